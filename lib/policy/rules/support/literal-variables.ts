import type { DocumentModel } from '../../model';
import { literalAttribute } from './literals';
import { isCaught } from './syntax';
import { variablesOf, writesReaching } from './variables';
import type { PlacedRead, VariableWrite } from './variables';

/** A read of a variable as something that a text is not, where the variable may hold text. */
export interface MistakenRead extends PlacedRead {
  readonly type: string;
  readonly text: string;
}

/** What a string can be read as. */
const textTypes = new Set(['string', 'String', 'object', 'Object', 'dynamic', 'IComparable', 'IEnumerable']);

/** The first reads of this kind that may find a text which was written out; correcting the text corrects the rest. */
export function mistakenReads(model: DocumentModel, how: 'index' | 'get'): readonly MistakenRead[] {
  const found: MistakenRead[] = [];
  const told = new Set<VariableWrite>();
  for (const uses of variablesOf(model).values()) {
    if (uses.reads.length === 0 || !uses.writes.some((write) => textOf(write) !== undefined)) continue;
    for (const { use, read } of uses.reads) {
      if (read.how !== how || read.type === undefined || textTypes.has(read.type) || isCaught(read.visit)) continue;
      const write = writesReaching(model, uses, use).find((candidate) => textOf(candidate) !== undefined);
      const text = write && textOf(write);
      if (write === undefined || text === undefined || told.has(write)) continue;
      told.add(write);
      found.push({ use, read, type: read.type, text });
    }
  }
  return found;
}

/** The text that a policy puts into its variable as it stands. */
function textOf(write: VariableWrite): string | undefined {
  return write.policy.name === 'cache-lookup-value' ? literalAttribute(write.policy, 'default-value') : write.literal;
}
