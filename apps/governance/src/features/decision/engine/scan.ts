import type { CompiledRule } from './compiled-rule.js';
import type { Truth } from './situation.js';

/** A rule that is about principal and app of a question, whether it holds or not. */
export interface Candidate {
  readonly rule: CompiledRule;
  /** The app's tags are unknown and would decide whether the rule is about it. */
  readonly resourceUnknown: boolean;
  /** Whether it holds; false also when it is not about the level. */
  readonly truth: Truth;
}
