import { createHmac } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { UnsecuredJWT } from 'jose';

import { systemClock } from '../../platform/clock.js';
import type { MovableClock } from '../../platform/clock.js';
import { startTestIssuer } from '../../testing/test-issuer.js';
import type { TestIssuer } from '../../testing/test-issuer.js';
import type { Actor } from './actor.js';
import { Unauthenticated } from './authenticator.js';
import { checkIssuer } from './issuer-settings.js';
import { TokenAuthenticator } from './token-authenticator.js';

const MINUTE = 60;

describe('tokens', () => {
  let clock: MovableClock;
  let issuer: TestIssuer;
  let authenticator: TokenAuthenticator;
  const seconds = () => Math.floor(clock.now().getTime() / 1000);
  const fresh = (settings: Record<string, unknown> = {}) =>
    new TokenAuthenticator([checkIssuer({ issuer: issuer.url, audience: 'governance', tenant: 'default', ...settings })], clock);
  const actorOf = async (token: string, who = authenticator): Promise<Actor> => who.authenticate(`Bearer ${token}`, 'request');
  const refusal = async (token: string, who = authenticator): Promise<string> => {
    const error: unknown = await actorOf(token, who).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Unauthenticated);
    const { message, cause } = error as Error;
    expect(cause).toBeUndefined();
    for (const part of token.split('.')) if (part.length > 8) expect(message).not.toContain(part);
    return message;
  };

  beforeAll(async () => {
    Logger.overrideLogger(false);
    clock = systemClock();
    issuer = await startTestIssuer(clock);
  });
  afterAll(() => issuer.close());
  beforeEach(async () => {
    issuer.recover();
    authenticator = fresh();
  });

  it('say who asks', async () => {
    const token = await issuer.token({ roles: ['viewer', 'approver@account:111111111111', 'somebody-elses'], groups: ['ml'] });
    expect(await actorOf(token)).toMatchObject({
      tenant: 'default',
      subject: 'ada',
      kind: 'USER',
      groups: ['ml'],
      mfaAt: undefined,
      requestId: 'request',
      roles: [
        { role: 'VIEWER', scope: { kind: 'ORGANIZATION' }, source: 'TOKEN' },
        { role: 'APPROVER', scope: { kind: 'ACCOUNT', accountId: '111111111111' }, source: 'TOKEN' },
      ],
    });
  });

  it.each(['RS256', 'PS256', 'ES256', 'ES384', 'ES512', 'EdDSA'])('may be signed with %s', async (alg) => {
    await issuer.rotate({ alg });
    expect(await actorOf(await issuer.token())).toMatchObject({ subject: 'ada' });
    expect(await refusal(await issuer.token(), fresh({ algorithms: [alg === 'RS256' ? 'ES256' : 'RS256'] }))).toMatch(
      /not signed with an algorithm/,
    );
    await issuer.rotate();
  });

  it.each<[string, (now: number) => Record<string, unknown>, RegExp]>([
    ['expired', (now) => ({ exp: now - 31 }), /has expired/],
    ['without an end', () => ({ exp: undefined }), /no time of expiry/],
    ['whose end is text', () => ({ exp: 'tomorrow' }), /no time of expiry|malformed/],
    ['not valid yet', (now) => ({ nbf: now + 31 }), /not valid yet/],
    ['issued in the future', (now) => ({ iat: now + 31 }), /issued in the future/],
    ['for others', () => ({ aud: 'somebody' }), /another audience/],
    ['for nobody', () => ({ aud: undefined }), /another audience/],
    ['of an unknown issuer', () => ({ iss: 'https://evil.example' }), /issuer that is not trusted/],
    ['of no issuer', () => ({ iss: undefined }), /issuer that is not trusted/],
    ['of nobody', () => ({ sub: undefined }), /does not say whose/],
    ['of a name with control characters', () => ({ sub: 'ada\nroot' }), /does not say whose/],
    ['of a name too long', () => ({ sub: 'a'.repeat(256) }), /does not say whose/],
    ['of the service itself', () => ({ sub: 'system:reconciler' }), /reserved/],
    ['of a group', () => ({ sub: 'group:admins' }), /reserved/],
  ])('%s do not count', async (_, claims, message) => {
    expect(await refusal(await issuer.token(claims(seconds())))).toMatch(message);
  });

  it('may be off by the skew that is configured, and no more', async () => {
    const now = seconds();
    const edge = await issuer.token({ exp: now - 20, nbf: now + 20, iat: now + 20 });
    expect(await actorOf(edge)).toMatchObject({ subject: 'ada' });
    expect(await refusal(edge, fresh({ clockSkewSeconds: 10 }))).toMatch(/has expired|not valid yet/);
    expect(() => fresh({ clockSkewSeconds: 61 })).toThrow();
  });

  it.each([undefined, '', 'Basic YTpi', 'Bearer', 'Bearer a', 'Bearer a.b', 'Bearer a.b.c.d.e', 'Bearer !.!.!'])(
    'are needed: %s is none',
    async (header) => {
      await expect((async () => authenticator.authenticate(header, 'request'))()).rejects.toBeInstanceOf(Unauthenticated);
    },
  );

  it('without a signature, or signed with what is public, do not count', async () => {
    const now = seconds();
    const claims = { iss: issuer.url, aud: 'governance', sub: 'ada', exp: now + 60 };
    expect(await refusal(new UnsecuredJWT(claims).encode())).toMatch(/algorithm/);
    const signed = ['HS256', 'none', 'None', 'hs256'].map((alg) => {
      const text = [{ alg, kid: 'key-1' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
      return `${text}.${createHmac('sha256', issuer.url).update(text).digest('base64url')}`;
    });
    for (const token of signed) expect(await refusal(token)).toMatch(/algorithm/);
    expect(() => fresh({ algorithms: ['HS256'] })).toThrow();
    expect(() => fresh({ algorithms: ['none'] })).toThrow();
  });

  it('that were changed do not count', async () => {
    const [header, payload, signature] = (await issuer.token()).split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const raised = Buffer.from(JSON.stringify({ ...claims, roles: ['policy_admin'] })).toString('base64url');
    expect(await refusal(`${header}.${raised}.${signature}`)).toMatch(/signature/);
    expect(await refusal(`${header}.${payload}.${'A'.repeat(signature.length)}`)).toMatch(/signature/);
    expect(await refusal(`${header}.${payload}.`)).toMatch(/signature|malformed/);
  });

  it('that are huge do not count', async () => {
    expect(await refusal(await issuer.token({ roles: Array.from({ length: 5000 }, () => 'viewer') }))).toMatch(/longer than/);
  });

  it('of a key that was rotated in count at once, those of an unknown one make the keys be read once a minute', async () => {
    await actorOf(await issuer.token());
    clock.advance(MINUTE);
    await issuer.rotate();
    const before = issuer.reads();
    expect(await actorOf(await issuer.token())).toMatchObject({ subject: 'ada' });
    expect(issuer.reads()).toBe(before + 1);
    await issuer.rotate({ publish: false });
    const unknown = await issuer.token();
    for (let at = 0; at < 5; at++) expect(await refusal(unknown)).toMatch(/does not publish/);
    expect(issuer.reads()).toBe(before + 1);
    clock.advance(MINUTE);
    await Promise.all(Array.from({ length: 5 }, () => refusal(unknown)));
    expect(issuer.reads()).toBe(before + 2);
    await issuer.rotate();
  });

  it('of a key that was taken back end with it, also those that were verified before', async () => {
    const token = await issuer.token({ exp: seconds() + 3600 });
    await actorOf(token);
    await issuer.rotate({ keepOld: false });
    clock.advance(11 * MINUTE);
    await actorOf(token);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await refusal(token)).toMatch(/does not publish/);
  });

  it('count on while the issuer is down, for a day', async () => {
    await actorOf(await issuer.token());
    issuer.breakDown();
    clock.advance(12 * 3600);
    expect(await actorOf(await issuer.token())).toMatchObject({ subject: 'ada' });
    clock.advance(13 * 3600);
    expect(await refusal(await issuer.token())).toMatch(/cannot be read at the moment/);
    issuer.recover();
    clock.advance(MINUTE);
    expect(await actorOf(await issuer.token())).toMatchObject({ subject: 'ada' });
  });

  it.each([undefined, 'no JSON', '{"keys": 1}', JSON.stringify({ keys: [], padding: 'x'.repeat(300_000) })])(
    'cannot be verified while the issuer answers %#, which it is asked once a minute',
    async (answer) => {
      issuer.breakDown(answer);
      const before = issuer.reads();
      for (let at = 0; at < 3; at++) expect(await refusal(await issuer.token())).toMatch(/cannot be read at the moment/);
      expect(issuer.reads()).toBe(before + 1);
    },
  );

  it('are verified once, and end on time all the same', async () => {
    const token = await issuer.token({ exp: seconds() + 100 });
    const first = await actorOf(token);
    const again = await actorOf(token);
    expect(again.claims).toBe(first.claims);
    clock.advance(140);
    expect(await refusal(token)).toMatch(/has expired/);
  });
});
