import { FrontDoorSku } from '../../../lib/azure/front-door/front-door-sku';
import { Duration } from '../../../lib/core/duration';
import { FrontDoorRateLimit } from '../../../lib/gateway/edge/front-door-rate-limit';
import {
  type FrontDoorCustomRule,
  type FrontDoorMatchCondition,
  FrontDoorMatchOperator,
  FrontDoorMatchVariable,
  FrontDoorRuleAction,
  FrontDoorTransform,
} from '../../../lib/gateway/edge/front-door-rule';
import { FrontDoorWaf } from '../../../lib/gateway/edge/front-door-waf';
import {
  FrontDoorBodyInspection,
  FrontDoorExclusionOperator,
  FrontDoorExclusionVariable,
  FrontDoorManagedRuleAction,
  FrontDoorWafMode,
  type FrontDoorWafProps,
} from '../../../lib/gateway/edge/front-door-waf-props';
import { type Block } from '../../support/synth';
import { edgeWith, firewallWith } from './edges';

interface RuleOverride {
  readonly rule_id: string;
  readonly action: string;
  readonly enabled: boolean;
}
interface RuleSet {
  readonly type: string;
  readonly version: string;
  readonly action: string;
  readonly override?: { readonly rule_group_name: string; readonly rule: RuleOverride[] }[];
}

const ruleSets = (firewall: Block) => firewall.managed_rule as RuleSet[];
const overrides = ({ override = [] }: RuleSet) => override.flatMap(({ rule }) => rule);
const customRules = (firewall: Block) => firewall.custom_rule as Block[];

describe('managed rules', () => {
  test('are the default rule set and the bot rules, and they block', () => {
    expect(ruleSets(firewallWith()).map(({ type, version, action }) => [type, version, action])).toEqual([
      ['Microsoft_DefaultRuleSet', '2.1', 'Block'],
      ['Microsoft_BotManagerRuleSet', '1.1', 'Block'],
    ]);
  });

  test('that read a body as a whole log, and no rule is switched off by accident', () => {
    const rules = ruleSets(firewallWith()).flatMap(overrides);
    expect(rules.map(({ rule_id }) => rule_id)).toEqual(expect.arrayContaining(['921110', '944130', '99030002']));
    for (const rule of rules) expect(rule).toMatchObject({ action: 'Log', enabled: true });
  });

  test('keep the injection rules, which read values, for what is no prompt', () => {
    const [drs] = ruleSets(firewallWith());
    const groups = (drs.override ?? []).map(({ rule_group_name }) => rule_group_name);
    expect(groups).not.toEqual(expect.arrayContaining(['SQLI']));
    expect(groups).not.toEqual(expect.arrayContaining(['XSS']));
    expect(groups).not.toEqual(expect.arrayContaining(['RCE']));
  });

  test('let SDKs pass, and bad bots not', () => {
    const [, bots] = ruleSets(firewallWith());
    expect(overrides(bots).map(({ rule_id }) => rule_id)).toContain('Bot300300');
    expect(overrides(bots).map(({ rule_id }) => rule_id)).not.toContain('Bot300600');
    expect((bots.override ?? []).map(({ rule_group_name }) => rule_group_name)).toEqual(['UnknownBots']);
  });

  test('go without bots when that is said', () => {
    expect(ruleSets(firewallWith({ botProtection: false }))).toHaveLength(1);
  });

  test('act otherwise when that is said, and the last word counts', () => {
    const [drs] = ruleSets(
      firewallWith({
        ruleOverrides: [
          { ruleGroup: 'SQLI', ruleId: '942200', action: FrontDoorManagedRuleAction.DISABLE },
          { ruleGroup: 'SQLI', ruleId: '942430', action: FrontDoorManagedRuleAction.ANOMALY_SCORING },
          { ruleGroup: 'JAVA', ruleId: '944130', action: FrontDoorManagedRuleAction.ANOMALY_SCORING },
        ],
      }),
    );
    expect(drs.override?.find(({ rule_group_name }) => rule_group_name === 'SQLI')?.rule).toEqual([
      { rule_id: '942200', action: 'Log', enabled: false },
      { rule_id: '942430', action: 'AnomalyScoring', enabled: true },
    ]);
    const java = overrides(drs).filter(({ rule_id }) => rule_id === '944130');
    expect(java).toEqual([{ rule_id: '944130', action: 'AnomalyScoring', enabled: true }]);
  });
});

