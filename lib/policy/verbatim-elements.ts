/** Elements whose inside is the user's data: blanks in them are kept, and nothing in them is read as a policy. */
export const verbatimElements: ReadonlySet<string> = new Set([
  'set-body',
  'publish-to-dapr',
  'invoke-dapr-binding',
  'xsl-transform',
]);
