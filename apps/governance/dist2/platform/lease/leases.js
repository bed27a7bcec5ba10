var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Inject, Injectable } from '@nestjs/common';
import { TenantClients } from '../prisma/tenant-clients.js';
/** Somebody else holds the lease by now: what was about to be written must not be. */
export class LeaseLost extends Error {
    name = 'LeaseLost';
    constructor(lease) {
        super(`The lease ${lease} is held by another process.`);
    }
}
/**
 * One holder of a piece of work at a time, in whatever process of whatever replica. The clock is PostgreSQL's. A holder that stalls past its time
 * may still be at work when the next one starts: what it writes must be in a transaction that calls `requireHeld`, which refuses it then.
 */
let Leases = class Leases {
    clients;
    #owner = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;
    constructor(clients) {
        this.clients = clients;
    }
    /**
     * Does the work if nobody else is at it, and keeps the lease meanwhile.
     *
     * @param work its signal is aborted, with a LeaseLost, once the lease is lost
     * @returns what `work` returns; undefined when the lease is somebody else's
     */
    async hold({ tenant, name, seconds }, work) {
        const lease = await this.acquire(tenant, name, seconds);
        return lease && this.keep(lease, seconds, work);
    }
    /** Does the work under a lease that was acquired, keeps it meanwhile and gives it back. */
    async keep(lease, seconds, work) {
        const lost = new AbortController();
        let renewing;
        const timer = setInterval(() => {
            renewing ??= this.#prolong(lease, seconds, lost).finally(() => (renewing = undefined));
        }, seconds * 333);
        try {
            return await work(lease, lost.signal);
        }
        finally {
            clearInterval(timer);
            await renewing;
            // ends by itself when the database is gone
            await this.release(lease).catch(() => undefined);
        }
    }
    /** @returns undefined when somebody holds it */
    async acquire(tenant, name, seconds) {
        const owner = this.#owner;
        const [row] = await this.clients.of(tenant).$queryRaw `
      INSERT INTO lease AS held (name, owner, fence, until)
      VALUES (${name}, ${owner}, 1, clock_timestamp() + make_interval(secs => ${seconds}::float8))
      ON CONFLICT (tenant, name) DO UPDATE SET owner = excluded.owner, fence = held.fence + 1, until = excluded.until
      WHERE held.until <= clock_timestamp()
      RETURNING fence`;
        return row && { tenant, name, owner, fence: row.fence };
    }
    /** @returns false when the lease was lost; one that ended and nobody took is the holder's again */
    async renew(lease, seconds) {
        const { tenant, name, fence } = lease;
        const renewed = await this.clients.of(tenant).$executeRaw `
      UPDATE lease SET until = clock_timestamp() + make_interval(secs => ${seconds}::float8) WHERE name = ${name} AND fence = ${fence}`;
        return renewed === 1;
    }
    /** Lets the next one in at once. */
    async release({ tenant, name, fence }) {
        await this.clients.of(tenant).$executeRaw `UPDATE lease SET until = 'epoch' WHERE name = ${name} AND fence = ${fence}`;
    }
    /**
     * To be called in the transaction that writes: nobody can take the lease over until it ends.
     *
     * @throws LeaseLost
     */
    async requireHeld(tx, { name, fence }) {
        const held = await tx.$queryRaw `SELECT 1 FROM lease WHERE name = ${name} AND fence = ${fence} FOR SHARE`;
        if (held.length === 0)
            throw new LeaseLost(name);
    }
    /** A renewal that failed is tried again by the next turn: the lease may outlive a restart of the database. */
    async #prolong(lease, seconds, lost) {
        const kept = await this.renew(lease, seconds).catch(() => true);
        if (!kept)
            lost.abort(new LeaseLost(lease.name));
    }
};
Leases = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __metadata("design:paramtypes", [TenantClients])
], Leases);
export { Leases };
//# sourceMappingURL=leases.js.map