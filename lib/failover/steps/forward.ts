import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';
import { value } from '../csharp';
import { renames, type Contract } from '../contract';
import { authenticateRequest } from './credentials';

/** An attempt with the caller's own request: it stays in memory, so that a further attempt can forward it again. */
export function forwardAttempt(contract: Contract): readonly PolicyElement[] {
  const { variables: v } = contract;
  return [
    Policy.setBackendService({ baseUrl: value(v.baseUrl.read) }),
    ...authenticateRequest(contract),
    ...(renames(contract.backends) ? [sendRenamedBody(contract)] : []),
    forwardRequest(contract),
  ];
}

/** An event stream passes through as it comes; any other answer is held until its status is known. */
export function forwardRequest({ variables: v }: Contract): PolicyElement {
  const forward = { timeout: value(v.timeout.read), bufferRequestBody: true };
  return Policy.choose({
    when: [
      { condition: value(v.streamed.read), policies: [Policy.forwardRequest({ ...forward, bufferResponse: false })] },
    ],
    otherwise: [Policy.forwardRequest(forward)],
  });
}

/** Only a JSON body names a model, and a request without a body has nothing to set. */
function sendRenamedBody({ variables: v }: Contract): PolicyElement {
  return Policy.choose({
    when: [
      {
        condition: value(`${v.surface.read} != "deployments" && ${v.body.read} != ""`),
        policies: [Policy.setBody({ body: value(v.attemptBody.read) })],
      },
    ],
  });
}
