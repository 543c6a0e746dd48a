import type { Place } from '../../azure/place';
import type { IOpenAIBackend } from '../../backend/openai-backend';
import type { IGatewayInstance } from '../api-management/gateway-instance';

/** What observability is given when it becomes resources, before the API is made. */
export interface ObservabilityContext {
  readonly place: Place;
  readonly instances: readonly IGatewayInstance[];
  readonly backends: readonly IOpenAIBackend[];
  /** The resource id of the Front Door profile; absent when there is none. */
  readonly frontDoorProfileId?: string;
}
