-- Numbers of documents. Whoever reaches the person reads them; who else has the same number is a question
-- over all providers, which a function answers by equality of fingerprints.
GRANT SELECT, INSERT, UPDATE (position, expires_on, description, duplicate_reason), DELETE
    ON client_identifier TO portal_app;
GRANT SELECT (jobseeker_id, provider_id, fingerprint) ON client_identifier TO portal_look_up;
CREATE POLICY look_up ON client_identifier FOR SELECT TO portal_look_up USING (true);

GRANT CREATE ON SCHEMA public TO portal_look_up;

-- People of the providers that the caller does not reach who have a number with one of these
-- fingerprints: resolvers/possible_identities.py shows their initials at most.
CREATE FUNCTION holders_elsewhere(prints bytea[], most int) RETURNS TABLE (
    id uuid, first_name text, last_name text, fingerprint bytea
)
LANGUAGE sql STABLE ROWS 3 SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT j.id, j.first_name, j.last_name, c.fingerprint
    FROM client_identifier c JOIN jobseeker j ON j.id = c.jobseeker_id
    WHERE c.fingerprint = ANY (prints) AND c.provider_id <> ALL (
        (SELECT string_to_array(current_setting('portal.providers'), ',')::uuid[])::uuid[]
    )
    ORDER BY j.id LIMIT most;
END;
REVOKE ALL ON FUNCTION holders_elsewhere(bytea[], int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION holders_elsewhere(bytea[], int) TO portal_app;
ALTER FUNCTION holders_elsewhere(bytea[], int) OWNER TO portal_look_up;
REVOKE CREATE ON SCHEMA public FROM portal_look_up;
