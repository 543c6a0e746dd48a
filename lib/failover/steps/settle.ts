import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';
import { value } from '../csharp';
import type { Contract } from '../contract';
import { cachingType } from './candidates';
import { set, setByBlock } from './set';

/**
 * Puts the last attempt on the trail, once, and lets its backend cool when it throttled or failed. It runs before the
 * next attempt and on each way out, so an exception that skips the rest of an attempt skips no mark.
 */
export function settleAttempt(contract: Contract): readonly PolicyElement[] {
  const { variables: v } = contract;
  return [
    Policy.choose({
      when: [
        {
          condition: value(`${v.settled.safe} < ${v.attempts.safe}`),
          policies: [
            set(v.settled, v.attempts.read),
            setByBlock(
              v.trail,
              `
              var trail = ${v.trail.safe};
              var name = (string)${v.backend.its}["name"];
              var status = ${v.status.read};
              return (trail == "" ? "" : trail + "; ") + name + " " + (status == 0 ? "no whole answer" : status.ToString()) + " " + ${v.outcome.read};
              `,
            ),
            Policy.choose({
              when: [{ condition: value(failedOver(contract)), policies: [...afterFailure(contract)] }],
            }),
          ],
        },
      ],
    }),
  ];
}

function afterFailure(contract: Contract): readonly PolicyElement[] {
  const { variables: v, cooldown } = contract;
  return [
    set(v.throttled, `${v.throttled.safe} || ${v.outcome.read} == "throttled"`),
    setByBlock(
      v.cooldown,
      `
      var hint = ${v.hint.read};
      return hint > 0 ? hint : ${v.outcome.read} == "throttled" ? ${cooldown.throttledSeconds} : ${cooldown.failureSeconds};
      `,
    ),
    ...(contract.strategy === 'pool' ? [] : coolBackend(contract)),
  ];
}

/** One entry a backend, which lives as long as the cooldown: nothing is read, changed and written back. */
function coolBackend(contract: Contract): readonly PolicyElement[] {
  const { variables: v } = contract;
  const name = `(string)${v.backend.its}["name"]`;
  return [
    setByBlock(
      v.warmAt,
      `
      var warmAt = (JObject)${v.warmAt.its}.DeepClone();
      warmAt[${name}] = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() + 1000L * ${v.cooldown.read};
      return warmAt;
      `,
    ),
    Policy.cacheStoreValue({
      key: value(`(string)${v.backend.its}["mark"]`),
      value: value(`${v.warmAt.its}[${name}].ToString()`),
      duration: value(v.cooldown.read),
      ...cachingType(contract),
    }),
  ];
}

/** The last attempt came to nothing, and the next backend may do better. */
export function failedOver({ variables: v }: Contract): string {
  return `${v.outcome.read} == "throttled" || ${v.outcome.read} == "failing"`;
}

/** There is another backend to try, and a second at least to try it. */
export function goesOn(contract: Contract): string {
  const { variables: v, time } = contract;
  return `(${failedOver(contract)}) && ${v.attempts.read} < ${v.deadlines.its}.Count && context.Elapsed.TotalSeconds <= ${time.usable - 1}`;
}
