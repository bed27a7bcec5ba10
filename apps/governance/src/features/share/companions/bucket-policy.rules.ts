import type { PermissionLevel, PrincipalKind } from '../../../platform/prisma/client/client.js';
import { objectActionsOfLevel } from '../permission-level.js';

/** Whom a grant lets at the artifacts of an app, and where they are. */
export interface ArtifactAccess {
  readonly grantId: string;
  readonly level: PermissionLevel;
  readonly principal: PolicyPrincipal;
  /** Key prefix without slashes at its ends; empty for the whole bucket. */
  readonly prefix: string;
}

/** A principal as policies name it: an ARN, or every account that is where the condition says. */
export type PolicyPrincipal =
  | { readonly kind: 'arn'; readonly arn: string }
  | { readonly kind: 'organization'; readonly organizationId: string }
  | { readonly kind: 'unit'; readonly path: string };

export interface Statement {
  readonly Sid?: string;
  readonly [element: string]: unknown;
}

export interface PolicyDocument {
  readonly Version?: string;
  readonly Statement?: Statement | readonly Statement[];
  readonly [element: string]: unknown;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html */
export const MOST_POLICY_BYTES = 20 * 1024;
const OURS = /^MlappsGrant/;

/** A policy that S3 would not take. */
export class PolicyTooLarge extends Error {
  override readonly name = 'PolicyTooLarge';
}

/**
 * The policy with our statements as they are to be and all others as they were.
 *
 * @returns undefined when nothing is left to say: then the policy is to be deleted
 * @throws PolicyTooLarge when it would exceed S3's limit even with one statement for all grants of a kind
 */
export function withOurStatements(
  policy: PolicyDocument | undefined,
  access: readonly ArtifactAccess[],
  { bucket, partition }: { readonly bucket: string; readonly partition: string },
): PolicyDocument | undefined {
  const others = statementsOf(policy).filter(({ Sid }) => Sid === undefined || !OURS.test(Sid));
  const bucketArn = `arn:${partition}:s3:::${bucket}`;
  const ordered = [...access].sort((a, b) => (a.grantId < b.grantId ? -1 : 1));
  for (const groups of [ordered.map((each) => [each]), merged(ordered)]) {
    const ours = groups.flatMap((group) => statements(group, bucketArn));
    if (others.length + ours.length === 0) return undefined;
    const next = { ...policy, Version: policy?.Version ?? '2012-10-17', Statement: [...others, ...ours] };
    if (Buffer.byteLength(JSON.stringify(next)) <= MOST_POLICY_BYTES) return next;
  }
  throw new PolicyTooLarge(
    `The policy of the bucket ${bucket} would exceed ${MOST_POLICY_BYTES} bytes: share the app with a unit in place of single accounts, or shorten the other statements.`,
  );
}

/** Ids of grants that a policy has statements for, exactly as they are to be. */
export function holds(policy: PolicyDocument | undefined, wanted: PolicyDocument | undefined): boolean {
  const ours = (document: PolicyDocument | undefined) =>
    statementsOf(document)
      .filter(({ Sid }) => Sid !== undefined && OURS.test(Sid))
      .map((statement) => JSON.stringify(sorted(statement)))
      .sort();
  return JSON.stringify(ours(policy)) === JSON.stringify(ours(wanted));
}

function statementsOf(policy: PolicyDocument | undefined): readonly Statement[] {
  const { Statement: given = [] } = policy ?? {};
  return Array.isArray(given) ? (given as readonly Statement[]) : [given as Statement];
}

/** Grants that differ in nothing but an ARN. */
function merged(access: readonly ArtifactAccess[]): ArtifactAccess[][] {
  const groups = new Map<string, ArtifactAccess[]>();
  for (const each of access) {
    const key = each.principal.kind === 'arn' ? `${each.level} ${each.prefix}` : each.grantId;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function statements(group: readonly ArtifactAccess[], bucketArn: string): Statement[] {
  const [{ grantId, level, prefix }] = group as [ArtifactAccess];
  const sid = `MlappsGrant${grantId.replaceAll('-', '')}`;
  const whom = principalOf(group);
  const inside = prefix === '' ? '' : `${prefix}/`;
  const allow = (part: string, Action: readonly string[], Resource: string, condition: Conditions = {}): Statement => {
    const Condition = { ...whom.condition, ...condition };
    const conditions = Object.keys(Condition).length === 0 ? {} : { Condition };
    return { Sid: `${sid}${part}`, Effect: 'Allow', Principal: whom.principal, Action, Resource, ...conditions };
  };
  const listed: Conditions = prefix === '' ? {} : { StringLike: { 's3:prefix': [prefix, `${prefix}/*`] } };
  return [
    allow('Objects', objectActionsOfLevel[level], `${bucketArn}/${inside}*`),
    allow('List', ['s3:ListBucket'], bucketArn, listed),
    allow('Location', ['s3:GetBucketLocation'], bucketArn),
  ];
}

type Conditions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function principalOf(group: readonly ArtifactAccess[]): { principal: unknown; condition: Conditions } {
  const [{ principal }] = group as [ArtifactAccess];
  if (principal.kind === 'organization')
    return { principal: '*', condition: { StringEquals: { 'aws:PrincipalOrgID': principal.organizationId } } };
  if (principal.kind === 'unit')
    return { principal: '*', condition: { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': [`${principal.path}*`] } } };
  const arns = [...new Set(group.flatMap((each) => (each.principal.kind === 'arn' ? [each.principal.arn] : [])))];
  return { principal: { AWS: arns.length === 1 ? arns[0] : arns }, condition: {} };
}

/** @param unitPath of the mirror, `/r-…/ou-…/` */
export function policyPrincipal(
  kind: PrincipalKind,
  principal: string,
  names: {
    readonly partition: string;
    readonly ramPrincipal: string | null;
    readonly organizationId: string | undefined;
    readonly unitPath: string | undefined;
  },
): PolicyPrincipal | undefined {
  const { partition, ramPrincipal, organizationId, unitPath } = names;
  if (kind === 'ACCOUNT') return { kind: 'arn', arn: `arn:${partition}:iam::${principal}:root` };
  if (kind === 'ROLE') return { kind: 'arn', arn: principal };
  if (kind === 'DOMAIN') return ramPrincipal === null ? undefined : { kind: 'arn', arn: ramPrincipal };
  if (organizationId === undefined) return undefined;
  if (kind === 'ORGANIZATION') return { kind: 'organization', organizationId };
  return unitPath === undefined ? undefined : { kind: 'unit', path: `${organizationId}${unitPath}` };
}

/** Members in one order: S3 may give a policy back in another. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? sorted(value[0]) : value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, member]) => [key, sorted(member)]));
}
