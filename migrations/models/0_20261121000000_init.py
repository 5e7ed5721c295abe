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
    "eJztXWlz2zia/isofdmkypOyHdvJqre2ipJptzqy5JHkuDNRFweiIIttCtTwsKOd6f++AH"
    "iIB0iR1GGKwRebBPGC1IPrvfHvxsKYIt36IKmq4WC70QT/bmC4QOQi/ugENOByuX5AC2w4"
    "0VldGKo0sWwTqrStGdQtRIqmyFJNbWlrBqaVhzaczcAE6QZ+ArYBIFiaxos2ReYJMExaYs"
    "8ReDINZ/kLu7TIF4ElMi0DA0t7whbQMHjV7DkwMALobwuo6R/ou6eGSl6u4af9vsbB2r8c"
    "pNjGEyJ0JnnZ9z9IsYan6Aey6O33hv8uRZs2/qBPl8/KTEP6NIIxeUgesXLFXi1Z2cND5/"
    "qG1aS/aKKohu4s8Lr2cmXPDRxUdxxt+oHS0GdPCCMT2mgaQh87uu71k1/k/gBSYJsOCr58"
    "ui6Yohl0dNqHjf+ZOVilXQe8AUF+FbY1e/VhZiJr/r/eV4YoFKXXHylDeaQojUTv06+J9Z"
    "RXpBqYjhwN2xTCf//ltrvGhpU26Avav0qDdx+v3jM0DMt+MtlDhlzjL0YIbeiSsu5YA/5M"
    "fmoS8vYcmjJ2Fgz2DvkMiFWUgN+njXUA+egy0PsFa+zX08WH0gcrP7yN4Ui6uWkCiw7+Mf"
    "6t3xrK8hd50AR/GhMLoWdkjvFQHnzttGVSC5kvmvdLN3ZIYwF/KDrCT/ac3J6dZnTQV2nA"
    "+ujslPWRQdYDd53oeU/O2SPaVeuuQXR+8fuGPx0Cgt10yOa5ULw7co/2KLjnlxc50CW1Uu"
    "Flz6L4LqFlvRrmVJlDa14E5wRhlSdAWcRP84xnUisd8dPEiJ5q1lKHK4XdFwA8Tifwzoe3"
    "DvGTA59SsN68wIfpD4d5A+GCe2hD7t12O8NfmwDhMb4ZyL02uZ6ZZdbx8zzdkN4JiUUGmQ"
    "vNssh3WslekEwTrlLWmChdDH1ds+y9wb9mcCaOptsatj7Q970FYzOSfx99/yMGabBxK8W4"
    "xTjdFnyjtxNWY6vchjGMrM30x00VaCdBvSZQ2NoCpS7PYdIYrlOP9oN/UQLfN16qs0Zo50"
    "4mLObdPW1+YVn/0hle0kimT85Z6SpW+u4qtn4EjYDHzuhXQG/BP/o9Od5tQb3RPxr0m6Bj"
    "Gwo2XhU4DWPiF/tFkX5WTURxL9HNUcod9HLldmTyA6d9rK+8EXgk3e5NlsxeZ1J9wfUyTL"
    "PDtbK6c7nAahnWZhSANEYmUP3rL6oKmj1zdRM+WkmEbwwTaU/4C1olGNgYpp6OZugK9veh"
    "Fo8S4HXp+hNN+Bpo0uIjjCBBfj+yGRYDsooMOu1RI7k07B7iW7/ZeuIcXhxTQKYjewLV51"
    "doTpWUIa5CC5FF20Yc6aDl0d58GSAdsh+SCn6btNMjzdQH8CjTomuI1t8Ko998/r+mIFko"
    "Tc4sgtLQbeUI2bdcIJEn2Joh0yLvV8k6xdm+i6A18pobIAJBLpn8GEfWGjTT/Z2Hh+1oBh"
    "td9Y1zI7TaR/aB5KPF+SJeAjF8Yj+Jvpu+KVjlF1bLUZ8R1zAZenqSZZtUST1lsq640T75"
    "OEeYGQSx9jS39RWwVlgFOrRs8EqWZfKIbIZPcwB1HZhINcypBYwZgMB9SdISuYsGN9scCx"
    "kZhwvysg62CxgaNVxq4L6tWeWJfsLfPp5/uvpMnrIvpDefMhj44Z3U7XZ6ow2WRNV4QWY5"
    "xUKEUqiPqqY+SohoeThbb95uy9YurAFrSGwR+bcID7GULWKN54YtwlxX3LRFpGPCWaa/x4"
    "VUExFWABHhUsHOYkIq/ZHwHnEXfq++8CCpkgfJm6vCKjrvt9QwJiZFAtt0ezmPtoY28yym"
    "xTfVfko11X6Km2rJixBclLWVr6lLIX0YlqUhNYE0xq0maI1xuwnaZSzkZ3kcndL9nOKwq5"
    "qt/R/C1lzjaCHTx3iMrMKgV8kjZAFNzYa6Qgax7XCYs3S8k5QC8lyQa4uF9mQyRrcE7Hxq"
    "AX0+6BlfRRq0FFjM/SZBKRxwwhwf5S+oxJ7tYJbG+PGoxYjONaIP7BNcbYD34hRMQCo2nH"
    "2C+gF8lWcAX6WP36vE8IXTKZF4LEXXMM/imbEgJyjFgpyElfDEqyJjN05XvyG8l0XYh42p"
    "MDxZsCjkYdr6wX6WC/azDNjPMmA3LCqIqMa0HPJR8vqBf55vyGeM+IRmxHBMFSnOclrSdZ"
    "TbgDD0VM3QE9WGQbt04EhAfMCokf6XgtsxoWiC/pcxfugNZImM/VZXboLQzRhT6pv+Q+9a"
    "6fSUtnQ3bIJE0Rg/Dvq9W+VeHgz7vSYI343x3x+kgdQbdXrydROEbsoo3nY/sanJXZkRCc"
    "ExtwgSirZR4QWVTYz+w6gJvIusvm89DL81Af07xtf9R9Kz9O8YD+SbhyHtTe8iNEpCo2OM"
    "b8nEbAL6l9JcdwZye+SS+ddjPOr3la40uCUVg8sxvpO6N/3BHa0cXI5xh3Rkt3OtENr+gD"
    "yK3mePQvpZ3U7vi+x9ontdjTGIbPhUSKL16ld4nFWJWSVvtBG2U4JcWxqGZorIFaeMAT5Z"
    "eV6rxwV5BsKtbr8V2Z4Jrq1OTxp8e3cn/f4+skd3yfTy64e33ta3kSzFR/jSUDnYp3obBf"
    "V343CUB/DTfQ1w19/o/Ozi08Xnj1cXgdNRUJJlxPOdjkKjeY7U53JORhHKGkYv1Yn5VOcQ"
    "P5Xs5jCl6OZKd7Ou4XKTOUIoOvkYOnmyKuggFKcTHkKxvTDiE1fEmzlCeDgeo8puzZXKLl"
    "Atl/G9hHauww+2jDqMBj0c2bDNG2wYmbBbRBuaiDmYbh9sSL2IWVNHK/9lBzyhxVI3Vgsq"
    "/UJm+FOWOtw2sk4OGpVYm/ekyRoNWo5bO2dVTULYx2hkkD85J3yRKM5KLqQbZ3t8J4lM+L"
    "Y0bEvXcmy+7yBkwJ3OqTEDwWzfGDSwrrkxsEyywYJsGyyd5CvUbAtAPGV3poMtMDNMAL0A"
    "sCaA1jNBF8AnSLNQzjUdheg0C9hzyFpKhpvt5zVjPMaSW3ldjTVIxpqDyEuARdokb6L54k"
    "7ABKnQsRCLeyPVMCWkJAu4AnP4QgoRnAKo03+r3Gk144MlCNCkwpGIkqhMlEQV2cpqbCRb"
    "SkEi/GRP4Sf+OlJYcOeQCngTsSbpjuD5zOtbOIKXs6///UF+8GyGBSyuLhU1fdP/Yzx46P"
    "U6vdsm8C7GePjQbsvyNa0UXI7xjdTp0iL3fxlL5e4T8kb21kTXZWss47Q1VFrWOH0amXBm"
    "Sc+nCKVweaqypnqmYc2al+rmGKno50r383YOT8LXSfg6lfR18qzTHD2iYegI4kybNmfATQ"
    "hZZUbcTlxw+v1uZBlpdUYxeB/uWrIfYEwqaa5ejOMqss5hUVCASVKKRJ2Z1pxYupAdmHRy"
    "J32pJrwbdbzJIRbR8pLPAL2HbjfLrLPfLDJeOkmuPnidajJLGewltsynCR6yAIEmGDckQE"
    "kBJaXqVrqRL6CtqVDXVyAYDOCVphCDAKNX4CaHBEvDtKEOvJOXKK2XsHrc4JyFtP/3ldHe"
    "RlNsizw3VdLgCkXjXjRhtT+ASmq3CZM8UtqE32ZMcaxgjNvSUH7sD77IA0UaDju3LFaEU0"
    "hr3g0D5jZ0E3pCeOS7/tfIc7+I8OADqTe8kQcD+jx0wzjuzkgadfo9Unso90aM6Y4WxWp9"
    "7bPPSJZF6pFfK9+PYhX9wjJc+cc8XPnHdK78Y4IrnxhTTtjsCP1I85/y6ld52O1EsJd/H0"
    "WYcR9Evju8Xz0Eept6yMfYcnH+xE+oQCUP50bRrTNCJESw6vspHi2wGbJthudSYcl2K9+l"
    "aoC7I++l5NqwA3hDJ/Me5YqwEdvIgljYD3S/CgMiCxtPDpKxba4aXLVBpMZJtvLAq6ugoP"
    "KOU9AGr6CNs0+NJ50VkndVJO9IX5WREyMNVJlrJ/OYCmRSVxn2Hwb0ROJYQXBWsdKTmcdE"
    "6G6MqVg1HCqjvsJku/v+wJW3mMzJfVJGALvII4BdpAtgFwkBrOh5sOIc2KLnwE6QrrjHqu"
    "bFOEwjcC6C86xQruYwjcA5H85k/9D8WIucMfVhkjqFvO0ssp7GubxwVuFMy/SaqJxhuhSo"
    "PrtzVJbphIT5Nnw6NwaJw62nxSql8+z8kKl81r8+RoDW/gVAsESmRflWPyrCQi9kBOmAnh"
    "EDqGLvhEVQqI5pUiscjaCYaaZlg3f/9Of4P8Hp+6TJb18vyWPn43gU+OtRTSx87E30z8WR"
    "CRfCrLefsIzULTo7Nr2u+/QuQtODYz2K8JcRIsFg5mMwjy88o5RhetT5KlPdAP0/xu1un/"
    "l6uv/LaAZ2H3JhvOJiR98EBBV2za3WSBeH3uQa2nlGdv5DbzSs6g49Z1dhB0kXPJyCQyzS"
    "oceidZQpN38tdTHIiNQJqLLcCyozsneBIPUOSKgCVLSknhZFIUwQ/swoqrphlcAwRvYzI2"
    "gh80VTETVzakQwXymWlpaSOmVKpzVQ4d2qSsyBe1IPPfSLuUsXFjuipAL0XKA/GZBzwk+6"
    "N6Jfvw7wHtoZkWKnGKrqLN0T1oqeKZFGX4e+iA71yxwD/TJ1mF/yBrkyJ0uDvlJeuQeIXS"
    "NVW0A9A/cYeXyndOk/eO0cH/5Ze6Xc7txJXSIvn5zHrA1h+zsH8lfDfGbAcSSOzYhHqX9C"
    "wK8K4D2HlmI4tmrwfBsyrWoxygOa1oKSo7KtRRRGaYhnqIxSoa7Bur0XFsVDTMGGWnjL5N"
    "HWD/Ydb5c+aGztZcswL4g8cwFPa0Ks4pmruA8b5TKUJTIZfiWhT7TxE2JfiGXxgXMjbpUZ"
    "VMnbFWT9q+CGmtmOSKlwbCkVqmaQrFtOhYriu21SBX7q3BT4LWeiUJlny5zPQ2dya+Rayo"
    "8FdE6a5925p3Xwi2ZD71MTTmmhpydZrmhatN5OI0eKpHCoiWtXHUJIhJfXXry8DnwcfdVA"
    "PMB59DrETw5XQZr3dM41fZUxb8i9225n+GsTIDzGNwO51ybXblhE4Y7I0w3pnRDvAtt4Rj"
    "jl/MT0kR6l2g30b3p8QRTjqzxj/Sp9qF8lRvrx+dztKCXyUO5ds5TI3gUrGbHbEU2nOBp8"
    "o3GA5B9N4diWByOp06MJHL3LMW716Q1p0ruIp092IwPv/ewz7Iq27GVwCdK2yL/fd1hqGO"
    "+izOQ7yzP7ztKn31li/kHbRoulzRka2a7EYbranKS5Cz9iVYfaolwKlgilyHJ7tFlu+d17"
    "HJltS+5Yuw9b9kW9wickJAiFYCGyROUe1fXNEmWx6MHiOfbXZGJLqvKWhH4sNdJciS6OUt"
    "ZwVtepmwM38OL9HCMV07nK/WyiF6Pc+d1RStHLVe5lkWhQJBqsguHxZPtjUg+WZmONP8eM"
    "GemcdCtmZDzs2YgZs3Pp0LKVdVIuM3RHc9KfgASFG+4RyVxPa9HU+szVjNVjRa4FSJhGK2"
    "MaXUfqbKWA5zRTYR1SQ3qUOqNO71bp9EbSFxoFHy0Y46DATb9+x3TynMIxvnkYjH6ledrb"
    "brK96H0pC9bOTx6KTdBizFqEtIbCV41VKtCyCOdQThaLkgouvcpcenSXzq3wj1BV2T+gpN"
    "L/LFf4w1lG+MMZL81jCagjRALpfEgvg72nKNxJygpzI9WC3MCGg1P4wFQ3uYCmfjBf5kH5"
    "Mh3kywTGdMtUjJky0Uyb41SUnhwiQfgzp4cQzof7dj5cEpSKrbo+Qf1Wgd27D1hInymu6m"
    "CmqYG/ehTrjDRQKfQiExSPf9jWj5bf0gF9Dd1M7PXwqBV5Zd4ymU+QEVQho35SLL1iZiP1"
    "64jds34BgPTAWQ6TnZ7nJ0lZB7wPnfHHTwmGEZoWy7qYoBQbbdTlw7IU21BII9hiZyPzGZ"
    "r0tSWrjToM9QOs8SF7mzqHGKMU+SjPkUm8lircDY37X/s9uQnYvzGW76ROtwnYvzGmY7YJ"
    "/BXi7dMa/2lMFKoBVpwlldR5QcZZ+Qx45CJLUIFEBgGAMxOR341Vzvm/+eYJv6Uqz5NrMi"
    "O+NQH7N8aPsvyF3rr/qzE7VGOxIOhByyL7ATtRpDijmtVGhXun9Gaya3uxtqD7LxF3PZeB"
    "IpwSh1bwSiHtr7PUqb4GESEKWjweKV0I4NHWYTgfWgwQoTsidEf4mezQz8TlRMv0epRS9H"
    "pVep3jduJ9PVfeLJoPLEa4xTJ6PFtZkfOzRMKafcBKDwBQlmvldTF0+dRi6GbGNfhDMgl0"
    "4bCGoauCvQ+1eJyjeGNwQ2weR2IbBmTVHnTao0bKUrwDoCVVNZxcOTKqOYJzpAqM7T85EI"
    "7N/l2MZ+2IvXQ2YsxfLVOAzpOTkXZamt2sSFLGNmmnZ+SC/ljWj6juJsh/uCVQ0YSLdYTK"
    "huYTskNHeGyJ2Ii11w+aqy1u1EJHJrbCtN4WLzlTIdi85gZua3VCrVCYYc70vz60fYxGBv"
    "mTZ8krkP/3SPabvwoGZYZmJScqMzpn08MyjWi9fcZlpsZIFj1zYatzFhIzrUJZCHdyzEJ6"
    "aKSt2TpSUCEvhjBNDf2MP+ZyW/iY4bbwMem24GI2K2TgC9MInNNxTkjmeThtly0SvNBudv"
    "Wi+5RjT4wfMrbNFXejCj3O3qlYxVy7VOPR1GwbYaBhQDYjwNg76BpRjRkrol5AT+gXMDUw"
    "Aq9zWte2AEXGWSATWHBlAcs4oS3QB8Yr/hD3JtjPW8Z4jCXgCvNgbhCEAcQAUXzAzDABBL"
    "q2IKLoFFD7AXDISDLZu1yHAPpm2pSXLfQDeJwb6IWU0xNDLEAGOTLH+FWz56RZg+7UPuGM"
    "DEqLtARt0gDQLEAeg7lGX78CC8NEH4Ck6+ytpMxE7KV0r5kQ+fO/LAbPFkwAT3XZ0p5S06"
    "FylZWcRKjebl5dDsBNhPrf5+cfP346P/149fny4tOny8+nQVrU5KOsJKmtzi11EIqsor7H"
    "UAZrAK3nQtuVV7+GW9VVnp3qKn2jukrGx6Gps1SeUYpXVoprRJiodpzuWS4Xn7MMH5+zpJ"
    "MP2aAd6hvF2eh/G/Z7KW66YaK4uVZTbfAfcGj3Hvrat3DvoSBFLLUJ15S4F8pJ1HpCG0hz"
    "TRH+E3WxpOfK0/ECNQZ7mUQdMdoa9vyR9DTHZyLZ1QgTSJ1SMzxGKlKyVLmf088t+LmOLD"
    "g/u/h08fnj1UXAoAclWXx50mvfS09f+CCIMF1tUN3FQRBzWtPBNi+NQvZCFKUU61CV1yGq"
    "Symx14TIRP9Wun8JU1ymf9dkon+r3L8scxgyTaOQfSRKVYcYkT3FzxYwkOxT63+vQ9wh3F"
    "+Do/IPnp1k6fuXpJai+dU2qvyvkU34IusEDFnCVvCOtGwaL1AHEE8BGb/OZKFZFqn9npVI"
    "zlSzm67ifm4iBCzE1DAW1aC72TjA6elZUuu/zxflSW7sH+Xru+salsYwqEkOYvYm+ufiyB"
    "IPCxf3/UQO+OM7gWm2lBSmO5yUtH9D0S4EpQyn3w25chDfAbgOdp+9ZLAomuezxhlV95MF"
    "irliQJ0DckbqoTBRHVjJg2cdsqFpK35SzqSUlhJuFKH6qVN94mlh9MI0PzN2RAhwCPOrGh"
    "ZPRYBUjXAFKdroKGUcRJf0g9dEvWCU2x3CCbw7Oz05jyWTCaf6PPYDrIuD23joSff3g/5X"
    "ekr0+nqMGc1IGrAzpkM3Y9zpKaTS7UAeDpsgdDPG7f7dfVdmFMFlXHrMt1HuOvuJ4djU/a"
    "tsX4bIK7xbNqQRPT6cHQruXbn9uC4P35H+knptucvOFQ8uq9FfvkZBoYvSFE0VnviTvlWk"
    "kP/Uu0YckkkhZ6wU8grPhiox6QF6a9XYlqczZbdY4W5pDB9ad50R2ySCyzFeb0LrLWgg/y"
    "a3WUX/qmKLk4n+dDWZCs1Oxve7SxfCNjRT4T6srFgW1j2X3DoymviZtw8uLMW2kIwm6jDW"
    "D5LxO7za72or2dxqhbunBttJBP/ttpQcTVW4Lyu7rUBqwKRJrHl+VRmO9VGyarjWv1XmzL"
    "241scswXktjnEDsrA4ZiZ88uFKQlw8QY4zuTVy6RYriuzmJDnRsVWlQ6wHaIFooCOaSth6"
    "5Z9lnahzkuWhYga1FbiuvtFTZTRHwCLvBc9oBVgkpu2XaHjp2MBtzAqKfwGReE23khujCW"
    "kw6Uwni2nSUWWP7+H4qXyn+nXXO8tYIjMIkaYRbH+IINBjCAINOjC3WswnqLKOv6QI8zkP"
    "p/s5ndP9nNTCh6dFXogjRDWEeffRtgXjbHcaYVspaPcihLNNQZlDi3PQZ0vD0ExLoh+hi5"
    "/usfKS4B0Z3lkrsMfDBww/AbXV6UmDb3xRrMXh+VvfRrIUF8YCRiO3HBZQVEMEE9HNbxbd"
    "fFCWpl7BzRVxq4+nDObIMJyswukijH8KXDir8dskgTsqJ3UPave0Wnv1YUYG1/zI/NWFa+"
    "p+OaUn03CWBVVzYRqhl8vWyzGsdqGUi66Xt36zx4nxRg1deIhtkbwauinVt8ypV7vE7JEV"
    "4E9jYiH0jMwtUfrNb6dGwzJqyNC2ToKeM/f80cBzQCbSXfE2c5LBypifnVSCRVowlYKpFE"
    "zlviO6xf5cZNvxV6ltt57aHuOz512IOerwNx730Ya9Zl1po81VssnyatmA5uE1jVcaeg9J"
    "3YWmr8Ac0ly3wHLYge2G+Ytn86RmUVqfpcRVIQYTQks69hVNk8bWfbwgTzYAb55Thr4mCQ"
    "DqsA26HV8E9DXFfuX+Q6qAd5MAwDaeEU6xOGUkKI5Q1S5/7tVFHrPpRbrZ9CKurpqgJ4hL"
    "2DHCdCJTZ6UzLx2XsUp0c8luRj+WGmmuTD7WCGX9bJJ16mUTLXWolprNMVKRLu8o+pkXbp"
    "TOT8bIxKG+iQwcJTNWTw87b8TyWDJb9VouLjBrolTCApttgYVr7eCWNtj8esaKArvR7Bod"
    "WVWKixiSnupgyU3V3uBp4yIVTjJ1cqSqolFxcF15s24OMGjcs6v85OYn9IYqx8icJ7f0QC"
    "v31sURGCanAtR1v4LFUdHt5z30wK4e0ljIBDuHC9n09K6gPjbccvS3BXlnUBzo++AUzExj"
    "AbTU0Iq81q639HyuoW4kS72Xlrm/Ykn79x+ysrPTEFiCZ4pSKb4sSS2k1yqzZxPdUJ9Ryd"
    "MaEsRCIVW5zq6Kv7Sb5o7D07juQlmsjFdDOK78DBY74biyX29olQyMIvj69WuI71kufM8y"
    "8D1L4iuyzx9C4xEOk9mt2/nxIrxR9REbY1s4nS9ZDnozRRm+L5fqairAD+ys5WUu4bFS66"
    "QmGdxUKInKXjmq7965MeJslCpxV2J3EmejHEAZJc5GOSaRQIhc+8VXnNIhTul4K+x+isMj"
    "xCER4pCIt+uvkJyTm58OiUaCl87W9BCodqDlkRdL3VjR9MMSE+HuvWaPE+LNqp71ACvq4h"
    "If2DZabBmXFz5mtiZ471fHs8Jqe+7g5wZPyxM8PMnU85BqihrUy+H7Y0L8hKiPzcRRn5Ft"
    "nbguMRoGS/KZVhPQg9uBNmNn6RpYX9Fr9ILMFatA4+hogm/Ntrlhebttn/r6SG45rU7del"
    "4Nc+pG8LlBfaw5aHqRfeTtFmQz/wOQAAOGpVO1AOmGFfkUlZCze1qdNjzGc4P01gktm0GT"
    "/vO+nLodGa8nwDLc97F4wzl8QQFtem5W01nvFaZlK26TIjHrcSRmjfRZoh+ydT1xWqHv4f"
    "gdlYM2RiqQTcqApcWJgPhwEmDjXu5dd3q3BVXrPlkTeBdj3JWlIZUY3P9jfN3vyU1A/47x"
    "fb8z7DNBw78qI06c5TMhZ1iQ4+IEC5hN9lbq4A/qH27Yn+53zO/OlRFBC5VzbYuRitCsqv"
    "m1RWJMXC93jpiSvW+E6Woze3Zje4FEKjSNRdFpEyEUk6bKk4Z1lbMk8kkRzVWUSkQzxuaN"
    "U1QTuKYQisBsRSBBagd6QKo+GTh1Vv2tR1SlgtsI7jdu6E0jRavlPz7ZqNeahWpu1Gz1aS"
    "Iopt5xtTUQEIRoBJo+BdiwwYSiDpwlsA1Ad6YTplF6na+a7LCdKSnAVA1F7ibGdJVUbe3j"
    "BRt0R0FC0yDdlPBlr6C3VaSbCkAfpxNbg3CyPgj74ntPKdih56nxdUYbPK9CtFV2GijpIJ"
    "QlTPnqnk+p2p5PyUNXoZV2DlWeI3N96iojzaSV/sOoCbyLMX7oDWSJQNLqyk0Quhnj1sPw"
    "WxPQv1Rb99ij2rrHHj019+Zh6B6ayy5cZ4Gb/kPP8xRgl2N8yzR8t0zDN5CvO4PgrF3/eo"
    "xH/b7SlQa3pGJwOcZEEr7pD+5o5eCSOpB8lbqda4XQ9gfX1IckfD/Gj4N+71a5lwfDPvnW"
    "8J37hUS4/uI7M7jX1XBaOC6Vydm+5vaOzRceOmXjpqPkIpi22voTIetvx3kIWX8TqEcs61"
    "PcU+R8r0s2yPjeENhzjBJzsnZTVdQkNKkOcvMz+alleWKfttIcca9z++uoSxhd74Jyn70H"
    "qUtZT/q/GpboiWNpGFlWYef7BOGOPfDf1BOp7v73jcFDr1fC+8IjI6KWezHGw4ch9cSg4k"
    "9wOcbSo9QZkedEhPrakR+bIFYQ9dKgfxXKzCk3Uqf7MJCH7pNoGWm11Xfd/72LakhZWeJ9"
    "qn1tG5G+Yla1KL4XefC9SMf3gh9ZVSpPVZSyhqJWzY59Dff6TMOaNS/V7TFS4aFQaQkbWc"
    "4ClcqrHSIUfVzlPrYca4kwPT+osCoyRiocuMLq3SW1dZVaImOkYvpUefrYhg05vq0ZzsJe"
    "/drMlp05C1uokNu1X10AGQdSndNIL44CJxXLEIWAMw6ng4sDGqERkMYhdfMTF8BzTSDAjI"
    "OJDVuZGQ5PY5uKZ4RGQDoqe7gsi2Pd9tTUcEDxkSk5UsOz47OdnyS+KEwhD9W6ALVPO+AI"
    "mk/I7quqs4R2ygmziTonWZZBm9VWjGj1zcHtGKxJfCfdwMkSQG1BT5PgBK3no6PB6OOGNJ"
    "1SP18I3I8MU1IWfkEuVSLOrsDMoOHjltteqNbMO59C1TWE7XEDvLMMx1QROD09PRnjR3qW"
    "xTWyyRi03qc7Ccd9R9cvEL7CVbZ5CpfWvbi0upONvie5+huGjiBO4fjCdDFUJ4RwX4D6w/"
    "ywgLb6/W5E5dHqxHIj9B7uWvLg3RnDnFRy0/lz2EGRCnP32jwRR7Cn1SG6OSaQTTfTJgir"
    "7G5S0lx7mcNae5lqrL18n+3i92c48feWjn5FkohXDfO8rn4Jvo7r8Mcf3DuAOMqh1xTjxK"
    "wunCJ/r+IUzWE1Q+YAEVAtu8GTpmJVTjKFKa+yYoZqb5SlhkwmaYJxozMDK8Ohebb+y0t/"
    "tUTmQrMsJiwZ4EVDryGBBhBWdabppEmLQKrawPtI0HYf+98+biQFsUO9NFda+yjH7YHn+Z"
    "CegO9+Cfl0JbOukL2E7FXtBXPrcMK0iZA7YiK1BQF2TlfDEfqRInEdR/TgTsz68u+jiHjr"
    "s6nv7qTf30es+t1+79avHmJr291+6/g9e3eWV01qt+V7193Wuxrja7nddRM3+1fxbfxtvN"
    "gjm26itzY5kkVphZ9oVbxj8viJTpFKdowy/R6lFC5QVXaBon1FuX+l+A7IIa2D1/2hd0J/"
    "tkxWBdm7BKHIJyYUv4cUTcoMWg6pgFfoet9W1xselDsAWVJVwzlKq1vuyPnkLE5R9vJ3uo"
    "OCXM29bSPGie29Uup0CZmaOm9wtOjek5Ms5Tlc16nMufQ/yyEQW7qupuuBX5Bpcc1l6Ybg"
    "EEkttGixiOjLPEZgUis9JvryMpF6ikyqAgh71WuI7l7OnydvtBHmaDx+G/Z7KeEXa5K4qk"
    "NTbfAfoGvWEfMCPHApGNlycFzkjTG9tIFWMbft3W9mf/0/1Q4Dtg=="
)
