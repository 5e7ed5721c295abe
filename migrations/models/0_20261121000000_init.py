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
COMMENT ON TABLE "case_note" IS '\"A case note is automatically generated when a new client portal account is created\".';
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
COMMENT ON TABLE "transfer_request" IS '\"If you don''t have permission to view the client profile, select Request Client Transfer\".';
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
    "eJztXetzozi2/1dU/nJ7qrxdnXSS7uu5dauwQzKeduysH53pbaZYjOWYCRZeHsn47s7/fi"
    "XxMA+BAeME0/oSg9AR5KfXOUfn8e/W2lhA3XovqKrhILvVAf9uIWUN8UX8URu0lM1m94AU"
    "2Mpcp3WVUKW5ZZuKStpaKroFcdECWqqpbWzNQKTyxFaWSzCHuoEegW0ABWxM41lbQLMNDJ"
    "OU2CsIHk3D2fxMLy38RWADTctAwNIekQU0BF40ewUMBAH821rR9Pfk3QtDxS/X0ONxX+Mg"
    "7V8OlG3jEWI6E7/s+++4WEML+Ce0yO33lv8uWVu0fidPN0/yUoP6IoIxfogf0XLZ3m5o2W"
    "zWv76hNcl/NJdVQ3fWaFd7s7VXBgqqO462eE9oyLNHiKCp2HARQh85uu71k1/k/gO4wDYd"
    "GHz5YlewgEvF0Ukftv5n6SCVdB3wBgT+r5Ct2dv3SxNaq//1vjJEIcvD0VSeiFNZbiV6n3"
    "xNrKe8ItVAZORoyCYQ/vsvt90dNrS0RV7Q+0UYv/t49RNFw7DsR5M+pMi1/qKEiq24pLQ7"
    "doA/4X81CXlvpZgictYU9j7+DAWpMAG/TxvrAPzRZaD3C3bY76aLD6UPVn54W5OpcHPTAR"
    "YZ/BL6ddSdiOIXcdwBfxhzC8InaEpoIo6/9nsirgXNZ837T/d2SGut/CnrED3aK3x79iGj"
    "g74KY9pHZx9oHxl4PXDXiaH35Jw+Il216xpI5he7b9jTISCopkP2z4Xi3ZF7tEfBPb+8yI"
    "EurpUKL30WxXejWNaLYS7klWKtiuCcIKzzBCiL+Ic84xnXSkf8Q2JELzRroytbmd4XADxO"
    "x/HOh7euoEdHeUzBev8CH6Z/PcxbEBXcQ1vi8HbQn/zSARBJ6GYsDnv4emmWWcfP83RDei"
    "ckFhlorjXLwt9pJXtBME1lm7LGROli6OuaZR8N/h2DM3c03daQ9Z687y0Ym6n42/T77zFI"
    "g41bLsYtxukO4Bu9nbAeW+UhjGFkbSb/3EJW7CSo1xgKW1vD1OU5TBrDdeHRvvcvSuD7xk"
    "t11gjt34mYxby7J82vLetfOsVLmIrkyTkt3cZK313F1o+gEfDQn/4CyC34x2goxrstqDf9"
    "R4t8k+LYhoyMF1lZhDHxi/2iSD+rJiS4l+jmKGUFvVy7HRn/g4sR0rfeCDyRbvcmS2avU6"
    "m+4HoZpqlwrazvXC6wWoa1GQUgjZFxVP/6i6iClk9M3YSPVhLhG8OE2iP6ArcJBjaGqaej"
    "mbiC/X2oxZMEeFe6+0RTeQk0afERhpHA/z+0KRZjvIqM+71pK7k0VA/xrd9sM3EOL44pIJ"
    "ORPVfUpxfFXMgpQ1xVLIgXbRsypIOuR3vzZQx1hf4jqeD3cDtD3ExzAI8yLboGSf2DMPrV"
    "5/8bChJ+gqwlNC38fhVPQcbOVASuqdfcGGIIcombpw2a6f6frw9b3djgVNzIgmacG6GFLL"
    "LEJR+tz9fxEgUpj/RfIu8mbwoWsLXVddQnyDxzCz1tZx27qbiePN9V3Hv09rCCiJ51Ie1x"
    "ZetbYG2RCnTFssELXnHwI7zOP66AouvAhKphLixgLIEC3JckD9mqaHD/cVqh87PJGr+sj+"
    "wCZ2gaKjVw3/bE4JF8wt8+nn+6+oyf0i8kN58yeNPJnTAY9IfTPYdkqvEMzXIyc4SSa0bq"
    "phlJSB95mDZv3h7Ksa2tMW2IbxH5twgPsZQtYofnni3C3FXct0WkY8JYpr/H5S8TYlYAYr"
    "lJRs56jiv9njCMcBd+rz43jqiTccSba3lqOu8PVJ4lJkUC2/SjYBZtA4+Ds5gW/xTyU+op"
    "5Kf4KSR+EVTWZY+Bd9SlkH4dlqUldIAgoW4HdCXU64BemcPfszw2POkmPHHYVc3W/g8ia6"
    "UxFGzpYzxGVmPQ62TssFZMzVZ0GQ9i22EwZ+l4Jyk55Lkg19Zr7dGkjG4J2NnUHPp80FO+"
    "CjdoyUoxy5IEJbctCXN8hL8gEnu27VQa48ei5iM614h+ZXPXegN8FHtXDFKx4ewTNA/gqz"
    "wD+Cp9/F4lhq+yWGCJx5J1DbEO8zIW5AQlX5CTsGKeeFtk7MbpmjeEj7II+7BRFYYnCxaF"
    "PEzbPNjPcsF+lgH7WQbshkUEEdVYlEM+St488M/zDfmMEZ/QjBiOqULZ2SxKWkUyG+AHPX"
    "U76IlqwxS7tE9EQPyKDhGjLwW3Y0zRAaMvEpoNx6KAx353IHZA6EZChPpmNBtey/2h3BPu"
    "Jh2QKJLQw3g0vJXvxfFkNOyA8J2E/j4TxsJw2h+K1x0QuimjeKt+YpMjd3mJJQTHPMD/Jd"
    "pGjRdUOjFGs2kHeBdZfd+dTb51APkroevRA+5Z8ldCY/FmNiG96V2ERklodEjoFk/MDiB/"
    "Cc11fyz2pi6Zfy2h6WgkD4TxLa4YXEroThjcjMZ3pHJwKaE+7shB/1rGtKMxfhS9zx6F5L"
    "MG/eEX0ftE97oeYxDaymMhidarX+NxVidmFb/RhshO8d/sakgxU0SuOGUM8PnWM8g8Lcgz"
    "EO4ORt3I9oxx7faHwvjbuzvht58ie/QATy+/fnjr7X6bikJ8hG8MlYF9qrVRUL8ag6M8gH"
    "841gB37Y3Ozy4+XXz+eHURGB0FJVmHeL7RUWg0r6D6VM7IKELZQMecJjGf6kpBjyW7OUzJ"
    "u7nW3axrqNxkjhDyTj6FTp5vCxoIxem4hVBsL4zYxBWxZo4Qvh6PUWez5lo5ztfLZPwoXo"
    "s794MDHeqiTg8nNmzz+tFFJuwBjnQmpAamh/vRESti2tTJyn/ZDk9wvdGN7ZpIvwo9+JM3"
    "usIKTlIENjFoVKBt3uMmGzRoGWbtjFU1CeEIwamB/+Sc8EUcFGu5kO6d7fGdJDLhe8KkJ1"
    "yLsflegcuAO51TfQaC2b7XaWBXc69jmWCDNd42aKTEF0WzLaCgBb0zHWSBpWECxXMA6wDF"
    "esLoAuVRIQEWV5oOQ3SaBeyVQltKupsd5zUSkpDgVt5Vow3iseZA/BJg4Tbxm0gotDaYQ1"
    "VxLEj93nA1RAgJyVrZgpXyjAuhsgCKTn62uSNGxgdL4KBJhCPuJVEbL4k6spX12EgOlIK4"
    "+8mR3E/8daSw4M4g5fAmfE3SDcHzHa8fYAhe7nz97zNx5p0ZFjhxdanI0Tf5ldB4Nhz2h7"
    "cd4F1IaDLr9UTxmlQKLiV0I/QHpMj9LXNSWX2s2cjemui6bI1lnLaBSssGRwbDE84safkU"
    "oeQmT3XWVC81pFmrUt0cI+X9XOt+Pszgids6cVunkrZO3uk0Q49oGDpUUOaZNmPAzTFZbU"
    "ZcJSY4o9Egsox0+9MYvLO7rug7GONKmqsXY5iK7GJYFBRgkpQ8BmXmaU4sXEgFRzq5g77U"
    "E969Ot7kEItoefFngOFsMMg61jluFBkvUiJTH7yLopilDPZiNubTBEstARASQEiImpVs4G"
    "vF1lRF17cgGATghYQOUwCCL8CNdwg2hmkrOvCSCRFaLwaz1Eqqgo/4njLa2mi0aB7Xpk4a"
    "W65YPIrmq/G5lIReDzPFU7mH+WvKBMcKJNQTJuLDaPxFHMvCZNK/pb4hjEJS824SMLOhm9"
    "ATzBPfjb5GnvtFmOceC8PJjTgek+ehG8ph96fCtD8a4toTcTilTHa0KFbr64h+RrIsUg//"
    "t+L9NFbRLyzDhX/Mw4V/TOfCPya48LmxYLjJTuGfafZSXv06D7tKBHnxt2mE+fZBZJu/+9"
    "VDoPeIRXyMDeepFH5AhSl+uDKKbp0RIi5y1d8u8WSBzZBlMyyVCkuyB9kq1QPciqyVkmtD"
    "BfCGksye5IqwF9vIgljY7vO4CgIsCxuPDhSRbW5bTDVBpEY7W1ng1ZVhULnikLPBK0jj9F"
    "PjQWa55F0XyTvSV2XkxEgDdeba8TwmApkwkCej2Zgk140VBGl35aFILSRCdxIiYtVkIk9H"
    "MpXt7kdjV96iMifzSRkB7CKPAHaRLoBdJASwoqlNeUrToilN51CX3QyheTEO03Cci+C8LB"
    "SbOUzDcc6HM94/NN+3IqcPfZikSS5ulXnSE7+WZ8YqnHkSvSMqdxBdClSf3Tmpk+iEhPk2"
    "fDrT54jBraf5JqXz7GwXqXynfSMEAan9M1DABpoW4Vt9LwgLPuMRpAOSEwYQxV6bekyojm"
    "mSUzjiMbHUTMsG7/7pz/F/gg8/JY/6jvWSPOd8DAsCfz1qyAkffRP5c3FiwgU/1juOG0bq"
    "Fp3ti97UfboKV/QgjUcR/jJCxBnMfAzm6bljlDqYnva/ikQ3QH4l1BuMqG2n+1tGM1C9i4"
    "XxgoqlugkIamyKW6+RzpPc5BraeUZ2/iQ3GlJ1xyJcMs2JXDAZBYOYhz+PeefIC2a8WmJi"
    "kOGZE1BlmRfUZmRXgSCxDkioAlS4IZYWRSFMEP7IKKq6YZXAMEb2IyNoQfNZUyE55tSwYL"
    "6VLS0tBHXKlE5roMa7VZ2YAzczD0nyReO1FxY7oqQc9FygPxoKI6NPujWiX78J8L62MSLB"
    "TjZU1dm4GdWK5pBIo29CX0SH+mWOgX6ZOswvWYNcXuGlQd/KL8yEYddQ1daKnoF7jDy+U7"
    "r07712Tg//rL1S7PXvhAGWl9vnsdOG8Pk7A/IXw3yiwDEkjv2IR6l/QMCvCuC9UizZcGzV"
    "YNk2ZJ6qxShf8WgtKDmps7WIwigN8QyVUSrUDVi3j8KieIjJyFALb5ks2ubBXvF26YNG11"
    "66DLOcxjMX8LQm+CqeuYr7sBEuQ95Ak+JXEvpEGz8g9oVYFh841+NWXioqfrsMrX8V3FAz"
    "2+EhFE4thELdDiSbFkOhpvgeGkSBHSo3BX7LmctE5jkwxvPEmd8auZbyUwGdEda5OvO0Pn"
    "rWbMX71IRRWuhpO8sUTYvWq9RzpEgIh4aYdjXBhYRbeR3FyuuV08/XDcRXyD+vK+jRYSpI"
    "82bj3NHXGfOWOLwd9Ce/dABEEroZi8MevnbdIgp3RJ5uSO+EeBfYxhNEKfkS00d6lKoa6N"
    "80XUEU46s8Y/0qfahfJUb66dncVRQCeSIOr2kIZO+Clkzp7ZSET5yOvxE/QPxDQjb2xPFU"
    "6A9JwEbvUkLdEbnBTXoX8XDJrmfgvR99hl6Rlr0ILkHYFvG3+z4NDeNdlJl8Z3lm31n69D"
    "tLzD/FtuF6YzOGRrYpcZiuMZkzq7AjVnVFW5cLwRKh5FFtTzaqLbt7TyOSbckdq3q3ZV/U"
    "K5wRIUHIBQseJSr3qG5ulCiLeg8Wj6m/I+NbUp23JPjnRsPNlejiKGUDZ3WTujkwAy/ezz"
    "FSPp3r3M8mfDbK5euOUvJernMv80CDPNBgHQ4e24enRX21MBs7/BnHmJHOST/FjIyHIx9i"
    "xs65dMWy5V1QLjN0R2LSt0GCwnX3iESuJ7VIaH1qakbr0SL3BIgfjdbmaHTnqXOQAp7RTI"
    "11SC3hQehP+8NbuT+cCl+IF3y0QEJBgRt+/Y7q5BmFErqZjae/kDjtPTfYXvS+1AlW5ZmG"
    "YhO0GLMWIW2g8NVglYpiWZhzKCeLRUk5l15nLj26S+dW+Eeo6mwfUFLpf5bL/eEsw/3hjB"
    "XmsQTUESKOdD6kN8HeUxTuJGWNuZF6QW4gw0EpfGCqmVxA0zyYL/OgfJkO8mUCY7JlysZS"
    "nmumzTAqSg8OkSD8kcNDcOPDYxsfbjBKxVZdn6B5q0D15gMW1JeyqzpYampgrx7FOiMMVA"
    "o9jwTF4h8OtaNlt/SKtoZuJPZmWNTyuDJvGcwniAgq41E/LxZeMbOR5nVE9axfACBJOMtg"
    "stPj/CQpm4D3a0f88UOCIQgXxaIuJij5Rhs1+bAs2TZk3AiyaG5kNkOTvrZktdGEof4Ka3"
    "zovE1dKQjBFPkoT8okVks17obW/S+jodgB9EdC4p3QH3QA/ZEQGbMd4K8Qbx/W+A9jLhMN"
    "sOxsiKTOcjLOimfAIudRggoEMggAXJoQ/99IZeT/zTdP2C3VeZ5c4xnxrQPoj4QeRPELuX"
    "V/6zE7VGO9xugploX3A5pRpDijmtVGjXun9GZS9Xmxtib7LxZ3PZOBIpwSg5bzSiHtr7PR"
    "ib4GYiFKsVg8UroQwKJtwnB+bTGAu+5w1x1uZ1KhnYnLiZbp9Sgl7/W69DrD7MT7eqa8WT"
    "QeWIzwgGX0dLayIvmzeMCaY8BKEgDIm53yuhi6bGo+dDP9GvwhmQS6sFvDxFXB3odaPM1R"
    "vNe5ITaPI74NY7xqj/u9aStlKa4AaEFVDSdXjIx6juAcoQJj+08OhGOzv4rxrJ2wlc5ejN"
    "mrZQrQeWIykk5LOzcrEpSxh9sZGrmgP5X1I6q7CeIfHghUNOBiE6GyFfMR2qEUHgciNqXt"
    "jYLmGosbOaHDE1umWm+LFZypEGxec2O3tSahVsjNMGf4Xx/aEYJTA//Js+QViP97IvvNXw"
    "WdMkOzkuGVGZ2z6W6ZRrTeMf0yU30ki+ZcOCjPQmKm1SgKYSVpFtJdI23N1qEMC1kxhGka"
    "aGf8MZfZwscMs4WPSbMFF7NloQO+MA3HOR3nhGSeh9N22SLOC1Wzqxfdpxx7bvwpItvcMj"
    "eq0OPsnYpWzLVLtR5MzbYhAhoCeDMClL1T3ENUY0mLiBXQI/wZLAwEwcuK1LUtQJBx1tAE"
    "lrK1gGW0SQvkgfGC3setCY7zFglJSACuMA9WBkYYKAhAgg9YGiZQgK6tsSi6AOT8ADh4JJ"
    "n0Xa5BAHkzacqLFvoePKwM+IzLScYQC+BBDk0JvWj2CjdrkJ3aJ1ziQWnhlhQbNwA0C+DH"
    "YKWR12/B2jDheyDoOn0rLjMhfSnZa+ZY/vwvi8JzABPAUl12tcfUcKhMZSUjEKq3m9eXA3"
    "ADof73+fnHj5/OP3y8+nx58enT5ecPQVjU5KOsIKnd/i0xEIqsor7FUAZroFhPhbYrr34D"
    "t6qrPDvVVfpGdZX0j4MLZyM/wRSrrBTTiDBR4zjds1wmPmcZNj5nSSMfvEE7xDaKsdH/Oh"
    "kNU8x0w0Tx41pNtcF/wGub95DXvoV5DwEpclKbME2JW6G0o6cnpIE00xRuP9GUk/RccTqe"
    "FY3CXiZQR4y2gT1/Ij3NsJlIdjVEGFKn1AyPkfKQLHXu5/S8BT9WyoLzs4tPF58/Xl0EDH"
    "pQksWXJ632vfD0hRNBhOkag2oViSBWpKaDbFYYheyFKErJ16E6r0NEl1JirwmR8f6tdf9i"
    "prhM/+7IeP/WuX9p5DBomkah85EoVRN8RI7kP1vggOSYWv97XUF9zP21GCr/4Fk7S9+/wb"
    "Vkza+2V+V/DW3MF1ltMKEBW8E73LJpPCs6UNAC4PHrzNeaZeHaP9ESwVlodsdV3K9MCIEF"
    "qRrGIhp0NxoH+PDhLKn1P+aL8gQ39lP5+ua6hqVRDBoSg5i+ify5OLHAw9zE/TieA/74Tm"
    "CaLSWF6V5PSjr+QVEVglKG0e+eWDmQbQDchHOfo0SwKBrns8ERVY8TBYqaYig6A+SM0ENh"
    "oiawkq8edchWTFv2g3ImpbQUd6MI1Q8d6hMtCqMXpvmRscNCgIOZX9WwWCoCqGqYK0jRRk"
    "cp4yC6pO+9JpoFo9jrY07g3dmH9nksmEw41OepJ7AuDm5rNhTu78ejryRL9O5aQpRmKoxp"
    "junQjYT6QxlXuh2Lk0kHhG4k1Bvd3Q9EShFcxqXHfBtl1dFPDMcm5l9l+zJEXuPdsiVMSf"
    "pwmhTcu3L7cVcevsP9JQx74oDmFQ8u69FfvkZBJovSAi5klviTvlWkkP/Qu0YcknkhY6wU"
    "8hrPhjox6QF6O9XYgdmZsluscbe0JrPuXX9KN4ngUkK7TWi3BY3FX8Uerehf1WxxMuEfri"
    "ZTJtHJ2HZ36ULYnmZq3Ie1FcvCuueSW0dGEz/y9sGEpdgWktFEE8b6q0T8Dq/2VW0l+1ut"
    "cfc0YDuJ4H/YlpKjqRr3ZW23FYUcYJIg1iy7qgzD+ihZPUzr3ypy5lFM62MnwXlPHOMHyP"
    "zEMTPgkw9XEuLiAXKc+a2RS7dYU2T3B8mJjq06JbEewzUkjo5wISDrhZ3LOlGnnWWhYga1"
    "ZWVXfa+lynQFgYXfC57gFlBPTNsv0dDGsYHbmBUU/wwi/ppuJddHUyHOpEsdL6ZJQ5Ujvo"
    "dhp/Kd6Ndd6yxjA83ARZp4sP3OnUBPwQk06MDcajGfoM46/pIizOc8nO7ndE73c1ILH54W"
    "eSGOEDUQ5uq9bQv62VbqYVsraI8ihNNNQV4pFiPRZ1dDipkWRD9CF8/usfWC4J0Y3lkrsM"
    "fDBww/BrXbHwrjb2xRrMvg+bvfpqIQF8YCRiO3HBZQ1EME497N3Lu5xj4Mad7NNbGrj8cM"
    "ZggxjLDC6TKMnwYuHNb4baLAnZSVuge1m67W3r5f4sG1OjGDdW6belxW6dE0nE1B3VyYhi"
    "vmshVzFKsqtHLR9fLWb/Y0Md6rogsPsQOiVytuTPUDg+o1LjJ7ZAX4w5hbED5B80CUfvXb"
    "adCwjJ5kaAdHQc8ZfP5k4HlFJtJd8fZzksHKmJ+dlINFmjOVnKnkTOWxXbr5/lxk2/FXqU"
    "O3nsbm8TnuLuS6oCR3HW8nz9hl/Bp8T+F7Ct9TyuwpESU2HhhF8PXrNxDfs1z4nmXge5bE"
    "l0eG4In5arKht0sl5svDb7qZ0cwUu/hjaTtOhes8Kh/lWRWyWKmdwWEGNxUycDwqR/Xdi+"
    "nE4xbVibviuxOPW/QKto08btEpiQRc5DouvjyCDo+g81bY/RCBXXgAFx7A5e36KyTn5Oan"
    "Q6IR56WzNT0Yqgq0POJ6oxtb4hosUBHu3mv2NCHer+rZDbCibnnxgW3D9YFHZuEQ0A3B+7"
    "g6ni1SeysHPbVYWp7gYTtTz4OryWpQb6+fogBMkr2ShKmeO+oTtK02IDbdJFvlBn+m1XHz"
    "WmpLGufaQPqWXJNsk1tagTgOEud7kiVzkfRPrLh9N3EmLSfViVPji2EuwhktaXMkdSX5Da"
    "XrfA8EQIGhro4WWJOUl262cnpPqpOGJUQTcrZJ2VIxyY/35QCL9MZLG1iG+741XtDASnmG"
    "AW2636Tp7PYK07Jlt0nuNHkaTpORPkv0w55MPjFaru+JslE06UM5aGOkHNmkDFhanAiIX0"
    "8CbN2Lw+v+8Lagat0n6wDvQkIDUZgQicH9ldD1aCh2APkroftRfzKigoZ/VUacOMt3hJxx"
    "gpxIKG88QQbHmzr4g/qNSQ9WWdI1HSoWLJckLEbKswzVOctQerbC7H2jkSkLqzl7UbBUaB"
    "rrotMmQsgnTZ0nDe0qZ4PlkyKaqyjVAcqr0+nZAufAYekuJ54OVwSGwMxQBGKkKtADEvXJ"
    "2Gmy6m83ouoUkIvgfuPmsm2laLX8x+29eq1lqOZezdYIQU+942prFIARAqrh6AuADBvMCe"
    "rA2QDbAGRnalON0stq26GBsBa4ABE1FL6bG4ttUrV1jBfs0R0Fvobk/iDdUW1NrJpgyx7p"
    "pgLQx+n41sCNrF+FffGtp2TkkFiHbJ3RHsurEG2djQZKGghlCVO+uudTqrbnUzIgsmKlxY"
    "jLE87ap64z0lRaGc2mHeBdSGg2HIsChqQ7EEkqnuBGQt3Z5FsHkL9EW/cwJNq6hyGJaH0z"
    "m7gBremFayxwM5oNPUsBeimhW6rhu6UavrF43R8HcbD9awlNRyN5IIxvccXgUkJYEr4Zje"
    "9I5eCSGJB8FQb9axnTjsbXxIYkfC+hh/FoeCvfi+PJCH9r+M79Qixcf/GNGdzrehgtnJbK"
    "5OxYc7vi4wsPnRIRwhjkDQwT1ij9CZf1D+M8uKy/D9QTlvUJ7ilyvtcle2R8bwgc2UeJGl"
    "m7gRkb4prUBLn5Cf+rZXlin7bWHPGwf/vLdIAZXe+CcJ/DmTAgrCf5rcdJ9NyxNAQtq7Dx"
    "fYKwYgv8N7VEarr9fWs8Gw5LWF94ZFjUci8kNJlNiCWGm6/Iu5SQ8CD0p/g5FqG+9sWHDo"
    "gVRK00yF+ZMHPyjdAfzMbixH0SLcOtdkeu+b93UQ8pK0u8Tz1fO0Skr9mpWhTfizz4XqTj"
    "y0xb7G/fzOUpXd6KUjZQ1GpYROZwry81pFmrUt0eI+UWCrWWsKHlrGGJXo4Q8j6ucx9bjr"
    "WBiCTxK6yKjJFyA66wepcm3C21RMZI+fSp8/SxDZuVrC7DWNir35jZUpmxsAULmV371TmQ"
    "cSDVFfH0YihwUrEMUXA443A6qDigERoOaRxSYj9WCM8dAQczDiYybHlpOCyNbSqeERoO6b"
    "Rs3Gfqx3poQOOwQ/GJKTlS3bPjs90xD045ELVQbQpQxzwHnCrmI7RHqupsFO+DEweCiTrt"
    "rJNBm9aWjWj1/c7tCOxIfCPdwMgSKNraAgojqW5OOuKMLrWExYLY+SrA/cgwJWHh1/hSxe"
    "LsFiwN4j5uue2Fai0Nkzqyq7oGkS21wDvLcEwVgg8fPrQl9GCYT+Aa2ngMWj+lGwnHbUd3"
    "L+C2wnU+8+QmrUcxaXUnG3lPcvU3DB0qKIXjC9PFM5hiwmMB6g/zV05gOhoNIiqPbj8WG2"
    "E4u+uK43dnFHNcyQ3nz2AHeSjM6rV53I/gSKtDdHNMIJuRqTtOWGdzk5LHtZc5TmsvUw9r"
    "L5nJbBhjOgl7YUO/JqZMa8dM/RJ8HdPgjz24K4A4yqE3FOPErC4cIv+o4hSJYbWE5hhiUC"
    "27xZKmYlXamcKUV1k2Q7X3ylJSq78EW8Mh8bX+ywt7tYHmWrMsKiQZ4FmDLyFBBmAWdanp"
    "uCkLQ6nawPs40HMf+98stZIC2LFfliuMfZTD9sDybEbb4Ltfgj9ZzqzLZS0ua9V7gTzYfT"
    "BtIuT2kEhtgYOd07RwCv9MkbBOw1uwkmN88bdpRJz12dJ3d8JvP0VO8Qej4a1fPcTG9gaj"
    "7ulb8lYWR03o9cR717zWu5LQtdgbuIGa/av49v02VuuRTTfRW/sMx6K03C60LtYweexCF1"
    "DFO0aZfo9ScpOnOps8kb4i3L9cfAdkkDbByv61d0J/tsy3Bdm7BCGPH8YVva8pmpQZtAxS"
    "Di/X7b6tbjc8KCsAOX/m91OFmDGLU5S77J3uVUGu5962F+PE9l4r9bkATU1dtRhac+9JO0"
    "tZruzq1CYP/Y+S9OFAU9V0PfAzNC3m8Vj6wW+IpBFatJgH9GWeQ19cK90H+vIyEWoKT6oC"
    "CHvVG4juUfLN4zfaEDE0Hr9ORsMUd4sdSVzVoak2+A/QNeuEeQEWuASMbDk4LvLGmF7SQL"
    "eYmXb1m9lf/w8m1XAu"
)
