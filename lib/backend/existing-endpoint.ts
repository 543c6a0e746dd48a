import type { Construct } from 'constructs';
import { refuseForeign, refuseMissing } from '../core/given';
import type { BackendAuthentication } from './backend-authentication';
import { checkedEndpoint } from './checks';
import { ExistingBackend } from './existing-backend';
import type { OpenAIEndpointAttributes } from './existing-backend-attributes';

/** An endpoint of which nothing but the URL is known. */
export class ExistingEndpoint extends ExistingBackend {
  public readonly endpoint: string;
  public readonly authentication: BackendAuthentication;
  public readonly accountId?: string;
  public readonly subscriptionId?: string;

  public constructor(scope: Construct, id: string, attributes: OpenAIEndpointAttributes) {
    super(scope, id, attributes);
    refuseMissing(`backend '${this.backendName}'`, attributes, ['endpoint', 'authentication']);
    const { authentication } = attributes;
    refuseForeign(
      `the authentication of backend '${this.backendName}'`,
      authentication,
      '_source',
      'BackendAuthentication.managedIdentity()',
    );
    this.endpoint = checkedEndpoint(attributes.endpoint, this.backendName);
    this.authentication = authentication;
    this.subscriptionId = attributes.subscriptionId;
  }

  /** There is no resource to grant a role on: whoever owns the endpoint lets the gateway in. */
  public grantInvoke(): void {}
}
