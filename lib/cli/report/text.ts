import type { Severity } from '../../core/issue';
import { printable, sourceFrame } from '../../core/source-frame';
import { coloursFor, type Colours } from '../colours';
import { columnsOf, type Environment, type Output } from '../environment';
import type { Finding } from '../findings';
import type { Report } from './report';

/** For people: each finding with its source line, and a last line of counts on a terminal. */
export function textReport(environment: Environment): Report {
  const { stdout } = environment;
  const write = findingWriter(stdout, environment.env);
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let policies = 0;
  return {
    add(_policy, findings) {
      policies++;
      for (const finding of findings) {
        counts[finding.issue.severity]++;
        write(finding);
      }
    },
    end() {
      if (stdout.isTTY === true) stdout.write(`${summary(counts, policies)}\n`);
    },
  };
}

/** Writes one finding after the other to a stream, in the colours that it is for. */
export function findingWriter(output: Output, env: Environment['env']): (finding: Finding) => void {
  const colours = coloursFor(output, env);
  const width = columnsOf(output) - INDENT.length;
  return (finding) => output.write(findingText(finding, colours, width));
}

const INDENT = '  ';

function findingText({ policy, issue, fix }: Finding, colours: Colours, width: number): string {
  const paint = { error: colours.red, warning: colours.yellow, info: colours.cyan }[issue.severity];
  const { line, column } = policy.source.at(issue.span.start);
  const frame = sourceFrame(policy.source, issue.span, width);
  const place = colours.bold(`${printable(policy.name)}:${line}:${column}:`);
  const lines = [
    `${place} ${paint(`${issue.severity} ${issue.code}:`)} ${printable(issue.message)}`,
    INDENT + frame.line,
    INDENT + paint(frame.carets),
    ...(fix === '' ? [] : [`${INDENT}${colours.dim('fix:')} ${printable(fix)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function summary(counts: Readonly<Record<Severity, number>>, policies: number): string {
  const found = [
    counted(counts.error, 'error', 'errors'),
    counted(counts.warning, 'warning', 'warnings'),
    counted(counts.info, 'note', 'notes'),
  ].filter((part) => !part.startsWith('0 '));
  return `${found.join(', ') || 'nothing found'} in ${counted(policies, 'policy', 'policies')}`;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
