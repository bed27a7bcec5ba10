import fc from 'fast-check';

import type { NamedPolicy } from '../policy-file.js';
import type { Condition, ResourceSelector, SharingRule, Subject } from '../sharing-rule.js';

/** Texts as people and machines write them, the awkward ones for YAML among them. */
const text = (maximum: number) =>
  fc
    .oneof(
      fc.string({ minLength: 1, maxLength: Math.min(maximum, 40), unit: 'grapheme' }),
      fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
      fc.constantFrom(
        'yes',
        'NO',
        'null',
        '~',
        '08:00',
        '1e3',
        '0x1f',
        '2026-11-26',
        ' a',
        'a ',
        '- a',
        '# a',
        'a: b',
        '*a',
        '&a',
        '!a',
        '%',
        '---',
        '...',
        "it's",
        '"',
        '\n',
        'a\n',
        '\t',
        '\\',
        '<<',
        '=',
        '012',
      ),
    )
    .filter((value) => value.length <= maximum && !/[\0\p{Surrogate}]/u.test(value));
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
const account = digits(12);
const unit = digits(8).map((id) => `ou-ab12-${id}`);
const name = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const values = fc.array(text(256), { minLength: 1, maxLength: 4 });
const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString());
const domain = fc.tuple(account, digits(3)).map(([id, d]) => `arn:aws:sagemaker:us-east-1:${id}:domain/d-${d}`);
const kind = <Kind extends string>(value: Kind) => fc.constant(value);

const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.record({ kind: kind('ACCOUNT'), accountId: account }),
  fc.record({ kind: kind('ORG_UNIT'), unitId: unit }),
  fc.record({ kind: kind('ORGANIZATION') }),
  fc.record({ kind: kind('EXTERNAL_ACCOUNT'), accountId: account }, { requiredKeys: ['kind'] }),
  fc.record({ kind: kind('DOMAIN'), domainArn: domain }),
  fc.record({ kind: kind('ROLE'), roleArn: account.map((id) => `arn:aws:iam::${id}:role/path/Reader+x=,.@-`) }),
) as fc.Arbitrary<Subject>;

const resource: fc.Arbitrary<ResourceSelector> = fc.oneof(
  fc.record({ kind: kind('ANY') }),
  fc.record({ kind: kind('APP'), appArn: account.map((id) => `arn:aws:sagemaker:eu-west-1:${id}:mlflow-app/app-ABC1`) }),
  fc.record({ kind: kind('TAG'), key: text(128), values }, { requiredKeys: ['kind', 'key'] }),
  fc.record({ kind: kind('OWNER_ACCOUNT'), accountId: account }),
  fc.record({ kind: kind('OWNER_ORG_UNIT'), unitId: unit }),
  fc.record({ kind: kind('DOMAIN'), domainArn: domain }),
  fc.record({ kind: kind('ENVIRONMENT'), name: text(256) }),
) as fc.Arbitrary<ResourceSelector>;

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((both) => both.map((n) => String(n).padStart(2, '0')).join(':'));
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ kind: kind('REGION'), regions: fc.constantFrom(['us-east-1'], ['eu-west-1', 'ap-southeast-2']) }),
  fc.record({ kind: fc.constantFrom('RESOURCE_TAG', 'PRINCIPAL_TAG'), key: text(128), values }),
  fc.record({ kind: kind('TICKET'), prefix: fc.oneof(fc.constant(''), text(64)) }),
  fc.record({ kind: kind('MFA'), maximumAgeSeconds: fc.integer({ min: 60, max: 604_800 }) }, { requiredKeys: ['kind'] }),
  fc.record({ kind: kind('CLAIM'), name: text(256), values }),
  fc
    .record({
      kind: kind('TIME_WINDOW'),
      days: fc.subarray(['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'], { minLength: 1 }),
      from: clock,
      to: clock,
      timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York'),
    })
    .filter(({ from, to }) => from !== to),
) as fc.Arbitrary<Condition>;

const rule = fc
  .record(
    {
      ruleId: name,
      description: fc.oneof(fc.constant(''), text(512)),
      effect: fc.constantFrom('ALLOW', 'DENY'),
      subjects: fc.array(subject, { minLength: 1, maxLength: 4 }),
      resources: fc.array(resource, { minLength: 1, maxLength: 4 }),
      permissions: fc.subarray(['READ', 'WRITE', 'ADMIN'], { minLength: 1 }),
      conditions: fc.array(condition, { maxLength: 4 }),
      notBefore: moment,
      notAfter: moment,
      requiresAcceptance: fc.boolean(),
      retainOnLeave: fc.boolean(),
      maximumDurationSeconds: fc.integer({ min: 300, max: 31_536_000 }),
      approvals: fc.integer({ min: 0, max: 5 }),
    },
    {
      requiredKeys: [
        'ruleId',
        'effect',
        'subjects',
        'resources',
        'permissions',
        'conditions',
        'requiresAcceptance',
        'retainOnLeave',
        'approvals',
      ],
    },
  )
  .map(({ maximumDurationSeconds, ...each }) => {
    if (each.effect === 'DENY') return { ...each, requiresAcceptance: false, retainOnLeave: false, approvals: 0 };
    return maximumDurationSeconds === undefined ? each : { ...each, maximumDurationSeconds };
  })
  .filter(
    ({ notBefore, notAfter }) => notBefore === undefined || notAfter === undefined || notBefore < notAfter,
  ) as fc.Arbitrary<SharingRule>;

const mode = fc.constantFrom('ENFORCE', 'WARN', 'DRY_RUN');
const scope = fc.oneof(fc.record({ kind: kind('ORGANIZATION') }), fc.record({ kind: kind('ORG_UNIT'), unitId: unit }));

/** Policies as they are stored: valid, with every default filled in. */
export const policy: fc.Arbitrary<NamedPolicy> = fc.record({
  name,
  description: fc.oneof(fc.constant(''), text(1024)),
  content: fc.record(
    {
      scope,
      modes: fc.record({ request: mode, reconcile: mode }),
      expiresAt: moment,
      rules: fc.uniqueArray(rule, { minLength: 1, maxLength: 5, selector: ({ ruleId }) => ruleId }),
    },
    { requiredKeys: ['scope', 'modes', 'rules'] },
  ),
}) as fc.Arbitrary<NamedPolicy>;

export const policies = fc.uniqueArray(policy, { maxLength: 4, selector: (each) => each.name });
