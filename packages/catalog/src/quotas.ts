import type { Fact, Source } from './fact.js';

const quotasPage: Source = { url: 'https://docs.aws.amazon.com/general/latest/gr/sagemaker.html', date: '2026-11-22' };

/** A limit on how many resources an account may have in one Region. */
export interface ResourceQuota {
  readonly code: string;
  readonly name: string;
  readonly default: number;
  readonly adjustable: boolean;
  readonly source: Source;
}

export const MLFLOW_APP_QUOTA: ResourceQuota = {
  code: 'L-F369E3CA',
  name: 'The maximum number of MLflow Apps that can be created.',
  default: 3,
  adjustable: true,
  source: quotasPage,
};

export const DOMAIN_QUOTA: ResourceQuota = {
  code: 'L-B683BCB0',
  name: 'Maximum number of Studio domains allowed per account',
  default: 2,
  adjustable: true,
  source: quotasPage,
};

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
