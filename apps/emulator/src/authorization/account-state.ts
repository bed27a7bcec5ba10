import type { Membership } from '../services/organizations/organization-directory.js';
import type { DenialReason } from './decision.js';
import type { Chain, Step } from './explanation.js';
import type { Question } from './question.js';

/** A closed account may do nothing, and nobody may do anything with what is theirs. */
export function checkAccounts(question: Question, chain: Chain): DenialReason | undefined {
  const { owner, membership, crossAccount } = question;
  if (chain) explainAccounts(question, chain);
  if (isClosed(membership)) return 'account-suspended';
  if (owner === undefined) return 'unknown-resource';
  return crossAccount && isClosed(question.ownersMembership) ? 'owner-suspended' : undefined;
}

function isClosed(membership: Membership | undefined): boolean {
  return membership !== undefined && membership.account.state !== 'ACTIVE';
}

function explainAccounts({ principal, owner, resource, membership, ownersMembership, crossAccount }: Question, chain: Step[]): void {
  const role = principal.role === undefined ? '' : `, a session of ${principal.role.roleArn}`;
  chain.push({ kind: 'principal', name: principal.arn, effect: 'none', detail: `account ${principal.account}${role}` });
  chain.push(describeAccount(principal.account, membership));
  const whose =
    owner === undefined
      ? 'names no account that is known'
      : crossAccount
        ? `belongs to account ${owner}`
        : "belongs to the caller's account";
  chain.push({ kind: 'resource', name: resource, effect: owner === undefined ? 'deny' : 'none', detail: whose });
  if (owner !== undefined && crossAccount) chain.push(describeAccount(owner, ownersMembership));
}

function describeAccount(account: string, membership: Membership | undefined): Step {
  if (!membership) return { kind: 'organization', name: account, effect: 'none', detail: 'is in no organization' };
  const { organization, ancestors, isManagement, account: member } = membership;
  const path = [organization.id, ...ancestors, account].join('/');
  const detail = `${path}${isManagement ? ', the management account' : ''}, ${member.state}`;
  return { kind: 'organization', name: account, effect: isClosed(membership) ? 'deny' : 'none', detail };
}
