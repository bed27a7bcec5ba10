import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { toCedar } from './cedar.js';
import { facts } from './testing/arbitraries.js';
import { policy, ruleOf, UNIT_A, world } from './testing/worlds.js';

it('writes rules as Cedar policies', () => {
  const rule = ruleOf({
    subjects: [{ kind: 'ORG_UNIT', unitId: UNIT_A }],
    permissions: ['WRITE'],
    resources: [{ kind: 'TAG', key: 'team', values: ['red'] }],
    conditions: [{ kind: 'TICKET', prefix: 'S*"' }],
    notAfter: '2026-06-05T12:00:00Z',
  });
  expect(toCedar(world([policy('p', [rule])])).policies['p/rule']).toBe(`@policy("p")
@version("1")
@digest("sha256:p")
@rule("rule")
permit (principal, action in [Action::"READ", Action::"WRITE"], resource)
when { (principal in OrgUnit::"${UNIT_A}" && principal in Organization::"o-example") }
when { resource in Organization::"o-example" }
when { context.at < 1780660800000 }
when { context has ticket && context.ticket != "" && context.ticket like "S\\*\\"*" }
when { (resource.tagsKnown && resource.hasTag("team") && ["red"].contains(resource.getTag("team"))) };`);
});

it('leaves out what is not enforced', () => {
  const ids = Object.keys(toCedar(world([policy('p', [ruleOf()]), policy('q', [ruleOf()], { mode: 'WARN' })])).policies);
  expect(ids).toEqual(['standing/own-account', 'standing/account-not-active', 'p/rule']);
});

it('exports policies that validate against the exported schema in strict mode', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const { schema, policies } = toCedar(given);
      const answer = cedar.validate({ schema, policies: { staticPolicies: { ...policies } }, validationSettings: { mode: 'strict' } });
      expect(answer).toMatchObject({ type: 'success', validationErrors: [] });
    }),
    { numRuns: 15 },
  );
});
