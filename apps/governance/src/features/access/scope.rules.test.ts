import { describe, expect, it } from '@jest/globals';

import type { RoleName, Scope } from './actor.js';
import { refusedBearer, refusedGrant, refusedRevocation } from './role-binding.rules.js';
import { covers, scopesOf } from './scope.rules.js';

const domainOf = (account: string, id: string) => `arn:aws:sagemaker:us-east-1:${account}:domain/${id}`;
const paths = {
  units: new Map([
    ['r-root', '/r-root/'],
    ['ou-root-team0001', '/r-root/ou-root-team0001/'],
    ['ou-root-team0002', '/r-root/ou-root-team0002/'],
    ['ou-root-deep0001', '/r-root/ou-root-team0001/ou-root-deep0001/'],
  ]),
  accounts: new Map([
    ['111111111111', '/r-root/ou-root-team0001/ou-root-deep0001/111111111111/'],
    ['222222222222', '/r-root/ou-root-team0002/222222222222/'],
    ['333333333333', '/r-root/333333333333/'],
    ['999999999999', '/999999999999/'],
  ]),
};
const unit = (unitId: string): Scope => ({ kind: 'ORG_UNIT', unitId });
const account = (accountId: string): Scope => ({ kind: 'ACCOUNT', accountId });
const domain = (accountId: string, id: string): Scope => ({ kind: 'DOMAIN', domainArn: domainOf(accountId, id) });
const everywhere: Scope = { kind: 'ORGANIZATION' };

/** Every scope, and the ones it has inside; the whole organization has all. */
const inside: [string, Scope, Scope[]][] = [
  [
    'the root',
    unit('r-root'),
    [
      unit('r-root'),
      unit('ou-root-team0001'),
      unit('ou-root-team0002'),
      unit('ou-root-deep0001'),
      account('111111111111'),
      account('222222222222'),
      account('333333333333'),
      domain('111111111111', 'd-1'),
      domain('111111111111', 'd-11'),
      domain('333333333333', 'd-1'),
    ],
  ],
  [
    'a unit',
    unit('ou-root-team0001'),
    [
      unit('ou-root-team0001'),
      unit('ou-root-deep0001'),
      account('111111111111'),
      domain('111111111111', 'd-1'),
      domain('111111111111', 'd-11'),
    ],
  ],
  [
    'a unit below',
    unit('ou-root-deep0001'),
    [unit('ou-root-deep0001'), account('111111111111'), domain('111111111111', 'd-1'), domain('111111111111', 'd-11')],
  ],
  ['another unit', unit('ou-root-team0002'), [unit('ou-root-team0002'), account('222222222222')]],
  ['an account', account('111111111111'), [account('111111111111'), domain('111111111111', 'd-1'), domain('111111111111', 'd-11')]],
  ['an account that left', account('999999999999'), [account('999999999999'), domain('999999999999', 'd-1')]],
  ['a domain', domain('111111111111', 'd-1'), [domain('111111111111', 'd-1')]],
  ['an unknown unit', unit('ou-root-gone0001'), []],
  ['an unknown account', account('444444444444'), []],
  ['a domain of an unknown account', domain('444444444444', 'd-1'), []],
];
const all: Scope[] = [
  everywhere,
  account('999999999999'),
  domain('999999999999', 'd-1'),
  unit('ou-root-gone0001'),
  account('444444444444'),
  ...inside.flatMap(([, , scopes]) => scopes),
];

describe('a role', () => {
  it.each(inside)('on %s holds there and below, and nowhere else', (_, held, scopes) => {
    for (const scope of all) {
      expect([scope, covers([held], scope, paths)]).toEqual([scope, scopes.some((each) => JSON.stringify(each) === JSON.stringify(scope))]);
    }
  });

  it('on the organization holds everywhere, none nowhere', () => {
    for (const scope of all) expect([covers([everywhere], scope, paths), covers([], scope, paths)]).toEqual([true, false]);
  });
});

describe('what a role includes', () => {
  const matrix: [RoleName, string][] = [
    ['VIEWER', 'VIEWER'],
    ['REQUESTER', 'VIEWER REQUESTER'],
    ['APPROVER', 'VIEWER APPROVER'],
    ['POLICY_ADMIN', 'VIEWER REQUESTER POLICY_ADMIN'],
    ['AUDITOR', 'VIEWER AUDITOR'],
  ];
  const roles = matrix.map(([role]) => role);

  it.each(matrix)('%s: %s', (role, may) => {
    const allowed = (kind: 'USER' | 'SERVICE') =>
      roles.filter((asked) => scopesOf(kind, [{ role, scope: everywhere }], asked).length > 0).join(' ');
    expect(allowed('USER')).toBe(may);
    expect(allowed('SERVICE')).toBe(may.replace(/ ?APPROVER/, ''));
  });
});

describe('giving a role', () => {
  const ada = { subject: 'ada', groups: ['ml'] };

  it('takes the role, and somebody else', () => {
    expect(refusedGrant(ada, 'bob', 'APPROVER', everywhere, true)).toBeUndefined();
    expect(refusedGrant(ada, 'bob', 'APPROVER', everywhere, false)).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusedGrant(ada, 'ada', 'VIEWER', everywhere, true)).toMatchObject({ error: 'ownRole' });
    expect(refusedGrant(ada, 'group:ml', 'VIEWER', everywhere, true)).toMatchObject({ error: 'ownRole' });
    expect(refusedGrant(ada, 'group:ada', 'VIEWER', everywhere, true)).toBeUndefined();
  });

  it.each([
    [undefined, undefined],
    ['ada', 'ml'],
    ['', undefined],
    [' ', undefined],
    ['group:ml', undefined],
    ['system:share', undefined],
    ['a\u0000', undefined],
    ['a'.repeat(256), undefined],
    [undefined, 'group:ml'],
  ])('to subject %j, group %j is refused', (subject, group) => {
    expect(refusedBearer(subject, group)).toMatchObject({ code: 'VALIDATION' });
  });

  it('is not taken back when nobody would be left', () => {
    expect(refusedRevocation('POLICY_ADMIN', everywhere, 0)).toMatchObject({ code: 'INVALID_STATE' });
    expect(refusedRevocation('APPROVER', everywhere, 0)).toMatchObject({ code: 'INVALID_STATE' });
    expect(refusedRevocation('APPROVER', everywhere, 1)).toBeUndefined();
    expect(refusedRevocation('VIEWER', everywhere, 0)).toBeUndefined();
    expect(refusedRevocation('POLICY_ADMIN', account('111111111111'), 0)).toBeUndefined();
  });
});
