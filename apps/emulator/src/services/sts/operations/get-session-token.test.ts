import { type Credentials, GetCallerIdentityCommand, GetSessionTokenCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { stsWith } from '../testing/sts-with.js';

describe('GetSessionToken', () => {
  const accounts = freshAccounts();
  const identity = new GetCallerIdentityCommand({});

  describe('shape', () => {
    it('answers with credentials for an hour', async () => {
      const { sts } = accounts.next();
      const { Credentials: credentials } = await sts.send(new GetSessionTokenCommand({}));
      expect(credentials).toEqual({
        AccessKeyId: expect.stringMatching(/^ASIA[A-Z2-7]{16}$/),
        SecretAccessKey: expect.stringMatching(/^[\w+/]{40}$/),
        SessionToken: expect.stringMatching(/^[\w+/=]{300,}$/),
        Expiration: expect.any(Date),
      });
    });
  });

  describe('rules', () => {
    it.each([{ DurationSeconds: 899 }, { DurationSeconds: 129_601 }, { SerialNumber: 'short' }])('refuses %j', async (input) => {
      const { sts } = accounts.next();
      await expect(sts.send(new GetSessionTokenCommand(input))).rejects.toMatchObject({ Code: 'ValidationError' });
    });

    it('knows no MFA device', async () => {
      const { sts, account } = accounts.next();
      const input = { SerialNumber: `arn:aws:iam::${account}:mfa/root`, TokenCode: '123456' };
      await expect(sts.send(new GetSessionTokenCommand(input))).rejects.toMatchObject({
        Code: 'AccessDenied',
        $metadata: { httpStatusCode: 403 },
      });
    });

    it('gives the account itself an hour at most', async () => {
      const { sts } = accounts.next();
      const seconds = async (DurationSeconds: number) => {
        const { Credentials: given } = await sts.send(new GetSessionTokenCommand({ DurationSeconds }));
        return ((given?.Expiration?.getTime() ?? 0) - Date.now()) / 1000;
      };
      expect(await seconds(7200)).toBeLessThan(3601);
      expect(await seconds(900)).toBeLessThan(901);
    });
  });

  describe('behaviour', () => {
    it('gives credentials of the caller, which cannot get more of them', async () => {
      const { sts, account } = accounts.next();
      const { Credentials: credentials } = await sts.send(new GetSessionTokenCommand({ MinimumSessionTokenSize: 2000 }));
      expect(credentials?.SessionToken).toHaveLength(2000);
      const session = stsWith(accounts.emulator().url, credentials as Credentials);
      expect(await session.send(identity)).toMatchObject({ Arn: `arn:aws:iam::${account}:root`, UserId: account });
      await expect(session.send(new GetSessionTokenCommand({}))).rejects.toMatchObject({
        name: 'AccessDenied',
        message: 'Cannot call GetSessionToken with session credentials',
      });
    });

    it('gives credentials that need their secret and their token', async () => {
      const { sts } = accounts.next();
      const { url } = accounts.emulator();
      const { Credentials: credentials } = await sts.send(new GetSessionTokenCommand({}));
      const wrongSecret = stsWith(url, { ...(credentials as Credentials), SecretAccessKey: 'wrong' });
      const wrongToken = stsWith(url, { ...(credentials as Credentials), SessionToken: 'wrong' });
      await expect(wrongSecret.send(identity)).rejects.toHaveProperty('name', 'SignatureDoesNotMatch');
      await expect(wrongToken.send(identity)).rejects.toHaveProperty('name', 'InvalidClientTokenId');
    });
  });
});
