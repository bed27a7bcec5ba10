import type { Account, OrgUnit, Organization } from '../../../platform/prisma/client/client.js';
import type { Change, Json } from '../../audit/ledger.js';
import { readTags, sameTags } from '../tags.js';
import type { Tags } from '../tags.js';
import type { ObservedAccount, ObservedOrganization, ObservedUnit } from './observed.js';

/** A row to be written, and what is told of it. */
export interface RowChange<Row> {
  readonly row: Row;
  readonly isNew: boolean;
  readonly events: readonly Change[];
}

export interface Difference<Row> {
  readonly changed: readonly RowChange<Row>[];
  /** Keys of what was seen and is as it was. */
  readonly unchanged: readonly string[];
}

export type OrganizationRow = Omit<Organization, 'tenant' | 'observedAt'>;
export type UnitRow = ObservedUnit & { readonly closedAt: Date | null };
export type AccountRow = Omit<ObservedAccount, 'tags' | 'unitId'> & {
  readonly unitId: string | null;
  readonly tags: Tags | undefined;
  readonly closedAt: Date | null;
};

export function organizationChange(known: Organization | null, observed: ObservedOrganization): RowChange<OrganizationRow> | undefined {
  const { organizationId, arn, managementAccountId } = observed;
  // what could not be seen now does not undo what was
  const sharingEnabled = observed.sharingEnabled ?? known?.sharingEnabled ?? null;
  const row = { organizationId, arn, managementAccountId, sharingEnabled };
  const before = known && organizationFacts(known);
  const after = organizationFacts(row);
  if (before !== null && JSON.stringify(before) === JSON.stringify(after)) return undefined;
  const event = { action: known === null ? 'organization.observed' : 'organization.changed', before, after };
  return { row, isNew: known === null, events: [{ ...event, targetType: 'Organization', targetId: organizationId }] };
}

function organizationFacts({ organizationId, managementAccountId, sharingEnabled }: OrganizationRow) {
  return { organizationId, managementAccountId, sharingEnabled };
}

export function unitChanges(known: readonly OrgUnit[], observed: readonly ObservedUnit[], now: Date): Difference<UnitRow> {
  const before = new Map(known.map((unit) => [unit.unitId, unit]));
  const changed: RowChange<UnitRow>[] = [];
  const unchanged: string[] = [];
  for (const unit of observed) {
    const was = before.get(unit.unitId);
    before.delete(unit.unitId);
    const events = unitEvents(was, unit);
    if (events.length === 0) unchanged.push(unit.unitId);
    else changed.push({ row: { ...unit, closedAt: null }, isNew: was === undefined, events });
  }
  for (const { unitId, arn, name, parentId, path, closedAt } of before.values()) {
    if (closedAt !== null) continue;
    const unit = { unitId, arn, name, parentId, path };
    const event = { action: 'unit.deleted', targetType: 'OrgUnit', targetId: unitId, before: unitFacts(unit) };
    changed.push({ row: { ...unit, closedAt: now }, isNew: false, events: [event] });
  }
  return { changed, unchanged };
}

function unitEvents(was: OrgUnit | undefined, unit: ObservedUnit): Change[] {
  const target = { targetType: 'OrgUnit', targetId: unit.unitId, after: unitFacts(unit) };
  if (was === undefined || was.closedAt !== null) return [{ ...target, action: 'unit.created' }];
  const change = { ...target, before: unitFacts(was) };
  return [
    ...(was.name === unit.name ? [] : [{ ...change, action: 'unit.renamed' }]),
    ...(was.path === unit.path && was.parentId === unit.parentId ? [] : [{ ...change, action: 'unit.moved' }]),
  ];
}

function unitFacts({ name, parentId, path }: Pick<ObservedUnit, 'name' | 'parentId' | 'path'>): Json {
  return { name, parentId, path };
}

export function accountChanges(known: readonly Account[], observed: readonly ObservedAccount[], now: Date): Difference<AccountRow> {
  const before = new Map(known.map((account) => [account.accountId, account]));
  const changed: RowChange<AccountRow>[] = [];
  const unchanged: string[] = [];
  for (const account of observed) {
    const was = before.get(account.accountId);
    before.delete(account.accountId);
    const row = { ...account, tags: account.tags ?? readTags(was?.tags), closedAt: null };
    const events = accountEvents(was, row);
    if (events.length === 0) unchanged.push(account.accountId);
    else changed.push({ row, isNew: was === undefined, events });
  }
  for (const { accountId, arn, name, email, state, joinedAt, unitId, path, tags, closedAt } of before.values()) {
    // outside of the organization already: it left, or never was in it
    if (closedAt !== null || unitId === null) continue;
    const was = { accountId, arn, name, email, state, joinedAt, unitId, path, tags: readTags(tags), closedAt };
    const row = { ...was, unitId: null, path: `/${accountId}/`, closedAt: now };
    const facts = { before: accountFacts(was), after: accountFacts(row) };
    changed.push({ row, isNew: false, events: [{ action: 'account.left', targetType: 'Account', targetId: accountId, ...facts }] });
  }
  return { changed, unchanged };
}

function accountEvents(was: Account | undefined, account: AccountRow): Change[] {
  const target = { targetType: 'Account', targetId: account.accountId, after: accountFacts(account) };
  if (was === undefined || was.closedAt !== null || was.unitId === null) return [{ ...target, action: 'account.joined' }];
  const tags = readTags(was.tags);
  const change = { ...target, before: accountFacts({ ...was, tags }) };
  const told = (action: string, isTold: boolean): Change[] => (isTold ? [{ ...change, action }] : []);
  return [
    ...told('account.moved', was.unitId !== account.unitId || was.path !== account.path),
    ...told('account.stateChanged', was.state !== account.state),
    ...told('account.renamed', was.name !== account.name || was.email !== account.email),
    ...told('account.tagsChanged', !sameTags(tags, account.tags)),
  ];
}

/** Without the address: the log is kept for ever. */
function accountFacts({ name, state, unitId, path, tags }: Pick<AccountRow, 'name' | 'state' | 'unitId' | 'path' | 'tags'>): Json {
  return { name, state, unitId, path, tags: tags ?? null };
}
