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
CREATE TABLE "letter" (
    "attempts" SMALLINT NOT NULL,
    "claimed_at" TIMESTAMPTZ,
    "failure" VARCHAR(40),
    "created_at" TIMESTAMPTZ NOT NULL,
    "sent_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(40) NOT NULL,
    "about" JSONB NOT NULL,
    "language" VARCHAR(2) NOT NULL,
    "status" VARCHAR(12) NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_letter_account_79c9b1" ON "letter" ("account_id", "created_at");
COMMENT ON COLUMN "letter"."kind" IS 'PASSWORD_CHANGED: PASSWORD_CHANGED';
COMMENT ON COLUMN "letter"."language" IS 'ENGLISH: en\nFRENCH: fr';
COMMENT ON COLUMN "letter"."status" IS 'QUEUED: QUEUED\nSENDING: SENDING\nSENT: SENT\nRETRY: RETRY\nUNCERTAIN: UNCERTAIN\nBOUNCED: BOUNCED\nFAILED: FAILED\nEXPIRED: EXPIRED';
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
    "attempts" SMALLINT NOT NULL,
    "claimed_at" TIMESTAMPTZ,
    "failure" VARCHAR(40),
    "created_at" TIMESTAMPTZ NOT NULL,
    "sent_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "language" VARCHAR(2) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "status" VARCHAR(12) NOT NULL,
    "created_by_id" UUID NOT NULL,
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
-- The mail worker looks for what is to be sent, and for what has expired.
CREATE INDEX "idx_letter_open" ON "letter" ("expires_at")
    WHERE "status" IN ('QUEUED', 'SENDING', 'RETRY');
INSERT INTO "cams_bucket" ("id") SELECT generate_series(0, 1999);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWlz4kia/isZfNmqCKbCdtmuWnpjI2Qsu+nC4AFc7pqmQ5OIxKgtUowOu9mZ/u+bmT"
    "rQkRKSOCzk/GKElG8KP3m99/vvxsKYIt36JKmq4WC70QL/bmC4QOQi/qgJGnC5XD+gN2w4"
    "0VlbGGo0sWwTqrSvGdQtRG5NkaWa2tLWDEwbD204m4EJ0g38BGwDQLA0jRdtiswmMEx6x5"
    "4j8GQazvIndmmRXwSWyLQMDCztCVtAw+BVs+fAwAigvy2gpn+i754aKnm5hp/2+xoHa/9y"
    "kGIbT4jQmeRlv/1Obmt4iv5EFv36W8N/l6JNG7/Tp8tnZaYhfRrBmDwkj9h9xV4t2b2Hh8"
    "71DWtJ/6OJohq6s8Dr1suVPTdw0NxxtOknSkOfPSGMTGijaQh97Oi6N07+LfcfIDds00HB"
    "L5+ub0zRDDo6HcPG/8wcrNKhA96EIP8VtjV79WlmImv+v96vDFEoSq8/UobySFEaidGnvy"
    "Y2Ut4t1cB05mjYphD++y+33zU27G6DvqD9szT48PnyI0PDsOwnkz1kyDX+YoTQhi4pG441"
    "4M/kX01C3p5DU8bOgsHeIT8DYhUl4PdpYwNAfnQZ6P0ba+zXy8WH0gcrP7yN4Ui6uWkBi0"
    "7+Mf6lfzWU5W/yoAX+MCYWQs/IHOOhPPjeacukFTJfNO8/3TggjQX8U9ERfrLn5OvpScYA"
    "fZcGbIxOT9gYGWQ/cPeJnvfkjD2iQ7UeGkTXF39s+MshINjNgGxeC8WHI/dsj4J7dnGeA1"
    "3SKhVe9iyK7xJa1qthTpU5tOZFcE4QVnkBlEX8JM98Jq3SET9JzOipZi11uFLY9wKAx+kE"
    "3vnw1iF+cuBTCtabN/gw/eEwbyBc8AxtyL3bbmf4cwsgPMY3A7nXJtczs8w+fpZnGNIHIb"
    "HJIHOhWRb5nVZyFCTThKuUPSZKF0Nf1yx7b/CvGZyJo+m2hq1P9H1vwdiM5F9Hv/0egzQ4"
    "uJVi3GKcbgu+0TsJq3FUbsMYRvZm+s9NFWgnQb0mUNjaAqVuz2HSGK5Tj/aTf1EC3zfeqr"
    "NmaOdOJizm3T3tfmFZ/9IZXtJIpk/O2N1V7O6Hy9j+EXQCHjujnwH9Cv7R78nxYQvajf7R"
    "oL8JOrahYONVgdMwJv5t/1ZknFUTUdxLDHOUcgejXLkTmfyD0z7WV94MPJJh9xZL5qgzqb"
    "7gfhmm2eFeWd21XGC3DGszCkAaIxOo/vUXVQXNnrm6CR+tJMI3hom0J/wNrRIMbAxTT0cz"
    "dAX7+1CPRwnw+u76J5rwNdCkxWcYQYL8/8hmWAzILjLotEeN5Nawe4hv/W7riXN4c0wBmc"
    "7sCVSfX6E5VVKmuAotRDZtG3GkgyuP9ubbAOmQ/SOp4LdJPz3STX0AjzItuoZo+60w+sXn"
    "/2sKEpmBNjK3BKnLOjlC5i0XRBZKE8WLYDR0e6krSOQJtmZkJpH3q2Qr53A4RdAaed0NEI"
    "Egl9riGBffGjTT/T8PD9vRTDZ6MBpnRuhAjByVyUeLs0X8DsTwif1L9N30TcFBuLCuHPUZ"
    "cW23oafNLPOtStopk3XDjSbcxznCzGaKtae5ra+AtcIq0KFlg1dycpFHhF94mgOo68BEqm"
    "FOLWDMAATuS5LG2l10uNksW8gOO1yQl3WwXcAWq+FSE/dtLU9P9Cf87fPZl8uvTXqqkm/0"
    "y5cMGWd4J3W7nd5og7FVNV6QWU73EqEUGraqadgSUmwe5t9bt9ty/gtrwDoSR0T+I8JDLO"
    "WIWOO54Ygw1w03HRHpmHC26d/icryJCCuAiPytYGcxIY1+TzjYuBu/11442VTJyebNtYUV"
    "XfdbKmETiyKBbbpLAY+2hm4FWUyLb83+kmrN/hK3ZpMXIbjg47zZnWBNXQrpw7AsDakFpD"
    "G+aoGrMW63QDvOmudyBsvjC5buChaHXdVs7f8QtuYaR1GbPsdjZBUGvUpOMwtoajbUFTKJ"
    "bYfDnKXjnaQUkOeCXFsstCeTMbolYOdTC+jzQc/4KtKhpcBiHkoJSuGjFOb4KH9BJfZsH7"
    "w0xo9HLWZ0rhl9YLfpagO8F79pAlKx6ewT1A/gyzwT+DJ9/l4mpi+cTonEYym6hnlG4YwN"
    "OUEpNuQkrIQnXhWZu3G6+k3hvWzCPmxMheHJgkUhD9PWD/bTXLCfZsB+mgG7YVFBRDWm5Z"
    "CPktcP/LN8Uz5jxic0I4ZjqkhxltOS3rXcDoShp2qGnqg2DNqlY2sC4gMG1vS/FTyOCUUL"
    "9L+N8UNvIEtk7l915RYIfRljSn3Tf+hdK52e0pbuhi2QuDXGj4N+71a5lwfDfq8Fwt/G+O"
    "8P0kDqjTo9+boFQl/KKN52v7CpyV2ZEQnBMbeIo4r2UeENlS2M/sOoBbyLrLG/ehj+aAH6"
    "d4yv+49kZOnfMR7INw9DOpreRWiWhGbHGN+ShdkC9C+lue4M5PbIJfOvx3jU7ytdaXBLGg"
    "aXY3wndW/6gzvaOLgc4w4ZyG7nWiG0/QF5FP2ePQvpz+p2et9k7ye619WYg8iGT4UkWq99"
    "hedZlZhV8kYbYTslDvhKw9BMEbnilDHAJyvPsfe4IM9A+Krbv4oczwTXq05PGvz4cCf9+j"
    "FyRnfJ8vLbh4/eqx8jWYrP8KWhcrBP9TYK2u/G4SgP4Cf7muCuv9HZ6fmX86+fL88Dp6Pg"
    "TpYRz3c6Cs3mOVKfyzkZRShrGOBVJ+ZTnUP8VHKYw5RimCs9zLqGyy3mCKEY5GMY5MmqoI"
    "NQnE54CMXOwohPXBFv5gjh4XiMKrs1VyoBQ7VcxvcS/boOP9gyMDMa9HBk0zZvPGZkwW4R"
    "kGki5mC6fTwm9SJmXR2t/Jcd8IQWS91YLaj0C5nhT1nqcNvIOjnoVGJ93pMuazRpOW7tnF"
    "01CWEfo5FB/uRc8EUCXSu5kW5c7fGTJLLg29KwLV3LsfW+g5ABdzmnxgwEq31j0MC65cbA"
    "MskGC3JssIybr1CzLQDxlH0zHWyBmWEC6AWAtQC0ngm6AD5BmqhzrukoRKdZwJ5D1lMy3G"
    "w/rxnjMZbcxutmrEMy1xxEXgIs0id5E02p1wQTpELHQizujTTDlJCSLOAKzOELuYngFECd"
    "fqxyZx6NT5YgQJMKRyJKojJRElVkK6txkGwpBYnwkz2Fn/j7SGHBnUMq4E3EmqQ7guczr2"
    "/hCF7Ovv73B/nBsxkWsLi6VNT0TT/HePDQ63V6ty3gXYzx8KHdluVr2ii4HOMbqdOlt9zP"
    "MpbK3ecsjpytiaHL1ljGaWuotKxxhjmy4MySnk8RSuHyVGVN9UzDmjUvNcwxUjHOlR7n7R"
    "yehK+T8HUq6evkWac5ekTD0BHEmTZtzoSbELLKzLiduOD0+93INnLVGcXgfbi7kv0AY9JI"
    "c/ViHFeRdQ6LggJMklLkMs205sTShezApJM76Us14d2o401OsYiWl/wM0HvodrPMOvvNIu"
    "Nl3OTqg9fZOLOUwV7uz3ya4CELEGiBcUMClBRQUqpupQf5AtqaCnV9BYLJAF5pCjEIMHoF"
    "bv5MsDRMG+rAK05Fab2c3uMGp1zU/t9XRnsbzUIu8txUSYMrFI170YTVvkaX1G4TJnmktA"
    "m/zZji2I0xbktD+bE/+CYPFGk47NyyWBHOTdrybhgwt6EvoSeER77rf488928RHnwg9YY3"
    "8mBAn4e+MI67M5JGnX5v/UOT9yLtBvJQ7o0izdxbsVbf+99ivXn3Iu0IKvJ9/LX+zTLc++"
    "c83PvndO79c4J7nxhTTnjtCP2Z5mflta/y9NyJAkD+dRRh2n0Q+W7zfvMQ6G3qSR9j30Up"
    "j3eoaCUP50bRIzZCJES16vszHi2wGTJwhodTYQl4Kx+naoC7Iy+n5N6wA3hDRY6PckfYiG"
    "1kQyzsL7pfxQKRmY0nB8nYNlcNrnoh0qKZrWTw2iooaLzjVLXBK2jn7KfGk9MKCb0qEnpk"
    "rMrIk5EOqsy1k3VMBTepqwz7DwNa3Dl2Iyj7rPRk5lkR+jbGVKwaDpVRX2Ey4H1/4MpbTD"
    "blPikjgJ3nEcDO0wWw84QAVrS0riipW7Sk7gTpiluhNi/GYRqBcxGcZ4VyOodpBM75cCbn"
    "h+bHZOSMvQ+T1Ck0bmcR+DQe5oWzC2dasNdE5QzYpUD12Z2jsmAnJMy34dO5sUocbj0tpi"
    "mdZ+eHVuWzEvYxArT1TwCCJTItyrf60RMWeiEzSAe0lgygir0mi7RQHdOk1joaaTHTTMsG"
    "H/7pr/F/gpOPSdPgvl6Sxx7I8Tzw96OaWALZm+if8yMTLoT5bz/hG6lHdHYMe13P6V2EsA"
    "flP4rwlxEiwWDmYzCPL4yjlAF71PkuU90A/RzjdrfPfELdzzKagd2HZhivuFiJnICgwi68"
    "1ZrpojhOrqmdZ2bnL46jYVV3aD1ehdXkLljEgkMs0qbHonqUKTfPLXUxyIjoCaiy3AsqM7"
    "N3gSD1DkioAlS0pJ4WRSFMEL5nFFXdsEpgGCN7zwhayHzRVETNnBoRzFeKpaWlrk5Z0mkd"
    "VPi0qhJz4Fb0ocXBmFt1YbEjSipAzwX6kwE5lYDSvRH99nWA99DOiBQ7xVBVZ+lWYitaey"
    "KNvg5jEZ3qFzkm+kXqNL/gTXJlTrYGfaW8cguNXSNVW0A9A/cYefykdOk/ef0cH/5ZZ6Xc"
    "7txJXSIvN89i1oaw/Z0D+athPjPgOBLHZsSj1O8Q8MsCeM+hpRiOrRo834ZMq1qM8oCmte"
    "DOUdnWIgqjNMQzVEapUNdg394Li+IhpmBDLXxk8mjrB/uOj0sfNLb3sm2YF2yeuYGndSF2"
    "8cxd3IeNchnKEpkMv5LQJ/p4h9gXYll84NzIXGUGVfJ2BVn/KnigZvYjUi8cW+qFqhkk65"
    "Z7oaL4bpt8gZ9iNwV+y5koVObZMjf00JncGrm28mMBnZMOenfuaR38otnQ+6kJp7TQ02aW"
    "K5oWbbfTyJEiqR5q4tpVhxASaNtosbQ5qznbHSlMV5uqXbvwRVJ1qC3KhXFHKEVGvaPNqM"
    "cf3uPIoldSrN996JNIh5AOfX3TIVjMTb540tk1mdg3q7xvoj+XGumuxBBHKWu4qus0zCJ2"
    "YC+xA2hBeIgiPEdAUGV/67IGnIvzPAaci/N0Aw59Fg9UxU8O1+yetzb8mr7KmDfk3m23M/"
    "y5BRAe45uB3GuTazfYtvBA5BmG9EGID4FtPCOcUr07faZHqXYD/ZsWz4pifJlnrl+mT/XL"
    "xEw/vkiOHRXkGMq9a1aQw7tgd0bs64gm8x4NftDsEuSDJhBvy4OR1OnR9OHe5Rhf9ekX0q"
    "V3ES/e4eabuPdzH7Ir2rOXFzBIBij/et9hiQm9izKL7zTP6jtNX36nifXni0+Fy+AkCMX5"
    "neY/Xpz9jZEKKafK7K+JXoxydb6jlGKUqzzKItGgSDRYBcNjc/tyqgdLs7HGn2PGjAxOuh"
    "UzMh/2bMSMaSR0aNnKOimXGfpGc9c3QYLCDfeIZLinrWgKfuZqxtqxW66sLkyjlTGNriN1"
    "thKVON1U2P7TkB6lzoiIRUqnN5K+0Sj46A0i3Pg33DTtd0x64twkYtHDYPQzzefedpPtRb"
    "+X0jXsvEJRbIEWY9YipDXUSdfY0gQti3AO5WSxKKng0qvMpUdP6dzG+ghVlTW5JRWKp7nC"
    "H04zwh9OeWkeS0AdIRJI50N6GZw9ReFOUlaYG6kW5AY2HJzCB6YaNAOa+sF8kQfli3SQLx"
    "IY0yNTMWbKRDNtjvknPTlEgvA9p4cQZuJ9m4mXBKViu65PUL9dYPeufxbSZ4qrOphpauCv"
    "HsU6Iw1UCr3IBMXjH7b1eOD3dECrsJuJvR6+DyKvzFsm8wkygipk1k+KpVfM7KR+A7F71i"
    "8AkBam5TDZ6Xl+kpR1wPvQGX/8lGAYoWmxrIsJSnHQRl0+LEuxDYV0gi1WQ5nP0KTvLVl9"
    "1GGqH2CPD9nb1DnEGKXIR3lKJvF6qvAwNO5/7vfkFmAfYyzfSZ1uC7CPMaZztgX8HeLt0x"
    "r/YUwUqgFWnCWV1HlBxln5DHjkIktQgUQGAYAzE5H/G6uc+r/51gm/pyqvk2uyIn60APsY"
    "40dZ/ka/up/VWB2qsVgQ9KBlkfOAVRQpzqhm9VHh0Sl9mOzaXqwt6PlLxF3PZaAIp8ShFb"
    "xSSPvrLHWqr0FEiIIWj0dKFwJ4tHWYzocWA4T39968v0VEc/qmXV8/E5cTLTPqUUox6lUZ"
    "dY7biffrufJm0XxgMcItttHjOcqK1M8SocX7gJUWAFCWa+V1MXT51GLqZsY1+FMyCXThsI"
    "ahq4K9D/V4nLN4Y3BDbB1HYhsGZNcedNqjRspWvAOgJVU1nFz5rao5g3OkCoydPzkQjq3+"
    "Xcxn7Yi9dDZizN8tU4DOk5ORDlqa3axIUsY26adn5IL+WPaPqO4myH+4JVDRhIt1hMqG5h"
    "OyQyU8tkRsxPrrB93VFjdqoSMLW2Fab4uXWLEQbF53A7e3OqFWKMwwZ/pfH9o+RiOD/Mmz"
    "5RXI/3sk581fBYMyu8i2+RGZ3pNmVjimvm6z31hM6PJeIp3sm4uNIp2sSCdbld3vCLWFSS"
    "WxSCcr0skKNXyxhSXSyYp9U6STfRfD/Eww5J+Nm/3QfNoqh7Y17qXh8LE/uFbI8dW7pSkB"
    "43calThF4cRwOEvtl2G/l8LX+wTxFaapNvgPOLS7E33tW0hUFKDIYku46sS9cmKriHYQd9"
    "URuWqLL4kdx2uJJKp7TKJazfSoUS1UXtVSlEp4H2RbxuHaynowe21Fgd1oTIzOrCrl+gsZ"
    "eziq5agpKF29bETb7VPFnKpGLlrKd6vyvSWUyAfTy+ykem+69tjWbB0pqFBwXJimylxMSc"
    "Q/54qG+5wRDfc5GQ3nYjYrFDcSphE4p+OcONbyOHC41nZhYt+NsbjoOeXYE+NPGdvmintQ"
    "hR5nn1SsYa5TqvFoaraNMNAwIIcRYF4D0BVWjRm7RYNLn9BPYGpgBF7ntK1tAYqMs0AmsO"
    "DKApbRpD3QB8Yr/hRnkPfzljERwiTg+oiBuUEQBhAT0YzgA2aGCSCR6hcamXKAas6AQ2aS"
    "yd7lxpnRN9OuPIvfJ/A4N9ALuU8LUVuATHJkjvGrZs9JtwY9qX3CGZmUFukJ2qQDoFmAPA"
    "Zzjb5+BRaEM/wEJF1nbyX3TMReSs+aCbTQf1kMni2YAB7Df6U9pZo0uaw+x5jpnebV5QBc"
    "Y+Z/n519/vzl7OTz5deL8y9fLr6eBKbN5KMsQ+dV55aaOSO7qG/3zGANoPVc6Ljy2tfwqL"
    "rMc1Jdph9Ul8m0a2jqLJVnlBLsmxJxFyaqHad7mity9DQjdPQ0GTtKDmiHhtxyDvoMFWqY"
    "SKhRd65GFZbh9CVRX8swfIEag71M/ucYbQ1H/khGOp+RGBNInVIrPEYqnAGqPM7pvofvy+"
    "3w7PT8y/nXz5fnAYMe3Mniy5O+h56LWWFnzjBdbVDdhTPnnLZ0sM3Lzpu9EUUpxT5U5X2I"
    "6lJKnDUhMjG+lR5fwhSXGd81mRjfKo8vK0iBTNMoZB+JUtXPJXtnaRkLGEj2qfW/1yHuEO"
    "6vwVH5B8+aWfr+JWmlaH6zjSr/a2QTvshqgiFz+wEfSM+m8QJ1APEUkPnrTBaaZZHWH9kd"
    "yZlqdstV3M9NhICFmBrGohp0N8kzODk5TWr99/miPHFapH/lyYC67+xiWBrDoCZhWuxN9M"
    "/5kcVmicwp+0lI48/vBKbZUlKY7nBS0v4NRbsQlDJySWxIwY747mB1sPvsJTFy0fJRNS7U"
    "tZ/iAswVA+ockDMy2oeJ6sBKZokHe0lmb0PTVvxaT0kpLSXsK0L1ritI4Wlh9MI07xk7Ig"
    "Q4hPlVDYunIkCqRriCNCfxCGUcRJf0k9dFvWCU2x3CCXw4PWmexXKUh+OUjj34okTsy0NP"
    "ur8f9L/TOIj19RgzmpE0GNEHoS9j3OkppNHtQB4OWyD0ZYzb/bv7rswogsu49JjvoMx1Th"
    "ZIqm04NnX/KjuWIfIKn5YNaURDXyj8/pU7juv74W9kvKReW+6ymJjgshrj5WsUFLopTdFU"
    "4Yk/6UdFCvm7PjXikEwKOWOlkFd4NVSJSQ/QW6vGlO1Ol+weKzwsjeHD1V1nxA6J4HKM14"
    "fQ+ggayL/IbdbQv6rY5mSiP1xNpkKLXvD97tKFsA3dVHgMKyuWhXXPJY+OjC7e8/HBhaXY"
    "EZLRRR3m+kEKSYZ3+10dJZt7rfDw1OA4ieC/3ZGSo6sKj2VljxVIDZi0NiLPryrDsT5KVg"
    "3X+rcqyLQX1/qYJTivxTFuQBYWx8xsCT5cSYiL5113JrdGLt1iRZHdnHs9OreqlC9hgBaI"
    "BjqiqYStV35C3kSbZpaHihm0VuC6+UZPldEcAYu8FzyjFWCRmLZ/R8NLxwZuZ1Zw+ycQid"
    "d0G7kxmpAGk850spkmHVX2+B6OnwpNIGy73lnGEplBiDSNYPtdBIEeQxBoMIC51WI+QZV1"
    "/CVFmK95ON2v6Zzu16QWPrws8kIcIaohzLuPti0YZ7vTCNtKQbsXIZwdCsocWnPeTo2hmV"
    "abNUIXLxq98mqrHBneWTuwx8MHDD8B9arTkwY/+KLYFYfnv/oxkqW4MBYwGrnlsICiGiKY"
    "iG5+s+jmg7I09QpurohbfbwSHUeG4RSrSxdhLLexEi6W9zZJ4I7KSb0OtUSEa+p+OaUn03"
    "CWBVVzYRqhl8vWyzGsdqGUi+6Xt363x4nxRg1deIptURPRy4u6ZU692tX7jOwAfxgTC6Fn"
    "ZG6J0i9+PzWallFDhrZ1bc2cJU2PBp4DMpHujreZkwx2xvzspBJs0oKpFEylYCr3HdEtzu"
    "cix46/S2179NS2OvyeTyHmqMM/eNxHG86adaONNlfJJturZQOah9c0XmnoPSRtF5q+AnNI"
    "c90Cy1FV0qVh/uTZPKlZlLZnKXFViMGE0JKBfUXTpLF1Hy8oWLW1JgkA6nAMugNfBPQ1xX"
    "7l/kOqgHeTAMA2nhFOsThlJCiOUNUuf+7leR6z6Xm62fQ8rq6aoCeIS9gxwnQiU2elMy8d"
    "l7FKDHPJYT6uqp0VOZCObpRNtNShWmo1x0hFuryjGGdeuFE6Pxkj24KpPJ6xLcBUIjwtmb"
    "F6eth1I7bHktmqRR3JvVtgRR3JOtSRHJKR6mDJTdXe4GnjIg2amTo50lTRqDi4brxZNwcY"
    "NG7tKj+5eZN+ocoxsubJV1rQyv3q4ggMk9MA6rrfwOKo6PbzHlqwq4c0FjLB6nAhm1bvCt"
    "pjw72P/rYg7wxuB/o+OAUz01gALTW0Iq+16y09n2uoG8lS76Vl7q9Y0v79h6zsrBoCS/BM"
    "USrFlyWphfRaZfZsohvqMypZrSFBLBRSlRvsqvhLu2nuODyN6y6Uxcp4LYTjynuw2AnHlf"
    "16Q6tkYhTB129fQ3xPc+F7moHvaRJfkX3+EBqPcJjMbt3OjxfhjaqP2Bzbwul8yXLQmynK"
    "8H25VFdTAX5gZy0vcwmPlVonNcngpkJJVPbKUf3m1Y0RtVGqxF2J00nURjmAMkrURjkmkU"
    "CIXPvFV1TpEFU63gq7d1E8QhSJEEUi3m68QnJObn46JBoJXjpb00Og2oGWR14sdWNF0w9L"
    "TIS797o9Tog3q3rWE6yoi0t8YttosWVcXrjMbE3w3q+OZ4XV9tzBzw2elid42MzU85Bmih"
    "q0y+H7Y0L8hKiPzcRRn5FtNV2XGA2DJfmZVgvQwu1Am7FaugbWV/QavSBzxRrQODqa4Fuz"
    "bW5Y3m77p74+knufNqduPa+GOXUj+NygPtYdNL3IPvJ2C7KV/wlIgAHD0qlagAzDivwUlZ"
    "Cz77Q57XiM5wYZrSa9N4Mm/fB+OXU7Ml6bwDLc97F4wzl8QQFtem5W01mfFaZlK26XIjHr"
    "cSRmjYxZYhyydT1xWqHv4fgdlYM2RiqQTcqApcWJgPhwEmDjXu5dd3q3BVXrPlkLeBdj3J"
    "WlIZUY3M8xvu735Bagf8f4vt8Z9pmg4V+VESdO85mQMyzIcXGCBcwmRyt18gftDzftT/Y7"
    "53fnyoighcq5tsVIRWhW1fzaIjEmrpc7R0zJPjfCdLVZPbuxvUAiFZrGouiyiRCKRVPlRc"
    "OGylkS+aSI5ipKJaIZY+vGKaoJXFMIRWC2IpAgtQM9IFWfDJw6q/7WM6pSwW0E9xs39KaR"
    "otXyHzc36rVmoZYbNVt9mgiKqXdcbQ0EBCEagaZPATZsMKGoA2cJbAPQk6nJNEqv81WLFd"
    "uZkhuYqqHIt4kxXSVVW/t4wQbdUZDQNEg3JXzZK+htFRmmAtDH6cTRIJysD8K++N5TCnZo"
    "PTW+zmiD51WItspOAyUdhLKEKV/d8yVV2/MlWXQVWml1qPKUzPWpq4w0k1b6D6MW8C7G+K"
    "E3kCUCyVVXboHQlzG+ehj+aAH6l2rrHntUW/fYo1Vzbx6GbtFcduE6C9z0H3qepwC7HONb"
    "puG7ZRq+gXzdGQS1dv3rMR71+0pXGtyShsHlGBNJ+KY/uKONg0vqQPJd6nauFULbH1xTH5"
    "Lw9zF+HPR7t8q9PBj2yW8Nf3N/IRGuv/nODO51NZwWjktlcrqvtb1j84WHTtm46Si5CKat"
    "tv5EyPrbcR5C1t8E6hHL+hT3FDnfG5INMr43BfYco8ScrN1UFTUJTaqD3PxM/tWyPLFPW2"
    "mOuNe5/XnUJYyud0G5z96D1KWsJ/2shiV64lgaRpZV2Pk+QbhjD/w39USqu/99Y/DQ65Xw"
    "vvDIiKjlXozx8GFIPTGo+BNcjrH0KHVG5DkRob535McWiN2IemnQvwpl5pQbqdN9GMhD90"
    "n0Hun1qu+6/3sX1ZCyssT7VPvaNiJ9xaxqUXzP8+B7no7vOT+yqlSeqihlDUWtmpV9DY/6"
    "TMOaNS817DFS4aFQaQkbWc4ClcqrHSIUY1zlMbYca4kwrR9UWBUZIxUOXGH17pLaukptkT"
    "FSsXyqvHxsw4Yc39YMZ2GvfW1Wy86chS1UyO3aby6AjAOpzmmkF0eBk4pliELAGYfTwcUB"
    "jdAISOOQuvmJC+C5JhBgxsHEhq3MDIensU3FM0IjIB2VLS7L4li3rZoaDig+MiVHanh2fL"
    "Xzk8QXhSnkoVoXoPZpBxxB8wnZfVV1ltBOqTCbaNPMsgzarLViRJtvDm7HYE3iO+kGTpYA"
    "agtaTYITtJ6PjgajjxvSdEr9fCFwf2SYkrLwC3KpEnF2BWYGDR+33P5CrWZefQpV1xC2xw"
    "3wwTIcU0Xg5OSkOcaPtJbFNbLJHLQ+pjsJx31H1y8QvsJVtnkKl9a9uLS6i42+J7n7G4aO"
    "IE7h+MJ0MVQnhHBfgPrT/LCAXvX73YjK46oTy43Qe7i7kgcfThnmpJGbzp/DDopUmLvX5o"
    "k4gj3tDtHDMYFsupk2QVhld5OS5tqLHNbai1Rj7cXHbBe/P8KJv7d09CuSRLxqmOd19Uvw"
    "dVyHP/7k3gHEUQ69phgnVnXhFPl7FadoDqsZMgeIgGrZDZ40FWvSzBSmvMaKGWq9UZYaMp"
    "mkBcaNzgysDIfm2fovL/3VEpkLzbKYsGSAFw29hgQaQFjVmaaTLi0CqWoD70eCtvvY/+3j"
    "RlIQO9RLc6W1j3LcHnieD2kT/ObfIT9dyWwrZC8he1V7w9w6nDBtIeSOmEjtQYCd09VwhP"
    "5MkbiOI3pwJ2Z9+ddRRLz12dQPd9KvHyNW/W6/d+s3D7G17W7/6vg9e3eWV01qt+V7193W"
    "uxrja7nddRM3+1fxY/xtvNgjh25itDY5kkVphZ9oVbxj8viJTpFKTowy4x6lFC5QVXaBom"
    "NFuX+l+AnIIa2D1/2hT0J/tUxWBdm7BKHIJyYUv4cUTcpMWg6pgFfoet9W1xuelDsAWVJV"
    "wzlKq1vuyPnkKk5R9vJPuoOCXM2zbSPGieO9Uup0CZmaOm9wtOjek2aW8hyu21SmLv17KQ"
    "Kxpetquh74BZkW11yWbggOkdRCixaLiL7IYwQmrdJjoi8uEqmnyKIqgLDXvIbo7qX+PHmj"
    "jTBH4/HLsN9LCb9Yk8RVHZpqg/8AXbOOmBfggUvByJaD4yJvjOmlHVwVc9ve/WH21/8DRu"
    "mRgQ=="
)
