import { Policy } from '../../lib/policy/policy';
import { PolicyDocument } from '../../lib/policy/policy-document';
import type { PolicyElement } from '../../lib/policy/policy-element';
import { PolicyFragment } from '../../lib/policy/policy-fragment';
import { PolicyDialect } from '../../lib/policy/policy-text';
import { PolicyGateway, PolicyScope, PolicySeverity } from '../../lib/policy/policy-validation';

const header = Policy.setHeader({ name: 'X-Caller', values: ['@(context.User?.Id ?? "none")'] });

test('a section that is left out runs what the broader scope does, one that is given holds just what is given', () => {
  expect(PolicyDocument.of({ inbound: [header], comment: 'who calls' }).toText()).toBe(`<!-- who calls -->
<policies>
    <inbound>
        <set-header name="X-Caller">
            <value>@(context.User?.Id ?? "none")</value>
        </set-header>
    </inbound>
    <backend>
        <base />
    </backend>
    <outbound>
        <base />
    </outbound>
    <on-error>
        <base />
    </on-error>
</policies>
`);
});

test('an empty section stays empty', () => {
  expect(PolicyDocument.of({ outbound: [] }).toText()).toContain('<outbound />');
});

test('both dialects read back to the same document', () => {
  const secure = Policy.setVariable({ name: 'secure', value: '@(context.Request.Url.Scheme == "https")' });
  const document = PolicyDocument.of({ inbound: [Policy.base(), secure] });
  expect(document.toText(PolicyDialect.XML)).toContain('Scheme == &quot;https&quot;)');
  expect(PolicyDocument.fromText(document.toText(PolicyDialect.XML)).sameAs(document)).toBe(true);
  expect(PolicyDocument.fromText(document.toText()).sameAs(document)).toBe(true);
  expect(PolicyDocument.of({}).sameAs(document)).toBe(false);
});

test('validation tells the place in the text that is written', () => {
  const document = PolicyDocument.of({ outbound: [Policy.base(), Policy.rewriteUri({ template: '/' })] });
  const [issue, ...more] = document.validate({ scope: PolicyScope.API });
  expect(more).toEqual([]);
  expect(issue).toMatchObject({ severity: PolicySeverity.ERROR, line: 10, column: 10, endLine: 10 });
  expect(issue.message).toContain('rewrite-uri');
});

test('what is known of the place is held against the document, what is not known is not', () => {
  const document = PolicyDocument.of({
    inbound: [Policy.includeFragment({ fragmentId: 'shared' }), Policy.setVariable({ name: 'a', value: '{{secret}}' })],
  });
  expect(document.validate()).toEqual([]);
  expect(document.validate({ namedValues: ['secret'], fragments: ['shared'] })).toEqual([]);
  const found = document.validate({ namedValues: ['other'], fragments: [] }).map(({ message }) => message);
  expect(found).toHaveLength(2);
  expect(found.join()).toMatch(/shared.*secret/s);
});

test('a policy that the gateway does not know is an error there', () => {
  const limit = Policy.llmTokenLimit({ counterKey: 'one', tokensPerMinute: 10, estimatePromptTokens: false });
  const document = PolicyDocument.of({ inbound: [limit] });
  const errors = (gateway: PolicyGateway) =>
    document.validate({ gateway }).filter(({ severity }) => severity === PolicySeverity.ERROR);
  expect(errors(PolicyGateway.CLASSIC)).toEqual([]);
  expect(errors(PolicyGateway.CONSUMPTION)).toHaveLength(1);
});

test('malformed text cannot become a document, and the message has the place and the fix', () => {
  expect(() => PolicyDocument.fromText('<policies>\n  <inbound>\n</policies>')).toThrow(
    /the policy text cannot be read:\n {2}2:3 error XML002: /,
  );
});

test('text of any kind can be validated', () => {
  expect(PolicyDocument.validateText('').map(({ severity }) => severity)).toEqual([PolicySeverity.ERROR]);
  expect(PolicyDocument.validateText('<policies><inbound><base /></inbound></policies>')).toEqual([]);
});

test('a fragment holds policies and no sections', () => {
  const fragment = PolicyFragment.of({ policies: [header], comment: 'shared' });
  expect(fragment.toText()).toBe(`<!-- shared -->
<fragment>
    <set-header name="X-Caller">
        <value>@(context.User?.Id ?? "none")</value>
    </set-header>
</fragment>
`);
  expect(PolicyFragment.fromText(fragment.toText()).sameAs(fragment)).toBe(true);
});

test('a comment that XML would not take is refused where it is written', () => {
  expect(() => PolicyDocument.of({ comment: 'a -- b' })).toThrow(/two dashes/);
});

test('what is no policy is refused where it stands', () => {
  const none = undefined as unknown as PolicyElement;
  expect(() => PolicyDocument.of({ inbound: [Policy.base(), none] })).toThrow(
    'inbound: item 2 is not a policy; make it with a factory of Policy',
  );
  expect(() => PolicyFragment.of({ policies: none as unknown as PolicyElement[] })).toThrow(
    'fragment: is not a list of policies; make them with factories of Policy',
  );
});
