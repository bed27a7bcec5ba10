import { objectActionsOfLevel } from '../permission-level.js';
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html */
export const MOST_POLICY_BYTES = 20 * 1024;
const OURS = /^MlappsGrant/;
/** A policy that S3 would not take. */
export class PolicyTooLarge extends Error {
    name = 'PolicyTooLarge';
}
/**
 * The policy with our statements as they are to be and all others as they were.
 *
 * @returns undefined when nothing is left to say: then the policy is to be deleted
 * @throws PolicyTooLarge when it would exceed S3's limit even with one statement for all grants of a kind
 */
export function withOurStatements(policy, access, { bucket, partition }) {
    const others = statementsOf(policy).filter(({ Sid }) => Sid === undefined || !OURS.test(Sid));
    const bucketArn = `arn:${partition}:s3:::${bucket}`;
    const ordered = [...access].sort((a, b) => (a.grantId < b.grantId ? -1 : 1));
    for (const groups of [ordered.map((each) => [each]), merged(ordered)]) {
        const ours = groups.flatMap((group) => statements(group, bucketArn));
        if (others.length + ours.length === 0)
            return undefined;
        const next = { ...policy, Version: policy?.Version ?? '2012-10-17', Statement: [...others, ...ours] };
        if (Buffer.byteLength(JSON.stringify(next)) <= MOST_POLICY_BYTES)
            return next;
    }
    throw new PolicyTooLarge(`The policy of the bucket ${bucket} would exceed ${MOST_POLICY_BYTES} bytes: share the app with a unit in place of single accounts, or shorten the other statements.`);
}
/** Ids of grants that a policy has statements for, exactly as they are to be. */
export function holds(policy, wanted) {
    const ours = (document) => statementsOf(document)
        .filter(({ Sid }) => Sid !== undefined && OURS.test(Sid))
        .map((statement) => JSON.stringify(sorted(statement)))
        .sort();
    return JSON.stringify(ours(policy)) === JSON.stringify(ours(wanted));
}
function statementsOf(policy) {
    const { Statement: given = [] } = policy ?? {};
    return Array.isArray(given) ? given : [given];
}
/** Grants that differ in nothing but an ARN. */
function merged(access) {
    const groups = new Map();
    for (const each of access) {
        const key = each.principal.kind === 'arn' ? `${each.level} ${each.prefix}` : each.grantId;
        groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    return [...groups.values()];
}
function statements(group, bucketArn) {
    const [{ grantId, level, prefix }] = group;
    const sid = `MlappsGrant${grantId.replaceAll('-', '')}`;
    const whom = principalOf(group);
    const inside = prefix === '' ? '' : `${prefix}/`;
    const allow = (part, Action, Resource, condition = {}) => {
        const Condition = { ...whom.condition, ...condition };
        const conditions = Object.keys(Condition).length === 0 ? {} : { Condition };
        return { Sid: `${sid}${part}`, Effect: 'Allow', Principal: whom.principal, Action, Resource, ...conditions };
    };
    const listed = prefix === '' ? {} : { StringLike: { 's3:prefix': [prefix, `${prefix}/*`] } };
    return [
        allow('Objects', objectActionsOfLevel[level], `${bucketArn}/${inside}*`),
        allow('List', ['s3:ListBucket'], bucketArn, listed),
        allow('Location', ['s3:GetBucketLocation'], bucketArn),
    ];
}
function principalOf(group) {
    const [{ principal }] = group;
    if (principal.kind === 'organization')
        return { principal: '*', condition: { StringEquals: { 'aws:PrincipalOrgID': principal.organizationId } } };
    if (principal.kind === 'unit')
        return { principal: '*', condition: { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': [`${principal.path}*`] } } };
    const arns = [...new Set(group.flatMap((each) => (each.principal.kind === 'arn' ? [each.principal.arn] : [])))];
    return { principal: { AWS: arns.length === 1 ? arns[0] : arns }, condition: {} };
}
/** @param unitPath of the mirror, `/r-…/ou-…/` */
export function policyPrincipal(kind, principal, names) {
    const { partition, ramPrincipal, organizationId, unitPath } = names;
    if (kind === 'ACCOUNT')
        return { kind: 'arn', arn: `arn:${partition}:iam::${principal}:root` };
    if (kind === 'ROLE')
        return { kind: 'arn', arn: principal };
    if (kind === 'DOMAIN')
        return ramPrincipal === null ? undefined : { kind: 'arn', arn: ramPrincipal };
    if (organizationId === undefined)
        return undefined;
    if (kind === 'ORGANIZATION')
        return { kind: 'organization', organizationId };
    return unitPath === undefined ? undefined : { kind: 'unit', path: `${organizationId}${unitPath}` };
}
/** Members in one order: S3 may give a policy back in another. */
function sorted(value) {
    if (Array.isArray(value))
        return value.length === 1 ? sorted(value[0]) : value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(members.map(([key, member]) => [key, sorted(member)]));
}
//# sourceMappingURL=bucket-policy.rules.js.map