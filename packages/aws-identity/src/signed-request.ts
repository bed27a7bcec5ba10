import type { IncomingHttpHeaders } from 'node:http';

/** The parts of a request that a signature covers, exactly as they came over the wire. */
export interface SignedRequest {
  readonly method: string;
  /** Path as sent, still percent-encoded, without the query. */
  readonly path: string;
  /** Query as sent, without the question mark. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  /** `IncomingMessage.rawHeaders`. Needed where a signed header is repeated: Node joins or drops repetitions in `headers`. */
  readonly rawHeaders?: readonly string[];
}

/** First value of a header; a repeated one is joined by Node already. */
export function headerOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
