import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { DEVELOPMENT_KEY_FILE, mintDevelopmentToken } from '@mlapps/governance-api/development-token';
import type { DevelopmentKey } from '@mlapps/governance-api/development-token';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';

import { checkConfig } from '../../config.js';
import { systemClock } from '../../platform/clock.js';
import { createAuthenticator, serveDevelopmentTokens } from './create-authenticator.js';
import { wantsDevelopmentIssuer } from './development-issuer.js';
import type { TokenAuthenticator } from './token-authenticator.js';

const issuers = JSON.stringify([{ issuer: 'https://login.example', audience: 'governance', tenant: 'default' }]);

describe('the development issuer is there', () => {
  it.each<[Record<string, unknown>, boolean | 'refused']>([
    [{}, true],
    [{ host: 'localhost' }, true],
    [{ host: '::1' }, true],
    [{ host: '127.0.0.2' }, true],
    [{ issuers }, false],
    [{ issuers, developmentIssuer: 'on' }, true],
    [{ developmentIssuer: 'off' }, false],
    [{ host: '0.0.0.0' }, false],
    [{ host: '::' }, false],
    [{ host: '10.0.0.1' }, false],
    [{ host: '127.evil.example' }, false],
    [{ host: '0.0.0.0', issuers }, false],
    [{ host: '0.0.0.0', developmentIssuer: 'on' }, 'refused'],
    [{ host: '::', issuers, developmentIssuer: 'on' }, 'refused'],
    [{ host: 'governance.internal', developmentIssuer: 'on' }, 'refused'],
  ])('with %j: %s', (settings, expected) => {
    const decide = () => wantsDevelopmentIssuer(checkConfig(settings));
    if (expected === 'refused') expect(decide).toThrow(/not started while the service listens on/);
    else expect(decide()).toBe(expected);
  });

  it('or else real ones: without any, the service does not start', async () => {
    await expect(createAuthenticator(checkConfig({ host: '0.0.0.0' }), systemClock())).rejects.toThrow(/no issuer/);
  });
});

describe('development tokens', () => {
  const clock = systemClock();
  const data = mkdtempSync(join(tmpdir(), 'mlapps-issuer-'));
  const file = join(data, DEVELOPMENT_KEY_FILE);
  const hints: string[] = [];
  let server: FastifyInstance;
  let authenticator: TokenAuthenticator;
  let url: string;
  const key = () => JSON.parse(readFileSync(file, 'utf8')) as DevelopmentKey;
  const ask = (headers: Record<string, string> = {}, body: unknown = { subject: 'ada', roles: ['approver'] }) =>
    fetch(`${url}/dev/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-mlapps-development': '1', ...headers },
      body: JSON.stringify(body),
    });

  beforeAll(async () => {
    authenticator = await createAuthenticator(checkConfig({ port: 0, data, developmentTenant: 'acme' }), clock);
    server = fastify();
    serveDevelopmentTokens(server, authenticator, (hint) => hints.push(hint));
    await server.listen({ port: 0, host: '127.0.0.1' });
    url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await server.close();
    rmSync(data, { recursive: true, force: true });
  });

  it('are signed with a key that only its owner can read, and that stays', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(hints).toEqual([expect.stringContaining('mlapps token')]);
    const { kid } = key().key;
    await createAuthenticator(checkConfig({ data, developmentTenant: 'acme' }), clock);
    expect(key().key.kid).toBe(kid);
  });

  it('are minted by whoever can read it', async () => {
    const subject = { subject: 'ada', roles: ['approver@account:111111111111'], groups: ['ml'], mfa: true, lifeSeconds: 60 };
    const token = await mintDevelopmentToken(key(), subject, clock.now());
    expect(await authenticator.authenticate(`Bearer ${token}`, 'r')).toMatchObject({
      tenant: 'acme',
      subject: 'ada',
      kind: 'USER',
      groups: ['ml'],
      roles: [{ role: 'APPROVER', scope: { kind: 'ACCOUNT', accountId: '111111111111' } }],
      mfaAt: expect.any(Date),
    });
    const service = await mintDevelopmentToken(key(), { ...subject, mfa: false, service: true }, clock.now());
    expect(await authenticator.authenticate(`Bearer ${service}`, 'r')).toMatchObject({ kind: 'SERVICE', mfaAt: undefined });
  });

  it('are minted for programs on this machine', async () => {
    const answer = await ask();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { access_token: token } = (await answer.json()) as { access_token: string };
    expect(await authenticator.authenticate(`Bearer ${token}`, 'r')).toMatchObject({ subject: 'ada' });
    const found = (await (await fetch(`${url}/dev/.well-known/openid-configuration`)).json()) as { jwks_uri: string };
    const keys = (await (await fetch(`${url}${new URL(found.jwks_uri).pathname}`)).json()) as { keys: Record<string, unknown>[] };
    expect(Object.keys(keys.keys[0]!)).not.toContain('d');
  });

  it.each([
    { subject: 'ada', roles: ['root'] },
    { roles: ['viewer'] },
    { subject: 'ada', roles: ['viewer'], lifeSeconds: 86_401 },
    { subject: 'ada', roles: [], tenant: 'x' },
    [],
  ])('are not minted for %j', async (body) => {
    expect((await ask({}, body)).status).toBe(400);
  });

  it.each([
    { 'x-forwarded-for': '10.0.0.1' },
    { forwarded: 'for=10.0.0.1' },
    { via: '1.1 proxy' },
    { origin: 'https://evil.example' },
    { origin: 'http://localhost:3000' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('are not minted for pages and proxies: %j', async (headers) => {
    expect((await ask(headers as unknown as Record<string, string>)).status).toBe(403);
  });

  it('are not minted without the header that pages cannot send, nor under a foreign name', async () => {
    const without = await fetch(`${url}/dev/token`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    expect(without.status).toBe(403);
    const preflight = await fetch(`${url}/dev/token`, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([404, null]);
    const renamed = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(`${url}/dev/jwks.json`, { headers: { host: 'evil.example' } }, ({ statusCode }) => resolve(statusCode));
      sent.on('error', reject).end();
    });
    expect(renamed).toBe(403);
  });

  it('are not minted for other machines', async () => {
    const inject = await server.inject({
      method: 'POST',
      url: '/dev/token',
      remoteAddress: '10.1.2.3',
      headers: { 'x-mlapps-development': '1', host: 'localhost' },
      payload: { subject: 'ada', roles: [] },
    });
    expect(inject.statusCode).toBe(403);
  });
});
