import { element, inbound } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';

export const childOrder: Rule = {
  code: 'POL043',
  severity: 'error',
  title: 'parts stand in the order of the reference',
  explanation: 'The parts of some policies stand in a fixed order; API Management refuses another one.',
  cure: 'Move the part before the ones that the message names.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: {
    text: inbound(
      element(
        'choose',
        '<otherwise />',
        element('when condition="@(context.Api.IsCurrentRevision)"', '<redirect-content-urls />'),
      ),
    ),
  },
  passing: {
    text: inbound(
      element(
        'choose',
        element('when condition="@(context.Api.IsCurrentRevision)"', '<redirect-content-urls />'),
        '<otherwise />',
      ),
    ),
  },
  concerns: (shape) => shape?.childOrder === 'sequence' && shape.children.length > 1,
  checkElement(use, report) {
    const spec = use.spec;
    if (spec === undefined) return;
    let furthest = -1;
    for (const child of use.children) {
      const rank = spec.children.findIndex(({ name }) => name === child.name);
      if (rank < 0) continue;
      if (rank < furthest) {
        const before = spec.children[furthest].name;
        report({
          at: nameOf(child),
          message: `${child.name} stands after ${before} in ${use.name}`,
          fix: `move it before ${before}`,
        });
      }
      furthest = Math.max(furthest, rank);
    }
  },
};
