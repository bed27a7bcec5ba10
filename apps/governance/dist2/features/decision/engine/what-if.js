import { changed } from './change.js';
import { compile } from './compile.js';
import { compare, rankOf } from './compiled-rule.js';
import { inventoryOf, STANDS_FOR_ANY } from './inventory.js';
import { OrganizationTree } from './organization-tree.js';
import { accountOfArn } from './subject-keys.js';
import { differingRules, pairsOfAccounts, pairsOfRules } from './touched-pairs.js';
import { wideningReasons } from './widening.js';
import { World } from './world.js';
const LEVELS = ['READ', 'WRITE', 'ADMIN'];
const MOST_PAIRS = 50_000;
/**
 * What a change would do to who could be granted what, before it is made. "Could": whatever a requester can bring (ticket, second factor, claims, the hour) is
 * taken to be as needed, see `Engine.couldAllow`. Looks only at pairs that the change can touch.
 */
export function whatIf(facts, change, options) {
    const { at, grants = [], mostPairs = MOST_PAIRS } = options;
    const after = changed(facts, change);
    if (typeof after === 'string')
        return { kind: 'REFUSED', reason: after };
    const inventory = inventoryOf(facts, after);
    const pairs = touchedPairs(facts, after, change, inventory.principals, mostPairs);
    if (pairs === undefined || grants.length > mostPairs)
        return { kind: 'REFUSED', reason: 'TOO_MANY_PAIRS', limit: mostPairs };
    const before = options.engine ?? compile(facts);
    const then = change.kind === 'POLICIES' ? before.withPolicies(after.policies) : compile(after);
    const widening = wideningOf(facts, after, change);
    return {
        kind: 'IMPACT',
        pairs: pairs.length,
        ...differences(pairs, { before, then, at }, facts, after, inventory),
        lostGrants: lostGrants(grants, { before, then, at }),
        widensNothing: widening.length === 0,
        widening,
    };
}
function touchedPairs(facts, after, change, principals, limit) {
    if (change.kind === 'POLICIES') {
        const rules = differingRules(facts.policies, after.policies);
        const set = pairsOfRules(rules, principals, new World(facts), limit);
        return set.full ? undefined : set.pairs();
    }
    const world = new World(facts);
    const known = principals.map((principal) => world.principals.find(principal));
    const set = pairsOfAccounts(movedAccounts(facts, change), principals, known, [...world.apps.values()], limit);
    return set.full ? undefined : set.pairs();
}
function movedAccounts(facts, change) {
    if (change.kind !== 'MOVE_UNIT')
        return new Set([change.accountId]);
    const tree = new OrganizationTree(facts);
    return new Set(facts.accounts.map(({ accountId }) => accountId).filter((id) => tree.unitsOf(id).includes(change.unitId)));
}
function wideningOf(facts, after, change) {
    if (change.kind !== 'POLICIES')
        return [{ kind: 'ORGANIZATION_CHANGES' }];
    return wideningReasons(facts.policies, after.policies, new OrganizationTree(facts));
}
function differences(pairs, { before, then, at }, facts, after, inventory) {
    const [was, is] = [new OrganizationTree(facts), new OrganizationTree(after)];
    const [added, removed, newlyExternal] = [[], [], []];
    for (const { principal, resource } of pairs) {
        for (const permission of LEVELS) {
            const question = { principal, permission, resource, at, context: {} };
            const [could, can] = [before.couldAllow(question), then.couldAllow(question)];
            if (!could && !can)
                continue;
            const access = accessOf(question, inventory);
            if (can && !could)
                added.push(access);
            if (could && !can)
                removed.push(access);
            if (can && isOutside(principal, is) && (!could || !isOutside(principal, was)))
                newlyExternal.push(access);
        }
    }
    return { added: added.sort(byKey), removed: removed.sort(byKey), newlyExternal: newlyExternal.sort(byKey) };
}
function isOutside(principal, tree) {
    if (principal.kind === 'ORGANIZATION' || principal.kind === 'ORG_UNIT')
        return false;
    return !tree.isMember(principal.kind === 'ACCOUNT' ? principal.accountId : accountOfArn(idOf(principal)));
}
function accessOf({ principal, resource, permission }, { stranger }) {
    const any = principal.kind === 'ACCOUNT' && principal.accountId === stranger;
    const key = `${resource} ${any ? STANDS_FOR_ANY : idOf(principal)} ${rankOf(permission)}`;
    return { key, principal: any ? { kind: 'ANY_EXTERNAL_ACCOUNT' } : principal, resource, permission };
}
function idOf(principal) {
    switch (principal.kind) {
        case 'ACCOUNT':
            return principal.accountId;
        case 'ORG_UNIT':
            return principal.unitId;
        case 'ORGANIZATION':
            return 'organization';
        case 'DOMAIN':
            return principal.domainArn;
        case 'ROLE':
            return principal.roleArn;
    }
}
function lostGrants(grants, { before, then, at }) {
    const lost = [];
    for (const grant of grants) {
        const question = { principal: grant.principal, permission: grant.permission, resource: grant.resource, at, context: {} };
        if (!then.couldAllow(question))
            lost.push({ key: grant.grantId, grant, allowedBefore: before.couldAllow(question) });
    }
    return lost.sort(byKey);
}
function byKey(one, other) {
    return compare(one.key, other.key);
}
//# sourceMappingURL=what-if.js.map