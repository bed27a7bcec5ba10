ALTER TABLE drift_finding
  ADD COLUMN adopt_permission "PermissionLevel",
  ADD COLUMN adopted_by TEXT,
  ADD COLUMN adopt_reason TEXT;
CREATE INDEX drift_finding_tenant_adopt_permission_idx ON drift_finding (tenant, adopt_permission);
