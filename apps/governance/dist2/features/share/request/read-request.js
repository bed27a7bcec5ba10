import { refusal } from '../../../errors.js';
/** Requests further ahead are mistakes. */
const LONGEST_SECONDS = 10 * 366 * 86_400;
/** @throws Refusal `validation` unless it has something in it, and is not too long */
export function text(given, mostCharacters, ...field) {
    const trimmed = given.trim();
    if (trimmed === '')
        throw refusal('validation', { reason: 'This must not be empty.' }, field);
    if (trimmed.length > mostCharacters)
        throw refusal('validation', { reason: `At most ${mostCharacters} characters.` }, field);
    if (trimmed.includes('\0'))
        throw refusal('validation', { reason: 'A text has no character 0.' }, field);
    return trimmed;
}
/** @throws Refusal `validation` when both ends are given, or one in the past or in the far future */
export function endAsked({ until, durationSeconds }, now) {
    if (until != null && durationSeconds != null)
        throw refusal('validation', { reason: 'Give until or durationSeconds, not both.' }, ['durationSeconds']);
    if (durationSeconds != null) {
        if (durationSeconds < 60 || durationSeconds > LONGEST_SECONDS)
            throw refusal('validation', { reason: `A duration is from 60 to ${LONGEST_SECONDS} seconds.` }, ['durationSeconds']);
        return new Date(now.getTime() + durationSeconds * 1000);
    }
    if (until == null)
        return null;
    if (until <= now)
        throw refusal('validation', { reason: 'This is in the past.' }, ['until']);
    if (until.getTime() - now.getTime() > LONGEST_SECONDS * 1000)
        throw refusal('validation', { reason: 'This is more than ten years ahead.' }, ['until']);
    return until;
}
//# sourceMappingURL=read-request.js.map