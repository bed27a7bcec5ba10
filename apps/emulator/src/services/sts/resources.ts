import { type ServiceAccess, tagsOf, textsOf } from '../../authorization/operation-access.js';

const assumedRole = ({ RoleArn }: { readonly RoleArn?: unknown }): readonly string[] => textsOf(RoleArn);

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html */
export const stsAccess: ServiceAccess = {
  prefix: 'sts',
  operations: {
    // the role's trust policy is judged by the operation, which also knows roles that nobody created
    AssumeRole: {
      resources: assumedRole,
      tags: ({ Tags }) => tagsOf(Tags),
      also: ({ RoleArn, Tags, TransitiveTagKeys, SourceIdentity }) =>
        textsOf(RoleArn).flatMap((resource) => [
          ...(textsOf(TransitiveTagKeys).length > 0 || Object.keys(tagsOf(Tags)).length > 0
            ? [{ action: 'sts:TagSession', resource }]
            : []),
          ...(SourceIdentity === undefined ? [] : [{ action: 'sts:SetSourceIdentity', resource }]),
        ]),
      facts: ({ ExternalId, RoleSessionName, SourceIdentity, TransitiveTagKeys }) =>
        new Map([
          ['sts:externalid', textsOf(ExternalId)],
          ['sts:rolesessionname', textsOf(RoleSessionName)],
          ['sts:sourceidentity', textsOf(SourceIdentity)],
          ['sts:transitivetagkeys', textsOf(TransitiveTagKeys)],
        ]),
      grantedElsewhere: true,
    },
    GetCallerIdentity: {},
    GetSessionToken: {},
  },
};
