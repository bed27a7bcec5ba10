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
import { DescribeDomainCommand } from '@aws-sdk/client-sagemaker';
import { Inject, Injectable } from '@nestjs/common';
import { Tenants } from '../../../tenants.js';
import { findByName, observeInvitations, observeShares } from './observe-shares.js';
import { PermissionCatalog } from './permission-catalog.js';
import { ramFailure } from './ram-failure.js';
import { nothingObserved } from './ram-share.js';
/** Looks at shares in AWS, those of one account and Region together. */
let ShareObserver = class ShareObserver {
    tenants;
    permissions;
    constructor(tenants, permissions) {
        this.tenants = tenants;
        this.permissions = permissions;
    }
    /** Sets what is seen of each; never fails: why something could not be seen is part of it. */
    async observe(tenant, all, drafts) {
        const groups = new Map();
        for (const each of all) {
            const key = `${each.claim.ownerAccountId} ${each.claim.region}`;
            groups.set(key, [...(groups.get(key) ?? []), each]);
        }
        await Promise.all([...groups.values()].map((group) => this.#observeGroup(tenant, group, drafts)));
    }
    async #observeGroup(tenant, group, drafts) {
        const { ownerAccountId, region } = group[0].claim;
        try {
            const { ram } = this.tenants.of(tenant).aws.of(ownerAccountId, region);
            const arns = new Map();
            for (const each of group) {
                const arn = arnOf(each, drafts.get(each.claim.id)) ?? (await this.#lost(tenant, drafts.get(each.claim.id)));
                if (arn !== undefined)
                    arns.set(each, arn);
            }
            const observed = arns.size === 0 ? new Map() : await observeShares(ram, [...arns.values()]);
            for (const each of group) {
                const draft = drafts.get(each.claim.id);
                const arn = arns.get(each);
                const plain = arn === undefined ? unmade(draft) : observed.get(arn);
                const observation = await this.#withInvitations(tenant, plain, draft);
                each.seen = { ...each.seen, failure: undefined, observation };
                await this.#lookUp(tenant, each, draft);
            }
        }
        catch (error) {
            for (const each of group)
                each.seen = { ...each.seen, observation: undefined, failure: ramFailure(error) };
        }
    }
    /** A creation without an answer may have made a share all the same. */
    async #lost(tenant, draft) {
        if (!hasOpenCreation(draft))
            return undefined;
        return findByName(this.tenants.of(tenant).aws.of(draft.ownerAccountId, draft.region).ram, draft.name);
    }
    async #lookUp(tenant, each, draft) {
        try {
            const { ownerAccountId, region, permission: level } = each.claim;
            const ramPrincipals = new Map(each.seen.ramPrincipals);
            for (const grant of draft.grants)
                if (grant.ramPrincipal === null && grant.desired && !ramPrincipals.has(grant.id))
                    ramPrincipals.set(grant.id, await this.#executionRole(tenant, grant));
            const isWanted = draft.grants.some(({ desired }) => desired);
            const permission = isWanted ? await this.permissions.of(tenant, ownerAccountId, region, level) : undefined;
            each.seen = { ...each.seen, permission, ramPrincipals };
        }
        catch (error) {
            each.seen = { ...each.seen, failure: ramFailure(error) };
        }
    }
    /** RAM knows no domains: what stands for one is the role that its users run with. */
    async #executionRole(tenant, { principal, consumerAccountId }) {
        const [, , , region, account, resource] = principal.split(':');
        const { sagemaker } = this.tenants.of(tenant).aws.of(consumerAccountId ?? account, region, 'inventory');
        const answer = await sagemaker.send(new DescribeDomainCommand({ DomainId: resource.split('/')[1] }));
        const role = answer.DefaultUserSettings?.ExecutionRole;
        if (role === undefined)
            throw new Error(`The domain ${principal} has no execution role, so RAM cannot name it.`);
        return role;
    }
    /** Invitations are seen by whom they are for; one of an account whose role cannot be taken stays as the owner sees it. */
    async #withInvitations(tenant, observed, draft) {
        const principals = { ...observed.principals };
        for (const { ramPrincipal, consumerAccountId, desired } of draft.grants) {
            const seen = ramPrincipal === null ? undefined : principals[ramPrincipal];
            if (!desired || seen?.external !== true || seen.status !== 'ASSOCIATING' || consumerAccountId === null || observed.arn === undefined)
                continue;
            const { ram } = this.tenants.of(tenant).aws.of(consumerAccountId, draft.region, 'acceptance');
            const invitation = await observeInvitations(ram, [observed.arn]).then((all) => all.get(observed.arn), () => undefined);
            if (invitation !== undefined)
                principals[ramPrincipal] = { ...seen, invitation };
        }
        return { ...observed, principals };
    }
};
ShareObserver = __decorate([
    Injectable(),
    __param(0, Inject(Tenants)),
    __param(1, Inject(PermissionCatalog)),
    __metadata("design:paramtypes", [Tenants,
        PermissionCatalog])
], ShareObserver);
export { ShareObserver };
function arnOf({ seen }, draft) {
    const made = seen.results.findLast(({ call, answer }) => call.operation === 'CreateResourceShare' && typeof answer === 'string');
    return typeof made?.answer === 'string' ? made.answer : (draft.ramArn ?? undefined);
}
function hasOpenCreation({ intents }) {
    return intents.some(({ operation }) => operation === 'CreateResourceShare');
}
/** Nothing is in RAM, unless a call on its way makes it. */
function unmade(draft) {
    const mayCome = hasOpenCreation(draft) && draft.grants.every(({ desired }) => !desired);
    return mayCome ? { ...nothingObserved, status: 'UNSEEN' } : nothingObserved;
}
//# sourceMappingURL=share-observer.js.map