import { Expression } from '../expression/expression';

/** `@(…)` of C# that may run over several lines of this source. */
export function value(code: string): Expression {
  return Expression._written(`@(${dedented(code).join('\n    ')})`);
}

/** `@{…}`: statements, one a line, indented as in this source. */
export function block(statements: string): Expression {
  const lines = dedented(statements).map((line) => (line === '' ? '' : `    ${line}`));
  return Expression._written(`@{\n${lines.join('\n')}\n}`);
}

/**
 * Lines without their common indent. An XML reader may turn the line ends of an attribute into blanks, so comments in
 * these texts are written as slash-star ones.
 */
function dedented(text: string): string[] {
  const lines = text.replace(/^\n|\n\s*$/g, '').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent).trimEnd());
}
