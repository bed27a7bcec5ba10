import { DeleteBucketPolicyCommand, GetBucketPolicyCommand, PutBucketPolicyCommand } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import { AddTagsCommand, DeleteTagsCommand, PutModelPackageGroupPolicyCommand } from '@aws-sdk/client-sagemaker';
import { accountOfArn } from '@mlapps/aws-identity/arn';
import { Inject, Injectable } from '@nestjs/common';

import type { Clock } from '../../../platform/clock.js';
import { CLOCK } from '../../../platform/injection-tokens.js';
import { Leases } from '../../../platform/lease/leases.js';
import type { Companion, Grant, MlflowApp } from '../../../platform/prisma/client/client.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../../tenants.js';
import { ramFailure } from '../reconcile/ram-failure.js';
import { isIn } from '../reconcile/reconcile.rules.js';
import type { ArtifactAccess, PolicyDocument } from './bucket-policy.rules.js';
import { holds, policyPrincipal, withOurStatements } from './bucket-policy.rules.js';

/** Tag of an app that is shared by this service. */
export const SHARED_TAG = 'mlapps:shared-by';

type Loaded = Companion & { readonly grant: Grant & { readonly app: MlflowApp } };

/**
 * Brings the companions of grants up to date: what a consumer needs besides the RAM share.
 *
 * Policies have no version to compare with, so one replica at a time works on a target, and what it wrote is read back: a statement that
 * somebody else's write took away in between is missing then, and is put back the next time.
 */
@Injectable()
export class CompanionSync {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(Leases) private readonly leases: Leases,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of all grants of these shares; why one could not be brought about is noted with it. */
  async sync(tenant: string, shareIds: readonly string[]): Promise<void> {
    const client = this.clients.of(tenant);
    const mine = await client.companion.findMany({
      where: { grant: { shareId: { in: [...shareIds] } }, unsupported: false },
      include: { grant: { include: { app: true } } },
    });
    const different = mine.filter((companion) => companion.applied !== isToBe(companion));
    const targets = new Map(different.map((companion) => [`${companion.kind} ${companion.target}`, companion]));
    for (const [name, { kind, target }] of targets) {
      await this.leases.hold({ tenant, name: `companion ${name}`, seconds: 30 }, async () => {
        const all = await client.companion.findMany({
          where: { kind, target, unsupported: false, OR: [{ applied: true }, { grant: { endedAt: null } }] },
          include: { grant: { include: { app: true } } },
          orderBy: { id: 'asc' },
        });
        await this.#bringAbout(tenant, all);
      });
    }
  }

