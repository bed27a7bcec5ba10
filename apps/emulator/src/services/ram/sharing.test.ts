import {
  CloseAccountCommand,
  DisableAWSServiceAccessCommand,
  EnableAWSServiceAccessCommand,
  LeaveOrganizationCommand,
  RemoveAccountFromOrganizationCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../testing/fresh-accounts.js';
import { accept, invitationsOf, organizationOf, principalsOf, receivedBy, share } from './testing/sharing.js';

const RETAIN = { resourceShareConfiguration: { retainSharingOnAccountLeaveOrganization: true } };

describe('sharing in an organization', () => {
  const accounts = freshAccounts();

  it('follows an account from unit to unit at once', async () => {
    const organization = await organizationOf(accounts);
    const [product, research] = [await organization.addUnit('Product'), await organization.addUnit('Research')];
    const member = await organization.addMember('member');
    const arn = await share(organization.management, [product.arn]);
    expect(await receivedBy(member)).toEqual([]);
    await organization.move(member.account, organization.rootId, product.id);
    expect(await receivedBy(member)).toEqual([arn]);
    await organization.move(member.account, product.id, research.id);
    expect(await receivedBy(member)).toEqual([]);
  });

  it('ends when a member leaves, in both directions, and does not begin again when it returns', async () => {
    const organization = await organizationOf(accounts);
    const { management } = organization;
    const member = await organization.addMember('member');
    const toMember = await share(management, [member.account, `arn:aws:iam::${member.account}:role/reader`]);
    const toAll = await share(management, [organization.arn]);
    const fromMember = await share(member, [management.account, organization.arn]);
    expect(await receivedBy(member)).toEqual([toMember, toAll]);
    expect(await receivedBy(management)).toEqual([fromMember]);
    await management.organizations.send(new RemoveAccountFromOrganizationCommand({ AccountId: member.account }));
    expect(await receivedBy(member)).toEqual([]);
    expect(await receivedBy(management)).toEqual([]);
    expect((await principalsOf(management, toMember)).map(([, status]) => status)).toEqual(['DISASSOCIATED', 'DISASSOCIATED']);
    expect((await principalsOf(member, fromMember)).map(([, status]) => status)).toEqual(['DISASSOCIATED', 'DISASSOCIATED']);
    expect(await principalsOf(management, toAll)).toEqual([[organization.arn, 'ASSOCIATED']]);
  });

  it('goes on after a member left, for those that were invited to keep it', async () => {
    const organization = await organizationOf(accounts);
    const { management } = organization;
    const member = await organization.addMember('member');
    const toMember = await share(management, [member.account], RETAIN);
    const fromMember = await share(member, [management.account], RETAIN);
    expect(await invitationsOf(member)).toMatchObject([{ status: 'PENDING', resourceShareArn: toMember }]);
    await accept(member);
    await accept(management);
    await member.organizations.send(new LeaveOrganizationCommand({}));
    expect(await receivedBy(member)).toEqual([toMember]);
    expect(await receivedBy(management)).toEqual([fromMember]);
  });

  it('ends when trusted access does, except for who was invited', async () => {
    const organization = await organizationOf(accounts);
    const { management } = organization;
    const [member, outsider] = [await organization.addMember('member'), accounts.next()];
    const arn = await share(management, [member.account, organization.arn, outsider.account]);
    await accept(outsider);
    const ServicePrincipal = 'ram.amazonaws.com';
    await management.organizations.send(new DisableAWSServiceAccessCommand({ ServicePrincipal }));
    expect(await receivedBy(member)).toEqual([]);
    expect(await receivedBy(outsider)).toEqual([arn]);
    await management.organizations.send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
    expect(await receivedBy(member)).toEqual([]);
    expect(Object.fromEntries(await principalsOf(management, arn))).toEqual({
      [member.account]: 'DISASSOCIATED',
      [organization.arn]: 'DISASSOCIATED',
      [outsider.account]: 'ASSOCIATED',
    });
  });

  it('is suspended for an account that was closed', async () => {
    const organization = await organizationOf(accounts);
    const member = await organization.addMember('member');
    const arn = await share(organization.management, [member.account]);
    await organization.management.organizations.send(new CloseAccountCommand({ AccountId: member.account }));
    expect(await principalsOf(organization.management, arn)).toEqual([[member.account, 'SUSPENDED']]);
  });

  it('does not mix two organizations', async () => {
    const [ours, theirs] = [await organizationOf(accounts), await organizationOf(accounts)];
    const unit = await theirs.addUnit('Product');
    const [member, stranger] = [await ours.addMember('member'), await theirs.addMember('stranger')];
    for (const principal of [theirs.arn, unit.arn]) {
      await expect(share(ours.management, [principal])).rejects.toMatchObject({ name: 'UnknownResourceException' });
    }
    await expect(share(ours.management, [stranger.account], { allowExternalPrincipals: false })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    const arn = await share(ours.management, [ours.arn, stranger.account]);
    expect(await receivedBy(member)).toEqual([arn]);
    expect(await receivedBy(stranger)).toEqual([]);
    expect(await invitationsOf(stranger)).toMatchObject([{ status: 'PENDING' }]);
  });

  it('invites members while RAM does not share inside the organization', async () => {
    const organization = await organizationOf(accounts, { sharing: false });
    const member = await organization.addMember('member');
    await expect(share(organization.management, [member.account], { allowExternalPrincipals: false })).rejects.toMatchObject({
      message: `Principal ${member.account} is not in your AWS organization. You do not have permission to add external AWS accounts to a resource share.`,
    });
    const arn = await share(organization.management, [member.account]);
    await accept(member);
    expect(await receivedBy(member)).toEqual([arn]);
    await member.organizations.send(new LeaveOrganizationCommand({}));
    expect(await receivedBy(member)).toEqual([arn]);
  });
});
