import { type Input, type OperationAccess, type ServiceAccess, tagsOf, textsOf } from '../../authorization/operation-access.js';
import type { OrganizationsContext } from './context.js';
import { organizationArnOf } from './organization.js';

type Access = OperationAccess<OrganizationsContext>;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^\d{12}$/, 'account'],
  [/^r-/, 'root'],
  [/^ou-/, 'ou'],
  [/^p-/, 'policy'],
  [/^h-/, 'handshake'],
  [/^rp-/, 'resourcepolicy'],
  [/^rt-/, 'transfer'],
];

/**
 * ARNs belong to the management account whoever asks; which account may do what in its organization is looked at by the operation.
 * A caller that is in no organization has its ids taken for its own.
 */
function arnsOf(ids: readonly string[], { directory, account, partition }: OrganizationsContext): string[] {
  const organization = directory.membershipOf(account)?.organization;
  return ids.map((id) => {
    const kind = KINDS.find(([pattern]) => pattern.test(id))?.[1] ?? 'account';
    return organization ? organizationArnOf(organization, kind, id) : `arn:${partition}:organizations::${account}:${kind}/${id}`;
  });
}

const named = (...members: readonly string[]): Access => ({
  resources: (input, ctx) => arnsOf(textsOf(...members.map((member) => input[member])), ctx),
  grantedElsewhere: true,
});
const withTags = (access: Access): Access => ({ ...access, tags: ({ Tags }) => tagsOf(Tags) });
const withKey = (access: Access, key: string, member: string): Access => ({
  ...access,
  facts: (input: Input) => new Map([[key, textsOf(input[member])]]),
});
const ofService = (access: Access): Access => withKey(access, 'organizations:serviceprincipal', 'ServicePrincipal');
const ofPolicyType = (access: Access): Access => withKey(access, 'organizations:policytype', 'PolicyType');

const account = named('AccountId');
const unit = named('OrganizationalUnitId');
const parent = named('ParentId');
const handshake = named('HandshakeId');
const policy = named('PolicyId');
const policyAndTarget = named('PolicyId', 'TargetId');
const transfer = named('Id');
const tagged = named('ResourceId');
const none: Access = {};

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsorganizations.html */
export const organizationsAccess: ServiceAccess<OrganizationsContext> = {
  prefix: 'organizations',
  operations: {
    AcceptHandshake: handshake,
    AttachPolicy: policyAndTarget,
    CancelHandshake: handshake,
    CloseAccount: account,
    CreateAccount: withTags(none),
    CreateGovCloudAccount: withTags(none),
    CreateOrganization: none,
    CreateOrganizationalUnit: withTags(parent),
    CreatePolicy: withTags(withKey(none, 'organizations:policytype', 'Type')),
    DeclineHandshake: handshake,
    DeleteOrganization: none,
    DeleteOrganizationalUnit: unit,
    DeletePolicy: policy,
    DeleteResourcePolicy: none,
    DeregisterDelegatedAdministrator: ofService(account),
    DescribeAccount: account,
    DescribeCreateAccountStatus: none,
    DescribeEffectivePolicy: ofPolicyType(named('TargetId')),
    DescribeHandshake: handshake,
    DescribeOrganization: none,
    DescribeOrganizationalUnit: unit,
    DescribePolicy: policy,
    DescribeResourcePolicy: none,
    DescribeResponsibilityTransfer: transfer,
    DetachPolicy: policyAndTarget,
    DisableAWSServiceAccess: ofService(none),
    DisablePolicyType: ofPolicyType(named('RootId')),
    EnableAWSServiceAccess: ofService(none),
    EnableAllFeatures: none,
    EnablePolicyType: ofPolicyType(named('RootId')),
    InviteAccountToOrganization: withTags(none),
    InviteOrganizationToTransferResponsibility: withTags(none),
    LeaveOrganization: none,
    ListAWSServiceAccessForOrganization: none,
    ListAccounts: none,
    ListAccountsForParent: parent,
    ListAccountsWithInvalidEffectivePolicy: ofPolicyType(none),
    ListChildren: parent,
    ListCreateAccountStatus: none,
    ListDelegatedAdministrators: ofService(none),
    ListDelegatedServicesForAccount: account,
    ListEffectivePolicyValidationErrors: ofPolicyType(account),
    ListHandshakesForAccount: none,
    ListHandshakesForOrganization: none,
    ListInboundResponsibilityTransfers: none,
    ListOrganizationalUnitsForParent: parent,
    ListOutboundResponsibilityTransfers: none,
    ListParents: named('ChildId'),
    ListPolicies: none,
    ListPoliciesForTarget: named('TargetId'),
    ListRoots: none,
    ListTagsForResource: tagged,
    ListTargetsForPolicy: policy,
    MoveAccount: named('AccountId', 'SourceParentId', 'DestinationParentId'),
    PutResourcePolicy: withTags(none),
    RegisterDelegatedAdministrator: ofService(account),
    RemoveAccountFromOrganization: account,
    TagResource: withTags(tagged),
    TerminateResponsibilityTransfer: transfer,
    UntagResource: { ...tagged, tagKeys: ({ TagKeys }) => textsOf(TagKeys) },
    UpdateOrganizationalUnit: unit,
    UpdatePolicy: policy,
    UpdateResponsibilityTransfer: transfer,
  },
};
