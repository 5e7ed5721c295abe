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
COMMENT ON COLUMN "case_note"."kind" IS 'ACCOUNT_CREATED: ACCOUNT_CREATED\nCASEWORKER_ASSIGNED: CASEWORKER_ASSIGNED\nCAMS_LINKED: CAMS_LINKED\nCAMS_LINK_REMOVED: CAMS_LINK_REMOVED\nTRANSFERRED: TRANSFERRED\nINVITATION_RESENT: INVITATION_RESENT\nINVITATION_REVOKED: INVITATION_REVOKED\nINVITATION_ACCEPTED: INVITATION_ACCEPTED';
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
    "eTgLkN3YSeYB75bvQ18twvwjz4WBhObsTxmDwP3VCOuz8Vpv3RENeeiMMpZbqjRbFaX0f0"
    "M5JlkXr4vxXvp7GKfmEZrvxjHq78YzpX/jHBlc+MOcNtdgr/TLOf8urXedhVItiLv00jzL"
    "gPItsc3q8eAr1HLORjbDlPrfADKlDxw6VRdOuMEHERrP52iicLbIZsm2G5VFiy3ct2qR7g"
    "VmS9lFwbKoA3lHT2JFeEndhGFsTCdqCHVRhgWdh4cqCIbHPTYqoNIjXa2coDr64Mg8oVh6"
    "ANXkEap58aDzrLJe+6SN6RviojJ0YaqDPXjucxEciEgTwZPYxJst1YQZCGVx6K1GIidCch"
    "IlZNJvJ0JFPZ7n40duUtKnMyn5QRwC7yCGAX6QLYRUIAK5rqlKc4LZridAZ12c0YmhfjMA"
    "3HuQjOi0KxmsM0HOd8OOP9Q/N9LXL61IdJmuTyVplnPfFzeWGswpkn01uicgfTpUD12Z2T"
    "OplOSJhvw6czfZAY3Hqar1I6z852mcp3+jdCEJDaPwMFrKFpEb7V94qw4AseQTogOWIAUe"
    "y1qQeF6pgmOYUjHhQLzbRs8O6f/hz/J/jwU/LI71AvyXPOx7Ao8Nejhpzw0TeRPxcnJlzw"
    "Y73DuGWkbtHZvulN3aercE0P0noU4S8jRJzBzMdgnp57RqmD6Wn/q0h0A+RXQr3BiNp6ur"
    "9lNAPVu1wYr6hY6puAoMamufUa6TzpTa6hnWdk5096oyFVdyzCJdMcyQWTUzCIeTj0mLeO"
    "PGfGryUmBhmeOgFVlnlBbUZ2FQgS64CEKkCFa2JpURTCBOGPjKKqG1YJDGNkPzKCFjRfNB"
    "WSY04NC+Yb2dLSQlKnTOm0Bmq8W9WJOXAz9ZCkX9RcurDYESXloOcC/clQGBl+0q0R/fpN"
    "gPfYxogEO9lQVWftZlgrmlMijb4JfREd6pc5Bvpl6jC/ZA1yeYmXBn0jvzITiF1DVVspeg"
    "buMfL4TunSv/faOT38s/ZKsde/EwZYXm6fx04bwufvDMhfDfOZAseQOHYjHqX+AQG/KoD3"
    "UrFkw7FVg2XbkHmqFqM84tFaUHJSZ2sRhVEa4hkqo1SoG7BuH4RF8RCTkaEW3jJZtM2Dve"
    "Lt0geNrr10GWY5kWcu4GlN8FU8cxX3YSNchryGJsWvJPSJNn5A7AuxLD5wrsetvFBU/HYZ"
    "Wv8quKFmtsNDKpxaSIW6HUg2LaZCTfHdN6gCO3RuCvyWM5OJzLNnzOeJM7s1ci3lpwI6I8"
    "xzdeZpffSi2Yr3qQmjtNDTdpYpmhatV6nnSJEQDg0x7WqCCwm38jqIldeR09HXDcQj5KPX"
    "FfTkMBWkebNzbunrjHlLHN4O+pNfOgAiCd2MxWEPX7tuEYU7Ik83pHdCvAts4xmilPyJ6S"
    "M9SlUN9G+aviCK8VWesX6VPtSvEiP99GzuKgqJPBGH1zQksndBS6b0dkrCKU7H34gfIP4h"
    "IRx74ngq9IckgKN3KaHuiNzgJr2LePhk1zPw3o8+Q69Iy14ElyBsi/jbfZ+GhvEuyky+sz"
    "yz7yx9+p0l5p9i23C1thlDI9uUOEzXmEyaVdgRq7qircqFYIlQ8ii3Jxvllt29pxHZtuSO"
    "Vb3bsi/qFc6QkCDkggWPEpV7VDc3SpRFvQeLx9jfkvEtqc5bEvxzreHmSnRxlLKBs7pJ3R"
    "yYgRfv5xgpn8517mcTvhjl8ndHKXkv17mXeaBBHmiwDgeP7f3TpB4tzMYWf8YxZqRz0k8x"
    "I+PhwIeYsXMuXbFseRuUywzdkZj0bZCgcN09IpHrSS0SWp+amtF6tMg9AeJHo7U5Gt166u"
    "ylgGc0U2MdUkt4FPrT/vBW7g+nwhfiBR8tkFBQ4IZfv6M6eUahhG4extNfSJz2nhtsL3pf"
    "6gSr8sxDsQlajFmLkDZQ+GqwSkWxLMw5lJPFoqScS68zlx7dpXMr/CNUdbYPKKn0P8vl/n"
    "CW4f5wxgrzWALqCBFHOh/S62DvKQp3krLG3Ei9IDeQ4aAUPjDVTC6gaR7Ml3lQvkwH+TKB"
    "MdkyZWMhzzTTZhgVpQeHSBD+yOEhuPHhoY0P1xilYquuT9C8VaB68wEL6gvZVR0sNDWwV4"
    "9inREGKoWeR4Ji8Q/72tGyWzqiraEbib0ZFrU8rsxbBvMJIoLKeNTPioVXzGykeR1RPesX"
    "AEgSzjKY7PQ4P0nKJuB97Ig/fkgwBOG8WNTFBCXfaKMmH5Yl24aMG0EWzY3MZmjS15asNp"
    "ow1I+wxofO29SlghBMkY/ypExitVTjbmjd/zIaih1AfyQk3gn9QQfQHwmRMdsB/grx9mGN"
    "/zBmMtEAy86aSOosJ+OseAYsch4lqEAggwDAhQnx/41URv7ffPOE3VKd58k1nhHfOoD+SO"
    "hRFL+QW/e3HrNDNVYrjJ5iWXg/oBlFijOqWW3UuHdKbyZVnxdrK7L/YnHXMxkowikxaDmv"
    "FNL+Omud6GsgFqIUi8UjpQsBLNomDOdjiwHcdYe77nA7kwrtTFxOtEyvRyl5r9el1xlmJ9"
    "7XM+XNovHAYoR7LKOns5UVyZ/FA9YcAlaSAEBeb5XXxdBlU/Ohm+nX4A/JJNCF3Romrgr2"
    "PtTiaY7inc4NsXkc8W0Y41V73O9NWylLcQVAC6pqOLliZNRzBOcIFRjbf3IgHJv9VYxn7Y"
    "StdHZizF4tU4DOE5ORdFrauVmRoIw93M7QyAX9qawfUd1NEP9wT6CiARebCJWtmE/QDqXw"
    "2BOxKW1vFDTXWNzICR2e2DLVelus4EyFYPOaG7utNQm1Qm6GOcP/+tCOEJwa+E+eJa9A/N"
    "8T2W/+KuiUGZqVDK/M6JxNd8s0ovUO6ZeZ6iNZNOfCXnkWEjOtRlEIK0mzkO4aaWu2DmVY"
    "yIohTNNAO+OPucwWPmaYLXxMmi24mC0KHfCFaTjO6TgnJPM8nLbLFnFeqJpdveg+5dgz40"
    "8R2eaGuVGFHmfvVLRirl2q9Whqtg0R0BDAmxGg7J3iHqIaC1pErICe4M9gbiAIXpekrm0B"
    "goyzgiawlI0FLKNNWiAPjFf0Pm5NcJi3SEhCAnCFebA0MMJAQQASfMDCMIECdG2FRdE5IO"
    "cHwMEjyaTvcg0CyJtJU1600PfgcWnAF1xOMoZYAA9yaEroVbOXuFmD7NQ+4QIPSgu3pNi4"
    "AaBZAD8GS428fgNWhgnfA0HX6VtxmQnpS8leM8Py539ZFJ49mACW6rKrPaWGQ2UqKxmBUL"
    "3dvL4cgBsI9b/Pzz9+/HT+4ePV58uLT58uP38IwqImH2UFSe32b4mBUGQV9S2GMlgDxXou"
    "tF159Ru4VV3l2amu0jeqq6R/HJw7a/kZplhlpZhGhIkax+me5TLxOcuw8TlLGvngDdohtl"
    "GMjf7XyWiYYqYbJoof12qqDf4Djm3eQ177FuY9BKTISW3CNCVuhdKOnp6QBtJMU7j9RFNO"
    "0nPF6XhRNAp7mUAdMdoG9vyJ9DTDZiLZ1RBhSJ1SMzxGykOy1Lmf0/MW/FgpC87PLj5dfP"
    "54dREw6EFJFl+etNr3wtMXTgQRpmsMqlUkgliSmg6yWWEUsheiKCVfh+q8DhFdSom9JkTG"
    "+7fW/YuZ4jL9uyXj/Vvn/qWRw6BpGoXOR6JUTfAROZD/bIEDkkNq/e91BfUx99diqPyDZ+"
    "0sff8a15I1v9pOlf81tDFfZLXBhAZsBe9wy6bxouhAQXOAx68zW2mWhWv/REsEZ67ZHVdx"
    "vzQhBBakahiLaNDdaBzgw4ezpNb/kC/KE9zYT+Xrm+salkYxaEgMYvom8ufixAIPcxP3w3"
    "gO+OM7gWm2lBSmO56UdPiDoioEpQyj3x2xciDbALgJ5z4HiWBRNM5ngyOqHiYKFDXFUHQG"
    "yBmhh8JETWAljx51yFZMW/aDcialtBR3owjVDx3qE80Loxem+ZGxw0KAg5lf1bBYKgKoap"
    "grSNFGRynjILqk770mmgWj2OtjTuDd2Yf2eSyYTDjU56knsC4ObuthKNzfj0dfSZbo7bWE"
    "KM1UGNMc06EbCfWHMq50OxYnkw4I3UioN7q7H4iUIriMS4/5Nsqqo58Yjk3Mv8r2ZYi8xr"
    "tlS5iS9OE0Kbh35fbjtjx8h/tLGPbEAc0rHlzWo798jYJMFqU5nMss8Sd9q0gh/6F3jTgk"
    "s0LGWCnkNZ4NdWLSA/S2qrE9szNlt1jjbmlNHrp3/SndJIJLCW03oe0WNBZ/FXu0on9Vs8"
    "XJhH+4mkyZRCdj292lC2E7mqlxH9ZWLAvrnktuHRlN/MjbBxOWYltIRhNNGOtHifgdXu2r"
    "2kp2t1rj7mnAdhLBf78tJUdTNe7L2m4rCjnAJEGsWXZVGYb1UbJ6mNa/VeTMg5jWx06C85"
    "44xg+Q+YljZsAnH64kxMUD5DizWyOXbrGmyO4OkhMdW3VKYj2GK0gcHeFcQNYrO5d1ok47"
    "y0LFDGrLyrb6TkuV6RICC78XPMMNoJ6Ytl+iobVjA7cxKyj+GUT8Nd1Kro+mQpxJFzpeTJ"
    "OGKgd8D8NO5TvRr7vWWcYamoGLNPFg+507gZ6CE2jQgbnVYj5BnXX8JUWYz3k43c/pnO7n"
    "pBY+PC3yQhwhaiDM1XvbFvSzrdTDtlbQHkQIp5uCvFQsRqLProYUMy2IfoQunt1j4wXBOz"
    "G8s1Zgj4cPGH4Marc/FMbf2KJYl8Hzd79NRSEujAWMRm45LKCohwjGvZu5d3ONfRjSvJtr"
    "YlcfjxnMEGIYYYXTZRg/DVw4rPHbRIE7KSt1D2o3Xa29eb/Ag2t5Ygbr3Db1sKzSk2k464"
    "K6uTANV8xlK+YoVlVo5aLr5a3f7GlivFNFFx5ie0SvVtyY6nsG1WtcZPbICvCHMbMgfIbm"
    "nij96rfToGEZPcnQ9o6CnjP4/MnAc0Qm0l3xdnOSwcqYn52Ug0WaM5WcqeRM5aFduvn+XG"
    "Tb8VepfbeexubxOewu5LqgJHcdbyfP2GX8GnxP4XsK31PK7CkRJTYeGEXw9es3EN+zXPie"
    "ZeB7lsSXR4bgiflqsqG3SyXmy8NvupnRzBS7+ENpO06F6zwoH+VZFbJYqa3BYQY3FTJwPC"
    "hH9d2L6cTjFtWJu+K7E49bdATbRh636JREAi5yHRZfHkGHR9B5K+x+iMAuPIALD+Dydv0V"
    "knNy89Mh0Yjz0tmaHgxVBVoecbXWjQ1xDRaoCHfvNXuaEO9W9WwHWFG3vPjAtuFqzyOzcA"
    "johuB9WB3PBqm9pYOeWywtT/CwnannwdVkNai3009RACbJXknCVM8c9RnaVhsQm26SrXKN"
    "P9PquHkttQWNc20gfUOuSbbJDa1AHAeJ8z3JkjlP+idW3L6bOJOWk+rEqfHVMOfhjJa0OZ"
    "K6kvyG0nW+BwKgwFBXRwusSMpLN1s5vSfVScMSogk526RsoZjkx/tygEV647UNLMN93wov"
    "aGCpvMCANt1v0nS2e4Vp2bLbJHeaPA2nyUifJfphRyafGC3X90TZKJr0oRy0MVKObFIGLC"
    "1OBMTHkwBb9+Lwuj+8Laha98k6wLuQ0EAUJkRicH8ldD0aih1A/kroftSfjKig4V+VESfO"
    "8h0hZ5wgJxLKG8+QwfGmDv6gfmPSg1WWdE2HigXLJQmLkfIsQ3XOMpSerTB732hkysJqzl"
    "4ULBWaxqrotIkQ8klT50lDu8pZY/mkiOYqSrWH8up0erbAOXBYusuJp8MVgSEwMxSBGKkK"
    "9IBEfTJ2mqz6246oOgXkIrjfuLlsWylaLf9xe6deaxGquVOzNULQU++42hoFYISAajj6HC"
    "DDBjOCOnDWwDYA2ZnaVKP0utx0aCCsOS5ARA2F72bGfJNUbR3iBTt0R4GvIbnfS3dUWxOr"
    "JtiyR7qpAPRxOr41cCPro7AvvvWUjBwS65CtM9pheRWirbPRQEkDoSxhylf3fErV9nxKBk"
    "RWrLQYcXnCWfvUdUaaSiujh2kHeBcSehiORQFD0h2IJBVPcCOh7sPkWweQv0Rb9zgk2rrH"
    "IYloffMwcQNa0wvXWOBm9DD0LAXopYRuqYbvlmr4xuJ1fxzEwfavJTQdjeSBML7FFYNLCW"
    "FJ+GY0viOVg0tiQPJVGPSvZUw7Gl8TG5LwvYQex6PhrXwvjicj/K3hO/cLsXD9xTdmcK/r"
    "YbRwWiqTs0PN7YqPLzx0SkQIY5A3MExYo/QnXNbfj/Pgsv4uUE9Y1ie4p8j5XpfskPG9IX"
    "BgHyVqZO0GZmyIa1IT5OZn/K+W5Yl92lpzxMP+7S/TAWZ0vQvCfQ4fhAFhPclvPU6iZ46l"
    "IWhZhY3vE4QVW+C/qSVS0+3vW+OH4bCE9YVHhkUt90JCk4cJscRw8xV5lxISHoX+FD/HIt"
    "TXvvjYAbGCqJUG+SsTZk6+EfqDh7E4cZ9Ey3Cr3ZFr/u9d1EPKyhLvU8/X9hHpa3aqFsX3"
    "Ig++F+n4MtMW+9s3c3lKl7eilA0UtRoWkTnc6wsNadayVLfHSLmFQq0lbGg5K1iilyOEvI"
    "/r3MeWY60hIkn8CqsiY6TcgCus3qUJd0stkTFSPn3qPH1sw2Ylq8swFvbqN2a2VGYsbMFC"
    "Ztd+dQ5kHEh1STy9GAqcVCxDFBzOOJwOKg5ohIZDGoeU2I8VwnNLwMGMg4kMW14YDktjm4"
    "pnhIZDOi0b95n6se4b0DjsUHxiSo5U9+z4bHfMvVMORC1UmwLUIc8Bp4r5BO2Rqjprxfvg"
    "xIFgok4762TQprVlI1p9t3M7AlsS30g3MLIEiraygMJIqpuTjjijSy1hPid2vgpwPzJMSV"
    "j4Fb5UsTi7AQuDuI9bbnuhWgvDpI7sqq5BZEst8M4yHFOF4MOHD20JPRrmM7iGNh6D1k/p"
    "RsJx29HtC7itcJ3PPLlJ60FMWt3JRt6TXP0NQ4cKSuH4wnTxDKaY8FCA+sP8yAlMR6NBRO"
    "XR7cdiIwwf7rri+N0ZxRxXcsP5M9hBHgqzem0e9yM40OoQ3RwTyGZk6o4T1tncpORx7WWO"
    "09rL1MPaS2YyG8aYTsJe2NCviSnT2jFTvwRfxzT4Yw/uCiCOcugNxTgxqwuHyD+oOEViWC"
    "2gOYYYVMtusaSpWJV2pjDlVZbNUO2dstSEyiQdILX6C7AxHBJn67+88FdraK40y6LCkgFe"
    "NPgaEmgAZlUXmo6btDCkqg28jwQ997H/7VIrKYgd66W5wtpHOW4PPM+GtA2++yX40+XMul"
    "z24rJXvRfMvd0J0yZCbo+J1BY42DlNDafwzxSJ6zS8Bys51hd/m0bEW59NfXcn/PZT5FR/"
    "MBre+tVDbG1vMOqevmVvZXHVhF5PvHfNbb0rCV2LvYEbuNm/im/jb2PFHtl0E721y5AsSs"
    "vtROtiHZPHTnQOVbxjlOn3KCU3gaqzCRTpK8L9y8V3QAZpE6zuj70T+rNltinI3iUIeTwx"
    "rvg9pmhSZtAySDm8XNf7trre8KCsAOT8meBPFWLGLE5R9rJ3uqOCXM+9bSfGie29Vup0AZ"
    "qaumwxtOjek3aW8lzZ1qlNXvofJQnEnqar6XrgF2hazOOy9IPgEEkjtGgxj+jLPIfAuFa6"
    "T/TlZSL0FJ5UBRD2qjcQ3YPkn8dvtCFiaDx+nYyGKe4XW5K4qkNTbfAfoGvWCfMCLHAJGN"
    "lycFzkjTG9pIFuMbPt6jezv/4fotp7Wg=="
)
