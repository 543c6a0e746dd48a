import { dependable, type ITerraformDependable, type TerraformResource } from 'cdktf';
import type { IDependable } from 'constructs';
import { terraformDependencies } from './dependencies';

/** A token costs a look at the whole stack of calls, and many resources wait for the same ones. */
const tokens = new WeakMap<ITerraformDependable, string>();

function token(dependency: ITerraformDependable): string {
  const known = tokens.get(dependency) ?? dependable(dependency);
  tokens.set(dependency, known);
  return known;
}

/** What a resource waits for, where that is not all known when it is made. */
export class LateDependencies {
  private readonly known = new Set<ITerraformDependable>();

  public constructor(private readonly resource: TerraformResource) {}

  /** Makes the resource wait for more; what it waits for already is not named twice. */
  public add(dependencies: readonly IDependable[]): void {
    const more = terraformDependencies(dependencies).filter((one) => !this.known.has(one));
    if (more.length === 0) return;
    for (const one of more) this.known.add(one);
    this.resource.dependsOn = [...(this.resource.dependsOn ?? []), ...more.map(token)];
  }
}
