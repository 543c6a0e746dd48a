/** The two shapes of the Azure OpenAI API. */
export enum ApiSurface {
  /** `/openai/deployments/{deployment}/…?api-version=…`, and `/openai/models`, `/openai/files` and the like beside it. */
  DEPLOYMENTS = 'deployments',
  /** `/openai/v1/…`, with the deployment as `model` in the body. */
  V1 = 'v1',
}
