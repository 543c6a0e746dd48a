import type { Flow } from '../time/flow';
import type { Step } from './handler';
import { failureAt, PipelineEnd, type Place } from './policy-failure';
import type { RequestRun } from './request-run';

/**
 * A policy that counts, leaves a trace, and whose failure knows where it happened. One that reads the body of the
 * response waits until that is whole: a streamed body still comes while the policies of outbound run.
 */
export function placed(place: Place, step: Step, readsResponse = true): Step {
  const { scope, section, own: path, policy, policyId } = place;
  const traced = { scope, section, path, policy, policyId };
  return (run) => {
    run.budget.spendPolicy();
    const entry = run.trace.begin(traced);
    try {
      const flow = readsResponse && run.context.response?.body?.isWhole === false ? late(step, run) : step(run);
      if (flow !== undefined) return guarded(flow, run, place, entry);
      run.trace.end(entry);
      return undefined;
    } catch (thrown) {
      return fail(thrown, run, place, entry);
    }
  };
}

function* late(step: Step, run: RequestRun): Flow {
  yield* run.wholeResponse();
  const flow = step(run);
  if (flow !== undefined) yield* flow;
}

type Entry = ReturnType<RequestRun['trace']['begin']>;

function* guarded(flow: Flow, run: RequestRun, place: Place, entry: Entry): Flow {
  try {
    if (entry === undefined) yield* flow;
    else yield* attended(flow, run, entry);
    run.trace.end(entry);
  } catch (thrown) {
    fail(thrown, run, place, entry);
  }
}

/** Steps aside while the flow waits, so that what others do meanwhile is noted at their own policies. */
function* attended(flow: Flow, run: RequestRun, entry: NonNullable<Entry>): Flow {
  for (let step = flow.next(); step.done !== true; step = flow.next()) {
    run.trace.leave(entry);
    yield step.value;
    run.trace.enter(entry);
  }
}

function fail(thrown: unknown, run: RequestRun, place: Place, entry: Entry): never {
  if (thrown instanceof PipelineEnd) {
    run.trace.end(entry);
    throw thrown;
  }
  run.trace.end(entry, thrown instanceof Error ? thrown.message : String(thrown));
  throw failureAt(thrown, place);
}
