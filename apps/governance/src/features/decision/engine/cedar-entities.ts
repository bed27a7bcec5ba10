import { OUTSIDE } from './cedar-text.js';
import type { CedarType } from './cedar-text.js';
import type { AppFact, DecisionFacts, Principal } from './decision.js';
import { OrganizationTree } from './organization-tree.js';
import { accountOfArn } from './subject-keys.js';

export interface CedarUid {
  readonly type: CedarType;
  readonly id: string;
}

/** As Cedar reads entities from JSON. */
export interface CedarEntity {
  readonly uid: CedarUid;
  readonly attrs: Readonly<Record<string, CedarValue>>;
  readonly parents: readonly CedarUid[];
  readonly tags?: Readonly<Record<string, string>>;
}

export type CedarValue = string | boolean | { readonly __entity: CedarUid } | readonly CedarValue[];

/** Everything in the facts, and what the rules name besides. */
export function cedarEntities(facts: DecisionFacts): CedarEntity[] {
  const tree = new OrganizationTree(facts);
  const subjects = facts.policies.flatMap(({ document }) => document.rules.flatMap((rule) => rule.subjects));
  const named = subjects.flatMap((subject): Principal[] => (subject.kind === 'EXTERNAL_ACCOUNT' ? [] : [subject]));
  const entities = [
    ...facts.units.flatMap(({ id }) => principalEntities({ kind: 'ORG_UNIT', unitId: id }, tree)),
    ...facts.accounts.flatMap(({ accountId }) => principalEntities({ kind: 'ACCOUNT', accountId }, tree)),
    ...facts.domains.flatMap(({ arn }) => principalEntities({ kind: 'DOMAIN', domainArn: arn }, tree)),
    ...named
      .filter((subject) => subject.kind !== 'ORG_UNIT' || tree.hasUnit(subject.unitId))
      .flatMap((subject) => principalEntities(subject, tree)),
    ...facts.apps.flatMap((app) => appEntities(app, tree)),
  ];
  return distinct(entities);
}

export function distinct(entities: readonly CedarEntity[]): CedarEntity[] {
  return [...new Map(entities.map((entity) => [`${entity.uid.type} ${entity.uid.id}`, entity])).values()];
}

export function uidOf(principal: Principal, organizationId: string | undefined): CedarUid {
  switch (principal.kind) {
    case 'ACCOUNT':
      return { type: 'Account', id: principal.accountId };
    case 'ORG_UNIT':
      return { type: 'OrgUnit', id: principal.unitId };
    case 'ORGANIZATION':
      return { type: 'Organization', id: organizationId ?? '' };
    case 'DOMAIN':
      return { type: 'Domain', id: principal.domainArn };
    case 'ROLE':
      return { type: 'Role', id: principal.roleArn };
  }
}

/** The principal and everything it is in. */
export function principalEntities(principal: Principal, tree: OrganizationTree): CedarEntity[] {
  switch (principal.kind) {
    case 'ACCOUNT':
      return accountEntities(principal.accountId, tree);
    case 'ORG_UNIT':
      return unitEntities(tree.unitsFrom(principal.unitId), tree);
    case 'ORGANIZATION':
      return organizationEntities(tree);
    case 'DOMAIN':
    case 'ROLE': {
      const uid = uidOf(principal, tree.organizationId);
      const accountId = accountOfArn(uid.id);
      const parents: CedarUid[] = [{ type: 'Account', id: accountId }];
      return [{ uid, parents, ...accountMembers(accountId, tree) }, ...accountEntities(accountId, tree)];
    }
  }
}

function accountEntities(accountId: string, tree: OrganizationTree): CedarEntity[] {
  const uid: CedarUid = { type: 'Account', id: accountId };
  const [unitId] = tree.unitsOf(accountId);
  if (unitId === undefined) {
    const outside: CedarUid = { type: 'Outside', id: OUTSIDE };
    return [
      { uid, parents: [outside], ...accountMembers(accountId, tree) },
      { uid: outside, attrs: {}, parents: [] },
    ];
  }
  const around = unitEntities(tree.unitsFrom(unitId), tree);
  return [{ uid, parents: [{ type: 'OrgUnit', id: unitId }], ...accountMembers(accountId, tree) }, ...around];
}

function accountMembers(accountId: string, tree: OrganizationTree): Pick<CedarEntity, 'attrs' | 'tags'> {
  const account = tree.account(accountId);
  const state: CedarEntity['attrs'] = account === undefined ? {} : { state: account.state };
  return account?.tags === undefined ? { attrs: state } : { attrs: { ...state, tagsKnown: true }, tags: account.tags };
}

/** @param chain from the unit upward */
function unitEntities(chain: readonly string[], tree: OrganizationTree): CedarEntity[] {
  const organization = organizationEntities(tree);
  const top = organization.map(({ uid }) => uid);
  const units = chain.map((id, index): CedarEntity => {
    const above = chain[index + 1];
    return { uid: { type: 'OrgUnit', id }, attrs: {}, parents: above === undefined ? top : [{ type: 'OrgUnit', id: above }] };
  });
  return [...units, ...organization];
}

function organizationEntities({ organizationId }: OrganizationTree): CedarEntity[] {
  return organizationId === undefined ? [] : [{ uid: { type: 'Organization', id: organizationId }, attrs: {}, parents: [] }];
}

function appEntities(app: AppFact, tree: OrganizationTree): CedarEntity[] {
  const owner: CedarUid = { type: 'Account', id: app.accountId };
  const attrs = {
    owner: { __entity: owner },
    region: app.region,
    domains: app.domainArns.map((id) => ({ __entity: { type: 'Domain', id } as const })),
    ...(app.environment === undefined ? {} : { environment: app.environment }),
    ...(app.tags === undefined ? {} : { tagsKnown: true }),
  };
  const tags = app.tags === undefined ? {} : { tags: app.tags };
  return [{ uid: { type: 'MlflowApp', id: app.arn }, attrs, parents: [owner], ...tags }, ...accountEntities(app.accountId, tree)];
}
