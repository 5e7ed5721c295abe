-- iCARE: what it needs of a person, what was sent to it, and what came back.

-- What iCARE is told of a person, in its own terms where the portal has them. Plain expressions, so that a
-- page of people costs a page. An identifier is encrypted: who exports opens it. What the client said is
-- not safe to contact is not there, and of telephones the sheet takes those of North America.
CREATE VIEW icare_person WITH (security_invoker = true) AS
SELECT j.id AS jobseeker_id,
    j.provider_id,
    j.last_name,
    j.first_name,
    r.registration_date AS registered_on,
    greatest(j.updated_at, r.updated_at) AS changed_at,
    (SELECT i.id FROM client_identifier i
        WHERE i.jobseeker_id = j.id AND i.type IN ('FOSS_GCMS_CLIENT_ID',
            'TEMPORARY_RESIDENT_OR_MINISTERS_PERMIT', 'IMM_DOCUMENT')
        ORDER BY CASE i.type WHEN 'FOSS_GCMS_CLIENT_ID' THEN 1
            WHEN 'TEMPORARY_RESIDENT_OR_MINISTERS_PERMIT' THEN 2 ELSE 3 END, i.position, i.id
        LIMIT 1) AS identifier_id,
    j.date_of_birth,
    coalesce(
        CASE WHEN j.phone ~ '^[+]1[0-9]{10}(;|$)' AND r.phone_safety IS DISTINCT FROM 'NOT_SAFE'
            THEN j.phone END,
        CASE WHEN r.alternative_phone_one ~ '^[+]1[0-9]{10}(;|$)'
                AND r.alternative_phone_one_safety IS DISTINCT FROM 'NOT_SAFE'
            THEN r.alternative_phone_one END,
        CASE WHEN r.alternative_phone_two ~ '^[+]1[0-9]{10}(;|$)'
                AND r.alternative_phone_two_safety IS DISTINCT FROM 'NOT_SAFE'
            THEN r.alternative_phone_two END
    ) AS phone,
    CASE WHEN r.email_safety IS DISTINCT FROM 'NOT_SAFE' THEN nullif(j.email, '') END AS email,
    r.street_number,
    r.street_name,
    (SELECT coalesce(e.icare_name, e.name) FROM catalogue_entry e
        WHERE e.catalogue = 'STREET_TYPE' AND e.name = r.street_type) AS street_type,
    r.street_direction,
    r.unit,
    r.city,
    r.province,
    CASE WHEN coalesce(r.country, 'CA') = 'CA' THEN nullif(r.postal_code, '') END AS postal_code,
    CASE r.prefers_official_language
        WHEN true THEN CASE j.preferred_language WHEN 'en' THEN 1 ELSE 2 END
        WHEN false THEN 3
    END AS official_language_id,
    r.future_research AS consents,
    (SELECT e.icare_id FROM unnest(r.learned_about) WITH ORDINALITY AS said (name, place)
        JOIN catalogue_entry e ON e.catalogue = 'LEARNED_ABOUT' AND e.name = said.name
        WHERE e.icare_id IS NOT NULL ORDER BY said.place LIMIT 1) AS referred_by_id
FROM jobseeker j LEFT JOIN registration r ON r.jobseeker_id = j.id;

-- Which columns of the Client Profile are there of a person, and which must be there and are not, in the
-- template's order. The rules are those of models/icare/cells.py; tests/schema/test_icare_readiness.py
-- compares them.
CREATE VIEW icare_readiness WITH (security_invoker = true) AS
SELECT derived_id(30, jobseeker_id::text) AS id,
    jobseeker_id,
    provider_id,
    last_name,
    first_name,
    array_remove(ARRAY[
        CASE WHEN identifier_id IS NOT NULL THEN 'CLIENT_VALIDATION_TYPE_ID' END,
        CASE WHEN identifier_id IS NOT NULL THEN 'CLIENT_VALIDATION_ID' END,
        CASE WHEN date_of_birth IS NOT NULL THEN 'CLIENT_BIRTH_DT' END,
        CASE WHEN consents AND phone IS NOT NULL THEN 'PHONE_NO' END,
        CASE WHEN consents THEN 'EMAIL_TXT_IND' END,
        CASE WHEN consents AND email IS NOT NULL THEN 'EMAIL_TXT' END,
        CASE WHEN consents AND street_number IS NOT NULL THEN 'STREET_NO' END,
        CASE WHEN consents AND street_name IS NOT NULL THEN 'STREET_NME' END,
        CASE WHEN consents AND street_type IS NOT NULL THEN 'STREET_TYPE_ID' END,
        CASE WHEN consents AND street_direction IS NOT NULL THEN 'STREET_DIRECTION_ID' END,
        CASE WHEN consents AND unit IS NOT NULL THEN 'UNIT_TXT' END,
        CASE WHEN consents AND city IS NOT NULL THEN 'CITY_TXT' END,
        CASE WHEN consents AND province IS NOT NULL THEN 'PROVINCE_ID' END,
        CASE WHEN postal_code IS NOT NULL THEN 'POSTAL_TXT' END,
        CASE WHEN official_language_id IS NOT NULL THEN 'OFFICIAL_LANGUAGE_ID' END,
        CASE WHEN consents IS NOT NULL THEN 'CONSENT_IND' END
    ], NULL) AS filled_columns,
    array_remove(ARRAY[
        CASE WHEN identifier_id IS NULL THEN 'CLIENT_VALIDATION_TYPE_ID' END,
        CASE WHEN identifier_id IS NULL THEN 'CLIENT_VALIDATION_ID' END,
        CASE WHEN date_of_birth IS NULL THEN 'CLIENT_BIRTH_DT' END,
        CASE WHEN consents AND phone IS NULL AND email IS NULL THEN 'PHONE_NO' END,
        CASE WHEN consents AND street_number IS NULL THEN 'STREET_NO' END,
        CASE WHEN consents AND street_name IS NULL THEN 'STREET_NME' END,
        CASE WHEN consents AND street_type IS NULL THEN 'STREET_TYPE_ID' END,
        CASE WHEN consents AND city IS NULL THEN 'CITY_TXT' END,
        CASE WHEN consents AND province IS NULL THEN 'PROVINCE_ID' END,
        CASE WHEN postal_code IS NULL THEN 'POSTAL_TXT' END,
        CASE WHEN official_language_id IS NULL THEN 'OFFICIAL_LANGUAGE_ID' END,
        CASE WHEN consents IS NULL THEN 'CONSENT_IND' END
    ], NULL) AS missing_columns,
    coalesce(identifier_id IS NOT NULL AND date_of_birth IS NOT NULL AND postal_code IS NOT NULL
        AND official_language_id IS NOT NULL AND consents IS NOT NULL
        AND (NOT consents OR (coalesce(phone, email) IS NOT NULL AND street_number IS NOT NULL
            AND street_name IS NOT NULL AND street_type IS NOT NULL AND city IS NOT NULL
            AND province IS NOT NULL)), false) AS is_ready,
    referred_by_id
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
