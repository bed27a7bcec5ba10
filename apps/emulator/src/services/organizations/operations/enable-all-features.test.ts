import {
  AcceptHandshakeCommand,
  CancelHandshakeCommand,
  DescribeHandshakeCommand,
  DescribeOrganizationCommand,
  EnableAllFeaturesCommand,
  ListHandshakesForAccountCommand,
  ListHandshakesForOrganizationCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createAccount, createOrganization, join, type TestOrganization } from '../testing/organization.js';

const enable = async ({ organizations }: Pick<TestOrganization, 'organizations'>) =>
  (await organizations.send(new EnableAllFeaturesCommand({}))).Handshake!;

describe('EnableAllFeatures', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with a handshake of the organization', async () => {
      const owner = await createOrganization(accounts.next(), 'CONSOLIDATED_BILLING');
      await join(accounts.next(), owner);
      const handshake = await enable(owner);
      const { Id } = owner.organization;
      expect(handshake).toEqual({
        Id: expect.stringMatching(/^h-[0-9a-z]{32}$/),
        Arn: `arn:aws:organizations::${owner.account}:handshake/${Id}/enable_all_features/${handshake.Id}`,
        Parties: [{ Id, Type: 'ORGANIZATION' }],
        State: 'REQUESTED',
        RequestedTimestamp: expect.any(Date),
        ExpirationTimestamp: new Date(handshake.RequestedTimestamp!.getTime() + 90 * 86_400_000),
        Action: 'ENABLE_ALL_FEATURES',
        Resources: [{ Type: 'ORGANIZATION', Value: Id }],
      });
    });
  });

  describe('rules', () => {
    it('refuses what has all features, or is about to', async () => {
      await expect(enable(await createOrganization(accounts.next()))).rejects.toMatchObject({
        name: 'HandshakeConstraintViolationException',
        Reason: 'ORGANIZATION_ALREADY_HAS_ALL_FEATURES',
      });
      const owner = await createOrganization(accounts.next(), 'CONSOLIDATED_BILLING');
      const { Id: HandshakeId } = await enable(owner);
      await expect(enable(owner)).rejects.toMatchObject({ Reason: 'ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION' });
      await owner.organizations.send(new CancelHandshakeCommand({ HandshakeId }));
      await expect(enable(owner)).resolves.toBeDefined();
    });

    it('denies members', async () => {
      const owner = await createOrganization(accounts.next(), 'CONSOLIDATED_BILLING');
      const member = accounts.next();
      await join(member, owner);
      await expect(enable(member)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('is completed by the management account when all who were invited have approved', async () => {
      const owner = await createOrganization(accounts.next(), 'CONSOLIDATED_BILLING');
      const member = accounts.next();
      await join(member, owner);
      await createAccount(owner, 'created');
      const { Id: HandshakeId } = await enable(owner);
      const accept = new AcceptHandshakeCommand({ HandshakeId });
      await expect(owner.organizations.send(accept)).rejects.toMatchObject({ name: 'InvalidHandshakeTransitionException' });

      const filter = { Filter: { ParentHandshakeId: HandshakeId } };
      const { Handshakes: sent } = await owner.organizations.send(new ListHandshakesForOrganizationCommand(filter));
      const { Handshakes: received } = await member.organizations.send(new ListHandshakesForAccountCommand(filter));
      expect(sent).toEqual(received);
      expect(received).toMatchObject([{ Action: 'APPROVE_ALL_FEATURES', State: 'REQUESTED' }]);
      await member.organizations.send(new AcceptHandshakeCommand({ HandshakeId: received![0]!.Id }));

      const { Handshake: waiting } = await owner.organizations.send(new DescribeHandshakeCommand({ HandshakeId }));
      expect(waiting?.State).toBe('OPEN');
      await owner.organizations.send(accept);
      const { Organization: organization } = await owner.organizations.send(new DescribeOrganizationCommand({}));
      expect(organization).toMatchObject({ FeatureSet: 'ALL', AvailablePolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY' }] });
    });

    it('takes the requests back with it', async () => {
      const owner = await createOrganization(accounts.next(), 'CONSOLIDATED_BILLING');
      const member = accounts.next();
      await join(member, owner);
      const { Id: HandshakeId } = await enable(owner);
      await owner.organizations.send(new CancelHandshakeCommand({ HandshakeId }));
      const { Handshakes } = await member.organizations.send(
        new ListHandshakesForAccountCommand({ Filter: { ActionType: 'APPROVE_ALL_FEATURES' } }),
      );
      expect(Handshakes?.map(({ State }) => State)).toEqual(['CANCELED']);
    });
  });
});
