import type { IncomingHttpHeaders } from 'node:http';

import { hopByHop } from './hop-by-hop.js';

/**
 * Not for LocalStack: where it is reached and how the request is signed is set anew, which web pages may call was decided before, and
 * what the client expected before it sent its body it has got.
 */
const NOT_KEPT = new Set([
  'host',
  'content-length',
  'expect',
  'authorization',
  'x-amz-date',
  'x-amz-security-token',
  'cookie',
  'origin',
  'referer',
  'access-control-request-method',
  'access-control-request-headers',
]);

/** Marks a request that was forwarded once, so that an endpoint that leads back here is noticed. */
export const FORWARDED = 'x-mlapps-forwarded';

/** The headers of a request that are for LocalStack; how its body is framed and how it is signed is added by who sends it. */
export function keptHeaders(sent: IncomingHttpHeaders): Record<string, string> {
  const isDropped = hopByHop(sent.connection);
  const kept = Object.entries(sent).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || NOT_KEPT.has(name) || isDropped(name)) return [];
    return [[name, Array.isArray(value) ? value.join(', ') : value]];
  });
  return { ...Object.fromEntries(kept), [FORWARDED]: '1' };
}

export function isPresigned(query: string): boolean {
  return /(?:^|&)(?:X-Amz-Signature|Signature)=/i.test(query);
}

/** A signature in a query, of version 4 or 2, and the headers that signing moved there. */
const SIGNING_PARAMETER = /^(?:x-amz-.*|awsaccesskeyid|signature|expires)$/i;

/** The query of a presigned URL without its signature, otherwise as sent. */
export function keptQuery(query: string): string {
  if (!isPresigned(query)) return query;
  return query
    .split('&')
    .filter((pair) => !SIGNING_PARAMETER.test(pair.split('=', 1)[0]!))
    .join('&');
}

/**
 * Parts of the signature, and the checksum of a body that was not there yet when the URL was signed: S3 looks at none of them as headers
 * (LocalStack issue 12169).
 */
const NOT_MOVED_BACK = /^x-amz-(?:algorithm|credential|date|expires|signature|signedheaders|security-token|trailer|(?:sdk-)?checksum-.*)$/;

/** The headers that signing moved into the query of a presigned URL, e.g. `x-amz-tagging`. */
export function movedHeaders(query: string): Record<string, string> {
  if (!isPresigned(query)) return {};
  const moved = [...new URLSearchParams(query)].map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(moved.filter(([name]) => name.startsWith('x-amz-') && !NOT_MOVED_BACK.test(name)));
}
