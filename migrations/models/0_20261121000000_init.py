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
    "employment_status" VARCHAR(200),
    "current_profession_code" VARCHAR(5),
    "professional_background" TEXT,
    "education_level" VARCHAR(200),
    "first_language" VARCHAR(35),
    "housing_status" VARCHAR(200),
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
GRANT SELECT, INSERT, UPDATE, DELETE ON academic_certificate, spoken_language TO portal_app;
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
    "eJztfXtz4ji691dR8c/OVnG6OtfuYd56qxzipJkmkAXSvX2aKa8BAd6AzPqSDGfPfvcjyR"
    "d8kY1tbCIcVXUHX/TI8JMsPffn3421PoMr84M0VWdwrU3b0LC0uTZVLdhogX83kLomB2nN"
    "mqChbja7RuSCpU5WlE51CZRphGJiWoY6tXCbuboyIb40g+bU0DaWpiNCOdRtYwrBx4/nLT"
    "BujLYbCDQErCUEHWRammWThqCHv18T/ICqAVQ0awITruDUos3auo0sYztugA/kiTN9ih+p"
    "oUUVndtI+5cNFUtfQHzXwI/4+Qe+rKEZ/BOa5PRn45/6xITwGRqKNiM0G93U6I/9gzTdPC"
    "tzDa5mIdSdhvS6YuEvSa49PXVu72hL8qMmylRf2Wu0a73ZWksd+c1tW5t9IDTk3gIiaOAR"
    "mAVgR/Zq5Y6Wd8n5NfiCZdjQ/xmz3YUZnKv2igxe4//NbTSlaLlTRJtBhBHcfpgb0Fz+f/"
    "dbBigUpdcfKUN5pCiN2LCTbxMZLPfSVEdkymjIInj++z9Ovzts6NUGeUD7izT45eL6ry7I"
    "1sKgNylyjf9QQtVSHVI6NjvAo2OUFfrY2JY4CN6F3Sjs3hgPVA82zoDeAbsx9Bc8M/LiGi"
    "ETsEZh9daQGKYdZCVAGiCJ4Im/2wkiib8v/viv87PLT5efL64vP+Mm9Iv6Vz6lgN3pjSKY"
    "arsdIA5re6kaCatvmCwCLf7CpwjtWv1TWUG0sJYEz48fU4D8Jg3oxMWt6MzV8fbu8AA999"
    "a5cy+M9hbvrnGYh2t1tUqcwh5NoenrbmHcQOzM3ovzT9f+xCUnaXN2+CB1u/GJO3V4kjyT"
    "NkBSaMLyBmZ4vmaZrclzlcxUwpnNnwOsArkwUafPr6oxU2J39HM9qW381vp8Hb2iInVBUS"
    "M/j3x7n+2mA9VgcuTOrT1c+K7RfsbbUudzMIErHS2ApQMVeLtwE+gGuUIY4IWh25vf6KGJ"
    "vxHYQMPETKCpLZBJeOlXzVoCHUEA/2utaisGC17ZY7Iw40HGQvDf3PDfz/instcvGdlrCj"
    "sR0FQ0hTH4PVqed97GcCTd3bWASSb/GP3evxnK8ld50AK+BDFGQ3nwrdOWcStovGjuL825"
    "9p1l2arPknfqs9hGDcn7lWdv8QnKGZD978LxNparyyxby9Vl8uZC7kVYedU0X3W8UyxVc5"
    "kH5xghzy8AT6znTDM3K3Wr0PMcgEfpBN7Z8F6paGFjBqfoAh+kPx7mDYhy7qENuXff7Qy/"
    "tABEY3Q3kHttfDw3iqzjJfCwoUUGGmvNNPH3NOOjIBmGuk1YY8J0EfRXmlmZ4iDA4ExsbW"
    "VhMfsDed5bMDYj+e+jn39EIOVAZRiVwt50qyxHsYXXWPLjZopqxUG9xVBY2homLs9B0giu"
    "M5f2g3dwelJu2gztPMiYxXx4JN2vTfNfK4qXNJLJnXN6dRu5+st1ZP3wOwHfO6MvgJyC/+"
    "735Oiw+e1G/90g30m1LV1B+quizoKYeJe9S2GdhQEJ7gWGOUxZwihztyPjHzjro9XWnYEn"
    "Muzuy5I66lSqz7leBmlKXCv5fZdPybpSG1RjCr84yHGE73QDagv0FW5jDGwEU1dHM3QE+8"
    "dAjycJ8O7q7isa6quvSYvOMIwE/v2Q+hY0BngVGXTao0Z8aSgf4nuv23riHFwcE0BO1lwH"
    "dmPVhHjRtiBDOrhxae++DuBKTTBzueC3cT893Tpd3ioGeJhpWWmQtD8Io989/r+mIOEZaE"
    "HjQJC6tJMTZN4yQaTblokXJ8VV2WuHvnZ9p7+OawGoK2y+whNv3fDQ1/DR7WxA+qorYgac"
    "6i/Q2OJms0Mn2cDtq41P64vXRjcsxbQn/jMORo30OAx0WFfsTIiIg9ELVGy00qfPBwI39L"
    "p7or3VFzXKrirPcHswYLQnzCnXHSsTJmmyC+A1dDqrL2blYFVrkPAdZM4x04qfP8WMFEOZ"
    "kgetkdvdAGIIMllITpHP34FmOL/z+LCdzGTL5SMWdOxDpr1maZ48XPsIjnT8J4NoHuirhr"
    "PRxNwpmilzdWrppeA1pB3e+f3VBLO8Doj4Z0+3j4a+MNR1g+WGGGrQTHVGpE2VTaDtXp9E"
    "PFTAWqoW0EyAdEB8BqEBMAlmDIkz1dYExFpCHgFel9CAQLPAq2qC6VLHDGmTxO8QWueUdL"
    "HWDRh3SqzwOXm9Esm8whgrjvuBcFPkyU0xMDBZnYYCJMJfKJu/EIVszljF96A8ZwUHCJQT"
    "UHYWN8ZWqesrqCI2zjuiCMwTTFUVzt6qctxl4qbf74bM6jedUQTep4cbefDLGUUdN9Ic00"
    "s8QOPNzbS8Te/62Wk5RbgkQ20WG+Ia7+u6oaxVa7o8VNf8QPt6IF3ViPcOLglLzcS/8GDL"
    "j8t4f6G9CcVfNYq/U5xfL3gXQRY82BD7zesnIOLVZYpVGrmHdLRd67YpWRZEM7rdsMRnRr"
    "NmqhDtEShqmGKvKC0h4BMDx5PhL+YH0KEyrwroE4A+x4KtCfRXLNKauiMSY2F2ulSxQAym"
    "KgIb28Ktyc8gYXik8WalThki9RGel0W03gHmfAd3o1uSF0L3Rewm+OmpykVkIFcit+CdK/"
    "EcDcz/uPM1G9IASZrXdb0gJV7TEeh025rq+SLHAiQ1DLevQjthwLX+Uig+IEwpokB4jgLx"
    "xmqyzbm8xwiFDzvj/VFXigFVk7XMj+CfCUlW4pR1WLL2RPeFXhhvYfrlQfr7X0MvTbffu/"
    "eaBxaydrd/E9WustnOrPM7gVywMRGYAzx7DnTDVALUdL2quVOUlKNWrZ83UTOiVQ1PsJBS"
    "tS0N29Kt3EhdLUrA2tcstP0eawp2wlqZW5V9FHWQOxppqqDdgGVRA+0mzF4VUDLyDEVK3C"
    "nBXk/wrT8iGhahKeFFU+IOUAz0xHR6OwKRD5JhtTXgQjMtaMC8ipIY4btWl+AfxzTKJmtL"
    "dhR1kDzCypLLLLqSy2RVyWXcj2MBlYTg2WzpdUIdcIx446l3Kw+Us4sW8I5Ilp3+A73kHn"
    "hXPntXPrtXzq/cK+dX7pUL78qFd+XSu3LpXbnyrlx5V669K9dXUZNHlvEvPz+bm8pT0eeK"
    "bmgLLZd3GpOY4zlQVEVZbjal9IRWbKQPTmLFN8DZVMApGuAoxtp6rS0Map1W8MJl2QxDdk"
    "pSZiZ1HXGvQPdO+E51pagGVPNgHiGrH9gXGaC+SAT6IgrzXF1rq61iav/DWEjSE2FHSEU+"
    "7EgGAtVAxAI00W2GKiUl3V2MUiS8i6fsym2siREKjWsCtCIb2nvKhiZcW6qxCWkWzGsQ2p"
    "EIQ7Jwsn8bJ/voHC4DYq1OubiisAbe2gPiFnZ+tAe6Sif48tZkTlfqLd1W1+aNPX2GTMtY"
    "4G4zzSg2xe2Uya7hXpfo70voFP9D2mJprbbA3KIpWKmmBV4hIgX/DN1eLAEWxQBJpWTMTO"
    "KxrALnIXGf5zI63O/UnMvkli5IMve8guafty3UcKj4mGxXo2mvijHnIUrhisibK2KMz8my"
    "X7jv7WF7BVnSBrQjsUVk3yJcxBK2iB2ee7YIY9ewWpcJA87x+4/5ACXBeeJnw1n43fYi8o"
    "QnfwohnlfkmRx5KWLYJpsYWLQ1zPeQxrR4hoZPiYaGT1FDA34QdCI3i7gH7Kg5tug0pBaQ"
    "xuimBW7GqN0C7Shrnsk2n8U0n2yZjxnmNUv7H4jMpZbgmpHANIbJOAadJ5vlWjU0Yn3Mby"
    "qOUwrIM0EuLPRvBz3lq3CHpqLmK+gVoxQWziDHR/gLIrEX8fBhU4sZnWlGH7nKKN8AV1Jm"
    "FIOUbzp7BPUD+DrLBL5Onr/XcSfc2QxLPKay0hDLjJCyIMcoxYIch3XqVrXIOnejdPWbwt"
    "WkBHRhoyoMVxbMC3mQtn6wn2WC/SwF9rMU2B0HyqlbYCM38mHy+oFfvpOxqdvGFCr2ZlbQ"
    "/YrZgTD08GboCWvDVJZvRVZlmEt8xDrU/a85t2NM0QL9r2P01BvIEp77N12ZxMz4J2NEqO"
    "/6T71bpdNT2tLDsAVil8bo+6Dfu1ce5cGw32uB4NkY/e1JGki9Uacn37ZA4KSI4q38F5uY"
    "3JU5lhBs44Cy4+E+OF5Q6YvRfxq1gHuQNvY3T8MfLUD+jtFt/zseWfJ3jAby3dOQjKZ7EJ"
    "glgdkxRvf4xWwB8pfQ3HYGcnvkkHnHYzTq95WuNLjHDf3DMXqQunf9wQNp7B+OUQcPZLdz"
    "q2Da/gDfCp+nz0Lytbqd3lfZ/YrOMR9zEFrqIpdE67bneJ7xxKziJ1ok2n+pmss4zDcaUo"
    "0EkStKGU1lvXXrYJ4W5CkI35D8NMHtGeN60+lJgx/sFDde++DWe/NjJEvRGb7RpwzsE72N"
    "/PbHizf/WNUELznYfLqE0+diTkYhyhpGANSJ+XQSmxYb5iClGGauh3mloWIvc4hQDPIpDH"
    "LucLgonfAQiuyFIZ+4PN7MIcI65bQpIyr2n17d8ZzTNUp3XJ9CLidrSnzULvzgwNCdcNDD"
    "iU3brBE8oRf2gBgeA1IH00MjeBwvYtrVycp/6WUh4Hqz0rekVIuiUsOfslmphxbUkP1OJd"
    "rnI+6yRpOW4dbOWFXjEHq1JjO+8L8HezrFhXTv2x7dSdh5McsOGXBe58SYAf9t3xs0sGu5"
    "v9aGBdZ42wA6guBVJUUrSH1IcmbYyARz3QCqGwDWAqr5jNEF6gJDB16XGimL4dNpplMUA1"
    "9hlNio5DFjNEaS03jXjHaI55oNSfEOp9oq2Kim2QQTOFVtE9K4N9wMEUJCsla3YKm+QFo5"
    "E6gr8rHNXLcjOln8IsNEOBJREtxESfDIVvKxkRwoBYnwk4rCT7x1pEDRgRipgDcWa5LsCJ"
    "7NvH6AI3gx+/rfnuQn12aYw+LqUBHTN/kco8FTr9fp3beAezBGw6d2W5ZvSSP/cIzupE6X"
    "XHI+i1gqy08hGdpbY0O3r9xKmLaGSssapyDCL5xR0PMpRClcnnjWVM81pJnLQsMcIRXjzP"
    "U4H+bwJHydhK9TQV8n1zrN0COmVZMPUBUrJ386a0mJ1eQDOSzyJuKMUYpsd6nWnEi6kBJM"
    "OpmTvvAJ714db3yKhbS8+GuA3lO3+1Z1eNqqCXs6/S4MfbB7r5muDDYh3oCtjFWXhzRAoA"
    "XGDQkQUkBIaQVkvJGvVUubqqvVFviTAbySFGIqQPDVLZoMNrphqSugTmmyfkLrJn0dN+Iq"
    "4SM8r4j2NpymVuS54UmDKxSNlWjCnvG3L8qJe7Q857ZpSO02ZpJHShvz25QpjlwgHPN9Zz"
    "iSBw7H7B2PUVsayt/7g6/yQJGGw849jSFhXCQtH4Y+0xs4CdzBvPND/1vovncJ8+YDqTe8"
    "kwf0KwROKCfeGUmjTr+3+wHxa6F2A3ko90ahZs6lSKtv/a+R3txroXYYLfkx+ljvYhGu/i"
    "ILV3+RzNVfxLj6iT5jhN0ml4712vM8bUtRDFRRMVbkgE+e5/VVwOKbSz3v1hsiEiIc/36O"
    "Jwtsimyc4vmUWzI+yPeJD3BL8n6Krw0lwCs5otzJrgj7SwAHF0SuCv+2sdS10hc2lEmdvQ"
    "ZT7RBq0UxXPrhtFeg3LjmFrf8I0jn9qqLiL6+Se2isisiZoQ545trxe0wEN6mrDPtPg7ZM"
    "DTfBC2M0lAffOm1Z6cnU4yJwNkZErBoOlVFfoTLgY3/gyFtUZmXeGaO7Tk/qtTvkCU+P5H"
    "oLxC6N0b1MSpG2gPOJBbyHh879wJUhu1iQxeJd9FK4FWYgR0+RZs61SG/S4FYZ/XiUIz16"
    "l/GvvOkPOvf4O3b9TmOXME6jgYxBdnoKnIyR/PDY7f94wAKtTx+7hFvdPrWdR3flb3IXtw"
    "lfGKMv/adhp3fvdxI+J2qBLm0//NJ5JAO5OxujriwNsOSv4C9OTHyh0yJCcfn1dukn831j"
    "r3Nee55fr+ySWPVx/finwxXe3/JgHKQROOfBeZ4r/3aQRuCcuZqq5sXPZMyTECSpUxhjad"
    "kSSOzSC2MVTvU22BEVczYoBKrHgp6st4E2VQ12Ob3kokIBkhqVpi1t9jr45OUjwlQcO2i9"
    "9eIb01m9keS/1CLycehGM1XO95uUKt3vNdP7G48wz3Mj5At9tgiwOilYBb9bOscgdA4VJ7"
    "5eQGVh6HZCoZ79itRQBzyjjifXneQ4sZBP4r1+e9slGkz3YIweB7IybH/BIkQL7I7HyPlU"
    "JOLovjsuopQrJ4KNFz4P/1J7TRmsOKvn3Uvn9oKtqmT4BFPHC1P3tgv621bqrT6h/joxg/"
    "7+lXx9SPr8YgHIeALDnNO3cTeQ8TJMKMeo279vgZW+GCO5d9en1jGI5roxxfc6t8MW0Jxy"
    "tW8faOz6lOd1dwpRlejvxEPWnDKccrKkyMJfyCYpmg7M9fQIDVMj4d63bn/8sDYHe5WkJn"
    "pSdz40YfRypnkq7ovDw2zd74kTelezuOIcynxZmFsis5L+HhYHFmiwjw0jTZXNru1xtW+G"
    "voJCC8cnwya0cEILd0qwemtJERbYX4d41mPcP0mD247UawHvaIza/R4Jx1HuO9+IRiN0St"
    "yb5MG93Gv/UPCNkdQeEfemyKUibHL50fRChSpUqKemQjVc0SFvufMonTBsZ/MqEuVcK/Tx"
    "FNWIK6hGzIm+3lNcPJmwwRAYg7ebaeKip1BRbDNjLogv+ivQ5xbNt+BRA0NFNFGvqa8hiZ"
    "9t0hy+NCuDZgFSgw7MtNlv4NXQLEI6gUs8LZxku07qPTOeBaKyJ5HcwI/2ZEVzggHSGV62"
    "NySNhGYtaVPMmM/sqdXEjyHdaiYgAM/AZAtIomFScyspi8TPhrlUz6+u6W2Tptk8LPjkRl"
    "skO6lldE9z301+1ekOn/Tr+fnFxafzjxfXn68uP326+vzRZ5jit9I4pxsSLhBxFvS4qWTx"
    "eDdwWVfMHUUNOazrLEvmdfKKeR0r3+69DzkQDpDUEOJKDEcYMpZ+PGUZ8SjqJHMdZS2J1G"
    "qlk7VAvawIbQ2TH5xIsgMPk1i2A07YPmaREgb/l1TMJJkRZNdUycYS9hHmmHDr3zCj5tgd"
    "dmUTTPiC5+kK6PgDkMnbpAzW1DYMws6REgtzzcBc2y//8LQ//wAf/xrnBqt6SBYbByPlYM"
    "2sG/RJ5M/liZk0hOb9yP6v6cXr6qrBLaN2nQHnEK9H01warxBRDTngSvSKp1e/oYDtSGqP"
    "Ot9kEvxPPseo3e3TZNDOZxEbUPmuUvorYqXWSZ7uPkENVZDVzHQDquviM92j5hjuhoTn+B"
    "jdtMANnuR4fhea2llmdvLEjsKuoenKNgmXTP3lGUuNZBjqNoHVYxBH8F9pZmWbZYDrm9ja"
    "ytKQ+YE87y0YP5JU8Ocf8dXbsBQi7LIF6QRVXIgqTYTmZmaXgSCRiOP+qXBDUinmhTBG+J"
    "5RnK50swCGEbL3jKAJjRdtConzpIYF861iaiwsU7TrSR1wvFvxxBxQ2cFQV4pJ86nnFjvC"
    "pAL0TKAvdJVhdE9ON+y1rwO8e3b6kIK3jGzDBDtFn07tDfW+wagmhcwkY8+ir8NYhKf6VY"
    "aJfpU4za9Yk1xZ4qVhtVVe1QVrh4RTba2uUnCPkEd3Sof+g9vP6eGftlfK7c6D1MXycvM8"
    "krom6OjDgPxVN54pcAyJYz/iYep3CPh1DryXqqnotjXVWR6XqSmaIpRHzNPkXznZRE2JiK"
    "eojBKhrsG6XQmL4iKmIH2ae8tk0dYP9pK3Sw80uvbSZRgyrFWpC3hSF2IVT13FPdgIl0Fi"
    "4ih+BaGP9fEOsc/FsnjAOSW5lLk6xU9XoPmvnBtqaj+i5uKp1VzkzSBZYgw7F0UXOcX30K"
    "qLfnWJLIkCTHuiEJnnwEQBQ3tyr2dayk8FdEZ6gPLc0zroRbNU96vGnNICd5tprmhauN1x"
    "w9cDZahq4tpVh8B11bLgesNK+5HujhSkO5470seKsC3RF2m6UrV1sTptIcoSXJVPhxU7CU"
    "/l4CjPVW1lG7nk+wBJ/cT68mMsRb3DZOjrW+/QpG7yuYc8QCbWTZ7XTfjnRsPdFRjiMGUN"
    "3+o6DbOIHagkduDIeQd4A7GixAPhYEO0sJlm92x+v0F6njFvyL37bmf4haQCHaO7gdxr42"
    "OnclPugcgyDMmDEB0CS3+GSCGJAPLM9DBV7fLglh8xfnqRHI2/PclPbvxFjpnuULWA80kK"
    "QfZuO717UgOSHtArI3o6IsUHR4MfpOog/hijp15bHoykTq8F/MMxuumTE9yle4BfIKnTJR"
    "ecT6eg5OOIXPGOSM/f+l/JJfdgjOS/P3YG5Ip7UOTlO8vy9p0lv35nsffPE58m27ymjCih"
    "2L+T/Mfzs78RUiHl8Mz+GvAFb0dFhjlMKUaZ51EWOV+PY/D18YqDnNvc+3uwr9MEd6+1Nz"
    "q/8tp6q7Rj7vBnmDFDg5NsxQzNh4qNmBGNBM0ns0sVagTOcANMHaNwwj38Fd1rNVVNSF3N"
    "aDt6yZHVhWmUG9PoLlLnIFGJ0Q3H9p+G9F3qjEg59k5vJH0lUfDhC1i48S5Iw2HnvvdApS"
    "fGRSwWPQ1GX+SBQgLp+1iGCp8X0jWUnkw58oLmY9ZCpDXUSdfY0qSaJuYcisliYVLBpfPM"
    "pYd36czG+hAVz5rcggrFSvIjRtijbFCHiATS2ZDe+HtPXrjjlBxzI3xBriPdRgl8YKJB06"
    "epH8xXWVC+Sgb5KoYx2TIVfa5MNMNimH+Sk0PECN9zegiRnr5iK7GorlCl558JV3PF0RzM"
    "tanvrh7GOiULVAK9SATFYh8OdXhg93REozBEOUHl2PVBpJV5y1w+fkJQBc/6Sb7siqmd1G"
    "8gyuf8fACRbrGS7Cen+YlT1gHvYyf88TKCIQhn+ZIuxijFRhv2+DBNxdIV3AkyN7phJTA0"
    "yWtLWh91mOpHWOMD5rbpUkUIJohH+/kddk8cD0Pj8Uu/J7cA/SBVLqVOl1S2xB9jROZsC3"
    "grxNtnNf6nPlGIAlixN0RQZ8UYp6UzYJGLJEE58hj4AM5pSS80TagotP89YffE83tyi9+I"
    "Hy1AP8bouyx/JafOJx9vx1RfrzF6qmni/YAWFMnPqKb1wfHoFN5MyjYXa2uy/2Jx1/UYyM"
    "MpMWgFrxRQ/tqbFdHXQCxEqSaLR0oWAli0dZjOxxYDhPN3Zc7fIqA5edGur5uJw4kWGfUw"
    "pRh1Xkad4XXifnumvJk3HViE8IBl9HS2sjzls0RkcRWwkvz/ymanvM6HLptaTN3UsAZvSs"
    "aBzh3VMHRUsI+BHk9zFu+NbYi8x6HQhgFetQed9qiRsBSXALQ0nep2pvRWfM7gDJkCI/tP"
    "BoQjb38Z81k7YSedvRizV8sEoLOkZCSDlmQ3y5OTsY376emZoD+V9SOsu/HTHx4IVDjfYh"
    "2hIppB3VDWqjVdHjqtHmhfD6Sr2sLl4KSopuIgd0zETmQZjLLxC0NdK0vNxL9UO3SKPTrd"
    "faG9bes6y4jKnhTTIbk30YxsoYcm4XU6lPz+6oqcpRoLaAUKEh0I3Ij21/e7qy1uxOEA8y"
    "kKNeKZrDSxuWBzuxs4vdUVtRcsGCMLYtjcZe5A2L55/bnLXJ1wyxVsnjEJvIdtH8GRjv9k"
    "4XxzZIE/xf3WgAuN3Gb7HuUHbBDpr4aQmRBhSU17wQIamuvGujTshl7HnXC/NcEwZ0aILs"
    "TcBzMdhHunmZYLYrVrU20iCNXR/Ihc9m+utBa57EUue15WvxO0VcZN1CKXvchlL5wA8r1Y"
    "Ipe9WDdFLvt3MczPGEP23rjfC96j5TmtSeNRGg6/9we3ykDGTVogfD5GGMC7O6XT+9ahGY"
    "1Dp2Pkt8abX++eNIheIQmW2/3erXIntUf9wa4h8/IYdfv9r8rTo3LzdHtPvk/4nKZrHnZG"
    "nW+y8tTr9ttfna6i14LtBvLd0zDczL1E0jI/9gcjfC7d0rzPu7MGF7yDOtFtxgLz+7DfS5"
    "BmPILouqJNLfC/4Ngu5uSxbyFHEoBCS0zMPTrqCR1ZO0gHUfdoUR4g/ytRcoy8yFtfYd56"
    "PjPSh3VvWRVqYSrh8ZnujajuPNuO5iPHKbB7HbjCM6vS9MoBjwnVNF9JAV88pJAxTvntEI"
    "9ujwOvw5MUJQ82QASdbRhWiIgvTrIpIugylckg0RgtIXCogGYCFfh2Y6DPgYVvet6uTYCb"
    "mPoaTvTZFm/D+hpgHs/Et8DrUifE5EvPPkSX62qeUKT47wQuVKQ4s5EkvBZGE16MJiKgop"
    "KAitprDUiG7/6gBZzPMRo90VP6UYhtLD1c3l2Q8yZIjZDVz75RSYaV4AIfV4WykQ7SHJiv"
    "84QWEVbCTvwlZznBC9K852SnmE2Z6vne8ACJeLszvd25k7KJXGwiCQOPbJmwxCcvI/W1xI"
    "tKbRW9Ti6vnA/VEJEIEo/lN6CBUbml8QCVwFTUEzx6PUHGJC7DmLAgqQOzx73wOX+zpDUI"
    "vL8ZYu6TokwrncAnCm5ovzkgzH4NMWuHFuVEQzt91WjVyBfJVcxG44KWbKXZobrfThNou9"
    "dSIwG3uWc3sV71D4BYV5a6bZjkqgqo5QeoBqQtTHtNLmuW6dGacftMif1mscrQntwXYUkm"
    "sDDI8GeQEcKKSB12SrAGFpKsuusAybvW+681ZDMVq4mhagGK40WqVal0coLVzs8uP11+vr"
    "i+9CPW/CtpYWvxiDWhqD6monqlLxZF9NRROrGmsoHNr6UOEQol9SkpqYPMeWZVaoBGvETp"
    "aj/fMe9AjUk905k1o0qTwMyq1MM1pyYgkHOJoQYIZ2RK1gHo4XZVpo5IFKyn+GvFp2Na5Y"
    "5ZiXEj+8Xqo3ksXGXwV7hKLiX31z3ytKVZK6jAXCW3gjQ8e+EVRPwik4/IRYqPyEXcR8TB"
    "bJ6rGk2Qpg4MeEUwx3a1LOpqJ+edSHT3Jgrrvm1N9D9lZBlb5j4VuJ2+UdGG2ZTU3w2NJH"
    "IEGnJUySTZnuroRV3tMqlYt4C/gZmOiF8/aWuZgCBjr6EBTHVrAlNvkh7IDf0VxVXWlTxl"
    "jMZIAk7iabDUMcJARQASfMBcN4AKVtpaw1MOELkF2HgmGfRZTvEqTyHuJvL5AL4vdfiCrx"
    "M3PxPgSQ6NMXrVrCXuVicbtUc4x5PSxD2pFu6AhjnoFliSWAm0BWvMGn4A0mpFn2r6Kniy"
    "1UxUE/4lq+Y9l3L9Rlskqn+YnD5D8+Mui/wyAI7a59fz84uLT+cfL64/X11++nT1+aOv/4"
    "nfSlME3XTuiS4otIp6yqEUzkA1n3PtVm77GnIE11l2quvkjeo6xg7M4MzeKM8woYIgG+EQ"
    "Ue0Y3bNM5ejOUurRncUL0uEN2iYmTcZGn5IjIEgk8gSkK0YL5AkQbqbJr0R9NXjqi6pR2A"
    "uMe5S2hiN/IiPtYZKe+wlhSO1Cb3iEVOT44nmck1OKvq9soqUZaN3MkblztAbpaoNqGTla"
    "qS+FjSyNUdI+fSEKU4p1iOd1iOhSCuw1ATIxvlyPL2aKi4zvjkyML8/ju1JNS4GGwfLZT1"
    "aHhKnqZyApLVY5h4GkYq0/SZnTcd2PG2zNf6hJc4/2nzRWtGDrDM7qpj35J5xaYA1VZNK0"
    "PtaSOJlTLbcJNNO0oQHUFd4dWp7bOfD01zTTDyC6ezfPFcttvYInMNToPxtOR+S2+0THUz"
    "2pNEM+N3ahaT+Wpn03jFmXvh1FDbXtV5nWvauUde8qbn/3XpAcIAdIaojy+VUWzxLcKnl3"
    "uboSqfyFZldkIBUZSPnyzjxiBtKcLHA4qSiDAY5lHU1mf+MpTzM4wRBXDhU4dcH+YoKVhp"
    "6JX8dC12fElaRF+U4EX4HXe5N4j6SyuyX1mbPMWDIv63yRvDEXQaLjBmhyuRKlsauW/gyR"
    "slRNhr94intIiKp23gvXl1lcRC6TXUQuBS/1LnVfok7O+xhmmpCyiD18JozhJzHCQgoSUl"
    "CdpaAohx0fBK+4QsYh2FUwPim+Lyv+IZEiA/zlCZYDiGEy98uXXrtmdjET/93R7BU3v8KN"
    "BagPBRYQvfgFFYuIOhYGZqR2gomFwNkMd206EQZNktFHJ863TlxCXNwsqU8RlnCixhK4Vl"
    "nOPMmCp09QSyV+FrETt0pR4scET/cVL8SuRmmFVMIdz8qJN8AjNEyNzJRbfUqjLZjbVaxR"
    "+l7lNVdmwfalBrD/bHixeu7W7pXCeCEPx/3hXx1rYy7V86vrmHU+1xYj0spVqNPMWwbloP"
    "onvK1o0VIz2WrNpBWbiZnfvZcjBnEi1xSgELm8GK7i7pKSY87uKGo4a8vXv6srTTVZrviS"
    "YajbBG3OjiaC8bEDBsnz3mINJqnRfv4RrUKzIb+Z+f5nq/kV6oDn2Uvq0pJKs/gZxnaMHp"
    "5G0qjT77XA2rb8H/D2xb8s+CeDtU/OA+i15xn6smZviHcvIw8gqapcuCa2T3zEiswbiGZu"
    "8uc8U//RK8Hs0o+R1CbV5FuAZMB4gbQMs1NA2cDCnwFnfLwMG3uCV8tlIXk3SivkXe7k3b"
    "Bqg867QoqNIKWwxPE8yhHhO6sYHSETtrh0W5wHVwnGuHagq9OEdq81KDK5chfaqFQVt1JR"
    "x4LrBksD591rpirecCtF85rttQvdQkvVVmYTDDF3Y5vgF9yzob+oK6CiGWYOTHuy1kwi/v"
    "+VXpHsmWa5kTJLA0JgQiru0BIQpm4bUwg+fjyLG4uqfFAWh0Xcv7LQ1ZW3pOimZvk6QgPO"
    "oQHdF6M+VSbok8ifyxPTAYoKCNUUlvAmfQzT9JwGQbo6aQDLSGsQWjqy6v9CRLWQ5I9R21"
    "cYBirF11HrqSsGyMnqqBBRHQK/30AlZVjKjKmXSi5ME6Z6z2XVIZrlRi9I856xw5KBjTni"
    "qW6ylDBwqmGuIMlXNkQZBdEh/eB2US8Y5XYHcwK/nH1sntN3Hr/xmiM8eqvBZTzkmco8hy"
    "ie7eK1f45lb3nqSY+Pg/43olXeHY8RpRlJgxG5ETgZo05PwY3usdA9bIHAyRi1+w+PXZlS"
    "+IdFVNSZEpmm5DGNpzHVbYskay5sPtuRc7xbNqTRSOr0CPzekTOOu+vBMzxeUq8td7t0vL"
    "xDPsbLUzMoZFEiARz5KsAlkL/rXSMKySRX6uQEco7fBp6YdB+9nb5MOWx3Se+R42FpDJ9u"
    "Hjojukn4h2O024R2W9BA/l1u04beEWeLkwH/6ag38cCsE7JkJwthe7rheAy5FcuCCumCW0"
    "dKF+95+2DCkm8LSemiDnP9GLqeIIKlbSX7e+V4eGqwnYTwP2xLydAVx2PJ7baiEqumQr4A"
    "I3AqpQxGmIyPQhhv5ddaSSGMiHk4q8UxalUWFsdURxUPrjjEuR1VhvbkXs+kW+QU2b1+Kp"
    "G5xVXyLEN7Uadb4soBEwPGom2aqW4rTmvKKsDM4WINCbjBKbQkmlNKjVZ1m7XAK8mGRTK+"
    "TvTZFpCcfwD3vjWdG9YSOhdZWWPL6ZQZshbxUfBD1UQ8mvBFOan160BfFBGGVnYYGokMYZ"
    "YPTg8mqVP14GOz8xQ/ViXhPZAfUEj4vUMuQkTea27j3ehNtnk34zip2JD5KUfxaOgLQ11/"
    "0UxLZ9ehjrTYI0rQtsoy0DiDIOGSraFTZdmExgsp47yEgOSyIIoPONfdwsob3bDUFZhpTO"
    "mhYE+ktvTQc2w/b4Jxo73SSKok91cDLFHpBrB00G8/DMf4WePGiJSAdj3jgY5fe4BxwVQm"
    "aeaQE9FEB0v1BYIXzSS1qcdoix8DJDzNp9vgl6FeZcS/njzgw7iRKMT8U5+YED7vuFsXcs"
    "91XggyQpCp87opnOqrdao/PX+5Rk/+nnM5ICQtgP/QaOynQY9GbPuHRUxK5UdkzzXDtBS6"
    "ceQ0f8cp37PVO7pjZl19YzutWH4jy++O9ci3qQWoBKjpZht/EpZgt/k92NdpgrvXchN9ad"
    "mmG8YsLgFfh6t/3PVXU4zDbzBXQdwDONVfoLFt49MGQ5gN3W+mibKG2xLD4TbNIMga+isp"
    "9gKgOl0SYY6GUEMESB+mI5K+QizxLbQXfPVVs5a0yRx3qxu/ARXYJhZXSVEYWjoGQZaMW8"
    "1DSqs8I4TLSrbdZOFSpNwXKfd52h74LTw2gAuNfHf3lzN2h8D9PbtDpOX+zcHCi41p0XWX"
    "rOB44VaBz638RkviOm+nCVRPKYiHYwWBiky8oDsZ3LU/NbRb/V31I2OXqPppWRwskL2e4F"
    "vxaryRdkEw/eDQECOXvNvwKNzxUJih5D1mQSrw5CrOu6Oog7PqEfzC16qhWSQW6CAFXLwX"
    "juFvDDu9+67cAs4njT196PeUrvSdBp+6x2P0IA0GHeL07R6M0W3nW3/QJpe8ozEayo/SQH"
    "K8yL3DMfreue1/J9fcAz6Uexuah8RU9Plcm2p4wFYqWth424oP/I2ur6CKkrQpKf1Ehn6C"
    "O+Jm7MtY0G76/W7Ign7TiboxPD3cyHhoIuHicbU3ho1k68ydzyBK954VrapBPElXuTGM0r"
    "1nDA2oYFHU2OYGMUb4nlHUkGZpNM7ZtDSUknQ7QSnBJud4Jy3IyFRS5YBKf3gi6nNFN7SF"
    "lgt6JnH9gD/Pwj8mc49RyFeqSYqSmUSPlS8dWpxSgL0HbG291hautDrF+CXw6glLC4u4hp"
    "BXISEFsUuTkvYjfxLSEU/QqxNnNd4jnybwdyxiAXzuOT8lClAKWNEFJ9iBGIBMAzC3LRvz"
    "1qTup2pMlznFcwa1EMozC+X4oZY6tYjnuEpt6znRZ9IL/DPjv9GmZPrmVUntqATWmbGmBV"
    "oVU51DKyEhy37lb7QPjpf4xlC6I4pf/NdNU0jPvaMiStrPGRb/z4lL/+eYhhZDBw8ckGgf"
    "YkAOGBB1ZUGDaGNeoOIAi//n4kOTOuB4WAqyQpdZOKHLZEYonkeVCd6Br8e+Pjkel1N8Xa"
    "xX/bDXxe2A42Hh+HXB4JX+uoT75Hhc+H9d8IMgtBTXZyXHaxIj5HgYCgvWZadL80DLWVci"
    "QlY/pCsxyLio5dUcRcjqB3Yl+iIXtZlmON5yRRd7Vj8cD0Gjh1dzvLSTRR0v8fhDJg45xB"
    "MHf+IP/Pc7/vg+RvgD/+2RALzvRRb+ks05GBiGX2/ya+G153gwuFnmp1oSt5OgsNO452R4"
    "WtipH22iwTeDeiJAzzHkDemmBaSbMbppt8BNe4we8PkDPu/hzx757OLPLv7EC00PrzS9Ef"
    "4c4c8n/Pk0RqT0eB+vTo94PXrE69HfcD9/w/0Mv+IV6esY/cDtf4w4WItc74dcr8yOhOMh"
    "5MNyT5yeaemcWS5GKEJWP5jPrrOsTdH8Q4Gl6TqKNFxvVvqWJJMsYC9mEtcP9UrYz6ltGA"
    "Q4vLTPoZNCOu90T+mifoNwlWEIrhIH4IqxI7uY4QWDBC0tDLw+MyJTkrPUpXRRB/iPnbQO"
    "zuyp4/2wgi+Qkf44ZR2Kk9ZhBI7hNEETkCSHNCRjHqesH+QXWRadi+RV5yK27Cx1m0TvFd"
    "hr45T1w7uajRY/keySBvyXrRmQscTvc02JkQtviezhOlA1EEkmOtFthvZGMgx1m+DwHKWM"
    "oJ6xlMPpoE62yZ9/xMJMGCG32UNNGMQHhptwGuyeOWongAhJ9JgzGjmJXqRliK26+evpiM"
    "I5B6Z9Fskrq5jKSZbmxKyViRbmk85ZWVoO/hOpanB2InC+GpplsUoaJJfKCpDwUSaLPLY2"
    "ZbJiZXqU/DM+tQ+xqjBeA3X6jPTXFZwtCpU9YJDXsPJBGkfCUaUDD5PUUgehEctd7YBNLX"
    "ifKBtvQPKT8+MbIxTQJkCbf60KU9ZwmapxgRZ7Mys46mFKMeq8jDpjs6LfPpakMk8qxUx5"
    "pfsIjnT8J+Y7VEFWaR5S5ZWUU7qaNJW3hjq3GntyVTqNmlkTViozv/2+tJXJWGbJFxxRAZ"
    "nqi7/QkKSOTfBzd00kFOYm2aNQ+FXCmYk8zVWA6mSrzaOmCpAINVXpaiqhhm2UqX8SWj+h"
    "9eMU9NMVpITW70326rm61lY0tWM+eKN0BwB7Oqb8HLgG5ao8y1SQTqxPXK9PQqubvPefpn"
    "4vSat7kH6vTB3UGhJ3EziTqLjUYKqgIm2a6Roor7Wi7prvrZsyIpVJ8HPBM9zuilnRKxra"
    "2JZXr8S//JvTSkU60Uu5jTSLFLtSAZ478xUWt+IVUyp8DrNWCq3GRWfWBu7qyOCHH1bG+U"
    "ZbJMoBzN2TwfC7U5Nbva3L7f96fn5x8en848X156vLT5+uPn/02f74rTT+/6ZzT0SA0Fvu"
    "yQRpZbfcAczqau8THK807tFc7D9n8bD/nOxg/znmXx96LbJCHCKqIczXWWC+Tob5OgYzWX"
    "ByAOw2ryG01WTvJZuCslRNVt5YDalGQpBCmC4aF7K1oHmCeKetwK5y0efJMKg3nZ40+MF2"
    "XL5hKCNvfoxkiakdzq8cFrrhSnTDpyXFHJWlEUJMJULMRjesoT0JjglDjIm12iPIkPaKGS"
    "Wo1pYetgMG3gdqRkfwT0tY0bmyojvTJA9ztaOoIX9VSQIkQ9fzIey2F/hmTDClGvjIYhrY"
    "UzJYhKhqgfWxY+7murFmcUnZ8nrtqHkGv9EefmsB/GeMereEXWwB53OM/t4d/r0FyN8xep"
    "QGf3uSRy3gHozR8Nt9C+A/UR1ettck01uSo5LnnITws4tTZBytYAdcD9it1On+aAH6MUbf"
    "ZfkrOXU+x+ih3xt9IRfcAz6GZ6nbDAFwuFZXq0RFqUdTJ9+Ii/NP175+lJykaUSHD1K3G3"
    "eL8LjMGJzpwluArIb2pxMR1YSZUQyz8EQtWf6L6TliGMcBvtMNqC3QV7jNGGAh7Xo6TWD3"
    "BliEZ1aG8IqjaZCGEH/52Z1jumPojkL3m2laI5O2VOa7pntN35IF1njOAR1BoM+BioALlG"
    "N61m0L/IMYmjVjTVfefxDzs2o+mwALAIDYpfHggC1kWLvL7Xq//ipRLcXbUsRDQFLJiig8"
    "8wzIWIjSDFA7GmF8ahY0Pk3gwkYFWKkgnWCkuGakgktkbo45QlvCUJ+Od+vJjTStk25acM"
    "NaR5NdrkJkx1MnfKxoRI/neVVSmHMiF54zyPkAHpwHjqJ8DvxArhqZGilj1kGOqjrBMsts"
    "t4fLdikULUKSi9s29FfKFgM/9Ps3fEIScW+AtVQtYKpb02eDNRPA9cbaprPZB/R5AH8djV"
    "3PymFH6QSPLUKmjwVzQHkP1ZW1xO+yaRsqs9BNmhDDoi4ozpwOZ1WVNKOtVgiaJmRYglM9"
    "GYNkAvyC4JtwRYLfHG+YvJJ8hFQMQsFBcMMQNTTVWVUr0wYhRioGoeAgnEh6gYoFsNIC3T"
    "nKG3Y6c/vklBfeWOUObI8RitDr0lQTIgMbvxnYfMXDE1rp0+dGmm7CbdLMppawd62LaSRM"
    "pzZYC+gbiIimwAtANeBUN2bAUp+hE6S6WalTat0jJ6SPCZzrBsyopSjnOTk924X7OjcaDX"
    "f886AeIBHqotAGzKMW7mT332htkkLsa4hQWFm5Zl/hnxsNd1dglMOUYpi5HmbeXIH4HVrh"
    "lcilTfSIXonGizaFeLAaTMnEv7tHKKHtFDenQwZ5xPcSBGt1C5bqC8Riwgsee4yyqTtWTB"
    "Ug+ErFgFfdeDZdYcCRDVYzekMzsRDxoj/DGUMWqeYZQg45VTkEz86EBBqpWUqSkmdwFVCV"
    "Xe0bzgJzmSULzGVyFpjLWDFbEffxHjgswUi/i2F2N74CwxymFEYdnkeZupbaJh4tlpYuuX"
    "pzlO7Aws2nM8KMus1C5BQipxA5c4icj67DYiNZ7vSbNLMIn5tg6yozKAmJjheJjn7GIE+W"
    "5rz2NZTkKkk6SV3Kc25pQRqxoaVvaBSrErazyHp573V7mhjv3duCUyy0sw0wKzzotEdpW1"
    "uMnWC5IbuUd18HcJWUBTg3K8EnfxtDO8zWLkg6IbK3Lgx1fShUtLNHp68azc8wYkhH27Vu"
    "m8p0pcHDp5fXXZv2VlfUfPeEA+E6yIHtFIDyuF3XQ+ZAuNyNY7hzt6klZprFDDbJA5SWSY"
    "VxMvAcUcBzuJH9Up7PtWQX9RSfgRICnxD4hMBXSODL4YQueOc82463SpWzRweVYSc2cd9y"
    "F/JYm+T9J8D87N95Ao7J+71cbkj6HaCiGfEnQWCqrzdEUp01ge45v8MZUOcWNMjvNZ0yUJ"
    "plAuctj/u0lNJjgXrrSzJ5nZ8tfFp42hCf8U9lb4j7swV7tDxvjo1+T1b6PfxPboHd8Rjd"
    "SQ80g7DzOUYD+aE/wm2czzH63h98HX7pP7aAdzRG7c6g3cVtnM8xkr/JvVEL0I/oq5ZtC8"
    "60A6dswFGFq7vMFB3RADnXg9qT5duhIg2H8nD4gMFXpN6tMpDv5MFA6g5bIP0+HriHx27/"
    "x4Mzev4xHuD+w8NTrzP6obT7vZ7cHnX6Pdwd8/IYdXp3/cGDRM7oA/qDDu6FnrdAys0x6o"
    "++yAM8H8lHkYlzmWXiXCZPnMvYxLH0jTZlMBqSYagJkeQ7kshcOXZhIvK8t1h2Sf78n39E"
    "gFypaGFjjiKPlBGk4fm9KyxplL3MBdiJrL4mAZID3Ux4Azufn8kELtSCqSDVElNB8imP1c"
    "Mbi753ylpDNlNtmZwhMEZYKEsFZ0Nbep4KRI5mykY1LG2qbVSmFiMR5CRykRAkCrTnz507"
    "VUSMULgRCCf7zLO4XuUPwymCDQNOC457hFawADyzALvRyr94xklFpp3/sNDFz1bwYmGy5J"
    "DkinRM4kJC3+lgW0ldOtelKH+a0wCVmNnxHBYid2zpsBL/kZyQBkjEJA2jSQKtc0/REJGY"
    "oOluxcFIiHI9i08X4b1OxZFFMMGvmLGDlYByXsdYPteFLBAHNu8MCJuu192hkzib896Joh"
    "rYajJA6iykZczZ2ofQhfacQ+IMfI9w1bIgmhFcy/IKl/weazQQYX/6sjBz/XzqiVi1nlQp"
    "LlSZfKdy+EwxM4g6Sc/BUiVVTYBpT/FkMHXjN1JKUDP9bKE0o89URWCCafHAvjLTAlXwAJ"
    "ET6FT9p5yBzwP6jqJaMeT0UpNa+jNEuTMshanKcZ940zyvVWdY4sQDgNOtsR76f2Hfew/D"
    "fFpJtDjZkE5ulA1I09oXS6IVIhVG25MY50kufjJCJqwFYW4Hy+qFXp0g3VHeG7E8ilzdvB"
    "qEROK0eiROiyowkzVyYS3nXt1cQDOdUU23qz38F/MD6HvKsVeVZMtek4oYwIkQJgq1NZ5m"
    "TRq2SCsTvy5ZBY7L6DGLIi5aCSUS29gEP31UhK6OJ12d8G6pqDKyCMYpGIyj2xa7gmuyuj"
    "NAUgevwSMkIUQ6Mwwm2UXTJ6gDwMd2y3S32kLKinW5hbBOaCROTejyxiq3e3mMUOgrGO+P"
    "uirgWR6nFOtX/vVL1Eesygl6JxPlgDVMJUBN19MkVkot6rdbv8SOzaj3Y2iCsdU1zPWhBJ"
    "DrmGw0im+BetnHU4jh0epQVdd6YzVYyrBQg2aqIgw3VTRHEeY1zqAFoxopaBAvsrmqrWz8"
    "qjfJCfEWw/wYPjWB6jibecXodIPRQF2tvAYmSzdWyXPGaIx6UKO1uImLG4IW8Xn12yPduQ"
    "7/a42f6V/2HeDUGZgb+hpoVkblW6IuzS0cmFWIdpsLZ6EEZ6E0fzdn8sTRTsx4ECQ5XpaD"
    "KjEvOdEBLYNEUCokNsephTsHz6LzZKVPSWEzvIJqq7yDHSMWHlrcDXaMP38r5sZiG/jcYK"
    "Y0VsbKZsVLHlKRE5svmTFtSxc5sau1P0zxxMiDr9e+hvieZcL3LAXfszi+wqwrYsI5VX5k"
    "iwnPFwP6RlWB+DQL7EugD+fQMBJcaqsqC3SKSL1xVaBTgaxSfn1DAtm6XipgFucebpHOw9"
    "O2SjCzcLnsfNwPzn/WH4LV55TVF8ZNkTjrpGDVTc1iGjQTtc1BEqFtZmqbRYL6iFh6cZVB"
    "Kr24ShRKya1oisj1ms2lp2WG3NEIz538njukDARE5BsxZ/b+6iehDjgegUa7e6OctQD9GC"
    "Pyce6cnTtnF87ZhXN26ZxdOmdXztmVc3btnF07Z5+cs0/O2Wfn7LNz9qtz9qtzdvbRffxH"
    "99z7Ou73OXO/0Bn+Ro8DWcHHLeAejBH5bdLjY7fTlm5IPZ3wOSmsMny6u+u0ScUURf7WuZ"
    "V7bZmUVGFcjtq6M6n5sphJz5PNpOexnArmBqrPB0y9IL2YeWLmZZ95xIvigIkXIOd53nU7"
    "I+Wu/9S7dasrhc/HiJyfOZfPnLNz5+zcObtwzi6cs0vnzJ2XYj7zNJ9fDcy+F5/PAXIxn8"
    "V8fpv5zIsHgD2519VVg6VKdG81U3WI9kRZeK2q9AX42dhgCdNTgngCfE0iZ+mTyJ/LE1MW"
    "Cp3WkXVaw7W6Wr07xdbF+adrX6dFTtLUWcMHqduN67SonQ+ipMKnSfFSAaIaarWqCaYVzk"
    "KV4ovZWsNSvOD3uGtoQpRUiOrAkPrTUSMyIuohmuVGL0jznrHDs8iyGSrrjCosn5rnd71B"
    "742kwUi+dcQL94TIFsrjoH8/kIdDIlH4J7Qs9GNXphT+YSHpovRCuKkJJPaP2Wkkk2hIo5"
    "HU6RH4vSNXUvSvB8/weElY/Ot26Xh5h3yMV0DOycxPB0QjwUun+yhiqOLQ5vZPlNeblb4l"
    "tjiJinCPbrenCfF+J8XdBMsbnBmd2BZcH+g6RrDu4G5qhHe1XmNbNG0vbfTcYGl5/JvNVD"
    "0PbqZM/XYZolYNFS0giQ6d2NNnaJlNJ5hTQ2CDv6bZAjMSNqrNaYI1Ha225Bi+QGNLG5CS"
    "CMTarVkWs8JCuf2TKFXJuU6ak4DUV92YOdnhnPoMtDvVcIs04KebKn3zPwAJUGBII9UEeB"
    "i2+KtMMTk9J81Jx2O01PFoNcm1uWqQD/ebk4BZ/bUJTN15Hi0dsVRfoE+bFPr6s2HYu73C"
    "MC3F6fIw97obbZGoYWBuMgzdgruIHKYhq16x8Ov5+cXFp/OPF9efry4/fbr6/NFXM8RvpS"
    "kdbjr3ROUQ2uQ9HURKpGxwzGLjkK7ridIKfQ8jYrYYtBFSgWxcBiwsTvjEx5MAG49y77bT"
    "u8+pWvfIWsA9GKOuLA2JxOB8jtFtvye3APk7Ro/9zrBPBQ3vqIg4cZYt+Ckl9ikqTtDaJ/"
    "HRSpz8fvvjTfuP1c758twioWrCYkHZEVKRuY63iOxoObj1huWZmb5vBOlq8/aUY3tRsVRo"
    "6Iw6pvvyPQYIxUvD80tDh8reYPkkj+YqTCUSPUbeGzuvJnBHIRSB6YpAjFQJekCiPhnYdV"
    "b97WYUV2nZMO53TtKoRoJWy7vd3KvXmgda7tVskaIBjnrH0daoACNEcqetZgDpFpgQ1IG9"
    "AZYOyM7kVBB4XW5buOkUf4MmQEQNhc8m+oxRpKCKB+zRHYVi90RoJq/eViI0U4RmnhKsvv"
    "eUguz1hJUXJIPnVYCWZ6eBgg5CacKUp+75lKjt+cSI9GBmBM8c6HFIVvBjuWcQaaX/NGoB"
    "92CMnnoDWcKQUH/wwMkY3TwNf7QA+Uu0dd97RFv3vTdGA/nuiary3APHWYC61zueAvRwjO"
    "6phu+eavgG8m1nILdHDpl3PEajfl/pSoN73NA/HCMsCd/1Bw+ksX9IHEi+Sd3OrYJp+4Nb"
    "4kMSPB+j74N+7155lAdD4vIfPHO+IRauv3rODM4xH04Lp6UyOavq3S7ZfOGiUzTjZ5hcpI"
    "HkW38iZP3DOA8h6+8D9YRlfYJ7gpzvDskeGd+dAhXHKFEnayfJck1Ck+ogNz/jn1qUJ/Zo"
    "ueaIe537L6MuZnTdA8J99p6kLmE9yScfluiJbWoImmZu5/sYYcke+G/qiVR3//vG4KnXK+"
    "B94ZJhUcs5GKPh05B4YhDxxz8cI+m71Bnh+1iE+taRv7dA5ELYS4P8VQgzp9xJne7TQB46"
    "d8LXcK83fcf93z3gQ8pKE+8T7Ws1KvQVxvcyC76XyfhesiOrClVYCFPWUNSilto+Wm0bfm"
    "rQUxC93AmcKnnNNaSZy0LDHiEVHgpcS9jQtNewUNXRAKEYY57H2LTNDUQJ+YnTVZERUuHA"
    "FVTvboitq9ASGSEVrw/Pr4+lWyrDtzXFWdhtX5u3pTRnYRPmcrv2mgsgo0BOlyTSi6HASc"
    "QyQCHgjMJpo/yAhmgEpFFIncp6OfDcEQgwo2Ai3VLmus3S2CbiGaIRkI7y5ZcLLrU2ej60"
    "sEcwoPjElByJ4dnRt51d3jQvTAEP1boAVaUdcKQaC2j1p1N7o7pfOGYQjLVpplkGLdpa0c"
    "PN9we3I7Aj8Zx0fSdLoGprUgeZEbSejY4Eo48b0owk3cUNnC8ZpCQs/BofTrE4uwVznYSP"
    "m05/gVZzt7KyUwxq3AC/mLptTCH4+PFjc4y+kyrMt9DCc9D8a7KTcKw2t/8A4SvMs81TuL"
    "RW4tLqvGzM5MM3ur6CKkrg+IJ0EVQnmLAqQL1pflxAb/r9bkjlcdOJFmd4eriRB7+cUcxx"
    "I6cQLYMdFKkwy9fmiTiCilaH8OYYQzbZTBsj5NndpKC5NksBneT6OVfMpNmMOR2HPbejX5"
    "5KjrxhntXVL8bXMR3+2JO7BIjDHHpNMY691bmLu1YqTpEcVnNoDCAG1bQaLGkq0qSZKky5"
    "jRUj0HqvLDWkMkkLjBudOdjqNsmz9Rc3/dUGGmuN1gclsY4vGnwNCDQAs6pzbYW7NDGkUw"
    "u4XxI45WqB993HjbggdqyHZkprH+a4XfBcH9Im+OldwV9dSW0rZC8he/G9YB4cTpj0ImSO"
    "mEjsQYCd0dUwuTbhaUQPlmLWr6I04Ql69paWV01qt+VHx93WPRqjW7nddRI3e0fRbfxtvN"
    "hDm25stPY5koVphZ8oL94xWfxEZ3CKd4wi4x6mFC5QPLtAkbEi3L+SfwdkkNbB6/7YO6H3"
    "tky2Odm7GKHIJyYUv8cUTYpMWgapgFfoet9W1xuclCWALE2nun2SVrfMkfPxtzhB2cve6Y"
    "4KMp97216MY9s7V+r0b3hFRxaExqOhLwx13WDo02NtmmkK9RevNVFW+c0zatTBx4/nRME9"
    "dPTURIUt4Wkx3QL32Y6/UEC17T/OBK+atWyS69NnIM80i2jCMQsN1ARNejUPGyMfL+DoN8"
    "iteOfJyva4+5KLpPBdeuvtvSn058dmUoUrTTW1ME5Mayu1R51vcl6lrUNFFLTkkySy8654"
    "R3yoZ4WIW12OVG/nzLcmB6gEqEKwfVvBNsBJHypuUR40wMjXFOPwG8yVyCVBQ5suGwxBy7"
    "3TTBOv1F2bKpPC5RIr3kvdvQOjBZNFhxcsUTJZ3GTf2wBJLRwXIkmorrL43eJWyWmorq5i"
    "2X7xS5UDYbd5DdE9+5iNgU3jYGMsLH6iBRHDyPz7sN9jIxwgiVqXtakF/hesNPMUJbUUcA"
    "kY6abHqJUxwo6RDm7yRcqWv5n95/8AgxvWHg=="
)
