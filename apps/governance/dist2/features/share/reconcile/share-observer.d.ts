import { Tenants } from '../../../tenants.js';
import { PermissionCatalog } from './permission-catalog.js';
import type { Claim } from './share-claims.js';
import type { Seen, ShareDraft } from './share-draft.js';
interface Observed {
    readonly claim: Claim;
    seen: Seen;
}
/** Looks at shares in AWS, those of one account and Region together. */
export declare class ShareObserver {
    #private;
    private readonly tenants;
    private readonly permissions;
    constructor(tenants: Tenants, permissions: PermissionCatalog);
    /** Sets what is seen of each; never fails: why something could not be seen is part of it. */
    observe(tenant: string, all: readonly Observed[], drafts: ReadonlyMap<string, ShareDraft>): Promise<void>;
}
export {};
