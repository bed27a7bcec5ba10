-- CreateEnum
CREATE TYPE "Role" AS ENUM ('VIEWER', 'REQUESTER', 'APPROVER', 'POLICY_ADMIN', 'AUDITOR');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('USER', 'SERVICE', 'SYSTEM');

-- CreateEnum
CREATE TYPE "DriftKind" AS ENUM ('MISSING_SHARE', 'EXTRA_PRINCIPAL', 'MISSING_PRINCIPAL', 'PERMISSION_VERSION', 'EXTERNAL_FLAG', 'RETAIN_FLAG', 'UNMANAGED_SHARE', 'INVITATION_EXPIRED', 'COMPANION_GRANT');

-- CreateEnum
CREATE TYPE "Severity" AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');

-- CreateEnum
CREATE TYPE "FindingState" AS ENUM ('OPEN', 'REMEDYING', 'RESOLVED', 'ACCEPTED');

-- CreateEnum
CREATE TYPE "AccountState" AS ENUM ('PENDING_ACTIVATION', 'ACTIVE', 'SUSPENDED', 'PENDING_CLOSURE', 'CLOSED');

-- CreateEnum
CREATE TYPE "SyncState" AS ENUM ('RUNNING', 'SUCCEEDED', 'PARTIAL', 'FAILED');

-- CreateEnum
CREATE TYPE "PrincipalKind" AS ENUM ('ACCOUNT', 'ORG_UNIT', 'ORGANIZATION', 'DOMAIN', 'ROLE');

-- CreateEnum
CREATE TYPE "PermissionLevel" AS ENUM ('READ', 'WRITE', 'ADMIN');

-- CreateEnum
CREATE TYPE "RequestState" AS ENUM ('PENDING_APPROVAL', 'APPROVED', 'DENIED', 'REJECTED', 'CANCELLED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ShareState" AS ENUM ('PLANNED', 'APPLYING', 'PENDING_ACCEPTANCE', 'ACTIVE', 'DEGRADED', 'REVOKING', 'REVOKED', 'FAILED', 'SUSPENDED');

-- CreateEnum
CREATE TYPE "CompanionKind" AS ENUM ('BUCKET_POLICY', 'MODEL_PACKAGE_GROUP', 'TAG');

-- CreateEnum
CREATE TYPE "PolicyState" AS ENUM ('DRAFT', 'IN_REVIEW', 'APPROVED', 'ACTIVE', 'SUPERSEDED', 'SUSPENDED', 'EXPIRED', 'RETIRED');

-- CreateEnum
CREATE TYPE "EnforcementMode" AS ENUM ('ENFORCE', 'WARN', 'DRY_RUN');

-- CreateEnum
CREATE TYPE "ScopeKind" AS ENUM ('ORGANIZATION', 'ORG_UNIT', 'ACCOUNT', 'DOMAIN');

-- CreateTable
CREATE TABLE "role_binding" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "scope_kind" "ScopeKind" NOT NULL,
    "scope_id" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "role_binding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_head" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "ledger_head_pkey" PRIMARY KEY ("tenant")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "actor_kind" "ActorKind" NOT NULL,
    "action" TEXT NOT NULL,
    "target_type" TEXT NOT NULL,
    "target_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "request_id" TEXT NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("tenant","seq")
);

-- CreateTable
CREATE TABLE "drift_finding" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "id" UUID NOT NULL,
    "kind" "DriftKind" NOT NULL,
    "severity" "Severity" NOT NULL,
    "state" "FindingState" NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "share_id" UUID,
    "account_id" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "ram_arn" TEXT,
    "resource_arn" TEXT,
    "principal" TEXT,
    "desired" JSONB,
    "observed" JSONB,
    "remediation" TEXT NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "accepted_by" TEXT,
    "lock_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "drift_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observed_access" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "id" UUID NOT NULL,
    "resource_arn" TEXT NOT NULL,
    "owner_account_id" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "principal" TEXT NOT NULL,
    "principal_kind" TEXT NOT NULL,
    "consumer_account_id" TEXT,
    "external" BOOLEAN NOT NULL,
    "ram_arn" TEXT NOT NULL,
    "permission_arn" TEXT,
    "permission_version" INTEGER,
    "status" TEXT NOT NULL,
    "grant_id" UUID,
    "since" TIMESTAMPTZ(3),
    "until" TIMESTAMPTZ(3),
    "observed_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "observed_access_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "topics" TEXT[],
    "secrets" TEXT[],
    "active" BOOLEAN NOT NULL DEFAULT true,
    "position" BIGINT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "lock_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "organization_id" TEXT NOT NULL,
    "arn" TEXT NOT NULL,
    "management_account_id" TEXT NOT NULL,
    "sharing_enabled" BOOLEAN,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("tenant")
);

