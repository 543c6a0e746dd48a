import { ExistsAction } from '../../policy/elements/transformation';
import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';
import type { Contract } from '../contract';
import { value } from '../csharp';
import { pathBehindApi } from './path-behind-api';
import { set, setByBlock } from './set';

/** Keeps what a further attempt needs of the request: path, deployment, body, query. */
export function captureRequest(contract: Contract): readonly PolicyElement[] {
  return [...capturePath(contract), ...captureBody(contract), ...captureTarget(contract)];
}

function capturePath({ variables: v }: Contract): readonly PolicyElement[] {
  return [
    Policy.comment("What follows the API's own path: deployments/NAME/…, v1/… or a path of the account."),
    setByBlock(v.path, pathBehindApi),
    setByBlock(
      v.surface,
      `
      var path = ${v.path.read};
      if (path.StartsWith("deployments/", StringComparison.OrdinalIgnoreCase)) { return "deployments"; }
      return path.StartsWith("v1/", StringComparison.OrdinalIgnoreCase) ? "v1" : "account";
      `,
    ),
  ];
}

function captureBody({ variables: v }: Contract): readonly PolicyElement[] {
  return [
    Policy.comment('A JSON body is kept as text, to be sent again as it came. Any other body is never read.'),
    setByBlock(
      v.body,
      `
      var headers = context.Request.Headers;
      var json = headers.GetValueOrDefault("Content-Type", "").IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0;
      var packed = headers.GetValueOrDefault("Content-Encoding", "identity") != "identity";
      return json && !packed ? context.Request.Body?.As<string>(preserveContent: true) ?? "" : "";
      `,
    ),
    setByBlock(
      v.json,
      `
      try { return JObject.Parse(${v.body.read}); }
      catch (Exception) { return new JObject(); }
      `,
    ),
    setByBlock(
      v.streamed,
      `
      var stream = ${v.json.its}.GetValue("stream", StringComparison.OrdinalIgnoreCase);
      return stream != null && stream.ToString().Equals("true", StringComparison.OrdinalIgnoreCase);
      `,
    ),
    Policy.comment(
      'What can be held in memory and sent again: JSON or no body at all, and no event stream as the answer.',
    ),
    set(v.buffered, `!${v.streamed.its} && (${v.body.read} != "" || context.Request.Body == null)`),
  ];
}

function captureTarget({ variables: v }: Contract): readonly PolicyElement[] {
  return [
    setByBlock(
      v.deployment,
      `
      if (${v.surface.read} == "deployments") { return ${v.path.its}.Split('/')[1]; }
      var model = ${v.json.its}["model"] as JValue;
      return model?.Value as string ?? "";
      `,
    ),
    Policy.comment("The rest of the path, and the query without the caller's key."),
    setByBlock(
      v.tail,
      `
      var path = ${v.path.read};
      var surface = ${v.surface.read};
      var rest = surface == "deployments" ? string.Concat(path.Split('/').Skip(2).Select(part => "/" + part))
          : surface == "v1" ? path.Substring(2) : "/" + path;
      var query = string.Join("&", context.Request.Url.Query
          .Where(pair => !pair.Key.Equals("subscription-key", StringComparison.OrdinalIgnoreCase))
          .Where(pair => !pair.Key.Equals("api-key", StringComparison.OrdinalIgnoreCase))
          .SelectMany(pair => pair.Value.Select(text => Uri.EscapeDataString(pair.Key) + "=" + Uri.EscapeDataString(text ?? ""))));
      return (rest == "" ? "/" : rest) + (query == "" ? "" : "?" + query);
      `,
    ),
  ];
}

/** What no backend may see: the caller's own credentials, and headers that speak of one connection only. */
const removed = [
  'api-key',
  'Ocp-Apim-Subscription-Key',
  'Authorization',
  'Proxy-Authorization',
  'Proxy-Connection',
  'TE',
  'Trailer',
  'Upgrade',
];

/** Takes from the request what backends must not see, and gives it what a trace needs. */
export function prepareRequest({ variables: v }: Contract): readonly PolicyElement[] {
  return [
    Policy.comment(
      "The caller's credentials and hop-by-hop headers end here; the gateway itself keeps Connection and its like.",
    ),
    ...removed.map((name) => Policy.setHeader({ name, existsAction: ExistsAction.DELETE })),
    Policy.comment("Every attempt belongs to the caller's trace, or to one that begins here."),
    Policy.setHeader({
      name: 'traceparent',
      existsAction: ExistsAction.SKIP,
      values: [
        value(
          '"00-" + context.RequestId.ToString("N") + "-" + context.RequestId.ToString("N").Substring(0, 16) + "-01"',
        ),
      ],
    }),
    Policy.setHeader({
      name: 'x-ms-client-request-id',
      existsAction: ExistsAction.SKIP,
      values: [value('context.RequestId.ToString()')],
    }),
    Policy.rewriteUri({ template: value(v.tail.read), copyUnmatchedParams: false }),
  ];
}