describe('the policy', () => {
  test('logs only when that is said', () => {
    expect(firewallWith({ mode: FrontDoorWafMode.DETECTION }).mode).toBe('Detection');
  });

  test('answers 403 with an error in the shape of OpenAI', () => {
    const firewall = firewallWith({ blockMessage: 'No.' });
    expect(firewall.custom_block_response_status_code).toBe(403);
    const body = Buffer.from(firewall.custom_block_response_body as string, 'base64').toString('utf8');
    expect(JSON.parse(body)).toMatchObject({ error: { message: 'No. (reference {{azure-ref}})' } });
  });
});

describe('rules for addresses and rates', () => {
  test('each address has 10,000 requests in 5 minutes', () => {
    expect(customRules(firewallWith())).toEqual([
      {
        name: 'RateLimit',
        priority: 50,
        type: 'RateLimitRule',
        action: 'Block',
        enabled: true,
        rate_limit_threshold: 10_000,
        rate_limit_duration_in_minutes: 5,
        match_condition: [
          {
            match_variable: 'RequestHeader',
            selector: 'Host',
            operator: 'GreaterThanOrEqual',
            negation_condition: false,
            match_values: ['0'],
          },
        ],
      },
    ]);
  });

  test('the rate is another when that is said, or none', () => {
    const rateLimit = FrontDoorRateLimit.perClientAddress({ requests: 500, window: Duration.minutes(1) });
    expect(customRules(firewallWith({ rateLimit }))[0]).toMatchObject({
      rate_limit_threshold: 500,
      rate_limit_duration_in_minutes: 1,
    });
    expect(firewallWith({ rateLimit: FrontDoorRateLimit.none() })).not.toHaveProperty('custom_rule');
  });

  test('addresses and countries are let in and kept out, by where the connection comes from', () => {
    const rules = customRules(
      firewallWith({
        allowedAddresses: ['203.0.113.0/24'],
        blockedAddresses: ['203.0.113.7'],
        allowedCountries: ['SE', 'FR'],
        blockedCountries: ['ZZ'],
      }),
    );
    const seen = rules.map(({ name, action, match_condition }) => [name, action, (match_condition as Block[])[0]]);
    const condition = (operator: string, negation_condition: boolean, match_values: string[]) => ({
      ...{ match_variable: 'SocketAddr', operator, negation_condition, match_values },
    });
    expect(seen.slice(0, 4)).toEqual([
      ['AllowedAddresses', 'Block', condition('IPMatch', true, ['203.0.113.0/24'])],
      ['BlockedAddresses', 'Block', condition('IPMatch', false, ['203.0.113.7'])],
      ['AllowedCountries', 'Block', condition('GeoMatch', true, ['SE', 'FR'])],
      ['BlockedCountries', 'Block', condition('GeoMatch', false, ['ZZ'])],
    ]);
  });

  test('priorities are unique', () => {
    const rules = customRules(firewallWith({ blockedCountries: ['ZZ'], customRules: [partner({})] }));
    const priorities = rules.map(({ priority }) => priority);
    expect(new Set(priorities).size).toBe(priorities.length);
  });
});

/** A rule with what matters for a test. */
function partner(rule: Partial<FrontDoorCustomRule>, condition: Partial<FrontDoorMatchCondition> = {}) {
  return {
    name: 'Partner',
    priority: 5,
    action: FrontDoorRuleAction.ALLOW,
    conditions: [
      {
        variable: FrontDoorMatchVariable.REQUEST_HEADER,
        selector: 'x-partner',
        comparison: FrontDoorMatchOperator.EQUAL,
        values: ['contoso'],
        ...condition,
      },
    ],
    ...rule,
  };
}

