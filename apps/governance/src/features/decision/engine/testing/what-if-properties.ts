import fc from 'fast-check';

import type { SharingRule } from '../../../sharing-policy/sharing-rule.js';
import { changed } from '../change.js';
import type { Change } from '../change.js';
import { compile } from '../compile.js';
import type { DecisionFacts, PolicyFact } from '../decision.js';
import type { Engine } from '../engine.js';
import { inventoryOf } from '../inventory.js';
import { whatIf } from '../what-if.js';
import type { Impact } from '../what-if.js';
import { ACCOUNTS, UNITS } from './alphabet.js';
import { circumstances, everyQuestion, facts, moment, policyOf } from './arbitraries.js';
import type { CountedProperty } from './properties.js';
import { condition, rule } from './rule-arbitraries.js';
import { policy, ruleOf } from './worlds.js';

const LEVELS = ['READ', 'WRITE', 'ADMIN'] as const;

/** A draft that differs little from what is in force: one policy with a rule more, less, or other. */
const draftOf = (given: DecisionFacts): fc.Arbitrary<Change> =>
  fc
    .tuple(
      fc.nat(4),
      rule,
      fc.constantFrom('add' as const, 'drop' as const, 'narrow' as const, 'replace' as const, 'same' as const),
      fc.nat(3),
    )
    .map(([index, made, how, position]) => {
      const policy = given.policies[index % Math.max(given.policies.length, 1)];
      if (policy === undefined) return { kind: 'POLICIES', put: [policyOf('policy-new', [made])], remove: [] };
      return { kind: 'POLICIES', put: [edited(policy, made, how, position)], remove: [] };
    });

type Edit = 'add' | 'drop' | 'narrow' | 'replace' | 'same';

function edited(policy: PolicyFact, made: PolicyFact['document']['rules'][number], how: Edit, position: number): PolicyFact {
  const { policyId, name, scope, mode } = policy;
  const rules = [...policy.document.rules];
  const at = position % rules.length;
  if (how === 'add') rules.push(made);
  if (how === 'drop' && rules.length > 1) rules.splice(at, 1);
  if (how === 'replace') rules.splice(at, 1, made);
  if (how === 'narrow')
    rules.splice(at, 1, { ...rules[at]!, conditions: [...rules[at]!.conditions, ...made.conditions], permissions: ['READ'] });
  return policyOf(policyId, rules, { name, scope, mode, version: policy.version + 1 });
}

const EVERYTHING = policy('policy-everything', [ruleOf({ subjects: [{ kind: 'ORGANIZATION' }, { kind: 'EXTERNAL_ACCOUNT' }] })]);

const ASPECTS = ['subjects', 'resources', 'permissions', 'conditions', 'notBefore', 'notAfter'] as const;

/** Two of a kind, whose values differ at most. */
const siblings = condition.chain((one) =>
  fc.tuple(
    fc.constant(one),
    condition.filter(({ kind }) => kind === one.kind),
  ),
);

/** One rule in force and a draft that says something of it otherwise: nothing else hides the difference. */
const oneRule: fc.Arbitrary<readonly [DecisionFacts, Change]> = fc
  .tuple(facts, rule, rule, fc.option(siblings, { nil: undefined }), fc.subarray([...ASPECTS], { minLength: 1, maxLength: 2 }))
  .map(([given, made, other, pair, aspects]) => {
    const existing = pair === undefined ? made : { ...made, conditions: [pair[0]] };
    const said = aspects.filter((aspect) => other[aspect] !== undefined).map((aspect) => [aspect, other[aspect]] as const);
    const changes: Partial<SharingRule> = pair === undefined ? Object.fromEntries(said) : { conditions: [pair[1]] };
    const draft = policyOf('policy-0', [{ ...existing, ...changes }], { version: 2 });
    const policies = [policyOf('policy-0', [existing]), ...(existing.effect === 'DENY' ? [EVERYTHING] : [])];
    return [
      { ...given, policies },
      { kind: 'POLICIES', put: [draft], remove: [] },
    ] as const;
  });

