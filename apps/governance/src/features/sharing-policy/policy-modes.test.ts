import { describe, expect, it } from '@jest/globals';

import { modesAfterChange, modesAtActivation } from './policy-modes.rules.js';

const modes = (request: 'ENFORCE' | 'WARN' | 'DRY_RUN', reconcile = request) => ({ request, reconcile });

describe('modes at activation', () => {
  it('are those that were approved, unless others are given', () => {
    expect(modesAtActivation(modes('WARN'), {}, modes('ENFORCE'))).toEqual(modes('WARN'));
    expect(modesAtActivation(modes('ENFORCE'), { request: 'DRY_RUN' }, undefined)).toEqual({ request: 'DRY_RUN', reconcile: 'ENFORCE' });
    expect(modesAtActivation(modes('ENFORCE'), { request: 'WARN' }, modes('DRY_RUN'))).toEqual({ request: 'WARN', reconcile: 'ENFORCE' });
  });

  it('are not stricter than approved: what allows would begin to count', () => {
    expect(() => modesAtActivation(modes('WARN'), { reconcile: 'ENFORCE' }, undefined)).toThrow('approved for WARN');
  });

  it('are not laxer than what is in force unless that was approved', () => {
    expect(() => modesAtActivation(modes('ENFORCE'), { request: 'WARN' }, modes('ENFORCE'))).toThrow('laxer than ENFORCE');
  });
});

describe('modes of a version in force', () => {
  it('become stricter, up to what was approved', () => {
    expect(modesAfterChange(modes('DRY_RUN'), { request: 'ENFORCE' }, modes('ENFORCE'))).toEqual({
      request: 'ENFORCE',
      reconcile: 'DRY_RUN',
    });
    expect(() => modesAfterChange(modes('DRY_RUN'), { request: 'ENFORCE' }, modes('WARN'))).toThrow('approved for WARN');
  });

  it('become laxer by another version only', () => {
    expect(() => modesAfterChange(modes('ENFORCE'), { reconcile: 'WARN' }, modes('ENFORCE'))).toThrow('laxer than ENFORCE');
  });
});
