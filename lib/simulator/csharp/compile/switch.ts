import type { Statement, Switch, SwitchLabel } from '../../../expression/ast';
import type { Type } from '../../../expression/types/type';
import { spend } from '../execution';
import type { PatternTest } from './casts';
import { patternTest } from './casts';
import type { RunStatement } from './code';
import { BREAK } from './code';
import type { Compiler } from './compiler';
import { boxed, condition } from './convert';
import type { Names } from './names';

type CompileStatements = (compiler: Compiler, statements: readonly Statement[], names: Names) => RunStatement;

interface Section {
  readonly tests: readonly PatternTest[];
  readonly run: RunStatement;
}

export function switchRun(compiler: Compiler, node: Switch, outer: Names, statements: CompileStatements): RunStatement {
  const code = compiler.expression(node.value, outer);
  const value = boxed(compiler, code, outer);
  const shared = outer.block();
  let fallback: Section | undefined;
  const sections = node.sections.map((section): Section => {
    const names = shared.block();
    const tests = section.labels.flatMap((label) => labelTest(compiler, label, code.type, names) ?? []);
    // Statements of all sections share the scope of the switch, unless a label declares something for its own.
    const declares = section.labels.some(
      ({ pattern }) => pattern?.kind === 'typePattern' && pattern.name !== undefined,
    );
    const made = { tests, run: statements(compiler, section.statements, declares ? names : shared) };
    if (section.labels.some(({ pattern }) => pattern === undefined)) fallback = made;
    return made;
  });
  return (frame) => {
    spend();
    const chosen = value(frame);
    const section = sections.find(({ tests }) => tests.some((test) => test(frame, chosen))) ?? fallback;
    const completion = section?.run(frame);
    return completion === BREAK ? undefined : completion;
  };
}

function labelTest(compiler: Compiler, label: SwitchLabel, type: Type, names: Names): PatternTest | undefined {
  if (label.pattern === undefined) return undefined;
  const matches = patternTest(compiler, label.pattern, type, names);
  if (label.guard === undefined) return matches;
  const guard = condition(compiler, compiler.expression(label.guard, names), names);
  return (frame, value) => matches(frame, value) && guard(frame);
}
