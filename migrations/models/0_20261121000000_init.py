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
CREATE TABLE "outside_identity" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "issuer" VARCHAR(500) NOT NULL,
    "subject" VARCHAR(255) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_outside_ide_issuer_e38394" UNIQUE ("issuer", "subject")
);
CREATE INDEX "idx_outside_ide_account_18a160" ON "outside_identity" ("account_id");
COMMENT ON TABLE "outside_identity" IS 'A subject means something at its issuer alone: the two together name one account.';
CREATE TABLE "service_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "key_hash" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "last_used_on" DATE,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_service_key_account_60d0ca" ON "service_key" ("account_id");
COMMENT ON TABLE "service_key" IS 'An account may have several, so that a new one works before the old one is revoked.';
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
INSERT INTO "cams_bucket" ("id") SELECT generate_series(0, 1999);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWlz4kia/isZfNnqCE+F7bJdtfTGRggsu+nC4AFc7pqmQyNEYtQWKUaHXexM//fNTB"
    "3oSAlJHE7k/GILKd8UPHm99/vvxsKcQsP+KGma6SKn0QT/biB1AfFF8tEJaKjL5foBueGo"
    "E4O2VSONJrZjqRrpa6YaNsS3ptDWLH3p6CYijYeOOpuBCTRM9AQcE6hgaZkv+hRaJ8C0yB"
    "1nDsGTZbrLn+mljb8RWELLNhGw9SdkAx2BV92ZAxNBAP+2UHXjI3n31NTwy3X0tN/XuEj/"
    "lwsVx3yCmM7CL/v9D3xbR1P4A9rk4++N4F2KPm38QZ4un5WZDo1pDGP8ED+i9xVntaT3Hh"
    "461ze0JflFE0UzDXeB1q2XK2duorC56+rTj4SGPHuCCFqqA6cR9JFrGP44Bbe8H4BvOJYL"
    "w28+Xd+YwpnqGmQMG/8zc5FGhg74EwL/KuTozurjzIL2/H/9bxmhUJRef6QM5ZGiNFKjT7"
    "5NYqT8W5qJyMzRkUMg/PdfXr9rbOjdBnlB+xdp8OHT1U8UDdN2niz6kCLX+IsSqo7qkdLh"
    "WAP+jH9qGvL2XLVk5C4o7B38NVSkwRT8AW1iAPCXrgJ9cGON/Xq5BFAGYBWHtzEcSTc3TW"
    "CTyT9Gv/ZbQ1n+Kg+a4E9zYkP4DK0xGsqDb522jFtB60X3f+nGAWks1B+KAdGTM8cfz05z"
    "BuibNKBjdHZKx8jE+4G3T/T8J+f0ERmq9dBAsr7YY8NeDiHBbgZk81ooPxyFZ3sc3PPLiw"
    "Lo4laZ8NJncXyXqm2/mtZUmav2vAzOKUKeF0BVxE+LzGfcKhvx09SMnur20lBXCv1cAvAk"
    "ncC7GN6Gip5c9SkD680bfJT+cJg3ICp5hjbk3m23M/ylCSAao5uB3Gvj65lVZR8/LzIM2Y"
    "OQ2mSgtdBtG39POz0KkmWpq4w9Jk6XQN/QbWdv8K8ZnImrG46O7I/kfW/B2Izk30a//5GA"
    "NDy4lXLcYpJuC77RPwn5OCq3YQxjezP5cVNFddKgXmMoHH0BM7fnKGkC16lP+zG4qIDvG2"
    "/VeTO0cydjFvPunnS/sO1/GRQvaSSTJ+f07ipx98NVYv8IOwGPndEvgHwE/+j35OSwhe1G"
    "/2iQ76S6jqkg81VRp1FMgtvBrdg4axYkuFcY5jjlDkaZuxMZ/8BpHxkrfwYeybD7iyV31K"
    "lUX3K/jNLscK/kdy2X2C2j2owSkCbIBKp//UVUQbNnpm4iQCuN8I1pQf0JfYWrFAObwNTX"
    "0Qw9wf4+0uNRAry+u/6KlvoaatKSMwwjgX8/dCgWA7yLDDrtUSO9Newe4tug23riHN0cM0"
    "AmM3uias+vqjVVMqa4ptoQb9oOZEgHLZ/25usAGir9IZngt3E/PdxNfQCPMy2GDkn7rTD6"
    "NeD/awqS6To2XnmKr4/Wt51Tfa+/jq/ePkKGrhBsvs5XeYarLQHzd0C8ZdYXqyxVRjmcaC"
    "91BQk/QfYMWjZ+v4YXEINDLIPWyO9uADEEhdQ+x7h5rUGzvN95eNiOZrIRxsI8NyMMRYzV"
    "SD9anC+Sd1SkPtGfRN5N3hQyEgu75WrPkGn7jjw9yTN/a7idMlk33GgCf5xDRG3OSH+aO8"
    "YK2CukAUO1HfCKjx/8CPNbT3OgGgawoGZaUxuYM6AC7yVpY/cuOtxs1i5lxx4u8Ms6yClh"
    "y9ZRpYn7tpa7J/IV/vbp/PPVF/yUfkPy4XOOjDi8k7rdTm+0wVitmS/Qqqa7ilEKDSVvGs"
    "qUFqCI8OSv220lp4U9oB2JI6L4EeEjlnFErPHccERY64abjohsTBjb9O9JPYgFMSsAEWbz"
    "kbuY4EZ/pByUvI3fby+clHhyUnpzbSun635LJXZqUaSwzXbJYNHW0C0jj2kJvAE+Z3oDfE"
    "56A+AXQXXBxnmzO8aauhLSh2FZGlITSGPUaoLWGLWboJ1kzQs50xXxpct2pUvCrumO/n8Q"
    "2XOdoejOnuMJMo5B58npaKFauqMaCp7EjstgzrLxTlMKyAtBri8W+pNFGd0KsLOpBfTFoK"
    "d8Fe7QVtRyHl4pSuHjFeX4CH9BJPZ8H8Ysxo9FLWZ0oRl9YLdzvgHei985BqncdA4I6gfw"
    "VZEJfJU9f69S01edTrHEYyuGjlgG0JwNOUUpNuQ0rJpvCS46d5N09ZvCe9mEA9ioCsOXBc"
    "tCHqWtH+xnhWA/y4H9LAd20yaCiGZOqyEfJ68f+OfFpnzOjE9pRkzX0qDiLqcVvZOZHQhD"
    "D2+Gnrg2THUqxyaFxAcMTOp/LXkcY4om6H8do4feQJbw3G915SaIfBgjQn3Tf+hdK52e0p"
    "buhk2QujVGj4N+71a5lwfDfq8Jop/G6O8P0kDqjTo9+boJIh+qKN52v7CJyV2ZYQnBtbaI"
    "Q4v3wfGGShdG/2HUBP5F3ti3Hobfm4D8HaPr/iMeWfJ3jAbyzcOQjKZ/EZklkdkxRrd4YT"
    "YB+UtorjsDuT3yyILrMRr1+0pXGtzihuHlGN1J3Zv+4I40Di/HqIMHstu5VjBtf4AfxT/n"
    "z0Lytbqd3lfZ/4reNR9zEDrqUymJ1m/P8TzjiVnFb3QgcjLiqFs6Uq0MkStJmQB8svIdo4"
    "8L8hyEW91+K3Y8Y1xbnZ40+P7hTvrtp9gZ3cXLK2gfPXpb30eylJzhS1NjYJ/pbRS2343D"
    "URHAT/c1wT1/o/Ozi88XXz5dXYROR+GdPCNe4HQUmc1zqD1XczKKUdYwQK5OzKc2V9FTxW"
    "GOUoph5nqYDR1VW8wxQjHIxzDIk1VJB6EknfAQSpyFMZ+4Mt7MMcLD8Rg8uzVzlcCCL5fx"
    "vUQPr8MPtgxsjQc9HNm0LRrPGluwWwS0WpA6mG4fz0q8iGlXRyv/5Qc8wcXSMFcLIv2q1P"
    "CnLA1128g6OexUon3e4y5rNGkZbu2MXTUNYR/BkYn/FFzwZQKFudxIN6725EkSW/BtadiW"
    "ruXEet9ByIC3nDNjBsLVvjFoYN1yY2CZ5IAFPjZoxtJXVXdsoKIp/WS5yAYz0wKqHwDWBK"
    "r9jNEF6pNKEp3OdQNG6HQbOHOV9pQON9vPa8ZojCSv8boZ7RDPNRfilwAb94nfRFISnoAJ"
    "1FTXhjTuDTdDhJCQLNQVmKsv+CZUp0A1yL9V4cytyckSBmgS4UhESXATJcEjW8nHQbKlFC"
    "TCT/YUfhLsI6UFdwapgDcVa5LtCF7MvL6FI3g1+/rfH+QH32ZYwuLqURHTN/k/RoOHXq/T"
    "u20C/2KMhg/ttixfk0bh5RjdSJ0uueX9r2Kp3H3O59jZmhq6fI1lkraGSssaZ+jDC86q6P"
    "kUoxQuTzxrqmc60u15pWFOkIpx5nqct3N4Er5Owtepoq+Tb51m6BFN04AqyrVpMybcBJNx"
    "M+N24oLT73dj20irM0rA+3DXkoMAY9xI9/RiDFeRdQ6LkgJMmlLkgs215iTShezApFM46Q"
    "uf8G7U8aanWEzLi78G6D10u3lmnf1mkfEzljL1wetspnnKYD93ajFN8JAGCDTBuCEBQgoI"
    "KVG3koN8oTq6phrGCoSTAbySFGIqQPAVePlHwdK0HNUAfnEvQuvnRB83GOW29v++KtrbeB"
    "Z3keeGJw2uUDTuRRNW+xpnUruNmeSR0sb8NmWKEzfGqC0N5cf+4Ks8UKThsHNLY0UYN0nL"
    "u2HI3EY+RJ5gHvmu/y32PLiFefCB1BveyIMBeR75QDnuzkgadfq99RdN34u1G8hDuTeKNf"
    "NuJVp9639N9Obfi7XDqMj3ydcGN6tw75+KcO+fsrn3TynufWJOGeG1I/gjy8/Kb8/z9NyJ"
    "AkD+bRRj2gMQ2W7zQfMI6G3iSZ9g30UplHeoaMUP52bZIzZGJEQ1/v0ZjxbYHBk4x8OptA"
    "S8lY8TH+DuyMspvTfsAN5Ikeij3BE2YhvbEEv7i+5XsYBlZvPJhTJyrFWDqV6ItTjJVzL4"
    "bRUYNt5xqtrwFaRz+lWTyWmFhM6LhB4bqyryZKwDnrl2vI6J4CZ1lWH/YUCKYyduhGWzlZ"
    "5MPSsin8aIiFXDoTLqK1QGvO8PPHmLyqbMJ1UEsIsiAthFtgB2kRLAypYmFiWJy5YknkBD"
    "8Sr8FsU4SiNwLoPzrFRO5yiNwLkYzvj80IOYjIKx91GSOoXG7SwCn8TDvDB24VwL9pqomg"
    "G7EqgBu3NUFuyUhPk2fDozVonBrWfFNGXz7OzQqmJWwj6CgLT+GahgCS2b8K1B9IQNX/AM"
    "MgCpJQOIYu+ERlpormURax2JtJjplu2AD/8M1vg/welPadPgvl5SxB7I8DwI9qOaWALpm8"
    "ifiyMTLoT5bz/hG5lHdH4Me13P6V2EsIflP8rwlzEiwWAWYzCPL4yjkgF71PkmE90A+T9G"
    "7W6f+oR6/6toBnYfmmG+onIlckICjl14+ZrpojhOoaldZGYXL46jI81wST1ehdY0L1nEgk"
    "Es0qYnonqUKTPPLXExyInoCany3Au4mdm7QJB4B6RUARpcEk+LshCmCN8zipph2hUwTJC9"
    "ZwSDIvFTaOhYMF8ptp6VujpjSWd1wPFpxRNz4FX0IcXBqFt1abEjTipALwT6k6kyKgFley"
    "MG7esA76GdEQl2iqlp7tKrxFa29kQWfR3GIj7VLwtM9MvMaX7JmuTKHG8Nxkp5ZRYau4aa"
    "vlCNHNwT5MmT0qP/6PdzfPjnnZVyu3MndbG8fHKesDZE7e8MyF9N65kCx5A4NiMep36HgF"
    "+VwHuu2orpOprJ8m3ItaolKA9oWgvvHJVtLaYwykI8R2WUCXUN9u29sCg+YgoytdJHJou2"
    "frDv+LgMQKN7L92GWcHmuRt4VhdiF8/dxQPYCJehLKFF8asIfaqPd4h9KZYlAM6LzFVmqo"
    "bfrkD7XyUP1Nx+ROqFY0u9wJtBsm65FzjFd9vkC+wUuxnw2+5EITLPlrmhh+7k1iy0lR8L"
    "6Ix00LtzT+ugF91R/a+ackqLPD3Jc0XT4+12GjlSJtVDTVy76hBCIry89uLldeCy9byBeI"
    "C69YaKnlymgrRoFc81Pc+YN+Tebbcz/KUJIBqjm4Hca+NrLyyi9EAUGYbsQUgOgWM+Q5RR"
    "ZzF7psepdgP9m5Y5iGN8VWSuX2VP9avUTD8+n7sdpU4eyr1rmjrZv6B3RvTjiKRdHA2+kz"
    "hA/I+kemzLg5HU6ZFEj/7lGLX65APu0r9Ipln2IgPvgyw19Ir07GdwCdO2yL/dd2gKGf+i"
    "yuI7K7L6zrKX31lq/amOAxdLhzE18l2Jo3S1qbi5Cz9izVD1RbUULDFKkQ33aLPhsof3OD"
    "LgVjyxdh+2HIh6pSsppAiFYCGyRBWe1fXNEmXT6MHyufjXZOJI4vlIgj+WOu6uwhDHKWu4"
    "qus0zKEbePlxTpCK5czzOFvwxaxW5ztOKUaZ51EWiQZFokEeDI8n25dTPViajTX+DDNmbH"
    "CyrZix+bBnI2bCzmWotqOsk3JZkU8kd/0JSFF44R6xDPekFUnBT13NaDt6y7MACdMoN6bR"
    "daTOVgp4Rjcc65Aa0qPUGXV6t0qnN5K+kij4+I0xCm94adrvqE6ecXOMbh4Go19IPve2l2"
    "wv/rmSBWvnFYoSC7QcsxYjraHwVWOVimrbmHOoJovFSQWXzjOXHj+lCyv8Y1Q8+wdUVPqf"
    "FQp/OMsJfzhjpXmsAHWMSCBdDOllePaUhTtNyTE3whfkJjJdlMEHZrrJhTT1g/myCMqX2S"
    "BfpjAmR6ZizpSJbjkMp6Ls5BApwvecHkI4H+7b+XCJUSq36wYE9dsFdu8+YENjpniqg5mu"
    "hf7qcaxz0kBl0ItMUCz+YVs/WnZPB/Q19DKx18OjVuSVectkPmFGUAXP+km59Iq5ndRvIH"
    "bP+oUAksK0DCY7O89PmrIOeB8640+QEgxBOC2XdTFFKQ7auMuHbSuOqeBOkE1rKLMZmuy9"
    "Ja+POkz1A+zxEXubNlcRghnyUZGSSayeOB6Gxv0v/Z7cBPTfGMl3UqfbBPTfGJE52wTBDv"
    "H2aY3/NCcK0QAr7pJI6qwg47x8BixykSWoRCKDEMCZBfHvRhqj/m+xdcLuied1co1XxPcm"
    "oP/G6FGWv5KP3n8+VodmLhYYPdW28XlAK4qUZ1Tz+uB4dCofJru2F+sLcv5icdd3GSjDKT"
    "FoBa8U0f66S4PoayAWolSbxSNlCwEs2jpM50OLASJ0R4TuCD+THfqZeJxolVGPU4pR52XU"
    "GW4n/rdnyptl84ElCLfYRo/nKCtTP0skrNkHrKQAgLJcK6/LocumFlM3N64hmJJpoEuHNQ"
    "w9Fex9pMfjnMUbgxsS6zgW2zDAu/ag0x41MrbiHQAtaZrpFsqRwecMLpAqMHH+FEA4sfp3"
    "MZ/1I/bS2Ygxe7fMALpITkYyaFl2szJJGdu4n55ZCPpj2T/iupsw/+GWQMUTLtYRKke1nq"
    "ATKeGxJWIj2l8/7K62uBELHV7YCtV626zkTKVg87sbeL3VCbVSYYYF0/8G0PYRHJn4T5Et"
    "r0T+3yM5b/4qGZQZWZWMqMz4ms0OyzTj7fYZl5kZI1m25sJWdRZSK42jLIQ7KbOQHRrp6I"
    "4BFVjKiyFKU0M/40+F3BY+5bgtfEq7LXiYzUoZ+KI0AudsnFOSeRFO22OLBC+0m1O97Dnl"
    "OhPzh4wca8U8qCKP808q2rDQKdV4tHTHgQjoCODDCFD2TvWMqOaM3iJeQE/wZzA1EQSvc9"
    "LWsQFBxl1AC9jqyga2eUJ6IA/MV/Qx6U2wn7eM0RhJwBPmwdzECAMVAUjwATPTAiow9AUW"
    "RaeA2A+Ai2eSRd/lOQSQN5Ou/GyhH8Hj3IQv+D6pGGIDPMmhNUavujPH3ZrkpA4IZ3hS2r"
    "gn1cEdAN0G+DGY6+T1K7AwLfgRSIZB34rvWZC+lJw1Eyx//pdN4dmCCWCpLlv6U2Y6VKay"
    "kpEI1T/N+eUAvESo/31+/unT5/PTT1dfLi8+f778chqmRU0/ykuS2urcEgeh2C4aeAzlsA"
    "aq/VzquPLb1/CouipyUl1lH1RX6fg4OHWXyjPM8MrKcI2IEtWO0z0r5OJzluPjc5Z28sEH"
    "tEt8oxgH/a/Dfi/DTTdKlDTX6poD/gMO7d5DXvsW7j0EpJilNuWakvRCOYlbT0gHWa4pwn"
    "+iLpb0Qnk6XlSdwl4lUUeCtoYjfyQjzfCZSA81RBhSt9IKT5CKlCw8j3N23YL3VbLg/Ozi"
    "88WXT1cXIYMe3snjy9Ne+356+tKFIKJ0tUF1F4Ug5qSlixxWGoX8jShOKfYhnvchokupcN"
    "ZEyMT4cj2+mCmuMr5rMjG+PI8vzRwGLcssZR+JU9UhRmRP8bMlDCR71vrb+hR2/FSyDbbm"
    "P9bkZIP2nzRW9GjrjXYACdju5E+oOWABVUR07QvozPGoAKrltoFu2y60gGrg06HpafFfTR"
    "DorwH5xoDo7lXPgzBtA9jLGxhq9N8bXkfksf9GL+twLPGx3wnNTiw07Vxq2tfDWHTrW1PU"
    "UNt+WWjfu8zZ9y7TBvhggZQAOUJSQ5TPL4u4luBWOenULrPqhQnN7rvS7K6PmNSoZ4eaxK"
    "lEHE9+jIm6jlc4WOQDp8BudMuPzyyeqmbcGyrqOHDB4n3DZ7lM7xK3UvSg2UZu9xo6qm7Y"
    "J2BIaxaAD7hny3xRDaCiKcCzz50sMDOBW/9E70juVHd8nnRuQQhsSC2RNnEi8RLSgdPTsz"
    "TTu88XFanvgftXnkzVCLYT09YpBjUpw0HfRP5cHFntDRHluZ/g2WB+pzDNNxRE6Q5nKNi/"
    "BLcLW0FO3NuGdJGQfeDWQkzYRxK3sqnua1xUYD+JUKk3smowQM7JvhklqoM29dAZdzDjbT"
    "lKkJc+LfxmaBliVO862z2alkYvSvOescNCgIuZX820WZoXqOmYK8gSw2OUSRA90o9+F/WC"
    "UW53MCfw4ez05DyRTzGa7T61yLcoIbdl5bgDHWWNh550fz/of5Ovm2B9PUaUZiQNRuRB5M"
    "MYdXoKbnQ7kIfDJoh8GKN2/+6+K1OK8DIpPRY7KAudkyUSAJquQyIgqo5lhJzj07IhjUZS"
    "p0fgD668cVzfj37C4yX12nK3S8cruORjvAKNgkI2pSmcKizxJ/uoyCB/16dGEpJJqXiEDH"
    "KOVwNPTHqI3lo1tmWB0vweOR6WxvChddcZ0UMivByj9SG0PoIG8q9ymzYMrjjbnCz4p6fJ"
    "VEiCXnboSbYQtqEbjseQW7EsqnuueHTkdPGejw8mLOWOkJwu6jDXD1L0Jrrb7+oo2dwrx8"
    "NTg+Mkhv92R0qBrjgeS26PFZUYMEkdF1ZoQU5saZyMj+jSt0oev5fo0oQluKjFMWlAFhbH"
    "XH+UAK40xOVzRLqTW7OQbpFTZDfniYzPLZ48UgZwAUmuDziVkP1KnStSnimpNid5HipW2F"
    "pR1803eqqM5hDYxPP5Ga4ATUbiBHd0tHQd4HVmh7d/BrGUJV4jL02JSvKpzAy8maYdVfb4"
    "HqaPNv7RXoCCuYRWmCWIJHFI+moL72wuvbPDASysFgsIeNbxVxRhvhThdL9kc7pf0lr46L"
    "IoCnGMqIYw7z7hTMlUMztNMsMVtHsRwumhoMxVm1HrvqUj1cqqIxWjSxa4W/l5oI8M77wd"
    "2OfhQ4Yfg9rq9KTBd7Yo1mLw/K3vI1lKCmMho1FYDgsp+BDBRIKfNwsDOShLU68oEE4iS/"
    "2qGVjkbDDEl8jTXMElKH/sn30FQklREKIJFuoKzNUX4sb+gqcjHnnb9BInqgDBVxrOSRI4"
    "2mACZ6afKdE0pvQBliQs+GI+wykjmHQ/7yjiUl85cpRbL3p/QgQBwx9nePbPj8yhHs/ODE"
    "Yjl5vLYjLqwNJdXRThli+yueULEce4Ez07RydWgEl+nrIfSx13VyVNWYxSDDPXw+wffBWG"
    "OU4pksjwPMo0HYxrl3buSNK9Z48OEcktIrl5MpzxG8mdLNSYLXdGazluFj6jtSTfpvSOkO"
    "j2sB+c5Eh0Ihpyv8r5J8t0lyWPtCiNONDyDzSK1Q6Os8R+eRt0e5wYbzzbolNsi5Kh/hG5"
    "ZSWj2pXDje0Af5oTG8JnaG2J0q9BPzWalnHfOX3r0rMFK/4eDTwHZCK9HW8zJxnujMXZSS"
    "XcpAVTKZhKwVRWYipLWDvF+Vzm2Al2qW2PnrTAfWQT941OIRobwj54vEcbzpp1o802cwdv"
    "r7ZDbdKW+Uqyvam47UI3iHGbVBgEtqtpuEvT+tl3s6V2bAQ9W7emIjDBtHhgX5kG8z28QF"
    "jLj/UY9Aa+DOhriv3K/Yf0OtoG20hBSPMZotK+B3Gq2lUt3L3vwQQ+qaiCrTJKJwzSXJsq"
    "hXvJuxjm43Iv4eRAOrpRtuDSULWK7iUxUuFfchTjzMpwkc1PJsi2YCqPZ2xLMJUQTSvWCZ"
    "0edt2I7bFijVDhUiRcijgyu3LsUoRHqoMkr0Bug6WNizU4ydXJ4aaKTsTBdeMCpdEoNNAi"
    "SrOgpOwJ+UCrkU2n+KNNiphFipMB02I0UA0jaGCzCqTt5T1jNEY9qNMofaLRQ9Ah4TBhe2"
    "R69+HfFvid4e1Q36dOwcwyF0DPjOYvau16y2DbGupG8tR7WfWSOSuVvE/Md1yDmvpDE5Qq"
    "8WVpaiG98syeTQxTIxEOlWpkp4iFQoq7weYlRNfLrM7gaTx3oTxWxm8hHFfeg8VOOK7s1x"
    "ta8yslF8U3aF9DfM8K4XuWg+9ZGl9R8OwQGo9omMxu3c6PF+GNqo/EHNvC6XxJy55ZGcrw"
    "fblU86kAP7Czlp8sk8VKrfNo5nBTkbyde+WofvdLlYpynDxxV+J0EuU4D6CMEuU4j0kkEC"
    "LXfvEVhSFFYci3wu5d1CsUdQlFXcK3G6+InFOYn46IRoKXztf0YKh2oOWRF0vDXJGKNxIV"
    "4e79bo8T4s2qnvUEK+vikpzYDlxsGZdHsO7gbmqE9351PCuktecuem6wtDzhw5NcPQ9upm"
    "hhuwK+P5aKniDxsZm42jN07BPPJUZHYIm/pt0EU5pHdgZURFLKGityTTLRrmgDEkdHakrp"
    "jsMMy9tt/8TXR/Luk+bErefVtKZeBJ8X1Ee7Uy0/sg+/3Vbpyv8IJECBoRU8bICHYYW/io"
    "bJ6WfSnHQ8RnMTj9YJuTdTLfLP/+bE7ch8XaffpfGGNDNvQJtdDsRy12eFZTuK16WoBXIc"
    "tUBiY5Yah3xdT5JW6HsYfkfVoE2QCmTTMmBlcSIkPpwE2LiXe9ed3m1J1XpA1gT+xRh1ZW"
    "lIJAbv/xhd93tyE5C/Y3Tf7wz7VNAIrqqIE2fFTMg5FuSkOEEDZtOjlTn5w/aHm/an+53z"
    "u3NlhKoNq7m2JUhFaBZvfm2xGBPPy50hpuSfG1G62qye3dheVCwVWuai7LKJEYpFw/OioU"
    "PlLrF8UkZzFacS0YyJdeOW1QSuKYQiMF8RiJHagR6QqE8Gbp1Vf+sZxVVwG8b9xgu9aWRo"
    "tYLHJxv1WrNIy42arT5JBEXVO0GxJIwQiUAzpgCZDpgQ1IG7BI4JyMl0QjVKr/NVk9Z3ne"
    "IbiKih8KeJOV2lVVv7eMEG3VGY0DRMNyV82Tn0tooNUwnok3TiaBBO1gdhXwLvKQW5pIQ3"
    "W2e0wfMqQsuz00BFB6E8YSpQ93zO1PZ8Tip7MDttZ5U+3qybW1PzjDSVVvoPoybwL8booT"
    "eQJQxJqys3QeTDGLUeht+bgPwl2rrHHtHWPfbGaCDfPFBVnn/hOQvc9B96vqcAvRyjW6rh"
    "u6UavoF83RnI7ZFHFlyP0ajfV7rS4BY3DC/HCEvCN/3BHWkcXhIHkm9St3OtYNr+4Jr4kE"
    "Q/j9HjoN+7Ve7lwbCPv2v0k/cNsXD9NXBm8K75cFo4LpXJ2b7W9o7NFz46VeOm4+QimJZv"
    "/YmQ9bfjPISsvwnUI5b1Ce4Zcr4/JBtkfH8K7DlGiTpZe6kqahKaVAe5+Rn/1Ko8cUDLNU"
    "fc69z+MupiRte/INxn70HqEtaT/OfDEj1xbR1B2y7tfJ8i3LEH/pt6ItXd/74xeOj1Knhf"
    "+GRY1PIuxmj4MCSeGET8CS/HSHqUOiP8HItQ3zryYxMkbsS9NMhfhTBzyo3U6T4M5KH3JH"
    "4P99rqe+7//gUfUlaeeJ9pX9tGpOfMqhbH96IIvhfZ+F6wI6sq5amKU9ZQ1KKW2j4yVo2w"
    "4MoxiF7+BM6VvGY60u15pWFPkAoPBa4lbGi7C1gpr3aEUIwxz2Nsu/YSIlI/qLQqMkEqHL"
    "ii6t0lsXVV2iITpGL58Lx8HNNRGb6tOc7CfvvarJadOQvbsJTbddBcAJkEUpuTSC+GAicT"
    "ywiFgDMJp4vKAxqjEZAmIfXyE5fAc00gwEyCiUxHmZkuS2ObiWeMRkA6qlpclsaxbls1NR"
    "pQfGRKjszw7ORqZyeJLwtTxEO1LkDt0w44Uq0n6PQ1zV2qTkaF2VSbkzzLoENbK2a8+ebg"
    "dgTWJIGTbuhkCVR9QapJMILWi9GRYPRxQ5pOiZ+vCrwvGaUkLPwCX2pYnF2BmUnCx22vv0"
    "irmV+fQjN0iJxxA3ywTdfSIDg9PT0Zo0dSy+IaOngO2j9lOwknfUfXLxC+wjzbPIVL615c"
    "Wr3FRt6T3v1N04AqyuD4onQJVCeYcF+ABtP8sIC2+v1uTOXR6iRyI/Qe7lry4MMZxRw38t"
    "L5M9hBkQpz99o8EUewp90hfjimkM0206YIeXY3qWiuvSxgrb3MNNZe/pTv4vdnNPH3lo5+"
    "ZZKI84Z5UVe/FF/HdPhjT+4dQBzn0GuKcWpVl06Rv1dxiuSwmkFrADGottNgSVOJJie5wp"
    "TfWLEirTfKUkMqkzTBuNGZgZXpkjxb/+Wnv1pCa6HbNhWWTPCiw9eIQAMwqzrTDdyljSHV"
    "HOB/SdD2HgfffdxIC2KHemmhtPZxjtsHz/chPQG/B3fwV1dy2wrZS8hefG+YW4cTZi2Ewh"
    "ETmT0IsAu6Go7gjwyJ6ziiB3di1pd/G8XE24BN/XAn/fZTzKrf7fdug+YRtrbd7beO37N3"
    "Z3nVpHZbvvfcbf2rMbqW210vcXNwlTzG38aLPXbopkZrkyNZnFb4ifLiHVPET3QKNXxiVB"
    "n3OKVwgeLZBYqMFeH+lfInIIO0Dl73hz4Jg9UyWZVk71KEIp+YUPweUjSpMmkZpAJeoet9"
    "W11vdFLuAGRJ00z3KK1uhSPn06s4Q9nLPukOCjKfZ9tGjFPHO1fqdAlaujZvMLTo/pOTPO"
    "W5um7DTV3691IEYkvX1Ww98Au0bKa5LNsQHCGphRYtERF9WcQIjFtlx0RfXqZST+FFVQJh"
    "v3kN0d1L/Xn8Rgcihsbj12G/lxF+sSZJqjp0zQH/AYZuHzEvwAKXgJEvBydF3gTTSzpolX"
    "Pb3v1h9tf/A2n8GhU="
)
