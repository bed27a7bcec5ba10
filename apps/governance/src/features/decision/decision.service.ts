import { accountOfArn } from '@mlapps/aws-identity/arn';
import { Inject, Injectable } from '@nestjs/common';
import type { Counter } from 'prom-client';

import { refusal } from '../../errors.js';
import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import { Metrics } from '../../platform/telemetry/metrics.js';
import { AccessService } from '../access/access.service.js';
import type { Actor, Scope } from '../access/actor.js';
import type { Decision, Principal, Question } from './engine/decision.js';
import type { Engine } from './engine/engine.js';
import type { Explanation } from './engine/explanation.js';
import { readQuestion } from './read-question.js';
import type { DecisionInput } from './read-question.js';
import { Snapshots } from './snapshots.js';
import type { Consistency, Placed, Snapshot } from './snapshots.js';

/** A decision, and enough to explain it when that is asked for. */
export interface ExplainableDecision extends Decision {
  readonly evaluatedAt: Date;
  explain(): Explanation;
}

export type EnforcementPoint = 'REQUEST' | 'RECONCILE';

const MOST_QUESTIONS = 100;

/** Answers whether policies allow something; changes nothing. */
@Injectable()
export class DecisionService {
  readonly #counter: Counter<'outcome' | 'point'>;

  constructor(
    @Inject(Snapshots) private readonly snapshots: Snapshots,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Metrics) metrics: Metrics,
  ) {
    this.#counter = metrics.counter('mlapps_decisions_total', 'Decisions', ['outcome', 'point']);
  }

  /** For other features, which have asked for access themselves. Defaults to the newest revision: what is decided here is acted upon. */
  async decide(
    tenant: string,
    question: Question,
    consistency: Consistency = { mode: 'FULLY' },
    point: EnforcementPoint = 'REQUEST',
  ): Promise<ExplainableDecision> {
    const { snapshot, revision } = await this.snapshots.at(tenant, consistency);
    return this.#decided(snapshot, point, question, revision);
  }

  /** Answers in the order of the questions, all at one revision. */
  async decideMany(
    tenant: string,
    questions: readonly Question[],
    consistency: Consistency = { mode: 'FULLY' },
    point: EnforcementPoint = 'REQUEST',
  ): Promise<ExplainableDecision[]> {
    const { snapshot, revision } = await this.snapshots.at(tenant, consistency);
    return questions.map((question) => this.#decided(snapshot, point, question, revision));
  }

  /** What a caller asks. @throws Refusal */
  answer(
    inputs: readonly DecisionInput[],
    consistency: Consistency,
    actor: Actor,
    field: readonly string[],
  ): ExplainableDecision[] | Promise<ExplainableDecision[]> {
    requireFew(inputs.length, field);
    const now = this.clock.now();
    const questions = inputs.map((input, index) => readQuestion(input, now, inputs.length === 1 ? field : [...field, String(index)]));
    return this.#answerAll(questions, consistency, actor, (index) => inputs[index]!.enforcementPoint ?? 'REQUEST');
  }

  /** The same for questions that were read elsewhere. @throws Refusal */
  answerQuestions(questions: readonly Question[], actor: Actor): ExplainableDecision[] | Promise<ExplainableDecision[]> {
    requireFew(questions.length);
    return this.#answerAll(questions, { mode: 'MINIMIZE_LATENCY' }, actor, () => 'REQUEST');
  }

  /** Without a wait when nothing has to be asked. */
  #answerAll(
    questions: readonly Question[],
    consistency: Consistency,
    actor: Actor,
    pointOf: (index: number) => EnforcementPoint,
  ): ExplainableDecision[] | Promise<ExplainableDecision[]> {
    const decided = ({ snapshot, revision }: Placed): ExplainableDecision[] =>
      questions.map((question, index) => this.#decided(snapshot, pointOf(index), question, revision));
    const placed = this.snapshots.at(actor.tenant, consistency);
    if (!(placed instanceof Promise) && questions.every((question) => this.#seesOwner(actor, question) === true)) return decided(placed);
    return this.#answerSlowly(questions, placed, actor, decided);
  }

  async #answerSlowly(
    questions: readonly Question[],
    placing: Placed | Promise<Placed>,
    actor: Actor,
    decided: (placed: Placed) => ExplainableDecision[],
  ): Promise<ExplainableDecision[]> {
    const placed = await placing;
    for (const question of questions) await this.#requireSight(actor, question);
    return decided(placed);
  }

  #decided(snapshot: Snapshot, point: EnforcementPoint, question: Question, revision: bigint): ExplainableDecision {
    const decision = explainable(engineOf(snapshot, point), question, revision);
    this.#counter.labels(decision.outcome, point).inc();
    return decision;
  }

  /** The caller has to see one of both sides. */
  async #requireSight(actor: Actor, question: Question): Promise<void> {
    if (await this.#seesOwner(actor, question)) return;
    await this.access.require(actor, 'VIEWER', scopeOf(question.principal));
  }

  #seesOwner(actor: Actor, { resource }: Question): boolean | Promise<boolean> {
    return this.access.may(actor, 'VIEWER', { kind: 'ACCOUNT', accountId: accountOfArn(resource)! });
  }
}

function requireFew(count: number, field?: readonly string[]): void {
  if (count > MOST_QUESTIONS) throw refusal('limitExceeded', { reason: `At most ${MOST_QUESTIONS} questions at once.` }, field);
}

function engineOf(snapshot: Snapshot, point: EnforcementPoint): Engine {
  return point === 'REQUEST' ? snapshot.request : snapshot.reconcile;
}

function explainable(engine: Engine, question: Question, revision: bigint): ExplainableDecision {
  return { ...engine.decide(question), revision, evaluatedAt: new Date(question.at), explain: () => engine.explain(question) };
}

/** Where somebody has to have a role to ask about, or ask for, access of a principal. */
export function scopeOf(principal: Principal): Scope {
  if (principal.kind === 'ROLE') return { kind: 'ACCOUNT', accountId: accountOfArn(principal.roleArn)! };
  return principal;
}
