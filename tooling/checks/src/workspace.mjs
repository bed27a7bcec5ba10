import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * What the checks look at: the files git knows or would add, by path relative to the root.
 * @param {string} root absolute, ends in a slash
 */
export function openWorkspace(root) {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, maxBuffer: 64 << 20 });
  const files = [...new Set(listed.toString().split('\0'))].filter((path) => path !== '' && existsSync(root + path)).sort();
  return {
    root,
    files,
    read: (path) => readFileSync(root + path, 'utf8'),
    /** Folders of the workspace's packages, e.g. `apps/emulator`. */
    packages: files
      .filter((path) => /^(apps|packages|tooling)\/[^/]+\/package\.json$/.test(path))
      .map((path) => path.slice(0, -'/package.json'.length)),
    /** Hand-written TypeScript of apps and packages. */
    sources: files.filter((path) => /^(apps|packages)\/[^/]+\/src\/.*\.tsx?$/.test(path) && !/\.gen\.tsx?$/.test(path)),
  };
}
