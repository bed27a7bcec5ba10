import fc from 'fast-check';
import type { SharingRule } from '../../../sharing-policy/sharing-rule.js';
import type { DecisionFacts, PolicyFact, Question, QuestionContext } from '../decision.js';
/** A policy with the digest of its document. */
export declare function policyOf(policyId: string, rules: readonly SharingRule[], more?: Partial<PolicyFact>): PolicyFact;
export declare const facts: fc.Arbitrary<DecisionFacts>;
/** On, just before, just after and some hours around the moments of the alphabet. */
export declare const moment: fc.Arbitrary<number>;
/** A second factor is dated against the question's time; a negative age is one from the future. */
export declare const context: (at: number) => fc.Arbitrary<QuestionContext>;
export declare const circumstances: fc.Arbitrary<Pick<Question, 'at' | 'context'>>;
export declare const question: fc.Arbitrary<Question>;
/** Every principal, level and app of the alphabet under the same circumstances, and one question about an app that is not in the facts. */
export declare function everyQuestion(more: Pick<Question, 'at' | 'context'>): Question[];
