import {
  CreateResourceShareCommand,
  DeleteResourceShareCommand,
  GetResourceSharesCommand,
  RAMClient,
  UnknownResourceException,
} from '@aws-sdk/client-ram';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { fault } from './fault.js';
import { commonFault } from './faults.js';
import { operationFor } from './operation.js';
import { ramConstraints } from './ram.constraints.gen.js';
import { serve } from './testing/wire-server.js';
import type { TestContext, WireServer } from './testing/wire-server.js';

const arn = 'arn:aws:ram:eu-west-1:111122223333:resource-share/11111111-2222-3333-4444-555555555555';
const operation = operationFor<TestContext>();
const creationTime = new Date(1_700_000_000_000);

const operations = [
  operation(CreateResourceShareCommand, (input) => ({
    resourceShare: { name: input.name, resourceShareArn: arn, status: 'ACTIVE', creationTime, tags: input.tags },
    clientToken: input.clientToken,
  })),
  operation(GetResourceSharesCommand, (input) => {
    if (input.name === 'forbidden') throw commonFault('accessDenied', 'User is not authorized');
    return { resourceShares: [{ name: `${input.resourceOwner} ${input.maxResults}` }] };
  }),
  operation(DeleteResourceShareCommand, (input) => {
    if (input.resourceShareArn !== arn)
      throw fault(UnknownResourceException, `ResourceShare ${input.resourceShareArn} could not be found.`);
    return { returnValue: true, clientToken: input.clientToken };
  }),
];

let server: WireServer;
let client: RAMClient;

beforeAll(async () => {
  server = await serve({ name: 'ram', version: '2018-01-04', protocol: 'restJson1', constraints: ramConstraints, operations });
  client = new RAMClient(server.client);
});

afterAll(async () => {
  client.destroy();
  await server.close();
});

async function send(method: string, path: string, body?: string): Promise<{ status: number; type: string | null; body: unknown }> {
  const response = await fetch(server.endpoint + path, { method, ...(body === undefined ? {} : { body }) });
  return { status: response.status, type: response.headers.get('x-amzn-errortype'), body: await response.json() };
}

describe('restJson1', () => {
  it('reads and writes bodies through the real client', async () => {
    const { resourceShare, $metadata } = await client.send(
      new CreateResourceShareCommand({ name: 'apps', tags: [{ key: 'k', value: 'v' }] }),
    );
    expect(resourceShare).toMatchObject({ name: 'apps', resourceShareArn: arn, creationTime, tags: [{ key: 'k', value: 'v' }] });
    expect($metadata.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('reads members from the query', async () => {
    expect(await client.send(new DeleteResourceShareCommand({ resourceShareArn: arn, clientToken: 'a b+c/é' }))).toMatchObject({
      returnValue: true,
      clientToken: 'a b+c/é',
    });
  });

  it('answers modelled errors with their status, code header and class', async () => {
    await expect(client.send(new DeleteResourceShareCommand({ resourceShareArn: 'arn:other' }))).rejects.toBeInstanceOf(
      UnknownResourceException,
    );
    expect(await send('DELETE', '/deleteresourceshare?resourceShareArn=arn:other')).toEqual({
      status: 400,
      type: 'UnknownResourceException',
      body: { __type: 'UnknownResourceException', message: 'ResourceShare arn:other could not be found.' },
    });
  });

  it('answers common faults with the status of REST', async () => {
    await expect(client.send(new GetResourceSharesCommand({ resourceOwner: 'SELF', name: 'forbidden' }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('checks constraints of body and query members', async () => {
    expect(await send('DELETE', '/deleteresourceshare')).toMatchObject({
      status: 400,
      body: {
        message: "1 validation error detected: Value null at 'resourceShareArn' failed to satisfy constraint: Member must not be null",
      },
    });
    expect(await send('POST', '/getresourceshares', '{"resourceOwner":"ME","maxResults":501}')).toMatchObject({
      status: 400,
      body: {
        __type: 'ValidationException',
        message:
          "2 validation errors detected: Value '501' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 500; " +
          "Value 'ME' at 'resourceOwner' failed to satisfy constraint: Member must satisfy enum value set: [SELF, OTHER-ACCOUNTS]",
      },
    });
  });

  it.each([
    ['POST', '/getresourceshares', '[', 400, 'SerializationException'],
    ['POST', '/getresourceshares', '{"resourceOwner":1}', 400, 'SerializationException'],
    ['DELETE', '/deleteresourceshare?resourceShareArn=%zz', undefined, 400, 'ValidationException'],
    ['GET', '/getresourceshares', undefined, 501, 'InternalFailure'],
    ['POST', '/nothing', '{}', 501, 'InternalFailure'],
  ])('%s %s %s is %i %s', async (method, path, body, status, code) => {
    expect(await send(method, path, body)).toMatchObject({ status, type: code, body: { __type: code } });
  });
});
