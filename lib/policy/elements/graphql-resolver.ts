// Generated from lib/policy/catalogue by scripts/generate.ts; `npm run generate` renews it.

import type { Expression } from '../../expression/expression';
import type {
  AuthenticationBasicProps,
  AuthenticationCertificateProps,
  AuthenticationManagedIdentityProps,
  GetAuthorizationContextProps,
} from './authentication';
import type { IncludeFragmentProps } from './control-flow';
import type { ForwardRequestProps, SetBackendServiceProps } from './routing';
import type {
  FindAndReplaceProps,
  JsonToXmlProps,
  SetBodyProps,
  SetHeaderProps,
  XmlToJsonProps,
} from './transformation';

/** The type of the partition key. */
export enum CosmosdbPartitionKeyType {
  /** `string` */
  STRING = 'string',
  /** `number` */
  NUMBER = 'number',
  /** `bool` */
  BOOL = 'bool',
  /** `none` */
  NONE = 'none',
  /** `null` */
  NULL = 'null',
}

/** Whether the text is a Liquid template. */
export enum LiquidTemplate {
  /** `liquid` */
  LIQUID = 'liquid',
}

/** The consistency level of Cosmos DB for this operation. */
export enum CosmosdbConsistencyLevel {
  /** `bounded-staleness` */
  BOUNDED_STALENESS = 'bounded-staleness',
  /** `consistent-prefix` */
  CONSISTENT_PREFIX = 'consistent-prefix',
  /** `eventual` */
  EVENTUAL = 'eventual',
  /** `session` */
  SESSION = 'session',
  /** `strong` */
  STRONG = 'strong',
}

/** Whether the etag must match or must not. */
export enum EtagMatch {
  /** `match` */
  MATCH = 'match',
  /** `no-match` */
  NO_MATCH = 'no-match',
}

/** How the item is written. */
export enum CosmosdbWriteType {
  /** `insert` */
  INSERT = 'insert',
  /** `replace` */
  REPLACE = 'replace',
  /** `upsert` */
  UPSERT = 'upsert',
}

/**
 * What `Policy.cosmosdbDataSource()` takes. Exactly one of queryRequest, readRequest, deleteRequest, writeRequest.
 */
export interface CosmosdbDataSourceProps {
  /**
   * How the database is reached.
   */
  readonly connectionInfo: CosmosdbDataSourceConnectionInfo;

  /**
   * Queries items.
   *
   * @default - none
   */
  readonly queryRequest?: CosmosdbDataSourceQueryRequest;

  /**
   * Reads an item.
   *
   * @default - none
   */
  readonly readRequest?: CosmosdbDataSourceReadRequest;

  /**
   * Deletes an item.
   *
   * @default - none
   */
  readonly deleteRequest?: CosmosdbDataSourceDeleteRequest;

  /**
   * Writes an item.
   *
   * @default - none
   */
  readonly writeRequest?: CosmosdbDataSourceWriteRequest;

  /**
   * What is made of the result.
   *
   * @default - none
   */
  readonly response?: CosmosdbDataSourceResponse;
}

/**
 * How the database is reached.
 */
export interface CosmosdbDataSourceConnectionInfo {
  /**
   * The connection string.
   */
  readonly connectionString: CosmosdbDataSourceConnectionString;

  /**
   * The database.
   */
  readonly databaseName: string | Expression;

  /**
   * The container.
   */
  readonly containerName: string | Expression;
}

/**
 * The connection string.
 */
export interface CosmosdbDataSourceConnectionString {
  /**
   * Whether the managed identity of the instance is used instead of credentials. No expressions.
   *
   * @default false
   */
  readonly useManagedIdentity?: boolean;

  /**
   * The client id of the managed identity. No expressions. Not in the reference: known from the vendor’s tools or
   * samples.
   *
   * @default - not set
   */
  readonly clientId?: string;

  /**
   * The value. May be an expression.
   */
  readonly value: string | Expression;
}

