import type { ApiManagementBackend } from '@cdktf/provider-azurerm/lib/api-management-backend';
import type { ApiManagementNamedValue } from '@cdktf/provider-azurerm/lib/api-management-named-value';
import type { Construct } from 'constructs';
import { makeBackendEntity, makeBackendPool, type PoolMember } from '../../azure/api-management/backend-entity';
import { dependsOnAll } from '../../azure/dependencies';
import type { AzapiResource } from '../../azure/azapi/azapi-resource';
import type { ExpectedBackend, ExpectedBackends } from '../../failover/expected-backends';
import type { IGatewayInstance } from '../api-management/gateway-instance';

/** The backend entities and pools that the policies of the backend pool strategy name. */
export class BackendEntities {
  private readonly entities = new Map<string, ApiManagementBackend>();
  private readonly pools = new Map<string, AzapiResource>();

  public constructor(
    private readonly scope: Construct,
    private readonly instance: IGatewayInstance,
    /** What the policy expects at the moment of the call. */
    private readonly expected: () => ExpectedBackends,
    private readonly urlOf: (backend: string) => string,
  ) {}

  /** All entities, in the order in which they were expected first. */
  public allEntities(): ApiManagementBackend[] {
    return [...this.entities.values()];
  }

  /** All pools, likewise. */
  public allPools(): AzapiResource[] {
    return [...this.pools.values()];
  }

  /** Makes what is expected and not there yet; the members of pools are asked for later still. */
  public makeMissing(namedValues: readonly ApiManagementNamedValue[]): void {
    const { backends, pools } = this.expected();
    for (const backend of backends.filter(({ id }) => !this.entities.has(id))) {
      this.entities.set(backend.id, this.makeEntity(backend, namedValues));
    }
    for (const { id } of pools.filter((pool) => !this.pools.has(pool.id))) {
      const pool = makeBackendPool(this.scope, `Pool-${id}`, {
        apiManagementId: this.instance.apiManagementId,
        name: id,
        description: 'Backends of the gateway; who is a member follows from the failover policy.',
        members: () => this.membersOf(id),
      });
      this.pools.set(id, pool);
    }
  }

  /** What the policy names and nobody made, a sentence each: deployments that came after the backend. */
  public missing(): string[] {
    const late = this.expected().backends.filter(({ id }) => !this.entities.has(id));
    return late.map(
      ({ backend, id }) =>
        `backend '${backend}' got a deployment after it was given to the API, so the pool has no entity '${id}' for it; ` +
        'add deployments first, and then the backend',
    );
  }

  private makeEntity(
    { id, backend, apiKeyNamedValue, circuitBreaker }: ExpectedBackend,
    namedValues: readonly ApiManagementNamedValue[],
  ): ApiManagementBackend {
    const { apiManagementName, resourceGroupName, dependencies } = this.instance;
    return makeBackendEntity(
      this.scope,
      `Backend-${id}`,
      { apiManagementName, resourceGroupName },
      {
        name: id,
        url: this.urlOf(backend),
        apiKeyNamedValue,
        breaker: {
          ...circuitBreaker,
          interval: circuitBreaker.interval.toIsoString(),
          tripDuration: circuitBreaker.tripDuration.toIsoString(),
        },
        dependsOn: dependsOnAll([...dependencies, ...namedValues]),
      },
    );
  }

  private membersOf(pool: string): PoolMember[] {
    const members = this.expected().pools.find(({ id }) => id === pool)?.members ?? [];
    return members.flatMap(({ backendId, priority, weight }) => {
      const entity = this.entities.get(backendId);
      return entity === undefined ? [] : [{ id: entity.id, priority, weight }];
    });
  }
}
