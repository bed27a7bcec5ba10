var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Body, Controller, Get, Headers, HttpCode, HttpException, Inject, Post } from '@nestjs/common';
import { Refusal } from '../../errors.js';
import { newId } from '../../platform/new-id.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import { Authenticator, Unauthenticated } from '../access/authenticator.js';
import { answered, questionOf } from './authzen.rules.js';
import { DecisionService } from './decision.service.js';
import { explanationText } from './explanation-text.js';
const SEMANTICS = ['execute_all', 'deny_on_first_deny', 'permit_on_first_permit'];
/** Decisions without GraphQL, for hot paths. https://openid.net/specs/authorization-api-1_0.html */
let AuthzenController = class AuthzenController {
    decisions;
    authenticator;
    clock;
    constructor(decisions, authenticator, clock) {
        this.decisions = decisions;
        this.authenticator = authenticator;
        this.clock = clock;
    }
    async evaluation(body, authorization) {
        const [answer] = await this.#answers([objectOf(body)], authorization);
        return present(answer);
    }
    async evaluations(body, authorization) {
        const { evaluations, options, ...shared } = objectOf(body);
        if (evaluations === undefined || (Array.isArray(evaluations) && evaluations.length === 0))
            return this.evaluation(shared, authorization);
        if (!Array.isArray(evaluations))
            throw badRequest('evaluations is not a list.');
        const semantic = options?.evaluations_semantic ?? 'execute_all';
        if (!SEMANTICS.includes(semantic))
            throw badRequest(`options.evaluations_semantic is one of ${SEMANTICS.join(', ')}.`);
        const all = await this.#answers(evaluations.map((each) => ({ ...shared, ...objectOf(each) })), authorization);
        const count = answered(all.map(({ outcome }) => outcome === 'ALLOW'), semantic);
        return { evaluations: all.slice(0, count).map(present) };
    }
    configuration(host) {
        const origin = `http://${host}`;
        return {
            policy_decision_point: origin,
            access_evaluation_endpoint: `${origin}/access/v1/evaluation`,
            access_evaluations_endpoint: `${origin}/access/v1/evaluations`,
        };
    }
    async #answers(requests, authorization) {
        try {
            const actor = await this.authenticator.authenticate(authorization, newId());
            const now = this.clock.now();
            return await this.decisions.answerQuestions(requests.map((request) => questionOf(request, now)), actor);
        }
        catch (error) {
            if (error instanceof Unauthenticated)
                throw new HttpException({ error: error.message }, 401);
            if (error instanceof Refusal)
                throw new HttpException({ error: error.message, code: error.code, field: error.field }, error.code === 'FORBIDDEN' ? 403 : 400);
            throw error;
        }
    }
};
__decorate([
    Post('access/v1/evaluation'),
    HttpCode(200),
    __param(0, Body()),
    __param(1, Headers('authorization')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], AuthzenController.prototype, "evaluation", null);
__decorate([
    Post('access/v1/evaluations'),
    HttpCode(200),
    __param(0, Body()),
    __param(1, Headers('authorization')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], AuthzenController.prototype, "evaluations", null);
__decorate([
    Get('.well-known/authzen-configuration'),
    __param(0, Headers('host')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", void 0)
], AuthzenController.prototype, "configuration", null);
AuthzenController = __decorate([
    Controller(),
    __param(0, Inject(DecisionService)),
    __param(1, Inject(Authenticator)),
    __param(2, Inject(CLOCK)),
    __metadata("design:paramtypes", [DecisionService,
        Authenticator, Object])
], AuthzenController);
export { AuthzenController };
function objectOf(body) {
    if (typeof body !== 'object' || body === null || Array.isArray(body))
        throw badRequest('The body is not a JSON object.');
    return body;
}
function badRequest(error) {
    return new HttpException({ error, code: 'VALIDATION' }, 400);
}
function present(decision) {
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
//# sourceMappingURL=authzen.controller.js.map