import type { STSClient } from '@aws-sdk/client-sts';
/** Credentials as the SDK's clients take them. */
export interface Session {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken: string;
    readonly expiration: Date;
}
export interface SessionSettings {
    /** As the trust policies of the roles demand it. */
    readonly externalId: string | undefined;
    readonly tags: Readonly<Record<string, string>>;
    /** Milliseconds since 1970. */
    readonly now: () => number;
}
/** Sessions of roles, each taken once for all who need it. */
export declare class RoleSessions {
    #private;
    constructor(sts: STSClient, settings: SessionSettings);
    /** @throws RoleNotTaken */
    of(roleArn: string): Promise<Session>;
}
