import { promptText, jsonObject, requestJson } from '../language/prompt';
import { completionText } from '../language/usage';
import { peekText } from '../message/body';
import type { Declaration } from '../pipeline/declaration';
import { defaultAnswer } from '../pipeline/default-answer';
import type { Handler } from '../pipeline/handler';
import { PolicyFailure } from '../pipeline/policy-failure';
import type { RequestRun } from '../pipeline/request-run';

export const llmContentSafety: Handler = {
  names: ['llm-content-safety'],
  models:
    'The verdict on a text is declared; severities at or above a threshold, blocklist matches and shielded attacks are refused with a 403. Texts are judged as a whole, not in windows.',
  compile(policy) {
    const judge = judgeOf(policy);
    const enforcesCompletions = policy.flag('enforce-on-completions', false);
    if (policy.section === 'outbound') return (run) => judge(run, answered(run));
    return (run) => {
      judge(run, promptText(requestJson(run)));
      if (enforcesCompletions(run)) run.parting.push(() => replaceUnsafe(run, judge));
    };
  },
};

type Judge = (run: RequestRun, text: string) => void;

function judgeOf(policy: Declaration): Judge {
  const shields = policy.flag('shield-prompt', false);
  const categories = (policy.child('categories')?.children('category') ?? []).map((category) => ({
    name: category.text('name'),
    threshold: category.number('threshold'),
  }));
  const blocklists = policy.list('blocklists', 'id');
  return (run, text) => {
    const { severities = {}, blocklistMatches = [], attackDetected = false } = run.service.facts.contentSafety(text);
    const unsafe = categories.some(
      ({ name, threshold }) => (severities[name(run)] ?? 0) >= Math.max(1, threshold(run)),
    );
    const listed = blocklists.some((id) => blocklistMatches.includes(id(run)));
    if (!unsafe && !listed && !(attackDetected && shields(run))) return;
    throw new PolicyFailure('ContentSafetyViolation', 'Request failed content safety check.', 403);
  };
}

function answered(run: RequestRun): string {
  return completionText(jsonObject(peekText(run.response.body)));
}

function replaceUnsafe(run: RequestRun, judge: Judge): void {
  try {
    judge(run, answered(run));
  } catch (thrown) {
    if (!(thrown instanceof PolicyFailure)) throw thrown;
    run.context.response = defaultAnswer(thrown, run);
  }
}
