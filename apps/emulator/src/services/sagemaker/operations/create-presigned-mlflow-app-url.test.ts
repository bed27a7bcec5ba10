import {
  CreatePresignedMlflowAppUrlCommand,
  type CreatePresignedMlflowAppUrlRequest,
  DeleteMlflowAppCommand,
} from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createApp } from '../../../testing/mlflow-app.js';
import { startEmulator, type TestEmulator } from '../../../testing/start-emulator.js';

describe('CreatePresignedMlflowAppUrl', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator({ signatures: 'strict' });
  });
  afterAll(() => emulator.close());

  const urlFor = async (input: Partial<CreatePresignedMlflowAppUrlRequest> = {}): Promise<string> => {
    const { sagemaker } = emulator.asNewAccount();
    const { Arn } = await createApp(sagemaker);
    return (await sagemaker.send(new CreatePresignedMlflowAppUrlCommand({ Arn, ...input }))).AuthorizedUrl!;
  };
  const open = (url: string): Promise<Response> => fetch(url, { redirect: 'manual' });
  const experiments = (cookie: string): Promise<Response> =>
    fetch(`${emulator.url}/api/2.0/mlflow/experiments/get-by-name?experiment_name=Default`, { headers: { cookie } });
  const cookieOf = (response: Response): string => response.headers.get('set-cookie')!.split(';')[0]!;

  describe('shape', () => {
    it('answers with a URL on this host', async () => {
      expect(await urlFor()).toMatch(new RegExp(`^${emulator.url}/auth\\?authToken=[\\w-]+\\.[\\w-]+\\.[\\w-]+$`));
    });
  });

  describe('rules', () => {
    it.each<[what: string, input: object]>([
      ['a URL of 4 seconds', { ExpiresInSeconds: 4 }],
      ['a URL of 301 seconds', { ExpiresInSeconds: 301 }],
      ['a session of 1,799 seconds', { SessionExpirationDurationInSeconds: 1799 }],
      ['a session of 43,201 seconds', { SessionExpirationDurationInSeconds: 43_201 }],
    ])('refuses %s', async (_what, input) => {
      await expect(urlFor(input)).rejects.toMatchObject({ name: 'ValidationException' });
    });
  });

  describe('behaviour', () => {
    it('opens a session on the same host, which answers REST by its cookie', async () => {
      const opened = await open(await urlFor());
      expect(opened.status).toBe(302);
      expect(opened.headers.get('location')).toBe('/');
      expect(opened.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
      const answer = await experiments(cookieOf(opened));
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ experiment: { experiment_id: '0', name: 'Default' } });
    });

    it('opens once', async () => {
      const url = await urlFor();
      expect((await open(url)).status).toBe(302);
      expect((await open(url)).status).toBe(403);
    });

    it('does not open after its time', async () => {
      const url = await urlFor({ ExpiresInSeconds: 5 });
      emulator.advance(5);
      expect((await open(url)).status).toBe(403);
    });

    it('ends its session in time', async () => {
      const cookie = cookieOf(await open(await urlFor({ SessionExpirationDurationInSeconds: 1800 })));
      emulator.advance(1799);
      expect((await experiments(cookie)).status).toBe(200);
      emulator.advance(1);
      expect((await experiments(cookie)).status).toBe(403);
    });

    it('ends its session with its app', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn } = await createApp(sagemaker);
      const { AuthorizedUrl } = await sagemaker.send(new CreatePresignedMlflowAppUrlCommand({ Arn }));
      const cookie = cookieOf(await open(AuthorizedUrl!));
      await sagemaker.send(new DeleteMlflowAppCommand({ Arn }));
      expect((await experiments(cookie)).status).toBe(400);
    });

    it('does not take a token that was tampered with', async () => {
      expect((await open(`${await urlFor()}x`)).status).toBe(403);
    });
  });
});

describe('CreatePresignedMlflowAppUrl with --ui-domain', () => {
  it('gives each app a host of its own', async () => {
    const emulator = await startEmulator({ uiDomain: 'localhost' });
    try {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn } = await createApp(sagemaker);
      const { AuthorizedUrl } = await sagemaker.send(new CreatePresignedMlflowAppUrlCommand({ Arn }));
      expect(new URL(AuthorizedUrl!).hostname).toBe(`${Arn.slice(-16).toLowerCase()}.localhost`);
    } finally {
      await emulator.close();
    }
  });
});
