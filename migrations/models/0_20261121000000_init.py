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
COMMENT ON COLUMN "case_note"."kind" IS 'ACCOUNT_CREATED: ACCOUNT_CREATED\nCASEWORKER_ASSIGNED: CASEWORKER_ASSIGNED\nCAMS_LINKED: CAMS_LINKED\nCAMS_LINK_REMOVED: CAMS_LINK_REMOVED\nTRANSFERRED: TRANSFERRED\nINVITATION_RESENT: INVITATION_RESENT\nINVITATION_REVOKED: INVITATION_REVOKED\nINVITATION_ACCEPTED: INVITATION_ACCEPTED';
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
    "eJztXWlz4kia/isZfNnqCKai7LJdtfTGRggsu+nC4AFc7ppSh0aIxKgtUowOu9mZ/u+bmT"
    "rQkRKSEFio8osRUr4p/OTxHvke/26tjDnUrfeCqhoOslsd8O8WUlYQX8QftUFLWa+3D8gN"
    "W5nptK0SajSzbFNRSV8LRbcgvjWHlmpqa1szEGk8sZXFAsygbqAnYBtAAWvTeNHm0GwDwy"
    "R37CUET6bhrH+mlxb+RWANTctAwNKekAU0BF41ewkMBAH820rR9Pfk3XNDxS/X0NNhX+Mg"
    "7V8OlG3jCWI6E7/s++/4tobm8E9oka/fW/67ZG3e+p08XT/LCw3q8wjG+CF+RO/L9mZN7z"
    "089K9vaEvyH81k1dCdFdq2Xm/spYGC5o6jzd8TGvLsCSJoKjach9BHjq574+Tfcv8BfMM2"
    "HRj88vn2xhwuFEcnY9j6n4WDVDJ0wJsQ+L9CtmZv3i9MaC3/1/uVIQpZHo6m8kScynIrMf"
    "rk18RGyrulGojMHA3ZBMJ//+X2u8WG3m2RF/R+EcbvPl79RNEwLPvJpA8pcq2/KKFiKy4p"
    "HY4t4M/4X01C3lsqpoicFYW9j3+GglSYgN+njQ0A/tFloPdvbLHfLhcfSh+s/PC2JlPh5q"
    "YDLDL5JfTrqDsRxS/iuAP+MGYWhM/QlNBEHH/t90TcCpovmvef7hyQ1kr5U9YherKX+OvZ"
    "h4wB+iqM6RidfaBjZOD9wN0nht6Tc/qIDNV2aCBZX+yxYS+HgKCaAdm9FooPR+7ZHgX3/P"
    "IiB7q4VSq89FkU37ViWa+GOZeXirUsgnOCsM4LoCziH/LMZ9wqHfEPiRk916y1rmxk+r0A"
    "4HE6jnc+vHUFPTnKUwrWuzf4MP3xMG9BVJCHtsTh7aA/+aUDIJLQzVgc9vD1wiyzj5/nGY"
    "b0QUhsMtBcaZaFf6eVHAXBNJVNyh4TpYuhr2uWfTD4twLOzNF0W0PWe/K+txBspuJv0++/"
    "xyANGLdcTFqM0+0hN3qcsB6sch/BMLI3k39uLit2EtRrDIWtrWDq9hwmjeE692jf+xcl8H"
    "3jrTprhvbvRCxi3t2T7leW9S+d4iVMRfLknN7dxO6+u4rtH0En4LE//QWQr+Afo6EYH7ag"
    "3fQfLfKbFMc2ZGS8yso8jIl/278VGWfVhAT3EsMcpaxglGvHkfE/OB8hfePNwBMZdm+xZI"
    "461eoL7pdhmgr3yvqu5QK7ZdiaUQDSGBlH9a+/iClo8cy0TfhoJRG+MUyoPaEvcJMQYGOY"
    "ejaaiavY34d6PEmAt3e3P9FUXgNLWnyGYSTw/w9tisUY7yLjfm/aSm4N1UN863fbTJzDm2"
    "MKyGRmzxT1+VUx53LKFFcVC+JN24YM7aDr0d58GUNdof9IKvg93M8Qd9McwKNCi65B0n4v"
    "jH715f+GgoSfIGsBTQu/X8VLkMGZisA19bobQwxBLnXztEEz3f/z+LDVTQxOxY1saMa5Ed"
    "rIIltc8tHqfBW/oyDlif5L5N3kTcEGtrK6jvoMmWduoaftrGM3FbeTZ9uGO4/eHpcQ0bMu"
    "pD0tbX0DrA1Sga5YNnjFOw5+hPf5pyVQdB2YUDXMuQWMBVCA+5LkIVsVHe4+Tit0fjZZ4Z"
    "f1kV3gDE1DpSbu254YPJGf8LeP55+uPuOn9BeSL58yZNPJnTAY9IfTHYdkqvECzXI6c4SS"
    "W0bqZhlJaB95hDZv3e4rsa2sMe2Is4j8LMJDLIVFbPHcwSLMbcNdLCIdE8Y2/T2uf5kQiw"
    "IQ600yclYz3Oj3hGOEu/F77blzRJ2cI97cylPTdb+n8SyxKBLYph8Fs2gbeBycJbT4p5Cf"
    "Uk8hP8VPIfGLoLIqewy8pS6F9HFElpbQAYKEuh3QlVCvA3plDn/P8vjwpLvwxGFXNVv7P4"
    "ispcYwsKXP8RhZjUGvk7PDSjE1W9FlPIlthyGcpeOdpOSQ54JcW620J5MKuiVgZ1Nz6PNB"
    "T+Uq3KElK8U8SxKU3LckLPER+YJo7Nm+U2mCH4uaz+hcM/rI7q71Bvgg/q4YpGLT2SdoHs"
    "BXeSbwVfr8vUpMX2U+xxqPJesaYh3mZWzICUq+ISdhxTLxpsjcjdM1bwofZBP2YaMmDE8X"
    "LAp5mLZ5sJ/lgv0sA/azDNgNiygiqjEvh3yUvHngn+eb8hkzPmEZMRxThbKznpf0imR2wA"
    "966nbQE7WGKXbpmIiA+IgBEaMvBdkxpuiA0RcJPQzHooDnfncgdkDoi4QI9c3oYXgt94dy"
    "T7ibdEDiloQex6PhrXwvjiejYQeEv0no7w/CWBhO+0PxugNCX8oY3qpf2OTIXV5gDcEx94"
    "h/ifZR4w2VLozRw7QDvIusse8+TL51APkroevRIx5Z8ldCY/HmYUJG07sIzZLQ7JDQLV6Y"
    "HUD+Eprr/ljsTV0y/1pC09FIHgjjW9wwuJTQnTC4GY3vSOPgUkJ9PJCD/rWMaUdj/Cj6PX"
    "sWkp816A+/iN5PdK/rMQehrTwV0mi99jWeZ3USVvEbbYjslPjNroYUM0XlilPGAJ9tPIfM"
    "04I8A+HuYNSNsGeMa7c/FMbf3t0Jv/0U4dEDvLz89mHW2/02FYX4DF8bKgP7VG+joH01Dk"
    "d5AP9wqAnu+hudn118uvj88eoicDoK7mQd4vlOR6HZvITqczknowhlAwNzmiR8qksFPZUc"
    "5jAlH+ZaD7OuoXKLOULIB/kUBnm2KeggFKfjHkIxXhjxiSvizRwhPJ6MUWe35loFztfLZf"
    "wgUYvb8IM9A+qiQQ8nNm3zxtFFFuwegXQmpA6m+8fRES9i2tXJ6n/ZAU9wtdaNzYpovwo9"
    "+JPXusJKTlIENjHoVKB93uMuGzRpGW7tjF01CeEIwamB/+Rc8EUCFGu5ke5c7XFOElnwPW"
    "HSE67F2HqvIGTAXc6pMQPBat8ZNLBtuTOwTLDBCrMNminxVdFsCyhoTr+ZDrLAwjCB4gWA"
    "dYBiPWN0gfKkkASLS02HITrNAvZSoT0lw80O8xoJSUhwG2+b0Q7xXHMgfgmwcJ/4TSQVWh"
    "vMoKo4FqRxb7gZIoSEZKVswFJ5wTehMgeKTj42uTNGxidLEKBJlCMeJVGbKIk6ipX1YCR7"
    "akE8/ORA4Sf+PlJYcWeQcngTsSbpjuD5jtf3cAQvd77+9wfxwTszLHDi6lKRo2/yKaHxw3"
    "DYH952gHchoclDryeK16RRcCmhG6E/ILfczzInldXnmo3w1sTQZVss47QNNFo2ODMYXnBm"
    "Sc+nCCV3eaqzpXqhIc1alhrmGCkf51qP834OT9zXifs6lfR18k6nGXZEw9ChgjLPtBkTbo"
    "bJajPjKnHBGY0GkW2k25/G4H2464p+gDFupLl2MYaryDaHRUEFJknJc1BmnubE0oVUcKST"
    "O+lLPeHdaeNNTrGIlRf/DDB8GAyyjnUOm0XGy5TItAdvsyhmGYO9nI35LMETGiDQAVJLAI"
    "QUEFJibiWMfKXYmqro+gYEkwG8khRiCkDwFbh5D8HaMG1FB15RIULr5WKWWowyP4d/Xxnr"
    "bTR7NM9zUycLLjc0HsQS1vjaSkKvh4XkqdzD8jYVimM3JNQTJuLjaPxFHMvCZNK/pbEijJ"
    "uk5d0kEG5DX0JPsIx8N/oaee7fwjL4WBhObsTxmDwPfaESd38qTPujIW49EYdTKnRHb8Va"
    "fR3Rn5G8F2mH/1vxfhpr6N8sI5V/zCOVf0yXyj8mpPKZMWeEzU7hn2n+U177Ok+7ShR78b"
    "dpRBj3QWS7w/vNQ6D3iId8TCznpRV+QAMqfrg0irLOCBFXwervp3iywGbothmeS4U12718"
    "l+oBbkXeS8m9oQJ4Q0VnT3JH2IltZEMs7Ad6WIMB1oWNJweKyDY3LabZINKinW088NrKMG"
    "hccQra4BWkc/pT40lnueZdF807MlZl9MRIB3WW2vE6JgqZMJAno4cxKbYbuxGU4ZWHIvWY"
    "CH2TEFGrJhN5OpKpbnc/Grv6FtU5mU/KKGAXeRSwi3QF7CKhgBUtdcpLnBYtcTqDuuxWDM"
    "2LcZiG41wE50WhXM1hGo5zPpwx/9D8WIucMfVhkiaFvFUWWU/iXF4Yu3DmyfSWqNzBdClQ"
    "fXHnpE6mExrm28jpzBgkhrSeFquULrOzQ6bynf6NEASk9c9AAWtoWkRu9aMiLPiCZ5AOSI"
    "0YQAx7bRpBoTqmSU7hSATFQjMtG7z7p7/G/wk+/JQ88jvUS/Kc8zE8Cvz9qCEnfPRN5M/F"
    "iSkX/FjvMGEZqSw6Oza9qXy6itD0oKxHEfkyQsQFzHwC5umFZ5Q6mJ72v4rENkA+JdQbjK"
    "ivp/tZxjJQfciF8YqKlb4JCGrsmluvmc6L3uSa2nlmdv6iNxpSdcciUjKtkVywOAWDmKdD"
    "j0XryHNm/lriYpARqRNQZbkX1GZmV4Eg8Q5ImAJUuCaeFkUhTBD+yCiqumGVwDBG9iMjaE"
    "HzRVMhOebUsGK+kS0tLSV1ypJO66DG3KpOwoFbqYcU/aLu0oXVjigpBz0X6E+Gwqjwk+6N"
    "6LdvArzHdkYk2MmGqjprt8Ja0ZoSafRNGIvoVL/MMdEvU6f5JWuSy0u8Negb+ZVZQOwaqt"
    "pK0TNwj5HHOaVL/97r5/Twz+KVYq9/Jwywvtw+j502hM/fGZC/GuYzBY6hcexGPEr9AwJ+"
    "VQDvpWLJhmOrBsu3IfNULUZ5xKO14M5Jna1FDEZpiGeYjFKhbsC+fRARxUNMRoZamGWyaJ"
    "sHe8Xs0geN7r10G2YFkWdu4Gld8F08cxf3YSNShryGJsWvJPSJPn5A7AuJLD5wbsStvFBU"
    "/HYZWv8qyFAz++EpFU4tpULdDiSbllOhpvjum1SBnTo3BX7LmclE59kz5/PEmd0aubbyUw"
    "Gdkea5Ove0PnrRbMX7qQmntNDTdpYrmhZtV2nkSJEUDg1x7WpCCAn38jqIl9eRy9HXDcQj"
    "1KPXFfTkMA2keatzbunrjHlLHN4O+pNfOgAiCd2MxWEPX7thEYUHIs8wpA9CfAhs4xmilP"
    "qJ6TM9SlUN9G9aviCK8VWeuX6VPtWvEjP99HzuKkqJPBGH1zQlsndB70zp1ylJpzgdfyNx"
    "gPiDpHDsieOp0B+SBI7epYS6I/IFd+ldxNMnu5GB9372GXpFevYyuARpW8Tf7vs0NYx3UW"
    "bxneVZfWfpy+8ssf4U24artc2YGtmuxGG6xlTSrMKPWNUVbVUuBUuEkme5Pdkst+zhPY3M"
    "tiU5VvVhy76qV7hCQoKQKxY8S1TuWd3cLFEWjR4snmN/S8ZZUp1ZEvxzreHuSgxxlLKBq7"
    "pJwxy4gRcf5xgpX851HmcTvhjl6ndHKfko13mUeaJBnmiwDgeP7f3LpB4tzcYWf8YxZmRw"
    "0k8xI/PhwIeYsXMuXbFseZuUywx9Iznp2yBB4YZ7RDLXk1YktT51NaPt6C33BIgfjdbmaH"
    "QbqbOXAZ7RTY1tSC3hUehP+8NbuT+cCl9IFHz0hoSCG2769Ttqk2fclNDNw3j6C8nT3nOT"
    "7UW/lzrBqrzyUGyBFhPWIqQNVL4abFJRLAtLDuV0sSgpl9LrLKVHuXRug3+Eqs7+ASWN/m"
    "e5wh/OMsIfzlhpHktAHSHiSOdDeh3wnqJwJylrLI3UC3IDGQ5KkQNT3eQCmubBfJkH5ct0"
    "kC8TGBOWKRsLeaaZNsOpKD05RILwR04PwZ0PD+18uMYoFdt1fYLm7QLVuw9YUF/Irulgoa"
    "mBv3oU64w0UCn0PBMUS37Y14+W3dMRfQ3dTOzN8KjleWXeMplPkBFUxrN+Viy9YmYnzRuI"
    "6kW/AEBScJYhZKfn+UlSNgHvY2f88VOCIQjnxbIuJig5o426fFiWbBsy7gRZtDYyW6BJ31"
    "uy+mjCVD/CHh86b1OXCkIwRT/KUzKJ1VONh6F1/8toKHYA/ZCQeCf0Bx1APyRE5mwH+DvE"
    "26c1/sOYycQCLDtroqmzgoyz8hmwyHmWoAKJDAIAFybE/zdSGfV/860Tdk91XifXeEV86w"
    "D6IaFHUfxCvrqf9VgdqrFaYfQUy8L8gFYUKS6oZvVR49EpzUyqPi/WVoT/YnXXcxkoIikx"
    "aLmsFLL+Omud2GsgVqIUiyUjpSsBLNomTOdjqwE8dIeH7nA/kwr9TFxJtMyoRyn5qNdl1B"
    "luJ96vZ+qbRfOBxQj32EZPh5UVqZ/FE9YcAlZSAEBeb43XxdBlU/OpmxnX4E/JJNCFwxom"
    "rgn2PtTjac7incENsXUciW0Y41173O9NWylbcQVAC6pqOLlyZNRzBudIFRjjPzkQjq3+Ku"
    "azdsJeOjsxZu+WKUDnyclIBi3t3KxIUsYe7mdo5IL+VPaPqO0myH+4J1DRhItNhMpWzCdo"
    "h0p47InYlPY3CrprLG7khA4vbJlavS1WcqZCsHndjd3emoRaoTDDnOl/fWhHCE4N/CfPll"
    "cg/++J8Ju/CgZlhlYlIyozumbTwzKNaLtDxmWmxkgWrbmwV52FxEqrURbCSsospIdG2pqt"
    "QxkW8mII0zTQz/hjLreFjxluCx+TbgsuZotCB3xhGo5zOs4JzTyPpO2KRVwWqoarF+VTjj"
    "0z/hSRbW6YjCr0OJtT0Ya5uFTr0dRsGyKgIYCZEaDineIeohoLeot4AT3Bn8HcQBC8Lklb"
    "2wIEGWcFTWApGwtYRpv0QB4Yr+h93JvgMG+RkIQE4CrzYGlghIGCACT4gIVhAgXo2gqron"
    "NAzg+Ag2eSSd/lOgSQN5OuvGyh78Hj0oAv+D6pGGIBPMmhKaFXzV7ibg3CqX3CBZ6UFu5J"
    "sXEHQLMAfgyWGnn9BqwME74Hgq7Tt+J7JqQvJbxmhvXP/7IoPHsIASzTZVd7Sk2HyjRWMh"
    "Khety8vhKAmwj1v8/PP378dP7h49Xny4tPny4/fwjSoiYfZSVJ7fZviYNQZBf1PYYyRAPF"
    "ei7Errz2DWRVV3k41VU6o7pKxsfBubOWn2GKV1aKa0SYqHGS7lkuF5+zDB+fs6STD2bQDv"
    "GNYjD6XyejYYqbbpgoflyrqTb4Dzi2ew957Vu49xCQIie1CdeUuBdKO3p6QjpIc03h/hNN"
    "OUnPlafjRdEo7GUSdcRoGzjyJzLSDJ+J5FBDhCF1Sq3wGClPyVLncU6vW/BjlSw4P7v4dP"
    "H549VFIKAHd7Lk8qTXvpeevnAhiDBdY1CtohDEkrR0kM1Ko5C9EUUp+T5U532I2FJK8JoQ"
    "GR/fWo8vForLjO+WjI9vnceXZg6DpmkUOh+JUjUhRuRA8bMFDkgOafW/1xXUx9Jfi2HyD5"
    "61s+z9a9xK1vxmO03+19DGcpHVBhOasBW8wz2bxouiAwXNAZ6/zmylWRZu/RO9Izhzze64"
    "hvulCSGwIDXDWMSC7mbjAB8+nCWt/od8UZ7kxn4pX99d17A0ikFDchDTN5E/FyeWeJi7uB"
    "8mcsCf3wlMs7WkMN3xtKTDHxRVoShlOP3uyJUD2Q7ATTj3OUgGi6J5PhucUfUwWaCoK4ai"
    "M0DOSD0UJmqCKHn0rEO2Ytqyn5QzqaWlhBtFqH7oVJ9oXhi9MM2PjB1WAhws/KqGxTIRQF"
    "XDUkGKNTpKGQfRJX3vddEsGMVeH0sC784+tM9jyWTCqT5PvYB1cXBbD0Ph/n48+kqqRG+v"
    "JURppsKY1pgOfZFQfyjjRrdjcTLpgNAXCfVGd/cDkVIEl3HtMR+jrDr7ieHYxP2r7FiGyG"
    "vMLVvClJQPp0XBvSt3HLf3w9/weAnDnjigdcWDy3qMl29RkMmmNIdzmaX+pLOKFPIfmmvE"
    "IZkVcsZKIa/xaqiTkB6gtzWN7VmdKbvHGg9La/LQvetPKZMILiW0ZUJbFjQWfxV7tKF/Vb"
    "PNyYR/uJZMmWQnY/vdpSthO7qp8RjWVi0L255Lso6MLn5k9sGEpRgLyeiiCXP9KBm/w7t9"
    "Vaxkd681Hp4GsJMI/vuxlBxd1Xgsa8tWFHKASZJYs/yqMhzro2T1cK1/q8yZB3Gtj50E5z"
    "1xjB8g8xPHzIRPPlxJiIsnyHFmt0Yu22JNkd2dJCc6t+pUxHoMV5AEOsK5gKxXdi3rRJt2"
    "loeKGbSWlW3znZ4q0yUEFn4veIYbQCMxbf+OhtaODdzOrOD2zyASr+k2cmM0FRJMutDxZp"
    "p0VDngexh+Kt+Jfd31zjLW0AxCpEkE2+88CPQUgkCDAcxtFvMJ6mzjL6nCfM4j6X5Ol3Q/"
    "J63w4WWRF+IIUQNhrj7atmCcbaURtrWC9iBKOGUK8lKxGIU+uxpSzLQk+hG6eHWPjZcE78"
    "TwztqBPRk+EPgxqN3+UBh/Y6tiXYbM3/02FYW4MhYIGrn1sICiHioYj25+s+jmo4o0zQpu"
    "rolbfTxlMEOHYWQVTldh/Cpw4azGb5ME7qSc1D2o3Wq19ub9Ak+u5Yn5q3PX1MNKSk+m4a"
    "wLmubCNNwul22Xo1hVYZSL7pe3frenifFOC114iu2RvFpxU6rvmVOvcYnZIzvAH8bMgvAZ"
    "mnui9KvfT4OmZfQgQ9s7CXrO3PMnA88RhUh3x9stSQY7Y35xUg42aS5UcqGSC5WHjujm/L"
    "kI2/F3qX1ZT2PL+ByWC7kRKEmu43HyDC7jt+A8hfMUzlPK8JSIDRtPjCL4+u0biO9ZLnzP"
    "MvA9S+LLE0Pwunw1YejtUnX58sibbmE0M8Ut/lDWjlOROg8qR3lOhSxRautvmCFNhfwbDy"
    "pRffdSOvG0RXWSrjh34mmLjuDayNMWnZJKwFWuw+LLE+jwBDpvhd0PkdeF52/h+VvebrxC"
    "ek5ueTqkGnFZOtvSg6GqwMojrta6sSGRwQJV4e69bk8T4t2mnu0EKxqVF5/YNlzteWQWzg"
    "DdELwPa+PZILW3dNBzi2XlCR62M+08uJmsBu12hikKwCTFK0mW6pmjPkPbagPi002KVa7x"
    "z7Q6bllLbUHTXBtI35BrUmxyQxuQuEESe0+KZM6T4YkV9+/WzaT3SXMS0/hqmPNwQUvaHa"
    "lcST5D1TrfAwFQYGikowVWpOKlW6ycfifNSccSovU42+TeQjHJh/fLAVbpjdc2sAz3fSu8"
    "oYGl8gID2vSwSdPZ8grTsmW3Sx4zeRoxk5ExS4zDjkI+MVpu74mKUbTmQzloY6Qc2aQOWF"
    "qdCIiPpwG27sXhdX94W9C07pN1gHchoYEoTIjG4H5K6Ho0FDuA/JXQ/ag/GVFFw78qo06c"
    "5TtCzjhBTtSTN54hQ+JNnfxB+8ZUB6us5poOFQuWqxEWI+VFhupcZCi9WGE232hkxcJqzl"
    "4UrBWaxqrosokQ8kVT50VDh8pZY/2kiOUqSrWH8ep0RrbAOXBYu8uJp8MNgSEwMwyBGKkK"
    "7IDEfDJ2mmz6286oOuXjIrjfuKVsWylWLf9xe6ddaxFqudOyNULQM++41hoFYISAajj6HC"
    "DDBjOCOnDWwDYA4UxtalF6XW46NA/WHN9AxAyFv82M+SZp2jrEC3bYjoJYQ/J9L9tRbV2s"
    "muDLHhmmAtDH6Thr4E7WRxFffO8pGTkk1SHbZrTD8ypEW2engZIOQlnKlG/u+ZRq7fmUzI"
    "esWGkp4vJks/ap64w01VZGD9MO8C4k9DAciwKGpDsQSSWe4IuEug+Tbx1A/hJr3eOQWOse"
    "hySh9c3DxM1nTS9cZ4Gb0cPQ8xSglxK6pRa+W2rhG4vX/XGQBtu/ltB0NJIHwvgWNwwuJY"
    "Q14ZvR+I40Di6JA8lXYdC/ljHtaHxNfEjC3yX0OB4Nb+V7cTwZ4d8a/ub+Qqxcf/GdGdzr"
    "ejgtnJbJ5OxQa7vi4wsPnRIJwhjkx8kSVhc2dXr2E67r7yd5cF1/F6gnrOsT3FP0fG9Idu"
    "j43hQ4cIwSdbJ28zI2JDSpCXrzM/5Xy8rEPm2tJeJh//aX6QALut4FkT6HD8KAiJ7ksx4n"
    "0TPH0hC0rMLO9wnCij3w39QTqen+963xw3BYwvvCI8OqlnshocnDhHhiuOWKvEsJCY9Cf4"
    "qfYxXqa1987IDYjaiXBvkrE2FOvhH6g4exOHGfRO/hXrsj1/3fu6iHlpWl3qeer+2j0tfs"
    "VC2K70UefC/S8WVWLfbZN3N7Ste3opQNVLUalpE5POoLDWnWstSwx0i5h0KtNWxoOStYYp"
    "QjhHyM6zzGlmOtISI1/AqbImOk3IErbN6l9XZLbZExUr586rx8bMNm1arLcBb22jdmtVTm"
    "LGzBQm7XfnMOZBxIdUkivRgGnFQsQxQczjicDioOaISGQxqHlPiPFcJzS8DBjIOJDFteGA"
    "7LYpuKZ4SGQzotm/eZxrHum9A4HFB8YkaO1PDs+Gp3zL1LDkQ9VJsC1CHPAaeK+QTtkao6"
    "a8X7wYkDwUSbdtbJoE1by0a0+e7gdgS2JL6TbuBkCRRtZQGFUVM3Jx0JRpdawnxO/HwV4P"
    "7IMCUR4Vf4UsXq7AYsDBI+brn9hVotDJMGsqu6BpEttcA7y3BMFYIPHz60JfRomM/gGtp4"
    "Dlo/pTsJx31Hty/gvsJ1PvPkLq0HcWl1Fxt5T3L3NwwdKihF4gvTxQuYYsJDAepP8yPXLx"
    "2NBhGTR7cfy40wfLjriuN3ZxRz3MhN588QB3kqzOqteTyO4EC7Q5Q5JpDNKNQdJ6yzu0nJ"
    "49rLHKe1l6mHtZfMYjaMOZ2EvbCjXxNLprVjrn4JuY7p8Mee3BVAHJXQG4pxYlUXTpF/UH"
    "WK5LBaQHMMMaiW3WJpU7Em7Uxlymssm6HWO3WpCdVJOkBq9RdgYzgkz9Z/eemv1tBcaZZF"
    "lSUDvGjwNaTQACyqLjQdd2lhSFUbeD8S9NzH/m+XWklF7FgvzZXWPipxe+B5PqRt8N2/g3"
    "+6nNmW615c96r3hrl3OGHaQsgdMZHaAwc7p6vhFP6ZonGdRvRgJcf64m/TiHrri6nv7oTf"
    "foqc6g9Gw1u/eUis7Q1G3dP37K0sr5rQ64n3rrutdyWha7E3cBM3+1dxNv42XuwRppsYrV"
    "2OZFFa7idaF++YPH6ic6hijlFm3KOU3AWqzi5QZKyI9C8X54AM0iZ43R+bE/qrZbYpKN4l"
    "CHk+MW74PaZqUmbSMkg5vNzW+7a23vCkrADk/JXgTxVixipOMfayOd1RQa4nb9uJcYK918"
    "qcLkBTU5cthhXde9LOMp4r2za1qUv/oxSB2NN1Nd0O/AJNi3lcln4QHCJphBUtFhF9mecQ"
    "GLdKj4m+vEyknsKLqgDCXvMGonuQ+vP4jTZEDIvHr5PRMCX8YksSN3Voqg3+A3TNOmFZgA"
    "UuASNbD46rvDGhl3TQLea2XT0z++v/AaZPew8="
)
