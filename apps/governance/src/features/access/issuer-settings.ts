import { z } from 'zod';

import { issuerTrust } from '../../platform/auth/issuer-trust.js';

const claimName = z.string().min(1).max(256);
const tenantName = z.string().regex(/^[a-z0-9-]{1,63}$/, 'must be lower-case letters, digits and hyphens');

/** An issuer of tokens, and how its claims are read. A claim is named as it is, or by its path: `realm_access.roles`. */
const issuerSettings = issuerTrust
  .extend({
    /** The tenant of all its tokens. */
    tenant: tenantName.optional(),
    /** The claim that names the tenant, for issuers that serve several. */
    tenantClaim: claimName.optional(),
    /** With `tenantClaim`: the only tenants it may name. */
    tenants: z.array(tenantName).min(1).optional(),
    subjectClaim: claimName.default('sub'),
    /** What subjects start with, so that those of two issuers are not taken for one another. */
    subjectPrefix: z
      .string()
      .max(64)
      .regex(/^[\w.@/|-]*$/)
      .default(''),
    /** Roles such as `approver` or `approver@account:111111111111`; others in it are for somebody else. */
    rolesClaim: claimName.default('roles'),
    groupsClaim: claimName.default('groups'),
    /** A token with one of these is a program's. One whose subject is its own client is in any case. */
    serviceAccounts: z.array(z.strictObject({ claim: claimName, values: z.array(z.string()).min(1) })).default([
      { claim: 'grant_type', values: ['client_credentials'] },
      { claim: 'gty', values: ['client-credentials', 'client_credentials'] },
      { claim: 'idtyp', values: ['app'] },
    ]),
    /** Values of `amr` that say a second factor was used. */
    mfaMethods: z.array(z.string().min(1)).default(['mfa']),
    /** Values of `acr` that do. */
    mfaContexts: z.array(z.string().min(1)).default([]),
    /** For issuers that leave out `auth_time`: count from when the token was issued, which may be later than the sign-in. */
    mfaSinceIssued: z.boolean().default(false),
    /** Subjects, and `group:<name>`, that hold POLICY_ADMIN, APPROVER and AUDITOR on the whole organization from the start. */
    administrators: z.array(z.string().min(1).max(255)).default([]),
  })
  .refine(({ tenant, tenantClaim }) => (tenant === undefined) !== (tenantClaim === undefined), 'give either tenant or tenantClaim');

export type IssuerSettings = z.output<typeof issuerSettings>;

const issuerList = z
  .array(issuerSettings)
  .refine((issuers) => isDistinct(issuers.map(({ issuer }) => issuer)), 'name each issuer once')
  .refine(
    (issuers) => isDistinct(issuers.map(({ subjectPrefix }) => subjectPrefix)),
    'give each of several issuers a subjectPrefix of its own',
  );

/** Settings of this feature, for `config.ts`. */
export const accessSettings = {
  issuers: z
    .preprocess(readJson, issuerList)
    .default([])
    .describe('Who issues tokens: a JSON list of {issuer, audience, tenant, …}; see the operations guide'),
  developmentIssuer: z
    .enum(['auto', 'on', 'off'])
    .default('auto')
    .describe('Issuer of tokens for development, on this machine only; auto: while there are no others'),
  developmentTenant: tenantName.default('default').describe('Tenant of the tokens of the development issuer'),
};

function readJson(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}

function isDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** @throws ZodError */
export function checkIssuer(given: Record<string, unknown>): IssuerSettings {
  return issuerSettings.parse(given);
}
