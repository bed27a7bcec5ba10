import { describe, expect, it } from '@jest/globals';

import { Refusal } from '../../errors.js';
import { policyOperations, policyStateOf, policyStates, requireTransition, stateAfter } from './policy-lifecycle.rules.js';

/** Written out a second time, as a table to read: a state in a cell is what follows, a point is a refusal. */
const table = `
           edit  submit    approve    complete   reject withdraw schedule activate suspend   resume shorten   changeMode replace    expire  rollBack retire
DRAFT      DRAFT IN_REVIEW .          .          .      .        .        .        .         .      .         .          SUPERSEDED .       .        RETIRED
IN_REVIEW  .     .         IN_REVIEW  APPROVED   DRAFT  DRAFT    .        .        .         .      .         .          SUPERSEDED .       .        RETIRED
APPROVED   .     .         APPROVED   APPROVED   DRAFT  DRAFT    APPROVED ACTIVE   .         .      .         .          SUPERSEDED .       .        RETIRED
ACTIVE     .     .         .          .          .      .        .        .        SUSPENDED .      ACTIVE    ACTIVE     SUPERSEDED EXPIRED .        RETIRED
SUPERSEDED .     .         SUPERSEDED SUPERSEDED .      .        .        .        .         .      .         .          .          .       ACTIVE   .
SUSPENDED  .     .         .          .          .      .        .        .        .         ACTIVE SUSPENDED SUSPENDED  SUPERSEDED EXPIRED .        RETIRED
EXPIRED    .     .         EXPIRED    EXPIRED    .      .        .        .        .         .      .         .          SUPERSEDED .       ACTIVE   RETIRED
RETIRED    .     .         .          .          .      .        .        .        .         .      .         .          .          .       .        .`;

describe('the life of a policy version', () => {
  const [header, ...rows] = table.trim().split('\n');
  const operations = header!.trim().split(/\s+/);
  const cells = rows.flatMap((row) => {
    const [state, ...after] = row.trim().split(/\s+/);
    return operations.map((operation, at) => ({ state: state!, operation, expected: after[at]! }));
  });

  it('has every state and operation in the table', () => {
    expect(rows.map((row) => row.trim().split(/\s+/)[0])).toEqual([...policyStates]);
    expect([...policyOperations].sort()).toEqual([...operations].sort());
  });

  it.each(cells)('$state, $operation: $expected', ({ state, operation, expected }) => {
    const version = { number: 3, state: state as never };
    expect(stateAfter(version.state, operation as never) ?? '.').toBe(expected);
    if (expected === '.') expect(() => requireTransition(version, operation as never)).toThrow(Refusal);
    else expect(requireTransition(version, operation as never)).toBe(expected);
  });

  it('is the policy’s by the version that came into force last, otherwise by the newest', () => {
    const versions = [
      { number: 1, state: 'SUSPENDED' },
      { number: 2, state: 'DRAFT' },
    ] as const;
    expect(policyStateOf(versions, 1)).toBe('SUSPENDED');
    expect(policyStateOf(versions, null)).toBe('DRAFT');
  });
});
