import { describe, expect, it } from '@jest/globals';

import { parseSignatureClaim } from './signature-claim.js';
import { SigningKeys } from './signing-keys.js';
import { botocoreRequests, publishedSuite, type SignedFixture } from './testing/signed-fixtures.js';
import { verifySignature } from './verify-signature.js';

const keys = new SigningKeys();
type Request = SignedFixture['request'];

function verifies(fixture: SignedFixture, request: Request, body = fixture.body): boolean {
  const parsed = parseSignatureClaim(request);
  if (parsed.kind !== 'claimed') return false;
  return verifySignature(request, parsed.claim, { secretAccessKey: fixture.secretAccessKey, now: fixture.signedAt, keys, body }).ok;
}

/** A small generator with a fixed seed, so that a failure repeats. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function withOtherCharacter(text: string, pick: (below: number) => number): string {
  const at = pick(text.length);
  const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_.~/';
  let other = text[at];
  while (other === text[at]) other = alphabet[pick(alphabet.length)];
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
}

function withHeader(request: Request, index: number, value: string): Request {
  const rawHeaders = request.rawHeaders.with(index, value);
  const name = (rawHeaders[index - 1] as string).toLowerCase();
  return { ...request, rawHeaders, headers: { ...request.headers, [name]: value } };
}

/** Every part a signature covers, each with one character changed. */
function* mutations({ request }: SignedFixture, pick: (below: number) => number): Generator<[what: string, mutated: Request]> {
  const signed = /SignedHeaders=([^,&]+)/.exec(`${request.headers.authorization ?? ''}${decodeURIComponent(request.query)}`)?.[1] ?? '';
  yield ['method', { ...request, method: request.method === 'PATCH' ? 'GET' : 'PATCH' }];
  // behind, because a changed dot or slash may leave the normalised path as it was
  yield ['path', { ...request, path: `${request.path}/changed` }];
  yield ['query', { ...request, query: request.query === '' ? 'more=1' : `${request.query}&more=1` }];
  if (request.query !== '') yield ['query text', { ...request, query: withOtherCharacter(request.query, pick) }];
  for (let index = 1; index < request.rawHeaders.length; index += 2) {
    const name = (request.rawHeaders[index - 1] as string).toLowerCase();
    const value = request.rawHeaders[index] as string;
    if (name === 'authorization')
      yield [name, withHeader(request, index, value.slice(0, -64) + withOtherCharacter(value.slice(-64), pick))];
    else if (signed.split(';').includes(name) && value !== '') yield [name, withHeader(request, index, withOtherCharacter(value, pick))];
  }
}

/** Percent-encoding is case-insensitive and hides one character behind three: such a change may mean the same. */
function sameMeaning(a: Request, b: Request): boolean {
  return a.query.toLowerCase() === b.query.toLowerCase() && a.path === b.path && a.query !== b.query;
}

describe('a change of anything signed', () => {
  const fixtures = [...publishedSuite(), ...botocoreRequests()];

  it.each(fixtures.map((fixture, index) => [fixture.name, fixture, index] as const))('fails: %s', (_, fixture, index) => {
    const pick = random(index + 1);
    expect(verifies(fixture, fixture.request)).toBe(true);
    for (let round = 0; round < 40; round++) {
      for (const [what, mutated] of mutations(fixture, pick)) {
        if (sameMeaning(fixture.request, mutated)) continue;
        expect([what, mutated.query, mutated.rawHeaders, verifies(fixture, mutated)]).toEqual([
          what,
          mutated.query,
          mutated.rawHeaders,
          false,
        ]);
      }
    }
  });

  it('fails for the body where the signature covers it', () => {
    const covered = fixtures.filter(({ body, request }) => {
      const declared = request.headers['x-amz-content-sha256'];
      return (
        body.length > 0 &&
        request.query.includes('X-Amz-Signature') === false &&
        (declared === undefined || /^[0-9a-f]{64}$/.test(String(declared)))
      );
    });
    expect(covered.length).toBeGreaterThan(5);
    for (const fixture of covered) {
      for (let at = 0; at < fixture.body.length; at++) {
        const body = Buffer.from(fixture.body);
        body[at] = (body[at] as number) ^ 1;
        expect(verifies(fixture, fixture.request, body)).toBe(false);
      }
    }
  });
});

describe('nonsense', () => {
  it('never throws', () => {
    const pick = random(7);
    const [fixture] = publishedSuite() as [SignedFixture];
    const alphabet = 'AWS4-HMAC-SHA256 Credential=/,SignedHeaders=;Signature=0123456789abcdef%\u00ff\0';
    for (let round = 0; round < 3000; round++) {
      const noise = Array.from({ length: pick(120) }, () => alphabet[pick(alphabet.length)]).join('');
      const authorization = pick(2) === 0 ? noise : `AWS4-HMAC-SHA256 ${noise}`;
      const query = pick(3) === 0 ? `X-Amz-Algorithm=${noise}&X-Amz-Credential=%${noise}` : '';
      const headers = query === '' ? { ...fixture.request.headers, authorization } : {};
      expect(verifies(fixture, { ...fixture.request, path: `/${noise}`, query, headers })).toBe(false);
    }
  });
});
