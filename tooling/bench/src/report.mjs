import { CASES } from './cases.mjs';
import { number, printTable } from './table.mjs';

/** Prints everything that was measured beside what was aimed at. */
export function printReport({ machine, throughput, failures, coldStart, memory }) {
  console.log(`\n${machine}`);
  if (throughput) printThroughput(throughput);
  for (const failure of failures) console.log(`failed: ${failure}`);
  if (coldStart) printColdStart(coldStart);
  if (memory) printMemory(memory);
}

function printThroughput(results) {
  const measured = CASES.filter(({ name }) => results[name]);
  printTable(
    'Requests per second (middle of the alternating rounds), median latency, CPU of the server for one request',
    ['', 'mlflow/s', 'mlapps/s', 'ratio', 'aim', 'mlflow ms', 'mlapps ms', 'mlflow CPU us', 'mlapps CPU us', 'reached'],
    measured.map(({ name, aim }) => {
      const { 'mlflow server': theirs, mlapps: ours } = results[name];
      const ratio = ours && theirs ? ours.perSecond / theirs.perSecond : undefined;
      return [
        name,
        number(theirs?.perSecond),
        number(ours?.perSecond),
        ratio ? `${number(ratio)}x` : '-',
        `${aim}x`,
        number(theirs?.p50),
        number(ours?.p50),
        number(theirs?.cpuMicroseconds),
        number(ours?.cpuMicroseconds),
        ratio ? (ratio >= aim ? 'yes' : 'NO') : '-',
      ];
    }),
  );
  const held = measured.filter(({ name }) => results[name]['bare Fastify'] && results[name].mlapps);
  if (held.length === 0) return;
  printTable(
    'log-metric against a bare Fastify JSON route (same load, same rounds)',
    ['', 'fastify/s', 'mlapps/s', 'percent', 'aim', 'fastify CPU us', 'mlapps CPU us', 'CPU percent', 'generator CPU'],
    held.map(({ name, ofBareRoute }) => {
      const { 'bare Fastify': bare, mlapps: ours } = results[name];
      const percent = (value) => `${number(value * 100)} %`;
      return [
        name,
        number(bare.perSecond),
        number(ours.perSecond),
        percent(ours.perSecond / bare.perSecond),
        ofBareRoute ? percent(ofBareRoute) : '',
        number(bare.cpuMicroseconds),
        number(ours.cpuMicroseconds),
        percent(bare.cpuMicroseconds / ours.cpuMicroseconds),
        `${percent(bare.generatorCpu)} / ${percent(ours.generatorCpu)}`,
      ];
    }),
  );
}

function printColdStart(starts) {
  printTable(
    'Start: process spawned to first 200, in seconds (middle of the alternating rounds)',
    ['', 'empty folder', 'existing data'],
    starts.map(({ name, empty, existing }) => [name, number(empty), number(existing)]),
  );
}

function printMemory(rows) {
  printTable(
    'Memory of the process tree in MB (one app written to before the measurement unless it says idle; mlflow server: one server is one app)',
    ['', 'processes', 'RSS', 'PSS', 'aim'],
    rows.map(({ name, processes, rss, pss, aim }) => [
      name,
      processes,
      number(rss),
      number(pss),
      aim ? `${rss < aim ? 'yes' : 'NO'} (< ${aim})` : '',
    ]),
  );
}
