import { usageFailure } from '../../failure.js';
import type { Governance } from '../../governance/connection.js';

/** A unit as the commands need it. */
export interface Unit {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  /** `/r-…/ou-…/` */
  readonly path: string;
}

export interface Account {
  readonly accountId: string;
  readonly name: string;
  readonly state: string;
  readonly membership: string;
  readonly path: string;
  readonly inventoriedAt: string | null;
  readonly inventoryError: string | null;
}

interface Page<Node> {
  readonly list: {
    readonly nodes: readonly Node[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const UNITS = `query ($after: String) {
  list: orgUnits(first: 100, after: $after) { nodes { id unitId name path } pageInfo { hasNextPage endCursor } }
}`;

const ACCOUNTS = `query ($filter: AccountFilter, $after: String) {
  list: accounts(first: 100, after: $after, filter: $filter) {
    nodes { accountId name state membership path inventoriedAt inventoryError } pageInfo { hasNextPage endCursor }
  }
}`;

export function allUnits(governance: Governance): Promise<Unit[]> {
  return allNodes<Unit>(governance, UNITS, {});
}

/** @param filter an AccountFilter of the schema */
export function allAccounts(governance: Governance, filter: Readonly<Record<string, unknown>> = {}): Promise<Account[]> {
  return allNodes<Account>(governance, ACCOUNTS, { filter });
}

/** The unit that is meant by an id, a path or a name. @throws Failure when there is none, or more than one of the name */
export async function unitNamed(governance: Governance, text: string): Promise<Unit> {
  const units = await allUnits(governance);
  const path = `/${text.split('/').filter(Boolean).join('/')}/`;
  const [exact] = units.filter((unit) => unit.unitId === text || unit.path === path);
  if (exact !== undefined) return exact;
  const [named, another] = units.filter(({ name }) => name === text);
  if (named === undefined) throw usageFailure(`There is no unit "${text}" that you may see.`);
  if (another !== undefined) throw usageFailure(`There is more than one unit "${text}": give its id, as "mlapps org tree" shows it.`);
  return named;
}

async function allNodes<Node>(governance: Governance, document: string, variables: Readonly<Record<string, unknown>>): Promise<Node[]> {
  const all: Node[] = [];
  let after: string | null = null;
  do {
    const { list }: Page<Node> = await governance.query<Page<Node>>(document, { ...variables, after });
    all.push(...list.nodes);
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}
