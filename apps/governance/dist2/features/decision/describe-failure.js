/** What a condition asks for, in words. */
export function describeCondition(condition) {
    switch (condition.kind) {
        case 'REGION':
            return `the app is in ${condition.regions.join(' or ')}`;
        case 'RESOURCE_TAG':
            return `the app's tag ${condition.key} is ${condition.values.join(' or ')}`;
        case 'PRINCIPAL_TAG':
            return `the tag ${condition.key} of the principal's account is ${condition.values.join(' or ')}`;
        case 'TICKET':
            return condition.prefix === '' ? 'the request names a ticket' : `the request names a ticket that starts with ${condition.prefix}`;
        case 'MFA':
            return condition.maximumAgeSeconds === undefined
                ? 'the requester signed in with a second factor'
                : `the requester proved a second factor in the last ${condition.maximumAgeSeconds} seconds`;
        case 'CLAIM':
            return `the claim ${condition.name} of the requester's token is ${condition.values.join(' or ')}`;
        case 'TIME_WINDOW':
            return `it is ${condition.days.join(', ')} from ${condition.from} to ${condition.to} in ${condition.timeZone}`;
    }
}
/** What would have to be different, in words. */
export function describeFailure(failure) {
    switch (failure.kind) {
        case 'LEVEL':
            return `it allows ${failure.highest} at most`;
        case 'NOT_YET':
            return `it is valid from ${failure.from} on`;
        case 'NO_LONGER':
            return `it was valid until ${failure.until}`;
        case 'VALIDITY_MALFORMED':
            return 'its validity cannot be read';
        case 'CONDITION':
            return failure.trace.result === 'ERROR'
                ? `it cannot be told whether ${describeCondition(failure.trace.condition)}: ${failure.trace.error}`
                : `it wants that ${describeCondition(failure.trace.condition)}`;
        case 'RESOURCE_UNKNOWN':
            return 'the tags of the app could not be read, so it is unknown whether it is about this app';
        case 'NOT_ENFORCED':
            return `its policy is in ${failure.mode} and counts for nothing`;
    }
}
//# sourceMappingURL=describe-failure.js.map