import type { DriftFinding, DriftKind } from '../../platform/prisma/client/client.js';
import type { DriftView, FindingDraft } from './drift.rules.js';

/**
 * RECONCILE: the share is made due, and the reconciler brings RAM to what is wanted. DISASSOCIATE: the app leaves a share that carries other
 * things too. DELETE_SHARE: a share that carries nothing else goes. BY_HAND: nothing is done by this service.
 */
export type RemedyAction = 'RECONCILE' | 'DISASSOCIATE' | 'DELETE_SHARE' | 'BY_HAND';

/** A call to RAM as it would be, or was, made. */
export interface RemedyCall {
  readonly operation: 'DisassociateResourceShare' | 'DeleteResourceShare';
  readonly accountId: string;
  readonly region: string;
  readonly ramArn: string;
  readonly resourceArns: readonly string[];
}

export interface Remedy {
  readonly findingId: string;
  readonly action: RemedyAction;
  readonly summary: string;
  readonly calls: readonly RemedyCall[];
  /** How many principals lose or get access by it; at least one unless nothing is done. */
  readonly changes: number;
  /** Why it was not carried out. */
  readonly error: string | null;
}

type Known = Pick<DriftFinding, 'id' | 'kind' | 'shareId' | 'accountId' | 'region' | 'ramArn' | 'resourceArn' | 'principal' | 'observed'>;

const texts: Readonly<Record<DriftKind, string>> = {
  MISSING_SHARE: 'The reconciler makes the share again.',
  EXTRA_PRINCIPAL: 'The reconciler takes the principal out of the share.',
  MISSING_PRINCIPAL: 'The reconciler puts the principal into the share again.',
  PERMISSION_VERSION: 'The reconciler attaches the permission that the level has.',
  EXTERNAL_FLAG: 'The reconciler sets whether the share takes external principals.',
  RETAIN_FLAG: 'RAM cannot change this of a share: revoke its grants and ask for them anew.',
  UNMANAGED_SHARE: 'The app is taken out of the share, which is deleted when it carries nothing else. Or accept it, or adopt it.',
  INVITATION_EXPIRED: 'The reconciler invites the principal again.',
  COMPANION_GRANT: 'The reconciler writes the statement into the policy of the bucket again.',
};

/** What `remediation` of a finding says. */
export function remedyText({ kind, shareId, desired }: Pick<FindingDraft, 'kind' | 'shareId' | 'desired'>): string {
  if (kind === 'COMPANION_GRANT' && desired === null)
    return 'Somebody wrote this statement into the policy of the bucket: take it out there, or accept it.';
  return kind === 'UNMANAGED_SHARE' && shareId !== null
    ? 'The reconciler takes the app out of the share, which is of another app.'
    : texts[kind];
}

/**
 * What would be done about a finding. What this service keeps is never written to from here: the reconciler is the only one that does.
 *
 * @param carriesOthers whether its share carries something besides the app
 */
export function remedyOf(finding: Known, carriesOthers: boolean): Remedy {
  const { id: findingId, kind, shareId, ramArn, resourceArn, accountId, region } = finding;
  const desired = kind === 'COMPANION_GRANT' && shareId === null ? null : {};
  const plan = { findingId, summary: remedyText({ kind, shareId, desired }), calls: [], error: null };
  if (kind === 'RETAIN_FLAG' || (kind === 'COMPANION_GRANT' && shareId === null)) return { ...plan, action: 'BY_HAND', changes: 0 };
  if (kind !== 'UNMANAGED_SHARE') return { ...plan, action: 'RECONCILE', changes: 1 };
  const changes = Math.max(1, ((finding.observed ?? {}) as DriftView).principals?.length ?? 0);
  if (shareId !== null) return { ...plan, action: 'RECONCILE', changes };
  const operation = carriesOthers ? 'DisassociateResourceShare' : 'DeleteResourceShare';
  const resourceArns = operation === 'DisassociateResourceShare' ? [resourceArn!] : [];
  const call: RemedyCall = { operation, accountId, region, ramArn: ramArn!, resourceArns };
  return { ...plan, action: operation === 'DeleteResourceShare' ? 'DELETE_SHARE' : 'DISASSOCIATE', calls: [call], changes };
}

export interface BlastSettings {
  readonly driftMaxChanges: number;
  readonly driftMaxPercent: number;
}

/** So many are allowed however few grants there are. */
const ALWAYS = 5;

/** How many changes one remediation may make. */
export function mostChanges({ driftMaxChanges, driftMaxPercent }: BlastSettings, grants: number, asked: number | null | undefined): number {
  const share = Math.max(ALWAYS, Math.floor((grants * driftMaxPercent) / 100));
  return Math.min(driftMaxChanges, share, asked ?? Infinity);
}
