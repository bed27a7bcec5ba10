import { organizationPathOf } from '../services/organizations/organization.js';
import type { Membership } from '../services/organizations/organization-directory.js';
import type { Question } from './question.js';
import type { Tags } from './request.js';

/** Known to be absent. */
const ABSENT: readonly string[] = [];

type Fact = (question: Question) => readonly string[] | undefined;

/**
 * Keys every request has, in lower case; none is computed before a policy asks for it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const FACTS: ReadonlyMap<string, Fact> = new Map<string, Fact>([
  ['aws:principalarn', ({ principal }) => [principal.role?.roleArn ?? principal.arn]],
  ['aws:principalaccount', ({ principal }) => [principal.account]],
  ['aws:principaltype', ({ principal, isRoot }) => [principal.role ? 'AssumedRole' : isRoot ? 'Account' : 'User']],
  ['aws:principalorgid', ({ membership }) => organizationId(membership)],
  ['aws:principalorgpaths', ({ membership }) => organizationPath(membership)],
  ['aws:principalorgmasteraccount', ({ membership }) => (membership ? [membership.organization.managementAccount] : ABSENT)],
  ['aws:principalisawsservice', () => ['false']],
  ['aws:principalservicename', () => ABSENT],
  ['aws:principalservicenameslist', () => ABSENT],
  ['aws:userid', ({ principal }) => [principal.userId]],
  // there are no users, so nobody has a name
  ['aws:username', () => ABSENT],
  ['aws:sourceidentity', ({ principal }) => listed(principal.role?.sourceIdentity)],
  ['aws:multifactorauthpresent', ({ principal }) => (principal.role ? ['false'] : ABSENT)],
  ['aws:multifactorauthage', () => ABSENT],
  ['aws:federatedprovider', () => ABSENT],
  ['aws:resourceaccount', ({ owner }) => listed(owner)],
  ['aws:resourceorgid', ({ ownersMembership }) => organizationId(ownersMembership)],
  ['aws:resourceorgpaths', ({ ownersMembership }) => organizationPath(ownersMembership)],
  ['aws:requestedregion', ({ context }) => [context.region]],
  ['aws:currenttime', ({ context }) => [new Date(context.now).toISOString()]],
  ['aws:epochtime', ({ context }) => [String(Math.floor(context.now / 1000))]],
  ['aws:securetransport', ({ context }) => [String(context.secure ?? false)]],
  ['aws:sourceip', ({ context }) => (context.sourceIp === undefined ? undefined : [context.sourceIp])],
  ['aws:useragent', ({ context }) => listed(context.userAgent)],
  ['aws:tagkeys', ({ context }) => [...Object.keys(context.requestTags ?? {}), ...(context.requestTagKeys ?? [])]],
  ['aws:viaawsservice', () => ['false']],
  ['aws:calledvia', () => ABSENT],
  ['aws:sourceaccount', () => ABSENT],
  ['aws:sourcearn', () => ABSENT],
  ['aws:sourceorgid', () => ABSENT],
  ['aws:sourceorgpaths', () => ABSENT],
  ['aws:sourcevpc', () => ABSENT],
  ['aws:sourcevpce', () => ABSENT],
  ['aws:vpcsourceip', () => ABSENT],
]);

/** Keys that end in the key of a tag, by what stands before it. */
const TAG_FACTS: ReadonlyMap<string, (question: Question) => Tags | undefined> = new Map([
  ['aws:principaltag', principalTags],
  ['aws:requesttag', ({ context }) => context.requestTags ?? {}],
  ['aws:resourcetag', resourceTags],
  ['sagemaker:resourcetag', resourceTags],
  ['iam:resourcetag', resourceTags],
  ['ram:resourcetag', resourceTags],
  ['organizations:resourcetag', resourceTags],
  ['servicequotas:resourcetag', resourceTags],
] as const);

/** @param key in lower case */
export function factOf(key: string, question: Question): readonly string[] | undefined {
  const given = question.context.facts?.(key);
  if (given !== undefined) return given;
  const fact = FACTS.get(key);
  if (fact) return fact(question);
  const slash = key.indexOf('/');
  const tags = slash < 0 ? undefined : TAG_FACTS.get(key.slice(0, slash))?.(question);
  return tags && tagValue(tags, key.slice(slash + 1));
}

/** Session tags replace tags of the role that have the same key. */
function principalTags({ principal, directories }: Question): Tags {
  const { role } = principal;
  return role === undefined ? {} : { ...directories.findRole(role.roleArn)?.tags, ...role.tags };
}

function resourceTags({ resource, context, directories }: Question): Tags | undefined {
  return context.resourceTags ?? directories.tagsOf(resource);
}

/** Condition keys are told apart without their case, so the last of two tags that differ in nothing else counts. */
function tagValue(tags: Tags, key: string): readonly string[] {
  return listed(Object.entries(tags).findLast(([name]) => name.toLowerCase() === key)?.[1]);
}

function organizationId(membership: Membership | undefined): readonly string[] {
  return membership ? [membership.organization.id] : ABSENT;
}

function organizationPath(membership: Membership | undefined): readonly string[] {
  return membership ? [organizationPathOf(membership.organization, membership.ancestors)] : ABSENT;
}

function listed(value: string | undefined): readonly string[] {
  return value === undefined ? ABSENT : [value];
}
