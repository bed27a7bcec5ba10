import type { PermissionLevel } from '../../sharing-policy/sharing-rule.js';
import { changed } from './change.js';
import type { Change, ChangeRefusal } from './change.js';
import { compile } from './compile.js';
import { compare, rankOf } from './compiled-rule.js';
import type { DecisionFacts, Principal, Question } from './decision.js';
import type { Engine } from './engine.js';
import { inventoryOf, STANDS_FOR_ANY } from './inventory.js';
import type { Inventory } from './inventory.js';
import { OrganizationTree } from './organization-tree.js';
import { accountOfArn } from './subject-keys.js';
import { differingRules, pairsOfAccounts, pairsOfRules } from './touched-pairs.js';
import type { Pair } from './touched-pairs.js';
import { wideningReasons } from './widening.js';
import type { WideningReason } from './widening.js';
import { World } from './world.js';

export interface WhatIfOptions {
  /** Milliseconds since 1970: validities are looked at then. */
  readonly at: number;
  /** Grants that exist; the ones no longer allowed are listed. */
  readonly grants?: readonly ExistingGrant[];
  /** Beyond this many pairs of principal and app, or grants, the question is refused. */
  readonly mostPairs?: number;
  /** The compiled `facts`, when they are at hand. */
  readonly engine?: Engine;
}

export interface ExistingGrant {
  readonly grantId: string;
  readonly principal: Principal;
  readonly resource: string;
  readonly permission: PermissionLevel;
}

/** What would be different. All lists are sorted by `key`, which is unique in its list: pages go on after a key. */
export interface Impact {
  readonly kind: 'IMPACT';
  /** Pairs of principal and app that were looked at. */
  readonly pairs: number;
  /** What some request could be allowed afterwards and none could before. */
  readonly added: readonly Access[];
  readonly removed: readonly Access[];
  /** What principals outside the organization could be allowed afterwards and could not before, or not from outside. */
  readonly newlyExternal: readonly Access[];
  readonly lostGrants: readonly LostGrant[];
  /** Proven, not tried out: true means that no request there is could be allowed by the change alone. */
  readonly widensNothing: boolean;
  /** Why it is not proven; empty when it is. */
  readonly widening: readonly WideningReason[];
}

export interface Access {
  readonly key: string;
  /** `ANY_EXTERNAL_ACCOUNT` stands for all accounts that neither facts nor rules name. */
  readonly principal: Principal | { readonly kind: 'ANY_EXTERNAL_ACCOUNT' };
  readonly resource: string;
  readonly permission: PermissionLevel;
}

export interface LostGrant {
  readonly key: string;
  readonly grant: ExistingGrant;
  /** Whether it was allowed before: others were outside of every rule already. */
  readonly allowedBefore: boolean;
}

export type WhatIfRefusal =
  | { readonly kind: 'REFUSED'; readonly reason: ChangeRefusal }
  | { readonly kind: 'REFUSED'; readonly reason: 'TOO_MANY_PAIRS'; readonly limit: number };

const LEVELS: readonly PermissionLevel[] = ['READ', 'WRITE', 'ADMIN'];
const MOST_PAIRS = 50_000;

/**
 * What a change would do to who could be granted what, before it is made. "Could": whatever a requester can bring (ticket, second factor, claims, the hour) is
 * taken to be as needed, see `Engine.couldAllow`. Looks only at pairs that the change can touch.
 */
export function whatIf(facts: DecisionFacts, change: Change, options: WhatIfOptions): Impact | WhatIfRefusal {
  const { at, grants = [], mostPairs = MOST_PAIRS } = options;
  const after = changed(facts, change);
  if (typeof after === 'string') return { kind: 'REFUSED', reason: after };
  const inventory = inventoryOf(facts, after);
  const pairs = touchedPairs(facts, after, change, inventory.principals, mostPairs);
  if (pairs === undefined || grants.length > mostPairs) return { kind: 'REFUSED', reason: 'TOO_MANY_PAIRS', limit: mostPairs };
  const before = options.engine ?? compile(facts);
  const then = change.kind === 'POLICIES' ? before.withPolicies(after.policies) : compile(after);
  const widening = wideningOf(facts, after, change);
  return {
    kind: 'IMPACT',
    pairs: pairs.length,
    ...differences(pairs, { before, then, at }, facts, after, inventory),
    lostGrants: lostGrants(grants, { before, then, at }),
    widensNothing: widening.length === 0,
    widening,
  };
}

