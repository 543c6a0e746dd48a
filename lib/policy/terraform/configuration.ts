/** What stands between braces in a Terraform file in JSON. */
export type Block = Readonly<Record<string, unknown>>;

/** A synthesized Terraform file (`cdk.tf.json`), parsed. */
export type Configuration = Block;

export interface Resource {
  readonly type: string;
  readonly name: string;
  readonly resource: Block;
}

/** Every resource of a file, in its order. */
export function* resourcesOf(file: Configuration): Generator<Resource> {
  for (const [type, named] of Object.entries(isBlock(file.resource) ? file.resource : {})) {
    for (const [name, resource] of Object.entries(isBlock(named) ? named : {})) {
      if (isBlock(resource)) yield { type, name, resource };
    }
  }
}

export function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
