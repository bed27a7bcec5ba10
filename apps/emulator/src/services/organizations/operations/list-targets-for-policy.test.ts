import { AttachPolicyCommand, ListTargetsForPolicyCommand, paginateListTargetsForPolicy } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('ListTargetsForPolicy', () => {
  const organizations = governedOrganizations();

  describe('shape', () => {
    it('names kind, name and ARN of each target', async () => {
      const own = await organizations.next();
      await own.enable('SERVICE_CONTROL_POLICY');
      const PolicyId = await own.addPolicy('Stay');
      const [unit, account] = [await own.addUnit('Research'), await own.addAccount('a')];
      for (const TargetId of [own.rootId, unit, account]) await own.organizations.send(new AttachPolicyCommand({ PolicyId, TargetId }));
      const { Targets } = await own.organizations.send(new ListTargetsForPolicyCommand({ PolicyId }));
      const arn = (kind: string, id: string): string =>
        `arn:aws:organizations::${own.managementAccount}:${kind}/${own.organizationId}/${id}`;
      expect(Targets).toEqual([
        { TargetId: account, Arn: arn('account', account), Name: 'a', Type: 'ACCOUNT' },
        { TargetId: unit, Arn: arn('ou', unit), Name: 'Research', Type: 'ORGANIZATIONAL_UNIT' },
        { TargetId: own.rootId, Arn: arn('root', own.rootId), Name: 'Root', Type: 'ROOT' },
      ]);
    });
  });

  describe('rules', () => {
    it('refuses an unknown policy', async () => {
      const own = await organizations.next();
      const unknown = own.organizations.send(new ListTargetsForPolicyCommand({ PolicyId: 'p-FullAWSAccess' }));
      await expect(unknown).rejects.toMatchObject(refusal('PolicyNotFoundException'));
    });
  });

  describe('behaviour', () => {
    it('pages through all that FullAWSAccess is on, also what came after it', async () => {
      const own = await organizations.next();
      const before = [own.rootId, own.managementAccount, await own.addUnit('Before'), await own.addAccount('before')];
      await own.enable('SERVICE_CONTROL_POLICY');
      const all = [...before, await own.addUnit('After'), await own.addAccount('after')];
      const targets = [];
      const input = { PolicyId: 'p-FullAWSAccess' };
      for await (const { Targets } of paginateListTargetsForPolicy({ client: own.organizations, pageSize: 4 }, input))
        targets.push(Targets!);
      expect(targets.map(({ length }) => length)).toEqual([4, 2]);
      expect(targets.flat().map(({ TargetId }) => TargetId)).toEqual(all.sort());
    });
  });
});
