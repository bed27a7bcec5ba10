import {
  DeleteResourceShareCommand,
  DisassociateResourceShareCommand,
  ListResourcesCommand,
  type ListResourcesRequest,
  type RAMClient,
} from '@aws-sdk/client-ram';
import { DeleteMlflowAppCommand } from '@aws-sdk/client-sagemaker';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { MLFLOW_APP } from '../testing/permissions.js';
import { createShare, shareApp } from '../testing/shared-app.js';
import { accept } from '../testing/sharing.js';

describe('ListResources', () => {
  const accounts = freshAccounts();
  const list = (ram: RAMClient, input: Partial<ListResourcesRequest> = {}) =>
    ram.send(new ListResourcesCommand({ resourceOwner: 'SELF', ...input }));
  const arns = async ({ ram }: TestClients, input: Partial<ListResourcesRequest> = {}) =>
    (await list(ram, input)).resources!.map(({ arn }) => arn);
  const received = { resourceOwner: 'OTHER-ACCOUNTS' } as const;
  const pipelineOf = ({ account }: TestClients) => `arn:aws:sagemaker:us-east-1:${account}:pipeline/train`;

  describe('shape', () => {
    it('answers the resource, its share and its status', async () => {
      const owner = accounts.next();
      const { appArn, shareArn } = await shareApp(owner);
      const { resources, nextToken } = await list(owner.ram);
      expect(resources).toEqual([
        {
          arn: appArn,
          type: MLFLOW_APP,
          resourceShareArn: shareArn,
          status: 'AVAILABLE',
          creationTime: expect.any(Date),
          lastUpdatedTime: expect.any(Date),
          resourceRegionScope: 'REGIONAL',
        },
      ]);
      expect(nextToken).toBeUndefined();
    });
  });

  describe('rules', () => {
    it('refuses types, ARNs and shares that do not exist', async () => {
      const { ram, account } = accounts.next();
      await expect(list(ram, { resourceType: 'sagemaker:Endpoint' })).rejects.toMatchObject({ name: 'InvalidResourceTypeException' });
      await expect(list(ram, { resourceArns: ['x'] })).rejects.toMatchObject({ name: 'MalformedArnException' });
      await expect(list(ram, { resourceShareArns: ['x'] })).rejects.toMatchObject({ name: 'MalformedArnException' });
      const none = `arn:aws:ram:us-east-1:${account}:resource-share/00000000-0000-4000-8000-000000000000`;
      await expect(list(ram, { resourceShareArns: [none] })).rejects.toMatchObject({ name: 'UnknownResourceException' });
      await expect(list(ram, { nextToken: 'x' })).rejects.toMatchObject({ name: 'InvalidNextTokenException' });
    });
  });

  describe('behaviour', () => {
    it('filters own resources', async () => {
      const owner = accounts.next();
      const { appArn, shareArn } = await shareApp(owner, { principals: ['111122223333'] });
      const pipeline = pipelineOf(owner);
      const second = await createShare(owner.ram, { resourceArns: [pipeline] });
      expect(await arns(owner)).toEqual([appArn, pipeline]);
      expect(await arns(owner, { resourceType: 'SageMaker:pipeline' })).toEqual([pipeline]);
      expect(await arns(owner, { resourceArns: [appArn] })).toEqual([appArn]);
      expect(await arns(owner, { resourceArns: [], resourceShareArns: [] })).toHaveLength(2);
      expect(await arns(owner, { resourceShareArns: [second] })).toEqual([pipeline]);
      expect(await arns(owner, { principal: '111122223333' })).toEqual([appArn]);
      expect(await arns(owner, { principal: '444455556666' })).toEqual([]);
      expect(await arns(owner, { resourceRegionScope: 'GLOBAL' })).toEqual([]);
      expect(await arns(owner, { resourceRegionScope: 'REGIONAL' })).toHaveLength(2);
      await owner.ram.send(new DeleteResourceShareCommand({ resourceShareArn: second }));
      expect(await arns(owner)).toEqual([appArn]);
      await owner.ram.send(new DisassociateResourceShareCommand({ resourceShareArn: shareArn, resourceArns: [appArn] }));
      expect(await arns(owner)).toEqual([]);
    });

    it('shows a consumer only what it has accepted, and only in that Region', async () => {
      const owner = accounts.next();
      const consumer = accounts.next();
      const { appArn, shareArn } = await shareApp(owner, { principals: [consumer.account] });
      expect(await arns(consumer, received)).toEqual([]);
      await accept(consumer);
      const { resources } = await list(consumer.ram, received);
      expect(resources).toEqual([expect.objectContaining({ arn: appArn, resourceShareArn: shareArn, status: 'AVAILABLE' })]);
      expect(await arns(consumer)).toEqual([]);
      expect(await arns(accounts.next(), received)).toEqual([]);
      expect(await arns(accounts.emulator().as(consumer.account, 'eu-west-1'), received)).toEqual([]);
      for (const [filter, count] of [
        [{ principal: owner.account }, 1],
        [{ principal: consumer.account }, 1],
        [{ principal: '111122223333' }, 0],
        [{ resourceType: MLFLOW_APP }, 1],
        [{ resourceType: 'sagemaker:Pipeline' }, 0],
        [{ resourceShareArns: [shareArn] }, 1],
      ] as const) {
        expect(await arns(consumer, { ...received, ...filter } as Partial<ListResourcesRequest>)).toHaveLength(count);
      }
      await owner.sagemaker.send(new DeleteMlflowAppCommand({ Arn: appArn }));
      expect(await arns(consumer, received)).toEqual([]);
    });

    it('lists a resource once for each share, in pages', async () => {
      const owner = accounts.next();
      const { appArn, shareArn } = await shareApp(owner);
      const shares = [shareArn];
      for (let more = 0; more < 3; more += 1) shares.push(await createShare(owner.ram, { resourceArns: [appArn] }));
      const seen: (string | undefined)[] = [];
      let nextToken: string | undefined;
      do {
        const page = await list(owner.ram, { maxResults: 2, ...(nextToken === undefined ? {} : { nextToken }) });
        seen.push(...page.resources!.map(({ resourceShareArn }) => resourceShareArn));
        nextToken = page.nextToken;
      } while (nextToken !== undefined);
      expect(seen.sort()).toEqual(shares.sort());
    });
  });

  describe('with RAM taking its time', () => {
    const slow = freshAccounts({ ramLag: 60 });

    it('shows a resource as PENDING to its owner and not at all to others', async () => {
      const owner = slow.next();
      const { appArn } = await shareApp(owner);
      const [before] = (await list(owner.ram)).resources!;
      expect(before).toMatchObject({ arn: appArn, status: 'PENDING', statusMessage: expect.any(String) });
      slow.emulator().advance(60);
      const [after] = (await list(owner.ram)).resources!;
      expect(after).toMatchObject({ status: 'AVAILABLE' });
      expect(after!.statusMessage).toBeUndefined();
    });
  });
});
