-- Foreign keys are checked as the owner of the tables, whom row level security would bind.
ALTER TABLE "grant" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE share NO FORCE ROW LEVEL SECURITY;
ALTER TABLE mlflow_app NO FORCE ROW LEVEL SECURITY;
ALTER TABLE drift_finding NO FORCE ROW LEVEL SECURITY;
ALTER TABLE sharing_policy NO FORCE ROW LEVEL SECURITY;

-- What a grant rests on: rules as the decision named them, newest decision first.
ALTER TABLE "grant"
  ADD COLUMN policy_id UUID,
  ADD COLUMN rules JSONB NOT NULL DEFAULT '[]';

-- Shares with a grant that rests, or rested, on a policy: one row however many grants, so that a page of a policy's shares is a walk of the index.
CREATE TABLE policy_share (
  tenant TEXT NOT NULL DEFAULT current_setting('app.tenant'),
  policy_id UUID NOT NULL,
  share_id UUID NOT NULL,
  CONSTRAINT policy_share_pkey PRIMARY KEY (policy_id, share_id)
);
CREATE INDEX policy_share_share_id_idx ON policy_share (share_id);
ALTER TABLE policy_share ADD CONSTRAINT policy_share_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES sharing_policy (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE policy_share ADD CONSTRAINT policy_share_share_id_fkey FOREIGN KEY (share_id) REFERENCES share (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "grant" ADD CONSTRAINT grant_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES sharing_policy (id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX grant_policy_id_idx ON "grant" (policy_id);

-- Pages of what belongs to an app, an account or a share.
ALTER TABLE share ADD CONSTRAINT share_tenant_resource_arn_fkey FOREIGN KEY (tenant, resource_arn) REFERENCES mlflow_app (tenant, arn) ON DELETE NO ACTION ON UPDATE NO ACTION;
CREATE INDEX share_tenant_id_idx ON share (tenant, id);
CREATE INDEX share_tenant_owner_account_id_id_idx ON share (tenant, owner_account_id, id);
CREATE INDEX grant_tenant_id_idx ON "grant" (tenant, id);
CREATE INDEX grant_tenant_consumer_account_id_share_id_idx ON "grant" (tenant, consumer_account_id, share_id);
ALTER TABLE drift_finding ADD CONSTRAINT drift_finding_share_id_fkey FOREIGN KEY (share_id) REFERENCES share (id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX drift_finding_share_id_id_idx ON drift_finding (share_id, id);

ALTER TABLE policy_share ENABLE ROW LEVEL SECURITY;
ALTER TABLE policy_share FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON policy_share USING (tenant = current_setting('app.tenant')) WITH CHECK (tenant = current_setting('app.tenant'));
GRANT SELECT, INSERT, UPDATE, DELETE ON policy_share TO mlapps_governance;

ALTER TABLE "grant" FORCE ROW LEVEL SECURITY;
ALTER TABLE share FORCE ROW LEVEL SECURITY;
ALTER TABLE mlflow_app FORCE ROW LEVEL SECURITY;
ALTER TABLE drift_finding FORCE ROW LEVEL SECURITY;
ALTER TABLE sharing_policy FORCE ROW LEVEL SECURITY;
