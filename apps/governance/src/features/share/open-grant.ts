import { siblingArn } from '@mlapps/aws-identity/arn';

import { newId } from '../../platform/new-id.js';
import type { Grant, MlflowApp, PermissionLevel } from '../../platform/prisma/client/client.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import type { Change } from '../audit/ledger.js';
import { SHARED_TAG, readArtifactUri } from './companions/companion-sync.js';
import type { ResolvedPrincipal } from './request/resolve-principal.js';

/** Tag of an app that names, separated by spaces, the model package groups whose packages its consumers need. */
export const GROUPS_TAG = 'mlapps:model-package-groups';

export interface NewGrant {
  readonly principal: ResolvedPrincipal;
  readonly app: MlflowApp;
  readonly permission: PermissionLevel;
  readonly retainOnLeave: boolean;
  readonly requiresAcceptance: boolean;
  readonly expiresAt: Date | null;
  readonly requestId?: string;
  readonly breakGlassId?: string;
  /** Grant that is to end once this one is active. */
  readonly replacesId?: string;
  readonly now: Date;
}

/**
 * Wants a grant: in the share of its kind, which is made unless it is there. From the commit on the reconciler brings it about.
 *
 * Locks the share first and the head of the ledger second, as everything does that changes what is wanted.
 */
export async function openGrant(tx: Transaction, record: (change: Change) => void, given: NewGrant): Promise<Grant> {
  const { principal, app, permission, expiresAt, now, requestId, breakGlassId, replacesId, requiresAcceptance } = given;
  const share = await openShare(tx, record, given);
  const revision = await upcomingRevision(tx);
  await tx.share.update({ where: { id: share.id }, data: { desiredRevision: revision, dueAt: now, attempts: 0 } });
  const grant = await tx.grant.create({
    data: {
      id: newId(),
      shareId: share.id,
      principalKind: principal.kind,
      principal: principal.principal,
      consumerAccountId: principal.consumerAccountId,
      ramPrincipal: principal.ramPrincipal,
      external: principal.external,
      resourceArn: app.arn,
      permission,
      state: 'PLANNED',
      requiresAcceptance,
      expiresAt,
      createdAt: now,
      requestId: requestId ?? null,
      breakGlassId: breakGlassId ?? null,
      replacesId: replacesId ?? null,
    },
  });
  await tx.companion.createMany({ data: companionsOf(app).map((companion) => ({ id: newId(), grantId: grant.id, ...companion })) });
  const { principalKind, consumerAccountId, shareId } = grant;
  record({
    action: 'grant.planned',
    targetType: 'Grant',
    targetId: grant.id,
    after: {
      state: 'PLANNED',
      shareId,
      principalKind,
      principal: grant.principal,
      consumerAccountId,
      resourceArn: app.arn,
      ownerAccountId: app.accountId,
      permission,
      expiresAt: expiresAt?.toISOString() ?? null,
      ...(breakGlassId !== undefined && { breakGlassId }),
    },
  });
  return grant;
}

/** The open share of this kind, locked. */
async function openShare(
  tx: Transaction,
  record: (change: Change) => void,
  { app, permission, retainOnLeave, principal, now }: NewGrant,
): Promise<{ readonly id: string }> {
  const { accountId, region, arn } = app;
  const id = newId();
  const external = principal.external;
  const made = await tx.$executeRaw`
    INSERT INTO share (id, owner_account_id, region, resource_arn, permission, retain_on_leave, allow_external, name, state, desired_revision, created_at)
    VALUES (${id}::uuid, ${accountId}, ${region}, ${arn}, ${permission}::"PermissionLevel", ${retainOnLeave}, ${external}, ${`mlapps-${id}`}, 'PLANNED', 0, ${now})
    ON CONFLICT (tenant, owner_account_id, region, resource_arn, permission, retain_on_leave, allow_external) WHERE closed_at IS NULL DO NOTHING`;
  if (made === 1) {
    record({
      action: 'share.planned',
      targetType: 'Share',
      targetId: id,
      after: { state: 'PLANNED', ownerAccountId: accountId, region, resourceArn: arn, permission, retainOnLeave, allowExternal: external },
    });
    return { id };
  }
  const [known] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM share WHERE owner_account_id = ${accountId} AND region = ${region} AND resource_arn = ${arn}
      AND permission = ${permission}::"PermissionLevel" AND retain_on_leave = ${retainOnLeave} AND allow_external = ${external} AND closed_at IS NULL
    FOR UPDATE`;
  // it was closed between the two statements
  return known ?? openShare(tx, record, { app, permission, retainOnLeave, principal, now } as NewGrant);
}

/** The revision that this transaction's first event will have. The head of the ledger is locked from here on: no event comes in between. */
export async function upcomingRevision(tx: Transaction): Promise<bigint> {
  const [head] = await tx.$queryRaw<{ seq: bigint }[]>`SELECT seq FROM ledger_head FOR UPDATE`;
  return (head?.seq ?? 0n) + 1n;
}

type NewCompanion = { readonly kind: 'BUCKET_POLICY' | 'MODEL_PACKAGE_GROUP' | 'TAG'; readonly target: string };

/** What a consumer needs besides. */
function companionsOf(app: MlflowApp): NewCompanion[] {
  const artifacts = app.artifactStoreUri === null ? undefined : readArtifactUri(app.artifactStoreUri);
  const tags = (app.tags ?? {}) as Readonly<Record<string, string>>;
  const groups = (tags[GROUPS_TAG] ?? '').split(/\s+/).filter((name) => /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/.test(name));
  return [
    ...(artifacts === undefined ? [] : [{ kind: 'BUCKET_POLICY' as const, target: artifacts.bucket }]),
    ...groups.map((name) => ({ kind: 'MODEL_PACKAGE_GROUP' as const, target: siblingArn(app.arn, `model-package-group/${name}`) })),
    { kind: 'TAG', target: `${app.arn} ${SHARED_TAG}` },
  ];
}
