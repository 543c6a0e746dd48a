import { Policy } from '../../policy/policy';
import { Expression } from '../../expression/expression';
import type { PolicyElement } from '../../policy/policy-element';
import { tokenIndex, tokenSources, type Contract } from '../contract';
import type { ResolvedBackend } from '../resolved-backend';

/**
 * The table of backends: JSON in one expression, one backend a line. Each line but the first begins with its comma, so
 * that a further backend adds a line and changes none.
 */
export function backendTable(contract: Contract): PolicyElement {
  const rows = contract.backends.map((backend) => jsonText(row(backend, contract)));
  const text = `[\n    ${rows.join('\n   ,')}\n]`;
  return Policy.setVariable({
    name: contract.variables.backends.name,
    value: Expression.of(`JArray.Parse(@"${text}")`),
  });
}

/** The cache key of a backend's mark. */
export function markKey(contract: Contract, backend: ResolvedBackend): string {
  return `${contract.prefix}/${backend.name}/${backend.fingerprint}`;
}

type Json = string | number | { readonly [key: string]: Json };

/** A token stands under `bearer`, since scanners for secrets take what is called `token` for one. */
function row(backend: ResolvedBackend, contract: Contract): Json {
  const { name, region, url, priority, weight, credential, deployments } = backend;
  const declared = deployments?.filter(({ attemptSeconds }) => attemptSeconds > 0) ?? [];
  const token = credential.kind === 'identity' ? tokenIndex(tokenSources(contract.backends), credential) : undefined;
  return {
    name,
    region,
    url,
    priority,
    weight,
    mark: markKey(contract, backend),
    ...(token === undefined ? {} : { bearer: contract.variables.token(token).name }),
    ...(deployments && { deployments: Object.fromEntries(deployments.map((each) => [each.name, each.backendName])) }),
    ...(declared.length > 0 && {
      seconds: Object.fromEntries(declared.map((each) => [each.name, each.attemptSeconds])),
    }),
  };
}

/**
 * JSON with single quotes, which Json.NET reads and C# need not escape. No string in the table can hold a quote or a
 * backslash: every name, region and URL was checked. Two closing braces never touch, for they could end a named value.
 */
function jsonText(json: Json): string {
  if (typeof json === 'number') return String(json);
  if (typeof json === 'string') return `'${json}'`;
  const members = Object.entries(json).map(([key, member]) => `'${key}': ${jsonText(member)}`);
  return `{ ${members.join(', ')} }`;
}
