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
CREATE TABLE "password_reset_request" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "email" VARCHAR(254) NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "password_reset_request" IS 'Kept until a worker has looked whose address it is, a moment later.';
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
COMMENT ON COLUMN "letter"."kind" IS 'PASSWORD_RESET: PASSWORD_RESET\nPASSWORD_CHANGED: PASSWORD_CHANGED\nSECOND_FACTOR_CHANGED: SECOND_FACTOR_CHANGED\nLOOK_UP_BUDGET: LOOK_UP_BUDGET';
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
CREATE TABLE "password_reset" (
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "letter_id" UUID NOT NULL PRIMARY KEY REFERENCES "letter" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_password_re_account_ecca33" ON "password_reset" ("account_id");
COMMENT ON TABLE "password_reset" IS 'What a letter''s link is good for: one new password, of one account.';
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_recovery_co_account_7c9315" ON "recovery_code" ("account_id");
COMMENT ON TABLE "recovery_code" IS 'A row for each of the ten codes that were given with the factor; a used one is gone.';
CREATE TABLE "second_factor" (
    "secret" BYTEA NOT NULL,
    "begun_at" TIMESTAMPTZ NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "last_step" BIGINT NOT NULL,
    "account_id" UUID NOT NULL PRIMARY KEY REFERENCES "account" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "second_factor" IS 'At most one of an account; without `confirmed_at` it asks for nothing yet.';
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
INSERT INTO "cams_bucket" ("id") SELECT generate_series(0, 1999);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWtz4ji6/isqvmxPVbark07SfZhTp8ohToZpAllDumfOMOU1RoAnRmZ9SYazO//9SP"
    "IFX2Rjm0sLR1+CsfXK5NHlvb/6d2tpTaHpvJd03fKQ22qDf7eQtoT4Iv3oDLS01WrzgNxw"
    "tYlJ22qxRhPHtTWd9DXTTAfiW1Po6Laxcg0LkcZDV5vNwASaFpoD1wIaWNnWizGF9hmwbH"
    "LHXUAwty1v9SO9dPAvAitoOxYCjjFHDjAQeDXcBbAQBPDvS80w35N3Ty0dv9xA88O+xkPG"
    "vzyoutYcYjobv+y33/FtA03hn9AhX39rhe9SjWnrd/J09azODGhOExjjh/gRva+66xW99/"
    "TUvb2jLcl/NFF1y/SWaNN6tXYXFoqae54xfU9oyLM5RNDWXDiNoY880wzGKbzl/wP4hmt7"
    "MPrl082NKZxpnknGsPXfMw/pZOhAMCHwf4Vcw12/n9nQWfxP8CtjFKraH4zUoTxS1VZm9M"
    "mvSY1UcEu3EJk5BnIJhP/+y+93gw292yIv6PwkKe8+Xv9A0bAcd27ThxS51l+UUHM1n5QO"
    "xwbwZ/yvZiHvLDRbRt6Swt7FP0NDOszAH9KmBgD/6DrQhzc22G+WSwhlCFZ5eFvDkXR31w"
    "YOmfxj9PPgZijLX2SlDf6wJg6Ez9Aeo6GsfO12ZNwK2i9G8J9uHZDWUvtTNSGauwv89fxD"
    "wQB9lRQ6Rucf6BhZeD/w94l+8OSCPiJDtRkaSNYXe2zYyyEi2M+AbF8L1Yej9GxPgntxdV"
    "kCXdwqF176LInvSnOcV8ueqgvNWVTBOUPI8wKoi/iHMvMZt8pH/ENmRk8NZ2Vqa5V+rwB4"
    "mk7gXQ5vU0NzT5vnYL19g4/THw/zFkQVeWhL7t/3usOf2gCiMbpT5H4HX8/sOvv4RZlhyB"
    "+EzCYD7aXhOPh3OtlRkGxbW+fsMUm6FPqm4bgHg38j4Ew8w3QN5Lwn7/segs1I/mX02+8p"
    "SCPGrVaTFtN0O8iNASfkg1XuIhgm9mbyz01Vzc2CeouhcI0lzN2e46QpXKcB7fvwoga+33"
    "mrLpqh3QcZi5gPj6T7peP8y6R4SSOZPLmgd9epu++uU/tH1An41h39BMhX8L+Dvpwetqjd"
    "6H9b5DdpnmupyHpVtWkck/B2eCsxzroNCe41hjlJuYdR5o4j439wOkDmOpiBJzLswWIpHH"
    "Wq1VfcL+M0e9wr+V3LFXbLuDWjAqQpMoHqX38RU9DsmWmbCNHKInxn2dCYoy9wnRFgU5gG"
    "Npqhr9g/xno8SYA3dzc/0dZeI0taeoZhJPD/D12KhYJ3EaXbGbWyW8P+Ib4Pu20mzvHNMQ"
    "dkMrMnmv78qtlTNWeK65oD8abtQoZ2cBPQ3n1RoKnRfyQX/A7up4+7aQ7gSaHFNCBpvxNG"
    "P4fyf0NBwjPQhfaOIPVoJycovJWCyPJcB29OamCyN3ZddgO/v27gAWgqbJHBE7NuuOsyfA"
    "w6U0hfTUXMhrr1Au01bjbddZIpQV8d/LWpeAWOF/UZrndEKxBDsNzSXKzy7InVcKK9NBUk"
    "/AQ5M8wO8ft1vEUz1LQqaI2C7hSIIShlez1FCWIDmu3/n8eH7WQmG5HurQsrJtUn5P3ko/"
    "jixV1hdUDTXYuh2IbgDhAcWfhPmXVMOryL+mvItCRgLi+WKXiXGtLm9FeS7ghxpP8snRtP"
    "f4bMkJ3Y07OiqB0dt1Mnm4ZbI3e+LSCioTLImC9ccw2cNdKBqTkueMUiIX6E1cT5AmimCY"
    "hIYE8dYM2ABvyXZGN09tHh9micSuE3wyV+WRe5FUJwDFRrqX/fgIM5+Ql//3jx6frzGVGm"
    "8Dfy5VOBaWv4IPV63f5oS4wNFd/qmdwTlMKxwptjJWO8LGPzCdbtrgafpaPQjt4sU63BIg"
    "LEcljEBs8tLMLeNNzGIvIxYWzTv6XNtzbEwhNEWDFC3nKCG/2eiav0N/6gvYit5Cm28rs7"
    "iThd9zv63jKLIoNtfiQZi7aB0WRFQksYxPQpN4jpUzqICb8Iaks2ztujyDbUtZA+jsjSkt"
    "pAGqObNrgZo04bdNKieakY4DIhwPkRwGnYdcM1/g8iZ2Ew/HP5czxFxjHoPMVKLjXbcDVT"
    "xZPY9RjCWT7eWUoBeSnIjeXSmNtU0K0BO5taQF8OeipX4Q4dVasWmJqhFKGpcYmPyBdEYy"
    "8Ovc4T/FjUYkaXmtFHzpbhG+CDpMtgkKpN55CgeQBfl5nA1/nz9zozfbXpFGs8jmoaiOUv"
    "LtiQM5RiQ87CqgfRGWXnbpqueVP4IJtwCBs1YQS6YFXI47TNg/28FOznBbCfF8BuOUQR0Y"
    "NAkcrIJ8mbB/5FuSlfMOMzlhHLs3WoeqtpzaQKZgfC0cOboydpDdPc2imVEfER8ykHXyqy"
    "Y0zRBoMvY/TUV2QJz/2bntwGsS9jRKjvBk/9W7XbVzvSw7ANMrfG6Jsy6N+rj7IyHPTbIP"
    "5tjP7xJClSf9Tty7dtEPtSx/C2/4VNXO7qDGsInr1D+myyD443VLowBk+jNgguisb+5mn4"
    "axuQv2N0O/iGR5b8HSNFvnsaktEMLmKzJDY7xugeL8w2IH8JzW1XkTsjnyy8HqPRYKD2JO"
    "UeN4wux+hB6t0NlAfSOLocoy4eyF73VsW0AwU/Sn4vnoXkZ/W6/S9y8BP9az7mIHS1eSWN"
    "NmjP8TzjSVjFb3QhcnPKP9wYSLNzVK40ZQrwyTrI5zgtyAsQvukNbhLsGeN60+1Lyq/vHq"
    "Rffkjw6B5eXmH7OOu9+XUkS+kZvrJ0Bva50UZR+/0EHJUB/MOhJrgfb3Rxfvnp8vPH68so"
    "6Ci6U+TEC4OOYrN5AfXnekFGCcoG5vU2SfjUFxqa1xzmOKUYZq6H2TRQvcWcIBSDfAqDPF"
    "lXDBBK04kIoRQvTMTEVYlmThAeT8bgOayZq7o7fIWMH6TowSb9YMd8/GTSw4lN27Jp+IkF"
    "u0Mevg1pgOnuafgkiph2dbL6X3GKGFyuTGu9JNqvRh1/6srUds1FlKNOJdrnI+6yQZOWEd"
    "bO2FWzEIZJYCUXfJX6BlxupFtXe5qTJBZ8Rxp2pFs5td73kDLgL+fcnIFotW9NGti03JpY"
    "JrlgidkGLbT8qhmuAzQ0pd9sDzlgZtlACxLA2kBznjG6QJtrpD7zwjBhjM5wgLvQaE/ZdL"
    "PDvGaMxkjyG2+a0Q7xXPMgfgnw0yABKSxwBiZQ1zwH0rw33AwRQkKy1NZgob3gm1CbAs0k"
    "H+vSBafTkyVKaSXKkciS4CZLgkexkg9GsqMWJNJPDpR+Eu4jlRV3BqmAN5Nrkh8IXs69vk"
    "MgeD3/+j+e5KfAZ1jB4+pTEdc3+Rwj5anf7/bv2yC4GKPhU6cjy7ekUXQ5RndSt0du+Z91"
    "PJX7L1Wf4K2ZoSu2WKZpG2i0bHBhUbzg7JqRTwlKEfLEs6V6ZiDDWdQa5hSpGGeux3m3gC"
    "cR6yRinWrGOgXeaYYd0bJMqKFCnzZjwk0wGTczbi8hOINBL7GN3HRHKXifHm7kMMEYNzJ8"
    "uxgjVGRTw6KiApOlFCWsC705qXIhe3DplC76wie8W2282SmWsPLinwH6T71ekVvnsFVkgk"
    "LLTHvwpghzkTE4KPlczhI8pAkCbTBuSYCQAkJKzK2EkS8119A101yDaDKAV1JCTAMIvgK/"
    "bDJYWbarmSA4k5DQBkc5jFuMUwIP/7461tvk4ROizg1PFlxhaDyIJazxRzNKnQ4WkkdqB8"
    "vbVChO3RijjjSUvw2UL7KiSsNh957mijBukpYPw0i4jX2JPcEy8sPga+J5eAvL4IrUH97J"
    "ikKex75Qibs7kkbdQX/zQ7P3Eu0UeSj3R4lm/q1Uq6+DL6negnuJdhgV+TH92vBmHen9Yx"
    "np/WO+9P4xI71PrCkjvXYE/8yLswra8zw992IAkH8ZJYT2EER22HzYPAZ6h0TSp8R3cYLT"
    "GzS04ocLqyqLTRAJVY3/eMaTBbZABy6IcKqsAe8U48QHuHuKcsruDXuAN3a2/UnuCFuxTW"
    "yIleNFD2tYwDqzNfegjFx73WKaFxItzoqNDEFbFUaN91yqNnoF6Zz+1HRxWqGh86KhJ8aq"
    "jj6Z6IBnqR2vY6K4ST11OHhSOjJ10MRvjNFQVr52O7Lal2lkRezbGBG1ajhURwOV6oCPA8"
    "XXt6huynxSRwG7LKOAXeYrYJcZBazqieriJPWqJ6lPoKn6B5OXxThOI3CugvOsUk3nOI3A"
    "uRzOmH8YYU5Gydz7OEmTUuP2loFP8mFeGLtwoQd7Q1TPgV0L1FDcOSkPdkbD/D5yOjNXiS"
    "Gt5+U05cvs7NSqcl7CAYKAtP4RaGAFbYfIrWH2hANf8AwyATlLBhDD3hnNtNA92ybeOpJp"
    "MTNsxwXv/hmu8X+CDz9kXYOHekkZfyAj8iDcjxriCaRvIn8uT0y5EO6/w6Rv5LLo4hz2pv"
    "LpfaSwR8d/VJEvE0RCwCwnYJ5eGkctB/ao+1UmtgHyOUad3oDGhPqfdSwD+0/NsF5RtSNy"
    "IgKOQ3j5municJxSU7vMzC5/OI6BdNMjJxirc9vyVhUPsWAQi7Lpqawedcqsc0tCDAoyei"
    "KqovACbmb2PhAk0QEZU4AOVyTSoiqEGcK3jKJuWk4NDFNkbxlBB9ovhg6Jm9PAivladYy8"
    "0tU5SzqvA465FU/CgX+iDzkcjIZVV1Y7kqQC9FKgzy2NcRJQfjRi2L4J8B47GJFgp1q67q"
    "38k9iqnj2RR9+EsUhO9asSE/0qd5pfsSa5usBbg7lWX5kHjd1C3VhqZgHuKfI0p/Tp3wf9"
    "nB7+RbxS7nQfpB7Wl88uUt6GuP+dAfmrZT9T4Bgax3bEk9RvEPDrCngvNEe1PFe3WLENhV"
    "61FOURXWvRnZPyrSUMRnmIF5iMcqFuwL59EBElQExFll6ZZbJomwf7ntllCBrde+k2zEo2"
    "L9zA87oQu3jhLh7CRqQMdQVtil9N6DN9vEHsK4ksIXB+Zq4603T8dhU6/6rIUAv7EaUXTq"
    "30Am8OyabVXuAU312LL7BL7ObA73gTleg8O9aGHnqTe6vUVn4qoDPKQe8vPK2LXgxXC35q"
    "Jigt9vSsKBTNSLbba+ZIlVIPDQntakIKiea6cLlyGau5OBwpTteYU7v2EYukm5qxrJfGna"
    "AUFfVOtqIee3hPo4peTbV+/6lPohxCPvTNLYfg0DD56kVnN2Ri3+R534R/rgzcXY0hTlI2"
    "cFU3aZhF7sBBcgfgEssQVWSOiIDneOu6DpyryzIOnKvLfAcOeZZOVEVzj+l2L3s2/IaeZ8"
    "xbcv++1x3+1AYQjdGdIvc7+NpPtq08EGWGIX8Q0kPgWs8Q5ZzenT/Tk1T7gf67Hp6VxPi6"
    "zFy/zp/q15mZfnqZHHs6kGMo92/pgRzBBb0zol9HpJj3SPmVVJfAH6SAeEdWRlK3T8qHB5"
    "djdDMgX3CXwUX68A6/3sRjWPuQXpGeg7qAUTFA+ZfHLi1MGFzUWXznZVbfef7yO8+sv1B9"
    "qnwMToZQ8O+8+PHq4m+KVGg5PIu/Nnyx6p3znaQUo8zzKItCg6LQIA+Ox7Pdj1M9WpmNDf"
    "4MN2ZicPK9mIn5cGAnZsoiYWqOq26Kctmxb6R2/RnIUPjpHokK96QVKcFPQ81oO3rL19WF"
    "a5Qb1+gmU2cnVYnRDcf+n5b0TeqOsFqkdvsj6QvJgk/ewMpNeMMv0/5AtSfGTawWPSmjn0"
    "g9945fbC/5vZatYe8nFKUWaDVhLUHaQJt0gz1NmuNgyaGeLpYkFVI6z1J6kkuXdtYnqHi2"
    "5NY0KJ6XSn84L0h/OGeVeawBdYJIIF0O6VXEe6rCnaXkWBrhC3ILWR7KkQNzHZoRTfNgvi"
    "qD8lU+yFcZjAnLVK2ZOjFsl+H+yS8OkSF8y+UhhJv40G7iFUap2q4bEjRvF9h/6J8DzZnq"
    "mw5mhh7FqyexLigDlUMvKkGx5IddIx7YPR3RK+xXYm9G7IOoK/M9i/lEFUFVPOsn1corFn"
    "bSvIHYv+gXAUgOpmUI2fl1frKUTcD72BV/wpJgCMJptaqLGUrBaJMhH46jupaKO0EOPUOZ"
    "LdDk7y1FfTRhqh9hj4/52/SFhhDM0Y/KHJnE6onjYWg9/jToy21AP8ZIfpC6vTagH2NE5m"
    "wbhDvE9y9r/Ic1UYkFWPVWRFNnJRkX1TNgkYsqQRUKGUQAzmyI/2+kM87/LbdO2D3xvE5u"
    "8Yr4tQ3oxxh9k+Uv5Kv/ycfq0K3lEqOnOQ7mB/REkeqCalEfHI9ObWayb3+xsST8F6u7Qc"
    "hAFUmJQStkpZj111uZxF4DsRKlOSwZKV8JYNE2YTofWw0Q0d8Hi/4WGc35m3Zz40x8SbTO"
    "qCcpxajzMuqMsJPg1zP1zar1wFKEO2yjp8PKqpyfJVKLDwErOQBAXW2M19XQZVOLqVuY1x"
    "BOySzQldMahr4J9jHW42nO4q3JDal1nMhtUPCurXQ7o1bOVrwHoCVdt7xS9a34nMElSgWm"
    "+E8JhFOrfx/z2TjhKJ2tGLN3yxygy9RkJIOW5zerUpSxg/vpW6WgP5X9I2m7ieof7ghUsu"
    "BiE6FyNXsO3dgRHjsiNqL9DaLuGosb8dDhha1Sq7fDKqxYCbagO8XvrUmoVUozLFn+N4R2"
    "gODIwn/KbHkV6v+eCL/5q2JSZg+6LjsjM3hyVpSOaW7aHDYXU/NlL1FO9rurjaKcrCgny8"
    "vud4LWwqyRWJSTFeVkhRm+2sIS5WTFvinKyb6JYX7GGLJ54/Y4tJCW59S21qM0HH4bKLeq"
    "IuMmbZD8PkbRd8ze+vekZGD6Dqli2Bn0b9U7qTMaKJuGzNtj1BsMvqhPj+rN0+09eWPye4"
    "sLnq1NLI+xsH8eDvo5WkRIkF7Phu6C/4BjB1eR134P/Y0AlFjamcCgdAxQas2SDtKBQaIy"
    "bvUlsefsMFGy9YAlW/ksxpq0eZU1ZCWpRKxDsR9e2/h0j+Yd5hTYra7L5Mw6aGXBWKCE5j"
    "iv5Ow6PKSQMU7Vrf6PQY9K2OFJqnA7G/5j7jiG8T/prMt3AFjJdod0AuQa+qsetrzTAcs1"
    "zPxHs5zt5XzlfPu+a7gmVGGl9MU4Dc+SX03EP5bKV/xYkK/4MZuv6GM2q5TZE6cROOfjnB"
    "EFyoTY+PEQIghiP+78qnzKcyfWnzJy7TWTUcUeF3Mq2rAUl2p9sw3XhQgYCGBmBGhch+Yr"
    "+NaM3iLpv3P4I5haCILXBWnrOoAg4y2hDRxt7QDHOiM9kAfWK3qfVioO85YxVlwl4EfxgY"
    "WFEQYawuosxgfMLBtowDSWBp5ygNg2gYdnkk3f5WcCkjeTrgKf7HvwbWHBF3yfHBXuADzJ"
    "oT1Gr4a7wN1ahFOHhDM8KR3ck+biDoDhAPwYLAzy+jVYYmn6PZBMk74V37MhfSnhNRPNgX"
    "9zKDw7CAEsJenGmOc6nZnqEcPdHHBzfiUA3938XxcXHz9+uvjw8frz1eWnT1efP0TO5+yj"
    "Ilf0TfeeOKITu2jomS4QDTTnuRK7Cto3kFVdl+FU1/mM6jpbGA9OvZX6DHPSsXNyIuNEjZ"
    "N0z0vl9p4XJPeeZ7N7MYP2SFI0g9EXmJ3jRML0vHfTs/Dd5y+J5vrutRfNoLDXqdCdom3g"
    "yJ/ISJdz4yMMqVdrhadIRbgGz+OcHx36tgJDL84vP11+/nh9GQno0Z0iuTwbHRoEAVYOt4"
    "3TNQbVfYTbLkhLD7ms+snFG1GSUuxDPO9DxJZSg9fEyMT4cj2+WCiuM74bMjG+PI8vPTIE"
    "2rZVyT+SpGpe0PzeCmdWcJAc2OrvGFPYDfKhWmzLf6LJ2RbrP2msGvHWW/0AEnC8yR9Qd8"
    "ESaojY2pfQXeBRAdTK7QDDcTxoA83E3KHtW/FfLRDarwH5xYDY7oPQiawP4CBvYJjRf2v5"
    "HZHHwRv91Lm8LLtqeXXC0n4sS/tmGMtufRuKBlrbr0rte1cF+95V1gEfLpAKIMdIGojyxV"
    "WZ0BLcquAclSuRlSUsuyKoVQS1vtmg1ooicDJOlSEAZwJZ88XfbBRtiSAYEsqhAb/Ew98c"
    "YBromcR1zC1rSkJJ2lTuRPAVhL2fkeiRQnF3T31WrBiRL8v6P6TiZpQgOm7FCC53oiJx1b"
    "WeIVIXmsM40a8gPCRB1bjohesyp9Jd5x9Kd505k07IUnXmNU+yUzlfqUh5fhPDjCGs5w+f"
    "Cmf4SYyw0IKEFtRkLSgtYWcHIczXKzkEm2J0JyX3lcU/oVKUgH9/imVYXHKbfhkrQllWzQ"
    "zLYJZTN7/AlQtoDAVWEMP8BQ2riBZWBqbgdWE5WAmcTnHXjp9hcIYbLi0SfOvnJWTVzT31"
    "KdISTtRZIg5DP/Rh6MESryWupmmFVsKdzMpJNMCjqaGuC5dMLhU+K+ZMuJVqhM22MqNb6O"
    "KNAHODIS2cAt7hnm3rRcN8BE0BBtWbLA3Hwa1/oHckb2q4gXt+YUMIHEiTMhxivfQP5QYf"
    "PpxnOdQhX1TGSor7V+eWZoY6heUYFIOGlNWlbyJ/Lk+slq446eYwBwiF8zuDaXHMdJzueD"
    "HTh5fP9hE2XXD2R76glSBqorB1iIOs6WcFkMP2At9y+Nq0MINmMkDOP3w0QdSEwNIimfUQ"
    "p446rma7KhHy2QpETsBVgqpIdWjUCBBNIIUfRNPK6MVp3jJ2WAnwsPCrWw5Le4W6gaWCPF"
    "t8gjINok/6PuiiWTDKnS6WBN6dfzi7SJ0pH6/0eurlK6uD23rqS4+PyuArqSS5uR4jSjOS"
    "lBF5EPsyRt2+ihvdK/Jw2AaxL2PUGTw89mRKEV2mtcdyjLIUn6xwCLrluaQYTN2xjJFzzC"
    "1b0ogUDyXwh1f+OG7ux7/h8ZL6HblHq4pGl3yMV2hRUMmmRBzELPUnn1XkkL9prpGGZFKp"
    "NEsOOcergSchPUJvYxpTd+MuxT1yPCyt4dPNQ3dEmUR0OUYbJrRhQYr8s9yhDcMrzjYnG/"
    "7hWzLxwCxzqvDkK2FbuuF4DLlVy+K255qso6CLt8w+mLBUYyEFXTRhrh/D1hNHcG+sZHuv"
    "HA9PA9hJAv/dWEqJrjgeS27ZikYcmCr5AYzAjIIye0kyPgrtkfc1ptBeyhNc1uOYdiALj2"
    "NhUGoIVxbiylGpQ29yb5WyLXKK7NaoyNTc4ik5jxwb/QLtdYecJcCISkk8PyuKTLGDlmp4"
    "LEGZshS29UqrOUNNX4TFokkpadJHUIT5FdoQzI0XfJeWayZNZrhby/4RaMBz4JSm1dHkOw"
    "RZlSkO85K95e6dVCBKI853FkkLImmBI/bAb+q2ApeQFMWHUwk5r3STY3CIVJstXCJsrWqb"
    "5ls5xQjvxw4pEfQM15sdmt4x0Mpzgd+ZE93+ESRq+/uN/Hr+Gjl4YGZiUTvLLA74HmYxI8"
    "pi6KivoB0dp0GqnaeLGonIfC4j86MBLO00CQl49gDXNHB9LmMH+ZxvB/mc9dHGl0VZiBNE"
    "DYR5/yczVDyTYa+nMXAF7UFMtJQp5NSOuDGQZq9zduoEXQrtydr1Sx+fGN5FO3Bg4YnMQR"
    "jUm25fUn5lG+puGBahm19HspQ21UWCRmkrXUTBh4FOnITx3Wp8HFWkaVa5NE6SroYQwzy9"
    "8wUvhgKTeF6ovDi0pTrbNN1u4nLBEiNJrUfWjBxhFmh7vuJgYW3hn0RNMOwlndj/JMqD5j"
    "w71GJFtApSQ3UNWSVX99r1DrnBvNlTeMiU37PJCs88m3lqcIH4sKERokNd0WEC5x6qwani"
    "dCIdmLt04IQ4EtsiKwskKVpRrIjnkaa18x0XrqoZzBJkjTlo5gh2s53kvxKuhIqld3ZwJP"
    "AgUezfjbCjVG2/GDr8AplnGsSebpGoabvwfM8S8nQk5YKltgYL7YWUDnjBo4mRcyzfm6vR"
    "yqv0rGHLxvLuBGKJ1z+o1zIjT64NX0j1HIZgfZh3CIfxqTqM8eysXPo1TtNAQ6ko/SqEMF"
    "H6VQxz3jAHjK9WNa04pdCoeB5lqhqR6LiKCTVpurecRcOb9ZRf8EQ0Gpdq5BEdOVRZfAxq"
    "g7Xy9c6oyVkZ5XMVb71NA83He8/VVYVGd0CNTlSgOmzIy9y2vFVFlhanEQytmKFRrPbAzl"
    "L75X3Y7WlivJW3xadYgrMpWBRWup1REWvLiBOMNMybgPLuiwLNvBjEyqIEn/JtBu3EDvCH"
    "NXEgfIb2jij9HPbToGmZzFc0Am98fYyGRik16WTgOaIQ6e942yXJaGcsL06q0SYthEohVA"
    "qhspZQWcGHLPhzFbYT7lK7sp6swn1iE/c7cSFaj4PNePxHW3jNplGlGFSSC02CRXHbpWGu"
    "6SkyyAKOp+u4S5Lu7CevUT82gr6vW9cQmGBaPLCvTIf5AV4gvOWnygb9ga8C+obisHr/qc"
    "QBi2Nnjxx7MIFzrWaYrybCfE/CVSnCS97EMJ9WeAknDOnkRtmGK1PTa4aXJEhFfMlJjDOr"
    "qmi+PJki20GoPJ2xrSBUnsyx3GJ7FKdy8+qBFSFFjQgpwiPVRZLrwuXKbbGscYkGZ4U2Od"
    "xUNYg6uGlcogQihQbaxGg20wzTwzPwjHwhxrHwSGfNt62FWSmWzWigmWbYwGFVQTzIe8Zo"
    "jPrQoLWviEUPQZekw0TtkeXfh38nBxJHtyN7nzYFM9taAmPnJPTvWcKmgbaRIvOeP3myaO"
    "dmUMZJmnTq5MX55afLzx+vL6PUyehOUcZk9uhJGg9NUKoll2WphfbKs3g2MS2dZDjgHZRV"
    "PHyLyTFNLAxS3A32TonP+xRuqIzFkGncLbWcnbCFCFx5Cx47Ebhy2GhoHU+MKviG7RuI73"
    "kpfM8L8D3P4isOmT+GxSOeJrPfsPPTRXir6SM1x3YIOl/Ro+btHGP4oUKq+TSAHzlYKzig"
    "hCVKbc4uKZCmYmelHFSi+q21MjUUbmcWluJInw0JjaJvIn8uT0y6EtzpIF6saH5nMB0uNd"
    "PMNUbF6ZpkjPp48ek6skORL0UmqOGD1Otl7VCUxcCAdZeVVhNEDRRZD6ISCJXrsPhiCdR2"
    "1bB+RNbAxkY5SfWWq1JANK2MXpzmLWO329GrOx6xeqS13qLPRpJCD0+NfRmjbl99VAb3WL"
    "sZtkHsyxh1Bg+PPZlSRJdpT2W5HaPUhlHhvFXLc3Urb0fePmYxco7PUm1Jo5HU7dMTcIOr"
    "MSLtN/fj3/B4Sf2O3OvR8Qov+RivmJ5TWp6OqUZCli629GCo9mDlkZcr01qTU4YlqsI9Bt"
    "2eJsTbTT2bCVY1xCU9sV243DEvj2Ddxd00CO/D2njWSO8sPPTcYll5oodnhXYe3EzVo3Zl"
    "jj/V0Jwe3jDx9GfoOmd+SIyBwAr/TKcNprSOLDncgZSUNdfkmlSiXdMGJI+OnONtuC4zLW"
    "+//ZNYH8m/T5qTsJ5Xy576GXx+Uh/tTrODzD78dkejK/89kAAFhp6L5wA8DGtADoy1p/Q7"
    "aU46HqOFhUfrjNybaTb5CH45CTuyXjfld2m+Ia3MG9LmH7JnexteYTuu6ncpTtjjp1L4WY"
    "H5LDFmmXEotvWkaYW9hxF3VA/aFKlANqsD1lYnIuLjaYCtR7l/2+3fVzSth2RtEFyMUU+W"
    "hkRj8D/H6HbQl9uA/B2jx0F3OKCKRnhVR504L+dCLvAgp9UJmjCbHa3cyR+1b8xxEPsLZY"
    "SaA+uFtqVIRWoWb3FtiRwTP8qdoaYU8404XWNWz358LxrWCm1rWXXZJAjFouF50dCh8lZY"
    "P6liuUpSiWzG1LrxqloCNxTCEFhsCMRI7cEOSMwnitdk099mRnGV3IZxv/NTb1o5Vq3w8d"
    "lWu9Ys1nKrZWtACkFR8054WBJGiGSgmVNy8CiYENSBtwKuBQhnOqMWpdfFuo2b6vgXnAFE"
    "zFD428SarrOmrUO8YIvtKCpoGpWbErHsHEZbJYapAvRpOsEaRJD1UcSXMHpKRd5ywoquLh"
    "F5FaPlOWigZoBQkTIVmns+5Vp7PqWNPVicdlhhg+VscxtqnpGm2srgadQGwcUYPfUVWcKQ"
    "3PTkNoh9GaObp+GvbUD+Emvdtz6x1n3rj5Ei3z1RU15w4QcL3A2e+kGkAL0co3tq4bunFj"
    "5Fvu0qcmfkk4XXYzQaDNSepNzjhtHlGGFN+G6gPJDG0SUJIPkq9bq3KqYdKLckhiT+fYy+"
    "KYP+vfooK8MB/q3xb/4vxMr1lzCYwb/mI2jhtEwm54da23t2XwTo1M2bTpKLZFq+7SdC19"
    "9N8hC6/jZQT1jXJ7jn6PnBkGzR8YMpcOAcJRpk7ZeqaEhqUhP05mf8r9aViUNariXifvf+"
    "p1EPC7rBBZE++09Sj4ie5JMPT/TEcwwEHady8H2GcM8R+N81Eqnp8fct5anfrxF9EZBhVc"
    "u/GKPh05BEYhD1J7ocI+mb1B3h51iF+tqVv7VB6kYySoP8VYkwp95J3d6TIg/9J8l7uNeb"
    "gR/+H1zwoWUVqfe5/rVdVHrOvGpJfC/L4HuZj+8lO7OqVp2qJGUDVS3qqR0gc92KDlw5Bd"
    "UrmMCFmtfMQIazqDXsKVIRocC1hg0dbwlr1dWOEYox5nmMHc9ZQUTOD6psikyRigCuuHl3"
    "RXxdtbbIFKlYPjwvH9dyNUZsa0GwcNC+Matlb8HCDqwUdh02F0CmgdQXJNOLYcDJxTJGIe"
    "BMw+mh6oAmaASkaUj9+sQV8NwQCDDTYCLLVWeWx7LY5uKZoBGQjuoeLkvzWHc9NTWeUHxi"
    "Ro7c9Oz0amcXia8KUyxCtSlAHdIPONLsOXQHuu6tNDfnhNlMm7Miz6BLW6tWsvn25HYENi"
    "RhkG4UZAk0Y0lOk2AkrZejI8no45Y0nZI4Xw34PzJOSUT4Jb7UsTq7BjOLpI87fn+xVrPg"
    "fArdNCByxy3wzrE8W4fgw4cPZ2P0jZxlcQtdPAedH/KDhNOxo5sXiFhhnn2eIqT1ICGt/m"
    "Ij78nu/pZlQg3lSHxxuhSqE0x4KEDDaX5cQG8Gg17C5HHTTdVG6D893MjKu3OKOW7kl/Nn"
    "iIOiFOb+rXkij+BAu0OSOWaQzXfTZgh5Djep6a69KuGtvcp11l79UBzi90e88PeOgX5Vio"
    "jzhnnZUL+MXMcM+GNP7j1AnJTQG4pxZlVXLpF/UHWK1LCaQVuBGFTHbbG0qVSTs0JlKmis"
    "2rHWW3WpIdVJ2mDc6s7A2vJIna2/BeWvVtBeGo5DlSULvBjwNabQACyqzgwTd+lgSHUXBD"
    "8SdPzH4W8ft7KK2LFeWqqsfVLiDsALYkjPwG/hHfzT1cK2QvcSuhffG+bO6YR5C6F0xkRu"
    "DwLskqGGI/hnjsZ1GtmDe3Hry7+MEuptKKa+e5B++SHh1e8N+vdh85hY2+kNbk4/sndvdd"
    "WkTkd+9MNtg6sxupU7Pb9wc3iVZuPfJ4o9wXQzo7UtkCxJK+JEeYmOKRMnOoU65hh1xj1J"
    "KUKgeA6BImNFpH+1OgdkkDYh6v7YnDBcLZN1RfEuQyjqiQnD7zFVkzqTlkEq4BW23u9r64"
    "1Pyj2ALOm65Z2k16105nx2FecYe9mc7qgg88nbtmKcYe9cmdMlaBv6osWwogdPzoqM59qm"
    "DTfn0r+VQyB2DF3NtwO/QNthusvyHcExkkZY0VIZ0VdlnMC4VX5O9NVVpvQUXlQVEA6aNx"
    "Ddg5w/j9/oQsSwePw8HPRz0i82JGlTh6G74D/ANJwTlgVY4BIwivXgtMqbEnpJBzfVwrb3"
    "z8z++n/HatEi"
)
