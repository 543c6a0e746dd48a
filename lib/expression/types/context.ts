/**
 * What API Management itself brings: `context` and the types that it reaches, in the form that signature.ts reads.
 *
 * From the page "API Management policy expressions", with the spellings of older pages and of Microsoft's policy
 * toolkit beside them where these differ: real documents use both.
 */
export const contextTypes: readonly string[] = [
  `interface Context IContext
Api:IContextApi
Backend:IBackend
Deployment:IDeployment
Elapsed:TimeSpan
GraphQL:IGraphQL
LastError:ILastError
Operation:IOperation
Product:IProduct
Request:IRequest
RequestId:Guid
Response:IResponse
Subscription:ISubscription
Timestamp:DateTime
Trace(string message)void
Tracing:bool
User:IUser
Variables:IReadOnlyDictionary<string,object>
Workspace:IWorkspace`,
  `interface Context IApi
Id:string
Name:string
Path:string
Protocols:IEnumerable<string>
ServiceUrl:IUrl
SubscriptionKeyParameterNames:ISubscriptionKeyParameterNames`,
  `interface Context IContextApi:IApi
IsCurrentRevision:bool
Revision:string
Version:string`,
  `interface Context IBackend
Id:string
Type:BackendType
AzureRegion:string`,
  `enum Context BackendType
#Single,Pool`,
  `interface Context IDeployment
Gateway:IGateway
GatewayId:string
Region:string
ServiceId:string
ServiceName:string
SustainabilityInfo:ISustainabilityInfo
Certificates:IReadOnlyDictionary<string,X509Certificate2>`,
  `interface Context IGateway
Id:string
InstanceId:string
IsManaged:bool`,
  `interface Context ISustainabilityInfo
CurrentCarbonIntensity:?`,
  // Resolvers index and convert these freely; no page lists their members.
  `interface- Context IGraphQLDataObject`,
  `interface Context IGraphQL
Arguments:?
GraphQLArguments:?
Parent:?`,
  `interface Context ILastError
Source:string
Reason:string
Message:string
Scope:string
Section:string
Path:string
PolicyId:string
HttpErrorCode:int`,
  `interface Context IOperation
Id:string
Method:string
Name:string
UrlTemplate:string`,
  `interface Context IProduct
ApprovalRequired:bool
Groups:IEnumerable<IGroup>
Id:string
Name:string
State:ProductState
SubscriptionRequired:bool
SubscriptionsLimit:int?
SubscriptionLimit:int?
Apis:IEnumerable<IApi>`,
  `enum Context ProductState
#NotPublished,Published`,
  `interface Context IRequest
Body:IMessageBody
Certificate:X509Certificate2
Headers:IReadOnlyDictionary<string,string[]>
IpAddress:string
MatchedParameters:IReadOnlyDictionary<string,string>
Method:string
OriginalUrl:IUrl
Url:IUrl
PrivateEndpointConnection:IPrivateEndpointConnection
Foundry:IFoundry
AzureVnetInfo:IAzureVnetInfo`,
  `interface Context IFoundry
Deployment:string`,
  `interface Context IAzureVnetInfo
VnetTrafficTag:int
SubnetId:int
PrivateLinkId:int
SnatVip:string`,
  `interface Context IPrivateEndpointConnection
Name:string
GroupId:string
MemberName:string`,
  `interface Context IResponse
Body:IMessageBody
Headers:IReadOnlyDictionary<string,string[]>
StatusCode:int
StatusReason:string`,
  `interface Context IMessageBody
As<T>(bool preserveContent=)T
AsFormUrlEncodedContent(bool preserveContent=)IDictionary<string,IList<string>>`,
  `interface Context ISubscription
CreatedDate:DateTime
EndDate:DateTime?
Id:string
Key:string
Name:string
PrimaryKey:string
SecondaryKey:string
StartDate:DateTime?`,
  `interface Context ISubscriptionKeyParameterNames
Header:string
Query:string`,
  // The page says that Port is an int, the toolkit a string: it is left open.
  `interface Context IUrl
Host:string
Path:string
Port:?
Query:IReadOnlyDictionary<string,string[]>
QueryString:string
Scheme:string
ToUri()Uri`,
  `interface Context IUser
Email:string
FirstName:string
Groups:IEnumerable<IGroup>
Id:string
Identities:IEnumerable<IUserIdentity>
LastName:string
Note:string
RegistrationDate:DateTime`,
  `interface Context IUserIdentity
Id:string
Provider:string`,
  `interface Context IGroup
Id:string
Name:string`,
  `interface Context IWorkspace
Id:string
Name:string`,
  `class Context Authorization
AccessToken:string
Claims:IReadOnlyDictionary<string,object>`,
  `class Context BasicAuthCredentials
UserId:string
Username:string
Password:string`,
  `class Context Jwt
Algorithm:string
Audiences:IEnumerable<string>
Claims:IReadOnlyDictionary<string,string[]>
ExpirationTime:DateTime?
Id:string
IssuedAt:DateTime?
Issuer:string
NotBefore:DateTime?
Subject:string
Type:string`,
  // The forms with TKey are what .NET offers on every dictionary; a variable that is read without a type argument and
  // without a default comes through them too, as an object.
  `static Context PolicyExtensions
*GetValueOrDefault(IReadOnlyDictionary<string,string[]> dictionary,string name)string
*GetValueOrDefault(IReadOnlyDictionary<string,string[]> dictionary,string name,string defaultValue)string
*GetValueOrDefault<T>(IReadOnlyDictionary<string,object> dictionary,string variableName)T
*GetValueOrDefault<T>(IReadOnlyDictionary<string,object> dictionary,string variableName,T defaultValue)T
*GetValueOrDefault(IReadOnlyDictionary<string,object> dictionary,string variableName)object
*GetValueOrDefault<TKey,TValue>(IReadOnlyDictionary<TKey,TValue> dictionary,TKey key)TValue
*GetValueOrDefault<TKey,TValue>(IReadOnlyDictionary<TKey,TValue> dictionary,TKey key,TValue defaultValue)TValue
*AsBasic(string value)BasicAuthCredentials
*TryParseBasic(string value,out BasicAuthCredentials result)bool
*AsJwt(string value)Jwt
*TryParseJwt(string value,out Jwt result)bool
*Encrypt(byte[] input,string alg,byte[] key,byte[] iv)byte[]
*Encrypt(byte[] input,SymmetricAlgorithm alg)byte[]
*Encrypt(byte[] input,SymmetricAlgorithm alg,byte[] key,byte[] iv)byte[]
*Decrypt(byte[] input,string alg,byte[] key,byte[] iv)byte[]
*Decrypt(byte[] input,SymmetricAlgorithm alg)byte[]
*Decrypt(byte[] input,SymmetricAlgorithm alg,byte[] key,byte[] iv)byte[]
*VerifyNoRevocation(X509Certificate2 certificate)bool
*ToQueryString(IDictionary<string,IList<string>> dictionary)string
*ToFormUrlEncodedContent(IDictionary<string,IList<string>> dictionary)string`,
];
