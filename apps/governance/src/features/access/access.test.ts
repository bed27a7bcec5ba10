import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { actorOf, startGovernance } from '../../testing/start-governance.js';
import type { TestGovernance } from '../../testing/start-governance.js';
import { Ledger } from '../audit/ledger.js';
import { AccessFactsCache } from './access-facts.js';
import { AccessService } from './access.service.js';
import type { Actor } from './actor.js';

const GRANT = `mutation ($input: RoleGrantInput!) { roleGrant(input: $input) {
  roleBinding { id subject group role scope { kind id } createdBy } revision userErrors { code message field } } }`;
const REVOKE = 'mutation ($input: RoleRevokeInput!) { roleRevoke(input: $input) { revokedId userErrors { code } } }';
const BINDINGS = '{ roleBindings(first: 100) { nodes { id subject group role } } }';
const organization = { kind: 'ORGANIZATION' };

describe('roles given here', () => {
  let governance: TestGovernance;
  let access: AccessService;
  let keys = 0;
  const admin = actorOf(
    'root',
    ['POLICY_ADMIN', 'APPROVER', 'AUDITOR'].map((role) => ({ role: role as 'AUDITOR', scope: { kind: 'ORGANIZATION' } })),
  );
  const unitAdmin = actorOf('uma', [{ role: 'POLICY_ADMIN', scope: { kind: 'ORG_UNIT', unitId: 'ou-root-team0001' } }]);
  const nobody = (subject: string, groups: string[] = [], tenant = 'default'): Actor => ({ ...actorOf(subject, [], tenant), groups });
  const grant = async (actor: Actor, input: Record<string, unknown>) =>
    (await governance.query(actor, GRANT, { input: { idempotencyKey: `key-${(keys += 1)}`, ...input } })).data.roleGrant;
  const revoke = async (actor: Actor, id: string) =>
    (await governance.query(actor, REVOKE, { input: { idempotencyKey: `key-${(keys += 1)}`, id } })).data.roleRevoke;

  beforeAll(async () => {
    governance = await startGovernance();
    access = governance.app.get(AccessService);
    const observedAt = governance.clock.now();
    await governance.app.get(Ledger).commit(admin, async (tx, record) => {
      for (const [unitId, path] of [
        ['r-root', '/r-root/'],
        ['ou-root-team0001', '/r-root/ou-root-team0001/'],
      ] as const) {
        await tx.orgUnit.create({ data: { unitId, path, arn: `arn:${unitId}`, name: unitId, observedAt } });
      }
      for (const [accountId, path] of [
        ['111111111111', '/r-root/ou-root-team0001/111111111111/'],
        ['222222222222', '/r-root/222222222222/'],
      ] as const) {
        await tx.account.create({
          data: { accountId, path, arn: `arn:${accountId}`, name: accountId, email: 'a@example.com', state: 'ACTIVE', observedAt },
        });
        record({ action: 'account.joined', targetType: 'Account', targetId: accountId });
      }
    });
  });
  afterAll(() => governance.close());

  it('are told to whom they are', async () => {
    const { roleBinding, userErrors } = await grant(admin, {
      subject: 'bob',
      role: 'APPROVER',
      scope: { kind: 'ACCOUNT', id: '111111111111' },
    });
    expect(userErrors).toEqual([]);
    expect(roleBinding).toMatchObject({ subject: 'bob', group: null, scope: { kind: 'ACCOUNT', id: '111111111111' }, createdBy: 'root' });
    const { data } = await governance.query(nobody('bob'), '{ viewer { subject kind tenant roles { role source scope { kind id } } } }');
    expect(data.viewer).toEqual({
      subject: 'bob',
      kind: 'USER',
      tenant: 'default',
      roles: [{ role: 'APPROVER', source: 'BINDING', scope: { kind: 'ACCOUNT', id: '111111111111' } }],
    });
  });

  it('count at once, for groups too, and end at once', async () => {
    const scope = { kind: 'ORG_UNIT', unitId: 'ou-root-team0001' } as const;
    const gus = nobody('gus', ['ml']);
    expect(await access.may(gus, 'VIEWER', scope)).toBe(false);
    const { roleBinding } = await grant(admin, { group: 'ml', role: 'VIEWER', scope: { kind: 'ORG_UNIT', id: 'ou-root-team0001' } });
    expect(await access.may(gus, 'VIEWER', scope)).toBe(true);
    expect(await access.visibleAccountIds(gus)).toEqual(['111111111111']);
    const seen = await governance.query(gus, '{ accounts(first: 10) { nodes { accountId } } }');
    expect(seen.data.accounts.nodes).toEqual([{ accountId: '111111111111' }]);
    expect(await access.may(nobody('gus'), 'VIEWER', scope)).toBe(false);
    expect(await access.may(nobody('gus', ['ml'], 'other'), 'VIEWER', scope)).toBe(false);
    expect(await revoke(admin, roleBinding.id)).toEqual({ revokedId: roleBinding.id, userErrors: [] });
    expect(await access.may(gus, 'VIEWER', scope)).toBe(false);
  });

  it('cost a request no statement', async () => {
    const facts = governance.app.get(AccessFactsCache);
    const first = await facts.of('default');
    expect(facts.of('default')).toBe(first);
    await governance.app
      .get(Ledger)
      .commit(admin, async (_, record) => record({ action: 'app.seen', targetType: 'MlflowApp', targetId: 'arn:app' }));
    governance.clock.advance(2);
    expect(await facts.of('default')).toBe(first);
  });

  it.each<[string, Actor, Record<string, unknown>, string]>([
    ['by somebody without a role', nobody('eve'), { subject: 'bob', role: 'VIEWER', scope: organization }, 'FORBIDDEN'],
    ['by an approver', actorOf('eve', 'APPROVER'), { subject: 'bob', role: 'APPROVER', scope: organization }, 'FORBIDDEN'],
    ['above the own scope', unitAdmin, { subject: 'bob', role: 'VIEWER', scope: organization }, 'FORBIDDEN'],
    ['beside the own scope', unitAdmin, { subject: 'bob', role: 'VIEWER', scope: { kind: 'ACCOUNT', id: '222222222222' } }, 'FORBIDDEN'],
    [
      'on what only others may know of',
      unitAdmin,
      { subject: 'bob', role: 'VIEWER', scope: { kind: 'ACCOUNT', id: '555555555555' } },
      'FORBIDDEN',
    ],
    [
      'that one does not hold',
      unitAdmin,
      { subject: 'bob', role: 'APPROVER', scope: { kind: 'ACCOUNT', id: '111111111111' } },
      'FORBIDDEN',
    ],
    ['to oneself', admin, { subject: 'root', role: 'VIEWER', scope: organization }, 'FORBIDDEN'],
    ['to subject and group', admin, { subject: 'a', group: 'b', role: 'VIEWER', scope: organization }, 'VALIDATION'],
    ['on an id that is none', admin, { subject: 'bob', role: 'VIEWER', scope: { kind: 'ACCOUNT', id: '1' } }, 'VALIDATION'],
    ['on an organization by id', admin, { subject: 'bob', role: 'VIEWER', scope: { kind: 'ORGANIZATION', id: 'o-1' } }, 'VALIDATION'],
    ['on an account nobody saw', admin, { subject: 'bob', role: 'VIEWER', scope: { kind: 'ACCOUNT', id: '555555555555' } }, 'NOT_FOUND'],
    ['that is there', admin, { subject: 'bob', role: 'APPROVER', scope: { kind: 'ACCOUNT', id: '111111111111' } }, 'CONFLICT'],
    [
      'in another tenant',
      actorOf('eve', 'POLICY_ADMIN', 'other'),
      { subject: 'bob', role: 'VIEWER', scope: { kind: 'ACCOUNT', id: '111111111111' } },
      'NOT_FOUND',
    ],
  ])('are not given %s', async (_, actor, input, code) => {
    const before = await governance.app.get(Ledger).revision(actor.tenant);
    expect(await grant(actor, input)).toMatchObject({ roleBinding: null, userErrors: [{ code }] });
    expect(await governance.app.get(Ledger).revision(actor.tenant)).toBe(before);
  });

  it('are given and taken inside of a unit by its admin', async () => {
    const { roleBinding } = await grant(unitAdmin, { subject: 'una', role: 'REQUESTER', scope: { kind: 'ACCOUNT', id: '111111111111' } });
    expect(
      (await governance.query(unitAdmin, BINDINGS)).data.roleBindings.nodes.map(({ subject }: { subject: string }) => subject),
    ).toEqual(['bob', 'una']);
    expect(await revoke(unitAdmin, roleBinding.id)).toMatchObject({ userErrors: [] });
    const outside = (await grant(admin, { subject: 'una', role: 'VIEWER', scope: organization })).roleBinding;
    expect(await revoke(unitAdmin, outside.id)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await revoke(nobody('una'), outside.id)).toMatchObject({ userErrors: [{ code: 'FORBIDDEN' }] });
    expect((await governance.query(nobody('una'), BINDINGS)).data.roleBindings.nodes).toMatchObject([{ id: outside.id }]);
    expect(await revoke(actorOf('eve', 'POLICY_ADMIN', 'other'), outside.id)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await revoke(admin, outside.id)).toMatchObject({ userErrors: [] });
  });

  it('of the last policy admin and approver stay, also when two are taken at once', async () => {
    for (const role of ['POLICY_ADMIN', 'APPROVER']) {
      const ids: string[] = [];
      for (const subject of ['kim', 'lee']) ids.push((await grant(admin, { subject, role, scope: organization })).roleBinding.id);
      const answers = await Promise.all(ids.map((id) => revoke(admin, id)));
      expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort()).toEqual(['INVALID_STATE', 'done']);
    }
  });
});
