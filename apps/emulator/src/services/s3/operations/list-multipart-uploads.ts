import { ListMultipartUploadsCommand } from '@aws-sdk/client-s3';

import { findBucket, ownerOf } from '../find-bucket.js';
import { keyEncoder, pageLimit } from '../listing.js';
import { operation } from '../operation.js';
import { uploadPage } from '../upload-page.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html */
export const listMultipartUploads = operation(ListMultipartUploadsCommand, (input, ctx) => {
  const bucket = findBucket(ctx, input);
  const { Prefix = '', Delimiter = '', KeyMarker = '', UploadIdMarker = '', EncodingType } = input;
  const limit = pageLimit('max-uploads', input.MaxUploads);
  const encode = keyEncoder(EncodingType);
  const query = {
    prefix: Prefix,
    delimiter: Delimiter,
    keyMarker: KeyMarker,
    uploadIdMarker: KeyMarker === '' ? '' : UploadIdMarker,
    limit,
  };
  const { uploads, prefixes, next } = uploadPage(ctx.store.uploads.list(bucket, Prefix), query);
  const owner = ownerOf(bucket.account);
  return {
    Bucket: input.Bucket,
    KeyMarker: encode(KeyMarker),
    UploadIdMarker,
    ...(next ? { NextKeyMarker: encode(next.key), NextUploadIdMarker: next.uploadId } : {}),
    ...(input.Prefix === undefined ? {} : { Prefix: encode(Prefix) }),
    ...(input.Delimiter === undefined ? {} : { Delimiter: encode(Delimiter) }),
    ...(EncodingType === undefined ? {} : { EncodingType }),
    MaxUploads: limit,
    IsTruncated: next !== undefined,
    Uploads: uploads.map((upload) => ({
      UploadId: upload.id,
      Key: encode(upload.key),
      Initiated: new Date(upload.initiated),
      StorageClass: upload.storageClass as 'STANDARD',
      Owner: owner,
      Initiator: owner,
      ...(upload.checksum ? { ChecksumAlgorithm: upload.checksum.algorithm, ChecksumType: upload.checksum.type } : {}),
    })),
    CommonPrefixes: prefixes.map((prefix) => ({ Prefix: encode(prefix) })),
  };
});
