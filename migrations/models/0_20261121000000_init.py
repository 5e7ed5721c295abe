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
COMMENT ON COLUMN "letter"."kind" IS 'PASSWORD_RESET: PASSWORD_RESET\nSTAFF_INVITED: STAFF_INVITED\nPASSWORD_CHANGED: PASSWORD_CHANGED\nSECOND_FACTOR_CHANGED: SECOND_FACTOR_CHANGED\nLOOK_UP_BUDGET: LOOK_UP_BUDGET\nSENSITIVE_UNLOCKED: SENSITIVE_UNLOCKED\nSENSITIVE_REFUSED: SENSITIVE_REFUSED\nREPORT_READY: REPORT_READY';
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
CREATE TABLE "report_subscription" (
    "id" UUID NOT NULL PRIMARY KEY,
    "report" VARCHAR(100) NOT NULL,
    "root" VARCHAR(100) NOT NULL,
    "parameters" TEXT NOT NULL,
    "format" VARCHAR(10) NOT NULL,
    "frequency" VARCHAR(10) NOT NULL,
    "hour" SMALLINT NOT NULL,
    "next_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_report_subs_account_401eb7" ON "report_subscription" ("account_id", "created_at");
CREATE INDEX "idx_report_subs_next_at_1ba4a4" ON "report_subscription" ("next_at");
COMMENT ON COLUMN "report_subscription"."format" IS 'CSV: CSV\nNDJSON: NDJSON\nXLSX: XLSX\nPARQUET: PARQUET\nSVG: SVG';
COMMENT ON COLUMN "report_subscription"."frequency" IS 'DAILY: DAILY\nWEEKLY: WEEKLY\nMONTHLY: MONTHLY';
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
CREATE INDEX "idx_plan_item_referen_40106f" ON "plan_item" ("reference", "id");
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
GRANT SELECT, INSERT, DELETE ON recovery_code, report_subscription TO portal_app;
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
GRANT SELECT, UPDATE (next_at) ON report_subscription TO portal_worker;
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
-- Which reports somebody is told of is theirs alone; a worker writes to everybody.
ALTER TABLE report_subscription ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_subscription FORCE ROW LEVEL SECURITY;
CREATE POLICY owner ON report_subscription TO CURRENT_USER
    USING ((select current_setting('portal.owner', true) = 'acts'));
CREATE POLICY own ON report_subscription TO portal_app
    USING (account_id = (select nullif(current_setting('portal.account', true), '')::uuid));
CREATE POLICY worker ON report_subscription TO portal_worker USING (true);
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
    -- 9999-12-31 arrives as infinity, and says that there is no such day.
    SELECT *, CASE WHEN isfinite(closed_date) THEN
        date_trunc('quarter', closed_date::timestamp)::date END AS quarter_begins_on
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

-- What the Client Profile of iCARE needs of a person, a line for each of its columns: what is there, and
-- what must be there and is not. The portal has no place yet for those that are never there. Plain
-- expressions, so that a page of people costs a page.
CREATE VIEW icare_readiness WITH (security_invoker = true) AS
SELECT derived_id(30, j.id::text) AS id,
    j.id AS jobseeker_id,
    j.provider_id,
    j.last_name,
    j.first_name,
    array_remove(ARRAY[
        CASE WHEN j.date_of_birth IS NOT NULL THEN 'CLIENT_BIRTH_DT' END,
        CASE WHEN j.phone IS NOT NULL THEN 'PHONE_NO' END,
        CASE WHEN j.email <> '' THEN 'EMAIL_TXT' END,
        CASE WHEN j.preferred_language <> '' THEN 'OFFICIAL_LANGUAGE_ID' END
    ], NULL) AS filled_columns,
    array_remove(ARRAY[
        'CLIENT_VALIDATION_TYPE_ID',
        'CLIENT_VALIDATION_ID',
        CASE WHEN j.date_of_birth IS NULL THEN 'CLIENT_BIRTH_DT' END,
        'POSTAL_TXT',
        CASE WHEN j.preferred_language = '' THEN 'OFFICIAL_LANGUAGE_ID' END,
        'CONSENT_IND'
    ], NULL) AS missing_columns,
    -- Nobody is, until there is a place for what is missing of everybody.
    false AS is_ready
FROM jobseeker j;

-- Few of the plan items await approval, and somebody asks for them every day, in this order.
CREATE INDEX idx_plan_item_awaiting ON plan_item (reference, id) INCLUDE (provider_id)
    WHERE approval_submission_status = 'SUBMITTED' OR resubmission_submission_status = 'SUBMITTED';

GRANT SELECT ON caseload, employment_outcome_count, sync_health, icare_readiness TO portal_app;
-- From 1: a related row with the key 0 is none to the ORM.
INSERT INTO "cams_bucket" ("id") SELECT generate_series(1, 2000);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfetz4ji697+i4svOVLFdnXSS7sOcOlUOcTJME8gC6Z45w5bXGBE8MTLrSzK8e+Z/fy"
    "XZBl9kYxubCEdfgrH1yOSn23N//tNamXNo2B8kTTNd5LQ64D8tpK4gvog/aoOWul7vHpAb"
    "jjozaFs11GhmO5aqkb4WqmFDfGsObc3S145uItJ47KiLBZhBw0RPwDGBCtaW+aLPodUGpk"
    "XuOEsInizTXf9EL238i8AaWraJgK0/IRvoCLzqzhKYCAL495WqGx/Iu+emhl+uo6d6X+Mi"
    "/d8uVBzzCWI6C7/s93/i2zqawz+hTb7+3grepejz1j/J0/WzstChMY9gjB/iR/S+4mzW9N"
    "7jY+/mlrYk/9FM0UzDXaFd6/XGWZpo29x19fkHQkOePUEELdWB8xD6yDUMf5yCW94/gG84"
    "lgu3v3y+uzGHC9U1yBi2/nvhIo0MHfAnBP6vkKM7mw8LC9rL//F/ZYhCUQbDiTKWJ4rSSo"
    "w++TWxkfJvaSYiM0dHDoHwP395/e6woXdb5AXdn6XRD5+ufqRomLbzZNGHFLnWX5RQdVSP"
    "lA7HDvBn/K8mIe8uVUtG7orC3sM/Q0UaTMAf0MYGAP/oMtAHN3bY75ZLAGUAVn54W+OJdH"
    "vbATaZ/FP0y/B6LMtf5VEH/GHObAifoTVFY3n0rdeVcStovej+f7p3QFor9U/FgOjJWeKv"
    "Zx8zBuibNKJjdPaRjpGJ9wNvnxj4T87pIzJUu6GBZH2xx4a9HLYE1QzI/rVQfDhyz/YouO"
    "eXFznQxa1S4aXPoviuVdt+Na25slTtZRGcE4Q8L4CyiH/MM59xq3TEPyZm9Fy314a6Uej3"
    "AoDH6QTe+fA2VPTkqk8pWO/f4MP0x8O8BVHBM7QlD+76vfHPHQDRFN2O5EEXXy+sMvv4eZ"
    "5hSB+ExCYDrZVu2/h32slRkCxL3aTsMVG6GPqGbju1wb9jcGaubjg6sj+Q970FYzORf538"
    "/s8YpNuDWynGLcbpDuAb/ZOQj6PyEMYwsjeTf26uqE4S1BsMhaOvYOr2HCaN4Tr3aT8EFy"
    "XwfeOtOmuG9u5lzGLeP5DuV7b9b4PiJU1k8uSc3t3E7v5wFds/tp2A773Jz4B8Bf87HMjx"
    "Ydu2m/xvi/wm1XVMBZmvijoPYxLcDm5FxlmzIMG9xDBHKSsYZe5OZPwPzofI2Pgz8ESG3V"
    "8smaNOpfqC+2WYpsK9kt+1XGC3DGszCkAaIxOo/vUXUQUtnpm6iQCtJMK3pgX1J/QVbhIM"
    "bAxTX0cz9gT7h1CPJwnw7u7uJ1rq61aTFp9hGAn8/0OHYjHCu8io1520kltD9RDfBd02E+"
    "fw5pgCMpnZM1V7flWtuZIyxTXVhnjTdiBDOrj2aW+/jqCh0n8kFfwu7meAu2kO4FGmxdAh"
    "aX8QRr8E/H9DQcIz0IHWgSD1aScnyLzlgsh0HRtvToqvstcPXXZDr7+ebwFoKmxbhSc+uu"
    "Ghy/DB72xE+moqYhbUzBdobXCz+aGTbOT31cVfm4vX2rQcxXZn23ccjBrpcRzqsKnY2RDZ"
    "eC97gYqLDFN7PhC4cdDdI+2tuahRdlV5hpuDAaM9YU65uVilabCL4UR7aSpI+AmyF5gBw+"
    "/XMFPAUAwUQWvidzeCGIJc2v5T5Fl3oFne/3l82E5mshF50jw3Q3JkRMKMPgrJTrgjd8XS"
    "ogS4DhGcmPhPDjEz1FcDZ6ONOS2EZXVVc8xK8BrTDm+3/TUEMzLvVuer2ExcqUh9or+SdE"
    "eIt8qJlX3tas+Q6U8XetrOcqnTcDtltmu4163u+xIi6seG9KelY2yAvUEaMFTbAa9YXsOP"
    "LNN9WgLVMADh1625DcwFUIH3kqQDXRUd7neVK+QbN17hl/WQU8A/TkeldsW39QZ6Ij/h75"
    "/OP199aRNNB/5GvnzO0DuP76V+vzeY7HGAo7JVOXtYhFJYPXmzeiYsC3kUsv66PVQbu7JH"
    "tKN3y3+UOCJ8xFKOiB2ee44Ia9dw3xGRjgljm/49bluxIOYzIcIyJHJXM9zonwmnZ2/j99"
    "sLx2eeHJ/f3ILL6bo/0DCeWBQJbNPdPFm0DXT1zGJaAg/Dz6kehp/jHob4RVBdsXHe7+K5"
    "oy6F9HFYlpbUAdIUXXfA9RR1O6AbZ83zwH6Wxz8/3T0/DrumO/r/g8he6gzjefocj5FxDD"
    "pPjswr1dId1VDwJHZcBnOWjneSUkCeC3J9tdKfLMroloCdTS2gzwc95atwh7aiFvMaT1AK"
    "v/Ewx0f4CyKxZ8dFpDF+LGoxo3PN6COHsvENcC2xbBikYtM5IGgewFd5JvBV+vy9SkxfdT"
    "7HEo+tGDpiOXNkbMgJSrEhJ2HVfNepvHM3Tte8KVzLJhzARlUYvixYFPIwbfNgP8sF+1kG"
    "7GcZsJs2EUQ034urMPJR8uaBf55vymfM+IRmxHQtDSruel4y4onZgTD08GboiWrDVKd0vP"
    "OW+IjBzsOvBY9jTNEBw69T9DgYyRKe+9d9uQNCX6aIUN8OHwc3Sm+gdKX7cQckbk3R99Fw"
    "cKc8yKPxcNAB4W9T9I9HaSQNJr2BfNMBoS9lFG/VL2xiclcWWEJwrQNi26N9cLyh0oUxfJ"
    "x0gH+RNfbXj+PfOoD8naKb4Xc8suTvFI3k28cxGU3/IjRLQrNjiu7wwuwA8pfQ3PRGcnfi"
    "kQXXUzQZDpW+NLrDDbeXU3Qv9W+Ho3vSeHs5RT08kP3ejYJphyP8KPo9exaSn9XvDb7K/k"
    "/0rvmYg9BRnwpJtH57jucZT8wqfqMDkZOSm+VaR6qVInLFKWOAzzZ+sNVpQZ6B8HV/eB05"
    "njGu172BNPrth3vp1x8jZ3QfL6+gffjovf5tIkvxGb42NQb2qd5G2/bVOBzlAfxjXRPc8z"
    "c6P7v4fPHl09XF1uloeyfLiBc4HYVm8xJqz+WcjCKUDQy6bxLzqS1V9FRymMOUYpi5HmZD"
    "R+UWc4RQDPIpDPJsU9BBKE4nPIRiZ2HEJ66IN3OE8Hg8Bs9uzVwlxeLLZbyWjCS78IMDk2"
    "VEgx5ObNrmzZERWbAHJMmwIHUwPTxHBvEipl2drPyXHb8EV2vD3KyI9KtSw5+yNtRDwzbl"
    "bacS7fMBd9mgSctwa2fsqkkIgyCwnAu+SPIRLjfSvas9fpJEFnxXGnelGzm23isIGfCWc2"
    "rMwHa17w0a2LXcG1gmOWCFjw2aBf1V1R0bqGhOv1kussHCtIDqB4B1gGo/Y3SB+qSS5OlL"
    "3YAhOt0GzlKlPSXDzep5zRRNkeQ13jWjHeK55kL8EuCFQQKS9aMNZlBTXRvSuDfcDBFCQr"
    "JSN2CpvuCbUJ0D1SAfm9zZ4OOTZRv9S4QjESXBTZQEj2wlHwfJgVKQCD+pKfwk2EcKC+4M"
    "UgFvItYk3RE8n3n9AEfwcvb1fzzKj77NsIDF1aMipm/yOUWjx8GgN7jrAP9iisaP3a4s35"
    "BG28spupV6fXLL+yxjqay+jkTkbE0MXbbGMk7bQKVlg7P+4gVnlfR8ilAKlyeeNdULHen2"
    "stQwx0jFOHM9zoc5PAlfJ+HrVNLXybdOM/SIpmlAFWXatBkTbobJuJlxlbjgDIf9yDZy3Z"
    "vE4H28v5aDAGPcSPf0YgxXkV0Oi4ICTJJS5JfPtObE0oVUYNLJnfSFT3j36niTUyyi5cU/"
    "Awwe+/0ss069WWT8LOhMffAuQ3qWMtjPx55PEzymAQIdMG1JgJACQkrUreQgX6mOrqmGsQ"
    "HbyQBeSQoxFSD4Cryc5oBkqVUN4BcMJbR+nZVpi1HCs/73ldHeRivDiDw3PGlwhaKxFk1Y"
    "4+umSt0uZpInShfz25Qpjt2Yoq40lr8PR1/lkSKNx707GivCuEla3o+3zG3oS+gJ5pHvh9"
    "8iz4NbmAcfSYPxrTwakeehL5Tj7k2kSW842P3Q5L1Iu5E8lgeTSDPvVqzVt+HXWG/+vUg7"
    "jIr8EH9tcLMM9/4pD/f+KZ17/5Tg3mfmnBFeO4F/pvlZ+e15np6VKADkXycRpj0Ake02Hz"
    "QPgd4lnvQx9l2UV3uHilb8cGkWPWIjREJU49+f8WSBzZCBMzycCkvAB/k48QFuRV5Oyb2h"
    "AnglT2Q72R1hL7aRDbGwv2i9igUsM5tPLpSRY21aTPVCpEU7W8ngt1XgtnHFqWq3ryCd05"
    "8aT04rJHReJPTIWJWRJyMd8My143VMBDepr4yHj6OuTA004RtTNJZH33pdWRnI1LMi9G2K"
    "iFg1HiuToUJlwIfhyJO3qGzKfDJFt72BNOj2yBseH8j9DkjcKiOmXeQR0y7SxbSLhJhGP5"
    "kzgL3ygvY8D3h+2aD+iHL8r0MD77hFMA7TCJyL4LwolPk5TCNwzoczPmX0IHIjZ4R+mKRJ"
    "AXSVxemTqJkXxi6caefeEZUzc5cCNWCKTsrOnZBD34ibD6pYsfj4UIWrDA4+3KpS1l1w6Z"
    "xy6W/Lnr1t9aX6kySuUrMi7hd/VoekRCznVI4nMCw4fVu3IxkLPIRyivrDuw7AItsUyYPb"
    "IZWEIFqYloaf9W7GHaB7JYje3nnc9xMoqtqOUFWo2+YhErIKBWyesGf8g9zV4WXvH6Bl68"
    "SF/8bv7wT5vFLBu+pOX3pQ6G55vSsPs3W/1jWyVvOoXQ9ivoJZ+GhDFv8VfpzJggWrQ3Ht"
    "nM5aP5uvwFw41CEqoAaWimgkrW2uIDF8t2mQLXWb0h2vtuNcn/8EXi3dIaQzuMTD6UXDer"
    "ExdtJNq7Y3keDdB3dmUKd9QDpb6us18fPSnSVturbMuas5bfwa0q1uAwLwHMw2gEQCk6R4"
    "aW5ev7fspXp+eUUf2zQO7jCt8bX+dHBpSn/G8ssbeRLof52ff/r0+fzjp6svlxefP19++b"
    "gVRZOPsmTS694dkZUi5/P+Ipa7gcvLnu4oGqhvucpTYeEqvcDCVaK+QrAeCiAcImkgxLVI"
    "ARgyFrOTsY0EFE3SZh1lL4klU6aTtURCuxhtA72WTsRLKTWCjBOdGzOLEIP/S8s2lM4Isp"
    "Me5WMJsRAASOufMKO2xnIS0VUFeU1s+ILnqQFIlWdAJm+bMliaa1mEnSM5UBa6hbm2H/4V"
    "6NX/BT7+mOQG63pJHk99RkxQYANoiI8+fRP5c3FiCkXhmF9PYpVUs1h2dsmm2saqSC65Lc"
    "xbhP+NEDWQA67FqHt6CVZKhZZMet9k4rVDPqeo2x/SaG3vkw+9t/mKihWv3hJwHFzP10wX"
    "ZatzTe08Mzt/2WodaYZrEy75yTLddcHysgxiUdAwlm9HmTMrUBFBOkUVF6HKEqG5mdlVIE"
    "gk4qSxEa5JDFRRCBOE7xlFzTDtEhjGyN4zgja0XnQNEkuYjgXzjWLraUXlUpZ0Wgccn1Y8"
    "MQderW3VULwKjIXFjiipAD0X6E+myqjRnR4nHLRvArzHDhMm2Cmmprlr6r1RuCpsGn0Txi"
    "I61S9zTPTL1Gl+yZrkyhJvDcZGeVWfWCck1PSVamTgHiOPn5Qe/Qe/n9PDP+uslLu9e6mP"
    "5eX2eczDNxzzwoD81bSeKXAMiWM/4lHqdwj4VQG8l6qtmK6jmSyH1UxP9hjlEd3Zt3dOyp"
    "89ojBKQzxDZZQKdQP27VpYFB8xBZla4SOTRds82Cs+LgPQ6N5Lt2FWGsjMDTytC7GLZ+7i"
    "AWyEy1DW0KL4lYQ+0cc7xL4QyxIA5+XMUxaqht+uQPvfBQ/UzH5EUtRTS4rKm0Gylowwb5"
    "gVlVN8D02Lyi5+lQK/7c4UIvMcGPUxdmd3Zq6t/FRAZ8R6VOee1kMvuqP6PzXhlBZ62s5y"
    "RdOj7eoMDM1MwtoQ164mhI2qjgNXa1YMV7Y7UpjueO5IH2vCtkJfJM1Q9VW5BIsRSlHrgj"
    "dP5dy1LtjDexr1LUqK9dWnGxKJStOhb26iUpu6yRcvB7UjE/smz/sm/HOt4+5KDHGUsoGr"
    "uknDLGIHaokdgCvMQxThObYEPPtblzXgXOaJosWt0g04l4k4WkNFTy7T7J7P7zdMzzPmLX"
    "lw1++NfyZ5XabodiQPuvjaS3BXeCDyDEP6IMSHwDGfIVJIIoAiMz1K1bikRtVHjJ9eJEdF"
    "pXLH8uCGlsr1L+idCf06IWX2JqPfSN5X/EFK+3Xl0UTqDUhhP/9yiq6H5Avu0r+Il9X1Ms"
    "E+BFVJ6BXp2a/YsS3TIf/60KMlQ/yLMovvLM/qO0tffmeJ9ReIT4ULVCcIxfmd5j9enP2N"
    "kQoph2f214Iv+DgqV886TClGmedRFiVARAkQHgyP7VIlQN4mzcYOf4YZMzI46VbMyHyo2Y"
    "gZ00jQfDK7TKtW6BupKtkGCQov3CNSe5K0IsUxqasZbUdvebK6MI1yYxrdReocJCoxuuHY"
    "/tOSvku9CRaLlN5gIn0lUfDRG1i4CW54BRTvqfTEuInFosfR5GdSabHrlcGIfi+la6i8dn"
    "hsgRZj1iKkDdRJN9jSpNo25hzKyWJRUsGl88ylR0/p3Mb6CBXPmtySCsVa8iPG2KN8UEeI"
    "BNL5kF5vz56icCcpOeZG+ILcRKaLUvjAVIPmlqZ5MF/mQfkyHeTLBMbkyFTMhTLTLYdh/k"
    "lPDpEgfM/pIYSZuG4z8RqjVGzXDQiatwtU7/pnQ2OheKqDha5t/dWjWGekgUqhF5mgWPzD"
    "oR4P7J6OaBX2qh82w/dB5JV5y2Q+24ygCp71s2LpFTM7ad5AVM/6bQFEpsPKsp+e5ydJ2Q"
    "S8j53xJ0gJhiCcF8u6mKAUB23U5cO2FcdUcCfIXpuWk8LQpO8tWX00YaofYY8P2du0pYoQ"
    "TJGP8hQzZ/XE8TC0Hn4eDuQOoB9TJN9LvX4H0I8pInO2A4Id4u3TGv9hzhSiAVbcNZHUWU"
    "HGWfkMWOQiS1CBRAZbABe0phfSUkoK7V8n7J54Xic3eEX81gH0Y4q+y/JX8tX75GN1aOZq"
    "hdFTbRufB7SiSHFGNasPjken9GFStb1YX5HzF4u7vstAEU6JQSt4pZD2110bRF8DsRCl2i"
    "weKV0IYNE2YTofWwwQ3t+1eX+LiOb0Tbu5fiYeJ1pm1KOUYtR5GXWG24n/65nyZtF8YDHC"
    "CouTN2IXFaHFtcBKCgAo653yuhi6bGoxdTPjGoIpmQS6cFjD2FPBPoR6PM1ZvDe4IbaOU8"
    "rBs7fiCoCWvGL0JzuDc6QKjJ0/ORCOrf4q5rN+wl46ezFm75YpQOfJyUgGLc1uViQpYxf3"
    "MzBzQX8q+0dUd7PNf3ggUNGEi02EylGtJ+iESngciNiE9jfcdtdY3IiFDi9shWq9bVZixU"
    "Kw+d2NvN6ahFqhMMOc6X8DaIcITkz8J8+WVyD/74mcN/GMaqRw8As+ZtDCtFYp1ufiyI2D"
    "jnvRfhuCYcHA1j50HHZUq/+knRXSauza1BvPqnr8q0jJ++ait0jJK1Ly8rL7naDGNaloFy"
    "l5RUpeYcootrBESl6xb4qUvO9imJ8xhuyzcb8vX0DLc3hg60Eaj78PRzfKSMZNOiD6fYow"
    "gLe3Sm/wrUcTM0a+TtG2NT78BnekQfwOyRPZHQ5ulFupOxmOdg2Zt6eoPxx+VR4flOvHmz"
    "vye6LfadbJcW/S+yYrj4P+sPvV6yp+L9xuJN8+jqPN/Fsku+TDcDTB36Ubmr5y963FBe+g"
    "zkyXscH8Mh4OUqSZgCC+r+iaA/4PHNtRjrz2LeRIAlBki0k4ecX9uWJ7B+kg7uQlshwXXx"
    "IVR/qJ9Ls1pt/lM7FuVPeWV6EWpRJ+K9k+FerOPn80Sz+nwO41Q0dnVq1ZIkNOL6ptv5I6"
    "hHhIIWOcitshHvweR0GHJylKHmyACJlWGUaIqOE13RBhRtvVaYxINTgULZx9ULHsEuaGo2"
    "nwKqmVnW5ncHTHgAosFIoapuGZ8yuJ+KdcsaefMmJPPyVjTz3MFoWitMI0Aud0nBOsQB53"
    "Kc+3RTi0VOOaUfSccp2Z+aeMHGvDPKhCj7NPKtow1ynV+m7pjgMR0BHAhxGgPjqqJ+CbC3"
    "qLhHI/wZ/A3EQQvC5JW8cGBBl3BS1gqxsb2Gab9EAemK/oQ1yoqOctUyy4SsDzyARLEyMM"
    "VITFWYwPWJgWUIGhr3Q85QDRsQIXzySLvsuL6iRvJl35tuEP4PvShC/4Pin7bgM8yaE1Ra"
    "+6s8TdmuSkDggXeFLauCfVwR0A3Qb4MVjq5PUbsMLc9AcgGQZ9K75nQfpSctbMVBv+zabw"
    "HMAEsISka/0p1fjNFI8YZm//NOeXA/DM3v91fv7p0+fzj5+uvlxefP58+eXj1giefJRlEr"
    "/u3RGDeGQXDSzkGayBaj8XOq789g08qq7ynFRX6QfVVTLJIZy7a+UZpoTWp8S3hokax+me"
    "5YrTPssI1D5LRmrjA9olAe6Mgz5D7RwmEqrnylXPwocgfUk014dAfVF1CnuZbOsx2gaO/I"
    "mMdD53AoQhdUut8BipcBvheZzTvVTfl4Pq+dnF54svn64utgz69k4WX570UvWdEQu7/Ybp"
    "GoNqFW6/S9LSRQ4rF3b2RhSlFPsQz/sQ0aWUOGtCZGJ8uR5fzBSXGd8dmRhfnseXln+Blm"
    "UWso9EqZrnvF9ZEtQCBpKatf62Poc9Py6rxdb8R5q092j/SWNFD7feaweQgO3O/oCaA1ZQ"
    "RUTXvoLOEo8KoFpuG+i27UILqAY+HTqeFv/VBIH+GpBfDIju3nedSNoAankDQ43+e8vriD"
    "z23+iF8KVF+xWL7xOa9mNp2nfDmHfr21E0UNt+mWvfu8zY9y6TBvhggRQAOUTSQJTPL/O4"
    "luBWGTVxLkV0mNDsCqdW4dT6bp1aC7LAUT9VBgOccGRNZ3+TXrQ5nGCIK4cKvFQTf7OBoa"
    "Nn4tfxZJpz4krSoXwngq8g6L1NvEcy2d2K+iyYuSKdl/V+SMHNKEJ03MwVXO5EWeyqYz5D"
    "pCxVm1GdMcM9JELVOO+FqzwVBq/SCwxeJeoLCl6qzLzmiXfKZysVodfvYpgxhOXs4XNhDD"
    "+JERZSkJCCmiwFxTns5CAE8Xo5h2CXFO+k+L68+EdEihzwVydYBolC98mXoYSiecXMIKVp"
    "PnHzK1w7gPpQYAExiF9QsYhoYmFgDl6Xpo2FwPkcd217EQZt3HBlEudbLy4hKW5W1KcISz"
    "hRY4kobF93YXt/iZdiV+O0QirhjmflxBvgAVq2TmbKjanRaAvmcZVolH1WBc2Vebh9pRHs"
    "v7eCWD3/aKc/GX++kJfj/vB/nWhjL9Xzy6uEdb7QESPy7dao0wwGMe+hErRv4Jlylsv8fp"
    "Zhfj9Lmt+DxZGAOJVrClEcz6O5fu6pMldxf0spMGd3FA2ctdXr31VDV22WK35GcdcQjSjq"
    "uoPSXJP/ObXi/f5cZ5EOeJ69JNUZSV6G32Ftpuj+cSJNesNBB6zcXa2Yty8i7cA/Gax9em"
    "XdoD3P0Fc1eyO8exXldEmivtJpFrfER0zyt4ZoTgAsOPUfgqx+Pv0USV2SoLQDSAaMF0gz"
    "+3k5+Sws/FlwzsdiWLszvFsuS8m7cVoh73In70ZVG3TelVJshCmFJY7nUY4J33nF6BiZsM"
    "Vl2+ICuCowxnVDXZ0mtPtrakYnV+FCj7Wq4gwV9Ry4arE0cMGzdqbiDbdS9KDZXrvQDXRU"
    "3bDbYExzGIMfcM+W+aIaQEVzzBzY7myl20T8/5Hekdy57viRMksLQmBDKu7YxJHQNl1Lg+"
    "Djx7OksajOF+VxWMT9K0+magRbikmqpQU6wkix1MLhOdyqA+mbyJ+LE9MBiqri9RRrDyZ9"
    "AtPsnAZhuiZpAKtIa5BRZzld/xchaoQkX1O8bBhpYRioF19PracaDJDT1VERoiYEfr+BSs"
    "pylDlTL0Xk4BQDQoQqSwZu1AgQmTaGH0TzwuiFad4zdlgycDFHrJk2SwkDNR1zBWm+shHK"
    "OIge6Qe/i2bBKHd7mBP44exj26s2gle87gmP4UpMp15epoS95XEgPTyMht+IVnl3PUWUZi"
    "KNaJ2v0Jcp6g0U3OgOC93jDgh9maLu8P6hL1OK7WUZFXWuRKYZeUyTaUxN1yHJmkubz3bk"
    "HJ+WLWlCivsQ+IMrbxx398Pf8HhJg67cp1V/tpd8jFegZlDIpkQCOFjiT/pRkUL+rk+NOC"
    "SzQqmTU8g5Xg08Melb9Hb6MuWw0yW7R46HpTV+vL7vTbzykcHlFO0Ood0RNJJ/kbu0YXDF"
    "2eZkwT889SYemFVKlux0IWxPNxyPIbdiWVghXfLoyOjiPR8fTFiKHSEZXTRhrh9D1xNGsL"
    "KjZH+vHA9PA46TCP6HHSk5uuJ4LLk9VlRi1VTID2AETmWUwYiS8VEI4638WmsphBEzD+e1"
    "OMatysLimOmoEsCVhLiwo8rYnd2ZuXSLnCK7108lNrd4Sp41gpr5Aq1Nl9T6ZLiqRJ63s9"
    "xVLL+lEpQNzZM21jJfabU1qGrLoJgbKfVG+vCLpL1CC4In/QXfpeXUSJMF7ta0fgIqcG04"
    "p2mvaHIsBFmZY+t5SWW5tU7KEaUJcWkiqYhIKsLT8cBvasURXEFStBLOJWS/0k2OcULE2u"
    "w5JYLWirprvvekmOD92CYpvJ/hZrdD0zs6WrsO8Dqzt7d/ApHam14jr96mSgqDLgzMaicP"
    "ixrfwwx7pkcMHfVwMBapRnhQWLPInEGeHSNzxnYAcxtNAgKeLcAlFVxf8uhBvqTrQb4kbb"
    "TZQY5siE8msLEkzNVXTi1YM7XSaqlcQVuLipYeCim5Xa91pFopgc9Ruhjas43jxUSfGN5Z"
    "O7Cv4dmqgzCo172BNPqNrai7ZmiErn+byFJcVbdlNHJr6bYUfCjoRKXaN8vBe1SWplnlDD"
    "hJijSCa9Nyxu4sPCYMMSbRao8gQ9oT21iUoNK8SFkKpXZkPdDgJwT/dOgXoWviRdfkTZMi"
    "zNWOooH8VS15kCzTLIaw317gmw/ftWrhKwdahezOUapGYH1sG/PCtFYsLimfD8eOmmfwW9"
    "3xtw7Af6ZocEPYxQ7wPqfo1/741w4gf6foQRr941GedIB/MUXjb3cdgP/EdXj5lknV+U4W"
    "NEkn0lLk6ByjFe6A6wG7kXr93zqAfkzRd1n+Sr56n1N0PxxMfiY3/As+hmdpugwBMDtWNq"
    "ARcbKx6E2fy0zAmS28hchEQh++U72clIAuhrnkMAszuDCDCzN4Hg3SGOIfP7/1THcM3VHk"
    "eTtLa2TTlspi13S/k5QDVnjOUf8jcwFUFFT480zPpuuAfxFDs26t6M77L2J+Vu1nm/o8Eb"
    "s0qZK9gayi2pV2fUD1B962Ih5qoVSsiMIzz4KMjSjLALWjEcandknj0ww+uagEKxWmE4wU"
    "14xUeIsszDHHaEUSTJ5H2lBtR7EduGbto+kuVxGy46kTPtY0osfzvDrIgpiDCy9YXO0AHp"
    "wHjqJ6DvxArhqRZHQvsIc8VXWKZZbZbg+X7VMoeoykELdN4gYIWwz+MGc2hM+QBgM8Waa7"
    "9qIGbHVjb9lg3QZwtXY22Wz2AX0ewF9vX1aQw47TCR47k8cWyS5rSXa5hKrhLPFatl1LZe"
    "ZnzBJiWNQlxZnT4azqkmZ0w0DQZlZwyfRkDJMJ8EuCb0NjoQTeMEUl+RipGISSg7BQV7qx"
    "wdsJO3dY1iAkSMUglByEE6l8VrMAVlnZM3c9L2nwi1IK5QXPyotgrGabgvxpgvAADvV0xr"
    "eo0a+camIrYR2snPgl3NMpCmN71RNxafRoCopHZJjacytLN+E3aedTS7i71uU0EpiVJsdZ"
    "B5hriIimIAhAJVkYrDlw1GfoBamuDVWDQdYD0scMLkyLlSehvveIVAmn6r7uj38R1EMkQl"
    "0UOYB51MKd7PkbcVC3zJdylQbDhMLKyjX7Cv9c67i7EqMcpRTDzPUw8+YKxO/QCq9ELm2i"
    "R/RKtF50DeLBajElk+3TPUIJbaf4OR1yyCNbL0GwUjdgqb6Qin4veOwxyrbpWTFVgOArFQ"
    "NeTevZ9oUBTzYwtrnULPhiPsM5Qxap5x1CDjlVOQTPzpQEGplZStKSZ3AVUJVf7RvNAnOR"
    "JwvMRXoWmIt4kJSI+3gXHJZgpN/FMPsHX6my7GFKYdTheZSpaynJT1uwpEWc7j3XsRAipx"
    "A5hchZQOR88B0WW+ly57ZJO4/wuQ63rjODkpDoeJHoRA3oepNOUpfygkdamEYcaNkHGsWq"
    "guMstl/eBd2eJsZ7z7bwFIucbCPMCo963UnW0ZZgJ1huyD7l7dcRNNKyABdmJfjkbxNos8"
    "3NB6J0kGPRKQBl6w7Tob0ARmM9l5h0MvAckYn0drz9nOR2Z8zPTirbTVowlYKpFExlKaay"
    "gKOrOJ+LHDvBLnXo0ZMUuE9s4r7RKeS5KTIPnq0HY9ZZs2tUzofXCwcCS5XE+wLb1TTcJS"
    "k45pWPCfxoqa1bUxGYYVo8sK9Mg3kNLxDW8lM9Br2BLwL6jqJeuf/0nHYd8xmiwr4HUapq"
    "2Iu3rbZUs+/BDD6pJdMkqSJN0kmYKoV7ybsY5tNyL+HkQDq5UbYgDfgq514SIRX+JScxzr"
    "NC/GSMTAQMR7kdiH98maUTpjvKuhHbo4hi4dUCK1yKGuFShEeqhyTHIYnuWixtXKRBO1Mn"
    "h5sqOhEHd4336+YAhQZaRGm2UHXDxTOwTb4Q5Rhe8/irDVRPtxZEpZgWo4FqGEEDm6Giq+"
    "c9UzRFA6jToHyi0UPQIeEw2/bI9O7Dv6/wO7e3t/o+dQ4WlrkC+sFJvN+yiGwDdSNZ6j1v"
    "8iTRTk1/FCZpUj2bylIgUX9oglIpvixJLaRXntmzGUm/gscK76C6UVjlGCcWCinuBruA0b"
    "pe5obyWAyexnMXymJl/BbCceU9WOyE40q93tAaM2NqOr4aO01qE/Ctp0SsyHx9BI1HOEym"
    "Wrfz00V4r+ojNscOcDpfW3ABLStFGV6XSzWfCvAjO2u5sztTNZislP8om5tyZ8pT0KpOju"
    "r31tpQUbCdmSTdI+6zIa5R9E3kz8WJcVfidKon7V4wvxOYZhdWDtM1SRlVRXFlesRAZpGL"
    "dG41QtRAlrUWkUCIXPXiizlQy1GC/BFJBRsb5SjVe85KAdG8MHphmveMHZ5Fjsuwj5DVLS"
    "N3lRCS4nPQp+Z5rbfos4k0msg3HRD6MkW9gfIwGt5h6WbcAaEvU9Qd3j/0ZUqxvYxbKvPt"
    "GLk2jIz9Ir5dmK7DrqiSb8xC5KUG7TjTvSVNJlJvQOAPrqaItN/dD3/D4yUNunK/T8cruO"
    "RjvEJyTm5+OiQaCV46W9ODoapAyyOv1oa5WUHkSFSEe/C7PU2I96t6dhOsqItLfGI7cHVg"
    "XB7Buoe7aRDe9ep4NkjrLl3ErrOxfdjO1PPgZoq2bZfD98dS0RMtWzFztWfo2G3PJUZHYI"
    "1/pt0Bc5pHdgFURFLKGhtyTTLRbmgDEkeHz52V7jjMsLxq+ye+PpJ3nzQnbj2vtAoHieDz"
    "gvpod6rlR/bht9sqXfkfgAQoMKSRagM8DBu/iAf9TpqTjqdoaeLRapN7C9UiH/4vJ25H5u"
    "su/S6NN6SZeQPaNAei31uWuzsrLNtRvC49vVhZe2RWwWXmIcPQLfibCL+eRUertNzOUJ9F"
    "xiwxDtm6njit0Pcw/I7KQRsjFcgmZcDS4sSW+HgSYOtBHtz0BncFVesBWQf4F1PUl6UxkR"
    "i8zym6GQ7kDiB/p+hh2BsPqaARXJURJ87ymZAzLMhxcYIGzCZHK3Xyb9uLao6JLQWqNizn"
    "2hYjFaFZvPm1RWJMPC93hpiSfW6E6RqzeqqxvahYKrTMVdFlEyEUi4bnRUOHyl1j+aSI5i"
    "pKJaIZY+vGLaoJ3FEIRWC2IhAjVYEekKhPRm6TVX+7GcVVcBvG/dYLvWmlaLWCx+29eq1F"
    "qOVezdaQJILya7R6xZIwQiQCzZgDZDpgRlAH7ho4JiAnU5tqlF6Xmw5uquFf0AaIqKHwt5"
    "k53yRVW3W8YI/uKFIH8yDdEbcuVk3wZRdlTmsscyrc2KpnXwLvKQW5qxnLuzqH51WIlmen"
    "gZIOQlnCVKDu+Zyq7fkcV/ZgdtpmuQ3m083tqHlGmkorw8dJB/gXU/Q4GMkShuS6L3dA6M"
    "sUXT+Of+sA8pdo674PiLbu+2CKRvLtI1Xl+Rees8Dt8HHgewrQyym6oxq+O6rhG8k3vZHc"
    "nXhkwfUUTYZDpS+N7nDD7eUUYUn4dji6J423l8SB5JvU790omHY4uiE+JOHvU/R9NBzcKQ"
    "/yaDzEvzX8zfuFWLj+GjgzeNd8OC2clsrkrK61XbH5wkenbNx0lFwE0/KtPxGy/mGch5D1"
    "94F6wrI+wT1FzveHZI+M70+BmmOUqJO1l6qiIaFJTZCbn/G/WpYnDmi55ogHvbufJ33M6P"
    "oXhPscPEp9wnqSTz4s0TPX1hG07cLO9wnCij3w39QTqen+963R42BQwvvCJ8OilncxRePH"
    "MfHEIOLP9nKKpO9Sb4KfYxHqW0/+3gGxG1EvDfJXIcycciv1+o8jeew9id7DvV4PPfd//4"
    "IPKStLvE+1rx0i0nNmVYvie5EH34t0fC/YkVWl8lRFKRsoalFL7RAZm9a24MopiF7+BM6U"
    "vBY60u1lqWGPkQoPBa4lbGi7K1gqr3aIUIwxz2Nsu/YaIlI/qLAqMkYqHLjC6t01sXWV2i"
    "JjpGL58Lx8HNNRGb6tGc7CfvvGrJbKnIVtWMjtOmgugIwDqS1JpBdDgZOKZYhCwBmH00XF"
    "AY3QCEjjkHr5iQvguSMQYMbBRKajLEyXpbFNxTNCIyCdlC0uS+NYD62aGg4oPjElR2p4dn"
    "y1s5PEF4Up5KHaFKDqtANOVOsJOkNNc9eqk1JhNtGmnWUZdGhrxYw23x/cjsCOJHDS3TpZ"
    "AlVfkWoSjKD1fHQkGH3akuZz4uerAu9HhikJC7/ClxoWZzdgYZLwcdvrL9Rq4den0AwdIm"
    "faAj/YpmtpEHz8+LE9Rd9JLYsb6OA5aP+Y7iQc9x3dvUD4CvNs8xQurbW4tHqLjbwnufub"
    "pgFVlMLxheliqM4wYV2ABtP8uIBeD4f9iMrjuhfLjTB4vL+WRz+cUcxxIy+dP4MdFKkwq9"
    "fmiTiCmnaH6OGYQDbdTJsg5NndpKS59jKHtfYy1Vh7+WO2i98f4cTfBzr6FUkizhvmeV39"
    "Enwd0+GPPbkrgDjKoTcU48SqLpwiv1ZxiuSwWkBrBDGottNiSVOxJu1MYcpvrFih1ntlqT"
    "GVSTpg2uotwMZ0SZ6tv/npr9bQWum2TYUlE7zo8DUk0ADMqi50A3dpY0g1B/g/EnS9x8Fv"
    "n7aSgtixXporrX2U4/bB831I2+D34A7+6UpmWyF7CdmL7w3z4HDCtIWQO2IitQcBdk5Xww"
    "n8M0XiOo3owUrM+vKvk4h4G7CpP9xLv/4Yser3h4O7oHmIre32h9en79lbWV41qduVHzx3"
    "W/9qim7kbt9L3BxcxY/xt/Fijxy6idHa50gWpRV+orx4x+TxE51DDZ8YZcY9SilcoHh2gS"
    "JjRbh/pfgJyCBtgtf9sU/CYLXMNgXZuwShyCcmFL/HFE3KTFoGqYBX6HrfVtcbnpQVgCxp"
    "mumepNUtd+R8chWnKHvZJ91RQebzbNuLceJ450qdLkFL15Ythhbdf9LOUp6ruzbc1KV/L0"
    "UgDnRdTdcDv0DLZprL0g3BIZJGaNFiEdGXeYzAuFV6TPTlZSL1FF5UBRD2mzcQ3Vrqz+M3"
    "OhAxNB6/jIeDlPCLHUlc1aFrDvg/YOj2CfMCLHAJGNlycFzkjTG9pIPrYm7b1R9mf/1/E5"
    "qS3Q=="
)
