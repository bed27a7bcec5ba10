import { CreateMlflowAppCommand, ListMlflowAppsCommand } from '@aws-sdk/client-sagemaker';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { CompleteMultipartUploadCommand, DeleteObjectsCommand, ListObjectsV2Command, PutBucketEncryptionCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from '@jest/globals';

import { createAwsServer } from './aws-server.js';
import type { ConstraintTable } from './constraints.js';
import { operationFor } from './operation.js';
import type { Operation } from './operation.js';
import { s3Constraints } from './s3.constraints.gen.js';
import { sagemakerConstraints } from './sagemaker.constraints.gen.js';
import type { Protocol } from './service.js';
import { stsConstraints } from './sts.constraints.gen.js';

type AnyOperation = Operation<never, object, unknown>;
const operation = operationFor<unknown>();

/** A small deterministic generator, so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Damages a valid request: bytes changed, cut, doubled or swapped for a fragment that means something to a parser. */
function damaged(valid: Buffer, next: (below: number) => number): Buffer {
  const fragments = [
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    'null',
    '1e999',
    '-',
    '\\u',
    '\0',
    '<',
    '>',
    '&',
    '</',
    '%',
    '=',
    '.member.',
    '\ud83d',
    'é',
    '<![CDATA[',
    '<?',
    '<!--',
  ];
  let bytes = valid;
  for (let i = next(4); i >= 0; i -= 1) {
    const at = next(bytes.length + 1);
    const to = at + next(5);
    const middle = next(2) === 0 ? Buffer.from(fragments[next(fragments.length)]!) : Buffer.from([next(256)]);
    bytes = Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(next(2) === 0 ? at : to)]);
  }
  return bytes;
}

async function fuzz(
  protocol: Protocol,
  constraints: ConstraintTable,
  tested: AnyOperation,
  valid: string,
  line: { method: string; path: string; query: string },
): Promise<void> {
  const internalErrors: unknown[] = [];
  const service = { name: 'fuzz', version: '1', protocol, targetPrefix: 'T', constraints, operations: [tested] };
  const server = createAwsServer(service, { onInternalError: (error) => internalErrors.push(error) });
  const next = random(20_260_101);
  const statuses = new Set<number>();
  for (let i = 0; i < 3000; i += 1) {
    const body = i === 0 ? Buffer.from(valid) : damaged(Buffer.from(valid), next);
    const query = line.query === '' ? '' : damaged(Buffer.from(line.query), next).toString();
    const { status } = await server.handle(tested, { ...line, query, headers: {}, body }, { requestId: 'r' });
    statuses.add(status);
  }
  expect(internalErrors).toEqual([]);
  expect([...statuses].filter((status) => status >= 500)).toEqual([]);
  expect(statuses.has(200) && statuses.has(400)).toBe(true);
}

const root = { method: 'POST', path: '/', query: '' };

describe('damaged requests are answered, never with an internal error', () => {
  it('awsJson1.1', async () => {
    const app = {
      Name: 'a',
      ArtifactStoreUri: 's3://b/x',
      RoleArn: 'arn:aws:iam::111122223333:role/r',
      Tags: [{ Key: 'k', Value: 'v' }],
      DefaultDomainIdList: ['d-abc'],
    };
    await fuzz(
      'awsJson1.1',
      sagemakerConstraints,
      operation(CreateMlflowAppCommand, () => ({})),
      JSON.stringify(app),
      root,
    );
    await fuzz(
      'awsJson1.1',
      sagemakerConstraints,
      operation(ListMlflowAppsCommand, () => ({})),
      '{"CreatedAfter":1700000000.5,"MaxResults":5,"SortBy":"Name"}',
      root,
    );
  });

  it('awsQuery', async () => {
    const form =
      'Action=AssumeRole&RoleArn=arn:aws:iam::111122223333:role/r&RoleSessionName=abc&DurationSeconds=900&Tags.member.1.Key=a&Tags.member.1.Value=b';
    await fuzz(
      'awsQuery',
      stsConstraints,
      operation(AssumeRoleCommand, () => ({})),
      form,
      root,
    );
  });

  it('restXml', async () => {
    const parts = '<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>&quot;a&quot;</ETag></Part></CompleteMultipartUpload>';
    await fuzz(
      'restXml',
      s3Constraints,
      operation(CompleteMultipartUploadCommand, () => ({})),
      parts,
      { method: 'POST', path: '/b/k', query: 'uploadId=u' },
    );
    const objects = '<Delete xmlns="x"><Object><Key>a</Key></Object><Quiet>true</Quiet></Delete>';
    await fuzz(
      'restXml',
      s3Constraints,
      operation(DeleteObjectsCommand, () => ({})),
      objects,
      { method: 'POST', path: '/b', query: 'delete' },
    );
    await fuzz(
      'restXml',
      s3Constraints,
      operation(ListObjectsV2Command, () => ({})),
      '',
      { method: 'GET', path: '/b', query: 'list-type=2&max-keys=10&prefix=a%20b&fetch-owner=true' },
    );
    const encryption =
      '<ServerSideEncryptionConfiguration><Rule><BucketKeyEnabled>true</BucketKeyEnabled></Rule></ServerSideEncryptionConfiguration>';
    await fuzz(
      'restXml',
      s3Constraints,
      operation(PutBucketEncryptionCommand, () => ({})),
      encryption,
      { method: 'PUT', path: '/b', query: '' },
    );
  });
});
