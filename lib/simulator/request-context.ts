import { namedType } from './csharp/known-types';
import type { GatewayInstance } from './service/gateway-instance';
import { Body } from './message/body';
import { Headers } from './message/headers';
import type { Request } from './message/messages';
import { Url } from './message/url';
import type { PolicyContext } from './policy-context';
import type { SimulatedRequest } from './simulated-request';
import type { Settings } from './simulator-options';
import type { Clock } from './time/clock';
import { matchTemplate } from './url-template';

interface Begun {
  readonly context: PolicyContext;
  readonly serviceUrl: Url;
  /** The path below the API's own. */
  readonly path: string;
}

const contextType = namedType('IContext');

/** The context of a request that has just come. */
export function requestContext(
  settings: Settings,
  gateway: GatewayInstance,
  sent: SimulatedRequest,
  requestId: string,
  clock: Clock,
): Begun {
  const { api, product, subscription, user } = settings;
  const originalUrl = absolute(sent.url);
  const path = belowApi(originalUrl.path, api.path);
  const timestamp = clock.now();
  const request = requestOf(settings, sent, originalUrl, path);
  const context: PolicyContext = {
    csType: contextType,
    request,
    response: null,
    variables: new Map(),
    api,
    operation: {
      id: 'operation',
      name: 'Operation',
      method: request.method,
      urlTemplate: templateOf(settings, path),
      ...settings.operation,
    },
    product,
    subscription,
    user,
    deployment: { region: gateway.region, serviceName: 'contoso', serviceId: 'contoso', gatewayId: 'managed' },
    lastError: null,
    requestId,
    timestamp,
    tracing: false,
    elapsed: () => clock.now() - timestamp,
  };
  return { context, serviceUrl: absolute(api.serviceUrl), path };
}

function requestOf(settings: Settings, sent: SimulatedRequest, originalUrl: Url, path: string): Request {
  const headers = Headers.of(sent.headers);
  if (!headers.has('Host')) headers.set('Host', [originalUrl.host]);
  const body = bodyOf(sent, headers);
  const matched = sent.matchedParameters ?? matchTemplate(templateOf(settings, path), path);
  return {
    method: (sent.method ?? (body === null ? 'GET' : 'POST')).toUpperCase(),
    url: originalUrl.copy(),
    originalUrl,
    headers,
    body,
    ipAddress: sent.ipAddress ?? '203.0.113.7',
    matchedParameters: new Map(Object.entries(matched)),
  };
}

/** Without a template of its own, an operation has that of Azure OpenAI where the path has its form. */
function templateOf({ operation }: Settings, path: string): string {
  if (operation.urlTemplate !== undefined) return operation.urlTemplate;
  const deployment = /\/deployments\/[^/]+/i;
  return deployment.test(path) ? path.replace(deployment, '/deployments/{deployment-id}') : '/*';
}

function bodyOf({ body }: SimulatedRequest, headers: Headers): Body | null {
  if (body === undefined || body === null) return null;
  if (body instanceof Uint8Array) return Body.bytes(body);
  if (typeof body === 'string') return Body.text(body);
  if (!headers.has('Content-Type')) headers.set('Content-Type', ['application/json']);
  return Body.text(JSON.stringify(body));
}

function absolute(url: string): Url {
  const text = url.startsWith('/') ? `https://gateway.example${url}` : url;
  const parsed = Url.parse(text);
  if (parsed !== undefined) return parsed;
  throw new Error(`'${url}' is neither an absolute URL nor a path; begin it with https:// or with a slash`);
}

function belowApi(path: string, apiPath: string): string {
  const prefix = `/${apiPath.replace(/^\/+|\/+$/g, '')}`;
  if (prefix === '/' || !path.toLowerCase().startsWith(prefix.toLowerCase())) return path;
  const rest = path.slice(prefix.length);
  return rest === '' || rest.startsWith('/') ? rest : path;
}
