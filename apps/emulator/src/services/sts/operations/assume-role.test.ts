import { DeleteRoleCommand, GetRoleCommand, type IAMClient } from '@aws-sdk/client-iam';
import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  type Credentials,
  GetCallerIdentityCommand,
  type STSClient,
} from '@aws-sdk/client-sts';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createRole, READ_S3, SAGEMAKER_TRUST, trusting } from '../../iam/testing/roles.js';
import { stsWith } from '../testing/sts-with.js';

describe('AssumeRole', () => {
  const accounts = freshAccounts();
  const identity = new GetCallerIdentityCommand({});

  const assume = (sts: STSClient, RoleArn: string, more: Partial<AssumeRoleCommandInput> = {}) =>
    sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'tests', ...more }));

  /** A role that trusts whom it is told to, and its ARN. */
  const roleFor = async (iam: IAMClient, AssumeRolePolicyDocument: string, more: object = {}): Promise<string> =>
    (await createRole(iam, 'Builder', { AssumeRolePolicyDocument, Path: '/team/', ...more })).Arn ?? '';

  /** A client that acts as a role everybody may assume. */
  const asRole = async (): Promise<{ sts: STSClient; account: string }> => {
    const { sts, iam, account } = accounts.next();
    const { Credentials: credentials } = await assume(sts, await roleFor(iam, trusting('*')));
    return { sts: stsWith(accounts.emulator().url, credentials as Credentials), account };
  };

  describe('shape', () => {
    it('answers with credentials and the session they make', async () => {
      const { sts, iam, account } = accounts.next();
      const arn = await roleFor(iam, trusting(account, { Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'] }));
      const { $metadata: _, ...output } = await assume(sts, arn, { SourceIdentity: 'ci', Tags: [{ Key: 'a', Value: 'b' }] });
      expect(output).toEqual({
        Credentials: {
          AccessKeyId: expect.stringMatching(/^ASIA[A-Z2-7]{16}$/),
          SecretAccessKey: expect.stringMatching(/^[\w+/]{40}$/),
          SessionToken: expect.stringMatching(/^[\w+/=]{300,}$/),
          Expiration: expect.any(Date),
        },
        AssumedRoleUser: {
          Arn: `arn:aws:sts::${account}:assumed-role/Builder/tests`,
          AssumedRoleId: expect.stringMatching(/^AROA[A-Z2-7]{17}:tests$/),
        },
        PackedPolicySize: 1,
        SourceIdentity: 'ci',
      });
    });
  });

  describe('rules', () => {
    const invalid: [what: string, input: Partial<AssumeRoleCommandInput>, code: string, message: RegExp][] = [
      ['no ARN', { RoleArn: 'Builder-but-twenty-characters' }, 'ValidationError', /^Builder-but-twenty-characters is invalid$/],
      ['a user', { RoleArn: 'arn:aws:iam::123456789012:user/bob' }, 'ValidationError', /is invalid$/],
      ['a role of another partition', { RoleArn: 'arn:aws-cn:iam::123456789012:role/Builder' }, 'ValidationError', /is invalid$/],
      ['a session name with a space', { RoleSessionName: 'a b' }, 'ValidationError', /at 'roleSessionName' failed to satisfy constraint/],
      ['a session name of one character', { RoleSessionName: 'a' }, 'ValidationError', /at 'roleSessionName'/],
      [
        '14 minutes',
        { DurationSeconds: 899 },
        'ValidationError',
        /at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900/,
      ],
      ['a policy that is none', { Policy: '{' }, 'MalformedPolicyDocument', /^This policy contains invalid Json$/],
      ['a policy with a principal', { Policy: SAGEMAKER_TRUST }, 'MalformedPolicyDocument', /./],
      [
        'a policy of another account',
        { PolicyArns: [{ arn: 'arn:aws:iam::999999999999:policy/Theirs' }] },
        'ValidationError',
        /not a managed policy/,
      ],
      [
        'a tag key given twice',
        {
          Tags: [
            { Key: 'a', Value: '' },
            { Key: 'A', Value: '' },
          ],
        },
        'ValidationError',
        /Duplicate tag keys found/,
      ],
      ['a transitive tag that is none', { TransitiveTagKeys: ['team'] }, 'ValidationError', /transitive tag key team/],
      [
        'large session tags',
        { Tags: Array.from({ length: 10 }, (_, n) => ({ Key: `k${n}`, Value: 'x'.repeat(250) })) },
        'PackedPolicyTooLarge',
        /^Packed policy consumes \d+% of allotted space/,
      ],
      [
        'a provided context',
        { ProvidedContexts: [{ ProviderArn: 'arn:aws:iam::aws:contextProvider/IdentityCenter', ContextAssertion: 'abcd' }] },
        'ValidationError',
        /ProvidedContexts/,
      ],
      [
        'an MFA device',
        { SerialNumber: 'arn:aws:iam::123456789012:mfa/x', TokenCode: '123456' },
        'AccessDenied',
        /MultiFactorAuthentication failed/,
      ],
    ];
    it.each(invalid)('refuses %s', async (_what, input, Code, message) => {
      const { sts } = accounts.next();
      const refused = assume(sts, 'arn:aws:iam::123456789012:role/Anyone', input);
      await expect(refused).rejects.toMatchObject({ Code, message: expect.stringMatching(message) });
    });

    it('holds sessions to the longest the role allows', async () => {
      const { sts, iam, account } = accounts.next();
      const arn = await roleFor(iam, trusting(account), { MaxSessionDuration: 7200 });
      const { Credentials: credentials } = await assume(sts, arn, { DurationSeconds: 7200 });
      expect((credentials?.Expiration?.getTime() ?? 0) - Date.now()).toBeGreaterThan(7_100_000);
      await expect(assume(sts, arn, { DurationSeconds: 7201 })).rejects.toMatchObject({
        Code: 'ValidationError',
        message: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      });
    });

    it('holds chained roles to an hour', async () => {
      const { sts } = await asRole();
      const { iam } = accounts.next();
      const arn = await roleFor(iam, trusting('*'), { MaxSessionDuration: 43_200 });
      await expect(assume(sts, arn, { DurationSeconds: 3601 })).rejects.toHaveProperty(
        'message',
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
      );
      await expect(assume(sts, arn, { DurationSeconds: 3600 })).resolves.toHaveProperty('Credentials');
    });
  });

  describe('behaviour', () => {
    it('makes credentials that act as the role, in its account', async () => {
      const { sts, iam, account } = accounts.next();
      const other = accounts.next();
      const arn = await roleFor(other.iam, trusting(`arn:aws:iam::${account}:root`));
      const { Credentials: credentials, AssumedRoleUser: user } = await assume(sts, arn);
      const session = stsWith(accounts.emulator().url, credentials as Credentials);
      expect(await session.send(identity)).toMatchObject({ Account: other.account, Arn: user?.Arn, UserId: user?.AssumedRoleId });
      await expect(iam.send(new GetRoleCommand({ RoleName: 'Builder' }))).rejects.toHaveProperty('name', 'NoSuchEntityException');
      const { Role: role } = await other.iam.send(new GetRoleCommand({ RoleName: 'Builder' }));
      expect(role?.RoleLastUsed).toEqual({ LastUsedDate: expect.any(Date), Region: 'us-east-1' });
    });

    it('refuses whom the role does not trust, its own account too', async () => {
      const { sts, iam, account } = accounts.next();
      const arn = await roleFor(iam, SAGEMAKER_TRUST);
      await expect(assume(sts, arn)).rejects.toMatchObject({
        name: 'AccessDenied',
        message: `User: arn:aws:iam::${account}:root is not authorized to perform: sts:AssumeRole on resource: ${arn}`,
        $metadata: { httpStatusCode: 403 },
      });
    });

    it('wants the external id the role asks for', async () => {
      const { sts, iam, account } = accounts.next();
      const arn = await roleFor(iam, trusting(account, { Condition: { StringEquals: { 'sts:ExternalId': 'team-7' } } }));
      await expect(assume(sts, arn)).rejects.toHaveProperty('name', 'AccessDenied');
      await expect(assume(sts, arn, { ExternalId: 'team-8' })).rejects.toHaveProperty('name', 'AccessDenied');
      await expect(assume(sts, arn, { ExternalId: 'team-7' })).resolves.toHaveProperty('Credentials');
    });

    it('wants tags and a source identity allowed on their own', async () => {
      const { sts, iam, account } = accounts.next();
      const arn = await roleFor(iam, trusting(account));
      await expect(assume(sts, arn, { Tags: [{ Key: 'a', Value: 'b' }] })).rejects.toHaveProperty(
        'message',
        expect.stringContaining('sts:TagSession'),
      );
      await expect(assume(sts, arn, { SourceIdentity: 'ci' })).rejects.toHaveProperty(
        'message',
        expect.stringContaining('sts:SetSourceIdentity'),
      );
    });

    it('knows a session by the role it comes from', async () => {
      const { sts, account } = await asRole();
      const { iam } = accounts.next();
      const role = `arn:aws:iam::${account}:role/team/Builder`;
      const Condition = { ArnEquals: { 'aws:PrincipalArn': role }, StringEquals: { 'aws:PrincipalAccount': account } };
      const arn = await roleFor(iam, trusting(role, { Condition }));
      await expect(assume(sts, arn)).resolves.toHaveProperty('Credentials');
      await expect(assume(accounts.emulator().as(account).sts, arn)).rejects.toHaveProperty('name', 'AccessDenied');
    });

    it('passes transitive tags and the source identity on', async () => {
      const first = accounts.next();
      const open = trusting('*', { Action: 'sts:*' });
      const tagged = await assume(first.sts, await roleFor(first.iam, open), {
        Tags: [
          { Key: 'team', Value: 'ml' },
          { Key: 'cost', Value: '7' },
        ],
        TransitiveTagKeys: ['team'],
        SourceIdentity: 'ci',
      });
      const second = accounts.next();
      const arn = await roleFor(
        second.iam,
        trusting('*', { Action: 'sts:*', Condition: { StringEquals: { 'aws:RequestTag/team': 'ml' } } }),
      );
      const session = stsWith(accounts.emulator().url, tagged.Credentials as Credentials);
      expect(await assume(session, arn)).toMatchObject({ SourceIdentity: 'ci' });
      await expect(assume(session, arn, { SourceIdentity: 'other' })).rejects.toHaveProperty('name', 'AccessDenied');
      await expect(assume(session, arn, { Tags: [{ Key: 'Team', Value: 'x' }] })).rejects.toHaveProperty('Code', 'ValidationError');
      await expect(assume(first.sts, arn)).rejects.toHaveProperty('name', 'AccessDenied');
    });

    it('accepts session policies within their space', async () => {
      const { sts, iam, account } = accounts.next();
      const arn = await roleFor(iam, trusting(account));
      const { PackedPolicySize: size } = await assume(sts, arn, {
        Policy: READ_S3,
        PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }],
      });
      expect(size).toBeGreaterThan(1);
    });

    it('lets everybody assume a role nobody created, until somebody creates it', async () => {
      const { sts, iam, account } = accounts.next();
      const arn = `arn:aws:iam::${account}:role/team/Builder`;
      const first = await assume(sts, arn);
      const second = await assume(sts, arn);
      expect(first.AssumedRoleUser).toEqual(second.AssumedRoleUser);
      await roleFor(iam, SAGEMAKER_TRUST);
      await expect(assume(sts, arn)).rejects.toHaveProperty('name', 'AccessDenied');
      await iam.send(new DeleteRoleCommand({ RoleName: 'Builder' }));
      await expect(assume(sts, arn)).resolves.toHaveProperty('Credentials');
    });
  });
});

describe('AssumeRole with strict signatures', () => {
  const accounts = freshAccounts({ signatures: 'strict' });

  it('refuses a role nobody created', async () => {
    const { sts } = accounts.next();
    const RoleArn = 'arn:aws:iam::123456789012:role/Nobody';
    await expect(sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'tests' }))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining(`is not authorized to perform: sts:AssumeRole on resource: ${RoleArn}`),
    });
  });
});

describe('credentials of AssumeRole', () => {
  const accounts = freshAccounts();

  it('end when they expire', async () => {
    const { sts, iam, account } = accounts.next();
    const { Arn: RoleArn } = await createRole(iam, 'Short', { AssumeRolePolicyDocument: trusting(account) });
    const { Credentials: credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'tests', DurationSeconds: 900 }));
    const session = stsWith(accounts.emulator().url, credentials as Credentials);
    // within the 15 minutes a signature of the client's own clock is good for
    accounts.emulator().advance(880);
    await expect(session.send(new GetCallerIdentityCommand({}))).resolves.toHaveProperty('Account', account);
    accounts.emulator().advance(20);
    await expect(session.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
      Code: 'ExpiredToken',
      message: 'The security token included in the request is expired',
      $metadata: { httpStatusCode: 403 },
    });
  });
});
