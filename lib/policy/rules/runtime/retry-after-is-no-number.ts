import type { Call } from '../../../expression/ast';
import { outbound } from '../examples';
import type { Rule } from '../rule';
import { factsOf } from '../support/expression-facts';
import { placeOf, written } from '../support/places';
import { isRetryAfter } from '../support/retry-after';
import { argument, calledName, calledOn, isCaught, pathOf } from '../support/syntax';

const header = 'context.Response.Headers.GetValueOrDefault("Retry-After", "10")';
const keep = (value: string): string => outbound('<base />', `<set-variable name="pause" value="@${value}" />`);

export const retryAfterIsNoNumber: Rule = {
  code: 'RUN028',
  severity: 'warning',
  title: 'Retry-After is not taken for a whole number',
  explanation:
    'Retry-After may hold a date (`Wed, 21 Oct 2026 07:28:00 GMT`), and some services write decimals. `Convert.ToInt32` and `int.Parse` throw on both, so that the handling of a throttled answer itself ends in a 500.',
  cure: 'Use `int.TryParse` or `double.TryParse`, then `DateTimeOffset.TryParse`, then a default.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#name-retry-after',
  failing: { text: keep(`(Convert.ToInt32(${header}))`) },
  passing: { text: keep(`{ int seconds; return int.TryParse(${header}, out seconds) ? seconds : 10; }`) },
  check(model, report) {
    for (const use of model.expressions) {
      if (!/(?:Convert\.To|Parse)/.test(use.text)) continue;
      const facts = factsOf(use);
      for (const visit of facts.visits) {
        const { node } = visit;
        if (node.kind !== 'call' || !parsesNumber(node) || isCaught(visit)) continue;
        const value = argument(node, 0);
        if (value === undefined || !isRetryAfter(value, facts, model)) continue;
        report({
          at: placeOf(use, node),
          message: `${written(use, node.target)} throws when Retry-After holds a date or a decimal number`,
          fix: 'use TryParse with a default',
        });
      }
    }
  },
};

const conversions = /^Convert\.To(?:U?Int(?:16|32|64)|Double|Decimal|Byte)$/;
const numbers = /(?:^|\.)(?:int|long|short|uint|ulong|double|decimal|float|U?Int(?:16|32|64)|Double|Decimal|Single)$/;

function parsesNumber(call: Call): boolean {
  const name = calledName(call);
  const on = calledOn(call);
  const type = on === undefined ? undefined : pathOf(on);
  if (name === undefined || type === undefined) return false;
  const plainType = type.replace(/^System\./, '');
  return name === 'Parse' ? numbers.test(plainType) : conversions.test(`${plainType}.${name}`);
}
