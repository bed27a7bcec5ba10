import type { UploadRecord } from './store/records.js';

interface UploadQuery {
  readonly prefix: string;
  readonly delimiter: string;
  readonly keyMarker: string;
  /** Empty: everything of the key marker has been seen. */
  readonly uploadIdMarker: string;
  readonly limit: number;
}

interface UploadPage {
  readonly uploads: readonly UploadRecord[];
  readonly prefixes: readonly string[];
  readonly next: { readonly key: string; readonly uploadId: string } | undefined;
}

/** One page of uploads, which come in order of key and start; what lies behind the delimiter counts once. */
export function uploadPage(all: readonly UploadRecord[], query: UploadQuery): UploadPage {
  const { prefix, delimiter, limit } = query;
  const uploads: UploadRecord[] = [];
  const prefixes: string[] = [];
  let last: { key: string; uploadId: string } | undefined;
  for (const upload of all) {
    if (!isAfter(upload, query)) continue;
    const at = delimiter === '' ? -1 : upload.key.indexOf(delimiter, prefix.length);
    const group = at < 0 ? undefined : upload.key.slice(0, at + delimiter.length);
    if (group !== undefined && (group === prefixes.at(-1) || group === query.keyMarker)) continue;
    if (uploads.length + prefixes.length === limit) return { uploads, prefixes, next: last };
    if (group === undefined) uploads.push(upload);
    else prefixes.push(group);
    last = { key: group ?? upload.key, uploadId: group === undefined ? upload.id : '' };
  }
  return { uploads, prefixes, next: undefined };
}

function isAfter({ key, id }: UploadRecord, { keyMarker, uploadIdMarker }: UploadQuery): boolean {
  if (keyMarker === '') return true;
  const order = Buffer.compare(Buffer.from(key), Buffer.from(keyMarker));
  return order > 0 || (order === 0 && uploadIdMarker !== '' && id > uploadIdMarker);
}
