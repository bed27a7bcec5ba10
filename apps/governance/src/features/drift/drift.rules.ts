import { partitionOfRegion } from '@mlapps/aws-identity/partition';

import type { DriftKind, Severity } from '../../platform/prisma/client/client.js';
import type { ManagedGrant, ManagedShare, Membership } from './managed-share.js';
import { isIn, isThere } from './observed-ram.js';
import type { ObservedAccount, ObservedAssociation, ObservedShare } from './observed-ram.js';
import { viewOf } from './principal.rules.js';
import { severityOf } from './severity.js';

/** One side of a difference; what it is not about is left out. */
export interface DriftView {
  readonly status?: string;
  readonly principals?: readonly string[];
  readonly permissionArn?: string;
  readonly permissionVersion?: number;
  readonly allowExternal?: boolean;
  readonly retainOnLeave?: boolean;
  readonly bucket?: string;
}

export interface FindingDraft {
  readonly kind: DriftKind;
  readonly severity: Severity;
  readonly shareId: string | null;
  readonly ramArn: string | null;
  readonly resourceArn: string | null;
  readonly principal: string | null;
  readonly desired: DriftView | null;
  readonly observed: DriftView | null;
}

export interface Comparison {
  readonly findings: readonly FindingDraft[];
  /** Shares of which nothing can be said now: what is known of them stays. */
  readonly untouched: ReadonlySet<string>;
}

/** How one account and Region differs from what this service has granted there. */
export function compare(observed: ObservedAccount, managed: readonly ManagedShare[], membership: Membership, now: Date): Comparison {
  const shareOf = new Map(observed.shares.map((share) => [managedOf(share, managed), share]));
  const findings: FindingDraft[] = [];
  for (const share of managed.filter(({ isBusy }) => !isBusy)) {
    const seen = shareOf.get(share);
    findings.push(...(seen === undefined || !isThere(seen) ? missingShare(share) : differences(share, seen, membership, now)));
    findings.push(...missingCompanions(share, observed));
  }
  for (const share of observed.shares.filter(isThere)) {
    const owner = managedOf(share, managed);
    if (owner?.isBusy !== true) findings.push(...unmanagedApps(share, owner, membership));
  }
  findings.push(...foreignStatements(observed, managed, membership));
  return { findings, untouched: new Set(managed.filter(({ isBusy }) => isBusy).map(({ id }) => id)) };
}

/** By its ARN, or by its name, which carries our id, while the answer of its creation is not known. */
export function managedOf({ arn, name }: ObservedShare, managed: readonly ManagedShare[]): ManagedShare | undefined {
  return managed.find((share) => (share.ramArn === null ? share.name === name : share.ramArn === arn));
}

function about(share: ManagedShare, kind: DriftKind, rest: Partial<FindingDraft> & { readonly external?: boolean }): FindingDraft {
  const { external, ...given } = rest;
  const draft = {
    shareId: share.id,
    ramArn: share.ramArn,
    resourceArn: share.resourceArn,
    principal: null,
    desired: null,
    observed: null,
    ...given,
  };
  return { ...draft, kind, severity: severityOf(kind, draft.observed, external ?? false) };
}

function wantedOf({ grants }: ManagedShare): ManagedGrant[] {
  return grants.filter(({ desired, principal }) => desired && principal !== null);
}

function missingShare(share: ManagedShare): FindingDraft[] {
  const wanted = wantedOf(share).filter(({ applied }) => applied);
  if (wanted.length === 0) return [];
  return [about(share, 'MISSING_SHARE', { desired: { status: 'ACTIVE', principals: wanted.map(({ principal }) => principal!) } })];
}

function differences(share: ManagedShare, seen: ObservedShare, membership: Membership, now: Date): FindingDraft[] {
  const app = seen.apps.find(({ entity }) => entity === share.resourceArn);
  const found = app === undefined || !isIn(app) ? missingShare(share) : [];
  const { permission, allowExternal, retainOnLeave } = share;
  if (permission !== undefined && (seen.permission?.arn !== permission.arn || seen.permission.version !== permission.version)) {
    const observed = seen.permission && { permissionArn: seen.permission.arn, permissionVersion: seen.permission.version };
    found.push(
      about(share, 'PERMISSION_VERSION', {
        desired: { permissionArn: permission.arn, permissionVersion: permission.version },
        observed: observed ?? null,
      }),
    );
  }
  if (seen.allowExternal !== allowExternal)
    found.push(about(share, 'EXTERNAL_FLAG', { desired: { allowExternal }, observed: { allowExternal: seen.allowExternal } }));
  if (seen.retainOnLeave !== retainOnLeave)
    found.push(about(share, 'RETAIN_FLAG', { desired: { retainOnLeave }, observed: { retainOnLeave: seen.retainOnLeave } }));
  return [...found, ...extraPrincipals(share, seen, membership), ...missingPrincipals(share, seen, now)];
}

