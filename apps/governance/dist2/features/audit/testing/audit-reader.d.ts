import type { ExportVerification } from '@mlapps/audit-log/export-verification';
import type { VerifyOptions } from '@mlapps/audit-log/verify-export';
import type { Actor } from '../../access/actor.js';
import type { TestGovernance } from '../../../testing/start-governance.js';
/** The answer of the export's route. */
export declare function askExport({ app }: TestGovernance, actor: Actor | undefined, query?: string): Promise<{
    statusCode: number;
    body: string;
}>;
/** What an auditor finds who has the export and the service's public keys. */
export declare function verifiedExport(governance: TestGovernance, actor: Actor, query?: string, options?: Partial<VerifyOptions>): Promise<ExportVerification>;
