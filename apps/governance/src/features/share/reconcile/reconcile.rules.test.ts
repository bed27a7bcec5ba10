import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { RamModel } from '../testing/ram-model.js';
import { APP } from '../testing/share-rows.js';
import type { DesiredShare, ObservedShare, RamCall } from './ram-share.js';
import { nothingObserved } from './ram-share.js';
import { isIn, planCalls } from './reconcile.rules.js';

const NAMES = ['a', 'b', 'c', 'd'];
const permission = { arn: 'permission', version: 1 };
const tags = { 'managed-by': 'mlapps-governance' };
const terms = { now: 1e9, graceMilliseconds: 1000, separately: false };

const desired = (principals: DesiredShare['principals'], more: Partial<DesiredShare> = {}): DesiredShare => ({
  name: 'mlapps-1',
  resourceArn: APP,
  permission,
  allowExternal: false,
  retainOnLeave: false,
  tags,
  principals,
  deleteToldAt: undefined,
  ...more,
});
const principal = (name: string, wanted: boolean, applied = false) => ({
  principal: name,
  wanted,
  applied,
  toldAt: undefined,
  givenUp: false,
  accept: true,
});

const anyStatus = fc.constantFrom('ASSOCIATING', 'ASSOCIATED', 'FAILED', 'DISASSOCIATED', 'SUSPENDED', 'SOMETHING_NEW');
const anyMade = fc.record({
  status: fc.constantFrom('ACTIVE' as const, 'PENDING' as const),
  arn: fc.constant('share-0'),
  allowExternal: fc.boolean(),
  retainOnLeave: fc.constant(false),
  tags: fc.constantFrom({}, tags, { other: 'x' }),
  permission: fc.constantFrom(permission, { arn: 'permission', version: 3 }, { arn: 'other', version: 1 }),
  principals: fc.dictionary(
    fc.constantFrom(...NAMES, 'stranger'),
    anyStatus.map((status) => ({ status, external: false })),
  ),
  resources: fc.constantFrom({ [APP]: 'ASSOCIATED' }, { [APP]: 'DISASSOCIATED' }, {}, { [APP]: 'ASSOCIATED', foreign: 'ASSOCIATED' }),
});
const anyObserved: fc.Arbitrary<ObservedShare> = fc.oneof(
  fc.constant(nothingObserved),
  fc.constant({ ...nothingObserved, status: 'DELETED' as const, arn: 'share-0' }),
  anyMade,
);
const anyDesired = fc
  .tuple(
    ...NAMES.map((name) =>
      fc.option(fc.record({ wanted: fc.boolean(), applied: fc.boolean() }).map((each) => principal(name, each.wanted, each.applied))),
    ),
  )
  .map((all) => desired(all.filter((each) => each !== null)));

/** Carries a plan out as the worker does: what is not there to be taken away is taken away. */
function carryOut(model: RamModel, calls: readonly RamCall[], pass: number): void {
  calls.forEach((call, index) => {
    try {
      model.send(call, `${pass}-${index}`);
    } catch (error) {
      if (!call.operation.startsWith('Disassociate') && call.operation !== 'DeleteResourceShare') throw error;
    }
  });
}

