import { simulator } from '../simulate';

const lookup = '<cache-lookup-value key="k" variable-name="v" default-value="none" />';
const store = '<cache-store-value key="k" value="@(context.request.headers.joined("Put"))" duration="10" />';
const sections = {
  inbound: `${lookup}<choose><when condition="@(context.request.headers.has("Put"))">${store}</when><when condition="@(context.request.headers.has("Drop"))"><cache-remove-value key="k" /></when></choose>`,
  outbound: '<set-header name="V"><value>@(context.variables.get("v"))</value></set-header>',
};
const regions = ['West Europe', 'East US'];

test('a value is kept for its time, and a miss gives the default', () => {
  const gateway = simulator(sections);
  gateway.send({ url: '/', headers: { Put: 'x' } });
  expect(gateway.send({ url: '/' }).headers.V).toBe('x');
  gateway.advance(9_999);
  expect(gateway.send({ url: '/' }).headers.V).toBe('x');
  gateway.advance(1);
  expect(gateway.send({ url: '/' }).headers.V).toBe('none');
});

test('a value is removed', () => {
  const gateway = simulator(sections);
  gateway.send({ url: '/', headers: { Put: 'x' } });
  gateway.send({ url: '/', headers: { Drop: '1' } });
  expect(gateway.send({ url: '/' }).headers.V).toBe('none');
});

test.each([
  ['each region has a cache of its own', false, 'none'],
  ['an external cache is shared by all regions', true, 'x'],
])('%s', (_, externalCache, expected) => {
  const gateway = simulator(sections, { regions, externalCache });
  gateway.send({ url: '/', headers: { Put: 'x' } });
  expect(gateway.send({ url: '/', region: 'East US' }).headers.V).toBe(expected);
});
