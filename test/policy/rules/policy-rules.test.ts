import type { ValidationContext } from '../../../lib/policy/model';
import { backend, document, element, fragment, inbound, outbound } from '../../../lib/policy/rules/examples';
import { validateText } from '../../../lib/policy/validate';

function errors(text: string, context: ValidationContext = {}): string[] {
  return validateText(text, context)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, fix }) => `${code} ${message}${fix === undefined ? '' : `; ${fix}`}`);
}

const limit = '<rate-limit-by-key calls="10" renewal-period="60" counter-key="all" />';
const when = (...policies: string[]): string =>
  element('when condition="@(context.Api.IsCurrentRevision)"', ...policies);

describe('what a message says', () => {
  test.each<[string, string, string]>([
    [
      'a policy as root',
      '<cors />',
      "POL010 the root element is 'cors', expected 'policies' or 'fragment'; wrap it in <policies> and <inbound>",
    ],
    [
      'a section as root',
      '<inbound />',
      "POL010 the root element is 'inbound', expected 'policies' or 'fragment'; wrap it in <policies>",
    ],
    [
      'a misspelt root',
      '<polices />',
      "POL010 the root element is 'polices', expected 'policies' or 'fragment'; write 'policies'",
    ],
    [
      'C# without its brackets where a switch stands',
      inbound('<choose><when condition="context.Api.IsCurrentRevision"><base /></when></choose>'),
      "POL050 condition of when is 'context.Api.IsCurrentRevision', expected true or false; write true or false, or C# in @(…)",
    ],
    [
      'an unknown section',
      document('<onerror />'),
      "POL011 'onerror' is not a section, expected inbound, backend, outbound or on-error; write 'on-error'",
    ],
    [
      'a policy outside of the sections',
      document(limit),
      "POL013 'rate-limit-by-key' stands directly below policies, expected it in a section; move it into inbound",
    ],
    [
      'a section in a section',
      inbound('<outbound />'),
      'POL020 the section outbound stands in inbound, expected it directly below policies; close inbound before it',
    ],
    [
      'a part without its policy',
      inbound('<set-url>https://a.example</set-url>'),
      "POL020 'set-url' is no policy; it is a part of send-one-way-request, send-request, http-data-source or graphql-data-source; put it into one of them",
    ],
    [
      'a misspelt policy',
      inbound('<set-vairable name="a" value="b" />'),
      "POL020 'set-vairable' is not a policy that API Management knows; write 'set-variable'",
    ],
    [
      'a policy in a wrong section',
      outbound(limit),
      'POL021 rate-limit-by-key stands in outbound, it may stand in inbound; move it to inbound',
    ],
    [
      'an attribute in another case',
      inbound('<include-fragment fragment-id="a" ID="b" />'),
      "POL030 include-fragment has no attribute 'ID', it has fragment-id and id; write 'id'",
    ],
    [
      'a missing word',
      inbound('<ip-filter><address>192.0.2.1</address></ip-filter>'),
      'POL031 ip-filter lacks the attribute \'action\'; add action="…", one of allow, forbid',
    ],
    [
      'a policy among parts',
      inbound(element('set-header name="a"', '<value>b</value>', '<trace source="a">b</trace>')),
      "POL040 set-header cannot hold 'trace', it holds value; move trace out of set-header",
    ],
  ])('%s', (_, text, error) => {
    expect(errors(text)).toEqual([error]);
  });
});

describe('place', () => {
  test('a policy that others run has to be allowed in the section around them', () => {
    expect(errors(outbound(element('choose', when(limit))))).toHaveLength(1);
    expect(errors(inbound(element('choose', when(limit))))).toEqual([]);
  });

  test('a policy that is a part of another has no section of its own', () => {
    const request = element(
      'send-request response-variable-name="answer" ignore-error="true"',
      '<set-url>https://api.example.com</set-url>',
      '<set-method>GET</set-method>',
      '<authentication-managed-identity resource="https://api.example.com" />',
    );
    expect(errors(document(element('on-error', request)))).toEqual([]);
  });

  test('a section that the reference does not name but samples use is no error', () => {
    expect(errors(document(element('on-error', '<set-body>sorry</set-body>')))).toEqual([]);
  });

  test('a scope that the reference does not name but tools accept is no error', () => {
    const rateLimit = inbound('<rate-limit calls="1" renewal-period="1" />');
    expect(errors(rateLimit, { scope: 'workspace' })).toEqual([]);
    expect(errors(rateLimit, { scope: 'global' })).toHaveLength(1);
  });

  test('a resolver document belongs to the scope of resolvers, and no other document does', () => {
    const resolver =
      '<http-data-source><http-request><set-method>GET</set-method><set-url>https://a.example</set-url></http-request></http-data-source>';
    expect(errors(resolver, { scope: 'resolver' })).toEqual([]);
    expect(errors(resolver, { scope: 'api' })).toHaveLength(1);
    expect(errors(inbound('<base />'), { scope: 'resolver' })).toHaveLength(1);
  });

  test('any policy may stand in a fragment, whatever its section', () => {
    expect(errors(fragment(limit, '<jsonp callback-parameter-name="cb" />'))).toEqual([]);
  });

  test('wait takes any policy inside a choose', () => {
    const choose = element('choose', when('<set-variable name="a" value="b" />'));
    expect(errors(inbound(element('wait for="all"', choose)))).toEqual([]);
  });
});

