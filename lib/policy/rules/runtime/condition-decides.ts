import type { Binary } from '../../../expression/ast';
import { element, inbound } from '../examples';
import type { Rule } from '../rule';
import { factsOf } from '../support/expression-facts';
import { placeOf } from '../support/places';
import { boolOf } from '../support/syntax';

const choose = (condition: string): string =>
  inbound(
    '<base />',
    element('choose', element(`when condition="@(${condition})"`, '<set-backend-service backend-id="near" />')),
  );

export const conditionDecides: Rule = {
  code: 'RUN035',
  severity: 'warning',
  title: 'a condition hangs on what it asks',
  explanation:
    '`|| true` makes the whole true and `&& false` makes it false, whatever stands beside it. It is what an experiment leaves behind: one branch runs always, or never.',
  cure: 'Remove the constant.',
  source: 'https://learn.microsoft.com/dotnet/csharp/language-reference/operators/boolean-logical-operators',
  failing: { text: choose('context.Deployment.Region == "West Europe" || true') },
  passing: { text: choose('context.Deployment.Region == "West Europe"') },
  check(model, report) {
    for (const use of model.expressions) {
      if (!/\b(?:true|false)\b/.test(use.text)) continue;
      for (const { node } of factsOf(use).visits) {
        if (node.kind !== 'binary' || !isDecided(node)) continue;
        report({
          at: placeOf(use, node),
          message: `this is always ${node.operator === '||'} because of the constant in it`,
          fix: 'remove the constant',
        });
      }
    }
  },
};

function isDecided({ operator, left, right }: Binary): boolean {
  if (operator !== '||' && operator !== '&&') return false;
  const decisive = operator === '||';
  return boolOf(left) === decisive || boolOf(right) === decisive;
}
