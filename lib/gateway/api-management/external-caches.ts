import { ApiManagementRedisCache } from '@cdktf/provider-azurerm/lib/api-management-redis-cache';
import { Token } from 'cdktf';
import type { Construct, IDependable } from 'constructs';
import { terraformDependencies } from '../../azure/dependencies';
import type { ResolvedLocation } from './resolved-locations';

/**
 * The external caches of an instance. Azure knows a cache by where it is used from, `default` being everywhere; its name has
 * to be the same word: https://learn.microsoft.com/rest/api/apimanagement/cache/create-or-update.
 */
export function externalCaches(
  scope: Construct,
  apiManagementId: string,
  locations: readonly ResolvedLocation[],
  dependencies: readonly IDependable[],
): ApiManagementRedisCache[] {
  return locations.flatMap(({ region, externalCache }) => {
    if (externalCache === undefined) return [];
    refuseLiteral(externalCache.connectionString, region);
    const from = locations.length === 1 ? 'default' : region;
    return [
      new ApiManagementRedisCache(scope, `cache-${from}`, {
        name: from,
        cacheLocation: from,
        apiManagementId,
        connectionString: externalCache.connectionString,
        redisCacheId: externalCache.redisCacheId,
        dependsOn: terraformDependencies(dependencies),
      }),
    ];
  });
}

/** The message must not repeat the secret. */
function refuseLiteral(connectionString: string, region: string): void {
  if (Token.isUnresolved(connectionString) || connectionString.includes('${')) return;
  throw new Error(
    `the connection string of the external cache in ${region} is a literal, so the secret would stand in the synthesized JSON; give the stringValue of a TerraformVariable with sensitive: true, or an attribute of the cache`,
  );
}
