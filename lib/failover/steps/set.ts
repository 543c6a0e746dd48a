import type { Expression } from '../../expression/expression';
import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';
import { block, value } from '../csharp';
import type { Slot } from '../variables';

/** Writes a variable with the value of one C# expression. */
export function set(slot: Slot, code: string): PolicyElement {
  return setTo(slot, value(code));
}

/** Writes a variable with what C# statements return. */
export function setByBlock(slot: Slot, statements: string): PolicyElement {
  return setTo(slot, block(statements));
}

/** Writes a variable with the value of an expression. */
export function setTo(slot: Slot, expression: Expression): PolicyElement {
  return Policy.setVariable({ name: slot.name, value: expression });
}
