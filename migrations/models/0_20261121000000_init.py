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
    "icare_id" INT,
    "icare_name" VARCHAR(200),
    CONSTRAINT "uid_catalogue_e_catalog_efec15" UNIQUE ("catalogue", "name")
);
COMMENT ON COLUMN "catalogue_entry"."catalogue" IS 'REFERRAL_SOURCE: REFERRAL_SOURCE\nSERVICE_NEED: SERVICE_NEED\nACCESS_TO_TRANSPORTATION: ACCESS_TO_TRANSPORTATION\nFINANCIAL_SUPPORT: FINANCIAL_SUPPORT\nGENDER: GENDER\nIMMIGRATION_CLASS: IMMIGRATION_CLASS\nIMMIGRATION_STATUS: IMMIGRATION_STATUS\nIMMIGRATION_CARD_TYPE: IMMIGRATION_CARD_TYPE\nABORIGINAL_STATUS: ABORIGINAL_STATUS\nSTREET_TYPE: STREET_TYPE\nEMPLOYMENT_STATUS: EMPLOYMENT_STATUS\nEDUCATION_LEVEL: EDUCATION_LEVEL\nHOUSING_STATUS: HOUSING_STATUS\nRELATIONSHIP: RELATIONSHIP\nLEARNED_ABOUT: LEARNED_ABOUT';
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
    false AS is_ready,
    NULL::int AS referred_by_id
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
    "eJztfXtz2sia91fp4p8zU8WmEsd2ssxbb5WMZYcJBh8uyWTDKR0hGtCxaHF0sYfdne++3a"
    "0LurSEJCQs5K5KBSH108K/vj33539aG30BNfOdoCi6jaxWB/xPC8kbiC+ij9qgJW+3+wfk"
    "hiXPNdpWDjSam5YhK6SvpayZEN9aQFMx1K2l6og0HlvycgnmUNPRClg6kMHW0J/VBTTaQD"
    "fIHWsNwcrQ7e1v9NLEvwhsoWHqCJjqCplAReBFtdZARxDA/9jIqvaOvHuhK/jlKlpV+xob"
    "qf+2oWTpK4jpDPyyn//At1W0gH9Ck3z92fLeJamL1j/I0+2TtFShtghhjB/iR/S+ZO229N"
    "502ru9oy3JXzSXFF2zN2jferuz1jrym9u2unhHaMizFUTQkC24CKCPbE1zx8m75fwB+IZl"
    "2ND/5Yv9jQVcyrZGxrD1/5Y2UsjQAXdC4L8KWaq1e7c0oLn+/+6vDFBI0mA4kcbiRJJasd"
    "EnvyYyUu4tRUdk5qjIIhD+z19Ov3ts6N0WeUH3izD65eP1rxQN3bRWBn1IkWv9RQllS3ZI"
    "6XDsAX/Cf2oc8u5aNkRkbyjsPfwzZKTAGPwebWQA8I8uAr13Y4/9frl4UHpgZYe3NZ4Id3"
    "cdYJLJP0O/D2/GovhVHHXAv/S5CeETNGZoLI6+9boibgWNZ9X9Sw8OSGsj/ylpEK2sNf76"
    "4X3KAH0TRnSMPrynY6Tj/cDZJwbukwv6iAzVfmggWV/ssWEvB5+gnAE5vBbyD0fm2R4G9+"
    "LqMgO6uFUivPRZGN+tbJovurGQ1rK5zoNzjLDOC6Ao4u+zzGfcKhnx97EZvVDNrSbvJPo9"
    "B+BROo53Nrw1Ga1seZWA9eENPkh/OsxbEOU8Q1vi4L7fG3/pAIhm6G4kDrr4emkU2ccvsg"
    "xD8iDENhlobFTTxL/TjI+CYBjyLmGPCdNF0NdU06oM/j2DM7dVzVKR+Y687zUYm4n4x+Tn"
    "PyKQ+ge3lI9bjNIdwTe6J2E9jspjGMPQ3kz+uIUkW3FQbzEUlrqBidtzkDSC68KlfeddFM"
    "D3lbfqtBnaexAxi/nwSLrfmOa/NYqXMBHJkwt6dxe5+8t1ZP/wOwHfe5MvgHwF/zUciNFh"
    "89tN/qtFfpNsW7qE9BdJXgQx8W57t0LjrBiQ4F5gmMOUJYxy7U5k/AcuhkjbuTPwTIbdXS"
    "ypo06l+pz7ZZCmxL2yvms5x24Z1GbkgDRCxlH96y+iClo+MXUTHlpxhO90A6or9BXuYgxs"
    "BFNXRzN2BPvHQI9nCfD+7v4nGvKLr0mLzjCMBP77oUWxGOFdZNTrTlrxraF8iO+9bpuJc3"
    "BzTACZzOy5rDy9yMZCSpjiimxCvGlbkCEd3Li0d19HUJPpH5IIfhf3M8DdNAfw0BxVFdmA"
    "EvxzqxvWkUj1SFci7ekMWZRMaCmaCtGxOP3uSUsNnVJ4vVrQOBKkPu2kqfNIty0Tb+WSa+"
    "BQj92khk5/Pdde0lTYfPUwZnTgscvw0e1sRPpqKmIGVPRnaOxws8Wxk2zk9tXFX5uLFzm+"
    "JNOe++84GjXS4zjQYVOxMyEy8V72DCUbabrydCRwY6+7Ke2tuahR5l56grujAaM9Ybmi6V"
    "iZMEnvXwCvsdNZczErB6tGg4SfIHOJmVb8fgUzUgzVUx60Jm53I4ghyGRPOkc+fw+a4fyd"
    "p4ftbCYb0VjoF3pAUxHSYYQfBeRN3JG9YenpPFyHCE50/F8GRUagrwbORhNzp2ghLWXF0k"
    "vBa0w7vPP7awhmZN5tLjaRmbiRkbyiv5J0R4g9n0z8Zyu7R0NfGfKmxXLaDDVop7pu0qbS"
    "NtD2oAcnHipgrWULqCZAOiAeltAAmAQzhsT1bGcCYlsirwAva2hAoFrgRTaBstYxQ9oGMl"
    "oQWucr6WKjGzDuwlnhe/L6cJJ5hTGWHGcN7tRZJ6fOwMBkdbEKkHDvqmzeVRSyJWMXP4Cy"
    "Q8JRzoays7kxjkpd16CM2DjviSIwzzFVVTh7u8ppt4mb4bAfckK46U0i8E4fbsTRLx8o6r"
    "iR6hiqeoNJ3YzadZvezbNq1xThkszaWSyuG3yu64a0kS1lfayu+YH29UC6ahDvHdwS1qqJ"
    "/8KjLT8u4/2F9sYVf9Uo/s5xfj3jUwRZ8GhD7Devn4CI15Qplksrk1dwRjrabXTbFCwLog"
    "U9bljiM6NZO1WI9ggkOUxxUJQWEPCJgePJ8DfzHehRmVcG9A1AX2LB1gT6CxZpTd0RibEw"
    "q6xlLBADRUZga1u4NfkzSNAiabzVZIUhUp/gfVlE6z1gzm9wD7o1WRC6L2K3wU9PVc7jKG"
    "slcnPeuRI/28D8j7uqsyENkKT5qDcLUuJjHoFOty1FzxdnFyAppJ6oGQdyAu2EATf6c6Fo"
    "ijAlj5mpc8yMN1bzXc7tPUbIPf4Z60fWJAPKJmubn8A/rRRoQ5RN2LIOxEKGFoy3Mf3yIP"
    "zxa2jR9IeDe695YCPr9oc3Ue0qm+3MOr8TyDkbE4E5wLPnQDdMxUFN16uae0VJOWrV5nkT"
    "tSNa1fAECylVu8K4K9yKrdTdogSsfc1C1++xoWAn7JW5VdknUQe5o5GmCtoPWBY10H7CHF"
    "QBJSPPUKTEnRLszRw/+kdEw8I1JXXRlLgDFAO9hxI4vT1BBHf1LPcL/Hvxx39cfLj8dPn5"
    "4/Xl5zYJRsK3/DufUoCPW20NuFJNCxowr6IkRvim1SX4j2MaZZO1JXuKJkgeYWXJZRZdyW"
    "WyquQy7sexglJCqHG2ZEShDmqMeGs6uBVH0oePHeBdkZxEwwd6y73w7nz27nx271xcuXcu"
    "rtw7H707H707l96dS+/OlXfnyrtz7d25voqaPLKMf/nZ7Gg+TGMn6UtJN9SVmss7jUlc4z"
    "lQVEVZbu6p9PRfbKSPTvlVb4CzqYBTNMBRjNXNRl0Z1Dot4Y3LshmG7GS02dRNxL0C3Tvh"
    "O2VNkg0o58E8QtY8sD9mgPpjItAfozAv5Y2q7SRT/W/GRjLeyJqWyLlHSAux73WD2uHeP1"
    "58uvYZd/IljWcfPwj9fpxx16BsIGIBmus2Q5WSkhwwRsnTA8YTnOU21sQIucY1AVqeO+4t"
    "5Y7jri3V2IRUC+Y1CO1JuCGZO9m/jpN9dA6XAbHapMxlUVgDq/aIuIW9H+2RrtIJvrwNmd"
    "OVekt35Y15YytPkGkZCzxtpxnFFNxOmu8bHnSJ/r6GiBZkQepqbWk7YO6QAjTZtMALRBZ+"
    "ZOj2ag2wKAZIKiVjYRKPZRk4L4n7PJfR4WGn5lwmt3RBknnmFTT/vG5Zi2PFx2S7Gk17VY"
    "w5D1FyV8S6uSLG+Jws54W7bo87K8iWNqId8SMi+xHhIpZwROzxPHBEGPuG1bpMGHCJ1z/m"
    "A6QE54mfLWfjd9vzyJM6+VNw8bwiz+TIoohhm2xiYNE2MN9DGtPiGRo+JRoaPkUNDfhF0I"
    "ncLOIesKeusUWnJXSAMEM3HXAzQ90O6EZZ80y2+Sym+WTLfMwwr1rqf0NkrtUE14wEpjFM"
    "VmPQ62Sz3MiGSqyP+U3FcUoOeSbIuYX+9aCnfBXu0JTkfOXPYpTcwhnk+Ah/QST2Ih4+bG"
    "o+ozPN6BPXZK03wJUUZcUg5ZvOHkHzAL7OMoGvk+fvddwJd7HAEo8paSpimRFSNuQYJd+Q"
    "47AqblWLrHM3Ste8KVxNSkAXNqrCcGXBvJAHaZsH+4dMsH9Igf1DCuyOA6XiFtjIjXyYvH"
    "ngl+9kbOq2oUDJ3i4Kul8xO+CGnroZesLaMJnlW5FVGeYSn7Bq9/BrzuMYU3TA8OsMTQcj"
    "UcBz/6YvkpgZ/8sMEeq74XRwK/UGUld4GHdA7NYMfR8NB/fSozgaDwcdEPw2Q3+fCiNhMO"
    "kNxNsOCHwpongrf2ETk7u0xBKCbRxRpD3cR403VLowhtNJB7gXaWN/Mx3/6ADy/wzdDr/j"
    "kSX/z9BIvJuOyWi6F4FZEpgdM3SPF2YHkP8JzW1vJHYnDpl3PUOT4VDqC6N73NC/nKEHoX"
    "83HD2Qxv7lDPXwQPZ7txKmHY7wo/D39FlIfla/N/gquj/Rua7HHISWvMol0brtazzP6sSs"
    "4jdaJNp/LZvrOMw3KpKNBJErShlNZb1zq4aeF+QpCN+Q/DTB4xnjetMbCKMf7BQ3Xvvg0X"
    "vzYyIK0Rm+1RUG9oneRn7708Wbv69qgpccbK6sofJUzMkoRNnACIAmMZ9OYtNiwxyk5MNc"
    "62HWVFRsMYcI+SCfwyDnDoeL0nEPochZGPKJy+PNHCJsUk6bMqJi/+XVHc85XaN0p/UprO"
    "VkTYmP2ocfHBm6Ew56OLNpmzWCJ7Rgj4jhMSB1MD02gsfxIqZdna38l14WAm62mr4jpVok"
    "mRr+pK0mH1tQQ/Q7FWifj7jLBk1ahls7Y1eNQ+jVmsy44H8P9nSOG+nB1R49Sdh5McsOGX"
    "CWc2LMgL/aDwYN7FserrVhgQ0+NoCOIHiRSdEKUh+SfDNsZIKlbgDZDQDrANl8wugCeYWh"
    "Ay9rlZTF8OlU0ymKge8wSmxU8poZmiHBabxvRjvEc82GpHiHU20VbGXTbIM5VGTbhDTuDT"
    "dDhJCQbOQdWMvPkFbOBLJGPnaZ63ZEJ4tfZJgIRzxKojZREnVkK+txkBwpBfHwk4rCT7x9"
    "pEDRgRgphzcWa5LsCJ7NvH6EI3gx+/rfp+LUtRnmsLg6VMT0TT5naDQdDHqD+w5wL2ZoPO"
    "12RfGWNPIvZ+hO6PXJLeeziKWy/BSSobM1NnSHyq2EaRuotGxwCiK84IyCnk8hSu7yVGdN"
    "9VJFqrkuNMwRUj7OtR7n4xyeuK8T93Uq6OvkWqcZesS0avIBqmLl5M9nLymxmnwgh0XeRJ"
    "wxSp7tLtWaE0kXUoJJJ3PSl3rCe1DHG59iIS0v/hlgMO33X6sOT1c24UCnv4WhD3aftdOV"
    "wSbEB7CVserymAYIdMCsJQBCCggprYCMD/KNbKmKrGk74E8G8EJSiMkAwRe3aDLY6oYla0"
    "BWaLJ+QusmfZ214irhE7yviPY2nKaW57mpkwaXKxor0YQ94V9flBP3aOuc26YldLuYSZ5I"
    "XcxvU6Y4cmOGusJY/D4cfRVHkjAe9+5prAjjJmn5MPaZ28CXwBPMIz8Mv4Wee7cwDz4SBu"
    "M7cTQizwNfKMfdmwiT3nCw/6Hxe6F2I3EsDiahZs6tSKtvw6+R3tx7oXYYFfEx+lrvZhHu"
    "/WMW7v1jMvf+Mca9z/UFI7w2uUSs177O07MUBUAVlWF5rvfked5cRSt+uNbzHrEhIi6q1d"
    "+f8WyBTZGBUzycckvAR/k41QPckryc4ntDCfAKjsh2tjvC4VK/wQ2xVgV+u1i60vSVDUVS"
    "T6/FVC+EWrTTlQxuWwn6jUtOVeu/gnROfyqv7FtXCT00VkXkyVAHdeba8TomgpvQl8bD6a"
    "grUgNN8MYMjcXRt15XlAYi9awIfJshIlaNx9JkKFEZ8HE4cuQtKpsyn8zQXW8gDLo98obp"
    "I7nfAbFbM3QvkpKjHeB8YgHv4aF3P3JlyD4WZLF4F70VboUZyMk00sy5F+lNGN1Kkx+PYq"
    "RH7zb+K2+Go949/o19v9PYLYzTZCRikJ2eAl9mSHx47A9/PGCB1qeP3cKtbqdd59V98ZvY"
    "x23CN2boy3A67g3u/U7C34nBrE/bj7/0HslA7r/NUF8URljyl/APJ6a80NciQnH5dXXpJ3"
    "O9sfc5r32dl1d2Saz6+H38p0MNn295MA7ScJzz4LzMlWc7SMNxzlw1VfXiZDLmQwiSNClc"
    "sbSsCCRG6ZmxC6d6FeyJijkVFALVY0HP1qtAVWSDXTYvuXhQgKRBJWhLm70OPnn5iDBVjR"
    "2xXnvzjemsXknyx3+svaFidVzm9561U6X9YKtSxXwu0ddUon9d4eJ1K7VVn1B1k5hB9bCq"
    "ZHNM+tRiASh4AsOc07d1h+V53BmmxLL08L4DNH2FZfbB3ZBqTSBa6oaCn/VusWCuOuXKXj"
    "/QxPUpymsGC1GVaAerQ9R0GcaaLCkS8A+ySYj+kbH+j9AwVRLuc+v2d4ZSSqFAf3lvWwmj"
    "lzPMv7iNpg6z9bCFJrRWs5hojmK+vFk4NSGL/wo+TmXBvNUh2WZGx84v+gvQlxZ1nvSogS"
    "EjGnVv6htInGTaNCCfuliqllMHdqEufgMvhkpqBIM5XOPhdCLnnTg6M+7SWdmbSKD/oz3X"
    "aIAPIJ2t1e2W+ISq1po23Rr6wlasNn4N6VY1AQF4AeY7QLIGkASaSS6hP1vmWr64uqaPTR"
    "oze5yF6UZdHV3G1p2x9eWNHAn0Py8uPn78dPH+4/Xnq8tPn64+v/dF0fijNJn0htgEIhqB"
    "wwVv9wOXlT3dUzRQW3idpRrLdXIxlutYLRZvPeRAOEDSQIgrkQIwZCxmJ2Ub8SiapIs9yV"
    "4SSbxOJ2uB5JcR2gZ6OJ6JR2NitGlNdG7MjGMM/i8pM1kyI8hOkJaNJcRCACCtf8OM2hbL"
    "SURX5eVAMuEznqcaIBXhAZm8bcpgKbZhEHaO5Etaqgbm2n75p2cV+id4/2ucG6zqJVmieh"
    "jxg54FqyHxPPRN5L/LM1Mo8iCeapIwJRp10zPRNtWyW0YiWr+Idx7+N0TUQA64EpeE80vG"
    "VCgMbdL7JhIPP/I5Q93+kGZ2cD7roffWX1C+Qvc+Abf/ZpzpvMR9pqmdZWZnL3GvIkWzTc"
    "Ilrwzd3uYsRc0g5sVPI7m5pAWzWh0RpBNUcSGqNBG6NjO7DASJRBw3NsItiZfMC2GM8C2j"
    "qGi6WQDDCNlbRtCExrOqQGIJU7FgvpNMNakAZcKSTuqgxqdVnZgDKjsYsiY51Vpzix1hUg"
    "56JtBXuqzFkU7OKeC1bwK8p04pQLCTdEWxt9R7I3cF6ST6JoxFeKpfZZjoV4nT/Io1yaU1"
    "3hq0nfQir1gnJFTUjayl4B4hj56UDv07t5/zwz/trBS7vQehj+Xl9kXEPz0YscWA/EU3ni"
    "hwDInjMOJh6jcI+HUOvNeyKem2pegsh9XUOIwI5QmDMfw7ZxuNkYh4isooEeoG7NuVsCgu"
    "YhLSldxHJou2ebCXfFx6oNG9l27DrJSxqRt4Uhd8F0/dxT3YCJchbaFB8SsIfayPN4h9Lp"
    "bFA87JryktZQW/XYLmv3MeqKn98ATK55ZAuW4GyUqyR71iBuWa4ntsCmV2obwE+E17LhGZ"
    "58ioj7E9v9czbeXnAjoj1qM897QeCeEV/ySJlFsMr7Tg43aaM5oTCgz3LasMDv0ZdQba6M"
    "ii9Q5JuuY2+In/3gXk1fdq5fZlEX9Fpmkmm+U7SF9rL49uv0eSEz2Ohnc9UuUj/H2GSP6n"
    "MUkoLI7HNI2RMCBVNZzcUeMOSH9OEvaSEh1ucl78aDgi/bvJo1IeBrMpBdMozVB3+PAwHf"
    "QmP6TucDAQuzT3Ef7hrNsz1BcG91PhXiTpqXqkfhh+PB2N8V+a9IRFIw5Gw77zU1IeMin/"
    "6LGJ/ujVJB+Tvx1lNUH6BEcaH2t6pGW1Pp6dD1jrURzc4rmXcyf2yDrAvZghvDuQrG/EG8"
    "y/LDKZy3cI845S5nROjpAIkPHgiNoFR4Rszrh5QsBwotNwiOZ0XsPvKxrOstPpaHBpEYNC"
    "blzjhBzcKLhL/DJobA2VhWyyGjxCdsJDoio+verYTyxkKdAsFiAXpeXVGOt8BOxHK3elaQ"
    "YpT///V/SANaWlbqx0kt+gSOFiVgd8RdV5RdmIFAiRNBWxIrtTXM2jhNzNPCKK5N6hwlTc"
    "ChI/5Xk4ZuXGJQ+uEixLY8fH+jHQ43kifNC8FJljCSmaGDtECShnT351ruiG98XcJUrC/M"
    "1xRruAmWmED9TmYM7UCpSAVR93NbSbNDsjYRD/gpQRKWNejbzOmoTWiWzCI8reppmF3fWa"
    "zTIsGW7rgwlKBGDQXHI0K8hS1aCXNU43oZPfLZ5vJCMNMwOc+/tYqUKSqwVz63JtrMuciz"
    "1xUpE3l0+kNP21AjWmk5OKZCNBKeCTRF0nd5ajJTgzSNOcJ0nMWDug5PkmjG56A2H0gx12"
    "5rUPTuSbHxNRiKAe2uCzbg/hU4FvDrys6WvoDvZedUfKtBFvvvPE9qBcG1q0h0ua8qKxVR"
    "SNTdYbVC65eLJxktwSkJ0PSS1Bif2wzDJ2E1wTiQO86La2AHMseKCAPPICDQiQbq3xSICN"
    "apr4My7IHNMRl264dMOlGy7dvJZ0w928uZv3W3Hzdo5dd/LmM/MzaE9o6X8lJw6WTZ/L5V"
    "wurzOwXC7ncvlZwFt7uXxvh02SzEOW2kOyuRFqfFA4/77eAbUrjERSbIpIzsCSnyCQic3w"
    "HRhuIQI2FhA1p5iUU61ANYEzaeECyCuMfZuUnnKqS21kks8DyPgK4omxiEvxJ3ljlmBZtv"
    "RPZ/1m7qwJL242OokMqED12fHi5voArg+o+SZ5JOPEZVcuu74R2ZWrvspXfe2P04yI7gk4"
    "ngw8N9A0SQIvyJilyXF+Yao6b8PZgY1WIMxYgjC1BmFcneUCt8xV/iNMxeHODLe91XSZwb"
    "6lFNb0KRoI81UWkK+SIb5i5FInAmKh6NUIKQ+1q3OoXVBGzT3OIVKeqOI8Bjp3CGCcksu+"
    "sdOf6JSKJHoJEvKdss4LyB2q/BG0EToe4M9tmBVDym2Y3IZZQyMbt2G+XRsmelYtOdF+uX"
    "/aTrVdhttVmyU3CqdiQNnixryaGfNki9iNLIb/WHrh7iBdY7LElVG1W9FkLGoUkWXClFyY"
    "qbMws5RVzTZyVcIJkDSvAE75NsLAcZF3HYUoG6hWa5EkXUOk7Vp+9opzWFjuBE5dVyYp2J"
    "J/yANkfN+s876JRRgVd1dgiMOUDVzVTRpm7iJWjapvg3mIPDyHT9BAm+3FVZacw7hVcqnD"
    "q1jWYU1GK5tZoDabE16Qvs6Yt8TBfb83/tIBEM3Q3UgcdPG140aReyCyDEPyIESHwNKfIJ"
    "LWsskoYpE808NU5UB/WBlwsslefn7tM6x38fepOHULU+SY6Q5VBzifMzT2yl+MvfIXY+pl"
    "OabulCNxMvrRAfRjhqaDrjiaCL1BB/iXM3QzJF9wl+4FXkBCr09uOJ8zJHS74uOE3PGuSM"
    "/fhl/JLfdihsQ/Hnsjcse9KLL4PmRZfR+Sl9+H2PrzxKfchroYIT+/I9DKigK3xYTaCCmX"
    "curM/hrwGR9HxXyCgpR8lOs8ytxKfBorMbdjNseOucefYcYMDU6yFTM0H05b6lOTTUuiv5"
    "pORSPwzQtijFAYcAkNw9/RvVaKbEJalN1JdkRuObI6N43WxjTqDJ2sSceJSoxuamz/aQnf"
    "hd6EhIv1BhPhq4glmPANLNx4N4TxuHc/cGLUGDexWDQdTb6II0noOsF34e+FdA1Z7EwXyX"
    "amC4ajfmiB5mPWQqQN1Ek32NIkmybmHIrJYmFSzqXXmUsPn9KZjfUhqjprcosHlmWLK0sL"
    "K4trzwtAHSLiSGdDeuufPXnhjlPWmBupF+Q60m1WprU0sPc0zYO5/KhJcmRK+lKaq0a+Gu"
    "YxwiNrmdcM9xScGaXMuZm4ajPxFqOUb9f1CJq3C5Tv+mdCbSk5qoOlqvj+6mGsU9JbJtDz"
    "YpYs/uFYjwd2Tye0CjupNprh+7DXFem2oeTaYRikzdtrLjIxdhcpjN1FnLHzkaMXEE9yKS"
    "mZTgb4WZ00byCqSJjhAoh0i1W1eAL/TAhFiVM2Ae8DO3pI/eLhyi5S5DUPjEOX1C2KHrq0"
    "sKuEIFzkyyYdo+QHbdjlwzQlS5dwJ8gkAZwJDE3y3pLWRxOm+gn2+IC9TVnLCMEE+egwv8"
    "PuqcbD0Hr8MhyIHUA/SI5Dodcn6Q3xxwyROdsB3g6RX8+SSc2SomWJjtO/9LlENMCSvSWS"
    "OqtSna5rUEaJrhUx8mjVOkxf1W7k3zlx1brhsB86D2560Q1/+nAj4qGgI4EbqY4zQDx60Q"
    "dwaUD8dyOFUc062zph91TndXKLV8SPDqAfM/RdFL+Sr85nPVaHom82GD3ZNPF5sCExT/kZ"
    "1bQ+ajw6hQ+Tsu3F6sbJkO25DOThlBi0nFcKaH/trUb0NSS9umyyeKRkIYBF24TpfGoxgH"
    "t/V+b9zSOakzft5vqZOJxokVEPU/JRr8uoM9xO3F/PlDdzbqNRQp7uLmaG56HF5cNqYpFQ"
    "2u6V1/nQZVPzqZsa1+BNyTjQucMaxo4K9jHQ43nO4oPBDZF1HIptGOFde9TrTloJW3EJQA"
    "uKotuZ8lvVcwYfxDd2/mRAOLL6y5jP6hl76RzEmL1bJgCdHKcTnuJJdrMbl/bu6whqSWYD"
    "F/Yu7megZ4L+XPaPsO7Gqd2mvxyJUyDd6Ajzf41GK1iF/kjE+rirod2kDK2s2eVVBixjjo"
    "VqEjYSMz8j6bFwhVKbNhEqoqvXDWkjW8r62I3+gfb1QLpqLFwOTpJsSg5yp0TsTBiTqGC9"
    "MuSNtFZN/Jeqx06xR6e7L7S3XVNnGTGiqcScZlkQLQhTeyRsY6dDwe+vqchZsrGCmLNQFH"
    "tbxgEwof0N/e4aixtxAcKSg0TN6iYrc3Mu2NzuRk5vTUXtWdew2A4xbO42dyRs37z+3G2u"
    "Sbjlyv8QFEI3Jp6Uim4wVIcetkMEJzr+L4ssujFHfm8NPG9NiEhJ02cs/6OlbmwS3ALzIz"
    "f2Ou6F+20IhjkzjvQhPkqZ6UbcJ+20XCPavk21iUZkR7HIayW8uk2E10rgtRLqsvudoSk8"
    "7gHBayXwWgncxyTfwuK1Evi+yWslvIlhfsIYss/Gw0EWHm2d8za0HoXx+PtwdCuNRNykA8"
    "LfZwgDeHcn9QbfejRjdujrDPmt8eE3uCcNondIAu/ucHAr3QndyXC0b8i8PUP94fCrNH2U"
    "bqa39+T3hL/TdODj3qT3TZSmg/6w+9XpKnov2G4k3k3H4WbuLZL2+3E4muDvwi3NK77/1q"
    "oF7yDPmcbd38fDQYI04xFE9xVVscD/glNHMJDXvoYcSQAKbTEx7/uoo31k7yAdRL3vefmJ"
    "/Eui5BQMvC5ChXUR6lnxIKx7y6pQC1Nxh+J0Z1d57zh5MhfMmgJ70D8wPLMqTd8dMP/Lpv"
    "mi4wZ4SGGKt1d2O8Sj2+PI6/AsRcmjDRBBzxGGFSLiWJJsigj6/2QySLQmawgcKqCaQAa+"
    "ERToS2Dhh54zdRvgJqa+gXN9scPHsL4BmMcz8SPwstYJMfnRi3fR7bqaNxQpLj2HKxlJzm"
    "wkCdW50aQuRhMer1NJvE7jtQYkg/xw1AHO5wxNpvQr/SjENpaejcHdkPMm4I2QNc++UUkC"
    "n+AGH1eFspEO0hyZD/aMNhFWQlj8Ixc5wQvSvOVkuphNUfR8KzxAwld3ptWdO+cfT/XHc3"
    "zUkS3jlvjkbaS5lnheCbCi5eTyyvlQDRHxHASx9Bk0yie3NB6g4pjyepUnr1fJmMRlGBNW"
    "JDNl9iCOes7fLFkzAus3Q0qHpJDJSifwmYIbOm+OyOKwgZi1Q6tyQnudvhq0a+QLSypmo3"
    "FBS7bS7FE9bKcJtD1oqRGA29yzm1gv+jtArCtr3TZMclcG1PIDZAPSFqa9IbdVy/Rozbh9"
    "psR+s1hlaE/uQliTCcwNMvUzyHBhhWemOydYAxtJVt11gORN6/03KrKZitXEULUAxeki1a"
    "pUOjnBahcfLj9dfv54felHrPl30sLW4hFrXFF9SkW1pq9WRfTUUTq+p7KBza+lDhFyJfU5"
    "KamDzHlmVWqAhi+idLWf75h3pMakmbm52lGlSWBmVerhmlMTEEggxFADhNMLJesA9HC7Kl"
    "NHJArWCv5Z8emYVhhmUWLcyGGx+mQeC1cZ/BWukisV/npAnrZUS4MSzFXRLUhTZy+8goh/"
    "zOQj8jHFR+Rj3EfEwWyZq9hRkIbjnIxz7FjLoq92MrjxtG2vorEe2tZc/1NElrFjHlSBx+"
    "knFW2YTUv93VBJWkKgIkeXTFLHyY5i1FUvk4qIK/gbWOiIOPaTtpYJCDL2BhrAlHcmMPU2"
    "6YE80F9QXGddyVtmaIYE4CQ2B2sdIwxkBCDBByx1A8hAUzcqnnKACC7AxjPJoO9yiqN5Gn"
    "E3k8878H2tw2d8n/j5mQBPcmjM0ItqrXG3OjmpPcIlnpQm7km2cAc0zkG3wJoES6Ad2GDe"
    "8B0QNI2+1fR18OSsmcsm/FtW1Xsu7fqNukrU/zBZfYbqxz3N68sBOHqf/7y4+Pjx08X7j9"
    "efry4/fbr6/N5XAMUfpWmCbnr3RBkU2kU97VAKayCbT7mOK7d9A4+q6ywn1XXyQXUd4wcW"
    "cGFvpSeYUKGSjXCIqHGc7odM5Q4/pNQ7/BAveIgPaJvYNBkHfUqSgCARTxSQrhktkCiA+5"
    "kmL4nmqvDkZ1mlsBcY9yhtA0f+TEbawyQ9+RPCkNqFVniElCf5qvM4J+cUfVvpREuz0Lqp"
    "I3MnaQ3SNQbVMpK0UmcKG1mqlncjClPyfajO+xDRpRQ4awJkfHxrPb6YKS4yvnsyPr51Hl"
    "9NNi0JGgbLaT9ZHRKmaoKLUkXByjkMJBVr/UnOnJ7rf9xia/5DTdoHtP+ksaQGW2fwVjft"
    "OSlMBzZQRibN62OtiZc51XKbQDVNGxpA1vDp0PH8zoGnv6apfgDR3buJrlh+6xW8gaFG/9"
    "lyOiKP3Tc6rupJtRny+bFzTfupNO37Ycy69e0pGqhtv8q0712l7HtXcQO8t0BygBwgaSDK"
    "F1dZXEtwq+TT5eqK5/Lnml2egpSnIK2Xe+YJU5DmZIHDWUUZDHAs7Wgy+xvPeZrBCYa4cs"
    "jAKQz2NxNoKnoifh0rXV8QV5IO5TsRfAFe723iPZLK7pbUZ846Y8m8rPND8gZdBIlOG6FZ"
    "y50ojV219CeIpLVsMhzGU9xDQlSN8164vsziInKZ7CJyyXmpN6n74oVy3sYw04yURezhC2"
    "4MP4sR5lIQl4KaLAVFOez4IHjVFTIOwb6E8VnxfVnxD4kUGeAvT7AcQQyTeVi+9Nq1s4uZ"
    "+P89zUFx8yvcWoD6UGAB0YtfkLGIqGNhYEGKJ5hYCFwscNemE2HQJil9dOJ868QlxMXNkv"
    "rkYQlnaiyBG5nlzJMsePoEjVTiZxE7casUJX5M8HSXeCF2NUrLpZLa8aw18QZ4hIapkply"
    "qys02oJ5XMUapZ9VXnNpEWxfagT7z5YXq+ce7V4tjGfyctwf/qtjbcy1fHF1HbPO5zpieF"
    "65CnWaeeugHFUApW47WrTWTLZiM2nVZmLmd29xxCBO5JoCFDyZF8NV3N1ScszZPUUDZ235"
    "+ndZU2WT5YovGIa8S9Dm7GkiGJ86YJC87zX2YJIb7ec/omVotuRvZq7/bEW/Qh3UefaSwr"
    "Sk1Cx+h7GboYfpRJj0hoMO2NiW/we8fvUvC/7JYO2TEwF67esMfVmzN8S7l5EIkJRVLlwU"
    "2yc+YUnmLUQLN/tznqn/6NVgdulnSOiScvIdQDJgPENah9mpoGxg4c+Ai3oshq09x7vlup"
    "C8G6Xl8m7t5N2waoPOu0KKjSAlt8TVeZQjwndWMTpCxm1x6bY4D64SjHHdQFfnCe1Ba1Bk"
    "cuWutFGpKk6TUc+CmxZLA+c9a6cq3nArSfWaHbQL3UJLVjWzDcaYu7FN8Avu2dCfZQ3IaI"
    "GZA9Oeb1STiP+/0juCvVAtN1JmbUAITEjFHVoDwtRtQ4Hg/fsPcWNRlS/K4rCI+5dWuqx5"
    "W4puqpavIzTgEhrQXRjNKTNB30T+uzwzHSAvgVBNZQlv0scwTc9pEKRrkgawjLQGoa0jq/"
    "4vRNQISf4UxX25YaBSfB21nqwxQE5WR4WImhD4/QoqKcOSFky9VHJlmjDVW66rDtEiN3pB"
    "mreMHZYMbMwRK7rJUsJARcVcQZKvbIgyCqJD+s7tolkwit0e5gR++fC+fUHXPF7xqiM8er"
    "vBZTzkmco8xyie7eLFf05lb5kOhMfH0fAb0Srvr2eI0kyE0YQ8CHyZod5Awo3usdA97oDA"
    "lxnqDh8e+yKl8C+LqKgzJTJNyWMaT2Oq2xZJ1lzYfLYnr/Fp2RImE6E3IPB7V8447u8Hv+"
    "HxEgZdsd+n4+Vd1mO8PDWDRDYlEsCRrwRcAvmbPjWikMxzpU5OIK/xaqgTk+6jt9eXSced"
    "Luk91nhYWuPpzUNvQg8J/3KG9ofQ/ggaib+LXdrQu6rZ5mTAfznqTTwwm4Qs2clC2IFuaj"
    "yGtRXLggrpgkdHShdv+fhgwpLvCEnpoglz/RS6niCCpR0lh3ut8fA04DgJ4X/ckZKhqxqP"
    "ZW2PFZlYNSXyAxiBUyllMMJk9SiE8Vp+rZUUwoiYh7NaHKNWZW5xTHVU8eCKQ5zbUWVsz+"
    "/1TLrFmiJ70E8lMrdqlTzL0FeGvPmCdwCdXTgu0qKd6rLitJXWgcYZkse6ZBvolEUzofFM"
    "6q6tISDBZ2SngkvdrYS21Q1L1sACr8foUV28J1IMbux5oly0wazV1VQS2+z+1eDRUHUDWD"
    "oYdh/GM/yuWWtCara5rixAR9oOYFwwlUmaOeQmiZwGa/kZgmfVJMXkZmiHXwMEPNGVXfDH"
    "UDMQcYghL3g3a7XaTGeYn61/6XMTwqe9a4QLuefrwiPhuBfM2eyc3Aumdl4w52fgag3E7z"
    "m3A0LSAfg/Gj4xHQ1oiIV/WUQGLD+EYqkapiXRgyOnvipO+ZbVVNETM+vuGztp+fYb2X73"
    "rEe+Qy1AxUFNl7P8SViCoPV7sK/zBPegqBVdtGxZizGLS8DX4eof9/01FOPwCq5V1MUIKv"
    "ozNHZd/LXFEGZDz9tpoqzhtsRwuE0zCLKG/kKLh0NZWXu1yUnlctKHW/P7BWKJb6U+47u0"
    "OjhpssTd6sZvQAa2icVVksWZ5npGkCXjVvOS0lJFc+GykmM3WbjkOTJ5jsw6HQ/1rRQwgh"
    "u4meO9cSEg84VucowTItLmwCnhtZbkffODJ8WEaPxIRaonuNvv0PSOira2BZzOTP/2b04r"
    "Gem0mpXTiCZixPs5HpGlpiqMMgIVvoepnKRHDB31YG4R/PLjdJM8ESR5dopEkP4AZvYB9A"
    "jq7NBc0F/jcxaVzudklc7nuMtxes4eNsRnk6enIMzXWWC+Tob5OgYz2XByAOw2byC0lXgc"
    "0UMhoVTJjYpkIyGPV5gugvZ8Zzkpvs4M77Qd2HVY8L0bMKg3vYEw+sH2O7lhODjc/JiIQt"
    "TzxGc0Mjud+BT18Dchr22Mv8l5lZQ5KUvTrOp8MfHwtYQY4rgwtufBMWGIMbFWBwQZ0p64"
    "eoYJSk3zm6ZQaofWA83lgeCfFv3CdU110TU50yQPc7WnaCB/VUlaX0PX8yHstuf4ZsN3Kx"
    "v4yoJGLjfqMFUjsD61y/RSNzYsLimba8meus7gt7rjbx2A/5uhwS1hFzvA+ZyhP/rjPzqA"
    "/D9Dj8Lo71Nx0gHuxQyNv913AP4vqsN7Jd8TWnMCKQlydIbRCnZQ6wG7FXr9Hx1AP2bouy"
    "h+JV+dzxl6GA4mX8gN96Iew7PWbYYAmO705tFwh7dIMiKXy4zBmS68Bch4ftp6Zy49KwGd"
    "D3PBYeZmcG4G52bwLBqkMcQ/fnHnmO4YuqPQ83aa1sikLaXlvulhJykLbPCco/5H+hLIyC"
    "tY75ieddsC/ySGZtXY0J33n8T8LJtPJvV5InZpPDhgBxnW7nK7PqKYYd22ojqU9ixZEYVn"
    "ngEZG1GaAWpPw41P7YLGpzlc2agAKxWk44xUrRmp4BaZm2OO0PKaDnUeaU02Lcm04Ja1jy"
    "a7XIXITqdOeF/RiJ7O8+ooC2IGLjxnrfAjePA6cBTlc+BHctWIRJU+wx5yVNUJlllmuwNc"
    "tkshqRGSXNw2iRsgbDHwY2RIMMDK0O2tGy0v70yfDVZNADdba5fOZh/R5xH8dR0j+uqwIk"
    "rmsXnUeiVhk2soa9Yar2XTNmRmuYE0IYZFXVCcOR/OqippRtU0BE1mQdJUT8YgGQe/IPgm"
    "1JaS5w2TV5KPkPJBKDgIS3mjaju8nbBTYacNQoyUD0LBQTiTQt4VC2ClVfG2t4uCBr8wJV"
    "de1Fl54Y3VfJeTP40RHsGhns/45jX6FVNNpKSryKmcOCpZRR2EsZJSVVSgoJgiTVeeWmm6"
    "CbdJO5tawt63LqaRwKw0Oc46QN9CRDQFXgAqycJgLIAlP0EnSHWryQr0sh6QPpwcehm1FO"
    "W8h6dKOFf3dXf886AeIOHqor94Xq3T5NV6LsS+hgi5lbXW7Cv8c6vi7gqMcpiSD3Oth7lu"
    "rkD1HVrulVhLm+gJvRKNZ1WBeLBaTMnEf3pAKKHtJDenQwZ5xPcSBBt55yTrNuEzHnuMsq"
    "k7VkwZIPhCxYAX3Xgyg4m7dc3PpWbAZ/0JsvKSV/MOLoecqxyCZ2dCAo3ULCVJyTNqFVCV"
    "Xe0bzgJzmSULzGVyFpjLaJAUj/t4ExwWZ6TfxDC7B1+BYQ5TcqNOnUeZupaS/LQ5M95H6d"
    "5yvnsucnKRk4ucOUTOR9dhsZUsd/pN2lmEz22wdZUZlLhEVxeJjn7GIE+W5rz2DZTkKkk6"
    "SV3Kcx5pQRp+oKUfaBSrEo6zyH5573V7nhgfPNuCUyx3IYwYO8FyQ3Yp776OoJaUBTg3K1"
    "FP/jaGdpitpdVVJLf4yLFQNbRUSxgxpKPdRrdNSXHKUR6JmdedU9yyqaipimxACf5J0hYe"
    "iViPdCX+6SVAbCJavjPHkVA1sTZVJNrBkQ1cf6Ij4XKP2fHeOamRmKkWMzQnD1BqJoXP2c"
    "BzQnHY4d0Oy8Q+j5ddMJZ8dpOLx1w85uJxIfE4h8s+lzTyHDveLlXOGR1UHZ7ZxH3NU8hj"
    "bZLPnwDzc/jkCbhxH/YJuiHJioCMFsT7hhRW3GyJXL9oA90LFYALIC8taJC/13SKZqmWCZ"
    "xVHvcAKqXHLP4+keD7NZm8zp/NPYDqdCA+4T+VfSAezq3s0db5cGwNB6I0HOB/Ygfsr2fo"
    "Tnig+ZadT1J//WE4EUnxdfI5Q9+Ho6/jL8PHDvCuZqjbG3X7uI3zOUPiN3Ew6QD6EV1q2Y"
    "7gTCdwygEcVU+720zREQ2Q13pQB6J4O5aE8Vgcjx8w+JIwuJVG4p04Ggn9cQekP8cD9/DY"
    "H/54cEbPv8YDPHx4mA56kx9SdzgYiN1JbzjA3TFvz1BvcDccPQjkG33BcNTDvdDvHZDycI"
    "aGky/iCM9H8lFk4lxmmTiXyRPnMjZxLH2rKgxGQzAMOSHufk8SmSunLuNE3vca2y6pNvDz"
    "HxEgNRmtbMxR5JEygjR1XneFJY2yt7kAO5HVMydAcqRTTt3AzueVM4cruWDiTLnExJn1lM"
    "ea4btG1520UZHNVFsm51OMERbK6VGzoS09qwciVwtpKxuWqqhbmanFSAQ5iZynT4kC7Xm/"
    "506sESPkThc8JCHzLG5WschwQmXDgErBcY/QchagzizAfrTyb55xUp6X6C8WuvjdEt4sTJ"
    "Yckly/j0lcSOg7H2wrqeLnOmDlTwoboOIzO57xg2faLR1W4j+SE9IACZ+kYTRJWHruKRoi"
    "4hM03Qk7GDdSrh/2+SJ80AU7sgkmeGEzTrASUM7rRlzPfSELxIHDOwPCput1d+wkzua8d6"
    "aoBo6aDJA6G2kZc7bxAYehM+eYqAzff162LIgWBNeyfOgFv8cGDUQ4+qAszFw/n2YiVq0n"
    "VYoLVSbfqRw+U8x8q06KeLCWSQ0YYNoKngymbvxGCi+qpp9bleY/UmQE5pgWD+wLM4lSBS"
    "/gGZTO1X/KGfg8oO8pqhVDzi+Rq6U/QZQ7H1WYqhz3iVfNilt1PqqaeADU9Ghshv6f2/fe"
    "wjCfV8qxmhxIZzfKBqRFAIqlHAuRcqPtWYzzPBc/GSHj1oIwt4Nl9UJLJ0h3knXDt0ee2b"
    "yuBiGeZq4ZaeaiCsxkjVxYy3lQNxfQTGdU0+0rNf/NfAeGnnLsRSa5xTekfghwIoSJQm2D"
    "p1mbhi3SOs4va1Y56DJ6zKKIi9aNicQ2tsFPHxWuq6uTro57t1RUR5oH4xQMxtFti13vNl"
    "ndGSBpgtfgCVI2Ip0ZBpPsoukTNAHgU7tlukdtIWXFptyyYWc0EucmdHljldu9PEbI9RWM"
    "9SNrBTzL45R8/8q/f/FqklU5Qe9lohywhqk4qOl6msS6skX9dpuX2LEd9X4MTTC2uoa5P5"
    "QAchOTjUbxLVBd/HQKMTxaParq2mytFksZFmrQTlWE4aaS6ijCvMYZtGBUIwUN4kW2lFXN"
    "xku9Tb4QbzHMj+GvJpAdZzOvdJ9uMBrImuY1MFm6sUreM0MzNIAqrVxOXNwQtIjPq98e6c"
    "59+B8b/E7/tu8AJy/A0tA3QLUyKt8SdWlumcWsQrTbnDsLJTgLpfm7OZMnjnZixoMgyemy"
    "HFSJecmJDmjRKIJSIbE5Ts3dOeosOs81XSFl4PAOqmp5BztGzD20ajfYMf78tZgbi23gc4"
    "OZ0lgZK5sVL3lIeU7sesmMaUc6z4ldrf1BwRMjD75e+wbi+yETvh9S8P0Qx5ebdXlMeE2V"
    "H9liwvPFgL5SDaV6mgUOJdCHS2gYCS61VZUFOkekXrkq0LlAVim/bs/vdVlrsVh291E612"
    "7PpZXXqkrO/Wdrq8m+RUbH0gLpsyF+bvRN5L/LM+PiORdUTUYsb37HMB1vZE1LVHoG6Zqk"
    "9Px48ena13eSL2mqzvGD0O/H9Z30VIYoqUxBkndDgKiBolE1rm9ctK8UXyzpGJbkuapm9X"
    "4NUx3pAFtP1imj/ytEi9zoBWneMnZ4Flk2g1HPWOnFp67zWm/RZxNhNBFvOyDwhRRfkR5H"
    "w3ssRY9JsRX/Cy3i8tgXKYV/GbWIZ9sxMm0YOcpWpLp7Hx6z83D9bgmTidAbEPi9qxki7f"
    "f3g9/weAmDrtjv0/HyLusxXgE5JzM/HRCNOC+drlHEUJWgTRQ3W03fbSCyBCrCPbrdnifE"
    "h1WK+wmW15UqOrEteGz5eoJ1D3fTILyr1fHskNJd2+ipxdLy+A/bqXoe3ExS/HYZfMwMGa"
    "0g8eWa28oTtMy243qlIrDFP9PsgAVx8lKXNBxSR9qOXMNnaOxoA5LADJ87G9WymPnQyu2f"
    "+JQJzn23TCV40Y2FE8vpZFOj3cmGm1INv92U6cp/BwRAgSGNZBPgYdi5RS3pd9KcdDxDax"
    "2PVpvcW8oG+XB/OXFv01/awNSd99FEb2v5Gfq0SY5qP1uGvT8rDNOSnC4dvVhRu/eNukrU"
    "MDAPGYZuwd1E6uvB5igW/vPi4uPHTxfvP15/vrr89Onq83tfzRB/lKZ0uOnd9wYRR39PB5"
    "Hi1xYcs9g4pOt6orRc38PwbysGbYSUIxuXAYsX+7TYUnSFEmDrURzc9gb3OVXrHlkHuBcz"
    "1BeFMZEYnM8ZuqUFXm9padfHYW88pIKGd1VEnPiQzVUhxVMhXmPzCTI43sTJ77fntcFiWw"
    "qUTVjMhTJCyuNM6+Y/GU3evNmyvB3Sz40gXWNWTzm2FxlLhYbOqDpwKDo7QMgXTZ0XDR0q"
    "e4vlkzyaqzAVD8uOrBs7ryZwT8EVgemKQIxUCXpAoj4Z2U1W/e1nVK2CKDHud06IVytBq+"
    "U9bh/Uay0DLQ9qtkiKL0e942hrZIARIpGO2gIg3QJzgjqwt8DSATmZnHxfL+tdBzdV8C9o"
    "A0TUUPjbXF8wUopV8YIDuqNQuOxRuqPaulg1IWaCZ4ngFQjPCVbfe0pC9mbO8uLP4HkVoK"
    "2z00BBB6E0YcpT93xK1PZ8iip7kvL3ZNPNHZnD51TuGURaGU4nHeBezNB0MBIFDMlNX+yA"
    "wJcZupmOf3QA+Z9o674PiLbu+2CGRuLdlKry3AvHWeBuOB24ngL0cobuqYbvnmr4RuJtby"
    "R2Jw6Zdz1Dk+FQ6guje9zQv5whLAnfDUcPpLF/SRxIvgn93q2EaYejW+JDEvw+Q99Hw8G9"
    "9CiOxkP8W4PfnF+IheuvnjODc10Pp4XzUpl8qGptl2y+cNEpGp8fJudB2/XWn3BZ/zjOg8"
    "v6h0A9Y1mf4J4g57tDckDGd6dAxTFK1MnaSYnSkNCkJsjNT/hPLcoTe7S15ogHvfsvkz5m"
    "dN0Lwn0OpkKfsJ7ksx6W6LltqgiaZm7n+xhhyR74r+qJ1HT/+9ZoOhgU8L5wybCo5VzM0H"
    "g6Jp4YRPzxL2dI+C70Jvg5FqG+9cTvHRC5EfbSIP9LhJmT7oRefzoSx86T8D3c683Qcf93"
    "L+ohZaWJ94n2tQal5Q3je5kF38tkfC/ZkVWF8qGFKRsoalFL7RBpu5YfyH8Oopc7gVMlr6"
    "WKVHNdaNgjpNxDodYSNjTtDSxUIyBAyMe4zmNs2uYWooRsIumqyAgpd+AKqne3xNZVaIuM"
    "kPLlU+flY+mWzPBtTXEWdts3ZrWU5ixswlxu115zDmQUSGVNIr0YCpxELAMUHM4onDbKD2"
    "iIhkMahdTJg50Dzz0BBzMKJtItaanbLI1tIp4hGg7phGUNyxKhTeNYj03DFwwoPjMlR2J4"
    "dnS1s4sR5IUp4KHaFKCqtANOZGMFraGi2FvZ/cExg2CsTTvNMmjR1pIebn44uB2BPYnnpO"
    "s7WQJZ3ZCqJYyg9Wx0JBh91hIWC+LnKwPnRwYpCQu/wZcKFmd3YKmT8HHT6S/QaunWQXFS"
    "t85a4BdTtw0Fgvfv37dn6DupmXILLTwHzV+TnYRjlXT8F3Bf4TrbPLlLayUurc5iI++J7/"
    "66rkEZJXB8QboIqnNMWBWg3jQ/LaA3w2E/pPK46UWLIE4fbsTRLx8o5riRUzaCwQ7yVJjl"
    "a/N4HEFFu0P4cIwhm1JfO0pYZ3eTgubaqwzW2qtEY+3Vr+kufrxCYhUVEtmTuwSIwxx6Qz"
    "GOrercpRgqFadIDqslNEYQg2paLZY0FWnSThWm3MaSEWh9UJYaU5mkA2at3hLsdJvk2fqb"
    "m/5qC42NSrP5k1jHZxW+BAQagFnVparhLk0MqWIB90cCp7gE8H77rBUXxE710kxp7cMctw"
    "ue60PaBj+9O/inS6ltuezFZa96b5hHhxMmLYTMEROJPXCwM7oaTuCfCRLXeUQPlmLWF/+Y"
    "hMRbj0395UH449eQVb8/HNx7zQNsbbc/vDl/z97S8qoJ3a746LjbulczdCt2+07iZu8qeo"
    "y/jhd76NCNjdYhR7IwLfcTrYt3TBY/0QVU8IlRZNzDlNwFqs4uUGSsCPcv5T8BGaRN8Lo/"
    "9UnorZb5Lid7FyPk+cS44veUokmRScsg5fByXe/r6nqDk7IEkAVF0e2ztLpljpyPr+IEZS"
    "/7pDspyPU82w5iHDvea6VO/4Z3dGRBaDwa+sqQNy2GPj3Wpp2mUH/2WhNlld88o0YdvH9/"
    "QRTcY0dPTVTYAp4Wyg6473b8hQKqbf91JnhRrXWb3FeegLhQLaIJxyw0kBM06dW8bIZ8vI"
    "Cj3yCP4p0nK9vj7ksuktx36bWP9zbXn5+aSeWuNNXUwjgzra3QnfS+iXmVtg4VUdCST5LI"
    "zrvjXdVDPctF3OpypHonZ749OUDFQeWC7esKtgFO+lhxi/KgAUa+oRiHV3CtRC4BGqqybj"
    "EELfdJO028kvdtqkwKl0useCt1946MFkwWHZ6xRMlkcZN9bwMkjXBciCShusrid4tbJaeh"
    "urqKZfvFiyoHwm7zBqL74X02BjaNg42xsPiNFkQMI/Pv4+GAjXCAJGpdVhUL/C/QVPMcJb"
    "UUcAkY6abHqJUxwo6RDm7yRcqWf5j99X/aQyNZ"
)
