/** How an OpenAPI document is written. */
export enum OpenApiFormat {
  /** JSON, OpenAPI 3. */
  JSON = 'openapi+json',
  /** YAML, OpenAPI 3. */
  YAML = 'openapi',
  /** JSON, at a URL that API Management reads when the API is made. */
  JSON_LINK = 'openapi+json-link',
  /** YAML, at a URL that API Management reads when the API is made. */
  YAML_LINK = 'openapi-link',
}

/** An OpenAPI document that says which operations the API has. */
export interface OpenApiDefinition {
  /** The text of the document, or its URL. */
  readonly content: string;

  /**
   * How it is written.
   * @default OpenApiFormat.JSON
   */
  readonly format?: OpenApiFormat;
}
