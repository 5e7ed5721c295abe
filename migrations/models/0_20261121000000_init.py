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
CREATE TABLE "document_use" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "sha256" VARCHAR(64) NOT NULL,
    "used_by" VARCHAR(100) NOT NULL,
    "uses" BIGINT NOT NULL,
    "last_used_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_document_us_sha256_2ac4db" UNIQUE ("sha256", "used_by")
);
COMMENT ON TABLE "document_use" IS 'How often a document ran for somebody, and when it last did; written behind the requests.';
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
CREATE TABLE "consumer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL UNIQUE,
    "mode" VARCHAR(10) NOT NULL,
    "account_id" UUID UNIQUE REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "consumer"."mode" IS 'FREE: free\nLOG: log\nENFORCE: enforce\nIDS: ids';
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
CREATE TABLE "persisted_document" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "version" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "aliases" TEXT[] NOT NULL,
    "operation" VARCHAR(10) NOT NULL,
    "text" TEXT NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "retired_at" TIMESTAMPTZ,
    "consumer_id" UUID NOT NULL REFERENCES "consumer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_persisted_d_consume_b2c76b" UNIQUE ("consumer_id", "name", "version"),
    CONSTRAINT "uid_persisted_d_consume_1e3272" UNIQUE ("consumer_id", "sha256")
);
COMMENT ON COLUMN "persisted_document"."operation" IS 'QUERY: query\nMUTATION: mutation';
COMMENT ON COLUMN "persisted_document"."state" IS 'PENDING: pending\nACTIVE: active\nRETIRED: retired';
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
-- Documents are published by the owner; the API counts what ran.
GRANT SELECT ON consumer, persisted_document TO portal_app;
GRANT SELECT, INSERT, UPDATE (uses, last_used_at) ON document_use TO portal_app;
GRANT USAGE ON SEQUENCE outbox_id_seq, remembered_answer_id_seq, password_reset_request_id_seq,
    document_use_id_seq TO portal_app;

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
-- From 1: a related row with the key 0 is none to the ORM.
INSERT INTO "cams_bucket" ("id") SELECT generate_series(1, 2000);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWtz4ria/isqvpyeKk5XJ91J9zJbW0WIk2GaQBZI98w2p3yEEcETI3N8SYY9O/99Jf"
    "mCL7KxjU2Moy/B2Hpl8uj23t9/t9b6Amnm+66i6Da2Wh3w7xaGa0Quoo/aoAU3m90DesOC"
    "c421hYFGc9MyoEL7WkLNROTWApmKoW4sVce08cSCyyWYI03Hj8DSAQQbQ39WF8hoA92gd6"
    "wVAo+Gbm9+Zpcm+UVggwxTx8BUH7EJVAxeVGsFdIwA+vsaqtp7+u6FrpCXq/ix2tfYWP2X"
    "jWRLf0SEziAv+/EPclvFC/QnMunXHy3vXbK6aP2DPt08yUsVaYsQxuQhecTuy9Z2w+49PP"
    "Svb1hL+h/NZUXX7DXetd5srZWO/ea2rS7eUxr67BFhZEALLQLoY1vT3HHybjn/ALlhGTby"
    "f/lid2OBltDW6Bi2/nNpY4UOHXAnBPmvsKVa2/dLA5mr/3J/ZYBCloejqTyRprLcio0+/T"
    "WRkXJvKTqmM0fFFoXw3385/e6wYXdb9AW9X7rjdx8vf2Jo6Kb1aLCHDLnWX4wQWtAhZcOx"
    "A/yJ/KtxyHsraEjYXjPY++RnQKygGPwebWQAyI8uAr13Y4f9brl4UHpgZYe3NZl2b246wK"
    "STf4Z/HV1NJOmrNO6AP/S5idATMmZ4Io2/9XsSaYWMZ9X9T/cOSGsN/5Q1hB+tFfl69iFl"
    "gL51x2yMzj6wMdLJfuDsE0P3yTl7RIdqNzSIri/+2PCXg09QzoDsXwv5hyPzbA+De37xKQ"
    "O6pFUivOxZGN8NNM0X3VjIK2iu8uAcI6zzAiiK+Ics85m0Skb8Q2xGL1Rzo8GtzL7nADxK"
    "J/DOhrcG8aMNHxOw3r/BB+mPh3kL4ZxnaEsa3g76k186AOEZvhlLwx65XhpF9vHzLMOQPA"
    "ixTQYZa9U0ye8046PQNQy4TdhjwnQR9DXVtCqDf8fgzG1Vs1Rsvqfvew3GZir9Nv3xjwik"
    "/sEt5+MWo3QH8I3uSViPo/IQxjC0N9N/biFDKw7qNYHCUtcocXsOkkZwXbi0772LAvi+8l"
    "adNkP7dxJhMe/uafdr0/yXxvDqTiX65Jzd3UbuvruM7B9+J+B7f/oLoF/B/4yGUnTY/HbT"
    "/2nR3wRtS5ex/iLDRRAT77Z3KzTOioEo7gWGOUxZwijX7kQm/+BihLWtOwNPZNjdxZI66k"
    "yqz7lfBmlK3Cvru5Zz7JZBbUYOSCNkAtW//qKqoOUTVzfhoRVH+EY3kPqIv6JtjIGNYOrq"
    "aCaOYH8f6PEkAd7d3f1EA774mrToDCNIkP8fWQyLMdlFxv3etBXfGsqH+Nbrtpk4BzfHBJ"
    "DpzJ5D5ekFGgs5YYor0ERk07YQRzq4cmlvvo6RBtk/kgh+j/QzJN00B/Aw06KpiLY/CKNf"
    "Pf6/oSCRGWgh40CQBqyTE2TeMkGk25ZJNifZVdmrhy67kdNf37UANBU2X+FJjm506DK8dz"
    "sb076aipiBFP0ZGVvSbHHoJBu7ffXI16biZSJskvX4jGQba7rydCBkE6+7B9Zbc1FjLJf8"
    "hLYHA8Z6Itxec7FK0sLmw4n10lSQyBNsLgkTQd6vkIONI9zmQWvqdjdGBIJMGutT5Lt2oB"
    "nO/3l82E5mslGZSD/XA7JQSEoKPwrw/6Qje83TBHi4jjCa6uRPBlEp0FcDZ6NJuAVM5E2o"
    "WHopeE1Yhzd+fw3BjM679fk6MhPXEMNH9itpd5TYF7DX5pWtPCGuT1jgaTvNLUwh7eT5ru"
    "Fe17DvK4SZLxZWH1eWtgXmFitAg6YFXojMQR4Zuv24AlDTAOU5jYUJ9CWAwHlJ3AmsjA73"
    "u3vl8u+arMnL+tjK4eOl4kK74ut6tDzSn/D3j+efL7+0qbROvtEvn1N0p5O77mDQH073OH"
    "Ex+aCYTSdEKSx3dbPcxbTjWZSK7ro9VKO4NsesozfLfxQ4IlzEEo6IHZ57jghj13DfEZGM"
    "CWeb/hG1DxiI8JkIExkS2+s5afSPmOOus/G77YXzbp2cd1/dClnTdX+gcTe2KGLYJrsq8m"
    "gb6K6YxrR4XnKfE73kPke95MiLEFzzcd7vprijLoT0cViWVrcDujN81QFXM9zrgF6UNc/k"
    "ZJ7FxzzZxTwKu6Ja6v8ibK5UjgE4eY5HyGoMep2ccdfQUC2oyWQSWzaHOUvGO04pIM8Eub"
    "peq48GY3QLwM6nFtBng57xVaRDU4b5PJ9jlML3OcjxUf6CSuzpvv1JjB+PWszoTDP6yOFY"
    "9Qa4kngsAlK+6ewRNA/gyywT+DJ5/l7Gpi9cLIjEY8qainkOCSkbcoxSbMhxWBXX/Sfr3I"
    "3SNW8KV7IJe7AxFYYrC+aFPEjbPNjPMsF+lgL7WQrsukkFEcX1RMqNfJi8eeCfZ5vyKTM+"
    "phnRbUNBsr1ZFIza4XYgDD11M/SEtWHQKhyz6xMfMWB39DXncUwoOmD0dYYfhmOpS+b+1U"
    "DqgMCXGabUN6OH4bXcH8q97t2kA2K3Zvj7eDS8le+l8WQ07IDgtxn+74fuuDuc9ofSdQcE"
    "vhRRvJW/sKnJXV4SCcE2DojPDvdR4w2VLYzRw7QD3Iu0sb96mPzeAfTvDF+PvpORpX9neC"
    "zdPEzoaLoXgVkSmB0zfEsWZgfQv5Tmuj+WelOHzLue4eloJA+641vS0L+c4bvu4GY0vqON"
    "/csZ7pOBHPSvZUI7GpNH4e/ps5D+rEF/+FVyf6JzXY85iCz4mEuiddvXeJ7ViVklb7QQth"
    "Lyi1ypGBoJIleUMgL4fOsGDJ0W5CkIXw1GV6HjmeB61R92x7+/u+v+9lPojB6Q5eW1Dx69"
    "V79PpW50hm90hYN9oreR374ch6MsgH+oaoI7/kbnZ58+f/ry8fKT73Tk30kz4nlOR4HZvE"
    "LKUzEnoxBlAwPHm8R8KiuIHwsOc5BSDHOth1lTcbHFHCIUg3wKgzzf5nQQitIJD6HIWRjy"
    "icvjzRwiPB6PUWe35loldqqXy3glWTV24QcHJnwIBz2c2LTNmuchtGAPSPRgIOZgenieB+"
    "pFzLo6WfkvPX4JrTeavl1T6Rcyw5+80eChYZuS32mX9XlPumzQpOW4tXN21TiEXhBYxgWf"
    "J4FGLTfSvas9epKEFnyvO+l1r6XIei8hZMBZzokxA/5q3xs0sGu5N7Csa4E1OTZYJu8XqF"
    "omgHjBvhk2NsFSNwB0A8A6AJpPBF0AHyFNAL5SNRSgU01grSDrKR5uVs1rZniGu07jXTPW"
    "IZlrNiIvAU4YJKCZK9pgjhRom4jFvZFmmBJSkjXcghV8JjcRXACo0Y9t5ozm0cniR/9S4U"
    "hESdQmSqKObGU9DpIDpSARflJR+Im3j+QW3DmkAt5YrEmyI3g28/oBjuDF7Ov//SA9uDbD"
    "HBZXh4qavunnDI8fhsP+8LYD3IsZnjz0epJ0TRv5lzN80+0P6C3ns4ilsvxaCKGzNTZ06R"
    "rLKG0DlZYNzlxLFpxR0PMpRClcnuqsqV6qWDVXhYY5QirGudbjfJjDk/B1Er5OBX2dXOs0"
    "R4+o6xqCONWmzZlwc0JWmxlXigvOaDQIbSNX/WkE3oe7K8kLMCaNVEcvxnEV2eWwyCnAxC"
    "lFjvRUa04kXUgJJp3MSV/qCe9eHW98ioW0vORngOHDYJBm1qk2i4ybyZurD95l+U5TBrs5"
    "xbNpgicsQKADZq0uoKSAklJ1Kz3I19BSFahpW+BPBvBCU4hBgNELcPJyg41uWFADbtFLSu"
    "vWCpm1OGUoq39fEe1tuLqJyHNTJw2uUDRWoglrfO3Pbq9HmOSp3CP8NmOKIzdmuNedSN9H"
    "46/SWO5OJv1bFivCuUlb3k185jbwJfCE8Mh3o2+h594twoOPu8PJjTQe0+eBL4zj7k+70/"
    "5ouPuh8XuhdmNpIg2noWbOrUirb6Ovkd7ce6F2BBXpPvpa72YR7v1jFu79YzL3/jHGvc/1"
    "BSe8dor+TPKzctvXeXqWogCQfpuGmHYPRL7bvNc8AHqPetJH2HdRIuwNKlrJw5We94gNEQ"
    "lRrf7+jCcLbIoMnOLhlFsCPsjHqR7gluTlFN8bSoC364hsJ7sj7MU2tCHm9hetVrFAZGb9"
    "0UYStoxti6teCLVopysZ3LYy8huXnKrWfwXtnP3UaHJaIaHXRUIPjVUReTLUQZ25drKOqe"
    "DWHciT0cO4JzEDTfDGDE+k8bd+T5KHEvOsCHybYSpWTSbydCQzGfB+NHbkLSabcp8UEcA+"
    "ZRHAPiULYJ9iAhj75I4tf0157es8lNm5/upjxcm/jjTZqXyfFeMgjcA5D87LXDmdgzQC52"
    "w4k/ND9WIyMsbeB0maFBpXWgQ+jYd55uzCqRbsHVExA3YhUD1256Qs2DEJ85X4dK8+FY9D"
    "D9SuSuHNg61KZcoF/11T/vt12bPXratUffrDdWK+w/2CzfqQZIfF3MXJBEY5p2/rZiwRUY"
    "ZSzvBgdNsBRBibYWl4M2IyDsJL3VDIs/71pANUp7jQ67uFux4AeZXWIaoStdZ1iHEsQ7Wa"
    "JaCZ/CB7fXhR9ntkmCp1zr92+ztBPq9QWC7caUIPCsotrlGtw2zdr08NrdUsCtWDmC9vFj"
    "6YiMd/BR+nsmDe6pBtM6Mb1i/6C9CXFnN18qiBATGLkTX1NaIm7TYLn2UOUarlVG1cqIuf"
    "wYuhWpR0jlZkOJ04VyfqxYw7YFX2JhqWe2/PNeaOD2hnK3WzoR5cqrViTTeGvrAVq01eQ7"
    "tVTUABXoD5FtAYX5ruLsmB60fLXMHzi0v22GQRbofpg6/Ux4OLTroztr68kSOB/sf5+ceP"
    "n88/fLz8cvHp8+eLLx98UTT+KE0mverfUlkpdD7vL0+5G7is7OmOooH6lssstRMuk0snXM"
    "YqJ3jrIQfCAZIGQlyJFEAg4zE7KduIR9EkbdZR9pJImmQ2WQukqovQNtAf6UT8jxJjw2qi"
    "c+PmB+Lwf0l5hJIZQX46o2wsIRECAG39M2HUNkROoroqL2OJiZ7JPNUArd8M6ORtMwZLsQ"
    "2DsnM0u8lSNQjX9u6fnl79n+DDT3FusKqXZPHB50T7eDaAhnjfszfRP59OTKEoXO6rSZmS"
    "aBZLzxvZVNtYGWkj/ZK7efjfEFEDOeBKjLqnlzqlUNDItP9Nov449HOGe4MRi8N2Puuh99"
    "ZfcL6y1D5BjcPm6zXTRUHqTFM7y8zOXpBaxYpmm5RLfjR0e5OzcCyHWJQqjGTSkRfc2lJU"
    "kE5QxYWo0kTo2szsMhCkEnHc2Ig2NLopL4QxwreMoqLpZgEMI2RvGUETGc+qgqglTCWC+V"
    "Y21aRycQlLOqmDGp9WdWIOnCraUJOd2oq5xY4wqQA9E+iPOuRU306OAPbaNwHeYwcAU+xk"
    "XVHsDfPeyF3vNYm+CWMRnuoXGSb6ReI0v+BNcnlFtgZtK7/AR94JiRR1DbUU3CPk0ZPSoX"
    "/v9nN6+KedlVKvf9cdEHm5fR7x8A3GvHAgf9GNJwYcR+LYj3iY+g0CfpkD7xU0Zd22FJ3n"
    "sJrqyR6hPKI7u3/npPzZQwqjJMRTVEaJUDdg366ERXERk7Gu5D4yebTNg73k49IDje29bB"
    "vmJXhM3cCTuhC7eOou7sFGuQx5gwyGX0HoY328QexzsSwecE42PHkJFfJ2GZn/ynmgpvYj"
    "0p2eWrrTuhkkK8n18or5TmuK76EJT/llrRLgN+25TGWeA6M+Jvb8Vs+0lZ8K6JxYj/Lc0/"
    "r4WbWg+1NjTmmBp+00VzQ13K7KwNDU9KoNce1qQtgotCy03vBiuNLdkYJ0x3NH+lARtiX6"
    "IikaVNfFUieGKEUVi7p5KmeuYsEf3tOoXFFQrC8/3ZBIQZoMfXNTkJrMTT5/oacdmdg367"
    "xvoj83KumuwBCHKRu4qps0zCJ2oJLYAbQmPEQensMnqLO/dVEDzkWWKFrSKtmAcxGLo9Ug"
    "frS5Zvdsfr9B+jpj3pKGt4P+5Bea12WGb8bSsEeunQR3uQciyzAkD0J0CCz9CWGZJgLIM9"
    "PDVI1LalR+xPjpRXKUVAR3Ig2vWRFc94LdmbKvU1pAbzr+nWZ0JR+0aF9PGk+7/SEt2ede"
    "zvDViH4hXboX0YK5To7Xe6/eCLuiPbu1OPwCHNJv931WDMS9KLL4zrKsvrPk5XcWW3+e+J"
    "S79HSMUJzfSf7j+dnfCKmQcurM/hromRxHxSpVBynFKNd5lEVxD1Hcow6Gx3ah4h6vk2Zj"
    "hz/HjBkanGQrZmg+VGzEjGgkWD6ZXaZVI/CN1otsgxiFE+4RqipJW9Gyl8zVjLVjtxxZXZ"
    "hGa2Ma3UXqHCQqcbqpsf2n1f3e7U+JWCT3h9PuVxoFH75BhBvvhlMa8Y5JT5ybRCx6GE9/"
    "oTUUe06Bi/D3QrqG0quCRxZoPmYtRNpAnXSDLU3QNAnnUEwWC5MKLr3OXHr4lM5srA9R1V"
    "mTW1ChWEl+xAh7lA3qEJFAOhvSG//syQt3nLLG3Ei9INexbuMEPjDRoOnTNA/miywoXySD"
    "fBHDmB6Zsr6U56phccw/yckhYoRvOT2EMBNXbSbeEJTy7boeQfN2gfJd/0ykLWVHdbBUFd"
    "9fPYx1ShqoBHqRCYrHPxzq8cDv6YhWYaf6YTN8H0RemddM5uNnBJXJrJ/nS6+Y2knzBqJ8"
    "1s8HEOsWL8t+cp6fOGUT8D52xh8vJRhGaJEv62KMUhy0YZcP05QtXSadYHOjG1YCQ5O8t6"
    "T10YSpfoQ9PmBvU1YQY5QgH2UpU87rqcbD0Lr/ZTSUOoB9zLB01+0POoB9zDCdsx3g7RCv"
    "n9b4D30uUw2wbG+opM4LMk7LZ8AjF1mCciQy8AFcsppeWEkoKbR/nfB7qvM6uSYr4vcOYB"
    "8z/F2SvtKvzmc9Voeir9cEPWia5DxgFUXyM6ppfdR4dAofJmXbi9U1PX+JuOu6DOThlDi0"
    "glcKaH/tjUb1NYgIUdDk8UjJQgCPtgnT+dhigPD+rsz7W0Q0J2/azfUzcTjRIqMephSjXp"
    "dR57iduL+eK2/mzQcWISyxOHkjdlERWlwJrLQAgLzZKa/zocunFlM3Na7Bm5JxoHOHNUwc"
    "Fex9oMfTnMV7gxsi6zihHDx/Ky4B6K5TjP5kZ3CGVIGR8ycDwpHVX8Z8Vk/YS2cvxvzdMg"
    "HoLDkZ6aAl2c3yJGXskX6GeiboT2X/COtu/PyHBwIVTrjYRKgsaDwiK1DC40DEpqy/kd9d"
    "Y3GjFjqysGWm9TZ5iRVzweZ2N3Z6axJqucIMM6b/9aAdYTTVyZ8sW16O/L8nct5EM6rRws"
    "HP5JjBS91YJ1if8yM38Truh/ttCIY5A1sHyLL4Ua3uk3ZaSKu2a1NtPCt0+FeRkvfVRW+R"
    "klek5K3L7neCGte4ol2k5BUpeYUpI9/CEil5xb4pUvK+iWF+Ihjyz8b9vnwebZ3DA1v33c"
    "nk+2h8LY8l0qQDwt9nmAB4cyP3h9/6LDFj6OsM+63J4Te8pQ2id2ieyN5oeC3fdHvT0XjX"
    "kHt7hgej0Vf54V6+eri+pb8n/J1lnZz0p/1vkvwwHIx6X52uoveC7cbSzcMk3My91aoFfw"
    "Dnus3ZRH6djIYJEotHEN07VMUC/weO7QxHX/sasiIFKLSNxBy5oj5bkf2BdhB15BKZjPMv"
    "iZKj+USK3QpT7NYzeW5Yv5ZVaRamEr4p6X4TcGeDP5o1v6bA7jU1h2dWpZkgA44t0DRfaK"
    "1BMqSIM075bQ33bo9jr8OTFBcPNjIEzKccQ0PYuJpsbNDD7ao0OCQaFfIWxz6oIHYBk8LR"
    "tHSl1MNOtiVYqqUhGeUKNw3S1JnzK4j4x0zxpR9T4ks/xuNLHcyWuSKxgjQC52ScY6xAFp"
    "cox39FOK2U436R95yyrbn+p4QtY8s9qAKP008q1jDTKdX6bqiWhTBQMSCHEWB+ONAR8PUl"
    "u0XDtR/Rz2ChYwReVrStZQKKjL1GBjDh1gSm3qY90Af6C34fFSqqecuMCK5d4HhdgpVOEA"
    "YQE3GW4AOWugEg0NS1SqYcoHpUYJOZZLB3OZGb9M20K9f++x58X+nomdynpd1NQCY5Mmb4"
    "RbVWpFudntQe4ZJMSpP0BC3SAVBNQB6DlUpfvwVrwk2/B11NY28l9wzEXkrPmjk00d9MBs"
    "8BTABPSLpSHxMN3FzxiGPadk/z+nIAjmn7P87PP378fP7h4+WXi0+fP198+eAbuuOP0sze"
    "V/1bavQO7aKeFTyFNYDmU67jym3fwKPqMstJdZl8UF3GExmihb2Rn1BC+HxCDGuQqHGc7l"
    "mmWOyzlGDss3g0NjmgbRrEzjnoU9TOQSKhei5d9Sz8BJKXRHP9BOAzVBnsRTKqR2gbOPIn"
    "MtLZXAYwgdQutMIjpMI1pM7jnOyJ+racUM/PPn3+9OXj5SefQffvpPHlcU9U1+Ewt2tvkK"
    "4xqJbh2ruiLW1s8fJdp29EYUqxD9V5H6K6lAJnTYBMjG+tx5cwxUXGd0cmxrfO48tKvCDD"
    "0HPZR8JUzXPQLy3RaQ4DScVaf1NdoL4be9Xia/5DTdp7tP+0sawGW++1A3SBac//QIoF1g"
    "hiqmtfI2tFRgUwLbcJVNO0kQGgRk6HjqPFf9GBp78G9BcDqrt3XSfiNoBK3sBRo/9oOR3R"
    "x+4bnTC9pIi+fDF8QtN+LE37bhizbn07igZq2y8y7XsXKfveRdwA7y2QHCAHSBqI8vlFFt"
    "cS0iql7s2FiAATml3h1CqcWt+sU2tOFjjsp8phgGOOrMnsb9yLNoMTDHXlgMBJJ/E3E2gq"
    "fqJ+HY+6vqCuJB3Gd2L0Arze29R7JJXdLanPnNkpknlZ54fk3IxCRMfNTlHLnSiNXbX0J4"
    "TlFTQ5FRhT3ENCVI3zXrjMUkXwMrmI4GWshqDgpYrM6zrxTtlspSK8+k0MM4GwmD18IYzh"
    "JzHCQgoSUlCTpaAohx0fBC9eL+MQ7BLfnRTflxX/kEiRAf7yBEsvGeg++TKQNDSrmOmlLc"
    "0mbn5FGwswHwoiIHrxC5CIiDoRBhbgZaWbRAhcLEjXphNh0CYN1zp1vnXiEuLiZkl9irCE"
    "EzWWiOL1VRevd5d4IXY1SiukktrxrDXxBrhHhqnSmXKtKyzagntcxRqln1Vec3kRbF9qBP"
    "uPlher5x7t7CeTz2f6ctIf+a9jbcwVPL+4jFnncx0xIqduhTpNbxCzHipe+waeKWeZzO9n"
    "Keb3s7j53VscMYgTuaYAxfE8mqvnnkpzFXe3lBxzdkfRwFlbvv4daio0ea74KQVcAzSicO"
    "sOSn1D/+fEqvb7c52FOqjz7KWpzmjyMvIOYzvDdw/T7rQ/GnbA2t7Vg3n9QtEW+pPD2idX"
    "z/Xa1xn6smZviHcvo2QuTdRXOM2iT3zEJH8bhBcUwJxT/97L6ufSz3C3R5OQdgDNgPGMWG"
    "Y/JyefQYQ/Ay3qsRg29pzslqtC8m6UVsi7tZN3w6oNNu8KKTaClMISV+dRjgjfWcXoCJmw"
    "xaXb4jy4SjDG9QJdnSa0++tmhidX7mKOlariNIj7Flq3eBo471k7VfFGWsmq12yvXegaWV"
    "DVzDaYsBzG4B3p2dCfoQYgXhDmwLTna9Wk4v9P7E7XXqiWGymzMhACJmLijkkdCU3dNhQE"
    "Pnw4ixuLqnxRFodF0r/8qEPN21J0WhGN6gibofljb6J/Pp2Yuk8UCa+m9ro3v2OYpqcvCN"
    "I1SdlXRgaDlLLJyaq+EFEjhPaKQmODSAsbQLX4Oho8qHFATtY8hYiaEOP9Ctonw5IXXBUU"
    "FXkTbAUhqjRxt1EjQMXXCH4IL3KjF6R5y9gRIcAmzK+imzx9C1JUwhUkucWGKKMgOqTv3S"
    "6aBaPU6xNO4N3Zh7ZTWISseNWRE4NFl069kkwB08rDsHt/Px59owrk3fUMM5ppd8zKdgW+"
    "zHB/KJNGt0S+nnRA4MsM90Z39wOJUfiXRbTRmXKWpqQsjWcs1W2L5mUubCnbkdf4tGx1p7"
    "SOD4Xfu3LGcXc/+I2MV3fYkwaswI9/WY/x8jQKMt2UaKwGT/xJPioSyN/0qRGFZJ4rS3IC"
    "eY1XQ52YdB+9nWpMPux0Se+xxsPSmjxc3fWnTjVI73KGd4fQ7ggaS79KPdbQu6rZ5mSgPx"
    "xNJhmYdUJC7GQhbE83NR7D2oplQd1zwaMjpYu3fHxwYcl3hKR00YS5fgxdTxDB0o6S/b3W"
    "eHgacJyE8D/sSMnQVY3HsrbHCqQGTJn+AE6MVErFizBZPWpevJYLayU1LyKW4KwWx6gBWV"
    "gcU31SPLjiEOf2SZnY81s9k26xpsjudUmJzK065ckaI0V/Rsa2R8t6crxSQs/baZ4phttS"
    "9iqEZskQa+gvrLAagsrKq9tGq7rRPtx6aC/IQOBRfSZ3WeU02mRJutWNnwEEtokWLMMVy4"
    "OFES9JbDUvKS2N1kk5ojQhBE3kDxH5Q+p0PNQ3i+IYrRGtT4kWXWy+sE2Oc0JE2uw5JbzW"
    "Mtw133tSTMl+bNJs3U9ou9uh2R0Vb2wLOJ2Z/u2fQajMptPIKa0JaQ3QpUZY7fhhUeF7uB"
    "HO7Ihhox6Mu6KFBw+KYBZJMuizYyTJ8Acws9HEI6izBbiggutLFj3Il2Q9yJe4jTY9npEP"
    "8cnEMBaEufwiqTnLo5ZaGLVW0FaiomWHQkIa1ysVQyMhxjlMF0F7vrWc8OcTwzttB3Y1PL"
    "46iIB61R92x7/zFXVXHI3Q1e9TqRtV1fmMRmYtnU9RDwWdKEr7aul2j8rSNKtyQU3yH00Q"
    "gXlx4zBeHAEm9DxVeDFZS3m5a7pfxWWBNUGSaY/0JZETvFTsjuCgE2nhn1RMUI01m9j/pM"
    "IDNJ9MprGiUgUtZ7RFvOpHpXZ9QJq+uulT6pC0smSVFZl5BuLsl2nsw45GsA5FWYc5erRx"
    "gZMqSCcyFdQ9ht3fInMzJBFaka2gziPNyliaFtrkU5iFyBpT8/kIerOD+L8MpoScWbAPMC"
    "TUgaMo34xwIFeNaSjxM+pjwk6uoftfcbhrTrs9XLZLIasRklzcNrX6UrYY/KHPTYSeEDPl"
    "Phq6vXFsvibcmj4brJoArTfWNp3NPqDPA/hr/2U5OewoneCxRaqCY8G8g3WFoGatyFo2bQ"
    "Nyo+vThBgedUFx5nQ4q6qkGVXTMDK5qTZT9dBBMgF+QfBNpC1DFbTzSPIRUjEIBQdhCdeq"
    "tiXbCT/yM20QYqRiEAoOwomkqK5YACstP7W9WRS0p4QphfKizsoLb6zm25z8aYzwAA71dM"
    "Y3r+diMdWEL2EdrJz4NdjTKQpje9UTUWn0aAqKB6zpylMrTTfhNmlnU0vYu9bFNBKElabH"
    "WQfoG4SppsBzH6Q+9MYCWPAJOS6GGw0qyPNZp33M0VI3eF7u1b1HOLqfqqO7O/55UA+QCH"
    "VR6ACuoxbuZM/fUC5LQ38ulhI+SCisrLVmX0Xx7TcxzHVzBarv0IrQqlraRI/olWg8qwoi"
    "g9XiSib+0z1CCWsnux75GeQR30sQrOEWrOAzTb3+TMaeoGzqjhUTAoxemBhAy/6arjDgyA"
    "aaHwlroGdaCJgji1TzDiGHnKocQmZnQvhDaoxJUuhDEwJNyq+id1pu9XU5hk+OwxKM9JsY"
    "ZvfgK1Q/K0gpjDp1HmXmWkqzi+RMSBile8tZCIXIKUROIXLmEDnvXYfFVrLc6TdpZxE+N8"
    "HW+yTQZLwP8JAVEl0F+0E7RaITFXyqTRnAXMpzHmlBGnGgpR9oDKsSjrPIfnnrdXuaGO89"
    "24JTLHdhzRg7wXNDdilvvo6RlpTDJTcrUU/+NoY239x8IEoHORadAlCmanEd2nNgNFEziU"
    "knA88RmUhnx9vPSfo7Y3Z2UvY3acFUCqZSMJWFmMocjq7ifM5z7Hi71KFHT1zgPrGJ+0qn"
    "kOOmyD14fA/GtLNm16iYD68TDgRWkMb7AtNWFNIlTRftJP/0/GiZrVuBGMwJLRnYF67BvI"
    "IXCGv5qR6DzsDnAX1HUa3cf3pOu5b+hHBu34MwVTnsxevmyq3Y92COHmHBNElQpEk6CVOl"
    "cC95E8N8Wu4lNTmQTm6UDcQCvoq5l4RIhX/JSYwzrypjMj8ZIRMBw2FuB+FFoaUTpDvKuh"
    "Hbo4hiqasFVrgUNcKliIxUH3ctiya6a/G0caEG7VSdHGkqq1Qc3DXOUEKOQYMMqjRbQlWz"
    "yQxs0y9UOUbWPPlqAujo1ryoFN3gNICa5jUweVXkKnnPDM/wEKksKJ9q9DCyaDiM3x7rzn"
    "309zV5p3/b1/fBBVga+hqoByfxfs0SIA3UjaSp95zJE0c7Mf1RkOR4+Y+qxLzkFEjMH5qi"
    "VIgvi1ML6bXO7Nmcpl8hY0V2UF7x5T0qxyixUEjVbrBzGK2rZW4Yj8Xhaaw9tXBNr4VwXH"
    "kLFjvhuFKtN7TCzZiajK/CT5PaBHzPMuF7loLvWRxfkfn6GBqPYJhMuW7np4vwXtVHZI4d"
    "4HS+MdASGUaCMrwql+p6KsCP7Kxlz291qHFZKfdROjdlz+VHr1WVHNWP1kaD2NvOdJrukf"
    "TZENco9ib659OJcVfidKom7Z43v2OYTtZQ0xKVUUG6JimjPp5/vvT1UPRLmgpqctcdDOJ6"
    "KHbEIG6Ri2RuNUTUQJa1EpFAiFzV4ks4UMOSvfwRcQUbH+Uw1VvOSoHwIjd6QZq3jB2ZRZ"
    "bNsY/Q1S1hex0TkqJz0KWu81pvsWfT7ngqXXdA4MsM94fy/Xh0S6SbSQcEvsxwb3R3P5AY"
    "hX8ZtVRm2zEybRgp+0V0u9Bti19RJduYBcgLDdpxpnurO512+0MKv3c1w7T97n7wGxmv7r"
    "AnDQZsvLzLeoxXQM7JzE8HRCPBS6dreghUJWh5pPVG07drhK0uE+Hu3W5PE+L9qp7dBMvr"
    "4hKd2BZaHxiXR7Huk24ahHe1Op4tVnorG/PrbPgP26l6HtJMVvx2GXx/DIgfWdmKua08Ic"
    "tsOy4xKgYb8jPNDliwPLJLADFNKatt6TXNRLtlDWgcHTl31qplccPyyu2f+vp0nfu0OXXr"
    "eWFVOGgEnxPUx7qDhhvZR95uQrby34MuYMDQRtAEZBi2bhEP9p02px3P8Eono9Wm95bQoB"
    "/uL6duR/rLLv0uizdkmXk92iQHoh8tw96dFYZpyU6Xjl6sqD0yreAy95Dh6BbcTaS+nkVH"
    "q7TcTlGfhcYsNg7pup4ordD3cPyOikEbIRXIxmXAwuKET3w8CbB1Lw2v+8PbnKp1j6wD3I"
    "sZHkjdCZUYnM8Zvh4NpQ6gf2f4ftSfjJig4V0VESfOspmQUyzIUXGCBczGRytx8vvtRTXH"
    "2JaCoImKubZFSEVoVt382kIxJo6XO0dMST83gnSNWT3l2F4gkQoNfZ132YQIxaKp86JhQ2"
    "VviHySR3MVphLRjJF1Y+fVBO4ohCIwXRFIkCpBD0jVJ2O7yaq/3YyqVXAbwf3GCb1pJWi1"
    "vMftvXqtZaDlXs3WiCaCcmu0OsWSCEI0Ak1bAKxbYE5RB/YGWDqgJ1ObaZReVtsOaaqQX9"
    "AGmKqhyLe5vtjGVVtVvGCP7ihUB/Mg3VFtXaya4MsuypxWWOZUuLGVz7543lMyttdznnd1"
    "Bs+rAG2dnQYKOgilCVOeuudzorbnc1TZQ9hpk+c2mE03t6OuM9JMWhk9TDvAvZjhh+FY6h"
    "JIrgZSBwS+zPDVw+T3DqB/qbbu+5Bq674PZ3gs3TwwVZ574TgL3Iwehq6nALuc4Vum4btl"
    "Gr6xdN0fS72pQ+Zdz/B0NJIH3fEtaehfzjCRhG9G4zva2L+kDiTfuoP+tUxoR+Nr6kMS/D"
    "7D38ej4a18L40nI/Jbg9+cX0iE66+eM4NzXQ+nhdNSmZxVtbZLNl+46BSNmw6Ti2DaeutP"
    "hKx/GOchZP19oJ6wrE9xT5Dz3SHZI+O7U6DiGCXmZO2kqmhIaFIT5OYn8q8W5Yk92lpzxM"
    "P+7S/TAWF03QvKfQ4fugPKetLPelii57apYmSauZ3vY4Qle+C/qidS0/3vW+OH4bCA94VL"
    "RkQt52KGJw8T6olBxR//coa737v9KXlORKhvfel7B0RuhL006F+ZMnPyTbc/eBhLE+dJ+B"
    "7p9WrkuP+7F/WQstLE+0T72iEifc2samF8P2XB91Myvp/4kVWF8lSFKRsoajFL7Qhr25Zf"
    "cOUURC93AqdKXksVq+aq0LBHSIWHQq0lbGTaa1Qor3aAUIxxncfYtM0NwrR+UG5VZIRUOH"
    "AF1bsbausqtEVGSMXyqfPysXQLcnxbU5yF3faNWS2lOQubKJfbtddcABkFUlnRSC+OAicR"
    "ywCFgDMKp43zAxqiEZBGIXXyE+fAc0cgwIyCiXVLXuo2T2ObiGeIRkA6LVpclsWxHlo1NR"
    "hQfGJKjsTw7Ohq5yeJzwtTwEO1KUBVaQecQuMRWSNFsTfQSqgwG2vTTrMMWqy1rIeb7w9u"
    "x2BH4jnp+k6WAKprWk2CE7SejY4Go89a3cWC+vlC4PzIICVl4dfkUiHi7BYsdRo+bjr9BV"
    "ot3foUiqYibM1a4J2p24aCwIcPH9oz/J3WsrhGFpmD5k/JTsJR39HdC4SvcJ1tnsKltRKX"
    "Vmex0ffEd39d1xDECRxfkC6C6pwQVgWoN82PC+jVaDQIqTyu+pHcCMOHuytp/O6MYU4aOe"
    "n8OeygSIVZvjZPxBFUtDuED8cYsslm2hhhnd1NCpprLzJYay8SjbUXP6W7+P0RTPx9oKNf"
    "niTidcM8q6tfjK/jOvzxJ3cJEIc59IZiHFvVuVPkVypO0RxWS2SMEQHVtFo8aSrSpJ0qTL"
    "mNZSPQeq8sNWEySQfMWv0l2Oo2zbP1Nzf91QYZa9U0mbCkg2cVvQQEGkBY1aWqkS5NAqli"
    "AfdHgp7z2Pvts1ZcEDvWSzOltQ9z3C54rg9pG/zw7pCfLqe2FbKXkL3qvWEeHE6YtBAyR0"
    "wk9iDAzuhqOEV/JkhcpxE9WIpZX/ptGhJvPTb13V33t59CVv3BaHjrNQ+wtb3B6Or0PXtL"
    "y6vW7fWke8fd1r2a4WupN3ASN3tX0WP8dbzYQ4dubLT2OZKFaYWfaF28Y7L4iS6QQk6MIu"
    "MephQuUHV2gaJjRbl/Of8JyCFtgtf9sU9Cb7XMtznZuxihyCcmFL/HFE2KTFoOqYBX6Hpf"
    "V9cbnJQlgNxVFN0+Satb5sj5+CpOUPbyT7qjglzPs20vxrHjvVbq9C4yVGXV4mjR3SftNO"
    "U53LWpTV36t1IE4kDX1WQ98DMyTK65LNkQHCBphBYtEhF9kcUITFolx0RfXMRST5FFlQNh"
    "t3kD0a2k/jx5o4UwR+Px62Q0TAi/2JFEVR2qYoH/A5pqnjAvwAOXgpEuB0dF3gjTSzu4yu"
    "e2Xf5h9tf/A2YkMrU="
)
