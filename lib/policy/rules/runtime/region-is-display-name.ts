import { findRegion } from '../../../core/regions';
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
        const display = compared && displayNameFor(compared);
        if (compared === undefined || display === undefined) continue;
        report({
          at: placeOf(use, node),
          message: `context.Deployment.Region is a display name, '${display}', and never equals '${compared.name}'`,
          fix: `write "${display}"`,
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

/** The display name of the region that was meant, if the comparison cannot be true for it. */
function displayNameFor({ name, exactCase }: ComparedRegion): string | undefined {
  const display = findRegion(name)?.displayName;
  if (display === undefined) return undefined;
  const equal = exactCase ? name === display : name.toLowerCase() === display.toLowerCase();
  return equal ? undefined : display;
}
