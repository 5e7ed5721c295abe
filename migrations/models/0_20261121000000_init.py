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
CREATE TABLE "agency_program" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name_en" VARCHAR(200) NOT NULL,
    "name_fr" VARCHAR(200) NOT NULL,
    "active" BOOL NOT NULL,
    "provider_id" UUID NOT NULL REFERENCES "service_provider" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_agency_prog_provide_e98f5c" ON "agency_program" ("provider_id", "name_en", "id");
COMMENT ON TABLE "agency_program" IS 'One that is no longer active stays readable where it was chosen, and is chosen no more.';
CREATE TABLE "consumer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL UNIQUE,
    "mode" VARCHAR(10) NOT NULL,
    "account_id" UUID UNIQUE REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "consumer"."mode" IS 'FREE: free\nLOG: log\nENFORCE: enforce\nIDS: ids';
CREATE TABLE "icare_export" (
    "id" UUID NOT NULL PRIMARY KEY,
    "template" VARCHAR(40) NOT NULL,
    "month" DATE NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "row_count" INT NOT NULL,
    "left_out_count" INT NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "processed_at" TIMESTAMPTZ,
    "processed_by_id" UUID,
    "rows_forgotten_at" TIMESTAMPTZ,
    "unread_lines" TEXT[] NOT NULL,
    "made_by_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "provider_id" UUID NOT NULL REFERENCES "service_provider" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_icare_expor_provide_5754c5" ON "icare_export" ("provider_id", "month", "id");
CREATE INDEX "idx_icare_expor_made_at_307f76" ON "icare_export" ("made_at");
COMMENT ON COLUMN "icare_export"."template" IS 'CLIENT_PROFILE: CLIENT_PROFILE\nNEEDS_ASSESSMENT_AND_REFERRALS: NEEDS_ASSESSMENT_AND_REFERRALS\nINFORMATION_AND_ORIENTATION: INFORMATION_AND_ORIENTATION\nEMPLOYMENT: EMPLOYMENT\nCOMMUNITY_CONNECTIONS: COMMUNITY_CONNECTIONS\nLANGUAGE_TRAINING_COURSE: LANGUAGE_TRAINING_COURSE\nLANGUAGE_TRAINING_ENROLMENT: LANGUAGE_TRAINING_ENROLMENT\nLANGUAGE_TRAINING_EXIT: LANGUAGE_TRAINING_EXIT';
COMMENT ON COLUMN "icare_export"."status" IS 'PENDING: PENDING\nPROCESSED: PROCESSED';
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
CREATE TABLE "anonymous_client" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "registered_on" DATE NOT NULL,
    "gender" VARCHAR(40),
    "age_group" VARCHAR(10),
    "country_of_origin" VARCHAR(2),
    "language" VARCHAR(20),
    "immigration_status" VARCHAR(200),
    "postal_area" VARCHAR(3),
    "family_size" SMALLINT,
    "learned_about" TEXT[] NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "provider_id" UUID NOT NULL REFERENCES "service_provider" ("id") ON DELETE RESTRICT,
    "site_id" UUID REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_anonymous_c_provide_3814cc" UNIQUE ("provider_id", "number")
);
COMMENT ON COLUMN "anonymous_client"."age_group" IS 'UNDER_13: UNDER_13\nFROM_13: FROM_13\nFROM_18: FROM_18\nFROM_25: FROM_25\nFROM_35: FROM_35\nFROM_45: FROM_45\nFROM_55: FROM_55\nFROM_65: FROM_65';
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
CREATE TABLE "icare_export_row" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "position" INT NOT NULL,
    "cells" BYTEA NOT NULL,
    "export_id" UUID NOT NULL REFERENCES "icare_export" ("id") ON DELETE CASCADE,
    "jobseeker_id" UUID NOT NULL REFERENCES "jobseeker" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_icare_expor_export__12668b" UNIQUE ("export_id", "position")
);
CREATE INDEX "idx_icare_expor_jobseek_c88b0a" ON "icare_export_row" ("jobseeker_id");
COMMENT ON TABLE "icare_export_row" IS 'A row of the file, and whose it is.';
CREATE TABLE "icare_left_out" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "position" INT NOT NULL,
    "template" VARCHAR(40) NOT NULL,
    "missing_columns" TEXT[] NOT NULL,
    "export_id" UUID NOT NULL REFERENCES "icare_export" ("id") ON DELETE CASCADE,
    "jobseeker_id" UUID NOT NULL REFERENCES "jobseeker" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_icare_left__export__ce4887" UNIQUE ("export_id", "position")
);
CREATE INDEX "idx_icare_left__jobseek_f12bf4" ON "icare_left_out" ("jobseeker_id");
COMMENT ON COLUMN "icare_left_out"."template" IS 'CLIENT_PROFILE: CLIENT_PROFILE\nNEEDS_ASSESSMENT_AND_REFERRALS: NEEDS_ASSESSMENT_AND_REFERRALS\nINFORMATION_AND_ORIENTATION: INFORMATION_AND_ORIENTATION\nEMPLOYMENT: EMPLOYMENT\nCOMMUNITY_CONNECTIONS: COMMUNITY_CONNECTIONS\nLANGUAGE_TRAINING_COURSE: LANGUAGE_TRAINING_COURSE\nLANGUAGE_TRAINING_ENROLMENT: LANGUAGE_TRAINING_ENROLMENT\nLANGUAGE_TRAINING_EXIT: LANGUAGE_TRAINING_EXIT';
COMMENT ON TABLE "icare_left_out" IS 'Somebody who would be in the file, were nothing missing.';
CREATE TABLE "icare_rejection" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "template" VARCHAR(40) NOT NULL,
    "position" INT NOT NULL,
    "number" INT NOT NULL,
    "message_en" VARCHAR(1000) NOT NULL,
    "message_fr" VARCHAR(1000) NOT NULL,
    "upload" VARCHAR(50) NOT NULL,
    "rejected_at" TIMESTAMPTZ,
    "received_at" TIMESTAMPTZ NOT NULL,
    "received_by_id" UUID NOT NULL,
    "mended_at" TIMESTAMPTZ,
    "mended_by_id" UUID,
    "export_id" UUID NOT NULL REFERENCES "icare_export" ("id") ON DELETE CASCADE,
    "jobseeker_id" UUID NOT NULL REFERENCES "jobseeker" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_icare_rejec_export__c76289" ON "icare_rejection" ("export_id", "position", "number", "id");
CREATE INDEX "idx_icare_rejec_jobseek_87e70b" ON "icare_rejection" ("jobseeker_id", "received_at");
COMMENT ON COLUMN "icare_rejection"."template" IS 'CLIENT_PROFILE: CLIENT_PROFILE\nNEEDS_ASSESSMENT_AND_REFERRALS: NEEDS_ASSESSMENT_AND_REFERRALS\nINFORMATION_AND_ORIENTATION: INFORMATION_AND_ORIENTATION\nEMPLOYMENT: EMPLOYMENT\nCOMMUNITY_CONNECTIONS: COMMUNITY_CONNECTIONS\nLANGUAGE_TRAINING_COURSE: LANGUAGE_TRAINING_COURSE\nLANGUAGE_TRAINING_ENROLMENT: LANGUAGE_TRAINING_ENROLMENT\nLANGUAGE_TRAINING_EXIT: LANGUAGE_TRAINING_EXIT';
COMMENT ON TABLE "icare_rejection" IS 'Why iCARE did not take a row. Open until the person is exported again, or it is marked as mended.';
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
CREATE TABLE "mentor_match" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "mentor_name" VARCHAR(200),
    "began_on" DATE NOT NULL,
    "ended_on" DATE,
    "outcome" VARCHAR(200),
    "notes" TEXT,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "jobseeker_id" UUID NOT NULL REFERENCES "jobseeker" ("id") ON DELETE CASCADE,
    "mentor_id" UUID REFERENCES "jobseeker" ("id") ON DELETE RESTRICT,
    "program_id" UUID REFERENCES "agency_program" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_mentor_matc_jobseek_aab3e2" ON "mentor_match" ("jobseeker_id", "began_on", "id");
COMMENT ON COLUMN "mentor_match"."kind" IS 'MENTOR: MENTOR\nTUTOR: TUTOR';
COMMENT ON TABLE "mentor_match" IS 'The mentor is a volunteer of the provider, or somebody from outside who is named.';
CREATE TABLE "mentor_meeting" (
    "id" UUID NOT NULL PRIMARY KEY,
    "jobseeker_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "minutes" INT NOT NULL,
    "notes" TEXT,
    "logged_by_id" UUID NOT NULL,
    "logged_at" TIMESTAMPTZ NOT NULL,
    "match_id" UUID NOT NULL REFERENCES "mentor_match" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_mentor_meet_match_i_20860a" ON "mentor_meeting" ("match_id", "held_on", "id");
COMMENT ON TABLE "mentor_meeting" IS 'A meeting of the two. The hours of a match are the sum of its meetings.';
CREATE TABLE "program_history" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "first_visit_on" DATE,
    "jobseeker_id" UUID NOT NULL REFERENCES "jobseeker" ("id") ON DELETE CASCADE,
    "program_id" UUID NOT NULL REFERENCES "agency_program" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_program_his_jobseek_536d51" UNIQUE ("jobseeker_id", "program_id")
);
COMMENT ON COLUMN "program_history"."status" IS 'NEW: NEW\nRETURNING: RETURNING';
COMMENT ON TABLE "program_history" IS 'A programme that served the person before the portal did.';
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
CREATE TABLE "service_session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "service" VARCHAR(40) NOT NULL,
    "topics" TEXT[] NOT NULL,
    "language" VARCHAR(20) NOT NULL,
    "held_on" DATE NOT NULL,
    "began_at" TIMESTAMPTZ,
    "length_minutes" INT,
    "unnamed_participants" INT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "corrected_at" TIMESTAMPTZ,
    "corrected_by_id" UUID,
    "correction_reason" TEXT,
    "program_id" UUID REFERENCES "agency_program" ("id") ON DELETE RESTRICT,
    "provider_id" UUID NOT NULL REFERENCES "service_provider" ("id") ON DELETE RESTRICT,
    "site_id" UUID REFERENCES "site" ("id") ON DELETE RESTRICT,
    "worker_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_service_ses_provide_a94929" ON "service_session" ("provider_id", "held_on", "id");
