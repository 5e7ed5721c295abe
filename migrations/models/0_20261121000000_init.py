from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "cams_bucket" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "covered_at" TIMESTAMPTZ
);
COMMENT ON TABLE "cams_bucket" IS 'When the nightly sync last went through all records of a bucket.';
CREATE TABLE "catalogue_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "catalogue" VARCHAR(40) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "label_en" VARCHAR(200) NOT NULL,
    "label_fr" VARCHAR(200) NOT NULL,
    "position" INT NOT NULL,
    "active" BOOL NOT NULL,
    CONSTRAINT "uid_catalogue_e_catalog_efec15" UNIQUE ("catalogue", "name")
);
COMMENT ON COLUMN "catalogue_entry"."catalogue" IS 'REFERRAL_SOURCE: REFERRAL_SOURCE\nSERVICE_NEED: SERVICE_NEED\nACCESS_TO_TRANSPORTATION: ACCESS_TO_TRANSPORTATION';
CREATE TABLE "occupation" (
    "code" VARCHAR(5) NOT NULL PRIMARY KEY,
    "title_en" VARCHAR(300) NOT NULL,
    "title_fr" VARCHAR(300) NOT NULL
);
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "task" VARCHAR(60) NOT NULL,
    "dedup_key" VARCHAR(120) NOT NULL UNIQUE,
    "arguments" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "available_at" TIMESTAMPTZ NOT NULL,
    "enqueued_at" TIMESTAMPTZ,
    "attempts" INT NOT NULL,
    "failures" SMALLINT NOT NULL,
    "held_until" TIMESTAMPTZ,
    "done_at" TIMESTAMPTZ,
    "dead_at" TIMESTAMPTZ,
    "last_error" VARCHAR(200)
);
COMMENT ON TABLE "outbox" IS 'Written in the transaction of the change; done when its consumer says so, in its own.';
CREATE TABLE "remembered_answer" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "actor" VARCHAR(80) NOT NULL,
    "operation" VARCHAR(60) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "input_hash" BYTEA NOT NULL,
    "answer" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_remembered__actor_323361" UNIQUE ("actor", "operation", "key")
);
CREATE INDEX "idx_remembered__created_ebf5ed" ON "remembered_answer" ("created_at");
COMMENT ON TABLE "remembered_answer" IS 'The same key with the same input answers the same; with another input it is a conflict.';
CREATE TABLE "service_provider_group" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL
);
CREATE TABLE "service_provider" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "group_id" UUID NOT NULL REFERENCES "service_provider_group" ("id") ON DELETE RESTRICT
);
CREATE TABLE "account" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL,
    "email" VARCHAR(254) NOT NULL UNIQUE,
    "password_hash" VARCHAR(200) NOT NULL,
    "display_name" VARCHAR(200) NOT NULL,
    "language" VARCHAR(2) NOT NULL,
    "permissions" TEXT[] NOT NULL,
    "jobseeker_id" UUID UNIQUE,
    "disabled_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "group_id" UUID REFERENCES "service_provider_group" ("id") ON DELETE RESTRICT,
    "provider_id" UUID REFERENCES "service_provider" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_account_provide_3e02ab" ON "account" ("provider_id");
COMMENT ON COLUMN "account"."kind" IS 'STAFF: staff\nJOBSEEKER: jobseeker\nSERVICE: service';
COMMENT ON COLUMN "account"."language" IS 'ENGLISH: en\nFRENCH: fr';
COMMENT ON TABLE "account" IS 'Staff belong to a provider, or to the group; the same person signs in with one e-mail.';
CREATE TABLE "session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "family" UUID NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "began_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "replaced_at" TIMESTAMPTZ,
    "replaced_by" UUID,
    "ended_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_session_family_ab8f0b" ON "session" ("family");
CREATE INDEX "idx_session_expires_823c67" ON "session" ("expires_at");
CREATE INDEX "idx_session_ended_a_991573" ON "session" ("ended_at");
CREATE INDEX "idx_session_account_2a0f19" ON "session" ("account_id");
COMMENT ON TABLE "session" IS 'At most one row of a family has no successor; it is the one that can be renewed.';
CREATE TABLE "sign_in_attempt" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "failures" INT NOT NULL,
    "last_failed_at" TIMESTAMPTZ NOT NULL,
    "blocked_until" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_sign_in_att_last_fa_7b9fed" ON "sign_in_attempt" ("last_failed_at");
