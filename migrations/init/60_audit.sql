-- The audit trail: written once, read through functions alone; models/audit_event.py explains it.
-- `digest` stands for the three columns that can be erased.
CREATE TABLE "audit_event" (
    "id" BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
    "kind" VARCHAR(40) NOT NULL,
    "account_id" UUID,
    "acting_as" TEXT[] NOT NULL,
    "provider_id" UUID,
    "operation" TEXT NOT NULL,
    "fields" TEXT[] NOT NULL,
    "jobseeker_ids" UUID[] NOT NULL,
    "about_account_id" UUID,
    "through_id" BIGINT,
    "signature" BYTEA,
    "reference" VARCHAR(40) NOT NULL,
    "digest" BYTEA NOT NULL,
    "source" TEXT,
    "terms" JSONB,
    "salt" BYTEA
);
-- An event waits in a list of its own until the index has taken it in, many at a time. Whoever makes the
-- list too long has to take all of it in; autovacuum does so before, once a minute where there is much.
CREATE INDEX "idx_audit_event_jobseekers" ON "audit_event" USING gin ("jobseeker_ids")
    WITH (gin_pending_list_limit = 32768);
ALTER TABLE "audit_event" SET (
    autovacuum_vacuum_insert_threshold = 2000, autovacuum_vacuum_insert_scale_factor = 0
);
CREATE INDEX "idx_audit_event_upkeep" ON "audit_event" ("id")
    WHERE "kind" IN ('RETENTION', 'ERASURE');
-- A seal holds the hashes of a range of events; what happens between two ids was rolled back.
CREATE TABLE "audit_seal" (
    "number" BIGINT PRIMARY KEY,
    "first_id" BIGINT NOT NULL,
    "last_id" BIGINT NOT NULL,
    "event_ids" BIGINT[] NOT NULL,
    "leaves" BYTEA NOT NULL,
    "previous" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,
    "signature" BYTEA NOT NULL,
    "sealed_at" TIMESTAMPTZ NOT NULL
);

-- Privileges keep everybody else from it; these keep the owner from a slip.
CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
DECLARE
    procedure CONSTANT text := coalesce(current_setting('portal.audit_procedure', true), '');
    erasable CONSTANT text[] := array['source', 'terms', 'salt'];
BEGIN
    IF TG_TABLE_NAME = 'audit_event' AND TG_OP = 'DELETE' AND procedure = 'retention' THEN
        RETURN OLD;
    END IF;
    IF TG_TABLE_NAME = 'audit_event' AND TG_OP = 'UPDATE' AND procedure = 'erasure' THEN
        IF num_nulls(NEW.source, NEW.terms, NEW.salt) = 3
            AND to_jsonb(NEW) - erasable = to_jsonb(OLD) - erasable THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE insufficient_privilege USING MESSAGE = TG_TABLE_NAME || ' only grows';
END $$;
CREATE TRIGGER "only_grows" BEFORE UPDATE OR DELETE ON "audit_event"
    FOR EACH ROW EXECUTE FUNCTION audit_only_grows();
CREATE TRIGGER "is_not_emptied" BEFORE TRUNCATE ON "audit_event"
    FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows();
CREATE TRIGGER "only_grows" BEFORE UPDATE OR DELETE ON "audit_seal"
    FOR EACH ROW EXECUTE FUNCTION audit_only_grows();
CREATE TRIGGER "is_not_emptied" BEFORE TRUNCATE ON "audit_seal"
    FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows();

-- Upkeep, for the owner alone. Both want an event that says so, sealed before anything goes. Its
-- signature nobody can compare in here: `portal audit` does, which has the key.
CREATE FUNCTION audit_authorised(event bigint, wanted text) RETURNS audit_event LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
DECLARE
    says audit_event;
BEGIN
    SELECT * INTO says FROM audit_event WHERE id = event AND kind = wanted
        AND id <= (SELECT max(last_id) FROM audit_seal);
    IF NOT FOUND THEN
        RAISE insufficient_privilege USING MESSAGE = 'no sealed event says so';
    END IF;
    RETURN says;
END $$;
CREATE FUNCTION audit_prune(event bigint) RETURNS bigint LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
DECLARE
    through CONSTANT bigint := (audit_authorised(event, 'RETENTION')).through_id;
    gone bigint;
BEGIN
    PERFORM set_config('portal.audit_procedure', 'retention', true);
    DELETE FROM audit_event WHERE id <= least(through, event - 1);
    GET DIAGNOSTICS gone = ROW_COUNT;
    PERFORM set_config('portal.audit_procedure', '', true);
    RETURN gone;
