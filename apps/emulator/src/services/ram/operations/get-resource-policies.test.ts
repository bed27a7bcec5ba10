import { CreatePermissionVersionCommand, GetResourcePoliciesCommand, type GetResourcePoliciesRequest } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { allowing, createPermission, DESCRIBE_ONLY } from '../testing/permissions.js';
import { createShare, shareApp } from '../testing/shared-app.js';
import { accept, appOf, organizationOf } from '../testing/sharing.js';

const APP_ACTIONS = ['sagemaker:DescribeMlflowApp', 'sagemaker:CallMlflowAppApi', 'sagemaker:CreatePresignedMlflowAppUrl'];

describe('GetResourcePolicies', () => {
  const accounts = freshAccounts();
  const get = ({ ram }: TestClients, resourceArns: string[], more: Partial<GetResourcePoliciesRequest> = {}) =>
    ram.send(new GetResourcePoliciesCommand({ resourceArns, ...more }));
  const statementsOf = async (clients: TestClients, resourceArn: string, more: Partial<GetResourcePoliciesRequest> = {}) => {
    const { policies } = await get(clients, [resourceArn], more);
    return (JSON.parse(policies![0]!) as { Statement: unknown[] }).Statement;
  };

  describe('shape', () => {
    it('writes a policy as AWS does', async () => {
      const owner = accounts.next();
      const consumer = accounts.next();
      const { appArn } = await shareApp(owner, { principals: [consumer.account] });
      await accept(consumer);
      const { policies, nextToken } = await get(owner, [appArn]);
      expect(policies!.map((text) => JSON.parse(text) as unknown)).toEqual([
        {
          Version: '2008-10-17',
          Statement: [
            {
              Sid: 'RamStatement1',
              Effect: 'Allow',
              Principal: { AWS: [`arn:aws:iam::${consumer.account}:root`] },
              Action: APP_ACTIONS,
              Resource: appArn,
            },
          ],
        },
      ]);
      expect(nextToken).toBeUndefined();
    });
  });

  describe('rules', () => {
    it('refuses what the caller does not share', async () => {
      const owner = accounts.next();
      const { appArn } = await shareApp(owner);
      await expect(get(accounts.next(), [appArn])).rejects.toMatchObject({
        name: 'ResourceArnNotFoundException',
        message: expect.stringContaining(appArn),
      });
      const other = accounts.next();
      await expect(get(other, [await appOf(other)])).rejects.toMatchObject({ name: 'ResourceArnNotFoundException' });
    });

    it('refuses malformed ARNs and tokens', async () => {
      const owner = accounts.next();
      const { appArn } = await shareApp(owner);
      await expect(get(owner, ['x'])).rejects.toMatchObject({ name: 'MalformedArnException' });
      await expect(get(owner, [appArn], { nextToken: 'x' })).rejects.toMatchObject({ name: 'InvalidNextTokenException' });
    });
  });

  describe('behaviour', () => {
    it('has nobody in it before the invitation is accepted', async () => {
      const owner = accounts.next();
      const { appArn } = await shareApp(owner, { principals: ['111122223333'] });
      expect(await statementsOf(owner, appArn)).toEqual([]);
    });

    it('names units and organizations in conditions, beside those of the permission', async () => {
      const { arn, id, management, addMember, addUnit } = await organizationOf(accounts);
      const member = await addMember('member');
      const unit = await addUnit('Product');
      const Condition = { StringEquals: { 'aws:PrincipalTag/team': 'ml' } };
      const policyTemplate = JSON.stringify({ Effect: 'Allow', Action: ['sagemaker:CallMlflowAppApi'], Condition });
      const { arn: permissionArn } = await createPermission(management.ram, 'Team', { policyTemplate });
      const { appArn } = await shareApp(management, { principals: [arn, unit.arn, member.account], permissionArns: [permissionArn] });
      const statement = { Effect: 'Allow', Action: ['sagemaker:CallMlflowAppApi'], Resource: appArn };
      expect(await statementsOf(management, appArn)).toEqual(
        [
          { ...statement, Sid: 'RamStatement1', Principal: { AWS: [`arn:aws:iam::${member.account}:root`] }, Condition },
          {
            ...statement,
            Sid: 'RamStatement2',
            Principal: '*',
            Condition: { StringEquals: { 'aws:PrincipalTag/team': 'ml', 'aws:PrincipalOrgID': id } },
          },
          {
            ...statement,
            Sid: 'RamStatement3',
            Principal: '*',
            Condition: { ...Condition, 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': `${id}/*/${unit.id}/*` } },
          },
        ].sort((a, b) => a.Sid.localeCompare(b.Sid)),
      );
      const filtered = await statementsOf(management, appArn, { principal: member.account });
      expect(filtered).toHaveLength(1);
    });

    it('has the version that each share has', async () => {
      const { management, addMember } = await organizationOf(accounts);
      const member = await addMember('member');
      const { arn } = await createPermission(management.ram, 'Mine');
      const { appArn } = await shareApp(management, { principals: [member.account], permissionArns: [arn] });
      const policyTemplate = allowing('sagemaker:CallMlflowAppApi');
      await management.ram.send(new CreatePermissionVersionCommand({ permissionArn: arn, policyTemplate }));
      await createShare(management.ram, { resourceArns: [appArn], principals: [member.account], permissionArns: [arn] });
      const actions = (await statementsOf(management, appArn)).map((statement) => (statement as { Action: unknown }).Action);
      expect(actions).toEqual([(JSON.parse(DESCRIBE_ONLY) as { Action: unknown }).Action, ['sagemaker:CallMlflowAppApi']]);
    });

    it('pages by resource', async () => {
      const owner = accounts.next();
      const { appArn } = await shareApp(owner);
      const pipeline = `arn:aws:sagemaker:us-east-1:${owner.account}:pipeline/train`;
      await createShare(owner.ram, { resourceArns: [pipeline] });
      const first = await get(owner, [appArn, pipeline], { maxResults: 1 });
      const second = await get(owner, [appArn, pipeline], { maxResults: 1, nextToken: first.nextToken });
      expect(first.policies).toHaveLength(1);
      expect(second.policies).toHaveLength(1);
      expect(second.nextToken).toBeUndefined();
    });
  });
});
