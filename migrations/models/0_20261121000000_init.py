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
COMMENT ON COLUMN "catalogue_entry"."catalogue" IS 'REFERRAL_SOURCE: REFERRAL_SOURCE\nSERVICE_NEED: SERVICE_NEED\nACCESS_TO_TRANSPORTATION: ACCESS_TO_TRANSPORTATION\nFINANCIAL_SUPPORT: FINANCIAL_SUPPORT';
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
COMMENT ON COLUMN "letter"."kind" IS 'PASSWORD_RESET: PASSWORD_RESET\nSTAFF_INVITED: STAFF_INVITED\nPASSWORD_CHANGED: PASSWORD_CHANGED\nSECOND_FACTOR_CHANGED: SECOND_FACTOR_CHANGED\nLOOK_UP_BUDGET: LOOK_UP_BUDGET\nSENSITIVE_UNLOCKED: SENSITIVE_UNLOCKED\nSENSITIVE_REFUSED: SENSITIVE_REFUSED';
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
GRANT SELECT, INSERT, UPDATE (ended_at) ON password_reset TO portal_app;
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
GRANT SELECT, UPDATE ON cams_record TO portal_worker;
GRANT SELECT, UPDATE (status, attempts, claimed_at, failure, sent_at) ON invitation TO portal_worker;
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
    -- administrator who closes an account, or clears a second factor that is lost, ends them.
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
    "signature" BYTEA,
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

-- Upkeep, for the owner alone. Both want an event that says so, sealed before anything goes. Its
-- signature nobody can compare in here: `portal audit` does, which has the key.
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
    says CONSTANT audit_event := audit_authorised(event, 'ERASURE');
    erased bigint;
BEGIN
    PERFORM set_config('portal.audit_procedure', 'erasure', true);
    UPDATE audit_event SET source = NULL, terms = NULL, salt = NULL
        WHERE jobseeker_ids && says.jobseeker_ids AND id <= says.through_id AND salt IS NOT NULL;
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
    about_account_id, through_id, signature, reference, source, terms, salt, digest)
    ON audit_event TO portal_app, portal_worker;
GRANT SELECT ON audit_event TO portal_worker;
GRANT SELECT (id, at, kind, account_id, provider_id, acting_as, operation, fields, jobseeker_ids,
    source) ON audit_event TO portal_look_up;
GRANT SELECT, INSERT ON audit_seal TO portal_worker;
GRANT SELECT ON SEQUENCE audit_event_id_seq TO portal_worker;
GRANT SELECT (id, name) ON service_provider TO portal_look_up;
ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_event FORCE ROW LEVEL SECURITY;
-- What lets events go is the owner's alone to write.
CREATE POLICY adds ON audit_event FOR INSERT TO portal_app, portal_worker
    WITH CHECK (kind NOT IN ('RETENTION', 'ERASURE') AND through_id IS NULL AND signature IS NULL
        AND octet_length(salt) = 16 AND octet_length(digest) = 32 AND source IS NOT NULL);
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
-- What reports count, as views of the viewer's own rows: `security_invoker` keeps the row-level security
-- of the tables in force. Their models are in models/, in the application "views", which aerich is not told of.

-- The same id for the same names: models/identity.py, but for the time in it, which is of no use here.
CREATE FUNCTION derived_id(kind int, names text) RETURNS uuid
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN overlay(overlay(md5(names) placing '8' from 13 for 1)
    placing lpad(to_hex(kind), 2, '0') || '8' from 15 for 3)::uuid;

-- Clients by caseworker. `position` 0 is the current plan, or the last one.
CREATE VIEW caseload WITH (security_invoker = true) AS
SELECT derived_id(27, concat(j.provider_id, j.caseworker_id)) AS id,
    j.provider_id,
    j.caseworker_id,
    count(*) AS clients,
    count(r.id) AS linked_clients,
    count(*) FILTER (WHERE r.stream = 'A') AS clients_in_stream_a,
    count(*) FILTER (WHERE r.stream = 'B') AS clients_in_stream_b,
    count(*) FILTER (WHERE r.stream = 'C') AS clients_in_stream_c,
    count(*) FILTER (WHERE p.status = 'ACTIVE') AS clients_with_active_plan
