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
CREATE TABLE "family" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "code" VARCHAR(10) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_family_provide_dc490a" UNIQUE ("provider_id", "code"),
    CONSTRAINT "uid_family_id_57111d" UNIQUE ("id", "provider_id")
);
COMMENT ON TABLE "family" IS 'Source 002: \"Click New and the Family Code will automatically be generated\".';
CREATE TABLE "occupation" (
    "code" VARCHAR(5) NOT NULL PRIMARY KEY,
    "title_en" VARCHAR(300) NOT NULL,
    "title_fr" VARCHAR(300)
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
    "postal_code" VARCHAR(7),
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
CREATE INDEX "idx_jobseeker_last_na_859aa5" ON "jobseeker" ("last_name", "first_name", "id");
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
COMMENT ON COLUMN "case_note"."kind" IS 'ACCOUNT_CREATED: ACCOUNT_CREATED\nREGISTERED: REGISTERED\nCASEWORKER_ASSIGNED: CASEWORKER_ASSIGNED\nCAMS_LINKED: CAMS_LINKED\nCAMS_LINK_REMOVED: CAMS_LINK_REMOVED\nTRANSFERRED: TRANSFERRED\nINVITATION_CREATED: INVITATION_CREATED\nINVITATION_RESENT: INVITATION_RESENT\nINVITATION_REVOKED: INVITATION_REVOKED\nFAMILY_CHANGED: FAMILY_CHANGED\nINVITATION_ACCEPTED: INVITATION_ACCEPTED';
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
CREATE TABLE "registration" (
    "family_id" UUID,
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
-- Catalogues are edited and never lose an entry; administrators alone, says the API.
GRANT INSERT, UPDATE (label_en, label_fr, icare_id, icare_name, position, active) ON catalogue_entry
    TO portal_app;
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
GRANT SELECT (id, email, kind, display_name, disabled_at, password_hash, xmin, ctid) ON account
    TO portal_look_up;
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

-- Whether nobody has written an account's row since it was read: each time it is written it gets
-- another `xmin` or another place. The policies of the caller would cost more than the question.
CREATE FUNCTION account_stands(asking uuid, known text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT EXISTS (SELECT FROM account a
    WHERE a.id = asking AND a.disabled_at IS NULL AND a.xmin::text || a.ctid::text = known));

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
        'account_stands(uuid, text)', 'account_to_sign_in(text)', 'invitation_of_token(text)',
        'provider_of_jobseeker(uuid)',
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
    of_a_provider CONSTANT text[] := array['privacy_statement', 'registration_draft', 'family'];
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
CREATE INDEX idx_registration_comments ON registration
    USING gin (upper(comments::varchar) gin_trgm_ops)
    WHERE comments IS NOT NULL;

-- A family is an agency's: nobody is a member of another one's, and whoever is handed over has left it.
ALTER TABLE registration ADD FOREIGN KEY (family_id, provider_id) REFERENCES family (id, provider_id);
CREATE INDEX idx_registration_family ON registration (family_id) WHERE family_id IS NOT NULL;
GRANT SELECT, INSERT ON family TO portal_app;
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
-- An event waits in a list of its own until the index has taken it in, many at a time. Whoever makes the
-- list too long has to take all of it in; autovacuum does so before, once a minute where there is much.
CREATE INDEX "idx_audit_event_jobseekers" ON "audit_event" USING gin ("jobseeker_ids")
    WITH (gin_pending_list_limit = 32768);
ALTER TABLE "audit_event" SET (
    autovacuum_vacuum_insert_threshold = 2000, autovacuum_vacuum_insert_scale_factor = 0
);
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
    r.registration_date AS registered_on,
    greatest(j.updated_at, r.updated_at) AS changed_at,
    j.date_of_birth,
    j.phone,
    nullif(j.email, '') AS email,
    CASE j.preferred_language WHEN 'en' THEN 1 WHEN 'fr' THEN 2 END AS official_language_id
FROM jobseeker j LEFT JOIN registration r ON r.jobseeker_id = j.id;

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
    "eJztfXlz4kia91fJ4J/pjmArymfV0G+8ERjLLroweABXdW0xoUkgAY1FitVhN7vb330zUw"
    "c6UkISEhZyRlQUQsonhX95PffzP421Nkeq8aE9m2kWNhst8D8NDNeIXIQfNUEDbja7B/SG"
    "Cacqawt9jaaGqcMZ7WsBVQORW3NkzHRlYyoapo1HJlwswBSpGl4CUwMQbHTtRZkjvQk0nd"
    "4xVwgsdc3a/MYuDfKLwAbphoaBoSyxARQMXhVzBTSMAPqPNVTUD/Tdc21GXq7gZbmvsbDy"
    "XxaSTW2JCJ1OXvbzn+S2gufoT2TQrz8b7rtkZd74J326eZYXClLnAYzJQ/KI3ZfN7Ybde3"
    "rq3t6xlvQvmsozTbXWeNd6szVXGvaaW5Yy/0Bp6LMlwkiHJpr70MeWqjrj5N6y/wByw9Qt"
    "5P3y+e7GHC2gpdIxbPy/hYVndOiAMyHIX4VNxdx+WOjIWP1/51f6KGS5PxjLI2ksy43I6N"
    "NfExop59ZMw3TmKNikEP7PX3a/O2zY3QZ9QedLe/jLxfWvDA3NMJc6e8iQa/zFCKEJbVI2"
    "HDvAn8mfGoW8s4K6hK01g71LfgbEMxSB36UNDQD50Xmgd2/ssN8tFxdKF6z08DZG4/bdXQ"
    "sYdPJP8O+Dm5EkfZWGLfBvbWog9Iz0CR5Jw2/djkRaIf1Fcf7SvQPSWMM/ZRXhpbkiX88+"
    "JgzQt/aQjdHZRzZGGtkP7H2i7zw5Z4/oUO2GBtH1xR8b/nLwCIoZkP1rIftwpJ7tQXDPry"
    "5ToEtaxcLLngXx3UDDeNX0ubyCxioLzhHCKi+AvIh/TDOfSat4xD9GZvRcMTYq3MrsewbA"
    "w3QC73R4qxAvLbiMwXr/Bu+nPx7mDYQznqENqX/f646+tADCE3w3lPodcr3Q8+zj52mGIX"
    "4QIpsM0teKYZDfaURHoa3rcBuzxwTpQuirimGWBv+OwZlaimoq2PhA3/cWjM1Y+mP8858h"
    "SL2DW87GLYbpDuAbnZOwGkflIYxhYG+mf9xchmYU1FsChamsUez27CcN4Tp3aD+4Fznwfe"
    "OtOmmGdh8kwmI+PNLu14bxXyrDqz2W6JNzdncbuvvLdWj/8DoB37vjL4B+Bf856EvhYfPa"
    "jf+zQX8TtExNxtqrDOd+TNzb7q3AOM90RHHPMcxBygJGuXInMvkD5wOsbp0ZeCLD7iyWxF"
    "FnUn3G/dJPU+BeWd21nGG39GszMkAaIhOo/vUXVQUtnrm6CRetKMJ3mo6UJf6KthEGNoSp"
    "o6MZ2YL9o6/HkwR4d3f3E3X46mnSwjOMIEH+fmQyLIZkFxl2O+NGdGsoHuJ7t9t64uzfHG"
    "NApjN7CmfPr1CfyzFTfAYNRDZtE3GkgxuH9u7rEKmQ/SGx4HdIP33STX0AD8xRZQZ1JKM/"
    "N5puHohUl3YlsZ5OkEVJhdZMVRA+FKffXWmpplOKrFcT6QeC1GOd1HUeaZZpkK1cdgwcyq"
    "Gb1MDur+vYS+oKm6ceJowOOnQZPjqdDWlfdUVMRzPtBelb0mx+6CQbOn11yNf64kWPL9mw"
    "pt47DkaN9jjydVhX7AyEDbKXvSDZwqo2ez4QuJHb3RPrrb6oMeZefkbbgwFjPRG5ou5YGS"
    "hO758Dr5HdWX0xKwarWoNEnmBjQZhW8v4ZYaQ4qqcsaI2d7oaIQJDKnnSKfP4ONN3+O48P"
    "28lMNqqx0M41n6YioMMIPvLJm6Qja83T07m4DjAaa+S/FIoMX181nI0G4U7xXF7AmakVgt"
    "eIdXjn9VcTzOi8W5+vQzNxDTFcsl9Ju6PErk8m+bNn20ddW+pw3eA5bQYaNBNdN1lTeeNr"
    "u9eDkwwVMFfQBIoBsAaohyXSASEhjCF1PdsagNqW6CvA6wrpCCgmeIUGmK00wpA2AcRzSm"
    "t/pV2sNR1FXThLfE9WH046rwjGsu2sIZw6q+TU6RuYtC5WPhLhXZXOu4pBtuDs4ntQtkkE"
    "yulQtjc3zlGpaSqCmI/zjigE85RQlYWzu6scd5u4GQx6ASeEm+44BO/Tw400/OWMoU4aKb"
    "ahqtsfV82oXbXpXT+rdkURLsisncbiuibnuqbLa2jOVofqmh9YXw+0qxrx3v4tYaUY5C88"
    "2PLjMN5fWG9C8VeO4u8U59cLOUWwiQ42xH5z+/GJeHWZYpm0MlkFZ6zh7VqzjLZpIjxnxw"
    "1PfOY0ayYK0S6BDIMUe0XpNgYeMbA9Gf5mfABdJvNCwN4AtAURbA2gvRKR1tBskZgIs7MV"
    "JAIxmEEMNpZJWtM/gwYt0sYbFc44IvUR3pdGtN4BZv8G56Bb0QWheSJ2E/x0VeUijrJSIr"
    "fgnUvxs/XN/6irOh9SH0mSj3q9IKU+5iHoNMucadni7HwkudQTFeNAjqCd0NFae8kVTRGk"
    "FDEzVY6Zccdqus24vUcIhcc/Z/1AVdYRNHjb/Bj9aSZAG6Csw5a1JxYysGDcjemXh/Yfvw"
    "YWTW/Qv3eb+zayTm9wE9au8tnOtPM7hlywMSGYfTx7BnSDVALUZL2qsVOUFKNWrZ83UTOk"
    "VQ1OsIBStdMeddq3UiNxtygAa0+z0PF6rCnYMXtlZlX2UdRBzmgkqYJ2A5ZGDbSbMHtVQP"
    "HIcxQpUacEaz0lj/4Z0rAITUlVNCXOAEVA7+IYTm9HEMJdOcn9gvxe8vEf52eXny4/X1xf"
    "fm7SYCRyy7vzKQH4qNVWR0vFMJGOsipKIoTvWl1C/jiuUTZeW7KjqIPkEVSWXKbRlVzGq0"
    "ouo34cSyTHhBqnS0YU6KDCiDee+rfSUD67aAH3iuYkGjywW86Fe+eze+ezc+f8yrlzfuXc"
    "uXDvXLh3Lt07l+6dK/fOlXvn2r1zfRU2eaQZ/+Kz2bF8mPpW1haypitLJZN3Gpe4wnMgr4"
    "qy2NxTyem/+EgfnPKr2gCnUwEnaIDDGCvrtbLUmXVaJhuXaXEM2fFo86nriHsJunfKd0JV"
    "hjqCWTAPkdUP7IsUUF/EAn0RhnkB14q6lQ3lvzkbyWgNVTWWcw+R5mLfqwa1zb1fnH+69h"
    "h3+iWJZx89tHu9KOOuIqhjagGaahZHlZKQHDBCKdIDRhOcZTbWRAiFxjUGWpE77j3ljhOu"
    "LeXYhBQTZTUI7UiEIVk42b+Nk314DhcBsVKnzGVhWH2r9oC4hZ0f7YGu0jG+vDWZ06V6S3"
    "fg2rixZs+IaxnzPW0mGcVmpJ083TXc6xL9fYUwK8iCleXKVLfA2OIZUKFhgleETfJI16zl"
    "ChBRDNBUSvrcoB7LENgvifo8F9HhfqfmTCa3ZEGSe+blNP+8bVmLQ8XHeLsaS3uVjzkPUA"
    "pXxKq5Ikb4nDTnhbNuDzsr6JY2ZB2JIyL9EeEgFnNE7PDcc0Tou4blukzoaEHWP+ED5Bjn"
    "iZ8Ne+N32ovIkyr5UwjxvCTP5NCiiGAbb2Lg0dYw30MS0+IaGj7FGho+hQ0N5EXIjtzM4x"
    "6wo66wRafRboH2BN+0wM0Ed1qgE2bNU9nm05jm4y3zEcO8Yir/jbCxUmJcM2KYxiBZhUGv"
    "ks1yDXWFWh+zm4qjlALyVJALC/3bQc/4KtKhIcNs5c8ilMLC6ef4KH9BJfY8Hj58ajGjU8"
    "3oI9dkrTbApRRlJSBlm84uQf0Avk4zga/j5+911Al3PicSjyGrCuaZERI25Ail2JCjsM6c"
    "qhZp526Yrn5TuJyUgA5sTIXhyIJZIffT1g/2s1SwnyXAfpYAu+1AOXMKbGRGPkheP/CLdz"
    "I2NEufIdnazHO6X3E7EIaeqhl6gtowyPOtSKsMc4iPWLV78DXjcUwoWmDwdYKf+kOpTeb+"
    "TU+iMTPelwmm1HeDp/6t3O3LnfbDqAUityb4+3DQv5cfpeFo0G8B/7cJ/sdTe9juj7t96b"
    "YFfF/yKN6KX9jU5C4viIRg6QcUaQ/2UeENlS2MwdO4BZyLpLG/eRr9aAH6/wTfDr6TkaX/"
    "T/BQunsa0dF0LnyzxDc7JvieLMwWoP9TmtvuUOqMbTL3eoLHg4Hcaw/vSUPvcoIf2r27wf"
    "CBNvYuJ7hLBrLXvZUJ7WBIHgW/J89C+rN63f5XyfmJ9nU15iAy4TKTROu0r/A8qxKzSt5o"
    "0mj/FTRWUZhvFAz1GJErTBlOZb11qoaeFuQJCN/Q/DT+45ngetPtt4c/+Clu3Pb+o/fmx1"
    "hqh2f4RptxsI/1NvLaHy/e/GNZE7zgYPPZCs2e8zkZBShrGAFQJ+bTTmyab5j9lGKYKz3M"
    "qoLzLeYAoRjkUxjkzOFwYTrhIRQ6CwM+cVm8mQOEdcppU0RU7L/duuMZp2uY7rg+hZWcrA"
    "nxUbvwgwNDd4JBDyc2bdNG8AQW7AExPDpiDqaHRvDYXsSsq5OV/5LLQqD1RtW2tFSLDJnh"
    "T96o8NCCGpLXaZv1+Ui6rNGk5bi1c3bVKIRurcmUC/53f0+nuJHuXe3hk4SfF7PokAF7Oc"
    "fGDHirfW/QwK7l/lobJliTYwNoGIFXSItW0PqQ9JtuYQMsNB1AJwCsBaDxTNAFcEmgA68r"
    "hZbF8OgUwy6KQe5wSmyU8poJnuC23XjXjHVI5pqFaPEOu9oq2EDDaIIpmkHLQCzujTTDlJ"
    "CSrOEWrOALYpUzAVTpxzZ13Y7wZPGKDFPhSERJVCZKoopsZTUOkgOlIBF+UlL4ibuP5Cg6"
    "ECEV8EZiTeIdwdOZ1w9wBM9nX//Hk/Tk2AwzWFxtKmr6pp8TPHzq97v9+xZwLiZ49NTpSN"
    "ItbeRdTvBdu9ujt+zPPJbK4lNIBs7WyNDtK7cSpK2h0rLGKYjIgtNzej4FKIXLU5U11QsF"
    "K8Yq1zCHSMU4V3qcD3N4Er5Owtcpp6+TY53m6BGTqsn7qPKVkz+dvaTAavK+HBZZE3FGKE"
    "W2u0RrTihdSAEmndRJX6oJ714db3SKBbS85GeA/lOv91Z1eDrQQH2N/RaOPth51kxWBhuI"
    "HMBmyqrLIxYg0AKTRhtQUkBJWQVkcpCvoanMoKpugTcZwCtNIQYBRq9O0WSw0XQTqgDOWL"
    "J+SuskfZ00oirhI7wvj/Y2mKZW5LmpkgZXKBpL0YQ9k1+flxN3aauc26bR7nQIkzyWO4Tf"
    "Zkxx6AblmO+7o7E0tDlm93qCO+2R9H0w/CoN5fZo1L1nMSScm7Tlw8hjen1ffE8I7/ww+B"
    "Z47t4ivPmw3R/dSUP2E3xfGCfeHbfH3UF/9wdE7wXaDaWR1B8Hmtm3Qq2+Db6GenPuUe3f"
    "Q7f3QybTqH9vawH93wP9EDSlx/DPcm/m4fov0nD9F/Fc/0WE659qc05YbnxpWbd9lad1IY"
    "qDMirKihzx8fO8vgpa8nClZT2aA0RCxKu+H+TJApsgOyd4RmWWnA/yjaoGuAV5R0X3hgLg"
    "bdui3snuCPtLBPs3xEoVBu4QqUzVlhaSaB2+BlctEWjRTFZOOG1l5DUuOMWt9wraOfupoi"
    "JwVSX7wFjlkUMDHVSZayfrmAp27Z48GjwNOxIz7PhvTPBIGn7rdiS5LzGPDN+3CaZi1Wgk"
    "jwcykxEfB0Nb3mIyLfcJEeW6/Xa/06VveHqk94k0F741wfcSLVXaAvYnEfAeHrr3Q0fG7B"
    "FBl4h34VvBVoSBHD+Fmtn3Qr21h7fy+MejFOrRvU3+ypvBsHtPfmPP6zRyi+A0HkoEZLsn"
    "35cJlh4ee4MfD0Tg9egjt0ir26eO/eqe9E3qkTbBGxP8ZfA06vbvvU6C36naoMfaj750H+"
    "lA7r5NcE9qD/vSrUx+ODUBBr7mEYqLr8fLPrnrjb/Pue2rvLzSS2Llx/2TPx2p5HzLgrGf"
    "RuCcBedFpvzcfhqBc+pqq4obX5Myj4KfpE5hjoVlU6CxTS+cXTjRG2FHlM8ZIReoLgt6st"
    "4Iygzq/HJ78UWHfCQ1Kl1b2Oy18cnKRwSpKuzA9dabb0Rn9UaSP/ljrTUTq6Myv/usmSjt"
    "+1sVKuYLib6iEv3bChdvW+Gt/ESs69jMq/tVJetD0q7mC1whExhlnL6NOyLPk84IJZGlB/"
    "ctoGpLIrP37wZMa4LwQtNn5Fn3lgjmil3m7O0DVBxfpKxmsABVgXawKkRbF2GsSZNagfwg"
    "i4b2H5gj4BHphkLDhG6d/k5QSsmVIADubCtB9DKmB8hvo6nCbN1voQms1TQmmoOYL3cWPh"
    "mIx3/5HyeyYO7qkC0jpUPoF+0VaAuTOV261ECHmEXrG9oaUSeZJgvkZ66ZimnXj50r89/A"
    "q67Q2sJgilZkOO2Iezv+zoi6gpb2Jpog4NGaqiwwCNDOVspmQ31JFXPFmm50bW7NzCZ5De"
    "1WMQAFeA6mW0CzDdDEm3GupD8bxgqeX12zxwaLtT3MwnSjLA8uf+vM2OryRrYE+vfz84uL"
    "T+cfL64/X11++nT1+aMnikYfJcmkN9QmENII7C+Uuxu4tOzpjqKG2sLrNFVcruOLuFxHar"
    "i46yEDwj6SGkJcihRAIOMxOwnbiEtRJ13sUfaSUMJ2NllzJM0M0dbQw/FEPBpjo1QronPj"
    "Zirj8H9xGc3iGUF+YrV0LCERAgBt/Rth1DZETqK6Kjd3koFeyDxVAa0kD+jkbTIGa2bpOm"
    "XnaJ6lhaITru2Xf7lWoX+Bj79GucGyXpImGogTd+hasGoSB8TeRP+7PDGFogj+KSd5U6xR"
    "NzmDbV0tu0UksPWKf2fhfwNENeSAS3FJOL0kTrnC18bdbxL18KOfE9zpDVhGCPuzGnpv7R"
    "Xz/Ofjp7tHIOy/KWe6W9w+30x3qSsMd6NN5vgE37TADZnkZH7nmtppZnb8xI7Ur8Yz1TIo"
    "l7zUNWuTsYQ1h1gUTQ3l9JLn3Cp3VJCOUcUFqJJE6MrM7CIQpBJx1NiINjReMiuEEcL3jO"
    "JM1YwcGIbI3jOCBtJflBmiljCFCOZb2VDiClfGLOm4Dip8WlWJOWCygw5V2a7ymlnsCJIK"
    "0FOBvtSgGkU6PqeA274O8B47pQDFTtZmM2vDvDcyV56Oo6/DWASn+lWKiX4VO82veJNcXp"
    "GtQd3Kr3DJOyHRTFlDNQH3EHn4pLTpPzj9nB7+SWel1Ok+tHtEXm6eh/zT/RFbHMhfNf2Z"
    "AceROPYjHqR+h4BfZ8B7BQ1Zs8yZxnNYTYzDCFEeMRjDu3Oy0RixiCeojGKhrsG+XQqL4i"
    "AmY22W+cjk0dYP9oKPSxc0tveybZiXajZxA4/rQuziibu4CxvlMuQN0hl+OaGP9PEOsc/E"
    "srjA2Xk55QWckbfLyPivjAdqYj8i8fKpJV6umkGylOxRb5h5uaL4Hpp6mV9gLwZ+w5rKVO"
    "Y5MOpjZE3vtVRb+amAzon1KM497Q6uFZWbBMp50kxyQVvs2qRMSw0+fjynqaI7qjJ7Bn30"
    "yoIBqOuX/T7QIW8Br4qqhtJHT9Eug3R8Fuoiu+dGCoS8kBg/TQD+6XqD+R6LJFXCA+20tp"
    "4DPdCyCqYHCaNVg7Bsvxw3o27mEoIRQjFvRZrj1LO6XmmOKxIT0KV5U6Q/adULHuflf5zI"
    "ftn5V9CuZZkZOSK8z1rDJitOTXkdygKt4RyJUsmV4nRMGiTC9YdJ527op6/yMd3o9Lo0I+"
    "TjcHDXpSXZgt8nmCbdHNEqD9JoxHJHtvu0BJqdsHPUAsnPaZUEWk/NqYhAHg2GtH8nY2fC"
    "Q38KS3/uygnuDB4envrd8Q+5M+j3pQ5LOEl+OO/2BPfa/fun9r1Ec4J2abFX8vhpOCJ/ad"
    "wTHo3UHw569k9JeMil/KPLJ/qjW5EkmN52lNbvyyM40OOramd2Rpevk3O8bzxK/Vsy9zLu"
    "xC5ZCzgXE0x2B5pql7rge5d5JnPx3L57lGbkR31kNWRGT4T5dDFJLLKhk+YxWVpiI7UCNM"
    "cL1fpYlmxRcA5DFS1M6sWRGdcooQA3DO6CvAzpG13hIRuv4gmRHfGQKItPLzvhBhGyZsjI"
    "l5UgTCtKZ1f5CNiNVmadHodU1Fz6K3zAGvJC05caTSqVYzFxOxArqsorysJUXSmrCual00"
    "mI7wsTiti+kCiSeYcKUgmTQ/SUFxbI0j16XLiiEGd25xnZgW2Pvh5PE+G9Pj2hORaTF5Oz"
    "QxSAcvqMo6eKbnBfzFwXLsjfRBHP4inlMzMNyYFaH8y5WoECsOqRrgZWnWZnKPb034gxIk"
    "XMq6HbWZ3QOpJNeMjY2ySzsLNe01mGZd1pvddFrw10lsCXOcwtFBW5qXo1A9lJdaN+dylp"
    "uM50zu/j5WcLGJ4DdUqFdbky1mXBxR45k9u7S+JWmP56hlSuZ7mCoR6jFPBIwvEqW9PWEp"
    "wYpEkRKzRQv+lT8nxrD2+6/fbwBz/W323vn8g3P8ZSO4R6YINPuz0ETwWxOYha8m+hO9h5"
    "1R0o04a8+U4T271ybWDR7q8j783GAgD+3d9XTeENr96sYValSy6ubBwnt/hk531Si19iTx"
    "NWZFcVoRIHeNUsdU5jeRTsk0dekY4A1swVGQmwVgyDfPICiPJ3JKQbId0I6UZIN28l3Qg3"
    "b+Hm/V7cvO1j15m82cz8HNojWvrfyImDZ9MXcrmQy6sMrJDLhVx+EvBWXi7f2WHjJPOApX"
    "afbK4HGu8Vzr+vtkDptIcSrfBJJWdgwmcEILUZfgCDDcLAIgKialfwtEtEKQawJy2aA7gk"
    "2DdpvU+7pOca0iRqAJIrRCbGPCrFH+WNaYJl+dI/m/Xrqb0m3LjZ8CTS0QwpL7YXt9AHCH"
    "1AxTfJAxknIbsK2fWdyK5C9VW86mt3nKZEdEcg8OTguUaGQbOmIs4sjY/zC1JVeRtOD2y4"
    "7HPKus+JhZ+j6iwHuEWmmmtBKgF3aritjapBDvuWUM3co6ghzFdpQL6Kh/iKU8CGCoi5ol"
    "dDpCLUrsqhdn4ZNfM4B0hFoorTGOjMIYBRSiH7Rk5/qlPKk+jFTyh2yiovIGeoskfQhuhE"
    "gL+wYZYMqbBhChtmBY1swob5fm2Y+EUxYaz9cve0mWi7DLYrN0tuGE5fjmhhzKuMMQ+a1G"
    "5kcvzHRmuoqrHaYz9dbbLEXZx/uvb0xvRLksp49NDu9TgBdiokokauJOoBSiHMVFmYWUBF"
    "tfRMVR58JPWrOli8jVAUI4iHvl7FCAJZmGmVvOxD7iMT+2aV900iwiikuxxDHKSs4aqu0z"
    "ALF7FyVH1rwkNk4Tk8ghrabM+v0uQcJq3i60tfRbIOqxAvLSKC80He74Tnp68y5g2pf9/r"
    "jr60AMITfDeU+h1ybbtRZB6INMMQPwjhITC1Z4TlFTQ4RSziZ3qQqhjo9ysDjjbZi8+vfY"
    "L1Lv7xJD05hSkyzHSbqgXszwkeueUvRm75ixHzshwxd8qhNB7+aAH2McFP/Y40HLe7/Rbw"
    "Lif4ZkC/kC6dC7KA2t0evWF/TnC705Eex/SOe0V7/jb4Sm85FxMs/fHYHdI7zkWexXeWZv"
    "WdxS+/s8j6EwX2Sju/4WyGNvmE2hCpkHKqzP7q6IUcR/l8gvyUYpSrPMrCSnwcK7GwY9bH"
    "jrnDn2PGDAxOvBUzMB+OW+pThYYps1/NpqLu++YGMaZoEupURwuk696m77aaQQO9arqbD4"
    "nessV5YT2tjPXUHjqoyodJU5xuKmwiarS/t7tjGlHW7Y/bXyUi5ARvEPnHvdEejbr3fTuM"
    "jXOTSE5Pw/EXaSi3O3Z8XvB7LnVEGlPUebwp6pzjyx9YoNn4uQBpDdXWNTZGQcMgzEU+cS"
    "1IKhj5KjPywVM6tT0/QFVlZW/+2LN0oWdJkWdRBXsOqANEAul0SG+8sycr3FHKCnMj1YJc"
    "w5rFS8aWBPaOpn4wFx9YSY9MWVvIU0XPVuY8QnhgufOK4Z6AM6fa+ZEtyRXD6giG5A0BKd"
    "um6xLUD+DinQMNpC5kW3OwUGaeR3sQ64QEmDH0otwlj3041CeC39MR7cZ2Mo56eEfsVEWa"
    "pc8y7TAc0vrtNeep+LrzBL7uPMrXecixC0QmuRyXbicF/LxO6jcQZaTUcADEmsmrazxGf8"
    "YEq0Qp64D3nh09oH1xceWXMXKb+8ahQysbhQ9dVvpVxgjNs+WbjlCKgzboFGIYsqnJpBNs"
    "0BDPGIYmfm9J6qMOU/0Ie7zP3DZbQYxRjHi0n9/h91ThYWg8fhn0pRZgHzQLYrvbowkQyc"
    "cE0znbAu4OkV3NkkrLkqBkCY/Tv7WpTBXAsrWhgjqvlp2mqQjiWOeLCHm4rh2hL2s38u4c"
    "ua7dYNALnAc33fCG//RwI5GhYCNBGim2u0A0vtEDcKEj8nfjGafedbp1wu+pyuvklqyIHy"
    "3APib4uyR9pV/tz2qsjpm2XhP0oGGQ82BNo6KyM6pJfVR4dHIfJkWbi5W1nUPb9RjIwilx"
    "aAWv5FP+WhuV6mtoAnZo8HikeCGAR1uH6XxsMUD4h5fmHy5inuM37fq6mdicaJ5RD1KKUa"
    "/KqHO8Tpxfz5U3M26jYUKREC9ihRfBx8XDahCRUN7slNfZ0OVTi6mbGPngTsko0JkDH0a2"
    "CvbR1+NpzuK94Q+hdRyIfhiSXXvY7YwbMVtxAUC3ZzPNSpUBq5ozeC++kfMnBcKh1V/EfF"
    "ZO2ElnL8b83TIG6PhInuAUj7Ob3Ti0d1+HSI0zGziwd0g/fS0V9KeyfwR1N3Z1N+31QJx8"
    "CUmHhP+rNVr+OvUHItYjXQ2sOuVw5c0ut3ZgEXMsULWwlph5OUsPhSuQ/LSOUFFdvabLa2"
    "jOVodu9A+srwfaVW3hsnGSoSHbyB0TsRNhTMKC9VKHa3mlGOQvVQ6dYo92d19Yb9u6zjJq"
    "RFOoOc00EZ5TpvZA2EZ2h22vv7oiZ0J9iQhnMZtZmyIOgDHrb+B1V1vcqAsQkRxkZlY3eL"
    "mdM8HmdDe0e6srai+aSsR2RGBztrkDYfvm9udsc3XCLVOGCL8QujbIpJxpOkd16GI7wGis"
    "kf/SyKJrY+j1VsPzVkdLhT7mewNmB2wY6q+GkBkI0zqxL0hW8ELT14VhN3I77gb7rQmGGd"
    "O49BDhPrg5XJwnzaQELuquTbnZW6CtixUFKN7cjCQKUIgCFFXZ/U7QeyDqNCIKUIgCFMIt"
    "J9vCEgUoxL4pClC8i2F+Jhjyz8b9cSkubZUTDTUe26PR98HwVh5KpEkLBL9PMAHw7k7u9r"
    "91WRrywNcJ9lqTw69/TxuE79Cs6J1B/1a+a3fGg+GuIff2BPcGg6/y06N883R7T39P8DvL"
    "sT7qjrvfJPmp3xt0vtpdhe/52w2lu6dRsJlzi+ZSfxwMx+R7+5Yla999a1SCd4BTrj3899"
    "GgHyPNuAThfUWZmeB/wbGDPuhr30KOpAAFtphIwEI4NiG0d9AOwgELoqZH9iVRcNYKUWyi"
    "xGIT1SwjEdS9pVWoBamED3ayfzDc+ZoezWu1osDudakMzqxSc6L7PCagYbxqpAEZUpTgIJ"
    "feDvHo9Dh0OzxJUfJgA4Tf2YZjhQj54sSbIvwuU6kMEo3xCgGbCigGgMCzGwNtAUzy0PU/"
    "bwLSxNDWaKrNt+QY1taA8HgGeQReVxolpj96/iG8XZfzhjwVu6doCbFsz0aagl4YTapiNB"
    "EhTqWEONVea0Bz7g+GLWB/TvD4iX1lH7nYxsITWDgbctaUxSGy+tk3Ssl55N/go6pQPtJ+"
    "mgMz6J7QJsJLoUt+5DwjeH6a95x+mLApMy3bCveRiNWdanVnTpMosiOKtChVZMuEJT5+G6"
    "mvJV6UVyxpOTm8cjZUA0QibUMk4wgLjMosjfuoBKaiCOjRi4ByJnERxoQlTeaZPu6lmvM3"
    "TaIR3/pNkQUjLsq01Al8ouAGzpsDEl+sEWHt8LKYaGi7rxrtGtkiufLZaBzQ4q00O1T322"
    "l8bfdaatrAae7aTcxX7QOg1pWVZukGvQsBs/wAqCPWwrDW9LZiGi6tEbXPFNhvGqsM68lZ"
    "CCs6gYVBpnoGGSGsiGR+pwSrbyNJq7v2kbxrvf9awRZXsRobquajOF6kWplKJztY7fzs8t"
    "Pl54vrSy9izbuTFLYWjVgTiupjKqpVbbnMo6cO04k9lQ9sdi11gFAoqU9JSe1nzlOrUn00"
    "YhElq/08x7wDNSb1TGfWDCtNfDOrVA/XjJoAX84ljhogmJEpXgegBduVmToiVrCekZ8VnY"
    "5JtXTmBcaN7Berj+axcJXCX+Eqvrjjr3vkaVMxVSSjTEXw/DRV9sLLifhFKh+RiwQfkYuo"
    "j4iN2SJTfSg/TR0Y8JJgjpxqadTVds47kejuTRTWA8ucan9K2NS33HPK9zj5oGIN0ympv+"
    "sKTeQIFGyrkmmyPWjrRR3tMq0huUS/gbmGqV8/bWsagCJjrZEODLg1gKE1aQ/0gfaKoyrr"
    "Ut4ywRPcBnYqeLDSCMIAYoAoPmCh6QACVVkrZMoBKrcAi8wknb3LLifnKsSdRD4fwPeVhl"
    "7IfermZwAyyZE+wa+KuSLdavSgdgkXZFIapCdokg5YmINmghWNlcBbsCas4QfQVlX2VsNT"
    "wdOjZgoN9Le0mvdMyvUbZRmr/uFy+hzNj7MtVpcBsNU+fz8/v7j4dP7x4vrz1eWnT1efP3"
    "r6n+ijJEXQTfee6oICu6irHErgDKDxnOm0ctrXkCO4TnNSXccfVNcRdmCO5tZGfkYxNT35"
    "CAeIasfonqUqEHmWUCHyLFoikhzQFjVpcg76hBwBfiKRJyBZMZojT4BwM41fEvXV4MEXqD"
    "DYc4x7mLaGI38iI+1ikpz7CRNIrVwrPEQqcnxVeZzjU4q+r2yihRloncyRmXO0+ulqg2oR"
    "OVqZL4WFTUXNuhEFKcU+VOV9iOpScpw1PjIxvpUeX8IU5xnfHZkY3yqPrwoNU0a6zvPZj1"
    "eHBKnqZyApLFY5g4GkZK0/TZnTddyPG3zNf6BJc4/2nzaWFX/rFM7qhjWlpfzAGkFssLQ+"
    "5oo6mTMttwEUw7CQDqBKToeW63YOXP01y/QDqO7eyXPFc1sv4Q0cNfrPht0Rfey80fZUjy"
    "vNkM2NXWjaj6Vp3w1j2q1vR1FDbftVqn3vKmHfu4ra390FkgFkH0kNUT6/SuNZQlrFny5X"
    "VyKVv9DsigykIgNptbwzj5iBNCMLHEwqymGAI1lH49nfaMrTFE4w1JUDArsu2N8MoCr4mf"
    "p1LDVtTl1JWozvxOgVuL03qfdIIrtbUJ8Zy4zF87L2D8kac+EnOm6AZiV3oiR21dSeEZZX"
    "0OD4iye4hwSoaue9cH2ZxkXkMt5F5FLwUu9S9yXq5LyPYWYJKfPYw+fCGH4SIyykICEF1V"
    "kKCnPY0UFwiyukHIJdBeOT4vvS4h8QKVLAX5xgOUQEJmO/fOm2a6YXM8n/O5q94uZXtDEB"
    "86EgAqIbvwCJiKgRYWBOaycYRAicz0nXhh1h0KQZfTTqfGvHJUTFzYL6FGEJJ2osQWvIc+"
    "aJFzw9gloq8dOInaRVghI/Ing6SzwXuxqmFVJJ5XjWingDPCLdUOhMudVmLNqCe1xFGiWf"
    "VW5zee5vX2gA+8+GG6vnHO1uKYwX+nLSH/mrI22MFTy/uo5Y5zMdMSKtXIk6zaxlUA6qf1"
    "K1HS1caiZdrZmkYjMR87u7OCIQx3JNPgqRy4vjKu5sKRnm7I6ihrO2eP07VBVo8Fzx27oO"
    "tzHanB1NCONjBwzS973FHkxTo/38Z7gKzYb+zdz1n67mV6CDKs9eWpeWVpol79C3E/zwNG"
    "6Pu4N+C6wt0/sD3r74l4n+5LD28XkA3fZVhr6o2Rvg3YvIA0irKueuie0RH7Ei8wbhuZP8"
    "OcvUf3RLMDv0E9zu0GryLUAzYLwgVobZLqCsE+FPR/NqLIaNNSW75SqXvBumFfJu5eTdoG"
    "qDzbtcig0/pbDEVXmUQ8J3WjE6RCZsccm2OBeuAoxxHV9XpwntXmtQaHJlLrRRqipOhbhr"
    "onWDp4FznzUTFW+klay4zfbahW6RCRXVaIIR4W4sA/xCeta1F6gCiOeEOTCs6VoxqPj/K7"
    "vTtuaK6UTKrHSEgIGYuMNKQBiapc8Q+PjxLGosKvNFaRwWSf/yUoOqu6VohmJ6OkIdLZCO"
    "nIVRnyoT7E30v8sT0wGKCgjlFJZwJ30E0+ScBn66OmkAi0hrENg60ur/AkS1kOSPUdtXGA"
    "ZKxddW60GVA3K8OipAVIfA7zdQSemmPOfqpeIL0wSp3nNZdYTnmdHz07xn7IhkYBGOeKYZ"
    "PCUMmimEK4jzlQ1QhkG0ST84XdQLRqnTJZzAL2cfm+dszZMVr9jCo7sbXEZDnpnMc4ji2c"
    "pf++dY9panfvvxcTj4RrXKu+sJZjTj9nBMH/i+THC3L5NG90ToHrWA78sEdwYPjz2JUXiX"
    "eVTUqRKZJuQxjaYx1SyTJmvObT7bkVf4tGy0x+N2t0/hd6/scdzd938j49Xud6Rej42Xe1"
    "mN8XLVDDLdlGgAR7YKcDHk7/rUCEMyzZQ6OYa8wquhSky6h95OXyYfdrok91jhYWmMnm4e"
    "umN2SHiXE7w7hHZH0FD6Xeqwhu5VxTYnHf3bVm+SgVnHZMmOF8L2dFPhMaysWOZXSOc8Oh"
    "K6eM/HBxeWbEdIQhd1mOvH0PX4ESzsKNnfa4WHpwbHSQD/w46UFF1VeCwre6xAatWU6Q/g"
    "BE4llMEIklWjEMZb+bWWUggjZB5Oa3EMW5WFxTHRUcWFKwpxZkeVkTW911LpFiuK7F4/ld"
    "DcqlTyLF15gbMtdeVAsQFj4TbNRLcVuzVjFVDqcLFGGzjBKawkml1KjVV1m7fAK82GRTO+"
    "TrX5FtCcf4D0vjXsB+YK2Td5WWOL6ZQbshbyUfBC1UQ8mvBFOan960BfFBGGVnQYGo0M4Z"
    "YPTg4mqVP14GOz8ww/XiXhPZAfUEj4vUMuQkTea27j3ehNt1kP4yipOJCrU47iUdeWOlx/"
    "UQxT49ehDrXYI0qwtvLK1ziFIOGQrZFdZdlA+gst47xCgOayoIoPtNCcwsobTTehCuYKV3"
    "rI2ROtLT1yHdvPm2DS6KgKTZXk/NWASFSaDkwNDDoPowl516QxpiWgHc94oJFlDwguhMqg"
    "zWxyKppoYAVfEHhRDFqbeoK35DWgTab5bOv/McyrjPrX0xd8mDRihZh/a1MDoecdd+tA7r"
    "rOC0FGCDJ13jeFU325TvWn5y/X6EvfM24HlKQFyH8sGvtp2GcR295lHpNS8RHZC0U3TJkd"
    "HBnN31HK92z1Dp+YaXffyEkrtt/Q9rtjPbIdaj4qAWqy2cabhAXYbX7393Wa4O613IQXLd"
    "90w5nFBeBrc/WPu/5qinFwBVcqiHuIZtoL0rcd8rXBEWYDz5tJoqzutCRwOE1TCLK69kqL"
    "vQAEZysqzLEQaoQB7cOwRdJXRCS+pfJC7r4q5oo1WZBuNf03AIFlEHGVFoVhpWMw4sm45b"
    "yksMozQrgs5diNFy5Fyn2Rcr9Kx0N1C48N0VKhv935yzmng+/5ntMh1HL/4WCSzcYw2b5L"
    "d3CycUPgcSu/sZK49uo0AHSVgmQ4VAQgNsiGbmdwV/5U8G73d9SPnFOi7LelcbDA1npKHk"
    "Wr8Yba+cH0gkMDjFz8aVNF4a4KhRkKPmMWcK2oWU0/AaIDAD4d7UMG4Zk76dPHN3CID9Tx"
    "VPS4SR3a4EOEmloyztU4esEYhQvy5fBoF67rBzpeCPNRGVPZ4U8iiMbajXYEdbIaFeYFdy"
    "J+hWcnAuerrpgmz6kwPljFR1KNQBX62toEqkQc5eXsMz6xD7GrcJYBkfyx9qqi+TKX4yGH"
    "vIa+hyfia+hisqeEqG/EMvsb8qkF7xNTVzszvhFCAa0oWS5cpBvWZp5z1IOUYtSrMuqcw4"
    "r9+oM8t1N5dmQsIXyQX0cVlNUFeXWUYyi61eGCG2UbbdRMazKS5177Qssy7rO0GPDF22io"
    "WYUmYPfuCZN+ZcwtQuFXCmcmPCXKANW2F2dRU/lIhJqqcDWVUMM2itQ/Ca2f0PpVFPTTFa"
    "SE1u9NzmrHI0db5PPk8eiEM08oaM4nV2XZpvx0Yn+q9P4ktLrxZ/9p6vfitLoVycwwJIwi"
    "dTdB8zYTlxpcFVSoTTNZA+W2luGu+V7P5TH1DSbvBc9ouwsnYXcUvLFM12PYu/2b3Qpije"
    "qlnEaKScNNICBzZ6EScSvqs1zie7jeyiwehs0sf1118vLDEincKMtYOYB7enIYfmdqVlZv"
    "63D7fz8/v7j4dP7x4vrz1eWnT1efP3psf/RREv9/072nIkBglbsyQVLgizOAwQFIqH/gEt"
    "Qi/VMw/vxzmvjzz/Hx55+j5Vb8yyItxAGiGsJ8nQbm63iYryMw0w0nA8BO8xpCW0q2dXYo"
    "yCtorHg7NYb6NmanDtCF0J5uTWScIN5JO7CjXPR4MgLqTbffHv7gOy7fcJSRNz/GUpurHc"
    "6uHBa64VJ0w6clxRyVpRFCTClCDM2yNrKm/jHhiDGRVnsEGdqelrkIEpRrSw/aAX3rgZnR"
    "MU0uKqzoVbKi29MkC3O1o6ghf3WWir86S+CvzjjVbDQtG8JOe4FvOnw3UCdXJtfAHh9wF6"
    "SqBdbHjrlbaPqaxyWly4O3o64y+I3O6FsLkP8muH9L2cUWsD8n+I/e6I8WoP9P8GN7+I8n"
    "adwCzsUEj77dtwD5L6zDS7dMUq2SLInydERQwrMYOTrFaPk7qPSA3ba7vR8twD4m+Lskfa"
    "Vf7c8Jfhj0x1/oDeeiGsOz0iyOAJicodOlqZNvRBHZOV0uMwJnsvDmI6uh/elERDVhZhTD"
    "LDxRC5b/InoOkbOrXjm7Roj8+Pmdbbrj6I4Cz5tJWiODtZQXu6aZknbRFFoYOEDZpmfNMs"
    "G/qKFZ0dds5/0XNT9D49lgSbOoXZoMDtgijrW72K73669i1VJV24qqEJBUsCKKzDwdcTai"
    "JAPUjkYYn5o5jU9TtLRwDlbKTycYqUozUv4tMjPHHKItYKhPx7v15EZahYYpGyba8PbReJ"
    "erANnx1AkfSxrR43leFRTmHMuFZwxyPoAHrwJHUTwHfiBXjWkJnBfUxbaqOsYyy223h8t2"
    "KGQlRHJwilwIlrpmbZzSXrTyr8sGKwZA6425zZ4IN2WfB/DXIkOtCJmu2NmfIbJlhaBqrs"
    "haNizd3aDTCzE86pzizOlwVmVJM4qqYmQYiGMJTvRk9JMJ8HOCbyCVBr/Z3jBZJfkQqRiE"
    "nIPgJhTHM22dcSeKkIpByDkIJ5JeoGQBrLBA9wrlDTuduX1yygt3rDIHtkcIReh1YaoJkY"
    "GtuhnYPMXDE1a12XMjSTfhNGmmU0tYu9b5NBKElabHWQtoG4SppsANQKUl4/Q5MOEzsoNU"
    "NyqcIbdEG+3DLvidUktRzHtEXbdTdV93xj8L6j4SoS4KHMBV1MKd7Pkbrk2Si30NEAora6"
    "XZV/TnRiHd5RjlIKUY5koPc9Vcgao7tMIrsZI20SN6JeovygyRwWpwJRPv6R6hhLWTnZwO"
    "KeQRz0sQrOEWrOALImLCCxl7grKh2VZMCDB6ZWLAq6Y/G44wYMsGqlf4WUcv2jOac2SRct"
    "4h5JBTlUPI7IxJoJGYpSQueUalAqrSq32DWWAu02SBuYzPAnMZDpIScR/vgsMSjPS7GGbn"
    "4MsxzEFKYdSp8igz11LLIKPF09LFV28O0x1YuPl0RphTt1mInELkFCJnBpHz0XFYbMTLnV"
    "6TZhrhc+NvXWYGJSHRVUWiY58RyOOlObd9DSW5UpJOMpfyjEean0YcaMkHGsOqgOMstF/e"
    "u92eJsZ7zzb/FAucbEPCCg+7nXHS0RZhJ3huyA7l3dchUuOyAGdmJarJ30bQDrK1S5pOiJ"
    "6tSx2uD4WKdfZo91Wj+RlEDGt4u9YsQ56pCjp8ernddVhvdUVNmUEdyehPmrbwQMS6tCvp"
    "TzcBYh3R8pw5DoTqIHe/UwDKlQ0cf6ID4XKO2dHOOamWmCkmNzQnC1BKKoXPycBzRHHY5t"
    "32y8Qej5deMJY9dlOIx0I8FuJxLvE4g8u+kDSyHDvuLlXMGe1XHZ7YxH3LU8hlbeLPHx/z"
    "s//k8blx7/cJuqHJigDEc+p9g8FMW2+oXD9vAs0NFUBzABcm0unfa9hFsxTTAPYqj3oAFd"
    "Jjjur0Kzp57T9beABV6UB8Jn8q/0Dcn1vZpa3y4dgY9CV50Cf/pBbYXU/wXfuB5Vu2Pyd4"
    "KD0MxqSN/TnB3wfDr6Mvg8cWcK8muNMddnqkjf05wdI3qT9uAfYRXmrpjuBUJ3DCARxWTz"
    "vbTN4R9ZFXelD7knQ7ktujkTQaPRDw5Xb/Vh5Kd9Jw2O6NWiD5ORm4h8fe4MeDPXreNRng"
    "wcPDU787/iF3Bv2+1Bl3B33SHff2BHf7d4PhQ5t+Yy8YDLukF/a9BRIeTvBg/EUakvlIP/"
    "JMnMs0E+cyfuJcRiaOqW2UGYfRaOs6jIm735GE5sqxyzjR973FtkurDfz8ZwhIFeKlRTiK"
    "LFKGn6bK6y63pFH0NudjJ9J65vhIDnTKqRrY2bxypmgJcybOhAUmzqymPFYP3zW27uS1gi"
    "2u2jI+n2KEMFdOj4oNbeFZPTC9mssbqJvKTNlArhYjFuQ4cpE+JQy06/2eObFGhFA4XYiQ"
    "hNSzuF7FIoMJlXUdzXKOe4hWsABVZgF2o5V984ySirxEf/HQJe+WyWZh8OSQ+Pp9XOJcQt"
    "/pYFtKFT/HASt7UlgflZjZ0YwfItNu4bBS/5GMkPpIxCQNoknD0jNP0QCRmKDJTtj+uJFi"
    "/bBPF+G9LtihTTDGC5tzghWAclY34mruC2kg9h3eKRA2HK+7QydxOue9E0XVd9SkgNTeSI"
    "uYs7UPOAycOYdEZXj+89A0EZ5TXIvyoW97PdZoIILRB0Vh5vj51BOxcj2pElyoUvlOZfCZ"
    "4uZbtVPEgxWkNWCAYc3IZDA0/TdaeFExvNyqLP/RDGIwJbRkYF+5SZRKeIHIoHSq/lP2wG"
    "cBfUdRrhhyeolcTe0Z4cz5qIJUxbhPvGlW3LLzUVXEA6CiR2M99P/Cvvcehvm0Uo5V5EA6"
    "uVHWESsCkC/lWIBUGG1PYpynmfjJEJmwFgS5HSKr51o6frqjrBuxPYrM5lU1CIk0c/VIMx"
    "dWYMZr5IJazr26OZ9mOqWablep+W/GBzBwlWOvkOYWX9P6IcCOEKYKtTWZZk0WtsjqOL+u"
    "eOWgi+gxjSIuXDcmFNvYBD89VISurkq6OuHdUlIdaRGMkzMYR7NMfr3beHWnj6QOXoNHSN"
    "mINW4YTLyLpkdQB4CP7ZbpHLW5lBXrYsuGndBInJrQ5Y5VZvfyCKHQV3DWD1RzeJZHKcX+"
    "lX3/EtUky3KC3slEGWANUglQk/U0sXVl8/rt1i+xYzPs/RiYYHx1DXd/KADkOiYbDeObo7"
    "r48RRiZLS6TNW13pgNnjIs0KCZqAgjTWXFVoS5jVNowZhGCunUi2wBFdUiS71Jv1BvMcKP"
    "ka8GgLazmVu6T9M5DaCqug0Mnm6slPdM8AT3kcIql1MXN4xM6vPqtceafR/9x5q807vtOc"
    "DBOVjo2hooZkrlW6wuzSmzmFaIdpoLZ6EYZ6Ekfzd78kTRjs144Cc5XpaDMjEvONEBKxpF"
    "UcolNkephTtHlUXnqarNaBk4soMqatbBjhALD63KDXaEP38r5sbkG/icYKYkVsZMZ8WLH1"
    "KRE7taMmPSkS5yYpdrf5iRiZEFX7d9DfE9S4XvWQK+Z1F86XSHKgFwnmkah8jqoCsNgp3E"
    "hLpQf4oF+lMEZmE9F6H31dQxpQu9zxZq+0alqiq2o6SKsN3oaIF0PcZzuazqS6eI1BsXXz"
    "oVyEoVi6zpvQbVBk8ych41E4Ujayov3VZlCkg/GxsVeoYvjQhltM+auBOyN9H/Lk9MWBJc"
    "UDmJx9z5HcF0tIaqGqtb9tPVSbd8cf7p2lMr0y9JzPzood3rRdXK7FRGOK4aRJwTiY+ohh"
    "JoOR6GQoNSKr5E0tFN2fUITutkHKQ60M+4mqxTSjdjhOeZ0fPTvGfsyCwyLQ6jnrKgjkdd"
    "5bXeYM/G7eFYum0B3xda40Z+HA7uiRQ9ojVtvC+sVs5jT2IU3mUj146RasPIUB0k0at+/5"
    "idhod9oz0et7t9Cr97NcG0/e6+/xsZr3a/I/V6bLzcy2qMl0/OSc1P+0QjwUsnaxQJVAVo"
    "E6X1RtW2a4TNNhPhHp1uTxPi/SrF3QTL6rEWntgmWh+o6KFYd0k3NcK7XB3PFs86Kws/N3"
    "haHu9hM1HPQ5rJM69dClc+HeIloi5zU2v2jEyjaXu4KRhsyM80WmBOfemUBYs61bC6pdfo"
    "Belb1oDmiSPnzloxTW7auWL7p657bfu+Uw0UvGr63A6ZtZPWse6g7mSuI283IFv5H0AbMG"
    "BoI2gAMgxbp3Yo+06b044neKWR0WrSewuo0w/nl1MvQu21CQzNfh/Lp7eCL8ijjfMH/NnQ"
    "rd1ZoRumbHdp68XyuhfcKMtYDQP3kOHoFpxNpLqOgrZi4e/n5xcXn84/Xlx/vrr89Onq80"
    "dPzRB9lKR0uOned/uheApXB5HgPugfs8g4JOt6wrRC38NxI8wHbYhUIBuVAfPXVDX5UnSJ"
    "EmDjUerfdvv3GVXrLlkLOBcT3JPaIyox2J8TfMvq6N6yCrqPg+5owAQN9yqPOHGWziMkwS"
    "EkWsr0GXE43tjJ77UXJdgiWwqCBsrnqRoiFeG8VXNTDefIXm943g7J54afrjarpxjbCyRS"
    "oa5xijvsC4L3EYpFU+VFw4bK2hD5JIvmKkglot9D68bKqgncUQhFYLIikCBVgB6Qqk+GVp"
    "1Vf7sZValYVYL7nR1J14jRarmPm3v1Wgtfy72aLZpJzVbv2NoaCAhCNKBUnQOsmWBKUQfW"
    "BpgaoCeTnVbtdbVtkabUvboJMFVDkW9Tbc7J3FbGC/bojgJRyQfpjirrYlWH0BSRjEMUej"
    "wlWD3vKRlb6ynPiz+F55WPtspOA9WISolLk5RON3dgqqRjuWdQaWXwNG4B52KCn/pDqU0g"
    "uelJLeD7MsE3T6MfLUD/p9q6732qrfven+ChdPfEVHnOhe0scDd46jueAuxygu+Zhu+eaf"
    "iG0m13KHXGNpl7PcHjwUDutYf3pKF3OcFEEr4bDB9oY++SOpB8a/e6tzKhHQxvqQ+J//sE"
    "fx8O+vfyozQcDchv9X+zfyERrr+6zgz2dTWcFk5LZXJW1tou2HzhoJM3DUKQXMTGV1t/Im"
    "T9wzgPIevvA/WEZX2Ke4yc7wzJHhnfmQIlxygxJ2s780xNQpPqIDc/kz81L0/s0laaI+53"
    "77+Me4TRdS4o99l/avco60k/q2GJnlqGgpFhZHa+jxAW7IH/pp5Idfe/bwyf+v0c3hcOGR"
    "G17IsJHj2NqCcGFX+8ywluf293x+Q5EaG+daXvLRC6EfTSoP/LlJmT79rd3tNQGtlPgvdI"
    "rzcD2/3fuaiGlJUk3sfa12qU/TiI72UafC/j8b3kR1blSjsXpKyhqMUstQOsbhteIP8piF"
    "7OBE6UvBYKVoxVrmEPkQoPhUpL2Miw1ihXKQYfoRjjKo+xYRkbhGOyiSSrIkOkwoHLr97d"
    "UFtXri0yRCqWT5WXj6mZkOPbmuAs7LSvzWopzFnYQJncrt3mAsgwkLMVjfTiKHBisfRRCD"
    "jDcFo4O6ABGgFpGFI73XgGPHcEAswwmFgz5YVm8TS2sXgGaASkY541LE2ENotjPTQNnz+g"
    "+MSUHLHh2eHVzq/5kBUmn4dqXYAq0w44hvoSmYPZzNpA5wdHDIKRNs0ky6DJWstasPn+4H"
    "YMdiSuk67nZAmgsqbFYThB6+noaDD6pNGez6mfLwT2j/RTUhZ+TS5nRJzdgoVGw8cNuz9f"
    "q4VTbsZO3TppgF8MzdJnCHz8+LE5wd9paZpbZJI5aPwa7yQcKVjkvUD4ClfZ5ilcWktxab"
    "UXG31PdPfXNBVBHMPx+elCqE4JYVmAutP8uIDeDAa9gMrjphuuNfn0cCMNfzljmJNGdnUO"
    "DjsoUmEWr80TcQQl7Q7BwzGCbEIZ8zBhld1Ncpprr1JYa69ijbVXvya7+IlClGUUouRP7g"
    "IgDnLoNcU4sqozl2IoVZyiOawWSB8iAqphNnjSVKhJM1GYchrLuq/1XllqxGSSFpg0uguw"
    "1SyaZ+tvTvqrDdLXCsvmT2MdXxT06hNoAGFVF4pKujQIpDMTOD8S2MUlgPvbJ42oIHasl6"
    "ZKax/kuB3wHB/SJvjp3iE/XU5sK2QvIXtVe8M8OJwwbiGkjpiI7UGAndLVcIz+jJG4TiN6"
    "sBCzvvTHOCDeumzqLw/tP34NWPV7g/6929zH1nZ6g5vT9+wtLK9au9ORHm13W+dqgm+lTs"
    "9O3OxehY/xt/FiDxy6kdHa50gWpBV+olXxjknjJzpHM3Ji5Bn3IKVwgaqyCxQdK8r9y9lP"
    "QA5pHbzuj30Suqtlus3I3kUIRT4xofg9pmiSZ9JySAW8Qtf7trpe/6QsAOT2bKZZJ2l1Sx"
    "05H13FMcpe/kl3VJCrebbtxThyvFdKnf6N7OjYREh/1LWlDtcNjj490qaZpFB/cVtTZZXX"
    "PKVGHXz8eE4V3CNbT01V2G0yLWZb4Lzb9hfyqba91xngVTFXTXp/9gykuWJSTThhoQGM0a"
    "SX87IJ9vACtn6DPop2Hq9sj7ovOUgK36W3Pt6bQn9+bCZVuNKUUwvjxLS27c64+03KqrS1"
    "qaiCln7SRHbuHfeqGupZIeKWlyPVPTmz7ck+KgGqEGzfVrD1cdKHiluMB/Ux8jXFOLiCKy"
    "VytZGuzFYNjqDlPGkmiVdw16bMpHCZxIr3UnfvwGjBeNHhhUiUXBY33vfWR1ILx4VQEqqr"
    "NH63pFV8Gqqrq0i2X7KoMiDsNK8humcf0zGwSRxshIUlbzQR5hiZfx8N+nyEfSRh67IyM8"
    "H/AlUxTlFSSwCXgpFsegxbGUPsGO3gJlukbPGH2V//B34aiZk="
)
