import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import { Controller, Get, Header, Headers, HttpCode, HttpException, Inject, Ip, Res } from '@nestjs/common';

import { isLocalRequest } from '../auth/loopback.js';
import { CONFIG } from '../injection-tokens.js';
import { Metrics } from '../telemetry/metrics.js';
import { HealthChecks } from './health-checks.js';

/** What those who run the service ask. */
@Controller()
export class OperationsController {
  constructor(
    @Inject(HealthChecks) private readonly health: HealthChecks,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: { readonly metricsToken?: string | undefined },
  ) {}

  /** Whether the process is to be left alone: it answers. */
  @Get('healthz')
  @HttpCode(200)
  alive() {
    return { status: 'ok' };
  }

  /** Whether requests may be sent here. */
  @Get('readyz')
  async ready(@Res({ passthrough: true }) reply: { code(status: number): unknown }) {
    const { ready, checks } = await this.health.all();
    reply.code(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'not ready', checks };
  }

  /** Prometheus; for this machine, or whoever has the token. */
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  prometheus(@Ip() address: string, @Headers() headers: IncomingHttpHeaders) {
    const { metricsToken } = this.config;
    const allowed =
      metricsToken === undefined ? isLocalRequest(address, headers) : isSame(headers.authorization ?? '', `Bearer ${metricsToken}`);
    if (!allowed) throw new HttpException('Metrics are for this machine, or for the bearer of the token that is set for them.', 403);
    return this.metrics.text();
  }
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
