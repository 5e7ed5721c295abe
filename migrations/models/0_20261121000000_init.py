from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "academic_certificate" (
    "id" UUID NOT NULL PRIMARY KEY,
    "jobseeker_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "position" INT NOT NULL,
    "institution" VARCHAR(200) NOT NULL,
    "year" SMALLINT,
    "country" VARCHAR(2)
);
CREATE INDEX "idx_academic_ce_jobseek_929e71" ON "academic_certificate" ("jobseeker_id", "position");
COMMENT ON TABLE "academic_certificate" IS 'Source 002: \"Type in the Institution Name, Year and, select the Country\" .';
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
CREATE TABLE "child" (
    "id" UUID NOT NULL PRIMARY KEY,
    "jobseeker_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "position" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "age_group" VARCHAR(10) NOT NULL
);
CREATE INDEX "idx_child_jobseek_9f625d" ON "child" ("jobseeker_id", "position");
COMMENT ON COLUMN "child"."age_group" IS 'INFANT: INFANT\nTODDLER: TODDLER\nPRE_SCHOOL: PRE_SCHOOL\nSCHOOL_AGE: SCHOOL_AGE';
CREATE TABLE "contact_person" (
    "id" UUID NOT NULL PRIMARY KEY,
    "jobseeker_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "role" VARCHAR(20) NOT NULL,
    "position" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "relationship" VARCHAR(200),
    "phone" VARCHAR(40),
    "email" VARCHAR(254)
);
CREATE INDEX "idx_contact_per_jobseek_19763d" ON "contact_person" ("jobseeker_id", "role", "position");
COMMENT ON COLUMN "contact_person"."role" IS 'GUARDIAN: GUARDIAN\nCONSENT_GIVER: CONSENT_GIVER\nEMERGENCY_CONTACT: EMERGENCY_CONTACT';
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
    "gender" VARCHAR(200),
    "marital_status" VARCHAR(10),
    "prefers_official_language" BOOL,
    "family_id" UUID,
    "landing_date" DATE,
    "arrival_date" DATE,
    "re_entry_date" DATE,
    "initial_destination" VARCHAR(100),
    "country_of_origin" VARCHAR(2),
    "last_residence" VARCHAR(2),
    "immigration_class" VARCHAR(200),
    "immigration_status" VARCHAR(200),
    "aboriginal_status" VARCHAR(200),
    "immigration_card_type" VARCHAR(200),
    "future_research" BOOL,
    "contact_by_agency" BOOL,
    "picture" BOOL,
    "email_safety" VARCHAR(8),
    "phone_safety" VARCHAR(8),
    "alternative_phone_one" VARCHAR(40),
    "alternative_phone_one_safety" VARCHAR(8),
    "alternative_phone_two" VARCHAR(40),
    "alternative_phone_two_safety" VARCHAR(8),
    "street_number" VARCHAR(20),
    "street_name" VARCHAR(100),
    "street_type" VARCHAR(200),
    "street_direction" VARCHAR(2),
    "unit" VARCHAR(20),
    "city" VARCHAR(100),
    "province" VARCHAR(2),
    "country" VARCHAR(2),
    "postal_code" VARCHAR(16),
    "employment_status" VARCHAR(200),
    "current_profession_code" VARCHAR(5),
    "professional_background" TEXT,
    "education_level" VARCHAR(200),
    "first_language" VARCHAR(35),
    "housing_status" VARCHAR(200),
    "consent_required" BOOL,
    "learned_about" TEXT[],
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
COMMENT ON COLUMN "registration"."marital_status" IS 'SINGLE: SINGLE\nCOMMON_LAW: COMMON_LAW\nMARRIED: MARRIED\nDIVORCED: DIVORCED\nSEPARATED: SEPARATED\nWIDOWED: WIDOWED';
COMMENT ON COLUMN "registration"."email_safety" IS 'SAFE: SAFE\nNOT_SAFE: NOT_SAFE';
COMMENT ON COLUMN "registration"."phone_safety" IS 'SAFE: SAFE\nNOT_SAFE: NOT_SAFE';
COMMENT ON COLUMN "registration"."alternative_phone_one_safety" IS 'SAFE: SAFE\nNOT_SAFE: NOT_SAFE';
COMMENT ON COLUMN "registration"."alternative_phone_two_safety" IS 'SAFE: SAFE\nNOT_SAFE: NOT_SAFE';
COMMENT ON COLUMN "registration"."street_direction" IS 'N: N\nNE: NE\nE: E\nSE: SE\nS: S\nSW: SW\nW: W\nNW: NW';
COMMENT ON COLUMN "registration"."province" IS 'AB: AB\nBC: BC\nMB: MB\nNB: NB\nNL: NL\nNS: NS\nNT: NT\nNU: NU\nON: ON\nPE: PE\nQC: QC\nSK: SK\nYT: YT';
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
CREATE TABLE "spoken_language" (
    "id" UUID NOT NULL PRIMARY KEY,
    "jobseeker_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "position" INT NOT NULL,
    "language" VARCHAR(35) NOT NULL,
    "comments" TEXT,
    "listening" VARCHAR(24),
    "speaking" VARCHAR(24),
    "reading" VARCHAR(24),
    "writing" VARCHAR(24),
    CONSTRAINT "uid_spoken_lang_jobseek_8779ca" UNIQUE ("jobseeker_id", "language")
);
COMMENT ON COLUMN "spoken_language"."listening" IS 'CLB_1: CLB_1\nCLB_2: CLB_2\nCLB_3: CLB_3\nCLB_4: CLB_4\nCLB_5: CLB_5\nCLB_6: CLB_6\nCLB_7: CLB_7\nCLB_8: CLB_8\nCLB_9: CLB_9\nCLB_10: CLB_10\nCLB_11: CLB_11\nCLB_12: CLB_12\nPRE_CLB: PRE_CLB\nNOT_APPLICABLE: NOT_APPLICABLE\nINSUFFICIENT_EVIDENCE: INSUFFICIENT_EVIDENCE';
COMMENT ON COLUMN "spoken_language"."speaking" IS 'CLB_1: CLB_1\nCLB_2: CLB_2\nCLB_3: CLB_3\nCLB_4: CLB_4\nCLB_5: CLB_5\nCLB_6: CLB_6\nCLB_7: CLB_7\nCLB_8: CLB_8\nCLB_9: CLB_9\nCLB_10: CLB_10\nCLB_11: CLB_11\nCLB_12: CLB_12\nPRE_CLB: PRE_CLB\nNOT_APPLICABLE: NOT_APPLICABLE\nINSUFFICIENT_EVIDENCE: INSUFFICIENT_EVIDENCE';
COMMENT ON COLUMN "spoken_language"."reading" IS 'LIT_FOUNDATION: LIT_FOUNDATION\nLIT_1: LIT_1\nLIT_2: LIT_2\nLIT_3: LIT_3\nLIT_4: LIT_4\nCLB_1: CLB_1\nCLB_2: CLB_2\nCLB_3: CLB_3\nCLB_4: CLB_4\nCLB_5: CLB_5\nCLB_6: CLB_6\nCLB_7: CLB_7\nCLB_8: CLB_8\nCLB_9: CLB_9\nCLB_10: CLB_10\nCLB_11: CLB_11\nCLB_12: CLB_12\nPRE_CLB: PRE_CLB\nNOT_APPLICABLE: NOT_APPLICABLE\nINSUFFICIENT_EVIDENCE: INSUFFICIENT_EVIDENCE';
COMMENT ON COLUMN "spoken_language"."writing" IS 'LIT_FOUNDATION: LIT_FOUNDATION\nLIT_1: LIT_1\nLIT_2: LIT_2\nLIT_3: LIT_3\nLIT_4: LIT_4\nCLB_1: CLB_1\nCLB_2: CLB_2\nCLB_3: CLB_3\nCLB_4: CLB_4\nCLB_5: CLB_5\nCLB_6: CLB_6\nCLB_7: CLB_7\nCLB_8: CLB_8\nCLB_9: CLB_9\nCLB_10: CLB_10\nCLB_11: CLB_11\nCLB_12: CLB_12\nPRE_CLB: PRE_CLB\nNOT_APPLICABLE: NOT_APPLICABLE\nINSUFFICIENT_EVIDENCE: INSUFFICIENT_EVIDENCE';
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
    of_a_person CONSTANT text[] := array['registration', 'contact_person', 'child', 'academic_certificate',
        'spoken_language'];
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
GRANT SELECT, INSERT, UPDATE, DELETE ON contact_person, child TO portal_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON academic_certificate, spoken_language TO portal_app;
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
    "eJztfXlz4jra71dR8c+cqeLtyt49nFu3yiFOmmkCGSDd07c55dcYAZ4YmfGSHN7lu1/JG1"
    "5kYxubCEdV3cGLHhl+kqVnf/67tdbnUDM/CYo8h2tV6ULDUheqIluw1QH/3ULymhxkNWuD"
    "lrzZ7BqRC5Y80xw62SOQlBjFzLQMWbFwm4WsmRBfmkNTMdSNpeqIUI5121AgODu76IBpa7"
    "LdQKAiYK0g6CHTUi2bNAQD/P3a4CeUDSCjeRuYUIOK5TTr6jayjO20BT6RJ851BT9SRcs6"
    "OreR+m8bSpa+hPiugR/x6w98WUVz+Cc0yemv1r/0mQnhCzQkdU5oNrqpOj/2D9J08yItVK"
    "jNI6i7DZ3rkoW/JLn2/Ny7u3dakh81kxRds9do13qztVY6Cprbtjr/RGjIvSVE0MAjMA/B"
    "jmxN80bLv+T+GnzBMmwY/Iz57sIcLmRbI4PX+j8LGykOWt4UUecQYQS3nxYGNFf/1/uWIQ"
    "pJGgwn0licSFIrMezk28QGy7uk6IhMGRVZBM///l+33x02ztUWeUD3qzD67fLmrx7I1tJw"
    "bjrItf7XIZQt2SV1xmYHeHyM8kKfGNsKB8G/sBuF3Rvjg+rDxhjQO2A3hv6KZ0ZRXGNkHN"
    "Y4rP4aksC0h6wUSEMkMTzxdztBJPH3xR//cXF+9fnqy+XN1RfcxPmiwZXPGWD3BpMYpupu"
    "B0jC2l3JRsrqGyWLQYu/8ClCu5b/lDSIltaK4Hl2lgHkd2HkTFzcypm5Ot7eXR5g4N26cO"
    "9F0d7i3TUJ83gta1rqFPZpSk1fbwtjBmJ39l5efL4JJi45yZqz40eh309OXMXlSYpM2hBJ"
    "qQnLGpjR+ZpntqbPVTJTCWe2eAmxCuTCTFZe3mRjLiXu6Bd6WtvkrfXFOn5FRvLSQY38PP"
    "LtA7bbGagWlSN3b+3hwneN9jPelrxYgBnUdLQElg5k4O/CbaAb5AphgJeGbm9+dw5N/I3A"
    "BhomZgJNdYlMwku/qdYK6AgC+B9rWdUoLHhtj8nDjIcZC85/M8N/v+CfSl+/RGSvHdiJgC"
    "YjBSbg92lZ3nlb44lwf98BJpn8U/T34e1YFL+Jow4IJIgpGouj772uiFtB41X1fmnBte88"
    "z1Z9nr5Tnyc2akjeryJ7S0BQzYDsfxeOt7FcX+XZWq6v0jcXci/Gysum+abjnWIlm6siOC"
    "cIWX4BWGI956q50eSt5JwXADxOx/HOh7cmo6WNGZyyC3yY/niYtyAquIe2xMFDvzf+2gEQ"
    "TdH9SBx08fHCKLOOV8DDRhYZaKxV08Tf00yOgmAY8jZljYnSxdDXVLM2xUGIwZnZqmZhMf"
    "sTed57MDYT8Z+TX3/EIGVAZRiXwt51q6xGsYXXWPLj5pJsJUG9w1BY6hqmLs9h0hiuc4/2"
    "k39welJu1gztPYqYxXx8It2vTfPfmoOXMBHJnQvn6jZ29beb2PoRdAJ+9CZfATkF/284EO"
    "PDFrSb/L8W+U6ybekS0t8keR7GxL/sX4rqLAxIcC8xzFHKCkaZuR0Z/8D5EGlbbwaeyLB7"
    "L0vmqDtSfcH1MkxT4VrJ7rt8StaVxqCaUPglQU4ifK8bUF2ib3CbYGBjmHo6mrEr2D+Fej"
    "xJgHdXd1/RkN8CTVp8hmEk8O+Hjm9Ba4RXkVGvO2kll4bqIX7wu20mzuHFMQXkdM11aDeW"
    "TYgXbQtSpINbj/b+2whqcoqZywO/i/sZ6Nbp8lYJwKMWQkU2oAT/3OiGdSBSPdKV6PR0gi"
    "xKLrQUTYXoUJz+7ktLDZ1S+H21oHEgSH2nk6bOI922TLyUS56BQz10kRq6/fU8e0lTYQvU"
    "w5jRgYe+hk9eZyPSV1MRM6Civ0Jji5vND51kI6+vLj5tLl5k+5JMexY842DUSI/jUIdNxc"
    "6EiLhjvULJRpquvBwI3Njv7tnprbmoOcy99AK3BwPm9ITliqZjZcI0vX8JvMZuZ83FrBqs"
    "Gg0SvoPMBWZa8fMVzEhRVE9F0Jp43Y0ghiCXPekU+fwdaIb7O48P28lMtkIedWE3SGTaa5"
    "qezsd1iOBEx39yKDJCfTVwNpqYO0VzaSErll4JXmOnw/ugv4ZgVtRdE/9sZftk6EtDXrdo"
    "TpuRBu1M102nqbQJtd3rwYmHClgr2QKqCZAOiIclNAAmwYwhcT3bmoDYlsgjwNsKGhCoFn"
    "iTTaCsdMyQtkm0E6F1T0kXa92ASRfOGp9T1IeTzCuMseQ6a3CnTpacOkMDk9fFKkTCvavy"
    "eVc5kC0oq/gelBe0UAqOcgrK7uJG2Sp1XYMyouO8I4rBPMNUdeHsryrHXSZuh8N+xAnhtj"
    "eJwfv8eCuOfjt3UMeNVNdQlQxneXejNmvTu3lWbUYRrsisncfiusb7um5Ia9lSVofqmh+d"
    "vh5JVw3ivcNLwko18S882PLjMd5fnd644q8exd8pzq9XvIsgCx5siP3u9xMS8ZoyxWqNc0"
    "Q62q512xQsC6K5s93QxGdKs3amEO0TSHKUYq8oLSAQEAPXk+Ev5ifQc2ReGThPAPoCC7Ym"
    "0N+wSGvqrkiMhVllJWOBGCgyAhvbwq3JzyBBi6TxRpMVikh9hOflEa13gLnfwdvoVuSF0A"
    "MRuw1++apyHkfJlMjNeeda/GxD8z/pqk6HNESS5aPeLEiJj3kMOt22FL1YnF2IpIHJCerQ"
    "Thhwrb+WiqaIUvKYGZZjZvyxmm0LLu8JQu7xT3l/ZE0yoGzSlvkJ/DMlJU2SsglL1p5YyM"
    "gL4y9Mvz0K//xr5KXpDwcPfvPQQtbtD2/j2lU625l3fqeQczYmBnOIZy+AbpSKg5qtVzV3"
    "ipJq1KrN8yZqx7Sq0QkWUap2hXFXuBNbmatFBVgHmoVu0GNDwU5ZKwurso+iDvJGI0sVtB"
    "uwPGqg3YTZqwJKR56iSEk6JdjrGb71R0zDwjUlrGhKvAFKgJ6afHBHwLNnUqy2BlyqpgUN"
    "WFRRkiD80OoS/OOoRtl0bcmOogmSR1RZcpVHV3KVriq5SvpxLKGUEmqcLxlRpAOGEW89D+"
    "7EkXR+2QH+EclJNHx0LnkH/pUv/pUv3pWLa+/KxbV35dK/culfufKvXPlXrv0r1/6VG//K"
    "zXXc5JFn/KvPZuclPpX0haQb6lIt5J1GJWZ4DpRVUVabeyo7/Rcd6YNTfrENcD4VcIYGOI"
    "6xul6rS8OxTkt44bJsiiE7I4U1lbqJuNegeyd8p6xJsgHlIpjHyJoH9mUOqC9Tgb6Mw7yQ"
    "16q2lUz1vygLSXba8Bgpzx4ey0AgG4hYgGa6TVGlZCQHTFDy9IDJBGeFjTUJQq5xTYGW54"
    "77SLnjuGtLPTYh1YJFDUI7Em5I5k727+NkH5/DVUCsNilzWRzW0Ft7QNzCzo/2QFfpFF/e"
    "hszpWr2lu/LavLWVF0i1jIXutrOMYgpuJ812Dfe6RP9YQbdUIlKXK0vbAnOLFKDJpgXeIC"
    "LlEQ3dXq4AFsUASaVkzE3isSwD9yFJn+cqOtzv1FzI5JYtSFL3vJLmn/cta3Go+JhuV3PS"
    "XpVjziOU3BWRNVfEBJ+TZ7/w3tvD9gqypI2cjvgWkX+L8BBL2SJ2eO7ZIoxdw3pdJgy4wO"
    "8/5gOkFOeJXy134ffa88gTlvwpuHhek2dy7KVIYJtuYqDRNjDfQxbT4hsaPqcaGj7HDQ34"
    "QdCN3CzjHrCjZtii0xI6QJii2w64naJuB3TjrHku23we03y6ZT5hmFct9b8gMldqimtGCt"
    "MYJWMYdJZslmvZUIn1sbipOEnJIc8FObfQvx/0Dl+FOzQluVj5swQlt3CGOT7CXxCJvYyH"
    "D52az+hcM/rINVnZBriWoqwYpGLT2SdoHsA3eSbwTfr8vUk64c7nWOIxJU1FNDNCxoKcoO"
    "QLchJWxatqkXfuxumaN4XrSQnoweaoMDxZsCjkYdrmwX6eC/bzDNjPM2B3HSgVr8BGYeSj"
    "5M0Dv3onY1O3DQVK9mZe0v2K2gE39LBm6Ilqw2Sab0VeZZhHfMSq3cNvBbdjTNEBw29T9D"
    "wYiQKe+7d9kcTMBCdTRKjvh8+DO6k3kLrC47gDEpem6MdoOHiQnsTReDjogPDZFP3jWRgJ"
    "g0lvIN51QOikjOKt+hebmNylBZYQbOOAIu3RPhheUJ0XY/g86QDvIGvsb5/HPzuA/J2iu+"
    "EPPLLk7xSNxPvnMRlN7yA0S0KzY4oe8IvZAeQvobnrjcTuxCXzj6doMhxKfWH0gBsGh1P0"
    "KPTvh6NH0jg4nKIeHsh+707CtMMRvhU9z56F5Gv1e4NvovcV3WM25iC05GUhidZrz/A8Y4"
    "lZxU+0SLT/SjZXSZhvVSQbKSJXnDKeynrrVQ09LcgzEL4l+WnC2zPG9bY3EEY/6Slu/Pbh"
    "rff250QU4jN8oysU7FO9jYL2x4s3P6trglccbK6soPJSzskoQtnACIAmMZ9uYtNywxym5M"
    "PM9DBrKir3MkcI+SCfwiAXDoeL03EPodheGPGJK+LNHCFsUk6bKqJi/+XXHS84XeN0x/Up"
    "ZHKyZsRH7cIPDgzdiQY9nNi0zRvBE3lhD4jhMaDjYHpoBI/rRex0dbLyX3ZZCLjeaPqWlG"
    "qRZMfwJ200+dCCGmLQqeD0+YS7bNCkpbi1U1bVJIR+rcmcL/zfwz2d4kK6922P7yT0vJhV"
    "hwy4r3NqzEDwtu8NGti13F9rwwJrvG0AHUHwJpOiFaQ+JDkzbGSChW4A2QsA6wDZfMHoAn"
    "mJoQNvK5WUxQjoVNMtioGvUEps1PKYKZoiwW28a+Z0iOeaDUnxDrfaKtjIptkGM6jItgmd"
    "uDfcDBFCQrKWt2Alv0KnciaQNfKxzV23Iz5ZgiLDRDjiURLMREmwyFaysZEcKAXx8JOawk"
    "/8daRE0YEEKYc3EWuS7giez7x+gCN4Ofv6P57FZ89mWMDi6lIR0zf5nKLR82DQGzx0gHcw"
    "RePnblcU70ij4HCK7oVen1xyP8tYKqtPIRnZWxNDt6/cSpS2gUrLBqcgwi+cUdLzKULJXZ"
    "5Y1lQvVKSaq1LDHCPl48z0OB/m8MR9nbivU0lfJ886TdEjZlWTD1GVKyd/OmtJhdXkQzks"
    "iibiTFDybHeZ1pxYupAKTDq5k76wCe9eHW9yikW0vPhrgMFzv/9edXi6sgkHuvNdKPpg71"
    "47WxlsQrwBWzmrLo+dAIEOmLYEQEgBIXUqIOONfC1bqiJr2hYEkwG8kRRiMkDwzSuaDDa6"
    "YckakBUnWT+h9ZK+TltJlfARnldGextNU8vz3LCkweWKxlo0YS/425flxH1alnPbtIRuFz"
    "PJE6mL+W2HKY5dIBzzQ288EUcux+wfT1FXGIs/hqNv4kgSxuPegxNDQrlIWj6OA6Y3dBK6"
    "g3nnx+H3yH3/EubNR8JgfC+OnK8QOnE48d5EmPSGg90PSF6LtBuJY3EwiTRzL8VafR9+i/"
    "XmXSPav8de/6eEp9HgwdUChs8j/WA0xaf41/IvluH6L/Nw/ZfpXP9lguuf6XNKWG56aVm/"
    "PcvTuhLFQR0VZXmO+PR53lwFLb650otuzREiLuKx7wd5ssBmyM4ZnlGFJeeDfKPYALci76"
    "jk2lABvIIr6p3sirC/RHB4QWSqMHAXS2WavrShSOrwtahqiUiLdrZywmsrwaBxxSlug0eQ"
    "zp2vyisCsyrZR8aqjBwa6YBlrh2/x0SwE/rSePg86oqOYSd8YYrG4uh7rytKA9HxyAidTR"
    "ERq8ZjaTKUHBnxaThy5S1HpqXewaJcbyAMuj3yhOcnch1Lc/FLU/QgklKlHeB+YgHv8bH3"
    "MPJkzD4WdLF4F78UbYUZyMlzrJl7LdabMLqTJj+fxFiP/mX8K2+Ho94D/o79oNPEJYzTZC"
    "RikN2eQidTJD4+9Yc/H7HAG9AnLuFWd89d99F98bvYx22iF6bo6/B53Bs8BJ1Ez4naoO+0"
    "H3/tPZGB3J1NUV8URgPxTsJfnJgAI6dlhOLq6/E6n9T3jb7O+e1Zfr3yS2L1x/3jnw41vL"
    "8VwThMw3EugvOiUH7uMA3HOXe1VdWPr8mZRyFM0qQwx8qyKZDYplfKKpzpjbAjKueMUApU"
    "nwU9WW8EVZENerm99KJDIZIGla6tbPa6+BTlI6JUDDtwvffim9BZvZPkv1Jj8nHkRjtTzg"
    "+aVCrd7zXjBxsPN98zI+RzfTYPwDopWDm/WznHwHUONSfGXkJpaeh2SiGf/YrUSAcso44n"
    "173gOrmQT+LdfnfXJxpM72CKnkaiNO5+xSJEB+yOp8j9lATiCL87LqOUqybCjRU+D/9Se+"
    "0wWElWz7+Xze2FW9XJ8HGmjhWm7n0X9Pet5Ft/wv11aob9/Sv5+pD0+uUClPEEhgWnb+t+"
    "JOJlmFBOUX/40AGavpwicXA/dKxjEC10Q8H3enfjDlDdcrbvH4js+ZwXdXeKUFXo78RCVp"
    "0qnHLypNDCX8gmKZwOzAX1BA1TJeHgd15/7LA2B3uVZCaCknc+NFH0CqaBKu+Lw8Js3e+J"
    "E3lX87jiHMp8WZhbIrPS+T00DizUYB8bRppKm13b42rfDF2DXAvHJsPGtXBcC3dKsPprSR"
    "kWOFiHWNZjPDwLo7ueMOgA/2iKusMBCdeRHnrfiUYjckrcm8TRgzjo/pTwjYnQnRD3ptil"
    "Mmxy9dH2XIXKVainpkI1PNGhaDn0OB03bOfzKuLlXmv08eTVimuoVsyIvt5XXDybsEURGM"
    "O321nioq9QkWwzZ66Ir/ob0BeWk4/BpwaGjJxEvqa+hiR+tu3k+HWyNqgWIDXqwFyd/w7e"
    "DNUipDO4wtPCTcbrpuYzk1kiansSyR38ZM80J2cYIJ3hZXtD0kyo1sppihnzua1YbfwY0q"
    "1qAgLwHMy2gCQiJjW50rJM/GqZK/ni+sa5bTppOA8LPrlVl+lOajnd07x3k111ussn/e3i"
    "4vLy88XZ5c2X66vPn6+/nAUMU/JWFud0S8IFYs6CPjeVLh7vBi7virmjaCCHdZNnybxJXz"
    "FvEuXd/fehAMIhkgZCXIvhCENG049nLCM+RZNkrqOsJbFars5kLVFPK0bbwOQHJ5LswMck"
    "ke2AEbaPWsSEwv+lFTtJZwTpNVfysYRDhDkm3Pp3zKi5doddWQUTvuJ5qgEdfwAyedsOg6"
    "XYhkHYOVKCYaEamGv77T997c9/grO/JrnBuh6Sx8ZBSUnYMOuG8yTy5+rETBpc835k/9fs"
    "4nZN1eBWUdvOgAuI1yOlkMYrQtRADrgWveLp1XcoYTsSupPed5EE/5PPKer2h06yaPezjA"
    "2oelcp/Q3RUuukT/eAoIEqyHpmugHldfmZ7lMzDHdLwHN8im474BZPcjy/S03tPDM7fWLH"
    "YVeRotkm4ZIdf3nKUiMYhrxNYfUoxDH8NdWsbbMMcX0zW9UsFZmfyPPeg/EjSQV//ZFcvQ"
    "1LIsIuXZBOUcVFqLJEaGZmdhUIEok46Z8KNySVYlEIE4QfGUVF080SGMbIPjKCJjReVQUS"
    "50kVC+ZbyVRpWGZo19M6YHi3Yok5cGQHQ9Yk08m3XljsiJJy0HOBvtRlitE9Pd2w374J8O"
    "7Z6SMK3iqyDRPsJF1R7I3jfYNRTQuZSceeRt+EsYhO9escE/06dZpf0ya5tMJLg7aV3uQl"
    "bYeEirqWtQzcY+TxndKl/+T1c3r4Z+2VYrf3KPSxvNy+iKWuCTv6UCB/040XBziKxLEf8S"
    "j1BwT8pgDeK9mUdNtSdJrHZWaKphjlEfM0BVdONlFTKuIZKqNUqBuwbtfConiISUhXCm+Z"
    "NNrmwV7xdumD5qy9zjIMKdaqzAU8rQu+imeu4j5shMsgMXEOfiWhT/TxAbEvxLL4wLklu6"
    "SFrOCnS9D8d8ENNbMfXpPx1GoysmaQrDCGnYmijIzie2hVxqC6RJ5EAaY9k4jMc2CigLE9"
    "e9BzLeWnAjolPUB17mn38lrVqPUhvDvtLBe0xa5NzoqV4OzsglSR7Gqq8gIG8M0JBiCuX+"
    "7zQBc/BbypmharLDmDu+KS6QUqq+yeGikQ80Jy+GkM8C/fGyx0m9ev4B5op7X0HOiBVlQw"
    "PUgYZQ3Cuv1y/GJ7s21RRjBOyOctr4CYe1Y3qwIiIzEBPZJSXfyTFMSmcV7h25nsl5uaHe"
    "5a1ps3KLb/rXWE17q2W3absEBreQ7Jq9AQB/smcDoWCRKh+sPkczcM07O8Tbe6/R5JufI0"
    "Gt73+iJxqQ2fTxGpxzUmBaDF8dgpKyUM7iS/lte4A7LvkwLK98PRo1csGd8ajkj/XjGvjJ"
    "vh6lbhslYkaczj4/OgN3FywAzErlOLiiSPoVyeor4weHgWHkRSLqw3IFWtusPn0Rj/0rQ7"
    "NBpxMBr23a+ScZNK+c8eneifPUbqYwXLUV6/r4DgQI8v1vbsgi5fJ+d433oSB3d47hVciX"
    "2yDvAOSMbpIanCR1zwg8Myk7l6bt/fSgvyoyGyBjKjJ8J8+phk1t82cPOUxJ6pkVoRmuOF"
    "ap3VJVtUnGlLgwuLeHEUxjVJyMGNg7vAD4PGxlBpyKareGJkR9wk6uLT6064gYUsBZrlsh"
    "LEaSvYA07H6npyW8ButArr9CikFaYnZ3eMCyUifTOlhW4sdZJUqsTLRO2Av1Esv1E2IupK"
    "SVMRLZ1ORnxfnJDH9sVEkcIrVJSKmxx49ul38Ojx4UpCXNidZ+wGtj2FejxNhPf69MTmWE"
    "opBcoKUQHK+YtUnCq60XUxT52KlLlN2JMk4kU8pUJmphHeUJuDOVUrUAFWfdzV0G7S7IzF"
    "nv4LOoxIFfNq5HfWJLSOZBMeOextllnYe1/zWYYlw2u910VPAIaTwNdxmFuoGvRT9eomdJ"
    "PqJv3uctJQnem870fLz5ZesIZbl5mxLnMullcyrgnJqvXXCtSonuUqko0UpUBAEo9X2Vqu"
    "luDEIM2KWCGB+u2Qkue7MLrtDYTRT3qsv98+PJFvf05EIV7PILzA510eorsCXxyikPKCYM"
    "fRHey86g6UaWPefKeJ7V65NvLS0oOAqLO4AoD/Hu6rofDG396iYVa1Sy6+bJwmt4Rk531S"
    "S1hizxNW5FYVIRIHeNNtbU5ieVQUkkfeoAEB0q0VHgmwVk0Tf9ICiMp3xKUbLt1w6YZLN+"
    "8l3XA3b+7m/VHcvN1t15u8xcz8FNojWvrfyYmDZtPncjmXy1kGlsvlXC4/CXiZl8t3dtg0"
    "yTxiqd0nmxuRxnuF8x+rLVC7wkgkFT6J5Aws+QUCmdgMP4HhBiJgYwFRcyt4uiWiVBO4kx"
    "bOgbzE2LdJvU+3pOdaJknUgIyPIJ4Y86QUf5Qn5gmWpUv/zqxfz9x3wo+bjU8iAypQfXW9"
    "uLk+gOsDGF8kD2ScuOzKZdcPIrty1Vf1qq/ddpoT0R0Bx5OC5xqaJsmaCimzND3OL0rF8j"
    "KcH9h42eecdZ8zCz8n1VkecItCNdeiVBzu3HDbG02XKexbRjXzgKKBMF/nAfk6HeJrSgEb"
    "IiCWil6NkfJQO5ZD7cIyauFxjpDyRBWnMdCFQwCTlFz2Tez+RKdUJtFLmJCvlCy/QN5QFY"
    "+gjdHxAH9uw6wZUm7D5DZMBo1s3Ib5cW2Y6FW15FT75e5uO9N2GW1Xb5bcOJyhHNHcmMeM"
    "MU+2iN3IoviPjdeypqVqj8N0jckSd3nx+SbQG5OTLJXx+FHo9ykBdpqMRY1SSdQjlFyYYV"
    "mYWciqZhuFqjyESJpXdbB6GyEvRpAOfbOKEUSyMJMqecWHPETG102W100swqi4uxJDHKVs"
    "4FvdpGHmLmL1qPrWmIcownMEBA202V5c58k5jFul15e+TmQd1mS0tLEITgd5vxNemJ5lzF"
    "vi4KHfG3/tAIim6H4kDrr42HWjKDwQeYYhfRDiQ2DpLxBJK9mkFLFIn+lRqmqg368MONpk"
    "rz6/9gnWu/jHs/jsFaYoMNNdqg5wP6do7Je/GPvlL8aOl+XYcacciZPRzw5wPqboedAVRx"
    "OhN+iA4HCKbofkBHfpHeAXSOj1yQX3c4qEbld8mpAr/hHp+fvwG7nkHUyR+M+n3ohc8Q7K"
    "vHzned6+8/TX7zzx/vECe7Xt37KiwE05oTZGyqUcltlfA77i7aicT1CYko8yy6PMrcTHsR"
    "JzO2Zz7Jg7/ClmzMjgpFsxI/PhuKU+Ndm0JOdbO1PRCJ35QYw5msQ6NeACGkaw6PutFNmE"
    "b7rh50Mil1xxnltPmbGeukMna9Jh0hSlG4ZNRC3hh9CbkIiy3mAifBOxkBO9gOUf/4IwHv"
    "ceBm4YG+UilpyeR5Ov4kgSum58XvS8lDoijynqIt0UdUHx5Y+8oMX4uQhpA9XWDTZGyaaJ"
    "mYty4lqUlDPyLDPy0V06tz0/QsWysrd87Fm+0LOsyLOkgr0E1BEijnQ+pDfB3lMU7iQlw9"
    "wIW5DrSLdpydiywN7RNA/m6gMryZYp6QtpphrFypwnCA8sd84Y7hk4U6qdH9mSzBhWRzAk"
    "bzBIxRZdn6B5AFfvHGhCbSG5moOFqgQe7VGsMxJgptDzcpc09uFQnwh6T0e0G7vJOJrhHb"
    "FTFem2oRRaYSikzVtrLnLxdRcZfN1Fkq8LkHMOIJ7kUlq6nRzw0zpp3kDUkVLDAxDpFq2u"
    "8QT+mRKskqRsAt57VvSI9sXHlV7GyG8eGocuqWwU33Sd0q8SgnBeLN90gpJvtFGnENOULF"
    "3CnSCThHimMDTpa0tWH02Y6kdY40PmNmUlIwRTxKP9/A69J4aHofX0dTgQO8D5IFkQhV6f"
    "JEDEH1NE5mwH+CtEcTVLLi1LhpIlPk7/0mcSUQBL9oYI6rRadrquQRmlOl8kyON17TB9Xa"
    "tRcOXIde2Gw35kP7jtxRf858dbEQ+FMxK4keq6CyTjGwMAFwbEvxsplHrX+d4Tek8svyd3"
    "+I342QHOxxT9EMVv5NT9ZOPtUPT1GqMnmybeD9YkKqo4o5rVB8OjU3ozqdpcrK7dHNq+x0"
    "ARTolCy3mlkPLX3mhEX0MSsMsmjUdKFwJotE2YzscWA7h/eG3+4TzmOX3Rbq6bicuJlhn1"
    "KCUfdVZGneJ14n17qrxZcBmNE/KEeAkrPA8+rh5WE4uE0manvC6GLp2aT93MyAd/SiaBLh"
    "z4MHZVsE+hHk9zFu8Nf4i9x5HohxFetUe97qSVshRXALSgKLqdKwMWmzN4L76J/ScHwrG3"
    "v4r5rJ6wk85ejOmrZQrQ6ZE80SmeZje79Wjvv42glmY28GDv4n4Gei7oT2X9iOpu3Opu+t"
    "uBOIUSko4w/9dotMJ16g9ErI+7GtpNyuFKm11+7cAq5likamEjMQtylh4KVyT5aROhIrp6"
    "3ZDWsqWsDl3oH52+HklXjYXLxUmSTclF7piInQhjEhesl4a8llaqiX+peugUe3K7++r0tm"
    "3qLCNGNJWY0ywLojlhag+Ebex2KAT9NRU5SzaWEHMWimJvqtgAJk5/w6C7xuJGXICw5CA5"
    "ZnWTltu5EGxedyO3t6ai9qprWGyHGDZvmTsQtu9+f94y1yTcCmWICAuhaxNPSkU3KKpDH9"
    "shghMd/8kji67NUdBbA/dbAy5VcpvuDVgcsFGsvwZCZkJE6sS+QklFC91YV4bd2O+4F+23"
    "IRgWTOPSh5j7oOZw8e60sxK4aLs29WZvkV1dLC9A8e5mJF6AghegYGX1O0HvgaTTCC9AwQ"
    "tQcLecYi8WL0DB101egOJDDPMLxpC+N+6PS/FpWU401HoSxuMfw9GdNBJxkw6Ink8RBvD+"
    "XuoNvvecNOSR0ykKWuPNb/BAGsSvkKzo3eHgTroXupPhaNeQenmK+sPhN+n5Sbp9vnsg3y"
    "d67uRYH/cmve+i9DzoD7vf3K7i18LtRuL98zjazLtEcqk/DUcTfC7cOcnad2ctJngHeUa1"
    "h/99PBykSDM+QXxdURUL/A84dtAHeex7yJEEoMgSkwhYiMcmxNYO0kE8YIHX9Cj+SlSctY"
    "IXm6ix2ASbZSSiure8CrUoFffBzvYPlne+pkfzWmUU2L0uldGZVWtO9JDHhGyabzpugIcU"
    "ZjjI5bdDPHk9jvwOT1KUPNgAEXa2oVghYr446aaIsMtULoNEa7KCwKUCqglkENiNgb4AFr"
    "7p+5+3AW5i6ms40+dbvA3ra4B5PBPfAm8rnRCTLz3/FF+u63lCmYrdM7iUkeTORpKCnhtN"
    "WDGa8BCnWkKcGq81IDn3h6MOcD+naPLsnDofpdjGyhNYeAty0ZTFMbLm2TdqyXkUXuCTql"
    "A60mGaAzPontAiQkuhi7/kvCB4YZqPnH4YsymKXuwND5HwtzvX2104TSLPjsjTorDIlnFL"
    "fPoy0lxLPC+vWNPr5PHKxVCNEPG0DYmMI05gVGFpPETFMeVFQI9eBJQyiaswJixJMs/8cS"
    "9szt88iUZC72+OLBhpUaa1TuATBTey3xyQ+GINMWuHltVEQ7t9NWjVKBbJVc5G44GWbqXZ"
    "obrfThNqu9dSIwCvuW83sd70T4BYV1a6bZjkqgwcyw+QDei0MO01uaxapk9rJu0zFfabxy"
    "rj9OS9CCsygblBhj2DDBdWeDK/U4I1tJDk1V2HSD603n+tIpuqWE0NVQtRHC9SrU6lkxus"
    "dnF+9fnqy+XNVRCxFlzJCltLRqxxRfUxFdWavlyW0VPH6fiaSge2uJY6QsiV1KekpA4z57"
    "lVqSEa/hJlq/0Cx7wDNSbNTGfWjitNQjOrVg/XgpqAUM4lihogmpEpXQegR9vVmToiVbBW"
    "8NdKTsesWjrzCuNG9ovVR/NYuM7hr3CdXtzxr3vkaUu1NCjBQkXwwjQse+GVRPwyl4/IZY"
    "aPyGXSR8TFbFGoPlSYpgkMeE0wJ3a1POpqN+cdT3T3LgrroW3N9D9FZBlb6j4Vup29UTkN"
    "8ympfxgqSeQIVOSqkkmyPdnVi3raZVJDcgl/B3MdEb9+0tYyAUHGXkMDmPLWBKbeJj2QG/"
    "obSqqsa3nKFE2RANxU8GClY4SBjAAk+ICFbgAZaOpaxVMOELkF2HgmGc6z3HJyvkLcS+Tz"
    "CfxY6fAVXydufibAkxwaU/SmWivcrU42ap9wgSeliXuSLdyBE+agW2BFYiXQFqwxa/gJCJ"
    "rmPNUMVPBkq5nJJvxLXs17IeX6rbpMVf9QOX2K5sdbFtllAFy1z98uLi4vP1+cXd58ub76"
    "/Pn6y1mg/0neylIE3fYeiC4osor6yqEMzkA2XwrtVl77BnIEN3l2qpv0jeomwQ7M4dzeSC"
    "8wpaYnHeEIUeMY3fNcBSLPMypEnidLROIN2iYmTcpGn5EjIEzE8wRkK0ZL5Angbqbpr0Rz"
    "NXjyq6w6sJcY9zhtA0f+REbaxyQ79xPCkNql3vAYKc/xxfI4p6cU/VjZRCsz0HqZIwvnaA"
    "3TNQbVKnK0Or4UNrJUrehCFKXk6xDL6xDRpZTYa0JkfHyZHl/MFJcZ3x0ZH1+Wx1eTTUuC"
    "hkHz2U9Xh0SpmmcgqSxWuYCBpGatP0mZ0/Pcj1t0zX+kSXuP9p80ltRw6xzO6qY9I6X8wB"
    "rKyHTS+lgr4mTuaLlNoJqmDQ0ga3h36Phu58DXXzuZfgDR3Xt5rmhu6zU8gaJG/9VyOyK3"
    "vSe6nupppRmKubFzTfuxNO27Ycy79O0oGqhtv8617l1nrHvXSfu7/4IUADlE0kCUL67zeJ"
    "bgVum7y/U1T+XPNbs8AynPQMqWd+YRM5AWZIGjSUUpDHAi62g6+5tMeZrDCYa4csjArQv2"
    "FxNoKnohfh1LXZ8TV5KOw3ci+Ab83tvEeyST3a2oz4JlxtJ5WfeLFI25CBMdN0CTyZUoi1"
    "219BeIpJVsUvzFM9xDIlSN8164ucrjInKV7iJyxXmpD6n74nVyPsYwOwkpy9jD59wYfhIj"
    "zKUgLgU1WQqKc9jJQfCLK+Qcgl0F45Pi+/LiHxEpcsBfnWA5ghgmc7986bdr5xcz8d8dzV"
    "5x8xvcWMDxocACoh+/IGMRUcfCwJzUTjCxEDif465NN8KgTTL66MT51o1LSIqbFfXJwxJO"
    "1FgC1zLNmSdd8AwIGqnEzyN24lYZSvyE4Om94qXY1Tgtl0qY41kZ8QZ4goapkplypytOtA"
    "V1u0o0yt6r/ObSPNy+0gD2Xy0/Vs/b2v1SGK/k4bg//KsTbcyVfHF9k7DOF9pieFq5GnWa"
    "RcugHFT/hLUVLV5qJl+tmaxiMwnzu/9yJCBO5ZpCFDyXF8VV3FtSCszZHUUDZ231+ndZU2"
    "WT5oovGIa8TdHm7GhiGB87YJA87z3WYJIa7dcf8So0G/Kbqe9/vppfkQ5Ynr2kLi2pNIuf"
    "YWyn6PF5Ikx6w0EHrG0r+AHvX/zLgn9SWPv0PIB+e5ahr2r2Rnj3KvIAkqrKpWtiB8RHrM"
    "i8gWjuJX8uMvWf/BLMHv0UCV1STb4DSAaMV+iUYXYLKBtY+DPgnI2XYWPP8Gq5KiXvxmm5"
    "vMucvBtVbTjzrpRiI0zJLXEsj3JM+M4rRsfIuC0u2xbnw1WBMa4b6uo0od1rDYpNrsKFNm"
    "pVxWky6llw3aJp4Px77UzFG24lqX6zvXahO2jJqma2wRhzN7YJfsM9G/qrrAEZzTFzYNqz"
    "tWoS8f+vzhXBnquWFymzMiAEJnTEHacEhKnbhgLB2dl50lhU54PyOCzi/qWlLmv+kqKbqh"
    "XoCA24gAb0XozmVJlwnkT+XJ2YDpBXQKinsIQ/6ROYZuc0CNM1SQNYRVqDyNKRV/8XIWqE"
    "JH+M2r7cMFArvq5aT9YoIKeroyJETQj8fgeVlGFJc6peKr0wTZTqI5dVh2heGL0wzUfGDk"
    "sGNuaIFd2kKWGgomKuIM1XNkIZB9El/eR10SwYxW4PcwK/nZ+1L5x3Hr/xqis8+qvBVTLk"
    "2ZF5DlE82+Vr/xzL3vI8EJ6eRsPvRKu8O54ih2YijCbkRuhkinoDCTd6wEL3uANCJ1PUHT"
    "4+9UWHIjgso6LOlcg0I49pMo2pblskWXNp89mOnOHdsiVMJkJvQOD3j9xx3F0Pn+HxEgZd"
    "sd93xss/ZGO8fDWDRBYlEsBRrAJcCvmH3jXikMwKpU5OIWf4bWCJSQ/Q2+nLpMN2l+weGR"
    "6W1vj59rE3cTaJ4HCKdpvQbgsaiX8Xu05D/4ixxcmA/3LVm3hg1ilZstOFsD3dMDyGzIpl"
    "YYV0ya0jo4uPvH1QYSm2hWR00YS5fgxdTxjByraS/b0yPDwN2E4i+B+2peToiuGxZHZbkY"
    "lVUyJfgBI4lVEGI0rGRiGM9/JrraUQRsw8nNfiGLcqc4tjpqOKD1cS4sKOKmN79qDn0i0y"
    "iuxeP5XY3GIqeZahvsrKlrhywNSAsXibdqbbitvaYRVg7nCxlgC84BSnJJpbSs2p6jbvgD"
    "eSDYtkfJ3p8y0gOf8A7n1rujesFXQv0rLGVtMpNWQt5qMQhKrxeDTui3JS69eBvig8DK3q"
    "MDQSGUItH5wdTNKk6sHHZucd/GiVhPdAfkAh4Y8OOQ8R+ai5jXejN9sW3YyTpHxDZqccxZ"
    "OhLw15/VU1LZ1ehzrWYo8o4bSVVqHGOQQJj2wN3SrLJjReSRnnFQQklwVRfMCF7hVW3uiG"
    "JWtgrlKlh5I9kdrSY9+x/aINpq2uppJUSd6vBlii0g1g6WDYfRxP8bOmrQkpAe15xgMdv/"
    "YA44KpTNLMJSeiiQ5W8isEr6pJalNP0RY/Bgh4mivb8JdxvMqIfz15wKdpK1WI+Zc+MyF8"
    "2XG3HuS+6zwXZLgg0+R1kzvV1+tUf3r+cq2B+KPgckBIOgD/caKxn0cDJ2I7OCxjUqo+In"
    "uhGqYlORtHQfN3kvIjW73jO2be1Tex0/LlN7b87liPYptaiIqDmm22CSZhBXabv4f7Ok1w"
    "91pu4i8t3XRDmcUV4Oty9U+7/hqKcfQNZiqIewQV/RUa2y4+bVGE2cj9dpYoa3gtMRxe0x"
    "yCrKG/kWIvAMrKighzTgg1RID0Yboi6RvEEt9SfcVX31Rr5TRZ4G5143cgA9vE4iopCuOU"
    "jkGQJuPW85DKKs9w4bKWbTdduOQp93nKfZa2B3YLj43gUiXf3fvllN0hdH/P7hBruX9zsP"
    "BiY1rOuktWcLxwyyDgVn53SuK6b6cJZF8piIdDg0BGJl7Q3Qzu6p8q2q3+nvqRskvU/bQ8"
    "DhbIXs/wrWQ13li7MJhBcGiEkUvfbVgU7lgozFDxHrMkFXgKFefdUTTBWfUIfuFr2VAtEg"
    "t0kAIu2QvD8LfGvcFDX+wA99OJPX0cDqS+8MMJPvWOp+hRGI16xOnbO5iiu9734ahLLvlH"
    "UzQWn4SR4HqR+4dT9KN3N/xBrnkHbCj3Nk4eElPSFwtVUfGAaTJa2njbSg78ra5rUEZp2p"
    "SMfmJDP8MdMTP2VSxot8NhP2JBv+3F3RieH29FPDSxcPGk2nshr1WtqG07QnTADnI6iBfQ"
    "DuKJSPKfFs4QEaf7yKpr2SC+uVphDON0HxlDA0pYuDe2hUFMEH5kFFWkWqoTOW5aKspIY5"
    "6i5qGTM8yblGQNa6kb4cjTeCLqC0k31KVaCHoqcfOAv8jDkafz43HINdkkZd5MohkslmAu"
    "ScnB3gO2ul6rS0/+VzB+KdJPytJCI24g5HXInGHssuTO/cifhLzJEvTyzF2N90j8KfwdjZ"
    "gDX3jOK0Sl7ABWdsEJd8AHINcALGzLxrw1qaQqG8qqoMKDQs3VHLnVHPihlqxYxBdfdrwV"
    "CqJPpef458Z/oypk+hZV8u2oONa5sXZK3kqmvIBWSoqb/er0eB8ML/GtsXBPVOn4r5f40T"
    "n3j8qovb/kWPy/pC79XxI6bwwdPHBA4n3wATlgQGTNggbRxrxCyQUW/y/Eh6Z1wPCwlGSF"
    "rvJwQlfpjFAyMy0VvANfj319Mjwup/i6WG/6Ya+L1wHDw8Lw64LBq/x1ifbJ8Liw/7rgB0"
    "FoSZ4XUIHXJEHI8DCUFqyrTkDng1awUkeMrHlI12KQ8VArqjmKkTUP7Fr0RR5qc9Vw/Q/L"
    "Lva0fhgegtYAr+Z4aSeLOl7i8YdIXJyIbxP+xB/47w/88WOK8Af+OyAhjT/KLPwVm3MwMB"
    "RP6fTXwm/P8GAws8wrahq3k6KwU5nnZFha2B3P5FSDbw71RIieYchbwm0HCLdTdNvtgNvu"
    "FD3i80d8PsCfA/LZx599/IkXmgFeaQYT/DnBn8/483mKSDH3IV6dnvB69ITXo3/gfv6B+x"
    "l/wyvStyn6idv/nDCwFnneD4VemR0Jw0PIhuWe+AA6xYjmhRihGFnzYD6/ybM2xTM6hZam"
    "mzjScL3R9C1Jz1nCXkwlbh7qtbCfim0YBDi8tC+gm5S76HTP6KJ5g3CdYwiuUwfgmrIje5"
    "jhBYOEgS0NvD5T3LTT8/5ldNEE+I+dBhDObcX1ftDgK6QklM5Yh5KkTRiBYzhNOCld0oNE"
    "0jFPUjYP8ss8i85l+qpzmVh2VrpN4iFL7LVJyubhXc9Gi59IdkkD/ttWDUhZ4ve5piTIub"
    "dEbm8JDKyBSHrWmW5TtDeCYcjbFIfnOGUM9ZzFMU4HdbJN/vojEWZCCWLOH2pCIT4w3ITR"
    "9AG5o3ZCiJDUmQVD89LoeaKLxKpbvEIRL0V0YCJtng60jqmcZmlOzQOaamE+6SyglVU1OJ"
    "E6EecnAueboVoWrUhEevGxEAkbhcfIYxtTeCxR+EgqPuMz++CrCuU1kJUXpL9pcL4sVUiC"
    "Qt7AWhJZHAlDtSN8TDKLR0RGrHD9CDo1533ibLwByU8ujm+CkEObAm3xtSpK2cBlqsElb+"
    "zNvOSoRyn5qLMy6pTNyvn2ibSfRZJT5srUPURwouM/Cd+hGvJ0s5B8sKIs3fUk/rwz5IXV"
    "2pP9023UzpsCVJoH7fclAk3HMk8G5pgKyJRfg4WGpMlsg1+7azxFMzPpM7nCrxbOjGe+rg"
    "NUN/9vETVViISrqSpXU3E1bKtK/RPX+nGtH6Ogn64gxbV+77JXewmI9UW5xMUBHc9dHAs5"
    "DMlVRZapMB1fn5hen7hWN33vP039XppW9yD9XpU6qDUk7iZwLjjiUouqgoq1aWdroPzWkr"
    "xrvrcSzYTUesHPBS9wuysP5lxR0ca2/AowweXf3VYy0oleymukWqR8mAzw3FloWNxK1qCp"
    "8TnU6jNOfTNnZm3grjIPfvhhhbFv1WWqHEDdPSkMvzc1mdXbetz+3y4uLi8/X5xd3ny5vv"
    "r8+frLWcD2J29l8f+3vQciAkTecl8myCpk5g1gXlf7gOB4xYaP5mL/JY+H/Zd0B/svCf/6"
    "yGuRF+IIUQNhvskD8006zDcJmMmCUwBgr3kDoa0ney/ZFKSVbNLyxqpINlKCFKJ08biQrQ"
    "XNE8Q7awX2lIsBT4ZBve0NhNFPuuPyLUUZeftzIgpU7XBx5TDXDdeiGz4tKeaoLA0XYmoR"
    "Yja6YY3tWXhMKGJMotUeQYa0l8w4Qb229KgdMPQ+OGZ0BP+0uBWdKSu6O02KMFc7igbyV7"
    "UkQDJ0vRjCXnuOb84EU7KBjyyqgT0jg0WEqhFYHzvmbqEbaxqXlC+v146aZfBb3fH3DsB/"
    "pmhwR9jFDnA/p+if/fE/O4D8naInYfSPZ3HSAd7BFI2/P3QA/hPX4eV7TXK9JQVqoy5ICD"
    "+9OEXO0Qp3wPSA3Qm9/s8OcD6m6IcofiOn7ucUPQ4Hk6/kgnfAxvCsdJsiAI7XsqalKkp9"
    "mib5RlxefL4J9KPkJEsjOn4U+v2kW4TPZSbgzBbeQmQNtD+diKjGzYx8mLknasXyX0LPkc"
    "A4CfC9bkB1ib7Bbc4AC2HX02kCuzfAIjqzcoRXHE2DNIb4y8/vXdMdRXcUud/O0hqZTktp"
    "sWu61/QtWGCN5xzQEQT6AsgIeEC5pmfdtsB/EkOzaqydlfc/iflZNl9MgAUAQOzSeHDAFl"
    "Ks3dV2vV9/laqWYm0pYiEgqWJFFJ55BqQsRFkGqB0NNz61SxqfZnBpoxKsVJiOM1JMM1Lh"
    "JbIwxxyjrWCoT8e79eRG2qmTblpwQ1tH012uImTHUyec1TSix/O8qijMOZULLxjkfAAPzg"
    "JHUT0HfiBXjUyVlDHrIVdVnWKZpbbbw2V7FJIaIynEbRv6m8MWgyD0+3d8QhJxb4C1ki1g"
    "ylszYINVE8D1xtpms9kH9HkAfx2PXc/LYcfpOI/NQ6aPBXNIeQ9lzVrhd9m0DZla6CZLiK"
    "FRlxRnToezqkuaUTUNQdOEFEtwpidjmIyDXxJ8E2ok+M31hikqycdI+SCUHAQvDFFFik6r"
    "Wpk1CAlSPgglB+FE0gvULIBVFujOUN6w05nbJ6e88MeqcGB7gpCHXlemmuAZ2NjNwBYoHp"
    "6RpisvrSzdhNeknU8tYe9al9NImG5tsA7QNxARTYEfgGpARTfmwJJfoBukutFkxbHukRPS"
    "xwwudAPm1FJU85yCnu3cfZ0ZjYY3/kVQD5FwdVFkA2ZRC3ey+2+8Nkkp9jVCyK2sTLOv8M"
    "+NirsrMcpRSj7MTA8za65A7A4t90pk0iZ6RK9E41VVIB6sFlUyCe7uEUqcdpKX0yGHPBJ4"
    "CYK1vAUr+RViMeEVjz1G2dRdK6YMEHxzxIA33XgxPWHAlQ20uXNDNbEQ8aq/wDlFFqnnGV"
    "wOOVU5BM/OlAQamVlK0pJnMBVQlV/tG80Cc5UnC8xVehaYq0QxWx738RE4LM5If4hh9ja+"
    "EsMcpeRGHZZH2XEttU08WjQtXXr15jjdgYWbT2eEKXWbucjJRU4uchYQOZ88h8VWutwZNG"
    "nnET434dZ1ZlDiEh0rEp3zmYA8XZrz2zdQkqsl6aTjUl5wSwvT8A0te0NzsKpgO4utlw9+"
    "t6eJ8d69LTzFIjvbCLPCo153krW1JdgJmhuyR3n/bQS1tCzAhVkJNvnbBNpRtnZJ0gmRvX"
    "VpyOtDoXI6e3L7atD8jCKGdLRd67YpKZoKD59efnddp7emoqYqsgEl+CdJW3ggYj3Slfin"
    "nwCxiWgFzhwHQnWQu98pAOXLBp4/0YFwedvseOec1EjMVIsamlMEKDWXwudk4DmiOOzybv"
    "tl4oDHyy8YSwG7ycVjLh5z8biUeFzAZZ9LGkW2HX+VqmaPDqsOT2zivucu5LM26ftPiPnZ"
    "v/OE3Lj3+wTdkmRFQEZz4n2DgKKvN0Sun7eB7ocKwDmQFxY0yO813aJZqmUC9y1PegBV0m"
    "OJ6vQrMnndn809gFjaEF/wT6VviPtzK/u0LG+OreFAlIYD/E/sgN3xFN0Lj06+Zfdzikbi"
    "43CC27ifU/RjOPo2/jp86gD/aIq6vVG3j9u4n1MkfhcHkw5wPuKvWr4tONcOnLEBx9XT3j"
    "JTdkRD5EwP6kAU78aSMB6L4/EjBl8SBnfSSLwXRyOhP+6A7Pt44B6f+sOfj+7oBcd4gIeP"
    "j8+D3uSn1B0OBmJ30hsOcHfUy1PUG9wPR48COXMeMBz1cC/OeQdk3Jyi4eSrOMLzkXyUmT"
    "hXeSbOVfrEuUpMHEvfqAqF0RAMQ06Ju9+RxObKscs4kee9x7JLqg38+iMGpCajpY05iiJS"
    "RpiG5feutKRR9TIXYifyeuaESA50ymEN7GJeOTO4lEsmzpQrTJzJpjzWDN81572T1iqyqW"
    "rL9HyKCcJSOT0YG9rKs3ogcjSXNrJhqYq6kalajFSQ08h5+pQ40L73e+HEGglC7nTBQxJy"
    "z+JmFYuMJlQ2DKiUHPcYLWcBWGYBdqNVfPFMkvK8RP9LQxc/W8KLhUmTQ9Lr91GJSwl9p4"
    "NtLVX8PAes4klhQ1R8ZiczfvBMu5XDSvxHCkIaIuGTNIomCUsvPEUjRHyCZjthh+NGqvXD"
    "Pl2E97pgxxbBFC9syg5WAcpF3YjZXBfyQBzavHMgbHped4dO4nzOeyeKamiryQGpu5BWMW"
    "cbH3AY2XMOicoI/Odly4JoTnCtyodeCHps0EBEow+qwszz82kmYvV6UmW4UOXynSrgM0XN"
    "t+qmiAcrmdSAAaat4Mlg6sbvpPCiaga5VZ38R4qMwAzT4oF9oyZRquEBPIPSqfpPuQNfBP"
    "QdRb1iyOklcrX0F4gK56OKUlXjPvGuWXHrzkfFiAcAo1tjM/T/3L73EYb5tFKOMbIhndwo"
    "G9ApAlAu5ViElBttT2KcZ4X4yRgZtxZEuR0sq5d6dcJ0R3lv+PLIM5uzahDiaeaakWYurs"
    "BM18hFtZx7dXMhzXRONd2uUvNfzE9g6CvH3mSSW3xN6ocAN0KYKNTWeJq1nbBFp47z24pW"
    "DrqKHvMo4uJ1Y2KxjW3wK0CF6+pY0tVx75aa6kjzYJySwTi6bdHr3aarO0MkTfAaPELKRq"
    "RTw2DSXTQDgiYAfGy3TG+rLaWsWFdbNuyERuLUhC5/rAq7lycIub6C8v7IWgnP8iQlX7+K"
    "r1+8mmRdTtA7magArFEqDmq2nia1rmxZv93mJXZsx70fIxOMrq6hrg8VgNzEZKNxfEtUFz"
    "+eQgyPVs9Rda03VoumDIs0aGcqwnBTSXUVYX7jHFowRyMFDeJFtpBVzcavepucEG8xzI/h"
    "UxPIrrOZX7pPNygNZE3zG5g03Vgtz5miKRpA1alcTlzcELSIz2vQHunudfgfa/zM4HLgAC"
    "fPwcLQ10C1cirfUnVpXpnFvEK015w7C6U4C2X5u7mTJ4l2asaDMMnxshzUiXnFiQ6colEE"
    "pVJic5Kau3OwLDrPNF0hZeDwCqpqRQc7Qcw9tJgb7AR//l7MjUU38HnBTFmsjJXPipc+pD"
    "wnNlsyY9aWznNi12t/UPDEKIKv376B+J7nwvc8A9/zJL5kussaBnBeaBrHyJqgK42CncWE"
    "+lB/TgX6cwJmbj3nofds6pjyhd4XC7V9p1JVjK0ouSJsNwZcQMNI8Vyuq/rSKSL1zsWXTg"
    "WyWsWiDYkX7PsZl2kCUrRFO1NUctpK4QTO1UpNSXfD4Fl/cImKUYmK25B5frKTglU3VYtq"
    "N05V6odJuFKfqtTndQBiAunldQ6J9PI6VSQlt+KZONdrOpeelYBzR9MEof/YDlKk2gZE5B"
    "tRZ/b+IjORDhgegVa3fyudd4DzMUXk48I9u3DPLt2zS/fsyj27cs+u3bNr9+zGPbtxzz67"
    "Z5/dsy/u2Rf37G/u2d/cs/Mz7/Fn3rn/dbzvc+59oXP8jZ5GooSPO8A7mCLy24Snp36vK9"
    "ySskXRc1K/Zvx8f9/rksI0kvi9dycOuiKpXEO53Crxvl/ksUZfpFujLxKpK8wNlF8OmHph"
    "ej7z+MzLP/OIs8oBEy9EzvK86/cm0v3weXDnFbGKnk8ROT93L5+7Zxfu2YV7dumeXbpnV+"
    "6ZNy/5fGZpPr8ZmH0vP59D5Hw+8/n8PvOZFUcLe/agy1qLpkr0brUzdYj2TFr6rep0ufjV"
    "2mAJ01eC+AJ8QwKUnSeRP1cnpizkOq0j67TGa1nTPpxi6/Li802g0yInWeqs8aPQ7yd1Wo"
    "6dD6K0+rJpYWkhogZqteqJWeY+WbXii9law5L8HANJD9yUYLQI1YGZC05HjUhJXADRvDB6"
    "YZqPjB2eRZZNUVnnVGEF1Cy/6y3n3kQYTcQ7V7zwTohsIT2Nhg8jcTwmEkVw4lTffuqLDk"
    "VwWEq6qLzecGaejv1jdho5O1rCZCL0BgR+/8iTFIPr4TM8XgIW//p9Z7z8QzbGKyTn5Oan"
    "Q6IR56WzfRQxVEloC/sniuuNpm+JLU5wRLgnr9vThHi/k+JughWNgY1PbAuuD3QdI1j3cD"
    "cNwrter7EtUrorG720aFqe4GY7U8+Dm0lK0C5HcLAhoyUkQbgzW3mBltl2Y2ZVBDb4a5od"
    "MCfRuerCyWOnI21LjuErNLZOA1J5gli7VcuiFrKotn8SDCy410lzEvf7phtzNwmfWwbD6U"
    "42vFoY+Omm7Lz5n4AAHGBII9kEeBi2+KsomNw5J81Jx1O00vFotcm1hWyQD++bk7hk/a0N"
    "TN19nlOhYyW/woA2LcL4V8uwd3uFYVqS2+Vh7nW36jJVw0DdZCi6BW8ROUxDVr9i4W8XF5"
    "eXny/OLm++XF99/nz95SxQMyRvZSkdbnsPROUQ2eR9HURGQHJ4zBLjkK3ridNyfQ8lMLkc"
    "tDFSjmxSBiwtTgTEx5MAW0/i4K43eCioWvfJOsA7mKK+KIyJxOB+TtHdcCB2APk7RU/D3n"
    "joCBr+URlx4jxfjFlGiFlcnHBKzCRHK3XyB+2PN+3P6p3z1blFQtmE5WLfY6Q8QSBrge/x"
    "qnvrDc0zM3vfCNM15u2pxvYiY6nQ0CnlYvel1QwR8peG5ZfGGSp7g+WTIpqrKBXPpxl7b+"
    "yimsAdBVcEZisCMVIV6AGJ+mRkN1n1t5tRTGW/w7jfu7m5WilaLf92e69eaxFquVezRWoz"
    "uOodV1sjA4wQSVGnzQHSLTAjqAN7AywdkJ3JLdTwttp2cFOSsKENEFFD4bOZPqfUgqjjAX"
    "t0R5HYPR6ayaq3FQ/N5KGZpwRr4D0lIXs9o+UFyeF5FaJl2WmgpINQxXlu0hKv5w70OCT5"
    "+rHcM4i0MnyedIB3MEXPg5EoYEgcf/DQyRTdPo9/dgD5S7R1PwZEW/djMEUj8f7ZUeV5B6"
    "6zgONe73oKOIdT9OBo+B4cDd9IvOuNxO7EJfOPp2gyHEp9YfSAGwaHU4Ql4fvh6JE0Dg6J"
    "A8l3od+7kzDtcHRHfEjC51P0YzQcPEhP4mhMXP7DZ+43xML1N9+ZwT1mw2nhtFQm53W92x"
    "WbLzx0yiZWjZLzbJts60+4rH8Y58Fl/X2gnrCsT3BPkfO9Idkj43tToOYYJcfJ2s1l3ZDQ"
    "pCbIzS/4p5bliX1apjniQe/h66SPGV3vgHCfg2ehT1hP8smGJXpmmyqCplnY+T5BWLEH/r"
    "t6IjXd/741eh4MSnhfeGRY1HIPpmj8PCaeGET8CQ6nSPgh9Cb4PhahvvfEHx0QuxD10iB/"
    "JcLMSfdCr/88Esfuneg13Ovt0HX/9w7YkLKyxPtU+1qD6qlF8b3Kg+9VOr5X9MiqUoUsop"
    "QNFLUcS+0QadtWkBr0FEQvbwJnSl4LFanmqtSwx0i5hwLTEjY07TUsVdw1RMjHmOUxNm1z"
    "A1FKfuJsVWSMlDtwhdW7G2LrKrVExkj568Py62Pplkzxbc1wFvbaN+ZtqcxZ2ISF3K795h"
    "zIOJDKikR6URQ4qViGKDiccThtVBzQCA2HNA6pW8CwAJ47Ag5mHEykW9JCt2ka21Q8IzQc"
    "0kmx/HLhpdZGL4cW9ggHFJ+YkiM1PDv+ttOryBaFKeSh2hSg6rQDTmRjCa2hotgb2fvCCY"
    "Ngok07yzJoOa0lPdp8f3A7AjsS30k3cLIEsrom5aYpQev56Egw+rQlzEnSXdzA/ZJhSsLC"
    "r/GhgsXZLVjoJHzcdPsLtVp4BazdYlDTFvjN1G1DgeDs7Kw9RT9Ises7aOE5aP413Uk4UQ"
    "I9eAD3FWbZ5sldWmtxaXVfNmry4Vtd16CMUji+MF0M1RkmrAtQf5ofF9Db4bAfUXnc9uLF"
    "GZ4fb8XRb+cO5riRW++Xwg7yVJjVa/N4HEFNq0N0c0wgm26mTRCy7G5S0lybp4BOev2ca2"
    "rSbMqcTsJe2NGvSCVH1jDP6+qX4OuoDn/0yV0BxFEOvaEYJ97qwsVdaxWnSA6rBTRGEINq"
    "Wi2aNBVr0s4UprzGkhFqvVeWGjsySQdMW70F2Oo2ybP1Fy/91QYaa9WpD0piHV9V+BYSaA"
    "BmVReqhrs0MaSKBbwvCdxytcD/7tNWUhA71kNzpbWPctweeJ4PaRv88q/gry5ltuWyF5e9"
    "2F4wDw4nTHsRckdMpPbAwc7paphem/A0ogcrMevXUZrwBD17K8urJnS74pPrbusdTdGd2O"
    "27iZv9o/g2/j5e7JFNNzFa+xzJorTcT5QV75g8fqJzqOAdo8y4Rym5CxTLLlBkrAj3LxXf"
    "ASmkTfC6P/ZO6L8ts21B9i5ByPOJccXvMUWTMpOWQsrh5bre99X1hidlBSALiqLbJ2l1yx"
    "05n3yLU5S99J3uqCCzubftxTixvTOlTv+OV3RkQWg8GfrSkNctij490aadpVB/9VsTZVXQ"
    "PKdGHZydXRAF99jVUxMVtoCnhbIF3rNdf6GQajt4nAneVGvVJteVFyDOVYtowjELDeQUTX"
    "o9D5uiAC/g6jfIrWTn6cr2pPuShyT3XXrv7b3N9efHZlK5K009tTBOTGsrdCe972JRpa1L"
    "RRS05JMksvOv+EdsqGe5iFtfjlR/5yy2JoeoOKhcsH1fwTbESR8qbjk8aIiRbyjG0TeYKZ"
    "FLgIaqrFoUQcu7084Sr+RdmzqTwhUSKz5K3b0DowXTRYdXLFFSWdx039sQSSMcF2JJqK7z"
    "+N3iVulpqK6vE9l+8UtVAGGveQPRPT/Lx8BmcbAJFhY/0YKIYmT++3g4oCMcIolbl1XFAv"
    "8DNNU8RUktA1wCRrbpMW5ljLFjpIPbYpGy1W9m//v/AUhi8Cw="
)
