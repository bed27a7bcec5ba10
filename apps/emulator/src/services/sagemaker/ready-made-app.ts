import { createHash } from 'node:crypto';

import { mlflowAppArn } from '@mlapps/aws-identity/arn';

import type { RequestContext } from '../../request-context.js';
import type { Collection } from '../../store/control-store.js';
import type { SageMakerSettings } from './context.js';
import { newMlflowApp } from './mlflow-app-changes.js';
import { APP_ID_ALPHABET, type MlflowAppRecord } from './mlflow-app.js';

/** What an account starts with in a Region: a default app, the bucket of its artifacts, and the role it uses. */
export interface ReadyMadeApp {
  readonly id: string;
  readonly arn: string;
  readonly bucket: string;
  readonly roleName: string;
  readonly rolePath: string;
}

/** The same for the same account and Region, every time: scripts may write the ARN down. */
export function readyMadeAppOf(partition: string, region: string, account: string): ReadyMadeApp {
  const digest = createHash('sha256').update(`default app of ${account} in ${region}`).digest();
  let id = 'app-';
  for (const byte of digest.subarray(0, 12)) id += APP_ID_ALPHABET[byte % APP_ID_ALPHABET.length];
  return {
    id,
    arn: mlflowAppArn(partition, region, account, id),
    // the default bucket of the SageMaker Python SDK
    bucket: `sagemaker-${region}-${account}`,
    roleName: 'AmazonSageMakerMlflowAppRole',
    rolePath: '/service-role/',
  };
}

/** Puts the default app in place, in status Created at once. */
export function putReadyMadeApp(
  ready: ReadyMadeApp,
  ctx: Pick<RequestContext, 'account' | 'region' | 'partition' | 'caller' | 'ids' | 'now'> & {
    readonly apps: Collection<MlflowAppRecord>;
    readonly settings: SageMakerSettings;
  },
): void {
  const input = {
    Name: 'default',
    ArtifactStoreUri: `s3://${ready.bucket}/mlflow-artifacts`,
    RoleArn: `arn:${ctx.partition}:iam::${ctx.account}:role${ready.rolePath}${ready.roleName}`,
    AccountDefaultStatus: 'ENABLED' as const,
  };
  const app = newMlflowApp(input, {}, ctx, ready.id);
  ctx.apps.put(app.id, { ...app, change: { kind: 'create', finishesAt: app.createdAt, fails: false } });
}
