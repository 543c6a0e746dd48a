import { allPolicies } from '../../lib/policy/catalogue/catalogue';
import type { Category } from '../../lib/policy/catalogue/types';
import { enumerationsOf, type Enumeration } from './enums';
import type { GeneratedFile } from './generated-file';
import { memberName } from './names';
import { policyClass } from './policy-class';
import { comment, header } from './source';
import { structsOf, type Field, type Struct } from './struct';

/** The structs and enums, one file a category, and the class with a factory for each policy. */
export function factoryFiles(): readonly GeneratedFile[] {
  const policies = allPolicies();
  const structs = policies.flatMap(structsOf);
  const enumerations = enumerationsOf(policies);
  refuseDuplicates([...structs, ...enumerations].map(({ name }) => name));
  const categories = [...new Set(policies.map((policy) => policy.category))];
  return [...categories.map((category) => categoryFile(category, structs, enumerations)), policyClass(policies)];
}

function refuseDuplicates(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two public types are called ${twice}`);
}

function categoryFile(
  category: Category,
  allStructs: readonly Struct[],
  allEnumerations: readonly Enumeration[],
): GeneratedFile {
  const enumerations = allEnumerations.filter((each) => each.category === category);
  const structs = allStructs.filter((each) => each.category === category && each.fields.length > 0);
  const body = [...enumerations.map(enumText), ...structs.map(structText)].join('\n\n');
  const imports = [
    ...importOf('Expression', '../../expression/expression', body),
    ...importOf('PolicyElement', '../policy-element', body),
    ...otherCategories(category, allStructs, body),
  ];
  return { path: `lib/policy/elements/${category}.ts`, text: `${header}\n${imports.join('\n')}\n\n${body}\n` };
}

function importOf(name: string, from: string, body: string): readonly string[] {
  return mentions(body, name) ? [`import type { ${name} } from '${from}';`] : [];
}

/** Whether a field has the type. */
function mentions(body: string, name: string): boolean {
  return new RegExp(`(: |\\| |\\()${name}\\b`).test(body);
}

function otherCategories(category: Category, structs: readonly Struct[], body: string): readonly string[] {
  const others = structs.filter((each) => each.category !== category && mentions(body, each.name));
  const categories = [...new Set(others.map((each) => each.category))].sort();
  return categories.map((other) => {
    const names = others.filter((each) => each.category === other).map((each) => each.name);
    return `import type { ${names.sort().join(', ')} } from './${other}';`;
  });
}

function enumText({ name, documentation, words }: Enumeration): string {
  const members = words.map((word) => `  /** \`${word}\` */\n  ${memberName(word)} = '${word}',`);
  return `/** ${documentation}. */\nexport enum ${name} {\n${members.join('\n')}\n}`;
}

function structText({ name, documentation, fields }: Struct): string {
  const text = comment(documentation).replace(/^ {2}/gm, '');
  return `${text}\nexport interface ${name} {\n${fields.map(fieldText).join('\n\n')}\n}`;
}

function fieldText({ name, type, optional, documentation, whenAbsent }: Field): string {
  const text = comment(documentation, optional ? `@default ${whenAbsent}` : undefined);
  return `${text}\n  readonly ${name}${optional ? '?' : ''}: ${type};`;
}