describe('counts', () => {
  test('uses in different branches of a choose are not counted together', () => {
    const rateLimit = '<rate-limit calls="1" renewal-period="1" />';
    expect(errors(inbound(element('choose', when(rateLimit), element('otherwise', rateLimit))))).toEqual([]);
    expect(errors(inbound(rateLimit, rateLimit))).toHaveLength(1);
  });

  test('comments beside the one element of backend do not count', () => {
    expect(errors(backend('<!-- the only call -->', '<forward-request timeout="60" />', '<!-- done -->'))).toEqual([]);
    expect(errors(backend('<base />', '<forward-request />', '<trace source="a">b</trace>'))).toHaveLength(2);
  });

  test('base may stand once in each section', () => {
    expect(errors(document(element('inbound', '<base />'), element('outbound', '<base />')))).toEqual([]);
  });
});

describe('groups', () => {
  const jwtKey = (key: string): string =>
    inbound(element('validate-jwt header-name="Authorization"', element('issuer-signing-keys', key)));

  test('a text may be the one that is needed', () => {
    expect(errors(jwtKey('<key>{{signing-key}}</key>'))).toEqual([]);
    expect(errors(jwtKey('<key id="a" />'))).toEqual([
      'POL033 key lacks one of certificate-id, n or a text; add certificate-id, n or a text',
    ]);
    expect(errors(jwtKey('<key certificate-id="a">{{signing-key}}</key>'))).toEqual([
      'POL034 key has certificate-id and a text, which exclude each other; leave one of them',
    ]);
  });

  test('a condition that an expression decides is not judged', () => {
    expect(
      errors(inbound('<set-header name="a" exists-action="@(context.Api.IsCurrentRevision ? "delete" : "skip")" />')),
    ).toEqual([]);
    expect(errors(inbound('<set-header name="a" exists-action="{{action}}" />'))).toEqual([]);
    expect(errors(inbound('<set-header name="a" />'))).toHaveLength(1);
    expect(errors(inbound('<set-header name="a" exists-action="delete" />'))).toEqual([]);
  });

  test('send-request needs a URL and a method unless it copies the request', () => {
    expect(errors(inbound('<send-request response-variable-name="a" ignore-error="true" mode="copy" />'))).toEqual([]);
    expect(errors(inbound('<send-request response-variable-name="a" ignore-error="true" />'))).toHaveLength(2);
  });
});

describe('values', () => {
  const address = (text: string): string => inbound(element('ip-filter action="allow"', `<address>${text}</address>`));
  const message = (attribute: string): string =>
    inbound(element(`send-service-bus-message queue-name="a" ${attribute}`, '<payload>b</payload>'));

  test.each([
    ['an IPv6 address', address('2001:db8::1')],
    ['an address with the length of its network', address('192.0.2.0/24')],
    ['a duration with days', message('time-to-live="1.02:03:04"')],
    ['a GUID in braces', message('message-id="{3f2504e0-4f89-11d3-9a0c-0305e82c3301}"')],
    ['blanks around a number', inbound('<set-status code=" 200 " />')],
    ['Liquid in either case', inbound('<set-body template="Liquid">a</set-body>')],
  ])('%s is accepted', (_, text) => {
    expect(errors(text)).toEqual([]);
  });

  test.each([
    ['a name for an address', address('localhost')],
    ['a word for a duration', message('time-to-live="soon"')],
    ['a word for a GUID', message('message-id="first"')],
    ['a fraction for a whole number', inbound('<set-status code="200.5" />')],
    ['nothing for a condition', inbound(element('choose', '<when condition="" />'))],
    ['a word in another case', inbound(element('set-header name="a" exists-action="Override"', '<value>b</value>'))],
  ])('%s is refused', (_, text) => {
    expect(errors(text)).toHaveLength(1);
  });

  test('an expression that only the vendor’s tools write is no error', () => {
    const login = (id: string): string =>
      inbound(`<authentication-managed-identity resource="https://api.example.com" client-id="${id}" />`);
    expect(errors(login('{{client-id}}'))).toEqual([]);
    expect(errors(login('@(&quot;a&quot;)'))).toEqual([]);
    expect(errors(inbound('<include-fragment fragment-id="@(&quot;a&quot;)" />'))).toHaveLength(1);
  });
});

describe('named values', () => {
  const known = { namedValues: new Set(['known']) };

  test('are looked for inside expressions and texts', () => {
    const text = inbound(
      '<set-variable name="a" value="@(&quot;{{unknown}}&quot;)" />',
      element('set-header name="b"', '<value>x {{known}} {{other}}</value>'),
    );
    expect(errors(text, known).map((error) => error.slice(0, 45))).toEqual([
      "POL060 there is no named value 'unknown'; wri",
      "POL060 there is no named value 'other'; creat",
    ]);
  });

  test('are not looked for in a Liquid template', () => {
    expect(errors(inbound('<set-body template="liquid">{{body.name}}</set-body>'), known)).toEqual([]);
  });
});

describe('size', () => {
  test('is counted in bytes of UTF-8', () => {
    const text = `<!-- ${'é'.repeat(9 * 1024)} -->\n${inbound('<base />')}`;
    expect(errors(text, { gateway: 'consumption' })).toHaveLength(1);
    expect(errors(text, { gateway: 'classic' })).toEqual([]);
    expect(errors(text.replace(/é/g, 'e'), { gateway: 'consumption' })).toEqual([]);
  });
});
