import { Prisma } from '../../../platform/prisma/client/client.js';

import type { Lease, Leases } from '../../../platform/lease/leases.js';
import type { TenantClients, Transaction } from '../../../platform/prisma/tenant-clients.js';
import { systemActor } from '../../access/actor.js';
import type { Ledger, Change } from '../../audit/ledger.js';
import type { Tags } from '../tags.js';
import type { AppRow, DomainRow } from './inventory-changes.rules.js';
import type { ObservedOrganization } from './observed.js';
import { accountChanges, organizationChange, unitChanges } from './organization-changes.rules.js';
import type { AccountRow, Difference, OrganizationRow, RowChange, UnitRow } from './organization-changes.rules.js';

/** What a run writes with, and under which lease. */
export interface Writing {
  readonly tenant: string;
  readonly clients: TenantClients;
  readonly ledger: Ledger;
  readonly leases: Leases;
  readonly lease: Lease;
}

/** Rows that are written in one transaction: longer ones would hold up everybody who changes something. */
const ROWS_AT_ONCE = 200;

type Work = (tx: Transaction, record: (change: Change) => void) => Promise<void>;

/** One transaction under the lease; through the ledger when something is told. */
export async function write({ tenant, clients, ledger, leases, lease }: Writing, isTold: boolean, work: Work): Promise<void> {
  const held: Work = async (tx, record) => {
    await leases.requireHeld(tx, lease);
    await work(tx, record);
  };
  if (isTold) await ledger.commit(systemActor(tenant, 'organization-sync'), held);
  else await clients.of(tenant).$transaction((tx) => held(tx, () => undefined));
}

/** Brings organization, units and accounts to what was seen. Accounts have their units before them. */
export async function writeOrganization(writing: Writing, observed: ObservedOrganization, now: Date): Promise<void> {
  const client = writing.clients.of(writing.tenant);
  const organization = organizationChange(await client.organization.findUnique({ where: { tenant: writing.tenant } }), observed);
  const units = unitChanges(await client.orgUnit.findMany(), observed.units, now);
  const accounts = accountChanges(await client.account.findMany(), observed.accounts, now);
  await write(writing, organization !== undefined, async (tx, record) => {
    await writeOrganizationRow(tx, organization, { tenant: writing.tenant, now });
    organization?.events.forEach(record);
  });
  await writeDifference(writing, units, { create: createUnits, update: updateUnit, touch: touchUnits }, now);
  await writeDifference(writing, accounts, { create: createAccounts, update: updateAccount, touch: touchAccounts }, now);
}

interface RowWriting<Row> {
  readonly create: (tx: Transaction, rows: readonly Row[], now: Date) => Promise<unknown>;
  readonly update: (tx: Transaction, row: Row, now: Date) => Promise<unknown>;
  readonly touch: (tx: Transaction, keys: readonly string[], now: Date) => Promise<unknown>;
}

async function writeDifference<Row>(writing: Writing, difference: Difference<Row>, rows: RowWriting<Row>, now: Date): Promise<void> {
  for (const changes of chunks(difference.changed))
    await write(writing, true, (tx, record) => writeChanges(tx, record, changes, rows, now));
  if (difference.unchanged.length > 0) await write(writing, false, async (tx) => void (await rows.touch(tx, difference.unchanged, now)));
}

async function writeChanges<Row>(
  tx: Transaction,
  record: (change: Change) => void,
  changes: readonly RowChange<Row>[],
  { create, update }: Omit<RowWriting<Row>, 'touch'>,
  now: Date,
): Promise<void> {
  const made = changes.filter(({ isNew }) => isNew).map(({ row }) => row);
  if (made.length > 0) await create(tx, made, now);
  for (const { row, isNew } of changes) if (!isNew) await update(tx, row, now);
  for (const { events } of changes) events.forEach(record);
}

