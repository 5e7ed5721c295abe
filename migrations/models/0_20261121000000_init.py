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
CREATE TABLE "client_identifier" (
    "id" UUID NOT NULL PRIMARY KEY,
    "jobseeker_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "position" INT NOT NULL,
    "type" VARCHAR(40) NOT NULL,
    "value" BYTEA NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "expires_on" DATE,
    "description" VARCHAR(100),
    "duplicate_reason" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_client_iden_jobseek_81c4aa" ON "client_identifier" ("jobseeker_id", "position");
CREATE INDEX "idx_client_iden_fingerp_a2f818" ON "client_identifier" ("fingerprint");
COMMENT ON COLUMN "client_identifier"."type" IS 'FOSS_GCMS_CLIENT_ID: FOSS_GCMS_CLIENT_ID\nTEMPORARY_RESIDENT_OR_MINISTERS_PERMIT: TEMPORARY_RESIDENT_OR_MINISTERS_PERMIT\nIMM_DOCUMENT: IMM_DOCUMENT\nPASSPORT: PASSPORT\nSOCIAL_INSURANCE_NUMBER: SOCIAL_INSURANCE_NUMBER\nPERMANENT_RESIDENT_CARD: PERMANENT_RESIDENT_CARD\nDRIVERS_LICENCE: DRIVERS_LICENCE\nOTHER: OTHER';
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
    "answers" BYTEA NOT NULL,
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
        'spoken_language', 'client_identifier'];
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
-- Numbers of documents. Whoever reaches the person reads them; who else has the same number is a question
-- over all providers, which a function answers by equality of fingerprints.
GRANT SELECT, INSERT, UPDATE (position, expires_on, description, duplicate_reason), DELETE
    ON client_identifier TO portal_app;
GRANT SELECT (jobseeker_id, provider_id, fingerprint) ON client_identifier TO portal_look_up;
CREATE POLICY look_up ON client_identifier FOR SELECT TO portal_look_up USING (true);

GRANT CREATE ON SCHEMA public TO portal_look_up;

-- People of the providers that the caller does not reach who have a number with one of these
-- fingerprints: resolvers/possible_identities.py shows their initials at most.
CREATE FUNCTION holders_elsewhere(prints bytea[], most int) RETURNS TABLE (
    id uuid, first_name text, last_name text, fingerprint bytea
)
LANGUAGE sql STABLE ROWS 3 SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT j.id, j.first_name, j.last_name, c.fingerprint
    FROM client_identifier c JOIN jobseeker j ON j.id = c.jobseeker_id
    WHERE c.fingerprint = ANY (prints) AND c.provider_id <> ALL (
        (SELECT string_to_array(current_setting('portal.providers'), ',')::uuid[])::uuid[]
    )
    ORDER BY j.id LIMIT most;
