import type { Span } from '../../../core/span';
import type { DocumentModel, ElementUse } from '../../model';
import { element, inbound } from '../examples';
import { attributeValue, textOf } from '../places';
import type { Rule } from '../rule';
import { isLiteral, literalAttribute } from '../support/literals';
import { isRandom, secretsIn } from '../support/secrets';

const header = (value: string): string =>
  inbound('<base />', element('set-header name="api-key" exists-action="override"', `<value>${value}</value>`));

export const noSecretLiteral: Rule = {
  code: 'RUN033',
  severity: 'warning',
  title: 'no secret stands in the document',
  explanation:
    'Whoever may read the policy, its history in source control or a trace of a request reads the secret too, and changing it means deploying all documents that hold it.',
  cure: 'Put it into a named value that is linked to Key Vault and write `{{name}}`, or use a managed identity.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-howto-properties',
  failing: { text: header('7Hq2mZ9vKx41TbWc8LrYd0sNf3') },
  passing: { text: header('{{backend-key}}') },
  check(model, report) {
    const told = new Set<number>();
    for (const { at, what } of [
      ...placedSecrets(model),
      ...secretsIn(model.text).map((found) => ({ at: found, what: found.what })),
    ]) {
      if (at === undefined || told.has(at.start)) continue;
      told.add(at.start);
      report({
        at: { start: at.start, end: at.end },
        message: `${what} looks like a secret that is written out`,
        fix: 'keep it in a named value linked to Key Vault and write {{name}}',
      });
    }
  },
};

interface PlacedSecret {
  readonly at: Span | undefined;
  readonly what: string;
}

function placedSecrets(model: DocumentModel): readonly PlacedSecret[] {
  const found: PlacedSecret[] = [];
  for (const use of model.elements) {
    const finder = finders.get(use.name);
    if (finder !== undefined) found.push(...finder(use));
  }
  return found;
}

const credentialHeader =
  /^(?:authorization|proxy-authorization|api-key|x-api-key|x-functions-key|ocp-apim-subscription-key)$/i;

function secretHeader(use: ElementUse): readonly PlacedSecret[] {
  const name = use.attribute('name')?.value ?? '';
  if (!credentialHeader.test(name)) return [];
  return use.children.flatMap((child) => {
    const value = child.name === 'value' ? child.text : undefined;
    if (value === undefined || !isLiteral(value)) return [];
    const secret = value.replace(/^(?:Bearer|Basic|SharedAccessSignature|ApiKey)\s+/i, '');
    return isRandom(secret) ? [{ at: textOf(child), what: `the value of the header ${name}` }] : [];
  });
}

/** Any password that is written out is one, however short it is. */
function secretPassword(use: ElementUse): readonly PlacedSecret[] {
  const attribute = use.attribute('password');
  const password = literalAttribute(use, 'password');
  if (attribute === undefined || password === undefined || password === '' || /^[<{%]|your|password/i.test(password))
    return [];
  return [{ at: attributeValue(attribute), what: `the password of ${use.name}` }];
}

/** The key of a symmetric signature; certificates and the numbers of an RSA key stand in attributes. */
function secretKey(use: ElementUse): readonly PlacedSecret[] {
  const list = use.parent?.name;
  if (list !== 'issuer-signing-keys' && list !== 'decryption-keys') return [];
  if (use.text === undefined || !isLiteral(use.text) || !isRandom(use.text)) return [];
  return [{ at: textOf(use), what: `the key in ${list}` }];
}

/** Who looks for secrets in which elements. */
const finders = new Map([
  ['set-header', secretHeader],
  ['authentication-basic', secretPassword],
  ['proxy', secretPassword],
  ['key', secretKey],
]);
