import { existsSync, readFileSync, readdirSync } from 'node:fs';

import { pythonCommand } from './python.mjs';

const node = process.execPath;
const major = process.versions.node.split('.')[0];

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command
 * @property {Record<string, string>} [env]
 * @property {string} [cwd] relative to the root
 * @property {string} [beside] neighbours with the same one run two at once
 * @property {{ path: string, suite: string }[]} [counts] files the step must leave behind; without them it is a step that passes or fails
 */

/** @returns {Record<string, Step[]>} */
export function plans(root) {
  const packages = workspace(root);
  const fast = (nodeMajor) =>
    packages
      .filter(({ scripts }) => scripts.test)
      .map(({ folder }) => ({
        path: `${folder}/.results/fast-node${nodeMajor}.json`,
        suite: `${folder.split('/')[1]} (Node ${nodeMajor})`,
      }));

  const check = [
    { name: 'build', command: [node, 'tooling/start/turbo.mjs', 'run', 'build', '--output-logs=new-only'] },
    { name: 'format', beside: 'static', command: ['node_modules/.bin/prettier', '--check', '--cache', '--log-level=warn', '.'] },
    { name: 'lint', beside: 'static', command: [node, 'tooling/lint/lint.mjs'] },
    { name: 'checks', beside: 'static', command: [node, 'tooling/checks/check.mjs'] },
    {
      name: 'test',
      command: [node, 'tooling/start/turbo.mjs', 'run', 'build', 'test', '--continue=dependencies-successful'],
      counts: fast(major),
    },
  ];
  const ci = [
    { name: 'npm test', command: ['npm', 'test'], counts: fast(major) },
    ...check.filter(({ name }) => !['build', 'test'].includes(name)),
    ...(major === '24' ? [] : [{ name: 'node 24', command: [node, 'tooling/node24/run.mjs', 'test'], counts: fast('24') }]),
    ...pythonSteps(root),
    ...packages.flatMap(slowSteps),
  ];
  return { check, ci };
}

/** Suites that have to be there: without its script the step fails, where it would otherwise be missed by nobody. */
const required = { 'apps/emulator': ['test:crash', 'test:fuzz'], 'apps/governance': ['test:crash', 'test:fuzz'] };

/** Every script named `test:<suite>` of a package is a suite of its own, too slow or too particular for `npm test`. */
function slowSteps({ folder, scripts }) {
  const found = Object.keys(scripts).filter((script) => script.startsWith('test:'));
  return [...new Set([...(required[folder] ?? []), ...found])].map((script) => {
    const suite = script.slice('test:'.length);
    return {
      name: suite,
      beside: 'slow suites',
      cwd: folder,
      command: ['npm', 'run', script],
      env: { MLAPPS_SUITE: suite },
      counts: [{ path: `${folder}/.results/${suite}-node${major}.json`, suite }],
    };
  });
}

/** Suites that pytest runs, after the packages of all of them. LocalStack's packages exclude those of the clients, so it gets an environment of its own. */
function pythonSteps(root) {
  const suites = [
    { suite: 'python', environment: [] },
    { suite: 'localstack', environment: ['apps/emulator/test/localstack/.venv'] },
  ].filter(({ suite }) => existsSync(`${root}${folderOf(suite)}/requirements.txt`));
  const packages = suites.map(({ suite, environment }) => ({
    name: `${suite} packages`,
    command: [node, 'tooling/ci/src/python.mjs', folderOf(suite), ...environment],
  }));
  return [...packages, ...suites.map(({ suite }) => pytestStep(root, suite))];
}

function folderOf(suite) {
  return `apps/emulator/test/${suite}`;
}

function pytestStep(root, suite) {
  const report = `apps/emulator/.results/${suite}.xml`;
  const pytest = [pythonCommand(root), '-m', 'pytest', '-v', '-ra', '--tb=short', '--color=no', `--junitxml=${root}${report}`];
  return {
    name: suite,
    beside: 'pytest',
    cwd: folderOf(suite),
    command: pytest,
    env: { PYTHONUNBUFFERED: '1' },
    counts: [{ path: report, suite }],
  };
}

function workspace(root) {
  return ['apps', 'packages', 'tooling'].flatMap((group) =>
    readdirSync(root + group)
      .map((entry) => `${group}/${entry}`)
      .filter((folder) => existsSync(`${root}${folder}/package.json`))
      .map((folder) => ({ folder, scripts: JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')).scripts ?? {} })),
  );
}