-- CreateTable
CREATE TABLE "org_unit" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "unit_id" TEXT NOT NULL,
    "arn" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parent_id" TEXT,
    "path" TEXT NOT NULL,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "org_unit_pkey" PRIMARY KEY ("tenant","unit_id")
);

-- CreateTable
CREATE TABLE "account" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "account_id" TEXT NOT NULL,
    "arn" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "state" "AccountState" NOT NULL,
    "joined_at" TIMESTAMPTZ(3),
    "unit_id" TEXT,
    "path" TEXT NOT NULL,
    "tags" JSONB,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "inventoried_at" TIMESTAMPTZ(3),
    "inventory_error" TEXT,

    CONSTRAINT "account_pkey" PRIMARY KEY ("tenant","account_id")
);

-- CreateTable
CREATE TABLE "domain" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "arn" TEXT NOT NULL,
    "domain_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "tags" JSONB,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "domain_pkey" PRIMARY KEY ("tenant","arn")
);

-- CreateTable
CREATE TABLE "mlflow_app" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "arn" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "artifact_store_uri" TEXT,
    "role_arn" TEXT,
    "mlflow_version" TEXT,
    "tags" JSONB,
    "domain_arns" TEXT[],
    "environment" TEXT,
    "created_at" TIMESTAMPTZ(3),
    "observed_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "mlflow_app_pkey" PRIMARY KEY ("tenant","arn")
);

-- CreateTable
CREATE TABLE "sync_run" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "id" UUID NOT NULL,
    "trigger" TEXT NOT NULL,
    "state" "SyncState" NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "accounts_seen" INTEGER NOT NULL DEFAULT 0,
    "accounts_done" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,

    CONSTRAINT "sync_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sync_account_failure" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "run_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sync_account_failure_pkey" PRIMARY KEY ("run_id","account_id","region")
);

-- CreateTable
CREATE TABLE "idempotency_record" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "subject" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "response" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_record_pkey" PRIMARY KEY ("tenant","subject","key")
);

