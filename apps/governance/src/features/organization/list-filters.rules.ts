import type {
  AccountFilter,
  AccountMembership,
  DomainFilter,
  MlflowAppFilter,
  OrgUnitFilter,
  TagFilter,
} from '@mlapps/governance-api/schema-types.gen';

import { idOf } from '../../platform/graphql/global-id.js';
import type { Prisma } from '../../platform/prisma/client/client.js';

type Contains = { readonly contains: string; readonly mode: 'insensitive' };

/** The unit a filter names. @throws Refusal `validation` when the id is not one of a unit */
export function unitIdIn(filter: { readonly underUnit?: string | null | undefined } | null | undefined): string | undefined {
  return filter?.underUnit == null ? undefined : idOf('OrgUnit', filter.underUnit, ['filter', 'underUnit']);
}

/** @param path of the unit the filter names, if it names one */
export function unitWhere(filter: OrgUnitFilter | null | undefined, path: string | undefined): Prisma.OrgUnitWhereInput {
  const { text, includeClosed } = filter ?? {};
  return { ...openOnly(includeClosed), ...under(path), ...(text != null && { name: contains(text) }) };
}

export function accountWhere(filter: AccountFilter | null | undefined, path: string | undefined): Prisma.AccountWhereInput {
  const { states, membership, text, inventoryFailed } = filter ?? {};
  return {
    ...under(path),
    ...(states != null && { state: { in: [...states] } }),
    ...(inventoryFailed != null && { inventoryError: inventoryFailed ? { not: null } : null }),
    AND: [
      { OR: (membership ?? (['MEMBER', 'EXTERNAL'] as const)).map((each) => membershipWhere[each]) },
      ...(text == null ? [] : [{ OR: [{ name: contains(text) }, { email: contains(text) }, { accountId: { contains: text } }] }]),
    ],
  };
}

const membershipWhere: Readonly<Record<AccountMembership, Prisma.AccountWhereInput>> = {
  MEMBER: { closedAt: null, unitId: { not: null } },
  DEPARTED: { closedAt: { not: null } },
  EXTERNAL: { closedAt: null, unitId: null },
};

export function membershipOf({ closedAt, unitId }: { closedAt: Date | null; unitId: string | null }): AccountMembership {
  if (closedAt !== null) return 'DEPARTED';
  return unitId === null ? 'EXTERNAL' : 'MEMBER';
}

export function domainWhere(filter: DomainFilter | null | undefined, path: string | undefined): Prisma.DomainWhereInput {
  const { tag } = filter ?? {};
  return { ...placeWhere(filter ?? {}, path), ...(tag != null && { AND: [tagWhere(tag)] }) };
}

export function appWhere(filter: MlflowAppFilter | null | undefined, path: string | undefined): Prisma.MlflowAppWhereInput {
  const { environments, domain, tag } = filter ?? {};
  return {
    ...placeWhere(filter ?? {}, path),
    ...(tag != null && { AND: [tagWhere(tag)] }),
    ...(environments != null && { environment: { in: [...environments] } }),
    ...(domain != null && { domainArns: { has: idOf('Domain', domain, ['filter', 'domain']) } }),
  };
}

function placeWhere({ accounts, regions, text, includeClosed }: Omit<DomainFilter, 'tag'>, path: string | undefined) {
  const ids = accounts?.map((id, index) => idOf('Account', id, ['filter', 'accounts', String(index)]));
  return {
    ...openOnly(includeClosed),
    ...(ids !== undefined && { accountId: { in: ids } }),
    ...(regions != null && { region: { in: [...regions] } }),
    ...(path !== undefined && { account: under(path) }),
    ...(text != null && { name: contains(text) }),
  };
}

function tagWhere({ key, values }: TagFilter): { OR: { tags: Prisma.JsonNullableFilter }[] } | { tags: Prisma.JsonNullableFilter } {
  if (values == null) return { tags: { path: [key], string_starts_with: '' } };
  return { OR: values.map((value) => ({ tags: { path: [key], equals: value } })) };
}

function openOnly(includeClosed: boolean | null | undefined): { closedAt?: null } {
  return includeClosed === true ? {} : { closedAt: null };
}

function under(path: string | undefined): { path?: { startsWith: string } } {
  return path === undefined ? {} : { path: { startsWith: path } };
}

function contains(text: string): Contains {
  return { contains: text, mode: 'insensitive' };
}
