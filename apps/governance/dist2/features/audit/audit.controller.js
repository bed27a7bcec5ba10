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
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { BadRequestException, Controller, ForbiddenException, Get, Headers, Inject, Query, Res, UnauthorizedException, } from '@nestjs/common';
import { Refusal } from '../../errors.js';
import { Authenticator, Unauthenticated } from '../access/authenticator.js';
import { ExportService } from './export.service.js';
/** `GET /audit/export?from=&to=`: the log as NDJSON. */
let AuditController = class AuditController {
    authenticator;
    exports;
    constructor(authenticator, exports) {
        this.authenticator = authenticator;
        this.exports = exports;
    }
    async export(authorization, query, reply) {
        try {
            const actor = await this.authenticator.authenticate(authorization, randomUUID());
            const lines = await this.exports.export({ from: numberOf(query, 'from'), to: numberOf(query, 'to') }, actor);
            const name = `audit-${actor.tenant}.ndjson`;
            await reply
                .header('content-type', 'application/x-ndjson; charset=utf-8')
                .header('content-disposition', `attachment; filename="${name}"`)
                .header('cache-control', 'no-store')
                .send(Readable.from(lines, { objectMode: false, highWaterMark: 64 * 1024 }));
        }
        catch (error) {
            throw presented(error);
        }
    }
};
__decorate([
    Get('export'),
    __param(0, Headers('authorization')),
    __param(1, Query()),
    __param(2, Res()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Object]),
    __metadata("design:returntype", Promise)
], AuditController.prototype, "export", null);
AuditController = __decorate([
    Controller('audit'),
    __param(0, Inject(Authenticator)),
    __param(1, Inject(ExportService)),
    __metadata("design:paramtypes", [Authenticator,
        ExportService])
], AuditController);
export { AuditController };
function numberOf(query, name) {
    const value = query[name];
    if (value === undefined || value === '')
        return undefined;
    if (typeof value !== 'string' || !/^[0-9]{1,18}$/.test(value))
        throw new BadRequestException(`"${name}" is not the number of an event.`);
    return BigInt(value);
}
function presented(error) {
    if (error instanceof Unauthenticated)
        return new UnauthorizedException(error.message);
    if (!(error instanceof Refusal))
        return error;
    return error.code === 'FORBIDDEN' ? new ForbiddenException(error.message) : new BadRequestException(error.message);
}
//# sourceMappingURL=audit.controller.js.map