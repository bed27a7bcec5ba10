import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import type { CompletedPart, CompleteMultipartUploadCommandInput, CreateMultipartUploadCommandInput } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { describe, expect, it } from '@jest/globals';

import { useS3 } from '../testing/use-s3.js';

const Bucket = 'bucket';
const large = randomBytes(5 * 2 ** 20);
const small = Buffer.from('the end');
const server = useS3(Bucket);

async function begin(Key: string, input: Partial<CreateMultipartUploadCommandInput> = {}) {
  const { UploadId } = await server()
    .client()
    .send(new CreateMultipartUploadCommand({ Bucket, Key, ...input }));
  const at = { Bucket, Key, UploadId };
  return {
    at,
    part: async (PartNumber: number, Body: Buffer, more: object = {}): Promise<CompletedPart> => {
      const {
        $metadata: _,
        ServerSideEncryption: __,
        ...part
      } = await server()
        .client()
        .send(new UploadPartCommand({ ...at, PartNumber, Body, ...more }));
      return { PartNumber, ...part };
    },
    complete: async (Parts: CompletedPart[], more: Partial<CompleteMultipartUploadCommandInput> = {}) =>
      server()
        .client()
        .send(new CompleteMultipartUploadCommand({ ...at, MultipartUpload: { Parts }, ...more })),
  };
}

async function bytesOf(Key: string): Promise<Buffer> {
  const { Body } = await server().client().send(new GetObjectCommand({ Bucket, Key }));
  return Buffer.from(await Body!.transformToByteArray());
}

describe('shape', () => {
  it('makes one object of its parts', async () => {
    const upload = await begin('whole', { ContentType: 'x/y', Metadata: { a: 'b' }, Tagging: 'a=b' });
    const parts = [await upload.part(1, large), await upload.part(2, small)];
    const done = await upload.complete(parts);
    const tags = Buffer.concat([large, small].map((part) => createHash('md5').update(part).digest()));
    const ETag = `"${createHash('md5').update(tags).digest('hex')}-2"`;
    expect(done).toMatchObject({ Bucket, Key: 'whole', ETag, Location: expect.stringContaining('/bucket/whole') });
    expect((await bytesOf('whole')).equals(Buffer.concat([large, small]))).toBe(true);
    const head = await server()
      .client()
      .send(new HeadObjectCommand({ Bucket, Key: 'whole', PartNumber: 2 }));
    expect(head).toMatchObject({
      ETag,
      ContentType: 'x/y',
      Metadata: { a: 'b' },
      TagCount: 1,
      PartsCount: 2,
      ContentLength: 7,
      ContentRange: `bytes ${large.length}-${large.length + 6}/${large.length + 7}`,
    });
  });

  it('lists parts and uploads', async () => {
    const upload = await begin('listed', { ChecksumAlgorithm: 'SHA256' });
    for (const number of [1, 2, 5]) await upload.part(number, small, { ChecksumAlgorithm: 'SHA256' });
    const first = await server()
      .client()
      .send(new ListPartsCommand({ ...upload.at, MaxParts: 2 }));
    expect(first).toMatchObject({
      IsTruncated: true,
      NextPartNumberMarker: '2',
      ChecksumAlgorithm: 'SHA256',
      ChecksumType: 'COMPOSITE',
      StorageClass: 'STANDARD',
    });
    expect(first.Parts![0]).toMatchObject({ PartNumber: 1, Size: 7, ChecksumSHA256: createHash('sha256').update(small).digest('base64') });
    const rest = await server()
      .client()
      .send(new ListPartsCommand({ ...upload.at, PartNumberMarker: first.NextPartNumberMarker }));
    expect(rest.Parts!.map(({ PartNumber }) => PartNumber)).toEqual([5]);
    const uploads = await server()
      .client()
      .send(new ListMultipartUploadsCommand({ Bucket, Prefix: 'list' }));
    expect(uploads.Uploads).toMatchObject([{ Key: 'listed', UploadId: upload.at.UploadId, Initiated: expect.any(Date) }]);
    await server().client().send(new AbortMultipartUploadCommand(upload.at));
  });

  it('answers the attributes of parts in pages', async () => {
    const attributes = await server()
      .client()
      .send(new GetObjectAttributesCommand({ Bucket, Key: 'whole', ObjectAttributes: ['ObjectParts'], MaxParts: 1 }));
    expect(attributes.ObjectParts).toMatchObject({
      TotalPartsCount: 2,
      IsTruncated: true,
      NextPartNumberMarker: '1',
      Parts: [{ PartNumber: 1, Size: large.length }],
    });
  });
});

