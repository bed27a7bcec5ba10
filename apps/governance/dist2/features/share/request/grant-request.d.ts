import type { MlflowApp, ShareRequest } from '../../../platform/prisma/client/client.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import type { Change } from '../../audit/ledger.js';
import type { Obligations } from '../../decision/engine/decision.js';
import type { ResolvedPrincipal } from './resolve-principal.js';
export interface Approved {
    readonly request: ShareRequest;
    readonly principal: ResolvedPrincipal;
    readonly app: MlflowApp;
    readonly obligations: Obligations;
    readonly now: Date;
}
/** Grants what a request asks for; one that extends a grant makes that one last longer, or takes its place when its terms have changed. */
export declare function grantRequest(tx: Transaction, record: (change: Change) => void, approved: Approved): Promise<void>;
