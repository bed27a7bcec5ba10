import { Readable } from 'node:stream';

import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { DescribeMlflowAppCommand, ListMlflowAppsCommand } from '@aws-sdk/client-sagemaker';
import { describe, expect, it } from '@jest/globals';

import { answered, operationFor } from './operation.js';

interface Context {
  readonly appName: string;
}

const operation = operationFor<Context>();

describe('operation', () => {
  it('takes name and schema from the command', () => {
    const describeApp = operation(DescribeMlflowAppCommand, (input, ctx) => ({ Arn: input.Arn.toUpperCase(), Name: ctx.appName }));
    expect(describeApp.name).toBe('DescribeMlflowApp');
    expect(describeApp.schema[1]).toBe('com.amazonaws.sagemaker');
    expect(describeApp.streamsInput).toBe(false);
  });

  it('refuses members the output does not have, wrong types and unknown input members (compile time)', () => {
    // @ts-expect-error -- Nom is no member of the output
    operation(DescribeMlflowAppCommand, (_input, ctx) => ({ Nom: ctx.appName }));
    // @ts-expect-error -- Nom is no member of the output, though Name is
    operation(DescribeMlflowAppCommand, (_input, ctx) => ({ Name: ctx.appName, Nom: ctx.appName }));
    // @ts-expect-error -- the same from an asynchronous handler
    operation(DescribeMlflowAppCommand, async (_input, ctx) => Promise.resolve({ Name: ctx.appName, Nom: ctx.appName }));
    // @ts-expect-error -- the same inside a list
    operation(ListMlflowAppsCommand, () => ({ Summaries: [{ Arn: 'a', Nom: 'b' }] }));
    // @ts-expect-error -- the same behind a status
    operation(DescribeMlflowAppCommand, () => answered({ Name: 'a', Nom: 'b' }, { status: 201 }));
    // @ts-expect-error -- Name is a string
    operation(DescribeMlflowAppCommand, () => ({ Name: 5 }));
    // @ts-expect-error -- the status of an app is one of a set
    operation(DescribeMlflowAppCommand, () => ({ Status: 'Sleeping' }));
    // @ts-expect-error -- the input has no member Nom
    operation(DescribeMlflowAppCommand, (input) => ({ Name: input.Nom }));
  });

  it('keeps the types of literals in answers', () => {
    const arrows = operation(ListMlflowAppsCommand, () => ({ Summaries: [{ Arn: 'a', Status: 'Created' }] }));
    const later = operation(ListMlflowAppsCommand, async (input) =>
      Promise.resolve({ Summaries: [{ Arn: input.NextToken, Status: 'Created' }] }),
    );
    const block = operation(DescribeMlflowAppCommand, (input) => {
      const status = 'Created';
      return { Arn: input.Arn, Status: status };
    });
    expect([arrows.name, later.name, block.name]).toEqual(['ListMlflowApps', 'ListMlflowApps', 'DescribeMlflowApp']);
  });

  it('lets handlers answer with another status', () => {
    const get = operation(GetObjectCommand, async (input) => {
      const whole = await Promise.resolve(Readable.from([input.Key]));
      return input.Range === undefined ? { Body: whole } : answered({ Body: whole, ContentRange: 'bytes 0-1/2' }, { status: 206 });
    });
    expect(get.streamsInput).toBe(false);
  });

  it('knows which payloads stream', () => {
    const put = operation(PutObjectCommand, (input) => {
      input.Body?.resume();
      return { ETag: `"${input.Bucket.length + input.Key.length}"` };
    });
    expect(put.streamsInput).toBe(true);
  });
});
