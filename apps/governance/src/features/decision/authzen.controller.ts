import { Body, Controller, Get, Headers, HttpCode, HttpException, Inject, Post } from '@nestjs/common';

import { Refusal } from '../../errors.js';
import type { Clock } from '../../platform/clock.js';
import { isLoopbackName } from '../../platform/auth/loopback.js';
import { newId } from '../../platform/new-id.js';
import { CLOCK, CONFIG } from '../../platform/injection-tokens.js';
import { Authenticator, Unauthenticated } from '../access/authenticator.js';
import { answered, questionOf } from './authzen.rules.js';
import type { EvaluationRequest, EvaluationsSemantic } from './authzen.rules.js';
import { DecisionService } from './decision.service.js';
import type { ExplainableDecision } from './decision.service.js';
import { explanationText } from './explanation-text.js';

interface EvaluationsRequest extends EvaluationRequest {
  readonly evaluations?: readonly EvaluationRequest[];
  readonly options?: { readonly evaluations_semantic?: EvaluationsSemantic };
}

const SEMANTICS: readonly EvaluationsSemantic[] = ['execute_all', 'deny_on_first_deny', 'permit_on_first_permit'];

/** Decisions without GraphQL, for hot paths. https://openid.net/specs/authorization-api-1_0.html */
@Controller()
export class AuthzenController {
  constructor(
    @Inject(DecisionService) private readonly decisions: DecisionService,
    @Inject(Authenticator) private readonly authenticator: Authenticator,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: { readonly publicUrl?: string | undefined },
  ) {}

  @Post('access/v1/evaluation')
  @HttpCode(200)
  async evaluation(@Body() body: unknown, @Headers('authorization') authorization: string | undefined) {
    const [answer] = await this.#answers([objectOf(body)], authorization);
    return present(answer!);
  }

  @Post('access/v1/evaluations')
  @HttpCode(200)
  async evaluations(@Body() body: unknown, @Headers('authorization') authorization: string | undefined) {
    const { evaluations, options, ...shared } = objectOf(body) as EvaluationsRequest;
    if (evaluations === undefined || (Array.isArray(evaluations) && evaluations.length === 0))
      return this.evaluation(shared, authorization);
    if (!Array.isArray(evaluations)) throw badRequest('evaluations is not a list.');
    const semantic = options?.evaluations_semantic ?? 'execute_all';
    if (!SEMANTICS.includes(semantic)) throw badRequest(`options.evaluations_semantic is one of ${SEMANTICS.join(', ')}.`);
    const all = await this.#answers(
      evaluations.map((each) => ({ ...shared, ...objectOf(each) })),
      authorization,
    );
    const count = answered(
      all.map(({ outcome }) => outcome === 'ALLOW'),
      semantic,
    );
    return { evaluations: all.slice(0, count).map(present) };
  }

  @Get('.well-known/authzen-configuration')
  configuration(@Headers('host') host: string) {
    const origin = this.#origin(host);
    return {
      policy_decision_point: origin,
      access_evaluation_endpoint: `${origin}/access/v1/evaluation`,
      access_evaluations_endpoint: `${origin}/access/v1/evaluations`,
    };
  }

  /** A caller's word counts on this machine only: elsewhere it could lead others to another service. */
  #origin(host: string): string {
    const { publicUrl } = this.config;
    if (publicUrl !== undefined) return publicUrl.replace(/\/$/, '');
    if (isLoopbackName(host)) return new URL(`http://${host}`).origin;
    throw new HttpException({ error: 'The service was not told its public address, publicUrl.', code: 'NOT_FOUND' }, 404);
  }

  async #answers(requests: readonly EvaluationRequest[], authorization: string | undefined): Promise<ExplainableDecision[]> {
    try {
      const actor = await this.authenticator.authenticate(authorization, newId());
      const now = this.clock.now();
      return await this.decisions.answerQuestions(
        requests.map((request) => questionOf(request, now)),
        actor,
      );
    } catch (error) {
      if (error instanceof Unauthenticated) throw new HttpException({ error: error.message }, 401);
      if (error instanceof Refusal)
        throw new HttpException({ error: error.message, code: error.code, field: error.field }, error.code === 'FORBIDDEN' ? 403 : 400);
      throw error;
    }
  }
}

function objectOf(body: unknown): EvaluationRequest {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw badRequest('The body is not a JSON object.');
  return body;
}

function badRequest(error: string): HttpException {
  return new HttpException({ error, code: 'VALIDATION' }, 400);
}

function present(decision: ExplainableDecision) {
  return {
    decision: decision.outcome === 'ALLOW',
    context: {
      outcome: decision.outcome,
      revision: `r${decision.revision}`,
      reason_admin: { en: decision.outcome === 'ALLOW' ? undefined : explanationText(decision.explain()) },
      valid_until: decision.validUntil === undefined ? undefined : new Date(decision.validUntil).toISOString(),
    },
  };
}
