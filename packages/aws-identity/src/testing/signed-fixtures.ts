import { readFileSync } from 'node:fs';

import type { SignedRequest } from '../signed-request.js';

/** A request with everything needed to verify it. */
export interface SignedFixture {
  readonly name: string;
  readonly request: SignedRequest & { readonly rawHeaders: readonly string[] };
  readonly body: Buffer;
  readonly secretAccessKey: string;
  /** Milliseconds since the epoch. */
  readonly signedAt: number;
}

interface SuiteFile {
  readonly credential: string;
  readonly secretAccessKey: string;
  readonly cases: readonly {
    readonly name: string;
    readonly request: readonly string[];
    readonly body: string;
    readonly signedHeaders: string;
    readonly signature: string;
  }[];
}

interface BotocoreFile {
  readonly botocore: string;
  readonly requests: readonly {
    readonly signer: string;
    readonly secretAccessKey: string;
    readonly method: string;
    readonly path: string;
    readonly query: string;
    readonly headers: readonly (readonly [string, string])[];
    readonly body: string;
    readonly decoded?: { readonly length: number; readonly crc32: string };
  }[];
}

function fixture<File>(name: string): File {
  return JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')) as File;
}

/** A string as Node shows it: one character per byte on the wire. */
function wire(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** A request from its header pairs, as `node:http` presents it. */
export function requestOf(method: string, target: string, pairs: readonly (readonly [string, string])[]): SignedFixture['request'] {
  const question = target.indexOf('?');
  const path = question === -1 ? target : target.slice(0, question);
  const headers: Record<string, string> = {};
  for (const [name, value] of pairs) headers[name.toLowerCase()] ??= wire(value);
  const rawHeaders = pairs.flatMap(([name, value]) => [name, wire(value)]);
  return { method, path: wire(path), query: question === -1 ? '' : wire(target.slice(question + 1)), headers, rawHeaders };
}

/** The published Signature Version 4 test suite. */
export function publishedSuite(): SignedFixture[] {
  const file = fixture<SuiteFile>('sigv4-test-suite.json');
  return file.cases.map(({ name, request: [start = '', ...lines], body, signedHeaders, signature }) => {
    const pairs: [string, string][] = [];
    for (const line of lines) {
      const last = pairs.at(-1);
      if (line.startsWith(' ') && last !== undefined) last[1] += `\r\n${line}`;
      else pairs.push([line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
    }
    pairs.push(['Authorization', `AWS4-HMAC-SHA256 Credential=${file.credential}, SignedHeaders=${signedHeaders}, Signature=${signature}`]);
    const [method = '', target = ''] = [start.slice(0, start.indexOf(' ')), start.slice(start.indexOf(' ') + 1, start.lastIndexOf(' '))];
    return {
      name,
      request: requestOf(method, target, pairs),
      body: Buffer.from(body),
      secretAccessKey: file.secretAccessKey,
      signedAt: Date.UTC(2015, 7, 30, 12, 36, 0),
    };
  });
}

/** Requests signed by botocore; written by tooling/signatures/botocore-signatures.py. */
export function botocoreRequests(): (SignedFixture & { readonly decoded?: { readonly length: number; readonly crc32: string } })[] {
  const file = fixture<BotocoreFile>('botocore-signatures.json');
  return file.requests.map(({ signer, secretAccessKey, method, path, query, headers, body, decoded }, index) => ({
    name: `botocore ${file.botocore} ${signer} #${index} ${method} ${path}`,
    request: requestOf(method, query === '' ? path : `${path}?${query}`, headers),
    body: Buffer.from(body, 'base64'),
    secretAccessKey,
    signedAt: Date.UTC(2026, 2, 14, 15, 9, 26),
    ...(decoded === undefined ? {} : { decoded }),
  }));
}
