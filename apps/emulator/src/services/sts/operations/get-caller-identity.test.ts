import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from '@jest/globals';

import { clientsOf } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';

describe('GetCallerIdentity', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with account, ARN and user id', async () => {
      const { sts, account } = accounts.next();
      const { $metadata: _, ...output } = await sts.send(new GetCallerIdentityCommand({}));
      expect(output).toEqual({ Account: account, Arn: `arn:aws:iam::${account}:root`, UserId: account });
    });
  });

  describe('rules', () => {
    it('knows nobody by a session key it did not give', async () => {
      const credentials = { accessKeyId: 'ASIAQ234567234567234', secretAccessKey: 'x', sessionToken: 'x' };
      const { sts } = clientsOf(accounts.emulator().url, credentials, 'us-east-1');
      await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
        name: 'InvalidClientTokenId',
        message: 'The security token included in the request is invalid.',
        $metadata: { httpStatusCode: 403 },
      });
    });
  });

  describe('behaviour', () => {
    it('is the default account for keys that name none', async () => {
      const { sts } = accounts.emulator().as('test', 'eu-west-1');
      expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
        Account: '000000000000',
        Arn: 'arn:aws:iam::000000000000:root',
      });
    });
  });
});
