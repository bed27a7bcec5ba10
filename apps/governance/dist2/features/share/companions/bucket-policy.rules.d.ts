import type { PermissionLevel, PrincipalKind } from '../../../platform/prisma/client/client.js';
/** Whom a grant lets at the artifacts of an app, and where they are. */
export interface ArtifactAccess {
    readonly grantId: string;
    readonly level: PermissionLevel;
    readonly principal: PolicyPrincipal;
    /** Key prefix without slashes at its ends; empty for the whole bucket. */
    readonly prefix: string;
}
/** A principal as policies name it: an ARN, or every account that is where the condition says. */
export type PolicyPrincipal = {
    readonly kind: 'arn';
    readonly arn: string;
} | {
    readonly kind: 'organization';
    readonly organizationId: string;
} | {
    readonly kind: 'unit';
    readonly path: string;
};
export interface Statement {
    readonly Sid?: string;
    readonly [element: string]: unknown;
}
export interface PolicyDocument {
    readonly Version?: string;
    readonly Statement?: Statement | readonly Statement[];
    readonly [element: string]: unknown;
}
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html */
export declare const MOST_POLICY_BYTES: number;
/** A policy that S3 would not take. */
export declare class PolicyTooLarge extends Error {
    readonly name = "PolicyTooLarge";
}
/**
 * The policy with our statements as they are to be and all others as they were.
 *
 * @returns undefined when nothing is left to say: then the policy is to be deleted
 * @throws PolicyTooLarge when it would exceed S3's limit even with one statement for all grants of a kind
 */
export declare function withOurStatements(policy: PolicyDocument | undefined, access: readonly ArtifactAccess[], { bucket, partition }: {
    readonly bucket: string;
    readonly partition: string;
}): PolicyDocument | undefined;
/** Ids of grants that a policy has statements for, exactly as they are to be. */
export declare function holds(policy: PolicyDocument | undefined, wanted: PolicyDocument | undefined): boolean;
/** @param unitPath of the mirror, `/r-…/ou-…/` */
export declare function policyPrincipal(kind: PrincipalKind, principal: string, names: {
    readonly partition: string;
    readonly ramPrincipal: string | null;
    readonly organizationId: string | undefined;
    readonly unitPath: string | undefined;
}): PolicyPrincipal | undefined;