/** Apps and domains, within a transaction that has more to write. */
export async function writeInventory(
  tx: Transaction,
  record: (change: Change) => void,
  changes: { readonly apps: readonly RowChange<AppRow>[]; readonly domains: readonly RowChange<DomainRow>[] },
  now: Date,
): Promise<void> {
  await writeChanges(tx, record, changes.domains, { create: createDomains, update: updateDomain }, now);
  await writeChanges(tx, record, changes.apps, { create: createApps, update: updateApp }, now);
}

function chunks<Item>(items: readonly Item[]): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / ROWS_AT_ONCE) }, (_, index) =>
    items.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  );
}

async function writeOrganizationRow(
  tx: Transaction,
  change: RowChange<OrganizationRow> | undefined,
  { tenant, now }: { tenant: string; now: Date },
): Promise<void> {
  if (change === undefined) await tx.organization.update({ where: { tenant }, data: { observedAt: now } });
  else {
    const values = { ...change.row, observedAt: now };
    await tx.organization.upsert({ where: { tenant }, create: values, update: values });
  }
}

const createUnits = (tx: Transaction, rows: readonly UnitRow[], observedAt: Date) =>
  tx.orgUnit.createMany({ data: rows.map((row) => ({ ...row, observedAt })) });

const updateUnit = (tx: Transaction, { unitId, ...row }: UnitRow, now: Date) =>
  tx.orgUnit.updateMany({ where: { unitId }, data: { ...row, ...seenAt(row, now) } });

const touchUnits = (tx: Transaction, ids: readonly string[], now: Date) =>
  tx.$executeRaw`UPDATE org_unit SET observed_at = ${now} WHERE unit_id = ANY(${ids})`;

const createAccounts = (tx: Transaction, rows: readonly AccountRow[], observedAt: Date) =>
  tx.account.createMany({ data: rows.map((row) => ({ ...row, tags: column(row.tags), observedAt })) });

const updateAccount = (tx: Transaction, { accountId, ...row }: AccountRow, now: Date) =>
  tx.account.updateMany({ where: { accountId }, data: { ...row, tags: column(row.tags), ...seenAt(row, now) } });

const touchAccounts = (tx: Transaction, ids: readonly string[], now: Date) =>
  tx.$executeRaw`UPDATE account SET observed_at = ${now} WHERE account_id = ANY(${ids})`;

const createDomains = (tx: Transaction, rows: readonly DomainRow[], observedAt: Date) =>
  tx.domain.createMany({ data: rows.map((row) => ({ ...domainOf(row), observedAt })) });

const updateDomain = (tx: Transaction, row: DomainRow, now: Date) =>
  tx.domain.updateMany({ where: { arn: row.arn }, data: { ...domainOf(row), ...seenAt(row, now) } });

const createApps = (tx: Transaction, rows: readonly AppRow[], observedAt: Date) =>
  tx.mlflowApp.createMany({ data: rows.map((row) => ({ ...appOf(row), observedAt })) });

const updateApp = (tx: Transaction, row: AppRow, now: Date) =>
  tx.mlflowApp.updateMany({ where: { arn: row.arn }, data: { ...appOf(row), ...seenAt(row, now) } });

/** What is gone was not seen now. */
function seenAt({ closedAt }: { readonly closedAt: Date | null }, now: Date): { observedAt?: Date } {
  return closedAt === null ? { observedAt: now } : {};
}

function column(tags: Tags | null | undefined): Tags | typeof Prisma.DbNull {
  return tags ?? Prisma.DbNull;
}

/** Rows of things that are gone come from the database, with more members than are written. */
function domainOf({ arn, domainId, accountId, region, name, status, tags, closedAt }: DomainRow) {
  return { arn, domainId, accountId, region, name, status, tags: column(tags), closedAt };
}

function appOf(row: AppRow) {
  const { arn, name, accountId, region, status, artifactStoreUri, roleArn, mlflowVersion, domainArns, environment } = row;
  const { createdAt, modifiedAt, describedAt, closedAt, tags } = row;
  const described = { artifactStoreUri, roleArn, mlflowVersion, domainArns: [...domainArns], environment, modifiedAt, describedAt };
  return { arn, name, accountId, region, status, createdAt, closedAt, tags: column(tags), ...described };
}
