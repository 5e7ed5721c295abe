-- Service sessions that were completed and that somebody was at. models/service_session_count.py says what
-- can be added up.
CREATE VIEW service_session_count WITH (security_invoker = true) AS
WITH present AS (
    SELECT session_id, jobseeker_id, NULL::uuid AS anonymous_client_id
    FROM session_attendance WHERE removed_at IS NULL
    UNION ALL
    SELECT session_id, NULL, anonymous_client_id FROM anonymous_attendance WHERE removed_at IS NULL
),
held AS (
    SELECT s.id, s.provider_id, s.service, s.kind, s.program_id, s.length_minutes,
        s.unnamed_participants, date_trunc('month', s.held_on::timestamp)::date AS month
    FROM service_session s
    WHERE s.length_minutes IS NOT NULL
        AND (s.unnamed_participants > 0 OR EXISTS (SELECT FROM present p WHERE p.session_id = s.id))
),
counted AS (
    SELECT provider_id, service, kind, program_id, month, 1 AS session, length_minutes,
        unnamed_participants, NULL::uuid AS jobseeker_id, NULL::uuid AS anonymous_client_id
    FROM held
    UNION ALL
    SELECT h.provider_id, h.service, h.kind, h.program_id, h.month, 0, 0, 0,
        p.jobseeker_id, p.anonymous_client_id
    FROM held h JOIN present p ON p.session_id = h.id
)
SELECT derived_id(61, concat(provider_id, ' ', month, ' ', service, ' ', kind, ' ', program_id)) AS id,
    provider_id,
    month,
    (month + interval '1 month' - interval '1 day')::date AS month_ends_on,
    service,
    kind,
    program_id,
    sum(session)::int AS sessions,
    sum(length_minutes)::int AS minutes,
    count(jobseeker_id)::int AS visits,
    count(DISTINCT jobseeker_id)::int AS clients,
    count(DISTINCT anonymous_client_id)::int AS anonymous_clients,
    sum(unnamed_participants)::int AS unnamed_participants
FROM counted
GROUP BY provider_id, month, service, kind, program_id;

GRANT SELECT ON service_session_count TO portal_app;
