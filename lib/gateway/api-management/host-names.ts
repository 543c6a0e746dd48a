import { ApiManagementCustomDomain } from '@cdktf/provider-azurerm/lib/api-management-custom-domain';
import { Token } from 'cdktf';
import type { Construct, IDependable } from 'constructs';
import { terraformDependencies } from '../../azure/dependencies';
import { refuseBadSecretId } from '../../azure/key-vault/secret-id';
import type { ISecretReader } from '../identity/secret-reader';
import type { ApiManagementHostName } from './instance-props';

/** Host names for the gateway of an instance. */
export interface HostNamesRequest {
  readonly apiManagementId: string;
  readonly hostNames: readonly ApiManagementHostName[];
  readonly clientCertificates: boolean;
  readonly reader: ISecretReader;
  readonly dependencies: readonly IDependable[];
}

/**
 * Host names with certificates from Key Vault. A resource of their own: inside the instance, `hostname_configuration`
 * would have to repeat the host name that Azure adds by itself, or every plan would take that one away.
 */
export function hostNames(scope: Construct, id: string, request: HostNamesRequest): ApiManagementCustomDomain {
  const { reader, clientCertificates } = request;
  const access = request.hostNames.flatMap(({ keyVaultId }) =>
    keyVaultId === undefined ? [] : [reader.grantSecrets(keyVaultId)],
  );
  return new ApiManagementCustomDomain(scope, id, {
    apiManagementId: request.apiManagementId,
    gateway: request.hostNames.map((host, index) => ({
      hostName: checkedHostName(host),
      keyVaultCertificateId: host.certificateSecretId,
      sslKeyvaultIdentityClientId: reader.clientId,
      negotiateClientCertificate: clientCertificates,
      defaultSslBinding: index === 0,
    })),
    dependsOn: terraformDependencies([...request.dependencies, ...access]),
  });
}

function checkedHostName({ hostName, certificateSecretId }: ApiManagementHostName): string {
  refuseBadSecretId(certificateSecretId, `the certificate of the host name '${hostName}'`);
  if (Token.isUnresolved(hostName)) return hostName;
  if (/\.azure-api\.(?:net|us)$/i.test(hostName)) {
    throw new Error(
      `the host name '${hostName}' is Azure's own, which every instance has without being told; leave it out`,
    );
  }
  if (/^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i.test(hostName)) return hostName;
  throw new Error(
    `the host name of the gateway is '${hostName}', expected a name such as 'api.contoso.com', without scheme, port and path`,
  );
}