END;
REVOKE ALL ON FUNCTION holders_elsewhere(bytea[], int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION holders_elsewhere(bytea[], int) TO portal_app;
ALTER FUNCTION holders_elsewhere(bytea[], int) OWNER TO portal_look_up;
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

-- What iCARE is told of a person, in its own terms where the portal has them. Plain expressions, so that a
-- page of people costs a page. An identifier is encrypted: who exports opens it. What the client said is
-- not safe to contact is not there, and of telephones the sheet takes those of North America.
CREATE VIEW icare_person WITH (security_invoker = true) AS
SELECT j.id AS jobseeker_id,
    j.provider_id,
    j.last_name,
    j.first_name,
    r.registration_date AS registered_on,
    greatest(j.updated_at, r.updated_at) AS changed_at,
    (SELECT i.id FROM client_identifier i
        WHERE i.jobseeker_id = j.id AND i.type IN ('FOSS_GCMS_CLIENT_ID',
            'TEMPORARY_RESIDENT_OR_MINISTERS_PERMIT', 'IMM_DOCUMENT')
        ORDER BY CASE i.type WHEN 'FOSS_GCMS_CLIENT_ID' THEN 1
            WHEN 'TEMPORARY_RESIDENT_OR_MINISTERS_PERMIT' THEN 2 ELSE 3 END, i.position, i.id
        LIMIT 1) AS identifier_id,
    j.date_of_birth,
    coalesce(
        CASE WHEN j.phone ~ '^[+]1[0-9]{10}(;|$)' AND r.phone_safety IS DISTINCT FROM 'NOT_SAFE'
            THEN j.phone END,
        CASE WHEN r.alternative_phone_one ~ '^[+]1[0-9]{10}(;|$)'
                AND r.alternative_phone_one_safety IS DISTINCT FROM 'NOT_SAFE'
            THEN r.alternative_phone_one END,
        CASE WHEN r.alternative_phone_two ~ '^[+]1[0-9]{10}(;|$)'
                AND r.alternative_phone_two_safety IS DISTINCT FROM 'NOT_SAFE'
            THEN r.alternative_phone_two END
    ) AS phone,
    CASE WHEN r.email_safety IS DISTINCT FROM 'NOT_SAFE' THEN nullif(j.email, '') END AS email,
    r.street_number,
    r.street_name,
    (SELECT coalesce(e.icare_name, e.name) FROM catalogue_entry e
        WHERE e.catalogue = 'STREET_TYPE' AND e.name = r.street_type) AS street_type,
    r.street_direction,
    r.unit,
    r.city,
    r.province,
    CASE WHEN coalesce(r.country, 'CA') = 'CA' THEN nullif(r.postal_code, '') END AS postal_code,
    CASE r.prefers_official_language
        WHEN true THEN CASE j.preferred_language WHEN 'en' THEN 1 ELSE 2 END
        WHEN false THEN 3
    END AS official_language_id,
    r.future_research AS consents,
    (SELECT e.icare_id FROM unnest(r.learned_about) WITH ORDINALITY AS said (name, place)
        JOIN catalogue_entry e ON e.catalogue = 'LEARNED_ABOUT' AND e.name = said.name
        WHERE e.icare_id IS NOT NULL ORDER BY said.place LIMIT 1) AS referred_by_id
FROM jobseeker j LEFT JOIN registration r ON r.jobseeker_id = j.id;

-- Which columns of the Client Profile are there of a person, and which must be there and are not, in the
-- template's order. The rules are those of models/icare/cells.py; tests/schema/test_icare_readiness.py
-- compares them.
CREATE VIEW icare_readiness WITH (security_invoker = true) AS
SELECT derived_id(30, jobseeker_id::text) AS id,
    jobseeker_id,
    provider_id,
    last_name,
    first_name,
    array_remove(ARRAY[
        CASE WHEN identifier_id IS NOT NULL THEN 'CLIENT_VALIDATION_TYPE_ID' END,
        CASE WHEN identifier_id IS NOT NULL THEN 'CLIENT_VALIDATION_ID' END,
        CASE WHEN date_of_birth IS NOT NULL THEN 'CLIENT_BIRTH_DT' END,
        CASE WHEN consents AND phone IS NOT NULL THEN 'PHONE_NO' END,
        CASE WHEN consents THEN 'EMAIL_TXT_IND' END,
        CASE WHEN consents AND email IS NOT NULL THEN 'EMAIL_TXT' END,
        CASE WHEN consents AND street_number IS NOT NULL THEN 'STREET_NO' END,
        CASE WHEN consents AND street_name IS NOT NULL THEN 'STREET_NME' END,
        CASE WHEN consents AND street_type IS NOT NULL THEN 'STREET_TYPE_ID' END,
        CASE WHEN consents AND street_direction IS NOT NULL THEN 'STREET_DIRECTION_ID' END,
        CASE WHEN consents AND unit IS NOT NULL THEN 'UNIT_TXT' END,
        CASE WHEN consents AND city IS NOT NULL THEN 'CITY_TXT' END,
        CASE WHEN consents AND province IS NOT NULL THEN 'PROVINCE_ID' END,
        CASE WHEN postal_code IS NOT NULL THEN 'POSTAL_TXT' END,
        CASE WHEN official_language_id IS NOT NULL THEN 'OFFICIAL_LANGUAGE_ID' END,
        CASE WHEN consents IS NOT NULL THEN 'CONSENT_IND' END
    ], NULL) AS filled_columns,
    array_remove(ARRAY[
        CASE WHEN identifier_id IS NULL THEN 'CLIENT_VALIDATION_TYPE_ID' END,
        CASE WHEN identifier_id IS NULL THEN 'CLIENT_VALIDATION_ID' END,
        CASE WHEN date_of_birth IS NULL THEN 'CLIENT_BIRTH_DT' END,
        CASE WHEN consents AND phone IS NULL AND email IS NULL THEN 'PHONE_NO' END,
        CASE WHEN consents AND street_number IS NULL THEN 'STREET_NO' END,
        CASE WHEN consents AND street_name IS NULL THEN 'STREET_NME' END,
        CASE WHEN consents AND street_type IS NULL THEN 'STREET_TYPE_ID' END,
        CASE WHEN consents AND city IS NULL THEN 'CITY_TXT' END,
        CASE WHEN consents AND province IS NULL THEN 'PROVINCE_ID' END,
        CASE WHEN postal_code IS NULL THEN 'POSTAL_TXT' END,
        CASE WHEN official_language_id IS NULL THEN 'OFFICIAL_LANGUAGE_ID' END,
        CASE WHEN consents IS NULL THEN 'CONSENT_IND' END
    ], NULL) AS missing_columns,
    coalesce(identifier_id IS NOT NULL AND date_of_birth IS NOT NULL AND postal_code IS NOT NULL
        AND official_language_id IS NOT NULL AND consents IS NOT NULL
        AND (NOT consents OR (coalesce(phone, email) IS NOT NULL AND street_number IS NOT NULL
            AND street_name IS NOT NULL AND street_type IS NOT NULL AND city IS NOT NULL
            AND province IS NOT NULL)), false) AS is_ready,
    referred_by_id
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
    "eJztfXlz4jq691dR8c+cqeJ2ddbu4bz1VjnESXOaQIal+/RtTnkcI8ATIzNeksOdO9/9Sv"
    "KCF9nYxibGUVV38KJHhp9k6dmff7fW+hxq5gdBkedwrSpdaFjqQlVkC7Y64N8tJK/JQVqz"
    "NmjJm82uEblgyU8apZNdAkmJUDyZliErFm6zkDUT4ktzaCqGurFUHRHKsW4bCgQfP553wK"
    "w12W4gUBGwVhD0kGmplk0aggH+fm3wA8oGkNG8DUyoQcWizbq6jSxjO2uBD+SJc13Bj1TR"
    "sorObaT+y4aSpS8hvmvgR/z8A19W0Rz+CU1y+rP1T/3JhPAZGpI6JzQb3VTpj/2DNN08Sw"
    "sVavMQ6k5Del2y8Jck16bT3u0dbUl+1JOk6Jq9RrvWm6210pHf3LbV+QdCQ+4tIYIGHoF5"
    "AHZka5o7Wt4l59fgC5ZhQ/9nzHcX5nAh2xoZvNb/W9hIoWi5U0SdQ4QR3H5YGNBc/X/3Ww"
    "YoJGkwnEhjcSJJrdiwk28TGSz3kqIjMmVUZBE8//0fp98dNvRqizyg+0UY/XJx/VcXZGtp"
    "0JsUudZ/KKFsyQ4pHZsd4NExygp9bGxLHATvwm4Udm+MB6oHW82A3gG7MfQXPDPy4hoh47"
    "BGYfXWkBimPWQlQBogieCJv9sJIom/L/74r/Ozy0+Xny+uLz/jJvSL+lc+pYDdG0wimKq7"
    "HSAOa3clGwmrb5gsAi3+wqcI7Vr+U9IgWlorgufHjylAfhNGdOLiVnTm6nh7d3iAgXvr3L"
    "kXRnuLd9c4zOO1rGmJU9ijKTR93S2sNhA7s/fi/NO1P3HJSdqcHT8I/X584ioOT5Jn0gZI"
    "Ck3YuoEZnq9ZZmvyXCUzlXBmi+cAq0AuPMnK86tszKXYHf1cT2obv7U+X0evyEheUtTIzy"
    "Pf3me76UC1mBy5c2sPF75rtJ/xtuTFAjxBTUdLYOlABt4u3Aa6Qa4QBnhp6PbmV3po4m8E"
    "NtAwMRNoqktkEl76VbVWQEcQwP9ay6rGYMEre0wWZjzIWHD+uzb89zP+qez1S0T2msJOBD"
    "QZKTAGv0db5523NZ4Id3cdYJLJP0O/DW/GovhVHHWAL0HM0Fgcfet1RdwKGi+q+0tzrn1n"
    "Wbbqs+Sd+iy2UUPyfuXZW3yCcgZk/7twvI3l6jLL1nJ1mby5kHsRVl42zVcd7xQr2VzlwT"
    "lGWOcXoE6s51w1N5q8leh5DsCjdBzvbHhrMlramMEpusAH6Y+HeQuinHtoSxzc93vjLx0A"
    "0QzdjcRBFx8vjCLreAk8bGiRgcZaNU38Pc34KAiGIW8T1pgwXQR9TTUrUxwEGJwnW9UsLG"
    "Z/IM97C8ZmIv4++flHBNIaqAyjUtibbpXlKLbwGkt+3FySrTiotxgKS13DxOU5SBrBde7S"
    "fvAOTk/KTZuhvQcRs5gPj6T7tWn+S6N4CROR3DmnV7eRq79cR9YPvxPwvTf5Asgp+O/hQI"
    "wOm99u8t8t8p1k29IlpL9K8jyIiXfZuxTWWRiQ4F5gmMOUJYxy7XZk/APnQ6Rt3Rl4IsPu"
    "viypo06l+pzrZZCmxLWyvu/yKVlXGoNqTOEXBzmO8J1uQHWJvsJtjIGNYOrqaMaOYP8Y6P"
    "EkAd5d3X1FQ371NWnRGYaRwL8fUt+C1givIqNed9KKLw3lQ3zvddtMnIOLYwLIyZrrwG4s"
    "mxAv2hZkSAc3Lu3d1xHU5AQzlwt+F/cz0K3T5a1igIcthIpsQAn+udEN60CkeqQrkfZ0gi"
    "xKJrQUTYXoUJx+86Slhk4p/L5a0DgQpD7tpKnzSLctEy/lkmvgUA9dpIZOfz3XXtJU2Hz1"
    "MGZ04KGv4aPb2Yj01VTEDKjoL9DY4mbzQyfZyO2ri0+bixfZviTTfvKfcTBqpMdxoMOmYm"
    "dCRNyxXqBkI01Xng8Ebux1N6W9NRc1ytxLz3B7MGC0JyxXNB0rEybp/QvgNXY6ay5m5WDV"
    "aJDwHWQuMNOKn69gRoqhesqD1sTtbgQxBJnsSafI5+9AM5zfeXzYTmay5fKoC7pBItNes/"
    "R0Hq5DBCc6/pNBkRHoq4Gz0cTcKZpLC1mx9FLwGtMO7/z+GoJZXndN/LOV7aOhLw153WI5"
    "bYYatFNdN2lTaRNou9eDEw8VsFayBVQTIB0QD0toAEyCGUPierY1AbEtkUeA1xU0IFAt8C"
    "qbQFnpmCFtk2gnQuucki7WugHjLpwVPievDyeZVxhjyXHW4E6ddXLqDAxMVherAAn3rsrm"
    "XUUhWzBW8T0oL1ihFBzlBJSdxY2xVeq6BmXExnlHFIH5CVNVhbO3qhx3mbgZDvshJ4Sb3i"
    "QC7/ThRhz9ckZRx41Ux1AVD2d5c6N23aZ386zaNUW4JLN2FovrGu/ruiGtZUtZHaprfqB9"
    "PZCuGsR7B5eElWriX3iw5cdlvL/Q3rjirxrF3ynOrxe8iyALHmyI/eb1ExDxmjLFKo1zRD"
    "rarnXbFCwLojndbljiM6NZO1WI9ggkOUyxV5QWEPCJgePJ8BfzA+hRmVcG9AlAX2DB1gT6"
    "KxZpTd0RibEwq6xkLBADRUZgY1u4NfkZJGiRNN5ossIQqY/wvCyi9Q4w5zu4G92KvBC6L2"
    "K3wU9PVc7jKGslcnPeuRI/28D8j7uqsyENkKT5qDcLUuJjHoFOty1FzxdnFyBpYHKCKrQT"
    "BlzrL4WiKcKUPGamzjEz3lg9bXMu7zFC7vHPeH9kTTKgbLKW+Qn8MyElTZyyCUvWnljI0A"
    "vjLUy/PAi//zX00vSHg3uveWAh6/aHN1HtKpvtzDq/E8g5GxOBOcCz50A3TMVBTdermjtF"
    "STlq1eZ5E7UjWtXwBAspVbvCuCvciq3U1aIErH3NQtfvsaFgJ6yVuVXZR1EHuaORpgraDV"
    "gWNdBuwuxVASUjz1CkxJ0S7PUTvvVHRMPCNSV10ZS4AxQDPTH54I6AZ89kWG0NuFRNCxow"
    "r6IkRviu1SX4xzGNssnakh1FEySPY7hyLKGUEG2cLR9RqIMag96aDm7FkXR20QHeEUlLNH"
    "ygl9wD78pn78pn98r5lXvl/Mq9cuFdufCuXHpXLr0rV96VK+/KtXfl+ipq9cgyBcpPaOfm"
    "PpX0haQb6lLN5aDGJK7xHCj64pWbfio9Axgb6YOzftUb4GwLW8q6FsVYXa/VpUEN1BJeuC"
    "ybYctOyWLNpG4i7hXsKIT1lDVJNqCcB/MIWfPAvsgA9UUi0BdRmBfyWtW2kqn+D2MhSc8c"
    "HiHlCcQjSQhkAxEj0JNuM7QpKfkBY5Q8Q2DQGK++yMqWrqeQOPxJL9BgKweTqzak9cEFUY"
    "YgKivPSH/V4HxZyCDKIG9gjrkmmUVDI5bbNsqm5laOqNDE8zUmLmDNzdfI3cmqscOqFsxr"
    "hN2RcOcNHthStlUwf75GMiHLgFhtUrbAKKyBt/aAWKGd7/qB4QkJ/vMNmdOVRih05bV5Yy"
    "vPkGmNDtxtpxmiFdxOeto13BuG8H0FnfKkSF2uLG0LzC1SgCabFnjFwiC+Zej2cgVkTQMk"
    "fZkxN0mUgAych8TjDMrocH8gQS4zd7rmhrnnFZR037aUzKH6mmRbNk01V4w5D1Fy99+6yb"
    "kxPifLfuG+t4ftFWRJG9GO+BaRfYtwEUvYInZ47tkijF3Dat2UDLjA7z/mA6QEh6WfLWfh"
    "d9vzaK86+TBx8byiaIDISxHDNtmmx6JtYI6VNKbFs+x9SrTsfYpa9vCDoBMtXcQfZ0ddYx"
    "NqS+gAYYZuOuBmhrod0I2y5pmcYbL4wiS7wsQ8YVRL/R+IzJWa4AuVwDSGyWoMep2cBNay"
    "oRJzf37fjDglhzwT5Nwl5u2gp3wV7tCU5HwlB2OU3KUgyPER/oJI7EVc6tjUfEZnmtFHro"
    "Ncb4ArKYSMQco3nT2C5gF8nWUCXyfP3+u41/t8jiUeU9JUxDIjpCzIMUq+IMdhVdxKMlnn"
    "bpSueVO4mtgNFzaqwnBlwbyQB2mbB/tZJtjPUmA/S4Hd8VhW3KI2uZEPkzcP/PK9+k3dNh"
    "Qo2Zt5QfcrZgfc0FM3Q09YGyazfCuyKsNc4uNpHVvDrzm3Y0zRAcOvMzQdjEQBz/2bvkiC"
    "1PyTGSLUd8Pp4FbqDaSu8DDugNilGfo+Gg7upUdxNB4OOiB4NkN/nwojYTDpDcTbDgicFF"
    "G8lf9iE5O7tMASgm0UHutoHzVeUOmLMZxOOsA9SBv7m+n4RweQvzN0O/yOR5b8naGReDcd"
    "k9F0DwKzJDA7Zugev5gdQP4SmtveSOxOHDLveIYmw6HUF0b3uKF/OEMPQv9uOHogjf3DGe"
    "rhgez3biVMOxzhW+Hz9FlIvla/N/gqul/ROa7HHISWvMwl0brtazzP6sSs4idaJGJjJZur"
    "OMw3KpKNBJErShlNH791K/WeFuQpCN+QnFDB7RnjetMbCKMf7LRSXvvg1nvzYyIK0Rm+0R"
    "UG9oneRn7744XWfKxqgpccV6OsoPJczMkoRNnACIAmMZ9OMuFiwxyk5MNc62HWVFTsZQ4R"
    "8kE+hUHOHRMXpeMeQpG9MOQTl8ebOUTYpPDdMsLQ/6k/mRA+5/Zni9Id16ewlpM1JT5qF3"
    "5wYOhOOOjhxKZt1gie0At7QAyPAamD6aERPI4XMe3qZOW/9FIscL3R9C3NdCBTw5+00eRD"
    "i9iIfqcC7fMRd9mgSctwa2esqnEIvfquGV/434I9neJCuvdtj+4k7Fy0ZYcMOK9zYsyA/7"
    "bvDRrYtdxf38YCa7xtAB1B8CqTQjGkJis5M2xkgoVuANkNAOsA2XzG6AJ5iaEDryuVlKLx"
    "6VTTKUSDrzDK2lTymBmaIcFpvGtGO8RzzYakYI5T4RhsZNNsgyeoyLYJadwbboYIISFZy1"
    "uwkl8grVYLZI18bDPXyolOFr+wNxGOeJREbaIk6shW1mMjOVAK4uEnFYWfeOtIgUIfMVIO"
    "byzWJNkRPJt5/QBH8GL29b9PxalrM8xhcXWoiOmbfM7QaDoY9Ab3HeAezNB42u2K4i1p5B"
    "/O0J3Q65NLzmcRS2X5OVtDe2ts6PaVOArTNlBp2eAURPiFMwp6PoUouctTnTXVCxWp5qrQ"
    "MEdI+TjXepwPc3jivk7c16mgr5NrnWboEXVdgzJKtWkzJtwTJqvNjCvFBWc47IeWkZtetH"
    "Lb9OFG9AKMcSPV0YsxXEV2OSxyCjBxSp7tLtWaE0kXUoJJJ3PSl3rCu1fHG59iIS0v/hpg"
    "MO3336r2VVc24UCn34WhD3bvtdOVwSbEG7CVsdL5mAYIdMCsJQBCCggprTqON/K1bKmKrG"
    "lb4E8G8EpSiMkAwVe3UDnY6IYla0BWaHUMQusmfZ214irhIzyviPY2nKaW57mpkwaXKxor"
    "0YQ9429flBP3aOuc26YldLuYSZ5IXcxvU6Y4coFwzPe98UQcORyzdzxDXWEsfh+OvoojSR"
    "iPe/c0hoRxkbR8GPtMb+AkcAfzzg/Db6H73iXMm4+EwfhOHNGvEDihnHhvIkx6w8HuB8Sv"
    "hdqNxLE4mISaOZcirb4Nv0Z6c68R7d9Dr/9DwtNocO9oAYPnoX4wmuJj9Gt5F4tw/RdZuP"
    "6LZK7/Isb1P+lzRlhucjlnr32dp3UpioMqqjjzHPHJ87y5Clp8c6Xn3ZpDRFzEq78f5MkC"
    "myI7p3hG5ZacD/KNqge4JXlHxdeGEuAVHFHvZFeE/WW5gwtirYpxd7FUpulLG4qk8GWLqZ"
    "YItWinKyfcthL0G5ec4tZ/BOmcflVehbuukn1orIrIoaEO6sy14/eYCHZCXxoPp6OuSA07"
    "wQszNBZH33pdURqI1CMjcDZDRKwaj6XJUKIy4uNw5MhbVKZl3sGiXG8gDLo98oTpI7mOpb"
    "nopRm6F0lt4A5wPrGA9/DQux+5MmYfC7pYvIteCrfCDORkGmnmXIv0JoxupcmPRzHSo3cZ"
    "/8qb4ah3j79j3+80dgnjNBmJGGSnp8DJDIkPj/3hjwcs8Pr0sUu41e206zy6L34T+7hN+M"
    "IMfRlOx73Bvd9J+JyoDfq0/fhL75EM5O5shvqiMBqItxL+4sQEGDolYzwekwdNho+9Lhnk"
    "wOnuLm7aHT6Iu/vuBWK0m3S/7O6HTouI3JdZRO7LZJH7MiZy00/m28xeRb32dX55s8t51W"
    "cVwD8danj3zINxkIbjnAfnRa7s30EajnPm4smqF72TMUtDkKRJQZQl1kC11BfGKpzq67Aj"
    "KubqUAhUj8E9WV8HVZENdjG/5JJGAZIGVaIubfY6+OTlI8JUNXYPe+vFN6YReyO9wkqNSN"
    "+hG+1ULYLfpFTdwV4nAX/j4c4BtVEhcG05D+86KVg5v1s6x8B1DhWn3V5CaWnodkKZoP1q"
    "2lAHdUYdT647wXGhIZ/Ed/72tk/0o+7BDD2ORGnc/YJFiA7YHc+Q8ykJxM1+d1xEKVdO/F"
    "xd+Dzqs9nzqroYTJYv2iad+6OtJTXc/K04wTb4SWKQltDYGGQ15qwhZw3ru1lw1rDOsHLW"
    "sHTWkKJRkGvxaGvNsNwNx2Ppvvswlrr9HjFz9ojXbvwiZmXEh8fhSBj9IE7BvVtyeTiSHn"
    "oD6vY8JmF8Dz0StZipHbXtSrfD7vTB8TkOnGEmSRiPHZOzd4QZpCG1PPcG4+lIGBDTNlWy"
    "Ym6JfQP3gp8kDMgX8L8JsRbjTtk3Zuh21PtGvmO/1xUHxMoeuTBDw8kX8kz6UQ+L6YussR"
    "wg0hKE+yQFM4PX7a1P09VXlBo8yLPlwj5CyEeg6AjAPzcqvi2xNjziL86GP0yV5it+ehr/"
    "lEEgrt4R/IIPYe5wbAAjZM2zlFRSAmtubzRVwYhIBpRNFuLJUSUs2ibAzgNMajMUDQswqY"
    "vuCoNsrxN0Vt69dqquKtiqShUV1zrVRev0tsaIN82ze4R9eJ1Ye3K/PO/RHjF1H57AMOf0"
    "bd2NRCy4EsoZ6g/vO0DTlzMkDu6G1G8cooVuKPhe73bcAercfDsTQ9jnjIbo5A0EDFGVGA"
    "lYh3zTZYSrJW98Ad5UV2yS3PzALOmP0DBVkijx1u3vBPmgpHir1BTp8i66LIxezgTpxaPU"
    "6jBb98eohd7VLEFqhzJfFuaWyKykv4fFgQUa7GPDSFNps2t7XHuhoWswbDfkDFtdGDZuJu"
    "RmwlOC1VtLirDA/jpUZ5PW/VQY3faEQQd4RzPUHQ5IIhvpnphzOiB0SgL/xNG9OOj+kPCN"
    "idCdkMC/yKUibHL5eSi5jZe7/52a+5/hig7mSk3wAGTjHKVrgs77GBFxGKRc89knaB7A5V"
    "vb4VpWtTzo+gTNQ/f86jLL9L26TJ6+5F5tfE09xcXUhC2GwBi83U4TFz2FimSbGbOoftFf"
    "gb6waKZSjxoYMqIlrkx9DUlmuTatfkXzmaoW0GTTAnN1/it4NVSLkD7BFZ4WTpkqp2iFGc"
    "+fWtmTSFWtR/tJo9n0AekML9sbkoBVtVa0KWbM57ZitfFjSLeqCQjAc/C0BaREF6lWn5R/"
    "9WfLXMnnV9f0tkkL1ByWluVGXSYHWGYMrXTfzfqq0x0+6W/n5xcXn84/Xlx/vrr89Onq80"
    "efYYrfSuOcbkgijYid1eOmksXj3cBlXTF3FA3ksK6zLJnXySvm9WV0R/LehxwIB0gaCHEl"
    "hiMMGUs/nrKMeBRNkrmOspYEk2iYdBMtVGk+QttAr40T8dLwMKmrmwazvC+D/0sqA5zMCL"
    "KrEWdjCYcIc0y49a+YUXPsDruCoyZ8wfNUAzr+AGTytimDpdiGQdg5Upx0oRqYa/vlH572"
    "5x/g41/j3GBVD8li42AU62iYdYM+ify5PDGTBte8HzlAZ7yWNe3daXAvzj9d+/wDOUnjGM"
    "YPQr8fZxEMuIB4PVJyabxCRA3kgCvRK55e5dMCtiOhO+l9E0laTPI5Q93+kJZRcz6L2IDK"
    "d5XSXxEr6XTydPcJGqiCrGamG1BeF5/pHnWN4W4JeI7P0E0H3OBJjud3oamdZWYnT+wo7C"
    "pSNNskXDLN9cBYagTDkBPCqljEEfw11axsswxwfU+2qlkqMj+Q570F40eiIX7+EV+9DUvy"
    "4pqyRkuFqd5ztJSsKHBDYkDyQhgjfM8oKppuFsAwQvaeETSh8aIqkDhPqlgw30qmysIyRb"
    "ue1EGNd6s6MQdUdjBkTTJpJcLcYkeYlIOeCfSlLjOM7skhk177JsB77DBJgp2kK4q9od43"
    "GNWkkJlk7Fn0TRiL8FS/yjDRrxKn+RVrkksrvDRoW+lVXrJ2SKioa1lLwT1CHt0pHfoPbj"
    "+nh3/aXil2ew9CH8vL7fNI2uWgow8D8lfdeKbAMSSO/YiHqd8h4Nc58F7JpqTblqKzPC5T"
    "04tHKI+YY9y/crJJxhMRT1EZJULdgHW7EhbFRUxCupJ7y2TRNg/2krdLDzS69tJlGDKsVa"
    "kLeFIXfBVPXcU92AiXQWLiKH4FoY/18Q6xz8WyeMC5aUwXsoKfLkHzXzk31NR+im2vp4N8"
    "iZtr3I0hq7mc4QDBLeapJVcDiMWBzl0VtIt7G/mdnSa+e6Ou45OMXXc1S6IA036SiMxzYK"
    "KAsf10r2dayk8FdEZ6gPLc0+7ktaoxK6e6d9ppLmiLXZu9LmdjqpYEHz+ed8Cs1dVU5RkM"
    "4CsNBiCuX87zQBc/BbyqmgaIR98aj7Yia/j6EwT+eM5acWez8rtnRgpEvJAoP/0HSbPtrr"
    "GB27yyK/dAO62l50APtLyC6UHCaN0grNovx8sS+LTNywhGCfm85akbM89qnrqxAqarR8oB"
    "in9udMNicV7B26nsl1NWEO5aVps3KLL/rXWE17o25UgoC7SW55C8Cg1xsG8Cp2ORIBGmP0"
    "zGKgMB+jpv0y23lMDjaHjX64vEpTZ4PkOkUv1YEsakaDktuC4MbiWvyv24A9Lvz1CPZDh8"
    "cAqxk1vDEenfLXOfcjNY9z1Y8J0kjXl4mA56E5oDZiB2aZV2kjyGcXmG+sLgfirci9JkJP"
    "QGpN57dzgdjfEvTbrDohEHo2Hf+SopN5mUv/fYRL/3CiWvKT93gr8cZfX78gkO9Piq256d"
    "0+Xr5BzvW4/i4BbPvZwrsUdGCnTQA1ItbdjF7ztxwfcPi0zm8rl9byvNyY8GyBrIjJ4I8+"
    "lhEuM+w3nSXqWExJ6JkVohmuOFan2sSrYoOdOWBhcW8eLIjWuckIMbBTe1Ik2yiie9Hk2V"
    "m0RVfHrVCTewkKVAs1hWgihtCXvA6VhdT24L2I1Wbp0eg7TE9OT1HeNciUhfTWmhG0udJJ"
    "Uq8DIxO+BvVJ3fKBsRdaWkqYiVTiclvi9KyGP7IqJI7hUqTMVNDjz79Bt49HhwxSHO7c4z"
    "dgLbHgM9nibCe316InMsoZQCY4UoAeXsRSpOFd3wupilTkXC3CbsSRzxPJ5SATPTCG+ozc"
    "GcqRUoAas+7mpoN2l2RmJP/wkpI1LGvBp5nTUJrSPZhEeUvU0zC7vvazbLsGS4rfe66AnA"
    "oAl8qcPcQtWgl6pXN6GTVDfud5eRhulM534/Vn625II13LpcG+sy52KPnMnt3SVxK01/rU"
    "CN6VmeUkvdJ+FV1NvFq6jvFvisy0N4V+CLQxhSXhDsOLqDnVfdgTJtxJvvNLHdK9eGXlp2"
    "EBBzFpcA8G/BvhoKb/TtzRtmVbnk4snGSXJLQHbeJ7UEJfYsYUVOVREicYBX3dbmJJZHRQ"
    "F55BUaECDdWuGRAGvVNPEnK4CoeEdcuuHSDZduuHTzVtINd/Pmbt7vxc3b2XbdyZvPzM+g"
    "PaKl/42cOFg2fS6Xc7m8zsByuZzL5ScBb+3l8p0dNkkyD1lq98nmRqjxXuH8+2oL1K4wEk"
    "mFTyI5A0t+hkAmNsMPYLiBCNhYQNScCp5OiSjVBM6khXMgLzH2bVLv0ynpuZZJEjUg4yOI"
    "J8Y8LsUf5YlZgmXZ0j+d9esn553w4majk8iAClRfHC9urg/g+oCaL5IHMk5cduWy6zuRXb"
    "nqq3zV1247zYjojoDjycBzDU2TZE2FjFmaHOcXpqrzMpwd2GjZ54x1n1MLP8fVWS5wi1w1"
    "18JUHO7McNsbTZcZ7FtKNXOfooEwX2UB+SoZ4itGARsiIBaKXo2Q8lC7OofaBWXU3OMcIu"
    "WJKk5joHOHAMYpuewb2/2JTqlIopcgIV8p6/wCuUOVP4I2QscD/LkNs2JIuQ2T2zBraGTj"
    "Nsz3a8NEL6olJ9ovd3fbqbbLcLtqs+RG4QzkiObGvNoY82SL2I0shv/YeC1rWqL2OEjXmC"
    "xxF+efrn29MTlJUxmPH4R+nxFgp8lY1CiURD1EyYWZOgszC1nVbCNXlYcASfOqDpZvI+TF"
    "CJKhb1YxglAWZlIlL/+QB8j4ulnndROLMCrursAQhykb+FY3aZi5i1g1qr415iHy8Bw+QQ"
    "NttudXWXIO41bJ9aWvYlmHNRktbSyCs0He74QXpK8z5i1xcN/vjb90AEQzdDcSB1187LhR"
    "5B6ILMOQPAjRIbD0Z4iklWwyilgkz/QwVTnQ71cGHG2yl59f+wTrXfx9Kk7dwhQ5ZrpD1Q"
    "HO5wyNvfIXY6/8xZh6WY6pO+VInIx+dAD9mKHpoCuOJkJv0AH+4QzdDMkJ7tI9wC+Q0OuT"
    "C87nDAndrvg4IVe8I9Lzt+FXcsk9mCHx98feiFxxD4q8fGdZ3r6z5NfvLPb+8QJ7le3fsq"
    "LATTGhNkLKpZw6s78GfMHbUTGfoCAlH+U6jzK3Eh/HSsztmM2xY+7wZ5gxQ4OTbMUMzYfj"
    "lvrUZNOS6LemU9EInHlBjBmaRDo14AIahr/oe60U2YSvuuHlQyKXHHGeW09rYz11hk7WpM"
    "OkKUY3NTYRtYTvQm9CIsp6g4nwVcRCTvgCln+8C8J43LsfOGFsjItYcpqOJl/EkSR0nfi8"
    "8HkhdUQWU9R5sinqnOHLH3pB8/FzIdIGqq0bbIySTRMzF8XEtTApZ+TrzMiHd+nM9vwQVZ"
    "2VvcVjz7KFnqVFnsUV7AWgDhFxpLMhvfH3nrxwxylrzI3UC3Id6TYrGVsa2Dua5sFcfmAl"
    "2TIlfSE9qUa+MucxwgPLndcM9xScGdXOj2xJrhlWRzAkbzBI+RZdj6B5AJfvHGhCbSE5mo"
    "OFqvge7WGsUxJgJtDzcpcs9uFQnwh2T0e0GzvJOJrhHbFTFem2oeRaYRikzVtrzjPxdecp"
    "fN15nK/zkaMHEE9yKSndTgb4WZ00byCqSKnhAoh0i1XXeAL/TAhWiVM2Ae89K3pI++Lhyi"
    "5j5DUPjEOXVDaKbrq09KuEIJznyzcdo+QbbdgpxDQlS5dwJ8gkIZ4JDE3y2pLWRxOm+hHW"
    "+IC5TVnJCMEE8Wg/v8PuqcbD0Hr8MhyIHUA/SBZEodcnCRDxxwyROdsB3gqRX82SScuSom"
    "SJjtM/9SeJKIAle0MEdVYtO13XoIwSnS9i5NG6dpi+qtXIv3LkunbDYT+0H9z0ogv+9OFG"
    "xENBRwI3Uh13gXh8ow/gwoD4dyOFUe8623vC7qnO78ktfiN+dAD9mKHvoviVnDqf9Xg7FH"
    "29xujJpon3gzWJisrPqKb1UePRKbyZlG0uVtdODm3PYyAPp8Sg5bxSQPlrbzSiryEJ2GWT"
    "xSMlCwEs2iZM52OLAdw/vDL/cB7znLxoN9fNxOFEi4x6mJKPel1GneF14n57pryZcxmNEv"
    "KEeDErPA8+Lh9WE4uE0manvM6HLpuaT93UyAdvSsaBzh34MHZUsI+BHk9zFu8Nf4i8x6Ho"
    "hxFetUe97qSVsBSXALSgKLqdKQNWPWfwXnxj+08GhCNvfxnzWT1hJ529GLNXywSgkyN5wl"
    "M8yW5249LefR1BLcls4MLexf0M9EzQn8r6EdbdONXd9NcDcQokJB1h/q/RaAXr1B+IWB93"
    "NbSblMOVNbu82oFlzLFQ1cJGYubnLD0UrlDy0yZCRXT1uiGtZUtZHbrQP9C+HkhXjYXLwU"
    "mSTclB7piInQhjEhWsl4a8llaqiX+peugUe3S6+0J72zZ1lhEjmkrMaZYF0ZwwtQfCNnY6"
    "FPz+moqcJRtLiDkLRbE3ZWwAE9rf0O+usbgRFyAsOUjUrG6ycjvngs3tbuT01lTUXnQNi+"
    "0Qw+YucwfC9s3rz13mmoRbrgwRQSF0beJJqegGQ3XoYTtEcKLjP1lk0bU58ntr4H5rwKVK"
    "brO9AfMDNor010DITIhIndgXKKlooRvr0rAbex33wv02BMOcaVz6EHMfzBwu7p12WgIXbd"
    "em2uwtsqOL5QUo3tyMxAtQ8AIUdVn9TtB7IO40wgtQ8AIU3C0n34vFC1DwdZMXoHgXw/yM"
    "MWTvjfvjUjzaOicaaj0K4/H34ehWGom4SQeEz2cIA3h3J/UG33o0DXnodIb81njzG9yTBt"
    "ErJCt6dzi4le6E7mQ42jVkXp6h/nD4VZo+SjfT23vyfcLnNMf6uDfpfROl6aA/7H51uope"
    "C7YbiXfTcbiZe4nkUn8cjib4XLilydp3Z61a8A7yE9Me/tt4OEiQZjyC6LqiKhb4X3DsoA"
    "/y2LeQIwlAoSUmFrAQjU2IrB2kg2jAAq/pkf+VKDlrBS82UWGxiXqWkQjr3rIq1MJU3Ac7"
    "3T9Y3vmaHs1rtabA7nWpDM+sSnOiBzwmZNN81XEDPKQwxUEuux3i0e1x5HV4kqLkwQaIoL"
    "MNwwoR8cVJNkUEXaYyGSRakxUEDhVQTSAD324M9AWw8E3P/7wNcBNTX8Mnfb7F27C+BpjH"
    "M/Et8LrSCTH50vMP0eW6micUqdj9BJcykpzZSFLQc6NJXYwmPMSpkhCnxmsNSM794agDnM"
    "8ZmkzpKf0oxDaWnsDCXZDzpiyOkDXPvlFJzqPgAh9XhbKRDtIcmEH3hBYRVgpd/CXnOcEL"
    "0rzn9MOYTVH0fG94gIS/3Zne7txpEnl2RJ4WpY5sGbfEJy8jzbXE8/KKFb1OLq+cD9UQEU"
    "/bEMs4QgOjckvjASqOKS8CevQioIxJXIYxYUmSeWaPe6nn/M2SaCTw/mbIgpEUZVrpBD5R"
    "cEP7zQGJL9YQs3ZoWU40tNNXg1aNfJFcxWw0LmjJVpodqvvtNIG2ey01AnCbe3YT61X/AI"
    "h1ZaXbhkmuyoBafoBsQNrCtNfksmqZHq0Zt8+U2G8WqwztyX0RVmQCc4NM/QwyXFjhyfxO"
    "CdbAQpJVdx0gedd6/7WKbKZiNTFULUBxvEi1KpVOTrDa+dnlp8vPF9eXfsSafyUtbC0esc"
    "YV1cdUVGv6cllETx2l42sqG9j8WuoQIVdSn5KSOsicZ1alBmj4S5Su9vMd8w7UmDQznVk7"
    "qjQJzKxKPVxzagICOZcYaoBwRqZkHYAebldl6ohEwVrBXys+HdNq6cxLjBvZL1YfzWPhKo"
    "O/wlVycce/7pGnLdXSoARzFcEL0tTZC68g4heZfEQuUnxELuI+Ig5mi1z1oYI0TWDAK4I5"
    "tqtlUVc7Oe94ors3UVgPbetJ/1NElrFl7lOB2+kbFW2YTUn93VBJIkegIkeVTJLtyY5e1N"
    "UukxqSS/grmOuI+PWTtpYJCDL2GhrAlLcmMPU26YHc0F9RXGVdyVNmaIYE4KSCBysdIwxk"
    "BCDBByx0A8hAU9cqnnKAyC3AxjPJoM9yysl5CnE3kc8H8H2lwxd8nbj5mQBPcmjM0KtqrX"
    "C3OtmoPcIFnpQm7km2cAc0zEG3wIrESqAtWGPW8AMQNI0+1fRV8GSreZJN+JesmvdcyvUb"
    "dZmo/mFy+gzNj7ss1pcBcNQ+fzs/v7j4dP7x4vrz1eWnT1efP/r6n/itNEXQTe+e6IJCq6"
    "inHErhDGTzOddu5bZvIEdwnWWnuk7eqK5j7MAczu2N9AwTanqyEQ4RNY7RPctUIPIspULk"
    "WbxEJN6gbWLSZGz0KTkCgkQ8T0C6YrRAngDuZpr8SjRXgye/yCqFvcC4R2kbOPInMtIeJu"
    "m5nxCG1C70hkdIeY6vOo9zckrR95VNtDQDrZs5MneO1iBdY1AtI0cr9aWwkaVqeReiMCVf"
    "h+q8DhFdSoG9JkDGx7fW44uZ4iLjuyPj41vn8dVk05KgYbB89pPVIWGq5hlISotVzmEgqV"
    "jrT1Lm9Fz34xZb8x9q0t6j/SeNJTXYOoOzumk/kVJ+YA1lZNK0PtaKOJlTLbcJVNO0oQFk"
    "De8OHc/tHHj6a5rpBxDdvZvniuW2XsETGGr0ny2nI3LbfaLjqZ5UmiGfGzvXtB9L074bxq"
    "xL346igdr2q0zr3lXKuncVt797L0gOkAMkDUT5/CqLZwlulby7XF3xVP5cs8szkPIMpPXy"
    "zjxiBtKcLHA4qSiDAY5lHU1mf+MpTzM4wRBXDhk4dcH+YgJNRc/Er2Op63PiStKhfCeCr8"
    "DrvU28R1LZ3ZL6zFlmLJmXdb5I3piLINFxAzRruRKlsauW/gyRtJJNhr94intIiKpx3gvX"
    "l1lcRC6TXUQuOS/1LnVfvE7O+xhmmpCyiD18zo3hJzHCXAriUlCTpaAohx0fBK+4QsYh2F"
    "UwPim+Lyv+IZEiA/zlCZYjiGEy98uXXrt2djET/93R7BU3v8KNBagPBRYQvfgFGYuIOhYG"
    "5qR2gomFwPkcd206EQZtktFHJ863TlxCXNwsqU8elnCixhK4llnOPMmCp0/QSCV+FrETt0"
    "pR4scET/cVL8SuRmm5VFI7nrUm3gCP0DBVMlNudYVGWzC3q1ij9L3Kay7Ng+1LDWD/2fJi"
    "9dyt3SuF8UIejvvDvzrWxlzJ51fXMet8ri2Gp5WrUKeZtwzKQfVP6raiRUvNZKs1k1ZsJm"
    "Z+916OGMSJXFOAgufyYriKu0tKjjm7o2jgrC1f/y5rqmyyXPEFw5C3CdqcHU0E42MHDJLn"
    "vcUaTFKj/fwjWoVmQ34z8/3PVvMr1EGdZy+pS0sqzeJnGNsZephOhElvOOiAtW35P+Dti3"
    "9Z8E8Ga5+cB9BrX2foy5q9Id69jDyApKpy4ZrYPvERKzJvIJq7yZ/zTP1HrwSzSz9DQpdU"
    "k+8AkgHjBdIyzE4BZQMLfwac1+Nl2NhPeLVcFZJ3o7Rc3q2dvBtWbdB5V0ixEaTklrg6j3"
    "JE+M4qRkfIuC0u3RbnwVWCMa4b6Oo0od1rDYpMrtyFNipVxWky6llw3WJp4Lx77VTFG24l"
    "qV6zvXahW2jJqma2wRhzN7YJfsE9G/qLrAEZzTFzYNpPa9Uk4v9f6RXBnquWGymzMiAEJq"
    "TiDi0BYeq2oUDw8eNZ3FhU5YOyOCzi/qWlLmvekqKbquXrCA24gAZ0X4zmVJmgTyJ/Lk9M"
    "B8grIFRTWMKb9DFM03MaBOmapAEsI61BaOnIqv8LETVCkj9GbV9uGKgUX0etJ2sMkJPVUS"
    "GiJgR+v4FKyrCkOVMvlVyYJkz1nsuqQzTPjV6Q5j1jhyUDG3PEim6ylDBQUTFXkOQrG6KM"
    "guiQfnC7aBaMYreHOYFfzj62z+k7j9941REevdXgMh7yTGWeQxTPdvHaP8eyt0wHwuPjaP"
    "iNaJV3xzNEaSbCaEJuBE5mqDeQcKN7LHSPOyBwMkPd4cNjX6QU/mERFXWmRKYpeUzjaUx1"
    "2yLJmgubz3bkNd4tW8JkIvQGBH7vyBnH3fXgGR4vYdAV+306Xt5hPcbLUzNIZFEiARz5Ks"
    "AlkL/rXSMKyVOu1MkJ5DV+G+rEpPvo7fRl0mG7S3qPNR6W1nh689Cb0E3CP5yh3Sa024JG"
    "4m9ilzb0jmq2OBnwn456Ew/MOiFLdrIQtqebGo9hbcWyoEK64NaR0sV73j6YsOTbQlK6aM"
    "JcP4auJ4hgaVvJ/l5rPDwN2E5C+B+2pWToqsZjWdttRSZWTYl8AUbgVEoZjDBZPQphvJVf"
    "ayWFMCLm4awWx6hVmVscUx1VPLjiEOd2VBnbT/d6Jt1iTZHd66cSmVu1Sp5lqC+ysiWuHD"
    "AxYCzapp3qtuK0pqwCzBwu1hKAG5xCS6I5pdRoVbd5B7ySbFgk4+uTPt8CkvMP4N63pnPD"
    "WkHnIitrbDmdMkPWIj4Kfqgaj0fjvigntX4d6IvCw9DKDkMjkSHM8sHpwSRNqh58bHae4s"
    "eqJLwH8gMKCb93yHmIyHvNbbwbvadt3s04Tso35PqUo3g09KUhr7+opqWz61BHWuwRJWhb"
    "aRVonEGQcMnW0KmybELjhZRxXkFAclkQxQdc6G5h5Y1uWLIG5ipTeijYE6ktPfYc28/bYN"
    "bqaipJleT+aoAlKt0Alg6G3YfxDD9r1pqQEtCuZzzQ8WsPMC6YyiTNHHIimuhgJb9A8KKa"
    "pDb1DG3xY4CAp7myDX4Z6lVG/OvJAz7MWolCzD/1JxPC5x1360Luuc5zQYYLMk1eN7lTfb"
    "VO9afnL9caiN9zLgeEpAPwHxqNPR0NaMS2f1jEpFR+RPZCNUxLohtHTvN3nPI9W72jO2bW"
    "1Te20/LlN7L87liPfJtagIqDmm628SdhCXab34J9nSa4ey030ZeWbbphzOIS8HW4+sddfw"
    "3FOPwG1yqIewQV/QUa2y4+bTGE2dD9dpooa7gtMRxu0wyCrKG/kmIvAMrKighzNIQaIkD6"
    "MB2R9BViiW+pvuCrr6q1ok0WuFvd+BXIwDaxuEqKwtDSMQiyZNxqHlJa5RkuXFay7SYLlz"
    "zlPk+5X6ftob6Fx0ZwqZLv7v5yxu4QuL9nd4i03L85WHixMS267pIVHC/cMvC5lV9pSVzn"
    "7TSB7CkF8XBoEMjIxAu6k8Fd/VNFu9XfVT8ydomqn5bFwQLZ6yd8K16NN9IuCKYfHBpi5J"
    "J3mzoKd3UozFDyHrMkFXhyFefdUTTBWfUIfuFr2VAtEgt0kAIu3kuN4W+Ne4P7vtgBzieN"
    "PX0YDqS+8J0Gn7rHM/QgjEY94vTtHszQbe/bcNQll7yjGRqLj8JIcLzIvcMZ+t67HX4n19"
    "yDeij3NjQPiSnpi4WqqHjANBktbbxtxQf+Rtc1KKMkbUpKP5Ghf8Id1Wbsy1jQbobDfsiC"
    "ftOLujFMH25EPDSRcPG42nshr1Utr207RHTADnI6iOfQDuKJSPKf5s4QEaV7z6pr2SC+uV"
    "puDKN07xlDA0pYuDe2uUGMEb5nFFWkWiqNHDctFaWkMU9Q87DJa8ybFGQNK6kbQeVpPBH1"
    "haQb6lLNBT2TuHnAn2fhyJP58SjkmmySMm8m0QzmSzAXp+Rg7wFbXa/VpSv/Kxi/BOknYW"
    "lhETcQ8ipkziB2aXLnfuRPQt6sE/Tyk7Ma75H4E/g7FjEHPvecV4hKmQJWdMEJdsAHINMA"
    "LGzLxrw1qaQqG8oqp8KDQc3VHJnVHPihlqxYxBdfpt4KOdFn0nP8M+O/URUyffMq+XZUHO"
    "vMWNOSt5IpL6CVkOJmvzo92keNl/jWWLgjqnT81038SM+9oyJq788ZFv/PiUv/55jOG0MH"
    "DxyQaB98QA4YEFmzoEG0MS9QcoDF/3PxoUkd1HhYCrJCl1k4octkRiiemZYJ3oGvx74+az"
    "wup/i6WK/6Ya+L20GNh6XGrwsGr/TXJdxnjcel/q8LfhCEluR6AeV4TWKENR6GwoJ12Qno"
    "PNByVuqIkDUP6UoMMi5qeTVHEbLmgV2JvshFba4ajv9h0cWe1U+Nh6A1wKs5XtrJoo6XeP"
    "whEhcn4tuEP/EH/vsdf3yfIfyB/w5ISOP3Igt/yeYcDAzDUzr5tfDa13gwarPMK2oSt5Og"
    "sFNrz8nUaWGnnsmJBt8M6okAfY0hbwk3HSDczNBNtwNuujP0gM8f8PkAfw7IZx9/9vEnXm"
    "gGeKUZTPDnBH9O8ed0hkgx9yFenR7xevSI16O/437+jvsZf8Ur0tcZ+oHb/5jUYC1yvR9y"
    "vTI7khoPYT0s98QHkBYjmudihCJkzYP57DrL2hTN6BRYmq6jSMP1RtO3JD1nAXsxk7h5qF"
    "fCfiq2YRDg8NK+gE5S7rzTPaWL5g3CVYYhuEocgCvGjuxihhcMEga2NPD6zHDTTs77l9JF"
    "E+A/dhpAOLcVx/tBgy+QkVA6ZR2KkzZhBI7hNEFTuiQHiSRjHqdsHuQXWRadi+RV5yK27K"
    "x0m8RDFthr45TNw7uSKf6CIUQWhMaBIXCsfmo8BC2hO+l9w3KU80lKM3pXvKMiclT5IWtB"
    "XA3IypiSf3y8fmo9PrfTPhZn6QeWbIfTyRcs3JKPuo1Lsj46z6icgHq6Jf7+KI564qAr3k"
    "pdYSDc9oRBB7CuEg3q9+7wQRzRhG/0qMi4XWQZt4vkcbtgRHUgk0gFBvyXrRqQwdLuc8WL"
    "kXPvsMzeYRhYA5F01E+6zdBWC4YhbxMCPKKUEdQzFgM6HdSJWPDzj1hYHSNpQ/bQOgbxge"
    "F13qUTAJQZpRhAhKQKzhmKnETPE/vEVt38Fdl46bUDCwfw9MdVTOUkz5rEvMeJHjUnnfW4"
    "tCouJ1IX5+xE4Hw1VMtiFcVJLrYYIKlHoUXy2MYUWowVepPyz/jUPviqwngNZOUZ6a8anC"
    "8LFc5hkDewdk4aR1KjWjkeJqnFckIjlrteDpua8z5RNt6A5CfnxzdGyKFNgDb/WhWmbOAy"
    "1eASX/ZmXnDUw5R81Osy6ozNin77WJrjPMl4M1UmGCI40fGfmMWhgroEdUi2WlJVgmoSHd"
    "8a8sJq7cl27DRqZ015LM399vsSHydjmSXjfEQFZMov/kJD0gK3wc/dNZ6SvjbpgrnCrxLO"
    "jGf6rwJUJ995HNEbFclGgg0wQBS1uW4taDYLzBtXv+TzM9+E0U1vIIx+sI0CNwx91M2PiS"
    "hwfWuViiau3uPqvZqCfroSE1fvvcmm7GZW1xfFMrL7dDwpeySWOiBA5VmmgnR8far1+sTV"
    "t8l7/2kq8pLUtwcp8spUNq0h8SuBc4FKRS2mrinSpp2uavJaS/Ku+d4SWxNSxAo/FzzD7a"
    "7uIb2ioo1teaWt/Mu/Oq1kpBMFlNtItUhdRBngubPQVMWKF9eq8DnMslq0cCOdWRu4KzmG"
    "Hx4rrZVLA3ajLhPlAObuyWD43alZWwWty+3/7fz84uLT+ceL689Xl58+XX3+6LP98Vtp/P"
    "9N756IAKG33JMJ0io0ugOYNYbIJzheFfWjxQ59zuJI/znZkf5zzJE+9FpkhThE1ECYr7PA"
    "fJ0M83UMZrLg5ADYbd5AaKtJS042BWklm6yE2CmayDAdV0a2Cyojd4xGVmfFHQX3VQyNSB"
    "m+iqclxRyVpeFCTCVCzEY3rLH9FBwThhgTa7VHkCHtJTNKUK3RPGzwC7wP1F6O4J8WN5fX"
    "ylzuTJM8zNWOooH8VSWZ3Qxdz4ew257jmzFznmzgI4tpSU9JzROiagTWxw6uW+jGmsUlZQ"
    "v731HXGfxWd/ytA/CfGRrcEnaxA5zPGfq9P/69A8jfGXoURn+fipMOcA9maPztvgPwn6gO"
    "L9trUnamhgWJ1WdX3ck4WsEOaj1gt0Kv/6MD6McMfRfFr+TU+Zyhh+Fg8oVccA/qMTwr3W"
    "YIgOO1rGmJilKPpkm+ERfnn659/Sg5SdOIjh+Efj/uFuFxmTE404W3AFkD7U8nIqpxMyMf"
    "Zu5yWrL8F9NzxDCOA3ynG1Bdoq9wmzGSQtj1dJrA7o2kCM+sDHEUR9MgjSH+8vM7x3TH0B"
    "2F7rfTtEYmbSktdk33mr4FC6zxnAM6gkBfABkBFyjH9KzbFvgHMTSrxpquvP8g5mfZfDYB"
    "FgAAsUvjwQFbyLB2l9v1fv1VolqqbktRHSKPSlZE4ZlnQMZClGaA2tFw41O7oPHpCS5tVI"
    "CVCtJxRqrWjFRwiczNMUdoSxjq0/FuPbmR1mSTpNmHG9Y6muxyFSI7njrhY0UjejzPq5Li"
    "mRO58JzRzAfw4HXgKMrnwA/kqpGpkvqMPeSoqhMss8x2e7hsl0JSIyS5uG1Df6VsMfBjvH"
    "/FJ6TCwAZYK9kCprw1fTZYNQFcb6xtOpt9QJ8H8NfRIPWsHHaUjvPYPDb6WDAHlPdQ1qwV"
    "fpdN25CZFbzShBgWdUFx5nQ4q6qkGVXTEDRNmDOmOkTGwS8Ivgk1EvzmeMPkleQjpHwQCg"
    "6CG4aoIkVnleNNG4QYKR+EZqcXqFgAKy3QvUYJwk5nbp+c8sIbq9yB7TFCHnpdmmqCp1qr"
    "b6o1X/EwRZquPLfSdBNuk3Y2tYS9a11MI2E6RQ87QN9ARDQFXgCqARXdmANLfoZOkOpGkx"
    "Vq3SMnpI8nuNANmFFLUc5zcnq2c/f12mg03PHPg3qAhKuLQhtwHbVwJ7v/RouQFGJfQ4Tc"
    "ylpr9hX+uVFxdwVGOUzJh7nWw1w3V6D6Di33SqylTfSIXonGi6pAPFgtpmTi390jlNB2kp"
    "vTIYM84nsJgrW8BSv5BWIx4QWPPUbZ1B0rpgwQfKViwKtuPJuuMODIBtqc3lBNLES86M9w"
    "zpBFqnkGl0NOVQ7BszMhgUZqlpKk5Bm1CqjKrvYNZ4G5zJIF5jI5C8xlrGotj/t4DxwWZ6"
    "TfxTC7G1+BYQ5TcqNOnUeZupbaJh4tlpYuuUxzlO7ACs2nM8KMAs1c5OQiJxc5c4icj67D"
    "YitZ7vSbtLMIn5tg6yozKHGJri4SHf2MQZ4szXntGyjJVZJ0krqU59zSgjR8Q0vf0ChWJW"
    "xnkfXy3uv2NDHeu7cFp1hoZxthVnjU607StrYYO8FyQ3Yp776OoJaUBTg3K1FP/jaGdpit"
    "XZJ0QmRvXRry+lCoaGePTl8Nmp9hxJCOtmvdNiVFU+Hh08vrrkt7aypqqiIbUIJ/krSFBy"
    "LWI12Jf3oJEJuIlu/McSBUB7n7nQJQnmzg+hMdCJe7zY53zkmNxEy1mKE5eYBSMyl8Tgae"
    "I4rDDu+2Xyb2ebzsgrHks5tcPObiMRePC4nHOVz2uaSRZ9vxVqly9uig6vDEJu5b7kIea5"
    "O8/wSYn/07T8CNe79P0A1JVgRkNCfeNwgo+npD5Pp5G+heqACcA3lhQYP8XtMpmqVaJnDe"
    "8rgHUCk9FihDvyKT1/nZ3AOoThviM/6p7A1xf25lj7bOm2NrOBCl4QD/EztgdzxDd8IDzb"
    "fsfM7QSHwYTnAb53OGvg9HX8dfho8d4B3NULc36vZxG+dzhsRv4mDSAfQj+qpl24Iz7cAp"
    "G3BUPe0uM0VHNEBe60EdiOLtWBLGY3E8fsDgS8LgVhqJd+JoJPTHHZB+Hw/cw2N/+OPBGT"
    "3/GA/w8OFhOuhNfkjd4WAgdie94QB3x7w8Q73B3XD0IJAz+oDhqId7oecdkHJzhoaTL+II"
    "z0fyUWTiXGaZOJfJE+cyNnEsfaMqDEZDMAw5Ie5+RxKZK8cu40Se9xbLLqk28POPCJCajJ"
    "Y25ijySBlBmjq/d4UljbKXuQA7kdUzJ0ByoFNO3cDO55XzBJdywcSZcomJM+spjzXDd42+"
    "d9JaRTZTbZmcTzFGWCinR82GtvSsHogczaWNbFiqom5kphYjEeQkcp4+JQq05/2eO7FGjJ"
    "A7XfCQhMyzuFnFIsMJlQ0DKgXHPULLWYA6swC70cq/eMZJeV6i/7DQxc+W8GJhsuSQ5Pp9"
    "TOJCQt/pYFtJFT/XASt/UtgAFZ/Z8YwfPNNu6bAS/5GckAZI+CQNo0nC0nNP0RARn6DpTt"
    "jBuJFy/bBPF+G9LtiRRTDBC5uxg5WAcl434nquC1kgDmzeGRA2Xa+7QydxNue9E0U1sNVk"
    "gNRZSMuYs40POAztOYdEZfj+87JlQTQnuJblQy/4PTZoIMLRB2Vh5vr5NBOxaj2pUlyoMv"
    "lO5fCZYuZbdVLEg5VMasAA01bwZDB141dSeFE1/dyqNP+RIiPwhGnxwL4ykyhV8ACeQelU"
    "/aecgc8D+o6iWjHk9BK5WvozRLnzUYWpynGfeNOsuFXno6qJB0BNt8Zm6P+5fe89DPNppR"
    "yryYZ0cqNsQFoEoFjKsRApN9qexDg/5eInI2TcWhDmdrCsXujVCdId5b3hyyPPbF5XgxBP"
    "M9eMNHNRBWayRi6s5dyrmwtopjOq6XaVmv9ifgBDTzn2KpPc4mtSPwQ4EcJEobbG06xNwx"
    "ZpHefXFascdBk9ZlHERevGRGIb2+CnjwrX1dVJV8e9WyqqI82DcQoG4+i2xa53m6zuDJA0"
    "wWvwCCkbkc4Mg0l20fQJmgDwsd0y3a22kLJiXW7ZsBMaiVMTuryxyu1eHiPk+grG+yNrBT"
    "zL45R8/cq/fvFqklU5Qe9kohywhqk4qOl6msS6skX9dpuX2LEd9X4MTTC2uoa5PpQAchOT"
    "jUbxLVBd/HgKMTxaParqWm+sFksZFmrQTlWE4aaS6ijCvMYZtGBUIwUN4kW2kFXNxq96m5"
    "wQbzHMj+FTE8iOs5lXuk83GA1kTfMamCzdWCXPmaEZGkCVVi4nLm4IWsTn1W+PdOc6/K81"
    "fqZ/2XeAk+dgYehroFoZlW+JujS3zGJWIdptzp2FEpyF0vzdnMkTRzsx40GQ5HhZDqrEvO"
    "REB7RoFEGpkNgcp+buHHUWnZ80XSFl4PAKqmp5BztGzD20ajfYMf78rZgbi23gc4OZ0lgZ"
    "K5sVL3lIeU7sesmMaVs6z4ldrf1BwRMjD75e+wbie5YJ37MUfM/i+JLpLmsYwHmuaRwha4"
    "KuNAx2GhPqQf0pEehPMZi59ZyH3tdTx5Qt9D5fqO0blaqq2YqSKcJ2Y8AFNIwEz+Wqqi+d"
    "IlJvXHzpVCCrVCzakHjBvpdxmSUghVu0U0Ul2lYKJnAuV2qKuxv6z/qDS1Q1lai4DZnnJz"
    "spWHVTtZh240SlfpCEK/WZSn1eByAikF5cZZBIL64SRVJyK5qJc71mc+lpCTh3NE0Q+o/t"
    "IEWqbUBEvhFzZu8vMhPqoMYj0Or2b6SzDqAfM0Q+zp2zc+fswjm7cM4unbNL5+zKObtyzq"
    "6ds2vn7JNz9sk5++ycfXbO/uac/c05O/voPv6je+59Hff7nLlf6Ax/o8eRKOHjDnAPZoj8"
    "NuHxsd/rCjekbFH4nNSvGU/v7npdUphGEr/1bsVBVySVaxiXWwXe9/Ms1ujzZGv0eSx1hb"
    "mB8vMBUy9Iz2cen3nZZx5xVjlg4gXI6zzv+r2JdDecDm7dIlbh8xki52fO5TPn7Nw5O3fO"
    "LpyzC+fs0jlz5yWfz3Waz68GZt+Lz+cAOZ/PfD6/zXyui6OF/XSvy1qLpUp0b7VTdYj2k7"
    "T0WlXpcvGztcESpqcE8QT4hgQo0yeRP5cnpizkOq0j67TGa1nT3p1i6+L807Wv0yInaeqs"
    "8YPQ78d1WtTOB1FSfdmksLQAUQO1WtXELHOfrErxxWytYUlejoG4B25CMFqI6sDMBaejRm"
    "QkLoBonhu9IM17xg7PIstmqKwzqrB86jq/6y16byKMJuKtI164J0S2kB5Hw/uROB4TicI/"
    "odW3H/sipfAPC0kXpdcbTs3TsX/MTiNnR0uYTITegMDvHbmSon89eIbHS8DiX79Px8s7rM"
    "d4BeSczPx0QDTivHS6jyKGKg5tbv9Ecb3R9C2xxQlUhHt0uz1NiPc7Ke4mWN4Y2OjEtuD6"
    "QNcxgnUPd9MgvKv1Gtsipbuy0XOLpeXxb7ZT9Ty4maT47TIEBxsyWkIShPtkK8/QMttOzK"
    "yKwAZ/TbMD5iQ6V13QPHY60rbkGL5AY0sbkMoTxNqtWhazkEW5/ZNgYMG5TpqTuN9X3Zg7"
    "SficMhi0O9lwa2Hgp5syffM/AAFQYEgj2QR4GLb4qyiYnJ6T5qTjGVrpeLTa5NpCNsiH+8"
    "1JXLL+2gam7jyPVuhYyS/Qp02KMP7ZMuzdXmGYluR0eZh73Y26TNQwMDcZhm7BXUQO05BV"
    "r1j42/n5xcWn848X15+vLj99uvr80VczxG+lKR1uevdE5RDa5D0dREpAcnDMYuOQruuJ0n"
    "J9DyMwuRi0EVKObFwGLCxO+MTHkwBbj+Lgtje4z6la98g6wD2Yob4ojInE4HzO0O1wIHYA"
    "+TtDj8PeeEgFDe+oiDhxli3GLCXELCpO0BIz8dFKnPx+++NN+4/Vzvny3CKhbMJise8RUp"
    "4gsG6B79Gqe+sNyzMzfd8I0jXm7SnH9iJjqdDQGeVi96XVDBDyl6bOLw0dKnuD5ZM8mqsw"
    "Fc+nGXlv7LyawB0FVwSmKwIxUiXoAYn6ZGQ3WfW3m1G1yn6Hcb9zcnO1ErRa3u32Xr3WIt"
    "Byr2aL1GZw1DuOtkYGGCGSok6bA6Rb4ImgDuwNsHRAdianUMPratvBTUnChjZARA2Fz570"
    "OaMWRBUP2KM7CsXu8dDMunpb8dBMHpp5SrD63lMSstdPrLwgGTyvArR1dhoo6CBUcp6bpM"
    "TrmQM9Dkm+fiz3DCKtDKeTDnAPZmg6GIkChoT6gwdOZuhmOv7RAeQv0dZ9HxBt3ffBDI3E"
    "uylV5bkHjrMAda93PAXo4QzdUw3fPdXwjcTb3kjsThwy73iGJsOh1BdG97ihfzhDWBK+G4"
    "4eSGP/kDiQfBP6vVsJ0w5Ht8SHJHg+Q99Hw8G99CiOxsTlP3jmfEMsXH/1nBmc43o4LZyW"
    "yuSsqne7ZPOFi07RxKphcp5ts976Ey7rH8Z5cFl/H6gnLOsT3BPkfHdI9sj47hSoOEaJOl"
    "k7uawbEprUBLn5Gf/UojyxR1trjnjQu/8y6WNG1z0g3OdgKvQJ60k+62GJfrJNFUHTzO18"
    "HyMs2QP/TT2Rmu5/3xpNB4MC3hcuGRa1nIMZGk/HxBODiD/+4QwJ34XeBN/HItS3nvi9Ay"
    "IXwl4a5K9EmDnpTuj1pyNx7NwJX8O93gwd93/3oB5SVpp4n2hfa1A9tTC+l1nwvUzG95Id"
    "WVWokEWYsoGiFrXUDpG2bfmpQU9B9HIncKrktVCRaq4KDXuElHso1FrChqa9hoWKuwYI+R"
    "jXeYxN29xAlJCfOF0VGSHlDlxB9e6G2LoKLZERUv761Pn1sXRLZvi2pjgLu+0b87aU5ixs"
    "wlxu115zDmQUSGVFIr0YCpxELAMUHM4onDbKD2iIhkMahdQpYJgDzx0BBzMKJtItaaHbLI"
    "1tIp4hGg7pJF9+ueBSa6PnQwt7BAOKT0zJkRieHX3b2VVk88IU8FBtClBV2gEnsrGE1lBR"
    "7I3sfuGYQTDWpp1mGbRoa0kPN98f3I7AjsRz0vWdLIGsrkm5aUbQejY6Eow+awlzknQXN3"
    "C+ZJCSsPBrfKhgcXYLFjoJHzed/gKtFm4Ba6cY1KwFfjF121Ag+PjxY3uGvpNi17fQwnPQ"
    "/Guyk3CsBLr/AO4rXGebJ3dprcSl1XnZmMmHb3RdgzJK4PiCdBFUnzBhVYB60/y4gN4Mh/"
    "2QyuOmFy3OMH24EUe/nFHMcSOn3i+DHeSpMMvX5vE4gopWh/DmGEM22UwbI6yzu0lBc22W"
    "AjrJ9XOumEmzGXM6DntuR788lRzrhnlWV78YX8d0+GNP7hIgDnPoDcU49lbnLu5aqThFcl"
    "gtoDGCGFTTarGkqUiTdqow5TaWjEDrvbLUmMokHTBr9RZgq9skz9Zf3PRXG2isVVoflMQ6"
    "vqjwNSDQAMyqLlQNd2liSBULuF8SOOVqgffdZ624IHash2ZKax/muF3wXB/SNvjpXcFfXU"
    "pty2UvLnvVe8E8OJww6UXIHDGR2AMHO6OrYXJtwtOIHizFrF9FacIT9OwtLa+a0O2Kj467"
    "rXs0Q7dit+8kbvaOotv423ixhzbd2GjtcyQL03I/0bp4x2TxE51DBe8YRcY9TMldoOrsAk"
    "XGinD/Uv4dkEHaBK/7Y++E3tvytM3J3sUIeT4xrvg9pmhSZNIySDm8XNf7trre4KQsAWRB"
    "UXT7JK1umSPn429xgrKXvdMdFeR67m17MY5t77VSp3/DKzqyIDQeDX1pyOsWQ58ea9NOU6"
    "i/eK2JsspvnlGjDj5+PCcK7rGjpyYqbAFPC2UL3Gc7/kIB1bb/OBO8qtaqTa4rz0CcqxbR"
    "hGMWGsgJmvRqHjZDPl7A0W+QW/HOk5XtcfclF0nuu/TW23ub68+PzaRyV5pqamGcmNZW6E"
    "5638S8SluHiihoySdJZOdd8Y7qoZ7lIm51OVK9nTPfmhyg4qBywfZtBdsAJ32ouEV50AAj"
    "31CMw29wrUQuARqqsmoxBC33TjtNvJJ3bapMCpdLrHgvdfcOjBZMFh1esETJZHGTfW8DJI"
    "1wXIgkobrK4neLWyWnobq6imX7xS9VDoTd5g1E9+xjNgY2jYONsbD4iRZEDCPzb+PhgI1w"
    "gCRqXVYVC/wv0FTzFCW1FHAJGOmmx6iVMcKOkQ5u8kXKlr+Z/ef/ADKltpA="
)
