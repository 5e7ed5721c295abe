-- The mail worker looks for what is to be sent, and for what has expired.
CREATE INDEX "idx_letter_open" ON "letter" ("expires_at")
    WHERE "status" IN ('QUEUED', 'SENDING', 'RETRY');
-- One link of an account is good at a time, also when two workers answer at once.
CREATE UNIQUE INDEX "uid_password_reset_open" ON "password_reset" ("account_id")
    WHERE "ended_at" IS NULL;
-- Whose a forgotten password is; the worker learns of a password that there is one.
GRANT CREATE ON SCHEMA public TO portal_look_up;
CREATE FUNCTION account_with_password(address text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT id FROM account WHERE email = address AND disabled_at IS NULL
    AND starts_with(password_hash, '$argon2'));
REVOKE ALL ON FUNCTION account_with_password(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION account_with_password(text) TO portal_worker;
ALTER FUNCTION account_with_password(text) OWNER TO portal_look_up;
REVOKE CREATE ON SCHEMA public FROM portal_look_up;
