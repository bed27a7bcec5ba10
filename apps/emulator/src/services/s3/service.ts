/**
 * Amazon S3, the part that MLflow, boto3's transfer manager, the AWS CLI, the JavaScript SDK and Terraform's aws_s3_bucket use.
 *
 * Gaps
 * - Requests without a signature are refused, also for a bucket whose policy lets everybody in (2026-11-25, documented:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html)
 * - A new bucket has no public access block, where S3 turns all of it on. BlockPublicPolicy and RestrictPublicBuckets count when they are
 *   set; there are no ACLs for the other two (2026-11-25, documented:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html)
 * - PutBucketPolicy does not check that principals exist, that condition keys exist and apply to the actions, and which actions there are
 *   beyond those served here (2026-11-25, documented: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html)
 * - Versioning, object lock, lifecycle, replication, website, logging, notifications, inventory, analytics, metrics, acceleration, access
 *   points, directory buckets, SelectObjectContent, RestoreObject, RenameObject, annotations and browser form uploads are not served:
 *   their operations answer 501 NotImplemented with the operation's name, and the reads that Terraform makes of them answer what a new
 *   bucket answers (2026-11-22, documented:
 *   https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html)
 * - Customer keys (SSE-C), KMS encryption, WriteOffsetBytes, MFA, the archive storage classes and several ranges in one request answer 501
 *   NotImplemented with the header's name. Bytes are not encrypted on disk; AES256 is accepted and answered (2026-11-22, documented:
 *   https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html)
 * - ACLs and grants answer AccessControlListNotSupported, as S3 answers for buckets whose owner is enforced (all made since April 2023),
 *   also when the ownership controls of the bucket are set to something else (2026-11-22, documented:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html)
 * - An Expires header that is not a date is refused; S3 keeps any text (2026-11-22, inferred)
 * - RequestPayer and OptionalObjectAttributes are read and change nothing: nobody pays, and nothing is restored (2026-11-22, documented:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html)
 * - CORS rules are kept and not applied; the endpoint has one setting for all browsers (2026-11-22, documented:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html)
 * - With --localstack-endpoint buckets and objects are in LocalStack, and what it does differently is its own: every account reaches every
 *   bucket whatever its policy says, so a bucket policy decides nothing there. Requests without a signature are still refused here
 *   (2026-11-25, recorded: localstack-core 4.14.0)
 *
 * By design
 * - What a denied request lacks is said to every account; S3 says it to accounts of the owner's organization and nothing but Access
 *   Denied to others. A bucket that holds an app's artifacts says besides that a share of the app does not carry them (2026-11-25, documented:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html)
 * - A bucket policy is decided before the body of an upload is read, on the action that
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html names; an x-amz-acl header needs s3:PutObjectAcl
 *   and tags s3:PutObjectTagging. Objects belong to the bucket's owner whoever writes them (2026-11-25, documented:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html)
 * - MLflow Apps read their artifacts as the account that owns the app, whatever the bucket policy says (2026-11-25, inferred)
 * - A request that is signed for another Region than the bucket's is answered 301 PermanentRedirect with x-amz-bucket-region, as by S3's
 *   regional endpoints; botocore follows it on the one endpoint there is (botocore 1.44.5, S3RegionRedirectorv2). CreateBucket signed for
 *   us-east-1 may name any Region, as on S3's global endpoint (2026-11-22, documented:
 *   https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html)
 * - An answered write survives a kill of the process. Nothing is fsynced, so it may be lost with the power (2026-11-22, documented:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/DataDurability.html)
 * - XXHASH64, XXHASH3, XXHASH128, MD5 and SHA512 make composite checksums of multipart uploads, as SHA1 and SHA256 do (2026-11-22,
 *   inferred)
 * - GetObject by part number counts the numbers the parts were uploaded with (2026-11-22, inferred)
 * - A listing that starts inside a group of keys still shows the group as a common prefix (2026-11-22, inferred)
 * - With --localstack-endpoint signatures, presigned URLs of both versions among them, are checked here and made anew; a body whose hash or
 *   signature turns out wrong never arrives whole. Location of CompleteMultipartUpload and CreateBucket is given as this endpoint is reached
 *   (2026-11-25, recorded: localstack-core 4.14.0)
 * - The bucket of a ready-made app is made in LocalStack, and again when LocalStack was started anew and forgot it (2026-11-25, inferred)
 *
 * Client quirks
 * - boto3's raw upload_part sends a CRC32 although create_multipart_upload named none: checksums of parts are verified whether or not the
 *   upload asked for them, and the object gets CRC64NVME, S3's default (2026-11-22, recorded: botocore 1.44.5)
 * - MLflow uploads parts through presigned URLs without any checksum (2026-11-22, recorded: mlflow 3.10.1 optimized_s3_artifact_repo.py)
 * - SDKs that presign move x-amz-* headers into the query; they count as headers, except the CRC32 of an empty body that it puts there,
 *   which S3 ignores (documented: github.com/localstack/localstack/issues/12169) (2026-11-22, recorded: AWS SDK for JavaScript 3.1163)
 * - DeleteObjects must come with Content-MD5 or a checksum; every current SDK sends one (2026-11-22, recorded: botocore 1.44.5, AWS SDK
 *   for JavaScript 3.1169)
 */
import type { AwsService } from '@mlapps/aws-protocol/service';
import { s3Constraints } from '@mlapps/aws-protocol/s3.constraints.gen';

