import { invalidParameterValue } from '@mlapps/mlflow-protocol/errors';

import type { ArtifactFile } from '../../mlflow/artifact-store.js';

/** What the keys of a folder's content start with. */
export function folderOf(root: string, path: string | undefined): string {
  const joined = [root, path ?? '']
    .map((part) => part.replace(/\/+$/, ''))
    .filter((part) => part !== '')
    .join('/');
  return joined === '' ? '' : `${joined}/`;
}

/** `s3://bucket/key`; the key without a slash at its end. */
export function parseUri(uri: string): { bucket: string; key: string } {
  const [, bucket, key = ''] = /^s3:\/\/([^/]+)(?:\/(.*))?$/s.exec(uri) ?? [];
  // an experiment may be created with any location, as in MLflow
  if (bucket === undefined) throw invalidParameterValue(`Artifacts are served from S3 only; '${uri}' is no S3 URI.`);
  return { bucket, key: key.replace(/\/+$/, '') };
}

/** As S3 signs it. */
export function encodeKey(key: string): string {
  return key
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');
}

/** In the order of the bytes, as S3 sorts. */
export function sortedByPath(files: readonly ArtifactFile[]): ArtifactFile[] {
  const byPath = files.map((file) => ({ file, bytes: Buffer.from(file.path) })).sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  return byPath.map(({ file }) => file);
}
