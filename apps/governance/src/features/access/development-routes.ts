import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { isLocalRequest } from '../../platform/auth/loopback.js';
import type { DevelopmentIssuer } from './development-issuer.js';
import { readAssignment } from './role-text.js';

const asked = z.strictObject({
  subject: z.string().min(1).max(255),
  roles: z
    .array(
      z.string().refine((text) => readAssignment(text) !== undefined, 'must be a role such as viewer or approver@account:111111111111'),
    )
    .max(50),
  groups: z.array(z.string().min(1).max(255)).max(100).default([]),
  mfa: z.boolean().default(false),
  service: z.boolean().default(false),
  lifeSeconds: z.int().min(1).max(86_400).default(3600),
});

/**
 * The development issuer over HTTP. `POST /dev/token` answers programs on this machine only: not other machines, not what comes through a proxy,
 * and no page in a browser, which cannot send the header `x-mlapps-development` to another origin without being allowed to.
 */
export function serveDevelopmentIssuer(server: FastifyInstance, issuer: DevelopmentIssuer): void {
  const local = { onRequest: refuseOthers };
  server.get('/dev/.well-known/openid-configuration', local, () => issuer.discovery());
  server.get('/dev/jwks.json', local, () => issuer.keySet());
  server.post('/dev/token', { onRequest: [refuseOthers, refusePages] }, async (request, reply) => {
    const read = asked.safeParse(request.body);
    if (!read.success) return reply.code(400).send({ message: z.prettifyError(read.error) });
    const { lifeSeconds } = read.data;
    return reply
      .header('cache-control', 'no-store')
      .send({ access_token: await issuer.mint(read.data), token_type: 'Bearer', expires_in: lifeSeconds });
  });
}

async function refuseOthers(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { headers, socket } = request;
  if (isLocalRequest(socket.remoteAddress, headers)) return;
  await reply.code(403).send({ message: 'The development issuer answers programs on its own machine only.' });
}

async function refusePages({ headers }: FastifyRequest, reply: FastifyReply): Promise<void> {
  const site = headers['sec-fetch-site'];
  const foreign = headers.origin !== undefined || (site !== undefined && site !== 'none');
  if (!foreign && headers['x-mlapps-development'] !== undefined) return;
  await reply.code(403).send({ message: 'Send the header x-mlapps-development, and not from a page in a browser.' });
}
