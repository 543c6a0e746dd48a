import type { HeaderValues } from './message/headers';

/** A request as a caller sends it to the gateway. */
export interface SimulatedRequest {
  /** @default - POST with a body, GET without */
  readonly method?: string;
  /** An absolute URL, or a path with its query. */
  readonly url: string;
  readonly headers?: HeaderValues;
  /** A text, bytes, or anything else as JSON. */
  readonly body?: unknown;
  /** @default '203.0.113.7' */
  readonly ipAddress?: string;
  /** @default - what the URL template of the operation matches */
  readonly matchedParameters?: Readonly<Record<string, string>>;
  /** The display name of the gateway's region that receives it. @default - the first one */
  readonly region?: string;
}
