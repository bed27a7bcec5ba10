import { AccountNotFoundException, OrganizationalUnitNotFoundException, ParentNotFoundException } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import type { OrganizationsContext } from './context.js';
import type { CallersOrganization } from './find-organization.js';
import { isListed } from './member-account.js';
import type { MemberAccountRecord, OrganizationalUnitRecord } from './organization.js';

type Within = Pick<CallersOrganization, 'organization' | 'records'>;

export function isParent(id: string, { organization, records }: Within): boolean {
  return id === organization.rootId || records.units.get(id) !== undefined;
}

/** @throws ParentNotFoundException unless it is the root or a unit of this organization */
export function requireParent(id: string, within: Within): string {
  if (!isParent(id, within)) throw fault(ParentNotFoundException, "You specified a parent that doesn't exist.");
  return id;
}

/** @throws OrganizationalUnitNotFoundException */
export function requireUnit(id: string, { records }: Within): OrganizationalUnitRecord {
  const unit = records.units.get(id);
  if (!unit) throw fault(OrganizationalUnitNotFoundException, "You specified an organizational unit that doesn't exist.");
  return unit;
}

/** @throws AccountNotFoundException also while the account is being created */
export function requireAccount(id: string, { records }: Within, ctx: Pick<OrganizationsContext, 'now'>): MemberAccountRecord {
  const account = records.accounts.get(id);
  if (!account || !isListed(account, ctx.now().getTime())) {
    throw fault(AccountNotFoundException, "You specified an account that doesn't exist.");
  }
  return account;
}
