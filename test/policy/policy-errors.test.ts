import { Expression } from '../../lib/expression/expression';
import { Policy } from '../../lib/policy/policy';

/** What is refused, and the whole message. */
const refused: readonly (readonly [string, () => unknown, string])[] = [
  [
    'a number outside its range',
    () => Policy.retry({ condition: true, count: 51, interval: 0, policies: [] }),
    'retry: count is 51, allowed are 1 to 50; give a number in this range',
  ],
  [
    'a number below the least',
    () => Policy.limitConcurrency({ key: 'all', maxCount: 0, policies: [] }),
    'limit-concurrency: maxCount is 0, allowed are 1 and more; give a number in this range',
  ],
  [
    'a number above the most',
    () => Policy.rateLimit({ calls: 1, renewalPeriod: 301 }),
    'rate-limit: renewalPeriod is 301, allowed are 300 and less; give a number in this range',
  ],
  [
    'a fraction where a whole number stands',
    () => Policy.setStatus({ code: 200.5 }),
    'set-status: code is 200.5, expected a whole number or an expression; give a number that is known when the policy is written',
  ],
  [
    'a number that a token stands for',
    () => Policy.setStatus({ code: -1.8881545897087505e289 }),
    'set-status: code is -1.8881545897087505e+289, expected a whole number or an expression; give a number that is known when the policy is written',
  ],
  [
    'a number where a text stands',
    () => Policy.setVariable({ name: 'a', value: 1 as never }),
    'set-variable: value is 1, expected a text or an expression; give a value of that type',
  ],
  [
    'a text where a number stands',
    () => Policy.setStatus({ code: '200' as never }),
    "set-status: code is '200', expected a whole number or an expression; give a value of that type",
  ],
  [
    'a word that no enum has',
    () => Policy.setHeader({ name: 'X', existsAction: 'overide' as never, values: ['a'] }),
    "set-header: existsAction is 'overide', allowed are override, skip, append, delete; did you mean override",
  ],
  [
    'an expression where the service takes none',
    () => Policy.limitConcurrency({ key: 'all', maxCount: Expression.of('1') as never, policies: [] }),
    'limit-concurrency: maxCount is the expression @(1), but expressions are not allowed here; give a whole number',
  ],
  [
    'an expression given as text where the service takes none',
    () => Policy.includeFragment({ fragmentId: '@(context.Api.Id)' }),
    'include-fragment: fragmentId is the expression @(context.Api.Id), but expressions are not allowed here; give a name without blanks around it',
  ],
  [
    'C# that does not parse',
    () => Policy.setVariable({ name: 'a', value: '@(1 +)' }),
    "set-variable: value: the expression is wrong at 1:6, expected an expression, got ')': @(1 +)",
  ],
  [
    'a name that is no header',
    () => Policy.setHeader({ name: 'X Y', values: ['a'] }),
    "set-header: name is 'X Y', expected the name of a header; use letters, digits and dashes",
  ],
  [
    'a method in small letters',
    () => Policy.setMethod({ method: 'post' }),
    "set-method: method is 'post', expected an HTTP method; write the method in capital letters",
  ],
  [
    'a character that XML cannot hold',
    () => Policy.setBody({ body: 'a\u0001b' }),
    'set-body: body has the character U+0001, which XML cannot hold; write it as an escape in an expression',
  ],
  [
    'a property that does not exist',
    () => Policy.retry({ condition: true, cuont: 1, interval: 0, policies: [] } as never),
    'retry: has no property cuont; did you mean count',
  ],
  [
    'a required property in a child',
    () => Policy.choose({ when: [{ condition: true } as never] }),
    'choose: when[0] has no policies, which is required; give policies',
  ],
  [
    'something that is no policy',
    () => Policy.retry({ condition: true, count: 1, interval: 0, policies: ['<base />' as never] }),
    'retry: policies[0] is not a policy; make it with a factory of Policy',
  ],
  [
    'a policy that may not stand there',
    () => Policy.wait({ policies: [Policy.base(), Policy.setStatus({ code: 200 })] }),
    'wait: policies[0] is base, allowed are send-request, cache-lookup-value, choose, forward-request, ' +
      'cache-store-value, authentication-managed-identity, authentication-token; move it out',
  ],
  [
    'an empty list of what is needed',
    () => Policy.cors({ allowedOrigins: [] }),
    'cors: allowedOrigins has 0 entries, at least 1 are needed; give more',
  ],
  [
    'more entries than are allowed',
    () =>
      Policy.emitMetric({
        name: 'm',
        dimensions: Array.from({ length: 11 }, (_, i) => ({ name: `d${i}`, value: 'v' })),
      }),
    'emit-metric: dimensions has 11 entries, at most 10 are allowed; give fewer',
  ],
  [
    'a blank text',
    () => Policy.sendRequest({ responseVariableName: 'r', setUrl: 'https://example.com', setMethod: ' ' }),
    "send-request: setMethod is ' ', expected an HTTP method; write the method in capital letters",
  ],
  [
    'none of several',
    () => Policy.setBackendService(),
    'set-backend-service: has none of baseUrl, backendId, expected exactly one of baseUrl, backendId; give one of them',
  ],
  [
    'two where one may stand',
    () => Policy.setBackendService({ baseUrl: 'https://example.com', backendId: 'a' }),
    'set-backend-service: has baseUrl and backendId, expected exactly one of baseUrl, backendId; leave out all but one',
  ],
  [
    'half of what belongs together',
    () => Policy.llmTokenLimit({ counterKey: 'k', estimatePromptTokens: true, tokenQuota: 5 }),
    'llm-token-limit: has tokenQuota, expected all or none of tokenQuota, tokenQuotaPeriod; give the others too',
  ],
  [
    'what another value calls for',
    () => Policy.setBackendService({ backendId: 'dapr', daprAppId: 'orders' }),
    'set-backend-service: has no daprMethod, needed when backendId is dapr; give daprMethod',
  ],
  [
    'what only another value allows',
    () => Policy.setBackendService({ backendId: 'openai', daprAppId: 'orders' }),
    'set-backend-service: has daprAppId, allowed only when backendId is dapr; leave out daprAppId',
  ],
  [
    'a header without a value',
    () => Policy.setHeader({ name: 'X' }),
    'set-header: has no values, needed when existsAction is not delete; give values',
  ],
  [
    'attributes that exclude each other',
    () => Policy.validateClientCertificate({ identities: [{ issuerCertificateId: 'ca', issuerThumbprint: 'AB' }] }),
    'validate-client-certificate: identities[0] has issuerCertificateId and issuerThumbprint, expected at most one of them; leave out one of them',
  ],
  [
    'children of which one is enough',
    () =>
      Policy.sendRequest({
        responseVariableName: 'r',
        setUrl: 'https://example.com',
        setMethod: 'GET',
        authenticationCertificate: { thumbprint: 'AB' },
        authenticationManagedIdentity: { resource: 'https://example.com' },
      }),
    'send-request: has authenticationCertificate and authenticationManagedIdentity, expected at most one of them; leave out all but one',
  ],
  [
    'children of which one is needed',
    () => Policy.ipFilter({ action: 'allow' as never }),
    'ip-filter: has none of addresses, addressRanges, expected at least one; give one of them',
  ],
  [
    'a style sheet of another name',
    () => Policy.xslTransform({ stylesheet: '<sheet />' }),
    'xsl-transform: stylesheet is <sheet>, expected <xsl:stylesheet>; give the whole element',
  ],
];

test.each(refused)('fails on %s', (_, make, message) => {
  expect(make).toThrow(new Error(message));
});

test('takes a named value, or a token of Terraform, where an enum or a name stands', () => {
  expect(
    Policy.setHeader({ name: '{{header}}', existsAction: '{{action}}' as never, values: ['a'] }).toString(),
  ).toContain('name="{{header}}" exists-action="{{action}}"');
  expect(Policy.setBackendService({ backendId: '${TfToken[TOKEN.1]}' }).toString()).toContain('${TfToken[TOKEN.1]}');
});

test('takes small and large numbers as digits', () => {
  expect(Policy.emitMetric({ name: 'm', value: 0.0000001, dimensions: [{ name: 'API ID' }] }).toString()).toContain(
    'value="0.0000001"',
  );
});
