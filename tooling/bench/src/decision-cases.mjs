import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = new URL('../../../apps/emulator/dist/authorization/testing/', import.meta.url);

const MANAGEMENT = '100000000000';
const OWNER = '100000000001';
const MEMBER = '100000000002';
const BOUND = '100000000003';
const CLOSED = '100000000004';
const OUTSIDER = '900000000001';
const NOW = Date.UTC(2026, 0, 1);
const APP = `arn:aws:sagemaker:us-east-1:${OWNER}:mlflow-app/app-AAAAAAAAAAAA`;
const ORGANIZATION = { id: 'o-aaaaaaaaaa', rootId: 'r-aaaa' };
const LEVELS = 5;
const CALL = 'sagemaker:CallMlflowAppApi';
const POLICY_ON_EVERY_LEVEL = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: '*', Resource: '*' },
    { Effect: 'Deny', Action: ['ec2:*', 'sagemaker:DeleteMlflowApp'], Resource: '*' },
    {
      Effect: 'Deny',
      Action: 'sagemaker:*',
      Resource: '*',
      Condition: { StringNotEquals: { 'aws:RequestedRegion': ['us-east-1', 'eu-west-1'] } },
    },
  ],
};

/**
 * A world with so many shares beside the ones that are asked for, half of them of the same app, and a request for each way a decision ends.
 *
 * @param {number} shares
 */
export async function decisionCases(shares) {
  if (!existsSync(fileURLToPath(new URL('world.js', dist)))) throw new Error('apps/emulator is not built: run `npx turbo run build` first');
  const { World } = await import(new URL('world.js', dist).href);
  const { app, member } = await import(new URL('random-world.js', dist).href);
  const { referenceDecision } = await import(new URL('reference-evaluator.js', dist).href);
  const open = new World(false);
  const enforcing = new World(true);
  for (const world of [open, enforcing]) world.transaction(() => fill(world, shares, { app, member }));
  const cases = casesOf(open, enforcing);
  return {
    cases,
    reference: (name) => {
      const { world, request } = cases[name];
      const { principal, action, resource, context } = request;
      return referenceDecision(world, { principal, action, resource, ...context });
    },
    close: () => [open, enforcing].forEach((world) => world.close()),
  };
}

function casesOf(open, enforcing) {
  const root = (account) => ({ account, arn: `arn:aws:iam::${account}:root`, userId: account });
  const one = (reason, account, action = CALL, resource = APP, more = {}) => {
    const { world = open, principal = root(account) } = more;
    return {
      reason,
      world,
      authorizer: world.authorizer,
      request: { principal, action, resource, context: { region: 'us-east-1', now: NOW } },
    };
  };
  const session = (name) => ({
    account: MEMBER,
    arn: `arn:aws:sts::${MEMBER}:assumed-role/${name}/session`,
    userId: `AROA:${name}`,
    role: { roleArn: `arn:aws:iam::${MEMBER}:role/${name}`, tags: {}, policyArns: [] },
  });
  return {
    'same account, no organization': one('same-account', OUTSIDER, CALL, APP.replace(OWNER, OUTSIDER)),
    'same account, policies on 7 levels': one('same-account', BOUND, CALL, APP.replace(OWNER, BOUND)),
    'shared with the account': one('shared', OUTSIDER),
    'shared with a unit 5 levels up': one('shared', MEMBER),
    'the same, conditions on 6 levels': one('shared', BOUND),
    'the same, policies of a role too': one('shared', MEMBER, CALL, APP, { world: enforcing, principal: session('allowed') }),
    'denied: not shared': one('not-shared', '900000000002'),
    'denied: invitation open': one('share-not-active', '900000000003'),
    'denied: permission lacks it': one('permission-lacks-action', MEMBER, 'sagemaker:DeleteMlflowApp'),
    'denied: service control policy': one('service-control-policy-denies', BOUND, 'sagemaker:DeleteMlflowApp'),
    'denied: account closed': one('account-suspended', CLOSED),
    'denied: policies of a role': one('identity-policy-missing', MEMBER, CALL, APP, { world: enforcing, principal: session('denied') }),
  };
}

