export type AwsFailureKind = 'throttled' | 'denied' | 'unreachable' | 'notFound' | 'other';
/** Why a call to AWS failed, in the terms that decide what to do next. */
export interface AwsFailure {
    readonly kind: AwsFailureKind;
    /** AWS's error code, or that of the network. */
    readonly code: string;
    readonly message: string;
    /** The role that could not be taken, when that is what failed. */
    readonly roleArn: string | undefined;
    /** The same call may succeed later by itself. */
    readonly isTransient: boolean;
}
/** The role of an account could not be taken; `cause` says why. */
export declare class RoleNotTaken extends Error {
    readonly roleArn: string;
    readonly name = "RoleNotTaken";
    constructor(roleArn: string, options: {
        readonly cause: unknown;
    });
}
/**
 * Classifies what a call of an AWS client threw.
 *
 * @example
 * catch (error) { if (awsFailure(error).kind === 'denied') … }
 */
export declare function awsFailure(error: unknown): AwsFailure;
