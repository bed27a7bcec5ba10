import { AttachPolicyCommand, ListPoliciesForTargetCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('ListPoliciesForTarget', () => {
  const organizations = governedOrganizations();
  const Filter = 'SERVICE_CONTROL_POLICY';

  describe('shape', () => {
    it('lists summaries', async () => {
      const own = await organizations.next();
      await own.enable(Filter);
      const { Policies } = await own.organizations.send(new ListPoliciesForTargetCommand({ TargetId: own.rootId, Filter }));
      expect(Policies).toEqual([
        {
          Id: 'p-FullAWSAccess',
          Arn: 'arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess',
          Name: 'FullAWSAccess',
          Description: 'Allows access to every operation',
          Type: Filter,
          AwsManaged: true,
        },
      ]);
    });
  });

  describe('rules', () => {
    it('refuses an unknown target', async () => {
      const own = await organizations.next();
      const unknown = own.organizations.send(new ListPoliciesForTargetCommand({ TargetId: 'ou-1234-12345678', Filter }));
      await expect(unknown).rejects.toMatchObject(refusal('TargetNotFoundException'));
    });
  });

  describe('behaviour', () => {
    it('lists what is attached directly, of one type, page by page', async () => {
      const own = await organizations.next();
      await own.enable(Filter);
      const unit = await own.addUnit('Research');
      const account = await own.addAccount('a');
      const ids = [await own.addPolicy('A'), await own.addPolicy('B')];
      for (const PolicyId of ids) await own.organizations.send(new AttachPolicyCommand({ PolicyId, TargetId: unit }));
      const first = await own.organizations.send(new ListPoliciesForTargetCommand({ TargetId: unit, Filter, MaxResults: 2 }));
      const rest = await own.organizations.send(new ListPoliciesForTargetCommand({ TargetId: unit, Filter, NextToken: first.NextToken }));
      expect([first.Policies!.map(({ Id }) => Id), rest.Policies!.map(({ Id }) => Id)]).toEqual([['p-FullAWSAccess', ids[0]], [ids[1]]]);
      const none = await own.organizations.send(new ListPoliciesForTargetCommand({ TargetId: unit, Filter: 'TAG_POLICY' }));
      const inherited = await own.organizations.send(new ListPoliciesForTargetCommand({ TargetId: account, Filter }));
      expect([none.Policies, inherited.Policies!.length]).toEqual([[], 1]);
    });
  });
});
