import { createHash } from 'node:crypto';

/** What is hashed begins with what it is, so that a hash of one kind never passes for one of another. */
export type Domain = 'event' | 'genesis' | 'value' | 'checkpoint';

/** The first line of every hashed or signed text. */
export function domainPrefix(domain: Domain): string {
  return `mlapps-audit-${domain}-v1\n`;
}

/** SHA-256 in lower case hexadecimal. */
export function digest(domain: Domain, ...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256').update(domainPrefix(domain));
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Lower case only: a hash has one spelling. */
export function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
