import type { Fact, Source } from './fact.js';

const quotasPage: Source = { url: 'https://docs.aws.amazon.com/general/latest/gr/sagemaker.html', date: '2026-11-22' };

/** A limit on how many resources an account may have in one Region. */
export interface ResourceQuota {
  /** Code of the service in Service Quotas. */
  readonly service: string;
  readonly code: string;
  readonly name: string;
  readonly default: number;
  readonly adjustable: boolean;
  readonly source: Source;
}

export const MLFLOW_APP_QUOTA: ResourceQuota = {
  service: 'sagemaker',
  code: 'L-F369E3CA',
  name: 'The maximum number of MLflow Apps that can be created.',
  default: 3,
  adjustable: true,
  source: quotasPage,
};

export const DOMAIN_QUOTA: ResourceQuota = {
  service: 'sagemaker',
  code: 'L-B683BCB0',
  name: 'Maximum number of Studio domains allowed per account',
  default: 2,
  adjustable: true,
  source: quotasPage,
};

const tabulated = (code: string, name: string, value: number, adjustable = true): ResourceQuota => ({
  service: 'sagemaker',
  code,
  name,
  default: value,
  adjustable,
  // the page says "mixed" of what may be adjusted, and shortens some of the names
  source: { ...quotasPage, inferred: true },
});

/** Quotas of Amazon SageMaker AI around MLflow Apps that have a code, in order of it. */
export const SAGEMAKER_QUOTAS: readonly ResourceQuota[] = [
  tabulated('L-6BC1B1A9', 'Maximum number of MLflow Tracking Servers', 10),
  tabulated('L-6FF806F0', 'Maximum number of Large MLflow Tracking Servers', 1),
  tabulated('L-92BDBBEF', 'Maximum number of concurrent serverless model customization jobs', 0),
  tabulated('L-97AC1A59', 'Maximum number of Medium MLflow Tracking Servers', 5),
  tabulated('L-9A82FBCA', 'Maximum number of SageMaker Model Package allowed per account', 10_000),
  tabulated('L-9FC178C2', 'Maximum number of Small MLflow Tracking Servers', 5),
  DOMAIN_QUOTA,
  tabulated('L-BC8DC54C', 'Maximum number of SageMaker Model Package Groups allowed per account', 250),
  tabulated('L-E8EADE50', 'Maximum number of pipelines allowed per account', 500),
  MLFLOW_APP_QUOTA,
  tabulated('L-F88776CD', 'Maximum number of concurrent pipeline executions allowed per account', 20),
];

/** Services with quotas in this catalog: code to name. https://docs.aws.amazon.com/general/latest/gr/sagemaker.html */
export const QUOTA_SERVICES: Readonly<Record<string, string>> = { sagemaker: 'Amazon SageMaker' };

/** Requests per second that AWS accepts, per account, Region and operation. Not adjustable. */
export const MLFLOW_APP_API_RATES: Fact<Readonly<Record<string, number>>> = {
  value: {
    CreateMlflowApp: 1,
    DescribeMlflowApp: 1,
    UpdateMlflowApp: 1,
    ListMlflowApps: 1,
    DeleteMlflowApp: 2,
    CreatePresignedMlflowAppUrl: 5,
  },
  source: quotasPage,
};
