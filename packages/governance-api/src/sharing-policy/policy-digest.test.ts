import { describe, expect, it } from '@jest/globals';

import type { PolicyContent } from './policy-content.js';
import { policyDigest } from './policy-digest.js';

const content: PolicyContent = {
  scope: { kind: 'ORGANIZATION' },
  modes: { request: 'ENFORCE', reconcile: 'WARN' },
  rules: [
    {
      ruleId: 'all',
      effect: 'ALLOW',
      subjects: [{ kind: 'ORGANIZATION' }],
      resources: [{ kind: 'ANY' }],
      permissions: ['READ'],
      conditions: [],
      requiresAcceptance: false,
      retainOnLeave: false,
      approvals: 0,
    },
  ],
};

describe('the digest of a policy version', () => {
  it('is that of its canonical JSON', () => {
    // echo -n '{"modes":{"reconcile":"WARN","request":"ENFORCE"},"rules":[{"approvals":0,…,"subjects":[{"kind":"ORGANIZATION"}]}],"scope":{"kind":"ORGANIZATION"}}' | sha256sum
    expect(policyDigest(content)).toBe('sha256:90f858795115f20b2a8a2a3f7e62538bcb6ad32ef5bf873442d117804dcb0b98');
  });

  it('depends on what it means and on nothing else', () => {
    const digest = policyDigest(content);
    const { rules, modes, scope } = content;
    expect(policyDigest({ rules: [Object.fromEntries(Object.entries(rules[0]!).reverse()) as never], modes, scope })).toBe(digest);
    for (const other of [
      { ...content, scope: { kind: 'ACCOUNT', accountId: '222222222222' } as const },
      { ...content, modes: { request: 'WARN', reconcile: 'WARN' } as const },
      { ...content, expiresAt: '2030-01-01T00:00:00.000Z' },
      { ...content, rules: [{ ...rules[0]!, approvals: 1 }] },
    ])
      expect(policyDigest(other)).not.toBe(digest);
  });
});
