import { BlockList, isIPv4, isIPv6 } from 'node:net';
import type { Handler } from '../pipeline/handler';
import { PolicyFailure } from '../pipeline/policy-failure';
import type { RequestRun } from '../pipeline/request-run';
import type { Declaration } from '../pipeline/declaration';
import type { Value } from '../pipeline/value';

export const ipFilter: Handler = {
  names: ['ip-filter'],
  models: 'Single addresses, ranges and CIDR blocks, IPv4 and IPv6.',
  compile(policy) {
    const action = policy.text('action');
    const list = listOf(policy);
    return (run) => {
      const address = run.context.request.ipAddress;
      if (family(address) === undefined) {
        throw forbidden('FailedToParseCallerIP', 'Failed to establish IP address for the caller.');
      }
      const listed = list(run).check(address, family(address));
      if (action(run) === 'allow' && !listed) {
        throw forbidden('CallerIpNotAllowed', `Caller IP address ${address} is not allowed.`);
      }
      if (action(run) === 'forbid' && listed) throw forbidden('CallerIpBlocked', 'Caller IP address is blocked.');
    };
  },
};

function listOf(policy: Declaration): Value<BlockList> {
  const addresses = policy.children('address').map((address) => address.contentText());
  const ranges = policy.children('address-range').map((range) => ({ from: range.text('from'), to: range.text('to') }));
  return (run) => {
    const list = new BlockList();
    for (const address of addresses) add(list, address(run));
    for (const { from, to } of ranges) addRange(list, run, from(run), to(run));
    return list;
  };
}

function add(list: BlockList, text: string): void {
  const [address, prefix] = text.trim().split('/');
  const kind = family(address);
  if (kind === undefined) throw new PolicyFailure('InvalidAddress', `'${text}' is not an IP address.`);
  if (prefix === undefined) list.addAddress(address, kind);
  else list.addSubnet(address, Number(prefix), kind);
}

function addRange(list: BlockList, run: RequestRun, from: string, to: string): void {
  const kind = family(from);
  if (kind === undefined || kind !== family(to)) {
    throw new PolicyFailure('InvalidAddress', `'${from}' to '${to}' is not a range of IP addresses.`);
  }
  list.addRange(from, to, kind);
  run.note(() => `${from} to ${to}`);
}

function family(address: string): 'ipv4' | 'ipv6' | undefined {
  return isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : undefined;
}

function forbidden(reason: string, message: string): PolicyFailure {
  return new PolicyFailure(reason, `${message} Access denied.`, 403);
}
