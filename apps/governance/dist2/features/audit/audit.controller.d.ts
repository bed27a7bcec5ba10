import type { FastifyReply } from 'fastify';
import { Authenticator } from '../access/authenticator.js';
import { ExportService } from './export.service.js';
/** `GET /audit/export?from=&to=`: the log as NDJSON. */
export declare class AuditController {
    private readonly authenticator;
    private readonly exports;
    constructor(authenticator: Authenticator, exports: ExportService);
    export(authorization: string | undefined, query: Readonly<Record<string, unknown>>, reply: FastifyReply): Promise<void>;
}
