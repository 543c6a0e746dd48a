import type { ValueType } from '../catalogue/types';
import { element, inbound } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';

const request = (url: string): string =>
  inbound(
    element(
      'send-request mode="new" response-variable-name="answer" ignore-error="true"',
      url,
      '<set-method>GET</set-method>',
    ),
  );

/** Types whose value has to be read; an empty string may be meant, or is yet to be filled in. */
const types: ReadonlySet<ValueType> = new Set(['url', 'http-method', 'ip', 'int']);

export const requiredText: Rule = {
  code: 'POL048',
  severity: 'error',
  title: 'an element that is its text is not empty',
  explanation:
    'Some elements are nothing but their text, such as a URL or a method; API Management refuses them without one.',
  cure: 'Write the text, or remove the element.',
  failing: { text: request('<set-url />') },
  passing: { text: request('<set-url>https://api.example.com</set-url>') },
  concerns: (shape) => shape?.text?.required === true && types.has(shape.text.type),
  checkElement(use, report) {
    if (use.text !== undefined || use.children.length > 0) return;
    report({ at: nameOf(use), message: `${use.name} is empty`, fix: 'write its text' });
  },
};