  async #bringAbout(tenant: string, all: readonly Loaded[]): Promise<void> {
    const [first] = all;
    if (first === undefined) return;
    const client = this.clients.of(tenant);
    const at = this.clock.now();
    try {
      if (first.kind === 'BUCKET_POLICY') await this.#bucketPolicy(tenant, all);
      else if (first.kind === 'TAG') await this.#tag(tenant, all);
      else await this.#groupPolicy(tenant, all);
      for (const has of [true, false]) {
        const ids = all.filter((companion) => isToBe(companion) === has).map(({ id }) => id);
        if (ids.length > 0)
          await client.companion.updateMany({
            where: { id: { in: ids } },
            data: { desired: has, applied: has, observed: has, lastError: null, observedAt: at },
          });
      }
    } catch (error) {
      const over = isTargetGone(error) ? all.filter((companion) => !isToBe(companion)).map(({ id }) => id) : [];
      await client.companion.updateMany({
        where: { id: { in: over } },
        data: { desired: false, applied: false, observed: false, lastError: null, observedAt: at },
      });
      const unsupported = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 501;
      const ids = all
        .filter((companion) => !over.includes(companion.id) && (unsupported || companion.applied !== isToBe(companion)))
        .map(({ id }) => id);
      await client.companion.updateMany({
        where: { id: { in: ids } },
        data: { unsupported, lastError: ramFailure(error).text, observedAt: at },
      });
    }
  }

  async #bucketPolicy(tenant: string, all: readonly Loaded[]): Promise<void> {
    const { target: bucket, grant } = all[0]!;
    const { aws, partition } = this.tenants.of(tenant);
    const { s3 } = aws.of(grant.app.accountId, grant.app.region);
    const access = await this.#access(tenant, all.filter(isToBe));
    const before = await readPolicy(s3, bucket);
    const wanted = withOurStatements(before, access, { bucket, partition });
    if (holds(before, wanted)) return;
    if (wanted === undefined) await s3.send(new DeleteBucketPolicyCommand({ Bucket: bucket }));
    else await s3.send(new PutBucketPolicyCommand({ Bucket: bucket, Policy: JSON.stringify(wanted) }));
    if (!holds(await readPolicy(s3, bucket), wanted))
      throw new Error(`The policy of the bucket ${bucket} was changed by somebody else meanwhile.`);
  }

  async #access(tenant: string, wanted: readonly Loaded[]): Promise<ArtifactAccess[]> {
    const client = this.clients.of(tenant);
    const { partition } = this.tenants.of(tenant);
    const organization = await client.organization.findFirst({ select: { organizationId: true } });
    const unitIds = wanted.filter(({ grant }) => grant.principalKind === 'ORG_UNIT').map(({ grant }) => grant.principal);
    const units = unitIds.length === 0 ? [] : await client.orgUnit.findMany({ where: { unitId: { in: unitIds } } });
    const paths = new Map(units.map(({ unitId, path }) => [unitId, path]));
    return wanted.flatMap(({ grant }): ArtifactAccess[] => {
      const { id: grantId, permission: level, principalKind, principal: name, ramPrincipal, app } = grant;
      const names = { partition, ramPrincipal, organizationId: organization?.organizationId, unitPath: paths.get(name) };
      const principal = policyPrincipal(principalKind, name, names);
      return principal === undefined ? [] : [{ grantId, level, principal, prefix: readArtifactUri(app.artifactStoreUri!)!.prefix }];
    });
  }

  async #tag(tenant: string, all: readonly Loaded[]): Promise<void> {
    const { app } = all[0]!.grant;
    const { sagemaker } = this.tenants.of(tenant).aws.of(app.accountId, app.region);
    if (all.some(isToBe)) {
      if (all.some(({ applied }) => applied)) return;
      await sagemaker.send(new AddTagsCommand({ ResourceArn: app.arn, Tags: [{ Key: SHARED_TAG, Value: 'mlapps-governance' }] }));
    } else await sagemaker.send(new DeleteTagsCommand({ ResourceArn: app.arn, TagKeys: [SHARED_TAG] }));
  }

  async #groupPolicy(tenant: string, all: readonly Loaded[]): Promise<void> {
    const { target: arn, grant } = all[0]!;
    const { aws, partition } = this.tenants.of(tenant);
    const { sagemaker } = aws.of(grant.app.accountId, grant.app.region);
    const principals = (await this.#access(tenant, all.filter(isToBe))).flatMap(({ principal }) =>
      principal.kind === 'arn' ? [principal.arn] : [],
    );
    const Statement = [
      {
        Sid: 'MlappsGrants',
        Effect: 'Allow',
        Principal: { AWS: principals },
        Action: ['sagemaker:DescribeModelPackage', 'sagemaker:DescribeModelPackageGroup', 'sagemaker:ListModelPackages'],
        Resource: [arn, `${arn.replace(':model-package-group/', ':model-package/')}/*`],
      },
    ];
    await sagemaker.send(
      new PutModelPackageGroupPolicyCommand({
        ModelPackageGroupName: arn.split('/')[1]!,
        ResourcePolicy: JSON.stringify({
          Version: '2012-10-17',
          Statement: principals.length === 0 ? [ownerOnly(arn, partition)] : Statement,
        }),
      }),
    );
  }
}

/** A policy needs a statement; this one lets in the owner, who is in anyway. */
function ownerOnly(arn: string, partition: string) {
  return {
    Sid: 'MlappsGrants',
    Effect: 'Allow',
    Principal: { AWS: `arn:${partition}:iam::${accountOfArn(arn)!}:root` },
    Action: ['sagemaker:DescribeModelPackageGroup'],
    Resource: [arn],
  };
}

/** A companion is there as long as RAM lets the principal in. */
function isToBe({ grant }: { readonly grant: Grant }): boolean {
  return grant.desired && grant.applied && isIn(grant.observed ?? undefined);
}

/** The app, bucket or group is not there any more, and what was said on it neither. */
function isTargetGone(error: unknown): boolean {
  return /^(NoSuchBucket|ResourceNotFound(Exception)?)$/.test((error as Error).name);
}

async function readPolicy(s3: S3Client, Bucket: string): Promise<PolicyDocument | undefined> {
  try {
    const { Policy } = await s3.send(new GetBucketPolicyCommand({ Bucket }));
    return JSON.parse(Policy!) as PolicyDocument;
  } catch (error) {
    if ((error as Error).name === 'NoSuchBucketPolicy') return undefined;
    throw error;
  }
}

/** `s3://bucket/prefix`. */
export function readArtifactUri(uri: string): { readonly bucket: string; readonly prefix: string } | undefined {
  const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)(?:\/(.*))?$/.exec(uri) ?? [];
  return bucket === undefined ? undefined : { bucket, prefix: prefix.replace(/^\/+|\/+$/g, '') };
}
