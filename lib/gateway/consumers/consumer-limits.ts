import { Token } from 'cdktf';
import { dashed } from '../../azure/dashed';
import { refuseNoMember } from '../../azure/enum-member';
import { refuseMissing, refuseNoList, shown } from '../../core/given';
import { TokenQuotaPeriod } from '../../policy/elements/rate-limiting';
import type { ConsumerOptions, TokenQuota } from './gateway-consumer-props';
import { RegionalCounting } from './regional-counting';

/** What each gateway grants a consumer. */
export interface GatewayLimits {
  readonly tokensPerMinute?: number;
  readonly tokenQuota?: number;
  readonly requestsPerMinute?: number;
}

/** The part of a consumer's limits that each of so many gateways grants. */
export function limitsForEach(options: ConsumerOptions, gateways: number): GatewayLimits {
  const whole = options.regionalCounting === RegionalCounting.WHOLE;
  const part = (limit: number | undefined): number | undefined =>
    // Rounded down, so that the gateways together never grant more; a limit of 0 would be refused by the service.
    limit === undefined ? undefined : Math.max(1, Math.floor(limit / (whole ? 1 : gateways)));
  return {
    tokensPerMinute: part(options.tokensPerMinute),
    tokenQuota: part(options.tokenQuota?.tokens),
    requestsPerMinute: part(options.requestsPerMinute),
  };
}

/** Refuses what cannot be a limit, or a name. */
export function refuseBadConsumer(name: string, options: ConsumerOptions): void {
  refuseBadName(name);
  const { tokensPerMinute, tokenQuota, requestsPerMinute, models, regionalCounting } = options;
  refuseBadLimit(name, 'tokensPerMinute', tokensPerMinute);
  refuseBadLimit(name, 'requestsPerMinute', requestsPerMinute);
  refuseBadQuota(name, tokenQuota);
  refuseNoMember(regionalCounting, 'RegionalCounting', RegionalCounting, `regionalCounting of consumer '${name}'`);
  refuseNoList(`models of consumer '${name}'`, models);
  if (models?.length === 0) {
    throw new Error(`consumer '${name}' has an empty list of models and could call nothing; name one, or leave it out`);
  }
  if (models?.some((model) => Token.isUnresolved(model)) === true || Token.isUnresolved(models)) {
    throw new Error(
      `a model of consumer '${name}' is known only after the apply, but its policy holds it; give a literal`,
    );
  }
  const bad = models?.find((model) => !/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(model));
  if (bad !== undefined) {
    throw new Error(
      `consumer '${name}' may call '${bad}', which no deployment can be called: 1 to 64 letters, digits, periods, dashes and underscores; use the name of a deployment`,
    );
  }
}

function refuseBadName(name: string): void {
  if (typeof name === 'string' && /^[a-z0-9](?:[a-z0-9-]{0,37}[a-z0-9])?$/.test(name)) return;
  const suggested = dashed(name, 39).toLowerCase();
  const got = Token.isUnresolved(name) ? 'known only after the apply' : shown(name);
  throw new Error(
    `the name of a consumer is ${got}, expected 1 to 39 lowercase letters, digits and dashes, with no dash at an end; ` +
      `use '${Token.isUnresolved(name) || typeof name !== 'string' || suggested === '' ? 'team-a' : suggested}'`,
  );
}

/** What API Management reads as a 32-bit number. */
const LARGEST = 2_147_483_647;

function refuseBadLimit(name: string, what: string, limit: number | undefined): void {
  if (limit === undefined || (Number.isInteger(limit) && limit >= 1 && limit <= LARGEST)) return;
  const got = Token.isUnresolved(limit) ? 'known only after the apply, and a policy holds it' : shown(limit);
  throw new Error(
    `${what} of consumer '${name}' is ${got}, expected a whole number from 1 to ${LARGEST}; leave it out for no limit`,
  );
}

function refuseBadQuota(name: string, quota: TokenQuota | undefined): void {
  if (quota === undefined) return;
  const where = `tokenQuota of consumer '${name}'`;
  refuseMissing(where, quota, ['tokens', 'period']);
  refuseBadLimit(name, 'tokenQuota.tokens', quota.tokens);
  refuseNoMember(quota.period, 'TokenQuotaPeriod', TokenQuotaPeriod, `the period of ${where}`);
}