-- CreateTable
CREATE TABLE "share_request" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "id" UUID NOT NULL,
    "requester" TEXT NOT NULL,
    "principal_kind" "PrincipalKind" NOT NULL,
    "principal" TEXT NOT NULL,
    "consumer_account_id" TEXT,
    "resource_arn" TEXT NOT NULL,
    "owner_account_id" TEXT NOT NULL,
    "permission" "PermissionLevel" NOT NULL,
    "justification" TEXT NOT NULL,
    "ticket" TEXT,
    "requested_until" TIMESTAMPTZ(3),
    "state" "RequestState" NOT NULL,
    "decision" JSONB NOT NULL,
    "required_approvals" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "lock_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "share_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_approval" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "approver" TEXT NOT NULL,
    "approved" BOOLEAN NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "request_approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "share" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "id" UUID NOT NULL,
    "owner_account_id" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "resource_arn" TEXT NOT NULL,
    "permission" "PermissionLevel" NOT NULL,
    "retain_on_leave" BOOLEAN NOT NULL DEFAULT false,
    "allow_external" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "ram_arn" TEXT,
    "state" "ShareState" NOT NULL,
    "desired_revision" BIGINT NOT NULL,
    "applied_revision" BIGINT,
    "observed" JSONB,
    "observed_at" TIMESTAMPTZ(3),
    "last_reconciled_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3),
    "lease_owner" TEXT,
    "lease_until" TIMESTAMPTZ(3),
    "fence" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grant" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "id" UUID NOT NULL,
    "share_id" UUID NOT NULL,
    "request_id" UUID,
    "principal_kind" "PrincipalKind" NOT NULL,
    "principal" TEXT NOT NULL,
    "consumer_account_id" TEXT,
    "external" BOOLEAN NOT NULL,
    "resource_arn" TEXT NOT NULL,
    "permission" "PermissionLevel" NOT NULL,
    "permission_arn" TEXT,
    "permission_version" INTEGER,
    "state" "ShareState" NOT NULL,
    "desired" BOOLEAN NOT NULL DEFAULT true,
    "applied" BOOLEAN NOT NULL DEFAULT false,
    "observed" TEXT,
    "invitation_arn" TEXT,
    "requires_acceptance" BOOLEAN NOT NULL DEFAULT false,
    "invitation_status" TEXT,
    "expires_at" TIMESTAMPTZ(3),
    "break_glass_id" UUID,
    "end_reason" TEXT,
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "active_since" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "lock_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "companion" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "id" UUID NOT NULL,
    "grant_id" UUID NOT NULL,
    "kind" "CompanionKind" NOT NULL,
    "target" TEXT NOT NULL,
    "desired" BOOLEAN NOT NULL DEFAULT true,
    "applied" BOOLEAN NOT NULL DEFAULT false,
    "observed" BOOLEAN,
    "last_error" TEXT,
    "observed_at" TIMESTAMPTZ(3),

    CONSTRAINT "companion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ram_intent" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "id" UUID NOT NULL,
    "share_id" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "client_token" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "fence" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "ram_intent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "break_glass" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "id" UUID NOT NULL,
    "resource_arn" TEXT NOT NULL,
    "principal" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "ticket" TEXT NOT NULL,
    "opened_by" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "review_by" TIMESTAMPTZ(3) NOT NULL,
    "reviewed_by" TEXT,
    "reviewed_at" TIMESTAMPTZ(3),
    "justified" BOOLEAN,
    "comment" TEXT,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "break_glass_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sharing_policy" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "scope_kind" "ScopeKind" NOT NULL,
    "scope_id" TEXT NOT NULL,
    "state" "PolicyState" NOT NULL,
    "request_mode" "EnforcementMode" NOT NULL DEFAULT 'ENFORCE',
    "reconcile_mode" "EnforcementMode" NOT NULL DEFAULT 'ENFORCE',
    "active_version" INTEGER,
    "latest_version" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "lock_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sharing_policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_version" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "id" UUID NOT NULL,
    "policy_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "PolicyState" NOT NULL,
    "digest" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "author" TEXT NOT NULL,
    "submitter" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "activated_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "policy_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_approval" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "approver" TEXT NOT NULL,
    "approved" BOOLEAN NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "policy_approval_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "role_binding_tenant_subject_role_scope_kind_scope_id_key" ON "role_binding"("tenant", "subject", "role", "scope_kind", "scope_id");

-- CreateIndex
CREATE INDEX "audit_event_tenant_target_type_target_id_seq_idx" ON "audit_event"("tenant", "target_type", "target_id", "seq");

-- CreateIndex
CREATE INDEX "audit_event_tenant_actor_seq_idx" ON "audit_event"("tenant", "actor", "seq");

-- CreateIndex
CREATE INDEX "drift_finding_tenant_state_id_idx" ON "drift_finding"("tenant", "state", "id");

-- CreateIndex
CREATE UNIQUE INDEX "drift_finding_tenant_fingerprint_key" ON "drift_finding"("tenant", "fingerprint");