COMMENT ON TABLE "sign_in_attempt" IS 'A counter of failures, of one address at one account or of one address at all accounts.';
CREATE TABLE "site" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "city" VARCHAR(100) NOT NULL,
    "provider_id" UUID NOT NULL REFERENCES "service_provider" ("id") ON DELETE RESTRICT
);
CREATE TABLE "jobseeker" (
    "id" UUID NOT NULL PRIMARY KEY,
    "referral_status" VARCHAR(20),
    "referred_at" TIMESTAMPTZ NOT NULL,
    "assigned_at" TIMESTAMPTZ,
    "first_name" VARCHAR(100) NOT NULL,
    "last_name" VARCHAR(100) NOT NULL,
    "preferred_name" VARCHAR(100),
    "pronouns" VARCHAR(50),
    "date_of_birth" DATE,
    "email" VARCHAR(254) NOT NULL,
    "phone" VARCHAR(40),
    "self_identification" TEXT[] NOT NULL,
    "preferred_language" VARCHAR(2) NOT NULL,
    "referral_source" VARCHAR(200),
    "referral_reference_number" VARCHAR(50),
    "referral_notes" TEXT,
    "service_needs" TEXT[] NOT NULL,
    "access_to_transportation" VARCHAR(200),
    "caseworker_channel" VARCHAR(10),
    "job_post_updates" BOOL NOT NULL,
    "job_post_frequency" VARCHAR(10),
    "common_assessment_number" VARCHAR(20),
    "imported_fields" TEXT[] NOT NULL,
    "duplicate_reason" TEXT,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "caseworker_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "provider_id" UUID NOT NULL REFERENCES "service_provider" ("id") ON DELETE RESTRICT,
    "site_preference_id" UUID REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_jobseeker_provide_b47de8" ON "jobseeker" ("provider_id", "last_name", "first_name", "id");
CREATE INDEX "idx_jobseeker_provide_bf33fb" ON "jobseeker" ("provider_id", "referred_at", "id");
CREATE INDEX "idx_jobseeker_casewor_228a68" ON "jobseeker" ("caseworker_id");
CREATE INDEX "idx_jobseeker_email_0a9aaa" ON "jobseeker" ("email");
COMMENT ON COLUMN "jobseeker"."referral_status" IS 'AWAITING_INTAKE: AWAITING_INTAKE\nAWAITING_ASSIGNMENT: AWAITING_ASSIGNMENT\nFURTHER_ACTION: FURTHER_ACTION';
COMMENT ON COLUMN "jobseeker"."preferred_language" IS 'ENGLISH: en\nFRENCH: fr';
COMMENT ON COLUMN "jobseeker"."caseworker_channel" IS 'PHONE: PHONE\nEMAIL: EMAIL\nTEXT: TEXT';
COMMENT ON COLUMN "jobseeker"."job_post_frequency" IS 'DAILY: DAILY\nWEEKLY: WEEKLY';
CREATE TABLE "cams_record" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "reference_number" VARCHAR(7) NOT NULL,
    "stream" VARCHAR(1),
    "citizenship" VARCHAR(200),
    "marital_status" VARCHAR(200),
    "immigration_status" VARCHAR(200),
    "identifies_as" TEXT[] NOT NULL,
    "preferred_language" VARCHAR(200),
    "email" VARCHAR(254),
    "phone" VARCHAR(60),
    "address_lines" TEXT[] NOT NULL,
    "address_city" VARCHAR(200),
    "address_province" VARCHAR(100),
    "address_postal_code" VARCHAR(20),
    "source_updated_at" TIMESTAMPTZ,
    "state" VARCHAR(20) NOT NULL,
    "last_failure" VARCHAR(20),
    "etag" VARCHAR(200),
    "content_hash" BYTEA,
    "epoch" INT NOT NULL,
    "checked_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "linked_at" TIMESTAMPTZ NOT NULL,
    "linked_by_id" UUID NOT NULL,
    "bucket_id" SMALLINT NOT NULL REFERENCES "cams_bucket" ("id") ON DELETE RESTRICT,
    "jobseeker_id" UUID NOT NULL UNIQUE REFERENCES "jobseeker" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_cams_record_provide_488454" UNIQUE ("provider_id", "reference_number")
);
CREATE INDEX "idx_cams_record_bucket__e3f15f" ON "cams_record" ("bucket_id", "id");
COMMENT ON COLUMN "cams_record"."stream" IS 'A: A\nB: B\nC: C';
COMMENT ON COLUMN "cams_record"."state" IS 'OK: OK\nUNREACHABLE: UNREACHABLE\nNOT_FOUND_IN_CAMS: NOT_FOUND_IN_CAMS\nWRONG_PERSON: WRONG_PERSON\nQUARANTINED: QUARANTINED';
COMMENT ON COLUMN "cams_record"."last_failure" IS 'TIMEOUT: TIMEOUT\nUNREACHABLE: UNREACHABLE\nBUSY: BUSY\nDOWN: DOWN\nREFUSED: REFUSED\nNOT_FOUND: NOT_FOUND\nGONE: GONE\nREDIRECTED: REDIRECTED\nTOO_LARGE: TOO_LARGE\nMALFORMED: MALFORMED\nINVALID_RECORD: INVALID_RECORD\nWRONG_PERSON: WRONG_PERSON\nNOT_LINKED: NOT_LINKED';
CREATE TABLE "cams_refresh" (
    "id" UUID NOT NULL PRIMARY KEY,
    "jobseeker_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "failure" VARCHAR(20),
    "changed" BOOL,
    "cams_record_id" UUID REFERENCES "cams_record" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_cams_refres_jobseek_e62b37" ON "cams_refresh" ("jobseeker_id", "requested_at");
COMMENT ON COLUMN "cams_refresh"."status" IS 'QUEUED: QUEUED\nRUNNING: RUNNING\nSUCCEEDED: SUCCEEDED\nFAILED: FAILED';
COMMENT ON COLUMN "cams_refresh"."failure" IS 'TIMEOUT: TIMEOUT\nUNREACHABLE: UNREACHABLE\nBUSY: BUSY\nDOWN: DOWN\nREFUSED: REFUSED\nNOT_FOUND: NOT_FOUND\nGONE: GONE\nREDIRECTED: REDIRECTED\nTOO_LARGE: TOO_LARGE\nMALFORMED: MALFORMED\nINVALID_RECORD: INVALID_RECORD\nWRONG_PERSON: WRONG_PERSON\nNOT_LINKED: NOT_LINKED';
COMMENT ON TABLE "cams_refresh" IS 'At most one waits and one runs for a record: asking again while one waits is that one.';
CREATE TABLE "case_note" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "kind" VARCHAR(30) NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "author_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "jobseeker_id" UUID NOT NULL REFERENCES "jobseeker" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_case_note_jobseek_cd0fc9" ON "case_note" ("jobseeker_id", "created_at", "id");
COMMENT ON COLUMN "case_note"."kind" IS 'ACCOUNT_CREATED: ACCOUNT_CREATED\nCASEWORKER_ASSIGNED: CASEWORKER_ASSIGNED\nCAMS_LINKED: CAMS_LINKED\nCAMS_LINK_REMOVED: CAMS_LINK_REMOVED\nTRANSFERRED: TRANSFERRED\nINVITATION_CREATED: INVITATION_CREATED\nINVITATION_RESENT: INVITATION_RESENT\nINVITATION_REVOKED: INVITATION_REVOKED\nINVITATION_ACCEPTED: INVITATION_ACCEPTED';
COMMENT ON TABLE "case_note" IS 'Source: \"A case note is automatically generated when a new client portal account is created\".';
CREATE TABLE "employment_action_plan" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "reference" VARCHAR(200) NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "owner" VARCHAR(200),
    "stream" VARCHAR(1),
    "inclusion_groups" TEXT[] NOT NULL,
    "start_date" DATE,
    "accepted_date" DATE,
    "closed_date" DATE,
    "service_delivery_site" VARCHAR(200),
    "referral_source" VARCHAR(200),
    "goal" TEXT,
    "goal_occupation_code" VARCHAR(5),
    "goal_hourly_wage" DECIMAL(10,2),
    "goal_work_hours" DECIMAL(6,2),
    "has_outcome" BOOL NOT NULL,
    "outcome" VARCHAR(200),
    "outcome_noc_code" VARCHAR(5),
    "outcome_hours_worked" DECIMAL(6,2),
    "outcome_wage_per_hour" DECIMAL(10,2),
    "outcome_client_facing_esq" BOOL,
    "cams_record_id" UUID NOT NULL REFERENCES "cams_record" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_employment__cams_re_32af9b" ON "employment_action_plan" ("cams_record_id", "position");
COMMENT ON COLUMN "employment_action_plan"."status" IS 'ACTIVE: ACTIVE\nCLOSED: CLOSED';
COMMENT ON COLUMN "employment_action_plan"."stream" IS 'A: A\nB: B\nC: C';
COMMENT ON TABLE "employment_action_plan" IS 'One plan; a person may have several over time, the current one first (`position` 0).';
CREATE TABLE "invitation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "language" VARCHAR(2) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "status" VARCHAR(12) NOT NULL,
    "attempts" SMALLINT NOT NULL,
    "claimed_at" TIMESTAMPTZ,
    "failure" VARCHAR(40),
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "sent_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "accepted_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "jobseeker_id" UUID NOT NULL REFERENCES "jobseeker" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_invitation_jobseek_226ba1" ON "invitation" ("jobseeker_id", "created_at");
COMMENT ON COLUMN "invitation"."language" IS 'ENGLISH: en\nFRENCH: fr';
COMMENT ON COLUMN "invitation"."status" IS 'QUEUED: QUEUED\nSENDING: SENDING\nSENT: SENT\nRETRY: RETRY\nUNCERTAIN: UNCERTAIN\nBOUNCED: BOUNCED\nFAILED: FAILED\nACCEPTED: ACCEPTED\nREVOKED: REVOKED\nEXPIRED: EXPIRED';
CREATE TABLE "sub_goal" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "reference" VARCHAR(200) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "start_date" DATE,
    "end_date" DATE,
    "status" VARCHAR(20) NOT NULL,
    "outcome" VARCHAR(20),
    "plan_id" UUID NOT NULL REFERENCES "employment_action_plan" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_sub_goal_plan_id_956d6f" ON "sub_goal" ("plan_id", "position");
COMMENT ON COLUMN "sub_goal"."status" IS 'NOT_STARTED: NOT_STARTED\nIN_PROGRESS: IN_PROGRESS\nCOMPLETED: COMPLETED';
COMMENT ON COLUMN "sub_goal"."outcome" IS 'ATTAINED: ATTAINED\nNOT_ATTAINED: NOT_ATTAINED\nCANCELLED: CANCELLED';
CREATE TABLE "plan_item" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "reference" VARCHAR(200) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "rationale" TEXT,
    "start_date" DATE,
    "end_date" DATE,
    "actual_cost" DECIMAL(10,2),
    "status" VARCHAR(20) NOT NULL,
    "outcome" VARCHAR(20),
    "approval_decided_on" DATE,
    "approval_decided_by" VARCHAR(200),
    "approval_submission_status" VARCHAR(20),
    "approval_rejection_comments" TEXT,
    "resubmission_decided_on" DATE,
    "resubmission_decided_by" VARCHAR(200),
    "resubmission_submission_status" VARCHAR(20),
    "resubmission_rejection_comments" TEXT,
    "audit_trail" JSONB NOT NULL,
    "sub_goal_id" UUID NOT NULL REFERENCES "sub_goal" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_plan_item_sub_goa_7fedf9" ON "plan_item" ("sub_goal_id", "position");
COMMENT ON COLUMN "plan_item"."status" IS 'UNAPPROVED: UNAPPROVED\nNOT_STARTED: NOT_STARTED\nIN_PROGRESS: IN_PROGRESS\nCOMPLETED: COMPLETED';
COMMENT ON COLUMN "plan_item"."outcome" IS 'ATTAINED: ATTAINED\nNOT_ATTAINED: NOT_ATTAINED\nCANCELLED: CANCELLED';
COMMENT ON COLUMN "plan_item"."approval_submission_status" IS 'SUBMITTED: SUBMITTED\nAPPROVED: APPROVED\nREJECTED: REJECTED';
COMMENT ON COLUMN "plan_item"."resubmission_submission_status" IS 'SUBMITTED: SUBMITTED\nAPPROVED: APPROVED\nREJECTED: REJECTED';
COMMENT ON TABLE "plan_item" IS 'Details, Status (approval and resubmission) and Audit: the three sections of source 001.';
CREATE TABLE "sync_run" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL,
    "business_date" DATE UNIQUE,
    "status" VARCHAR(20) NOT NULL,
    "reason" VARCHAR(40),
    "started_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "resume_at" TIMESTAMPTZ,
    "suspensions" SMALLINT NOT NULL,
    "approved_at" TIMESTAMPTZ,
    "total" INT NOT NULL,
    "seen" INT NOT NULL,
    "changed" INT NOT NULL,
    "unchanged" INT NOT NULL,
    "failed" INT NOT NULL,
    "not_found" INT NOT NULL
);
CREATE INDEX "idx_sync_run_started_c8183d" ON "sync_run" ("started_at");
COMMENT ON COLUMN "sync_run"."kind" IS 'NIGHTLY: NIGHTLY\nMANUAL: MANUAL';
COMMENT ON COLUMN "sync_run"."status" IS 'RUNNING: RUNNING\nSUSPENDED: SUSPENDED\nAWAITING_REVIEW: AWAITING_REVIEW\nDONE: DONE\nDONE_WITH_FAILURES: DONE_WITH_FAILURES\nABORTED: ABORTED';
CREATE TABLE "sync_chunk" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "first_bucket" SMALLINT NOT NULL,
    "last_bucket" SMALLINT NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "token" INT NOT NULL,
    "lease_until" TIMESTAMPTZ,
    "attempts" SMALLINT NOT NULL,
    "read_from" TIMESTAMPTZ,
    "read_up_to" UUID,
    "run_id" UUID NOT NULL REFERENCES "sync_run" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_sync_chunk_run_id_defb16" UNIQUE ("run_id", "first_bucket")
);
COMMENT ON COLUMN "sync_chunk"."state" IS 'PENDING: PENDING\nLEASED: LEASED\nDONE: DONE\nPOISONED: POISONED';
COMMENT ON TABLE "sync_chunk" IS 'A range of buckets, read in pages: done if and only if every page is committed.';
CREATE TABLE "sync_failure" (
    "id" UUID NOT NULL PRIMARY KEY,
    "jobseeker_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "reference_number" VARCHAR(7) NOT NULL,
    "reason" VARCHAR(20) NOT NULL,
    "attempts" SMALLINT NOT NULL,
    "last_attempt_at" TIMESTAMPTZ NOT NULL,
    "run_id" UUID NOT NULL REFERENCES "sync_run" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_sync_failur_run_id_c2e497" UNIQUE ("run_id", "jobseeker_id")
);
COMMENT ON COLUMN "sync_failure"."reason" IS 'TIMEOUT: TIMEOUT\nUNREACHABLE: UNREACHABLE\nBUSY: BUSY\nDOWN: DOWN\nREFUSED: REFUSED\nNOT_FOUND: NOT_FOUND\nGONE: GONE\nREDIRECTED: REDIRECTED\nTOO_LARGE: TOO_LARGE\nMALFORMED: MALFORMED\nINVALID_RECORD: INVALID_RECORD\nWRONG_PERSON: WRONG_PERSON\nNOT_LINKED: NOT_LINKED';
COMMENT ON TABLE "sync_failure" IS 'One record that a run could not bring up to date, and why: a code, never a body.';
CREATE TABLE "target_occupation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "following" BOOL NOT NULL,
    "position" SMALLINT NOT NULL,
    "jobseeker_id" UUID NOT NULL REFERENCES "jobseeker" ("id") ON DELETE CASCADE,
    "occupation_id" VARCHAR(5) NOT NULL REFERENCES "occupation" ("code") ON DELETE RESTRICT,
    CONSTRAINT "uid_target_occu_jobseek_e5c630" UNIQUE ("jobseeker_id", "occupation_id")
);
COMMENT ON TABLE "target_occupation" IS 'An occupation that a jobseeker aims at.';
CREATE TABLE "transfer_request" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "requesting_provider_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decision_reason" TEXT,
    "decided_by_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "jobseeker_id" UUID NOT NULL REFERENCES "jobseeker" ("id") ON DELETE CASCADE,
    "requested_by_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_transfer_re_provide_b6a062" ON "transfer_request" ("provider_id", "requested_at");
