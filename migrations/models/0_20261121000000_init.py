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
    "gender" VARCHAR(200),
    "marital_status" VARCHAR(10),
    "prefers_official_language" BOOL,
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
GRANT SELECT, INSERT, UPDATE, DELETE ON contact_person, child TO portal_app;
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
    "eJztfXlz4ki271fJ4J/pjuBWlNeqoV+8CBnLLroweABXdb2iQyMgAY0hxWixm3vvfPeXmV"
    "rQkhKSkHAiZ0R3IaQ8KfzL7eznfxprfQZX5gdpOtVtZDVa4H8aSF1DfBF91AQNdbPZPSA3"
    "LHWyom3VQKOJaRnqlPQ1V1cmxLdm0Jwa2sbSdEQaDy11PgcTuNLRAlg6UMHG0F+0GTSaQD"
    "fIHWsJwcLQ7c1v9NLEvwhsoGHqCJjaAplAQ+BVs5ZARxDA/1qr2uoDefdMn+KXa2hR7Wts"
    "pP3bhoqlLyCmM/DLfv6Jb2toBv+CJvn6s+G9S9FmjT/J082zMtfgahbCGD/Ej+h9xdpu6L"
    "2np87tHW1J/qKJMtVX9hrtWm+21lJHfnPb1mYfCA15toAIGqoFZwH0kb1auePk3XL+AHzD"
    "Mmzo//LZ7sYMzlV7Rcaw8X/mNpqSoQPuhMB/FbI0a/thbkBz+X/dXxmgUJRef6QM5ZGiNG"
    "KjT35NZKTcW1MdkZmjIYtA+D//cfrdYUPvNsgL2l+kwS8X179SNHTTWhj0IUWu8R9KqFqq"
    "Q0qHYwf4M/5T45C3l6ohI3tNYe/gn6GiKYzB79FGBgD/6CLQezd22O+WiwelB1Z2eBvDkX"
    "R31wImmfxj9Hv/ZijLX+VBC/xLn5gQPkNjjIby4FunLeNW0HjR3L9074A01upfygqihbXE"
    "X88+pgzQN2lAx+jsIx0jHe8Hzj7Rc5+c00dkqHZDA8n6Yo8Nezn4BOUMyP61kH84Ms/2ML"
    "jnV5cZ0MWtEuGlz8L4blTTfNWNmbJUzWUenGOEPC+Aooh/zDKfcatkxD/GZvRMMzcrdavQ"
    "7zkAj9IJvLPhvVLRwlYXCVjv3+CD9MfDvAFRzjO0Iffuu53hlxaAaIzuBnKvja/nRpF9/D"
    "zLMCQPQmyTgcZaM038O834KEiGoW4T9pgwXQT9lWZalcG/Y3AmtrayNGR+IO97C8ZmJP8x"
    "+vlnBFL/4FbycYtRugP4Rvck5OOoPIQxDO3N5I+bKaoVB/UWQ2Fpa5i4PQdJI7jOXNoP3k"
    "UBfN94q06boZ0HGbOYD4+k+7Vp/ntF8ZJGMnlyTu9uI3d/uY7sH34n4Htn9AWQr+D/9Xty"
    "dNj8dqP/1yC/SbUtXUH6q6LOgph4t71boXGeGpDgXmCYw5QljDJ3JzL+A2d9tNq6M/BEht"
    "1dLKmjTqX6nPtlkKbEvZLftZxjtwxqM3JAGiETqP7nP0QVNH9m6iY8tOII3+kG1BboK9zG"
    "GNgIpq6OZugI9o+BHk8S4N3d3U801FdfkxadYRgJ/PdDi2IxwLvIoNMeNeJbQ/kQ33vd1h"
    "Pn4OaYADKZ2RN1+vyqGjMlYYpPVRPiTduCDOngxqW9+zqAK5X+IYngt3E/PdxNfQAPMy0r"
    "DZL2B2H0u8f/1xQkPAMtaBwIUpd2coLMWyaIdNsy8eakuCp77dBl13f667gWgLrC5is88d"
    "END12Gj25nA9JXXREz4FR/gcYWN5sdOskGbl9t/LW+eG10w1JMe+K/42DUSI/DQId1xc6E"
    "yMR72QtUbLTSp88HAjf0unuivdUXNcquKs9wezBgtCfMKdcdKxMmabIL4DV0OqsvZuVgVW"
    "uQ8BNkzjHTit8/xYwUQ5mSB62R290AYggyWUhOkc/fgWY4f+fxYTuZyUZkcP1cD8jeIak8"
    "/Cggb+KO7DVL8+Th2kdwpON/Mojmgb5qOBtNzJ2imTJXp5ZeCl5D2uGd319NMCPzbn2+js"
    "zEtYrUBf2VpDtC7HkZ4j97un009IWhrhssN8RQg2aqMyJtqmwCbff6JOKhAtZStYBmAqQD"
    "4jMIDYBJMGNInKm2JiDWEvIK8LqEBgSaBV5VE0yXOmZIm0BFM0LrfCVdrHUDxp0SK3xPXq"
    "9EMq8wxorjfiDcFHlyUwwMTFanoQCJ8BfK5i9EIZszdvE9KDskAuVsKDubG+Oo1PUVVBEb"
    "5x1RBOYJpqoKZ29XOe42cdPvd0Nm9ZvOKALv08ONPPjljKKOG2mO6aXTG/FmpuVtetfPTs"
    "spwiUZarPYENf4XNcNZa1a0+WhuuYH2tcD6apGvHdwS1hqJv4LD7b8uIz3F9qbUPxVo/g7"
    "xfn1gk8RZMGDDbHfvH4CIl5dplgurUxewRnpaLvWbVOyLIhm9Lhhic+MZs1UIdojUNQwxV"
    "5RWkLAJwaOJ8PfzA+gQ2VeFdA3AH2OBVsT6K9YpDV1RyTGwux0qWKBGExVBDa2hVuTP4OE"
    "4ZHGm5U6ZYjUR3hfFtF6B5jzG9yDbkkWhO6L2E3w01OVi8hArkRuwTtX4jkamP9x52s2pA"
    "GSNK/rekFKvKYj0Om2NdXzRY4FSAqpJzjjQI6gnTDgWn8pFB8QphRRIDxHgXhjNdnm3N5j"
    "hMKHnbF+1JViQNVkbfMj+JeVAm2Isg5b1p7ovtCC8TamXx6kP34NLZpuv3fvNQ9sZO1u/y"
    "aqXWWznVnndwK5YGMiMAd49hzohqkEqOl6VXOnKClHrVo/b6JmRKsanmAhpWpbGralW7mR"
    "uluUgLWvWWj7PdYU7IS9Mrcq+yjqIHc00lRBuwHLogbaTZi9KqBk5BmKlLhTgr2e4Ed/Rj"
    "QsQlPCi6bEHaAY6B2UwOntCCK4aye5X+Dfiz/+6/zs8tPl54vry89NEoyEb/l3PqUAH7fa"
    "GnChmRY0YF5FSYzwXatL8B/HNMoma0t2FHWQPMLKksssupLLZFXJZdyPYwGVhODZbOl1Qh"
    "1wjHjjqXcrD5SzixbwrkiWnf4DveVeeHc+e3c+u3fOr9w751funQvvzoV359K7c+ndufLu"
    "XHl3rr0711dRk0eW8S8/PxvN8GhsFX2u6Ia20HJ5pzGJOZ4DRVWU5WZTSk9oxUb64CRWfA"
    "OcTQWcogGOYqyt19rCoNZpBW9cls0wZCejzaauI+4V6N4J36muFNWAah7MI2T1A/siA9QX"
    "iUBfRGGeq2tttVVM7b8ZG8lwra5WiZx7hLQQ+84b1A73fnH+6dpn3MmXNJ59+CB1u3HGfQ"
    "VVAxEL0ES3GaqUlHR3MUqR8C6esiu3sSZGKDSuCdCKbGjvKRuacG2pxiakWTCvQWhHIgzJ"
    "wsn+bZzso3O4DIi1OuXiisIaWLUHxC3s/GgPdJVO8OWtyZyu1Fu6ra7NG3v6DJmWscDTZp"
    "pRbIrbKZNdw70u0d+XENESI0hbLK3VFphbNAUr1bTAK0QWfmTo9mIJsCgGSColY2YSj2UV"
    "OC+J+zyX0eF+p+ZcJrd0QZJ55hU0/7xtoYZDxcdkuxpNe1WMOQ9RCldE3lwRY3xOlvPCXb"
    "eHnRVkSxvQjsQRkf2IcBFLOCJ2eO45Ioxdw2pdJgw4x+sf8wFKgvPEz4az8bvtReQJT/4U"
    "QjyvyDM5sihi2CabGFi0Ncz3kMa0eIaGT4mGhk9RQwN+EXQiN4u4B+yoObboNKQWkMbopg"
    "VuxqjdAu0oa57JNp/FNJ9smY8Z5jVL+2+IzKWW4JqRwDSGyTgGnSeb5Vo1NGJ9zG8qjlMK"
    "yDNBLiz0bwc95atwh6ai5ivoFaMUFs4gx0f4CyKxF/HwYVOLGZ1pRh+5yijfAFdSZhSDlG"
    "86ewT1A/g6ywS+Tp6/13En3NkMSzymstIQy4yQsiHHKMWGHId16la1yDp3o3T1m8LVpAR0"
    "YaMqDFcWzAt5kLZ+sJ9lgv0sBfazFNgdB8qpW2AjN/Jh8vqBX76TsanbxhQq9mZW0P2K2Y"
    "Ew9PBm6Alrw1SWb0VWZZhLfMQ61P2vOY9jTNEC/a9j9NQbyBKe+zddmcTM+F/GiFDf9Z96"
    "t0qnp7Slh2ELxG6N0fdBv3evPMqDYb/XAsFvY/SPJ2kg9UadnnzbAoEvRRRv5S9sYnJX5l"
    "hCsI0Dyo6H++B4Q6ULo/80agH3Im3sb56GP1qA/DtGt/3veGTJv2M0kO+ehmQ03YvALAnM"
    "jjG6xwuzBci/hOa2M5DbI4fMux6jUb+vdKXBPW7oX47Rg9S96w8eSGP/cow6eCC7nVsF0/"
    "YH+FH4e/osJD+r2+l9ld2f6FzzMQehpS5ySbRue47nGU/MKn6jRaL9l6q5jMN8oyHVSBC5"
    "opTRVNZbtw7maUGegvANyU8TPJ4xrjednjT4wU5x47UPHr03P0ayFJ3hG33KwD7R28hvf7"
    "x4849VTfCSg82nSzh9LuZkFKKsYQRAnZhPJ7FpsWEOUoph5nqYVxoqtphDhGKQT2GQc4fD"
    "RemEh1DkLAz5xOXxZg4R1imnTRlRsf/y6o7nnK5RuuP6FHI5WVPio3bhBweG7oSDHk5s2m"
    "aN4Akt2ANieAxIHUwPjeBxvIhpVycr/6WXhYDrzUrfklItikoNf8pmpR5aUEP2O5Von4+4"
    "yxpNWoZbO2NXjUPo1ZrMuOB/D/Z0ihvp3tUePUnYeTHLDhlwlnNizIC/2vcGDexa7q+1YY"
    "E1PjaAjiB4VUnRClIfknwzbGSCuW4A1Q0AawHVfMboAnWBoQOvS42UxfDpNNMpioHvMEps"
    "VPKaMRojyWm8a0Y7xHPNhqR4h1NtFWxU02yCCZyqtglp3BtuhgghIVmrW7BUXyCtnAnUFf"
    "nYZq7bEZ0sfpFhIhyJKAluoiR4ZCv5OEgOlIJE+ElF4SfePlKg6ECMVMAbizVJdgTPZl4/"
    "wBG8mH39H0/yk2szzGFxdaiI6Zt8jtHgqdfr9O5bwL0Yo+FTuy3Lt6SRfzlGd1KnS245n0"
    "UsleWnkAydrbGh21duJUxbQ6VljVMQ4QVnFPR8ClEKlyeeNdVzDWnmstAwR0jFOHM9zoc5"
    "PAlfJ+HrVNDXybVOM/SIadXkA1TFysmfzl5SYjX5QA6LvIk4Y5Qi212qNSeSLqQEk07mpC"
    "98wrtXxxufYiEtL/4ZoPfU7b5VHZ62asKeTn8LQx/sPmumK4NNiA9gK2PV5SENEGiBcUMC"
    "hBQQUloBGR/ka9XSpupqtQX+ZACvJIWYChB8dYsmg41uWOoKqFOarJ/Quklfx424SvgI7y"
    "uivQ2nqRV5bnjS4ApFYyWasGf864ty4h4tz7ltGlK7jZnkkdLG/DZliiM3CMd83xmO5IHD"
    "MXvXY9SWhvL3/uCrPFCk4bBzT2NIGDdJy4ehz/QGvgSeYN75of8t9Ny7hXnzgdQb3skD+h"
    "MCXygn3hlJo06/t/sD4vdC7QbyUO6NQs2cW5FW3/pfI72590LtMFryY/S13s0iXP1FFq7+"
    "Ipmrv4hx9RN9xgi7TS4d67XnedqWohioomKsyAGfPM/rq4DFD5d63qM3RCREOP79HE8W2B"
    "TZOMXzKbdkfJDvEx/gluT9FN8bSoBXckS5k90R9pcADm6IXBX+bWOpa6UvbCiTOnsNptoh"
    "1KKZrnxw2yrQb1xyClv/FaRz+lNFxV9eJffQWBWRM0Md8My143VMBDepqwz7T4O2TA03wR"
    "tjNJQH3zptWenJ1OMi8G2MiFg1HCqjvkJlwMf+wJG3qMzKfDJGd52e1Gt3yBueHsn9Fojd"
    "GqN7mZQibQHnEwt4Dw+d+4ErQ3axIIvFu+itcCvMQI6eIs2ce5HepMGtMvrxKEd69G7jv/"
    "KmP+jc49/Y9TuN3cI4jQYyBtnpKfBljOSHx27/xwMWaH362C3c6vap7by6K3+Tu7hN+MYY"
    "fek/DTu9e7+T8HeiFujS9sMvnUcykLtvY9SVpQGW/BX8w4mJL/S1iFBcfr1d+slcb+x9zm"
    "vP8/LKLolVH9eP/3S4wudbHoyDNALnPDjPc+XfDtIInDNXU9W8+JmMeRKCJHUKYywtWwKJ"
    "XXph7MKp3gY7omLOBoVA9VjQk/U20KaqwS6nl1xUKEBSo9K0pc1eB5+8fESYimMHrbfefG"
    "M6qzeS/JdaRD4OPWimyvl+k1Kl+71mev/gEeZ5boR8oc8WAVYnBavgd0vnGITOoeLE1wuo"
    "LAzdTijUs1+RGuqAZ9Tx5LqTHCcW8km8129vu0SD6V6M0eNAVobtL1iEaIHd9Rg5n4pEHN"
    "1310WUcuVEsPHC5+G/1F5TBivO6nnP0rm9YKsqGT7B1PHC1L3thv62lXqrT6i/Tsygv38n"
    "Xx+SPr9YADKewDDn9G3cDWS8DRPKMer271tgpS/GSO7d9al1DKK5bkzxs87tsAU0p1zt2w"
    "cauz7led2dQlQl+jvxkDWnDKecLCmy8A+ySYqmA3M9PULD1Ei4963bHz+szcFeJamJntSd"
    "D00YvZxpnor74vAwW/d74oTWahZXnEOZLwtzS2RW0r+HxYEFGuxjw0hTZbNre1ztm6GvoN"
    "DC8cmwCS2c0MKdEqzeXlKEBfb3IZ71GPdP0uC2I/VawLsao3a/R8JxlPvON6LRCH0l7k3y"
    "4F7utX8o+MFIao+Ie1PkVhE2ufxoeqFCFSrUU1OhGq7okLfceZROGLazeRWJcq4V+niKas"
    "QVVCPmRF/vKS6eTNhgCIzBx800cdFTqCi2mTEXxBf9Fehzi+Zb8KiBoSKaqNfU15DEzzZp"
    "Dl+alUGzAKlBB2ba7DfwamgWIZ3AJZ4WTrJdJ/WeGc8CUdmbSG7gR3uyojnBAOkMb9sbkk"
    "ZCs5a0KWbMZ/bUauLXkG41ExCAZ2CyBSTRMKm5lZRF4mfDXKrnV9f0sUnTbB4WfHKjLZKd"
    "1DK6p7lrk191usMn/f38/OLi0/nHi+vPV5efPl19/ugzTPFHaZzTDQkXiDgLetxUsni8G7"
    "isO+aOooYc1nWWLfM6ece8jpVv99ZDDoQDJDWEuBLDEYaMpR9P2UY8ijrJXEfZSyK1Wulk"
    "LVAvK0Jbw+QHJ5LswMMklu2AE7aPWaSEwf8lFTNJZgTZNVWysYR9hDkm3Po3zKg5dodd2Q"
    "QTvuB5ugI6/gBk8jYpgzW1DYOwc6TEwlwzMNf2yz897c8/wcdf49xgVS/JYuNgpBysmXWD"
    "von8c3liJg2heT+y/2t68bq6anDLqF1nwDnE+9E0l8YrRFRDDrgSveLp1W8oYDuS2qPON5"
    "kE/5PPMWp3+zQZtPNZxAZUvquU/opYqXWSp7tPUEMVZDUz3YDquvhM96g5hrsh4Tk+Rjct"
    "cIMnOZ7fhaZ2lpmdPLGjsGtourJNwiVTf3nGViMZhrpNYPUYxBH8V5pZ2WEZ4PomtrayNG"
    "R+IO97C8aPJBX8+Wd89zYshQi7bEE6QRUXokoTobmZ2WUgSCTiuH8q3JBUinkhjBG+ZxSn"
    "K90sgGGE7D0jaELjRZtC4jypYcF8q5gaC8sU7XpSBxyfVjwxB1R2MNSVYtJ86rnFjjCpAD"
    "0T6AtdZRjdk9MNe+3rAO+ekz6k4C0j2zDBTtGnU3tDvW8wqkkhM8nYs+jrMBbhqX6VYaJf"
    "JU7zK9YkV5Z4a1htlVd1wToh4VRbq6sU3CPk0ZPSof/g9nN6+KedlXK78yB1sbzcPI+krg"
    "k6+jAgf9WNZwocQ+LYj3iY+h0Cfp0D76VqKrptTXWWx2VqiqYI5RHzNPl3TjZRUyLiKSqj"
    "RKhrsG9XwqK4iClIn+Y+Mlm09YO95OPSA43uvXQbhgxrVeoGntSF2MVTd3EPNsJlkJg4il"
    "9B6GN9vEPsc7EsHnBOSS5lrk7x2xVo/jvngZraj6i5eGo1F3kzSJYYw85F0UVO8T206qJf"
    "XSJLogDTnihE5jkwUcDQntzrmbbyUwGdkR6gPPe0DnrRLNX9qTGntMDTZpormhZud9zw9U"
    "AZqpq4dtUhcF21LLjesNJ+pLsjBemO5470sSJsS/RFmq5UbV2sTluIsgRX5dNhxU7CUzk4"
    "ynNVW9lGLvk+QFI/sb78GEtR7zAZ+vrWOzSpm3zuIQ+QiX2T530T/rXRcHcFhjhMWcNVXa"
    "dhFrEDlcQOHDnvAG8gVpR4IBxsiBY20+yeze83SM8z5g25d9/tDL+QVKBjdDeQe2187VRu"
    "yj0QWYYheRCiQ2DpzxApJBFAnpkepqpdHtzyI8ZPL5Kj8Y8n+cmNv8gx0x2qFnA+SSHI3m"
    "2nd09qQNILemdEv45I8cHR4AepOog/xuip15YHI6nTawH/coxu+uQL7tK9wAtI6nTJDefT"
    "KSj5OCJ3vCvS87f+V3LLvRgj+Y/HzoDccS+KLL6zLKvvLHn5ncXWnyc+TbZ5TRlRQnF+J/"
    "mP52d/I6RCyuGZ/TXgCz6OigxzmFKMMs+jLHK+Hsfg6+MVBzm3uff3YF+nCe5ea290fuW1"
    "9VZpx9zhzzBjhgYn2YoZmg8VGzEjGgmaT2aXKtQIfMMNMHWMwgn38Hd0r9VUNSF1NaPt6C"
    "1HVhemUW5Mo7tInYNEJUY3HNt/GtJ3qTMi5dg7vZH0lUTBh29g4ca7IQ2HnfveA5WeGDex"
    "WPQ0GH2RBwoJpO9jGSr8vZCuofRkypEFmo9ZC5HWUCddY0uTapqYcygmi4VJBZfOM5cePq"
    "UzG+tDVDxrcgsqFCvJjxhhj7JBHSISSGdDeuOfPXnhjlNyzI3wBbmOdBsl8IGJBk2fpn4w"
    "X2VB+SoZ5KsYxuTIVPS5MtEMi2H+SU4OESN8z+khRHr6iq3EorpClZ5/JlzNFUdzMNemvr"
    "t6GOuULFAJ9CIRFIt9ONThgd3TEY3CEOUElWPXB5FW5i1z+fgJQRU86yf5siumdlK/gSif"
    "8/MBRLrFSrKfnOYnTlkHvI+d8MfLCIYgnOVLuhijFAdt2OPDNBVLV3AnyNzohpXA0CTvLW"
    "l91GGqH2GPD5jbpksVIZggHu3nd9g9cTwMjccv/Z7cAvSDVLmUOl1S2RJ/jBGZsy3g7RBv"
    "n9X4X/pEIQpgxd4QQZ0VY5yWzoBFLpIE5chj4AM4pyW90DShotD+dcLuied1cotXxI8WoB"
    "9j9F2Wv5Kvzicfq2Oqr9cYPdU08XlAC4rkZ1TT+uB4dAofJmWbi7U1OX+xuOt6DOThlBi0"
    "glcKKH/tzYroayAWolSTxSMlCwEs2jpM52OLAcL5uzLnbxHQnLxp19fNxOFEi4x6mFKMOi"
    "+jzvA6cX89U97Mmw4sQnjANno6R1me8lkisrgKWEn+f2WzU17nQ5dNLaZualiDNyXjQOeO"
    "ahg6KtjHQI+nOYv3xjZE1nEotGGAd+1Bpz1qJGzFJQAtTae6nSm9FZ8zOEOmwMj5kwHhyO"
    "ovYz5rJ+yksxdj9m6ZAHSWlIxk0JLsZnlyMrZxPz09E/Snsn+EdTd++sMDgQrnW6wjVEQz"
    "qBvKWrWmy0On1QPt64F0VVu4HJwU1VQc5I6J2Ilsg1E2fmGoa2Wpmfgv1Q6dYo9Od19ob9"
    "u6zjKisifFdEjuTTQjR+ihSXidDiW/v7oiZ6nGAlqBgkQHAjei/fX97mqLG3E4wHyKQo14"
    "JitNbC7Y3O4GTm91Re0FC8bIghg2d5s7ELZvXn/uNlcn3HIFm2dMAu9h20dwpON/snC+Ob"
    "LAn+J5a8CFRh6zfY/yAzaI9FdDyEyIsKSmvWABDc11Y10adkOv406435pgmDMjRBdi7oOZ"
    "DsJ90kzLBbHatak2EYTqaH5ELvs3V1qLXPYilz0vu98J2irjJmqRy17kshdOAPkWlshlL/"
    "ZNkcv+XQzzM8aQfTbu94L3aHlOa9J4lIbD7/3BrTKQcZMWCH8fIwzg3Z3S6X3r0IzGoa9j"
    "5LfGh1/vnjSI3iEJltv93q1yJ7VH/cGuIfP2GHX7/a/K06Ny83R7T35P+DtN1zzsjDrfZO"
    "Wp1+23vzpdRe8F2w3ku6dhuJl7i6RlfuwPRvi7dEvzPu++NbjgHdSJbjM2mN+H/V6CNOMR"
    "RPcVbWqB/wXHdjEnr30LOZIAFNpiYu7RUU/oyN5BOoi6R4vyAPmXRMkx8iJvfYV56/nMSB"
    "/WvWVVqIWphMdnujeiuvNsO5qPHKfA7nXgCs+sStMrBzwmVNN8JQV88ZBCxjjlt0M8uj0O"
    "vA5PUpQ82AARdLZhWCEivjjJpoigy1Qmg0RjtITAoQKaCVTg242BPgcWfuh5uzYBbmLqaz"
    "jRZ1t8DOtrgHk8Ez8Cr0udEJMfPfsQ3a6reUOR4r8TuFCR4sxGkvBaGE14MZqIgIpKAipq"
    "rzUgGb77gxZwPsdo9ES/0o9CbGPp4fLuhpw3QWqErH72jUoyrAQ3+LgqlI10kObAfJ0ntI"
    "mwEnbiHznLCV6Q5j0nO8VsylTPt8IDJGJ1Z1rduZOyiVxsIgkDj2yZsMQnbyP1tcSLSm0V"
    "LSeXV86HaohIBInH8hvQwKjc0niASmAq6gkevZ4gYxKXYUxYkNSB2eNe+Jy/WdIaBNZvhp"
    "j7pCjTSifwiYIbOm8OCLNfQ8zaoUU50dBOXzXaNfJFchWz0bigJVtpdqjut9ME2u611EjA"
    "be7ZTaxX/QMg1pWlbhsmuasCavkBqgFpC9Nek9uaZXq0Ztw+U2K/WawytCd3ISzJBBYGGf"
    "4MMkJYEanDTgnWwEaSVXcdIHnXev+1hmymYjUxVC1AcbxItSqVTk6w2vnZ5afLzxfXl37E"
    "mn8nLWwtHrEmFNXHVFSv9MWiiJ46Sif2VDaw+bXUIUKhpD4lJXWQOc+sSg3QiEWUrvbzHf"
    "MO1JjUM51ZM6o0CcysSj1cc2oCAjmXGGqAcEamZB2AHm5XZeqIRMF6in9WfDqmVe6YlRg3"
    "sl+sPprHwlUGf4Wr5FJyv+6Rpy3NWkEF5iq5FaTh2QuvIOIXmXxELlJ8RC7iPiIOZvNc1W"
    "iCNALnZJxjx1oWfbWT9E5kunsTjXXftib6XzKyjC3zoAo8Tj+paMNsWurvhkYyOQINObpk"
    "km1PdRSjrnqZlKxbwN/ATEfEsZ+0tUxAkLHX0ACmujWBqTdJD+SB/oriOutK3jJGYyQBJ/"
    "M0WOoYYaAiAAk+YK4bQAUrba3hKQeI4AJsPJMM+i6nepWnEXcz+XwA35c6fMH3iZ+fCfAk"
    "h8YYvWrWEnerk5PaI5zjSWninlQLd0DjHHQLLEmwBNqCNeYNPwBptaJvNX0dPDlrJqoJ/5"
    "ZV9Z5Lu36jLRL1P0xWn6H6cU9zfjkAR+/z9/Pzi4tP5x8vrj9fXX76dPX5o68Aij9K0wTd"
    "dO6JMii0i3raoRTWQDWfcx1XbvsaHlXXWU6q6+SD6jrGD8zgzN4ozzChhCAb4RBR7Tjds0"
    "z16M5SCtKdxSvS4QPaJjZNxkGfkiQgSCQSBaRrRgskChB+pslLor4qPPVF1SjsBcY9SlvD"
    "kT+RkfYwSU/+hDCkdqEVHiEVSb54HufknKLvK51oaRZaN3Vk7iStQbraoFpGklbqTGEjS2"
    "PUtE/fiMKUYh/ieR8iupQCZ02ATIwv1+OLmeIi47sjE+PL8/iuVNNSoGGwnPaT1SFhqjq4"
    "KFUUrJzDQFKx1p/kzOm4/scNtuY/1KS5R/tPGitasHUGb3XTnvwLTi2whioyaV4fa0m8zK"
    "mW2wSaadrQAOoKnw4tz+8cePprmuoHEN29m+iK5bdewRsYavSfDacj8th9o+OqnlSbIZ8f"
    "u9C0H0vTvhvGrFvfjqKG2varTPveVcq+dxU3wHsLJAfIAZIaonx+lcW1BLdKPl2urkQuf6"
    "HZFSlIRQpSvtwzj5iCNCcLHM4qymCAY2lHk9nfeM7TDE4wxJVDBU5hsL+ZYKWhZ+LXsdD1"
    "GXElaVG+E8FX4PXeJN4jqexuSX3mrDOWzMs6PyRv0EWQ6LgRmlzuRGnsqqU/Q6QsVZPhMJ"
    "7iHhKiqp33wvVlFheRy2QXkUvBS71L3ZcolPM+hplmpCxiD58JY/hJjLCQgoQUVGcpKMph"
    "xwfBq66QcQh2JYxPiu/Lin9IpMgAf3mC5QBimMz98qXXrpldzMT/7mj2iptf4cYC1IcCC4"
    "he/IKKRUQdCwMzUjzBxELgbIa7Np0IgyZJ6aMT51snLiEubpbUpwhLOFFjCVyrLGeeZMHT"
    "J6ilEj+L2IlbpSjxY4Knu8QLsatRWiGVcMezcuIN8AgNUyMz5Vaf0mgL5nEVa5R+VnnNlV"
    "mwfakR7D8bXqyee7R7tTBeyMtxf/ivjrUxl+r51XXMOp/riBF55SrUaeatg3JQARTedrRo"
    "rZlsxWbSqs3EzO/e4ohBnMg1BShEMi+Gq7i7peSYszuKGs7a8vXv6kpTTZYrvmQY6jZBm7"
    "OjiWB87IBB8r632INJbrSff0bL0GzI38xc/9mKfoU64Hn2ksK0pNQsfoexHaOHp5E06vR7"
    "LbC2Lf8PePvqXxb8i8HaJycC9NrzDH1ZszfEu5eRCJCUVS5cFNsnPmJJ5g1EMzf7c56p/+"
    "jVYHbpx0hqk3LyLUAyYLxAWofZqaBsYOHPgDM+FsPGnuDdcllI3o3SCnmXO3k3rNqg866Q"
    "YiNIKSxxPI9yRPjOKkZHyIQtLt0W58FVgjGuHejqNKHdaw2KTK7clTYqVcWtVNSx4LrB0s"
    "B5z5qpijfcStG8ZnvtQrfQUrWV2QRDzN3YJvgF92zoL+oKqGiGmQPTnqw1k4j/v9I7kj3T"
    "LDdSZmlACExIxR1aA8LUbWMKwcePZ3FjUZUvyuKwiPtXFrq68rYU3dQsX0dowDk0oLsw6l"
    "Nmgr6J/HN5YjpAUQKhmsoS3qSPYZqe0yBIVycNYBlpDUJbR1b9X4ioFpL8MYr7CsNApfg6"
    "aj11xQA5WR0VIqpD4PcbqKQMS5kx9VLJlWnCVO+5rjpEs9zoBWneM3ZYMrAxRzzVTZYSBk"
    "41zBUk+cqGKKMgOqQf3C7qBaPc7mBO4Jezj81zuubxitcc4dHbDS7jIc9U5jlE8WwXL/5z"
    "LHvLU096fBz0vxGt8u56jCjNSBqMyIPAlzHq9BTc6B4L3cMWCHwZo3b/4bErUwr/soiKOl"
    "Mi05Q8pvE0prptkWTNhc1nO3KOT8uGNBpJnR6B37tyxnF3P/gNj5fUa8vdLh0v75KP8fLU"
    "DArZlEgAR74ScAnk7/rUiEIyyZU6OYGc49XAE5Puo7fTlymHnS7pPXI8LI3h081DZ0QPCf"
    "9yjHaH0O4IGsi/y23a0LvibHMy4L8c9SYemHVCluxkIWxPNxyPIbdiWVAhXfDoSOniPR8f"
    "TFjyHSEpXdRhrh9D1xNEsLSjZH+vHA9PDY6TEP6HHSkZuuJ4LLk9VlRi1VTID2AETqWUwQ"
    "iT8VEI4638WisphBExD2e1OEatysLimOqo4sEVhzi3o8rQntzrmXSLnCK7108lMre4Sp5l"
    "aC/qdEtcOWBiwFi0TTPVbcVpTVkFmDlcrCEBNziFlkRzSqnRqm6zFngl2bBIxteJPtsCkv"
    "MP4N63pvPAWkLnJitrbDmdMkPWIj4KfqiaiEcTvigntX8d6IsiwtDKDkMjkSHM+sHpwSR1"
    "Kh98bHae4scqJbwH8hpVEj425CJE5L3mNt6N3mSb9zCOk4oDmZ9yFI+GvjDU9RfNtHR2He"
    "pIiz2iBG2rLAONMwgSLtkaOlWWTWi8kDLOSwhILgui+IBz3S2svNENS12BmcaUHgr2RGpL"
    "Dz3H9vMmGDfaK42kSnL/aoAlKt0Alg767YfhGL9r3BiREtCuZzzQ8bIHGBdMZZJmDjkRTX"
    "SwVF8geNFMUpt6jLb4NUDC03y6Df4Y6lVG/OvJCz6MG4lCzL/0iQnh8467dSH3XOeFICME"
    "mTrvm8Kpvlqn+tPzl2v05O85twNC0gL4HxqN/TTo0Yht/7KISan8iOy5ZpiWQg+OnObvOO"
    "V7tnpHT8ysu2/spBXbb2T73bEe+Q61AJUANd1s40/CEuw2vwf7Ok1w91puoouWbbphzOIS"
    "8HW4+sddfzXFOLyCuQriHsCp/gKNbRt/bTCE2dDzZpooa7gtMRxu0wyCrKG/kmIvAKrTJR"
    "HmaAg1RID0YToi6SvEEt9Ce8F3XzVrSZvMcbe68RtQgW1icZUUhaGlYxBkybjVvKS0yjNC"
    "uKzk2E0WLkXKfZFyn6fjgd/CYwO40Mhvd/9yxukQeL7ndIi03H84WHizMS2675IdHG/cKv"
    "C5ld9oSVxndZpA9ZSCeDhWEKjIxBu6k8Fd+0tDu93fVT8yTomq35bFwQLZ6wl+FK/GG2kX"
    "BNMPDg0xcsmnDY/CHQ+FGUo+YxakAk+u4rw7ijo4qx7BL3ytGppFYoEOUsDFe+EY/saw07"
    "vvyi3gfNLY04d+T+lK32nwqXs9Rg/SYNAhTt/uxRjddr71B21yy7sao6H8KA0kx4vcuxyj"
    "753b/ndyz73gQ7m3oXlITEWfz7WphgdspaKFjY+t+MDf6PoKqihJm5LST2ToJ7gjbsa+jA"
    "3tpt/vhizoN52oG8PTw42MhyYSLh5Xe2PYSLbO3PkMonTvWdGqGsSTdJUbwyjde8bQgAoW"
    "RY1tbhBjhO8ZRQ1plkbjnE1LQylJtxOUEmxyjk/SgoxMJVUOqPSHJ6I+V3RDW2i5oGcS1w"
    "/48yz8YzL3GIV8pZqkKJlJ9Fj50qHFKQXYe8DW1mtt4UqrU4xfAq+esLWwiGsIeRUSUhC7"
    "NClpP/InIR3xBL06cXbjPfJpAn/HIhbA557zU6IApYAV3XCCHYgByDQAc9uyMW9N6n6qxn"
    "SZUzxnUAuhPLNQjl9qqVOLeI6r1LaeE30mvcA/M/4bbUqmb16V1I5KYJ0Za1qgVTHVObQS"
    "ErLsV/5G++B4i28MpTui+MX/umkK6XfvqoiS9nOGzf9z4tb/OaahxdDBAwck2ocYkAMGRF"
    "1Z0CDamBeoOMDi/3PxoUkdcDwsBVmhyyyc0GUyIxTPo8oE78Dlsa9PjsflFJeL9aoftlzc"
    "DjgeFo6XCwav9OUS7pPjceF/ueAXQWgprs9KjmUSI+R4GAoL1mWnS/NAy1lXIkJWP6QrMc"
    "i4qOXVHEXI6gd2JfoiF7WZZjjeckU3e1Y/HA9Bo4d3c7y1k00db/H4QyYOOcQTB3/iD/zv"
    "d/zxfYzwB/63RwLwvhfZ+Es252BgGH69ycvCa8/xYHCzzU+1JG4nQWGncc/J8LSxUz/aRI"
    "NvBvVEgJ5jyBvSTQtIN2N0026Bm/YYPeDvD/h7D3/2yGcXf3bxJ95oenin6Y3w5wh/PuHP"
    "pzEipcf7eHd6xPvRI96P/oH7+QfuZ/gV70hfx+gHbv9jxMFe5Ho/5FoyOxKOh5APyz1xeq"
    "alc2a5GKEIWf1gPrvOsjdF8w8Ftqbr+ERGJkTEs+TftlfjPJ/hJkYubAmZbQnMgIrsjoQM"
    "4gOdCTkNZcrskxlAhKTxyRlrkkQvgu5iu0b+bOkiLfqBSf1EaqIqpnKSHjExJ1Gi/vCkMx"
    "KVlmH1RHLWnp0InK+GZlmshLXJhRACJHwUQSCvrU0RhFgSdiX/jE/tQ+wqjGWgTp+R/rqC"
    "s0WhpLYM8hrmtU3jSDjKY+thkprINjRiuXPZsqkF7xNl4w1I/uT8+MYIBbQJ0Obfq8KUNd"
    "ymapx+297MCo56mFKMOi+jzjis6K+PpSDKkygnU9bAPoIjHf8TswxVkDOQh0QoJWUMrCYJ"
    "0a2hzq3GnkxETqNm1nREysxvvy8pUTKWWbLBRVRApvribzQkZU8T/NzdE+niuEnlIxR+lX"
    "BmIgtfFaA6ucjyqKkCJEJNVbqaSqhhG2Xqn4TWT2j9OAX9dAUpofV7k7N6rq61FU3ckw/e"
    "KN0BwJ6OKT8HrkG5Ks82FaQT+xPX+5PQ6iaf/aep30vS6h6k3ytTB7WGxN0EziQqLjWYKq"
    "hIm2a6Bsprrai75nuzYo9I3mn8XvAMt7tSBfSOhja25WWj9m//5rRSkU70Um4jzSKlDFSA"
    "5858hcWteD7sCt/DzIRNay3QmbWBuyzh+OWHFem70RaJcgDz9GQw/O7U5FZv63L7fz8/v7"
    "j4dP7x4vrz1eWnT1efP/psf/xRGv9/07knIkBolXsyQVpRBXcAM0dLewS1KC0cCbXNErvy"
    "OTl05XMsciW0LLJCHCKqIczXWWC+Tob5OgYz2XByAOw2ryG01eRmI4eCslRNVlYwDanGNm"
    "GnDtFF4xq2FjRPEO+0HdhVLvo8GQb1ptOTBj/Yjss3DGXkzY+RLDG1w/mVw0I3XIlu+LSk"
    "mKOyNEKIqUSIIRW8h/YkOCYMMSbWao8gQ9orZpSgWlt62A4YWA/UjI7gX5awonNlRXemSR"
    "7makdRQ/6qkvB2Q9fzIey2F/hmTB+gGvjKYhrYkwPuwlS1wPrYMXdz3VizuKRsWRt21DyD"
    "32gPv7UA/meMereEXWwB53OM/ugO/2gB8u8YPUqDfzzJoxZwL8Zo+O2+BfA/UR1etmWSaZ"
    "XkKcJOQtDZqYczjlawA64H7FbqdH+0AP0Yo++y/JV8dT7H6KHfG30hN9wLPoZnqdsMAXC4"
    "VlerREWpR1Mn34iL80/Xvn6UfEnTiA4fpG437hbhcZkxONOFtwBZDe1PJyKqCTOjGGbhiV"
    "qy/BfTc4h60EUCLPitBz2E+MfP7hzTHUN3FHreTNMambSlMt81zVUQmpRnRsAFyjE967YF"
    "/kkMzZqxpjvvP4n5WTWfTVqQmdil8eCALWRYu8vter/+KlEtxdtWxENAUsmKKDzzDMjYiN"
    "IMUDsaYXxqFjQ+TeDCRgVYqSCdYKS4ZqSCW2RujjlCW8JQn45368mNNK2CaVpww9pHk12u"
    "QmTHUyd8rGhEj+d5VVKYcyIXnjPI+QAenAeOonwO/ECuGpkaKVLRQY6qOsEyy2y3h8t2KR"
    "QtQpKL2zb0V8oWAz/0+zf8ZWHo9gZYS9UCpro1fTZYMwFcb6xtOpt9QJ8H8NfR2PWsHHaU"
    "TvDYImT6WDAHlPdQXVlLvJZN21CZaczThBgWdUFx5nQ4q6qkGW21QtA0IcMSnOrJGCQT4B"
    "cE34QrEvzmeMPkleQjpGIQCg6CG4aooanOqkmUNggxUjEIBQfhRNILVCyAlRbozlHesNOZ"
    "2yenvPDGKndge4xQhF6XppoQGdj4zcDmKx6e0EqfPjfSdBNuk2Y2tYS9a11MI4FZaXKctY"
    "C+gYhoCrwAVANOdWMGLPUZOkGqm5U6pdY98oX0MYFz3YAZtRTlvCenZ7twX+dGo+GOfx7U"
    "AyRCXRQ6gHnUwp3s+RutTVKIfQ0RCisr1+wr/Guj4e4KjHKYUgwz18PMmysQv0MrvBK5tI"
    "ke0SvReNGmEA9WgymZ+E/3CCW0neLmdMggj/hegmCtbsFSfYFYTHjBY49RNnXHiqkCBF+p"
    "GPCqG8+mKww4ssFqRh9oJhYiXvRnOGPIItW8Q8ghpyqH4NmZkEAjNUtJUvIMrgKqsqt9w1"
    "lgLrNkgblMzgJzGSvGKuI+3gOHJRjpdzHM7sFXYJjDlMKow/MoU9dS28SjxdLSJVdvjtId"
    "WLj5dEaYUbdZiJxC5BQiZw6R89F1WGwky51+k2YW4XMTbF1lBiUh0fEi0dHPGOTJ0pzXvo"
    "aSXCVJJ6lLec4jLUgjDrT0A41iVcJxFtkv771uTxPjvWdbcIqFTrYBZoUHnfYo7WiLsRMs"
    "N2SX8u7rAK6SsgDnZiX45G9jaIfZ2gVJJ0TO1oWhrg+Finb26PRVo/kZRgzpaLvWbVOZrj"
    "R4+PTyumvT3uqKmu+ecCBcBzmwnQJQHrfresgcCJd7cAx37ja1xEyzmMEmeYDSMqkwTgae"
    "Iwp4DjeyX8rzuZbsop7iM1BC4BMCnxD4Cgl8OZzQBe+c59jxdqlyzuigMuzEJu5bnkIea5"
    "N8/gSYn/0nT8Axeb+Xyw1JvwNUNCP+JAhM9fWGSKqzJtA953c4A+rcggb5e02nDJRmmcBZ"
    "5XGfllJ6LFBvfUkmr/NnC58Wng7EZ/ynsg/E/dmCPVqeD8dGvycr/R7+T26B3fUY3UkPNI"
    "Ow8zlGA/mhP8JtnM8x+t4ffB1+6T+2gHc1Ru3OoN3FbZzPMZK/yb1RC9CP6FLLdgRnOoFT"
    "DuCowtXdZoqOaICc60HtyfLtUJGGQ3k4fMDgK1LvVhnId/JgIHWHLZD+HA/cw2O3/+PBGT"
    "3/Gg9w/+HhqdcZ/VDa/V5Pbo86/R7ujnl7jDq9u/7gQSLf6Av6gw7uhX5vgZSHY9QffZEH"
    "eD6SjyIT5zLLxLlMnjiXsYlj6RttymA0JMNQEyLJdySRuXLswkTkfW+x7ZL8+T//jAC5Ut"
    "HCxhxFHikjSMPzuissaZS9zQXYiay+JgGSA91MeAM7n5/JBC7Ugqkg1RJTQfIpj9XDG4uu"
    "O2WtIZuptkzOEBgjLJSlgrOhLT1PBSJXM2WjGpY21TYqU4uRCHISuUgIEgXa8+fOnSoiRi"
    "jcCISTfeZZXK/yh+EUwYYBpwXHPUIrWACeWYDdaOXfPOOkItPOf1jo4ncreLMwWXJIckU6"
    "JnEhoe90sK2kLp3rUpQ/zWmASszseA4LkTu2dFiJ/0hOSAMkYpKG0SSB1rmnaIhITNB0t+"
    "JgJES5nsWni/Bep+LIJpjgV8w4wUpAOa9jLJ/7QhaIA4d3BoRN1+vu0EmczXnvRFENHDUZ"
    "IHU20jLmbO1D6EJnziFxBr5HuGpZEM0IrmV5hUt+jzUaiLA/fVmYuX4+9USsWk+qFBeqTL"
    "5TOXymmBlEnaTnYKmSqibAtKd4Mpi68RspJaiZfrZQmtFnqiIwwbR4YF+ZaYEqeIHICXSq"
    "/lPOwOcBfUdRrRhyeqlJLf0ZotwZlsJU5bhPvGme16ozLHHiAcDp0VgP/b+w772HYT6tJF"
    "qcHEgnN8oGpGntiyXRCpEKo+1JjPMkFz8ZIRPWgjC3g2X1QksnSHeUdSO2R5Grm1eDkEic"
    "Vo/EaVEFZrJGLqzl3KubC2imM6rpdrWH/2Z+AH1POfaqkmzZa1IRAzgRwkShtsbTrEnDFm"
    "ll4tclq8BxGT1mUcRFK6FEYhub4KePitDV8aSrE94tFVVGFsE4BYNxdNtiV3BNVncGSOrg"
    "NXiEJIRIZ4bBJLto+gR1APjYbpnuUVtIWbEutxDWCY3EqQld3ljldi+PEQp9BWP9qKsCnu"
    "VxSrF/5d+/RH3EqpygdzJRDljDVALUdD1NYqXUon679Uvs2Ix6P4YmGFtdw9wfSgC5jslG"
    "o/gWqJd9PIUYHq0OVXWtN1aDpQwLNWimKsJwU0VzFGFe4wxaMKqRggbxIpur2srGS71Jvh"
    "BvMcyP4a8mUB1nM68YnW4wGqirldfAZOnGKnnPGI1RD2q0FjdxcUPQIj6vfnukO/fhf63x"
    "O/3bvgOcOgNzQ18DzcqofEvUpbmFA7MK0W5z4SyU4CyU5u/mTJ442okZD4Ikx8tyUCXmJS"
    "c6oGWQCEqFxOY4tXDn4Fl0nqz0KSlshndQbZV3sGPEwkOLu8GO8edvxdxYbAOfG8yUxspY"
    "2ax4yUMqcmLzJTOmHekiJ3a19ocpnhh58PXa1xDfs0z4nqXgexbHV5h1RUw4p8qPbDHh+W"
    "JA36gqEJ9mgX0J9OEcGkaCS21VZYFOEak3rgp0KpBVyq/bk3tdXTVYLLv7KJ1rtyfKwmtV"
    "Jef+s7FZqb5FRsfSAumzJn5u9E3kn8sT4+IFF1RNRixvfscwHa7V1SpR6Rmkq5PS8+L807"
    "Wv7yRf0lSdwwep243rO+mpDFFSmYIk74YAUQ1Fo2pc34RoXym+WNIxLMVzVc3q/RqmOtAB"
    "lk/WKaP/K0Sz3OgFad4zdngWWTaDUc9Y6cWn5nmtN+izkTQYybctEPhCiq8oj4P+PZaih6"
    "TYiv+FFnF57MqUwr+MWsSz7RiZNowcZStS3b33j9lpuH43pNFI6vQI/N7VGJH2u/vBb3i8"
    "pF5b7nbpeHmXfIxXQM7JzE8HRCPBS6drFDFUJWgT5fVmpW/XEFkSFeEe3W5PE+L9KsXdBM"
    "vrShWd2BY8tCA7wbqDu6kR3tXqeLZo2l7a6LnB0vL4D5upeh7cTJn67TL4mBkqWkDiyzWx"
    "p8/QMpuO65WGwAb/TLMFZsTJS5vTcEgdrbbkGr5AY0sbkARm+NxZa5bFzIdWbv/Ep0xy7r"
    "tlKsGrbsycWE4nmxrtTjXclGr47aZKV/4HIAEKDGmkmgAPw9Ytakm/k+ak4zFa6ni0muTe"
    "XDXIh/vLiXub/toEpu68jyZ6W6ov0KdNclT72TDs3VlhmJbidOnoxYravW+0RaKGgXnIMH"
    "QL7ibCrwebo1j4+/n5xcWn848X15+vLj99uvr80VczxB+lKR1uOvedXsTR39NBpPi1Bccs"
    "Ng7pup4ordD3MPzbikEbIRXIxmXA4sU+LbYUXaEE2HiUe7ed3n1O1bpH1gLuxRh1ZWlIJA"
    "bnc4xuaYHXW1ra9bHfGfapoOFdFREnzrK5KqR4KsRrbD5DBsebOPn99qI2WGxLgaoJi7lQ"
    "RkhFnClv/pPR5M3rDcvbIf3cCNLVZvWUY3tRsVRo6IyqA/uiswOEYtHwvGjoUNkbLJ/k0V"
    "yFqURYdmTd2Hk1gTsKoQhMVwRipErQAxL1ycCus+pvN6O4CqLEuN85IV6NBK2W97i5V681"
    "D7Tcq9kiKb4c9Y6jrVEBRohEOq5mAOkWmBDUgb0Blg7IyeTk+3pdblu46RT/giZARA2Fv0"
    "30GSOlWBUv2KM7CoXLHqQ74tbFqg4xEyJLhKhAeEqw+t5TCrLXE5YXfwbPqwAtz04DBR2E"
    "0oQpT93zKVHb8ymq7EnK35NNN3dgDp9juWcQaaX/NGoB92KMnnoDWcKQ3HTlFgh8GaObp+"
    "GPFiD/Em3d9x7R1n3vjdFAvnuiqjz3wnEWuOs/9VxPAXo5RvdUw3dPNXwD+bYzkNsjh8y7"
    "HqNRv690pcE9buhfjhGWhO/6gwfS2L8kDiTfpG7nVsG0/cEt8SEJfh+j74N+7155lAfDPv"
    "6twW/OL8TC9VfPmcG55sNp4bRUJmdVre2SzRcuOkXj88PkImibb/2JkPUP4zyErL8P1BOW"
    "9QnuCXK+OyR7ZHx3ClQco0SdrJ2UKDUJTaqD3PyM/9SiPLFHyzVH3Ovcfxl1MaPrXhDus/"
    "ckdQnrST75sERPbFND0DRzO9/HCEv2wH9TT6S6+983Bk+9XgHvC5cMi1rOxRgNn4bEE4OI"
    "P/7lGEnfpc4IP8ci1LeO/L0FIjfCXhrkX4Uwc8qd1Ok+DeSh8yR8D/d603fc/90LPqSsNP"
    "E+0b5Wo7S8YXwvs+B7mYzvJTuyqlA+tDBlDUUtaqnto9W24Qfyn4Lo5U7gVMlrriHNXBYa"
    "9gip8FDgWsKGpr2GhWoEBAjFGPM8xqZtbiBKyCaSroqMkAoHrqB6d0NsXYW2yAipWD48Lx"
    "9Lt1SGb2uKs7DbvjarpTRnYRPmcrv2mgsgo0BOlyTSi6HAScQyQCHgjMJpo/yAhmgEpFFI"
    "nTzYOfDcEQgwo2Ai3VLmus3S2CbiGaIRkI5Y1rAsEdo0jvXQNHzBgOITU3IkhmdHVzu7GE"
    "FemAIeqnUBqko74Eg1FtDqT6f2RnV/cMwgGGvTTLMMWrS1ooeb7w9uR2BH4jnp+k6WQNXW"
    "pGoJI2g9Gx0JRh83pNmM+PmqwPmRQUrCwq/x5RSLs1sw10n4uOn0F2g1d+ugOKlbxw3wi6"
    "nbxhSCjx8/NsfoO6mZcgstPAfNX5OdhGOVdPwXCF9hnm2ewqW1EpdWZ7GR98R3f11fQRUl"
    "cHxBugiqE0xYFaDeND8uoDf9fjek8rjpRIsgPj3cyINfzijmuJFTNoLBDopUmOVr80QcQU"
    "W7Q/hwjCGbUl87Ssizu0lBc+1VBmvtVaKx9urXdBc/USGxigqJ7MldAsRhDr2mGMdWde5S"
    "DJWKUySH1RwaA4hBNa0GS5qKNGmmClNuY8UItN4rSw2pTNIC40ZnDra6TfJs/c1Nf7WBxl"
    "qj2fxJrOOLBl8DAg3ArOpcW+EuTQzp1ALujwROcQng/fZxIy6IHeulmdLahzluFzzXh7QJ"
    "fnp38E9XUtsK2UvIXnxvmAeHEyYthMwRE4k9CLAzuhqO4F8JEtdpRA+WYtaX/xiFxFuPTf"
    "3lQfrj15BVv9vv3XvNA2xtu9u/OX3P3tLyqknttvzouNu6V2N0K7e7TuJm7yp6jL+NF3vo"
    "0I2N1j5HsjCt8BPlxTsmi5/oDE7xiVFk3MOUwgWKZxcoMlaE+1fyn4AM0jp43R/7JPRWy2"
    "Sbk72LEYp8YkLxe0zRpMikZZAKeIWu9211vcFJWQLI0nSq2ydpdcscOR9fxQnKXvZJd1SQ"
    "+Tzb9mIcO965Uqd/wzs6siA0Hg19YajrBkOfHmvTTFOov3itibLKb55Row4+fjwnCu6ho6"
    "cmKmwJT4vpFrjvdvyFAqpt/3UmeNWsZZPcnz4DeaZZRBOOWWigJmjSq3nZGPl4AUe/QR7F"
    "O09Wtsfdl1wkhe/SWx/vTaE/PzaTKlxpqqmFcWJaW6k96nyT8yptHSqioCWfJJGdd8e74k"
    "M9K0Tc6nKkeidnvj05QCVAFYLt2wq2AU76UHGL8qABRr6mGIdXMFcilwQNbbpsMAQt90kz"
    "TbxSd22qTAqXS6x4L3X3DowWTBYdXrBEyWRxk31vAyS1cFyIJKG6yuJ3i1slp6G6uopl+8"
    "WLKgfCbvMaonv2MRsDm8bBxlhY/EYLIoaR+fdhv8dGOEAStS5rUwv8L1hp5ilKaingEjDS"
    "TY9RK2OEHSMd3OSLlC3/MPvP/weKmnnu"
)
