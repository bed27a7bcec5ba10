import { accountOfArn } from '@mlapps/aws-identity/arn';
import { ownerOf } from '@mlapps/governance-api/sharing-policy/check-content';
import type { Issue } from '@mlapps/governance-api/sharing-policy/check-content';
import type { PolicyContent } from '@mlapps/governance-api/sharing-policy/policy-content';

import type { ResourceSelector, Subject } from './sharing-rule.js';

/** Where accounts and units are, as last observed. */
export interface Whereabouts {
  /** By account id: `/r-…/ou-…/<id>/`, and whether it is in the organization. */
  readonly accounts: ReadonlyMap<string, { readonly path: string; readonly member: boolean }>;
  /** By unit id. */
  readonly units: ReadonlyMap<string, string>;
}

export interface MirrorCheck {
  readonly errors: readonly Issue[];
  readonly warnings: readonly Issue[];
}

interface Named {
  readonly path: Issue['path'];
  readonly kind: 'account' | 'unit';
  readonly id: string;
}

/** What of a policy does not fit the organization: what contradicts it is an error, what is not known there may come. */
export function checkAgainstMirror(content: PolicyContent, whereabouts: Whereabouts): MirrorCheck {
  const unknown = namedIn(content).filter(({ kind, id }) =>
    kind === 'account' ? whereabouts.accounts.get(id)?.member !== true : !whereabouts.units.has(id),
  );
  return {
    errors: [...membersCalledExternal(content, whereabouts), ...outsideOfUnit(content, whereabouts)],
    warnings: unknown.map(({ path, kind, id }) => ({ path, reason: `names ${kind} ${id}, which is not known in the organization` })),
  };
}

/** Accounts and units that are taken to be of the organization. */
export function namedIn({ scope, rules }: PolicyContent): Named[] {
  const ofScope: Named[] =
    scope.kind === 'ORG_UNIT'
      ? [{ path: ['scope', 'unitId'], kind: 'unit', id: scope.unitId }]
      : scope.kind === 'ACCOUNT'
        ? [{ path: ['scope', 'accountId'], kind: 'account', id: scope.accountId }]
        : [];
  const ofRules = rules.flatMap((rule, at) => [
    ...rule.subjects.flatMap((subject, index) => subjectName(subject, ['rules', at, 'subjects', index])),
    ...rule.resources.flatMap((resource, index) => resourceName(resource, ['rules', at, 'resources', index])),
  ]);
  return [...ofScope, ...ofRules];
}

/** Accounts that are taken to be of no organization or another. */
export function externalAccountsIn({ rules }: PolicyContent): Named[] {
  return rules.flatMap((rule, at) =>
    rule.subjects.flatMap((subject, index) =>
      subject.kind === 'EXTERNAL_ACCOUNT' && subject.accountId !== undefined
        ? [{ path: ['rules', at, 'subjects', index, 'accountId'], kind: 'account' as const, id: subject.accountId }]
        : [],
    ),
  );
}

function subjectName(subject: Subject, path: Issue['path']): Named[] {
  switch (subject.kind) {
    case 'ACCOUNT':
      return [{ path: [...path, 'accountId'], kind: 'account', id: subject.accountId }];
    case 'ORG_UNIT':
      return [{ path: [...path, 'unitId'], kind: 'unit', id: subject.unitId }];
    case 'DOMAIN':
      return [{ path: [...path, 'domainArn'], kind: 'account', id: accountOfArn(subject.domainArn)! }];
    case 'ROLE':
      return [{ path: [...path, 'roleArn'], kind: 'account', id: accountOfArn(subject.roleArn)! }];
    default:
      return [];
  }
}

function resourceName(resource: ResourceSelector, path: Issue['path']): Named[] {
  const [member, id] = ownerOf(resource) ?? [];
  return member === undefined ? [] : [{ path: [...path, member], kind: member === 'unitId' ? 'unit' : 'account', id: id! }];
}

function membersCalledExternal(content: PolicyContent, { accounts }: Whereabouts): Issue[] {
  return externalAccountsIn(content)
    .filter(({ id }) => accounts.get(id)?.member === true)
    .map(({ path }) => ({ path, reason: 'must be outside the organization, and is a member of it' }));
}

function outsideOfUnit({ scope, rules }: PolicyContent, { accounts, units }: Whereabouts): Issue[] {
  const root = scope.kind === 'ORG_UNIT' ? units.get(scope.unitId) : undefined;
  if (root === undefined) return [];
  const named = rules.flatMap((rule, at) =>
    rule.resources.flatMap((resource, index) => resourceName(resource, ['rules', at, 'resources', index])),
  );
  return named
    .filter(({ kind, id }) => {
      const path = kind === 'unit' ? units.get(id) : accounts.get(id)?.path;
      return path !== undefined && !path.startsWith(root);
    })
    .map(({ path, kind, id }) => ({ path, reason: `must be inside the scope of the policy, and ${kind} ${id} is not` }));
}
