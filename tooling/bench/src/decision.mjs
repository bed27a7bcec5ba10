import { cpus, release } from 'node:os';

import { decisionCases } from './decision-cases.mjs';
import { number, printTable } from './table.mjs';

const SHARES = [0, 100, 10_000];
const AIM_MICROSECONDS = 20;
const ROUNDS = 5;

/**
 * Measures what one decision costs: alone, in this process, without a request around it; and what the rules cost that are gone through from the
 * start each time, which says how much the indexes are worth on this machine.
 *
 * @param {{ quick: boolean, json: boolean, only: string | undefined, progress: (text: string) => void }} options
 */
export async function benchDecision({ quick, json, only, progress }) {
  const results = {};
  for (const shares of SHARES) {
    progress(`a world with ${shares.toLocaleString('en-US')} shares`);
    const { cases, reference, close } = await decisionCases(shares);
    for (const [name, { authorizer, request, reason }] of Object.entries(cases)) {
      if (only !== undefined && !name.includes(only)) continue;
      const decision = authorizer.authorize(request);
      if (decision.reason !== reason) throw new Error(`${name}: expected ${reason}, was ${decision.reason}`);
      const microseconds = middle(() => authorizer.authorize(request), quick ? 80 : 200);
      (results[name] ??= {})[shares] = { microseconds, reference: once(() => reference(name)) };
    }
    close();
  }
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, Linux ${release()}, Node ${process.version}${quick ? ' (quick: figures are rough)' : ''}`;
  if (json) console.log(JSON.stringify({ machine, microseconds: results }, null, 2));
  else print(machine, results);
}

function print(machine, results) {
  console.log(`\n${machine}`);
  printTable(
    `Microseconds for one decision (middle of ${ROUNDS} rounds), and how many times as long the naive evaluator takes; aim: at most ${AIM_MICROSECONDS}`,
    ['', ...SHARES.flatMap((shares) => [`${shares.toLocaleString('en-US')} shares`, 'naive']), 'reached'],
    Object.entries(results).map(([name, byShares]) => [
      name,
      ...SHARES.flatMap((shares) => {
        const { microseconds, reference } = byShares[shares];
        return [number(microseconds), `${number(reference / microseconds)}x`];
      }),
      SHARES.every((shares) => byShares[shares].microseconds <= AIM_MICROSECONDS) ? 'yes' : 'NO',
    ]),
  );
}

/** Microseconds of one call of what is so slow that more than the second call is not waited for. */
function once(work) {
  work();
  return processorTime(work);
}

/** Microseconds of one call, warmed up: the middle of the rounds. */
function middle(work, milliseconds) {
  repeat(work, milliseconds);
  const rounds = Array.from({ length: ROUNDS }, () => repeat(work, milliseconds));
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

/** At least so many milliseconds of calls; the answer is what one costs. */
function repeat(work, milliseconds) {
  let calls = 0;
  let passed = 0;
  for (let batch = 16; passed < milliseconds * 1000; batch = Math.min(batch * 2, 4096)) {
    passed += processorTime(() => {
      for (let index = 0; index < batch; index++) work();
    });
    calls += batch;
  }
  return passed / calls;
}

/** In microseconds. Of the processor, not of the clock: what others do on the machine does not count. */
function processorTime(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
