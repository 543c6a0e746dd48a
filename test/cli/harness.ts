import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../lib/cli/cli';
import type { CommandEntry } from '../../lib/cli/command';
import { explainCommand } from '../../lib/cli/commands/explain';
import { validateCommand } from '../../lib/cli/commands/validate';
import type { PolicyLanguage } from '../../lib/cli/language';
import type { Rule } from '../../lib/policy/rules/rule';

export interface Given {
  /** Files by path, made in a new folder that the command runs in. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** The command runs in this folder of the new one instead. */
  readonly below?: string;
  readonly stdin?: string | Uint8Array;
  /** Standard output and error are a terminal of this width. */
  readonly terminal?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly commands?: readonly CommandEntry[];
  /** Does more to the folder before the command runs. */
  readonly prepare?: (folder: string) => void;
  /** Looks at the folder afterwards. */
  readonly look?: (folder: string) => void;
}

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder of its own. The folder's path in output is replaced by `FOLDER`. */
export async function runCli(argv: readonly string[], given: Given = {}): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'resilient-openai-'));
  try {
    for (const [path, content] of Object.entries(given.files ?? {})) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    given.prepare?.(folder);
    const stdout = new Collected(given.terminal);
    const stderr = new Collected(given.terminal);
    const environment = {
      stdin: streamOf(given.stdin ?? ''),
      stdout,
      stderr,
      env: given.env ?? {},
      cwd: () => join(folder, given.below ?? ''),
    };
    const exitCode = await run(argv, environment, given.commands ?? wordCommands);
    given.look?.(folder);
    const masked = (text: string): string => text.split(folder).join('FOLDER');
    return { exitCode, stdout: masked(stdout.text), stderr: masked(stderr.text) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

class Collected {
  public text = '';
  public readonly isTTY: boolean;

  public constructor(public readonly columns: number | undefined) {
    this.isTTY = columns !== undefined;
  }

  public write(text: string): void {
    this.text += text;
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- a stream is read asynchronously, whatever it is made of
async function* streamOf(content: string | Uint8Array): AsyncGenerator<Buffer> {
  yield Buffer.from(content);
}

function wordRule(code: string, severity: Rule['severity'], word: string): Rule {
  return {
    code,
    severity,
    title: `no ${word}`,
    explanation: `Nothing may be ${word}.`,
    cure: `Leave ${word} out.`,
    failing: { text: `<policies>${word}</policies>\n` },
    passing: {
      text: '<policies>\n\n  <inbound />\n</policies>\n',
      context: { scope: 'api', namedValues: new Set(['key']) },
    },
  };
}

/**
 * A policy language of three rules, each against a word, so that the output of the commands can be held to the letter
 * whatever the real rules say. The word `context`, and a whole element `<whole …>`, is answered with what is known of
 * the place.
 */
export const words: PolicyLanguage = {
  rules: [wordRule('TST001', 'error', 'bad'), wordRule('TST002', 'warning', 'odd'), wordRule('TST003', 'info', 'new')],
  validate(text, { scope, gateway, namedValues }) {
    return [...text.matchAll(/\b(?:bad|odd|new|context)\b|<whole[^>]*>/g)].map(({ 0: word, index }) => {
      const rule = words.rules.find(({ title }) => title === `no ${word}`);
      const known = [scope, gateway, namedValues && [...namedValues].join('+')].map((fact) => fact ?? '-').join(' ');
      return {
        code: rule?.code ?? 'TST003',
        severity: rule?.severity ?? 'info',
        message: rule === undefined ? `known: ${known}` : `the word is '${word}', expected another`,
        fix: word === 'bad' ? "write 'good'" : undefined,
        span: { start: index, end: index + word.length },
      };
    });
  },
};

/** The command table over the language of words. */
export const wordCommands: readonly CommandEntry[] = [
  { name: 'validate', summary: 'find bad words', load: () => Promise.resolve(validateCommand(words)) },
  { name: 'explain', summary: 'say why', load: () => Promise.resolve(explainCommand(words.rules)) },
];
