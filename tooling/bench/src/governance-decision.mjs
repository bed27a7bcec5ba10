import { cpus, release } from 'node:os';

import { loadEngine, organizationWith, questionsFor } from './governance-decision-cases.mjs';
import { number, printTable } from './table.mjs';

const RULES = [100, 1_000, 10_000, 100_000];
const CEDAR_UP_TO = 1_000;
/** Beyond, one answer takes seconds. */
const NAIVE_UP_TO = 10_000;
const AIM = { p50: 20, p99: 200, growth: 2 };
const ROUNDS = 9;

/**
 * Measures what a decision with explanation costs as the rules grow, beside Cedar (policies parsed before) and the evaluator that goes through all rules.
 * Answers are compared before anything is timed.
 *
 * @param {{ quick: boolean, json: boolean, progress: (text: string) => void }} options
 */
export async function benchGovernanceDecision({ quick, json, progress }) {
  const engineering = await loadEngine();
  const results = {};
  for (const rules of RULES) {
    progress(`an organization with ${rules.toLocaleString('en-US')} rules`);
    results[rules] = measure(engineering, rules, quick);
  }
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, Linux ${release()}, Node ${process.version}${quick ? ' (quick: figures are rough)' : ''}`;
  if (json) console.log(JSON.stringify({ machine, results }, null, 2));
  else print(machine, results);
}

function measure({ compile, naiveDecision, essence, cedarOracle, cedarDisagreement }, rules, quick) {
  const facts = organizationWith(rules);
  const compileMilliseconds = middleOf(quick ? 1 : 3, () => elapsed(() => compile(facts)) / 1000);
  const engine = compile(facts);
  const questions = questionsFor(facts, quick ? 1_000 : 4_000);
  const oracle = rules <= CEDAR_UP_TO ? cedarOracle(facts, `bench-${rules}`) : undefined;
  const compared = questions.slice(0, rules > NAIVE_UP_TO ? 0 : rules === NAIVE_UP_TO ? 40 : 200);
  for (const question of compared) {
    const [ours, naive] = [essence(engine.decide(question)), naiveDecision(facts, question)];
    if (JSON.stringify(ours) !== JSON.stringify(naive)) throw new Error(`${JSON.stringify(ours)} is not ${JSON.stringify(naive)}`);
  }
  for (const question of oracle ? compared.slice(0, 50) : []) {
    const disagreement = cedarDisagreement(engine, oracle, question);
    if (disagreement !== undefined) throw new Error(disagreement);
  }
  const outcomes = {};
  for (const { outcome } of engine.decideMany(questions)) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return {
    compileMilliseconds,
    outcomes,
    decide: spread((question) => engine.decide(question), questions),
    explain: spread((question) => engine.explain(question), questions),
    naive: rules <= NAIVE_UP_TO ? spread((question) => naiveDecision(facts, question), compared.slice(0, 20), 1) : undefined,
    cedar: oracle && spread(oracle, compared.slice(0, 20), 1),
  };
}

/** Microseconds for one question: of each question the middle of its rounds, so that what others do on the machine counts little. */
function spread(answer, questions, rounds = ROUNDS) {
  for (let round = 0; round < 2; round++) questions.forEach(answer);
  const times = questions.map(() => []);
  for (let round = 0; round < rounds; round++) questions.forEach((question, index) => times[index].push(elapsed(() => answer(question))));
  const middles = times.map(middle).sort((a, b) => a - b);
  const at = (part) => middles[Math.min(middles.length - 1, Math.floor(middles.length * part))];
  return { p50: at(0.5), p99: at(0.99) };
}

function middleOf(rounds, work) {
  return middle(Array.from({ length: rounds }, work));
}

function middle(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** In microseconds. */
function elapsed(work) {
  const begun = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - begun) / 1000;
}

function print(machine, results) {
  console.log(`\n${machine}`);
  const times = (other, own) => (other ? `${number(other.p50 / own.p50)}x` : '-');
  const base = results[RULES[0]].explain.p50;
  printTable(
    `Microseconds for one question, single-threaded; aims for explain: p50 ${AIM.p50}, p99 ${AIM.p99} up to 10,000 rules, p50 within ${AIM.growth}x of ${RULES[0]} rules'`,
    [
      'rules',
      'decide p50',
      'p99',
      'explain p50',
      'p99',
      'growth',
      'reached',
      'naive p50',
      'naive/explain',
      'Cedar p50',
      'Cedar/explain',
      'compile ms',
    ],
    Object.entries(results).map(([rules, { decide, explain, naive, cedar, compileMilliseconds }]) => {
      const reached = explain.p50 <= AIM.p50 && explain.p99 <= AIM.p99 && explain.p50 <= base * AIM.growth;
      return [
        Number(rules).toLocaleString('en-US'),
        ...[decide.p50, decide.p99, explain.p50, explain.p99].map(number),
        `${number(explain.p50 / base)}x`,
        reached ? 'yes' : 'NO',
        ...[number(naive?.p50), times(naive, explain), number(cedar?.p50), times(cedar, explain)],
        number(compileMilliseconds),
      ];
    }),
  );
  for (const [rules, { outcomes }] of Object.entries(results))
    console.log(`${Number(rules).toLocaleString('en-US')} rules: ${JSON.stringify(outcomes)}`);
}
