import { createHash } from 'node:crypto';

import {
  CreateAccountCommand,
  CreateOrganizationCommand,
  CreateOrganizationalUnitCommand,
  DescribeCreateAccountStatusCommand,
  ListRootsCommand,
  MoveAccountCommand,
} from '@aws-sdk/client-organizations';
import {
  EnableSharingWithAwsOrganizationCommand,
  GetResourceShareAssociationsCommand,
  GetResourceSharesCommand,
} from '@aws-sdk/client-ram';
import { DescribeMlflowAppCommand, ListMlflowAppsCommand } from '@aws-sdk/client-sagemaker';
import { startEmulator } from '@mlapps/emulator/testing/start-emulator';
import type { TestClients, TestEmulator } from '@mlapps/emulator/testing/start-emulator';

import { newId } from '../../../platform/new-id.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import { actorOf, startGovernance } from '../../../testing/start-governance.js';
import type { TestGovernance } from '../../../testing/start-governance.js';
import { Tenants } from '../../../tenants.js';
import { systemActor } from '../../access/actor.js';
import type { Actor } from '../../access/actor.js';
import { Ledger } from '../../audit/ledger.js';
import type { SharingRule } from '../../sharing-policy/sharing-rule.js';
import { Reconciler } from '../reconcile/reconciler.js';
import { ShareClock } from '../share-clock.js';

export const MANAGEMENT = '100000000000';
const REGION = 'us-east-1';

/** An organization in an emulator, its mirror, and the service that governs it. */
export interface SharedWorld {
  readonly emulator: TestEmulator;
  readonly governance: TestGovernance;
  readonly management: TestClients;
  /** Owns the app. */
  readonly owner: TestClients;
  readonly consumer: TestClients;
  /** Unit of the consumer. */
  readonly unitId: string;
  readonly organizationId: string;
  readonly appArn: string;
  readonly admin: Actor;
  /** Puts rules in force in place of those before. */
  setRules(rules: readonly Partial<SharingRule>[]): Promise<void>;
  commit(work: (tx: Transaction) => Promise<{ readonly type: string; readonly id: string }>): Promise<void>;
  /** Moves all clocks but PostgreSQL's. */
  advance(seconds: number): Promise<void>;
  /** Does what is due, until nothing is. */
  settle(): Promise<void>;
  /** Principals of the owner's shares with their status in RAM, in live shares. */
  principals(): Promise<[string, string][]>;
  /** Shares of the owner that are not deleted. */
  ramShares(): Promise<string[]>;
  client(): ReturnType<TenantClients['of']>;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly emulator?: Record<string, unknown>;
  readonly governance?: Record<string, unknown>;
  readonly sharing?: boolean;
  /** In place of the emulator's own address, e.g. of a proxy. */
  readonly through?: (url: string) => Promise<string>;
}

export async function startWorld({
  emulator: knobs = {},
  governance: settings = {},
  sharing = true,
  through,
}: WorldOptions = {}): Promise<SharedWorld> {
  const emulator = await startEmulator({ ...knobs });
  const management = emulator.as(MANAGEMENT);
  const made = await makeOrganization(emulator, management, sharing);
  const awsEndpointUrl = through === undefined ? emulator.url : await through(emulator.url);
  const governance = await startGovernance({
    awsEndpointUrl,
    awsAccessKeyId: MANAGEMENT,
    awsSecretAccessKey: 'test',
    awsRegion: REGION,
    sharePollMilliseconds: 0,
    logLevel: 'silent',
    ...settings,
  });
  const tenant = 'default';
  const ledger = governance.app.get(Ledger);
  const client = () => governance.app.get(TenantClients).of(tenant);
  const observedAt = governance.clock.now();
  const commit: SharedWorld['commit'] = async (work) => {
    await ledger.commit(systemActor(tenant, 'test'), async (tx, record) => {
      const { type, id } = await work(tx);
      record({ action: 'test.changed', targetType: type, targetId: id });
    });
  };
  await commit((tx) => mirror(tx, made, observedAt, sharing));
  const world: SharedWorld = {
    ...made,
    emulator,
    governance,
    management,
    admin: { ...actorOf('ada', 'POLICY_ADMIN'), mfaAt: observedAt },
    commit,
    setRules: (rules) => commit((tx) => putRules(tx, rules, governance.clock.now())),
    advance: async (seconds) => {
      emulator.advance(seconds);
      governance.clock.advance(seconds);
      governance.app.get(Tenants).of(tenant).aws.forget();
    },
    settle: async () => {
      await governance.app.get(ShareClock).tick(tenant);
      await governance.app.get(Reconciler).drain(tenant);
    },
    principals: async () => {
      const live = await liveShares(made.owner);
      if (live.length === 0) return [];
      const { resourceShareAssociations = [] } = await made.owner.ram.send(
        new GetResourceShareAssociationsCommand({ associationType: 'PRINCIPAL', resourceShareArns: live }),
      );
      return resourceShareAssociations.map(({ associatedEntity, status }): [string, string] => [associatedEntity!, status!]);
    },
    ramShares: () => liveShares(made.owner),
    client,
    close: async () => {
      await governance.close();
      await emulator.close();
    },
  };
  return world;
}

/** Where RAM throttles, a call of a test is repeated. */
async function untilAnswered<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if ((error as Error).name !== 'ThrottlingException') throw error;
    }
  }
}

async function liveShares({ ram }: TestClients): Promise<string[]> {
  const { resourceShares = [] } = await ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }));
  return resourceShares.filter(({ status }) => status !== 'DELETED').map(({ resourceShareArn }) => resourceShareArn!);
}

