import { allPolicies } from '../../../lib/policy/catalogue/catalogue';
import { resolverRootNames } from '../../../lib/policy/catalogue/document';
import type { ElementSpec, PolicySpec } from '../../../lib/policy/catalogue/types';
import { camelCase } from '../../../lib/policy/factory/naming';
import { isRequired, partsOf } from '../../../lib/policy/factory/shape';
import { Policy } from '../../../lib/policy/policy';
import type { PolicyElement } from '../../../lib/policy/policy-element';
import { PolicyDocument } from '../../../lib/policy/policy-document';
import type { XmlElement } from '../../../lib/xml/tree';
import { sampleProps } from './sample-props';

type Factory = (props: object, id?: string) => PolicyElement;

function factoryOf(policy: PolicySpec): Factory {
  const factory = (Policy as unknown as Record<string, unknown>)[camelCase(policy.name)];
  expect(typeof factory).toBe('function');
  const hasProps = partsOf(policy.name, policy.element).length > 0;
  return (hasProps ? factory : (_: object, id?: string) => (factory as (id?: string) => PolicyElement)(id)) as Factory;
}

function made(policy: PolicySpec, which: 'all' | 'required', id?: string): XmlElement {
  return factoryOf(policy)(sampleProps(policy.name, policy.element, which), id)._toXml() as XmlElement;
}

/** A document in which the policy may stand. */
function documentWith(policy: PolicySpec, text: string): string {
  if (resolverRootNames.includes(policy.name)) return text;
  if (policy.name === 'publish-event') return resolverWith(text);
  const [section] = policy.sections;
  const pair = policy.limits.pairedWith?.replace(/.*store-value/, '');
  const other = pair ? storeFor(pair) : '';
  const names = ['inbound', 'backend', 'outbound', 'on-error'];
  const sections = names.map(
    (name) => `<${name}>${name === section ? text : ''}${homeOf(pair) === name ? other : ''}</${name}>`,
  );
  return `<policies>${sections.join('')}</policies>`;
}

function resolverWith(text: string): string {
  return `<http-data-source><http-request><set-method>GET</set-method><set-url>https://example.com</set-url></http-request><http-response>${text}</http-response></http-data-source>`;
}

function homeOf(policy: string | undefined): string | undefined {
  return allPolicies().find(({ name }) => name === policy)?.sections[0];
}

function storeFor(name: string): string {
  const policy = allPolicies().find((each) => each.name === name)!;
  return factoryOf(policy)(sampleProps(name, policy.element, 'required')).toString();
}

const table = allPolicies().map((policy) => [policy.name, policy] as const);

describe('the factory of', () => {
  test.each(table)('%s takes all that the catalogue knows, and the validator finds no error in it', (_, policy) => {
    const element = factoryOf(policy)(sampleProps(policy.name, policy.element, 'all'));
    const issues = PolicyDocument.validateText(documentWith(policy, element.toString()));
    expect(issues.filter(({ severity }) => String(severity) === 'error')).toEqual([]);
  });

  test.each(table)('%s takes only what is required, and the validator finds no error in it', (_, policy) => {
    const element = factoryOf(policy)(sampleProps(policy.name, policy.element, 'required'));
    const issues = PolicyDocument.validateText(documentWith(policy, element.toString()));
    expect(issues.filter(({ severity }) => String(severity) === 'error')).toEqual([]);
  });

  test.each(table)('%s writes attributes and children in the order of the catalogue', (_, policy) => {
    const element = made(policy, 'all', 'my-id');
    expect(element.name).toBe(policy.name);
    const attributes = element.attributes.map(({ name }) => name);
    expect(attributes).toEqual([...inOrder(policy.element.attributes, attributes), 'id']);
    const children = element.children.flatMap((child) => (child.kind === 'element' ? child.name : []));
    if (!policy.element.policies) expect(children).toEqual(inOrder(policy.element.children, children));
    expect(children.length).toBeGreaterThanOrEqual(policy.element.children.length > 0 ? 1 : 0);
  });

  test.each(table)('%s misses each required property by name', (_, policy) => {
    const props = sampleProps(policy.name, policy.element, 'required');
    for (const part of partsOf(policy.name, policy.element).filter(isRequired)) {
      const rest = { ...props, [part.property]: undefined };
      expect(() => factoryOf(policy)(rest)).toThrow(
        `${policy.name}: has no ${part.property}, which is required; give ${part.property}`,
      );
    }
  });

  test.each(table)('%s writes no attribute that was not given unless the service wants it written', (_, policy) => {
    const given = Object.keys(sampleProps(policy.name, policy.element, 'required'));
    const attributes = made(policy, 'required').attributes.map(({ name }) => name);
    expect(attributes).toEqual(expectedAttributes(policy.element, given));
  });
});

function inOrder(specs: readonly { readonly name: string }[], names: readonly string[]): readonly string[] {
  return specs.map(({ name }) => name).filter((name) => names.includes(name));
}

function expectedAttributes(element: ElementSpec, given: readonly string[]): readonly string[] {
  return element.attributes
    .filter(({ name, required, default: initial }) => {
      return given.includes(name === 'for' ? 'waitFor' : camelCase(name)) || (required && initial !== undefined);
    })
    .map(({ name }) => name);
}
