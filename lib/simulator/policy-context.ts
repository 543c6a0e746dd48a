import type { CsObject } from './csharp/value';
import type { Request, Response } from './message/messages';

/** What `context` gives to the expressions of one request. Policies change it while they run. */
export interface PolicyContext extends CsObject {
  readonly request: Request;
  response: Response | null;
  /** Values in boxed form (csharp/boxing.ts), by name; case matters. */
  readonly variables: Map<string, unknown>;
  readonly api: ApiFacts;
  readonly operation: OperationFacts;
  readonly product: ProductFacts | null;
  readonly subscription: SubscriptionFacts | null;
  readonly user: UserFacts | null;
  readonly deployment: DeploymentFacts;
  /** The backend entity that got the request last; absent where none was used. */
  backend?: BackendFacts;
  lastError: LastErrorFacts | null;
  /** A GUID in its usual form, 32 digits and four dashes. */
  readonly requestId: string;
  /** Milliseconds since 1970 at which the request came. */
  readonly timestamp: number;
  readonly tracing: boolean;
  /** Milliseconds since the request came. */
  elapsed(): number;
}

export interface ApiFacts {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly revision: string;
  readonly version: string;
  readonly serviceUrl: string;
}

export interface OperationFacts {
  readonly id: string;
  readonly name: string;
  readonly method: string;
  readonly urlTemplate: string;
}

export interface ProductFacts {
  readonly id: string;
  readonly name: string;
}

export interface SubscriptionFacts {
  readonly id: string;
  readonly name: string;
  readonly key: string;
}

export interface UserFacts {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly identities?: readonly { readonly id: string; readonly provider: string }[];
}

export interface BackendFacts {
  readonly id: string;
  readonly type: 'Single' | 'Pool';
}

export interface DeploymentFacts {
  /** A display name, as `Sweden Central`. */
  readonly region: string;
  readonly serviceName: string;
  readonly serviceId: string;
  readonly gatewayId: string;
}

/** What went wrong, as `context.LastError` tells it to the on-error section. */
export interface LastErrorFacts {
  readonly source: string;
  readonly reason: string;
  readonly message: string;
  readonly scope: string;
  readonly section: string;
  /** Where in the section, as `choose[1]/when[2]`. */
  readonly path: string;
  readonly policyId: string | null;
}
