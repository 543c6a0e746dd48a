import type { Handler } from '../pipeline/handler';
import { PolicyFailure } from '../pipeline/policy-failure';

export const getAuthorizationContext: Handler = {
  names: ['get-authorization-context'],
  models:
    'The connections of the credential manager are declared, or else each has a token; one that is not among the declared ones fails, or sets null with ignore-error.',
  compile(policy) {
    const provider = policy.text('provider-id');
    const connection = policy.text('authorization-id');
    const variable = policy.text('context-variable-name');
    const ignoresError = policy.flag('ignore-error', false);
    return (run) => {
      const found = run.service.facts.authorization(provider(run), connection(run));
      if (found !== undefined) {
        const { accessToken, claims = {} } = found;
        return run.setVariable(variable(run), run.service.evaluator.authorization(accessToken, claims));
      }
      if (ignoresError(run)) return run.setVariable(variable(run), null);
      const what = `${provider(run)}/${connection(run)}`;
      throw new PolicyFailure('AuthorizationNotFound', `Authorization '${what}' is not found.`);
    };
  },
};
