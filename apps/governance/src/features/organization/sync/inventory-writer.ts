import type { Domain, MlflowApp } from '../../../platform/prisma/client/client.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import type { Change } from '../../audit/ledger.js';
import { appChanges, domainChanges } from './inventory-changes.rules.js';
import type { AppRow, DomainRow } from './inventory-changes.rules.js';
import { textOf } from './inventory-problem.js';
import { write, writeInventory } from './mirror-writer.js';
import type { Writing } from './mirror-writer.js';
import type { ObservedInventory } from './observed.js';
import type { Difference } from './organization-changes.rules.js';
import type { DescribedApp } from './read-inventory.js';

/** Accounts whose inventories are written together, and how long they wait for company. */
const ACCOUNTS_AT_ONCE = 25;
const WAIT_MILLISECONDS = 500;

interface Known {
  readonly apps: readonly MlflowApp[];
  readonly domains: readonly Domain[];
  readonly inventoryError: string | null;
}

interface Compared {
  readonly inventory: ObservedInventory;
  readonly apps: Difference<AppRow>;
  readonly domains: Difference<DomainRow>;
  readonly error: string | null;
  readonly events: readonly Change[];
}

/**
 * Writes the inventories of a run, some accounts at a time: one transaction with what changed, one statement for all that did not,
 * and the progress of the run.
 */
export class InventoryWriter {
  readonly #writing: Writing;
  readonly #runId: string;
  readonly #now: Date;
  readonly #known: ReadonlyMap<string, Known>;
  #waiting: ObservedInventory[] = [];
  #written = performance.now();
  #last: Promise<void> = Promise.resolve();
  #failed = 0;

  private constructor(writing: Writing, run: { id: string; now: Date }, known: ReadonlyMap<string, Known>) {
    this.#writing = writing;
    this.#runId = run.id;
    this.#now = run.now;
    this.#known = known;
  }

  /** With what is known of the apps and domains of all accounts. */
  static async open(writing: Writing, run: { id: string; now: Date }): Promise<InventoryWriter> {
    const client = writing.clients.of(writing.tenant);
    const accounts = await client.account.findMany({ select: { accountId: true, inventoryError: true } });
    const apps = byAccount(await client.mlflowApp.findMany());
    const domains = byAccount(await client.domain.findMany());
    const known = accounts.map(({ accountId, inventoryError }): [string, Known] => [
      accountId,
      { inventoryError, apps: apps.get(accountId) ?? [], domains: domains.get(accountId) ?? [] },
    ]);
    return new InventoryWriter(writing, run, new Map(known));
  }

  /** How many accounts had a problem. */
  get failed(): number {
    return this.#failed;
  }

  describedApp(accountId: string, arn: string): DescribedApp | undefined {
    const app = this.#known.get(accountId)?.apps.find((each) => each.arn === arn && each.closedAt === null);
    return app?.describedAt == null ? undefined : { ...pick(app), describedAt: app.describedAt };
  }

