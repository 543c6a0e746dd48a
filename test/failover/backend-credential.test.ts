import { BackendCredential } from '../../lib/failover/backend-credential';

test('a managed identity asks for a token of Cognitive Services', () => {
  expect(BackendCredential.managedIdentity()._source).toEqual({
    kind: 'identity',
    audience: 'https://cognitiveservices.azure.com',
    clientId: undefined,
  });
});

test.each([
  [() => BackendCredential.apiKey({ namedValue: '{{key}}' }), 'give its display name without the braces'],
  [() => BackendCredential.apiKey({ namedValue: '' }), 'has no valid name'],
  [() => BackendCredential.managedIdentity({ clientIdNamedValue: 'a b' }), "the named value 'a b' has no valid name"],
  [() => BackendCredential.managedIdentity({ audience: 'cognitive' }), "the URI of a resource, got 'cognitive'"],
])('%s is refused', (make, message) => {
  expect(make).toThrow(message);
});
