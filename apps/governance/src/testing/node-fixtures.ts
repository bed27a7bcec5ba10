import { newId } from '../platform/new-id.js';
import type { Transaction } from '../platform/prisma/tenant-clients.js';

export const OWNER = '111111111111';
export const CONSUMER = '222222222222';
export const APP = `arn:aws:sagemaker:us-east-1:${OWNER}:mlflow-app/app-FIXTURE`;
const DOMAIN = `arn:aws:sagemaker:us-east-1:${OWNER}:domain/d-fixture`;
const ORGANIZATION = 'o-fixture0001';

/** One row of every type that `node` finds, by the type's name: the id inside the global id. A type without one fails the isolation test. */
export async function makeNodes(tx: Transaction, at: Date): Promise<Readonly<Record<string, string>>> {
  return {
    ...(await makeMirror(tx, at)),
    ...(await makePolicies(tx, at)),
    ...(await makeShares(tx, at)),
    ...(await makeDrift(tx, at)),
    ...(await makeOthers(tx, at)),
  };
}

async function makeMirror(tx: Transaction, observedAt: Date) {
  const organization = { organizationId: ORGANIZATION, arn: 'arn:organization', managementAccountId: OWNER, observedAt };
  await tx.organization.create({ data: organization });
  await tx.orgUnit.create({ data: { unitId: 'r-root', arn: 'arn:root', name: 'Root', path: '/r-root/', observedAt } });
  const unit = {
    unitId: 'ou-root-secret01',
    arn: 'arn:unit',
    name: 'Secret',
    parentId: 'r-root',
    path: '/r-root/ou-root-secret01/',
    observedAt,
  };
  await tx.orgUnit.create({ data: unit });
  for (const accountId of [OWNER, CONSUMER]) {
    const account = {
      accountId,
      arn: `arn:${accountId}`,
      name: accountId,
      email: 'a@example.com',
      state: 'ACTIVE' as const,
      unitId: unit.unitId,
      observedAt,
    };
    await tx.account.create({ data: { ...account, path: `${unit.path}${accountId}/` } });
  }
  const other = {
    accountId: '333333333333',
    arn: 'arn:other',
    name: 'other',
    email: 'a@example.com',
    state: 'ACTIVE' as const,
    unitId: 'r-root',
    observedAt,
  };
  await tx.account.create({ data: { ...other, path: '/r-root/333333333333/' } });
  const place = { accountId: OWNER, region: 'us-east-1', observedAt };
  await tx.domain.create({ data: { ...place, arn: DOMAIN, domainId: 'd-fixture', name: 'studio', status: 'InService' } });
  await tx.mlflowApp.create({ data: { ...place, arn: APP, name: 'app', status: 'Created' } });
  const run = await tx.syncRun.create({ data: { id: newId(), trigger: 'REQUESTED', state: 'SUCCEEDED', startedAt: observedAt } });
  return { Organization: ORGANIZATION, OrgUnit: unit.unitId, Account: OWNER, Domain: DOMAIN, MlflowApp: APP, SyncRun: run.id };
}

async function makePolicies(tx: Transaction, at: Date) {
  const policyId = newId();
  const scope = { scopeKind: 'ACCOUNT' as const, scopeId: OWNER };
  const policy = { id: policyId, name: 'fixture', ...scope, state: 'DRAFT' as const, latestVersion: 1, createdAt: at, updatedAt: at };
  await tx.sharingPolicy.create({ data: policy });
  const versionId = newId();
  const rule = {
    ruleId: 'one',
    effect: 'ALLOW',
    subjects: [{ kind: 'ORGANIZATION' }],
    resources: [{ kind: 'ANY' }],
    permissions: ['READ'],
    conditions: [],
    approvals: 0,
    requiresAcceptance: false,
    retainOnLeave: false,
  };
  const version = {
    id: versionId,
    policyId,
    number: 1,
    state: 'DRAFT' as const,
    digest: 'sha256:0',
    document: { rules: [rule] },
    author: 'ada',
    createdAt: at,
  };
  await tx.policyVersion.create({ data: version });
  return { SharingPolicy: policyId, PolicyVersion: versionId };
}

async function makeShares(tx: Transaction, at: Date) {
  const sides = { resourceArn: APP, ownerAccountId: OWNER, permission: 'READ' as const };
  const principal = { principalKind: 'ACCOUNT' as const, principal: CONSUMER, consumerAccountId: CONSUMER };
  const asked = { requester: 'carl', justification: 'training', state: 'APPROVED' as const, decision: {}, requiredApprovals: 0 };
  const request = await tx.shareRequest.create({ data: { id: newId(), ...sides, ...principal, ...asked, createdAt: at, expiresAt: at } });
  const named = { region: 'us-east-1', name: 'mlapps-fixture', state: 'ACTIVE' as const, desiredRevision: 1n, appliedRevision: 1n };
  const share = await tx.share.create({ data: { id: newId(), ...sides, ...named, createdAt: at } });
  const grant = {
    shareId: share.id,
    requestId: request.id,
    ...principal,
    external: false,
    resourceArn: APP,
    permission: 'READ' as const,
    state: 'ACTIVE' as const,
  };
  const { id } = await tx.grant.create({ data: { id: newId(), ...grant, createdAt: at } });
  const glass = { ...sides, ...principal, reason: 'fire', ticket: 'SEC-1', openedBy: 'carl', openedAt: at, expiresAt: at, reviewBy: at };
  const breakGlass = await tx.breakGlass.create({ data: { id: newId(), ...glass } });
  return { ShareRequest: request.id, Share: share.id, Grant: id, BreakGlass: breakGlass.id };
}

async function makeDrift(tx: Transaction, at: Date) {
  const what = {
    kind: 'UNMANAGED_SHARE' as const,
    severity: 'HIGH' as const,
    state: 'OPEN' as const,
    fingerprint: 'fixture',
    remediation: 'by hand',
  };
  const finding = await tx.driftFinding.create({
    data: { id: newId(), ...what, accountId: OWNER, region: 'us-east-1', firstSeenAt: at, lastSeenAt: at },
  });
  const scan = await tx.driftScan.create({ data: { id: newId(), trigger: 'REQUESTED', state: 'SUCCEEDED', startedAt: at } });
  const reach = {
    resourceArn: APP,
    ownerAccountId: OWNER,
    region: 'us-east-1',
    principal: CONSUMER,
    principalKind: 'ACCOUNT',
    consumerAccountId: CONSUMER,
  };
  const access = await tx.observedAccess.create({
    data: { id: newId(), ...reach, external: false, ramArn: 'arn:share', status: 'ASSOCIATED', observedAt: at },
  });
  return { DriftFinding: finding.id, DriftScan: scan.id, ExternalAccess: access.id };
}

async function makeOthers(tx: Transaction, at: Date) {
  const scope = { subject: 'carl', role: 'VIEWER' as const, scopeKind: 'ACCOUNT' as const, scopeId: OWNER };
  const binding = await tx.roleBinding.create({ data: { id: newId(), ...scope, createdBy: 'ada', createdAt: at } });
  const hook = { url: 'https://hooks.example', topics: [], secrets: [], position: 0n, createdBy: 'ada', createdAt: at };
  const webhook = await tx.webhook.create({ data: { id: newId(), ...hook } });
  return { RoleBinding: binding.id, Webhook: webhook.id };
}
