import { mkdirSync, writeFileSync } from 'node:fs';

/**
 * Leaves the counts of a run in `.results/<suite>-node<major>.json`, where `.ci/run` adds them up; turbo caches the file with the run.
 * The suite is `fast`, or what MLAPPS_SUITE names.
 */
export default class CountReporter {
  constructor({ rootDir }) {
    this.folder = `${rootDir}/.results`;
  }

  onRunComplete(_contexts, results) {
    const suite = process.env.MLAPPS_SUITE ?? 'fast';
    const counts = {
      passed: results.numPassedTests,
      // a file that could not even be loaded counts as one failure
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
      skippedNames: results.testResults.flatMap(({ testResults }) =>
        testResults.filter(({ status }) => ['pending', 'todo', 'skipped', 'disabled'].includes(status)).map(({ fullName }) => fullName),
      ),
    };
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(`${this.folder}/${suite}-node${process.versions.node.split('.')[0]}.json`, `${JSON.stringify(counts, null, 2)}\n`);
  }
}
