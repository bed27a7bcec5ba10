import { createHash } from 'node:crypto';

import { IdempotentParameterMismatchException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import type { RamContext } from './context.js';

interface Tokened {
  readonly clientToken?: string | undefined;
}

/**
 * Does what a request asks for, in one transaction; and once: a request that comes again with the same client token gets the same
 * answer, also after a restart.
 *
 * @param operation its name; a token of another operation is another token
 * @throws IdempotentParameterMismatchException when other parameters come with the token
 */
export function once<Answer extends object>(
  operation: string,
  input: Tokened,
  ctx: RamContext,
  work: () => Answer,
): Answer & { clientToken: string } {
  const { clientToken: token, ...parameters } = input;
  const { shares } = ctx;
  if (token === undefined) return { ...shares.transaction(work), clientToken: ctx.ids.uuid() };
  const { clientTokens } = shares.of(ctx);
  const id = `${operation}/${token}`;
  const digest = createHash('sha256')
    .update(JSON.stringify(sorted(parameters)))
    .digest('base64url');
  const known = clientTokens.get(id);
  if (known !== undefined && known.parameters !== digest) {
    throw fault(
      IdempotentParameterMismatchException,
      'The request has the same client token as a previous request, but the requests are not the same.',
    );
  }
  if (known !== undefined) return { ...(JSON.parse(known.answer, revive) as Answer), clientToken: token };
  const answer = shares.transaction(() => {
    const made = work();
    clientTokens.put(id, { parameters: digest, answer: JSON.stringify(made, keepDate), usedAt: ctx.now().getTime() });
    return made;
  });
  return { ...answer, clientToken: token };
}

/** Members in one order, so that the order a client sends them in makes no difference. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}

function keepDate(this: unknown, key: string, value: unknown): unknown {
  const original = (this as Record<string, unknown>)[key];
  return original instanceof Date ? { $date: original.getTime() } : value;
}

function revive(_key: string, value: unknown): unknown {
  const date = (value as { readonly $date?: unknown } | null)?.$date;
  return typeof date === 'number' ? new Date(date) : value;
}
