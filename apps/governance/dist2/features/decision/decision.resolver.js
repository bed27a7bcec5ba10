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
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DecisionService } from './decision.service.js';
import { presentExplanation } from './present-explanation.js';
import { readConsistency } from './read-consistency.js';
let DecisionResolver = class DecisionResolver {
    decisions;
    constructor(decisions) {
        this.decisions = decisions;
    }
    async decide(input, consistency, { actor }) {
        const [decision] = await this.decisions.answer([input], readConsistency(consistency), actor, ['input']);
        return decision;
    }
    decideMany(inputs, consistency, { actor }) {
        return this.decisions.answer(inputs, readConsistency(consistency), actor, ['inputs']);
    }
    explanation(decision) {
        return presentExplanation(decision.explain());
    }
};
__decorate([
    Query('decide'),
    __param(0, Args('input')),
    __param(1, Args('consistency')),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Object]),
    __metadata("design:returntype", Promise)
], DecisionResolver.prototype, "decide", null);
__decorate([
    Query('decideMany'),
    __param(0, Args('inputs')),
    __param(1, Args('consistency')),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Array, Object, Object]),
    __metadata("design:returntype", void 0)
], DecisionResolver.prototype, "decideMany", null);
__decorate([
    ResolveField('explanation'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], DecisionResolver.prototype, "explanation", null);
DecisionResolver = __decorate([
    Resolver('Decision'),
    __param(0, Inject(DecisionService)),
    __metadata("design:paramtypes", [DecisionService])
], DecisionResolver);
export { DecisionResolver };
//# sourceMappingURL=decision.resolver.js.map