import type { Duration } from '../core/duration';
import type { ApiSurface } from './api-surface';
import type { FailoverComposition } from './composition';
import type { Cooldown } from './cooldown';
import type { FailoverStrategy } from './failover-strategy';
import type { OutcomeTable } from './outcome-table';

/** What a request may expect of the gateway, whichever backends it has and wherever it runs. */
export interface GatewayFailoverOptions {
  /**
   * Which mechanism carries a request on to the next backend.
   * @default FailoverStrategy.synchronous()
   */
  readonly strategy?: FailoverStrategy;

  /**
   * Within which time the gateway answers: what Front Door waits (`response_timeout_seconds`). 1 s to 240 s.
   * @default Duration.seconds(120) - what Front Door waits unless it is told otherwise
   */
  readonly budget?: Duration;

  /**
   * What of the budget is kept back for the gateway's own work.
   * @default Duration.seconds(5)
   */
  readonly gatewayReserve?: Duration;

  /**
   * The shortest attempt that is worth making.
   * @default Duration.seconds(5)
   */
  readonly minimalAttempt?: Duration;

  /**
   * How much of the time the first attempt may use, in percent. The larger share: cutting off a healthy slow call runs
   * it again and bills it again.
   * @default 60
   */
  readonly firstAttemptShare?: number;

  /**
   * How many backends one request may try.
   * @default - all that have the deployment
   */
  readonly maxAttempts?: number;

  /**
   * What each status of a backend means.
   * @default OutcomeTable.standard()
   */
  readonly outcomes?: OutcomeTable;

  /**
   * How long a backend is left alone after a bad answer.
   * @default Cooldown.standard()
   */
  readonly cooldown?: Cooldown;

  /**
   * Whether a backend in the gateway's own region goes first inside its tier.
   * @default true
   */
  readonly preferLocalRegion?: boolean;

  /**
   * Which shapes of the API are served; a request of another shape gets a 404 that says so.
   * @default - both
   */
  readonly surfaces?: ApiSurface[];

  /**
   * The first word of all names that the document uses: variables, cache keys, fragments, backend entities, metrics.
   * 1 to 16 lowercase letters, digits and dashes.
   * @default 'failover'
   */
  readonly namePrefix?: string;

  /**
   * Whether shared steps are written out in each place instead of being policy fragments.
   * @default false
   */
  readonly inlineFragments?: boolean;

  /**
   * The header that says which backend answered; `gateway` when none was asked.
   * @default 'X-Served-By'
   */
  readonly servedByHeader?: string;

  /**
   * The header that says how many attempts it took.
   * @default 'X-Failover-Attempts'
   */
  readonly attemptsHeader?: string;

  /**
   * The caller's headers that go along to the backends on further attempts of the synchronous strategy, beside
   * `traceparent`, `x-ms-client-request-id` and the content type. The first attempt sends all.
   * @default ['Accept', 'tracestate']
   */
  readonly forwardedHeaders?: string[];

  /**
   * Whether each request writes a trace.
   * @default true
   */
  readonly trace?: boolean;

  /**
   * Whether each request emits a metric. Custom metrics must be switched on in the Application Insights diagnostic.
   * @default - true; in a ResilientOpenAIGateway, whether its observability has customMetrics
   */
  readonly metric?: boolean;

  /**
   * What comes before and after the failover.
   * @default - nothing but what the broader scopes do
   */
  readonly composition?: FailoverComposition;
}
