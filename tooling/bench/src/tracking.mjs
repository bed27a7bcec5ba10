import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { CASES } from './cases.mjs';
import { startBareRoute } from './bare-route.mjs';
import { createApps, defaultAppPrefix, startEmulator, startWithNpm } from './emulator.mjs';
import { measure, middle } from './load.mjs';
import { startMlflow, storeRunsInDatabase } from './mlflow-server.mjs';
import { memory, settled } from './process-tree.mjs';
import { pythonEnvironment } from './python-environment.mjs';
import { printReport } from './report.mjs';
import { STORED_RUNS } from './stored-runs.mjs';
import { createExperiment, createRuns, storedRunIds, storeRuns } from './tracking-client.mjs';

/** Memory is measured with a shorter idle time than the default of a minute, and after a while longer. */
const IDLE_SECONDS = 3;
const IDLE_MARGIN_SECONDS = 5;
/** After a failure, so that what piled up can drain. */
const PEER_REST_SECONDS = 5;

/**
 * Measures `mlflow server` and this emulator under the same load, in turns.
 *
 * @param {{ quick: boolean, json: boolean, only: string | undefined, targets: string[], progress: (text: string) => void }} options
 */
export async function benchTracking(options) {
  const folder = mkdtempSync(join(tmpdir(), 'mlapps-bench-'));
  const running = [];
  try {
    const results = await benchIn(folder, running, options);
    if (options.json) console.log(JSON.stringify(results, null, 2));
    else printReport(results);
  } finally {
    for (const server of running) await server.stop().catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchIn(folder, running, options) {
  const { quick, targets, progress } = options;
  const bin = targets.includes('mlflow') ? pythonEnvironment(progress) : undefined;
  const stored = quick ? 1000 : STORED_RUNS;
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, Linux ${release()}, Node ${process.version}, ${stored.toLocaleString('en-US')} stored runs${quick ? ' (quick: figures are rough)' : ''}`;
  const coldStart = options.only ? undefined : await benchColdStart(folder, bin, options);
  const prepared = await prepareTargets(folder, running, bin, stored, options);
  const { results: throughput, failures } = await benchThroughput(prepared, options);
  const memoryRows = options.only
    ? undefined
    : prepared.filter(({ name }) => name === 'mlflow server').map((server) => ({ name: server.name, ...memory(server.pid) }));
  for (const server of running.splice(0)) await server.stop();
  if (memoryRows && targets.includes('mlapps'))
    memoryRows.push(...(await benchMemory(folder, running, quick ? [1, 100] : [1, 100, 1000], progress)));
  return { machine, throughput, failures, coldStart, memory: memoryRows };
}

async function benchColdStart(folder, bin, { quick, targets, progress }) {
  const ways = [
    ['mlflow server', targets.includes('mlflow') && ((data) => startMlflow(bin, data))],
    ['mlapps, npm start', targets.includes('mlapps') && ((data) => startWithNpm(data))],
    ['mlapps, node dist/main.js', targets.includes('mlapps') && ((data) => startEmulator(data))],
  ].filter(([, start]) => start);
  const seconds = new Map(ways.map(([name]) => [name, { empty: [], existing: [] }]));
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    for (const [name, start] of ways) {
      progress(`start of ${name}, round ${round + 1}`);
      const data = join(folder, `start-${round}-${ways.findIndex(([way]) => way === name)}`);
      for (const kind of ['empty', 'existing']) {
        const server = await start(data);
        await server.stop();
        seconds.get(name)[kind].push(server.seconds);
      }
    }
  }
  const median = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  return [...seconds].map(([name, { empty, existing }]) => ({ name, empty: median(empty), existing: median(existing) }));
}

/** Starts every target and fills it; all stay up, idle ones cost next to nothing. */
async function prepareTargets(folder, running, bin, stored, { targets, progress }) {
  const prepared = [];
  const add = async (server, storedExperimentId) => {
    const runIds = storedExperimentId ? await storedRunIds(server, storedExperimentId) : [];
    prepared.push({ ...server, storedExperimentId, storedRunIds: runIds });
  };
  if (targets.includes('mlflow')) {
    progress('filling mlflow server (straight into its SQLite file)');
    const data = join(folder, 'mlflow');
    await (await startMlflow(bin, data)).stop();
    const experimentId = storeRunsInDatabase(bin, data, stored);
    const server = await startMlflow(bin, data);
    running.push(server);
    await settled(server.pid);
    await add(server, experimentId);
  }
  if (targets.includes('mlapps')) {
    progress('filling mlapps (over REST)');
    const server = await startEmulator(join(folder, 'mlapps'));
    running.push(server);
    server.prefix = await defaultAppPrefix(server.port);
    const experimentId = await createExperiment(server, 'stored');
    const begun = performance.now();
    await storeRuns(server, experimentId, stored);
    progress(`${stored} runs with 10 metrics, 10 params and 5 tags each in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    await add(server, experimentId);
  }
  if (targets.includes('fastify')) {
    const server = await startBareRoute(folder);
    running.push(server);
    await add(server, undefined);
  }
  return prepared;
}

async function benchThroughput(targets, { quick, only, progress }) {
  const rounds = quick ? 2 : 3;
  const seconds = quick ? 1 : 4;
  const results = {};
  // the peer may break under load (mlflow's SQLite pool does): that is said, and the other rounds count
  const failures = [];
  for (const load of CASES.filter(({ name }) => !only || name.includes(only))) {
    const measured = new Map();
    for (let round = 0; round < rounds; round++) {
      for (const target of targets) {
        if (target.name === 'bare Fastify' && load.request !== 'log-metric') continue;
        const measurement = await measureRound(target, load, { round, seconds }).catch((error) => {
          if (target.name === 'mlapps') throw error;
          failures.push(`${load.name}, round ${round + 1}: ${error.message}`);
        });
        if (!measurement) {
          progress(failures.at(-1));
          await sleep(PEER_REST_SECONDS * 1000);
          continue;
        }
        progress(`${load.name}, round ${round + 1}, ${target.name}: ${measurement.perSecond.toFixed(1)}/s`);
        measured.set(target.name, [...(measured.get(target.name) ?? []), measurement]);
      }
    }
    results[load.name] = Object.fromEntries([...measured].map(([name, rows]) => [name, middle(rows)]));
  }
  return { results, failures };
}

async function measureRound(target, load, { round, seconds }) {
  const state = await stateFor(target, load, round);
  return measure(target, load, { seconds, warmup: round === 0 ? warmupOf(load) : 1, state });
}

/** Requests a connection sends before the first round is timed. */
function warmupOf({ request }) {
  return request.startsWith('search') || request.startsWith('log-batch') ? 2 : 20;
}

async function stateFor(target, load, round) {
  const stored = { storedExperimentId: target.storedExperimentId, storedRunIds: target.storedRunIds, round };
  if (target.name === 'bare Fastify')
    return { ...stored, experimentId: '0', runIds: Array.from({ length: 16 }, (_, lane) => String(lane).padStart(32, '0')) };
  const experimentId = await createExperiment(target, `${load.name} ${round}`);
  return { ...stored, experimentId, runIds: await createRuns(target, experimentId, load.connections) };
}

async function benchMemory(folder, running, counts, progress) {
  const rows = [];
  const data = join(folder, 'memory');
  const flags = ['--app-limit', '2000', '--idle-seconds', String(IDLE_SECONDS)];
  for (const count of counts) {
    progress(`memory with ${count} apps`);
    const server = await startEmulator(data, flags);
    running.push(server);
    const prefixes = await createApps(server.port, count);
    for (const prefix of prefixes) await createRuns({ ...server, prefix }, '0', 1);
    rows.push({ name: `mlapps, ${count} app${count === 1 ? '' : 's'}, each just written to`, ...memory(server.pid) });
    await sleep((IDLE_SECONDS + IDLE_MARGIN_SECONDS) * 1000);
    rows.push({
      name: `mlapps, ${count} app${count === 1 ? '' : 's'}, idle`,
      ...memory(server.pid),
      aim: count === 1000 ? 300 : undefined,
    });
    await server.stop();
    running.pop();
    const again = await startEmulator(data, flags);
    rows.push({
      name: `mlapps, ${count} app${count === 1 ? '' : 's'}, idle after a restart`,
      ...memory(again.pid),
      aim: count === 1000 ? 300 : undefined,
    });
    await again.stop();
  }
  return rows;
}
