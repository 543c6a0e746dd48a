import type { Handler } from '../pipeline/handler';
import { claimRules, openIdKeys, tokenPolicy } from '../token/token-policy';
import { checkToken, denied, valuesOf } from '../token/token-rules';

export const validateAzureAdToken: Handler = {
  names: ['validate-azure-ad-token'],
  models:
    'As validate-jwt, with the keys that are declared for the OpenID configuration of the tenant; client and backend application ids are checked. Encrypted tokens are refused.',
  compile(policy) {
    if (policy.child('decryption-keys') !== undefined) policy.refuse('validate-azure-ad-token with decryption-keys');
    const common = tokenPolicy(policy, 'Authorization');
    const tenant = policy.text('tenant-id');
    const audiences = policy.list('audiences', 'audience');
    const backends = policy.list('backend-application-ids', 'application-id');
    const clients = policy.list('client-application-ids', 'application-id');
    const claims = claimRules(policy);
    return (run) =>
      common.guarded(run, () => {
        const { text, token } = common.read(run);
        const allowed = [...audiences, ...backends].map((audience) => audience(run));
        const { trustSignatures: trustsSignatures } = run.service.facts;
        const rules = {
          requireSigned: true,
          trustsSignatures,
          requireExpiration: true,
          clockSkew: 0,
          claims: claims(run),
        };
        const keys = openIdKeys(run, configurationOf(tenant(run)));
        checkToken(token, { ...rules, keys, issuers: issuersOf(tenant(run)), audiences: allowed }, run.clock.now());
        const ids = clients.map((client) => client(run));
        if (
          ids.length > 0 &&
          !ids.some((id) => [token.claims.azp, token.claims.appid].flatMap(valuesOf).includes(id))
        ) {
          throw denied('TokenClientIdNotAllowed', 'The client application is not allowed.');
        }
        common.keep(run, text);
      });
  },
};

const loginHost = 'https://login.microsoftonline.com';

function configurationOf(tenant: string): string {
  const name = tenant.replace(/^https:\/\/login\.microsoftonline\.com\//, '').replace(/\/.*$/, '');
  return `${loginHost}/${name}/v2.0/.well-known/openid-configuration`;
}

/** Both versions of tokens; a name that is no tenant's own allows every issuer. */
function issuersOf(tenant: string): readonly string[] {
  if (!/^[0-9a-f-]{36}$/i.test(tenant)) return [];
  return [`${loginHost}/${tenant}/v2.0`, `https://sts.windows.net/${tenant}/`];
}
