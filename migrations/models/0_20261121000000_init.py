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
    "eJztfetz4ji697+i4sv2VLFdnXSS7sOcOlUOcdJME8hy6Z4+zZbXgAieGJn1JRnePfO/v5"
    "Jsgy+ysY1NhKMvwRc9svOTLD335z+NlTGHuvVems0MB9mNFvhPA6kriA+it5qgoa7Xuxvk"
    "gq1OddpWDTSaWrapzkhfC1W3IL40h9bM1Na2ZiDSeGiriwWYQt1Aj8A2gArWpvGszaHZBI"
    "ZJrthLCB5Nw1n/Sg8t/EZgDU3LQMDSHpEFNAReNHsJDAQB/PtK1fT35NlzY4YfrqHHah/j"
    "IO3fDlRs4xFiOhM/7Oc/8WUNzeGf0CKnPxv+sxRt3vgnubt+UhYa1OchjPFNfIteV+zNml"
    "4bjzs3t7Ql+Y+myszQnRXatV5v7KWBts0dR5u/JzTk3iNE0FRtOA+gjxxd98bJv+T+A/iC"
    "bTpw++bz3YU5XKiOTsaw8d8LB83I0AFvQuD/CtmavXm/MKG1/B/vLQMUitLrj5ShPFKURm"
    "z0ydtERsq7NDMQmTkasgmE//nL7XeHDb3aIA9of5EG7z5e/ULRMCz70aQ3KXKNvyihaqsu"
    "KR2OHeBP+F+NQ95eqqaMnBWFvYNfQ0UzGIPfp40MAH7pItD7F3bY7z4XH0ofrOzwNoYj6f"
    "a2BSwy+Sfot/71UJa/yoMW+MOYWhA+QXOChvLgW6ct41bQfNa8/3TvgDRW6p+KDtGjvcSn"
    "Zx9SBuibNKBjdPaBjpGB1wN3neh5d87pLTJUu6GB5Ptijw37c9gSlDMg+7+F/MORebaHwT"
    "2/vMiALm6VCC+9F8Z3rVrWi2HOlaVqLfPgHCPk+QMoiviHLPMZt0pG/ENsRs81a62rG4We"
    "5wA8Sifwzoa3rqJHR31MwHr/Ah+kPx7mDYhy7qENuXfX7Qy/tABEE3Q7kHttfLwwi6zj51"
    "mGIXkQYosMNFeaZeH3tOKjIJmmuklYY8J0EfR1zbIrg3/H4EwdTbc1ZL0nz3sNxmYk/z76"
    "+c8IpNuNW8nHLUbpDuAbvZ2Qj63yEMYwtDaTf26uqHYc1BsMha2tYOLyHCSN4Dr3aN/7Bw"
    "XwfeWlOm2Gdu5lzGLeP5DuV5b1b53iJY1kcuecXt1Err67iqwf207A987oCyCn4H/7PTk6"
    "bNt2o/9tkHdSHdtQkPGiqPMgJv5l/1JonGcmJLgXGOYwZQmjzN2OjP/BeR/pG28Gnsiwex"
    "9L6qhTqT7nehmkKXGt5PdbzrFaBrUZOSCNkAlU//qLqIIWT0zdhI9WHOFbw4TaI/oKNzEG"
    "NoKpp6MZuoL9Q6DHkwR4d3X3iqb6stWkRWcYRgL//9CmWAzwKjLotEeN+NJQPsR3frf1xD"
    "m4OCaATGb2VJ09vajmXEmY4jPVgnjRtiFDOrj2aG+/DqCu0n8kEfw27qeHu6kP4GGmRdcg"
    "aX8QRr/5/H9NQcIz0IbmgSB1aScnyLxlgshwbAsvToqnstcO/ez6bn8dzwJQV9i2Ck+8dc"
    "NDP8MHr7MB6auuiJlwZjxDc4ObzQ+dZAOvrzY+rS9ea8O0FcuZbp9xMGqkx2Ggw7piZ0Fk"
    "4bXsGSoO0o3Z04HADf3uxrS3+qJG2VXlCW4OBoz2hDnl+mKVpMHOhxPtpa4g4TvIWmAGDD"
    "9/hpkChmIgD1ojr7sBxBBk0vafIs+6A810/8/jw3Yyk43Ik8a5EZAjQxJm+FZAdsIdOSuW"
    "FsXHtY/gyMB/MoiZgb5qOBstzGkhLKurM9soBa8h7fB2219NMCPzbnW+iszElYrUR/qWpD"
    "tCvFVOrKxrZ/YEmf50gbvNNJe6GW6nTHcN97rVfV9CRP3YkPa4tPUNsDZoBnTVssELltfw"
    "LdNwHpdA1XVA+HVzbgFjAVTgPiTuQFdGh/td5XL5xg1X+GEdZOfwj9NQoVXxdb2BHskr/P"
    "3j+aerz02i6cBn5ORTit55eC91u53eaI8DHJWtitnDQpTC6smb1TNmWciikPW+20O1sStr"
    "QDt6s/xHgS3CQyxhi9jhuWeLMHcN920RyZgwlumfUduKCTGfCRGWIZGzmuJG/4w5PbsLv9"
    "deOD7z5Pj86hZcTr/7Aw3jsY8ihm2ymyeLtoaunmlMi+9h+CnRw/BT1MMQPwiqKzbO+108"
    "d9SFkD4Oy9KQWkCaoOsWuJ6gdgu0o6x5FtjPsvjnJ7vnR2Gfabb2/yCylhrDeJ48xyNkHI"
    "POkyPzSjU1W9UVPIlth8GcJeMdpxSQZ4JcW620R5MyugVgZ1ML6LNBT/kq3KGlqPm8xmOU"
    "wm88yPER/oJI7OlxEUmMH4tazOhMM/rIoWx8A1xJLBsGKd909gnqB/BVlgl8lTx/r2LTV5"
    "3PscRjKbqGWM4cKQtyjFIsyHFYZ57rVNa5G6Wr3xSuZBH2YaMqDE8WzAt5kLZ+sJ9lgv0s"
    "BfazFNgNiwgiM8+LKzfyYfL6gX+ebcqnzPiYZsRwzBlUnPW8YMQTswNh6OHN0BPWhql24X"
    "jnLfERg537X3Nux5iiBfpfJ2jcG8gSnvvXXbkFAicTRKhv++PejdLpKW3pftgCsUsT9H3Q"
    "790pD/Jg2O+1QPBsgv4xlgZSb9TpyTctEDgpongr/8MmJndlgSUExzwgtj3cB8cLKv0w+u"
    "NRC3gHaWN/PR7+aAHyd4Ju+t/xyJK/EzSQb8dDMpreQWCWBGbHBN3hD7MFyF9Cc9MZyO2R"
    "S+YfT9Co31e60uAON9weTtC91L3tD+5J4+3hBHXwQHY7Nwqm7Q/wrfB5+iwkr9Xt9L7K3i"
    "u6x3zMQWirj7kkWq89x/OMJ2YVP9GGyE7IzXKtIdVMELmilBHApxsv2Oq0IE9B+Lrbvw5t"
    "zxjX605PGvx4dy/9/ktoj+7iz8tvH9x6r3+MZCk6w9fGjIF9orfRtn05DkdZAP9Q1QR3/Y"
    "3Ozy4+XXz+eHWxdTraXkkz4vlOR4HZvISzp2JORiHKGgbd14n5nC1V9FhwmIOUYpi5HmZd"
    "Q8U+5hChGORTGOTpJqeDUJROeAhF9sKQT1web+YQ4fF4DJ7dmrlKisWXy3glGUl24QcHJs"
    "sIBz2c2LTNmiMj9MEekCTDhNTB9PAcGcSLmHZ1svJfevwSXK11Y7Mi0q9KDX/KWlcPDduU"
    "t51KtM8H3GWNJi3DrZ2xqsYh9IPAMn7weZKPcLmQ7v3aoztJ6INvS8O2dCNHvvcSQgbczz"
    "kxZmD7te8NGti13BtYJtlghbcNmgX9RdVsC6hoTs9MB1lgYZhA9QLAWkC1njC6QH1USfL0"
    "pabDAJ1mAXup0p7i4WbVPGaCJkhyG++a0Q7xXHMgfghwwyAByfrRBFM4Ux0L0rg33AwRQk"
    "KyUjdgqT7ji1CdA1UnP5vM2eCjk2Ub/UuEIxElwU2UBI9sJR8byYFSkAg/qSj8xF9Hcgvu"
    "DFIBbyzWJNkRPJt5/QBH8GL29X+M5bFnM8xhcXWpiOmb/E7QYNzrdXp3LeAdTNBw3G7L8g"
    "1ptD2coFup0yWX3N8ilsry60iE9tbY0KVrLKO0NVRa1jjrL/7gzIKeTyFK4fLEs6Z6oSHN"
    "WhYa5gipGGeux/kwhyfh6yR8nQr6OnnWaYYe0TB0qKJUmzZjwk0xGTczrhQXnH6/G1pGrj"
    "ujCLzj+2vZDzDGjTRXL8ZwFdnlsMgpwMQpRX75VGtOJF1ICSadzElf+IR3r443PsVCWl78"
    "GqA37nbTzDrVZpHxsqAz9cG7DOlpymAvH3s2TfCQBgi0wKQhAUIKCClRt5KNfKXa2kzV9Q"
    "3YTgbwQlKIqQDBF+DmNAckS62qA69gKKH16qxMGowSntU/r4j2NlwZRuS54UmDKxSNlWjC"
    "al83VWq3MZM8UtqY36ZMceTCBLWlofy9P/gqDxRpOOzc0VgRxkXS8n64ZW4DJ4E7mEe+73"
    "8L3fcvYR58IPWGt/JgQO4HTijH3RlJo06/t3vR+LVQu4E8lHujUDP3UqTVt/7XSG/etVA7"
    "jIr8EH2sf7EI9/4xC/f+MZl7/xjj3qfGnBFeO4J/JvlZee15np6lKADk30chpt0Hke027z"
    "cPgN4mnvQR9l2UV3uDilZ8c2nk3WJDREJU49+f8WSBTZGBUzycckvAB/k48QFuSV5O8bWh"
    "BHglV2Q72RVhL7ahBTG3v2i1igUsMxuPDpSRbW4aTPVCqEUzXcngtVXgtnHJqWq3jyCd01"
    "eNJqcVEjovEnporIrIk6EOeOba8XdMBDepqwz740Fbpgaa4IUJGsqDb522rPRk6lkROJsg"
    "IlYNh8qor1AZ8KE/cOUtKpsy70zQbacn9dod8oTxA7neArFLE3Qn927kQQu4v1jAu7/v3A"
    "08GbKLBVks3kUvhVthBnI0jjRzr0V6kwY3yujHgxzp0b+M/8vr/qBzh9+xu+00dgnjNBrI"
    "GGS3p8DJBMn3D93+j3ss0G7pY5dwq5tx2310V/4md3Gb8IUJ+tIfDzu9u20n4XNiMOvS9s"
    "MvnQcykLuzCerK0gBL/gp+cWLKC50WEYovsgjFF8lC8UVMKKa/zO+Nvc757Xn+vLJLYtXH"
    "7+N/Hep4f8uDcZBG4JwH50WuPNtBGoFzNpzxnq75cTIZ8yEESeoUrlhaVgQSo/TMWIVTvQ"
    "p2RMWcCgqB6rOgJ+tVoM1UEzJVKcnFgwIkhaYvZ1Jo2bPXxScvHxGm4tgR67UX35jO6pUk"
    "f7/iHUvmD1TDS5H2g61KFfOFRM+pRP+6wsXrVmqrPqHqKjGD6n5VyeqQ9KnFAlDwBIY5p2"
    "/jFsvzuDNMiWXp/l0L6MYjltl7t32qNYFoYZgzfK9zgwVzzS1X9vqBJp5PUV4zWIiqRDsY"
    "D1HTZRhrsqRIwC/kkBD9A2P9H6BpaSTc58br7wSllEKB/urOthJGL2eYf3EbDQ+zdb+FJv"
    "StZjHRHMR8+bNwbEEW/xW8ncqC+V+H4lgZHTu/GC/AWNjUedKnBqaKaNS9ZawgcZJp0oB8"
    "6mKp2W4d2Lk2/xW8mJpNSKdwiYfTjZx34+isuEtnZU8igf4PzlSnAT6AdLbU1mviE6rZS9"
    "p0bRpzZ2Y38WNIt5oFCMBzMN0AkjWAJNBMcgn92bCW6vnlFb1t0ZjZwyxM19rjwWVsvRnL"
    "L2/kSqD/dX7+8eOn8w8frz5fXnz6dPn5w1YUjd9Kk0mviU0gohHYX/B2N3BZ2dMdRQ21hV"
    "dZqrFcJRdjuYrVYvG/hxwIB0hqCHElUgCGjMXspCwjPkWddLFHWUsiidfpZC2Q/DJCW0MP"
    "xxPxaEyMNuVE58bMOMbg/5IykyUzguwEadlYQiwEANL6V8yorbGcRHRVfg4kCz7jeaoDUh"
    "EekMnbpAzWzDFNws6RfEkLzcRc27t/+Vahf4EPv8S5waoekiWqhxE/6FuwahLPQ59E/lyc"
    "mEJRBPFUk4Qp0aibnom2rpbdMhLRbot45+F/Q0Q15IArcUk4vWRMhcLQRp1vMvHwI78T1O"
    "72aWYH95cPvbfxgvIVut8SCPtvxpkuStxnmtpZZnb2EvcamumORbjkR9Nw1jlLUTOIRfHT"
    "SG4uZc6sVkcE6QRVXIgqTYTmZmaXgSCRiOPGRrgm8ZJ5IYwRvmUUZ7phFcAwQvaWEbSg+a"
    "zNILGEaVgw3yiWllSAMuGTTuqA492KJ+aAyg6mqitutdbcYkeYVICeCfRHQ9XjSCfnFPDb"
    "1wHeY6cUINgpxmzmrKn3Ru4K0kn0dRiL8FS/zDDRLxOn+SVrkitLvDToG+VFfWTtkHCmrV"
    "Q9BfcIeXSndOnfe/2cHv5pe6Xc7txLXSwvN88j/unBiC0G5C+G+USBY0gc+xEPU79BwK9y"
    "4L1ULcVw7JnBclhNjcOIUB4xGGN75WSjMRIRT1EZJUJdg3W7EhbFQ0xBxiz3lsmirR/sJW"
    "+XPmh07aXLMCtlbOoCntSFWMVTV3EfNsJlKGtoUvwKQh/r4w1in4tl8YFz82sqC3WGn65A"
    "6985N9TUfkQC5VNLoMybQbKS7FGvmEGZU3wPTaHMLpSXAL/lTBUi8xwY9TF0pndGpqX8VE"
    "BnxHqU557WQc+arXqvGnNKC9xtprmiaeF2VQaGpiZsrolrVx3CRlXbhqs1K4Yr3R0pSHc8"
    "d6QPFWFboi/STFe1VbFkrCFKUReHN0/lzHVx2MN7GrVwCor15SfLEkmNk6Gvb1Jji7rJ5y"
    "8dtyMT6ybP6yb8c63h7goMcZiyhl91nYZZxA5UEjsAV5iHyMNzbAl49rcuasC5zBJFi1sl"
    "G3AuY3G0uooeHabZPZvfb5CeZ8wbcu+u2xl+IXldJuh2IPfa+NhNz5h7ILIMQ/IgRIfANp"
    "4gUkgigDwzPUxVu6RG5UeMn14kR0lltYdy74aW1fYO6JURPR2RDMOjwQ+SWhj/kDKgbXkw"
    "kjo9UgTUO5yg6z45wV16B9ES3G7W6Ae/ghE9Ij171X22JX3k3x86tLyQd1Dk4zvL8vWdJX"
    "9+Z7HvzxefchezjxGK/TvJfzw/+xshFVIOz+yvCZ/xdlRkmMOUYpR5HmVRLkiUC+LB8Ngs"
    "VC7oddJs7PBnmDFDg5NsxQzNh4qNmBGNBM0ns8u0agbOSAXaJohRuOEeoTq1pBUppEtdzW"
    "g7esmV1YVplBvT6C5S5yBRidENx/afhvRd6oxIzZVObyR9JVHw4QtYuPEvuMVW76n0xLiI"
    "xaLxYPSFVGVtuyVzwueFdA3ZnHZTfHbZoVwFmbUQaQ110jW2NKmWhTmHYrJYmFRw6Txz6e"
    "FdOrOxPkTFsya3oEKxkvyIEfYoG9QhIoF0NqTX270nL9xxSo65Eb4gN5DhoAQ+MNGguaWp"
    "H8yXWVC+TAb5MoYx2TIVY6FMNdNmmH+Sk0PECN9yeghhJq7aTLzGKOVbdX2C+q0C5bv+WV"
    "BfKK7qYKHNtv7qYaxT0kAl0ItMUCz+4VCPB3ZPR7QKu7U76+H7IPLKvGYyn21GUAXP+mm+"
    "9IqpndRvIMpn/bYAIsNmZdlPzvMTp6wD3sfO+OOnBEMQzvNlXYxRio027PJhWYptKLgTZK"
    "0N005gaJLXlrQ+6jDVj7DGB+xts6WKEEyQj/bzO+yeOB6GxsOXfk9uAfozQfK91Om2AP2Z"
    "IDJnW8BfIV4/rfEfxlQhGmDFWRNJnRVknJbPgEUusgTlSGSwBXBBa3qhWUJJof3fCbsnnr"
    "+TG/xF/GgB+jNB32X5Kzl1f/n4OmbGaoXRUy0L7we0okh+RjWtD45Hp/BmUra9WFuR/ReL"
    "u57LQB5OiUEreKWA9tdZ60RfA7EQpVosHilZCGDR1mE6H1sMEN7flXl/i4jm5EW7vn4mLi"
    "daZNTDlGLUeRl1htuJ9/ZMeTNvPrAIYYnFyWuxiorQ4kpgJQUAlPVOeZ0PXTa1mLqpcQ3+"
    "lIwDnTusYeiqYB8CPZ7mLN4b3BD5jhPKwbOX4hKAltxi9Cc7gzOkCozsPxkQjnz9Zcxn7Y"
    "S9dPZizF4tE4DOkpORDFqS3SxPUsY27qdnZIL+VNaPsO5mm//wQKDCCRfrCJWtmo/QDpTw"
    "OBCxEe2vv+2utrgRCx3+sBWq9bZYiRVzweZ1N3B7qxNqucIMM6b/9aHtIzgy8J8sS16O/L"
    "8nst9EM6qRwsHPeJtBC8NcJVif8yM39DvuhPutCYY5A1u70LbZUa3enWZaSKu+a1NtPKvq"
    "8q8iJe+ri94iJa9IycvL6neCGte4ol2k5BUpeYUpI9+HJVLyinVTpOR9E8P8hDFk7437ff"
    "l8Wp7DAxsP0nD4vT+4UQYybtIC4fMJwgDe3iqd3rcOTcwYOp2gbWu8+fXuSIPoFZInst3v"
    "3Si3UnvUH+waMi9PULff/6qMH5Tr8c0deZ/wOc06OeyMOt9kZdzr9ttf3a6i14LtBvLteB"
    "hu5l0i2SUf+oMRPpduaPrK3VmDC95BnRoOY4H5bdjvJUgzPkF0XdFmNvg/cGxHOfLY15Aj"
    "CUChJSbm5BX154qsHaSDqJOXyHKc/5MoOdJPpN+tMP0un4l1w7q3rAq1MJXwW0n3qVB39v"
    "mjWfo5BXavGTo8syrNEhlwelEt64XUIcRDChnjlN8O8eD1OPA7PElR8mADRMC0yjBChA2v"
    "yYYII9yuSmNEosEhb+Hsg4plFzA3HE2DV0qt7GQ7g63ZOlRgrlDUIA3PnF9BxD9mij39mB"
    "J7+jEee+pitsgVpRWkETgn4xxjBbK4S7m+LcKhpRzXjLz7lGNPjT9lZJsb5kYVuJ2+U9GG"
    "mXapxndTs22IgIYA3owA9dFRXQHfWNBLJJT7Ef4K5gaC4GVJ2toWIMg4K2gCS91YwDKapA"
    "dyw3hB76NCRTVPmWDBVQKuRyZYGhhhoCIszmJ8wMIwgQp0baXhKQeIjhU4eCaZ9FluVCd5"
    "MunKsw2/B9+XBnzG10nZdwvgSQ7NCXrR7CXu1iA7tU+4wJPSwj2pNu4AaBbAt8FSI4/fgB"
    "Xmpt8DSdfpU/E1E9KHkr1mqlrwbxaF5wAmgCUkXWuPicZvpnjEMHt7uzm/HIBr9v6v8/OP"
    "Hz+df/h49fny4tOny88ftkbw+K00k/h1544YxEOrqG8hT2ENVOsp13blta/hVnWVZae6St"
    "6oruJJDuHcWStPMCG0PiG+NUhUO073LFOc9llKoPZZPFIbb9AOCXBnbPQpaucgkVA9l656"
    "Fj4EyZ9EfX0I1GdVo7AXybYeoa3hyJ/ISGdzJ0AYUqfQFx4hFW4jPI9zspfq23JQPT+7+H"
    "Tx+ePVxZZB315J48vjXqqeM2Jut98gXW1QLcPtd0laOshm5cJOX4jClGId4nkdIrqUAntN"
    "gEyML9fji5niIuO7IxPjy/P40vIv0DSNXPaRMFX9nPdLS4Kaw0BSsdbf0uaw48VlNdia/1"
    "CT5h7tP2msaMHWe+0AErCc6R9wZoMVVBHRta+gvcSjAqiW2wKaZTnQBKqOd4eWq8V/MYCv"
    "vwbkjQHR3XuuE3EbQCVPYKjRfzbcjsht74luCF9StF+++D6haT+Wpn03jFmXvh1FDbXtl5"
    "nWvcuUde8yboD3P5AcIAdIaojy+WUW1xLcKqUmzqWIDhOaXeHUKpxa36xTa04WOOynymCA"
    "Y46syexv3Is2gxMMceVQgZtq4m8W0DX0RPw6Hg1jTlxJWpTvRPAF+L03ifdIKrtbUp85M1"
    "ck87Lui+RcjEJEx81cweVKlMau2sYTRMpStRjVGVPcQ0JUtfNeuMpSYfAqucDgVay+oOCl"
    "isxrnninbLZSEXr9JoYZQ1jMHj4XxvCTGGEhBQkpqM5SUJTDjg+CH6+XcQh2SfFOiu/Lin"
    "9IpMgAf3mCpZ8odJ98GUgomlXM9FOaZhM3v8K1DagPBRYQ/fgFFYuIBhYG5uBlaVhYCJzP"
    "cdeWG2HQxA1XBnG+deMS4uJmSX2KsIQTNZaIwvZVF7b3PvFC7GqUVkgl3PGsnHgDPEDT0s"
    "hMuTFmNNqCuV3FGqXvVX5zZR5sX2oE+8+GH6vnbe30lfHvM3k47g//17E21lI9v7yKWedz"
    "bTEi326FOk1/ELNuKn77Gu4pZ5nM72cp5vezuPnd/zhiECdyTQGK43k0V889leYq7i0pOe"
    "bsjqKGs7Z8/buqa6rFcsVPKe4aoBFFXXdQGmvyPydWvN+f6yzUAc+zl6Q6I8nL8DPMzQTd"
    "j0fSqNPvtcDK2dWKef0i0jb8k8HaJ1fW9dvzDH1ZszfEu5dRTpck6iucZnFLfMQkf2uI5g"
    "TAnFP/wc/q59FPkNQmCUpbgGTAeIY0s5+bk8/Ewp8J53x8DGtnilfLZSF5N0or5F3u5N2w"
    "aoPOu0KKjSClsMTxPMoR4TurGB0hE7a4dFucD1cJxrh2oKvThHZ/Tc3w5Mpd6LFSVZyuoo"
    "4NVw2WBs6/10xVvOFWiuY322sXuoG2qulWEwxpDmPwDvdsGs+qDlQ0x8yB5UxXmkXE/1/o"
    "FcmZa7YXKbM0IQQWpOKORRwJLcMxZxB8+HAWNxZV+aAsDou4f+XRUHV/STFItTRfRxgqlp"
    "o7PIdbdSB9EvlzcWI6QFFVvJpi7f6kj2GantMgSFcnDWAZaQ1S6iwn6/9CRLWQ5CuKlw0i"
    "LQwD1eLrqvVUnQFysjoqRFSHwO9XUEmZtjJn6qWIHJxgQAhRpcnAtRoBItNG8INonhu9IM"
    "1bxg5LBg7miGeGxVLCwJmGuYIkX9kQZRREl/S910W9YJTbHcwJvDv70HSrjeAvXnOFx2Al"
    "plMvL1PA3jLuSQ8Pg/43olXeHU8QpRlJA1rnK3AyQZ2eghvdYaF72AKBkwlq9+8fujKl2B"
    "4WUVFnSmSaksc0nsbUcGySrLmw+WxHzvFu2ZBGpLgPgd8/csdxdz14hsdL6rXlLq36sz3k"
    "Y7x8NYNCFiUSwMESf5K3igTyN71rRCGZ5kqdnEDO8dfAE5O+RW+nL1MO213Se+R4WBrD8f"
    "V9Z+SWj/QPJ2i3Ce22oIH8m9ymDf0jzhYnE/7hqjfxwKwSsmQnC2F7uuF4DLkVy4IK6YJb"
    "R0oXb3n7YMKSbwtJ6aIOc/0Yup4ggqVtJft75Xh4arCdhPA/bEvJ0BXHY8nttqISq6ZCXo"
    "AROJVSBiNMxkchjNfya62kEEbEPJzV4hi1KguLY6qjig9XHOLcjipDZ3pnZNItcorsXj+V"
    "yNziKXnWAM6MZ2hu2qTWJ8NVJXS/meauYnotFb9saJa0sabxQqutQXW29Iu5kVJvpA+vSN"
    "oLNCF41J7xVVpOjTRZ4G4N81egAseCc5r2iibHQpCVObaah5SWW+ukHFHqEJcmkoqIpCI8"
    "bQ/8plYcwBUkRSvhXELWC13kGDtEpM2eXcJvrai75nt3ihFejy2SwvsJbnYrNL2iobVjA7"
    "cza3v5VxCqvek2cuttqqQw6ELHrHZ8s6jwOcywZ7rF0FEPBmORaoQHhTWLzBnk3jEyZ2wH"
    "MLPRxCfg2QJcUMH1OYse5HOyHuRz3EabHuTIhvhkAhsLwlx+5dScNVNLrZbKFbSVqGjppp"
    "CQ2/VaQ6qZEPgcpougPd3Ybkz0ieGdtgJ7Gp6tOgiDet3pSYMfbEXdNUMjdP1jJEtRVd2W"
    "0cispdtS8KGgE5VqXy0H71FZmnqVM+AkKdIArg3THjrT4JgwxJhYqz2CDGlPbGNhglLzIq"
    "UplJqh74EGPyH4p01PhK6JF12TO03yMFc7ihryV5XkQTINIx/CXnuBbzZ816qJj2xo5rI7"
    "h6lqgfWxbcwLw1yxuKRsPhw7ap7Bb7SH31oA/5mg3g1hF1vA/Z2g37vD31uA/J2gB2nwj7"
    "E8agHvYIKG3+5aAP+J6vCyfSZl5ztZ0CSdaJYgR2cYrWAHXA/YjdTp/mgB+jNB32X5Kzl1"
    "fyfovt8bfSEXvAM+hmdpOAwBMD1W1qcRcbKR6E2Py4zBmS68BchEQh++U72clIAuhrngMA"
    "szuDCDCzN4Fg3SEOKXn9+6pjuG7ih0v5mmNbJoS2Wxa7rfScoGKzznqP+RsQAq8iv8uaZn"
    "w7HBv4ihWTNXdOX9FzE/q9aTRX2eiF2aVMneQFZR7VK7PqD6A29LEQ+1UEpWROGZZ0LGQp"
    "RmgNrRCONTs6DxaQofHVSAlQrSCUaKa0YquETm5pgjtCIJJs8jrauWrVg2XLPW0WSXqxDZ"
    "8dQJHyoa0eN5Xh1kQczAhecsrnYAD84DR1E+B34gV41IMrpn2EGuqjrBMstst4fL9igULU"
    "KSi9smcQOELQZ/GFMLwidIgwEeTcNZu1EDlrqxtmywZgG4WtubdDb7gD4P4K+3D8vJYUfp"
    "BI+dymOLZJeVJLtcQlW3l/hbthxTZeZnTBNiWNQFxZnT4ayqkmY0XUfQYlZwSfVkDJIJ8A"
    "uCb0F9ofjeMHkl+QipGISCg7BQV5q+wcsJO3dY2iDESMUgFByEE6l8VrEAVlrZM2c9L2jw"
    "C1MK5QXPygt/rKabnPxpjPAADvV0xjev0a+YamIrYR2snPgt2NMpCmN71RNRafRoCoox0o"
    "3ZUyNNN+E1aWZTSzi71sU0EpiVJttZCxhriIimwA9AJVkYzDmw1SfoBqmudXUG/awHpI8p"
    "XBgmK09Cdc8RqRJO1X3dG/88qAdIhLootAHzqIU72f035KBuGs/FKg0GCYWVlWv2Ff651n"
    "B3BUY5TCmGmeth5s0ViN+hFV6JXNpEj+iVaD5rM4gHq8GUTLZ39wgltJ3i5XTIII9svQTB"
    "St2ApfpMKvo947HHKFuGa8VUAYIvVAx4McwnyxMGXNlA3+ZSM+Gz8QTnDFmkmmcIOeRU5R"
    "A8OxMSaKRmKUlKnsFVQFV2tW84C8xFliwwF8lZYC6iQVIi7uNNcFiCkX4Tw+xtfIXKsgcp"
    "hVGH51GmrqUkP23OkhZRurdcx0KInELkFCJnDpHzwXNYbCTLndsmzSzC5zrYusoMSkKi40"
    "WiEzWgq006SV3Kc25pQRqxoaVvaBSrErazyHp553d7mhjv3duCUyy0sw0wKzzotEdpW1uM"
    "nWC5IXuUt18HUE/KApybleCTv42hzTY3H4jSQY5FpwCUpdlMh/YcGA21TGLSycBzRCbSXf"
    "H2c5LblTE7O6lsF2nBVAqmUjCVhZjKHI6uYn/Os+34q9ShW09c4D6xiftKu5DrpsjceLYe"
    "jGl7za5RMR9eNxwILFUS7wssZzbDXZKCY275GN+Pltq6ZyoCU0yLB/aFaTCv4AHCWn6q26"
    "A78HlA31FUK/efntOubTxBlNv3IExVDnvxutWWKvY9mMJHtWCaJFWkSToJU6VwL3kTw3xa"
    "7iWcbEgnN8ompAFfxdxLQqTCv+Qkxnmai5+MkImA4TC3A/HLF/l0gnRH+W7E8iiiWHi1wA"
    "qXolq4FOGR6iDJtkmiuwZLGxdq0EzVyeGmikbEwV3j/bo5QKGBJlGaLVRNd/AMbJITohzD"
    "3zw+tYDq6tb8qBTDZDRQdd1vYDFUdNU8Z4ImqAc1GpRPNHoI2iQcZtseGe51+PcVfub28l"
    "bfp87BwjRWQDs4ifdrFpGtoW4kTb3nTp442onpj4IkdapnU1oKJOoPTVAqxJfFqYX0yjN7"
    "NiXpV/BY4RVU03OrHKPEQiHF3WDnMFpXy9xQHovB07juQmmsjNdCOK68BYudcFyp1ht6xs"
    "yYmozvjJ0mtQ74VlMiVmS+PoLGIxgmU67b+ekivFf1EZljBzidr024gKaZoAyvyqWaTwX4"
    "kZ21nOmdoepMVsq7lc5NOVPl0W9VJUf1s7HWVeQvZwZJ94j7rIlrFH0S+XNxYtyV2J2qSb"
    "vnz+8YpumFlYN0dVJGlVFcmW4xkFnkIplbDRHVkGWtRCQQIle1+GIO1LQVP39EXMHGRjlM"
    "9ZazUkA0z41ekOYtY4dnke0w7CPk65aRs4oJSdE56FHz/K036L2RNBjJNy0QOJmgTk95GP"
    "TvsHQzbIHAyQS1+/cPXZlSbA+jlspsK0amBSNlvYguF4ZjsyuqZBuzAHmhQTvOdG9Io5HU"
    "6RH4/aMJIu1314NneLykXlvudul4+Yd8jFdAzsnMTwdEI8FLp2t6MFQlaHnk1Vo3NiuIbI"
    "mKcA9et6cJ8X5Vz26C5XVxiU5sG64OjMsjWHdwNzXCu1odzwbN2ksHsetsbG82U/U8uJky"
    "27bL4PtjquiRlq2YOrMnaFtN1yVGQ2CNX9NqgTnNI7sAKiIpZfUNOSaZaDe0AYmjw/vOSr"
    "NtZlheuf0TXx/JvU6aE7eeF1qFg0TwuUF9tDvV9CL78NMtlX7574EEKDCkkWoBPAwbr4gH"
    "PSfNSccTtDTwaDXJtYVqkh/vzYnbkfGyS79L4w1pZl6fNsmB6GfDdHZ7hWnZitulqxcrao"
    "9MK7jM3GQYugVvEeHXs+holZabKeqz0JjFxiFd1xOlFfoeht9RMWgjpALZuAxYWJzYEh9P"
    "Amw8yL2bTu8up2rdJ2sB72CCurI0JBKD+ztBN/2e3ALk7wQ99DvDPhU0/KMi4sRZNhNyig"
    "U5Kk7QgNn4aCVO/m17Uc0xtqRA1YLFXNsipCI0ize/tlCMievlzhBT0veNIF1tvp5ybC8q"
    "lgpNY5X3swkRio+G54+GDpWzxvJJHs1VmEpEM0a+GyevJnBHIRSB6YpAjFQJekCiPhk4dV"
    "b97WYUV8FtGPdbN/SmkaDV8m839+q1FoGWezVbfZIIyqvR6hZLwgiRCDR9DpBhgylBHThr"
    "YBuA7ExNqlF6WW5auOkMv0ETIKKGwmdTY76Jq7aqeMAe3VGoDuZBuiNuXazq4MsuypxWWO"
    "ZUuLGVz7743lMKclZTlnd1Bs+rAC3PTgMFHYTShClf3fMpUdvzKarswey0xXIbzKab21Hz"
    "jDSVVvrjUQt4BxM07g1kCUNy3ZVbIHAyQdfj4Y8WIH+Jtu57j2jrvvcmaCDfjqkqzztwnQ"
    "Vu++Oe5ylADyfojmr47qiGbyDfdAZye+SS+ccTNOr3la40uMMNt4cThCXh2/7gnjTeHhIH"
    "km9St3OjYNr+4Ib4kATPJ+j7oN+7Ux7kwbCP3zV45r4hFq6/+s4M7jEfTgunpTI5q+rbLt"
    "l84aFTNG46TC6CafnWnwhZ/zDOQ8j6+0A9YVmf4J4g53tDskfG96ZAxTFK1MnaTVVRk9Ck"
    "OsjNT/hfLcoT+7Rcc8S9zt2XURczut4B4T57Y6lLWE/yy4cleupYGoKWldv5PkZYsgf+q3"
    "oi1d3/vjEY93oFvC88MixquQcTNBwPiScGEX+2hxMkfZc6I3wfi1DfOvL3FohcCHtpkL8K"
    "YeaUW6nTHQ/koXsnfA33et133f+9Az6krDTxPtG+dohIz5lVLYzvRRZ8L5LxvWBHVhXKUx"
    "WmrKGoRS21faRvGtuCK6cgenkTOFXyWmhIs5aFhj1CKjwUuJawoeWsYKG82gFCMcY8j7Hl"
    "WGuISP2g3KrICKlw4Aqqd9fE1lVoiYyQis+H58/HNmyV4dua4izsta/N11Kas7AFc7ld+8"
    "0FkFEgZ0sS6cVQ4CRiGaAQcEbhdFB+QEM0AtIopG5+4hx47ggEmFEwkWErC8NhaWwT8QzR"
    "CEhHRYvL0jjWQ6umBgOKT0zJkRieHf3a2Uni88IU8FCtC1BV2gFHqvkI7f5s5qxVO6HCbK"
    "xNM80yaNPWihFuvj+4HYEdie+ku3WyBKq2ItUkGEHr2ehIMPqkIc3nxM9XBe5LBikJC7/C"
    "hzMszm7AwiDh45bbX6DVwqtPMdM1iOxJA7yzDMecQfDhw4fmBH0ntSxuoI3noPVLspNw1H"
    "d09wDhK8yzzVO4tFbi0up+bOQ58dXfMHSoogSOL0gXQXWKCasC1J/mxwX0ut/vhlQe151I"
    "boTe+P5aHrw7o5jjRm46fwY7KFJhlq/NE3EEFa0O4c0xhmyymTZGyLO7SUFz7WUGa+1lor"
    "H28pd0F78/gom/D3T0y5NEnDfMs7r6xfg6psMfe3KXAHGYQ68pxrGvOneK/ErFKZLDagHN"
    "AcSgWnaDJU1FmjRThSmvsWIGWu+VpYZUJmmBSaOzABvDIXm2/ualv1pDc6VZFhWWDPCswZ"
    "eAQAMwq7rQdNylhSGd2cB7SdB2b/vvPmnEBbFjPTRTWvswx+2B5/mQNsFP/wp+dSW1rZC9"
    "hOzF94J5cDhh0oeQOWIisQcBdkZXwxH8M0HiOo3owVLM+vLvo5B467Op7+6l338JWfW7/d"
    "6d3zzA1ra7/evT9+wtLa+a1G7LD667rXc0QTdyu+smbvaPotv463ixhzbd2GjtcyQL0wo/"
    "UV68Y7L4ic7hDO8YRcY9TClcoHh2gSJjRbh/Jf8OyCCtg9f9sXdC/2uZbnKydzFCkU9MKH"
    "6PKZoUmbQMUgGv0PW+rq43OClLAFmazQznJK1umSPn419xgrKXvdMdFWQ+97a9GMe2d67U"
    "6RI0tdmywdCie3eaacpzddeGm7r0b6UIxIGuq8l64GdoWkxzWbIhOEBSCy1aJCL6MosRGL"
    "dKjom+vIylnsIfVQ6EveY1RLeS+vP4iTZEDI3Hb8N+LyH8YkcSVXVoMxv8H9A164R5ARa4"
    "BIx0OTgq8kaYXtLBdT637fI3s7/+P2j33pY="
)