/**
 * Queries items.
 */
export interface CosmosdbDataSourceQueryRequest {
  /**
   * Whether ORDER BY may work with less precision. No expressions.
   *
   * @default - not set
   */
  readonly enableLowPrecisionOrderBy?: boolean;

  /**
   * The SQL statement.
   *
   * @default - none
   */
  readonly sqlStatement?: string | Expression;

  /**
   * Parameters of the statement.
   *
   * @default - none
   */
  readonly parameters?: CosmosdbDataSourceParameter[];

  /**
   * The partition of the item.
   *
   * @default - none
   */
  readonly partitionKey?: CosmosdbDataSourcePartitionKey;

  /**
   * How the result is divided into pages.
   *
   * @default - none
   */
  readonly paging?: CosmosdbDataSourcePaging;
}

/**
 * A parameter.
 */
export interface CosmosdbDataSourceParameter {
  /**
   * The name. With its @ in front. No expressions.
   */
  readonly name: string;

  /**
   * The type of the parameter. No expressions. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly type?: string;

  /**
   * The value. May be an expression.
   */
  readonly value: string | Expression;
}

/**
 * The partition of the item.
 */
export interface CosmosdbDataSourcePartitionKey {
  /**
   * The type of the partition key. No expressions.
   *
   * @default CosmosdbPartitionKeyType.STRING
   */
  readonly dataType?: CosmosdbPartitionKeyType;

  /**
   * Whether the text is a Liquid template. No expressions.
   *
   * @default - the text is taken as it is
   */
  readonly template?: LiquidTemplate;

  /**
   * The value. May be an expression.
   *
   * @default - empty
   */
  readonly value?: string | Expression;
}

/**
 * How the result is divided into pages.
 */
export interface CosmosdbDataSourcePaging {
  /**
   * How many items a page has at most.
   */
  readonly maxItemCount: CosmosdbDataSourceMaxItemCount;

  /**
   * Where the last page ended.
   */
  readonly continuationToken: CosmosdbDataSourceContinuationToken;
}

/**
 * How many items a page has at most.
 */
export interface CosmosdbDataSourceMaxItemCount {
  /**
   * Whether the text is a Liquid template. No expressions.
   *
   * @default - the text is taken as it is
   */
  readonly template?: LiquidTemplate;

  /**
   * The value. -1 for no limit. May be an expression.
   */
  readonly value: number | Expression;
}

/**
 * Where the last page ended.
 */
export interface CosmosdbDataSourceContinuationToken {
  /**
   * Whether the text is a Liquid template. No expressions.
   *
   * @default - the text is taken as it is
   */
  readonly template?: LiquidTemplate;

  /**
   * The value. May be an expression.
   *
   * @default - empty
   */
  readonly value?: string | Expression;
}

/**
 * Reads an item.
 */
export interface CosmosdbDataSourceReadRequest {
  /**
   * The id of the item.
   */
  readonly id: CosmosdbDataSourceId;

  /**
   * The partition of the item.
   *
   * @default - none
   */
  readonly partitionKey?: CosmosdbDataSourcePartitionKey;
}

/**
 * The id of the item.
 */
export interface CosmosdbDataSourceId {
  /**
   * Whether the text is a Liquid template. No expressions.
   *
   * @default - the text is taken as it is
   */
  readonly template?: LiquidTemplate;

  /**
   * The value. May be an expression.
   */
  readonly value: string | Expression;
}

/**
 * Deletes an item.
 */
export interface CosmosdbDataSourceDeleteRequest {
  /**
   * The consistency level of Cosmos DB for this operation. No expressions.
   *
   * @default - not set
   */
  readonly consistencyLevel?: CosmosdbConsistencyLevel;

  /**
   * A trigger that Cosmos DB runs first. No expressions.
   *
   * @default - not set
   */
  readonly preTrigger?: string;

  /**
   * A trigger that Cosmos DB runs afterwards. No expressions.
   *
   * @default - not set
   */
  readonly postTrigger?: string;

