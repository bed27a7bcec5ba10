import { z } from 'zod';

import { ACCOUNT_ID, APP_ARN, DOMAIN_ARN, ROLE_ARN, UNIT_ID } from './identifiers.js';

export const accountId = z.string().regex(ACCOUNT_ID, 'must be 12 digits');
export const unitId = z.string().regex(UNIT_ID, 'must be the id of a root or organizational unit');
const moment = z.iso.datetime({ offset: true, error: 'must be a time such as 2026-11-26T08:00:00Z' });
const text = z.string().min(1).max(256);
const region = z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must look like us-east-1');
const roleArn = z.string().regex(ROLE_ARN, 'must be the ARN of a role');
const appArn = z.string().regex(APP_ARN, 'must be the ARN of an MLflow App');
const domainArn = z.string().regex(DOMAIN_ARN, 'must be the ARN of a domain');

/**
 * Whom a rule is about. An account is in its unit, every unit above it, and the organization; a role and a domain are in their account.
 *
 * An ALLOW holds for what is wholly inside a subject: only `EXTERNAL_ACCOUNT` reaches outside the organization, so an account that leaves loses what
 * `ACCOUNT`, `ROLE` and `DOMAIN` gave it. A DENY holds for everything that has something in common with a subject, wherever the account is: a unit with
 * a denied account in it is denied.
 */
export const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ACCOUNT'), accountId }),
  z.strictObject({ kind: z.literal('ORG_UNIT'), unitId }),
  z.strictObject({ kind: z.literal('ORGANIZATION') }),
  /** An account outside the organization; without an id every such account. */
  z.strictObject({ kind: z.literal('EXTERNAL_ACCOUNT'), accountId: accountId.optional() }),
  z.strictObject({ kind: z.literal('DOMAIN'), domainArn }),
  z.strictObject({ kind: z.literal('ROLE'), roleArn }),
]);

/** Which MLflow Apps a rule is about. */
export const resource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ANY') }),
  z.strictObject({ kind: z.literal('APP'), appArn }),
  /** Apps with the tag; without values, with any value of it. */
  z.strictObject({
    kind: z.literal('TAG'),
    key: z.string().min(1).max(128),
    values: z.array(z.string().max(256)).min(1).max(50).optional(),
  }),
  z.strictObject({ kind: z.literal('OWNER_ACCOUNT'), accountId }),
  z.strictObject({ kind: z.literal('OWNER_ORG_UNIT'), unitId }),
  /** Apps that are the default of the domain. */
  z.strictObject({ kind: z.literal('DOMAIN'), domainArn }),
  /** The value of the tag that names environments, `environment` unless configured. */
  z.strictObject({ kind: z.literal('ENVIRONMENT'), name: text }),
]);

/**
 * READ describes the app and opens its UI read-only by agreement; WRITE calls its whole REST API; ADMIN also updates the app.
 *
 * Each includes the ones before it. So an ALLOW of WRITE allows READ as well; a DENY of READ denies all three, because WRITE and ADMIN include READ, and
 * a DENY of ADMIN denies only ADMIN.
 */
export const permissionLevel = z.enum(['READ', 'WRITE', 'ADMIN']);

/** What must hold besides; all conditions of a rule must. One whose attribute is unknown or malformed is an error, and an erroring rule never grants. */
export const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('REGION'), regions: z.array(region).min(1).max(50) }),
  z.strictObject({ kind: z.literal('RESOURCE_TAG'), key: z.string().min(1).max(128), values: z.array(z.string().max(256)).min(1).max(50) }),
  /** Tags of the principal's account. */
  z.strictObject({
    kind: z.literal('PRINCIPAL_TAG'),
    key: z.string().min(1).max(128),
    values: z.array(z.string().max(256)).min(1).max(50),
  }),
  /** The request names a ticket; `prefix` is what its id starts with, e.g. `SEC-`. */
  z.strictObject({ kind: z.literal('TICKET'), prefix: z.string().max(64).default('') }),
  /** The requester signed in with a second factor, no longer ago than `maximumAgeSeconds`. */
  z.strictObject({ kind: z.literal('MFA'), maximumAgeSeconds: z.int().min(60).max(604_800).optional() }),
  /** A claim of the requester's token has one of the values. */
  z.strictObject({ kind: z.literal('CLAIM'), name: text, values: z.array(z.string().max(256)).min(1).max(50) }),
  /** Local time of day, from inclusive to exclusive; past midnight when `to` is not after `from`. */
  z.strictObject({
    kind: z.literal('TIME_WINDOW'),
    days: z
      .array(z.enum(['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN']))
      .min(1)
      .max(7),
    from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must look like 08:00'),
    to: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must look like 18:00'),
    /** IANA name, e.g. `Europe/Berlin`. */
    timeZone: z.string().min(1).max(64).default('UTC'),
  }),
]);

/** One rule of a sharing policy: typed, so that forms, diffs and "does this widen access?" can read it. */
export const sharingRule = z.strictObject({
  ruleId: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
    .max(64),
  description: z.string().max(512).optional(),
  effect: z.enum(['ALLOW', 'DENY']),
  subjects: z.array(subject).min(1).max(500),
  resources: z.array(resource).min(1).max(500),
  permissions: z.array(permissionLevel).min(1).max(3),
  conditions: z.array(condition).max(20).default([]),
  notBefore: moment.optional(),
  notAfter: moment.optional(),
  /** The consumer has to accept, also inside the organization. */
  requiresAcceptance: z.boolean().default(false),
  /** Keep the share when the consumer leaves the organization. */
  retainOnLeave: z.boolean().default(false),
  /** Longest life of a grant under this rule, in seconds; without it a grant need not end. */
  maximumDurationSeconds: z.int().min(300).max(31_536_000).optional(),
  /** How many approvers a request needs that this rule allows. */
  approvals: z.int().min(0).max(5).default(0),
});

/** What a policy version holds; its digest is over the canonical JSON of this. */
export const policyDocument = z.strictObject({ rules: z.array(sharingRule).min(1).max(5_000) });

export type Subject = z.output<typeof subject>;
export type ResourceSelector = z.output<typeof resource>;
export type PermissionLevel = z.output<typeof permissionLevel>;
export type Condition = z.output<typeof condition>;
export type SharingRule = z.output<typeof sharingRule>;
export type PolicyDocument = z.output<typeof policyDocument>;
