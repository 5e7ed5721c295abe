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
CREATE TABLE "sensitive_unlock" (
    "id" UUID NOT NULL PRIMARY KEY,
    "session" UUID NOT NULL UNIQUE,
    "jobseeker_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_sensitive_u_account_f53d81" ON "sensitive_unlock" ("account_id");
COMMENT ON TABLE "sensitive_unlock" IS 'At most one row of a session: opening another record takes the place of the one before.';
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
CREATE TABLE "sensitive_information" (
    "provider_id" UUID NOT NULL,
    "health_insurance" BYTEA,
    "illnesses" BYTEA,
    "self_identity" BYTEA,
    "family_income" BYTEA,
    "version" INT NOT NULL,
    "updated_at" TIMESTAMPTZ,
    "updated_by_id" UUID,
    "jobseeker_id" UUID NOT NULL PRIMARY KEY REFERENCES "jobseeker" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "sensitive_information" IS 'At most one row of a jobseeker; a group that says nothing is empty.';
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
-- Whoever loses the permission finds nothing unlocked when it is given back, whatever took it away.
CREATE FUNCTION "lock_sensitive_information"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    DELETE FROM sensitive_unlock WHERE account_id = NEW.id;
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION "lock_sensitive_information"() FROM PUBLIC;
CREATE TRIGGER "sensitive_information_taken" AFTER UPDATE OF "permissions" ON "account"
    FOR EACH ROW WHEN (
        'SENSITIVE_INFORMATION' = ANY (OLD."permissions")
        AND NOT 'SENSITIVE_INFORMATION' = ANY (NEW."permissions")
    ) EXECUTE FUNCTION "lock_sensitive_information"();
INSERT INTO "cams_bucket" ("id") SELECT generate_series(0, 1999);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWtz4ji6/isqvpyeKrark06n+zCnTpVDnAzTBLJAumd2mPIKI4InRmZ9SYazO//9SP"
    "IFX2RjG0OMoy/B2Hpl8uj23t9/t1bGHOnWe0lVDQfbrQ74dwvDFSIX8Udt0ILr9fYBvWHD"
    "mc7awlCjmWWbUKV9LaBuIXJrjizV1Na2ZmDaeGzDxQLMkG7gR2AbAIK1aTxrc2S2gWHSO/"
    "YSgUfTcNY/skuL/CKwRqZlYGBpj9gCGgYvmr0EBkYA/W0FNf09fffcUMnLNfx42Nc4WPuX"
    "gxTbeESEziQv++13clvDc/QnsujX31r+uxRt3vqdPl0/KQsN6fMIxuQhecTuK/Zmze49PP"
    "Sub1hL+h/NFNXQnRXetl5v7KWBg+aOo83fUxr67BFhZEIbzUPoY0fXvXHyb7n/ALlhmw4K"
    "fvl8e2OOFtDR6Ri2/mfhYJUOHfAmBPmvsK3Zm/cLE1nL//V+ZYhCUQbDiTKWJ4rSSow+/T"
    "WxkfJuqQamM0fDNoXw33+5/W6xYXdb9AXdn6TRu4+XPzA0DMt+NNlDhlzrL0YIbeiSsuHY"
    "Av5E/tUk5N0lNGXsrBjsPfIzIFZRAn6fNjYA5EeXgd6/scV+u1x8KH2w8sPbGk+km5sOsO"
    "jkn+Kfh1djWf4qjzrgD2NmIfSEzCkey6Nvva5MWiHzWfP+050D0lrBPxUd4Ud7Sb6efcgY"
    "oG/SiI3R2Qc2RgbZD9x9YuA9OWeP6FBthwbR9cUfG/5yCAiqGZDda6H4cOSe7VFwzz9d5E"
    "CXtEqFlz2L4ruGlvVimHNlCa1lEZwThHVeAGUR/5BnPpNW6Yh/SMzouWatdbhR2PcCgMfp"
    "BN758NYhfnTgYwrWuzf4MP3xMG8hXPAMbcmD235v/FMHIDzFNyN50CXXC7PMPn6eZxjSBy"
    "GxySBzpVkW+Z1WchQk04SblD0mShdDX9cs+2DwbxmcmaPptoat9/R9r8HYTORfJr/9HoM0"
    "OLiVYtxinG4PvtE7CetxVO7DGEb2ZvrPzRVoJ0G9JlDY2gqlbs9h0hiuc4/2vX9RAt9X3q"
    "qzZmjvTiYs5t097X5lWf/SGV7SRKZPztndTezuu8vY/hF0Ar73Jj8B+hX8YziQ48MWtJv8"
    "o0V/E3RsQ8HGiwLnYUz82/6tyDirJqK4lxjmKGUFo1y7E5n8g/Mh1jfeDDyRYfcWS+aoM6"
    "m+4H4Zpqlwr6zvWi6wW4a1GQUgjZEJVP/6i6qCFk9c3YSPVhLhG8NE2iP+ijYJBjaGqaej"
    "GbuC/X2ox5MEeHt3+xNN+BJo0uIzjCBB/n9kMyxGZBcZ9bqTVnJrqB7iW7/bZuIc3hxTQK"
    "YzewbVpxdozpWUKa5CC5FN20Yc6eDKo735OkI6ZP9IKvhd0s+AdNMcwKNMi64h2n4vjH72"
    "+f+GgmQhbGm29owUB+uG+rQnXGO/uwfW2wnyczlRS5POi4HFemkqSOQJthbItMj7VbK7c5"
    "ieImhNvO5GiECQS5NxiutxC5rp/p/Hh+1kJhs9K41zI3RGRk7P5KPV+Sp+B2L4yP4l+m76"
    "puBsXFlXjvqEuObc0NN2lkVXJe2U2bbhTqvu9yXCzIyKtcelrW+AtcEq0KFlgxdymJFHhI"
    "V4XAKo68BEqmHOLWAsAATuS5L22yo63G2pLWSaHa/Iy3rYLmCe1XCpifu6xqhH+hP+9vH8"
    "8+UX8pT9Qvrlc4bYM76T+v3eYLLD/qoaz8gsp46JUAqlW92UbgnBNo884K3bfYWBlTViHY"
    "kjIv8R4SGWckRs8dxxRJjbhruOiHRMONv0b3HR3kSEFUBEJFews5qRRr8nfG7cjd9rL/xu"
    "6uR38+oKxJqu+z31solFkcA23cuAR9tAT4MspsU3cH9ONXB/jhu4yYsQXPFx3u1hsKUuhf"
    "RxWJaW1AHSFF91wNUUdzugG2fNc/mH5XEPS/cOi8Ouarb2fwhbS42ju02f4zGyGoNeJz+a"
    "FTQ1G+oKmcS2w2HO0vFOUgrIc0GurVbao8kY3RKw86kF9PmgZ3wV6dBSYDGnpQSlcFsKc3"
    "yUv6ASe7ZbXhrjx6MWMzrXjD6yJ3W9AT6IKzUBqdh09gmaB/Blngl8mT5/LxPTF87nROKx"
    "FF3DPDtxxoacoBQbchJWwhNviszdOF3zpvBBNmEfNqbC8GTBopCHaZsH+1ku2M8yYD/LgN"
    "2wqCCiGvNyyEfJmwf+eb4pnzHjE5oRwzFVpDjreUmHW24HwtBTN0NPVBsG7dLhNgHxEWNt"
    "hl8LHseEogOGX6f4YTCSJTL3r/pyB4S+TDGlvhk+DK6V3kDpSnfjDkjcmuLvo+HgVrmXR+"
    "PhoAPC36b47w/SSBpMegP5ugNCX8oo3qpf2NTkriyIhOCYe4RWRfuo8YbKFsbwYdIB3kXW"
    "2F89jH/tAPp3iq+H38nI0r9TPJJvHsZ0NL2L0CwJzY4pviULswPoX0pz3RvJ3YlL5l9P8W"
    "Q4VPrS6JY0DC6n+E7q3wxHd7RxcDnFPTKQ/d61QmiHI/Io+j17FtKf1e8NvsreT3Sv6zEH"
    "kQ0fC0m0Xvsaz7M6MavkjTbCdkpo8JWGoZkicsUpY4DPNp6v72lBnoHwVX94FTmeCa5XvY"
    "E0+vXdnfTLD5Ezuk+Wl98+fPRe/TqRpfgMXxsqB/tUb6OgfTUOR3kA/3CoCe76G52fXXy+"
    "+PLx8iJwOgruZBnxfKej0GxeIvWpnJNRhLKBMV9NYj7VJcSPJYc5TCmGudbDrGu43GKOEI"
    "pBPoVBnm0KOgjF6YSHUOwsjPjEFfFmjhAej8eos1tzrXIy1Mtl/CABsdvwgz1jNaNBDyc2"
    "bfOGaEYW7B4xmiZiDqb7h2hSL2LW1cnKf9kBT2i11o3Nikq/kBn+lLUO942sk4NOJdbnPe"
    "myQZOW49bO2VWTEA4xmhjkT84FXyT2tZYb6c7VHj9JIgu+K4270rUcW+8VhAy4yzk1ZiBY"
    "7TuDBrYtdwaWSTZYkWODJeF8gZptAYjn7JvpYAssDBNALwCsA6D1RNAF8BHS3J1LTUchOs"
    "0C9hKynpLhZod5zRRPseQ23jZjHZK55iDyEmCRPsmbaJa9NpghFToWYnFvpBmmhJRkBTdg"
    "CZ/JTQTnAOr0Y5M7GWl8sgQBmlQ4ElEStYmSqCNbWY+DZE8pSISfHCj8xN9HCgvuHFIBby"
    "LWJN0RPJ95fQ9H8HL29b8/yA+ezbCAxdWloqZv+jnFo4fBoDe47QDvYorHD92uLF/TRsHl"
    "FN9IvT695X6WsVRWn8Y4crYmhi5bYxmnbaDSssFJ58iCM0t6PkUohctTnTXVCw1r1rLUMM"
    "dIxTjXepz3c3gSvk7C16mkr5NnneboEQ1DRxBn2rQ5E25GyGoz4ypxwRkO+5Ft5Ko3icH7"
    "cHcl+wHGpJHm6sU4riLbHBYFBZgkpUhvmmnNiaULqcCkkzvpSz3h3anjTU6xiJaX/AwweO"
    "j3s8w6h80i4yXh5OqDtwk6s5TBXjrQfJrgMQsQ6IBpSwKUFFBSqm6lB/kK2poKdX0DgskA"
    "XmgKMQgwegFuSk2wNkwb6sCrV0VpvTTf0xangtTh31dGextNTC7y3NRJgysUjQfRhDW+bJ"
    "fU7RImeaJ0Cb/NmOLYjSnuSmP5+3D0VR4p0njcu2WxIpybtOXdOGBuQ19CTwiPfDf8Fnnu"
    "3yI8+EgajG/k0Yg+D31hHHdvIk16w8H2hybvRdqN5LE8mESaubdirb4Nv8Z68+5F2hFU5P"
    "v4a/2bZbj3j3m494/p3PvHBPc+M+ac8NoJ+jPNz8prX+fpWYkCQP5lEmHafRD5bvN+8xDo"
    "XepJH2PfRXWPN6hoJQ+XRtEjNkIkRLX6+zOeLLAZMnCGh1NhCXgvH6d6gFuRl1Nyb6gA3l"
    "Dd45PcEXZiG9kQC/uLHlaxQGRm49FBMrbNTYurXoi0aGcrGby2CgoaV5yqNngF7Zz91Hhy"
    "WiGh10VCj4xVGXky0kGduXayjqngJvWV8fBhROs9x24ElaCVgcw8K0LfppiKVeOxMhkqTA"
    "a8H45ceYvJptwnZQSwizwC2EW6AHaREMCKVtsVVXaLVtmdIV1xi9bmxThMI3AugvOiUE7n"
    "MI3AOR/O5PzQ/JiMnLH3YZImhcZVFoFP42GeObtwpgV7S1TOgF0KVJ/dOSkLdkLCfB0+nR"
    "urxOHW02Ka0nl2fmhVPivhECNAW/8IIFgj06J8qx89YaFnMoN0QGvJAKrYa7NIC9UxTWqt"
    "o5EWC820bPDun/4a/yf48EPSNHiol+SxB3I8D/z9qCGWQPYm+ufixIQLYf47TPhG6hGdHc"
    "Pe1HO6ihD2oPxHEf4yQiQYzHwM5umFcZQyYE9632SqG6CfU9ztD5lPqPtZRjNQfWiG8YKL"
    "lcgJCGrswluvmS6K4+Sa2nlmdv7iOBpWdYfW41VYme6CRSw4xCJteiyqR5lz89xSF4OMiJ"
    "6AKsu9oDYzuwoEqXdAQhWgojX1tCgKYYLwLaOo6oZVAsMY2VtG0ELms6YiaubUiGC+USwt"
    "LXV1ypJO66DGp1WdmAO3og8tDsbcqguLHVFSAXou0B8NyKkElO6N6LdvArzHdkak2CmGqj"
    "prtxJb0doTafRNGIvoVP+UY6J/Sp3mn3iTXFmSrUHfKC/cQmPXSNVWUM/APUYePyld+vde"
    "P6eHf9ZZKXd7d1KfyMvt85i1IWx/50D+YphPDDiOxLEb8Sj1GwT8sgDeS2gphmOrBs+3Id"
    "OqFqM8omktuHNStrWIwigN8QyVUSrUDdi3D8KieIgp2FALH5k82ubBXvFx6YPG9l62DfOC"
    "zTM38LQuxC6euYv7sFEuQ1kjk+FXEvpEH28Q+0Isiw+cG5mrLKBK3q4g618FD9TMfkTqhV"
    "NLvVA3g2TTci/UFN99ky/wU+ymwG85M4XKPHvmhh47s1sj11Z+KqBz0kFX557Ww8+aDb2f"
    "mnBKCz1tZ7miadF2lUaOFEn10BDXriaEkAgvr4N4eR25bH3dQDxC3Xod4keHqyDNW8VzS1"
    "9nzFvy4LbfG//UAQhP8c1IHnTJtRsWUXgg8gxD+iDEh8A2nhBOqbOYPtOjVNVA/6plDqIY"
    "X+aZ65fpU/0yMdNPz+euotTJY3lwzVInexfszoR9ndC0i5PRrzQOkHzQVI9deTSRegOa6N"
    "G7nOKrIf1CuvQu4mmW3cjAez9LDbuiPXsZXIK0LfIv9z2WQsa7KLP4zvKsvrP05XeWWH/Q"
    "ttFqbXOmRrYrcZiuMRU3q/AjVnWorcqlYIlQimy4J5sNlz+8p5EBt+SJVX3Ysi/qFa6kkC"
    "AUgoXIEpV7Vjc3S5TFogeL5+Lfkokjqc5HEvpzrZHuSgxxlLKBq7pJwxy4gRcf5xipWM51"
    "HmcTPRvl6nxHKcUo13mURaJBkWiwDobH9v7lVI+WZmOLP8eMGRmcdCtmZD4c2IgZs3Pp0L"
    "KVbVIuM/SN5q5vgwSFG+4RyXBPW9EU/MzVjLVjt1wLkDCN1sY0uo3U2UsBz+mmxjqklvRd"
    "6k16g1ulN5hIX2kUfPTGFAc33DTtd0wnz7k5xTcPo8lPNJ971022F/1eyoJVeYWi2AItxq"
    "xFSBsofDVYpQIti3AO5WSxKKng0uvMpUdP6dwK/whVnf0DSir9z3KFP5xlhD+c8dI8loA6"
    "QiSQzof0Ojh7isKdpKwxN1IvyA1sODiFD0x1kwtomgfzpzwof0oH+VMCY3pkKsZCmWmmzX"
    "EqSk8OkSB8y+khhPPhoZ0P1wSlYruuT9C8XaB69wEL6QvFVR0sNDXwV49inZEGKoVeZILi"
    "8Q/7+tHyezqir6Gbib0ZHrUir8xrJvMJMoIqZNbPiqVXzOykeQNRPesXAEgL03KY7PQ8P0"
    "nKJuB97Iw/fkowjNC8WNbFBKU4aKMuH5al2IZCOsEWq6HMZ2jS95asPpow1Y+wx4fsbeoS"
    "YoxS5KM8JZN4PdV4GFr3Pw0HcgewjymW76RevwPYxxTTOdsB/g7x+mmN/zBmCtUAK86aSu"
    "q8IOOsfAY8cpElqEAigwDAhYnI/41VTv3ffOuE31Od18k1WRG/dgD7mOLvsvyVfnU/67E6"
    "VGO1IuhByyLnAasoUpxRzeqjxqNT+jCp2l6srej5S8Rdz2WgCKfEoRW8Ukj766x1qq9BRI"
    "iCFo9HShcCeLRNmM7HFgNE6I4I3RF+JhX6mbicaJlRj1KKUa/LqHPcTrxfz5U3i+YDixHu"
    "sY2ezlFWpH6WSFhzCFhpAQBlvVVeF0OXTy2mbmZcgz8lk0AXDmsYuyrY+1CPpzmLdwY3xN"
    "ZxJLZhRHbtUa87aaVsxRUALamq4eTKkVHPGZwjVWDs/MmBcGz1VzGftRP20tmJMX+3TAE6"
    "T05GOmhpdrMiSRm7pJ+BkQv6U9k/orqbIP/hnkBFEy42ESobmo/IDpXw2BOxCetvGHTXWN"
    "yohY4sbIVpvS1ecqZCsHndjdzemoRaoTDDnOl/fWiHGE0M8ifPllcg/++JnDfx1CG0cPAz"
    "OWbwwjBXKdbn4siN/Y570X4bgmHBwNbQzsaJbI3ue+mhrUa03SFjW1PjTIvWrdirVkVit6"
    "pRJsdKSlWkh5famq0jBRXyBAnTNNBX+2Mu14+PGa4fH5OuHy5mi0JG0jCNwDkd54R2I4+0"
    "4rKWgp+shjMqek459sz4U8a2ueEeVKHH2ScVa5jrlGp9NzXbRhhoGJDDCDAWGbqGaGPBbl"
    "FPqkf0I5gbGIGXJW1rW4Ai46yQCSy4sYBltGkP9IHxgt+3Yhgf5i1TPMUScBUiYGkQhAHE"
    "AFF8AOF6AAS6tiLi/BxQGwxwyEwy2btcpwr6ZtqVl3H1Pfi+NNAzuU+rrliATHJkTvGLZi"
    "9JtwY9qX3CBZmUFukJ2qQDoFmAPAZLjb5+A1aGid4DSdfZW8k9E7GX0rNmRmT4/7IYPHsw"
    "ATz175X2mJpSlqvw5SST9U7z+nIAbjLZ/z4///jx8/mHj5dfPl18/vzpy4cgtWzyUVai2a"
    "veLXWyiuyivtdVBmsAradCx5XXvoFH1WWek+oy/aC6TMYYormzVp5QimdbintJmKhxnO5Z"
    "Ljepsww/qbOkoxQ5oB3qX8Y56H8eDwcprs5horjJW1Nt8B9wbBcp+trXcJGiIEWs3Qn3nr"
    "gnTztqgaIdpLn3CB+Upngj5Mp18gw1BnuZZCcx2gaO/ImMNMfvJDnUCBNInVIrPEYq0trU"
    "eZzTaz+8rbIP52cXny++fLy8CBj04E4WX56MfPBS/BcuphGmawyqVRTTWNKWDrZ5qSiyN6"
    "IopdiH6rwPUV1KibMmRCbGt9bjS5jiMuO7JRPjW+fxZdnXkGkahewjUaomxNkcKAa5gIHk"
    "kFr/ex3iHuH+WhyVf/CsnaXvX5NWiuY326nyv0Y24YusNhizpLfgHenZNJ6hDiCeAzJ/nd"
    "lKsyzS+gd2R3Lmmt1xFfdLEyFgIaaGsagG3c1oAj58OEtq/Q/5ojwJov1yyL7Ls0F9IggG"
    "DcnjzN5E/1ycWPJmESZwmOgLf34nMM2WksJ0x5OSDm8oqkJQynCc3pFvCPGdqJtg9zlIFp"
    "CiuVIbnJX2MJm0mCsG1DkgZ6RvChM1gZU8euYmG5q24ic2TUppKSFbEao3nS4VzwujF6Z5"
    "y9gRIcAhzK9qWDwVAVI1whWkaKOjlHEQXdL3XhfNglHu9ggn8O7sQ/s8lpAnnC711IuAFw"
    "e39TCQ7u9Hw2+00vb2eooZzUQasTrdoS9T3BsopNHtSB6POyD0ZYq7w7v7vswogsu49Jjv"
    "oKw6g4zh2NT9q+xYhshrfFq2pAktwc4Kq3tX7jhu74e/kfGSBl25z2qzB5f1GC9fo6DQTW"
    "mO5gpP/Ek/KlLI3/SpEYdkVsgZK4W8xquhTkx6gN5WNbZnhavsHms8LK3xw9Vdb8IOieBy"
    "ireH0PYIGsk/y13W0L+q2eZkoj9cTaZCM7zx/e7ShbAd3dR4DGsrloV1zyWPjowu3vLxwY"
    "Wl2BGS0UUT5vpRsqaHd/uqjpLdvdZ4eBpwnETw3+9IydFVjceytscKpAZMmgic51eV4Vgf"
    "JauHa/1rZR89iGt9zBKc1+IYNyALi2Nm0iwfriTExZMMObNbI5dusabI7k40FJ1bdSoEPk"
    "IrRAMd0VzC1gu/HniiTTvLQ8UMWitw23ynp8pkiYBF3gue0AawSEzbv6PhtWMDtzMruP0j"
    "iMRruo3cGE1Ig0kXOtlMk44qB3wPx0/lN6pfd72zjDUygxBpGsH2uwgCPYUg0GAAc6vFfI"
    "I66/hLijBf8nC6X9I53S9JLXx4WeSFOELUQJirj7YtGGdbaYRtraA9iBDODgVlCS1OsdQr"
    "DUMzrRBBhC5eIWXjJRI8MbyzdmCPhw8YfgLqVW8gjX7li2JXHJ7/6teJLMWFsYDRyC2HBR"
    "T1EMFEdPOrRTcflaVpVnBzTdzquSnwOIJMWqq8dGEmNWvfboFGssGKIAxokhvTeKF+7RD8"
    "YcwshJ6Q+SP58mgaztrNLcNy3lAJg0weKlnQANFNUnipqM89EtIELyuoXonTHdeTvpbalS"
    "yhQ7jNH8Rtfomgbi/JWrYcE3I9vbO4NR51SZ7tdJTnh2LZNF3HiBY/K8gxh8kE+CXBD1Vm"
    "tzlyYdYAJEjFIJQchAVcafqGbCd8L8SsQUiQikEoOQjPyLS4yqdU7WqIojF5JirL3lGjKl"
    "unM7frJOn5mOSqpVa4OGGCUJQm2jM2nSOZJQfETyaf0yD7c7inUxTGdhpk49JoDotsNQqK"
    "B6wb6lMrSzfhNWnnU0s429blNBK0/DB53gHGGmGqKfANnW5tB2DDJ+QaQ9c6VJGfw5f2MU"
    "MLmgA3n5aimvfkSQUA3dpQdGgbEv3vTRGf636/IBvI8sQSAXjjXwT1EIlQF0UO4Dpq4U72"
    "/I3EoP651sjTMlkbI5QiO2etGdjQEVFg9USpxNrJ9hCE2xKNezoI5i/2WFNgd/Kj0ZlVJ/"
    "/AeEVTLueaKHqaxbmyxkq46Orr1FcSHOCROUCR9eWwTkjM9FvwSAvTiAMt+0BjWFVwnMX2"
    "y1u/29PEeOfZFp5ie9TW9Y7IPctVNa5uNF8s3BOlvRSApwAUrfy8J0Y5S2OfDDxHZCLdHW"
    "83JxnsjPnZSSXYpAVTKZhKwVSWYioLGKTE+Vzk2PF3qX2PnqTAfWIT95VOIdecwD14AktD"
    "1lmzbVTO1ua67YAlpH65wHJUlXRpmD964YS+vYt576oQgxmhJQP7guY5jWx7vkBY1071GH"
    "QHvgjoW4rDyv2nZ1yzjSeEU4K5Mmp/RqgaV5ry8iJPROJFekTiRVxdNUOPEJcwtIXphJmt"
    "1ma204oDE8NccphPy2hekwPp5EbZRMwxq8xqjpEK596TGGdeJr90fjJGJhx7E8ntSxaDnR"
    "933YjtUbgU1dUCK1yKGuFSREaqhyW3CnKLp42LNGhn6uRIU0Wj4uC28W7dHGDQIJMqzfy6"
    "wW36hSrHyJonXy0AXd2ahyMwTE4DqOt+A4ujojvMe6Z4igdIY87zVKOHkf1imE9Be2y499"
    "HfVuSdwe1A3wfnYGEaK6ClZi3La+16zaRCDdSNZKn30opi16we9iExrzhUkdVOpSiV4suS"
    "1EJ6rTN7NqNhUqhkIfQEsVBI1W6w94qirJK5YTwWh6dx3YWyWBmvhXBceQsWO+G4clhvaJ"
    "Wb2SQdX5WfzqQJ+J7lwvcsA9+zJL4iQ9UxNB7hMJlq3c5PF+Gdqo/YHNvD6XzNyjubKcrw"
    "Q7lU11MBfmRnLa8oAI+V2tYLyOCmQvUJDspR/dZa6xD725lfXr0hrlHsTfTPxYlxV+J0Oo"
    "gVK5jfCUzHK6jrqcqoMF2TlFEfzz9fBnoo+iVLBTW+k/r9pB6KHTGIm4wyq25aiKiBLOtB"
    "RAIhch0W32gp+6SCjY9ylOot11MMF7PPi16Y5i1j9ybqsov666L++uuNV0jOyc1Ph0QjwU"
    "tna3oIVBVoeeTVWjc2tLKnxES4e6/b04R4t6pnO8GKurjEJ7aNVnvG5VGse6SbBuF9WB3P"
    "BqvdpYP5+TCDh+1MPQ9ppqhBuxy+PybEjyy95MxRn5BttV2XGA2DNfmZVgfMqfONtgAQz4"
    "GB9Q29Rs/I3LAGNI6O1s7VbJsblldt/9TXR3Lv0+bUreeFZcukEXxuUB/rDppeZB95uwXZ"
    "yn8PJMCAYZUKLUCGYeMl22TfaXPa8RQvDTJabXpvAU364f1y6nZkvLSBZbjvY/GGS/iMAt"
    "r0soemsz0rTMtW3C5FzcPTqHkYGbPEOGTreuK0Qt/D8TsqB22MVCCblAFLixMB8fEkwNa9"
    "PLjuDW4LqtZ9sg7wLqa4L0tjKjG4n1N8PRzIHUD/TvH9sDceMkHDvyojTpzlMyFnWJDj4g"
    "QLmE2OVurkD9qLqguJLQVBC5VzbYuRitCsuvm1RWJMXC93jpiSfW6E6RqzeqqxvUAiFZrG"
    "quiyiRCKRVPnRcOGylkT+aSI5ipKJaIZY+vGKaoJ3FIIRWC2IpAgVYEekKpPRk6TVX/bGV"
    "Wr4DaC+40betNK0Wr5j9s79VqLUMudmq0hTQTl1VKh2hoICEI0Ak2f0yqwYEZRB7Q4rAHo"
    "ydRmGqWX5aZDmqrkF7QBpmoo8m1mzDnFZw/xgh26o0i9ir10R7V1sWqCL7soR3Iofyvhxn"
    "YQ9sX3nlKws5rxvKtzeF6FaOvsNFDSQShLmPLVPZ9TtT2f48oewk5bPLfBfLq5LXWdkWbS"
    "yvBh0gHexRQ/DEayRCC56ssdEPoyxVcP4187gP6l2rrvA6qt+z6Y4pF888BUed6F6yxwM3"
    "wYeJ4C7HKKb5mG75Zp+EbydW8kdycumX89xZPhUOlLo1vSMLicYiIJ3wxHd7RxcEkdSL5J"
    "/d61QmiHo2vqQxL+PsXfR8PBrXIvj8ZD8lvD39xfSITrr74zg3tdD6eF01KZnB1qbVdsvv"
    "DQKRs3HSUXwbT11p8IWX8/zkPI+rtAPWFZn+KeIud7Q7JDxvemwIFjlJiTtZuqoiGhSU2Q"
    "m5/Iv1qWJ/Zpa80RD3q3P036hNH1Lij3OXiQ+pT1pJ/1sETPHEvDyLIKO98nCCv2wK9rpd"
    "pG+N+3Rg+DQQnvC4+MiFruxRSPH8bUE4OKP8HlFEvfpd6EPCci1Lee/L0DYjeiXhr0r0KZ"
    "OeVG6vUfRvLYfRK9R3q9Grru/95FPaSsLPE+1b62j0hfM6taFN+LPPhepON7wY+sKpWnKk"
    "rZQFGLWWqHWN+0goIrpyB6eRM4U/JaaFizlqWGPUYqPBRqLWEjy1mhUnm1Q4RijOs8xpZj"
    "rRGm9YMKqyJjpMKBK6zeXVNbV6ktMkYqlk+dl49t2JDj25rhLOy1b8xqqcxZ2EKF3K795g"
    "LIOJDqkkZ6cRQ4qViGKASccTgdXBzQCI2ANA6pm5+4AJ5bAgFmHExs2MrCcHga21Q8IzQC"
    "0knZ4rIsjnXfqqnhgOITU3KkhmfHVzs/SXxRmEIeqk0B6pB2wAk0H5E9VFVnDe2UCrOJNu"
    "0sy6DNWitGtPnu4HYMtiS+k27gZAmgtqLVJDhB6/noaDD6tCXN59TPFwL3R4YpKQu/Ipcq"
    "EWc3YGHQ8HHL7S/UauHVp1B1DWF72gLvLMMxVQQ+fPjQnuLvtJbFNbLJHLR+SHcSjvuObl"
    "8gfIXrbPMULq0HcWl1Fxt9T3L3NwwdQZzC8YXpYqjOCOGhAPWn+XEBvRoO+xGVx1Uvlhth"
    "8HB3JY/enTHMSSM3nT+HHRSpMKvX5ok4ggPtDtHDMYFsupk2QVhnd5OS5tpPOay1n1KNtZ"
    "9+yHbx+yOc+HtPR78iScTrhnleV78EX8d1+ONP7gogjnLoDcU4saoLp8g/qDhFc1gtkDlC"
    "BFTLbvGkqViTdqYw5TVWzFDrnbLUmMkkHTBt9RZgYzg0z9Z/eemv1shcaZbFhCUDPGvoJS"
    "TQAMKqLjSddGkRSFUbeD8SdN3H/m+ftpKC2LFemiutfZTj9sDzfEjb4Df/DvnpSmZbIXsJ"
    "2aveG+be4YRpCyF3xERqDwLsnK6GE/RnisR1GtGDlZj15V8mEfHWZ1Pf3Um//BCx6veHg1"
    "u/eYit7faHV6fv2VtZXjWp25XvXXdb72qKr+Vu303c7F/Fj/HX8WKPHLqJ0drlSBalFX6i"
    "dfGOyeMnOkcqOTHKjHuUUrhA1dkFio4V5f6V4icgh7QJXvfHPgn91TLbFGTvEoQin5hQ/B"
    "5TNCkzaTmkAl6h631dXW94UlYAsqSqhnOSVrfckfPJVZyi7OWfdEcFuZ5n206ME8d7rdTp"
    "EjI1ddniaNG9J+0s5TnctqlNXfq3UgRiT9fVdD3wMzItrrks3RAcImmEFi0WEf0pjxGYtE"
    "qPif70KZF6iiyqAgh7zRuI7kHqz5M32ghzNB4/j4eDlPCLLUlc1aGpNvgP0DXrhHkBHrgU"
    "jGw5OC7yxphe2sFVMbft6g+zv/4fTPPIfg=="
)
