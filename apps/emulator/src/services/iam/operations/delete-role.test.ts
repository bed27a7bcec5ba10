import {
  AttachRolePolicyCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  GetRoleCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { CreateOrganizationCommand } from '@aws-sdk/client-organizations';
import { EnableSharingWithAwsOrganizationCommand } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createRole, READ_S3 } from '../testing/roles.js';

describe('DeleteRole', () => {
  const accounts = freshAccounts();
  const role = { RoleName: 'Mlflow' };

  describe('shape', () => {
    it('answers with nothing', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      const { $metadata: _, ...output } = await iam.send(new DeleteRoleCommand(role));
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it('wants policies detached and deleted first', async () => {
      const { iam } = accounts.next();
      const PolicyArn = 'arn:aws:iam::aws:policy/AmazonS3FullAccess';
      await createRole(iam, 'Mlflow');
      await iam.send(new AttachRolePolicyCommand({ ...role, PolicyArn }));
      await iam.send(new PutRolePolicyCommand({ ...role, PolicyName: 'read', PolicyDocument: READ_S3 }));
      const conflict = (message: string) => ({ name: 'DeleteConflictException', message, $metadata: { httpStatusCode: 409 } });
      await expect(iam.send(new DeleteRoleCommand(role))).rejects.toMatchObject(
        conflict('Cannot delete entity, must detach all policies first.'),
      );
      await iam.send(new DetachRolePolicyCommand({ ...role, PolicyArn }));
      await expect(iam.send(new DeleteRoleCommand(role))).rejects.toMatchObject(
        conflict('Cannot delete entity, must delete policies first.'),
      );
      await iam.send(new DeleteRolePolicyCommand({ ...role, PolicyName: 'read' }));
      await iam.send(new DeleteRoleCommand(role));
    });
  });

  describe('behaviour', () => {
    it('leaves service-linked roles to AWS, and so do the operations that change one', async () => {
      const { iam, organizations, ram } = accounts.next();
      await organizations.send(new CreateOrganizationCommand({}));
      await ram.send(new EnableSharingWithAwsOrganizationCommand({}));
      const linked = { RoleName: 'AWSServiceRoleForResourceAccessManager' };
      const unmodifiable = { name: 'UnmodifiableEntityException', message: expect.stringContaining('only modifiable by AWS') };
      await expect(iam.send(new DeleteRoleCommand(linked))).rejects.toMatchObject(unmodifiable);
      const inline = { ...linked, PolicyName: 'read', PolicyDocument: READ_S3 };
      await expect(iam.send(new PutRolePolicyCommand(inline))).rejects.toMatchObject(unmodifiable);
      await expect(iam.send(new GetRoleCommand(linked))).resolves.toHaveProperty('Role');
    });

    it('forgets the role, whose name is free again', async () => {
      const { iam } = accounts.next();
      const { RoleId } = await createRole(iam, 'Mlflow');
      await iam.send(new DeleteRoleCommand(role));
      await expect(iam.send(new GetRoleCommand(role))).rejects.toHaveProperty('name', 'NoSuchEntityException');
      await expect(iam.send(new DeleteRoleCommand(role))).rejects.toHaveProperty('name', 'NoSuchEntityException');
      expect((await createRole(iam, 'Mlflow')).RoleId).not.toBe(RoleId);
    });
  });
});
