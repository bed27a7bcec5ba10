import { OrganizationFeatureSet, PolicyType } from '@aws-sdk/client-organizations';
import { z } from 'zod';

export const DEFAULT_REGION = 'us-east-1';
/** What CreateDomain must be given and nothing here looks at. */
export const DOMAIN_DEFAULTS = { vpc: 'vpc-0123456789abcdef0', subnets: ['subnet-0123456789abcdef0'] } as const;

const account = z.string().regex(/^\d{12}$/, 'must be 12 digits');
const region = z
  .string()
  .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must look like us-east-1')
  .default(DEFAULT_REGION);
const text = z.string().min(1, 'must not be empty');
const tags = z.record(z.string(), z.string()).default({}).describe('Tag keys and values');
const document = z.record(z.string(), z.unknown()).describe('A policy as YAML or JSON, not as text');
const id = (pattern: RegExp, example: string): z.ZodOptional<z.ZodString> =>
  z.string().regex(pattern, `must look like ${example}`).optional().describe('Made from the names unless given');
const owned = {
  account: account.describe('Account that owns it'),
  region: region.describe('Region it is in'),
};

const unit = z.strictObject({
  name: text.max(128, 'must have at most 128 characters'),
  id: id(/^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$/, 'ou-ab12-c3d4e5f6'),
  tags,
  get units(): z.ZodDefault<z.ZodArray<typeof unit>> {
    return z.array(unit).default([]);
  },
});

const policy = z.strictObject({
  name: text.max(128, 'must have at most 128 characters'),
  type: z.enum(PolicyType).default('SERVICE_CONTROL_POLICY'),
  description: z.string().default(''),
  content: document,
  targets: z.array(text).default([]).describe('root, unit:Research/Vision, or the 12 digits of an account'),
  id: id(/^p-[0-9a-zA-Z_]{8,128}$/, 'p-ab12cd34'),
  tags,
});

const organization = z.strictObject({
  management: account.describe('The management account; called management unless accounts names it'),
  id: id(/^o-[a-z0-9]{10,32}$/, 'o-ab12cd34ef'),
  root: id(/^r-[0-9a-z]{4,32}$/, 'r-ab12'),
  featureSet: z.enum(OrganizationFeatureSet).default('ALL'),
  sharing: z.boolean().default(false).describe('RAM may share inside the organization without invitations'),
  trustedServices: z.array(text).default([]).describe('Service principals with trusted access'),
  policyTypes: z.array(z.enum(PolicyType)).default([]).describe('Policy types enabled on the root'),
  units: z.array(unit).default([]),
  policies: z.array(policy).default([]),
  withoutFullAccess: z
    .array(text)
    .default([])
    .describe('root, units and accounts, named as in targets, that the policy FullAWSAccess was detached from'),
});

const accountEntry = z.strictObject({
  id: account,
  name: text.max(50, 'must have at most 50 characters'),
  email: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'must be an e-mail address')
    .optional()
    .describe('account+<id>@example.com unless given'),
  organization: account
    .optional()
    .describe('Management account of the organization it is a member of; none for an account that stands alone'),
  unit: text.optional().describe('Research/Vision; the root unless given'),
  administers: z.array(text).default([]).describe('Service principals it is the delegated administrator of'),
  tags,
});

const bucket = z.strictObject({ name: text, ...owned, policy: document.optional() });

const domain = z.strictObject({
  name: text,
  ...owned,
  id: id(/^d-[a-z0-9-]{1,61}$/, 'd-ab12cd34ef56'),
  vpc: z.string().default(DOMAIN_DEFAULTS.vpc),
  subnets: z.array(z.string()).default([...DOMAIN_DEFAULTS.subnets]),
  role: z.string().optional().describe('ARN of the execution role; the one of the ready-made app unless given'),
  tags,
});

const app = z.strictObject({
  name: text,
  ...owned,
  id: id(/^app-[A-Z2-7]{12}$/, 'app-ABCDEFGHIJKL'),
  artifactStore: z
    .string()
    .regex(/^s3:\/\/[^/]+/, 'must look like s3://bucket/prefix')
    .describe('Its bucket is created when it is not among buckets'),
  role: z.string().optional().describe('ARN of the service role; that of a ready-made app unless given, created when missing'),
  default: z.boolean().default(false).describe('The default app of the account'),
  defaultForDomains: z.array(text).default([]).describe('Names of domains of the same account and Region'),
  modelRegistration: z.boolean().default(false).describe('Register models in the Model Registry'),
  maintenanceWindow: z.string().optional().describe('Tue:03:30'),
  tags,
});

const permission = z.strictObject({
  name: text.max(36, 'must have at most 36 characters'),
  ...owned,
  resourceType: z.string().default('sagemaker:MlflowApp'),
  template: document,
  tags,
});

const share = z.strictObject({
  name: text,
  ...owned,
  id: id(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, '01234567-89ab-4cde-8f01-23456789abcd'),
  resources: z.array(text).default([]).describe('Names of apps of the same account and Region, or ARNs'),
  principals: z.array(text).default([]).describe("12 digits, organization, unit:Research/Vision of the owner's organization, or ARNs"),
  permissions: z.array(text).default([]).describe('Names of permissions; the default of each resource type unless given'),
  allowExternal: z.boolean().default(true),
  retainOnLeave: z.boolean().default(false),
  accepted: z.array(account).default([]).describe('Accounts that accepted their invitation'),
  tags,
});

const quota = z.strictObject({
  ...owned,
  service: z.string().default('sagemaker'),
  code: z.string().describe('L-F369E3CA is MLflow Apps, L-B683BCB0 Studio domains'),
  value: z.number().min(0, 'must not be negative').max(1e10, 'must be at most 10000000000').describe('The applied value'),
});

/** A seed, once: what `mlapps seed` reads, `mlapps dump` writes, and `seed.schema.json` is generated from. */
export const seedSchema = z
  .strictObject({
    organizations: z.array(organization).default([]),
    accounts: z.array(accountEntry).default([]),
    buckets: z.array(bucket).default([]),
    domains: z.array(domain).default([]),
    apps: z.array(app).default([]),
    permissions: z.array(permission).default([]).describe('Customer managed permissions of RAM'),
    shares: z.array(share).default([]).describe('Resource shares of RAM'),
    quotas: z.array(quota).default([]).describe('Applied values of Service Quotas'),
  })
  .describe('Organizations, accounts, apps and shares of an mlapps emulator');

export type Seed = z.output<typeof seedSchema>;
export type SeedUnit = z.output<typeof unit>;
