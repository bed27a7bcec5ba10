import type { IncomingHttpHeaders } from 'node:http';

import type { RequestContext } from '../../request-context.js';
import type { ObjectStore } from './store/object-store.js';

/** What S3's operations get beside their input. */
export interface S3Context extends RequestContext {
  readonly store: ObjectStore;
  /** The request's headers as sent; what query authentication moved into the query is among them, in lower case. */
  readonly headers: IncomingHttpHeaders;
  /** The body of an operation that does not stream it, as sent; empty for the others. */
  readonly document: Uint8Array;
  /** The trailers of an aws-chunked body, names in lower case; known when the body has ended. */
  trailers(): Readonly<Record<string, string>>;
}
