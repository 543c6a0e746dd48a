const unwritten = 'no reference page describes it';
const schemas = 'it needs the schemas of the API, which a document does not hold';
const resolver = 'it belongs to a GraphQL resolver, and only the documents of requests are run';
const dapr = 'it needs the Dapr runtime of a self-hosted gateway';

/** The policies of the catalogue that the simulator refuses, and why. */
export const notModelled: Readonly<Record<string, string>> = {
  'authentication-token': unwritten,
  'authentication-token-store': unwritten,
  block: unwritten,
  'cache-value': unwritten,
  'cosmosdb-data-source': resolver,
  'cross-domain': 'it serves a file for a browser plug-in that no browser runs any more',
  'graphql-data-source': resolver,
  'http-data-source': resolver,
  'invoke-dapr-binding': dapr,
  'invoke-request': unwritten,
  proxy: 'requests go to declared backends, and there is no proxy between',
  'publish-event': 'it belongs to a GraphQL subscription',
  'publish-to-dapr': dapr,
  'redirect-content-urls': 'which texts of a body it takes for links is not described',
  'send-service-bus-message': 'there is no declared Service Bus',
  'set-request-metric-dimension-value': unwritten,
  'sql-data-source': resolver,
  'validate-client-certificate': 'callers have no certificates here',
  'validate-content': schemas,
  'validate-graphql-request': schemas,
  'validate-headers': schemas,
  'validate-odata-request': schemas,
  'validate-parameters': schemas,
  'validate-status-code': schemas,
  'xsl-transform': 'it needs an XSLT processor, and there is none for Node.js that runs a style sheet as it is',
};
