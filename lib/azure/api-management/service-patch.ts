import type { ITerraformDependable } from 'cdktf';
import type { Construct } from 'constructs';
import { AzapiResourceAction } from '../azapi/azapi-resource-action';

/**
 * Closes an instance to public networks, after what it depends on.
 *
 * Azure takes `Disabled` only once a private endpoint is approved, which needs the instance first, and azurerm has one
 * resource for both: https://github.com/hashicorp/terraform-provider-azurerm/issues/21506. The instance therefore has to
 * ignore the attribute. It is an action, since `azapi_update_resource` sends the identity back in a form that Azure refuses:
 * https://github.com/Azure/terraform-provider-azapi/issues/682
 */
export function closePublicAccess(
  scope: Construct,
  id: string,
  apiManagementId: string,
  dependsOn: ITerraformDependable[],
): AzapiResourceAction {
  return new AzapiResourceAction(scope, id, {
    type: 'Microsoft.ApiManagement/service@2024-05-01',
    resourceId: apiManagementId,
    method: 'PATCH',
    body: { properties: { publicNetworkAccess: 'Disabled' } },
    dependsOn,
  });
}
