import { found, unknown } from './situation.js';
import { compileTimeWindow } from './time-window.js';
export function compileCondition(condition, zones) {
    switch (condition.kind) {
        case 'REGION':
            return oneOf(condition, condition.regions, false, ({ app }) => found([app.fact.region]));
        case 'RESOURCE_TAG':
            return oneOf(condition, condition.values, false, ({ app }) => tagFinding(app.fact.tags, condition.key, 'tags of the app are unknown'));
        case 'PRINCIPAL_TAG':
            return oneOf(condition, condition.values, false, ({ principal }) => principal.accountId === undefined
                ? unknown('a unit or an organization has no tags of one account')
                : tagFinding(principal.account?.tags, condition.key, 'tags of the account are unknown'));
        case 'CLAIM':
            return oneOf(condition, condition.values, true, ({ context }) => claimFinding(context, condition.name));
        case 'TICKET':
            return compileTicket(condition);
        case 'MFA':
            return compileMfa(condition);
        case 'TIME_WINDOW':
            return compileTimeWindow(condition, zones);
    }
}
/** Own properties only: tag keys and claim names are anybody's text, `constructor` too. */
function own(record, key) {
    return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
function oneOf(condition, wanted, upToRequester, finding) {
    const values = new Set(wanted);
    const test = (situation) => {
        const { found: texts, error } = finding(situation);
        if (error !== undefined)
            return 'ERROR';
        return texts?.some((text) => values.has(text)) ? 'TRUE' : 'FALSE';
    };
    return { condition, upToRequester, test, finding };
}
function tagFinding(tags, key, error) {
    if (tags === undefined)
        return unknown(error);
    const value = own(tags, key);
    return found(value === undefined ? undefined : [value]);
}
function claimFinding({ claims }, name) {
    const value = own(claims, name);
    if (value === undefined)
        return found(undefined);
    if (typeof value === 'string')
        return found([value]);
    if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
        return found(value);
    return unknown(`claim ${name} is neither a text nor a list of texts`);
}
function compileTicket(condition) {
    return {
        condition,
        upToRequester: true,
        test: ({ context: { ticket } }) => (ticket !== undefined && ticket !== '' && ticket.startsWith(condition.prefix) ? 'TRUE' : 'FALSE'),
        finding: ({ context: { ticket } }) => found(ticket === undefined ? undefined : [ticket]),
    };
}
function compileMfa(condition) {
    const longest = condition.maximumAgeSeconds === undefined ? Infinity : condition.maximumAgeSeconds * 1000;
    return {
        condition,
        upToRequester: true,
        test: ({ at, context: { mfaAt } }) => {
            if (mfaAt === undefined)
                return 'FALSE';
            // A proof from the future is a forged or a mistaken one.
            if (!Number.isFinite(mfaAt) || mfaAt > at)
                return 'ERROR';
            return at - mfaAt <= longest ? 'TRUE' : 'FALSE';
        },
        edge: ({ at, context: { mfaAt } }) => {
            if (mfaAt === undefined || !Number.isFinite(mfaAt))
                return Infinity;
            if (mfaAt > at)
                return mfaAt;
            return at - mfaAt <= longest ? mfaAt + longest + 1 : Infinity;
        },
        finding: ({ at, context: { mfaAt } }) => {
            if (mfaAt === undefined)
                return found(undefined);
            if (!Number.isFinite(mfaAt) || mfaAt > at)
                return unknown('the second factor was proved at no time before the question');
            return found([`${Math.floor((at - mfaAt) / 1000)} s ago`]);
        },
    };
}
//# sourceMappingURL=compiled-condition.js.map