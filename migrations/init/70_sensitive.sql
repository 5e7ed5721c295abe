-- Whoever loses the permission finds nothing unlocked when it is given back, whatever took it away.
CREATE FUNCTION "lock_sensitive_information"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    -- It runs as the tables' owner, whom row-level security shows what the owner says is meant.
    PERFORM set_config('portal.owner', 'acts', true);
    DELETE FROM sensitive_unlock WHERE account_id = NEW.id;
    PERFORM set_config('portal.owner', '', true);
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION "lock_sensitive_information"() FROM PUBLIC;
CREATE TRIGGER "sensitive_information_taken" AFTER UPDATE OF "permissions" ON "account"
    FOR EACH ROW WHEN (
        'SENSITIVE_INFORMATION' = ANY (OLD."permissions")
        AND NOT 'SENSITIVE_INFORMATION' = ANY (NEW."permissions")
    ) EXECUTE FUNCTION "lock_sensitive_information"();
