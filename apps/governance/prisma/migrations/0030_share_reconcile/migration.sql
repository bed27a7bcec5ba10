ALTER TABLE share_request
  ADD COLUMN context JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN extends_grant_id UUID;

ALTER TABLE share
  ADD COLUMN generation INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN revoking BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN repair BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN delete_told_at TIMESTAMPTZ(3);
DROP INDEX share_tenant_due_at_idx;
CREATE INDEX share_tenant_revoking_due_at_idx ON share (tenant, revoking DESC, due_at);

ALTER TABLE "grant"
  ADD COLUMN ram_principal TEXT,
  ADD COLUMN told_at TIMESTAMPTZ(3),
  ADD COLUMN invitation_expires_at TIMESTAMPTZ(3),
  ADD COLUMN invitations INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN accepted_by TEXT,
  ADD COLUMN accepted_at TIMESTAMPTZ(3),
  ADD COLUMN replaces_id UUID,
  ADD COLUMN last_error TEXT,
  ADD COLUMN ended_by TEXT,
  ADD COLUMN end_comment TEXT;
DROP INDEX grant_tenant_expires_at_idx;
CREATE INDEX grant_tenant_desired_expires_at_idx ON "grant" (tenant, desired, expires_at);
CREATE INDEX grant_break_glass_id_idx ON "grant" (break_glass_id);

ALTER TABLE companion ADD COLUMN unsupported BOOLEAN NOT NULL DEFAULT false;

DROP INDEX ram_intent_tenant_share_id_id_idx;
CREATE INDEX ram_intent_tenant_share_id_done_at_idx ON ram_intent (tenant, share_id, done_at);

ALTER TABLE break_glass
  ADD COLUMN owner_account_id TEXT NOT NULL,
  ADD COLUMN consumer_account_id TEXT,
  ADD COLUMN principal_kind "PrincipalKind" NOT NULL,
  ADD COLUMN permission "PermissionLevel" NOT NULL,
  ADD COLUMN overdue_at TIMESTAMPTZ(3),
  ADD COLUMN lock_version INTEGER NOT NULL DEFAULT 1;
CREATE INDEX break_glass_tenant_opened_by_idx ON break_glass (tenant, opened_by);

CREATE TABLE grant_review (
  tenant TEXT NOT NULL DEFAULT current_setting('app.tenant'),
  position BIGINT NOT NULL,
  CONSTRAINT grant_review_pkey PRIMARY KEY (tenant)
);

-- One open share of each kind, whoever asks for it at once.
CREATE UNIQUE INDEX share_open ON share (tenant, owner_account_id, region, resource_arn, permission, retain_on_leave, allow_external)
  WHERE closed_at IS NULL;

-- One wanted grant of each kind.
CREATE UNIQUE INDEX grant_wanted ON "grant" (tenant, share_id, principal_kind, principal) WHERE desired;

-- A tenant's rows are seen and written by connections of that tenant alone.
ALTER TABLE grant_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE grant_review FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON grant_review USING (tenant = current_setting('app.tenant')) WITH CHECK (tenant = current_setting('app.tenant'));
GRANT SELECT, INSERT, UPDATE, DELETE ON grant_review TO mlapps_governance;
