-- What reports count, as views of the viewer's own rows: `security_invoker` keeps the row-level security
-- of the tables in force. Their models are in models/, in the application "views", which aerich is not told of.

-- The same id for the same names: models/identity.py, but for the time in it, which is of no use here.
CREATE FUNCTION derived_id(kind int, names text) RETURNS uuid
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN overlay(overlay(md5(names) placing '8' from 13 for 1)
    placing lpad(to_hex(kind), 2, '0') || '8' from 15 for 3)::uuid;

-- Clients by caseworker. `position` 0 is the current plan, or the last one.
CREATE VIEW caseload WITH (security_invoker = true) AS
SELECT derived_id(27, concat(j.provider_id, j.caseworker_id)) AS id,
    j.provider_id,
    j.caseworker_id,
    count(*) AS clients,
    count(r.id) AS linked_clients,
    count(*) FILTER (WHERE r.stream = 'A') AS clients_in_stream_a,
    count(*) FILTER (WHERE r.stream = 'B') AS clients_in_stream_b,
    count(*) FILTER (WHERE r.stream = 'C') AS clients_in_stream_c,
    count(*) FILTER (WHERE p.status = 'ACTIVE') AS clients_with_active_plan
FROM jobseeker j
LEFT JOIN cams_record r ON r.jobseeker_id = j.id
LEFT JOIN employment_action_plan p ON p.cams_record_id = r.id AND p.position = 0
WHERE j.caseworker_id IS NOT NULL
GROUP BY j.provider_id, j.caseworker_id;

-- Employment outcomes by the quarter in which the plan was closed; those of plans that go on are in
-- none. An average is of five people at least: docs/decisions/small-numbers-in-reports.md. Quarters of
-- the fiscal year (models/date_range.py) begin where those of the calendar do.
CREATE VIEW employment_outcome_count WITH (security_invoker = true) AS
SELECT derived_id(28, concat(provider_id, ' ', stream, ' ', quarter_begins_on, ' ', outcome)) AS id,
    provider_id,
    stream,
    extract(year FROM quarter_begins_on - interval '3 months')::int AS fiscal_year,
    (extract(quarter FROM quarter_begins_on)::int + 2) % 4 + 1 AS fiscal_quarter,
    quarter_begins_on,
    (quarter_begins_on + interval '3 months' - interval '1 day')::date AS quarter_ends_on,
    coalesce(to_char(quarter_begins_on, 'YYYYMM')::int, 999999) AS sorted_by,
    outcome,
    count(*) AS plans,
    CASE WHEN count(outcome_wage_per_hour) >= 5 THEN round(avg(outcome_wage_per_hour), 2) END
        AS average_wage_per_hour,
    CASE WHEN count(outcome_hours_worked) >= 5 THEN round(avg(outcome_hours_worked), 2) END
        AS average_hours_worked
FROM (
    -- 9999-12-31 arrives as infinity, and says that there is no such day.
    SELECT *, CASE WHEN isfinite(closed_date) THEN
        date_trunc('quarter', closed_date::timestamp)::date END AS quarter_begins_on
    FROM employment_action_plan WHERE has_outcome
) ended
GROUP BY provider_id, stream, quarter_begins_on, outcome;

-- How the copies of a provider's CaMS records stand. When a record is stale is said in
-- models/cams_record.py.
CREATE VIEW sync_health WITH (security_invoker = true) AS
SELECT derived_id(29, provider_id::text) AS id,
    provider_id,
    count(*) AS records,
    count(*) FILTER (WHERE state = 'OK') AS ok,
    count(*) FILTER (WHERE state = 'UNREACHABLE') AS unreachable,
    count(*) FILTER (WHERE state = 'NOT_FOUND_IN_CAMS') AS not_found_in_cams,
    count(*) FILTER (WHERE state = 'WRONG_PERSON') AS wrong_person,
    count(*) FILTER (WHERE state = 'QUARANTINED') AS quarantined,
    count(*) FILTER (WHERE now() - synced_at > interval '36 hours') AS stale,
    min(synced_at) AS oldest_synced_at
FROM (
    SELECT r.provider_id, r.state,
        CASE WHEN r.state = 'OK' THEN greatest(r.checked_at, b.covered_at) ELSE r.checked_at END
            AS synced_at
    FROM cams_record r JOIN cams_bucket b ON b.id = r.bucket_id
) known
GROUP BY provider_id;

-- Few of the plan items await approval, and somebody asks for them every day, in this order.
CREATE INDEX idx_plan_item_awaiting ON plan_item (reference, id) INCLUDE (provider_id)
    WHERE approval_submission_status = 'SUBMITTED' OR resubmission_submission_status = 'SUBMITTED';

GRANT SELECT ON caseload, employment_outcome_count, sync_health TO portal_app;
