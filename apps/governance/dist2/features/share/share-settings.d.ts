import type { Config } from '../../config.js';
/** How shares are kept. */
export declare class ShareSettings {
    readonly reconcile: {
        /** How long RAM may show what was before a call: seen in the wild for 92 minutes (hashicorp/terraform-provider-aws#36791). */
        readonly graceMilliseconds: number;
        /** How often a share is looked at that is as it is to be. */
        readonly resyncSeconds: number;
    };
    /** How often due shares are looked for; 0: never by itself. */
    readonly pollMilliseconds: number;
    /** How long a request may wait for approvals. */
    readonly approvalSeconds: number;
    readonly breakGlass: {
        readonly mostSeconds: number;
        readonly reviewSeconds: number;
        readonly mfaSeconds: number;
    };
    /** Shares that are worked on together. */
    readonly batch = 25;
    /** Batches at once, besides the one that is kept free for revocations. */
    readonly lanes = 2;
    constructor(config: Config);
}
