import { type ApiManagementSku, apiManagementSkus, type SkuGeneration } from '../../azure/api-management/sku';
import { PolicyGateway } from '../../policy/policy-validation';

const kinds: Readonly<Record<SkuGeneration, PolicyGateway>> = {
  classic: PolicyGateway.CLASSIC,
  v2: PolicyGateway.V2,
  consumption: PolicyGateway.CONSUMPTION,
};

/** The kind of gateway that a tier runs. */
export function gatewayKindOf(sku: ApiManagementSku): PolicyGateway {
  return kinds[apiManagementSkus[sku].generation];
}
