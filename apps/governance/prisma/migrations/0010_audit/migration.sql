-- Values are stored beside the commitments that the chain covers, so that they can be taken away later.
ALTER TABLE "audit_event"
  ADD COLUMN "before_salt" TEXT,
  ADD COLUMN "before_commitment" TEXT,
  ADD COLUMN "after_salt" TEXT,
  ADD COLUMN "after_commitment" TEXT;

CREATE INDEX "audit_event_tenant_action_seq_idx" ON "audit_event"("tenant", "action", "seq");
CREATE INDEX "audit_event_tenant_at_seq_idx" ON "audit_event"("tenant", "at", "seq");

CREATE TABLE "audit_checkpoint" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "tree_size" BIGINT NOT NULL,
    "root_hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "key_id" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "frontier" TEXT[],

    CONSTRAINT "audit_checkpoint_pkey" PRIMARY KEY ("tenant","tree_size")
);

CREATE TABLE "audit_node" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "level" INTEGER NOT NULL,
    "index" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_node_pkey" PRIMARY KEY ("tenant","level","index")
);

CREATE TABLE "audit_signing_key" (
    "tenant" TEXT NOT NULL DEFAULT current_setting('app.tenant'),
    "key_id" TEXT NOT NULL,
    "public_key" TEXT NOT NULL,
    "first_used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_signing_key_pkey" PRIMARY KEY ("tenant","key_id")
);

-- What was written stays: the service may add and read.
DO $$
DECLARE
  each text;
BEGIN
  FOREACH each IN ARRAY ARRAY['audit_checkpoint', 'audit_node', 'audit_signing_key'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', each);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', each);
    EXECUTE format(
      'CREATE POLICY tenant ON %I USING (tenant = current_setting(''app.tenant'')) WITH CHECK (tenant = current_setting(''app.tenant''))', each);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO mlapps_governance', each);
  END LOOP;
END $$;

-- A right is not enough: the owner of the tables is refused as well, so that no slip of an operator edits the log.
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION '% is append only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

-- An update that takes values and their salts away, and touches nothing else, is a redaction.
CREATE FUNCTION audit_event_is_redaction() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  kept public.audit_event := NEW;
BEGIN
  IF NEW.before IS NULL AND NEW.before_salt IS NULL THEN
    kept.before := OLD.before;
    kept.before_salt := OLD.before_salt;
  END IF;
  IF NEW.after IS NULL AND NEW.after_salt IS NULL THEN
    kept.after := OLD.after;
    kept.after_salt := OLD.after_salt;
  END IF;
  IF kept IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'audit_event is append only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER append_only BEFORE UPDATE ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_event_is_redaction();
CREATE TRIGGER append_only_delete BEFORE DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();

DO $$
DECLARE
  each text;
BEGIN
  FOREACH each IN ARRAY ARRAY['audit_checkpoint', 'audit_node', 'audit_signing_key'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_is_append_only()', each);
    EXECUTE format('CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()', each);
  END LOOP;
END $$;

-- The one way to redact: the caller says so in the log, in the same transaction.
CREATE FUNCTION redact_audit_event(event_seq bigint, take_before boolean, take_after boolean) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  redacted integer;
BEGIN
  UPDATE public.audit_event SET
    before = CASE WHEN take_before THEN NULL ELSE before END,
    before_salt = CASE WHEN take_before THEN NULL ELSE before_salt END,
    after = CASE WHEN take_after THEN NULL ELSE after END,
    after_salt = CASE WHEN take_after THEN NULL ELSE after_salt END
  WHERE tenant = current_setting('app.tenant') AND seq = event_seq
    AND ((take_before AND before_salt IS NOT NULL) OR (take_after AND after_salt IS NOT NULL));
  GET DIAGNOSTICS redacted = ROW_COUNT;
  RETURN redacted;
END $$;

REVOKE ALL ON FUNCTION redact_audit_event(bigint, boolean, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION redact_audit_event(bigint, boolean, boolean) TO mlapps_governance;

-- The head moves forward only; a chain cannot be begun anew.
REVOKE DELETE ON ledger_head FROM mlapps_governance;

CREATE FUNCTION ledger_head_moves_forward() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF NEW.tenant <> OLD.tenant OR NEW.seq <= OLD.seq THEN
    RAISE EXCEPTION 'ledger_head moves forward only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER forward_only BEFORE UPDATE ON ledger_head FOR EACH ROW EXECUTE FUNCTION ledger_head_moves_forward();
CREATE TRIGGER forward_only_delete BEFORE DELETE ON ledger_head FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER forward_only_truncate BEFORE TRUNCATE ON ledger_head FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
