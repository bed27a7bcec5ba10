import type { Checksum, ChecksumName, ChecksumType } from '../checksums/checksum-algorithm.js';
import type { S3Row } from './s3-database.js';

export interface BucketRecord {
  readonly id: number;
  readonly name: string;
  readonly account: string;
  readonly region: string;
  /** Milliseconds since the epoch, as all times here. */
  readonly created: number;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** What the client said about an object and gets back with it. */
export interface ObjectHeaders {
  readonly contentType?: string;
  readonly cacheControl?: string;
  readonly contentDisposition?: string;
  readonly contentEncoding?: string;
  readonly contentLanguage?: string;
  /** As sent. */
  readonly expires?: string;
  readonly websiteRedirectLocation?: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

/** What an object is made with beside its bytes. */
export interface ObjectDescription {
  readonly storageClass: string;
  readonly headers: ObjectHeaders;
  readonly tags: readonly Tag[];
}

export interface ObjectRecord extends ObjectDescription {
  readonly bucket: number;
  readonly key: string;
  readonly body: number;
  readonly size: number;
  /** Hex without quotes; with `-<parts>` after a multipart upload. */
  readonly etag: string;
  readonly modified: number;
  /** 0 unless made by a multipart upload. */
  readonly partCount: number;
  readonly checksum?: Checksum;
}

export interface UploadRecord extends ObjectDescription {
  readonly id: string;
  readonly bucket: number;
  readonly key: string;
  readonly body: number;
  readonly initiated: number;
  /** What the client chose at the start; undefined: S3's own default, which asks nothing of the parts. */
  readonly checksum?: { readonly algorithm: ChecksumName; readonly type: ChecksumType };
}

export interface PartRecord {
  readonly number: number;
  readonly file: string;
  readonly size: number;
  readonly md5: string;
  readonly modified: number;
  /** Base64 by algorithm. */
  readonly checksums: Readonly<Partial<Record<ChecksumName, string>>>;
}

/** What listings show of an object: without its headers and tags, which take time to read. */
export type ObjectSummary = Pick<ObjectRecord, 'key' | 'size' | 'etag' | 'modified' | 'storageClass' | 'checksum'>;

export const summaryColumns = 'key, size, etag, modified, storage_class, checksum_algorithm, checksum_type, checksum';

export function summaryOf(row: S3Row): ObjectSummary {
  const [key, size, etag, modified, storageClass, algorithm, type, value] = row as [
    Buffer,
    number,
    string,
    number,
    string,
    ChecksumName | null,
    ChecksumType,
    string,
  ];
  return { key: key.toString(), size, etag, modified, storageClass, ...(algorithm ? { checksum: { algorithm, type, value } } : {}) };
}

export const objectColumns =
  'bucket, key, body, size, etag, modified, storage_class, part_count, checksum_algorithm, checksum_type, checksum, headers, tags';

export function objectOf(row: S3Row): ObjectRecord {
  const [bucket, key, body, size, etag, modified, storageClass, partCount, algorithm, type, value, headers, tags] = row as [
    number,
    Buffer,
    number,
    number,
    string,
    number,
    string,
    number,
    ChecksumName | null,
    ChecksumType,
    string,
    string,
    string,
  ];
  const checksum = algorithm ? { checksum: { algorithm, type, value } } : {};
  const description = { storageClass, headers: JSON.parse(headers) as ObjectHeaders, tags: JSON.parse(tags) as Tag[] };
  return { bucket, key: key.toString(), body, size, etag, modified, partCount, ...checksum, ...description };
}

export const uploadColumns = 'id, bucket, key, body, initiated, storage_class, checksum_algorithm, checksum_type, headers, tags';

export function uploadOf(row: S3Row): UploadRecord {
  const [id, bucket, key, body, initiated, storageClass, algorithm, type, headers, tags] = row as [
    string,
    number,
    Buffer,
    number,
    number,
    string,
    ChecksumName | null,
    ChecksumType,
    string,
    string,
  ];
  const description = { storageClass, headers: JSON.parse(headers) as ObjectHeaders, tags: JSON.parse(tags) as Tag[] };
  return { id, bucket, key: key.toString(), body, initiated, ...(algorithm ? { checksum: { algorithm, type } } : {}), ...description };
}

export const partColumns = 'number, file, size, md5, modified, checksums';

export function partOf(row: S3Row): PartRecord {
  const [number, file, size, md5, modified, checksums] = row as [number, string, number, string, number, string];
  return { number, file, size, md5, modified, checksums: JSON.parse(checksums) as PartRecord['checksums'] };
}
