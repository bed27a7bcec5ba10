import { refusal } from '../../errors.js';

export const policyStates = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'ACTIVE', 'SUPERSEDED', 'SUSPENDED', 'EXPIRED', 'RETIRED'] as const;
export type PolicyState = (typeof policyStates)[number];

/**
 * The life of a version: from a state, by an operation, to a state. What is not here is not possible. `approve` is an approval with which
 * there are not enough yet, or that is one more; `complete` the one that makes enough; `replace` is another version taking its place.
 * Policies take the state of their version in force, otherwise of their newest.
 */
export const transitions = {
  DRAFT: { edit: 'DRAFT', submit: 'IN_REVIEW', replace: 'SUPERSEDED', retire: 'RETIRED' },
  IN_REVIEW: { approve: 'IN_REVIEW', complete: 'APPROVED', reject: 'DRAFT', withdraw: 'DRAFT', replace: 'SUPERSEDED', retire: 'RETIRED' },
  APPROVED: {
    approve: 'APPROVED',
    complete: 'APPROVED',
    reject: 'DRAFT',
    withdraw: 'DRAFT',
    schedule: 'APPROVED',
    activate: 'ACTIVE',
    replace: 'SUPERSEDED',
    retire: 'RETIRED',
  },
  ACTIVE: { suspend: 'SUSPENDED', shorten: 'ACTIVE', changeMode: 'ACTIVE', replace: 'SUPERSEDED', expire: 'EXPIRED', retire: 'RETIRED' },
  SUSPENDED: {
    resume: 'ACTIVE',
    shorten: 'SUSPENDED',
    changeMode: 'SUSPENDED',
    replace: 'SUPERSEDED',
    expire: 'EXPIRED',
    retire: 'RETIRED',
  },
  // fresh approvals are for rolling back to it
  SUPERSEDED: { approve: 'SUPERSEDED', complete: 'SUPERSEDED', rollBack: 'ACTIVE' },
  EXPIRED: { approve: 'EXPIRED', complete: 'EXPIRED', rollBack: 'ACTIVE', replace: 'SUPERSEDED', retire: 'RETIRED' },
  RETIRED: {},
} as const satisfies Record<PolicyState, Record<string, PolicyState>>;

type KeysOf<Union> = Union extends unknown ? keyof Union : never;
export type PolicyOperation = KeysOf<(typeof transitions)[PolicyState]>;

export const policyOperations = [...new Set(Object.values(transitions).flatMap((row) => Object.keys(row)))] as PolicyOperation[];

/** @returns undefined when the operation is not possible in the state */
export function stateAfter(state: PolicyState, operation: PolicyOperation): PolicyState | undefined {
  return (transitions[state] as Partial<Record<PolicyOperation, PolicyState>>)[operation];
}

/** @throws Refusal `invalidState` */
export function requireTransition(
  version: { readonly number: number; readonly state: PolicyState },
  operation: PolicyOperation,
): PolicyState {
  const next = stateAfter(version.state, operation);
  if (next !== undefined) return next;
  const possible = Object.keys(transitions[version.state]).join(', ') || 'nothing any more';
  throw refusal('invalidState', {
    reason: `Version ${version.number} is ${version.state}: ${operation} is not possible, only ${possible}.`,
  });
}

/** State of a policy, from its versions. */
export function policyStateOf(
  versions: readonly { readonly number: number; readonly state: PolicyState }[],
  activeVersion: number | null,
): PolicyState {
  const inForce = versions.find(({ number }) => number === activeVersion);
  const newest = versions.reduce((one, other) => (other.number > one.number ? other : one));
  return (inForce ?? newest).state;
}
