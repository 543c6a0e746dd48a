import { element, inbound } from './examples';
import { textOf } from './places';
import type { Rule } from './rule';
import { holdsStrayText, isTemplated } from './stray-text';
import { quoted } from './wording';

export const noStrayText: Rule = {
  code: 'POL019',
  severity: 'error',
  title: 'text stands only where an element takes it',
  explanation:
    'Most elements hold other elements and no text of their own; API Management refuses text there. It is often the rest of a comment or of a tag that was cut.',
  cure: 'Remove the text, or put it into the child that takes it, such as `value`.',
  failing: { text: inbound('<set-header name="x-region">westeurope</set-header>') },
  passing: { text: inbound(element('set-header name="x-region"', '<value>westeurope</value>')) },
  concerns: (shape) => shape?.text === undefined && shape?.anyContent !== true,
  checkElement(use, report) {
    if (use.role === 'unknown' || use.text === undefined || !holdsStrayText(use) || isTemplated(use)) return;
    report({
      at: textOf(use),
      message: `${use.name} cannot hold text, got ${quoted(use.text)}`,
      fix:
        use.spec?.children.some((child) => child.name === 'value') === true ? 'put it into <value>' : 'remove the text',
    });
  },
};
