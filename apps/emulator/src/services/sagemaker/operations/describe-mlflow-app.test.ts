import { DeleteMlflowAppCommand, DescribeMlflowAppCommand, ResourceNotFound } from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { APP_INPUT, createApp } from '../../../testing/mlflow-app.js';
import { startEmulator, type TestEmulator } from '../../../testing/start-emulator.js';

describe('DescribeMlflowApp', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator({ deleteSeconds: 30, deletedSeconds: 60, maintenanceMinutes: 30 });
  });
  afterAll(() => emulator.close());

  describe('shape', () => {
    it('has every member of an app', async () => {
      const { sagemaker, account } = emulator.asNewAccount();
      const { Arn } = await createApp(sagemaker, { WeeklyMaintenanceWindowStart: 'Sun:00:00' });
      const by = { IamIdentity: { Arn: `arn:aws:iam::${account}:root`, PrincipalId: account } };
      expect(await sagemaker.send(new DescribeMlflowAppCommand({ Arn }))).toMatchObject({
        ...APP_INPUT,
        Arn,
        Status: 'Created',
        MlflowVersion: '3.10.1',
        WeeklyMaintenanceWindowStart: 'Sun:00:00',
        CreatedBy: by,
        LastModifiedBy: by,
        CreationTime: expect.any(Date),
        LastModifiedTime: expect.any(Date),
      });
    });
  });

  describe('rules', () => {
    it('refuses an ARN of something else', async () => {
      const { sagemaker } = emulator.asNewAccount();
      await expect(sagemaker.send(new DescribeMlflowAppCommand({ Arn: 'arn:aws:s3:::bucket' }))).rejects.toMatchObject({
        name: 'ValidationException',
        message: expect.stringContaining("at 'arn' failed to satisfy constraint"),
      });
    });

    it('does not find what is not there', async () => {
      const { sagemaker, account } = emulator.asNewAccount();
      const Arn = `arn:aws:sagemaker:us-east-1:${account}:mlflow-app/app-AAAAAAAAAAAA`;
      await expect(sagemaker.send(new DescribeMlflowAppCommand({ Arn }))).rejects.toBeInstanceOf(ResourceNotFound);
    });

    it("denies another account's app, and an app that is not there alike", async () => {
      const owner = emulator.asNewAccount();
      const other = emulator.asNewAccount();
      const { Arn } = await createApp(owner.sagemaker);
      const denied = { name: 'AccessDeniedException', message: expect.stringContaining('sagemaker:DescribeMlflowApp') };
      await expect(other.sagemaker.send(new DescribeMlflowAppCommand({ Arn }))).rejects.toMatchObject(denied);
      const missing = Arn.replace(/app-.{12}$/, 'app-AAAAAAAAAAAA');
      await expect(other.sagemaker.send(new DescribeMlflowAppCommand({ Arn: missing }))).rejects.toMatchObject(denied);
    });

    it('does not find an app through another Region', async () => {
      const { sagemaker, account } = emulator.asNewAccount('us-east-1');
      const { Arn } = await createApp(sagemaker);
      const elsewhere = emulator.as(account, 'eu-west-1').sagemaker;
      await expect(elsewhere.send(new DescribeMlflowAppCommand({ Arn }))).rejects.toBeInstanceOf(ResourceNotFound);
    });
  });

  describe('behaviour', () => {
    it('shows a deletion to its end, and then nothing', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn } = await createApp(sagemaker);
      const status = async (): Promise<string | undefined> => (await sagemaker.send(new DescribeMlflowAppCommand({ Arn }))).Status;
      await sagemaker.send(new DeleteMlflowAppCommand({ Arn }));
      expect(await status()).toBe('Deleting');
      emulator.advance(30);
      expect(await status()).toBe('Deleted');
      emulator.advance(60);
      await expect(status()).rejects.toBeInstanceOf(ResourceNotFound);
    });

    it('shows the weekly maintenance while it lasts, and that it is over', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn } = await createApp(sagemaker, { WeeklyMaintenanceWindowStart: 'Mon:00:00' });
      const maintenance = async (): Promise<string | undefined> =>
        (await sagemaker.send(new DescribeMlflowAppCommand({ Arn }))).MaintenanceStatus;
      const seen = new Set<string | undefined>();
      for (let quarter = 0; quarter < 7 * 24 * 4; quarter++) {
        seen.add(await maintenance());
        emulator.advance(15 * 60);
      }
      expect([...seen]).toEqual([undefined, 'MaintenanceInProgress', 'MaintenanceComplete']);
    });
  });
});
