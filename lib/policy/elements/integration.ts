// Generated from lib/policy/catalogue by scripts/generate.ts; `npm run generate` renews it.

import type { Expression } from '../../expression/expression';
import type {
  AuthenticationCertificateProps,
  AuthenticationManagedIdentityProps,
  AuthenticationTokenProps,
  AuthenticationTokenStoreProps,
} from './authentication';
import type { ProxyProps } from './routing';
import type { SetBodyProps, SetHeaderProps } from './transformation';

/** Whether the text is a Liquid template. */
export enum DaprTemplate {
  /** `Liquid` */
  LIQUID = 'Liquid',
}

/** The content type of the message. */
export enum DaprContentType {
  /** `application/json` */
  APPLICATION_JSON = 'application/json',
}

/** Whether the request starts empty or as a copy of the current one. */
export enum RequestMode {
  /** `new` */
  NEW = 'new',
  /** `copy` */
  COPY = 'copy',
}

/**
 * What `Policy.invokeDaprBinding()` takes.
 */
export interface InvokeDaprBindingProps {
  /**
   * The Dapr binding. May be an expression.
   */
  readonly name: string | Expression;

  /**
   * The operation of the binding. Create when absent, by the editor schema. No expressions.
   *
   * @default - not set
   */
  readonly operation?: string;

  /**
   * Whether the pipeline goes on after an error of this policy. No expressions.
   *
   * @default false
   */
  readonly ignoreError?: boolean;

  /**
   * The variable that receives the response. No expressions.
   *
   * @default - no variable
   */
  readonly responseVariableName?: string;

  /**
   * How long to wait for the response. In seconds: 1 to 240. May be an expression.
   *
   * @default 5
   */
  readonly timeout?: number | Expression;

  /**
   * Whether the text is a Liquid template. No expressions.
   *
   * @default - the text is taken as it is
   */
  readonly template?: DaprTemplate;

  /**
   * The content type of the message. No expressions.
   *
   * @default - not set
   */
  readonly contentType?: DaprContentType;

  /**
   * Further facts that go with it, each by its name.
   *
   * @default - none
   */
  readonly metadata?: InvokeDaprBindingItem[];

  /**
   * The data that is sent to the binding.
   *
   * @default - none
   */
  readonly data?: string | Expression;
}

/**
 * An item of the metadata.
 */
export interface InvokeDaprBindingItem {
  /**
   * The name of the item. No expressions.
   */
  readonly key: string;

  /**
   * The value. May be an expression.
   */
  readonly value: string | Expression;
}

/**
 * What `Policy.logToEventhub()` takes. At most one of partitionId, partitionKey.
 */
export interface LogToEventhubProps {
  /**
   * The logger, as the instance names it. No expression by the reference, although the vendor’s tools write one.
   */
  readonly loggerId: string | Expression;

  /**
   * The partition of the event hub. No expressions.
   *
   * @default - not set
   */
  readonly partitionId?: string;

  /**
   * The key that decides about the partition. May be an expression.
   *
   * @default - not set
   */
  readonly partitionKey?: string | Expression;

  /**
   * The message. May be an expression.
   */
  readonly message: string | Expression;
}

/**
 * What `Policy.publishToDapr()` takes.
 */
export interface PublishToDaprProps {
  /**
   * The Dapr component for publishing. Without it topic must be pubsub-name/topic-name. May be an expression.
   *
   * @default - not set
   */
  readonly pubsubName?: string | Expression;

  /**
   * The topic. May be an expression.
   */
  readonly topic: string | Expression;

  /**
   * Whether the pipeline goes on after an error of this policy. No expressions.
   *
   * @default false
   */
  readonly ignoreError?: boolean;

  /**
   * The variable that receives the response. No expressions.
   *
   * @default - no variable
   */
  readonly responseVariableName?: string;

  /**
   * How long to wait for the response. In seconds: 1 to 240. May be an expression.
   *
   * @default 5
   */
  readonly timeout?: number | Expression;

  /**
   * Whether the text is a Liquid template. No expressions.
   *
   * @default - the text is taken as it is
   */
  readonly template?: DaprTemplate;

  /**
   * The content type of the message. No expressions.
   *
   * @default - not set
   */
  readonly contentType?: DaprContentType;

  /**
   * The message. May be an expression.
   *
   * @default - empty
   */
  readonly data?: string | Expression;
}

/**
 * What `Policy.sendOneWayRequest()` takes. SetUrl, setMethod required unless mode is copy. At most one of
 * authenticationCertificate, authenticationManagedIdentity, authenticationToken, authenticationTokenStore.
 */
export interface SendOneWayRequestProps {
  /**
   * Whether the request starts empty or as a copy of the current one. Copy takes the headers and the body of the
   * current request (no body in outbound). May be an expression.
   *
   * @default RequestMode.NEW
   */
  readonly mode?: RequestMode | Expression;

  /**
   * How long to wait for the response. In seconds. May be an expression.
   *
   * @default 60
   */
  readonly timeout?: number | Expression;

  /**
   * The URL.
   *
   * @default - none
   */
  readonly setUrl?: string | Expression;

  /**
   * The HTTP method.
   *
   * @default - none
   */
  readonly setMethod?: string | Expression;

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

  /**
   * A token for the request. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - none
   */
  readonly authenticationToken?: AuthenticationTokenProps;

  /**
   * A token of the token store for the request. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - none
   */
  readonly authenticationTokenStore?: AuthenticationTokenStoreProps;

  /**
   * A token of a managed identity for the request.
   *
   * @default - none
   */
  readonly authenticationManagedIdentity?: AuthenticationManagedIdentityProps;

