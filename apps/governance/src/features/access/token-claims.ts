import type { VerifiedToken } from '../../platform/auth/token-verifier.js';
import { Unauthenticated } from '../../platform/auth/unauthenticated.js';
import type { Actor, RoleAssignment } from './actor.js';
import type { IssuerSettings } from './issuer-settings.js';
import { readAssignment } from './role-text.js';

/** What a verified token says about its bearer. */
export interface TokenClaims extends Pick<Actor, 'tenant' | 'subject' | 'kind' | 'roles' | 'claims' | 'mfaAt'> {
  readonly groups: readonly string[];
  readonly expiresAt: Date;
}

type Claims = Readonly<Record<string, unknown>>;

const ADMINISTRATOR_ROLES = ['POLICY_ADMIN', 'APPROVER', 'AUDITOR'] as const;
const MOST_GROUPS = 1_000;

/** @throws Unauthenticated when there is no tenant or no usable subject */
export function readClaims({ trust, payload }: VerifiedToken<IssuerSettings>, now: Date): TokenClaims {
  const subject = subjectOf(payload, trust);
  const groups = textsOf(claim(payload, trust.groupsClaim)).slice(0, MOST_GROUPS);
  return {
    tenant: tenantOf(payload, trust),
    subject,
    kind: isService(payload, trust) ? 'SERVICE' : 'USER',
    groups,
    roles: [...tokenRoles(payload, trust), ...administratorRoles(trust, subject, groups)],
    claims: payload,
    mfaAt: mfaTime(payload, trust, now),
    expiresAt: new Date(payload.exp * 1000),
  };
}

/** The claim of this name, else the one at this path. */
function claim(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name
    .split('.')
    .reduce<unknown>(
      (at, part) => (typeof at === 'object' && at !== null && Object.hasOwn(at, part) ? (at as Claims)[part] : undefined),
      claims,
    );
}

/** A list of texts, or one text with spaces between. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(' ').filter((text) => text !== '');
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string' && text !== '') : [];
}

function tenantOf(claims: Claims, { tenant, tenantClaim, tenants }: IssuerSettings): string {
  if (tenant !== undefined) return tenant;
  const named = claim(claims, tenantClaim!);
  if (typeof named !== 'string' || !/^[a-z0-9-]{1,63}$/.test(named))
    throw new Unauthenticated('The token does not say of which tenant it is.');
  if (tenants !== undefined && !tenants.includes(named)) throw new Unauthenticated('The issuer of the token may not name this tenant.');
  return named;
}

/** Names that the service itself and role bindings use are nobody's subject. */
function subjectOf(claims: Claims, { subjectClaim, subjectPrefix }: IssuerSettings): string {
  const named = claim(claims, subjectClaim);
  if (typeof named !== 'string' || !/^[^\u0000-\u001f\u007f]{1,255}$/.test(named))
    throw new Unauthenticated('The token does not say whose it is.');
  const subject = `${subjectPrefix}${named}`;
  if (/^(system|group):/.test(subject)) throw new Unauthenticated('The subject of the token is a reserved name.');
  return subject;
}

function isService(claims: Claims, { serviceAccounts }: IssuerSettings): boolean {
  if (claims['sub'] !== undefined && (claims['sub'] === claims['client_id'] || claims['sub'] === claims['azp'])) return true;
  return serviceAccounts.some(({ claim: name, values }) => textsOf(claim(claims, name)).some((value) => values.includes(value)));
}

function tokenRoles(claims: Claims, { rolesClaim }: IssuerSettings): RoleAssignment[] {
  const read = textsOf(claim(claims, rolesClaim)).map(readAssignment);
  return read.filter((assignment) => assignment !== undefined).map((assignment) => ({ ...assignment, source: 'TOKEN' }));
}

function administratorRoles({ administrators }: IssuerSettings, subject: string, groups: readonly string[]): RoleAssignment[] {
  const named = administrators.includes(subject) || groups.some((group) => administrators.includes(`group:${group}`));
  return named ? ADMINISTRATOR_ROLES.map((role) => ({ role, scope: { kind: 'ORGANIZATION' }, source: 'CONFIGURATION' })) : [];
}

/** A time of sign-in in the future proves nothing. */
function mfaTime(
  claims: Claims,
  { mfaMethods, mfaContexts, mfaSinceIssued, clockSkewSeconds }: IssuerSettings,
  now: Date,
): Date | undefined {
  const proved =
    textsOf(claims['amr']).some((method) => mfaMethods.includes(method)) || textsOf(claims['acr']).some((acr) => mfaContexts.includes(acr));
  if (!proved) return undefined;
  const seconds = claims['auth_time'] ?? (mfaSinceIssued ? claims['iat'] : undefined);
  if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= now.getTime() / 1000 + clockSkewSeconds)) return undefined;
  return new Date(seconds * 1000);
}
