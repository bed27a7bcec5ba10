import { s3Fault } from '@mlapps/aws-protocol/s3-faults';
import type { AwsRequest } from '@mlapps/aws-protocol/service';

/** Query parameters that name a part of a bucket or object, or something to be done with it. */
const subresources = new Set([
  ...['accelerate', 'acl', 'analytics', 'annotation', 'attributes', 'cors', 'delete', 'encryption', 'intelligent-tiering', 'inventory'],
  ...['legal-hold', 'lifecycle', 'location', 'logging', 'metadataConfiguration', 'metadataTable', 'metrics', 'notification', 'object-lock'],
  ...['ownershipControls', 'policy', 'policyStatus', 'publicAccessBlock', 'renameObject', 'replication', 'requestPayment', 'restore'],
  ...['retention', 'select', 'session', 'tagging', 'torrent', 'uploads', 'versioning', 'versions', 'website'],
]);
const ofUploads = new Set(['uploadId', 'partNumber']);

/** Operations on a whole bucket or object: what a request with an unknown subresource would be taken for. */
const onWhole = new Set(['CreateBucket', 'DeleteBucket', 'ListObjects', 'PutObject', 'CopyObject', 'GetObject', 'DeleteObject']);
const writesWhole = new Set(['PutObject', 'CopyObject']);

/**
 * The error for a method that its subresource does not have, e.g. `DELETE /bucket?acl`, which must not delete the bucket: 405, as S3
 * answers. Undefined when the operation is what the request means.
 */
export function misdirected(operation: string, { query }: AwsRequest): Error | undefined {
  const names = query === '' ? [] : query.split('&').map((pair) => pair.split('=', 1)[0] ?? '');
  if (operation === 'CompleteMultipartUpload') return names.includes('uploadId') ? undefined : notAllowed('OBJECT');
  if (!onWhole.has(operation)) return undefined;
  const wrong = names.find((name) => subresources.has(name) || (writesWhole.has(operation) && ofUploads.has(name)));
  return wrong === undefined ? undefined : notAllowed(wrong.toUpperCase());
}

function notAllowed(resource: string): Error {
  return s3Fault('MethodNotAllowed', { ResourceType: resource });
}
