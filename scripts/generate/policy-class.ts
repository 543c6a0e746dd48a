import type { PolicySpec } from '../../lib/policy/catalogue/types';
import { placesOf, sentences, undocumentedSentence } from './describe';
import type { GeneratedFile } from './generated-file';
import { methodName, propsName } from './names';
import { comment, header } from './source';
import { structsOf } from './struct';

/** The class with a factory for each policy; what it does by hand is in the files that it calls. */
export function policyClass(policies: readonly PolicySpec[]): GeneratedFile {
  const methods = policies.map(methodText).join('\n\n');
  const text = `${header}\n${head(imports(policies))}\n${methods}\n\n  private constructor() {}\n}\n`;
  return { path: 'lib/policy/policy.ts', text };
}

function imports(policies: readonly PolicySpec[]): readonly string[] {
  const categories = [...new Set(policies.map(({ category }) => category))].sort();
  return categories.map((category) => {
    const names = policies.filter((policy) => policy.category === category && takesProps(policy)).map(propsOf);
    return `import type { ${names.sort().join(', ')} } from './elements/${category}';`;
  });
}

function takesProps(policy: PolicySpec): boolean {
  return structsOf(policy)[0].fields.length > 0;
}

function propsOf({ name }: PolicySpec): string {
  return propsName(name);
}

function methodText(policy: PolicySpec): string {
  const documentation = sentences(
    policy.summary,
    policy.documented ? undefined : undocumentedSentence,
    policy.limits.preferInstead && `Prefer ${policy.limits.preferInstead}`,
  );
  const { parameters, values } = signature(policy);
  return [
    comment(documentation, placeSentence(policy)),
    `  public static ${methodName(policy.name)}(${parameters}): PolicyElement {`,
    `    return factory().buildPolicy('${policy.name}', ${values}, id);`,
    '  }',
  ].join('\n');
}

/**
 * The id that every policy may have is a parameter of its own: jsii takes a method `setX` with one parameter for the
 * setter of a Java property and refuses it.
 */
function signature(policy: PolicySpec): { parameters: string; values: string } {
  if (!takesProps(policy)) return { parameters: 'id?: string', values: '{}' };
  const [own] = structsOf(policy);
  const initial = own.fields.every((field) => field.optional) ? ' = {}' : '';
  return { parameters: `props: ${own.name}${initial}, id?: string`, values: 'props' };
}

function placeSentence(policy: PolicySpec): string {
  const { sections, scopes, gateways, fragment } = placesOf(policy);
  return sentences(
    sections === '–' ? undefined : `Sections: ${sections}`,
    `Scopes: ${scopes}`,
    `Gateways: ${gateways}`,
    `In fragments: ${fragment}`,
    /\*/.test(sections + scopes) ? '* is not in the reference' : undefined,
  );
}

function head(structs: readonly string[]): string {
  return `import { lazy } from '../core/lazy';
${structs.join('\n')}
import { baseElement, commentElement } from './plain-elements';
import type { PolicyElement } from './policy-element';

// The catalogue and the reader are loaded when the first policy is made.
const factory = lazy(() => require('./factory/build') as typeof import('./factory/build'));
const rawText = lazy(() => require('./raw-policy') as typeof import('./raw-policy'));

/**
 * Every policy of Azure API Management as a typed value.
 *
 * A policy is checked when it is made: what API Management would refuse is an error that says what is wrong, what was
 * got and what is allowed. Policies are nested as they are in a document and read in the order in which they run. Each
 * may be given an id of your own, which \`LastError.policyId()\` tells when it fails.
 *
 * @example
 * Policy.retry({
 *   condition: Response.isFailing(),
 *   count: 2,
 *   interval: 0,
 *   policies: [
 *     Policy.setBackendService({ backendId: 'openai-west-europe' }),
 *     Policy.forwardRequest({ bufferRequestBody: true, timeout: 30 }),
 *   ],
 * });
 */
export class Policy {
  /** What the same section of the next broader scope does, in this place. */
  public static base(): PolicyElement {
    return baseElement();
  }

  /** A comment between policies. */
  public static comment(text: string): PolicyElement {
    return commentElement(text);
  }

  /** A policy given as text, in either dialect: one element. Throws, with the place, when the text is malformed. */
  public static raw(text: string): PolicyElement {
    return rawText().rawPolicy(text);
  }

  /** Policies and comments given as text, in either dialect. Throws, with the place, when the text is malformed. */
  public static rawAll(text: string): PolicyElement[] {
    return rawText().rawPolicies(text);
  }
`;
}
