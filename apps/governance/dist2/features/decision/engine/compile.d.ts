import type { DecisionFacts } from './decision.js';
import type { Engine } from './engine.js';
/** Builds the indexes that questions are answered from. Costs some microseconds for each rule, account and app. */
export declare function compile(facts: DecisionFacts): Engine;
