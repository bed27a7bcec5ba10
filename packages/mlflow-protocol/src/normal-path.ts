/** Python's `posixpath.normpath`: no empty, `.` or resolvable `..` segments; exactly two leading slashes are kept. */
export function normalPath(path: string): string {
  if (path === '') return '.';
  const slashes = path.startsWith('/') ? (path.startsWith('//') && !path.startsWith('///') ? '//' : '/') : '';
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..' || (slashes === '' && kept.length === 0) || kept.at(-1) === '..') kept.push(segment);
    else if (kept.length > 0) kept.pop();
  }
  return slashes + kept.join('/') || '.';
}
