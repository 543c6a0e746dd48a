import type { ApiManagementNamedValue } from '@cdktf/provider-azurerm/lib/api-management-named-value';
import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { dependsOnAll } from '../../azure/dependencies';
import { makeNamedValue } from '../../azure/api-management/named-value';
import type { IGatewayInstance } from '../api-management/gateway-instance';
import { LinkedSecret } from '../identity/linked-secret';

/**
 * The named values of an API. Policies hold literals only: a text that only the apply knows would make Terraform show
 * the whole document as changed, and fail where it turns out other than planned.
 */
export class NamedTexts {
  private readonly made = new Map<string, ApiManagementNamedValue>();

  public constructor(
    private readonly scope: Construct,
    private readonly prefix: string,
    private readonly instance: IGatewayInstance,
  ) {}

  /** All that were made, in the order in which they were asked for. */
  public all(): ApiManagementNamedValue[] {
    return [...this.made.values()];
  }

  /** What stands in a policy for a value: itself, or the named value that holds it. */
  public textFor(word: string, value: string): string {
    return Token.isUnresolved(value) ? `{{${this.plain(word, value)}}}` : value;
  }

  /** The display name of a named value that holds a value that is no secret. */
  public plain(word: string, value: string): string {
    const displayName = this.nameOf(word);
    if (!this.made.has(displayName)) {
      const { instance } = this;
      const dependsOn = dependsOnAll(instance.dependencies);
      const service = { apiManagementName: instance.apiManagementName, resourceGroupName: instance.resourceGroupName };
      const made = makeNamedValue(this.scope, `NamedValue-${word}`, service, { displayName, value, dependsOn });
      this.made.set(displayName, made);
    }
    return displayName;
  }

  /** The display name of a named value that is linked to a secret in Key Vault. */
  public secret(word: string, source: { readonly secretId: string; readonly keyVaultId?: string }): string {
    const displayName = this.nameOf(word);
    if (!this.made.has(displayName)) {
      const { secretId, keyVaultId } = source;
      const { namedValue } = new LinkedSecret(this.scope, `NamedValue-${word}`, {
        ...{ instance: this.instance, displayName, secretId, keyVaultId },
      });
      this.made.set(displayName, namedValue);
    }
    return displayName;
  }

  /** The display name that a word gets, whether the named value is made or not. */
  public nameOf(word: string): string {
    return `${this.prefix}-${word}`;
  }
}
