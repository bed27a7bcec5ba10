import {
  CreatePermissionCommand,
  type CreatePermissionRequest,
  type RAMClient,
  type ResourceSharePermissionSummary,
} from '@aws-sdk/client-ram';
import { afterAll, beforeAll } from '@jest/globals';

import { startEmulator, type TestClients, type TestEmulator } from '../../../testing/start-emulator.js';

export const MLFLOW_APP = 'sagemaker:MlflowApp';
export const MLFLOW_APP_DEFAULT = 'arn:aws:ram::aws:permission/AWSRAMDefaultPermissionSageMakerMlflowApp';

/** A template that allows these actions. */
export function allowing(...actions: string[]): string {
  return JSON.stringify({ Effect: 'Allow', Action: actions });
}

export const DESCRIBE_ONLY = allowing('sagemaker:DescribeMlflowApp');

export interface FreshAccounts {
  emulator(): TestEmulator;
  /** Clients of an account nobody used before. */
  next(region?: string): TestClients;
}

/** One emulator for the tests of a file, and accounts that share nothing. */
export function freshAccounts(settings: Record<string, unknown> = {}): FreshAccounts {
  let started: TestEmulator | undefined;
  const emulator = (): TestEmulator => {
    if (started === undefined) throw new Error('the emulator starts before the first test');
    return started;
  };
  beforeAll(async () => {
    started = await startEmulator(settings);
  });
  afterAll(() => started?.close());
  return { emulator, next: (region) => emulator().asNewAccount(region) };
}

/** A customer managed permission for MLflow Apps that only describes, unless told otherwise. */
export async function createPermission(
  ram: RAMClient,
  name: string,
  more: Partial<CreatePermissionRequest> = {},
): Promise<ResourceSharePermissionSummary & { readonly arn: string }> {
  const { permission } = await ram.send(
    new CreatePermissionCommand({ name, resourceType: MLFLOW_APP, policyTemplate: DESCRIBE_ONLY, ...more }),
  );
  return permission as ResourceSharePermissionSummary & { readonly arn: string };
}
