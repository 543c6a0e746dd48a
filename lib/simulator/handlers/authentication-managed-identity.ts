import type { Headers } from '../message/headers';
import type { Declaration } from '../pipeline/declaration';
import type { Handler } from '../pipeline/handler';
import { PolicyFailure } from '../pipeline/policy-failure';
import type { RequestRun } from '../pipeline/request-run';

export const authenticationManagedIdentity: Handler = {
  names: ['authentication-managed-identity'],
  models:
    'Tokens are declared by resource and client id; without one the policy fails, or is passed over by ignore-error.',
  compile(policy) {
    const give = tokenInto(policy);
    return (run) => give(run, run.context.request.headers);
  },
};

/** Gets the token and puts it into the Authorization header of a request, or into the variable that is named. */
export function tokenInto(policy: Declaration): (run: RequestRun, headers: Headers) => void {
  const resource = policy.text('resource');
  const clientId = policy.optionalText('client-id');
  const variable = policy.literal('output-token-variable-name');
  const ignoresError = policy.flag('ignore-error', false);
  return (run, headers) => {
    const token = run.service.facts.token(resource(run), clientId?.(run));
    run.note(() => `${token === undefined ? 'no token' : 'a token'} for ${resource(run)}`);
    if (token === undefined) {
      if (ignoresError(run)) return;
      throw new PolicyFailure('ManagedIdentityTokenFailure', `Failed to acquire a token for '${resource(run)}'.`);
    }
    if (variable === undefined) headers.set('Authorization', [`Bearer ${token}`]);
    else run.setVariable(variable, token);
  };
}
