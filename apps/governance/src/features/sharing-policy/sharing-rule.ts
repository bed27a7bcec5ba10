// The language of rules is the API package's, so that policies can be checked without a service; the service knows it by this name.
export {
  condition,
  permissionLevel,
  policyDocument,
  resource,
  sharingRule,
  subject,
} from '@mlapps/governance-api/sharing-policy/sharing-rule';
export type {
  Condition,
  PermissionLevel,
  PolicyDocument,
  ResourceSelector,
  SharingRule,
  Subject,
} from '@mlapps/governance-api/sharing-policy/sharing-rule';
