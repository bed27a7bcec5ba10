import * as runtime from "@prisma/client/runtime/index-browser";
export type * from '../models.js';
export type * from './prismaNamespace.js';
export declare const Decimal: typeof runtime.Decimal;
export declare const NullTypes: {
    DbNull: (new (secret: never) => typeof runtime.DbNull);
    JsonNull: (new (secret: never) => typeof runtime.JsonNull);
    AnyNull: (new (secret: never) => typeof runtime.AnyNull);
};
/**
 * Helper for filtering JSON entries that have `null` on the database (empty on the db)
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const DbNull: import("@prisma/client/runtime/client").DbNullClass;
/**
 * Helper for filtering JSON entries that have JSON `null` values (not empty on the db)
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const JsonNull: import("@prisma/client/runtime/client").JsonNullClass;
/**
 * Helper for filtering JSON entries that are `Prisma.DbNull` or `Prisma.JsonNull`
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const AnyNull: import("@prisma/client/runtime/client").AnyNullClass;
export declare const ModelName: {
    readonly RoleBinding: 'RoleBinding';
    readonly LedgerHead: 'LedgerHead';
    readonly AuditEvent: 'AuditEvent';
    readonly AuditCheckpoint: 'AuditCheckpoint';
    readonly AuditNode: 'AuditNode';
    readonly AuditSigningKey: 'AuditSigningKey';
    readonly DriftFinding: 'DriftFinding';
    readonly ObservedAccess: 'ObservedAccess';
    readonly Webhook: 'Webhook';
    readonly Lease: 'Lease';
    readonly Organization: 'Organization';
    readonly OrgUnit: 'OrgUnit';
    readonly Account: 'Account';
    readonly Domain: 'Domain';
    readonly MlflowApp: 'MlflowApp';
    readonly SyncRun: 'SyncRun';
    readonly SyncAccountFailure: 'SyncAccountFailure';
    readonly IdempotencyRecord: 'IdempotencyRecord';
    readonly ShareRequest: 'ShareRequest';
    readonly RequestApproval: 'RequestApproval';
    readonly Share: 'Share';
    readonly Grant: 'Grant';
    readonly Companion: 'Companion';
    readonly RamIntent: 'RamIntent';
    readonly BreakGlass: 'BreakGlass';
    readonly GrantReview: 'GrantReview';
    readonly SharingPolicy: 'SharingPolicy';
    readonly PolicyVersion: 'PolicyVersion';
    readonly PolicyApproval: 'PolicyApproval';
};
export type ModelName = (typeof ModelName)[keyof typeof ModelName];
export declare const TransactionIsolationLevel: {
    readonly ReadUncommitted: 'ReadUncommitted';
    readonly ReadCommitted: 'ReadCommitted';
    readonly RepeatableRead: 'RepeatableRead';
    readonly Serializable: 'Serializable';
};
export type TransactionIsolationLevel = (typeof TransactionIsolationLevel)[keyof typeof TransactionIsolationLevel];
export declare const RoleBindingScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly subject: 'subject';
    readonly role: 'role';
    readonly scopeKind: 'scopeKind';
    readonly scopeId: 'scopeId';
    readonly createdBy: 'createdBy';
    readonly createdAt: 'createdAt';
};
export type RoleBindingScalarFieldEnum = (typeof RoleBindingScalarFieldEnum)[keyof typeof RoleBindingScalarFieldEnum];
export declare const RelationLoadStrategy: {
    readonly query: 'query';
    readonly join: 'join';
};
export type RelationLoadStrategy = (typeof RelationLoadStrategy)[keyof typeof RelationLoadStrategy];
export declare const LedgerHeadScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly seq: 'seq';
    readonly hash: 'hash';
};
export type LedgerHeadScalarFieldEnum = (typeof LedgerHeadScalarFieldEnum)[keyof typeof LedgerHeadScalarFieldEnum];
export declare const AuditEventScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly seq: 'seq';
    readonly at: 'at';
    readonly actor: 'actor';
    readonly actorKind: 'actorKind';
    readonly action: 'action';
    readonly targetType: 'targetType';
    readonly targetId: 'targetId';
    readonly before: 'before';
    readonly beforeSalt: 'beforeSalt';
    readonly beforeCommitment: 'beforeCommitment';
    readonly after: 'after';
    readonly afterSalt: 'afterSalt';
    readonly afterCommitment: 'afterCommitment';
    readonly requestId: 'requestId';
    readonly prevHash: 'prevHash';
    readonly hash: 'hash';
};
export type AuditEventScalarFieldEnum = (typeof AuditEventScalarFieldEnum)[keyof typeof AuditEventScalarFieldEnum];
export declare const AuditCheckpointScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly treeSize: 'treeSize';
    readonly rootHash: 'rootHash';
    readonly at: 'at';
    readonly keyId: 'keyId';
    readonly signature: 'signature';
    readonly frontier: 'frontier';
};
export type AuditCheckpointScalarFieldEnum = (typeof AuditCheckpointScalarFieldEnum)[keyof typeof AuditCheckpointScalarFieldEnum];
export declare const AuditNodeScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly level: 'level';
    readonly index: 'index';
    readonly hash: 'hash';
};
export type AuditNodeScalarFieldEnum = (typeof AuditNodeScalarFieldEnum)[keyof typeof AuditNodeScalarFieldEnum];
export declare const AuditSigningKeyScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly keyId: 'keyId';
    readonly publicKey: 'publicKey';
    readonly firstUsedAt: 'firstUsedAt';
};
export type AuditSigningKeyScalarFieldEnum = (typeof AuditSigningKeyScalarFieldEnum)[keyof typeof AuditSigningKeyScalarFieldEnum];
export declare const DriftFindingScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly kind: 'kind';
    readonly severity: 'severity';
    readonly state: 'state';
    readonly fingerprint: 'fingerprint';
    readonly shareId: 'shareId';
    readonly accountId: 'accountId';
    readonly region: 'region';
    readonly ramArn: 'ramArn';
    readonly resourceArn: 'resourceArn';
    readonly principal: 'principal';
    readonly desired: 'desired';
    readonly observed: 'observed';
    readonly remediation: 'remediation';
    readonly firstSeenAt: 'firstSeenAt';
    readonly lastSeenAt: 'lastSeenAt';
    readonly resolvedAt: 'resolvedAt';
    readonly acceptedBy: 'acceptedBy';
    readonly lockVersion: 'lockVersion';
};
export type DriftFindingScalarFieldEnum = (typeof DriftFindingScalarFieldEnum)[keyof typeof DriftFindingScalarFieldEnum];
export declare const ObservedAccessScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly resourceArn: 'resourceArn';
    readonly ownerAccountId: 'ownerAccountId';
    readonly region: 'region';
    readonly principal: 'principal';
    readonly principalKind: 'principalKind';
    readonly consumerAccountId: 'consumerAccountId';
    readonly external: 'external';
    readonly ramArn: 'ramArn';
    readonly permissionArn: 'permissionArn';
    readonly permissionVersion: 'permissionVersion';
    readonly status: 'status';
    readonly grantId: 'grantId';
    readonly since: 'since';
    readonly until: 'until';
    readonly observedAt: 'observedAt';
    readonly closedAt: 'closedAt';
};
export type ObservedAccessScalarFieldEnum = (typeof ObservedAccessScalarFieldEnum)[keyof typeof ObservedAccessScalarFieldEnum];
export declare const WebhookScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly url: 'url';
    readonly topics: 'topics';
    readonly secrets: 'secrets';
    readonly active: 'active';
    readonly position: 'position';
    readonly failures: 'failures';
    readonly nextAttemptAt: 'nextAttemptAt';
    readonly lastError: 'lastError';
    readonly createdBy: 'createdBy';
    readonly createdAt: 'createdAt';
    readonly lockVersion: 'lockVersion';
};
export type WebhookScalarFieldEnum = (typeof WebhookScalarFieldEnum)[keyof typeof WebhookScalarFieldEnum];
export declare const LeaseScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly name: 'name';
    readonly owner: 'owner';
    readonly fence: 'fence';
    readonly until: 'until';
};
export type LeaseScalarFieldEnum = (typeof LeaseScalarFieldEnum)[keyof typeof LeaseScalarFieldEnum];
export declare const OrganizationScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly organizationId: 'organizationId';
    readonly arn: 'arn';
    readonly managementAccountId: 'managementAccountId';
    readonly sharingEnabled: 'sharingEnabled';
    readonly observedAt: 'observedAt';
};
export type OrganizationScalarFieldEnum = (typeof OrganizationScalarFieldEnum)[keyof typeof OrganizationScalarFieldEnum];
export declare const OrgUnitScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly unitId: 'unitId';
    readonly arn: 'arn';
    readonly name: 'name';
    readonly parentId: 'parentId';
    readonly path: 'path';
    readonly observedAt: 'observedAt';
    readonly closedAt: 'closedAt';
};
export type OrgUnitScalarFieldEnum = (typeof OrgUnitScalarFieldEnum)[keyof typeof OrgUnitScalarFieldEnum];
export declare const AccountScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly accountId: 'accountId';
    readonly arn: 'arn';
    readonly name: 'name';
    readonly email: 'email';
    readonly state: 'state';
    readonly joinedAt: 'joinedAt';
    readonly unitId: 'unitId';
    readonly path: 'path';
    readonly tags: 'tags';
    readonly observedAt: 'observedAt';
    readonly closedAt: 'closedAt';
    readonly inventoriedAt: 'inventoriedAt';
    readonly inventoryError: 'inventoryError';
};
export type AccountScalarFieldEnum = (typeof AccountScalarFieldEnum)[keyof typeof AccountScalarFieldEnum];
export declare const DomainScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly arn: 'arn';
    readonly domainId: 'domainId';
    readonly accountId: 'accountId';
    readonly region: 'region';
    readonly name: 'name';
    readonly status: 'status';
    readonly tags: 'tags';
    readonly observedAt: 'observedAt';
    readonly closedAt: 'closedAt';
};
export type DomainScalarFieldEnum = (typeof DomainScalarFieldEnum)[keyof typeof DomainScalarFieldEnum];
export declare const MlflowAppScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly arn: 'arn';
    readonly name: 'name';
    readonly accountId: 'accountId';
    readonly region: 'region';
    readonly status: 'status';
    readonly artifactStoreUri: 'artifactStoreUri';
    readonly roleArn: 'roleArn';
    readonly mlflowVersion: 'mlflowVersion';
    readonly tags: 'tags';
    readonly domainArns: 'domainArns';
    readonly environment: 'environment';
    readonly createdAt: 'createdAt';
    readonly observedAt: 'observedAt';
    readonly closedAt: 'closedAt';
};
export type MlflowAppScalarFieldEnum = (typeof MlflowAppScalarFieldEnum)[keyof typeof MlflowAppScalarFieldEnum];
export declare const SyncRunScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly trigger: 'trigger';
    readonly state: 'state';
    readonly startedAt: 'startedAt';
    readonly finishedAt: 'finishedAt';
    readonly accountsSeen: 'accountsSeen';
    readonly accountsDone: 'accountsDone';
    readonly error: 'error';
};
export type SyncRunScalarFieldEnum = (typeof SyncRunScalarFieldEnum)[keyof typeof SyncRunScalarFieldEnum];
export declare const SyncAccountFailureScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly runId: 'runId';
    readonly accountId: 'accountId';
    readonly region: 'region';
    readonly code: 'code';
    readonly message: 'message';
    readonly at: 'at';
};
export type SyncAccountFailureScalarFieldEnum = (typeof SyncAccountFailureScalarFieldEnum)[keyof typeof SyncAccountFailureScalarFieldEnum];
export declare const IdempotencyRecordScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly subject: 'subject';
    readonly key: 'key';
    readonly requestHash: 'requestHash';
    readonly response: 'response';
    readonly createdAt: 'createdAt';
    readonly expiresAt: 'expiresAt';
};
export type IdempotencyRecordScalarFieldEnum = (typeof IdempotencyRecordScalarFieldEnum)[keyof typeof IdempotencyRecordScalarFieldEnum];
export declare const ShareRequestScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly requester: 'requester';
    readonly principalKind: 'principalKind';
    readonly principal: 'principal';
    readonly consumerAccountId: 'consumerAccountId';
    readonly resourceArn: 'resourceArn';
    readonly ownerAccountId: 'ownerAccountId';
    readonly permission: 'permission';
    readonly justification: 'justification';
    readonly ticket: 'ticket';
    readonly requestedUntil: 'requestedUntil';
    readonly state: 'state';
    readonly decision: 'decision';
    readonly context: 'context';
    readonly extendsGrantId: 'extendsGrantId';
    readonly requiredApprovals: 'requiredApprovals';
    readonly createdAt: 'createdAt';
    readonly expiresAt: 'expiresAt';
    readonly decidedAt: 'decidedAt';
    readonly lockVersion: 'lockVersion';
};
export type ShareRequestScalarFieldEnum = (typeof ShareRequestScalarFieldEnum)[keyof typeof ShareRequestScalarFieldEnum];
export declare const RequestApprovalScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly requestId: 'requestId';
    readonly approver: 'approver';
    readonly approved: 'approved';
    readonly comment: 'comment';
    readonly at: 'at';
};
export type RequestApprovalScalarFieldEnum = (typeof RequestApprovalScalarFieldEnum)[keyof typeof RequestApprovalScalarFieldEnum];
export declare const ShareScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly ownerAccountId: 'ownerAccountId';
    readonly region: 'region';
    readonly resourceArn: 'resourceArn';
    readonly permission: 'permission';
    readonly retainOnLeave: 'retainOnLeave';
    readonly allowExternal: 'allowExternal';
    readonly name: 'name';
    readonly generation: 'generation';
    readonly ramArn: 'ramArn';
    readonly state: 'state';
    readonly desiredRevision: 'desiredRevision';
    readonly appliedRevision: 'appliedRevision';
    readonly observed: 'observed';
    readonly observedAt: 'observedAt';
    readonly lastReconciledAt: 'lastReconciledAt';
    readonly lastError: 'lastError';
    readonly attempts: 'attempts';
    readonly dueAt: 'dueAt';
    readonly revoking: 'revoking';
    readonly repair: 'repair';
    readonly deleteToldAt: 'deleteToldAt';
    readonly leaseOwner: 'leaseOwner';
    readonly leaseUntil: 'leaseUntil';
    readonly fence: 'fence';
    readonly createdAt: 'createdAt';
    readonly closedAt: 'closedAt';
};
export type ShareScalarFieldEnum = (typeof ShareScalarFieldEnum)[keyof typeof ShareScalarFieldEnum];
export declare const GrantScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly shareId: 'shareId';
    readonly requestId: 'requestId';
    readonly principalKind: 'principalKind';
    readonly principal: 'principal';
    readonly consumerAccountId: 'consumerAccountId';
    readonly ramPrincipal: 'ramPrincipal';
    readonly external: 'external';
    readonly resourceArn: 'resourceArn';
    readonly permission: 'permission';
    readonly permissionArn: 'permissionArn';
    readonly permissionVersion: 'permissionVersion';
    readonly state: 'state';
    readonly desired: 'desired';
    readonly applied: 'applied';
    readonly toldAt: 'toldAt';
    readonly observed: 'observed';
    readonly invitationArn: 'invitationArn';
    readonly requiresAcceptance: 'requiresAcceptance';
    readonly invitationStatus: 'invitationStatus';
    readonly invitationExpiresAt: 'invitationExpiresAt';
    readonly invitations: 'invitations';
    readonly acceptedBy: 'acceptedBy';
    readonly acceptedAt: 'acceptedAt';
    readonly replacesId: 'replacesId';
    readonly lastError: 'lastError';
    readonly expiresAt: 'expiresAt';
    readonly breakGlassId: 'breakGlassId';
    readonly endReason: 'endReason';
    readonly endedBy: 'endedBy';
    readonly endComment: 'endComment';
    readonly revokedAt: 'revokedAt';
    readonly createdAt: 'createdAt';
    readonly activeSince: 'activeSince';
    readonly endedAt: 'endedAt';
    readonly lockVersion: 'lockVersion';
};
export type GrantScalarFieldEnum = (typeof GrantScalarFieldEnum)[keyof typeof GrantScalarFieldEnum];
export declare const CompanionScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly grantId: 'grantId';
    readonly kind: 'kind';
    readonly target: 'target';
    readonly desired: 'desired';
    readonly applied: 'applied';
    readonly observed: 'observed';
    readonly unsupported: 'unsupported';
    readonly lastError: 'lastError';
    readonly observedAt: 'observedAt';
};
export type CompanionScalarFieldEnum = (typeof CompanionScalarFieldEnum)[keyof typeof CompanionScalarFieldEnum];
export declare const RamIntentScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly shareId: 'shareId';
    readonly operation: 'operation';
    readonly clientToken: 'clientToken';
    readonly input: 'input';
    readonly fence: 'fence';
    readonly createdAt: 'createdAt';
    readonly sentAt: 'sentAt';
    readonly doneAt: 'doneAt';
    readonly error: 'error';
};
export type RamIntentScalarFieldEnum = (typeof RamIntentScalarFieldEnum)[keyof typeof RamIntentScalarFieldEnum];
export declare const BreakGlassScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly resourceArn: 'resourceArn';
    readonly ownerAccountId: 'ownerAccountId';
    readonly consumerAccountId: 'consumerAccountId';
    readonly principalKind: 'principalKind';
    readonly principal: 'principal';
    readonly permission: 'permission';
    readonly reason: 'reason';
    readonly ticket: 'ticket';
    readonly openedBy: 'openedBy';
    readonly openedAt: 'openedAt';
    readonly expiresAt: 'expiresAt';
    readonly reviewBy: 'reviewBy';
    readonly reviewedBy: 'reviewedBy';
    readonly reviewedAt: 'reviewedAt';
    readonly justified: 'justified';
    readonly comment: 'comment';
    readonly overdueAt: 'overdueAt';
    readonly closedAt: 'closedAt';
    readonly lockVersion: 'lockVersion';
};
export type BreakGlassScalarFieldEnum = (typeof BreakGlassScalarFieldEnum)[keyof typeof BreakGlassScalarFieldEnum];
export declare const GrantReviewScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly position: 'position';
};
export type GrantReviewScalarFieldEnum = (typeof GrantReviewScalarFieldEnum)[keyof typeof GrantReviewScalarFieldEnum];
export declare const SharingPolicyScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly name: 'name';
    readonly description: 'description';
    readonly scopeKind: 'scopeKind';
    readonly scopeId: 'scopeId';
    readonly state: 'state';
    readonly requestMode: 'requestMode';
    readonly reconcileMode: 'reconcileMode';
    readonly activeVersion: 'activeVersion';
    readonly latestVersion: 'latestVersion';
    readonly expiresAt: 'expiresAt';
    readonly lockVersion: 'lockVersion';
    readonly createdAt: 'createdAt';
    readonly updatedAt: 'updatedAt';
};
export type SharingPolicyScalarFieldEnum = (typeof SharingPolicyScalarFieldEnum)[keyof typeof SharingPolicyScalarFieldEnum];
export declare const PolicyVersionScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly policyId: 'policyId';
    readonly number: 'number';
    readonly state: 'state';
    readonly digest: 'digest';
    readonly document: 'document';
    readonly author: 'author';
    readonly submitter: 'submitter';
    readonly createdAt: 'createdAt';
    readonly submittedAt: 'submittedAt';
    readonly activatedAt: 'activatedAt';
    readonly endedAt: 'endedAt';
};
export type PolicyVersionScalarFieldEnum = (typeof PolicyVersionScalarFieldEnum)[keyof typeof PolicyVersionScalarFieldEnum];
export declare const PolicyApprovalScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly versionId: 'versionId';
    readonly digest: 'digest';
    readonly approver: 'approver';
    readonly approved: 'approved';
    readonly comment: 'comment';
    readonly at: 'at';
    readonly expiresAt: 'expiresAt';
};
export type PolicyApprovalScalarFieldEnum = (typeof PolicyApprovalScalarFieldEnum)[keyof typeof PolicyApprovalScalarFieldEnum];
export declare const SortOrder: {
    readonly asc: 'asc';
    readonly desc: 'desc';
};
export type SortOrder = (typeof SortOrder)[keyof typeof SortOrder];
export declare const NullableJsonNullValueInput: {
    readonly DbNull: import("@prisma/client/runtime/client").DbNullClass;
    readonly JsonNull: import("@prisma/client/runtime/client").JsonNullClass;
};
export type NullableJsonNullValueInput = (typeof NullableJsonNullValueInput)[keyof typeof NullableJsonNullValueInput];
export declare const JsonNullValueInput: {
    readonly JsonNull: import("@prisma/client/runtime/client").JsonNullClass;
};
export type JsonNullValueInput = (typeof JsonNullValueInput)[keyof typeof JsonNullValueInput];
export declare const QueryMode: {
    readonly default: 'default';
    readonly insensitive: 'insensitive';
};
export type QueryMode = (typeof QueryMode)[keyof typeof QueryMode];
export declare const JsonNullValueFilter: {
    readonly DbNull: import("@prisma/client/runtime/client").DbNullClass;
    readonly JsonNull: import("@prisma/client/runtime/client").JsonNullClass;
    readonly AnyNull: import("@prisma/client/runtime/client").AnyNullClass;
};
export type JsonNullValueFilter = (typeof JsonNullValueFilter)[keyof typeof JsonNullValueFilter];
export declare const NullsOrder: {
    readonly first: 'first';
    readonly last: 'last';
};
export type NullsOrder = (typeof NullsOrder)[keyof typeof NullsOrder];
