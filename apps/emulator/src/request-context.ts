import type { IncomingHttpHeaders } from 'node:http';

import type { Caller } from './caller.js';

/** What every AWS operation gets beside its input. A service adds its own stores to it. */
export interface RequestContext {
  readonly requestId: string;
  readonly caller: Caller;
  /** The account the request acts in: the caller's. */
  readonly account: string;
  /** Region of the credential scope, e.g. `us-east-1`; empty for the one signature that names none, S3's presigned URL of version 2. */
  readonly region: string;
  /** Partition of the Region, e.g. `aws`. */
  readonly partition: string;
  /** The injected clock; the only source of time in handlers. */
  now(): Date;
  /** The injected source of random ids; the only source of randomness in handlers. */
  readonly ids: IdSource;
  /** As sent; of a presigned URL also what signing moved into the query. */
  readonly headers: IncomingHttpHeaders;
  /** The trailers of a streamed body; complete once the body has been read. */
  readonly trailers: () => Readonly<Record<string, string>>;
  /** Address the request came from. */
  readonly sourceIp: string | undefined;
  /** `http://host:port` under which the client reached this process; URLs in answers start with it. */
  readonly endpoint: string;
}

/** Random ids in the alphabets AWS and MLflow use. */
export interface IdSource {
  uuid(): string;
  /** `length` characters of `alphabet`. */
  pick(alphabet: string, length: number): string;
  /** `bytes` random bytes as lower-case hex. */
  hex(bytes: number): string;
}
