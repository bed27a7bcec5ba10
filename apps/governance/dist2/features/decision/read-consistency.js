import { refusal } from '../../errors.js';
/** @throws Refusal `validation` when a revision is missing, or given where none is looked at */
export function readConsistency(input) {
    if (input == null)
        return { mode: 'MINIMIZE_LATENCY' };
    const { mode, revision } = input;
    const field = ['consistency', 'revision'];
    if (mode === 'AT_LEAST' || mode === 'EXACT') {
        if (revision == null)
            throw refusal('validation', { reason: `${mode} needs a revision.` }, field);
        return { mode, revision };
    }
    if (revision != null)
        throw refusal('validation', { reason: `${mode} takes no revision.` }, field);
    return { mode };
}
//# sourceMappingURL=read-consistency.js.map