describe('a plan', () => {
  it('converges in one pass from wherever RAM is, and the second one is empty', () => {
    fc.assert(
      fc.property(anyDesired, anyObserved, (wanted, observed) => {
        const active = observed.status === 'PENDING' ? { ...observed, status: 'ACTIVE' as const } : observed;
        const model = RamModel.from(active);
        carryOut(model, planCalls(wanted, active, { ...terms, separately: true }), 1);
        const told = { ...wanted, principals: wanted.principals.map((each) => ({ ...each, applied: each.wanted })) };
        const seen = model.observe();
        expect(planCalls(told, seen, terms)).toEqual([]);
        const names = wanted.principals.filter((each) => each.wanted).map((each) => each.principal);
        if (names.length === 0) expect(model.isAlive()).toBe(false);
        else
          expect(
            Object.keys(seen.principals)
              .filter((name) => isIn(seen.principals[name]!.status))
              .sort(),
          ).toEqual(names.sort());
      }),
      { numRuns: 2000 },
    );
  });

  it('takes away before it gives, and gives only in a share whose permission is right', () => {
    fc.assert(
      fc.property(anyDesired, anyObserved, (wanted, observed) => {
        const order = [
          'DeleteResourceShare',
          'CreateResourceShare',
          'DisassociateResourceShare',
          'AssociateResourceSharePermission',
          'UpdateResourceShare',
          'TagResource',
          'AssociateResourceShare',
        ];
        const places = planCalls(wanted, observed, terms).map(({ operation }) => order.indexOf(operation));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places).not.toContain(-1);
      }),
      { numRuns: 1000 },
    );
  });

  it('lets nobody in by the creation of a share', () => {
    const [creation, ...rest] = planCalls(desired([principal('a', true)]), nothingObserved, terms);
    expect(creation).toMatchObject({ operation: 'CreateResourceShare', input: { name: 'mlapps-1', resourceArns: [APP] } });
    expect(Object.keys(creation!.input)).not.toContain('principals');
    expect(rest).toEqual([{ operation: 'AssociateResourceShare', input: { principals: ['a'], resourceArns: [] } }]);
  });

  const made = (principals: ObservedShare['principals']): ObservedShare => ({
    status: 'ACTIVE',
    arn: 'share-0',
    allowExternal: false,
    retainOnLeave: false,
    tags,
    permission,
    principals,
    resources: { [APP]: 'ASSOCIATED' },
  });
  const told = (name: string, wanted: boolean, applied: boolean, ago: number) => ({
    ...principal(name, wanted, applied),
    toldAt: terms.now - ago,
  });

  it('takes out what else was put into a share', () => {
    const wanted = desired([principal('a', true, true)]);
    const seen = { ...made({ a: { status: 'ASSOCIATED', external: false } }), resources: { [APP]: 'ASSOCIATED', other: 'ASSOCIATED' } };
    expect(planCalls(wanted, seen, terms)).toEqual([
      { operation: 'DisassociateResourceShare', input: { principals: [], resourceArns: ['other'] } },
    ]);
    expect(planCalls(wanted, { ...seen, resources: { ...seen.resources, other: 'DISASSOCIATING' } }, terms)).toEqual([]);
  });

  it('takes absence for lag for a while after a call', () => {
    expect(planCalls(desired([told('a', true, true, 999)]), made({}), terms)).toEqual([]);
    expect(planCalls(desired([told('a', true, true, 1000)]), made({}), terms)).toHaveLength(1);
  });

  it('lets out whom RAM does not show, when it may have let it in', () => {
    expect(
      planCalls(
        desired([principal('a', false, true), principal('b', true, true)]),
        made({ b: { status: 'ASSOCIATED', external: false } }),
        terms,
      ),
    ).toEqual([{ operation: 'DisassociateResourceShare', input: { principals: ['a'], resourceArns: [] } }]);
  });

  it('does not tell twice that somebody is to leave, until what is shown cannot be lag', () => {
    const still = made({ a: { status: 'ASSOCIATED', external: false }, b: { status: 'ASSOCIATED', external: false } });
    const kept = principal('b', true, true);
    expect(planCalls(desired([told('a', false, false, 10), kept]), still, terms)).toEqual([]);
    expect(planCalls(desired([told('a', false, false, 1000), kept]), still, terms)).toHaveLength(1);
  });

  it('keeps a principal in that another grant wants', () => {
    const both = [principal('a', false, true), principal('a', true, true)];
    expect(planCalls(desired(both), made({ a: { status: 'ASSOCIATED', external: false } }), terms)).toEqual([]);
  });

  it('accepts an open invitation, and does not invite again whom it gave up', () => {
    const invitation = { arn: 'invitation', status: 'PENDING', expiresAt: 0 };
    const invited = made({ a: { status: 'ASSOCIATING', external: true, invitation } });
    expect(planCalls(desired([principal('a', true, true)]), invited, terms)).toEqual([
      { operation: 'AcceptResourceShareInvitation', input: { principal: 'a', invitationArn: 'invitation' } },
    ]);
    expect(planCalls(desired([{ ...principal('a', true, true), accept: false }]), invited, terms)).toEqual([]);
    expect(planCalls(desired([{ ...principal('a', true, true), givenUp: true }]), made({}), terms)).toEqual([]);
  });

  it('waits while a share is on its way, out or in', () => {
    const wanted = desired([principal('a', true)]);
    for (const status of ['UNSEEN', 'DELETING'] as const) expect(planCalls(wanted, { ...made({}), status }, terms)).toEqual([]);
    expect(planCalls(desired([principal('a', true)], { deleteToldAt: terms.now - 1 }), made({}), terms)).toEqual([]);
  });

  it('names many principals in few calls, and each by itself after a failure', () => {
    const many = desired(Array.from({ length: 120 }, (_, index) => principal(String(index), true)));
    expect(planCalls(many, made({}), terms)).toHaveLength(3);
    expect(planCalls(many, made({}), { ...terms, separately: true })).toHaveLength(120);
  });
});
