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
COMMENT ON COLUMN "catalogue_entry"."catalogue" IS 'REFERRAL_SOURCE: REFERRAL_SOURCE\nSERVICE_NEED: SERVICE_NEED\nACCESS_TO_TRANSPORTATION: ACCESS_TO_TRANSPORTATION\nFINANCIAL_SUPPORT: FINANCIAL_SUPPORT\nGENDER: GENDER\nIMMIGRATION_CLASS: IMMIGRATION_CLASS\nIMMIGRATION_STATUS: IMMIGRATION_STATUS\nIMMIGRATION_CARD_TYPE: IMMIGRATION_CARD_TYPE\nABORIGINAL_STATUS: ABORIGINAL_STATUS\nSTREET_TYPE: STREET_TYPE\nEMPLOYMENT_STATUS: EMPLOYMENT_STATUS\nEDUCATION_LEVEL: EDUCATION_LEVEL\nHOUSING_STATUS: HOUSING_STATUS\nRELATIONSHIP: RELATIONSHIP\nLEARNED_ABOUT: LEARNED_ABOUT\nSESSION_TOPIC: SESSION_TOPIC\nSESSION_OUTCOME: SESSION_OUTCOME\nMATCH_OUTCOME: MATCH_OUTCOME';
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
    "volunteer_status" VARCHAR(10),
    "volunteer_stream" VARCHAR(10),
    "volunteer_type" VARCHAR(30),
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
    "eJztfXtz2sia91fp4p8zU8WmEt+Sw7z1VslYdphg8AGcTDac0mlDAzoWLVYXe9jd+e7b3b"
    "qgS0tIQsJC6apUEFI/Lfzr23N//qe11udIM99Js5luY6vVAf/TwnCNyEX0URu04Gaze0Bv"
    "WPBJY21hoNGTaRlwRvtaQM1E5NYcmTND3ViqjmnjsQUXC/CENB0vgaUDCDaG/qLOkdEGuk"
    "HvWCsEloZub35jlyb5RWCDDFPHwFSX2AQqBq+qtQI6RgD9xxqq2jv67rk+Iy9X8bLa19hY"
    "/S8bKZa+RITOIC/78U9yW8Vz9Ccy6dcfLe9dijpv/ZM+3TwrCxVp8xDG5CF5xO4r1nbD7j"
    "0+9m5uWUv6Fz0pM12z13jXerO1Vjr2m9u2On9HaeizJcLIgBaaB9DHtqa54+Tdcv4AcsMy"
    "bOT/8vnuxhwtoK3RMWz9v4WNZ3TogDshyF+FLdXavlsYyFz9f/dXBigUZTCcKGN5oiit2O"
    "jTXxMZKffWTMd05qjYohD+z19Ovzts2N0WfUH3szT65fzqV4aGblpLgz1kyLX+YoTQgg4p"
    "G44d4M/kT41D3l1BQ8b2msHeIz8D4hmKwe/RRgaA/Ogi0Hs3dtjvlosHpQdWdnhb44l0e9"
    "sBJp38U/z78Hosy1/kUQf8W38yEXpGxhSP5dHXXlcmrZDxorp/6d4Baa3hn4qG8NJaka8f"
    "3qcM0FdpxMbow3s2RjrZD5x9YuA+OWOP6FDthgbR9cUfG/5y8AnKGZD9ayH/cGSe7WFwzy"
    "4vMqBLWiXCy56F8d1A03zVjbmyguYqD84xwjovgKKIv88yn0mrZMTfx2b0XDU3Gtwq7HsO"
    "wKN0Au9seGsQL224TMB6/wYfpD8e5i2Ec56hLXlw1++NP3cAwlN8O5IHXXK9MIrs42dZhi"
    "F5EGKbDDLWqmmS32nGR0EyDLhN2GPCdBH0NdW0KoN/x+A82apmqdh8R9/3FozNRP5j8uOf"
    "EUj9g1vJxy1G6Q7gG92TsB5H5SGMYWhvpn/cXIFWHNQbAoWlrlHi9hwkjeA6d2nfeRcF8H"
    "3jrTpthvbuZcJi3j/Q7tem+V8aw0uayPTJGbu7jdz95Sqyf/idgG+9yWdAv4L/HA7k6LD5"
    "7Sb/2aK/CdqWrmD9VYHzICbebe9WaJxnBqK4FxjmMGUJo1y7E5n8gfMh1rbuDDyRYXcXS+"
    "qoM6k+534ZpClxr6zvWs6xWwa1GTkgjZAJVP/6i6qCFs9c3YSHVhzhW91A6hJ/QdsYAxvB"
    "1NXRjB3B/iHQ40kCvLu7+4kGfPU1adEZRpAgfz+yGBYjsouMet1JK741lA/xnddtM3EObo"
    "4JINOZ/QRnz6/QmCsJU3wGTUQ2bQtxpINrl/b2ywhpkP0hieB3ST8D0k1zAA/NUXUGDaSg"
    "Pze6YR2IVI92JbOeTpBFyYTWTFMRPhSn3z1pqaFTiqxXCxkHgtRnnTR1Hum2ZZKtXHENHO"
    "qhm9TQ6a/n2kuaCpuvHiaMDjp0GT64nY1oX01FzEAz/QUZW9JsfugkG7l9dcnX5uJFjy/F"
    "tJ/8dxyMGu1xHOiwqdiZCJtkL3tBio01ffZ8IHBjr7tH1ltzUWPMvfKMtgcDxnoickXTsT"
    "JRkt6/AF5jp7PmYlYOVo0GiTzB5oIwreT9M8JIcVRPedCauN2NEIEgkz3pFPn8HWiG83ce"
    "H7aTmWxUY6Gf6QFNRUiHEX4UkDdJR/aap6fzcB1iNNHJfxkUGYG+GjgbTcKd4rmygDNLLw"
    "WvMevw1u+vIZjRebc+W0dm4hpiuGS/knZHiT2fTPJnz7YPhr404LrFc9oMNWinum6ypsom"
    "0HavBycZKmCtoAVUE2AdUA9LZABCQhhD6nq2NQG1LdFXgNcVMhBQLfAKTTBb6YQhbQOI55"
    "TW+Uq7WOsGirtwVvievD6cdF4RjBXHWUM4ddbJqTMwMFldrAIkwrsqm3cVg2zB2cX3oOyQ"
    "CJSzoexsbpyjUtc1BDEf5x1RBOYnQlUVzt6uctxt4no47IecEK57kwi8j/fX8uiXDwx10k"
    "h1DFW9waRuRu26Te/mWbVrinBJZu0sFtc1Odd1Q1lDa7Y6VNd8z/q6p101iPcObgkr1SR/"
    "4cGWH5fx/sx6E4q/ahR/pzi/Xsgpgi10sCH2q9dPQMRryhTLpZXJKzhjHW/Xum1KloXwnB"
    "03PPGZ06ydKkR7BAoMU+wVpSUMfGLgeDL8zXwHekzmhYC9AegLItiaQH8lIq2pOyIxEWZn"
    "K0gEYjCDGGxsi7SmfwYNWqSNNxqccUTqI7wvi2i9A8z5De5Bt6ILQvdF7Db44anKRRxlrU"
    "RuwTtX4mcbmP9xV3U+pAGSNB/1ZkFKfcwj0Om2NdPzxdkFSAqpJ2rGgRxBO2Ggtf5SKJoi"
    "TCliZuocM+ON1dM25/YeIxQe/5z1AzXFQNDkbfMT9KeVAm2Isglb1p5YyNCC8TamX+6lP3"
    "4NLZr+cHDnNQ9sZN3+8DqqXeWznVnndwK5YGMiMAd49hzohqkEqOl6VXOnKClHrdo8b6J2"
    "RKsanmAhpWpXGnelG7mVuluUgLWvWej6PTYU7IS9Mrcq+yjqIHc00lRBuwHLogbaTZi9Kq"
    "Bk5DmKlLhTgr1+Io/+GdGwCE1JXTQl7gDFQO/hBE5vRxDBXT3J/YL8XvLxH2cfLj5efDq/"
    "uvjUpsFI5JZ/52MK8HGrrYGWqmkhA+VVlMQIf2p1CfnjuEbZZG3JjqIJkscxXDmWSEmINs"
    "6WjyjUQY1Bbz0ObuSR8uG8A7wrmpZoeM9uuRfenU/enU/unbNL987ZpXvn3Ltz7t258O5c"
    "eHcuvTuX3p0r787VZdTqkWUKlJ/QjqXENLaKvlB0Q12quRzUuMQ1ngNFF1656afSM4DxkT"
    "4461e9Ac62saXsa1GM1fVaXRrMQK2QjcuyObbsZLT51E3EvYIThbKeUFOggWAezCNkzQP7"
    "PAPU54lAn0dhXsC1qm0VU/1vzkYyXkNNS2TeI6SFOPi6Qe0w8OdnH6983p1+SWPbx/dSvx"
    "/n3TUEDUyNQE+6zdGmpOQHjFGKDIFBY7z6Amdbtp8i6vCnvCCDrxxMnLipfQhBlCOIwtkz"
    "1l81NF8WMohyyBuYY65JZtHQiOW2jfKphZUjKjSJfI2JG1hz8zUKd7Jq7LCqhfIaYXckwn"
    "lDBLaUbRXMn6+RTsgyIFablC0wCmtg1R4QK7TzXT8wPCHBf74hc7rSCIUuXJvX9uwZca3R"
    "gaftNEP0jLRTnnYN94YhfFshzIogYXW5srQtMLd4BjRoWuCVCIPkkaHbyxWAmgZo+jJjbt"
    "IoAQicl8TjDMrocH8gQS4zd7rmhnvmFZR037aUzKH6mmRbNks1V4w5D1EK99+6ybkxPifL"
    "eeGu28POCrqljVhH4ojIfkS4iCUcETs89xwRxq5htW5KBlqQ9U/4ACXBYelHy9n43fYi2q"
    "tOPkxCPK8oGiCyKGLYJtv0eLQNzLGSxrR4lr2PiZa9j1HLHnkRcqKli/jj7KhrbEJtSR0g"
    "TfF1B1xPcbcDulHWPJMzTBZfmGRXmJgnjGqp/42wuVITfKESmMYwWY1Br5OTwBoaKjX35/"
    "fNiFMKyDNBLlxi3g56xleRDk0F5is5GKMULgVBjo/yF1RiL+JSx6cWMzrTjD5yHeR6A1xJ"
    "IWQCUr7p7BE0D+CrLBP4Knn+XsW93udzIvGYiqZinhkhZUOOUYoNOQ7rzK0kk3XuRumaN4"
    "Wrid1wYWMqDFcWzAt5kLZ5sH/IBPuHFNg/pMDueCzP3KI2uZEPkzcP/PK9+k3dNmZIsTfz"
    "gu5X3A6Eoaduhp6wNgzyfCuyKsNc4uNpHVvDLzmPY0LRAcMvU/w4GMkSmfvXfZkGqflfpp"
    "hS3w4fBzdKb6B0pftxB8RuTfG30XBwpzzIo/Fw0AHBb1P8j0dpJA0mvYF80wGBL0UUb+Uv"
    "bGpyVxZEQrCNwmMd7aPGGypbGMPHSQe4F2ljf/04/t4B9P8pvhl+IyNL/5/ikXz7OKaj6V"
    "4EZklgdkzxHVmYHUD/pzQ3vZHcnThk3vUUT4ZDpS+N7khD/3KK76X+7XB0Txv7l1PcIwPZ"
    "790ohHY4Io/C39NnIf1Z/d7gi+z+ROe6HnMQWXCZS6J129d4ntWJWSVvtGjExgqaqzjM1y"
    "qGRoLIFaWMpo/fupV6TwvyFISvaU6o4PFMcL3uDaTRd35aKa998Oi9/j6RpegM3+gzDvaJ"
    "3kZ+++OF1ryvaoKXHFczW6HZczEnoxBlAyMAmsR8OsmEiw1zkFIMc62HWVNxscUcIhSDfA"
    "qDnDsmLkonPIQiZ2HIJy6PN3OIsEnhu2WEof9bfzIRes7tzxalO65PYS0na0p81C784MDQ"
    "nXDQw4lN26wRPKEFe0AMj4GYg+mhETyOFzHr6mTlv/RSLGi90fQty3QAmeFP2Wjw0CI2st"
    "+pxPp8IF02aNJy3No5u2ocQq++a8YF/3uwp1PcSPeu9uhJws9FW3bIgLOcE2MG/NW+N2hg"
    "13J/fRsLrMmxAXSMwCukhWJoTVb6zbCxCRa6AaAbANYB0Hwm6AK4JNCB15VKS9H4dKrpFK"
    "IhdzhlbSp5zRRPseQ03jVjHZK5ZiNaMMepcAw20DTb4AnNoG0iFvdGmmFKSEnWcAtW8AWx"
    "arUAavRjm7lWTnSy+IW9qXAkoiRqEyVRR7ayHgfJgVKQCD+pKPzE20cKFPqIkQp4Y7EmyY"
    "7g2czrBziCF7Ov/+NRfnRthjksrg4VNX3TzykePQ4GvcFdB7gXUzx+7HZl+YY28i+n+Fbq"
    "9ekt57OIpbL8nK2hszU2dPtKHIVpG6i0bHAKIrLgjIKeTyFK4fJUZ031QsWquSo0zBFSMc"
    "61HufDHJ6Er5PwdSro6+Rapzl6RF3XEMSpNm3OhHsiZLWZcaW44AyH/dA2ct2LVm57vL+W"
    "vQBj0kh19GIcV5FdDoucAkycUmS7S7XmRNKFlGDSyZz0pZ7w7tXxxqdYSMtLfgYYPPb7b1"
    "X7qgtNNNDZb+Hog91n7XRlsInIAWxlrHQ+ZgECHTBtSYCSAkrKqo6Tg3wNLXUGNW0L/MkA"
    "XmkKMQgwenULlYONblhQA3DGqmNQWjfp67QVVwkf4X1FtLfhNLUiz02dNLhC0ViJJuyZ/P"
    "qinLhHW+fcNi2p2yVM8kTpEn6bMcWRG5RjvuuNJ/LI4Zi96ynuSmP523D0RR4p0njcu2Mx"
    "JJybtOX92Gd6A18CTwjvfD/8Gnru3SK8+UgajG/lEfsJgS+ME+9NpElvONj9AfF7oXYjeS"
    "wPJqFmzq1Iq6/DL5He3HtU+3ff639XyDQa3DlawOD3UD8ETfkh+rO8m0W4/vMsXP95Mtd/"
    "HuP6n/Q5Jyw3uZyz177O07oUxUEVVZxFjvjked5cBS15uNLzHs0hIiHi1d8P8mSBTZGdUz"
    "yjckvOB/lG1QPckryj4ntDCfBKjqh3sjvC/rLcwQ2xVsW4u0Qq0/SljWRa+LLFVUuEWrTT"
    "lRNuWwX5jUtOceu/gnbOfqqowl1XyT40VkXk0FAHdebayTqmgp3UV8bDx1FXZoad4I0pHs"
    "ujr72urAxk5pER+DbFVKwaj5XJUGEy4sNw5MhbTKblPiGiXG8gDbo9+obHB3qfSHPRW1N8"
    "J9PawB3gfBIB7/6+dzdyZcw+EXSJeBe9FW5FGMjJY6SZcy/SmzS6USbfH+RIj95t8ldeD0"
    "e9O/Ib+36nsVsEp8lIJiA7PQW+TLF8/9Affr8nAq9PH7tFWt08dp1X9+Wvcp+0Cd+Y4s/D"
    "x3FvcOd3Ev5O1QZ91n78ufdAB3L3bYr7sjQayDcK+eHUBBj6Ssd4PKYvmgwfel06yIGvu6"
    "ekaXd4L++euzeo0W7S/bx7HvpaROS+yCJyXySL3BcxkZt9clczfxf12td58WaX86rPKkD+"
    "dKSR0zMPxkEagXMenBe5sn8HaQTOmYsnq170TsYsDUGSJgVRllgD1VJfOLtwqq/DjqiYq0"
    "MhUD0G92R9HdQZNPjF/JJLGgVIGlSJurTZ6+CTl48IU9XYPeytN9+YRuyN9Arkj7XXTGiP"
    "axS8Z+1UXUKwValKBKEvqKm+4G2Fi7etH1d9mtd1Yl7X/YqY9SFJXYuFxZAJjHJO39btSC"
    "ZiM6UkkvrwrgM0fTnF8uB2yHQyCC90Y0ae9W6I2K86RdTePvzF9XTKXdo8SFWila0Osdxl"
    "mIKyJG4gP8imiQMOzEDwgAxTpUFIN25/JyilFEo/AHeWmzB6OZMPFLcA1WG27rf/hNZqFg"
    "PQQcyXNwsfTcTjv4KPU1kwb3UotpnR3fSz/gr0hcVcOj1qYEDMcgGY+hpRF5w2SxPAHD9V"
    "y6lOO1fnv4FXQ6WVi8ETWpHhdOL5neg+M+5oWtmbaPqBB/tJY2FHgHa2Ujcb6qmqWivWdG"
    "Poc3tmtclraLeqCSjAc/C0BTSXAU3rmeSo+qNlruDZ5RV7bLJI3sPsV9fq8uDiuu6MrS9v"
    "5Eigfz87Oz//ePb+/OrT5cXHj5ef3vuiaPxRmkx6TS0OEY3A/jK8u4HLyp7uKBqoLbzKUi"
    "PmKrlEzFWsQoy3HnIgHCBpIMSVSAEEMh6zk7KNeBRN0sUeZS+JpINnk7VASs4IbQP9J0/E"
    "XzIxBrYmOjduHjQO/5eULy2ZEeSnbcvGEhIhANDWvxFGbUPkJKqr8jIzmeiFzFMN0Dr1gE"
    "7eNmOwZrZhUHaOZnFaqAbh2n75l2cV+hd4/2ucG6zqJVlijThRjZ4FqyFRRuxN9L+LE1Mo"
    "itCialJDJRp10/PjNtWyW0Z6XL+0eB7+N0TUQA64EpeE00sRVSg4btL7KlP/Qfo5xd3+kO"
    "WbcD7roffWXzHPOz95uvsEwv6bcaYbCK6Lz3SPusZwtyQyx6f4ugOuySQn87vQ1M4ys5Mn"
    "dqw6Np5ptkm55KWh25ucBbI5xKIkayRjmDLn1tCjgnSCKi5ElSZC12Zml4EglYjjxka0od"
    "GYeSGMEf7MKM403SyAYYTsZ0bQRMaLOkPUEqYSwXyrmGpSWcyEJZ3UQY1PqzoxB0x2MKCm"
    "ODVkc4sdYVIBeibQlzrU4kgnZyzw2jcB3mMnLKDYKfpsZm+Y90buutZJ9E0Yi/BUv8ww0S"
    "8Tp/klb5IrK7I1aFvlFS55JySaqWuopeAeIY+elA79O7ef08M/7ayUu717qU/k5fZZxD89"
    "GLHFgfxVN54ZcByJYz/iYeqfEPCrHHivoKnotjXTeQ6rqXEYEcojBmP4d042GiMR8RSVUS"
    "LUDdi3K2FRXMQUrM9yH5k82ubBXvJx6YHG9l62DfMS2aZu4EldiF08dRf3YKNchrJBBsOv"
    "IPSxPn5C7HOxLB5wTtZPZQFn5O0KMv8r54Ga2o9I63xqaZ3rZpCsJDfVG+Z1rim+hyZ25p"
    "fvS4DftJ8UKvMcGPUxtp/u9Exb+amAzon1KM897RauVY2bYsp90k5zQVvs2mRMeg3evz+j"
    "iai7mjp7BgP0yoIBqOuX8z7QJW8Br6qmRZJTP6FdfurkHNdlds+NFIh4ITF+mgD8w/MGCz"
    "wWKbCEB9ppbT0HeqDlFUwPEkbrBmHVfjlevt7cBQpjhGLeiiTKmWd1s5Io1yQmoEfzpsh/"
    "0poaPM4r+DiV/XLyr6BdyyozcsR4n7WOLVb6mvI6lAVawzkShZhrxelYNEiE6w+Tzd0wSF"
    "/nY7rV7fdovsmH0fC2Rwu+hb9PMU3pOaY1JOTxmGWmlAa0wJqTDnTcAenPaQ0GWq3NrbdA"
    "Hg1HtH83H2jKw2CCzGBmzCnuDu/vHwe9yXelOxwM5C5LZ0l+OO/2FPelwd2jdCfTjKM9Wk"
    "qWPH4cjclfmvSERyMPRsO+81NSHnIp/+jxif5wdFtvnwTT346y+n35BAd6fNXtzM7p8nVy"
    "jvetB3lwQ+Zezp3YI+sA92KKye5AE/lSF3z/sshkLp/b947SnPxogKyBzOiJMJ8eJqklPA"
    "zSPCFLS2KkVojmeKFa76uSLUrOYaihhUW9OHLjGicU4EbBXZCXIWNjqDxkk1U8EbIjHhJV"
    "8elVJ9wgQtYMmcWyEkRpRWHuOh8Bu9HKrdPjkIqKTn9FD1hTWejGUqdJpQosJm4HYkXVeU"
    "XZmKorFU3FvHQ6KfF9UUIR2xcRRXLvUGEqYXKIn/LCAlm5R48HVxzi3O48Yyew7SHQ42ki"
    "vNenJzLHEvJicnaIElDOnnH0VNEN74u5q86F+Zs44nk8pQJmphE5UJuDOVcrUAJWfdLV0G"
    "7S7IzEnv4bMUakjHk18jprElpHsgmPGHubZhZ212s2y7BiuK33uuhJwGAJfJnD3ELVkJeq"
    "VzeRk1Q37neXkYbrTOf+Pl5+tpDhOVQFVViXa2NdFlzskTO5/XRJ3ErTX8+QxvUsVzE0Ep"
    "QCPkk0XmVrOVqCE4M0LWKFBuq3A0qer9LoujeQRt/5sf5e++BEvv4+kaUI6qENPuv2ED4V"
    "xOYgKtW/he5g51V3oEwb8eY7TWz3yrWhRbu/Sr0/G0sA+PdgXw2FN7p684ZZVS65eLJxkt"
    "wSkJ33SS1BiT1LWJFTVYRKHOBVt7U5jeVRcUAeeUUGAli3VmQkwFo1TfLJCyAq3pGQboR0"
    "I6QbId28lXQj3LyFm/fP4ubtHLvu5M1n5ufQHtHS/0ZOHDybvpDLhVxeZ2CFXC7k8pOAt/"
    "Zy+c4OmySZhyy1+2RzI9R4r3D+bbUFalcaybTCJ5WcgQWfEYDUZvgODDcIA5sIiJpTwdMp"
    "EaWawJm0aA7gkmDfpvU+nZKea0iTqAFIrhCZGPO4FH+UN2YJluVL/2zWr5+cNeHFzUYnkY"
    "FmSH1xvLiFPkDoA2q+SR7IOAnZVciuP4nsKlRf5au+dsdpRkR3BAJPDp5rZJo0ayrizNLk"
    "OL8wVZ234ezARss+Z6z7nFr4Oa7OcoFb5Kq5FqYScGeG295oOuSwbynVzH2KBsJ8mQXky2"
    "SILzkFbKiAWCh6NUIqQu3qHGoXlFFzj3OIVCSqOI2Bzh0CGKcUsm/s9Kc6pSKJXoKEYqes"
    "8wJyhyp/BG2ETgT4CxtmxZAKG6awYdbQyCZsmD+vDRO/qBZMtF/unrZTbZfhdtVmyY3CGc"
    "gRLYx5tTHmQYvajSyO/9h4DTUtUXscpGtMlrjzs49Xvt6YfklTGY/vpX6fE2CnQSJqFEqi"
    "HqIUwkydhZkFVDXbyFXlIUDSvKqD5dsIRTGCZOibVYwglIWZVsnLP+QBMrFv1nnfJCKMSr"
    "orMMRhygau6iYNs3ARq0bVtyY8RB6ewydooM327DJLzmHSKrm+9GUs67AG8dImIjgf5P1O"
    "eEH6OmPekgd3/d74cwcgPMW3I3nQJdeOG0XugcgyDMmDEB0CS39GWFlBk1PEInmmh6nKgX"
    "6/MuBok738/NonWO/iH4/yo1uYIsdMd6g6wPmc4rFX/mLslb8YMy/LMXOnHMmT0fcOYB9T"
    "/DjoyqOJ1Bt0gH85xddD+oV06V6QBST1+vSG8znFUrcrP0zoHe+K9vx1+IXeci+mWP7joT"
    "eid9yLIovvQ5bV9yF5+X2IrT9RYK+y8xvOZmhTTKiNkAopp87sr4FeyHFUzCcoSClGuc6j"
    "LKzEx7ESCztmc+yYO/w5ZszQ4CRbMUPz4bilPjVoWgr71WwqGoFvXhBjhMJAC2QY/o7utZ"
    "pBE73qhpfsiN5yZHVhGq2NadQZOqgph4lKnG5qbP9pSd+k3oSGi/UGE+mLTCSY8A0i3Hg3"
    "pPG4dzdwYtQ4N4lY9DiafJZHitR1gu/C3wvpGrLYmc6S7UxnHEf90ALNx6yFSBuok26wpQ"
    "maJuEcisliYVLBpdeZSw+f0pmN9SGqOmtyiweWZYsrSwsri2vPC0AdIhJIZ0N64589eeGO"
    "U9aYG6kX5DrWbV6mtTSwdzTNg7n8qEl6ZCr6QnlSjXw1zGOEB9YyrxnuKThzSpkf2UxcM6"
    "yOYCXeEJDybboeQfMALt/zz0TaQnE0Bwt15rurh7FOyW6ZQC9qWfLYh0MdHvg9HdEo7GTa"
    "aIbrw05VpNvGLNcOwyFt3l5zlomvO0vh687ifJ2PHLtAZJIrSbl0MsDP66R5A1FFvgwXQK"
    "xbvKLFE/RnQiRKnLIJeO/Z0UPaFw9Xfo0ir3lgHLq0bFH00GV1XRWM0DxfMukYpThowx4f"
    "pqlYukI6wSaN30xgaJL3lrQ+mjDVj7DHB8xtsxXEGCWIR/v5HX5PNR6G1sPn4UDuAPZBUx"
    "xKvT7Nbkg+ppjO2Q7wdoj8apZMWpYUJUt0nP6tPylUAazYGyqo8wrV6bqGIE70rIiRR4vW"
    "EfqqdiP/zpGL1g2H/dB5cN2LbviP99cyGQo2EqSR6vgCxIMXfQAXBiJ/N55xillnWyf8nu"
    "q8Tm7IivjeAexjir/J8hf61fmsx+qY6es1QQ+aJjkP1jTkKT+jmtZHjUen8GFStrlYXTsJ"
    "sj2PgTycEodW8EoB5a+90ai+hmZXhyaPR0oWAni0TZjOxxYDhPN3Zc7fIqA5edNurpuJw4"
    "kWGfUwpRj1uow6x+vE/fVceTPnNholFNnuYlZ4EVlcPqwmEQmVzU55nQ9dPrWYuqlhDd6U"
    "jAOdO6ph7KhgHwI9nuYs3hvbEFnHodCGEdm1R73upJWwFZcAtDSb6Xam9Fb1nMF78Y2dPx"
    "kQjqz+MuazesJOOnsx5u+WCUAnh+mEp3iS3ezapb39MkJaktnAhb1L+hnomaA/lf0jrLtx"
    "SrfprwfiFMg2OiL8X6PRChahPxCxPulqaDcpQStvdnmFAcuYY6GShI3EzE9IeihcocymTY"
    "SK6up1Q1lDa7Y6dKO/Z33d064aC5eDkwJNxUHumIidCGMSFayXBlwrK9Ukf6l66BR7cLr7"
    "zHrbNnWWUSOaSs1ploXwnDK1B8I2djqU/P6aipwFjSUinMVsZm/KOAAmrL+h311jcaMuQE"
    "RyUJhZ3eQlbs4Fm9vdyOmtqai96BoR2xGBzd3mDoTtq9efu801Cbdc6R+CQujaJJNyphsc"
    "1aGH7RCjiU7+yyKLrs2R31sDz1sDLVX6mO8NmB+wUaS/BkJmIkyLwL4gRcUL3ViXht3Y67"
    "gX7rchGObM0dJHhPvgJmhxn7TTsrNouzbVpmaBji5WVJd4czOSqC4hqkvUZfc7Qe+BuNOI"
    "qC4hqksIt5x8C0tUlxD7pqgu8VMM8zPBkH827o9L8WjrnGio9SCNx9+GoxtlJJMmHRD+Ps"
    "UEwNtbpTf42mM5xkNfp9hvTQ6/wR1tEL1DU553h4Mb5VbqToajXUPu7SnuD4dflMcH5frx"
    "5o7+nvB3lkB93Jv0vsrK46A/7H5xuoreC7YbybeP43Az9xZNlP4wHE3Id+mGZWLffWvVgn"
    "eAT1x7+O/j4SBBmvEIovuKOrPA/4JjB33Q176FHEkBCm0xsYCFaGxCZO+gHUQDFkTBjvxL"
    "ouSsFaKSRIWVJOpZIyKse8uqUAtTCR/sdP9guPM1PZrXak2B3etSGZ5ZlSY8D3hMQNN81U"
    "kDMqQoxUEuux3iwe1x5HV4kqLkwQaIoLMNxwoR8cVJNkUEXaYyGSRakxUCDhVQTQCBbzcG"
    "+gJY5KHnf94GpImpr9GTPt+SY1hfA8LjmeQReF3plJj+6Pm76HZdzRuKlON+QkuIFWc20h"
    "T0wmhSF6OJCHGqJMSp8VoDmnN/OOoA53OKJ4/sK/soxDaWnsDC3ZDzpiyOkDXPvlFJzqPg"
    "Bh9XhfKRDtIcmEH3hDYRXgpd8iPnOcEL0vzM6YcJmzLT863wAIlY3ZlWd+40iSI7okiLUk"
    "e2TFjik7eR5lriRe3EipaTyyvnQzVEJNI2xDKOsMCo3NJ4gEpgKip8Hr3CJ2cSl2FMWNJk"
    "ntnjXuo5f7MkGgms3wxZMJKiTCudwCcKbui8OSDxxRoR1g4vy4mGdvpq0K6RL5KrmI3GBS"
    "3ZSrNDdb+dJtB2r6VGAm5zz25ivervALWurHTbMOldCJjlB0ADsRamvaa3Vcv0aM24fabE"
    "frNYZVhP7kJY0QksDDL1M8gIYUUk8zslWAMbSVbddYDkp9b7r1VscxWriaFqAYrjRapVqX"
    "RygtXOPlx8vPh0fnXhR6z5d9LC1uIRa0JRfUxFtaYvl0X01FE6safygc2vpQ4RCiX1KSmp"
    "g8x5ZlVqgEYsonS1n++Yd6DGpJnpzNpRpUlgZlXq4ZpTExDIucRRA4QzMiXrAPRwuypTRy"
    "QK1jPys+LTMa2WzrzEuJH9YvXRPBYuM/grXCYXd/x1jzxtqZaGFJSrCF6Qps5eeAURP8/k"
    "I3Ke4iNyHvcRcTBb5KoPFaRpAgNeEcyxUy2LutrJeScS3b2JwnpoW0/6nzK2jC33nAo8Tj"
    "+oWMNsSupvhkoTOQIVO6pkmmwPOnpRV7tMa0gu0W9grmPq10/bWiagyNhrZAATbk1g6m3a"
    "A32gv+K4yrqSt0zxFEvASQUPVjpBGEAMEMUHLHQDQKCpa5VMOUDlFmCTmWSwdznl5DyFuJ"
    "vI5x34ttLRC7lP3fxMQCY5Mqb4VbVWpFudHtQe4YJMSpP0BC3SAQtz0C2worESeAvWhDV8"
    "ByRNY281fRU8PWqeoIn+llXznku5fq0uE9U/XE6fo/lxt8X6MgCO2ufvZ2fn5x/P3p9ffb"
    "q8+Pjx8tN7X/8Tf5SmCLru3VFdUGgX9ZRDKZwBNJ9znVZu+wZyBFdZTqqr5IPqKsYOzNHc"
    "3ijPKKGmJx/hEFHjGN0PmQpEfkipEPkhXiKSHNA2NWlyDvqUHAFBIpEnIF0xWiBPgHAzTV"
    "4SzdXgwReoMtgLjHuUtoEjfyIj7WGSnvsJE0jtQis8QipyfNV5nJNTiv5c2URLM9C6mSNz"
    "52gN0jUG1TJytDJfChtbqpZ3IwpTin2ozvsQ1aUUOGsCZGJ8az2+hCkuMr47MjG+dR5fDZ"
    "qWggyD57OfrA4JUzXPQFJarHIOA0nFWn+aMqfnuh+3+Jr/UJP2Hu0/bayowdYZnNVN+4mW"
    "8gNrBLHJ0vpYK+pkzrTcJlBN00YGgBo5HTqe2znw9Ncs0w+guns3zxXPbb2CN3DU6D9aTk"
    "f0sftGx1M9qTRDPjd2oWk/lqZ9N4xZt74dRQO17ZeZ9r3LlH3vMm5/9xZIDpADJA1E+ewy"
    "i2cJaZV8ulxeilT+QrMrMpCKDKT18s48YgbSnCxwOKkohwGOZR1NZn/jKU8zOMFQVw4InL"
    "pgfzOBpuJn6tex1PU5dSXpML4To1fg9d6m3iOp7G5JfeYsM5bMyzo/JG/MRZDouAGatdyJ"
    "0thVS39GWFlBk+MvnuIeEqJqnPfC1UUWF5GLZBeRC8FL/ZS6L1En5+cYZpaQsog9fC6M4S"
    "cxwkIKElJQk6WgKIcdHwSvuELGIdhVMD4pvi8r/iGRIgP85QmWI0RgMvfLl167dnYxk/y/"
    "o9krbn5BGwswHwoiIHrxC5CIiDoRBua0doJJhMD5nHRtOhEGbZrRR6fOt05cQlzcLKlPEZ"
    "ZwosYStIY8Z55kwdMnaKQSP4vYSVqlKPFjgqe7xAuxq1FaIZXUjmetiTfAAzJMlc6UG33G"
    "oi24x1WsUfpZ5TVX5sH2pQaw/2h5sXru0e6VwnihLyf9kb861sZcwbPLq5h1PtcRI9LKVa"
    "jTzFsG5aD6J3Xb0aKlZrLVmkkrNhMzv3uLIwZxItcUoBC5vDiu4u6WkmPO7igaOGvL179D"
    "TYUmzxVfMgy4TdDm7GgiGB87YJC+7y32YJoa7cc/o1VoNvRv5q7/bDW/Qh3UefbSurS00i"
    "x5h7Gd4vvHiTTpDQcdsLYt/w94++JfFvqTw9on5wH02tcZ+rJmb4h3LyMPIK2qXLgmtk98"
    "xIrMG4TnbvLnPFP/wSvB7NJPsdSl1eQ7gGbAeEGsDLNTQNkgwp+B5vVYDBv7ieyWq0Lybp"
    "RWyLu1k3fDqg027wopNoKUwhJX51GOCN9ZxegImbDFpdviPLhKMMZ1A12dJrR7rUGRyZW7"
    "0EalqjgN4p6F1i2eBs571k5VvJFWiuo122sXukEWVDWzDcaEu7FN8Avp2dBfoAYgnhPmwL"
    "Sf1qpJxf9f2R3JnquWGymzMhACJmLiDisBYeq2MUPg/fsPcWNRlS/K4rBI+leWOtS8LUU3"
    "VcvXERpogQzkLozmVJlgb6L/XZyYDlBUQKimsIQ36WOYpuc0CNI1SQNYRlqD0NaRVf8XIm"
    "qEJH+M2r7CMFApvo5aD2ockJPVUSGiJgR+v4FKyrCUOVcvlVyYJkz1M5dVR3ieG70gzc+M"
    "HZEMbMIRz3STp4RBM5VwBUm+siHKKIgO6Tu3i2bBKHd7hBP45cP79hlb82TFq47w6O0GF/"
    "GQZybzHKJ4tovX/jmWveVxID08jIZfqVZ5dz3FjGYijSb0QeDLFPcGCml0R4TucQcEvkxx"
    "d3j/0JcZhX9ZREWdKZFpSh7TeBpT3bZosubC5rMdeY1Py5Y0mUi9AYXfu3LGcXc/+I2Mlz"
    "Toyv0+Gy/vsh7j5akZFLop0QCOfBXgEsh/6lMjCslTrtTJCeQ1Xg11YtJ99Hb6MuWw0yW9"
    "xxoPS2v8eH3fm7BDwr+c4t0htDuCRvLvcpc19K5qtjkZ6N+OepMMzDohS3ayELanmxqPYW"
    "3FsqBCuuDRkdLFz3x8cGHJd4SkdNGEuX4MXU8QwdKOkv291nh4GnCchPA/7EjJ0FWNx7K2"
    "xwqkVk2F/gBO4FRKGYwwWT0KYbyVX2slhTAi5uGsFseoVVlYHFMdVTy44hDndlQZ2093ei"
    "bdYk2R3eunEplbtUqeZagvcLalrhwoMWAs2qad6rbitGasAsocLtaSgBucwkqiOaXUWFW3"
    "eQe80mxYNOPrkz7fAprzD5Det6bzwFoh5yYva2w5nXJD1iI+Cn6omohHE74oJ7V/HeiLIs"
    "LQyg5Do5Eh3PLB6cEkTaoefGx2nuHHqyS8B/IDCgn/7JCLEJGfNbfxbvSetnkP4zipOJDr"
    "U47iwdCXBlx/Vk1L59ehjrTYI0qwtsoq0DiDIOGSrZFTZdlExgst47xCgOayoIoPtNDdws"
    "ob3bCgBuYqV3oo2BOtLT32HNvP2mDa6moqTZXk/tWASFS6ASwdDLv34yl517Q1oSWgXc94"
    "oJNlDwguhMqkzRxyKproYAVfEHhRTVqbeoq35DVAItN8tg3+GOZVRv3r6QveTVuJQsy/9S"
    "cToecdd+tC7rnOC0FGCDJN3jeFU321TvWn5y/XGsjfcm4HlKQDyH8sGvtxNGAR2/5lEZNS"
    "+RHZC9UwLYUdHDnN33HKn9nqHT0xs+6+sZNWbL+R7XfHeuQ71AJUAtR0s40/CUuw2/we7O"
    "s0wd1ruYkuWr7phjOLS8DX4eofdv01FOPwCq5VEPcIzfQXZGy75GuLI8yGnrfTRFnDbUng"
    "cJtmEGQN/ZUWewEIzlZUmGMh1AgD2ofpiKSviEh8S/WF3H1VrRVrsiDd6sZvAALbJOIqLQ"
    "rDSsdgxJNxq3lJaZVnhHBZybGbLFyKlPsi5X6djof6Fh4boaVKf7v7l3NOh8DzPadDpOX+"
    "w8Eim41psX2X7uBk44bA51Z+YyVxndVpAugpBclwaAhAbJIN3cngrv6p4t3u76ofOadE1W"
    "/L4mCB7fUTeRSvxhtpFwTTDw4NMXLJp00dhbs6FGYo+YxZwLWq5TX9hIgOAPh0tA95nDAI"
    "TNhCZAIepnHj9VNj9+CWlw3R+aSBqN4d76oe2rcgrgbiyYf5x8frp9bjc/PYn5DhoR9T/H"
    "34OPncAeyjbuPC4Dt4VLxe6jwm8h8P8qgnD7ryjdKVBtJNTxp0AO/uFA/kb93hvTxi6m12"
    "VWTczrOM23nyuJ1zAiQ4h3z2eC4O8YE67Zqy15lDuQKIUNNyzrM5iV4IgtECpAUieESozo"
    "GOZsJcXsVUduWxGKKJdvIdQZOs5KV5/Z6IH/WHE4Hz1VAti+dEnRycFyCpR2AefW1jAvNi"
    "gUFK/hmf2ofYVTjLAM6esf6qofmykKM1h7yBvtYn4lvtYbKnZHJgxHL7V/OpBe8TZeMNRP"
    "/k/PjGCAW0CdDm36vClA3cphocEmJv5gVHPUwpRr0uo845rNivPyhSJZMnW86S6Qf5sdXB"
    "OFeSF1s1hvEbAy64WQXijdpZTeTK3G9fahnafZZlE774Gw01I9OCE/494cJUG/OyUPhVwp"
    "kJz7AqQHX8Y/KoqQIkQk1VuppKqGFbZeqfhNZPaP1qCvrpClJC6/cmZ7Xrgagvinku+nTC"
    "eTESJByQq/JsU0E6sT/Ven8SWt3ks/809XtJWt2aZKIZEUaRupugucTEpRZXBRVp007XQH"
    "mtFbhrvjdSY0JjIch7wTPa7sLn2B0Vb2zLi5Dwb//mtIJYp3opt5Fq0fA6CMjcWWhE3IrH"
    "aFT4Hm50Bov/YzNrg3aRK+TlhyWOuVaXiXIA9/TkMPzu1Kyt3tbl9v9+dnZ+/vHs/fnVp8"
    "uLjx8vP7332f74ozT+/7p3R0WA0Cr3ZIK0QD93AOMez0lcokvQiHR3YQ/lT1k8lD8leyh/"
    "ipeXCi6LrBCHiBoI81UWmK+SYb6KwUw3nBwAu80bCG0l1SXYoaCsoLni7dQYGtuEnTpEF0"
    "H7aWsh8wTxTtuBXeWiz5MRUK97A2n0ne+4fM1RRl5/n8gSVzucXzksdMOV6IZPS4o5Kksj"
    "hJhKhBiaVXJsPwXHhCPGxFrtEWRoe1rWJ0xQrS09bAcMrAdmRsc0mbKwotfJiu5MkzzM1Y"
    "6igfzVh0z81YcU/uoDp3qXrudD2G0v8M2G7wYa5MriGtiTA+7CVI3A+tgxdwvdWPO4pGzx"
    "1DvqOoPf6o6/dgD5b4oHN5Rd7ADnc4r/6I//6AD6/xQ/SKN/PMqTDnAvpnj89a4DyH9RHV"
    "62ZVJ2CDw5mwhKeJYgR2cYrWAHtR6wG6nX/94B7GOKv8nyF/rV+Zzi++Fg8pnecC/qMTwr"
    "3eYIgOkZiT2aJvlGlJGN2OMyY3CmC28Bsgban05EVBNmRjHMwhO1ZPkvpucQOQqLBFjUN0"
    "fhGJEfP791THcc3VHoeTtNa2Sylspi1zRXkkKaMhADFyjH9KzbFvgXNTSrxprtvP+i5mdo"
    "PpssSSC1S5PBAVvEsXaX2/V+/VWiWqpuW1EdApJKVkSRmWcgzkaUZoDa0QjjU7ug8ekJLW"
    "1cgJUK0glGqtaMVHCLzM0xR2hLGOrT8W49uZHWoGkppoU2vH002eUqRHY8dcL7ikb0eJ5X"
    "JYU5J3LhOYOcD+DB68BRlM+BH8hVY1ry6wX1sKOqTrDMctvt4bJdCkWNkBycEhyCpaHbG7"
    "eUIa107rHBqgnQemNt8yf+ztjnAfy1yMgtQqZrdvbniGxZIahZK7KWTdvwNujsQgyPuqA4"
    "czqcVVXSjKppGJkm4liCUz0Zg2QC/ILgm0ijwW+ON0xeST5CKgah4CB4BRTwTF/n3IlipG"
    "IQCg7CiaQXqFgAKy3QvUZ5w05nbp+c8sIbq9yB7TFCEXpdmmpCZGCrbwY2X/HwiDV99txK"
    "0024TdrZ1BL2rnUxjQRhpelx1gH6BmGqKfACUGmJTGMOLPiMnCDVjQZnyCtJSft4Qgvd4B"
    "WxrO49oo7lqbqvu+OfB/UAiVAXhQ7gOmrhTvb8jdYmKcS+hgiFlbXW7Cv6c6OS7gqMcphS"
    "DHOth7lurkD1HVrhlVhLm+gRvRKNF3WGyGC1uJKJ/3SPUMLaKW5OhwzyiO8lCNZwC1bwBR"
    "Ex4YWMPUHZ1B0rJgQYvTIx4FU3nk1XGHBkA80vdG+gF/0ZzTmySDXvEHLIqcohZHYmJNBI"
    "zVKSlDyjVgFV2dW+4SwwF1mywFwkZ4G5iAZJibiPn4LDEoz0TzHM7sFXYJjDlMKoU+dRZq"
    "6ltklGi6elS67eHKU7sHDz6Ywwp26zEDmFyClEzhwi54PrsNhKljv9Ju0swucm2LrKDEpC"
    "oquLRMc+Y5AnS3Ne+wZKcpUknWQu5TmPtCCNONDSDzSGVQnHWWS/vPO6PU2M955twSkWOt"
    "lGhBUe9bqTtKMtxk7w3JBdytsvI6QlZQHOzUrUk7+NoR1ma5c0nRA9W5cGXB8KFevswemr"
    "QfMzjBjW8Xat26Yy01R0+PTyuuuy3pqKmjqDBlLQnzRt4YGI9WhX8p9eAsQmouU7cxwI1U"
    "HufqcAlCcbuP5EB8LlHrPjnXNSIzFTLW5oTh6g1EwKn5OB54jisMO77ZeJfR4vu2Cs+Oym"
    "EI+FeCzE40LicQ6XfSFp5Dl2vF2qnDM6qDo8sYn7lqeQx9oknz8B5mf/yRNw497vE3RNkx"
    "UBiOfU+waDmb7eULl+3ga6FyqA5gAuLGTQv9d0imaplgmcVR73ACqlxwLV6Vd08jp/tvAA"
    "qtOB+Ez+VP6BuD+3skdb58OxNRzIynBA/skdsLue4lvpnuVbdj6neCTfDyekjfM5xd+Goy"
    "/jz8OHDvCuprjbG3X7pI3zOcXyV3kw6QD2EV1q2Y7gTCdwygEcVU+720zREQ2Q13pQB7J8"
    "M1ak8Vgej+8J+Io0uFFG8q08Gkn9cQekPycDd//QH36/d0bPvyYDPLy/fxz0Jt+V7nAwkL"
    "uT3nBAuuPenuLe4HY4upfoN/aC4ahHemHfOyDl4RQPJ5/lEZmP9KPIxLnIMnEukifORWzi"
    "WPpGnXEYDckwYELc/Y4kMleOXcaJvu8ttl1abeDHPyNAahAvbcJR5JEygjR1XneFJY2yt7"
    "kAO5HVMydAcqBTTt3AzueV84SWsGDiTFhi4sx6ymPN8F1j605Zq9jmqi2T8ynGCAvl9KjZ"
    "0Jae1QPTq7mygYalztQN5GoxEkFOIhfpU6JAe97vuRNrxAiF04UIScg8i5tVLDKcUNkw0K"
    "zguEdoBQtQZxZgN1r5N884qchL9BcPXfJuhWwWJk8OSa7fxyUuJPSdDraVVPFzHbDyJ4UN"
    "UImZHc/4ITLtlg4r9R/JCWmAREzSMJo0LD33FA0RiQma7oQdjBsp1w/7dBHe64Id2QQTvL"
    "A5J1gJKOd1I67nvpAF4sDhnQFh0/W6O3QSZ3PeO1FUA0dNBkidjbSMOdv4gMPQmXNIVIbv"
    "Pw8tC+E5xbUsH3rJ77FBAxGOPigLM9fPp5mIVetJleJClcl3KofPFDffqpMiHqwgrQEDTH"
    "tGJoOpG7/Rwouq6edWZfmPZhCDJ0JLBvaVm0SpgheIDEqn6j/lDHwe0HcU1Yohp5fI1dKf"
    "Ec6djypMVY77xJtmxa06H1VNPABqejQ2Q/8v7Hs/wzCfVsqxmhxIJzfKBmJFAIqlHAuRCq"
    "PtSYzzUy5+MkImrAVhbofI6oWWTpDuKOtGbI8is3ldDUIizVwz0sxFFZjJGrmwlnOvbi6g"
    "mc6opttVav6b+Q4MPeXYK6S5xde0fghwIoSpQm1NplmbhS2yOs6vK1456DJ6zKKIi9aNic"
    "Q2tsEPHxWhq6uTrk54t1RUR1oE4xQMxtFti1/vNlndGSBpgtfgEVI2Yp0bBpPsoukTNAHg"
    "Y7tlukdtIWXFutyyYSc0EqcmdHljldu9PEYo9BWc9QO1Ap7lcUqxf+Xfv0Q1yaqcoHcyUQ"
    "5Yw1QC1HQ9TWJd2aJ+u81L7NiOej+GJhhfXcPdH0oAuYnJRqP4FqgufjyFGBmtHlN1rTdW"
    "i6cMCzVopyrCSFNFdRRhXuMMWjCmkUIG9SJbQFWzyVJv0y/UW4zwY+SrCaDjbOaV7tMNTg"
    "OoaV4Dk6cbq+Q9UzzFA6SyyuXUxQ0ji/q8+u2x7txH/7Em7/Rv+w5wcA4Whr4GqpVR+Zao"
    "S3PLLGYVot3mwlkowVkozd/NmTxxtBMzHgRJjpfloErMS050wIpGUZQKic1xauHOUWfR+U"
    "nTZ7QMHNlBVS3vYMeIhYdW7QY7xp+/FXNj8Q18bjBTGitjZbPiJQ+pyIldL5kx7UgXObGr"
    "tT/MyMTIg6/XvoH4fsiE74cUfD/E8aXTHWoEwHmuaRwha4KuNAx2GhPqQf0xEeiPMZiF9V"
    "yE3tdTx5Qt9D5fqO0blaqq2Y6SKcJ2Y6AFMowEz+Wqqi+dIlJvXHzpVCCrVCyyn+50qLV4"
    "kpH7qJ0qHNlPytJrVaWA9KO10aBv+NKJUEb7bIg7IXsT/e/ixIQlwQVVk3jMm98xTMdrqG"
    "mJuuUgXZN0y+dnH698tTL9ksbMj++lfj+uVmanMsJJ1SCSnEgCRA2UQKvxMBQalErxJZKO"
    "YSmeR3BWJ+Mw1YF+xvVknTK6GSM8z41ekOZnxo7MIsvmMOoZC+r41HVe6y32bCKNJvJNBw"
    "S+0Bo3ysNoeEek6DGtaeN/YbVyHvoyo/AvW4V2jEwbRo7qIKle9fvH7DQ87FvSZCL1BhR+"
    "72qKafvd/eA3Ml7SoCv3+2y8vMt6jFdAzsnMTwdEI8FLp2sUCVQlaBPl9UbTt2uELYmJcA"
    "9ut6cJ8X6V4m6C5fVYi05sC60PVPRQrHukmwbhXa2OZ4tn3ZWNn1s8LY//sJ2q5yHNlJnf"
    "LoMrnwHxElGXuSd79owss+14uKkYbMjPNDtgTn3p1AWLOtWxtqXX6AUZW9aA5okj585atS"
    "xu2rly+6eue5Jz360GCl51Y+6EzDpJ61h30HAz15G3m5Ct/HdAAgwY2giagAzD1q0dyr7T"
    "5rTjKV7pZLTa9N4CGvTD/eXUi1B/bQNTd97H8umt4AvyaZP8AX+0DHt3VhimpThdOnqxou"
    "4F1+oyUcPAPWQ4ugV3E6mvo6CjWPj72dn5+cez9+dXny4vPn68/PTeVzPEH6UpHa57d71B"
    "JJ7C00GkuA8Gxyw2Dum6niit0Pdw3AiLQRshFcjGZcDiNVUtvhRdoQTYepAHN73BXU7Vuk"
    "fWAe7FFPdlaUwlBudzim9YHd0bVkH3YdgbD5mg4V0VESc+ZPMISXEIiZcyfUYcjjdx8vvt"
    "RQm22JaCoImKeapGSEU4b93cVKM5stcbnrdD+rkRpGvM6inH9gKJVGjonOIO+4LgA4Ri0d"
    "R50bChsjdEPsmjuQpTiej3yLqx82oCdxRCEZiuCCRIlaAHpOqTkd1k1d9uRtUqVpXgfutE"
    "0rUStFre4/ZevdYi0HKvZotmUnPUO462BgKCEA0o1eYA6xZ4oqgDewMsHdCTyUmr9rradk"
    "hT6l7dBpiqoci3J33OydxWxQv26I5CUckH6Y5q62LVhNAUkYxDFHo8JVh97ykF2+snnhd/"
    "Bs+rAG2dnQbqEZWSlCYpm27uwFRJx3LPoNLK8HHSAe7FFD8ORrJEILnuyx0Q+DLF14/j7x"
    "1A/6faum8Dqq37NpjikXz7yFR57oXjLHA7fBy4ngLscorvmIbvjmn4RvJNbyR3Jw6Zdz3F"
    "k+FQ6UujO9LQv5xiIgnfDkf3tLF/SR1Ivkr93o1CaIejG+pDEvw+xd9Gw8Gd8iCPxkPyW4"
    "PfnF9IhOsvnjODc10Pp4XTUpl8qGptl2y+cNEpmgYhTC5i4+utPxGy/mGch5D194F6wrI+"
    "xT1BzneHZI+M706BimOUmJO1k3mmIaFJTZCbn8mfWpQn9mhrzREPenefJ33C6LoXlPscPE"
    "p9ynrSz3pYop9sU8XINHM738cIS/bAf1NPpKb737dGj4NBAe8Ll4yIWs7FFI8fx9QTg4o/"
    "/uUUS9+k3oQ8JyLU1578rQMiN8JeGvR/hTJzyq3U6z+O5LHzJHyP9Ho9dNz/3Yt6SFlp4n"
    "2ifa1B2Y/D+F5kwfciGd8LfmRVobRzYcoGilrMUjvE2rblB/KfgujlTuBUyWuhYtVcFRr2"
    "CKnwUKi1hI1Me40KlWIIEIoxrvMYm7a5QTghm0i6KjJCKhy4gurdDbV1FdoiI6Ri+dR5+V"
    "i6BTm+rSnOwm77xqyW0pyFTZTL7dprLoCMAjlb0UgvjgInEcsAhYAzCqeN8wMaohGQRiF1"
    "0o3nwHNHIMCMgol1S1noNk9jm4hniEZAOuFZw7JEaLM41kPT8AUDik9MyZEYnh1d7fyaD3"
    "lhCnioNgWoKu2AE2gskTWczewNdH9wzCAYa9NOswxarLWih5vvD27HYEfiOen6TpYAqmta"
    "HIYTtJ6NjgajT1vSfE79fCFwfmSQkrLwa3I5I+LsFix0Gj5uOv0FWi3ccjNO6tZpC/xi6r"
    "YxQ+D9+/ftKf5GS9PcIIvMQfPXZCfhWMEi/wXCV7jONk/h0lqJS6uz2Oh74ru/rmsI4gSO"
    "L0gXQfWJEFYFqDfNjwvo9XDYD6k8rnvRWpOP99fy6JcPDHPSyKnOwWEHRSrM8rV5Io6got"
    "0hfDjGkE0pYx4lrLO7SUFz7WUGa+1lorH28td0Fz9RiLKKQpT8yV0CxGEOvaEYx1Z17lIM"
    "lYpTNIfVAhkjREA1rRZPmoo0aacKU25jxQi03itLjZlM0gHTVm8BtrpN82z9zU1/tUHGWm"
    "XZ/Gms44uKXgMCDSCs6kLVSJcmgXRmAfdHAqe4BPB++7QVF8SO9dJMae3DHLcLnutD2gY/"
    "vDvkpyupbYXsJWSvem+YB4cTJi2EzBETiT0IsDO6Gk7QnwkS12lED5Zi1pf/mITEW49N/e"
    "Ve+uPXkFW/Pxzcec0DbG23P7w+fc/e0vKqSd2u/OC427pXU3wjd/tO4mbvKnqMv40Xe+jQ"
    "jY3WPkeyMK3wE62Ld0wWP9E5mpETo8i4hymFC1SdXaDoWFHuX8l/AnJIm+B1f+yT0FstT9"
    "uc7F2MUOQTE4rfY4omRSYth1TAK3S9b6vrDU7KEkCWZjPdPkmrW+bI+fgqTlD28k+6o4Jc"
    "z7NtL8ax471W6vSvZEfHFkLGg6EvDbhucfTpsTbtNIX6i9eaKqv85hk16uD9+zOq4B47em"
    "qqwpbItJhtgftux18ooNr2X2eCV9Vaten92TOQ56pFNeGEhQYwQZNezcum2McLOPoN+ije"
    "ebKyPe6+5CIpfJfe+nhvC/35sZlU4UpTTS2ME9PaSt1J76ucV2nrUFEFLf2kiey8O95VPd"
    "SzQsStLkeqd3Lm25MDVAJUIdi+rWAb4KQPFbcYDxpg5BuKcXgF10rkkpChzlYtjqDlPmmn"
    "iVdw16bKpHC5xIqfpe7egdGCyaLDC5EouSxusu9tgKQRjguRJFSXWfxuSavkNFSXl7Fsv2"
    "RR5UDYbd5AdD+8z8bApnGwMRaWvNFCmGNk/n08HPARDpBErcvqzAL/CzTVPEVJLQVcCka6"
    "6TFqZYywY7SD63yRsuUfZn/9H+8VTNI="
)
