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
COMMENT ON COLUMN "letter"."kind" IS 'PASSWORD_CHANGED: PASSWORD_CHANGED\nLOOK_UP_BUDGET: LOOK_UP_BUDGET';
COMMENT ON COLUMN "letter"."language" IS 'ENGLISH: en\nFRENCH: fr';
COMMENT ON COLUMN "letter"."status" IS 'QUEUED: QUEUED\nSENDING: SENDING\nSENT: SENT\nRETRY: RETRY\nUNCERTAIN: UNCERTAIN\nBOUNCED: BOUNCED\nFAILED: FAILED\nEXPIRED: EXPIRED';
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
-- The audit trail: written once, read through functions alone; models/audit_event.py explains it.
-- `digest` stands for the three columns that can be erased.
CREATE TABLE "audit_event" (
    "id" BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
    "kind" VARCHAR(40) NOT NULL,
    "account_id" UUID,
    "acting_as" TEXT[] NOT NULL,
    "provider_id" UUID,
    "operation" TEXT NOT NULL,
    "fields" TEXT[] NOT NULL,
    "jobseeker_ids" UUID[] NOT NULL,
    "about_account_id" UUID,
    "through_id" BIGINT,
    "reference" VARCHAR(40) NOT NULL,
    "digest" BYTEA NOT NULL,
    "source" TEXT,
    "terms" JSONB,
    "salt" BYTEA
);
CREATE INDEX "idx_audit_event_jobseekers" ON "audit_event" USING gin ("jobseeker_ids");
CREATE INDEX "idx_audit_event_upkeep" ON "audit_event" ("id")
    WHERE "kind" IN ('RETENTION', 'ERASURE');
-- A seal holds the hashes of a range of events; what happens between two ids was rolled back.
CREATE TABLE "audit_seal" (
    "number" BIGINT PRIMARY KEY,
    "first_id" BIGINT NOT NULL,
    "last_id" BIGINT NOT NULL,
    "event_ids" BIGINT[] NOT NULL,
    "leaves" BYTEA NOT NULL,
    "previous" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,
    "signature" BYTEA NOT NULL,
    "sealed_at" TIMESTAMPTZ NOT NULL
);

-- Privileges keep everybody else from it; these keep the owner from a slip.
CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
DECLARE
    procedure CONSTANT text := coalesce(current_setting('portal.audit_procedure', true), '');
    erasable CONSTANT text[] := array['source', 'terms', 'salt'];
BEGIN
    IF TG_TABLE_NAME = 'audit_event' AND TG_OP = 'DELETE' AND procedure = 'retention' THEN
        RETURN OLD;
    END IF;
    IF TG_TABLE_NAME = 'audit_event' AND TG_OP = 'UPDATE' AND procedure = 'erasure' THEN
        IF num_nulls(NEW.source, NEW.terms, NEW.salt) = 3
            AND to_jsonb(NEW) - erasable = to_jsonb(OLD) - erasable THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE insufficient_privilege USING MESSAGE = TG_TABLE_NAME || ' only grows';
END $$;
CREATE TRIGGER "only_grows" BEFORE UPDATE OR DELETE ON "audit_event"
    FOR EACH ROW EXECUTE FUNCTION audit_only_grows();
CREATE TRIGGER "is_not_emptied" BEFORE TRUNCATE ON "audit_event"
    FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows();
CREATE TRIGGER "only_grows" BEFORE UPDATE OR DELETE ON "audit_seal"
    FOR EACH ROW EXECUTE FUNCTION audit_only_grows();
CREATE TRIGGER "is_not_emptied" BEFORE TRUNCATE ON "audit_seal"
    FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows();

-- Upkeep, for the owner alone. Both want an event that says so, sealed before anything goes.
CREATE FUNCTION audit_authorised(event bigint, wanted text) RETURNS audit_event LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
DECLARE
    says audit_event;
BEGIN
    SELECT * INTO says FROM audit_event WHERE id = event AND kind = wanted
        AND id <= (SELECT max(last_id) FROM audit_seal);
    IF NOT FOUND THEN
        RAISE insufficient_privilege USING MESSAGE = 'no sealed event says so';
    END IF;
    RETURN says;
END $$;
CREATE FUNCTION audit_prune(event bigint) RETURNS bigint LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
DECLARE
    through CONSTANT bigint := (audit_authorised(event, 'RETENTION')).through_id;
    gone bigint;
BEGIN
    PERFORM set_config('portal.audit_procedure', 'retention', true);
    DELETE FROM audit_event WHERE id <= through;
    GET DIAGNOSTICS gone = ROW_COUNT;
    PERFORM set_config('portal.audit_procedure', '', true);
    RETURN gone;
END $$;
CREATE FUNCTION audit_erase(event bigint) RETURNS bigint LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
DECLARE
    people CONSTANT uuid[] := (audit_authorised(event, 'ERASURE')).jobseeker_ids;
    erased bigint;
