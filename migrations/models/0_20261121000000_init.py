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

-- What the Client Profile of iCARE needs of a person, a line for each of its columns: what is there, and
-- what must be there and is not. The portal has no place yet for those that are never there. Plain
-- expressions, so that a page of people costs a page.
CREATE VIEW icare_readiness WITH (security_invoker = true) AS
SELECT derived_id(30, j.id::text) AS id,
    j.id AS jobseeker_id,
    j.provider_id,
    j.last_name,
    j.first_name,
    array_remove(ARRAY[
        CASE WHEN j.date_of_birth IS NOT NULL THEN 'CLIENT_BIRTH_DT' END,
        CASE WHEN j.phone IS NOT NULL THEN 'PHONE_NO' END,
        CASE WHEN j.email <> '' THEN 'EMAIL_TXT' END,
        CASE WHEN j.preferred_language <> '' THEN 'OFFICIAL_LANGUAGE_ID' END
    ], NULL) AS filled_columns,
    array_remove(ARRAY[
        'CLIENT_VALIDATION_TYPE_ID',
        'CLIENT_VALIDATION_ID',
        CASE WHEN j.date_of_birth IS NULL THEN 'CLIENT_BIRTH_DT' END,
        'POSTAL_TXT',
        CASE WHEN j.preferred_language = '' THEN 'OFFICIAL_LANGUAGE_ID' END,
        'CONSENT_IND'
    ], NULL) AS missing_columns,
    -- Nobody is, until there is a place for what is missing of everybody.
    false AS is_ready
FROM jobseeker j;

-- Few of the plan items await approval, and somebody asks for them every day, in this order.
CREATE INDEX idx_plan_item_awaiting ON plan_item (reference, id) INCLUDE (provider_id)
    WHERE approval_submission_status = 'SUBMITTED' OR resubmission_submission_status = 'SUBMITTED';