describe('rules', () => {
  it('wants known parts in order, and not too small', async () => {
    const upload = await begin('rules');
    const [one, two, three] = [await upload.part(1, large), await upload.part(2, small), await upload.part(3, small)];
    await expect(upload.complete([])).rejects.toMatchObject({ name: 'MalformedXML' });
    await expect(upload.complete([two, one])).rejects.toMatchObject({ name: 'InvalidPartOrder' });
    await expect(upload.complete([one, one])).rejects.toMatchObject({ name: 'InvalidPartOrder' });
    await expect(upload.complete([{ ...one, ETag: '"0"' }])).rejects.toMatchObject({ name: 'InvalidPart' });
    await expect(upload.complete([one, { ...two, PartNumber: 9 }])).rejects.toMatchObject({ name: 'InvalidPart' });
    await expect(upload.complete([one, two, three])).rejects.toMatchObject({ name: 'EntityTooSmall' });
    await expect(upload.complete([one], { MpuObjectSize: 1 })).rejects.toMatchObject({ name: 'InvalidRequest' });
    await expect(upload.complete([one], { IfMatch: '"x"' })).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(bytesOf('rules')).rejects.toMatchObject({ name: 'NoSuchKey' });
    await upload.complete([one, three], { IfNoneMatch: '*', MpuObjectSize: large.length + small.length });
    expect((await bytesOf('rules')).length).toBe(large.length + small.length);
    await expect(upload.complete([one])).rejects.toMatchObject({ name: 'NoSuchUpload' });
  });

  it.each([
    ['CRC32', 'COMPOSITE'],
    ['CRC32', 'FULL_OBJECT'],
    ['CRC32C', 'FULL_OBJECT'],
    ['CRC64NVME', 'FULL_OBJECT'],
    ['SHA1', 'COMPOSITE'],
    ['SHA256', 'COMPOSITE'],
  ] as const)('keeps %s, %s', async (ChecksumAlgorithm, ChecksumType) => {
    const upload = await begin('checked', { ChecksumAlgorithm, ChecksumType });
    const parts = [await upload.part(1, large, { ChecksumAlgorithm }), await upload.part(2, small, { ChecksumAlgorithm })];
    const done = await upload.complete(parts, { ChecksumType });
    const member = `Checksum${ChecksumAlgorithm}` as const;
    expect(done).toMatchObject({ ChecksumType, [member]: expect.stringMatching(ChecksumType === 'COMPOSITE' ? /=-2$/ : /=$/) });
    const head = await server()
      .client()
      .send(new HeadObjectCommand({ Bucket, Key: 'checked', ChecksumMode: 'ENABLED' }));
    expect(head[member]).toBe(done[member]);
    if (ChecksumType === 'COMPOSITE') return;
    const single = await server()
      .client()
      .send(new PutObjectCommand({ Bucket, Key: 'single', Body: Buffer.concat([large, small]), ChecksumAlgorithm }));
    expect(done[member]).toBe(single[member]);
  });

  it('refuses what does not fit the checksum the upload was created for', async () => {
    await expect(begin('x', { ChecksumAlgorithm: 'SHA1', ChecksumType: 'FULL_OBJECT' })).rejects.toMatchObject({ name: 'InvalidRequest' });
    await expect(begin('x', { ChecksumAlgorithm: 'CRC64NVME', ChecksumType: 'COMPOSITE' })).rejects.toMatchObject({
      name: 'InvalidRequest',
    });
    const upload = await begin('strict', { ChecksumAlgorithm: 'SHA256' });
    await expect(upload.part(1, small)).rejects.toMatchObject({
      message: expect.stringContaining('expected checksum Type: sha256, actual checksum Type: crc32'),
    });
    const part = await upload.part(1, small, { ChecksumAlgorithm: 'SHA256' });
    await expect(upload.complete([{ PartNumber: 1, ETag: part.ETag }])).rejects.toMatchObject({
      message: expect.stringContaining('It was missing for part 1'),
    });
    await expect(upload.complete([part], { ChecksumSHA256: createHash('sha256').digest('base64') })).rejects.toMatchObject({
      name: 'BadDigest',
    });
    await expect(upload.complete([part], { ChecksumType: 'FULL_OBJECT' })).rejects.toMatchObject({ name: 'InvalidRequest' });
    await upload.complete([part]);
  });

  it('refuses parts out of range and uploads that are not there', async () => {
    const upload = await begin('range');
    for (const number of [0, 10_001]) await expect(upload.part(number, small)).rejects.toMatchObject({ name: 'InvalidArgument' });
    for (const command of [
      new UploadPartCommand({ ...upload.at, Key: 'other', PartNumber: 1, Body: small }),
      new ListPartsCommand({ ...upload.at, UploadId: 'none' }),
      new AbortMultipartUploadCommand({ ...upload.at, Key: 'other' }),
    ]) {
      await expect(
        server()
          .client()
          .send(command as ListPartsCommand),
      ).rejects.toMatchObject({ name: 'NoSuchUpload' });
    }
  });
});

