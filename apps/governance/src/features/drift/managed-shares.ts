import { Inject, Injectable } from '@nestjs/common';

import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { PermissionCatalog } from '../share/reconcile/permission-catalog.js';
import type { ManagedGrant, ManagedShare, Membership } from './managed-share.js';
import type { AppPlace } from './access.rules.js';

/** RAM shows a deleted share for two hours; while it is going away it is nobody's. */
const GOING_MILLISECONDS = 15 * 60_000;

/** An account in a Region in which something may be shared. */
export interface Place {
  readonly accountId: string;
  readonly region: string;
}

/** What this service has granted, as scans compare it with AWS. */
@Injectable()
export class ManagedShares {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(PermissionCatalog) private readonly permissions: PermissionCatalog,
  ) {}

  /** Where there are apps, or shares, findings or access from before. */
  async places(tenant: string): Promise<Place[]> {
    return this.clients.of(tenant).$queryRaw<Place[]>`
      WITH place AS (
        SELECT account_id, region FROM mlflow_app WHERE closed_at IS NULL
        UNION SELECT owner_account_id, region FROM share WHERE closed_at IS NULL
        UNION SELECT account_id, region FROM drift_finding WHERE state <> 'RESOLVED'
        UNION SELECT owner_account_id, region FROM observed_access WHERE closed_at IS NULL)
      SELECT place.account_id AS "accountId", place.region FROM place JOIN account USING (account_id)
      WHERE account.state = 'ACTIVE' AND account.closed_at IS NULL ORDER BY 1, 2`;
  }

  async membership(tenant: string): Promise<Membership> {
    const client = this.clients.of(tenant);
    const organization = await client.organization.findFirst({ select: { organizationId: true } });
    const accounts = await client.account.findMany({ where: { closedAt: null, unitId: { not: null } }, select: { accountId: true } });
    const members = new Set(accounts.map(({ accountId }) => accountId));
    return { organizationId: organization?.organizationId, isMember: (accountId) => members.has(accountId) };
  }

  async apps(tenant: string, { accountId, region }: Place): Promise<AppPlace[]> {
    const apps = await this.clients.of(tenant).mlflowApp.findMany({
      where: { accountId, region, closedAt: null },
      select: { arn: true, artifactStoreUri: true },
    });
    return apps.map(({ arn, artifactStoreUri }) => ({ arn, bucket: /^s3:\/\/([^/]+)/.exec(artifactStoreUri ?? '')?.[1] }));
  }

  /** @param lookedAt when AWS was begun to be looked at */
  async sharesOf(tenant: string, { accountId, region }: Place, now: Date, lookedAt: Date): Promise<ManagedShare[]> {
    const shares = await this.clients.of(tenant).share.findMany({
      where: {
        ownerAccountId: accountId,
        region,
        OR: [{ closedAt: null }, { closedAt: { gt: new Date(now.getTime() - GOING_MILLISECONDS) } }],
      },
      include: {
        grants: { where: { endedAt: null }, include: { companions: { where: { kind: 'BUCKET_POLICY', desired: true, applied: true } } } },
        intents: { where: { doneAt: null }, select: { id: true }, take: 1 },
      },
    });
    return Promise.all(
      shares.map(async ({ grants, intents, permission, ...share }): Promise<ManagedShare> => {
        const { repair, appliedRevision, desiredRevision, closedAt, leaseUntil, lastReconciledAt } = share;
        const isUnsettled = repair || appliedRevision !== desiredRevision || closedAt !== null || intents.length > 0;
        const isHeld = leaseUntil !== null && leaseUntil > now;
        const isBusy = isUnsettled || isHeld || (lastReconciledAt !== null && lastReconciledAt > lookedAt);
        const wanted = isBusy ? undefined : await this.permissions.of(tenant, accountId, region, permission).catch(() => undefined);
        return { ...share, isBusy, permission: wanted, grants: grants.map(grantOf) };
      }),
    );
  }
}

function grantOf({
  ramPrincipal,
  companions,
  ...grant
}: Omit<ManagedGrant, 'principal' | 'buckets'> & { ramPrincipal: string | null; companions: readonly { target: string }[] }): ManagedGrant {
  return { ...grant, principal: ramPrincipal, buckets: companions.map(({ target }) => target) };
}
