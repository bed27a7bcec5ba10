import {
  CreateMlflowAppCommand,
  DescribeMlflowAppCommand,
  ListMlflowAppsCommand,
  ResourceNotFound,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { fault } from './fault.js';
import { operationFor } from './operation.js';
import { sagemakerConstraints } from './sagemaker.constraints.gen.js';
import { serve } from './testing/wire-server.js';
import type { TestContext, WireServer } from './testing/wire-server.js';

const arn = 'arn:aws:sagemaker:eu-west-1:111122223333:mlflow-app/app-ABCDEF';
const operation = operationFor<TestContext>();
const created = new Date(1_700_000_000_123);

const describeMlflowApp = operation(DescribeMlflowAppCommand, (input) => {
  if (input.Arn.endsWith('gone')) throw fault(ResourceNotFound, 'MLflow App does not exist');
  if (input.Arn.endsWith('broken')) throw new Error('the secret cause');
  return {
    Arn: input.Arn,
    Status: 'Created',
    CreationTime: created,
    DefaultDomainIdList: ['d-abc'],
    CreatedBy: { IamIdentity: { Arn: 'x' } },
  };
});
const createMlflowApp = operation(CreateMlflowAppCommand, async (input) =>
  Promise.resolve({ Arn: `${arn}/${input.Name}/${JSON.stringify(input.Tags ?? null)}` }),
);
const listMlflowApps = operation(ListMlflowAppsCommand, (input) => ({
  NextToken: `${input.CreatedAfter?.toISOString()} ${input.MaxResults}`,
}));

let server: WireServer;
let client: SageMakerClient;

beforeAll(async () => {
  server = await serve({
    name: 'sagemaker',
    version: '2017-07-24',
    protocol: 'awsJson1.1',
    targetPrefix: 'SageMaker',
    constraints: sagemakerConstraints,
    operations: [describeMlflowApp, createMlflowApp, listMlflowApps],
  });
  client = new SageMakerClient(server.client);
});

afterAll(async () => {
  client.destroy();
  await server.close();
});

async function post(
  operationName: string,
  body: string | Uint8Array,
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `SageMaker.${operationName}` };
  const response = await fetch(server.endpoint, { method: 'POST', headers, body });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, unknown> };
}

