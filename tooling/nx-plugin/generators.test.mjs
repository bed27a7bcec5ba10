import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

const require = createRequire(import.meta.url);
const { createTreeWithEmptyWorkspace } = require('@nx/devkit/testing');
const operation = require('./generators/operation/generator.cjs');
const packages = require('./generators/package/generator.cjs');
const endpoint = require('./generators/endpoint/generator.cjs');
const { declareRequest, listEndpoint } = require('./endpoint-list.cjs');
const { fileNameOf, listOperation } = require('./service-list.cjs');

const root = fileURLToPath(new URL('../../', import.meta.url));
const services = 'apps/emulator/src/services';

/** What the compiler says about the generated files, beside the real sources and packages. */
function complaints(folder, project, generated) {
  const compiler = `${root}node_modules/typescript7/bin/tsc`;
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', join(folder, project), '--noEmit', '--pretty', 'false'], {
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((line) => generated.some((path) => line.includes(path)));
}

describe('operation', () => {
  let tree;
  beforeEach(() => {
    tree = createTreeWithEmptyWorkspace();
    tree.write(`${services}/sagemaker/service.ts`, readFileSync(`${root}${services}/sagemaker/service.ts`, 'utf8'));
  });

  it('writes the operation, its test, and one line and one entry in service.ts', async () => {
    await operation(tree, { service: 'sagemaker', operation: 'ListModelPackages' });
    const changed = tree
      .listChanges()
      .filter(({ path }) => path.startsWith(services))
      .map(({ path }) => path.replace(`${services}/`, ''));
    expect(changed.sort()).toEqual([
      'sagemaker/operations/list-model-packages.test.ts',
      'sagemaker/operations/list-model-packages.ts',
      'sagemaker/service.ts',
    ]);
    const before = readFileSync(`${root}${services}/sagemaker/service.ts`, 'utf8').split('\n');
    const added = tree
      .read(`${services}/sagemaker/service.ts`, 'utf8')
      .split('\n')
      .filter((line) => !before.includes(line));
    expect(added).toEqual(["import { listModelPackages } from './operations/list-model-packages.js';", '    listModelPackages,']);
    expect(tree.read(`${services}/sagemaker/operations/list-model-packages.ts`, 'utf8')).toContain('API_ListModelPackages.html');
  });

  it.each([
    [
      'an operation AWS does not have',
      { service: 'sagemaker', operation: 'CreateMlflowAp' },
      /no operation CreateMlflowAp\. Did you mean .*CreateMlflowApp/,
    ],
    ['a service that is not there', { service: 'glue', operation: 'GetJob' }, /service\.ts does not exist.*There are: sagemaker/],
    ['an operation that is listed', { service: 'sagemaker', operation: 'CreateMlflowApp' }, /already/],
  ])('refuses %s', (_, options, message) => expect(operation(tree, options)).rejects.toThrow(message));
});

describe('package', () => {
  it('has the shape of the reference package', async () => {
    const tree = createTreeWithEmptyWorkspace();
    await packages(tree, { name: 'retry-after', description: 'Reads the header of that name' });
    const read = (path) => JSON.parse(tree.read(`packages/retry-after/${path}`, 'utf8'));
    const reference = (path) => JSON.parse(readFileSync(`${root}packages/catalog/${path}`, 'utf8'));
    const { name, description, ...rest } = read('package.json');
    expect({ name, description }).toEqual({ name: '@mlapps/retry-after', description: 'Reads the header of that name' });
    expect(rest).toEqual((({ name: _name, description: _description, ...others }) => others)(reference('package.json')));
    expect(read('tsconfig.json')).toEqual(reference('tsconfig.json'));
    for (const file of ['README.md', 'jest.config.mjs', 'src/retry-after.ts', 'src/retry-after.test.ts'])
      expect(tree.exists(`packages/retry-after/${file}`)).toBe(true);
  });

  it('refuses a name that is taken or is none', async () => {
    const tree = createTreeWithEmptyWorkspace();
    await packages(tree, { name: 'retry-after' });
    await expect(packages(tree, { name: 'retry-after' })).rejects.toThrow('exists already');
    await expect(packages(tree, { name: 'RetryAfter' })).rejects.toThrow('kebab-case');
  });
});