CREATE INDEX "idx_transfer_re_request_7093c5" ON "transfer_request" ("requesting_provider_id", "requested_at");
COMMENT ON COLUMN "transfer_request"."status" IS 'PENDING: PENDING\nACCEPTED: ACCEPTED\nDECLINED: DECLINED';
COMMENT ON TABLE "transfer_request" IS 'Source: \"If you don''t have permission to view the client profile, select Request Client Transfer\".';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gin;
-- A client has a caseworker, a referral has a status, and nobody has both.
ALTER TABLE "jobseeker" ADD CONSTRAINT "jobseeker_is_client_or_referral"
    CHECK (("caseworker_id" IS NULL) = ("referral_status" IS NOT NULL));
-- The relay looks for what is due and nothing else.
CREATE INDEX "idx_outbox_due" ON "outbox" ("available_at")
    WHERE "done_at" IS NULL AND "dead_at" IS NULL;
-- Whoever looks after the outbox looks for what was given up.
CREATE INDEX "idx_outbox_dead" ON "outbox" ("dead_at") WHERE "dead_at" IS NOT NULL;
-- At most one refresh waits and one runs for a record.
CREATE UNIQUE INDEX "uid_cams_refresh_waiting" ON "cams_refresh" ("cams_record_id")
    WHERE "status" = 'QUEUED';
