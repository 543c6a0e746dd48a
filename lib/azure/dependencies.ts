import { type ITerraformDependable, TerraformDataSource, TerraformResource } from 'cdktf';
import { Dependable, type IConstruct, type IDependable } from 'constructs';

/**
 * What `dependsOn` of a resource takes, for dependencies as constructs know them: the resources and data sources that
 * each one stands for at the time of the call, none twice.
 */
export function terraformDependencies(dependencies: readonly IDependable[]): ITerraformDependable[] {
  const roots = dependencies.flatMap((dependency) => Dependable.of(dependency).dependencyRoots);
  return [...new Set(roots.flatMap((root) => root.node.findAll()))].filter(isTerraformDependable);
}

function isTerraformDependable(construct: IConstruct): construct is TerraformResource | TerraformDataSource {
  return TerraformResource.isTerraformResource(construct) || TerraformDataSource.isTerraformDataSource(construct);
}

/** The same for `dependsOn` itself: nothing at all where there is nothing to wait for, since CDKTF writes empty lists. */
export function dependsOnAll(dependencies: readonly IDependable[]): ITerraformDependable[] | undefined {
  return dependencies.length === 0 ? undefined : terraformDependencies(dependencies);
}
