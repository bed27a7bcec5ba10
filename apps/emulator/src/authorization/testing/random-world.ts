import type { Principal } from '../../caller.js';
import { newRole, type RoleRecord } from '../../services/iam/role.js';
import type { MemberAccountRecord, OrganizationRecord } from '../../services/organizations/organization.js';
import type { MlflowAppRecord } from '../../services/sagemaker/mlflow-app.js';
import type { Chance } from './chance.js';
import { randomShare } from './random-share.js';
import { randomPolicy, randomTemplate, type PolicyWorld } from './random-policies.js';
import { REGION, World } from './world.js';

/** A world and who may ask in it. */
export interface RandomWorld extends PolicyWorld {
  readonly world: World;
  readonly principals: Principal[];
  readonly resources: string[];
  now: number;
}

export const START = Date.UTC(2026, 0, 1);
const FULL_ACCESS = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] });
const ADMINISTRATOR = 'arn:aws:iam::aws:policy/AdministratorAccess';
const UNKNOWN_POLICY = 'arn:aws:iam::aws:policy/SomethingElse';

/** Two organizations and accounts that stand alone, with apps, roles, policies and shares in every state. */
export function randomWorld(chance: Chance): RandomWorld {
  const world = new World(chance.of(0.5));
  const accounts = Array.from({ length: 8 }, (_, index) => String(100_000_000_001 + index));
  const made: RandomWorld = {
    world,
    accounts,
    organizations: ['o-aaaaaaaaaa', 'o-bbbbbbbbbb'],
    principals: [],
    resources: ['*'],
    now: START,
  };
  world.transaction(() => {
    for (const [index, id] of made.organizations.entries()) addOrganization(id, accounts.slice(index * 3, index * 3 + 3), made, chance);
    for (const account of accounts) addAccountsOwn(account, made, chance);
    for (let count = 0; count < 3; count++) addPermission(chance.pick(accounts), count, made, chance);
    for (let count = 0; count < 12; count++) randomShare(made, chance);
  });
  return made;
}

function addOrganization(id: string, accounts: readonly string[], { world, organizations }: RandomWorld, chance: Chance): void {
  const [management = ''] = accounts;
  const organization: OrganizationRecord = {
    ...{ id, partition: 'aws', managementAccount: management, featureSet: 'ALL', createdAt: START, rootTags: {} },
    rootId: `r-${id.slice(2, 6)}`,
    policyTypes: chance.of(0.7) ? ['SERVICE_CONTROL_POLICY'] : [],
    trustedServices: chance.of(0.9) ? { 'ram.amazonaws.com': START } : {},
  };
  world.putOrganization(organization);
  const parents = [organization.rootId];
  for (let count = chance.below(6); count > 0; count--) {
    const unit = `ou-${id.slice(2, 6)}-${String(count).padStart(8, '0')}`;
    world.putUnit({ id: unit, name: unit, parentId: chance.pick(parents), tags: {} }, management);
    parents.push(unit);
  }
  for (const account of accounts)
    world.putAccount(member(account, account === management ? organization.rootId : chance.pick(parents)), organization);
  const targets = [...parents, ...accounts];
  world.putPolicy(policy('p-FullAWSAccess', FULL_ACCESS, chance.some(targets, 0.93)), management);
  for (let count = 0; count < 4; count++) {
    const content = randomPolicy(chance, { accounts, organizations }, 0.6);
    world.putPolicy(policy(`p-${count}`, content, chance.some(targets, 0.15)), management);
  }
}

export function member(id: string, parentId: string): MemberAccountRecord {
  return {
    id,
    name: id,
    email: `${id}@example.com`,
    parentId,
    joinedMethod: 'CREATED',
    joinedAt: START,
    state: 'ACTIVE',
    tags: {},
    delegatedServices: {},
  };
}

function policy(id: string, content: string, targets: string[]): Parameters<World['putPolicy']>[0] {
  return {
    id,
    type: 'SERVICE_CONTROL_POLICY',
    name: id,
    description: '',
    content,
    awsManaged: id === 'p-FullAWSAccess',
    tags: {},
    targets,
  };
}

