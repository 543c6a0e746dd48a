import type { Condition, GroupSpec } from '../../lib/policy/catalogue/types';

/** What a group demands, in one sentence; `name` tells what an attribute or a child is called there. */
export function groupSentence(group: GroupSpec, name: (attributeOrChild: string) => string): string {
  const list = (names: readonly string[], orText = false): string =>
    [...names.map(name), ...(orText ? ['the text'] : [])].join(', ');
  const when = ({ attribute, equals }: Condition): string => `${name(attribute)} is ${equals}`;
  switch (group.kind) {
    case 'exactlyOneOf':
      return `Exactly one of ${list(group.attributes, group.orText)}`;
    case 'atLeastOneOf':
      return `At least one of ${list(group.attributes, group.orText)}`;
    case 'atMostOneOf':
      return `At most one of ${list(group.attributes, group.orText)}`;
    case 'allOrNone':
      return `All or none of ${list(group.attributes, group.orText)}`;
    case 'requiredWhen':
      return `${list(group.attributes)} required when ${when(group.when)}`;
    case 'onlyWhen':
      return `${list(group.attributes)} only when ${when(group.when)}`;
    case 'excludes':
      return `${name(group.attribute)} not together with ${list(group.attributes)}`;
    case 'values':
      return `${name(group.attribute)} is ${group.rule}`;
    case 'exactlyOneChild':
      return `Exactly one of ${list(group.children)}`;
    case 'atLeastOneChild':
      return `At least one of ${list(group.children)}`;
    case 'atMostOneOfChildren':
      return `At most one of ${list(group.children)}`;
    case 'childrenUnless':
      return `${list(group.children)} required unless ${when(group.unless)}`;
    case 'childrenRequiredWhen':
      return `${list(group.children)} required when ${when(group.when)}`;
    case 'textOrChild':
      return `${name(group.child)} or the text`;
    case 'note':
      return group.rule;
  }
}
