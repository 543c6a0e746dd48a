import type { Expression } from '../../../expression/ast';
import type { SyntaxNode } from '../../../expression/walk';
import { element, inbound } from '../examples';
import type { Rule } from '../rule';
import { factsOf } from '../support/expression-facts';
import { placeOf } from '../support/places';
import { argument, calledName, calledOn, isPath, stringOf } from '../support/syntax';

const choose = (region: string): string =>
  inbound(
    '<base />',
    element(
      'choose',
      element(
        `when condition="@(context.Deployment.Region == "${region}")"`,
        '<set-backend-service backend-id="near" />',
      ),
    ),
  );

export const regionIsDisplayName: Rule = {
  code: 'RUN034',
  severity: 'warning',
  title: 'context.Deployment.Region is compared with a display name',
  explanation:
    'The gateway gives its region as a display name, `West Europe`, while resources and Terraform use the short one, `westeurope`. A comparison with the short name is always false, and all requests take the other way.',
  cure: 'Compare with the display name, and let an `otherwise` tell of a region that nobody thought of.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-howto-deploy-multi-region',
  failing: { text: choose('westeurope') },
  passing: { text: choose('West Europe') },
  check(model, report) {
    for (const use of model.expressions) {
      if (!use.text.includes('Deployment.Region')) continue;
      for (const { node } of factsOf(use).visits) {
        const compared = comparedRegion(node);
        if (compared === undefined || !isWrong(compared)) continue;
        report({
          at: placeOf(use, node),
          message: `context.Deployment.Region is a display name such as 'West Europe' and never equals '${compared.name}'`,
          fix: 'write the display name of the region',
        });
      }
    }
  },
};

interface ComparedRegion {
  readonly name: string;
  readonly exactCase: boolean;
}

function comparedRegion(node: SyntaxNode): ComparedRegion | undefined {
  if (node.kind === 'binary' && (node.operator === '==' || node.operator === '!=')) {
    return named(node.left, node.right, true) ?? named(node.right, node.left, true);
  }
  if (node.kind !== 'call' || calledName(node) !== 'Equals') return undefined;
  const [target, first, second] = [calledOn(node), argument(node, 0), argument(node, 1)];
  const exactCase = node.arguments.length === 1;
  if (first === undefined) return undefined;
  const ofMember = target && (named(target, first, exactCase) ?? named(first, target, exactCase));
  return ofMember ?? (second && (named(first, second, false) ?? named(second, first, false)));
}

function named(region: Expression, text: Expression, exactCase: boolean): ComparedRegion | undefined {
  const name = isPath(region, 'context.Deployment.Region') ? stringOf(text) : undefined;
  return name === undefined ? undefined : { name, exactCase };
}

/** All regions have a blank and capitals in their display names. */
function isWrong({ name, exactCase }: ComparedRegion): boolean {
  if (!/^[A-Za-z][A-Za-z0-9 ]+$/.test(name)) return false;
  return !name.includes(' ') || (exactCase && name === name.toLowerCase());
}
