import { newId } from '../../../platform/new-id.js';
import type { RamIntent } from '../../../platform/prisma/client/client.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import type { DoubtTerms } from './doubt.rules.js';
import { isPrincipalInDoubt } from './doubt.rules.js';
import { LEASE_SECONDS } from './share-claims.js';
import type { RamCall } from './ram-share.js';
import type { CallResult, PlannedCall, ShareDraft } from './share-draft.js';

/** Shares with everything that has not ended, to be changed and written back. */
export async function readDrafts(tx: Transaction, ids: readonly string[]): Promise<ShareDraft[]> {
  return tx.share.findMany({
    where: { id: { in: [...ids] } },
    include: { grants: { where: { endedAt: null }, include: { companions: true } }, intents: { where: { doneAt: null } } },
  });
}

/**
 * Stores intents of calls before they are made. One whose outcome is unknown is made again under its old token.
 *
 * @returns the calls with their tokens
 */
export async function storeIntents(
  tx: Transaction,
  share: ShareDraft,
  calls: readonly RamCall[],
  terms: DoubtTerms,
): Promise<PlannedCall[]> {
  const { now } = terms;
  const open = new Map(share.intents.map((intent) => [keyOf(intent), intent]));
  const planned = calls.map((call): PlannedCall & { isNew: boolean } => {
    const known = call.operation === 'CreateResourceShare' ? openCreation(share) : open.get(keyOf(call));
    if (known !== undefined) {
      open.delete(keyOf(known));
      const { id: intentId, clientToken, operation, input } = known;
      return { intentId, clientToken, call: { operation, input } as unknown as RamCall, isNew: false };
    }
    return { intentId: newId(), clientToken: newId(), call, isNew: true };
  });
  const created = planned.filter(({ isNew }) => isNew);
  if (created.length > 0)
    await tx.ramIntent.createMany({
      data: created.map(({ intentId: id, clientToken, call: { operation, input } }) => {
        return { id, shareId: share.id, operation, clientToken, input: input as never, fence: share.fence, createdAt: now, sentAt: now };
      }),
    });
  const repeated = planned.filter(({ isNew }) => !isNew).map(({ intentId }) => intentId);
  if (repeated.length > 0) await tx.ramIntent.updateMany({ where: { id: { in: repeated } }, data: { fence: share.fence, sentAt: now } });
  await closeObsolete(
    tx,
    [...open.values()].filter((intent) => isObsolete(intent, share, terms)),
    now,
  );
  return planned;
}

/** What is not planned any more; what may have taken access away is kept in mind for as long as RAM may not show it. */
export function isObsolete({ operation, input }: Pick<RamIntent, 'operation' | 'input'>, share: ShareDraft, terms: DoubtTerms): boolean {
  const { ramArn, appliedRevision, desiredRevision } = share;
  if (operation === 'CreateResourceShare') return ramArn !== null;
  // a token is of one share: the next one is deleted under another
  if (operation === 'DeleteResourceShare') return ramArn === null || appliedRevision === desiredRevision;
  if (operation !== 'DisassociateResourceShare') return true;
  return !(input as { principals: string[] }).principals.some((principal) => isPrincipalInDoubt(principal, share, terms));
}

/** Made again as it was, whatever is wanted by now: another creation could make a second share. */
function openCreation({ intents }: ShareDraft): RamIntent | undefined {
  return intents.find(({ operation }) => operation === 'CreateResourceShare');
}

async function closeObsolete(tx: Transaction, intents: ShareDraft['intents'], now: Date): Promise<void> {
  const ids = intents.map(({ id }) => id);
  if (ids.length > 0) await tx.ramIntent.updateMany({ where: { id: { in: ids } }, data: { doneAt: now, error: 'No longer wanted.' } });
}

/** Calls of which an earlier try may have been carried out, also when this one was turned away: it matters to what comes next. */
export const REMEMBERED: ReadonlySet<string> = new Set(['CreateResourceShare', 'DeleteResourceShare', 'DisassociateResourceShare']);