CREATE UNIQUE INDEX "uid_cams_refresh_running" ON "cams_refresh" ("cams_record_id")
    WHERE "status" = 'RUNNING';
-- One sync at a time.
CREATE UNIQUE INDEX "uid_sync_run_open" ON "sync_run" ((true))
    WHERE "status" IN ('RUNNING', 'SUSPENDED', 'AWAITING_REVIEW');
-- The mail worker looks for what is to be sent, and for what has expired.
CREATE INDEX "idx_invitation_open" ON "invitation" ("expires_at")
    WHERE "status" IN ('QUEUED', 'SENDING', 'RETRY', 'SENT', 'UNCERTAIN', 'BOUNCED', 'FAILED');
-- One open transfer request of a provider for a person.
CREATE UNIQUE INDEX "uid_transfer_request_open"
    ON "transfer_request" ("jobseeker_id", "requesting_provider_id") WHERE "status" = 'PENDING';
-- A family of sessions goes on from one row at a time.
CREATE UNIQUE INDEX "uid_session_open" ON "session" ("family") WHERE "replaced_at" IS NULL;
-- What the look-up finds people by; models/name_word.py explains and writes these three tables.
ALTER TABLE "jobseeker" ADD CONSTRAINT "uid_jobseeker_id_provider" UNIQUE ("id", "provider_id");
CREATE TABLE "name_word" (
    "word" VARCHAR(64) COLLATE "C" NOT NULL,
    "provider_id" UUID NOT NULL,
    "jobseeker_id" UUID NOT NULL,
    PRIMARY KEY ("word", "provider_id", "jobseeker_id"),
    FOREIGN KEY ("jobseeker_id", "provider_id") REFERENCES "jobseeker" ("id", "provider_id")
        ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX "idx_name_word_jobseeker" ON "name_word" ("jobseeker_id");
CREATE INDEX "idx_name_word_provider_word" ON "name_word" ("provider_id", "word");
CREATE TABLE "known_word" ("word" VARCHAR(64) COLLATE "C" NOT NULL PRIMARY KEY);
CREATE INDEX "idx_known_word_trigrams" ON "known_word" USING gin ("word" gin_trgm_ops);
CREATE TABLE "known_word_variant" (
    "variant" VARCHAR(64) COLLATE "C" NOT NULL,
    "word" VARCHAR(64) COLLATE "C" NOT NULL REFERENCES "known_word" ("word") ON DELETE CASCADE,
    PRIMARY KEY ("variant", "word")
);
-- The look-up compares addresses without regard to case, and numbers without their extension.
CREATE INDEX "idx_jobseeker_email_lower" ON "jobseeker" (lower("email"));
CREATE INDEX "idx_jobseeker_phone_number" ON "jobseeker" (split_part("phone", ';', 1))
    WHERE "phone" IS NOT NULL;
CREATE INDEX "idx_jobseeker_date_of_birth" ON "jobseeker" ("date_of_birth")
    WHERE "date_of_birth" IS NOT NULL;
-- What each role may do with each table; deploy/roles.sql makes the roles. None of them owns
-- anything, and what is not granted here is refused. tests/permissions/grants.txt lists the result.
GRANT USAGE ON SCHEMA public TO portal_app, portal_worker, portal_look_up;

-- The API: row-level security (50_rows.sql) says whose rows.
GRANT SELECT, INSERT, UPDATE ON jobseeker, account, invitation, transfer_request, session TO portal_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON cams_record, employment_action_plan, sub_goal, plan_item,
    name_word, target_occupation, remembered_answer, sign_in_attempt TO portal_app;
GRANT SELECT, INSERT, UPDATE ON cams_refresh, outbox TO portal_app;
GRANT SELECT, INSERT ON case_note, known_word, known_word_variant TO portal_app;
GRANT UPDATE (provider_id) ON case_note, sync_failure TO portal_app;
GRANT SELECT ON cams_bucket, catalogue_entry, occupation, service_provider, service_provider_group,
    site, sync_run, sync_failure TO portal_app;
GRANT USAGE ON SEQUENCE outbox_id_seq, remembered_answer_id_seq TO portal_app;

-- The workers and the relay.
GRANT SELECT ON jobseeker, service_provider TO portal_worker;
GRANT SELECT, UPDATE ON invitation TO portal_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON cams_record, employment_action_plan, sub_goal, plan_item,
    cams_refresh, sync_run, sync_chunk, sync_failure, outbox TO portal_worker;
GRANT SELECT, UPDATE ON cams_bucket TO portal_worker;
GRANT SELECT, DELETE ON remembered_answer, session, sign_in_attempt TO portal_worker;
GRANT USAGE ON SEQUENCE outbox_id_seq TO portal_worker;

-- The functions that look across providers read these columns and no others.
GRANT SELECT (id, provider_id, first_name, last_name, preferred_name, date_of_birth, email, phone)
    ON jobseeker TO portal_look_up;
GRANT SELECT ON name_word TO portal_look_up;
GRANT SELECT (id, email, kind, display_name, disabled_at) ON account TO portal_look_up;
GRANT SELECT (id, provider_id, token_hash) ON invitation TO portal_look_up;
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
        'invitation', 'jobseeker', 'name_word', 'plan_item', 'site', 'sub_goal', 'sync_failure',
        'target_occupation', 'transfer_request'
    ];
    one text;
BEGIN
    FOREACH one IN ARRAY guarded LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
        -- The owner migrates, seeds and loads; it says so, and sees nothing by accident.
        EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (%s)', one, owner_acts);
        EXECUTE format('CREATE POLICY provider ON %I TO portal_app USING (provider_id = %s)',
            one, reached);
    END LOOP;
    FOREACH one IN ARRAY array[
        'account', 'cams_record', 'cams_refresh', 'case_note', 'employment_action_plan',
        'invitation', 'jobseeker', 'plan_item', 'sub_goal', 'sync_failure'
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

    -- A transfer is seen from both sides.
    EXECUTE format('CREATE POLICY requesting ON transfer_request TO portal_app'
        ' USING (requesting_provider_id = %s)', reached);
END $$;

-- What crosses from one provider to another, or comes before anybody is known. Each function
-- answers one question, belongs to a role that can only read, and is called from one place.
GRANT CREATE ON SCHEMA public TO portal_look_up;

CREATE FUNCTION account_to_sign_in(address text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT id FROM account WHERE email = address AND disabled_at IS NULL);

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
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
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

DO $$
DECLARE
    one regprocedure;
BEGIN
    FOREACH one IN ARRAY array[
        'account_to_sign_in(text)', 'invitation_of_token(text)', 'provider_of_jobseeker(uuid)',
        'names_of_staff(uuid[])',
        'people_elsewhere(text[], int[], real[], date, text, text, int)'
    ]::regprocedure[] LOOP
        EXECUTE format('ALTER FUNCTION %s OWNER TO portal_look_up', one);
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', one);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO portal_app', one);
    END LOOP;
