import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { markdownProse, markdownXml } from '../lib/cli/report/markdown';
import { describeContext } from '../lib/cli/rule-context';
import { allRules } from '../lib/policy/rules/all';
import type { Rule, RuleExample } from '../lib/policy/rules/rule';

/** Where the page stands. */
export const errorsDocPath = join(__dirname, '..', 'docs', 'errors.md');

const groups = [
  ['XML', 'Malformed text', 'The text cannot be read as a policy document. API Management refuses it.'],
  ['POL', 'Policies', 'API Management refuses the document, because of what stands where or what a value is.'],
  ['EXP', 'Expressions', 'The C# of an expression does not compile in API Management, which refuses the document.'],
  ['RUN', 'At run time', 'API Management accepts the document, and it fails or misleads when requests come.'],
  ['UND', 'Undocumented', 'The document uses what no reference page describes, although it is seen to work.'],
] as const;

/** The page of all codes: a section a code, under the anchor of its code in lowercase. */
export function errorsDoc(rules: readonly Rule[] = allRules): string {
  const used = groups
    .map(([prefix, title, says]) => ({ title, says, rules: rules.filter(({ code }) => code.startsWith(prefix)) }))
    .filter((group) => group.rules.length > 0);
  return [
    '# Codes',
    '<!-- Generated from lib/policy/rules by scripts/generate-errors-doc.ts. -->',
    'Every code that `resilient-openai validate` reports, with a document that it speaks up on and its cure.' +
      ' `resilient-openai explain CODE` shows the same on the command line.',
    'An *error* is refused by API Management. A *warning* is accepted and then fails. An *info* is neither.' +
      ' Examples are validated as the policy of an API unless something else stands beside them.',
    ...used.flatMap((group) => [`## ${group.title}`, group.says, contents(group.rules)]),
    ...used.flatMap((group) => group.rules.map(section)),
  ]
    .join('\n\n')
    .concat('\n');
}

function contents(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    return `| [${rule.code}](#${rule.code.toLowerCase()}) | ${rule.severity} | ${cell(rule.title)} |`;
  });
  return ['| code | severity | demand |', '| --- | --- | --- |', ...rows].join('\n');
}

const cell = (text: string): string => markdownProse(text).replace(/\|/g, '\\|');

function section(rule: Rule): string {
  return [
    `## ${rule.code}`,
    `**${markdownProse(rule.title)}** (${rule.severity})`,
    markdownProse(rule.explanation),
    example('Fails', rule.failing),
    `**Cure:** ${markdownProse(rule.cure)}`,
    example('Passes', rule.passing),
    ...(rule.source === undefined ? [] : [`Source: <${rule.source}>`]),
  ].join('\n\n');
}

function example(heading: string, { text, context }: RuleExample): string {
  const circumstances = describeContext(context);
  return `${heading}${circumstances === '' ? '' : ` (${markdownProse(circumstances)})`}:\n\n${markdownXml(text)}`;
}

/** Whether the page says what the rules say. */
export function errorsDocIsFresh(): boolean {
  try {
    return readFileSync(errorsDocPath, 'utf8') === errorsDoc();
  } catch {
    return false;
  }
}

function main(): void {
  const shown = relative(process.cwd(), errorsDocPath);
  if (!process.argv.includes('--check')) return writeFileSync(errorsDocPath, errorsDoc());
  if (errorsDocIsFresh()) return;
  console.error(`${shown} is stale; run 'npm run generate'`);
  process.exitCode = 1;
}

if (require.main === module) main();
