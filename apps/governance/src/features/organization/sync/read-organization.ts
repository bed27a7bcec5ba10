import { GetRoleCommand } from '@aws-sdk/client-iam';
import {
  DescribeOrganizationCommand,
  ListAccountsCommand,
  ListAccountsForParentCommand,
  ListAWSServiceAccessForOrganizationCommand,
  ListOrganizationalUnitsForParentCommand,
  ListRootsCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-organizations';
import type { Account, OrganizationsClient } from '@aws-sdk/client-organizations';

import type { AwsAccounts } from '../../../platform/aws/aws-accounts.js';
import { awsFailure } from '../../../platform/aws/aws-failure.js';
import { allPages } from '../../../platform/aws/pages.js';
import { inParallel } from '../../../platform/in-parallel.js';
import { tagsOf } from '../tags.js';
import type { Tags } from '../tags.js';
import type { ObservedAccount, ObservedOrganization, ObservedUnit } from './observed.js';

/** How many questions of one kind are asked at once; the rates of AWS decide how fast they are. */
const AT_ONCE = 8;

/**
 * Reads the organization with its units and accounts.
 *
 * @throws errors of the SDK: what of the tree is unknown cannot be told from what is gone
 */
export async function readOrganization({ organizations, managementIam }: AwsAccounts): Promise<ObservedOrganization> {
  const { Organization: organization } = await organizations.send(new DescribeOrganizationCommand({}));
  const units = await readUnits(organizations);
  const accounts = await readAccounts(organizations, units);
  return {
    organizationId: organization!.Id!,
    arn: organization!.Arn!,
    managementAccountId: organization!.MasterAccountId!,
    sharingEnabled: await isSharingEnabled(organizations, managementIam),
    units,
    accounts,
  };
}

/** Level by level from the roots down. */
async function readUnits(organizations: OrganizationsClient): Promise<ObservedUnit[]> {
  const roots = await allPages(async (NextToken) => {
    const { Roots: items, NextToken: next } = await organizations.send(new ListRootsCommand({ NextToken }));
    return { items, next };
  });
  let level = roots.map(({ Id, Arn, Name }): ObservedUnit => ({ unitId: Id!, arn: Arn!, name: Name!, parentId: null, path: `/${Id}/` }));
  const all: ObservedUnit[] = [];
  while (level.length > 0) {
    all.push(...level);
    level = (await inParallel(level, AT_ONCE, (parent) => readChildren(organizations, parent))).flat();
  }
  return all;
}

async function readChildren(organizations: OrganizationsClient, parent: ObservedUnit): Promise<ObservedUnit[]> {
  const units = await allPages(async (NextToken) => {
    const request = { ParentId: parent.unitId, NextToken };
    const { OrganizationalUnits: items, NextToken: next } = await organizations.send(new ListOrganizationalUnitsForParentCommand(request));
    return { items, next };
  });
  return units.map(({ Id, Arn, Name }) => ({
    unitId: Id!,
    arn: Arn!,
    name: Name!,
    parentId: parent.unitId,
    path: `${parent.path}${Id}/`,
  }));
}

/** Where AWS says the path of each account one list is enough; else every unit is asked for its own. */
async function readAccounts(organizations: OrganizationsClient, units: readonly ObservedUnit[]): Promise<ObservedAccount[]> {
  const listed = await allPages(async (NextToken) => {
    const { Accounts: items, NextToken: next } = await organizations.send(new ListAccountsCommand({ NextToken }));
    return { items, next };
  });
  const unitOf = new Map(units.map((unit) => [unit.unitId, unit]));
  const parents = new Map(listed.map((account) => [account.Id!, parentIn(account)]));
  if (listed.some(({ Id }) => !unitOf.has(parents.get(Id!)!))) await readParents(organizations, units, parents);
  // an account that was moved between the two lists is seen by the next run
  const placed = listed.filter(({ Id }) => unitOf.has(parents.get(Id!)!));
  return inParallel(placed, AT_ONCE, async (account) =>
    observedAccount(account, unitOf.get(parents.get(account.Id!)!)!, await readTags(organizations, account.Id!)),
  );
}

/** `o-…/r-…/ou-…/123456789012` → `ou-…` */
function parentIn({ Paths: [path] = [] }: Account): string {
  return (
    path
      ?.split('/')
      .filter((part) => part !== '')
      .at(-2) ?? ''
  );
}

async function readParents(
  organizations: OrganizationsClient,
  units: readonly ObservedUnit[],
  parents: Map<string, string>,
): Promise<void> {
  await inParallel(units, AT_ONCE, async ({ unitId }) => {
    const accounts = await allPages(async (NextToken) => {
      const request = { ParentId: unitId, NextToken };
      const { Accounts: items, NextToken: next } = await organizations.send(new ListAccountsForParentCommand(request));
      return { items, next };
    });
    for (const { Id } of accounts) parents.set(Id!, unitId);
  });
}

function observedAccount(account: Account, unit: ObservedUnit, tags: Tags | undefined): ObservedAccount {
  const { Id, Arn, Name, Email, State, Status, JoinedTimestamp } = account;
  return {
    accountId: Id!,
    arn: Arn!,
    name: Name ?? Id!,
    email: Email ?? '',
    // until September 2026 AWS said Status, which knows three of the five
    state: State ?? Status ?? 'ACTIVE',
    joinedAt: JoinedTimestamp ?? null,
    unitId: unit.unitId,
    path: `${unit.path}${Id}/`,
    tags,
  };
}

/** Tags are not needed to know the tree, so a failure to read them hides nothing else. */
async function readTags(organizations: OrganizationsClient, accountId: string): Promise<Tags | undefined> {
  try {
    const tags = await allPages(async (NextToken) => {
      const request = { ResourceId: accountId, NextToken };
      const { Tags: items, NextToken: next } = await organizations.send(new ListTagsForResourceCommand(request));
      return { items, next };
    });
    return tagsOf(tags);
  } catch (error) {
    if (awsFailure(error).kind === 'other') throw error;
    return undefined;
  }
}

/**
 * RAM has no operation that tells. What enabling it does can be seen: trusted access of RAM and its service-linked role; either alone is not enough.
 *
 * @returns null when it cannot be seen
 */
async function isSharingEnabled(organizations: OrganizationsClient, iam: AwsAccounts['managementIam']): Promise<boolean | null> {
  try {
    const services = await allPages(async (NextToken) => {
      const request = { NextToken };
      const answer = await organizations.send(new ListAWSServiceAccessForOrganizationCommand(request));
      return { items: answer.EnabledServicePrincipals, next: answer.NextToken };
    });
    if (!services.some(({ ServicePrincipal }) => ServicePrincipal === 'ram.amazonaws.com')) return false;
    await iam.send(new GetRoleCommand({ RoleName: 'AWSServiceRoleForResourceAccessManager' }));
    return true;
  } catch (error) {
    return awsFailure(error).kind === 'notFound' ? false : null;
  }
}
