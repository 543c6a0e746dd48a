import { PolicySimulator } from '../../lib/simulator/policy-simulator';
import type { SimulatedRequest } from '../../lib/simulator/simulated-request';
import type { SimulatedResponse } from '../../lib/simulator/simulated-response';
import type { SimulatorOptions } from '../../lib/simulator/simulator-options';
import { fakeEvaluator } from './fake-evaluator';

/** The policies of each section; a section that is left out does what the broader scope does. */
export interface WrittenSections {
  readonly inbound?: string;
  readonly backend?: string;
  readonly outbound?: string;
  readonly onError?: string;
}

type Options = Omit<SimulatorOptions, 'policy'>;

/** A document made of sections. */
export function policies({ inbound, backend, outbound, onError }: WrittenSections): string {
  const section = (name: string, text = '<base />'): string => `<${name}>${text}</${name}>`;
  return `<policies>${section('inbound', inbound)}${section('backend', backend)}${section('outbound', outbound)}${section('on-error', onError)}</policies>`;
}

/** A simulator whose expressions are JavaScript, with one backend that answers 200. */
export function simulator(sections: WrittenSections, options: Options = {}): PolicySimulator {
  return new PolicySimulator({
    policy: policies(sections),
    backends: { 'https://backend.example': 200 },
    evaluator: fakeEvaluator,
    ...options,
  });
}

/** Sends one request through a document. */
export function simulate(
  sections: WrittenSections,
  options: Options = {},
  request: Partial<SimulatedRequest> = {},
): SimulatedResponse {
  return simulator(sections, options).send({ url: '/things', ...request });
}
