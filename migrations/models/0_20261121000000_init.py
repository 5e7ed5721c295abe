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
    "email" VARCHAR(254) NOT NULL,
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
COMMENT ON COLUMN "case_note"."kind" IS 'ACCOUNT_CREATED: ACCOUNT_CREATED\nCASEWORKER_ASSIGNED: CASEWORKER_ASSIGNED\nCAMS_LINKED: CAMS_LINKED\nCAMS_LINK_REMOVED: CAMS_LINK_REMOVED\nTRANSFERRED: TRANSFERRED\nINVITATION_CREATED: INVITATION_CREATED\nINVITATION_RESENT: INVITATION_RESENT\nINVITATION_REVOKED: INVITATION_REVOKED\nINVITATION_ACCEPTED: INVITATION_ACCEPTED';
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
GRANT SELECT (id, email, kind, display_name, disabled_at, password_hash) ON account TO portal_look_up;
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
        'account_to_sign_in(text)', 'invitation_of_token(text)', 'provider_of_jobseeker(uuid)',
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
    "eJztfXlz4kia91fJ4J/pjmArymfV0m+8ERjLLroweABXdW0xoUkgAY1FitVhNzvb330zUw"
    "c6UkISEhZyRlQUQsonhX95Pffz78ZamyPV+NCezTQLm40W+HcDwzUiF+FHTdCAm83uAb1h"
    "wqnK2kJfo6lh6nBG+1pA1UDk1hwZM13ZmIqGaeORCRcLMEWqhpfA1AAEG117UeZIbwJNp3"
    "fMFQJLXbM2v7FLg/wisEG6oWFgKEtsAAWDV8VcAQ0jgP5jDRX1A333XJuRlyt4We5rLKz8"
    "t4VkU1siQqeTl/38B7mt4Dn6Exn068+G+y5ZmTf+QZ9unuWFgtR5AGPykDxi92Vzu2H3np"
    "66t3esJf2LpvJMU6013rXebM2Vhr3mlqXMP1Aa+myJMNKhieY+9LGlqs44ubfsP4DcMHUL"
    "eb98vrsxRwtoqXQMG/9vYeEZHTrgTAjyV2FTMbcfFjoyVv/f+ZU+ClnuD8bySBrLciMy+v"
    "TXhEbKuTXTMJ05CjYphP/+y+53hw2726Av6HxpD3+5uP6VoaEZ5lJnDxlyjb8YITShTcqG"
    "Ywf4M/lTo5B3VlCXsLVmsHfJz4B4hiLwu7ShASA/Og/07o0d9rvl4kLpgpUe3sZo3L67aw"
    "GDTv4J/n1wM5Kkr9KwBf6lTQ2EnpE+wSNp+K3bkUgrpL8ozl+6d0Aaa/inrCK8NFfk69nH"
    "hAH61h6yMTr7yMZII/uBvU/0nSfn7BEdqt3QILq++GPDXw4eQTEDsn8tZB+O1LM9CO751W"
    "UKdEmrWHjZsyC+G2gYr5o+l1fQWGXBOUJY5QWQF/GPaeYzaRWP+MfIjJ4rxkaFW5l9zwB4"
    "mE7gnQ5vFeKlBZcxWO/f4P30x8O8gXDGM7Qh9e973dGXFkB4gu+GUr9Drhd6nn38PM0wxA"
    "9CZJNB+loxDPI7jegotHUdbmP2mCBdCH1VMczS4N8xOFNLUU0FGx/o+96CsRlLf4x//iME"
    "qXdwy9m4xTDdAXyjcxJW46g8hDEM7M30j5vL0IyCekugMJU1it2e/aQhXOcO7Qf3Ige+b7"
    "xVJ83Q7oNEWMyHR9r92jD+W2V4tccSfXLO7m5Dd3+5Du0fXifge3f8BdCv4L8GfSk8bF67"
    "8X816G+ClqnJWHuV4dyPiXvbvRUY55mOKO45hjlIWcAoV+5EJn/gfIDVrTMDT2TYncWSOO"
    "pMqs+4X/ppCtwrq7uWM+yWfm1GBkhDZALVv/6iqqDFM1c34aIVRfhO05GyxF/RNsLAhjB1"
    "dDQjW7B/9PV4kgDv7u5+og5fPU1aeIYRJMjfj0yGxZDsIsNuZ9yIbg3FQ3zvdltPnP2bYw"
    "zIdGZP4ez5FepzOWaKz6CByKZtIo50cOPQ3n0dIhWyPyQW/A7pp0+6qQ/gQaZFVRBtfxBG"
    "v7v8f01BIjPQRPqBIPVYJyfIvKWCSLNMg2xOsqOyVw5ddgO7v65jAagrbJ7Ckxzd6NBl+O"
    "h0NqR91RUxHc20F6RvSbP5oZNs6PTVIV/ri9dG003ZsKbeOw5GjfY48nVYV+wMhA2yl70g"
    "2cKqNns+ELiR290T662+qDF2VX5G24MBYz0RTrnuWBkoTpOdA6+R3Vl9MSsGq1qDRJ5gY0"
    "GYVvL+GWGkOMqULGiNne6GiECQykJyinz+DjTd/juPD9vJTDYqg2vnmk/2DkjlwUc+eZN0"
    "ZK15micX1wFGY438l0I09/VVw9loEO4Uz+UFnJlaIXiNWId3Xn81wYzOu/X5OjQT1xDDJf"
    "uVtDtK7HoZkj97tn3UtaUO1w2eG2KgQTPRGZE1lTe+tnt9EslQAXMFTaAYAGuA+gwiHRAS"
    "whhSZ6qtAai1hL4CvK6QjoBigldogNlKIwxpE0A8p7T2V9rFWtNR1CmxxPdk9Uqk84pgLN"
    "vuB8JNsUpuir6BSes05CMR/kLp/IUYZAvOLr4HZZtEoJwOZXtz4xyVmqYiiPk474hCME8J"
    "VVk4u7vKcbeJm8GgFzCr33THIXifHm6k4S9nDHXSSLFNL93+uGpm2qpN7/rZaSuKcEGG2j"
    "Q2xDU51zVdXkNztjpU1/zA+nqgXdWI9/ZvCSvFIH/hwZYfh/H+wnoTir9yFH+nOL9eyCmC"
    "TXSwIfab249PxKvLFMuklckqOGMNb9eaZbRNE+E5O2544jOnWTNRiHYJZBik2CtKtzHwiI"
    "HtyfA34wPoMpkXAvYGoC2IYGsA7ZWItIZmi8REmJ2tIBGIwQxisLFM0pr+GTQMjzbeqHDG"
    "EamP8L40ovUOMPs3OAfdii4IzROxm+CnqyoXkYGVErkF71yK56hv/kedr/mQ+kiSvK7rBS"
    "n1mg5Bp1nmTMsWOeYjyaWeqBgHcgTthI7W2kuu+IAgpYgCqXIUiDtW023G7T1CKHzYOesH"
    "qrKOoMHb5sfoTzMB2gBlHbasPdF9gQXjbky/PLT/+DWwaHqD/r3b3LeRdXqDm7B2lc92pp"
    "3fMeSCjQnB7OPZM6AbpBKgJutVjZ2ipBi1av28iZohrWpwggWUqp32qNO+lRqJu0UBWHua"
    "hY7XY03BjtkrM6uyj6IOckYjSRW0G7A0aqDdhNmrAopHnqNIiTolWOspefSPkIZFaEqqoi"
    "lxBigCehfHcHo7ghDuyknuF+T3ko//OD+7/HT5+eL68nOTBiORW96dTwnAR622Oloqhol0"
    "lFVREiF81+oS8sdxjbLx2pIdRR0kj6Cy5DKNruQyXlVyGfXjWCI5Jng2XXqdQAcVRrzx1L"
    "+VhvLZRQu4VzTLzuCB3XIu3Duf3TufnTvnV86d8yvnzoV758K9c+neuXTvXLl3rtw71+6d"
    "66uwySPN+Befn41leNS3sraQNV1ZKpm807jEFZ4DeVWUxWZTSk5oxUf64CRW1QY4nQo4QQ"
    "McxlhZr5WlzqzTMtm4TItjyI5Hm09dR9xL0L1TvhOqMtQRzIJ5iKx+YF+kgPoiFuiLMMwL"
    "uFbUrWwo/8PZSEZrqKqxnHuINBf7XjWobe794vzTtce40y9JPPvood3rRRl3FUEdUwvQVL"
    "M4qpSEdHcRSpHwLpqyK7OxJkIoNK4x0IpsaO8pG5pwbSnHJqSYKKtBaEciDMnCyf5tnOzD"
    "c7gIiJU65eIKw+pbtQfELez8aA90lY7x5a3JnC7VW7oD18aNNXtGXMuY72kzySg2I+3k6a"
    "7hXpfo7yuEWYkRrCxXproFxhbPgAoNE7wibJJHumYtV4CIYoCmUtLnBvVYhsB+SdTnuYgO"
    "9zs1ZzK5JQuS3DMvp/nnbQs1HCo+xtvVWNqrfMx5gFK4IlbNFTHC56Q5L5x1e9hZQbe0Ie"
    "tIHBHpjwgHsZgjYofnniNC3zUs12VCRwuy/gkfIMc4T/xs2Bu/015EnlTJn0KI5yV5JocW"
    "RQTbeBMDj7aG+R6SmBbX0PAp1tDwKWxoIC9CduRmHveAHXWFLTqNdgu0J/imBW4muNMCnT"
    "Brnso2n8Y0H2+ZjxjmFVP5H4SNlRLjmhHDNAbJKgx6lWyWa6gr1PqY3VQcpRSQp4JcWOjf"
    "DnrGV5EODRlmK+gVoRQWTj/HR/kLKrHn8fDhU4sZnWpGH7nKaLUBLqXMKAEp23R2CeoH8H"
    "WaCXwdP3+vo0648zmReAxZVTDPjJCwIUcoxYYchXXmVLVIO3fDdPWbwuWkBHRgYyoMRxbM"
    "Crmftn6wn6WC/SwB9rME2G0HyplTYCMz8kHy+oFfvJOxoVn6DMnWZp7T/YrbgTD0VM3QE9"
    "SGQZ5vRVplmEN8xDrUg68Zj2NC0QKDrxP81B9KbTL3b3oSjZnxvkwwpb4bPPVv5W5f7rQf"
    "Ri0QuTXB34eD/r38KA1Hg34L+L9N8N+f2sN2f9ztS7ct4PuSR/FW/MKmJnd5QSQESz+g7H"
    "iwjwpvqGxhDJ7GLeBcJI39zdPoRwvQ/yf4dvCdjCz9f4KH0t3TiI6mc+GbJb7ZMcH3ZGG2"
    "AP2f0tx2h1JnbJO51xM8HgzkXnt4Txp6lxP80O7dDYYPtLF3OcFdMpC97q1MaAdD8ij4PX"
    "kW0p/V6/a/Ss5PtK+rMQeRCZeZJFqnfYXnWZWYVfJGk0b7r6CxisJ8o2Cox4hcYcpwKuut"
    "UwfztCBPQPiG5qfxH88E15tuvz38wU9x47b3H703P8ZSOzzDN9qMg32st5HX/njx5h/Lmu"
    "AFB5vPVmj2nM/JKEBZwwiAOjGfdmLTfMPspxTDXOlhVhWcbzEHCMUgn8IgZw6HC9MJD6HQ"
    "WRjwicvizRwgrFNOmyKiYv/l1h3POF3DdMf1KazkZE2Ij9qFHxwYuhMMejixaZs2giewYA"
    "+I4dERczA9NILH9iJmXZ2s/JdcFgKtN6q2paVaZMgMf/JGhYcW1JC8Ttusz0fSZY0mLcet"
    "nbOrRiF0a02mXPC/+3s6xY1072oPnyT8vJhFhwzYyzk2ZsBb7XuDBnYt99faMMGaHBtAww"
    "i8Qlq0gtaHpN90CxtgoekAOgFgLQCNZ4IugEsCHXhdKbQshkenGHZRDHKHU2KjlNdM8AS3"
    "7ca7ZqxDMtcsRIt32NVWwQYaRhNM0QxaBmJxb6QZpoSUZA23YAVfEKucCaBKP7ap63aEJ4"
    "tXZJgKRyJKojJRElVkK6txkBwoBYnwk5LCT9x9JEfRgQipgDcSaxLvCJ7OvH6AI3g++/rf"
    "n6Qnx2aYweJqU1HTN/2c4OFTv9/t37eAczHBo6dOR5JuaSPvcoLv2t0evWV/5rFUFp9CMn"
    "C2RoZuX7mVIG0NlZY1TkFEFpye0/MpQClcnqqsqV4oWDFWuYY5RCrGudLjfJjDk/B1Er5O"
    "OX2dHOs0R4+YVE3eR5WvnPzp7CUFVpP35bDImogzQimy3SVac0LpQgow6aRO+lJNePfqeK"
    "NTLKDlJT8D9J96vbeqw9OBBupr7Ldw9MHOs2ayMthA5AA2U1ZdHrEAgRaYNNqAkgJKyiog"
    "k4N8DU1lBlV1C7zJAF5pCjEIMHp1iiaDjaabUAVwxpL1U1on6eukEVUJH+F9ebS3wTS1Is"
    "9NlTS4QtFYiibsmfz6vJy4S1vl3DaNdqdDmOSx3CH8NmOKQzcmuNMeSd8Hw6/SUG6PRt17"
    "FivCuUlbPow85tb3xfeE8MgPg2+B5+4twoMP2/3RnTQc0ue+L4zj7o7b4+6gv/uh0XuBdk"
    "NpJPXHgWb2rVCrb4Ovod6ce4F2BBXpMfxa92Ye7v0iDfd+Ec+9X0S496k254TXxpeIddtX"
    "eXoWogAoozKsyPUeP8/rq2glD1da1iM2QCREter7M54ssAkycIKHU2YJ+CAfp2qAW5CXU3"
    "RvKADeti2yneyOsL/Ur39DrFSB3w6RrlRtaSGJ1tNrcNULgRbNZCWD01ZGXuOCU9V6r6Cd"
    "s58qKvtWVUIPjFUeeTLQQZW5drKOqeDW7smjwdOwIzEDjf/GBI+k4bduR5L7EvOs8H2bYC"
    "pWjUbyeCAzGfBxMLTlLSabcp9M8F233+53uvQNT4/0fgtEbk3wvURLjraA/UkEvIeH7v3Q"
    "kSF7RJAl4l34VrAVYSDHT6Fm9r1Qb+3hrTz+8SiFenRvk7/yZjDs3pPf2PM6jdwiOI2HEg"
    "HZ7sn3ZYKlh8fe4McDEWg9+sgt0ur2qWO/uid9k3qkTfDGBH8ZPI26/Xuvk+B3ajDrsfaj"
    "L91HOpC7bxPck9pDIvnL5IdTU17gax6huPi6uuyTu974+5zbvsrLK70kVn78PvnTkUrOty"
    "wY+2kEzllwXmTKs+2nETinrpqquHEyKfMh+EnqFK5YWFYEGqP0wtmFE70KdkT5nApygeqy"
    "oCfrVaDMoM4vmxdfPMhHUqMStIXNXhufrHxEkKrCjlhvvflGdFZvJPmTP9ZaM7E6KvO7z5"
    "qJ0r6/VaFivpDoKyrRv61w8baV2spPqLqOzaC6X1WyPiR9ar4AFDKBUcbp27gj8jzpjFAS"
    "WXpw3wKqtiQye/9uwLQmCC80fUaedW+JYK7Y5crePtDE8SnKagYLUBVoB6tC1HQRxpo0KR"
    "LID7JoiP6Bsf6PSDcUGu5z6/R3glJKrkB/uLOtBNHLGOaf30ZThdm630ITWKtpTDQHMV/u"
    "LHwyEI//8j9OZMHc1SFbRkrHzi/aK9AWJnOedKmBDjGLuje0NaJOMk0WkM9cLBXTrgM7V+"
    "a/gVddoTWCwRStyHDakfN2HJ0Rdeks7U000P/RmqoswAfQzlbKZkN9QhVzxZpudG1uzcwm"
    "eQ3tVjEABXgOpltAswbQBJpxLqE/G8YKnl9ds8cGi5k9zMJ0oywPLmPrzNjq8ka2BPqf5+"
    "cXF5/OP15cf766/PTp6vNHTxSNPkqSSW+oTSCkEdhf8HY3cGnZ0x1FDbWF12mqsVzHF2O5"
    "jtRicddDBoR9JDWEuBQpgEDGY3YSthGXok662KPsJaHE62yy5kh+GaKtoYfjiXg0xkabVk"
    "Tnxs04xuH/4jKTxTOC/ARp6VhCIgQA2vo3wqhtiJxEdVVuDiQDvZB5qgJaER7QydtkDNbM"
    "0nXKztF8SQtFJ1zbL/90rUL/BB9/jXKDZb0kTVQPJ37QtWDVJJ6HvYn+d3liCkURxFNOEq"
    "ZYo25yJtq6WnaLSETrFfHOwv8GiGrIAZfiknB6yZhyhaGNu98k6uFHPye40xuwzA72ZzX0"
    "3torzlbo3iMQ9t+UM12UuE81tdPM7PQl7hU8Uy2DcslLXbM2GUtRc4hF8dNQbi55zq1WRw"
    "XpGFVcgCpJhK7MzC4CQSoRR42NaEPjJbNCGCF8zyjOVM3IgWGI7D0jaCD9RZkhaglTiGC+"
    "lQ0lrgBlzJKO66DCp1WVmAMmO+hQle1qrZnFjiCpAD0V6EsNqlGk43MKuO3rAO+xUwpQ7G"
    "RtNrM2zHsjcwXpOPo6jEVwql+lmOhXsdP8ijfJ5RXZGtSt/AqXvBMSzZQ1VBNwD5GHT0qb"
    "/oPTz+nhn3RWSp3uQ7tH5OXmecg/3R+xxYH8VdOfGXAciWM/4kHqdwj4dQa8V9CQNcucaT"
    "yH1cQ4jBDlEYMxvDsnG40Ri3iCyigW6hrs26WwKA5iMtZmmY9MHm39YC/4uHRBY3sv24Z5"
    "KWMTN/C4LsQunriLu7BRLkPeIJ3hlxP6SB/vEPtMLIsLnJ1fU17AGXm7jIz/znigJvYjEi"
    "ifWgLlqhkkS8ke9YYZlCuK76EplPmF8mLgN6ypTGWeA6M+Rtb0Xku1lZ8K6JxYj+Lc07r4"
    "RTGh81MjTmm+p80kVzQl2K7MwNDEhM01ce2qQ9goNE203vBiuJLdkfx0x3NH+lgStgX6Is"
    "1UqKzzJWMNUIq6OFXzVE5dF4c/vKdRCyenWF98siyR1Dge+vomNTaYm3z20nE7MrFvVnnf"
    "RH9uFNJdjiEOUtZwVddpmEXsQCmxA2hNeIgsPIdHUGV/67wGnKs0UbSkVbwB5yoSR6tCvL"
    "S4Zvd0fr9++ipj3pD6973u6AvN6zLBd0Op3yHXdnrGzAORZhjiByE8BKb2jLBMEwFkmelB"
    "qtolNSo+Yvz0IjkKKqs9kvq3rKy2c8HujNnXMc0wPB7+oKmFyQctA9qRhuN2t0+LgDqXE3"
    "wzoF9Il85FuAS3nTX60a1gxK5oz051H6+kj/THY5eVF3Iu8iy+szSr7yx++Z1F1p8rPmUu"
    "Zh8hFOd3nP94dvY3RCqknCqzvzp6IcdRnmEOUopRrvIoi3JBolxQFQyPzVzlgt4mzcYOf4"
    "4ZMzA48VbMwHwo2YgZ0kiwfDK7TKu67xutQNsEEQo73CNQp5a2ooV0masZa8du2bK6MI1W"
    "xjS6i9Q5SFTidFNh+0+j/b3dHdOaK93+uP2VRsEHbxDhxr1hF1t9YNIT5yYRi56G4y+0Km"
    "vHLpkT/J5L15DOaTfBZ5cfypWTWQuQ1lAnXWNLEzQMwjnkk8WCpIJLrzKXHjylUxvrA1RV"
    "1uTmVCiWkh8xxB6lgzpAJJBOh/TGO3uywh2lrDA3Ui3INaxZOIYPjDVoejT1g/kqDcpX8S"
    "BfRTCmR6asLeSpopsc8098cogI4XtODyHMxGWbiTcEpWy7rktQv12geNc/A6kL2VYdLJSZ"
    "568exDohDVQMvcgExeMfDvV44Pd0RKuwXbuzHr4PIq/MWybz8TKCymTWT7OlV0zspH4DUT"
    "zr5wGINZOXZT8+z0+Usg54Hzvjj5sSDCM0z5Z1MUIpDtqgy4dhyKYmk06wsdF0M4ahid9b"
    "kvqow1Q/wh7vs7fNVhBjFCMf7ed3+D1VeBgaj18GfakF2McESw/tbq8F2McE0znbAu4O8f"
    "Zpjf+lTWWqAZatDZXUeUHGSfkMeOQiS1CGRAYegAtW0wvPYkoK7V8n/J6qvE5uyYr40QLs"
    "Y4K/S9JX+tX+rMbqmGnrNUEPGgY5D1hFkeyMalIfFR6d3IdJ0fZiZU3PXyLuOi4DWTglDq"
    "3glXzaX2ujUn0NIkIUNHg8UrwQwKOtw3Q+thggvL9L8/4WEc3xm3Z9/UxsTjTPqAcpxahX"
    "ZdQ5bifOr+fKm1nzgYUICyxOXotdVIQWlwIrLQAgb3bK62zo8qnF1E2Ma3CnZBTozGENI1"
    "sF++jr8TRn8d7ghtA6jikHz9+KCwC6bRejP9kZnCJVYOj8SYFwaPUXMZ+VE/bS2Ysxf7eM"
    "ATpNTkY6aHF2syxJGTukn76WCvpT2T+Cuhsv/+GBQAUTLtYRKqoZ1HR5Dc3Z6tBp9cD6eq"
    "Bd1RYuGycZGrKN3DERO5FtMMzGL3W4lleKQf5S5dAp9mh394X1tq3rLKMqe1pNhybfxHN6"
    "hB6ahdfusO31V1fkTKgvkemrSHQgcGPW38Drrra4UYcDwqfIzIhn8PLEZoLN6W5o91ZX1F"
    "6IYIxNRGBztrkDYfvm9udsc3XCLVO0ecos8C62A4zGGvkvDeebIQ38KZ63BsK0fvwLkTbw"
    "QtPXMU5I2ZEbuR13g/3WBMOM+Q16iByl3OQGzpNmUmYDddem3LQG0FZjiMzsb66BFZnZRW"
    "b2qux+J2h4i9pbRWZ2kZldWLSzLSyRmV3smyIz+7sY5meCIf9s3O/S7dJWOUq88dgejb4P"
    "hrfyUCJNWiD4fYIJgHd3crf/rcvy8wa+TrDXmhx+/XvaIHyHpgvuDPq38l27Mx4Mdw25ty"
    "e4Nxh8lZ8e5Zun23v6e4LfWfLhUXfc/SbJT/3eoPPV7ip8z99uKN09jYLNnFs0yfDjYDgm"
    "39u3LIvx7lujErwDnGoWZ4P5fTTox0gzLkF4X1FmJvhfcGx/afrat5AjKUCBLSbi6xt26w"
    "3tHbSDsK+vSHaffUkUHPAtsrCXmIW9mvnVg7q3tAq1IJVwX0x2rYM7N62jOXxVFNi93kjB"
    "mVVqsmCf+R8axistR0uGFHHGKbsd4tHpceh2eJKi5MEGCL/nCMcKEXIsiTdF+P1/UhkkGu"
    "MVAjYVUAwAgWcEBdoCmOSh67rZBKSJoa3RVJtvyTGsrQHh8QzyCLyuNEpMf/T8Q3i7LucN"
    "eUrZTtESYtmejTR9szCaVMVoIqIDSokOqL3WgOarHgxbwP6c4PET+8o+crGNhcd+Oxty1n"
    "SfIbL62TdKSRfi3+CjqlA+0n6aA7NPntAmwks/SX7kPCN4fpr3nLqTsCkzLdsK95GI1Z1q"
    "dWfOMCYSi4mMAlVky4QlPn4bqa8lXtQdK2k5ObxyNlQDRCLiORKsz6J8MkvjPiqBqaiOd/"
    "TqeJxJXIQxYUnz4KUP4qjm/E0To+9bvykCyONCJkudwCcKbuC8OSBmfI0Ia4eXxYT22n3V"
    "aNfIFpaUz0bjgBZvpdmhut9O42u711LTBk5z125ivmofALWurDRLN+hdCJjlB0AdsRaGta"
    "a3FdNwaY2ofabAftNYZVhPzkJY0QksDDLVM8gIYUXkwTolWH0bSVrdtY/kXev91wq2uIrV"
    "2FA1H8XxItXKVDrZwWrnZ5efLj9fXF96EWvenaSwtWjEmlBUH1NRrWrLZR49dZhO7Kl8YL"
    "NrqQOEQkl9SkpqP3OeWpXqoxGLKFnt5znmHagxqWdurmZYaeKbWaV6uGbUBPgSCHHUAMH0"
    "QvE6AC3YrszUEbGC9Yz8rOh0TCpDMS8wbmS/WH00j4WrFP4KV/F10X7dI0+biqkiGWWqH+"
    "WnqbIXXk7EL1L5iFwk+IhcRH1EbMwWmUqr+GkEzvE4R461NPpqO4ObSNv2JhrrgWVOtT8l"
    "bOpb7kHle5x8UrGG6bTU33WFpiUECrZ1yTR1HLQVo456mdZfW6LfwFzD1LGftjUNQJGx1k"
    "gHBtwawNCatAf6QHvFUZ11KW+Z4AluAzuNMlhpBGEAMUAUH7DQdACBqqwVMuUAFVyARWaS"
    "zt5ll2JyNeJOJp8P4PtKQy/kPvXzMwCZ5Eif4FfFXJFuNXpSu4QLMikN0hM0SQcszkEzwY"
    "oGS+AtWBPe8ANoqyp7q+Hp4OlZM4UG+lta1Xsm7fqNsozV/3BZfY7qxznNq8sB2Hqf/zw/"
    "v7j4dP7x4vrz1eWnT1efP3oKoOijJE3QTfeeKoMCu6irHUpgDaDxnOm4ctrX8Ki6TnNSXc"
    "cfVNcRfmCO5tZGfkYx9fD4CAeIasfpnqUqrnaWUF3tLFpejRzQFrVpcg76hCQBfiKRKCBZ"
    "M5ojUYDwM41fEvVV4cEXqDDYc4x7mLaGI38iI+1ikpz8CRNIrVwrPEQqknxVeZzjc4q+r3"
    "SihVlondSRmZO0+ulqg2oRSVqZM4WFTYVToD15IwpSin2oyvsQ1aXkOGt8ZGJ8Kz2+hCnO"
    "M747MjG+VR5fFRqmjHSd57Qfrw4JUtXBRamkYOUMBpKStf40Z07X8T9u8DX/gSbNPdp/2l"
    "hW/K1TeKsb1vRfaGaCNYLYYHl9zBX1MmdabgMohmEhHUCVnA4t1+8cuPprluoHUN29k+iK"
    "57dewhs4avSfDbsj+th5o+2qHlebIZsfu9C0H0vTvhvGtFvfjqKG2varVPveVcK+dxU1wL"
    "sLJAPIPpIaonx+lca1hLSKP12urkQuf6HZFSlIRQrSarlnHjEFaUYWOJhVlMMAR9KOxrO/"
    "0ZynKZxgqCsHBHZhsL8ZQFXwM/XrWGranLqStBjfidErcHtvUu+RRHa3oD4z1hmL52XtH5"
    "I16MJPdNwIzUruREnsqqk9IyyvoMFxGE9wDwlQ1c574foyjYvIZbyLyKXgpd6l7ksUynkf"
    "w8wyUuaxh8+FMfwkRlhIQUIKqrMUFOawo4PgVldIOQS7EsYnxfelxT8gUqSAvzjBcogITM"
    "Z++dJt10wvZpL/dzR7xc2vaGMC5kNBBEQ3fgESEVEjwsCcFk8wiBA4n5OuDTvCoElT+mjU"
    "+daOS4iKmwX1KcISTtRYgtaQ58wTL3h6BLVU4qcRO0mrBCV+RPB0lngudjVMK6SSyvGsFf"
    "EGeES6odCZcqvNWLQF97iKNEo+q9zm8tzfvtAI9p8NN1bPOdrdWhgv9OWkP/JXR9oYK3h+"
    "dR2xzmc6YkReuRJ1mlnroBxUAKVqO1q41ky6YjNJ1WYi5nd3cUQgjuWafBQimRfHVdzZUj"
    "LM2R1FDWdt8fp3qCrQ4Lnit3UdbmO0OTuaEMbHDhik73uLPZjmRvv5j3AZmg39m7nrP13R"
    "r0AHVZ69tDAtLTVL3qFvJ/jhadwedwf9FlhbpvcHvH31LxP9yWHt4xMBuu2rDH1RszfAux"
    "eRCJCWVc5dFNsjPmJJ5g3Ccyf7c5ap/+jWYHboJ7jdoeXkW4BmwHhBrA6zXUFZJ8KfjubV"
    "WAwba0p2y1UueTdMK+Tdysm7QdUGm3e5FBt+SmGJq/Ioh4TvtGJ0iEzY4pJtcS5cBRjjOr"
    "6uThPavdag0OTKXGmjVFWcCnHXROsGTwPnPmsmKt5IK1lxm+21C90iEyqq0QQjwt1YBviF"
    "9KxrL1AFEM8Jc2BY07ViUPH/V3anbc0V04mUWekIAQMxcYfVgDA0S58h8PHjWdRYVOaL0j"
    "gskv7lpQZVd0vRDMX0dIQ6WiAdOQujPmUm2Jvof5cnpgMUJRDKqSzhTvoIpsk5Dfx0ddIA"
    "FpHWILB1pNX/BYhqIckfo7ivMAyUiq+t1oMqB+R4dVSAqA6B32+gktJNec7VS8VXpglSve"
    "e66gjPM6Pnp3nP2BHJwCIc8UwzeEoYNFMIVxDnKxugDINok35wuqgXjFKnSziBX84+Ns/Z"
    "micrXrGFR3c3uIyGPDOZ5xDFs5W/+M+x7C1P/fbj43DwjWqVd9cTzGjG7eGYPvB9meBuXy"
    "aN7onQPWoB35cJ7gweHnsSo/Au86ioUyUyTchjGk1jqlkmTdac23y2I6/wadloj8ftbp/C"
    "717Z47i77/9Gxqvd70i9Hhsv97Ia4+WqGWS6KdEAjmwl4GLI3/WpEYZkmil1cgx5hVdDlZ"
    "h0D72dvkw+7HRJ7rHCw9IYPd08dMfskPAuJ3h3CO2OoKH0u9RhDd2rim1OOvqXrd4kA7OO"
    "yZIdL4Tt6abCY1hZscyvkM55dCR08Z6PDy4s2Y6QhC7qMNePoevxI1jYUbK/1woPTw2Okw"
    "D+hx0pKbqq8FhW9liB1Kop0x/ACZxKKIMRJKtGIYy38mstpRBGyDyc1uIYtioLi2Oio4oL"
    "VxTizI4qI2t6r6XSLVYU2b1+KqG5VankWbq21OH6C9kBNH7huFCLZqLLit1WXvkap0ge65"
    "CtkV0WzUD6C627tkKABp/RnQotNKcS2kbTTaiCOVmP4aM6f0+0GNzI9UQ5b4JJo6MqNLbZ"
    "+avBo65oOjA1MOg8jCbkXZPGmNZsc1xZgIbVLSC4ECqDNrPJDRo5DVbwBYEXxaDF5CZ4S1"
    "4D2mSiz7b+H8PMQNQhhr7gw6TRaHKdYX42/qVNDYSed64RDuSur4uIhBNeMCezcwovmMp5"
    "wZyegavRl75n3A4oSQuQ/1j4xNOwz0IsvMs8MmDxIRQLRTdMmR0cGfVVUcr3rKYKn5hpd9"
    "/ISSu239D2u2M9sh1qPioBarKc5U3CAgSt3/19nSa4e0Wt8KLly1qcWVwAvjZX/7jrr6YY"
    "B1dwpaIuhmimvSB92yFfGxxhNvC8mSTK6k5LAofTNIUgq2uvrHg4grOVW5ucVi6nfTg1v1"
    "8RkfiWygu5y6qD0yYL0q2m/wYgsAwirtIszizXM0Y8GbeclxSWKloIl6Ucu/HCpciRKXJk"
    "Vul4qG6lgCFao/WU7I3zNjZe2SbHOSFCbfacEm5rGe6a7z0pxlTjRytSPaPtbodmdxS8sU"
    "xgd2Z4t3+zW0GssWpWdiOWiJHs52REFqoy45QRKPE9XOUkO2LYqPtzi5CXH6abFIkg6bNj"
    "JIL0BjC1D6BLUGWH5pz+Gp/TqHQ+x6t0PkddjpNz9vAhPpk8PTlhvk4D83U8zNcRmOmGkw"
    "Fgp3kNoS3F44gdCjGlSm4UDPWYPF5BuhDa061pp/g6MbyTdmDHYcHzbiCg3nT77eEPvt/J"
    "DcfB4ebHWGqHPU88RiO104lHUQ1/E/ra2vibnFZJmaOyNPWqzhcRD99KiKGOCyNr6h8Tjh"
    "gTabVHkKHtqatnkKDQNL9JCqVmYD2wXB4Y/WmyL0LXVBVdkz1NsjBXO4oa8lelpPXVNS0b"
    "wk57gW86fDdQJ1cm0jO5UQepaoH1sV2mF5q+5nFJ6VxLdtRVBr/RGX1rAfLfBPdvKbvYAv"
    "bnBP/RG/3RAvT/CX5sD//+JI1bwLmY4NG3+xYg/4V1eG/ke8JqTuBZjBydYrT8HVR6wG7b"
    "3d6PFmAfE/xdkr7Sr/bnBD8M+uMv9IZzUY3hWWkWRwBMdnpzaYTDWygZkcNlRuBMFt58ZC"
    "I/bbUzl56UgC6GOecwCzO4MIMLM3gaDdIIkR8/v7NNdxzdUeB5M0lrZLCW8mLXdL+TlAnW"
    "ZM4x/yNtASB2C9bbpmfNMsE/qaFZ0dds5/0nNT9D49lgPk/ULk0GB2wRx9pdbNcHFDOs2l"
    "ZUhdKeBSuiyMzTEWcjSjJA7WiE8amZ0/g0RUsL52Cl/HSCkao0I+XfIjNzzCFaUdOhyiOt"
    "QsOUDRNtePtovMtVgOx46oSPJY3o8TyvDrIgpuDCM9YKP4AHrwJHUTwHfiBXjWlU6QvqYl"
    "tVHWOZ5bbbw2U7FLISIsnEbdO4AcoWAy9GhgYDLHXN2jjR8nBreGywYgC03pjbZDb7gD4P"
    "4K+rGNFXhRVRMI8totZLCZtcIaiaK7KWDUuH3HIDSUIMjzqnOHM6nFVZ0oyiqhgZ3IKkiZ"
    "6MfjIBfk7wDaQuZNcbJqskHyIVg5BzEBZwrahbsp3wU2EnDUKEVAxCzkE4kULeJQtghVXx"
    "tjbznAa/IKVQXlRZeeGO1XSbkT+NEB7AoZ7O+GY1+uVTTSSkq8ionDgoWUUVhLGCUlWUoK"
    "B4wqo2e24k6SacJs10aglr1zqfRoKw0vQ4awFtgzDVFLgBqDQLgz4HJnxGdpDqRoUz5GY9"
    "oH3YOfRSaimKeY9IlXCq7uvO+GdB3Uci1EV/ibxax8mr9ZKLfQ0QCitrpdlX9OdGId3lGO"
    "UgpRjmSg9z1VyBqju0wiuxkjbRI3ol6i/KDJHBanAlE+/pHqGEtZOdnA4p5BHPSxCs4dZO"
    "1m2gFzL2BGVDs62YEGD0ysSAV01/NvyJuzXVy6WmoxftGfHykpfzDiGHnKocQmZnTAKNxC"
    "wlcckzKhVQlV7tG8wCc5kmC8xlfBaYy3CQlIj7eBcclmCk38UwOwdfjmEOUgqjTpVHmbmW"
    "0vy0GTPeh+nec757IXIKkVOInBlEzkfHYbERL3d6TZpphM+Nv3WZGZSERFcViY59RiCPl+"
    "bc9jWU5EpJOslcyjMeaX4acaAlH2gMqwKOs9B+ee92e5oY7z3b/FMscyGMCDvBc0N2KO++"
    "DpEalwU4MytRTf42gnaQrWXVVWSn+MihUNW0VEsQMazh7VqzDHlml6M8EDO3O7u4ZV1R89"
    "wTDoSrjtWWQv77NrfreMgcCJdzcIx27ja1xEwxucEmWYBSUqkwTgaeIwp4NjeyX8rzuJb0"
    "op7sMVBC4BMCnxD4cgl8GZzQBe+c5dhxd6lizmi/MuzEJu5bnkIuaxN//viYn/0nj88xeb"
    "+Xyw1NvwMgnlN/EloqcL2hkuq8CTTX+R3NAVyYSKd/r2GXgVJMA9irPOrTUkiPaTxYQuHk"
    "Kzp57T9b+LRU6UB8Jn8q/0Dcny3Ypa3y4dgY9CV50Cf/pBbYXU/wXfuBZRC2P2lF8YfBWK"
    "LlxOnnBH8fDL+OvgweW8C9muBOd9jpkTb25wRL36T+uAXYR3ippTuCU53ACQdwWOHqbDN5"
    "R9RHXulB7UvS7Uhuj0bSaPRAwJfb/Vt5KN1Jw2G7N6I14pOek4F7eOwNfjzYo+ddkwEePD"
    "w89bvjH3Jn0O9LnXF30CfdcW9PcLd/Nxg+tOk39oLBsEt6Yd9bIOHhBA/GX6QhmY/0I8/E"
    "uUwzcS7jJ85lZOKY2kaZcRiNtq7DmEjyHUlorhy7MBF931tsuzR//s9/hIBUIV5ahKPIIm"
    "X4aaq87nJLGkVvcz52Iq2viY/kQDeTqoGdzc9kipYwZypIWGAqyGrKY/XwxmLrTl4r2OKq"
    "LeMzBEYIc2WpqNjQFp6nAtOrubyBuqnMlA3kajFiQY4jFwlBwkC7/tyZU0VECIUbgXCyTz"
    "2L61X+MJgiWNfRLOe4h2gFC1BlFmA3Wtk3zyipyLTzFw9d8m6ZbBYGTw6Jr0jHJc4l9J0O"
    "tqXUpXNcirKnOfVRiZkdzWEhcscWDiv1H8kIqY9ETNIgmjTQOvMUDRCJCZrsVuyPhCjWs/"
    "h0Ed7rVBzaBGP8ijknWAEoZ3WMrea+kAZi3+GdAmHD8bo7dBKnc947UVR9R00KSO2NtIg5"
    "W/sQusCZc0icgecRDk0T4TnFtSiv8LbXY40GIuhPXxRmjp9PPREr15MqwYUqle9UBp8pbg"
    "ZRO+k5WEFa1QQY1oxMBkPTf6OlBBXDyxbKMvrMIAZTQksG9pWbFqiEF4icQKfqP2UPfBbQ"
    "dxTliiGnl5rU1J4RzpxhKUhVjPvEm+Z5LTvDUkU8ACp6NNZD/y/se+9hmE8riVZFDqSTG2"
    "UdsbT2+ZJoBUiF0fYkxnmaiZ8MkQlrQZDbIbJ6rqXjpzvKuhHbo8jVXVWDkEicVo/EaWEF"
    "ZrxGLqjl3Kub82mmU6rpdrWH/2Z8AANXOfYKabbsNa2IAewIYapQW5Np1mRhi6wy8euKV+"
    "C4iB7TKOLClVBCsY1N8NNDRejqqqSrE94tJVVGFsE4OYNxNMvkV3CNV3f6SOrgNXiEJIRY"
    "44bBxLtoegR1APjYbpnOUZtLWbEuthDWCY3EqQld7lhldi+PEAp9BWf9QDWHZ3mUUuxf2f"
    "cvUR+xLCfonUyUAdYglQA1WU8TWyk1r99u/RI7NsPej4EJxlfXcPeHAkCuY7LRML456mUf"
    "TyFGRqvLVF3rjdngKcMCDZqJijDSVFZsRZjbOIUWjGmkkE69yBZQUS2y1Jv0C/UWI/wY+W"
    "oAaDubucXoNJ3TAKqq28Dg6cZKec8ET3AfKawWN3Vxw8ikPq9ee6zZ99F/rMk7vdueAxyc"
    "g4WurYFiplS+xerSnMKBaYVop7lwFopxFkryd7MnTxTt2IwHfpLjZTkoE/OCEx2wMkgUpV"
    "xic5RauHNUWXSeqtqMFjYjO6iiZh3sCLHw0KrcYEf487dibky+gc8JZkpiZcx0Vrz4IRU5"
    "saslMyYd6SIndrn2hxmZGFnwddvXEN+zVPieJeB7FsVXmHVFTHhFlR/pYsKzxYC+UVWgap"
    "oF9iXQRwuk6zEutWWVBTpFpN64KtCpQFYqv25N7zWoNngsu/MomWu3pvLSbVUm5/6zsVGh"
    "Z5HRiLRA+6yJnxt7E/3v8sS4eMEFlZMRy53fEUxHa6iqsUpPP12dlJ4X55+uPX0n/ZKk6h"
    "w9tHu9qL6TncoIx5UpiPNu8BHVUDQqx/VNiPal4kskHd2UXVfVtN6vQaoDHWCryTql9H9F"
    "eJ4ZPT/Ne8aOzCLT4jDqKSu9eNRVXusN9mzcHo6l2xbwfaHFV+TH4eCeSNEjWmzF+8KKuD"
    "z2JEbhXYYt4ul2jFQbRoayFYnu3vvH7DRcvxvt8bjd7VP43asJpu139/3fyHi1+x2p12Pj"
    "5V5WY7x8ck5qftonGgleOlmjSKAqQJsorTeqtl0jbLaZCPfodHuaEO9XKe4mWFZXqvDENt"
    "GhBdkp1l3STY3wLlfHs8WzzsrCzw2elsd72EzU85Bm8sxrl8LHTId4iagv19SaPSPTaNqu"
    "VwoGG/IzjRaYUycvZcHCITWsbuk1ekH6ljWgCczIubNWTJObD63Y/qlPWdu+75SpBK+aPr"
    "djOe1saqw7qDsp1cjbDchW/gfQBgwY2ggagAzD1ilqyb7T5rTjCV5pZLSa9N4C6vTD+eXU"
    "vU17bQJDs9/HEr2t4AvyaOMc1X42dGt3VuiGKdtd2nqxvHbvG2UZq2HgHjIc3YKziVTXg8"
    "1WLPzn+fnFxafzjxfXn68uP326+vzRUzNEHyUpHW66991+yNHf1UEk+LX5xywyDsm6njCt"
    "0Pdw/NvyQRsiFchGZcD8xT5NvhRdogTYeJT6t93+fUbVukvWAs7FBPek9ohKDPbnBN+yAq"
    "+3rLTr46A7GjBBw73KI06cpXNVSPBUiNbYfEYcjjd28nvtRW2wyJaCoIHyuVCGSEWcadX8"
    "J8PJm9cbnrdD8rnhp6vN6inG9gKJVKhrnKoD+6KzfYRi0VR50bChsjZEPsmiuQpSibDs0L"
    "qxsmoCdxRCEZisCCRIFaAHpOqToVVn1d9uRlUqiJLgfmeHeDVitFru4+ZevdbC13KvZoum"
    "+LLVO7a2BgKCEI10VOcAayaYUtSBtQGmBujJZOf7el1tW6TpjPyCJsBUDUW+TbU5J6VYGS"
    "/YozsKhMsepDuqrItVHWImRJYIUYHwlGD1vKdkbK2nPC/+FJ5XPtoqOw3kdBBKEqZcdc+n"
    "WG3Pp7CyJy5/Tzrd3IE5fI7lnkGllcHTuAWciwl+6g+lNoHkpie1gO/LBN88jX60AP2fau"
    "u+96m27nt/gofS3RNT5TkXtrPA3eCp73gKsMsJvmcavnum4RtKt92h1BnbZO71BI8HA7nX"
    "Ht6Tht7lBBNJ+G4wfKCNvUvqQPKt3eveyoR2MLylPiT+7xP8fTjo38uP0nA0IL/V/83+hU"
    "S4/uo6M9jX1XBaOC2VyVlZa7tg84WDTt74/CC5CNqutv5EyPqHcR5C1t8H6gnL+hT3GDnf"
    "GZI9Mr4zBUqOUWJO1nZKlJqEJtVBbn4mf2pentilrTRH3O/efxn3CKPrXFDus//U7lHWk3"
    "5WwxI9tQwFI8PI7HwfISzYA/9NPZHq7n/fGD71+zm8LxwyImrZFxM8ehpRTwwq/niXE9z+"
    "3u6OyXMiQn3rSt9bIHQj6KVB/5cpMyfftbu9p6E0sp8E75Febwa2+79zUQ0pK0m8j7Wv1S"
    "gtbxDfyzT4Xsbje8mPrMqVDy1IWUNRi1lqB1jdNrxA/lMQvZwJnCh5LRSsGKtcwx4iFR4K"
    "lZawkWGtUa4aAT5CMcZVHmPDMjYIx2QTSVZFhkiFA5dfvbuhtq5cW2SIVCyfKi8fUzMhx7"
    "c1wVnYaV+b1VKYs7CBMrldu80FkGEgZysa6cVR4MRi6aMQcIbhtHB2QAM0AtIwpHYe7Ax4"
    "7ggEmGEwsWbKC83iaWxj8QzQCEjHPGtYmghtFsd6aBo+f0DxiSk5YsOzw6udX4wgK0w+D9"
    "W6AFWmHXAM9SUyB7OZtYHOD44YBCNtmkmWQZO1lrVg8/3B7RjsSFwnXc/JEkBlTauWcILW"
    "09HRYPRJoz2fUz9fCOwf6aekLPyaXM6IOLsFC42Gjxt2f75WC6cOip26ddIAvxiapc8Q+P"
    "jxY3OCv9OaKbfIJHPQ+DXeSThSScd7gfAVrrLNU7i0luLSai82+p7o7q9pKoI4huPz04VQ"
    "nRLCsgB1p/lxAb0ZDHoBlcdNN1wE8enhRhr+csYwJ43sshEcdlCkwixemyfiCEraHYKHYw"
    "TZhPraYcIqu5vkNNdepbDWXsUaa69+TXbxExUSy6iQyJ/cBUAc5NBrinFkVWcuxVCqOEVz"
    "WC2QPkQEVMNs8KSpUJNmojDlNJZ1X+u9stSIySQtMGl0F2CrWTTP1t+c9FcbpK8Vls2fxj"
    "q+KOjVJ9AAwqouFJV0aRBIZyZwfiSwi0sA97dPGlFB7FgvTZXWPshxO+A5PqRN8NO9Q366"
    "nNhWyF5C9qr2hnlwOGHcQkgdMRHbgwA7pavhGP0ZI3GdRvRgIWZ96Y9xQLx12dRfHtp//B"
    "qw6vcG/Xu3uY+t7fQGN6fv2VtYXrV2pyM92u62ztUE30qdnp242b0KH+Nv48UeOHQjo7XP"
    "kSxIK/xEq+Idk8ZPdI5m5MTIM+5BSuECVWUXKDpWlPuXs5+AHNI6eN0f+yR0V8t0m5G9ix"
    "CKfGJC8XtM0STPpOWQCniFrvdtdb3+SVkAyO3ZTLNO0uqWOnI+uopjlL38k+6oIFfzbNuL"
    "ceR4r5Q6/RvZ0bGJkP6oa0sdrhscfXqkTTNJof7itqbKKq95So06+PjxnCq4R7aemqqw22"
    "RazLbAebftL+RTbXuvM8CrYq6a9P7sGUhzxaSacMJCAxijSS/nZRPs4QVs/QZ9FO08Xtke"
    "dV9ykBS+S299vDeF/vzYTKpwpSmnFsaJaW3bnXH3m5RVaWtTUQUt/aSJ7Nw77lU11LNCxC"
    "0vR6p7cmbbk31UAlQh2L6tYOvjpA8VtxgP6mPka4pxcAVXSuRqI12ZrRocQct50kwSr+Cu"
    "TZlJ4TKJFe+l7t6B0YLxosMLkSi5LG68762PpBaOC6EkVFdp/G5Jq/g0VFdXkWy/ZFFlQN"
    "hpXkN0zz6mY2CTONgIC0veaCLMMTL/Phr0+Qj7SMLWZWVmgv8FqmKcoqSWAC4FI9n0GLYy"
    "htgx2sFNtkjZ4g+zv/4PXPII6g=="
)
