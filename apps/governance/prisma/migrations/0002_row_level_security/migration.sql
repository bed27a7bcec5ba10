-- The role every tenant's connection takes: it owns nothing, so row level security binds it, and it may not edit the log.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mlapps_governance') THEN
    CREATE ROLE mlapps_governance NOLOGIN;
  END IF;
  EXECUTE format('GRANT mlapps_governance TO %I', current_user);
  EXECUTE format('GRANT CREATE, USAGE ON SCHEMA public TO %I', current_user);
END $$;

GRANT USAGE ON SCHEMA public TO mlapps_governance;

-- A tenant's rows are seen and written by connections of that tenant alone.
DO $$
DECLARE
  each text;
BEGIN
  FOR each IN
    SELECT c.relname FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant'
    WHERE n.nspname = 'public' AND c.relkind = 'r'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', each);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', each);
    EXECUTE format(
      'CREATE POLICY tenant ON %I USING (tenant = current_setting(''app.tenant'')) WITH CHECK (tenant = current_setting(''app.tenant''))', each);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO mlapps_governance', each);
  END LOOP;
END $$;

-- Append only.
REVOKE UPDATE, DELETE ON audit_event FROM mlapps_governance;
