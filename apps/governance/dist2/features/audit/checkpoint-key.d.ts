import type { SigningKey } from '@mlapps/audit-log/checkpoint';
import type { ReadyConfig } from '../../config.js';
/** The key that signs checkpoints: the one of the settings, else one of its own in the data folder, made when first needed. */
export declare class CheckpointKey {
    #private;
    private readonly config;
    constructor(config: Pick<ReadyConfig, 'auditSigningKey' | 'data'>);
    /** @throws Error when the file is not there or no Ed25519 key */
    get(): SigningKey;
}