const moveIn = (): fc.Arbitrary<Change> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...ACCOUNTS), fc.constantFrom(...UNITS))
      .map(([accountId, unitId]): Change => ({ kind: 'MOVE_ACCOUNT', accountId, unitId })),
    fc.constantFrom(...ACCOUNTS).map((accountId): Change => ({ kind: 'REMOVE_ACCOUNT', accountId })),
    fc
      .tuple(fc.constantFrom(...UNITS), fc.constantFrom(...UNITS))
      .map(([unitId, parentId]): Change => ({ kind: 'MOVE_UNIT', unitId, parentId })),
  );

const factsAndChange = facts.chain((given) => fc.tuple(fc.constant(given), fc.oneof(draftOf(given), moveIn())));

/** When it says that nothing is widened, no question there is goes to ALLOW. */
export function widensNothingIsTrue(counts: { proven: number; unproven: number }): CountedProperty {
  const property = fc.property(
    fc.oneof(
      facts.chain((given) => fc.tuple(fc.constant(given), draftOf(given))),
      oneRule,
    ),
    circumstances,
    ([given, change], more) => {
      const impact = whatIf(given, change, { at: more.at });
      if (impact.kind === 'REFUSED') throw new Error(impact.reason);
      counts[impact.widensNothing ? 'proven' : 'unproven']++;
      if (!impact.widensNothing) return;
      const [before, after] = [compile(given), compile(changed(given, change) as DecisionFacts)];
      for (const question of everyQuestion(more)) {
        if (after.decide(question).outcome !== 'ALLOW') continue;
        const { outcome } = before.decide(question);
        if (outcome !== 'ALLOW') throw new Error(`${outcome} becomes ALLOW: ${JSON.stringify(question)}`);
      }
    },
  );
  return { property, casesPerRun: everyQuestion({ at: 0, context: {} }).length };
}

/** The pairs it looks at are all that differ. */
export function findsEveryDifference(): CountedProperty {
  const property = fc.property(factsAndChange, moment, ([given, change], at) => {
    const impact = whatIf(given, change, { at });
    const after = changed(given, change);
    if (typeof after === 'string') {
      if (impact.kind !== 'REFUSED') throw new Error(`not refused: ${after}`);
      return;
    }
    if (impact.kind === 'REFUSED') throw new Error(impact.reason);
    const [before, then] = [compile(given), compile(after)];
    compareLists(impact.added, all(given, after, at, then, before));
    compareLists(impact.removed, all(given, after, at, before, then));
  });
  return { property, casesPerRun: 1 };
}

/** Keys of what `yes` could allow and `no` could not. */
function all(given: DecisionFacts, after: DecisionFacts, at: number, yes: Engine, no: Engine): string[] {
  const { principals, stranger } = inventoryOf(given, after);
  const keys: string[] = [];
  for (const principal of principals) {
    for (const { arn } of given.apps) {
      LEVELS.forEach((permission, rank) => {
        const question = { principal, permission, resource: arn, at, context: {} };
        if (!yes.couldAllow(question) || no.couldAllow(question)) return;
        const id =
          principal.kind === 'ACCOUNT'
            ? principal.accountId
            : principal.kind === 'ROLE'
              ? principal.roleArn
              : principal.kind === 'DOMAIN'
                ? principal.domainArn
                : '';
        keys.push(`${arn} ${id === stranger ? '*' : id} ${rank}`);
      });
    }
  }
  return keys.sort();
}

function compareLists(found: Impact['added'], expected: readonly string[]): void {
  const keys = found.map(({ key }) => key);
  if (keys.join('\n') !== expected.join('\n')) throw new Error(`found\n${keys.join('\n')}\nexpected\n${expected.join('\n')}`);
}

/** What a request is allowed is among what some request could be. */
export function couldIsWider(): CountedProperty {
  const property = fc.property(facts, circumstances, (given, more) => {
    const engine = compile(given);
    for (const question of everyQuestion(more))
      if (engine.decide(question).outcome === 'ALLOW' && !engine.couldAllow(question)) throw new Error(JSON.stringify(question));
  });
  return { property, casesPerRun: everyQuestion({ at: 0, context: {} }).length };
}