describe('behaviour', () => {
  it('copies parts from objects', async () => {
    await server()
      .client()
      .send(new PutObjectCommand({ Bucket, Key: 'source', Body: Buffer.concat([large, small]) }));
    const upload = await begin('copied');
    const copy = async (PartNumber: number, CopySourceRange?: string) => {
      const { CopyPartResult } = await server()
        .client()
        .send(new UploadPartCopyCommand({ ...upload.at, PartNumber, CopySource: `${Bucket}/source`, CopySourceRange }));
      return { PartNumber, ETag: CopyPartResult!.ETag };
    };
    const parts = [await copy(1), await copy(2, 'bytes=0-99')];
    for (const wrong of ['bytes=0-', 'bytes=5-2', 'bytes=0-999999999', 'x'])
      await expect(copy(3, wrong)).rejects.toMatchObject({ name: 'InvalidArgument' });
    await upload.complete(parts);
    expect((await bytesOf('copied')).equals(Buffer.concat([large, small, large.subarray(0, 100)]))).toBe(true);
  });

  it('pages uploads by key and start', async () => {
    for (const key of ['page/a', 'page/a', 'page/b/1', 'page/b/2', 'page/c']) await begin(key);
    const page = async (input: object) =>
      server()
        .client()
        .send(new ListMultipartUploadsCommand({ Bucket, Prefix: 'page/', ...input }));
    const found: string[] = [];
    let next: { KeyMarker?: string | undefined; UploadIdMarker?: string | undefined } = {};
    for (;;) {
      const {
        Uploads = [],
        CommonPrefixes = [],
        IsTruncated,
        NextKeyMarker,
        NextUploadIdMarker,
      } = await page({ Delimiter: '/', MaxUploads: 1, ...next });
      found.push(...Uploads.map(({ Key }) => Key!), ...CommonPrefixes.map(({ Prefix }) => Prefix!));
      if (!IsTruncated) break;
      next = { KeyMarker: NextKeyMarker, UploadIdMarker: NextUploadIdMarker };
    }
    expect(found).toEqual(['page/a', 'page/a', 'page/b/', 'page/c']);
  });

  it('leaves nothing of an aborted upload', async () => {
    const files = (): number =>
      readdirSync(join(server().folder, 'objects'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
    const before = files();
    const upload = await begin('aborted');
    await upload.part(1, small);
    await server().client().send(new AbortMultipartUploadCommand(upload.at));
    await expect(upload.complete([{ PartNumber: 1, ETag: 'x' }])).rejects.toMatchObject({ name: 'NoSuchUpload' });
    await new Promise((resolve) => setImmediate(resolve));
    for (let turn = 0; turn < 100 && files() > before; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(files()).toBe(before);
  });

  it('takes what lib-storage sends', async () => {
    const bytes = randomBytes(12 * 2 ** 20);
    const upload = new Upload({
      client: server().client(),
      params: { Bucket, Key: 'lib', Body: Readable.from([bytes.subarray(0, 7_000_000), bytes.subarray(7_000_000)]) },
      partSize: 5 * 2 ** 20,
    });
    await upload.done();
    expect((await bytesOf('lib')).equals(bytes)).toBe(true);
  });
});
