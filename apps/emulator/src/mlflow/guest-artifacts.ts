import { MlflowError } from '@mlapps/mlflow-protocol/errors';

import type { ArtifactStore } from './artifact-store.js';

/**
 * Artifacts as an account sees them that the app is shared with: those below the app's artifact store, and no others of its owner. An experiment may
 * have its `artifact_location` anywhere, and who may call the API may create experiments.
 *
 * @param root the app's ArtifactStoreUri
 * @throws MlflowError PERMISSION_DENIED for a URI outside of it
 */
export function guestArtifacts(store: ArtifactStore, root: string): ArtifactStore {
  const within = root.endsWith('/') ? root : `${root}/`;
  const check = (uri: string): string => {
    if (uri === root || uri.startsWith(within)) return uri;
    throw new MlflowError(
      'PERMISSION_DENIED',
      `${uri} is outside of the app's artifact store ${root}: only the app's own account reaches it here.`,
    );
  };
  return {
    list: async (uri, path, pageToken, maxResults) => store.list(check(uri), path, pageToken, maxResults),
    open: async (uri) => store.open(check(uri)),
    presignPut: (uri, expiresInSeconds) => store.presignPut(check(uri), expiresInSeconds),
  };
}
