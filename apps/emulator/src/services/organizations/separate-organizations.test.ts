import {
  AcceptHandshakeCommand,
  DescribeHandshakeCommand,
  DescribeOrganizationCommand,
  ListAccountsCommand,
  ListChildrenCommand,
  ListHandshakesForOrganizationCommand,
  MoveAccountCommand,
  RemoveAccountFromOrganizationCommand,
} from '@aws-sdk/client-organizations';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../testing/fresh-accounts.js';
import {
  createAccount,
  createOrganization,
  createUnit,
  describeAccount,
  invite,
  join,
  type TestOrganization,
} from './testing/organization.js';

describe('organizations in one process', () => {
  const accounts = freshAccounts();
  const accountsOf = async ({ organizations }: TestOrganization) =>
    (await organizations.send(new ListAccountsCommand({}))).Accounts!.map(({ Id }) => Id).sort();

  it('never mix', async () => {
    const one = await createOrganization(accounts.next());
    const two = await createOrganization(accounts.next());
    const created = await createAccount(one, 'mine');
    const unit = await createUnit(one, 'Same name');
    const sameName = await createUnit(two, 'Same name');
    const invited = accounts.next();
    const HandshakeId = await invite(one, invited.account);

    expect(await accountsOf(one)).toEqual([one.account, created].sort());
    expect(await accountsOf(two)).toEqual([two.account]);
    const children = await two.organizations.send(new ListChildrenCommand({ ParentId: two.rootId, ChildType: 'ORGANIZATIONAL_UNIT' }));
    expect(children.Children?.map(({ Id }) => Id)).toEqual([sameName]);
    expect((await two.organizations.send(new ListHandshakesForOrganizationCommand({}))).Handshakes).toEqual([]);
    const refused = [
      new DescribeHandshakeCommand({ HandshakeId }),
      new AcceptHandshakeCommand({ HandshakeId }),
      new MoveAccountCommand({ AccountId: created, SourceParentId: two.rootId, DestinationParentId: sameName }),
      new MoveAccountCommand({ AccountId: two.account, SourceParentId: two.rootId, DestinationParentId: unit }),
      new RemoveAccountFromOrganizationCommand({ AccountId: created }),
    ];
    for (const command of refused) {
      await expect(two.organizations.send(command as DescribeHandshakeCommand)).rejects.toMatchObject({
        name: expect.stringMatching(/NotFoundException$/),
      });
    }
    const assume = new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${created}:role/OrganizationAccountAccessRole`,
      RoleSessionName: 'other',
    });
    await expect(two.sts.send(assume)).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('end with a reset of the management account; members stand alone and may join another', async () => {
    const owner = await createOrganization(accounts.next());
    const other = await createOrganization(accounts.next());
    const member = accounts.next();
    await join(member, owner);
    const invited = accounts.next();
    const HandshakeId = await invite(owner, invited.account);
    await createAccount(owner, 'same');

    const reset = await fetch(`${accounts.emulator().url}/_mlapps/reset`, {
      method: 'POST',
      body: JSON.stringify({ account: owner.account }),
    });
    expect(reset.status).toBe(200);
    for (const { organizations } of [owner, member]) {
      await expect(organizations.send(new DescribeOrganizationCommand({}))).rejects.toMatchObject({
        name: 'AWSOrganizationsNotInUseException',
      });
    }
    await expect(invited.organizations.send(new AcceptHandshakeCommand({ HandshakeId }))).rejects.toMatchObject({
      name: 'HandshakeNotFoundException',
    });
    await join(member, other);
    expect(await accountsOf(other)).toEqual([other.account, member.account].sort());

    const again = await createOrganization(owner);
    expect(again.organization.Id).not.toBe(owner.organization.Id);
    expect(await accountsOf(again)).toEqual([owner.account]);
    // the address is free again
    expect(await describeAccount(again, await createAccount(again, 'same'))).toMatchObject({ State: 'ACTIVE' });
  });

  it('keep a member that was reset', async () => {
    const owner = await createOrganization(accounts.next());
    const id = await createAccount(owner, 'kept');
    await fetch(`${accounts.emulator().url}/_mlapps/reset`, { method: 'POST', body: JSON.stringify({ account: id }) });
    expect(await describeAccount(owner, id)).toMatchObject({ State: 'ACTIVE' });
  });
});
