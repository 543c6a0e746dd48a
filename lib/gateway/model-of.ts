import { Token } from 'cdktf';
import type { IOpenAIBackend, BackendDeployment } from '../backend/openai-backend';
import { findRegion } from '../core/regions';
import type { GatewayLocation, IGatewayInstance } from './api-management/gateway-instance';
import type { ModelBackend, ModelDeployment, ModelInstance, ModelLocation } from './gateway-model';

/** A backend as plain data, without what is known only after the apply. */
export function modelOfBackend(backend: IOpenAIBackend): ModelBackend {
  return {
    path: backend.node.path,
    name: backend.backendName,
    region: knownRegion(backend.region),
    endpoint: known(backend.endpoint),
    priority: backend.priority,
    deployments: backend.deployments?.map(modelOfDeployment),
    subscriptionId: known(backend.subscriptionId),
  };
}

/** An instance as plain data, without what is known only after the apply. */
export function modelOfInstance(instance: IGatewayInstance): ModelInstance {
  return {
    path: instance.node.path,
    id: instance.instanceId,
    skuName: known(instance.skuName),
    internal: instance.internalNetwork,
    locations: instance.locations.map(modelOfLocation),
  };
}

function modelOfDeployment({ name, model, modelVersion, sku, capacity }: BackendDeployment): ModelDeployment {
  return { name, model: known(model), version: known(modelVersion), sku: known(sku), capacity: known(capacity) };
}

function modelOfLocation({ region, zones }: GatewayLocation): ModelLocation {
  return { region: knownRegion(region), zones: zones?.length ?? 0 };
}

/** The short form of a region, whichever way it was written. */
export function knownRegion(region: string): string | undefined {
  const literal = known(region);
  return literal === undefined ? undefined : (findRegion(literal)?.name ?? literal);
}

function known<T>(value: T | undefined): T | undefined {
  return value === undefined || Token.isUnresolved(value) ? undefined : value;
}
