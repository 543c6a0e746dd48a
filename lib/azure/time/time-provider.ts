import { TerraformProvider, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

/** The provider `hashicorp/time`, which needs no configuration. */
export class TimeProvider extends TerraformProvider {
  /** Sees to it that the stack of a construct has the provider; one that is there already is left as it is. */
  public static ensure(scope: Construct): void {
    const stack = TerraformStack.of(scope);
    const present = stack.node
      .findAll()
      .some(
        (construct) =>
          TerraformProvider.isTerraformProvider(construct) &&
          /(?:^|\/)hashicorp\/time$|^time$/.test(construct.terraformProviderSource ?? ''),
      );
    if (!present) new TimeProvider(stack, 'time');
  }

  /** The provider, once for a stack. */
  public constructor(scope: Construct, id: string) {
    super(scope, id, {
      terraformResourceType: 'time',
      terraformProviderSource: 'hashicorp/time',
      terraformGeneratorMetadata: { providerName: 'time', providerVersionConstraint: '~> 0.12' },
    });
  }
}
