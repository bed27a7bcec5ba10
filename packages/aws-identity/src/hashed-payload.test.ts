import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { describe, expect, it } from '@jest/globals';

import { HashedPayload } from './hashed-payload.js';
import { PayloadRefused } from './signature-refusal.js';
import { sha256Of } from './verify-signature.js';

describe('HashedPayload', () => {
  it('passes on a body that has the declared hash', async () => {
    const parts = [Buffer.from('hello '), Buffer.from('world')];
    const body = Readable.from(parts).pipe(new HashedPayload(sha256Of(Buffer.concat(parts))));
    expect((await buffer(body)).toString()).toBe('hello world');
  });

  it('fails at the end of a body that has not', async () => {
    const declared = sha256Of(Buffer.from('hello'));
    const refused = await buffer(Readable.from([Buffer.from('hellO')]).pipe(new HashedPayload(declared))).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PayloadRefused);
    expect(refused).toMatchObject({ refusal: { reason: 'payload-mismatch', declared, computed: sha256Of(Buffer.from('hellO')) } });
  });
});
