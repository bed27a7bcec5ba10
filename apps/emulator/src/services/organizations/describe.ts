import type { Account, CreateAccountStatus, Organization, OrganizationalUnit, Root } from '@aws-sdk/client-organizations';

import type { OrganizationsContext } from './context.js';
import { accountStateOf, accountStatusOf } from './member-account.js';
import {
  type AccountCreationRecord,
  creationStateOf,
  type MemberAccountRecord,
  organizationArnOf,
  organizationPathOf,
  type OrganizationalUnitRecord,
  type OrganizationRecord,
} from './organization.js';
import { ancestorsOf } from './organization-directory.js';
import type { OrganizationStore } from './organizations-store.js';

/** An organization as DescribeOrganization answers it. */
export function describeOrganizationRecord(organization: OrganizationRecord, { accounts }: OrganizationStore): Organization {
  const { id, managementAccount, featureSet, partition } = organization;
  // AWS names no other type here, and none in China
  const hasPolicies = featureSet === 'ALL' && partition !== 'aws-cn';
  return {
    Id: id,
    Arn: organizationArnOf(organization, 'organization'),
    FeatureSet: featureSet,
    MasterAccountArn: organizationArnOf(organization, 'account', managementAccount),
    MasterAccountId: managementAccount,
    MasterAccountEmail: accounts.get(managementAccount)!.email,
    AvailablePolicyTypes: hasPolicies ? [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }] : [],
  };
}

export function describeRoot(organization: OrganizationRecord): Root & { Id: string } {
  return {
    Id: organization.rootId,
    Arn: organizationArnOf(organization, 'root', organization.rootId),
    Name: 'Root',
    PolicyTypes: organization.policyTypes.map((Type) => ({ Type, Status: 'ENABLED' })),
  };
}

export function describeOrganizationalUnit(
  unit: OrganizationalUnitRecord,
  organization: OrganizationRecord,
  records: OrganizationStore,
): OrganizationalUnit {
  return {
    Id: unit.id,
    Arn: organizationArnOf(organization, 'ou', unit.id),
    Name: unit.name,
    Path: organizationPathOf(organization, [...ancestorsOf(unit.parentId, records), unit.id]),
  };
}

export function describeAccount(
  account: MemberAccountRecord,
  organization: OrganizationRecord,
  ctx: Pick<OrganizationsContext, 'now' | 'settings' | 'store'>,
): Account {
  const state = accountStateOf(account, ctx.now().getTime(), ctx.settings.closeAccountSeconds);
  const records = ctx.store.of(organization.managementAccount);
  return {
    Id: account.id,
    Arn: organizationArnOf(organization, 'account', account.id),
    Email: account.email,
    Name: account.name,
    Status: accountStatusOf(state),
    State: state,
    Paths: [organizationPathOf(organization, [...ancestorsOf(account.parentId, records), account.id])],
    JoinedMethod: account.joinedMethod,
    JoinedTimestamp: new Date(account.joinedAt),
  };
}

/** The number of the new account is shown when it is there. */
export function describeCreation(creation: AccountCreationRecord, now: number): CreateAccountStatus {
  const { id, accountName, requestedAt, completesAt, accountId, failureReason } = creation;
  const state = creationStateOf(creation, now);
  return {
    Id: id,
    AccountName: accountName,
    State: state,
    RequestedTimestamp: new Date(requestedAt),
    ...(state === 'IN_PROGRESS' ? {} : { CompletedTimestamp: new Date(completesAt) }),
    ...(state === 'SUCCEEDED' && accountId !== undefined ? { AccountId: accountId } : {}),
    ...(state === 'FAILED' && failureReason !== undefined ? { FailureReason: failureReason } : {}),
  };
}
