import { TerraformResource, type TerraformMetaArguments } from 'cdktf';
import type { Construct } from 'constructs';
import { AzapiProvider } from './azapi-provider';

/** Which properties of an ARM resource are managed beside whoever manages the resource. */
export interface AzapiUpdateResourceConfig extends TerraformMetaArguments {
  /** The ARM type with its version: `Microsoft.ApiManagement/service/diagnostics@2024-05-01`. */
  readonly type: string;

  /** The id of the resource. */
  readonly resourceId: string;

  /** The properties to write, in the words of ARM. Texts stand in Terraform as they are: `${` begins a reference. */
  readonly body: { [key: string]: unknown };

  /**
   * Whether what Azure does not return counts as unchanged.
   * @default true
   */
  readonly ignoreMissingProperty?: boolean;

  /**
   * Whether letter case in what Azure returns is passed over.
   * @default false
   */
  readonly ignoreCasing?: boolean;

  /**
   * The paths of the response that `output` holds.
   * @default - none
   */
  readonly responseExportValues?: string[];

  /**
   * The ids of resources that must not be written at the same time.
   * @default - none
   */
  readonly locks?: string[];
}

/**
 * Some properties of an ARM resource that somebody else manages: `azapi_update_resource`. Adds the azapi provider to its
 * stack. Not for an API Management instance with a user-assigned identity, whose PUT is refused
 * (https://github.com/Azure/terraform-provider-azapi/issues/682): use `AzapiResourceAction` with PATCH there.
 */
export class AzapiUpdateResource extends TerraformResource {
  /** The name of the resource in Terraform. */
  public static readonly tfResourceType: string = 'azapi_update_resource';

  private readonly config: AzapiUpdateResourceConfig;

  /** Adds the update to a stack. */
  public constructor(scope: Construct, id: string, config: AzapiUpdateResourceConfig) {
    const provider = config.provider ?? AzapiProvider.referenceFor(scope);
    super(scope, id, { ...config, provider, terraformResourceType: AzapiUpdateResource.tfResourceType });
    this.config = config;
  }

  /** The id of the resource. */
  public get id(): string {
    return this.getStringAttribute('id');
  }

  /** What stands in the JSON. */
  protected override synthesizeAttributes(): { [name: string]: unknown } {
    const { config } = this;
    return {
      type: config.type,
      resource_id: config.resourceId,
      body: config.body,
      ignore_missing_property: config.ignoreMissingProperty,
      ignore_casing: config.ignoreCasing,
      response_export_values: config.responseExportValues ?? [],
      locks: config.locks,
    };
  }
}
