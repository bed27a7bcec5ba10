import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import { FastifyAdapter } from '@nestjs/platform-fastify';

/** How long a request may take to arrive, its body included; Fastify by itself waits for ever. */
const REQUEST_MILLISECONDS = 60_000;

const STANDING_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** The HTTP server: every request has an id, its own or one it came with, and says it again; answers carry the headers browsers heed. */
export function httpAdapter(): FastifyAdapter {
  const adapter = new FastifyAdapter({ requestIdHeader: false, genReqId: requestIdOf, requestTimeout: REQUEST_MILLISECONDS });
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
