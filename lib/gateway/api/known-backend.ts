import { Fn, Token } from 'cdktf';
import type { IOpenAIBackend } from '../../backend/openai-backend';
import type { FailoverBackend } from '../../failover/backend';
import { BackendCredential } from '../../failover/backend-credential';
import type { IGatewayInstance } from '../api-management/gateway-instance';
import type { NamedTexts } from './named-texts';

/** A backend of an API, with what the policy says for its endpoint and its credential. */
export interface KnownBackend {
  readonly backend: IOpenAIBackend;
  /** As it stands in the policy: a URL, or a named value. */
  readonly url: string;
  readonly credential: BackendCredential;
}

/** Takes a backend in: what its policy needs beside literals becomes named values. */
export function knownBackend(
  backend: IOpenAIBackend,
  instance: IGatewayInstance,
  named: NamedTexts,
  urlInPolicy: boolean,
): KnownBackend {
  if (Token.isUnresolved(backend.region)) {
    throw new Error(
      `the region of backend '${backend.backendName}' is known only after the apply, but the policy holds it; give a literal, such as 'swedencentral'`,
    );
  }
  for (const rank of ['priority', 'weight'] as const) {
    if (!Token.isUnresolved(backend[rank])) continue;
    throw new Error(
      `the ${rank} of backend '${backend.backendName}' is known only after the apply, but the policy holds the order of backends; give a literal`,
    );
  }
  return { backend, url: urlOf(backend, named, urlInPolicy), credential: credentialOf(backend, instance, named) };
}

/** What the failover contract says of it; asked for when the policy is made, for a backend may get more deployments. */
export function failoverBackend({ backend, url, credential }: KnownBackend): FailoverBackend {
  return {
    ...{ name: backend.backendName, region: backend.region, url, credential },
    ...{ priority: backend.priority, weight: backend.weight },
    deployments: backend.deployments?.map(({ name, deploymentName, attemptTimeout }) => ({
      ...{ name, backendName: deploymentName, attemptTimeout },
    })),
  };
}

/** The URL that a backend entity has, which is no policy text and so may be a reference. */
export function entityUrl({ endpoint }: IOpenAIBackend): string {
  // The endpoint of an account ends in a slash.
  const bare = Token.isUnresolved(endpoint) ? Fn.trimsuffix(endpoint, '/') : endpoint.replace(/\/+$/, '');
  return `${String(bare)}/openai`;
}

function urlOf({ backendName, endpoint }: IOpenAIBackend, named: NamedTexts, urlInPolicy: boolean): string {
  if (!Token.isUnresolved(endpoint)) return endpoint;
  const word = `${backendName}-endpoint`;
  return `{{${urlInPolicy ? named.plain(word, endpoint) : named.nameOf(word)}}}`;
}

function credentialOf(
  { backendName, authentication }: IOpenAIBackend,
  { identityClientId }: IGatewayInstance,
  named: NamedTexts,
): BackendCredential {
  const source = authentication._source;
  switch (source.kind) {
    case 'key-vault':
      return BackendCredential.apiKey({ namedValue: named.secret(`${backendName}-key`, source) });
    case 'named-value':
      return BackendCredential.apiKey({ namedValue: source.displayName });
    case 'identity': {
      const clientIdNamedValue =
        identityClientId === undefined ? undefined : named.plain('identity-client-id', identityClientId);
      return BackendCredential.managedIdentity({ clientIdNamedValue, audience: source.audience });
    }
  }
}
