import type { ElementUse, ExpressionUse } from '../../model';

/** When an expression is evaluated: the condition of a retry after all that is inside it, every other one at its element. */
export function momentOf(use: ExpressionUse): number {
  let last = use.owner;
  if (last.name === 'retry' && use.attribute?.name === 'condition') {
    while (last.children.length > 0) last = last.children[last.children.length - 1];
    return last.position + 0.5;
  }
  return last.position;
}

/** How many of these rising numbers are smaller than the limit. */
export function countBelow(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isWithin(use: ElementUse, outer: ElementUse): boolean {
  for (let at: ElementUse | undefined = use; at !== undefined; at = at.parent) {
    if (at === outer) return true;
  }
  return false;
}

/** The nearest element around (or the element itself) for which the test holds. */
export function nearestAround(use: ElementUse, matches: (outer: ElementUse) => boolean): ElementUse | undefined {
  let at: ElementUse | undefined = use;
  while (at !== undefined && !matches(at)) at = at.parent;
  return at;
}

/** Policies inside these run on their own request or response, not on the message that passes through the gateway. */
const ownMessage = new Set(['send-request', 'send-one-way-request', 'return-response', 'http-data-source']);

export function hasOwnMessage(use: ElementUse): boolean {
  return nearestAround(use, (outer) => ownMessage.has(outer.name)) !== undefined;
}

/** `when` and `otherwise`: what is inside runs only sometimes. Members of `wait` run at the same time. */
export function isBranch(use: ElementUse): boolean {
  return use.name === 'when' || use.name === 'otherwise';
}

/** Where the value of an expression is needed: the condition of a `when` is looked at outside of that branch. */
export function homeOf(use: ExpressionUse): ElementUse {
  const { owner } = use;
  return owner.name === 'when' && owner.parent !== undefined ? owner.parent : owner;
}

/** Whether whoever reaches the later place has passed the earlier one: no branch is around it that is not around the later too. */
export function alwaysPasses(earlier: ElementUse, later: ElementUse): boolean {
  const branch = nearestAround(earlier, isBranch);
  return branch === undefined || isWithin(later, branch);
}

/** Whether the two stand in different branches of one `choose`, so that only one of them can run. */
export function areAlternatives(one: ElementUse, other: ElementUse): boolean {
  for (let branch = nearestAround(one, isBranch); branch !== undefined;) {
    if (isWithin(other, branch)) return false;
    if (branch.parent !== undefined && isWithin(other, branch.parent) && branchBelow(other, branch.parent)) return true;
    branch = branch.parent === undefined ? undefined : nearestAround(branch.parent, isBranch);
  }
  return false;
}

function branchBelow(use: ElementUse, choose: ElementUse): boolean {
  return nearestAround(use, (outer) => outer.parent === choose && isBranch(outer)) !== undefined;
}