describe('what is generated', () => {
  let folder;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mlapps-generated-'));
    for (const part of ['node_modules', 'packages', 'tooling', 'apps/emulator/node_modules']) {
      mkdirSync(dirname(join(folder, part)), { recursive: true });
      symlinkSync(root + part, join(folder, part));
    }
    cpSync(`${root}apps/emulator/src`, join(folder, 'apps/emulator/src'), { recursive: true });
    for (const file of ['package.json', 'tsconfig.json']) cpSync(`${root}apps/emulator/${file}`, join(folder, 'apps/emulator', file));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a generator on an empty tree that has one real file, and writes what came of it into the copy. */
  async function generate(generator, options, ...seeds) {
    const tree = createTreeWithEmptyWorkspace();
    for (const seed of seeds) tree.write(seed, readFileSync(root + seed, 'utf8'));
    await generator(tree, options);
    const changes = tree
      .listChanges()
      .filter(
        ({ path, content }) =>
          /^(apps|packages)\//.test(path) && !seeds.some((seed) => seed === path && readFileSync(root + seed).equals(content)),
      );
    for (const { path, content } of changes) {
      if (path.startsWith('packages/') && lstatSync(join(folder, 'packages')).isSymbolicLink()) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return { seen: changes.map(({ path }) => path) };
  }

  it('compiles, with its tests, among the real sources', async () => {
    await generate(operation, { service: 'sagemaker', operation: 'ListModelPackages' }, `${services}/sagemaker/service.ts`);
    expect(existsSync(join(folder, services, 'sagemaker/operations/list-model-packages.test.ts'))).toBe(true);
    expect(complaints(folder, 'apps/emulator/tsconfig.json', ['list-model-packages', 'sagemaker/service.ts'])).toEqual([]);
  }, 60_000);

  it.each([
    ['into an area that is there', { area: 'runs', message: 'LinkPrompts', path: 'runs/link-prompts' }],
    ['into a new one', { area: 'model-versions', message: 'GetModelVersion', path: 'model-versions/get', method: 'GET' }],
  ])(
    'compiles as an endpoint, %s',
    async (_, options) => {
      const requests = 'packages/mlflow-protocol/src/run-requests.ts';
      const { seen } = await generate(endpoint, options, 'apps/emulator/src/mlflow/endpoints.ts', requests);
      expect(seen).toHaveLength(4);
      const problems = complaints(
        folder,
        'apps/emulator/tsconfig.json',
        seen.filter((path) => path.startsWith('apps/')),
      );
      // the built package does not have the new request yet
      expect(
        problems.filter(
          (line) =>
            !/TS2305: Module '"@mlapps\/mlflow-protocol\/run-requests"' has no exported|TS2307: .*model-version-requests/.test(line),
        ),
      ).toEqual([]);
    },
    60_000,
  );

  it('compiles as a package of its own', async () => {
    rmSync(join(folder, 'packages'));
    mkdirSync(join(folder, 'packages'));
    await generate(packages, { name: 'retry-after' });
    expect(complaints(folder, 'packages/retry-after/tsconfig.json', ['retry-after', 'error TS'])).toEqual([]);
  }, 60_000);
});

describe('list of a service', () => {
  const service = (entries, imports = '') =>
    `import type { AwsService } from 'x';\n${imports}\nexport const sts = {\n  operations: [${entries}],\n};\n`;
  const added = { fileName: 'get-caller-identity', exportName: 'getCallerIdentity' };

  it('starts an empty list', () =>
    expect(listOperation(service(''), added)).toBe(
      service('getCallerIdentity', `import { getCallerIdentity } from './operations/get-caller-identity.js';\n`),
    ));

  it.each([
    ['first', 'x, y', '', 'getCallerIdentity, x, y'],
    ['last', 'assumeRole', `import { assumeRole } from './operations/assume-role.js';`, 'assumeRole, getCallerIdentity'],
  ])('sorts it in, %s', (_, entries, imports, expected) =>
    expect(listOperation(service(entries, imports), added)).toContain(`operations: [${expected}]`),
  );

  it('refuses a list it cannot read', () => expect(() => listOperation(service('...more'), added)).toThrow('by hand'));

  it.each([
    ['CreatePresignedMlflowAppUrl', 'create-presigned-mlflow-app-url'],
    ['ListObjectsV2', 'list-objects-v2'],
    ['GetIPSet', 'get-ip-set'],
  ])('%s is in %s.ts', (name, file) => expect(fileNameOf(name)).toBe(file));
});

describe('list of endpoints', () => {
  const text = [
    `import { getRun } from './endpoints/runs/get-run.js';`,
    `import { health } from './endpoints/server/health.js';`,
    '',
    'export const endpoints: readonly Endpoint[] = [',
    '  getRun,',
    '',
    '  health,',
    '];',
  ];
  const list = (area, fileName, exportName) => listEndpoint(text.join('\n'), { area, fileName, exportName }).split('\n');

  it('puts the import in order and the entry after the last of its area', () => {
    const found = list('runs', 'log-metric', 'logMetric');
    expect(found[1]).toBe(`import { logMetric } from './endpoints/runs/log-metric.js';`);
    expect(found.slice(4)).toEqual([text[3], '  getRun,', '  logMetric,', '', '  health,', '];']);
  });

  it('starts an area of its own', () =>
    expect(list('traces', 'get-trace', 'getTrace').slice(-4)).toEqual(['  health,', '', '  getTrace,', '];']));

  it('refuses what is listed', () => expect(() => list('runs', 'get-run', 'getRun')).toThrow('already'));

  it('declares the request once', () => {
    const names = { message: 'LogMetric', exportName: 'logMetric' };
    const declared = declareRequest(undefined, names);
    expect(declared).toContain(`export const logMetric = request('LogMetric', {});`);
    expect(declareRequest(declared, names)).toBe(declared);
  });
});
