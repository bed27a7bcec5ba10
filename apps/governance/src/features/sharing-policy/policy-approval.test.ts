import { describe, expect, it } from '@jest/globals';

import { approversThatCount, requireApprovals, reviewRefusal } from './policy-approval.rules.js';

const now = new Date('2026-11-26T12:00:00Z');
const version = { digest: 'sha256:1', author: 'ada', writers: ['ada', 'alan'], submitter: 'ci' };
const approval = {
  digest: 'sha256:1',
  approver: 'grace',
  approved: true,
  expiresAt: new Date('2026-11-26T12:00:00.001Z'),
  voidedAt: null,
};
const counting = (...approvals: object[]) => [
  ...approversThatCount(
    approvals.map((each) => ({ ...approval, ...each })),
    version,
    now,
  ),
];

describe('approvals', () => {
  it('count once for each subject, told apart by case', () => {
    expect(counting({}, {}, { approver: 'Grace' })).toEqual(['grace', 'Grace']);
    expect(counting({ approver: 'ADA' })).toEqual(['ADA']);
  });

  it.each([
    ['of another digest', { digest: 'sha256:2' }],
    ['that refused', { approved: false }],
    ['that expired this moment', { expiresAt: now }],
    ['that were voided', { voidedAt: now }],
    ['by the author', { approver: 'ada' }],
    ['by somebody who wrote on it', { approver: 'alan' }],
    ['by the submitter', { approver: 'ci' }],
  ])('%s do not count', (_, given) => {
    expect(counting(given)).toEqual([]);
  });

  it('have to be enough', () => {
    expect(() => requireApprovals(new Set(['grace']), 2)).toThrow(
      'It takes 2 approvals of this digest that did not expire, and there is 1.',
    );
    expect(() => requireApprovals(new Set(['grace']), 1)).not.toThrow();
  });
});

describe('reviewing', () => {
  const review = (actor: { subject: string; kind?: 'SERVICE' | 'SYSTEM' }, given = {}, done: string[] = []) =>
    reviewRefusal({ kind: 'USER', ...actor }, version, { digest: 'sha256:1', approve: true, ...given }, new Set(done))?.code;

  it('takes somebody else, a person, once, who read this very text', () => {
    expect(review({ subject: 'grace' })).toBeUndefined();
    expect(review({ subject: 'grace' }, { digest: 'sha256:2' })).toBe('CONFLICT');
    expect(review({ subject: 'grace' }, {}, ['grace'])).toBe('CONFLICT');
    for (const subject of ['ada', 'alan', 'ci']) expect(review({ subject })).toBe('SELF_APPROVAL');
    expect(review({ subject: 'bot', kind: 'SERVICE' })).toBe('SELF_APPROVAL');
    expect(review({ subject: 'system:x', kind: 'SYSTEM' })).toBe('SELF_APPROVAL');
  });

  it('may end in a refusal by anybody', () => {
    expect(review({ subject: 'ada' }, { approve: false })).toBeUndefined();
    expect(review({ subject: 'bot', kind: 'SERVICE' }, { approve: false })).toBeUndefined();
  });
});
