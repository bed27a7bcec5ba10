import { Worker } from 'node:worker_threads';

import { cpuSeconds } from './process-tree.mjs';

/**
 * @typedef {{ count: number, perSecond: number, p50: number, p95: number, cpuMicroseconds: number, generatorCpu: number }} Measurement
 * `p50` and `p95` in milliseconds, `cpuMicroseconds` of the server's process tree for one request, `generatorCpu` in cores.
 */

/**
 * Puts one load on one target.
 *
 * @param {{ port: number, prefix: string, pid: number }} target
 * @param {{ request: string, connections: number }} load
 * @param {{ seconds: number, warmup: number, state: object }} options
 * @returns {Promise<Measurement>}
 */
export async function measure(target, load, { seconds, warmup, state }) {
  const { port, prefix } = target;
  const worker = new Worker(new URL('./load-worker.mjs', import.meta.url), {
    workerData: { target: { port, prefix }, caseName: load.request, connections: load.connections, seconds, warmup, state },
  });
  const message = () => new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  await message();
  const cpuBefore = cpuSeconds(target.pid);
  const finished = message();
  worker.postMessage('begin');
  const result = await finished;
  const cpu = cpuSeconds(target.pid) - cpuBefore;
  await worker.terminate();
  if (result.failure) throw new Error(`${target.name}: ${result.failure}`);
  return {
    count: result.count,
    perSecond: result.count / result.elapsed,
    p50: result.p50,
    p95: result.p95,
    cpuMicroseconds: (cpu / result.count) * 1e6,
    generatorCpu: result.generatorCpu,
  };
}

/** The measurement with the middle throughput. */
export function middle(measurements) {
  return measurements.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor((measurements.length - 1) / 2)];
}
