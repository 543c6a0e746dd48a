import type { Duration } from '../../../core/duration';

/** Where an alert is told by a web hook. */
export interface AlertWebhook {
  /** A word for it, unique among the web hooks. */
  readonly name: string;

  /**
   * The URL, https. Where it is a secret, as those of Teams and Slack are, give a reference: a sensitive
   * `TerraformVariable`.
   */
  readonly url: string;
}

/** What is worth an alert, and who is told. */
export interface GatewayAlertOptions {
  /**
   * Whether there are alerts at all.
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * The e-mail addresses that are told.
   * @default - none
   */
  readonly emails?: string[];

  /**
   * The web hooks that are called.
   * @default - none
   */
  readonly webhooks?: AlertWebhook[];

  /**
   * The resource ids of action groups that exist.
   * @default - none
   */
  readonly actionGroupIds?: string[];

  /**
   * The name that stands in messages of the action group: 1 to 12 characters.
   * @default 'ai-gateway'
   */
  readonly actionGroupShortName?: string;

  /**
   * Up to which share of the requests, in percent, going on to another backend is no news.
   * @default 20
   */
  readonly failoverShare?: number;

  /**
   * Up to how many requests in five minutes no backend may answer.
   * @default 0
   */
  readonly exhaustedRequests?: number;

  /**
   * Up to which share of the requests, in percent, may get a 5xx.
   * @default 5
   */
  readonly serverErrorShare?: number;

  /**
   * How many requests in the window there must be before a share is worth an alert.
   * @default 20
   */
  readonly leastRequests?: number;

  /**
   * Up to which use of API Management, in percent, there is room for more.
   * @default 75
   */
  readonly capacity?: number;

  /**
   * Up to how long an answer may take on average.
   * @default Duration.seconds(60)
   */
  readonly slowAnswer?: Duration;

  /**
   * Under which share of good probes, in percent, an origin of Front Door is ill.
   * @default 90
   */
  readonly originHealth?: number;

  /**
   * Up to how many requests in a quarter of an hour an account may throttle.
   * @default 100
   */
  readonly throttledRequests?: number;

  /**
   * Under which share of answers without a server error, in percent, an account is ill.
   * @default 95
   */
  readonly backendAvailability?: number;

  /**
   * Up to which use of provisioned throughput, in percent, there is room for more.
   * @default 90
   */
  readonly provisionedUtilization?: number;
}
