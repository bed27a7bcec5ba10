import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { describe, expect, it } from '@jest/globals';

import { ChunkedPayload, chunkedPayloadOptions, type ChunkedPayloadOptions } from './chunked-payload.js';
import { PayloadRefused } from './signature-refusal.js';
import { deriveSigningKey } from './signing-keys.js';
import { botocoreRequests } from './testing/signed-fixtures.js';
import type { ChunkChain } from './verify-signature.js';

const SCOPE = { date: '20130524', region: 'us-east-1', service: 's3' };
const KEY = deriveSigningKey('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', SCOPE);

function chain(seed: string): ChunkChain {
  return { signingKey: KEY, amzDate: '20130524T000000Z', scope: '20130524/us-east-1/s3/aws4_request', seed };
}

const HALVES = { length: 66_560, first: Buffer.alloc(65_536, 'a'), second: Buffer.alloc(1024, 'a') };

/** The upload worked through in docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html. */
const DOCUMENTED = Buffer.concat([
  Buffer.from('10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648\r\n'),
  HALVES.first,
  Buffer.from('\r\n400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497\r\n'),
  HALVES.second,
  Buffer.from('\r\n0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9\r\n\r\n'),
]);
const DOCUMENTED_OPTIONS: ChunkedPayloadOptions = {
  signed: true,
  trailer: false,
  chain: chain('4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9'),
  decodedLength: HALVES.length,
  minimumChunkBytes: 8192,
};

/** The same with a trailer: docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html. */
const DOCUMENTED_TRAILER = Buffer.concat([
  Buffer.from('10000;chunk-signature=b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2\r\n'),
  HALVES.first,
  Buffer.from('\r\n400;chunk-signature=1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7\r\n'),
  HALVES.second,
  Buffer.from('\r\n0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n'),
  Buffer.from('x-amz-checksum-crc32c:sOO8/Q==\r\n'),
  Buffer.from('x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n'),
]);
const DOCUMENTED_TRAILER_OPTIONS: ChunkedPayloadOptions = {
  ...DOCUMENTED_OPTIONS,
  trailer: true,
  trailerNames: ['x-amz-checksum-crc32c'],
  chain: chain('106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e'),
};

const UNSIGNED: ChunkedPayloadOptions = { signed: false, trailer: true, decodedLength: 5, trailerNames: ['x-amz-checksum-crc32'] };

function* pieces(bytes: Buffer, size: number): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function decode(bytes: Buffer | string, options: ChunkedPayloadOptions, size = 16_384): Promise<{ body: Buffer; trailers: object }> {
  const payload = new ChunkedPayload(options);
  const source = Readable.from(pieces(Buffer.from(bytes), size));
  source.on('error', (error) => payload.destroy(error));
  return { body: await buffer(source.pipe(payload)), trailers: payload.trailers };
}

async function refusalOf(bytes: Buffer | string, options: ChunkedPayloadOptions, size?: number): Promise<string> {
  const error: unknown = await decode(bytes, options, size).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof PayloadRefused ? error.refusal.reason : `not refused: ${String(error)}`;
}

describe('the documented uploads', () => {
  it.each([1, 7, 1000, 65_536, 1_000_000])('decode when they arrive in pieces of %d bytes', async (size) => {
    expect((await decode(DOCUMENTED, DOCUMENTED_OPTIONS, size)).body.equals(Buffer.alloc(HALVES.length, 'a'))).toBe(true);
    expect(await decode(DOCUMENTED_TRAILER, DOCUMENTED_TRAILER_OPTIONS, size)).toEqual({
      body: Buffer.alloc(HALVES.length, 'a'),
      trailers: { 'x-amz-checksum-crc32c': 'sOO8/Q==' },
    });
  });

  it('are read, not checked, without a key', async () => {
    const { chain: _, ...unchecked } = DOCUMENTED_OPTIONS;
    expect((await decode(DOCUMENTED, unchecked)).body.length).toBe(HALVES.length);
  });

  it('fail when any byte that counts is another', async () => {
    for (const at of [3, 30, 100, 50_000, 65_640, 66_000, DOCUMENTED.length - 20, DOCUMENTED.length - 1]) {
      const changed = Buffer.from(DOCUMENTED);
      changed[at] = (changed[at] as number) ^ 1;
      expect([at, await refusalOf(changed, DOCUMENTED_OPTIONS)]).toEqual([at, expect.stringMatching(/^(chunk|body)-/)]);
    }
    const wrongSeed = { ...DOCUMENTED_OPTIONS, chain: chain('0'.repeat(64)) };
    expect(await refusalOf(DOCUMENTED, wrongSeed)).toBe('chunk-signature-mismatch');
    const otherTrailer = Buffer.from(DOCUMENTED_TRAILER.toString('latin1').replace('sOO8/Q==', 'sOO8/A=='), 'latin1');
    expect(await refusalOf(otherTrailer, DOCUMENTED_TRAILER_OPTIONS)).toBe('chunk-signature-mismatch');
  });
});

