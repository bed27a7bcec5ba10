import { CreatePermissionVersionCommand, ListPermissionVersionsCommand, type RAMClient } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { allowing, createPermission, MLFLOW_APP, MLFLOW_APP_DEFAULT } from '../testing/permissions.js';

describe('ListPermissionVersions', () => {
  const accounts = freshAccounts();
  const list = (ram: RAMClient, permissionArn: string, more: object = {}) =>
    ram.send(new ListPermissionVersionsCommand({ permissionArn, ...more }));

  describe('shape', () => {
    it('summarizes each version', async () => {
      const { permissions } = await list(accounts.next().ram, MLFLOW_APP_DEFAULT);
      expect(permissions).toEqual([
        expect.objectContaining({ arn: MLFLOW_APP_DEFAULT, version: '1', defaultVersion: true, resourceType: MLFLOW_APP }),
      ]);
    });
  });

  describe('rules', () => {
    it.each([
      ['arn:aws:ram::aws:permission/None', 'UnknownResourceException'],
      ['arn:aws:ram:us-east-1:123456789012:permission/Foreign', 'UnknownResourceException'],
      ['AWSRAMDefaultPermissionSageMakerMlflowApp', 'MalformedArnException'],
      ['arn:aws:ram:us-east-1:aws:permission/None', 'MalformedArnException'],
    ])('refuses %s', async (arn, name) => {
      await expect(list(accounts.next().ram, arn)).rejects.toMatchObject({ name, message: expect.stringContaining(arn) });
    });
  });

  describe('behaviour', () => {
    it('lists the oldest first, and the default is the newest', async () => {
      const { ram } = accounts.next();
      const { arn } = await createPermission(ram, 'Growing');
      accounts.emulator().advance(60);
      const policyTemplate = allowing('sagemaker:CallMlflowAppApi');
      for (let more = 0; more < 2; more += 1) await ram.send(new CreatePermissionVersionCommand({ permissionArn: arn, policyTemplate }));
      const { permissions = [] } = await list(ram, arn);
      expect(permissions.map(({ version, defaultVersion }) => [version, defaultVersion])).toEqual([
        ['1', false],
        ['2', false],
        ['3', true],
      ]);
      const [first, second] = permissions;
      expect(second!.creationTime!.getTime() - first!.creationTime!.getTime()).toBeGreaterThanOrEqual(60_000);
      const page = await list(ram, arn, { maxResults: 2 });
      const rest = await list(ram, arn, { maxResults: 2, nextToken: page.nextToken });
      expect([...page.permissions!, ...rest.permissions!]).toEqual(permissions);
      expect(rest.nextToken).toBeUndefined();
    });
  });
});
