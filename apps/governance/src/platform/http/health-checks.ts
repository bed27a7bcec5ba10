import { Injectable } from '@nestjs/common';

export interface Health {
  readonly ready: boolean;
  /** A few words or a number; shown to whoever asks, so without names of hosts or people. */
  readonly detail?: string;
}

const TIMEOUT_MILLISECONDS = 2000;

/** What has to be well for this process to take requests. */
@Injectable()
export class HealthChecks {
  readonly #checks = new Map<string, () => Promise<Health> | Health>();

  /**
   * @param check fails, or takes longer than two seconds: not ready
   * @example
   * health.register('last sync', async () => ({ ready: true, detail: `${await this.minutesSinceSync()} minutes ago` }));
   */
  register(name: string, check: () => Promise<Health> | Health): void {
    this.#checks.set(name, check);
  }

  async all(): Promise<{ ready: boolean; checks: Record<string, Health> }> {
    const results = await Promise.all([...this.#checks].map(async ([name, check]) => [name, await bounded(check)] as const));
    return { ready: results.every(([, { ready }]) => ready), checks: Object.fromEntries(results) };
  }
}

async function bounded(check: () => Promise<Health> | Health): Promise<Health> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Health>((resolve) => {
    timer = setTimeout(() => resolve({ ready: false, detail: 'no answer' }), TIMEOUT_MILLISECONDS).unref();
  });
  try {
    return await Promise.race([Promise.resolve().then(check), late]);
  } catch {
    return { ready: false, detail: 'failed' };
  } finally {
    clearTimeout(timer);
  }
}
