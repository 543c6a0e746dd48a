import { jsonToXml } from '../conversion/json-to-xml';
import type { Handler } from '../pipeline/handler';
import { conversion } from './support/conversion';

/** No reference page says what these do. */
const undescribed = [
  'attribute-prefix', 'namespace-block-name', 'invalid-character-replacement', 'null-values', 'trim-values', 'empty-values',
]; // prettier-ignore

export const jsonToXmlPolicy: Handler = {
  names: ['json-to-xml'],
  models:
    'Several members at the top get the root Document, an array is an element for each item, null has xsi:nil, booleans are True and False; namespaces, attribute blocks and characters that no name may hold. A JSON array at the top or inside an array fails. attribute-prefix and other attributes without a description are refused.',
  readsResponse: true,
  compile(policy) {
    for (const attribute of undescribed) if (policy.has(attribute)) policy.refuse(`json-to-xml with ${attribute}`);
    const parsesDates = policy.flag('parse-date', true);
    const separator = policy.text('namespace-separator', '_');
    const namespacePrefix = policy.text('namespace-prefix', 'xmlns');
    const attributeBlock = policy.optionalText('attribute-block-name');
    return conversion(policy, { from: 'json', to: 'xml' }, (text, run) => {
      return jsonToXml(text, {
        parsesDates: parsesDates(run),
        separator: separator(run),
        namespacePrefix: namespacePrefix(run),
        attributeBlock: attributeBlock?.(run),
      });
    });
  },
};