  /**
   * The etag that the item is compared with.
   *
   * @default - none
   */
  readonly etag?: CosmosdbDataSourceEtag;

  /**
   * The id of the item.
   */
  readonly id: CosmosdbDataSourceId;

  /**
   * The partition of the item.
   *
   * @default - none
   */
  readonly partitionKey?: CosmosdbDataSourcePartitionKey;
}

/**
 * The etag that the item is compared with.
 */
export interface CosmosdbDataSourceEtag {
  /**
   * Whether the etag must match or must not. No expressions.
   *
   * @default EtagMatch.MATCH
   */
  readonly type?: EtagMatch;

  /**
   * Whether the text is a Liquid template. No expressions.
   *
   * @default - the text is taken as it is
   */
  readonly template?: LiquidTemplate;

  /**
   * The value. May be an expression.
   */
  readonly value: string | Expression;
}

/**
 * Writes an item. Id required when type is replace.
 */
export interface CosmosdbDataSourceWriteRequest {
  /**
   * How the item is written. No expressions.
   *
   * @default CosmosdbWriteType.UPSERT
   */
  readonly type?: CosmosdbWriteType;

  /**
   * The consistency level of Cosmos DB for this operation. No expressions.
   *
   * @default - not set
   */
  readonly consistencyLevel?: CosmosdbConsistencyLevel;

  /**
   * Whether Cosmos DB indexes the item. No expressions.
   *
   * @default 'default'
   */
  readonly indexingDirective?: string;

  /**
   * Whether the written item is returned. No expressions. Not in the reference: known from the vendor’s tools or
   * samples.
   *
   * @default - not set
   */
  readonly enableContentResponseOnWrite?: boolean;

  /**
   * A trigger that Cosmos DB runs first. No expressions.
   *
   * @default - not set
   */
  readonly preTrigger?: string;

  /**
   * A trigger that Cosmos DB runs afterwards. No expressions.
   *
   * @default - not set
   */
  readonly postTrigger?: string;

  /**
   * The id of the item.
   *
   * @default - none
   */
  readonly id?: CosmosdbDataSourceId;

  /**
   * The partition of the item.
   *
   * @default - none
   */
  readonly partitionKey?: CosmosdbDataSourcePartitionKey;

  /**
   * The etag that the item is compared with.
   *
   * @default - none
   */
  readonly etag?: CosmosdbDataSourceEtag;

  /**
   * The body.
   *
   * @default - none
   */
  readonly setBody?: SetBodyProps;

  /**
   * A fragment to include. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - none
   */
  readonly includeFragments?: IncludeFragmentProps[];
}

/**
 * What is made of the result.
 */
export interface CosmosdbDataSourceResponse {
  /**
   * The body.
   *
   * @default - none
   */
  readonly setBody?: SetBodyProps;

  /**
   * Subscriptions that are told of the result.
   *
   * @default - none
   */
  readonly publishEvent?: PublishEventProps;

  /**
   * A fragment to include. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - none
   */
  readonly includeFragments?: IncludeFragmentProps[];
}

/**
 * What `Policy.httpDataSource()` takes.
 */
export interface HttpDataSourceProps {
  /**
   * The request that resolves the field.
   */
  readonly httpRequest: HttpDataSourceHttpRequest;

  /**
   * How the request is forwarded.
   *
   * @default - none
   */
  readonly backend?: HttpDataSourceBackend;

  /**
   * What is made of the response.
   *
   * @default - none
   */
  readonly httpResponse?: HttpDataSourceHttpResponse;
}

/**
 * The request that resolves the field.
 */
export interface HttpDataSourceHttpRequest {
  /**
   * A token of the credential manager.
   *
   * @default - none
   */
  readonly authorizationContext?: GetAuthorizationContextProps;

  /**
   * Where the request goes.
   *
   * @default - none
   */
  readonly setBackendService?: SetBackendServiceProps;

