export declare const Role: {
    readonly VIEWER: 'VIEWER';
    readonly REQUESTER: 'REQUESTER';
    readonly APPROVER: 'APPROVER';
    readonly POLICY_ADMIN: 'POLICY_ADMIN';
    readonly AUDITOR: 'AUDITOR';
};
export type Role = (typeof Role)[keyof typeof Role];
export declare const ActorKind: {
    readonly USER: 'USER';
    readonly SERVICE: 'SERVICE';
    readonly SYSTEM: 'SYSTEM';
};
export type ActorKind = (typeof ActorKind)[keyof typeof ActorKind];
export declare const DriftKind: {
    readonly MISSING_SHARE: 'MISSING_SHARE';
    readonly EXTRA_PRINCIPAL: 'EXTRA_PRINCIPAL';
    readonly MISSING_PRINCIPAL: 'MISSING_PRINCIPAL';
    readonly PERMISSION_VERSION: 'PERMISSION_VERSION';
    readonly EXTERNAL_FLAG: 'EXTERNAL_FLAG';
    readonly RETAIN_FLAG: 'RETAIN_FLAG';
    readonly UNMANAGED_SHARE: 'UNMANAGED_SHARE';
    readonly INVITATION_EXPIRED: 'INVITATION_EXPIRED';
    readonly COMPANION_GRANT: 'COMPANION_GRANT';
};
export type DriftKind = (typeof DriftKind)[keyof typeof DriftKind];
export declare const Severity: {
    readonly LOW: 'LOW';
    readonly MEDIUM: 'MEDIUM';
    readonly HIGH: 'HIGH';
    readonly CRITICAL: 'CRITICAL';
};
export type Severity = (typeof Severity)[keyof typeof Severity];
export declare const FindingState: {
    readonly OPEN: 'OPEN';
    readonly REMEDYING: 'REMEDYING';
    readonly RESOLVED: 'RESOLVED';
    readonly ACCEPTED: 'ACCEPTED';
};
export type FindingState = (typeof FindingState)[keyof typeof FindingState];
export declare const AccountState: {
    readonly PENDING_ACTIVATION: 'PENDING_ACTIVATION';
    readonly ACTIVE: 'ACTIVE';
    readonly SUSPENDED: 'SUSPENDED';
    readonly PENDING_CLOSURE: 'PENDING_CLOSURE';
    readonly CLOSED: 'CLOSED';
};
export type AccountState = (typeof AccountState)[keyof typeof AccountState];
export declare const SyncState: {
    readonly RUNNING: 'RUNNING';
    readonly SUCCEEDED: 'SUCCEEDED';
    readonly PARTIAL: 'PARTIAL';
    readonly FAILED: 'FAILED';
};
export type SyncState = (typeof SyncState)[keyof typeof SyncState];
export declare const PrincipalKind: {
    readonly ACCOUNT: 'ACCOUNT';
    readonly ORG_UNIT: 'ORG_UNIT';
    readonly ORGANIZATION: 'ORGANIZATION';
    readonly DOMAIN: 'DOMAIN';
    readonly ROLE: 'ROLE';
};
export type PrincipalKind = (typeof PrincipalKind)[keyof typeof PrincipalKind];
export declare const PermissionLevel: {
    readonly READ: 'READ';
    readonly WRITE: 'WRITE';
    readonly ADMIN: 'ADMIN';
};
export type PermissionLevel = (typeof PermissionLevel)[keyof typeof PermissionLevel];
export declare const RequestState: {
    readonly PENDING_APPROVAL: 'PENDING_APPROVAL';
    readonly APPROVED: 'APPROVED';
    readonly DENIED: 'DENIED';
    readonly REJECTED: 'REJECTED';
    readonly CANCELLED: 'CANCELLED';
    readonly EXPIRED: 'EXPIRED';
};
export type RequestState = (typeof RequestState)[keyof typeof RequestState];
export declare const ShareState: {
    readonly PLANNED: 'PLANNED';
    readonly APPLYING: 'APPLYING';
    readonly PENDING_ACCEPTANCE: 'PENDING_ACCEPTANCE';
    readonly ACTIVE: 'ACTIVE';
    readonly DEGRADED: 'DEGRADED';
    readonly REVOKING: 'REVOKING';
    readonly REVOKED: 'REVOKED';
    readonly FAILED: 'FAILED';
    readonly SUSPENDED: 'SUSPENDED';
};
export type ShareState = (typeof ShareState)[keyof typeof ShareState];
export declare const CompanionKind: {
    readonly BUCKET_POLICY: 'BUCKET_POLICY';
    readonly MODEL_PACKAGE_GROUP: 'MODEL_PACKAGE_GROUP';
    readonly TAG: 'TAG';
};
export type CompanionKind = (typeof CompanionKind)[keyof typeof CompanionKind];
export declare const PolicyState: {
    readonly DRAFT: 'DRAFT';
    readonly IN_REVIEW: 'IN_REVIEW';
    readonly APPROVED: 'APPROVED';
    readonly ACTIVE: 'ACTIVE';
    readonly SUPERSEDED: 'SUPERSEDED';
    readonly SUSPENDED: 'SUSPENDED';
    readonly EXPIRED: 'EXPIRED';
    readonly RETIRED: 'RETIRED';
};
export type PolicyState = (typeof PolicyState)[keyof typeof PolicyState];
export declare const EnforcementMode: {
    readonly ENFORCE: 'ENFORCE';
    readonly WARN: 'WARN';
    readonly DRY_RUN: 'DRY_RUN';
};
export type EnforcementMode = (typeof EnforcementMode)[keyof typeof EnforcementMode];
export declare const ScopeKind: {
    readonly ORGANIZATION: 'ORGANIZATION';
    readonly ORG_UNIT: 'ORG_UNIT';
    readonly ACCOUNT: 'ACCOUNT';
    readonly DOMAIN: 'DOMAIN';
};
export type ScopeKind = (typeof ScopeKind)[keyof typeof ScopeKind];
