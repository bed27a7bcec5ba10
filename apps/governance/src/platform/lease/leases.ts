import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

import { Inject, Injectable } from '@nestjs/common';

import { TenantClients } from '../prisma/tenant-clients.js';
import type { Transaction } from '../prisma/tenant-clients.js';

/** The right to do a piece of work, until it ends or somebody else has it. */
export interface Lease {
  readonly tenant: string;
  /** What it is for, e.g. `organization-sync`. */
  readonly name: string;
  readonly owner: string;
  /** Greater than that of every holder before. */
  readonly fence: bigint;
}

/** Somebody else holds the lease by now: what was about to be written must not be. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';

  constructor(lease: string) {
    super(`The lease ${lease} is held by another process.`);
  }
}

/**
 * One holder of a piece of work at a time, in whatever process of whatever replica. The clock is PostgreSQL's. A holder that stalls past its time
 * may still be at work when the next one starts: what it writes must be in a transaction that calls `requireHeld`, which refuses it then.
 */
@Injectable()
export class Leases {
  readonly #owner = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;

  constructor(@Inject(TenantClients) private readonly clients: TenantClients) {}

  /**
   * Does the work if nobody else is at it, and keeps the lease meanwhile.
   *
   * @param work its signal is aborted, with a LeaseLost, once the lease is lost
   * @returns what `work` returns; undefined when the lease is somebody else's
   */
  async hold<Result>(
    { tenant, name, seconds }: { tenant: string; name: string; seconds: number },
    work: (lease: Lease, signal: AbortSignal) => Promise<Result>,
  ): Promise<Result | undefined> {
    const lease = await this.acquire(tenant, name, seconds);
    return lease && this.keep(lease, seconds, work);
  }

  /** Does the work under a lease that was acquired, keeps it meanwhile and gives it back. */
  async keep<Result>(lease: Lease, seconds: number, work: (lease: Lease, signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const lost = new AbortController();
    let renewing: Promise<void> | undefined;
    const timer = setInterval(() => {
      renewing ??= this.#prolong(lease, seconds, lost).finally(() => (renewing = undefined));
    }, seconds * 333);
    try {
      return await work(lease, lost.signal);
    } finally {
      clearInterval(timer);
      await renewing;
      // ends by itself when the database is gone
      await this.release(lease).catch(() => undefined);
    }
  }

  /** @returns undefined when somebody holds it */
  async acquire(tenant: string, name: string, seconds: number): Promise<Lease | undefined> {
    const owner = this.#owner;
    const [row] = await this.clients.of(tenant).$queryRaw<{ fence: bigint }[]>`
      INSERT INTO lease AS held (name, owner, fence, until)
      VALUES (${name}, ${owner}, 1, clock_timestamp() + make_interval(secs => ${seconds}::float8))
      ON CONFLICT (tenant, name) DO UPDATE SET owner = excluded.owner, fence = held.fence + 1, until = excluded.until
      WHERE held.until <= clock_timestamp()
      RETURNING fence`;
    return row && { tenant, name, owner, fence: row.fence };
  }

  /** @returns false when the lease was lost; one that ended and nobody took is the holder's again */
  async renew(lease: Lease, seconds: number): Promise<boolean> {
    const { tenant, name, fence } = lease;
    const renewed = await this.clients.of(tenant).$executeRaw`
      UPDATE lease SET until = clock_timestamp() + make_interval(secs => ${seconds}::float8) WHERE name = ${name} AND fence = ${fence}`;
    return renewed === 1;
  }

  /** Lets the next one in at once. */
  async release({ tenant, name, fence }: Lease): Promise<void> {
    await this.clients.of(tenant).$executeRaw`UPDATE lease SET until = 'epoch' WHERE name = ${name} AND fence = ${fence}`;
  }

  /**
   * To be called in the transaction that writes: nobody can take the lease over until it ends.
   *
   * @throws LeaseLost
   */
  async requireHeld(tx: Transaction, { name, fence }: Lease): Promise<void> {
    const held = await tx.$queryRaw<object[]>`SELECT 1 FROM lease WHERE name = ${name} AND fence = ${fence} FOR SHARE`;
    if (held.length === 0) throw new LeaseLost(name);
  }

  /** A renewal that failed is tried again by the next turn: the lease may outlive a restart of the database. */
  async #prolong(lease: Lease, seconds: number, lost: AbortController): Promise<void> {
    const kept = await this.renew(lease, seconds).catch(() => true);
    if (!kept) lost.abort(new LeaseLost(lease.name));
  }
}
