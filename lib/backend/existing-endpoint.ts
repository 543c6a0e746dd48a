import type { Construct } from 'constructs';
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
    this.endpoint = checkedEndpoint(attributes.endpoint, this.backendName);
    this.authentication = attributes.authentication;
    this.subscriptionId = attributes.subscriptionId;
  }

  /** There is no resource to grant a role on: whoever owns the endpoint lets the gateway in. */
  public grantInvoke(): void {}
}