function extraPrincipals(share: ManagedShare, seen: ObservedShare, membership: Membership): FindingDraft[] {
  const wanted = new Set(wantedOf(share).map(({ principal }) => principal));
  return seen.principals
    .filter((each) => isIn(each) && !wanted.has(each.entity))
    .map(({ entity: principal, status }) =>
      about(share, 'EXTRA_PRINCIPAL', { principal, observed: { status }, external: viewOf(principal, membership).external }),
    );
}

function missingPrincipals(share: ManagedShare, seen: ObservedShare, now: Date): FindingDraft[] {
  return wantedOf(share).flatMap((grant) => {
    const association = seen.principals.find(({ entity }) => entity === grant.principal);
    const observed = association === undefined ? null : { status: association.status };
    const side = { principal: grant.principal, desired: { status: 'ASSOCIATED' }, observed };
    if (isInvitationOver(grant, association, now)) return [about(share, 'INVITATION_EXPIRED', side)];
    return grant.applied && (association === undefined || !isIn(association)) ? [about(share, 'MISSING_PRINCIPAL', side)] : [];
  });
}

/** RAM shows an invitation that nobody answered, or that was rejected, as a failed association, and after a while not at all. */
function isInvitationOver(grant: ManagedGrant, association: ObservedAssociation | undefined, now: Date): boolean {
  if (grant.invitationStatus === null || grant.invitationStatus === 'ACCEPTED' || association?.status === 'ASSOCIATED') return false;
  if (association?.status === 'FAILED' || grant.invitationStatus !== 'PENDING') return true;
  return grant.invitationExpiresAt !== null && grant.invitationExpiresAt <= now;
}

/** Apps in shares that nobody here made, and apps that somebody put into a share of ours. */
function unmanagedApps(share: ObservedShare, owner: ManagedShare | undefined, membership: Membership): FindingDraft[] {
  const principals = share.principals.filter(isIn).map(({ entity }) => entity);
  const external = principals.some((principal) => viewOf(principal, membership).external);
  const apps = share.apps.filter((app) => isIn(app) && app.entity !== owner?.resourceArn);
  return apps.map(({ entity: resourceArn }) => {
    const observed = { status: share.status, principals, allowExternal: share.allowExternal };
    const draft = {
      kind: 'UNMANAGED_SHARE' as const,
      shareId: owner?.id ?? null,
      ramArn: share.arn,
      resourceArn,
      principal: null,
      desired: null,
      observed,
    };
    return { ...draft, severity: severityOf('UNMANAGED_SHARE', observed, external) };
  });
}

function missingCompanions(share: ManagedShare, { buckets }: ObservedAccount): FindingDraft[] {
  return wantedOf(share).flatMap(({ id, principal, buckets: wanted }) =>
    wanted.flatMap((bucket) => {
      const statements = buckets.get(bucket);
      const isThere = statements?.some((each) => each.sid.includes(id.replaceAll('-', '')) || each.principals.includes(principal!)) ?? true;
      return isThere ? [] : [about(share, 'COMPANION_GRANT', { principal, desired: { bucket }, observed: null })];
    }),
  );
}

/** Who is let at artifacts by a bucket's policy and has no grant for any app here. */
function foreignStatements({ buckets, region }: ObservedAccount, managed: readonly ManagedShare[], membership: Membership): FindingDraft[] {
  const granted = managed.flatMap((share) => wantedOf(share)).map(({ principal }) => principal);
  return [...buckets].flatMap(([bucket, statements]) =>
    [...new Set(statements.filter(({ sid }) => !isOurs(sid)).flatMap(({ principals }) => principals))]
      .filter((principal) => !granted.includes(principal) && viewOf(principal, membership).kind !== 'SERVICE')
      .map((principal) => ({ principal, observed: { bucket }, external: viewOf(principal, membership).external }))
      .map(({ principal, observed, external }) => ({
        ...{
          kind: 'COMPANION_GRANT' as const,
          shareId: null,
          ramArn: bucketArn(bucket, region),
          resourceArn: null,
          principal,
          desired: null,
          observed,
        },
        severity: severityOf('COMPANION_GRANT', observed, external),
      })),
  );
}

export function bucketArn(bucket: string, region: string): string {
  return `arn:${partitionOfRegion(region).id}:s3:::${bucket}`;
}

/** A statement that companions of grants made. */
export function isOurs(sid: string): boolean {
  return sid.startsWith('MlappsGrant');
}
