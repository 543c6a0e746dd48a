/**
 * How a limit is kept by gateways that count each for itself. API Management counts tokens and requests in each regional
 * gateway separately and adds nothing up: https://learn.microsoft.com/azure/api-management/llm-token-limit-policy and
 * https://learn.microsoft.com/azure/api-management/rate-limit-policy. Separate instances do so anyway.
 */
export enum RegionalCounting {
  /**
   * Each gateway gets an equal part of the limit. All of them together never grant more than the limit; a consumer whose
   * requests all go through one gateway gets its part only.
   */
  DIVIDED = 'divided',

  /**
   * Each gateway gets the whole limit. A consumer gets all of it wherever the requests go through; one that uses every
   * gateway at once gets it as many times as there are gateways.
   */
  WHOLE = 'whole',
}
