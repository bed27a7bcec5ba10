const ANY_KEY = 'any app';
const IN_ORGANIZATION_KEY = 'owned in the organization';
const UNKNOWN_TAGS_KEY = 'tags unknown';
const UNKNOWN_ENVIRONMENT_KEY = 'environment unknown';
const ownerAccountKey = (accountId) => `owner ${accountId}`;
const ownerUnitKey = (unitId) => `owner unit ${unitId}`;
const tagKey = (key) => `tag ${key}`;
/** The length keeps a key with `=` in it apart from a shorter key. */
const tagValueKey = (key, value) => `tag value ${key.length} ${key}=${value}`;
export function knownApp(fact, tree, table) {
    const inOrganization = tree.organizationId === undefined || tree.isMember(fact.accountId);
    const texts = [
        ANY_KEY,
        `app ${fact.arn}`,
        ownerAccountKey(fact.accountId),
        ...(inOrganization ? [IN_ORGANIZATION_KEY] : []),
        ...tree.unitsOf(fact.accountId).map(ownerUnitKey),
        ...Object.entries(fact.tags ?? {}).flatMap(([key, value]) => [tagKey(key), tagValueKey(key, value)]),
        ...fact.domainArns.map((arn) => `default of ${arn}`),
        ...(fact.environment === undefined ? [] : [`environment ${fact.environment}`]),
    ];
    const keys = [...new Set(texts)].map((text) => table.intern(text));
    const unknown = fact.tags !== undefined ? [] : fact.environment === undefined ? [UNKNOWN_TAGS_KEY, UNKNOWN_ENVIRONMENT_KEY] : [UNKNOWN_TAGS_KEY];
    return { fact, keys, keySet: new Set(keys), unknownKeys: unknown.map((text) => table.intern(text)) };
}
/** The keys under which apps find the selector. */
export function selectorKeys(selector) {
    switch (selector.kind) {
        case 'ANY':
            return [ANY_KEY];
        case 'APP':
            return [`app ${selector.appArn}`];
        case 'TAG':
            return selector.values?.map((value) => tagValueKey(selector.key, value)) ?? [tagKey(selector.key)];
        case 'OWNER_ACCOUNT':
            return [ownerAccountKey(selector.accountId)];
        case 'OWNER_ORG_UNIT':
            return [ownerUnitKey(selector.unitId)];
        case 'DOMAIN':
            return [`default of ${selector.domainArn}`];
        case 'ENVIRONMENT':
            return [`environment ${selector.name}`];
    }
}
/** The key under which apps find the selector that do not know whether it is about them. */
export function unknownKeyOf(selector) {
    if (selector.kind === 'TAG')
        return UNKNOWN_TAGS_KEY;
    return selector.kind === 'ENVIRONMENT' ? UNKNOWN_ENVIRONMENT_KEY : undefined;
}
/** The key that every app inside the scope has. */
export function scopeKey(scope) {
    if (scope.kind === 'ORGANIZATION')
        return IN_ORGANIZATION_KEY;
    return scope.kind === 'ORG_UNIT' ? ownerUnitKey(scope.unitId) : ownerAccountKey(scope.accountId);
}
//# sourceMappingURL=app-keys.js.map