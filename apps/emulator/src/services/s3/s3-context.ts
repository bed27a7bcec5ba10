import type { RequestContext } from '../../request-context.js';
import type { S3Access } from './access.js';
import type { ObjectStore } from './store/object-store.js';

/** What S3's operations get beside their input. */
export interface S3Context extends RequestContext {
  readonly store: ObjectStore;
  readonly access: S3Access;
  /** The body of an operation that does not stream it, as sent; empty for the others. */
  readonly document: Uint8Array;
}