interface Comparison {
  readonly before: Engine;
  readonly then: Engine;
  readonly at: number;
}

function touchedPairs(
  facts: DecisionFacts,
  after: DecisionFacts,
  change: Change,
  principals: readonly Principal[],
  limit: number,
): Pair[] | undefined {
  if (change.kind === 'POLICIES') {
    const rules = differingRules(facts.policies, after.policies);
    const set = pairsOfRules(rules, principals, new World(facts), limit);
    return set.full ? undefined : set.pairs();
  }
  const world = new World(facts);
  const known = principals.map((principal) => world.principals.find(principal));
  const set = pairsOfAccounts(movedAccounts(facts, change), principals, known, [...world.apps.values()], limit);
  return set.full ? undefined : set.pairs();
}

function movedAccounts(facts: DecisionFacts, change: Exclude<Change, { kind: 'POLICIES' }>): ReadonlySet<string> {
  if (change.kind !== 'MOVE_UNIT') return new Set([change.accountId]);
  const tree = new OrganizationTree(facts);
  return new Set(facts.accounts.map(({ accountId }) => accountId).filter((id) => tree.unitsOf(id).includes(change.unitId)));
}

function wideningOf(facts: DecisionFacts, after: DecisionFacts, change: Change): WideningReason[] {
  if (change.kind !== 'POLICIES') return [{ kind: 'ORGANIZATION_CHANGES' }];
  return wideningReasons(facts.policies, after.policies, new OrganizationTree(facts));
}

function differences(
  pairs: readonly Pair[],
  { before, then, at }: Comparison,
  facts: DecisionFacts,
  after: DecisionFacts,
  inventory: Inventory,
): Pick<Impact, 'added' | 'removed' | 'newlyExternal'> {
  const [was, is] = [new OrganizationTree(facts), new OrganizationTree(after)];
  const [added, removed, newlyExternal]: [Access[], Access[], Access[]] = [[], [], []];
  for (const { principal, resource } of pairs) {
    for (const permission of LEVELS) {
      const question: Question = { principal, permission, resource, at, context: {} };
      const [could, can] = [before.couldAllow(question), then.couldAllow(question)];
      if (!could && !can) continue;
      const access = accessOf(question, inventory);
      if (can && !could) added.push(access);
      if (could && !can) removed.push(access);
      if (can && isOutside(principal, is) && (!could || !isOutside(principal, was))) newlyExternal.push(access);
    }
  }
  return { added: added.sort(byKey), removed: removed.sort(byKey), newlyExternal: newlyExternal.sort(byKey) };
}

function isOutside(principal: Principal, tree: OrganizationTree): boolean {
  if (principal.kind === 'ORGANIZATION' || principal.kind === 'ORG_UNIT') return false;
  return !tree.isMember(principal.kind === 'ACCOUNT' ? principal.accountId : accountOfArn(idOf(principal)));
}

function accessOf({ principal, resource, permission }: Question, { stranger }: Inventory): Access {
  const any = principal.kind === 'ACCOUNT' && principal.accountId === stranger;
  const key = `${resource} ${any ? STANDS_FOR_ANY : idOf(principal)} ${rankOf(permission)}`;
  return { key, principal: any ? { kind: 'ANY_EXTERNAL_ACCOUNT' } : principal, resource, permission };
}

function idOf(principal: Principal): string {
  switch (principal.kind) {
    case 'ACCOUNT':
      return principal.accountId;
    case 'ORG_UNIT':
      return principal.unitId;
    case 'ORGANIZATION':
      return 'organization';
    case 'DOMAIN':
      return principal.domainArn;
    case 'ROLE':
      return principal.roleArn;
  }
}

function lostGrants(grants: readonly ExistingGrant[], { before, then, at }: Comparison): LostGrant[] {
  const lost: LostGrant[] = [];
  for (const grant of grants) {
    const question: Question = { principal: grant.principal, permission: grant.permission, resource: grant.resource, at, context: {} };
    if (!then.couldAllow(question)) lost.push({ key: grant.grantId, grant, allowedBefore: before.couldAllow(question) });
  }
  return lost.sort(byKey);
}

function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return compare(one.key, other.key);
}
