-- what tells that an app need not be described again
ALTER TABLE "mlflow_app" ADD COLUMN "modified_at" TIMESTAMPTZ(3);
ALTER TABLE "mlflow_app" ADD COLUMN "described_at" TIMESTAMPTZ(3);

-- subtrees are prefixes of paths
DROP INDEX "account_tenant_path_idx";
CREATE INDEX "account_tenant_path_idx" ON "account"("tenant", "path" text_pattern_ops);
DROP INDEX "org_unit_tenant_path_idx";
CREATE INDEX "org_unit_tenant_path_idx" ON "org_unit"("tenant", "path" text_pattern_ops);
