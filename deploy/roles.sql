-- The database's roles. Run once, as a superuser, before the first `portal migrate`; running it again
-- changes nothing. Give the three that sign in a password each: \password portal_app
--
--   portal          owns the database and its tables; migrates, loads, seeds. Sees no person by accident.
--   portal_app      the API
--   portal_worker   the workers and the relay
--   portal_look_up  owns the functions that look across providers; nobody signs in as it
DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY array['portal', 'portal_app', 'portal_worker', 'portal_look_up'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = one) THEN
            EXECUTE format('CREATE ROLE %I NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE', one);
        END IF;
    END LOOP;
END $$;
ALTER ROLE portal LOGIN;
ALTER ROLE portal_app LOGIN;
ALTER ROLE portal_worker LOGIN;
-- So that a migration can hand a function over. It inherits nothing from it.
GRANT portal_look_up TO portal WITH INHERIT FALSE, SET TRUE;
-- A request lasts 30 seconds at most; what is left behind by one that was cut off ends, too.
ALTER ROLE portal_app SET statement_timeout = '30s';
ALTER ROLE portal_app SET idle_in_transaction_session_timeout = '60s';
