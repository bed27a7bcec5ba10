import {
  DisassociateResourceShareCommand,
  ListSourceAssociationsCommand,
  type ListSourceAssociationsCommandInput,
} from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { share } from '../testing/sharing.js';

const SOURCES = ['123456789012', 'arn:aws:iam::123456789012:role/a', 'o-0123456789', 'o-0123456789/r-abcd/ou-abcd-01234567/'];

describe('ListSourceAssociations', () => {
  const accounts = freshAccounts();
  const sources = async ({ ram }: TestClients, query: ListSourceAssociationsCommandInput = {}) =>
    (await ram.send(new ListSourceAssociationsCommand(query))).sourceAssociations!;

  describe('shape', () => {
    it('tells the kinds of sources apart', async () => {
      const owner = accounts.next();
      const resourceShareArn = await share(owner, [], { sources: SOURCES });
      const found = await sources(owner);
      expect(Object.fromEntries(found.map(({ sourceId, sourceType }) => [sourceId, sourceType]))).toEqual({
        [SOURCES[0]!]: 'ACCOUNT',
        [SOURCES[1]!]: 'ARN',
        [SOURCES[2]!]: 'ORGANIZATION_ID',
        [SOURCES[3]!]: 'ORGANIZATION_PATH',
      });
      expect(found[0]).toMatchObject({ resourceShareArn, status: 'ASSOCIATED', creationTime: expect.any(Date) });
    });
  });

  describe('rules', () => {
    it('refuses shares of others', async () => {
      const arn = await share(accounts.next());
      await expect(sources(accounts.next(), { resourceShareArns: [arn] })).rejects.toMatchObject({ name: 'UnknownResourceException' });
      await expect(sources(accounts.next(), { resourceShareArns: ['a'] })).rejects.toMatchObject({ name: 'MalformedArnException' });
    });
  });

  describe('behaviour', () => {
    it('filters by share, source, type and status', async () => {
      const owner = accounts.next();
      const first = await share(owner, [], { sources: SOURCES.slice(0, 2) });
      await share(owner, [], { sources: SOURCES.slice(2) });
      await owner.ram.send(new DisassociateResourceShareCommand({ resourceShareArn: first, sources: [SOURCES[1]!] }));
      expect(await sources(owner, { resourceShareArns: [first] })).toHaveLength(2);
      expect(await sources(owner, { sourceId: 'o-0123456789' })).toMatchObject([{ sourceType: 'ORGANIZATION_ID' }]);
      expect(await sources(owner, { sourceType: 'ACCOUNT' })).toMatchObject([{ sourceId: SOURCES[0] }]);
      expect(await sources(owner, { associationStatus: 'DISASSOCIATED' })).toMatchObject([{ sourceId: SOURCES[1] }]);
    });
  });
});
