import type { PolicyKind, PolicyPrincipal } from '../policy.js';

/** A policy and a request to judge with it. */
export interface PolicyCase {
  readonly kind: Extract<PolicyKind, 'identity' | 'service-control' | 'resource'>;
  readonly document: object;
  readonly action: string;
  readonly resource: string;
  readonly principal: PolicyPrincipal;
  /** By condition key as AWS writes it; what is not here is absent. */
  readonly facts: Readonly<Record<string, string | readonly string[]>>;
}

const ACTIONS = ['sagemaker:DescribeMlflowApp', 'sagemaker:CreateMlflowApp', 'sagemaker:CallMlflowAppApi', 's3:GetObject', 's3:PutObject'];
const ACTION_PATTERNS = [
  ...ACTIONS,
  ...[
    '*',
    'sagemaker:*',
    's3:*',
    'sagemaker:Describe*',
    'sagemaker:*MlflowApp',
    's3:?etObject',
    'S3:getobject',
    'iam:*',
    'sagemaker:C*App*',
  ],
];
const RESOURCES = [
  'arn:aws:sagemaker:us-east-1:111111111111:mlflow-app/app-AAAAAAAAAAAA',
  'arn:aws:sagemaker:eu-west-1:222222222222:mlflow-app/app-BBBBBBBBBBBB',
  'arn:aws:s3:::team/runs/1/model.pkl',
  'arn:aws:s3:::team',
  'arn:aws:s3:::other/a:b',
];
const RESOURCE_PATTERNS = [
  ...RESOURCES,
  ...['*', 'arn:aws:sagemaker:*:*:mlflow-app/*', 'arn:aws:sagemaker:us-*:111111111111:mlflow-app/app-?AAAAAAAAAAA', 'arn:aws:s3:::team/*'],
  ...[
    'arn:aws:s3:::*',
    'arn:aws:s3:::team/*/model.*',
    'arn:aws:s3:::t??m',
    'arn:aws:s3:*',
    'arn:aws:sagemaker:*',
    'arn:aws:s3:::other/*:b',
  ],
  ...['arn:*:s3:::${aws:PrincipalTag/team}/*', "arn:aws:s3:::${aws:PrincipalTag/team, 'team'}/*"],
];
const PRINCIPALS: readonly PolicyPrincipal[] = [
  { account: '222222222222', arn: 'arn:aws:iam::222222222222:root' },
  { account: '333333333333', arn: 'arn:aws:iam::333333333333:root' },
  {
    account: '222222222222',
    arn: 'arn:aws:sts::222222222222:assumed-role/Builder/ci',
    roleArn: 'arn:aws:iam::222222222222:role/Builder',
  },
];
const NAMED: readonly unknown[] = [
  ...['*', { AWS: '*' }, { AWS: '222222222222' }, { AWS: 'arn:aws:iam::222222222222:root' }, { AWS: ['333333333333'] }],
  ...[{ AWS: 'arn:aws:iam::222222222222:role/Builder' }, { AWS: ['arn:aws:sts::222222222222:assumed-role/Builder/ci', '444444444444'] }],
  { Service: 'sagemaker.amazonaws.com' },
];
/** Keys with values they have and are compared with. */
const TEXT_KEYS: Readonly<Record<string, readonly string[]>> = {
  'aws:RequestedRegion': ['us-east-1', 'eu-west-1', 'us-*', 'US-EAST-1'],
  'aws:PrincipalOrgID': ['o-aaaaaaaaaa', 'o-bbbbbbbbbb', 'o-*'],
  'aws:PrincipalTag/team': ['team', 'other', 't??m', '${aws:PrincipalAccount}'],
  'aws:PrincipalAccount': ['111111111111', '222222222222', "${aws:PrincipalTag/account, '222222222222'}"],
};
const ARN_KEYS: Readonly<Record<string, readonly string[]>> = {
  'aws:PrincipalArn': [
    'arn:aws:iam::222222222222:role/Builder',
    'arn:aws:iam::*:role/*',
    'arn:aws:iam::222222222222:role/B*',
    'arn:aws:iam::333333333333:root',
  ],
  'aws:SourceArn': ['arn:aws:s3:::team', 'arn:aws:s3:::*', 'arn:aws:sns:us-east-1:111111111111:a:b', 'arn:aws:sns:*:111111111111:a*'],
};
const NUMBERS = ['0', '5', '10', '10.5', '-3'];
const DATES = ['2026-01-01T00:00:00Z', '2026-06-01T12:00:00Z', '2025-12-31T23:59:59Z'];
const ADDRESSES = ['203.0.113.7', '10.0.0.1', '2001:db8::1'];
const RANGES = ['203.0.113.0/24', '10.0.0.0/8', '10.0.0.1/32', '0.0.0.0/1', '2001:db8::/32'];
const TAGS = ['team', 'cost', 'stage'];

const TEXT_OPERATORS = [
  'StringEquals',
  'StringNotEquals',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
  'StringLike',
  'StringNotLike',
];
const ARN_OPERATORS = ['ArnEquals', 'ArnNotEquals', 'ArnLike', 'ArnNotLike'];
const ORDERS = ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'];

