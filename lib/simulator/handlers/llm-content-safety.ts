import { completionText } from '../language/completion';
import { endStreamAt, isEventStream, streamedText } from '../language/event-stream';
import { promptText, jsonObject, requestJson } from '../language/prompt';
import { textWindows } from '../language/text-windows';
import { peekText } from '../message/body';
import { defaultAnswer } from '../pipeline/default-answer';
import type { Declaration } from '../pipeline/declaration';
import type { Handler } from '../pipeline/handler';
import { PolicyFailure } from '../pipeline/policy-failure';
import type { RequestRun } from '../pipeline/request-run';
import { constant } from '../pipeline/value';

/** Content Safety takes no longer texts; requests are always sent in windows of this size. */
const LONGEST_TEXT = 10_000;

export const llmContentSafety: Handler = {
  names: ['llm-content-safety'],
  models:
    'The verdict on a text is declared; severities at or above a threshold (in four levels or eight), blocklist matches and shielded attacks are refused with a 403. Prompts are judged in windows of 10,000 characters, answers in those of window-size and window-overlap-size; a window that is longer is refused. A stream is cut before the window that is unsafe, and no 403 is given.',
  readsResponse: true,
  compile(policy) {
    const judge = judgeOf(policy);
    const size = policy.number('window-size', LONGEST_TEXT);
    const overlap = policy.number('window-overlap-size', 0);
    const judgeAnswer: Judge = (run, text) => judge(run, text, size(run), overlap(run));
    const enforcesCompletions = policy.flag('enforce-on-completions', false);
    if (policy.section === 'outbound') return (run) => keepSafe(run, judgeAnswer);
    return (run) => {
      if (judge(run, promptText(requestJson(run)), LONGEST_TEXT, 0) !== undefined) throw violation();
      if (enforcesCompletions(run)) run.parting.push(() => replaceUnsafe(run, judgeAnswer));
    };
  },
};

/** Gives where the first window begins that is not safe; undefined when all are. */
type Judge = (run: RequestRun, text: string) => number | undefined;

function judgeOf(
  policy: Declaration,
): (run: RequestRun, text: string, size: number, overlap: number) => number | undefined {
  const isUnsafe = verdictOf(policy);
  return (run, text, size, overlap) => {
    for (const window of textWindows(text, size, overlap)) {
      run.budget.spendPolicy();
      if (window.text.length <= LONGEST_TEXT && !isUnsafe(run, window.text)) continue;
      run.note(() => `the text from character ${window.start} on is not safe`);
      return window.start;
    }
    return undefined;
  };
}

function verdictOf(policy: Declaration): (run: RequestRun, text: string) => boolean {
  const shields = policy.flag('shield-prompt', false);
  const levels =
    policy.child('categories')?.text('output-type', 'FourSeverityLevels') ?? constant('FourSeverityLevels');
  const categories = (policy.child('categories')?.children('category') ?? []).map((category) => ({
    name: category.text('name'),
    threshold: category.number('threshold'),
  }));
  const blocklists = policy.list('blocklists', 'id');
  return (run, text) => {
    const { severities = {}, blocklistMatches = [], attackDetected = false } = run.service.facts.contentSafety(text);
    // Four levels are the even ones of the eight.
    const level = (severity: number): number =>
      levels(run) === 'EightSeverityLevels' ? severity : severity - (severity % 2);
    const isTooSevere = categories.some(
      ({ name, threshold }) => level(severities[name(run)] ?? 0) >= Math.max(1, threshold(run)),
    );
    return (
      isTooSevere || blocklists.some((id) => blocklistMatches.includes(id(run))) || (attackDetected && shields(run))
    );
  };
}

function violation(): PolicyFailure {
  return new PolicyFailure('ContentSafetyViolation', 'Request failed content safety check.', 403);
}

/** A stream has begun when its end is judged: it is cut, and every other answer fails. */
function keepSafe(run: RequestRun, judge: Judge): void {
  const { response } = run;
  const text = peekText(response.body);
  const isStream = isEventStream(response);
  const unsafe = judge(run, isStream ? streamedText(text) : completionText(jsonObject(text)));
  if (unsafe === undefined) return;
  if (!isStream) throw violation();
  endStreamAt(response, unsafe);
}

function replaceUnsafe(run: RequestRun, judge: Judge): void {
  try {
    keepSafe(run, judge);
  } catch (thrown) {
    if (!(thrown instanceof PolicyFailure)) throw thrown;
    run.context.response = defaultAnswer(thrown, run);
  }
}
