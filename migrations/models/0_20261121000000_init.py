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
    CONSTRAINT "uid_catalogue_e_catalog_efec15" UNIQUE ("catalogue", "name")
);
COMMENT ON COLUMN "catalogue_entry"."catalogue" IS 'REFERRAL_SOURCE: REFERRAL_SOURCE\nSERVICE_NEED: SERVICE_NEED\nACCESS_TO_TRANSPORTATION: ACCESS_TO_TRANSPORTATION\nFINANCIAL_SUPPORT: FINANCIAL_SUPPORT';
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
    "eJztfXtz4ji691dR8c/OVHG6OtfuZd56qwhx0kwTyALpnjnNlFeAAG+MzPqSDGfPfPcjyR"
    "d8kY1tbGIcVXU1xtYjk59uz/35T2OtzZFqfGjPZpqFzUYL/KeB4RqRi/CjJmjAzWb3gN4w"
    "4VRlbaGv0dQwdTijfS2gaiBya46Mma5sTEXDtPHIhIsFmCJVw0tgagCCja69KHOkN4Gm0z"
    "vmCoGlrlmbX9ilQX4R2CDd0DAwlCU2gILBq2KugIYRQP+1hor6gb57rs3IyxW8LPc1Flb+"
    "bSHZ1JaI0OnkZT/+ILcVPEd/IoN+/dFw3yUr88Yf9OnmWV4oSJ0HMCYPySN2Xza3G3bv6a"
    "l7e8da0r9oKs801VrjXevN1lxp2GtuWcr8A6Whz5YIIx2aaO5DH1uq6oyTe8v+A8gNU7eQ"
    "98vnuxtztICWSsew8f8WFp7RoQPOhCB/FTYVc/thoSNj9f+dX+mjkOX+YCyPpLEsNyKjT3"
    "9NaKScWzMN05mjYJNC+J+/7H532LC7DfqCzpf28KeL658ZGpphLnX2kCHX+IsRQhPapGw4"
    "doA/kz81CnlnBXUJW2sGe5f8DIhnKAK/SxsaAPKj80Dv3thhv1suLpQuWOnhbYzG7bu7Fj"
    "Do5J/gXwc3I0n6Kg1b4F/a1EDoGekTPJKG37odibRC+ovi/KV7B6Sxhn/KKsJLc0W+nn1M"
    "GKBv7SEbo7OPbIw0sh/Y+0TfeXLOHtGh2g0NouuLPzb85eARFDMg+9dC9uFIPduD4J5fXa"
    "ZAl7SKhZc9C+K7gYbxqulzeQWNVRacI4RVXgB5Ef+YZj6TVvGIf4zM6LlibFS4ldn3DICH"
    "6QTe6fBWIV5acBmD9f4N3k9/PMwbCGc8QxtS/77XHX1pAYQn+G4o9TvkeqHn2cfP0wxD/C"
    "BENhmkrxXDIL/TiI5CW9fhNmaPCdKF0FcVwywN/h2DM7UU1VSw8YG+7y0Ym7H02/jHHyFI"
    "vYNbzsYthukO4Budk7AaR+UhjGFgb6Z/3FyGZhTUWwKFqaxR7PbsJw3hOndoP7gXOfB946"
    "06aYZ2HyTCYj480u7XhvFvleHVHkv0yTm7uw3d/ek6tH94nYDv3fEXQL+C/x70pfCwee3G"
    "/92gvwlapiZj7VWGcz8m7m33VmCcZzqiuOcY5iBlAaNcuROZ/IHzAVa3zgw8kWF3FkviqD"
    "OpPuN+6acpcK+s7lrOsFv6tRkZIA2RCVT/+ouqghbPXN2Ei1YU4TtNR8oSf0XbCAMbwtTR"
    "0Yxswf7R1+NJAry7u/uJOnz1NGnhGUaQIH8/MhkWQ7KLDLudcSO6NRQP8b3bbT1x9m+OMS"
    "DTmT2Fs+dXqM/lmCk+gwYim7aJONLBjUN793WIVMj+kFjwO6SfPummPoAHmRZVQbT9QRj9"
    "6vL/NQWJzEAT6QeC1GOdnCDzlgoizTINsjnJjspeOXTZDez+uo4FoK6weQpPcnSjQ5fho9"
    "PZkPZVV8R0NNNekL4lzeaHTrKh01eHfK0vXhtNN2XDmnrvOBg12uPI12FdsTMQNshe9oJk"
    "C6va7PlA4EZud0+st/qixthV+RltDwaM9UQ45bpjZaA4TXYOvEZ2Z/XFrBisag0SeYKNBW"
    "FayftnhJHiKFOyoDV2uhsiAkEqC8kp8vk70HT77zw+bCcz2agMrp1rPtk7IJUHH/nkTdKR"
    "teZpnlxcBxiNNfJfCtHc11cNZ6NBuFM8lxdwZmqF4DViHd55/dUEMzrv1ufr0ExcQwyX7F"
    "fS7iix62VI/uzZ9lHXljpcN3huiIEGzURnRNZU3vja7vVJJEMFzBU0gWIArAHqM4h0QEgI"
    "Y0idqbYGoNYS+grwukI6AooJXqEBZiuNMKRNAPGc0tpfaRdrTUdRp8QS35PVK5HOK4KxbL"
    "sfCDfFKrkp+gYmrdOQj0T4C6XzF2KQLTi7+B6UbRKBcjqU7c2Nc1Rqmoog5uO8IwrBPCVU"
    "ZeHs7irH3SZuBoNewKx+0x2H4H16uJGGP50x1EkjxTa9dPvjqplpqza962enrSjCBRlq09"
    "gQ1+Rc13R5Dc3Z6lBd8wPr64F2VSPe278lrBSD/IUHW34cxvsL600o/spR/J3i/Hohpwg2"
    "0cGG2G9uPz4Rry5TLJNWJqvgjDW8XWuW0TZNhOfsuOGJz5xmzUQh2iWQYZBiryjdxsAjBr"
    "Ynw9+MD6DLZF4I2BuAtiCCrQG0VyLSGpotEhNhdraCRCAGM4jBxjJJa/pn0DA82nijwhlH"
    "pD7C+9KI1jvA7N/gHHQruiA0T8Rugh+uqlxEBlZK5Ba8cymeo775H3W+5kPqI0nyuq4XpN"
    "RrOgSdZpkzLVvkmI8kl3qiYhzIEbQTOlprL7niA4KUIgqkylEg7lhNtxm39wih8GHnrB+o"
    "yjqCBm+bH6M/zQRoA5R12LL2RPcFFoy7Mf300P7t58Ci6Q36925z30bW6Q1uwtpVPtuZdn"
    "7HkAs2JgSzj2fPgG6QSoCarFc1doqSYtSq9fMmaoa0qsEJFlCqdtqjTvtWaiTuFgVg7WkW"
    "Ol6PNQU7Zq/MrMo+ijrIGY0kVdBuwNKogXYTZq8KKB55jiIl6pRgrafk0R8hDYvQlFRFU+"
    "IMUAT0Lo7h9HYEIdyVk9wvyO8lH/91fnb56fLzxfXl5yYNRiK3vDufEoCPWm11tFQME+ko"
    "q6IkQviu1SXkj+MaZeO1JTuKOkgeQWXJZRpdyWW8quQy6sexRHJM8Gy69DqBDiqMeOOpfy"
    "sN5bOLFnCvaJadwQO75Vy4dz67dz47d86vnDvnV86dC/fOhXvn0r1z6d65cu9cuXeu3TvX"
    "V2GTR5rxLz4/G8vwqG9lbSFrurJUMnmncYkrPAfyqiiLzaaUnNCKj/TBSayqDXA6FXCCBj"
    "iMsbJeK0udWadlsnGZFseQHY82n7qOuJege6d8J1RlqCOYBfMQWf3AvkgB9UUs0BdhmBdw"
    "rahb2VD+h7ORjNZQVWM59xBpLva9alDb3PvF+adrj3GnX5J49tFDu9eLMu4qgjqmFqCpZn"
    "FUKQnp7iKUIuFdNGVXZmNNhFBoXGOgFdnQ3lM2NOHaUo5NSDFRVoPQjkQYkoWT/ds42Yfn"
    "cBEQK3XKxRWG1bdqD4hb2PnRHugqHePLW5M5Xaq3dAeujRtr9oy4ljHf02aSUWxG2snTXc"
    "O9LtHfVwizEiNYWa5MdQuMLZ4BFRomeEXYJI90zVquABHFAE2lpM8N6rEMgf2SqM9zER3u"
    "d2rOZHJLFiS5Z15O88/bFmo4VHyMt6uxtFf5mPMApXBFrJorYoTPSXNeOOv2sLOCbmlD1p"
    "E4ItIfEQ5iMUfEDs89R4S+a1iuy4SOFmT9Ez5AjnGe+NGwN36nvYg8qZI/hRDPS/JMDi2K"
    "CLbxJgYebQ3zPSQxLa6h4VOsoeFT2NBAXoTsyM087gE76gpbdBrtFmhP8E0L3ExwpwU6Yd"
    "Y8lW0+jWk+3jIfMcwrpvI/CBsrJcY1I4ZpDJJVGPQq2SzXUFeo9TG7qThKKSBPBbmw0L8d"
    "9IyvIh0aMsxW0CtCKSycfo6P8hdUYs/j4cOnFjM61Yw+cpXRagNcSplRAlK26ewS1A/g6z"
    "QT+Dp+/l5HnXDncyLxGLKqYJ4ZIWFDjlCKDTkK68ypapF27obp6jeFy0kJ6MDGVBiOLJgV"
    "cj9t/WA/SwX7WQLsZwmw2w6UM6fARmbkg+T1A794J2NDs/QZkq3NPKf7FbcDYeipmqEnqA"
    "2DPN+KtMowh/iIdagHXzMex4SiBQZfJ/ipP5TaZO7f9CQaM+N9mWBKfTd46t/K3b7caT+M"
    "WiBya4K/Dwf9e/lRGo4G/Rbwf5vgfzy1h+3+uNuXblvA9yWP4q34hU1N7vKCSAiWfkDZ8W"
    "AfFd5Q2cIYPI1bwLlIGvubp9HvLUD/n+DbwXcysvT/CR5Kd08jOprOhW+W+GbHBN+ThdkC"
    "9H9Kc9sdSp2xTeZeT/B4MJB77eE9aehdTvBDu3c3GD7Qxt7lBHfJQPa6tzKhHQzJo+D35F"
    "lIf1av2/8qOT/Rvq7GHEQmXGaSaJ32FZ5nVWJWyRtNGu2/gsYqCvONgqEeI3KFKcOprLdO"
    "HczTgjwB4Ruan8Z/PBNcb7r99vB3foobt73/6L35fSy1wzN8o8042Md6G3ntjxdv/rGsCV"
    "5wsPlshWbP+ZyMApQ1jACoE/NpJzbNN8x+SjHMlR5mVcH5FnOAUAzyKQxy5nC4MJ3wEAqd"
    "hQGfuCzezAHCOuW0KSIq9l9u3fGM0zVMd1yfwkpO1oT4qF34wYGhO8GghxObtmkjeAIL9o"
    "AYHh0xB9NDI3hsL2LW1cnKf8llIdB6o2pbWqpFhszwJ29UeGhBDcnrtM36fCRd1mjSctza"
    "ObtqFEK31mTKBf+rv6dT3Ej3rvbwScLPi1l0yIC9nGNjBrzVvjdoYNdyf60NE6zJsQE0jM"
    "ArpEUraH1I+k23sAEWmg6gEwDWAtB4JugCuCTQgdeVQstieHSKYRfFIHc4JTZKec0ET3Db"
    "brxrxjokc81CtHiHXW0VbKBhNMEUzaBlIBb3RpphSkhJ1nALVvAFscqZAKr0Y5u6bkd4sn"
    "hFhqlwJKIkKhMlUUW2shoHyYFSkAg/KSn8xN1HchQdiJAKeCOxJvGO4OnM6wc4guezr//j"
    "SXpybIYZLK42FTV9088JHj71+93+fQs4FxM8eup0JOmWNvIuJ/iu3e3RW/ZnHktl8SkkA2"
    "drZOj2lVsJ0tZQaVnjFERkwek5PZ8ClMLlqcqa6oWCFWOVa5hDpGKcKz3Ohzk8CV8n4euU"
    "09fJsU5z9IhJ1eR9VPnKyZ/OXlJgNXlfDousiTgjlCLbXaI1J5QupACTTuqkL9WEd6+ONz"
    "rFAlpe8jNA/6nXe6s6PB1ooL7GfgtHH+w8ayYrgw1EDmAzZdXlEQsQaIFJow0oKaCkrAIy"
    "OcjX0FRmUFW3wJsM4JWmEIMAo1enaDLYaLoJVQBnLFk/pXWSvk4aUZXwEd6XR3sbTFMr8t"
    "xUSYMrFI2laMKeya/Py4m7tFXObdNodzqESR7LHcJvM6Y4dGOCO+2R9H0w/CoN5fZo1L1n"
    "sSKcm7Tlw8hjbn1ffE8Ij/ww+BZ47t4iPPiw3R/dScMhfe77wjju7rg97g76ux8avRdoN5"
    "RGUn8caGbfCrX6Nvga6s25F2hHUJEew691b+bh3i/ScO8X8dz7RYR7n2pzTnhtfIlYt32V"
    "p2chCoAyKsOKXO/x87y+ilbycKVlPWIDREJUq74/48kCmyADJ3g4ZZaAD/Jxqga4BXk5Rf"
    "eGAuBt2yLbye4I+0v9+jfEShX47RDpStWWFpJoPb0GV70QaNFMVjI4bWXkNS44Va33Cto5"
    "+6mism9VJfTAWOWRJwMdVJlrJ+uYCm7tnjwaPA07EjPQ+G9M8Egafut2JLkvMc8K37cJpm"
    "LVaCSPBzKTAR8HQ1veYrIp98kE33X77X6nS9/w9Ejvt0DkVh4xrfhKr+yTOwP4K89tX+UB"
    "Ty8blB9RTv50pJIdNwvGfhqBcxacF5kyP/tpBM6p63gqbuRGygh9P0mdAugKi9OnUTMvnF"
    "040c69I8pn5s4FqssUnZSdOyKHvhE3T/5ea81Y5Sgf7z5L5uD9rQpl3QWXXlEu/W3Zs7et"
    "vlR+ksR1bFbE/eLP+pCUiPmcyskERhmnb+NuKBGBh1JOcG9w3wJEZJtgqX83YJIQwgtNn5"
    "Fn3dtRCyh2CaK3dx53/ASyqrYDVAXqtqsQCVmEAjZN2DP5QRYNuz0wfvcR6YZCXfhvnf5O"
    "kM/LFbwLd/rSg0J38+tdqzBb92tdA2s1jdr1IObLnYVPBuLxX/7HiSyYuzpky0jprPVFew"
    "XawmQOUS410CFmkbSGtkbU8N1kQbbMbUox7dqOc2X+C3jVFVr3E0zRigynHQ1rx8YYUTet"
    "0t5Eg3cfranKnPYB7WylbDbUz0sxV6zpRtfm1sxsktfQbhUDUIDnYLoFNBKYJsWLc/P60T"
    "BW8Pzqmj02WBzcYVrjG2V5cGlKZ8ZWlzeyJdC/n59fXHw6/3hx/fnq8tOnq88fPVE0+ihJ"
    "Jr3p3lNZKXA+7y9iuRu4tOzpjqKG+pbrNBUWruMLLFxH6iu46yEDwj6SGkJcihRAIOMxOw"
    "nbiEtRJ23WUfaSUDJlNllzJLQL0dbQa+lEvJRiI8gqonPjZhHi8H9x2YbiGUF+0qN0LCER"
    "AgBt/Qth1DZETqK6KjeviYFeyDxVAa3yDOjkbTIGa2bpOmXnaA6UhaITru2nf7p69X+Cjz"
    "9HucGyXpLGU58TE+TaAGrio8/eRP+7PDGFonDMLyexSqxZLDm7ZF1tY0Ukl/QK82bhfwNE"
    "NeSASzHqnl6ClVyhJePuN4l67dDPCe70Bixa2/6sht5be8XZild7BBUOrq/WTBdlq1NN7T"
    "QzO33ZagXPVMugXPJS16xNxvKyHGJR0DCUb0eecytQUUE6RhUXoEoSoSszs4tAkErEUWMj"
    "2tAYqKwQRgjfM4ozVTNyYBgie88IGkh/UWaIWsIUIphvZUOJKyoXs6TjOqjwaVUl5sCutQ"
    "1V2a7AmFnsCJIK0FOBvtQgp0Z3fJyw274O8B47TJhiJ2uzmbVh3huZq8LG0ddhLIJT/SrF"
    "RL+KneZXvEkur8jWoG7lV7jknZBopqyhmoB7iDx8Utr0H5x+Tg//pLNS6nQf2j0iLzfPQx"
    "6+/pgXDuSvmv7MgONIHPsRD1K/Q8CvM+C9goasWeZM4zmsJnqyhyiP6M7u3Tkpf/aAwigO"
    "8QSVUSzUNdi3S2FRHMRkrM0yH5k82vrBXvBx6YLG9l62DfPSQCZu4HFdiF08cRd3YaNchr"
    "xBOsMvJ/SRPt4h9plYFhc4O2eevIAz8nYZGf/OeKAm9iOSop5aUtSqGSRLyQjzhllRK4rv"
    "oWlR+cWvYuA3rKlMZZ4Doz5G1vReS7WVnwronFiP4tzTuvhFMaHzUyNOab6nzSRXNCXYrs"
    "zA0MQkrDVx7apD2Cg0TbTe8GK4kt2R/HTHc0f6WBK2BfoizVSorPMlWAxQiloXVfNUTl3r"
    "gj+8p1HfIqdYX3y6IZGoNB76+iYqNZibfPZyUDsysW9Wed9Ef24U0l2OIQ5S1nBV12mYRe"
    "xAKbEDaE14iCw8h0dQZX/rvAacqzRRtKRVvAHnKhJHq0K8tLhm93R+v376KmPekPr3ve7o"
    "C83rMsF3Q6nfIdd2grvMA5FmGOIHITwEpvaMsEwTAWSZ6UGq2iU1Kj5i/PQiOQoqlTuS+r"
    "esVK5zwe6M2dcxLbM3Hv5O876SD1raryMNx+1unxb2cy4n+GZAv5AunYtwWV07E+yjW5WE"
    "XdGenYodXpkO6bfHLisZ4lzkWXxnaVbfWfzyO4usP1d8ylygOkIozu84//Hs7G+IVEg5VW"
    "Z/dfRCjqN89az9lGKUqzzKogSIKAFSBcNjM1cJkLdJs7HDn2PGDAxOvBUzMB9KNmKGNBIs"
    "n8wu06ru+0arSjZBhMIO9wjUnqStaHFM5mrG2rFbtqwuTKOVMY3uInUOEpU43VTY/tNof2"
    "93x0Qskrv9cfsrjYIP3iDCjXvDLqD4wKQnzk0iFj0Nx19opcWOXQYj+D2XrqHw2uGhBZqN"
    "WQuQ1lAnXWNLEzQMwjnkk8WCpIJLrzKXHjylUxvrA1RV1uTmVCiWkh8xxB6lgzpAJJBOh/"
    "TGO3uywh2lrDA3Ui3INaxZOIYPjDVoejT1g/kqDcpX8SBfRTCmR6asLeSpopsc8098cogI"
    "4XtODyHMxGWbiTcEpWy7rktQv12geNc/A6kL2VYdLJSZ568exDohDVQMvcgExeMfDvV44P"
    "d0RKuwXf2wHr4PIq/MWybz8TKCymTWT7OlV0zspH4DUTzr5wGINZOXZT8+z0+Usg54Hzvj"
    "j5sSDCM0z5Z1MUIpDtqgy4dhyKYmk06wsdF0M4ahid9bkvqow1Q/wh7vs7fNVhBjFCMfpS"
    "lmzuupwsPQePwy6EstwD4mWHpod3stwD4mmM7ZFnB3iLdPa/wvbSpTDbBsbaikzgsyTspn"
    "wCMXWYIyJDLwAFywml54FlNSaP864fdU5XVyS1bE7y3APib4uyR9pV/tz2qsjpm2XhP0oG"
    "GQ84BVFMnOqCb1UeHRyX2YFG0vVtb0/CXiruMykIVT4tAKXsmn/bU2KtXXICJEQYPHI8UL"
    "ATzaOkznY4sBwvu7NO9vEdEcv2nX18/E5kTzjHqQUox6VUad43bi/HquvJk1H1iIsMDi5L"
    "XYRUVocSmw0gIA8manvM6GLp9aTN3EuAZ3SkaBzhzWMLJVsI++Hk9zFu8Nbgit45hy8Pyt"
    "uACg23Yx+pOdwSlSBYbOnxQIh1Z/EfNZOWEvnb0Y83fLGKDT5GSkgxZnN8uSlLFD+ulrqa"
    "A/lf0jqLvx8h8eCFQw4WIdoaKaQU2X19CcrQ6dVg+srwfaVW3hsnGSoSHbyB0TsRPZBsNs"
    "/FKHa3mlGOQvVQ6dYo92d19Yb9u6zjKqsqfVdGjyTTynR+ihWXjtDttef3VFzoT6Epm+ik"
    "QHAjdm/Q287mqLG3U4IHyKzIx4Bi9PbCbYnO6Gdm91Re2FCMbYRAQ2Z5s7ELZvbn/ONlcn"
    "3DJFm6fMAu9iO8BorJH/0nC+GdLAn+J5ayBM68e/EGkDLzR9HeOElB25kdtxN9hvTTDMmN"
    "+gh8hRyk1u4DxpJmU2UHdtyk1rAG01hsjM/uYaWJGZXWRmr8rud4KGt6i9VWRmF5nZhUU7"
    "28ISmdnFvikys7+LYX4mGPLPxv0u3S5tlaPEG4/t0ej7YHgrDyXSpAWC3yeYAHh3J3f737"
    "osP2/g6wR7rcnh17+nDcJ3aLrgzqB/K9+1O+PBcNeQe3uCe4PBV/npUb55ur2nvyf4nSUf"
    "HnXH3W+S/NTvDTpf7a7C9/zthtLd0yjYzLlFkww/DoZj8r19y7IY7741KsE7wKlmcTaYX0"
    "eDfow04xKE9xVlZoL/Bcf2l6avfQs5kgIU2GIivr5ht97Q3kE7CPv6imT32ZdEwQHfIgt7"
    "iVnYq5lfPah7S6tQC1IJ98Vk1zq4c9M6msNXRYHd640UnFmlJgv2mf+hYbzScrRkSBFnnL"
    "LbIR6dHoduhycpSh5sgPB7jnCsECHHknhThN//J5VBojFeIWBTAcUAEHhGUKAtgEkeuq6b"
    "TUCaGNoaTbX5lhzD2hoQHs8gj8DrSqPE9EfPP4S363LekKeU7RQtIZbt2UjTNwujSVWMJi"
    "I6oJTogNprDWi+6sGwBezPCR4/sa/sIxfbWHjst7MhZ033GSKrn32jlHQh/g0+qgrlI+2n"
    "OTD75AltIrz0k+RHzjOC56d5z6k7CZsy07KtcB+JWN2pVnfmDGMisZjIKFBFtkxY4uO3kf"
    "pa4kXdsZKWk8MrZ0M1QCQiniPB+izKJ7M07qMSmIrqeEevjseZxEUYE5Y0D176II5qzt80"
    "Mfq+9ZsigDwuZLLUCXyi4AbOmwNixteIsHZ4WUxor91XjXaNbGFJ+Ww0DmjxVpodqvvtNL"
    "62ey01beA0d+0m5qv2AVDrykqzdIPehYBZfgDUEWthWGt6WzENl9aI2mcK7DeNVYb15CyE"
    "FZ3AwiBTPYOMEFZEHqxTgtW3kaTVXftI3rXef61gi6tYjQ1V81EcL1KtTKWTHax2fnb56f"
    "LzxfWlF7Hm3UkKW4tGrAlF9TEV1aq2XObRU4fpxJ7KBza7ljpAKJTUp6Sk9jPnqVWpPhqx"
    "iJLVfp5j3oEak3rm5mqGlSa+mVWqh2tGTYAvgRBHDRBMLxSvA9CC7cpMHRErWM/Iz4pOx6"
    "QyFPMC40b2i9VH81i4SuGvcBVfF+3nPfK0qZgqklGm+lF+mip74eVE/CKVj8hFgo/IRdRH"
    "xMZskam0ip9G4ByPc+RYS6OvtjO4ibRtb6KxHljmVPtTwqa+5R5UvsfJJxVrmE5L/V1XaF"
    "pCoGBbl0xTx0FbMeqol2n9tSX6Bcw1TB37aVvTABQZa410YMCtAQytSXugD7RXHNVZl/KW"
    "CZ7gNrDTKIOVRhAGEANE8QELTQcQqMpaIVMOUMEFWGQm6exddikmVyPuZPL5AL6vNPRC7l"
    "M/PwOQSY70CX5VzBXpVqMntUu4IJPSID1Bk3TA4hw0E6xosATegjXhDT+AtqqytxqeDp6e"
    "NVNooL+lVb1n0q7fKMtY/Q+X1eeofpzTvLocgK33+fv5+cXFp/OPF9efry4/fbr6/NFTAE"
    "UfJWmCbrr3VBkU2EVd7VACawCN50zHldO+hkfVdZqT6jr+oLqO8ANzNLc28jOKqYfHRzhA"
    "VDtO9yxVcbWzhOpqZ9HyauSAtqhNk3PQJyQJ8BOJRAHJmtEciQKEn2n8kqivCg++QIXBnm"
    "Pcw7Q1HPkTGWkXk+TkT5hAauVa4SFSkeSryuMcn1P0faUTLcxC66SOzJyk1U9XG1SLSNLK"
    "nCksbCqcAu3JG1GQUuxDVd6HqC4lx1njIxPjW+nxJUxxnvHdkYnxrfL4qtAwZaTrPKf9eH"
    "VIkKoOLkolBStnMJCUrPWnOXO6jv9xg6/5DzRp7tH+08ay4m+dwlvdsKb/QjMTrBHEBsvr"
    "Y66olznTchtAMQwL6QCq5HRouX7nwNVfs1Q/gOrunURXPL/1Et7AUaP/aNgd0cfOG21X9b"
    "jaDNn82IWm/Via9t0wpt36dhQ11LZfpdr3rhL2vauoAd5dIBlA9pHUEOXzqzSuJaRV/Oly"
    "dSVy+QvNrkhBKlKQVss984gpSDOywMGsohwGOJJ2NJ79jeY8TeEEQ105ILALg/3NAKqCn6"
    "lfx1LT5tSVpMX4Toxegdt7k3qPJLK7BfWZsc5YPC9r/5CsQRd+ouNGaFZyJ0piV03tGWF5"
    "BQ2Ow3iCe0iAqnbeC9eXaVxELuNdRC4FL/UudV+iUM77GGaWkTKPPXwujOEnMcJCChJSUJ"
    "2loDCHHR0Et7pCyiHYlTA+Kb4vLf4BkSIF/MUJlkNEYDL2y5duu2Z6MZP8v6PZK25+RRsT"
    "MB8KIiC68QuQiIgaEQbmtHiCQYTA+Zx0bdgRBk2a0kejzrd2XEJU3CyoTxGWcKLGErSGPG"
    "eeeMHTI6ilEj+N2ElaJSjxI4Kns8RzsathWiGVVI5nrYg3wCPSDYXOlFttxqItuMdVpFHy"
    "WeU2l+f+9oVGsP9ouLF6ztHu1sJ4oS8n/ZG/OtLGWMHzq+uIdT7TESPyypWo08xaB+WgAi"
    "hV29HCtWbSFZtJqjYTMb+7iyMCcSzX5KMQybw4ruLOlpJhzu4oajhri9e/Q1WBBs8Vv63r"
    "cBujzdnRhDA+dsAgfd9b7ME0N9qPP8JlaDb0b+au/3RFvwIdVHn20sK0tNQseYe+neCHp3"
    "F73B30W2Btmd4f8PbVv0z0J4e1j08E6LavMvRFzd4A715EIkBaVjl3UWyP+IglmTcIz53s"
    "z1mm/qNbg9mhn+B2h5aTbwGaAeMFsTrMdgVlnQh/OppXYzFsrCnZLVe55N0wrZB3KyfvBl"
    "UbbN7lUmz4KYUlrsqjHBK+04rRITJhi0u2xblwFWCM6/i6Ok1o91qDQpMrc6WNUlVxKsRd"
    "E60bPA2c+6yZqHgjrWTFbbbXLnSLTKioRhOMCHdjGeAn0rOuvUAVQDwnzIFhTdeKQcX/n9"
    "mdtjVXTCdSZqUjBAzExB1WA8LQLH2GwMePZ1FjUZkvSuOwSPqXlxpU3S1FMxTT0xHqaIF0"
    "5CyM+pSZYG+i/12emA5QlEAop7KEO+kjmCbnNPDT1UkDWERag8DWkVb/FyCqhSR/jOK+wj"
    "BQKr62Wg+qHJDj1VEBojoEfr+BSko35TlXLxVfmSZI9Z7rqiM8z4yen+Y9Y0ckA4twxDPN"
    "4Clh0EwhXEGcr2yAMgyiTfrB6aJeMEqdLuEEfjr72Dxna56seMUWHt3d4DIa8sxknkMUz1"
    "b+4j/Hsrc89duPj8PBN6pV3l1PMKMZt4dj+sD3ZYK7fZk0uidC96gFfF8muDN4eOxJjMK7"
    "zKOiTpXINCGPaTSNqWaZNFlzbvPZjrzCp2WjPR63u30Kv3tlj+Puvv8bGa92vyP1emy83M"
    "tqjJerZpDppkQDOLKVgIshf9enRhiSaabUyTHkFV4NVWLSPfR2+jL5sNMluccKD0tj9HTz"
    "0B2zQ8K7nODdIbQ7gobSr1KHNXSvKrY56ehftnqTDMw6Jkt2vBC2p5sKj2FlxTK/Qjrn0Z"
    "HQxXs+PriwZDtCErqow1w/hq7Hj2BhR8n+Xis8PDU4TgL4H3akpOiqwmNZ2WMFUqumTH8A"
    "J3AqoQxGkKwahTDeyq+1lEIYIfNwWotj2KosLI6JjiouXFGIMzuqjKzpvZZKt1hRZPf6qY"
    "TmVqWSZ+naUofrL2QH0PiF40ItmokuK3ZbeeVrnCJ5rEO2RnZZNAPpL7Tu2goBGnxGdyq0"
    "0JxKaBtNN6EK5mQ9ho/q/D3RYnAj1xPlvAkmjY6q0Nhm568Gj7qi6cDUwKDzMJqQd00aY1"
    "qzzXFlARpWt4DgQqgM2swmN2jkNFjBFwReFIMWk5vgLXkNaJOJPtv6fwwzA1GHGPqCD5NG"
    "o8l1hvnR+Jc2NRB63rlGOJC7vi4iEk54wZzMzim8YCrnBXN6Bq5GX/qecTugJC1A/mPhE0"
    "/DPgux8C7zyIDFh1AsFN0wZXZwZNRXRSnfs5oqfGKm3X0jJ63YfkPb7471yHao+agEqMly"
    "ljcJCxC0fvX3dZrg7hW1wouWL2txZnEB+Npc/eOuv5piHFzBlYq6GKKZ9oL0bYd8bXCE2c"
    "DzZpIoqzstCRxO0xSCrK69suLhCM5Wbm1yWrmc9uHU/H5FROJbKi/kLqsOTpssSLea/guA"
    "wDKIuEqzOLNczxjxZNxyXlJYqmghXJZy7MYLlyJHpsiRWaXjobqVAoZojdZTsjfO29h4ZZ"
    "sc54QItdlzSritZbhrvvekGFONH61I9Yy2ux2a3VHwxjKB3Znh3f7FbgWxxqpZ2Y1YIkay"
    "n5MRWajKjFNGoMT3cJWT7Ihho+7PLUJefphuUiSCpM+OkQjSG8DUPoAuQZUdmnP6a3xOo9"
    "L5HK/S+Rx1OU7O2cOH+GTy9OSE+ToNzNfxMF9HYKYbTgaAneY1hLYUjyN2KMSUKrlRMNRj"
    "8ngF6UJoT7emneLrxPBO2oEdhwXPu4GAetPtt4e/8/1ObjgODje/j6V22PPEYzRSO514FN"
    "XwN6GvrY2/yWmVlDkqS1Ov6nwR8fCthBjquDCypv4x4YgxkVZ7BBnanrp6BgkKTfObpFBq"
    "BtYDy+WB0Z8m+yJ0TVXRNdnTJAtztaOoIX9VSlpfXdOyIey0F/imw3cDdXJlIj2TG3WQqh"
    "ZYH9tleqHpax6XlM61ZEddZfAbndG3FiD/TXD/lrKLLWB/TvBvvdFvLUD/n+DH9vAfT9K4"
    "BZyLCR59u28B8l9Yh/dGvies5gSexcjRKUbL30GlB+y23e393gLsY4K/S9JX+tX+nOCHQX"
    "/8hd5wLqoxPCvN4giAyU5vLo1weAslI3K4zAicycKbj0zkp6125tKTEtDFMOccZmEGF2Zw"
    "YQZPo0EaIfLj53e26Y6jOwo8byZpjQzWUl7smu53kjLBmsw55n+kLQDEbsF62/SsWSb4Jz"
    "U0K/qa7bz/pOZnaDwbzOeJ2qXJ4IAt4li7i+36gGKGVduKqlDas2BFFJl5OuJsREkGqB2N"
    "MD41cxqfpmhp4RyslJ9OMFKVZqT8W2RmjjlEK2o6VHmkVWiYsmGiDW8fjXe5CpAdT53wsa"
    "QRPZ7n1UEWxBRceMZa4Qfw4FXgKIrnwA/kqjGNKn1BXWyrqmMss9x2e7hsh0JWQiSZuG0a"
    "N0DZYuDFyNBggKWuWRsnWh5uDY8NVgyA1htzm8xmH9DnAfx1FSP6qrAiCuaxRdR6KWGTKw"
    "RVc0XWsmHpkFtuIEmI4VHnFGdOh7MqS5pRVBUjg1uQNNGT0U8mwM8JvoHUhex6w2SV5EOk"
    "YhByDsICrhV1S7YTfirspEGIkIpByDkIJ1LIu2QBrLAq3tZmntPgF6QUyosqKy/csZpuM/"
    "KnEcIDONTTGd+sRr98qomEdBUZlRMHJauogjBWUKqKEhQUT1jVZs+NJN2E06SZTi1h7Vrn"
    "00gQVpoeZy2gbRCmmgI3AJVmYdDnwITPyA5S3ahwhtysB7QPO4deSi1FMe8RqRJO1X3dGf"
    "8sqPtIhLroL5FX6zh5tV5ysa8BQmFlrTT7iv7cKKS7HKMcpBTDXOlhrporUHWHVnglVtIm"
    "ekSvRP1FmSEyWA2uZOI93SOUsHayk9MhhTzieQmCNdzayboN9ELGnqBsaLYVEwKMXpkY8K"
    "rpz4Y/cbemernUdPSiPSNeXvJy3iHkkFOVQ8jsjEmgkZilJC55RqUCqtKrfYNZYC7TZIG5"
    "jM8CcxkOkhJxH++CwxKM9LsYZufgyzHMQUph1KnyKDPXUpqfNmPG+zDde853L0ROIXIKkT"
    "ODyPnoOCw24uVOr0kzjfC58bcuM4OSkOiqItGxzwjk8dKc276GklwpSSeZS3nGI81PIw60"
    "5AONYVXAcRbaL+/dbk8T471nm3+KZS6EEWEneG7IDuXd1yFS47IAZ2YlqsnfRtAOsrWsuo"
    "rsFB85FKqalmoJIoY1vF1rliHP7HKUB2LmdmcXt6wrap57woFw1bHaUsh/3+Z2HQ+ZA+Fy"
    "Do7Rzt2mlpgpJjfYJAtQSioVxsnAc0QBz+ZG9kt5HteSXtSTPQZKCHxC4BMCXy6BL4MTuu"
    "Cdsxw77i5VzBntV4ad2MR9y1PIZW3izx8f87P/5PE5Ju/3crmh6XcAxHPqT0JLBa43VFKd"
    "N4HmOr+jOYALE+n07zXsMlCKaQB7lUd9WgrpMY0HSyicfEUnr/1nC5+WKh2Iz+RP5R+I+7"
    "MFu7RVPhwbg74kD/rkn9QCu+sJvms/sAzC9ietKP4wGEu0nDj9nODvg+HX0ZfBYwu4VxPc"
    "6Q47PdLG/pxg6ZvUH7cA+wgvtXRHcKoTOOEADitcnW0m74j6yCs9qH1Juh3J7dFIGo0eCP"
    "hyu38rD6U7aThs90a0RnzSczJwD4+9we8P9uh512SABw8PT/3u+He5M+j3pc64O+iT7ri3"
    "J7jbvxsMH9r0G3vBYNglvbDvLZDwcIIH4y/SkMxH+pFn4lymmTiX8RPnMjJxTG2jzDiMRl"
    "vXYUwk+Y4kNFeOXZiIvu8ttl2aP//HHyEgVYiXFuEoskgZfpoqr7vckkbR25yPnUjra+Ij"
    "OdDNpGpgZ/MzmaIlzJkKEhaYCrKa8lg9vLHYupPXCra4asv4DIERwlxZKio2tIXnqcD0ai"
    "5voG4qM2UDuVqMWJDjyEVCkDDQrj935lQREULhRiCc7FPP4nqVPwymCNZ1NMs57iFawQJU"
    "mQXYjVb2zTNKKjLt/MVDl7xbJpuFwZND4ivScYlzCX2ng20pdekcl6LsaU59VGJmR3NYiN"
    "yxhcNK/UcyQuojEZM0iCYNtM48RQNEYoImuxX7IyGK9Sw+XYT3OhWHNsEYv2LOCVYAylkd"
    "Y6u5L6SB2Hd4p0DYcLzuDp3E6Zz3ThRV31GTAlJ7Iy1iztY+hC5w5hwSZ+B5hEPTRHhOcS"
    "3KK7zt9VijgQj60xeFmePnU0/EyvWkSnChSuU7lcFniptB1E56DlaQVjUBhjUjk8HQ9F9o"
    "KUHF8LKFsow+M4jBlNCSgX3lpgUq4QUiJ9Cp+k/ZA58F9B1FuWLI6aUmNbVnhDNnWApSFe"
    "M+8aZ5XsvOsFQRD4CKHo310P8L+957GObTSqJVkQPp5EZZRyytfb4kWgFSYbQ9iXGeZuIn"
    "Q2TCWhDkdoisnmvp+OmOsm7E9ihydVfVICQSp9UjcVpYgRmvkQtqOffq5nya6ZRqul3t4b"
    "8ZH8DAVY69Qpote00rYgA7Qpgq1NZkmjVZ2CKrTPy64hU4LqLHNIq4cCWUUGxjE/zwUBG6"
    "uirp6oR3S0mVkUUwTs5gHM0y+RVc49WdPpI6eA0eIQkh1rhhMPEumh5BHQA+tlumc9TmUl"
    "asiy2EdUIjcWpClztWmd3LI4RCX8FZP1DN4VkepRT7V/b9S9RHLMsJeicTZYA1SCVATdbT"
    "xFZKzeu3W7/Ejs2w92NggvHVNdz9oQCQ65hsNIxvjnrZx1OIkdHqMlXXemM2eMqwQINmoi"
    "KMNJUVWxHmNk6hBWMaKaRTL7IFVFSLLPUm/UK9xQg/Rr4aANrOZm4xOk3nNICq6jYweLqx"
    "Ut4zwRPcRwqrxU1d3DAyqc+r1x5r9n30X2vyTu+25wAH52Cha2ugmCmVb7G6NKdwYFoh2m"
    "kunIVinIWS/N3syRNFOzbjgZ/keFkOysS84EQHrAwSRSmX2BylFu4cVRadp6o2o4XNyA6q"
    "qFkHO0IsPLQqN9gR/vytmBuTb+BzgpmSWBkznRUvfkhFTuxqyYxJR7rIiV2u/WFGJkYWfN"
    "32NcT3LBW+Zwn4nkXxFWZdERNeUeVHupjwbDGgb1QVqJpmgX0J9NEC6XqMS21ZZYFOEak3"
    "rgp0KpCVyq9b03sNqg0ey+48Subaram8dFuVybn/aGxU6FlkNCIt0D5r4ufG3kT/uzwxLl"
    "5wQeVkxHLndwTT0RqqaqzS009XJ6Xnxfmna0/fSb8kqTpHD+1eL6rvZKcywnFlCuK8G3xE"
    "NRSNynF9E6J9qfgSSUc3ZddVNa33a5DqQAfYarJOKf1fEZ5nRs9P856xI7PItDiMespKLx"
    "51ldd6gz0bt4dj6bYFfF9o8RX5cTi4J1L0iBZb8b6wIi6PPYlReJdhi3i6HSPVhpGhbEWi"
    "u/f+MTsN1+9Gezxud/sUfvdqgmn73X3/NzJe7X5H6vXYeLmX1Rgvn5yTmp/2iUaCl07WKB"
    "KoCtAmSuuNqm3XCJttJsI9Ot2eJsT7VYq7CZbVlSo8sU10aEF2inWXdFMjvMvV8WzxrLOy"
    "8HODp+XxHjYT9TykmTzz2qXwMdMhXiLqyzW1Zs/INJq265WCwYb8TKMF5tTJS1mwcEgNq1"
    "t6jV6QvmUNaAIzcu6sFdPk5kMrtn/qU9a27ztlKsGrps/tWE47mxrrDupOSjXydgOylf8B"
    "tAEDhjaCBiDDsHWKWrLvtDnteIJXGhmtJr23gDr9cH45dW/TXpvA0Oz3sURvK/iCPNo4R7"
    "UfDd3anRW6Ycp2l7ZeLK/d+0ZZxmoYuIcMR7fgbCLV9WCzFQt/Pz+/uPh0/vHi+vPV5adP"
    "V58/emqG6KMkpcNN977bDzn6uzqIBL82/5hFxiFZ1xOmFfoejn9bPmhDpALZqAyYv9inyZ"
    "eiS5QAG49S/7bbv8+oWnfJWsC5mOCe1B5RicH+nOBbVuD1lpV2fRx0RwMmaLhXecSJs3Su"
    "CgmeCtEam8+Iw/HGTn6vvagNFtlSEDRQPhfKEKmIM62a/2Q4efN6w/N2SD43/HS1WT3F2F"
    "4gkQp1jVN1YF90to9QLJoqLxo2VNaGyCdZNFdBKhGWHVo3VlZN4I5CKAKTFYEEqQL0gFR9"
    "MrTqrPrbzahKBVES3O/sEK9GjFbLfdzcq9da+Fru1WzRFF+2esfW1kBAEKKRjuocYM0EU4"
    "o6sDbA1AA9mex8X6+rbYs0nZFf0ASYqqHIt6k256QUK+MFe3RHgXDZg3RHlXWxqkPMhMgS"
    "ISoQnhKsnveUjK31lOfFn8LzykdbZaeBnA5CScKUq+75FKvt+RRW9sTl70mnmzswh8+x3D"
    "OotDJ4GreAczHBT/2h1CaQ3PSkFvB9meCbp9HvLUD/p9q6732qrfven+ChdPfEVHnOhe0s"
    "cDd46jueAuxygu+Zhu+eafiG0m13KHXGNpl7PcHjwUDutYf3pKF3OcFEEr4bDB9oY++SOp"
    "B8a/e6tzKhHQxvqQ+J//sEfx8O+vfyozQcDchv9X+zfyERrr+6zgz2dTWcFk5LZXJW1tou"
    "2HzhoJM3Pj9ILoK2q60/EbL+YZyHkPX3gXrCsj7FPUbOd4Zkj4zvTIGSY5SYk7WdEqUmoU"
    "l1kJufyZ+alyd2aSvNEfe791/GPcLoOheU++w/tXuU9aSf1bBETy1DwcgwMjvfRwgL9sB/"
    "U0+kuvvfN4ZP/X4O7wuHjIha9sUEj55G1BODij/e5QS3v7e7Y/KciFDfutL3FgjdCHpp0P"
    "9lyszJd+1u72kojewnwXuk15uB7f7vXFRDykoS72PtazVKyxvE9zINvpfx+F7yI6ty5UML"
    "UtZQ1GKW2gFWtw0vkP8URC9nAidKXgsFK8Yq17CHSIWHQqUlbGRYa5SrRoCPUIxxlcfYsI"
    "wNwjHZRJJVkSFS4cDlV+9uqK0r1xYZIhXLp8rLx9RMyPFtTXAWdtrXZrUU5ixsoExu125z"
    "AWQYyNmKRnpxFDixWPooBJxhOC2cHdAAjYA0DKmdBzsDnjsCAWYYTKyZ8kKzeBrbWDwDNA"
    "LSMc8aliZCm8WxHpqGzx9QfGJKjtjw7PBq5xcjyAqTz0O1LkCVaQccQ32JzMFsZm2g84Mj"
    "BsFIm2aSZdBkrWUt2Hx/cDsGOxLXSddzsgRQWdOqJZyg9XR0NBh90mjP59TPFwL7R/opKQ"
    "u/JpczIs5uwUKj4eOG3Z+v1cKpg2Knbp00wE+GZukzBD5+/Nic4O+0ZsotMskcNH6OdxKO"
    "VNLxXiB8hats8xQuraW4tNqLjb4nuvtrmoogjuH4/HQhVKeEsCxA3Wl+XEBvBoNeQOVx0w"
    "0XQXx6uJGGP50xzEkju2wEhx0UqTCL1+aJOIKSdofg4RhBNqG+dpiwyu4mOc21VymstVex"
    "xtqrn5Nd/ESFxDIqJPIndwEQBzn0mmIcWdWZSzGUKk7RHFYLpA8RAdUwGzxpKtSkmShMOY"
    "1l3dd6ryw1YjJJC0wa3QXYahbNs/U3J/3VBulrhWXzp7GOLwp69Qk0gLCqC0UlXRoE0pkJ"
    "nB8J7OISwP3tk0ZUEDvWS1OltQ9y3A54jg9pE/xw75CfLie2FbKXkL2qvWEeHE4YtxBSR0"
    "zE9iDATulqOEZ/xkhcpxE9WIhZX/ptHBBvXTb1p4f2bz8HrPq9Qf/ebe5jazu9wc3pe/YW"
    "llet3elIj7a7rXM1wbdSp2cnbnavwsf423ixBw7dyGjtcyQL0go/0ap4x6TxE52jGTkx8o"
    "x7kFK4QFXZBYqOFeX+5ewnIIe0Dl73xz4J3dUy3WZk7yKEIp+YUPweUzTJM2k5pAJeoet9"
    "W12vf1IWAHJ7NtOsk7S6pY6cj67iGGUv/6Q7KsjVPNv2Yhw53iulTv9GdnRsIqQ/6tpSh+"
    "sGR58eadNMUqi/uK2pssprnlKjDj5+PKcK7pGtp6Yq7DaZFrMtcN5t+wv5VNve6wzwqpir"
    "Jr0/ewbSXDGpJpyw0ADGaNLLedkEe3gBW79BH0U7j1e2R92XHCSF79JbH+9NoT8/NpMqXG"
    "nKqYVxYlrbdmfc/SZlVdraVFRBSz9pIjv3jntVDfWsEHHLy5HqnpzZ9mQflQBVCLZvK9j6"
    "OOlDxS3Gg/oY+ZpiHFzBlRK52khXZqsGR9BynjSTxCu4a1NmUrhMYsV7qbt3YLRgvOjwQi"
    "RKLosb73vrI6mF40IoCdVVGr9b0io+DdXVVSTbL1lUGRB2mtcQ3bOP6RjYJA42wsKSN5oI"
    "c4zMv44GfT7CPpKwdVmZmeB/gaoYpyipJYBLwUg2PYatjCF2jHZwky1StvjD7K//A9BOvS"
    "I="
)
