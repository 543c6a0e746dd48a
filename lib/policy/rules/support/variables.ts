import type { XmlAttribute } from '../../../xml/tree';
import type { DocumentModel, ElementUse, ExpressionUse } from '../../model';
import {
  alwaysPasses,
  areAlternatives,
  countBelow,
  homeOf,
  isBranch,
  isWithin,
  momentOf,
  nearestAround,
} from './document-order';
import { factsOf } from './expression-facts';
import type { VariableRead } from './expression-facts';
import { isLiteral } from './literals';

/** A policy that gives a variable its value. */
export interface VariableWrite {
  readonly name: string;
  readonly policy: ElementUse;
  /** The value of a set-variable that is text as it stands: the variable is a string then. */
  readonly literal?: string;
  /** The expression of a set-variable. */
  readonly expression?: ExpressionUse;
}

export interface PlacedRead {
  readonly use: ExpressionUse;
  readonly read: VariableRead;
}

export interface VariableUses {
  readonly writes: readonly VariableWrite[];
  /** Where each of the writes stands. */
  readonly positions: readonly number[];
  readonly reads: readonly PlacedRead[];
}

/** Who writes and who reads each variable, in document order. */
export function variablesOf(model: DocumentModel): ReadonlyMap<string, VariableUses> {
  return model.once(collect);
}

interface Growing {
  readonly writes: VariableWrite[];
  readonly positions: number[];
  readonly reads: PlacedRead[];
}

function collect(model: DocumentModel): ReadonlyMap<string, VariableUses> {
  const table = new Map<string, Growing>();
  const of = (name: string): Growing => {
    let uses = table.get(name);
    if (uses === undefined) table.set(name, (uses = { writes: [], positions: [], reads: [] }));
    return uses;
  };
  const values = setVariableValues(model);
  for (const policy of model.elements) {
    for (const write of writesOf(policy, values)) {
      const uses = of(write.name);
      uses.writes.push(write);
      uses.positions.push(policy.position);
    }
  }
  for (const use of model.expressions) {
    if (!use.text.includes('Variables')) continue;
    for (const read of factsOf(use).variables) of(read.name).reads.push({ use, read });
  }
  return table;
}

function setVariableValues(model: DocumentModel): ReadonlyMap<ElementUse, ExpressionUse> {
  const values = new Map<ElementUse, ExpressionUse>();
  for (const use of model.expressions) {
    if (use.owner.name === 'set-variable' && use.attribute?.name === 'value') values.set(use.owner, use);
  }
  return values;
}

function writesOf(policy: ElementUse, values: ReadonlyMap<ElementUse, ExpressionUse>): readonly VariableWrite[] {
  if (policy.role !== 'policy' && policy.role !== 'child') return none;
  if (policy.name === 'set-variable') {
    const name = policy.attribute('name')?.value;
    const value = policy.attribute('value')?.value;
    const literal = value !== undefined && isLiteral(value) ? value : undefined;
    return name === undefined ? none : [{ name, policy, literal, expression: values.get(policy) }];
  }
  if (policy.name === 'return-response') return none;
  const named = policy.element.attributes.filter(namesVariable);
  return named.length === 0 ? none : named.map(({ value }) => ({ name: value, policy }));
}

const none: readonly VariableWrite[] = [];

function namesVariable({ name }: XmlAttribute): boolean {
  return name.endsWith('variable-name');
}

/** No document needs more, and a hostile one shall not make the search slow. */
const WRITES_LOOKED_AT = 40;

/**
 * The writes whose value a read may find: the last one before it that no branch leaves out, and those after that one
 * which run only sometimes. A fragment in between may write any variable, so that nothing before it is certain.
 */
export function writesReaching(model: DocumentModel, uses: VariableUses, at: ExpressionUse): readonly VariableWrite[] {
  const home = homeOf(at);
  const moment = momentOf(at);
  const last = countBelow(uses.positions, moment) - 1;
  const found: VariableWrite[] = [];
  const branches = new Set<ElementUse>();
  for (let index = last; index >= 0 && index > last - WRITES_LOOKED_AT; index--) {
    const write = uses.writes[index];
    if (isWithin(home, write.policy) || areAlternatives(write.policy, home)) continue;
    if (fragmentBetween(model, uses.positions[index], moment)) break;
    found.push(write);
    if (alwaysPasses(write.policy, home) || completes(write.policy, branches)) break;
  }
  return found;
}

/** Whether with this write each branch of its choose has one, `otherwise` among them, so that none goes past. */
function completes(policy: ElementUse, branches: Set<ElementUse>): boolean {
  const branch = nearestAround(policy, isBranch);
  if (branch?.parent === undefined) return false;
  branches.add(branch);
  const all = branch.parent.children;
  return all.some((child) => child.name === 'otherwise') && all.every((child) => branches.has(child));
}

function fragmentBetween(model: DocumentModel, from: number, to: number): boolean {
  const positions = model.once(fragmentPositions);
  return countBelow(positions, to) > countBelow(positions, from);
}

function fragmentPositions(model: DocumentModel): readonly number[] {
  return model.policiesNamed('include-fragment').map((use) => use.position);
}
