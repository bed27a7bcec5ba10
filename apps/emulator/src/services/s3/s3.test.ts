import { HeadBucketCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from '@jest/globals';

import { useS3 } from './testing/use-s3.js';

const Bucket = 'bucket';
const server = useS3(Bucket);

async function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; code: string | undefined; text: string }> {
  const authorization = 'AWS4-HMAC-SHA256 Credential=111111111111/20261122/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0';
  const response = await fetch(server().url + path, { method, headers: { authorization, ...headers } });
  const text = await response.text();
  return { status: response.status, code: /<Code>(.*?)</.exec(text)?.[1], text };
}

describe('a method that its subresource does not have', () => {
  it.each(['acl', 'versioning', 'policyStatus', 'uploads', 'object-lock'])('DELETE ?%s leaves the bucket', async (name) => {
    expect(await send('DELETE', `/bucket?${name}`)).toMatchObject({ status: 405, code: 'MethodNotAllowed' });
    await server().client().send(new HeadBucketCommand({ Bucket }));
  });

  it.each([
    'DELETE ?legal-hold',
    'DELETE ?acl',
    'PUT ?uploadId=x',
    'PUT ?partNumber=1',
    'PUT ?restore',
    'GET ?restore',
    'POST ?acl',
    'POST ',
  ])('%s leaves the object', async (request) => {
    const { ETag } = await server()
      .client()
      .send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'kept' }));
    const [method = '', query = ''] = request.split(' ');
    expect(await send(method, `/bucket/k${query}`)).toMatchObject({ status: 405, code: 'MethodNotAllowed' });
    expect(
      await server()
        .client()
        .send(new HeadObjectCommand({ Bucket, Key: 'k' })),
    ).toMatchObject({ ETag });
  });
});

describe('what is not served', () => {
  it.each([
    ['PUT', '/bucket?lifecycle', 'PutBucketLifecycleConfiguration'],
    ['DELETE', '/bucket?website', 'DeleteBucketWebsite'],
    ['GET', '/bucket/k?torrent', 'GetObjectTorrent'],
    ['POST', '/bucket/k?select&select-type=2', 'SelectObjectContent'],
    ['PUT', '/bucket/k?retention', 'PutObjectRetention'],
  ])('%s %s is answered with its name', async (method, path, operation) => {
    expect(await send(method, path)).toMatchObject({ status: 501, code: 'NotImplemented', text: expect.stringContaining(operation) });
  });
});