-- CreateIndex
CREATE INDEX "observed_access_tenant_resource_arn_id_idx" ON "observed_access"("tenant", "resource_arn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "observed_access_tenant_ram_arn_resource_arn_principal_key" ON "observed_access"("tenant", "ram_arn", "resource_arn", "principal");

-- CreateIndex
CREATE INDEX "webhook_tenant_id_idx" ON "webhook"("tenant", "id");

-- CreateIndex
CREATE INDEX "org_unit_tenant_path_idx" ON "org_unit"("tenant", "path");

-- CreateIndex
CREATE INDEX "account_tenant_unit_id_idx" ON "account"("tenant", "unit_id");

-- CreateIndex
CREATE INDEX "account_tenant_path_idx" ON "account"("tenant", "path");

-- CreateIndex
CREATE INDEX "domain_tenant_account_id_idx" ON "domain"("tenant", "account_id");

-- CreateIndex
CREATE INDEX "mlflow_app_tenant_account_id_region_idx" ON "mlflow_app"("tenant", "account_id", "region");

-- CreateIndex
CREATE INDEX "sync_run_tenant_id_idx" ON "sync_run"("tenant", "id");

-- CreateIndex
CREATE INDEX "idempotency_record_expires_at_idx" ON "idempotency_record"("expires_at");

-- CreateIndex
CREATE INDEX "share_request_tenant_state_id_idx" ON "share_request"("tenant", "state", "id");

-- CreateIndex
CREATE INDEX "share_request_tenant_owner_account_id_id_idx" ON "share_request"("tenant", "owner_account_id", "id");

-- CreateIndex
CREATE INDEX "share_request_tenant_consumer_account_id_id_idx" ON "share_request"("tenant", "consumer_account_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "request_approval_request_id_approver_key" ON "request_approval"("request_id", "approver");

-- CreateIndex
CREATE INDEX "share_tenant_state_id_idx" ON "share"("tenant", "state", "id");

-- CreateIndex
CREATE INDEX "share_tenant_resource_arn_idx" ON "share"("tenant", "resource_arn");

-- CreateIndex
CREATE INDEX "share_tenant_due_at_idx" ON "share"("tenant", "due_at");

-- CreateIndex
CREATE INDEX "grant_tenant_share_id_id_idx" ON "grant"("tenant", "share_id", "id");

-- CreateIndex
CREATE INDEX "grant_tenant_resource_arn_id_idx" ON "grant"("tenant", "resource_arn", "id");

-- CreateIndex
CREATE INDEX "grant_tenant_consumer_account_id_id_idx" ON "grant"("tenant", "consumer_account_id", "id");

-- CreateIndex
CREATE INDEX "grant_tenant_expires_at_idx" ON "grant"("tenant", "expires_at");

-- CreateIndex
CREATE INDEX "grant_request_id_idx" ON "grant"("request_id");

-- CreateIndex
CREATE UNIQUE INDEX "companion_grant_id_kind_target_key" ON "companion"("grant_id", "kind", "target");

-- CreateIndex
CREATE INDEX "ram_intent_tenant_share_id_id_idx" ON "ram_intent"("tenant", "share_id", "id");

-- CreateIndex
CREATE INDEX "break_glass_tenant_id_idx" ON "break_glass"("tenant", "id");

-- CreateIndex
CREATE INDEX "sharing_policy_tenant_state_id_idx" ON "sharing_policy"("tenant", "state", "id");

-- CreateIndex
CREATE UNIQUE INDEX "sharing_policy_tenant_name_key" ON "sharing_policy"("tenant", "name");

-- CreateIndex
CREATE INDEX "policy_version_tenant_digest_idx" ON "policy_version"("tenant", "digest");

-- CreateIndex
CREATE UNIQUE INDEX "policy_version_policy_id_number_key" ON "policy_version"("policy_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "policy_approval_version_id_approver_key" ON "policy_approval"("version_id", "approver");

-- AddForeignKey
ALTER TABLE "org_unit" ADD CONSTRAINT "org_unit_tenant_parent_id_fkey" FOREIGN KEY ("tenant", "parent_id") REFERENCES "org_unit"("tenant", "unit_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_tenant_unit_id_fkey" FOREIGN KEY ("tenant", "unit_id") REFERENCES "org_unit"("tenant", "unit_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "domain" ADD CONSTRAINT "domain_tenant_account_id_fkey" FOREIGN KEY ("tenant", "account_id") REFERENCES "account"("tenant", "account_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "mlflow_app" ADD CONSTRAINT "mlflow_app_tenant_account_id_fkey" FOREIGN KEY ("tenant", "account_id") REFERENCES "account"("tenant", "account_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "sync_account_failure" ADD CONSTRAINT "sync_account_failure_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "sync_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_approval" ADD CONSTRAINT "request_approval_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "share_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_tenant_owner_account_id_fkey" FOREIGN KEY ("tenant", "owner_account_id") REFERENCES "account"("tenant", "account_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "grant" ADD CONSTRAINT "grant_share_id_fkey" FOREIGN KEY ("share_id") REFERENCES "share"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant" ADD CONSTRAINT "grant_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "share_request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant" ADD CONSTRAINT "grant_break_glass_id_fkey" FOREIGN KEY ("break_glass_id") REFERENCES "break_glass"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant" ADD CONSTRAINT "grant_tenant_resource_arn_fkey" FOREIGN KEY ("tenant", "resource_arn") REFERENCES "mlflow_app"("tenant", "arn") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "companion" ADD CONSTRAINT "companion_grant_id_fkey" FOREIGN KEY ("grant_id") REFERENCES "grant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ram_intent" ADD CONSTRAINT "ram_intent_share_id_fkey" FOREIGN KEY ("share_id") REFERENCES "share"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_version" ADD CONSTRAINT "policy_version_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "sharing_policy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_approval" ADD CONSTRAINT "policy_approval_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "policy_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


