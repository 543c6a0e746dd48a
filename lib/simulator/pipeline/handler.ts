import type { Flow } from '../time/flow';
import type { Declaration } from './declaration';
import type { RequestRun } from './request-run';

/** A policy that is ready to run. One that takes time gives a flow. */
export type Step = (run: RequestRun) => Flow | void;

/** What the simulator knows of one policy, or of one that goes by two names. */
export interface Handler {
  readonly names: readonly string[];
  /** What is modelled, and what is taken as declared, for the page of what the simulator covers. */
  readonly models: string;
  /** Whether it reads the body of the response itself, not only by way of an expression. */
  readonly readsResponse?: boolean;
  /** Reads the policy once, when its document is loaded. */
  compile(declaration: Declaration): Step;
}

/** Runs policies one after the other. */
export function* runSteps(steps: readonly Step[], run: RequestRun): Flow {
  for (const step of steps) {
    const flow = step(run);
    if (flow !== undefined) yield* flow;
  }
}
