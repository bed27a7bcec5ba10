import type { Facts } from '../../authorization/policy/policy.js';
import type { S3Context } from './s3-context.js';
import type { BucketRecord, Tag } from './store/records.js';
import { tagsOfHeader } from './tags.js';

/** Members of the inputs that are condition keys. */
export interface KeyInput {
  readonly Prefix?: string;
  readonly Delimiter?: string;
  readonly MaxKeys?: number;
  readonly VersionId?: string;
  readonly Tagging?: string | { readonly TagSet?: readonly Partial<Tag>[] };
  readonly CreateBucketConfiguration?: { readonly LocationConstraint?: string };
}

export interface KeySource {
  readonly ctx: S3Context;
  readonly input: KeyInput;
  readonly bucket: BucketRecord | undefined;
  readonly key: string | undefined;
}

type Read = (source: KeySource) => readonly string[];

const ABSENT: readonly string[] = [];

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-policy-keys, each read when it is asked for. */
const KEYS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['s3:prefix', ({ input }) => listed(input.Prefix)],
  ['s3:delimiter', ({ input }) => listed(input.Delimiter)],
  ['s3:max-keys', ({ input }) => listed(input.MaxKeys)],
  ['s3:versionid', ({ input }) => listed(input.VersionId)],
  ['s3:locationconstraint', ({ input }) => listed(input.CreateBucketConfiguration?.LocationConstraint)],
  ['s3:resourceaccount', ({ bucket, ctx }) => [bucket?.account ?? ctx.account]],
  ['s3:authtype', ({ ctx }) => [ctx.headers.authorization === undefined ? 'REST-QUERY-STRING' : 'REST-HEADER']],
  ['s3:signatureversion', ({ ctx }) => [ctx.region === '' ? 'AWS' : 'AWS4-HMAC-SHA256']],
  ['s3:tlsversion', () => ABSENT],
  ['s3:if-match', ({ ctx }) => header(ctx, 'if-match')],
  ['s3:if-none-match', ({ ctx }) => header(ctx, 'if-none-match')],
  ['s3:requestobjecttagkeys', ({ input }) => requestTags(input).flatMap(({ Key }) => Key ?? [])],
  ['s3:dataaccesspointarn', () => ABSENT],
  ['s3:dataaccesspointaccount', () => ABSENT],
  ['s3:accesspointnetworkorigin', () => ABSENT],
  ['s3:accessgrantsinstancearn', () => ABSENT],
  ['s3:object-lock-mode', () => ABSENT],
  ['s3:object-lock-legal-hold', () => ABSENT],
  ['s3:object-lock-retain-until-date', () => ABSENT],
  ['s3:object-lock-remaining-retention-days', () => ABSENT],
]);

const EXISTING_TAG = 's3:existingobjecttag/';
const REQUEST_TAG = 's3:requestobjecttag/';

/** What S3 itself knows of a request; nothing for keys that are not its own. */
export function s3Facts(source: KeySource): Facts {
  return (key) => {
    const read = KEYS.get(key);
    if (read) return read(source);
    if (key === 's3:x-amz-copy-source') return header(source.ctx, 'x-amz-copy-source').map((value) => value.replace(/^\//, ''));
    if (key.startsWith('s3:x-amz-')) return header(source.ctx, key.slice('s3:'.length));
    if (key.startsWith(EXISTING_TAG)) return tagValue(existingTags(source), key.slice(EXISTING_TAG.length));
    if (key.startsWith(REQUEST_TAG)) return tagValue(requestTags(source.input), key.slice(REQUEST_TAG.length));
    return undefined;
  };
}

function existingTags({ ctx, bucket, key }: KeySource): readonly Tag[] {
  return (bucket && key !== undefined && ctx.store.objects.find(bucket, key)?.tags) || [];
}

function requestTags({ Tagging }: KeyInput): readonly Partial<Tag>[] {
  return typeof Tagging === 'string' ? tagsOfHeader(Tagging) : (Tagging?.TagSet ?? []);
}

/** Condition keys are told apart without their case. */
function tagValue(tags: readonly Partial<Tag>[], key: string): readonly string[] {
  return listed(tags.find(({ Key }) => Key?.toLowerCase() === key)?.Value);
}

function header({ headers }: S3Context, name: string): readonly string[] {
  const value = headers[name];
  return typeof value === 'string' ? [value] : (value ?? ABSENT);
}

function listed(value: string | number | undefined): readonly string[] {
  return value === undefined ? ABSENT : [String(value)];
}
