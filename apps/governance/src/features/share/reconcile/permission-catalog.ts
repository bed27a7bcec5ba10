import { createHash } from 'node:crypto';

import {
  CreatePermissionCommand,
  CreatePermissionVersionCommand,
  GetPermissionCommand,
  ListPermissionsCommand,
  ListResourceTypesCommand,
} from '@aws-sdk/client-ram';
import type { RAMClient, ResourceSharePermissionSummary } from '@aws-sdk/client-ram';
import { Inject, Injectable } from '@nestjs/common';

import { allPages } from '../../../platform/aws/pages.js';
import type { Clock } from '../../../platform/clock.js';
import { CLOCK } from '../../../platform/injection-tokens.js';
import type { PermissionLevel } from '../../../platform/prisma/client/client.js';
import { Tenants } from '../../../tenants.js';
import { actionsOfLevel } from '../permission-level.js';

export interface RamPermission {
  readonly arn: string;
  /** The default version: the only one that can be attached. */
  readonly version: number;
}

interface Kept {
  readonly permission: Promise<RamPermission>;
  readonly until: number;
}

const KEPT_MILLISECONDS = 600_000;
const MLFLOW_APP_TYPE = /^sagemaker:mlflow-?app$/i;

/** The permissions that carry a level, by owner account and Region. AWS has published no names, so they are looked up. */
@Injectable()
export class PermissionCatalog {
  readonly #kept = new Map<string, Kept>();

  constructor(
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * RAM's own permission where it carries exactly what the level is to carry; else one of the account's own, made when it is missing.
   *
   * @throws what RAM answers
   */
  async of(tenant: string, accountId: string, region: string, level: PermissionLevel): Promise<RamPermission> {
    const key = `${tenant} ${accountId} ${region} ${level}`;
    const now = this.clock.now().getTime();
    const known = this.#kept.get(key);
    if (known !== undefined && known.until > now) return known.permission;
    const permission = find(this.tenants.of(tenant).aws.of(accountId, region).ram, level);
    this.#kept.set(key, { permission, until: now + KEPT_MILLISECONDS });
    permission.catch(() => this.#kept.delete(key));
    return permission;
  }
}

async function find(ram: RAMClient, level: PermissionLevel): Promise<RamPermission> {
  const resourceType = await mlflowAppType(ram);
  const all = await listPermissions(ram, resourceType);
  const own = all.filter(({ permissionType }) => permissionType === 'CUSTOMER_MANAGED');
  const standard = all.find(
    ({ isResourceTypeDefault, permissionType }) => isResourceTypeDefault === true && permissionType !== 'CUSTOMER_MANAGED',
  );
  if (standard?.arn === undefined) throw new Error(`RAM has no default permission for ${resourceType}.`);
  const offered = await actionsOf(ram, standard.arn);
  const wanted = offered.actions.filter((action) => actionsOfLevel[level].some((each) => sameAction(each, action)));
  if (wanted.length === offered.actions.length) return { arn: standard.arn, version: offered.version };
  const name = `mlapps-governance-${level.toLowerCase()}`;
  const made = own.find((permission) => permission.name === name);
  return made?.arn === undefined ? create(ram, name, resourceType, wanted) : upToDate(ram, made.arn, wanted);
}

async function mlflowAppType(ram: RAMClient): Promise<string> {
  const types = await allPages(async (nextToken) => {
    const answer = await ram.send(new ListResourceTypesCommand({ nextToken }));
    return { items: answer.resourceTypes, next: answer.nextToken };
  });
  const type = types.find(({ resourceType }) => MLFLOW_APP_TYPE.test(resourceType ?? ''));
  if (type?.resourceType === undefined) throw new Error('RAM has no resource type for MLflow Apps in this Region.');
  return type.resourceType;
}

function listPermissions(ram: RAMClient, resourceType: string): Promise<ResourceSharePermissionSummary[]> {
  return allPages(async (nextToken) => {
    const answer = await ram.send(new ListPermissionsCommand({ resourceType, nextToken }));
    return { items: answer.permissions, next: answer.nextToken };
  });
}

async function actionsOf(ram: RAMClient, permissionArn: string): Promise<{ actions: string[]; version: number }> {
  const { permission } = await ram.send(new GetPermissionCommand({ permissionArn }));
  const template = JSON.parse(permission!.permission!) as { Action?: string | string[]; Statement?: { Action: string | string[] } };
  return { actions: [template.Action ?? template.Statement?.Action ?? []].flat(), version: Number(permission!.version) };
}

function sameAction(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Two replicas that create at once send the same token. */
async function create(ram: RAMClient, name: string, resourceType: string, actions: readonly string[]): Promise<RamPermission> {
  const policyTemplate = JSON.stringify({ Effect: 'Allow', Action: actions });
  const clientToken = tokenOf(name, policyTemplate);
  const tags = [{ key: 'managed-by', value: 'mlapps-governance' }];
  const { permission } = await ram.send(new CreatePermissionCommand({ name, resourceType, policyTemplate, clientToken, tags }));
  return { arn: permission!.arn!, version: Number(permission!.version) };
}

async function upToDate(ram: RAMClient, permissionArn: string, wanted: readonly string[]): Promise<RamPermission> {
  const { actions, version } = await actionsOf(ram, permissionArn);
  const same = actions.length === wanted.length && actions.every((action) => wanted.some((each) => sameAction(each, action)));
  if (same) return { arn: permissionArn, version };
  const policyTemplate = JSON.stringify({ Effect: 'Allow', Action: wanted });
  const clientToken = tokenOf(`${permissionArn} ${version}`, policyTemplate);
  const answer = await ram.send(new CreatePermissionVersionCommand({ permissionArn, policyTemplate, clientToken }));
  return { arn: permissionArn, version: Number(answer.permission!.version) };
}

/** A UUID's form, which RAM asks of tokens. */
function tokenOf(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
