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
    "VkVJhPCnVpeQP45rlI3Xluwo6iB5HMOVY4nkmPjZdBl2Ah1UGPTGc/9OGsrnly3gXtFEO4"
    "NHdsu5cO98cu98cu5cXDt3Lq6dO5funUv3zpV758q9c+3euXbv3Lh3bq7DVo80U6D4FG0s"
    "yaO+lbWFrOnKUsnkoMYlrvAcyLvwik2olJzTio/0wXmsqg1wuo0tYV8LY6ys18pSZwZqmW"
    "xcpsWxZcejzaeuI+4lnCiU9YSqDHUEs2AeIqsf2JcpoL6MBfoyDPMCrhV1KxvK/3A2ktEa"
    "qmos8x4izcXBVw1qm4G/vPh44/Hu9EsS2z56bPd6Ud5dRVDH1Ag01SyONiUh412EUuS88x"
    "vjlVc427L9FFGHP/kV6XzlYOzETexDCKIcQRTOXrD2pqL5MpdBlENew6xpdTKLBkYss22U"
    "Ty2sHGGhSWQgjN3A6puBULiTlWOHVUyU1Qi7IxHOGyKwpWirYPYMhHRCFgGxUqf8d2FYfa"
    "v2gFihne/6geEJMf7zNZnTpUYodODauLVmL4hrjfY9bSYZomeknTzdNdwbhvBthTAr64OV"
    "5cpUt8DY4hlQoWGCNyIMkke6Zi1XAKoqoOnL9LlBowQgsF8SjTMoosP9gQSZzNzJmhvumZ"
    "dT0n3f4iiH6mvibdks1Vw+5jxAKdx/qybnRvicNOeFs24POyvoljZkHYkjIv0R4SAWc0Ts"
    "8NxzROi7huW6KeloQdY/4QPkGIelHw1743fai2ivKvkwCfG8pGiA0KKIYBtv0+PR1jDHSh"
    "LT4lr2PsZa9j6GLXvkRciOls7jj7OjrrAJtdFugfYE37bA7QR3WqATZs1TOcOk8YWJd4WJ"
    "eMIopvI/CBsrJcYXKoZpDJJVGPQqOQmsoa5Qc39234wopYA8FeTCJeb9oGd8FenQkGG2In"
    "oRSuFS4Of4KH9BJfY8LnV8ajGjU83oI1f2rTbApZT2JSBlm84uQf0AvkkzgW/i5+9N1Ot9"
    "PicSjyGrCuaZERI25Ail2JCjsM6cSjJp526Yrn5TuJzYDQc2psJwZMGskPtp6wf7eSrYzx"
    "NgP0+A3fZYnjlFbTIjHySvH/jFe/UbmqXPkGxt5jndr7gdCENP1Qw9QW0Y5PlWpFWGOcRH"
    "rP0++JLxOCYULTD4MsHP/aHUJnP/tifRIDXvywRT6vvBc/9O7vblTvtx1AKRWxP8bTjoP8"
    "hP0nA06LeA/9sE/+25PWz3x92+dNcCvi95FG/FL2xqcpcXREKw9NxjHe6jwhsqWxiD53EL"
    "OBdJY3/7PPreAvT/Cb4bfCMjS/+f4KF0/zyio+lc+GaJb3ZM8ANZmC1A/6c0d92h1BnbZO"
    "71BI8HA7nXHj6Qht7lBD+2e/eD4SNt7F1OcJcMZK97JxPawZA8Cn5PnoX0Z/W6/S+S8xPt"
    "62rMQWTCZSaJ1mlf4XlWJWaVvNGkERsraKyiMN8qGOoxIleYMpw+fuvUnj0tyBMQvqU5of"
    "zHM8H1tttvD7/z00q57f1H7+33sdQOz/CNNuNgH+tt5LU/XmjNWVkTvOC4mtkKzV7yORkF"
    "KGsYAVAn5tNOJpxvmP2UYpgrPcyqgvMt5gChGORTGOTMMXFhOuEhFDoLAz5xWbyZA4R1Ct"
    "8tIgz9n9rUQOglsz9bmO64PoWVnKwJ8VG78IMDQ3eCQQ8nNm3TRvAEFuwBMTw6Yg6mh0bw"
    "2F7ErKuTlf+SS7Gg9UbVtizTAWSGP3mjwkOL2Ehep23W5xPpskaTluPWztlVoxC69V1TLv"
    "jf/T2d4ka6d7WHTxJ+LtqiQwbs5RwbM+Ct9r1BA7uW++vbmGBNjg2gYQTeIC0UQ2uy0m+6"
    "hQ2w0HQAnQCwFoDGC0EXwCWBDrytFFqKxqNTDLsQDbnDKWtTymsmeILbduNdM9YhmWsWog"
    "Vz7ArHYAMNowmmaAYtA7G4N9IMU0JKsoZbsIKviFWrBVClH9vUtXLCk8Ur7E2FIxElUZko"
    "iSqyldU4SA6UgkT4SUnhJ+4+kqPQR4RUwBuJNYl3BE9nXj/AETyfff1vz9KzYzPMYHG1qa"
    "jpm35O8PC53+/2H1rAuZjg0XOnI0l3tJF3OcH37W6P3rI/81gqi8/ZGjhbI0O3r8RRkLaG"
    "SssapyAiC07P6fkUoBQuT1XWVC8UrBirXMMcIhXjXOlxPszhSfg6CV+nnL5OjnWao0fUNB"
    "VBnGjT5ky4KSGrzIwrxAVnMOgFtpHbbrhy2/PjreQGGJNGiq0X47iK7HJYZBRgopQi212i"
    "NSeULqQAk07qpC/VhHevjjc6xQJaXvIzQP+513uv2lcdaKC+xn4LRx/sPGsmK4MNRA5gM2"
    "Wl8xELEGiBSaMNKCmgpKzqODnI19BUZlBVt8CbDOCNphCDAKM3p1A52Gi6CVUAZ6w6BqV1"
    "kr5OGlGV8BHel0d7G0xTK/LcVEmDKxSNpWjCXsivz8uJu7RVzm3TaHc6hEkeyx3CbzOmOH"
    "SDcswP3dFYGtocs3s9wZ32SPo2GH6RhnJ7NOo+sBgSzk3a8nHkMb2+L74nhHd+HHwNPHdv"
    "Ed582O6P7qUh+wm+L4wT747b4+6gv/sDovcC7YbSSOqPA83sW6FWXwdfQr0596j277Hb+y"
    "6TadR/sLWA/u+Bfgia0lP4Z7k383D9l2m4/st4rv8ywvVPtTknLDe+nLPbvsrTuhDFQRlV"
    "nEWO+Ph5Xl8FLXm40rIezQEiIeJV3w/yZIFNkJ0TPKMyS84H+UZVA9yCvKOie0MB8LZtUe"
    "9kd4T9Zbn9G2KlinF3iFSmaksLSbTwZYOrlgi0aCYrJ5y2MvIaF5zi1nsF7Zz9VFGFu6qS"
    "fWCs8sihgQ6qzLWTdUwFu3ZPHg2ehx2JGXb8NyZ4JA2/djuS3JeYR4bv2wRTsWo0kscDmc"
    "mIT4OhLW8xmZb7hIhy3X673+nSNzw/0ftEmgvfmuAHidYGbgH7kwh4j4/dh6EjY/aIoEvE"
    "u/CtYCvCQI6fQ83se6He2sM7efz9SQr16N4mf+XtYNh9IL+x53UauUVwGg8lArLdk+/LBE"
    "uPT73B90ci8Hr0kVuk1d1zx351T/oq9Uib4I0J/jx4HnX7D14nwe9UbdBj7Uefu090IHff"
    "JrgntYd96U4mP5yaAANf6RiPRvRF48FTt0MH2fd195Q07Qwepd1z5wY12o07n3fPA1/ziN"
    "xXaUTuq3iR+yoicrNP7mrm76Ju+yov3vRyXvlZBcifjlRyembB2E8jcM6C8yJT9m8/jcA5"
    "dfFkxY3eSZmlwU9SpyDKAmugmsorZxdO9HXYEeVzdcgFqsvgnqyvgzKDOr+YX3xJIx9JjS"
    "pRFzZ7bXyy8hFBqgq7h7335hvRiL2TXoH8sdaaCe1RjYL7rJmoS/C3KlSJIPQFFdUXvK9w"
    "8b7148pP87qOzeu6XxGzPiSpa76wGDKBUcbp27gfSkRsppREUh88tICqLSdY6t8PmE4G4Y"
    "Wmz8iz7h0R+xW7iNr7h784nk6ZS5v7qQq0slUhlrsIU1CaxA3kB1k0ccCBGQiekG4oNAjp"
    "zunvBKWUXOkH4M5yE0QvY/KB/BagKszW/fafwFpNYwA6iPlyZ+GzgXj8l/9xIgvmrg7ZMl"
    "K6m37W3oC2MJlLp0sNdIhZLgBDWyPqgtNkaQKY46di2tVp58r8N/CmK7RyMZiiFRlOO57f"
    "ju4zoo6mpb2Jph94sqYqCzsCtLOVstlQT1XFXLGmG12bWzOzSV5Du1UMQAGeg+kW0FwGNK"
    "1nnKPqj4axghfXN+yxwSJ5D7Nf3SrLg4vrOjO2uryRLYH+9eLi8vLjxdnlzafrq48frz+d"
    "eaJo9FGSTHpLLQ4hjcD+Mry7gUvLnu4oaqgtvElTI+YmvkTMTaRCjLseMiDsI6khxKVIAQ"
    "QyHrOTsI24FHXSxR5lLwmlg2eTNUdKzhBtDf0nT8RfMjYGtiI6N24eNA7/F5cvLZ4R5Kdt"
    "S8cSEiEA0Na/EUZtQ+QkqqtyMzMZ6JXMUxXQOvWATt4mY7Bmlq5Tdo5mcVooOuHafvmHax"
    "X6Bzj7NcoNlvWSNLFGnKhG14JVkygj9ib639WJKRRFaFE5qaFijbrJ+XHratktIj2uV1o8"
    "C/8bIKohB1yKS8LppYjKFRw37n6VqP8g/ZzgTm/A8k3Yn9XQe2tvmOedHz/dPQJh/00503"
    "UE1/lnuktdYbgbbTLHJ/i2BW7JJCfzO9fUTjOz4yd2pDo2nqmWQbnkpa5Zm4wFsjnEoiRr"
    "KGOYPOfW0KOCdIwqLkCVJEJXZmYXgSCViKPGRrSh0ZhZIYwQ/swozlTNyIFhiOxnRtBA+q"
    "syQ9QSphDBfCsbSlxZzJglHddBhU+rKjEHTHbQoSrbNWQzix1BUgF6KtCXGlSjSMdnLHDb"
    "1wHeYycsoNjJ2mxmbZj3Rua61nH0dRiL4FS/TjHRr2On+TVvkssrsjWoW/kNLnknJJopa6"
    "gm4B4iD5+UNv0Hp5/Twz/prJQ63cd2j8jLzYuQf7o/YosD+ZumvzDgOBLHfsSD1D8h4DcZ"
    "8F5BQ9Ysc6bxHFYT4zBClEcMxvDunGw0RiziCSqjWKhrsG+XwqI4iMlYm2U+Mnm09YO94O"
    "PSBY3tvWwb5iWyTdzA47oQu3jiLu7CRrkMeYN0hl9O6CN9/ITYZ2JZXODsrJ/yAs7I22Vk"
    "/CvjgZrYj0jrfGppnatmkCwlN9U75nWuKL6HJnbml++Lgd+wpjKVeQ6M+hhZ0wct1VZ+Kq"
    "BzYj2Kc0+7h2tF5aaYcp40k1zQFrs2KZNeg7OzC5qIuqMqsxfQR28sGIC6ftnvAx3yFvCm"
    "qGooOfUU7fJTx+e4LrJ7bqRAyAuJ8dME4B+uN5jvsUiBJTzQTmvrOdADLatgepAwWjUIy/"
    "bLcfP1Zi5QGCEU81YkUU49q+uVRLkiMQFd/KqY0BmLCOPle5rIfCnBdmVm40is3VETf/o6"
    "MDbQNNF6wwucT/YB99Mdzwf8rKxNqzgH8JkKycad62gIUIoSiVULD0tdIpE/vKdRFjEn91"
    "p8hlLBYv0sLFbQnZDGJmavIrwjE/tmlfdN9OdGId3lGOIgZQ1XdZ2GWajLSlE7oDXhIbLw"
    "HB5BDRVmF9dpUpeQVvFeM9eR5CUqxEuL6+uYLtjKT19lzBtS/6HXHX2myfQm+H4o9Tvk2s"
    "6JnXkg0gxD/CCEh8DUXhCWafalLDM9SFW7TJLFp+k5vfDZxt+epWcn6DXDTLepWsD+pOUb"
    "+nfd/gMt28Au2J0x+zqmRSPGw++0WgT5oBXhO9Jw3O72aT1453KCbwf0C+nSuaD1GLs9uw"
    "4j/bQLgTy5xSzZFe3ZKejoVXGU/njqsoqSzkWexXeeZvWdxy+/88j6E2aD0s5vL/YuO/sb"
    "IhVSTpXZXx29kuMozzAHKcUoV3mURQVIUQGyCt5ezVwVIN/HjrnDn2PGDAxOvBUzMB9KNm"
    "KGNBIsid8uvb3u+0bdt6hXV4jCjrH1dnS31QwaiPn3235f9JYtqwvTaGVMo7vw6INEJU43"
    "Fbb/NNrf2t0xLaPX7Y/bX2jqoeANIty4N9qjUfeh/8ikJ85NIhY9D8efpaFMsxfRKojB77"
    "l0DekipRICpfjx8zmZtQBpDXXSNbY0QcMgnEM+WSxIKrj0KnPpwVM6tbE+QFVlTW5ud9MS"
    "klKH2KN0UAeIBNLpkN54Z09WuKOUFeZGqgW5hjULx/CBsQZNj6Z+MF+nQfk6HuTrCMb0yJ"
    "S1hTxVdJNj/onPyBUh/Jlzch3ZTFwxrI5gJd4QkLJtui5B/QAu3vPPQOpCtjUHC2XmuasH"
    "sU5IvRlDL7Jv8tiHQx0e+D0d0Shs10uvh+uDyOX3ngkUvSzsMpn102wprRM7qd9AFM/5eQ"
    "BizeRVNorPrRilrAPee3b0gPaliCyLbhpWjNA8W6brCKU4aIMeH4Yhm5pMOsHGRtPNGIYm"
    "fm9J6qMOU/0Ie7zP3DZbQYxRjHi0n9/h91ThYWg8fR70pRZgHxMsPba7vRZgHxNM52wLuD"
    "vE+4es/1ObylQBLFsbKqjzErsk5ZDikYvMjBmSR3kALlgdVTyLKeO4f53we6ryOrkjK+J7"
    "C7CPCf4mSV/oV/uzGqtjpq3XBD1oGOQ8YFXcsjOqSX1UeHRyHyZFm4uVNT1/ibjreAxk4Z"
    "Q4tIJX8il/rY1K9TWICFHQ4PFI8UIAj7YO0/nYYoBw/hY5Y4SbSYFuJjYnmmfUg5Ri1Ksy"
    "6hyvE+fXc+XNrDlYQ4QHbKOnc5RlqVkqIovLgJUWXZI3O+V1NnT51GLqJoY1uFMyCnTmqI"
    "aRrYJ98vV4mrN4b2xDaB0HQhuGZNcedjvjRsxWXADQ7dlMs1Klt6rmDE6Rnjl0/qRAOLT6"
    "i5jPygk76ezFmL9bxgAdH6YTnOJxdrMsibA7pJ++lgr6U9k/grobL/3hgUAF8y3WESqqGd"
    "R0eQ3N2erQafXI+nqkXdUWLhsnGRqyjdwxETuRbTDMxi91uJZXikH+UuXQKfZkd/eZ9bat"
    "6yyjKntawZDm3sRzeoQeWvnA7rDt9VdX5EyoL5HpqwJ5IHBj1t/A6662uFGHA8KnyMyIZ/"
    "DSxGaCzeluaPdWV9ReiWCMTURgc7a5A2H76vbnbHN1wi1TsHnKyjsutgOMxhr5Lw3nm6H0"
    "zimetzpaKvQx3/coO2DDUH81hMxAmEhqyisR0PBC09eFYTdyO+4G+60JhhkzQvQQ4T646S"
    "CcJ82kXBDqrk25iSCgrfkRuezfXWktctmLXPZV2f1O0FYZNVGLXPYil71wAsi2sEQue7Fv"
    "ilz2P8UwvxAM+Wfjfi94l7bKaU0aT+3R6NtgeCcPJdKkBYLfJ5gAeH8vd/tfuyyjceDrBH"
    "utyeHXf6ANwndoguXOoH8n37c748Fw15B7e4J7g8EX+flJvn2+e6C/J/idpWsedcfdr5L8"
    "3O8NOl/srsL3/O2G0v3zKNjMuUXTMj8NhmPyvX3H8j7vvjUqwTvAqWZxNpjfR4N+jDTjEo"
    "T3FWVmgv8Fx3Yxp699DzmSAhTYYiLu0WFP6NDeQTsIu0eL8gDZl0TBMfIib32JeeurmZE+"
    "qHtLq1ALUgmPz2RvRLjzbDuaj1xFgd3rwBWcWaWmV/Z5TEDDeNNIAzKkiDNO2e0QT06PQ7"
    "fDkxQlDzZA+J1tOFaIkC9OvCnC7zKVyiDRGK8QsKmAYgAIPLsx0BbAJA9db9cmIE0MbY2m"
    "2nxLjmFtDQiPZ5BH4G2lUWL6o+cfwtt1OW/IU/x3ipYQy/ZspAmvhdGkKkYTEVBRSkBF7b"
    "UGNMP3YNgC9ucEj5/ZV/aRi20sPFze2ZCzJkgNkdXPvlFKhhX/Bh9VhfKR9tMcmK/zhDYR"
    "XsJO8iPnGcHz0/zMyU4JmzLTsq1wH4lY3alWd+akbCIXm0jCUEW2TFji47eR+lriRaW2kp"
    "aTwytnQzVAJILEI/kNWGBUZmncRyUwFfUEj15PkDOJizAmLGnqwPRxL9Wcv2nSGvjWb4qY"
    "+7go01In8ImCGzhvDgizXyPC2uFlMdHQdl812jWyRXLls9E4oMVbaXao7rfT+NrutdS0gd"
    "PctZuYb9oHQK0rK83SDXoXAmb5AVBHrIVhreltxTRcWiNqnymw3zRWGdaTsxBWdAILg0z1"
    "DDJCWBGpw04JVt9GklZ37SP5qfX+awVbXMVqbKiaj+J4kWplKp3sYLWL86uPV58ub668iD"
    "XvTlLYWjRiTSiqj6moVrXlMo+eOkwn9lQ+sNm11AFCoaQ+JSW1nzlPrUr10YhFlKz28xzz"
    "DtSY1DOdWTOsNPHNrFI9XDNqAnw5lzhqgGBGpngdgBZsV2bqiFjBekZ+VnQ6JlXumBcYN7"
    "JfrD6ax8J1Cn+F6/hScr/ukadNxVSRjDKV3PLTVNkLLyfil6l8RC4TfEQuoz4iNmaLTNVo"
    "/DR1YMBLgjlyqqVRV9s570Siu3dRWA8sc6r9KWFT33LPKd/j5IOKNUynpP6mKzSRI1CwrU"
    "qmyfagrRd1tMu0Yt0S/QbmGqZ+/bStaQCKjLVGOjDg1gCG1qQ90AfaG46qrEt5ywRPcBvY"
    "iafBSiMIA4gBoviAhaYDCFRlrZApB6jcAiwyk3T2Lrt4lasQdxL5fADfVhp6Jfepm58ByC"
    "RH+gS/KeaKdKvRg9olXJBJaZCeoEk6YGEOmglWNFYCb8GasIYfQFtV2VsNTwVPj5opNNBf"
    "0mreMynXb5VlrPqHy+lzND/OtlhdBsBW+/z14uLy8uPF2eXNp+urjx+vP515+p/ooyRF0G"
    "33geqCAruoqxxK4Ayg8ZLptHLa15AjuElzUt3EH1Q3EXZgjubWRn5BMRUE+QgHiGrH6J6n"
    "Kkd3nlCP7jxakI4c0BY1aXIO+oQcAX4ikScgWTGaI0+AcDONXxL11eDBV6gw2HOMe5i2hi"
    "N/IiPtYpKc+wkTSK1cKzxEKnJ8VXmc41OK/lzZRAsz0DqZIzPnaPXT1QbVInK0Ml8KC5sK"
    "p6R98kYUpBT7UJX3IapLyXHW+MjE+FZ6fAlTnGd8d2RifKs8vio0TBnpOs9nP14dEqSqn4"
    "GksFjlDAaSkrX+NGVO13E/bvA1/4EmzT3af9pYVvytUzirG9b0n2hmgjWC2GBpfcwVdTJn"
    "Wm4DKIZhIR1AlZwOLdftHLj6a5bpB1DdvZPniue2XsIbOGr0Hw27I/rYeaPtqR5XmiGbG7"
    "vQtB9L074bxrRb346ihtr261T73nXCvncdtb+7CyQDyD6SGqJ8cZ3Gs4S0ij9drq9FKn+h"
    "2RUZSEUG0mp5Zx4xA2lGFjiYVJTDAEeyjsazv9GUpymcYKgrBwR2XbC/GEBV8Av161hq2p"
    "y6krQY34nRG3B7b1LvkUR2t6A+M5YZi+dl7R+SNebCT3TcAM1K7kRJ7KqpvSAsr6DB8RdP"
    "cA8JUNXOe+HmKo2LyFW8i8iV4KV+St2XqJPzcwwzS0iZxx4+F8bwkxhhIQUJKajOUlCYw4"
    "4OgltcIeUQ7CoYnxTflxb/gEiRAv7iBMshIjAZ++VLt10zvZhJ/t/R7BU3v6CNCZgPBREQ"
    "3fgFSEREjQgDc1o7wSBC4HxOujbsCIMmzeijUedbOy4hKm4W1KcISzhRYwlaQ54zT7zg6R"
    "HUUomfRuwkrRKU+BHB01niudjVMK2QSirHs1bEG+AJ6YZCZ8qdNmPRFtzjKtIo+axym8tz"
    "f/tCA9h/NNxYPedod0thvNKXk/7IXx1pY6zgxfVNxDqf6YgRaeVK1GlmLYNyUP2Tqu1o4V"
    "Iz6WrNJBWbiZjf3cURgTiWa/JRiFxeHFdxZ0vJMGd3FDWctcXr36GqQIPnit/WdbiN0ebs"
    "aEIYHztgkL7vPfZgmhrtx9/DVWg29G/mrv90Nb8CHVR59tK6tLTSLHmHvp3gx+dxe9wd9F"
    "tgbZneH/D+xb9M9CeHtY/PA+i2rzL0Rc3eAO9eRB5AWlU5d01sj/iIFZk3CM+d5M9Zpv6T"
    "W4LZoZ/gdodWk28BmgHjFbEyzHYBZZ0IfzqaV2MxbKwp2S1XueTdMK2Qdysn7wZVG2ze5V"
    "Js+CmFJa7KoxwSvtOK0SEyYYtLtsW5cBVgjOv4ujpNaPdag0KTK3OhjVJVcSrEXROtGzwN"
    "nPusmah4I61kxW221y50h0yoqEYTjAh3YxngF9Kzrr1CFUA8J8yBYU3XikHF/1/ZnbY1V0"
    "wnUmalIwQMxMQdVgLC0Cx9hsDZ2XnUWFTmi9I4LJL+5aUGVXdL0QzF9HSEOlogHTkLoz5V"
    "Jtib6H9XJ6YDFBUQyiks4U76CKbJOQ38dHXSABaR1iCwdaTV/wWIaiHJH6O2rzAMlIqvrd"
    "aDKgfkeHVUgKgOgd/voJLSTXnO1UvFF6YJUv3MZdURnmdGz0/zM2NHJAOLcMQzzeApYdBM"
    "IVxBnK9sgDIMok36wemiXjBKnS7hBH45P2tesDVPVrxiC4/ubnAVDXlmMs8himcrf+2fY9"
    "lbnvvtp6fh4CvVKu+uJ5jRjNvDMX3g+zLB3b5MGj0QoXvUAr4vE9wZPD71JEbhXeZRUadK"
    "ZJqQxzSaxlSzTJqsObf5bEde4dOy0R6P290+hd+9ssdxd9//jYxXu9+Rej02Xu5lNcbLVT"
    "PIdFOiARzZKsDFkP/Up0YYkmmm1Mkx5BVeDVVi0j30dvoy+bDTJbnHCg9LY/R8+9gds0PC"
    "u5zg3SG0O4KG0u9ShzV0ryq2Oenon7Z6kwzMOiZLdrwQtqebCo9hZcUyv0I659GR0MXPfH"
    "xwYcl2hCR0UYe5fgxdjx/Bwo6S/b1WeHhqcJwE8D/sSEnRVYXHsrLHCqRWTZn+AE7gVEIZ"
    "jCBZNQphvJdfaymFMELm4bQWx7BVWVgcEx1VXLiiEGd2VBlZ0wctlW6xosju9VMJza1KJc"
    "/SlVc421JXDhQbMBZu00x0W7FbM1YBpQ4Xa7SBE5zCSqLZpdRYVbd5C7zRbFg04+tUm28B"
    "zfkHSO9bw35grpB9k5c1tphOuSFrIR8FL1RNxKMJX5ST2r8O9EURYWhFh6HRyBBu+eDkYJ"
    "I6VQ8+NjvP8ONVEt4D+QGFhH92yEWIyM+a23g3etNt1sM4SioO5OqUo3jStaUO158Vw9T4"
    "dahDLfaIEqytvPI1TiFIOGRrZFdZNpD+Sss4rxCguSyo4gMtNKew8kbTTaiCucKVHnL2RG"
    "tLj1zH9osmmDQ6qkJTJTl/NSASlaYDUwODzuNoQt41aYxpCWjHMx5oZNkDgguhMmgzm5yK"
    "JhpYwVcEXhWD1qae4C15DWiTaT7b+n8M8yqj/vX0BR8mjVgh5p/a1EDoZcfdOpC7rvNCkB"
    "GCTJ33TeFUX65T/en5yzX60reM2wElaQHyH4vGfh72WcS2d5nHpFR8RPZC0Q1TZgdHRvN3"
    "lPJntnqHT8y0u2/kpBXbb2j73bEe2Q41H5UANdls403CAuw2v/v7Ok1w91puwouWb7rhzO"
    "IC8LW5+qddfzXFOLiCKxXEPUQz7RXp2w752uAIs4HnzSRRVndaEjicpikEWV17o8VeAIKz"
    "FRXmWAg1woD2Ydgi6RsiEt9SeSV33xRzxZosSLea/huAwDKIuEqLwrDSMRjxZNxyXlJY5R"
    "khXJZy7MYLlyLlvki5X6XjobqFx4ZoqdDf7vzlnNPB93zP6RBquf9wMMlmY5hs36U7ONm4"
    "IfC4ld9YSVx7dRoAukpBMhwqAhAbZEO3M7grfyp4t/s76kfOKVH229I4WGBrPSWPotV4Q+"
    "38YHrBoQFGLv60qaJwV4XCDAWfMQu4VtSspp8A0QEAn472IYsTBoEJm4hMwMM0brx+Kuwe"
    "3HCzIdqfNBDVveNeVUP75sdVRzz5MPv4uP1UenzunntjMjz0Y4K/D57Hn1uAfVRtXBh8B4"
    "+K20uVx0T640kadqV+R7qTO+1++67b7rcA7+4E96VvncGjNGTqbXaVZ9wu04zbZfy4XXIC"
    "JDiHfPp4Lg7xgTrtirLXqUO5fIhQ03LGszmOXgiC4QKkOSJ4RKjOgY5mwlxexlR25LEIor"
    "F28h1BnazkhXn9nogf9fmJwPmmK6bJc6KOD87zkVQjMI++tjaBeZHAIDn7jE/sQ+wqnGUA"
    "Zy9Ye1PRfJnL0ZpDXkNf6xPxrXYx2VMy2Tdimf2r+dSC9wmz8Tqif3J2fCOEAtoYaLPvVU"
    "HKGm5TNQ4JsTbznKMepBSjXpVR5xxW7NcfFKmSypMtY8n0g/zYqmCcK8iLrRzD+J0OF9ys"
    "AtFGzbQmcnnutS+0DO0+y7IBX72NhpqRacEJ755wYaqMeVko/ErhzIRnWBmg2v4xWdRUPh"
    "KhpipcTSXUsI0i9U9C6ye0fhUF/XQFKaH1e5ez2vFA1Bb5PBc9OuG8GAoS9slVWbYpP53Y"
    "nyq9PwmtbvzZf5r6vTitbkUy0QwJo0jdTdC8zcSlBlcFFWrTTNZAua1luGu+N1JjTGMhyH"
    "vBC9ruwufYHQVvLNONkPBu/2a3glijeimnkWLS8DoIyNxZqETcisZolPgebnQGi/9jM2uD"
    "dpEr5OWHJY65VZaxcgD39OQw/M7UrKze1uH2/3pxcXn58eLs8ubT9dXHj9efzjy2P/ooif"
    "+/7T5QESCwyl2ZICnQzxnAqMdzHJfoENQi3V3QQ/lTGg/lT/Eeyp+i5aX8yyItxAGiGsJ8"
    "kwbmm3iYbyIw0w0nA8BO8xpCW0p1CXYoyCtorHg7NYb6NmanDtCF0J5uTWScIN5JO7CjXP"
    "R4MgLqbbffHn7nOy7fcpSRt9/HUpurHc6uHBa64VJ0w6clxRyVpRFCTClCDM0qObKm/jHh"
    "iDGRVnsEGdqelvUJEpRrSw/aAX3rgZnRMU2mLKzoVbKi29MkC3O1o6ghf3Weir86T+Cvzj"
    "nVuzQtG8JOe4FvOnw3UCdXJtfAHh9wF6SqBdbHjrlbaPqaxyWli6feUVcZ/EZn9LUFyH8T"
    "3L+j7GIL2J8T/Edv9EcL0P8n+Kk9/NuzNG4B52KCR18fWoD8F9bhpVsmRYfAk7OJoIRnMX"
    "J0itHyd1DpAbtrd3vfW4B9TPA3SfpCv9qfE/w46I8/0xvORTWGZ6VZHAEwOSOxS1Mn34gi"
    "shG7XGYEzmThzUdWQ/vTiYhqwswohll4ohYs/0X0HCJHYZ4Ai+rmKBwh8uPn97bpjqM7Cj"
    "xvJmmNDNZSXuyaZkpSSFMGYuAAZZueNcsE/6CGZkVfs533H9T8DI0XgyUJpHZpMjhgizjW"
    "7mK73q+/ilVLVW0rqkJAUsGKKDLzdMTZiJIMUDsaYXxq5jQ+TdHSwjlYKT+dYKQqzUj5t8"
    "jMHHOItoChPh3v1pMbaRUapmyYaMPbR+NdrgJkx1MnnJU0osfzvCoozDmWC88Y5HwAD14F"
    "jqJ4DvxArhrTkl+vqIttVXWMZZbbbg+X7VDISojk4JTgECx1zdo4pQxppXOXDVYMgNYbc5"
    "s98XfKPg/gr0VGbhEyXbGzP0NkywpB1VyRtWxYurtBpxdieNQ5xZnT4azKkmYUVcXIMBDH"
    "EpzoyegnE+DnBN9AKg1+s71hskryIVIxCDkHwS2ggGfaOuNOFCEVg5BzEE4kvUDJAlhhge"
    "4Vyht2OnP75JQX7lhlDmyPEIrQ68JUEyIDW3UzsHmKh2esarOXRpJuwmnSTKeWsHat82kk"
    "CCtNj7MW0DYIU02BG4BKS2Tqc2DCF2QHqW5UOENuSUraxxQtNJ1XxLK894g6lqfqvu6Mfx"
    "bUfSRCXRQ4gKuohTvZ8zdcmyQX+xogFFbWSrOv6M+NQrrLMcpBSjHMlR7mqrkCVXdohVdi"
    "JW2iR/RK1F+VGSKD1eBKJt7TPUIJayc7OR1SyCOelyBYwy1YwVdExIRXMvYEZUOzrZgQYP"
    "TGxIA3TX8xHGHAlg1Ur9C9jl61FzTnyCLlvEPIIacqh5DZGZNAIzFLSVzyjEoFVKVX+waz"
    "wFylyQJzFZ8F5iocJCXiPn4KDksw0j/FMDsHX45hDlIKo06VR5m5lloGGS2eli6+enOY7s"
    "DCzaczwpy6zULkFCKnEDkziJxPjsNiI17u9Jo00wifG3/rMjMoCYmuKhId+4xAHi/Nue1r"
    "KMmVknSSuZRnPNL8NOJASz7QGFYFHGeh/fLB7fY0Md57tvmnWOBkGxJWeNjtjJOOtgg7wX"
    "NDdijvvwyRGpcFODMrUU3+NoJ2kK1d0nRC9Gxd6nB9KFSssye7rxrNzyBiWMPbtWYZ8kxV"
    "0OHTy+2uw3qrK2qee8KBcB3kwHYKQLncruMhcyBczsEx2rnb1BIzxeQGm2QBSkmlwjgZeI"
    "4o4NncyH4pz+Na0ot6ssdACYFPCHxC4Msl8GVwQhe8c5Zjx92lijmj/cqwE5u473kKuaxN"
    "/PnjY372nzw+x+T9Xi63NP0OgHhO/UkwmGnrDZVU502guc7vaA7gwkQ6/XsNuwyUYhrAXu"
    "VRn5ZCesxRb31FJ6/9ZwufliodiC/kT+UfiPuzBbu0VT4cG4O+JA/65J/UArvrCb5vP7IM"
    "wvbnBA+lx8GYtLE/J/jbYPhl9Hnw1ALu1QR3usNOj7SxPydY+ir1xy3APsJLLd0RnOoETj"
    "iAwwpXZ5vJO6I+8koPal+S7kZyezSSRqNHAr7c7t/JQ+leGg7bvVELJD8nA/f41Bt8f7RH"
    "z7smAzx4fHzud8ff5c6g35c64+6gT7rj3p7gbv9+MHxs02/sBYNhl/TCvrdAwsMJHow/S0"
    "MyH+lHnolzlWbiXMVPnKvIxDG1jTLjMBptXYcxkeQ7ktBcOXZhIvq+99h2af78H38PAalC"
    "vLQIR5FFyvDTVHnd5ZY0it7mfOxEWl8TH8mBbiZVAzubn8kULWHOVJCwwFSQ1ZTH6uGNxd"
    "advFawxVVbxmcIjBDmylJRsaEtPE8FpldzeQN1U5kpG8jVYsSCHEcuEoKEgXb9uTOniogQ"
    "CjcC4WSfehbXq/xhMEWwrqNZznEP0QoWoMoswG60sm+eUVKRaec/PHTJu2WyWRg8OSS+Ih"
    "2XOJfQdzrYllKXznEpyp7m1EclZnY0h4XIHVs4rNR/JCOkPhIxSYNo0kDrzFM0QCQmaLJb"
    "sT8SoljP4tNFeK9TcWgTjPEr5pxgBaCc1TG2mvtCGoh9h3cKhA3H6+7QSZzOee9EUfUdNS"
    "kgtTfSIuZs7UPoAmfOIXEGnkc4NE2E5xTXorzC216PNRqIoD99UZg5fj71RKxcT6oEF6pU"
    "vlMZfKa4GUTtpOdgBWlVE2BYMzIZDE3/jZYSVAwvWyjL6DODGEwJLRnYN25aoBJeIHICna"
    "r/lD3wWUDfUZQrhpxealJTe0E4c4alIFUx7hPvmue17AxLFfEAqOjRWA/9v7Dv/QzDfFpJ"
    "tCpyIJ3cKOuIpbXPl0QrQCqMticxztNM/GSITFgLgtwOkdVzLR0/3VHWjdgeRa7uqhqERO"
    "K0eiROCysw4zVyQS3nXt2cTzOdUk23qz38F+MDGLjKsTdIs2WvaUUMYEcIU4XamkyzJgtb"
    "ZJWJ31a8AsdF9JhGEReuhBKKbWyCHx4qQldXJV2d8G4pqTKyCMbJGYyjWSa/gmu8utNHUg"
    "evwSMkIcQaNwwm3kXTI6gDwMd2y3SO2lzKinWxhbBOaCROTehyxyqze3mEUOgrOOsHqjk8"
    "y6OUYv/Kvn+J+ohlOUHvZKIMsAapBKjJeprYSql5/Xbrl9ixGfZ+DEwwvrqGuz8UAHIdk4"
    "2G8c1RL/t4CjEyWl2m6lpvzAZPGRZo0ExUhJGmsmIrwtzGKbRgTCOFdOpFtoCKapGl3qRf"
    "qLcY4cfIVwNA29nMLUan6ZwGUFXdBgZPN1bKeyZ4gvtIYbW4qYsbRib1efXaY82+j/5rTd"
    "7p3fYc4OAcLHRtDRQzpfItVpfmFA5MK0Q7zYWzUIyzUJK/mz15omjHZjzwkxwvy0GZmBec"
    "6ICVQaIo5RKbo9TCnaPKovNU1Wa0sBnZQRU162BHiIWHVuUGO8KfvxdzY/INfE4wUxIrY6"
    "az4sUPqciJXS2ZMelIFzmxy7U/zMjEyIKv276G+J6nwvc8Ad/zKL7CrCtiwiuq/EgXE54t"
    "BvSdqgJV0yywL4E+WiBdj3GpLass0Cki9c5VgU4FslL5dWv6oEG1wWPZnUfJXLs1lZduqz"
    "I59x+NjQo9i4xGpAXaZ0383Nib6H9XJ8bFCy6onIxY7vyOYDpaQ1WNVXr66eqk9Ly8+Hjj"
    "6TvplyRV5+ix3etF9Z3sVEY4rkxBnHeDj6iGolE5rm9CtC8VXyLp6Kbsuqqm9X4NUh3oAF"
    "tN1iml/yvC88zo+Wl+ZuzILDItDqOestKLR13ltd5gz8bt4Vi6awHfF1p8RX4aDh6IFD2i"
    "xVa8L6yIy1NPYhTeZdginm7HSLVhZChbkejuvX/MTsP1u9Eej9vdPoXfvZpg2n533/+NjF"
    "e735F6PTZe7mU1xssn56Tmp32ikeClkzWKBKoCtInSeqNq2zXCZpuJcE9Ot6cJ8X6V4m6C"
    "ZXWlCk9sEx1akJ1i3SXd1AjvcnU8WzzrrCz80uBpebyHzUQ9D2kmz7x2KXzMdIiXiPpyTa"
    "3ZCzKNpu16pWCwIT/TaIE5dfJSFiwcUsPqll6jV6RvWQOawIycO2vFNLn50Irtn/qUte37"
    "TplK8KbpczuW086mxrqDupNSjbzdgGzlfwBtwIChjaAByDBsnaKW7DttTjue4JVGRqtJ7y"
    "2gTj+cX07d27S3JjA0+30s0dsKviKPNs5R7UdDt3ZnhW6Yst2lrRfLa/e+VZaxGgbuIcPR"
    "LTibSHU92GzFwl8vLi4vP16cXd58ur76+PH605mnZog+SlI63HYfuv2Qo7+rg0jwa/OPWW"
    "QcknU9YVqh7+H4t+WDNkQqkI3KgPmLfZp8KbpECbDxJPXvuv2HjKp1l6wFnIsJ7kntEZUY"
    "7M8JvmMFXu9YadenQXc0YIKGe5VHnDhP56qQ4KkQrbH5gjgcb+zk99qL2mCRLQVBA+VzoQ"
    "yRijjTqvlPhpM3rzc8b4fkc8NPV5vVU4ztBRKpUNc4VQf2RWf7CMWiqfKiYUNlbYh8kkVz"
    "FaQSYdmhdWNl1QTuKIQiMFkRSJAqQA9I1SdDq86qv92MqlQQJcH93g7xasRotdzHzb16rY"
    "Wv5V7NFk3xZat3bG0NBAQhGumozgHWTDClqANrA0wN0JPJzvf1ttq2SNMZ+QVNgKkainyb"
    "anNOSrEyXrBHdxQIlz1Id1RZF6s6xEyILBGiAuEpwep5T8nYWk95XvwpPK98tFV2GsjpIJ"
    "QkTLnqno+x2p6PYWVPXP6edLq5A3P4HMs9g0org+dxCzgXE/zcH0ptAsltT2oB35cJvn0e"
    "fW8B+j/V1n3rU23dt/4ED6X7Z6bKcy5sZ4H7wXPf8RRglxP8wDR8D0zDN5TuukOpM7bJ3O"
    "sJHg8Gcq89fCANvcsJJpLw/WD4SBt7l9SB5Gu7172TCe1geEd9SPzfJ/jbcNB/kJ+k4WhA"
    "fqv/m/0LiXD9xXVmsK+r4bRwWiqT87LWdsHmCwedvPH5QXIRtF1t/YmQ9Q/jPISsvw/UE5"
    "b1Ke4xcr4zJHtkfGcKlByjxJys7ZQoNQlNqoPc/EL+1Lw8sUtbaY643334PO4RRte5oNxn"
    "/7ndo6wn/ayGJXpqGQpGhpHZ+T5CWLAH/rt6ItXd/74xfO73c3hfOGRE1LIvJnj0PKKeGF"
    "T88S4nuP2t3R2T50SE+tqVvrVA6EbQS4P+L1NmTr5vd3vPQ2lkPwneI73eDmz3f+eiGlJW"
    "kngfa1+rUVreIL5XafC9isf3ih9ZlSsfWpCyhqIWs9QOsLpteIH8pyB6ORM4UfJaKFgxVr"
    "mGPUQqPBQqLWEjw1qjXDUCfIRijKs8xoZlbBCOySaSrIoMkQoHLr96d0NtXbm2yBCpWD5V"
    "Xj6mZkKOb2uCs7DTvjarpTBnYQNlcrt2mwsgw0DOVjTSi6PAicXSRyHgDMNp4eyABmgEpG"
    "FI7TzYGfDcEQgww2BizZQXmsXT2MbiGaARkI551rA0EdosjvXQNHz+gOITU3LEhmeHVzu/"
    "GEFWmHweqnUBqkw74BjqS2QOZjNrA50fHDEIRto0kyyDJmsta8Hm+4PbMdiRuE66npMlgM"
    "qaVi3hBK2no6PB6JNGez6nfr4Q2D/ST0lZ+DW5nBFxdgsWGg0fN+z+fK0WTh0UO3XrpAF+"
    "MTRLnyFwdnbWnOBvtGbKHTLJHDR+jXcSjlTS8V4gfIWrbPMULq2luLTai42+J7r7a5qKII"
    "7h+Px0IVSnhLAsQN1pflxAbweDXkDlcdsNF0F8fryVhr+cM8xJI7tsBIcdFKkwi9fmiTiC"
    "knaH4OEYQTahvnaYsMruJjnNtdcprLXXscba61+TXfxEhcQyKiTyJ3cBEAc59JpiHFnVmU"
    "sxlCpO0RxWC6QPEQHVMBs8aSrUpJkoTDmNZd3Xeq8sNWIySQtMGt0F2GoWzbP1Fyf91Qbp"
    "a4Vl86exjq8KevMJNICwqgtFJV0aBNKZCZwfCeziEsD97ZNGVBA71ktTpbUPctwOeI4PaR"
    "P8cO+Qny4nthWyl5C9qr1hHhxOGLcQUkdMxPYgwE7pajhGf8ZIXKcRPViIWV/6YxwQb102"
    "9ZfH9h+/Bqz6vUH/wW3uY2s7vcHt6Xv2FpZXrd3pSE+2u61zNcF3UqdnJ252r8LH+Pt4sQ"
    "cO3cho7XMkC9IKP9GqeMek8ROdoxk5MfKMe5BSuEBV2QWKjhXl/uXsJyCHtA5e98c+Cd3V"
    "Mt1mZO8ihCKfmFD8HlM0yTNpOaQCXqHrfV9dr39SFgByezbTrJO0uqWOnI+u4hhlL/+kOy"
    "rI1Tzb9mIcOd4rpU7/SnZ0bCKkP+naUofrBkefHmnTTFKov7qtqbLKa55Sow7Ozi6ogntk"
    "66mpCrtNpsVsC5x32/5CPtW29zoDvCnmqknvz16ANFdMqgknLDSAMZr0cl42wR5ewNZv0E"
    "fRzuOV7VH3JQdJ4bv03sd7U+jPj82kCleacmphnJjWtt0Zd79KWZW2NhVV0NJPmsjOveNe"
    "VUM9K0Tc8nKkuidntj3ZRyVAFYLt+wq2Pk76UHGL8aA+Rr6mGAdXcKVErjbSldmqwRG0nC"
    "fNJPEK7tqUmRQuk1jxs9TdOzBaMF50eCUSJZfFjfe99ZHUwnEhlITqOo3fLWkVn4bq+jqS"
    "7ZcsqgwIO81riO75WToGNomDjbCw5I0mwhwj8++jQZ+PsI8kbF1WZib4X6AqxilKagngUj"
    "CSTY9hK2OIHaMd3GaLlC3+MPvP/wFPN78G"
)
