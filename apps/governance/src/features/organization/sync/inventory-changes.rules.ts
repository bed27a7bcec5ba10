import type { Domain, MlflowApp } from '../../../platform/prisma/client/client.js';
import type { Change, Json } from '../../audit/ledger.js';
import { readTags, sameTags } from '../tags.js';
import type { Tags } from '../tags.js';
import type { ObservedApp, ObservedDomain, ObservedInventory } from './observed.js';
import type { Difference, RowChange } from './organization-changes.rules.js';

interface Place {
  readonly accountId: string;
  readonly region: string;
  readonly closedAt: Date | null;
}

export type AppRow = ObservedApp & Place;
export type DomainRow = ObservedDomain & Place;

/** Only Regions that could be read are compared: what one could not look at is not gone. */
export function appChanges(known: readonly MlflowApp[], { accountId, regions }: ObservedInventory, now: Date): Difference<AppRow> {
  const before = new Map(known.map((app) => [app.arn, { ...app, tags: readTags(app.tags) ?? null }]));
  return compared({
    name: 'app',
    type: 'MlflowApp',
    before,
    observed: regions.flatMap(({ region, apps }) => apps.map((app): AppRow => ({ ...app, accountId, region, closedAt: null }))),
    regions: regions.map(({ region }) => region),
    facts: appFacts,
    now,
  });
}

export function domainChanges(known: readonly Domain[], { accountId, regions }: ObservedInventory, now: Date): Difference<DomainRow> {
  const before = new Map(known.map((domain) => [domain.arn, { ...domain, tags: readTags(domain.tags) ?? null }]));
  return compared({
    name: 'domain',
    type: 'Domain',
    before,
    observed: regions.flatMap(({ region, domains }) =>
      domains.map((domain): DomainRow => ({ ...domain, accountId, region, closedAt: null })),
    ),
    regions: regions.map(({ region }) => region),
    facts: ({ name, status, tags }) => ({ name, status, tags }),
    now,
  });
}

function appFacts(app: AppRow | (Omit<AppRow, 'describedAt'> & { describedAt: Date | null })) {
  const { name, status, artifactStoreUri, roleArn, mlflowVersion, tags, domainArns, environment } = app;
  return { name, status, artifactStoreUri, roleArn, mlflowVersion, tags, domainArns, environment };
}

type Facts = { readonly tags: Tags | null } & { readonly [name: string]: Json };

interface Comparison<Row, Known> {
  readonly name: 'app' | 'domain';
  readonly type: string;
  readonly before: Map<string, Known>;
  readonly observed: readonly Row[];
  readonly regions: readonly string[];
  readonly facts: (row: Row | Known) => Facts;
  readonly now: Date;
}

function compared<Row extends Place & { readonly arn: string }, Known extends Place & { readonly arn: string }>(
  comparison: Comparison<Row, Known>,
): Difference<Row> {
  const { name, type, before, observed, regions, facts, now } = comparison;
  const changed: RowChange<Row>[] = [];
  const unchanged: string[] = [];
  for (const row of observed) {
    const was = before.get(row.arn);
    before.delete(row.arn);
    const isThere = was !== undefined && was.closedAt === null;
    const target = { targetType: type, targetId: row.arn, after: facts(row) };
    if (!isThere) changed.push({ row, isNew: was === undefined, events: [{ ...target, action: `${name}.appeared` }] });
    else if (isSame(facts(was), target.after)) unchanged.push(row.arn);
    else changed.push({ row, isNew: false, events: [{ ...target, action: `${name}.changed`, before: facts(was) }] });
  }
  for (const was of before.values()) {
    if (was.closedAt !== null || !regions.includes(was.region)) continue;
    const event: Change = { action: `${name}.gone`, targetType: type, targetId: was.arn, before: facts(was) };
    changed.push({ row: { ...was, closedAt: now } as unknown as Row, isNew: false, events: [event] });
  }
  return { changed, unchanged };
}

function isSame({ tags: a, ...before }: Facts, { tags: b, ...after }: Facts): boolean {
  return sameTags(a ?? undefined, b ?? undefined) && JSON.stringify(before) === JSON.stringify(after);
}
