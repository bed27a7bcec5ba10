import { describe, expect, it } from '@jest/globals';

import { cycles } from './src/cycles.mjs';
import { decisions } from './src/decisions.mjs';
import { fileNames } from './src/file-names.mjs';
import { manifests } from './src/manifests.mjs';
import { operationLists } from './src/operation-lists.mjs';
import { sizes } from './src/sizes.mjs';
import { texts } from './src/texts.mjs';

/** A workspace held in memory: path -> text. */
function workspace(contents) {
  const files = Object.keys(contents).sort();
  return {
    files,
    sources: files.filter((path) => /\/src\/.*\.ts$/.test(path)),
    packages: files.filter((path) => /^\w+\/[\w-]+\/package\.json$/.test(path)).map((path) => path.replace('/package.json', '')),
    read: (path) => contents[path],
  };
}

describe('cycles', () => {
  const circle = (kind) => ({
    'apps/a/src/one.ts': `import { two } from './two.js';`,
    'apps/a/src/two.ts': `export { three } from './sub/three.js';`,
    'apps/a/src/sub/three.ts': `${kind} { One } from '../one.js';`,
    'apps/a/src/four.ts': `import { one } from './one.js';`,
  });

  it('names the files of a circle', () =>
    expect(cycles(workspace(circle('import'))).problems).toEqual([
      expect.stringMatching(/^import cycle: (?=.*one\.ts)(?=.*two\.ts)(?=.*three\.ts)(?!.*four)/),
    ]));

  it('leaves types alone', () => expect(cycles(workspace(circle('import type'))).problems).toEqual([]));

  it('sees a file that imports itself', () =>
    expect(cycles(workspace({ 'apps/a/src/one.ts': `import './one.js';` })).problems).toHaveLength(1));
});

describe('file names', () => {
  it.each(['apps/a/src/time-utils.ts', 'packages/base/src/x.ts', 'apps/a/src/CreateRun.ts', 'apps/a/src/data/x.ts'])('refuses %s', (path) =>
    expect(fileNames(workspace({ [path]: '' })).problems).toHaveLength(1),
  );
  it.each(['apps/a/src/database.ts', 'packages/localstack-utils/src/endpoint.ts', 'apps/a/src/x.test.ts'])('accepts %s', (path) =>
    expect(fileNames(workspace({ [path]: '' })).problems).toEqual([]),
  );
});

describe('texts', () => {
  it.each([
    ['cd "/root/project"', 'a path of one machine'],
    [`..${'/'}shared/facts`, 'outside the project'],
    ['// TODO later', 'TODO(#123)'],
  ])('refuses %s', (line, message) => expect(texts(workspace({ 'docs/a.md': line })).problems).toEqual([expect.stringContaining(message)]));

  it.each(['https://example.org/root/main', '// TODO(#12): later', 'x/root/y'])('accepts %s', (line) =>
    expect(texts(workspace({ 'docs/a.md': line })).problems).toEqual([]),
  );
});

describe('operation lists', () => {
  const service = 'apps/a/src/services/sts';
  it('finds an operation that no service lists', () => {
    const found = operationLists(
      workspace({
        [`${service}/service.ts`]: `import { one } from './operations/one.js';`,
        [`${service}/operations/one.ts`]: '',
        [`${service}/operations/two.ts`]: '',
        [`${service}/operations/two.test.ts`]: '',
      }),
    );
    expect(found.problems).toEqual([expect.stringContaining('operations/two.ts: is not listed')]);
    expect(found.warnings).toEqual([`${service}: 1 without a test beside them: one`]);
  });
});

describe('decisions', () => {
  const record = (number) => `# ${number}. Something\n\nStatus: accepted, 2026-11-22\n\n## Context\n\n## Decision\n\n## Consequences\n`;
  it('accepts a complete row', () =>
    expect(
      decisions(workspace({ 'docs/decisions/0001-a.md': record('0001'), 'docs/decisions/0002-b.md': record('0002') })).problems,
    ).toEqual([]));
  it('finds a gap', () =>
    expect(
      decisions(workspace({ 'docs/decisions/0001-a.md': record('0001'), 'docs/decisions/0003-b.md': record('0003') })).problems,
    ).toEqual([expect.stringContaining('expected number 0002')]));
  it('asks for every part', () => expect(decisions(workspace({ 'docs/decisions/0001-a.md': '# Something' })).problems).toHaveLength(5));
});

describe('manifests', () => {
  it('asks for exact versions, a tag and a README', () => {
    const manifest = JSON.stringify({ dependencies: { a: '^1.0.0', b: '1.0.0', c: 'workspace:*', d: 'npm:typescript@7.0.2' } });
    expect(manifests(workspace({ 'package.json': '{}', 'packages/x/package.json': manifest })).problems).toEqual([
      expect.stringContaining('a "^1.0.0"'),
      expect.stringContaining('type:lib'),
      expect.stringContaining('README'),
    ]);
  });
});

describe('sizes', () => {
  it('only notes', () => {
    const found = sizes(workspace({ 'apps/a/src/long.ts': 'x\n'.repeat(301), 'apps/a/src/long.test.ts': 'x\n'.repeat(301) }));
    expect(found).toEqual({ warnings: [expect.stringContaining('long.ts: 301 lines')] });
  });
});
