import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import type { S3Authorize } from './authorize.js';
import { BucketPolicies } from './bucket-policy.js';
import { s3Facts, type KeyInput } from './condition-keys.js';
import { ownerOf } from './find-bucket.js';
import { needsOfOperation, type Need, type NeedInput } from './resources.js';
import type { S3Context } from './s3-context.js';
import type { ObjectStore } from './store/object-store.js';
import type { BucketRecord } from './store/records.js';

/** Who may do what, asked with the checked input before a handler runs and before any body is read. */
export interface S3Access {
  /** @throws AccessDenied */
  admit(operation: string, input: object, ctx: S3Context): void;
  /** Why the caller may not do this; nothing when it may. */
  refusal(need: Need, ctx: S3Context, input?: object): Error | undefined;
}

export interface S3AccessParts {
  readonly store: ObjectStore;
  readonly authorize: S3Authorize;
  /** What to tell somebody of another account whom no policy of the bucket lets in. */
  readonly hint: (bucket: BucketRecord, account: string) => string | undefined;
}

/** Only an account's own users manage its bucket policies; its root does even where the policy denies it. */
const OF_THE_OWNER = new Set(['s3:GetBucketPolicy', 's3:PutBucketPolicy', 's3:DeleteBucketPolicy']);
/** What concerns no bucket that is there. */
const OF_THE_CALLER = new Set(['CreateBucket', 'ListBuckets']);

export function createS3Access({ store, authorize, hint }: S3AccessParts): S3Access {
  const policies = new BucketPolicies(store.buckets);
  const isTagged = (name: string, key: string): boolean => {
    const bucket = store.buckets.find(name);
    return bucket !== undefined && (store.objects.find(bucket, key)?.tags.length ?? 0) > 0;
  };

  const decide = (need: Need, bucket: BucketRecord | undefined, ctx: S3Context, input: KeyInput): Error | undefined => {
    const { caller, region, partition } = ctx;
    const owner = bucket?.account ?? caller.account;
    const resource =
      need.bucket === undefined ? '*' : `arn:${partition}:s3:::${need.bucket}${need.key === undefined ? '' : `/${need.key}`}`;
    const isRootOfOwner = caller.account === owner && caller.arn.endsWith(':root');
    const ignoresPolicy = bucket === undefined || (isRootOfOwner && OF_THE_OWNER.has(need.action));
    // S3 says where a bucket is also to those who may not enter it; MLflow's optimized repository asks (mlflow 3.10.1, _get_region_name)
    const denied = (message: string): Error =>
      s3Fault('AccessDenied', {}, message, bucket === undefined ? {} : { 'x-amz-bucket-region': bucket.region });
    const refused = authorize({
      ...{ caller, owner, resource, region, action: need.action, canonicalUser: ownerOf(caller.account).ID },
      resourcePolicy: ignoresPolicy ? undefined : policies.of(bucket),
      facts: s3Facts({ ctx, input, bucket, key: need.key }),
      now: ctx.now().getTime(),
      secure: ctx.endpoint.startsWith('https:'),
      sourceIp: ctx.sourceIp,
      userAgent: ctx.headers['user-agent'],
    });
    if (refused !== undefined) {
      const more = bucket !== undefined && caller.account !== owner ? hint(bucket, caller.account) : undefined;
      return denied(`${refused.replace(`: ${resource} `, `: "${resource}" `)}${more === undefined ? '' : `. ${more}`}`);
    }
    if (bucket === undefined || caller.account === owner) return undefined;
    if (OF_THE_OWNER.has(need.action)) return s3Fault('MethodNotAllowed', { ResourceType: 'BUCKETPOLICY' });
    if (!policies.isRestricted(bucket)) return undefined;
    return denied(
      `User: ${caller.arn} is not authorized to perform: ${need.action} on resource: "${resource}" because public access is prevented by the RestrictPublicBuckets setting in S3 Block Public Access`,
    );
  };

  const refusal: S3Access['refusal'] = (need, ctx, input = {}) => {
    if (need.bucket === undefined) return decide(need, undefined, ctx, input);
    const bucket = store.buckets.find(need.bucket);
    // the handler says what is wrong with it
    if (bucket === undefined) return undefined;
    const refused = decide(need, bucket, ctx, input);
    if (refused || need.reads === undefined || need.key === undefined || store.objects.find(bucket, need.key)) return refused;
    return decide({ action: 's3:ListBucket', bucket: bucket.name }, bucket, ctx, {});
  };

  return {
    refusal,
    admit: (operation, input, ctx) => {
      const needs = needsOfOperation[operation];
      if (needs === undefined) throw new Error(`nobody says what ${operation} needs`);
      for (const need of needs(input as NeedInput, isTagged)) {
        const refused = OF_THE_CALLER.has(operation) ? decide(need, undefined, ctx, input) : refusal(need, ctx, input);
        if (refused) throw refused;
      }
    },
  };
}
