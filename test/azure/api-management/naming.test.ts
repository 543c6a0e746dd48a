import { Lazy } from 'cdktf';
import {
  namedValueId,
  refuseBadDisplayName,
  refuseBadPublisher,
  refuseBadServiceName,
} from '../../../lib/azure/api-management/naming';

/** A value that only the apply knows. */
const reference = Lazy.stringValue({ produce: () => '${var.x}' });

/** validate.ApiManagementChildName of azurerm 4.55. */
const childName = /^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,78}[a-zA-Z0-9])?$/;

test.each(['a', 'openai-key', 'sweden.key', '_x_', '...', 'a'.repeat(80), 'a'.repeat(81), `${'a'.repeat(79)}.`])(
  'the named value %s gets a name that the provider takes',
  (displayName) => {
    expect(namedValueId(displayName)).toMatch(childName);
  },
);

test('display names that differ give names that differ', () => {
  const names = ['a.b', 'a-b', 'a_b', '-a-b', 'a-b-', `${'x'.repeat(90)}1`, `${'x'.repeat(90)}2`].map(namedValueId);
  expect(new Set(names).size).toBe(names.length);
});

test('a display name that is a name already stays as it is', () => {
  expect(namedValueId('openai-key')).toBe('openai-key');
});

test.each(['', 'open ai', 'a'.repeat(257), 'schlüssel'])('the display name %j is refused', (displayName) => {
  expect(() => refuseBadDisplayName(displayName)).toThrow(/^the display name of a named value is '.*; use '/s);
});

test('a display name has to be known, since policies name it', () => {
  expect(() => refuseBadDisplayName(reference)).toThrow('it must be a literal');
  expect(() => refuseBadDisplayName('Openai_key.1-a')).not.toThrow();
});

test.each([
  ['1apim', 'apim'],
  ['apim_contoso', 'apim-contoso'],
  ['apim-', 'apim'],
  ['', 'apim-contoso'],
  ['a'.repeat(51), 'a'.repeat(50)],
])('the service name %j is refused, and a good one offered', (name, offered) => {
  expect(() => refuseBadServiceName(name)).toThrow(`; use '${offered}'`);
  expect(() => refuseBadServiceName(offered)).not.toThrow();
});

test('a service name that is known only after the apply passes', () => {
  expect(() => refuseBadServiceName(reference)).not.toThrow();
});

test('a publisher has a name of one line and an address', () => {
  expect(() => refuseBadPublisher('Contoso', 'api@contoso.com')).not.toThrow();
  expect(() => refuseBadPublisher('', 'api@contoso.com')).toThrow('the publisher name has 0 characters');
  expect(() => refuseBadPublisher('x'.repeat(101), 'api@contoso.com')).toThrow('101 characters');
  expect(() => refuseBadPublisher('Contoso', 'contoso.com')).toThrow("expected an address such as 'api@contoso.com'");
  expect(() => refuseBadPublisher(reference, reference)).not.toThrow();
});
