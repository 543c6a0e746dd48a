import { type Block, type Configuration, resourcesOf } from '../../policy/terraform/configuration';
import { readTerraformPolicies, type TerraformPolicy } from '../../policy/terraform/policies';
import { PolicyLoadError, type LoadProblem } from '../pipeline/load-problem';
import type { SimulatorOptions } from '../simulator-options';
import { stackBackends } from './stack-backends';
import { StackTexts, UnknownReference } from './stack-text';

/** What is said of a synthesized stack besides what stands in it. */
export interface StackOptions extends Omit<SimulatorOptions, 'policy' | 'scopes'> {
  /**
   * The addresses of the policies that a request runs through, as `azurerm_api_management_api_policy.chat`.
   *
   * @default - the global policy and the policy of an API, where there is one of them; none of a product or an operation
   */
  readonly documents?: Readonly<Partial<Record<'global' | 'product' | 'api' | 'operation', string>>>;
  /** What references stand for that the stack does not tell: `{ 'azurerm_cognitive_account.sweden.endpoint': 'https://…' }`. */
  readonly references?: Readonly<Record<string, string>>;
}

/** The options of a simulator for a synthesized stack; throws a `PolicyLoadError` with all that is not known. */
export function stackOptions(configuration: Configuration, options: StackOptions): SimulatorOptions {
  const { documents = {}, references = {}, ...given } = options;
  const stack = new Stack(configuration, references);
  const [global, product, api, operation] = [
    stack.document('global', documents.global, false),
    stack.document('product', documents.product, undefined),
    stack.document('api', documents.api, true),
    stack.document('operation', documents.operation, undefined),
  ];
  const entities = stack.tried('backends', () => stackBackends(configuration, stack.texts)) ?? [];
  const fragments = { ...stack.fragments(), ...given.fragments };
  stack.refuse();
  const own = new Set(given.entities?.map(({ id }) => id));
  return {
    ...given,
    policy: api?.text ?? '',
    scopes: { global: global?.text, product: product?.text, operation: operation?.text },
    fragments,
    namedValues: { ...stack.namedValues(), ...given.namedValues },
    entities: [...entities.filter(({ id }) => !own.has(id)), ...(given.entities ?? [])],
    api: { ...(api && stack.api(api.resource)), ...given.api },
  };
}

interface Found {
  readonly text: string;
  readonly resource: Block;
}

class Stack {
  public readonly texts: StackTexts;
  private readonly problems: LoadProblem[] = [];
  private readonly found: ReturnType<typeof readTerraformPolicies>;

  public constructor(
    private readonly configuration: Configuration,
    references: Readonly<Record<string, string>>,
  ) {
    this.texts = new StackTexts(configuration, references);
    this.found = readTerraformPolicies(configuration);
  }

  public refuse(): void {
    if (this.problems.length > 0) throw new PolicyLoadError(this.problems);
  }

  /** What a step gives; what it does not know becomes a problem of the document. */
  public tried<T>(document: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.problems.push({ document, message: error.message });
      return undefined;
    }
  }

  /** The policy at an address, or else the only one of its scope; `needed` undefined takes none unless it is named. */
  public document(place: string, address: string | undefined, needed: boolean | undefined): Found | undefined {
    const fitting = this.found.policies.filter((policy) => policy.place === place);
    if (address === undefined && (needed === undefined || (fitting.length === 0 && !needed))) return undefined;
    const wanted = address === undefined ? fitting : fitting.filter((policy) => policy.address === address);
    if (wanted.length === 1) return this.read(wanted[0]);
    this.problems.push({ document: place, message: this.choice(address, fitting) });
    return undefined;
  }

  public fragments(): Record<string, string> {
    const fragments = this.found.policies.filter(({ place }) => place === 'fragment');
    const byId = fragments.map((policy): [string, string] => [
      this.tried(policy.address, () => this.texts.text(String(policy.resource.name))) ?? '',
      this.read(policy)?.text ?? '',
    ]);
    return Object.fromEntries(byId);
  }

  /** Those whose value is known; the others have to be given. */
  public namedValues(): Record<string, string> {
    const values: Record<string, string> = {};
    for (const { type, resource } of resourcesOf(this.configuration)) {
      if (type !== 'azurerm_api_management_named_value' || typeof resource.value !== 'string') continue;
      try {
        values[this.texts.text(String(resource.display_name))] = this.texts.text(resource.value);
      } catch (error) {
        if (!(error instanceof UnknownReference)) throw error;
      }
    }
    return values;
  }

  /** What the stack says of the API that a policy belongs to. */
  public api({ api_name: name }: Block): SimulatorOptions['api'] {
    const nameOf = (value: unknown): string | undefined => this.known(value);
    const wanted = nameOf(name);
    const apis = [...resourcesOf(this.configuration)].filter(({ type }) => type === 'azurerm_api_management_api');
    const resource = apis.find((api) => wanted !== undefined && nameOf(api.resource.name) === wanted)?.resource;
    if (resource === undefined) return {};
    const facts = {
      id: wanted,
      name: nameOf(resource.display_name),
      path: nameOf(resource.path),
      revision: nameOf(resource.revision),
      serviceUrl: nameOf(resource.service_url),
    };
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  }

  private read({ address, string, resource }: TerraformPolicy): Found | undefined {
    const text = this.tried(address, () => this.texts.text(string));
    return text === undefined ? undefined : { text, resource };
  }

  private known(value: unknown): string | undefined {
    try {
      return typeof value === 'string' ? this.texts.text(value) : undefined;
    } catch (error) {
      if (error instanceof UnknownReference) return undefined;
      throw error;
    }
  }

  private choice(address: string | undefined, fitting: readonly TerraformPolicy[]): string {
    const there = fitting.map((policy) => policy.address).join(', ') || 'none';
    const reasons = this.found.unseen.map((one) => `; of ${one.address}: ${one.reason}`).join('');
    if (address !== undefined) return `there is no policy '${address}'; there are ${there}${reasons}`;
    return fitting.length === 0
      ? `the stack holds no policy for this scope${reasons}`
      : `the stack holds ${fitting.length} policies for this scope: ${there}; name one in documents`;
  }
}
