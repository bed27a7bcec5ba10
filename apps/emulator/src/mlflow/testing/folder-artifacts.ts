import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { ArtifactFile, ArtifactStore } from '../artifact-store.js';

/** Artifacts in a local folder: `s3://bucket/key` is `<folder>/bucket/key`. */
export function folderArtifacts(folder: string): ArtifactStore {
  const pathOf = (uri: string): string => join(folder, uri.replace(/^[a-z0-9]+:\/\//, ''));
  return {
    list: async (uri, path) => {
      const names = await readdir(join(pathOf(uri), path ?? '')).catch(() => []);
      return { files: await Promise.all(names.sort().map((name) => describe(pathOf(uri), path ? `${path}/${name}` : name))) };
    },
    open: async (uri) => {
      const found = await stat(pathOf(uri)).catch(() => undefined);
      return found?.isFile() ? { body: createReadStream(pathOf(uri)), size: found.size } : undefined;
    },
    presignPut: (uri, expiresInSeconds) => ({ url: `http://signed.test/${uri}?expires=${expiresInSeconds}`, headers: {} }),
  };
}

async function describe(root: string, path: string): Promise<ArtifactFile> {
  const found = await stat(join(root, path));
  return found.isDirectory() ? { path, is_dir: true } : { path, is_dir: false, file_size: found.size };
}
