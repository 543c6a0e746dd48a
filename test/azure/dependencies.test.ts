import { DataAzurermClientConfig } from '@cdktf/provider-azurerm/lib/data-azurerm-client-config';
import { TerraformOutput, TerraformResource } from 'cdktf';
import { Construct, DependencyGroup } from 'constructs';
import { terraformDependencies } from '../../lib/azure/dependencies';
import { azureStack } from '../support/synth';

const resource = (scope: Construct, id: string) => new TerraformResource(scope, id, { terraformResourceType: 'thing' });

test('a resource stands for itself, once', () => {
  const one = resource(azureStack(), 'one');
  expect(terraformDependencies([one, one])).toEqual([one]);
});

test('a construct stands for the resources and data sources below it, and for nothing else', () => {
  const scope = new Construct(azureStack(), 'scope');
  const one = resource(scope, 'one');
  const data = new DataAzurermClientConfig(scope, 'data');
  new TerraformOutput(scope, 'output', { value: 'x' });
  const inner = resource(new Construct(scope, 'inner'), 'two');
  expect(terraformDependencies([scope])).toEqual([one, data, inner]);
});

test('a group stands for its members', () => {
  const stack = azureStack();
  const [one, two] = [resource(stack, 'one'), resource(stack, 'two')];
  expect(terraformDependencies([new DependencyGroup(one, two)])).toEqual([one, two]);
});

test('nothing stands for nothing', () => {
  expect(terraformDependencies([])).toEqual([]);
});