import { abortMultipartUpload } from './operations/abort-multipart-upload.js';
import { completeMultipartUpload } from './operations/complete-multipart-upload.js';
import { copyObject } from './operations/copy-object.js';
import { createBucket } from './operations/create-bucket.js';
import { createMultipartUpload } from './operations/create-multipart-upload.js';
import { deleteBucket } from './operations/delete-bucket.js';
import { deleteBucketCors } from './operations/delete-bucket-cors.js';
import { deleteBucketEncryption } from './operations/delete-bucket-encryption.js';
import { deleteBucketOwnershipControls } from './operations/delete-bucket-ownership-controls.js';
import { deleteBucketPolicy } from './operations/delete-bucket-policy.js';
import { deleteBucketTagging } from './operations/delete-bucket-tagging.js';
import { deleteObject } from './operations/delete-object.js';
import { deleteObjectTagging } from './operations/delete-object-tagging.js';
import { deleteObjects } from './operations/delete-objects.js';
import { deletePublicAccessBlock } from './operations/delete-public-access-block.js';
import { getBucketAccelerateConfiguration } from './operations/get-bucket-accelerate-configuration.js';
import { getBucketAcl } from './operations/get-bucket-acl.js';
import { getBucketCors } from './operations/get-bucket-cors.js';
import { getBucketEncryption } from './operations/get-bucket-encryption.js';
import { getBucketLifecycleConfiguration } from './operations/get-bucket-lifecycle-configuration.js';
import { getBucketLocation } from './operations/get-bucket-location.js';
import { getBucketLogging } from './operations/get-bucket-logging.js';
import { getBucketNotificationConfiguration } from './operations/get-bucket-notification-configuration.js';
import { getBucketOwnershipControls } from './operations/get-bucket-ownership-controls.js';
import { getBucketPolicy } from './operations/get-bucket-policy.js';
import { getBucketPolicyStatus } from './operations/get-bucket-policy-status.js';
import { getBucketReplication } from './operations/get-bucket-replication.js';
import { getBucketRequestPayment } from './operations/get-bucket-request-payment.js';
import { getBucketTagging } from './operations/get-bucket-tagging.js';
import { getBucketVersioning } from './operations/get-bucket-versioning.js';
import { getBucketWebsite } from './operations/get-bucket-website.js';
import { getObject } from './operations/get-object.js';
import { getObjectAcl } from './operations/get-object-acl.js';
import { getObjectAttributes } from './operations/get-object-attributes.js';
import { getObjectLockConfiguration } from './operations/get-object-lock-configuration.js';
import { getObjectTagging } from './operations/get-object-tagging.js';
import { getPublicAccessBlock } from './operations/get-public-access-block.js';
import { headBucket } from './operations/head-bucket.js';
import { headObject } from './operations/head-object.js';
import { listBuckets } from './operations/list-buckets.js';
import { listMultipartUploads } from './operations/list-multipart-uploads.js';
import { listObjectVersions } from './operations/list-object-versions.js';
import { listObjects } from './operations/list-objects.js';
import { listObjectsV2 } from './operations/list-objects-v2.js';
import { listParts } from './operations/list-parts.js';
import { putBucketAcl } from './operations/put-bucket-acl.js';
import { putBucketCors } from './operations/put-bucket-cors.js';
import { putBucketEncryption } from './operations/put-bucket-encryption.js';
import { putBucketOwnershipControls } from './operations/put-bucket-ownership-controls.js';
import { putBucketPolicy } from './operations/put-bucket-policy.js';
import { putBucketTagging } from './operations/put-bucket-tagging.js';
import { putBucketVersioning } from './operations/put-bucket-versioning.js';
import { putObject } from './operations/put-object.js';
import { putObjectAcl } from './operations/put-object-acl.js';
import { putObjectTagging } from './operations/put-object-tagging.js';
import { putPublicAccessBlock } from './operations/put-public-access-block.js';
import { uploadPart } from './operations/upload-part.js';
import { uploadPartCopy } from './operations/upload-part-copy.js';
import type { S3Context } from './s3-context.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html */
export const s3: AwsService<S3Context> = {
  name: 's3',
  version: '2006-03-01',
  protocol: 'restXml',
  xmlNamespace: 'http://s3.amazonaws.com/doc/2006-03-01/',
  constraints: s3Constraints,
  operations: [
    abortMultipartUpload,
    completeMultipartUpload,
    copyObject,
    createBucket,
    createMultipartUpload,
    deleteBucket,
    deleteBucketCors,
    deleteBucketEncryption,
    deleteBucketOwnershipControls,
    deleteBucketPolicy,
    deleteBucketTagging,
    deleteObject,
    deleteObjectTagging,
    deleteObjects,
    deletePublicAccessBlock,
    getBucketAccelerateConfiguration,
    getBucketAcl,
    getBucketCors,
    getBucketEncryption,
    getBucketLifecycleConfiguration,
    getBucketLocation,
    getBucketLogging,
    getBucketNotificationConfiguration,
    getBucketOwnershipControls,
    getBucketPolicy,
    getBucketPolicyStatus,
    getBucketReplication,
    getBucketRequestPayment,
    getBucketTagging,
    getBucketVersioning,
    getBucketWebsite,
    getObject,
    getObjectAcl,
    getObjectAttributes,
    getObjectLockConfiguration,
    getObjectTagging,
    getPublicAccessBlock,
    headBucket,
    headObject,
    listBuckets,
    listMultipartUploads,
    listObjectVersions,
    listObjects,
    listObjectsV2,
    listParts,
    putBucketAcl,
    putBucketCors,
    putBucketEncryption,
    putBucketOwnershipControls,
    putBucketPolicy,
    putBucketTagging,
    putBucketVersioning,
    putObject,
    putObjectAcl,
    putObjectTagging,
    putPublicAccessBlock,
    uploadPart,
    uploadPartCopy,
  ],
};
