import { ListPoliciesCommand, paginateListPolicies } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal, tagPolicy } from '../testing/governed-organization.js';

describe('ListPolicies', () => {
  const organizations = governedOrganizations();

  describe('shape', () => {
    it('lists summaries, without content', async () => {
      const own = await organizations.next();
      const Id = await own.addPolicy('Stay');
      const { Policies, NextToken } = await own.organizations.send(new ListPoliciesCommand({ Filter: 'SERVICE_CONTROL_POLICY' }));
      const Arn = `arn:aws:organizations::${own.managementAccount}:policy/${own.organizationId}/service_control_policy/${Id}`;
      expect(Policies).toEqual([{ Id, Arn, Name: 'Stay', Description: '', Type: 'SERVICE_CONTROL_POLICY', AwsManaged: false }]);
      expect(NextToken).toBeUndefined();
    });
  });

  describe('rules', () => {
    it('needs a filter', async () => {
      const own = await organizations.next();
      const all = own.organizations.send(new ListPoliciesCommand({} as never));
      await expect(all).rejects.toMatchObject(refusal('ValidationException'));
    });

    it('refuses a token of another list', async () => {
      const own = await organizations.next();
      for (const name of ['A', 'B']) await own.addPolicy(name);
      const { NextToken } = await own.organizations.send(new ListPoliciesCommand({ Filter: 'SERVICE_CONTROL_POLICY', MaxResults: 1 }));
      const other = own.organizations.send(new ListPoliciesCommand({ Filter: 'TAG_POLICY', NextToken }));
      await expect(other).rejects.toMatchObject(refusal('InvalidInputException', 'INVALID_NEXT_TOKEN'));
    });
  });

  describe('behaviour', () => {
    it('pages through the policies of a type', async () => {
      const own = await organizations.next();
      const added = [];
      for (const name of ['A', 'B', 'C', 'D', 'E']) added.push(await own.addPolicy(name, tagPolicy(name), 'TAG_POLICY'));
      await own.addPolicy('Stay');
      const pages = [];
      for await (const page of paginateListPolicies({ client: own.organizations, pageSize: 2 }, { Filter: 'TAG_POLICY' }))
        pages.push(page.Policies);
      expect(pages.map((page) => page?.length)).toEqual([2, 2, 1]);
      expect(pages.flat().map((policy) => policy?.Id)).toEqual(added.sort());
    });
  });
});