  /**
   * The HTTP method.
   */
  readonly setMethod: string | Expression;

  /**
   * The URL.
   */
  readonly setUrl: string | Expression;

  /**
   * A fragment to include.
   *
   * @default - none
   */
  readonly includeFragments?: IncludeFragmentProps[];

  /**
   * Headers.
   *
   * @default - none
   */
  readonly setHeaders?: SetHeaderProps[];

  /**
   * The body.
   *
   * @default - none
   */
  readonly setBody?: SetBodyProps;

  /**
   * A client certificate for the request.
   *
   * @default - none
   */
  readonly authenticationCertificate?: AuthenticationCertificateProps;
}

/**
 * How the request is forwarded.
 */
export interface HttpDataSourceBackend {
  /**
   * How the request is forwarded.
   *
   * @default - none
   */
  readonly forwardRequest?: ForwardRequestProps;
}

/**
 * What is made of the response.
 */
export interface HttpDataSourceHttpResponse {
  /**
   * The body.
   *
   * @default - none
   */
  readonly setBody?: SetBodyProps;

  /**
   * Converts the response to XML. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - none
   */
  readonly jsonToXml?: JsonToXmlProps;

  /**
   * Converts the response to JSON.
   *
   * @default - none
   */
  readonly xmlToJson?: XmlToJsonProps;

  /**
   * Replaces text in the response.
   *
   * @default - none
   */
  readonly findAndReplace?: FindAndReplaceProps;

  /**
   * Subscriptions that are told of the result.
   *
   * @default - none
   */
  readonly publishEvent?: PublishEventProps;

  /**
   * A fragment to include.
   *
   * @default - none
   */
  readonly includeFragments?: IncludeFragmentProps[];
}

/**
 * What `Policy.publishEvent()` takes.
 */
export interface PublishEventProps {
  /**
   * The subscriptions that are told.
   */
  readonly targets: PublishEventGraphqlSubscription[];
}

/**
 * A subscription that is told.
 */
export interface PublishEventGraphqlSubscription {
  /**
   * The subscription. By the name of its field. No expressions.
   */
  readonly id: string;
}

/**
 * What `Policy.sqlDataSource()` takes.
 */
export interface SqlDataSourceProps {
  /**
   * How the database is reached.
   */
  readonly connectionInfo: SqlDataSourceConnectionInfo;

  /**
   * A fragment to include.
   *
   * @default - none
   */
  readonly includeFragments?: IncludeFragmentProps[];

  /**
   * The request that resolves the field.
   */
  readonly request: SqlDataSourceRequest;

  /**
   * What is made of the result.
   *
   * @default - none
   */
  readonly response?: SqlDataSourceResponse;
}

/**
 * How the database is reached.
 */
export interface SqlDataSourceConnectionInfo {
  /**
   * A token of the credential manager. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - none
   */
  readonly authorizationContext?: GetAuthorizationContextProps;

  /**
   * The connection string.
   */
  readonly connectionString: SqlDataSourceConnectionString;

  /**
   * A fragment to include.
   *
   * @default - none
   */
  readonly includeFragments?: IncludeFragmentProps[];

  /**
   * A client certificate for the request.
   *
   * @default - none
   */
  readonly authenticationCertificate?: AuthenticationCertificateProps;
}

/**
 * The connection string.
 */
export interface SqlDataSourceConnectionString {
  /**
   * Whether the managed identity of the instance is used instead of credentials. May be an expression.
   *
   * @default false
   */
  readonly useManagedIdentity?: boolean | Expression;

  /**
   * The scope of the token. No expressions. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly scope?: string;

  /**
   * The client id of the managed identity. No expressions. Not in the reference: known from the vendor’s tools or
   * samples.
   *
   * @default - not set
   */
  readonly clientId?: string;

  /**
   * The value. May be an expression.
   */
  readonly value: string | Expression;
}

/**
 * The request that resolves the field.
 */
