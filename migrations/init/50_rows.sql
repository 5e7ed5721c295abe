-- Row-level security, forced on every table with a provider's people: docs/security.md explains.
-- Whoever acts is in the settings that permissions/rows.py tells; without them no row is seen.
-- The scalar sub-selects are evaluated once for a statement, not once for a row.
DO $$
DECLARE
    reached CONSTANT text := $sql$ any ((select string_to_array(
        current_setting('portal.providers', true), ',')::uuid[])::uuid[])$sql$;
    administers CONSTANT text :=
        $sql$(select current_setting('portal.administrator', true) = 'on')$sql$;
    own_account CONSTANT text :=
        $sql$(select nullif(current_setting('portal.account', true), '')::uuid)$sql$;
    own_person CONSTANT text :=
        $sql$(select nullif(current_setting('portal.jobseeker', true), '')::uuid)$sql$;
    owner_acts CONSTANT text :=
        $sql$(select current_setting('portal.owner', true) = 'acts')$sql$;
    guarded CONSTANT text[] := array[
        'account', 'cams_record', 'cams_refresh', 'case_note', 'employment_action_plan',
        'invitation', 'jobseeker', 'name_word', 'plan_item', 'sensitive_information', 'site', 'sub_goal',
        'sync_failure', 'target_occupation', 'transfer_request'
    ];
    one text;
