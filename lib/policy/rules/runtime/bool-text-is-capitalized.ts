import type { Call, Expression } from '../../../expression/ast';
import type { SyntaxNode } from '../../../expression/walk';
import type { DocumentModel, ExpressionUse } from '../../model';
import { element, inbound } from '../examples';
import type { Rule } from '../rule';
import { factsOf } from '../support/expression-facts';
import { placeOf, written } from '../support/places';
import { variableIn } from '../support/responses';
import { returnedValues } from '../support/returned-values';
import { argument, bare, boolOf, calledName, calledOn, pathOf, stringOf, typeName } from '../support/syntax';
import { variablesOf, writesReaching } from '../support/variables';

const choose = (condition: string): string =>
  inbound(
    '<set-variable name="stream" value="@(context.Request.Body.As<JObject>(true)["stream"].ToString())" />',
    element(
      'choose',
      element(`when condition="${condition}"`, '<set-header name="X-Stream" exists-action="delete" />'),
    ),
  );

export const boolTextIsCapitalized: Rule = {
  code: 'RUN021',
  severity: 'warning',
  title: 'the text of a bool is compared in any letter case',
  explanation:
    'In C# the text of a bool, and of a JSON `true` that was parsed, is "True" with a capital. A comparison with "true" is false for it, so that a streamed request, say, is taken for one that is not.',
  cure: 'Compare the bool itself, or use `ToLower()` or `StringComparison.OrdinalIgnoreCase`.',
  source: 'https://learn.microsoft.com/dotnet/api/system.boolean.tostring',
  failing: { text: choose('@((string)context.Variables["stream"] == "true")') },
  passing: { text: choose('@(((string)context.Variables["stream"]).ToLower() == "true")') },
  check(model, report) {
    for (const use of model.expressions) {
      if (!use.text.includes('"true"') && !use.text.includes('"false"')) continue;
      for (const { node } of factsOf(use).visits) {
        const compared = comparedWithLower(node);
        if (compared === undefined || !mayBeCapitalized(compared, use, model)) continue;
        report({
          at: placeOf(use, node),
          message: `${written(use, compared)} is "True" or "False" for a bool, but it is compared with the word in lower case`,
          fix: 'compare the bool itself, or add .ToLower()',
        });
      }
    }
  },
};

/** What is compared, in one letter case, with "true" or "false". */
function comparedWithLower(node: SyntaxNode): Expression | undefined {
  if (node.kind === 'binary' && (node.operator === '==' || node.operator === '!=')) {
    if (isLowerBool(node.right)) return node.left;
    return isLowerBool(node.left) ? node.right : undefined;
  }
  if (node.kind !== 'call' || calledName(node) !== 'Equals' || node.arguments.length !== 1) return undefined;
  const [target, other] = [calledOn(node), argument(node, 0)];
  if (other !== undefined && isLowerBool(other)) return target;
  return target !== undefined && isLowerBool(target) ? other : undefined;
}

function isLowerBool(expression: Expression): boolean {
  const text = stringOf(expression);
  return text === 'true' || text === 'false';
}

function mayBeCapitalized(expression: Expression, use: ExpressionUse, model: DocumentModel): boolean {
  const inner = bare(expression);
  if (inner.kind === 'call' && calledName(inner) === 'ToString' && inner.arguments.length === 0) {
    return isTextOfBool(inner, use, model);
  }
  const name = variableIn(inner);
  return name !== undefined && isSetFrom(name, use, model, isTextOfToken);
}

/** `x.ToString()` of a bool, of a JSON value or of a variable that a bool was put into. */
function isTextOfBool(call: Call, use: ExpressionUse, model: DocumentModel): boolean {
  const of = calledOn(call);
  if (of === undefined) return false;
  const name = variableIn(of);
  return name === undefined ? isBool(of) || isTextOfToken(call) : isSetFrom(name, use, model, isBool);
}

function isSetFrom(
  name: string,
  use: ExpressionUse,
  model: DocumentModel,
  is: (value: Expression) => boolean,
): boolean {
  const uses = variablesOf(model).get(name);
  if (uses === undefined) return false;
  return writesReaching(model, uses, use).some(
    ({ expression }) => expression !== undefined && returnedValues(expression).some(is),
  );
}

/** Collections whose values are texts, or lists of texts, as the caller wrote them. */
const textual = /\b(?:Headers|Query|Claims|MatchedParameters|Variables)$/;

function isTextOfToken(value: Expression): boolean {
  const inner = bare(value);
  if (inner.kind !== 'call' || calledName(inner) !== 'ToString' || inner.arguments.length > 0) return false;
  const of = calledOn(inner);
  const token = of === undefined ? undefined : bare(of);
  if (token?.kind !== 'index' || stringOf(token.arguments[0]?.value) === undefined) return false;
  return !textual.test(pathOf(token.target) ?? '');
}

const boolOperators = new Set(['==', '!=', '<', '>', '<=', '>=', '&&', '||']);
const boolMethods = new Set(['Contains', 'ContainsKey', 'StartsWith', 'EndsWith', 'Equals', 'Any', 'All', 'IsMatch']);

function isBool(value: Expression): boolean {
  const inner = bare(value);
  if (inner.kind === 'binary') return boolOperators.has(inner.operator);
  if (inner.kind === 'unary') return inner.operator === '!';
  if (inner.kind === 'cast') return typeName(inner.type) === 'bool';
  if (inner.kind === 'call') return boolMethods.has(calledName(inner) ?? '');
  return inner.kind === 'is' || boolOf(inner) !== undefined;
}