export interface SqlDataSourceRequest {
  /**
   * Whether the statement gives one row at most. May be an expression.
   *
   * @default false
   */
  readonly singleResult?: boolean | Expression;

  /**
   * A fragment to include.
   *
   * @default - none
   */
  readonly includeFragment?: IncludeFragmentProps;

  /**
   * The body.
   *
   * @default - none
   */
  readonly setBody?: SetBodyProps;

  /**
   * The SQL statement.
   */
  readonly sqlStatement: string | Expression;

  /**
   * Parameters of the statement.
   *
   * @default - none
   */
  readonly parameters?: SqlDataSourceParameter[];
}

/**
 * A parameter.
 */
export interface SqlDataSourceParameter {
  /**
   * The name. With its @ in front. No expressions.
   */
  readonly name: string;

  /**
   * The SQL type of the parameter. No expressions.
   *
   * @default - not set
   */
  readonly sqlType?: string;

  /**
   * The value. May be an expression.
   */
  readonly value: string | Expression;
}

/**
 * What is made of the result.
 */
export interface SqlDataSourceResponse {
  /**
   * A fragment to include.
   *
   * @default - none
   */
  readonly includeFragment?: IncludeFragmentProps;

  /**
   * The body.
   *
   * @default - none
   */
  readonly setBody?: SetBodyProps;

  /**
   * Subscriptions that are told of the result.
   *
   * @default - none
   */
  readonly publishEvent?: PublishEventProps;
}

/**
 * What `Policy.graphqlDataSource()` takes.
 */
export interface GraphqlDataSourceProps {
  /**
   * The request that resolves the field.
   */
  readonly request: GraphqlDataSourceRequest;

  /**
   * What is made of the result.
   *
   * @default - none
   */
  readonly response?: GraphqlDataSourceResponse;
}

/**
 * The request that resolves the field.
 */
export interface GraphqlDataSourceRequest {
  /**
   * Basic credentials for the request.
   *
   * @default - none
   */
  readonly authenticationBasic?: AuthenticationBasicProps;

  /**
   * A client certificate for the request.
   *
   * @default - none
   */
  readonly authenticationCertificate?: AuthenticationCertificateProps;

  /**
   * A token of a managed identity for the request.
   *
   * @default - none
   */
  readonly authenticationManagedIdentity?: AuthenticationManagedIdentityProps;

  /**
   * A token of the credential manager.
   *
   * @default - none
   */
  readonly authorizationContext?: GetAuthorizationContextProps;

  /**
   * Where the request goes.
   *
   * @default - none
   */
  readonly setBackendService?: SetBackendServiceProps;

  /**
   * The URL.
   *
   * @default - none
   */
  readonly setUrl?: string | Expression;

  /**
   * Headers.
   *
   * @default - none
   */
  readonly setHeader?: SetHeaderProps;

  /**
   * A fragment to include.
   *
   * @default - none
   */
  readonly includeFragments?: IncludeFragmentProps[];

  /**
   * The GraphQL document.
   */
  readonly document: string | Expression;

  /**
   * Which operation of the document runs.
   *
   * @default - none
   */
  readonly operationName?: string | Expression;

  /**
   * The variables of the GraphQL operation.
   *
   * @default - none
   */
  readonly variables?: GraphqlDataSourceVariable[];
}

/**
 * A variable.
 */
export interface GraphqlDataSourceVariable {
  /**
   * The name. No expressions.
   */
  readonly name: string;

  /**
   * The value. May be an expression.
   */
  readonly value: string | Expression;
}

/**
 * What is made of the result.
 */
export interface GraphqlDataSourceResponse {
  /**
   * The body.
   *
   * @default - none
   */
  readonly setBody?: SetBodyProps;

  /**
   * A fragment to include.
   *
   * @default - none
   */
  readonly includeFragments?: IncludeFragmentProps[];

  /**
   * Subscriptions that are told of the result.
   *
   * @default - none
   */
  readonly publishEvent?: PublishEventProps;
}
