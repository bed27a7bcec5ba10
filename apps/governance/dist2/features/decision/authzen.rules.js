import { readQuestion } from './read-question.js';
import { refusal } from '../../errors.js';
const kinds = { account: 'accountId', org_unit: 'unitId', domain: 'domainArn', role: 'roleArn' };
const permissions = { read: 'READ', write: 'WRITE', admin: 'ADMIN' };
/** @throws Refusal `validation` that names the member */
export function questionOf(request, now) {
    const { subject, action, resource, context = {} } = request;
    const permission = permissions[textOf(action?.name, ['action', 'name'])];
    if (permission === undefined)
        throw refusal('validation', { reason: `action.name is one of ${Object.keys(permissions).join(', ')}.` }, ['action', 'name']);
    if (textOf(resource?.type, ['resource', 'type']) !== 'mlflow_app')
        throw refusal('validation', { reason: 'resource.type is mlflow_app.' }, ['resource', 'type']);
    const input = {
        principal: principalOf(subject),
        permission,
        resource: textOf(resource?.id, ['resource', 'id']),
        at: timeOf(context['time'], ['context', 'time']),
        context: {
            ticket: context['ticket'] === undefined ? null : textOf(context['ticket'], ['context', 'ticket']),
            mfaAt: timeOf(context['mfa_at'], ['context', 'mfa_at']),
        },
    };
    const question = readQuestion(input, now, []);
    const claims = subject?.properties?.['claims'];
    return claims === undefined ? question : { ...question, context: { ...question.context, claims: recordOf(claims) } };
}
function principalOf(subject) {
    const type = textOf(subject?.type, ['subject', 'type']);
    if (type === 'organization')
        return { kind: 'ORGANIZATION' };
    if (!Object.hasOwn(kinds, type))
        throw refusal('validation', { reason: `subject.type is one of ${[...Object.keys(kinds), 'organization'].join(', ')}.` }, [
            'subject',
            'type',
        ]);
    const kind = type;
    return { kind: kind.toUpperCase(), [kinds[kind]]: textOf(subject?.id, ['subject', 'id']) };
}
function textOf(value, field) {
    if (typeof value !== 'string')
        throw refusal('validation', { reason: `${field.join('.')} is missing or not a text.` }, field);
    return value;
}
function timeOf(value, field) {
    if (value === undefined)
        return null;
    const time = new Date(textOf(value, field));
    if (Number.isNaN(time.getTime()))
        throw refusal('validation', { reason: `${field.join('.')} is not a time.` }, field);
    return time;
}
function recordOf(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw refusal('validation', { reason: 'subject.properties.claims is not an object.' }, ['subject', 'properties', 'claims']);
    return value;
}
/** What the batch's semantic makes of the outcomes: how many of the questions are answered. */
export function answered(outcomes, semantic) {
    if (semantic === 'execute_all')
        return outcomes.length;
    const stop = outcomes.indexOf(semantic === 'permit_on_first_permit');
    return stop < 0 ? outcomes.length : stop + 1;
}
//# sourceMappingURL=authzen.rules.js.map