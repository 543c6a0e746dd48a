import { lazy } from '../core/lazy';
import type { PolicyDocument } from '../policy/policy-document';
import { PolicyScope, type PolicyGateway, type PolicyIssue } from '../policy/policy-validation';
import type { BuiltDocument } from './build-document';
import type { Contract } from './contract';
import type { ExpectedBackends } from './expected-backends';
import type { FailoverPolicyProps } from './failover-policy-props';
import type { NamedFragment } from './shared-steps';
import type { FailoverTrail } from './time-plan';

// What makes a contract and its documents is loaded with the first of them, not with the package.
const resolver = lazy(() => require('./resolve-contract') as typeof import('./resolve-contract'));
const builder = lazy(() => require('./build-document') as typeof import('./build-document'));
const pools = lazy(() => require('./pool-plan') as typeof import('./pool-plan'));
const names = lazy(() => require('./names') as typeof import('./names'));
const limits = lazy(() => require('../policy/catalogue/document') as typeof import('../policy/catalogue/document'));

/**
 * The failover contract as a value that becomes policy text.
 *
 * On a 429, a 5xx, or no answer at all, the gateway goes on to the next backend at once, with the whole request, and says
 * who answered. The document is for the scope of an API; it needs no other part of this library.
 *
 * @example
 * const policy = new FailoverPolicy({
 *   backends: [
 *     { name: 'sweden', region: 'swedencentral', url: 'https://contoso-sweden.openai.azure.com' },
 *     { name: 'france', region: 'francecentral', url: 'https://contoso-france.openai.azure.com', priority: 2 },
 *   ],
 * });
 * policy.document().toText();
 */
export class FailoverPolicy {
  private readonly contract: Contract;
  private readonly built: BuiltDocument;

  /** Throws, with what to do about it, for a contract that cannot be kept. */
  public constructor(props: FailoverPolicyProps) {
    this.contract = resolver().resolveContract(props);
    this.built = builder().buildDocument(this.contract);
    this.refuseTooLarge();
  }

  /** The document, for the scope of an API. */
  public document(): PolicyDocument {
    return this.built.document;
  }

  /** The fragments that the document includes; they have to exist before it. */
  public fragments(): NamedFragment[] {
    return [...this.built.fragments];
  }

  /** The display names of the named values that document and fragments refer to, sorted. */
  public namedValues(): string[] {
    return names().namedValuesIn(this.texts().join('\n'));
  }

  /** The backend entities and pools that the document refers to; none unless the strategy is the backend pool. */
  public expectedBackends(): ExpectedBackends {
    return this.contract.strategy === 'pool' ? pools().expectedBackends(this.contract) : { backends: [], pools: [] };
  }

  /** The longest that a request can take, with the time of each attempt. */
  public trail(): FailoverTrail {
    return this.contract.time.longest();
  }

  /**
   * What the validator finds in the document and its fragments: nothing, unless policies of the composition bring it in.
   *
   * @param gateway the kind of gateway. Default: that of the contract.
   */
  public validate(gateway: PolicyGateway = this.contract.gateway): PolicyIssue[] {
    const options = {
      scope: PolicyScope.API,
      gateway,
      namedValues: this.namedValues(),
      fragments: this.built.fragments.map(({ id }) => id),
    };
    const parts = [this.built.document, ...this.built.fragments.map(({ fragment }) => fragment)];
    return parts.flatMap((part) => part.validate(options));
  }

  private texts(): string[] {
    return [this.built.document, ...this.built.fragments.map(({ fragment }) => fragment)].map((part) => part.toText());
  }

  private refuseTooLarge(): void {
    const { gateway, backends, inline } = this.contract;
    const { documentSizeLimits } = limits();
    // A limit that no current source confirms refuses nothing.
    const { bytes, unconfirmed } = documentSizeLimits[gateway];
    const limit = unconfirmed === true ? documentSizeLimits.classic.bytes : bytes;
    const size = Buffer.byteLength(this.built.document.toText(), 'utf8');
    if (size <= limit) return;
    throw new Error(
      `the document for ${backends.length} backends has ${size} bytes, the ${gateway} gateway takes ${limit}; ` +
        (inline ? 'leave inlineFragments out' : 'declare fewer backends or deployments'),
    );
  }
}
