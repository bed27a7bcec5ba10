import { type ListPrincipalsRequest, ListPrincipalsCommand } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { MLFLOW_APP } from '../testing/permissions.js';
import { createShare, shareApp } from '../testing/shared-app.js';
import { accept, organizationOf } from '../testing/sharing.js';

describe('ListPrincipals', () => {
  const accounts = freshAccounts();
  const list = ({ ram }: TestClients, input: Partial<ListPrincipalsRequest> = {}) =>
    ram.send(new ListPrincipalsCommand({ resourceOwner: 'SELF', ...input }));
  const ids = async (clients: TestClients, input: Partial<ListPrincipalsRequest> = {}) =>
    (await list(clients, input)).principals!.map(({ id }) => id);
  const received = { resourceOwner: 'OTHER-ACCOUNTS' } as const;

  describe('shape', () => {
    it('answers the principal and its share', async () => {
      const owner = accounts.next();
      const { shareArn } = await shareApp(owner, { principals: ['111122223333'] });
      const { principals, nextToken } = await list(owner);
      expect(principals).toEqual([
        {
          id: '111122223333',
          resourceShareArn: shareArn,
          creationTime: expect.any(Date),
          lastUpdatedTime: expect.any(Date),
          external: true,
        },
      ]);
      expect(nextToken).toBeUndefined();
    });
  });

  describe('rules', () => {
    it('refuses types, ARNs and shares that do not exist', async () => {
      const caller = accounts.next();
      await expect(list(caller, { resourceType: 'x:Y' })).rejects.toMatchObject({ name: 'InvalidParameterException' });
      await expect(list(caller, { resourceArn: 'x' })).rejects.toMatchObject({ name: 'MalformedArnException' });
      await expect(list(caller, { resourceShareArns: ['x'] })).rejects.toMatchObject({ name: 'MalformedArnException' });
      await expect(list(caller, { nextToken: 'x' })).rejects.toMatchObject({ name: 'InvalidNextTokenException' });
    });
  });

  describe('behaviour', () => {
    it('filters by resource, type, principal and share', async () => {
      const owner = accounts.next();
      const { appArn, shareArn } = await shareApp(owner, { principals: ['111122223333', '444455556666'] });
      const empty = await createShare(owner.ram, { principals: ['777788889999'] });
      expect(await ids(owner)).toEqual(['111122223333', '444455556666', '777788889999']);
      expect(await ids(owner, { resourceArn: appArn })).toEqual(['111122223333', '444455556666']);
      expect(await ids(owner, { resourceType: MLFLOW_APP.toUpperCase() })).toEqual(['111122223333', '444455556666']);
      expect(await ids(owner, { resourceType: 'sagemaker:Pipeline' })).toEqual([]);
      expect(await ids(owner, { principals: ['444455556666', '000000000001'] })).toEqual(['444455556666']);
      expect(await ids(owner, { resourceShareArns: [empty] })).toEqual(['777788889999']);
      const first = await list(owner, { maxResults: 1, resourceShareArns: [shareArn] });
      const second = await list(owner, { maxResults: 1, resourceShareArns: [shareArn], nextToken: first.nextToken });
      expect([...first.principals!, ...second.principals!].map(({ id }) => id)).toEqual(['111122223333', '444455556666']);
      expect(second.nextToken).toBeUndefined();
    });

    it('answers a consumer who shares with it, once it has accepted', async () => {
      const owner = accounts.next();
      const consumer = accounts.next();
      const { appArn, shareArn } = await shareApp(owner, { principals: [consumer.account] });
      expect(await ids(consumer, received)).toEqual([]);
      await accept(consumer);
      const { principals } = await list(consumer, { ...received, resourceArn: appArn });
      expect(principals).toEqual([expect.objectContaining({ id: owner.account, resourceShareArn: shareArn, external: true })]);
      expect(await ids(consumer, { ...received, principals: [owner.account] })).toEqual([owner.account]);
      expect(await ids(consumer, { ...received, principals: [consumer.account] })).toEqual([]);
    });

    it('names units and organizations, and an owner once however often it names the consumer', async () => {
      const { arn, management, addMember } = await organizationOf(accounts);
      const member = await addMember('member');
      await shareApp(management, { principals: [arn, member.account] });
      const { principals } = await list(management);
      expect(principals!.map(({ id, external }) => [id, external])).toEqual([
        [member.account, false],
        [arn, false],
      ]);
      expect(await ids(member, received)).toEqual([management.account]);
    });
  });
});
