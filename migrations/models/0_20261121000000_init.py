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
COMMENT ON COLUMN "catalogue_entry"."catalogue" IS 'REFERRAL_SOURCE: REFERRAL_SOURCE\nSERVICE_NEED: SERVICE_NEED\nACCESS_TO_TRANSPORTATION: ACCESS_TO_TRANSPORTATION';
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
    "id" UUID NOT NULL PRIMARY KEY,
    "provider_id" UUID NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "language" VARCHAR(2) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "status" VARCHAR(12) NOT NULL,
    "attempts" SMALLINT NOT NULL,
    "claimed_at" TIMESTAMPTZ,
    "failure" VARCHAR(40),
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "sent_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "accepted_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "jobseeker_id" UUID NOT NULL REFERENCES "jobseeker" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_invitation_jobseek_226ba1" ON "invitation" ("jobseeker_id", "created_at");
COMMENT ON COLUMN "invitation"."language" IS 'ENGLISH: en\nFRENCH: fr';
COMMENT ON COLUMN "invitation"."status" IS 'QUEUED: QUEUED\nSENDING: SENDING\nSENT: SENT\nRETRY: RETRY\nUNCERTAIN: UNCERTAIN\nBOUNCED: BOUNCED\nFAILED: FAILED\nACCEPTED: ACCEPTED\nREVOKED: REVOKED\nEXPIRED: EXPIRED';
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
INSERT INTO "cams_bucket" ("id") SELECT generate_series(0, 1999);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXetz4ji2/1dUfLk9VWxXJ52k+zK3bpUhToZpAlkgneltT3mNEcETI7N+JMPdnf/9Sv"
    "IDP2RjG0OMW1+CLevIzk+vc47O49+tlTGHuvVeUFXDQXarA/7dQsoK4ov4ozZoKev19gEp"
    "sJWZTusqoUozyzYVlbS1UHQL4qI5tFRTW9uagUjlia0sFmAGdQM9AdsAClibxos2h2YbGC"
    "YpsZcQPJmGs/6ZXlr4i8AampaBgKU9IQtoCLxq9hIYCAL4t5Wi6e/Ju+eGil+uoafDvsZB"
    "2r8cKNvGE8R0Jn7Z999xsYbm8E9okdvvLf9dsjZv/U6erp/lhQb1eQRj/BA/ouWyvVnTso"
    "eH/vUNrUn+o5msGrqzQtva6429NFBQ3XG0+XtCQ549QQRNxYbzEPrI0XWvn/wi9x/ABbbp"
    "wODL59uCOVwojk76sPU/CweppOuANyDwf4Vszd68X5jQWv6v95UhClkejqbyRJzKcivR++"
    "RrYj3lFakGIiNHQzaB8N9/ue1usaGlLfKC3i/C+N3Hq58oGoZlP5n0IUWu9RclVGzFJaXd"
    "sQX8Gf+rSch7S8UUkbOisPfxZyhIhQn4fdpYB+CPLgO9X7DFfjtdfCh9sPLD25pMhZubDr"
    "DI4JfQr6PuRBS/iOMO+MOYWRA+Q1NCE3H8td8TcS1ovmjef7qzQ1or5U9Zh+jJXuLbsw8Z"
    "HfRVGNM+OvtA+8jA64G7Tgy9J+f0EemqbddAMr/YfcOeDgFBNR2yey4U747coz0K7vnlRQ"
    "50ca1UeOmzKL5rxbJeDXMuLxVrWQTnBGGdJ0BZxD/kGc+4VjriHxIjeq5Za13ZyPS+AOBx"
    "Oo53Prx1BT05ylMK1rsX+DD98TBvQVRwD22Jw9tBf/JLB0AkoZuxOOzh64VZZh0/z9MN6Z"
    "2QWGSgudIsC3+nlewFwTSVTcoaE6WLoa9rln0w+LcMzszRdFtD1nvyvrdgbKbib9Pvv8cg"
    "DTZuuRi3GKfbg2/0dsJ6bJX7MIaRtZn8c3NZsZOgXmMobG0FU5fnMGkM17lH+96/KIHvGy"
    "/VWSO0fydiFvPunjS/sqx/6RQvYSqSJ+e0dBMrfXcVWz+CRsBjf/oLILfgH6OhGO+2oN70"
    "Hy3yTYpjGzIyXmVlHsbEL/aLIv2smpDgXqKbo5QV9HLtdmT8D85HSN94I/BEut2bLJm9Tq"
    "X6gutlmKbCtbK+c7nAahnWZhSANEbGUf3rL6IKWjwzdRM+WkmEbwwTak/oC9wkGNgYpp6O"
    "ZuIK9vehFk8S4G3p9hNN5TXQpMVHGEYC///QpliM8Soy7vemreTSUD3Et36zzcQ5vDimgE"
    "xG9kxRn18Vcy6nDHFVsSBetG3IkA66Hu3NlzHUFfqPpILfw+0McTPNATzKtOgaJPX3wuhX"
    "n/9vKEj4CbIW0LTw+1U8BRk7UxG4pl5zY4ghyCVunjZopvt/Hh+2urHBqbiRBc04N0ILWW"
    "SJSz5ana/iJQpSnui/RN5N3hQsYCur66jPkHnmFnrazjp2U3E9ebatuPPo7XEJET3rQtrT"
    "0tY3wNogFeiKZYNXvOLgR3idf1oCRdeBCVXDnFvAWAAFuC9JHrJV0eDu47RC52eTFX5ZH9"
    "kFztA0VGrgvu2JwRP5hL99PP909Rk/pV9Ibj5l8KaTO2Ew6A+nOw7JVOMFmuVk5ggl14zU"
    "TTOSkD7yMG3evN2XY1tZY9oQ3yLybxEeYilbxBbPHVuEua24a4tIx4SxTH+Py18mxKwAxH"
    "KTjJzVDFf6PWEY4S78Xn1uHFEn44g31/LUdN7vqTxLTIoEtulHwSzaBh4HZzEt/inkp9RT"
    "yE/xU0j8Iqisyh4Db6lLIX0clqUldIAgoW4HdCXU64BemcPfszw2POkmPHHYVc3W/g8ia6"
    "kxFGzpYzxGVmPQ62TssFJMzVZ0GQ9i22EwZ+l4Jyk55Lkg11Yr7cmkjG4J2NnUHPp80FO+"
    "CjdoyUoxy5IEJbctCXN8hL8gEnu27VQa48ei5iM614g+srlrvQE+iL0rBqnYcPYJmgfwVZ"
    "4BfJU+fq8Sw1eZz7HEY8m6hliHeRkLcoKSL8hJWDFPvCkyduN0zRvCB1mEfdioCsOTBYtC"
    "HqZtHuxnuWA/y4D9LAN2wyKCiGrMyyEfJW8e+Of5hnzGiE9oRgzHVKHsrOclrSKZDfCDnr"
    "od9ES1YYpd2iciID6iQ8ToS8HtGFN0wOiLhB6GY1HAY787EDsgdCMhQn0zehhey/2h3BPu"
    "Jh2QKJLQ43g0vJXvxfFkNOyA8J2E/v4gjIXhtD8UrzsgdFNG8Vb9xCZH7vICSwiOuYf/S7"
    "SNGi+odGKMHqYd4F1k9X33YfKtA8hfCV2PHnHPkr8SGos3DxPSm95FaJSERoeEbvHE7ADy"
    "l9Bc98dib+qS+dcSmo5G8kAY3+KKwaWE7oTBzWh8RyoHlxLq444c9K9lTDsa40fR++xRSD"
    "5r0B9+Eb1PdK/rMQahrTwVkmi9+jUeZ3ViVvEbbYjsFP/NroYUM0XkilPGAJ9tPIPM04I8"
    "A+HuYNSNbM8Y125/KIy/vbsTfvspskcP8PTy64e33u63qSjER/jaUBnYp1obBfWrMTjKA/"
    "iHQw1w197o/Ozi08Xnj1cXgdFRUJJ1iOcbHYVG8xKqz+WMjCKUDXTMaRLzqS4V9FSym8OU"
    "vJtr3c26hspN5ggh7+RT6OTZpqCBUJyOWwjF9sKITVwRa+YI4fF4jDqbNdfKcb5eJuMH8V"
    "rcuh/s6VAXdXo4sWGb148uMmH3cKQzITUw3d+PjlgR06ZOVv7LdniCq7VubFZE+lXowZ+8"
    "1hVWcJIisIlBowJt8x432aBByzBrZ6yqSQhHCE4N/CfnhC/ioFjLhXTnbI/vJJEJ3xMmPe"
    "FajM33ClwG3Omc6jMQzPadTgPbmjsdywQbrPC2QSMlviqabQEFzemd6SALLAwTKJ4DWAco"
    "1jNGFyhPCgmwuNR0GKLTLGAvFdpS0t3sMK+RkIQEt/K2Gm0QjzUH4pcAC7eJ30RCobXBDK"
    "qKY0Hq94arIUJISFbKBiyVF1wIlTlQdPKzyR0xMj5YAgdNIhxxL4naeEnUka2sx0aypxTE"
    "3U8O5H7iryOFBXcGKYc34WuSbgie73h9D0Pwcufrf38QH7wzwwInri4VOfomvxIaPwyH/e"
    "FtB3gXEpo89HqieE0qBZcSuhH6A1Lk/pY5qaw+1mxkb010XbbGMk7bQKVlgyOD4QlnlrR8"
    "ilByk6c6a6oXGtKsZalujpHyfq51P+9n8MRtnbitU0lbJ+90mqFHNAwdKijzTJsx4GaYrD"
    "YjrhITnNFoEFlGuv1pDN6Hu67oOxjjSpqrF2OYimxjWBQUYJKUPAZl5mlOLFxIBUc6uYO+"
    "1BPenTre5BCLaHnxZ4Dhw2CQdaxz2CgyXqREpj54G0UxSxnsxWzMpwmeUAeBDpBaAiCkgJ"
    "ASdSvZyFeKramKrm9AMBjAKwkhpgAEX4Eb9xCsDdNWdOAlFSK0XixmqcVI83P495XR3kaj"
    "R/M4N3XS4HJF40E0YY3PrST0ephJnso9zG9TpjhWIKGeMBEfR+Mv4lgWJpP+LfUVYRSSmn"
    "eTgLkN3YSeYB75bvQ18twvwjz4WBhObsTxmDwP3VCOuz8Vpv3RcPuhybJIvbE4EYfTSDW3"
    "KFbr6+hLrDWvLFIPoyLex1/rF5bh3j/m4d4/pnPvHxPc+8yYM9xrp/DPNDsrr36dh2clCg"
    "Dxt2mEafdBZJvN+9VDoPeIJX2MfecpGH5ARSt+uDSKbrERIi6q1d+e8WSBzZCBMyycCkvA"
    "e9k41QPciqyckmtDBfCGktOe5IqwE9vIgljYXvSwigUsMxtPDhSRbW5aTPVCpEY7W8ng1Z"
    "VhULniULXBK0jj9FPjwWm5hF4XCT3SV2XkyUgDdeba8TwmgpswkCejhzFJyhsrCNL1ykOR"
    "WlaE7iRExKrJRJ6OZCoD3o/GrrxFZVPmkzIC2EUeAewiXQC7SAhgRVOi8lSoRVOhzqAuu5"
    "lF82IcpuE4F8F5USimc5iG45wPZ7x/aL5PRk7f+zBJk1zjKvPAJ/4wL4xVOPMEe0tU7gC7"
    "FKg+u3NSJ9gJCfNt+HSmrxKDW0/zaUrn2dmuVflOCUcIAlL7Z6CANTQtwrf63hMWfMEjSA"
    "cklwwgir029bRQHdMkp3XE02KhmZYN3v3Tn+P/BB9+Sh4NHuolec4DGZYH/nrUkJNA+iby"
    "5+LEhAt+/HcY943ULTrbh72p+3QVLuxB+o8i/GWEiDOY+RjM03PjKHWAPe1/FYlugPxKqD"
    "cYUZtQ97eMZqB61wzjFRVLkRMQ1NiEt14jnSfHyTW084zs/MlxNKTqjkW4ZJpLuWASCwYx"
    "D5se8+qR58w4t8TEIMOjJ6DKMi+ozciuAkFiHZBQBahwTSwtikKYIPyRUVR1wyqBYYzsR0"
    "bQguaLpkJyzKlhwXwjW1pa6OqUKZ3WQI13qzoxB25GH5IcjJpVFxY7oqQc9FygPxkKIxNQ"
    "ujWiX78J8B7bGJFgJxuq6qzdTGxFc0+k0TehL6JD/TLHQL9MHeaXrEEuL/HSoG/kV2aisW"
    "uoaitFz8A9Rh7fKV369147p4d/1l4p9vp3wgDLy+3z2GlD+PydAfmrYT5T4BgSx27Eo9Q/"
    "IOBXBfBeKpZsOLZqsGwbMk/VYpRHPFoLSk7qbC2iMEpDPENllAp1A9btg7AoHmIyMtTCWy"
    "aLtnmwV7xd+qDRtZcuwyxn88wFPK0JvopnruI+bITLkNfQpPiVhD7Rxg+IfSGWxQfO9cyV"
    "F4qK3y5D618FN9TMdnjohVMLvVC3A8mmxV6oKb77Bl9gh9hNgd9yZjKRefaMDT1xZrdGrq"
    "X8VEBnhIOuzjytj140W/E+NWGUFnrazjJF06L1KvUcKRLqoSGmXU1wIeFWXgex8jpy2vq6"
    "gXiEvPW6gp4cpoI0bxbPLX2dMW+Jw9tBf/JLB0AkoZuxOOzha9ctonBH5OmG9E6Id4FtPE"
    "OUkmcxfaRHqaqB/k3THEQxvsoz1q/Sh/pVYqSfns1dRaGTJ+LwmoZO9i5oyZTeTknYxen4"
    "G/EDxD8k1GNPHE+F/pAEevQuJdQdkRvcpHcRD7Psegbe+1Fq6BVp2YvgEoRtEX+779MQMt"
    "5Fmcl3lmf2naVPv7PE/FNsG67WNmNoZJsSh+kak3GzCjtiVVe0VbkQLBFKHg33ZKPhsrv3"
    "NCLgltyxqndb9kW9wpkUEoRcsOBRonKP6uZGibKo92DxWPxbMr4l1XlLgn+uNdxciS6OUj"
    "ZwVjepmwMz8OL9HCPl07nO/WzCF6Ncnu8oJe/lOvcyDzTIAw3W4eCxvX861aOF2djizzjG"
    "jHRO+ilmZDwc+BAzds6lK5Ytb4NymaE7Eru+DRIUrrtHJMI9qUVC8FNTM1qPFrknQPxotD"
    "ZHo1tPnb0U8IxmaqxDagmPQn/aH97K/eFU+EK84KMFEgoK3DDtd1QnzyiU0M3DePoLiefe"
    "c4PtRe9LnWBVnqEoNkGLMWsR0gYKXw1WqSiWhTmHcrJYlJRz6XXm0qO7dG6Ff4SqzvYBJZ"
    "X+Z7ncH84y3B/OWGEeS0AdIeJI50N6Hew9ReFOUtaYG6kX5AYyHJTCB6aayQU0zYP5Mg/K"
    "l+kgXyYwJlumbCzkmWbaDKOi9OAQCcIfOTwENz48tPHhGqNUbNX1CZq3ClRvPmBBfSG7qo"
    "OFpgb26lGsM8JApdDzSFAs/mFfO1p2S0e0NXQjsTfDopbHlXnLYD5BRFAZj/pZsfCKmY00"
    "ryOqZ/0CAEliWgaTnR7nJ0nZBLyPHfHHDwmGIJwXi7qYoOQbbdTkw7Jk25BxI8iiOZTZDE"
    "362pLVRhOG+hHW+NB5m7pUEIIp8lGelEmslmrcDa37X0ZDsQPoj4TEO6E/6AD6IyEyZjvA"
    "XyHePqzxH8ZMJhpg2VkTSZ3lZJwVz4BFzqMEFQhkEAC4MCH+v5HKyP+bb56wW6rzPLnGM+"
    "JbB9AfCT2K4hdy6/7WY3aoxmqF0VMsC+8HNKNIcUY1q40a907pzaTq82JtRfZfLO56JgNF"
    "OCUGLeeVQtpfZ60TfQ3EQpRisXikdCGARduE4XxsMYC77nDXHW5nUqGdicuJlun1KCXv9b"
    "r0OsPsxPt6prxZNB5YjHCPZfR0trIi+bN4wJpDwEoSAMjrrfK6GLpsaj50M/0a/CGZBLqw"
    "W8PEVcHeh1o8zVG807khNo8jvg1jvGqP+71pK2UprgBoQVUNJ1eMjHqO4ByhAmP7Tw6EY7"
    "O/ivGsnbCVzk6M2atlCtB5YjKSTks7NysSlLGH2xkauaA/lfUjqrsJ4h/uCVQ04GITobIV"
    "8wnaoRQeeyI2pe2NguYaixs5ocMTW6Zab4sVnKkQbF5zY7e1JqFWyM0wZ/hfH9oRglMD/8"
    "mz5BWI/3si+81fBZ0yQ7OS4ZUZnbPpbplGtN4h/TJTfSSL5lzYK89CYqbVKAphJWkW0l0j"
    "bc3WoQwLWTGEaRpoZ/wxl9nCxwyzhY9JswUXs0WhA74wDcc5HeeEZJ6H03bZIs4LVbOrF9"
    "2nHHtm/Cki29wwN6rQ4+ydilbMtUu1Hk3NtiECGgJ4MwKUvVPcQ1RjQYuIFdAT/BnMDQTB"
    "65LUtS1AkHFW0ASWsrGAZbRJC+SB8Yrex60JDvMWCUlIAK4wD5YGRhgoCECCD1gYJlCArq"
    "2wKDoH5PwAOHgkmfRdrkEAeTNpyosW+h48Lg34gstJxhAL4EEOTQm9avYSN2uQndonXOBB"
    "aeGWFBs3ADQL4MdgqZHXb8DKMOF7IOg6fSsuMyF9KdlrZlj+/C+LwrMHE8BSXXa1p9RwqE"
    "xlJSMQqreb15cDcAOh/vf5+cePn84/fLz6fHnx6dPl5w9BWNTko6wgqd3+LTEQiqyivsVQ"
    "BmugWM+FtiuvfgO3qqs8O9VV+kZ1lfSPg3NnLT/DFKusFNOIMFHjON2zXCY+Zxk2PmdJIx"
    "+8QTvENoqx0f86GQ1TzHTDRPHjWk21wX/Asc17yGvfwryHgBQ5qU2YpsStUNrR0xPSQJpp"
    "CrefaMpJeq44HS+KRmEvE6gjRtvAnj+RnmbYTCS7GiIMqVNqhsdIeUiWOvdzet6CHytlwf"
    "nZxaeLzx+vLgIGPSjJ4suTVvteePrCiSDCdI1BtYpEEEtS00E2K4xC9kIUpeTrUJ3XIaJL"
    "KbHXhMh4/9a6fzFTXKZ/t2S8f+vcvzRyGDRNo9D5SJSqCT4iB/KfLXBAckit/72uoD7m/l"
    "oMlX/wrJ2l71/jWrLmV9up8r+GNuaLrDaY0ICt4B1u2TReFB0oaA7w+HVmK82ycO2faIng"
    "zDW74yrulyaEwIJUDWMRDbobjQN8+HCW1Pof8kV5ghv7qXx9c13D0igGDYlBTN9E/lycWO"
    "BhbuJ+GM8Bf3wnMM2WksJ0x5OSDn9QVIWglGH0uyNWDmQbADfh3OcgESyKxvlscETVw0SB"
    "oqYYis4AOSP0UJioCazk0aMO2Yppy35QzqSUluJuFKH6oUN9onlh9MI0PzJ2WAhwMPOrGh"
    "ZLRQBVDXMFKdroKGUcRJf0vddEs2AUe33MCbw7+9A+jwWTCYf6PPUE1sXBbT0Mhfv78egr"
    "yRK9vZYQpZkKY5pjOnQjof5QxpVux+Jk0gGhGwn1Rnf3A5FSBJdx6THfRll19BPDsYn5V9"
    "m+DJHXeLdsCVOSPpwmBfeu3H7clofvcH8Jw544oHnFg8t69JevUZDJojSHc5kl/qRvFSnk"
    "P/SuEYdkVsgYK4W8xrOhTkx6gN5WNbZndqbsFmvcLa3JQ/euP6WbRHApoe0mtN2CxuKvYo"
    "9W9K9qtjiZ8A9XkymT6GRsu7t0IWxHMzXuw9qKZWHdc8mtI6OJH3n7YMJSbAvJaKIJY/0o"
    "Eb/Dq31VW8nuVmvcPQ3YTiL477el5Giqxn1Z221FIQeYJIg1y64qw7A+SlYP0/q3ipx5EN"
    "P62Elw3hPH+AEyP3HMDPjkw5WEuHiAHGd2a+TSLdYU2d1BcqJjq05JrMdwBYmjI5wLyHpl"
    "57JO1GlnWaiYQW1Z2VbfaakyXUJg4feCZ7gB1BPT9ks0tHZs4DZmBcU/g4i/plvJ9dFUiD"
    "PpQseLadJQ5YDvYdipfCf6ddc6y1hDM3CRJh5sv3Mn0FNwAg06MLdazCeos46/pAjzOQ+n"
    "+zmd0/2c1MKHp0VeiCNEDYS5em/bgn62lXrY1gragwjhdFOQl4rFSPTZ1ZBipgXRj9DFs3"
    "tsvCB4J4Z31grs8fABw49B7faHwvgbWxTrMnj+7repKMSFsYDRyC2HBRT1EMG4d/ObeTcf"
    "laVplnNzTczq4yGDGTIMI6pwugjjZ4ELRzV+myBwJ2Wk7kHtZqu1N+8XeHAtT8xenZumHp"
    "ZTejINZ11QNRem4Xq5bL0cxaoKpVx0vbz1mz1NjHdq6MJDbI/g1YobUn3PmHqNC8weWQH+"
    "MGYWhM/Q3BOlX/12GjQsowcZ2t5B0HPGnj8ZeI7IRLor3m5OMlgZ87OTcrBIc6aSM5WcqT"
    "y0Rzffn4tsO/4qte/W09g0PofdhVwPlOSu4+3kGbuMX4PvKXxP4XtKmT0losPGA6MIvn79"
    "BuJ7lgvfswx8z5L48sAQPC9fTTb0dqm8fHn4TTcxmpliFn8obcepcJ0H5aM8o0IWK7W1N8"
    "zgpkL2jQflqL57IZ142KI6cVd8d+Jhi45g2sjDFp2SSMBFrsPiywPo8AA6b4XdDxHXhcdv"
    "4fFb3q6/QnJObn46JBpxXjpb04OhqkDLI67WurEhnsECFeHuvWZPE+Ldqp7tACvqlRcf2D"
    "Zc7XlkFo4A3RC8D6vj2SC1t3TQc4ul5QketjP1PLiarAb1dropCsAkyStJlOqZoz5D22oD"
    "YtNNklWu8WdaHTetpbagYa4NpG/INUk2uaEViN8g8b0nSTLnSffEitt382bSclKd+DS+Gu"
    "Y8nNCSNkcyV5LfULbO90AAFBjq6WiBFcl46SYrp/ekOmlYQjQfZ5uULRST/HhfDrBIb7y2"
    "gWW471vhBQ0slRcY0Ka7TZrOdq8wLVt2m+Q+k6fhMxnps0Q/7EjkE6Pl+p4oG0VzPpSDNk"
    "bKkU3KgKXFiYD4eBJg614cXveHtwVV6z5ZB3gXEhqIwoRIDO6vhK5HQ7EDyF8J3Y/6kxEV"
    "NPyrMuLEWb4j5IwT5EQ+eeMZMjje1MEf1G9MdrDKcq7pULFguRxhMVKeZKjOSYbSkxVm7x"
    "uNzFhYzdmLgqVC01gVnTYRQj5p6jxpaFc5ayyfFNFcRan2UF6dTs8WOAcOS3c58XS4IjAE"
    "ZoYiECNVgR6QqE/GTpNVf9sRVad4XAT3GzeVbStFq+U/bu/Uay1CNXdqtkYIeuodV1ujAI"
    "wQUA1HnwNk2GBGUAfOGtgGIDtTm2qUXpebDo2DNccFiKih8N3MmG+Sqq1DvGCH7ijwNST3"
    "e+mOamti1QRb9kg3FYA+Tse3Bm5kfRT2xbeekpFDQh2ydUY7LK9CtHU2GihpIJQlTPnqnk"
    "+p2p5PyXjIipUWIi5PNGufus5IU2ll9DDtAO9CQg/DsShgSLoDkWTiCW4k1H2YfOsA8pdo"
    "6x6HRFv3OCQBrW8eJm48a3rhGgvcjB6GnqUAvZTQLdXw3VIN31i87o+DMNj+tYSmo5E8EM"
    "a3uGJwKSEsCd+MxnekcnBJDEi+CoP+tYxpR+NrYkMSvpfQ43g0vJXvxfFkhL81fOd+IRau"
    "v/jGDO51PYwWTktlcnaouV3x8YWHTokAYQzy40QJq8s2dXr6Ey7r78d5cFl/F6gnLOsT3F"
    "PkfK9Ldsj43hA4sI8SNbJ24zI2xDWpCXLzM/5Xy/LEPm2tOeJh//aX6QAzut4F4T6HD8KA"
    "sJ7ktx4n0TPH0hC0rMLG9wnCii3w39QSqen2963xw3BYwvrCI8OilnshocnDhFhiuOmKvE"
    "sJCY9Cf4qfYxHqa1987IBYQdRKg/yVCTMn3wj9wcNYnLhPomW41e7INf/3LuohZWWJ96nn"
    "a/uI9DU7VYvie5EH34t0fJlZi/3tm7k8pctbUcoGiloNi8gc7vWFhjRrWarbY6TcQqHWEj"
    "a0nBUs0csRQt7Hde5jy7HWEJEcfoVVkTFSbsAVVu/SfLullsgYKZ8+dZ4+tmGzctVlGAt7"
    "9RszWyozFrZgIbNrvzoHMg6kuiSeXgwFTiqWIQoOZxxOBxUHNELDIY1DSuzHCuG5JeBgxs"
    "FEhi0vDIelsU3FM0LDIZ2WjftM/Vj3DWgcdig+MSVHqnt2fLY75t4pB6IWqk0B6pDngFPF"
    "fIL2SFWdteJ9cOJAMFGnnXUyaNPashGtvtu5HYEtiW+kGxhZAkVbWUBh5NTNSUec0aWWMJ"
    "8TO18FuB8ZpiQs/Apfqlic3YCFQdzHLbe9UK2FYVJHdlXXILKlFnhnGY6pQvDhw4e2hB4N"
    "8xlcQxuPQeundCPhuO3o9gXcVrjOZ57cpPUgJq3uZCPvSa7+hqFDBaVwfGG6eAJTTHgoQP"
    "1hfuT8paPRIKLy6PZjsRGGD3ddcfzujGKOK7nh/BnsIA+FWb02j/sRHGh1iG6OCWQzEnXH"
    "CetsblLyuPYyx2ntZeph7SUzmQ1jTCdhL2zo18SUae2YqV+Cr2Ma/LEHdwUQRzn0hmKcmN"
    "WFQ+QfVJwiMawW0BxDDKplt1jSVKxKO1OY8irLZqj2TllqQmWSDpBa/QXYGA6Js/VfXvir"
    "NTRXmmVRYckALxp8DQk0ALOqC03HTVoYUtUG3keCnvvY/3aplRTEjvXSXGHtoxy3B55nQ9"
    "oG3/0S/OlyZl0ue3HZq94L5t7uhGkTIbfHRGoLHOycpoZT+GeKxHUa3oOVHOuLv00j4q3P"
    "pr67E377KXKqPxgNb/3qIba2Nxh1T9+yt7K4akKvJ9675rbelYSuxd7ADdzsX8W38bexYo"
    "9suone2mVIFqXldqJ1sY7JYyc6hyreMcr0e5SSm0DV2QSK9BXh/uXiOyCDtAlW98feCf3Z"
    "MtsUZO8ShDyeGFf8HlM0KTNoGaQcXq7rfVtdb3hQVgBy/kzwpwoxYxanKHvZO91RQa7n3r"
    "YT48T2Xit1ugBNTV22GFp070k7S3mubOvUJi/9j5IEYk/T1XQ98As0LeZxWfpBcIikEVq0"
    "mEf0ZZ5DYFwr3Sf68jIRegpPqgIIe9UbiO5B8s/jN9oQMTQev05GwxT3iy1JXNWhqTb4D9"
    "A164R5ARa4BIxsOTgu8saYXtJAt5jZdvWb2V//DxN2hus="
)
