/** An expression and the contexts (of contexts.json) in which it is run. */
export type Case = readonly [expression: string, contexts: readonly string[]];

/** Expressions that do not look at the context; `@(…)` is put around what has no `@`. */
export function plain(...expressions: readonly string[]): Case[] {
  return within(['empty'], ...expressions);
}

export function within(contexts: readonly string[], ...expressions: readonly string[]): Case[] {
  return expressions.map((text) => [text.startsWith('@') ? text : `@(${text})`, contexts]);
}

/** Every template with every value for its `$`. */
export function each(templates: readonly string[], values: readonly string[]): string[] {
  return templates.flatMap((template) => values.map((value) => template.split('$').join(value)));
}

/** Every template with every pair for its `$1` and `$2`. */
export function pairs(templates: readonly string[], values: readonly (readonly [string, string])[]): string[] {
  return templates.flatMap((template) =>
    values.map(([one, two]) => template.split('$1').join(one).split('$2').join(two)),
  );
}
