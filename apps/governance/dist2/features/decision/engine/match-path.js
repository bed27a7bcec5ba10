import { accountOfArn } from './subject-keys.js';
/** The first of the subjects that has to do with the principal, and the way through the organization from one to the other. */
export function subjectMatch(subjects, principal, denies, tree) {
    const upward = pathUpward(principal, tree);
    const contained = subjects.find((subject) => upward.includes(idOf(subject, tree)) && canContain(subject, upward, denies));
    if (contained !== undefined)
        return { selector: contained, relation: 'CONTAINS', path: upTo(upward, idOf(contained, tree)) };
    const own = upward[0];
    const within = subjects.find((subject) => pathUpward(subject, tree).includes(own)) ?? subjects[0];
    return { selector: within, relation: 'WITHIN', path: upTo(pathUpward(within, tree), own) };
}
/** The first of the selectors that is about the app, and the way from the app to what it names. */
export function resourceMatch(selectors, app, unknown, tree) {
    for (const selector of selectors) {
        const path = unknown && (selector.kind === 'TAG' || selector.kind === 'ENVIRONMENT') ? [app.arn] : pathToSelected(selector, app, tree);
        if (path !== undefined)
            return { selector, path, unknown };
    }
    return { selector: selectors[0], path: [app.arn], unknown };
}
export const EXTERNAL = 'external';
/** Outermost last: the organization, or `external` where the account is outside of it. */
export function pathUpward(inner, tree) {
    const fromAccount = (accountId) => tree.isMember(accountId) ? [accountId, ...tree.unitsOf(accountId), tree.organizationId] : [accountId, EXTERNAL];
    switch (inner.kind) {
        case 'ACCOUNT':
            return fromAccount(inner.accountId);
        case 'EXTERNAL_ACCOUNT':
            return inner.accountId === undefined ? [EXTERNAL] : [inner.accountId, EXTERNAL];
        case 'ORG_UNIT':
            return [...tree.unitsFrom(inner.unitId), ...(tree.organizationId === undefined ? [] : [tree.organizationId])];
        case 'ORGANIZATION':
            return tree.organizationId === undefined ? [] : [tree.organizationId];
        case 'ROLE':
            return [inner.roleArn, ...fromAccount(accountOfArn(inner.roleArn))];
        case 'DOMAIN':
            return [inner.domainArn, ...fromAccount(accountOfArn(inner.domainArn))];
    }
}
/** Outside the organization an allowance has to say so, and `EXTERNAL_ACCOUNT` names only who is outside. */
function canContain(subject, upward, denies) {
    const external = upward.at(-1) === EXTERNAL;
    return subject.kind === 'EXTERNAL_ACCOUNT' ? external : denies || !external;
}
function idOf(subject, tree) {
    switch (subject.kind) {
        case 'ORGANIZATION':
            return tree.organizationId ?? '';
        case 'EXTERNAL_ACCOUNT':
            return subject.accountId ?? EXTERNAL;
        case 'ACCOUNT':
            return subject.accountId;
        case 'ORG_UNIT':
            return subject.unitId;
        case 'ROLE':
            return subject.roleArn;
        case 'DOMAIN':
            return subject.domainArn;
    }
}
function upTo(path, last) {
    const end = path.indexOf(last);
    return end === -1 ? path : path.slice(0, end + 1);
}
/** `undefined` when the selector is not about the app. */
function pathToSelected(selector, app, tree) {
    const when = (applies, ...beyond) => applies ? [app.arn, ...beyond] : undefined;
    switch (selector.kind) {
        case 'ANY':
            return [app.arn];
        case 'APP':
            return when(selector.appArn === app.arn);
        case 'OWNER_ACCOUNT':
            return when(selector.accountId === app.accountId, app.accountId);
        case 'OWNER_ORG_UNIT': {
            const units = tree.unitsOf(app.accountId);
            return when(units.includes(selector.unitId), app.accountId, ...upTo(units, selector.unitId));
        }
        case 'DOMAIN':
            return when(app.domainArns.includes(selector.domainArn), selector.domainArn);
        case 'ENVIRONMENT':
            return when(app.environment === selector.name, `environment=${selector.name}`);
        case 'TAG': {
            const value = app.tags !== undefined && Object.hasOwn(app.tags, selector.key) ? app.tags[selector.key] : undefined;
            const applies = value !== undefined && (selector.values?.includes(value) ?? true);
            return when(applies, `${selector.key}=${value}`);
        }
    }
}
//# sourceMappingURL=match-path.js.map