import { Token } from 'cdktf';

/** Refuses a list whose length only the apply knows, where each item makes something of its own. */
export function refuseUnknownList(list: readonly string[] | undefined, what: string): void {
  if (list === undefined || !Token.isUnresolved(list)) return;
  throw new Error(
    `${what} is a list that is known only after the apply, but how many items there are must be known before; ` +
      'write a list, whose items may be references',
  );
}
