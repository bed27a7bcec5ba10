export type RoleName = 'VIEWER' | 'REQUESTER' | 'APPROVER' | 'POLICY_ADMIN' | 'AUDITOR';

/** Where a role holds: there and everywhere below. */
export type Scope =
  | { readonly kind: 'ORGANIZATION' }
  | { readonly kind: 'ORG_UNIT'; readonly unitId: string }
  | { readonly kind: 'ACCOUNT'; readonly accountId: string }
  | { readonly kind: 'DOMAIN'; readonly domainArn: string };

export interface RoleAssignment {
  readonly role: RoleName;
  readonly scope: Scope;
  /** Where it comes from: the token, a role binding, or the configuration of the issuer. */
  readonly source?: 'TOKEN' | 'BINDING' | 'CONFIGURATION';
}

/** Who asks: what a verified token says, with the roles bound to its subject here. */
export interface Actor {
  readonly tenant: string;
  /** `sub` of the token: people are told apart by it, not by their tokens. */
  readonly subject: string;
  /** A SERVICE cannot approve; SYSTEM is this service itself. */
  readonly kind: 'USER' | 'SERVICE' | 'SYSTEM';
  readonly roles: readonly RoleAssignment[];
  readonly claims: Readonly<Record<string, unknown>>;
  /** When a second factor was last proved, if the token says so. */
  readonly mfaAt: Date | undefined;
  readonly requestId: string;
  /** Groups of the subject, as its token names them. */
  readonly groups?: readonly string[];
  /** When the token expires; a connection that outlives it speaks for nobody. */
  readonly expiresAt?: Date;
  /** Set while a mutation is carried out: its first commit is made once for each key. */
  readonly idempotency?: { readonly key: string; /** sha256 of the mutation's name and input */ readonly requestHash: string };
}

/** The service itself, e.g. when a grant expires. */
export function systemActor(tenant: string, part: string): Actor {
  return {
    tenant,
    subject: `system:${part}`,
    kind: 'SYSTEM',
    roles: [{ role: 'POLICY_ADMIN', scope: { kind: 'ORGANIZATION' } }],
    claims: {},
    mfaAt: undefined,
    requestId: part,
  };
}
