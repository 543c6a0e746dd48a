import { dependable, type ITerraformDependable, type TerraformResource } from 'cdktf';
import type { IDependable } from 'constructs';
import { terraformDependencies } from './dependencies';

/** What a resource waits for, where that is not all known when it is made. */
export class LateDependencies {
  private readonly known = new Set<ITerraformDependable>();

  public constructor(private readonly resource: TerraformResource) {}

  /** Makes the resource wait for more; what it waits for already is not named twice. */
  public add(dependencies: readonly IDependable[]): void {
    const more = terraformDependencies(dependencies).filter((one) => !this.known.has(one));
    if (more.length === 0) return;
    for (const one of more) this.known.add(one);
    this.resource.dependsOn = [...(this.resource.dependsOn ?? []), ...more.map(dependable)];
  }
}