  /**
   * A proxy for the request.
   *
   * @default - none
   */
  readonly proxy?: ProxyProps;
}

/**
 * What `Policy.sendRequest()` takes. SetUrl, setMethod required unless mode is copy. At most one of
 * authenticationCertificate, authenticationManagedIdentity, authenticationToken, authenticationTokenStore.
 */
export interface SendRequestProps {
  /**
   * Whether the request starts empty or as a copy of the current one. Copy takes the headers and the body of the
   * current request (no body in outbound). May be an expression.
   *
   * @default RequestMode.NEW
   */
  readonly mode?: RequestMode | Expression;

  /**
   * The variable that receives the response. An IResponse, null after an ignored error. May be an expression.
   */
  readonly responseVariableName: string | Expression;

  /**
   * How long to wait for the response. In seconds. May be an expression.
   *
   * @default 60
   */
  readonly timeout?: number | Expression;

  /**
   * How long to wait for the response. In milliseconds. May be an expression. Not in the reference: known from the
   * vendor’s tools or samples.
   *
   * @default - the timeout in seconds holds
   */
  readonly timeoutMs?: number | Expression;

  /**
   * Whether the pipeline goes on after an error of this policy. No expressions.
   *
   * @default false
   */
  readonly ignoreError?: boolean;

  /**
   * Whether the response is read in whole pieces before it is sent on. No expressions. Not in the reference: known
   * from the vendor’s tools or samples.
   *
   * @default true
   */
  readonly bufferResponse?: boolean;

  /**
   * Whether a status of 400 and above leads to on-error. No expressions. Not in the reference: known from the
   * vendor’s tools or samples.
   *
   * @default false
   */
  readonly failOnErrorStatusCode?: boolean;

  /**
   * The URL.
   *
   * @default - none
   */
  readonly setUrl?: string | Expression;

  /**
   * The HTTP method.
   *
   * @default - none
   */
  readonly setMethod?: string | Expression;

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

  /**
   * A token for the request. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - none
   */
  readonly authenticationToken?: AuthenticationTokenProps;

  /**
   * A token of the token store for the request. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - none
   */
  readonly authenticationTokenStore?: AuthenticationTokenStoreProps;

  /**
   * A token of a managed identity for the request.
   *
   * @default - none
   */
  readonly authenticationManagedIdentity?: AuthenticationManagedIdentityProps;

  /**
   * A proxy for the request.
   *
   * @default - none
   */
  readonly proxy?: ProxyProps;
}

/**
 * What `Policy.sendServiceBusMessage()` takes. Exactly one of queueName, topicName.
 */
export interface SendServiceBusMessageProps {
  /**
   * The queue. May be an expression.
   *
   * @default - not set
   */
  readonly queueName?: string | Expression;

  /**
   * The topic. May be an expression.
   *
   * @default - not set
   */
  readonly topicName?: string | Expression;

  /**
   * The Service Bus namespace. The fully qualified host. May be an expression.
   *
   * @default - not set
   */
  readonly namespace?: string | Expression;

  /**
   * The client id of the managed identity. A user-assigned identity. May be an expression.
   *
   * @default - not set
   */
  readonly clientId?: string | Expression;

  /**
   * The id of the message. Made up when absent. May be an expression.
   *
   * @default - not set
   */
  readonly messageId?: string | Expression;

  /**
   * The session of the message. May be an expression.
   *
   * @default - not set
   */
  readonly sessionId?: string | Expression;

  /**
   * How long the message is kept. For example 00:10:00. No expressions.
   *
   * @default - not set
   */
  readonly timeToLive?: string;

  /**
   * The variable that receives the response. No expressions.
   *
   * @default - no variable
   */
  readonly responseVariableName?: string;

  /**
   * Whether the pipeline goes on after an error of this policy. Sending, that is. No expressions.
   *
   * @default false
   */
  readonly ignoreError?: boolean;

  /**
   * Properties of the message.
   *
   * @default - none
   */
  readonly messageProperties?: SendServiceBusMessageMessageProperty[];

  /**
   * The message.
   */
  readonly payload: string | Expression;
}

/**
 * A property of the message.
 */
export interface SendServiceBusMessageMessageProperty {
  /**
   * The name. May be an expression.
   */
  readonly name: string | Expression;

  /**
   * The value. May be an expression.
   */
  readonly value: string | Expression;
}

/**
 * What `Policy.invokeRequest()` takes.
 */
export interface InvokeRequestProps {
  /**
   * The URL. May be an expression.
   */
  readonly url: string | Expression;

  /**
   * The HTTP method. Known from the policy toolkit only. May be an expression.
   *
   * @default - not set
   */
  readonly method?: string | Expression;

  /**
   * The backend entity. Known from the policy toolkit only. May be an expression.
   *
   * @default - not set
   */
  readonly backendId?: string | Expression;

  /**
   * The variable that receives the response. Known from the policy toolkit only. No expressions.
   *
   * @default - no variable
   */
  readonly responseVariableName?: string;

  /**
   * The values. Known from the editor schema only.
   *
   * @default - none
   */
  readonly values?: (string | Expression)[];

  /**
   * A header. Known from the policy toolkit only.
   *
   * @default - none
   */
  readonly headers?: InvokeRequestHeader[];

  /**
   * The body. Known from the policy toolkit only.
   *
   * @default - none
   */
  readonly body?: string | Expression;
}

/**
 * A header.
 */
export interface InvokeRequestHeader {
  /**
   * The name. No expressions.
   */
  readonly name: string;

  /**
   * The value. May be an expression.
   *
   * @default - not set
   */
  readonly value?: string | Expression;
}