/** Notes what became of calls; those without a clear answer stay open. */
export async function closeIntents(tx: Transaction, results: readonly CallResult[], now: Date): Promise<void> {
  const done = results.filter(({ answer, wasGone }) => typeof answer === 'string' || wasGone).map(({ intentId }) => intentId);
  if (done.length > 0) await tx.ramIntent.updateMany({ where: { id: { in: done } }, data: { doneAt: now, error: null } });
  for (const { intentId, call, answer, wasGone } of results) {
    if (typeof answer === 'string' || wasGone) continue;
    const staysOpen = answer.outcome === 'unknown' || (answer.passes && REMEMBERED.has(call.operation));
    const doneAt = staysOpen ? null : now;
    await tx.ramIntent.updateMany({ where: { id: intentId }, data: { doneAt, error: answer.text } });
  }
}

function keyOf({ operation, input }: { readonly operation: string; readonly input: unknown }): string {
  return `${operation} ${JSON.stringify(sorted(input))}`;
}

/** PostgreSQL keeps members of JSON in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, member]) => [key, sorted(member)]));
}

/** Writes shares and their grants back, each kind in one statement. Shares that are not worked on further are let go. */
export async function writeDrafts(tx: Transaction, drafts: readonly ShareDraft[], continuing: ReadonlySet<string>): Promise<void> {
  const shares = drafts.map(({ grants: _, intents: __, ...share }) => ({ ...share, continuing: continuing.has(share.id) }));
  await tx.$executeRaw`
    UPDATE share SET ram_arn = v."ramArn", generation = v.generation, state = v.state::"ShareState", applied_revision = v."appliedRevision",
      observed = v.observed, observed_at = v."observedAt", last_reconciled_at = v."lastReconciledAt", last_error = v."lastError",
      attempts = v.attempts, due_at = v."dueAt", revoking = v.revoking, repair = v.repair, delete_told_at = v."deleteToldAt",
      closed_at = v."closedAt", lease_owner = CASE WHEN v.continuing THEN lease_owner END,
      lease_until = CASE WHEN v.continuing THEN clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}) END
    FROM jsonb_to_recordset(${json(shares)}::jsonb) AS v(id uuid, "ramArn" text, generation int, state text, "appliedRevision" bigint,
      observed jsonb, "observedAt" timestamptz, "lastReconciledAt" timestamptz, "lastError" text, attempts int, "dueAt" timestamptz,
      revoking boolean, repair boolean, "deleteToldAt" timestamptz, "closedAt" timestamptz, continuing boolean)
    WHERE share.id = v.id`;
  const grants = drafts.flatMap((share) => share.grants.map(({ companions: _, ...grant }) => grant));
  if (grants.length === 0) return;
  await tx.$executeRaw`
    UPDATE "grant" SET ram_principal = v."ramPrincipal", permission_arn = v."permissionArn", permission_version = v."permissionVersion",
      state = v.state::"ShareState", applied = v.applied, told_at = v."toldAt", observed = v.observed, invitation_arn = v."invitationArn",
      invitation_status = v."invitationStatus", invitation_expires_at = v."invitationExpiresAt", invitations = v.invitations,
      accepted_at = v."acceptedAt", last_error = v."lastError", active_since = v."activeSince", ended_at = v."endedAt"
    FROM jsonb_to_recordset(${json(grants)}::jsonb) AS v(id uuid, "ramPrincipal" text, "permissionArn" text, "permissionVersion" int,
      state text, applied boolean, "toldAt" timestamptz, observed text, "invitationArn" text, "invitationStatus" text,
      "invitationExpiresAt" timestamptz, invitations int, "acceptedAt" timestamptz, "lastError" text, "activeSince" timestamptz,
      "endedAt" timestamptz)
    WHERE "grant".id = v.id`;
}

function json(rows: readonly object[]): string {
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}