type Made = Pick<SharedWorld, 'owner' | 'consumer' | 'unitId' | 'organizationId' | 'appArn'> & {
  readonly unitArn: string;
  readonly rootId: string;
  readonly organizationArn: string;
  readonly artifactStoreUri: string;
};

async function makeOrganization(emulator: TestEmulator, { organizations, ram }: TestClients, sharing: boolean): Promise<Made> {
  const { Organization } = await organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  const { Roots } = await organizations.send(new ListRootsCommand({}));
  const rootId = Roots![0]!.Id!;
  if (sharing) await untilAnswered(() => ram.send(new EnableSharingWithAwsOrganizationCommand({})));
  const member = async (AccountName: string): Promise<TestClients> => {
    const { CreateAccountStatus } = await organizations.send(
      new CreateAccountCommand({ AccountName, Email: `${AccountName}@example.com` }),
    );
    const CreateAccountRequestId = CreateAccountStatus!.Id!;
    const done = await organizations.send(new DescribeCreateAccountStatusCommand({ CreateAccountRequestId }));
    return emulator.as(done.CreateAccountStatus!.AccountId!);
  };
  const owner = await member('owner');
  const consumer = await member('consumer');
  const { OrganizationalUnit } = await organizations.send(new CreateOrganizationalUnitCommand({ Name: 'Product', ParentId: rootId }));
  const unitId = OrganizationalUnit!.Id!;
  await organizations.send(new MoveAccountCommand({ AccountId: consumer.account, SourceParentId: rootId, DestinationParentId: unitId }));
  const { Summaries } = await owner.sagemaker.send(new ListMlflowAppsCommand({}));
  const appArn = Summaries![0]!.Arn!;
  const { ArtifactStoreUri } = await owner.sagemaker.send(new DescribeMlflowAppCommand({ Arn: appArn }));
  return {
    owner,
    consumer,
    unitId,
    unitArn: OrganizationalUnit!.Arn!,
    rootId,
    organizationId: Organization!.Id!,
    organizationArn: Organization!.Arn!,
    appArn,
    artifactStoreUri: ArtifactStoreUri!,
  };
}

async function mirror(tx: Transaction, made: Made, observedAt: Date, sharingEnabled: boolean) {
  const { organizationId, organizationArn: arn, rootId, unitId, unitArn, owner, consumer, appArn, artifactStoreUri } = made;
  await tx.organization.create({ data: { organizationId, arn, managementAccountId: MANAGEMENT, sharingEnabled, observedAt } });
  await tx.orgUnit.create({ data: { unitId: rootId, arn: `${arn}/root`, name: 'Root', parentId: null, path: `/${rootId}/`, observedAt } });
  await tx.orgUnit.create({ data: { unitId, arn: unitArn, name: 'Product', parentId: rootId, path: `/${rootId}/${unitId}/`, observedAt } });
  for (const [accountId, unit, path] of [
    [MANAGEMENT, rootId, `/${rootId}/`],
    [owner.account, rootId, `/${rootId}/`],
    [consumer.account, unitId, `/${rootId}/${unitId}/`],
  ] as const)
    await tx.account.create({ data: accountRow(accountId, unit, path, observedAt) });
  await tx.mlflowApp.create({
    data: {
      arn: appArn,
      name: 'default',
      accountId: owner.account,
      region: REGION,
      status: 'Created',
      artifactStoreUri,
      tags: {},
      observedAt,
    },
  });
  return { type: 'Organization', id: organizationId };
}

export function accountRow(accountId: string, unitId: string | null, path: string, observedAt: Date) {
  return {
    accountId,
    arn: `arn:aws:organizations::${MANAGEMENT}:account/o-x/${accountId}`,
    name: accountId,
    email: `${accountId}@example.com`,
    state: 'ACTIVE' as const,
    unitId,
    path: `${path}${accountId}/`,
    tags: {},
    observedAt,
  };
}

const plainRule = {
  ruleId: 'allow',
  effect: 'ALLOW',
  subjects: [{ kind: 'ORGANIZATION' }],
  resources: [{ kind: 'ANY' }],
  permissions: ['READ', 'WRITE', 'ADMIN'],
  conditions: [],
  requiresAcceptance: false,
  retainOnLeave: false,
  approvals: 0,
} as const;

async function putRules(tx: Transaction, rules: readonly Partial<SharingRule>[], now: Date) {
  const document = { rules: rules.map((rule, index) => ({ ...plainRule, ruleId: `rule-${index}`, ...rule })) };
  const digest = `sha256:${createHash('sha256').update(JSON.stringify(document)).digest('hex')}`;
  const known = await tx.sharingPolicy.findFirst({ where: { name: 'test' } });
  const policyId = known?.id ?? newId();
  const number = (known?.latestVersion ?? 0) + 1;
  await tx.policyVersion.updateMany({ where: { policyId, state: 'ACTIVE' }, data: { state: 'SUPERSEDED' } });
  const values = { state: 'ACTIVE' as const, activeVersion: number, latestVersion: number, updatedAt: now };
  if (known === null)
    await tx.sharingPolicy.create({
      data: { id: policyId, name: 'test', scopeKind: 'ORGANIZATION', scopeId: '', createdAt: now, ...values },
    });
  else await tx.sharingPolicy.update({ where: { id: policyId }, data: values });
  await tx.policyVersion.create({
    data: {
      id: newId(),
      policyId,
      number,
      state: 'ACTIVE',
      digest,
      document: document as never,
      author: 'ada',
      createdAt: now,
      activatedAt: now,
    },
  });
  return { type: 'SharingPolicy', id: policyId };
}
