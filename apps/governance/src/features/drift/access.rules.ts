import { bucketArn, managedOf } from './drift.rules.js';
import type { ManagedShare, Membership } from './managed-share.js';
import { isIn, isThere } from './observed-ram.js';
import type { ObservedAccount } from './observed-ram.js';
import { viewOf } from './principal.rules.js';

/** A principal outside an app's account that reaches it, or its artifacts, by one share or one bucket policy. */
export interface AccessDraft {
  /** Of the share, or of the bucket. */
  readonly ramArn: string;
  readonly resourceArn: string;
  readonly principal: string;
  readonly principalKind: string;
  readonly consumerAccountId: string | null;
  readonly external: boolean;
  /** RAM's own word; POLICY when it is by a bucket's policy. */
  readonly status: string;
  readonly permissionArn: string | null;
  readonly permissionVersion: number | null;
  readonly actions: string[];
  readonly grantId: string | null;
  readonly since: Date | null;
  readonly until: Date | null;
}

/** An app and where its artifacts are. */
export interface AppPlace {
  readonly arn: string;
  readonly bucket: string | undefined;
}

export function accessIn(
  observed: ObservedAccount,
  managed: readonly ManagedShare[],
  apps: readonly AppPlace[],
  membership: Membership,
): AccessDraft[] {
  return [...byShares(observed, managed, membership), ...byBuckets(observed, managed, apps, membership)];
}

function byShares({ accountId, shares }: ObservedAccount, managed: readonly ManagedShare[], membership: Membership): AccessDraft[] {
  return shares.filter(isThere).flatMap((share) => {
    const owner = managedOf(share, managed);
    const apps = share.apps.filter(isIn);
    return share.principals.filter(isIn).flatMap(({ entity: principal, status, since }) => {
      const view = viewOf(principal, membership);
      if (view.accountId === accountId) return [];
      return apps.map(({ entity: resourceArn }): AccessDraft => {
        const grant =
          resourceArn === owner?.resourceArn ? owner.grants.find((each) => each.desired && each.principal === principal) : undefined;
        return {
          ...{ ramArn: share.arn, resourceArn, principal, principalKind: view.kind, consumerAccountId: view.accountId ?? null },
          ...{ external: view.external, status, actions: [...(share.permission?.actions ?? [])] },
          permissionArn: share.permission?.arn ?? null,
          permissionVersion: share.permission?.version ?? null,
          ...{ grantId: grant?.id ?? null, since: since ?? null, until: grant?.expiresAt ?? null },
        };
      });
    });
  });
}

function byBuckets(
  { buckets, region }: ObservedAccount,
  managed: readonly ManagedShare[],
  apps: readonly AppPlace[],
  membership: Membership,
): AccessDraft[] {
  const grants = managed.flatMap((share) => share.grants.map((grant) => ({ ...grant, resourceArn: share.resourceArn })));
  const drafts = apps.flatMap(({ arn: resourceArn, bucket }) =>
    (buckets.get(bucket ?? '') ?? []).flatMap(({ principals, actions }) =>
      principals.map((principal): AccessDraft => {
        const view = viewOf(principal, membership);
        const grant = grants.find((each) => each.desired && each.principal === principal && each.resourceArn === resourceArn);
        return {
          ...{
            ramArn: bucketArn(bucket ?? '', region),
            resourceArn,
            principal,
            principalKind: view.kind,
            consumerAccountId: view.accountId ?? null,
          },
          ...{ external: view.external, status: 'POLICY', permissionArn: null, permissionVersion: null, actions: [...actions] },
          ...{ grantId: grant?.id ?? null, since: null, until: grant?.expiresAt ?? null },
        };
      }),
    ),
  );
  return merged(drafts);
}

/** One for each principal and app, however many statements there are. */
function merged(drafts: readonly AccessDraft[]): AccessDraft[] {
  const all = new Map<string, AccessDraft>();
  for (const draft of drafts) {
    const key = `${draft.ramArn} ${draft.resourceArn} ${draft.principal}`;
    const known = all.get(key);
    all.set(key, { ...draft, actions: [...new Set([...(known?.actions ?? []), ...draft.actions])] });
  }
  return [...all.values()];
}