FROM jobseeker j
LEFT JOIN cams_record r ON r.jobseeker_id = j.id
LEFT JOIN employment_action_plan p ON p.cams_record_id = r.id AND p.position = 0
WHERE j.caseworker_id IS NOT NULL
GROUP BY j.provider_id, j.caseworker_id;

-- Employment outcomes by the quarter in which the plan was closed; those of plans that go on are in
-- none. An average is of five people at least: docs/decisions/small-numbers-in-reports.md. Quarters of
-- the fiscal year (models/date_range.py) begin where those of the calendar do.
CREATE VIEW employment_outcome_count WITH (security_invoker = true) AS
SELECT derived_id(28, concat(provider_id, ' ', stream, ' ', quarter_begins_on, ' ', outcome)) AS id,
    provider_id,
    stream,
    extract(year FROM quarter_begins_on - interval '3 months')::int AS fiscal_year,
    (extract(quarter FROM quarter_begins_on)::int + 2) % 4 + 1 AS fiscal_quarter,
    quarter_begins_on,
    (quarter_begins_on + interval '3 months' - interval '1 day')::date AS quarter_ends_on,
    coalesce(to_char(quarter_begins_on, 'YYYYMM')::int, 999999) AS sorted_by,
    outcome,
    count(*) AS plans,
    CASE WHEN count(outcome_wage_per_hour) >= 5 THEN round(avg(outcome_wage_per_hour), 2) END
        AS average_wage_per_hour,
    CASE WHEN count(outcome_hours_worked) >= 5 THEN round(avg(outcome_hours_worked), 2) END
        AS average_hours_worked
FROM (
    SELECT *, date_trunc('quarter', closed_date::timestamp)::date AS quarter_begins_on
    FROM employment_action_plan WHERE has_outcome
) ended
GROUP BY provider_id, stream, quarter_begins_on, outcome;

-- How the copies of a provider's CaMS records stand. When a record is stale is said in
-- models/cams_record.py.
CREATE VIEW sync_health WITH (security_invoker = true) AS
SELECT derived_id(29, provider_id::text) AS id,
    provider_id,
    count(*) AS records,
    count(*) FILTER (WHERE state = 'OK') AS ok,
    count(*) FILTER (WHERE state = 'UNREACHABLE') AS unreachable,
    count(*) FILTER (WHERE state = 'NOT_FOUND_IN_CAMS') AS not_found_in_cams,
    count(*) FILTER (WHERE state = 'WRONG_PERSON') AS wrong_person,
    count(*) FILTER (WHERE state = 'QUARANTINED') AS quarantined,
    count(*) FILTER (WHERE now() - synced_at > interval '36 hours') AS stale,
    min(synced_at) AS oldest_synced_at
FROM (
    SELECT r.provider_id, r.state,
        CASE WHEN r.state = 'OK' THEN greatest(r.checked_at, b.covered_at) ELSE r.checked_at END
            AS synced_at
    FROM cams_record r JOIN cams_bucket b ON b.id = r.bucket_id
) known
GROUP BY provider_id;

-- What the Client Profile of iCARE needs of a person, a line for each of its columns: whether it must be
-- there, and whether it is. The portal has no place yet for those that are never there.
CREATE VIEW icare_readiness WITH (security_invoker = true) AS
SELECT derived_id(30, j.id::text) AS id,
    j.id AS jobseeker_id,
    j.provider_id,
    j.last_name,
    j.first_name,
    profile.filled_columns,
    profile.missing_columns,
    profile.missing_columns = '{}' AS is_ready
FROM jobseeker j
CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(name ORDER BY place) FILTER (WHERE is_there), '{}') AS filled_columns,
        coalesce(array_agg(name ORDER BY place) FILTER (WHERE must_be_there AND NOT is_there), '{}')
            AS missing_columns
    FROM (VALUES
        (1, 'CLIENT_VALIDATION_TYPE_ID', true, false),
        (2, 'CLIENT_VALIDATION_ID', true, false),
        (3, 'CLIENT_BIRTH_DT', true, j.date_of_birth IS NOT NULL),
        (4, 'PHONE_NO', false, j.phone IS NOT NULL),
        (5, 'EMAIL_TXT', false, j.email <> ''),
        (6, 'POSTAL_TXT', true, false),
        (7, 'OFFICIAL_LANGUAGE_ID', true, j.preferred_language <> ''),
        (8, 'CONSENT_IND', true, false)
    ) AS of_icare (place, name, must_be_there, is_there)
) profile;