  /** Resolves when the account may be forgotten, which is not always when it is written. */
  async add(inventory: ObservedInventory): Promise<void> {
    this.#waiting.push(inventory);
    if (inventory.problems.length > 0) this.#failed++;
    if (this.#waiting.length >= ACCOUNTS_AT_ONCE || performance.now() - this.#written > WAIT_MILLISECONDS) await this.flush();
  }

  /** Resolves when everything that was added is written. */
  flush(): Promise<void> {
    this.#last = this.#last.then(() => this.#write());
    return this.#last;
  }

  async #write(): Promise<void> {
    const inventories = this.#waiting;
    this.#waiting = [];
    this.#written = performance.now();
    if (inventories.length === 0) return;
    const compared = inventories.map((inventory) => this.#compare(inventory));
    const apps = compared.flatMap((each) => each.apps.changed);
    const domains = compared.flatMap((each) => each.domains.changed);
    const isTold = apps.length > 0 || domains.length > 0 || compared.some(({ events }) => events.length > 0);
    await write(this.#writing, isTold, async (tx, record) => {
      await writeInventory(tx, record, { apps, domains }, this.#now);
      for (const { events } of compared) events.forEach(record);
      await this.#touch(tx, compared);
      await this.#noteProblems(tx, inventories);
      await tx.syncRun.update({ where: { id: this.#runId }, data: { accountsDone: { increment: inventories.length } } });
    });
  }

  #compare(inventory: ObservedInventory): Compared {
    const { accountId, problems } = inventory;
    const known = this.#known.get(accountId) ?? { apps: [], domains: [], inventoryError: null };
    const [problem] = problems;
    const error = problem === undefined ? null : textOf(problem);
    return {
      inventory,
      apps: appChanges(known.apps, inventory, this.#now),
      domains: domainChanges(known.domains, inventory, this.#now),
      error,
      events: inventoryEvents(accountId, known.inventoryError, error),
    };
  }

  async #touch(tx: Transaction, compared: readonly Compared[]): Promise<void> {
    const now = this.#now;
    const same = new Set(compared.flatMap(({ apps }) => apps.unchanged));
    const apps = compared.flatMap(({ inventory }) => inventory.regions.flatMap((region) => region.apps)).filter(({ arn }) => same.has(arn));
    const domains = compared.flatMap((each) => each.domains.unchanged);
    if (apps.length > 0) {
      await tx.$executeRaw`
        UPDATE mlflow_app SET observed_at = ${now}, modified_at = seen.modified_at, described_at = seen.described_at
        FROM unnest(${apps.map(({ arn }) => arn)}::text[], ${apps.map(({ modifiedAt }) => modifiedAt)}::timestamptz[],
          ${apps.map(({ describedAt }) => describedAt)}::timestamptz[]) AS seen (arn, modified_at, described_at)
        WHERE mlflow_app.arn = seen.arn`;
    }
    if (domains.length > 0) await tx.$executeRaw`UPDATE domain SET observed_at = ${now} WHERE arn = ANY(${domains})`;
    const ids = compared.map(({ inventory }) => inventory.accountId);
    const errors = compared.map(({ error }) => error);
    await tx.$executeRaw`
      UPDATE account SET inventory_error = seen.error, inventoried_at = CASE WHEN seen.error IS NULL THEN ${now} ELSE inventoried_at END
      FROM unnest(${ids}::text[], ${errors}::text[]) AS seen (account_id, error) WHERE account.account_id = seen.account_id`;
  }

  async #noteProblems(tx: Transaction, inventories: readonly ObservedInventory[]): Promise<void> {
    const data = inventories.flatMap(({ accountId, problems }) =>
      problems.map((problem) => ({ ...problem, accountId, runId: this.#runId, at: this.#now })),
    );
    if (data.length > 0) await tx.syncAccountFailure.createMany({ data, skipDuplicates: true });
  }
}

function byAccount<Row extends { readonly accountId: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.accountId);
    if (group === undefined) groups.set(row.accountId, [row]);
    else group.push(row);
  }
  return groups;
}

/** Told when it begins, when it becomes another, and when it ends; not with every run. */
function inventoryEvents(accountId: string, before: string | null, after: string | null): Change[] {
  if (kindOf(before) === kindOf(after)) return [];
  const action = after === null ? 'account.inventoryRecovered' : 'account.inventoryFailed';
  const facts = { before: { inventoryError: before }, after: { inventoryError: after } };
  return [{ action, targetType: 'Account', targetId: accountId, ...facts }];
}

/** Region and code, before the words of AWS, which may name the request. */
function kindOf(error: string | null): string | undefined {
  return error?.split(': ', 1)[0];
}

function pick({ status, modifiedAt, artifactStoreUri, roleArn, domainArns }: MlflowApp): Omit<DescribedApp, 'describedAt'> {
  return { status, modifiedAt, artifactStoreUri, roleArn, domainArns };
}
