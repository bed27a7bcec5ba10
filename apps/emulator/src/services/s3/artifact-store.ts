import type { ArtifactFile, ArtifactPage, ArtifactStore, PresignedPut } from '../../mlflow/artifact-store.js';
import { encodeKey, folderOf, parseUri, sortedByPath } from './artifact-uri.js';
import { decodeToken, encodeToken } from './continuation-token.js';
import type { BucketRecord } from './store/records.js';
import type { KeyListing } from './store/list-by-delimiter.js';
import type { ObjectStore } from './store/object-store.js';
import type { ObjectSummary } from './store/records.js';

/** What a presigned PUT is made for. `path` is percent-encoded as S3 signs it: `/bucket/key`. */
export interface PutToPresign {
  readonly path: string;
  /** Where the bucket is, or undefined when there is no such bucket. */
  readonly bucket: BucketRecord | undefined;
  /** Seconds. */
  readonly expiresIn: number;
}

const perPage = 1000;

/**
 * Run artifacts in the buckets of this process, listed as MLflow's own repository does it (mlflow 3.10.1,
 * store/artifact/s3_artifact_repo.py list_artifacts): the direct children of a folder, a file has none. Objects that only mark a folder
 * are left out. Without `maxResults` everything comes at once, sorted by path; with it, in pages in the order of S3's keys.
 *
 * @param account whose buckets are seen; all of them when it is left out
 */
export function createArtifactStore(store: ObjectStore, presign: (put: PutToPresign) => PresignedPut, account?: string): ArtifactStore {
  const findBucket = (name: string): BucketRecord | undefined => {
    const bucket = store.buckets.find(name);
    return account === undefined || bucket?.account === account ? bucket : undefined;
  };
  return {
    list: async (uri, path, pageToken, maxResults) => {
      const { bucket: name, key: root } = parseUri(uri);
      const bucket = findBucket(name);
      if (!bucket) return { files: [] };
      const folder = folderOf(root, path);
      const start = pageToken === undefined ? '' : decodeToken(pageToken);
      const page = (after: string, limit: number): KeyListing<ObjectSummary> =>
        store.objects.list(bucket, { prefix: folder, delimiter: '/', after, limit });
      return maxResults === undefined ? everything(page, start, root, folder) : onePage(page(start, maxResults), root, folder);
    },
    open: async (uri) => {
      const { bucket: name, key } = parseUri(uri);
      const bucket = findBucket(name);
      const object = bucket && store.objects.find(bucket, key);
      if (!object) return undefined;
      const { contentType } = object.headers;
      const body = store.objects.read(object, 0, object.size - 1);
      return { body, size: object.size, ...(contentType === undefined ? {} : { contentType }) };
    },
    presignPut: (uri, expiresIn) => {
      const { bucket, key } = parseUri(uri);
      return presign({ path: `/${bucket}/${encodeKey(key)}`, bucket: findBucket(bucket), expiresIn });
    },
  };
}

function everything(
  page: (after: string, limit: number) => KeyListing<ObjectSummary>,
  start: string,
  root: string,
  folder: string,
): ArtifactPage {
  const files: ArtifactFile[] = [];
  let after = start;
  for (;;) {
    const listing = page(after, perPage);
    files.push(...filesOf(listing, root, folder));
    if (!listing.isTruncated) break;
    after = listing.entries.at(-1)!.key.toString();
  }
  return { files: sortedByPath(files) };
}

function onePage(listing: KeyListing<ObjectSummary>, root: string, folder: string): ArtifactPage {
  const next = listing.isTruncated ? { nextPageToken: encodeToken(listing.entries.at(-1)!.key.toString()) } : {};
  return { files: filesOf(listing, root, folder), ...next };
}

function filesOf({ entries }: KeyListing<ObjectSummary>, root: string, folder: string): ArtifactFile[] {
  const skip = root === '' ? 0 : root.length + 1;
  return entries.flatMap((entry): ArtifactFile[] => {
    const key = entry.key.toString();
    if (key === folder) return [];
    const path = key.slice(skip);
    return entry.kind === 'prefix' ? [{ path: path.slice(0, -1), is_dir: true }] : [{ path, is_dir: false, file_size: entry.item.size }];
  });
}
