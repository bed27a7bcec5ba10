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
import { checkpointJson } from '@mlapps/audit-log/export-line';
import { canonicalJson } from '@mlapps/audit-log/canonical-json';
import { isOpen } from '@mlapps/audit-log/commitment';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { auditEventOf } from './audit-record.js';
import { AuditService } from './audit.service.js';
import { checkpointOf } from './checkpoint.service.js';
import { ProofService } from './proof.service.js';
let AuditResolver = class AuditResolver {
    audit;
    proofs;
    constructor(audit, proofs) {
        this.audit = audit;
        this.proofs = proofs;
    }
    events(args, { actor }) {
        return this.audit.events(args, args.filter, actor);
    }
    checkpoint({ actor }) {
        return this.audit.checkpoint(actor);
    }
    checkpoints(args, { actor }) {
        return this.audit.checkpoints(args, actor);
    }
    signingKeys({ actor }) {
        return this.audit.signingKeys(actor);
    }
    inclusionProof({ seq, treeSize }, { actor }) {
        return this.proofs.inclusion(seq, treeSize, actor);
    }
    consistencyProof({ first, second }, { actor }) {
        return this.proofs.consistency(first, second, actor);
    }
    id({ seq }) {
        return toGlobalId('AuditEvent', String(seq));
    }
    actor({ actor, actorKind }) {
        return { subject: actor, kind: actorKind };
    }
    target({ targetType, targetId }) {
        return { type: targetType, id: targetId, globalId: toGlobalId(targetType, targetId) };
    }
    before(event) {
        return valueOf(auditEventOf(event).before);
    }
    after(event) {
        return valueOf(auditEventOf(event).after);
    }
};
__decorate([
    Query('auditEvents'),
    __param(0, Args()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], AuditResolver.prototype, "events", null);
__decorate([
    Query('auditCheckpoint'),
    __param(0, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], AuditResolver.prototype, "checkpoint", null);
__decorate([
    Query('auditCheckpoints'),
    __param(0, Args()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], AuditResolver.prototype, "checkpoints", null);
__decorate([
    Query('auditSigningKeys'),
    __param(0, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], AuditResolver.prototype, "signingKeys", null);
__decorate([
    Query('auditInclusionProof'),
    __param(0, Args()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], AuditResolver.prototype, "inclusionProof", null);
__decorate([
    Query('auditConsistencyProof'),
    __param(0, Args()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", void 0)
], AuditResolver.prototype, "consistencyProof", null);
__decorate([
    ResolveField('id'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], AuditResolver.prototype, "id", null);
__decorate([
    ResolveField('actor'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], AuditResolver.prototype, "actor", null);
__decorate([
    ResolveField('target'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], AuditResolver.prototype, "target", null);
__decorate([
    ResolveField('before'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], AuditResolver.prototype, "before", null);
__decorate([
    ResolveField('after'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], AuditResolver.prototype, "after", null);
AuditResolver = __decorate([
    Resolver('AuditEvent'),
    __param(0, Inject(AuditService)),
    __param(1, Inject(ProofService)),
    __metadata("design:paramtypes", [AuditService,
        ProofService])
], AuditResolver);
export { AuditResolver };
let AuditCheckpointResolver = class AuditCheckpointResolver {
    json(checkpoint) {
        return canonicalJson(checkpointJson(checkpointOf(checkpoint)));
    }
};
__decorate([
    ResolveField('json'),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", void 0)
], AuditCheckpointResolver.prototype, "json", null);
AuditCheckpointResolver = __decorate([
    Resolver('AuditCheckpoint')
], AuditCheckpointResolver);
export { AuditCheckpointResolver };
function valueOf(committed) {
    if (committed === null)
        return null;
    const json = isOpen(committed) ? canonicalJson(committed.value) : null;
    return { json, redacted: json === null, commitment: committed.commitment };
}
//# sourceMappingURL=audit.resolver.js.map