import { inbound } from '../examples';
import type { Rule } from '../rule';
import { mistakenReads } from '../support/literal-variables';
import { placeOf, written } from '../support/places';
import { quoted } from '../wording';

const next = '<set-variable name="next" value="@((int)context.Variables["attempt"] + 1)" />';

export const literalVariableIsText: Rule = {
  code: 'RUN018',
  severity: 'warning',
  title: 'a variable that was set to a text is not cast to another type',
  explanation:
    '`<set-variable value="1" />` and a `default-value="1"` make a string, not a number or a bool. A cast of it to `int`, `bool` or `JObject` throws an InvalidCastException when it runs, often only on the failover path that nobody has tried.',
  cure: 'Write the value as an expression, `value="@(1)"`, or convert it: `int.Parse((string)context.Variables["x"])`.',
  source: 'https://github.com/Azure-Samples/openai-apim-lb/issues/29',
  failing: { text: inbound('<set-variable name="attempt" value="1" />', next) },
  passing: { text: inbound('<set-variable name="attempt" value="@(1)" />', next) },
  check(model, report) {
    for (const { use, read, type, text } of mistakenReads(model, 'index')) {
      report({
        at: placeOf(use, read.whole.node),
        message: `${written(use, read.whole.node)} throws: the variable '${read.name}' may hold the string ${quoted(text)}, and a string cannot be cast to ${type}`,
        fix: `set the variable with an expression, such as value="@(${example(type, text)})"`,
      });
    }
  },
};

function example(type: string, text: string): string {
  const value = text.trim().toLowerCase();
  if (/^-?\d+$/.test(value) || value === 'true' || value === 'false') return value;
  return type === 'JObject' || type === 'JArray' ? `${type}.Parse(…)` : '…';
}
