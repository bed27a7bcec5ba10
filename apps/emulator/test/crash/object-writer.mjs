import { createHash } from 'node:crypto';

import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';

import { Random, seedOf } from '../random.mjs';

const PART = 5 * 1024 * 1024;

export function s3At(endpoint) {
  return new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: '123456789012', secretAccessKey: 'test' },
  });
}

/** The bytes of one version of an object follow from its name, so that nothing has to be kept to check it. */
function bodyOf(key, version, length) {
  return new Random(seedOf(version, key)).bytes(length);
}

const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

async function asWrite(send) {
  try {
    return await send();
  } catch (error) {
    if (error.$metadata?.httpStatusCode !== undefined) error.answered = true;
    throw error;
  }
}

/** Puts objects until `stopped()`; a fifth of them over an older version of themselves. */
export async function putObjects(s3, bucket, name, ledger, random, stopped) {
  for (let count = 0; !stopped(); count++) {
    const key = random.chance(0.2) ? `${name}/again` : `${name}/${count}`;
    const length = random.pick([0, 1, 1000, 70_000, 1_500_000]);
    const Body = bodyOf(key, count, length);
    await ledger.write({ kind: 'object', bucket, key, version: count, length, digest: digest(Body) }, () =>
      asWrite(() => s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body }))),
    );
  }
}

/** Uploads in three parts until `stopped()`. */
export async function uploadInParts(s3, bucket, name, ledger, stopped) {
  for (let count = 0; !stopped(); count++) {
    const key = `${name}/parts ${count}`;
    const whole = bodyOf(key, count, 2 * PART + 1234);
    await ledger.write({ kind: 'object', bucket, key, version: count, length: whole.length, digest: digest(whole) }, () =>
      asWrite(() => uploadParts(s3, bucket, key, whole)),
    );
  }
}

async function uploadParts(s3, Bucket, Key, whole) {
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key }));
  const Parts = [];
  for (let PartNumber = 1; (PartNumber - 1) * PART < whole.length; PartNumber++) {
    const Body = whole.subarray((PartNumber - 1) * PART, PartNumber * PART);
    const { ETag } = await s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
    Parts.push({ PartNumber, ETag });
  }
  return s3.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }));
}

/** Acknowledged objects that are not there, and objects that are not what anybody wrote. */
export async function checkObjects(s3, bucket, ledger) {
  const problems = [];
  const byKey = new Map();
  for (const entry of ledger.of('object')) byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry]);
  for (const [key, versions] of byKey) {
    const last = versions.findLastIndex(({ acknowledged }) => acknowledged);
    const allowed = versions.slice(Math.max(0, last));
    const found = await contentOf(s3, bucket, key);
    if (found === undefined) {
      if (last >= 0) problems.push(`lost object ${key} (version ${versions[last].version})`);
    } else if (
      !allowed.some(({ digest: expected, length }) => found.digest === expected && found.length === length && found.promised === length)
    ) {
      problems.push(`object ${key} is none of what was written: ${found.length} bytes, promised ${found.promised}`);
    }
  }
  const listed = await listAll(s3, bucket);
  problems.push(...listed.filter((key) => !byKey.has(key)).map((key) => `nobody wrote ${key}`));
  for (const key of byKey.keys()) {
    const visible = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key })).then(
      () => true,
      () => false,
    );
    if (visible !== listed.includes(key)) problems.push(`${key} is ${visible ? 'there but not listed' : 'listed but not there'}`);
  }
  return problems;
}

async function contentOf(s3, Bucket, Key) {
  try {
    const { Body, ContentLength } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    const bytes = await Body.transformToByteArray();
    return { length: bytes.length, promised: ContentLength, digest: digest(bytes) };
  } catch (error) {
    if (error.name === 'NoSuchKey') return undefined;
    throw error;
  }
}

async function listAll(s3, Bucket) {
  const keys = [];
  let ContinuationToken;
  do {
    const page = await s3.send(new ListObjectsV2Command({ Bucket, ContinuationToken, MaxKeys: 100 }));
    keys.push(...(page.Contents ?? []).map(({ Key }) => Key));
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
  return keys;
}
