ALTER TABLE "sharing_policy" ADD COLUMN "managed_by" TEXT, ADD COLUMN "revoke_shares" BOOLEAN;
CREATE INDEX "sharing_policy_tenant_expires_at_idx" ON "sharing_policy"("tenant", "expires_at");

ALTER TABLE "policy_version"
    ADD COLUMN "request_mode" "EnforcementMode" NOT NULL DEFAULT 'ENFORCE',
    ADD COLUMN "reconcile_mode" "EnforcementMode" NOT NULL DEFAULT 'ENFORCE',
    ADD COLUMN "expires_at" TIMESTAMPTZ(3),
    ADD COLUMN "writers" TEXT[],
    ADD COLUMN "activate_at" TIMESTAMPTZ(3),
    ADD COLUMN "activate_request_mode" "EnforcementMode",
    ADD COLUMN "activate_reconcile_mode" "EnforcementMode";
CREATE INDEX "policy_version_tenant_activate_at_idx" ON "policy_version"("tenant", "activate_at");

-- An approver may approve again once the first approval expired.
DROP INDEX "policy_approval_version_id_approver_key";
ALTER TABLE "policy_approval" ADD COLUMN "voided_at" TIMESTAMPTZ(3);
CREATE INDEX "policy_approval_version_id_id_idx" ON "policy_approval"("version_id", "id");

CREATE TABLE "policy_settings" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "required_approvals" INTEGER NOT NULL DEFAULT 1,
    "approval_seconds" INTEGER NOT NULL DEFAULT 1209600,
    "activate_on_apply" BOOLEAN NOT NULL DEFAULT true,
    "lock_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "policy_settings_pkey" PRIMARY KEY ("tenant")
);
ALTER TABLE "policy_settings" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "policy_settings" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "policy_settings"
    USING (tenant = current_setting('app.tenant')) WITH CHECK (tenant = current_setting('app.tenant'));
GRANT SELECT, INSERT, UPDATE, DELETE ON "policy_settings" TO mlapps_governance;
