import { SignJWT, importJWK } from 'jose';
import type { JWK } from 'jose';

/** File in the service's data folder that holds a `DevelopmentKey`; only its owner can read it. */
export const DEVELOPMENT_KEY_FILE = 'development-issuer.json';

/** With what the development issuer of a service on this machine signs. */
export interface DevelopmentKey {
  readonly issuer: string;
  readonly audience: string;
  readonly tenant: string;
  /** Private, ES256. */
  readonly key: JWK & { readonly kid: string };
}

/** Whom a development token is for. */
export interface DevelopmentSubject {
  readonly subject: string;
  /** `policy_admin`, or with a scope `approver@account:111111111111`. */
  readonly roles: readonly string[];
  readonly groups?: readonly string[];
  /** Signed in with a second factor, just now. */
  readonly mfa?: boolean;
  /** A program, which cannot approve. */
  readonly service?: boolean;
  readonly lifeSeconds: number;
}

/**
 * A bearer token that the service on this machine accepts.
 *
 * @example
 * const key = JSON.parse(readFileSync('.mlapps/governance/development-issuer.json', 'utf8'));
 * const token = await mintDevelopmentToken(key, { subject: 'ada', roles: ['approver'], lifeSeconds: 3600 }, new Date());
 */
export async function mintDevelopmentToken(
  { issuer, audience, tenant, key }: DevelopmentKey,
  { subject, roles, groups = [], mfa = false, service = false, lifeSeconds }: DevelopmentSubject,
  now: Date,
): Promise<string> {
  const at = Math.floor(now.getTime() / 1000);
  const claims = {
    tenant,
    roles,
    groups,
    auth_time: at,
    amr: mfa ? ['pwd', 'mfa'] : ['pwd'],
    ...(service && { grant_type: 'client_credentials' }),
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid: key.kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt(at)
    .setExpirationTime(at + lifeSeconds)
    .sign(await importJWK(key, 'ES256'));
}
