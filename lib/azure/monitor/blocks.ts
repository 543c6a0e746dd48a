/** Blocks of a Terraform resource; none are left out, where an empty list would stand in the JSON. */
export function blocks<Item, Block>(items: readonly Item[], block: (item: Item) => Block): Block[] | undefined {
  return items.length === 0 ? undefined : items.map(block);
}
