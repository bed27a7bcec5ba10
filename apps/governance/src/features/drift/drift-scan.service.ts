import { Inject, Injectable, Logger } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';

import { refusal } from '../../errors.js';
import { awsFailure } from '../../platform/aws/aws-failure.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import type { Clock } from '../../platform/clock.js';
import { inParallel } from '../../platform/in-parallel.js';
import { LeaseLost, Leases } from '../../platform/lease/leases.js';
import type { Lease } from '../../platform/lease/leases.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../tenants.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { Ledger } from '../audit/ledger.js';
import type { Committed } from '../audit/ledger.js';
import { accessIn } from './access.rules.js';
import { bucketArn, compare } from './drift.rules.js';
import type { Membership } from './managed-share.js';
import { ManagedShares } from './managed-shares.js';
import type { Place } from './managed-shares.js';
import { readAccount } from './read-account.js';
import type { KnownPermissions } from './read-account.js';
import { ScanRuns } from './scan-runs.js';
import type { ScanFailure } from './scan-runs.js';
import { ScanWriter } from './scan-writer.js';

const LEASE = 'drift-scan';
/** A process that died is followed by the next one after so long. */
const LEASE_SECONDS = 30;
const AT_ONCE = 8;

interface Run {
  readonly id: string;
  readonly tenant: string;
  readonly membership: Membership;
  readonly permissions: KnownPermissions;
}

/**
 * Looks at RAM and at the policies of artifact buckets in every account that has apps, and writes down who reaches what and how that differs from
 * what was granted: one scan at a time for a tenant, whatever the number of replicas.
 *
 * Gaps
 * - Policies of model package groups and of roles are not looked at (2026-11-26, inferred)
 * - Conditions of bucket policies other than those on the organization are left aside: the list rather has one too many (2026-11-26, inferred)
 *
 * By design
 * - An account that could not be looked at keeps its findings and its access as they were; the scan is PARTIAL and says why (2026-11-26, inferred)
 * - What the reconciler is at work on is not drift, neither found nor resolved (2026-11-26, inferred)
 *
 * Client quirks
 */
@Injectable()
export class DriftScanService implements OnModuleDestroy {
  readonly #log = new Logger('drift');
  readonly #stopping = new AbortController();
  readonly #running = new Set<Promise<void>>();

  constructor(
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Leases) private readonly leases: Leases,
    @Inject(ScanRuns) private readonly runs: ScanRuns,
    @Inject(ScanWriter) private readonly writer: ScanWriter,
    @Inject(ManagedShares) private readonly managed: ManagedShares,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Starts a scan and returns while it is at work.
   *
   * @throws Refusal `conflict` while another one is
   */
  async request(actor: Actor): Promise<Committed<{ id: string }>> {
    await this.access.require(actor, 'POLICY_ADMIN', { kind: 'ORGANIZATION' });
    const { tenant } = actor;
    if (this.tenants.find(tenant) === undefined)
      throw refusal('invalidState', { reason: 'No AWS organization is configured for this tenant.' });
    let lease: Lease | undefined;
    try {
      const committed = await this.ledger.commit(actor, async (tx, record) => {
        // a transaction that is tried again has it already
        lease ??= await this.leases.acquire(tenant, LEASE, LEASE_SECONDS);
        if (lease === undefined)
          throw refusal('conflict', { reason: 'A scan is at work; driftScans shows it. Ask again when it is done.' });
        const run = await this.runs.begin(tx, 'REQUESTED');
        record({ action: 'drift.scanRequested', targetType: 'DriftScan', targetId: run.id });
        return run;
      });
      void this.#start(lease!, committed.result.id);
      return committed;
    } catch (error) {
      if (lease !== undefined) await this.leases.release(lease);
      throw error;
    }
  }

  /**
   * One scan from begin to end, unless one is at work.
   *
   * @returns its id
   */
  async scan(tenant: string, trigger = 'SCHEDULED'): Promise<string | undefined> {
    const lease = await this.leases.acquire(tenant, LEASE, LEASE_SECONDS);
    if (lease === undefined) return undefined;
    const { id } = await this.clients.of(tenant).$transaction((tx) => this.runs.begin(tx, trigger));
    await this.#start(lease, id);
    return id;
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopping.abort(new Error('The service was stopped.'));
    await Promise.all(this.#running);
  }

  #start(lease: Lease, id: string): Promise<void> {
    const done = this.leases
      .keep(lease, LEASE_SECONDS, (_, lost) => this.#run(lease, id, AbortSignal.any([lost, this.#stopping.signal])))
      .catch((error: unknown) => this.#log.error(`Scan ${id} could not be ended`, (error as Error).stack))
      .finally(() => this.#running.delete(done));
    this.#running.add(done);
    return done;
  }

  async #run(lease: Lease, id: string, signal: AbortSignal): Promise<void> {
    const { tenant } = lease;
    try {
      const run: Run = { id, tenant, membership: await this.managed.membership(tenant), permissions: new Map() };
      const places = await this.managed.places(tenant);
      await this.runs.saw(tenant, id, places.length);
      const counts = { accountsDone: 0, found: 0, resolved: 0 };
      const failures: ScanFailure[] = [];
      await inParallel(places, AT_ONCE, async (place) => {
        signal.throwIfAborted();
        const learned = await this.#look(lease, run, place, failures);
        if (learned === undefined) return;
        counts.accountsDone += 1;
        counts.found += learned.found;
        counts.resolved += learned.resolved;
      });
      await this.runs.end(tenant, id, { ...counts, failures });
    } catch (error) {
      // whoever holds the lease now has ended this scan already
      if (error instanceof LeaseLost) return;
      this.#log.warn(`Scan ${id} failed: ${(error as Error).message}`);
      await this.runs.fail(tenant, id, (error as Error).message);
    }
  }

  async #look(lease: Lease, { tenant, membership, permissions }: Run, place: Place, failures: ScanFailure[]) {
    const { accountId, region } = place;
    const lookedAt = this.clock.now();
    const apps = await this.managed.apps(tenant, place);
    const buckets = [...new Set(apps.flatMap(({ bucket }) => bucket ?? []))];
    let observed;
    try {
      observed = await readAccount({ ...place, buckets }, this.tenants.of(tenant).aws.of(accountId, region), permissions);
    } catch (error) {
      const { code, message } = awsFailure(error);
      failures.push({ accountId, region, code, message });
      return undefined;
    }
    const now = this.clock.now();
    const managed = await this.managed.sharesOf(tenant, place, now, lookedAt);
    const comparison = compare(observed, managed, membership, now);
    const unread = new Set(buckets.filter((bucket) => !observed.buckets.has(bucket)).map((bucket) => bucketArn(bucket, region)));
    return this.writer.write(lease, { ...place, comparison, access: accessIn(observed, managed, apps, membership), unread }, now);
  }
}
