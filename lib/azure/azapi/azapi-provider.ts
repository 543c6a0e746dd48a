import { TerraformProvider, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { providersOfStack } from '../providers-of-stack';

/** `Azure/azapi`, with or without the host of a registry before it. */
const source = /^(?:[^/]+\/)?azure\/azapi$/i;

/**
 * The azapi provider of a stack. It takes its credentials from the environment (`ARM_…`, or the Azure CLI), as azurerm
 * does. It is added to a stack only with the first resource that needs it.
 */
export class AzapiProvider extends TerraformProvider {
  /**
   * What the `provider` of an azapi resource has to be: nothing where the stack has, or is now given, a provider that
   * is meant by default; else the one that the stack has under an alias or another local name.
   */
  public static referenceFor(scope: Construct): TerraformProvider | undefined {
    const stack = TerraformStack.of(scope);
    const known = providersOfStack(stack, source);
    if (known.some(isDefault)) return undefined;
    if (known.length > 0) return known[0];
    new AzapiProvider(stack);
    return undefined;
  }

  private constructor(stack: TerraformStack) {
    super(stack, 'azapi', {
      terraformResourceType: 'azapi',
      terraformGeneratorMetadata: { providerName: 'azapi', providerVersionConstraint: '~> 2.4' },
      terraformProviderSource: 'Azure/azapi',
    });
  }

  /** Nothing where somebody added a provider of their own later: two without an alias are refused by Terraform. */
  public override toTerraform(): object {
    const others = providersOfStack(TerraformStack.of(this), source).filter((provider) => provider !== this);
    return others.some(isDefault) ? {} : (super.toTerraform() as object);
  }
}

/** Resources called `azapi_…` use the provider of that local name and without an alias. */
function isDefault({ alias, terraformResourceType }: TerraformProvider): boolean {
  return alias === undefined && terraformResourceType === 'azapi';
}
