import { TerraformProvider, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { providersOfStack } from '../providers-of-stack';

/** `hashicorp/time`, with or without the host of a registry before it; cdktf writes a provider of HashiCorp short. */
const source = /^(?:(?:[^/]+\/)?hashicorp\/)?time$/i;

/** The provider `hashicorp/time`, which needs no configuration. It is added to a stack with the first wait. */
export class TimeProvider extends TerraformProvider {
  /** Sees to it that the stack of a construct has the provider; one that is there already is left as it is. */
  public static ensure(scope: Construct): void {
    const stack = TerraformStack.of(scope);
    if (providersOfStack(stack, source).length === 0) new TimeProvider(stack);
  }

  private constructor(stack: TerraformStack) {
    super(stack, 'time', {
      terraformResourceType: 'time',
      terraformProviderSource: 'hashicorp/time',
      terraformGeneratorMetadata: { providerName: 'time', providerVersionConstraint: '~> 0.12' },
    });
  }

  /** Nothing where somebody added a provider of their own later: two without an alias are refused by Terraform. */
  public override toTerraform(): object {
    const others = providersOfStack(TerraformStack.of(this), source).filter((provider) => provider !== this);
    return others.some(({ alias }) => alias === undefined) ? {} : (super.toTerraform() as object);
  }
}
