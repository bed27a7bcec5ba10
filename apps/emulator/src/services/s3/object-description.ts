import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { tagsOfHeader } from './tags.js';
import type { ObjectDescription, ObjectHeaders, ObjectRecord } from './store/records.js';

/** The members of PutObject, CopyObject and CreateMultipartUpload that describe an object. */
export interface DescriptionInput {
  readonly StorageClass?: string | undefined;
  readonly ContentType?: string | undefined;
  readonly CacheControl?: string | undefined;
  readonly ContentDisposition?: string | undefined;
  readonly ContentEncoding?: string | undefined;
  readonly ContentLanguage?: string | undefined;
  readonly Expires?: Date | undefined;
  readonly WebsiteRedirectLocation?: string | undefined;
  readonly Metadata?: Readonly<Record<string, string>> | undefined;
  readonly Tagging?: string | undefined;
}

const storageClasses = new Set(['STANDARD', 'REDUCED_REDUNDANCY', 'STANDARD_IA', 'ONEZONE_IA', 'INTELLIGENT_TIERING', 'GLACIER_IR']);
const archives = new Set(['GLACIER', 'DEEP_ARCHIVE']);
const mostMetadata = 2048;

export function describeObject(input: DescriptionInput): ObjectDescription {
  return { storageClass: storageClass(input.StorageClass), headers: headersOf(input), tags: tagsOfHeader(input.Tagging) };
}

function storageClass(name = 'STANDARD'): string {
  if (storageClasses.has(name)) return name;
  if (archives.has(name))
    throw s3Fault(
      'NotImplemented',
      { Header: 'x-amz-storage-class' },
      `A header you provided implies functionality that is not implemented: x-amz-storage-class: ${name}`,
    );
  throw s3Fault('InvalidStorageClass', { StorageClassRequested: name });
}

function headersOf(input: DescriptionInput): ObjectHeaders {
  const { ContentType, CacheControl, ContentDisposition, ContentLanguage, Expires, WebsiteRedirectLocation } = input;
  const contentEncoding = encodingOf(input.ContentEncoding);
  const metadata = checkedMetadata(input.Metadata);
  return {
    ...(ContentType === undefined ? {} : { contentType: ContentType }),
    ...(CacheControl === undefined ? {} : { cacheControl: CacheControl }),
    ...(ContentDisposition === undefined ? {} : { contentDisposition: ContentDisposition }),
    ...(contentEncoding === undefined ? {} : { contentEncoding }),
    ...(ContentLanguage === undefined ? {} : { contentLanguage: ContentLanguage }),
    ...(Expires === undefined ? {} : { expires: Expires.toUTCString() }),
    ...(WebsiteRedirectLocation === undefined ? {} : { websiteRedirectLocation: WebsiteRedirectLocation }),
    ...(metadata === undefined ? {} : { metadata }),
  };
}

/** `aws-chunked` says how the request was sent and is not kept. */
function encodingOf(header: string | undefined): string | undefined {
  const kept = header
    ?.split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each.toLowerCase() !== 'aws-chunked')
    .join(',');
  return kept === '' ? undefined : kept;
}

/** Names are lower case on the wire; names and values together have at most 2 KB. */
function checkedMetadata(metadata: Readonly<Record<string, string>> | undefined): Record<string, string> | undefined {
  const entries = Object.entries(metadata ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
  if (entries.length === 0) return undefined;
  const size = entries.reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value), 0);
  if (size > mostMetadata) throw s3Fault('MetadataTooLarge', { Size: size, MaxSizeAllowed: mostMetadata });
  return Object.fromEntries(entries);
}

/** What GetObject and HeadObject answer about an object beside its bytes. */
export function objectMembers(object: ObjectRecord) {
  const { headers } = object;
  return {
    AcceptRanges: 'bytes',
    ETag: quoted(object.etag),
    LastModified: new Date(object.modified),
    ContentType: headers.contentType ?? 'binary/octet-stream',
    ...(headers.cacheControl === undefined ? {} : { CacheControl: headers.cacheControl }),
    ...(headers.contentDisposition === undefined ? {} : { ContentDisposition: headers.contentDisposition }),
    ...(headers.contentEncoding === undefined ? {} : { ContentEncoding: headers.contentEncoding }),
    ...(headers.contentLanguage === undefined ? {} : { ContentLanguage: headers.contentLanguage }),
    ...(headers.expires === undefined ? {} : { Expires: new Date(headers.expires) }),
    ...(headers.websiteRedirectLocation === undefined ? {} : { WebsiteRedirectLocation: headers.websiteRedirectLocation }),
    ...(headers.metadata === undefined ? {} : { Metadata: { ...headers.metadata } }),
    // S3 leaves the class out when it is the standard one.
    ...(object.storageClass === 'STANDARD' ? {} : { StorageClass: object.storageClass as 'STANDARD_IA' }),
    ...(object.tags.length === 0 ? {} : { TagCount: object.tags.length }),
    ServerSideEncryption: 'AES256' as const,
  };
}

/** An entity tag as it is written on the wire. */
export function quoted(etag: string): string {
  return `"${etag}"`;
}

/** Now, without the milliseconds that the wire's dates have no room for. */
export function wholeSeconds(now: Date): number {
  return Math.floor(now.getTime() / 1000) * 1000;
}