function fill(world, shares, { app, member }) {
  const organization = {
    ...{ ...ORGANIZATION, partition: 'aws', managementAccount: MANAGEMENT, featureSet: 'ALL', createdAt: NOW, rootTags: {} },
    ...{ policyTypes: ['SERVICE_CONTROL_POLICY'], trustedServices: { 'ram.amazonaws.com': NOW } },
  };
  world.putOrganization(organization);
  const branch = (letter) =>
    Array.from({ length: LEVELS }, (_, level) => {
      const id = `ou-aaaa-${letter}${level}`;
      world.putUnit({ id, name: id, parentId: level === 0 ? ORGANIZATION.rootId : `ou-aaaa-${letter}${level - 1}`, tags: {} }, MANAGEMENT);
      return id;
    });
  const [free, bound] = [branch('f'), branch('b')];
  world.putAccount(member(MANAGEMENT, ORGANIZATION.rootId), organization);
  world.putAccount(member(OWNER, ORGANIZATION.rootId), organization);
  world.putAccount(member(MEMBER, free.at(-1)), organization);
  world.putAccount(member(BOUND, bound.at(-1)), organization);
  world.putAccount({ ...member(CLOSED, ORGANIZATION.rootId), state: 'SUSPENDED' }, organization);
  const everywhere = [ORGANIZATION.rootId, OWNER, CLOSED, MEMBER, ...free];
  putPolicy(world, 'p-FullAWSAccess', { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }, everywhere);
  putPolicy(world, 'p-bounds', POLICY_ON_EVERY_LEVEL, [...bound, BOUND]);
  world.putApp(app('app-AAAAAAAAAAAA', APP, {}));
  putRole(world, 'allowed', 'sagemaker:*');
  putRole(world, 'denied', 's3:*');

  const unit = (id) => `arn:aws:organizations::${MANAGEMENT}:ou/${ORGANIZATION.id}/${id}`;
  putShare(world, 'asked', OWNER, APP, [
    { entity: OUTSIDER, associatedAt: NOW },
    { entity: unit(free[0]), associatedAt: NOW, throughOrganization: ORGANIZATION.id },
    { entity: unit(bound[0]), associatedAt: NOW, throughOrganization: ORGANIZATION.id },
    { entity: '900000000003' },
  ]);
  for (let index = 0; index < shares; index++) {
    const account = String(200_000_000_000 + index);
    const sameApp = index % 2 === 0;
    const resource = sameApp ? APP : APP.replace(OWNER, account);
    if (!sameApp) world.putApp(app('app-AAAAAAAAAAAA', resource, {}));
    putShare(world, `other${index}`, sameApp ? OWNER : account, resource, [{ entity: String(300_000_000_000 + index), associatedAt: NOW }]);
  }
}

function putPolicy(world, id, document, targets) {
  const content = JSON.stringify({ Version: '2012-10-17', ...document });
  world.putPolicy(
    { id, type: 'SERVICE_CONTROL_POLICY', name: id, description: '', content, awsManaged: false, tags: {}, targets },
    MANAGEMENT,
  );
}

function putRole(world, name, action) {
  const policy = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] });
  const arn = `arn:aws:iam::${MEMBER}:role/${name}`;
  const role = {
    name,
    path: '/',
    arn,
    id: 'AROA',
    createdAt: NOW,
    trustPolicy: '{}',
    maxSessionDuration: 3600,
    tags: {},
    attachedPolicies: [],
  };
  world.putRole({ ...role, policies: { all: policy } });
}

function putShare(world, id, owner, resource, principals) {
  const times = { createdAt: NOW, modifiedAt: NOW };
  world.putShare({
    ...{
      id,
      arn: `arn:aws:ram:us-east-1:${owner}:resource-share/${id}`,
      name: id,
      owner,
      allowExternalPrincipals: true,
      retainOnLeave: false,
    },
    ...{ featureSet: 'STANDARD', ...times, activeAt: NOW, tags: {} },
    permissions: { 'sagemaker:MlflowApp': { arn: 'arn:aws:ram::aws:permission/AWSRAMDefaultPermissionSageMakerMlflowApp', version: 1 } },
  });
  const associated = { shareId: id, external: false, ...times };
  world.putAssociation({
    ...associated,
    id: `${id}/r`,
    type: 'RESOURCE',
    entity: resource,
    resourceType: 'sagemaker:MlflowApp',
    associatedAt: NOW,
  });
  for (const principal of principals)
    world.putAssociation({ ...associated, ...principal, id: `${id}/${principal.entity}`, type: 'PRINCIPAL' });
}
