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
import { DeleteBucketPolicyCommand, GetBucketPolicyCommand, PutBucketPolicyCommand } from '@aws-sdk/client-s3';
import { AddTagsCommand, DeleteTagsCommand, PutModelPackageGroupPolicyCommand } from '@aws-sdk/client-sagemaker';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../../../platform/injection-tokens.js';
import { Leases } from '../../../platform/lease/leases.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../../tenants.js';
import { ramFailure } from '../reconcile/ram-failure.js';
import { isIn } from '../reconcile/reconcile.rules.js';
import { holds, policyPrincipal, withOurStatements } from './bucket-policy.rules.js';
/** Tag of an app that is shared by this service. */
export const SHARED_TAG = 'mlapps:shared-by';
/**
 * Brings the companions of grants up to date: what a consumer needs besides the RAM share.
 *
 * Policies have no version to compare with, so one replica at a time works on a target, and what it wrote is read back: a statement that
 * somebody else's write took away in between is missing then, and is put back the next time.
 */
let CompanionSync = class CompanionSync {
    clients;
    tenants;
    leases;
    clock;
    constructor(clients, tenants, leases, clock) {
        this.clients = clients;
        this.tenants = tenants;
        this.leases = leases;
        this.clock = clock;
    }
    /** Of all grants of these shares; why one could not be brought about is noted with it. */
    async sync(tenant, shareIds) {
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
    async #bringAbout(tenant, all) {
        const [first] = all;
        if (first === undefined)
            return;
        const client = this.clients.of(tenant);
        const at = this.clock.now();
        try {
            if (first.kind === 'BUCKET_POLICY')
                await this.#bucketPolicy(tenant, all);
            else if (first.kind === 'TAG')
                await this.#tag(tenant, all);
            else
                await this.#groupPolicy(tenant, all);
            for (const has of [true, false]) {
                const ids = all.filter((companion) => isToBe(companion) === has).map(({ id }) => id);
                if (ids.length > 0)
                    await client.companion.updateMany({
                        where: { id: { in: ids } },
                        data: { desired: has, applied: has, observed: has, lastError: null, observedAt: at },
                    });
            }
        }
        catch (error) {
            const unsupported = error.$metadata?.httpStatusCode === 501;
            const ids = all.filter((companion) => unsupported || companion.applied !== isToBe(companion)).map(({ id }) => id);
            await client.companion.updateMany({
                where: { id: { in: ids } },
                data: { unsupported, lastError: ramFailure(error).text, observedAt: at },
            });
        }
    }
    async #bucketPolicy(tenant, all) {
        const { target: bucket, grant } = all[0];
        const { aws, partition } = this.tenants.of(tenant);
        const { s3 } = aws.of(grant.app.accountId, grant.app.region);
        const access = await this.#access(tenant, all.filter(isToBe));
        const before = await readPolicy(s3, bucket);
        const wanted = withOurStatements(before, access, { bucket, partition });
        if (holds(before, wanted))
            return;
        if (wanted === undefined)
            await s3.send(new DeleteBucketPolicyCommand({ Bucket: bucket }));
        else
            await s3.send(new PutBucketPolicyCommand({ Bucket: bucket, Policy: JSON.stringify(wanted) }));
        if (!holds(await readPolicy(s3, bucket), wanted))
            throw new Error(`The policy of the bucket ${bucket} was changed by somebody else meanwhile.`);
    }
    async #access(tenant, wanted) {
        const client = this.clients.of(tenant);
        const { partition } = this.tenants.of(tenant);
        const organization = await client.organization.findFirst({ select: { organizationId: true } });
        const unitIds = wanted.filter(({ grant }) => grant.principalKind === 'ORG_UNIT').map(({ grant }) => grant.principal);
        const units = unitIds.length === 0 ? [] : await client.orgUnit.findMany({ where: { unitId: { in: unitIds } } });
        const paths = new Map(units.map(({ unitId, path }) => [unitId, path]));
        return wanted.flatMap(({ grant }) => {
            const { id: grantId, permission: level, principalKind, principal: name, ramPrincipal, app } = grant;
            const names = { partition, ramPrincipal, organizationId: organization?.organizationId, unitPath: paths.get(name) };
            const principal = policyPrincipal(principalKind, name, names);
            return principal === undefined ? [] : [{ grantId, level, principal, prefix: readArtifactUri(app.artifactStoreUri).prefix }];
        });
    }
    async #tag(tenant, all) {
        const { app } = all[0].grant;
        const { sagemaker } = this.tenants.of(tenant).aws.of(app.accountId, app.region);
        if (all.some(isToBe)) {
            if (all.some(({ applied }) => applied))
                return;
            await sagemaker.send(new AddTagsCommand({ ResourceArn: app.arn, Tags: [{ Key: SHARED_TAG, Value: 'mlapps-governance' }] }));
        }
        else
            await sagemaker.send(new DeleteTagsCommand({ ResourceArn: app.arn, TagKeys: [SHARED_TAG] }));
    }
    async #groupPolicy(tenant, all) {
        const { target: arn, grant } = all[0];
        const { aws, partition } = this.tenants.of(tenant);
        const { sagemaker } = aws.of(grant.app.accountId, grant.app.region);
        const principals = (await this.#access(tenant, all.filter(isToBe))).flatMap(({ principal }) => principal.kind === 'arn' ? [principal.arn] : []);
        const Statement = [
            {
                Sid: 'MlappsGrants',
                Effect: 'Allow',
                Principal: { AWS: principals },
                Action: ['sagemaker:DescribeModelPackage', 'sagemaker:DescribeModelPackageGroup', 'sagemaker:ListModelPackages'],
                Resource: [arn, `${arn.replace(':model-package-group/', ':model-package/')}/*`],
            },
        ];
        await sagemaker.send(new PutModelPackageGroupPolicyCommand({
            ModelPackageGroupName: arn.split('/')[1],
            ResourcePolicy: JSON.stringify({
                Version: '2012-10-17',
                Statement: principals.length === 0 ? [ownerOnly(arn, partition)] : Statement,
            }),
        }));
    }
};
CompanionSync = __decorate([
    Injectable(),
    __param(0, Inject(TenantClients)),
    __param(1, Inject(Tenants)),
    __param(2, Inject(Leases)),
    __param(3, Inject(CLOCK)),
    __metadata("design:paramtypes", [TenantClients,
        Tenants,
        Leases, Object])
], CompanionSync);
export { CompanionSync };
/** A policy needs a statement; this one lets in the owner, who is in anyway. */
function ownerOnly(arn, partition) {
    const account = arn.split(':')[4];
    return {
        Sid: 'MlappsGrants',
        Effect: 'Allow',
        Principal: { AWS: `arn:${partition}:iam::${account}:root` },
        Action: ['sagemaker:DescribeModelPackageGroup'],
        Resource: [arn],
    };
}
/** A companion is there as long as RAM lets the principal in. */
function isToBe({ grant }) {
    return grant.desired && grant.applied && isIn(grant.observed ?? undefined);
}
async function readPolicy(s3, Bucket) {
    try {
        const { Policy } = await s3.send(new GetBucketPolicyCommand({ Bucket }));
        return JSON.parse(Policy);
    }
    catch (error) {
        if (error.name === 'NoSuchBucketPolicy')
            return undefined;
        throw error;
    }
}
/** `s3://bucket/prefix`. */
export function readArtifactUri(uri) {
    const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)(?:\/(.*))?$/.exec(uri) ?? [];
    return bucket === undefined ? undefined : { bucket, prefix: prefix.replace(/^\/+|\/+$/g, '') };
}
//# sourceMappingURL=companion-sync.js.map