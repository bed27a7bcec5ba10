import {
  AssociateResourceSharePermissionCommand,
  DisassociateResourceShareCommand,
  DisassociateResourceSharePermissionCommand,
  type RAMClient,
} from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { MLFLOW_APP_DEFAULT } from '../testing/permissions.js';
import { createShare, permissionsOf, shareApp } from '../testing/shared-app.js';

const PIPELINE = 'arn:aws:ram::aws:permission/AWSRAMDefaultPermissionSageMakerPipeline';

describe('DisassociateResourceSharePermission', () => {
  const accounts = freshAccounts();
  const disassociate = (ram: RAMClient, resourceShareArn: string, permissionArn: string, clientToken?: string) =>
    ram.send(new DisassociateResourceSharePermissionCommand({ resourceShareArn, permissionArn, clientToken }));

  describe('shape', () => {
    it('answers true and the token', async () => {
      const { ram } = accounts.next();
      const shareArn = await createShare(ram);
      await ram.send(new AssociateResourceSharePermissionCommand({ resourceShareArn: shareArn, permissionArn: PIPELINE }));
      const { $metadata: _, ...answer } = await disassociate(ram, shareArn, PIPELINE, 'token');
      expect(answer).toEqual({ returnValue: true, clientToken: 'token' });
    });
  });

  describe('rules', () => {
    it('keeps the permission of a type the share has resources of', async () => {
      const owner = accounts.next();
      const { shareArn, appArn } = await shareApp(owner);
      await expect(disassociate(owner.ram, shareArn, MLFLOW_APP_DEFAULT)).rejects.toMatchObject({
        name: 'OperationNotPermittedException',
        message: expect.stringContaining('sagemaker:MlflowApp'),
      });
      await owner.ram.send(new DisassociateResourceShareCommand({ resourceShareArn: shareArn, resourceArns: [appArn] }));
      await disassociate(owner.ram, shareArn, MLFLOW_APP_DEFAULT);
      expect(await permissionsOf(owner.ram, shareArn)).toEqual([]);
    });

    it('refuses a permission the share does not have, malformed ARNs and shares of others', async () => {
      const owner = accounts.next();
      const { shareArn } = await shareApp(owner);
      await expect(disassociate(owner.ram, shareArn, PIPELINE)).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: `Permission ${PIPELINE} is not associated with ResourceShare ${shareArn}.`,
      });
      await expect(disassociate(owner.ram, shareArn, 'x')).rejects.toMatchObject({ name: 'MalformedArnException' });
      await expect(disassociate(accounts.next().ram, shareArn, PIPELINE)).rejects.toMatchObject({ name: 'UnknownResourceException' });
    });
  });

  describe('behaviour', () => {
    it('takes out one permission and leaves the others', async () => {
      const owner = accounts.next();
      const { shareArn } = await shareApp(owner);
      await owner.ram.send(new AssociateResourceSharePermissionCommand({ resourceShareArn: shareArn, permissionArn: PIPELINE }));
      await disassociate(owner.ram, shareArn, PIPELINE);
      expect(await permissionsOf(owner.ram, shareArn)).toEqual(['AWSRAMDefaultPermissionSageMakerMlflowApp 1']);
    });
  });
});
