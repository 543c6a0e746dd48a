import type {
  ApiFacts, BackendFacts, DeploymentFacts, LastErrorFacts, OperationFacts, PolicyContext, ProductFacts, SubscriptionFacts, UserFacts,
} from '../../policy-context'; // prettier-ignore
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
import { part, partTable } from './part';

function variables({ variables: map }: PolicyContext): CsReadOnlyDictionary {
  return new CsReadOnlyDictionary(map, dictionaryOf.objects);
}

/** A caller of the evaluator may leave parts out; the pipeline never does. */
function api(facts: ApiFacts | null): CsObject | null {
  if (facts === null) return null;
  const serviceUrl = typeof facts.serviceUrl === 'string' ? urlObject(Url.parse(facts.serviceUrl)) : null;
  const { id: Id, name: Name, path: Path, revision: Revision, version: Version } = facts;
  return part('IContextApi', { Id, Name, Path, Revision, Version, ServiceUrl: serviceUrl, IsCurrentRevision: true });
}

function operation(facts: OperationFacts | null): CsObject | null {
  if (facts === null) return null;
  return part('IOperation', { Id: facts.id, Name: facts.name, Method: facts.method, UrlTemplate: facts.urlTemplate });
}

function product(facts: ProductFacts | null): CsObject | null {
  return facts === null ? null : part('IProduct', { Id: facts.id, Name: facts.name });
}

function subscription(facts: SubscriptionFacts | null): CsObject | null {
  if (facts === null) return null;
  return part('ISubscription', { Id: facts.id, Name: facts.name, Key: facts.key, PrimaryKey: facts.key });
}

function user(facts: UserFacts | null): CsObject | null {
  if (facts === null) return null;
  const { id: Id, email: Email, firstName: FirstName, lastName: LastName } = facts;
  return part('IUser', { Id, Email, FirstName, LastName, Groups: groups(facts), Identities: identities(facts) });
}

function groups({ groups: facts }: UserFacts): CsObject {
  const found = facts.map(({ id, name }) => part('IGroup', { Id: id, Name: name }));
  return new CsSequence(namedType('IGroup'), () => found);
}

function identities({ identities: facts = [] }: UserFacts): CsObject {
  const found = facts.map(({ id, provider }) => part('IUserIdentity', { Id: id, Provider: provider }));
  return new CsSequence(namedType('IUserIdentity'), () => found);
}

function deployment(facts: DeploymentFacts | null): CsObject | null {
  if (facts === null) return null;
  const { region: Region, serviceName: ServiceName, serviceId: ServiceId, gatewayId } = facts;
  const isManaged = gatewayId === 'managed';
  const gateway =
    gatewayId === '' ? null : part('IGateway', { Id: gatewayId, InstanceId: gatewayId, IsManaged: isManaged });
  return part('IDeployment', { Region, ServiceName, ServiceId, GatewayId: gatewayId, Gateway: gateway });
}

function backend(facts: BackendFacts | null): CsObject | null {
  if (facts === null) return null;
  return part('IBackend', { Id: facts.id, Type: enumMember(namedType('BackendType'), facts.type), AzureRegion: null });
}

function lastError(facts: LastErrorFacts | null): CsObject | null {
  if (facts === null) return null;
  const { source: Source, reason: Reason, message: Message, scope: Scope, section: Section, path: Path } = facts;
  return part('ILastError', { Source, Reason, Message, Scope, Section, Path, PolicyId: facts.policyId });
}

export const contextLibrary: Library = {
  'Context.IContext': {
    Api: (self: PolicyContext) => api(self.api),
    Operation: (self: PolicyContext) => operation(self.operation),
    Product: (self: PolicyContext) => product(self.product),
    Subscription: (self: PolicyContext) => subscription(self.subscription),
    User: (self: PolicyContext) => user(self.user),
    Deployment: (self: PolicyContext) => deployment(self.deployment),
    Backend: (self: PolicyContext) => backend(self.backend ?? null),
    LastError: (self: PolicyContext) => lastError(self.lastError),
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
  'Context.IApi': partTable('Id', 'Name', 'Path', 'ServiceUrl'),
  'Context.IContextApi': partTable('Id', 'Name', 'Path', 'ServiceUrl', 'Revision', 'Version', 'IsCurrentRevision'),
  'Context.IOperation': partTable('Id', 'Name', 'Method', 'UrlTemplate'),
  'Context.IProduct': partTable('Id', 'Name'),
  'Context.ISubscription': partTable('Id', 'Name', 'Key', 'PrimaryKey'),
  'Context.IUser': partTable('Id', 'Email', 'FirstName', 'LastName', 'Groups', 'Identities'),
  'Context.IGroup': partTable('Id', 'Name'),
  'Context.IUserIdentity': partTable('Id', 'Provider'),
  'Context.IDeployment': partTable('Region', 'ServiceName', 'ServiceId', 'GatewayId', 'Gateway'),
  'Context.IGateway': partTable('Id', 'InstanceId', 'IsManaged'),
  'Context.IBackend': partTable('Id', 'Type', 'AzureRegion'),
  'Context.ILastError': partTable('Source', 'Reason', 'Message', 'Scope', 'Section', 'Path', 'PolicyId'),
};
