import { TerraformResource, type TerraformMetaArguments } from 'cdktf';
import type { Construct } from 'constructs';
import { AzapiProvider } from './azapi-provider';

/** What an ARM resource is made of. */
export interface AzapiResourceConfig extends TerraformMetaArguments {
  /** The ARM type with its version: `Microsoft.ApiManagement/service/backends@2024-05-01`. */
  readonly type: string;

  /** The name. */
  readonly name: string;

  /** The id of the resource that it belongs to. */
  readonly parentId: string;

  /** The body, in the words of ARM. Texts in it stand in Terraform as they are: `${` begins a reference. */
  readonly body: { [key: string]: unknown };

  /**
   * The region.
   * @default - that of its parent, or none
   */
  readonly location?: string;

  /**
   * The tags.
   * @default - none are managed
   */
  readonly tags?: { [key: string]: string };

  /**
   * Whether the provider holds type and body against the schema that it carries.
   * @default true
   */
  readonly schemaValidationEnabled?: boolean;

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

/** A resource of ARM that azurerm cannot say: `azapi_resource`. Adds the azapi provider to its stack. */
export class AzapiResource extends TerraformResource {
  /** The name of the resource in Terraform. */
  public static readonly tfResourceType: string = 'azapi_resource';

  private readonly config: AzapiResourceConfig;

  /** Adds the resource to a stack. */
  public constructor(scope: Construct, id: string, config: AzapiResourceConfig) {
    const provider = config.provider ?? AzapiProvider.referenceFor(scope);
    super(scope, id, { ...config, provider, terraformResourceType: AzapiResource.tfResourceType });
    this.config = config;
  }

  /** The resource id. */
  public get id(): string {
    return this.getStringAttribute('id');
  }

  /** The name. */
  public get name(): string {
    return this.getStringAttribute('name');
  }

  /**
   * What Azure answered at a path that `responseExportValues` names.
   *
   * @param path `properties.url`
   */
  public output(path: string): string {
    return this.getStringAttribute(`output.${path}`);
  }

  /** What stands in the JSON. */
  protected override synthesizeAttributes(): { [name: string]: unknown } {
    const { config } = this;
    return {
      type: config.type,
      name: config.name,
      parent_id: config.parentId,
      location: config.location,
      tags: config.tags,
      body: config.body,
      schema_validation_enabled: config.schemaValidationEnabled,
      ignore_missing_property: config.ignoreMissingProperty,
      ignore_casing: config.ignoreCasing,
      // Without a list, all that is read-only goes into the state and its changes into the plan.
      response_export_values: config.responseExportValues ?? [],
      locks: config.locks,
    };
  }
}
