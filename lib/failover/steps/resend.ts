import { RequestMode } from '../../policy/elements/integration';
import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';
import { ExistsAction, type SetHeaderProps } from '../../policy/elements/transformation';
import { value } from '../csharp';
import type { Contract } from '../contract';
import { credentialHeader } from './credentials';
import { attemptBody } from './next';
import { set } from './set';

/** An attempt with a completely new request, built from what was kept; an error is a missing answer, not an exception. */
export function resendAttempt(contract: Contract): readonly PolicyElement[] {
  const { variables: v } = contract;
  return [
    set(v.resent, 'true'),
    Policy.choose({
      when: [
        // A request that has no body must not be given one: set-body throws on a GET.
        { condition: value(`${v.body.read} == ""`), policies: [sendRequest(contract, false)] },
      ],
      otherwise: [sendRequest(contract, true)],
    }),
  ];
}

function sendRequest(contract: Contract, withBody: boolean): PolicyElement {
  const { variables: v } = contract;
  return Policy.sendRequest({
    mode: RequestMode.NEW,
    responseVariableName: v.response.name,
    timeout: value(v.timeout.read),
    ignoreError: true,
    setUrl: value(`${v.baseUrl.read} + ${v.tail.read}`),
    setMethod: value('context.Request.Method'),
    setHeaders: [
      credentialHeader(contract),
      ...(withBody ? [forwarded('Content-Type', '"application/json"')] : []),
      ...contract.forwardedHeaders.map((name) =>
        alwaysThere.has(name.toLowerCase()) ? forwarded(name) : optional(name),
      ),
    ],
    setBody: withBody ? { body: value(attemptBody(contract)) } : undefined,
  });
}

/** Headers that every request has by now: inbound made those that the caller did not send. */
const alwaysThere: ReadonlySet<string> = new Set(['traceparent', 'x-ms-client-request-id']);

function forwarded(name: string, fallback = '""'): SetHeaderProps {
  return {
    name,
    existsAction: ExistsAction.OVERRIDE,
    values: [value(`context.Request.Headers.GetValueOrDefault("${name}", ${fallback})`)],
  };
}

/** A header that the caller may have left out is then left out here too, instead of being sent empty. */
function optional(name: string): SetHeaderProps {
  return {
    ...forwarded(name),
    existsAction: value(`context.Request.Headers.ContainsKey("${name}") ? "override" : "delete"`),
  };
}
