import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import type { TestAuthenticator } from '../../testing/test-authenticator.js';
import { actorOf, startGovernance } from '../../testing/start-governance.js';
import type { TestGovernance } from '../../testing/start-governance.js';
import { Authenticator } from '../../features/access/authenticator.js';

const viewer = actorOf('vera');

/** Recommendations that are not followed, with the reason. */
const DECLINED: Readonly<Record<string, string>> = {};

describe('/graphql over HTTP', () => {
  let governance: TestGovernance;
  let app: NestFastifyApplication;
  let url: string;
  let headers: Record<string, string>;

  beforeAll(async () => {
    governance = await startGovernance({ logLevel: 'silent', bodyBytes: 100_000 });
    app = governance.app;
    await app.listen(0, '127.0.0.1');
    url = `${await app.getUrl()}/graphql`;
    const token = (app.get(Authenticator) as TestAuthenticator).tokenOf(viewer);
    headers = { authorization: `Bearer ${token}`, 'x-mlapps-csrf': '1' };
  });
  afterAll(() => governance.close());

  const post = (body: unknown, more: Record<string, string> = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', ...more },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const codeOf = async (response: Response) => {
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return errors[0]?.extensions.code;
  };

  it('follows the specification', async () => {
    const audits = serverAudits({
      url,
      fetchFn: (address: string, init: RequestInit = {}) =>
        fetch(address, { ...init, headers: { ...headers, ...(init.headers as object) } }),
    });
    const failed = [];
    for (const audit of audits) {
      const result = await audit.fn();
      if (result.status !== 'ok') failed.push(`${audit.id} ${audit.name}: ${result.reason}`);
    }
    expect(failed.filter((line) => DECLINED[line.slice(0, 4)] === undefined)).toEqual([]);
    expect(audits.length).toBeGreaterThan(50);
  });

  it('asks who it is, with 401', async () => {
    for (const authorization of ['Basic dmVyYQ==', 'Bearer nobody']) {
      const response = await post({ query: '{ __typename }' }, { authorization });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
      expect(await codeOf(response)).toBe('UNAUTHENTICATED');
    }
  });

  it('answers nothing that a page of another site can send', async () => {
    const get = await fetch(`${url}?query={__typename}`, { headers: { authorization: headers['authorization']! } });
    expect([get.status, await codeOf(get)]).toEqual([403, 'CSRF_REFUSED']);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await post('{"query":"{ __typename }"}', { 'content-type': type })).status).toBe(415);
  });

  it('changes nothing by GET', async () => {
    const response = await fetch(`${url}?query=${encodeURIComponent('mutation { __typename }')}`, { headers });
    expect([response.status, response.headers.get('allow'), await codeOf(response)]).toEqual([405, 'POST', 'METHOD_NOT_ALLOWED']);
  });

  it.each([
    ['[{"query":"{ __typename }"}]', 400, 'BATCHING_NOT_SUPPORTED'],
    ['{"query":', 400, 'BAD_REQUEST'],
    [`{"query":"{ __typename }","variables":{"x":"${'x'.repeat(200_000)}"}}`, 413, 'BODY_TOO_LARGE'],
  ])('refuses %.30s', async (body, status, code) => {
    const response = await post(body);
    expect([response.status, await codeOf(response)]).toEqual([status, code]);
  });

  it('says the id of a request back, and never takes a strange one', async () => {
    const given = await post({ query: '{ __typename }' }, { 'x-request-id': 'trace-1' });
    expect(given.headers.get('x-request-id')).toBe('trace-1');
    const made = await post({ query: '{ __typename }' }, { 'x-request-id': 'a b' });
    expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(made.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('tells the cost when asked', async () => {
    const response = await post({ query: '{ accounts(first: 10) { nodes { id } } }' }, { 'x-mlapps-cost': '1' });
    expect(await response.json()).toMatchObject({ extensions: { cost: { points: 1, nodes: 10, maximumPoints: 50_000 } } });
  });
});
