import { element, inbound } from './examples';
import { groupsOf, hasGroup } from './groups';
import { nameOf } from './places';
import type { Rule } from './rule';
import { oneOf } from './wording';

const request = (...parts: readonly string[]): string =>
  inbound(
    element(
      'send-request mode="new" response-variable-name="answer" ignore-error="true"',
      '<set-url>https://api.example.com</set-url>',
      '<set-method>GET</set-method>',
      ...parts,
    ),
  );

const certificate = '<authentication-certificate thumbprint="{{thumbprint}}" />';
const identity = '<authentication-managed-identity resource="https://api.example.com" />';

const kinds = ['exactlyOneChild', 'atMostOneOfChildren'] as const;

export const childOneAllowed: Rule = {
  code: 'POL045',
  severity: 'error',
  title: 'parts that exclude each other do not stand together',
  explanation:
    'Some policies take one thing in several ways, such as how a request authenticates itself. Only one of these parts may be there.',
  cure: 'Leave one of the parts that the message names.',
  source: 'https://learn.microsoft.com/azure/api-management/send-request-policy',
  failing: { text: request(certificate, identity) },
  passing: { text: request(identity) },
  concerns: hasGroup(...kinds),
  checkElement(use, report) {
    for (const { children } of groupsOf(use, kinds)) {
      const [first, ...others] = use.children.filter((child) => children.includes(child.name));
      for (const other of others) {
        report({
          at: nameOf(other),
          message: `${use.name} holds ${first.name} and ${other.name}, it takes one of ${oneOf(children)}`,
          fix: 'leave one of them',
        });
      }
    }
  },
};