END $$;
REVOKE CREATE ON SCHEMA public FROM portal_look_up;
INSERT INTO "cams_bucket" ("id") SELECT generate_series(0, 1999);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWlz2zia/isofdmkypOyHdvJqre2ipJptzqy5JHkuDNRFweiIIttCtTwsKOd6f++AH"
    "iIB0iR1GGKwReLBPGC9IPrvfHvxsKYIt36IKmq4WC70QT/bmC4QOQi/ugENOByuX5AC2w4"
    "0VldGKo0sWwTqrStGdQtRIqmyFJNbWlrBqaVhzaczcAE6QZ+ArYBIFiaxos2ReYJMExaYs"
    "8ReDINZ/kLu7TIF4ElMi0DA0t7whbQMHjV7DkwMALobwuo6R/ou6eGSl6u4af9vsbB2r8c"
    "pNjGEyJ0JnnZ9z9IsYan6Aey6O33hv8uRZs2/qBPl8/KTEP6NIIxeUgesXLFXi1Z2cND5/"
    "qG1aT/0URRDd1Z4HXt5cqeGzio7jja9AOloc+eEEYmtNE0hD52dN3rJ7/I/QdIgW06KPjy"
    "6bpgimbQ0WkfNv5n5mCVdh3wBgT5r7Ct2asPMxNZ8//1vjJEoSi9/kgZyiNFaSR6n35NrK"
    "e8ItXAdORo2KYQ/vsvt901Nqy0QV/Q/lUavPt49Z6hYVj2k8keMuQafzFCaEOXlHXHGvBn"
    "8q8mIW/PoSljZ8Fg75DPgFhFCfh92lgHkI8uA71fsMZ+PV18KH2w8sPbGI6km5smsOjgH+"
    "Pf+q2hLH+RB03wpzGxEHpG5hgP5cHXTlsmtZD5onn/6cYOaSzgD0VH+Mmek9uz04wO+ioN"
    "WB+dnbI+Msh64K4TPe/JOXtEu2rdNYjOL37f8KdDQLCbDtk8F4p3R+7RHgX3/PIiB7qkVi"
    "q87FkU3yW0rFfDnCpzaM2L4JwgrPIEKIv4aZ7xTGqlI36aGNFTzVrqcKWw+wKAx+kE3vnw"
    "1iF+cuBTCtabF/gw/eEwbyBccA9tyL3bbmf4axMgPMY3A7nXJtczs8w6fp6nG9I7IbHIIH"
    "OhWRb5TivZC5JpwlXKGhOli6Gva5a9N/jXDM7E0XRbw9YH+r63YGxG8u+j73/EIA02bqUY"
    "txin24Jv9HbCamyV2zCGkbWZ/nNTBdpJUK8JFLa2QKnLc5g0huvUo/3gX5TA942X6qwR2r"
    "mTCYt5d0+bX1jWv3SGlzSS6ZNzVrqKlb67iq0fQSPgsTP6FdBb8I9+T453W1Bv9I8G/Sbo"
    "2IaCjVcFTsOY+MV+UaSfVRNR3Et0c5RyB71cuR2Z/IPTPtZX3gg8km73JktmrzOpvuB6Ga"
    "bZ4VpZ3blcYLUMazMKQBojE6j+9RdVBc2euboJH60kwjeGibQn/AWtEgxsDFNPRzN0Bfv7"
    "UItHCfC6dP2JJnwNNGnxEUaQIP8/shkWA7KKDDrtUSO5NOwe4lu/2XriHF4cU0CmI3sC1e"
    "dXaE6VlCGuQguRRdtGHOmg5dHefBkgHbJ/JBX8NmmnR5qpD+BRpkXXEK2/FUa/+fx/TUGy"
    "UJqcWQSlodvKEbJvuUAiT7A1Q6ZF3q+SdYqzfRdBa+Q1N0AEglwy+TGOrDVopvt/Hh62ox"
    "lsdNU3zo3Qah/ZB5KPFueLeAnE8In9S/Td9E3BKr+wWo76jLiGydDTkyzbpErqKZN1xY32"
    "ycc5wswgiLWnua2vgLXCKtChZYNXsiyTR2QzfJoDqOvARKphTi1gzAAE7kuSlshdNLjZ5l"
    "jIyDhckJd1sF3A0KjhUgP3bc0qT/QT/vbx/NPVZ/KUfSG9+ZTBwA/vpG630xttsCSqxgsy"
    "yykWIpRCfVQ19VFCRMvD2Xrzdlu2dmENWENii8i/RXiIpWwRazw3bBHmuuKmLSIdE84y/T"
    "0upJqIsAKICJcKdhYTUumPhPeIu/B79YUHSZU8SN5cFVbReb+lhjExKRLYptvLebQ1tJln"
    "MS2+qfZTqqn2U9xUS16E4KKsrXxNXQrpw7AsDakJpDFuNUFrjNtN0C5jIT/L4+iU7ucUh1"
    "3VbO3/ELbmGkcLmT7GY2QVBr1KHiELaGo21BUyiG2Hw5yl452kFJDnglxbLLQnkzG6JWDn"
    "Uwvo80HP+CrSoKXAYu43CUrhgBPm+Ch/QSX2bAezNMaPRy1GdK4RfWCf4GoDvBenYAJSse"
    "HsE9QP4Ks8A/gqffxeJYYvnE6JxGMpuoZ5Fs+MBTlBKRbkJKyEJ14VGbtxuvoN4b0swj5s"
    "TIXhyYJFIQ/T1g/2s1ywn2XAfpYBu2FRQUQ1puWQj5LXD/zzfEM+Y8QnNCOGY6pIcZbTkq"
    "6j3AaEoadqhp6oNgzapQNHAuIDRo30vxTcjglFE/S/jPFDbyBLZOy3unIThG7GmFLf9B96"
    "10qnp7Slu2ETJIrG+HHQ790q9/Jg2O81QfhujP/+IA2k3qjTk6+bIHRTRvG2+4lNTe7KjE"
    "gIjrlFkFC0jQovqGxi9B9GTeBdZPV962H4rQno3zG+7j+SnqV/x3gg3zwMaW96F6FREhod"
    "Y3xLJmYT0L+U5rozkNsjl8y/HuNRv690pcEtqRhcjvGd1L3pD+5o5eByjDukI7uda4XQ9g"
    "fkUfQ+exTSz+p2el9k7xPd62qMQWTDp0ISrVe/wuOsSswqeaONsJ0S5NrSMDRTRK44ZQzw"
    "ycrzWj0uyDMQbnX7rcj2THBtdXrS4Nu7O+n395E9ukuml18/vPW2vo1kKT7Cl4bKwT7V2y"
    "iovxuHozyAn+5rgLv+RudnF58uPn+8ugicjoKSLCOe73QUGs1zpD6XczKKUNYweqlOzKc6"
    "h/ipZDeHKUU3V7qbdQ2Xm8wRQtHJx9DJk1VBB6E4nfAQiu2FEZ+4It7MEcLD8RhVdmuuVH"
    "aBarmM7yW0cx1+sGXUYTTo4ciGbd5gw8iE3SLa0ETMwXT7YEPqRcyaOlr5LzvgCS2WurFa"
    "UOkXMsOfstThtpF1ctCoxNq8J03WaNBy3No5q2oSwj5GI4P8yTnhi0RxVnIh3Tjb4ztJZM"
    "K3pWFbupZj830HIQPudE6NGQhm+8aggXXNjYFlkg0WZNtg6SRfoWZbAOIpuzMdbIGZYQLo"
    "BYA1AbSeCboAPkGahXKu6ShEp1nAnkPWUjLcbD+vGeMxltzK62qsQTLWHEReAizSJnkTzR"
    "d3AiZIhY6FWNwbqYYpISVZwBWYwxdSiOAUQJ3+rHKn1YwPliBAkwpHIkqiMlESVWQrq7GR"
    "bCkFifCTPYWf+OtIYcGdQyrgTcSapDuC5zOvb+EIXs6+/vcH+cGzGRawuLpU1PRNf8d48N"
    "DrdXq3TeBdjPHwod2W5WtaKbgc4xup06VF7m8ZS+XuE/JG9tZE12VrLOO0NVRa1jh9Gplw"
    "ZknPpwilcHmqsqZ6pmHNmpfq5hip6OdK9/N2Dk/C10n4OpX0dfKs0xw9omHoCOJMmzZnwE"
    "0IWWVG3E5ccPr9bmQZaXVGMXgf7lqyH2BMKmmuXozjKrLOYVFQgElSikSdmdacWLqQHZh0"
    "cid9qSa8G3W8ySEW0fKSzwC9h243y6yz3ywyXjpJrj54nWoySxnsJbbMpwkesgCBJhg3JE"
    "BJASWl6la6kS+gralQ11cgGAzglaYQgwCjV+AmhwRLw7ShDryTlyitl7B63OCchbT/95XR"
    "3kZTbIs8N1XS4ApF4140YbU/gEpqtwmTPFLahN9mTHGsYIzb0lB+7A++yANFGg47tyxWhF"
    "NIa94NA+Y2dBN6Qnjku/7XyHO/iPDgA6k3vJEHA/o8dMM47s5IGnX6vfWHJssi9QbyUO6N"
    "ItXcolitr/0vsda8skg9gop8H3+tX1iGe/+Yh3v/mM69f0xw7xNjygmvHaEfaX5WXv0qD8"
    "+dKADk30cRpt0Hke8271cPgd6mnvQx9l2cU/ETKlrJw7lRdIuNEAlRrfr+jEcLbIYMnOHh"
    "VFgC3srHqRrg7sjLKbk27ADe0Am+R7kibMQ2siAW9hfdr2KByMzGk4NkbJurBle9EKlxkq"
    "1k8OoqKKi841S1wSto4+xT48lphYReFQk90ldl5MlIA1Xm2sk8poKb1FWG/YcBPbk4VhCc"
    "aaz0ZOZZEbobYypWDYfKqK8wGfC+P3DlLSabcp+UEcAu8ghgF+kC2EVCACt6bqw4L7boeb"
    "ETpCvu8at5MQ7TCJyL4DwrlNM5TCNwzocz2T80PyYjZ+x9mKROoXE7i8Cn8TAvnFU404K9"
    "JipnwC4Fqs/uHJUFOyFhvg2fzo1V4nDraTFN6Tw7P7Qqn5WwjxGgtX8BECyRaVG+1Y+esN"
    "ALGUE6oGfJAKrYO2GRFqpjmtRaRyMtZppp2eDdP/05/k9w+j5pGtzXS/LYAzmeB/56VBNL"
    "IHsT/XNxZMKFMP/tJ3wjdYvOjmGv6z69ixD24PiPIvxlhEgwmPkYzOML4yhlwB51vspUN0"
    "B/x7jd7TOfUPe3jGZg96EZxisudkROQFBhF95qjXRxOE6uoZ1nZOc/HEfDqu7Q83gVduB0"
    "wUMsOMQibXosqkeZcvPcUheDjIiegCrLvaAyI3sXCFLvgIQqQEVL6mlRFMIE4c+MoqobVg"
    "kMY2Q/M4IWMl80FVEzp0YE85ViaWmpq1OmdFoDFd6tqsQcuCf60MPBmFt1YbEjSipAzwX6"
    "kwE5JwGleyP69esA76GdESl2iqGqztI9ia3o2RNp9HXoi+hQv8wx0C9Th/klb5Arc7I06C"
    "vllXvQ2DVStQXUM3CPkcd3Spf+g9fO8eGftVfK7c6d1CXy8sl5zNoQtr9zIH81zGcGHEfi"
    "2Ix4lPonBPyqAN5zaCmGY6sGz7ch06oWozygaS0oOSrbWkRhlIZ4hsooFeoarNt7YVE8xB"
    "RsqIW3TB5t/WDf8Xbpg8bWXrYM84LNMxfwtCbEKp65ivuwUS5DWSKT4VcS+kQbPyH2hVgW"
    "Hzg3MleZQZW8XUHWvwpuqJntiNQLx5Z6oWoGybrlXqgovtsmX+Cn2E2B33ImCpV5tswNPX"
    "Qmt0aupfxYQOekg96de1oHv2g29D414ZQWenqS5YqmRevtNHKkSKqHmrh21SGERHh57cXL"
    "68DH1lcNxAOcW69D/ORwFaR5T/Fc01cZ84bcu+12hr82AcJjfDOQe21y7YZFFO6IPN2Q3g"
    "nxLrCNZ4RTzllMH+lRqt1A/6bHHEQxvsoz1q/Sh/pVYqQfn8/djlInD+XeNUud7F2wkhG7"
    "HdG0i6PBNxoHSH5oqse2PBhJnR5N9OhdjnGrT29Ik95FPM2yGxl472epYVe0ZS+DS5C2Rf"
    "79vsNSyHgXZSbfWZ7Zd5Y+/c4S8w/aNlosbc7QyHYlDtPV5sTNXfgRqzrUFuVSsEQoRTbc"
    "o82Gy+/e48iAW3LH2n3Ysi/qFT5JIUEoBAuRJSr3qK5vliiLRQ8Wz8W/JhNbUpW3JPRjqZ"
    "HmSnRxlLKGs7pO3Ry4gRfv5xipmM5V7mcTvRjlzvmOUopernIvi0SDItFgFQyPJ9sfp3qw"
    "NBtr/DlmzEjnpFsxI+Nhz0bMmJ1Lh5atrJNymaE7mrv+BCQo3HCPSIZ7Woum4GeuZqweK3"
    "ItQMI0WhnT6DpSZysFPKeZCuuQGtKj1Bl1erdKpzeSvtAo+GjBGAcFbpr2O6aT5xSO8c3D"
    "YPQrzefedpPtRe9LWbB2fkJRbIIWY9YipDUUvmqsUoGWRTiHcrJYlFRw6VXm0qO7dG6Ff4"
    "Sqyv4BJZX+Z7nCH84ywh/OeGkeS0AdIRJI50N6Gew9ReFOUlaYG6kW5AY2HJzCB6a6yQU0"
    "9YP5Mg/Kl+kgXyYwplumYsyUiWbaHKei9OQQCcKfOT2EcD7ct/PhkqBUbNX1Ceq3Cuzefc"
    "BC+kxxVQczTQ381aNYZ6SBSqEXmaB4/MO2frT8lg7oa+hmYq+HR63IK/OWyXyCjKAKGfWT"
    "YukVMxupX0fsnvULAKQH03KY7PQ8P0nKOuB96Iw/fkowjNC0WNbFBKXYaKMuH5al2IZCGs"
    "EWO0OZz9Ckry1ZbdRhqB9gjQ/Z29Q5xBilyEd5jkzitVThbmjc/9rvyU3AfsZYvpM63SZg"
    "P2NMx2wT+CvE26c1/tOYKFQDrDhLKqnzgoyz8hnwyEWWoAKJDAIAZyYi/zdWOef/5psn/J"
    "aqPE+uyYz41gTsZ4wfZfkLvXV/qzE7VGOxIOhByyL7ATtRpDijmtVGhXun9Gaya3uxtqD7"
    "LxF3PZeBIpwSh1bwSiHtr7PUqb4GESEKWjweKV0I4NHWYTgfWgwQoTsidEf4mezQz8TlRM"
    "v0epRS9HpVep3jduJ9PVfeLJoPLEa4xTJ6PFtZkfOzRMKafcBKDwBQlmvldTF0+dRi6GbG"
    "NfhDMgl04bCGoauCvQ+1eJyjeGNwQ2weR2IbBmTVHnTao0bKUrwDoCVVNZxcOTKqOYJzpA"
    "qM7T85EI7N/l2MZ+2IvXQ2YsxfLVOAzpOTkXZamt2sSFLGNmmnZ+SC/ljWj6juJsh/uCVQ"
    "0YSLdYTKhuYTskNHeGyJ2Ii11w+aqy1u1EJHJrbCtN4WLzlTIdi85gZua3VCrVCYYc70vz"
    "60fYxGBvmTZ8krkP/3SPabvwoGZYZmJScqMzpn08MyjWi9fcZlpsZIFj1zYatzFhIzrUJZ"
    "CHdyzEJ6aKSt2TpSUCEvhjBNDf2MP+ZyW/iY4bbwMem24GI2K2TgC9MInNNxTkjmeThtly"
    "0SvNBudvWi+5RjT4wfMrbNFXejCj3O3qlYxVy7VOPR1GwbYaBhQDYjwNg76BpRjRkrol5A"
    "T+gXMDUwAq9zWte2AEXGWSATWHBlAcs4oS3QB8Yr/hD3JtjPW8Z4jCXgCvNgbhCEAcQAUX"
    "zAzDABBLq2IKLoFFD7AXDISDLZu1yHAPpm2pSXLfQDeJwb6IWU0xNDLEAGOTLH+FWz56RZ"
    "g+7UPuGMDEqLtARt0gDQLEAeg7lGX78CC8NEH4Ck6+ytpMxE7KV0r5kQ+fO/LAbPFkwAT3"
    "XZ0p5S06FylZWcRKjebl5dDsBNhPrf5+cfP346P/149fny4tOny8+nQVrU5KOsJKmtzi11"
    "EIqsor7HUAZrAK3nQtuVV7+GW9VVnp3qKn2jukrGx6Gps1SeUYpXVoprRJiodpzuWS4Xn7"
    "MMH5+zpJMP2aAd6hvF2eh/G/Z7KW66YaK4uVZTbfAfcGj3Hvrat3DvoSBFLLUJ15S4F8pJ"
    "1HpCG0hzTRH+E3WxpOfK0/ECNQZ7mUQdMdoa9vyR9DTHZyLZ1QgTSJ1SMzxGKlKyVLmf08"
    "8t+LmOLDg/u/h08fnj1UXAoAclWXx50mvfS09f+CCIMF1tUN3FQRBzWtPBNi+NQvZCFKUU"
    "61CV1yGqSymx14TIRP9Wun8JU1ymf9dkon+r3L8scxgyTaOQfSRKVYcYkT3FzxYwkOxT63"
    "+vQ9wh3F+Do/IPnp1k6fuXpJai+dU2qvyvkU34IusEDFnCVvCOtGwaL1AHEE8BGb/OZKFZ"
    "Fqn9npVIzlSzm67ifm4iBCzE1DAW1aC72TjA6elZUuu/zxflSW7sH+Xru+salsYwqEkOYv"
    "Ym+ufiyBIPCxf3/UQO+OM7gWm2lBSmO5yUtH9D0S4EpQyn3w25chDfAbgOdp+9ZLAomuez"
    "xhlV95MFirliQJ0DckbqoTBRHVjJg2cdsqFpK35SzqSUlhJuFKH6qVN94mlh9MI0PzN2RA"
    "hwCPOrGhZPRYBUjXAFKdroKGUcRJf0g9dEvWCU2x3CCbw7Oz05jyWTCaf6PPYDrIuD23jo"
    "Sff3g/5Xekr0+nqMGc1IGrAzpkM3Y9zpKaTS7UAeDpsgdDPG7f7dfVdmFMFlXHrMt1HuOv"
    "uJ4djU/atsX4bIK7xbNqQRPT6cHQruXbn9uC4P35H+knptucvOFQ8uq9FfvkZBoYvSFE0V"
    "nviTvlWkkP/Uu0YckkkhZ6wU8grPhiox6QF6a9XYlqczZbdY4W5pDB9ad50R2ySCyzFeb0"
    "LrLWgg/ya3WUX/qmKLk4n+dDWZCs1Oxve7SxfCNjRT4T6srFgW1j2X3DoymviZtw8uLMW2"
    "kIwm6jDWD5LxO7za72or2dxqhbunBttJBP/ttpQcTVW4Lyu7rUBqwKRJrHl+VRmO9VGyar"
    "jWv1XmzL241scswXktjnEDsrA4ZiZ88uFKQlw8QY4zuTVy6RYriuzmJDnRsVWlQ6wHaIFo"
    "oCOaSth65Z9lnahzkuWhYga1FbiuvtFTZTRHwCLvBc9oBVgkpu2XaHjp2MBtzAqKfwGReE"
    "23khujCWkw6Uwni2nSUWWP7+H4qXyn+nXXO8tYIjMIkaYRbH+IINBjCAINOjC3WswnqLKO"
    "v6QI8zkPp/s5ndP9nNTCh6dFXogjRDWEeffRtgXjbHcaYVspaPcihLNNQZlDi3PQZ0vD0E"
    "xLoh+hi5/usfKS4B0Z3lkrsMfDBww/AbXV6UmDb3xRrMXh+VvfRrIUF8YCRiO3HBZQVEME"
    "E9HNbxbdfFCWpl7BzRVxq4+nDObIMJyswukijH8KXDir8dskgTsqJ3UPave0Wnv1YUYG1/"
    "zI/NWFa+p+OaUn03CWBVVzYRqhl8vWyzGsdqGUi66Xt36zx4nxRg1deIhtkbwauinVt8yp"
    "V7vE7JEV4E9jYiH0jMwtUfrNb6dGwzJqyNC2ToKeM/f80cBzQCbSXfE2c5LBypifnVSCRV"
    "owlYKpFEzlviO6xf5cZNvxV6ltt57aHuOz512IOerwNx730Ya9Zl1po81VssnyatmA5uE1"
    "jVcaeg9J3YWmr8Ac0ly3wHLYge2G+Ytn86RmUVqfpcRVIQYTQks69hVNk8bWfbwgTzYAb5"
    "5Thr4mCQDqsA26HV8E9DXFfuX+Q6qAd5MAwDaeEU6xOGUkKI5Q1S5/7tVFHrPpRbrZ9CKu"
    "rpqgJ4hL2DHCdCJTZ6UzLx2XsUp0c8luRj+WGmmuTD7WCGX9bJJ16mUTLXWolprNMVKRLu"
    "8o+pkXbpTOT8bIxKG+iQwcJTNWTw87b8TyWDJb9VouLjBrolTCApttgYVr7eCWNtj8esaK"
    "ArvR7BodWVWKixiSnupgyU3V3uBp4yIVTjJ1cqSqolFxcF15s24OMGjcs6v85OYn9IYqx8"
    "icJ7f0QCv31sURGCanAtR1v4LFUdHt5z30wK4e0ljIBDuHC9n09K6gPjbccvS3BXlnUBzo"
    "++AUzExjAbTU0Iq81q639HyuoW4kS72Xlrm/Ykn79x+ysrPTEFiCZ4pSKb4sSS2k1yqzZx"
    "PdUJ9RydMaEsRCIVW5zq6Kv7Sb5o7D07juQlmsjFdDOK78DBY74biyX29olQyMIvj69WuI"
    "71kufM8y8D1L4iuyzx9C4xEOk9mt2/nxIrxR9REbY1s4nS9ZDnozRRm+L5fqairAD+ys5W"
    "Uu4bFS66QmGdxUKInKXjmq7965MeJslCpxV2J3EmejHEAZJc5GOSaRQIhc+8VXnNIhTul4"
    "K+x+isMjxCER4pCIt+uvkJyTm58OiUaCl87W9BCodqDlkRdL3VjR9MMSE+HuvWaPE+LNqp"
    "71ACvq4hIf2DZabBmXFz5mtiZ471fHs8Jqe+7g5wZPyxM8PMnU85BqihrUy+H7Y0L8hKiP"
    "zcRRn5FtnbguMRoGS/KZVhPQg9uBNmNn6RpYX9Fr9ILMFatA4+hogm/Ntrlhebttn/r6SG"
    "45rU7del4Nc+pG8LlBfaw5aHqRfeTtFmQz/wOQAAOGpVO1AOmGFfkUlZCze1qdNjzGc4P0"
    "1gktm0GT/nhfTt2OjNcTYBnu+1i84Ry+oIA2PTer6az3CtOyFbdJkZj1OBKzRvos0Q/Zup"
    "44rdD3cPyOykEbIxXIJmXA0uJEQHw4CbBxL/euO73bgqp1n6wJvIsx7srSkEoM7u8YX/d7"
    "chPQv2N83+8M+0zQ8K/KiBNn+UzIGRbkuDjBAmaTvZU6+IP6hxv2p/sd87tzZUTQQuVc22"
    "KkIjSran5tkRgT18udI6Zk7xthutrMnt3YXiCRCk1jUXTaRAjFpKnypGFd5SyJfFJEcxWl"
    "EtGMsXnjFNUErimEIjBbEUiQ2oEekKpPBk6dVX/rEVWp4DaC+40betNI0Wr5j0826rVmoZ"
    "obNVt9mgiKqXdcbQ0EBCEagaZPATZsMKGoA2cJbAPQnemEaZRe56smO2xnSgowVUORu4kx"
    "XSVVW/t4wQbdUZDQNEg3JXzZK+htFemmAtDH6cTWIJysD8K++N5TCnboeWp8ndEGz6sQbZ"
    "WdBko6CGUJU76651OqtudT8tBVaKWdQ5XnyFyfuspIM2ml/zBqAu9ijB96A1kikLS6chOE"
    "bsa49TD81gT0L9XWPfaotu6xR0/NvXkYuofmsgvXWeCm/9DzPAXY5RjfMg3fLdPwDeTrzi"
    "A4a9e/HuNRv690pcEtqRhcjjGRhG/6gztaObikDiRfpW7nWiG0/cE19SEJ34/x46Dfu1Xu"
    "5cGwT741fOd+IRGuv/jODO51NZwWjktlcravub1j84WHTtm46Si5CKattv5EyPrbcR5C1t"
    "8E6hHL+hT3FDnf65INMr43BPYco8ScrN1UFTUJTaqD3PxM/tWyPLFPW2mOuNe5/XXUJYyu"
    "d0G5z96D1KWsJ/2thiV64lgaRpZV2Pk+QbhjD/w39USqu/99Y/DQ65XwvvDIiKjlXozx8G"
    "FIPTGo+BNcjrH0KHVG5DkRob525McmiBVEvTToX4Uyc8qN1Ok+DOSh+yRaRlpt9V33f++i"
    "GlJWlnifal/bRqSvmFUtiu9FHnwv0vG94EdWlcpTFaWsoahVs2Nfw70+07BmzUt1e4xUeC"
    "hUWsJGlrNApfJqhwhFH1e5jy3HWiJMzw8qrIqMkQoHrrB6d0ltXaWWyBipmD5Vnj62YUOO"
    "b2uGs7BXvzazZWfOwhYq5HbtVxdAxoFU5zTSi6PAScUyRCHgjMPp4OKARmgEpHFI3fzEBf"
    "BcEwgw42Biw1ZmhsPT2KbiGaERkI7KHi7L4li3PTU1HFB8ZEqO1PDs+GznJ4kvClPIQ7Uu"
    "QO3TDjiC5hOy+6rqLKGdcsJsos5JlmXQZrUVI1p9c3A7BmsS30k3cLIEUFvQ0yQ4Qev56G"
    "gw+rghTafUzxcC9yPDlJSFX5BLlYizKzAzaPi45bYXqjXzzqdQdQ1he9wA7yzDMVUETk9P"
    "T8b4kZ5lcY1sMgat9+lOwnHf0fULhK9wlW2ewqV1Ly6t7mSj70mu/oahI4hTOL4wXQzVCS"
    "HcF6D+MD8soK1+vxtRebQ6sdwIvYe7ljx4d8YwJ5XcdP4cdlCkwty9Nk/EEexpdYhujglk"
    "0820CcIqu5uUNNde5rDWXqYaay/fZ7v4/RlO/L2lo1+RJOJVwzyvq1+Cr+M6/PEH9w4gjn"
    "LoNcU4MasLp8jfqzhFc1jNkDlABFTLbvCkqViVk0xhyqusmKHaG2WpIZNJmmDc6MzAynBo"
    "nq3/8tJfLZG50CyLCUsGeNHQa0igAYRVnWk6adIikKo28D4StN3H/rePG0lB7FAvzZXWPs"
    "pxe+B5PqQn4LtfQj5dyawrZC8he1V7wdw6nDBtIuSOmEhtQYCd09VwhH6kSFzHET24E7O+"
    "/PsoIt76bOq7O+n39xGrfrffu/Wrh9jadrffOn7P3p3lVZPabfnedbf1rsb4Wm533cTN/l"
    "V8G38bL/bIppvorU2OZFFa4SdaFe+YPH6iU6SSHaNMv0cphQtUlV2gaF9R7l8pvgNySOvg"
    "dX/ondCfLZNVQfYuQSjyiQnF7yFFkzKDlkMq4BW63rfV9YYH5Q5AllTVcI7S6pY7cj45i1"
    "OUvfyd7qAgV3Nv24hxYnuvlDpdQqamzhscLbr35CRLeQ7XdSpzLv3PcgjElq6r6XrgF2Ra"
    "XHNZuiE4RFILLVosIvoyjxGY1EqPib68TKSeIpOqAMJe9Rqiu5fz58kbbYQ5Go/fhv1eSv"
    "jFmiSu6tBUG/wH6Jp1xLwAD1wKRrYcHBd5Y0wvbaBVzG1795vZX/8PbJkPkg=="
)
