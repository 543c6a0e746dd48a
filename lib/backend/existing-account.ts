import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { type AzureCloud, cloudOf } from '../azure/azure-cloud';
import { openAIAudience, openAIEndpoint } from '../azure/cognitive/openai-host';
import { refuseMissing } from '../core/given';
import { BackendAuthentication } from './backend-authentication';
import { checkedEndpoint } from './checks';
import { ExistingBackend } from './existing-backend';
import type { OpenAIAccountAttributes } from './existing-backend-attributes';
import { InvokeGrants } from './invoke-grants';

const accountIdForm =
  /^\/subscriptions\/([^/]+)\/resourceGroups\/[^/]+\/providers\/Microsoft\.CognitiveServices\/accounts\/[^/]+$/i;

/** An account that is made elsewhere. */
export class ExistingAccount extends ExistingBackend {
  public readonly endpoint: string;
  public readonly authentication: BackendAuthentication;
  public readonly accountId: string;
  public readonly subscriptionId?: string;

  private readonly grants: InvokeGrants;

  public constructor(scope: Construct, id: string, attributes: OpenAIAccountAttributes) {
    super(scope, id, attributes);
    refuseMissing(`backend '${this.backendName}'`, attributes, ['accountId']);
    const { accountId, authentication } = attributes;
    this.accountId = checkedAccountId(accountId, this.backendName);
    this.subscriptionId = accountIdForm.exec(accountId)?.[1];
    const cloud = cloudOf(this.region);
    this.endpoint = endpointOf(attributes, cloud, this.backendName);
    this.authentication = authentication ?? BackendAuthentication.managedIdentity({ audience: openAIAudience(cloud) });
    this.grants = new InvokeGrants(this, accountId);
  }

  /** A gateway grants to all its backends alike, so where it uses a key this does nothing. */
  public grantInvoke(id: string, principalId: string): void {
    if (this.authentication._source.kind === 'identity') this.grants.grant(id, principalId);
  }
}

function checkedAccountId(accountId: string, backend: string): string {
  if (Token.isUnresolved(accountId) || accountIdForm.test(accountId)) return accountId;
  throw new Error(
    `the accountId of backend '${backend}' is '${accountId}', expected the resource id of an account; use '/subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers/Microsoft.CognitiveServices/accounts/NAME'`,
  );
}

function endpointOf(attributes: OpenAIAccountAttributes, cloud: AzureCloud, backend: string): string {
  const { endpoint, customSubdomain } = attributes;
  if (endpoint === undefined) return openAIEndpoint(checkedSubdomain(customSubdomain, backend), cloud);
  if (customSubdomain === undefined) return checkedEndpoint(endpoint, backend);
  throw new Error(
    `backend '${backend}' has both endpoint and customSubdomain, which might differ; leave customSubdomain out`,
  );
}

function checkedSubdomain(customSubdomain: string | undefined, backend: string): string {
  if (customSubdomain === undefined) {
    throw new Error(
      `backend '${backend}' has neither endpoint nor customSubdomain, and the name of an account does not tell its host; give the customSubdomain that the portal shows`,
    );
  }
  if (Token.isUnresolved(customSubdomain) || /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(customSubdomain)) {
    return customSubdomain;
  }
  const label = /^(?:https?:\/\/)?([A-Za-z0-9-]+)/i.exec(customSubdomain)?.[1] ?? 'contoso-sweden';
  throw new Error(
    `the customSubdomain of backend '${backend}' is '${customSubdomain}', expected letters, digits and dashes; use '${label}'`,
  );
}
