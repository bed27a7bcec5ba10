import { refusal } from '../../../errors.js';
import type { MlflowApp, ShareRequest } from '../../../platform/prisma/client/client.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import type { Change } from '../../audit/ledger.js';
import type { Obligations } from '../../decision/engine/decision.js';
import { lockSharesOf } from '../end-grants.js';
import { linkPolicies, openGrant, restingOn } from '../open-grant.js';
import { endOf } from './request.rules.js';
import type { StoredDecision } from './request.rules.js';
import type { ResolvedPrincipal } from './resolve-principal.js';

export interface Approved {
  readonly request: ShareRequest;
  readonly principal: ResolvedPrincipal;
  readonly app: MlflowApp;
  readonly obligations: Obligations;
  readonly now: Date;
}

/** Grants what a request asks for; one that extends a grant makes that one last longer, or takes its place when its terms have changed. */
export async function grantRequest(tx: Transaction, record: (change: Change) => void, approved: Approved): Promise<void> {
  const { request, principal, app, obligations, now } = approved;
  const expiresAt = endOf(request.requestedUntil, obligations, now);
  const { retainOnLeave, requiresAcceptance } = obligations;
  const rules = (request.decision as unknown as StoredDecision).determining;
  const given = {
    principal,
    app,
    permission: request.permission,
    retainOnLeave,
    requiresAcceptance,
    expiresAt,
    requestId: request.id,
    rules,
    now,
  };
  if (request.extendsGrantId === null) return void (await openGrant(tx, record, given));
  await lockSharesOf(tx, [request.extendsGrantId]);
  const known = await tx.grant.findFirst({ where: { id: request.extendsGrantId, desired: true }, include: { share: true } });
  if (known === null) throw refusal('invalidState', { reason: 'The grant that was to be extended has ended meanwhile.' });
  const sameShare =
    known.permission === request.permission &&
    known.share.retainOnLeave === retainOnLeave &&
    known.share.allowExternal === principal.external &&
    known.breakGlassId === null;
  if (!sameShare) return void (await openGrant(tx, record, { ...given, replacesId: known.id }));
  await tx.grant.update({ where: { id: known.id }, data: { expiresAt, requestId: request.id, ...restingOn(rules), lockVersion: { increment: 1 } } });
  await linkPolicies(tx, known.shareId, rules);
  record({
    action: 'grant.extended',
    targetType: 'Grant',
    targetId: known.id,
    before: { expiresAt: known.expiresAt?.toISOString() ?? null },
    after: { expiresAt: expiresAt?.toISOString() ?? null, requestId: request.id },
  });
}
