/**
 * `<uri>/<path>`, the query of the URI behind it (mlflow 3.10.1 `utils/uri.py` append_to_uri_path).
 * @example appendToUriPath('s3://bucket/root?x=1', '7') // 's3://bucket/root/7?x=1'
 */
export function appendToUriPath(uri: string, path: string): string {
  const queryAt = uri.indexOf('?');
  const base = queryAt === -1 ? uri : uri.slice(0, queryAt);
  return `${base.endsWith('/') ? base : `${base}/`}${path}${queryAt === -1 ? '' : uri.slice(queryAt)}`;
}
