/** The policies of the catalogue that the simulator refuses, and why. */
export const notModelled: Readonly<Record<string, string>> = {
  'authentication-token': 'no reference page describes it',
  'authentication-token-store': 'no reference page describes it',
  block: 'no reference page describes it',
  'cache-value': 'no reference page describes when it refreshes',
};