describe('rules of one’s own', () => {
  test('stand where their priority says', () => {
    const rules = customRules(firewallWith({ customRules: [partner({ priority: 60 }), partner({ name: 'First' })] }));
    expect(rules.map(({ name }) => name)).toEqual(['First', 'RateLimit', 'Partner']);
  });

  test('are written as they are, and their values are no templates', () => {
    const condition = {
      comparison: FrontDoorMatchOperator.REGULAR_EXPRESSION,
      values: ['^${a}%{b}$'],
      negate: true,
      transforms: [FrontDoorTransform.LOWERCASE, FrontDoorTransform.TRIM],
    };
    const [rule] = customRules(firewallWith({ customRules: [partner({}, condition)] }));
    expect(rule).toEqual({
      name: 'Partner',
      priority: 5,
      action: 'Allow',
      enabled: true,
      type: 'MatchRule',
      match_condition: [
        {
          match_variable: 'RequestHeader',
          selector: 'x-partner',
          operator: 'RegEx',
          negation_condition: true,
          match_values: ['^$${a}%%{b}$'],
          transforms: ['Lowercase', 'Trim'],
        },
      ],
    });
  });

  test('count when they have a rate', () => {
    const [rule] = customRules(firewallWith({ customRules: [partner({ rate: { requests: 20 } })] }));
    expect(rule).toMatchObject({
      type: 'RateLimitRule',
      rate_limit_threshold: 20,
      rate_limit_duration_in_minutes: 5,
    });
  });
});

describe('a firewall of Standard', () => {
  const standard = { sku: FrontDoorSku.STANDARD };

  test('has rates, addresses and rules of one’s own', () => {
    const firewall = firewallWith({ blockedCountries: ['ZZ'], customRules: [partner({})] }, standard);
    expect(customRules(firewall)).toHaveLength(3);
  });

  test.each<[string, FrontDoorWafProps]>([
    ['bodyInspection', { bodyInspection: FrontDoorBodyInspection.ALL }],
    ['promptFields', { promptFields: ['metadata'] }],
    ['exclusions', { exclusions: [] }],
    ['ruleOverrides', { ruleOverrides: [] }],
    ['botProtection', { botProtection: true }],
  ])('has no %s', (option, props) => {
    expect(() => edgeWith({ ...standard, waf: FrontDoorWaf.standard(props) })).toThrow(
      `the firewall of a Standard Front Door has ${option}`,
    );
  });
});

