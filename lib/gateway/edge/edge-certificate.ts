import { refuseBadCertificateId } from '../../azure/front-door/certificate-id';

/** A certificate that lies in Key Vault. */
export interface KeyVaultCertificateProps {
  /** The id of the certificate, best without a version, so that Front Door takes up a new one: `https://contoso.vault.azure.net/certificates/ai`. */
  readonly certificateId: string;

  /**
   * The resource id of the vault. Then the profile gets an identity, and that identity may read the vault's secrets.
   * @default - Front Door has access already
   */
  readonly keyVaultId?: string;
}

/** Where the certificate of a domain comes from. */
export class EdgeCertificate {
  /** Azure issues and renews it. */
  public static managed(): EdgeCertificate {
    return new EdgeCertificate();
  }

  /** One of your own, in Key Vault. Front Door takes no self-signed ones. */
  public static keyVault(props: KeyVaultCertificateProps): EdgeCertificate {
    refuseBadCertificateId(props.certificateId);
    return new EdgeCertificate(props);
  }

  /** @internal Absent for a certificate that Azure issues. */
  public readonly _keyVault?: KeyVaultCertificateProps;

  private constructor(keyVault?: KeyVaultCertificateProps) {
    this._keyVault = keyVault;
  }
}
