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
COMMENT ON COLUMN "letter"."kind" IS 'PASSWORD_CHANGED: PASSWORD_CHANGED\nSENSITIVE_UNLOCKED: SENSITIVE_UNLOCKED\nSENSITIVE_REFUSED: SENSITIVE_REFUSED';
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
CREATE TABLE "sensitive_unlock" (
    "id" UUID NOT NULL PRIMARY KEY,
    "session" UUID NOT NULL UNIQUE,
    "jobseeker_id" UUID NOT NULL,
    "proved_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_sensitive_u_account_f53d81" ON "sensitive_unlock" ("account_id");
COMMENT ON TABLE "sensitive_unlock" IS 'At most one row of a session: opening another record takes the place of the one before.';
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
-- The audit trail: written once, read through functions alone; models/audit_event.py explains it.
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
-- The mail worker looks for what is to be sent, and for what has expired.
CREATE INDEX "idx_letter_open" ON "letter" ("expires_at")
    WHERE "status" IN ('QUEUED', 'SENDING', 'RETRY');
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
    "eJztXWtz4ji6/isqvmxPVbYr9+5lTp0qhzgZpglkgXRPb7PlFUYET4zM+pIMZ3f++5HkC7"
    "7IxjYmMY6+JMbWK8Ojy3t/9Z/W0pgh3fooqarhYLvVBv9pYbhE5CL+6Ai04Gq1eUBv2HCq"
    "s7Yw1Ghq2SZUaV9zqFuI3JohSzW1la0ZmDYe2XA+B1OkG/gR2AaAYGUaz9oMmUfAMOkde4"
    "HAo2k4q5/ZpUW+EVgh0zIwsLRHbAENgxfNXgADI4D+uoSa/pG+e2ao5OUaftzvaxys/dtB"
    "im08IkJnkpf9+Ce5reEZ+gNZ9OOPlv8uRZu1/kmfrp6UuYb0WQRj8pA8YvcVe71i9x4eut"
    "c3rCX9RVNFNXRniTetV2t7YeCgueNos4+Uhj57RBiZ0EazEPrY0XVvnPxb7g8gN2zTQcE3"
    "n21uzNAcOjodw9b/zB2s0qED3oQgvwrbmr3+ODeRtfhf71uGKBSlPxgrI3msKK3E6NNvEx"
    "sp75ZqYDpzNGxTCP/zp9vvBht2t0Vf0PlFGn44u/yJoWFY9qPJHjLkWn8yQmhDl5QNxwbw"
    "J/JTk5B3FtCUsbNksHfJ14BYRQn4fdrYAJAvXQZ6/8YG+81y8aH0wcoPb2s0lm5u2sCik3"
    "+Cfx1cjWT5izxsg9+NqYXQEzIneCQPv3Y7MmmFzGfN+6VbB6S1hH8oOsKP9oJ8PDnOGKCv"
    "0pCN0ckxGyOD7AfuPtH3npyyR3SoNkOD6Prijw1/OQQE1QzI9rVQfDhyz/YouKcX5znQJa"
    "1S4WXPoviuoGW9GOZMWUBrUQTnBGGdF0BZxI/zzGfSKh3x48SMnmnWSodrhX0uAHicTuCd"
    "D28d4kcHPqZgvX2DD9O/HuYthAvy0Jbcv+11R7+0AcITfDOU+x1yPTfL7OOneYYhfRASmw"
    "wyl5plke9pJUdBMk24TtljonQx9HXNsvcG/0bAmTqabmvY+kjf9xaCzVj+bfzjnzFIA8at"
    "FJMW43Q7yI0eJ6wHq9xFMIzszfTHzRRoJ0G9JlDY2hKlbs9h0hiuM4/2o39RAt833qqzZm"
    "j3TiYi5t097X5pWf/WGV7SWKZPTtnddezuh8vY/hF0Ar51x78A+hH8Y9CX48MWtBv/o0W/"
    "E3RsQ8HGiwJnYUz82/6tyDirJqK4lxjmKGUFo1w7jkx+4GyA9bU3Aw9k2L3FkjnqTKsvuF"
    "+GaSrcK+u7lgvslmFrRgFIY2QC1T//pKag+RPXNuGjlUT4xjCR9oi/oHVCgI1h6tloRq5i"
    "fx/q8SAB3tzdfEUTvgSWtPgMI0iQ349shsWQ7CLDbmfcSm4N1UN863fbTJzDm2MKyHRmT6"
    "H69ALNmZIyxVVoIbJp24ijHVx5tDdfhkiH7Iekgt8h/fRJN80BPCq06Bqi7XfC6Fdf/m8o"
    "SGQG2sjcEaQe6+QAhbdcEBmObZHNSfFM9tquy27g9tf1PABNhc1C2CJoPSPFwbqhPu2I2s"
    "jv7oH11lzUGENUntB6Z8BYT4QXNxerNBtZMZxYL00FiTzB1pxs8eT9Ktl2OKpHEbTGXndD"
    "RCDIZU88RK64Ac10f+frw3Ywk41KrMapEZJUIzJs8tHydBm/AzF8ZD+Jvpu+KZBQl9aVoz"
    "4hblBF6OlRVlyFStop003DrbEV3xYIs2AGrD0ubH0NrDVWgQ4tG7wQpk0eEUH+cQGgrgMT"
    "qYY5s4AxBxC4L0lGUVTR4fZ4iUIBEqMleVkX2wWCJDRcauK+rUv4kX6Fv56dfrr8fETFXf"
    "KJfviUYXwY3Um9Xrc/3hIFoRrPyCxnFI1QCtN33UzfCfNSHq3cW7e7quRLa8g6EiwiP4vw"
    "EEthERs8t7AIc9NwG4tIx4SzTf+IG9hMREQBhImYj53llDT6ZyLyzd34vfYi+q1O0W9vbs"
    "av6brf0TuSWBQJbNNjfXi0DYz3yRJa/DCTT6lhJp/iYSbkRQgu+Thvj/PZUJdC+nVElpbU"
    "BtIEX7XB1QR32qATF81zRWnmCdJMj9GMw65qtvZ/CFsLjeNBSZ/jMbIag16naLYlNDUb6g"
    "qZxLbDEc7S8U5SCshzQa4tl9qjyQTdErDzqQX0+aBnchXp0FJgsdDBBKUIHgxLfFS+oBp7"
    "dnBsmuDHoxYzOteMfuV8hnoDvJeEBgJSsensEzQP4Ms8E/gyff5eJqYvnM2IxmMpuoZ5bu"
    "OMDTlBKTbkJKyq5z/PO3fjdM2bwnvZhH3YmAnD0wWLQh6mbR7sJ7lgP8mA/SQDdsOiiohq"
    "zMohHyVvHvin+aZ8xoxPWEYMx1SR4qxmJcPeuR0IR0/dHD1Raxi0Sye9BcSvmPE2+FKQHR"
    "OKNhh8meCH/lCWyNy/6sltEPowwZT6ZvDQv1a6faUj3Y3aIHFrgr8NB/1b5V4ejgb9Ngh/"
    "muC/P0hDqT/u9uXrNgh9KGN4q35hU5e7MicagmPukOAY7aPGGypbGIOHcRt4F1ljf/Uw+t"
    "4G9O8EXw++kZGlfyd4KN88jOhoehehWRKaHRN8SxZmG9C/lOa6O5Q7Y5fMv57g8WCg9KTh"
    "LWkYXE7wndS7GQzvaOPgcoK7ZCB73WuF0A6G5FH0c/YspF+r1+1/kb2v6F7XYw4iGz4W0m"
    "i99jWeZ3USVskbbYTtlAT9Kw1DM0XlilPGAJ+uvYj7w4I8A+Gr3uAqwp4JrlfdvjT8/uFO"
    "+u2nCI/ukeXltw+z3qvvY1mKz/CVoXKwT402CtpXE3CUB/DjfU1wN97o9OT80/nns8vzIO"
    "gouJPlxPODjkKzeYHUp3JBRhHKBmZeNkn4VBcQP5Yc5jClGOZaD7Ou4XKLOUIoBvkQBnm6"
    "LhggFKcTEUIxXhiJiSsSzRwhfD0Zo85hzbWqjFKvkPG9pKVv0g92zJiOJj0c2LTNmygdWb"
    "A7ZEqbiAWY7p4oTaOIWVcHq/9lJzyh5Uo31kuq/ULm+FNWOtw1s04OOpVYn/ekywZNWk5Y"
    "O2dXTUI4wGhskD85F3yRDPRabqRbV3uck0QWfEcadaRrObbeK0gZcJdzas5AsNq3Jg1sWm"
    "5NLJNssCRsg5XCfYGabQGIZ+yT6WALzA0TQC8BrA2g9UTQBfAR0gq6C01HITrNAvYCsp6S"
    "6Wb7ec0ET7DkNt40Yx2SueYg8hJgkT7Jm2ityyMwRSp0LMTy3kgzTAkpyRKuwQI+k5sIzg"
    "DU6b917pLA8ckSJGhS5UhkSdQmS6KOYmU9GMmOWpBIP9lT+om/jxRW3DmkAt5Erkl6IHg+"
    "9/oOgeDl/Ot/f5AfPJ9hAY+rS0Vd3/T/BA8f+v1u/7YNvIsJHj10OrJ8TRsFlxN8I3V79J"
    "b7v4ynsvpi4hHemhi6bItlnLaBRssGl34kC84sGfkUoRQhT3W2VM81rFmLUsMcIxXjXOtx"
    "3i3gScQ6iVinkrFOnneaY0c0DB1BnOnT5ky4KSGrzYyrJARnMOhFtpGr7jgG78PdlewnGJ"
    "NGmmsX44SKbGpYFFRgkpSiyHCmNydWLqQCl07uoi/1hHerjTc5xSJWXvI1QP+h18ty6+y3"
    "ioxXCpdrD96Uyc0yBntFefNZgkcsQaANJi0JUFJASam5lTLyJbQ1Fer6GgSTAbzQEmIQYP"
    "QC3MK2YGWYNtSBd2ocpfWK7U9anHPc9v++Mtbb6PEAos5NnSy4wtC4F0tY4w/PkzodIiSP"
    "lQ6Rt5lQHLsxwR1pJH8bDL/IQ0Uajbq3LFeEc5O2vBsFwm3oQ+gJkZHvBl8jz/1bRAYfSv"
    "3RjTwc0uehD0zi7o6lcXfQ33zR5L1Iu6E8kvvjSDP3VqzV18GXWG/evUg7gop8H3+tf7OM"
    "9H6WR3o/S5fezxLS+9SYcdJrx+iPtDgrr32dp2clBgD5t3FEaPdB5IfN+81DoHdoJH1MfB"
    "dn7LxDQyt5uDCKstgIkVDV6h/PeLDAZujAGRFOhTXgnWKc6gFuRVFOyb2hAnhDp48f5I6w"
    "FdvIhlg4XnS/hgWiMxuPDpKxba5bXPNCpMVRtpHBa6ugoHHFpWqDV9DO2VeNF6cVGnpdNP"
    "TIWJXRJyMd1FlqJ+uYKm5STxkNHob01PXYjeA8dqUvs8iK0KcJpmrVaKSMBwrTAe8HQ1ff"
    "Yrop90kZBew8jwJ2nq6AnScUsKJnXouzrouedT1FuuIeHZ0X4zCNwLkIzvNCNZ3DNALnfD"
    "gT/qH5ORk5c+/DJE1KjassA5/mwzxzduFMD/aGqJwDuxSovrhzUB7shIb5NnI6N1eJI62n"
    "5TSly+z81Kp8XsIBRoC2/hlAsEKmReVWP3vCQs9kBumAniUDqGHviGVaqI5pUm8dzbSYa6"
    "Zlgw//8tf4v8DxT0nX4L5ekscfyIk88PejhngC2Zvon/MDUy6E+28/6RupLDo7h72pfLqK"
    "FPbg+I8i8mWESAiY+QTMw0vjKOXAHne/ytQ2QP9PcKc3YDGh7v8yloHqUzOMF1zsiJyAoM"
    "YhvPWa6eJwnFxTO8/Mzn84joZV3aHn8SqPpuGsCh5iwSEWZdNjWT3KjFvnloYYZGT0BFRZ"
    "4QW1mdlVIEijAxKmABWtaKRFUQgThO8ZRVU3rBIYxsjeM4L+IfEzpGtEMV8rlpZWujplSa"
    "d1UGNuVSfhwD3Rhx4OxsKqC6sdUVIBei7QHw3IOQkoPRrRb98EeF87GJFipxiq6qzck9iK"
    "nj2RRt+EsYhO9YscE/0idZpf8Ca5siBbg75WXrgHjV0jVVtCPQP3GHmcU7r0H71+Dg//LF"
    "4pd7p3Uo/oy0enMW9D2P/OgfzFMJ8YcByNYzviUep3CPhlAbwX0FIMx1YNXmxDplctRvmK"
    "rrXgzkH51iIGozTEM0xGqVA3YN/ei4jiIaZgQy3MMnm0zYO9Ynbpg8b2XrYN85LNMzfwtC"
    "7ELp65i/uwUSlDWSGT4VcS+kQf7xD7QiKLD5ybmavMoUreriDr3wUZamY/ovTCoZVeqJtD"
    "smm1F2qK767FF/gldlPgt5ypQnWeHWtDj5zprZFrKz8U0DnloKsLT+viZ82G3ldNBKWFnh"
    "5lhaJp0XaVZo4UKfXQkNCuJqSQQNtGy5XNWc3Z4Uhhusac2lVFLJKqQ21ZLo07Qikq6h1s"
    "RT3+8B5GFb2San31qU+iHEI69M0th2CxMPniRWc3ZGLfrPO+if5YaaS7EkMcpWzgqm7SMI"
    "vcgb3kDqAlkSGKyBwBQZ3jrcs6cC7O8zhwLs7THTj0WTxRFT86XLd73rPhN/R1xrwl9297"
    "3dEvbYDwBN8M5X6HXLvJtoUHIs8wpA9CfAhs4wnhlNO702d6lKoa6N/08Kwoxpd55vpl+l"
    "S/TMz0w8vkqOhAjpHcv2YHcngX7M6YfRzTYt7j4XdaXYL8owXEO/JwLHX7tHy4dznBVwP6"
    "gXTpXcQP73DrTdz7tQ/ZFe3ZqwsYFAOUf7vvssKE3kWZxXeSZ/WdpC+/k8T689WnwsfgJA"
    "gF/06LHy8u/sZIhZZTZ/HXRM9GuXO+o5RilOs8yqLQoCg0WAfH49Hux6m+WpmNDf4cN2Zk"
    "cNK9mJH5sGcnZswioUPLVjZFuczQJ1q7/ggkKNx0j0iFe9qKluBnoWasHbvl6urCNVob1+"
    "gmU2cnVYnTTY39Py3pm9QdE7VI6fbH0heaBR+9QZQb/4Zbpv2OaU+cm0QtehiOf6H13Dtu"
    "sb3o51K2hspPKIot0GLCWoS0gTbpBnuaoGURyaGcLhYlFVJ6naX0KJfO7ayPUNXZklvSoH"
    "iSK/3hJCP94YRX5rEE1BEigXQ+pFcB7ykKd5KyxtJIvSA3sOHgFDkw1aEZ0DQP5os8KF+k"
    "g3yRwJiyTMWYK1PNtDnun/TiEAnC91weQriJ9+0mXhGUiu26PkHzdoHqQ/8spM8V13Qw19"
    "QgXj2KdUYZqBR6UQmKJz/sGvHA7+kVvcJuJfZmxD6IujJvWcwnqAiqkFk/LVZeMbOT5g1E"
    "9aJfACA9mJYjZKfX+UlSNgHv167445cEwwjNilVdTFAKRhsN+bAsxTYU0gm22BnKfIEmfW"
    "/J6qMJU/0V9viQv01dQIxRin6U58gkXk81HobW/S+DvtwG7N8Ey3dSt9cG7N8E0znbBv4O"
    "8fZljX83pgq1ACvOimrqvCTjrHoGPHJRJahAIYMAwLmJyO/GKuf833zrhN9TndfJNVkR39"
    "uA/Zvgb7L8hX50/9djdajGcknQg5ZF+AE7UaS4oJrVR41HpzQzqdpfrC0p/yXqrhcyUERS"
    "4tAKWSlk/XVWOrXXIKJEQYsnI6UrATzaJkzn11YDRPT33qK/RUZz+qbd3DgTVxItM+pRSj"
    "HqdRl1TtiJ9+25+mbRemAxwh220cNhZUXOzxKpxfuAlR4AoKw2xuti6PKpxdTNzGvwp2QS"
    "6MJpDSPXBHsf6vEwZ/HW5IbYOo7kNgzJrj3sdsatlK24AqAlVTWcXPWt6jmDc5QKjPGfHA"
    "jHVn8V81k74CidrRjzd8sUoPPUZKSDluY3K1KUsUP66Ru5oD+U/SNquwnqH+4IVLTgYhOh"
    "sqH5iOzQER47IjZm/Q2C7hqLG/XQkYWtMKu3xSusWAg2r7uh21uTUCuUZpiz/K8P7QCjsU"
    "H+5NnyCtT/PRB+E6+oRg8OfiZsBs8Nc5nifS6O3MjvuBvttyEYFkxs7SHb5me1ek+OslJa"
    "9U2b/eazQld+FSV531z1FiV5RUneuux+B2hxTRraRUleUZJXuDKKLSxRklfsm6Ik77sY5i"
    "eCIZ83bo/l82nrnB7YupdGo2+D4bVC2Ff/lpZVjN9hlR5H3XH3q6w89HuDDivHmLwXbjeU"
    "bx5G0WberVYteDKcGg5n4f46GvRTtASfIL5eNdUG/wWvHYBGX/sW+hkFKLJ0E8FT8Tip2J"
    "qkHcSDp0T14OJLouIMOlHWdo9lbetZsDZq08prqIpSiXiQ7FgFuPF7v5oHvabAbnXvRmdW"
    "naovhtxvHEN11DmXbqw2ou32abBONUoXPVx5pwOVS5ikX83KU8l5yum2aFuzdaSgQumKYZ"
    "o6SzElET/LlZ94lpGfeJbMT3QxmxfK5AnTCJzTcU6wtTwhNW78gwh6qMZ9X5RPOfbU+EPG"
    "trnmMqrQ42xOxRrm4lKtb6Zm2wgDDQPCjACL44CusmrM2S2a7vuIfgYzAyPwsqBtbQtQZJ"
    "wlMoEF1xawjCPaA31gvOCPcQF5P2+ZECVMAm7UHlgYBGEAMVHNCD5gbpgAEq1+qZEpB6gd"
    "DjhkJpnsXW7mH30z7crzH34E3xYGeib36dHgFiCTHJkT/KLZC9KtQTm1Tzgnk9IiPUGbdA"
    "A0C5DHYKHR16/BkkiGH4Gk6+yt5J6J2Espr5lCC/3FYvDsIATwBP4r7THVQcoV9TmuUY+b"
    "11cCcF2jfzs9PTv7dHp8dvn54vzTp4vPx4GjNPkoy2161b2lTtPILup7UTNEA2g9FWJXXv"
    "sGsqrLPJzqMp1RXSYL4aGZs1KeUEr6dUoOZJiocZLuSa5c3pOMZN6TZDYvYdAOTYLmMPoM"
    "E2qYSJhRKzejCj9z+pJorp8ZPkONwV6mIneMtoEjfyAjnc/ljAmkTqkVHiMVoQV1Huf0SM"
    "b3FcR4enL+6fzz2eV5IKAHd7Lk8mQkoxewVjg0NEzXGFSrCA1d0JYOtnn1krM3oiil2Ifq"
    "vA9RW0oJXhMiE+Nb6/ElQnGZ8d2QifGt8/iyI0KQaRqF/CNRquYFeFdWKLOAg2TPVn9Lm6"
    "Gul7vT4lv+I02Otlj/aWNFC7fe6geQgOVMf0eqDZYIYmprXyJ7QUYFMCu3BTTLcpAJoE64"
    "Q9u14r8YwLdfA/qNAbXde2EASR/AXt7AMaP/aLkd0cfeG900r7SMsGI5YMLS/lqW9s0w5t"
    "36NhQNtLZf5Nr3LjL2vYukA95fIAVADpE0EOXTizyhJaRVxrkpFyKDSFh2RYCmCNAUAZr5"
    "ROB7HeKujZY82Td4lin0rkgrRfObbZV2r5ENNd06AiMW+Q4+kJ5N4xnqAOIZILPPmS6JME"
    "Fa/8TuSM5Msz2ZdGEiBCzEPJEWDSJxT54Bx8cnSaF3ny/KU/iA9K88GlD3txOD1q4gGDSk"
    "7gF7E/1zfmDFDkQ5x/1UyfTndwLTbEdBmO71HAX71+Cq8BVkFLjbci4U4jPcRqgJ+zitpe"
    "iZtg0+PXg/J56xaGSoc0DOOGYrTNQEa2qWhrWXE7ZsaNqKfwBtUvlNsTJEqN71sbZ4Vhi9"
    "MM17xo4oAQ4RflXD4llekKoRqSBNDY9QxkF0ST96XTQLRrnTJZLAh5Pjo9PYwUnhVP1Dzz"
    "8uDm7roS/d3w8HX2kq8OZ6ghnNWBqO6YPQhwnu9hXS6HYoj0ZtEPowwZ3B3X1PZhTBZVx7"
    "zMcoc/HJAif9GI5NMyDKjmWIvMbcsiWNafY3hd+/csdxcz/8iYyX1O/IPZYWHlzWY7x8i4"
    "JCN6UZmik89SedVaSQv2uuEYdkWigfIYW8xquhTkJ6gN7GNKbsxl2ye6zxsLRGD1d33TFj"
    "EsHlBG+Y0IYFDeVf5Q5r6F/VbHMy0e+uJVOhJ/HxU0/SlbAt3dR4DGurloVtzyVZR0YX75"
    "l9cGEpxkIyumjCXH+V0+3Du31VrGR7rzUengawkwj+u7GUHF3VeCxry1YgdWDSA9t5qQUZ"
    "uaVRsnpkl77VKbF7yS6NeYLzehzjDmThccyMR/HhSkJc/DAoZ3pr5LIt1hTZ7QdCRedWnS"
    "JShmiJaK0PNJOw9cI/4SLR5igrQsUMWitw03xrpMp4gYBFI5+f0BqwYiS2f0fDK8cGbmdW"
    "cPtnEClZ4jZyy5RAWk9lrpPNNBmossf3cGO0yY92ExSMFTKDKkG0iEM8VltEZ9cyOjsYwN"
    "xmMZ+gzjb+kirM5zyS7ud0Sfdz0gofXhZ5IY4QNRDm6gvOFCw1U2mRmVpBuxclnDEFZQGt"
    "BW+nxtBcp+zUEboY2tO1d+DjgeGdtQN7Mnwg8BNQr7p9afidr4pdcWT+q+9jWYorY4GgkV"
    "sPCyjqoYKJAj9vlgbyqiJNs7JAapJZyj2qkKPIpB1pmK7MpJ6umCPR1AZLgjDL5DSNFxrX"
    "DsHvxtRC6AmZP5MPj6bhrNzyiqzsI9UwaJoo0SxojZQ1J7W0mj53qMkYvKygeSVO97qR9L"
    "W0rmQpHSJsfi9h8wsEdXtB1rLlmJAb6Z0lrfGoS8psh2M835fIpuk6RpbFPdI8S2IOkwnw"
    "S4JvIX0eqZuQfwASpGIQSg7CHC41fU22E34UYtYgJEjFIJQchGdkWlzjU6p1NUTRmFJrlR"
    "Wwc1azkppflFLUa6pzvSZ/rKbrgvJpgnAHCfVwxreol7WIEs3RzJIDMsBobJA/OR2yv4Z7"
    "OkRlbKtDNq6N5vDIVmOgeMC6oT61smwTXpOjfGYJZ9O6nEWCiNKUnbWBsUKYFanyHJ0mUg"
    "1zBmz4hFxn6EqHKvKPsaB9TNGcngGRz0pRzXvylAIoXfGqttn/3hTxpe6Pc7KBLA6sEIA3"
    "/kVQD5EIc1GEAdfRCnew/DdSV8E0nkuJrxHCBpavapL4Kk5EfxfDLMqSibJkdVI66luWbI"
    "TMZ01FZLBaXM0keLpFKWHt/AOqcugj2C9xC5ZwDRbwmZYBeyZjT1C2DNeLCQFGL0wNoAfg"
    "WZ4y4OoG+ow90CyiRDwbT2jG0UX28w6hhxyqHkJmZ0qgVmY0XFqQVhNC4i7P80QbnqdHG5"
    "6LOrDvUsISgvS7GGaP8ZUY5iilcOrUeZTZcRqOVTg5Pk73njPihcopVE6hchZQOe+9gMVW"
    "ut4ZNDnKo3yuwq23aaDpeFd8arnQ6Pao0YlqsvtNbmIh5QVZWphGMLRshsawqoCdxfbLW7"
    "/bw8R4K28LT7EIZxsSUXjY7YyzWFtCnOCFIXuUN1+GSE/LNi0sStRTvk2gzXc374jSToFF"
    "hwCUpdncgPYCGI20XGrSwcDzikKku+NtlySDnTG/OKkEm7QQKoVQKYTKUkJlgUBXwZ+LsB"
    "1/l9qV9SQV7gObuG/EhdwwRS7jCSIYs3jNplG5GF43HQgsIM33BZajqqRLw/zZK1Pkx9Ey"
    "X7cKMZgSWjKwL1yH+R5eILzlh8oG3YEvAvqGYr96/+EF7drGE8KFYw+iVNWIF29b1WvPsQ"
    "dT9AhxCV9lmE44pGvtqhThJe9imA8rvKQmDOngRtlELOGrXHhJhFTElxzEOPNOCEiXJ2Nk"
    "ImE4cWheqaUTpnuVdSO2R5HFUlcPrAgpakRIERmpLpZsmxa6a/GscZEGR5k2OdJU0ag6uG"
    "m83TYHGDTIpEazOdR0h8zAI/qBGsfImicfLQBd25qflWKYnAZQ1/0GFsdEt5/3TPAE95HG"
    "kvKpRQ8jm6bDBO2x4d5Hf12Sdwa3A3sfnIG5aSyBlloNPa+36y2LFTfQNpJl3nMnTxLt1P"
    "JHYZImnSBfWQkkFg9NUSollyWphfZaZ/FsSsuvkLEiOyjvIKAtJsc4sTBI1W6wCzit9yvc"
    "MBmLI9O44UJZoozXQgSuvAePnQhc2W80tMqtmJqOr8ovk9oEfE9y4XuSge9JEl9R+fo1LB"
    "7hNJlqw84PF+Gtpo/YHNsh6HxlojkyzRRj+L5CqutpAH/lYC3vsEGeKLU5hzBDmgqde7hX"
    "iepHa6VD7G9nBi33SPpsSGgUexP9c35g0pXgTvspu+fP7wSmoyXU9VRjVJiuScaos9NPl4"
    "Edin7IMkGN7qReL2mHYiwGcQ+5yDqPPUTUQJF1LyqBULn2iy+RQE1b8etHJA1sfJSjVO+5"
    "KgXCs8LohWneM3ZkFtkOxz9CV7eMnWVCSYrPQY+6zmu9xZ6NpeFYvm6D0IcJ7vaV++Hglm"
    "g3ozYIfZjgzuDuvicziuAy7qnMt2Pk2jAy9ovEibKOzT9RJd+YhchLDdrrTPeWNB5L3T6F"
    "37+aYNp+cz/8iYyX1O/IvR4bL/+yHuMV0nNyy9Mh1UjI0tmWHgJVBVYeebnSjfUSYVtiKt"
    "y91+1hQrzd1LOZYEVDXOIT20bLHfPyKNZd0k2D8N6vjWeN1c7CwfxzNoKHR5l2HtJMUYN2"
    "OWJ/TIgf2bEVU0d9QrZ15IbEaBisyNe02mDG6sjOAcS0pKy+pte0Eu2aNaB5dITvLDXb5q"
    "blVds/jfWR3Pu0OQ3reWGncNAMPjepj3UHTS+zj7zdgmzlfwQSYMDQRtACZBjW3iEe7DNt"
    "Tjue4IVBRuuI3ptDk/7zvjkNOzJeNuV3Wb4hq8zr06YFEP1omc6GV5iWrbhdunaxsv7IK+"
    "0x1cLAZTIc24K3idQ3ssg1LPzt9PTs7NPp8dnl54vzT58uPh8HZobkoyyjw1X3lpocIkze"
    "t0FkxBuFxywxDtm2njitsPdw4o7KQRsjFcgmdcDS6kRA/HoaYOte7l93+7cFTes+WRt4Fx"
    "Pck6UR1Rjc/xN8PejLbUD/TvD9oDsaMEXDvyqjTpzkcyFneJDj6gRLmE2OVurkD9qL0xwT"
    "WwqCFioX2hYjFalZdYtri+SYuFHuHDUlm2+E6RqzeqrxvUCiFZrGsuiyiRCKRVPnRcOGyl"
    "kR/aSI5SpKJbIZY+vGKWoJ3FAIQ2C2IZAgVYEdkJpPhk6TTX+bGVWr5DaC+42betNKsWr5"
    "j4+22rXmoZZbLVsDWgjKO6PVPSyJIEQz0PQZwIYNphR14KyAbQDKmY6YRellsW6Tpir5Bk"
    "cAUzMU+TQ1ZuukaWsfL9hiO4qcg7mT7ai2IVZNiGUXx5zu8ZhTEcZWvfjiR08p2FlOedHV"
    "OSKvQrR1DhooGSCUpUz55p5PqdaeT3FjDxGnLV7YYD7b3Ia6zkgzbWXwMG4D72KCH/pDWS"
    "KQXPXkNgh9mOCrh9H3NqB/qbXuW59a6771J3go3zwwU5534QYL3Awe+l6kALuc4Ftm4btl"
    "Fr6hfN0dyp2xS+ZfT/B4MFB60vCWNAwuJ5howjeD4R1tHFzSAJKvUq97rRDawfCaxpCEP0"
    "/wt+Ggf6vcy8PRgHzX8Cf3GxLl+osfzOBe1yNo4bBMJif7WtsVuy88dMrmTUfJRTJtve0n"
    "QtffTfIQuv42UA9Y16e4p+j53pBs0fG9KbDnHCUWZO2WqmhIalIT9OYn8lPLysQ+ba0l4n"
    "739pdxjwi63gWVPvsPUo+KnvR/PTzRU8fSMLKswsH3CcKKI/DfNBKp6fH3reFDv18i+sIj"
    "I6qWezHBo4cRjcSg6k9wOcHSN6k7Js+JCvW1K39rg9iNaJQG/atQYU65kbq9h6E8cp9E75"
    "FerwZu+L93UQ8tK0u9T/Wv7aLS18yrFsX3PA++5+n4nvMzq0rVqYpSNlDVYp7aAdbXreDA"
    "lUNQvbwJnKl5zTWsWYtSwx4jFREKtdawkeUsUam62iFCMcZ1HmPLsVYI0/ODCpsiY6QigC"
    "ts3l1RX1epLTJGKpZPnZePbdiQE9uaESzstW/MaqksWNhChcKu/eYCyDiQ6oJmenEMOKlY"
    "higEnHE4HVwc0AiNgDQOqVufuACeGwIBZhxMbNjK3HB4FttUPCM0AtJx2cNlWR7rrqemhh"
    "OKD8zIkZqeHV/t/CLxRWEKRag2Bah9+gHH0HxE9kBVnRW0U06YTbQ5yvIM2qy1YkSbb09u"
    "x2BD4gfpBkGWAGpLepoEJ2k9Hx1NRp+0pNmMxvlC4H7JMCUV4ZfkUiXq7BrMDZo+brn9hV"
    "rNvfMpVF1D2J60wAfLcEwVgePj46MJ/kbPsrhGNpmD1k/pQcLx2NHNC0SscJ19niKkdS8h"
    "re5io+9J7v6GoSOIUyS+MF0M1Skh3Beg/jR/XUCvBoNexORx1Y3VRug/3F3Jww8nDHPSyC"
    "3nzxEHRSnM6q15Io9gT7tDlDkmkE130yYI6xxuUtJde5HDW3uR6qy9+Ck7xO/3cOHvHQP9"
    "ihQRrxvmeUP9EnIdN+CPP7krgDgqoTcU48SqLlwif6/qFK1hNUfmEBFQLbvF06ZiTY4ylS"
    "mvsWKGWm/VpUZMJ2mDSas7B2vDoXW2/uKVv1ohc6lZFlOWDPCsoZeQQgOIqDrXdNKlRSBV"
    "beB9SdBxH/vffdJKKmKv9dJcZe2jErcHnhdDegR++HfIV1cy2wrdS+he9d4wd04nTFsIuT"
    "MmUnsQYOcMNRyjP1I0rsPIHqzErS//No6ot76Y+uFO+u2niFe/N+jf+s1DYm2nN7g6/Mje"
    "yuqqSZ2OfO+G23pXE3wtd3pu4Wb/Ks7G3yaKPcJ0E6O1LZAsSiviROsSHZMnTnSGVMIxyo"
    "x7lFKEQNU5BIqOFZX+leIckEPahKj71+aE/mqZrguKdwlCUU9MGH5fUzUpM2k5pAJeYet9"
    "W1tveFJWALKkqoZzkF633JnzyVWcYuzlc7pXBbmevG0rxgn2XitzuoRMTV20OFZ078lRlv"
    "EcbtrU5lz693IIxI6hq+l24GdkWlx3WbojOETSCCtaLCP6Io8TmLRKz4m+uEiUniKLqgDC"
    "XvMGoruX8+fJG22EORaPX0eDfkr6xYYkburQVBv8F+iadcCyAA9cCka2HhxXeWNCL+3gql"
    "jYdvXM7M//B+DTBuA="
)
