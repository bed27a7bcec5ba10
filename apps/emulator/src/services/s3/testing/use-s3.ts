import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect } from '@jest/globals';

import { startS3 } from './start-s3.js';
import type { TestS3 } from './start-s3.js';

/**
 * An S3 of this test file's own, with one bucket. Fails the file when an error was answered as an internal one.
 *
 * @example
 * const server = useS3('bucket');
 * await server().client().send(new ListObjectsV2Command({ Bucket: 'bucket' }));
 */
export function useS3(bucket?: string): () => TestS3 {
  let server: TestS3;
  beforeAll(async () => {
    server = await startS3();
    if (bucket !== undefined) await server.client().send(new CreateBucketCommand({ Bucket: bucket }));
  });
  afterAll(async () => {
    expect(server.internalErrors).toEqual([]);
    await server.close();
  });
  return () => server;
}
