const ANSWERED_BEFORE = new Set(['ResourceShareInvitationAlreadyAcceptedException']);
/** Of a call that was not made because one before it failed. */
export const NOT_SENT = { outcome: 'notDone', passes: true, code: 'NotSent', text: 'NotSent' };
/**
 * Writes what calls answered into the draft. An intent without an answer, as a crash leaves it, counts as a call that may have been carried out:
 * whom it let in is let out when that is wanted, and let in again otherwise.
 */
export function applyResults(share, results, now) {
    const answered = new Set(results.map(({ intentId }) => intentId));
    for (const intent of share.intents)
        if (!answered.has(intent.id))
            forgetWhenTold(share, { operation: intent.operation, input: intent.input });
    for (const result of results) {
        const { answer } = result;
        if (typeof answer === 'string' || ANSWERED_BEFORE.has(answer.code))
            applySuccess(share, result, now);
        else if (result.wasGone)
            applySuccess(share, result, now);
        else
            applyFailure(share, result);
    }
}
function applySuccess(share, { call, answer }, now) {
    if (call.operation === 'CreateResourceShare' && typeof answer === 'string') {
        share.ramArn = answer;
        share.generation += 1;
        share.deleteToldAt = null;
        share.observed = null;
    }
    else if (call.operation === 'DisassociateResourceShare') {
        for (const grant of named(share, call.input.principals))
            if (!grant.desired)
                leave(grant, now);
    }
    else if (call.operation === 'DeleteResourceShare') {
        share.deleteToldAt = now;
        for (const grant of share.grants)
            leave(grant, now);
    }
    else if (call.operation === 'AssociateResourceShare') {
        for (const grant of named(share, call.input.principals)) {
            grant.toldAt = now;
            grant.lastError = null;
        }
    }
    else if (call.operation === 'AcceptResourceShareInvitation') {
        for (const grant of named(share, [call.input.principal])) {
            grant.invitationStatus = 'ACCEPTED';
            grant.acceptedAt ??= now;
        }
    }
}
function leave(grant, now) {
    grant.applied = false;
    grant.toldAt = now;
}
function applyFailure(share, { call, answer }) {
    if (typeof answer === 'string')
        return;
    forgetWhenTold(share, call);
    if (answer.code === NOT_SENT.code)
        return;
    share.lastError = `${call.operation}: ${answer.text}`;
    if (answer.passes)
        return;
    const refused = call.operation === 'CreateResourceShare'
        ? share.grants.filter(({ desired }) => desired)
        : call.operation === 'AssociateResourceShare'
            ? named(share, call.input.principals)
            : [];
    for (const grant of refused)
        grant.lastError = share.lastError;
}
/** What RAM shows is not older than the call then: the call is repeated when it is still wanted. */
function forgetWhenTold(share, call) {
    if (call.operation === 'DeleteResourceShare')
        share.deleteToldAt = null;
    if (call.operation === 'AssociateResourceShare')
        for (const grant of named(share, call.input.principals))
            grant.toldAt = null;
}
function named({ grants }, principals) {
    return grants.filter(({ ramPrincipal }) => ramPrincipal !== null && principals.includes(ramPrincipal));
}
//# sourceMappingURL=apply-results.rules.js.map