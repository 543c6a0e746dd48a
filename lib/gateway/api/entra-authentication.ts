/** Whose tokens of Microsoft Entra are taken. */
export interface EntraAuthentication {
  /** The tenant: its id or a domain of it. */
  readonly tenantId: string;

  /** The audiences of which a token must have one: `api://contoso-gateway`. At least one, or a token for anything would do. */
  readonly audiences: string[];

  /**
   * The ids of the applications that may ask for a token.
   * @default - any application of the tenant
   */
  readonly clientApplicationIds?: string[];

  /**
   * The app roles of which a token must have at least one: `Models.Invoke`.
   * @default - no role is needed
   */
  readonly requiredRoles?: string[];
}
