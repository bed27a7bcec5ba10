import type { Decision } from './decision.js';

/** One thing a decision looked at, in order. */
export interface Step {
  readonly kind:
    | 'principal'
    | 'action'
    | 'organization'
    | 'account'
    | 'service-control-policy'
    | 'resource'
    | 'resource-policy'
    | 'trust-policy'
    | 'share'
    | 'identity-policy'
    | 'permissions-boundary'
    | 'session-policy';
  /** What was looked at, e.g. the id of a policy or the ARN of a share. */
  readonly name: string;
  /** What it says about the request; `none` says nothing. */
  readonly effect: 'allow' | 'deny' | 'none';
  /** For people. */
  readonly detail: string;
}

/** A decision and all that led to it. Steps that come after the one that decided are shown too. */
export interface Explanation {
  readonly decision: Decision;
  readonly steps: readonly Step[];
}

/** The steps so far; absent when nobody asked. */
export type Chain = Step[] | undefined;