describe('unsigned bodies with a trailer', () => {
  it('decode what botocore sends', async () => {
    const uploads = botocoreRequests().filter(({ decoded }) => decoded !== undefined);
    expect(uploads).toHaveLength(2);
    for (const { request, body, decoded } of uploads) {
      const options = chunkedPayloadOptions(request.headers, { signed: false, trailer: true });
      expect(await decode(body, options)).toEqual({
        body: Buffer.alloc(decoded?.length ?? 0, 'x'),
        trailers: { 'x-amz-checksum-crc32': decoded?.crc32 },
      });
    }
  });

  it('decode with an empty body, and trim the value', async () => {
    const decoded = await decode('0\r\nX-Amz-Checksum-CRC32: AAAAAA== \r\n\r\n', { ...UNSIGNED, decodedLength: 0 });
    expect(decoded).toEqual({ body: Buffer.alloc(0), trailers: { 'x-amz-checksum-crc32': 'AAAAAA==' } });
  });
});

describe('hostile framing', () => {
  const trailer = 'x-amz-checksum-crc32:AAAAAA==\r\n\r\n';

  it.each<[string, string, string, Partial<ChunkedPayloadOptions>?]>([
    ['no size', `hello\r\n0\r\n${trailer}`, 'chunk-malformed'],
    ['a negative size', `-5\r\nhello\r\n0\r\n${trailer}`, 'chunk-malformed'],
    ['a size beyond numbers', `${'f'.repeat(17)}\r\nhello`, 'chunk-malformed'],
    ['a huge size', `fffffffffffff\r\nhello`, 'body-incomplete'],
    ['a size with spaces', `5 \r\nhello\r\n0\r\n${trailer}`, 'chunk-malformed'],
    ['a signature nobody announced', `5;chunk-signature=${'0'.repeat(64)}\r\nhello\r\n0\r\n${trailer}`, 'chunk-malformed'],
    ['a signature that is missing', `5\r\nhello\r\n0\r\n\r\n`, 'chunk-malformed', { signed: true }],
    ['LF in place of CRLF', `5\nhello\r\n0\r\n${trailer}`, 'chunk-malformed'],
    ['no CRLF after the data', `5\r\nhello0\r\n${trailer}`, 'chunk-malformed'],
    ['more data than announced', `6\r\nhello!\r\n0\r\n${trailer}`, 'body-incomplete'],
    ['less data than announced', `4\r\nhell\r\n0\r\n${trailer}`, 'body-incomplete'],
    ['an end in the data', `5\r\nhel`, 'body-incomplete'],
    ['an end in the size', `5`, 'body-incomplete'],
    ['an end before the last chunk', `5\r\nhello\r\n`, 'body-incomplete'],
    ['an end before the trailer', `5\r\nhello\r\n0\r\n`, 'body-incomplete'],
    ['an end in the trailer', `5\r\nhello\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n`, 'body-incomplete'],
    ['nothing at all', ``, 'body-incomplete'],
    ['bytes after the end', `5\r\nhello\r\n0\r\n${trailer}more`, 'chunk-malformed'],
    ['a trailer that is no header', `5\r\nhello\r\n0\r\nnonsense\r\n\r\n`, 'trailer-malformed'],
    ['a trailer that comes twice', `5\r\nhello\r\n0\r\nx-amz-checksum-crc32:A\r\n${trailer}`, 'trailer-malformed'],
    ['a trailer nobody announced', `5\r\nhello\r\n0\r\nx-other:1\r\n${trailer}`, 'trailer-malformed'],
    ['an announced trailer that is missing', `5\r\nhello\r\n0\r\n\r\n`, 'trailer-malformed'],
    ['a prototype name as trailer', `5\r\nhello\r\n0\r\n__proto__:1\r\n${trailer}`, 'trailer-malformed'],
    ['too many trailers', `5\r\nhello\r\n0\r\n${Array.from({ length: 40 }, (_, n) => `x-${n}:1\r\n`).join('')}\r\n`, 'trailer-malformed'],
    ['an endless line', '5'.repeat(20_000), 'chunk-malformed'],
    ['an endless trailer line', `5\r\nhello\r\n0\r\nx-amz-checksum-crc32:${'A'.repeat(20_000)}`, 'chunk-malformed'],
    ['small chunks before the last', `1\r\nh\r\n4\r\nello\r\n0\r\n${trailer}`, 'chunk-too-small', { minimumChunkBytes: 8192 }],
  ])('refuses %s', async (_, bytes, reason, options = {}) => {
    expect(await refusalOf(bytes, { ...UNSIGNED, ...options })).toBe(reason);
    expect(await refusalOf(bytes, { ...UNSIGNED, ...options }, 1)).toBe(reason);
  });

  it('accepts one small chunk, the last', async () => {
    expect((await decode(`5\r\nhello\r\n0\r\n${trailer}`, { ...UNSIGNED, minimumChunkBytes: 8192 })).body.toString()).toBe('hello');
  });

  it.each([undefined, '', '-1', '1e3', '9'.repeat(30)])('refuses the decoded length %j', (value) => {
    const headers = value === undefined ? {} : { 'x-amz-decoded-content-length': value };
    expect(() => chunkedPayloadOptions(headers, { signed: false, trailer: true })).toThrow(PayloadRefused);
  });
});
