import { AzurermProvider } from '@cdktf/provider-azurerm/lib/provider';
import {
  DefaultTokenResolver,
  StringConcat,
  type TerraformResource,
  TerraformStack,
  Testing,
  Tokenization,
} from 'cdktf';
import type { IConstruct } from 'constructs';

/** A block of synthesized JSON. */
export interface Block {
  readonly [key: string]: unknown;
}

/** The blocks of each type, by their names. */
export interface Blocks {
  readonly [type: string]: { readonly [name: string]: Block };
}

/** The JSON of a synthesized stack. */
export interface Synthesized extends Block {
  readonly terraform?: Block;
  readonly provider?: { readonly [name: string]: readonly Block[] };
  readonly resource?: Blocks;
  readonly data?: Blocks;
  readonly output?: { readonly [name: string]: Block };
}

/** A stack in an app of its own. */
export function newStack(name = 'gateway'): TerraformStack {
  return new TerraformStack(Testing.app(), name);
}

/** A stack with the azurerm provider, for resources of it. */
export function azureStack(name = 'gateway'): TerraformStack {
  const stack = newStack(name);
  new AzurermProvider(stack, 'azurerm', { features: [{}] });
  return stack;
}

/** The JSON of a stack whose validations have run; they throw. `Testing.synth(stack)` alone does not run them. */
export function synthValid(stack: TerraformStack): Synthesized {
  return JSON.parse(Testing.synth(stack, true)) as Synthesized;
}

/** The resources of a type, in the order of the JSON; none is an empty list. */
export function resources(synthesized: Synthesized, type: string): Block[] {
  return Object.values(synthesized.resource?.[type] ?? {});
}

/** The only resource of a type. */
export function onlyResource(synthesized: Synthesized, type: string): Block {
  const found = resources(synthesized, type);
  if (found.length !== 1) throw new Error(`expected one ${type}, got ${found.length}`);
  return found[0];
}

/** The address of a resource, as references and `depends_on` in the JSON have it. */
export function addressOf(resource: TerraformResource): string {
  return `${resource.terraformResourceType}.${resource.friendlyUniqueId}`;
}

/** A value with its references written out, as in the JSON. */
export function written(scope: IConstruct, value: unknown): unknown {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return Tokenization.resolve(value, { scope, resolver, preparing: false });
}
