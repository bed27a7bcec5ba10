import { partitionOfRegion } from '@mlapps/aws-identity/partition';
import { UnmodelledFault } from '@mlapps/aws-protocol/faults';

import { readyMadeAppOf } from '../services/sagemaker/ready-made-app.js';
import { checkBucket, makeBuckets } from './make-buckets.js';
import { makeEntity } from './make-entity.js';
import { invokeWith, type Making, seededAt } from './making.js';
import { observe } from './observe.js';
import { readSeed } from './read-seed.js';
import { resolveSeed } from './resolve-seed.js';
import { differences, keyOf, ofKind, SEED_KINDS, type SeedEntity } from './seed-entity.js';
import { pathText, type SeedError, type SeedPath, type SeedProblem } from './seed-error.js';
import type { SeedParts } from './seed-parts.js';
import { SeedRefusal } from './seed-refusal.js';

/** What a seed did. */
export interface SeedReport {
  /** How many of each kind were made. */
  readonly made: Readonly<Record<string, number>>;
  /** How many things were there already. */
  readonly kept: number;
  /** Members that are otherwise there than in the seed, e.g. `shares[0].principals`; they are left as they are. */
  readonly different: readonly string[];
}

/** A refusal, on its way to the line it is about. */
class Located extends Error {
  constructor(readonly problem: SeedProblem) {
    super(problem.message);
  }
}

/** @throws SeedError; nothing was changed then */
export function applySeed(text: string, file: string, parts: SeedParts): SeedReport {
  const { seed, refuse } = readSeed(text, file);
  const { entities, problems } = resolveSeed(seed);
  if (problems.length > 0) throw refuse(problems);
  const there = new Map(observe(parts).map((entity) => [keyOf(entity), entity]));
  const missing = SEED_KINDS.flatMap((kind) => ofKind(entities, kind)).filter(
    (entity) => !there.has(keyOf(entity)) && !isLeftToLocalstack(entity, parts),
  );
  const kept = entities.filter((entity) => there.has(keyOf(entity)));
  const different = kept.flatMap((entity) => differencesOf(entity, there.get(keyOf(entity))!));
  try {
    makeAll(missing, { parts, entities, invoke: invokeWith(parts), at: seededAt(parts) });
  } catch (error) {
    throw located(error, different, refuse);
  }
  const made: Record<string, number> = {};
  for (const { kind } of missing) made[kind] = (made[kind] ?? 0) + 1;
  return { made, kept: kept.length, different };
}

/** The bucket of an app is looked for in LocalStack, when S3 is there; one that the seed names by itself is refused. */
function isLeftToLocalstack({ kind, implied }: SeedEntity, { config }: SeedParts): boolean {
  return kind === 'bucket' && implied === true && config.localstackEndpoint !== undefined;
}

/** What is otherwise there is often why the rest cannot be made, e.g. an account that is in another organization. */
function located(error: unknown, different: readonly string[], refuse: (problems: readonly SeedProblem[]) => SeedError): unknown {
  if (!(error instanceof Located)) return error;
  const { path, message } = error.problem;
  const there = different.length === 0 ? '' : ` There already, and otherwise than in the seed: ${different.join(', ')}`;
  return refuse([{ path, message: `${message}${there}` }]);
}

function makeAll(missing: readonly SeedEntity[], making: Making): void {
  const { parts } = making;
  const buckets = ofKind(missing, 'bucket');
  for (const bucket of buckets) refusedAt(bucket, () => checkBucket(bucket, parts));
  const takeBack = makeBuckets(buckets, parts);
  try {
    parts.store.transaction(() => {
      prepareAccounts(missing, parts);
      for (const entity of missing) refusedAt(entity, () => makeEntity(entity, making));
      requireAsWritten(missing, parts);
    });
  } catch (error) {
    takeBack();
    throw error;
  }
}

/** An account that a seed gives apps, but no default one, has its ready-made app as it would at its first request; so has one that shares it. */
function prepareAccounts(missing: readonly SeedEntity[], parts: SeedParts): void {
  const apps = ofKind(missing, 'app').map(({ value }) => value);
  const sharing = ofKind(missing, 'share')
    .map(({ value }) => value)
    .filter(({ account, region, resources }) => resources.includes(readyMadeAppOf(partitionOfRegion(region).id, region, account).arn));
  for (const { account, region } of [...apps, ...sharing]) {
    const hasDefault = apps.some((app) => app.account === account && app.region === region && app.default);
    if (!hasDefault) parts.prepareAccount(account, region);
  }
}

/** A service that makes something else of what it is asked for must not do so unseen. */
function requireAsWritten(made: readonly SeedEntity[], parts: SeedParts): void {
  const there = new Map(observe(parts).map((entity) => [keyOf(entity), entity]));
  for (const entity of made) {
    const found = there.get(keyOf(entity));
    const [member] = found ? differences(entity, found) : [''];
    if (member === undefined) continue;
    const message = found
      ? `became ${JSON.stringify((found.value as unknown as Record<string, unknown>)[member])}`
      : 'did not come into being';
    throw new Located({ path: pathOf(entity, member), message });
  }
}

/** Says which line a refusal is about. What is no refusal stays what it is. */
function refusedAt(entity: SeedEntity, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof SeedRefusal) throw new Located({ path: pathOf(entity, error.member), message: error.message });
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new Located({ path: pathNamedIn(entity, (error as Error).message), message: `${code}: ${(error as Error).message}` });
  }
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof UnmodelledFault) return error.wireName('awsJson1.1').code;
  return error instanceof Error && '$fault' in error ? error.name : undefined;
}

function pathOf({ path, implied }: SeedEntity, member: string): SeedPath {
  return member === '' || implied ? path : [...path, member];
}

/** The item of a list that a service's message names, else the whole thing. */
function pathNamedIn(entity: SeedEntity, message: string): SeedPath {
  for (const [member, value] of Object.entries(entity.value)) {
    if (!Array.isArray(value)) continue;
    const index = value.findIndex(
      (item: unknown) => typeof item === 'string' && (message.includes(item) || message.includes(item.split('/').at(-1)!)),
    );
    if (index >= 0) return [...entity.path, member, index];
  }
  return entity.path;
}

function differencesOf(entity: SeedEntity, found: SeedEntity): string[] {
  return differences(entity, found).map((member) => pathText(pathOf(entity, member)));
}
