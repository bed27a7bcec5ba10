import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import { FastifyAdapter } from '@nestjs/platform-fastify';

const STANDING_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** The HTTP server: every request has an id, its own or one it came with, and says it again; answers carry the headers browsers heed. */
export function httpAdapter(): FastifyAdapter {
  const adapter = new FastifyAdapter({ requestIdHeader: false, genReqId: requestIdOf });
  adapter.getInstance().addHook('onRequest', (request, reply, done) => {
    void reply.headers({ 'x-request-id': request.id, ...STANDING_HEADERS });
    done();
  });
  return adapter;
}

function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
}
