import { inbound } from '../examples';
import type { Rule } from '../rule';
import { mistakenReads } from '../support/literal-variables';
import { placeOf, written } from '../support/places';
import { quoted } from '../wording';

const next = '<set-variable name="next" value="@(context.Variables.GetValueOrDefault<int>("attempt") + 1)" />';

export const literalVariableTypedGet: Rule = {
  code: 'RUN019',
  severity: 'warning',
  title: 'GetValueOrDefault<T> asks for the type that the variable has',
  explanation:
    '`<set-variable value="1" />` makes a string. `GetValueOrDefault<int>` does not convert it: depending on the gateway it throws or gives the default, never the number that was written.',
  cure: 'Write the value as an expression, `value="@(1)"`, or read it as `GetValueOrDefault<string>` and convert it.',
  source: 'https://learn.microsoft.com/azure/api-management/set-variable-policy',
  failing: { text: inbound('<set-variable name="attempt" value="1" />', next) },
  passing: { text: inbound('<set-variable name="attempt" value="@(1)" />', next) },
  check(model, report) {
    for (const { use, read, type, text } of mistakenReads(model, 'get')) {
      report({
        at: placeOf(use, read.whole.node),
        message: `${written(use, read.whole.node)} does not find the value: the variable '${read.name}' may hold the string ${quoted(text)}, which is no ${type}`,
        fix: 'set the variable with an expression that gives the type, or convert the string',
      });
    }
  },
};
