const LONGEST_BACK_OFF_SECONDS = 300;
const LONGEST_RECHECK_SECONDS = 300;
/** When to look at a share again; null when never, unless somebody changes what is wanted. */
export function dueAfter(share, { now, failed, settled, resyncSeconds, chance }) {
    if (share.closedAt !== null)
        return null;
    if (failed)
        return secondsAfter(now, backOffSeconds(share.attempts, chance));
    if (settled)
        return secondsAfter(now, resyncSeconds * (0.9 + 0.2 * chance));
    return secondsAfter(now, recheckSeconds((now.getTime() - lastTold(share)) / 1000));
}
/** Doubles with each failure, and half of it is chance, so that many do not come back at once. */
export function backOffSeconds(attempts, chance) {
    return Math.min(2 ** Math.min(attempts, 20), LONGEST_BACK_OFF_SECONDS) * (0.5 + chance / 2);
}
/** What RAM is at work on is looked at often at first, and then less. */
export function recheckSeconds(elapsedSeconds) {
    return Math.min(Math.max(elapsedSeconds / 4, 1), LONGEST_RECHECK_SECONDS);
}
function lastTold({ deleteToldAt, createdAt, grants }) {
    const told = grants.map(({ toldAt }) => toldAt?.getTime() ?? 0);
    return Math.max(deleteToldAt?.getTime() ?? 0, createdAt.getTime(), ...told);
}
function secondsAfter(now, seconds) {
    return new Date(now.getTime() + Math.round(seconds * 1000));
}
//# sourceMappingURL=due.rules.js.map