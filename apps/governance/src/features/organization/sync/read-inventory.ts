import { DescribeMlflowAppCommand, ListDomainsCommand, ListMlflowAppsCommand, ListTagsCommand } from '@aws-sdk/client-sagemaker';
import type { DomainDetails, MlflowAppSummary, SageMakerClient } from '@aws-sdk/client-sagemaker';
import { siblingArn } from '@mlapps/aws-identity/arn';

import type { AwsAccounts } from '../../../platform/aws/aws-accounts.js';
import { awsFailure } from '../../../platform/aws/aws-failure.js';
import { allPages } from '../../../platform/aws/pages.js';
import { tagsOf } from '../tags.js';
import type { Tags } from '../tags.js';
import { problemOf } from './inventory-problem.js';
import type { InventoryProblem, ObservedApp, ObservedDomain, ObservedInventory, ObservedRegion } from './observed.js';

/** Members of an app that only its description has. */
export type DescribedApp = Pick<ObservedApp, 'status' | 'modifiedAt' | 'describedAt' | 'artifactStoreUri' | 'roleArn' | 'domainArns'>;

export interface InventoryReading {
  readonly aws: AwsAccounts;
  readonly regions: readonly string[];
  readonly environmentTag: string;
  readonly now: Date;
  /** What is known of an app by its ARN. */
  readonly known: (arn: string) => DescribedApp | undefined;
}

/** DescribeMlflowApp has a rate of one per second: what has not changed is described once an hour, in case a change leaves no trace in the list. */
const DESCRIBED_FOR_MILLISECONDS = 3600 * 1000;

/** Apps and domains of an account in all Regions. Never throws for AWS: what could not be read is a problem, and not an empty list. */
export async function readInventory(accountId: string, reading: InventoryReading): Promise<ObservedInventory> {
  const regions: ObservedRegion[] = [];
  const problems: InventoryProblem[] = [];
  for (const region of reading.regions) {
    const { sagemaker } = reading.aws.of(accountId, region, 'inventory');
    try {
      const seen = await readRegion(sagemaker, region, reading);
      regions.push(seen);
      if (seen.problem !== undefined) problems.push(seen.problem);
    } catch (error) {
      const problem = problemOf(error, region);
      problems.push(problem);
      // it would be the same everywhere
      if (problem.region === '*') break;
    }
  }
  return { accountId, regions, problems };
}

async function readRegion(sagemaker: SageMakerClient, region: string, reading: InventoryReading): Promise<ObservedRegion> {
  const summaries = await allPages(async (NextToken) => {
    const { Summaries: items, NextToken: next } = await sagemaker.send(new ListMlflowAppsCommand({ NextToken, MaxResults: 100 }));
    return { items, next };
  });
  const details = await allPages(async (NextToken) => {
    const { Domains: items, NextToken: next } = await sagemaker.send(new ListDomainsCommand({ NextToken, MaxResults: 100 }));
    return { items, next };
  });
  let problem: InventoryProblem | undefined;
  const untold = (error: unknown): void => {
    problem ??= problemOf(error, region);
  };
  const apps: ObservedApp[] = [];
  for (const summary of summaries) {
    const app = await unlessGone(() => readApp(sagemaker, summary, reading, untold));
    if (app !== undefined) apps.push(app);
  }
  const domains: ObservedDomain[] = [];
  for (const detail of details) {
    const domain = await unlessGone(() => readDomain(sagemaker, detail, untold));
    if (domain !== undefined) domains.push(domain);
  }
  return { region, apps, domains, problem };
}

/** What was deleted after it was listed is as gone as what was deleted before. */
async function unlessGone<Thing>(read: () => Promise<Thing>): Promise<Thing | undefined> {
  try {
    return await read();
  } catch (error) {
    if (awsFailure(error).kind === 'notFound') return undefined;
    throw error;
  }
}

async function readApp(
  sagemaker: SageMakerClient,
  summary: MlflowAppSummary,
  reading: InventoryReading,
  untold: (error: unknown) => void,
): Promise<ObservedApp> {
  const arn = summary.Arn!;
  const described = await describedApp(sagemaker, summary, reading);
  const tags = await readTags(sagemaker, arn, untold);
  return {
    arn,
    name: summary.Name!,
    mlflowVersion: summary.MlflowVersion ?? null,
    createdAt: summary.CreationTime ?? null,
    tags,
    environment: tags?.[reading.environmentTag] ?? null,
    ...described,
  };
}

async function describedApp(
  sagemaker: SageMakerClient,
  summary: MlflowAppSummary,
  { known, now }: InventoryReading,
): Promise<DescribedApp> {
  const { Arn: arn, Status: status, LastModifiedTime: modifiedAt = null } = summary;
  const before = known(arn!);
  if (before !== undefined && isFresh(before, { status, modifiedAt, now })) return before;
  const app = await sagemaker.send(new DescribeMlflowAppCommand({ Arn: arn }));
  return {
    status: app.Status!,
    modifiedAt: app.LastModifiedTime ?? modifiedAt,
    describedAt: now,
    artifactStoreUri: app.ArtifactStoreUri ?? null,
    roleArn: app.RoleArn ?? null,
    domainArns: (app.DefaultDomainIdList ?? []).map((id) => siblingArn(arn!, `domain/${id}`)).sort(),
  };
}

function isFresh(
  before: DescribedApp,
  { status, modifiedAt, now }: { status: string | undefined; modifiedAt: Date | null; now: Date },
): boolean {
  if (before.status !== status || modifiedAt === null || before.modifiedAt?.getTime() !== modifiedAt.getTime()) return false;
  return now.getTime() - before.describedAt.getTime() < DESCRIBED_FOR_MILLISECONDS;
}

async function readDomain(sagemaker: SageMakerClient, detail: DomainDetails, untold: (error: unknown) => void): Promise<ObservedDomain> {
  const arn = detail.DomainArn!;
  const { DomainId: domainId, DomainName: name, Status: status } = detail;
  return { arn, domainId: domainId!, name: name!, status: status!, tags: await readTags(sagemaker, arn, untold) };
}

/** @returns null when one may not see them: rules that need them must not take that for "no tags" */
async function readTags(sagemaker: SageMakerClient, ResourceArn: string, untold: (error: unknown) => void): Promise<Tags | null> {
  try {
    const tags = await allPages(async (NextToken) => {
      const { Tags: items, NextToken: next } = await sagemaker.send(new ListTagsCommand({ ResourceArn, NextToken }));
      return { items, next };
    });
    return tagsOf(tags);
  } catch (error) {
    if (awsFailure(error).kind !== 'denied') throw error;
    untold(error);
    return null;
  }
}
