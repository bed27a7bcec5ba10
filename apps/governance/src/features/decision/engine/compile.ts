import type { KnownApp } from './app-keys.js';
import { add, combine, emptyTally, unenforcedOutcomes } from './combine.js';
import type { Tally } from './combine.js';
import { couldHold, coversLevel, coversScope, holds, nextEdge, rankOf } from './compiled-rule.js';
import type { CompiledRule } from './compiled-rule.js';
import type { Decision, DecisionFacts, DecisionReason, PolicyFact, Question } from './decision.js';
import type { Engine } from './engine.js';
import { explainBar, explainScan } from './explain.js';
import type { Explanation } from './explanation.js';
import { obligationsOf } from './obligations.js';
import type { KnownPrincipal } from './principal.js';
import { RuleSet } from './rule-set.js';
import type { Candidate } from './scan.js';
import type { Situation, Truth } from './situation.js';
import { World } from './world.js';

/** Builds the indexes that questions are answered from. Costs some microseconds for each rule, account and app. */
export function compile(facts: DecisionFacts): Engine {
  const world = new World(facts);
  return new CompiledEngine(world, RuleSet.of(facts.policies, world), facts.revision);
}

/** What is left of a question once it is known who and what it is about. */
interface Subjects {
  readonly principal: KnownPrincipal;
  readonly app: KnownApp;
}

class CompiledEngine implements Engine {
  constructor(
    private readonly world: World,
    private readonly rules: RuleSet,
    readonly revision: bigint,
  ) {}

  decide(question: Question): Decision {
    const subjects = this.#subjects(question);
    if (typeof subjects === 'string') return this.#barred(subjects);
    const situation = { at: question.at, context: question.context, ...subjects };
    const rank = rankOf(question.permission);
    const enforced = emptyTally();
    const unenforced = new Map<PolicyFact, Tally>();
    let edge = Infinity;
    this.rules.visit(subjects.principal, subjects.app, (rule, resourceUnknown) => {
      if (!coversLevel(rule, rank) || !coversScope(rule, subjects.app)) return;
      edge = Math.min(edge, nextEdge(rule, situation));
      tally(rule, resourceUnknown, situation, enforced, unenforced);
    });
    return this.#decision(enforced, unenforced, edge);
  }

  decideMany(questions: readonly Question[]): Decision[] {
    return questions.map((question) => this.decide(question));
  }

  explain(question: Question): Explanation {
    const subjects = this.#subjects(question);
    if (typeof subjects === 'string') return explainBar(this.#barred(subjects));
    const situation = { at: question.at, context: question.context, ...subjects };
    const rank = rankOf(question.permission);
    const candidates: Candidate[] = [];
    const enforced = emptyTally();
    const unenforced = new Map<PolicyFact, Tally>();
    let edge = Infinity;
    this.rules.visit(subjects.principal, subjects.app, (rule, resourceUnknown) => {
      if (!coversScope(rule, subjects.app)) return;
      let truth: Truth = 'FALSE';
      if (coversLevel(rule, rank)) {
        edge = Math.min(edge, nextEdge(rule, situation));
        truth = tally(rule, resourceUnknown, situation, enforced, unenforced);
      }
      candidates.push({ rule, resourceUnknown, truth });
    });
    const decision = this.#decision(enforced, unenforced, edge);
    return explainScan(decision, candidates, question, situation, this.world.tree);
  }

  couldAllow(question: Question): boolean {
    const subjects = this.#subjects(question);
    if (typeof subjects === 'string') return false;
    const situation = { at: question.at, context: question.context, ...subjects };
    const rank = rankOf(question.permission);
    const enforced = emptyTally();
    this.rules.visit(subjects.principal, subjects.app, (rule, resourceUnknown) => {
      if (!rule.enforced || !coversLevel(rule, rank) || !coversScope(rule, subjects.app)) return;
      const truth = couldHold(rule, situation, resourceUnknown);
      if (truth !== 'FALSE') add(enforced, rule, truth === 'ERROR');
    });
    return combine(enforced).outcome === 'ALLOW';
  }

  withFacts(facts: DecisionFacts): Engine {
    const world = this.world.withFacts(facts);
    return new CompiledEngine(world, this.rules.in(world, facts.policies), facts.revision);
  }

  withPolicies(policies: readonly PolicyFact[], revision = this.revision): Engine {
    return new CompiledEngine(this.world, this.rules.replaced(policies), revision);
  }

  /** Whom and what the question is about, or why no rule needs to be asked. */
  #subjects({ principal, resource, at }: Question): Subjects | DecisionReason {
    if (!(Math.abs(at) <= LAST_MOMENT)) throw new RangeError(`not a time: ${at}`);
    const app = this.world.apps.get(resource);
    if (app === undefined) return 'UNKNOWN_RESOURCE';
    const known = this.world.principals.find(principal);
    if (known === undefined) return 'UNKNOWN_PRINCIPAL';
    if (known.accountId === app.fact.accountId) return 'OWN_ACCOUNT';
    if (known.account !== undefined && known.account.state !== 'ACTIVE') return 'ACCOUNT_NOT_ACTIVE';
    return { principal: known, app };
  }

  #barred(reason: DecisionReason): Decision {
    const nothing = { validUntil: undefined, determining: [], obligations: undefined, unenforced: [] };
    return { outcome: 'DENY', reason, revision: this.revision, ...nothing };
  }

  #decision(enforced: Tally, unenforced: ReadonlyMap<PolicyFact, Tally>, edge: number): Decision {
    const { outcome, reason, determining } = combine(enforced);
    return {
      outcome,
      reason,
      revision: this.revision,
      validUntil: edge === Infinity ? undefined : edge,
      determining: determining.map(({ reference }) => reference),
      obligations: outcome === 'ALLOW' ? obligationsOf(determining) : undefined,
      unenforced: unenforced.size === 0 ? [] : unenforcedOutcomes(enforced, unenforced, outcome),
    };
  }
}

/** Further from 1970 there are no dates. */
const LAST_MOMENT = 8_640_000_000_000_000;

function tally(
  rule: CompiledRule,
  resourceUnknown: boolean,
  situation: Situation,
  enforced: Tally,
  unenforced: Map<PolicyFact, Tally>,
): Truth {
  const truth = holds(rule, situation, resourceUnknown);
  if (truth === 'FALSE') return truth;
  let tally = enforced;
  if (!rule.enforced) {
    tally = unenforced.get(rule.policy) ?? emptyTally();
    unenforced.set(rule.policy, tally);
  }
  add(tally, rule, truth === 'ERROR');
  return truth;
}
