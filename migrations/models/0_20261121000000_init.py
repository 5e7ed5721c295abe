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
CREATE INDEX idx_registration_comments ON registration
    USING gin (upper(comments::varchar) gin_trgm_ops)
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
    "eJztfXtz2sia91fp4p8zU8Wm4luSw7z1VmEsO0ww+ABOJhtO6bRFAzoWLVYXe9jd+e7b3b"
    "qgS0tIQsJC6apULKR+WvDr23N//qe11udIM991FUW3sdXqgP9pYbhG5CL6qA1acLPZPaA3"
    "LPiksbYw0OjJtAyo0L4WUDMRuTVHpmKoG0vVMW08seBiAZ6QpuMlsHQAwcbQX9Q5MtpAN+"
    "gda4XA0tDtzW/s0iTfCGyQYeoYmOoSm0DF4FW1VkDHCKD/WENVe0ffPdcV8nIVL6t9jY3V"
    "/7KRbOlLROgM8rIf/yS3VTxHfyKTfvzR8t4lq/PWP+nTzbO8UJE2D2FMHpJH7L5sbTfs3u"
    "Nj/+aWtaS/6ElWdM1e413rzdZa6dhvbtvq/B2loc+WCCMDWmgeQB/bmuaOk3fL+QHkhmXY"
    "yP/m892NOVpAW6Nj2Pp/CxsrdOiAOyHIr8KWam3fLQxkrv6/+y0DFLI8HE3liTSV5VZs9O"
    "m3iYyUe0vRMZ05KrYohP/zl9PvDht2t0Vf0PvcHf9y8eFXhoZuWkuDPWTItf5ihNCCDikb"
    "jh3gz+SnxiHvraAhYXvNYO+TrwGxgmLwe7SRASBfugj03o0d9rvl4kHpgZUd3tZk2r297Q"
    "CTTv4Z/n10PZGkL9K4A/6tP5kIPSNjhifS+Gu/J5FWyHhR3V+6d0Baa/inrCG8tFbk49n7"
    "lAH62h2zMTp7z8ZIJ/uBs08M3Sfn7BEdqt3QILq++GPDXw4+QTkDsn8t5B+OzLM9DO751W"
    "UGdEmrRHjZszC+G2iar7oxl1fQXOXBOUZY5wVQFPH3WeYzaZWM+PvYjJ6r5kaDW5l9zgF4"
    "lE7gnQ1vDeKlDZcJWO/f4IP0x8O8hXDOM7QlDe8G/cnnDkB4hm/H0rBHrhdGkX38PMswJA"
    "9CbJNBxlo1TfI9zfgodA0DbhP2mDBdBH1NNa3K4N8xOE+2qlkqNt/R970FYzOV/pj++GcE"
    "Uv/glvNxi1G6A/hG9ySsx1F5CGMY2pvpj5vL0IqDekOgsNQ1Styeg6QRXOcu7TvvogC+b7"
    "xVp83Q/r1EWMz7B9r92jT/S2N4dacSfXLO7m4jd3/5ENk//E7At/70M6AfwX+OhlJ02Px2"
    "0/9s0e8EbUuXsf4qw3kQE++2dys0zoqBKO4FhjlMWcIo1+5EJj9wPsLa1p2BJzLs7mJJHX"
    "Um1efcL4M0Je6V9V3LOXbLoDYjB6QRMoHqX39RVdDimaub8NCKI3yrG0hd4i9oG2NgI5i6"
    "OpqJI9g/BHo8SYB3d3df0YCvviYtOsMIEuT3I4thMSa7yLjfm7biW0P5EN953TYT5+DmmA"
    "AyndlPUHl+hcZcTpjiCjQR2bQtxJEOrl3a2y9jpEH2QxLB75F+hqSb5gAemqOqAg0koz83"
    "umEdiFSfdiWxnk6QRcmElqKpCB+K0++etNTQKUXWq4WMA0EasE6aOo902zLJVi67Bg710E"
    "1q5PTXd+0lTYXNVw8TRgcdugwf3M7GtK+mImYgRX9BxpY0mx86ycZuXz3ysbl40eNLNu0n"
    "/x0Ho0Z7nAQ6bCp2JsIm2ctekGxjTVeeDwRu4nX3yHprLmqMuZef0fZgwFhPRK5oOlYmSt"
    "L7F8Br4nTWXMzKwarRIJEn2FwQppW8XyGMFEf1lAetqdvdGBEIMtmTTpHP34FmOL/z+LCd"
    "zGSjGgv9XA9oKkI6jPCjgLxJOrLXPD2dh+sIo6lO/sugyAj01cDZaBLuFM/lBVQsvRS8Jq"
    "zDW7+/hmBG5936fB2ZiWuI4ZJ9S9odJfZ8MsnPVrYPhr404LrFc9oMNWinum6ypvIm0Hav"
    "BycZKmCtoAVUE2AdUA9LZABCQhhD6nq2NQG1LdFXgNcVMhBQLfAKTaCsdMKQtgHEc0rrfK"
    "RdrHUDxV04K3xPXh9OOq8IxrLjrCGcOuvk1BkYmKwuVgES4V2VzbuKQbbg7OJ7UHZIBMrZ"
    "UHY2N85RqesagpiP844oAvMToaoKZ29XOe42cT0aDUJOCNf9aQTex/trafzLGUOdNFIdQ1"
    "V/OK2bUbtu07t5Vu2aIlySWTuLxXVNznXdkNfQUlaH6prvWV/3tKsG8d7BLWGlmuQXHmz5"
    "cRnvz6w3ofirRvF3ivPrhZwi2EIHG2K/ev0ERLymTLFcWpm8gjPW8Xat22bXshCes+OGJz"
    "5zmrVThWiPQIZhir2idBcDnxg4ngx/M9+BPpN5IWBvAPqCCLYm0F+JSGvqjkhMhFllBYlA"
    "DBSIwca2SGv6M2jQIm280aDCEamP8L4sovUOMOc7uAfdii4I3Rex2+CHpyoXcZS1ErkF71"
    "yJn21g/sdd1fmQBkjSfNSbBSn1MY9Ap9uWoueLswuQFFJP1IwDOYJ2wkBr/aVQNEWYUsTM"
    "1Dlmxhurp23O7T1GKDz+OesHarKBoMnb5qfoTysF2hBlE7asPbGQoQXjbUy/3Hf/+DW0aA"
    "aj4Z3XPLCR9Qaj66h2lc92Zp3fCeSCjYnAHODZc6AbphKgputVzZ2ipBy1avO8idoRrWp4"
    "goWUqr3upNe9kVqpu0UJWPuahZ7fY0PBTtgrc6uyj6IOckcjTRW0G7AsaqDdhNmrAkpGnq"
    "NIiTsl2Osn8uifEQ2L0JTURVPiDlAM9D5O4PR2BBHc1ZPcL8j3JX/+4/zs8uPlp4sPl5/a"
    "NBiJ3PLvfEwBPm61NdBSNS1koLyKkhjhT60uIT+Oa5RN1pbsKJogeYSVJZdZdCWXyaqSy7"
    "gfxxLJCaHG2ZIRhTqoMeKtx+GNNJbPLjrAu6I5iUb37JZ74d355N355N45v3LvnF+5dy68"
    "OxfenUvvzqV358q7c+Xd+eDd+XAVNXlkGf/ys9mxfJjGVtYXsm6oSzWXdxqXuMZzoKiKst"
    "zcU+npv/hIH5zyq94AZ1MBp2iAoxir67W6NJh1WiYbl2VzDNnJaPOpm4h7Bbp3yndCTYYG"
    "gnkwj5A1D+yLDFBfJAJ9EYV5AdeqtpVN9b85G8lkDTUtkXOPkBZi3+sGtcO9X5x//OAz7v"
    "RDGs8+ue8OBnHGXUPQwNQC9KTbHFVKSnLAGKVIDxhPcJbbWBMjFBrXBGhF7rifKXeccG2p"
    "xiakWiivQWhHIgzJwsn+bZzso3O4DIjVJmUui8IaWLUHxC3s/GgPdJVO8OVtyJyu1Fu6B9"
    "fmta08I65lLPC0nWYUU0g7+WnXcK9L9LcVwqwgC1aXK0vbAnOLFaBB0wKvCFvkkaHbyxUg"
    "ohigqZSMuUk9liFwXhL3eS6jw/1OzblMbumCJPfMK2j+eduyFoeKj8l2NZb2qhhzHqIUro"
    "h1c0WM8TlZzgt33R52VtAtbcw6EkdE9iPCRSzhiNjhueeIMHYNq3WZMNCCrH/CB8gJzhM/"
    "Ws7G77YXkSd18qcQ4nlFnsmRRRHDNtnEwKNtYL6HNKbFMzR8TDQ0fIwaGsiLkBO5WcQ9YE"
    "ddY4tOq9sB3Rm+7oDrGe51QC/KmmeyzWcxzSdb5mOGedVS/xthc6UmuGYkMI1hshqDXieb"
    "5RoaKrU+5jcVxykF5JkgFxb6t4Oe8VWkQ1OG+cqfxSiFhTPI8VH+gkrsRTx8+NRiRmea0U"
    "euyVpvgCspykpAyjedPYLmAfwhywT+kDx/P8SdcOdzIvGYsqZinhkhZUOOUYoNOQ6r4la1"
    "yDp3o3TNm8LVpAR0YWMqDFcWzAt5kLZ5sJ9lgv0sBfazFNgdB0rFLbCRG/kwefPAL9/J2N"
    "RtQ0GyvZkXdL/idiAMPXUz9IS1YZDnW5FVGeYSH7Fq9+hLzuOYUHTA6MsMPw7HUpfM/euB"
    "RGNm/A8zTKlvR4/DG7k/lHvd+0kHxG7N8LfxaHgnP0jjyWjYAcFPM/yPx+64O5z2h9JNBw"
    "Q+FFG8lb+wqcldXhAJwTYOKNIe7qPGGypbGKPHaQe4F2ljf/04+d4B9P8Zvhl9IyNL/5/h"
    "sXT7OKGj6V4EZklgdszwHVmYHUD/pzQ3/bHUmzpk3vUMT0cjedAd35GG/uUM33cHt6PxPW"
    "3sX85wnwzkoH8jE9rRmDwKf06fhfRrDfrDL5L7FZ3resxBZMFlLonWbV/jeVYnZpW80aLR"
    "/itoruIwX6sYGgkiV5Qymsp661YNPS3IUxC+pvlpgsczwfW6P+yOv/NT3Hjtg0fv9fep1I"
    "3O8I2ucLBP9Dby2x8v3vx9VRO85GBzZYWU52JORiHKBkYANIn5dBKbFhvmIKUY5loPs6bi"
    "Yos5RCgG+RQGOXc4XJROeAhFzsKQT1web+YQYZNy2pQRFftvr+54zukapTuuT2EtJ2tKfN"
    "Qu/ODA0J1w0MOJTdusETyhBXtADI+BmIPpoRE8jhcx6+pk5b/0shBovdH0LS3VIkNm+JM3"
    "Gjy0oIbkd9plfT6QLhs0aTlu7ZxdNQ6hV2sy44L/PdjTKW6ke1d79CTh58UsO2TAWc6JMQ"
    "P+at8bNLBrub/WhgXW5NgAOkbgFdKiFbQ+JP1k2NgEC90A0A0A6wBoPhN0AVwS6MDrSqVl"
    "MXw61XSKYpA7nBIblbxmhme46zTeNWMdkrlmI1q8w6m2CjbQNNvgCSnQNhGLeyPNMCWkJG"
    "u4BSv4gljlTAA1+mebuW5HdLL4RYapcCSiJGoTJVFHtrIeB8mBUpAIP6ko/MTbRwoUHYiR"
    "CnhjsSbJjuDZzOsHOIIXs6//41F6dG2GOSyuDhU1fdO/Mzx+HA77w7sOcC9mePLY60nSDW"
    "3kX87wbbc/oLecv0UsleWnkAydrbGh21duJUzbQKVlg1MQkQVnFPR8ClEKl6c6a6oXKlbN"
    "VaFhjpCKca71OB/m8CR8nYSvU0FfJ9c6zdEjplWTD1AVKyd/OntJidXkAzks8ibijFGKbH"
    "ep1pxIupASTDqZk77UE969Ot74FAtpecnXAMPHweCt6vD0oImGOvsuHH2w+6ydrgw2ETmA"
    "rYxVlycsQKADZq0uoKSAkrIKyOQgX0NLVaCmbYE/GcArTSEGAUavbtFksNENC2oAKixZP6"
    "V1k77OWnGV8BHeV0R7G05TK/Lc1EmDKxSNlWjCnsm3L8qJe7R1zm3T6vZ6hEmeyj3CbzOm"
    "OHKDcsx3/clUGjscs3c9w73uRPo2Gn+RxnJ3MunfsRgSzk3a8n7iM72BD4EnhHe+H30NPf"
    "duEd583B1ObqUx+wqBD4wT70+70/5ouPsB8XuhdmNpIg2noWbOrUirr6Mvkd7ce6F2BC3p"
    "Ifpa72YRrv4iC1d/kczVX8S4+id9zgm7TS4d67Wv87QtRTFQRcVYkQM+eZ43VwFLHq70vE"
    "dviEiIcPX3czxZYFNk4xTPp9yS8UG+T/UAtyTvp/jeUAK8XUeUO9kdYX8J4OCGWKvCvz0i"
    "dWn60kYSrbPX4qodQi3a6coHt62M/MYlp7D1X0E7Z19VVPytq+QeGqsicmaogzpz7WQdU8"
    "GtO5Ano8dxT2KGm+CNGZ5I46/9niQPJeZxEfg0w1Ssmkzk6UhmMuDDaOzIW0xm5T6Z4dv+"
    "sDvs9ekbHh/o/Q6I3ZrhO4mWIu0A5y8R8O7v+3djV4YcEEGWiHfRW+FWhIGcPkaaOfcivX"
    "XHN/L0+4MU6dG7TX7l9WjcvyPfceB3GrtFcJqOJQKy01PgwwxL9w+D0fd7ItD69LFbpNXN"
    "Y8959UD6Kg1Im/CNGf48epz0h3d+J+HPVC0wYO0nn/sPdCB3n2Z4IHXHRPKXyRenJr7Qxy"
    "JCcfn1dtlf7nrj73Ne+zovr+ySWPVx/eSnI42cb3kwDtIInPPgvMiVfztII3DOXE1V9eJn"
    "MuZJCJI0KYyxtGwJNHbphbMLp3ob7IiKORsUAtVjQU/W20BVoMEvp5dcVChA0qDStKXNXg"
    "efvHxEmKrGDlpvvfnGdFZvJPmTH2uvmVgdl/m9Z+1UaT/YqlQxX0j0NZXo31a4eNsKbtUn"
    "Wl0nZlbdrypZH5JWtVhgCpnAKOf0bd0SeZ50RiiJLD266wBNXxKZfXg7YloThBe6oZBn/R"
    "simKtOGbO3D0BxfY3ymsFCVCXaweoQTV2GsSZL6gTyhWwaun9gDoAHZJgqDQO6cfs7QSml"
    "UAIAuLOthNHLGf5f3EZTh9m630ITWqtZTDQHMV/eLHw0EY//Cj5OZcG81SHbZkaHz8/6K9"
    "AXFnOq9KiBATGLxjf1NaJOMm0WqM9cL1XLqQ87V+e/gVdDpbWDwRNakeF0Iuqd+Doz7upZ"
    "2ZtoAoAH+0ljgT+AdrZSNxvqK6paK9Z0Y+hzW7Ha5DW0W9UEFOA5eNoCmk2AJtZMchX90T"
    "JX8PzqA3tssljawyxM1+ry4PK27oytL2/kSKB/Pz+/uPh4/v7iw6ery48frz6990XR+KM0"
    "mfSa2gQiGoH9hXB3A5eVPd1RNFBb+CFLlZYPyUVaPsRqtHjrIQfCAZIGQlyJFEAg4zE7Kd"
    "uIR9EkXexR9pJIQnY2WQskxYzQNtDD8UQ8GhOjUGuic+NmIuPwf0kZy5IZQX7itGwsIREC"
    "AG39G2HUNkROoroqLzeSiV7IPNUArRQP6ORtMwZLsQ2DsnM0j9JCNQjX9su/PKvQv8D7X+"
    "PcYFUvyRLtw4kr9CxYDYnzYW+i/12emEJRBPdUk5wp0aibnqG2qZbdMhLU+sW98/C/IaIG"
    "csCVuCScXpKmQuFp0/5XiXr40b8z3BuMWMYH52899N76K+b5zydPd59A2H8zznSveH2xme"
    "5R1xjuVpfM8Rm+7oBrMsnJ/C40tbPM7OSJHatPjRXNNimXvDR0e5OzRDWHWBRFjeTskufc"
    "KnZUkE5QxYWo0kTo2szsMhCkEnHc2Ig2NF4yL4Qxwp8ZRUXTzQIYRsh+ZgRNZLyoCqKWMJ"
    "UI5lvZVJMKUyYs6aQOanxa1Yk5YLKDATXZqeKaW+wIkwrQM4G+1KEWRzo5p4DXvgnwHjul"
    "AMVO1hXF3jDvjdyVpZPomzAW4al+lWGiXyVO8yveJJdXZGvQtvIrXPJOSKSoa6il4B4hj5"
    "6UDv07t5/Twz/trJR6/fvugMjL7fOIf3owYosD+atuPDPgOBLHfsTD1D8h4B9y4L2Cpqzb"
    "lqLzHFZT4zAilEcMxvDvnGw0RiLiKSqjRKgbsG9XwqK4iMlYV3IfmTza5sFe8nHpgcb2Xr"
    "YN81LJpm7gSV2IXTx1F/dgo1yGvEEGw68g9LE+fkLsc7EsHnBO3k15ARXydhmZ/5XzQE3t"
    "RyRWPrXEynUzSFaSPeoNMyvXFN9DUyvzC+glwG/aTzKVeQ6M+pjYT3d6pq38VEDnxHqU55"
    "7WpyG80p80wXKL45UWfNxOc0ZzQoHRrmWVwaE/os5Aax1brA4iTePcBj/I750jUZWvVm5f"
    "FvVX5Jpmslm+g/S19vLoDfo0OdHDeHTbp9U/wp9nmOZ/mtCEwtJkwtIYdYe02oaTO2rSAe"
    "nPacJeWrrDTc5LHo3GtH83eVTKw2A2pWAapRnuje7vH4f96Xe5NxoOpR7LfUS+OO/2DA+6"
    "w7vH7p1E01P1aV0x8vhxPCG/NOkJj0YajkcD56ukPORS/tHnE/3Rr0k+Jn87ymqC9AkOND"
    "7W9EjLan08OR+w1oM0vCFzL+dO7JF1gHsxw2R3oFnfqDeYf1lkMpfvEOYdpdzpnBwhESAT"
    "wRG1C44I2ZxJ84SA4USn4RDN8byG31c0nGWn09HQwqIGhdy4xgkFuFFwF+RlyNgYKg/ZZD"
    "V4hOyIh0RVfHrVsZ9EyFKQWSxALkorqjTW+QjYjVbuCtQcUpH+/6/oAWvKC91Y6jS/QZGC"
    "xrwOxIqq84qyMS0QImsq5kV2p7iaRwmFm3lEFMm9Q4WphBUkfsqLcMzKjUseXCVYliaOj/"
    "VDoMfTRHiveSkyxxJSNHF2iBJQzp786lTRDe+LuUuUhPmbw4x2ATPTmByozcGcqxUoAasB"
    "6WpkN2l2RsIg/o0YI1LGvBp7nTUJrSPZhMeMvU0zC7vrNZtlWDbc1nsTlHSBwXLJsawgC1"
    "VDXtY43UROfrd4vpGMNNwMcO7346UKSa4iLKzLtbEuCy72yElFfrp8IqXprxWkcZ2cVAyN"
    "BKWATxJ1ndxajpbgxCBNc56kMWPtgJLna3d83R92x9/5YWde++BEvv4+lboR1EMbfNbtIX"
    "wqiM1BlDV9C93BzqvuQJk24s13mtjulWtDi3Z/SVNRNLaKorHJeoPKJRdPNk6SWwKy8z6p"
    "JSix75dZJm6CaypxgFfd1ubgiQgeOCCPvCIDAaxbKzISYK2aJvkbF2QO6UhIN0K6EdKNkG"
    "7eSroRbt7CzftncfN2jl138uYz83Noj2jpfyMnDp5NX8jlQi6vM7BCLhdy+UnAW3u5fGeH"
    "TZLMQ5bafbK5EWq8Vzj/ttoCtdcdS7TYFJWcgQWfEYDUZvgOjDYIA5sIiJpTTMqpVqCawJ"
    "m0aA7gkmDfpqWnnOpSa0jzeQBIrhCZGPO4FH+UN2YJluVL/2zWr5+cNeHFzUYnkYEUpL44"
    "XtxCHyD0ATXfJA9knITsKmTXn0R2Faqv8lVfu+M0I6I7AoEnB881Mk2awAtxZmlynF+Yqs"
    "7bcHZgoxUIM5YgTK1BGFdnucAtcpX/CFMJuDPDbW80HXLYt5TCmj5FA2G+ygLyVTLEV5xc"
    "6lRALBS9GiEVoXZ1DrULyqi5xzlEKhJVnMZA5w4BjFMK2Td2+lOdUpFEL0FCsVPWeQG5Q5"
    "U/gjZCJwL8hQ2zYkiFDVPYMGtoZBM2zJ/XholfVAsm2i93T9uptstwu2qz5EbhVAwELWHM"
    "q5kxD1rUbmRx/MfSC3cH6RqTJa6Mqt2KBomoUUSWCVMKYabOwswCqppt5KqEEyBpXgGc8m"
    "2EgeMi7zoKUTZQrdaiSbpGWNu2/OwVp7Cw3Amcuq5MWrAl/5AHyMS+Wed9k4gwKumuwBCH"
    "KRu4qps0zMJFrBpV35rwEHl4Dp+ggTbb86ssOYdJq+RSh1exrMMaxEubW6A2mxNekL7OmL"
    "ek4d2gP/ncAQjP8O1YGvbIteNGkXsgsgxD8iBEh8DSnxGWV9DkFLFInulhqnKg368MONpk"
    "Lz+/9gnWu/jHo/ToFqbIMdMdqg5w/s7wxCt/MfHKX0yYl+WEuVOOpen4ewewPzP8OOxJ42"
    "m3P+wA/3KGr0f0A+nSvSALqNsf0BvO3xnu9nrSw5Te8a5oz19HX+gt92KGpT8e+mN6x70o"
    "svjOsqy+s+TldxZbf574lNtQFyMU53cEWqgoaFNMqI2QCimnzuyvgV7IcVTMJyhIKUa5zq"
    "MsrMTHsRILO2Zz7Jg7/DlmzNDgJFsxQ/PhuKU+NWhaMvvWbCoagU9eEGOEwkALZBj+ju61"
    "UqCJWFF2J9kRveXI6sI0WhvTqDN0UJMPE5U43dTY/tPqfuv2pzRcrD+cdr9IRIIJ3yDCjX"
    "ejO5n074ZOjBrnJhGLHsfTz9JY7vac4Lvw50K6hix2pvNkO9M5x1E/tEDzMWsh0gbqpBts"
    "aYKmSTiHYrJYmFRw6XXm0sOndGZjfYiqzprc4oFl2eLK0sLK4trzAlCHiATS2ZDe+GdPXr"
    "jjlDXmRuoFuY51m5dpLQ3sHU3zYC4/apIembK+kJ9UI18N8xjhgbXMa4Z7Cs6cUuZHNhPX"
    "DKsjWIk3BKR8m65H0DyAy/f8M5G2kB3NwUJVfHf1MNYp2S0T6EUtSx77cKjDA7+nIxqFnU"
    "wbzXB92KmKdNtQcu0wHNLm7TXnmfi68xS+7jzO1/nIsQtEJrmclEsnA/y8Tpo3EFXky3AB"
    "xLrFK1o8RX8mRKLEKZuA954dPaR98XDl1yjymgfGoUfLFkUPXVbXVcYIzfMlk45RioM27P"
    "FhmrKly6QTbNL4zQSGJnlvSeujCVP9CHt8wNymrCDGKEE82s/v8Huq8TC0Hj6PhlIHsD80"
    "xWG3P6DZDcmfGaZztgO8HSK/miWTliVFyRIdp3/rTzJVAMv2hgrqvEJ1uq4hiBM9K2Lk0a"
    "J1hL6q3ci/c+SidaPRIHQeXPejG/7j/bVEhoKNBGmkOr4A8eBFH8CFgcjvxgqnmHW2dcLv"
    "qc7r5IasiO8dwP7M8DdJ+kI/On/rsToUfb0m6EHTJOfBmoY85WdU0/qo8egUPkzKNheray"
    "dBtucxkIdT4tAKXimg/LU3GtXX0Ozq0OTxSMlCAI+2CdP52GKAcP6uzPlbBDQnb9rNdTNx"
    "ONEiox6mFKNel1HneJ24354rb+bcRqOEIttdzAovIovLh9UkIqG82Smv86HLpxZTNzWswZ"
    "uScaBzRzVMHBXsQ6DH05zFe2MbIus4FNowJrv2uN+bthK24hKA7iqKbmdKb1XPGbwX39j5"
    "kwHhyOovYz6rJ+yksxdj/m6ZAHRymE54iifZza5d2tsvY6QlmQ1c2Hukn6GeCfpT2T/Cuh"
    "undJv+eiBOgWyjY8L/NRqtYBH6AxEbkK5GdpMStPJml1cYsIw5FipJ2EjM/ISkh8IVymza"
    "RKiorl435DW0lNWhG/096+uedtVYuBycZGjKDnLHROxEGJOoYL004FpeqSb5peqhU+zB6e"
    "4z623b1FlGjWgqNadZFsJzytQeCNvE6bDr99dU5CxoLBHhLBTF3pRxAExZfyO/u8biRl2A"
    "iOQgM7O6yUvcnAs2t7ux01tTUXvRNSK2IwKbu80dCNtXrz93m2sSbrnSPwSF0LVJJqWiGx"
    "zVoYftCKOpTv7LIouuzbHfWwPPWwMtVfqY7w2YH7BxpL8GQmYiTIvAviBZxQvdWJeG3cTr"
    "uB/utyEY5szRMkCE++AmaHGftNOys2i7NtWmZoGOLlZUl3hzM5KoLiGqS9Rl9ztB74G404"
    "ioLiGqSwi3nHwLS1SXEPumqC7xUwzzM8GQfzbuj0vxaOucaKj10J1Mvo3GN/JYIk06IPx5"
    "hgmAt7dyf/i1z3KMhz7OsN+aHH7DO9ogeoemPO+Nhjfybbc3HY13Dbm3Z3gwGn2RHx/k68"
    "ebO/p9wp9ZAvVJf9r/KsmPw8Go98XpKnov2G4s3T5Ows3cWzRR+sNoPCWfuzcsE/vuU6sW"
    "vAN84trDf5+MhgnSjEcQ3VdUxQL/C44d9EFf+xZyJAUotMXEAhaisQmRvYN2EA1YEAU78i"
    "+JkrNWiEoSFVaSqGeNiLDuLatCLUwlfLDT/YPhztf0aF6rNQV2r0tleGZVmvA84DEBTfNV"
    "Jw3IkKIUB7nsdogHt8ex1+FJipIHGyCCzjYcK0TEFyfZFBF0mcpkkGhNVwg4VEA1AQS+3R"
    "joC2CRh57/eRuQJqa+Rk/6fEuOYX0NCI9nkkfgdaVTYvql5++i23U1byhSjvsJLSGWndlI"
    "U9ALo0ldjCYixKmSEKfGaw1ozv3RuAOcvzM8fWQf2Z9CbGPpCSzcDTlvyuIIWfPsG5XkPA"
    "pu8HFVKB/pIM2BGXRPaBPhpdAlX3KeE7wgzc+cfpiwKYqeb4UHSMTqzrS6c6dJFNkRRVqU"
    "OrJlwhKfvI001xIvaidWtJxcXjkfqiEikbYhlnGEBUbllsYDVAJTUeHz6BU+OZO4DGPCki"
    "bzzB73Us/5myXRSGD9ZsiCkRRlWukEPlFwQ+fNAYkv1oiwdnhZTjS001eDdo18kVzFbDQu"
    "aMlWmh2q++00gbZ7LTVd4Db37CbWq/4OUOvKSrcNk96FgFl+ADQQa2Haa3pbtUyP1ozbZ0"
    "rsN4tVhvXkLoQVncDCIFM/g4wQVkQyv1OCNbCRZNVdB0h+ar3/WsU2V7GaGKoWoDhepFqV"
    "SicnWO387PLj5aeLD5d+xJp/Jy1sLR6xJhTVx1RUa/pyWURPHaUTeyof2Pxa6hChUFKfkp"
    "I6yJxnVqUGaMQiSlf7+Y55B2pMmpnOrB1VmgRmVqUerjk1AYGcSxw1QDgjU7IOQA+3qzJ1"
    "RKJgrZCvFZ+OabV05iXGjewXq4/msXCVwV/hKrm446975GlLtTQko1xF8II0dfbCK4j4RS"
    "YfkYsUH5GLuI+Ig9kiV32oII3AORnn2LGWRV/tJL0Tme7eRGM9sq0n/U8JW8aWe1AFHqef"
    "VKxhNi31N0OlmRyBih1dMs22Bx3FqKtepkUkl+g3MNcxdeynbS0TUGTsNTKACbcmMPU27Y"
    "E+0F9xXGddyVtmeIa7wMkFD1Y6QRhADBDFByx0A0CgqWuVTDlABRdgk5lksHc59eQ8jbib"
    "yecd+LbS0Qu5T/38TEAmOTJm+FW1VqRbnZ7UHuGCTEqT9AQt0gGLc9AtsKLBEngL1oQ3fA"
    "e6msbeavo6eHrWPEET/S2r6j2Xdv1aXSbqf7isPkf1457m9eUAHL3P38/PLy4+nr+/+PDp"
    "6vLjx6tP730FUPxRmiboun9HlUGhXdTTDqWwBtB8znVcue0beFR9yHJSfUg+qD7E+IE5mt"
    "sb+RklFPXkIxwiahyne5apQuRZSonIs3iNSHJA29SmyTnoU5IEBIlEooB0zWiBRAHCzzR5"
    "STRXhQdfoMpgLzDuUdoGjvyJjLSHSXryJ0wgtQut8AipSPJV53FOzin6c6UTLc1C66aOzJ"
    "2kNUjXGFTLSNLKnClsbKla3o0oTCn2oTrvQ1SXUuCsCZCJ8a31+BKmuMj47sjE+NZ5fDVo"
    "WjIyDJ7TfrI6JEzVBBelioKVcxhIKtb605w5fdf/uMXX/IeatPdo/2ljWQ22zuCtbtpPtJ"
    "YfWCOITZbXx1pRL3Om5TaBapo2MgDUyOnQ8fzOgae/Zql+ANXdu4mueH7rFbyBo0b/0XI6"
    "oo/dNzqu6km1GfL5sQtN+7E07bthzLr17SgaqG2/yrTvXaXse1dxA7y3QHKAHCBpIMrnV1"
    "lcS0ir5NPl6krk8heaXZGCVKQgrZd75hFTkOZkgcNZRTkMcCztaDL7G895msEJhrpyQOAU"
    "BvubCTQVP1O/jqWuz6krSYfxnRi9Aq/3NvUeSWV3S+ozZ52xZF7W+SJ5gy6CRMeN0KzlTp"
    "TGrlr6M8LyCpoch/EU95AQVeO8Fz5cZnERuUx2EbkUvNRPqfsShXJ+jmFmGSmL2MPnwhh+"
    "EiMspCAhBTVZCopy2PFB8KorZByCXQnjk+L7suIfEikywF+eYDlGBCZzv3zptWtnFzPJ/z"
    "uaveLmF7SxAPOhIAKiF78AiYioE2FgTosnmEQInM9J16YTYdCmKX106nzrxCXExc2S+hRh"
    "CSdqLEFryHPmSRY8fYJGKvGziJ2kVYoSPyZ4uku8ELsapRVSSe141pp4Azwgw1TpTLnRFR"
    "ZtwT2uYo3SzyqvuTwPti81gv1Hy4vVc492rxbGC3056Y/86lgbcwXPrz7ErPO5jhiRV65C"
    "nWbeOigHFUCp244WrTWTrdhMWrWZmPndWxwxiBO5pgCFSObFcRV3t5Qcc3ZH0cBZW77+HW"
    "oqNHmu+F3DgNsEbc6OJoLxsQMG6fveYg+mudF+/DNahmZDfzN3/Wcr+hXqoM6zlxampaVm"
    "yTuM7QzfP0670/5o2AFr2/J/wNtX/7LQnxzWPjkRoNe+ztCXNXtDvHsZiQBpWeXCRbF94i"
    "OWZN4gPHezP+eZ+g9eDWaXfoa7PVpOvgNoBowXxOowOxWUDSL8GWhej8WwsZ/IbrkqJO9G"
    "aYW8Wzt5N6zaYPOukGIjSCkscXUe5YjwnVWMjpAJW1y6Lc6DqwRjXC/Q1WlCu9caFJlcuS"
    "ttVKqK0yDuW2jd4mngvGftVMUbaSWrXrO9dqEbZEFVM9tgQrgb2wS/kJ4N/QVqAOI5YQ5M"
    "+2mtmlT8/5Xd6dpz1XIjZVYGQsBETNxhNSBM3TYUBN6/P4sbi6p8URaHRdK/vNSh5m0puq"
    "lavo7QQAtkIHdhNKfMBHsT/e/yxHSAogRCNZUlvEkfwzQ9p0GQrkkawDLSGoS2jqz6vxBR"
    "IyT5YxT3FYaBSvF11HpQ44CcrI4KETUh8PsNVFKGJc+5eqnkyjRhqp+5rjrC89zoBWl+Zu"
    "yIZGATjljRTZ4SBikq4QqSfGVDlFEQHdJ3bhfNglHq9Qkn8MvZ+/Y5W/NkxauO8OjtBpfx"
    "kGcm8xyieLaLF/85lr3lcdh9eBiPvlKt8u56hhnNtDue0geBDzPcH8qk0R0RuicdEPgww7"
    "3R/cNAYhT+ZREVdaZEpil5TONpTHXbosmaC5vPduQ1Pi1b3em02x9S+L0rZxx394OfyHh1"
    "hz1pMGDj5V3WY7w8NYNMNyUawJGvBFwC+U99akQhecqVOjmBvMaroU5Muo/eTl8mH3a6pP"
    "dY42FpTR6v7/tTdkj4lzO8O4R2R9BY+l3qsYbeVc02JwP921FvkoFZJ2TJThbC9nRT4zGs"
    "rVgWVEgXPDpSuviZjw8uLPmOkJQumjDXj6HrCSJY2lGyv9caD08DjpMQ/ocdKRm6qvFY1v"
    "ZYgdSqKdMvwAmcSimDESarRyGMt/JrraQQRsQ8nNXiGLUqC4tjqqOKB1cc4tyOKhP76U7P"
    "pFusKbJ7/VQic6tWybMM9QUqW+rKgRIDxqJt2qluK05rxiqgzOFirS5wg1NYSTSnlBqr6j"
    "bvgFeaDYtmfH3S51tAc/4B0vvWdB5YK+Tc5GWNLadTbshaxEfBD1UT8WjCF+Wk9q8DfVFE"
    "GFrZYWg0MoRbPzg9mKRJ5YOPzc4z/HilhPdA3qBKwseGXISI/Ky5jXej97TNexjHScWBXJ"
    "9yFA+GvjTg+rNqWjq/DnWkxR5RgrWVV4HGGQQJl2yNnCrLJjJeaBnnFQI0lwVVfKCF7hZW"
    "3uiGBTUwV7nSQ8GeaG3piefYft4Gs1ZPU2mqJPdXAyJR6QawdDDq3U9m5F2z1pSWgHY944"
    "FOlj0guBAqkzZzyKloooMVfEHgRTVpbeoZ3pLXgC6Z5so2+GWYVxn1r6cveDdrJQox/9af"
    "TISed9ytC7nnOi8EGSHINHnfFE711TrVn56/XGsofcu5HVCSDiD/sWjsx/GQRWz7l0VMSu"
    "VHZC9Uw7RkdnDkNH/HKX9mq3f0xMy6+8ZOWrH9RrbfHeuR71ALUAlQ0802/iQswW7ze7Cv"
    "0wR3r+Umumj5phvOLC4BX4erf9j111CMwyu4VkHcY6ToL8jY9sjHFkeYDT1vp4myhtuSwO"
    "E2zSDIGvorLfYCEFRWVJhjIdQIA9qH6Yikr4hIfEv1hdx9Va0Va7Ig3erGbwAC2yTiKi0K"
    "w0rHYMSTcat5SWmVZ4RwWcmxmyxcipT7IuV+nY6H+hYeG6OlSr+7+8s5p0Pg+Z7TIdJy/+"
    "Fgkc3GtNi+S3dwsnFD4HMrv7GSuM7qNAH0lIJkODQEIDbJhu5kcFf/VPFu93fVj5xTouq3"
    "ZXGwwPb6iTyKV+ONtAuC6QeHhhi55NOmjsJdHQozlHzGcIcouzc+h/hAjURNN8fMjvgBRK"
    "hhIOfsTaIXx3i0fFwB/2vhaH2gm4AwdlQxld3TNIZoopVjR9AkG0dpPlsn4gV3diJwvhqq"
    "ZfFc4JJDKwIk9QiroK9tTFhFzK1bzj/jU/sQuwpnGRA5FeuvGpovC7nJccgb6Cl3Ip5xHi"
    "Z7Cl4GRiy3dxyfWvA+CVWgc+MbIxTQigLbwqG3ZW/mBUc9TClGvS6jzjms2Lc/yM84kx9C"
    "zoK3B3kh1EG1WpIPQjVmjRsDLrgxofFG7awGDnnuty+1iOA+u4AJX/yNhhoBaLpw/54wQN"
    "fGOCAUfpVwZsKuXwWojnUzj5oqQCLUVKWrqYQatlWm/klo/YTWr6agn64gJbR+b3JWL+Ba"
    "1bayvsgJb5TuAGBPx5SfA9egXJVnmwrSif2p1vuT0Oomn/2nqd9L0urWJI/AmDCK1N0Ezb"
    "tMXGpxVVCRNu10DZTXWoa75nv9bKfUk5W8Fzyj7S74gd1R8ca2PP9W//ZvTiuIdaqXchup"
    "Fg2OgIDMnYVGxK24h22F7+H61rLoDTazglXAycsPC/u/VpeJcgD39OQw/O7UrK3e1uX2/3"
    "5+fnHx8fz9xYdPV5cfP159eu+z/fFHafz/df+OigChVe7JBGlhGu4AhgcgJVu/R9CIZEXh"
    "aOlPWaKlPyVHS3+KFwcJLousEIeIGgjzhywwf0iG+UMMZrrh5ADYbd5AaCvJDc4OBXkFzR"
    "Vvp8bQ2Cbs1CG6CNpPWwuZJ4h32g7sKhd9noyAet0fdsff+Y7L1xxl5PX3qdTlaofzK4eF"
    "brgS3fBpSTFHZWmEEFOJEENzgk3sp+CYcMSYWKs9ggxtT4syhAmqtaWH7YCB9cDM6Jimwh"
    "RW9DpZ0Z1pkoe52lE0kL86y8RfnaXwV2ec2iu6ng9ht73ANxu+G2iQK4trYE8OuAtTNQLr"
    "Y8fcLXRjzeOSsmVt21HXGfxWb/K1A8h/Mzy8oexiBzh/Z/iPweSPDqD/z/BDd/yPR2naAe"
    "7FDE++3nUA+S+qw8u2TDKtkjxp3QxEUMJKghydYbSCHdR6wG66/cH3DmB/ZvibJH2hH52/"
    "M3w/Gk4/0xvuRT2GZ6XbHAEwPZ+kR9Mk34gyckl6XGYMznThLUDWQPvTiYhqwswohll4op"
    "Ys/8X0HCLDVLMyTE0Q+fLzW8d0x9EdhZ6307RGJmspL3ZNc6WYogmfMHCBckzPum2Bf1FD"
    "s2qs2c77L2p+huazyVI8Ubs0GRywRRxrd7ld79dfJaql6rYV1SEgqWRFFJl5BuJsRGkGqB"
    "2NMD61CxqfntDSxgVYqSCdYKRqzUgFt8jcHHOEtoShPh3v1pMbaQ2almxaaMPbR5NdrkJk"
    "x1MnvK9oRI/neVVSmHMiF54zyPkAHrwOHEX5HPiBXDWmBVteUB87quoEyyy33R4u26WQ1Q"
    "jJwQldIVgaur1xC1HROrUeG6yaAK031jZ/2taMfR7AX4t8qiJkumZnf47IlhWCmrUia9m0"
    "DW+Dzi7E8KgLijOnw1lVJc2omoaRaSKOJTjVkzFIJsAvCL6JNBr85njD5JXkI6RiEAoOgh"
    "uGqGJFX+fciWKkYhAKDsKJpBeoWAArLdC9RnnDTmdun5zywhur3IHtMUIRel2aakJkYKtv"
    "BjZf8fCINV15bqXpJtwm7WxqCXvXuphGgrDS9DjrAH2DMNUUeAGotMCZMQcWfEZOkOpGgw"
    "ryCorRPpzy1Bm1FOW8R1QhO1X3dXf886AeIBHqotABXEct3Mmev9HaJIXY1xChsLLWmn1F"
    "f25U0l2BUQ5TimGu9TDXzRWovkMrvBJraRM9olei8aIqiAxWiyuZ+E/3CCWsnezmdMggj/"
    "hegmANt2AFXxARE17I2BOUTd2xYkKA0SsTA15149l0hQFHNtD8MsUGetGf0Zwji1TzDiGH"
    "nKocQmZnQgKN1CwlSckzahVQlV3tG84Cc5klC8xlchaYy2iQlIj7+Ck4LMFI/xTD7B58BY"
    "Y5TCmMOnUeZeZaaptktHhauuTqzVG6Aws3n84Ic+o2C5FTiJxC5Mwhcj64DoutZLnTb9LO"
    "Inxugq2rzKAkJLq6SHTsbwzyZGnOa99ASa6SpJPMpTznkRakEQda+oHGsCrhOIvsl3det6"
    "eJ8d6zLTjFQifbmLDC435vmna0xdgJnhuyS3n7ZYy0pCzAuVmJevK3MbTDbO2SphOiZ+vS"
    "gOtDoWKdPTh9NWh+hhHDOt6udduUFU1Fh08vr7se662pqKkKNJCM/qRpCw9ErE+7kv70Ei"
    "A2ES3fmeNAqA5y9zsFoDzZwPUnOhAu95id7JyTGomZanFDc/IApWZS+JwMPEcUhx3ebb9M"
    "7PN42QVj2Wc3hXgsxGMhHhcSj3O47AtJI8+x4+1S5ZzRQdXhiU3ctzyFPNYm+fwJMD/7T5"
    "6AG/d+n6BrmqwIQDyn3jcYKPp6Q+X6eRvoXqgAmgO4sJBBf6/pFM1SLRM4qzzuAVRKjwWq"
    "06/o5HV+tvAAqtOB+Ex+Kv9A3J9b2aOt8+HYGg0leTQk/6QO2F3P8G33nuVbdv7O8Fi6H0"
    "1JG+fvDH8bjb9MPo8eOsC7muFef9wbkDbO3xmWvkrDaQewP9Gllu0IznQCpxzAUfW0u80U"
    "HdEAea0HdShJNxO5O5lIk8k9AV/uDm/ksXQrjcfdwaQD0p+Tgbt/GIy+3zuj51+TAR7d3z"
    "8O+9Pvcm80HEq9aX80JN1xb89wf3g7Gt936Sf2gtG4T3phnzsg5eEMj6afpTGZj/RPkYlz"
    "mWXiXCZPnMvYxLH0japwGI2uYcCEuPsdSWSuHLuME33fW2y7tNrAj39GgNQgXtqEo8gjZQ"
    "Rp6rzuCksaZW9zAXYiq2dOgORAp5y6gZ3PK+cJLWHBxJmwxMSZ9ZTHmuG7xtadvFaxzVVb"
    "JudTjBEWyulRs6EtPasHpldzeQMNS1XUDeRqMRJBTiIX6VOiQHve77kTa8QIhdOFCEnIPI"
    "ubVSwynFDZMJBScNwjtIIFqDMLsBut/JtnnFTkJfqLhy55t0w2C5MnhyTX7+MSFxL6Tgfb"
    "Sqr4uQ5Y+ZPCBqjEzI5n/BCZdkuHlfqP5IQ0QCImaRhNGpaee4qGiMQETXfCDsaNlOuHfb"
    "oI73XBjmyCCV7YnBOsBJTzuhHXc1/IAnHg8M6AsOl63R06ibM5750oqoGjJgOkzkZaxpxt"
    "fMBh6Mw5JCrD95+HloXwnOJalg991++xQQMRjj4oCzPXz6eZiFXrSZXiQpXJdyqHzxQ336"
    "qTIh6sIK0BA0xbIZPB1I3faOFF1fRzq7L8RwrE4InQkoF95SZRquAFIoPSqfpPOQOfB/Qd"
    "RbViyOklcrX0Z4Rz56MKU5XjPvGmWXGrzkdVEw+Amh6NzdD/C/vezzDMp5VyrCYH0smNso"
    "FYEYBiKcdCpMJoexLj/JSLn4yQCWtBmNshsnqhpROkO8q6EdujyGxeV4OQSDPXjDRzUQVm"
    "skYurOXcq5sLaKYzqul2lZr/Zr4DI0859gppbvE1rR8CnAhhqlBbk2nWZmGLrI7z64pXDr"
    "qMHrMo4qJ1YyKxjW3ww0dF6OrqpKsT3i0V1ZEWwTgFg3F02+LXu01WdwZImuA1eISUjVjn"
    "hsEku2j6BE0A+Nhume5RW0hZsS63bNgJjcSpCV3eWOV2L48RCn0FZ/1ArYBneZxS7F/59y"
    "9RTbIqJ+idTJQD1jCVADVdT5NYV7ao327zEju2o96PoQnGV9dw94cSQG5istEovgWqix9P"
    "IUZGq89UXeuN1eIpw0IN2qmKMNJUVh1FmNc4gxaMaaSQQb3IFlDVbLLU2/QD9RYj/Bj5aA"
    "LoOJt5pft0g9MAaprXwOTpxip5zwzP8BCprHI5dXHDyKI+r357rDv30X+syTv9274DHJyD"
    "haGvgWplVL4l6tLcMotZhWi3uXAWSnAWSvN3cyZPHO3EjAdBkuNlOagS85ITHbCiURSlQm"
    "JznFq4c9RZdH7SdIWWgSM7qKrlHewYsfDQqt1gx/jzt2JuLL6Bzw1mSmNlrGxWvOQhFTmx"
    "6yUzph3pIid2tfYHhUyMPPh67RuI71kmfM9S8D2L40unO9QIgPNc0zhC1gRdaRjsNCbUg/"
    "pjItAfYzAL67kIva+njilb6H2+UNs3KlVVsx0lU4TtxkALZBgJnstVVV86RaTeuPjSqUBW"
    "qVhkP93pUGvxJCP3UTtVOLKf5KXXqkoB6Udro0Hf8KUToYz22RB3QvYm+t/liQlLgguqJv"
    "GYN79jmE7WUNMSdctBuibpli/OP37w1cr0QxozP7nvDgZxtTI7lRFOqgaR5EQSIGqgBFqN"
    "h6HQoFSKL5F0DEv2PIKzOhmHqQ70M64n65TRzRjheW70gjQ/M3ZkFlk2h1HPWFDHp67zWm"
    "+xZ9PueCrddEDgA61xIz+MR3dEip7Qmjb+B1Yr52EgMQr/slVox8i0YeSoDpLqVb9/zE7D"
    "w77VnU67/SGF37uaYdp+dz/4iYxXd9iTBgM2Xt5lPcYrIOdk5qcDopHgpdM1igSqErSJ0n"
    "qj6ds1wlaXiXAPbrenCfF+leJuguX1WItObAutD1T0UKz7pJsG4V2tjmeLld7Kxs8tnpbH"
    "f9hO1fOQZrLit8vgymdAvETUZe7JVp6RZbYdDzcVgw35mmYHzKkvnbpgUac61rb0Gr0gY8"
    "sa0Dxx5NxZq5bFTTtXbv/Uda/r3HergYJX3Zg7IbNO0jrWHTTczHXk7SZkK/8d6AIGDG0E"
    "TUCGYevWDmWfaXPa8QyvdDJabXpvAQ36x/3m1ItQf20DU3fex/LpreAL8mmT/AF/tAx7d1"
    "YYpiU7XTp6saLuBdfqMlHDwD1kOLoFdxOpr6Ogo1j4+/n5xcXH8/cXHz5dXX78ePXpva9m"
    "iD9KUzpc9+/6w0g8haeDSHEfDI5ZbBzSdT1RWqHv4bgRFoM2QiqQjcuAxWuqWnwpukIJsP"
    "UgDW/6w7ucqnWPrAPcixkeSN0JlRicvzN8w+ro3rAKug+j/mTEBA3vqog4cZbNIyTFISRe"
    "yvQZcTjexMnvtxcl2GJbCoImKuapGiEV4bx1c1ON5sheb3jeDunnRpCuMaunHNsLJFKhoX"
    "OKO+wLgg8QikVT50XDhsreEPkkj+YqTCWi3yPrxs6rCdxRCEVguiKQIFWCHpCqT8Z2k1V/"
    "uxlVq1hVgvutE0nXStBqeY/be/Vai0DLvZotmknNUe842hoICEI0oFSbA6xb4ImiDuwNsH"
    "RATyYnrdrratshTal7dRtgqoYin570OSdzWxUv2KM7CkUlH6Q7qq2LVRNCU0QyDlHo8ZRg"
    "9b2nZGyvn3he/Bk8rwK0dXYaqEdUSlKapGy6uQNTJR3LPYNKK6PHaQe4FzP8OBxLXQLJ9U"
    "DqgMCHGb5+nHzvAPo/1dZ9G1Jt3bfhDI+l20emynMvHGeB29Hj0PUUYJczfMc0fHdMwzeW"
    "bvpjqTd1yLzrGZ6ORvKgO74jDf3LGSaS8O1ofE8b+5fUgeRrd9C/kQntaHxDfUiCn2f423"
    "g0vJMfpPFkRL5r8JPzDYlw/cVzZnCu6+G0cFoqk7Oq1nbJ5gsXnaJpEMLkIja+3voTIesf"
    "xnkIWX8fqCcs61PcE+R8d0j2yPjuFKg4Rok5WTuZZxoSmtQEufmZ/NSiPLFHW2uOeNi/+z"
    "wdEEbXvaDc5/CxO6CsJ/1bD0v0k22qGJlmbuf7GGHJHvhv6onUdP/71vhxOCzgfeGSEVHL"
    "uZjhyeOEemJQ8ce/nOHut25/Sp4TEeprX/rWAZEbYS8N+r9MmTn5ttsfPI6lifMkfI/0ej"
    "1y3P/di3pIWWnifaJ9rUHZj8P4XmbB9zIZ30t+ZFWhtHNhygaKWsxSO8LatuUH8p+C6OVO"
    "4FTJa6Fi1VwVGvYIqfBQqLWEjUx7jQqVYggQijGu8xibtrlBOCGbSLoqMkIqHLiC6t0NtX"
    "UV2iIjpGL51Hn5WLoFOb6tKc7CbvvGrJbSnIVNlMvt2msugIwCqaxopBdHgZOIZYBCwBmF"
    "08b5AQ3RCEijkDrpxnPguSMQYEbBxLolL3Sbp7FNxDNEIyCd8qxhWSK0WRzroWn4ggHFJ6"
    "bkSAzPjq52fs2HvDAFPFSbAlSVdsApNJbIGimKvYHuF44ZBGNt2mmWQYu1lvVw8/3B7Rjs"
    "SDwnXd/JEkB1TYvDcILWs9HRYPRZqzufUz9fCJwvGaSkLPyaXCpEnN2ChU7Dx02nv0CrhV"
    "tuxkndOmuBX0zdNhQE3r9/357hb7Q0zQ2yyBw0f012Eo4VLPJfIHyF62zzFC6tlbi0OouN"
    "vie+++u6hiBO4PiCdBFUnwhhVYB60/y4gF6PRoOQyuO6H601+Xh/LY1/OWOYk0ZOdQ4OOy"
    "hSYZavzRNxBBXtDuHDMYZsShnzKGGd3U0KmmuvMlhrrxKNtVe/prv4iUKUVRSi5E/uEiAO"
    "c+gNxTi2qnOXYqhUnKI5rBbIGCMCqmm1eNJUpEk7VZhyG8tGoPVeWWrCZJIOmLX6C7DVbZ"
    "pn629u+qsNMtYqy+ZPYx1fVPQaEGgAYVUXqka6NAmkigXcLwmc4hLA++6zVlwQO9ZLM6W1"
    "D3PcLniuD2kb/PDukK8up7YVspeQveq9YR4cTpi0EDJHTCT2IMDO6Go4RX8mSFynET1Yil"
    "lf+mMaEm89NvWX++4fv4as+oPR8M5rHmBre4PR9el79paWV63b60kPjrutezXDN1Jv4CRu"
    "9q6ix/jbeLGHDt3YaO1zJAvTCj/RunjHZPETnSOFnBhFxj1MKVyg6uwCRceKcv9y/hOQQ9"
    "oEr/tjn4Teanna5mTvYoQin5hQ/B5TNCkyaTmkAl6h631bXW9wUpYAcldRdPskrW6ZI+fj"
    "qzhB2cs/6Y4Kcj3Ptr0Yx473WqnTv5IdHVsIGQ+GvjTgusXRp8fatNMU6i9ea6qs8ptn1K"
    "iD9+/PqYJ74uipqQq7S6aFsgXuux1/oYBq23+dCV5Va9Wm95VnIM1Vi2rCCQsNYIImvZqX"
    "zbCPF3D0G/RRvPNkZXvcfclFUvguvfXx3hb682MzqcKVpppaGCemte32pv2vUl6lrUNFFb"
    "T0L01k593xruqhnhUibnU5Ur2TM9+eHKASoArB9m0F2wAnfai4xXjQACPfUIzDK7hWIlcX"
    "GaqyanEELfdJO028grs2VSaFyyVW/Cx19w6MFkwWHV6IRMllcZN9bwMkjXBciCShusrid0"
    "taJaehurqKZfsliyoHwm7zBqJ79j4bA5vGwcZYWPJGC2GOkfn3yWjIRzhAErUuq4oF/hdo"
    "qnmKkloKuBSMdNNj1MoYYcdoB9f5ImXLP8z++j/af/2T"
)
