// Generated from lib/policy/catalogue by scripts/generate.ts; `npm run generate` renews it.

import type { Expression } from '../../expression/expression';

/** The version of HTTP to the backend. */
export enum HttpVersion {
  /** `1` */
  HTTP_1 = '1',
  /** `2or1` */
  HTTP_2_OR_1 = '2or1',
  /** `2` */
  HTTP_2 = '2',
}

/** The kind of replica of the Service Fabric service. */
export enum ServiceFabricReplicaType {
  /** `primary` */
  PRIMARY = 'primary',
  /** `secondary` */
  SECONDARY = 'secondary',
}

/**
 * What `Policy.forwardRequest()` takes. At most one of timeout, timeoutMs.
 */
export interface ForwardRequestProps {
  /**
   * The version of HTTP to the backend. No expressions.
   *
   * @default HttpVersion.HTTP_1
   */
  readonly httpVersion?: HttpVersion;

  /**
   * How long to wait for the response. More than 240 may not be honoured. In seconds: 0 or more. May be an
   * expression.
   *
   * @default 300
   */
  readonly timeout?: number | Expression;

  /**
   * How long to wait for the response. In milliseconds: 0 or more. May be an expression.
   *
   * @default - the timeout in seconds holds
   */
  readonly timeoutMs?: number | Expression;

  /**
   * How long the backend may take to answer 100 Continue. In seconds. May be an expression.
   *
   * @default - not set
   */
  readonly continueTimeout?: number | Expression;

  /**
   * Whether the gateway follows redirects of the backend itself. May be an expression.
   *
   * @default false
   */
  readonly followRedirects?: boolean | Expression;

  /**
   * Whether the request body is kept, so that it can be sent again. True where a retry around it sends the body
   * again. No expressions.
   *
   * @default false
   */
  readonly bufferRequestBody?: boolean;

  /**
   * Whether the response is read in whole pieces before it is sent on. False sends each chunk on at once, as
   * server-sent events need it. No expressions.
   *
   * @default true
   */
  readonly bufferResponse?: boolean;

  /**
   * Whether a status of 400 and above leads to on-error. No expressions.
   *
   * @default false
   */
  readonly failOnErrorStatusCode?: boolean;
}

/**
 * What `Policy.proxy()` takes.
 */
export interface ProxyProps {
  /**
   * The proxy. Http://host:port; https to the proxy is not supported. May be an expression.
   */
  readonly url: string | Expression;

  /**
   * The user name. May be an expression.
   *
   * @default - no user name
   */
  readonly username?: string | Expression;

  /**
   * The password. May be an expression.
   *
   * @default - no password
   */
  readonly password?: string | Expression;
}

/**
 * What `Policy.setBackendService()` takes. Exactly one of baseUrl, backendId. DaprAppId, daprMethod required when
 * backendId is dapr. DaprAppId, daprMethod, daprNamespace only when backendId is dapr.
 */
export interface SetBackendServiceProps {
  /**
   * The URL of the backend, to which the path of the request is added. May be an expression.
   *
   * @default - not set
   */
  readonly baseUrl?: string | Expression;

  /**
   * The backend entity. 'dapr' to call a Dapr service. May be an expression.
   *
   * @default - not set
   */
  readonly backendId?: string | Expression;

  /**
   * The address of the Service Fabric service is resolved again when this is true. May be an expression.
   *
   * @default - not set
   */
  readonly sfResolveCondition?: boolean | Expression;

  /**
   * The Service Fabric service. May be an expression.
   *
   * @default - not set
   */
  readonly sfServiceInstanceName?: string | Expression;

  /**
   * The partition of the Service Fabric service. May be an expression.
   *
   * @default - not set
   */
  readonly sfPartitionKey?: string | Expression;

  /**
   * The listener of the Service Fabric service. May be an expression.
   *
   * @default - not set
   */
  readonly sfListenerName?: string | Expression;

  /**
   * The kind of replica of the Service Fabric service. May be an expression.
   *
   * @default - not set
   */
  readonly sfReplicaType?: ServiceFabricReplicaType | Expression;

  /**
   * The Dapr application. Required with backend-id dapr. May be an expression.
   *
   * @default - not set
   */
  readonly daprAppId?: string | Expression;

  /**
   * The method of the Dapr application. Required with backend-id dapr. May be an expression.
   *
   * @default - not set
   */
  readonly daprMethod?: string | Expression;

  /**
   * The namespace of the Dapr application. May be an expression.
   *
   * @default - not set
   */
  readonly daprNamespace?: string | Expression;
}
