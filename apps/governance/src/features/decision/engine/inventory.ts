import type { Subject } from '../../sharing-policy/sharing-rule.js';
import type { DecisionFacts, Principal } from './decision.js';

/** Everybody a change can matter to. */
export interface Inventory {
  /** Accounts of the facts, accounts outside of them that rules name, the roles and domains that rules name, and the stranger. */
  readonly principals: readonly Principal[];
  /** An account that neither facts nor rules name: what is so of it is so of every such account. */
  readonly stranger: string;
}

/** How the stranger is called in keys. */
export const STANDS_FOR_ANY = '*';

export function inventoryOf(before: DecisionFacts, after: DecisionFacts): Inventory {
  const accounts = new Set([...before.accounts, ...after.accounts].map(({ accountId }) => accountId));
  const policies = new Set([...before.policies, ...after.policies]);
  const parts = new Map<string, Principal>();
  const named = (subject: Subject): void => {
    if (subject.kind === 'ROLE') parts.set(subject.roleArn, subject);
    else if (subject.kind === 'DOMAIN') parts.set(subject.domainArn, subject);
    else if ('accountId' in subject && subject.accountId !== undefined) accounts.add(subject.accountId);
  };
  for (const { document } of policies) for (const { subjects } of document.rules) subjects.forEach(named);
  const stranger = unusedAccount(accounts, parts.keys());
  const principals = [...accounts, stranger].map((accountId): Principal => ({ kind: 'ACCOUNT', accountId }));
  return { principals: [...principals, ...parts.values()], stranger };
}

function unusedAccount(accounts: ReadonlySet<string>, arns: Iterable<string>): string {
  const inArns = new Set([...arns].map((arn) => arn.split(':')[4]));
  for (let number = 0; ; number++) {
    const accountId = String(number).padStart(12, '0');
    if (!accounts.has(accountId) && !inArns.has(accountId)) return accountId;
  }
}
