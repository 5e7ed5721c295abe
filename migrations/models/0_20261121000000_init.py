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
    "attempts" INT NOT NULL,
    "enqueued_at" TIMESTAMPTZ,
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
COMMENT ON COLUMN "invitation"."status" IS 'QUEUED: QUEUED\nSENDING: SENDING\nSENT: SENT\nRETRY: RETRY\nUNCERTAIN: UNCERTAIN\nFAILED: FAILED\nACCEPTED: ACCEPTED\nREVOKED: REVOKED\nEXPIRED: EXPIRED';
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
    WHERE "status" IN ('QUEUED', 'SENDING', 'RETRY', 'SENT', 'UNCERTAIN', 'FAILED');
-- One open transfer request of a provider for a person.
CREATE UNIQUE INDEX "uid_transfer_request_open"
    ON "transfer_request" ("jobseeker_id", "requesting_provider_id") WHERE "status" = 'PENDING';
INSERT INTO "cams_bucket" ("id") SELECT generate_series(0, 1999);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXXlz2ziW/yoo/bPpKk/Kdmwnq97aKkqmHSWy5NERdybq4kAUZLFNgRoedmtn+rsvAB"
    "7iAVIkJdkUg+qumCLxQOmH4x14x78bS2OGdOu9pKqGg+1GE/y7geESkYv4oxPQgKvV5gG9"
    "YcOpztrCUKOpZZtQpX3NoW4hcmuGLNXUVrZmYNp4aMP5HEyRbuBHYBsAgpVpPGszZJ4Aw6"
    "R37AUCj6bhrH5llxb5RmCFTMvAwNIesQU0DF40ewEMjAD62xJq+nv67pmhkpdr+PGwr3Gw"
    "9i8HKbbxiAidSV7243dyW8Mz9Cey6McfDf9dijZr/E6frp6UuYb0WQRj8pA8YvcVe71i98"
    "bjzvUNa0l/0VRRDd1Z4k3r1dpeGDho7jja7D2loc8eEUYmtNEshD52dN0bJ/+W+wPIDdt0"
    "UPDNZ5sbMzSHjk7HsPE/cwerdOiANyHIr8K2Zq/fz01kLf7X+5YhCkXp9UfKUB4pSiMx+v"
    "TbxEbKu6UamM4cDdsUwn//5fa7wYbdbdAXtD9Lg3cfrn5haBiW/Wiyhwy5xl+MENrQJWXD"
    "sQH8ifzUJOTtBTRl7CwZ7B3yNSBWUQJ+nzY2AORLl4Hev7HBfrNcfCh9sPLD2xiOpJubJr"
    "Do5J/gL/3WUJa/yoMm+MOYWgg9IXOCh/LgW6ctk1bIfNa8X7p1QBpL+KeiI/xoL8jHs9OM"
    "AfomDdgYnZ2yMTLIfuDuEz3vyTl7RIdqMzSIri/+2PCXQ0CwnwHZvhaKD0fu2R4F9/zyIg"
    "e6pFUqvOxZFN8VtKwXw5wpC2gtiuCcIKzyAiiL+Gme+UxapSN+mpjRM81a6XCtsM8FAI/T"
    "Cbzz4a1D/OjAxxSst2/wYfrXw7yBcEEe2pB7t93O8HMTIDzBNwO51ybXc7PMPn6eZxjSBy"
    "GxySBzqVkW+Z5WchQk04TrlD0mShdDX9cs+2DwbwScqaPptoat9/R9byHYjOTfRj9+j0Ea"
    "MG6lmLQYp9tBbvQ4YTVY5S6CYWRvpj9upkA7Ceo1gcLWlih1ew6TxnCdebTv/YsS+L7xVp"
    "01Qzt3MhEx7+5p90vL+pfO8JJGMn1yzu6uY3ffXcX2j6AT8NAZfQb0I/hHvyfHhy1oN/pH"
    "g34n6NiGgo0XBc7CmPi3/VuRcVZNRHEvMcxRyj2McuU4MvmBsz7W194MPJJh9xZL5qgzrb"
    "7gfhmm2eNeWd21XGC3DFszCkAaIxOo/vUXNQXNn7i2CR+tJMI3hom0R/wVrRMCbAxTz0Yz"
    "dBX7+1CPRwnw5u7mK5rwJbCkxWcYQYL8fmQzLAZkFxl02qNGcmvYP8S3frf1xDm8OaaATG"
    "f2FKpPL9CcKSlTXIUWIpu2jTjaQcujvfk6QDpkPyQV/Dbpp0e6qQ/gUaFF1xBtvxNGX3z5"
    "v6YgkSfYmiPTIu9XyRLkcKYicI287gaIQJBL3Txu0Ez3d74+bFUTg1NxoxuacW6ENrLIFp"
    "d8tDxfxu9ADB/ZT6Lvpm8KNrCl1XLUJ8Q9cws9Pck6dlNJO2W6abj16O1hgTA768La48LW"
    "18BaYxXo0LLBC9lxyCOyzz8uANR1YCLVMGcWMOYAAvclyUO2fXS4/Tit0PnZcEle1sF2gT"
    "M0DZeauG97YvBIv8LfPpx/vPpEnrJvSD98zJBNh3dSt9vpjbYckqnGMzLL6cwRSmEZqZpl"
    "JKF95BHavHW7q8S2tAasI8Ei8rMID7EUFrHBcwuLMDcNt7GIdEw42/SPuP5lIiIKIKI3Kd"
    "hZTkmj3xOOEe7G77UXzhFVco54cytPRdf9jsazxKJIYJt+FMyjreFxcJbQ4p9Cfkw9hfwY"
    "P4UkL0JwWfYYeENdCunXEVkaUhNIE9xqgtYEt5ugXebw9yyPD0+6C08cdlWztf9D2FpoHA"
    "Nb+hyPkVUY9Co5OyyhqdlQV8gkth2OcJaOd5JSQJ4Lcm251B5NJuiWgJ1PLaDPBz2Tq0iH"
    "lgKLeZYkKIVvSVjio/IF1dizfafSBD8etZjRuWb0K7u7Vhvgg/i7EpCKTWefoH4AX+WZwF"
    "fp8/cqMX3hbEY0HkvRNcw7zMvYkBOUYkNOwkpk4nWRuRunq98UPsgm7MPGTBieLlgU8jBt"
    "/WA/ywX7WQbsZxmwGxZVRFRjVg75KHn9wD/PN+UzZnzCMmI4pooUZzUr6RXJ7UAc9FTtoC"
    "dqDYN26ZiIgPgVAyL6XwuyY0LRBP2vEzzuDWSJzP1WV26C0IcJptQ3/XHvWun0lLZ0N2yC"
    "xK0Jfhj0e7fKvTwY9ntNEP40wX8fSwOpN+r05OsmCH0oY3jb/8KmR+7KnGgIjrlD/Eu0jw"
    "pvqGxh9MejJvAussa+NR5+bwL67wRf9x/IyNJ/J3gg34yHdDS9i9AsCc2OCb4lC7MJ6L+U"
    "5rozkNsjl8y/nuBRv690pcEtaRhcTvCd1L3pD+5o4+BygjtkILuda4XQ9gfkUfRz1iysxl"
    "zzpghH7M/2vQjT7ccDI8/kOj0Uq97VAWMDKDbIujMcPFPcI/QiDDlOK3hxlXkxsuFjIaOP"
    "177CW3GV9DnyRhthOyXEuaVhaKZYJeKUMcCna89n+bggz0C41e23IquG4Nrq9KTB93d30m"
    "+/RJZOl3Agv314RbS+j2QpbtdcGSoH+1SmELSvDUc4P7v4ePHpw9VFwBaCO1m8IckW1AVS"
    "n8r54UUoaxi7VieeoC4gfiw5zGFKMcyVHmZdw+UWc4RQDPIxDPJ0XdCHLk4nnOhivDDiNl"
    "pE6YwQvp6MUWXP/0rllqhWVMVBAns3ETo7xpxG44KObNrmDTWNLNgdYk1NxHywdw81pY72"
    "rKuj1f+yYwLRcqUb6yXVfiE7G1dWOuTl7ykCmxx0KrE+70mXNZq0nMgPzq6ahLCP0cgg/+"
    "Rc8EVieCu5kW5d7XFOElnwbWnYlq7l2HrfQ1SNu5xTw2qC1b41rmbTcmvspWSDJWEbLJno"
    "C9RsC0A8Y59MB1tgbpgAejGSTQCtJ4IugI+Q5iBdaDoK0WkWsBeQ9ZSMyDzMayZ4giW38a"
    "YZ65DMNQeRlwCL9EneRLMFnoApUqFjIRYaSpphSkhJlnANFvCZ3ERwBqBO/6xzJ1WNT5Yg"
    "hpkqRyKQqDKBRFUUK6vBSHbUgkSE1oEitPx9pLDiziEV8CbCsdJjJfJ5oOwQK1HOBeXvY3"
    "nsuXYUcEpwqah3CP07wYNxr9fp3TaBdzHBw3G7LcvXtFFwOcE3UqdLb7l/4yw9n5teLi+9"
    "AumYI7w1MXTZFss4bQ2NljVOnkcWnFnSOTBCKTwRqmypnmtYsxalhjlGKsa50uO8m0+gcA"
    "cU7oDNbHdA7xSaYy80DB1BnHl2zZlYU0JWmZm1F1ebfr8b2S5anVEM3vFdS/Zj7UkjzbV/"
    "cVxCNulcCioqSUqRjjXz1CaWOWcPRze58x9VE96tttzkFItYc8nXAL1xt5t1fHPYhEpe0l"
    "Cu3XeTUDTL6OulL81n8Z00JEBJACWh5lTKqJfQ1lSo62sQTALwQrPoQYDRC3BTf4KVYdpQ"
    "B15dLUrrpSOfNJIm3wO+p4xVNpo4XaR4qpJlVhgQD2Lhqn1ZMandJsLvSGkTOZoJu7EbE9"
    "yWhvJDf/BVHijScNi5ZWFSnJu05d1Q6XZ6X90WwYfQEyL73vW/RZ77t4hsPZB6wxt5MKDP"
    "Qx+YJN0ZSaNOv0daD+XeiAnT0VuxVt/67Gsk70XakV8r349iDf2bZaTwD3mk8A/pUviHhB"
    "Q+NWaciPER+jPNL8prX+VptxeFXf5tFBG+fRD5bu5+8xDober5HhPDRVWRn9AwSh4ujKKs"
    "M0IkVK7q+x8eLbAZumyGR1JhTXYnn6RqgLsnr6Tk3rAHeEP1lo9yR9iKbWRDLOzfeVgDAd"
    "GFjUcHydg21w2umSDS4iTbWOC1VVDQeM/Zl4NX0M7ZV43nWxaad1U078hYldETIx1UWWon"
    "65gqZFJXGfbHA1pnOnYjqECt9GTmCRH6NMFUrRoOlVFfYbrdfX/g6ltM5+Q+KaOAXeRRwC"
    "7SFbCLhAJWtMqvqO5btLrvFOkK4iRISMc4TCNwLoLzvFCa8jCNwDkfzoR/aH4MRc5Y+TBJ"
    "nULZ9hYxT+NXnjm7cOZJ9Iao3EF0KVB9ceeoTqITGubbyOnc2CKOtJ4Wg5Qus/NDofKd9v"
    "UxArT1rwCCFTItKrf60Q4WeiYzSAe0PBKghr0TFhmhOqZJT+FoZMRcMy0bvPunv8b/CU5/"
    "SR71Heolec75OB4E/n5UkxM+9ib6z8WRKRfiWO8w4RapLDo75ryufHofIedBRZsi8mWESA"
    "iY+QTM4wu7KHUwPep8k6ltgP6d4Ha3z3w43b9lLAP7D6UwXnCxqk8BQYVdbqs100W9p1xT"
    "O8/Mzl/vScOq7lhUSmblwQvWZeEQi0oAsSgcZcZN3UxdDDIicAKqLPeCyszsfSBIvQMSpg"
    "AVrainRVEIE4Q/M4qqblglMIyR/cwIWsh81lREjzk1opivFUtLy8aesqTTOqgwt6qScOAW"
    "qaL17ljpgsJqR5RUgJ4L9EcDcopbpXsj+u3rAO9rOyNS7BRDVZ2VW1ywaDmVNPo6jEV0ql"
    "/mmOiXqdP8kjfJlQXZGvS18sKtnXeNVG0J9QzcY+RxTunSv/f6OT78s3il3O7cSV2iL5+c"
    "x04bwufvHMhfDPOJAcfROLYjHqX+CQG/KoD3AlqK4diqwfNtyDxVi1G+4tFacOeoztYiBq"
    "M0xDNMRqlQ12DfPoiI4iGmYEMtzDJ5tPWDfc/s0geN7b1sG+YFjWdu4GldiF08cxf3YaNS"
    "hrJCJsOvJPSJPn5C7AuJLD5wbsStMocqebuCrH8VZKiZ/YgUCseWQqFqB5J1y6FQUXx3Ta"
    "LAT4mbAr/lTBWq8+yYy3noTG+NXFv5sYDOSd+8P/e0Dn7WbOh91YRTWujpSZYrmhZtt9fI"
    "kSIpHGri2lWHEBLh5XUQLy+0hBrHWJ1RlM8nqLJnTFlV+/Iij6p9eZGuatNn8ZAC/OhwDa"
    "R5C9Nu6KuMeUPu3XY7w89NgPAE3wzkXptcu2ERhQcizzCkD0J8CGzjCeGUuojpMz1KtR/o"
    "37QsQRTjqzxz/Sp9ql8lZvrx+dztKdXxUO5ds1TH3gW7M2IfRzRN4mjwncYBkj80NWNbHo"
    "ykTo8mZvQu40mQ3TjAez/XDLui/Xj5WoIkLfJv9x2WCMa7KLPUzvKstbP0xXaWWG3QttFy"
    "ZReukBymq009zH14Das61JblEq5EKEWu2qPNVcsf3uPIT1uSP+0/SNlX7ArXOUgQCjVC5I"
    "TKPavrmxPKYrGCxTPlb8gES6oyS0J/rjTSXYkhjlLWcFXXaZgDp+/i4xwjFcu5yuNsomej"
    "XBXuKKUY5SqPskgrKNIKVuGY8WT3YqevllRjgz/n0DIyOOlnlpH5cOAjy9iplg4tW9mk4D"
    "JDn2gG+hOQoHCDOyJ56mkrmkifOZaxduyWe94jDkIrcxC6icvZydzO6abCNqSG9CB1Rp3e"
    "rdLpjaSvNOY9emOCgxtusvU7ZoHn3Jzgm/Fg9JlmZW+7qfWin0udV+29rlBsgRYT1iKkNV"
    "S+amxSgZZFJIdyuliUVEjpVZbSo1w6t8E/QlVlb4CSRv+zXMEOZxnBDme8pI4loI4QCaTz"
    "Ib0KeE9RuJOUFZZGqgW5gQ0Hp8iBqU5xAU39YL7Mg/JlOsiXCYwpy1SMuTLVTJvjQpSeCi"
    "JB+DMngxCuhod2NVwRlIrtuj5B/XaB/bsPWEifK67pYK6pgXd6FOuMpE8p9CLvE09+2NVr"
    "lt/TK3oWunnX6+E/K7LIvGXqniD/p0Jm/bRYMsXMTuo3EPsX/QIAaXlZjpCdntUnSVkHvF"
    "87v4+fAAwjNCuWYzFBKRht1OXDshTbUEgn2GKVkPkCTfrektVHHab6K+zxofM2dQExRin6"
    "UZ4CSbyeKjwMjfvP/Z7cBOzPBMt3UqfbBOzPBNM52wT+DvH2SYz/MKYKtQArzopq6ryQ4q"
    "zsBTxykROoQNqCAMC5icjvxiqn2m++dcLvqcrr5JqsiO9NwP5M8IMsf6Uf3b/VWB2qsVwS"
    "9KBlEX7A6ocUF1Sz+qjw6JRmJvs+L9aWlP8SdddzGSgiKXFohawUsv46K53aaxBRoqDFk5"
    "HSlQAebR2m82urASJ0R4TuCD+TPfqZuJJomVGPUopRr8qoc9xOvG/P1TeLZv+KEe6wjR4P"
    "KytSLUukpzkErDTdv7LaGK+LocunFlM3M67Bn5JJoAuHNQxdE+x9qMfjnMVbgxti6zgS2z"
    "Agu/ag0x41UrbiPQAtqarh5MqRUc0ZnCMxYIz/5EA4tvr3MZ+1I/bS2Yoxf7dMATpPBkY6"
    "aGnnZkVSMLZJPz0jF/THsn9EbTdBtsMdgYqmV6wjVDY0H5EdKtixI2Ij1l8/6K62uNETOr"
    "KwFWb1tnjJmQrB5nU3cHurE2qFwgxzJvv1oe1jNDLIP3m2vALZfo+E3/xVMCgztCo5UZnR"
    "NZselmlE2x0yLjM1RrJohYWdqiokVlqFcg7upahCemikrdk6UlAhL4YwTQ39jD/kclv4kO"
    "G28CHptuBiNi90wBemETin45zQzPNI2q5YJGSh/XD1onzKsafGnzK2zTWXUYUeZ3Mq1jAX"
    "l2o8mJptIww0DAgzAky8g+4hqjFnt6gX0CP6FcwMjMDLgra1LUCRcZbIBBZcW8AyTmgP9I"
    "Hxgt/HvQkO95YdeCnPAtjSHlOzinJtfpx8oh5TrC4jdfOJ/vf5+YcPH89PP1x9urz4+PHy"
    "02mQXTT5KCvXaKtzS/1sIpuR73iTwWGh9VRo1/fa13DHv8qz4V+l7/dXyTAzNHNWyhNKcW"
    "5K8TAIE9VOYDzL5SlzluEqc5b0lSF8zqEuRhx++WXY76V4u4aJ4qeemmqD/4DX9pKhr30L"
    "LxkKUuTAM+HhEXfmOIkeQtAO0jw8hBtCXQ6kc6W7eIYag71MvosYbQ1H/khGmuN6wBnq1L"
    "TwP1dG+POzi48Xnz5cXQSCW3AnS15LOkUjTH6TU2rLjJGKVDFVXjhUtyoxxiEyMb6VHl/C"
    "3cuM74ZMjG+Vx5dlEkKmaRSyl0ap6uAzfqB4ugIG00NaAe91iDtEXGlwTIDBs5Ms+9+KtF"
    "I0v9lWE+A1son8a52AIUvgCN6Rnk3jGeoA4hkg89eZLjXLIq1/YXckZ6bZTdeQtzARAhZi"
    "+qRFbXludD44PT1LWgEP+aI8yU79Qp6++55haQyDmuQkZW+i/1wcWSJS4fJ6GE9if34nMM"
    "0unxWmez1l6fAW731U0MpwAtySOwPxHQLrYMA+SER70bx/Nc6weJisMOxoFuockDNSkYSJ"
    "6iBKvnoWEhuatuIn6UtqaSnhBxGqnzr1H54VRi9M8zNjR5QAhwi/qmHxTARI1YhUkGI+jV"
    "LGQXRJ33td1AtGud0hksC7s9OT81hyiXDqv2MvX1sc3Ma4J93fD/rfaNXYzfUEM5qRNGA1"
    "Z0MfJrjTU0ij24E8HDZB6MMEt/t3912ZUQSXce0xH6PcdzYEw7FVI00Q2T6WIfIKc8uGNK"
    "LFg1mRYO/KHcfN/fAnMl5Sry13WZ3h4LIa4+VbFBS6Kc3QTOGpP+msIoX8p+YacUimhbxK"
    "UsgrvBqqJKQH6G1MYztWa8nuscLD0hiOW3edEWMSweUEb5jQhgUN5C9ye+QWOHevKrY5me"
    "gP15Kp0GxFfAeidCVsSzcVHsPKqmVh23NJ1pHRxc/MPriwFGMhGV3UYa6/Sgbg8G6/L1ay"
    "vdcKD08N2EkE/91YSo6uKjyWlWUrkB5g0qS2vHIVGR7CUbJq+Ai/VSa9g/gIx06C8544xg"
    "+QxYljZgIYH64kxMUTZjjTWyOXbbGiyG5PmhGdW1UqajtAS0RTqKKZhK0Xfm3bRJuTLA8V"
    "M2itwE3zrZ4qowUCFnkveEJr8KLZC+Ybwu5oeOXYwO3MCm7/6raC2KBOIV4jjfxvAUiDy+"
    "Y62UyTjioHfA/HT+UHta+73lnGCplByCQNxfldRLMdQzRbMIC5zWI+QZVt/CVVmE95JN1P"
    "6ZLup6QVPrws8kIcIaohzPsPGywYMLjXUMFKQXsQJZwxBWUBLU7hv5aGoZmWVDtCF8/2v/"
    "aSYh0Z3lk7sCfDBwI/AbXV6UmD73xVrMWR+VvfR7IUV8YCQSO3HhZQVEMFE2GaIkyzwjEM"
    "aWGaFfGrj+cQ5SgxnDSj6TqMXxYqnOb0bbJCHZWXuge1W77SXr+fk8m1ODKHdeGbelhR6d"
    "E0nFVB21yYRhjmsg1zDKt9WOWi++Wt3+1xYrzVRBeeYjtks4VujuUdk2zVLlNzZAf4w5ha"
    "CD0hc0eUvvj91GhaRk8ytJ2zIudMRn008LyiEOnueNslyWBnzC9OKsEmLYRKIVQKofLQId"
    "2CPxdhO/4utSvrqW1dj8NyITcEJcl1PE6ewWX8FoKnCJ4ieEoZnhIxYpOJUQRfv30N8T3L"
    "he9ZBr5nSXxFZghRqKsiDP2kVKGuPPKmWynJTPGLP5S141ikzoPKUZ5XIU+U2jgcZkhTIQ"
    "fHg0pUP7ycTiJvUZWkK8GdRN6iV/BtFHmLjkklECrXYfEVGXREBp23wu6nSOwiEriIBC5v"
    "N14hPSe3PB1SjYQsnW3pIVDtwcojL1e6saahwRJT4e69bo8T4u2mns0EKxqWF5/YNlrueG"
    "QWTgFdE7wPa+NZY7W9cPBTg2flCR6eZNp5SDNFDdptjVOUgEmr2dE01VNHfUK21XQL22lz"
    "ltjawPqaXtNKdm6pXwtAEwEab08L5c1YnTtKEKqUlwxTPNxruFGKprPZmU3LVtx3ihDF4w"
    "hRjIxZYhyyLStxWmFdiQotrMRCOWhjpALZpMZVWngPiF9P32rcy73rTu+2oCHbJ2sC72KC"
    "u7I0pPK5+3eCr/s9uQnovxN83+8M+0ys96/KCO9n+Q5sM85rE+WcjSdezezUyR+0FzW5El"
    "sKghZSHGzzUsdkx8fFSEVNnyrX9EkvZpfNN2pZ0W4vJx1OUfvBhkKYD7LNBwSpPVgPqNI1"
    "cOpsMNjMqCql8aG430BNd0zUSNGF/ccnW7XheajlVn24T1RMVwEF9gLaAAKCEFFDHX0GsG"
    "GDKUUdOCtgG4CypROmvr4s1k2WPmdGbmD0jEzyaWrM1klN+BAv2KIDBxFK9PNOOnBlHTPq"
    "4AEbGaYC0MfpBGsQrpmvAWvgc6EQ9XbK88nM4a8Roq3yUWNJt4IsodBXWz+maq0fk2lUoZ"
    "WWWSpPElyfuspIM1WlPx41gXcxwePeQJYIJK2uTAt4BB8muDUefm8C+i+1Ojz0qNXhoUfz"
    "4N6Mh24aXHbhHjHe9Mc973yRXU7wLbNU3DJLxUC+7gyC7Ln+9QSP+n2lKw1uScPgcoKJRH"
    "/TH9zRxsElPXb+JnU71wqh7Q+u6clz+PMEPwz6vVvlXh4M++S7hj9V40jzuFS8s0Ot4T2b"
    "Wz10SuQP4pDXMIlQnYwkQqcXOr3Q6dN0eop7ij7vDckWXd6bAgeOYGAumG7atpoELtRBP3"
    "4iP7Ws7OvTVlry7XVuP4+6RKD1LqiU2RtLXSpi0r/VODmbOpaGkWUVds1NEO7ZP/dNPSfq"
    "7p3bGIx7vRKnxR4ZUanciwkejof05NitZuJdTrD0IHVG5DlRlb515IcmiN2InirTfxUqzC"
    "k3Uqc7HshD90n0Hum11Xedg72LamhZWWp8mrlkJ9W9YoeiUXwv8uB7kY4vt6ipz76521O6"
    "vhWlrKGqVbN8reFRn2tYsxalhj1GKtwQKq1hI8tZohKjHCEUY1zlMbYNm1eLJ8M7y2tfG/"
    "+SvXlnWaiQn5vfXAAZB1JdUA92jgaaimWIQsAZh9PBxQGN0AhI45BSR5dCeG4IBJijsjkY"
    "WbDNrskFw8E9R6ZSpIZKxaemY+6c/jfq91UXoA5pdR9B8xHZfVV1VtD7wgnze6LNSZYd3m"
    "atFSPafHugGQYbEt/1LXBdAlBbWgByCtzlpJtg8l9Dms2o9xwE7pcMU1J5c0kuVajrazA3"
    "dN14sdz+Qq3mhskq5am6hrA9aYB3luGYKgKnp6cnE/xgmE/gGtlkDlq/pLvexT2yNi8QHn"
    "hVPmEQjmIHcRRzFxt9T3L3NwwdQZwinoTp4tXECOGhAPWn+SsXE+v3uxH9vNWJ120e37Xk"
    "wbszhjlp5KbW5QiCIi3V/j15hHfugXaHKHNMIJtRNTNOWOXD3ZKHI5c5zkYuU49GLrmJ5T"
    "lzOgl7YbeaOpYvOYk51iTkOq57DX9y7wHiqIReU4wTq7pwutqDqlM0+8QcmQNEQLXsBk+b"
    "ijU5yVSmvMaKGWq9VZeaNDpzsDYcmkLjv2ywgM8IrJC51CyLKUkGeNbQS0iRAUREnWs66c"
    "oiUKo28L4caLuP/e88aSQVsEO/LFdK2aiE7YHleWidgB/+HfKVlcy2QtcSula1N8idg3LS"
    "FkJuf+TUHgTYOR15RujPFA3rOGJw9nLmLP82iqiziUrMkdLYfvN4eeaj95vbW5YVqd2W71"
    "1nNu9qgq/ldtdNmuhfxdn32/iIRphuYrS2uWlEaYUXVlVcN/J4Yc2QSjhGmXGPUgr/nCr7"
    "59CxotK/UpwDckjr4NP62pzQXy3TdUHxLkG4g1R3PGNQQKgTht7DqiZlJi2HVMArbLtva9"
    "sNT8o9gJy/CuuxQsxZxSnGXT6ne1WQq8nbtmKcYO+VMp9LyNTURYNjNfeenGQZy+GmTWVq"
    "wv4sKaF3dFJNtwM/I9PiHo+lH/yGSGphRYvFG17mOfQlrdIjDi8vE4ldyKIqgLDXvIboHq"
    "T2K3mjjTDH4vFl2O+lxAZsSOKmDk21wX+ArllHLAvwwP3ipTlK14PjKm9M6KUdtIq5ae+f"
    "mf31/3gaZrY="
)
