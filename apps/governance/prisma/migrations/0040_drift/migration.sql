ALTER TABLE drift_finding
  ADD COLUMN accept_reason TEXT,
  ADD COLUMN accepted_until TIMESTAMPTZ(3);
CREATE INDEX drift_finding_tenant_account_id_region_idx ON drift_finding (tenant, account_id, region);

ALTER TABLE observed_access ADD COLUMN actions TEXT[];
CREATE INDEX observed_access_tenant_owner_account_id_region_idx ON observed_access (tenant, owner_account_id, region);

CREATE TABLE drift_scan (
  tenant TEXT NOT NULL DEFAULT current_setting('app.tenant'),
  id UUID NOT NULL,
  trigger TEXT NOT NULL,
  state "SyncState" NOT NULL,
  started_at TIMESTAMPTZ(3) NOT NULL,
  finished_at TIMESTAMPTZ(3),
  accounts_seen INTEGER NOT NULL DEFAULT 0,
  accounts_done INTEGER NOT NULL DEFAULT 0,
  found INTEGER NOT NULL DEFAULT 0,
  resolved INTEGER NOT NULL DEFAULT 0,
  failures JSONB NOT NULL DEFAULT '[]',
  error TEXT,
  CONSTRAINT drift_scan_pkey PRIMARY KEY (id)
);
CREATE INDEX drift_scan_tenant_id_idx ON drift_scan (tenant, id);

CREATE TABLE drift_remediation (
  tenant TEXT NOT NULL DEFAULT current_setting('app.tenant'),
  id UUID NOT NULL,
  dry_run BOOLEAN NOT NULL,
  remedies JSONB NOT NULL,
  changes INTEGER NOT NULL,
  most INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT drift_remediation_pkey PRIMARY KEY (id)
);
CREATE INDEX drift_remediation_tenant_id_idx ON drift_remediation (tenant, id);

DO $$
DECLARE
  each text;
BEGIN
  FOREACH each IN ARRAY ARRAY['drift_scan', 'drift_remediation'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', each);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', each);
    EXECUTE format(
      'CREATE POLICY tenant ON %I USING (tenant = current_setting(''app.tenant'')) WITH CHECK (tenant = current_setting(''app.tenant''))', each);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO mlapps_governance', each);
  END LOOP;
END $$;
