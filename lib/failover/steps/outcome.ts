import type { PolicyElement } from '../../policy/policy-element';
import type { Contract } from '../contract';
import { Outcome } from '../outcome-table';
import { setByBlock } from './set';

/** Reads the answer of an attempt and says what it means. */
export function judgeAnswer(contract: Contract): readonly PolicyElement[] {
  return [readStatus(contract), readHint(contract), meaning(contract)];
}

/** C# of the answer, which may be null. */
function answerOf({ strategy, variables: v }: Contract): string {
  if (strategy !== 'synchronous') return 'context.Response';
  return `${v.resent.read} ? ${v.response.safe} : context.Response`;
}

/** A plain forward-request passes a body on piece by piece, so one that breaks off would reach the caller as half an answer. */
function readStatus(contract: Contract): PolicyElement {
  const { variables: v } = contract;
  return setByBlock(
    v.status,
    `
    /* 0: there is no answer, or one that can be held in memory broke off before its body was whole. */
    var response = ${answerOf(contract)};
    if (response == null) { return 0; }
    try { if (${v.buffered.read}) { response.Body?.As<byte[]>(preserveContent: true); } }
    catch (Exception) { return 0; }
    return response.StatusCode;
    `,
  );
}

function readHint(contract: Contract): PolicyElement {
  const { variables: v, cooldown } = contract;
  return setByBlock(
    v.hint,
    `
    /* -1: the backend does not say for how long to leave it alone; 0: what it says makes no sense. */
    var response = ${answerOf(contract)};
    var said = false;
    foreach (var name in new[] { "retry-after-ms", "x-ms-retry-after-ms", "Retry-After" })
    {
        var text = response?.Headers.GetValueOrDefault(name, "") ?? "";
        said = said || text != "";
        double number;
        DateTimeOffset date;
        var seconds = double.TryParse(text.Split(',')[0], out number) ? number / (name == "Retry-After" ? 1 : 1000)
            : text.Contains(" ") && DateTimeOffset.TryParse(text, out date) ? Math.Max(0, (date - DateTimeOffset.UtcNow).TotalSeconds) : -1;
        if (seconds >= 0) { return (int)Math.Ceiling(Math.Min(${cooldown.maxSeconds}, Math.Max(1, seconds))); }
    }
    return said ? 0 : -1;
    `,
  );
}

function meaning({ variables: v, outcomes }: Contract): PolicyElement {
  const withHint = cases(outcomes._exceptions(true));
  const plain = cases(outcomes._exceptions(false));
  const lines = [
    `var status = ${v.status.read};`,
    'if (status == 0) { return "failing"; }',
    ...(withHint.length === 0
      ? []
      : [`if (${v.hint.read} >= 0)`, '{', ...switchOn(withHint).map((line) => `    ${line}`), '}']),
    ...(plain.length === 0 ? [] : switchOn(plain)),
    'return status < 400 ? "served" : status < 500 ? "caller" : "failing";',
  ];
  return setByBlock(v.outcome, lines.join('\n'));
}

/** One line for each outcome, with all of its statuses. */
function cases(exceptions: readonly { readonly status: number; readonly outcome: Outcome }[]): string[] {
  return Object.values(Outcome).flatMap((outcome) => {
    const statuses = exceptions.filter((each) => each.outcome === outcome);
    if (statuses.length === 0) return [];
    return [`    ${statuses.map(({ status }) => `case ${status}:`).join(' ')} return "${outcome}";`];
  });
}

function switchOn(lines: readonly string[]): string[] {
  return ['switch (status)', '{', ...lines, '}'];
}
