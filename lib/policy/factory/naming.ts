/** Property names of the typed factories, made from the names that the service uses. */

/** Where the service's plural is not just an `s` more. */
const plurals: Readonly<Record<string, string>> = {
  address: 'addresses',
  'allow-access-from': 'allowAccessFrom',
  'allow-http-request-headers-from': 'allowHttpRequestHeadersFrom',
  category: 'categories',
  identity: 'identities',
  metadata: 'metadata',
  'vary-by': 'varyBy',
  when: 'when',
};

/** What the text of an element is called where `value` would not tell. */
const textNames: Readonly<Record<string, string>> = {
  'log-to-eventhub': 'message',
  'publish-to-dapr': 'data',
  'set-body': 'body',
  'set-method': 'method',
};

/** What jsii cannot carry to every language: words that are reserved, and properties that look like Java getters. */
const replacements: Readonly<Record<string, string>> = {
  for: 'waitFor',
  'get-authorization-context': 'authorizationContext',
};

/** The property for an attribute or a child. */
export function propertyName(name: string): string {
  return replacements[name] ?? camelCase(name);
}

/** `buffer-request-body` is `bufferRequestBody`; a namespace prefix is dropped. */
export function camelCase(name: string): string {
  return name.replace(/^\w+:/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** The property for a child that may stand several times. */
export function pluralName(name: string): string {
  return plurals[name] ?? `${camelCase(name)}s`;
}

/** The property for the text of an element. */
export function textName(element: string): string {
  return textNames[element] ?? 'value';
}
