import { TerraformDataSource, type TerraformMetaArguments, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { AzapiProvider } from './azapi-provider';

/** Which resources to list. */
export interface AzapiResourceListConfig extends TerraformMetaArguments {
  /** The ARM type with its version: `Microsoft.ApiManagement/service/privateEndpointConnections@2024-05-01`. */
  readonly type: string;

  /** The id of the resource that they belong to. */
  readonly parentId: string;

  /**
   * What `output` holds: names, and a JMESPath query for each.
   * @default - nothing
   */
  readonly responseExportValues?: { [name: string]: string };
}

/** The resources of a type under a parent: `data.azapi_resource_list`. Adds the azapi provider to its stack. */
export class AzapiResourceList extends TerraformDataSource {
  /** The name of the data source in Terraform. */
  public static readonly tfResourceType: string = 'azapi_resource_list';

  private readonly config: AzapiResourceListConfig;

  /** Adds the data source to a stack. */
  public constructor(scope: Construct, id: string, config: AzapiResourceListConfig) {
    const provider = config.provider ?? AzapiProvider.referenceFor(scope);
    const { dependsOn, count, forEach, lifecycle } = config;
    super(scope, id, {
      ...{ dependsOn, count, forEach, lifecycle, provider },
      terraformResourceType: AzapiResourceList.tfResourceType,
    });
    this.config = config;
  }

  /**
   * A text that a query of `responseExportValues` gives.
   *
   * @param name the name of the query
   */
  public output(name: string): string {
    return this.getStringAttribute(`output.${name}`);
  }

  /**
   * A list of texts that a query of `responseExportValues` gives.
   *
   * @param name the name of the query
   */
  public outputList(name: string): string[] {
    return Token.asList(this.interpolationForAttribute(`output.${name}`));
  }

  /** What stands in the JSON. */
  protected override synthesizeAttributes(): { [name: string]: unknown } {
    const { type, parentId, responseExportValues } = this.config;
    return { type, parent_id: parentId, response_export_values: responseExportValues };
  }
}
