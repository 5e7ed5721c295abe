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
COMMENT ON COLUMN "letter"."kind" IS 'PASSWORD_RESET: PASSWORD_RESET\nPASSWORD_CHANGED: PASSWORD_CHANGED\nSECOND_FACTOR_CHANGED: SECOND_FACTOR_CHANGED\nLOOK_UP_BUDGET: LOOK_UP_BUDGET\nSENSITIVE_UNLOCKED: SENSITIVE_UNLOCKED\nSENSITIVE_REFUSED: SENSITIVE_REFUSED';
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
-- What each role may do with each table; deploy/roles.sql makes the roles. None of them owns
-- anything, and what is not granted here is refused. tests/schema/grants.txt lists the result.
GRANT USAGE ON SCHEMA public TO portal_app, portal_worker, portal_look_up;

-- The API: row-level security (50_rows.sql) says whose rows.
GRANT SELECT, INSERT ON account, case_note, known_word, known_word_variant, letter, outbox, session
    TO portal_app;
GRANT SELECT, INSERT, UPDATE ON cams_refresh, invitation, jobseeker, remembered_answer,
    sensitive_information, transfer_request TO portal_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON cams_record, employment_action_plan, sub_goal, plan_item,
    name_word, second_factor, sensitive_unlock, sign_in_attempt, target_occupation TO portal_app;
GRANT SELECT, INSERT, DELETE ON recovery_code TO portal_app;
GRANT UPDATE (password_hash, permissions, disabled_at) ON account TO portal_app;
GRANT UPDATE (replaced_at, replaced_by, ended_at) ON session TO portal_app;
GRANT SELECT (id), INSERT ON password_reset_request TO portal_app;
GRANT SELECT, UPDATE (ended_at) ON password_reset TO portal_app;
GRANT SELECT ON service_key, outside_identity TO portal_app;
GRANT UPDATE (last_used_on) ON service_key TO portal_app;
GRANT UPDATE (provider_id) ON case_note, sync_failure TO portal_app;
GRANT SELECT ON cams_bucket, catalogue_entry, occupation, service_provider, service_provider_group,
    site, sync_run, sync_failure TO portal_app;
GRANT USAGE ON SEQUENCE outbox_id_seq, remembered_answer_id_seq, password_reset_request_id_seq
    TO portal_app;

-- The workers and the relay.
GRANT SELECT (id, provider_id, first_name, preferred_name) ON jobseeker TO portal_worker;
GRANT SELECT ON service_provider TO portal_worker;
GRANT SELECT, UPDATE ON cams_record, invitation TO portal_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON employment_action_plan, sub_goal, plan_item, sync_chunk,
    sync_failure, outbox TO portal_worker;
GRANT SELECT, UPDATE, DELETE ON cams_refresh TO portal_worker;
GRANT SELECT, INSERT, UPDATE ON sync_run TO portal_worker;
GRANT SELECT (id, kind, email, display_name, language, permissions, provider_id, group_id, jobseeker_id,
    disabled_at) ON account TO portal_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON letter TO portal_worker;
GRANT SELECT, DELETE ON password_reset_request TO portal_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON password_reset TO portal_worker;
GRANT SELECT, UPDATE ON cams_bucket TO portal_worker;
GRANT SELECT, DELETE ON remembered_answer, session, sign_in_attempt TO portal_worker;
GRANT USAGE ON SEQUENCE outbox_id_seq, sync_chunk_id_seq TO portal_worker;

-- The functions that look across providers read these columns and no others.
GRANT SELECT (id, provider_id, first_name, last_name, preferred_name, date_of_birth, email, phone)
    ON jobseeker TO portal_look_up;
GRANT SELECT ON name_word TO portal_look_up;
GRANT SELECT (id, email, kind, display_name, disabled_at, password_hash) ON account TO portal_look_up;
GRANT SELECT (id, provider_id, token_hash) ON invitation TO portal_look_up;
-- Row-level security, forced on every table with a provider's people: docs/security.md explains.
-- Whoever acts is in the settings that permissions/rows.py tells; without them no row is seen.
-- The scalar sub-selects are evaluated once for a statement, not once for a row.
DO $$
DECLARE
    reached CONSTANT text := $sql$ any ((select string_to_array(
        current_setting('portal.providers', true), ',')::uuid[])::uuid[])$sql$;
    administers CONSTANT text :=
        $sql$(select current_setting('portal.administrator', true) = 'on')$sql$;
    own_account CONSTANT text :=
        $sql$(select nullif(current_setting('portal.account', true), '')::uuid)$sql$;
    own_person CONSTANT text :=
        $sql$(select nullif(current_setting('portal.jobseeker', true), '')::uuid)$sql$;
    owner_acts CONSTANT text :=
        $sql$(select current_setting('portal.owner', true) = 'acts')$sql$;
    guarded CONSTANT text[] := array[
        'account', 'cams_record', 'cams_refresh', 'case_note', 'employment_action_plan',
        'invitation', 'jobseeker', 'name_word', 'plan_item', 'sensitive_information', 'site', 'sub_goal',
        'sync_failure', 'target_occupation', 'transfer_request'
    ];
    one text;
