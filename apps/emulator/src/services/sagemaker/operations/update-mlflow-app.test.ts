import {
  ConflictException,
  CreateDomainCommand,
  DescribeMlflowAppCommand,
  ResourceNotFound,
  UpdateMlflowAppCommand,
} from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { APP_INPUT, createApp } from '../../../testing/mlflow-app.js';
import { startEmulator, type TestClients, type TestEmulator } from '../../../testing/start-emulator.js';

describe('UpdateMlflowApp', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator({ updateSeconds: 60, failingChanges: 'update:broken' });
  });
  afterAll(() => emulator.close());

  const read = ({ sagemaker }: TestClients, Arn: string) => sagemaker.send(new DescribeMlflowAppCommand({ Arn }));
  const createDomain = async ({ sagemaker }: TestClients): Promise<string> => {
    const { DomainId } = await sagemaker.send(new CreateDomainCommand({ DomainName: 'studio', AuthMode: 'IAM', DefaultUserSettings: {} }));
    return DomainId!;
  };

  describe('shape', () => {
    it('changes what is given and answers with the ARN', async () => {
      const clients = emulator.asNewAccount();
      const { Arn } = await createApp(clients.sagemaker);
      const given = {
        Name: 'renamed',
        ArtifactStoreUri: 's3://elsewhere/mlflow',
        ModelRegistrationMode: 'AutoModelRegistrationEnabled' as const,
        WeeklyMaintenanceWindowStart: 'Wed:04:00',
        DefaultDomainIdList: [await createDomain(clients)],
      };
      expect(await clients.sagemaker.send(new UpdateMlflowAppCommand({ Arn, ...given }))).toMatchObject({ Arn });
      expect(await read(clients, Arn)).toMatchObject({ ...given, RoleArn: APP_INPUT.RoleArn });
    });

    it('keeps what is not given', async () => {
      const clients = emulator.asNewAccount();
      const { Arn } = await createApp(clients.sagemaker, { WeeklyMaintenanceWindowStart: 'Wed:04:00' });
      await clients.sagemaker.send(new UpdateMlflowAppCommand({ Arn }));
      expect(await read(clients, Arn)).toMatchObject({ ...APP_INPUT, WeeklyMaintenanceWindowStart: 'Wed:04:00' });
    });
  });

  describe('rules', () => {
    it('does not find what is not there', async () => {
      const { sagemaker, account } = emulator.asNewAccount();
      const Arn = `arn:aws:sagemaker:us-east-1:${account}:mlflow-app/app-AAAAAAAAAAAA`;
      await expect(sagemaker.send(new UpdateMlflowAppCommand({ Arn }))).rejects.toBeInstanceOf(ResourceNotFound);
    });

    it('refuses a name that breaks the pattern', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn } = await createApp(sagemaker);
      await expect(sagemaker.send(new UpdateMlflowAppCommand({ Arn, Name: '-x' }))).rejects.toMatchObject({ name: 'ValidationException' });
    });

    it('refuses a domain that does not exist', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn } = await createApp(sagemaker);
      await expect(sagemaker.send(new UpdateMlflowAppCommand({ Arn, DefaultDomainIdList: ['d-nowhere'] }))).rejects.toMatchObject({
        name: 'ValidationException',
        message: expect.stringContaining('d-nowhere'),
      });
    });
  });

  describe('behaviour', () => {
    it('is Updating, then Updated, and takes no second update meanwhile', async () => {
      const clients = emulator.asNewAccount();
      const { Arn } = await createApp(clients.sagemaker);
      const update = () => clients.sagemaker.send(new UpdateMlflowAppCommand({ Arn, Name: 'b' }));
      await update();
      expect(await read(clients, Arn)).toMatchObject({ Status: 'Updating' });
      await expect(update()).rejects.toBeInstanceOf(ConflictException);
      emulator.advance(60);
      expect(await read(clients, Arn)).toMatchObject({ Status: 'Updated' });
    });

    it('ends in UpdateFailed for a name that is told to fail', async () => {
      const clients = emulator.asNewAccount();
      const { Arn } = await createApp(clients.sagemaker);
      await clients.sagemaker.send(new UpdateMlflowAppCommand({ Arn, Name: 'broken' }));
      emulator.advance(60);
      expect(await read(clients, Arn)).toMatchObject({ Status: 'UpdateFailed' });
    });

    it('hands the default of the account on only when it was given up', async () => {
      const clients = emulator.asNewAccount();
      const { Arn } = await createApp(clients.sagemaker);
      const take = () => clients.sagemaker.send(new UpdateMlflowAppCommand({ Arn, AccountDefaultStatus: 'ENABLED' }));
      const refusal: Error = await take().then(
        () => Promise.reject(new Error('the default was taken twice')),
        (error: Error) => error,
      );
      expect(refusal).toBeInstanceOf(ConflictException);
      const holder = /arn:\S+\/app-\w{12}/.exec(refusal.message)![0];
      await clients.sagemaker.send(new UpdateMlflowAppCommand({ Arn: holder, AccountDefaultStatus: 'DISABLED' }));
      await take();
      expect(await read(clients, Arn)).toMatchObject({ AccountDefaultStatus: 'ENABLED' });
    });

    it('lets a domain have one default app', async () => {
      const clients = emulator.asNewAccount();
      const domainIds = [await createDomain(clients)];
      await createApp(clients.sagemaker, { DefaultDomainIdList: domainIds });
      const { Arn } = await createApp(clients.sagemaker);
      await expect(clients.sagemaker.send(new UpdateMlflowAppCommand({ Arn, DefaultDomainIdList: domainIds }))).rejects.toBeInstanceOf(
        ConflictException,
      );
    });
  });
});
