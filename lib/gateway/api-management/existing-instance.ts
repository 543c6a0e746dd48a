import { DataAzurermClientConfig } from '@cdktf/provider-azurerm/lib/data-azurerm-client-config';
import { Token } from 'cdktf';
import { Construct, type IDependable } from 'constructs';
import { refuseBadServiceName } from '../../azure/api-management/naming';
import { ApiManagementSku, apiManagementSkus } from '../../azure/api-management/sku';
import { refuseNoMember } from '../../azure/enum-member';
import { refuseBadPrincipalId, refuseNoGuid } from '../../azure/guid';
import { numberText } from '../../azure/number-text';
import { regionName } from '../../azure/region-name';
import { refuseBadGroupName } from '../../azure/resource-group';
import { refuseBadResourceId } from '../../azure/resource-id';
import { refuseMissing } from '../../core/given';
import { PolicyGateway } from '../../policy/policy-validation';
import type { ISecretReader } from '../identity/secret-reader';
import { InstanceSecretReader } from '../identity/secret-readers';
import type { GatewayLocation, IGatewayInstance } from './gateway-instance';
import { gatewayKindOf } from './gateway-kind';

/** An API Management instance that is there already. Nothing of it is changed; APIs are put on it. */
export interface ExistingInstanceAttributes {
  /** The name of the service. */
  readonly name: string;

  /** Its resource group. */
  readonly resourceGroupName: string;

  /**
   * Its resource id.
   * @default - composed of the names and the subscription of the provider
   */
  readonly apiManagementId?: string;

  /**
   * Its tier.
   * @default - not known, and no check holds it against the instance
   */
  readonly sku?: ApiManagementSku;

  /**
   * The kind of its gateway: what policies may hold.
   * @default - that of `sku`, else PolicyGateway.CLASSIC
   */
  readonly gatewayKind?: PolicyGateway;

  /** Its gateways, the home region first. The host names are what an edge sends requests to. */
  readonly locations: GatewayLocation[];

  /**
   * The client id of the user-assigned identity that policies use.
   * @default - the system-assigned identity of the instance
   */
  readonly identityClientId?: string;

  /**
   * The object id of the identity that policies use, for roles on backends and vaults.
   * @default - no roles are granted
   */
  readonly identityPrincipalId?: string;

  /**
   * Whether an external cache is attached.
   * @default false
   */
  readonly externalCache?: boolean;

  /**
   * What must be there before something is put on the instance: the service itself, where the same stack makes it. The
   * name is a literal, so nothing else would wait for it.
   * @default - nothing
   */
  readonly dependencies?: IDependable[];
}

/** An instance that somebody else made. */
export class ExistingInstance extends Construct implements IGatewayInstance {
  public readonly instanceId: string;
  public readonly apiManagementName: string;
  public readonly resourceGroupName: string;
  public readonly apiManagementId: string;
  public readonly gatewayKind: PolicyGateway;
  public readonly skuName?: string;
  public readonly locations: GatewayLocation[];
  public readonly identityClientId?: string;
  public readonly identityPrincipalId?: string;
  public readonly secretReader?: ISecretReader;
  public readonly externalCache: boolean;
  public readonly dependencies: IDependable[];

  /** A reader is given where several instances share an identity, so that no role is granted twice. */
  public constructor(scope: Construct, id: string, attributes: ExistingInstanceAttributes, reader?: ISecretReader) {
    super(scope, id);
    refuseBadAttributes(attributes);
    this.instanceId = attributes.name;
    this.apiManagementName = attributes.name;
    this.resourceGroupName = attributes.resourceGroupName;
    this.apiManagementId = attributes.apiManagementId ?? this.composedId(attributes);
    this.gatewayKind = attributes.gatewayKind ?? kindOf(attributes);
    this.locations = attributes.locations.map((location) => ({
      ...location,
      region: regionName(location.region, `the instance '${attributes.name}'`),
    }));
    this.skuName = skuNameOf(attributes);
    this.identityClientId = attributes.identityClientId;
    this.identityPrincipalId = attributes.identityPrincipalId;
    this.secretReader = reader ?? this.ownReader(attributes);
    this.externalCache = attributes.externalCache ?? false;
    this.dependencies = [...(attributes.dependencies ?? [])];
  }

  private composedId({ name, resourceGroupName }: ExistingInstanceAttributes): string {
    const { subscriptionId } = new DataAzurermClientConfig(this, 'client');
    return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroupName}/providers/Microsoft.ApiManagement/service/${name}`;
  }

  private ownReader(attributes: ExistingInstanceAttributes): ISecretReader | undefined {
    const { identityClientId, identityPrincipalId } = attributes;
    if (identityPrincipalId === undefined) return undefined;
    return new InstanceSecretReader(this, 'secret-reader', identityPrincipalId, identityClientId);
  }
}

function kindOf({ sku }: ExistingInstanceAttributes): PolicyGateway {
  return sku === undefined ? PolicyGateway.CLASSIC : gatewayKindOf(sku);
}

function skuNameOf({ sku, locations: [home] }: ExistingInstanceAttributes): string | undefined {
  if (sku === undefined) return undefined;
  return `${sku}_${numberText(home.capacity ?? apiManagementSkus[sku].units.least)}`;
}

function refuseBadAttributes(attributes: ExistingInstanceAttributes): void {
  refuseMissing('an existing API Management instance', attributes, ['name', 'resourceGroupName', 'locations']);
  const { name, locations, resourceGroupName, sku } = attributes;
  if (Token.isUnresolved(name)) {
    throw new Error(
      'the name of an existing API Management instance is known only after the apply; it is part of ids, so give a literal, and what makes the instance as dependencies',
    );
  }
  refuseBadServiceName(name);
  refuseBadGroupName(resourceGroupName, `the resourceGroupName of '${name}'`);
  refuseNoMember(sku, 'ApiManagementSku', ApiManagementSku, `the sku of '${name}'`);
  if (locations.length === 0) {
    throw new Error(`the instance '${name}' has no locations; give the region and the host name of each gateway`);
  }
  for (const { region, hostName } of locations) {
    if (Token.isUnresolved(hostName) || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(hostName)) continue;
    throw new Error(
      `the host name of '${name}' in ${region} is '${hostName}', expected a name such as '${name}-${region}-01.regional.azure-api.net', without scheme, port and path`,
    );
  }
  refuseBadIds(attributes);
}

function refuseBadIds({
  name,
  apiManagementId,
  identityClientId,
  identityPrincipalId,
}: ExistingInstanceAttributes): void {
  if (apiManagementId !== undefined) {
    refuseBadResourceId(apiManagementId, 'API Management instance', `the apiManagementId of '${name}'`);
  }
  if (identityPrincipalId !== undefined)
    refuseBadPrincipalId(identityPrincipalId, `the identityPrincipalId of '${name}'`);
  if (identityClientId === undefined) return;
  const hint = 'take the client id of the user-assigned identity, not its resource id';
  refuseNoGuid(identityClientId, `the identityClientId of '${name}'`, hint);
}
