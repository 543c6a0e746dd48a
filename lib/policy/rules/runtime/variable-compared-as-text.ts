import type { Expression } from '../../../expression/ast';
import type { DocumentModel, ExpressionUse } from '../../model';
import { element, inbound } from '../examples';
import type { Rule } from '../rule';
import { factsOf } from '../support/expression-facts';
import { placeOf } from '../support/places';
import { variableIn } from '../support/responses';
import { returnedValues } from '../support/returned-values';
import { argument, bare, stringOf } from '../support/syntax';
import { variablesOf, writesReaching } from '../support/variables';

const choose = (condition: string): string =>
  inbound(
    '<set-variable name="tier" value="@(context.Product.Name.ToLower())" />',
    element('choose', element(`when condition="${condition}"`, '<set-header name="X-Tier" exists-action="delete" />')),
  );

export const variableComparedAsText: Rule = {
  code: 'RUN020',
  severity: 'warning',
  title: 'a variable is cast to string before it is compared with ==',
  explanation:
    'A variable has the type `object`, and `==` between an object and a string asks whether both are the same object in memory, not whether they read the same. The comparison is false for equal texts, so that the branch is never taken.',
  cure: 'Write `(string)context.Variables["x"] == "y"` or `context.Variables.GetValueOrDefault<string>("x") == "y"`.',
  source: 'https://learn.microsoft.com/dotnet/csharp/language-reference/compiler-messages/cs0252',
  failing: { text: choose('@(context.Variables["tier"] == "gold")') },
  passing: { text: choose('@((string)context.Variables["tier"] == "gold")') },
  check(model, report) {
    for (const use of model.expressions) {
      if (!use.text.includes('Variables')) continue;
      for (const { node } of factsOf(use).visits) {
        if (node.kind !== 'binary' || (node.operator !== '==' && node.operator !== '!=')) continue;
        const [left, right] = [untypedVariable(node.left), untypedVariable(node.right)];
        const name = isText(node.right) ? left : isText(node.left) ? right : undefined;
        if (name === undefined || isSetToConstants(name, use, model)) continue;
        report({
          at: placeOf(use, node),
          message: `the variable '${name}' is an object here: ${node.operator} compares references, not texts`,
          fix: `write (string)context.Variables["${name}"]`,
        });
      }
    }
  },
};

/** The empty string is one object everywhere. */
function isText(expression: Expression): boolean {
  const text = stringOf(expression);
  return text === undefined ? bare(expression).kind === 'interpolated' : text !== '';
}

/** Equal constants of C# code are one object, so that the comparison happens to work. */
function isSetToConstants(name: string, use: ExpressionUse, model: DocumentModel): boolean {
  const uses = variablesOf(model).get(name);
  const writes = uses === undefined ? [] : writesReaching(model, uses, use);
  return (
    writes.length > 0 && writes.every(({ expression }) => expression !== undefined && returnsConstants(expression))
  );
}

function returnsConstants(expression: ExpressionUse): boolean {
  const values = returnedValues(expression);
  return values.length > 0 && values.every((value) => stringOf(value) !== undefined);
}

/** The variable's name, if the expression has no type but object: neither a cast nor a type argument nor a default. */
function untypedVariable(expression: Expression): string | undefined {
  const inner = bare(expression);
  if (inner.kind === 'index') return variableIn(inner);
  if (inner.kind !== 'call' || argument(inner, 1) !== undefined) return undefined;
  const target = bare(inner.target);
  return target.kind === 'member' && target.typeArguments.length === 0 ? variableIn(inner) : undefined;
}
