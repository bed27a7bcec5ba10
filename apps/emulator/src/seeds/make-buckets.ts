import { partitionOfRegion } from '@mlapps/aws-identity/partition';

import { isBucketName } from '../services/s3/bucket-name.js';
import { checkBucketPolicy } from '../services/s3/check-bucket-policy.js';
import type { EntityOf } from './seed-entity.js';
import type { SeedParts } from './seed-parts.js';
import { SeedRefusal } from './seed-refusal.js';

/** Refuses what S3 would; makes nothing. */
export function checkBucket({ value: { name, region, policy } }: EntityOf<'bucket'>, { config }: SeedParts): void {
  if (config.localstackEndpoint !== undefined)
    throw new SeedRefusal('buckets are in LocalStack (--localstack-endpoint): make it there', 'name');
  if (!isBucketName(name)) throw new SeedRefusal(`${name} is not the name of a bucket`, 'name');
  if (policy !== undefined) checkBucketPolicy(JSON.stringify(policy), name, partitionOfRegion(region).id);
}

/**
 * Makes buckets, which S3 keeps in a database of its own.
 *
 * @returns takes them back
 */
export function makeBuckets(entities: readonly EntityOf<'bucket'>[], { s3, clock }: SeedParts): () => void {
  const { buckets } = s3.store;
  const made = entities.map(({ value: { name, account, region, policy } }) => {
    const bucket = buckets.add({ name, account, region, created: clock.now() });
    buckets.set(bucket, 'ownershipControls', JSON.stringify({ Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] }));
    if (policy !== undefined) buckets.set(bucket, 'policy', JSON.stringify(policy));
    return bucket;
  });
  return () => {
    for (const bucket of made) buckets.remove(bucket);
  };
}
