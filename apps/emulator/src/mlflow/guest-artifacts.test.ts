import { describe, expect, it } from '@jest/globals';

import { guestArtifacts } from './guest-artifacts.js';
import type { ArtifactStore } from './artifact-store.js';

const ROOT = 's3://team-artifacts/mlflow';

/** Notes what it was asked. */
function notingStore(): ArtifactStore & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    list: (uri) => Promise.resolve((asked.push(uri), { files: [] })),
    open: (uri) => Promise.resolve((asked.push(uri), undefined)),
    presignPut: (uri) => (asked.push(uri), { url: uri, headers: {} }),
  };
}

describe('artifacts for callers of other accounts', () => {
  it.each([ROOT, `${ROOT}/1/run/artifacts`])('reach %s', async (uri) => {
    const store = notingStore();
    const guest = guestArtifacts(store, ROOT);
    await guest.list(uri, undefined);
    await guest.open(uri);
    guest.presignPut(uri, 900);
    expect(store.asked).toEqual([uri, uri, uri]);
  });

  it.each(['s3://team-artifacts/mlflow-secret/a', 's3://team-artifacts', 's3://payroll/mlflow/a', 'S3://team-artifacts/mlflow/a', ''])(
    'do not reach %s',
    async (uri) => {
      const store = notingStore();
      const guest = guestArtifacts(store, `${ROOT}/`);
      const refused = { code: 'PERMISSION_DENIED' };
      await expect(guest.list(uri, undefined)).rejects.toMatchObject(refused);
      await expect(guest.open(uri)).rejects.toMatchObject(refused);
      expect(() => guest.presignPut(uri, 900)).toThrow(expect.objectContaining(refused));
      expect(store.asked).toEqual([]);
    },
  );
});
