import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';

import type { Config } from '../../../config.js';
import { refusal } from '../../../errors.js';
import { awsFailure } from '../../../platform/aws/aws-failure.js';
import type { Clock } from '../../../platform/clock.js';
import { inParallel } from '../../../platform/in-parallel.js';
import { CLOCK, CONFIG, LOG } from '../../../platform/injection-tokens.js';
import { LeaseLost, Leases } from '../../../platform/lease/leases.js';
import type { Lease } from '../../../platform/lease/leases.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../../tenants.js';
import type { Tenant } from '../../../tenants.js';
import { AccessService } from '../../access/access.service.js';
import type { Actor } from '../../access/actor.js';
import { Ledger } from '../../audit/ledger.js';
import type { Committed } from '../../audit/ledger.js';
import { InventoryWriter } from './inventory-writer.js';
import { writeOrganization } from './mirror-writer.js';
import type { ObservedOrganization } from './observed.js';
import { readInventory } from './read-inventory.js';
import { readOrganization } from './read-organization.js';
import { SyncRuns } from './sync-runs.js';

const LEASE = 'organization-sync';
/** A process that died is followed by the next one after so long. */
const LEASE_SECONDS = 30;

interface Run {
  readonly id: string;
  readonly tenant: string;
  readonly now: Date;
}

/**
 * Brings the mirror to what AWS says: one run at a time for a tenant, whatever the number of replicas.
 *
 * Gaps
 * - The tags of accounts are asked for one by one, with Organizations' request rate in mind: a thousand accounts take two minutes (2026-11-26, inferred)
 *
 * By design
 * - What could not be read is not gone: an account or a Region that fails keeps what is known of it, with its old observedAt (2026-11-26, inferred)
 * - Accounts that are not ACTIVE are kept and not looked into; those that left are closed and their apps stay as last seen (2026-11-26, inferred)
 * - An app whose time of modification stands is described once an hour: DescribeMlflowApp has a rate of one per second (2026-11-26, documented: https://docs.aws.amazon.com/general/latest/gr/sagemaker.html)
 *
 * Client quirks
 */
@Injectable()
export class OrganizationSyncService implements OnModuleDestroy {
  readonly #stopping = new AbortController();
  readonly #running = new Set<Promise<void>>();

  constructor(
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Leases) private readonly leases: Leases,
    @Inject(SyncRuns) private readonly runs: SyncRuns,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'syncConcurrency' | 'environmentTag'>,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /**
   * Starts a run and returns while it is at work.
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
        if (lease === undefined) throw refusal('conflict', { reason: 'A sync is at work; syncRuns shows it. Ask again when it is done.' });
        const run = await this.runs.begin(tx, 'REQUESTED');
        record({ action: 'organization.syncRequested', targetType: 'SyncRun', targetId: run.id });
        return run;
      });
      void this.#start(lease!, { id: committed.result.id, tenant, now: this.clock.now() });
      return committed;
    } catch (error) {
      if (lease !== undefined) await this.leases.release(lease);
      throw error;
    }
  }

  /**
   * One run from begin to end, unless one is at work.
   *
   * @returns id of the run
   */
  async sync(tenant: string, trigger = 'SCHEDULED'): Promise<string | undefined> {
    const lease = await this.leases.acquire(tenant, LEASE, LEASE_SECONDS);
    if (lease === undefined) return undefined;
    const { id } = await this.clients.of(tenant).$transaction((tx) => this.runs.begin(tx, trigger));
    await this.#start(lease, { id, tenant, now: this.clock.now() });
    return id;
  }

  /** Runs of this process end before it does; the next run begins anew. */
  async onModuleDestroy(): Promise<void> {
    this.#stopping.abort(new Error('The service was stopped.'));
    await Promise.all(this.#running);
  }

  #start(lease: Lease, run: Run): Promise<void> {
    const done = this.leases
      .keep(lease, LEASE_SECONDS, (_, lost) => this.#run(lease, run, AbortSignal.any([lost, this.#stopping.signal])))
      .catch((error: unknown) => this.log.error({ err: error, runId: run.id }, 'A run of the organization sync could not be ended'))
      .finally(() => this.#running.delete(done));
    this.#running.add(done);
    return done;
  }

  async #run(lease: Lease, run: Run, signal: AbortSignal): Promise<void> {
    const { tenant } = run;
    try {
      const governed = this.tenants.of(tenant);
      const organization = await readOrganization(governed.aws);
      signal.throwIfAborted();
      const writing = { tenant, clients: this.clients, ledger: this.ledger, leases: this.leases, lease };
      await writeOrganization(writing, organization, run.now);
      const inventories = await InventoryWriter.open(writing, run);
      await this.#readInventories(organization, governed, { run, inventories, signal });
      await this.runs.end(run, inventories.failed === 0 ? 'SUCCEEDED' : 'PARTIAL');
    } catch (error) {
      // whoever holds the lease now has ended this run already
      if (error instanceof LeaseLost) return;
      const { code, message } = awsFailure(error);
      this.log.warn({ err: error, runId: run.id, tenant }, 'The organization could not be read');
      await this.runs.end(run, 'FAILED', signal.aborted ? message : `${code}: ${message}`);
    }
  }

  async #readInventories(
    { accounts }: ObservedOrganization,
    { aws, regions }: Tenant,
    { run, inventories, signal }: { run: Run; inventories: InventoryWriter; signal: AbortSignal },
  ): Promise<void> {
    const active = accounts.filter(({ state }) => state === 'ACTIVE').map(({ accountId }) => accountId);
    await this.runs.saw(run, active.length);
    const { environmentTag, syncConcurrency } = this.config;
    await inParallel(active, syncConcurrency, async (accountId) => {
      signal.throwIfAborted();
      const known = (arn: string) => inventories.describedApp(accountId, arn);
      await inventories.add(await readInventory(accountId, { aws, regions, environmentTag, now: run.now, known }));
    });
    await inventories.flush();
  }
}
