import { describe, expect, it } from '@jest/globals';

import { effectivePolicy } from './effective-policy.js';
import { parseInheritance } from './inheritance.js';

const costCenter = (more: object): object => ({ tags: { costcenter: { tag_key: { '@@assign': 'CostCenter' }, ...more } } });
const ROOT = costCenter({ tag_value: { '@@assign': ['Development', 'Support'] } });
const UNIT = costCenter({ tag_value: { '@@append': ['Marketing'] }, enforced_for: { '@@append': ['redshift:*', 'dynamodb:table'] } });

const merged = (...levels: object[][]): unknown => effectivePolicy(levels.map((level) => level.map((policy) => parseInheritance(policy))));
const valuesOf = (effective: unknown): unknown =>
  (effective as { tags: Record<string, { tag_value: unknown }> }).tags['costcenter']?.tag_value;

/** The examples of https://docs.aws.amazon.com/organizations/latest/userguide/inheritance-examples.html */
describe('effectivePolicy', () => {
  it('overwrites with @@assign', () => {
    const unit = costCenter({ tag_value: { '@@assign': ['Sandbox'] }, enforced_for: { '@@assign': ['redshift:*'] } });
    expect(merged([ROOT], [unit])).toEqual({
      tags: { costcenter: { tag_key: 'CostCenter', tag_value: ['Sandbox'], enforced_for: ['redshift:*'] } },
    });
  });

  it('adds with @@append, each value once', () => {
    const again = costCenter({ tag_value: { '@@append': ['Marketing', 'Support'] } });
    expect(merged([ROOT], [UNIT], [again])).toEqual({
      tags: {
        costcenter: {
          tag_key: 'CostCenter',
          tag_value: ['Development', 'Support', 'Marketing'],
          enforced_for: ['redshift:*', 'dynamodb:table'],
        },
      },
    });
  });

  it('takes away with @@remove; a setting without values is not shown', () => {
    const account = costCenter({
      tag_value: { '@@remove': ['Development', 'Marketing', 'Never'] },
      enforced_for: { '@@remove': ['redshift:*', 'dynamodb:table'] },
    });
    expect(merged([ROOT], [UNIT], [account])).toEqual({ tags: { costcenter: { tag_key: 'CostCenter', tag_value: ['Support'] } } });
  });

  it('lets children use only the operators that are left to them', () => {
    const root = {
      tags: {
        project: {
          tag_key: { '@@operators_allowed_for_child_policies': ['@@none'], '@@assign': 'Project' },
          tag_value: { '@@operators_allowed_for_child_policies': ['@@append'], '@@assign': ['Maintenance'] },
        },
      },
    };
    const unit = { tags: { project: { tag_key: { '@@assign': 'PROJECT' }, tag_value: { '@@append': ['Research'] } } } };
    const account = { tags: { project: { tag_value: { '@@assign': ['Mine'], '@@remove': ['Research'] } } } };
    expect(merged([root], [unit], [account])).toEqual({
      tags: { project: { tag_key: 'Project', tag_value: ['Maintenance', 'Research'] } },
    });
  });

  it('leaves to children what all policies of a level leave to them, whatever a child says', () => {
    const control = (...operators: string[]): object => costCenter({ tag_value: { '@@operators_allowed_for_child_policies': operators } });
    const reopened = costCenter({ tag_value: { '@@operators_allowed_for_child_policies': ['@@all'], '@@append': ['More'] } });
    const removing = costCenter({ tag_value: { '@@remove': ['Support'] } });
    const levels = [[ROOT, control('@@append'), control('@@append', '@@remove')], [reopened], [removing]];
    expect(valuesOf(merged(...levels))).toEqual(['Development', 'Support', 'More']);
  });

  it('lets the first of two policies on a level decide a value, and the next level overwrite it', () => {
    const other = costCenter({ tag_key: { '@@assign': 'costcenter' }, tag_value: { '@@append': ['Both'] } });
    expect(merged([ROOT, other])).toEqual({
      tags: { costcenter: { tag_key: 'CostCenter', tag_value: ['Development', 'Support', 'Both'] } },
    });
    expect(merged([ROOT], [other])).toMatchObject({ tags: { costcenter: { tag_key: 'costcenter' } } });
  });

  it('adds nothing to what is closed', () => {
    const closed = { tags: { '@@operators_allowed_for_child_policies': ['@@none'], a: { tag_key: { '@@assign': 'A' } } } };
    expect(merged([closed], [{ tags: { b: { tag_key: { '@@assign': 'B' } } } }])).toEqual({ tags: { a: { tag_key: 'A' } } });
  });

  it('is empty when nothing is set', () => {
    expect(merged([], [costCenter({ tag_key: {} })], [])).toEqual({});
  });

  it('keeps single values of every kind', () => {
    const plan = {
      plans: { daily: { rules: { hourly: { start: { '@@assign': 5 }, on: { '@@assign': false }, x: { '@@assign': 'y' } } } } },
    };
    expect(merged([plan])).toEqual({ plans: { daily: { rules: { hourly: { start: 5, on: false, x: 'y' } } } } });
  });
});
