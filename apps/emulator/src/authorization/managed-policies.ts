/**
 * AWS managed policies that roles here are given most, reduced to the services that mlapps has: sagemaker, sagemaker-mlflow, s3, iam, sts,
 * organizations, ram and servicequotas. Each stands at https://docs.aws.amazon.com/aws-managed-policy/latest/reference/<name>.html (2026-11-25).
 * Another grants nothing.
 */
const DOCUMENTS: ReadonlyMap<string, readonly object[]> = new Map([
  ['AdministratorAccess', [allow(['*'])]],
  [
    'PowerUserAccess',
    [
      { Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' },
      allow([
        'iam:CreateServiceLinkedRole',
        'iam:DeleteServiceLinkedRole',
        'iam:ListRoles',
        'organizations:DescribeEffectivePolicy',
        'organizations:DescribeOrganization',
      ]),
    ],
  ],
  [
    'ReadOnlyAccess',
    [
      allow(['sagemaker:Describe*', 'sagemaker:GetSearchSuggestions', 'sagemaker:List*', 'sagemaker:Search']),
      allow(['s3:DescribeJob', 's3:Get*', 's3:List*', 'iam:Generate*', 'iam:Get*', 'iam:List*', 'iam:Simulate*', 'sts:GetAccessKeyInfo']),
      allow(['sts:GetCallerIdentity', 'sts:GetSessionToken', 'organizations:Describe*', 'organizations:List*', 'ram:Get*', 'ram:List*']),
      allow(['servicequotas:GetAssociationForServiceQuotaTemplate', 'servicequotas:GetAWSDefaultServiceQuota', 'servicequotas:Get*']),
      allow(['servicequotas:List*']),
    ],
  ],
  ['IAMFullAccess', [allow(['iam:*', 'organizations:Describe*', 'organizations:List*'])]],
  ['IAMReadOnlyAccess', [allow(['iam:Generate*', 'iam:Get*', 'iam:List*', 'iam:Simulate*'])]],
  ['AmazonS3FullAccess', [allow(['s3:*', 's3-object-lambda:*'])]],
  ['AmazonS3ReadOnlyAccess', [allow(['s3:Get*', 's3:List*', 's3:Describe*'])]],
  [
    'AmazonSageMakerFullAccess',
    [
      {
        Effect: 'Allow',
        Action: ['sagemaker:*'],
        NotResource: ['domain', 'user-profile', 'app', 'space', 'partner-app', 'flow-definition'].map(
          (kind) => `arn:aws:sagemaker:*:*:${kind}/*`,
        ),
      },
      allow(['sagemaker:CreatePresignedDomainUrl', 'sagemaker:DescribeDomain', 'sagemaker:ListDomains', 'sagemaker-mlflow:*']),
      allow(
        ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload'],
        ['SageMaker', 'Sagemaker', 'sagemaker', 'aws-glue'].map((part) => `arn:aws:s3:::*${part}*`),
      ),
      allow(['s3:CreateBucket', 's3:GetBucketLocation', 's3:ListBucket', 's3:ListAllMyBuckets', 's3:GetBucketCors', 's3:PutBucketCors']),
      allow(
        ['s3:GetBucketAcl', 's3:PutObjectAcl'],
        ['SageMaker', 'Sagemaker', 'sagemaker'].map((part) => `arn:aws:s3:::*${part}*`),
      ),
      allow(['iam:ListRoles', 'servicequotas:ListServiceQuotas']),
      {
        Effect: 'Allow',
        Action: 'iam:PassRole',
        Resource: 'arn:aws:iam::*:role/*',
        Condition: { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } },
      },
    ],
  ],
  [
    'AmazonSageMakerReadOnly',
    [allow(['sagemaker:Describe*', 'sagemaker:List*', 'sagemaker:BatchGetMetrics', 'sagemaker:GetDeviceRegistration'])],
  ],
  ['AWSOrganizationsFullAccess', [allow(['organizations:*'])]],
  ['AWSOrganizationsReadOnlyAccess', [allow(['organizations:Describe*', 'organizations:List*'])]],
  ['AWSResourceAccessManagerFullAccess', [allow(['ram:*'])]],
  ['AWSResourceAccessManagerReadOnlyAccess', [allow(['ram:Get*', 'ram:List*'])]],
  [
    'ServiceQuotasFullAccess',
    [allow(['servicequotas:*', 'organizations:DescribeOrganization', 'organizations:ListAWSServiceAccessForOrganization'])],
  ],
  ['ServiceQuotasReadOnlyAccess', [allow(['servicequotas:Get*', 'servicequotas:List*', 'organizations:DescribeOrganization'])]],
]);

function allow(actions: readonly string[], resources: readonly string[] = ['*']): object {
  return { Effect: 'Allow', Action: actions, Resource: resources };
}

const MANAGED = /^arn:(aws[a-z-]*):iam::aws:policy\/(?:[\w-]+\/)*(\w+)$/;

/** The document of one of AWS's policies, in the partition of its ARN; nothing for one that is not carried here. */
export function managedPolicy(arn: string): string | undefined {
  const [, partition = '', name = ''] = MANAGED.exec(arn) ?? [];
  const statements = DOCUMENTS.get(name);
  return statements && JSON.stringify({ Version: '2012-10-17', Statement: statements }).replaceAll('arn:aws:', `arn:${partition}:`);
}
