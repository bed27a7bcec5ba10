import { describe, expect, it } from '@jest/globals';

import { accessIn } from './access.rules.js';
import { foreignStatements } from './bucket-statements.js';
import { compare } from './drift.rules.js';
import { findingChanges, fingerprintOf } from './finding-changes.rules.js';
import type { ManagedGrant, ManagedShare } from './managed-share.js';
import type { ObservedAccount, ObservedShare } from './observed-ram.js';
import { viewOf } from './principal.rules.js';
import { mostChanges, remedyOf } from './remedy.rules.js';

const OWNER = '111111111111';
const CONSUMER = '222222222222';
const OUTSIDER = '999999999999';
const APP = `arn:aws:sagemaker:us-east-1:${OWNER}:mlflow-app/app-1`;
const now = new Date('2026-11-26T12:00:00Z');
const membership = { organizationId: 'o-abcdefghij', isMember: (account: string) => account !== OUTSIDER };
const permission = { arn: 'arn:aws:ram::aws:permission/Default', version: 1 };

const grant = (more: Partial<ManagedGrant> = {}): ManagedGrant => ({
  id: '01900000-0000-7000-8000-000000000001',
  principal: CONSUMER,
  desired: true,
  applied: true,
  state: 'ACTIVE',
  external: false,
  invitationStatus: null,
  invitationExpiresAt: null,
  expiresAt: null,
  buckets: [],
  ...more,
});
const managed = (more: Partial<ManagedShare> = {}): ManagedShare => ({
  id: 'share',
  name: 'mlapps-share',
  ramArn: 'arn:share',
  resourceArn: APP,
  allowExternal: false,
  retainOnLeave: false,
  isBusy: false,
  permission,
  grants: [grant()],
  ...more,
});
const entity = (name: string, status = 'ASSOCIATED') => ({ entity: name, status, since: now });
const share = (more: Partial<ObservedShare> = {}): ObservedShare => ({
  arn: 'arn:share',
  name: 'mlapps-share',
  status: 'ACTIVE',
  allowExternal: false,
  retainOnLeave: false,
  isOurs: true,
  principals: [entity(CONSUMER)],
  apps: [entity(APP)],
  carriesOthers: false,
  permission: { ...permission, actions: [] },
  ...more,
});
const account = (shares: ObservedShare[], buckets: ObservedAccount['buckets'] = new Map()): ObservedAccount => ({
  accountId: OWNER,
  region: 'us-east-1',
  shares,
  buckets,
});
const found = (shares: ObservedShare[], mine: ManagedShare[] = [managed()], buckets?: ObservedAccount['buckets']) =>
  compare(account(shares, buckets), mine, membership, now).findings.map(({ kind, severity, principal }) => [kind, severity, principal]);

