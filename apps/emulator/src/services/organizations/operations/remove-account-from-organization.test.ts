import {
  AttachPolicyCommand,
  CreatePolicyCommand,
  DeregisterDelegatedAdministratorCommand,
  DescribeOrganizationCommand,
  EnableAWSServiceAccessCommand,
  EnablePolicyTypeCommand,
  ListTagsForResourceCommand,
  ListTargetsForPolicyCommand,
  MoveAccountCommand,
  RegisterDelegatedAdministratorCommand,
  RemoveAccountFromOrganizationCommand,
  TagResourceCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createAccount, createOrganization, createUnit, describeAccount, join, type TestOrganization } from '../testing/organization.js';

describe('RemoveAccountFromOrganization', () => {
  const accounts = freshAccounts();
  const remove = ({ organizations }: Pick<TestOrganization, 'organizations'>, AccountId: string) =>
    organizations.send(new RemoveAccountFromOrganizationCommand({ AccountId }));

  describe('shape', () => {
    it('answers nothing', async () => {
      const owner = await createOrganization(accounts.next());
      const { $metadata, ...answer } = await remove(owner, await createAccount(owner, 'gone'));
      expect([$metadata.httpStatusCode, answer]).toEqual([200, {}]);
    });
  });

  describe('rules', () => {
    it('refuses the management account', async () => {
      const owner = await createOrganization(accounts.next());
      await expect(remove(owner, owner.account)).rejects.toMatchObject({ name: 'MasterCannotLeaveOrganizationException' });
    });

    it('refuses a delegated administrator until it is none', async () => {
      const owner = await createOrganization(accounts.next());
      const AccountId = await createAccount(owner, 'delegate');
      const ServicePrincipal = 'ram.amazonaws.com';
      await owner.organizations.send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
      await owner.organizations.send(new RegisterDelegatedAdministratorCommand({ AccountId, ServicePrincipal }));
      await expect(remove(owner, AccountId)).rejects.toMatchObject({
        name: 'ConstraintViolationException',
        Reason: 'CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG',
      });
      await owner.organizations.send(new DeregisterDelegatedAdministratorCommand({ AccountId, ServicePrincipal }));
      await expect(remove(owner, AccountId)).resolves.toBeDefined();
    });

    it('does not find an account of another organization', async () => {
      const owner = await createOrganization(accounts.next());
      const other = await createOrganization(accounts.next());
      const id = await createAccount(other, 'foreign');
      await expect(remove(owner, id)).rejects.toMatchObject({ name: 'AccountNotFoundException' });
      await expect(describeAccount(other, id)).resolves.toBeDefined();
    });

    it('denies members', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      await expect(remove(member, member.account)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('leaves an account that stands alone', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      await remove(owner, member.account);
      await expect(describeAccount(owner, member.account)).rejects.toMatchObject({ name: 'AccountNotFoundException' });
      await expect(member.organizations.send(new DescribeOrganizationCommand({}))).rejects.toMatchObject({
        name: 'AWSOrganizationsNotInUseException',
      });
    });

    it('takes its tags and policies away, also for when it comes back', async () => {
      const owner = await createOrganization(accounts.next());
      const { organizations, rootId: RootId } = owner;
      const AccountId = await createAccount(owner, 'bound');
      const PolicyType = 'SERVICE_CONTROL_POLICY';
      await organizations.send(new EnablePolicyTypeCommand({ RootId, PolicyType }));
      const Content = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 's3:*', Resource: '*' }] });
      const { Policy } = await organizations.send(new CreatePolicyCommand({ Name: 'No S3', Description: '', Type: PolicyType, Content }));
      const PolicyId = Policy!.PolicySummary!.Id!;
      await organizations.send(new AttachPolicyCommand({ PolicyId, TargetId: AccountId }));
      await organizations.send(new TagResourceCommand({ ResourceId: AccountId, Tags: [{ Key: 'team', Value: 'ml' }] }));
      await remove(owner, AccountId);
      await join(accounts.emulator().as(AccountId), owner);
      expect((await organizations.send(new ListTargetsForPolicyCommand({ PolicyId }))).Targets).toEqual([]);
      expect((await organizations.send(new ListTagsForResourceCommand({ ResourceId: AccountId }))).Tags).toEqual([]);
    });

    it('lets it come back, into the root, under its name', async () => {
      const owner = await createOrganization(accounts.next());
      const AccountId = await createAccount(owner, 'returning');
      const unit = await createUnit(owner, 'Unit');
      await owner.organizations.send(new MoveAccountCommand({ AccountId, SourceParentId: owner.rootId, DestinationParentId: unit }));
      await remove(owner, AccountId);
      await join(accounts.emulator().as(AccountId), owner);
      expect(await describeAccount(owner, AccountId)).toMatchObject({
        Name: 'returning',
        Email: `returning.${owner.account}@example.com`,
        JoinedMethod: 'INVITED',
        Paths: [`${owner.organization.Id}/${owner.rootId}/${AccountId}/`],
      });
    });
  });
});
