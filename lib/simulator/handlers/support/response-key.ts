import type { Declaration } from '../../pipeline/declaration';
import type { Value } from '../../pipeline/value';

/** Under this name cache-store finds the key that cache-lookup looked for. */
export const missedKey = 'response-cache';

/** What makes two requests the same for the response cache. */
export function responseKey(policy: Declaration): Value<string> {
  const byUser = policy.flag('vary-by-developer', false);
  const byGroups = policy.flag('vary-by-developer-groups', false);
  const headers = policy.children('vary-by-header').map((header) => header.contentText());
  const parameters = policy.children('vary-by-query-parameter').map((parameter) => parameter.contentText());
  return (run) => {
    const { request, user } = run.context;
    const { originalUrl } = request;
    const names = parameters.flatMap((parameter) =>
      parameter(run)
        .split(';')
        .map((name) => name.trim()),
    );
    // Without names the whole query counts.
    const query =
      names.length === 0 ? originalUrl.queryString : names.map((name) => originalUrl.query.get(name) ?? null);
    return JSON.stringify([
      originalUrl.origin,
      originalUrl.path,
      query,
      headers.map((header) => request.headers.get(header(run)) ?? null),
      byUser(run) ? user?.id : null,
      byGroups(run) ? user?.groups.map(({ id }) => id).sort() : null,
    ]);
  };
}
