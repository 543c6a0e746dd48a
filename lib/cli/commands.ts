import type { CommandEntry } from './command';

/** Every command, in the order in which help lists them. A new command is a file in commands/ and a row here. */
export const standardCommands: readonly CommandEntry[] = [
  {
    name: 'validate',
    summary: 'find what API Management refuses in policies, and what it takes and then fails on',
    load: async () => {
      const { validateCommand } = await import('./commands/validate');
      return validateCommand((await import('./language')).policyLanguage);
    },
  },
  {
    name: 'explain',
    summary: 'say what a code means, with an example and the cure',
    load: async () => {
      const { explainCommand } = await import('./commands/explain');
      return explainCommand((await import('../policy/rules/all')).allRules);
    },
  },
  {
    name: 'format',
    summary: 'write policies in their canonical form',
    load: async () => (await import('./commands/format')).formatCommand,
  },
  {
    name: 'eval',
    summary: 'evaluate a policy expression as API Management would',
    load: async () => {
      const { evalCommand } = await import('./commands/eval');
      const { Evaluator } = await import('../simulator/eval/evaluate');
      const { readContext } = await import('../simulator/eval/context-reader');
      return evalCommand({ makeEvaluator: () => new Evaluator(), readContext });
    },
  },
  {
    name: 'trace',
    summary: 'run a request through policies and show what each of them does',
    load: async () => (await import('./commands/trace')).traceCommand,
  },
];
