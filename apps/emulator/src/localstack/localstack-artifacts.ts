import type { Readable } from 'node:stream';

import { GetObjectCommand, ListObjectsV2Command, S3Client, type ListObjectsV2CommandOutput } from '@aws-sdk/client-s3';
import { MlflowError, invalidParameterValue } from '@mlapps/mlflow-protocol/errors';
import { LRUCache } from 'lru-cache';

import type { ArtifactFile, ArtifactStore, PresignedPut } from '../mlflow/artifact-store.js';
import type { PutToPresign } from '../services/s3/artifact-store.js';
import { encodeKey, folderOf, parseUri, sortedByPath } from '../services/s3/artifact-uri.js';
import { LocalstackUnavailable } from './upstream.js';

export interface LocalstackArtifacts {
  of(account: string, presign: (put: PutToPresign) => PresignedPut): ArtifactStore;
  close(): void;
}

/** Accounts whose clients are kept. */
const KEPT_CLIENTS = 64;
/** A bucket that is not there, or that is another account's, holds no artifacts of this one. */
const NOTHING_THERE = new Set(['NoSuchBucket', 'NoSuchKey', 'NotFound', 'AccessDenied']);

/**
 * Run artifacts in LocalStack's S3, listed as `createArtifactStore` lists those of this process.
 *
 * @param ready what to wait for before an account's buckets are looked at
 */
export function createLocalstackArtifacts(
  endpoint: string,
  region: string,
  ready: (account: string) => Promise<void> | undefined,
): LocalstackArtifacts {
  const clients = new LRUCache<string, S3Client>({ max: KEPT_CLIENTS });
  const clientOf = async (account: string): Promise<S3Client> => {
    await ready(account);
    const kept = clients.get(account) ?? s3Client(endpoint, region, account);
    clients.set(account, kept);
    return kept;
  };
  return {
    of: (account, presign) => ({
      list: (uri, path, pageToken, maxResults) => {
        const { bucket, key: root } = parseUri(uri);
        const folder = folderOf(root, path);
        const wanted = { Bucket: bucket, Prefix: folder, Delimiter: '/', ExpectedBucketOwner: account };
        return found(endpoint, { files: [] }, async () => {
          const client = await clientOf(account);
          const page = (token: string | undefined): Promise<ListObjectsV2CommandOutput> =>
            client.send(
              new ListObjectsV2Command({ ...wanted, ...limit(maxResults), ...(token === undefined ? {} : { ContinuationToken: token }) }),
            );
          if (maxResults === undefined) return { files: await everything(page, pageToken, root, folder) };
          const listing = await page(pageToken);
          const next = listing.NextContinuationToken;
          return { files: filesOf(listing, root, folder), ...(next === undefined ? {} : { nextPageToken: next }) };
        });
      },
      open: (uri) => {
        const { bucket, key } = parseUri(uri);
        return found(endpoint, undefined, async () => {
          const client = await clientOf(account);
          const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ExpectedBucketOwner: account }));
          const { ContentType: contentType, ContentLength: size = 0 } = object;
          return { body: object.Body as Readable, size, ...(contentType === undefined ? {} : { contentType }) };
        });
      },
      presignPut: (uri, expiresIn) => {
        const { bucket, key } = parseUri(uri);
        return presign({ path: `/${bucket}/${encodeKey(key)}`, bucket: undefined, expiresIn });
      },
    }),
    close: () => {
      for (const client of clients.values()) client.destroy();
    },
  };
}

function s3Client(endpoint: string, region: string, account: string): S3Client {
  return new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId: account, secretAccessKey: 'test' },
    forcePathStyle: true,
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 5000, requestTimeout: 120_000 },
  });
}

const limit = (maxResults: number | undefined): { MaxKeys?: number } => (maxResults === undefined ? {} : { MaxKeys: maxResults });

async function everything(
  page: (token: string | undefined) => Promise<ListObjectsV2CommandOutput>,
  start: string | undefined,
  root: string,
  folder: string,
): Promise<ArtifactFile[]> {
  const files: ArtifactFile[] = [];
  for (let token = start; ;) {
    const listing = await page(token);
    files.push(...filesOf(listing, root, folder));
    token = listing.NextContinuationToken;
    if (token === undefined) return sortedByPath(files);
  }
}

/** In the order of S3's keys, with folders where they come. */
function filesOf({ Contents = [], CommonPrefixes = [] }: ListObjectsV2CommandOutput, root: string, folder: string): ArtifactFile[] {
  const skip = root === '' ? 0 : root.length + 1;
  const folders = CommonPrefixes.map(({ Prefix = '' }): ArtifactFile => ({ path: Prefix.slice(skip, -1), is_dir: true }));
  const files = Contents.filter(({ Key }) => Key !== folder).map(({ Key = '', Size = 0 }): ArtifactFile => ({
    path: Key.slice(skip),
    is_dir: false,
    file_size: Size,
  }));
  return sortedByPath([...folders, ...files]);
}

async function found<Value>(endpoint: string, nothing: Value, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const { name, $metadata, code } = error as { name: string; code?: string; $metadata?: { httpStatusCode?: number } };
    if (NOTHING_THERE.has(name)) return nothing;
    if (name === 'InvalidArgument') throw invalidParameterValue('Invalid page token');
    if ($metadata?.httpStatusCode !== undefined) throw error;
    throw new MlflowError('TEMPORARILY_UNAVAILABLE', new LocalstackUnavailable(endpoint, code ?? name).message);
  }
}
