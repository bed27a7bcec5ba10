import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { describe, expect, it } from '@jest/globals';
import { useAwsEndpoint } from 'localstack-utils/use-aws-endpoint';

import { mlapps, mlappsJson, scratchFolder, startMlapps } from '../../testing/processes.js';

const ROLE = 'arn:aws:iam::333333333333:role/Mlflow';
const needed = ['--artifact-store-uri', 's3://team/mlflow', '--role-arn', ROLE];

interface App {
  readonly Arn: string;
  readonly Name: string;
  readonly Status: string;
}

describe('mlapps apps', () => {
  const connected = { AWS_ENDPOINT_URL: useAwsEndpoint().endpoint };

  /** Commands as one account; each test has its own. */
  const as = (account: string) => ({
    run: (...args: string[]) => mlapps(['apps', ...args, '--account', account], connected),
    json: <Shape>(...args: string[]) => mlappsJson<Shape>(['apps', ...args, '--account', account], connected),
  });

  it('creates with every member, waits, and describes', async () => {
    const { json } = as('300000000001');
    const domain = ['--default-domain-id-list', 'd-none'];
    const members = [...needed, '--kms-key-id', 'alias/key', '--model-registration-mode', 'AutoModelRegistrationEnabled'];
    const more = [
      '--weekly-maintenance-window-start',
      'Tue:03:30',
      '--account-default-status',
      'ENABLED',
      '--tags',
      'team=ml',
      '--tags',
      'a=b=c',
    ];
    const refused = await as('300000000001').run('create', '--name', 'team', ...members, ...more, ...domain);
    // the emulator knows no such domain: the member arrived
    expect(refused.stderr).toContain('d-none');

    const created = await json<App>('create', '--name', 'team', ...members, ...more, '--wait');
    expect(created).toMatchObject({
      Name: 'team',
      Status: 'Created',
      ArtifactStoreUri: 's3://team/mlflow',
      RoleArn: ROLE,
      KmsKeyId: 'alias/key',
      ModelRegistrationMode: 'AutoModelRegistrationEnabled',
      WeeklyMaintenanceWindowStart: 'Tue:03:30',
      AccountDefaultStatus: 'ENABLED',
    });
    expect(await json('describe', created.Arn)).toEqual(created);
    expect(await json('describe', created.Arn.split('/')[1]!)).toEqual(created);
    expect(await json('describe', 'team')).toEqual(created);
  });

  it('shows the progress of a creation, and prints the ARN alone without --wait', async () => {
    const { run } = as('300000000002');
    const waited = await run('create', '--name', 'slow', ...needed, '--wait');
    expect(waited.stderr).toMatch(/^arn:\S+: Creating \(0 s\)\n$/);
    expect(waited.stdout).toMatch(/^Status +Created$/m);
    const { stdout, stderr } = await run('create', '--name', 'quick', ...needed);
    expect(stdout).toMatch(/^arn:aws:sagemaker:us-east-1:300000000002:mlflow-app\/app-[A-Z2-7]{12}\n$/);
    expect(stderr).toBe('');
  });

  it('fails when the creation fails, or takes too long', async () => {
    const { run } = as('300000000003');
    const broken = await run('create', '--name', 'broken', ...needed, '--wait');
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain('The app is CreateFailed');
    const late = await run('create', '--name', 'late', ...needed, '--wait', '--timeout', '0.1', '--json');
    expect(JSON.parse(late.stderr)).toMatchObject({ error: { code: 'TimedOut', exitCode: 1 } });
  });

  it('lists all pages, or one, filtered and sorted', async () => {
    const { run, json } = as('300000000004');
    for (const name of ['b', 'a', 'c']) await run('create', '--name', name, ...needed, '--wait');
    const names = ({ Summaries }: { Summaries: App[] }): string[] => Summaries.map((app) => app.Name);
    const sorted = ['--sort-by', 'Name', '--sort-order', 'Ascending'];
    expect(names(await json('list', ...sorted))).toEqual(['a', 'b', 'c']);
    expect(names(await json('list', '--status', 'Creating'))).toEqual([]);
    expect(names(await json('list', '--created-after', '2999-01-01T00:00:00Z'))).toEqual([]);
    expect(names(await json('list', '--created-before', '1000000000'))).toEqual([]);
    const page = await json<{ Summaries: App[]; NextToken: string }>('list', ...sorted, '--max-results', '2');
    expect(names(page)).toEqual(['a', 'b']);
    expect(names(await json('list', ...sorted, '--max-results', '2', '--next-token', page.NextToken))).toEqual(['c']);
    const { stdout } = await run('list', ...sorted);
    expect(stdout).toMatch(/^NAME +STATUS +MLFLOW +CREATED +ARN\na +Created +3\.10\.1 +\S+Z +arn:\S+\nb /);
    expect((await as('300000000099').run('list')).stdout).toBe('No apps.\n');
  });

  it('refuses a name that several apps have, and one that none has', async () => {
    const { run, json } = as('300000000005');
    const arns = [];
    for (let count = 0; count < 2; count++) arns.push((await json<App>('create', '--name', 'twin', ...needed)).Arn);
    const { code, stderr } = await run('delete', 'twin');
    expect(code).toBe(1);
    expect(stderr).toContain('2 apps are named "twin"');
    for (const arn of arns) expect(stderr).toContain(arn);
    expect((await run('describe', 'nobody')).stderr).toMatch(/^mlapps: No app in us-east-1 has the ARN, id or name "nobody"\./);
    const absent = await run('describe', 'arn:aws:sagemaker:us-east-1:300000000005:mlflow-app/app-ABCDEFGHIJKL');
    expect(absent.stderr).toMatch(/^mlapps: ResourceNotFound: .*\n$/);
  });

  it('acts in the Region of the ARN', async () => {
    const { json } = as('300000000006');
    const { Arn } = await json<App>('create', '--name', 'far', ...needed, '--region', 'eu-west-1');
    expect(Arn).toContain(':eu-west-1:');
    expect(await json('describe', Arn)).toMatchObject({ Arn });
  });

  it('updates and deletes', async () => {
    const { run, json } = as('300000000007');
    await run('create', '--name', 'old', ...needed, '--wait');
    expect(await json('update', 'old', '--name', 'new', '--wait')).toMatchObject({ Name: 'new', Status: 'Updated' });
    const { Arn } = await json<App>('describe', 'new');
    expect(await json('delete', 'new', '--wait')).toEqual({ Arn });
    expect((await run('list')).stdout).toBe('No apps.\n');
  });

  it('says which limit was reached and what to do', async () => {
    const { run } = as('300000000008');
    for (const name of ['1', '2', '3', '4']) await run('create', '--name', `app-${name}`, ...needed);
    const { code, stderr } = await run('create', '--name', 'app-5', ...needed);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^mlapps: ResourceLimitExceeded: .*--app-limit\.\n$/);
    const asJson = await run('create', '--name', 'app-5', ...needed, '--json');
    expect(JSON.parse(asJson.stderr)).toMatchObject({ error: { code: 'ResourceLimitExceeded', exitCode: 1 } });
  });

  it('passes on what the service says of a bad value', async () => {
    const { stderr, code } = await as('300000000009').run('create', '--name', 'no spaces!', ...needed);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^mlapps: ValidationException: .*name.*\n$/i);
  });

  it('makes a URL that opens once', async () => {
    const { run, json } = as('300000000010');
    await run('create', '--name', 'ui', ...needed, '--wait');
    const { AuthorizedUrl, opened } = await json<{ AuthorizedUrl: string; opened: boolean }>('open', 'ui', '--expires-in-seconds', '60');
    expect(opened).toBe(false);
    expect((await fetch(AuthorizedUrl, { redirect: 'manual' })).status).toBe(302);
    expect((await fetch(AuthorizedUrl, { redirect: 'manual' })).status).toBe(403);
  });

  (process.platform === 'linux' ? it : it.skip)('opens the browser where there is a display, unless told not to', async () => {
    const folder = scratchFolder();
    const [browser, seen] = [join(folder.path, 'xdg-open'), join(folder.path, 'seen')];
    writeFileSync(browser, `#!/bin/sh\necho "$1" > '${seen}'\n`);
    chmodSync(browser, 0o755);
    const { run } = as('300000000011');
    await run('create', '--name', 'ui', ...needed, '--wait');
    const env = { ...connected, DISPLAY: ':0', PATH: `${folder.path}:${process.env['PATH']}` };
    const open = ['apps', 'open', 'ui', '--account', '300000000011'];
    expect(await mlappsJson([...open, '--no-browser'], env)).toMatchObject({ opened: false });
    const { stdout } = await mlapps(open, env);
    for (let tries = 0; tries < 100 && !existsSync(seen); tries++) await sleep(20);
    expect(readFileSync(seen, 'utf8')).toBe(stdout);
    folder.close();
  });

  it('takes its keys from the environment', async () => {
    await as('300000000012').run('create', '--name', 'mine', ...needed);
    const keys = { AWS_ACCESS_KEY_ID: '300000000012', AWS_SECRET_ACCESS_KEY: 'test' };
    const { Summaries } = await mlappsJson<{ Summaries: App[] }>(['apps', 'list'], { ...connected, ...keys });
    expect(Summaries).toHaveLength(1);
  });

  it('can be interrupted while it waits', async () => {
    const child = startMlapps(['apps', 'create', '--account', '300000000013', '--name', 'slow', ...needed, '--wait'], connected);
    await once(child.stderr!, 'data');
    child.kill('SIGINT');
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect(code ?? signal).toBe('SIGINT');
  });
});
