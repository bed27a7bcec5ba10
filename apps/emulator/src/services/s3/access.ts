import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { requestFacts } from '../../authorization/admission.js';
import type { S3Authorize } from './authorize.js';
import type { BucketPolicies } from './bucket-policy.js';
import { s3Facts, type KeyInput } from './condition-keys.js';
import { ownerOf } from './find-bucket.js';
import { needsOfOperation, type IsTagged, type Need, type NeedInput } from './resources.js';
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
  readonly policies: BucketPolicies;
  readonly authorize: S3Authorize;
  /** What to tell somebody of another account whom no policy of the bucket lets in. */
  readonly hint: (bucket: BucketRecord, account: string) => string | undefined;
}

/** Only an account's own users manage its bucket policies; its root does even where the policy denies it. */
const OF_THE_OWNER = new Set(['s3:GetBucketPolicy', 's3:PutBucketPolicy', 's3:DeleteBucketPolicy']);
/** What concerns no bucket that is there. */
const OF_THE_CALLER = new Set(['CreateBucket', 'ListBuckets']);
const NOT_LET_IN = 'because no resource-based policy allows';

export function createS3Access(parts: S3AccessParts): S3Access {
  const { store } = parts;
  const isTagged: IsTagged = (name, key) => {
    const bucket = store.buckets.find(name);
    return bucket !== undefined && (store.objects.find(bucket, key)?.tags.length ?? 0) > 0;
  };
  const refusal: S3Access['refusal'] = (need, ctx, input = {}) => {
    const bucket = need.bucket === undefined ? undefined : store.buckets.find(need.bucket);
    // the handler says what is wrong with it
    if (need.bucket !== undefined && bucket === undefined) return undefined;
    const refused = decide(parts, need, bucket, ctx, input);
    if (refused || !bucket || need.reads === undefined || need.key === undefined || store.objects.find(bucket, need.key)) return refused;
    return decide(parts, { action: 's3:ListBucket', bucket: bucket.name }, bucket, ctx, {});
  };
  return {
    refusal,
    admit: (operation, input, ctx) => {
      const needs = needsOfOperation[operation];
      if (needs === undefined) throw new Error(`nobody says what ${operation} needs`);
      for (const need of needs(input as NeedInput, isTagged)) {
        const refused = OF_THE_CALLER.has(operation) ? decide(parts, need, undefined, ctx, input) : refusal(need, ctx, input);
        if (refused) throw refused;
      }
    },
  };
}

/** @param bucket nothing where it is about the caller's own account */
function decide(parts: S3AccessParts, need: Need, bucket: BucketRecord | undefined, ctx: S3Context, input: KeyInput): Error | undefined {
  const { authorize, policies, hint } = parts;
  const { account } = ctx.caller;
  const resource = resourceOf(need, ctx);
  const context = {
    ...requestFacts(ctx),
    resourceAccount: bucket?.account ?? account,
    canonicalUser: ownerOf(account).ID,
    resourcePolicy: bucket && !isAlwaysAllowed(need, bucket, ctx) ? policies.of(bucket) : undefined,
    facts: s3Facts({ ctx, input, bucket, key: need.key }),
  };
  const refused = authorize({ caller: ctx.caller, action: need.action, resource, context });
  if (bucket === undefined) return refused === undefined ? undefined : s3Fault('AccessDenied', {}, refused);
  if (refused !== undefined) {
    const more = refused.includes(NOT_LET_IN) && bucket.account !== account ? hint(bucket, account) : undefined;
    return denied(bucket, `${refused.replace(`: ${resource} `, `: "${resource}" `)}${more === undefined ? '' : `. ${more}`}`);
  }
  if (bucket.account === account) return undefined;
  if (OF_THE_OWNER.has(need.action)) return s3Fault('MethodNotAllowed', { ResourceType: 'BUCKETPOLICY' });
  if (!policies.isRestricted(bucket)) return undefined;
  return denied(
    bucket,
    `User: ${ctx.caller.arn} is not authorized to perform: ${need.action} on resource: "${resource}" because public access is prevented by the RestrictPublicBuckets setting in S3 Block Public Access`,
  );
}

function resourceOf({ bucket, key }: Need, { partition }: S3Context): string {
  return bucket === undefined ? '*' : `arn:${partition}:s3:::${bucket}${key === undefined ? '' : `/${key}`}`;
}

function isAlwaysAllowed({ action }: Need, bucket: BucketRecord, { caller }: S3Context): boolean {
  return OF_THE_OWNER.has(action) && caller.account === bucket.account && caller.arn.endsWith(':root');
}

/** S3 says where a bucket is also to those who may not enter it; MLflow's optimized repository asks (mlflow 3.10.1, _get_region_name). */
function denied(bucket: BucketRecord, message: string): Error {
  return s3Fault('AccessDenied', {}, message, { 'x-amz-bucket-region': bucket.region });
}
