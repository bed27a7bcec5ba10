/** Status of an association, as RAM tells it: ASSOCIATING, ASSOCIATED, FAILED, DISASSOCIATING, DISASSOCIATED, SUSPENDING, SUSPENDED, RESTORING, or newer ones. */
export type AssociationStatus = string;
/** What a read-back saw of one RAM share. */
export interface ObservedShare {
    /**
     * NONE: no RAM share is known. UNSEEN: there is one, and RAM does not show it; soon after a creation that is lag, later it is gone.
     * Otherwise RAM's own status.
     */
    readonly status: 'NONE' | 'UNSEEN' | 'PENDING' | 'ACTIVE' | 'FAILED' | 'DELETING' | 'DELETED';
    readonly arn?: string;
    readonly allowExternal?: boolean;
    readonly retainOnLeave?: boolean;
    readonly tags?: Readonly<Record<string, string>>;
    readonly permission?: {
        readonly arn: string;
        readonly version: number;
    };
    readonly principals: Readonly<Record<string, ObservedPrincipal>>;
    readonly resources: Readonly<Record<string, AssociationStatus>>;
    /** Of one that is UNSEEN: since when. Milliseconds since 1970. */
    readonly unseenSince?: number;
}
export interface ObservedPrincipal {
    readonly status: AssociationStatus;
    /** It had to be invited. */
    readonly external: boolean;
    readonly message?: string;
    /** As its receiver sees it; absent when the receiver could not be asked. */
    readonly invitation?: {
        readonly arn: string;
        readonly status: string;
        readonly expiresAt: number;
    };
}
/** Invitations end after 12 hours unless the type is on AWS's list of those with 7 days (https://docs.aws.amazon.com/ram/latest/userguide/working-with-shared-invitations.html); RAM does not say when. */
export declare const INVITATION_MILLISECONDS: number;
export declare const nothingObserved: ObservedShare;
/** What a RAM share is to be like; names are RAM's. */
export interface DesiredShare {
    readonly name: string;
    /** The one resource. */
    readonly resourceArn: string;
    readonly permission: {
        readonly arn: string;
        readonly version: number;
    };
    readonly allowExternal: boolean;
    readonly retainOnLeave: boolean;
    readonly tags: Readonly<Record<string, string>>;
    readonly principals: readonly DesiredPrincipal[];
    /** Milliseconds since 1970; when RAM was told to delete the share it has. */
    readonly deleteToldAt: number | undefined;
}
export interface DesiredPrincipal {
    readonly principal: string;
    /** Whether it is to be in the share. */
    readonly wanted: boolean;
    /** RAM was, or may have been, told to let it in, and not yet to let it out. */
    readonly applied: boolean;
    /** When RAM was last told so; until some time after it what RAM shows may be older. Milliseconds since 1970. */
    readonly toldAt: number | undefined;
    /** Its invitation was not answered in time, or rejected, as often as is tried. */
    readonly givenUp: boolean;
    /** The invitation is to be accepted in its name. */
    readonly accept: boolean;
}
/** A call that changes something in RAM, without its client token. `$share` stands for the ARN a creation before it answers. */
export type RamCall = {
    readonly operation: 'CreateResourceShare';
    readonly input: {
        readonly name: string;
        readonly resourceArns: readonly string[];
        readonly permissionArns: readonly string[];
        readonly allowExternalPrincipals: boolean;
        readonly retain: boolean;
        readonly tags: Readonly<Record<string, string>>;
    };
} | {
    readonly operation: 'AssociateResourceShare' | 'DisassociateResourceShare';
    readonly input: {
        readonly principals: readonly string[];
        readonly resourceArns: readonly string[];
    };
} | {
    readonly operation: 'AssociateResourceSharePermission';
    readonly input: {
        readonly permissionArn: string;
        readonly permissionVersion: number;
    };
} | {
    readonly operation: 'UpdateResourceShare';
    readonly input: {
        readonly allowExternalPrincipals: boolean;
    };
} | {
    readonly operation: 'TagResource';
    readonly input: {
        readonly tags: Readonly<Record<string, string>>;
    };
} | {
    readonly operation: 'DeleteResourceShare';
    readonly input: Readonly<Record<string, never>>;
} | {
    readonly operation: 'AcceptResourceShareInvitation';
    readonly input: {
        readonly principal: string;
        readonly invitationArn: string;
    };
};
