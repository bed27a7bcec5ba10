import {
  CreateAccountCommand,
  type CreateAccountCommandInput,
  DescribeCreateAccountStatusCommand,
  ListAccountsCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-organizations';
import { GetRoleCommand, ListAttachedRolePoliciesCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { clientsOf, startEmulator, type TestEmulator } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createAccount, createOrganization, describeAccount, join, type TestOrganization } from '../testing/organization.js';

const create = async ({ organizations }: Pick<TestOrganization, 'organizations'>, input: Partial<CreateAccountCommandInput>) =>
  (await organizations.send(new CreateAccountCommand({ AccountName: 'Member', Email: 'member@example.com', ...input })))
    .CreateAccountStatus;

describe('CreateAccount', () => {
  const accounts = freshAccounts({ accountLimit: 4 });

  describe('shape', () => {
    it('answers with the status of the request', async () => {
      const owner = await createOrganization(accounts.next());
      expect(await create(owner, { AccountName: 'Research 1', Email: 'research@shape.example.com' })).toEqual({
        Id: expect.stringMatching(/^car-[a-z0-9]{32}$/),
        AccountName: 'Research 1',
        State: 'SUCCEEDED',
        RequestedTimestamp: expect.any(Date),
        CompletedTimestamp: expect.any(Date),
        AccountId: expect.stringMatching(/^\d{12}$/),
      });
    });
  });

  describe('rules', () => {
    const wrongAddresses = ['.dot@example.com', 'a(b@example.com', 'a@-example.com', 'a@example.com.', 'ä@example.com'];
    it.each(wrongAddresses)('fails for the address %s', async (Email) => {
      const owner = await createOrganization(accounts.next());
      const status = await create(owner, { Email });
      expect(status).toMatchObject({ State: 'FAILED', FailureReason: 'INVALID_EMAIL' });
      expect(status).not.toHaveProperty('AccountId');
    });

    it('fails for the address of any member of any organization', async () => {
      const owner = await createOrganization(accounts.next());
      const other = await createOrganization(accounts.next());
      await create(owner, { Email: 'taken@rules.example.com' });
      for (const organization of [owner, other]) {
        expect(await create(organization, { Email: 'Taken@rules.example.com' })).toMatchObject({
          State: 'FAILED',
          FailureReason: 'EMAIL_ALREADY_EXISTS',
        });
      }
    });

    it('fails when the organization is full', async () => {
      const owner = await createOrganization(accounts.next());
      for (const name of ['one', 'two', 'three']) await createAccount(owner, name);
      expect(await create(owner, { Email: 'four@full.example.com' })).toMatchObject({
        State: 'FAILED',
        FailureReason: 'ACCOUNT_LIMIT_EXCEEDED',
      });
      expect((await owner.organizations.send(new ListAccountsCommand({}))).Accounts).toHaveLength(4);
    });

    it('refuses the prefix of service-linked roles, and an address too short', async () => {
      const owner = await createOrganization(accounts.next());
      await expect(create(owner, { RoleName: 'AWSServiceRoleForMe' })).rejects.toMatchObject({
        name: 'InvalidInputException',
        Reason: 'INVALID_ROLE_NAME',
      });
      await expect(create(owner, { Email: 'a@b.c' })).rejects.toMatchObject({ name: 'InvalidInputException' });
    });

    it('denies members', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      await expect(create(member, {})).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('makes a member below the root, with its role', async () => {
      const owner = await createOrganization(accounts.next());
      const AccountId = await createAccount(owner, 'plain');
      expect(await describeAccount(owner, AccountId)).toEqual({
        Id: AccountId,
        Arn: `arn:aws:organizations::${owner.account}:account/${owner.organization.Id}/${AccountId}`,
        Email: `plain.${owner.account}@example.com`,
        Name: 'plain',
        State: 'ACTIVE',
        Status: 'ACTIVE',
        Paths: [`${owner.organization.Id}/${owner.rootId}/${AccountId}/`],
        JoinedMethod: 'CREATED',
        JoinedTimestamp: expect.any(Date),
      });
      const { iam } = accounts.emulator().as(AccountId);
      const { Role } = await iam.send(new GetRoleCommand({ RoleName: 'OrganizationAccountAccessRole' }));
      expect(Role?.Arn).toBe(`arn:aws:iam::${AccountId}:role/OrganizationAccountAccessRole`);
      expect(JSON.parse(decodeURIComponent(Role!.AssumeRolePolicyDocument!))).toMatchObject({
        Statement: [{ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${owner.account}:root` }, Action: 'sts:AssumeRole' }],
      });
      const { AttachedPolicies } = await iam.send(new ListAttachedRolePoliciesCommand({ RoleName: 'OrganizationAccountAccessRole' }));
      expect(AttachedPolicies).toEqual([{ PolicyName: 'AdministratorAccess', PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' }]);
    });

    it('tags the account', async () => {
      const owner = await createOrganization(accounts.next());
      const Tags = [{ Key: 'team', Value: 'ml' }];
      const { AccountId: ResourceId } = (await create(owner, { Email: 'tagged@example.com', Tags }))!;
      expect((await owner.organizations.send(new ListTagsForResourceCommand({ ResourceId }))).Tags).toEqual(Tags);
    });

    it('keeps what a failed request would have made from being', async () => {
      const owner = await createOrganization(accounts.next());
      await create(owner, { Email: 'bad(@example.com' });
      expect((await owner.organizations.send(new ListAccountsCommand({}))).Accounts).toHaveLength(1);
    });
  });
});

describe('CreateAccount that takes a minute', () => {
  const accounts = freshAccounts({ createAccountSeconds: 60 });

  describe('behaviour', () => {
    it('hides the account until then', async () => {
      const owner = await createOrganization(accounts.next());
      const status = await create(owner, { Email: 'slow@example.com' });
      expect(status).toEqual({
        Id: status?.Id,
        AccountName: 'Member',
        State: 'IN_PROGRESS',
        RequestedTimestamp: expect.any(Date),
      });
      const list = async () => (await owner.organizations.send(new ListAccountsCommand({}))).Accounts;
      expect(await list()).toHaveLength(1);
      accounts.emulator().advance(60);
      expect(await list()).toHaveLength(2);
    });

    it('fails for an address under way, and refuses a sixth at once', async () => {
      const owner = await createOrganization(accounts.next());
      for (let n = 0; n < 4; n++) await create(owner, { Email: `slow${n}@five.example.com` });
      const { Id } = (await create(owner, { Email: 'slow0@five.example.com' }))!;
      await expect(create(owner, { Email: 'slow5@five.example.com' })).rejects.toMatchObject({
        name: 'ConstraintViolationException',
        Reason: 'ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED',
      });
      accounts.emulator().advance(60);
      const { organizations } = owner;
      const { CreateAccountStatus } = await organizations.send(new DescribeCreateAccountStatusCommand({ CreateAccountRequestId: Id }));
      expect(CreateAccountStatus).toMatchObject({ State: 'FAILED', FailureReason: 'CONCURRENT_ACCOUNT_MODIFICATION' });
      await expect(create(owner, { Email: 'slow5@five.example.com' })).resolves.toMatchObject({ State: 'IN_PROGRESS' });
    });
  });
});

describe('CreateAccount with strict signatures', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator({ signatures: 'strict' });
  });
  afterAll(() => emulator.close());

  describe('behaviour', () => {
    it('lets the management account, and nobody else, assume the role', async () => {
      const owner = await createOrganization(emulator.asNewAccount());
      const { AccountId } = (await create(owner, { RoleName: 'Admin' }))!;
      const assume = new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${AccountId}:role/Admin`, RoleSessionName: 'setup' });
      await expect(emulator.asNewAccount().sts.send(assume)).rejects.toMatchObject({ name: 'AccessDenied' });

      const { Credentials } = await owner.sts.send(assume);
      const credentials = {
        accessKeyId: Credentials!.AccessKeyId!,
        secretAccessKey: Credentials!.SecretAccessKey!,
        sessionToken: Credentials!.SessionToken!,
      };
      const inside = clientsOf(emulator.url, credentials, 'us-east-1');
      const identity = await inside.sts.send(new GetCallerIdentityCommand({}));
      expect(identity).toMatchObject({ Account: AccountId, Arn: `arn:aws:sts::${AccountId}:assumed-role/Admin/setup` });
      for (const client of Object.values(inside)) client.destroy();
    });
  });
});
