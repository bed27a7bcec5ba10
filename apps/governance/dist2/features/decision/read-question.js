import { refusal } from '../../errors.js';
const members = { ACCOUNT: 'accountId', ORG_UNIT: 'unitId', DOMAIN: 'domainArn', ROLE: 'roleArn' };
const shapes = {
    accountId: /^\d{12}$/,
    unitId: /^(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/,
    domainArn: /^arn:[\w-]+:sagemaker:[a-z0-9-]+:\d{12}:domain\/d-[a-z0-9-]{1,61}$/,
    roleArn: /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/,
};
const APP = /^arn:[\w-]+:sagemaker:[a-z0-9-]+:\d{12}:mlflow-app\/app-[A-Z0-9]{1,64}$/;
/** @throws Refusal `validation` that names the member which is missing, malformed or does not belong there */
export function readPrincipal(input, field) {
    const member = input.kind === 'ORGANIZATION' ? undefined : members[input.kind];
    for (const name of Object.values(members)) {
        const value = input[name];
        if (name !== member && value != null)
            throw refusal('validation', { reason: `A principal of kind ${input.kind} has no ${name}.` }, [...field, name]);
        if (name === member && (value == null || !shapes[name].test(value)))
            throw refusal('validation', { reason: `A principal of kind ${input.kind} needs a valid ${name}.` }, [...field, name]);
    }
    return (member === undefined ? { kind: input.kind } : { kind: input.kind, [member]: input[member] });
}
/** @throws Refusal `validation` */
export function readQuestion(input, now, field) {
    if (!APP.test(input.resource))
        throw refusal('validation', { reason: 'This is not the ARN of an MLflow App.' }, [...field, 'resource']);
    return {
        principal: readPrincipal(input.principal, [...field, 'principal']),
        permission: input.permission,
        resource: input.resource,
        at: (input.at ?? now).getTime(),
        context: readContext(input.context),
    };
}
function readContext(context) {
    const claims = context?.claims;
    return {
        ...(context?.ticket != null && { ticket: context.ticket }),
        ...(context?.mfaAt != null && { mfaAt: context.mfaAt.getTime() }),
        ...(claims != null && { claims: Object.fromEntries(claims.map(({ name, values }) => [name, values])) }),
    };
}
//# sourceMappingURL=read-question.js.map