describe('comparing', () => {
  it('finds nothing where all is as granted', () => {
    expect(found([share()])).toEqual([]);
    expect(found([], [])).toEqual([]);
    expect(found([], [managed({ grants: [] })])).toEqual([]);
    expect(found([share({ status: 'DELETED' })], [])).toEqual([]);
  });

  it.each<[string, Partial<ObservedShare>, Partial<ManagedShare>, unknown[][]]>([
    ['a retain flag that somebody set', { retainOnLeave: true }, {}, [['RETAIN_FLAG', 'HIGH', null]]],
    ['a retain flag that is missing', {}, { retainOnLeave: true }, [['RETAIN_FLAG', 'LOW', null]]],
    ['an external flag that is missing', {}, { allowExternal: true }, [['EXTERNAL_FLAG', 'MEDIUM', null]]],
    ['another version', { permission: { ...permission, version: 2, actions: [] } }, {}, [['PERMISSION_VERSION', 'HIGH', null]]],
    ['no permission at all', { permission: undefined }, {}, [['PERMISSION_VERSION', 'HIGH', null]]],
    ['a permission that could not be looked up', { permission: undefined }, { permission: undefined }, []],
    ['an outsider', { principals: [entity(CONSUMER), entity(OUTSIDER, 'ASSOCIATING')] }, {}, [['EXTRA_PRINCIPAL', 'CRITICAL', OUTSIDER]]],
    ['one that is leaving', { principals: [entity(CONSUMER), entity(OUTSIDER, 'DISASSOCIATING')] }, {}, []],
    ['one that was told and is not in', { principals: [] }, {}, [['MISSING_PRINCIPAL', 'MEDIUM', CONSUMER]]],
    ['one that was not told yet', { principals: [] }, { grants: [grant({ applied: false, state: 'PENDING_ACCEPTANCE' })] }, []],
    [
      'an invitation that failed',
      { principals: [entity(CONSUMER, 'FAILED')] },
      { grants: [grant({ invitationStatus: 'PENDING' })] },
      [['INVITATION_EXPIRED', 'LOW', CONSUMER]],
    ],
    [
      'an invitation that is over',
      { principals: [entity(CONSUMER, 'ASSOCIATING')] },
      { grants: [grant({ invitationStatus: 'PENDING', invitationExpiresAt: now })] },
      [['INVITATION_EXPIRED', 'LOW', CONSUMER]],
    ],
    [
      'an invitation that is open',
      { principals: [entity(CONSUMER, 'ASSOCIATING')] },
      { grants: [grant({ invitationStatus: 'PENDING', invitationExpiresAt: new Date(now.getTime() + 1) })] },
      [],
    ],
    ['an app that is gone from it', { apps: [] }, {}, [['MISSING_SHARE', 'MEDIUM', null]]],
    ['another app in it', { apps: [entity(APP), entity(`${APP}2`)] }, {}, [['UNMANAGED_SHARE', 'HIGH', null]]],
  ])('%s', (_, seen, mine, expected) => {
    expect(found([share(seen)], [managed(mine)])).toEqual(expected);
  });

  it('says nothing of what the reconciler is at work on', () => {
    const busy = managed({ isBusy: true });
    const { findings, untouched } = compare(
      account([share({ principals: [entity(OUTSIDER)], allowExternal: true })]),
      [busy],
      membership,
      now,
    );
    expect([findings, [...untouched]]).toEqual([[], ['share']]);
  });

  it.each<[string[], string]>([
    [[OUTSIDER], 'CRITICAL'],
    [[`arn:aws:iam::${OUTSIDER}:role/x`], 'CRITICAL'],
    [['arn:aws:organizations::1:organization/o-otherother'], 'CRITICAL'],
    [['*'], 'CRITICAL'],
    [[CONSUMER], 'HIGH'],
    [['arn:aws:organizations::1:ou/o-abcdefghij/ou-ab12-cdef3456'], 'HIGH'],
    [[], 'LOW'],
  ])('weighs a share made outside by whom it lets in: %j', (principals, severity) => {
    expect(found([share({ arn: 'arn:other', name: 'x', principals: principals.map((each) => entity(each)) })], [])).toEqual([
      ['UNMANAGED_SHARE', severity, null],
    ]);
  });

  it('takes a share by its name while its ARN is not known', () => {
    expect(found([share()], [managed({ ramArn: null })])).toEqual([]);
  });

  it('finds companions that are missing, and statements of others', () => {
    const mine = [managed({ grants: [grant({ buckets: ['b'] })] })];
    expect(found([share()], mine, new Map([['b', []]]))).toEqual([['COMPANION_GRANT', 'MEDIUM', CONSUMER]]);
    expect(found([share()], mine, new Map())).toEqual([]);
    const statement = { sid: 'x', principals: [OUTSIDER], actions: [] };
    expect(found([share()], [managed()], new Map([['b', [statement]]]))).toEqual([['COMPANION_GRANT', 'CRITICAL', OUTSIDER]]);
  });
});

describe('principals', () => {
  it.each([
    [CONSUMER, 'ACCOUNT', false],
    [`arn:aws:iam::${OUTSIDER}:user/eve`, 'USER', true],
    [`arn:aws:sts::${CONSUMER}:assumed-role/x/y`, 'ROLE', false],
    ['aws:PrincipalOrgID=o-abcdefghij', 'ORGANIZATION', false],
    ['aws:PrincipalOrgPaths=o-abcdefghij/r-ab12/ou-ab12-cdef3456/*', 'ORG_UNIT', false],
    ['sagemaker.amazonaws.com', 'SERVICE', false],
    ['*', 'ANYONE', true],
  ])('%s', (principal, kind, external) => {
    expect(viewOf(principal, membership)).toMatchObject({ kind, external });
  });

  it('of bucket policies are those of other accounts', () => {
    const allow = (Principal: unknown, more: object = {}) => ({ Effect: 'Allow', Principal, Action: 's3:GetObject', ...more });
    const orgOnly = { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } } };
    const Statement = [
      allow({ AWS: [`arn:aws:iam::${OWNER}:root`, `arn:aws:iam::${CONSUMER}:root`] }),
      allow('*', orgOnly),
      allow('*'),
      { ...allow('*'), Effect: 'Deny' },
      allow({ Service: 'x.amazonaws.com' }),
    ];
    expect(foreignStatements({ Statement }, OWNER).flatMap(({ principals }) => principals)).toEqual([
      CONSUMER,
      'aws:PrincipalOrgID=o-abcdefghij',
      '*',
    ]);
    expect(foreignStatements({}, OWNER)).toEqual([]);
  });
});

