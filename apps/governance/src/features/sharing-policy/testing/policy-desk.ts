import { randomUUID } from 'node:crypto';

import type { Actor } from '../../access/actor.js';
import { Ledger } from '../../audit/ledger.js';
import { actorOf, startGovernance } from '../../../testing/start-governance.js';
import type { Answer, TestGovernance } from '../../../testing/start-governance.js';
import { PolicySweep } from '../policy-sweep.js';

export const FIELDS =
  'id name state lockVersion requestMode reconcileMode expiresAt current { number state digest } newest { number state digest approvalsCounting author submitter }';

/** The service with people who write and approve policies, for tests. */
export interface PolicyDesk {
  readonly governance: TestGovernance;
  readonly ada: Actor;
  readonly grace: Actor;
  /** Carries a mutation out: its payload. */
  call(actor: Actor, mutation: string, input: object, selection?: string): Promise<any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- what a test asked for is its own affair
  /** The whole answer. */
  ask(actor: Actor, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  revision(tenant?: string): Promise<bigint>;
  sweep(): Promise<number>;
}

export const ada = actorOf('ada', 'POLICY_ADMIN');
export const grace = actorOf('grace', 'APPROVER');

export const rule = (ruleId: string, more: object = {}) => ({
  ruleId,
  effect: 'ALLOW',
  subjects: [{ kind: 'ACCOUNT', accountId: '222222222222' }],
  resources: [{ kind: 'ANY' }],
  permissions: ['READ'],
  ...more,
});

export const content = (...rules: object[]) => ({ rules: rules.length > 0 ? rules : [rule('readers')] });

export async function openPolicyDesk(): Promise<PolicyDesk> {
  const governance = await startGovernance();
  const desk: PolicyDesk = {
    governance,
    ada,
    grace,
    ask: (actor, query, variables) => governance.query(actor, query, variables),
    call: async (actor, mutation, input, selection = `policy { ${FIELDS} }`) => {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} revision userErrors { __typename code message field } } }`;
      const { data, errors } = await governance.query(actor, query, { input: { idempotencyKey: randomUUID(), ...input } });
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data[mutation];
    },
    revision: (tenant = 'default') => governance.app.get(Ledger).revision(tenant),
    sweep: () => governance.app.get(PolicySweep).sweep('default'),
  };
  return desk;
}

/** A policy in the state, and what is needed to go on. */
export async function policyIn(
  desk: PolicyDesk,
  state: 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'ACTIVE',
  name: string,
  given: object = content(),
) {
  const draft = await desk.call(ada, 'policyDraft', { name, content: given });
  let { policy } = draft;
  if (policy === null) throw new Error(JSON.stringify(draft.userErrors));
  if (state === 'DRAFT') return policy;
  ({ policy } = await desk.call(ada, 'policySubmit', { id: policy.id, ifVersion: policy.lockVersion }));
  if (state === 'IN_REVIEW') return policy;
  ({ policy } = await desk.call(grace, 'policyReview', { id: policy.id, digest: policy.newest.digest, approve: true }));
  if (state === 'APPROVED') return policy;
  const { id, lockVersion: ifVersion, newest } = policy;
  ({ policy } = await desk.call(ada, 'policyActivate', { id, ifVersion, digest: newest.digest }));
  return policy;
}
