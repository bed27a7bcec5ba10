import { IAMClient } from '@aws-sdk/client-iam';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { RAMClient } from '@aws-sdk/client-ram';
import { S3Client } from '@aws-sdk/client-s3';
import { SageMakerClient } from '@aws-sdk/client-sagemaker';
import type { AwsCall } from './observe-calls.js';
/** What a role of an account is for: to read apps and domains, to share apps, or to accept what others share. */
export type Duty = 'inventory' | 'sharing' | 'acceptance';
/** How the service reaches the accounts of one organization. */
export interface AwsAccess {
    /** `http://…` of an emulator; without it AWS. */
    readonly endpoint: string | undefined;
    /** Keys to start from; without them the SDK's own chain. */
    readonly credentials: {
        readonly accessKeyId: string;
        readonly secretAccessKey: string;
    } | undefined;
    /** Role in the management (or a delegated administrator) account; without it the starting keys are used as they are. */
    readonly managementRoleArn: string | undefined;
    /** Role to assume in each account. */
    readonly roleName: string;
    /** Other roles for some duties. */
    readonly roleNames?: Readonly<Partial<Record<Duty, string>>>;
    /** External id that the trust policies of the roles ask for. */
    readonly externalId?: string | undefined;
    /** Tags of every session; the roles have to trust `sts:TagSession` then. */
    readonly sessionTags?: Readonly<Record<string, string>>;
    /** `aws`, `aws-cn` or `aws-us-gov`. */
    readonly partition: string;
    /** Region of the calls that have none of their own. */
    readonly region: string;
    /** Whether to keep to AWS's request rates; an endpoint of its own has none unless told. */
    readonly rates?: 'aws' | 'off';
    /** Told of every call. */
    readonly observe?: (call: AwsCall) => void;
}
/** Clients of one account in one Region; good for as long as the `AwsAccounts` they come from. */
export interface AccountClients {
    readonly ram: RAMClient;
    readonly sagemaker: SageMakerClient;
    readonly s3: S3Client;
}
/** AWS accounts through assumed roles: sessions, clients and connections are kept and shared. */
export declare class AwsAccounts {
    #private;
    readonly organizations: OrganizationsClient;
    /** RAM and IAM as the management account, e.g. to learn whether sharing with the organization is enabled. */
    readonly managementRam: RAMClient;
    readonly managementIam: IAMClient;
    constructor(access: AwsAccess);
    /** Clients come to be when they are first used. */
    of(accountId: string, region: string, duty?: Duty): AccountClients;
    /** The role that is taken in an account, e.g. to say which one is missing. */
    roleArn(accountId: string, duty?: Duty): string;
    close(): void;
}
