import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  ListRootsCommand,
} from '@aws-sdk/client-organizations';
import { CreateResourceShareCommand } from '@aws-sdk/client-ram';
import { CreateBucketCommand, PutBucketPolicyCommand } from '@aws-sdk/client-s3';
import { DescribeMlflowAppCommand, ListMlflowAppsCommand } from '@aws-sdk/client-sagemaker';
import { afterEach, describe, expect, it } from '@jest/globals';

import { checkConfig } from '../config.js';
import { createEmulator } from '../emulator.js';
import { raise } from '../services/servicequotas/testing/quotas.js';
import { createApp } from '../testing/mlflow-app.js';
import { clientsOf, startEmulator, type TestEmulator } from '../testing/start-emulator.js';
import { canonical, dump, EXAMPLE, seed } from './testing/seeding.js';

const NOTHING = { made: {}, different: [] };
const APP = `
apps:
  - { name: team, account: "222222222222", artifactStore: s3://team-artifacts/mlflow }
`;

describe('seeds', () => {
  const emulators: TestEmulator[] = [];
  const start = async (settings: Record<string, unknown> = {}): Promise<TestEmulator> => {
    const emulator = await startEmulator(settings);
    emulators.push(emulator);
    return emulator;
  };
  afterEach(async () => {
    for (const emulator of emulators.splice(0)) await emulator.close();
  });

  it('makes what the example names, and dumps it in canonical form', async () => {
    const emulator = await start();
    expect(await seed(emulator, EXAMPLE)).toMatchObject({
      made: {
        organization: 2,
        unit: 4,
        account: 6,
        bucket: 2,
        domain: 1,
        app: 2,
        permission: 1,
        share: 2,
        policy: 2,
        detachment: 1,
        quota: 1,
      },
      kept: 0,
      different: [],
    });
    expect(await dump(emulator)).toBe(canonical(EXAMPLE));
    expect(canonical(canonical(EXAMPLE))).toBe(canonical(EXAMPLE));
  });

  it('changes nothing the second time', async () => {
    const emulator = await start();
    await seed(emulator, EXAMPLE);
    const before = await dump(emulator);
    expect(await seed(emulator, EXAMPLE)).toMatchObject(NOTHING);
    expect(await seed(emulator, before)).toMatchObject(NOTHING);
    expect(await dump(emulator)).toBe(before);
  });

  it('gives the same ARNs in every emulator', async () => {
    const arns = [];
    for (let count = 0; count < 2; count++) {
      const emulator = await start();
      await seed(emulator, EXAMPLE);
      const { Summaries } = await emulator.as('222222222222').sagemaker.send(new ListMlflowAppsCommand({}));
      arns.push(Summaries!.map(({ Arn }) => Arn));
    }
    expect(arns[0]).toHaveLength(1);
    expect(arns[1]).toEqual(arns[0]);
  });

  it('lets the unit that an app is shared with describe it, and nobody else', async () => {
    const emulator = await start();
    await seed(emulator, EXAMPLE);
    const { Summaries } = await emulator.as('222222222222').sagemaker.send(new ListMlflowAppsCommand({}));
    const describeBy = (account: string) => emulator.as(account).sagemaker.send(new DescribeMlflowAppCommand({ Arn: Summaries![0]!.Arn }));
    await expect(describeBy('333333333333')).resolves.toMatchObject({ Name: 'vision' });
    await expect(describeBy('444444444444')).resolves.toMatchObject({ Name: 'vision' });
    await expect(describeBy('555555555555')).rejects.toThrow();
  });

  it('reproduces what clients made', async () => {
    const emulator = await start();
    const { organizations, sagemaker, s3, ram, ...rest } = emulator.as('111111111111');
    const { Organization } = await organizations.send(new CreateOrganizationCommand({}));
    const { Roots } = await organizations.send(new ListRootsCommand({}));
    await organizations.send(new CreateOrganizationalUnitCommand({ ParentId: Roots![0]!.Id, Name: 'A/B' }));
    await organizations.send(new CreateAccountCommand({ Email: 'new@example.com', AccountName: 'new' }));
    await raise({ organizations, sagemaker, s3, ram, ...rest }, 9);
    await s3.send(new CreateBucketCommand({ Bucket: 'team-artifacts' }));
    const { Arn } = await createApp(sagemaker, { Tags: [{ Key: 'a', Value: '1' }] });
    await ram.send(new CreateResourceShareCommand({ name: 'team', resourceArns: [Arn], principals: ['222222222222'] }));
    const dumped = await dump(emulator);
    expect(dumped).toContain(`id: ${Organization!.Id}`);
    expect(dumped).toContain(`id: ${Arn.split('/')[1]}`);
    const other = await start();
    await seed(other, dumped);
    expect(await dump(other)).toBe(dumped);
  });

  it('reproduces a share of the ready-made app, and the policy of its bucket', async () => {
    const emulator = await start();
    const { sagemaker, s3, ram } = emulator.as('111111111111');
    const { Summaries } = await sagemaker.send(new ListMlflowAppsCommand({}));
    await ram.send(new CreateResourceShareCommand({ name: 'ready', resourceArns: [Summaries![0]!.Arn!], principals: ['222222222222'] }));
    const Bucket = 'sagemaker-us-east-1-111111111111';
    const statement = { Effect: 'Allow', Principal: { AWS: '222222222222' }, Action: 's3:*', Resource: `arn:aws:s3:::${Bucket}/*` };
    await s3.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }) }));
    const dumped = await dump(emulator);
    const other = await start();
    expect(await seed(other, dumped)).toMatchObject({ made: { share: 1, bucket: 1 } });
    expect(await dump(other)).toBe(dumped);
  });

  it('makes all, or nothing', async () => {
    const emulator = await start();
    const before = await dump(emulator);
    const refused = await seed(emulator, EXAMPLE.replace('value: 10', 'value: 2'));
    expect(refused).toMatch(/^org\.yaml:\d+: quotas\[0\]\.value: must be more than the default, which is 3$/);
    expect(await dump(emulator)).toBe(before);
    const bucket = new CreateBucketCommand({ Bucket: 'lab-artifacts' });
    await expect(emulator.as('777777777777').s3.send(bucket)).resolves.toBeDefined();
  });

  it('says what is otherwise there when the rest cannot be made', async () => {
    const emulator = await start();
    await seed(
      emulator,
      'organizations: [{ management: "111111111111" }]\naccounts: [{ id: "333333333333", name: a, organization: "111111111111" }]',
    );
    const refused = await seed(
      emulator,
      `organizations: [{ management: "222222222222", sharing: true, units: [{ name: Product }] }]
accounts: [{ id: "333333333333", name: a, organization: "222222222222" }]
apps: [{ name: team, account: "333333333333", artifactStore: s3://team-artifacts/mlflow }]
shares: [{ name: team, account: "333333333333", resources: [team], principals: ["unit:Product"] }]`,
    );
    expect(refused).toMatch(
      /^org\.yaml:4: shares\[0\]\.principals\[0\]: UnknownResourceException: .+ could not be found\. There already, and otherwise than in the seed: accounts\[0\]\.organization, accounts\[0\]\.unit$/,
    );
  });

  it('leaves as it is what was changed since, and says so', async () => {
    const emulator = await start();
    await seed(emulator, APP);
    expect(await seed(emulator, APP.replace('team-artifacts', 'other-artifacts'))).toMatchObject({
      made: { bucket: 1 },
      different: ['apps[0].artifactStore'],
    });
    expect(await dump(emulator)).toContain('artifactStore: s3://team-artifacts/mlflow');
  });

  it('keeps the ready-made app beside seeded ones, unless one of them is the default', async () => {
    const emulator = await start();
    const names = async (account: string) => {
      const { Summaries } = await emulator.as(account).sagemaker.send(new ListMlflowAppsCommand({}));
      return Summaries!.map(({ Name }) => Name).sort();
    };
    await seed(emulator, APP);
    expect(await names('222222222222')).toEqual(['default', 'team']);
    await seed(emulator, APP.replace('"222222222222"', '"333333333333", default: true').replace('team-artifacts', 'others-artifacts'));
    expect(await names('333333333333')).toEqual(['team']);
  });

  it('is as it was after a restart, and seeds at start', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
    const file = join(folder, 'org.yaml');
    writeFileSync(file, EXAMPLE);
    const run = async (settings: Record<string, unknown>): Promise<string> => {
      const config = checkConfig({ port: 0, data: join(folder, 'data'), logLevel: 'silent', ...settings });
      const { url, close } = await createEmulator(config);
      const text = await dump({ url });
      await close();
      return text;
    };
    expect(await run({ seed: file })).toBe(canonical(EXAMPLE));
    expect(await run({})).toBe(canonical(EXAMPLE));
    expect(await run({ seed: file })).toBe(canonical(EXAMPLE));
    writeFileSync(file, 'apps: 1');
    await expect(run({ seed: file })).rejects.toThrow(`${file}:1: apps: must be a list`);
    await expect(run({ seed: `${file}.no` })).rejects.toThrow('cannot be read (ENOENT)');
    // the folder was given back
    expect(await run({})).toBe(canonical(EXAMPLE));
    rmSync(folder, { recursive: true });
  });

  it('makes what has settled, whatever takes its time', async () => {
    const emulator = await start({ ramLag: 60, createSeconds: 120, createAccountSeconds: 30 });
    await seed(emulator, EXAMPLE);
    const { Summaries } = await emulator.as('222222222222').sagemaker.send(new ListMlflowAppsCommand({}));
    const { Arn } = Summaries![0]!;
    for (const account of ['333333333333', '444444444444']) {
      const description = await emulator.as(account).sagemaker.send(new DescribeMlflowAppCommand({ Arn }));
      expect(description.Status).toBe('Created');
    }
    expect(await dump(emulator)).toBe(canonical(EXAMPLE));
  });

  it('makes a management account that nothing else is said of', async () => {
    const emulator = await start();
    const text = 'organizations:\n  - management: "111111111111"\n';
    expect(await seed(emulator, text)).toMatchObject({ made: { organization: 1, account: 1 } });
    expect(await dump(emulator)).toBe(canonical(text));
    expect(await seed(emulator, text)).toMatchObject(NOTHING);
  });

  it('does nothing when there is nothing', async () => {
    const emulator = await start();
    expect(await seed(emulator, '')).toEqual({ made: {}, kept: 0, different: [] });
    expect(await dump(emulator)).toBe('{}\n');
    expect(await seed(emulator, await dump(emulator))).toMatchObject(NOTHING);
  });

  it('makes what a client can make, for many accounts', async () => {
    const emulator = await start();
    const accounts = Array.from({ length: 200 }, (_, index) => String(200_000_000_000 + index));
    const list = accounts.map((id) => `  - { id: "${id}", name: n${id}, organization: "111111111111" }`).join('\n');
    const text = `organizations:\n  - management: "111111111111"\naccounts:\n  - { id: "111111111111", name: m }\n${list}\n`;
    expect(await seed(emulator, text)).toMatchObject({ made: { account: 201 } });
    const { organizations } = clientsOf(emulator.url, { accessKeyId: accounts[7]!, secretAccessKey: 'test' }, 'us-east-1');
    await expect(organizations.send(new CreateOrganizationCommand({}))).rejects.toMatchObject({ name: 'AlreadyInOrganizationException' });
    organizations.destroy();
  });
});
