-- iCARE: what it needs of a person, what was sent to it, and what came back.

-- What iCARE is told of a person, with the id of its lists where the portal has one. An identifier is
-- encrypted: who exports opens it.
CREATE VIEW icare_person WITH (security_invoker = true) AS
SELECT j.id AS jobseeker_id,
    j.provider_id,
    j.last_name,
    j.first_name,
    r.registration_date AS registered_on,
    greatest(j.updated_at, r.updated_at) AS changed_at,
    j.date_of_birth,
    j.phone,
    nullif(j.email, '') AS email,
    CASE j.preferred_language WHEN 'en' THEN 1 WHEN 'fr' THEN 2 END AS official_language_id
FROM jobseeker j LEFT JOIN registration r ON r.jobseeker_id = j.id;

-- Which columns of the Client Profile are there of a person, and which must be there and are not; the rules
-- are those of models/icare/cells.py. Plain expressions, so that a page of people costs a page.
CREATE VIEW icare_readiness WITH (security_invoker = true) AS
SELECT derived_id(30, jobseeker_id::text) AS id,
    jobseeker_id,
    provider_id,
    last_name,
    first_name,
    array_remove(ARRAY[
        CASE WHEN date_of_birth IS NOT NULL THEN 'CLIENT_BIRTH_DT' END,
        CASE WHEN phone IS NOT NULL THEN 'PHONE_NO' END,
        CASE WHEN email IS NOT NULL THEN 'EMAIL_TXT' END,
        CASE WHEN official_language_id IS NOT NULL THEN 'OFFICIAL_LANGUAGE_ID' END
    ], NULL) AS filled_columns,
    array_remove(ARRAY[
        'CLIENT_VALIDATION_TYPE_ID',
        'CLIENT_VALIDATION_ID',
        CASE WHEN date_of_birth IS NULL THEN 'CLIENT_BIRTH_DT' END,
        'POSTAL_TXT',
        CASE WHEN official_language_id IS NULL THEN 'OFFICIAL_LANGUAGE_ID' END,
        'CONSENT_IND'
    ], NULL) AS missing_columns,
    false AS is_ready,
    NULL::int AS referred_by_id
FROM icare_person;

-- Domain facts, B5: "do not re-upload while Pending".
CREATE UNIQUE INDEX uid_icare_export_pending ON icare_export (provider_id, template, month)
    WHERE status = 'PENDING';

GRANT SELECT ON icare_person, icare_readiness TO portal_app;
GRANT SELECT, INSERT, UPDATE (status, row_count, left_out_count, fingerprint, processed_at,
    processed_by_id, unread_lines) ON icare_export TO portal_app;
GRANT SELECT, INSERT ON icare_export_row, icare_left_out TO portal_app;
GRANT SELECT, INSERT, UPDATE (mended_at, mended_by_id) ON icare_rejection TO portal_app;
-- A worker lets rows go and reads none.
GRANT SELECT (id, status, processed_at, rows_forgotten_at), UPDATE (rows_forgotten_at) ON icare_export
    TO portal_worker;
GRANT SELECT (export_id), DELETE ON icare_export_row TO portal_worker;

-- Exports stay with the provider that made them, whoever serves the person later.
DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY array['icare_export', 'icare_export_row', 'icare_left_out', 'icare_rejection'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format($sql$CREATE POLICY owner ON %I TO CURRENT_USER
            USING ((select current_setting('portal.owner', true) = 'acts'))$sql$, one);
        EXECUTE format($sql$CREATE POLICY provider ON %I TO portal_app
            USING (provider_id = any ((select string_to_array(
                current_setting('portal.providers', true), ',')::uuid[])::uuid[]))$sql$, one);
    END LOOP;
    FOREACH one IN ARRAY array['icare_export', 'icare_export_row'] LOOP
        EXECUTE format('CREATE POLICY worker ON %I TO portal_worker USING (true)', one);
    END LOOP;
END $$;
