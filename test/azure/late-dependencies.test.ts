import { ResourceGroup } from '@cdktf/provider-azurerm/lib/resource-group';
import { AzurermProvider } from '@cdktf/provider-azurerm/lib/provider';
import { LateDependencies } from '../../lib/azure/late-dependencies';
import { newStack, synthValid } from '../support/synth';

test('what is added is waited for once, beside what was there', () => {
  const stack = newStack();
  new AzurermProvider(stack, 'azurerm', { features: [{}] });
  const group = (name: string, dependsOn?: ResourceGroup[]) =>
    new ResourceGroup(stack, name, { name, location: 'swedencentral', dependsOn });
  const [first, second, third] = ['first', 'second', 'third'].map((name) => group(name));
  const last = group('last', [first]);
  const waits = new LateDependencies(last);
  waits.add([second]);
  waits.add([second, third]);
  waits.add([]);
  const groups = synthValid(stack).resource?.azurerm_resource_group;
  expect(groups?.last.depends_on).toEqual([
    'azurerm_resource_group.first',
    'azurerm_resource_group.second',
    'azurerm_resource_group.third',
  ]);
  expect(groups?.third).not.toHaveProperty('depends_on');
});
