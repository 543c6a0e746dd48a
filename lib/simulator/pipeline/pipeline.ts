import type { SectionName } from '../../policy/catalogue/types';
import { CsThrow } from '../csharp/exception';
import type { Flow } from '../time/flow';
import { defaultAnswer } from './default-answer';
import { runSteps } from './handler';
import type { Sections } from './loader';
import { PipelineEnd, PolicyFailure } from './policy-failure';
import type { RequestRun } from './request-run';

/** Takes a request through all sections; at the end `run.response` is the answer to the caller. */
export function* runPipeline(sections: Sections, run: RequestRun): Flow {
  try {
    for (const section of ['inbound', 'backend', 'outbound'] as const) yield* runSection(sections, section, run);
  } catch (thrown) {
    if (!(thrown instanceof PipelineEnd)) yield* runOnError(sections, thrown, run);
  }
  run.answeredAfter = run.context.elapsed();
  yield* run.wholeResponse();
  part(run);
}

/** What policies do to the response on its way out; nobody is left to hear of an exception. */
function part(run: RequestRun): void {
  for (const act of run.parting) {
    try {
      act(run.response);
    } catch (thrown) {
      if (!(thrown instanceof CsThrow) && !(thrown instanceof PolicyFailure)) throw thrown;
    }
  }
}

function* runSection(sections: Sections, section: SectionName, run: RequestRun): Flow {
  yield* runSteps(sections.get(section) ?? [], run);
}

function* runOnError(sections: Sections, thrown: unknown, run: RequestRun): Flow {
  if (!(thrown instanceof PolicyFailure)) throw thrown;
  run.context.lastError = thrown.facts();
  run.context.response = defaultAnswer(thrown, run);
  run.streams = false;
  try {
    yield* runSection(sections, 'on-error', run);
  } catch (again) {
    if (again instanceof PipelineEnd) return;
    if (!(again instanceof PolicyFailure)) throw again;
    // An error in on-error leaves nobody to handle it.
    run.context.lastError = again.facts();
    run.context.response = defaultAnswer(again, run);
  }
}
