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
    "ClJSQhYaF0VSoWUj8t+PXtuT//bqy1OVKND+3ZTLOw2WiBfzcwXCNyEX7UBA242ewe0Bsm"
    "nKqsLfQ1mhqmDme0rwVUDURuzZEx05WNqWiYNh6ZcLEAU6RqeAlMDUCw0bVXZY70JtB0es"
    "dcIbDUNWvzG7s0yDcCG6QbGgaGssQGUDB4U8wV0DAC6L/WUFE/0HfPtRl5uYKX5b7Gwsq/"
    "LCSb2hIROp287MffyW0Fz9GfyKAffzTcd8nKvPF3+nTzIi8UpM4DGJOH5BG7L5vbDbv3/N"
    "y9u2ct6S+ayjNNtdZ413qzNVca9ppbljL/QGnosyXCSIcmmvvQx5aqOuPk3rJ/ALlh6hby"
    "vvl8d2OOFtBS6Rg2/t/CwjM6dMCZEORXYVMxtx8WOjJW/9/5lj4KWe4PxvJIGstyIzL69N"
    "uERsq5NdMwnTkKNimE//6P3e8OG3a3QV/Q+dwe/nJ58ytDQzPMpc4eMuQa/2GE0IQ2KRuO"
    "HeAv5KdGIe+soC5ha81g75KvAfEMReB3aUMDQL50HujdGzvsd8vFhdIFKz28jdG4fX/fAg"
    "ad/BP8++B2JElfpGEL/FObGgi9IH2CR9Lwa7cjkVZIf1WcX7p3QBpr+KesIrw0V+Tj+VnC"
    "AH1tD9kYnZ+xMdLIfmDvE33nyQV7RIdqNzSIri/+2PCXg0dQzIDsXwvZhyP1bA+Ce3F9lQ"
    "Jd0ioWXvYsiO8GGsabps/lFTRWWXCOEFZ5AeRF/CzNfCat4hE/i8zouWJsVLiV2ecMgIfp"
    "BN7p8FYhXlpwGYP1/g3eT388zBsIZzxDG1L/odcdfW4BhCf4fij1O+R6oefZxy/SDEP8IE"
    "Q2GaSvFcMg39OIjkJb1+E2Zo8J0oXQVxXDLA3+HYMztRTVVLDxgb7vPRibsfTH+MffQ5B6"
    "B7ecjVsM0x3ANzonYTWOykMYw8DeTH/cXIZmFNQ7AoWprFHs9uwnDeE6d2g/uBc58H3nrT"
    "pphnYfJcJiPj7R7teG8S+V4dUeS/TJBbu7Dd395Sa0f3idgG/d8WdAP4L/HvSl8LB57cb/"
    "3aDfCVqmJmPtTYZzPybubfdWYJxnOqK45xjmIGUBo1y5E5n8wPkAq1tnBp7IsDuLJXHUmV"
    "Sfcb/00xS4V1Z3LWfYLf3ajAyQhsgEqv/5D1UFLV64ugkXrSjC95qOlCX+grYRBjaEqaOj"
    "GdmC/ZOvx5MEeHd39xV1+OZp0sIzjCBBfj8yGRZDsosMu51xI7o1FA/xg9ttPXH2b44xIN"
    "OZPYWzlzeoz+WYKT6DBiKbtok40sGtQ3v/ZYhUyH5ILPgd0k+fdFMfwINMi6og2v4gjH53"
    "+f+agkRmoIn0A0HqsU5OkHlLBZFmmQbZnGRHZa8cuuwGdn9dxwJQV9g8hSc5utGhy/DJ6W"
    "xI+6orYjqaaa9I35Jm80Mn2dDpq0M+1hevjaabsmFNvXccjBrtceTrsK7YGQgbZC97RbKF"
    "VW32ciBwI7e7Z9ZbfVFj7Kr8grYHA8Z6Ipxy3bEyUJwmOwdeI7uz+mJWDFa1Bok8wcaCMK"
    "3k/TPCSHGUKVnQGjvdDRGBIJWF5BT5/B1ouv07jw/byUw2KoNrF5pP9g5I5cFHPnmTdGSt"
    "eZonF9cBRmON/JdCNPf1VcPZaBDuFM/lBZyZWiF4jViH915/NcGMzrv1xTo0E9cQwyX7lr"
    "Q7Sux6GZKfPds+6dpSh+sGzw0x0KCZ6IzImsobX9u9PolkqIC5giZQDIA1QH0GkQ4ICWEM"
    "qTPV1gDUWkJfAd5WSEdAMcEbNMBspRGGtAkgnlNa+yPtYq3pKOqUWOJ7snol0nlFMJZt9w"
    "PhplglN0XfwKR1GvKRCH+hdP5CDLIFZxffg7JNIlBOh7K9uXGOSk1TEcR8nHdEIZinhKos"
    "nN1d5bjbxO1g0AuY1W+74xC8z4+30vCXc4Y6aaTYppduf1w1M23Vpnf97LQVRbggQ20aG+"
    "KanOuaLq+hOVsdqmt+ZH090q5qxHv7t4SVYpBfeLDlx2G8P7PehOKvHMXfKc6vV3KKYBMd"
    "bIj96vbjE/HqMsUyaWWyCs5Yw9u1Zhlt00R4zo4bnvjMadZMFKJdAhkGKfaK0m0MPGJgez"
    "L8xfgAukzmhYC9AWgLItgaQHsjIq2h2SIxEWZnK0gEYjCDGGwsk7SmP4OG4dHGGxXOOCL1"
    "Ed6XRrTeAWZ/B+egW9EFoXkidhP8cFXlIjKwUiK34J1L8Rz1zf+o8zUfUh9Jktd1vSClXt"
    "Mh6DTLnGnZIsd8JLnUExXjQI6gndDRWnvNFR8QpBRRIFWOAnHHarrNuL1HCIUPO2f9QFXW"
    "ETR42/wY/WkmQBugrMOWtSe6L7Bg3I3pl8f2H78GFk1v0H9wm/s2sk5vcBvWrvLZzrTzO4"
    "ZcsDEhmH08ewZ0g1QC1GS9qrFTlBSjVq2fN1EzpFUNTrCAUrXTHnXad1IjcbcoAGtPs9Dx"
    "eqwp2DF7ZWZV9lHUQc5oJKmCdgOWRg20mzB7VUDxyHMUKVGnBGs9JY/+HtKwCE1JVTQlzg"
    "BFQO/iGE5vRxDCXTnJ/YJ8X/Lnvy7Orz5efbq8ufrUpMFI5JZ352MC8FGrrY6WimEiHWVV"
    "lEQIf2p1CflxXKNsvLZkR1EHySOoLLlKoyu5ileVXEX9OJZIjgmeTZdeJ9BBhRFvPPfvpK"
    "F8ftkC7hXNsjN4ZLecC/fOJ/fOJ+fOxbVz5+LauXPp3rl071y5d67cO9funWv3zo175+Y6"
    "bPJIM/7F52djGR71rawtZE1Xlkom7zQucYXnQF4VZbHZlJITWvGRPjiJVbUBTqcCTtAAhz"
    "FW1mtlqTPrtEw2LtPiGLLj0eZT1xH3EnTvlO+Eqgx1BLNgHiKrH9iXKaC+jAX6MgzzAq4V"
    "dSsbyv9wNpLRGqpqLOceIs3FvlcNapt7v7z4eOMx7vRDEs8+emz3elHGXUVQx9QCNNUsji"
    "olId1dhFIkvIum7MpsrIkQCo1rDLQiG9rPlA1NuLaUYxNSTJTVILQjEYZk4WT/Pk724Tlc"
    "BMRKnXJxhWH1rdoD4hZ2frQHukrH+PLWZE6X6i3dgWvj1pq9IK5lzPe0mWQUm5F28nTXcK"
    "9L9LcVwqzECFaWK1PdAmOLZ0CFhgneEDbJI12zlitARDFAUynpc4N6LENgvyTq81xEh/ud"
    "mjOZ3JIFSe6Zl9P8876FGg4VH+PtaiztVT7mPEApXBGr5ooY4XPSnBfOuj3srKBb2pB1JI"
    "6I9EeEg1jMEbHDc88Roe8alusyoaMFWf+ED5BjnCd+NOyN32kvIk+q5E8hxPOSPJNDiyKC"
    "bbyJgUdbw3wPSUyLa2j4GGto+Bg2NJAXITtyM497wI66whadRrsF2hN82wK3E9xpgU6YNU"
    "9lm09jmo+3zEcM84qp/A/CxkqJcc2IYRqDZBUGvUo2yzXUFWp9zG4qjlIKyFNBLiz07wc9"
    "46tIh4YMsxX0ilAKC6ef46P8BZXY83j48KnFjE41o49cZbTaAJdSZpSAlG06uwT1A/gmzQ"
    "S+iZ+/N1En3PmcSDyGrCqYZ0ZI2JAjlGJDjsI6c6papJ27Ybr6TeFyUgI6sDEVhiMLZoXc"
    "T1s/2M9TwX6eAPt5Auy2A+XMKbCRGfkgef3AL97J2NAsfYZkazPP6X7F7UAYeqpm6Alqwy"
    "DPtyKtMswhPmId6sGXjMcxoWiBwZcJfu4PpTaZ+7c9icbMeB8mmFLfD577d3K3L3faj6MW"
    "iNya4G/DQf9BfpKGo0G/BfyfJvhvz+1huz/u9qW7FvB9yKN4K35hU5O7vCASgqUfUHY82E"
    "eFN1S2MAbP4xZwLpLG/vZ59L0F6P8TfDf4RkaW/j/BQ+n+eURH07nwzRLf7JjgB7IwW4D+"
    "T2nuukOpM7bJ3OsJHg8Gcq89fCANvcsJfmz37gfDR9rYu5zgLhnIXvdOJrSDIXkU/Jw8C+"
    "nX6nX7XyTnK9rX1ZiDyITLTBKt077C86xKzCp5o0mj/VfQWEVhvlUw1GNErjBlOJX11qmD"
    "eVqQJyB8S/PT+I9nguttt98efuenuHHb+4/e2+9jqR2e4RttxsE+1tvIa3+8ePOzsiZ4wc"
    "HmsxWaveRzMgpQ1jACoE7Mp53YNN8w+ynFMFd6mFUF51vMAUIxyKcwyJnD4cJ0wkModBYG"
    "fOKyeDMHCOuU06aIqNh/unXHM07XMN1xfQorOVkT4qN24QcHhu4Egx5ObNqmjeAJLNgDYn"
    "h0xBxMD43gsb2IWVcnK/8ll4VA642qbWmpFhkyw5+8UeGhBTUkr9M26/OJdFmjSctxa+fs"
    "qlEI3VqTKRf87/6eTnEj3bvawycJPy9m0SED9nKOjRnwVvveoIFdy/21NkywJscG0DACb5"
    "AWraD1Iekn3cIGWGg6gE4AWAtA44WgC+CSQAfeVgoti+HRKYZdFIPc4ZTYKOU1EzzBbbvx"
    "rhnrkMw1C9HiHXa1VbCBhtEEUzSDloFY3BtphikhJVnDLVjBV8QqZwKo0j/b1HU7wpPFKz"
    "JMhSMRJVGZKIkqspXVOEgOlIJE+ElJ4SfuPpKj6ECEVMAbiTWJdwRPZ14/wBE8n339b8/S"
    "s2MzzGBxtamo6Zv+neDhc7/f7T+0gHMxwaPnTkeS7mgj73KC79vdHr1l/81jqSw+hWTgbI"
    "0M3b5yK0HaGiota5yCiCw4PafnU4BSuDxVWVO9ULBirHINc4hUjHOlx/kwhyfh6yR8nXL6"
    "OjnWaY4eMamavI8qXzn509lLCqwm78thkTURZ4RSZLtLtOaE0oUUYNJJnfSlmvDu1fFGp1"
    "hAy0u+Bug/93rvVYenAw3U19h34eiDnWfNZGWwgcgBbKasujxiAQItMGm0ASUFlJRVQCYH"
    "+Rqaygyq6hZ4kwG80RRiEGD05hRNBhtNN6EK4Iwl66e0TtLXSSOqEj7C+/Job4NpakWemy"
    "ppcIWisRRN2Av59nk5cZe2yrltGu1OhzDJY7lD+G3GFIduUI75oTsaS0ObY3avJ7jTHknf"
    "BsMv0lBuj0bdBxZDwrlJWz6OPKbX98H3hPDOj4OvgefuLcKbD9v90b00ZF/B94Fx4t1xe9"
    "wd9Hc/IHov0G4ojaT+ONDMvhVq9XXwJdSbcy/QjqAlPYVf697Mw9VfpuHqL+O5+ssIVz/V"
    "5pyw2/jSsW77Kk/bQhQDZVSMFTng4+d5fRWw5OFKy3r0BoiECFd9P8eTBTZBNk7wfMosGR"
    "/k+1QNcAvyforuDQXA27ZFuZPdEfaXAPZviJUq/NshUpeqLS0k0Tp7Da7aIdCimax8cNrK"
    "yGtccApb7xW0c/ZVRcXfqkrugbHKI2cGOqgy107WMRXc2j15NHgediRmuPHfmOCRNPza7U"
    "hyX2IeF75PE0zFqtFIHg9kJgM+DYa2vMVkVu6TCb7v9tv9Tpe+4fmJ3m+ByK0JfpBoKdIW"
    "sP8SAe/xsfswdGTIHhFkiXgXvhVsRRjI8XOomX0v1Ft7eCePvz9JoR7d2+RX3g6G3QfyHX"
    "tep5FbBKfxUCIg2z35Pkyw9PjUG3x/JAKtRx+5RVrdPXfsV/ekr1KPtAnemODPg+dRt//g"
    "dRL8TNUCPdZ+9Ln7RAdy92mCe1J7SCR/mXxxauILfMwjFBdfb5f95a43/j7ntq/y8koviZ"
    "Uf109+OlLJ+ZYFYz+NwDkLzotM+bf9NALn1NVUFTd+JmWeBD9JncIYC8uWQGOXXjm7cKK3"
    "wY4on7NBLlBdFvRkvQ2UGdT55fTiiwr5SGpUmraw2Wvjk5WPCFJV2EHrvTffiM7qnSR/8m"
    "OtNROrozK/+6yZKO37WxUq5guJvqIS/fsKF+9bwa38RKvr2Myq+1Ul60PSquYLTCETGGWc"
    "vo17Is+TzgglkaUHDy2gaksis/fvB0xrgvBC02fkWfeOCOaKXcbs/QNQHF+jrGawAFWBdr"
    "AqRFMXYaxJkzqBfCGLhu4fmAPgCemGQsOA7pz+TlBKyZUAAO5sK0H0Mob/57fRVGG27rfQ"
    "BNZqGhPNQcyXOwufDcTjv/yPE1kwd3XIlpHS4fOz9ga0hcmcKl1qoEPMovENbY2ok0yTBe"
    "oz10vFtOvDzpX5b+BNV2jtYDBFKzKcdkS9HV9nRF09S3sTTQDwZE1VFvgDaGcrZbOhvqKK"
    "uWJNN7o2t2Zmk7yGdqsYgAI8B9MtoNkEaGLNOFfRHw1jBS+ub9hjg8XSHmZhulWWB5e3dW"
    "ZsdXkjWwL968XF5eXHi7PLm0/XVx8/Xn8680TR6KMkmfSW2gRCGoH9hXB3A5eWPd1R1FBb"
    "eJOmSstNfJGWm0iNFnc9ZEDYR1JDiEuRAghkPGYnYRtxKeqkiz3KXhJKyM4ma46kmCHaGn"
    "o4nohHY2wUakV0btxMZBz+Ly5jWTwjyE+clo4lJEIAoK1/I4zahshJVFfl5kYy0CuZpyqg"
    "leIBnbxNxmDNLF2n7BzNo7RQdMK1/fIP1yr0D3D2a5QbLOslaaJ9OHGFrgWrJnE+7E30v6"
    "sTUyiK4J5ykjPFGnWTM9TW1bJbRIJar7h3Fv43QFRDDrgUl4TTS9KUKzxt3P0qUQ8/+neC"
    "O70By/hg/62G3lt7wzz/+fjp7hEI+2/Kme4Wr883013qCsPdaJM5PsG3LXBLJjmZ37mmdp"
    "qZHT+xI/Wp8Uy1DMolL3XN2mQsUc0hFkVRQzm75Dm3ih0VpGNUcQGqJBG6MjO7CASpRBw1"
    "NqINjZfMCmGE8GdGcaZqRg4MQ2Q/M4IG0l+VGaKWMIUI5lvZUOIKU8Ys6bgOKnxaVYk5YL"
    "KDDlXZruKaWewIkgrQU4G+1KAaRTo+p4Dbvg7wHjulAMVO1mYza8O8NzJXlo6jr8NYBKf6"
    "dYqJfh07za95k1xeka1B3cpvcMk7IdFMWUM1AfcQefiktOk/OP2cHv5JZ6XU6T62e0Rebl"
    "6E/NP9EVscyN80/YUBx5E49iMepP4JAb/JgPcKGrJmmTON57CaGIcRojxiMIZ352SjMWIR"
    "T1AZxUJdg327FBbFQUzG2izzkcmjrR/sBR+XLmhs72XbMC+VbOIGHteF2MUTd3EXNsplyB"
    "ukM/xyQh/p4yfEPhPL4gJn592UF3BG3i4j418ZD9TEfkRi5VNLrFw1g2Qp2aPeMbNyRfE9"
    "NLUyv4BeDPyGNZWpzHNg1MfImj5oqbbyUwGdE+tRnHtaF78qJnS+asQpzfe0meSKpgTblR"
    "kYmpjIuSauXXUIG4WmidYbXgxXsjuSn+547khnJWFboC/STIXKOl8y1gClqJdTNU/l1PVy"
    "+MN7GjVycor1xSfLEkmN46Gvb1Jjg7nJZy8ptyMT+2aV903050Yh3eUY4iBlDVd1nYZZxA"
    "6UEjuA1oSHyMJzeARV9rfOa8C5ThNFS1rFG3CuI3G0KsRLi2t2T+f366evMuYNqf/Q644+"
    "07wuE3w/lPodcm2nZ8w8EGmGIX4QwkNgai8IyzQRQJaZHqSqXVKj4iPGTy+So6By2yOpf8"
    "fKbTsX7M6YfRzTDMPj4XeaWpj8oeVBO9Jw3O72aXFQ53KCbwf0A+nSuQiX5razRj+5lY3Y"
    "Fe3Zqe7jlfSR/njqsvJCzkWexXeeZvWdxy+/88j6c8WnzEXuI4Ti/I7zH8/O/oZIhZRTZf"
    "ZXR6/kOMozzEFKMcpVHmVRLkiUC6qC4bGZq1zQ+6TZ2OHPMWMGBifeihmYDyUbMUMaCZZP"
    "ZpdpVfd9opVpmyBCYYd7BOrX0la0wC5zNWPt2C1bVhem0cqYRneROgeJSpxuKmz/abS/tb"
    "tjWnOl2x+3v9Ao+OANIty4N+xiq49MeuLcJGLR83D8mVZl7dglc4Kfc+ka0jntJvjs8kO5"
    "cjJrAdIa6qRrbGmChkE4h3yyWJBUcOlV5tKDp3RqY32Aqsqa3JwKxVLyI4bYo3RQB4gE0u"
    "mQ3nhnT1a4o5QV5kaqBbmGNQvH8IGxBk2Ppn4wX6dB+Toe5OsIxvTIlLWFPFV0k2P+iU8O"
    "ESH8mdNDHNlMXDGsjmAl3hCQsm26LkH9AC7e889A6kK2NQcLZea5qwexTsgCFUMvEkHx2I"
    "dDHR74PR3RKGyX7qyH64NIK/OeuXy8hKAymfXTbNkVEzup30AUz/l5AGLN5CXZj0/zE6Ws"
    "A97HTvjjZgTDCM2zJV2MUIqDNujxYRiyqcmkE2xsNN2MYWji95akPuow1Y+wx/vMbbMVxB"
    "jFiEf7+R1+TxUehsbT50FfagH2Z4Klx3a31wLszwTTOdsC7g7x/lmN/6lNZaoAlq0NFdR5"
    "McZJ6Qx45CJJUIY8Bh6AC1bSC89iKgrtXyf8nqq8Tu7IivjeAuzPBH+TpC/0o/23Gqtjpq"
    "3XBD1oGOQ8YAVFsjOqSX1UeHRyHyZFm4uVNT1/ibjreAxk4ZQ4tIJX8il/rY1K9TWICFHQ"
    "4PFI8UIAj7YO0/nYYoBw/i7N+VsENMdv2vV1M7E50TyjHqQUo16VUed4nTjfnitvZk0HFi"
    "IssDZ5LXZREVlcCqw0/7+82Smvs6HLpxZTNzGswZ2SUaAzRzWMbBXsk6/H05zFe2MbQus4"
    "pho8fysuAOi2XYv+ZGdwikyBofMnBcKh1V/EfFZO2ElnL8b83TIG6DQpGemgxdnNsuRk7J"
    "B++loq6E9l/wjqbrz0hwcCFcy3WEeoqGZQ0+U1NGerQ6fVI+vrkXZVW7hsnGRoyDZyx0Ts"
    "RLbBMBu/1OFaXikG+aXKoVPsye7uM+ttW9dZRlX2tJgOzb2J5/QIPTQJr91h2+uvrsiZUF"
    "8i01eQ6EDgxqy/gdddbXGjDgeET5GZEc/gpYnNBJvT3dDura6ovRLBGJuIwOZscwfC9tXt"
    "z9nm6oRbpmDzlEngXWwHGI018l8azjdDFvhTPG91tFToY77vUXbAhqH+agiZgTCR1JRXIq"
    "DhhaavC8Nu5HbcDfZbEwwzZoToIcJ9cNNBOE+aSbkg1F2bchNBQFvzI3LZv7vSWuSyF7ns"
    "q7L7naCtMmqiFrnsRS574QSQbWGJXPZi3xS57H+KYX4hGPLPxv1e8C5tldOaNJ7ao9G3wf"
    "BOHkqkSQsEP08wAfD+Xu72v3ZZRuPAxwn2WpPDr/9AG4Tv0ATLnUH/Tr5vd8aD4a4h9/YE"
    "9waDL/Lzk3z7fPdAv0/wM0vXPOqOu18l+bnfG3S+2F2F7/nbDaX751GwmXOLpmV+GgzH5H"
    "P7juV93n1qVIJ3gFPN4mwwv48G/RhpxiUI7yvKzAT/C47tYk5f+x5yJAUosMVE3KPDntCh"
    "vYN2EHaPFuUBsi+JgmPkRd76EvPWVzMjfVD3llahFqQSHp/J3ohw59l2NB+5igK714ErOL"
    "NKTa/s85iAhvFGC/iSIUWcccpuh3hyehy6HZ6kKHmwAcLvbMOxQoR8ceJNEX6XqVQGicZ4"
    "hYBNBRQDQODZjYG2ACZ56Hq7NgFpYmhrNNXmW3IMa2tAeDyDPAJvK40S0y89/xDerst5Q5"
    "7iv1O0hFi2ZyNNeC2MJlUxmoiAilICKmqvNaAZvgfDFrD/TvD4mX1kf3KxjYWHyzsbctYE"
    "qSGy+tk3Ssmw4t/go6pQPtJ+mgPzdZ7QJsJL2Em+5DwjeH6anznZKWFTZlq2Fe4jEas71e"
    "rOnJRN5GITSRiqyJYJS3z8NlJfS7yo1FbScnJ45WyoBohEkHgkvwELjMosjfuoBKainuDR"
    "6wlyJnERxoQlTR2YPu6lmvM3TVoD3/pNEXMfF2Va6gQ+UXAD580BYfZrRFg7vCwmGtruq0"
    "a7RrZIrnw2Gge0eCvNDtX9dhpf272WmjZwmrt2E/NN+wCodWWlWbpB70LALD8A6oi1MKw1"
    "va2YhktrRO0zBfabxirDenIWwopOYGGQqZ5BRggrInXYKcHq20jS6q59JD+13n+tYIurWI"
    "0NVfNRHC9SrUylkx2sdnF+9fHq0+XNlRex5t1JCluLRqwJRfUxFdWqtlzm0VOH6cSeygc2"
    "u5Y6QCiU1KekpPYz56lVqT4asYiS1X6eY96BGpN6pjNrhpUmvplVqodrRk2AL+cSRw0QzM"
    "gUrwPQgu3KTB0RK1jPyNeKTsekyh3zAuNG9ovVR/NYuE7hr3AdX0ru1z3ytKmYKpJRppJb"
    "fpoqe+HlRPwylY/IZYKPyGXUR8TGbJGpGo2fpg4MeEkwR061NOpqO+edSHT3LgrrgWVOtT"
    "8lbOpb7jnle5x8ULGG6ZTU33SFJnIECrZVyTTZHrT1oo52mVasW6LfwFzD1K+ftjUNQJGx"
    "1kgHBtwawNCatAf6QHvDUZV1KW+Z4AluAzvxNFhpBGEAMUAUH7DQdACBqqwVMuUAlVuARW"
    "aSzt5lF69yFeJOIp8P4NtKQ6/kPnXzMwCZ5Eif4DfFXJFuNXpQu4QLMikN0hM0SQcszEEz"
    "wYrGSuAtWBPW8ANoqyp7q+Gp4OlRM4UG+ktazXsm5fqtsoxV/3A5fY7mx9kWq8sA2Gqfv1"
    "5cXF5+vDi7vPl0ffXx4/WnM0//E32UpAi67T5QXVBgF3WVQwmcATReMp1WTvsacgQ3aU6q"
    "m/iD6ibCDszR3NrILyimgiAf4QBR7Rjd81Tl6M4T6tGdRwvSkQPaoiZNzkGfkCPATyTyBC"
    "QrRnPkCRBupvFLor4aPPgKFQZ7jnEP09Zw5E9kpF1MknM/YQKplWuFh0hFjq8qj3N8StGf"
    "K5toYQZaJ3Nk5hytfrraoFpEjlbmS2FhU+GUtE/eiIKUYh+q8j5EdSk5zhofmRjfSo8vYY"
    "rzjO+OTIxvlcdXhYYpI13n+ezHq0OCVPUzkBQWq5zBQFKy1p+mzOk67scNvuY/0KS5R/tP"
    "G8uKv3UKZ3XDmv4TzUywRhAbLK2PuaJO5kzLbQDFMCykA6iS06Hlup0DV3/NMv0Aqrt38l"
    "zx3NZLeANHjf6jYXdEHztvtD3V40ozZHNjF5r2Y2nad8OYduvbUdRQ236dat+7Ttj3rqP2"
    "d3eBZADZR1JDlC+u03iWkFbxp8v1tUjlLzS7IgOpyEBaLe/MI2YgzcgCB5OKchjgSNbReP"
    "Y3mvI0hRMMdeWAwK4L9hcDqAp+oX4dS02bU1eSFuM7MXoDbu9N6j2SyO4W1GfGMmPxvKz9"
    "RbLGXPiJjhugWcmdKIldNbUXhOUVNDj+4gnuIQGq2nkv3FylcRG5incRuRK81E+p+xJ1cn"
    "6OYWYJKfPYw+fCGH4SIyykICEF1VkKCnPY0UFwiyukHIJdBeOT4vvS4h8QKVLAX5xgOUQE"
    "JmO/fOm2a6YXM8n/O5q94uYXtDEB86EgAqIbvwCJiKgRYWBOaycYRAicz0nXhh1h0KQZfT"
    "TqfGvHJUTFzYL6FGEJJ2osQWvIc+aJFzw9gloq8dOInaRVghI/Ing6SzwXuxqmFVJJ5XjW"
    "ingDPCHdUOhMudNmLNqCe1xFGiWfVW5zee5vX2gA+4+GG6vnHO1uKYxX+nLSH/nVkTbGCl"
    "5c30Ss85mOGJFWrkSdZtYyKAfVP6najhYuNZOu1kxSsZmI+d1dHBGIY7kmH4XI5cVxFXe2"
    "lAxzdkdRw1lbvP4dqgo0eK74bV2H2xhtzo4mhPGxAwbp+95jD6ap0X78PVyFZkN/M3f9p6"
    "v5FeigyrOX1qWllWbJO/TtBD8+j9vj7qDfAmvL9H7A+xf/MtGfHNY+Pg+g277K0Bc1ewO8"
    "exF5AGlV5dw1sT3iI1Zk3iA8d5I/Z5n6T24JZod+gtsdWk2+BWgGjFfEyjDbBZR1IvzpaF"
    "6NxbCxpmS3XOWSd8O0Qt6tnLwbVG2weZdLseGnFJa4Ko9ySPhOK0aHyIQtLtkW58JVgDGu"
    "4+vqNKHdaw0KTa7MhTZKVcWpEHdNtG7wNHDus2ai4o20khW32V670B0yoaIaTTAi3I1lgF"
    "9Iz7r2ClUA8ZwwB4Y1XSsGFf9/ZXfa1lwxnUiZlY4QMBATd1gJCEOz9BkCZ2fnUWNRmS9K"
    "47BI+peXGlTdLUUzFNPTEepogXTkLIz6VJlgb6L/XZ2YDlBUQCinsIQ76SOYJuc08NPVSQ"
    "NYRFqDwNaRVv8XIKqFJH+M2r7CMFAqvrZaD6ockOPVUQGiOgR+v4NKSjflOVcvFV+YJkj1"
    "M5dVR3ieGT0/zc+MHZEMLMIRzzSDp4RBM4VwBXG+sgHKMIg26Qeni3rBKHW6hBP45fysec"
    "HWPFnxii08urvBVTTkmck8hyierfy1f45lb3nut5+ehoOvVKu8u55gRjNuD8f0ge/DBHf7"
    "Mmn0QITuUQv4PkxwZ/D41JMYhXeZR0WdKpFpQh7TaBpTzTJpsubc5rMdeYVPy0Z7PG53+x"
    "R+98oex919/ycyXu1+R+r12Hi5l9UYL1fNINNNiQZwZKsAF0P+U58aYUimmVInx5BXeDVU"
    "iUn30Nvpy+TDTpfkHis8LI3R8+1jd8wOCe9ygneH0O4IGkq/Sx3W0L2q2Oako3/a6k0yMO"
    "uYLNnxQtiebio8hpUVy/wK6ZxHR0IXP/PxwYUl2xGS0EUd5voxdD1+BAs7Svb3WuHhqcFx"
    "EsD/sCMlRVcVHsvKHiuQWjVl+gU4gVMJZTCCZNUohPFefq2lFMIImYfTWhzDVmVhcUx0VH"
    "HhikKc2VFlZE0ftFS6xYoiu9dPJTS3KpU8S1de4WxLXTlQbMBYuE0z0W3Fbs1YBZQ6XKzR"
    "Bk5wCiuJZpdSY1Xd5i3wRrNh0YyvU22+BTTnHyC9bw37gblC9k1e1thiOuWGrIV8FLxQNR"
    "GPJnxRTmr/OtAXRYShFR2GRiNDuOWDk4NJ6lQ9+NjsPMOPV0l4D+QHFBL+2SEXISI/a27j"
    "3ehNt1kP4yipOJCrU47iSdeWOlx/VgxT49ehDrXYI0qwtvLK1ziFIOGQrZFdZdlA+ist47"
    "xCgOayoIoPtNCcwsobTTehCuYKV3rI2ROtLT1yHdsvmmDS6KgKTZXk/GpAJCpNB6YGBp3H"
    "0YS8a9IY0xLQjmc80MiyBwQXQmXQZjY5FU00sIKvCLwqBq1NPcFb8hrQJtN8tvV/GeZVRv"
    "3r6Qs+TBqxQsw/tamB0MuOu3Ugd13nhSAjBJk675vCqb5cp/rT85dr9KVvGbcDStIC5D8W"
    "jf087LOIbe8yj0mp+IjshaIbpswOjozm7yjlz2z1Dp+YaXffyEkrtt/Q9rtjPbIdaj4qAW"
    "qy2cabhAXYbX7393Wa4O613IQXLd90w5nFBeBrc/VPu/5qinFwBVcqiHuIZtor0rcd8rHB"
    "EWYDz5tJoqzutCRwOE1TCLK69kaLvQAEZysqzLEQaoQB7cOwRdI3RCS+pfJK7r4p5oo1WZ"
    "BuNf03AIFlEHGVFoVhpWMw4sm45byksMozQrgs5diNFy5Fyn2Rcr9Kx0N1C48N0VKh3935"
    "5ZzTwfd8z+kQarn/cDDJZmOYbN+lOzjZuCHwuJXfWElce3UaALpKQTIcKgIQG2RDtzO4K3"
    "8qeLf7O+pHzilR9tvSOFhgaz0lj6LVeEPt/GB6waEBRi7+tKmicFeFwgwFnzHcIUrvjc8h"
    "PlAjUdHNMbUjvg8RahjIOHvj6MUxHi4fl8P/WjhaH+gmIIwdZUxl5zSNIBpr5dgR1MnGUZ"
    "jP1ol4wZ2fCJxvumKaPBe4+NAKH0k1wiroa2sTVhFx65azz/jEPsSuwlkGRE7F2puK5stc"
    "bnIc8hp6yp2IZ5yLyZ6Cl74Ry+wdx6cWvE9MFejM+EYIBbSiwLZw6G1Ym3nOUQ9SilGvyq"
    "hzDiv27Q/yM07lh5Cx4O1BXghVUK0W5INQjlnjTocLbkxotFEzrYFDnnvtCy0iuM8uYMBX"
    "b6OhRgCaLty7JwzQlTEOCIVfKZyZsOuXAapt3cyipvKRCDVV4WoqoYZtFKl/Elo/ofWrKO"
    "inK0gJrd+7nNULuFbUrawtMsIbpjsA2NMx5WfA1S9XZdmm/HRif6r0/iS0uvFn/2nq9+K0"
    "uhXJIzAkjCJ1N0HzNhOXGlwVVKhNM1kD5baW4a75Xj/bMfVkJe8FL2i7C35gdxS8sUzXv9"
    "W7/ZvdCmKN6qWcRopJgyMgIHNnoRJxK+phW+J7uL61LHqDzSx/FXDy8sPC/m+VZawcwD09"
    "OQy/MzUrq7d1uP2/XlxcXn68OLu8+XR99fHj9aczj+2PPkri/2+7D1QECKxyVyZICtNwBj"
    "A4AAnZ+l2CWiQrCkZLf0oTLf0pPlr6U7Q4iH9ZpIU4QFRDmG/SwHwTD/NNBGa64WQA2Gle"
    "Q2hLyQ3ODgV5BY0Vb6fGUN/G7NQBuhDa062JjBPEO2kHdpSLHk9GQL3t9tvD73zH5VuOMv"
    "L2+1hqc7XD2ZXDQjdcim74tKSYo7I0QogpRYihOcFG1tQ/JhwxJtJqjyBD29OiDEGCcm3p"
    "QTugbz0wMzqmqTCFFb1KVnR7mmRhrnYUNeSvzlPxV+cJ/NU5p/aKpmVD2Gkv8E2H7wbq5M"
    "rkGtjjA+6CVLXA+tgxdwtNX/O4pHRZ23bUVQa/0Rl9bQHy3wT37yi72AL23wn+ozf6owXo"
    "/xP81B7+7Vkat4BzMcGjrw8tQP4L6/DSLZNUqyRLWjcdEZTwLEaOTjFa/g4qPWB37W7vew"
    "uwPxP8TZK+0I/23wl+HPTHn+kN56Iaw7PSLI4AmJxP0qWpk29EEbkkXS4zAmey8OYjq6H9"
    "6URENWFmFMMsPFELlv8ieg6RYapeGaZGiHz5+b1tuuPojgLPm0laI4O1lBe7pplSTNGETx"
    "g4QNmmZ80ywT+ooVnR12zn/Qc1P0PjxWApnqhdmgwO2CKOtbvYrvfrr2LVUlXbiqoQkFSw"
    "IorMPB1xNqIkA9SORhifmjmNT1O0tHAOVspPJxipSjNS/i0yM8ccoi1gqE/Hu/XkRlqFhi"
    "kbJtrw9tF4l6sA2fHUCWcljejxPK8KCnOO5cIzBjkfwINXgaMongM/kKvGtGDLK+piW1Ud"
    "Y5nlttvDZTsUshIiOTihKwRLXbM2TiEqWqfWZYMVA6D1xtxmT9uass8D+GuRT1WETFfs7M"
    "8Q2bJCUDVXZC0blu5u0OmFGB51TnHmdDirsqQZRVUxMgzEsQQnejL6yQT4OcE3kEqD32xv"
    "mKySfIhUDELOQXDCEBU809YZd6IIqRiEnINwIukFShbACgt0r1DesNOZ2yenvHDHKnNge4"
    "RQhF4XppoQGdiqm4HNUzw8Y1WbvTSSdBNOk2Y6tYS1a51PI0FYaXqctYC2QZhqCtwAVFrg"
    "TJ8DE74gO0h1o8IZcguK0T7s8tQptRTFvEdUITtV93Vn/LOg7iMR6qLAAVxFLdzJnr/h2i"
    "S52NcAobCyVpp9RX9uFNJdjlEOUophrvQwV80VqLpDK7wSK2kTPaJXov6qzBAZrAZXMvGe"
    "7hFKWDvZyemQQh7xvATBGm7BCr4iIia8krEnKBuabcWEAKM3Jga8afqL4QgDtmygemWKdf"
    "SqvaA5RxYp5x1CDjlVOYTMzpgEGolZSuKSZ1QqoCq92jeYBeYqTRaYq/gsMFfhICkR9/FT"
    "cFiCkf4phtk5+HIMc5BSGHWqPMrMtdQyyGjxtHTx1ZvDdAcWbj6dEebUbRYipxA5hciZQe"
    "R8chwWG/Fyp9ekmUb43Phbl5lBSUh0VZHo2N8I5PHSnNu+hpJcKUknmUt5xiPNTyMOtOQD"
    "jWFVwHEW2i8f3G5PE+O9Z5t/igVOtiFhhYfdzjjpaIuwEzw3ZIfy/ssQqXFZgDOzEtXkby"
    "NoB9naJU0nRM/WpQ7Xh0LFOnuy+6rR/AwihjW8XWuWIc9UBR0+vdzuOqy3uqLmuSccCNdB"
    "DmynAJTL7ToeMgfC5Rwco527TS0xU0xusEkWoJRUKoyTgeeIAp7NjeyX8jyuJb2oJ3sMlB"
    "D4hMAnBL5cAl8GJ3TBO2c5dtxdqpgz2q8MO7GJ+56nkMvaxJ8/PuZn/8njc0ze7+VyS9Pv"
    "AIjn1J8Eg5m23lBJdd4Emuv8juYALkyk099r2GWgFNMA9iqP+rQU0mOOeusrOnntny18Wq"
    "p0IL6Qn8o/EPdnC3Zpq3w4NgZ9SR70yT+pBXbXE3zffmQZhO2/EzyUHgdj0sb+O8HfBsMv"
    "o8+DpxZwrya40x12eqSN/XeCpa9Sf9wC7E94qaU7glOdwAkHcFjh6mwzeUfUR17pQe1L0t"
    "1Ibo9G0mj0SMCX2/07eSjdS8NhuzdqgeTnZOAen3qD74/26HnXZIAHj4/P/e74u9wZ9PtS"
    "Z9wd9El33NsT3O3fD4aPbfqJvWAw7JJe2OcWSHg4wYPxZ2lI5iP9k2fiXKWZOFfxE+cqMn"
    "FMbaPMOIxGW9dhTCT5jiQ0V45dmIi+7z22XZo//8ffQ0CqEC8twlFkkTL8NFVed7kljaK3"
    "OR87kdbXxEdyoJtJ1cDO5mcyRUuYMxUkLDAVZDXlsXp4Y7F1J68VbHHVlvEZAiOEubJUVG"
    "xoC89TgenVXN5A3VRmygZytRixIMeRi4QgYaBdf+7MqSIihMKNQDjZp57F9Sp/GEwRrOto"
    "lnPcQ7SCBagyC7AbreybZ5RUZNr5Dw9d8m6ZbBYGTw6Jr0jHJc4l9J0OtqXUpXNcirKnOf"
    "VRiZkdzWEhcscWDiv1H8kIqY9ETNIgmjTQOvMUDRCJCZrsVuyPhCjWs/h0Ed7rVBzaBGP8"
    "ijknWAEoZ3WMrea+kAZi3+GdAmHD8bo7dBKnc947UVR9R00KSO2NtIg5W/sQusCZc0icge"
    "cRDk0T4TnFtSiv8LbXY40GIuhPXxRmjp9PPREr15MqwYUqle9UBp8pbgZRO+k5WEFa1QQY"
    "1oxMBkPTf6OlBBXDyxbKMvrMIAZTQksG9o2bFqiEF4icQKfqP2UPfBbQdxTliiGnl5rU1F"
    "4QzpxhKUhVjPvEu+Z5LTvDUkU8ACp6NNZD/y/sez/DMJ9WEq2KHEgnN8o6Ymnt8yXRCpAK"
    "o+1JjPM0Ez8ZIhPWgiC3Q2T1XEvHT3eUdSO2R5Gru6oGIZE4rR6J08IKzHiNXFDLuVc359"
    "NMp1TT7WoP/8X4AAaucuwN0mzZa1oRA9gRwlShtibTrMnCFlll4rcVr8BxET2mUcSFK6GE"
    "Yhub4IeHitDVVUlXJ7xbSqqMLIJxcgbjaJbJr+Aar+70kdTBa/AISQixxg2DiXfR9AjqAP"
    "Cx3TKdozaXsmJdbCGsExqJUxO63LHK7F4eIRT6Cs76gWoOz/Iopdi/su9foj5iWU7QO5ko"
    "A6xBKgFqsp4mtlJqXr/d+iV2bIa9HwMTjK+u4e4PBYBcx2SjYXxz1Ms+nkKMjFaXqbrWG7"
    "PBU4YFGjQTFWGkqazYijC3cQotGNNIIZ16kS2golpkqTfpB+otRvgx8tEA0HY2c4vRaTqn"
    "AVRVt4HB042V8p4JnuA+UlgtburihpFJfV699liz76P/WpN3erc9Bzg4BwtdWwPFTKl8i9"
    "WlOYUD0wrRTnPhLBTjLJTk72ZPnijasRkP/CTHy3JQJuYFJzpgZZAoSrnE5ii1cOeosug8"
    "VbUZLWxGdlBFzTrYEWLhoVW5wY7w5+/F3Jh8A58TzJTEypjprHjxQypyYldLZkw60kVO7H"
    "LtDzMyMbLg67avIb7nqfA9T8D3PIqvMOuKmPCKKj/SxYRniwF9p6pA1TQL7EugjxZI12Nc"
    "assqC3SKSL1zVaBTgaxUft2aPmhQbfBYdudRMtduTeWl26pMzv1HY6NCzyKjEWmB9lkTPz"
    "f2Jvrf1Ylx8YILKicjlju/I5iO1lBVY5Wefro6KT0vLz7eePpO+iFJ1Tl6bPd6UX0nO5UR"
    "jitTEOfd4COqoWhUjuubEO1LxZdIOropu66qab1fg1QHOsBWk3VK6f+K8Dwzen6anxk7Mo"
    "tMi8Oop6z04lFXea032LNxeziW7lrA94EWX5GfhoMHIkWPaLEV7wMr4vLUkxiFdxm2iKfb"
    "MVJtGBnKViS6e+8fs9Nw/W60x+N2t0/hd68mmLbf3fd/IuPV7nekXo+Nl3tZjfHyyTmp+W"
    "mfaCR46WSNIoGqAG2itN6o2naNsNlmItyT0+1pQrxfpbibYFldqcIT20SHFmSnWHdJNzXC"
    "u1wdzxbPOisLvzR4Wh7vYTNRz0OayTOvXQofMx3iJaK+XFNr9oJMo2m7XikYbMjXNFpgTp"
    "28lAULh9SwuqXX6BXpW9aAJjAj585aMU1uPrRi+6c+ZW37vlOmErxp+tyO5bSzqbHuoO6k"
    "VCNvNyBb+R9AGzBgaCNoADIMW6eoJftMm9OOJ3ilkdFq0nsLqNM/zjen7m3aWxMYmv0+lu"
    "htBV+RRxvnqPajoVu7s0I3TNnu0taL5bV73yrLWA0D95Dh6BacTaS6Hmy2YuGvFxeXlx8v"
    "zi5vPl1fffx4/enMUzNEHyUpHW67D91+yNHf1UEk+LX5xywyDsm6njCt0Pdw/NvyQRsiFc"
    "hGZcD8xT5NvhRdogTYeJL6d93+Q0bVukvWAs7FBPek9ohKDPbfCb5jBV7vWGnXp0F3NGCC"
    "hnuVR5w4T+eqkOCpEK2x+YI4HG/s5Pfai9pgkS0FQQPlc6EMkYo406r5T4aTN683PG+H5H"
    "PDT1eb1VOM7QUSqVDXOFUH9kVn+wjFoqnyomFDZW2IfJJFcxWkEmHZoXVjZdUE7iiEIjBZ"
    "EUiQKkAPSNUnQ6vOqr/djKpUECXB/d4O8WrEaLXcx829eq2Fr+VezRZN8WWrd2xtDQQEIR"
    "rpqM4B1kwwpagDawNMDdCTyc739bbatkjTGfkGTYCpGop8mmpzTkqxMl6wR3cUCJc9SHdU"
    "WRerOsRMiCwRogLhKcHqeU/J2FpPeV78KTyvfLRVdhrI6SCUJEy56p6Psdqej2FlT1z+nn"
    "S6uQNz+BzLPYNKK4PncQs4FxP83B9KbQLJbU9qAd+HCb59Hn1vAfo/1dZ961Nt3bf+BA+l"
    "+2emynMubGeB+8Fz3/EUYJcT/MA0fA9MwzeU7rpDqTO2ydzrCR4PBnKvPXwgDb3LCSaS8P"
    "1g+Egbe5fUgeRru9e9kwntYHhHfUj8nyf423DQf5CfpOFoQL6r/5P9DYlw/cV1ZrCvq+G0"
    "cFoqk/Oy1nbB5gsHnbzx+UFyEbRdbf2JkPUP4zyErL8P1BOW9SnuMXK+MyR7ZHxnCpQco8"
    "ScrO2UKDUJTaqD3PxCfmpentilrTRH3O8+fB73CKPrXFDus//c7lHWk/6thiV6ahkKRoaR"
    "2fk+QliwB/67eiLV3f++MXzu93N4XzhkRNSyLyZ49DyinhhU/PEuJ7j9rd0dk+dEhPralb"
    "61QOhG0EuD/i9TZk6+b3d7z0NpZD8J3iO93g5s93/nohpSVpJ4H2tfq1Fa3iC+V2nwvYrH"
    "94ofWZUrH1qQsoaiFrPUDrC6bXiB/KcgejkTOFHyWihYMVa5hj1EKjwUKi1hI8Nao1w1An"
    "yEYoyrPMaGZWwQjskmkqyKDJEKBy6/endDbV25tsgQqVg+VV4+pmZCjm9rgrOw0742q6Uw"
    "Z2EDZXK7dpsLIMNAzlY00oujwInF0kch4AzDaeHsgAZoBKRhSO082Bnw3BEIMMNgYs2UF5"
    "rF09jG4hmgEZCOedawNBHaLI710DR8/oDiE1NyxIZnh1c7vxhBVph8Hqp1AapMO+AY6ktk"
    "DmYzawOdLxwxCEbaNJMsgyZrLWvB5vuD2zHYkbhOup6TJYDKmlYt4QStp6OjweiTRns+p3"
    "6+ENhf0k9JWfg1uZwRcXYLFhoNHzfs/nytFk4dFDt166QBfjE0S58hcHZ21pzgb7Rmyh0y"
    "yRw0fo13Eo5U0vFeIHyFq2zzFC6tpbi02ouNvie6+2uaiiCO4fj8dCFUp4SwLEDdaX5cQG"
    "8Hg15A5XHbDRdBfH68lYa/nDPMSSO7bASHHRSpMIvX5ok4gpJ2h+DhGEE2ob52mLDK7iY5"
    "zbXXKay117HG2utfk138RIXEMiok8id3ARAHOfSaYhxZ1ZlLMZQqTtEcVgukDxEB1TAbPG"
    "kq1KSZKEw5jWXd13qvLDViMkkLTBrdBdhqFs2z9Rcn/dUG6WuFZfOnsY6vCnrzCTSAsKoL"
    "RSVdGgTSmQmcLwns4hLA/e6TRlQQO9ZLU6W1D3LcDniOD2kT/HDvkK8uJ7YVspeQvaq9YR"
    "4cThi3EFJHTMT2IMBO6Wo4Rn/GSFynET1YiFlf+mMcEG9dNvWXx/Yfvwas+r1B/8Ft7mNr"
    "O73B7el79haWV63d6UhPtrutczXBd1KnZydudq/Cx/j7eLEHDt3IaO1zJAvSCj/RqnjHpP"
    "ETnaMZOTHyjHuQUrhAVdkFio4V5f7l7Ccgh7QOXvfHPgnd1TLdZmTvIoQin5hQ/B5TNMkz"
    "aTmkAl6h631fXa9/UhYAcns206yTtLqljpyPruIYZS//pDsqyNU82/ZiHDneK6VO/0p2dG"
    "wipD/p2lKH6wZHnx5p00xSqL+6ramyymueUqMOzs4uqIJ7ZOupqQq7TabFbAucd9v+Qj7V"
    "tvc6A7wp5qpJ789egDRXTKoJJyw0gDGa9HJeNsEeXsDWb9BH0c7jle1R9yUHSeG79N7He1"
    "Poz4/NpApXmnJqYZyY1rbdGXe/SlmVtjYVVdDSvzSRnXvHvaqGelaIuOXlSHVPzmx7so9K"
    "gCoE2/cVbH2c9KHiFuNBfYx8TTEOruBKiVxtpCuzVYMjaDlPmkniFdy1KTMpXCax4mepu3"
    "dgtGC86PBKJEouixvve+sjqYXjQigJ1XUav1vSKj4N1fV1JNsvWVQZEHaa1xDd87N0DGwS"
    "BxthYckbTYQ5RubfR4M+H2EfSdi6rMxM8L9AVYxTlNQSwKVgJJsew1bGEDtGO7jNFilb/G"
    "H2n/8DGQ9viw=="
)
