import { Token } from 'cdktf';
import { shown } from '../core/given';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Refuses what is no GUID. References are not checked. */
export function refuseNoGuid(value: string, what: string, hint: string): void {
  if (Token.isUnresolved(value) || GUID.test(value)) return;
  throw new Error(`${what} is ${shown(value)}, expected a GUID; ${hint}`);
}

/** Refuses the object id of no identity. */
export function refuseBadPrincipalId(value: string, what: string): void {
  refuseNoGuid(value, what, 'give the object id of the identity, not its name, its client id or its resource id');
}