COMMENT ON COLUMN "service_session"."kind" IS 'ONE_ON_ONE: ONE_ON_ONE\nFAMILY: FAMILY\nREMOTE: REMOTE\nWORKSHOP: WORKSHOP\nCIRCLE: CIRCLE\nEVENT: EVENT';
COMMENT ON COLUMN "service_session"."service" IS 'NEEDS_ASSESSMENT_AND_REFERRALS: NEEDS_ASSESSMENT_AND_REFERRALS\nEMPLOYMENT: EMPLOYMENT\nCOMMUNITY_CONNECTIONS: COMMUNITY_CONNECTIONS\nINFORMATION_AND_ORIENTATION: INFORMATION_AND_ORIENTATION\nOTHER: OTHER';
COMMENT ON TABLE "service_session" IS 'Begun and then completed, or recorded afterwards with its length.';
CREATE TABLE "anonymous_attendance" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "outcome" VARCHAR(200),
    "removed_at" TIMESTAMPTZ,
    "removed_by_id" UUID,
    "removal_reason" TEXT,
    "anonymous_client_id" UUID NOT NULL REFERENCES "anonymous_client" ("id") ON DELETE RESTRICT,
    "session_id" UUID NOT NULL REFERENCES "service_session" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_anonymous_a_anonymo_727595" ON "anonymous_attendance" ("anonymous_client_id", "held_on", "id");
CREATE INDEX "idx_anonymous_a_session_e57385" ON "anonymous_attendance" ("session_id");
COMMENT ON TABLE "anonymous_attendance" IS 'An anonymous client''s. It is a table of its own, so that no change can put a name in its place.';
CREATE TABLE "session_attendance" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "outcome" VARCHAR(200),
    "notes" TEXT,
    "removed_at" TIMESTAMPTZ,
    "removed_by_id" UUID,
    "removal_reason" TEXT,
    "jobseeker_id" UUID NOT NULL REFERENCES "jobseeker" ("id") ON DELETE CASCADE,
    "session_id" UUID NOT NULL REFERENCES "service_session" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_session_att_jobseek_2652ef" ON "session_attendance" ("jobseeker_id", "held_on", "id");
CREATE INDEX "idx_session_att_session_6fdd2e" ON "session_attendance" ("session_id");
COMMENT ON TABLE "session_attendance" IS 'A jobseeker''s. One that was removed counts no more, and says why.';
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
CREATE TABLE "volunteer_program" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "jobseeker_id" UUID NOT NULL REFERENCES "jobseeker" ("id") ON DELETE CASCADE,
    "program_id" UUID NOT NULL REFERENCES "agency_program" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_volunteer_p_jobseek_c7b8e6" UNIQUE ("jobseeker_id", "program_id")
);
COMMENT ON COLUMN "volunteer_program"."status" IS 'ACTIVE: ACTIVE\nINACTIVE: INACTIVE';
COMMENT ON TABLE "volunteer_program" IS 'Source 002: \"Select the Agency Program that the client volunteers with, click Edit to add a';
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
-- What agencies do: programmes, service sessions, mentors, and clients who are not named.
-- What a session says of itself, who was there follows: its provider and its day.
ALTER TABLE service_session
    ADD CONSTRAINT service_session_is_followed UNIQUE (id, provider_id, held_on),
    ADD CONSTRAINT service_session_takes_a_day_at_most CHECK (length_minutes BETWEEN 1 AND 1440),
    ADD CONSTRAINT service_session_counts_people CHECK (unnamed_participants BETWEEN 0 AND 1000);
ALTER TABLE session_attendance ADD CONSTRAINT session_attendance_follows
    FOREIGN KEY (session_id, provider_id, held_on)
    REFERENCES service_session (id, provider_id, held_on) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE anonymous_attendance ADD CONSTRAINT anonymous_attendance_follows
    FOREIGN KEY (session_id, provider_id, held_on)
    REFERENCES service_session (id, provider_id, held_on) ON UPDATE CASCADE ON DELETE CASCADE;
-- Somebody is at a session once; whoever was removed may be there again.
CREATE UNIQUE INDEX uid_session_attendance ON session_attendance (session_id, jobseeker_id)
    WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uid_anonymous_attendance ON anonymous_attendance (session_id, anonymous_client_id)
    WHERE removed_at IS NULL;

-- The mentor is a volunteer or somebody from outside, and never the client.
ALTER TABLE mentor_match
    ADD CONSTRAINT mentor_match_is_followed UNIQUE (id, jobseeker_id, provider_id),
    ADD CONSTRAINT mentor_match_has_one_mentor CHECK (num_nonnulls(mentor_id, mentor_name) = 1),
    ADD CONSTRAINT mentor_match_is_of_two CHECK (mentor_id <> jobseeker_id),
    ADD CONSTRAINT mentor_match_ends_after_it_began CHECK (ended_on >= began_on);
ALTER TABLE mentor_meeting
    ADD CONSTRAINT mentor_meeting_follows
    FOREIGN KEY (match_id, jobseeker_id, provider_id)
    REFERENCES mentor_match (id, jobseeker_id, provider_id) ON UPDATE CASCADE ON DELETE CASCADE,
    ADD CONSTRAINT mentor_meeting_takes_a_day_at_most CHECK (minutes BETWEEN 1 AND 1440);

GRANT SELECT, INSERT, UPDATE ON agency_program, service_session, session_attendance,
    anonymous_attendance, mentor_match TO portal_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON program_history, volunteer_program TO portal_app;
GRANT SELECT, INSERT ON mentor_meeting TO portal_app;
-- Written once: nobody who serves can change one into anything else.
GRANT SELECT, INSERT ON anonymous_client TO portal_app;

DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY array[
        'agency_program', 'program_history', 'volunteer_program', 'service_session',
        'session_attendance', 'anonymous_attendance', 'mentor_match', 'mentor_meeting',
        'anonymous_client'
    ] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format($sql$CREATE POLICY owner ON %I TO CURRENT_USER
            USING ((select current_setting('portal.owner', true) = 'acts'))$sql$, one);
        EXECUTE format($sql$CREATE POLICY provider ON %I TO portal_app
            USING (provider_id = any ((select string_to_array(
                current_setting('portal.providers', true), ',')::uuid[])::uuid[]))$sql$, one);
    END LOOP;
END $$;
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

-- Few of the plan items await approval, and somebody asks for them every day, in this order.
CREATE INDEX idx_plan_item_awaiting ON plan_item (reference, id) INCLUDE (provider_id)
    WHERE approval_submission_status = 'SUBMITTED' OR resubmission_submission_status = 'SUBMITTED';

GRANT SELECT ON caseload, employment_outcome_count, sync_health TO portal_app;
-- iCARE: what it needs of a person, what was sent to it, and what came back.

-- What iCARE is told of a person, with the id of its lists where the portal has one. An identifier is
-- encrypted: who exports opens it.
CREATE VIEW icare_person WITH (security_invoker = true) AS
SELECT j.id AS jobseeker_id,
    j.provider_id,
    j.last_name,
    j.first_name,
    j.date_of_birth,
    j.phone,
    nullif(j.email, '') AS email,
    CASE j.preferred_language WHEN 'en' THEN 1 WHEN 'fr' THEN 2 END AS official_language_id
FROM jobseeker j;

-- Which columns of the Client Profile are there of a person, and which must be there and are not; the rules
-- are those of models/icare/cells.py. Plain expressions, so that a page of people costs a page.
CREATE VIEW icare_readiness WITH (security_invoker = true) AS
SELECT derived_id(30, jobseeker_id::text) AS id,
    jobseeker_id,
    provider_id,
    last_name,
    first_name,
    array_remove(ARRAY[
        CASE WHEN date_of_birth IS NOT NULL THEN 'CLIENT_BIRTH_DT' END,
        CASE WHEN phone IS NOT NULL THEN 'PHONE_NO' END,
        CASE WHEN email IS NOT NULL THEN 'EMAIL_TXT' END,
        CASE WHEN official_language_id IS NOT NULL THEN 'OFFICIAL_LANGUAGE_ID' END
    ], NULL) AS filled_columns,
    array_remove(ARRAY[
        'CLIENT_VALIDATION_TYPE_ID',
        'CLIENT_VALIDATION_ID',
        CASE WHEN date_of_birth IS NULL THEN 'CLIENT_BIRTH_DT' END,
        'POSTAL_TXT',
        CASE WHEN official_language_id IS NULL THEN 'OFFICIAL_LANGUAGE_ID' END,
        'CONSENT_IND'
    ], NULL) AS missing_columns,
    false AS is_ready
