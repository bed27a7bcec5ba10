import type { SharingRule } from '../../../sharing-policy/sharing-rule.js';
import type { AccountFact, AppFact, DecisionFacts, PolicyFact, Question } from '../decision.js';
import { ACCOUNTS, APPS, ROOT, UNITS } from './alphabet.js';

export const NOON = Date.parse('2026-06-05T12:00:00Z');

/** Root with a and b below it, c below a. Owner in a, one account in c, one in b, one outside. */
export const [OWNER, IN_C, IN_B, OUTSIDER] = ACCOUNTS;
export const [, UNIT_A, UNIT_B, UNIT_C] = UNITS;
export const APP = APPS[0];

/** A rule that allows, or denies, everybody in the organization everything, but for what is said. */
export function ruleOf(more: Partial<SharingRule> = {}): SharingRule {
  const plain = { conditions: [], requiresAcceptance: false, retainOnLeave: false, approvals: 0 };
  return {
    ruleId: 'rule',
    effect: 'ALLOW',
    subjects: [{ kind: 'ORGANIZATION' }],
    resources: [{ kind: 'ANY' }],
    permissions: [more.effect === 'DENY' ? 'READ' : 'ADMIN'],
    ...plain,
    ...more,
  };
}

export function policy(policyId: string, rules: readonly SharingRule[], more: Partial<PolicyFact> = {}): PolicyFact {
  const digest = `sha256:${policyId}`;
  return {
    policyId,
    name: `Policy ${policyId}`,
    version: 1,
    digest,
    scope: { kind: 'ORGANIZATION' },
    mode: 'ENFORCE',
    ...more,
    document: { rules: [...rules] },
  };
}

export function accountOf(accountId: string, more: Partial<AccountFact> = {}): AccountFact {
  return { accountId, unitId: undefined, state: 'ACTIVE', tags: {}, ...more };
}

export function appOf(arn: string, more: Partial<AppFact> = {}): AppFact {
  return { arn, accountId: arn.split(':')[4]!, region: 'us-east-1', tags: { team: 'red' }, domainArns: [], environment: 'prod', ...more };
}

export function world(policies: readonly PolicyFact[], more: Partial<DecisionFacts> = {}): DecisionFacts {
  return {
    revision: 7n,
    organizationId: 'o-example',
    units: [
      { id: ROOT, parentId: undefined, name: 'Root' },
      { id: UNIT_A, parentId: ROOT, name: 'A' },
      { id: UNIT_B, parentId: ROOT, name: 'B' },
      { id: UNIT_C, parentId: UNIT_A, name: 'C' },
    ],
    accounts: [
      accountOf(OWNER, { unitId: UNIT_A }),
      accountOf(IN_C, { unitId: UNIT_C }),
      accountOf(IN_B, { unitId: UNIT_B }),
      accountOf(OUTSIDER),
    ],
    apps: [appOf(APP)],
    domains: [],
    policies,
    ...more,
  };
}

export function ask(more: Partial<Question> = {}): Question {
  return { principal: { kind: 'ACCOUNT', accountId: IN_C }, permission: 'READ', resource: APP, at: NOON, context: {}, ...more };
}
