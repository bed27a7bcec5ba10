import type { ControlStore } from '../../store/control-store.js';
import { MLFLOW_APPS } from './app-directory.js';
import { isDeleted, type MlflowAppRecord } from './mlflow-app.js';

/**
 * What to tell an account that a bucket keeps out, when the bucket is an app's artifact store: a share of the app does not open it.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html
 */
export function artifactHint(
  store: ControlStore,
  now: number,
  bucket: { readonly name: string; readonly account: string },
  account: string,
): string | undefined {
  const app = store
    .scopes(MLFLOW_APPS)
    .filter((scope) => scope.account === bucket.account)
    .flatMap((scope) => store.collection<MlflowAppRecord>(MLFLOW_APPS, scope).list())
    .find((record) => bucketOf(record.artifactStoreUri) === bucket.name && !isDeleted(record, now));
  if (app === undefined) return undefined;
  return `This bucket holds the artifacts of ${app.arn}. Sharing an app through AWS RAM does not share its artifacts: the bucket needs a policy that lets account ${account} in`;
}

function bucketOf(uri: string): string | undefined {
  return /^s3:\/\/([^/]+)/.exec(uri)?.[1];
}
