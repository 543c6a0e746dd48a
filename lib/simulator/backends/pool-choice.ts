import type { Chance } from '../chance';
import type { PoolMember } from './backend-definition';

/**
 * The member that gets the next request: of those whose circuit is closed the ones with the lowest priority number, and
 * among them a lot drawn by weight, or one after the other where all weigh the same. Undefined when none is left.
 */
export function chooseMember(
  members: readonly PoolMember[],
  isOpen: (backendId: string) => boolean,
  chance: Chance,
  turn: () => number,
): PoolMember | undefined {
  const closed = members.filter(({ backendId }) => !isOpen(backendId));
  const best = Math.min(...closed.map(priorityOf));
  const tier = closed.filter((member) => priorityOf(member) === best);
  if (tier.length < 2) return tier[0];
  return tier.every((member) => weightOf(member) === weightOf(tier[0]))
    ? tier[turn() % tier.length]
    : byWeight(tier, chance);
}

function byWeight(tier: readonly PoolMember[], chance: Chance): PoolMember {
  let lot = chance.next() * tier.reduce((sum, member) => sum + weightOf(member), 0);
  return tier.find((member) => (lot -= weightOf(member)) < 0) ?? tier[tier.length - 1];
}

function priorityOf({ priority }: PoolMember): number {
  return priority ?? 1;
}

function weightOf({ weight }: PoolMember): number {
  return weight ?? 1;
}