BEGIN
    FOREACH one IN ARRAY guarded LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
        -- The owner migrates, seeds and loads; it says so, and sees nothing by accident.
        EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (%s)', one, owner_acts);
        -- Accounts of others are seen; who changes them is below.
        EXECUTE format('CREATE POLICY provider ON %I FOR %s TO portal_app USING (provider_id = %s)',
            one, CASE one WHEN 'account' THEN 'SELECT' ELSE 'ALL' END, reached);
    END LOOP;
    FOREACH one IN ARRAY array[
        'account', 'cams_record', 'cams_refresh', 'employment_action_plan', 'invitation',
        'jobseeker', 'plan_item', 'sub_goal', 'sync_failure'
    ] LOOP
        -- The night and the letters are for everybody's people; what a worker may do with a table
        -- is in 40_roles.sql.
        EXECUTE format('CREATE POLICY worker ON %I TO portal_worker USING (true)', one);
    END LOOP;
    FOREACH one IN ARRAY array['account', 'invitation', 'jobseeker', 'name_word'] LOOP
        EXECUTE format('CREATE POLICY look_up ON %I FOR SELECT TO portal_look_up USING (true)', one);
    END LOOP;

    -- A jobseeker's own account: their own row, the occupations they follow, the site they prefer.
    EXECUTE format('CREATE POLICY own ON jobseeker FOR SELECT TO portal_app USING (id = %s)',
        own_person);
    EXECUTE format(
        'CREATE POLICY own ON target_occupation FOR SELECT TO portal_app USING (jobseeker_id = %s)',
        own_person);
    EXECUTE format($sql$
        CREATE POLICY own ON site FOR SELECT TO portal_app
        USING (id = (select site_preference_id from jobseeker where id = %s))$sql$, own_person);

    -- Accounts: one's own; those that the people whom one reaches have opened; for an
    -- administrator those that belong to no provider. Others are found by the functions below.
    EXECUTE format('CREATE POLICY own ON account TO portal_app USING (id = %s)', own_account);
    CREATE POLICY person ON account TO portal_app
        USING (kind = 'jobseeker' and jobseeker_id in (select id from jobseeker));
    EXECUTE format('CREATE POLICY administrator ON account TO portal_app USING (%s)', administers);

    -- What somebody has unlocked, and what they prove themselves with, is theirs alone; an
    -- administrator who closes an account, or clears a second factor that is lost, ends them.
    FOREACH one IN ARRAY array['sensitive_unlock', 'second_factor', 'recovery_code'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (%s)', one, owner_acts);
        EXECUTE format('CREATE POLICY own ON %I TO portal_app USING (account_id = %s)',
            one, own_account);
    END LOOP;
    FOREACH one IN ARRAY array['sensitive_unlock', 'second_factor', 'recovery_code'] LOOP
        EXECUTE format('CREATE POLICY administrator ON %I TO portal_app USING (%s)',
            one, administers);
    END LOOP;

    -- A transfer is seen from both sides.
    EXECUTE format('CREATE POLICY requested ON transfer_request FOR SELECT TO portal_app'
        ' USING (requesting_provider_id = %s)', reached);
    EXECUTE format('CREATE POLICY requesting ON transfer_request FOR INSERT TO portal_app'
        ' WITH CHECK (requesting_provider_id = %s)', reached);
END $$;

-- What crosses from one provider to another, or comes before anybody is known. Each function
-- answers one question, belongs to a role that can only read, and is called from one place.
GRANT CREATE ON SCHEMA public TO portal_look_up;

CREATE FUNCTION account_to_sign_in(address text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT id FROM account WHERE email = address AND disabled_at IS NULL);

-- For a worker, which reads no password: whose can be forgotten.
CREATE FUNCTION account_with_password(address text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT id FROM account
    WHERE email = address AND disabled_at IS NULL AND starts_with(password_hash, '$argon2'));

-- Whether nobody has written an account's row since it was read: each time it is written it gets
-- another `xmin` or another place. The policies of the caller would cost more than the question.
CREATE FUNCTION account_stands(asking uuid, known text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT EXISTS (SELECT FROM account a
    WHERE a.id = asking AND a.disabled_at IS NULL AND a.xmin::text || a.ctid::text = known));

CREATE FUNCTION invitation_of_token(hash text) RETURNS TABLE (id uuid, provider_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT i.id, i.provider_id FROM invitation i WHERE i.token_hash = hash;
END;

CREATE FUNCTION provider_of_jobseeker(person uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT provider_id FROM jobseeker WHERE id = person);

-- Who did something with a person whom the caller may see: a name is shown, nothing else.
CREATE FUNCTION names_of_staff(ids uuid[]) RETURNS TABLE (id uuid, display_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT a.id, a.display_name FROM account a WHERE a.id = ANY (ids) AND a.kind = 'staff';
END;

-- People of the providers that the caller does not reach, by equality on indexes and nothing else:
-- two words of a name in full, or an e-mail address, a phone number, a date of birth in full.
-- resolvers/look_up.py compares them and shows initials at most.
CREATE FUNCTION people_elsewhere(
    words text[], readings int[], weights real[], born date, address text, number text, most int
) RETURNS TABLE (
    id uuid, first_name text, last_name text, preferred_name text, date_of_birth date,
    same_email boolean, same_phone boolean
)
LANGUAGE sql STABLE ROWS 30 SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    WITH reached AS MATERIALIZED (
        SELECT string_to_array(current_setting('portal.providers'), ',')::uuid[] AS ids
    ),
    asked AS (
        SELECT a.word, a.reading, a.weight
        FROM unnest(words, readings, weights) AS a (word, reading, weight)
    ),
    named AS (
        SELECT h.jobseeker_id FROM (
            SELECT w.jobseeker_id, a.reading, max(a.weight) AS weight
            FROM asked a JOIN name_word w
                ON w.word = a.word AND w.provider_id <> ALL ((SELECT ids FROM reached)::uuid[])
            GROUP BY 1, 2
        ) h
        GROUP BY 1 HAVING count(*) > 1 ORDER BY sum(h.weight) DESC, 1 LIMIT most
    ),
    found AS (
        SELECT n.jobseeker_id AS id FROM named n
        UNION
        (SELECT j.id FROM jobseeker j WHERE j.provider_id <> ALL ((SELECT ids FROM reached)::uuid[])
            AND j.date_of_birth = born LIMIT 200)
        UNION
        (SELECT j.id FROM jobseeker j WHERE j.provider_id <> ALL ((SELECT ids FROM reached)::uuid[])
            AND lower(j.email) = address LIMIT 50)
        UNION
        (SELECT j.id FROM jobseeker j WHERE j.provider_id <> ALL ((SELECT ids FROM reached)::uuid[])
            AND split_part(j.phone, ';', 1) = number LIMIT 50)
    )
    SELECT j.id, j.first_name, j.last_name, j.preferred_name, j.date_of_birth,
        coalesce(lower(j.email) = address, false), coalesce(split_part(j.phone, ';', 1) = number, false)
    FROM found f JOIN jobseeker j ON j.id = f.id;
END;

-- People of the providers that the caller reaches, by what they can be reached at. lower() and
-- split_part() are not leakproof, so that behind row-level security their indexes would not be used.
CREATE FUNCTION people_at(address text, number text) RETURNS SETOF uuid
LANGUAGE sql STABLE ROWS 2 SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    (SELECT j.id FROM jobseeker j
     WHERE j.provider_id = ANY (string_to_array(current_setting('portal.providers'), ',')::uuid[])
        AND lower(j.email) = address LIMIT 50)
    UNION
    (SELECT j.id FROM jobseeker j
     WHERE j.provider_id = ANY (string_to_array(current_setting('portal.providers'), ',')::uuid[])
        AND split_part(j.phone, ';', 1) = number LIMIT 50);
END;

DO $$
DECLARE
    one regprocedure;
BEGIN
    FOREACH one IN ARRAY array[
        'account_stands(uuid, text)', 'account_to_sign_in(text)', 'invitation_of_token(text)',
        'provider_of_jobseeker(uuid)',
        'names_of_staff(uuid[])', 'people_at(text, text)',
        'people_elsewhere(text[], int[], real[], date, text, text, int)'
    ]::regprocedure[] LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', one);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO portal_app', one);
        EXECUTE format('ALTER FUNCTION %s OWNER TO portal_look_up', one);
    END LOOP;
    REVOKE ALL ON FUNCTION account_with_password(text) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION account_with_password(text) TO portal_worker;
    ALTER FUNCTION account_with_password(text) OWNER TO portal_look_up;
END $$;
REVOKE CREATE ON SCHEMA public FROM portal_look_up;
