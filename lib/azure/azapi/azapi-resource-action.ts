import { TerraformResource, type TerraformMetaArguments } from 'cdktf';
import type { Construct } from 'constructs';
import { AzapiProvider } from './azapi-provider';

/** When an action runs. */
export enum AzapiActionMoment {
  /** When the resource is made in Terraform, and again when one of its arguments changes. */
  APPLY = 'apply',
  /** When it is taken away. */
  DESTROY = 'destroy',
}

/** What is asked of an ARM resource that is there. */
export interface AzapiResourceActionConfig extends TerraformMetaArguments {
  /** The ARM type with its version: `Microsoft.ApiManagement/service@2024-05-01`. */
  readonly type: string;

  /** The id of the resource. */
  readonly resourceId: string;

  /**
   * The action, the last part of the URL.
   * @default - a request to the resource itself
   */
  readonly action?: string;

  /**
   * The HTTP method: POST, PATCH, PUT or DELETE.
   * @default 'POST'
   */
  readonly method?: string;

  /**
   * The body, in the words of ARM. Texts in it stand in Terraform as they are: `${` begins a reference.
   * @default - no body
   */
  readonly body?: { [key: string]: unknown };

  /**
   * When it runs.
   * @default AzapiActionMoment.APPLY
   */
  readonly moment?: AzapiActionMoment;

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

/** A request to an ARM resource that somebody else manages: `azapi_resource_action`. Adds the azapi provider to its stack. */
export class AzapiResourceAction extends TerraformResource {
  /** The name of the resource in Terraform. */
  public static readonly tfResourceType: string = 'azapi_resource_action';

  private readonly config: AzapiResourceActionConfig;

  /** Adds the action to a stack. */
  public constructor(scope: Construct, id: string, config: AzapiResourceActionConfig) {
    const provider = config.provider ?? AzapiProvider.referenceFor(scope);
    super(scope, id, { ...config, provider, terraformResourceType: AzapiResourceAction.tfResourceType });
    this.config = config;
  }

  /** The id of the resource that was asked. */
  public get id(): string {
    return this.getStringAttribute('id');
  }

  /**
   * What Azure answered at a path that `responseExportValues` names.
   *
   * @param path `properties.state`
   */
  public output(path: string): string {
    return this.getStringAttribute(`output.${path}`);
  }

  /** What stands in the JSON. */
  protected override synthesizeAttributes(): { [name: string]: unknown } {
    const { config } = this;
    return {
      type: config.type,
      resource_id: config.resourceId,
      action: config.action,
      method: config.method,
      body: config.body,
      when: config.moment,
      response_export_values: config.responseExportValues,
      locks: config.locks,
    };
  }
}
