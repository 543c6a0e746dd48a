import type {
  CdnFrontdoorFirewallPolicyCustomRule,
  CdnFrontdoorFirewallPolicyCustomRuleMatchCondition,
} from '@cdktf/provider-azurerm/lib/cdn-frontdoor-firewall-policy';
import { refuseBadCountry } from '../../azure/front-door/country';
import { refuseBadIpRange } from '../../azure/front-door/ip-range';
import { Duration } from '../../core/duration';
import { FrontDoorRateLimit, type ResolvedRate, resolveRate } from './front-door-rate-limit';
import type { FrontDoorWafProps } from './front-door-waf-props';
import { refuseBadRules } from './waf-rule-checks';
import { asMatchCondition } from './waf-match-condition';

type CustomRule = CdnFrontdoorFirewallPolicyCustomRule;
type Condition = CdnFrontdoorFirewallPolicyCustomRuleMatchCondition;

/** Where the rules of the options stand; a rule of one's own may stand before, between and after. */
const PRIORITY = {
  allowedAddresses: 10,
  blockedAddresses: 20,
  allowedCountries: 30,
  blockedCountries: 40,
  rateLimit: 50,
} as const;

/** The custom rules of a policy, in the order in which they are asked. */
export function customRulesOf(props: FrontDoorWafProps): CustomRule[] {
  const own = (props.customRules ?? []).map((rule) => {
    const rate = rule.rate && resolveRate(rule.rate, `the firewall rule '${rule.name}'`);
    return customRule(rule.name, rule.priority, rule.action, rule.conditions.map(asMatchCondition), rate);
  });
  refuseBadRules(props.customRules ?? [], Object.values(PRIORITY));
  return [...optionRules(props), ...own].sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
}

/** The rules that options stand for; an empty list of what is allowed would block all, and is refused. */
function optionRules(props: FrontDoorWafProps): CustomRule[] {
  const rules: CustomRule[] = [];
  const addRule = (option: keyof typeof PRIORITY, name: string, condition: Condition, rate?: ResolvedRate) =>
    rules.push(customRule(name, PRIORITY[option], 'Block', [condition], rate));
  const { allowedAddresses, blockedAddresses = [], allowedCountries, blockedCountries = [] } = props;
  if (allowedAddresses !== undefined) {
    refuseEmpty(allowedAddresses, 'allowedAddresses');
    addRule('allowedAddresses', 'AllowedAddresses', addresses(allowedAddresses, 'allowedAddresses', true));
  }
  if (blockedAddresses.length > 0) {
    addRule('blockedAddresses', 'BlockedAddresses', addresses(blockedAddresses, 'blockedAddresses', false));
  }
  if (allowedCountries !== undefined) {
    refuseEmpty(allowedCountries, 'allowedCountries');
    addRule('allowedCountries', 'AllowedCountries', countries(allowedCountries, 'allowedCountries', true));
  }
  if (blockedCountries.length > 0) {
    addRule('blockedCountries', 'BlockedCountries', countries(blockedCountries, 'blockedCountries', false));
  }
  const { _rate: rate } = props.rateLimit ?? generousLimit();
  if (rate !== undefined) addRule('rateLimit', 'RateLimit', everyRequest, rate);
  return rules;
}

/** A company behind one address with 30 calls a second stays below it. */
function generousLimit(): FrontDoorRateLimit {
  return FrontDoorRateLimit.perClientAddress({ requests: 10_000, window: Duration.minutes(5) });
}

/** A rate limit needs a condition; each request has a host header: https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-rate-limit. */
const everyRequest: Condition = {
  matchVariable: 'RequestHeader',
  selector: 'Host',
  operator: 'GreaterThanOrEqual',
  negationCondition: false,
  matchValues: ['0'],
};

/** The address of the connection: what `X-Forwarded-For` says is up to the caller. */
function addresses(ranges: string[], option: string, negate: boolean): Condition {
  if (ranges.length > 600) {
    throw new Error(`${option} of the firewall has ${ranges.length} values, expected at most 600; use wider ranges`);
  }
  for (const range of ranges) refuseBadIpRange(range, `an entry of ${option} of the firewall`);
  return addressCondition('IPMatch', ranges, negate);
}

function countries(codes: string[], option: string, negate: boolean): Condition {
  for (const code of codes) refuseBadCountry(code, `an entry of ${option} of the firewall`);
  return addressCondition('GeoMatch', codes, negate);
}

function addressCondition(operator: string, matchValues: string[], negationCondition: boolean): Condition {
  return { matchVariable: 'SocketAddr', operator, negationCondition, matchValues };
}

function customRule(
  name: string,
  priority: number,
  action: string,
  matchCondition: Condition[],
  rate?: ResolvedRate,
): CustomRule {
  const common = { name, priority, action, enabled: true, matchCondition };
  if (rate === undefined) return { ...common, type: 'MatchRule' };
  return {
    ...common,
    type: 'RateLimitRule',
    rateLimitThreshold: rate.threshold,
    rateLimitDurationInMinutes: rate.minutes,
  };
}

function refuseEmpty(list: string[], option: string): void {
  if (list.length > 0) return;
  throw new Error(
    `${option} of the firewall is an empty list, which would block every caller; leave it out to allow all`,
  );
}
