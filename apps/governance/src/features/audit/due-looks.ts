import type { Notifications } from '../../platform/postgres/notifications.js';

interface Look {
  /** By the service's clock, milliseconds since 1970. */
  dueAt: number;
  /** Monotonic: a clock that is set back does not put it off. */
  latest: number;
}

/**
 * When a tenant has to be looked at for work that is due: after its ledger has grown, at the time the next work is due, and every so often in any case, because
 * a notification can be lost. An idle tenant costs next to no statements that way.
 */
export class DueLooks {
  readonly #looks = new Map<string, Look>();
  readonly #unlisten: () => void;

  /** @param milliseconds between looks without any occasion */
  constructor(
    private readonly notifications: Pick<Notifications, 'connected' | 'listen'>,
    private readonly milliseconds: number,
  ) {
    this.#unlisten = notifications.listen('ledger', (payload) => this.call(payload?.split(' ')[0]));
  }

  close(): void {
    this.#unlisten();
  }

  isDue(tenant: string, now: Date): boolean {
    const look = this.#looks.get(tenant);
    return look === undefined || !this.notifications.connected || now.getTime() >= look.dueAt || performance.now() >= look.latest;
  }

  /** Before the look, so that what is heard of meanwhile makes for another. */
  begin(tenant: string): void {
    this.#looks.set(tenant, { dueAt: Infinity, latest: performance.now() + this.milliseconds });
  }

  /** @param dueAt of the next work that the look has found */
  end(tenant: string, dueAt: Date | null | undefined): void {
    const look = this.#looks.get(tenant);
    if (look !== undefined && dueAt != null) look.dueAt = Math.min(look.dueAt, dueAt.getTime());
  }

  /** Look at the tenant again as soon as possible; without one, at all of them. */
  call(tenant: string | undefined): void {
    if (tenant === undefined) this.#looks.clear();
    else this.#looks.delete(tenant);
  }
}
