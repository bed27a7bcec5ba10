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
import { createHash } from 'node:crypto';
import { CreatePermissionCommand, CreatePermissionVersionCommand, GetPermissionCommand, ListPermissionsCommand, ListResourceTypesCommand, } from '@aws-sdk/client-ram';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../../../platform/injection-tokens.js';
import { Tenants } from '../../../tenants.js';
import { actionsOfLevel } from '../permission-level.js';
import { allPages } from './ram-pages.js';
const KEPT_MILLISECONDS = 600_000;
const MLFLOW_APP_TYPE = /^sagemaker:mlflow-?app$/i;
/** The permissions that carry a level, by owner account and Region. AWS has published no names, so they are looked up. */
let PermissionCatalog = class PermissionCatalog {
    tenants;
    clock;
    #kept = new Map();
    constructor(tenants, clock) {
        this.tenants = tenants;
        this.clock = clock;
    }
    /**
     * RAM's own permission where it carries exactly what the level is to carry; else one of the account's own, made when it is missing.
     *
     * @throws what RAM answers
     */
    async of(tenant, accountId, region, level) {
        const key = `${tenant} ${accountId} ${region} ${level}`;
        const now = this.clock.now().getTime();
        const known = this.#kept.get(key);
        if (known !== undefined && known.until > now)
            return known.permission;
        const permission = find(this.tenants.of(tenant).aws.of(accountId, region).ram, level);
        this.#kept.set(key, { permission, until: now + KEPT_MILLISECONDS });
        permission.catch(() => this.#kept.delete(key));
        return permission;
    }
};
PermissionCatalog = __decorate([
    Injectable(),
    __param(0, Inject(Tenants)),
    __param(1, Inject(CLOCK)),
    __metadata("design:paramtypes", [Tenants, Object])
], PermissionCatalog);
export { PermissionCatalog };
async function find(ram, level) {
    const resourceType = await mlflowAppType(ram);
    const all = await listPermissions(ram, resourceType);
    const own = all.filter(({ permissionType }) => permissionType === 'CUSTOMER_MANAGED');
    const standard = all.find(({ isResourceTypeDefault, permissionType }) => isResourceTypeDefault === true && permissionType !== 'CUSTOMER_MANAGED');
    if (standard?.arn === undefined)
        throw new Error(`RAM has no default permission for ${resourceType}.`);
    const offered = await actionsOf(ram, standard.arn);
    const wanted = offered.actions.filter((action) => actionsOfLevel[level].some((each) => sameAction(each, action)));
    if (wanted.length === offered.actions.length)
        return { arn: standard.arn, version: offered.version };
    const name = `mlapps-governance-${level.toLowerCase()}`;
    const made = own.find((permission) => permission.name === name);
    return made?.arn === undefined ? create(ram, name, resourceType, wanted) : upToDate(ram, made.arn, wanted);
}
async function mlflowAppType(ram) {
    const types = await allPages(async (nextToken) => {
        const answer = await ram.send(new ListResourceTypesCommand({ nextToken }));
        return { items: answer.resourceTypes, nextToken: answer.nextToken };
    });
    const type = types.find(({ resourceType }) => MLFLOW_APP_TYPE.test(resourceType ?? ''));
    if (type?.resourceType === undefined)
        throw new Error('RAM has no resource type for MLflow Apps in this Region.');
    return type.resourceType;
}
function listPermissions(ram, resourceType) {
    return allPages(async (nextToken) => {
        const answer = await ram.send(new ListPermissionsCommand({ resourceType, nextToken }));
        return { items: answer.permissions, nextToken: answer.nextToken };
    });
}
async function actionsOf(ram, permissionArn) {
    const { permission } = await ram.send(new GetPermissionCommand({ permissionArn }));
    const template = JSON.parse(permission.permission);
    return { actions: [template.Action ?? template.Statement?.Action ?? []].flat(), version: Number(permission.version) };
}
function sameAction(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** Two replicas that create at once send the same token. */
async function create(ram, name, resourceType, actions) {
    const policyTemplate = JSON.stringify({ Effect: 'Allow', Action: actions });
    const clientToken = tokenOf(name, policyTemplate);
    const tags = [{ key: 'managed-by', value: 'mlapps-governance' }];
    const { permission } = await ram.send(new CreatePermissionCommand({ name, resourceType, policyTemplate, clientToken, tags }));
    return { arn: permission.arn, version: Number(permission.version) };
}
async function upToDate(ram, permissionArn, wanted) {
    const { actions, version } = await actionsOf(ram, permissionArn);
    const same = actions.length === wanted.length && actions.every((action) => wanted.some((each) => sameAction(each, action)));
    if (same)
        return { arn: permissionArn, version };
    const policyTemplate = JSON.stringify({ Effect: 'Allow', Action: wanted });
    const clientToken = tokenOf(`${permissionArn} ${version}`, policyTemplate);
    const answer = await ram.send(new CreatePermissionVersionCommand({ permissionArn, policyTemplate, clientToken }));
    return { arn: permissionArn, version: Number(answer.permission.version) };
}
/** A UUID's form, which RAM asks of tokens. */
function tokenOf(...parts) {
    const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
//# sourceMappingURL=permission-catalog.js.map