describe('findings over time', () => {
  const draft = compare(account([share({ arn: 'arn:other', name: 'x' })]), [], membership, now).findings[0]!;
  const print = fingerprintOf(OWNER, 'us-east-1', draft);
  const known = (state: 'OPEN' | 'RESOLVED' | 'ACCEPTED' | 'REMEDYING', more = {}) => ({
    id: '1',
    fingerprint: print,
    state,
    shareId: null,
    acceptedUntil: null,
    adoptPermission: null,
    ...more,
  });
  const after = (rows: ReturnType<typeof known>[], findings = [draft], untouched: string[] = []) => {
    const {
      found: fresh,
      again,
      reopened,
      seen,
      resolved,
    } = findingChanges(rows, { findings, untouched: new Set(untouched) }, () => print, now);
    return [fresh.length, again.length, reopened.length, seen.length, resolved.length];
  };

  it('are the same finding when they change', () => {
    expect(fingerprintOf(OWNER, 'us-east-1', { ...draft, observed: { status: 'PENDING' }, severity: 'LOW' })).toBe(print);
    expect(fingerprintOf(OWNER, 'eu-west-1', draft)).not.toBe(print);
  });

  it('come, stay, go and come again', () => {
    expect(after([])).toEqual([1, 0, 0, 0, 0]);
    expect(after([known('OPEN')])).toEqual([0, 0, 0, 1, 0]);
    expect(after([known('OPEN')], [])).toEqual([0, 0, 0, 0, 1]);
    expect(after([known('RESOLVED')])).toEqual([0, 1, 0, 0, 0]);
    expect(after([known('RESOLVED')], [])).toEqual([0, 0, 0, 0, 0]);
    expect(after([known('REMEDYING')])).toEqual([0, 0, 1, 0, 0]);
    expect(after([known('ACCEPTED', { acceptedUntil: new Date(now.getTime() + 1) })])).toEqual([0, 0, 0, 1, 0]);
    expect(after([known('ACCEPTED', { acceptedUntil: now })])).toEqual([0, 0, 1, 0, 0]);
    expect(after([known('REMEDYING', { shareId: 'share' })], [], ['share'])).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('remedies', () => {
  const finding = {
    id: '1',
    kind: 'UNMANAGED_SHARE' as const,
    shareId: null,
    accountId: OWNER,
    region: 'us-east-1',
    ramArn: 'arn:other',
    resourceArn: APP,
    principal: null,
    observed: { principals: ['1', '2'] },
  };

  it('never write to what the reconciler keeps', () => {
    for (const kind of [
      'MISSING_SHARE',
      'EXTRA_PRINCIPAL',
      'MISSING_PRINCIPAL',
      'PERMISSION_VERSION',
      'EXTERNAL_FLAG',
      'INVITATION_EXPIRED',
      'COMPANION_GRANT',
    ] as const) {
      expect(remedyOf({ ...finding, kind, shareId: 'share' }, false)).toMatchObject({ action: 'RECONCILE', calls: [], changes: 1 });
    }
    expect(remedyOf({ ...finding, kind: 'RETAIN_FLAG', shareId: 'share' }, false)).toMatchObject({ action: 'BY_HAND', changes: 0 });
  });

  it('delete a share only when it carries nothing else', () => {
    expect(remedyOf(finding, false)).toMatchObject({ action: 'DELETE_SHARE', changes: 2 });
    expect(remedyOf(finding, true)).toMatchObject({ action: 'DISASSOCIATE', calls: [{ resourceArns: [APP] }] });
    expect(remedyOf({ ...finding, shareId: 'share' }, false)).toMatchObject({ action: 'RECONCILE', calls: [], changes: 2 });
  });

  it.each([
    [50, 10, 1000, null, 50],
    [50, 10, 100, null, 10],
    [50, 10, 10, null, 5],
    [3, 10, 10, null, 3],
    [50, 10, 1000, 7, 7],
    [50, 10, 1000, 700, 50],
  ])('are limited: at most %i, %i %% of %i, %p asked: %i', (driftMaxChanges, driftMaxPercent, grants, asked, most) => {
    expect(mostChanges({ driftMaxChanges, driftMaxPercent }, grants, asked)).toBe(most);
  });
});

describe('access', () => {
  it('is told for each principal and app, with the grant behind it', () => {
    const seen = [share({ principals: [entity(CONSUMER), entity(OUTSIDER), entity(OWNER)], apps: [entity(APP), entity(`${APP}2`)] })];
    const all = accessIn(account(seen), [managed()], [], membership);
    expect(
      all.map(({ principal, resourceArn, external, grantId }) => [principal, resourceArn === APP, external, grantId !== null]),
    ).toEqual([
      [CONSUMER, true, false, true],
      [CONSUMER, false, false, false],
      [OUTSIDER, true, true, false],
      [OUTSIDER, false, true, false],
    ]);
  });
});