END $$;
CREATE FUNCTION audit_erase(event bigint) RETURNS bigint LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
DECLARE
    says CONSTANT audit_event := audit_authorised(event, 'ERASURE');
    erased bigint;
BEGIN
    PERFORM set_config('portal.audit_procedure', 'erasure', true);
    UPDATE audit_event SET source = NULL, terms = NULL, salt = NULL
        WHERE jobseeker_ids && says.jobseeker_ids AND id <= says.through_id AND salt IS NOT NULL;
    GET DIAGNOSTICS erased = ROW_COUNT;
    PERFORM set_config('portal.audit_procedure', '', true);
    RETURN erased;
END $$;

-- What happened to one person's data, the newest first, for whoever reaches them: their provider,
-- or the person. Of an event only the fields `told` are told, and none without one; NULL is all.
-- Array containment is not leakproof: behind row-level security its index would not be used.
CREATE FUNCTION audit_trail_of(
    person uuid, told text[], but_account uuid, before bigint, most int
) RETURNS TABLE (
    id bigint, at timestamptz, kind text, account_id uuid, name text, provider text,
    acting_as text[], operation text, fields text[], source text
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    -- Materialized: in the order of the ids the planner would read everybody's events until it has
    -- enough of this person's.
    WITH theirs AS MATERIALIZED (
        SELECT e.id, e.at, e.kind, e.account_id, e.provider_id, e.acting_as, e.operation, e.fields,
            e.source
        FROM audit_event e
        WHERE e.jobseeker_ids @> array[person]
            AND (told IS NULL OR e.fields && told)
            AND (before IS NULL OR e.id < before)
            AND e.account_id IS DISTINCT FROM but_account
    )
    SELECT t.id, t.at, t.kind, t.account_id, a.display_name, p.name, t.acting_as, t.operation,
        CASE WHEN told IS NULL THEN t.fields
            ELSE array(SELECT f FROM unnest(t.fields) f WHERE f = ANY (told)) END,
        t.source
    FROM theirs t
    LEFT JOIN account a ON a.id = t.account_id
    LEFT JOIN service_provider p ON p.id = t.provider_id
    WHERE EXISTS (
        SELECT FROM jobseeker j WHERE j.id = person AND (
            j.id::text = current_setting('portal.jobseeker', true)
            OR j.provider_id::text
                = ANY (string_to_array(current_setting('portal.providers', true), ','))
        )
    )
    ORDER BY t.id DESC LIMIT most;
END;
REVOKE ALL ON FUNCTION audit_authorised(bigint, text), audit_prune(bigint), audit_erase(bigint),
    audit_trail_of(uuid, text[], uuid, bigint, int) FROM PUBLIC;

-- The API adds and does nothing else; the workers add, and read in order to seal and to verify.
-- Nobody chooses the id or the time, which the chain is made by.
GRANT INSERT (kind, account_id, acting_as, provider_id, operation, fields, jobseeker_ids,
    about_account_id, through_id, signature, reference, source, terms, salt, digest)
    ON audit_event TO portal_app, portal_worker;
GRANT SELECT ON audit_event TO portal_worker;
GRANT SELECT (id, at, kind, account_id, provider_id, acting_as, operation, fields, jobseeker_ids,
    source) ON audit_event TO portal_look_up;
GRANT SELECT, INSERT ON audit_seal TO portal_worker;
GRANT SELECT ON SEQUENCE audit_event_id_seq TO portal_worker;
GRANT SELECT (id, name) ON service_provider TO portal_look_up;
ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_event FORCE ROW LEVEL SECURITY;
-- What lets events go is the owner's alone to write.
CREATE POLICY adds ON audit_event FOR INSERT TO portal_app, portal_worker
    WITH CHECK (kind NOT IN ('RETENTION', 'ERASURE') AND through_id IS NULL AND signature IS NULL
        AND octet_length(salt) = 16 AND octet_length(digest) = 32 AND source IS NOT NULL);
CREATE POLICY upkeep ON audit_event FOR INSERT TO CURRENT_USER WITH CHECK (true);
CREATE POLICY seals ON audit_event FOR SELECT TO portal_worker USING (true);
CREATE POLICY look_up ON audit_event FOR SELECT TO portal_look_up USING (true);
CREATE POLICY owner ON audit_event TO CURRENT_USER
    USING ((SELECT current_setting('portal.owner', true) = 'acts'));
GRANT EXECUTE ON FUNCTION audit_trail_of(uuid, text[], uuid, bigint, int) TO portal_app;
GRANT CREATE ON SCHEMA public TO portal_look_up;
ALTER FUNCTION audit_trail_of(uuid, text[], uuid, bigint, int) OWNER TO portal_look_up;
REVOKE CREATE ON SCHEMA public FROM portal_look_up;
