import type { ObservedAccess } from '../../platform/prisma/client/client.js';
import type { AccessDraft } from './access.rules.js';

export interface AccessChanges {
  readonly appeared: readonly AccessDraft[];
  /** Were closed before. */
  readonly returned: readonly { readonly id: string; readonly draft: AccessDraft }[];
  readonly changed: readonly { readonly id: string; readonly draft: AccessDraft; readonly since: Date | null }[];
  /** Ids of those that are as they were. */
  readonly same: readonly string[];
  readonly gone: readonly string[];
}

/**
 * @param rows of one owner and Region, closed ones too
 * @param unread ARNs of what could not be looked at
 */
export function accessChanges(rows: readonly ObservedAccess[], drafts: readonly AccessDraft[], unread: ReadonlySet<string>): AccessChanges {
  const known = new Map(rows.map((row) => [keyOf(row), row]));
  const appeared: AccessDraft[] = [];
  const returned: { id: string; draft: AccessDraft }[] = [];
  const changed: { id: string; draft: AccessDraft; since: Date | null }[] = [];
  const same: string[] = [];
  for (const draft of drafts) {
    const row = known.get(keyOf(draft));
    known.delete(keyOf(draft));
    if (row === undefined) appeared.push(draft);
    else if (row.closedAt !== null) returned.push({ id: row.id, draft });
    else if (isSame(row, draft)) same.push(row.id);
    else changed.push({ id: row.id, draft, since: row.since });
  }
  const gone = [...known.values()].filter(({ closedAt, ramArn }) => closedAt === null && !unread.has(ramArn)).map(({ id }) => id);
  return { appeared, returned, changed, same, gone };
}

function keyOf({ ramArn, resourceArn, principal }: Pick<AccessDraft, 'ramArn' | 'resourceArn' | 'principal'>): string {
  return JSON.stringify([ramArn, resourceArn, principal]);
}

function isSame(row: ObservedAccess, draft: AccessDraft): boolean {
  const compared = ({ status, external, permissionArn, permissionVersion, actions, grantId, until }: Omit<AccessDraft, 'since'>) =>
    JSON.stringify([status, external, permissionArn, permissionVersion, [...actions].sort(), grantId, until]);
  return compared(row) === compared(draft);
}
