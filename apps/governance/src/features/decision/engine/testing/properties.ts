import fc from 'fast-check';

import type { PermissionLevel, ResourceSelector, SharingRule, Subject } from '../../../sharing-policy/sharing-rule.js';
import { compile } from '../compile.js';
import type { DecisionFacts, Question, RuleReference } from '../decision.js';
import type { Engine } from '../engine.js';
import { circumstances, everyQuestion, facts, policyOf, question } from './arbitraries.js';
import { cedarDisagreement, cedarOracle } from './cedar-oracle.js';
import { firstDisagreement } from './compare.js';

/** A property and how many cases one run of it looks at. */
export interface CountedProperty {
  readonly property: fc.IRawProperty<unknown>;
  readonly casesPerRun: number;
}

const describe = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part), 1);

function failing(what: string | undefined): void {
  if (what !== undefined) throw new Error(what);
}

export function agreesWithNaive(): CountedProperty {
  const property = fc.property(facts, circumstances, (given, more) => {
    const found = firstDisagreement(compile(given), given, everyQuestion(more));
    failing(found && describe(found));
  });
  return { property, casesPerRun: everyQuestion({ at: 0, context: {} }).length };
}

/** Only some questions of each facts: Cedar takes a thousand times as long. */
export function agreesWithCedar(): CountedProperty {
  const casesPerRun = 25;
  const property = fc.property(facts, fc.array(question, { minLength: casesPerRun, maxLength: casesPerRun }), (given, asked) => {
    const engine = compile(given);
    const oracle = cedarOracle(given, 'property');
    for (const each of asked) {
      const found = cedarDisagreement(engine, oracle, each);
      failing(found && `${found}\n${describe(each)}`);
    }
  });
  return { property, casesPerRun };
}

/** Asked again at any moment before `validUntil`, the answer is the same. */
export function staysValid(): CountedProperty {
  const property = fc.property(facts, circumstances, fc.double({ min: 0, max: 1, noNaN: true }), (given, more, part) => {
    const engine = compile(given);
    for (const each of everyQuestion(more)) {
      const { validUntil, ...answer } = engine.decide(each);
      const until = validUntil ?? each.at + 40 * 86_400_000;
      if (until <= each.at) throw new Error(`over already: ${describe(each)}`);
      for (const at of [until - 1, Math.floor(each.at + part * (until - 1 - each.at))]) {
        const { validUntil: _later, ...then } = engine.decide({ ...each, at });
        if (describe(then) !== describe(answer)) throw new Error(`${describe(answer)} is ${describe(then)} at ${at}: ${describe(each)}`);
      }
    }
  });
  return { property, casesPerRun: everyQuestion({ at: 0, context: {} }).length };
}

/** Denies everybody everything, unless it is replaced. */
const GONE = policyOf('policy-gone', [ruleNaming({ kind: 'ORGANIZATION' }, 'DENY'), ruleNaming({ kind: 'EXTERNAL_ACCOUNT' }, 'DENY')]);

/** Neither the order of policies and rules nor the way the engine came about matters, and `explain` decides what `decide` does. */
export function isOneFunctionOfFacts(): CountedProperty {
  const property = fc.property(facts, fc.array(question, { minLength: 20, maxLength: 20 }), fc.nat(3), (given, asked, cut) => {
    const other = { ...given, policies: [GONE, ...given.policies.slice(cut)] };
    const engines = [compile(given), compile(reversed(given)), compile(other).withPolicies(given.policies)];
    for (const each of asked) {
      const [first, ...others] = [...engines.map((engine) => engine.decide(each)), engines[0]!.explain(each).decision].map(describe);
      if (others.some((other) => other !== first)) throw new Error([first, ...others].join('\n'));
    }
  });
  return { property, casesPerRun: 20 };
}

function reversed(given: DecisionFacts): DecisionFacts {
  const policies = given.policies.map((policy) => ({ ...policy, document: { rules: [...policy.document.rules].reverse() } }));
  return { ...given, policies: policies.reverse(), accounts: [...given.accounts].reverse(), apps: [...given.apps].reverse() };
}

/** What `explain` says would allow it does. */
export function explainsWhatWouldAllow(): CountedProperty {
  const property = fc.property(facts, fc.array(question, { minLength: 20, maxLength: 20 }), (given, asked) => {
    const engine = compile(given);
    for (const each of asked) checkToAllow(engine, given, each);
  });
  return { property, casesPerRun: 20 };
}

function checkToAllow(engine: Engine, given: DecisionFacts, asked: Question): void {
  const { decision, toAllow, determining } = engine.explain(asked);
  if ((toAllow === undefined) !== (decision.outcome === 'ALLOW')) throw new Error(`toAllow with ${decision.outcome}`);
  if (determining.length !== decision.determining.length) throw new Error('a determining rule is not explained');
  if (toAllow === undefined) return;
  const { subjects = [], resources = [], scopes = [] } = toAllow.missing ?? {};
  const naming = (subject: Subject, resource: ResourceSelector): SharingRule => ruleNaming(subject, 'ALLOW', resource, asked.permission);
  const inOwner = { scope: { kind: 'ACCOUNT', accountId: asked.resource.split(':')[4]! } } as const;
  const remedies = [
    ...toAllow.nearest.map(({ trace }) => policyOf('policy-added', [remedied(given, trace.rule)], inOwner)),
    ...subjects.map((subject) => policyOf('policy-added', [naming(subject, resources[0]!)], inOwner)),
    ...resources.map((resource) => policyOf('policy-added', [naming(subjects[0]!, resource)], inOwner)),
    ...scopes.map((scope) => policyOf('policy-added', [naming(subjects[0]!, resources[0]!)], { scope })),
  ];
  for (const policy of remedies) {
    const { outcome } = engine.withPolicies([...given.policies, policy]).decide(asked);
    if ((outcome === 'ALLOW') !== (toAllow.denialCount === 0)) throw new Error(`${outcome} with ${describe(policy)}: ${describe(asked)}`);
  }
}

/** The rule without what a near miss may fail on. */
function remedied(given: DecisionFacts, { policyId, ruleId }: RuleReference): SharingRule {
  const policy = given.policies.find((each) => each.policyId === policyId);
  const { notBefore: _from, notAfter: _to, ...rule } = policy!.document.rules.find((each) => each.ruleId === ruleId)!;
  return { ...rule, permissions: ['ADMIN'], conditions: [], resources: [{ kind: 'ANY' }] };
}

function ruleNaming(
  subject: Subject,
  effect: SharingRule['effect'],
  resource: ResourceSelector = { kind: 'ANY' },
  permission: PermissionLevel = 'READ',
): SharingRule {
  const plain = { conditions: [], requiresAcceptance: false, retainOnLeave: false, approvals: 0 };
  return { ruleId: 'added', effect, subjects: [subject], resources: [resource], permissions: [permission], ...plain };
}
