import { LRUCache } from 'lru-cache';

import { compilePolicy, PolicyRefused, type CompiledPolicy } from '../../authorization/policy/policy.js';
import { isPublicPolicy } from './public-policy.js';
import type { BucketStore } from './store/bucket-store.js';
import type { BucketRecord } from './store/records.js';

/** How many bucket policies are kept prepared. */
const MOST_PREPARED = 1000;

interface Prepared {
  readonly policy: CompiledPolicy | undefined;
  readonly isPublic: boolean;
}

export interface PublicAccessBlock {
  readonly BlockPublicPolicy?: boolean;
  readonly RestrictPublicBuckets?: boolean;
}

/** The policies of buckets, each prepared once. */
export class BucketPolicies {
  /** By their text. */
  readonly #prepared = new LRUCache<string, Prepared>({ max: MOST_PREPARED });

  constructor(readonly buckets: BucketStore) {}

  /** Nothing when the bucket has no policy, or one of an older version of this program that cannot be read. */
  of(bucket: BucketRecord): CompiledPolicy | undefined {
    return this.#find(bucket)?.policy;
  }

  /** RestrictPublicBuckets keeps other accounts out of a bucket whose policy is public. */
  isRestricted(bucket: BucketRecord): boolean {
    return this.#find(bucket)?.isPublic === true && blockOf(this.buckets, bucket).RestrictPublicBuckets === true;
  }

  #find(bucket: BucketRecord): Prepared | undefined {
    const text = this.buckets.setting(bucket, 'policy');
    if (text === undefined) return undefined;
    const known = this.#prepared.get(text);
    if (known) return known;
    const prepared = prepare(text);
    this.#prepared.set(text, prepared);
    return prepared;
  }
}

/** The public access block of a bucket; a bucket without one blocks nothing. */
export function blockOf(buckets: BucketStore, bucket: BucketRecord): PublicAccessBlock {
  const text = buckets.setting(bucket, 'publicAccessBlock');
  return text === undefined ? {} : (JSON.parse(text) as PublicAccessBlock);
}

function prepare(text: string): Prepared {
  try {
    return { policy: compilePolicy(text, 'resource'), isPublic: isPublicPolicy(text) };
  } catch (error) {
    if (error instanceof PolicyRefused) return { policy: undefined, isPublic: false };
    throw error;
  }
}
