import { unmodelledFault } from '@mlapps/aws-protocol/faults';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { checkOneOf } from './one-of.js';

/** Members that ask for something that is not there, with the header they come in. */
const unsupported = new Map(
  Object.entries({
    BypassGovernanceRetention: 'x-amz-bypass-governance-retention',
    CopySourceSSECustomerAlgorithm: 'x-amz-copy-source-server-side-encryption-customer-algorithm',
    CopySourceSSECustomerKey: 'x-amz-copy-source-server-side-encryption-customer-key',
    CopySourceSSECustomerKeyMD5: 'x-amz-copy-source-server-side-encryption-customer-key-md5',
    IfMatchInitiatedTime: 'x-amz-if-match-initiated-time',
    MFA: 'x-amz-mfa',
    ObjectLockEnabledForBucket: 'x-amz-bucket-object-lock-enabled',
    ObjectLockLegalHoldStatus: 'x-amz-object-lock-legal-hold',
    ObjectLockMode: 'x-amz-object-lock-mode',
    ObjectLockRetainUntilDate: 'x-amz-object-lock-retain-until-date',
    SSECustomerAlgorithm: 'x-amz-server-side-encryption-customer-algorithm',
    SSECustomerKey: 'x-amz-server-side-encryption-customer-key',
    SSECustomerKeyMD5: 'x-amz-server-side-encryption-customer-key-md5',
    SSEKMSEncryptionContext: 'x-amz-server-side-encryption-context',
    SSEKMSKeyId: 'x-amz-server-side-encryption-aws-kms-key-id',
    WriteOffsetBytes: 'x-amz-write-offset-bytes',
  }),
);

const cannedAcls = [
  'private',
  'public-read',
  'public-read-write',
  'authenticated-read',
  'aws-exec-read',
  'bucket-owner-read',
  'bucket-owner-full-control',
  'log-delivery-write',
];
const accessControl = new Set(['GrantFullControl', 'GrantRead', 'GrantReadACP', 'GrantWrite', 'GrantWriteACP']);

/**
 * Refuses what a request asks for and does not get here: 501 naming the header. Access control lists are refused as S3 itself does
 * for buckets made since April 2023, whose owner is enforced.
 */
export function refuseUnsupported(input: object): void {
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined || value === false) continue;
    const header = unsupported.get(name);
    if (header) throw notImplemented(header);
    if (name === 'ServerSideEncryption') checkEncryption(String(value));
    if (name === 'ACL') checkOneOf('x-amz-acl', String(value), cannedAcls);
    if (name === 'ACL' && value !== 'private' && value !== 'bucket-owner-full-control') throw aclNotSupported();
    if (accessControl.has(name)) throw aclNotSupported();
  }
}

export function aclNotSupported(): Error {
  return unmodelledFault('AccessControlListNotSupported', 400, 'The bucket does not allow ACLs');
}

export function notImplemented(header: string): Error {
  return s3Fault('NotImplemented', { Header: header }, `A header you provided implies functionality that is not implemented: ${header}`);
}

function checkEncryption(algorithm: string): void {
  if (algorithm === 'AES256') return;
  if (algorithm.startsWith('aws:')) throw notImplemented(`x-amz-server-side-encryption: ${algorithm}`);
  throw s3Fault('InvalidEncryptionAlgorithmError', { ArgumentName: 'x-amz-server-side-encryption', ArgumentValue: algorithm });
}
