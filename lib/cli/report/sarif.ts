import { createHash } from 'node:crypto';
import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Severity } from '../../core/issue';
import type { SourceText } from '../../core/source-text';
import type { Environment } from '../environment';
import type { Finding } from '../findings';
import { PROGRAM } from '../help';
import type { PolicyLanguage } from '../language';
import type { PolicySource } from '../policy-source';
import { packageVersion } from '../version';
import type { Report } from './report';
import { sarifRule } from './sarif-rule';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/** For code scanning: SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/. */
export function sarifReport(environment: Environment, { rules }: PolicyLanguage): Report {
  const ruleIndex = new Map(rules.map(({ code }, index) => [code, index]));
  const seen = new Map<string, number>();
  const results: object[] = [];
  return {
    add(_policy, findings) {
      for (const finding of findings) results.push(result(finding, environment, ruleIndex, seen));
    },
    end({ complete }) {
      const driver = { name: PROGRAM, version: packageVersion(), rules: rules.map((rule) => sarifRule(rule, levels)) };
      const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          { tool: { driver }, columnKind: 'utf16CodeUnits', invocations: [{ executionSuccessful: complete }], results },
        ],
      };
      environment.stdout.write(`${JSON.stringify(log, undefined, 2)}\n`);
    },
  };
}

function result(
  finding: Finding,
  environment: Environment,
  ruleIndex: ReadonlyMap<string, number>,
  seen: Map<string, number>,
): object {
  const { policy, issue, fix } = finding;
  const index = ruleIndex.get(issue.code);
  return {
    ruleId: issue.code,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levels[issue.severity],
    message: { text: fix === '' ? issue.message : `${issue.message}\nfix: ${fix}` },
    locations: [location(finding, environment)],
    partialFingerprints: { 'resilientOpenai/v1': fingerprint(finding, artifactUri(policy, environment), seen) },
    ...(fix === '' ? {} : { properties: { fix } }),
  };
}

function location({ policy, issue }: Finding, environment: Environment): object {
  const { container } = policy;
  const start = container?.offsetOf(issue.span.start) ?? issue.span.start;
  const end = container?.offsetOf(issue.span.end) ?? issue.span.end;
  return {
    physicalLocation: {
      artifactLocation: { uri: artifactUri(policy, environment) },
      region: region(container?.source ?? policy.source, start, end),
    },
    ...(container === undefined
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: container.address, kind: 'resource' }] }),
  };
}

function region(source: SourceText, startOffset: number, endOffset: number): object {
  const start = source.at(startOffset);
  const end = source.at(endOffset);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** Relative to the working folder where the file is below it, so that it is the same on every machine. */
function artifactUri({ path, name }: PolicySource, environment: Environment): string {
  if (path === undefined) return encodeURIComponent(name);
  const below = relative(environment.cwd(), path);
  const isOutside = isAbsolute(below) || below.split(sep)[0] === '..';
  return isOutside ? pathToFileURL(path).href : below.split(sep).map(encodeURIComponent).join('/');
}

/** A document may be one line of a megabyte, with a thousand findings in it. */
const MOST_HASHED = 1000;

/** Stays the same when lines are added above: made of the file, the code and the line's text, and a count of equals. */
function fingerprint({ policy, issue }: Finding, uri: string, seen: Map<string, number>): string {
  const line = policy.source.line(policy.source.at(issue.span.start).line).trim().slice(0, MOST_HASHED);
  const parts = [uri, policy.container?.address ?? '', issue.code, line];
  const digest = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
  const count = (seen.get(digest) ?? 0) + 1;
  seen.set(digest, count);
  return `${digest}:${count}`;
}