describe('what is refused', () => {
  const rule = (part: Partial<FrontDoorCustomRule>, condition?: Partial<FrontDoorMatchCondition>) => ({
    customRules: [partner(part, condition)],
  });
  const { IP_MATCH, GEO_MATCH, ANY } = FrontDoorMatchOperator;
  const { SOCKET_ADDRESS, REQUEST_URI } = FrontDoorMatchVariable;
  const json = FrontDoorExclusionVariable.REQUEST_BODY_JSON_ARG_NAMES;
  const conditions = partner({}).conditions;
  const refused: [string, FrontDoorWafProps, string][] = [
    ['no address at all', { allowedAddresses: [] }, 'would block every caller'],
    ['no country at all', { allowedCountries: [] }, 'would block every caller'],
    ['an address that is none', { blockedAddresses: ['10.0.0'] }, "blockedAddresses of the firewall is '10.0.0'"],
    ['a country that is none', { blockedCountries: ['UK'] }, "use 'GB'"],
    ['601 addresses', { blockedAddresses: Array<string>(601).fill('10.0.0.1') }, '601 values, expected at most 600'],
    ['a name with a dash', rule({ name: 'my-rule' }), "use 'myrule'"],
    ['a priority of an option', rule({ priority: 50 }), 'taken are 10, 20, 30, 40, 50'],
    ['a name of an option', rule({ name: 'RateLimit' }), 'which another rule of the firewall has'],
    ['priority 0', rule({ priority: 0 }), 'expected a whole number from 1'],
    [
      'two rules of one priority',
      { customRules: [partner({}), partner({ name: 'Other' })] },
      'is 5, which another rule',
    ],
    ['no conditions', rule({ conditions: [] }), 'has 0 conditions, expected 1 to 10'],
    ['11 conditions', rule({ conditions: Array(11).fill(conditions[0]) as typeof conditions }), 'has 11 conditions'],
    ['601 values', rule({}, { values: Array<string>(601).fill('x') }), 'has 601 values'],
    ['no values', rule({}, { values: [] }), 'with 0 values, expected at least one'],
    ['values for nothing', rule({}, { comparison: ANY }), 'with 1 values, expected none'],
    ['an empty value', rule({}, { values: [''] }), 'has 0 characters'],
    ['a value of 257 characters', rule({}, { values: ['x'.repeat(257)] }), 'has 257 characters'],
    [
      '6 transforms',
      rule({}, { transforms: Array<FrontDoorTransform>(6).fill(FrontDoorTransform.TRIM) }),
      '6 transforms',
    ],
    ['a header without a name', rule({}, { selector: undefined }), 'has no selector, expected the name'],
    ['a URL with a name', rule({}, { variable: REQUEST_URI }), "has the selector 'x-partner', expected none"],
    ['an address of a header', rule({}, { comparison: IP_MATCH }), 'expected RemoteAddr or SocketAddr'],
    [
      'a bad range',
      rule({}, { variable: SOCKET_ADDRESS, selector: undefined, comparison: IP_MATCH, values: ['x'] }),
      'expected an IPv4 or IPv6 address',
    ],
    [
      'a bad country',
      rule({}, { variable: SOCKET_ADDRESS, selector: undefined, comparison: GEO_MATCH, values: ['x'] }),
      'expected a country code',
    ],
    ['a prompt field with a position', { promptFields: ['messages[0].content'] }, 'without list positions'],
    [
      'a prompt field that nothing spares',
      { promptFields: ['metadata'], bodyInspection: FrontDoorBodyInspection.ALL },
      "expected 'except-prompts'",
    ],
    [
      'an exclusion of nothing',
      { exclusions: [{ variable: json, comparison: FrontDoorExclusionOperator.EQUALS }] },
      'has no selector, expected the name',
    ],
    [
      'an exclusion of all with a name',
      { exclusions: [{ variable: json, comparison: FrontDoorExclusionOperator.EQUALS_ANY, selector: 'a' }] },
      "has the selector 'a', expected none",
    ],
    [
      'too many exclusions',
      { promptFields: Array.from({ length: 80 }, (_, index) => `f${index}`) },
      'expected at most 100',
    ],
    [
      'an override of no rule',
      { ruleOverrides: [{ ruleGroup: 'SQLI', ruleId: 'sqli', action: FrontDoorManagedRuleAction.LOG }] },
      "such as '942200' of 'SQLI'",
    ],
  ];

  test.each(refused)('%s', (_what, props, message) => {
    expect(() => edgeWith({ waf: FrontDoorWaf.standard(props) })).toThrow(message);
  });

  test('a rate of nothing, or in another window', () => {
    expect(() => FrontDoorRateLimit.perClientAddress({ requests: 0 })).toThrow('expected a whole number from 1');
    expect(() => FrontDoorRateLimit.perClientAddress({ requests: 10, window: Duration.minutes(2) })).toThrow(
      'expected 1 or 5 minutes; use Duration.minutes(1)',
    );
  });

  test('a firewall policy that is none', () => {
    expect(() => FrontDoorWaf.existing('contoso')).toThrow('expected the resource id of a firewall policy');
  });
});
