import type { Environment } from '../environment';
import type { Finding } from '../findings';
import type { Report } from './report';

/** For programs: one array of findings, each with its place in the policy. */
export function jsonReport({ stdout }: Environment): Report {
  const rows: JsonFinding[] = [];
  return {
    add(_policy, findings) {
      for (const finding of findings) rows.push(row(finding));
    },
    end() {
      stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`);
    },
  };
}

interface JsonFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

function row({ policy, issue, fix }: Finding): JsonFinding {
  const end = policy.source.at(issue.span.end);
  return {
    file: policy.name,
    ...policy.source.at(issue.span.start),
    endLine: end.line,
    endColumn: end.column,
    severity: issue.severity,
    code: issue.code,
    message: issue.message,
    fix,
  };
}
