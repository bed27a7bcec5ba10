import { ListMlflowAppsCommand, type ListMlflowAppsRequest } from '@aws-sdk/client-sagemaker';

import { page } from '../../page.js';
import type { SageMakerContext } from '../context.js';
import { summarizeMlflowApp } from '../describe.js';
import { mlflowVersionOf } from '../mlflow-app-version.js';
import { isDeleted, statusOf, type MlflowAppRecord } from '../mlflow-app.js';
import { operation } from '../operation.js';
import { requireMlflowAppRegion } from '../region.js';

const DEFAULT_PAGE = 100;

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListMlflowApps.html — newest first unless sorted otherwise. */
export const listMlflowApps = operation(ListMlflowAppsCommand, (input, ctx) => {
  requireMlflowAppRegion(ctx);
  const now = ctx.now().getTime();
  const { NextToken: nextToken, MaxResults: maxResults = DEFAULT_PAGE, ...query } = input;
  const apps = ctx.apps
    .list()
    .filter((app) => matches(app, query, now, ctx))
    .sort(order(query, now));
  const { items, nextToken: next } = page(apps, (app) => app.id, { nextToken, maxResults, query: [ctx.account, ctx.region, query] });
  return { Summaries: items.map((app) => summarizeMlflowApp(app, now, ctx.settings)), NextToken: next };
});

/** Filters are joined by AND. Deleted apps are listed only when asked for by status. */
function matches(app: MlflowAppRecord, query: ListMlflowAppsRequest, now: number, ctx: SageMakerContext): boolean {
  if (query.Status === undefined ? isDeleted(app, now) : statusOf(app, now) !== query.Status) return false;
  if (query.CreatedAfter !== undefined && app.createdAt <= query.CreatedAfter.getTime()) return false;
  if (query.CreatedBefore !== undefined && app.createdAt >= query.CreatedBefore.getTime()) return false;
  if (query.MlflowVersion !== undefined && mlflowVersionOf(app, now, ctx.settings) !== query.MlflowVersion) return false;
  if (query.AccountDefaultStatus !== undefined && app.accountDefaultStatus !== query.AccountDefaultStatus) return false;
  if (query.DefaultForDomainId !== undefined && !app.defaultDomainIds.includes(query.DefaultForDomainId)) return false;
  return true;
}

function order(query: ListMlflowAppsRequest, now: number): (a: MlflowAppRecord, b: MlflowAppRecord) => number {
  const direction = query.SortOrder === 'Ascending' ? 1 : -1;
  const compare = {
    Name: (a: MlflowAppRecord, b: MlflowAppRecord) => compareText(a.name, b.name),
    Status: (a: MlflowAppRecord, b: MlflowAppRecord) => compareText(statusOf(a, now), statusOf(b, now)),
    CreationTime: (a: MlflowAppRecord, b: MlflowAppRecord) => a.createdAt - b.createdAt,
  }[query.SortBy ?? 'CreationTime'];
  return (a, b) => direction * (compare(a, b) || compareText(a.id, b.id));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