GRANT SELECT ON caseload, employment_outcome_count, sync_health, icare_readiness TO portal_app;
-- From 1: a related row with the key 0 is none to the ORM.
INSERT INTO "cams_bucket" ("id") SELECT generate_series(1, 2000);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfXtz2ki691fp4p+dqeKkfE+Weeutwlh2mGDwAk4mJ2xpG2hAa9FidbGHs2e/++luXd"
    "ClJSQhYaF0VSoIqZ8W/vXtuT//bqy1OVKND+3ZTLOw2WiBfzcwXCNyEX7UBA242ewe0Bsm"
    "nKqsLfQ1mhqmDme0rwVUDURuzZEx05WNqWiYNh6ZcLEAU6RqeAlMDUCw0bVXZY70JtB0es"
    "dcIbDUNWvzG7s0yC8CG6QbGgaGssQGUDB4U8wV0DAC6L/WUFE/0HfPtRl5uYKX5b7Gwsq/"
    "LCSb2hIROp287MffyW0Fz9GfyKBffzTcd8nKvPF3+nTzIi8UpM4DGJOH5BG7L5vbDbv3/N"
    "y9u2ct6V80lWeaaq3xrvVma6407DW3LGX+gdLQZ0uEkQ5NNPehjy1VdcbJvWX/AeSGqVvI"
    "++Xz3Y05WkBLpWPY+H8LC8/o0AFnQpC/CpuKuf2w0JGx+v/Or/RRyHJ/MJZH0liWG5HRp7"
    "8mNFLOrZmG6cxRsEkh/Pd/7H532LC7DfqCzuf28JfLm18ZGpphLnX2kCHX+A8jhCa0Sdlw"
    "7AB/IX9qFPLOCuoSttYM9i75GRDPUAR+lzY0AORH54HevbHDfrdcXChdsNLD2xiN2/f3LW"
    "DQyT/Bvw9uR5L0RRq2wD+1qYHQC9IneCQNv3Y7EmmF9FfF+Uv3DkhjDf+UVYSX5op8PT9L"
    "GKCv7SEbo/MzNkYa2Q/sfaLvPLlgj+hQ7YYG0fXFHxv+cvAIihmQ/Wsh+3Cknu1BcC+ur1"
    "KgS1rFwsueBfHdQMN40/S5vILGKgvOEcIqL4C8iJ+lmc+kVTziZ5EZPVeMjQq3MvueAfAw"
    "ncA7Hd4qxEsLLmOw3r/B++mPh3kD4YxnaEPqP/S6o88tgPAE3w+lfodcL/Q8+/hFmmGIH4"
    "TIJoP0tWIY5Hca0VFo6zrcxuwxQboQ+qpimKXBv2Nwppaimgo2PtD3vQdjM5b+GP/4ewhS"
    "7+CWs3GLYboD+EbnJKzGUXkIYxjYm+kfN5ehGQX1jkBhKmsUuz37SUO4zh3aD+5FDnzfea"
    "tOmqHdR4mwmI9PtPu1YfxLZXi1xxJ9csHubkN3f7kJ7R9eJ+Bbd/wZ0K/gvwd9KTxsXrvx"
    "fzfob4KWqclYe5Ph3I+Je9u9FRjnmY4o7jmGOUhZwChX7kQmf+B8gNWtMwNPZNidxZI46k"
    "yqz7hf+mkK3Curu5Yz7JZ+bUYGSENkAtX//IeqghYvXN2Ei1YU4XtNR8oSf0HbCAMbwtTR"
    "0Yxswf7J1+NJAry7u/uJOnzzNGnhGUaQIH8/MhkWQ7KLDLudcSO6NRQP8YPbbT1x9m+OMS"
    "DTmT2Fs5c3qM/lmCk+gwYim7aJONLBrUN7/2WIVMj+kFjwO6SfPummPoAHmRZVQbT9QRj9"
    "7vL/NQWJzEAT6QeC1GOdnCDzlgoizTINsjnJjspeOXTZDez+uo4FoK6weQpPcnSjQ5fhk9"
    "PZkPZVV8R0NNNekb4lzeaHTrKh01eHfK0vXhtNN2XDmnrvOBg12uPI12FdsTMQNshe9opk"
    "C6va7OVA4EZud8+st/qixthV+QVtDwaM9UQ45bpjZaA4TXYOvEZ2Z/XFrBisag0SeYKNBW"
    "FayftnhJHiKFOyoDV2uhsiAkEqC8kp8vk70HT77zw+bCcz2agMrl1oPtk7IJUHH/nkTdKR"
    "teZpnlxcBxiNNfJfCtHc11cNZ6NBuFM8lxdwZmqF4DViHd57/dUEMzrv1hfr0ExcQwyX7F"
    "fS7iix62VI/uzZ9knXljpcN3huiIEGzURnRNZU3vja7vVJJEMFzBU0gWIArAHqM4h0QEgI"
    "Y0idqbYGoNYS+grwtkI6AooJ3qABZiuNMKRNAPGc0tpfaRdrTUdRp8QS35PVK5HOK4KxbL"
    "sfCDfFKrkp+gYmrdOQj0T4C6XzF2KQLTi7+B6UbRKBcjqU7c2Nc1Rqmoog5uO8IwrBPCVU"
    "ZeHs7irH3SZuB4NewKx+2x2H4H1+vJWGv5wz1EkjxTa9dPvjqplpqza962enrSjCBRlq09"
    "gQ1+Rc13R5Dc3Z6lBd8yPr65F2VSPe278lrBSD/IUHW34cxvsz600o/spR/J3i/Holpwg2"
    "0cGG2K9uPz4Rry5TLJNWJqvgjDW8XWuW0TZNhOfsuOGJz5xmzUQh2iWQYZBiryjdxsAjBr"
    "Ynw1+MD6DLZF4I2BuAtiCCrQG0NyLSGpotEhNhdraCRCAGM4jBxjJJa/pn0DA82nijwhlH"
    "pD7C+9KI1jvA7N/gHHQruiA0T8Rugh+uqlxEBlZK5Ba8cymeo775H3W+5kPqI0nyuq4XpN"
    "RrOgSdZpkzLVvkmI8kl3qiYhzIEbQTOlprr7niA4KUIgqkylEg7lhNtxm39wih8GHnrB+o"
    "yjqCBm+bH6M/zQRoA5R12LL2RPcFFoy7Mf3y2P7j18Ci6Q36D25z30bW6Q1uw9pVPtuZdn"
    "7HkAs2JgSzj2fPgG6QSoCarFc1doqSYtSq9fMmaoa0qsEJFlCqdtqjTvtOaiTuFgVg7WkW"
    "Ol6PNQU7Zq/MrMo+ijrIGY0kVdBuwNKogXYTZq8KKB55jiIl6pRgrafk0d9DGhahKamKps"
    "QZoAjoXRzD6e0IQrgrJ7lfkN9LPv7r4vzq49Wny5urT00ajERueXc+JgAftdrqaKkYJtJR"
    "VkVJhPCnVpeQP45rlI3Xluwo6iB5BJUlV2l0JVfxqpKrqB/HEskxwbPp0usEOqgw4o3n/p"
    "00lM8vW8C9oll2Bo/slnPh3vnk3vnk3Lm4du5cXDt3Lt07l+6dK/fOlXvn2r1z7d65ce/c"
    "XIdNHmnGv/j8bCzDo76VtYWs6cpSyeSdxiWu8BzIq6IsNptSckIrPtIHJ7GqNsDpVMAJGu"
    "Awxsp6rSx1Zp2WycZlWhxDdjzafOo64l6C7p3ynVCVoY5gFsxDZPUD+zIF1JexQF+GYV7A"
    "taJuZUP5H85GMlpDVY3l3EOkudj3qkFtc++XFx9vPMadfkni2UeP7V4vyrirCOqYWoCmms"
    "VRpSSku4tQioR30ZRdmY01EUKhcY2BVmRD+5myoQnXlnJsQoqJshqEdiTCkCyc7N/HyT48"
    "h4uAWKlTLq4wrL5Ve0Dcws6P9kBX6Rhf3prM6VK9pTtwbdxasxfEtYz5njaTjGIz0k6e7h"
    "rudYn+tkKYlRjBynJlqltgbPEMqNAwwRvCJnmka9ZyBYgoBmgqJX1uUI9lCOyXRH2ei+hw"
    "v1NzJpNbsiDJPfNymn/et1DDoeJjvF2Npb3Kx5wHKIUrYtVcESN8Tprzwlm3h50VdEsbso"
    "7EEZH+iHAQizkidnjuOSL0XcNyXSZ0tCDrn/ABcozzxI+GvfE77UXkSZX8KYR4XpJncmhR"
    "RLCNNzHwaGuY7yGJaXENDR9jDQ0fw4YG8iJkR27mcQ/YUVfYotNot0B7gm9b4HaCOy3QCb"
    "PmqWzzaUzz8Zb5iGFeMZX/QdhYKTGuGTFMY5CswqBXyWa5hrpCrY/ZTcVRSgF5KsiFhf79"
    "oGd8FenQkGG2gl4RSmHh9HN8lL+gEnseDx8+tZjRqWb0kauMVhvgUsqMEpCyTWeXoH4A36"
    "SZwDfx8/cm6oQ7nxOJx5BVBfPMCAkbcoRSbMhRWGdOVYu0czdMV78pXE5KQAc2psJwZMGs"
    "kPtp6wf7eSrYzxNgP0+A3XagnDkFNjIjHySvH/jFOxkbmqXPkGxt5jndr7gdCENP1Qw9QW"
    "0Y5PlWpFWGOcRHrEM9+JLxOCYULTD4MsHP/aHUJnP/tifRmBnvywRT6vvBc/9O7vblTvtx"
    "1AKRWxP8bTjoP8hP0nA06LeA/9sE/+25PWz3x92+dNcCvi95FG/FL2xqcpcXREKw9APKjg"
    "f7qPCGyhbG4HncAs5F0tjfPo++twD9f4LvBt/IyNL/J3go3T+P6Gg6F75Z4psdE/xAFmYL"
    "0P8pzV13KHXGNpl7PcHjwUDutYcPpKF3OcGP7d79YPhIG3uXE9wlA9nr3smEdjAkj4Lfk2"
    "ch/Vm9bv+L5PxE+7oacxCZcJlJonXaV3ieVYlZJW80abT/ChqrKMy3CoZ6jMgVpgynst46"
    "dTBPC/IEhG9pfhr/8Uxwve3228Pv/BQ3bnv/0Xv7fSy1wzN8o8042Md6G3ntjxdvflbWBC"
    "842Hy2QrOXfE5GAcoaRgDUifm0E5vmG2Y/pRjmSg+zquB8izlAKAb5FAY5czhcmE54CIXO"
    "woBPXBZv5gBhnXLaFBEV+0+37njG6RqmO65PYSUna0J81C784MDQnWDQw4lN27QRPIEFe0"
    "AMj46Yg+mhETy2FzHr6mTlv+SyEGi9UbUtLdUiQ2b4kzcqPLSghuR12mZ9PpEuazRpOW7t"
    "nF01CqFbazLlgv/d39MpbqR7V3v4JOHnxSw6ZMBezrExA95q3xs0sGu5v9aGCdbk2AAaRu"
    "AN0qIVtD4k/aZb2AALTQfQCQBrAWi8EHQBXBLowNtKoWUxPDrFsItikDucEhulvGaCJ7ht"
    "N941Yx2SuWYhWrzDrrYKNtAwmmCKZtAyEIt7I80wJaQka7gFK/iKWOVMAFX6sU1dtyM8Wb"
    "wiw1Q4ElESlYmSqCJbWY2D5EApSISflBR+4u4jOYoOREgFvJFYk3hH8HTm9QMcwfPZ1//2"
    "LD07NsMMFlebipq+6ecED5/7/W7/oQWciwkePXc6knRHG3mXE3zf7vboLfszj6Wy+BSSgb"
    "M1MnT7yq0EaWuotKxxCiKy4PScnk8BSuHyVGVN9ULBirHKNcwhUjHOlR7nwxyehK+T8HXK"
    "6evkWKc5esSkavI+qnzl5E9nLymwmrwvh0XWRJwRSpHtLtGaE0oXUoBJJ3XSl2rCu1fHG5"
    "1iAS0v+Rmg/9zrvVcdng40UF9jv4WjD3aeNZOVwQYiB7CZsuryiAUItMCk0QaUFFBSVgGZ"
    "HORraCozqKpb4E0G8EZTiEGA0ZtTNBlsNN2EKoAzlqyf0jpJXyeNqEr4CO/Lo70NpqkVeW"
    "6qpMEVisZSNGEv5Nfn5cRd2irntmm0Ox3CJI/lDuG3GVMcukE55ofuaCwNbY7ZvZ7gTnsk"
    "fRsMv0hDuT0adR9YDAnnJm35OPKYXt8X3xPCOz8Ovgaeu7cIbz5s90f30pD9BN8Xxol3x+"
    "1xd9Df/QHRe4F2Q2kk9ceBZvatUKuvgy+h3px7VPv32O19l8k06j/YWkD/90A/BE3pKfyz"
    "3Jt5uP7LNFz/ZTzXfxnh+qfanBOWG19a1m1f5WldiOKgjIqyIkd8/Dyvr4KWPFxpWY/mAJ"
    "EQ8arvB3mywCbIzgmeUZkl54N8o6oBbkHeUdG9oQB427aod7I7wv4Swf4NsVKFgTtEKlO1"
    "pYUkWoevwVVLBFo0k5UTTlsZeY0LTnHrvYJ2zn6qqAhcVck+MFZ55NBAB1Xm2sk6poJduy"
    "ePBs/DjsQMO/4bEzyShl+7HUnuS8wjw/dtgqlYNRrJ44HMZMSnwdCWt5hMy31CRLluv93v"
    "dOkbnp/ofSLNhW9N8INES5W2gP1JBLzHx+7D0JExe0TQJeJd+FawFWEgx8+hZva9UG/t4Z"
    "08/v4khXp0b5O/8nYw7D6Q39jzOo3cIjiNhxIB2e7J92WCpcen3uD7IxF4PfrILdLq7rlj"
    "v7onfZV6pE3wxgR/HjyPuv0Hr5Pgd6o26LH2o8/dJzqQu28T3JPaw750J5MfTk2Aga95hO"
    "Li6/GyT+564+9zbvsqL6/0klj5cf/kT0cqOd+yYOynEThnwXmRKT+3n0bgnLraquLG16TM"
    "o+AnqVOYY2HZFGhs0ytnF070RtgR5XNGyAWqy4KerDeCMoM6v9xefNEhH0mNStcWNnttfL"
    "LyEUGqCjtwvffmG9FZvZPkT/5Ya83E6qjM7z5rJkr7/laFivlCoq+oRP++wsX7VngrPxHr"
    "Ojbz6n5VyfqQtKv5AlfIBEYZp2/jnsjzpDNCSWTpwUMLqNqSyOz9+wHTmiC80PQZeda9I4"
    "K5Ypc5e/8AFccXKasZLEBVoB2sCtHWRRhr0qRWID/IoqH9B+YIeEK6odAwoTunvxOUUnIl"
    "CIA720oQvYzpAfLbaKowW/dbaAJrNY2J5iDmy52Fzwbi8V/+x4ksmLs6ZMtI6RD6WXsD2s"
    "JkTpcuNdAhZtH6hrZG1EmmyQL5mWumYtr1Y+fK/Dfwpiu0tjCYohUZTjvi3o6/M6KuoKW9"
    "iSYIeLKmKgsMArSzlbLZUF9SxVyxphtdm1szs0leQ7tVDEABnoPpFtBsAzTxZpwr6Y+GsY"
    "IX1zfsscFibQ+zMN0qy4PL3zoztrq8kS2B/vXi4vLy48XZ5c2n66uPH68/nXmiaPRRkkx6"
    "S20CIY3A/kK5u4FLy57uKGqoLbxJU8XlJr6Iy02khou7HjIg7COpIcSlSAEEMh6zk7CNuB"
    "R10sUeZS8JJWxnkzVH0swQbQ09HE/EozE2SrUiOjdupjIO/xeX0SyeEeQnVkvHEhIhANDW"
    "vxFGbUPkJKqrcnMnGeiVzFMV0ErygE7eJmOwZpauU3aO5llaKDrh2n75h2sV+gc4+zXKDZ"
    "b1kjTRQJy4Q9eCVZM4IPYm+t/ViSkURfBPOcmbYo26yRls62rZLSKBrVf8Owv/GyCqIQdc"
    "ikvC6SVxyhW+Nu5+laiHH/2c4E5vwDJC2J/V0Htrb5jnPx8/3T0CYf9NOdPd4vb5ZrpLXW"
    "G4G20yxyf4tgVuySQn8zvX1E4zs+MndqR+NZ6plkG55KWuWZuMJaw5xKJoaiinlzznVrmj"
    "gnSMKi5AlSRCV2ZmF4EglYijxka0ofGSWSGMEP7MKM5UzciBYYjsZ0bQQPqrMkPUEqYQwX"
    "wrG0pc4cqYJR3XQYVPqyoxB0x20KEq21VeM4sdQVIBeirQlxpUo0jH5xRw29cB3mOnFKDY"
    "ydpsZm2Y90bmytNx9HUYi+BUv04x0a9jp/k1b5LLK7I1qFv5DS55JySaKWuoJuAeIg+flD"
    "b9B6ef08M/6ayUOt3Hdo/Iy82LkH+6P2KLA/mbpr8w4DgSx37Eg9Q/IeA3GfBeQUPWLHOm"
    "8RxWE+MwQpRHDMbw7pxsNEYs4gkqo1ioa7Bvl8KiOIjJWJtlPjJ5tPWDveDj0gWN7b1sG+"
    "almk3cwOO6ELt44i7uwka5DHmDdIZfTugjffyE2GdiWVzg7Lyc8gLOyNtlZPwr44Ga2I9I"
    "vHxqiZerZpAsJXvUO2Zerii+h6Ze5hfYi4HfsKYylXkOjPoYWdMHLdVWfiqgc2I9inNPu4"
    "drReUmgXKeNJNc0Ba7NinTUoOzswuaKrqjKrMX0EdvLBiAun7Z7wMd8hbwpqhqKH30FO0y"
    "SMdnoS6ye26kQMgLifHTBOAfrjeY77FIUiU80E5r6znQAy2rYHqQMFo1CMv2y3Ez6mYuIR"
    "ghFPNWpDlOPavrlea4IjEBXfyqmNAZiwjj5XuayHwpwXZlZuNIrK5RE3/6OjA20DTResML"
    "nE/2AffTHc8H/KysTas4B/CZCsnGnetoCFCKIoZVCw9LXcSQP7ynUbgwJ/dafIZSwWL9LC"
    "xW0J2QxiZmr/O7IxP7ZpX3TfTnRiHd5RjiIGUNV3Wdhlmoy0pRO6A14SGy8BweQQ0VZhfX"
    "aVKXkFbxXjPXkeQlKsRLi+vrmC7Yyk9fZcwbUv+h1x19psn0Jvh+KPU75NrOiZ15INIMQ/"
    "wghIfA1F4Qlmn2pSwzPUhVu0ySxafpOb3w2cbfnqVnJ+g1w0y3qVrA/qQlNvp33f4Dra7B"
    "LtidMfs6pmUdxsPvtJ4D+aA12zvScNzu9mnFdudygm8H9Avp0rmgFRO7PbtSIv20S3U8ue"
    "Um2RXt2Sm56NVZlP546rKaj85FnsV3nmb1nccvv/PI+hNmg9LOby/2Ljv7GyIVUk6V2V8d"
    "vZLjKM8wBynFKFd5lEWNRlGjsQreXs1cNRrfx465w59jxgwMTrwVMzAfSjZihjQSLInfLr"
    "297vtG3beoV1eIwo6x9XZ0t9UMGoj599t+X/SWLasL02hlTKO78OiDRCVONxW2/zTa39rd"
    "MS101+2P219o6qHgDSLcuDfao1H3of/IpCfOTSIWPQ/Hn6WhTLMX0TqFwe+5dA3pIqUSAq"
    "X48fM5mbUAaQ110jW2NEHDIJxDPlksSCq49Cpz6cFTOrWxPkBVZU1ubnfTEpJSh9ijdFAH"
    "iATS6ZDeeGdPVrijlBXmRqoFuYY1C8fwgbEGTY+mfjBfp0H5Oh7k6wjG9MiUtYU8VXSTY/"
    "6Jz8gVIfyZc3Id2UxcMayOYCXeEJCybbouQf0ALt7zz0DqQrY1Bwtl5rmrB7FOSL0ZQy+y"
    "b/LYh0MdHvg9HdEobNdLr4frg8jl954JFL0s7DKZ9dNsKa0TO6nfQBTP+XkAYs3kVTaKz6"
    "0YpawD3nt29ID2pYgsi24aVozQPFum6wilOGiDHh+GIZuaTDrBxkbTzRiGJn5vSeqjDlP9"
    "CHu8z9w2W0GMUYx4tJ/f4fdU4WFoPH0e9KUWYB8TLD22u70WYB8TTOdsC7g7xPuHrP9Tm8"
    "pUASxbGyqo8xK7JOWQ4pGLzIwZkkd5AC5YHVU8iynjuH+d8Huq8jq5Iyviewuwjwn+Jklf"
    "6Ff7sxqrY6at1wQ9aBjkPGBV3LIzqkl9VHh0ch8mRZuLlTU9f4m463gMZOGUOLSCV/Ipf6"
    "2NSvU1iAhR0ODxSPFCAI+2DtP52GKAcP4WOWOEm0mBbiY2J5pn1IOUYtSrMuocrxPn13Pl"
    "zaw5WEOEB2yjp3OUZalZKiKLy4CVFl2SNzvldTZ0+dRi6iaGNbhTMgp05qiGka2CffL1eJ"
    "qzeG9sQ2gdB0IbhmTXHnY740bMVlwA0O3ZTLNSpbeq5gxOkZ45dP6kQDi0+ouYz8oJO+ns"
    "xZi/W8YAHR+mE5zicXazLImwO6SfvpYK+lPZP4K6Gy/94YFABfMt1hEqqhnUdHkNzdnq0G"
    "n1yPp6pF3VFi4bJxkaso3cMRE7kW0wzMYvdbiWV4pB/lLl0Cn2ZHf3mfW2ressoyp7WsGQ"
    "5t7Ec3qEHlr5wO6w7fVXV+RMqC+R6asCeSBwY9bfwOuutrhRhwPCp8jMiGfw0sRmgs3pbm"
    "j3VlfUXolgjE1EYHO2uQNh++r252xzdcItU7B5yso7LrYDjMYa+S8N55uh9M4pnrc6Wir0"
    "Md/3KDtgw1B/NYTMQJhIasorEdDwQtPXhWE3cjvuBvutCYYZM0L0EOE+uOkgnCfNpFwQ6q"
    "5NuYkgoK35Ebns311pLXLZi1z2Vdn9TtBWGTVRi1z2Ipe9cALItrBELnuxb4pc9j/FML8Q"
    "DPln434veJe2ymlNGk/t0ejbYHgnDyXSpAWC3yeYAHh/L3f7X7sso3Hg6wR7rcnh13+gDc"
    "J3aILlzqB/J9+3O+PBcNeQe3uCe4PBF/n5Sb59vnugvyf4naVrHnXH3a+S/NzvDTpf7K7C"
    "9/zthtL98yjYzLlF0zI/DYZj8r19x/I+7741KsE7wKlmcTaY30eDfow04xKE9xVlZoL/Bc"
    "d2MaevfQ85kgIU2GIi7tFhT+jQ3kE7CLtHi/IA2ZdEwTHyIm99iXnrq5mRPqh7S6tQC1IJ"
    "j89kb0S482w7mo9cRYHd68AVnFmlplf2eUxAw3jTSAMypIgzTtntEE9Oj0O3w5MUJQ82QP"
    "idbThWiJAvTrwpwu8ylcog0RivELCpgGIACDy7MdAWwCQPXW/XJiBNDG2Nptp8S45hbQ0I"
    "j2eQR+BtpVFi+qPnH8LbdTlvyFP8d4qWEMv2bKQJr4XRpCpGExFQUUpARe21BjTD92DYAv"
    "bnBI+f2Vf2kYttLDxc3tmQsyZIDZHVz75RSoYV/wYfVYXykfbTHJiv84Q2EV7CTvIj5xnB"
    "89P8zMlOCZsy07KtcB+JWN2pVnfmpGwiF5tIwlBFtkxY4uO3kfpa4kWltpKWk8MrZ0M1QC"
    "SCxCP5DVhgVGZp3EclMBX1BI9eT5AziYswJixp6sD0cS/VnL9p0hr41m+KmPu4KNNSJ/CJ"
    "ghs4bw4Is18jwtrhZTHR0HZfNdo1skVy5bPROKDFW2l2qO630/ja7rXUtIHT3LWbmG/aB0"
    "CtKyvN0g16FwJm+QFQR6yFYa3pbcU0XFojap8psN80VhnWk7MQVnQCC4NM9QwyQlgRqcNO"
    "CVbfRpJWd+0j+an1/msFW1zFamyomo/ieJFqZSqd7GC1i/Orj1efLm+uvIg1705S2Fo0Yk"
    "0oqo+pqFa15TKPnjpMJ/ZUPrDZtdQBQqGkPiUltZ85T61K9dGIRZSs9vMc8w7UmNQznVkz"
    "rDTxzaxSPVwzagJ8OZc4aoBgRqZ4HYAWbFdm6ohYwXpGflZ0OiZV7pgXGDeyX6w+msfCdQ"
    "p/hev4UnK/7pGnTcVUkYwyldzy01TZCy8n4pepfEQuE3xELqM+IjZmi0zVaPw0dWDAS4I5"
    "cqqlUVfbOe9Eort3UVgPLHOq/SlhU99yzynf4+SDijVMp6T+pis0kSNQsK1Kpsn2oK0Xdb"
    "TLtGLdEv0G5hqmfv20rWkAioy1Rjow4NYAhtakPdAH2huOqqxLecsET3Ab2ImnwUojCAOI"
    "AaL4gIWmAwhUZa2QKQeo3AIsMpN09i67eJWrEHcS+XwA31YaeiX3qZufAcgkR/oEvynmin"
    "Sr0YPaJVyQSWmQnqBJOmBhDpoJVjRWAm/BmrCGH0BbVdlbDU8FT4+aKTTQX9Jq3jMp12+V"
    "Zaz6h8vpczQ/zrZYXQbAVvv89eLi8vLjxdnlzafrq48frz+defqf6KMkRdBt94HqggK7qK"
    "scSuAMoPGS6bRy2teQI7hJc1LdxB9UNxF2YI7m1kZ+QTEVBPkIB4hqx+iepypHd55Qj+48"
    "WpCOHNAWNWlyDvqEHAF+IpEnIFkxmiNPgHAzjV8S9dXgwVeoMNhzjHuYtoYjfyIj7WKSnP"
    "sJE0itXCs8RCpyfFV5nONTiv5c2UQLM9A6mSMz52j109UG1SJytDJfCgubCqekffJGFKQU"
    "+1CV9yGqS8lx1vjIxPhWenwJU5xnfHdkYnyrPL4qNEwZ6TrPZz9eHRKkqp+BpLBY5QwGkp"
    "K1/jRlTtdxP27wNf+BJs092n/aWFb8rVM4qxvW9J9oZoI1gthgaX3MFXUyZ1puAyiGYSEd"
    "QJWcDi3X7Ry4+muW6QdQ3b2T54rntl7CGzhq9B8NuyP62Hmj7akeV5ohmxu70LQfS9O+G8"
    "a0W9+Oooba9utU+951wr53HbW/uwskA8g+khqifHGdxrOEtIo/Xa6vRSp/odkVGUhFBtJq"
    "eWceMQNpRhY4mFSUwwBHso7Gs7/RlKcpnGCoKwcEdl2wvxhAVfAL9etYatqcupK0GN+J0R"
    "twe29S75FEdregPjOWGYvnZe0fkjXmwk903ADNSu5ESeyqqb0gLK+gwfEXT3APCVDVznvh"
    "5iqNi8hVvIvIleClfkrdl6iT83MMM0tImccePhfG8JMYYSEFCSmozlJQmMOODoJbXCHlEO"
    "wqGJ8U35cW/4BIkQL+4gTLISIwGfvlS7ddM72YSf7f0ewVN7+gjQmYDwUREN34BUhERI0I"
    "A3NaO8EgQuB8Tro27AiDJs3oo1HnWzsuISpuFtSnCEs4UWMJWkOeM0+84OkR1FKJn0bsJK"
    "0SlPgRwdNZ4rnY1TCtkEoqx7NWxBvgCemGQmfKnTZj0Rbc4yrSKPmscpvLc3/7QgPYfzTc"
    "WD3naHdLYbzSl5P+yF8daWOs4MX1TcQ6n+mIEWnlStRpZi2DclD9k6rtaOFSM+lqzSQVm4"
    "mY393FEYE4lmvyUYhcXhxXcWdLyTBndxQ1nLXF69+hqkCD54rf1nW4jdHm7GhCGB87YJC+"
    "7z32YJoa7cffw1VoNvRv5q7/dDW/Ah1UefbSurS00ix5h76d4MfncXvcHfRbYG2Z3h/w/s"
    "W/TPQnh7WPzwPotq8y9EXN3gDvXkQeQFpVOXdNbI/4iBWZNwjPneTPWab+k1uC2aGf4HaH"
    "VpNvAZoB4xWxMsx2AWWdCH86mldjMWysKdktV7nk3TCtkHcrJ+8GVRts3uVSbPgphSWuyq"
    "McEr7TitEhMmGLS7bFuXAVYIzr+Lo6TWj3WoNCkytzoY1SVXEqxF0TrRs8DZz7rJmoeCOt"
    "ZMVtttcudIdMqKhGE4wId2MZ4BfSs669QhVAPCfMgWFN14pBxf9f2Z22NVdMJ1JmpSMEDM"
    "TEHVYCwtAsfYbA2dl51FhU5ovSOCyS/uWlBlV3S9EMxfR0hDpaIB05C6M+VSbYm+h/Vyem"
    "AxQVEMopLOFO+gimyTkN/HR10gAWkdYgsHWk1f8FiGohyR+jtq8wDJSKr63WgyoH5Hh1VI"
    "CoDoHf76CS0k15ztVLxRemCVL9zGXVEZ5nRs9P8zNjRyQDi3DEM83gKWHQTCFcQZyvbIAy"
    "DKJN+sHpol4wSp0u4QR+OT9rXrA1T1a8YguP7m5wFQ15ZjLPIYpnK3/tn2PZW5777aen4e"
    "Ar1SrvrieY0YzbwzF94Psywd2+TBo9EKF71AK+LxPcGTw+9SRG4V3mUVGnSmSakMc0msZU"
    "s0yarDm3+WxHXuHTstEej9vdPoXfvbLHcXff/42MV7vfkXo9Nl7uZTXGy1UzyHRTogEc2S"
    "rAxZD/1KdGGJJpptTJMeQVXg1VYtI99Hb6Mvmw0yW5xwoPS2P0fPvYHbNDwruc4N0htDuC"
    "htLvUoc1dK8qtjnp6J+2epMMzDomS3a8ELanmwqPYWXFMr9COufRkdDFz3x8cGHJdoQkdF"
    "GHuX4MXY8fwcKOkv29Vnh4anCcBPA/7EhJ0VWFx7KyxwqkVk2Z/gBO4FRCGYwgWTUKYbyX"
    "X2sphTBC5uG0FsewVVlYHBMdVVy4ohBndlQZWdMHLZVusaLI7vVTCc2tSiXP0pVXONtSVw"
    "4UGzAWbtNMdFuxWzNWAaUOF2u0gROcwkqi2aXUWFW3eQu80WxYNOPrVJtvAc35B0jvW8N+"
    "YK6QfZOXNbaYTrkhayEfBS9UTcSjCV+Uk9q/DvRFEWFoRYeh0cgQbvng5GCSOlUPPjY7z/"
    "DjVRLeA/kBhYR/dshFiMjPmtt4N3rTbdbDOEoqDuTqlKN40rWlDtefFcPU+HWoQy32iBKs"
    "rbzyNU4hSDhka2RXWTaQ/krLOK8QoLksqOIDLTSnsPJG002ogrnClR5y9kRrS49cx/aLJp"
    "g0OqpCUyU5fzUgEpWmA1MDg87jaELeNWmMaQloxzMeaGTZA4ILoTJoM5uciiYaWMFXBF4V"
    "g9amnuAteQ1ok2k+2/p/DPMqo/719AUfJo1YIeaf2tRA6GXH3TqQu67zQpARgkyd903hVF"
    "+uU/3p+cs1+tK3jNsBJWkB8h+Lxn4e9lnEtneZx6RUfET2QtENU2YHR0bzd5TyZ7Z6h0/M"
    "tLtv5KQV229o+92xHtkONR+VADXZbONNwgLsNr/7+zpNcPdabsKLlm+64cziAvC1ufqnXX"
    "81xTi4gisVxD1EM+0V6dsO+drgCLOB580kUVZ3WhI4nKYpBFlde6PFXgCCsxUV5lgINcKA"
    "9mHYIukbIhLfUnkld98Uc8WaLEi3mv4bgMAyiLhKi8Kw0jEY8WTccl5SWOUZIVyWcuzGC5"
    "ci5b5IuV+l46G6hceGaKnQ3+785ZzTwfd8z+kQarn/cDDJZmOYbN+lOzjZuCHwuJXfWElc"
    "e3UaALpKQTIcKgIQG2RDtzO4K38qeLf7O+pHzilR9tvSOFhgaz0lj6LVeEPt/GB6waEBRi"
    "7+tKmicFeFwgwFnzELuFbUrKafANEBAJ+O9iGD8Myd9OnjGzjEB+p4KnrcpA5t8CFCTS0Z"
    "52ocvWCMwgX5cni0C9f1Ax0vhPmojKns8CcRRGPtRjuCOlmNCvOCOxG/wvMTgfNNV0yT51"
    "QYH6ziI6lGoAp9bW0CVSKO8nL2GZ/Yh9hVOMuASP5Ye1PRfJnL8ZBDXkPfwxPxNXQx2VNC"
    "1Ddimf0N+dSC94mpq50Z3wihgFaULBcu0g1rM8856kFKMepVGXXOYcV+/UGe26k8OzKWED"
    "7Ir6MKyuqCvDrKMRTd6XDBjbKNNmqmNRnJc699oWUZ91laDPjqbTTUrEITsHv3hEm/MuYW"
    "ofArhTMTnhJlgGrbi7OoqXwkQk1VuJpKqGEbReqfhNZPaP0qCvrpClJC6/cuZ7XjkaMt8n"
    "nyeHTCmScUNOeTq7JsU346sT9Ven8SWt34s/809XtxWt2KZGYYEkaRupugeZuJSw2uCirU"
    "ppmsgXJby3DXfK/n8pj6BpP3ghe03YWTsDsK3lim6zHs3f7NbgWxRvVSTiPFpOEmEJC5s1"
    "CJuBX1WS7xPVxvZRYPw2aWv646eflhiRRulWWsHMA9PTkMvzM1K6u3dbj9v15cXF5+vDi7"
    "vPl0ffXx4/WnM4/tjz5K4v9vuw9UBAisclcmSAp8cQYwOAAJ9Q9cglqkfwrGn39KE3/+KT"
    "7+/FO03Ip/WaSFOEBUQ5hv0sB8Ew/zTQRmuuFkANhpXkNoS8m2zg4FeQWNFW+nxlDfxuzU"
    "AboQ2tOtiYwTxDtpB3aUix5PRkC97fbbw+98x+VbjjLy9vtYanO1w9mVw0I3XIpu+LSkmK"
    "OyNEKIKUWIoVnWRtbUPyYcMSbSao8gQ9vTMhdBgnJt6UE7oG89MDM6pslFhRW9SlZ0e5pk"
    "Ya52FDXkr85T8VfnCfzVOaeajaZlQ9hpL/BNh+8G6uTK5BrY4wPuglS1wPrYMXcLTV/zuK"
    "R0efB21FUGv9EZfW0B8t8E9+8ou9gC9ucE/9Eb/dEC9P8JfmoP//YsjVvAuZjg0deHFiD/"
    "hXV46ZZJqlWSJVGejghKeBYjR6cYLX8HlR6wu3a3970F2McEf5OkL/Sr/TnBj4P++DO94V"
    "xUY3hWmsURAJMzdLo0dfKNKCI7p8tlRuBMFt58ZDW0P52IqCbMjGKYhSdqwfJfRM8hcnbV"
    "K2fXCJEfP7+3TXcc3VHgeTNJa2SwlvJi1zRT0i6aQgsDByjb9KxZJvgHNTQr+prtvP+g5m"
    "dovBgsaRa1S5PBAVvEsXYX2/V+/VWsWqpqW1EVApIKVkSRmacjzkaUZIDa0QjjUzOn8WmK"
    "lhbOwUr56QQjVWlGyr9FZuaYQ7QFDPXpeLee3Eir0DBlw0Qb3j4a73IVIDueOuGspBE9nu"
    "dVQWHOsVx4xiDnA3jwKnAUxXPgB3LVmJbAeUVdbKuqYyyz3HZ7uGyHQlZCJAenyIVgqWvW"
    "xintRSv/umywYgC03pjb7IlwU/Z5AH8tMtSKkOmKnf0ZIltWCKrmiqxlw9LdDTq9EMOjzi"
    "nOnA5nVZY0o6gqRoaBOJbgRE9GP5kAPyf4BlJp8JvtDZNVkg+RikHIOQhuQnE809YZd6II"
    "qRiEnINwIukFShbACgt0r1DesNOZ2yenvHDHKnNge4RQhF4XppoQGdiqm4HNUzw8Y1WbvT"
    "SSdBNOk2Y6tYS1a51PI0FYaXqctYC2QZhqCtwAVFoyTp8DE74gO0h1o8IZcku00T7sgt8p"
    "tRTFvEfUdTtV93Vn/LOg7iMR6qLAAVxFLdzJnr/h2iS52NcAobCyVpp9RX9uFNJdjlEOUo"
    "phrvQwV80VqLpDK7wSK2kTPaJXov6qzBAZrAZXMvGe7hFKWDvZyemQQh7xvATBGm7BCr4i"
    "Iia8krEnKBuabcWEAKM3Jga8afqL4QgDtmygeoWfdfSqvaA5RxYp5x1CDjlVOYTMzpgEGo"
    "lZSuKSZ1QqoCq92jeYBeYqTRaYq/gsMFfhICkR9/FTcFiCkf4phtk5+HIMc5BSGHWqPMrM"
    "tdQyyGjxtHTx1ZvDdAcWbj6dEebUbRYipxA5hciZQeR8chwWG/Fyp9ekmUb43Phbl5lBSU"
    "h0VZHo2GcE8nhpzm1fQ0mulKSTzKU845HmpxEHWvKBxrAq4DgL7ZcPbrenifHes80/xQIn"
    "25CwwsNuZ5x0tEXYCZ4bskN5/2WI1LgswJlZiWrytxG0g2ztkqYTomfrUofrQ6FinT3Zfd"
    "VofgYRwxrerjXLkGeqgg6fXm53HdZbXVHz3BMOhOsgB7ZTAMrldh0PmQPhcg6O0c7dppaY"
    "KSY32CQLUEoqFcbJwHNEAc/mRvZLeR7Xkl7Ukz0GSgh8QuATAl8ugS+DE7rgnbMcO+4uVc"
    "wZ7VeGndjEfc9TyGVt4s8fH/Oz/+TxOSbv93K5pel3AMRz6k+CwUxbb6ikOm8CzXV+R3MA"
    "FybS6d9r2GWgFNMA9iqP+rQU0mOOeusrOnntP1v4tFTpQHwhfyr/QNyfLdilrfLh2Bj0JX"
    "nQJ/+kFthdT/B9+5FlELY/J3goPQ7GpI39OcHfBsMvo8+DpxZwrya40x12eqSN/TnB0lep"
    "P24B9hFeaumO4FQncMIBHFa4OttM3hH1kVd6UPuSdDeS26ORNBo9EvDldv9OHkr30nDY7o"
    "1aIPk5GbjHp97g+6M9et41GeDB4+Nzvzv+LncG/b7UGXcHfdId9/YEd/v3g+Fjm35jLxgM"
    "u6QX9r0FEh5O8GD8WRqS+Ug/8kycqzQT5yp+4lxFJo6pbZQZh9Fo6zqMiSTfkYTmyrELE9"
    "H3vce2S/Pn//h7CEgV4qVFOIosUoafpsrrLrekUfQ252Mn0vqa+EgOdDOpGtjZ/EymaAlz"
    "poKEBaaCrKY8Vg9vLLbu5LWCLa7aMj5DYIQwV5aKig1t4XkqML2ayxuom8pM2UCuFiMW5D"
    "hykRAkDLTrz505VUSEULgRCCf71LO4XuUPgymCdR3Nco57iFawAFVmAXajlX3zjJKKTDv/"
    "4aFL3i2TzcLgySHxFem4xLmEvtPBtpS6dI5LUfY0pz4qMbOjOSxE7tjCYaX+Ixkh9ZGISR"
    "pEkwZaZ56iASIxQZPdiv2REMV6Fp8uwnudikObYIxfMecEKwDlrI6x1dwX0kDsO7xTIGw4"
    "XneHTuJ0znsniqrvqEkBqb2RFjFnax9CFzhzDokz8DzCoWkiPKe4FuUV3vZ6rNFABP3pi8"
    "LM8fOpJ2LlelIluFCl8p3K4DPFzSBqJz0HK0irmgDDmpHJYGj6b7SUoGJ42UJZRp8ZxGBK"
    "aMnAvnHTApXwApET6FT9p+yBzwL6jqJcMeT0UpOa2gvCmTMsBamKcZ941zyvZWdYqogHQE"
    "WPxnro/4V972cY5tNKolWRA+nkRllHLK19viRaAVJhtD2JcZ5m4idDZMJaEOR2iKyea+n4"
    "6Y6ybsT2KHJ1V9UgJBKn1SNxWliBGa+RC2o59+rmfJrplGq6Xe3hvxgfwMBVjr1Bmi17TS"
    "tiADtCmCrU1mSaNVnYIqtM/LbiFTguosc0irhwJZRQbGMT/PBQEbq6KunqhHdLSZWRRTBO"
    "zmAczTL5FVzj1Z0+kjp4DR4hCSHWuGEw8S6aHkEdAD62W6Zz1OZSVqyLLYR1QiNxakKXO1"
    "aZ3csjhEJfwVk/UM3hWR6lFPtX9v1L1Ecsywl6JxNlgDVIJUBN1tPEVkrN67dbv8SOzbD3"
    "Y2CC8dU13P2hAJDrmGw0jG+OetnHU4iR0eoyVdd6YzZ4yrBAg2aiIow0lRVbEeY2TqEFYx"
    "oppFMvsgVUVIss9Sb9Qr3FCD9GvhoA2s5mbjE6Tec0gKrqNjB4urFS3jPBE9xHCqvFTV3c"
    "MDKpz6vXHmv2ffRfa/JO77bnAAfnYKFra6CYKZVvsbo0p3BgWiHaaS6chWKchZL83ezJE0"
    "U7NuOBn+R4WQ7KxLzgRAesDBJFKZfYHKUW7hxVFp2nqjajhc3IDqqoWQc7Qiw8tCo32BH+"
    "/L2YG5Nv4HOCmZJYGTOdFS9+SEVO7GrJjElHusiJXa79YUYmRhZ83fY1xPc8Fb7nCfieR/"
    "EVZl0RE15R5Ue6mPBsMaDvVBWommaBfQn00QLpeoxLbVllgU4RqXeuCnQqkJXKr1vTBw2q"
    "DR7L7jxK5tqtqbx0W5XJuf9obFToWWQ0Ii3QPmvi58beRP+7OjEuXnBB5WTEcud3BNPRGq"
    "pqrNLTT1cnpeflxccbT99JvySpOkeP7V4vqu9kpzLCcWUK4rwbfEQ1FI3KcX0Ton2p+BJJ"
    "Rzdl11U1rfdrkOpAB9hqsk4p/V8RnmdGz0/zM2NHZpFpcRj1lJVePOoqr/UGezZuD8fSXQ"
    "v4vtDiK/LTcPBApOgRLbbifWFFXJ56EqPwLsMW8XQ7RqoNI0PZikR37/1jdhqu3432eNzu"
    "9in87tUE0/a7+/5vZLza/Y7U67Hxci+rMV4+OSc1P+0TjQQvnaxRJFAVoE2U1htV264RNt"
    "tMhHtyuj1NiPerFHcTLKsrVXhim+jQguwU6y7ppkZ4l6vj2eJZZ2XhlwZPy+M9bCbqeUgz"
    "eea1S+FjpkO8RNSXa2rNXpBpNG3XKwWDDfmZRgvMqZOXsmDhkBpWt/QavSJ9yxrQBGbk3F"
    "krpsnNh1Zs/9SnrG3fd8pUgjdNn9uxnHY2NdYd1J2UauTtBmQr/wNoAwYMbQQNQIZh6xS1"
    "ZN9pc9rxBK80MlpNem8Bdfrh/HLq3qa9NYGh2e9jid5W8BV5tHGOaj8aurU7K3TDlO0ubb"
    "1YXrv3rbKM1TBwDxmObsHZRKrrwWYrFv56cXF5+fHi7PLm0/XVx4/Xn848NUP0UZLS4bb7"
    "0O2HHP1dHUSCX5t/zCLjkKzrCdMKfQ/Hvy0ftCFSgWxUBsxf7NPkS9ElSoCNJ6l/1+0/ZF"
    "Stu2Qt4FxMcE9qj6jEYH9O8B0r8HrHSrs+DbqjARM03Ks84sR5OleFBE+FaI3NF8TheGMn"
    "v9de1AaLbCkIGiifC2WIVMSZVs1/Mpy8eb3heTsknxt+utqsnmJsL5BIhbrGqTqwLzrbRy"
    "gWTZUXDRsqa0PkkyyaqyCVCMsOrRsrqyZwRyEUgcmKQIJUAXpAqj4ZWnVW/e1mVKWCKAnu"
    "93aIVyNGq+U+bu7Vay18LfdqtmiKL1u9Y2trICAI0UhHdQ6wZoIpRR1YG2BqgJ5Mdr6vt9"
    "W2RZrOyC9oAkzVUOTbVJtzUoqV8YI9uqNAuOxBuqPKuljVIWZCZIkQFQhPCVbPe0rG1nrK"
    "8+JP4Xnlo62y00BOB6EkYcpV93yM1fZ8DCt74vL3pNPNHZjD51juGVRaGTyPW8C5mODn/l"
    "BqE0hue1IL+L5M8O3z6HsL0P+ptu5bn2rrvvUneCjdPzNVnnNhOwvcD577jqcAu5zgB6bh"
    "e2AavqF01x1KnbFN5l5P8HgwkHvt4QNp6F1OMJGE7wfDR9rYu6QOJF/bve6dTGgHwzvqQ+"
    "L/PsHfhoP+g/wkDUcD8lv93+xfSITrL64zg31dDaeF01KZnJe1tgs2Xzjo5I3PD5KLoO1q"
    "60+ErH8Y5yFk/X2gnrCsT3GPkfOdIdkj4ztToOQYJeZkbadEqUloUh3k5hfyp+bliV3aSn"
    "PE/e7D53GPMLrOBeU++8/tHmU96Wc1LNFTy1AwMozMzvcRwoI98N/VE6nu/veN4XO/n8P7"
    "wiEjopZ9McGj5xH1xKDij3c5we1v7e6YPCci1Neu9K0FQjeCXhr0f5kyc/J9u9t7Hkoj+0"
    "nwHun1dmC7/zsX1ZCyksT7WPtajdLyBvG9SoPvVTy+V/zIqlz50IKUNRS1mKV2gNVtwwvk"
    "PwXRy5nAiZLXQsGKsco17CFS4aFQaQkbGdYa5aoR4CMUY1zlMTYsY4NwTDaRZFVkiFQ4cP"
    "nVuxtq68q1RYZIxfKp8vIxNRNyfFsTnIWd9rVZLYU5Cxsok9u121wAGQZytqKRXhwFTiyW"
    "PgoBZxhOC2cHNEAjIA1DaufBzoDnjkCAGQYTa6a80CyexjYWzwCNgHTMs4alidBmcayHpu"
    "HzBxSfmJIjNjw7vNr5xQiywuTzUK0LUGXaAcdQXyJzMJtZG+j84IhBMNKmmWQZNFlrWQs2"
    "3x/cjsGOxHXS9ZwsAVTWtGoJJ2g9HR0NRp802vM59fOFwP6RfkrKwq/J5YyIs1uw0Gj4uG"
    "H352u1cOqg2KlbJw3wi6FZ+gyBs7Oz5gR/ozVT7pBJ5qDxa7yTcKSSjvcC4StcZZuncGkt"
    "xaXVXmz0PdHdX9NUBHEMx+enC6E6JYRlAepO8+MCejsY9AIqj9tuuAji8+OtNPzlnGFOGt"
    "llIzjsoEiFWbw2T8QRlLQ7BA/HCLIJ9bXDhFV2N8lprr1OYa29jjXWXv+a7OInKiSWUSGR"
    "P7kLgDjIodcU48iqzlyKoVRxiuawWiB9iAiohtngSVOhJs1EYcppLOu+1ntlqRGTSVpg0u"
    "guwFazaJ6tvzjprzZIXyssmz+NdXxV0JtPoAGEVV0oKunSIJDOTOD8SGAXlwDub580ooLY"
    "sV6aKq19kON2wHN8SJvgh3uH/HQ5sa2QvYTsVe0N8+BwwriFkDpiIrYHAXZKV8Mx+jNG4j"
    "qN6MFCzPrSH+OAeOuyqb88tv/4NWDV7w36D25zH1vb6Q1uT9+zt7C8au1OR3qy3W2dqwm+"
    "kzo9O3GzexU+xt/Hiz1w6EZGa58jWZBW+IlWxTsmjZ/oHM3IiZFn3IOUwgWqyi5QdKwo9y"
    "9nPwE5pHXwuj/2Seiuluk2I3sXIRT5xITi95iiSZ5JyyEV8Apd7/vqev2TsgCQ27OZZp2k"
    "1S115Hx0Fccoe/kn3VFBrubZthfjyPFeKXX6V7KjYxMh/UnXljpcNzj69EibZpJC/dVtTZ"
    "VVXvOUGnVwdnZBFdwjW09NVdhtMi1mW+C82/YX8qm2vdcZ4E0xV016f/YCpLliUk04YaEB"
    "jNGkl/OyCfbwArZ+gz6Kdh6vbI+6LzlICt+l9z7em0J/fmwmVbjSlFML48S0tu3OuPtVyq"
    "q0tamogpZ+0kR27h33qhrqWSHilpcj1T05s+3JPioBqhBs31ew9XHSh4pbjAf1MfI1xTi4"
    "gislcrWRrsxWDY6g5TxpJolXcNemzKRwmcSKn6Xu3oHRgvGiwyuRKLksbrzvrY+kFo4LoS"
    "RU12n8bkmr+DRU19eRbL9kUWVA2GleQ3TPz9IxsEkcbISFJW80EeYYmX8fDfp8hH0kYeuy"
    "MjPB/wJVMU5RUksAl4KRbHoMWxlD7Bjt4DZbpGzxh9l//g/N2fC8"
)
