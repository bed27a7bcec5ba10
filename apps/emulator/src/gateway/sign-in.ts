import type { Emulator } from '../emulator.js';
import { type Answer, textAnswer } from './answer.js';
import { SESSION_COOKIE } from './detect.js';
import type { Exchange } from './exchange.js';

/** Opens a presigned URL: once, and only before it expires. The browser keeps the fragment, so deep links survive the redirect. */
export function signIn(token: string, exchange: Exchange, emulator: Emulator): Answer {
  if (exchange.method !== 'GET' && exchange.method !== 'HEAD') return textAnswer(405, 'Open this URL with GET.\n');
  const opened = exchange.method === 'GET' ? emulator.uiSessions.redeem(token) : undefined;
  if (!opened)
    return textAnswer(403, 'This URL was used already, has expired, or never existed. Create another with CreatePresignedMlflowAppUrl.\n');
  const secure = emulator.config.publicUrl?.startsWith('https:') === true ? '; Secure' : '';
  return {
    status: 302,
    headers: {
      location: '/',
      'cache-control': 'no-store',
      'set-cookie': `${SESSION_COOKIE}=${opened.cookie}; Path=/; Max-Age=${opened.maxAgeSeconds}; HttpOnly; SameSite=Lax${secure}`,
    },
    body: undefined,
  };
}
