-- The role every tenant's connection takes: it owns nothing, so row level security binds it, and it may not edit the log.
-- A user who may not make roles finds it made by an administrator, who granted it too.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mlapps_governance') THEN
    CREATE ROLE mlapps_governance NOLOGIN;
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles u ON u.oid = m.member
    WHERE r.rolname = 'mlapps_governance' AND u.rolname = current_user
  ) THEN
    EXECUTE format('GRANT mlapps_governance TO %I', current_user);
  END IF;
END $$;

GRANT USAGE ON SCHEMA public TO mlapps_governance;

-- A tenant's rows are seen and written by connections of that tenant alone. Every migration that makes tables ends with
--   SELECT isolate_tenants();
-- which does this for each table with a column "tenant" that nothing was done for yet. Rights it gives too many are revoked after it.
CREATE FUNCTION isolate_tenants() RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  each text;
BEGIN
  FOR each IN
    SELECT c.relname FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant' AND NOT a.attisdropped
    WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity
  LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', each);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', each);
    EXECUTE format(
      'CREATE POLICY tenant ON public.%I USING (tenant = current_setting(''app.tenant'')) WITH CHECK (tenant = current_setting(''app.tenant''))',
      each);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO mlapps_governance', each);
  END LOOP;
END $$;

REVOKE ALL ON FUNCTION isolate_tenants() FROM PUBLIC;

SELECT isolate_tenants();

-- Append only.
REVOKE UPDATE, DELETE ON audit_event FROM mlapps_governance;
