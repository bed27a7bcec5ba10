import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey, JWK } from 'jose';

import type { Clock } from '../platform/clock.js';

interface Key {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly published: JWK;
}

/** An OpenID Connect issuer on this machine, as far as those who verify its tokens see one. */
export interface TestIssuer {
  readonly url: string;
  /** How often its keys were read. */
  readonly reads: () => number;
  /** Signs with another key from now on; without `publish` nobody can know it. */
  rotate(options?: { alg?: string; publish?: boolean; keepOld?: boolean }): Promise<void>;
  /** Answers 503, or what is given, in place of its keys. */
  breakDown(answer?: string): void;
  recover(): void;
  token(claims?: Record<string, unknown>, header?: Record<string, unknown>): Promise<string>;
  close(): Promise<void>;
}

export async function startTestIssuer(clock: Clock): Promise<TestIssuer> {
  let reads = 0;
  let numbers = 0;
  let broken: string | undefined;
  let isBroken = false;
  let signing: Key;
  let published: JWK[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/.well-known/openid-configuration') return response.end(JSON.stringify({ issuer: url, jwks_uri: `${url}/keys` }));
    reads += 1;
    if (isBroken) return response.writeHead(broken === undefined ? 503 : 200).end(broken ?? '');
    return response.end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const rotate: TestIssuer['rotate'] = async ({ alg = 'ES256', publish = true, keepOld = true } = {}) => {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    const kid = `key-${(numbers += 1)}`;
    signing = { kid, alg, privateKey, published: { ...(await exportJWK(publicKey)), kid, use: 'sig' } };
    published = [...(keepOld ? published : []), ...(publish ? [signing.published] : [])];
  };
  await rotate();
  return {
    url,
    reads: () => reads,
    rotate,
    breakDown: (answer) => {
      isBroken = true;
      broken = answer;
    },
    recover: () => {
      isBroken = false;
    },
    token: (claims = {}, header = {}) => {
      const now = Math.floor(clock.now().getTime() / 1000);
      const all = { iss: url, aud: 'governance', sub: 'ada', iat: now, exp: now + 600, ...claims };
      return new SignJWT(all).setProtectedHeader({ alg: signing.alg, kid: signing.kid, ...header }).sign(signing.privateKey);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
