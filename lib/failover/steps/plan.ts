import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';
import type { Contract } from '../contract';
import { setByBlock } from './set';

/** The order in which this request tries its candidates, and until when each attempt may last. */
export function planAttempts(contract: Contract): readonly PolicyElement[] {
  const { variables: v, preferLocalRegion } = contract;
  return [
    Policy.comment(
      `Warm backends first, then the soonest warm; then by priority, ${preferLocalRegion ? "the gateway's own region, " : ''}and a lot drawn by weight.`,
    ),
    setByBlock(v.plan, orderOf(contract)),
    ...shareTime(contract, `${v.plan.its}.Select(backend => (int)backend["seconds"]).ToList()`),
  ];
}

function orderOf({ variables: v, backends, time, preferLocalRegion }: Contract): string {
  const local =
    '    .ThenBy(backend => ((string)backend["region"]).Equals(here, StringComparison.OrdinalIgnoreCase) ? 0 : 1)';
  return [
    'var now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();',
    ...(preferLocalRegion ? ['var here = context.Deployment.Region ?? "";'] : []),
    `var warmAt = ${v.warmAt.read};`,
    'var random = new Random(context.RequestId.GetHashCode());',
    `return new JArray(${v.candidates.its}`,
    '    .OrderBy(backend => Math.Max(now, (long)warmAt[(string)backend["name"]]))',
    '    .ThenBy(backend => (int)backend["priority"])',
    ...(preferLocalRegion ? [local] : []),
    // The smallest of exponential lots is a weighted choice, the next smallest one among the rest (Efraimidis, Spirakis).
    '    .ThenBy(backend => -Math.Log(1 - random.NextDouble()) / (int)backend["weight"])',
    ...(time.attempts < backends.length ? [`    .Take(${time.attempts})`] : []),
    ');',
  ]
    .join('\n')
    .replace(/\n\);$/, ');');
}

/** Until when each attempt may last; `declared` is the C# of the list of declared times, 0 for none. */
export function shareTime({ variables: v, time }: Contract, declared: string): readonly PolicyElement[] {
  return [
    Policy.comment(
      'By which second each attempt must have ended: declared times are kept, the others share what is left. What a quick refusal leaves over goes to the next attempt.',
    ),
    setByBlock(
      v.deadlines,
      `
      var declared = ${declared};
      var open = declared.Count(seconds => seconds == 0);
      var rest = ${time.usable} - declared.Sum();
      var larger = open < 2 ? rest : Math.Min(Math.Max(rest * ${time.share} / 100, rest / open), rest - ${time.minimal} * (open - 1));
      var other = open < 2 ? 0 : (rest - larger) / (open - 1);
      var first = declared.IndexOf(0);
      var deadlines = new JArray();
      var end = 0;
      for (var i = 0; i < declared.Count; i++)
      {
          end = end + (declared[i] > 0 ? declared[i] : i == first ? larger : other);
          deadlines.Add(end);
      }
      return deadlines;
      `,
    ),
  ];
}