describe('awsJson1.1 shape', () => {
  it('reads and writes through the real client', async () => {
    const app = await client.send(new DescribeMlflowAppCommand({ Arn: arn }));
    expect(app).toMatchObject({
      Arn: arn,
      Status: 'Created',
      CreationTime: created,
      DefaultDomainIdList: ['d-abc'],
      CreatedBy: { IamIdentity: { Arn: 'x' } },
    });
    expect(app.$metadata.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('reads times and numbers', async () => {
    const { NextToken } = await client.send(new ListMlflowAppsCommand({ CreatedAfter: created, MaxResults: 7 }));
    expect(NextToken).toBe(`${created.toISOString()} 7`);
  });

  it('writes times as seconds and the content type of the protocol', async () => {
    const { headers, body } = await post('DescribeMlflowApp', JSON.stringify({ Arn: arn }));
    expect(headers.get('content-type')).toBe('application/x-amz-json-1.1');
    expect(body['CreationTime']).toBe(1_700_000_000.123);
  });

  it('ignores unknown and null members', async () => {
    const { status } = await post('DescribeMlflowApp', JSON.stringify({ Arn: arn, Unknown: { deep: [1] }, Other: null }));
    expect(status).toBe(200);
  });
});

describe('awsJson1.1 errors', () => {
  it('answers modelled errors as the class the client knows', async () => {
    await expect(client.send(new DescribeMlflowAppCommand({ Arn: `${arn}gone` }))).rejects.toBeInstanceOf(ResourceNotFound);
    const { status, body } = await post('DescribeMlflowApp', JSON.stringify({ Arn: `${arn}gone` }));
    expect({ status, body }).toEqual({ status: 400, body: { __type: 'ResourceNotFound', Message: 'MLflow App does not exist' } });
  });

  it('tells nothing about an error that is no fault, and reports it', async () => {
    const { status, body } = await post('DescribeMlflowApp', JSON.stringify({ Arn: `${arn}broken` }));
    expect(status).toBe(500);
    expect(body['__type']).toBe('InternalFailure');
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(server.internalErrors).toContainEqual(new Error('the secret cause'));
  });

  it('reports every violated constraint in one message', async () => {
    const { status, body } = await post(
      'CreateMlflowApp',
      JSON.stringify({
        Name: '-a',
        ArtifactStoreUri: 's3://b/x',
        RoleArn: 'arn:aws:iam::111122223333:role/r',
        Tags: [{ Key: 'k', Value: 'v' }, { Value: 'v' }],
      }),
    );
    expect(status).toBe(400);
    expect(body).toEqual({
      __type: 'ValidationException',
      message:
        "2 validation errors detected: Value '-a' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}; " +
        "Value null at 'tags.2.member.key' failed to satisfy constraint: Member must not be null",
    });
  });

  it('names an operation it does not serve', async () => {
    const { status, body } = await post('CreateTrainingJob', '{}');
    expect(status).toBe(501);
    expect(body['message']).toBe('The operation CreateTrainingJob is not implemented.');
  });
});

describe('awsJson1.1 hostile requests', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  const cases: readonly (readonly [title: string, body: string | Uint8Array, message: string | undefined])[] = [
    ['an empty body', '', undefined],
    ['no JSON', '{', undefined],
    ['a trailing comma', '{"Arn":"x",}', undefined],
    ['null', 'null', undefined],
    ['a string', '"x"', undefined],
    ['an array', '[]', 'Start of list found where not expected'],
    ['invalid UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), undefined],
    ['a byte order mark', '\uFEFF{}', undefined],
    ['a number for a string', '{"Arn":1}', 'NUMBER_VALUE can not be converted to a String'],
    ['true for a string', '{"Arn":true}', 'TRUE_VALUE can not be converted to a String'],
    ['a list for a string', '{"Arn":["x"]}', 'Start of list found where not expected'],
    ['a structure for a string', '{"Arn":{"a":1}}', 'Start of structure or map found where not expected.'],
    ['a deep value', `{"Arn":${deep}}`, 'Start of list found where not expected'],
  ];
  it.each(cases)('%s is a SerializationException', async (_title, body, message) => {
    const answer = await post('DescribeMlflowApp', body);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(
      message === undefined ? { __type: 'SerializationException' } : { __type: 'SerializationException', Message: message },
    );
  });

  const listCases: readonly (readonly [member: string, value: string, message: string])[] = [
    ['MaxResults', '"1"', 'STRING_VALUE can not be converted to an Integer'],
    ['MaxResults', 'true', 'TRUE_VALUE can not be converted to an Integer'],
    ['MaxResults', '1e400', 'NUMBER_VALUE can not be converted to an Integer'],
    ['MaxResults', '1.5', 'NUMBER_VALUE can not be converted to an Integer'],
    ['CreatedAfter', '"yesterday"', 'STRING_VALUE can not be converted to milliseconds since epoch'],
    ['CreatedAfter', '1e30', '1e+30 can not be converted to a Timestamp'],
    ['CreatedAfter', 'false', 'FALSE_VALUE can not be converted to a Timestamp'],
  ];
  it.each(listCases)('%s: %s is a SerializationException', async (member, value, message) => {
    const answer = await post('ListMlflowApps', `{"${member}":${value}}`);
    expect({ status: answer.status, body: answer.body }).toEqual({
      status: 400,
      body: { __type: 'SerializationException', Message: message },
    });
  });

  it('a scalar where a list or structure belongs, and null inside a list', async () => {
    const name = '"Name":"a","ArtifactStoreUri":"s3://b/x","RoleArn":"arn:aws:iam::111122223333:role/r"';
    const messages = await Promise.all(
      ['"x"', '["x"]', '[1]', '{}', '[null]'].map(async (tags) => (await post('CreateMlflowApp', `{${name},"Tags":${tags}}`)).body),
    );
    expect(messages.map((body) => body['Message'] ?? body['message'])).toEqual([
      'Expected list or null',
      'Expected null',
      'Expected null',
      'Start of structure or map found where not expected.',
      "1 validation error detected: Value null at 'tags.1.member' failed to satisfy constraint: Member must not be null",
    ]);
  });

  it('ignores deep nesting in members it does not know, and a polluting key', async () => {
    expect((await post('DescribeMlflowApp', `{"Arn":"${arn}","Unknown":${deep}}`)).status).toBe(200);
    expect((await post('DescribeMlflowApp', `{"Arn":"${arn}","__proto__":{"Arn":1}}`)).status).toBe(200);
    expect(({} as Record<string, unknown>)['Arn']).toBeUndefined();
  });

  it('takes a number far over the limit as a violated limit', async () => {
    const { body } = await post('ListMlflowApps', '{"MaxResults":99999999999}');
    expect(body['message']).toBe(
      "1 validation error detected: Value '99999999999' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 100",
    );
  });
});
