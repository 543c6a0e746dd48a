/** The managed rule sets that Front Door Premium is given: https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-drs. */
export const defaultRuleSet = { type: 'Microsoft_DefaultRuleSet', version: '2.1' } as const;
export const botRuleSet = { type: 'Microsoft_BotManagerRuleSet', version: '1.1' } as const;

/** Rules of one group of a rule set. */
export interface RuleGroup {
  readonly group: string;
  readonly rules: readonly string[];
}

/**
 * The rules of the default rule set that read a body as a whole, before it is taken apart. No exclusion reaches them
 * (https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-exclusion#body-contents-inspection), so
 * a prompt with an HTTP request, Java code or `../` in it would be blocked.
 *
 * The rule set is OWASP CRS 3.3.2 with rules of Microsoft. Of CRS 3.3.2 these are the ones with `REQUEST_BODY` among
 * their targets (https://github.com/coreruleset/coreruleset/tree/v3.3.2/rules). Of Microsoft's, whose text is not
 * public, these are the ones that say so in their title; 99005006 does too, and is off by default. 200002 and 200003
 * judge whether a body can be taken apart, and Front Door reads no more than its first 128 KB, which a long prompt exceeds.
 */
export const wholeBodyRules: readonly RuleGroup[] = [
  { group: 'General', rules: ['200002', '200003'] },
  { group: 'PROTOCOL-ENFORCEMENT', rules: ['920260'] },
  { group: 'PROTOCOL-ATTACK', rules: ['921110'] },
  { group: 'RFI', rules: ['931110'] },
  { group: 'JAVA', rules: ['944100', '944110', '944120', '944130', '944200', '944210', '944240', '944250'] },
  { group: 'MS-ThreatIntel-WebShells', rules: ['99005002', '99005003', '99005004'] },
  { group: 'MS-ThreatIntel-AppSec', rules: ['99030002'] },
];

/**
 * The bot rules that match what calls an API as it should: clients without a browser. `Bot300300` is named "General
 * purpose HTTP clients and SDKs". They log; what stays is bad bots, attack tools and addresses of ill repute.
 */
export const clientBotRules: readonly RuleGroup[] = [
  { group: 'UnknownBots', rules: ['Bot300100', 'Bot300300', 'Bot300400', 'Bot300500', 'Bot300700'] },
];
