import {
  type AlsoNeeded,
  type Input,
  type OperationAccess,
  type ServiceAccess,
  tagsOf,
  textsOf,
} from '../../authorization/operation-access.js';
import type { RequestContext } from '../../request-context.js';

const app: OperationAccess = { resources: ({ Arn }) => textsOf(Arn) };
const tagged: OperationAccess = { resources: ({ ResourceArn }) => textsOf(ResourceArn) };
const domain: OperationAccess = { resources: ({ DomainId }, ctx) => textsOf(DomainId).map((id) => arnOf(`domain/${id}`, ctx)) };

/** A service is only given a role that the caller may pass to it. */
function passRole({ RoleArn }: Input): AlsoNeeded[] {
  const facts = new Map([['iam:passedtoservice', ['sagemaker.amazonaws.com']]]);
  return textsOf(RoleArn).map((resource) => ({ action: 'iam:PassRole', resource, facts }));
}

/** Tags of a resource that is only made now need the permission to add them. */
function addTags({ Tags }: Input, resource: string): AlsoNeeded[] {
  return Object.keys(tagsOf(Tags)).length === 0 ? [] : [{ action: 'sagemaker:AddTags', resource }];
}

function arnOf(resource: string, { partition, region, account }: RequestContext): string {
  return `arn:${partition}:sagemaker:${region}:${account}:${resource}`;
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemakerai.html */
export const sagemakerAccess: ServiceAccess = {
  prefix: 'sagemaker',
  operations: {
    AddTags: { ...tagged, tags: ({ Tags }) => tagsOf(Tags) },
    CreateDomain: {
      // its id is only known once it is there
      resources: (_input, ctx) => [arnOf('domain/*', ctx)],
      tags: ({ Tags }) => tagsOf(Tags),
      also: (input, ctx) => [
        ...addTags(input, arnOf('domain/*', ctx)),
        ...passRole({ RoleArn: (input['DefaultUserSettings'] as Input | undefined)?.['ExecutionRole'] }),
      ],
    },
    CreateMlflowApp: {
      resources: (_input, ctx) => [arnOf('mlflow-app/*', ctx)],
      tags: ({ Tags }) => tagsOf(Tags),
      also: (input, ctx) => [...passRole(input), ...addTags(input, arnOf('mlflow-app/*', ctx))],
    },
    CreatePresignedMlflowAppUrl: app,
    DeleteDomain: domain,
    DeleteMlflowApp: app,
    DeleteTags: { ...tagged, tagKeys: ({ TagKeys }) => textsOf(TagKeys) },
    DescribeDomain: domain,
    DescribeMlflowApp: app,
    ListDomains: {},
    ListMlflowApps: {},
    ListTags: tagged,
    UpdateMlflowApp: app,
  },
};