BEGIN
    FOREACH one IN ARRAY guarded LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
        -- The owner migrates, seeds and loads; it says so, and sees nothing by accident.
        EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (%s)', one, owner_acts);
        -- Accounts of others are seen; who changes them is below.
        EXECUTE format('CREATE POLICY provider ON %I FOR %s TO portal_app USING (provider_id = %s)',
            one, CASE one WHEN 'account' THEN 'SELECT' ELSE 'ALL' END, reached);
    END LOOP;
    FOREACH one IN ARRAY array[
        'account', 'cams_record', 'cams_refresh', 'employment_action_plan', 'invitation',
        'jobseeker', 'plan_item', 'sub_goal', 'sync_failure'
    ] LOOP
        -- The night and the letters are for everybody's people; what a worker may do with a table
        -- is in 40_roles.sql.
        EXECUTE format('CREATE POLICY worker ON %I TO portal_worker USING (true)', one);
    END LOOP;
    FOREACH one IN ARRAY array['account', 'invitation', 'jobseeker', 'name_word'] LOOP
        EXECUTE format('CREATE POLICY look_up ON %I FOR SELECT TO portal_look_up USING (true)', one);
    END LOOP;

    -- A jobseeker's own account: their own row, the occupations they follow, the site they prefer.
    EXECUTE format('CREATE POLICY own ON jobseeker FOR SELECT TO portal_app USING (id = %s)',
        own_person);
    EXECUTE format(
        'CREATE POLICY own ON target_occupation FOR SELECT TO portal_app USING (jobseeker_id = %s)',
        own_person);
    EXECUTE format($sql$
        CREATE POLICY own ON site FOR SELECT TO portal_app
        USING (id = (select site_preference_id from jobseeker where id = %s))$sql$, own_person);

    -- Accounts: one's own; those that the people whom one reaches have opened; for an
    -- administrator those that belong to no provider. Others are found by the functions below.
    EXECUTE format('CREATE POLICY own ON account TO portal_app USING (id = %s)', own_account);
    CREATE POLICY person ON account TO portal_app
        USING (kind = 'jobseeker' and jobseeker_id in (select id from jobseeker));
    EXECUTE format('CREATE POLICY administrator ON account TO portal_app USING (%s)', administers);

    -- What somebody has unlocked, and what they prove themselves with, is theirs alone; an
    -- administrator clears a second factor that is lost.
    FOREACH one IN ARRAY array['sensitive_unlock', 'second_factor', 'recovery_code'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (%s)', one, owner_acts);
        EXECUTE format('CREATE POLICY own ON %I TO portal_app USING (account_id = %s)',
            one, own_account);
    END LOOP;
    FOREACH one IN ARRAY array['sensitive_unlock', 'second_factor', 'recovery_code'] LOOP
        EXECUTE format('CREATE POLICY administrator ON %I TO portal_app USING (%s)',
            one, administers);
    END LOOP;

    -- A transfer is seen from both sides.
    EXECUTE format('CREATE POLICY requested ON transfer_request FOR SELECT TO portal_app'
        ' USING (requesting_provider_id = %s)', reached);
    EXECUTE format('CREATE POLICY requesting ON transfer_request FOR INSERT TO portal_app'
        ' WITH CHECK (requesting_provider_id = %s)', reached);
END $$;

-- What crosses from one provider to another, or comes before anybody is known. Each function
-- answers one question, belongs to a role that can only read, and is called from one place.
GRANT CREATE ON SCHEMA public TO portal_look_up;

CREATE FUNCTION account_to_sign_in(address text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT id FROM account WHERE email = address AND disabled_at IS NULL);

-- For a worker, which reads no password: whose can be forgotten.
CREATE FUNCTION account_with_password(address text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT id FROM account
    WHERE email = address AND disabled_at IS NULL AND starts_with(password_hash, '$argon2'));

CREATE FUNCTION invitation_of_token(hash text) RETURNS TABLE (id uuid, provider_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT i.id, i.provider_id FROM invitation i WHERE i.token_hash = hash;
END;

CREATE FUNCTION provider_of_jobseeker(person uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT provider_id FROM jobseeker WHERE id = person);

-- Who did something with a person whom the caller may see: a name is shown, nothing else.
CREATE FUNCTION names_of_staff(ids uuid[]) RETURNS TABLE (id uuid, display_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT a.id, a.display_name FROM account a WHERE a.id = ANY (ids) AND a.kind = 'staff';
END;

-- People of the providers that the caller does not reach, by equality on indexes and nothing else:
-- two words of a name in full, or an e-mail address, a phone number, a date of birth in full.
-- resolvers/look_up.py compares them and shows initials at most.
CREATE FUNCTION people_elsewhere(
    words text[], readings int[], weights real[], born date, address text, number text, most int
) RETURNS TABLE (
    id uuid, first_name text, last_name text, preferred_name text, date_of_birth date,
    same_email boolean, same_phone boolean
)
LANGUAGE sql STABLE ROWS 30 SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    WITH reached AS MATERIALIZED (
        SELECT string_to_array(current_setting('portal.providers'), ',')::uuid[] AS ids
    ),
    asked AS (
        SELECT a.word, a.reading, a.weight
        FROM unnest(words, readings, weights) AS a (word, reading, weight)
    ),
    named AS (
        SELECT h.jobseeker_id FROM (
            SELECT w.jobseeker_id, a.reading, max(a.weight) AS weight
            FROM asked a JOIN name_word w
                ON w.word = a.word AND w.provider_id <> ALL ((SELECT ids FROM reached)::uuid[])
            GROUP BY 1, 2
        ) h
        GROUP BY 1 HAVING count(*) > 1 ORDER BY sum(h.weight) DESC, 1 LIMIT most
    ),
    found AS (
        SELECT n.jobseeker_id AS id FROM named n
        UNION
        (SELECT j.id FROM jobseeker j WHERE j.provider_id <> ALL ((SELECT ids FROM reached)::uuid[])
            AND j.date_of_birth = born LIMIT 200)
        UNION
        (SELECT j.id FROM jobseeker j WHERE j.provider_id <> ALL ((SELECT ids FROM reached)::uuid[])
            AND lower(j.email) = address LIMIT 50)
        UNION
        (SELECT j.id FROM jobseeker j WHERE j.provider_id <> ALL ((SELECT ids FROM reached)::uuid[])
            AND split_part(j.phone, ';', 1) = number LIMIT 50)
    )
    SELECT j.id, j.first_name, j.last_name, j.preferred_name, j.date_of_birth,
        coalesce(lower(j.email) = address, false), coalesce(split_part(j.phone, ';', 1) = number, false)
    FROM found f JOIN jobseeker j ON j.id = f.id;
END;

-- People of the providers that the caller reaches, by what they can be reached at. lower() and
-- split_part() are not leakproof, so that behind row-level security their indexes would not be used.
CREATE FUNCTION people_at(address text, number text) RETURNS SETOF uuid
LANGUAGE sql STABLE ROWS 2 SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    (SELECT j.id FROM jobseeker j
     WHERE j.provider_id = ANY (string_to_array(current_setting('portal.providers'), ',')::uuid[])
        AND lower(j.email) = address LIMIT 50)
    UNION
    (SELECT j.id FROM jobseeker j
     WHERE j.provider_id = ANY (string_to_array(current_setting('portal.providers'), ',')::uuid[])
        AND split_part(j.phone, ';', 1) = number LIMIT 50);
END;

DO $$
DECLARE
    one regprocedure;
BEGIN
    FOREACH one IN ARRAY array[
        'account_to_sign_in(text)', 'invitation_of_token(text)', 'provider_of_jobseeker(uuid)',
        'names_of_staff(uuid[])', 'people_at(text, text)',
        'people_elsewhere(text[], int[], real[], date, text, text, int)'
    ]::regprocedure[] LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', one);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO portal_app', one);
        EXECUTE format('ALTER FUNCTION %s OWNER TO portal_look_up', one);
    END LOOP;
    REVOKE ALL ON FUNCTION account_with_password(text) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION account_with_password(text) TO portal_worker;
    ALTER FUNCTION account_with_password(text) OWNER TO portal_look_up;
END $$;
REVOKE CREATE ON SCHEMA public FROM portal_look_up;
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
    DELETE FROM audit_event WHERE id <= least(through, event - 1);
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

-- The API adds and does nothing else; the workers add, and read in order to seal and to verify.
-- Nobody chooses the id or the time, which the chain is made by.
GRANT INSERT (kind, account_id, acting_as, provider_id, operation, fields, jobseeker_ids,
    about_account_id, through_id, reference, source, terms, salt, digest)
    ON audit_event TO portal_app, portal_worker;
GRANT SELECT ON audit_event TO portal_worker;
GRANT SELECT (id, at, kind, account_id, provider_id, acting_as, operation, fields, jobseeker_ids,
    source) ON audit_event TO portal_look_up;
GRANT SELECT, INSERT ON audit_seal TO portal_worker;
GRANT SELECT (id, name) ON service_provider TO portal_look_up;
ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_event FORCE ROW LEVEL SECURITY;
-- What lets events go is the owner's alone to write.
CREATE POLICY adds ON audit_event FOR INSERT TO portal_app, portal_worker
    WITH CHECK (kind NOT IN ('RETENTION', 'ERASURE') AND through_id IS NULL);
CREATE POLICY upkeep ON audit_event FOR INSERT TO CURRENT_USER WITH CHECK (true);
CREATE POLICY seals ON audit_event FOR SELECT TO portal_worker USING (true);
CREATE POLICY look_up ON audit_event FOR SELECT TO portal_look_up USING (true);
CREATE POLICY owner ON audit_event TO CURRENT_USER
    USING ((SELECT current_setting('portal.owner', true) = 'acts'));
GRANT EXECUTE ON FUNCTION audit_trail_of(uuid, text[], uuid, bigint, int) TO portal_app;
GRANT CREATE ON SCHEMA public TO portal_look_up;
ALTER FUNCTION audit_trail_of(uuid, text[], uuid, bigint, int) OWNER TO portal_look_up;
REVOKE CREATE ON SCHEMA public FROM portal_look_up;
-- The mail worker looks for what is to be sent, and for what has expired.
CREATE INDEX "idx_letter_open" ON "letter" ("expires_at")
    WHERE "status" IN ('QUEUED', 'SENDING', 'RETRY');
-- Whoever loses the permission finds nothing unlocked when it is given back, whatever took it away.
CREATE FUNCTION "lock_sensitive_information"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    before CONSTANT text := coalesce(current_setting('portal.owner', true), '');
BEGIN
    -- It runs as the tables' owner, whom row-level security shows what the owner says is meant.
    PERFORM set_config('portal.owner', 'acts', true);
    -- Expired, not forgotten: a proof that was used is not good again.
    UPDATE sensitive_unlock SET expires_at = least(expires_at, now()) WHERE account_id = NEW.id;
    PERFORM set_config('portal.owner', before, true);
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
    "eJztXWtz4ria/isqvpyeqpyuTneSnmW2tsohToZpAlkg3TM7nPIRRgRPjMzxJRn27Pz3le"
    "QLvsjGNpcWjr4EY+uVyaPLe3/179bSmiHTea/ouuVht9UG/25huETkIv3oDLTgarV5QG+4"
    "cGqytjDWaOq4NtRpX3NoOojcmiFHt42Va1iYNh65cD4HU2Ra+Am4FoBgZVsvxgzZZ8Cy6R"
    "13gcCTbXmrn9ilQ34RWCHbsTBwjCfsAAODV8NdAAsjgP6+hIb5nr57Zunk5QZ+OuxrPGz8"
    "y0Oaaz0hQmeTl/3+D3LbwDP0J3Lo199b4bs0Y9b6B326etbmBjJnCYzJQ/KI3dfc9Yrde3"
    "zs3tyylvQ/mmq6ZXpLvGm9WrsLC0fNPc+Yvac09NkTwsiGLprF0MeeaQbjFN7y/wFyw7U9"
    "FP3y2ebGDM2hZ9IxbP3n3MM6HToQTAjyX2HXcNfv5zZyFv8V/MoYhab1B2NtpI41rZUZff"
    "prUiMV3NItTGeOgV0K4b//8vvdYMPutugLOj8rw3efrn5gaFiO+2Szhwy51l+MELrQJ2XD"
    "sQH8mfyrWcg7C2ir2Fsy2LvkZ0Csowz8IW1qAMiPrgN9eGOD/Wa5hFCGYJWHtzUaK7e3be"
    "DQyT/BvwyuR6r6RR22wR/W1EHoGdkTPFKHX7sdlbRC9osR/KdbB6S1hH9qJsJP7oJ8Pf9Q"
    "MEBflSEbo/MPbIwssh/4+0Q/ePKRPaJDtRkaRNcXf2z4yyEi2M+AbF8L1Yej9GxPgvvx8q"
    "IEuqRVLrzsWRLfFXScV8ueaQvoLKrgnCEUeQHURfxDmflMWuUj/iEzo2eGszLhWmPfKwCe"
    "ppN4l8PbhPjJg085WG/f4OP0x8O8hXBFHtpS+3e97ujnNkB4gm+Har9Drud2nX38Y5lhyB"
    "+EzCaD7KXhOOR3OtlRUGwbrnP2mCRdCn3TcNyDwb8RcKaeYboGdt7T930PwWas/jr+/R8p"
    "SCPGrVWTFtN0O8iNAScUg1XuIhgm9mb6z8006GZBvSFQuMYS5W7PcdIUrrOA9n14UQPf77"
    "xVF83Q7r1KRMz7B9r90nH+ZTK8lLFKn3xkd9epu++uUvtH1An41h3/DOhX8D+Dvpoetqjd"
    "+H9a9DdBz7U0bL1qcBbHJLwd3kqMs24jinuNYU5S7mGUhePI5B+cDbC5DmbgiQx7sFgKR5"
    "1p9RX3yzjNHvdKcddyhd0ybs2oAGmKTKL611/UFDR/5tomQrSyCN9aNjKe8Be0zgiwKUwD"
    "G83IV+wfYj2eJMCbu5ufaMPXyJKWnmEECfL/I5dhMSS7yLDbGbeyW8P+Ib4Lu20mzvHNMQ"
    "dkOrOnUH9+hfZMy5niOnQQ2bRdxNEOrgPa2y9DZEL2j+SC3yH99Ek3zQE8KbSYBqLtd8Lo"
    "l1D+byhIZAa6yN4RpB7r5ASFt1IQWZ7rkM1JC0z2xq7LbuD31w08AE2FLTJ4EtaNdl2GD0"
    "FnQ9pXUxGzkW69IHtNms12nWTDoK8O+dpUvByEHbIeX5DmYdPSn3eEbBR298h6ay5qTOTS"
    "ntF6Z8BYT0Taay5WeVbYajixXpoKEnmCnTkRIsj7dcLYOMptFbTGQXdDRCAoZbE+RblrA5"
    "rt/5/Hh+1kJhvViayPVkwXSmhJyUfxxUu6IkoU1F2LYw4IwR1gNLbInzLrmHZ4G/XXkGlJ"
    "wVx+XKbgXUIMn9ivpN1R4khrXDrXnv6MuIFOsadnRbFOOmmnTTcNt8Y7fVsgzAKMsPG0cM"
    "01cNZYByZ0XPBKBGnyiCjXTwsATRNQQcqeOcCaAwj8l2Qjm/bR4fYYpkpBS6MleVkXuxUC"
    "lwxca6l/3zCNJ/oT/v7p4+erH8+oCkq+0S+fCwyCo3ul1+v2x1sik5jQW89RkaCU7ijR3F"
    "EZk28ZS1mwbnc1ky2dIevozTLVGiwiQCyHRWzw3MIi7E3DbSwiHxPONv172uhtIyI8IUwU"
    "I+wtp6TRPzLRqP7GH7SXEakiRaR+d9eaoOt+R49lZlFksM2Pv+PRNjAGr0hoCUO/PueGfn"
    "1Oh36RFyG45OO8PfZuQ10L6eOILC2lDZQJvm6D6wnutEEnLZqXipwuEzidHzedhl03XON/"
    "EXYWBsermT/HU2QCgy5ShOkS2oYLTY1MYtfjCGf5eGcpJeSlIDeWS+PJZoJuDdj51BL6ct"
    "AzuYp06GiwWjhvhlIG9MYlPipfUI29OGA9T/DjUcsZXWpGHznHSGyAD5JkRECqNp1DguYB"
    "fFVmAl/lz9+rzPSFsxnReBzNNDDPy16wIWco5YachVUPYlrKzt00XfOm8EE24RA2ZsIIdM"
    "GqkMdpmwf7eSnYzwtgPy+A3XKoIqIH4TWVkU+SNw/8j+WmfMGMz1hGLM/WkeatZjVTUbgd"
    "SEePaI6epDUMurUTUSPiI2ahDr5UZMeEog0GXyb4sT9UFTL3r3tqG8S+TDClvh089m+0bl"
    "/rKPejNsjcmuBvw0H/TntQh6NBvw3i3yb4vx+VodIfd/vqTRvEvtQxvO1/YVOXuzYnGoJn"
    "75B0nOxD4A2VLYzB47gNgouisb9+HP3WBvTvBN8MvpGRpX8neKjePo7oaAYXsVkSmx0TfE"
    "cWZhvQv5TmpjtUO2OfLLye4PFgoPWU4R1pGF1O8L3Sux0M72nj6HKCu2Qge90bjdAOhuRR"
    "8nvxLKQ/q9ftf1GDn+hfizEHkQufKmm0QXuB55lIwip5o4uwm1M049rA0M5RudKUKcCn6y"
    "AL5rQgL0D4uje4TrBngut1t68Mf3t3r/z6Q4JH98jyCtvHWe/1b2NVSc/wlaVzsM+NNora"
    "7yfgqAzgHw41wf14o4/nF58vfvx0dREFHUV3ipx4YdBRbDYvkP5cL8goQdnAbOgmCZ/6Au"
    "KnmsMcp5TDLPQwmwaut5gThHKQT2GQp+uKAUJpOhkhlOKFiZi4KtHMCcLjyRgihzULVa1I"
    "rJDxg5SK2KQf7FjFIJn0cGLTtmzxgsSC3aF6gY1YgOnuxQtoFDHr6mT1v+IUMbRcmdZ6Sb"
    "VfyBx/2sqEu+YiqlGnCuvzgXTZoEnLCWvn7KpZCMMksJILvkpVCCE30q2rPc1JEgu+o4w6"
    "yo2aWu97SBnwl3NuzkC02rcmDWxabk0sU1ywJGyDlad+hYbrAIhn7JvtYQfMLRvAIAGsDa"
    "DzTNAF8AnSqtYLw0QxOsMB7gKynrLpZod5zQRPsOI33jRjHZK55iHyEuCnQQJajuEMTJEO"
    "PQexvDfSDFNCSrKEa7CAL+QmgjMATfqxLl2mOz1ZopRWqhzJLAlhsiREFCvFYCQ7akEy/e"
    "RA6SfhPlJZceeQSngzuSb5geDl3Os7BILX86//96P6GPgMK3hcfSrq+qafEzx87Pe7/bs2"
    "CC4mePTY6ajqDW0UXU7wrdLt0Vv+Zx1P5f4L/Cd4a2boii2WadoGGi0bXI6VLDi7ZuRTgl"
    "KGPIlsqZ4b2HAWtYY5RSrHWehx3i3gScY6yVinmrFOgXeaY0e0LBNBXOjT5ky4KSETZsbt"
    "JQRnMOgltpHr7jgF7+P9tRomGJNGhm8X44SKbGpYVFRgspSy8HehNydVLmQPLp3SRV/EhH"
    "erjTc7xRJWXvIzQP+x1yty6xy2ikxQnpprD96Uri4yBgeFsstZgkcsQaANJi0FUFJASam5"
    "lTLyJXQNHZrmGkSTAbzSEmIQYPQK/GLTYGXZLjRBcJIjpQ0OwJi0OGcrHv59day3ySM7ZJ"
    "0bkSy40tB4EEtY4w+0VDodIiSPtQ6Rt5lQnLoxwR1lpH4bDL+oQ00Zjbp3LFeEc5O2vB9F"
    "wm3sS+wJkZHvB18Tz8NbRAYfKv3RrToc0uexL0zi7o6VcXfQ3/zQ7L1Eu6E6UvvjRDP/Vq"
    "rV18GXVG/BvUQ7gor6kH5teLOO9P6pjPT+KV96/5SR3qfWjJNeO0Z/5sVZBe1Fnp57MQCo"
    "v44TQnsIIj9sPmweA71DI+lT4rs89+oNGlrJw4VVlcUmiKSqJn4848kCW6ADF0Q4VdaAd4"
    "pxEgPcPUU5ZfeGPcCr+Crbye4IW7FNbIiV40UPa1ggOrP15CEVu/a6xTUvJFqcFRsZgrYa"
    "ihrvuVRt9AraOfup6eK0UkMXRUNPjFUdfTLRgchSO1nHVHFTetpo8DjsqMxBE78xwSN1+L"
    "XbUbW+yiIrYt8mmKpVo5E2HmhMB3wYDH19i+mm3Cd1FLCLMgrYRb4CdpFRwKqeQy/Pn696"
    "/vwUmZp/nHtZjOM0EucqOM8r1XSO00icy+FM+IcR5mSUzL2PkzQpNW5vGfg0H+aFswsXer"
    "A3RPUc2LVADcWdk/JgZzTM7yOnc3OVONJ6Xk5TvszOT60q5yUcYARo658ABCtkO1RuDbMn"
    "HPRCZpAJ6FkygBr2zlimhe7ZNvXW0UyLuWE7Lnj3z3CN/xN8+CHrGjzUS8r4AzmRB+F+1B"
    "BPIHsT/XNxYsqFdP8dJn0jl0UX57A3lU/vI4U9Ov6jinyZIJICZjkB8/TSOGo5sMfdryq1"
    "DdDPCe70Biwm1P+sYxnYf2qG9YqrHZETEQgcwivWTJeH45Sa2mVmdvnDcQysmx49wVh7si"
    "1vVfEQCw6xLJueyurRZtw6tzTEoCCjJ6IqCi8QZmbvA0EaHZAxBehoRSMtqkKYIXzLKOqm"
    "5dTAMEX2lhF0kP1i6Ii6OQ2imK81x8grXZ2zpPM6EJhbiSQc+Cf60MPBWFh1ZbUjSSpBLw"
    "X6kwU5JwHlRyOG7ZsA77GDESl2mqXr3so/ia3q2RN59E0Yi+RUvywx0S9zp/klb5JrC7I1"
    "mGvtlXvQ2A3SjSU0C3BPkac5pU//Pujn9PAv4pVqp3uv9Ii+fPYx5W2I+985kL9a9jMDjq"
    "NxbEc8Sf0GAb+qgPcCOprlubrFi20o9KqlKI/oWovunJRvLWEwykO8wGSUC3UD9u2DiCgB"
    "Yhq29Mosk0fbPNj3zC5D0Njey7ZhXrJ54Qae14XcxQt38RA2KmVoK2Qz/GpCn+njDWJfSW"
    "QJgfMzc7U51MnbNeT8qyJDLexHll44tdILojkkm1Z7QVB8dy2+wC+xmwO/4001qvPsWBt6"
    "5E3vrFJb+amAzikHvb/wtC5+MVwY/NRMUFrs6VlRKJqRbLfXzJEqpR4aEtrVhBQS6LpouX"
    "I5q7k4HClO15hTu/YRi6Sb0FjWS+NOUMqKeidbUY8/vKdRRa+mWr//1CdZDiEf+uaWQ3BY"
    "mHz1orMbMrlvirxvoj9XBumuxhAnKRu4qps0zDJ34CC5A2hJZIgqMkdEIHK8dV0HzuVFGQ"
    "fO5UW+A4c+Syeq4ieP63Yvezb8hl5kzFtq/67XHf3cBghP8O1Q7XfItZ9sW3kgygxD/iCk"
    "h8C1nhHOOb07f6YnqfYD/Xc9PCuJ8VWZuX6VP9WvMjP99DI59nQgx0jt37ADOYILdmfMvo"
    "5pMe/x8DdaXYJ80ALiHXU4Vrp9Wj48uJzg6wH9QroMLtKHd/j1Jh7C2ofsivYc1AWMigGq"
    "vz50WWHC4KLO4jsvs/rO85ffeWb9hepT5WNwMoSSf+fFj1cXf1OkUssRWfy10YtV75zvJK"
    "UcZZFHWRYalIUGRXA8nu1+nOrRymxs8Oe4MRODk+/FTMyHAzsxUxYJEzqutinKZce+0dr1"
    "ZyBD4ad7JCrc01a0BD8LNWPt2C1fV5euUWFco5tMnZ1UJU43Avt/Wso3pTsmapHW7Y+VLz"
    "QLPnmDKDfhDb9M+z3Tnjg3iVr0OBz/TOu5d/xie8nvtWwNez+hKLVAqwlrCdIG2qQb7GmC"
    "jkMkh3q6WJJUSukiS+lJLl3aWZ+gEtmSW9OgeF4q/eG8IP3hnFfmsQbUCSKJdDmkVxHvqQ"
    "p3llJgaUQsyC1seThHDsx1aEY0zYP5sgzKl/kgX2YwpixTs+ba1LBdjvsnvzhEhvAtl4eQ"
    "buJDu4lXBKVqu25I0LxdYP+hfw4y55pvOpgbehSvnsS6oAxUDr2sBMWTH3aNeOD3dESvsF"
    "+JvRmxD7KuzPcs5hNVBNXIrJ9WK69Y2EnzBmL/ol8EID2YliNk59f5yVI2Ae9jV/wJS4Jh"
    "hGbVqi5mKCWjTYZ8OI7mWhrpBDvsDGW+QJO/txT10YSpfoQ9PuZv0xcQY5SjH5U5MonXk8"
    "DD0Hr4edBX24B9TLB6r3R7bcA+JpjO2TYId4jvX9b4D2uqUQuw5q2ops5LMi6qZ8Ajl1WC"
    "KhQyiACc24j831jnnP9bbp3wexJ5ndyQFfFbG7CPCf6mql/oV/9TjNWhW8slQQ86DuEH7E"
    "SR6oJqUR8Cj05tZrJvf7GxpPyXqLtByEAVSYlDK2WlmPXXW5nUXoOIEgUdnoyUrwTwaJsw"
    "nY+tBsjo74NFf8uM5vxNu7lxJr4kWmfUk5Ry1EUZdU7YSfDrufpm1XpgKcIdttHTYWVVzs"
    "+SqcWHgJUeAKCtNsbraujyqeXULcxrCKdkFujKaQ0j3wT7EOvxNGfx1uSG1DpO5DYMya49"
    "7HbGrZyteA9AK7pueaXqW4k5g0uUCkzxnxIIp1b/PuazccJROlsx5u+WOUCXqclIBy3Pb1"
    "alKGOH9NO3SkF/KvtH0nYT1T/cEahkwcUmQuVC+wm5sSM8dkRszPobRN01FjfqoSMLW2NW"
    "b4dXWLESbEF3Q7+3JqFWKc2wZPnfENoBRmOL/Cmz5VWo/3si/CZdUY0eHPxC2AyeW/Yyx/"
    "tcHblR2HE32W9DMKyY2NpDrsvPag2enBWltJqbNofNZ4W+/CpL8n531VuW5JUleUXZ/U7Q"
    "4po1tMuSvLIkr3RlVFtYsiSv3DdlSd43MczPBEM+b9weyxfSipwe2HpQRqNvg+GNNlRJkz"
    "ZIfp/g6Dthb/07WnYxfYdWguwM+jfardIZD4abhtzbE9wbDL5ojw/a9ePNHX1j8jurKznq"
    "jrtfVe2x3xt0vvhdpe/F2w3V28dRsllwqyWEBACnlsfZJn4ZDfo5OklIkN4dDN0F/weOHe"
    "5GX/s9tEEKUGKjyIRqpaOyUjsA7SAdqiVrFVdfEnvO15NFdA9YRFfM8rhJC1pZs1iSSkaf"
    "FEdGwI2X/Wj+ekGB3epMTs6sg9Z6jIWuQMd5pacJkiFFnHGq7k14CHochh2epEK4sxsh5i"
    "DluBKS7tN8d4KVbHdIl0Ku26Dq8dc7HXldw2lwNDvcXk68zvcWuIZrIg1VSiiN04gs+dVE"
    "/FOpDNJPBRmkn7IZpD5m80q5VnEaiXM+zhlRoEzQkx+hIsNS9hNgUZVPee7U+lPFrr3mMq"
    "rY42JOxRqW4lKtb7bhuggDAwPCjACLtIG+gm/N2S2akP2EfgIzCyPwuqBtXQdQZLwlsoED"
    "1w5wrDPaA31gveL3aaXiMG+ZEMVVAX5cJVhYBGEAMVFnCT5gbtkAAtNYGmTKAWopBR6ZST"
    "Z7l5+bSd9Muwo8vO/Bt4WFXsh9eni7A8gkR/YEvxrugnRrUU4dEs7JpHRIT9AlHQDDAeQx"
    "WBj09WuwJNL0e6CYJnsruWcj9lLKa6bQQX9zGDw7CAE8JenaeMp1YXPVI47zOuDm4koAvv"
    "P6Pz5+/PTp88cPn65+vLz4/Pnyxw+RKzv7qMixfd29o27txC4a+rkLRAPoPFdiV0H7BrKq"
    "qzKc6iqfUV1lSxWimbfSnlFOgnxOlmqcqHGS7nmpbOvzgnTr82y+NWHQHk1T5zD6ArNznE"
    "ianvduepaRAPlLormRAPAFGgz2OjXTU7QNHPkTGelyQQGYQOrVWuEpUhn8IfI458eavq0w"
    "04/nF58vfvx0dREJ6NGdIrk8G2sahBRWDt6N0zUG1X0E7y5oSw+7vIrWxRtRklLuQyLvQ9"
    "SWUoPXxMjk+Ao9vkQorjO+GzI5viKPLzvEBdm2Vck/kqRqXgj+3kqZVnCQHNjq7xgz1A2y"
    "q1p8y3+iydkW6z9trBnx1lv9AApwvOkfSHfBEkFMbe1L5C7IqABm5XaA4TgesgE0CXdo+1"
    "b8VwuE9mtAfzGgtvsgdCLrAzjIGzhm9N9bfkf0cfBGPxEvL2evWpaetLQfy9K+GcayW9+G"
    "ooHW9stS+95lwb53mXXAhwukAsgxkgai/PGyTGgJaVVwss2lzPGSll0Z1CqDWt9sUGtFET"
    "gZp8oRgDOBrPnibzaKtkQQDA3lgMAvGPE3B5gGfqZxHU+WNaOhJG0md2L0CsLez2j0SKG4"
    "u6c+K9afyJdl/R9ScTNKEB23/oSQO1GRuOpazwhrC+hwzlgsCA9JUDUueuGqzDmBV/nHBF"
    "5lTgmUslSdeS2S7FTOVyoTqN/EMBMI6/nDZ9IZfhIjLLUgqQU1WQtKS9jZQQjz9UoOwaa0"
    "3UnJfWXxT6gUJeDfn2IZlvvcpl/GyoKWVTPDwqTl1M0vaOUCFkNBFMQwfwESFdEiysAMvC"
    "4shyiBsxnp2vEzDM5Iw6VFg2/9vISsurmnPmVawok6S+Tx9Ic+nj5Y4rXE1TSt1EqEk1kF"
    "iQZ4MCHuumjJ5VLhs2LORFppRthsKzO6QS7ZCAg3GLHCKeAd6dm2XiDhI3gGCKjedGk4Dm"
    "n9A7ujeDPDDdzzCxsh4CCWlOFQ66V/TDr48OE8y6EO+aIyVlLSv/ZkQTPUKSxaaJlg0JAi"
    "vexN9M/FiVXmlWcPHeZIp3B+ZzAtjpmO0x0vZvrw8tk+wqYLTmPJF7QSRE0Utg5xtDj7rA"
    "By2F7iWw5fmxVmgCYH5PzjYBNETQgsLZJZD3EOrONC29WokM9XIHICrhJURapDo0aAagIp"
    "/BCeVUYvTvOWsSNKgEeEX91yeNor0g0iFeTZ4hOUaRB90vdBF82CUe10iSTw7vzDmV/NkK"
    "x4wzdWxiu9nnr5yurgth77ysPDcPCVVpLcXE8woxkrwzF9EPsywd2+RhrdDdXRqA1iXya4"
    "M7h/6KmMIrpMa4/lGGUpPlnhWHrLc2kxmLpjGSMXmFu2lDEtHkrhD6/8cdzcj38j46X0O2"
    "qPVRWNLsUYr9CioNFNiTqIeepPPqvIIX/TXCMNybRSaZYccoFXg0hCeoTexjSm7cZdinsU"
    "eFhao8fr++6YMYnocoI3TGjDgobqL2qHNQyvBNucbPSHb8kkA7PMqcKTr4Rt6UbgMRRWLY"
    "vbnmuyjoIu3jL74MJSjYUUdNGEuX4MW08cwb2xku29Cjw8DWAnCfx3YykluhJ4LIVlK5A6"
    "MDX6AziBGQVl9pJkYhTao+9rTKG9lCe4rMcx7UCWHsfCoNQQrizElaNSR970ziplWxQU2a"
    "1Rkam5JVJyHj3I+wXZ6w49S4ATlZJ4flYUmWIHLbXwWIIyZSls65VVc0ZQX4TFomkpadpH"
    "UIT5FdkIPBkv5C4r10ybzEm3lv0TgMBz0Iyl1bHkO4x4lSkO85K95e6dVCBKI06LlkkLMm"
    "lBIPYgbur2EC0RLYqPZgp2Xtkmx+EQqTZbuETYWoOb5ls5xZjsxw4tEfSM1psdmt0x8Mpz"
    "gd+ZE93+CSRq+/uN/Hr+kB48MDeJqJ1lFgd8D7eYEWMxbNRXyI6O06DVztNFjWRkvpCR+d"
    "EAlnaahAQie4BrGrh+LGMH+THfDvJj1kcbXxZlIU4QNRDm/Z/MUPFMhr2exiAUtAcx0TKm"
    "kFM74trA0F7n7NQJuhTa07Xrlz4+MbyLduDAwhOZgwio192+MvyNb6i75liErn8bq0raVB"
    "cJGqWtdBGFGAY6eRLGd6vxcVSRplnl0gRJuhohAvPs1he8OApM4nmh8uKwltp803S7icsF"
    "S4Iksx5Zc3qEWaDt+YqDRbSFf1I1wbCXbGL/kyoP0Hl2mMWKahW0huoa8Uqu7rXrHXKDRb"
    "OniJApv2eTFZl5NvfU4ALxYUMjRYe6osMUPXm4BqeK08l0YOHSgRPiSGyLrCyQpGhlsSKR"
    "R5rVzndctKpmMEuQNeagmSPYzXaS/0q4EiqW3tnBkSCCRLF/N8KOUjWmqcQvqIuJOLmEwX"
    "/Fka457bZI2QGFZqRIKknb1OtLxWLwhzV1EHpGzJX7ZFveyvf5slOHQzHYcAA9omtdLGbv"
    "0OcO8nX0sooSdppOytiyVMGxYI6fRgZNd0HWsuPZkJtdX6TE8KhrqjOnI1kdSpsxTBMjx+"
    "EdtVdoh46TSfBrgu8gc544tqeKJp8ilYNQcxDmcGmYa7Kd8DM/iwYhQyoHoeYgvCDb4bp0"
    "c1WwGEVjFLC9nZ/qrWY1/SlJSmm8ENl4EY7VdF1RPs0Q7iChns74Vo1crGeaiDSsnY0Tv8"
    "R7OkVlbKt5Iq2NHs1A8YhNS39uFdkmgiZn5cwS3qZ1PYsEEaUpO2sDa4UwOyMxCB+kMfT2"
    "DLjwGfkhhisT6iiMWad9TNHcsnlR7od7jwx0P9VA92D8q6AeI5HmogQDFtEKd7L8N1HL0r"
    "ZeaomvCULpZRVafJUn/ryJYRYtFEjcoZWpVUL6RI8YlWi/GDoig9XiaibR0y1KCWunBRH5"
    "JfSRKEoQLOEaLOALLb3+QsaeoOxYvhcTspMrqRpAzxpxAmXA1w3MKBPWRi/09BGOLnKYd0"
    "g95FT1EDI7Kx+dGadpYKKJPDpTDDZ8chKWFKTfxDAHjK/WaURxSunUEXmUWWgprS5SsSBh"
    "mu4tVyGUKqdUOaXKWUHlfAgCFlv5emfU5KyM8rmKt96mgebjvefTKaVGd0CNTp7gc9iSAS"
    "ykvCJLi9NIhlbM0BhWe2Bnqf3yLuz2NDHeytviUyzB2YZEFB52O+Mi1pYRJ3hhyAHl7Zch"
    "MvNquFQWJcSUbzNo893NO6K0U2DRKQDlGC43oL0CRiOjlJp0MvAcUYj0d7ztkmS0M5YXJ7"
    "Vok5ZCpRQqpVBZS6isEOgq+XMVthPuUruynqzCfWIT9ztxIT9Mkct4ogjGIl6zaVQvhtdP"
    "BwILSPN9gePpOumSlov2i3+GcbTM161DDKaElgzsK9dhfoAXSG/5qbJBf+CrgL6hOKzef3"
    "pBu671jHDl2IMk1X7Ei+9bK/fAsQdT9ARrlkmCskzSSbgqZXjJmxjm0wovEYQhndwo24gl"
    "fNULL0mQyviSkxhn3qmM+fJkikwmDCelHYRntZZOnO4o60ZujzKLRVQPrAwpakRIERmpLl"
    "Zclxa6a/GscYkGZ4U2OdJUM6g6uGlc4gg5Bg2yqdFsDg3TIzPwjH6hxjGy5slXB0DfthZm"
    "pVg2pwE0zbCBwztF7iDvmeAJ7iODJeVTix5GLk2Hidpjy7+P/r4k74xuR/Y+OANz21oCY+"
    "ci3t/zCJAG2kaKzHv+5MminVv+KE5yvPpHh8R8zyWQWDw0RamWXJalltqryOLZlJZfIWNF"
    "dlDe4ctbTI5pYmmQEm6wKzitDyvcMBmLI9O4W87CdcIWMnDlLXjsZODKYaOhdW7F1Hx8dX"
    "6Z1Cbge14K3/MCfM+z+MrK18eweMTTZPYbdn66CG81faTm2A5B5ysbzZFt5xjDDxVSLaYB"
    "/MjBWt70zoImV5QKHhVLU95UewpbHVKi+r21MiEOtzOLlnskfTYkNIq9if65ODHpSnKnw5"
    "TdC+d3BtPREppmrjEqTtckY9Snj5+vIjsU/VJkghrdK71e1g7FWAziHnKRL60miBoosh5E"
    "JZAq12HxJRKo7Wph/YisgY2PcpLqLVelQHhWGb04zVvGjswi1+P4R+jqVrG3zChJ6TkYUI"
    "u81lvs2VgZjtWbNoh9meBuX3sYDu6IdjNqg9iXCe4M7h96KqOILtOeynI7RqkNo2C/SG8X"
    "lufyT1QpN2Yx8lqDdpzp3lLGY6Xbp/CHVxNM22/ux7+R8VL6HbXXY+MVXooxXjE9p7Q8HV"
    "ONpCxdbOkhUO3ByqMuV6a1XiLsKkyFewi6PU2It5t6NhOsaohLemK7aLljXh7Fuku6aRDe"
    "h7XxrLHeWXiYf85G9PCs0M5Dmml61K5E7I8N8RM7tmLq6c/Idc78kBgDgxX5mU4bzFgd2T"
    "mAmJaUNdf0mlaiXbMGNI+O8J2l4brctLz99k9jfRT/Pm1Ow3pe2SkcNIPPT+pj3UE7yOwj"
    "b3cgW/nvgQIYMLQRdAAZhnVwiAf7TpvTjid4YZHROqP35tCmH8Evp2FH1uum/C7LN2SVeU"
    "PavACi31u2t+EVtuNqfpe+XayuP7LowGUuk+HYFoJNRNzIoqOdtHxWYD5LjFlmHIptPWla"
    "ae/hxB3VgzZFKpHN6oC11YmI+HgaYOtB7d90+3cVTeshWRsEFxPcU5UR1Rj8zwm+GfTVNq"
    "B/J/hh0B0NmKIRXtVRJ87LuZALPMhpdYIlzGZHK3fyR+3laY6ZLQVBB9ULbUuRytQs0eLa"
    "EjkmfpQ7R00p5htxusasnv34XiDRCm1rWXXZJAjlohF50bCh8lZEP6liuUpSyWzG1Lrxql"
    "oCNxTSEFhsCCRI7cEOSM0nQ6/Jpr/NjBIquY3gfuun3rRyrFrh47Otdq15rOVWy9aAFoIK"
    "zmj1D0siCNEMNHMGsOWCKUUdeCvgWoBypjNmUXpdrNukqU5+wRnA1AxFvk2t2Tpr2jrEC7"
    "bYjhLnYO5kOxI2xKoJsezymNMDHnMqw9j2L76E0VMa9pZTXnR1icirGK3IQQM1A4SKlKnQ"
    "3PM519rzOW3sIeK0wwsbLGeb21CLjDTTVgaP4zYILib4sT9UFQLJdU9tg9iXCb5+HP3WBv"
    "QvtdZ961Nr3bf+BA/V20dmygsu/GCB28FjP4gUYJcTfMcsfHfMwjdUb7pDtTP2ycLrCR4P"
    "BlpPGd6RhtHlBBNN+HYwvKeNo0saQPJV6XVvNEI7GN7QGJL49wn+Nhz077QHdTgakN8a/+"
    "b/QqJcfwmDGfxrMYIWTstkcn6otb1n90WATt286SS5TKYV234idf3dJA+p628D9YR1fYp7"
    "jp4fDMkWHT+YAgfOUWJB1n6pioakJjVBb34m/2pdmTikFVoi7nfvfh73iKAbXFDps/+o9K"
    "joST/F8ERPPcfAyHEqB99nCPccgf9dI5GaHn/fGj72+zWiLwIyomr5FxM8ehzRSAyq/kSX"
    "E6x8U7pj8pyoUF+76rc2SN1IRmnQvxoV5rRbpdt7HKoj/0nyHun1euCH/wcXYmhZRep9rn"
    "9tF5VeMK9aEt+LMvhe5ON7wc+sqlWnKknZQFWLeWoH2Fy3ogNXTkH1CiZwoeY1N7DhLGoN"
    "e4pURigIrWEjx1uiWnW1Y4RyjEUeY8dzVgjT84MqmyJTpDKAK27eXVFfV60tMkUql4/Iy8"
    "e1XMiJbS0IFg7aN2a17C1Y2EGVwq7D5hLINJD6gmZ6cQw4uVjGKCScaTg9XB3QBI2ENA2p"
    "X5+4Ap4bAglmGkxsudrc8ngW21w8EzQS0nHdw2VZHuuup6bGE4pPzMiRm56dXu38IvFVYY"
    "pFqDYFqEP6AcfQfkLuQNe9FXRzTpjNtDkr8gy6rLVmJZtvT27HYEMSBulGQZYAGkt6mgQn"
    "ab0cHU1Gn7SU2YzG+ULg/8g4JRXhl+RSJ+rsGswtmj7u+P3FWs2D8yl000DYnbTAO8fybB"
    "2BDx8+nE3wN3qWxQ1yyRx0fsgPEk7Hjm5eIGOFRfZ5ypDWg4S0+ouNvie7+1uWiSDOkfji"
    "dClUp4TwUICG0/y4gF4PBr2EyeO6m6qN0H+8v1aH784Z5qSRX86fIw7KUpj7t+bJPIID7Q"
    "5J5phBNt9NmyEUOdykprv2soS39jLXWXv5Q3GI3x/xwt87BvpVKSIuGuZlQ/0ych034I8/"
    "ufcAcVJCbyjGmVVduUT+QdUpWsNqjuwhIqA6bounTaWanBUqU0FjzY613qpLjZhO0gaTVn"
    "cO1pZH62z9LSh/tUL20nAcpixZ4MVArzGFBhBRdW6YpEuHQKq7IPiRoOM/Dn/7pJVVxI71"
    "0lJl7ZMSdwBeEEN6Bn4P75CfrhW2lbqX1L3E3jB3TifMWwilMyZye5Bglww1HKM/czSu08"
    "ge3ItbX/11nFBvQzH13b3y6w8Jr35v0L8Lm8fE2k5vcH36kb17q6umdDrqgx9uG1xN8I3a"
    "6fmFm8OrNBv/PlHsCaabGa1tgWRJWhknKkp0TJk40RnSCceoM+5JShkCJXIIFB0rKv1r1T"
    "kgh7QJUffH5oThapmuK4p3GUJZT0wafo+pmtSZtBxSCa+09X5fW298Uu4BZEXXLe8kvW6l"
    "M+ezqzjH2MvndEcFWUzethXjDHsXypyuINvQFy2OFT14clZkPIebNsKcS/9WDoHYMXQ13w"
    "78gmyH6y7LdwTHSBphRUtlRF+WcQKTVvk50ZeXmdJTZFFVQDho3kB0D3L+PHmjizDH4vHL"
    "aNDPSb/YkKRNHYbugv8DpuGcsCzAA5eCUawHp1XelNBLO7iuFra9f2b21/8DiOc7/g=="
)
