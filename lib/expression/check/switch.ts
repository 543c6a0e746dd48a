import type { Expression, Pattern, Switch, SwitchSection } from '../ast';
import type { Type } from '../types/type';
import { display, isUnknown } from '../types/type';
import { matchPattern } from './expression/casts';
import { isImplicitFrom } from './constant';
import { isExplicit } from './conversion';
import { requireBool } from './convert';
import type { StatementParts } from './loop';
import { fallsThrough } from './reach';
import { Scope } from './scope';
import type { Session } from './session';

export function checkSwitch(session: Session, node: Switch, outer: Scope, parts: StatementParts): void {
  const value = session.value(node.value, outer);
  // All sections of a switch share one scope for what their statements declare; a label's variables belong to its section.
  const shared = new Scope(outer, undefined, 'switch');
  const seen = new Set<string>();
  for (const section of node.sections) {
    const scope = new Scope(shared);
    for (const label of section.labels) {
      checkLabel(session, label.pattern, value, scope, seen);
      if (label.guard !== undefined) requireBool(session, label.guard, session.value(label.guard, scope));
    }
    checkSection(session, section, shared, scope, parts);
  }
}

function checkSection(
  session: Session,
  section: SwitchSection,
  shared: Scope,
  own: Scope,
  parts: StatementParts,
): void {
  const declares = section.labels.some(({ pattern }) => pattern?.kind === 'typePattern' && pattern.name !== undefined);
  parts.statements(session, section.statements, declares ? own : shared);
  if (section.statements.length === 0 || !fallsThrough(section.statements)) return;
  const [label] = section.labels;
  session.report('EXP009', label ?? section, 'this case runs into the next one', 'end it in break, return or throw');
}

function checkLabel(
  session: Session,
  pattern: Pattern | undefined,
  value: Type,
  scope: Scope,
  seen: Set<string>,
): void {
  if (pattern?.kind !== 'constantPattern') {
    if (pattern !== undefined) matchPattern(session, pattern, value, scope);
    return;
  }
  const type = session.typeOf(pattern.value, scope);
  if (isUnknown(type) || isUnknown(value) || type.kind === 'typeName') return;
  if (!isImplicitFrom(pattern.value, type, value) && !isExplicit(value, type)) {
    session.report('EXP008', pattern, `the value is ${display(value)}, so a case cannot be ${display(type)}`);
  }
  refuseTwice(session, pattern.value, seen);
}

function refuseTwice(session: Session, value: Expression, seen: Set<string>): void {
  if (value.kind !== 'literal') return;
  const key = `${value.type} ${String(value.value)}`;
  if (seen.has(key)) session.report('EXP009', value, 'this case is there already', 'remove one of the two');
  seen.add(key);
}