BEGIN
    PERFORM set_config('portal.audit_procedure', 'erasure', true);
    UPDATE audit_event SET source = NULL, terms = NULL, salt = NULL
        WHERE jobseeker_ids && people AND id < event AND salt IS NOT NULL;
    GET DIAGNOSTICS erased = ROW_COUNT;
    PERFORM set_config('portal.audit_procedure', '', true);
    RETURN erased;
END $$;

-- What happened to one person's data, the newest first, for whoever reaches them: their provider,
-- or the person. Of an event only the fields `told` are told, and none without one; NULL is all.
-- Array containment is not leakproof: behind row-level security its index would not be used.
CREATE FUNCTION audit_trail_of(
    person uuid, told text[], but_account uuid, before bigint, most int
) RETURNS TABLE (
    id bigint, at timestamptz, kind text, account_id uuid, name text, provider text,
    acting_as text[], operation text, fields text[], source text
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    -- Materialized: in the order of the ids the planner would read everybody's events until it has
    -- enough of this person's.
    WITH theirs AS MATERIALIZED (
        SELECT e.id, e.at, e.kind, e.account_id, e.provider_id, e.acting_as, e.operation, e.fields,
            e.source
        FROM audit_event e
        WHERE e.jobseeker_ids @> array[person]
            AND (told IS NULL OR e.fields && told)
            AND (before IS NULL OR e.id < before)
            AND e.account_id IS DISTINCT FROM but_account
    )
    SELECT t.id, t.at, t.kind, t.account_id, a.display_name, p.name, t.acting_as, t.operation,
        CASE WHEN told IS NULL THEN t.fields
            ELSE array(SELECT f FROM unnest(t.fields) f WHERE f = ANY (told)) END,
        t.source
    FROM theirs t
    LEFT JOIN account a ON a.id = t.account_id
    LEFT JOIN service_provider p ON p.id = t.provider_id
    WHERE EXISTS (
        SELECT FROM jobseeker j WHERE j.id = person AND (
            j.id::text = current_setting('portal.jobseeker', true)
            OR j.provider_id::text
                = ANY (string_to_array(current_setting('portal.providers', true), ','))
        )
    )
    ORDER BY t.id DESC LIMIT most;
END;
REVOKE ALL ON FUNCTION audit_authorised(bigint, text), audit_prune(bigint), audit_erase(bigint),
    audit_trail_of(uuid, text[], uuid, bigint, int) FROM PUBLIC;

-- The API adds and does nothing else; the workers add, and read in order to seal.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'portal_app') THEN
        GRANT INSERT ON audit_event TO portal_app, portal_worker;
        GRANT SELECT ON audit_event TO portal_worker, portal_look_up;
        GRANT SELECT, INSERT ON audit_seal TO portal_worker;
        GRANT SELECT (id, name) ON service_provider TO portal_look_up;
        GRANT CREATE ON SCHEMA public TO portal_look_up;
        ALTER FUNCTION audit_trail_of(uuid, text[], uuid, bigint, int) OWNER TO portal_look_up;
        REVOKE CREATE ON SCHEMA public FROM portal_look_up;
        GRANT EXECUTE ON FUNCTION audit_trail_of(uuid, text[], uuid, bigint, int) TO portal_app;
    END IF;
END $$;
-- The mail worker looks for what is to be sent, and for what has expired.
CREATE INDEX "idx_letter_open" ON "letter" ("expires_at")
    WHERE "status" IN ('QUEUED', 'SENDING', 'RETRY');
