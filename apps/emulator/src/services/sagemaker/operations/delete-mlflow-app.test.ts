import { DeleteMlflowAppCommand, DescribeMlflowAppCommand, ResourceNotFound } from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createApp } from '../../../testing/mlflow-app.js';
import { startEmulator, type TestEmulator } from '../../../testing/start-emulator.js';

describe('DeleteMlflowApp', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator({ failingChanges: 'delete:stuck' });
  });
  afterAll(() => emulator.close());

  describe('shape', () => {
    it('answers with the ARN', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn } = await createApp(sagemaker);
      expect(await sagemaker.send(new DeleteMlflowAppCommand({ Arn }))).toMatchObject({ Arn });
    });
  });

  describe('rules', () => {
    it('does not find an app that was deleted', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn } = await createApp(sagemaker);
      await sagemaker.send(new DeleteMlflowAppCommand({ Arn }));
      await expect(sagemaker.send(new DeleteMlflowAppCommand({ Arn }))).rejects.toBeInstanceOf(ResourceNotFound);
    });

    it("denies another account's app", async () => {
      const { Arn } = await createApp(emulator.asNewAccount().sagemaker);
      await expect(emulator.asNewAccount().sagemaker.send(new DeleteMlflowAppCommand({ Arn }))).rejects.toMatchObject({
        name: 'AccessDeniedException',
      });
    });
  });

  describe('behaviour', () => {
    it('takes the runs with it: the data plane refuses the app', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn } = await createApp(sagemaker);
      const url = `${emulator.url}/mlflow/${Arn.slice(-16)}/api/2.0/mlflow/experiments/get?experiment_id=0`;
      expect((await fetch(url)).status).toBe(200);
      await sagemaker.send(new DeleteMlflowAppCommand({ Arn }));
      expect((await fetch(url)).status).toBe(400);
    });

    it('leaves an app whose deletion failed in use', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn } = await createApp(sagemaker, { Name: 'stuck' });
      await sagemaker.send(new DeleteMlflowAppCommand({ Arn }));
      expect(await sagemaker.send(new DescribeMlflowAppCommand({ Arn }))).toMatchObject({ Status: 'DeleteFailed' });
      expect((await fetch(`${emulator.url}/mlflow/${Arn.slice(-16)}/api/2.0/mlflow/experiments/get?experiment_id=0`)).status).toBe(200);
    });
  });
});
