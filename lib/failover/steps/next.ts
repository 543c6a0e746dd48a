import type { PolicyElement } from '../../policy/policy-element';
import { renames, type Contract } from '../contract';
import { chooseCredential } from './credentials';
import { set, setByBlock } from './set';

/** Goes on to the next backend of the plan. Until an answer is there the attempt counts as failing. */
export function nextBackend(contract: Contract): readonly PolicyElement[] {
  const { variables: v } = contract;
  return [
    set(v.attempts, `${v.attempts.safe} + 1`),
    set(v.backend, `(JObject)${v.plan.its}[${v.attempts.read} - 1]`),
    ...beginAttempt(contract),
    set(v.resent, 'false'),
    setByBlock(
      v.baseUrl,
      `
      var backend = ${v.backend.read};
      var surface = ${v.surface.read};
      var place = surface == "deployments" ? "/deployments/" + (string)backend["deployment"] : surface == "v1" ? "/v1" : "";
      return ((string)backend["url"]).TrimEnd('/') + "/openai" + place;
      `,
    ),
    ...chooseCredential(contract),
    ...(renames(contract.backends) ? [renameModel(contract)] : []),
  ];
}

/** Forgets the last answer, and gives the attempt its time: at least the least that is worth it, however late the request is. */
export function beginAttempt({ variables: v, time }: Contract): readonly PolicyElement[] {
  return [
    set(v.outcome, '"failing"'),
    set(v.status, '0'),
    set(v.hint, '-1'),
    setByBlock(
      v.timeout,
      `
      var elapsed = context.Elapsed.TotalSeconds;
      var planned = (int)${v.deadlines.its}[${v.attempts.read} - 1] - elapsed;
      var left = Math.Max(planned, Math.Min(${time.minimal}, ${time.usable} - elapsed));
      var declared = (int)${v.backend.its}["seconds"];
      return (int)Math.Max(1, declared > 0 ? Math.Min(declared, left) : left);
      `,
    ),
  ];
}

/**
 * Only the name itself is replaced in the text: written anew from its tree, a body would lose the exact form of its
 * dates and numbers. Eight places are tried, so that a hostile body cannot make the gateway parse it for ever.
 */
export function renameModel({ variables: v }: Contract): PolicyElement {
  return setByBlock(
    v.attemptBody,
    `
    var body = ${v.body.read};
    var wanted = ${v.deployment.read};
    var own = (string)${v.backend.its}["deployment"];
    if (${v.surface.read} == "deployments" || wanted == "" || own == wanted) { return body; }
    var quoted = "\\"" + wanted + "\\"";
    var at = body.IndexOf(quoted, StringComparison.Ordinal);
    for (var tries = 0; at >= 0 && tries < 8; tries++)
    {
        var changed = body.Substring(0, at) + "\\"" + own + "\\"" + body.Substring(at + quoted.Length);
        if ((JObject.Parse(changed)["model"] as JValue)?.Value as string == own) { return changed; }
        at = body.IndexOf(quoted, at + 1, StringComparison.Ordinal);
    }
    var json = (JObject)${v.json.its}.DeepClone();
    json["model"] = own;
    return json.ToString(Newtonsoft.Json.Formatting.None);
    `,
  );
}

/** The body that this attempt sends. */
export function attemptBody({ backends, variables: v }: Contract): string {
  return renames(backends) ? v.attemptBody.read : v.body.read;
}
