import { Op, Token } from 'cdktf';
import { Construct, type IDependable } from 'constructs';
import { AzapiResourceAction } from '../../azure/azapi/azapi-resource-action';
import { AzapiResourceList } from '../../azure/azapi/azapi-resource-list';
import { terraformDependencies } from '../../azure/dependencies';

/** Which connection to approve. */
export interface PrivateLinkApprovalProps {
  /** The resource id of the API Management instance that the connection leads to. */
  readonly targetId: string;

  /** The request message of the connection. */
  readonly requestMessage: string;

  /**
   * What asks for the connection.
   * @default - nothing in this stack
   */
  readonly dependencies?: IDependable[];
}

const CONNECTIONS = 'Microsoft.ApiManagement/service/privateEndpointConnections@2024-05-01';

/**
 * Approves a private endpoint connection of an API Management instance. Front Door asks for one and azurerm leaves it
 * pending (https://github.com/hashicorp/terraform-provider-azurerm/issues/32035); its name is made up by Azure, so it is
 * found by its request message, which the approval keeps.
 */
export class PrivateLinkApproval extends Construct {
  /** The connections of the instance. */
  public readonly connections: AzapiResourceList;

  /** The approval. */
  public readonly approval: AzapiResourceAction;

  /** Finds the connection and approves it. */
  public constructor(scope: Construct, id: string, props: PrivateLinkApprovalProps) {
    super(scope, id);
    const { targetId, requestMessage } = props;
    this.connections = new AzapiResourceList(this, 'Connections', {
      type: CONNECTIONS,
      parentId: targetId,
      responseExportValues: { connection: connectionWith(requestMessage) },
      dependsOn: props.dependencies && terraformDependencies(props.dependencies),
    });
    const connectionId = this.connections.output('connection');
    this.approval = new AzapiResourceAction(this, 'Approval', {
      type: CONNECTIONS,
      resourceId: connectionId,
      method: 'PUT',
      lifecycle: {
        precondition: [
          {
            condition: Op.neq(connectionId, Token.nullValue()),
            errorMessage: `no private endpoint connection with the message "${requestMessage}" was found`,
          },
        ],
      },
      body: {
        id: connectionId,
        properties: { privateLinkServiceConnectionState: { status: 'Approved', description: requestMessage } },
      },
    });
  }
}

/** A JMESPath query; `'` would end the text in it. */
function connectionWith(requestMessage: string): string {
  const text = requestMessage.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
  return `value[?properties.privateLinkServiceConnectionState.description=='${text}'].id | [0]`;
}
