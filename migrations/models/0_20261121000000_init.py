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
    "Ed582O6P7qUh+wm+L4wT747b4+6gv/sDovcC7YbSSOqPA83sW6FWXwdfQr059wLtCFrSU/"
    "i17s08XP1lGq7+Mp6rv4xw9VNtzgm7jS/X7Lav8rQtRDFQRpVmkQM+fp7XVwFLHq60rEdv"
    "gEiIcNX3czxZYBNk4wTPp8yS8UG+T9UAtyDvp+jeUAC8bVuUO9kdYX/Zbf+GWKli2x0ida"
    "na0kISLWzZ4KodAi2aycoHp62MvMYFp7D1XkE7Zz9VVNmuquQeGKs8cmaggypz7WQdU8Gt"
    "3ZNHg+dhR2KGG/+NCR5Jw6/djiT3JeZx4fs2wVSsGo3k8UBmMuDTYGjLW0xm5T6Z4Ptuv9"
    "3vdOkbnp/o/RaI3JrgB4nW/m0B+5MIeI+P3YehI0P2iCBLxLvwrWArwkCOn0PN7Huh3trD"
    "O3n8/UkK9ejeJn/l7WDYfSC/sed1GrlFcBoPJQKy3ZPvywRLj0+9wfdHItB69JFbpNXdc8"
    "d+dU/6KvVIm+CNCf48eB51+w9eJ8HvVC3QY+1Hn7tPdCB33ya4J7WHRPKXyQ+nJr7AVzrG"
    "oxF90Xjw1O3QQfZ93T0lTTuDR2n33LlBjXLjzufd88DXPCL3VRqR+ype5L6KiNzsk7ua+b"
    "uo277Kize9nFd+1gDypyOVnJ5ZMPbTCJyz4LzIlN3bTyNwTl0cWXGjc1JmYfCT1ClIssAa"
    "p6byytmFE30ZdkT5XBlygeoyuCfry6DMoM4v1hdfsshHUqNK04XNXhufrHxEkKrC7l/vvf"
    "lGNGLvpFcgf6y1ZkJ7VKPgPmsm6hL8rQpVIgh9QUX1Be8rXLxvfbjy07iuY/O27lfErA9J"
    "2pov7IVMYJRx+jbuhxIRmyklkdQHDy2gassJlvr3A6aTQXih6TPyrHtHxH7FLpL2/uEtji"
    "dT5tLlfqoCrWxViNUuwhSUJjED+UEWTQxwYIaBJ6QbCg0yunP6O0EpJVd6Abiz3ATRy5hc"
    "IL8FqAqzdb/9J7BW0xiADmK+3Fn4bCAe/+V/nMiCuatDtoyU7qSftTegLUzmsulSAx1iFu"
    "tvaGtEXXCaLA0Ac+xUTLv67FyZ/wbedIVWJgZTtCLDacfr29F7RtSRtLQ30fQCT9ZUZWFF"
    "gHa2UjYb6omqmCvWdKNrc2tmNslraLeKASjAczDdApqrgKbtjHNE/dEwVvDi+oY9Nlik7m"
    "H2q1tleXDxXGfGVpc3siXQv15cXF5+vDi7vPl0ffXx4/WnM08UjT5KkklvqcUhpBHYX2Z3"
    "N3Bp2dMdRQ21hTdpasDcxJeAuYlUgHHXQwaEfSQ1hLgUKYBAxmN2ErYRl6JOutij7CWhdO"
    "9ssuZIuRmiraH/5In4S8bGuFZE58bNc8bh/+LyocUzgvy0bOlYQiIEANr6N8KobYicRHVV"
    "buYlA72SeaoCWoce0MnbZAzWzNJ1ys7RLE0LRSdc2y//cK1C/wBnv0a5wbJekiaWiBO16F"
    "qwahJFxN5E/7s6MYWiCB0qJ/VTrFE3Of9tXS27RaS/9UqHZ+F/A0Q15IBLcUk4vRRQuYLf"
    "xt2vEvUfpJ8T3OkNWD4J+7Maem/tDfO88+Onu0cg7L8pZ7qO4Dr/THepKwx3o03m+ATfts"
    "AtmeRkfuea2mlmdvzEjlS/xjPVMiiXvNQ1a5OxADaHWJRcDWUEk+fcGnlUkI5RxQWokkTo"
    "yszsIhCkEnHU2Ig2NBozK4QRwp8ZxZmqGTkwDJH9zAgaSH9VZohawhQimG9lQ4krexmzpO"
    "M6qPBpVSXmgMkOOlRlu0ZsZrEjSCpATwX6UoNqFOn4jAVu+zrAe+yEBRQ7WZvNrA3z3shc"
    "tzqOvg5jEZzq1ykm+nXsNL/mTXJ5RbYGdSu/wSXvhEQzZQ3VBNxD5OGT0qb/4PRzevgnnZ"
    "VSp/vY7hF5uXkR8k/3R2xxIH/T9BcGHEfi2I94kPonBPwmA94raMiaZc40nsNqYhxGiPKI"
    "wRjenZONxohFPEFlFAt1DfbtUlgUBzEZa7PMRyaPtn6wF3xcuqCxvZdtw7xEtYkbeFwXYh"
    "dP3MVd2CiXIW+QzvDLCX2kj58Q+0wsiwucndVTXsAZebuMjH9lPFAT+xFpm08tbXPVDJKl"
    "5KZ6x7zNFcX30MTN/PJ8MfAb1lSmMs+BUR8ja/qgpdrKTwV0TqxHce5pXfyqmND5qRGnNN"
    "/TZpIrmhJsV2ZgaGKa6Jq4dtUhbBSaJlpveDFcye5IfrrjuSOdlYRtgb5IMxUq63ypXgOU"
    "ohpP1TyVU1fj4Q/vaVTgySnWF58sS6RMjoe+vimTDeYmn71g3Y5M7JtV3jfRnxuFdJdjiI"
    "OUNVzVdRpmETtQSuwAWhMeIgvP4RFU2d86rwHnOk0ULWkVb8C5jsTRqhAvLa7ZPZ3fr5++"
    "ypg3pP5Drzv6TPO6TPD9UOp3yLWdnjHzQKQZhvhBCA+Bqb0gLNNEAFlmepCqdkmNio8YP7"
    "1IjoKKeY+k/h0r5u1csDtj9nVM8xePh99p4mLyQYuPdqThuN3t09KjzuUE3w7oF9KlcxEu"
    "/G3npH5y6yaxK9qzUzvIKxgk/fHUZcWLnIs8i+88zeo7j19+55H154pP021WU0aYUJzfcf"
    "7j2dnfEKmQcqrM/urolRxHeYY5SClGucqjLIoRiWJEVTA8NnMVI3qfNBs7/DlmzMDgxFsx"
    "A/OhZCNmSCPB8snsMq3qvm+07m0TRCjscI9AdVzaipbvZa5mrB27ZcvqwjRaGdPoLlLnIF"
    "GJ002F7T+N9rd2d0wrunT74/YXGgUfvEGEG/eGXcr1kUlPnJtELHoejj/Tmq8duyBP8Hsu"
    "XUM6p90En11+KFdOZi1AWkOddI0tTdAwCOeQTxYLkgouvcpcevCUTm2sD1BVWZObU6FYSn"
    "7EEHuUDuoAkUA6HdIb7+zJCneUssLcSLUg17Bm4Rg+MNag6dHUD+brNChfx4N8HcGYHpmy"
    "tpCnim5yzD/xySEihD9zeogjm4krhtURrMQbAlK2TdclqB/AxXv+GUhdyLbmYKHMPHf1IN"
    "YJWaBi6EUiKB77cKjDA7+nIxqF7dKd9XB9EGll3jOXj5cQVCazfpotu2JiJ/UbiOI5Pw9A"
    "rJm8JPvxaX6ilHXA+9gJf9yMYBihebakixFKcdAGPT4MQzY1mXSCjY2mmzEMTfzektRHHa"
    "b6EfZ4n7lttoIYoxjxaD+/w++pwsPQePo86EstwD4mWHpsd3stwD4mmM7ZFnB3iPfPavxP"
    "bSpTBbBsbaigzosxTkpnwCMXSYIy5DHwAFywkl54FlNRaP864fdU5XVyR1bE9xZgHxP8TZ"
    "K+0K/2ZzVWx0xbrwl60DDIecAKimRnVJP6qPDo5D5MijYXK2t6/hJx1/EYyMIpcWgFr+RT"
    "/lobleprEBGioMHjkeKFAB5tHabzscUA4fxdmvO3CGiO37Tr62Zic6J5Rj1IKUa9KqPO8T"
    "pxfj1X3syaDixEWGBt8lrsoiKyuBRYaf5/ebNTXmdDl08tpm5iWIM7JaNAZ45qGNkq2Cdf"
    "j6c5i/fGNoTWcUw1eP5WXADQbbsW/cnO4BSZAkPnTwqEQ6u/iPmsnLCTzl6M+btlDNBpUj"
    "LSQYuzm2XJydgh/fS1VNCfyv4R1N146Q8PBCqYb7GOUFHNoKbLa2jOVodOq0fW1yPtqrZw"
    "2TjJ0JBt5I6J2Ilsg2E2fqnDtbxSDPKXKodOsSe7u8+st21dZxlV2dNiOjT3Jp7TI/TQJL"
    "x2h22vv7oiZ0J9iUxfQaIDgRuz/gZed7XFjTocED5FZkY8g5cmNhNsTndDu7e6ovZKBGNs"
    "IgKbs80dCNtXtz9nm6sTbpmCzVMmgXexHWA01sh/aTjfDFngT/G81dFSoY/5vkfZARuG+q"
    "shZAbCRFJTXomAhheavi4Mu5HbcTfYb00wzJgRoocI98FNB+E8aSblglB3bcpNBAFtzY/I"
    "Zf/uSmuRy17ksq/K7neCtsqoiVrkshe57IUTQLaFJXLZi31T5LL/KYb5hWDIPxv3e8G7tF"
    "VOa9J4ao9G3wbDO3kokSYtEPw+wQTA+3u52//aZRmNA18n2GtNDr/+A20QvkMTLHcG/Tv5"
    "vt0ZD4a7htzbE9wbDL7Iz0/y7fPdA/09we8sXfOoO+5+leTnfm/Q+WJ3Fb7nbzeU7p9HwW"
    "bOLZqW+WkwHJPv7TuW93n3rVEJ3gFONYuzwfw+GvRjpBmXILyvKDMT/C84tos5fe17yJEU"
    "oMAWE3GPDntCh/YO2kHYPVqUB8i+JAqOkRd560vMW1/NjPRB3VtahVqQSnh8Jnsjwp1n29"
    "F85CoK7F4HruDMKjW9ss9jAhrGGy3gS4YUccYpux3iyelx6HZ4kqLkwQYIv7MNxwoR8sWJ"
    "N0X4XaZSGSQa4xUCNhVQDACBZzcG2gKY5KHr7doEpImhrdFUm2/JMaytAeHxDPIIvK00Sk"
    "x/9PxDeLsu5w15iv9O0RJi2Z6NNOG1MJpUxWgiAipKCaiovdaAZvgeDFvA/pzg8TP7yj5y"
    "sY2Fh8s7G3LWBKkhsvrZN0rJsOLf4KOqUD7SfpoD83We0CbCS9hJfuQ8I3h+mp852SlhU2"
    "ZathXuIxGrO9XqzpyUTeRiE0kYqsiWCUt8/DZSX0u8qNRW0nJyeOVsqAaIRJB4JL8BC4zK"
    "LI37qASmop7g0esJciZxEcaEJU0dmD7upZrzN01aA9/6TRFzHxdlWuoEPlFwA+fNAWH2a0"
    "RYO7wsJhra7qtGu0a2SK58NhoHtHgrzQ7V/XYaX9u9lpo2cJq7dhPzTfsAqHVlpVm6Qe9C"
    "wCw/AOqItTCsNb2tmIZLa0TtMwX2m8Yqw3pyFsKKTmBhkKmeQUYIKyJ12CnB6ttI0uqufS"
    "Q/td5/rWCLq1iNDVXzURwvUq1MpZMdrHZxfvXx6tPlzZUXsebdSQpbi0asCUX1MRXVqrZc"
    "5tFTh+nEnsoHNruWOkAolNSnpKT2M+epVak+GrGIktV+nmPegRqTeqYza4aVJr6ZVaqHa0"
    "ZNgC/nEkcNEMzIFK8D0ILtykwdEStYz8jPik7HpMod8wLjRvaL1UfzWLhO4a9wHV9K7tc9"
    "8rSpmCqSUaaSW36aKnvh5UT8MpWPyGWCj8hl1EfExmyRqRqNn0bgHI9z5FhLo6+2k96JTH"
    "fvorEeWOZU+1PCpr7lHlS+x8knFWuYTkv9TVdoJkegYFuXTLPtQVsx6qiXacm6JfoNzDVM"
    "HftpW9MAFBlrjXRgwK0BDK1Je6APtDcc1VmX8pYJnuA2sDNPg5VGEAYQA0TxAQtNBxCoyl"
    "ohUw5QwQVYZCbp7F129SpXI+5k8vkAvq009EruUz8/A5BJjvQJflPMFelWoye1S7ggk9Ig"
    "PUGTdMDiHDQTrGiwBN6CNeENP4C2qrK3Gp4Onp41U2igv6RVvWfSrt8qy1j9D5fV56h+nN"
    "O8uhyArff568XF5eXHi7PLm0/XVx8/Xn868xRA0UdJmqDb7gNVBgV2UVc7lMAaQOMl03Hl"
    "tK/hUXWT5qS6iT+obiL8wBzNrY38gmJKCPIRDhDVjtM9T1WP7jyhIN15tCIdOaAtatPkHP"
    "QJSQL8RCJRQLJmNEeiAOFnGr8k6qvCg69QYbDnGPcwbQ1H/kRG2sUkOfkTJpBauVZ4iFQk"
    "+aryOMfnFP250okWZqF1UkdmTtLqp6sNqkUkaWXOFBY2FU5N++SNKEgp9qEq70NUl5LjrP"
    "GRifGt9PgSpjjP+O7IxPhWeXxVaJgy0nWe0368OiRIVQcXpZKClTMYSErW+tOcOV3H/7jB"
    "1/wHmjT3aP9pY1nxt07hrW5Y03+imQnWCGKD5fUxV9TLnGm5DaAYhoV0AFVyOrRcv3Pg6q"
    "9Zqh9AdfdOoiue33oJb+Co0X807I7oY+eNtqt6XG2GbH7sQtN+LE37bhjTbn07ihpq269T"
    "7XvXCfveddQA7y6QDCD7SGqI8sV1GtcS0ir+dLm+Frn8hWZXpCAVKUir5Z55xBSkGVngYF"
    "ZRDgMcSTsaz/5Gc56mcIKhrhwQ2IXB/mIAVcEv1K9jqWlz6krSYnwnRm/A7b1JvUcS2d2C"
    "+sxYZyyel7V/SNagCz/RcSM0K7kTJbGrpvaCsLyCBsdhPME9JEBVO++Fm6s0LiJX8S4iV4"
    "KX+il1X6JQzs8xzCwjZR57+FwYw09ihIUUJKSgOktBYQ47OghudYWUQ7ArYXxSfF9a/AMi"
    "RQr4ixMsh4jAZOyXL912zfRiJvl/R7NX3PyCNiZgPhREQHTjFyARETUiDMxp8QSDCIHzOe"
    "nasCMMmjSlj0adb+24hKi4WVCfIizhRI0laA15zjzxgqdHUEslfhqxk7RKUOJHBE9niedi"
    "V8O0QiqpHM9aEW+AJ6QbCp0pd9qMRVtwj6tIo+Szym0uz/3tC41g/9FwY/Wco92thfFKX0"
    "76I391pI2xghfXNxHrfKYjRuSVK1GnmbUOykEFUKq2o4VrzaQrNpNUbSZifncXRwTiWK7J"
    "RyGSeXFcxZ0tJcOc3VHUcNYWr3+HqgINnit+W9fhNkabs6MJYXzsgEH6vvfYg2lutB9/D5"
    "eh2dC/mbv+0xX9CnRQ5dlLC9PSUrPkHfp2gh+fx+1xd9BvgbVlen/A+1f/MtGfHNY+PhGg"
    "277K0Bc1ewO8exGJAGlZ5dxFsT3iI5Zk3iA8d7I/Z5n6T24NZod+gtsdWk6+BWgGjFfE6j"
    "DbFZR1IvzpaF6NxbCxpmS3XOWSd8O0Qt6tnLwbVG2weZdLseGnFJa4Ko9ySPhOK0aHyIQt"
    "LtkW58JVgDGu4+vqNKHdaw0KTa7MlTZKVcWpEHdNtG7wNHDus2ai4o20khW32V670B0yoa"
    "IaTTAi3I1lgF9Iz7r2ClUA8ZwwB4Y1XSsGFf9/ZXfa1lwxnUiZlY4QMBATd1gNCEOz9BkC"
    "Z2fnUWNRmS9K47BI+peXGlTdLUUzFNPTEepogXTkLIz6lJlgb6L/XZ2YDlCUQCinsoQ76S"
    "OYJuc08NPVSQNYRFqDwNaRVv8XIKqFJH+M4r7CMFAqvrZaD6ockOPVUQGiOgR+v4NKSjfl"
    "OVcvFV+ZJkj1M9dVR3ieGT0/zc+MHZEMLMIRzzSDp4RBM4VwBXG+sgHKMIg26Qeni3rBKH"
    "W6hBP45fysecHWPFnxii08urvBVTTkmck8hyierfzFf45lb3nut5+ehoOvVKu8u55gRjNu"
    "D8f0ge/LBHf7Mmn0QITuUQv4vkxwZ/D41JMYhXeZR0WdKpFpQh7TaBpTzTJpsubc5rMdeY"
    "VPy0Z7PG53+xR+98oex919/zcyXu1+R+r12Hi5l9UYL1fNINNNiQZwZCsBF0P+U58aYUim"
    "mVInx5BXeDVUiUn30Nvpy+TDTpfkHis8LI3R8+1jd8wOCe9ygneH0O4IGkq/Sx3W0L2q2O"
    "ako3/a6k0yMOuYLNnxQtiebio8hpUVy/wK6ZxHR0IXP/PxwYUl2xGS0EUd5voxdD1+BAs7"
    "Svb3WuHhqcFxEsD/sCMlRVcVHsvKHiuQWjVl+gM4gVMJZTCCZNUohPFefq2lFMIImYfTWh"
    "zDVmVhcUx0VHHhikKc2VFlZE0ftFS6xYoiu9dPJTS3KpU8S1de4WxLXTlQbMBYuE0z0W3F"
    "bs1YBZQ6XKzRBk5wCiuJZpdSY1Xd5i3wRrNh0YyvU22+BTTnHyC9bw37gblC9k1e1thiOu"
    "WGrIV8FLxQNRGPJnxRTmr/OtAXRYShFR2GRiNDuPWDk4NJ6lQ++NjsPMOPV0p4D+Q1qiR8"
    "bMhFiMjPmtt4N3rTbdbDOEoqDuTqlKN40rWlDtefFcPU+HWoQy32iBKsrbzyNU4hSDhka2"
    "RXWTaQ/krLOK8QoLksqOIDLTSnsPJG002ogrnClR5y9kRrS49cx/aLJpg0OqpCUyU5fzUg"
    "EpWmA1MDg87jaELeNWmMaQloxzMeaGTZA4ILoTJoM5uciiYaWMFXBF4Vg9amnuAteQ1ok2"
    "k+2/p/DPMqo/719AUfJo1YIeaf2tRA6GXH3TqQu67zQpARgkyd903hVF+uU/3p+cs1+tK3"
    "jNsBJWkB8h+Lxn4e9lnEtneZx6RUfET2QtENU2YHR0bzd5TyZ7Z6h0/MtLtv5KQV229o+9"
    "2xHtkONR+VADXZbONNwgLsNr/7+zpNcPdabsKLlm+64cziAvC1ufqnXX81xTi4gisVxD1E"
    "M+0V6dsO+drgCLOB580kUVZ3WhI4nKYpBFlde6PFXgCCsxUV5lgINcKA9mHYIukbIhLfUn"
    "kld98Uc8WaLEi3mv4bgMAyiLhKi8Kw0jEY8WTccl5SWOUZIVyWcuzGC5ci5b5IuV+l46G6"
    "hceGaKnQ3+785ZzTwfd8z+kQarn/cDDJZmOYbN+lOzjZuCHwuJXfWElce3UaALpKQTIcKg"
    "IQG2RDtzO4K38qeLf7O+pHzilR9tvSOFhgaz0lj6LVeEPt/GB6waEBRi7+tKmicFeFwgwF"
    "nzGvBDhsIgLXYfohXj8VdmZtuLn77E8aNuneca+qoSvy46ojnjSTfXzcfio9PnfPvTEZHv"
    "oxwd8Hz+PPLcA+qjYuDL6DR8XtpcpjIv3xJA27Ur8j3cmddr991233W4B3d4L70rfO4FEa"
    "MmUsu8ozbpdpxu0yftwuOe78nCMpffQRh/hADWxFmcHUgUc+RKghNONpHUcvxJZwucwc8S"
    "YisORAtyhh3C1jKjvSQwTRWKvujqBONt3CfFRPxOv3/ETgfNMV0+S5/MaHkvlIqhFGRl9b"
    "mzCySBiLnH3GJ/YhdhXOMoCzF6y9qWi+zOUWzCGvoWfwiXgCu5jsKfDrG7HM3sB8asH7xF"
    "S9z4xvhFBAGwNt9r0qSFnDbarGAQzWZp5z1IOUYtSrMuqcw4r9+oPiKlL5XWUs8H2Q11UV"
    "TEkF+VyVY8a90+GCGwMfbdRMa9CV5177Qoum7rODGvDV22io0ZOWR/DuCYebyhhDhcKvFM"
    "5M+DGVAartzZFFTeUjEWqqwtVUQg3bKFL/JLR+QutXUdBPV5ASWr93OasXcK2oW1lbZIQ3"
    "THcAsKdjys+Aq1+uyrJN+enE/lTp/UlodePP/tPU78VpdSuSN2VIGEXqboLmbSYuNbgqqF"
    "CbZrIGym0tw13zvXEFY+q5T94LXtB2F+zF7ih4Y5muP793+ze7FcQa1Us5jRSTBoNBQObO"
    "QiXiVjSioMT3cGMJWLQam1kbtIuzIC8/LM3JrbKMlQO4pyeH4XemZmX1tg63/9eLi8vLjx"
    "dnlzefrq8+frz+dOax/dFHSfz/bfeBigCBVe7KBElhac4ARj2e47hEh6AWydmCHsqf0ngo"
    "f4r3UP4ULYbkXxZpIQ4Q1RDmmzQw38TDfBOBmW44GQB2mtcQ2lJqIbBDQV5BY8XbqTHUtz"
    "E7dYAuhPZ0ayLjBPFO2oEd5aLHkxFQb7v99vA733H5lqOMvP0+ltpc7XB25bDQDZeiGz4t"
    "KeaoLI0QYkoRYmgOxJE19Y8JR4yJtNojyND2tAhNkKBcW3rQDuhbD8yMjmnqX2FFr5IV3Z"
    "4mWZirHUUN+avzVPzVeQJ/dc6pNaVp2RB22gt80+G7gTq5MrkG9viAuyBVLbA+dszdQtPX"
    "PC4pXTz1jrrK4Dc6o68tQP6b4P4dZRdbwP6c4D96oz9agP4/wU/t4d+epXELOBcTPPr60A"
    "Lkv7AOL90yKToEnpxNBCU8i5GjU4yWv4NKD9hdu9v73gLsY4K/SdIX+tX+nODHQX/8md5w"
    "LqoxPCvN4giAyflzXZo6+UYUkTvX5TIjcCYLbz6yGtqfTkRUE2ZGMczCE7Vg+S+i5xAZ9f"
    "IEWFQ3o94IkR8/v7dNdxzdUeB5M0lrZLCW8mLXNFNKPZrgDgMHKNv0rFkm+Ac1NCv6mu28"
    "/6DmZ2i8GCylHbVLk8EBW8Sxdhfb9X79VaxaqmpbURUCkgpWRJGZpyPORpRkgNrRCONTM6"
    "fxaYqWFs7BSvnpBCNVaUbKv0Vm5phDtAUM9el4t57cSKvQMGXDRBvePhrvchUgO5464ayk"
    "ET2e51VBYc6xXHjGIOcDePAqcBTFc+AHctWYFqh6RV1sq6pjLLPcdnu4bIdCVkIkByewhm"
    "Cpa9bGKbxH63K7bLBiALTemNvsaapT9nkAfy3yR4uQ6Yqd/RkiW1YIquaKrGXD0t0NOr0Q"
    "w6POKc6cDmdVljSjqCpGhoE4luBET0Y/mQA/J/gGUmnwm+0Nk1WSD5GKQcg5CE4YooJn2j"
    "rjThQhFYOQcxBOJL1AyQJYYYHuFcobdjpz++SUF+5YZQ5sjxCK0OvCVBMiA1t1M7B5iodn"
    "rGqzl0aSbsJp0kynlrB2rfNpJAgrTY+zFtA2CFNNgRuASgs66nNgwhdkB6luVDhDbgFF2s"
    "cULTSdV3KxvPeIqoun6r7ujH8W1H0kQl0UOICrqIU72fM3XJskF/saIBRW1kqzr+jPjUK6"
    "yzHKQUoxzJUe5qq5AlV3aIVXYiVtokf0StRflRkig9XgSibe0z1CCWsnOzkdUsgjnpcgWM"
    "MtWMFXRMSEVzL2BGVDs62YEGD0xsSAN01/MRxhwJYNVK8su45etRc058gi5bxDyCGnKoeQ"
    "2RmTQCMxS0lc8oxKBVSlV/sGs8BcpckCcxWfBeYqHCQl4j5+Cg5LMNI/xTA7B1+OYQ5SCq"
    "NOlUeZuZZaBhktnpYuvnpzmO7Aws2nM8Kcus1C5BQipxA5M4icT47DYiNe7vSaNNMInxt/"
    "6zIzKAmJrioSHfuMQB4vzbntayjJlZJ0krmUZzzS/DTiQEs+0BhWBRxnof3ywe32NDHee7"
    "b5p1jgZBsSVnjY7YyTjrYIO8FzQ3Yo778MkRqXBTgzK1FN/jaCdpCtXdJ0QvRsXepwfShU"
    "rLMnu68azc8gYljD27VmGfJMVdDh08vtrsN6qytqnnvCgXAd5MB2CkC53K7jIXMgXM7BMd"
    "q529QSM8XkBptkAUpJpcI4GXiOKODZ3Mh+Kc/jWtKLerLHQAmBTwh8QuDLJfBlcEIXvHOW"
    "Y8fdpYo5o/3KsBObuO95CrmsTfz542N+9p88Psfk/V4utzT9DoB4Tv1JMJhp6w2VVOdNoL"
    "nO72gO4MJEOv17DbsMlGIawF7lUZ+WQnrMUW99RSev/WcLn5YqHYgv5E/lH4j7swW7tFU+"
    "HBuDviQP+uSf1AK76wm+bz+yDML25wQPpcfBmLSxPyf422D4ZfR58NQC7tUEd7rDTo+0sT"
    "8nWPoq9cctwD7CSy3dEZzqBE44gMMKV2ebyTuiPvJKD2pfku5Gcns0kkajRwK+3O7fyUPp"
    "XhoO271RCyQ/JwP3+NQbfH+0R8+7JgM8eHx87nfH3+XOoN+XOuPuoE+6496e4G7/fjB8bN"
    "Nv7AWDYZf0wr63QMLDCR6MP0tDMh/pR56Jc5Vm4lzFT5yryMQxtY0y4zAabV2HMZHkO5LQ"
    "XDl2YSL6vvfYdmn+/B9/DwGpQry0CEeRRcrw01R53eWWNIre5nzsRFpfEx/JgW4mVQM7m5"
    "/JFC1hzlSQsMBUkNWUx+rhjcXWnbxWsMVVW8ZnCIwQ5spSUbGhLTxPBaZXc3kDdVOZKRvI"
    "1WLEghxHLhKChIF2/bkzp4qIEAo3AuFkn3oW16v8YTBFsK6jWc5xD9EKFqDKLMButLJvnl"
    "FSkWnnPzx0ybtlslkYPDkkviIdlziX0Hc62JZSl85xKcqe5tRHJWZ2NIeFyB1bOKzUfyQj"
    "pD4SMUmDaNJA68xTNEAkJmiyW7E/EqJYz+LTRXivU3FoE4zxK+acYAWgnNUxtpr7QhqIfY"
    "d3CoQNx+vu0EmcznnvRFH1HTUpILU30iLmbO1D6AJnziFxBp5HODRNhOcU16K8wttejzUa"
    "iKA/fVGYOX4+9USsXE+qBBeqVL5TGXymuBlE7aTnYAVpVRNgWDMyGQxN/42WElQML1soy+"
    "gzgxhMCS0Z2DduWqASXiByAp2q/5Q98FlA31GUK4acXmpSU3tBOHOGpSBVMe4T75rntewM"
    "SxXxAKjo0VgP/b+w7/0Mw3xaSbQqciCd3CjriKW1z5dEK0AqjLYnMc7TTPxkiExYC4LcDp"
    "HVcy0dP91R1o3YHkWu7qoahETitHokTgsrMOM1ckEt517dnE8znVJNt6s9/BfjAxi4yrE3"
    "SLNlr2lFDGBHCFOF2ppMsyYLW2SVid9WvALHRfSYRhEXroQSim1sgh8eKkJXVyVdnfBuKa"
    "kysgjGyRmMo1kmv4JrvLrTR1IHr8EjJCHEGjcMJt5F0yOoA8DHdst0jtpcyop1sYWwTmgk"
    "Tk3ocscqs3t5hFDoKzjrB6o5PMujlGL/yr5/ifqIZTlB72SiDLAGqQSoyXqa2Eqpef1265"
    "fYsRn2fgxMML66hrs/FAByHZONhvHNUS/7eAoxMlpdpupab8wGTxkWaNBMVISRprJiK8Lc"
    "xim0YEwjhXTqRbaAimqRpd6kX6i3GOHHyFcDQNvZzC1Gp+mcBlBV3QYGTzdWynsmeIL7SG"
    "G1uKmLG0Ym9Xn12mPNvo/+a03e6d32HODgHCx0bQ0UM6XyLVaX5hQOTCtEO82Fs1CMs1CS"
    "v5s9eaJox2Y88JMcL8tBmZgXnOiAlUGiKOUSm6PUwp2jyqLzVNVmtLAZ2UEVNetgR4iFh1"
    "blBjvCn78Xc2PyDXxOMFMSK2Oms+LFD6nIiV0tmTHpSBc5scu1P8zIxMiCr9u+hviep8L3"
    "PAHf8yi+wqwrYsIrqvxIFxOeLQb0naoCVdMssC+BPlogXY9xqS2rLNApIvXOVYFOBbJS+X"
    "Vr+qBBtcFj2Z1HyVy7NZWXbqsyOfcfjY0KPYuMRqQF2mdN/NzYm+h/VyfGxQsuqJyMWO78"
    "jmA6WkNVjVV6+unqpPS8vPh44+k76ZckVefosd3rRfWd7FRGOK5MQZx3g4+ohqJROa5vQr"
    "QvFV8i6eim7LqqpvV+DVId6ABbTdYppf8rwvPM6PlpfmbsyCwyLQ6jnrLSi0dd5bXeYM/G"
    "7eFYumsB3xdafEV+Gg4eiBQ9osVWvC+siMtTT2IU3mXYIp5ux0i1YWQoW5Ho7r1/zE7D9b"
    "vRHo/b3T6F372aYNp+d9//jYxXu9+Rej02Xu5lNcbLJ+ek5qd9opHgpZM1igSqArSJ0nqj"
    "ats1wmabiXBPTrenCfF+leJugmV1pQpPbBMdWpCdYt0l3dQI73J1PFs866ws/NLgaXm8h8"
    "1EPQ9pJs+8dil8zHSIl4j6ck2t2QsyjabteqVgsCE/02iBOXXyUhYsHFLD6pZeo1ekb1kD"
    "msCMnDtrxTS5+dCK7Z/6lLXt+06ZSvCm6XM7ltPOpsa6g7qTUo283YBs5X8AbcCAoY2gAc"
    "gwbJ2iluw7bU47nuCVRkarSe8toE4/nF9O3du0tyYwNPt9LNHbCr4ijzbOUe1HQ7d2Z4Vu"
    "mLLdpa0Xy2v3vlWWsRoG7iHD0S04m0h1PdhsxcJfLy4uLz9enF3efLq++vjx+tOZp2aIPk"
    "pSOtx2H7r9kKO/q4NI8Gvzj1lkHJJ1PWFaoe/h+LflgzZEKpCNyoD5i32afCm6RAmw8ST1"
    "77r9h4yqdZesBZyLCe5J7RGVGOzPCb5jBV7vWGnXp0F3NGCChnuVR5w4T+eqkOCpEK2x+Y"
    "I4HG/s5Pfai9pgkS0FQQPlc6EMkYo406r5T4aTN683PG+H5HPDT1eb1VOM7QUSqVDXOFUH"
    "9kVn+wjFoqnyomFDZW2IfJJFcxWkEmHZoXVjZdUE7iiEIjBZEUiQKkAPSNUnQ6vOqr/djK"
    "pUECXB/d4O8WrEaLXcx829eq2Fr+VezRZN8WWrd2xtDQQEIRrpqM4B1kwwpagDawNMDdCT"
    "yc739bbatkjTGfkFTYCpGop8m2pzTkqxMl6wR3cUCJc9SHdUWRerOsRMiCwRogLhKcHqeU"
    "/J2FpPeV78KTyvfLRVdhrI6SCUJEy56p6Psdqej2FlT1z+nnS6uQNz+BzLPYNKK4PncQs4"
    "FxP83B9KbQLJbU9qAd+XCb59Hn1vAfo/1dZ961Nt3bf+BA+l+2emynMubGeB+8Fz3/EUYJ"
    "cT/MA0fA9MwzeU7rpDqTO2ydzrCR4PBnKvPXwgDb3LCSaS8P1g+Egbe5fUgeRru9e9kwnt"
    "YHhHfUj83yf423DQf5CfpOFoQH6r/5v9C4lw/cV1ZrCvq+G0cFoqk/Oy1nbB5gsHnbzx+U"
    "FyEbRdbf2JkPUP4zyErL8P1BOW9SnuMXK+MyR7ZHxnCpQco8ScrO2UKDUJTaqD3PxC/tS8"
    "PLFLW2mOuN99+DzuEUbXuaDcZ/+53aOsJ/2shiV6ahkKRoaR2fk+QliwB/67eiLV3f++MX"
    "zu93N4XzhkRNSyLyZ49DyinhhU/PEuJ7j9rd0dk+dEhPralb61QOhG0EuD/i9TZk6+b3d7"
    "z0NpZD8J3iO93g5s93/nohpSVpJ4H2tfq1Fa3iC+V2nwvYrH94ofWZUrH1qQsoaiFrPUDr"
    "C6bXiB/KcgejkTOFHyWihYMVa5hj1EKjwUKi1hI8Nao1w1AnyEYoyrPMaGZWwQjskmkqyK"
    "DJEKBy6/endDbV25tsgQqVg+VV4+pmZCjm9rgrOw0742q6UwZ2EDZXK7dpsLIMNAzlY00o"
    "ujwInF0kch4AzDaeHsgAZoBKRhSO082Bnw3BEIMMNgYs2UF5rF09jG4hmgEZCOedawNBHa"
    "LI710DR8/oDiE1NyxIZnh1c7vxhBVph8Hqp1AapMO+AY6ktkDmYzawOdHxwxCEbaNJMsgy"
    "ZrLWvB5vuD2zHYkbhOup6TJYDKmlYt4QStp6OjweiTRns+p36+ENg/0k9JWfg1uZwRcXYL"
    "FhoNHzfs/nytFk4dFDt166QBfjE0S58hcHZ21pzgb7Rmyh0yyRw0fo13Eo5U0vFeIHyFq2"
    "zzFC6tpbi02ouNvie6+2uaiiCO4fj8dCFUp4SwLEDdaX5cQG8Hg15A5XHbDRdBfH68lYa/"
    "nDPMSSO7bASHHRSpMIvX5ok4gpJ2h+DhGEE2ob52mLDK7iY5zbXXKay117HG2utfk138RI"
    "XEMiok8id3ARAHOfSaYhxZ1ZlLMZQqTtEcVgukDxEB1TAbPGkq1KSZKEw5jWXd13qvLDVi"
    "MkkLTBrdBdhqFs2z9Rcn/dUG6WuFZfOnsY6vCnrzCTSAsKoLRSVdGgTSmQmcHwns4hLA/e"
    "2TRlQQO9ZLU6W1D3LcDniOD2kT/HDvkJ8uJ7YVspeQvaq9YR4cThi3EFJHTMT2IMBO6Wo4"
    "Rn/GSFynET1YiFlf+mMcEG9dNvWXx/Yfvwas+r1B/8Ft7mNrO73B7el79haWV63d6UhPtr"
    "utczXBd1KnZydudq/Cx/j7eLEHDt3IaO1zJAvSCj/RqnjHpPETnaMZOTHyjHuQUrhAVdkF"
    "io4V5f7l7Ccgh7QOXvfHPgnd1TLdZmTvIoQin5hQ/B5TNMkzaTmkAl6h631fXa9/UhYAcn"
    "s206yTtLqljpyPruIYZS//pDsqyNU82/ZiHDneK6VO/0p2dGwipD/p2lKH6wZHnx5p00xS"
    "qL+6ramyymueUqMOzs4uqIJ7ZOupqQq7TabFbAucd9v+Qj7Vtvc6A7wp5qpJ789egDRXTK"
    "oJJyw0gDGa9HJeNsEeXsDWb9BH0c7jle1R9yUHSeG79N7He1Poz4/NpApXmnJqYZyY1rbd"
    "GXe/SlmVtjYVVdDST5rIzr3jXlVDPStE3PJypLonZ7Y92UclQBWC7fsKtj5O+lBxi/GgPk"
    "a+phgHV3ClRK420pXZqsERtJwnzSTxCu7alJkULpNY8bPU3TswWjBedHglEiWXxY33vfWR"
    "1MJxIZSE6jqN3y1pFZ+G6vo6ku2XLKoMCDvNa4ju+Vk6BjaJg42wsOSNJsIcI/Pvo0Gfj7"
    "CPJGxdVmYm+F+gKsYpSmoJ4FIwkk2PYStjiB2jHdxmi5Qt/jD7z/8B2ZU+IA=="
)
