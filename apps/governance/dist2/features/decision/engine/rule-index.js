import { allowKeyOf, denyKeysOf } from './subject-keys.js';
/** A rule of 500 subjects and 500 resources would have 250,000 entries; beyond this many its resources are compared instead. */
const MOST_ENTRIES = 1024;
/** Rules by subject, then by resource: what is gone through for a question is what is about both, however many rules there are. */
export class RuleIndex {
    #allow = [];
    #deny = [];
    constructor(rules, tree, table) {
        for (const rule of rules)
            this.#add(rule, tree, table);
    }
    /**
     * Hands over each rule once.
     *
     * @param search a number no search before had
     */
    visit(principal, app, search, visitor) {
        visitBuckets(this.#deny, principal.denyKeys, app, search, visitor);
        visitBuckets(this.#allow, principal.allowKeys, app, search, visitor);
    }
    #add(rule, tree, table) {
        const { subjects } = rule.rule;
        const texts = rule.denies ? subjects.flatMap((subject) => denyKeysOf(subject, tree)) : subjects.map(allowKeyOf);
        const keys = new Set(texts.map((text) => table.intern(text)));
        const buckets = rule.denies ? this.#deny : this.#allow;
        const resources = [...rule.resourceKeys, ...rule.unknownKeys];
        const wide = keys.size * resources.length > MOST_ENTRIES;
        for (const key of keys) {
            const bucket = (buckets[key] ??= { byResource: new Map(), wide: [] });
            if (wide)
                bucket.wide.push(rule);
            else
                for (const resource of resources)
                    push(bucket.byResource, resource, rule);
        }
    }
}
function push(map, key, rule) {
    const rules = map.get(key);
    if (rules === undefined)
        map.set(key, [rule]);
    else
        rules.push(rule);
}
function visitBuckets(buckets, subjectKeys, app, search, visitor) {
    const found = [];
    for (const key of subjectKeys) {
        const bucket = key < 0 ? undefined : buckets[key];
        if (bucket !== undefined)
            found.push(bucket);
    }
    const take = (rule, resourceUnknown) => {
        if (rule.seen === search)
            return;
        rule.seen = search;
        visitor(rule, resourceUnknown);
    };
    for (const bucket of found) {
        visitKeys(bucket, app.keys, false, take);
        for (const rule of bucket.wide)
            if (rule.resourceKeys.some((key) => app.keySet.has(key)))
                take(rule, false);
    }
    // Only after every subject has been looked up: what is certain of one subject is not unknown through another.
    if (app.unknownKeys.length === 0)
        return;
    for (const bucket of found) {
        visitKeys(bucket, app.unknownKeys, true, take);
        for (const rule of bucket.wide)
            if (rule.unknownKeys.some((key) => app.unknownKeys.includes(key)))
                take(rule, true);
    }
}
function visitKeys({ byResource }, keys, resourceUnknown, take) {
    for (const key of keys) {
        const rules = byResource.get(key);
        if (rules === undefined)
            continue;
        for (const rule of rules)
            take(rule, resourceUnknown);
    }
}
//# sourceMappingURL=rule-index.js.map