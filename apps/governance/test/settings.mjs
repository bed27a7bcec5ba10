/** What the slow suites can be told. */
function number(name, fallback) {
  const given = process.env[name];
  if (given === undefined || given === '') return fallback;
  if (!/^\d+$/.test(given)) throw new Error(`${name} must be a whole number, not ${given}`);
  return Number(given);
}

const arbitrary = Math.floor(Math.random() * 2 ** 31);

export const settings = {
  /** A run is repeated with the seed it printed. */
  seed: number('MLAPPS_SEED', arbitrary),
  crashRounds: number('MLAPPS_CRASH_ROUNDS', 1),
  fuzzDecisions: number('MLAPPS_FUZZ_DECISIONS', 400_000),
  fuzzCedarDecisions: number('MLAPPS_FUZZ_CEDAR_DECISIONS', 8_000),
};
