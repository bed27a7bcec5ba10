import { scopeKey } from './app-keys.js';
import { allowKeyOf, denyKeysOf } from './subject-keys.js';
/** Thrown away work is work too: a change may come across the same pair through many rules. */
const STEPS_PER_PAIR = 20;
/** Collects each pair once, up to a limit. */
export class PairSet {
    principals;
    apps;
    limit;
    #found = new Set();
    #steps = 0;
    constructor(principals, apps, limit) {
        this.principals = principals;
        this.apps = apps;
        this.limit = limit;
    }
    get full() {
        return this.#found.size > this.limit || this.#steps > this.limit * STEPS_PER_PAIR;
    }
    /** @param principals indexes of principals @param apps indexes of apps */
    addAll(principals, apps) {
        for (const principal of principals) {
            for (const app of apps) {
                this.#steps++;
                this.#found.add(principal * this.apps.length + app);
                if (this.full)
                    return;
            }
        }
    }
    pairs() {
        return [...this.#found].map((found) => ({
            principal: this.principals[Math.floor(found / this.apps.length)],
            resource: this.apps[found % this.apps.length].fact.arn,
        }));
    }
}
/** Pairs that rules are about. */
export function pairsOfRules(rules, principals, world, limit) {
    const apps = [...world.apps.values()];
    const set = new PairSet(principals, apps, limit);
    const known = principals.map((principal) => world.principals.find(principal));
    const byAllowKey = indexed(known, (principal) => principal?.allowKeys ?? []);
    const byDenyKey = indexed(known, (principal) => principal?.denyKeys ?? []);
    const byAppKey = indexed(apps, (app) => [...app.keys, ...app.unknownKeys]);
    const numbers = (texts) => texts.map((text) => world.table.find(text) ?? -1);
    for (const { policy, rule } of rules) {
        if (set.full)
            break;
        const compiled = world.rulesOf(policy)[policy.document.rules.indexOf(rule)];
        const scope = world.table.find(scopeKey(policy.scope));
        const about = union([...compiled.resourceKeys, ...compiled.unknownKeys], byAppKey).filter((app) => apps[app].keySet.has(scope ?? -1));
        const who = rule.effect === 'ALLOW'
            ? union(numbers(rule.subjects.map(allowKeyOf)), byAllowKey)
            : union(numbers(rule.subjects.flatMap((subject) => denyKeysOf(subject, world.tree))), byDenyKey);
        set.addAll(who, about);
    }
    return set;
}
/** Pairs of which accounts are either side. */
export function pairsOfAccounts(accounts, principals, known, apps, limit) {
    const set = new PairSet(principals, apps, limit);
    const everyApp = [...apps.keys()];
    const owned = everyApp.filter((app) => accounts.has(apps[app].fact.accountId));
    const moved = [...principals.keys()].filter((index) => accounts.has(known[index]?.accountId ?? ''));
    set.addAll(moved, everyApp);
    set.addAll(principals.keys(), owned);
    return set;
}
/** Rules that are in force before or after and not the same in both. */
export function differingRules(before, after) {
    const [was, is] = [new Set(before), new Set(after)];
    const gone = rulesOf(before.filter((policy) => !is.has(policy)));
    const come = rulesOf(after.filter((policy) => !was.has(policy)));
    const [goneTexts, comeTexts] = [new Set(gone.map(textOf)), new Set(come.map(textOf))];
    return [...gone.filter((rule) => !comeTexts.has(textOf(rule))), ...come.filter((rule) => !goneTexts.has(textOf(rule)))];
}
function rulesOf(policies) {
    const enforced = policies.filter(({ mode }) => mode === 'ENFORCE');
    return enforced.flatMap((policy) => policy.document.rules.map((rule) => ({ policy, rule })));
}
/** What a rule says, without its name. */
function textOf({ policy, rule: { ruleId: _id, description: _description, ...rule } }) {
    return JSON.stringify([policy.scope, Object.entries(rule).sort(([one], [other]) => (one < other ? -1 : 1))]);
}
function indexed(items, keysOf) {
    const index = new Map();
    items.forEach((item, position) => {
        for (const key of keysOf(item)) {
            const positions = index.get(key);
            if (positions === undefined)
                index.set(key, [position]);
            else
                positions.push(position);
        }
    });
    index.delete(-1);
    return index;
}
function union(keys, index) {
    return [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
}
//# sourceMappingURL=touched-pairs.js.map