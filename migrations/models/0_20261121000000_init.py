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
COMMENT ON COLUMN "catalogue_entry"."catalogue" IS 'REFERRAL_SOURCE: REFERRAL_SOURCE\nSERVICE_NEED: SERVICE_NEED\nACCESS_TO_TRANSPORTATION: ACCESS_TO_TRANSPORTATION\nFINANCIAL_SUPPORT: FINANCIAL_SUPPORT\nGENDER: GENDER\nIMMIGRATION_CLASS: IMMIGRATION_CLASS\nIMMIGRATION_STATUS: IMMIGRATION_STATUS\nIMMIGRATION_CARD_TYPE: IMMIGRATION_CARD_TYPE\nABORIGINAL_STATUS: ABORIGINAL_STATUS\nSTREET_TYPE: STREET_TYPE\nEMPLOYMENT_STATUS: EMPLOYMENT_STATUS\nEDUCATION_LEVEL: EDUCATION_LEVEL\nHOUSING_STATUS: HOUSING_STATUS\nRELATIONSHIP: RELATIONSHIP\nLEARNED_ABOUT: LEARNED_ABOUT\nSESSION_TOPIC: SESSION_TOPIC\nSESSION_OUTCOME: SESSION_OUTCOME\nMATCH_OUTCOME: MATCH_OUTCOME';
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
    "gender" VARCHAR(200),
    "age_group" VARCHAR(10),
    "country_of_origin" VARCHAR(2),
    "language" VARCHAR(20),
    "immigration_status" VARCHAR(200),
    "postal_area" VARCHAR(3),
    "family_size" SMALLINT,
    "learned_about" TEXT[] NOT NULL,
    "privacy_statement_version" INT NOT NULL,
    "acknowledged_at" TIMESTAMPTZ NOT NULL,
    "acknowledged_by_id" UUID NOT NULL,
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
    "volunteer_status" VARCHAR(10),
    "volunteer_stream" VARCHAR(10),
    "volunteer_type" VARCHAR(30),
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
COMMENT ON COLUMN "registration"."volunteer_status" IS 'ACTIVE: ACTIVE\nINACTIVE: INACTIVE';
COMMENT ON COLUMN "registration"."volunteer_stream" IS 'ADULT: ADULT\nYOUTH: YOUTH';
COMMENT ON COLUMN "registration"."volunteer_type" IS 'EXPERIENCED_CANADIAN: EXPERIENCED_CANADIAN\nNEWCOMER: NEWCOMER';
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
-- Service sessions that were completed and that somebody was at. models/service_session_count.py says what
-- can be added up.
CREATE VIEW service_session_count WITH (security_invoker = true) AS
WITH present AS (
    SELECT session_id, jobseeker_id, NULL::uuid AS anonymous_client_id
    FROM session_attendance WHERE removed_at IS NULL
    UNION ALL
    SELECT session_id, NULL, anonymous_client_id FROM anonymous_attendance WHERE removed_at IS NULL
),
held AS (
    SELECT s.id, s.provider_id, s.service, s.kind, s.program_id, s.length_minutes,
        s.unnamed_participants, date_trunc('month', s.held_on::timestamp)::date AS month
    FROM service_session s
    WHERE s.length_minutes IS NOT NULL
        AND (s.unnamed_participants > 0 OR EXISTS (SELECT FROM present p WHERE p.session_id = s.id))
),
counted AS (
    SELECT provider_id, service, kind, program_id, month, 1 AS session, length_minutes,
        unnamed_participants, NULL::uuid AS jobseeker_id, NULL::uuid AS anonymous_client_id
    FROM held
    UNION ALL
    SELECT h.provider_id, h.service, h.kind, h.program_id, h.month, 0, 0, 0,
        p.jobseeker_id, p.anonymous_client_id
    FROM held h JOIN present p ON p.session_id = h.id
)
SELECT derived_id(61, concat(provider_id, ' ', month, ' ', service, ' ', kind, ' ', program_id)) AS id,
    provider_id,
    month,
    (month + interval '1 month' - interval '1 day')::date AS month_ends_on,
    service,
    kind,
    program_id,
    sum(session)::int AS sessions,
    sum(length_minutes)::int AS minutes,
    count(jobseeker_id)::int AS visits,
    count(DISTINCT jobseeker_id)::int AS clients,
    count(DISTINCT anonymous_client_id)::int AS anonymous_clients,
    sum(unnamed_participants)::int AS unnamed_participants
FROM counted
GROUP BY provider_id, month, service, kind, program_id;

