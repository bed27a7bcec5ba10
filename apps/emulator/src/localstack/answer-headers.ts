import type { IncomingMessage } from 'node:http';

import { hopByHop } from './hop-by-hop.js';

/** The headers of LocalStack's answer that are for the client. Which web pages may read it is decided here, so its CORS headers are not. */
export function answerHeaders(answer: IncomingMessage): Record<string, string> {
  const isDropped = hopByHop(answer.headers.connection);
  const kept = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || isDropped(name) || name.startsWith('access-control-')) return [];
    return [[name, Array.isArray(value) ? value.join(', ') : value]];
  });
  return Object.fromEntries(kept);
}