INSERT INTO "cams_bucket" ("id") SELECT generate_series(0, 1999);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWlz4zaa/isofdlOlaer3W27s8rWVtEy7SgtSx5JTicTpTgQBVmMKVDDox3tTP77Au"
    "AhHiBFUochGl9sisQLSg+u937/3VpaM2Q67xVdtzzsttrg3y0Ml4hcpB+dgRZcrTYP6A0X"
    "Tk3WFsYaTR3Xhjrtaw5NB5FbM+TotrFyDQvTxiMXzudgikwLPwHXAhCsbOubMUP2GbBses"
    "ddIPBkW97qB3bpkG8EVsh2LAwc4wk7wMDgxXAXwMIIoL8toWG+p++eWTp5uYGfDvsaDxv/"
    "8pDmWk+I0NnkZb/9Tm4beIb+RA79+FsrfJdmzFq/06erZ21uIHOWwJg8JI/Yfc1dr9i9x8"
    "fuzS1rSX/RVNMt01viTevV2l1YOGruecbsPaWhz54QRjZ00SyGPvZMMxin8Jb/A8gN1/ZQ"
    "9M1nmxszNIeeScew9T9zD+t06EAwIcivwq7hrt/PbeQs/jf4ljEKTesPxtpIHWtaKzP69N"
    "ukRiq4pVuYzhwDuxTCf//l97vBht1t0Rd0flSG7z5dfcfQsBz3yWYPGXKtvxghdKFPyoZj"
    "A/gz+alZyDsLaKvYWzLYu+RrQKyjDPwhbWoAyJeuA314Y4P9ZrmEUIZglYe3NRort7dt4N"
    "DJP8E/Da5HqvpFHbbBH9bUQegZ2RM8Uoc/dzsqaYXsb0bwS7cOSGsJ/9RMhJ/cBfl4/qFg"
    "gH5WhmyMzj+wMbLIfuDvE/3gyUf2iA7VZmgQXV/8seEvh4hgPwOyfS1UH47Ssz0J7sfLix"
    "Lokla58LJnSXxX0HFeLHumLaCzqIJzhlDkBVAX8Q9l5jNplY/4h8yMnhnOyoRrjX2uAHia"
    "TuJdDm8T4icPPuVgvX2Dj9MfD/MWwhXP0Jbav+t1Rz+2AcITfDtU+x1yPbfr7OMfywxD/i"
    "BkNhlkLw3HId/TyY6CYttwnbPHJOlS6JuG4x4M/g2DM/UM0zWw856+7zUYm7H6y/i331OQ"
    "Rge3Vo1bTNPtwDcGJ6EYR+UujGFib6Y/bqZBNwvqDYHCNZYod3uOk6ZwnQW078OLGvi+8l"
    "ZdNEO79yphMe8faPdLx/mXyfBSxip98pHdXafuvrtK7R9RJ+Brd/wjoB/BPwZ9NT1sUbvx"
    "P1r0O0HPtTRsvWhwFsckvB3eSoyzbiOKe41hTlLuYZSFO5HJD5wNsLkOZuCJDHuwWApHnU"
    "n1FffLOM0e90px13KF3TKuzagAaYpMovrXX1QVNH/m6iZCtLII31o2Mp7wF7TOMLApTAMd"
    "zcgX7B9iPZ4kwJu7m69ow5dIk5aeYQQJ8vuRy7AYkl1k2O2MW9mtYf8Q34XdNhPn+OaYAz"
    "Kd2VOoP79Ae6blTHEdOohs2i7iSAfXAe3tlyEyIfshueB3SD990k1zAE8yLaaBaPudMPop"
    "5P8bChKZgS6ydwSpxzo5QeatFESW5zpkc9IClb2x67Ib+P11AwtAU2EL1OLaM1rvCFhwSJ"
    "BTpblY5Wl7quHEemkqSOQJduZksyLv18kC4jDRVdAaB90NEYGglGbsFPf3DWi2/zuPD9vJ"
    "TDbKe1kfrRjPleDGso+WH5fpOxDDJ/aT6LvpmyJea+lce/oz4roHxJ6eFXkI6KSdNt003O"
    "ol8HWBMDPLY+Np4Zpr4KyxDkzouOCFHD/kEWFJnxYAmiawkW7ZMwdYcwCB/5KsP8A+Otxu"
    "+a9k6h8tycu62K1g7jdwrYn7usbNJ/oV/vbp4+er788o40Y+0Q+fC8To0b3S63X74y32fN"
    "36hux66r0EpVTiiqbEzShKysiXwbrdVbhcOkPWkTwiyh8RAWI5R8QGzy1HhL1puO2IyMeE"
    "s03/llYV2YiwAggTNh97yylp9HvGh8vf+IP20o9LJD+uV1dIC7rud9TzZxZFBtt8rxUebQ"
    "M9V4qYltBh4nOuw8TntMMEeRGCSz7O2z1WNtS1kD4Oy9JS2kCZ4Os2uJ7gTht00qx5KX/D"
    "Mu6G+d6Gadh1wzX+D2FnYXBsAflzPEUmMOgi+WUtoW240NTIJHY9DnOWj3eWUkJeCnJjuT"
    "SebMbo1oCdTy2hLwc946tIh44GqznBZSilG1yc46P8BZXYi9088xg/HrWc0aVm9JE988UG"
    "+CCu+QSkatM5JGgewFdlJvBV/vy9ykxfOJsRicfRTAPzDKAFG3KGUm7IWVj1wBJcdu6m6Z"
    "o3hQ+yCYewMRVGIAtWhTxO2zzYz0vBfl4A+3kB7JZDBRHdmtVDPknePPA/lpvyBTM+oxmx"
    "PFtHmrea1XTg5nYgDT2iGXqS2jDo1g7fioiPGLs1+FLxOCYUbTD4MsGP/aGqkLl/3VPbIP"
    "Zhgin17eCxf6N1+1pHuR+1QebWBH8dDvp32oM6HA36bRD/NMF/f1SGSn/c7as3bRD7UEfx"
    "tv+FTU3u2pxICJ69Q6hesg+BN1S2MAaP4zYILorG/vpx9Gsb0L8TfDP4SkaW/p3goXr7OK"
    "KjGVzEZklsdkzwHVmYbUD/Upqb7lDtjH2y8HqCx4OB1lOGd6RhdDnB90rvdjC8p42jywnu"
    "koHsdW80QjsYkkfJz8WzkH6tXrf/RQ2+on8txhxELnyqJNEG7QWeZyIxq+SNLsJuTqj5tY"
    "GhnSNypSlTgE/Xge/4aUFegPB1b3CdOJ4JrtfdvjL89d298st3iTO6R5ZX2D5+9F7/OlaV"
    "9AxfWToH+1xvo6j9fhyOygD+4VAT3Pc3+nh+8fni+09XF5HTUXSnyIgXOh3FZvMC6c/1nI"
    "wSlA2MIWwS86kvIH6qOcxxSjnMQg+zaeB6izlBKAf5FAZ5uq7oIJSmkx5CqbMw4RNXxZs5"
    "QXg8HkNkt2ahcnyI5TJ+kADrTfjBjrG/yaCHE5u2ZUN+Ewt2h5hfGzEH091DfqkXMevqZO"
    "W/4oAntFyZ1npJpV/IDH/ayoS7RtapUacK6/OBdNmgSctxa+fsqlkIBxiNLfKn5IKvEkst"
    "5Ea6dbWnT5LEgu8oo45yo6bW+x5CBvzlnBszEK32rUEDm5ZbA8sUFyzJscGSur5Aw3UAxD"
    "P2yfawA+aWDWAQANYG0Hkm6AL4BGku2IVhohid4QB3AVlP2XCzw7xmgidY8RtvmrEOyVzz"
    "EHkJcEif5E00a+MZmCIdeg5icW+kGaaElGQJ12ABv5GbCM4ANOm/denktunJEgVoUuFIRk"
    "kIEyUhIlspxkGyoxQkw08OFH4S7iOVBXcOqYQ3E2uS7whezry+gyN4Pfv63x/Vx8BmWMHi"
    "6lNR0zf9P8HDx36/279rg+BigkePnY6q3tBG0eUE3yrdHr3l/69jqdx/WuzE2ZoZumKNZZ"
    "q2gUrLBicxJAvOrun5lKCULk8ia6rnBjacRa1hTpHKcRZ6nHdzeJK+TtLXqaavU2Cd5ugR"
    "LctEEBfatDkTbkrIhJlxe3HBGQx6iW3kujtOwft4f62GAcakkeHrxTiuIpscFhUFmCylTJ"
    "dbaM1JpQvZg0mndNIXMeHdquPNTrGElpd8DdB/7PWKzDqHzSITJHXl6oM3CV+LlMFBetly"
    "muARCxBog0lLAZQUUFKqbqUH+RK6hg5Ncw2iyQBeaAoxCDB6AX6KVrCybBeaIKh/RmmDtP"
    "GTFqci2eHfV0d7m0x0L/PciKTBlYrGg2jCGl8GTul0CJM81jqE32ZMcerGBHeUkfp1MPyi"
    "DjVlNOresVgRzk3a8n4UMbexD7EnhEe+H/yceB7eIjz4UOmPbtXhkD6PfWAcd3esjLuD/u"
    "aLZu8l2g3VkdofJ5r5t1Ktfh58SfUW3Eu0I6ioD+nXhjfrcO+fynDvn/K5908Z7n1qzTjh"
    "tWP0Z56fVdBe5Om5FwWA+ss4wbSHIPLd5sPmMdA71JM+xb7LajFvUNFKHi6sqkdsgkiKau"
    "L7M54ssAUycIGHU2UJeCcfJzHA3ZOXU3Zv2AO8sTraJ7kjbMU2sSFW9hc9rGKByMzWk4dU"
    "7NrrFle9kGhxVqxkCNpqKGq851S10Sto5+yrppPTSgldFAk9MVZ15MlEByJz7WQdU8FN6W"
    "mjweOQ1g9P3Ygqi2t9lXlWxD5NMBWrRiNtPNCYDPgwGPryFpNNuU/qCGAXZQSwi3wB7CIj"
    "gFWt3iyrNlet2jxFpuYXQS6LcZxG4lwF53mlnM5xGolzOZzJ+WGEMRklY+/jJE0KjdtbBD"
    "6Nh/nG2YULLdgbonoG7FqghuzOSVmwMxLm6/Dp3FglDreeF9OUz7PzQ6vKWQkHGAHa+gcA"
    "wQrZDuVbw+gJB30jM8gEtJYMoIq9MxZpoXu2Ta11NNJibtiOC979M1zj/wQfvsuaBg/1kj"
    "L2QI7nQbgfNcQSyN5E/1ycmHAhzX+HCd/IPaKLY9ibek7vI4Q9Kv9Rhb9MEEkGsxyDeXph"
    "HLUM2OPuzyrVDdD/E9zpDZhPqP+/jmZg/6EZ1guuViInIhDYhVesmS6L45Sa2mVmdvniOA"
    "bWTY/W49VY2feKRSw4xDJteiqqR5tx89xSF4OCiJ6Iqsi9QJiZvQ8EqXdARhWgoxX1tKgK"
    "YYbwLaOom5ZTA8MU2VtGMCwSP0OmQQTzteYYeamrc5Z0XgcCn1YiMQd+RR9aHIy5VVcWO5"
    "KkEvRSoD9ZkFMJKN8bMWzfBHiP7YxIsdMsXfdWfiW2qrUn8uibMBbJqX5ZYqJf5k7zS94k"
    "1xZkazDX2gu30NgN0o0lNAtwT5GnT0qf/n3Qz+nhX3RWqp3uvdIj8vLZx5S1IW5/50D+Yt"
    "nPDDiOxLEd8ST1GwT8qgLeC+holufqFs+3odCqlqI8omktunNStrWEwigP8QKVUS7UDdi3"
    "D8KiBIhp2NIrH5k82ubBvufjMgSN7b1sG+YFmxdu4HldyF28cBcPYaNchrZCNsOvJvSZPt"
    "4g9pVYlhA4PzJXm0OdvF1Dzr8qHqiF/cjUC6eWekE0g2TTci8Iiu+uyRf4KXZz4He8qUZl"
    "nh1zQ4+86Z1Vais/FdA56aD3557Wxd8MFwZfNeOUFnt6VuSKZiTb7TVypEqqh4a4djUhhA"
    "S6LlquXM5qLnZHitM1pmrXPnyRdBMay3ph3AlKmVHvZDPq8Yf3NLLo1RTr9x/6JNMh5EPf"
    "3HQIDnOTr550dkMm902R903058og3dUY4iRlA1d1k4ZZxg4cJHYALQkPUYXniAhE9reua8"
    "C5vChjwLm8yDfg0GfpQFX85HHN7mVrw2/oRca8pfbvet3Rj22A8ATfDtV+h1z7wbaVB6LM"
    "MOQPQnoIXOsZ4Zzq3fkzPUm1H+hftXhWEuOrMnP9Kn+qX2Vm+ulFcuypIMdI7d+wghzBBb"
    "szZh/HNJn3ePgrzS5B/tEE4h11OFa6fZo+PLic4OsB/UC6DC7SxTv8fBMPYe5DdkV7DvIC"
    "RskA1V8euiwxYXBRZ/Gdl1l95/nL7zyz/kLxqXIZnAyhPL/z/Mers78pUinliMz+2uibVa"
    "/Od5JSjrLIoywTDcpEgyIYHs92L6d6tDQbG/w5ZszE4ORbMRPz4cBGzJRGwoSOq22Sctmx"
    "TzR3/RnIUPjhHokM97QVTcHPXM1YO3bLl9WlaVQY0+gmUmcnUYnTjcD2n5byVemOiVikdf"
    "tj5QuNgk/eIMJNeMNP037PpCfOTSIWPQ7HP9J87h0/2V7ycy1dw94rFKUWaDVmLUHaQJ10"
    "gy1N0HEI51BPFkuSSi5dZC49eUqXNtYnqETW5NZUKJ6XCn84Lwh/OOeleawBdYJIIl0O6V"
    "V09lSFO0spMDciFuQWtjycwwfmGjQjmubBfFkG5ct8kC8zGNMjU7Pm2tSwXY75Jz85RIbw"
    "LaeHkGbiQ5uJVwSlartuSNC8XWD/rn8OMuearzqYG3rkr57EuiANVA69zATF4x929Xjg93"
    "REq7Cfib0Zvg8yr8xrJvOJMoJqZNZPq6VXLOykeQOxf9YvApAWpuUw2fl5frKUTcD72Bl/"
    "wpRgGKFZtayLGUp50CZdPhxHcy2NdIIdVkOZz9Dk7y1FfTRhqh9hj4/Z2/QFxBjlyEdlSi"
    "bxehJ4GFoPPw76ahuwfxOs3ivdXhuwfxNM52wbhDvE66c1/sOaalQDrHkrKqnzgoyL8hnw"
    "yGWWoAqJDCIA5zYivxvrnPq/5dYJvyeR18kNWRG/tgH7N8FfVfUL/ej/F2N16NZySdCDjk"
    "POA1ZRpDqjWtSHwKNT+zDZt73YWNLzl4i7gctAFU6JQyt5pZj211uZVF+DiBAFHR6PlC8E"
    "8GibMJ2PLQZI7++DeX/LiOb8Tbu5fiY+J1pn1JOUctRFGXWO20nw7bnyZtV8YCnCHbbR0z"
    "nKqtTPkqHFh4CVFgDQVhvldTV0+dRy6hbGNYRTMgt05bCGka+CfYj1eJqzeGtwQ2odJ2Ib"
    "hmTXHnY741bOVrwHoBVdt7xS+a3EnMElUgWmzp8SCKdW/z7ms3HCXjpbMebvljlAl8nJSA"
    "ctz25WJSljh/TTt0pBfyr7R1J3E+U/3BGoZMLFJkLlQvsJubESHjsiNmb9DaLuGosbtdCR"
    "ha0xrbfDS6xYCbagu6HfW5NQqxRmWDL9bwjtAKOxRf6U2fIq5P89kfPmr4pBmT3kuvyIzO"
    "DJWVE4prlpc9hYTOjzXjKd7KuLjTKdrEwnK8rud4LawqySWKaTlelkpRq+2sKS6WTlvinT"
    "yb6JYX4mGPLPxu1+aCGtyKFtrQdlNPo6GN5o5Pjq39GUgOk7E9wbDL5ojw/a9ePNnTpug+"
    "TnlhCnLJxaHmcp/jQa9HP4/pAgvQIN3QX/Acd2h6KvfQ2JiwKUWIwZV560105qldEO0q48"
    "Mpdt9SWx53gumWT1gElWxUyfmtRSlVU9Jamkd0Kx5RxurLBHs+cKCuxWY2NyZomUCzBmDO"
    "KonpOmonz1s5Vsd0gVdK6auWqp353K+9ZQMh9Nb7OX6r752mXXcE2koUrBc3EakbmYmoh/"
    "KhUt96kgWu5TNlrOx2xeKa4kTiNxzsc5c6yVcfDwrfHSBL8fY3LVc8pzp9afKnbtNfegij"
    "0uPqlYw1KnVOurbbguwsDAgBxGgHkVQF9YtebsFg0+fUI/gJmFEXhZ0LauAygy3hLZwIFr"
    "BzjWGe2BPrBe8Ps0g3yYt0yIEKYA34cMLCyCMICYiGYEHzC3bACJVL80yJQDVLMGPDKTbP"
    "YuPw6Nvpl2FVgE34OvCwt9I/dpoWoHkEmO7Al+MdwF6daiJ3VIOCeT0iE9QZd0AAwHkMdg"
    "YdDXr8GScIbvgWKa7K3kno3YS+lZM4UO+i+HwbMDE8Bj+K+Np1yTJ5fV5xg7g9NcXA7AN3"
    "b+98ePnz59/vjh09X3lxefP19+/yEyfWYfFRlCr7t31Aya2EVDu2gBawCd50rHVdC+gUfV"
    "VZmT6ir/oLrKpmVDM2+lPaOcYOCciLw4UeM43fNSkaXnBaGl59nYUnJAezQkl3PQF6hQ40"
    "RSjbp3Naq0HOcvieZajuE3aDDY6+SHTtE2cORPZKTLGZExgdSrtcJTpNJZQORxzvdNfFtu"
    "iR/PLz5ffP/p6iJi0KM7RXx51jcxcEGr7OwZp2sMqvtw9lzQlh52edl7izeiJKXch0Teh6"
    "gupcZZEyOT4yv0+BKmuM74bsjk+Io8vqxgBbJtq5J9JEnVPJftvaVtrGAgObDW3zFmqBtE"
    "47T4mv9Ek7Mt2n/aWDPirbfaARTgeNM/kO6CJYKY6tqXyF2QUQFMy+0Aw3E8ZANoktOh7W"
    "vxXywQ6q8B/caA6u4DN4CsDeAgb+Co0X9r+R3Rx8Eb/cCtvBivalFdUtN+LE37ZhjLbn0b"
    "igZq2y9L7XuXBfveZdYAHy6QCiDHSBqI8sfLMq4lpFVBFY9LGRMkNbvSQVM6aEoHzXIs8I"
    "MJcddFSx7vGz0rZHpXpJVmhM22crs3yIWG6ZyBEfN8B+9Iz7b1DZoA4hkgs8+bLgkzQVp/"
    "x+4o3sxwA550YSMEHMQskQ51IvHroIAPH86zTO8hX1QmlQHpX3uyoBluJ5ZjMAwaksmAvY"
    "n+uTix9AUyueBhcjaG8zuDabGhIE53PEPB4SW4fdgKCtKtbalShPgHbiPEhEPUDqlaYbXB"
    "tWwPU3+LeSNDkwNyQdGnOFETtKlFEtZB6j250Ha1sBxqVvjN0TIkqN50kVU8q4xenOYtY0"
    "eEAI8wv7rl8DQvSDcIV5Anhico0yD6pO+DLpoFo9rpEk7g3fmHs4+pMj7xUP1Tjz+uDm7r"
    "sa88PAwHP9NQ4M31BDOasTIc0wexDxPc7Wuk0d1QHY3aIPZhgjuD+4eeyiiiy7T0WO6gLH"
    "VOVqg7Y3kujYCoO5YxcoFPy5YyptHfFP7wyh/Hzf34JzJeSr+j9lhYeHQpxniFGgWNbkoz"
    "NNN44k/+UZFD/qZPjTQk00rxCDnkAq8GkZj0CL2Nakzb7XQp7lHgYWmNHq/vu2N2SESXE7"
    "w5hDZH0FD9Se2whuGVYJuTjf7wNZkarQvHDz3JF8K2dCPwGAorlsV1zzWPjoIu3vLxwYWl"
    "2hFS0EUT5vpRaq3Hd/t9HSXbexV4eBpwnCTw3+1IKdGVwGMp7LECqQGTlg/nhRYUxJYmyc"
    "SILn2tmqUHiS5NWYLLWhzTBmRpcSz0RwnhykJcvTSRN72zSukWBUV2e3mi5NwSySNliJaI"
    "5vpAMwU7L/yaFZk2Z0UeKnbUWoOb5ls9VcYLBBzq+fyM1oAlI3HDOwZeeS7wO3Oi2z+ARM"
    "oSv5GfpgTSfCpzk2ymWUeVA76H66NNfrQfoGCtkB1lCaJJHNK+2tI7W0jv7GgAS6vFQgKR"
    "dfw1RZjvy3C63+dzut9ntfDxZVEW4gRRA2Hef8KZiqlm9ppkRihoDyKEs0NBW0BnwdupMb"
    "TXOTt1gi6F9nQdlB88MbyLduCAh48YfgLqdbevDH/li2LXHJ7/+texqqSFsYjRKC2HRRRi"
    "iGAywc+rhYEclaVpVhSIIJGlQbFmInK2OOJL7Gmh4OL47cIEayVCSXEYogmWcA0W8Bt1Y/"
    "9GpiMZecfyEydCgNELC+ekCRwdMEVzK8iUaJkz9oBIEjb6Zj2jGSeY9DDvqFgdsCFe9E2o"
    "B0hmZw6jUcjN5TEZTWDpri7KcMsX+dzyhYxj3IueXaATK8REFruSwxwcfDWGOUkpk8iIPM"
    "osHYznVHbuSNO9ZY8OGcktI7lFMpyJG8kdCJUPQZxqK1/ujJqclRE+V/HWr1J6R0p0B9gP"
    "zgokOhkNeVjl/JNteauKR1qcRh5oxQcaw2oPx1lqv7wLuz1NjLeebfEpljjZhoQVHnY746"
    "KjLcNO7FjJqDwrISZ/m61fFN8B/rCmDkLPyN4RpZ/Cfho0LZO+c4bLSz5dBaORUUpMOhl4"
    "jshE+jvedk4y2hnLs5NatElLplIylZKprMVUVrB2yvO5yrET7lK7Hj1ZgfvEJu4rnUIsNo"
    "R/8PiPtpw1m0bbbeYu2V4dl9mkbeuFZnuDpO3SMKlxm1YYBI6n66RLy/4hcLNldmyMfFu3"
    "DjGYEloysC9cg/kBXiCt5ad6DPoDXwX0DcVh5f5jeh3tgm2sIKT1jHBl34MkVeOqFu7f92"
    "CKniCuYauM00mDtNCmSule8iaG+bTcSwQ5kE5ulG20MqFe070kQSr9S05inHkZLvL5yRTZ"
    "Dkzl6YxtBaYS4VnNOqGz464buT3WrBEqXYqkS5FAZleBXYrISHWx4hfIbfG0cYkGZ4U6Od"
    "JUM6g4uGlcojQagwbZVGkWlpQ9ox9YNbLZjHx0aBGzWHEyYNmcBtA0wwYOr0DaQd4zwRPc"
    "RwaL0qcaPYxcGg4TtceWfx/9bUneGd2O9H1wBua2tQRGbjR/WWvXawbbNlA3UqTey6uXLF"
    "ip5ENivuca1MwfmqJUiy/LUkvpVWT2bGpaOo1wqFUjO0MsFVLCDbYoIbp+ZnUOT+O7CxWx"
    "MkEL6bjyFix20nHlsN7QelApuSy+YfsG4nteCt/zAnzPs/jKgmfH0HjEw2T263Z+ughvVX"
    "2k5tgOTucrVvbMzlGGH8qlWkwF+JGdtYJkmTxWapNHs4CbiuXtPChH9VtQqlSW4xSJu5Kn"
    "kyzHeQRllCzHeUoigRS5DouvLAwpC0O+FnZvol6hrEso6xK+3njF5JzS/HRMNJK8dLGmh0"
    "C1By2PulyZ1ppWvFGYCPcQdHuaEG9X9WwmWFUXl/TEdtFyx7g8inWXdNMgvA+r41ljvbPw"
    "8HOLp+WJHp4V6nlIM02P2pXw/bEhfkLUx2bq6c/Idc58lxgDgxX5mk4bzFge2TmAmKaUNd"
    "f0mmaiXbMGNI6O1pQyXJcblrff/qmvj+Lfp82pW8+LZc/8CD4/qI91B+0gso+83YFs5b8H"
    "CmDAsAoeDiDDsCZfRSfk7DNtTjue4IVFRuuM3ptDm/4Lvjl1O7JeNul3Wbwhy8wb0uaXA7"
    "G9zVlhO67mdylrgZxGLZDEmGXGoVjXk6aV+h6O31E9aFOkEtmsDFhbnIiIjycBth7U/k23"
    "f1dRtR6StUFwMcE9VRlRicH/P8E3g77aBvTvBD8MuqMBEzTCqzrixHk5E3KBBTktTrCA2e"
    "xo5U7+qP3xpv2Hw875/bkyIuigeq5tKVIZmiWaX1sixsT3cueIKcXnRpyuMatnP7YXSKRC"
    "21pWXTYJQrloRF40bKi8FZFPqmiuklQymjG1bryqmsANhVQEFisCCVJ70ANS9cnQa7Lqbz"
    "OjhApuI7jf+qE3rRytVvj4bKteax5ruVWzNaCJoJh6JyyWRBCiEWjmDGDLBVOKOvBWwLUA"
    "PZnOmEbpZbFus/quM3IDUzUU+TS1ZuusausQL9iiO4oSmkbppqQvu4DeVolhqgB9mk4eDd"
    "LJ+ijsS+g9pWGPlvDm64y2eF7FaEV2GqjpIFQkTIXqns+52p7PaWUPYaedvNLH23VzG2qR"
    "kWbSyuBx3AbBxQQ/9oeqQiC57qltEPswwdePo1/bgP6l2rqvfaqt+9qf4KF6+8hUecGF7y"
    "xwO3jsB54C7HKC75iG745p+IbqTXeodsY+WXg9wePBQOspwzvSMLqcYCIJ3w6G97RxdEkd"
    "SH5Wet0bjdAOhjfUhyT+eYK/Dgf9O+1BHY4G5LvGP/nfkAjXX0JnBv9aDKeF01KZnB9qbe"
    "/ZfBGgUzduOkkug2nF1p9IWX83zkPK+ttAPWFZn+KeI+cHQ7JFxg+mwIFjlJiTtZ+qoiGh"
    "SU2Qm5/JT63LE4e0QnPE/e7dj+MeYXSDC8p99h+VHmU96X8xLNFTzzEwcpzKzvcZwj174L"
    "+qJ1LT/e9bw8d+v4b3RUBGRC3/YoJHjyPqiUHFn+hygpWvSndMnhMR6ueu+rUNUjeSXhr0"
    "r0aZOe1W6fYeh+rIf5K8R3q9Hvju/8GFGFJWkXifa1/bRaQXzKqWxPeiDL4X+fhe8COrau"
    "WpSlI2UNRiltoBNtetqODKKYhewQQulLzmBjacRa1hT5FKDwWhJWzkeEtUK692jFCOschj"
    "7HjOCmFaP6iyKjJFKh244urdFbV11doiU6Ry+Yi8fFzLhRzf1gJn4aB9Y1bL3pyFHVTJ7T"
    "psLoFMA6kvaKQXR4GTi2WMQsKZhtPD1QFN0EhI05D6+Ykr4LkhkGCmwcSWq80tj6exzcUz"
    "QSMhHdctLsviWHetmhoPKD4xJUdueHZ6tfOTxFeFKeah2hSgDmkHHEP7CbkDXfdW0M2pMJ"
    "tpc1ZkGXRZa81KNt8e3I7BhiR00o2cLAE0lrSaBCdovRwdDUaftJTZjPr5QuB/yTglZeGX"
    "5FIn4uwazC0aPu74/cVazYP6FLppIOxOWuCdY3m2jsCHDx/OJvgrrWVxg1wyB53v8p2E07"
    "6jmxdIX2GRbZ7SpfUgLq3+YqPvye7+lmUiiHM4vjhdCtUpITwUoOE0Py6g14NBL6HyuO6m"
    "ciP0H++v1eG7c4Y5aeSn8+ewgzIV5v61eTKO4EC7Q/JwzCCbb6bNEIrsblLTXHtZwlp7mW"
    "usvfyu2MXvj3ji7x0d/aokERcN87Kufhm+juvwx5/ce4A4yaE3FOPMqq6cIv+g4hTNYTVH"
    "9hARUB23xZOmUk3OCoWpoLFmx1pvlaVGTCZpg0mrOwdry6N5tv4rSH+1QvbScBwmLFngm4"
    "FeYgINIKzq3DBJlw6BVHdB8CVBx38cfvdJKyuIHeulpdLaJznuALzAh/QM/BbeIV9dK2wr"
    "ZS8pe4m9Ye4cTpi3EEpHTOT2IMEu6Wo4Rn/mSFynET24F7O++ss4Id6GbOq7e+WX7xJW/d"
    "6gfxc2j7G1nd7g+vQ9e/eWV03pdNQH3902uJrgG7XT8xM3h1fpY/x1vNgTh25mtLY5kiVp"
    "pZ+oKN4xZfxEZ0gnJ0adcU9SShcokV2g6FhR7l+rfgJySJvgdX/skzBcLdN1RfYuQyjziU"
    "nF7zFFkzqTlkMq4ZW63tfV9cYn5R5AVnTd8k7S6lY6cj67inOUvfyT7qggi3m2bcU4c7wL"
    "pU5XkG3oixZHix48OStSnsNNG2Hq0r+VIhA7uq7m64G/IdvhmsvyDcExkkZo0VIR0ZdljM"
    "CkVX5M9OVlJvUUWVQVEA6aNxDdg9SfJ290EeZoPH4aDfo54RcbkrSqw9Bd8B9gGs4J8wI8"
    "cCkYxXJwWuRNMb20g+tqbtv7P8z++n9wMaXO"
)
