import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';

import {
  BadRequestException,
  Controller,
  ForbiddenException,
  Get,
  Headers,
  Inject,
  Query,
  Res,
  UnauthorizedException,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import { Refusal } from '../../errors.js';
import { Authenticator, Unauthenticated } from '../access/authenticator.js';
import { ExportService } from './export.service.js';

/** `GET /audit/export?from=&to=`: the log as NDJSON. */
@Controller('audit')
export class AuditController {
  constructor(
    @Inject(Authenticator) private readonly authenticator: Authenticator,
    @Inject(ExportService) private readonly exports: ExportService,
  ) {}

  @Get('export')
  async export(
    @Headers('authorization') authorization: string | undefined,
    @Query() query: Readonly<Record<string, unknown>>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    try {
      const actor = await this.authenticator.authenticate(authorization, randomUUID());
      const lines = await this.exports.export({ from: numberOf(query, 'from'), to: numberOf(query, 'to') }, actor);
      const name = `audit-${actor.tenant}.ndjson`;
      await reply
        .header('content-type', 'application/x-ndjson; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('cache-control', 'no-store')
        .send(Readable.from(lines, { objectMode: false, highWaterMark: 64 * 1024 }));
    } catch (error) {
      throw presented(error);
    }
  }
}

function numberOf(query: Readonly<Record<string, unknown>>, name: string): bigint | undefined {
  const value = query[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string' || !/^[0-9]{1,18}$/.test(value)) throw new BadRequestException(`"${name}" is not the number of an event.`);
  return BigInt(value);
}

function presented(error: unknown): unknown {
  if (error instanceof Unauthenticated) return new UnauthorizedException(error.message);
  if (!(error instanceof Refusal)) return error;
  return error.code === 'FORBIDDEN' ? new ForbiddenException(error.message) : new BadRequestException(error.message);
}
