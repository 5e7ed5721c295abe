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
COMMENT ON COLUMN "letter"."kind" IS 'PASSWORD_CHANGED: PASSWORD_CHANGED\nLOOK_UP_BUDGET: LOOK_UP_BUDGET\nSENSITIVE_UNLOCKED: SENSITIVE_UNLOCKED\nSENSITIVE_REFUSED: SENSITIVE_REFUSED';
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
    "eJztXWtz4ji6/isqvmxPVbarc+1e5tSpcoiTYZpAlkv3zA5bXmFE8MTIrC/JcHbnvx9Jvu"
    "CLbGxjEuPoS2JsvTI8urz3V/9prYw50q2PkqoaDrZbbfCfFoYrRC7ij05AC67X2wf0hg1n"
    "OmsLQ41mlm1Clfa1gLqFyK05slRTW9uagWnjkQ0XCzBDuoEfgW0ACNam8azNkXkCDJPesZ"
    "cIPJqGs/6RXVrkG4E1Mi0DA0t7xBbQMHjR7CUwMALoryuo6R/pu+eGSl6u4cfDvsbB2r8d"
    "pNjGIyJ0JnnZb/8ktzU8R38gi378reW/S9HmrX/Sp+snZaEhfR7BmDwkj9h9xd6s2b3JpH"
    "tzy1rSXzRTVEN3Vnjber2xlwYOmjuONv9IaeizR4SRCW00D6GPHV33xsm/5f4AcsM2HRR8"
    "8/n2xhwtoKPTMWz9z8LBKh064E0I8quwrdmbjwsTWcv/9b5liEJR+oOxMpLHitJKjD79Nr"
    "GR8m6pBqYzR8M2hfA/f7r9brFhd1v0BZ2fpOGH86sfGBqGZT+a7CFDrvUnI4Q2dEnZcGwB"
    "fyI/NQl5ZwlNGTsrBnuXfA2IVZSA36eNDQD50mWg929ssd8uFx9KH6z88LZGY+n2tg0sOv"
    "mn+OfB9UiWv8rDNvjdmFkIPSFzikfy8Fu3I5NWyHzWvF+6c0BaK/iHoiP8aC/Jx9NPGQP0"
    "TRqyMTr9xMbIIPuBu0/0vSdn7BEdqu3QILq++GPDXw4BQTUDsnstFB+O3LM9Cu7Z5UUOdE"
    "mrVHjZsyi+a2hZL4Y5V5bQWhbBOUFY5wVQFvFPeeYzaZWO+KfEjJ5r1lqHG4V9LgB4nE7g"
    "nQ9vHeJHBz6mYL17gw/Tvx7mLYQL8tCW3L/rdUc/tQHCU3w7lPsdcr0wy+zjZ3mGIX0QEp"
    "sMMleaZZHvaSVHQTJNuEnZY6J0MfR1zbIPBv9WwJk5mm5r2PpI3/cWgs1Y/mX82z9jkAaM"
    "WykmLcbp9pAbPU5YD1a5j2AY2Zvpj5sr0E6CekOgsLUVSt2ew6QxXOce7Uf/ogS+b7xVZ8"
    "3Q7r1MRMz7B9r9yrL+rTO8pLFMn5yxu5vY3Q9Xsf0j6AR8745/AvQj+MegL8eHLWg3/keL"
    "fifo2IaCjRcFzsOY+Lf9W5FxVk1EcS8xzFHKCka5dhyZ/MD5AOsbbwYeybB7iyVz1JlWX3"
    "C/DNNUuFfWdy0X2C3D1owCkMbIBKp//klNQYsnrm3CRyuJ8K1hIu0Rf0WbhAAbw9Sz0Yxc"
    "xf4h1ONRAry9u/2KJnwJLGnxGUaQIL8f2QyLIdlFht3OuJXcGqqH+M7vtpk4hzfHFJDpzJ"
    "5B9ekFmnMlZYqr0EJk07YRRzu49mhvvw6RDtkPSQW/Q/rpk26aA3hUaNE1RNvvhdHPvvzf"
    "UJDIDLSRuSdIPdbJEQpvuSAyHNsim5Pimey1fZfdwO2v63kAmgqbhbBF0HpGioN1Q33aE7"
    "WR392E9dZc1BhDVJ7QZm/AWE+EFzcXqzQbWTGcWC9NBYk8wdaCbPHk/SrZdjiqRxG0xl53"
    "Q0QgyGVPPEauuAXNdH/n68N2NJONSqzGmRGSVCMybPLR6mwVvwMxfGQ/ib6bvimQUFfWta"
    "M+IW5QRejpSVZchUraKbNtw52xFd+XCLNgBqw9Lm19A6wNVoEOLRu8EKZNHhFB/nEJoK4D"
    "E6mGObeAsQAQuC9JRlFU0eHueIlCARKjFXlZF9sFgiQ0XGrivq1L+JF+hb+en32++nJCxV"
    "3yiX74nGF8GN1LvV63P94RBaEaz8gsZxSNUArTd91M3wnzUh6t3Fu3+6rkK2vIOhIsIj+L"
    "8BBLYRFbPHewCHPbcBeLSMeEs03/FjewmYiIAggTMR87qxlp9M9E5Ju78XvtRfRbnaLf3t"
    "yMX9N1v6d3JLEoEtimx/rwaBsY75MltPhhJp9Tw0w+x8NMyIsQXPFx3h3ns6UuhfTriCwt"
    "qQ2kKb5ug+sp7rRBJy6a54rSzBOkmR6jGYdd1Wzt/xC2lhrHg5I+x2NkNQa9TtFsK2hqNt"
    "QVMolthyOcpeOdpBSQ54JcW620R5MJuiVg51ML6PNBz+Qq0qGlwGKhgwlKETwYlviofEE1"
    "9uzg2DTBj0ctZnSuGf3K+Qz1BvggCQ0EpGLT2SdoHsBXeSbwVfr8vUpMXzifE43HUnQN89"
    "zGGRtyglJsyElYVc9/nnfuxumaN4UPsgn7sDEThqcLFoU8TNs82E9zwX6aAftpBuyGRRUR"
    "1ZiXQz5K3jzwz/JN+YwZn7CMGI6pIsVZz0uGvXM7EI6eujl6otYwaJdOeguIXzHjbfC1ID"
    "smFG0w+DrFk/5Qlsjcv+7JbRD6MMWU+nYw6d8o3b7Ske5HbZC4NcXfh4P+nfIgD0eDfhuE"
    "P03x3yfSUOqPu335pg1CH8oY3qpf2NTlriyIhuCYeyQ4Rvuo8YbKFsZgMm4D7yJr7K8no1"
    "/bgP6d4pvBdzKy9O8UD+XbyYiOpncRmiWh2THFd2RhtgH9S2luukO5M3bJ/OspHg8GSk8a"
    "3pGGweUU30u928HwnjYOLqe4Sway171RCO1gSB5FP2fPQvq1et3+V9n7iu51PeYgsuFjIY"
    "3Wa1/jeVYnYZW80UbYTknQv9YwNFNUrjhlDPDZxou4Py7IMxC+7g2uI+yZ4Hrd7UvDXz/c"
    "S7/8EOHRPbK8/PZh1nv961iW4jN8bagc7FOjjYL21QQc5QH806EmuBtvdHZ68fniy/nVRR"
    "B0FNzJcuL5QUeh2bxE6lO5IKMIZQMzL5skfKpLiB9LDnOYUgxzrYdZ13C5xRwhFIN8DIM8"
    "2xQMEIrTiQihGC+MxMQViWaOEL6ejFHnsOZaVUapV8j4QdLSt+kHe2ZMR5Mejmza5k2Uji"
    "zYPTKlTcQCTPdPlKZRxKyro9X/shOe0GqtG5sV1X4hc/wpax3um1knB51KrM8H0mWDJi0n"
    "rJ2zqyYhHGA0NsifnAu+SAZ6LTfSnas9zkkiC74jjTrSjRxb7xWkDLjLOTVnIFjtO5MGti"
    "13JpZJNlgRtsFK4b5AzbYAxHP2yXSwBRaGCaCXANYG0Hoi6AL4CGkF3aWmoxCdZgF7CVlP"
    "yXSzw7xmiqdYchtvm7EOyVxzEHkJsEif5E201uUJmCEVOhZieW+kGaaElGQFN2AJn8lNBO"
    "cA6vTfJndJ4PhkCRI0qXIksiRqkyVRR7GyHoxkTy1IpJ8cKP3E30cKK+4cUgFvItckPRA8"
    "n3t9j0Dwcv71v0/kieczLOBxdamo65v+n+LhpN/v9u/awLuY4tGk05HlG9oouJziW6nbo7"
    "fc/2U8ldUXE4/w1sTQZVss47QNNFo2uPQjWXBmycinCKUIeaqzpXqhYc1alhrmGKkY51qP"
    "834BTyLWScQ6lYx18rzTHDuiYegI4kyfNmfCzQhZbWZcJSE4g0Evso1cd8cxeCf317KfYE"
    "waaa5djBMqsq1hUVCBSVKKIsOZ3pxYuZAKXDq5i77UE96dNt7kFItYecnXAP1Jr5fl1jls"
    "FRmvFC7XHrwtk5tlDPaK8uazBI9YgkAbTFsSoKSAklJzK2XkK2hrKtT1DQgmA3ihJcQgwO"
    "gFuIVtwdowbagD79Q4SusV25+2OOe4Hf59Zay30eMBRJ2bOllwhaHxIJawxh+eJ3U6REge"
    "Kx0ibzOhOHZjijvSSP4+GH6Vh4o0GnXvWK4I5yZteT8KhNvQh9ATIiPfD75Fnvu3iAw+lP"
    "qjW3k4pM9DH5jE3R1L4+6gv/2iyXuRdkN5JPfHkWburVirb4Ovsd68e5F2BBX5If5a/2YZ"
    "6f08j/R+ni69nyek95kx56TXjtEfaXFWXvs6T89KDADyL+OI0O6DyA+b95uHQO/QSPqY+C"
    "7O2HmHhlbycGkUZbERIqGq1T+e8WiBzdCBMyKcCmvAe8U41QPciqKckntDBfCGTh8/yh1h"
    "J7aRDbFwvOhhDQtEZzYeHSRj29y0uOaFSIuTbCOD11ZBQeOKS9UGr6Cds68aL04rNPS6aO"
    "iRsSqjT0Y6qLPUTtYxVdyknjIaTIb01PXYjeA8dqUvs8iK0KcppmrVaKSMBwrTAR8GQ1ff"
    "Yrop90kZBewijwJ2ka6AXSQUsKJnXouzrouedT1DuuIeHZ0X4zCNwLkIzotCNZ3DNALnfD"
    "gT/qH5ORk5c+/DJE1KjassA5/mwzxzduFMD/aWqJwDuxSovrhzVB7shIb5NnI6N1eJI62n"
    "5TSly+z81Kp8XsIBRoC2/hFAsEamReVWP3vCQs9kBumAniUDqGHvhGVaqI5pUm8dzbRYaK"
    "Zlgw//8tf4v8CnH5KuwUO9JI8/kBN54O9HDfEEsjfRPxdHplwI999h0jdSWXR2DntT+XQV"
    "KezB8R9F5MsIkRAw8wmYx5fGUcqBPe5+k6ltgP6f4k5vwGJC3f9lLAPVp2YYL7jYETkBQY"
    "1DeOs108XhOLmmdp6Znf9wHA2rukPP41UeTcNZFzzEgkMsyqbHsnqUObfOLQ0xyMjoCaiy"
    "wgtqM7OrQJBGByRMASpa00iLohAmCN8ziqpuWCUwjJG9ZwT9Q+LnSNeIYr5RLC2tdHXKkk"
    "7roMbcqk7CgXuiDz0cjIVVF1Y7oqQC9FygPxqQcxJQejSi374J8L52MCLFTjFU1Vm7J7EV"
    "PXsijb4JYxGd6pc5Jvpl6jS/5E1yZUm2Bn2jvHAPGrtBqraCegbuMfI4p3TpP3r9HB/+Wb"
    "xS7nTvpR7Rl0/OYt6GsP+dA/mLYT4x4Dgax27Eo9TvEPCrAngvoaUYjq0avNiGTK9ajPIV"
    "XWvBnaPyrUUMRmmIZ5iMUqFuwL59EBHFQ0zBhlqYZfJomwd7xezSB43tvWwb5iWbZ27gaV"
    "2IXTxzF/dho1KGskYmw68k9Ik+3iH2hUQWHzg3M1dZQJW8XUHWvwsy1Mx+ROmFYyu9UDeH"
    "ZNNqL9QU332LL/BL7KbAbzkzheo8e9aGHjmzOyPXVn4soHPKQVcXntbFz5oNva+aCEoLPT"
    "3JCkXTou0qzRwpUuqhIaFdTUghgbaNVmubs5qzw5HCdI05tauKWCRVh9qqXBp3hFJU1Dva"
    "inr84T2OKnol1frqU59EOYR06JtbDsFiYfLFi85uycS+Wed9E/2x1kh3JYY4StnAVd2kYR"
    "a5AwfJHUArIkMUkTkCgjrHW5d14Fxe5HHgXF6kO3Dos3iiKn50uG73vGfDb+nrjHlL7t/1"
    "uqOf2gDhKb4dyv0OuXaTbQsPRJ5hSB+E+BDYxhPCKad3p8/0KFU10L/p4VlRjK/yzPWr9K"
    "l+lZjpx5fJUdGBHCO5f8MO5PAu2J0x+zimxbzHw19pdQnyjxYQ78jDsdTt0/Lh3uUUXw/o"
    "B9KldxE/vMOtN/Hg1z5kV7Rnry5gUAxQ/uWhywoTehdlFt9pntV3mr78ThPrz1efCh+Dky"
    "AU/Dstfry4+BsjFVpOncVfEz0b5c75jlKKUa7zKItCg6LQYB0cjyf7H6f6amU2tvhz3JiR"
    "wUn3Ykbmw4GdmDGLhA4tW9kW5TJDn2jt+hOQoHDTPSIV7mkrWoKfhZqxduyWq6sL12htXK"
    "PbTJ29VCVONzX2/7Sk71J3TNQipdsfS19pFnz0BlFu/BtumfZ7pj1xbhK1aDIc/0TruXfc"
    "YnvRz6VsDZWfUBRboMWEtQhpA23SDfY0QcsikkM5XSxKKqT0OkvpUS6d21kfoaqzJbekQf"
    "E0V/rDaUb6wymvzGMJqCNEAul8SK8D3lMU7iRljaWRekFuYMPBKXJgqkMzoGkezJd5UL5M"
    "B/kygTFlmYqxUGaaaXPcP+nFIRKE77k8hHATH9pNvCYoFdt1fYLm7QLVh/5ZSF8orulgoa"
    "lBvHoU64wyUCn0ohIUT37YN+KB39MreoXdSuzNiH0QdWXesphPUBFUIbN+Vqy8YmYnzRuI"
    "6kW/AEB6MC1HyE6v85OkbALer13xxy8JhhGaF6u6mKAUjDYa8mFZim0opBNssTOU+QJN+t"
    "6S1UcTpvor7PEhf5u6hBijFP0oz5FJvJ5qPAyth58GfbkN2L8plu+lbq8N2L8ppnO2Dfwd"
    "4u3LGv9uzBRqAVacNdXUeUnGWfUMeOSiSlCBQgYBgAsTkd+NVc75v/nWCb+nOq+TG7Iifm"
    "0D9m+Kv8vyV/rR/V+P1aEaqxVBD1oW4QfsRJHigmpWHzUendLMpGp/sbai/Jeou17IQBFJ"
    "iUMrZKWQ9ddZ69Reg4gSBS2ejJSuBPBomzCdX1sNENHfB4v+FhnN6Zt2c+NMXEm0zKhHKc"
    "Wo12XUOWEn3rfn6ptF64HFCPfYRo+HlRU5P0ukFh8CVnoAgLLeGq+LocunFlM3M6/Bn5JJ"
    "oAunNYxcE+xDqMfjnMU7kxti6ziS2zAku/aw2xm3UrbiCoCWVNVwctW3qucMzlEqMMZ/ci"
    "AcW/1VzGftiKN0dmLM3y1TgM5Tk5EOWprfrEhRxg7pp2/kgv5Y9o+o7Saof7gnUNGCi02E"
    "yobmI7JDR3jsidiY9TcIumssbtRDRxa2wqzeFq+wYiHYvO6Gbm9NQq1QmmHO8r8+tAOMxg"
    "b5k2fLK1D/90j4TbyiGj04+JmwGbwwzFWK97k4ciO/426034ZgWDCxtYdsm5/V6j05yUpp"
    "1bdtDpvPCl35VZTkfXPVW5TkFSV567L7HaHFNWloFyV5RUle4cootrBESV6xb4qSvO9imJ"
    "8IhnzeuDuWz6etc3pg60Eajb4PhjcKYV/9O1pWMX5ninuDwVdl8qBcT27u5HEbRD+zSpCj"
    "7rj7TVYm/d6gw8o1Ju+F2w3l28ko2sy71aoFz4Yzw+Es7J9Hg36KFuETxNezptrgv+C1A9"
    "Toa99Cf6MARZZ2IrgqHkcVW7O0g3hwlaguXHxJVJxhJ8reHrDsbT0L2kZtXnkNWVEqES+S"
    "HcsAt37xV/Ow1xTYne7f6MyqU3XGkHuOY8iOOu/SjdlGtN0hDdqpRuuihy/vdeByCZP1q1"
    "mBKjlvOd1WbWu2jhRUKJ0xTFNnKaYk4ue58hfPM/IXz5P5iy5mi0KZPmEagXM6zgm2lifk"
    "xo2PEEER1bj3i/Ipx54Zf8jYNjdcRhV6nM2pWMNcXKr13dRsG2GgYUCYEWBxHtBVVo0Fu0"
    "XTgR/Rj2BuYARelrStbQGKjLNCJrDgxgKWcUJ7oA+MF/wxLiAf5i1TooRJwI3qA0uDIAwg"
    "JqoZwQcsDBNAotWvNDLlALXTAYfMJJO9y80MpG+mXXn+xY/g+9JAz+Q+PTrcAmSSI3OKXz"
    "R7Sbo1KKf2CRdkUlqkJ2iTDoBmAfIYLDX6+g1YEcnwI5B0nb2V3DMReynlNTNoob9YDJ49"
    "hACewH+tPaY6ULmiPsd16nHz+koAruv0b2dn5+efzz6dX325vPj8+fLLp8CRmnyU5Va97t"
    "5Rp2pkF/W9rBmiAbSeCrErr30DWdVVHk51lc6orpKF8tDcWStPKCU9OyVHMkzUOEn3NFeu"
    "72lGsu9pMtuXMGiHJklzGH2GCTVMJMyolZtRhR86fUk01w8Nn6HGYC9TsTtG28CRP5KRzu"
    "eSxgRSp9QKj5GK0IM6j3N6pOP7CnI8O734fPHl/OoiENCDO1lyeTLS0QtoKxw6GqZrDKpV"
    "hI4uaUsH27x6ytkbUZRS7EN13oeoLaUErwmRifGt9fgSobjM+G7JxPjWeXzZESLINI1C/p"
    "EoVfMCwCsrpFnAQXJgq7+lzVHXy+1p8S3/kSYnO6z/tLGihVvv9ANIwHJmvyPVBisEMbW1"
    "r5C9JKMCmJXbApplOcgEUCfcoe1a8V8M4NuvAf3GgNruvTCApA/gIG/gmNF/a7kd0cfeG9"
    "00sLSMsWI5YsLS/lqW9u0w5t36thQNtLZf5tr3LjP2vcukA95fIAVADpE0EOWzyzyhJaRV"
    "xrkqlyLDSFh2RYCmCNAUAZr5ROAHHeKujVY82Td4lin0rkkrRfOb7ZR2b5ANNd06ASMW+Q"
    "4+kJ5N4xnqAOI5ILPPma2IMEFa/8DuSM5csz2ZdGkiBCzEPJEWDSJxT6YBnz6dJoXeQ74o"
    "T2EE0r/yaEDd304MWtuCYNCQugjsTfTPxZEVQxDlHg9TRdOf3wlMsx0FYbrXcxQcXoOrwl"
    "eQUQBvx7lRiM9wG6EmHOI0l6Jn3jb4dOHDnIjGopGhzgE54xiuMFETrKlZGtZBTuCyoWkr"
    "/gG1SeU3xcoQoXrXx97ieWH0wjTvGTuiBDhE+FUNi2d5QapGpII0NTxCGQfRJf3oddEsGO"
    "VOl0gCH04/nZzFDlYKp+ofe/5xcXBbk7708DAcfKOpwNvrKWY0Y2k4pg9CH6a421dIo7uh"
    "PBq1QejDFHcG9w89mVEEl3HtMR+jzMUnC5wEZDg2zYAoO5Yh8hpzy5Y0ptnfFH7/yh3H7f"
    "3wJzJeUr8j91haeHBZj/HyLQoK3ZTmaK7w1J90VpFC/q65RhySWaF8hBTyGq+GOgnpAXpb"
    "05iyH3fJ7rHGw9IaTa7vu2PGJILLKd4yoS0LGso/yx3W0L+q2eZkot9dS6ZCT+rjp56kK2"
    "E7uqnxGNZWLQvbnkuyjowu3jP74MJSjIVkdNGEuf4atp4wgpWxkt291nh4GsBOIvjvx1Jy"
    "dFXjsawtW4HUgUkPdOelFmTklkbJ6pFd+lanyB4kuzTmCc7rcYw7kIXHMTMexYcrCXHxw6"
    "Kc2Z2Ry7ZYU2R3HxgVnVt1ikgZohWitT7QXMLWC/8EjESbk6wIFTNorcBt852RKuMlAhaN"
    "fH5CG8CKkdj+HQ2vHRu4nVnB7R9BpGSJ28gtUwJpPZWFTjbTZKDKAd/DjdEmP9pNUDDWyA"
    "yqBNEiDvFYbRGdXcvo7GAAc5vFfII62/hLqjBf8ki6X9Il3S9JK3x4WeSFOELUQJirLzhT"
    "sNRMpUVmagXtQZRwxhSUJbSWvJ0aQ3OTslNH6GJozzbegZBHhnfWDuzJ8IHAT0C97val4a"
    "98VeyaI/Nf/zqWpbgyFggaufWwgKIeKpgo8PNmaSCvKtI0KwukJpml3KMMOYpM2pGH6cpM"
    "6umLORJNbbAiCLNMTtN4oXHtEPxuzCyEnpD5I/nwaBrO2i2vyMo+Ug2DpokSzYLWSNlwUk"
    "ur6XOPmozBywqaV+J0rxtJX0vrSpbSIcLmDxI2v0RQt5dkLVuOCbmR3lnSGo+6pMx2PMbz"
    "Q4lsmq5jZFncI8+zJOYwmQC/JPgW0heRugn5ByBBKgah5CAs4ErTN2Q74UchZg1CglQMQs"
    "lBeEamxTU+pVpXQxSNKbVWWQE7Zz0vqflFKUW9pjrXa/LHarYpKJ8mCPeQUI9nfIt6WYso"
    "0RzNLDkgA4zGBvmT0yH7c7inY1TGdjpk49poDo9sNQaKCdYN9amVZZvwmpzkM0s429blLB"
    "JElKbsrA2MNcKsSJXn6DSRaphzYMMn5DpD1zpUkX+MBe1jhhb0DIh8Vopq3pOnFEDpile1"
    "zf73pogvdX9ckA1keWSFALzxL4J6iESYiyIMuI5WuKPlv5G6CqbxXEp8jRA2sHxVk8RXcW"
    "L6uxhmUZZMlCWrk9JR37JkI2Q+ayoig9XiaibB0x1KCWvnH1CVQx/BfolbsIIbsITPtAzY"
    "Mxl7grJluF5MCDB6YWoAPQDP8pQBVzfQ5+yBZhEl4tl4QnOOLnKYdwg95Fj1EDI7UwK1Mq"
    "Ph0oK0mhASd3WRJ9rwIj3a8ELUgX2XEpYQpN/FMHuMr8QwRymFU6fOo8yO03Cswsnxcbr3"
    "nBEvVE6hcgqVs4DK+eAFLLbS9c6gyUke5XMdbr1LA03Hu+JTy4VGd0CNTlSTPWxyEwspL8"
    "jSwjSCoWUzNIZVBewstl/e+d0eJ8Y7eVt4ikU425CIwsNuZ5zF2hLiBC8M2aO8/TpEelq2"
    "aWFRop7ybQJtvrt5T5T2Ciw6BqAszeYGtBfAaKTlUpOOBp5XFCLdHW+3JBnsjPnFSSXYpI"
    "VQKYRKIVSWEioLBLoK/lyE7fi71L6sJ6lwH9nEfSMu5IYpchlPEMGYxWu2jcrF8LrpQGAJ"
    "ab4vsBxVJV0a5o9emSI/jpb5ulWIwYzQkoF94TrMD/AC4S0/VjboDnwR0LcUh9X7jy9o1z"
    "aeEC4cexClqka8eNuqXgeOPZihR4hL+CrDdMIhXWtXpQgveRfDfFzhJTVhSEc3yiZiCV/l"
    "wksipCK+5CjGmXdCQLo8GSMTCcOJQ/NKLZ0w3ausG7E9iiyWunpgRUhRI0KKyEh1sWTbtN"
    "Bdi2eNizQ4ybTJkaaKRtXBbePdtjnAoEEmNZotoKY7ZAae0A/UOEbWPPloAeja1vysFMPk"
    "NIC67jewOCa6w7xniqe4jzSWlE8tehjZNB0maI8N9z7664q8M7gd2PvgHCxMYwW01Groeb"
    "1db1msuIG2kSzznjt5kminlj8KkzTpBPnKSiCxeGiKUim5LEkttNc6i2czWn6FjBXZQXkH"
    "Ae0wOcaJhUGqdoNdwGl9WOGGyVgcmcYNF8oSZbwWInDlPXjsRODKYaOhVW7F1HR8VX6Z1C"
    "bge5oL39MMfE+T+IrK169h8QinyVQbdn68CO80fcTm2B5B52sTLZBpphjDDxVSXU8D+CsH"
    "a3mHDfJEqe05hBnSVOjcw4NKVL+11jrE/nZm0HKPpM+GhEaxN9E/F0cmXQnudJiye/78Tm"
    "A6WkFdTzVGhemaZIw6P/t8Fdih6IcsE9ToXur1knYoxmIQ95CLrPPYQ0QNFFkPohIIleuw"
    "+BIJ1LQVv35E0sDGRzlK9Z6rUiA8L4xemOY9Y0dmke1w/CN0dcvYWSWUpPgc9KjrvNZb7N"
    "lYGo7lmzYIfZjibl95GA7uiHYzaoPQhynuDO4fejKjCC7jnsp8O0auDSNjv0icKOvY/BNV"
    "8o1ZiLzUoL3OdG9J47HU7VP4/asppu2398OfyHhJ/Y7c67Hx8i/rMV4hPSe3PB1SjYQsnW"
    "3pIVBVYOWRV2vd2KwQtiWmwj143R4nxLtNPdsJVjTEJT6xbbTaMy+PYt0l3TQI78PaeDZY"
    "7SwdzD9nI3h4kmnnIc0UNWiXI/bHhPiRHVsxc9QnZFsnbkiMhsGafE2rDeasjuwCQExLyu"
    "obek0r0W5YA5pHR/jOSrNtblpetf3TWB/JvU+b07CeF3YKB83gc5P6WHfQ9DL7yNstyFb+"
    "RyABBgxtBC1AhmHjHeLBPtPmtOMpXhpktE7ovQU06T/vm9OwI+NlW36X5Ruyyrw+bVoA0W"
    "8t09nyCtOyFbdL1y5W1h95rT2mWhi4TIZjW/A2kfpGFrmGhb+dnZ2ffz77dH715fLi8+fL"
    "L58CM0PyUZbR4bp7R00OESbv2yAy4o3CY5YYh2xbT5xW2Hs4cUfloI2RCmSTOmBpdSIgfj"
    "0NsPUg92+6/buCpnWfrA28iynuydKIagzu/ym+GfTlNqB/p/hh0B0NmKLhX5VRJ07zuZAz"
    "PMhxdYIlzCZHK3XyB+3FaY6JLQVBC5ULbYuRitSsusW1RXJM3Ch3jpqSzTfCdI1ZPdX4Xi"
    "DRCk1jVXTZRAjFoqnzomFD5ayJflLEchWlEtmMsXXjFLUEbimEITDbEEiQqsAOSM0nQ6fJ"
    "pr/tjKpVchvB/dZNvWmlWLX8xyc77VqLUMudlq0BLQTlndHqHpZEEKIZaPocYMMGM4o6cN"
    "bANgDlTCfMovSy3LRJU5V8gxOAqRmKfJoZ803StHWIF+ywHUXOwdzLdlTbEKsmxLKLY04P"
    "eMypCGOrXnzxo6cU7KxmvOjqHJFXIdo6Bw2UDBDKUqZ8c8/nVGvP57ixh4jTFi9sMJ9tbk"
    "tdZ6SZtjKYjNvAu5jiSX8oSwSS657cBqEPU3w9Gf3aBvQvtdZ971Nr3ff+FA/l2wkz5XkX"
    "brDA7WDS9yIF2OUU3zEL3x2z8A3lm+5Q7oxdMv96iseDgdKThnekYXA5xUQTvh0M72nj4J"
    "IGkHyTet0bhdAOhjc0hiT8eYq/Dwf9O+VBHo4G5LuGP7nfkCjXX/1gBve6HkELx2UyOT3U"
    "2q7YfeGhUzZvOkoukmnrbT8Ruv5+kofQ9XeBesS6PsU9Rc/3hmSHju9NgQPnKLEga7dURU"
    "NSk5qgNz+Rn1pWJvZpay0R97t3P417RND1Lqj02Z9IPSp60v/18ETPHEvDyLIKB98nCCuO"
    "wH/TSKSmx9+3hpN+v0T0hUdGVC33YopHkxGNxKDqT3A5xdJ3qTsmz4kK9a0rf2+D2I1olA"
    "b9q1BhTrmVur3JUB65T6L3SK/XAzf837uoh5aVpd6n+tf2Uelr5lWL4nuRB9+LdHwv+JlV"
    "pepURSkbqGoxT+0A65tWcODKMahe3gTO1LwWGtasZalhj5GKCIVaa9jIclaoVF3tEKEY4z"
    "qPseVYa4Tp+UGFTZExUhHAFTbvrqmvq9QWGSMVy6fOy8c2bMiJbc0IFvbaN2a1VBYsbKFC"
    "Ydd+cwFkHEh1STO9OAacVCxDFALOOJwOLg5ohEZAGofUrU9cAM8tgQAzDiY2bGVhODyLbS"
    "qeERoB6bjs4bIsj3XfU1PDCcVHZuRITc+Or3Z+kfiiMIUiVJsC1CH9gGNoPiJ7oKrOGtop"
    "J8wm2pxkeQZt1loxos13J7djsCXxg3SDIEsAtRU9TYKTtJ6PjiajT1vSfE7jfCFwv2SYko"
    "rwK3KpEnV2AxYGTR+33P5CrRbe+RSqriFsT1vgg2U4porAp0+fTqb4Oz3L4gbZZA5aP6QH"
    "CcdjR7cvELHCdfZ5ipDWg4S0uouNvie5+xuGjiBOkfjCdDFUZ4TwUID60/x1Ab0eDHoRk8"
    "d1N1YboT+5v5aHH04Z5qSRW86fIw6KUpjVW/NEHsGBdococ0wgm+6mTRDWOdykpLv2Moe3"
    "9jLVWXv5Q3aI3+/hwt97BvoVKSJeN8zzhvol5DpuwB9/clcAcVRCbyjGiVVduET+QdUpWs"
    "NqgcwhIqBadounTcWanGQqU15jxQy13qlLjZhO0gbTVncBNoZD62z9xSt/tUbmSrMspiwZ"
    "4FlDLyGFBhBRdaHppEuLQKrawPuSoOM+9r/7tJVUxF7rpbnK2kclbg88L4b0BPzm3yFfXc"
    "lsK3QvoXvVe8PcO50wbSHkzphI7UGAnTPUcIz+SNG4jiN7sBK3vvzLOKLe+mLqh3vplx8i"
    "Xv3eoH/nNw+JtZ3e4Pr4I3srq6smdTrygxtu611N8Y3c6bmFm/2rOBt/myj2CNNNjNauQL"
    "IorYgTrUt0TJ440TlSCccoM+5RShECVecQKDpWVPpXinNADmkTou5fmxP6q2W2KSjeJQhF"
    "PTFh+H1N1aTMpOWQCniFrfdtbb3hSVkByJKqGs5Ret1yZ84nV3GKsZfP6V4V5Hrytp0YJ9"
    "h7rczpEjI1ddniWNG9JydZxnO4bVObc+nfyyEQe4auptuBn5Fpcd1l6Y7gEEkjrGixjOjL"
    "PE5g0io9J/ryMlF6iiyqAgh7zRuI7kHOnydvtBHmWDx+Hg36KekXW5K4qUNTbfBfoGvWEc"
    "sCPHApGNl6cFzljQm9tIPrYmHb1TOzP/8f0wkQqg=="
)
