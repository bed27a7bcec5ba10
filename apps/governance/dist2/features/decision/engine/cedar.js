import { cedarEntities } from './cedar-entities.js';
import { cedarPolicies, STANDING_POLICIES, windowName } from './cedar-policies.js';
import { quoted } from './cedar-text.js';
import { compileTimeWindow } from './time-window.js';
/**
 * The policies in force. Those in WARN and DRY_RUN count for nothing and are left out.
 *
 * Where Cedar answers otherwise: it skips a policy that errs, so a forbid that cannot be evaluated forbids nothing, while the engine answers `INDETERMINATE`.
 */
export function toCedar(facts) {
    const inForce = facts.policies.filter(({ mode }) => mode === 'ENFORCE');
    const rules = Object.assign({}, ...inForce.map((policy) => cedarPolicies(policy, facts.organizationId)));
    return { schema: cedarSchema(inForce), policies: { ...STANDING_POLICIES, ...rules }, entities: cedarEntities(facts) };
}
/**
 * The context of a request to Cedar. Precomputed, because Cedar cannot express it: whether time windows are open (no time zones). Malformed values become
 * values of the wrong type, which err in Cedar as they do here.
 *
 * @param windows every time window in the policies
 */
export function cedarContext({ at, context }, windows, zones) {
    const claims = Object.entries(context.claims ?? {}).map(([name, value]) => [name, textsOf(value) ?? false]);
    const open = windows.flatMap((window) => {
        const truth = compileTimeWindow(window, zones).test({ at });
        return truth === 'ERROR' ? [] : [[windowName(window), truth === 'TRUE']];
    });
    return {
        at,
        claims: Object.fromEntries(claims),
        windows: Object.fromEntries(open),
        ...(context.ticket === undefined ? {} : { ticket: context.ticket }),
        ...(context.mfaAt === undefined ? {} : { mfaAt: context.mfaAt <= at ? context.mfaAt : 'malformed' }),
    };
}
function textsOf(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}
export function timeWindows(policies) {
    return conditionsOf(policies).filter((condition) => condition.kind === 'TIME_WINDOW');
}
function conditionsOf(policies) {
    return policies.flatMap(({ document }) => document.rules.flatMap((rule) => rule.conditions));
}
/** Claims and time windows are attributes by name, so the schema has the ones that the policies name. */
function cedarSchema(policies) {
    const names = conditionsOf(policies).flatMap((condition) => (condition.kind === 'CLAIM' ? [condition.name] : []));
    const claims = [...new Set(names)].map((name) => `${quoted(name)}?: Set<String>`);
    const windows = [...new Set(timeWindows(policies).map(windowName))].map((name) => `${quoted(name)}: Bool`);
    return `entity Outside;
entity Organization { tagsKnown: Bool } tags String;
entity OrgUnit in [OrgUnit, Organization] { tagsKnown: Bool } tags String;
entity Account in [OrgUnit, Outside] { tagsKnown: Bool, state?: String } tags String;
entity Role in [Account] { tagsKnown: Bool, state?: String } tags String;
entity Domain in [Account] { tagsKnown: Bool, state?: String } tags String;
entity MlflowApp in [Account] {
  owner: Account,
  region: String,
  environment?: String,
  domains: Set<Domain>,
  tagsKnown: Bool,
} tags String;
action READ, WRITE, ADMIN appliesTo {
  principal: [Organization, OrgUnit, Account, Role, Domain],
  resource: [MlflowApp],
  context: {
    at: Long,
    ticket?: String,
    mfaAt?: Long,
    claims: { ${claims.join(', ')} },
    windows: { ${windows.join(', ')} },
  },
};
`;
}
//# sourceMappingURL=cedar.js.map