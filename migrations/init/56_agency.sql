-- What agencies do: programmes, service sessions, mentors, and clients who are not named.
-- What a session says of itself, who was there follows: its provider and its day.
ALTER TABLE service_session
    ADD CONSTRAINT service_session_is_followed UNIQUE (id, provider_id, held_on),
    ADD CONSTRAINT service_session_takes_a_day_at_most CHECK (length_minutes BETWEEN 1 AND 1440),
    ADD CONSTRAINT service_session_counts_people CHECK (unnamed_participants BETWEEN 0 AND 1000);
ALTER TABLE session_attendance ADD CONSTRAINT session_attendance_follows
    FOREIGN KEY (session_id, provider_id, held_on)
    REFERENCES service_session (id, provider_id, held_on) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE anonymous_attendance ADD CONSTRAINT anonymous_attendance_follows
    FOREIGN KEY (session_id, provider_id, held_on)
    REFERENCES service_session (id, provider_id, held_on) ON UPDATE CASCADE ON DELETE CASCADE;
-- Somebody is at a session once; whoever was removed may be there again.
CREATE UNIQUE INDEX uid_session_attendance ON session_attendance (session_id, jobseeker_id)
    WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uid_anonymous_attendance ON anonymous_attendance (session_id, anonymous_client_id)
    WHERE removed_at IS NULL;

-- The mentor is a volunteer or somebody from outside, and never the client.
ALTER TABLE mentor_match
    ADD CONSTRAINT mentor_match_is_followed UNIQUE (id, jobseeker_id, provider_id),
    ADD CONSTRAINT mentor_match_has_one_mentor CHECK (num_nonnulls(mentor_id, mentor_name) = 1),
    ADD CONSTRAINT mentor_match_is_of_two CHECK (mentor_id <> jobseeker_id),
    ADD CONSTRAINT mentor_match_ends_after_it_began CHECK (ended_on >= began_on);
ALTER TABLE mentor_meeting
    ADD CONSTRAINT mentor_meeting_follows
    FOREIGN KEY (match_id, jobseeker_id, provider_id)
    REFERENCES mentor_match (id, jobseeker_id, provider_id) ON UPDATE CASCADE ON DELETE CASCADE,
    ADD CONSTRAINT mentor_meeting_takes_a_day_at_most CHECK (minutes BETWEEN 1 AND 1440);

GRANT SELECT, INSERT, UPDATE ON agency_program, service_session, session_attendance,
    anonymous_attendance, mentor_match TO portal_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON program_history, volunteer_program TO portal_app;
GRANT SELECT, INSERT ON mentor_meeting TO portal_app;
-- Written once: nobody who serves can change one into anything else.
GRANT SELECT, INSERT ON anonymous_client TO portal_app;

DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY array[
        'agency_program', 'program_history', 'volunteer_program', 'service_session',
        'session_attendance', 'anonymous_attendance', 'mentor_match', 'mentor_meeting',
        'anonymous_client'
    ] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format($sql$CREATE POLICY owner ON %I TO CURRENT_USER
            USING ((select current_setting('portal.owner', true) = 'acts'))$sql$, one);
        EXECUTE format($sql$CREATE POLICY provider ON %I TO portal_app
            USING (provider_id = any ((select string_to_array(
                current_setting('portal.providers', true), ',')::uuid[])::uuid[]))$sql$, one);
    END LOOP;
END $$;
