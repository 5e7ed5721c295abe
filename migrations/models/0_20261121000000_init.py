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
CREATE TABLE "privacy_statement" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_fr" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "published_by_id" UUID NOT NULL,
    CONSTRAINT "uid_privacy_sta_provide_891607" UNIQUE ("provider_id", "version")
);
COMMENT ON TABLE "privacy_statement" IS 'A version is never changed: what somebody read stays what they read.';
CREATE TABLE "registration_draft" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "version" INT NOT NULL,
    "privacy_statement_version" INT NOT NULL,
    "acknowledged_at" TIMESTAMPTZ NOT NULL,
    "acknowledged_by_id" UUID NOT NULL,
    "family_of_id" UUID,
    "saved_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_registratio_provide_e2cea6" ON "registration_draft" ("provider_id", "saved_at", "id");
CREATE INDEX "idx_registratio_saved_a_a18f3c" ON "registration_draft" ("saved_at");
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
    "email" VARCHAR(254),
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
COMMENT ON COLUMN "case_note"."kind" IS 'ACCOUNT_CREATED: ACCOUNT_CREATED\nREGISTERED: REGISTERED\nCASEWORKER_ASSIGNED: CASEWORKER_ASSIGNED\nCAMS_LINKED: CAMS_LINKED\nCAMS_LINK_REMOVED: CAMS_LINK_REMOVED\nTRANSFERRED: TRANSFERRED\nINVITATION_CREATED: INVITATION_CREATED\nINVITATION_RESENT: INVITATION_RESENT\nINVITATION_REVOKED: INVITATION_REVOKED\nINVITATION_ACCEPTED: INVITATION_ACCEPTED';
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
CREATE TABLE "registration" (
    "registration_date" DATE NOT NULL,
    "registration_site_id" UUID NOT NULL,
    "comments" TEXT,
    "provider_id" UUID NOT NULL,
    "number" INT NOT NULL,
    "version" INT NOT NULL,
    "written" JSONB NOT NULL,
    "privacy_statement_version" INT NOT NULL,
    "acknowledged_at" TIMESTAMPTZ NOT NULL,
    "acknowledged_by_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "jobseeker_id" UUID NOT NULL PRIMARY KEY REFERENCES "jobseeker" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_registratio_provide_1a5c5b" UNIQUE ("provider_id", "number")
);
CREATE INDEX "idx_registratio_provide_ecaf08" ON "registration" ("provider_id", "registration_date", "jobseeker_id");
COMMENT ON TABLE "registration" IS 'At most one row of a jobseeker; its columns are the single answers, a mixin for each section.';
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
-- The intake form. Rows of a person belong to the provider that the person is with: they go along when
-- the person is handed over, because their key is the person's and the provider's together.
CREATE SEQUENCE registration_number AS int;
GRANT USAGE ON SEQUENCE registration_number TO portal_app;

DO $$
DECLARE
    reached CONSTANT text := $sql$ any ((select string_to_array(
        current_setting('portal.providers', true), ',')::uuid[])::uuid[])$sql$;
    owner_acts CONSTANT text :=
        $sql$(select current_setting('portal.owner', true) = 'acts')$sql$;
    of_a_person CONSTANT text[] := array['registration'];
    of_a_provider CONSTANT text[] := array['privacy_statement', 'registration_draft'];
    one text;
BEGIN
    FOREACH one IN ARRAY of_a_person || of_a_provider LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (%s)', one, owner_acts);
        EXECUTE format('CREATE POLICY provider ON %I TO portal_app USING (provider_id = %s)',
            one, reached);
    END LOOP;
    FOREACH one IN ARRAY of_a_person LOOP
        EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (jobseeker_id, provider_id)'
            ' REFERENCES jobseeker (id, provider_id) ON UPDATE CASCADE ON DELETE CASCADE', one);
    END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE ON registration TO portal_app;
GRANT SELECT, INSERT ON privacy_statement TO portal_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON registration_draft TO portal_app;
GRANT SELECT (id, saved_at), DELETE ON registration_draft TO portal_worker;
CREATE POLICY worker ON registration_draft TO portal_worker USING (true);

