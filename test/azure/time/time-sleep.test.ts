import { TerraformProvider } from 'cdktf';
import { TimeProvider } from '../../../lib/azure/time/time-provider';
import { TimeSleep } from '../../../lib/azure/time/time-sleep';
import { Duration } from '../../../lib/core/duration';
import { newStack, onlyResource, synthValid } from '../../support/synth';

const createDuration = Duration.seconds(90);

test('a sleep brings its provider along', () => {
  const stack = newStack();
  new TimeSleep(stack, 'wait', { createDuration, triggers: { role: 'a' } });
  new TimeSleep(stack, 'wait-more', { createDuration });
  const json = synthValid(stack);
  expect(json.terraform).toMatchObject({
    required_providers: { time: { source: 'hashicorp/time', version: '~> 0.12' } },
  });
  expect(json.provider?.time).toHaveLength(1);
  expect(json.resource?.time_sleep).toMatchObject({
    wait: { create_duration: '90s', triggers: { role: 'a' } },
    'wait-more': { create_duration: '90s' },
  });
});

test('without triggers there are none in the JSON', () => {
  const stack = newStack();
  new TimeSleep(stack, 'wait', { createDuration });
  expect(onlyResource(synthValid(stack), 'time_sleep')).toEqual({ create_duration: '90s' });
});

test('what a sleep waits for is named', () => {
  const stack = newStack();
  const first = new TimeSleep(stack, 'first', { createDuration });
  new TimeSleep(stack, 'second', { createDuration, dependsOn: [first] });
  expect(synthValid(stack).resource?.time_sleep.second.depends_on).toEqual(['time_sleep.first']);
});

class TheirProvider extends TerraformProvider {}
const theirs = {
  terraformResourceType: 'time',
  terraformProviderSource: 'hashicorp/time',
  terraformGeneratorMetadata: { providerName: 'time' },
};

test.each(['before', 'after'])('a provider of the user that is made %s the sleep is the only one', (when) => {
  const stack = newStack();
  if (when === 'before') new TheirProvider(stack, 'theirs', theirs);
  new TimeSleep(stack, 'wait', { createDuration });
  if (when === 'after') new TheirProvider(stack, 'theirs', theirs);
  expect(synthValid(stack).provider?.time).toHaveLength(1);
});

test('a stack is given the provider once', () => {
  const stack = newStack();
  TimeProvider.ensure(stack);
  TimeProvider.ensure(stack);
  expect(stack.node.children.filter((child) => child instanceof TimeProvider)).toHaveLength(1);
});
