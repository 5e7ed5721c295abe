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
    "consent_required" BOOL,
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
    of_a_person CONSTANT text[] := array['registration', 'contact_person', 'child'];
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
    "eJztfXlz4ki271fJ4J/pjuBWVHmrGvrFi5Cx7KILgwdwVdcrOjQyJKCxSDFa7ObeO9/9Za"
    "YWtKSEJCScqDKiuxBSnhT+5Xb28z+ttTGHuvVOms0MB9mtDvifFlLXEF/EH7VBS91sdg/I"
    "DVt90mlbNdToybJNdUb6Wqi6BfGtObRmpraxNQORxmNbXSzAE9QNtAS2AVSwMY0XbQ7NNj"
    "BMcsdeQbA0DWfzG7208C8CG2haBgKWtkQW0BB41ewVMBAE8L/Wqqa/I++eGzP8cg0t632N"
    "g7R/O1CxjSXEdCZ+2Y8/8W0NzeFf0CJff7T8dynavPUnebp5VhYa1OcRjPFD/IjeV+ztht"
    "57fOzd3NKW5C96UmaG7qzRrvVma68MFDR3HG3+jtCQZ0uIoKnacB5CHzm67o2Tf8v9A/AN"
    "23Rg8MvnuxtzuFAdnYxh6/8sHDQjQwe8CYH/KmRr9vbdwoTW6v96vzJEoSiD4UQZyxNFaS"
    "VGn/ya2Eh5t2YGIjNHQzaB8H/+4/a7w4bebZEXdD9Lo1/Or36laBiWvTTpQ4pc6z+UULVV"
    "l5QOxw7wZ/ynJiHvrlRTRs6awt7DP0NFM5iA36eNDQD+0WWg92/ssN8tFx9KH6z88LbGE+"
    "n2tgMsMvmn6Pfh9ViWv8ijDviX8WRB+AzNKRrLo6+9roxbQfNF8/7SvQPSWqt/KTpES3uF"
    "v354nzFAX6URHaMP7+kYGXg/cPeJgffkjD4iQ7UbGkjWF3ts2MshIKhmQPavheLDkXu2R8"
    "E9u7zIgS5ulQovfRbFd6Na1qthzpWVaq2K4Jwg5HkBlEX8fZ75jFulI/4+MaPnmrXR1a1C"
    "vxcAPE4n8M6Ht66ipaMuU7Dev8GH6Y+HeQuigmdoSx7c9Xvjzx0A0RTdjuRBF18vzDL7+F"
    "meYUgfhMQmA821Zln4d1rJUZBMU92m7DFRuhj6umbZtcG/Y3CeHE23NWS9I+97C8ZmIv8x"
    "+fFnDNLg4FaKcYtxugP4Ru8k5OOoPIQxjOzN5I+bK6qdBPUGQ2Fra5i6PYdJY7jOPdp3/k"
    "UJfN94q86aob17GbOY9w+k+7Vl/VuneEkTmTw5o3e3sbu/XMX2j6AT8K03+QzIV/D/hgM5"
    "PmxBu8n/a5HfpDq2oSDjVVHnYUz82/6tyDjPTEhwLzHMUcoKRpm7Exn/gfMh0rfeDDyRYf"
    "cWS+aoU6m+4H4Zpqlwr+R3LRfYLcPajAKQxsgEqv/5D1EFLZ6ZugkfrSTCt4YJtSX6ArcJ"
    "BjaGqaejGbuC/UOox5MEeHd39xNN9TXQpMVnGEYC//3QpliM8C4y6nUnreTWUD3Ed363zc"
    "Q5vDmmgExm9pM6e35VzbmSMsVnqgXxpm1DhnRw7dHefhlBXaV/SCr4XdzPAHfTHMAjc1Sb"
    "qSZU4F8bw7QPRKpHupJpTyfIouRCa6ZrEB2K0+++tNTQKYXXqw3NA0Hq006aOo8Mx7bwVq"
    "54Bg7t0E1q6PbX8+wlTYUtUA9jRgceugwfvM5GpK+mImbCmfECzS1uNj90ko28vrr4a3Px"
    "IseXYjlPwTsORo30OA512FTsLIgsvJe9QMVBujF7PhC4sd/dI+2tuahR5l55htuDAaM9Yb"
    "mi6VhZME3vXwKvsdtZczGrBqtGg4SfIGuBmVb8/hlmpBiqpyJoTbzuRhBDkMuedIp8/g40"
    "0/07jw/byUw2orEwzoyQpiKiw4g+CsmbuCNnzdLT+bgOEZwY+J8cioxQXw2cjRbmTtFcWa"
    "gz26gErzHt8DboryGYkXm3PlvHZuJaReqS/krSHSH2fTLxnz3bPpjG0lTXLZbTZqRBO9N1"
    "kzZVNqG2ez048VABe6XaQLMAMgDxsIQmwCSYMSSuZ1sLENsSeQV4XUETAs0Gr6oFZisDM6"
    "RtoKI5oXW/ki7WhgmTLpw1vqeoDyeZVxhjxXXWEE6dPDl1hgYmr4tViER4V+XzrqKQLRi7"
    "+B6UXRKBcj6U3c2NcVQahg5VxMZ5RxSD+QlT1YWzv6scd5u4Hg77ESeE694kBu/j/bU8+u"
    "UDRR030lxDVW8w4c2ozdv0bp5Vm1OEKzJr57G4rvG5bpjKWrVnq0N1zfe0r3vSVYN47/CW"
    "sNIs/BcebPnxGO/PtDeh+KtH8XeK8+sFnyLIhgcbYr/6/YREvKZMsUJamaKCMzLQdm04lm"
    "TbEM3pccMSnxnN2plCtE+gqFGKvaK0hEBADFxPhr9Z70CPyrwqoG8AxgILthYwXrFIaxmu"
    "SIyF2dlKxQIxmKkIbBwbtyZ/BglaJI03ujpjiNRHeF8e0XoHmPsbvINuRRaEEYjYbfDDV5"
    "WLOEquRG7BO9fiZxua/0lXdTakIZIsH/VmQUp8zGPQGY49M4rF2YVISqknOONAjqCdMOHa"
    "eCkVTRGlFDEzPMfM+GP1tC24vScIhcc/Y/2oumJC1WJt8xP4l50BbYSyCVvWnljIyILxN6"
    "Zf7qU/fo0smv5wcOc3D21k3f7wOq5dZbOdeed3CrlgY2Iwh3j2AuhGqQSo2XpVa6coqUat"
    "2jxvonZMqxqdYBGlalcad6UbuZW5W1SAdaBZ6AY9NhTslL2ysCr7KOogbzSyVEG7AcujBt"
    "pNmL0qoHTkGYqUpFOCs37Cj/6MaViEpoQXTYk3QAnQeyiF09sRxHDXTnK/wL8Xf/zX2YeL"
    "jxefzq8uPrVJMBK+Fdz5mAF80mprwqVm2dCERRUlCcKfWl2C/zimUTZdW7KjaILkEVWWXO"
    "TRlVykq0oukn4cS6ikhBrnS0YU6YBjxFuPgxt5pHw47wD/iuQkGt7TW96Ff+eTf+eTd+fs"
    "0rtzdundOffvnPt3Lvw7F/6dS//OpX/nyr9zdRk3eeQZ/+qz2dF8mOZWMRaKYWpLrZB3Gp"
    "OY4zlQVkVZbe6p7PRfbKQPTvnFN8D5VMAZGuA4xtp6rS1Nap1W8MZlOwxDdjrabOom4l6D"
    "7p3wnaquqCZUi2AeI2se2Oc5oD5PBfo8DvNCXWv6VrG0/2ZsJOO1quupnHuMtBT7zhvULv"
    "d+fvbxKmDcyZcsnn18L/X7ScZdh6qJiAXoyXAYqpSM5IAJSpEeMJngrLCxJkEoNK4p0Irc"
    "cT9T7jjh2lKPTUizYVGD0I5EGJKFk/3bONnH53AVEGtNylwWhzW0ag+IW9j50R7oKp3iy9"
    "uQOV2rt3RXXVvXzuwZMi1joaftLKPYDLdTnnYN97pEf1tBRAuyIG25svUtsLZoBnTVssEr"
    "RDZ+ZBrOcgWwKAZIKiVzbhGPZRW4L0n6PFfR4X6n5kImt2xBknnmlTT/vG1Zi0PFx3S7Gk"
    "17VY45j1AKV0TeXBETfE6e88Jbt4edFWRLG9GOxBGR/4jwEEs5InZ47jkizF3Del0mTLjA"
    "6x/zAUqK88SPlrvxe+1F5AlP/hRCPK/JMzm2KBLYppsYWLQNzPeQxbT4hoaPqYaGj3FDA3"
    "4RdCM3y7gH7Kg5tui0pA6Qpui6A66nqNsB3Thrnss2n8c0n26ZTxjmNVv7b4islZbimpHC"
    "NEbJOAadJ5vlWjU1Yn0sbipOUgrIc0EuLPRvBz3lq3CHlqIWK3+WoBQWzjDHR/gLIrGX8f"
    "BhU4sZnWtGH7kmK98A11KUFYNUbDr7BM0D+CrPBL5Kn79XSSfc+RxLPJaia4hlRsjYkBOU"
    "YkNOwjrzqlrknbtxuuZN4XpSAnqwURWGJwsWhTxM2zzYP+SC/UMG7B8yYHcdKGdegY3CyE"
    "fJmwd+9U7GluGYM6g4m3lJ9ytmB8LQw5uhJ6oNU1m+FXmVYR7xEat2D78UPI4xRQcMv0zR"
    "42AkS3juX/dlEjMTfJkiQn07fBzcKL2B0pXuxx2QuDVF30bDwZ3yII/Gw0EHhL9N0T8epZ"
    "E0mPQG8k0HhL6UUbxVv7CJyV1ZYAnBMQ8o0h7tg+MNlS6M4eOkA7yLrLG/fhx/7wDy7xTd"
    "DL/hkSX/TtFIvn0ck9H0LkKzJDQ7pugOL8wOIP8SmpveSO5OXDL/eoomw6HSl0Z3uGFwOU"
    "X3Uv92OLonjYPLKerhgez3bhRMOxzhR9Hv2bOQ/Kx+b/BF9n6ie83HHIS2uiwk0XrtOZ5n"
    "PDGr+I02ifZfqdYqCfO1hlQzReSKU8ZTWW+9qqGnBXkGwtckP034eMa4XvcG0ug7O8WN3z"
    "589F5/n8hSfIZvjBkD+1Rvo6D98eLN39c1wSsONp+t4Oy5nJNRhLKBEQBNYj7dxKblhjlM"
    "KYaZ62HWNVRuMUcIxSCfwiAXDoeL0wkPodhZGPGJK+LNHCFsUk6bKqJi/+XXHS84XeN0x/"
    "Up5HKyZsRH7cIPDgzdiQY9nNi0zRvBE1mwB8TwmJA6mB4aweN6EdOuTlb+yy4LAdcb3diS"
    "Ui2KSg1/ykZXDy2oIQedSrTPB9xlgyYtw62dsasmIfRrTeZc8L+HezrFjXTvao+fJOy8mF"
    "WHDLjLOTVmIFjte4MGdi3319qwwRofG8BAELyqpGgFqQ9JvpkOssDCMIHqBYB1gGo9Y3SB"
    "usTQgdeVRspiBHSa5RbFwHcYJTZqec0UTZHkNt41ox3iueZAUrzDrbYKNqpltcETnKmOBW"
    "ncG26GCCEhWatbsFJfIK2cCVSdfGxz1+2IT5agyDARjkSUBDdREjyylXwcJAdKQSL8pKbw"
    "E38fKVF0IEEq4E3EmqQ7guczrx/gCF7Ovv6PR/nRsxkWsLi6VMT0TT6naPQ4GPQGdx3gXU"
    "zR+LHbleUb0ii4nKJbqdcnt9zPMpbK6lNIRs7WxNDtK7cSpW2g0rLBKYjwgjNLej5FKIXL"
    "E8+a6oWGNGtVaphjpGKcuR7nwxyehK+T8HUq6evkWacZesSsavIhqnLl5E9nL6mwmnwoh0"
    "XRRJwJSpHtLtOaE0sXUoFJJ3fSFz7h3avjTU6xiJYX/wwweOz336oOT1e14MCgv4WhD/ae"
    "tbOVwRbEB7Cds+rymAYIdMC0JQFCCggprYCMD/K1amszVde3IJgM4JWkEFMBgq9e0WSwMU"
    "xb1YE6o8n6Ca2X9HXaSqqEj/C+MtrbaJpakeeGJw2uUDTWogl7xr++LCfu0/Kc26YldbuY"
    "SZ4oXcxvU6Y4doNwzHe98UQeuRyzfz1FXWksfxuOvsgjRRqPe3c0hoRxk7S8HwdMb+hL6A"
    "nmne+HXyPP/VuYNx9Jg/GtPKI/IfSFcuK9iTTpDQe7PyB5L9JuJI/lwSTSzL0Va/V1+CXW"
    "m3ePaP/ue/3vCp5GgztXCxj+HukHoyk/xH+Wf7MM13+eh+s/T+f6zxNc/5MxZ4TlppeW9d"
    "vzPK0rURzUUVFW5IhPn+fNVdDihyuj6NEcIRIiHv9+kCcLbIbsnOEZVVhyPsg3ig9wK/KO"
    "Su4NFcAruaLeye4I+0sEhzdErgoDd7FUphtLB8qkDl+LqZaItGhnKye8tgoMGlec4jZ4Be"
    "mc/lRREZhXyT4yVmXk0EgHPHPteB0TwU7qK+Ph46grU8NO+MYUjeXR115XVgYy9cgIfZsi"
    "IlaNx8pkqFAZ8WE4cuUtKtMyn2BRrjeQBt0eecPjA7mPpbn4rSm6k0mp0g5wP7GAd3/fux"
    "t5MmYfC7pYvIvfirbCDOTkMdbMvRfrTRrdKJPvD3KsR/82/iuvh6PeHf6N/aDTxC2M02Qk"
    "Y5DdnkJfpki+f+gPv99jgTegT9zCrW4eu+6r+/JXuY/bRG9M0efh47g3uAs6iX4naoM+bT"
    "/+3HsgA7n7NkV9WRoN5BsF/3BiAox8LSMUV1+Pl34y1xt7n/Pb87y88kti9cf94z8d6vh8"
    "K4JxmEbgXATnRaH83GEagXPuaquaH1+TM49CmKRJYY6VZVMgsU0vjF040xthR1TOGaEUqD"
    "4LerLeCNpMNdnl9tKLDoVIGlS6trLZ6+JTlI+IUnHswPXWm29CZ/VGkv9Ki8nHkQftTDk/"
    "aFKpdL/XjB8cPMJ8z42QL/TZIgDrpGAV/G7lHIPQOdScGHsJlaVpOCmFfPYrUiMd8Iw6nl"
    "y3kuvkQj6Jd/vNTZ9oML2LKXoYycq4+xmLEB2wu54i91ORiCP87rqMUq6aCDde+Dz8lzpr"
    "ymAlWT3/WTa3F25VJ8MnmDpemLq33dDftpJv/Qn316kZ9vfv5OtD0uuXC1DGExgWnL6t25"
    "GMt2FCOUX94V0H6MZyiuTB7ZBaxyBaGOYMP+vdjDtAc8vZvn0gsudzXtTdKUJVob8TD1l1"
    "qnDKyZNCC/8gh6RwOjAX1AM0LY2Eg994/fHD2hzsVZKZCErd+dBE0SuYBqq8Lw4Ps3W/J0"
    "5kreZxxTmU+bIxt0RmJf17WBxYqME+Now0VTa7tsfVvpmGDoUWjk+GTWjhhBbulGD195Iy"
    "LHCwD/Gsx7h7lEY3PWnQAf7VFHWHAxKuo9z1vhKNRuQrcW+SR3fyoPtdwQ8mUndC3Jtit8"
    "qwydVH2wsVqlChnpoK1fREh6Ll0ON0wrCdz6tIlHut0cdTVCuuoVoxJ/p6X3HxaMEWQ2AM"
    "P25niYu+QkVxrJy5Ij4br8BY2DQfg08NTBXRRL6WsYYkfrZNc/zSrA2aDUiNOjDX5r+BV1"
    "OzCekTXOFp4SbjdVPzWcksEbW9ieQOfnCedJozDJDO8La9IWkmNHtFm2LGfO7M7DZ+DelW"
    "swABeA6etoAkIiY1udKyTPxoWSv17PKKPrZoGs7Dgk+utWW6k1pO9zRvbfKrTnf5pL+fnZ"
    "2ffzx7f3716fLi48fLT+8Dhin5KItzuibhAjFnQZ+bShePdwOXd8fcUTSQw7rKs2Vepe+Y"
    "V4ny7v56KIBwiKSBENdiOMKQsfTjGduIT9Ekmesoe0msliudrCXqacVoG5j84ESSHfiYJL"
    "IdcML2MYuYMPi/tGIn6Ywgu+ZKPpZwiDDHhFv/hhk11+6wK6tgwRc8T3Vg4A9AJm+bMlgz"
    "xzQJO0dKMCw0E3Ntv/zT1/78E7z/NckN1vWSPDYORkrChlk36JvIPxcnZtIQmvcj+79mF7"
    "drqga3itp2JlxAvB/NCmm8IkQN5IBr0SueXn2HErYjqTvpfZVJ8D/5nKJuf0iTRbufZWxA"
    "1btKGa+IlVonfboHBA1UQdYz002orsvPdJ+aY7hbEp7jU3TdAdd4kuP5XWpq55nZ6RM7Dr"
    "uGZrpjES6Z+sszthrJNNVtCqvHII7hr2tWbYdliOt7cjTd1pD1jrzvLRg/klTwx5/J3du0"
    "FSLssgXpFFVchCpLhOZmZleBIJGIk/6pcENSKRaFMEH4M6M40w2rBIYxsp8ZQQuaL9oMEu"
    "dJDQvmW8XSWFhmaNfTOuD4tOKJOaCyg6nqikXzrRcWO6KkAvRcoC8NlWF0T0837LdvArx7"
    "TvqIgreKbMMEO8WYzZwN9b7BqKaFzKRjz6JvwlhEp/pljol+mTrNL1mTXFnhrUHfKq/qkn"
    "VCwpm2VvUM3GPk8ZPSpX/n9XN6+GedlXK3dy/1sbzcPoulrgk7+jAgfzXMZwocQ+LYj3iU"
    "+icE/KoA3ivVUgzHnhksj8vMFE0xyiPmaQrunGyiplTEM1RGqVA3YN+uhUXxEFOQMSt8ZL"
    "Jomwd7xcelDxrde+k2DBnWqswNPK0LsYtn7uI+bITLIDFxFL+S0Cf6+AmxL8Sy+MC5JbuU"
    "hTrDb1eg9e+CB2pmP6Im46nVZOTNIFlhDDsXRRk5xffQqoxBdYk8iQIs50khMs+BiQLGzt"
    "OdkWsrPxXQGekBqnNPu1XXms6sD+E9aWe5oC12bXJWrATv35+RKpJdXZs9gwF8pcEAxPXL"
    "fR/o4reAV03XY5Uln+CuuGR6gcoqu2dGCsS8kCg/jQH+4XuDhR6L+hXCA+20tp4DPdCKCq"
    "YHCaO8QVi3X45fbO9pW5QRjBOKeSsqIOae1c2qgMhJTECPpFSX/yIFsVmcV/hxJvvlpmaH"
    "u5b15g2KnX9rA+G9ru2W3SYs0FqdQ7IUGuJg3wROxyZBIkx/mHzuhmF6no/pVrffIylXHk"
    "bD215fJi614e9TROpxjUkBaHk8pmWlpMGN4tfyGndA9nNSQPl2OLr3iiXjR8MR6d8r5pXx"
    "MFzdKlzWiiSNub9/HPQmNAfMQO7SWlQkeQzj9hT1pcHdo3Qnk3JhvQGpatUdPo7G+C9Ne8"
    "KikQejYd/9KRkPmZR/9NhEf/Q4qY8VbEd5/b4CggM9vng7swu6fJ2c433rQR7c4LlXcCf2"
    "yTrAuyAZp4ekCh9xwQ8uy0zm6rl9/ygtyI+GyBrIjJ4I8+ljkll/28TNUxJ7pkZqRWiOF6"
    "r1vi7ZouJMWzpc2MSLozCuSUIBbhzcBX4ZNDemxkI2XcUTIzviIVEXn153wg0sZM2gVS4r"
    "QZy2gjPgdKyuJ3cE7EarsE6PQVphenJ+x7hQItJXS1kY5tIgSaVKLCZmB2JF8byiHETUlY"
    "quIVY6nYz4vjihiO2LiSKFd6golTA5iOzTb+DR48OVhLiwO8/YDWx7CPV4mgjv9emJzbGU"
    "UgqMHaIClPMXqThVdKP7Yp46FSlzm7AnScSLeEqFzEwjfKA2B3OmVqACrPq4q6HTpNkZiz"
    "39F6SMSBXzauR31iS0jmQTHlH2Nsss7K3XfJZhxfRa73XRk4BJE/hSh7mFpkM/Va9hQTep"
    "btLvLicN05nO+32s/GzpBWuEdZkb67LgYkUl45qQrFp/PYM607NcQ6qZohQISOLxKlvb1R"
    "KcGKRZESskUL8dUvJ8lUbXvYE0+s6O9ffbhyfy9feJLMXrGYQ3+LzbQ/RUEJtDFFJREOw4"
    "uoOdV92BMm3Mm+80sd0r10YWLTsIiDmLKwD493BfDYU3vnqLhlnVLrn4snGa3BKSnfdJLW"
    "GJPU9YkVtVhEgc4NVw9DmJ5dFQSB55hSYEyLBXeCTAWrMs/MkKICrfkZBuhHQjpBsh3byV"
    "dCPcvIWb98/i5u0eu97kLWbmZ9Ae0dL/Rk4cLJu+kMuFXM4zsEIuF3L5ScDLvVy+s8OmSe"
    "YRS+0+2dyMNN4rnH9bbYHWlUYyqfBJJGdgq88QqMRm+A4MNxABBwuIulvB0y0RpVnAnbRw"
    "DtQlxr5N6n26JT3XKkmiBlR8BfHEmCel+KO8MU+wLFv6p7N+/eSuCT9uNj6JTDiD2ovrxS"
    "30AUIfwPkmeSDjJGRXIbv+JLKrUH1Vr/raHac5Ed0RCDwZeK6hZZGsqZAxS9Pj/KJUPG/D"
    "+YGNl33OWfc5s/BzUp3lAbcoVHMtSiXgzg23s9ENlcG+ZVQzDygaCPNlHpAv0yG+ZBSwIQ"
    "JiqejVGKkIteM51C4soxYe5wipSFRxGgNdOAQwSSlk38TpT3RKZRK9hAnFTsnzAvKGqngE"
    "bYxOBPgLG2bNkAobprBhcmhkEzbMn9eGiV40W021X+6etjNtl9F29WbJjcMZyhEtjHncGP"
    "NUm9iNbIb/2Hit6nqq9jhM15gscednH68CvTH5kqUyHt9L/T4jwE5XsahRKol6hFIIMzwL"
    "MwtV0x2zUJWHEEnzqg5WbyMUxQjSoW9WMYJIFmZSJa/4kIfIxL7J876JRRgNd1diiKOUDV"
    "zVTRpm4SJWj6pvjXmIIjxHQNBAm+3ZZZ6cw7hVen3py0TWYV1FSweL4GyQ9zvhhel5xrwl"
    "D+76vfHnDoBoim5H8qCLr103isIDkWcY0gchPgS28QyRslItRhGL9JkepaoG+v3KgKNN9u"
    "rza59gvYt/PMqPXmGKAjPdpeoA93OKxn75i7Ff/mJMvSzH1J1yJE9G3zuAfkzR46ArjyZS"
    "b9ABweUUXQ/JF9yld4EXkNTrkxvu5xRJ3a78MCF3/CvS89fhF3LLu5gi+Y+H3ojc8S7KLL"
    "4PeVbfh/Tl9yGx/kSBvdrOb3U2g5tyQm2MVEg5PLO/JnzBx1E5n6AwpRhlnkdZWImPYyUW"
    "dszm2DF3+DPMmJHBSbdiRubDcUt96qplK/RX06lohr75QYwxChMuoGkGO7rfaqZa8NUw/W"
    "RH5JYrqwvTKDemUXfoVF05TFRidMOx/aclfZN6ExIu1htMpC8ylmCiN7Bw49+QxuPe3cCN"
    "UWPcxGLR42jyWR4pUtcNvot+L6VryGNnOku3M50xHPUjC7QYsxYhbaBOusGWJtWyMOdQTh"
    "aLkgounWcuPXpK5zbWR6h41uSWDyzLF1eWFVaW1J6XgDpCJJDOh/QmOHuKwp2k5Jgb4Qty"
    "AxkOK9NaFtg7mubBXH3UJDkyFWOhPGlmsRrmCcIDa5lzhnsGzoxS5kc2E3OG1RGsxBsMUr"
    "FN1ydoHsDVe/5ZUF8oruZgoc0Cd/Uo1hnZLVPoRS1LFvtwqMMDu6cjGoXdTBvNcH3YqYoM"
    "x5wV2mEYpM3ba85y8XVnGXzdWZKvC5CjFxBPciUtl04O+FmdNG8g6siX4QGIDJtVtHgC/0"
    "qJRElSNgHvPTt6RPvi48quUeQ3D41Dl5Qtih+6tK6rgiCcF0smnaAUB23U48OyFNtQcCfI"
    "IvGbKQxN+t6S1UcTpvoR9viQuW22UhGCKeLRfn6H3RPHw9B6+DwcyB1AP0iKQ6nXJ9kN8c"
    "cUkTnbAf4OUVzNkkvLkqFkiY/Tv4wnhSiAFWdDBHVWoTrD0KGKUj0rEuTxonWYvq7dKLhz"
    "5KJ1w2E/ch5c9+Ib/uP9tYyHgo4EbqS5vgDJ4MUAwIUJ8d+NZoxi1vnWCbsnntfJDV4R3z"
    "uAfkzRN1n+Qr66n3ysjpmxXmP0VMvC58GahDwVZ1Sz+uB4dEofJlWbi7W1myDb9xgowikx"
    "aAWvFFL+Ohud6GtIdnXVYvFI6UIAi7YJ0/nYYoBw/q7N+VsENKdv2s11M3E50TKjHqUUo8"
    "7LqDO8Trxfz5Q3C26jcUKR7S5hhReRxdXDamGRUNnslNfF0GVTi6mbGdbgT8kk0IWjGsau"
    "CvYh1ONpzuK9sQ2xdRwJbRjhXXvU605aKVtxBUBLs5nh5EpvxecM3otv4vzJgXBs9Vcxn7"
    "UTdtLZizF7t0wBOj1MJzrF0+xm1x7t7ZcR1NPMBh7sXdzPwMgF/ansH1HdjVu6zXg9EKdQ"
    "ttER5v8ajVa4CP2BiPVxV0OnSQlaWbPLLwxYxRyLlCRsJGZBQtJD4YpkNm0iVERXb5jKWr"
    "Vnq0M3+nva1z3pqrFwuTgpqqW4yB0TsRNhTOKC9dJU18pKs/Bfqh06xR7c7j7T3rZNnWXE"
    "iKYRc5ptQzQnTO2BsI3dDqWgv6YiZ6vmEmLOYjZzNlUcABPa3zDorrG4ERcgLDko1KxusR"
    "I3F4LN627k9tZU1F4MHYvtEMPmbXMHwvbV78/b5pqEW6H0D2EhdG3hSTkzTIbq0Md2iODE"
    "wP/kkUXX1ijorYHnrQmXGnnM9gYsDtgo1l8DIbMgIkVgX6CioYVhrivDbux33Iv22xAMC+"
    "Zo6UPMfTATtHhP2lnZWfRdm3pTs6iuLlZUl3hzM5KoLiGqS/Cy+52g90DSaURUlxDVJYRb"
    "TrGFJapLiH1TVJf4KYb5GWPIPhv3x6X4tDwnGmo9SOPxt+HoRhnJuEkHRL9PEQbw9lbpDb"
    "72aI7xyNcpClrjw29wRxrE75CU593h4Ea5lbqT4WjXkHl7ivrD4Rfl8UG5fry5I78n+p0m"
    "UB/3Jr2vsvI46A+7X9yu4vfC7Uby7eM42sy7RRKlPwxHE/xduqGZ2HffWlzwDuoT0x7++3"
    "g4SJFmfIL4vqLNbPC/4NhBH+S1byFHEoAiW0wiYCEemxDbO0gH8YAFUbCj+JKoOGuFqCRR"
    "YyUJPmtERHVveRVqUSrhg53tH6zufE2P5rXKKbB7XSqjM6vWhOchjwnVsl4N3AAPKcxwkM"
    "tvh3jwehz5HZ6kKHmwASLsbMOwQsR8cdJNEWGXqVwGidZkBYFLBTQLqCCwGwNjAWz80Pc/"
    "bwPcxDLW8MmYb/ExbKwB5vEs/Ai8rgxCTH70/F18u67nDWXKcT/BpYoUdzaSFPTCaMKL0U"
    "SEONUS4tR4rQHJuT8cdYD7OUWTR/qVfpRiGytPYOFtyEVTFsfImmffqCXnUXiDT6pC2UiH"
    "aQ7MoHtCmwgrhS7+kfOC4IVpfub0w5hNmRnFVniIRKzuXKu7cJpEkR1RpEXhkS0Tlvj0ba"
    "S5lnhRO7Gm5eTxysVQjRCJtA2JjCM0MKqwNB6iEpiKCp9Hr/DJmMRVGBOWJJln/rgXPudv"
    "nkQjofWbIwtGWpRprRP4RMGNnDcHJL5YQ8zaoWU10dBuXw3aNYpFcpWz0XigpVtpdqjut9"
    "OE2u611EjAa+7bTexX4x0g1pWV4ZgWuasCavkBqglpC8tZk9uabfm0VtI+U2G/eawytCdv"
    "IazIBBYGGf4MMkJYEcn8TgnW0EaSV3cdIvmp9f5rDTlMxWpqqFqI4niRanUqndxgtbMPFx"
    "8vPp1fXQQRa8GdrLC1ZMSaUFQfU1GtG8tlGT11nE7sqWxgi2upI4RCSX1KSuowc55blRqi"
    "EYsoW+0XOOYdqDFpZjqzdlxpEppZtXq4FtQEhHIuMdQA0YxM6ToAI9quztQRqYL1DP+s5H"
    "TMqqUzrzBuZL9YfTSPhcsc/gqX6cUdf90jT9uarUMFFiqCF6bh2QuvJOLnuXxEzjN8RM6T"
    "PiIuZotC9aHCNE1gwGuCOXGq5VFXuznvRKK7N1FYDx37yfhLRra5ZZ5TocfZBxVtmE9J/c"
    "3USCJHoCFXlUyS7amuXtTTLpMakkv4G5gbiPj1k7a2BQgyzhqawFK3FrCMNumBPDBeUVJl"
    "XctbpmiKJOCmggcrAyMMVAQgwQcsDBOoQNfWGp5ygMgtwMEzyaTvcsvJ+QpxL5HPO/BtZc"
    "AXfJ+4+VkAT3JoTtGrZq9wtwY5qH3CBZ6UFu5JtXEHNMzBsMGKxEqgLVhj1vAdkHSdvtUK"
    "VPDkqHlSLfi3vJr3Qsr1a22Zqv5hcvoMzY+3LfLLALhqn7+fnZ2ffzx7f3716fLi48fLT+"
    "8D/U/yUZYi6Lp3R3RBkV3UVw5lcAaq9VzotPLaN5AjuMpzUl2lH1RXCXZgDufORnmGKTU9"
    "2QhHiBrH6H7IVSDyQ0aFyA/JEpH4gHaISZNx0GfkCAgTiTwB2YrREnkChJtp+pJorgZPfV"
    "E1CnuJcY/TNnDkT2SkfUyycz8hDKlTaoXHSEWOL57HOT2l6M+VTbQyA62XObJwjtYwXWNQ"
    "rSJHK/WlcJCt6UU3oiil2Id43oeILqXEWRMiE+PL9fhiprjM+O7IxPjyPL66atkKNE2Wz3"
    "66OiRK1TwDSWWxygUMJDVr/UnKnJ7nftxia/4jTdp7tP+ksaKFW+dwVrecJ1LKD6yhiiya"
    "1sdeESdzquW2gGZZDjSBquPToeO7nQNff00z/QCiu/fyXLHc1mt4A0ON/qPldkQee290Pd"
    "XTSjMUc2MXmvZjadp3w5h369tRNFDbfplr37vM2Pcuk/Z3f4EUADlE0kCUzy7zeJbgVumn"
    "y+WlSOUvNLsiA6nIQMqXd+YRM5AWZIGjSUUZDHAi62g6+5tMeZrDCYa4cqjArQv2NwvoGn"
    "omfh1Lw5gTV5IO5TsRfAV+723iPZLJ7lbUZ8EyY+m8rPtDisZchImOG6DJ5U6Uxa7axjNE"
    "ykq1GP7iGe4hEarGeS9cXeRxEblIdxG5ELzUT6n7EnVyfo5hpgkpy9jD58IYfhIjLKQgIQ"
    "U1WQqKc9jJQfCLK+Qcgl0F45Pi+/LiHxEpcsBfnWA5ghgma7986bdr5xcz8b87mr3i5he4"
    "sQH1ocACoh+/oGIR0cDCwJzUTrCwEDif464tN8KgTTL6GMT51o1LSIqbFfUpwhJO1FgC1y"
    "rLmSdd8AwIGqnEzyN24lYZSvyE4Okt8VLsapxWSCXc8ayceAM8QNPSyEy5MWY02oJ5XCUa"
    "ZZ9VfnNlHm5faQD7j5Yfq+cd7X4pjBfyctwf/qsTbayVenZ5lbDOFzpiRFq5GnWaRcugHF"
    "T/hLcdLV5qJl+tmaxiMwnzu784EhCnck0hCpHLi+Eq7m0pBebsjqKBs7Z6/buqa6rFcsWX"
    "TFPdpmhzdjQxjI8dMEje9xZ7MEmN9uPPeBWaDfmbmes/X82vSAc8z15Sl5ZUmsXvMLdTdP"
    "84kSa94aAD1o4d/AFvX/zLhn8xWPv0PIB+e56hr2r2Rnj3KvIAkqrKpWtiB8RHrMi8gWju"
    "JX8uMvUf/BLMHv0USV1STb4DSAaMF0jLMLsFlE0s/Jlwzsdi2DhPeLdclZJ347RC3uVO3o"
    "2qNui8K6XYCFMKSxzPoxwTvvOK0TEyYYvLtsX5cFVgjOuGujpNaPdag2KTq3ChjVpVcbqK"
    "ejZct1gaOP9ZO1Pxhlspmt9sr13oBtqqplttMMbcjWOBX3DPpvGi6kBFc8wcWM7TWrOI+P"
    "8rvSM5c832ImVWJoTAglTcoSUgLMMxZxC8f/8haSyq80V5HBZx/8rSUHV/SzEszQ50hCZc"
    "QBN6C6M5VSbom8g/FyemAxQVEOopLOFP+gSm2TkNwnRN0gBWkdYgsnXk1f9FiBohyR+jtq"
    "8wDNSKr6vWU3UGyOnqqAhREwK/30AlZdrKnKmXSi9ME6X6mcuqQzQvjF6Y5mfGDksGDuaI"
    "Z4bFUsLAmYa5gjRf2QhlHESX9J3XRbNglLs9zAn88uF9+4yuebziNVd49HeDi2TIM5V5Dl"
    "E8O+Vr/xzL3vI4kB4eRsOvRKu8u54iSjORRhPyIPRlinoDBTe6w0L3uANCX6aoO7x/6MuU"
    "Irgso6LOlcg0I49pMo2p4dgkWXNp89mOnOPTsiVNJlJvQOD3r9xx3N0Pf8PjJQ26cr9Px8"
    "u/5GO8fDWDQjYlEsBRrAJcCvlPfWrEIXkqlDo5hZzj1cATkx6gt9OXKYedLtk9cjwsrfHj"
    "9X1vQg+J4HKKdofQ7ggayb/LXdrQv+JsczLhv1z1Jh6YdUqW7HQhbE83HI8ht2JZWCFd8u"
    "jI6OJnPj6YsBQ7QjK6aMJcP4auJ4xgZUfJ/l45Hp4GHCcR/A87UnJ0xfFYcnusqMSqqZAf"
    "wAicyiiDESXjoxDGW/m11lIII2YezmtxjFuVhcUx01HFhysJcWFHlbHzdGfk0i1yiuxeP5"
    "XY3OIqeZapvaizLXHlgKkBY/E27Uy3Fbc1ZRVg7nCxlgS84BRaEs0tpUarus074JVkwyIZ"
    "X5+M+RaQnH8A97613Af2Cro3WVljq+mUGbIW81EIQtVEPJrwRTmp/etAXxQRhlZ1GBqJDG"
    "GWD84OJmlS9eBjs/MUP1Yl4T2QH1BI+GeHXISI/Ky5jXej97QtehgnScWBzE85igfTWJrq"
    "+rNm2Qa7DnWsxR5RgrZVVqHGOQQJj2wN3SrLFjRfSBnnFQQklwVRfMCF4RVW3himrepgrj"
    "Glh5I9kdrSY9+x/awNpq2urpFUSd5fDbBEZZjANsCwez+e4ndNWxNSAtrzjAcGXvYA44Kp"
    "LNLMJSeiiQFW6gsEL5pFalNP0Ra/Bkh4ms+24R9DvcqIfz15wbtpK1WI+ZfxZEH4vONuPc"
    "h913khyAhBpsn7pnCqr9ep/vT85VoD+VvB7YCQdAD+h0ZjP44GNGI7uCxjUqo+InuhmZat"
    "0IOjoPk7SfkzW73jJ2be3Tdx0ortN7b97liPYodaiEqAmm22CSZhBXab38N9nSa4ey038U"
    "XLNt0wZnEF+Lpc/cOuv4ZiHF3BXAVxj+DMeIHmtou/thjCbOR5O0uUNb2WGA6vaQ5B1jRe"
    "SbEXANXZighzNIQaIkD6sFyR9BViiW+pveC7r5q9ok0WuFvD/A2owLGwuEqKwtDSMQiyZN"
    "x6XlJZ5RkhXNZy7KYLlyLlvki5z9PxwG/hsRFcauS3e38543QIPd9zOsRa7j8cbLzZWDbd"
    "d8kOjjduFQTcym+0JK67Oi2g+kpBPBw6BCqy8IbuZnDX/tLQbvf31I+MU6Lut+VxsEDO+g"
    "k/SlbjjbULgxkEh0YYufTThkfhjofCDBWfMUtSgadQcd4dRROcVY/gF75WTc0msUAHKeCS"
    "vXAMf2vcG9z15Q5wP2ns6f1woPSlbzT41LueontpNOoRp2/vYopuel+Hoy655V9N0Vh+kE"
    "aS60XuX07Rt97N8Bu5513wodzb0DwklmIsFtpMwwOmq2jp4GMrOfDXhqFDFaVpUzL6iQ39"
    "E+6Im7GvYkO7Hg77EQv6dS/uxvB4fy3joYmFiyfV3gt1relFbdsRogNOkNNBvIB2EE9Ekv"
    "+0cIaION3PrLpWTeKbqxfGME73M2NoQgUL9+a2MIgJwp8ZRQ1ptkYjxy1bQxlpzFPUPGxy"
    "jnmTkqxhLXUjqDyNJ6KxUAxTW2qFoGcSNw/4szwceTo/HodcVy1S5s0imsFiCeaSlALsPW"
    "Br67W29OT/GcYvRfpJ2VpYxA2EvA6ZM4xdlty5H/mTkDd5gl59cnfjPRJ/Cn/HIhbAF57z"
    "M6JSpoCV3XDCHYgByDUAC8d2MG9NKqmq5mxVUOHBoBZqjtxqDvxSW53ZxBdfpd4KBdFn0g"
    "v8c+O/0WZk+hZV8u2oBNa5saYlbxVLXUA7JcXNfnV6vA+Ot/jWWLolqnT8r5f4kX73r8qo"
    "vT/l2Pw/pW79nxI6bwwdPHBA4n2IATlgQFTdhibRxrxAxQUW/1+ID03rgONhKckKXeThhC"
    "7SGaFkZlomeAcuj319cjwup7hc7FfjsOXidcDxsHC8XDB4lS+XaJ8cjwv/ywW/CEJb8byA"
    "CiyTBCHHw1BasK46AZ0PWsFKHTGy5iFdi0HGQ62o5ihG1jywa9EXeajNNdP1Pyy72bP64X"
    "gIWgO8m+OtnWzqeIvHHzJxcSK+TfgTf+B/v+GPb1OEP/C/AxLS+K3Mxl+xOQcDw/CUTl8W"
    "fnuOB4ObbX6mpXE7KQo7jXtOhqeNnXompxp8c6gnQvQcQ96SrjtAup6i624HXHen6B5/v8"
    "ffB/hzQD77+LOPP/FGM8A7zWCCPyf48xF/Pk4RKeY+xLvTA96PHvB+9A/czz9wP+MveEf6"
    "MkXfcfvvEw72Is/7odCS2ZFwPIR8WO6JDyAtRjQvxAjFyJoH84erPHtTPKNTaGu6Sk5kZE"
    "FEPEv+7fhV44sZbhLkwpaQ25bADFHJ70jIID7QmZDT4LDcPpkhREhipIKO12n0IowxsWsU"
    "zz8vEs0fmCZRJHuqYyqn6RFTszyl6g9POsdTZTlrTyQL8IcTgfPV1GyblQI4vbREiISPsh"
    "LktY0pK5FIa68Un/GZfYhdhbEM1NkzMl51OF+WShPMIG9gpuAsjoSjzMA+JpmpgSMjVjg7"
    "MJta8D5xNt6E5E8ujm+CUECbAm3xvSpK2cBtqsEJzZ3NvOSoRynFqPMy6ozDiv76RFKnIq"
    "mHcuVhHCI4MfA/CctQDVkYeUgtU1EOxnrSOt2Y6sJu7cnt5DZq503wpMyD9vvSPKVjmSe/"
    "XkwFZKkvwUZDkiC1wY/dPZGAj5vkSELhVwtnJvIa1gGqm92tiJoqRCLUVJWrqYQatlWl/k"
    "lo/YTWj1PQT1eQElq/NzmrvfRyxqJcWrqATmSmizmUh+SqIttUmE7sT1zvT0Krm372n6Z+"
    "L02re5B+r0od1BoSdxM4l6i41GKqoGJt2tkaKL+1ou6a780zPiGZvPF7wTPc7oo/0Dsa2j"
    "i2n987uP2b20pFBtFLeY00mxSHUAGeOwsdi1vJDOM1voeZW5xWr6AzawN3edfxyw8re3it"
    "LVPlAObpyWD4vanJrd7W4/b/fnZ2fv7x7P351afLi48fLz+9D9j+5KMs/v+6d0dEgMgq92"
    "WCrDIV3gDmjpb2CRpRrDkWapsnduVTeujKp0TkSmRZ5IU4QtRAmK/ywHyVDvNVAmay4RQA"
    "2GveQGjryc1GDgVlpVqsrGAaUs1tyk4doYvHNWxtaJ0g3lk7sKdcDHgyDOp1byCNvrMdl6"
    "8Zysjr7xNZYmqHiyuHhW64Ft3waUkxR2VphBBTixBDaqKPnafwmDDEmESrPYIMaa9YcYJ6"
    "belRO2BoPVAzOoJ/2cKKzpUV3Z0mRZirHUUD+atawttNwyiGsNde4JszfYBq4iubaWBPD7"
    "iLUjUC62PH3C0Mc83ikvJlbdhR8wx+qzv+2gH4nyka3BB2sQPczyn6oz/+owPIv1P0II3+"
    "8ShPOsC7mKLx17sOwP/EdXj5lkmuVVKkrD0JQWenHs45WuEOuB6wG6nX/94B9GOKvsnyF/"
    "LV/Zyi++Fg8pnc8C74GJ6V4TAEwPFa1fVURalP0yTfiPOzj1eBfpR8ydKIju+lfj/pFuFz"
    "mQk4s4W3EFkD7U8nIqoJM6MYZuGJWrH8l9BziArbZQIs+K2wPYb4x89vXdMdQ3cUed7O0h"
    "pZtKWy2DUtVGKbFLxGwAPKNT0bjg3+SQzNmrmmO+8/iflZtZ4tWuKa2KXx4IAtZFi7q+16"
    "v/4qVS3F21bEQ0BSxYooPPNMyNiIsgxQOxphfGqXND49waWDSrBSYTrBSHHNSIW3yMIcc4"
    "y2gqE+He/WkxtpWgXTsuGGtY+mu1xFyI6nTnhf04gez/OqojDnVC68YJDzATw4DxxF9Rz4"
    "gVw1sjRSpKKHXFV1imWW2W4Pl+1RKFqMpBC3bRqvlC0GQej3b/jL0jScDbBXqg0sdWsFbL"
    "BmAbje2NtsNvuAPg/gr+Ox63k57Did4LFFyPSxYA4p76Gq2yu8li3HVJlpzLOEGBZ1SXHm"
    "dDiruqQZTdcRtCzIsARnejKGyQT4JcG3oE6C31xvmKKSfIxUDELJQfDCEDU0M1g1ibIGIU"
    "EqBqHkIJxIeoGaBbDKAt05yht2OnP75JQX/lgVDmxPEIrQ68pUEyIDG78Z2ALFwyPSjdlz"
    "K0s34TVp51NLOLvW5TQSmJUmx1kHGBuIiKbAD0A14cww58BWn6EbpLrR1Rm17pEvpI8nuD"
    "BMmFNLUc17Cnq2C/d1bjQa3vgXQT1EItRFkQOYRy3cyZ6/8dokpdjXCKGwsnLNvsK/Nhru"
    "rsQoRynFMHM9zLy5AvE7tMIrkUub6BG9Es0XbQbxYLWYkknwdI9QQtspXk6HHPJI4CUI1u"
    "oWrNQXiMWEFzz2GGXLcK2YKkDwlYoBr4b5bHnCgCsb6HP6QLOwEPFiPMM5Qxap5x1CDjlV"
    "OQTPzpQEGplZStKSZ3AVUJVf7RvNAnORJwvMRXoWmItEMVYR9/EzcFiCkf4phtk7+EoMc5"
    "RSGHV4HmXqWupYeLRYWrr06s1xugMLN5/OCDPqNguRU4icQuQsIHI+eA6LrXS5M2jSziN8"
    "bsKt68ygJCQ6XiQ6+pmAPF2a89s3UJKrJekkdSkveKSFacSBln2gUawqOM5i++Wd3+1pYr"
    "z3bAtPscjJNsKs8KjXnWQdbQl2guWG7FHefhlBPS0LcGFWgk/+NoF2lK1dknRC5Gxdmur6"
    "UKhoZw9uXw2an1HEkIG2a8OxlJmuwcOnl99dl/bWVNS0mWpCBf5F0hYeiFiPdCX/5SdAbC"
    "JagTPHgVAd5O53CkD5soHnT3QgXN4xO945JzUSM81mhuYUAUrLpfA5GXiOKA67vNt+mTjg"
    "8fILxkrAbgrxWIjHQjwuJR4XcNkXkkaRY8ffpao5o8OqwxObuG95CvmsTfr5E2J+9p88IT"
    "fu/T5B1yRZEVDRnHjfIDAz1hsi18/bwPBDBeAcqAsbmuTvtdyiWZptAXeVJz2AKumxRHX6"
    "FZm87p8tPIB4OhCf8Z/KPhD351b2aXk+HFvDgawMB/g/uQN211N0K93TfMvu5xSN5PvhBL"
    "dxP6fo23D0Zfx5+NAB/tUUdXujbh+3cT+nSP4qDyYdQD/iSy3fEZzrBM44gOPqaW+bKTui"
    "IXKuB3UgyzdjRRqP5fH4HoOvSIMbZSTfyqOR1B93QPZzPHD3D/3h93t39IJrPMDD+/vHQW"
    "/yXekOBwO5O+kNB7g75u0p6g1uh6N7iXyjLxiOergX+r0DMh5O0XDyWR7h+Ug+ykycizwT"
    "5yJ94lwkJo5tbLQZg9GQTFNNibvfkcTmyrHLOJH3vcW2S6oN/PgzBqSuoqWDOYoiUkaYhu"
    "d1V1rSqHqbC7ETeT1zQiQHOuXwBnYxr5wnuFRLJs5UK0ycyac81gzfNbrulLWGHKbaMj2f"
    "YoKwVE4Pzoa28qweiFzNlY1q2tpM26hMLUYqyGnkIn1KHGjf+71wYo0EoXC6ECEJuWdxs4"
    "pFRhMqmyaclRz3GK1gAXhmAXajVXzzTJKKvET/YaGL363gzcJiySHp9fuYxKWEvtPBtpYq"
    "fp4DVvGksCEqMbOTGT9Ept3KYSX+IwUhDZGISRpFk4SlF56iESIxQbOdsMNxI9X6YZ8uwn"
    "tdsGObYIoXNuMEqwDlom7EfO4LeSAOHd45ELY8r7tDJ3E+570TRTV01OSA1N1Iq5izjQ84"
    "jJw5h0RlBP7zqm1DNCe4VuVDLwU9NmggotEHVWHm+fk0E7F6PakyXKhy+U4V8Jli5lt1U8"
    "SDlUpqwADLmeHJYBnmb6TwomYFuVVp/qOZisATpsUD+8pMolTDC0QGpVP1n3IHvgjoO4p6"
    "xZDTS+RqG88QFc5HFaWqxn3iTbPi1p2PihMPAE6Pxmbo/4V972cY5tNKOcbJgXRyo2xCWg"
    "SgXMqxCKkw2p7EOD8V4idjZMJaEOV2sKxeaumE6Y6ybsT2KDKb82oQEmnmmpFmLq7ATNfI"
    "RbWce3VzIc10TjXdrlLz36x3YOgrx15Vklt8TeqHADdCmCjU1niatWnYIq3j/LpilYOuos"
    "c8irh43ZhYbGMb/AhQEbo6nnR1wrulpjrSIhinZDCO4djserfp6s4QSRO8Bo+QshEZzDCY"
    "dBfNgKAJAB/bLdM7akspK9bVlg07oZE4NaHLH6vC7uUJQqGvYKwfVS/hWZ6kFPtX8f1LVJ"
    "Osywl6JxMVgDVKJUDN1tOk1pUt67fbvMSO7bj3Y2SCsdU1zP2hApCbmGw0jm+J6uLHU4jh"
    "0epRVdd6Y7dYyrBIg3amIgw3VTRXEeY3zqEFoxopaBIvsoWq6Q5e6m3yhXiLYX4Mf7WA6j"
    "qb+aX7DJPRQNV1v4HF0o3V8p4pmqIB1GjlcuLihqBNfF6D9shw78P/WuN3BrcDBzh1Dham"
    "sQaanVP5lqpL88os5hWivebCWSjFWSjL382dPEm0UzMehEmOl+WgTswrTnRAi0YRlEqJzU"
    "lq4c7Bs+j8pBszUgYO76CaXnSwE8TCQ4u7wU7w52/F3NhsA58XzJTFytj5rHjpQypyYvMl"
    "M2Yd6SIndr32hxmeGEXw9ds3EN8PufD9kIHvhyS+ZLqrOgZwXmgax8iaoCuNgp3FhPpQf0"
    "wF+mMCZmE9F6H3fOqY8oXeFwu1faNSVZztKLkibDcmXEDTTPFcrqv60iki9cbFl04FslrF"
    "IufpzlD1Fksy8h61M4Uj50lZ+q3qFJB+tDa6Ghi+DCyUkT4b4k5I30T+uTgxYUlwQfUkHv"
    "PndwLT8VrV9VTdcpiuSbrl87OPV4FamXzJYubH91K/n1Qr01MZorRqEGlOJCGiBkqg9XgY"
    "Cg1KrfhiSce0Fd8jOK+TcZTqQD9jPlmnnG7GEM0Loxem+Zmxw7PIdhiMes6COgE1z2u9RZ"
    "9NpNFEvumA0BdS40Z5GA3vsBQ9JjVtgi+0Vs5DX6YUwWWr1I6Ra8MoUB0k06t+/5idhod9"
    "S5pMpN6AwO9fTRFpv7sf/obHSxp05X6fjpd/ycd4heSc3Px0SDQSvHS2RhFDVYE2UV5vdG"
    "O7hsiWqAj34HV7mhDvVynuJlhRj7X4xLbh+kBFD8G6h7tpEN716ni2aNZdOei5xdLyBA/b"
    "mXoe3EyZBe1yuPKZKlpC4jL35MyeoW21XQ83DYEN/plWB8yJL522oFGnBtK35Bq+QHNLG5"
    "A8cfjcWWu2zUw7V23/xHVPcu971UDBq2HO3ZBZN2kd7U41vcx1+O2WSlf+OyABCgxppFoA"
    "D8PWqx1Kv5PmpOMpWhl4tNrk3kI1yYf3y4kXofHaBpbhvo/m01upLzCgTfMH/NEynd1ZYV"
    "q24nbp6sXKuhdca8tUDQPzkGHoFrxNhF9HQVex8Pezs/Pzj2fvz68+XV58/Hj56X2gZkg+"
    "ylI6XPfueoNYPIWvg8hwHwyPWWIcsnU9cVqh72G4EZaDNkYqkE3KgOVrqtpsKbpGCbD1IA"
    "9ueoO7gqp1n6wDvIsp6svSmEgM7ucU3dA6uje0gu7DsDceUkHDvyojTnzI5xGS4RCSLGX6"
    "DBkcb+rkD9qLEmyJLQWqFiznqRojFeG8vLmpxnNkrzcsb4fscyNM15jVU43tRcVSoWkwij"
    "vsC4IPEYpFw/OioUPlbLB8UkRzFaUS0e+xdeMU1QTuKIQiMFsRiJGqQA9I1Ccjp8mqv92M"
    "4ipWFeN+60bStVK0Wv7j9l691iLUcq9mi2RSc9U7rrZGBRghElCqzwEybPBEUAfOBtgGIC"
    "eTm1btdbXt4KbEvboNEFFD4W9PxpyRua2OF+zRHUWikg/SHXHrYtWE0BSRjEMUejwlWAPv"
    "KQU56yeWF38Oz6sQLc9OA3xEpaSlScqnmzswVdKx3DOItDJ8nHSAdzFFj4ORLGFIrvtyB4"
    "S+TNH14/h7B5B/ibbu24Bo674Npmgk3z5SVZ534ToL3A4fB56nAL2cojuq4bujGr6RfNMb"
    "yd2JS+ZfT9FkOFT60ugONwwupwhLwrfD0T1pHFwSB5KvUr93o2Da4eiG+JCEv0/Rt9FwcK"
    "c8yKPxEP/W8Df3F2Lh+ovvzOBe8+G0cFoqkw91re2KzRceOmXTIETJRWw83/oTIesfxnkI"
    "WX8fqCcs6xPcU+R8b0j2yPjeFKg5Rok6WbuZZxoSmtQEufkZ/6lleWKflmuOeNC7+zzpY0"
    "bXuyDc5+BR6hPWk3zyYYl+ciwNQcsq7HyfIKzYA/9NPZGa7n/fGj0OBiW8LzwyLGq5F1M0"
    "fhwTTwwi/gSXUyR9k3oT/ByLUF978rcOiN2IemmQfxXCzCm3Uq//OJLH7pPoPdzr9dB1//"
    "cu+JCyssT7VPtag7IfR/G9yIPvRTq+F+zIqlJp56KUDRS1qKV2iPRtKwjkPwXRy5vAmZLX"
    "QkOatSo17DFS4aHAtYQNLWcNS5ViCBGKMeZ5jC3H2kCUkk0kWxUZIxUOXGH17obYukptkT"
    "FSsXx4Xj62YasM39YMZ2GvfWNWS2XOwhYs5HbtNxdAxoGcrUikF0OBk4pliELAGYfTQcUB"
    "jdAISOOQuunGC+C5IxBgxsFEhq0sDIelsU3FM0IjIJ2wrGF5IrRpHOuhafjCAcUnpuRIDc"
    "+Or3Z2zYeiMIU8VJsCVJ12wIlqLqE9nM2cjer94IRBMNGmnWUZtGlrxYg23x/cjsCOxHfS"
    "DZwsgaqtSXEYRtB6PjoSjD5tSfM58fNVgfsjw5SEhV/jyxkWZ7dgYZDwccvtL9Rq4ZWbcV"
    "O3TlvgF8twzBkE79+/b0/RN1Ka5gbaeA5av6Y7CScKFgUvEL7CPNs8hUtrLS6t7mIj70nu"
    "/oahQxWlcHxhuhiqT5iwLkD9aX5cQK+Hw35E5XHdi9eafLy/lke/fKCY40ZudQ4GOyhSYV"
    "avzRNxBDXtDtHDMYFsRhnzOCHP7iYlzbWXOay1l6nG2stfs138RCHKOgpRsid3BRBHOfSG"
    "YpxY1YVLMdQqTpEcVgtojiAG1bJbLGkq1qSdKUx5jRUz1HqvLDWmMkkHTFu9BdgaDsmz9T"
    "cv/dUGmmuNZvMnsY4vGnwNCTQAs6oLTcddWhjSmQ28Hwnc4hLA/+3TVlIQO9ZLc6W1j3Lc"
    "HnieD2kb/PDv4J+uZLYVspeQvfjeMA8OJ0xbCLkjJlJ7EGDndDWcwL9SJK7TiB6sxKwv/z"
    "GJiLc+m/rLvfTHrxGrfn84uPObh9jabn94ffqevZXlVZO6XfnBdbf1rqboRu723cTN/lX8"
    "GH8bL/bIoZsYrX2OZFFa4SfKi3dMHj/ROZzhE6PMuEcphQsUzy5QZKwI968UPwEZpE3wuj"
    "/2SeivlqdtQfYuQSjyiQnF7zFFkzKTlkEq4BW63rfV9YYnZQUgS7OZ4Zyk1S135HxyFaco"
    "e9kn3VFB5vNs24tx4njnSp3+Fe/oyIbQfDCNpamuWwx9eqJNO0uh/uK3JsqqoHlOjTp4//"
    "6MKLjHrp6aqLAlPC1mW+C92/UXCqm2g9dZ4FWzV21yf/YM5LlmE004ZqGBmqJJr+dlUxTg"
    "BVz9BnmU7Dxd2Z50X/KQFL5Lb328t4X+/NhMqnClqacWxolpbaXupPdVLqq0damIgpZ8kk"
    "R2/h3/ig/1rBBx68uR6p+cxfbkEJUAVQi2byvYhjjpQ8UtyoOGGPmGYhxdwVyJXBI0tdmq"
    "xRC0vCftLPFK3bWpMylcIbHiZ6m7d2C0YLro8IIlSiaLm+57GyJphONCLAnVZR6/W9wqPQ"
    "3V5WUi2y9eVAUQ9po3EN0P7/MxsFkcbIKFxW+0IWIYmX8fDwdshEMkceuyNrPB/wJds05R"
    "UssAl4CRbXqMWxlj7Bjp4LpYpGz1h9l//j/53Iig"
)
