import { GetResourceSharesCommand } from '@aws-sdk/client-ram';
import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { ListMlflowAppsCommand } from '@aws-sdk/client-sagemaker';
import { STSClient } from '@aws-sdk/client-sts';
import { startEmulator } from '@mlapps/emulator/testing/start-emulator';
import type { TestEmulator } from '@mlapps/emulator/testing/start-emulator';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { AwsAccounts } from './aws-accounts.js';
import type { AwsAccess } from './aws-accounts.js';
import { awsFailure } from './aws-failure.js';
import type { AwsCall } from './observe-calls.js';
import { RoleSessions } from './role-sessions.js';

const OWN = '700000000001';
const OTHER = '700000000002';

describe('accounts through roles', () => {
  let emulator: TestEmulator;
  const opened: AwsAccounts[] = [];
  const calls: AwsCall[] = [];

  const accountsOf = (more: Partial<AwsAccess> = {}): AwsAccounts => {
    const made = new AwsAccounts({
      endpoint: emulator.url,
      credentials: { accessKeyId: OWN, secretAccessKey: 'test' },
      managementRoleArn: undefined,
      roleName: 'governance',
      partition: 'aws',
      region: 'us-east-1',
      observe: (call) => calls.push(call),
      ...more,
    });
    opened.push(made);
    return made;
  };
  const list = (accounts: AwsAccounts, accountId: string, region = 'us-east-1') =>
    accounts.of(accountId, region, 'inventory').sagemaker.send(new ListMlflowAppsCommand({}));

  beforeAll(async () => {
    emulator = await startEmulator({ defaultApp: false, enforceIam: true });
    const trust = (condition: object) => ({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: `arn:aws:iam::${OWN}:root` }, ...condition }],
    });
    const { iam } = emulator.as(OTHER);
    const externalId = { Condition: { StringEquals: { 'sts:ExternalId': 'acme-7' } } };
    await iam.send(new CreateRoleCommand({ RoleName: 'governance', AssumeRolePolicyDocument: JSON.stringify(trust(externalId)) }));
    const statement = { Effect: 'Allow', Action: 'sagemaker:ListMlflowApps', Resource: '*' };
    const policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    await iam.send(new PutRolePolicyCommand({ RoleName: 'governance', PolicyName: 'inventory', PolicyDocument: policy }));
  });
  afterAll(async () => {
    for (const each of opened) each.close();
    await emulator.close();
  });

  it('take the role with its external id, once for all who need it at once', async () => {
    const accounts = accountsOf({ externalId: 'acme-7' });
    calls.length = 0;
    await Promise.all([list(accounts, OTHER), list(accounts, OTHER, 'eu-west-1'), list(accounts, OTHER, 'us-west-2')]);
    expect(calls.filter(({ operation }) => operation === 'AssumeRole')).toHaveLength(1);
    expect(calls.filter(({ operation, outcome }) => operation === 'ListMlflowApps' && outcome === 'succeeded')).toHaveLength(3);
    expect(calls.at(-1)).toMatchObject({ service: 'sagemaker', accountId: OTHER, milliseconds: expect.any(Number) });
  });

  it('say which role is not to be had', async () => {
    const accounts = accountsOf({ externalId: 'wrong' });
    const error: unknown = await list(accounts, OTHER).catch((thrown: unknown) => thrown);
    expect(awsFailure(error)).toMatchObject({ kind: 'denied', code: 'AccessDenied', roleArn: `arn:aws:iam::${OTHER}:role/governance` });
    expect(accounts.roleArn(OTHER)).toBe(`arn:aws:iam::${OTHER}:role/governance`);
  });

  it('say what the role may not', async () => {
    const accounts = accountsOf({ externalId: 'acme-7' });
    const error: unknown = await accounts
      .of(OTHER, 'us-east-1')
      .ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }))
      .catch((thrown: unknown) => thrown);
    expect(awsFailure(error)).toMatchObject({ kind: 'denied', roleArn: undefined });
  });

  it('need no role where they are already', async () => {
    calls.length = 0;
    await list(accountsOf(), OWN);
    expect(calls.map(({ operation }) => operation)).toEqual(['GetCallerIdentity', 'ListMlflowApps']);
  });

  it('have clients of their own for each duty', () => {
    const accounts = accountsOf({ roleNames: { acceptance: 'acceptor' } });
    expect(accounts.roleArn(OTHER, 'acceptance')).toBe(`arn:aws:iam::${OTHER}:role/acceptor`);
    expect(accounts.of(OTHER, 'us-east-1')).toBe(accounts.of(OTHER, 'us-east-1', 'sharing'));
    expect(accounts.of(OTHER, 'us-east-1')).not.toBe(accounts.of(OTHER, 'us-east-1', 'acceptance'));
  });

  it('renew a session before it ends, once, and keep it when that fails', async () => {
    let now = Date.now();
    const sts = new STSClient({ endpoint: emulator.url, region: 'us-east-1', credentials: { accessKeyId: OWN, secretAccessKey: 'test' } });
    let asked = 0;
    let isDown = false;
    sts.middlewareStack.add(
      (next) => (args) => {
        asked++;
        if (isDown) throw new Error('down');
        return next(args);
      },
      { step: 'initialize' },
    );
    const sessions = new RoleSessions(sts, { externalId: 'acme-7', tags: {}, now: () => now });
    const role = `arn:aws:iam::${OTHER}:role/governance`;
    const first = await sessions.of(role);
    expect(await sessions.of(role)).toBe(first);
    now = first.expiration.getTime() - 200_000;
    isDown = true;
    expect(await sessions.of(role)).toBe(first);
    isDown = false;
    asked = 0;
    const renewed = await Promise.all([sessions.of(role), sessions.of(role), sessions.of(role)]);
    expect(asked).toBe(1);
    expect(new Set(renewed.map(({ sessionToken }) => sessionToken)).size).toBe(1);
    expect(renewed[0]).not.toBe(first);
    sts.destroy();
  });
});
