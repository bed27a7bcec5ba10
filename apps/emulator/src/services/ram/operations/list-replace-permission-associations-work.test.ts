import {
  ListReplacePermissionAssociationsWorkCommand,
  type ListReplacePermissionAssociationsWorkRequest,
  type RAMClient,
  ReplacePermissionAssociationsCommand,
} from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { MLFLOW_APP_DEFAULT } from '../testing/permissions.js';

describe('ListReplacePermissionAssociationsWork', () => {
  const accounts = freshAccounts({ ramLag: 60 });
  const list = (ram: RAMClient, input: ListReplacePermissionAssociationsWorkRequest = {}) =>
    ram.send(new ListReplacePermissionAssociationsWorkCommand(input));
  const ids = async (ram: RAMClient, input: ListReplacePermissionAssociationsWorkRequest = {}) =>
    (await list(ram, input)).replacePermissionAssociationsWorks!.map(({ id }) => id);
  const begin = async (ram: RAMClient): Promise<string> => {
    const arns = { fromPermissionArn: MLFLOW_APP_DEFAULT, toPermissionArn: MLFLOW_APP_DEFAULT };
    const { replacePermissionAssociationsWork: work } = await ram.send(new ReplacePermissionAssociationsCommand(arns));
    return work!.id!;
  };

  describe('shape', () => {
    it('answers each work; without a version when none was named', async () => {
      const { ram } = accounts.next();
      const id = await begin(ram);
      const { replacePermissionAssociationsWorks: works, nextToken } = await list(ram);
      expect(works).toEqual([
        {
          id,
          fromPermissionArn: MLFLOW_APP_DEFAULT,
          toPermissionArn: MLFLOW_APP_DEFAULT,
          toPermissionVersion: '1',
          status: 'IN_PROGRESS',
          creationTime: expect.any(Date),
          lastUpdatedTime: expect.any(Date),
        },
      ]);
      expect(nextToken).toBeUndefined();
    });
  });

  describe('rules', () => {
    it('refuses statuses and tokens that do not exist', async () => {
      const { ram } = accounts.next();
      await expect(list(ram, { status: 'DONE' as 'FAILED' })).rejects.toMatchObject({ name: 'ValidationException' });
      await expect(list(ram, { nextToken: 'x' })).rejects.toMatchObject({ name: 'InvalidNextTokenException' });
    });
  });

  describe('behaviour', () => {
    it('filters by id and status, which the clock changes', async () => {
      const { ram } = accounts.next();
      const first = await begin(ram);
      accounts.emulator().advance(60);
      const second = await begin(ram);
      expect(await ids(ram)).toEqual([first, second]);
      expect(await ids(ram, { workIds: [second, 'unknown'] })).toEqual([second]);
      expect(await ids(ram, { workIds: [] })).toEqual([first, second]);
      expect(await ids(ram, { status: 'COMPLETED' })).toEqual([first]);
      expect(await ids(ram, { status: 'IN_PROGRESS' })).toEqual([second]);
      expect(await ids(ram, { status: 'FAILED' })).toEqual([]);
      accounts.emulator().advance(60);
      expect(await ids(ram, { status: 'COMPLETED' })).toEqual([first, second]);
      const [work] = (await list(ram)).replacePermissionAssociationsWorks!;
      expect(work!.lastUpdatedTime!.getTime() - work!.creationTime!.getTime()).toBe(60_000);
    });

    it('pages, and shows nobody the works of others', async () => {
      const { ram } = accounts.next();
      const all = [await begin(ram), await begin(ram), await begin(ram)];
      const first = await list(ram, { maxResults: 2 });
      const second = await list(ram, { maxResults: 2, nextToken: first.nextToken });
      const seen = [first, second].flatMap((page) => page.replacePermissionAssociationsWorks!.map(({ id }) => id));
      expect(seen.sort()).toEqual(all.sort());
      expect(second.nextToken).toBeUndefined();
      expect(await ids(accounts.next().ram)).toEqual([]);
    });
  });
});
