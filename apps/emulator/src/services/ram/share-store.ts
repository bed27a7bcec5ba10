import type { ControlStore } from '../../store/control-store.js';
import type { ResourceGrants } from './grants.js';

/** Shares of every account and Region, with the indexes that decisions and receivers need. */
export interface ShareStore {
  readonly grants: ResourceGrants;
  /** Forget the indexes, after state was removed. */
  clear(): void;
}

export function createShareStore(_store: ControlStore): ShareStore {
  return { grants: { find: () => [] }, clear: () => undefined };
}
