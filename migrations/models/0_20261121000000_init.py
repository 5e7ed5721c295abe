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
    "eJztfXlz4kia91fJ4J/pjmArymfV0G+8ETKWXXRh8ACu6tpiQiNEAhqLFKvDbna3v/tmpg"
    "50pIQkJCzkjKgoCymfFPzyeu7nf1prfQ4184OgKLqNrFYH/E8LyWuIL6KP2qAlbza7B+SG"
    "Jc802lYONJqZliErpK+FrJkQ35pDUzHUjaXqiDQeW/JiAWZQ09ESWDqQwcbQX9Q5NNpAN8"
    "gdawXB0tDtzW/00sTfCGygYeoImOoSmUBF4FW1VkBHEMD/WMuq9oG8e64r+OUqWlb7Ghup"
    "/2VDydKXENMZ+GU//4lvq2gO/4Qm+fiz5b1LUuetf5Knm2dpoUJtHsIYP8SP6H3J2m7ova"
    "en3u0dbUl+0UxSdM1eo13rzdZa6chvbtvq/AOhIc+WEEFDtuA8gD6yNc0dJ++W8wPwDcuw"
    "of/N57sbc7iQbY2MYev/LWykkKED7oTAvwpZqrX9sDCgufr/7rcMUEjSYDiRxuJEklqx0S"
    "ffJjJS7i1FR2TmqMgiEP7PX06/O2zo3RZ5QfeLMPrl4vpXioZuWkuDPqTItf6ihLIlO6R0"
    "OHaAP+OfGoe8u5INEdlrCnsPfw0ZKTAGv0cbGQD8pYtA793YYb9bLh6UHljZ4W2NJ8LdXQ"
    "eYZPJP0e/Dm7EofhVHHfBvfWZC+AyNKRqLo2+9rohbQeNFdX/p3gFpreU/JQ2ipbXCH88+"
    "pgzQN2FEx+jsIx0jHe8Hzj4xcJ+c00dkqHZDA8n6Yo8Nezn4BOUMyP61kH84Ms/2MLjnV5"
    "cZ0MWtEuGlz8L4bmTTfNWNubSSzVUenGOEdV4ARRH/mGU+41bJiH+Mzei5am40eSvRzzkA"
    "j9JxvLPhrcloacvLBKz3b/BB+uNh3oIo5xnaEgf3/d74SwdANEV3I3HQxdcLo8g+fp5lGJ"
    "IHIbbJQGOtmib+nmZ8FATDkLcJe0yYLoK+pppWZfDvGJyZrWqWiswP5H1vwdhMxD8mP/8Z"
    "gdQ/uKV83GKU7gC+0T0J63FUHsIYhvZm8uPmkmzFQb3FUFjqGiZuz0HSCK5zl/aDd1EA3z"
    "feqtNmaO9BxCzmwyPpfm2a/6VRvISJSJ6c07vbyN1friP7h98J+N6bfAHkI/jP4UCMDpvf"
    "bvKfLfKdZNvSJaS/SvI8iIl327sVGmfFgAT3AsMcpixhlGt3IuMfOB8ibevOwBMZdnexpI"
    "46lepz7pdBmhL3yvqu5Ry7ZVCbkQPSCBlH9a+/iCpo8czUTXhoxRG+0w2oLtFXuI0xsBFM"
    "XR3N2BHsHwM9niTAu7u7r2jIr74mLTrDMBL490OLYjHCu8io15204ltD+RDfe902E+fg5p"
    "gAMpnZM1l5fpWNuZQwxRXZhHjTtiBDOrhxae++jqAm0x+SCH4X9zPA3TQH8NAcVRXZgBL8"
    "c6Mb1oFI9UhXIu3pBFmUTGgpmgrRoTj97klLDZ1SeL1a0DgQpD7tpKnzSLctE2/lkmvgUA"
    "/dpIZOfz3XXtJU2Hz1MGZ04KHL8NHtbET6aipiBlT0F2hscbP5oZNs5PbVxR+bixc5viTT"
    "nvnvOBg10uM40GFTsTMhMvFe9gIlG2m68nwgcGOvuyfaW3NRo8y99Ay3BwNGe8JyRdOxMm"
    "GS3r8AXmOns+ZiVg5WjQYJP0HmAjOt+P0KZqQYqqc8aE3c7kYQQ5DJnnSKfP4ONMP5nceH"
    "7WQmG9FY6Od6QFMR0mGEHwXkTdyRvWbp6TxchwhOdPxfBkVGoK8GzkYTc6doLi1kxdJLwW"
    "tMO7zz+2sIZmTerc/XkZm4lpG8pN+SdEeIPZ9M/LOV7aOhLw153WI5bYYatFNdN2lTaRNo"
    "u9eDEw8VsFayBVQTIB0QD0toAEyCGUPierY1AbEtkVeA1xU0IFAt8CqbQFnpmCFtAxnNCa"
    "3zkXSx1g0Yd+Gs8D15fTjJvMIYS46zBnfqrJNTZ2BgsrpYBUi4d1U27yoK2YKxi+9B2SHh"
    "KGdD2dncGEelrmtQRmycd0QRmGeYqiqcvV3luNvEzXDYDzkh3PQmEXifHm7E0S9nFHXcSH"
    "UMVb3BpG5G7bpN7+ZZtWuKcElm7SwW1zU+13VDWsuWsjpU1/xA+3ogXTWI9w5uCSvVxL/w"
    "YMuPy3h/ob1xxV81ir9TnF8v+BRBFjzYEPvN6ycg4jVliuXSyuQVnJGOtmvdNgXLgmhOjx"
    "uW+Mxo1k4Voj0CSQ5T7BWlBQR8YuB4MvzN/AB6VOaVAX0D0BdYsDWB/opFWlN3RGIszCor"
    "GQvEQJER2NgWbk1+BglaJI03mqwwROojvC+LaL0DzPkO7kG3IgtC90XsNvjpqcp5HGWtRG"
    "7OO1fiZxuY/3FXdTakAZI0H/VmQUp8zCPQ6bal6Pni7AIkhdQTNeNAjqCdMOBafykUTRGm"
    "5DEzdY6Z8cZqts25vccIucc/Y/3ImmRA2WRt8xP4p5UCbYiyCVvWnljI0ILxNqZfHoQ/fg"
    "0tmv5wcO81D2xk3f7wJqpdZbOdWed3AjlnYyIwB3j2HOiGqTio6XpVc6coKUet2jxvonZE"
    "qxqeYCGlalcYd4VbsZW6W5SAta9Z6Po9NhTshL0ytyr7KOogdzTSVEG7AcuiBtpNmL0qoG"
    "TkGYqUuFOCvZ7hR/+MaFi4pqQumhJ3gGKg91ACp7cjiOCunuR+gb8v/vMf52eXny4/X1xf"
    "fm6TYCR8y7/zKQX4uNXWgEvVtKAB8ypKYoTvWl2CfxzTKJusLdlRNEHyCCtLLrPoSi6TVS"
    "WXcT+OJZQSQo2zJSMKdVBjxFtPg1txJJ1ddIB3RXISDR/oLffCu/PZu/PZvXN+5d45v3Lv"
    "XHh3Lrw7l96dS+/OlXfnyrtz7d25voqaPLKMf/nZ7Gg+TGMr6QtJN9Slmss7jUlc4zlQVE"
    "VZbu6p9PRfbKQPTvlVb4CzqYBTNMBRjNX1Wl0a1Dot4Y3LshmG7GS02dRNxL0C3TvhO2VN"
    "kg0o58E8QtY8sC8yQH2RCPRFFOaFvFa1rWSq/83YSMZrWdMSOfcIaSH2vW5QO9z7xfmna5"
    "9xJx/SePbxg9Dvxxl3DcoGIhagmW4zVCkpyQFjlDw9YDzBWW5jTYyQa1wToOW5495T7jju"
    "2lKNTUi1YF6D0I6EG5K5k/3bONlH53AZEKtNylwWhTWwag+IW9j50R7oKp3gy9uQOV2pt3"
    "RXXps3tvIMmZaxwNN2mlFMwe2k2a7hXpfo7yuIaEEWpC5XlrYF5hYpQJNNC7xCZOFHhm4v"
    "VwCLYoCkUjLmJvFYloHzkrjPcxkd7ndqzmVySxckmWdeQfPP25a1OFR8TLar0bRXxZjzEC"
    "V3RaybK2KMz8lyXrjr9rCzgmxpI9oRPyKyHxEuYglHxA7PPUeEsWtYrcuEARd4/WM+QEpw"
    "nvjZcjZ+tz2PPKmTPwUXzyvyTI4sihi2ySYGFm0D8z2kMS2eoeFToqHhU9TQgF8EncjNIu"
    "4BO+oaW3RaQgcIU3TTATdT1O2AbpQ1z2Sbz2KaT7bMxwzzqqX+N0TmSk1wzUhgGsNkNQa9"
    "TjbLtWyoxPqY31Qcp+SQZ4KcW+jfDnrKV+EOTUnOV/4sRsktnEGOj/AXRGIv4uHDpuYzOt"
    "OMPnJN1noDXElRVgxSvunsETQP4OssE/g6ef5ex51w53Ms8ZiSpiKWGSFlQ45R8g05Dqvi"
    "VrXIOnejdM2bwtWkBHRhoyoMVxbMC3mQtnmwn2WC/SwF9rMU2B0HSsUtsJEb+TB588Av38"
    "nY1G1DgZK9mRd0v2J2wA09dTP0hLVhMsu3IqsyzCU+YtXu4decxzGm6IDh1yl6GoxEAc/9"
    "m75IYmb8D1NEqO+GT4NbqTeQusLDuANit6bo+2g4uJcexdF4OOiA4Kcp+seTMBIGk95AvO"
    "2AwIciirfyFzYxuUsLLCHYxgFF2sN91HhDpQtj+DTpAPcibexvnsY/OoD8P0W3w+94ZMn/"
    "UzQS757GZDTdi8AsCcyOKbrHC7MDyP+E5rY3ErsTh8y7nqLJcCj1hdE9buhfTtGD0L8bjh"
    "5IY/9yinp4IPu9WwnTDkf4Ufhz+iwkX6vfG3wV3a/oXNdjDkJLXuaSaN32NZ5ndWJW8Rst"
    "Eu2/ks1VHOYbFclGgsgVpYymst66VUNPC/IUhG9Ifprg8YxxvekNhNEPdoobr33w6L35MR"
    "GF6Azf6AoD+0RvI7/98eLNP1Y1wUsONldWUHku5mQUomxgBECTmE8nsWmxYQ5S8mGu9TBr"
    "Kiq2mEOEfJBPYZBzh8NF6biHUOQsDPnE5fFmDhE2KadNGVGx//bqjuecrlG64/oU1nKyps"
    "RH7cIPDgzdCQc9nNi0zRrBE1qwB8TwGJA6mB4aweN4EdOuTlb+Sy8LAdcbTd+SUi2STA1/"
    "0kaTDy2oIfqdCrTPR9xlgyYtw62dsavGIfRqTWZc8L8HezrFjXTvao+eJOy8mGWHDDjLOT"
    "FmwF/te4MGdi3319qwwBofG0BHELzKpGgFqQ9JPhk2MsFCN4DsBoB1gGw+Y3SBvMTQgdeV"
    "Sspi+HSq6RTFwHcYJTYqec0UTZHgNN41ox3iuWZDUrzDqbYKNrJptsEMKrJtQhr3hpshQk"
    "hI1vIWrOQXSCtnAlkjf7aZ63ZEJ4tfZJgIRzxKojZREnVkK+txkBwoBfHwk4rCT7x9pEDR"
    "gRgphzcWa5LsCJ7NvH6AI3gx+/o/nsQn12aYw+LqUBHTN/k7RaOnwaA3uO8A92KKxk/dri"
    "jekkb+5RTdCb0+ueX8LWKpLD+FZOhsjQ3dvnIrYdoGKi0bnIIILzijoOdTiJK7PNVZU71Q"
    "kWquCg1zhJSPc63H+TCHJ+7rxH2dCvo6udZphh4xrZp8gKpYOfnT2UtKrCYfyGGRNxFnjJ"
    "Jnu0u15kTShZRg0smc9KWe8O7V8canWEjLi78GGDz1+29Vh6crm3Cg0+/C0Ae7z9rpymAT"
    "4gPYylh1eUwDBDpg2hIAIQWElFZAxgf5WrZURda0LfAnA3glKcRkgOCrWzQZbHTDkjUgKz"
    "RZP6F1k75OW3GV8BHeV0R7G05Ty/Pc1EmDyxWNlWjCnvG3L8qJe7R1zm3TErpdzCRPpC7m"
    "tylTHLlBOOb73ngijhyO2bueoq4wFr8PR1/FkSSMx717GkPCuElaPox9pjfwIfAE884Pw2"
    "+h594tzJuPhMH4ThzRrxD4QDnx3kSY9IaD3Q+I3wu1G4ljcTAJNXNuRVp9G36N9ObeC7XD"
    "aImP0dd6N4tw9RdZuPqLZK7+IsbVz/Q5I+w2uXSs177O07YUxUAVFWN5Dvjked5cBSx+uN"
    "LzHr0hIi7C1d/P8WSBTZGNUzyfckvGB/k+1QPckryf4ntDCfAKjih3sjvC/hLAwQ2xVoV/"
    "u1jq0vSlDUVSZ6/FVDuEWrTTlQ9uWwn6jUtOYeu/gnROvyqv+FtXyT00VkXkzFAHdeba8T"
    "omgpvQl8bDp1FXpIab4I0pGoujb72uKA1E6nER+DRFRKwaj6XJUKIy4ONw5MhbVGZlPpmi"
    "u95AGHR75A1Pj+R+B8RuTdG9SEqRdoDzFwt4Dw+9+5ErQ/axIIvFu+itcCvMQE6eIs2ce5"
    "HehNGtNPnxKEZ69G7jX3kzHPXu8Xfs+53GbmGcJiMRg+z0FPgwReLDY3/44wELtD597BZu"
    "dfvUdV7dF7+JfdwmfGOKvgyfxr3Bvd9J+DNRC/Rp+/GX3iMZyN2nKeqLwghL/hL+4sTEF/"
    "pYRCguv94u/ctcb+x9zmtf5+WVXRKrPq4f/3So4fMtD8ZBGo5zHpwXufJvB2k4zpmrqape"
    "/EzGPAlBkiaFMZaWLYHELr0wduFUb4MdUTFng0KgeizoyXobqIpssMvpJRcVCpA0qDRtab"
    "PXwScvHxGmqrGD1ltvvjGd1RtJ/vjH2msqVsdlfu9ZO1XaD7YqVcznEn1NJfq3FS7etoJb"
    "9YlW14mZVferStaHpFUtFpiCJzDMOX1bd1iex51hSixLD+87QNOXWGYf3A2p1gSihW4o+F"
    "nvFgvmqlPG7O0DUFxfo7xmsBBViXawOkRTl2GsyZI6AX8hm4TuH5gD4BEapkrCgG7d/k5Q"
    "SimUAEDe2VbC6OUM/y9uo6nDbN1voQmt1SwmmoOYL28WPpmQxX8FH6eyYN7qkGwzo8PnF/"
    "0V6AuLOlV61MCQEY3GN/U1JE4ybRqoT10vVcupDztX57+BV0MltYPBDK7wcDoR9U58nRl3"
    "9azsTSQBwKM902jgDyCdrdTNhviKqtaKNt0Y+txWrDZ+DelWNQEBeA5mW0CyCZDEmkmuoj"
    "9b5ko+v7qmj00aS3uYhelGXR5c3tadsfXljRwJ9O/n5xcXn84/Xlx/vrr89Onq80dfFI0/"
    "SpNJb4hNIKIR2F8IdzdwWdnTHUUDtYXXWaq0XCcXabmO1Wjx1kMOhAMkDYS4EikAQ8Zidl"
    "K2EY+iSbrYo+wlkYTsdLIWSIoZoW2gh+OJeDQmRqHWROfGzETG4P+SMpYlM4LsxGnZWEIs"
    "BADS+jfMqG2wnER0VV5uJBO+4HmqAVIpHpDJ26YMlmIbBmHnSB6lhWpgru2Xf3lWoX+Bj7"
    "/GucGqXpIl2ocRV+hZsBoS50PfRP67PDGFIg/uqSY5U6JRNz1DbVMtu2UkqPWLe+fhf0NE"
    "DeSAK3FJOL0kTYXC0ya9byLx8CN/p6jbH9KMD87feui99VfE8p9Pnu4+Abf/ZpzpXvH6Yj"
    "Pdo64x3C0Bz/EpuumAGzzJ8fwuNLWzzOzkiR2rT40UzTYJl7w0dHuTs0Q1g5gXRY3k7JLm"
    "zCp2RJBOUMWFqNJE6NrM7DIQJBJx3NgINyReMi+EMcL3jKKi6WYBDCNk7xlBExovqgKJJU"
    "zFgvlWMtWkwpQJSzqpgxqfVnViDqjsYMia5FRxzS12hEk56JlAX+qyFkc6OaeA174J8B47"
    "pQDBTtIVxd5Q743claWT6JswFuGpfpVhol8lTvMr1iSXVnhr0LbSq7xknZBQUdeyloJ7hD"
    "x6Ujr0H9x+Tg//tLNS7PYehD6Wl9vnEf/0YMQWA/JX3XimwDEkjv2Ih6nfIeDXOfBeyaak"
    "25aisxxWU+MwIpRHDMbw75xsNEYi4ikqo0SoG7BvV8KiuIhJSFdyH5ks2ubBXvJx6YFG91"
    "66DbNSyaZu4Eld8F08dRf3YCNchrSBBsWvIPSxPt4h9rlYFg84J++mtJAV/HYJmv+V80BN"
    "7YcnVj61xMp1M0hWkj3qDTMr1xTfQ1MrswvoJcBv2jOJyDwHRn2M7dm9nmkrPxXQGbEe5b"
    "mn9UgIr/gnSbDcYnilBR+305zRnFBguGtZZXDoz6gz0FpHFq2DSNI4t8FP/HvnkFflq5Xb"
    "l0X8FZmmmWyW7yB9rb08uv0eSU70OBre9Uj1j/DnKSL5n8YkobA4HtM0RsKAVNtwckeNOy"
    "D9OUnYS0p3uMl58aPhiPTvJo9KeRjMphRMozRF3eHDw9OgN/khdYeDgdiluY/wF2fdnqK+"
    "MLh/Eu5Fkp6qR+qK4cdPozH+pUlPWDTiYDTsO18l5SGT8o8em+iPXk3yMfnbUVYTpE9woP"
    "GxpkdaVuvjyfmAtR7FwS2eezl3Yo+sA9yLKcK7A8n6RrzB/Msik7l8hzDvKGVO5+QIiQAZ"
    "D46oXXBEyOaMmycEDCc6DYdojuc1/LGi4Sw7nY4GFxYxKOTGNU7IwY2Cu8Avg8bGUFnIJq"
    "vBI2RHPCSq4tOrjv3EQpYCzWIBclFaXqWxzkfAbrRyV6BmkPL0/39FD1hTWujGUif5DYoU"
    "NGZ1wFdUnVeUjUiBEElTESuyO8XVPErI3cwjokjuHSpMxa0g8VOeh2NWblzy4CrBsjR2fK"
    "wfAz2eJsJ7zUuROZaQoomxQ5SAcvbkV6eKbnhfzF2iJMzfHGa0C5iZRvhAbQ7mTK1ACVj1"
    "cVdDu0mzMxIG8W9IGZEy5tXI66xJaB3JJjyi7G2aWdhdr9ksw5Lhtt6boEQABs0lR7OCLF"
    "QNelnjdBM6+d3i+UYy0jAzwLnfj5UqJLmKMLcu18a6zLnYIycVeXf5RErTXytQYzo5qUg2"
    "EpQCPknUdXJrOVqCE4M0zXmSxIy1A0qeb8LopjcQRj/YYWde++BEvvkxEYUI6qENPuv2ED"
    "4V+ObAy5q+he5g51V3oEwb8eY7TWz3yrWhRbu/pCkvGltF0dhkvUHlkosnGyfJLQHZeZ/U"
    "EpTY98ssYzfBNZE4wKtua3Mww4IHCsgjr9CAAOnWCo8EWKumif/GBZlDOuLSDZduuHTDpZ"
    "u3km64mzd3834vbt7OsetO3nxmfgbtES39b+TEwbLpc7mcy+V1BpbL5VwuPwl4ay+X7+yw"
    "SZJ5yFK7TzY3Qo33CuffV1ugdoWRSIpNEckZWPIzBDKxGX4Aww1EwMYCouYUk3KqFagmcC"
    "YtnAN5ibFvk9JTTnWptUzyeQAZX0E8MeZxKf4ob8wSLMuW/umsX8+cNeHFzUYnkQEVqL44"
    "XtxcH8D1ATXfJA9knLjsymXXdyK7ctVX+aqv3XGaEdEdAceTgecamiZJ4AUZszQ5zi9MVe"
    "dtODuw0QqEGUsQptYgjKuzXOAWucp/hKk43JnhtjeaLjPYt5TCmj5FA2G+ygLyVTLEV4xc"
    "6kRALBS9GiHloXZ1DrULyqi5xzlEyhNVnMZA5w4BjFNy2Td2+hOdUpFEL0FCvlPWeQG5Q5"
    "U/gjZCxwP8uQ2zYki5DZPbMGtoZOM2zPdrw0QvqiUn2i93T9uptstwu2qz5EbhVAwoW9yY"
    "VzNjnmwRu5HF8B9LL9wdpGtMlrgyqnYrmoxFjSKyTJiSCzN1FmYWsqrZRq5KOAGS5hXAKd"
    "9GGDgu8q6jEGUD1WotkqRriLRty89ecQoLy53AqevKJAVb8g95gIzvm3XeN7EIo+LuCgxx"
    "mLKBq7pJw8xdxKpR9a0xD5GH5/AJGmizPb/KknMYt0oudXgVyzqsyWhpMwvUZnPCC9LXGf"
    "OWOLjv98ZfOgCiKbobiYMuvnbcKHIPRJZhSB6E6BBY+jNE0ko2GUUskmd6mKoc6PcrA442"
    "2cvPr32C9S7+8SQ+uYUpcsx0h6oDnL9TNPbKX4y98hdj6mU5pu6UI3Ey+tEB9M8UPQ264m"
    "gi9AYd4F9O0c2QfMBduhd4AQm9Prnh/J0iodsVHyfkjndFev42/EpuuRdTJP7x2BuRO+5F"
    "kcV3lmX1nSUvv7PY+vPEp9yGuhghP78j0MqKAjfFhNoIKZdy6sz+GvAFH0fFfIKClHyU6z"
    "zK3Ep8HCsxt2M2x465w59hxgwNTrIVMzQfjlvqU5NNS6Lfmk5FI/DJC2KMUBhwAQ3D39G9"
    "VopsQlqU3Ul2RG45sjo3jdbGNOoMnaxJh4lKjG5qbP9pCd+F3oSEi/UGE+GriCWY8A0s3H"
    "g3hPG4dz9wYtQYN7FY9DSafBFHktB1gu/CnwvpGrLYmc6T7UznDEf90ALNx6yFSBuok26w"
    "pUk2Tcw5FJPFwqScS68zlx4+pTMb60NUddbkFg8syxZXlhZWFteeF4A6RMSRzob0xj978s"
    "Idp6wxN1IvyHWk26xMa2lg72iaB3P5UZPkyJT0hTRTjXw1zGOEB9YyrxnuKTgzSpkf2Uxc"
    "M6yOYCXeYJDybboeQfMALt/zz4TaQnI0BwtV8d3Vw1inZLdMoOe1LFnsw6EOD+yejmgUdj"
    "JtNMP1Yacq0m1DybXDMEibt9ecZ+LrzlP4uvM4X+cjRy8gnuRSUi6dDPCzOmneQFSRL8MF"
    "EOkWq2jxBP6ZEIkSp2wC3nt29JD2xcOVXaPIax4Yhy4pWxQ9dGldVwlBOM+XTDpGyQ/asM"
    "eHaUqWLuFOkEniNxMYmuS9Ja2PJkz1I+zxAXObspIRggni0X5+h91TjYeh9fhlOBA7gP4h"
    "KQ6FXp9kN8R/pojM2Q7wdoj8apZMWpYUJUt0nP6tzySiAJbsDRHUWYXqdF2DMkr0rIiRR4"
    "vWYfqqdiP/zpGL1g2H/dB5cNOLbvhPDzciHgo6EriR6vgCxIMXfQAXBsS/GymMYtbZ1gm7"
    "pzqvk1u8In50AP0zRd9F8Sv56Pytx+pQ9PUaoyebJj4P1iTkKT+jmtZHjUen8GFStrlYXT"
    "sJsj2PgTycEoOW80oB5a+90Yi+hmRXl00Wj5QsBLBomzCdjy0GcOfvypy/eUBz8qbdXDcT"
    "hxMtMuphSj7qdRl1hteJ++2Z8mbObTRKyLPdxazwPLK4fFhNLBJKm53yOh+6bGo+dVPDGr"
    "wpGQc6d1TD2FHBPgZ6PM1ZvDe2IbKOQ6ENI7xrj3rdSSthKy4BaEFRdDtTeqt6zuC9+MbO"
    "nwwIR1Z/GfNZPWEnnb0Ys3fLBKCTw3TCUzzJbnbj0t59HUEtyWzgwt7F/Qz0TNCfyv4R1t"
    "04pdv01wNxCmQbHWH+r9FoBYvQH4hYH3c1tJuUoJU1u7zCgGXMsVBJwkZi5ickPRSuUGbT"
    "JkJFdPW6Ia1lS1kdutE/0L4eSFeNhcvBSZJNyUHumIidCGMSFayXhryWVqqJf6l66BR7dL"
    "r7QnvbNnWWESOaSsxplgXRnDC1B8I2djoU/P6aipwlG0uIOQtFsTdlHAAT2t/Q766xuBEX"
    "ICw5SNSsbrISN+eCze1u5PTWVNRedA2L7RDD5m5zB8L2zevP3eaahFuu9A9BIXRt4kmp6A"
    "ZDdehhO0RwouP/ssiia3Pk99bA89aAS5U8ZnsD5gdsFOmvgZCZEJEisC9QUtFCN9alYTf2"
    "Ou6F+20IhjlztPQh5j6YCVrcJ+207Czark21qVlkRxfLq0u8uRmJV5fg1SXqsvudoPdA3G"
    "mEV5fg1SW4W06+hcWrS/B9k1eXeBfD/IwxZJ+N++NSPNo6JxpqPQrj8ffh6FYaibhJB4Q/"
    "TxEG8O5O6g2+9WiO8dDHKfJb48NvcE8aRO+QlOfd4eBWuhO6k+Fo15B5e4r6w+FX6elRun"
    "m6vSffJ/yZJlAf9ya9b6L0NOgPu1+drqL3gu1G4t3TONzMvUUSpT8ORxP8Wbilmdh3n1q1"
    "4B3kGdMe/vt4OEiQZjyC6L6iKhb4X3DsoA/y2reQIwlAoS0mFrAQjU2I7B2kg2jAAi/YkX"
    "9JlJy1gleSqLCSRD1rRIR1b1kVamEq7oOd7h8s73xNj+a1WlNg97pUhmdWpQnPAx4Tsmm+"
    "6rgBHlKY4iCX3Q7x6PY48jo8SVHyYANE0NmGYYWI+OIkmyKCLlOZDBKtyQoChwqoJpCBbz"
    "cG+gJY+KHnf94GuImpr+FMn2/xMayvAebxTPwIvK50Qky+9PxDdLuu5g1FynHP4FJGkjMb"
    "SQp6bjSpi9GEhzhVEuLUeK0Bybk/HHWA83eKJk/0I/1TiG0sPYGFuyHnTVkcIWuefaOSnE"
    "fBDT6uCmUjHaQ5MIPuCW0irBS6+EvOc4IXpHnP6Ycxm6Lo+VZ4gISv7kyrO3eaRJ4dkadF"
    "qSNbxi3xydtIcy3xvHZiRcvJ5ZXzoRoi4mkbYhlHaGBUbmk8QMUx5RU+j17hkzGJyzAmLE"
    "kyz+xxL/Wcv1kSjQTWb4YsGElRppVO4BMFN3TeHJD4Yg0xa4eW5URDO301aNfIF8lVzEbj"
    "gpZspdmhut9OE2i711IjALe5ZzexXvUPgFhXVrptmOSuDKjlB8gGpC1Me01uq5bp0Zpx+0"
    "yJ/WaxytCe3IWwIhOYG2TqZ5DhwgpP5ndKsAY2kqy66wDJu9b7r1VkMxWriaFqAYrjRapV"
    "qXRygtXOzy4/XX6+uL70I9b8O2lha/GINa6oPqaiWtOXyyJ66igd31PZwObXUocIuZL6lJ"
    "TUQeY8syo1QMMXUbraz3fMO1Bj0sx0Zu2o0iQwsyr1cM2pCQjkXGKoAcIZmZJ1AHq4XZWp"
    "IxIFawV/rfh0TKulMy8xbmS/WH00j4WrDP4KV8nFHX/dI09bqqVBCeYqghekqbMXXkHELz"
    "L5iFyk+IhcxH1EHMwWuepDBWmawIBXBHPsVMuirnZy3vFEd2+isB7a1kz/U0SWsWWeU4HH"
    "6QcVbZhNSf3dUEkiR6AiR5VMku3Jjl7U1S6TGpJL+BuY64j49ZO2lgkIMvYaGsCUtyYw9T"
    "bpgTzQX1FcZV3JW6ZoigTgpIIHKx0jDGQEIMEHLHQDyEBT1yqecoDILcDGM8mg73LKyXkK"
    "cTeRzwfwfaXDF3yfuPmZAE9yaEzRq2qtcLc6Oag9wgWelCbuSbZwBzTMQbfAisRKoC1YY9"
    "bwAxA0jb7V9FXw5KiZySb8W1bNey7l+o26TFT/MDl9hubH3RbrywA4ap+/n59fXHw6/3hx"
    "/fnq8tOnq88fff1P/FGaIuimd090QaFd1FMOpXAGsvmc67Ry2zeQI7jOclJdJx9U1zF2YA"
    "7n9kZ6hgk1PdkIh4gax+ieZSoQeZZSIfIsXiISH9A2MWkyDvqUHAFBIp4nIF0xWiBPAHcz"
    "TV4SzdXgyS+ySmEvMO5R2gaO/ImMtIdJeu4nhCG1C63wCCnP8VXncU5OKfq+somWZqB1M0"
    "fmztEapGsMqmXkaKW+FDayVC3vRhSm5PtQnfchokspcNYEyPj41np8MVNcZHx3ZHx86zy+"
    "mmxaEjQMls9+sjokTNU8A0lpsco5DCQVa/1Jypye637cYmv+Q03ae7T/pLGkBltncFY37R"
    "kp5QfWUEYmTetjrYiTOdVym0A1TRsaQNbw6dDx3M6Bp7+mmX4A0d27ea5YbusVvIGhRv/Z"
    "cjoij903Op7qSaUZ8rmxc037sTTtu2HMuvXtKBqobb/KtO9dpex7V3H7u7dAcoAcIGkgyu"
    "dXWTxLcKvk0+Xqiqfy55pdnoGUZyCtl3fmETOQ5mSBw0lFGQxwLOtoMvsbT3mawQmGuHLI"
    "wKkL9jcTaCp6Jn4dS12fE1eSDuU7EXwFXu9t4j2Syu6W1GfOMmPJvKzzRfLGXASJjhugWc"
    "udKI1dtfRniKSVbDL8xVPcQ0JUjfNeuL7M4iJymewicsl5qXep++J1ct7HMNOElEXs4XNu"
    "DD+JEeZSEJeCmiwFRTns+CB4xRUyDsGugvFJ8X1Z8Q+JFBngL0+wHEEMk7lfvvTatbOLmf"
    "j/Hc1ecfMr3FiA+lBgAdGLX5CxiKhjYWBOaieYWAicz3HXphNh0CYZfXTifOvEJcTFzZL6"
    "5GEJJ2osgWuZ5cyTLHj6BI1U4mcRO3GrFCV+TPB0l3ghdjVKy6WS2vGsNfEGeISGqZKZcq"
    "srNNqCeVzFGqWfVV5zaR5sX2oA+8+WF6vnHu1eKYwX8nLcH/7VsTbmSj6/uo5Z53MdMTyt"
    "XIU6zbxlUA6qf1K3HS1aaiZbrZm0YjMx87u3OGIQJ3JNAQqey4vhKu5uKTnm7I6igbO2fP"
    "27rKmyyXLFFwxD3iZoc3Y0EYyPHTBI3vcWezBJjfbzn9EqNBvym5nrP1vNr1AHdZ69pC4t"
    "qTSL32Fsp+jhaSJMesNBB6xty/8Bb1/8y4J/Mlj75DyAXvs6Q1/W7A3x7mXkASRVlQvXxP"
    "aJj1iReQPR3E3+nGfqP3olmF36KRK6pJp8B5AMGC+QlmF2CigbWPgz4Lwei2Fjz/BuuSok"
    "70ZpubxbO3k3rNqg866QYiNIyS1xdR7liPCdVYyOkHFbXLotzoOrBGNcN9DVaUK71xoUmV"
    "y5C21UqorTZNSz4LrF0sB5z9qpijfcSlK9ZnvtQrfQklXNbIMx5m5sE/yCezb0F1kDMppj"
    "5sC0Z2vVJOL/r/SOYM9Vy42UWRkQAhNScYeWgDB121Ag+PjxLG4sqvJFWRwWcf/SUpc1b0"
    "vRTdXydYQGXEADugujOVUm6JvIf5cnpgPkFRCqKSzhTfoYpuk5DYJ0TdIAlpHWILR1ZNX/"
    "hYgaIckfo7YvNwxUiq+j1pM1BsjJ6qgQURMCv99AJWVY0pypl0ouTBOmes9l1SGa50YvSP"
    "OescOSgY05YkU3WUoYqKiYK0jylQ1RRkF0SD+4XTQLRrHbw5zAL2cf2+d0zeMVrzrCo7cb"
    "XMZDnqnMc4ji2S5e++dY9pangfD4OBp+I1rl3fUUUZqJMJqQB4EPU9QbSLjRPRa6xx0Q+D"
    "BF3eHDY1+kFP5lERV1pkSmKXlM42lMddsiyZoLm8925DU+LVvCZCL0BgR+78oZx9394Cc8"
    "XsKgK/b7dLy8y3qMl6dmkMimRAI48lWASyB/16dGFJJZrtTJCeQ1Xg11YtJ99Hb6Mumw0y"
    "W9xxoPS2v8dPPQm9BDwr+cot0htDuCRuLvYpc29K5qtjkZ8N+OehMPzDohS3ayELanmxqP"
    "YW3FsqBCuuDRkdLFez4+mLDkO0JSumjCXD+GrieIYGlHyf5eazw8DThOQvgfdqRk6KrGY1"
    "nbY0UmVk2JfAFG4FRKGYwwWT0KYbyVX2slhTAi5uGsFseoVZlbHFMdVTy44hDndlQZ27N7"
    "PZNusabI7vVTicytWiXPMtQXWdkSVw6YGDAWbdNOdVtxWlNWAWYOF2sJwA1OoSXRnFJqtK"
    "rbvANeSTYskvF1ps+3gOT8A7j3rek8sFbQucnKGltOp8yQtYiPgh+qxuPRuC/KSe1fB/qi"
    "8DC0ssPQSGQIs3xwejBJk6oHH5udp/ixKgnvgfyAQsLvHXIeIvJecxvvRm+2zXsYx0n5gV"
    "yfchSPhr405PUX1bR0dh3qSIs9ogRtK60CjTMIEi7ZGjpVlk1ovJAyzisISC4LoviAC90t"
    "rLzRDUvWwFxlSg8FeyK1pceeY/t5G0xbXU0lqZLcXw2wRKUbwNLBsPswnuJ3TVsTUgLa9Y"
    "wHOl72AOOCqUzSzCEnookOVvILBC+qSWpTT9EWvwYIeJor2+CXoV5lxL+evODDtJUoxPxb"
    "n5kQPu+4Wxdyz3WeCzJckGnyvsmd6qt1qj89f7nWQPyeczsgJB2A/6PR2E+jAY3Y9i+LmJ"
    "TKj8heqIZpSfTgyGn+jlO+Z6t39MTMuvvGTlq+/Ua23x3rke9QC1BxUNPNNv4kLMFu83uw"
    "r9MEd6/lJrpo2aYbxiwuAV+Hq3/c9ddQjMMruFZB3COo6C/Q2HbxxxZDmA09b6eJsobbEs"
    "PhNs0gyBr6Kyn2AqCsrIgwR0OoIQKkD9MRSV8hlviW6gu++6paK9pkgbvVjd+ADGwTi6uk"
    "KAwtHYMgS8at5iWlVZ7hwmUlx26ycMlT7vOU+3U6HupbeGwElyr57u4vZ5wOged7TodIy/"
    "2Hg4U3G9Oi+y7ZwfHGLQOfW/mNlsR1VqcJZE8piIdDg0BGJt7QnQzu6p8q2u3+rvqRcUpU"
    "/bYsDhbIXs/wo3g13ki7IJh+cGiIkUs+beoo3NWhMEPJZwxziLJ74zOID9RI1HRzzOyIH0"
    "CEGAZyzt4ken6MR8vHFfC/5o7WB7oJcGNHFVPZPU1jiCZaOXYETbJxlOazdSJecGcnAuer"
    "oVoWywUuObQiQFKPsAry2saEVcTcuqX8Mz61D76rMJYBllOR/qrB+bKQmxyDvIGecifiGe"
    "dhsqfgZWDEcnvHsak575NQBTo3vjFCDi0vsM0delv2Zl5w1MOUfNTrMuqMw4p++4P8jDP5"
    "IeQseHuQF0IdVKsl+SBUY9a4NeQFMyY03qid1cAhzf32pRYR3GcXMOUXf6MhRgCSLty/xw"
    "3QtTEOcIVfJZwZt+tXAapj3cyjpgqQcDVV6WoqroZtlal/4lo/rvWrKeinK0hxrd+bnNUL"
    "ea1qW0lf5IQ3SncAsKdjys+Ba1CuyrNNBen4/lTr/YlrdZPP/tPU7yVpdWuSR2CEGUXibg"
    "LnAhWXWkwVVKRNO10D5bWW5F3zvX62E+LJit8LnuF2F/xA76hoY1uef6t/+zenlYx0opdy"
    "G6kWCY6QAZ47Cw2LW3EP2wrfw/StpdEbdGYFq4Djlx8W9n+jLhPlAObpyWD43alZW72ty+"
    "3//fz84uLT+ceL689Xl58+XX3+6LP98Udp/P9N756IAKFV7skEaWEa7gCGByAlW79H0Ihk"
    "ReFo6c9ZoqU/J0dLf44XBwkui6wQh4gaCPN1Fpivk2G+jsFMNpwcALvNGwhtJbnB6aEgrW"
    "RzxdqpkWxsE3bqEF0E7dnWguYJ4p22A7vKRZ8nw6De9AbC6AfbcfmGoYy8+TERBaZ2OL9y"
    "mOuGK9ENn5YUc1SWhgsxlQgxJCfY2J4Fx4QhxsRa7RFkSHtSlCFMUK0tPWwHDKwHakZHJB"
    "Umt6LXyYruTJM8zNWOooH81Vkm/uoshb86Y9Re0fV8CLvtOb7Z8N3IBr6ymAb25IC7MFUj"
    "sD52zN1CN9YsLilb1rYddZ3Bb3XH3zoA/zdFg1vCLnaA83eK/uiP/+gA8v8UPQqjfzyJkw"
    "5wL6Zo/O2+A/B/UR1etmWSaZXkSetmQIwSUhLk6AyjFeyg1gN2K/T6PzqA/pmi76L4lXx0"
    "/k7Rw3Aw+UJuuBf1GJ6VbjMEwPR8kh5Nk3wjysgl6XGZMTjThbcAWQPtTyciqnEzIx9m7o"
    "lasvwX03PwDFPNyjA1hvjLz+8c0x1DdxR63k7TGpm0pbTYNc2VYookfELABcoxPeu2Bf5F"
    "DM2qsaY777+I+Vk2n02a4onYpfHggC1kWLvL7Xq//ipRLVW3ragOAUklK6LwzDMgYyNKM0"
    "DtaLjxqV3Q+DSDSxsVYKWCdJyRqjUjFdwic3PMEdoShvp0vFtPbqQ12bQk04Ib1j6a7HIV"
    "IjueOuFjRSN6PM+rksKcE7nwnEHOB/DgdeAoyufAD+SqESnY8gJ7yFFVJ1hmme32cNkuha"
    "RGSA5O6CqDpaHbG7cQFalT67HBqgngemNt86dtzdjnAfw1z6fKQ6ZrdvbniGxZQVmzVngt"
    "m7bhbdDZhRgWdUFx5nQ4q6qkGVXTEDRNyLAEp3oyBsk4+AXBN6FGgt8cb5i8knyElA9CwU"
    "FwwxBVpOjrnDtRjJQPQsFBOJH0AhULYKUFutcob9jpzO2TU154Y5U7sD1GyEOvS1NN8Axs"
    "9c3A5isenpCmK8+tNN2E26SdTS1h71oX00hgVpocZx2gbyAimgIvAJUUODPmwJKfoROkut"
    "FkBXoFxUgfTnnqjFqKct7Dq5Cdqvu6O/55UA+QcHVR6ACuoxbuZM/faG2SQuxriJBbWWvN"
    "vsI/NyrursAohyn5MNd6mOvmClTfoeVeibW0iR7RK9F4URWIB6vFlEz8p3uEEtpOcnM6ZJ"
    "BHfC9BsJa3YCW/QCwmvOCxxyibumPFlAGCr1QMeNWNZ9MVBhzZQPPLFBvwRX+Gc4YsUs07"
    "uBxyqnIInp0JCTRSs5QkJc+oVUBVdrVvOAvMZZYsMJfJWWAuo0FSPO7jXXBYnJF+F8PsHn"
    "wFhjlMyY06dR5l6lpqm3i0WFq65OrNUboDCzefzggz6jZzkZOLnFzkzCFyProOi61kudNv"
    "0s4ifG6CravMoMQlurpIdPRvDPJkac5r30BJrpKkk9SlPOeRFqThB1r6gUaxKuE4i+yX91"
    "63p4nx3rMtOMVCJ9sIs8KjXneSdrTF2AmWG7JLefd1BLWkLMC5WYl68rcxtMNs7ZKkEyJn"
    "69KQ14dCRTt7dPpq0PwMI4Z0tF3rtikpmgoPn15ed13aW1NRUxXZgBL8k6QtPBCxHulK/N"
    "NLgNhEtHxnjgOhOsjd7xSA8mQD15/oQLjcY3a8c05qJGaqxQzNyQOUmknhczLwHFEcdni3"
    "/TKxz+NlF4wln93k4jEXj7l4XEg8zuGyzyWNPMeOt0uVc0YHVYcnNnHf8hTyWJvk8yfA/O"
    "w/eQJu3Pt9gm5IsiIgoznxvkFA0dcbItfP20D3QgXgHMgLCxrk95pO0SzVMoGzyuMeQKX0"
    "WKA6/YpMXudncw+gOh2Iz/insg/E/bmVPdo6H46t4UCUhgP8T+yA3fUU3QkPNN+y83eKRu"
    "LDcILbOH+n6Ptw9HX8ZfjYAd7VFHV7o24ft3H+TpH4TRxMOoD+iS61bEdwphM45QCOqqfd"
    "baboiAbIaz2oA1G8HUvCeCyOxw8YfEkY3Eoj8U4cjYT+uAPSn+OBe3jsD388OKPnX+MBHj"
    "48PA16kx9SdzgYiN1JbzjA3TFvT1FvcDccPQjkE33BcNTDvdDPHZDycIqGky/iCM9H8qfI"
    "xLnMMnEukyfOZWziWPpGVRiMhmAYckLc/Y4kMleOXcaJvO8ttl1SbeDnPyNAajJa2pijyC"
    "NlBGnqvO4KSxplb3MBdiKrZ06A5ECnnLqBnc8rZwaXcsHEmXKJiTPrKY81w3eNrjtprSKb"
    "qbZMzqcYIyyU06NmQ1t6Vg9ErubSRjYsVVE3MlOLkQhyEjlPnxIF2vN+z51YI0bInS54SE"
    "LmWdysYpHhhMqGAZWC4x6h5SxAnVmA3Wjl3zzjpDwv0V8sdPG7JbxZmCw5JLl+H5O4kNB3"
    "OthWUsXPdcDKnxQ2QMVndjzjB8+0WzqsxH8kJ6QBEj5Jw2iSsPTcUzRExCdouhN2MG6kXD"
    "/s00V4rwt2ZBNM8MJmnGAloJzXjbie+0IWiAOHdwaETdfr7tBJnM1570RRDRw1GSB1NtIy"
    "5mzjAw5DZ84hURm+/7xsWRDNCa5l+dALfo8NGohw9EFZmLl+Ps1ErFpPqhQXqky+Uzl8pp"
    "j5Vp0U8WAlkxowwLQVPBlM3fiNFF5UTT+3Ks1/pMgIzDAtHthXZhKlCl7AMyidqv+UM/B5"
    "QN9RVCuGnF4iV0t/hih3PqowVTnuE2+aFbfqfFQ18QCo6dHYDP0/t++9h2E+rZRjNTmQTm"
    "6UDUiLABRLORYi5UbbkxjnWS5+MkLGrQVhbgfL6oWWTpDuKOuGb488s3ldDUI8zVwz0sxF"
    "FZjJGrmwlnOvbi6gmc6opttVav6b+QEMPeXYq0xyi69J/RDgRAgThdoaT7M2DVukdZxfV6"
    "xy0GX0mEURF60bE4ltbIOfPipcV1cnXR33bqmojjQPxikYjKPbFrvebbK6M0DSBK/BI6Rs"
    "RDozDCbZRdMnaALAx3bLdI/aQsqKdbllw05oJE5N6PLGKrd7eYyQ6ysY60fWCniWxyn5/p"
    "V//+LVJKtygt7JRDlgDVNxUNP1NIl1ZYv67TYvsWM76v0YmmBsdQ1zfygB5CYmG43iW6C6"
    "+PEUYni0elTVtd5YLZYyLNSgnaoIw00l1VGEeY0zaMGoRgoaxItsIauajZd6m3wg3mKYH8"
    "MfTSA7zmZe6T7dYDSQNc1rYLJ0Y5W8Z4qmaABVWrmcuLghaBGfV7890p378D/W+J3+bd8B"
    "Tp6DhaGvgWplVL4l6tLcMotZhWi3OXcWSnAWSvN3cyZPHO3EjAdBkuNlOagS85ITHdCiUQ"
    "SlQmJznJq7c9RZdJ5pukLKwOEdVNXyDnaMmHto1W6wY/z5WzE3FtvA5wYzpbEyVjYrXvKQ"
    "8pzY9ZIZ0450nhO7WvuDgidGHny99g3E9ywTvmcp+J7F8SXTXdYwgPNc0zhC1gRdaRjsNC"
    "bUg/pTItCfYjBz6zkPva+njilb6H2+UNs3KlVVsx0lU4TtxoALaBgJnstVVV86RaTeuPjS"
    "qUBWqVhkz+51WWuxJCP3UTtVOLJn0tJrVaWA9LO10WTf8KVjoYz02RB3Qvom8t/liQlLnA"
    "uqJvGYN79jmI7XsqYl6paDdE3SLV+cf7r21crkQxozP34Q+v24WpmeyhAlVYNIciIJEDVQ"
    "Aq3Gw5BrUCrFF0s6hiV5HsFZnYzDVAf6GdeTdcroZgzRPDd6QZr3jB2eRZbNYNQzFtTxqe"
    "u81lv02UQYTcTbDgh8IDVupMfR8B5L0WNS08b/QGvlPPZFSuFftgrtGJk2jBzVQVK96veP"
    "2Wl42LeEyUToDQj83tUUkfa7+8FPeLyEQVfs9+l4eZf1GK+AnJOZnw6IRpyXTtcoYqhK0C"
    "aK642mb9cQWQIV4R7dbk8T4v0qxd0Ey+uxFp3YFlwfqOghWPdwNw3Cu1odzxYp3ZWNnlss"
    "LY//sJ2q58HNJMVvl8GVz5DREhKXuZmtPEPLbDsebioCG/w1zQ6YE186dUGjTnWkbck1fI"
    "HGljYgeeLwubNWLYuZdq7c/onrnuDcd6uBglfdmDshs07SOtqdbLiZ6/DbTZmu/A9AABQY"
    "0kg2AR6GrVs7lH4mzUnHU7TS8Wi1yb2FbJA/7jcnXoT6axuYuvM+mk9vJb9AnzbJH/Bny7"
    "B3Z4VhWpLTpaMXK+pecKMuEzUMzEOGoVtwN5H6Ogo6ioW/n59fXHw6/3hx/fnq8tOnq88f"
    "fTVD/FGa0uGmd98bROIpPB1EivtgcMxi45Cu64nScn0Pw42wGLQRUo5sXAYsXlPVYkvRFU"
    "qArUdxcNsb3OdUrXtkHeBeTFFfFMZEYnD+TtEtraN7SyvoPg574yEVNLyrIuLEWTaPkBSH"
    "kHgp02fI4HgTJ7/fnpdgi20pUDZhMU/VCCkP562bm2o0R/Z6w/J2SD83gnSNWT3l2F5kLB"
    "UaOqO4w74g+AAhXzR1XjR0qOwNlk/yaK7CVDz6PbJu7LyawB0FVwSmKwIxUiXoAYn6ZGQ3"
    "WfW3m1G1ilXFuN85kXStBK2W97i9V6+1CLTcq9kimdQc9Y6jrZEBRogElGpzgHQLzAjqwN"
    "4ASwfkZHLSqr2uth3clLhXtwEiaij8aabPGZnbqnjBHt1RKCr5IN1RbV2smhCawpNx8EKP"
    "pwSr7z0lIXs9Y3nxZ/C8CtDW2WmgHlEpSWmSsunmDkyVdCz3DCKtDJ8mHeBeTNHTYCQKGJ"
    "KbvtgBgQ9TdPM0/tEB5H+irfs+INq674MpGol3T1SV5144zgJ3w6eB6ylAL6fonmr47qmG"
    "byTe9kZid+KQeddTNBkOpb4wuscN/cspwpLw3XD0QBr7l8SB5JvQ791KmHY4uiU+JMHPU/"
    "R9NBzcS4/iaDzE3zX4yfmGWLj+6jkzONf1cFo4LZXJWVVru2TzhYtO0TQIYXIeG19v/QmX"
    "9Q/jPLisvw/UE5b1Ce4Jcr47JHtkfHcKVByjRJ2sncwzDQlNaoLc/Ix/alGe2KOtNUc86N"
    "1/mfQxo+teEO5z8CT0CetJ/tbDEj2zTRVB08ztfB8jLNkD/009kZruf98aPQ0GBbwvXDIs"
    "ajkXUzR+GhNPDCL++JdTJHwXehP8HItQ33ri9w6I3Ah7aZD/JcLMSXdCr/80EsfOk/A93O"
    "vN0HH/dy/qIWWlifeJ9rUGZT8O43uZBd/LZHwv2ZFVhdLOhSkbKGpRS+0QaduWH8h/CqKX"
    "O4FTJa+FilRzVWjYI6TcQ6HWEjY07TUsVIohQMjHuM5jbNrmBqKEbCLpqsgIKXfgCqp3N8"
    "TWVWiLjJDy5VPn5WPplszwbU1xFnbbN2a1lOYsbMJcbtdecw5kFEhlRSK9GAqcRCwDFBzO"
    "KJw2yg9oiIZDGoXUSTeeA88dAQczCibSLWmh2yyNbSKeIRoO6YRlDcsSoU3jWA9NwxcMKD"
    "4xJUdieHZ0tbNrPuSFKeCh2hSgqrQDTmRjCa2hotgb2f3CMYNgrE07zTJo0daSHm6+P7gd"
    "gR2J56TrO1kCWV2T4jCMoPVsdCQYfdoS5nPi5ysD50sGKQkLv8aXChZnt2Chk/Bx0+kv0G"
    "rhlptxUrdOW+AXU7cNBYKPHz+2p+g7KU1zCy08B81fk52EYwWL/BdwX+E62zy5S2slLq3O"
    "YiPvie/+uq5BGSVwfEG6CKozTFgVoN40Py6gN8NhP6TyuOlFa00+PdyIo1/OKOa4kVOdg8"
    "EO8lSY5WvzeBxBRbtD+HCMIZtSxjxKWGd3k4Lm2qsM1tqrRGPt1a/pLn68EGUVhSjZk7sE"
    "iMMcekMxjq3q3KUYKhWnSA6rBTRGEINqWi2WNBVp0k4VptzGkhFovVeWGlOZpAOmrd4CbH"
    "Wb5Nn6m5v+agONtUqz+ZNYxxcVvgYEGoBZ1YWq4S5NDKliAfdLAqe4BPC++7QVF8SO9dJM"
    "ae3DHLcLnutD2gY/vTv4q0upbbnsxWWvem+YB4cTJi2EzBETiT1wsDO6Gk7gnwkS12lED5"
    "Zi1hf/mITEW49N/eVB+OPXkFW/Pxzce80DbG23P7w5fc/e0vKqCd2u+Oi427pXU3QrdvtO"
    "4mbvKnqMv40Xe+jQjY3WPkeyMC33E62Ld0wWP9E5VPCJUWTcw5TcBarOLlBkrAj3L+U/AR"
    "mkTfC6P/ZJ6K2W2TYnexcj5PnEuOL3mKJJkUnLIOXwcl3v2+p6g5OyBJAFRdHtk7S6ZY6c"
    "j6/iBGUv+6Q7Ksj1PNv2Yhw73mulTv+Gd3RkQWg8GvrSkNcthj491qadplB/8VoTZZXfPK"
    "NGHXz8eE4U3GNHT01U2AKeFsoWuO92/IUCqm3/dSZ4Va1Vm9xXnoE4Vy2iCccsNJATNOnV"
    "vGyKfLyAo98gj+KdJyvb4+5LLpLcd+mtj/c2158fm0nlrjTV1MI4Ma2t0J30vol5lbYOFV"
    "HQkr8kkZ13x7uqh3qWi7jV5Uj1Ts58e3KAioPKBdu3FWwDnPSh4hblQQOMfEMxDq/gWolc"
    "AjRUZdViCFruk3aaeCXv2lSZFC6XWPFe6u4dGC2YLDq8YImSyeIm+94GSBrhuBBJQnWVxe"
    "8Wt0pOQ3V1Fcv2ixdVDoTd5g1E9+xjNgY2jYONsbD4jRZEDCPz7+PhgI1wgCRqXVYVC/wv"
    "0FTzFCW1FHAJGOmmx6iVMcKOkQ5u8kXKln+Y/fV/7lT9SA=="
)
