import { naiveDecision } from './naive.js';
/** The part of a decision that the naive evaluator says too. */
export function essence({ outcome, determining, unenforced }) {
    return {
        outcome,
        determining: determining.map(({ policyId, ruleId }) => `${policyId}/${ruleId}`),
        unenforced: unenforced.map((each) => `${each.policyId} ${each.outcome}`),
    };
}
/** The first of the questions that engine and naive evaluator answer differently. */
export function firstDisagreement(engine, facts, questions) {
    for (const question of questions) {
        const ours = essence(engine.decide(question));
        const naive = naiveDecision(facts, question);
        if (!agree(ours, naive))
            return { question, ours, naive };
    }
    return undefined;
}
function agree(one, other) {
    return (one.outcome === other.outcome &&
        one.determining.join() === other.determining.join() &&
        one.unenforced.join() === other.unenforced.join());
}
//# sourceMappingURL=compare.js.map