import { PromotePermissionCreatedFromPolicyCommand, type RAMClient } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createPermission, MLFLOW_APP_DEFAULT } from '../testing/permissions.js';

describe('PromotePermissionCreatedFromPolicy', () => {
  const accounts = freshAccounts();
  const promote = (ram: RAMClient, permissionArn: string) =>
    ram.send(new PromotePermissionCreatedFromPolicyCommand({ permissionArn, name: 'Promoted' }));

  describe('shape', () => {
    it('answers a fault with status and message', async () => {
      await expect(promote(accounts.next().ram, MLFLOW_APP_DEFAULT)).rejects.toMatchObject({
        name: 'OperationNotPermittedException',
        message: expect.stringContaining(MLFLOW_APP_DEFAULT),
        $metadata: { httpStatusCode: 400 },
      });
    });
  });

  describe('rules', () => {
    it('refuses permissions that do not exist and what is no ARN', async () => {
      const { ram } = accounts.next();
      await expect(promote(ram, 'arn:aws:ram::aws:permission/None')).rejects.toMatchObject({ name: 'UnknownResourceException' });
      await expect(promote(ram, 'x')).rejects.toMatchObject({ name: 'MalformedArnException' });
    });
  });

  describe('behaviour', () => {
    it('refuses a permission that is standard already', async () => {
      const { ram } = accounts.next();
      const { arn } = await createPermission(ram, 'Mine');
      await expect(promote(ram, arn)).rejects.toMatchObject({
        name: 'OperationNotPermittedException',
        message: expect.stringContaining('STANDARD'),
      });
    });
  });
});
