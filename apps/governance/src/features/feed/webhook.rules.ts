import { createHmac } from 'node:crypto';
import { isIP } from 'node:net';

import { isLoopback, isPublicAddress } from './public-address.js';

/** A secret and until when it signs besides a newer one. */
export interface WebhookSecret {
  /** whsec_… */
  readonly secret: string;
  readonly until: string | null;
}

const TOPIC = /^(\*|[a-z][A-Za-z-]*\.(\*|[A-Za-z-]+))$/;
const FIRST_RETRY_SECONDS = 5;
const LONGEST_RETRY_SECONDS = 3600;

/** @returns why the address cannot be a webhook's; undefined when it can, as far as its text tells */
export function faultOfUrl(text: string, loopbackAllowed: boolean): string | undefined {
  if (text.length > 2048 || !URL.canParse(text)) return 'This is not a URL of at most 2,048 characters.';
  const { protocol, username, password, hash, hostname } = new URL(text);
  const host = hostname.replace(/^\[|\]$/g, '');
  if (username !== '' || password !== '') return 'The URL may not hold credentials.';
  if (hash !== '') return 'The URL may not have a fragment.';
  const local = host === 'localhost' || host.endsWith('.localhost') || isLoopback(host);
  if (local && loopbackAllowed) return protocol === 'https:' || protocol === 'http:' ? undefined : 'The URL must be https or http.';
  if (protocol !== 'https:') return 'The URL must be https.';
  if (local || (isIP(host) !== 0 && !isPublicAddress(host))) return 'The URL must name a public host.';
  return undefined;
}

/** @returns why they cannot be topics */
export function faultOfTopics(topics: readonly string[]): string | undefined {
  if (topics.length === 0 || topics.length > 50) return 'Give 1 to 50 topics.';
  const wrong = topics.find((topic) => !TOPIC.test(topic));
  return wrong === undefined ? undefined : `${JSON.stringify(wrong.slice(0, 80))} is no topic: *, share.* or share.revoked.`;
}

/** `*` is everything, `share.*` everything about shares, `share.revoked` that. */
export function isWanted(topics: readonly string[], action: string): boolean {
  return topics.some((topic) => topic === '*' || topic === action || (topic.endsWith('.*') && action.startsWith(topic.slice(0, -1))));
}

/** Seconds until the next attempt: 5, 10, 20, … up to an hour. */
export function retrySeconds(failures: number): number {
  return Math.min(FIRST_RETRY_SECONDS * 2 ** Math.min(failures - 1, 20), LONGEST_RETRY_SECONDS);
}

/** Headers by https://www.standardwebhooks.com: one signature by each secret that counts. */
export function signedHeaders(id: string, at: Date, body: string, secrets: readonly WebhookSecret[]): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const counting = secrets.filter(({ until }) => until === null || new Date(until) > at);
  const signatures = counting.map(({ secret }) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
