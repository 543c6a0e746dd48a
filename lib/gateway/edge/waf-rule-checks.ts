import { Token } from 'cdktf';
import { refuseBadCountry } from '../../azure/front-door/country';
import { refuseBadIpRange } from '../../azure/front-door/ip-range';
import { refuseBadRuleName } from '../../azure/front-door/names';
import { refuseNotWhole } from '../../azure/numbers';
import {
  type FrontDoorCustomRule,
  type FrontDoorMatchCondition,
  FrontDoorMatchOperator,
  FrontDoorMatchVariable,
} from './front-door-rule';

/** The names that the options give to their rules. */
const TAKEN_NAMES = ['AllowedAddresses', 'BlockedAddresses', 'AllowedCountries', 'BlockedCountries', 'RateLimit'];

/** How many rules a policy may have besides those of the options. */
const MOST_RULES = 100 - TAKEN_NAMES.length;

/** Refuses what the provider lets pass at plan time and Azure refuses while applying. */
export function refuseBadRules(rules: FrontDoorCustomRule[], takenPriorities: readonly number[]): void {
  if (rules.length > MOST_RULES) {
    throw new Error(
      `the firewall has ${rules.length} rules of its own, expected at most ${MOST_RULES}; put values into one rule`,
    );
  }
  const names = new Set(TAKEN_NAMES);
  const priorities = new Set(takenPriorities);
  for (const rule of rules) {
    refuseBadRuleName(rule.name);
    refuseNotWhole(rule.priority, 1, 1_000_000, `the priority of the firewall rule '${rule.name}'`);
    refuseTaken(names, rule.name, `the name of the firewall rule '${rule.name}'`);
    refuseTaken(priorities, rule.priority, `the priority of the firewall rule '${rule.name}'`);
    refuseBadConditions(rule);
  }
}

function refuseTaken<T extends string | number>(taken: Set<T>, value: T, what: string): void {
  if (Token.isUnresolved(value)) return;
  if (taken.has(value)) {
    throw new Error(`${what} is ${value}, which another rule of the firewall has; taken are ${[...taken].join(', ')}`);
  }
  taken.add(value);
}

function refuseBadConditions({ name, conditions }: FrontDoorCustomRule): void {
  const where = `the firewall rule '${name}'`;
  if (conditions.length < 1 || conditions.length > 10) {
    throw new Error(`${where} has ${conditions.length} conditions, expected 1 to 10`);
  }
  const values = conditions.reduce((sum, condition) => sum + (condition.values?.length ?? 0), 0);
  if (values > 600) throw new Error(`${where} has ${values} values, expected at most 600 in all of its conditions`);
  for (const condition of conditions) {
    refuseBadSelector(condition, where);
    refuseBadValues(condition, where);
    if ((condition.transforms ?? []).length > 5) {
      throw new Error(`a condition of ${where} has ${condition.transforms?.length} transforms, expected at most 5`);
    }
  }
}

const NEED_SELECTOR: readonly FrontDoorMatchVariable[] = [
  FrontDoorMatchVariable.COOKIES,
  FrontDoorMatchVariable.POST_ARGS,
  FrontDoorMatchVariable.REQUEST_HEADER,
];

function refuseBadSelector({ variable, selector }: FrontDoorMatchCondition, where: string): void {
  const takes = NEED_SELECTOR.includes(variable) || variable === FrontDoorMatchVariable.QUERY_STRING;
  if (selector === undefined ? NEED_SELECTOR.includes(variable) : !takes) {
    throw new Error(
      `a condition of ${where} on ${variable} has ${selector === undefined ? 'no selector' : `the selector '${selector}'`}, expected ${takes ? 'the name of what to look at' : 'none'}`,
    );
  }
}

const ON_ADDRESSES: readonly FrontDoorMatchVariable[] = [
  FrontDoorMatchVariable.REMOTE_ADDRESS,
  FrontDoorMatchVariable.SOCKET_ADDRESS,
];

function refuseBadValues(
  { variable, comparison: operator, values = [] }: FrontDoorMatchCondition,
  where: string,
): void {
  const forAddresses = operator === FrontDoorMatchOperator.IP_MATCH || operator === FrontDoorMatchOperator.GEO_MATCH;
  if (forAddresses && !ON_ADDRESSES.includes(variable)) {
    throw new Error(`a condition of ${where} compares ${variable} by ${operator}, expected RemoteAddr or SocketAddr`);
  }
  if ((operator === FrontDoorMatchOperator.ANY) !== (values.length === 0)) {
    throw new Error(
      `a condition of ${where} compares by ${operator} with ${values.length} values, expected ${operator === FrontDoorMatchOperator.ANY ? 'none' : 'at least one'}`,
    );
  }
  for (const value of values) refuseBadValue(value, operator, where);
}

function refuseBadValue(value: string, operator: FrontDoorMatchOperator, where: string): void {
  if (Token.isUnresolved(value)) return;
  if (value.length < 1 || value.length > 256) {
    throw new Error(`a value of ${where} has ${value.length} characters, expected 1 to 256`);
  }
  if (operator === FrontDoorMatchOperator.IP_MATCH) refuseBadIpRange(value, `a value of ${where}`);
  if (operator === FrontDoorMatchOperator.GEO_MATCH) refuseBadCountry(value, `a value of ${where}`);
}
