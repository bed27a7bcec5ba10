import { hash } from 'node:crypto';

import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';

import type { Clock } from '../clock.js';
import type { IssuerKeys } from './issuer-keys.js';
import type { IssuerTrust } from './issuer-trust.js';
import { Unauthenticated } from './unauthenticated.js';

const MAXIMUM_LENGTH = 12_288;
const KEPT_TOKENS = 10_000;

/** An issuer and its keys. */
export interface TrustedIssuer<Trust extends IssuerTrust = IssuerTrust> {
  readonly trust: Trust;
  readonly keys: IssuerKeys;
}

export interface VerifiedToken<Trust extends IssuerTrust = IssuerTrust> {
  readonly trust: Trust;
  readonly payload: JWTPayload & { readonly exp: number };
}

interface Kept<Read> {
  readonly keys: IssuerKeys;
  readonly generation: number;
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly read: Read;
}

/**
 * Verifies bearer tokens of trusted issuers. What was read from a token is kept until the token expires or its issuer's keys change,
 * so that a signature is checked once for each token and not for each request.
 */
export class TokenVerifier<Trust extends IssuerTrust, Read extends object> {
  readonly #issuers: () => readonly TrustedIssuer<Trust>[];
  readonly #clock: Clock;
  readonly #readClaims: (token: VerifiedToken<Trust>) => Read;
  readonly #kept = new LRUCache<string, Kept<Read>>({ max: KEPT_TOKENS });

  /** @param read what is wanted of a token; @throws Unauthenticated when its claims do not do */
  constructor(issuers: () => readonly TrustedIssuer<Trust>[], clock: Clock, read: (token: VerifiedToken<Trust>) => Read) {
    this.#issuers = issuers;
    this.#clock = clock;
    this.#readClaims = read;
  }

  /** What was read from the token when it was verified, if that still holds. */
  kept(authorization: string | undefined): Read | undefined {
    if (authorization === undefined || authorization.length > MAXIMUM_LENGTH || !authorization.startsWith('Bearer ')) return undefined;
    const name = nameOf(authorization.slice('Bearer '.length));
    const kept = this.#kept.get(name);
    if (kept === undefined) return undefined;
    if (kept.generation === kept.keys.generation() && this.#clock.now().getTime() < kept.until) return kept.read;
    this.#kept.delete(name);
    return undefined;
  }

  /**
   * @param authorization header as sent
   * @throws Unauthenticated with what is wrong
   */
  async verify(authorization: string | undefined): Promise<Read> {
    const known = this.kept(authorization);
    if (known !== undefined) return known;
    const token = bearerToken(authorization);
    const name = nameOf(token);
    const { trust, keys } = this.#issuerOf(token);
    const payload = await verifySignature(token, trust, keys, this.#clock.now());
    const read = this.#readClaims({ trust, payload });
    const until = (payload.exp + trust.clockSkewSeconds) * 1000;
    this.#kept.set(name, { keys, generation: keys.generation(), until, read });
    return read;
  }

  #issuerOf(token: string): TrustedIssuer<Trust> {
    const { alg, iss } = peek(token);
    const issuer = this.#issuers().find(({ trust }) => trust.issuer === iss);
    if (issuer === undefined) throw new Unauthenticated('The token is of an issuer that is not trusted here.');
    if (!(issuer.trust.algorithms as readonly unknown[]).includes(alg)) {
      throw new Unauthenticated(`The token is not signed with an algorithm that is accepted here: ${issuer.trust.algorithms.join(', ')}.`);
    }
    return issuer;
  }
}

/** Tokens themselves are not kept. */
function nameOf(token: string): string {
  return hash('sha256', token, 'base64url');
}

function bearerToken(authorization: string | undefined): string {
  if (authorization === undefined || authorization === '') throw new Unauthenticated('Send a bearer token in the header Authorization.');
  if (authorization.length > MAXIMUM_LENGTH) throw new Unauthenticated(`The token is longer than ${MAXIMUM_LENGTH} characters.`);
  const [, token] = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization) ?? [];
  if (token === undefined) throw new Unauthenticated('The header Authorization does not hold a bearer token that is a signed JWT.');
  return token;
}

/** What a token says of itself, to know by whose keys to verify it. */
function peek(token: string): { readonly alg: unknown; readonly iss: unknown } {
  try {
    return { alg: decodeProtectedHeader(token).alg, iss: decodeJwt(token).iss };
  } catch {
    throw new Unauthenticated('The token is malformed.');
  }
}

async function verifySignature(token: string, trust: IssuerTrust, keys: IssuerKeys, now: Date): Promise<VerifiedToken['payload']> {
  try {
    const { payload } = await jwtVerify(token, keys.find, {
      issuer: trust.issuer,
      audience: trust.audience,
      algorithms: trust.algorithms,
      clockTolerance: trust.clockSkewSeconds,
      currentDate: now,
      requiredClaims: ['exp'],
    });
    const latest = now.getTime() / 1000 + trust.clockSkewSeconds;
    if (payload.iat !== undefined && payload.iat > latest) {
      throw new Unauthenticated('The token says it was issued in the future: compare the clocks.');
    }
    return payload as VerifiedToken['payload'];
  } catch (error) {
    throw error instanceof Unauthenticated ? error : new Unauthenticated(whyNot(error));
  }
}

const claimMessages: Readonly<Record<string, string>> = {
  aud: 'The token is for another audience.',
  iss: 'The token is of an issuer that is not trusted here.',
  nbf: 'The token is not valid yet: compare the clocks.',
  exp: 'The token has no time of expiry that can be read.',
  iat: 'The token has no time of issue that can be read.',
};

function whyNot(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired. Take a new one.';
  if (error instanceof errors.JWTClaimValidationFailed) return claimMessages[error.claim] ?? 'A claim of the token is not as it must be.';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'The signature of the token does not verify.';
  if (error instanceof errors.JWKSNoMatchingKey) return 'The token is signed with a key that its issuer does not publish.';
  if (error instanceof errors.JWKSMultipleMatchingKeys) return 'The token does not say which of the keys of its issuer it is signed with.';
  return 'The token is malformed.';
}