GRANT SELECT ON caseload, employment_outcome_count, sync_health, icare_readiness TO portal_app;
-- From 1: a related row with the key 0 is none to the ORM.
INSERT INTO "cams_bucket" ("id") SELECT generate_series(1, 2000);"""


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
    "XbUbW+yiIrYt8mmKpVo5E2HmhMB3wYDH19i+mm3CcTfNvtK/1Ol77h8YHeb4PMrTpq2kUZ"
    "Ne0iX027yKhpVU+rl6fUVz2lfopMzT/0vSzGcRqJcxWc55UqP8dpJM7lcCZcxggzN0pm6M"
    "dJmpRAt7c8fZo188LZhQv93Buiem7uWqCGQtFJ+bkzeuj3kea5GU0cmT4v8ylfsucnYJXz"
    "JQ4wArT1TwCCFbIdKt2GORYOeiEzyAT0xBlAzX9nLB9D92yb+vRoPsbcsB0XvPtnuMb/CT"
    "78kHUgHuolZbyGnPiEcD9qiL+QvYn+uTgxFUQ6CQ+T5JHLoosz3ZvKp/eR6B4dElJFvkwQ"
    "SQGznIB5esketdzc4+5XlVoQ6OcEd3oDFjnqf9axDOw/gcN6xdUO0okIBA70FWumyyN0Sk"
    "3tMjO7/BE6BtZNj55zrD3ZlreqeNQFh1gWV0/l/mgzbjVcGohQkPcTURUFIQgzs/eBII0h"
    "yJgCdLSi8RhVIcwQvmUUddNyamCYInvLCDrIfjF0RJ2hBlHM15pj5BW4zlnSeR0IzK1EEg"
    "78c3/oEWIs+Lqy2pEklaCXAv3JgpzzgvJjFsP2TYD32CGLFDvN0nVv5Z/XVvWEijz6JoxF"
    "cqpflpjol7nT/JI3ybUF2RrMtfbKPY7sBunGEpoFuKfI05zSp38f9HN6+BfxSrXTvVd6RF"
    "8++5jyNsT97xzIXy37mQHH0Ti2I56kfoOAX1XAewEdzfJc3eLFNhR61VKUR3StRXdOyreW"
    "MBjlIV5gMsqFugH79kFElAAxDVt6ZZbJo20e7HtmlyFobO9l2zAvJb1wA8/rQu7ihbt4CB"
    "uVMrQVshl+NaHP9PEGsa8ksoTA+fm72hzq5O0acv5VkaEW9iMLNJxagQbRHJJNq9AgKL67"
    "lmjgF+LNgd/xphrVeXasID3ypndWqa38VEDnFI3eX3haF78YLgx+aiYoLfb0rCgUzUi222"
    "t+SZWCEA0J7WpCogl0XbRcuZzVXByOFKdrzNle+4hF0k1oLOsleycoZd29k627xx/e06i1"
    "V1Ot33/qkyyakA99c4smOCxMvnpp2g2Z3DdF3jfRnyuDdFdjiJOUDVzVTRpmmTtwkNwBtC"
    "QyRBWZIyIQOd66rgPn8qKMA+fyIt+BQ5+lE1Xxk8d1u5c9QX5DLzLmLbV/1+uOfm4DhCf4"
    "dqj2O+TaT7atPBBlhiF/ENJD4FrPCOec8Z0/05NU+4H+ux6xlcT4qsxcv8qf6leZmX56mR"
    "x7OrZjpPZv2LEdwQW7M2Zfx7Tk93j4G61BQT5omfGOOhwr3T4tMh5cTvD1gH4hXQYX6SM+"
    "/KoUD2GFRHZFew6qB0YlA9VfH7qsfGFwUWfxnZdZfef5y+88s/5C9anyYTkZQsm/8+LHq4"
    "u/KVKp5Ygs/troxap3GniSUo6yyKMsyxHKcoQiOB7Pdj909WhlNjb4c9yYicHJ92Im5sOB"
    "nZgpi4QJHVfbFOWyY99ohfszkKHw0z0SdfBpK1qon4WasXbslq+rS9eoMK7RTabOTqoSpx"
    "uB/T8t5ZvSHRO1SOv2x8oXmgWfvEGUm/CGX8z9nmlPnJtELXocjn+mVd87fkm+5Pdatoa9"
    "n2OUWqDVhLUEaQNt0g32NEHHIZJDPV0sSSqldJGl9CSXLu2sT1CJbMmtaVA8L5X+cF6Q/n"
    "DOK/NYA+oEkUS6HNKriPdUhTtLKbA0IhbkFrY8nCMH5jo0I5rmwXxZBuXLfJAvMxhTlqlZ"
    "c21q2C7H/ZNfHCJD+JbLQ0g38aHdxCuCUrVdNyRo3i6w/9A/B5lzzTcdzA09ildPYl1QBi"
    "qHXlaC4skPu0Y88Hs6olfYr8TejNgHWVfmexbziSqCamTWT6uVVyzspHkDsX/RLwKQHl/L"
    "EbLz6/xkKZuA97Er/oQlwTBCs2pVFzOUktEmQz4cR3MtjXSCHXbSMl+gyd9bivpowlQ/wh"
    "4f87fpC4gxytGPyhysxOtJ4GFoPfw86KttwD4mWL1Xur02YB8TTOdsG4Q7xPcva/yHNdWo"
    "BVjzVlRT5yUZF9Uz4JHLKkEVChlEAM5tRP5vrHNOCS63Tvg9ibxObsiK+K0N2McEf1PVL/"
    "Sr/ynG6tCt5ZKgBx2H8AN2okh1QbWoD4FHpzYz2be/2FhS/kvU3SBkoIqkxKGVslLM+uut"
    "TGqvQUSJgg5PRspXAni0TZjOx1YDZPT3waK/ZUZz/qbd3DgTXxKtM+pJSjnqoow6J+wk+P"
    "VcfbNqPbAU4Q7b6OmwsirnZ8nU4kPASg8A0FYb43U1dPnUcuoW5jWEUzILdOW0hpFvgn2I"
    "9Xias3hrckNqHSdyG4Zk1x52O+NWzla8B6AVXbe8UvWtxJzBJUoFpvhPCYRTq38f89k44S"
    "idrRjzd8scoMvUZKSDluc3q1KUsUP66VuloD+V/SNpu4nqH+4IVLLgYhOhcqH9hNzYER47"
    "IjZm/Q2i7hqLG/XQkYWtMau3wyusWAm2oLuh31uTUKuUZliy/G8I7QCjsUX+lNnyKtT/PR"
    "F+k66oRg8OfiFsBs8te5njfa6O3CjsuJvstyEYVkxs7SHX5We1Bk/OilJazU2bw+azQl9+"
    "lSV5v7vqLUvyypK8oux+J2hxzRraZUleWZJXujKqLSxZklfum7Ik75sY5meCIZ83bo/lC2"
    "lFTg9sPSij0bfB8EYbqqRJGyS/TzAB8PZW6/a/dllhxsTXCY5aE+bXv6MN0ndoncjOoH+j"
    "3Sqd8WC4aci9PcG9weCL9vigXT/e3NHfk/zOqk6OuuPuV1V77PcGnS9+V+l78XZD9fZxlG"
    "wW3GoJIR/AqeVxNpFfRoN+jsYSEqT3DkN3wf+BYwfD0dd+D12RApTYRjKBXOmYrdT+QDtI"
    "B3LJSsbVl8Ses/lkid0DltgVs3hu0r5W1miWpJKxKcVxE3Djgz+aN19QYLe6mpMz66CVIG"
    "OBLdBxXulZg2RIEWecqvsaHoIeh2GHJ6ku7uxkiLlPOY6GpHM139lgJdsd0uGQ61Soejj2"
    "Tgdi13ApHM1Kt5fzsPN9Ca7hmkhDldJN4zQiS341Ef9UKr/0U0F+6adsfqmP2bxSJlacRu"
    "Kcj3NGFCgTEuXHr8iglf2EX1TlU547tf5UsWuvuYwq9riYU7GGpbhU65ttuC7CwMCAMCPA"
    "4nCgr+Bbc3aLpms/oZ/AzMIIvC5oW9cBFBlviWzgwLUDHOuM9kAfWK/4fVqpOMxbJkRxVY"
    "AfdQkWFkEYQEzUWYIPmFs2gMA0lgaZcoDaUYFHZpLN3uVnbtI3064C/+978G1hoRdynx7t"
    "7gAyyZE9wa+GuyDdWpRTh4RzMikd0hN0SQfAcAB5DBYGff0aLIk0/R4opsneSu7ZiL2U8p"
    "opdNDfHAbPDkIAT0m6Np5yHdxc9Yjj2g64ubgSgO/a/o+PHz99+vzxw6erHy8vPn++/PFD"
    "5OjOPipye19376jTO7GLhl7wAtEAOs+V2FXQvoGs6qoMp7rKZ1RX2UKGaOattGeUkz6fk8"
    "MaJ2qcpHteKhf7vCAZ+zybjU0YtEeT2DmMvsDsHCeSpue9m55lnED+kmhunAB8gQaDvU5F"
    "9RRtA0f+REa6XMgAJpB6tVZ4ilSGhog8zvmRqG8rCPXj+cXnix8/XV1EAnp0p0guz0aiBg"
    "GHlUN743SNQXUfob0L2tLDLq/edfFGlKSU+5DI+xC1pdTgNTEyOb5Cjy8RiuuM74ZMjq/I"
    "48uOeEG2bVXyjySpmhegv7dCpxUcJAe2+jvGDHWD3KsW3/KfaHK2xfpPG2tGvPVWP4ACHG"
    "/6B9JdsEQQU1v7ErkLMiqAWbkdYDiOh2wATcId2r4V/9UCof0a0F8MqO0+CJ3I+gAO8gaO"
    "Gf33lt8RfRy80U/Ty8voq5bDJy3tx7K0b4ax7Na3oWigtf2y1L53WbDvXWYd8OECqQByjK"
    "SBKH+8LBNaQloVnHtzKTPApGVXBrXKoNY3G9RaUQROxqlyBOBMIGu++JuNoi0RBENDOSDw"
    "y0n8zQGmgZ9pXMeTZc1oKEmbyZ0YvYKw9zMaPVIo7u6pz4rVKfJlWf+HVNyMEkTHrU4h5E"
    "5UJK661jPC2gI6nBMYC8JDElSNi164KnOK4FX+IYJXmTMEpSxVZ16LJDuV85XK9Oo3McwE"
    "wnr+8Jl0hp/ECEstSGpBTdaC0hJ2dhDCfL2SQ7ApfHdScl9Z/BMqRQn496dYhsVAt+mXsa"
    "KhZdXMsGxpOXXzC1q5gMVQEAUxzF+AREW0iDIwA68LyyFK4GxGunb8DIMz0nBp0eBbPy8h"
    "q27uqU+ZlnCizhJ5eP2hD68PlngtcTVNK7US4WRWQaIBHkyIuy5acrlU+KyYM5FWmhE228"
    "qMbpBLNgLCDUascAp4R3q2rRdI+AieAQKqN10ajkNa/8DuKN7McAP3/MJGCDiIJWU41Hrp"
    "H6IOPnw4z3KoQ76ojJWU9K89WdAMdQqLlmEmGDSkhC97E/1zcWJ1e+XJRIc58Cmc3xlMi2"
    "Om43THi5k+vHy2j7DpgrNa8gWtBFETha1DHDzOPiuAHLaX+JbD12aFGaDJATn/sNgEURMC"
    "S4tk1kOcEuu40HY1KuTzFYicgKsEVZHq0KgRoJpACj+EZ5XRi9O8ZeyIEuAR4Ve3HJ72in"
    "SDSAV5tvgEZRpEn/R90EWzYFQ7XSIJvDv/cOZXMyQr3vCNlfFKr6devrI6uK3HvvLwMBx8"
    "pZUkN9cTzGjGypDVCo59meBuXyON7obqaNQGsS8T3BncP/RURhFdprXHcoyyFJ+scGi95b"
    "m0GEzdsYyRC8wtW8qYFg+l8IdX/jhu7se/kfFS+h21x6qKRpdijFdoUdDopkQdxDz1J59V"
    "5JC/aa6RhmRaqTRLDrnAq0EkIT1Cb2Ma03bjLsU9CjwsrdHj9X137JegDy8neMOENixoqP"
    "6idljD8EqwzclGf/iWTDIwy5wqPPlK2JZuBB5DYdWyuO25Juso6OItsw8uLNVYSEEXTZjr"
    "x7D1xBHcGyvZ3qvAw9MAdpLAfzeWUqIrgcdSWLYCqQNToz+AE5hRUGYvSSZGoT36vsYU2k"
    "t5gst6HNMOZOlxLAxKDeHKQlw5KnXkTe+sUrZFQZHdGhWZmlsiJefRY75fkL3u0LMEOFEp"
    "iednRZEpdtBSC48lKFOWwrZeWTVnBPVFWCyalpKmfQRFmF+RjcCT8ULusnLNtMmcdGvZPw"
    "EIPAfNWFodS77DiFeZ4jAv2Vvu3kkFojTiLGmZtCCTFgRiD+Kmbg/REtGi+GimYOeVbXIc"
    "DpFqs4VLhK01uGm+lVOMyX7s0BJBz2i92aHZHQOvPBf4nTnR7Z9Aora/38iv5w/pwQNzk4"
    "jaWWZxwPdwixkxFsNGfYXs6DgNWu08XdRIRuYLGZkfDWBpp0lIILIHuKaB68cydpAf8+0g"
    "P2Z9tPFlURbiBFEDYd7/yQwVz2TY62kMQkF7EBMtYwo5tSOuDQztdc5OnaBLoT1du37p4x"
    "PDu2gHDiw8kTmIgHrd7SvD3/iGumuORej6t7GqpE11kaBR2koXUYhhoJMnYXy3Gh9HFWma"
    "VS5NkKSrESIwz259wYujwCSeFyovDmupzTdNt5u4XLAkSDLrkTWnR5gF2p6vOFhEW/gnVR"
    "MMe8km9j+p8gCdZ4dZrKhWQWuorhGv5Opeu94hN1g0e4oImfJ7NlmRmWdzTw0uEB82NFJ0"
    "qCs6TNGTh2twqjidTAcWLh04IY7EtsjKAkmKVhYrEnmkWe18x0WragazBFljDpo5gt1sJ/"
    "mvhCuhYumdHRwJIkgU+3cj7ChVY5pK/IK6mIiTSxj8VxzpmtNui5QdUGhGiqSStE29vlQs"
    "Bn9YUwehZ8RcuU+25a18ny87dTgUgw0H0CO61sVi9g597iBfRy+rKGGn6aSMLUsVHAvm+G"
    "lk0HQXZC07ng252fVFSgyPuqY6czqS1aG0GcM0MXIc3lF7hXboOJkEvyb4DjLniWN7qmjy"
    "KVI5CDUHYQ6Xhrkm2wk/87NoEDKkchBqDsILsh2uSzdXBYtRNEYB29v5qd5qVtOfkqSUxg"
    "uRjRfhWE3XFeXTDOEOEurpjG/VyMV6polIw9rZOPFLvKdTVMa2mifS2ujRDBSP2LT051aR"
    "bSJoclbOLOFtWtezSBBRmrKzNrBWCLMzEoPwQRpDb8+AC5+RH2K4MqGOwph12scUzS2bF+"
    "V+uPfIQPdTDXQPxr8K6jESaS5KMGARrXAny38TtSxt66WW+JoglF5WocVXeeLPmxhm0UKB"
    "xB1amVolpE/0iFGJ9ouhIzJYLa5mEj3dopSwdloQkV9CH4miBMESrsECvtDS6y9k7AnKju"
    "V7MSE7uZKqAfSsESdQBnzdwIwyYW30Qk8f4egih3mH1ENOVQ8hs7Py0ZlxmgYmmsijM8Vg"
    "wycnYUlB+k0Mc8D4ap1GFKeUTh2RR5mFltLqIhULEqbp3nIVQqlySpVTqpwVVM6HIGCxla"
    "93Rk3Oyiifq3jrbRpoPt57Pp1SanQH1OjkCT6HLRnAQsorsrQ4jWRoxQyNYbUHdpbaL+/C"
    "bk8T4628LT7FEpxtSEThYbczLmJtGXGCF4YcUN5+GSIzr4ZLZVFCTPk2gzbf3bwjSjsFFp"
    "0CUI7hcgPaK2A0MkqpSScDzxGFSH/H2y5JRjtjeXFSizZpKVRKoVIKlbWEygqBrpI/V2E7"
    "4S61K+vJKtwnNnG/ExfywxS5jCeKYCziNZtG9WJ4/XQgsIA03xc4nq6TLmm5aL/4ZxhHy3"
    "zdOsRgSmjJwL5yHeYHeIH0lp8qG/QHvgroG4rD6v2nF7TrWs8IV449SFLtR7z4vrVyDxx7"
    "MEVPsGaZJCjLJJ2Eq1KGl7yJYT6t8BJBGNLJjbKNWMJXvfCSBKmMLzmJceadypgvT6bIZM"
    "JwUtpBeFZr6cTpjrJu5PYos1hE9cDKkKJGhBSRkepixXVpobsWzxqXaHBWaJMjTTWDqoOb"
    "xiWOkGPQIJsazebQMD0yA8/oF2ocI2uefHUA9G1rYVaKZXMaQNMMGzi8U+QO8p4JnuA+Ml"
    "hSPrXoYeTSdJioPbb8++jvS/LO6HZk74MzMLetJTB2LuL9PY8AaaBtpMi850+eLNq55Y/i"
    "JMerf3RIzPdcAonFQ1OUasllWWqpvYosnk1p+RUyVmQH5R2+vMXkmCaWBinhBruC0/qwwg"
    "2TsTgyjbvlLFwnbCEDV96Cx04Grhw2GlrnVkzNx1fnl0ltAr7npfA9L8D3PIuvrHx9DItH"
    "PE1mv2Hnp4vwVtNHao7tEHS+stEc2XaOMfxQIdViGsCPHKzlTe8saHJFqeBRsTTlTbWnsN"
    "UhJarfWysT4nA7s2i5R9JnQ0Kj2Jvon4sTk64kdzpM2b1wfmcwHS2haeYao+J0TTJGffr4"
    "+SqyQ9EvRSao0b3S62XtUIzFIO4hF/nSaoKogSLrQVQCqXIdFl8igdquFtaPyBrY+Cgnqd"
    "5yVQqEZ5XRi9O8ZezILHI9jn+Erm4Ve8uMkpSegwG1yGu9xZ6NleFYvWmD2JcJ7va1h+Hg"
    "jmg3ozaIfZngzuD+oacyiugy7akst2OU2jAK9ov0dmF5Lv9ElXJjFiOvNWjHme4tZTxWun"
    "0Kf3g1wbT95n78Gxkvpd9Rez02XuGlGOMV03NKy9Mx1UjK0sWWHgLVHqw86nJlWuslwq7C"
    "VLiHoNvThHi7qWczwaqGuKQntouWO+blUay7pJsG4X1YG88a652Fh/nnbEQPzwrtPKSZpk"
    "ftSsT+2BA/sWMrpp7+jFznzA+JMTBYkZ/ptMGM1ZGdA4hpSVlzTa9pJdo1a0Dz6AjfWRqu"
    "y03L22//NNZH8e/T5jSs55WdwkEz+PykPtYdtIPMPvJ2B7KV/x4ogAFDG0EHkGFYB4d4sO"
    "+0Oe14ghcWGa0zem8ObfoR/HIadmS9bsrvsnxDVpk3pM0LIPq9ZXsbXmE7ruZ36dvF6voj"
    "iw5c5jIZjm0h2ETEjSw62knLZwXms8SYZcah2NaTppX2Hk7cUT1oU6QS2awOWFudiIiPpw"
    "G2HtT+Tbd/V9G0HpK1QXAxwT1VGVGNwf+c4JtBX20D+neCHwbd0YApGuFVHXXivJwLucCD"
    "nFYnWMJsdrRyJ3/UXp7mmNlSEHRQvdC2FKlMzRItri2RY+JHuXPUlGK+EadrzOrZj+8FEq"
    "3QtpZVl02CUC4akRcNGypvRfSTKparJJXMZkytG6+qJXBDIQ2BxYZAgtQe7IDUfDL0mmz6"
    "28wooZLbCO63fupNK8eqFT4+22rXmsdabrVsDWghqOCMVv+wJIIQzUAzZwBbLphS1IG3Aq"
    "4FKGc6Yxal18W6TZrq5BecAUzNUOTb1Jqts6atQ7xgi+0ocQ7mTrYjYUOsmhDLLo85PeAx"
    "pzKMbf/iSxg9pWFvOeVFV5eIvIrRihw0UDNAqEiZCs09n3OtPZ/Txh4iTju8sMFytrkNtc"
    "hIM21l8Dhug+Bigh/7Q1UhkFz31DaIfZng68fRb21A/1Jr3bc+tdZ960/wUL19ZKa84MIP"
    "FrgdPPaDSAF2OcF3zMJ3xyx8Q/WmO1Q7Y58svJ7g8WCg9ZThHWkYXU4w0YRvB8N72ji6pA"
    "EkX5Ve90YjtIPhDY0hiX+f4G/DQf9Oe1CHowH5rfFv/i8kyvWXMJjBvxYjaOG0TCbnh1rb"
    "e3ZfBOjUzZtOkstkWrHtJ1LX303ykLr+NlBPWNenuOfo+cGQbNHxgylw4BwlFmTtl6poSG"
    "pSE/TmZ/Kv1pWJQ1qhJeJ+9+7ncY8IusEFlT77j0qPip70UwxP9NRzDIwcp3LwfYZwzxH4"
    "3zUSqenx963hY79fI/oiICOqln8xwaPHEY3EoOpPdDnByjelOybPiQr1tat+a4PUjWSUBv"
    "2rUWFOu1W6vcehOvKfJO+RXq8Hfvh/cCGGllWk3uf613ZR6QXzqiXxvSiD70U+vhf8zKpa"
    "daqSlA1UtZindoDNdSs6cOUUVK9gAhdqXnMDG86i1rCnSGWEgtAaNnK8JapVVztGKMdY5D"
    "F2PGeFMD0/qLIpMkUqA7ji5t0V9XXV2iJTpHL5iLx8XMuFnNjWgmDhoH1jVsvegoUdVCns"
    "OmwugUwDqS9ophfHgJOLZYxCwpmG08PVAU3QSEjTkPr1iSvguSGQYKbBxJarzS2PZ7HNxT"
    "NBIyEd1z1cluWx7npqajyh+MSMHLnp2enVzi8SXxWmWIRqU4A6pB9wDO0n5A503VtBN+eE"
    "2UybsyLPoMtaa1ay+fbkdgw2JGGQbhRkCaCxpKdJcJLWy9HRZPRJS5nNaJwvBP6PjFNSEX"
    "5JLnWizq7B3KLp447fX6zVPDifQjcNhN1JC7xzLM/WEfjw4cPZBH+jZ1ncIJfMQeeH/CDh"
    "dOzo5gUyVlhkn6cMaT1ISKu/2Oh7sru/ZZkI4hyJL06XQnVKCA8FaDjNjwvo9WDQS5g8rr"
    "up2gj9x/trdfjunGFOGvnl/DnioCyFuX9rnswjONDukGSOGWTz3bQZQpHDTWq6ay9LeGsv"
    "c521lz8Uh/j9ES/8vWOgX5Ui4qJhXjbULyPXcQP++JN7DxAnJfSGYpxZ1ZVL5B9UnaI1rO"
    "bIHiICquO2eNpUqslZoTIVNNbsWOututSI6SRtMGl152BtebTO1t+C8lcrZC8Nx2HKkgVe"
    "DPQaU2gAEVXnhkm6dAikuguCHwk6/uPwt09aWUXsWC8tVdY+KXEH4AUxpGfg9/AO+elaYV"
    "upe0ndS+wNc+d0wryFUDpjIrcHCXbJUMMx+jNH4zqN7MG9uPXVX8cJ9TYUU9/dK7/+kPDq"
    "9wb9u7B5TKzt9AbXpx/Zu7e6akqnoz744bbB1QTfqJ2eX7g5vEqz8e8TxZ5gupnR2hZIlq"
    "SVcaKiRMeUiROdIZ1wjDrjnqSUIVAih0DRsaLSv1adA3JImxB1f2xOGK6W6bqieJchlPXE"
    "pOH3mKpJnUnLIZXwSlvv97X1xiflHkBWdN3yTtLrVjpzPruKc4y9fE53VJDF5G1bMc6wd6"
    "HM6QqyDX3R4ljRgydnRcZzuGkjzLn0b+UQiB1DV/PtwC/IdrjusnxHcIykEVa0VEb0ZRkn"
    "MGmVnxN9eZkpPUUWVQWEg+YNRPcg58+TN7oIcywev4wG/Zz0iw1J2tRh6C74P2AazgnLAj"
    "xwKRjFenBa5U0JvbSD62ph2/tnZn/9P4aDUFQ="
)