/** Root, two roles and an app. */
function addAccountsOwn(account: string, made: RandomWorld, chance: Chance): void {
  made.principals.push({ account, arn: `arn:aws:iam::${account}:root`, userId: account });
  for (const path of ['/', '/team/', '/aws-service-role/ram.amazonaws.com/']) {
    if (!chance.of(0.5)) continue;
    const role = randomRole(account, path, made, chance);
    if (chance.of(0.95)) made.world.putRole(role);
    made.principals.push(sessionOf(role, made, chance));
  }
  for (let count = chance.below(3); count > 0; count--) {
    const id = `app-${account.slice(-3)}ABCDEFG${chance.pick(['A', 'B'])}${'XYZ'[count]}`.slice(0, 16);
    const arn = `arn:aws:sagemaker:${REGION}:${account}:mlflow-app/${id}`;
    made.world.putApp(app(id, arn, chance.of(0.5) ? { team: chance.pick(['a', 'b']) } : {}));
    made.resources.push(arn);
  }
}

export function app(id: string, arn: string, tags: MlflowAppRecord['tags']): MlflowAppRecord {
  const by = { arn: 'arn:aws:iam::000000000000:root', principalId: '' };
  return {
    ...{
      id,
      arn,
      name: id,
      artifactStoreUri: 's3://bucket/path',
      roleArn: '',
      modelRegistrationMode: 'AutoModelRegistrationDisabled',
      tags,
    },
    ...{ weeklyMaintenanceWindowStart: 'Tue:03:30', accountDefaultStatus: 'DISABLED', defaultDomainIds: [], mlflowVersion: '3.10.1' },
    ...{ createdAt: START, createdBy: by, modifiedAt: START, modifiedBy: by, change: { kind: 'create', finishesAt: START, fails: false } },
  };
}

function randomRole(account: string, path: string, made: RandomWorld, chance: Chance): RoleRecord {
  const ids = { uuid: () => '', hex: () => '', pick: (alphabet: string, length: number) => alphabet[0]!.repeat(length) };
  const name = `role${path.length}`;
  const ctx = { partition: 'aws', account, ids, now: () => new Date(START) };
  const boundary = chance.of(0.2) ? { PermissionsBoundary: chance.pick([ADMINISTRATOR, UNKNOWN_POLICY]) } : {};
  const role = newRole(
    { RoleName: name, Path: path, AssumeRolePolicyDocument: '{}', ...boundary },
    chance.of(0.5) ? { team: 'a' } : {},
    ctx,
  );
  return {
    ...role,
    policies: Object.fromEntries(
      Array.from({ length: chance.below(3) }, (_, index) => [`inline${index}`, randomPolicy(chance, made, 0.2)]),
    ),
    attachedPolicies: chance.some([ADMINISTRATOR, UNKNOWN_POLICY], 0.4),
  };
}

function sessionOf(role: RoleRecord, made: RandomWorld, chance: Chance): Principal {
  const account = role.arn.split(':')[4]!;
  return {
    account,
    arn: `arn:aws:sts::${account}:assumed-role/${role.name}/session`,
    userId: `${role.id}:session`,
    role: {
      roleArn: role.arn,
      tags: chance.of(0.3) ? { team: 'b' } : {},
      policyArns: chance.some([ADMINISTRATOR, UNKNOWN_POLICY], 0.1),
      ...(chance.of(0.2) ? { policy: randomPolicy(chance, made, 0.2) } : {}),
    },
  };
}

function addPermission(account: string, count: number, made: RandomWorld, chance: Chance): void {
  const name = `permission${count}`;
  const version = (): { policyTemplate: string; createdAt: number; modifiedAt: number } => ({
    ...{ policyTemplate: randomTemplate(chance, made), createdAt: START, modifiedAt: START },
  });
  made.world.putPermission({
    ...{ arn: `arn:aws:ram:${REGION}:${account}:permission/${name}`, name, resourceType: 'sagemaker:MlflowApp', defaultVersion: 2 },
    ...{ createdAt: START, modifiedAt: START, featureSet: 'STANDARD', tags: {}, versions: { 1: version(), 2: version() } },
  });
}
