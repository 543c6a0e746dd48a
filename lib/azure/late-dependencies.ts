import type { TerraformResource } from 'cdktf';
import type { IDependable } from 'constructs';
import { terraformDependencies } from './dependencies';

/** Makes a resource that is there already wait for more; what it waits for already is not named twice. */
export function addDependencies(resource: TerraformResource, dependencies: readonly IDependable[]): void {
  const more = terraformDependencies(dependencies).map(({ fqn }) => fqn);
  resource.dependsOn = [...new Set([...(resource.dependsOn ?? []), ...more])];
}
