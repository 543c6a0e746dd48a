import { TerraformProvider, type TerraformStack } from 'cdktf';

/** The providers of a stack from one source, whoever added them and wherever they hang. */
export function providersOfStack(stack: TerraformStack, source: RegExp): TerraformProvider[] {
  return stack.node
    .findAll()
    .filter((construct) => TerraformProvider.isTerraformProvider(construct))
    .filter(({ terraformProviderSource }) => source.test(terraformProviderSource ?? ''));
}
