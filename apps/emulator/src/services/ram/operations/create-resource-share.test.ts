import { CreateResourceShareCommand, GetResourceShareAssociationsCommand, GetResourceSharesCommand } from '@aws-sdk/client-ram';
import { DeleteMlflowAppCommand } from '@aws-sdk/client-sagemaker';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createPermission, MLFLOW_APP_DEFAULT } from '../testing/permissions.js';
import { appOf, invitationsOf, organizationOf, principalsOf, receivedBy, share } from '../testing/sharing.js';

const OUTSIDER = '999999999999';

describe('CreateResourceShare', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with the share, its tags and a client token', async () => {
      const { ram, account } = accounts.next();
      const answer = await ram.send(new CreateResourceShareCommand({ name: 'apps', tags: [{ key: 'team', value: 'a' }] }));
      expect(answer.clientToken).toMatch(/^[0-9a-f-]{36}$/);
      expect(answer.resourceShare).toMatchObject({
        resourceShareArn: expect.stringMatching(`^arn:aws:ram:us-east-1:${account}:resource-share/[0-9a-f-]{36}$`),
        name: 'apps',
        owningAccountId: account,
        allowExternalPrincipals: true,
        status: 'ACTIVE',
        tags: [{ key: 'team', value: 'a' }],
        creationTime: expect.any(Date),
        lastUpdatedTime: expect.any(Date),
        featureSet: 'STANDARD',
        resourceShareConfiguration: { retainSharingOnAccountLeaveOrganization: false },
      });
    });
  });

  describe('rules', () => {
    const refusals: [what: string, input: object, refusal: object][] = [
      ['an empty name', { name: '' }, { name: 'InvalidParameterException' }],
      [
        'a principal that is none',
        { principals: ['o-0123456789'] },
        { name: 'InvalidParameterException', message: 'Principal ID o-0123456789 is malformed. Verify the ID and try again.' },
      ],
      [
        'a role of another partition',
        { principals: [`arn:aws-cn:iam::${OUTSIDER}:role/Team`] },
        {
          name: 'InvalidParameterException',
          message: `Principal ID arn:aws-cn:iam::${OUTSIDER}:role/Team is malformed. Verify the ID and try again.`,
        },
      ],
      [
        'an organization of somebody else',
        { principals: ['arn:aws:organizations::123456789012:organization/o-0123456789'] },
        { name: 'UnknownResourceException', message: 'Organization o-0123456789 could not be found.' },
      ],
      [
        'an outsider when there may be none',
        { allowExternalPrincipals: false, principals: [OUTSIDER] },
        {
          name: 'InvalidParameterException',
          message: `Principal ${OUTSIDER} is not in your AWS organization. You do not have permission to add external AWS accounts to a resource share.`,
        },
      ],
      [
        'what is no ARN',
        { resourceArns: ['app'] },
        { name: 'MalformedArnException', message: 'The specified resource ARN app is not valid. Verify the ARN and try again.' },
      ],
      [
        'a type that is not shared',
        { resourceArns: ['arn:aws:sagemaker:us-east-1:123456789012:mlflow-tracking-server/a'] },
        { name: 'MalformedArnException', message: 'You cannot share the selected resource type.' },
      ],
      [
        'a resource of somebody else',
        { resourceArns: ['arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/app-ABCDEFGHIJKL'] },
        { name: 'OperationNotPermittedException' },
      ],
      [
        'a permission that does not exist',
        { permissionArns: ['arn:aws:ram::aws:permission/Nothing'] },
        { name: 'UnknownResourceException' },
      ],
      ['a reserved tag', { tags: [{ key: 'aws:a', value: '' }] }, { name: 'TagPolicyViolationException' }],
      [
        'more than 50 tags',
        { tags: Array.from({ length: 51 }, (_, n) => ({ key: `k${n}`, value: '' })) },
        { name: 'TagLimitExceededException' },
      ],
      ['a source that is none', { sources: ['somewhere'] }, { name: 'InvalidParameterException' }],
      [
        'more than 100 resources',
        { resourceArns: Array.from({ length: 101 }, (_, n) => `arn:aws:sagemaker:us-east-1:123456789012:pipeline/p${n}`) },
        { name: 'ResourceShareLimitExceededException' },
      ],
    ];
    it.each(refusals)('refuses %s', async (_what, input, refusal) => {
      const { ram } = accounts.next();
      await expect(ram.send(new CreateResourceShareCommand({ name: 'apps', ...input }))).rejects.toMatchObject(refusal);
    });

    it('refuses what is not there or not in the Region', async () => {
      const owner = accounts.next();
      const app = await appOf(owner);
      const missing = app.replace(/app-.*$/, 'app-222222222222');
      await expect(share(owner, [], { resourceArns: [missing] })).rejects.toMatchObject({
        name: 'UnknownResourceException',
        message: `Resource ${missing} could not be found.`,
      });
      const elsewhere = accounts.emulator().as(owner.account, 'eu-west-1');
      await expect(share(elsewhere, [], { resourceArns: [app] })).rejects.toMatchObject({ name: 'InvalidParameterException' });
    });

    it('takes one permission for each type, for a type it has', async () => {
      const owner = accounts.next();
      const { arn } = await createPermission(owner.ram, 'describe');
      await expect(share(owner, [], { permissionArns: [arn, MLFLOW_APP_DEFAULT] })).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: expect.stringContaining('only one permission with each resource type'),
      });
      const pipelines = 'arn:aws:ram::aws:permission/AWSRAMDefaultPermissionSageMakerPipeline';
      await expect(share(owner, [], { permissionArns: [pipelines] })).rejects.toMatchObject({ name: 'InvalidParameterException' });
    });

    it('refuses the same client token with other parameters', async () => {
      const { ram } = accounts.next();
      const first = await ram.send(new CreateResourceShareCommand({ name: 'apps', clientToken: 'once' }));
      expect(await ram.send(new CreateResourceShareCommand({ name: 'apps', clientToken: 'once' }))).toMatchObject({
        resourceShare: first.resourceShare!,
        clientToken: 'once',
      });
      await expect(ram.send(new CreateResourceShareCommand({ name: 'others', clientToken: 'once' }))).rejects.toMatchObject({
        name: 'IdempotentParameterMismatchException',
      });
      const { resourceShares } = await ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }));
      expect(resourceShares).toHaveLength(1);
    });

    it('writes nothing when one of many is refused', async () => {
      const owner = accounts.next();
      await expect(share(owner, [OUTSIDER, 'nobody'])).rejects.toMatchObject({ name: 'InvalidParameterException' });
      expect((await owner.ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }))).resourceShares).toEqual([]);
    });
  });

  describe('behaviour', () => {
    it('attaches the default permission of each type', async () => {
      const owner = accounts.next();
      const arn = await share(owner);
      const query = { resourceOwner: 'SELF', permissionArn: MLFLOW_APP_DEFAULT, permissionVersion: 1 } as const;
      const { resourceShares } = await owner.ram.send(new GetResourceSharesCommand(query));
      expect(resourceShares!.map(({ resourceShareArn }) => resourceShareArn)).toEqual([arn]);
    });

    it('invites an account outside, and not the own', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const arn = await share(owner, [receiver.account, owner.account, `arn:aws:iam::${owner.account}:role/reader`]);
      expect(await principalsOf(owner, arn)).toEqual(
        expect.arrayContaining([
          [receiver.account, 'ASSOCIATING'],
          [owner.account, 'ASSOCIATED'],
          [`arn:aws:iam::${owner.account}:role/reader`, 'ASSOCIATED'],
        ]),
      );
      expect(await invitationsOf(receiver)).toMatchObject([{ resourceShareArn: arn, status: 'PENDING', senderAccountId: owner.account }]);
      expect(await receivedBy(receiver)).toEqual([]);
    });

    it('names the role or user that is invited', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const role = `arn:aws:iam::${receiver.account}:role/reader`;
      await share(owner, [role]);
      expect(await invitationsOf(receiver)).toMatchObject([{ receiverAccountId: receiver.account, receiverArn: role }]);
    });

    it('shares inside an organization without invitations', async () => {
      const organization = await organizationOf(accounts);
      const unit = await organization.addUnit('Product');
      const [owner, member, sibling] = [
        await organization.addMember('owner'),
        await organization.addMember('member'),
        await organization.addMember('sibling'),
      ];
      await organization.move(sibling.account, organization.rootId, unit.id);
      const byAccount = await share(owner, [member.account], { allowExternalPrincipals: false });
      const byUnit = await share(owner, [unit.arn]);
      const byOrganization = await share(owner, [organization.arn]);
      expect(await receivedBy(member)).toEqual([byAccount, byOrganization]);
      expect(await receivedBy(sibling)).toEqual([byUnit, byOrganization]);
      expect(await invitationsOf(member)).toEqual([]);
    });

    it('takes model package groups, pipelines and service principals with their sources', async () => {
      const owner = accounts.next();
      const own = (resource: string): string => `arn:aws:sagemaker:us-east-1:${owner.account}:${resource}`;
      const resourceArns = [own('model-package-group/models'), own('pipeline/train')];
      const arn = await share(owner, ['pca-connector-ad.amazonaws.com'], { resourceArns, sources: [owner.account] });
      const { resourceShareAssociations } = await owner.ram.send(
        new GetResourceShareAssociationsCommand({ associationType: 'RESOURCE', resourceShareArns: [arn] }),
      );
      expect(resourceShareAssociations!.map(({ associatedEntity }) => associatedEntity).sort()).toEqual(resourceArns);
      expect(await principalsOf(owner, arn)).toEqual([['pca-connector-ad.amazonaws.com', 'ASSOCIATED']]);
    });

    it('ends the association of an app that is deleted', async () => {
      const owner = accounts.next();
      const arn = await share(owner);
      await owner.sagemaker.send(new DeleteMlflowAppCommand({ Arn: await appOf(owner) }));
      const { resourceShareAssociations } = await owner.ram.send(
        new GetResourceShareAssociationsCommand({ associationType: 'RESOURCE', resourceShareArns: [arn] }),
      );
      expect(resourceShareAssociations).toMatchObject([{ status: 'DISASSOCIATED', statusMessage: expect.stringContaining('was deleted') }]);
    });
  });
});
