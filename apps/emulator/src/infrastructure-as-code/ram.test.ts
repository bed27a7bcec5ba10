import * as organizations from '@aws-sdk/client-organizations';
import * as aws from '@aws-sdk/client-ram';
import { DeleteServiceLinkedRoleCommand, GetRoleCommand, GetServiceLinkedRoleDeletionStatusCommand } from '@aws-sdk/client-iam';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createApp } from '../testing/mlflow-app.js';
import { startEmulator, type TestClients, type TestEmulator } from '../testing/start-emulator.js';
import { everyPage, liveThrough, unlessGone, until } from './resource-life.js';

const TAGS = [{ key: 'team', value: 'ml' }];
const template = (...Action: string[]): string => JSON.stringify({ Effect: 'Allow', Action });
const GONE = ['UnknownResourceException', 'ResourceArnNotFoundException'];

/** The calls of hashicorp/aws 6 in its order, from internal/service/ram. */
describe('aws_ram_*', () => {
  let emulator: TestEmulator;
  beforeAll(async () => {
    emulator = await startEmulator({ ramLag: 15 });
  });
  afterAll(() => emulator.close());

  const later = (): void => emulator.advance(10);

  async function shareOf(
    { ram }: TestClients,
    arn: string,
    resourceOwner: aws.ResourceOwner = 'SELF',
  ): Promise<aws.ResourceShare | undefined> {
    const pages = aws.paginateGetResourceShares({ client: ram }, { resourceOwner, resourceShareArns: [arn] });
    const found = await unlessGone(
      everyPage(pages, (page) => page.resourceShares),
      ...GONE,
    );
    return found?.[0];
  }

  async function newShare(clients: TestClients, more: Partial<aws.CreateResourceShareRequest> = {}): Promise<string> {
    const input = { name: 'iac', allowExternalPrincipals: true, clientToken: `create-${clients.account}`, ...more };
    const { resourceShare } = await clients.ram.send(new aws.CreateResourceShareCommand(input));
    const arn = resourceShare!.resourceShareArn!;
    await until(async () => (await shareOf(clients, arn))?.status, ['ACTIVE'], later);
    return arn;
  }

  /** The association the provider looks at: the last one of this entity. */
  async function associationOf(
    { ram }: TestClients,
    shareArn: string,
    of: { principal: string } | { resourceArn: string },
  ): Promise<aws.ResourceShareAssociation | undefined> {
    const associationType = 'principal' in of ? 'PRINCIPAL' : 'RESOURCE';
    const pages = aws.paginateGetResourceShareAssociations({ client: ram }, { associationType, resourceShareArns: [shareArn], ...of });
    const found = await unlessGone(
      everyPage(pages, (page) => page.resourceShareAssociations),
      ...GONE,
    );
    const association = found?.[0];
    return association?.status === 'DISASSOCIATED' ? undefined : association;
  }

  it('resource_share', async () => {
    const clients = emulator.asNewAccount();
    const { ram } = clients;
    const states = await liveThrough({
      create: () => newShare(clients, { allowExternalPrincipals: false, tags: TAGS }),
      read: async (arn) => {
        const share = await shareOf(clients, arn);
        if (share?.status !== 'ACTIVE') return undefined;
        const pages = aws.paginateListResourceSharePermissions({ client: ram }, { resourceShareArn: arn });
        return { ...share, permissions: await everyPage(pages, (page) => page.permissions) };
      },
      updates: [
        (resourceShareArn) =>
          ram.send(new aws.UpdateResourceShareCommand({ resourceShareArn, name: 'renamed', allowExternalPrincipals: true })),
        async (resourceShareArn) => {
          await ram.send(new aws.UntagResourceCommand({ resourceShareArn, tagKeys: ['team'] }));
          await ram.send(new aws.TagResourceCommand({ resourceShareArn, tags: [{ key: 'team', value: 'web' }] }));
        },
      ],
      remove: async (resourceShareArn) => {
        await ram.send(new aws.DeleteResourceShareCommand({ resourceShareArn }));
        await until(async () => (await shareOf(clients, resourceShareArn))?.status ?? 'DELETED', ['DELETED'], later);
      },
    });
    expect(states).toMatchObject([
      { name: 'iac', allowExternalPrincipals: false, status: 'ACTIVE', tags: TAGS, permissions: [], owningAccountId: clients.account },
      { name: 'renamed', allowExternalPrincipals: true, tags: TAGS },
      { name: 'renamed', tags: [{ key: 'team', value: 'web' }] },
    ]);
  });

  it('resource_association', async () => {
    const clients = emulator.asNewAccount();
    const { ram } = clients;
    const resourceShareArn = await newShare(clients);
    const { Arn: resourceArn } = await createApp(clients.sagemaker);
    const resourceArns = [resourceArn];
    const status = async (): Promise<string> => (await associationOf(clients, resourceShareArn, { resourceArn }))?.status ?? 'none';
    const [state] = await liveThrough({
      create: async () => {
        await ram.send(new aws.AssociateResourceShareCommand({ resourceShareArn, resourceArns, clientToken: 'associate-resource' }));
        await until(status, ['ASSOCIATED'], later);
      },
      read: () => associationOf(clients, resourceShareArn, { resourceArn }),
      remove: async () => {
        await ram.send(new aws.DisassociateResourceShareCommand({ resourceShareArn, resourceArns, clientToken: 'disassociate-resource' }));
        await until(status, ['none'], later);
      },
    });
    expect(state).toMatchObject({ associatedEntity: resourceArn, associationType: 'RESOURCE', status: 'ASSOCIATED' });
  });

  it('principal_association, of the organization', async () => {
    const clients = emulator.asNewAccount();
    const { ram, organizations: client } = clients;
    const { Organization } = await client.send(new organizations.CreateOrganizationCommand({ FeatureSet: 'ALL' }));
    await ram.send(new aws.EnableSharingWithAwsOrganizationCommand({}));
    const resourceShareArn = await newShare(clients, { allowExternalPrincipals: false });
    const principal = Organization!.Arn!;
    const principals = [principal];
    const read = (): Promise<aws.ResourceShareAssociation | undefined> => associationOf(clients, resourceShareArn, { principal });
    const [state] = await liveThrough({
      create: async () => {
        await ram.send(new aws.AssociateResourceShareCommand({ resourceShareArn, principals, clientToken: 'associate-organization' }));
        await until(async () => (await read())?.status, ['ASSOCIATED'], later);
      },
      read,
      remove: async () => {
        await ram.send(
          new aws.DisassociateResourceShareCommand({ resourceShareArn, principals, clientToken: 'disassociate-organization' }),
        );
        await until(async () => (await read())?.status ?? 'none', ['none'], later);
      },
    });
    expect(state).toMatchObject({ associatedEntity: principal, status: 'ASSOCIATED', external: false });
  });

  it('principal_association, of an account outside, and its resource_share_accepter', async () => {
    const [clients, other] = [emulator.asNewAccount(), emulator.asNewAccount()];
    const { ram } = clients;
    const { Arn: resourceArn } = await createApp(clients.sagemaker);
    const resourceShareArn = await newShare(clients, { resourceArns: [resourceArn] });
    const principals = [other.account];
    const read = (): Promise<aws.ResourceShareAssociation | undefined> =>
      associationOf(clients, resourceShareArn, { principal: other.account });
    const [state] = await liveThrough({
      create: async () => {
        await ram.send(new aws.AssociateResourceShareCommand({ resourceShareArn, principals, clientToken: 'associate-principal' }));
        // an invitation is not accepted by waiting
        await until(async () => (await read())?.status, ['ASSOCIATING', 'ASSOCIATED'], later);
      },
      read,
      remove: async () => {
        await accepterLives(other, resourceShareArn, resourceArn);
        const disassociated = new aws.DisassociateResourceShareCommand({
          resourceShareArn,
          principals,
          clientToken: 'disassociate-principal',
        });
        // the account has left already
        expect(await unlessGone(ram.send(disassociated), ...GONE)).toBeUndefined();
        await until(async () => (await read())?.status ?? 'none', ['none'], later);
      },
    });
    expect(state).toMatchObject({ associatedEntity: other.account, associationType: 'PRINCIPAL', external: true });
  });

  async function invitationOf(
    { ram }: TestClients,
    arn: string,
    status: aws.ResourceShareInvitationStatus,
  ): Promise<aws.ResourceShareInvitation | undefined> {
    const pages = aws.paginateGetResourceShareInvitations({ client: ram }, { resourceShareArns: [arn] });
    const invitations = await unlessGone(
      everyPage(pages, (page) => page.resourceShareInvitations),
      'ResourceShareInvitationArnNotFoundException',
      ...GONE,
    );
    return invitations?.find((invitation) => invitation.status === status);
  }

  async function accepterLives(receiver: TestClients, shareArn: string, resourceArn: string): Promise<void> {
    const { ram } = receiver;
    const accepted = (): Promise<aws.ResourceShareInvitation | undefined> => invitationOf(receiver, shareArn, 'ACCEPTED');
    const [state] = await liveThrough({
      create: async () => {
        const pending = (): Promise<aws.ResourceShareInvitation | undefined> => invitationOf(receiver, shareArn, 'PENDING');
        await until(async () => (await pending())?.status, ['PENDING'], later);
        const resourceShareInvitationArn = (await pending())!.resourceShareInvitationArn;
        await ram.send(new aws.AcceptResourceShareInvitationCommand({ resourceShareInvitationArn, clientToken: 'accept' }));
        await until(async () => (await accepted())?.status, ['ACCEPTED'], later);
        await until(async () => (await shareOf(receiver, shareArn, 'OTHER-ACCOUNTS'))?.status, ['ACTIVE'], later);
      },
      read: async () => {
        const share = await shareOf(receiver, shareArn, 'OTHER-ACCOUNTS');
        const pages = aws.paginateListResources(
          { client: ram, pageSize: 500 },
          { resourceOwner: 'OTHER-ACCOUNTS', resourceShareArns: [shareArn] },
        );
        if (!share) return undefined;
        return { share, receiver: (await accepted())?.receiverAccountId, resources: await everyPage(pages, (page) => page.resources) };
      },
      remove: async () => {
        const input = { resourceShareArn: shareArn, principals: [receiver.account], clientToken: 'leave' };
        await ram.send(new aws.DisassociateResourceShareCommand(input));
        await until(async () => (await shareOf(receiver, shareArn, 'OTHER-ACCOUNTS'))?.status ?? 'gone', ['gone'], later);
      },
    });
    expect(state).toMatchObject({ receiver: receiver.account, share: { status: 'ACTIVE' }, resources: [{ arn: resourceArn }] });
  }

  it('permission', async () => {
    const { ram } = emulator.asNewAccount();
    const input = { name: 'iac', resourceType: 'sagemaker:MlflowApp', policyTemplate: template('sagemaker:DescribeMlflowApp'), tags: TAGS };
    const read = async (permissionArn: string): Promise<aws.ResourceSharePermissionDetail | undefined> => {
      const found = await unlessGone(ram.send(new aws.GetPermissionCommand({ permissionArn })), ...GONE);
      return found?.permission?.status === 'DELETED' ? undefined : found?.permission;
    };
    const states = await liveThrough({
      create: async () => (await ram.send(new aws.CreatePermissionCommand({ ...input, clientToken: 'permission' }))).permission!.arn!,
      read,
      updates: [
        async (permissionArn) => {
          const policyTemplate = template('sagemaker:DescribeMlflowApp', 'sagemaker:CallMlflowAppApi');
          await ram.send(new aws.CreatePermissionVersionCommand({ permissionArn, policyTemplate, clientToken: 'version' }));
          await ram.send(new aws.DeletePermissionVersionCommand({ permissionArn, permissionVersion: 1 }));
        },
        async (resourceArn) => {
          await ram.send(new aws.UntagResourceCommand({ resourceArn, tagKeys: ['team'] }));
          await ram.send(new aws.TagResourceCommand({ resourceArn, tags: [{ key: 'team', value: 'web' }] }));
        },
      ],
      remove: async (permissionArn) => {
        await ram.send(new aws.DeletePermissionCommand({ permissionArn, clientToken: 'delete-permission' }));
        await until(async () => (await read(permissionArn))?.status ?? 'gone', ['gone'], later);
      },
    });
    expect(states).toMatchObject([
      { name: 'iac', version: '1', defaultVersion: true, tags: TAGS },
      { version: '2', defaultVersion: true, permission: template('sagemaker:DescribeMlflowApp', 'sagemaker:CallMlflowAppApi') },
      { tags: [{ key: 'team', value: 'web' }] },
    ]);
  });

  it('sharing_with_organization', async () => {
    const { ram, iam, organizations: client } = emulator.asNewAccount();
    await client.send(new organizations.CreateOrganizationCommand({ FeatureSet: 'ALL' }));
    const RoleName = 'AWSServiceRoleForResourceAccessManager';
    const ServicePrincipal = 'ram.amazonaws.com';
    for (let round = 0; round < 2; round += 1) {
      await liveThrough({
        create: async () => {
          expect(await ram.send(new aws.EnableSharingWithAwsOrganizationCommand({}))).toMatchObject({ returnValue: true });
        },
        read: async () => {
          const role = await unlessGone(iam.send(new GetRoleCommand({ RoleName })), 'NoSuchEntityException');
          const pages = organizations.paginateListAWSServiceAccessForOrganization({ client }, {});
          const services = await everyPage(pages, (page) => page.EnabledServicePrincipals);
          return role && services.some((service) => service.ServicePrincipal === ServicePrincipal)
            ? { role: role.Role, services }
            : undefined;
        },
        remove: async () => {
          await client.send(new organizations.DisableAWSServiceAccessCommand({ ServicePrincipal }));
          const { DeletionTaskId } = await iam.send(new DeleteServiceLinkedRoleCommand({ RoleName }));
          const status = async (): Promise<string> =>
            (await iam.send(new GetServiceLinkedRoleDeletionStatusCommand({ DeletionTaskId }))).Status!;
          await until(status, ['SUCCEEDED'], later);
          await expect(iam.send(new GetRoleCommand({ RoleName }))).rejects.toMatchObject({ name: 'NoSuchEntityException' });
        },
      });
    }
  });
});
