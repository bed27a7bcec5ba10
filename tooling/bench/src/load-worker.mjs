/** Runs one load in its own thread: keeps `connections` requests under way for `seconds`, then reports. */
import { parentPort, workerData } from 'node:worker_threads';

import { requestsOf } from './cases.mjs';
import { WireConnection, wireRequest } from './wire-connection.mjs';

const { target, caseName, connections, seconds, warmup, state } = workerData;
const host = `127.0.0.1:${target.port}`;
const nextRequest = requestsOf(caseName, state);
const latencies = [];
let sent = 0;
let failure;

async function exchange(connection, lane) {
  const request = nextRequest(sent++, lane);
  const answer = await connection.send(wireRequest({ ...request, path: target.prefix + request.path }, host));
  if (answer.status !== 200)
    failure ??= `${request.method ?? 'POST'} ${request.path} answered ${answer.status}: ${answer.body().slice(0, 300)}`;
}

const lanes = await Promise.all(Array.from({ length: connections }, () => WireConnection.open({ host: '127.0.0.1', port: target.port })));
await Promise.all(
  lanes.map(async (connection, lane) => {
    for (let count = 0; count < warmup; count++) await exchange(connection, lane);
  }),
);
parentPort.postMessage('warm');
await new Promise((resolve) => parentPort.once('message', resolve));

const cpuBefore = process.cpuUsage();
const begun = performance.now();
const end = begun + seconds * 1000;
await Promise.all(
  lanes.map(async (connection, lane) => {
    do {
      const start = performance.now();
      await exchange(connection, lane);
      latencies.push(performance.now() - start);
    } while (performance.now() < end && !failure);
  }),
);
const elapsed = (performance.now() - begun) / 1000;
const cpu = process.cpuUsage(cpuBefore);
for (const connection of lanes) connection.close();

latencies.sort((a, b) => a - b);
const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
parentPort.postMessage({
  count: latencies.length,
  elapsed,
  p50: at(0.5),
  p95: at(0.95),
  generatorCpu: (cpu.user + cpu.system) / 1e6 / elapsed,
  failure,
});
parentPort.close();
