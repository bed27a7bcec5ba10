/** Few names for everything, so that what is generated at random has to do with each other. */
export const ACCOUNTS = ['111111111111', '222222222222', '333333333333', '444444444444'];
/** Never in the facts. */
export const STRANGER = '999999999999';
export const ROOT = 'r-root';
export const UNITS = [ROOT, 'ou-root-aaaaaaaa', 'ou-root-bbbbbbbb', 'ou-root-cccccccc'];
/** Never in the facts. */
export const NO_UNIT = 'ou-root-nowhere0';
export const REGIONS = ['us-east-1', 'eu-central-1'];
export const TAG_KEYS = ['team', 'constructor'];
export const TAG_VALUES = ['red', 'blue'];
export const ENVIRONMENTS = ['prod', 'test'];
export const CLAIMS = ['groups', '__proto__'];
export const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Nowhere/Land'];
export const CLOCK_TIMES = ['00:00', '01:30', '02:00', '02:30', '03:00', '08:00', '23:30'];
/** Around these moments everything happens: clocks go forward and back in Berlin, in New York and on Lord Howe (by half an hour), midnight in UTC, noon. */
export const MOMENTS = [
    '2026-03-29T01:00:00Z',
    '2026-10-25T01:00:00Z',
    '2026-03-08T07:00:00Z',
    '2026-04-04T15:00:00Z',
    '2026-06-01T00:00:00Z',
    '2026-06-05T12:00:00Z',
];
export const appArn = (account, letter) => `arn:aws:sagemaker:us-east-1:${account}:mlflow-app/app-${letter}`;
export const domainArn = (account) => `arn:aws:sagemaker:us-east-1:${account}:domain/d-${account.slice(0, 4)}`;
export const roleArn = (account) => `arn:aws:iam::${account}:role/analyst`;
/** The owners of the last two may be outside the organization; the last is never in the facts. */
export const APPS = [appArn(ACCOUNTS[0], 'A'), appArn(ACCOUNTS[0], 'B'), appArn(ACCOUNTS[1], 'C'), appArn(ACCOUNTS[2], 'D')];
export const NO_APP = appArn(ACCOUNTS[0], 'NONE');
const EVERY_ACCOUNT = [...ACCOUNTS, STRANGER];
export const PRINCIPALS = [
    ...EVERY_ACCOUNT.map((accountId) => ({ kind: 'ACCOUNT', accountId })),
    ...EVERY_ACCOUNT.slice(1).map((account) => ({ kind: 'ROLE', roleArn: roleArn(account) })),
    ...EVERY_ACCOUNT.slice(1, 4).map((account) => ({ kind: 'DOMAIN', domainArn: domainArn(account) })),
    ...[...UNITS, NO_UNIT].map((unitId) => ({ kind: 'ORG_UNIT', unitId })),
    { kind: 'ORGANIZATION' },
    { kind: 'ACCOUNT', accountId: 'no account' },
];
//# sourceMappingURL=alphabet.js.map