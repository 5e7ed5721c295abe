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
    "failures" SMALLINT NOT NULL,
    "not_found_on" TIMESTAMPTZ,
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
COMMENT ON COLUMN "cams_record"."last_failure" IS 'TIMEOUT: TIMEOUT\nUNREACHABLE: UNREACHABLE\nBUSY: BUSY\nDOWN: DOWN\nREFUSED: REFUSED\nNOT_FOUND: NOT_FOUND\nGONE: GONE\nREDIRECTED: REDIRECTED\nTOO_LARGE: TOO_LARGE\nMALFORMED: MALFORMED\nINVALID_RECORD: INVALID_RECORD\nWRONG_PERSON: WRONG_PERSON';
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
COMMENT ON COLUMN "cams_refresh"."failure" IS 'TIMEOUT: TIMEOUT\nUNREACHABLE: UNREACHABLE\nBUSY: BUSY\nDOWN: DOWN\nREFUSED: REFUSED\nNOT_FOUND: NOT_FOUND\nGONE: GONE\nREDIRECTED: REDIRECTED\nTOO_LARGE: TOO_LARGE\nMALFORMED: MALFORMED\nINVALID_RECORD: INVALID_RECORD\nWRONG_PERSON: WRONG_PERSON';
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
COMMENT ON TABLE "case_note" IS '\"A case note is automatically generated when a new client portal account is created\".';
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
    "total" INT NOT NULL,
    "seen" INT NOT NULL,
    "changed" INT NOT NULL,
    "unchanged" INT NOT NULL,
    "failed" INT NOT NULL
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
    "run_id" UUID NOT NULL REFERENCES "sync_run" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_sync_chunk_run_id_defb16" UNIQUE ("run_id", "first_bucket")
);
COMMENT ON COLUMN "sync_chunk"."state" IS 'PENDING: PENDING\nLEASED: LEASED\nDONE: DONE\nPOISONED: POISONED';
COMMENT ON TABLE "sync_chunk" IS 'A range of buckets: done if and only if its records are committed, in one transaction.';
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
COMMENT ON COLUMN "sync_failure"."reason" IS 'TIMEOUT: TIMEOUT\nUNREACHABLE: UNREACHABLE\nBUSY: BUSY\nDOWN: DOWN\nREFUSED: REFUSED\nNOT_FOUND: NOT_FOUND\nGONE: GONE\nREDIRECTED: REDIRECTED\nTOO_LARGE: TOO_LARGE\nMALFORMED: MALFORMED\nINVALID_RECORD: INVALID_RECORD\nWRONG_PERSON: WRONG_PERSON';
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
COMMENT ON TABLE "transfer_request" IS '\"If you don''t have permission to view the client profile, select Request Client Transfer\".';
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
INSERT INTO "cams_bucket" ("id") SELECT generate_series(0, 1999);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXXlz2ziW/yoo/bPpKk/Kdmwnq97aKkqmHSWy5NERdybs4lAUZLFNgRoedmtn+rsvAB"
    "7iAVIkRdkUg0pVTJF4oPTD8Q6849+tlTGHuvVeUFXDQXarDf7dQsoK4ov4oxPQUtbr7QNy"
    "w1ZmOm2rhBrNLNtUVNLXQtEtiG/NoaWa2trWDEQaj21lsQAzqBvoEdgGUMDaNJ61OTRPgG"
    "GSO/YSgkfTcNa/0ksLfyOwhqZlIGBpj8gCGgIvmr0EBoIA/m2laPp78u65oeKXa+jxsK9x"
    "kPYvB8q28QgxnYlf9uN3fFtDc/gntMjHHy3/XbI2b/1Onq6f5IUG9XkEY/wQP6L3ZXuzpv"
    "em0971DW1JftFMVg3dWaFt6/XGXhooaO442vw9oSHPHiGCpmLDeQh95Oi6N07+LfcH4Bu2"
    "6cDgm8+3N+ZwoTg6GcPW/ywcpJKhA96EwL8K2Zq9eb8wobX8X+9bhihkeTCcyGNxIsutxO"
    "iTbxMbKe+WaiAyczRkEwj//Zfb7xYberdFXtD9LIzefbj6haJhWPajSR9S5Fp/UULFVlxS"
    "OhxbwJ/wT01C3l0qpoicFYW9h7+GglSYgN+njQ0A/tJloPdvbLHfLhcfSh+s/PC2xhPh5q"
    "YNLDL5JfRl2BmL4ldx1AZ/GDMLwidoSmgsjr71uiJuBc1nzfulOwektVL+lHWIHu0l/nh2"
    "mjFA34QRHaOzUzpGBt4P3H1i4D05p4/IUG2HBpL1xR4b9nIICKoZkN1rofhw5J7tUXDPLy"
    "9yoItbpcJLn0XxXSuW9WKYc3mpWMsiOCcI67wAyiJ+mmc+41bpiJ8mZvRcs9a6spHp5wKA"
    "x+k43vnw1hX06CiPKVjv3uDD9K+HeQuigjy0JQ5u+73x5zaASEI3I3HQxdcLs8w+fp5nGN"
    "IHIbHJQHOlWRb+nlZyFATTVDYpe0yULoa+rln2weDfCjgzR9NtDVnvyfveQrCZiL9Nfvwe"
    "gzRg3HIxaTFOt4fc6HHCerDKfQTDyN5MftxcVuwkqNcYCltbwdTtOUwaw3Xu0b73L0rg+8"
    "ZbddYM7d2JWMS8uyfdryzrXzrFS5iI5Mk5vbuJ3X13Fds/gk7AQ2/yGZCP4B/DgRgftqDd"
    "5B8t8p0UxzZkZLzIyjyMiX/bvxUZZ9WEBPcSwxylrGCUa8eR8Q+cD5G+8WbgkQy7t1gyR5"
    "1q9QX3yzBNhXtlfddygd0ybM0oAGmMjKP611/EFLR4YtomfLSSCN8YJtQe0Ve4SQiwMUw9"
    "G83YVezvQz0eJcDbu9uvaCovgSUtPsMwEvj3Q5tiMcK7yKjXnbSSW0P1EN/63TYT5/DmmA"
    "IymdkzRX16Ucy5nDLFVcWCeNO2IUM76Hi0N19HUFfoD0kFv4v7GeBumgN4VGjRNUja74XR"
    "F1/+byhI+AmyFtC08PtVvAQZnKkIXBOvuxHEEORSN48bNNP9na8PW93E4FTcyIZmnBuhjS"
    "yyxSUfrc5X8TsKUh7pTyLvJm8KNrCV1XHUJ8g8cws9Pck6dlNxO3m2bbjz6O1hCRE960La"
    "49LWN8DaIBXoimWDF7zj4Ed4n39cAkXXgQlVw5xbwFgABbgvSR6yVdHh7uO0Qudn4xV+WQ"
    "/ZBc7QNFRq4r7ticEj+Qp/+3D+8eoTfkq/IfnwMUM2Hd8J/X5vMNlxSKYaz9AspzNHKLll"
    "pG6WkYT2kUdo89btvhLbyhrRjjiLyM8iPMRSWMQWzx0swtw23MUi0jFhbNM/4vqXCbEoAL"
    "HeJCNnNcONfk84Rrgbv9eeO0fUyTniza08NV33exrPEosigW36UTCLtoHHwVlCi38K+TH1"
    "FPJj/BQSvwgqq7LHwFvqUki/jsjSEtpAkFCnDToS6rZBt8zh71keH550F5447Kpma/8Hkb"
    "XUGAa29DkeI6sx6HVydlgppmYruownse0whLN0vJOUHPJckGurlfZoUkG3BOxsag59Puip"
    "XIU7tGSlmGdJgpL7loQlPiJfEI0923cqTfBjUfMZnWtGv7K7a70BPoi/Kwap2HT2CZoH8F"
    "WeCXyVPn+vEtNXmc+xxmPJuoZYh3kZG3KCkm/ISVixTLwpMnfjdM2bwgfZhH3YqAnD0wWL"
    "Qh6mbR7sZ7lgP8uA/SwDdsMiiohqzMshHyVvHvjn+aZ8xoxPWEYMx1Sh7KznJb0imR3wg5"
    "66HfRErWGKXTomIiB+xYCI4deC7BhTtMHwq4Smg5Eo4Lnf6YttEPogIUJ9M5wOruXeQO4K"
    "d+M2SNyS0MNoOLiV78XReDhog/AnCf19KoyEwaQ3EK/bIPShjOGt+oVNjtzlBdYQHHOP+J"
    "doHzXeUOnCGE4nbeBdZI19Zzr+3gbkfwldDx/wyJL/JTQSb6ZjMpreRWiWhGaHhG7xwmwD"
    "8j+hue6NxO7EJfOvJTQZDuW+MLrFDYNLCd0J/Zvh6I40Di4l1MMD2e9dy5h2OMKPop+zZm"
    "E95po3RRhif7bvRZiuGg+MPJPr9FCsel8HjC2gyMDrznDQXHaP0Isw5Dgt58V15sXQVh4L"
    "GX289jXeiuukz+E32hDZKSHOHQ0pZopVIk4ZA3y28XyWjwvyDIQ7/WEnsmowrp3eQBh9f3"
    "cn/PZLZOn0MQfy24dXROf7RBTids21oTKwT2UKQfvGcITzs4uPF58+XF0EbCG4k8UbkmxB"
    "XUL1qZwfXoSygbFrTeIJ6lJBjyWHOUzJh7nWw6xrqNxijhDyQT6GQZ5tCvrQxem4E12MF0"
    "bcRosonRHC15Mx6uz5X6vcEvWKqjhIYO82QmfPmNNoXNCRTdu8oaaRBbtHrKkJqQ/2/qGm"
    "xNGednW0+l92TCBcrXVjsyLar0LPxuW1rrDy9xSBTQw6FWif97jLBk1aRuQHY1dNQjhEcG"
    "Lg/3Iu+CIxvLXcSHeu9jgniSz4rjDuCtdibL1XEFXjLufUsJpgte+Mq9m23Bl7KdhghdkG"
    "TSb6omi2BRQ0p59MB1lgYZhA8WIk20CxnjC6QHlUSA7SpabDEJ1mAXup0J6SEZmHeY2EJC"
    "S4jbfNaId4rjkQvwRYuE/8JpIt8ATMoKo4FqShobgZIoSEZKVswFJ5xjehMgeKTv5scidV"
    "jU+WIIaZKEc8kKg2gUR1FCvrwUj21IJ4hNaBIrT8faSw4s4g5fAmwrHSYyXyeaDsEStRzg"
    "Xl71Nx6rl2FHBKcKmIdwj5K6HRdDDoDW7bwLuQ0Hja7YriNWkUXEroRuj1yS33b5yl53PT"
    "y+WlVyAdc4S3JoYu22IZp22g0bLByfPwgjNLOgdGKLknQp0t1QsNaday1DDHSPk413qc9/"
    "MJ5O6A3B2wne0O6J1CM+yFhqFDBWWeXTMm1gyT1WZmVeJqMxz2I9tFpzeJwTu964h+rD1u"
    "pLn2L4ZLyDadS0FFJUnJ07FmntrEMudUcHSTO/9RPeHdactNTrGINRd/DTCY9vtZxzeHTa"
    "jkJQ1l2n23CUWzjL5e+tJ8Fl+pJQBCAggJMacSRr1SbE1VdH0DgkkAXkgWPQUg+ALc1J9g"
    "bZi2ogOvrhah9dKRS62kyfeA7yljlY0mTucpnupkmeUGxINYuBpfVkzodrHwO5G7WI6mwm"
    "7shoS6wlh8GI6+iiNZGI97tzRMinGTtLwby/3e4KvbIvgQeoJl37vht8hz/xaWrUfCYHwj"
    "jkbkeegDlaR7E2HSGw5w67E4mFBhOnor1urbkH6N5L1IO/xrxftJrKF/s4wU/iGPFP4hXQ"
    "r/kJDCZ8acETE+gX+m+UV57es87SpR2MXfJhHh2weR7ebuNw+B3iWe7zExnFcV+QkNo/jh"
    "0ijKOiNEXOWqv//h0QKboctmeCQV1mT38kmqB7gVeSUl94YK4A3VWz7KHWEntpENsbB/52"
    "ENBFgXNh4dKCLb3LSYZoJIi5NsY4HXVoZB44qzLwevIJ3TrxrPt8w177po3pGxKqMnRjqo"
    "s9SO1zFRyIS+PB5OR6TOdOxGUIFaHojUEyL0SUJErRqP5clQprrd/XDk6ltU52Q+KaOAXe"
    "RRwC7SFbCLhAJWtMovr+5btLrvDOoyZCRISMc4TMNxLoLzolCa8jANxzkfzph/aH4MRc5Y"
    "+TBJk0LZKouYJ/Erz4xdOPMkektU7iC6FKi+uHNUJ9EJDfNt5HRmbBFDWk+LQUqX2dmhUP"
    "lO+4YIAtL6V6CANTQtIrf60Q4WfMYzSAekPBIghr0TGhmhOqZJTuFIZMRCMy0bvPunv8b/"
    "CU5/SR71Heolec75GB4E/n7UkBM++iby38WRKRf8WO8w4RapLDo75rypfLqKkPOgok0R+T"
    "JCxAXMfALm8YVdlDqYnvS+icQ2QP5KqNsfUh9O928Zy0D1oRTGCypW9SkgqLHLbb1mOq/3"
    "lGtq55nZ+es9aUjVHYtIybQ8eMG6LAxiXgkgFoUjz5mpm4mLQUYETkCV5V5Qm5ldBYLEOy"
    "BhClDhmnhaFIUwQfgzo6jqhlUCwxjZz4ygBc1nTYXkmFPDivlGtrS0bOwpSzqtgxpzqzoJ"
    "B26RKlLvjpYuKKx2REk56LlAfzQURnGrdG9Ev30T4H1tZ0SCnWyoqrN2iwsWLaeSRt+EsY"
    "hO9cscE/0ydZpfsia5vMRbg76RX5i1866hqq0UPQP3GHmcU7r0771+jg//LF4pdnt3Qh/r"
    "yyfnsdOG8Pk7A/IXw3yiwDE0jt2IR6l/QsCvCuC9VCzZcGzVYPk2ZJ6qxShf8WgtuHNUZ2"
    "sRg1Ea4hkmo1SoG7BvH0RE8RCTkaEWZpks2ubBXjG79EGjey/dhllB45kbeFoXfBfP3MV9"
    "2IiUIa+hSfErCX2ij58Q+0Iiiw+cG3ErLxQVv12G1r8KMtTMfngKhWNLoVC3A8mm5VCoKb"
    "77JlFgp8RNgd9yZjLRefbM5Tx2ZrdGrq38WEBnpG+uzj2th541W/G+asIpLfT0JMsVTYu2"
    "qzRypEgKh4a4djUhhIR7eR3EywuuFI1hrM4oyucT1NkzpqyqfXmRR9W+vEhXtcmzeEgBen"
    "SYBtK8hWm39HXGvCUObvu98ec2gEhCNyNx0MXXblhE4YHIMwzpgxAfAtt4giilLmL6TI9S"
    "VQP9m5YliGJ8lWeuX6VP9avETD8+n7uKUh2PxcE1TXXsXdA7E/pxQtIkTkbfSRwg/kNSM3"
    "bF0UToDUhiRu9SQp0h+YC79C7iaZHdyMB7P/sMvSI9exlcgrQt4m/3PZoaxrsos/jO8qy+"
    "s/Tld5ZYf4ptw9XaLlwzOUzXmAqZVfgRq7qircqlYIlQ8uy1R5u9lj28x5GxtiTHqj5s2V"
    "f1Clc+SBByxYJnico9q5ubJcqi0YPFc+dvyThLqjNLgn+uNdxdiSGOUjZwVTdpmAM38OLj"
    "HCPly7nO42zCZ6NcXe4oJR/lOo8yTzTIEw3W4eDxZP/yp6+WZmOLP+MYMzI46aeYkflw4E"
    "PM2DmXrli2vE3KZYY+kZz0JyBB4YZ7RDLXk1YktT51NaPt6C33BIgfjdbmaHQbqbOXAZ7R"
    "TY1tSC3hQehNeoNbuTeYCF9JFHz0hoSCG2769Ttqk2fclNDNdDT5TPK0d91ke9HPpU6wKq"
    "80FFugxYS1CGkDla8Gm1QUy8KSQzldLErKpfQ6S+lRLp3b4B+hqrN/QEmj/1mu8IezjPCH"
    "M1aaxxJQR4g40vmQXge8pyjcScoaSyP1gtxAhoNS5MBUN7mApnkwX+ZB+TId5MsExoRlys"
    "ZCnmmmzXAqSk8OkSD8mdNDcOfDQzsfrjFKxXZdn6B5u0D17gMW1BeyazpYaGrgrx7FOiMN"
    "VAo9zwTFkh/29aNl9/SKvoZuJvZmeNTyvDJvmcwnyAgq41k/K5ZeMbOT5g1E9aJfACApOM"
    "sQstPz/CQpm4D3a2f88VOCIQjnxbIuJig5o426fFiWbBsy7gRZtDYyW6BJ31uy+mjCVH+F"
    "PT503qYuFYRgin6Up2QSq6caD0Pr/vNwILYB/SMh8U7o9duA/pEQmbNt4O8Qb5/W+A9jJh"
    "MLsOysiabOCjLOymfAIudZggokMggAXJgQ/26kMur/5lsn7J7qvE6u8Yr43gb0j4QeRPEr"
    "+ej+rcfqUI3VCqOnWBbmB7SiSHFBNauPGo9OaWZS9XmxtiL8F6u7nstAEUmJQctlpZD111"
    "nrxF4DsRKlWCwZKV0JYNE2YTq/thrAQ3d46A73M6nQz8SVRMuMepSSj3pdRp3hduJ9e6a+"
    "WTQfWIxwj230eFhZkfpZPGHNIWAlBQDk9dZ4XQxdNjWfuplxDf6UTAJdOKxh7Jpg70M9Hu"
    "cs3hncEFvHkdiGEd61R73upJWyFVcAtKCqhpMrR0Y9Z3COVIEx/pMD4djqr2I+a0fspbMT"
    "Y/ZumQJ0npyMZNDSzs2KJGXs4n4GRi7oj2X/iNpugvyHewIVTbjYRKhsxXyEdqiEx56ITW"
    "h/w6C7xuJGTujwwpap1dtiJWcqBJvX3cjtrUmoFQozzJn+14d2iODEwP/l2fIK5P89En7z"
    "V8GgzNCqZERlRtdselimEW13yLjM1BjJojUX9qqzkFhpNcpCWEmZhfTQSFuzdSjDQl4MYZ"
    "oG+hl/yOW28CHDbeFD0m3BxWxR6IAvTMNxTsc5oZnnkbRdsYjLQtVw9aJ8yrFnxp8iss0N"
    "k1GFHmdzKtowF5dqPZiabUMENAQwMwJUvFPcQ1RjQW8RL6BH+CuYGwiClyVpa1uAIOOsoA"
    "ksZWMByzghPZAHxgt6H/cmOMxbJCQhAbjKPFgaGGGgIAAJPmBhmEABurbCqugckPMD4OCZ"
    "ZNJ3uQ4B5M2kKy9b6HvwsDTgM75PKoZYAE9yaEroRbOXuFuDcGqfcIEnpYV7UmzcAdAsgB"
    "+DpUZevwErw4TvgaDr9K34ngnpSwmvmWH9878sCs8eQgDLdNnRHlPToTKNlYxEqB43r68E"
    "4CZC/e/z8w8fPp6ffrj6dHnx8ePlp9MgLWryUVaS1E7vljgIRXZR32MoQzRQrKdC7Mpr30"
    "BWdZWHU12lM6qrZHwcnDtr+QmmeGWluEaEiRon6Z7lcvE5y/DxOUs6+WAG7RDfKAaj/zIe"
    "DlLcdMNE8eNaTbXBf8Bru/eQ176Few8BKXJSm3BNiXuhnERPT0gHaa4p3H+iKSfpufJ0PC"
    "sahb1Moo4YbQNH/khGmuEzkRxqiDCkTqkVHiPlKVnqPM7pdQt+rpIF52cXHy8+fbi6CAT0"
    "4E6WXJ702vfS0xcuBBGmawyqVRSCWJKWDrJZaRSyN6IoJd+H6rwPEVtKCV4TIuPjW+vxxU"
    "JxmfHdkvHxrfP40sxh0DSNQucjUaomxIgcKH62wAHJIa3+97qCelj6azFM/sGzkyx7/xq3"
    "kjW/2U6T/zW0sVxknYAxTdgK3uGeTeNZ0YGC5gDPX2e20iwLt/6F3hGcuWa3XcP90oQQWJ"
    "CaYSxiQXezcYDT07Ok1f+QL8qT3Ngv5eu76xqWRjFoSA5i+iby38WRJR7mLu6HiRzw53cC"
    "02wtKUz3elrS4Q+KqlCUMpx+d+TKgWwH4Cac+xwkg0XRPJ8Nzqh6mCxQ1BVD0RkgZ6QeCh"
    "M1QZR89axDtmLasp+UM6mlpYQbRah+6lSfaF4YvTDNz4wdVgIcLPyqhsUyEUBVw1JBijU6"
    "ShkH0SV973XRLBjFbg9LAu/OTk/OY8lkwqk+j72AdXFwW9OBcH8/Gn4jVaK31xKiNBNhRG"
    "tMhz5IqDeQcaPbkTget0Hog4S6w7v7vkgpgsu49piPUVad/cRwbOL+VXYsQ+Q15pYtYULK"
    "h9Oi4N6VO47b++FPeLyEQVfs07riwWU9xsu3KMhkU5rDucxSf9JZRQr5T8014pDMCjljpZ"
    "DXeDXUSUgP0NuaxvaszpTdY42HpTWedu56E8okgksJbZnQlgWNxC9ilzb0r2q2OZnwD9eS"
    "KZPsZGy/u3QlbEc3NR7D2qplYdtzSdaR0cXPzD6YsBRjIRldNGGuv0rG7/BuXxUr2d1rjY"
    "enAewkgv9+LCVHVzUey9qyFYUcYJIk1iy/qgzH+ihZPVzr3ypz5kFc62MnwXlPHOMHyPzE"
    "MTPhkw9XEuLiCXKc2a2Ry7ZYU2R3J8mJzq06FbEewRUkgY5wLiDrhV3LOtHmJMtDxQxay8"
    "q2+U5PlckSAgu/FzzBDaCRmLZ/R0NrxwZuZ1Zw+1cQidd0G7kxmgoJJl3oeDNNOqoc8D0M"
    "P5UfxL7uemcZa2gGIdIkgu13HgR6DEGgwQDmNov5BHW28ZdUYT7lkXQ/pUu6n5JW+PCyyA"
    "txhKiBMFcfbVswzrbSCNtaQXsQJZwyBXmpWIxCnx0NKWZaEv0IXby6x8ZLgndkeGftwJ4M"
    "Hwj8GNRObyCMvrNVsQ5D5u98n4hCXBkLBI3celhAUQ8VjEc38+jmGscwpEU318SvPp4zmK"
    "HEMNIKp+swfhm4cFrjt8kCd1Re6h7Ubrlae/N+gSfX8sgc1rlv6mFFpUfTcNYFbXNhGm6Y"
    "yzbMUayqsMpF98tbv9vjxHiniS48xfbIXq24OdX3TKrXuMzskR3gD2NmQfgEzT1R+uL306"
    "BpGT3J0PbOgp4z+fzRwPOKQqS74+2WJIOdMb84KQebNBcquVDJhcpDh3Rz/lyE7fi71L6s"
    "p7F1fA7LhdwQlCTX8Th5BpfxW3CewnkK5ylleErEiI0nRhF8/fYNxPcsF75nGfieJfHlmS"
    "F4Yb6aMPSTUoX58sibbmU0M8Uv/lDWjmOROg8qR3lehSxRautwmCFNhRwcDypR/fByOvG8"
    "RXWSrjh34nmLXsG3kectOiaVgKtch8WXZ9DhGXTeCrufIrELT+DCE7i83XiF9Jzc8nRINe"
    "KydLalB0NVgZVHXK11Y0NCgwWqwt173R4nxLtNPdsJVjQsLz6xbbja88gsnAK6IXgf1saz"
    "QWp36aCnFsvKEzw8ybTz4GayGrTbGacoAJNUryRpqmeO+gRtq+0WstQWNLG1gfQNuSblJt"
    "3S3m5dSBJvTwpjzmldS0IQqoyZDFM83GuYUYqms92ZTcuW3XfyEMXjCFGMjFliHHbUzYnR"
    "cutKVGihJRbKQRsj5cgmNa7SwntA/Hr6VuteHFz3BrcFDdk+WRt4FxLqi8KYyOfuXwldDw"
    "diG5D/JXQ/7I2HVKz3r8oI72f5DmwzzmsT5duNJ8iQL1Mnf9C+McW4KitxpkPFguVKcsVI"
    "eU2fOtf0Sa8NmM03GlkgsJKTDqeo/WBLwc0H2eYDjFQF1gOidI2cJhsMtjOqTml8CO43bg"
    "XMVoou7D8+2akNL0Itd+rDQ6xiugoosJeKDRSAEcJqqKPPATJsMCOoA2cNbAMQtnRC1deX"
    "5aZN0+fM8Q0En6GJP82M+SapCR/iBTt04CBCiXzeSweurWNGEzxgI8NUAPo4HWcN3DXzNW"
    "ANfC5krN7OWD6ZOfw1QrR1Pmos6VaQJRT6auvHVK31YzKNqmKlZZbKkwTXp64z0lRVGU4n"
    "beBdSGg6GIkChqTTF0kBj+CDhDrT8fc2IP8Tq8PDgFgdHgYkD+7NdOymwaUX7hHjzXA68M"
    "4X6aWEbqml4pZaKkbidW8UZM/1ryU0GQ7lvjC6xQ2DSwlhif5mOLojjYNLcuz8Tej3rmVM"
    "Oxxdk5Pn8GcJPYyGg1v5XhyNh/i7hj/V40jzuFS8s0Ot4YrNrR46JfIHMcgbmESoSUYSrt"
    "NznZ7r9Gk6PcE9RZ/3hmSHLu9NgQNHMFAXTDdtW0MCF5qgHz/hn1pW9vVpay35Dnq3nyd9"
    "LNB6F0TKHEyFPhExyd96nJzNHEtD0LIKu+YmCCv2z31Tz4mme+e2RtPBoMRpsUeGVSr3Qk"
    "Lj6ZicHLvVTLxLCQkPQm+Cn2NV6VtPfGiD2I3oqTL5XybCnHwj9PrTkTh2n0Tv4V47Q9c5"
    "2Luoh5aVpcanmUv2Ut1rdigaxfciD74X6fgyi5r67Ju5PaXrW1HKBqpaDcvXGh71hYY0a1"
    "lq2GOk3A2h1ho2tJwVLDHKEUI+xnUeY9uwWbV4MryzvPaN8S+pzDvLgoX83PzmHMg4kOqS"
    "eLAzNNBULEMUHM44nA4qDmiEhkMah5Q4uhTCc0vAwZyUzcFIg232TS4YDu45MpUiNVQqPj"
    "Udc+/0v1G/r6YAdUir+0QxH6E9VFVnrXhfOGF+T7Q5ybLD27S1bESb7w40Q2BL4ru+Ba5L"
    "QNFWFlAYBe5y0kkI/2sJ8znxnlOA+yXDlETeXOFLVdH1DVgYum68WG5/oVYLw6SV8lRdg8"
    "iWWuCdZTimCsHp6emJhB4M8wlcQxvPQeuXdNe7uEfW9gXcA6/OJwzcUewgjmLuYiPvSe7+"
    "hqFDBaWIJ2G6eDUxTHgoQP1p/srFxIbDfkQ/7/TidZundx1x9O6MYo4bual1GYIgT0tVvS"
    "cP98490O4QZY4JZDOqZsYJ63y4W/Jw5DLH2chl6tHIJTOxPGNOJ2Ev7FbTxPIlJzHHmoRc"
    "x3SvYU/uCiCOSugNxTixqgunqz2oOkWyTyygOYIYVMtusbSpWJOTTGXKayybodY7dSmp1V"
    "uAjeGQFBr/ZYOl8gzBGporzbKokmSAZw2+hBQZgEXUhabjriwMpWoD78uBrvvY/85SK6mA"
    "HfpluVLKRiVsDyzPQ+sE/PDv4K8sZ7bluhbXteq9Qe4dlJO2EHL7I6f2wMHO6cgzgX+maF"
    "jHEYNTyZmz+Nskos4mKjFHSmP7zePlmY/eb66yLCtCtyveu85s3pWErsVu302a6F/F2ffb"
    "+IhGmG5itHa5aURpuRdWXVw38nhhzaGKOUaZcY9Scv+cOvvnkLEi0r9cnAMySJvg0/ranN"
    "BfLbNNQfEuQbiHVHc8Y1BAqOOG3sOqJmUmLYOUw8ttu29r2w1PygpAzl+F9VghZqziFOMu"
    "m9O9Ksj15G07MU6w91qZzwVoauqyxbCae09OsozlyrZNbWrC/iwpofd0Uk23Az9D02Iej6"
    "Uf/IZIGmFFi8UbXuY59MWt0iMOLy8TiV3woiqAsNe8gegepPYrfqMNEcPi8WU8HKTEBmxJ"
    "4qYOTbXBf4CuWUcsC7DA/eKlOUrXg+Mqb0zoJR10irlpV8/M/vp/2+S0kg=="
)