/**
 * Policies and requests by chance, the same for the same numbers.
 *
 * @param next a number of chance, 0 ≤ n < 1
 */
export function policyCase(next: () => number): PolicyCase {
  const chance = new Chance(next);
  const kind = chance.pick(['identity', 'service-control', 'resource'] as const);
  const statements = chance.some(1, 4, () => statement(chance, kind));
  const principal = chance.pick(PRINCIPALS);
  return {
    kind,
    document: { Version: '2012-10-17', Statement: statements },
    action: chance.pick(ACTIONS),
    resource: chance.pick(RESOURCES),
    principal,
    facts: factsOf(chance, principal),
  };
}

class Chance {
  constructor(readonly next: () => number) {}

  pick<Item>(list: readonly Item[]): Item {
    return list[Math.floor(this.next() * list.length)] as Item;
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  some<Item>(least: number, most: number, make: () => Item): Item[] {
    return Array.from({ length: least + Math.floor(this.next() * (most - least + 1)) }, make);
  }
}

function statement(chance: Chance, kind: PolicyCase['kind']): object {
  const effect = chance.is(0.65) ? 'Allow' : 'Deny';
  const actions = chance.some(1, 3, () => chance.pick(ACTION_PATTERNS));
  const resources = chance.some(1, 3, () => chance.pick(RESOURCE_PATTERNS));
  const conditions = chance.is(0.5) ? Object.fromEntries(chance.some(1, 3, () => condition(chance))) : undefined;
  return {
    Effect: effect,
    ...(kind === 'resource' ? { Principal: chance.pick(NAMED) } : {}),
    [chance.is(0.8) ? 'Action' : 'NotAction']: actions,
    ...(chance.is(0.8) ? { Resource: resources } : { NotResource: resources.map(complete) }),
    ...(conditions === undefined ? {} : { Condition: conditions }),
  };
}

/** Without what the two evaluators are known to take differently in NotResource. */
function complete(pattern: string): string {
  if (pattern === '*') return pattern;
  const parts = pattern.replace('${aws:PrincipalTag/team}', 'team').split(':');
  return [...parts, ...Array<string>(Math.max(0, 6 - parts.length)).fill('*')].join(':');
}

function condition(chance: Chance): [operator: string, keys: Record<string, string[]>] {
  const [name, key, values] = comparison(chance);
  const set = name.startsWith('String') && (key === 'aws:TagKeys' || chance.is(0.1)) ? chance.pick(['ForAnyValue:', 'ForAllValues:']) : '';
  const ifExists = chance.is(0.2) && name !== 'Null' && set !== 'ForAnyValue:' ? 'IfExists' : '';
  return [`${set}${name}${ifExists}`, { [key]: chance.some(1, 3, () => chance.pick(values)) }];
}

function comparison(chance: Chance): [operator: string, key: string, values: readonly string[]] {
  const text = chance.pick(Object.keys(TEXT_KEYS));
  const arn = chance.pick(Object.keys(ARN_KEYS));
  return chance.pick<[string, string, readonly string[]]>([
    [chance.pick(TEXT_OPERATORS), text, TEXT_KEYS[text]!],
    [chance.pick(TEXT_OPERATORS), 'aws:TagKeys', [...TAGS, 't*']],
    [chance.pick(ARN_OPERATORS), arn, ARN_KEYS[arn]!],
    [`Numeric${chance.pick(ORDERS)}`, 's3:max-keys', NUMBERS],
    [`Date${chance.pick(ORDERS)}`, 'aws:CurrentTime', DATES],
    [chance.pick(['IpAddress', 'NotIpAddress']), 'aws:SourceIp', RANGES],
    ['Bool', 'aws:SecureTransport', ['true', 'false', 'True']],
    ['Null', chance.pick([text, arn, 'aws:TagKeys']), ['true', 'false']],
  ]);
}

/** Every key is there more often than not, the account always. */
function factsOf(chance: Chance, { account, arn, roleArn }: PolicyPrincipal): PolicyCase['facts'] {
  const literal = (values: readonly string[]): string => chance.pick(values.filter((value) => !/[*?$]/.test(value)));
  const all: [string, string | readonly string[]][] = [
    ['aws:RequestedRegion', literal(TEXT_KEYS['aws:RequestedRegion']!)],
    ['aws:PrincipalOrgID', literal(TEXT_KEYS['aws:PrincipalOrgID']!)],
    ['aws:PrincipalTag/team', literal(TEXT_KEYS['aws:PrincipalTag/team']!)],
    ['aws:PrincipalAccount', account],
    ['aws:PrincipalArn', roleArn ?? arn],
    ['aws:SourceArn', literal(ARN_KEYS['aws:SourceArn']!)],
    ['aws:TagKeys', chance.some(1, 2, () => chance.pick(TAGS))],
    ['s3:max-keys', chance.pick(NUMBERS)],
    ['aws:CurrentTime', chance.pick(DATES)],
    ['aws:SourceIp', chance.pick(ADDRESSES)],
    ['aws:SecureTransport', chance.pick(['true', 'false'])],
  ];
  return Object.fromEntries(all.filter(([key]) => chance.is(0.75) || key === 'aws:PrincipalAccount'));
}
