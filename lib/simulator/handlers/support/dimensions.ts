import type { Declaration } from '../../pipeline/declaration';
import type { RequestRun } from '../../pipeline/request-run';
import type { Value } from '../../pipeline/value';

/** The dimensions that the service fills in by itself when only their name is given. */
const defaults: Readonly<Record<string, (run: RequestRun) => string | undefined>> = {
  'API ID': ({ context }) => context.api?.id,
  'Operation ID': ({ context }) => context.operation?.id,
  'Product ID': ({ context }) => context.product?.id,
  'User ID': ({ context }) => context.user?.id,
  'Subscription ID': ({ context }) => context.subscription?.id,
  Location: ({ context }) => context.deployment?.region,
  'Gateway ID': ({ context }) => context.deployment?.gatewayId,
  'Backend ID': ({ target }) => target.backendId,
};

/** The dimensions of a metric policy. */
export function dimensionsOf(policy: Declaration): Value<Readonly<Record<string, string>>> {
  const dimensions = policy.children('dimension').map((dimension) => ({
    name: dimension.text('name'),
    value: dimension.optionalText('value'),
  }));
  return (run) => {
    const pairs = dimensions.map(({ name, value }) => [name(run), value?.(run) ?? defaults[name(run)]?.(run) ?? '']);
    return Object.fromEntries(pairs) as Readonly<Record<string, string>>;
  };
}
