import type {
  ApiFacts, BackendFacts, DeploymentFacts, LastErrorFacts, OperationFacts, PolicyContext, ProductFacts, SubscriptionFacts, UserFacts,
} from '../../policy-context'; // prettier-ignore
import type { NamedType } from '../../../expression/types/type';
import { Url } from '../../message/url';
import type { Library } from '../binding';
import { enumMember } from '../enums';
import { running } from '../execution';
import { namedType } from '../known-types';
import { CsDateTime } from '../library/time/date-time';
import { CsTimeSpan } from '../library/time/time-span';
import { CsGuid } from '../library/values/guid';
import type { CsObject } from '../value';
import { CsReadOnlyDictionary, CsSequence, dictionaryOf } from './dictionary';
import { CsRequest, urlObject } from './message-library';
import { Part, partTable } from './part';

function variables({ variables: map }: PolicyContext): CsReadOnlyDictionary {
  return new CsReadOnlyDictionary(map, dictionaryOf.objects);
}

/** Types of parts; a context hands out parts all the time. */
const types = {
  api: namedType('IContextApi'),
  operation: namedType('IOperation'),
  product: namedType('IProduct'),
  subscription: namedType('ISubscription'),
  user: namedType('IUser'),
  group: namedType('IGroup'),
  identity: namedType('IUserIdentity'),
  deployment: namedType('IDeployment'),
  gateway: namedType('IGateway'),
  backend: namedType('IBackend'),
  backendType: namedType('BackendType'),
  lastError: namedType('ILastError'),
};

/** A caller of the evaluator may leave parts out; the pipeline never does. */
function partOf<T extends object>(type: NamedType, facts: T | null | undefined): CsObject | null {
  return facts === null || facts === undefined ? null : new Part(type, facts);
}

function serviceUrl({ serviceUrl: url }: ApiFacts): CsObject | null {
  return typeof url === 'string' ? urlObject(Url.parse(url)) : null;
}

function groups({ groups: facts }: UserFacts): CsObject {
  const found = facts.map((group) => new Part(types.group, group));
  return new CsSequence(types.group, () => found);
}

function identities({ identities: facts = [] }: UserFacts): CsObject {
  const found = facts.map((identity) => new Part(types.identity, identity));
  return new CsSequence(types.identity, () => found);
}

interface GatewayFacts {
  readonly id: string;
}

function gateway({ gatewayId: id }: DeploymentFacts): CsObject | null {
  return id === '' ? null : new Part<GatewayFacts>(types.gateway, { id });
}

const apiTable = partTable<ApiFacts>({
  Id: ({ id }) => id,
  Name: ({ name }) => name,
  Path: ({ path }) => path,
  ServiceUrl: serviceUrl,
});

export const contextLibrary: Library = {
  'Context.IContext': {
    Api: ({ api }: PolicyContext) => partOf(types.api, api),
    Operation: ({ operation }: PolicyContext) => partOf(types.operation, operation),
    Product: ({ product }: PolicyContext) => partOf(types.product, product),
    Subscription: ({ subscription }: PolicyContext) => partOf(types.subscription, subscription),
    User: ({ user }: PolicyContext) => partOf(types.user, user),
    Deployment: ({ deployment }: PolicyContext) => partOf(types.deployment, deployment),
    Backend: ({ backend }: PolicyContext) => partOf(types.backend, backend),
    LastError: ({ lastError }: PolicyContext) => partOf(types.lastError, lastError),
    Variables: variables,
    Request: (self: PolicyContext) => new CsRequest(self.request),
    Response: (self: PolicyContext) => self.response,
    RequestId: (self: PolicyContext) => new CsGuid(self.requestId.replaceAll('-', '').toLowerCase()),
    Elapsed: (self: PolicyContext) => CsTimeSpan.fromMilliseconds(self.elapsed()),
    Timestamp: (self: PolicyContext) => CsDateTime.fromUnixMilliseconds(self.timestamp),
    Tracing: (self: PolicyContext) => self.tracing,
    'Trace(string)': (_: PolicyContext, message: string | null) => {
      running().runtime.trace(message ?? '');
    },
  },
  'Context.IApi': apiTable,
  'Context.IContextApi': {
    ...apiTable,
    ...partTable<ApiFacts>({
      Revision: ({ revision }) => revision,
      Version: ({ version }) => version,
      IsCurrentRevision: () => true,
    }),
  },
  'Context.IOperation': partTable<OperationFacts>({
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Method: ({ method }) => method,
    UrlTemplate: ({ urlTemplate }) => urlTemplate,
  }),
  'Context.IProduct': partTable<ProductFacts>({ Id: ({ id }) => id, Name: ({ name }) => name }),
  'Context.ISubscription': partTable<SubscriptionFacts>({
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Key: ({ key }) => key,
    PrimaryKey: ({ key }) => key,
  }),
  'Context.IUser': partTable<UserFacts>({
    Id: ({ id }) => id,
    Email: ({ email }) => email,
    FirstName: ({ firstName }) => firstName,
    LastName: ({ lastName }) => lastName,
    Groups: groups,
    Identities: identities,
  }),
  'Context.IGroup': partTable<UserFacts['groups'][number]>({ Id: ({ id }) => id, Name: ({ name }) => name }),
  'Context.IUserIdentity': partTable<NonNullable<UserFacts['identities']>[number]>({
    Id: ({ id }) => id,
    Provider: ({ provider }) => provider,
  }),
  'Context.IDeployment': partTable<DeploymentFacts>({
    Region: ({ region }) => region,
    ServiceName: ({ serviceName }) => serviceName,
    ServiceId: ({ serviceId }) => serviceId,
    GatewayId: ({ gatewayId }) => gatewayId,
    Gateway: gateway,
  }),
  'Context.IGateway': partTable<GatewayFacts>({
    Id: ({ id }) => id,
    InstanceId: ({ id }) => id,
    IsManaged: ({ id }) => id === 'managed',
  }),
  'Context.IBackend': partTable<BackendFacts>({
    Id: ({ id }) => id,
    Type: ({ type }) => enumMember(types.backendType, type),
    AzureRegion: () => null,
  }),
  'Context.ILastError': partTable<LastErrorFacts>({
    Source: ({ source }) => source,
    Reason: ({ reason }) => reason,
    Message: ({ message }) => message,
    Scope: ({ scope }) => scope,
    Section: ({ section }) => section,
    Path: ({ path }) => path,
    PolicyId: ({ policyId }) => policyId,
  }),
};
