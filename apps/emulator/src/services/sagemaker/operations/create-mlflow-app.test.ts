import {
  type CreateMlflowAppRequest,
  type SageMakerClient,
  DeleteMlflowAppCommand,
  DescribeMlflowAppCommand,
  ResourceLimitExceeded,
} from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { APP_INPUT, createApp } from '../../../testing/mlflow-app.js';
import { startEmulator, type TestEmulator } from '../../../testing/start-emulator.js';

describe('CreateMlflowApp', () => {
  let emulator: TestEmulator;
  let sagemaker: SageMakerClient;
  let account: string;

  const freshAccount = (region?: string): void => void ({ sagemaker, account } = emulator.asNewAccount(region));
  const create = (input: Partial<CreateMlflowAppRequest> = {}) => createApp(sagemaker, input);

  beforeAll(async () => {
    emulator = await startEmulator();
    freshAccount();
  });
  afterAll(() => emulator.close());

  describe('shape', () => {
    it("answers with the ARN of the app, in the caller's account and Region", async () => {
      freshAccount('eu-west-1');
      const { Arn } = await create();
      expect(Arn).toMatch(new RegExp(`^arn:aws:sagemaker:eu-west-1:${account}:mlflow-app/app-[A-Z2-7]{12}$`));
    });

    it('keeps every member it is given', async () => {
      freshAccount();
      const given = {
        KmsKeyId: 'alias/team',
        ModelRegistrationMode: 'AutoModelRegistrationEnabled',
        WeeklyMaintenanceWindowStart: 'Tue:03:30',
      } as const;
      const { Arn } = await create(given);
      expect(await sagemaker.send(new DescribeMlflowAppCommand({ Arn }))).toMatchObject({ ...APP_INPUT, ...given, Arn });
    });

    it('fills in what is not given', async () => {
      freshAccount();
      const { Arn } = await create();
      const app = await sagemaker.send(new DescribeMlflowAppCommand({ Arn }));
      expect(app).toMatchObject({
        ModelRegistrationMode: 'AutoModelRegistrationDisabled',
        AccountDefaultStatus: 'DISABLED',
        DefaultDomainIdList: [],
        MlflowVersion: '3.10.1',
      });
      expect(app.WeeklyMaintenanceWindowStart).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun):\d\d:\d\d$/);
      expect(app).not.toHaveProperty('KmsKeyId');
    });
  });

  describe('rules', () => {
    const violations: [what: string, input: object, message: RegExp][] = [
      [
        'a name with a space',
        { Name: 'my team' },
        /Value 'my team' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern/,
      ],
      [
        'a name of 257 characters',
        { Name: 'x'.repeat(257) },
        /at 'name' failed to satisfy constraint: Member must have length less than or equal to 256/,
      ],
      ['an artifact store that is no S3 URI', { ArtifactStoreUri: 'team-artifacts' }, /at 'artifactStoreUri' failed to satisfy constraint/],
      ['a role that is no ARN', { RoleArn: 'MlflowRole-but-twenty-long' }, /at 'roleArn' failed to satisfy constraint/],
      [
        'an unknown registration mode',
        { ModelRegistrationMode: 'Sometimes' },
        /Member must satisfy enum value set: \[AutoModelRegistrationEnabled, AutoModelRegistrationDisabled\]/,
      ],
      ['a maintenance window in capitals', { WeeklyMaintenanceWindowStart: 'TUE:03:30' }, /at 'weeklyMaintenanceWindowStart' failed/],
      [
        '51 tags',
        { Tags: Array.from({ length: 51 }, (_, n) => ({ Key: `k${n}`, Value: '' })) },
        /at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50/,
      ],
    ];
    it.each(violations)('refuses %s', async (_what, input, message) => {
      await expect(create(input)).rejects.toMatchObject({ name: 'ValidationException', message: expect.stringMatching(message) });
    });

    it('refuses a domain that does not exist', async () => {
      await expect(create({ DefaultDomainIdList: ['d-nowhere'] })).rejects.toMatchObject({
        name: 'ValidationException',
        message: expect.stringContaining('d-nowhere'),
      });
    });

    it('refuses a tag key given twice', async () => {
      const Tags = [
        { Key: 'team', Value: 'a' },
        { Key: 'team', Value: 'b' },
      ];
      await expect(create({ Tags })).rejects.toMatchObject({ name: 'ValidationException' });
    });

    it('refuses Regions without MLflow Apps', async () => {
      freshAccount('af-south-1');
      await expect(create()).rejects.toMatchObject({ name: 'ValidationException', message: expect.stringContaining('af-south-1') });
    });
  });

  describe('behaviour', () => {
    it('stops at the quota, which the ready-made app counts towards, and goes on after a deletion', async () => {
      freshAccount();
      const { Arn } = await create();
      await create();
      await expect(create()).rejects.toBeInstanceOf(ResourceLimitExceeded);
      await sagemaker.send(new DeleteMlflowAppCommand({ Arn }));
      await expect(create()).resolves.toHaveProperty('Arn');
    });

    it('lets only one app be the default of the account', async () => {
      freshAccount();
      await expect(create({ AccountDefaultStatus: 'ENABLED' })).rejects.toMatchObject({
        name: 'ValidationException',
        message: expect.stringContaining('already the default'),
      });
    });
  });
});

describe('CreateMlflowApp with --create-seconds 120', () => {
  it('is Creating for two minutes and then Created', async () => {
    const emulator = await startEmulator({ createSeconds: 120 });
    try {
      const { sagemaker } = emulator.as('111111111111');
      const { Arn } = await createApp(sagemaker);
      const status = async (): Promise<string | undefined> => (await sagemaker.send(new DescribeMlflowAppCommand({ Arn }))).Status;
      expect(await status()).toBe('Creating');
      emulator.advance(119);
      expect(await status()).toBe('Creating');
      emulator.advance(1);
      expect(await status()).toBe('Created');
    } finally {
      await emulator.close();
    }
  });

  it('ends in CreateFailed for a name that is told to fail', async () => {
    const emulator = await startEmulator({ failingChanges: 'create:team' });
    try {
      const { sagemaker } = emulator.as('111111111111');
      const { Arn } = await createApp(sagemaker);
      expect(await sagemaker.send(new DescribeMlflowAppCommand({ Arn }))).toMatchObject({ Status: 'CreateFailed' });
    } finally {
      await emulator.close();
    }
  });
});
