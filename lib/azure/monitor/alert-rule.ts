/** How bad it is, in the words of Azure Monitor: 0 is critical, 4 is verbose. */
export type AlertSeverity = 0 | 1 | 2 | 3 | 4;

/** How often metric alerts may look; the window must not be shorter. */
export type MetricFrequency = 'PT1M' | 'PT5M' | 'PT15M' | 'PT30M' | 'PT1H';

/** The windows that metric alerts and log alerts share. */
export type AlertWindow = 'PT5M' | 'PT15M' | 'PT30M' | 'PT1H';

/** What every alert says of itself. */
export interface AlertFacts {
  /** A word for it, part of ids and names. */
  readonly word: string;
  readonly severity: AlertSeverity;
  /** What happened, and where to look. */
  readonly description: string;
}

/** An alert on a metric that a resource sends by itself. */
export interface MetricAlertRule extends AlertFacts {
  readonly namespace: string;
  readonly metric: string;
  readonly aggregation: 'Average' | 'Maximum' | 'Total';
  readonly operator: 'GreaterThan' | 'LessThan';
  readonly threshold: number;
  readonly frequency: MetricFrequency;
  readonly window: AlertWindow;
  /** Dimensions and their values; `*` judges each value alone. */
  readonly dimensions?: Readonly<Record<string, readonly string[]>>;
}

/** An alert on the result of a query. */
export interface LogAlertRule extends AlertFacts {
  readonly query: string;
  /** The column that is compared; without one, the rows are counted. */
  readonly column?: string;
  readonly operator: 'GreaterThan' | 'LessThan';
  readonly threshold: number;
  readonly frequency: 'PT5M' | 'PT15M';
  readonly window: AlertWindow;
  /** Columns whose values are judged each alone. */
  readonly splitBy?: readonly string[];
}