GRANT SELECT ON service_session_count TO portal_app;
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
    "eJztfXtz4ji691dR8c/OVnG6cu9e5q23yiFOmmkCWSDd06eZ8hojwBsjs74kw9mz3/1Ivu"
    "GLbGxjE+FWVXfwRY8MP8nSc3/+3Vrrc6iZHwRFnsO1qnShYakLVZEt2OqAf7eQvCYHWc3a"
    "oCVvNrtG5IIlzzSHTvYIJCVGMTMtQ1Ys3GYhaybEl+bQVAx1Y6k6IpRj3TYUCM7OLjpg2p"
    "psNxCoCFgrCHrItFTLJg3BAH+/NvgOZQPIaN4GJtSgYjnNurqNLGM7bYEP5IlzXcGPVNGy"
    "js5tpP7LhpKlLyG+a+BH/PgDX1bRHP4JTXL6o/VPfWZC+AINSZ0Tmo1uqs6P/YM03bxICx"
    "Vq8wjqbkPnumThL0muPT/37u6dluRHzSRF1+w12rXebK2VjoLmtq3OPxAacm8JETTwCMxD"
    "sCNb07zR8i+5vwZfsAwbBj9jvrswhwvZ1sjgtf7fwkaKg5Y3RdQ5RBjB7YeFAc3V//e+ZY"
    "hCkgbDiTQWJ5LUSgw7+TaxwfIuKToiU0ZFFsHz3/9x+91h41xtkQd0PwujXy5v/uqBbC0N"
    "56aDXOs/DqFsyS6pMzY7wONjlBf6xNhWOAj+hd0o7N4YH1QfNsaA3gG7MfRXPDOK4hoj47"
    "DGYfXXkASmPWSlQBoiieGJv9sJIom/L/74r4vzq49Xny5vrj7hJs4XDa58zAC7N5jEMFV3"
    "O0AS1u5KNlJW3yhZDFr8hU8R2rX8p6RBtLRWBM+zswwgvwojZ+LiVs7M1fH27vIAA+/WhX"
    "svivYW765JmMdrWdNSp7BPU2r6elsYMxC7s/fy4uNNMHHJSdacHT8K/X5y4iouT1Jk0oZI"
    "Sk1Y1sCMztc8szV9rpKZSjizxUuIVSAXZrLy8iYbcylxR7/Q09omb60v1vErMpKXDmrk55"
    "FvH7DdzkC1qBy5e2sPF75rtJ/xtuTFAsygpqMlsHQgA38XbgPdIFcIA7w0dHvzq3No4m8E"
    "NtAwMRNoqktkEl76TbVWQEcQwP9ay6pGYcFre0weZjzMWHD+mxn++wX/VPr6JSJ77cBOBD"
    "QZKTABv0/L8s7bGk+E+/sOMMnkn6LfhrdjUfwijjogkCCmaCyOvva6Im4FjVfV+6UF177z"
    "PFv1efpOfZ7YqCF5v4rsLQFBNQOy/1043sZyfZVna7m+St9cyL0YKy+b5puOd4qVbK6K4J"
    "wgZPkFYIn1nKvmRpO3knNeAPA4Hcc7H96ajJY2ZnDKLvBh+uNh3oKo4B7aEgcP/d74cwdA"
    "NEX3I3HQxccLo8w6XgEPG1lkoLFWTRN/TzM5CoJhyNuUNSZKF0NfU83aFAchBmdmq5qFxe"
    "wP5HnvwdhMxN8nP/6IQcqAyjAuhb3rVlmNYguvseTHzSXZSoJ6h6Gw1DVMXZ7DpDFc5x7t"
    "B//g9KTcrBnaexQxi/n4RLpfm+a/NAcvYSKSOxfO1W3s6i83sfUj6AR8600+A3IK/ns4EO"
    "PDFrSb/HeLfCfZtnQJ6W+SPA9j4l/2L0V1FgYkuJcY5ihlBaPM3I6Mf+B8iLStNwNPZNi9"
    "lyVz1B2pvuB6GaapcK1k910+JetKY1BNKPySICcRvtcNqC7RF7hNMLAxTD0dzdgV7J9CPZ"
    "4kwLuru69oyG+BJi0+wzAS+PdDx7egNcKryKjXnbSSS0P1ED/43TYT5/DimAJyuuY6tBvL"
    "JsSLtgUp0sGtR3v/ZQQ1OcXM5YHfxf0MdOt0easE4FELoSIbUIJ/bnTDOhCpHulKdHo6QR"
    "YlF1qKpkJ0KE6/+dJSQ6cUfl8taBwIUt/ppKnzSLctEy/lkmfgUA9dpIZufz3PXtJU2AL1"
    "MGZ04KGv4ZPX2Yj01VTEDKjor9DY4mbzQyfZyOuri0+bixfZviTTngXPOBg10uM41GFTsT"
    "MhIu5Yr1CykaYrLwcCN/a7e3Z6ay5qDnMvvcDtwYA5PWG5oulYmTBN718Cr7HbWXMxqwar"
    "RoOE7yBzgZlW/HwFM1IU1VMRtCZedyOIIchlTzpFPn8HmuH+zuPDdjKTrZBHXdgNEpn2mq"
    "an83EdIjjR8Z8cioxQXw2cjSbmTtFcWsiKpVeC19jp8D7oryGYFXXXxD9b2T4Z+tKQ1y2a"
    "02akQTvTddNpKm1Cbfd6cOKhAtZKtoBqAqQD4mEJDYBJMGNIXM+2JiC2JfII8LaCBgSqBd"
    "5kEygrHTOkbRLtRGjdU9LFWjdg0oWzxucU9eEk8wpjLLnOGtypkyWnztDA5HWxCpFw76p8"
    "3lUOZAvKKr4H5QUtlIKjnIKyu7hRtkpd16CM6DjviGIwzzBVXTj7q8pxl4nb4bAfcUK47U"
    "1i8D4/3oqjX84d1HEj1TVUJcNZ3t2ozdr0bp5Vm1GEKzJr57G4rvG+rhvSWraU1aG65ken"
    "r0fSVYN47/CSsFJN/AsPtvx4jPdnpzeu+KtH8XeK8+sV7yLIggcbYr/6/YREvKZMsVrjHJ"
    "GOtmvdNgXLgmjubDc08ZnSrJ0pRPsEkhyl2CtKCwgExMD1ZPiL+QH0HJlXBs4TgL7Agq0J"
    "9Dcs0pq6KxJjYVZZyVggBoqMwMa2cGvyM0jQImm80WSFIlIf4Xl5ROsdYO538Da6FXkh9E"
    "DEboMfvqqcx1EyJXJz3rkWP9vQ/E+6qtMhDZFk+ag3C1LiYx6DTrctRS8WZxciaWBygjq0"
    "EwZc66+loimilDxmhuWYGX+sZtuCy3uCkHv8U94fWZMMKJu0ZX4C/0xJSZOkbMKStScWMv"
    "LC+AvTL4/C73+NvDT94eDBbx5ayLr94W1cu0pnO/PO7xRyzsbEYA7x7AXQjVJxULP1quZO"
    "UVKNWrV53kTtmFY1OsEiStWuMO4Kd2Irc7WoAOtAs9ANemwo2ClrZWFV9lHUQd5oZKmCdg"
    "OWRw20mzB7VUDpyFMUKUmnBHs9w7f+iGlYuKaEFU2JN0AJ0FOTD+4IePZMitXWgEvVtKAB"
    "iypKEoQ/tboE/ziqUTZdW7KjaILkcQxXjiWUUqKN8+UjinTAMOit58GdOJLOLzvAPyJpiY"
    "aPziXvwL/yyb/yybtyce1dubj2rlz6Vy79K1f+lSv/yrV/5dq/cuNfubmOWz3yTIHqE9p5"
    "uU8lfSHphrpUCzmoUYkZngNlX7xq009lZwCjI31w1i+2Ac63sGWsa3GM1fVaXRqOgVrCC5"
    "dlU2zZGVmsqdRNxL2GHYWwnrImyQaUi2AeI2se2Jc5oL5MBfoyDvNCXqvaVjLV/6EsJNmZ"
    "w2OkPIF4LAmBbCBiBJrpNkWbkpEfMEHJMwSGjfHqq6xsnfUUEoc/6RUadOVgetWGrD64IE"
    "oRRGXlBelvGpwvSxlEKeQNzDHXJLNoZMQK20bp1NzKEReaeL7G1AWsufkauTtZPXZY1YJF"
    "jbA7Eu68wQNbqrYKFs/XSCZkFRCrTcoWGIc19NYeECu0810/MDwhxX++IXO61giFrrw2b2"
    "3lBVKt0aG77SxDtILbSbNdw71hCN9W0C1PitTlytK2wNwiBWiyaYE3LAziW4ZuL1dA1jRA"
    "0pcZc5NECcjAfUgyzqCKDvcHEhQyc2drbqh7XklJ931LyRyqr0m3ZTup5sox5xFK7v7Lmp"
    "yb4HPy7Bfee3vYXkGWtJHTEd8i8m8RHmIpW8QOzz1bhLFrWK+bkgEX+P3HfICU4rD0o+Uu"
    "/F57Hu3Fkg8TF89rigaIvRQJbNNtejTaBuZYyWJafMvex1TL3se4ZQ8/CLrR0mX8cXbUDJ"
    "tQW0IHCFN02wG3U9TtgG6cNc/lDJPHFybdFSbhCaNa6v9AZK7UFF+oFKYxSsYw6Cw5Caxl"
    "QyXm/uK+GUlKDnkuyLlLzPtB7/BVuENTkouVHExQcpeCMMdH+AsisZdxqaNT8xmda0YfuQ"
    "4y2wDXUggZg1RsOvsEzQP4Js8EvkmfvzdJr/f5HEs8pqSpiGZGyFiQE5R8QU7CqniVZPLO"
    "3Thd86ZwPbEbHmyOCsOTBYtCHqZtHuznuWA/z4D9PAN212NZ8YraFEY+St488Kv36jd121"
    "CgZG/mJd2vqB1wQw9rhp6oNkym+VbkVYZ5xMfTOraGXwpux5iiA4Zfpuh5MBIFPPdv+yIJ"
    "UgtOpohQ3w+fB3dSbyB1hcdxByQuTdG30XDwID2Jo/Fw0AHhsyn6+7MwEgaT3kC864DQSR"
    "nFW/UvNjG5SwssIdhG6bGO98Hwguq8GMPnSQd4B1ljf/s8/t4B5O8U3Q2/4ZElf6doJN4/"
    "j8loegehWRKaHVP0gF/MDiB/Cc1dbyR2Jy6ZfzxFk+FQ6gujB9wwOJyiR6F/Pxw9ksbB4R"
    "T18ED2e3cSph2O8K3oefYsJF+r3xt8Eb2v6B6zMQehJS8LSbRee4bnGUvMKn6iRSI2VrK5"
    "SsJ8qyLZSBG54pTx9PFbr1LvaUGegfAtyQkV3p4xrre9gTD6Tk8r5bcPb7233yeiEJ/hG1"
    "2hYJ/qbRS0P15ozVldE7ziuBplBZWXck5GEcoGRgA0ifl0kwmXG+YwJR9mpodZU1G5lzlC"
    "yAf5FAa5cExcnI57CMX2wohPXBFv5ghhk8J3qwhD/6c+MyF8KezPFqc7rk8hk5M1Iz5qF3"
    "5wYOhONOjhxKZt3gieyAt7QAyPAR0H00MjeFwvYqerk5X/skuxwPVG07dOpgPZMfxJG00+"
    "tIiNGHQqOH0+4S4bNGkpbu2UVTUJoV/fNecL/1u4p1NcSPe+7fGdhJ6LtuqQAfd1To0ZCN"
    "72vUEDu5b769tYYI23DaAjCN5kUiiG1GQlZ4aNTLDQDSB7AWAdIJsvGF0gLzF04G2lklI0"
    "AZ1quoVo8BVKWZtaHjNFUyS4jXfNnA7xXLMhKZjjVjgGG9k022AGFdk2oRP3hpshQkhI1v"
    "IWrORX6FSrBbJGPra5a+XEJ0tQ2JsIRzxKgpkoCRbZSjY2kgOlIB5+UlP4ib+OlCj0kSDl"
    "8CZiTdIdwfOZ1w9wBC9nX//7s/js2QwLWFxdKmL6Jp9TNHoeDHqDhw7wDqZo/NztiuIdaR"
    "QcTtG90OuTS+5nGUtl9TlbI3trYuj2lTiK0jZQadngFET4hTNKej5FKLnLE8ua6oWKVHNV"
    "aphjpHycmR7nwxyeuK8T93Uq6evkWacpekRd16CMMm3alAk3w2TMzLhKXHCGw35kGbntxS"
    "u3PT/ein6AMW6kunoxiqvILodFQQEmScmz3WVac2LpQiow6eRO+sImvHt1vMkpFtHy4q8B"
    "Bs/9/nvVvurKJhzozneh6IO9e+1sZbAJ8QZs5ax0PnYCBDpg2hIAIQWE1Kk6jjfytWypiq"
    "xpWxBMBvBGUojJAME3r1A52OiGJWtAVpzqGITWS/o6bSVVwkd4XhntbTRNLc9zw5IGlysa"
    "a9GEveBvX5YT92lZzm3TErpdzCRPpC7mtx2mOHaBcMwPvfFEHLkcs388RV1hLH4bjr6II0"
    "kYj3sPTgwJ5SJp+TgOmN7QSegO5p0fh18j9/1LmDcfCYPxvThyvkLoxOHEexNh0hsOdj8g"
    "eS3SbiSOxcEk0sy9FGv1dfgl1pt3jWj/Hnv97xKeRoMHVwsYPo/0g9EUn+Jfy79Yhuu/zM"
    "P1X6Zz/ZcJrn+mzylhuenlnP32LE/rShQHdVRx5jni0+d5cxW0+OZKL7o1R4i4iMe+H+TJ"
    "ApshO2d4RhWWnA/yjWID3Iq8o5JrQwXwCq6od7Irwv6y3OEFkali3F0slWn60oYiKXzZoq"
    "olIi3a2coJr60Eg8YVp7gNHkE6d74qr8LNqmQfGasycmikA5a5dvweE8FO6Evj4fOoKzqG"
    "nfCFKRqLo6+9rigNRMcjI3Q2RUSsGo+lyVByZMSn4ciVtxyZlnoHi3K9gTDo9sgTnp/IdS"
    "zNxS9N0YNIagN3gPuJBbzHx97DyJMx+1jQxeJd/FK0FWYgJ8+xZu61WG/C6E6afH8SYz36"
    "l/GvvB2Oeg/4O/aDThOXME6TkYhBdnsKnUyR+PjUH35/xAJvQJ+4hFvdPXfdR/fFr2Ift4"
    "lemKLPw+dxb/AQdBI9J2qDvtN+/Ln3RAZydzZFfVEYDcQ7CX9xYgKMnJIxHo/JgybDp16X"
    "DHLodHcXN+0OH8Xdfe8CMdpNup939yOnZUTuqzwi91W6yH2VELmdT+rbTF9F/fYsv7z55b"
    "z6swrgnw41vHsWwThMw3EugvOiUPbvMA3HOXfxZNWP3smZpSFM0qQgygproFrqK2UVzvR1"
    "2BGVc3UoBarP4J6sr4OqyAa9mF96SaMQSYMqUVc2e118ivIRUSqG3cPee/FNaMTeSa+wUm"
    "PSd+RGO1OLEDSpVHew10kg2Hi4cwAzKgSuLefhXScFK+d3K+cYuM6h5rTbSygtDd1OKRO0"
    "X00b6YBl1PHkuhdcFxrySXzn7+76RD/qHUzR00iUxt3PWITogN3xFLmfkkDc7HfHZZRy1c"
    "TPscLn4V9qrx0GK8nq+feyub1wqzoZPs7UscLUve+C/r51gutP579Ozd+/fyVfH5K8v1z4"
    "M57AsOD0bd2PRLwME8op6g8fOkDTl1MkDu6Hju0NooVuKPhe727cAapbLPf9w5w9j/aizl"
    "QRqgq9qVjI2VOFy0+eBF34C9kkQdSBmaaeoGGqJNj8zuuPHdbmYJ+VzDRT8s5DJ4pewSRT"
    "5T19WJit+/18Iu9qHkefQ5kvC3NLZFY6v4fGgYUa7GPDSFNps2t7XO2boWuQa+HYZNi4Fo"
    "5r4U4JVn8tKcMCB+sQy3qMh2dhdNcTBh3gH01RdzggwUDSQ+8r0WhETonzlDh6EAfd7xK+"
    "MRG6E+I8FbtUhk2uPpafq1C5CvXUVKiGJzoULbYep+OG7XxeRbyYbI0+nrwWcg21kBnR1/"
    "uKi2cTtigCY/h2O0tc9BUqkm3mzETxWX8D+sJysj341MCQkZMm2NTXkETntp0Mwk5OCNUC"
    "pAIemKvzX8GboVqEdAZXeFq4qX7dxH9mMgdFbU8imYmf7JnmZCQDpDO8bG9IEgvVWjlNMW"
    "M+txWrjR9DulVNQACeg9kWkDTHpOJXWg6LHy1zJV9c3zi3TSfJ52GhLbfqMt1JLad7mvdu"
    "sqtOd/mkv11cXF5+vDi7vPl0ffXx4/Wns4BhSt7K4pxuSTBCzFnQ56bSxePdwOVdMXcUDe"
    "SwbvIsmTfpK+ZNoni8/z4UQDhE0kCIazEcYcho+vGMZcSnaJLMdZS1JFYp1pmsJap1xWgb"
    "mFrhRFIp+JgkcikwwvZRS6RQ+L+0UirpjCC9oks+lnCIMMeEW/+KGTXX7rAr2mDCVzxPNa"
    "DjD0Amb9thsBTbMAg7Rwo8LFQDc22//MPX/vwDnP01yQ3W9ZA8Ng5KwsOGWTecJ5E/Vydm"
    "0uCa9yP7v2aXzmuqBreKynkGXEC8HimFNF4RogZywLXoFU+vekQJ25HQnfS+iiS1APmcom"
    "5/6KSidj/L2ICqd5XS3xAtcU/6dA8IGqiCrGemG1Bel5/pPjXDcLcEPMen6LYDbvEkx/O7"
    "1NTOM7PTJ3YcdhUpmm0SLtnxl6csNYJhyNsUVo9CHMNfU83aNssQ1zezVc1SkfmBPO89GD"
    "+SsvDHH8nV27AkIuzSBekUVVyEKkuEZmZmV4EgkYiT/qlwQxI1FoUwQfgzo6houlkCwxjZ"
    "z4ygCY1XVYHEeVLFgvlWMlUalhna9bQOGN6tWGIOHNnBkDXJdLK5FxY7oqQc9FygL3WZYn"
    "RPT2bst28CvHt2+oiCt4pcxgQ7SVcUe+N432BU00Jm0rGn0TdhLKJT/TrHRL9OnebXtEku"
    "rfDSoG2lN3lJ2yGhoq5lLQP3GHl8p3TpP3j9nB7+WXul2O09Cn0sL7cvYqlrwo4+FMjfdO"
    "PFAY4icexHPEr9EwJ+UwDvlWxKum0pOs3jMjNFU4zyiHmagisnm6gpFfEMlVEq1A1Yt2th"
    "UTzEJKQrhbdMGm3zYK94u/RBc9ZeZxmGFGtV5gKe1gVfxTNXcR82wmWQmDgHv5LQJ/r4Cb"
    "EvxLL4wLkFwaSFrOCnS9D8V8ENNbMfXvHx1Co+smaQrDCGnYmSj4zie2jNx6B2RZ5EAaY9"
    "k4jMc2CigLE9e9BzLeWnAjolPUB17mn38lrVqNUnvDvtLBe0xa5NznqY4OzsgtSo7Gqq8g"
    "IG8M0JBiCuX+7zQBc/BbypmharWzmDu9KV6eUvq+yeGikQ80Jy+GkM8A/fGyx0m1fH4B5o"
    "p7X0HOiBVlQwPUgYZQ3Cuv1y/FJ+s21RRjBOyOctr6+Ye1Y3q74iIzEBPZJSXfyTlNumcV"
    "7h25nsl5uaHe5a1ps3KLb/rXWE17q2W9SbsEBreQ7Jq9AQB/smcDoWCRKh+sPkczcM07O8"
    "Tbe6/R5JufI0Gt73+iJxqQ2fTxGp9jUm5aXF8dgpWiUM7iS/Uti4A7Lvk/LM98PRo1eKGd"
    "8ajkj/XqmwjJvh2lnholkkaczj4/OgN3FywAzErlPpiiSPoVyeor4weHgWHkRSjKw3IDWz"
    "usPn0Rj/0rQ7NBpxMBr23a+ScZNK+XuPTvR7r1TymupzJwTLUV6/r4DgQI8v1vbsgi5fJ+"
    "d433oSB3d47hVciX2yDvAOSMbpIanxR1zwg8Myk7l6bt/fSgvyoyGyBjKjJ8J8+phkVvc2"
    "cPOUxJ6pkVoRmuOFap3VJVtUnGlLgwuLeHEUxjVJyMGNg7vAD4PGxlBpyKareGJkR9wk6u"
    "LT6064gYUsBZrlshLEaSvYA07H6npyW8ButArr9CikFaYnZ3eMCyUifTOlhW4sdZJUqsTL"
    "RO2Av1Esv1E2IupKSVMRLZ1ORnxfnJDH9sVEkcIrVJSKmxx49ul38Ojx4UpCXNidZ+wGtj"
    "2FejxNhPf69MTmWEopBcoKUQHK+YtUnCq60XUxT52KlLlN2JMk4kU8pUJmphHeUJuDOVUr"
    "UAFWfdzV0G7S7IzFnv4TOoxIFfNq5HfWJLSOZBMeOextllnYe1/zWYYlw2u910VPAIaTwN"
    "dxmFuoGvRT9eomdJPqJv3uctJQnem870fLz5ZesIZbl5mxLnMullcyrgnJqvXXCtSonuUq"
    "ko0UpUBAEo9X2VquluDEIM2KWCGB+u2QkuerMLrtDYTRd3qsv98+PJFvv09EIV7PILzA51"
    "0eorsCXxyikPKCYMfRHey86g6UaWPefKeJ7V65NvLS0oOAqLO4AoB/C/fVUHjjb2/RMKva"
    "JRdfNk6TW0Ky8z6pJSyx5wkrcquKEIkDvOm2NiexPCoKySNv0IAA6dYKjwRYq6aJP2kBRO"
    "U74tINl264dMOlm/eSbribN3fz/lncvN1t15u8xcz8FNojWvrfyYmDZtPncjmXy1kGlsvl"
    "XC4/CXiZl8t3dtg0yTxiqd0nmxuRxnuF82+rLVC7wkgkFT6J5Aws+QUCmdgMP4DhBiJgYw"
    "FRcyt4uiWiVBO4kxbOgbzE2LdJvU+3pOdaJknUgIyPIJ4Y86QUf5Qn5gmWpUv/zqxfz9x3"
    "wo+bjU8iAypQfXW9uLk+gOsDGF8kD2ScuOzKZdefRHblqq/qVV+77TQnojsCjicFzzU0TZ"
    "I1FVJmaXqcX5SK5WU4P7Dxss856z5nFn5OqrM84BaFaq5FqTjcueG2N5ouU9i3jGrmAUUD"
    "Yb7OA/J1OsTXlAI2REAsFb0aI+WhdiyH2oVl1MLjHCHliSpOY6ALhwAmKbnsm9j9iU6pTK"
    "KXMCFfKVl+gbyhKh5BG6PjAf7chlkzpNyGyW2YDBrZuA3z57VholfVklPtl7u77UzbZbRd"
    "vVly43CGckRzYx4zxjzZInYji+I/Nl7LmpaqPQ7TNSZL3OXFx5tAb0xOslTG40eh36cE2G"
    "kyFjVKJVGPUHJhhmVhZiGrmm0UqvIQImle1cHqbYS8GEE69M0qRhDJwkyq5BUf8hAZXzdZ"
    "XjexCKPi7koMcZSygW91k4aZu4jVo+pbYx6iCM8REDTQZntxnSfnMG6VXl/6OpF1WJPR0s"
    "YiOB3k/U54YXqWMW+Jg4d+b/y5AyCaovuROOjiY9eNovBA5BmG9EGID4Glv0AkrWSTUsQi"
    "faZHqaqBfr8y4GiTvfr82idY7+Lvz+KzV5iiwEx3qTrA/ZyisV/+YuyXvxg7XpZjx51yJE"
    "5G3zvA+Zii50FXHE2E3qADgsMpuh2SE9yld4BfIKHXJxfczykSul3xaUKu+Eek56/DL+SS"
    "dzBF4u9PvRG54h2UefnO87x95+mv33ni/eMF9mrbv2VFgZtyQm2MlEs5LLO/BnzF21E5n6"
    "AwJR9llkeZW4mPYyXmdszm2DF3+FPMmJHBSbdiRubDcUt9arJpSc63dqaiETrzgxhzNIl1"
    "asAFNIxg0fdbKbIJ33TDz4dELrniPLeeMmM9dYdO1qTDpClKNwybiFrCN6E3IRFlvcFE+C"
    "JiISd6Acs//gVhPO49DNwwNspFLDk9jyafxZEkdN34vOh5KXVEHlPURbop6oLiyx95QYvx"
    "cxHSBqqtG2yMkk0TMxflxLUoKWfkWWbko7t0bnt+hIplZW/52LN8oWdZkWdJBXsJqCNEHO"
    "l8SG+Cvaco3ElKhrkRtiDXkW7TkrFlgb2jaR7M1QdWki1T0hfSTDWKlTlPEB5Y7pwx3DNw"
    "plQ7P7IlmTGsjmBI3mCQii26PkHzAK7eOdCE2kJyNQcLVQk82qNYZyTATKHn5S5p7MOhPh"
    "H0no5oN3aTcTTDO2KnKtJtQym0wlBIm7fWXOTi6y4y+LqLJF8XIOccQDzJpbR0Ozngp3XS"
    "vIGoI6WGByDSLVpd4wn8MyVYJUnZBLz3rOgR7YuPK72Mkd88NA5dUtkovuk6pV8lBOG8WL"
    "7pBCXfaKNOIaYpWbqEO0EmCfFMYWjS15asPpow1Y+wxofMbcpKRgimiEf7+R16TwwPQ+vp"
    "83AgdoDzQbIgCr0+SYCIP6aIzNkO8FeI4mqWXFqWDCVLfJz+qc8kogCW7A0R1Gm17HRdgz"
    "JKdb5IkMfr2mH6ulaj4MqR69oNh/3IfnDbiy/4z4+3Ih4KZyRwI9V1F0jGNwYALgyIfzdS"
    "KPWu870n9J5Yfk/u8BvxvQOcjyn6JopfyKn7ycbboejrNUZPNk28H6xJVFRxRjWrD4ZHp/"
    "RmUrW5WF27ObR9j4EinBKFlvNKIeWvvdGIvoYkYJdNGo+ULgTQaJswnY8tBnD/8Nr8w3nM"
    "c/qi3Vw3E5cTLTPqUUo+6qyMOsXrxPv2VHmz4DIaJ+QJ8RJWeB58XD2sJhYJpc1OeV0MXT"
    "o1n7qZkQ/+lEwCXTjwYeyqYJ9CPZ7mLN4b/hB7jyPRDyO8ao963UkrZSmuAGhBUXQ7VwYs"
    "NmfwXnwT+08OhGNvfxXzWT1hJ529GNNXyxSg0yN5olM8zW5269HefxlBLc1s4MHexf0M9F"
    "zQn8r6EdXduNXd9LcDcQolJB1h/q/RaIXr1B+IWB93NbSblMOVNrv82oFVzLFI1cJGYhbk"
    "LD0Urkjy0yZCRXT1uiGtZUtZHbrQPzp9PZKuGguXi5Mkm5KL3DEROxHGJC5YLw15La1UE/"
    "9S9dAp9uR299npbdvUWUaMaCoxp1kWRHPC1B4I29jtUAj6aypylmwsIeYsFMXeVLEBTJz+"
    "hkF3jcWNuABhyUFyzOomLbdzIdi87kZub01F7VXXsNgOMWzeMncgbF/9/rxlrkm4FcoQER"
    "ZC1yaelIpuUFSHPrZDBCc6/pNHFl2bo6C3Bu63Blyq5DbdG7A4YKNYfw2EzISI1Il9hZKK"
    "Frqxrgy7sd9xL9pvQzAsmMalDzH3Qc3h4t1pZyVw0XZt6s3eIru6WF6A4t3NSLwABS9Awc"
    "rqd4LeA0mnEV6Agheg4G45xV4sXoCCr5u8AMVPMcwvGEP63rg/LsWnZTnRUOtJGI+/DUd3"
    "0kjETTogej5FGMD7e6k3+Npz0pBHTqcoaI03v8EDaRC/QrKid4eDO+le6E6Go11D6uUp6g"
    "+HX6TnJ+n2+e6BfJ/ouZNjfdyb9L6K0vOgP+x+cbuKXwu3G4n3z+NoM+8SyaX+NBxN8Llw"
    "5yRr3521mOAd5BnVHv7beDhIkWZ8gvi6oioW+F9w7KAP8tj3kCMJQJElJhGwEI9NiK0dpI"
    "N4wAKv6VH8lag4awUvNlFjsQk2y0hEdW95FWpRKu6Dne0fLO98TY/mtcoosHtdKqMzq9ac"
    "6CGPCdk033TcAA8pzHCQy2+HePJ6HPkdnqQoebABIuxsQ7FCxHxx0k0RYZepXAaJ1mQFgU"
    "sFVBPIILAbA30BLHzT9z9vA9zE1Ndwps+3eBvW1wDzeCa+Bd5WOiEmX3r+Ib5c1/OEMhW7"
    "Z3ApI8mdjSQFPTeasGI04SFOtYQ4NV5rQHLuD0cd4H5O0eTZOXU+SrGNlSew8BbkoimLY2"
    "TNs2/UkvMovMAnVaF0pMM0B2bQPaFFhJZCF3/JeUHwwjQ/c/phzKYoerE3PETC3+5cb3fh"
    "NIk8OyJPi8IiW8Yt8enLSHMt8by8Yk2vk8crF0M1QsTTNiQyjjiBUYWl8RAVx5QXAT16EV"
    "DKJK7CmLAkyTzzx72wOX/zJBoJvb85smCkRZnWOoFPFNzIfnNA4os1xKwdWlYTDe321aBV"
    "o1gkVzkbjQdaupVmh+p+O02o7V5LjQC85r7dxHrTPwBiXVnptmGSqzJwLD9ANqDTwrTX5L"
    "JqmT6tmbTPVNhvHquM05P3IqzIBOYGGfYMMlxY4cn8TgnW0EKSV3cdIvmp9f5rFdlUxWpq"
    "qFqI4niRanUqndxgtYvzq49Xny5vroKIteBKVthaMmKNK6qPqajW9OWyjJ46TsfXVDqwxb"
    "XUEUKupD4lJXWYOc+tSg3R8JcoW+0XOOYdqDFpZjqzdlxpEppZtXq4FtQEhHIuUdQA0YxM"
    "6ToAPdquztQRqYK1gr9Wcjpm1dKZVxg3sl+sPprHwnUOf4Xr9OKOf90jT1uqpUEJFiqCF6"
    "Zh2QuvJOKXuXxELjN8RC6TPiIuZotC9aHCNE1gwGuCObGr5VFXuznveKK7d1FYD21rpv8p"
    "IsvYUvep0O3sjcppmE9J/c1QSSJHoCJXlUyS7cmuXtTTLpMakkv4K5jriPj1k7aWCQgy9h"
    "oawJS3JjD1NumB3NDfUFJlXctTpmiKBOCmggcrHSMMZAQgwQcsdAPIQFPXKp5ygMgtwMYz"
    "yXCe5ZaT8xXiXiKfD+DbSoev+Dpx8zMBnuTQmKI31VrhbnWyUfuECzwpTdyTbOEOnDAH3Q"
    "IrEiuBtmCNWcMPQNA056lmoIInW81MNuFf8mreCynXb9VlqvqHyulTND/essguA+Cqff52"
    "cXF5+fHi7PLm0/XVx4/Xn84C/U/yVpYi6Lb3QHRBkVXUVw5lcAay+VJot/LaN5AjuMmzU9"
    "2kb1Q3CXZgDuf2RnqBKTU96QhHiBrH6J7nKhB5nlEh8jxZIhJv0DYxaVI2+owcAWEinicg"
    "WzFaIk8AdzNNfyWaq8GTX2XVgb3EuMdpGzjyJzLSPibZuZ8QhtQu9YbHSHmOL5bHOT2l6M"
    "+VTbQyA62XObJwjtYwXWNQrSJHq+NLYSNL1YouRFFKvg6xvA4RXUqJvSZExseX6fHFTHGZ"
    "8d2R8fFleXw12bQkaBg0n/10dUiUqnkGkspilQsYSGrW+pOUOT3P/bhF1/xHmrT3aP9JY0"
    "kNt87hrG7aM1LKD6yhjEwnrY+1Ik7mjpbbBKpp2tAAsoZ3h47vdg58/bWT6QcQ3b2X54rm"
    "tl7DEyhq9B8ttyNy23ui66meVpqhmBs717QfS9O+G8a8S9+OooHa9utc6951xrp3nbS/+y"
    "9IAZBDJA1E+eI6j2cJbpW+u1xf81T+XLPLM5DyDKRseWceMQNpQRY4mlSUwgAnso6ms7/J"
    "lKc5nGCIK4cM3LpgfzGBpqIX4tex1PU5cSXpOHwngm/A771NvEcy2d2K+ixYZiydl3W/SN"
    "GYizDRcQM0mVyJsthVS3+BSFrJJsVfPMM9JELVOO+Fm6s8LiJX6S4iV5yX+il1X7xOzs8x"
    "zE5CyjL28Dk3hp/ECHMpiEtBTZaC4hx2chD84go5h2BXwfik+L68+EdEihzwVydYjiCGyd"
    "wvX/rt2vnFTPx3R7NX3PwCNxZwfCiwgOjHL8hYRNSxMDAntRNMLATO57hr040waJOMPjpx"
    "vnXjEpLiZkV98rCEEzWWwLVMc+ZJFzwDgkYq8fOInbhVhhI/IXh6r3gpdjVOy6US5nhWRr"
    "wBnqBhqmSm3OmKE21B3a4SjbL3Kr+5NA+3rzSA/UfLj9Xztna/FMYreTjuD//qRBtzJV9c"
    "3ySs84W2GJ5WrkadZtEyKAfVP2FtRYuXmslXayar2EzC/O6/HAmIU7mmEAXP5UVxFfeWlA"
    "JzdkfRwFlbvf5d1lTZpLniC4Yhb1O0OTuaGMbHDhgkz3uPNZikRvvxR7wKzYb8Zur7n6/m"
    "V6QDlmcvqUtLKs3iZxjbKXp8ngiT3nDQAWvbCn7A+xf/suCfFNY+PQ+g355l6KuavRHevY"
    "o8gKSqcuma2AHxESsybyCae8mfi0z9J78Es0c/RUKXVJPvAJIB4xU6ZZjdAsoGFv4MOGfj"
    "ZdjYM7xarkrJu3FaLu8yJ+9GVRvOvCul2AhTckscy6McE77zitExMm6Ly7bF+XBVYIzrhr"
    "o6TWj3WoNik6twoY1aVXGajHoWXLdoGjj/XjtT8YZbSarfbK9d6A5asqqZbTDG3I1tgl9w"
    "z4b+KmtARnPMHJj2bK2aRPz/q3NFsOeq5UXKrAwIgQkdcccpAWHqtqFAcHZ2njQW1fmgPA"
    "6LuH9pqcuav6TopmoFOkIDLqABvRejOVUmnCeRP1cnpgPkFRDqKSzhT/oEptk5DcJ0TdIA"
    "VpHWILJ05NX/RYgaIckfo7YvNwzUiq+r1pM1Csjp6qgIURMCv99BJWVY0pyql0ovTBOl+p"
    "nLqkM0L4xemOZnxg5LBjbmiBXdpClhoKJiriDNVzZCGQfRJf3gddEsGMVuD3MCv5yftS+c"
    "dx6/8aorPPqrwVUy5NmReQ5RPNvla/8cy97yPBCenkbDr0SrvDueIodmIowm5EboZIp6Aw"
    "k3esBC97gDQidT1B0+PvVFhyI4LKOizpXINCOPaTKNqW5bJFlzafPZjpzh3bIlTCZCb0Dg"
    "94/ccdxdD5/h8RIGXbHfd8bLP2RjvHw1g0QWJRLAUawCXAr5T71rxCGZFUqdnELO8NvAEp"
    "MeoLfTl0mH7S7ZPTI8LK3x8+1jb+JsEsHhFO02od0WNBJ/E7tOQ/+IscXJgP901Zt4YNYp"
    "WbLThbA93TA8hsyKZWGFdMmtI6OLn3n7oMJSbAvJ6KIJc/0Yup4wgpVtJft7ZXh4GrCdRP"
    "A/bEvJ0RXDY8nstiITq6ZEvgAlcCqjDEaUjI1CGO/l11pLIYyYeTivxTFuVeYWx0xHFR+u"
    "JMSFHVXG9uxBz6VbZBTZvX4qsbnFVPIsQ32VlS1x5YCpAWPxNu1MtxW3tcMqwNzhYi0BeM"
    "EpTkk0t5SaU9Vt3gFvJBsWyfg60+dbQHL+Adz71nRvWCvoXqRlja2mU2rIWsxHIQhV4/Fo"
    "3BflpNavA31ReBha1WFoJDKEWj44O5ikSdWDj83OO/jRKgnvgfyAQsI/O+Q8RORnzW28G7"
    "3ZtuhmnCTlGzI75SieDH1pyOvPqmnp9DrUsRZ7RAmnrbQKNc4hSHhka+hWWTah8UrKOK8g"
    "ILksiOIDLnSvsPJGNyxZA3OVKj2U7InUlh77ju0XbTBtdTWVpEryfjXAEpVuAEsHw+7jeI"
    "qfNW1NSAlozzMe6Pi1BxgXTGWSZi45EU10sJJfIXhVTVKbeoq2+DFAwNNc2Ya/jONVRvzr"
    "yQM+TFupQsw/9ZkJ4cuOu/Ug913nuSDDBZkmr5vcqb5ep/rT85drDcRvBZcDQtIB+I8Tjf"
    "08GjgR28FhGZNS9RHZC9UwLcnZOAqav5OUP7PVO75j5l19EzstX35jy++O9Si2qYWoOKjZ"
    "ZptgElZgt/kt3NdpgrvXchN/aemmG8osrgBfl6t/2vXXUIyjbzBTQdwjqOiv0Nh28WmLIs"
    "xG7rezRFnDa4nh8JrmEGQN/Y0UewFQVlZEmHNCqCECpA/TFUnfIJb4luorvvqmWiunyQJ3"
    "qxu/AhnYJhZXSVEYp3QMgjQZt56HVFZ5hguXtWy76cIlT7nPU+6ztD2wW3hsBJcq+e7eL6"
    "fsDqH7e3aHWMv9m4OFFxvTctZdsoLjhVsGAbfyq1MS1307TSD7SkE8HBoEMjLxgu5mcFf/"
    "VNFu9ffUj5Rdou6n5XGwQPZ6hm8lq/HG2oXBDIJDI4xc+m7DonDHQmGGiveYJanAU6g474"
    "6iCc6qR/ALX8uGapFYoIMUcMleGIa/Ne4NHvpiB7ifTuzp43Ag9YVvTvCpdzxFj8Jo1CNO"
    "397BFN31vg5HXXLJP5qisfgkjATXi9w/nKJvvbvhN3LNO2BDubdx8pCYkr5YqIqKB0yT0d"
    "LG21Zy4G91XYMyStOmZPQTG/oZ7oiZsa9iQbsdDvsRC/ptL+7G8Px4K+KhiYWLJ9XeC3mt"
    "akVt2xGiA3aQ00G8gHYQT0SS/7Rwhog43c+supYN4purFcYwTvczY2hACQv3xrYwiAnCnx"
    "lFFamW6kSOm5aKMtKYp6h56OQM8yYlWcNa6kY48jSeiPpC0g11qRaCnkrcPOAv8nDk6fx4"
    "HHJNNkmZN5NoBoslmEtScrD3gK2u1+rSk/8VjF+K9JOytNCIGwh5HTJnGLssuXM/8ichb7"
    "IEvTxzV+M9En8Kf0cj5sAXnvMKUSk7gJVdcMId8AHINQAL27Ixb00qqcqGsiqo8KBQczVH"
    "bjUHfqglKxbxxZcdb4WC6FPpOf658d+oCpm+RZV8OyqOdW6snZK3kikvoJWS4ma/Oj3eB8"
    "NLfGss3BNVOv7rJX50zv2jMmrvTzkW/0+pS/+nhM4bQwcPHJB4H3xADhgQWbOgQbQxr1By"
    "gcX/C/GhaR0wPCwlWaGrPJzQVTojlMxMSwXvwNdjX58Mj8spvi7Wm37Y6+J1wPCwMPy6YP"
    "Aqf12ifTI8Luy/LvhBEFqS5wVU4DVJEDI8DKUF66oT0PmgFazUESNrHtK1GGQ81IpqjmJk"
    "zQO7Fn2Rh9pcNVz/w7KLPa0fhoegNcCrOV7ayaKOl3j8IRIXJ+LbhD/xB/77DX98myL8gf"
    "8OSEjjtzILf8XmHAwMxVM6/bXw2zM8GMws84qaxu2kKOxU5jkZlhZ2xzM51eCbQz0RomcY"
    "8pZw2wHC7RTddjvgtjtFj/j8EZ8P8OeAfPbxZx9/4oVmgFeawQR/TvDnM/58niJSzH2IV6"
    "cnvB494fXo77ifv+N+xl/wivRlir7j9t8nDKxFnvdDoVdmR8LwELJhuSc+gE4xonkhRihG"
    "1jyYz2/yrE3xjE6hpekmjjRcbzR9S9JzlrAXU4mbh3ot7KdiGwYBDi/tC+gm5S463TO6aN"
    "4gXOcYguvUAbim7MgeZnjBIGFgSwOvzxQ37fS8fxldNAH+Y6cBhHNbcb0fNPgKKQmlM9ah"
    "JGkTRuAYThNOSpf0IJF0zJOUzYP8Ms+ic5m+6lwmlp2VbpN4yBJ7bZKyeXjXMsVfMYTIgt"
    "A4MASO1g/DQ9ASupPeVyxHuZ+kNKN/xT8qI0dVH7IWxtWAtIwpxcfH74fp8bl77mNx1vnA"
    "ku3wefIZC7fkg7VxSddHFxmVE1BPt8Tfn8RRTxx0xTupKwyEu54w6ADaVaJB/dYdPoojJ+"
    "Gbc1Rm3C7zjNtl+rhdUqI6kEmkAgP+y1YNSGFp97niJci5d1hu7zAMrIFIOuqZblO01YJh"
    "yNuUAI84ZQz1nMWATgd1Ihb8+CMRVkdJ2pA/tI5CfGB4nX/pBAClRimGECGpgguGIqfR88"
    "Q+iVW3eEU2XnrtwMIBPP1xHVM5zbMmNe9xqkfNSWc9rqyKy4nUxTk/ETjfDNWyaEVx0ost"
    "hkjYKLRIHtuYQouJQm9S8Rmf2QdfVSivgay8IP1Ng/NlqcI5FPIG1s7J4kgYqpXjY5JZLC"
    "cyYoXr5dCpOe8TZ+MNSH5ycXwThBzaFGiLr1VRygYuUw0u8WVv5iVHPUrJR52VUadsVs63"
    "T6Q5LpKMN1dlgiGCEx3/SVgcaqhLwEKy1YqqEtST6PjOkBdWa0+2Y7dRO2/KY2ketN+X+D"
    "gdyzwZ52MqIFN+DRYakha4DX7srvGU9MykC+YKv1o4M57pvw5Q3XznRdRUIRKupqpcTcXV"
    "sK0q9U9c68e1foyCfrqCFNf6vcte7SVc1xflErUHdDxXeyzEOiRXFVmmwnR8fWJ6feJa3f"
    "S9/zT1e2la3YP0e1XqoNaQuJvAueCISy2qCirWpp2tgfJbS/Ku+d7KWxNS2wo/F7zA7a4c"
    "onNFRRvb8iteBZd/dVvJSCd6Ka+RapFyiTLAc2ehYXErWXOrxudQq2059RydmbWBu0pk+O"
    "GJiluFFGO36jJVDqDunhSG35uazOptPW7/bxcXl5cfL84ubz5dX338eP3pLGD7k7ey+P/b"
    "3gMRASJvuS8TZBVu9AYwb2hRQHC84upHCyn6lMe//lO6f/2nhH995LXIC3GEqIEw3+SB+S"
    "Yd5psEzGTBKQCw17yB0NaTrZxsCtJKNml5slUkGylBClG6eFzI1oLmCeKdtQJ7ysWAJ8Og"
    "3vYGwug73XH5lqKMvP0+EQWqdri4cpjrhmvRDZ+WFHNUloYLMbUIMRvdsMb2LDwmFDEm0W"
    "qPIEPaS2acoF5betQOGHofHDM6gn9a3IrOlBXdnSZFmKsdRQP5q1oSvhm6Xgxhrz3HN2dC"
    "PdnARxbVwJ6RsSdC1Qisjx1zt9CNNY1LypcNYEfNMvit7vhrB+A/UzS4I+xiB7ifU/R7f/"
    "x7B5C/U/QkjP7+LE46wDuYovHXhw7Af+I6vHyvSdUJHBYkhJ9ejCfnaIU7YHrA7oRe/3sH"
    "OB9T9E0Uv5BT93OKHoeDyWdywTtgY3hWuk0RAMdrWdNSFaU+TZN8Iy4vPt4E+lFykqURHT"
    "8K/X7SLcLnMhNwZgtvIbIG2p9ORFTjZkY+zNwTtWL5L6HnSGCcBPheN6C6RF/gNmeAhbDr"
    "6TSB3RtgEZ1ZOcIrjqZBGkP85ef3rumOojuK3G9naY1Mp6W02DXda/oWLLDGcw7oCAJ9AW"
    "QEPKBc07NuW+AfxNCsGmtn5f0HMT/L5osJsAAAiF0aDw7YQoq1u9qu9+uvUtVSrC1FLAQk"
    "VayIwjPPgJSFKMsAtaPhxqd2SePTDC5tVIKVCtNxRoppRiq8RBbmmGO0FQz16Xi3ntxIa7"
    "JJsu/DDW0dTXe5ipAdT51wVtOIHs/zqqIw51QuvGCQ8wE8OAscRfUc+IFcNTJVUraxh1xV"
    "dYplltpuD5ftUUhqjKQQt23obw5bDILQ71/xCSk8sAHWSraAKW/NgA1WTQDXG2ubzWYf0O"
    "cB/HU8dj0vhx2n4zw2D5k+Fswh5T2UNWuF32XTNmRqYa8sIYZGXVKcOR3Oqi5pRtU0BE0T"
    "UizBmZ6MYTIOfknwTaiR4DfXG6aoJB8j5YNQchC8MEQVKTqtSm/WICRI+SCUHIQTSS9Qsw"
    "BWWaA7Q3nDTmdun5zywh+rwoHtCUIeel2ZaoJnYGM3A1ugeHhGmq68tLJ0E16Tdj61hL1r"
    "XU4jYbq1EDtA30BENAV+AKoBFd2YA0t+gW6Q6kaTFce6R05IHzO40A2YU0tRzXMKerZz93"
    "VmNBre+BdBPUTC1UWRDZhFLdzJ7r/x2iSl2NcIIbeyMs2+wj83Ku6uxChHKfkwMz3MrLkC"
    "sTu03CuRSZvoEb0SjVdVgXiwWlTJJLi7Ryhx2kleTocc8kjgJQjW8has5FeIxYRXPPYYZV"
    "N3rZgyQPDNEQPedOPF9IQBVzbQ5s4N1cRCxKv+AucUWaSeZ3A55FTlEDw7UxJoZGYpSUue"
    "wVRAVX61bzQLzFWeLDBX6VlgrhLFbHncx8/AYXFG+qcYZm/jKzHMUUpu1GF5lB3XUtvEo0"
    "XT0qVXb47THVi4+XRGmFK3mYucXOTkImcBkfPJc1hspcudQZN2HuFzE25dZwYlLtGxItE5"
    "nwnI06U5v30DJblakk46LuUFt7QwDd/Qsjc0B6sKtrPYevngd3uaGO/d28JTLLKzjTArPO"
    "p1J1lbW4KdoLkhe5T3X0ZQS8sCXJiVYJO/TaAdZWuXJJ0Q2VuXhrw+FCqnsye3rwbNzyhi"
    "SEfbtW6bkqKp8PDp5XfXdXprKmqqIhtQgn+StIUHItYjXYl/+gkQm4hW4MxxIFQHufudAl"
    "C+bOD5Ex0Il7fNjnfOSY3ETLWooTlFgFJzKXxOBp4jisMu77ZfJg54vPyCsRSwm1w85uIx"
    "F49LiccFXPa5pFFk2/FXqWr26LDq8MQm7nvuQj5rk77/hJif/TtPyI17v0/QLUlWBGQ0J9"
    "43CCj6ekPk+nkb6H6oAJwDeWFBg/xe0y2apVomcN/ypAdQJT2WqE6/IpPX/dncA4ilDfEF"
    "/1T6hrg/t7JPy/Lm2BoORGk4wP/EDtgdT9G98OjkW3Y/p2gkPg4nuI37OUXfhqMv48/Dpw"
    "7wj6ao2xt1+7iN+zlF4ldxMOkA5yP+quXbgnPtwBkbcFw97S0zZUc0RM70oA5E8W4sCeOx"
    "OB4/YvAlYXAnjcR7cTQS+uMOyL6PB+7xqT/8/uiOXnCMB3j4+Pg86E2+S93hYCB2J73hAH"
    "dHvTxFvcH9cPQokDPnAcNRD/finHdAxs0pGk4+iyM8H8lHmYlzlWfiXKVPnKvExLH0japQ"
    "GA3BMOSUuPsdSWyuHLuME3neeyy7pNrAjz9iQGoyWtqYoygiZYRpWH7vSksaVS9zIXYir2"
    "dOiORApxzWwC7mlTODS7lk4ky5wsSZbMpjzfBdc947aa0im6q2TM+nmCAsldODsaGtPKsH"
    "IkdzaSMblqqoG5mqxUgFOY2cp0+JA+17vxdOrJEg5E4XPCQh9yxuVrHIaEJlw4BKyXGP0X"
    "IWgGUWYDdaxRfPJCnPS/QfGrr42RJeLEyaHJJev49KXEroOx1sa6ni5zlgFU8KG6LiMzuZ"
    "8YNn2q0cVuI/UhDSEAmfpFE0SVh64SkaIeITNNsJOxw3Uq0f9ukivNcFO7YIpnhhU3awCl"
    "Au6kbM5rqQB+LQ5p0DYdPzujt0Eudz3jtRVENbTQ5I3YW0ijnb+IDDyJ5zSFRG4D8vWxZE"
    "c4JrVT70QtBjgwYiGn1QFWaen08zEavXkyrDhSqX71QBnylqvlU3RTxYyaQGDDBtBU8GUz"
    "d+JYUXVTPIrerkP1JkBGaYFg/sGzWJUg0P4BmUTtV/yh34IqDvKOoVQ04vkaulv0BUOB9V"
    "lKoa94l3zYpbdz4qRjwAGN0am6H/5/a9n2GYTyvlGCMb0smNsgGdIgDlUo5FSLnR9iTGeV"
    "aIn4yRcWtBlNvBsnqpVydMd5T3hi+PPLM5qwYhnmauGWnm4grMdI1cVMu5VzcX0kznVNPt"
    "KjX/xfwAhr5y7E0mucXXpH4IcCOEiUJtjadZ2wlbdOo4v61o5aCr6DGPIi5eNyYW29gGPw"
    "JUuK6OJV0d926pqY40D8YpGYyj2xa93m26ujNE0gSvwSOkbEQ6NQwm3UUzIGgCwMd2y/S2"
    "2lLKinW1ZcNOaCROTejyx6qwe3mCkOsrKO+PrJXwLE9S8vWr+PrFq0nW5QS9k4kKwBql4q"
    "Bm62lS68qW9dttXmLHdtz7MTLB6Ooa6vpQAchNTDYax7dEdfHjKcTwaPUcVdd6Y7VoyrBI"
    "g3amIgw3lVRXEeY3zqEFczRS0CBeZAtZ1Wz8qrfJCfEWw/wYPjWB7Dqb+aX7dIPSQNY0v4"
    "FJ043V8pwpmqIBVJ3K5cTFDUGL+LwG7ZHuXof/tcbPDC4HDnDyHCwMfQ1UK6fyLVWX5pVZ"
    "zCtEe825s1CKs1CWv5s7eZJop2Y8CJMcL8tBnZhXnOjAKRpFUColNiepuTsHy6LzTNMVUg"
    "YOr6CqVnSwE8TcQ4u5wU7w5+/F3Fh0A58XzJTFylj5rHjpQ8pzYrMlM2Zt6Twndr32BwVP"
    "jCL4+u0biO95LnzPM/A9T+JLprusYQDnhaZxjKwJutIo2FlMqA/1x1SgPyZg5tZzHnrPpo"
    "4pX+h9sVDbdypVxdiKkivCdmPABTSMFM/luqovnSJS71x86VQgq1Us2pB4wb6fcZkmIEVb"
    "tDNFJaetFE7gXK3UlHQ3DJ71B5eoGJWouA2Z5yc7KVh1U7WoduNUpX6YhCv1qUp9XgcgJp"
    "BeXueQSC+vU0VSciueiXO9pnPpWQk4dzRNEPqP7SBFqm1ARL4RdWbvLzIT6YDhEWh1+7fS"
    "eQc4H1NEPi7cswv37NI9u3TPrtyzK/fs2j27ds9u3LMb9+yje/bRPfvknn1yz/7mnv3NPT"
    "s/8x5/5p37X8f7PufeFzrH3+hpJEr4uAO8gykiv014eur3usItKVsUPSf1a8bP9/e9LilM"
    "I4lfe3fioCuSyjWUy60S7/tFHmv0Rbo1+iKRusLcQPnlgKkXpuczj8+8/DOPOKscMPFC5C"
    "zPu35vIt0Pnwd3XhGr6PkUkfNz9/K5e3bhnl24Z5fu2aV7duWeefOSz2eW5vObgdn38vM5"
    "RM7nM5/P7zOfWXG0sGcPuqy1aKpE71Y7U4doz6Sl36pOl4sfrQ2WMH0liC/ANyRA2XkS+X"
    "N1YspCrtM6sk5rvJY17adTbF1efLwJdFrkJEudNX4U+v2kTsux80GUVl82LSwtRNRArVY9"
    "McvcJ6tWfDFba1iSn2Mg6YGbEowWoTowc8HpqBEpiQsgmhdGL0zzM2OHZ5FlU1TWOVVYAT"
    "XL73rLuTcRRhPxzhUvvBMiW0hPo+HDSByPiUQRnDjVt5/6okMRHJaSLiqvN5yZp2P/mJ1G"
    "zo6WMJkIvQGB3z/yJMXgevgMj5eAxb9+3xkv/5CN8QrJObn56ZBoxHnpbB9FDFUS2sL+ie"
    "J6o+lbYosTHBHuyev2NCHe76S4m2BFY2DjE9uC6wNdxwjWPdxNg/Cu12tsi5TuykYvLZqW"
    "J7jZztTz4GaSErTLERxsyGgJSRDuzFZeoGW23ZhZFYEN/ppmB8xJdK66cPLY6UjbkmP4Co"
    "2t04BUniDWbtWyqIUsqu2fBAML7nXSnMT9vunG3E3C55bBcLqTDa8WBn66KTtv/gcgAAcY"
    "0kg2AR6GLf4qCiZ3zklz0vEUrXQ8Wm1ybSEb5MP75iQuWX9rA1N3n+dU6FjJrzCgTYsw/t"
    "Ey7N1eYZiW5HZ5mHvdrbpM1TBQNxmKbsFbRA7TkNWvWPjbxcXl5ceLs8ubT9dXHz9efzoL"
    "1AzJW1lKh9veA1E5RDZ5XweREZAcHrPEOGTreuK0XN9DCUwuB22MlCOblAFLixMB8fEkwN"
    "aTOLjrDR4KqtZ9sg7wDqaoLwpjIjG4n1N0NxyIHUD+TtHTsDceOoKGf1RGnDjPF2OWEWIW"
    "FyecEjPJ0Uqd/EH74037s3rnfHVukVA2YbnY9xgpTxDIWuB7vOreekPzzMzeN8J0jXl7qr"
    "G9yFgqNHRKudh9aTVDhPylYfmlcYbK3mD5pIjmKkrF82nG3hu7qCZwR8EVgdmKQIxUBXpA"
    "oj4Z2U1W/e1mFFPZ7zDu925urlaKVsu/3d6r11qEWu7VbJHaDK56x9XWyAAjRFLUaXOAdA"
    "vMCOrA3gBLB2Rncgs1vK22HdyUJGxoA0TUUPhsps8ptSDqeMAe3VEkdo+HZrLqbcVDM3lo"
    "5inBGnhPSchez2h5QXJ4XoVoWXYaKOkgVHGem7TE67kDPQ5Jvn4s9wwirQyfJx3gHUzR82"
    "AkChgSxx88dDJFt8/j7x1A/hJt3bcB0dZ9G0zRSLx/dlR53oHrLOC417ueAs7hFD04Gr4H"
    "R8M3Eu96I7E7ccn84ymaDIdSXxg94IbB4RRhSfh+OHokjYND4kDyVej37iRMOxzdER+S8P"
    "kUfRsNBw/SkzgaE5f/8Jn7DbFw/cV3ZnCP2XBaOC2VyXld73bF5gsPnbKJVaPkPNsm2/oT"
    "LusfxnlwWX8fqCcs6xPcU+R8b0j2yPjeFKg5RslxsnZzWTckNKkJcvML/qlleWKflmmOeN"
    "B7+DzpY0bXOyDc5+BZ6BPWk3yyYYme2aaKoGkWdr5PEFbsgf+unkhN979vjZ4HgxLeFx4Z"
    "FrXcgykaP4+JJwYRf4LDKRK+Cb0Jvo9FqK898VsHxC5EvTTIX4kwc9K90Os/j8Sxeyd6Df"
    "d6O3Td/70DNqSsLPE+1b7WoHpqUXyv8uB7lY7vFT2yqlQhiyhlA0Utx1I7RNq2FaQGPQXR"
    "y5vAmZLXQkWquSo17DFS7qHAtIQNTXsNSxV3DRHyMWZ5jE3b3ECUkp84WxUZI+UOXGH17o"
    "bYukotkTFS/vqw/PpYuiVTfFsznIW99o15WypzFjZhIbdrvzkHMg6ksiKRXhQFTiqWIQoO"
    "ZxxOGxUHNELDIY1D6hYwLIDnjoCDGQcT6Za00G2axjYVzwgNh3RSLL9ceKm10cuhhT3CAc"
    "UnpuRIDc+Ov+30KrJFYQp5qDYFqDrtgBPZWEJrqCj2Rva+cMIgmGjTzrIMWk5rSY823x/c"
    "jsCOxHfSDZwsgayuSblpStB6PjoSjD5tCXOSdBc3cL9kmJKw8Gt8qGBxdgsWOgkfN93+Qq"
    "0WXgFrtxjUtAV+MXXbUCA4OztrT9E3Uuz6Dlp4Dpp/TXcSTpRADx7AfYVZtnlyl9ZaXFrd"
    "l42afPhW1zUooxSOL0wXQ3WGCesC1J/mxwX0djjsR1Qet714cYbnx1tx9Mu5gzlu5Nb7pb"
    "CDPBVm9do8HkdQ0+oQ3RwTyKabaROELLublDTX5imgk14/55qaNJsyp5OwF3b0K1LJkTXM"
    "87r6Jfg6qsMffXJXAHGUQ28oxom3unBx11rFKZLDagGNEcSgmlaLJk3FmrQzhSmvsWSEWu"
    "+VpcaOTNIB01ZvAba6TfJs/cVLf7WBxlp16oOSWMdXFb6FBBqAWdWFquEuTQypYgHvSwK3"
    "XC3wv/u0lRTEjvXQXGntoxy3B57nQ9oGP/wr+KtLmW257MVlL7YXzIPDCdNehNwRE6k9cL"
    "Bzuhqm1yY8jejBSsz6dZQmPEHP3sryqgndrvjkutt6R1N0J3b7buJm/yi+jb+PF3tk002M"
    "1j5Hsigt9xNlxTsmj5/oHCp4xygz7lFK7gLFsgsUGSvC/UvFd0AKaRO87o+9E/pvy2xbkL"
    "1LEPJ8Ylzxe0zRpMykpZByeLmu9311veFJWQHIgqLo9kla3XJHziff4hRlL32nOyrIbO5t"
    "ezFObO9MqdO/4hUdWRAaT4a+NOR1i6JPT7RpZynUX/3WRFkVNM+pUQdnZxdEwT129dREhS"
    "3gaaFsgfds118opNoOHmeCN9Vatcl15QWIc9UimnDMQgM5RZNez8OmKMALuPoNcivZebqy"
    "Pem+5CHJfZfee3tvc/35sZlU7kpTTy2ME9PaCt1J76tYVGnrUhEFLfkkiez8K/4RG+pZLu"
    "LWlyPV3zmLrckhKg4qF2zfV7ANcdKHilsODxpi5BuKcfQNZkrkEqChKqsWRdDy7rSzxCt5"
    "16bOpHCFxIqfpe7egdGC6aLDK5YoqSxuuu9tiKQRjguxJFTXefxucav0NFTX14lsv/ilKo"
    "Cw17yB6J6f5WNgszjYBAuLn2hBRDEy/zYeDugIh0ji1mVVscD/Ak01T1FSywCXgJFteoxb"
    "GWPsGOngtlikbPWb2X/+D8xTvnY="
)
