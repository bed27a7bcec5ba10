import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestEmulator } from '../testing/start-emulator.js';
import { dump, seed } from './testing/seeding.js';

const ORGANIZATION = `organizations:
  - management: "111111111111"
    units: [{ name: Research }]
accounts:
  - { id: "111111111111", name: m }
`;
const APP = `apps:
  - name: team
    account: "111111111111"
    artifactStore: s3://team/mlflow
`;
const SHARE = `shares:
  - name: team
    account: "111111111111"
`;

/** Nine of nine of nine …: a few lines that stand for more nodes than there is memory. */
function aliasesOfAliases(levels: number): string {
  const lists = Array.from({ length: levels }, (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`);
  return ['l0: &l0 [x]', ...lists].join('\n');
}

describe('errors of seeds', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.close());

  it('names no bucket when S3 is in LocalStack; that of an app is made there', async () => {
    const beside = await startEmulator({ localstackEndpoint: 'http://127.0.0.1:9' });
    try {
      expect(await seed(beside, APP)).toMatchObject({ made: { app: 1 } });
      expect(await seed(beside, 'buckets:\n  - { name: team-artifacts, account: "111111111111" }\n')).toBe(
        'org.yaml:2: buckets[0].name: buckets are in LocalStack (--localstack-endpoint): make it there',
      );
    } finally {
      await beside.close();
    }
  });

  it.each([
    ['YAML', 'apps: [', 'org.yaml:1: '],
    ['keys given twice', 'apps: []\napps: []\n', 'org.yaml:2: Map keys must be unique'],
    ['an alias of nothing', 'accounts: []\napps: [*team]\n', 'org.yaml:2: there is no anchor &team before *team'],
    ['text in place of a mapping', 'nothing', 'org.yaml:1: must be a mapping'],
    ['a list that is none', 'apps: 1\n', 'org.yaml:1: apps: must be a list'],
    [
      'an account',
      'accounts:\n  - { id: "111111111111", name: a }\n  - id: "12"\n    name: b\n',
      'org.yaml:3: accounts[1].id: must be 12 digits',
    ],
    ['a member that is missing', 'accounts:\n  - name: a\n', 'org.yaml:2: accounts[0].id: is missing'],
    [
      'a member nobody knows',
      'accounts:\n  - id: "111111111111"\n    nmae: a\n    name: b\n',
      'org.yaml:3: accounts[0].nmae: is not known here; known are id, name, email, organization, unit, administers, tags',
    ],
    ['a list nobody knows', 'app: []\n', 'org.yaml:1: app: is not known here; known are organizations, accounts, buckets'],
    [
      'a word that is none of some',
      'organizations:\n  - management: "111111111111"\n    featureSet: SOME\n',
      'org.yaml:3: organizations[0].featureSet: must be one of ALL, CONSOLIDATED_BILLING',
    ],
    [
      'a tag that is a number',
      'accounts:\n  - id: "111111111111"\n    name: a\n    tags:\n      cost: 42\n',
      'org.yaml:5: accounts[0].tags.cost: must be text',
    ],
    [
      'a value',
      'quotas:\n  - { account: "111111111111", code: L-F369E3CA, value: many }\n',
      'org.yaml:2: quotas[0].value: must be a number',
    ],
    [
      'a value beyond any quota',
      'quotas:\n  - { account: "111111111111", code: L-F369E3CA, value: 1.0e+300 }\n',
      'org.yaml:2: quotas[0].value: must be at most 10000000000',
    ],
    [
      'a key that cannot be kept',
      'accounts:\n  - id: "111111111111"\n    name: a\n    tags:\n      __proto__: "1"\n',
      'org.yaml:5: __proto__ cannot be a key in a seed',
    ],
    ['an alias of nothing', 'apps: []\naccounts: *nobody\n', 'org.yaml:2: there is no anchor &nobody before *nobody'],
    [
      'an alias inside what it stands for',
      'organizations:\n  - management: "111111111111"\n    units: &all\n      - name: x\n        units: *all\n',
      'org.yaml:5: *all stands inside what it stands for',
    ],
    ['aliases of aliases of aliases', aliasesOfAliases(9), 'org.yaml:1: Excessive alias count'],
    ['aliases without end', `accounts: [&a {}${', *a'.repeat(1001)}]`, 'org.yaml:1: more than 1000 aliases'],
    [
      'a policy without end',
      `organizations: [{ management: "111111111111", policies: [{ name: x, content: ${'{a: '.repeat(150)}1${'}'.repeat(150)} }] }]`,
      'org.yaml:1: is nested too deeply',
    ],
    ['more problems than anybody reads', `accounts: [${'1, '.repeat(200)}]`, 'and 100 more'],
    ['a truth', `${APP}    default: maybe\n`, 'org.yaml:5: apps[0].default: must be true or false'],
    ['an id', `${APP}    id: app-1\n`, 'org.yaml:5: apps[0].id: must look like app-ABCDEFGHIJKL'],
    ['a Region', `${APP}    region: Ireland\n`, 'org.yaml:5: apps[0].region: must look like us-east-1'],
    ['an artifact store', APP.replace('s3://team', '/team'), 'org.yaml:4: apps[0].artifactStore: must look like s3://bucket/prefix'],
  ])('name file, line and field of the wrong form: %s', async (_, text, message) => {
    expect(await seed(emulator, text)).toContain(message);
  });

  it.each([
    [
      'an organization',
      'accounts:\n  - id: "111111111111"\n    name: a\n    organization: "222222222222"\n',
      'org.yaml:4: accounts[0].organization: 222222222222 manages no organization here; there are: none',
    ],
    [
      'a unit',
      `${ORGANIZATION}  - id: "222222222222"\n    name: a\n    organization: "111111111111"\n    unit: Product\n`,
      'org.yaml:9: accounts[1].unit: there is no unit Product; there are: Research',
    ],
    [
      'a unit of nothing',
      'accounts:\n  - { id: "111111111111", name: a, unit: R }\n',
      'org.yaml:2: accounts[0].unit: only a member of an organization is in a unit',
    ],
    [
      'tags of nothing',
      'accounts:\n  - { id: "111111111111", name: a, tags: { a: b } }\n',
      'org.yaml:2: accounts[0].tags: only a member of an organization has tags',
    ],
    [
      'an app',
      `${APP}${SHARE}    resources:\n      - team\n      - temm\n`,
      'org.yaml:10: shares[0].resources[1]: 111111111111 has no app temm in us-east-1; there are: team',
    ],
    [
      'a unit that is shared with',
      `${ORGANIZATION}${SHARE}    principals: ["unit:Product"]\n`,
      'org.yaml:9: shares[0].principals[0]: there is no unit Product; there are: Research',
    ],
    [
      'an organization that is shared with',
      `${SHARE}    principals: [organization]\n`,
      'org.yaml:4: shares[0].principals[0]: 111111111111 is in no organization of this seed',
    ],
    [
      'a principal',
      `${SHARE}    principals: [everybody]\n`,
      'org.yaml:4: shares[0].principals[0]: must be 12 digits, organization, unit:Research/Vision, or an ARN',
    ],
    ['who accepted', `${SHARE}    accepted: ["222222222222"]\n`, 'org.yaml:4: shares[0].accepted[0]: 222222222222 is not among principals'],
    [
      'a domain',
      `${APP}    defaultForDomains: [studio]\n`,
      'org.yaml:5: apps[0].defaultForDomains[0]: there is no domain studio in us-east-1; there are: none',
    ],
    ['a thing named twice', APP + APP.slice('apps:\n'.length), 'org.yaml:5: apps[1]: is the same app as apps[0]; give one of them an id'],
    [
      'an account named twice',
      'accounts:\n  - { id: "111111111111", name: a }\n  - { id: "111111111111", name: b }\n',
      'org.yaml:3: accounts[1]: is the same account as accounts[0]',
    ],
    [
      'a target',
      `${ORGANIZATION.replace('    units', '    policies:\n      - { name: p, content: {}, targets: [everyone] }\n    units')}`,
      'org.yaml:4: organizations[0].policies[0].targets[0]: everyone is no account of the organization',
    ],
  ])('say what a reference does not lead to: %s', async (_, text, message) => {
    expect(await seed(emulator, text)).toContain(message);
  });

  it.each([
    [
      'an app too many beside the ready-made one',
      APP + ['b', 'c', 'd'].map((name) => APP.slice('apps:\n'.length).replace('team\n', `${name}\n`)).join(''),
      /^org\.yaml:8: apps\[2\]: ResourceLimitExceeded: .* is 3 Apps/,
    ],
    [
      'a Region without apps',
      `${APP}    region: af-south-1\n`,
      /^org\.yaml:2: apps\[0\]: ValidationException: .* not available in af-south-1/,
    ],
    [
      'a quota',
      'quotas:\n  - { account: "111111111111", code: L-00000000, value: 9 }\n',
      /^org\.yaml:2: quotas\[0\]\.code: there is no quota L-00000000 of sagemaker; there are: L-/,
    ],
    [
      'a bucket name',
      'buckets:\n  - name: A_B\n    account: "111111111111"\n',
      /^org\.yaml:2: buckets\[0\]\.name: A_B is not the name of a bucket/,
    ],
    [
      'a bucket policy',
      'buckets:\n  - name: abc\n    account: "111111111111"\n    policy: { Statement: [] }\n',
      /^org\.yaml:2: buckets\[0\]: MalformedPolicy/,
    ],
    [
      'a permission',
      'permissions:\n  - name: p\n    account: "111111111111"\n    template: { Effect: Allow, Action: ["s3:GetObject"] }\n',
      /^org\.yaml:2: permissions\[0\]: \w+: /,
    ],
    [
      'a resource of nobody',
      `${SHARE}    resources:\n      - arn:aws:sagemaker:us-east-1:111111111111:mlflow-app/app-AAAAAAAAAAAA\n`,
      /^org\.yaml:5: shares\[0\]\.resources\[0\]: UnknownResourceException: /,
    ],
    [
      'an outsider',
      `${SHARE}    allowExternal: false\n    principals: ["222222222222"]\n`,
      /^org\.yaml:5: shares\[0\]\.principals\[0\]: InvalidParameterException: .*not in your AWS organization/,
    ],
    [
      'an address of another account',
      'accounts:\n  - { id: "111111111111", name: a, email: a@example.com }\n  - { id: "222222222222", name: b, email: A@example.com }\n',
      /^org\.yaml:3: accounts\[1\]\.email: A@example\.com is the address of account 111111111111/,
    ],
    [
      'a policy',
      `${ORGANIZATION.replace('    units', '    policies:\n      - { name: p, content: { Statement: 1 } }\n    units')}`,
      /^org\.yaml:4: organizations\[0\]\.policies\[0\]: MalformedPolicyDocumentException/,
    ],
  ])('name the line of what a service refuses, and undo everything: %s', async (_, text, message) => {
    const before = await dump(emulator);
    expect(await seed(emulator, text)).toMatch(message);
    expect(await dump(emulator)).toBe(before);
  });

  it('lists all that is wrong, in order of lines', async () => {
    const refused = await seed(emulator, `apps:\n  - name: a\n    account: "1"\n    artifactStore: x\naccounts:\n  - id: "2"\n`);
    expect(
      String(refused)
        .split('\n')
        .map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual([
      'org.yaml:3: apps[0].account:',
      'org.yaml:4: apps[0].artifactStore:',
      'org.yaml:6: accounts[0].id:',
      'org.yaml:6: accounts[0].name:',
    ]);
  });

  it('takes twelve digits without quotes, a zero in front included', async () => {
    expect(await seed(emulator, 'accounts:\n  - { id: 012345678901, name: zero }\n')).toMatchObject({ made: { account: 1 } });
    expect(await dump(emulator)).toContain('"012345678901"');
  });
});
