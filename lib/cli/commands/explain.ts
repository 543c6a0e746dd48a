import { nearest } from '../../core/nearest';
import type { Rule, RuleExample } from '../../policy/rules/rule';
import type { ParsedArguments } from '../arguments';
import { coloursFor, type Colours } from '../colours';
import type { Command } from '../command';
import { columnsOf, type Environment, ExitCode } from '../environment';
import { PROGRAM } from '../help';
import { describeContext } from '../rule-context';
import { shownExample } from '../shown-example';
import { wrapped } from '../wrapped';

const formats = ['text', 'json'] as const;

export function explainCommand(rules: readonly Rule[]): Command {
  return {
    operands: '[CODE…]',
    details: ['Without a CODE: the list of all codes.'],
    options: [{ name: 'format', value: 'FORMAT', choices: formats, says: 'how it is written (default: text)' }],
    examples: [
      { line: 'explain', says: 'list every code' },
      { line: `explain ${rules[0]?.code ?? 'POL010'}`, says: 'explain one of them' },
    ],
    run: (args, environment) => Promise.resolve(explain(args, environment, rules)),
  };
}

function explain(args: ParsedArguments, environment: Environment, rules: readonly Rule[]): number {
  const { known, unknown } = find(args.operands, rules);
  for (const code of unknown) environment.stderr.write(`${PROGRAM}: ${unknownCode(code, rules)}\n`);
  const asked = args.operands.length === 0 ? rules : known;
  if (asked.length > 0) environment.stdout.write(written(asked, args, environment));
  return unknown.length > 0 ? ExitCode.UNUSABLE : ExitCode.CLEAN;
}

function find(codes: readonly string[], rules: readonly Rule[]): { known: Rule[]; unknown: string[] } {
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const known = codes.flatMap((code) => byCode.get(code.toUpperCase()) ?? []);
  return { known, unknown: codes.filter((code) => !byCode.has(code.toUpperCase())) };
}

function unknownCode(code: string, rules: readonly Rule[]): string {
  const meant = nearest(
    code,
    rules.map((rule) => rule.code),
  );
  const cure = meant === undefined ? `'${PROGRAM} explain' lists all codes` : `did you mean ${meant}?`;
  return `there is no code '${code}'; ${cure}`;
}

function written(rules: readonly Rule[], args: ParsedArguments, { stdout, env }: Environment): string {
  if (args.value('format') === 'json') return `${JSON.stringify(rules.map(toJson), undefined, 2)}\n`;
  const colours = coloursFor(stdout, env);
  if (args.operands.length === 0) return list(rules, colours);
  return rules.map((rule) => page(rule, colours, columnsOf(stdout))).join('\n');
}

function list(rules: readonly Rule[], colours: Colours): string {
  return rules
    .map(({ code, severity, title }) => `${colours.bold(code)}  ${severity.padEnd('warning'.length)}  ${title}\n`)
    .join('');
}

/** Prose is hard to read in longer lines. */
const PROSE_COLUMNS = 100;

function page(rule: Rule, colours: Colours, columns: number): string {
  const prose = (text: string): string => wrapped(text, Math.min(columns, PROSE_COLUMNS));
  const parts = [
    `${colours.bold(rule.code)} ${rule.severity}: ${rule.title}`,
    prose(rule.explanation),
    example('Fails', rule.failing, colours),
    prose(`${colours.bold('Cure:')} ${rule.cure}`),
    example('Passes', rule.passing, colours),
    ...(rule.source === undefined ? [] : [`${colours.bold('Source:')} ${rule.source}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function example(heading: string, { text, context }: RuleExample, colours: Colours): string {
  const circumstances = describeContext(context);
  const title = circumstances === '' ? `${heading}:` : `${heading} (${circumstances}):`;
  return [
    colours.bold(title),
    ...shownExample(text)
      .split('\n')
      .map((line) => `    ${line}`.trimEnd()),
  ].join('\n');
}

function toJson({ code, severity, title, explanation, cure, source, failing, passing }: Rule): object {
  return { code, severity, title, explanation, cure, source, failing: failing.text, passing: passing.text };
}