FROM icare_person;

-- Domain facts, B5: "do not re-upload while Pending".
CREATE UNIQUE INDEX uid_icare_export_pending ON icare_export (provider_id, template, month)
    WHERE status = 'PENDING';

GRANT SELECT ON icare_person, icare_readiness TO portal_app;
GRANT SELECT, INSERT, UPDATE (status, row_count, left_out_count, fingerprint, processed_at,
    processed_by_id, unread_lines) ON icare_export TO portal_app;
GRANT SELECT, INSERT ON icare_export_row, icare_left_out TO portal_app;
GRANT SELECT, INSERT, UPDATE (mended_at, mended_by_id) ON icare_rejection TO portal_app;
-- A worker lets rows go and reads none.
GRANT SELECT (id, status, processed_at, rows_forgotten_at), UPDATE (rows_forgotten_at) ON icare_export
    TO portal_worker;
GRANT SELECT (export_id), DELETE ON icare_export_row TO portal_worker;

-- Exports stay with the provider that made them, whoever serves the person later.
DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY array['icare_export', 'icare_export_row', 'icare_left_out', 'icare_rejection'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format($sql$CREATE POLICY owner ON %I TO CURRENT_USER
            USING ((select current_setting('portal.owner', true) = 'acts'))$sql$, one);
        EXECUTE format($sql$CREATE POLICY provider ON %I TO portal_app
            USING (provider_id = any ((select string_to_array(
                current_setting('portal.providers', true), ',')::uuid[])::uuid[]))$sql$, one);
    END LOOP;
    FOREACH one IN ARRAY array['icare_export', 'icare_export_row'] LOOP
        EXECUTE format('CREATE POLICY worker ON %I TO portal_worker USING (true)', one);
    END LOOP;
END $$;
-- From 1: a related row with the key 0 is none to the ORM.
INSERT INTO "cams_bucket" ("id") SELECT generate_series(1, 2000);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfXtz2sia91fp4p8zU8WmEsd2ssxbb5WMZYcJBh/AyWTDKZ1GNEbHosXRxR52d777dr"
    "cu6NISkhBYyF2VCkLqp4V/fXvuz/+0VsYc6dY7SVUNB9utDvifFoYrRC7ij9qgBdfr7QN6"
    "w4YznbWFoUYzyzahSvtaQN1C5NYcWaqprW3NwLTx2IaLBZgh3cCPwDYABGvTeNbmyGwDw6"
    "R37CUCj6bhrH9jlxb5RWCNTMvAwNIesQU0DF40ewkMjAD6jxXU9Hf03XNDJS/X8ONhX+Ng"
    "7d8OUmzjERE6k7zs5z/IbQ3P0Z/Iol9/tvx3Kdq89Q/6dP2kLDSkzyMYk4fkEbuv2Js1u/"
    "fw0Lu+YS3pXzRTVEN3Vnjber2xlwYOmjuONn9HaeizR4SRCW00D6GPHV33xsm/5f4B5IZt"
    "Oij45fPtjTlaQEenY9j6fwsHq3TogDchyF+Fbc3evFuYyFr+f+9XhigUZTCcKGN5oiitxO"
    "jTXxMbKe+WamA6czRsUwj/5y+33y027G6LvqD7RRr98vHyV4aGYdmPJnvIkGv9xQihDV1S"
    "NhxbwJ/In5qEvLuEpoydFYO9R34GxCpKwO/TxgaA/Ogy0Ps3tthvl4sPpQ9Wfnhb44l0c9"
    "MBFp38U/z78Gosy1/lUQf8y5hZCD0hc4rH8uhbryuTVsh81ry/dOeAtFbwT0VH+NFekq8f"
    "3mcM0DdpxMbow3s2RgbZD9x9YuA9OWOP6FBthwbR9cUfG/5yCAiqGZDda6H4cOSe7VFwzy"
    "7Oc6BLWqXCy55F8V1Dy3oxzLmyhNayCM4JwjovgLKIv88zn0mrdMTfJ2b0XLPWOtwo7HsB"
    "wON0Au98eOsQPzrwMQXr3Rt8mP54mLcQLniGtuTBbb83/tIBCE/xzUgedMn1wiyzj5/lGY"
    "b0QUhsMshcaZZFfqeVHAXJNOEmZY+J0sXQ1zXLPhj8WwZn5mi6rWHrHX3fazA2E/mPyc9/"
    "xCANDm6lGLcYp9uDb/ROwnoclfswhpG9mf5xcwXaSVCvCRS2tkKp23OYNIbr3KN951+UwP"
    "eVt+qsGdq7kwmLeXdPu19Z1r91hpc0kemTM3Z3E7v7y2Vs/wg6Ad97ky+AfgX/NRzI8WEL"
    "2k3+q0V/E3RsQ8HGiwLnYUz82/6tyDirJqK4lxjmKGUFo1y7E5n8gfMh1jfeDDyRYfcWS+"
    "aoM6m+4H4Zpqlwr6zvWi6wW4a1GQUgjZEJVP/6i6qCFk9c3YSPVhLhG8NE2iP+ijYJBjaG"
    "qaejGbuC/X2ox5MEeHt3+xNN+BJo0uIzjCBB/n5kMyxGZBcZ9bqTVnJrqB7iW7/bZuIc3h"
    "xTQKYzewbVpxdozpWUKa5CC5FN20Yc6eDKo735OkI6ZH9IKvhd0s+AdNMcwCNzVFOhiRT0"
    "59ow7T2R6tGuZNbTCbIoudBSdQ3hfXH63ZeWGjqlyHq1kbknSH3WSVPnkeHYFtnKFc/Aoe"
    "27SQ3d/nqevaSpsAXqYcLooH2X4b3X2Yj21VTETKQaz8jckGbzfSfZyOurS742Fy96fCmW"
    "MwvesTdqtMdxqMOmYmchbJG97BkpDtYN9WlP4MZ+dw+st+aixph75Qlt9gaM9UTkiqZjZa"
    "E0vX8JvMZuZ83FrBqsGg0SeYKtBWFayftVwkhxVE9F0Jp43Y0QgSCXPekU+fwtaKb7dx4f"
    "tpOZbFRjYZwZIU1FRIcRfRSSN0lHzoqnp/NxHWI0Mch/ORQZob4aOBstwp3iubKAqm1Ugt"
    "eYdXgT9NcQzOi8W52tYjNxBTF8ZL+SdkeJfZ9M8merm3vTeDThqsVz2ow0aGe6brKmyjrU"
    "dqcHJxkqYC+hDTQLYANQD0tkAkJCGEPqeraxALUt0VeAlyUyEdBs8AItoC4NwpC2AcRzSu"
    "t+pV2sDBMlXTgP+J6iPpx0XhGMFddZQzh11smpMzQweV2sQiTCuyqfdxWDbMHZxXeg7JII"
    "lPOh7G5unKPSMHQEMR/nLVEM5hmhOhTO/q5y3G3iajjsR5wQrnqTGLwPd1fy6JcPDHXSSH"
    "MNVb3BpG5G7bpN7+ZZtWuKcEVm7TwW1xU51w1TWUFbXe6ra75jfd3RrhrEe4e3hKVmkb9w"
    "b8uPx3h/Yb0Jxd9hFH+nOL+eySmCbbS3Ifab309IxGvKFCuklSkqOGMDb1aGY0m2jfCcHT"
    "c88ZnTrJ0pRPsECoxS7BSlJQwCYuB6MvzNegd6TOaFgL0BGAsi2FrAeCEirWW4IjERZtUl"
    "JAIxUCEGa8cmremfQYMWaeO1DlWOSH2E9+URrbeAub/BO+iWdEEYgYjdBj99VbmIo6yVyC"
    "1454P42Ybmf9JVnQ9piCTLR71ZkFIf8xh0hmOrRrE4uxBJKfVEzTiQI2gnTLQynktFU0Qp"
    "RcxMnWNm/LGabQpu7wlC4fHPWT9QV0wELd42P0F/2hnQRiibsGXtiIWMLBh/Y/rlTvrj18"
    "ii6Q8Ht37z0EbW7Q+v4tpVPtuZd36nkAs2JgZziGcvgG6USoCarVe1toqSatSqzfMmase0"
    "qtEJFlGqdqVxV7qWW5m7RQVYB5qFbtBjQ8FO2SsLq7KPog7yRiNLFbQdsDxqoO2E2akCSk"
    "eeo0hJOiU4qxl59I+YhkVoSuqiKfEGKAF6D6dweluCGO7aSe4X5PeSj/84+3D+6fzzx8vz"
    "z20ajERuBXc+ZQCftNqa6FGzbGSiooqSBOGbVpeQP45rlE3XlmwpmiB5RJUl53l0Jefpqp"
    "LzpB/HI1JSQo3zJSOKdFBjxFsPg2t5pHz42AH+Fc1JNLxjt7wL/85n/85n787ZhXfn7MK7"
    "89G/89G/c+7fOffvXPh3Lvw7l/6dy4u4ySPP+FefzY7lwzQ3irFQDFN71Ap5p3GJazwHyq"
    "ooq809lZ3+i4/03im/6g1wPhVwhgY4jrG2WmmPJrNOK2Tjsh2OITsdbT51E3E/gO6d8p1Q"
    "V6CJYBHMY2TNA/tjDqg/pgL9MQ7zAq40faNY2n9zNpLxCup6KuceIy3FvtcNapd7/3j26T"
    "Jg3OmXLJ59fCf1+0nGXUfQxNQCNDMcjiolIzlgglKkB0wmOCtsrEkQCo1rCrQid9xbyh0n"
    "XFsOYxPSbFTUILQlEYZk4WT/Ok728TlcBcRakzKXxWENrdo94ha2frR7ukqn+PI2ZE4f1F"
    "u6C1fWlaM+Ia5lLPS0nWUUU0k7ZbZtuNMl+vsSYVaQBWuPS1vfAGuDVaBDywYvCNvkkWk4"
    "j0tARDFAUymZc4t6LEPgviTp81xFh7udmguZ3LIFSe6ZV9L887plLfYVH9PtaiztVTnmPE"
    "IpXBHr5oqY4HPynBfeut3vrKBb2oh1JI6I/EeEh1jKEbHFc8cRYW4bHtZlwkQLsv4JH6Ck"
    "OE/8bLkbv9deRJ7UyZ9CiOcH8kyOLYoEtukmBh5tA/M9ZDEtvqHhU6qh4VPc0EBehNzIzT"
    "LuAVvqGlt0WlIHSFN81QFXU9ztgG6cNc9lm89jmk+3zCcM85qt/TfC1lJLcc1IYRqjZDUG"
    "vU42yxU0NWp9LG4qTlIKyHNBLiz0rwc946tIh5YCi5U/S1AKC2eY46P8BZXYy3j48KnFjM"
    "41o49ck7XeAB+kKCsBqdh09gmaB/Blngl8mT5/L5NOuPM5kXgsRdcwz4yQsSEnKMWGnIRV"
    "9apa5J27cbrmTeHDpAT0YGMqDE8WLAp5mLZ5sH/IBfuHDNg/ZMDuOlCqXoGNwshHyZsHfv"
    "VOxpbhmCpSnPW8pPsVtwNh6KmboSeqDYM834q8yjCP+IhVu4dfCx7HhKIDhl+n+GEwkiUy"
    "96/6Mo2ZCb5MMaW+GT4MrpXeQOlKd+MOSNya4u+j4eBWuZdH4+GgA8LfpvjvD9JIGkx6A/"
    "m6A0Jfyijeql/Y1OSuLIiE4Jh7FGmP9lHjDZUtjOHDpAO8i6yxv3oY/+gA+v8UXw+/k5Gl"
    "/0/xSL55GNPR9C5CsyQ0O6b4lizMDqD/U5rr3kjuTlwy/3qKJ8Oh0pdGt6RhcDnFd1L/Zj"
    "i6o42DyynukYHs964VQjsckUfR79mzkP6sfm/wVfZ+ontdjzmIbPhYSKL12td4ntWJWSVv"
    "tGm0/xJayyTMVxqGZorIFaeMp7LeeFVDTwvyDISvaH6a8PFMcL3qDaTRD36KG799+Oi9+j"
    "GRpfgMXxsqB/tUb6Og/fHizd8faoJXHGyuLpH6VM7JKELZwAiAJjGfbmLTcsMcphTDXOth"
    "1jVcbjFHCMUgn8IgFw6Hi9MJD6HYWRjxiSvizRwhbFJOmyqiYv/l1x0vOF3jdMf1KazlZM"
    "2Ij9qGH+wZuhMNejixaZs3gieyYPeI4TERczDdN4LH9SJmXZ2s/JddFgKt1rqxoaVaFMgM"
    "f8pah/sW1JCDTiXW5z3pskGTluPWztlVkxD6tSZzLvjfwz2d4ka6c7XHTxJ+XsyqQwbc5Z"
    "waMxCs9p1BA9uWu2tt2GBFjg1gYAReIC1aQetD0m+mgy2wMEwAvQCwDoDWE0EXwEcCHXhZ"
    "arQsRkCnWW5RDHKHU2LjIK+Z4imW3MbbZqxDMtccRIt3uNVWwRpaVhvMkAodC7G4N9IMU0"
    "JKsoIbsITPiFXOBFCnH5vcdTvikyUoMkyFIxElUZsoiTqylfU4SPaUgkT4yYHCT/x9pETR"
    "gQSpgDcRa5LuCJ7PvL6HI3g5+/rfH+QHz2ZYwOLqUlHTN/2c4tHDYNAb3HaAdzHF44duV5"
    "avaaPgcopvpF6f3nI/y1gqq08hGTlbE0O3q9xKlLaBSssGpyAiC84s6fkUoRQuT3XWVC80"
    "rFnLUsMcIxXjXOtx3s/hSfg6CV+nkr5OnnWao0fMqiYfoipXTv509pIKq8mHclgUTcSZoB"
    "TZ7jKtObF0IRWYdHInfaknvDt1vMkpFtHykp8BBg/9/mvV4elCCw0M9ls4+mDvWTtbGWwh"
    "cgDbOasuj1mAQAdMWxKgpICSsgrI5CBfQVtToa5vQDAZwAtNIQYBRi9e0WSwNkwb6gCqLF"
    "k/pfWSvk5bSZXwEd5XRnsbTVMr8tzUSYMrFI0H0YQ9kV9flhP3aeuc26YldbuESZ4oXcJv"
    "M6Y4dmOKu9JY/j4cfZVHijQe925ZrAjnJm15Nw6Y29CX0BPCI98Nv0We+7cIDz6SBuMbeT"
    "Siz0NfGMfdm0iT3nCw/aHJe5F2I3ksDyaRZu6tWKtvw6+x3rx7kXYEFfk+/lr/Zhnu/WMe"
    "7v1jOvf+McG9z4w5J7w2vUSs377O07MSBcAhKsOKXO/p87y5ilbycGkUPWIjREJUq78/48"
    "kCmyEDZ3g4FZaA9/Jxqge4FXk5JfeGCuCVXJHtZHeE3aV+wxtirQr8dol0pRuPDpJpPb0W"
    "V70QadHOVjJ4bRUUNK44VW3wCto5+6mism9dJfTIWJWRJyMd1JlrJ+uYCm5SXxkPH0ZdmR"
    "lowjemeCyPvvW6sjKQmWdF6NsUU7FqPFYmQ4XJgPfDkStvMdmU+2SKb3oDadDt0Tc83NP7"
    "HZC4VUZMq77SK/vkzgD+yvPb13nA88sGh48oJ3860smOWwTjMI3AuQjOi0KZn8M0AufcdT"
    "w1P3IjZ4R+mKRJAXSVxenTqJlnzi6caefeEpUzc5cC1WeKTsrOnZBDX4mbJ3+vs2KscpKP"
    "959lc/DhVpWy7oJLrymX/rrs2etWXzp8ksRValbE3eLPap+UiOWcyskERgWnb+tmJBOBh1"
    "JOcX942wFEZJtieXAzZJIQwgvDVMmz3vW4AzS3BNHrO497fgJFVdsRqgp123WIhKxCAZsn"
    "7Jn8IIeG3e4Zv3uPTEujLvzXXn8nyOeVCt6FW33pXqG75fWudZitu7WukbWaR+26F/Plz8"
    "IHC/H4r/DjTBbMXx2KY+V01vpivABjYTOHKJ8amBCzSFrLWCFq+G6zIFvmNqXZbm3HuTb/"
    "DbyYGq37CWZoSYbTjYZ1Y2OspJvWwd5Eg3fvnZnOnPYB7WyprdfUz0uzl6zp2jTmjmq3yW"
    "tot5oFKMBzMNsAGglMk+KluXn9bFlLeHZxyR5bLA5uP63xlfa4d2lKb8bWlzdyJdD/PDv7"
    "+PHT2fuPl58vzj99uvj8PhBFk4+yZNKr3i2VlSLn8+4iltuBy8uebikaqG+5zFNh4TK9wM"
    "Jlor6Cvx4KIBwiaSDEB5ECCGQ8ZidjG/EpmqTNOspeEkumzCZriYR2MdoGei2diJdSagRZ"
    "TXRu3CxCHP4vLdtQOiPIT3qUjyUkQgCgrX8jjNqayElUV+XnNbHQM5mnOqBVngGdvG3GYK"
    "mOaVJ2juZAWWgm4dp++aevV/8neP9rkhs81EvyeOpzYoJ8G0BDfPTZm+h/5yemUBSO+YdJ"
    "rJJqFsvOLtlU21gVySWDwrxF+N8IUQM54IMYdU8vwUqp0JJJ75tMvXbo5xR3+0MWre1+1k"
    "PvbbzgYsWrA4IaB9fXa6aLstW5pnaemZ2/bLWGVd2xKJf8aBrOumB5WQ6xKGgYy7ejzLkV"
    "qKggnaKKi1BlidC1mdlVIEgl4qSxEa1pDFRRCBOEbxlFVTesEhjGyN4yghYynzUVUUuYRg"
    "TzjWJpaUXlUpZ0Wgc1Pq3qxBy4tbahrrgVGAuLHVFSAXou0B8NyKnRnR4n7LdvArzHDhOm"
    "2CmGqjpr5r1RuCpsGn0TxiI61S9yTPSL1Gl+wZvkypJsDfpGeYGPvBMSqdoK6hm4x8jjJ6"
    "VL/87r5/Twzzor5W7vTuoTebl9FvPwDce8cCB/McwnBhxH4tiNeJT6DQJ+WQDvJbQUw7FV"
    "g+ewmunJHqM8ojt7cOek/NkjCqM0xDNURqlQN2DfPgiL4iGmYEMtfGTyaJsHe8XHpQ8a23"
    "vZNsxLA5m5gad1IXbxzF3ch41yGcoamQy/ktAn+niD2BdiWXzg3Jx5ygKq5O0Ksv5d8EDN"
    "7EckRT21pKh1M0geJCPMK2ZFrSm++6ZF5Re/SoHfcmYKlXn2jPoYO7NbI9dWfiqgc2I9qn"
    "NP66nQRPKfNDlqi+OVFn7cznJG02hDBW1bHjI49GfcGWhlYJvVMKMpWNvgJ/l750hU1KqV"
    "25dN/RW5ppl8lu8wfa29PLr9njyYKPej4U2PZu6Pfp9imtNlTJOEyuPxHX0iDWimfDcfzL"
    "gDsp/TJJw07b6XcJM8Go5o/15CmIyHUyzf3feHP+5YFtDt9RR3h3d3D4Pe5IfSHQ4Gcpe2"
    "Jj+Ee3uK+9Lg9kG6lWnKmR6tCUQeP4zG5C9Ne8KjkQejYd/9KRkPuZR/9PhEf/RqktEm2I"
    "7ymiADgj2NjzU90vJaH0/OB6x1Lw+uydwruBP7ZB3gXUwx2R1oJifqDRZclpnM1TuE+Ucp"
    "dzqnR0iEyERwRO2CIyI2Z9I8JWA41Wk4QnM8r+H3BxrOqtPp6GhhU4NCYVyThALcOLgL8j"
    "Jkrk2Nh2y6GjxGdsRD4lB8+qFjP4mQpSKrXIBcnFZUWKvzEbAdrcLVYzmkIqX3X/ED1lIW"
    "hvlo0PwGZYqR8joQK6rOK8rBNOm/omuYF9md4WoeJxRu5jFRpPAOFaUSVhBRkP0VjEs+XB"
    "VYlsauj/V9qMfTRHineSk2x1JSNHF2iApQzp/86lTRje6LhcsORPmb/Yx2ITPTiByozcGc"
    "qxWoAKs+6WroNGl2xsIg/oUYI1LFvBr5nTUJrSPZhEeMvc0yC3vrNZ9lWDG91jsTlEjAZL"
    "nkWFaQhaYjP2ucYSE3v1sy30hOGm4GOO/38VKFpFcAFdbl2liXBRd75KQiby6fSGX6axXp"
    "XCcnDUMzRSkQkMRdJze2qyU4MUiznCdpzFg7pOT5Jo2uegNp9IMfdua3D0/kqx8TWYqhHt"
    "ng824P0VNBbA6iVOFr6A62XnV7yrQxb77TxHanXBtZtLvLFIpCkIcoBJmuNzi45OLLxmly"
    "S0h23iW1hCX23TLL2EtwTSUO8GI4+hzMiOCBQ/LICzIRwIa9JCMBVpplkc+kILNPR0K6Ed"
    "KNkG6EdPNa0o1w8xZu3m/Fzds9dr3JW8zMz6E9oqX/lZw4eDZ9IZcLubzOwAq5XMjlJwFv"
    "7eXyrR02TTKPWGp3yeZmpPFO4fz7cgO0rjSSabEpKjkDGz4hAKnN8B0YrhEGDhEQdbeYlF"
    "utQLOAO2nRHMBHgn2blp5yq0utIM3nASC5QmRizJNS/FHemCdYli/9s1m/mrlrwo+bjU8i"
    "E6lIe3a9uIU+QOgDar5J7sk4CdlVyK5vRHYVqq/qVV/b4zQnolsCgScHzxWyLJrAC3FmaX"
    "qcX5SqzttwfmDjFQhzliDMrEGYVGd5wC0Klf+IUgm4c8PtrHUDcti3jMKaAUUDYb7IA/JF"
    "OsQXnFzqVEAsFb0aIxWhdnUOtQvLqIXHOUIqElWcxkAXDgFMUgrZN3H6U51SmUQvYUKxU9"
    "Z5AXlDVTyCNkYnAvyFDfPAkAobprBh1tDIJmyYb9eGiZ81G6baL7dP25m2y2i7w2bJjcOp"
    "mgjawphXM2MetKndyOb4j2UX7g7TNSZLXBVVu1UdElGjjCwTpRTCTJ2FmQXUdMcsVAknRN"
    "K8AjjV2whDx0XRdRShbKBarUWTdA2xvmkF2StOYWF5EzhzXVm0YEvxIQ+RiX2zzvsmEWE0"
    "0l2JIY5SNnBVN2mYhYvYYVR9K8JDFOE5AoIG2mzPLvLkHCat0ksdXiSyDusQPzrcArX5nP"
    "DC9HXGvCUPbvu98ZcOQHiKb0byoEuuXTeKwgORZxjSByE+BLbxhLCyhBaniEX6TI9SVQP9"
    "bmXA0SZ79fm1T7Dexd8f5AevMEWBme5SdYD7OcVjv/zF2C9/MWZelmPmTjmSJ6MfHcA+pv"
    "hh0JVHE6k36IDgcoqvhvQL6dK7IAtI6vXpDfdziqVuV76f0Dv+Fe352/ArveVdTLH8x31v"
    "RO94F2UW34c8q+9D+vL7kFh/vvhU2FCXIBTndwxaqKpoXU6ojZEKKafO7K+JnslxVM4nKE"
    "wpRrnOoyysxMexEgs7ZnPsmFv8OWbMyOCkWzEj8+G4pT51aNkK+9VsKpqhb34QY4zCRAtk"
    "msGO7rdSoYVYUXY32RG95crqwjRaG9OoO3RQV/YTlTjd1Nj+05K+S70JDRfrDSbSV5lIMN"
    "EbRLjxb0jjce924MaocW4SsehhNPkijxSp6wbfRb+X0jXksTOdpduZzjiO+pEFWoxZi5A2"
    "UCfdYEsTtCzCOZSTxaKkgkuvM5cePaVzG+sjVHXW5JYPLMsXV5YVVpbUnpeAOkIkkM6H9D"
    "o4e4rCnaSsMTdSL8gNbDi8TGtZYG9pmgdz9VGT9MhUjIUy08xiNcwThHvWMq8Z7hk4c0qZ"
    "CzPxoc3Ea4JSsV3XJ2jeLlC965+F9IXiqg4Wmhr4q0exzkhvmUIvilny+Id9PR74PR3RKu"
    "ym2miG78NWV2Q4plpoh+GQNm+vOcvF2J1lMHZnScYuQI5dIDLJlbRkOjng53XSvIE4RMIM"
    "D0Bs2LyqxRP0Z0ooSpKyCXjv2NEj6hcfV36RIr95aBy6tG5R/NBlhV0VjNC8WDbpBKU4aK"
    "MuH5al2IZCOsEWDeBMYWjS95asPpow1Y+wx4fsbeoSYoxS5KPd/A6/pxoPQ+v+y3AgdwD7"
    "oDkOpV6fpjckH1NM52wH+DtEcT1LLjVLhpYlPk7/MmYK1QArzppK6rxKdYahI4hTXSsS5P"
    "GqdYT+ULtRcOfIVeuGw37kPLjqxTf8h7srmQwFGwnSSHOdAZLRiwGACxORvxurnGrW+dYJ"
    "v6c6r5NrsiJ+dAD7mOLvsvyVfnU/67E6VGO1IuhByyLnwYrGPBVnVLP6qPHolD5MqrYXay"
    "s3Q7bvMlCEU+LQCl4ppP111jrV19D06tDi8UjpQgCPtgnT+dhigPD+Ppj3t4hoTt+0m+tn"
    "4nKiZUY9SilGvS6jznE78X49V94suI3GCUW6u4QZXoQWVw+rRURCZb1VXhdDl08tpm5mXI"
    "M/JZNAFw5rGLsq2PtQj6c5i3cGN8TWcSS2YUR27VGvO2mlbMUVAC2pquHkym9Vzxm8E9/E"
    "+ZMD4djqr2I+ayfspbMTY/5umQJ0epxOdIqn2c2uPNqbryOkp5kNPNi7pJ+BkQv6U9k/or"
    "obt3ab8bInTqF0oyPC/zUarXAV+j0R65Ouhk6TMrTyZpdfGbCKORapSdhIzIKMpPvCFUlt"
    "2kSoqK7eMJUVtNXlvhv9HevrjnbVWLhcnBRoKS5yx0TsRBiTuGD9aMKVstQs8pdq+06xe7"
    "e7L6y3TVNnGTWiadScZtsIzylTuydsY7dDKeivqcjZ0HxEhLNQVWddxQEwYf0Ng+4aixt1"
    "ASKSg8LM6hYvc3Mh2LzuRm5vTUXt2dCJ2I4IbN42tyds3/z+vG2uSbgVyv8QFkJXFpmUqm"
    "FyVIc+tkOMJgb5L48surJGQW8NPG8thGlJ02ci/+OFYa5S3AKLIzf2O+5F+20IhgUzjvQR"
    "OUq56Ua8J+2sXCP6ts1hE41AV7EoaiW8uk1E1EoQtRLqsvudoCk86QEhaiWIWgnCx6TYwh"
    "K1EsS+KWolvIlhfiIY8s/G3UEWPm2d8za07qXx+PtwdK2MZNKkA6Lfp5gAeHOj9Abfeixj"
    "duTrFAetyeE3uKUN4ndoAu/ucHCt3EjdyXC0bci9PcX94fCr8nCvXD1c39LfE/3O0oGPe5"
    "PeN1l5GPSH3a9uV/F74XYj+eZhHG3m3aJpv++Hown5Ll2zvOLbb61a8A5wxjXu/j4eDlKk"
    "GZ8gvq9oqg3+Fxw7goG+9jXkSApQZItJeN/HHe1jewftIO59L8pPFF8SFadgEHURDlgXoZ"
    "4VD6K6t7wKtSiVcCjOdnaFW8fJo7lg1hTYnf6B0Zl10PTdIfM/tKwXgzQgQ4oyvL3y2yHu"
    "vR5HfocnKUrubYAIe45wrBAxx5J0U0TY/yeXQaI1WSLgUgHNAhAERlBgLIBNHvrO1G1Aml"
    "jGCs2M+YYcw8YKEB7PIo/Ay9KgxPRHz9/Ft+vDvKFMcekZeoRYcWcjTagujCZ1MZqIeJ2D"
    "xOs0XmtAM8gPRx3gfk7x5IF9ZR+l2MbKszF4G3LRBLwxsubZNw6SwCe8wSdVoXykwzR75o"
    "M9oU2ElxCW/Mh5QfDCNG85mS5hU1Sj2AoPkYjVnWt1F875J1L9iRwfdWTLhCU+fRtpriVe"
    "VAI80HLyeOViqEaIRA6CRPoMFuVTWBoPUQlMRb3Ko9er5EziKowJjzQzZf4gjnrO3zxZM0"
    "LrN0dKh7SQyYNO4BMFN3Le7JHFYYUIa4cfqwntdftq0K5RLCypnI3GAy3dSrNFdbedJtR2"
    "p6VGAl5z325ivxjvALWuLA3HtOhdCJjlB0ATsRaWs6K3Ndvyaa2kfabCfvNYZVhP3kJY0g"
    "ksDDL1M8gIYUVkpjslWEMbSV7ddYjkTev9Vxp2uIrV1FC1EMXxItUOqXRyg9XOPpx/Ov/8"
    "8fI8iFgL7mSFrSUj1oSi+piKat14fCyjp47TiT2VD2xxLXWEUCipT0lJHWbOc6tSQzRiEW"
    "Wr/QLHvD01Js3MzdWOK01CM+ugHq4FNQGhBEIcNUA0vVC6DsCItjtk6ohUwVolPys5HbMK"
    "w8wrjBvZLVYfzWPhIoe/wkV6pcJfd8jTtmbrSEGFKrqFaershVcS8Y+5fEQ+ZviIfEz6iL"
    "iYLQoVOwrTCJzTcU4ca3n01W4GN5G27VU01kPHnhl/ytg2N9yDKvQ4+6RiDfNpqb+bGk1L"
    "CDTs6pJp6jjoKkY99TKtiPiIfgNzA1PHftrWtgBFxlkhE1hwYwHLaNMe6APjBSd11gd5yx"
    "RPsQTcxOZgaRCEAcQAUXzAwjABBLq20siUA1RwAQ6ZSSZ7l1sczdeIe5l83oHvSwM9k/vU"
    "z88CZJIjc4pfNHtJujXoSe0TLsiktEhP0CYdsDgHwwZLGiyBN2BFeMN3QNJ19lYr0MHTs2"
    "YGLfS3vKr3Qtr1K+0xVf/DZfU5qh/vNK8vB+Dqff7z7Ozjx09n7z9efr44//Tp4vP7QAGU"
    "fJSlCbrq3VJlUGQX9bVDGawBtJ4KHVde+wYeVZd5TqrL9IPqMsEPzNHcWStPKKVCJR/hCF"
    "HjON0Pucodfsiod/ghWfCQHNAOtWlyDvqMJAFhIpEoIFszWiJRgPAzTV8SzVXhwWeoMdhL"
    "jHuctoEjfyIj7WOSnfwJE0idUis8RiqSfNV5nNNzir6tdKKVWWi91JGFk7SG6RqDahVJWp"
    "kzhYNtTS+6EUUpxT5U532I6lJKnDUhMjG+tR5fwhSXGd8tmRjfOo+vDi1bQabJc9pPV4dE"
    "qZrgonSgYOUCBpIDa/1pzpye53/c4mv+I03aO7T/tLGihVvn8Fa3nBktTAdWCGKL5fWxl9"
    "TLnGm5LaBZloNMAHVyOnR8v3Pg669Zqh9Adfdeoiue3/oB3sBRo/9suR3Rx94bXVf1tNoM"
    "xfzYhab9WJr27TDm3fq2FA3Utl/k2vcuMva9i6QB3l8gBUAOkTQQ5bOLPK4lpFX66XJxIX"
    "L5C82uSEEqUpDWyz3ziClIC7LA0ayiHAY4kXY0nf1N5jzN4QRDXTkgcAuD/c0CuoafqF/H"
    "o2HMqStJh/GdGL0Av/c29R7JZHcr6rNgnbF0Xtb9IUWDLsJEx43QrOVOlMWu2sYTwsoSWh"
    "yH8Qz3kAhV47wXLs/zuIicp7uInAte6k3qvkShnLcxzCwjZRl7+FwYw09ihIUUJKSgJktB"
    "cQ47OQh+dYWcQ7AtYXxSfF9e/CMiRQ74qxMsR4jAZO2WL/127fxiJvl/S7NT3PyK1jZgPh"
    "REQPTjFyAREQ0iDMxp8QSLCIHzOenaciMM2jSlj0Gdb924hKS4WVGfIizhRI0laAV5zjzp"
    "gmdA0Eglfh6xk7TKUOInBE9viZdiV+O0QiqpHc9aE2+Ae2RaGp0p14bKoi24x1WiUfZZ5T"
    "dX5uH2lUaw/2z5sXre0e7XwnimLyf9kb860cZawrOLy4R1vtARI/LKHVCnWbQOyl4FUOq2"
    "o8VrzeQrNpNVbSZhfvcXRwLiVK4pRCGSeXFcxb0tpcCc3VI0cNZWr3+HugYtniu+ZJpwk6"
    "LN2dLEMD52wCB932vswTQ32s9/xMvQrOnfzF3/+Yp+RTqo8+ylhWlpqVnyDnMzxXcPE2nS"
    "Gw46YOXYwR/w+tW/bPQnh7VPTwTot68z9FXN3gjvXkUiQFpWuXRR7ID4iCWZ1wjPvezPRa"
    "b+vV+D2aOfYqlLy8l3AM2A8YxYHWa3grJJhD8TzeuxGNbOjOyWy1LybpxWyLu1k3ejqg02"
    "70opNsKUwhJX51GOCd95xegYmbDFZdvifLgqMMZ1Q12dJrQ7rUGxyVW40sZBVXE6xD0brV"
    "o8DZz/rJ2peCOtFM1vttMudI1sqOlWG4wJd+NY4BfSs2k8Qx1APCfMgeXMVppFxf9f2R3J"
    "mWu2FymzNBECFmLiDqsBYRmOqSLw/v2HpLHokC/K47BI+lceDaj7W4phaXagIzTRApnIWx"
    "jNKTPB3kT/Oz8xHaAogXCYyhL+pE9gmp3TIEzXJA1gFWkNIltHXv1fhKgRkvwxivsKw8BB"
    "8XXVelDngJyujooQNSHw+xVUUqatzLl6qfTKNFGqt1xXHeF5YfTCNG8ZOyIZOIQjVg2Lp4"
    "RBqka4gjRf2QhlHESX9J3XRbNglLs9wgn88uF9+4ytebLiNVd49HeD82TIM5N59lE8O+WL"
    "/xzL3vIwkO7vR8NvVKu8vZ5iRjORRhP6IPRlinsDhTS6JUL3uANCX6a4O7y778uMIrgso6"
    "LOlcg0I49pMo2p4dg0WXNp89mWvManZUuaTKTegMLvX7njuL0f/kbGSxp05X6fjZd/WY/x"
    "8tUMCt2UaABHsRJwKeRv+tSIQzIrlDo5hbzGq6FOTHqA3lZfpux3umT3WONhaY0fru56E3"
    "ZIBJdTvD2EtkfQSP5d7rKG/lXNNicT/ctVb5KBWaVkyU4XwnZ0U+MxrK1YFlZIlzw6Mrp4"
    "y8cHF5ZiR0hGF02Y68fQ9YQRrOwo2d1rjYenAcdJBP/9jpQcXdV4LGt7rEBq1VToD+AETm"
    "WUwYiS1aMQxmv5tR6kEEbMPJzX4hi3KguLY6ajig9XEuLCjipjZ3Zr5NIt1hTZnX4qsblV"
    "q+RZpvFowtUXsgMY/MJxsRbtTJcVt62yDDXOkTzWI1shtyyahcxnWndtiQANPqM7FVoYXi"
    "W0tWHaUAdzsh7jR3X5nmgxuLHviXLWBtNWV9dobLP3V4N7UzNMYBtg2L0bT8m7pq0Jrdnm"
    "ubIAA+sbQHAhVBZt5pJbNHIaLOEzAs+aRYvJTfGGvAZIZKKrm/CPYWYg6hBDX/Bu2mq1uc"
    "4wP1v/MmYWQk9b1wgPct/XRUTCCS+Yk9k5hRdM7bxgTs/A1RrI3wtuB5SkA8h/LHziYTRg"
    "IRbBZRkZsPoQioVmWrbCDo6C+qok5VtWU8VPzLy7b+KkFdtvbPvdsh7FDrUQlQA1W84KJm"
    "EFgtbv4b5OE9ydolZ80fJlLc4srgBfl6u/3/bXUIyjK7hWURcjpBrPyNx0ydcWR5iNPG9n"
    "ibKm15LA4TXNIciaxgsrHo6guvRrk9PK5bQPr+b3CyIS36P2TO6y6uC0yYJ0a5i/AQgci4"
    "irNIszy/WMEU/GPcxLKksVLYTLgxy76cKlyJEpcmTW6Xiob6WAEVqh1YzsjXMJWy9sk+Oc"
    "ELE2O04Jv7UCt813nhQTqvGjFame0Ga7Q7M7Gl47NnA7s4Lbv7mtIDZYNSu3EUvESPZzMi"
    "ILXVM5ZQQO+B6ucpIdMWzUw7lFyMv3002KRJD02TESQQYDmNsH0Ceos0NzSX+Nz3lUOp/T"
    "VTqfky7H2Tl7+BCfTJ6ekjBf5oH5Mh3mywTMdMMpALDXvIHQHsTjiB0KKaVKrjQMzZQ8Xl"
    "G6GNqzje2m+DoxvLN2YM9hIfBuIKBe9QbS6Aff7+SK4+Bw9WMiS3HPk4DRyO10ElDUw9+E"
    "vrYx/ianVVLmqCxNs6rzJcTD1xJiqOPC2JmFx4QjxiRa7RBkaHvq6hklqDTNb5ZCqR1ZDy"
    "yXB0Z/2uyL0DXVRdfkTpMizNWWooH81UHS+pqGUQxhr73ANx++a2iSKxuZhdyoo1SNwPrY"
    "LtMLw1zxuKR8riVb6jqD3+qOv3UA+W+KB9eUXewA93OK/+iP/+gA+v8U30ujvz/Ikw7wLq"
    "Z4/O22A8h/cR3eK/mesJoTWE2Ro3OMVriDWg/YtdTr/+gA9jHF32X5K/3qfk7x3XAw+UJv"
    "eBf1GJ6l4XAEwGynN59GOLzFkhF5XGYCzmzhLUQm8tPWO3PpSQnoYphLDrMwgwszuDCD59"
    "EgjRH58fMb13TH0R1FnreztEYWa6kstk13O0nZYEXmHPM/MhYAYr9gvWt6Nhwb/JMamjVz"
    "xXbef1LzM7SeLObzRO3SZHDABnGs3dV2vUcxw7ptRXUo7VmxIorMPBNxNqIsA9SWRhif2i"
    "WNTzP06OASrFSYTjBStWakwltkYY45RitqOtR5pHVo2YplozVvH013uYqQHU+d8P5AI3o8"
    "z6u9LIg5uPCCtcL34MHrwFFUz4HvyVVjGlX6jHrYVVWnWGa57XZw2R6FosVICnHbNG6Ass"
    "UgiJGhwQCPpuGsvWh5uLECNlizAFqt7U02m71Hn3vw13WM6KvDiqiYxxZR6wcJm1wiqNtL"
    "spYtx4TccgNZQgyPuqQ4czqc1aGkGU3XMbK4BUkzPRnDZAL8kuBbSF8ovjdMUUk+RioGoe"
    "QgLOBK0zdkO+Gnws4ahASpGISSg3AihbwPLIBVVsXbWc9LGvyilEJ5UWflhT9Ws01B/jRB"
    "uAeHejrjW9ToV041kZGuoqByYq9kFXUQxipKVXEABcUD1g31qZWlm/CatPOpJZxt63IaCc"
    "JK0+OsA4w1wlRT4Aeg0iwM5hzY8Am5QaprHarIz3pA+3Bz6OXUUlTzHpEq4VTd173xL4J6"
    "iESoi/4SebWOk1fruRT7GiEUVtZas6/oz7VGuisxylFKMcy1Hua6uQLVd2iFV2ItbaJH9E"
    "o0nzUVkcFqcSWT4OkOoYS1U7ycDjnkkcBLEKzgxk3WbaFnMvYEZctwrZgQYPTCxIAXw3yy"
    "wom7DT3IpWaiZ+MJ8fKSH+YdQg45VTmEzM6UBBqZWUrSkmfUKqAqv9o3mgXmPE8WmPP0LD"
    "Dn8SApEffxJjgswUi/iWH2Dr4SwxylFEadOo8ycy2l+WkLZryP073lfPdC5BQipxA5C4ic"
    "957DYitd7gyatPMIn+tw60NmUBISXV0kOvaZgDxdmvPbN1CSO0jSSeZSXvBIC9OIAy37QG"
    "NYVXCcxfbLW7/b08R459kWnmKFC2Ek2AmeG7JHefN1hPS0LMCFWYl68rcJtKNsLauuonjF"
    "R/aFqqGlWqKIYQNvVoZjKapbjnJPzPzu3OKWTUVNU6GJFPQnTVu4J2I92pX8p58AsYloBc"
    "4ce0LVxNpUsWgHVzbw/In2hMs7Zsdb56RGYqbZ3NCcIkBpuRQ+JwPPEcVhl3fbLRMHPF5+"
    "wVgJ2E0hHgvxWIjHpcTjAi77QtIocuz4u1Q1Z3RYdXhiE/c1TyGftUk/f0LMz+6TJ+TGvd"
    "sn6IomKwIQz6n3DS2suFpTuX7eBoYfKoDmAC5sZNK/13KLZmm2BdxVnvQAqqTHPP4+seD7"
    "JZ287p8tPIDqdCA+kT+VfyDuzq3s09b5cGwNB7IyHJB/cgdsr6f4Rrpj+ZbdT1p//W44kW"
    "nxdfo5xd+Ho6/jL8P7DvCvprjbG3X7pI37OcXyN3kw6QD2EV9q+Y7gXCdwxgEcV09720zZ"
    "EQ2R13pQB7J8PVak8Vgej+8I+Io0uFZG8o08Gkn9cQdkPycDd3ffH/64c0cvuCYDPLy7ex"
    "j0Jj+U7nAwkLuT3nBAuuPenuLe4GY4upPoN/aC4ahHemHfOyDj4RQPJ1/kEZmP9KPMxDnP"
    "M3HO0yfOeWLi2MZaUzmMhmSaMCXufksSmyvHLuNE3/ca2y6tNvDzHzEgdYgfHcJRFJEywj"
    "R1XnelJY2qt7kQO5HXMydEsqdTTt3ALuaVM0OPsGTiTFhh4sx6ymPN8F1j605Zadjhqi3T"
    "8ykmCEvl9KjZ0Fae1QPTq7myhqatqdoacrUYqSCnkYv0KXGgfe/3wok1EoTC6UKEJOSexc"
    "0qFhlNqGyaSC057jFawQLUmQXYjlbxzTNJKvIS/cVDl7xbIZuFxZND0uv3cYlLCX2ng+1B"
    "qvh5DljFk8KGqMTMTmb8EJl2K4eV+o8UhDREIiZpFE0all54ikaIxATNdsIOx41U64d9ug"
    "jvdMGObYIpXticE6wClIu6EddzX8gDcejwzoGw5Xnd7TuJ8znvnSiqoaMmB6TuRlrFnG18"
    "wGHkzNknKiPwn4e2jfCc4lqVD70U9NiggYhGH1SFmefn00zEDutJleFClct3qoDPFDffqp"
    "siHiwhrQEDLEclk8EyzN9o4UXNCnKrsvxHKsRgRmjJwL5wkygd4AUig9Kp+k+5A18E9C3F"
    "YcWQ00vkahtPCBfORxWlqsZ94lWz4h46H1VNPABqejQ2Q/8v7HtvYZhPK+VYTQ6kkxtlE7"
    "EiAOVSjkVIhdH2JMZ5VoifjJEJa0GU2yGyeqmlE6Y7yroR26PIbF5Xg5BIM9eMNHNxBWa6"
    "Ri6q5dypmwtppnOq6baVmv9mvQNDXzn2Amlu8RWtHwLcCGGqUFuRadZmYYusjvPLklcOuo"
    "oe8yji4nVjYrGNbfAzQEXo6uqkqxPeLQeqIy2CcUoG4xiOza93m67uDJE0wWvwCCkbscEN"
    "g0l30QwImgDwsd0yvaO2lLJiVW3ZsBMaiVMTuvyxKuxeniAU+grO+oF6Cc/yJKXYv4rvX6"
    "Ka5KGcoLcyUQFYo1QC1Gw9TWpd2bJ+u81L7NiOez9GJhhfXcPdHyoAuYnJRuP4lqgufjyF"
    "GBmtHlN1rdZ2i6cMizRoZyrCSFNFcxVhfuMcWjCmkUIm9SJbQE13yFJv0y/UW4zwY+SrBa"
    "DrbOaX7jNMTgOo634Di6cbO8h7pniKB0hjlcupixtGNvV5Ddpjw72P/mNF3hncDhzg4Bws"
    "TGMFNDun8i1Vl+aVWcwrRHvNhbNQirNQlr+bO3mSaKdmPAiTHC/LwSExrzjRASsaRVEqJT"
    "YnqYU7R51F55luqLQMHNlBNb3oYCeIhYdW7QY7wZ+/FnNj8w18XjBTFitj57PipQ+pyIld"
    "L5kx60gXObEPa39QycQogq/fvoH4fsiF74cMfD8k8RVmXRETXlPlR76Y8GIxoK9UQ6meZo"
    "FdCfTRAplmikvtocoCnSJSr1wV6FQgOyi/7sxuDai3eCy79yiba3dmyqPf6pCc+8/WWoeB"
    "RcYg0gLtsyF+buxN9L/zE+PiBRd0mIxY/vxOYDpeQV1PVXqG6Zqk9Px49uky0HfSL1mqzv"
    "Gd1O8n9Z3sVEY4rUxBmndDiKiBotFhXN+EaH9QfImkY9qK76qa1/s1SrWnA2w9Waec/q8I"
    "zwujF6Z5y9iRWWQ7HEY9Z6WXgLrOa73Fnk2k0US+7oDQF1p8RbkfDW+JFD2mxVaCL6yIy3"
    "1fZhTBZdwinm/HyLVhFChbkenuvXvMTsP1uyVNJlJvQOH3r6aYtt/eD38j4yUNunK/z8bL"
    "v6zHeIXknNz8dEg0Erx0tkaRQFWBNlFerXVjs0LYlpgId+91e5oQ71YpbidYUVeq+MS20b"
    "7l6ynWPdJNg/A+rI5ng9Xu0sFPLZ6WJ3jYztTzkGaKGrTL4WNmQvyIqC/XzFGfkG21Xdcr"
    "DYM1+ZlWB8ypk5e2YOGQBtY39Bo9I3PDGtAEZuTcWWm2zc2HVm3/1KdMcu97ZSrBi2HO3V"
    "hON5sa6w6aXko18nYLspX/DkiAAUMbQQuQYdh4RS3Zd9qcdjzFS4OMVpveW0CTfni/nLq3"
    "GS9tYBnu+1iityV8RgFtmqPaz5bpbM8K07IVt0tXL1bW7n2lPaZqGLiHDEe34G0i9fVgcx"
    "UL/3l29vHjp7P3Hy8/X5x/+nTx+X2gZkg+ylI6XPVue4OYo7+vg8jwawuPWWIcsnU9cVqh"
    "7+H4t5WDNkYqkE3KgOWLfdp8KfqAEmDrXh5c9wa3BVXrPlkHeBdT3JelMZUY3M8pvmYFXq"
    "9Zadf7YW88ZIKGf1VGnPiQz1Uhw1MhWWPzCXE43tTJH7QXtcESWwqCFirnQhkjFXGmdfOf"
    "jCdvXq153g7Z50aYrjGrpxrbCyRSoWlwqg7sis4OEYpFU+dFw4bKWRP5pIjmKkolwrJj68"
    "YpqgncUghFYLYikCBVgR6Qqk9GTpNVf9sZVasgSoL7jRvi1UrRavmP2zv1WotQy52aLZri"
    "y1XvuNoaCAhCNNJRnwNs2GBGUQfOGtgGoCeTm+/rZbnpkKYq+QVtgKkainybGXNOSrFDvG"
    "CH7igSLruX7qi2LlZNiJkQWSJEBcJTgjXwnlKws5rxvPhzeF6FaOvsNFDSQShLmPLVPZ9S"
    "tT2f4sqetPw9+XRze+bwOZZ7BpVWhg+TDvAupvhhMJIlAslVX+6A0JcpvnoY/+gA+j/V1n"
    "0fUG3d98EUj+SbB6bK8y5cZ4Gb4cPA8xRgl1N8yzR8t0zDN5KveyO5O3HJ/OspngyHSl8a"
    "3ZKGweUUE0n4Zji6o42DS+pA8k3q964VQjscXVMfkvD3Kf4+Gg5ulXt5NB6S3xr+5v5CIl"
    "x/9Z0Z3Ot6OC2clsrkw6HWdsXmCw+dsvH5UXIRtF1v/YmQ9ffjPISsvwvUE5b1Ke4pcr43"
    "JDtkfG8KHDhGiTlZuylRGhKa1AS5+Yn8qWV5Yp+21hzxoHf7ZdInjK53QbnPwYPUp6wn/a"
    "yHJXrmWBpGllXY+T5BWLEH/qt6IjXd/741ehgMSnhfeGRE1HIvpnj8MKaeGFT8CS6nWPou"
    "9SbkORGhvvXk7x0QuxH10qD/K5SZU26kXv9hJI/dJ9F7pNeroev+713UQ8rKEu9T7WsNSs"
    "sbxfc8D77n6fie8yOrSuVDi1I2UNRiltoh1jetIJD/FEQvbwJnSl4LDWvWstSwx0iFh0Kt"
    "JWxkOStUqkZAiFCMcZ3H2HKsNcIp2USyVZExUuHAFVbvrqmtq9QWGSMVy6fOy8c2bMjxbc"
    "1wFvbaN2a1VOYsbKFCbtd+cwFkHEh1SSO9OAqcVCxDFALOOJwOLg5ohEZAGofUzYNdAM8t"
    "gQAzDiY2bGVhODyNbSqeERoB6YRnDcsToc3iWPdNwxcOKD4xJUdqeHZ8tfOLERSFKeSh2h"
    "SgDmkHnEDzEdlDVXXW0PvBCYNgok07yzJos9aKEW2+O7gdgy2J76QbOFkCqK1o1RJO0Ho+"
    "OhqMPm1J8zn184XA/ZFhSsrCr8ilSsTZDVgYNHzccvsLtVp4dVDc1K3TFvjFMhxTReD9+/"
    "ftKf5Oa6ZcI5vMQevXdCfhRCWd4AXCV7jONk/h0noQl1Z3sdH3JHd/w9ARxCkcX5guhuqM"
    "EB4KUH+aHxfQq+GwH1F5XPXiRRAf7q7k0S8fGOakkVs2gsMOilSY1WvzRBzBgXaH6OGYQD"
    "ajvnacsM7uJiXNtRc5rLUXqcbai1+zXfxEhcRDVEjkT+4KII5y6A3FOLGqC5diOKg4RXNY"
    "LZA5QgRUy27xpKlYk3amMOU1VsxQ652y1JjJJB0wbfUWYGM4NM/W37z0V2tkrjSWzZ/GOj"
    "5r6CUk0ADCqi40nXRpEUhVG3g/ErjFJYD/26etpCB2rJfmSmsf5bg98Dwf0jb46d8hP13J"
    "bCtkLyF71XvD3DucMG0h5I6YSO1BgJ3T1XCC/kyRuE4jerASs778xyQi3vps6i930h+/Rq"
    "z6/eHg1m8eYmu7/eHV6Xv2VpZXTep25XvX3da7muJrudt3Ezf7V/Fj/HW82COHbmK0djmS"
    "RWmFn2hdvGPy+InOkUpOjDLjHqUULlB1doGiY0W5f6X4CcghbYLX/bFPQn+1zDYF2bsEoc"
    "gnJhS/xxRNykxaDqmAV+h6X1fXG56UFYAsqarhnKTVLXfkfHIVpyh7+SfdUUGu59m2E+PE"
    "8V4rdfo3sqNjGyHz3jQeTbhqcfTpiTbtLIX6s9+aKquC5jk16uD9+zOq4B67emqqwpbItF"
    "A3wHu36y8UUm0Hr7PAi2Yv2/S++gTkuWZTTThhoQFM0aQf5mVTHOAFXP0GfZTsPF3ZnnRf"
    "8pAUvkuvfby3hf782EyqcKU5TC2ME9PaSt1J75tcVGnrUlEFLf2kiez8O/5VPdSzQsQ9XI"
    "5U/+QstieHqASoQrB9XcE2xEnvK24xHjTEyDcU4+gKrpXIJSFTU5ctjqDlPWlniVdw2+aQ"
    "SeEKiRVvpe7entGC6aLDM5EouSxuuu9tiKQRjguxJFQXefxuSav0NFQXF4lsv2RRFUDYa9"
    "5AdD+8z8fAZnGwCRaWvNFGmGNk/n08HPARDpHErcuaaoP/BbpmnaKklgEuBSPb9Bi3MsbY"
    "MdrBVbFI2eoPs7/+D0+G15E="
)