-- Source 002: "These comments are searchable".
CREATE INDEX idx_registration_comments ON registration USING gin (comments gin_trgm_ops)
    WHERE comments IS NOT NULL;
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
    "4+umSt0uZpInShfz25Qpjt0gHPNdbzyRRx7HHFxPUVcay9+Ho6/ySJHG494djSFh3CQt78"
    "dbpjf0JfQE8873w2+R58EtzJuPpMH4Vh7RnxD6Qjnx3kSa9IaD3T+QvBdpN5LH8mASaebd"
    "irX6Nvwa682/F2mH0ZIf4q8Nbpbh6j/l4eo/pXP1nxJc/cycM8JuJ/DPNP8rvz3P07YSxY"
    "D86yTCzAcgst3pg+Yh0LvEwz7G1ouya+9QAYsfLs2iR2+ESIhw/Ps5niywGbJxhudTYcn4"
    "IN8nPsCtyPspuTdUAK/kiXInuyPsxTayIRb2I61X4YBlafPJhTJyrE2LqXaItGhnKx/8tg"
    "rcNq44he32FaRz+lPjSWuF5M6L5B4ZqzJyZqQDnrl2vI6J4Cb1lfHwcdSVqeEmfGOKxvLo"
    "W68rKwOZelyEvk0REavGY2UyVKgM+DAcefIWlVmZT6botjeQBt0eecPjA7nfAYlbZcS0iz"
    "xi2kW6mHaRENPoJ3MGsFde0J7nAc8vG9QfaY7/dWjgHbcIxmEagXMRnBeFMkKHaQTO+XDG"
    "p4weRHTkjNwPkzQpsK6y+H0STfPC2IUz7d87onLm71KgBkzRSdm/E3LoG3HzQXUrFh8fqn"
    "yVwcGHW1XKugsunVMu/W3Zs7etylR/8sRVarbE/eLP6pBUieWczfEEhgWnb+t2JGOBh1BO"
    "UX941wFYZJsieXA7pJIQRAvT0vCz3s24A3SvNNHbO5X7/gNFVdsRqgp12zxESFahgM0TDo"
    "1/kEvCcQ+tww0tWyeu/Td+fyfI55UK6lV3+tKDQnrL6115mK37ta6RtZpH7XoQ8xXMwkcb"
    "sviv8ONMFixYHYpr53Ti+tl8BebCoY5SATWwVEQjbG1zBYnhu02Db6k7le54NR/n+vwn8G"
    "rpDiGdwSUeTi9K1ouZsZPuW7W9iQT1PrgzgzrzA9LZUl+vif+X7ixp07Vlzl3NaePXkG51"
    "GxCA52C2ASRCmCTLS3P/+r1lL9Xzyyv62KbxcYdpja/1p4NLVvozll/eyJNA/+v8/NOnz+"
    "cfP119ubz4/Pnyy8etKJp8lCWTXvfuiKwUOZ/3F7fcDVxe9nRH0UB9y1WeygtX6YUXrhJ1"
    "F4L1UADhEEkDIa5FCsCQsZidjG0koGiSNusoe0ksyTKdrCUS3cVoG+i1dCJeSqmRZZzo3J"
    "jZhRj8X1oWonRGkJ0MKR9LiIUAQFr/hBm1NZaTiK4qyHdiwxc8Tw1Aqj8DMnnblMHSXMsi"
    "7BzJjbLQLcy1/fCvQK/+L/DxxyQ3WNdL8njwM2KFAhtAQ3z36ZvIn4sTUygKh/16Eq6kms"
    "Wys0421TZWRdLJbcHeIvxvhKiBHHAtRt3TS7xSKuRk0vsmE68d8jlF3f6QRnF7n3zovc1X"
    "VKyo9ZaA46B7vma6KGeda2rnmdn5y1nrSDNcm3DJT5bprguWnWUQi0KHsTw8ypxZmYoI0i"
    "mquAhVlgjNzcyuAkEiESeNjXBNYqCKQpggfM8oaoZpl8AwRvaeEbSh9aJrkFjCdCyYbxRb"
    "Tys2l7Kk0zrg+LTiiTnwanCrhuJVZiwsdkRJBei5QH8yVUbt7vQ44aB9E+A9dpgwwU4xNc"
    "1dU++NwtVi0+ibMBbRqX6ZY6Jfpk7zS9YkV5Z4azA2yqv6xDohoaavVCMD9xh5/KT06D/4"
    "/Zwe/llnpdzt3Ut9LC+3z2MevuGYFwbkr6b1TIFjSBz7EY9Sv0PArwrgvVRtxXQdzWQ5rG"
    "Z6sscoj+jOvr1zUv7sEYVRGuIZKqNUqBuwb9fCoviIKcjUCh+ZLNrmwV7xcRmARvdeug2z"
    "0kNmbuBpXYhdPHMXD2AjXIayhhbFryT0iT7eIfaFWJYAOC+XnrJQNfx2Bdr/LnigZvYjkq"
    "WeWrJU3gyStWSEecNsqZzie2i6VHZRrBT4bXemEJnnwKiPsTu7M3Nt5acCOiPWozr3tB56"
    "0R3V/6kJp7TQ03aWK5oebVdnYGhmctaGuHY1IWxUdRy4WrNiuLLdkcJ0x3NH+lgTthX6Im"
    "mGqq/KJViMUIoaGLx5KueugcEe3tOoe1FSrK8+3ZBIVJoOfXMTldrUTb54magdmdg3ed43"
    "4Z9rHXdXYoijlA1c1U0aZhE7UEvsAFxhHqIIz7El4NnfuqwB5zJPFC1ulW7AuUzE0Roqen"
    "KZZvd8fr9hep4xb8mDu35v/DPJ6zJFtyN50MXXXoK7wgORZxjSByE+BI75DJFCEgEUmelR"
    "qsYlNao+Yvz0IjkqKqE7lgc3tISuf0HvTOjXCSkmMhn9RvK+4g9S8q8rjyZSb0AK/vmXU3"
    "Q9JF9wl/5FvNyulwn2IahWQq9Iz37Fjm2ZDvnXhx4tGeJflFl8Z3lW31n68jtLrL9AfCpc"
    "uDpBKM7vNP/x4uxvjFRIOTyzvxZ8wcdRuTrXYUoxyjyPsigBIkqA8GB4bJcqAfI2aTZ2+D"
    "PMmJHBSbdiRuZDzUbMmEaC5pPZZVq1Qt9Itck2SFB44R6RmpSkFSmaSV3NaDt6y5PVhWmU"
    "G9PoLlLnIFGJ0Q3H9p+W9F3qTbBYpPQGE+kriYKP3sDCTXDDK6B4T6Unxk0sFj2OJj+TSo"
    "tdrwxG9HspXUPlNcVjC7QYsxYhbaBOusGWJtW2MedQThaLkgounWcuPXpK5zbWR6h41uSW"
    "VCjWkh8xxh7lgzpCJJDOh/R6e/YUhTtJyTE3whfkJjJdlMIHpho0tzTNg/kyD8qX6SBfJj"
    "AmR6ZiLpSZbjkM8096cogE4XtOD3FkMzFnWB3BSrzGIBXbdAOC5gFcveefDY2F4mkOFrq2"
    "dVePYp2RBSqFXiSCYrEPhzo8sHs6olHYK37YDNcHkVbmLXP5bBOCKnjWz4plV8zspHkDUT"
    "3ntwUQmQ4ryX56mp8kZRPwPnbCnyAjGIJwXizpYoJSHLRRjw/bVhxTwZ0ge21aTgpDk763"
    "ZPXRhKl+hD0+ZG7TlipCMEU8ylPLnNUTx8PQevh5OJA7gH5MkXwv9fodQD+miMzZDgh2iL"
    "fPavyHOVOIAlhx10RQZ8UYZ6UzYJGLJEEF8hhsAVzQkl5IS6kotH+dsHvieZ3c4BXxWwfQ"
    "jyn6LstfyVfvk4/VoZmrFUZPtW18HtCCIsUZ1aw+OB6d0odJ1eZifUXOXyzu+h4DRTglBq"
    "3glULKX3dtEH0NxEKUarN4pHQhgEXbhOl8bDFAOH/X5vwtAprTN+3mupl4nGiZUY9SilHn"
    "ZdQZXif+r2fKm0XTgcUIK6xN3ohdVEQW1wIryf+vrHfK62LosqnF1M0MawimZBLowlENY0"
    "8F+xDq8TRn8d7Yhtg6TqkGz96KKwBa8mrRn+wMzpEpMHb+5EA4tvqrmM/6CTvp7MWYvVum"
    "AJ0nJSMZtDS7WZGcjF3cz8DMBf2p7B9R3c02/eGBQEXzLTYRKke1nqATquBxIGIT2t9w21"
    "1jcSMWOrywFar1tll5FQvB5nc38nprEmqFogxzZv8NoB0iODHxnzxbXoH0vydy3sT8Kp50"
    "8phtdC4O2CjWXwMhsyEipZZf8MmMFqa1qgy7cdBxL9pvQzAsGArch47DjgP2n7SzgoCNXZ"
    "t6I4BVj+UXSYzfXFshkhiLJMa87H4nqKRO2iZEEmORxFhYf4otLJHEWOybIonxuxjmZ4wh"
    "+2zc7/4Y0PIcz956kMbj78PRjTKScZMOiH6fIgzg7a3SG3zr0VSWka9TtG2ND7/BHWkQv0"
    "Mya3aHgxvlVupOhqNdQ+btKeoPh1+Vxwfl+vHmjvye6Heap3Pcm/S+ycrjoD/sfvW6it8L"
    "txvJt4/jaDP/FsnH+TAcTfB36YYm/Nx9a3HBO6gz02VsML+Mh4MUaSYgiO8ruuaA/wPH9i"
    "0kr30LOZIAFNliEn5xcRe42N5BOoj7xYm80MWXRMXBkSJhcY0Ji/lMRRzVveVVqEWphKtP"
    "thuKunNpOJpzBKfA7rXcR2dWrXk1Q35Cqm2/ksqNeEghY5yK2yEe/B5HQYcnKUoebIAIWa"
    "MZRoiorTrdEGFG29VpjEg1OBQtNX5QefES5oajafAqqS6ebmdwdMeACiwUvRum4ZnzK4n4"
    "p1zhup8ywnU/JcN1PcwWhQLbwjQC53ScE6xAHg8zzx1I+ABV481S9JxynZn5p4wca8M8qE"
    "KPs08q2jDXKdX6bumOAxHQEcCHEaBuTaon4JsLeotEvz/Bn8DcRBC8LklbxwYEGXcFLWCr"
    "GxvYZpv0QB6Yr+hDXKio5y1TLLhKwHNiBUsTIwxUhMVZjA9YmBZQgaGvdDzlANGxAhfPJI"
    "u+ywuEJW8mXfm24Q/g+9KEL/i+Zq6gDfAkh9YUverOEndrkpM6IFzgSWnjnlQHdwB0G+DH"
    "YKmT12/ACnPTH4BkGPSt+J4F6UvJWTNTbfg3m8JzABPAEpKu9adU4zdTPGKYvf3TnF8OwD"
    "N7/9f5+adPn88/frr6cnnx+fPll49bI3jyUZZJ/Lp3RwzikV00sJBnsAaq/VzouPLbN/Co"
    "uspzUl2lH1RXybSQcO6ulWeYko0gJSQ4TNQ4TvcsV2j7WUZs+1kyuB0f0C7JCcA46DPUzm"
    "EioXquXPUsfAjSl0RzfQjUF1WnsJfJTx+jbeDIn8hI53MnQBhSt9QKj5EKtxGexzndS/V9"
    "Oaien118vvjy6epiy6Bv72Tx5UkvVd8ZsbDbb5iuMahW4fa7JC1d5LCyh2dvRFFKsQ/xvA"
    "8RXUqJsyZEJsaX6/HFTHGZ8d2RifHleXxpwRxoWWYh+0iUqnnO+5XljS1gIKlZ62/rc9jz"
    "47JabM1/pEl7j/afNFb0cOu9dgAJ2O7sD6g5YAVVRHTtK+gs8agAquW2gW7bLrSAauDToe"
    "Np8V9NEOivAfnFgOjufdeJpA2gljcw1Oi/t7yOyGP/jV4IX1q0X7H4PqFpP5amfTeMebe+"
    "HUUDte2Xufa9y4x97zJpgA8WSAGQQyQNRPn8Mo9rCW6VUUboUkSHCc2ucGoVTq3v1qm1IA"
    "sc9VNlMMAJR9Z09jfpRZvDCYa4cqjASzXxNxsYOnomfh1PpjknriQdynci+AqC3tvEeyST"
    "3a2oz4KZK9J5We+HFNyMIkTHzVzB5U6Uxa465jNEylK1GfUsM9xDIlSN8164ylOU8Sq9Ju"
    "NVoiSj4KXKzGueeKd8tlIRev0uhhlDWM4ePhfG8JMYYSEFCSmoyVJQnMNODkIQr5dzCHZJ"
    "8U6K78uLf0SkyAF/dYJlkFt1n3wZysGaV8wMssDmEze/wrUDqA8FFhCD+AUVi4gmFgbm4H"
    "Vp2lgInM9x17YXYdDGDVcmcb714hKS4mZFfYqwhBM1lsCVynLmSRc8twSNVOLnETtxqwwl"
    "fkLw9Jd4KXY1TiukEu54Vk68AR6gZetkptyYGo22YB5XiUbZZ1XQXJmH21cawf57K4jV84"
    "92+pPx5wt5Oe4P/9eJNvZSPb+8SljnCx0xIt9ujTrNYBDzHipB+waeKWe5zO9nGeb3s6T5"
    "PVgcCYhTuaYQxfE8muvnnipzFfe3lAJzdkfRwFlbvf5dNXTVZrniZ9TDDdGIOrg7KM01TK"
    "vXkC/XWaQDnmcvSXVGkpfhd1ibKbp/nEiT3nDQASt3V17n7etuO/BPBmufXow4aM8z9FXN"
    "3gjvXkUFYpKor3SaxS3xEZP8rSGaEwALTv2HIKufTz9FUpckKO0AkgHjBdLMfl5OPgsLfx"
    "ac87EY1u4M75bLUvJunFbIu9zJu1HVBp13pRQbYUphieN5lGPCd14xOkYmbHHZtrgArgqM"
    "cd1QV6cJ7f4ypNHJVbg2Zq2qOENFPQeuWiwNXPCsnal4w60UPWi21y50Ax1VN+w2GNMcxu"
    "AH3LNlvqgGUNEcMwe2O1vpNhH/f6R3JHeuO36kzNKCENiQijs2cSS0TdfSIPj48SxpLKrz"
    "RXkcFnH/ypOpGsGWYpJqaYGOMFJftnB4DrfqQPom8ufixHSAohB7PfXtg0mfwDQ7p0GYrk"
    "kawCrSGmSUpk7X/0WIGiHJ1xQvG0ZaGAbqxddT66kGA+R0dVSEqAmB32+gkrIcZc7USxE5"
    "OMWAEKHKkoEbNQJEpo3hB9G8MHphmveMHZYMXMwRa6bNUsJATcdcQZqvbIQyDqJH+sHvol"
    "kwyt0e5gR+OPvY9qqN4BWve8JjuBLTqZeXKWFveRxIDw+j4TeiVd5dTxGlmUgjWucr9GWK"
    "egMFN7rDQve4A0Jfpqg7vH/oy5Rie1lGRZ0rkWlGHtNkGlPTdUiy5tLmsx05x6dlS5qQ4j"
    "4E/uDKG8fd/fA3PF7SoCv3adWf7SUf4xWoGRSyKZEADpb4k35UpJC/61MjDsmsUOrkFHKO"
    "VwNPTPoWvZ2+TDnsdMnukeNhaY0fr+97E698ZHA5RbtDaHcEjeRf5C5tGFxxtjlZ8A9PvY"
    "kHZpWSJTtdCNvTDcdjyK1YFlZIlzw6Mrp4z8cHE5ZiR0hGF02Y68fQ9YQRrOwo2d8rx8PT"
    "gOMkgv9hR0qOrjgeS26PFZVYNRXyAxiBUxllMKJkfBTCeCu/1loKYcTMw3ktjnGrsrA4Zj"
    "qqBHAlIS7sqDJ2Z3dmLt0ip8ju9VOJzS2ukmdZ+ouqbYgrB0wNGIu3aWe6rXitKasAc4eL"
    "tSTgB6fQkmheKTVa1W3eAa8kGxbJ+Doz5xtAcv4B3PvG9h44S+jdZGWNraZTZshazEdhG6"
    "om4tGEL8pJ7V8H+qKIMLSqw9BIZAizfnB2MEmTygcfm52n+LFKCe+BvEGVhI8NuQgRea+5"
    "jXejN9sUPYyTpOJA5qccxQhqJj7dN138tcUQJSLPM8UIy2+Jx95vmkOEsMxXWrwZqtoyqA"
    "1NKkeTPvyay6/QguBJf8F3aXVm0mSBuzWtn4AKXBvOaRZdmmsXQZZIUc9LKkvVK8SKWvjd"
    "dLFC5CgUOQp50jbxm6l9BJ908tv9/5xxOoSe7zkdYi33Hw4O3mxsh+67ZAfHG7cK/jBnNo"
    "TPEG/LpIaQtzptoFqQbtk2Hg4DAhXZeEP3Ut7pf+pot/v7kUyMU6Lut+XRSCF3NcOPkuWL"
    "Yu3CYG69abc/Nvu0iTQrsP3F6UR6+MwzhjlE+d0XGMQHOi5wujnm9lwIIWLrDiw4e9PoxT"
    "Eez7dfwmAtLNMH6lWEmruOqeyfpglEU7XcOwKh5GYouU/EbHB2InC+WrrjsGwG6b4oIRI+"
    "/FDIaxvjh5KwgyvFZ3xmH2JXYSwDLKci89WA86dSdgUGeQNNCydiSggw2VMhJDRihc0JbG"
    "rB+6SUzSqMb4JQQCsqkgkLaMtdz0uOepRSjDovo844rOivP8gwy9CzJudLwQpBv4R7OkXV"
    "6l4DSFy3XHedoLDZ4sZSF0wn2mSjdl4DhzLftq+06sI+u4Ctvmw3GmIEIPnVtveEAZob44"
    "BQ+NXCmQm7fh2getbNImqqEIlQU1WuphJq2FaV+ieh9RNaP05BP11BSmj93uSsXqgr3dgo"
    "5qIgvHG6A4A9HVN+AVzDclWRbSpMJ/YnrvcnodVNP/tPU7+XptXlJvBiBYm7CZxLVFxqMV"
    "VQsTbtbA1U0FpRd833+tlOiCcrfi94hptd8AO9o6O16wT+rdvbP3mtVGQSvZTfiNaYBirA"
    "c2dhYHEr6WFb43uYvrU0eoPOrHDZNPzywwK+RY1r8uwYNa63AxgdgIz0hgFBI6I7oxmLvu"
    "TJWPQlPWPRl2Q21exyhGyIT6YEYUmYr/LAfJUO81UCZrLhFADYb95AaGtJpkYPBWWp2kvW"
    "To1UK6VEaZQuhvZs43jVS08M76wd2FcubnkyDOp1byCNfmM7Ll8zlJHXv01kiakdLq4cFr"
    "rhWnTDpyXFHJWlEUJMLULM2rScsTsLjwlDjEm02iPIkPYki2WUoF5betQOGFoP1IyOSO4Q"
    "YUXnyYruTZMizNWOooH81Vku/uosg786YySrNc1iCPvtBb758F2rFr5ymAb29IC7KFUjsD"
    "52zN3CtFYsLilftuUdNc/gt7rjbx2A/0zR4Iawix3gfU7Rr/3xrx1A/k7RgzT6x6M86QD/"
    "YorG3+46AP+J6/DyLZNcq6RAZXJ8NmGUkJYiR+cYrXAHXA/YjdTr/9YB9GOKvsvyV/LV+5"
    "yi++Fg8jO54V/wMTxL02UIgNlVLQOaJvlGVFHRMuAyE3BmC28hsgban05EVBNmRjHMwhO1"
    "YvkvoecQGaaalWFqDPGPn996pjuG7ijyvJ2lNbJpS2Wxa1ooxRRJ+ISAD5RnejZdB/yLGJ"
    "p1a0V33n8R87NqP9s0xROxS+PBARvIsHZX2/V+/VWqWoq3rYiHgKSKFVF45lmQsRFlGaB2"
    "NML41C5pfJrBJxeVYKXCdIKR4pqRCm+RhTnmGG0FQ3063q0nN9KGajuK7cA1ax9Nd7mKkB"
    "1PnfCxphE9nudVRWHOqVx4wSDnA3hwHjiK6jnwA7lqZOuO/gJ7yFNVp1hmme32cNk+haLH"
    "SA5O6KqCJ8t0115CbpsU9gnYYN0GcLV2NsXTtubs8wD+WuRTFSHTnJ39BSJbllA1nCVey7"
    "ZrBRt0fiGGRV1SnDkdzqouaUY3DARtGzIswZmejGEyAX5J8G1okOA3zxumqCQfIxWDUHIQ"
    "/DBEHWnmquBOlCAVg1ByEE4kvUDNAlhlge4c5Q07nbl9csqLYKwKB7YnCEXodWWqCZGBjd"
    "8MbFvFwyMyTO25laWb8Ju086kl3F3rchoJzEqT46wDzDVERFMQBKCSAmfWHDjqM/SCVNeG"
    "qsGgoBjpYwYXpsUqQVbfe0QVslN1X/fHvwjqIRKhLoocwDxq4U72/I3XJilX8DVMKKysXL"
    "Ov8M+1jrsrMcpRSjHMXA8zb65A/A6t8Erk0iZ6RK9E60XXIB6sFlMy2T7dI5TQdoqf0yGH"
    "PLL1EgQrdQOW6gvEYsILHnuMsm16VkwVIPhKxYBX03q2fWHAkw2MbZliC76Yz3DOkEXqeY"
    "eQQ05VDsGzMyWBRmaWkrTkGVwFVOVX+0azwFzkyQJzkZ4F5iIeJCXiPt4FhyUY6XcxzP7B"
    "V2KYo5TCqMPzKFPXUtfGo8XS0qVXb47THVi4+XRGmFG3WYicQuQUImcBkfPBd1hspcud2y"
    "btPMLnOty6zgxKQqLjRaKjnwnI06W5oH0DJblakk5Sl/KCR1qYRhxo2QcaxaqC4yy2X94F"
    "3Z4mxnvPtvAUi5xsI8wKj3rdSdbRlmAnWG7IPuXt1xE00rIAF2Yl+ORvE2izzc0HonSQY9"
    "EpAGXrDtOhvQBGYz2XmHQy8ByRifR2vP2c5HZnzM9OKttNWjCVgqkUTGUpprKAo6s4n4sc"
    "O8EudejRkxS4T2zivtEp5LkpMg+erQdj1lmza1TOh9cLBwJLlcT7AtvVNNylaf3kl48J/G"
    "iprVtTEZhhWjywr0yDeQ0vENbyUz0GvYEvAvqOol65//Scdh3zGaLCvgdRqmrYi7ettlSz"
    "78EMPqkl0ySpIk3SSZgqhXvJuxjm03Iv4eRAOrlRtiAN+CrnXhIhFf4lJzHOs0L8ZIxMBA"
    "xHuR2If3yZpROmO8q6EdujiGLh1QIrXIoa4VKER6qHJMchie5aLG1cpEE7UyeHmyo6EQd3"
    "jffr5gCFBlpEabZQdcPFM7BNvhDlGF7z+KsNVE+3FkSlmBajgWoYQQOboaKr5z1TNEUDqN"
    "OgfKLRQ9Ah4TDb9sj07sO/r/A7t7e3+j51DhaWuQL6wUm837KIbAN1I1nqPW/yJNFOTX8U"
    "JmlSPZvKUiBRf2iCUim+LEktpFee2bMZSb+CxwrvoLpRWOUYJxYKKe4Gu4DRul7mhvJYDJ"
    "7GcxfKYmX8FsJx5T1Y7ITjSr3e0BozY2o6vho7TWoT8K2nRKzIfH0EjUc4TKZat/PTRXiv"
    "6iM2xw5wOl9bcAEtK0UZXpdLNZ8K8CM7a7mzO1M1mKyU/yibm3JnylPQqk6O6vfW2lBRsJ"
    "2ZJN0j7rMhrlH0TeTPxYlxV+J0qiftXjC/E5hmF1YO0zVJGVVFcWV6xEBmkYt0bjVC1ECW"
    "tRaRQIhc9eKLOVDLUYL8EUkFGxvlKNV7zkoB0bwwemGa94wdnkWOy7CPkNUtI3eVEJLic9"
    "Cn5nmtt+iziTSayDcdEPoyRb2B8jAa3mHpZtwBoS9T1B3eP/RlSrG9jFsq8+0YuTaMjP0i"
    "vl2YrsOuqJJvzELkpQbtONO9JU0mUm9A4A+upoi0390Pf8PjJQ26cr9Pxyu45GO8QnJObn"
    "46JBoJXjpb04OhqkDLI6/WhrlZQeRIVIR78Ls9TYj3q3p2E6yoi0t8YjtwdWBcHsG6h7tp"
    "EN716ng2SOsuXcSus7F92M7U8+BmirZtl8P3x1LREy1bMXO1Z+jYbc8lRkdgjX+m3QFzmk"
    "d2AVREUsoaG3JNMtFuaAMSR4fPnZXuOMywvGr7J74+knefNCduPa+0CgeJ4POC+mh3quVH"
    "9uG32ypd+R+ABCgwpJFqAzwMG7+IB/1OmpOOp2hp4tFqk3sL1SIf/i8nbkfm6y79Lo03pJ"
    "l5A9o0B6LfW5a7Oyss21G8Lj29WFl7ZFbBZeYhw9At+JsIv55FR6u03M5Qn0XGLDEO2bqe"
    "OK3Q9zD8jspBGyMVyCZlwNLixJb4eBJg60Ee3PQGdwVV6wFZB/gXU9SXpTGRGLzPKboZDu"
    "QOIH+n6GHYGw+poBFclREnzvKZkDMsyHFxggbMJkcrdfJv24tqjoktBao2LOfaFiMVoVm8"
    "+bVFYkw8L3eGmJJ9boTpGrN6qrG9qFgqtMxV0WUTIRSLhudFQ4fKXWP5pIjmKkolohlj68"
    "YtqgncUQhFYLYiECNVgR6QqE9GbpNVf7sZxVVwG8b91gu9aaVotYLH7b16rUWo5V7N1pAk"
    "gvJrtHrFkjBCJALNmANkOmBGUAfuGjgmICdTm2qUXpebDm6q4V/QBoioofC3mTnfJFVbdb"
    "xgj+4oUgfzIN0Rty5WTfBlF2VOayxzKtzYqmdfAu8pBbmrGcu7OofnVYiWZ6eBkg5CWcJU"
    "oO75nKrt+RxX9mB22ma5DebTze2oeUaaSivDx0kH+BdT9DgYyRKG5Lovd0DoyxRdP45/6w"
    "Dyl2jrvg+Itu77YIpG8u0jVeX5F56zwO3wceB7CtDLKbqjGr47quEbyTe9kdydeGTB9RRN"
    "hkOlL43ucMPt5RRhSfh2OLonjbeXxIHkm9Tv3SiYdji6IT4k4e9T9H00HNwpD/JoPMS/Nf"
    "zN+4VYuP4aODN413w4LZyWyuSsrrVdsfnCR6ds3HSUXATT8q0/EbL+YZyHkPX3gXrCsj7B"
    "PUXO94dkj4zvT4GaY5Sok7WXqqIhoUlNkJuf8b9alicOaLnmiAe9u58nfczo+heE+xw8Sn"
    "3CepJPPizRM9fWEbTtws73CcKKPfDf1BOp6f73rdHjYFDC+8Inw6KWdzFF48cx8cQg4s/2"
    "coqk71Jvgp9jEepbT/7eAbEbUS8N8lchzJxyK/X6jyN57D2J3sO9Xg8993//gg8pK0u8T7"
    "WvHSLSc2ZVi+J7kQffi3R8L9iRVaXyVEUpGyhqUUvtEBmb1rbgyimIXv4EzpS8FjrS7WWp"
    "YY+RCg8FriVsaLsrWCqvdohQjDHPY2y79hoiUj+osCoyRiocuMLq3TWxdZXaImOkYvnwvH"
    "wc01EZvq0ZzsJ++8aslsqchW1YyO06aC6AjAOpLUmkF0OBk4pliELAGYfTRcUBjdAISOOQ"
    "evmJC+C5IxBgxsFEpqMsTJelsU3FM0IjIJ2ULS5L41gPrZoaDig+MSVHanh2fLWzk8QXhS"
    "nkodoUoOq0A05U6wk6Q01z16qTUmE20aadZRl0aGvFjDbfH9yOwI4kcNLdOlkCVV+RahKM"
    "oPV8dCQYfdqS5nPi56sC70eGKQkLv8KXGhZnN2BhkvBx2+sv1Grh16fQDB0iZ9oCP9ima2"
    "kQfPz4sT1F30ktixvo4Dlo/5juJBz3Hd29QPgK82zzFC6ttbi0eouNvCe5+5umAVWUwvGF"
    "6WKozjBhXYAG0/y4gF4Ph/2IyuO6F8uNMHi8v5ZHP5xRzHEjL50/gx0UqTCr1+aJOIKado"
    "fo4ZhANt1MmyDk2d2kpLn2Moe19jLVWHv5Y7aL3x/hxN8HOvoVSSLOG+Z5Xf0SfB3T4Y89"
    "uSuAOMqhNxTjxKounCK/VnGK5LBaQGsEMai202JJU7Em7Uxhym+sWKHWe2WpMZVJOmDa6i"
    "3AxnRJnq2/+emv1tBa6bZNhSUTvOjwNSTQAMyqLnQDd2ljSDUH+D8SdL3HwW+ftpKC2LFe"
    "miutfZTj9sHzfUjb4PfgDv7pSmZbIXsJ2YvvDfPgcMK0hZA7YiK1BwF2TlfDCfwzReI6je"
    "jBSsz68q+TiHgbsKk/3Eu//hix6veHg7ugeYit7faH16fv2VtZXjWp25UfPHdb/2qKbuRu"
    "30vcHFzFj/G38WKPHLqJ0drnSBalFX6ivHjH5PETnUMNnxhlxj1KKVygeHaBImNFuH+l+A"
    "nIIG2C1/2xT8Jgtcw2Bdm7BKHIJyYUv8cUTcpMWgapgFfoet9W1xuelBWALGma6Z6k1S13"
    "5HxyFacoe9kn3VFB5vNs24tx4njnSp0uQUvXli2GFt1/0s5Snqu7NtzUpX8vRSAOdF1N1w"
    "O/QMtmmsvSDcEhkkZo0WIR0Zd5jMC4VXpM9OVlIvUUXlQFEPabNxDdWurP4zc6EDE0Hr+M"
    "h4OU8IsdSVzVoWsO+D9g6PYJ8wIscAkY2XJwXOSNMb2kg+tibtvVH2Z//X8r2PnJ"
)
