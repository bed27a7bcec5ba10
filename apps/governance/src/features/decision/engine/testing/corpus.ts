import { fileURLToPath } from 'node:url';

import type { DecisionFacts, Question } from '../decision.js';
import type { NaiveDecision } from './naive.js';

export interface CorpusCase {
  /** What an engine has to get wrong to fail it. */
  readonly name: string;
  readonly facts: DecisionFacts;
  readonly question: Question;
  readonly expected: NaiveDecision;
}

/** Tests run from `dist/`, data stays where it is. */
const FILE = fileURLToPath(new URL('../../../../../test/fuzz/decision-corpus.json', import.meta.url));

/** What JSON has no word for is written as text. */
export function corpus(read: (path: string) => string): CorpusCase[] {
  const revive = (key: string, value: unknown): unknown =>
    key === 'revision' ? BigInt(value as string) : key === 'mfaAt' && value === 'NaN' ? NaN : value;
  return JSON.parse(read(FILE), revive) as CorpusCase[];
}
