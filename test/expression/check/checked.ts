import type { Issue } from '../../../lib/core/issue';
import type { CheckedExpression, ExpectedType } from '../../../lib/expression/check/checker';
import { checkExpression } from '../../../lib/expression/check/checker';
import { parseExpression } from '../../../lib/expression/parser';

/** Parses and checks; the text has to be C#. */
export function check(text: string, expected?: ExpectedType): CheckedExpression {
  const { expression, issues } = parseExpression(text);
  if (expression === undefined) throw new Error(`no tree for ${text}: ${issues[0]?.message}`);
  return checkExpression(expression, text, { expected });
}

/** Checks a text in which `«…»` marks the place that is at fault. */
export function checkMarked(
  marked: string,
  expected?: ExpectedType,
): { issues: readonly Issue[]; start: number; end: number } {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const { issues } = check(marked.replace(/[«»]/g, ''), expected);
  return { issues, start, end };
}

/** One fault: the marked text, the code, the message, and the fix where one is offered. */
export type Fault = readonly [marked: string, code: string, message: string, fix?: string];

/** Proves that each text has exactly the one issue, at exactly the marked place. */
export function eachIsRefused(faults: readonly Fault[], expected?: ExpectedType): void {
  test.each(faults.map((fault) => [fault[0], fault] as const))('%s is refused', (_, [marked, code, message, fix]) => {
    const { issues, start, end } = checkMarked(marked, expected);
    expect(issues).toEqual([
      { code, severity: 'error', message, span: { start, end }, ...(fix === undefined ? {} : { fix }) },
    ]);
  });
}

export function eachIsAccepted(texts: readonly string[], expected?: ExpectedType): void {
  test.each(texts)('%s is accepted', (text) => {
    expect(check(text, expected).issues).toEqual([]);
  });
}
