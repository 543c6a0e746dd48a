import { createPublicKey } from 'node:crypto';
import type { Declaration } from '../pipeline/declaration';
import { PolicyFailure } from '../pipeline/policy-failure';
import type { RequestRun } from '../pipeline/request-run';
import type { Value } from '../pipeline/value';
import type { OpenIdConfiguration } from '../service/service';
import { parseToken, type JsonWebToken, type SigningKey } from './json-web-token';
import { denied, type ClaimRule } from './token-rules';

/** What the policies that validate tokens have in common: where the token is, and what happens when it is not good. */
export interface TokenPolicy {
  /** Runs a check; its failure gets the status and the message that the policy names. */
  guarded(run: RequestRun, check: () => void): void;
  /** The token of the request as it came, and taken apart. */
  read(run: RequestRun): { readonly text: string; readonly token: JsonWebToken };
  /** Keeps the token in the variable that the policy names. */
  keep(run: RequestRun, text: string): void;
}

export function tokenPolicy(policy: Declaration, usualHeader?: string): TokenPolicy {
  const status = policy.number('failed-validation-httpcode', 401);
  const answer = policy.optionalText('failed-validation-error-message');
  const text = tokenText(policy, usualHeader);
  const variable = policy.literal('output-token-variable-name');
  return {
    guarded(run, check) {
      try {
        check();
      } catch (thrown) {
        if (!(thrown instanceof PolicyFailure)) throw thrown;
        throw new PolicyFailure(thrown.reason, thrown.message, status(run), { answer: answer?.(run) });
      }
    },
    read(run) {
      const found = text(run);
      if (found === '') throw denied('TokenNotPresent', 'JWT not present.');
      const token = parseToken(found);
      if (token === undefined) throw denied('TokenInvalid', 'JWT Validation Failed: the token cannot be read.');
      return { text: found, token };
    },
    keep: (run, found) => run.setVariable(variable, variable && run.service.evaluator.jwt(found, run)),
  };
}

function tokenText(policy: Declaration, usualHeader: string | undefined): Value<string> {
  const value = policy.optionalText('token-value');
  const parameter = policy.optionalText('query-parameter-name');
  const header = policy.optionalText('header-name') ?? (usualHeader === undefined ? undefined : () => usualHeader);
  const scheme = policy.optionalText('require-scheme');
  return (run) => {
    if (value !== undefined) return value(run).trim();
    if (parameter !== undefined) return run.context.request.originalUrl.query.joined(parameter(run)) ?? '';
    const name = header?.(run) ?? 'Authorization';
    const written = run.context.request.headers.joined(name)?.trim() ?? '';
    return name.toLowerCase() === 'authorization' ? withoutScheme(written, scheme?.(run)) : written;
  };
}

/** A header of another scheme than the one that is demanded holds no token. */
function withoutScheme(written: string, demanded: string | undefined): string {
  const [scheme, token] = written.split(/\s+/, 2);
  if (token === undefined) return demanded === undefined ? written : '';
  return demanded !== undefined && scheme.toLowerCase() !== demanded.toLowerCase() ? '' : token;
}

/** The claims that a policy demands. */
export function claimRules(policy: Declaration): Value<readonly ClaimRule[]> {
  const claims = (policy.child('required-claims')?.children('claim') ?? []).map((claim) => ({
    name: claim.text('name'),
    match: claim.text('match', 'all'),
    separator: claim.optionalText('separator'),
    values: claim.children('value').map((value) => value.contentText()),
  }));
  return (run) =>
    claims.map(({ name, match, separator, values }) => ({
      name: name(run),
      match: match(run),
      separator: separator?.(run),
      values: values.map((value) => value(run)),
    }));
}

/** The keys behind the URL of an OpenID configuration; none where it is not declared. */
export function openIdKeys(run: RequestRun, url: string): readonly SigningKey[] {
  return (openId(run, url)?.keys ?? []).map((jwk) => ({
    id: jwk.kid,
    key: createPublicKey({ key: jwk, format: 'jwk' }),
  }));
}

export function openId(run: RequestRun, url: string): OpenIdConfiguration | undefined {
  const configuration = run.service.facts.openIdConfigurations[url];
  if (configuration === undefined) run.note(() => `no keys are declared for ${url}`);
  return configuration;
}
