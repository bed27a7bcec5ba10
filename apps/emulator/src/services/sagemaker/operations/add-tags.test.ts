import { AddTagsCommand, CreateDomainCommand, DeleteMlflowAppCommand, DeleteTagsCommand, ListTagsCommand } from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createApp } from '../../../testing/mlflow-app.js';
import { startEmulator, type TestEmulator } from '../../../testing/start-emulator.js';

describe('AddTags, ListTags and DeleteTags', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.close());

  const team = { Key: 'team', Value: 'churn' };

  describe('shape', () => {
    it('AddTags answers with all tags of the resource', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn: ResourceArn } = await createApp(sagemaker, { Tags: [team] });
      const { Tags } = await sagemaker.send(new AddTagsCommand({ ResourceArn, Tags: [{ Key: 'stage', Value: '' }] }));
      expect(Tags).toEqual([team, { Key: 'stage', Value: '' }]);
      expect(await sagemaker.send(new ListTagsCommand({ ResourceArn }))).toMatchObject({ Tags });
    });
  });

  describe('rules', () => {
    it.each<[what: string, tags: { Key: string; Value: string }[]]>([
      ['a key of AWS', [{ Key: 'aws:cloudformation:stack-name', Value: 'x' }]],
      ['a key twice', [team, team]],
      ['a key with a character that is not allowed', [{ Key: 'a*b', Value: 'x' }]],
      ['51 tags', Array.from({ length: 51 }, (_, n) => ({ Key: `k${n}`, Value: '' }))],
    ])('refuses %s', async (_what, Tags) => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn: ResourceArn } = await createApp(sagemaker);
      await expect(sagemaker.send(new AddTagsCommand({ ResourceArn, Tags }))).rejects.toMatchObject({ name: 'ValidationException' });
    });

    it('refuses the 51st tag of a resource and keeps the 50', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn: ResourceArn } = await createApp(sagemaker, {
        Tags: Array.from({ length: 50 }, (_, n) => ({ Key: `k${n}`, Value: '' })),
      });
      await expect(sagemaker.send(new AddTagsCommand({ ResourceArn, Tags: [team] }))).rejects.toMatchObject({
        name: 'ValidationException',
      });
      expect((await sagemaker.send(new ListTagsCommand({ ResourceArn }))).Tags).toHaveLength(50);
    });

    it('refuses resources that are not there', async () => {
      const { sagemaker, account } = emulator.asNewAccount();
      const ResourceArn = `arn:aws:sagemaker:us-east-1:${account}:endpoint/none`;
      await expect(sagemaker.send(new ListTagsCommand({ ResourceArn }))).rejects.toMatchObject({ name: 'ValidationException' });
    });

    it('refuses an app that was deleted', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn: ResourceArn } = await createApp(sagemaker);
      await sagemaker.send(new DeleteMlflowAppCommand({ Arn: ResourceArn }));
      await expect(sagemaker.send(new AddTagsCommand({ ResourceArn, Tags: [team] }))).rejects.toMatchObject({
        name: 'ValidationException',
      });
    });

    it('refuses a page of less than 50', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn: ResourceArn } = await createApp(sagemaker);
      await expect(sagemaker.send(new ListTagsCommand({ ResourceArn, MaxResults: 49 }))).rejects.toMatchObject({
        name: 'ValidationException',
      });
    });
  });

  describe('behaviour', () => {
    it('replaces the value of a key, and forgets keys', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn: ResourceArn } = await createApp(sagemaker, { Tags: [team, { Key: 'stage', Value: 'dev' }] });
      await sagemaker.send(new AddTagsCommand({ ResourceArn, Tags: [{ Key: 'stage', Value: 'prod' }] }));
      await sagemaker.send(new DeleteTagsCommand({ ResourceArn, TagKeys: ['team', 'never-there'] }));
      expect(await sagemaker.send(new ListTagsCommand({ ResourceArn }))).toMatchObject({ Tags: [{ Key: 'stage', Value: 'prod' }] });
    });

    it('tags domains too', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { DomainArn: ResourceArn } = await sagemaker.send(
        new CreateDomainCommand({ DomainName: 'studio', AuthMode: 'IAM', DefaultUserSettings: {} }),
      );
      await sagemaker.send(new AddTagsCommand({ ResourceArn, Tags: [team] }));
      expect(await sagemaker.send(new ListTagsCommand({ ResourceArn }))).toMatchObject({ Tags: [team] });
    });
  });
});
