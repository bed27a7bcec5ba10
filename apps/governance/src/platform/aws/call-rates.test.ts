import { describe, expect, it } from '@jest/globals';

import { CallRates } from './call-rates.js';

describe('call rates', () => {
  it('let a burst through, then so many in a second, and save up again', () => {
    let now = 1_000_000;
    const rates = new CallRates(() => now);
    const waits = () => Array.from({ length: 10 }, () => rates.take('1 us-east-1', 'ram', 'GetResourceShares'));
    expect(waits()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 250, 500]);
    now += 60_000;
    expect(waits().slice(7)).toEqual([0, 250, 500]);
  });

  it('are those of an account, a Region and a family of operations', () => {
    const rates = new CallRates(() => 1000);
    const take = (scope: string, operation: string) => rates.take(scope, 'sagemaker', operation);
    expect([take('1 a', 'ListMlflowApps'), take('1 a', 'ListMlflowApps')]).toEqual([0, 1000]);
    expect([take('1 b', 'ListMlflowApps'), take('2 a', 'ListMlflowApps'), take('1 a', 'DescribeMlflowApp')]).toEqual([0, 0, 0]);
    expect([take('1 a', 'ListTags'), take('1 a', 'ListDomains')]).toEqual([0, 0]);
  });
});
