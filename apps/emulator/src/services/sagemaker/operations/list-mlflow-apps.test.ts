import {
  CreateDomainCommand,
  DeleteMlflowAppCommand,
  ListMlflowAppsCommand,
  type ListMlflowAppsRequest,
  paginateListMlflowApps,
  UpdateMlflowAppCommand,
} from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createApp } from '../../../testing/mlflow-app.js';
import { startEmulator, type TestClients, type TestEmulator } from '../../../testing/start-emulator.js';

describe('ListMlflowApps', () => {
  let emulator: TestEmulator;
  let clients: TestClients;
  let domainId: string;
  const arns: Record<string, string> = {};

  /** Three apps a minute apart: b is updated, c is the default of a domain; the ready-made default app is older. */
  beforeAll(async () => {
    emulator = await startEmulator({ appLimit: 10 });
    clients = emulator.asNewAccount();
    const domain = await clients.sagemaker.send(
      new CreateDomainCommand({ DomainName: 'studio', AuthMode: 'IAM', DefaultUserSettings: {} }),
    );
    domainId = domain.DomainId!;
    for (const name of ['b', 'a', 'c']) {
      emulator.advance(60);
      arns[name] = (await createApp(clients.sagemaker, { Name: name, ...(name === 'c' ? { DefaultDomainIdList: [domainId] } : {}) })).Arn;
    }
    await clients.sagemaker.send(new UpdateMlflowAppCommand({ Arn: arns['b'], Name: 'b' }));
  });
  afterAll(() => emulator.close());

  const list = (input: ListMlflowAppsRequest = {}) => clients.sagemaker.send(new ListMlflowAppsCommand(input));
  const names = async (input: ListMlflowAppsRequest = {}): Promise<string[]> => (await list(input)).Summaries!.map((app) => app.Name!);

  describe('shape', () => {
    it('summarizes each app', async () => {
      const { Summaries } = await list({ SortBy: 'Name', SortOrder: 'Ascending' });
      expect(Summaries![0]).toEqual({
        Arn: arns['a'],
        Name: 'a',
        Status: 'Created',
        CreationTime: expect.any(Date),
        LastModifiedTime: expect.any(Date),
        MlflowVersion: '3.10.1',
      });
    });
  });

  describe('rules', () => {
    it.each<[what: string, input: object]>([
      ['a page of 0', { MaxResults: 0 }],
      ['a page of 101', { MaxResults: 101 }],
      ['an unknown sort', { SortBy: 'Size' }],
      ['an unknown status', { Status: 'Sleeping' }],
      ['a token of nowhere', { NextToken: 'abc' }],
    ])('refuses %s', async (_what, input) => {
      await expect(list(input)).rejects.toMatchObject({ name: 'ValidationException' });
    });

    it('refuses a token of another query', async () => {
      const { NextToken } = await list({ MaxResults: 1 });
      await expect(list({ MaxResults: 1, NextToken, SortBy: 'Name' })).rejects.toMatchObject({ name: 'ValidationException' });
    });
  });

  describe('behaviour', () => {
    it('sorts newest first, by name and by status, both ways', async () => {
      expect(await names()).toEqual(['c', 'a', 'b', 'default']);
      expect(await names({ SortOrder: 'Ascending' })).toEqual(['default', 'b', 'a', 'c']);
      expect(await names({ SortBy: 'Name', SortOrder: 'Ascending' })).toEqual(['a', 'b', 'c', 'default']);
      expect((await names({ SortBy: 'Status' }))[0]).toBe('b');
    });

    it('filters by each member, joined by AND', async () => {
      expect(await names({ Status: 'Updated' })).toEqual(['b']);
      expect(await names({ AccountDefaultStatus: 'ENABLED' })).toEqual(['default']);
      expect(await names({ DefaultForDomainId: domainId })).toEqual(['c']);
      expect(await names({ MlflowVersion: '3.4.0' })).toEqual([]);
      const { Summaries } = await list({ SortBy: 'Name', SortOrder: 'Ascending' });
      const createdA = Summaries![0]!.CreationTime!;
      expect(await names({ CreatedAfter: createdA })).toEqual(['c']);
      expect(await names({ CreatedBefore: createdA })).toEqual(['b', 'default']);
      expect(await names({ CreatedBefore: createdA, Status: 'Updated' })).toEqual(['b']);
    });

    it('pages through everything once, while apps go', async () => {
      const other = emulator.asNewAccount();
      for (const Name of ['v', 'w', 'x', 'y']) await createApp(other.sagemaker, { Name });
      const seen: string[] = [];
      for await (const page of paginateListMlflowApps(
        { client: other.sagemaker, pageSize: 2 },
        { SortBy: 'Name', SortOrder: 'Ascending' },
      )) {
        seen.push(...page.Summaries!.map((app) => app.Name!));
        // the last app of the page that was just read goes away
        await other.sagemaker.send(new DeleteMlflowAppCommand({ Arn: page.Summaries!.at(-1)!.Arn }));
      }
      expect(seen).toEqual(['default', 'v', 'w', 'x', 'y']);
    });

    it('shows deleted apps only when asked', async () => {
      const other = emulator.asNewAccount();
      const { Arn } = await createApp(other.sagemaker);
      await other.sagemaker.send(new DeleteMlflowAppCommand({ Arn }));
      const found = async (input: ListMlflowAppsRequest) =>
        (await other.sagemaker.send(new ListMlflowAppsCommand(input))).Summaries!.map((app) => app.Arn);
      expect(await found({})).not.toContain(Arn);
      expect(await found({ Status: 'Deleted' })).toEqual([Arn]);
    });
  });
});
