import { parseCopySource } from './copy-source.js';

/** One permission that a request needs. */
export interface Need {
  readonly action: string;
  /** Nothing for what concerns no bucket in particular. */
  readonly bucket?: string;
  readonly key?: string;
  /** Reads an object: whether it exists is only for those who may list the bucket. */
  readonly reads?: true;
}

/** The members of all inputs that decide what is needed. */
export interface NeedInput {
  readonly Bucket?: string;
  readonly Key?: string;
  readonly VersionId?: string;
  readonly CopySource?: string;
  readonly Tagging?: unknown;
  readonly TaggingDirective?: string;
  readonly ACL?: string;
  readonly ObjectOwnership?: string;
  readonly CreateBucketConfiguration?: { readonly Tags?: readonly unknown[] };
}

/** Whether an object has tags. */
export type IsTagged = (bucket: string, key: string) => boolean;

type Needs = (input: NeedInput, isTagged: IsTagged) => Need[];

/**
 * What each operation needs.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
export const needsOfOperation: Readonly<Record<string, Needs>> = {
  AbortMultipartUpload: onObject('AbortMultipartUpload'),
  CompleteMultipartUpload: onObject('PutObject'),
  CopyObject: copyNeeds,
  CreateBucket: (input) => [
    ...onBucket('CreateBucket')(input),
    ...(input.ACL === undefined ? [] : onBucket('PutBucketAcl')(input)),
    ...(input.ObjectOwnership === undefined ? [] : onBucket('PutBucketOwnershipControls')(input)),
    ...((input.CreateBucketConfiguration?.Tags ?? []).length === 0 ? [] : onBucket('TagResource')(input)),
  ],
  CreateMultipartUpload: writeNeeds,
  DeleteBucket: onBucket('DeleteBucket'),
  DeleteBucketCors: onBucket('PutBucketCORS'),
  DeleteBucketEncryption: onBucket('PutEncryptionConfiguration'),
  DeleteBucketOwnershipControls: onBucket('PutBucketOwnershipControls'),
  DeleteBucketPolicy: onBucket('DeleteBucketPolicy'),
  DeleteBucketTagging: onBucket('PutBucketTagging'),
  DeleteObject: (input) => [deleteNeed(input.Bucket, input.Key, input.VersionId)],
  DeleteObjectTagging: onVersion('DeleteObjectTagging', 'DeleteObjectVersionTagging'),
  // asked for every key, so that the others are still deleted
  DeleteObjects: () => [],
  DeletePublicAccessBlock: onBucket('PutBucketPublicAccessBlock'),
  GetBucketAccelerateConfiguration: onBucket('GetAccelerateConfiguration'),
  GetBucketAcl: onBucket('GetBucketAcl'),
  GetBucketCors: onBucket('GetBucketCORS'),
  GetBucketEncryption: onBucket('GetEncryptionConfiguration'),
  GetBucketLifecycleConfiguration: onBucket('GetLifecycleConfiguration'),
  GetBucketLocation: onBucket('GetBucketLocation'),
  GetBucketLogging: onBucket('GetBucketLogging'),
  GetBucketNotificationConfiguration: onBucket('GetBucketNotification'),
  GetBucketOwnershipControls: onBucket('GetBucketOwnershipControls'),
  GetBucketPolicy: onBucket('GetBucketPolicy'),
  GetBucketPolicyStatus: onBucket('GetBucketPolicyStatus'),
  GetBucketReplication: onBucket('GetReplicationConfiguration'),
  GetBucketRequestPayment: onBucket('GetBucketRequestPayment'),
  GetBucketTagging: onBucket('GetBucketTagging'),
  GetBucketVersioning: onBucket('GetBucketVersioning'),
  GetBucketWebsite: onBucket('GetBucketWebsite'),
  GetObject: reading('GetObject', 'GetObjectVersion'),
  GetObjectAcl: reading('GetObjectAcl', 'GetObjectVersionAcl'),
  GetObjectAttributes: (input) => [
    ...reading('GetObject', 'GetObjectVersion')(input),
    ...reading('GetObjectAttributes', 'GetObjectVersionAttributes')(input),
  ],
  GetObjectLockConfiguration: onBucket('GetBucketObjectLockConfiguration'),
  GetObjectTagging: reading('GetObjectTagging', 'GetObjectVersionTagging'),
  GetPublicAccessBlock: onBucket('GetBucketPublicAccessBlock'),
  HeadBucket: onBucket('ListBucket'),
  HeadObject: reading('GetObject', 'GetObjectVersion'),
  ListBuckets: () => [{ action: 's3:ListAllMyBuckets' }],
  ListMultipartUploads: onBucket('ListBucketMultipartUploads'),
  ListObjectVersions: onBucket('ListBucketVersions'),
  ListObjects: onBucket('ListBucket'),
  ListObjectsV2: onBucket('ListBucket'),
  ListParts: onObject('ListMultipartUploadParts'),
  PutBucketAcl: onBucket('PutBucketAcl'),
  PutBucketCors: onBucket('PutBucketCORS'),
  PutBucketEncryption: onBucket('PutEncryptionConfiguration'),
  PutBucketOwnershipControls: onBucket('PutBucketOwnershipControls'),
  PutBucketPolicy: onBucket('PutBucketPolicy'),
  PutBucketTagging: onBucket('PutBucketTagging'),
  PutBucketVersioning: onBucket('PutBucketVersioning'),
  PutObject: writeNeeds,
  PutObjectAcl: onVersion('PutObjectAcl', 'PutObjectVersionAcl'),
  PutObjectTagging: onVersion('PutObjectTagging', 'PutObjectVersionTagging'),
  PutPublicAccessBlock: onBucket('PutBucketPublicAccessBlock'),
  UploadPart: onObject('PutObject'),
  UploadPartCopy: (input) => [...onObject('PutObject')(input), ...sourceNeeds(input)],
};

/** The permission to delete one object, as DeleteObjects needs it for each of its keys. */
export function deleteNeed(bucket = '', key = '', version?: string): Need {
  return { action: version === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion', bucket, key };
}

function onBucket(action: string): (input: NeedInput) => Need[] {
  return ({ Bucket: bucket = '' }) => [{ action: `s3:${action}`, bucket }];
}

function onObject(action: string): (input: NeedInput) => Need[] {
  return ({ Bucket: bucket = '', Key: key = '' }) => [{ action: `s3:${action}`, bucket, key }];
}

function onVersion(action: string, ofVersion: string): (input: NeedInput) => Need[] {
  return (input) => onObject(input.VersionId === undefined ? action : ofVersion)(input);
}

function reading(action: string, ofVersion: string): (input: NeedInput) => Need[] {
  return (input) => onVersion(action, ofVersion)(input).map((need) => ({ ...need, reads: true }));
}

/** Tags and access control lists that come with an object are permissions of their own. */
function writeNeeds(input: NeedInput): Need[] {
  return [
    ...onObject('PutObject')(input),
    ...(input.Tagging === undefined ? [] : onObject('PutObjectTagging')(input)),
    ...(input.ACL === undefined ? [] : onObject('PutObjectAcl')(input)),
  ];
}

function copyNeeds(input: NeedInput, isTagged: IsTagged): Need[] {
  const [source] = sourceNeeds(input);
  if (source === undefined) return writeNeeds(input);
  const copiesTags = input.TaggingDirective !== 'REPLACE' && isTagged(source.bucket ?? '', source.key ?? '');
  const tagging = copiesTags ? [{ ...source, action: 's3:GetObjectTagging' }, ...onObject('PutObjectTagging')(input)] : [];
  return [...writeNeeds(input), source, ...tagging];
}

function sourceNeeds({ CopySource = '' }: NeedInput): Need[] {
  const { Bucket, Key, VersionId } = parseCopySource(CopySource);
  return [{ action: VersionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion', bucket: Bucket, key: Key, reads: true }];
}

/** An input that asks for everything there is a permission of its own for. */
const EVERYTHING: NeedInput = {
  ...{ Bucket: 'b', Key: 'k', CopySource: 'b/k', Tagging: '', ACL: 'private', ObjectOwnership: 'ObjectWriter' },
  CreateBucketConfiguration: { Tags: [{}] },
};

const allNeeds = Object.values(needsOfOperation)
  .flatMap((needsOf) => [...needsOf(EVERYTHING, () => true), ...needsOf({ ...EVERYTHING, VersionId: 'null' }, () => true)])
  .filter(({ bucket }) => bucket !== undefined);

/** The actions known here, in lower case. */
export const bucketActions: ReadonlySet<string> = actionsOf((need) => need.key === undefined);
export const objectActions: ReadonlySet<string> = actionsOf((need) => need.key !== undefined);

function actionsOf(isMeant: (need: Need) => boolean): Set<string> {
  return new Set(allNeeds.filter(isMeant).map(({ action }) => action.toLowerCase()));
}
