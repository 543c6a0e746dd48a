import { CachingType } from '../../policy/elements/caching';
import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';
import type { Contract } from '../contract';
import { markKey } from './backend-table';
import { setByBlock } from './set';

/** Looks up which backends are cooling. One mark a backend, so a further one touches no other's. */
export function lookUpMarks(contract: Contract): readonly PolicyElement[] {
  return [
    Policy.comment('One mark a backend; the cache drops it when the cooldown is over.'),
    ...contract.backends.map((backend) =>
      Policy.cacheLookupValue({
        key: markKey(contract, backend),
        variableName: contract.variables.cooling(backend.name).name,
        defaultValue: '0',
        ...cachingType(contract),
      }),
    ),
  ];
}

/** Which backends can serve this request, and when each of them is warm. */
export function findCandidates(contract: Contract): readonly PolicyElement[] {
  return [
    withDeployment(contract),
    Policy.comment('When each of them is warm again, in milliseconds of Unix time; 0 for one that is not cooling.'),
    warmMoments(contract),
  ];
}

function withDeployment({ variables: v }: Contract): PolicyElement {
  return setByBlock(
    v.candidates,
    `
    var wanted = ${v.deployment.read};
    var found = new JArray();
    foreach (var backend in ${v.backends.read})
    {
        var names = backend["deployments"] as JObject;
        var own = names == null || wanted == "" ? wanted : (string)names.GetValue(wanted, StringComparison.OrdinalIgnoreCase);
        if (own == null) { continue; }
        var seconds = (backend["seconds"] as JObject)?.GetValue(wanted, StringComparison.OrdinalIgnoreCase);
        var candidate = (JObject)backend.DeepClone();
        candidate.Remove("deployments");
        candidate["deployment"] = own;
        candidate["seconds"] = seconds == null ? 0 : (int)seconds;
        found.Add(candidate);
    }
    return found;
    `,
  );
}

function warmMoments({ variables: v }: Contract): PolicyElement {
  return setByBlock(
    v.warmAt,
    `
    var warmAt = new JObject();
    foreach (var candidate in ${v.candidates.read})
    {
        var name = (string)candidate["name"];
        long moment;
        long.TryParse(context.Variables.GetValueOrDefault<string>("${v.coolingPrefix}" + name, "0"), out moment);
        warmAt[name] = moment;
    }
    return warmAt;
    `,
  );
}

/** Which cache holds the marks; the attribute is left out where the service's own choice is right. */
export function cachingType({ externalCache }: Contract): { readonly cachingType?: CachingType } {
  return externalCache ? { cachingType: CachingType.EXTERNAL } : {};
}
