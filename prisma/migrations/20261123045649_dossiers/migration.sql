-- CreateEnum
CREATE TYPE "dossier_state" AS ENUM ('preparing', 'sent_to_district', 'in_verification', 'district_wants_more', 'refused_by_district', 'verified', 'sent_to_province', 'in_appraisal', 'province_wants_more', 'awaiting_council', 'not_qualified', 'qualified', 'recognised', 'announced', 'revoked', 'withdrawn');

-- CreateEnum
CREATE TYPE "review_stage" AS ENUM ('verification', 'appraisal', 'confirmation');

-- CreateEnum
CREATE TYPE "review_verdict" AS ENUM ('met', 'basically_met', 'not_met', 'more_evidence');

-- CreateEnum
CREATE TYPE "dossier_part" AS ENUM ('author', 'verifier', 'appraiser', 'confirmer');

-- CreateEnum
CREATE TYPE "meeting_kind" AS ENUM ('commune', 'district');

-- CreateEnum
CREATE TYPE "council_role" AS ENUM ('chair', 'member', 'secretary');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "notification_kind" ADD VALUE 'dossier_moved';
ALTER TYPE "notification_kind" ADD VALUE 'dossier_assigned';
ALTER TYPE "notification_kind" ADD VALUE 'dossier_mention';

-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "comment_id" INTEGER,
ADD COLUMN     "dossier_id" INTEGER,
ALTER COLUMN "round_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "recognition" ADD COLUMN     "dossier_id" INTEGER,
ADD COLUMN     "revocation_number" TEXT;

-- CreateTable
CREATE TABLE "dossier" (
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "level_id" INTEGER NOT NULL,
    "set_id" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "state" "dossier_state" NOT NULL DEFAULT 'preparing',
    "state_since" DATE NOT NULL,
    "opened_on" DATE NOT NULL,
    "opened_by" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "snapshot_id" INTEGER,
    "submission_count" INTEGER NOT NULL DEFAULT 0,
    "due_on" DATE,
    "holder_id" TEXT,
    "no_construction_debt" BOOLEAN,
    "security_not_complex" BOOLEAN,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_claim" (
    "dossier_id" INTEGER NOT NULL,
    "criterion_id" INTEGER NOT NULL,
    "verdict" "verdict",
    "note" TEXT,

    CONSTRAINT "dossier_claim_pkey" PRIMARY KEY ("dossier_id","criterion_id")
);

-- CreateTable
CREATE TABLE "dossier_value" (
    "dossier_id" INTEGER NOT NULL,
    "indicator_id" INTEGER NOT NULL,
    "qty_min" DECIMAL(18,6),
    "qty_max" DECIMAL(18,6),
    "decimals" INTEGER,
    "qualifier" "quantity_qualifier",
    "value_text" TEXT,
    "is_met" BOOLEAN,

    CONSTRAINT "dossier_value_pkey" PRIMARY KEY ("dossier_id","indicator_id")
);

-- CreateTable
CREATE TABLE "dossier_document" (
    "id" SERIAL NOT NULL,
    "dossier_id" INTEGER NOT NULL,
    "paper_code" TEXT,
    "criterion_id" INTEGER,
    "visit_id" INTEGER,
    "title" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "dossier_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_file" (
    "id" SERIAL NOT NULL,
    "document_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "name" TEXT NOT NULL,
    "added_by" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dossier_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_submission" (
    "dossier_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "submitted_on" DATE NOT NULL,
    "submitted_by" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "content" JSONB NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "dossier_submission_pkey" PRIMARY KEY ("dossier_id","number")
);

-- CreateTable
CREATE TABLE "dossier_review" (
    "dossier_id" INTEGER NOT NULL,
    "stage" "review_stage" NOT NULL,
    "submission" INTEGER NOT NULL,
    "criterion_id" INTEGER NOT NULL,
    "verdict" "review_verdict",
    "reason" TEXT,
    "document_number" TEXT,
    "carried" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dossier_review_pkey" PRIMARY KEY ("dossier_id","stage","submission","criterion_id")
);

-- CreateTable
CREATE TABLE "dossier_return" (
    "id" SERIAL NOT NULL,
    "dossier_id" INTEGER NOT NULL,
    "stage" "review_stage" NOT NULL,
    "submission" INTEGER NOT NULL,
    "returned_on" DATE NOT NULL,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dossier_return_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_return_item" (
    "id" SERIAL NOT NULL,
    "return_id" INTEGER NOT NULL,
    "criterion_id" INTEGER,
    "paper_code" TEXT,
    "reason" TEXT NOT NULL,

    CONSTRAINT "dossier_return_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_deed" (
    "id" SERIAL NOT NULL,
    "dossier_id" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "from_state" "dossier_state",
    "to_state" "dossier_state" NOT NULL,
    "done_on" DATE NOT NULL,
    "reason" TEXT,
    "paper_number" TEXT,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dossier_deed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_person" (
    "dossier_id" INTEGER NOT NULL,
    "user_id" TEXT NOT NULL,
    "part" "dossier_part" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dossier_person_pkey" PRIMARY KEY ("dossier_id","user_id","part")
);

-- CreateTable
CREATE TABLE "site_visit" (
    "id" SERIAL NOT NULL,
    "dossier_id" INTEGER NOT NULL,
    "stage" "review_stage" NOT NULL,
    "visited_on" DATE NOT NULL,
    "participants" TEXT,
    "note" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "site_visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_meeting" (
    "dossier_id" INTEGER NOT NULL,
    "kind" "meeting_kind" NOT NULL,
    "held_on" DATE NOT NULL,
    "present" INTEGER NOT NULL,
    "agreed" INTEGER NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dossier_meeting_pkey" PRIMARY KEY ("dossier_id","kind")
);

-- CreateTable
CREATE TABLE "satisfaction_survey" (
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "level_id" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "round" INTEGER NOT NULL,
    "conducted_by" TEXT NOT NULL,
    "ended_on" DATE NOT NULL,
    "households" INTEGER,
    "asked" INTEGER NOT NULL,
    "answered" INTEGER NOT NULL,
    "satisfied" INTEGER NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "satisfaction_survey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_content" (
    "survey_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "asked" INTEGER NOT NULL,
    "satisfied" INTEGER NOT NULL,

    CONSTRAINT "survey_content_pkey" PRIMARY KEY ("survey_id","position")
);

-- CreateTable
CREATE TABLE "council_session" (
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "batch" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "place" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "council_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "council_member" (
    "session_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "office" TEXT,
    "role" "council_role" NOT NULL,
    "is_present" BOOLEAN NOT NULL,

    CONSTRAINT "council_member_pkey" PRIMARY KEY ("session_id","position")
);

-- CreateTable
CREATE TABLE "council_vote" (
    "session_id" INTEGER NOT NULL,
    "dossier_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "in_favour" INTEGER NOT NULL,
    "against" INTEGER NOT NULL,
    "blank" INTEGER NOT NULL,
    "qualifies" BOOLEAN,
    "reason" TEXT,

    CONSTRAINT "council_vote_pkey" PRIMARY KEY ("session_id","dossier_id")
);

-- CreateTable
CREATE TABLE "procedure_rule" (
    "unit_id" INTEGER NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "value" DECIMAL(6,2) NOT NULL,
    "set_by" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "procedure_rule_pkey" PRIMARY KEY ("unit_id","procedure_code","key","demonstration")
);

-- CreateTable
CREATE TABLE "reason_template" (
    "id" SERIAL NOT NULL,
    "user_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "reason_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_comment" (
    "id" SERIAL NOT NULL,
    "dossier_id" INTEGER NOT NULL,
    "criterion_id" INTEGER,
    "document_id" INTEGER,
    "answers_id" INTEGER,
    "text" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_by" TEXT,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "dossier_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_mention" (
    "comment_id" INTEGER NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "dossier_mention_pkey" PRIMARY KEY ("comment_id","user_id")
);

-- CreateIndex
CREATE INDEX "dossier_unit_id_idx" ON "dossier"("unit_id");

-- CreateIndex
CREATE INDEX "dossier_state_demonstration_due_on_idx" ON "dossier"("state", "demonstration", "due_on");

-- CreateIndex
CREATE INDEX "dossier_holder_id_idx" ON "dossier"("holder_id");

-- CreateIndex
CREATE INDEX "dossier_set_id_idx" ON "dossier"("set_id");

-- CreateIndex
CREATE INDEX "dossier_level_id_idx" ON "dossier"("level_id");

-- CreateIndex
CREATE INDEX "dossier_snapshot_id_idx" ON "dossier"("snapshot_id");

-- CreateIndex
CREATE INDEX "dossier_claim_criterion_id_idx" ON "dossier_claim"("criterion_id");

-- CreateIndex
CREATE INDEX "dossier_value_indicator_id_idx" ON "dossier_value"("indicator_id");

-- CreateIndex
CREATE INDEX "dossier_document_dossier_id_idx" ON "dossier_document"("dossier_id");

-- CreateIndex
CREATE INDEX "dossier_document_criterion_id_idx" ON "dossier_document"("criterion_id");

-- CreateIndex
CREATE INDEX "dossier_document_visit_id_idx" ON "dossier_document"("visit_id");

-- CreateIndex
CREATE INDEX "dossier_file_hash_idx" ON "dossier_file"("hash");

-- CreateIndex
CREATE INDEX "dossier_file_added_by_idx" ON "dossier_file"("added_by");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_file_document_id_number_key" ON "dossier_file"("document_id", "number");

-- CreateIndex
CREATE INDEX "dossier_submission_submitted_by_idx" ON "dossier_submission"("submitted_by");

-- CreateIndex
CREATE INDEX "dossier_review_criterion_id_idx" ON "dossier_review"("criterion_id");

-- CreateIndex
CREATE INDEX "dossier_review_by_id_idx" ON "dossier_review"("by_id");

-- CreateIndex
CREATE INDEX "dossier_return_by_id_idx" ON "dossier_return"("by_id");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_return_dossier_id_stage_submission_key" ON "dossier_return"("dossier_id", "stage", "submission");

-- CreateIndex
CREATE INDEX "dossier_return_item_return_id_idx" ON "dossier_return_item"("return_id");

-- CreateIndex
CREATE INDEX "dossier_return_item_criterion_id_idx" ON "dossier_return_item"("criterion_id");

-- CreateIndex
CREATE INDEX "dossier_deed_dossier_id_idx" ON "dossier_deed"("dossier_id");

-- CreateIndex
CREATE INDEX "dossier_deed_by_id_idx" ON "dossier_deed"("by_id");

-- CreateIndex
CREATE INDEX "dossier_person_user_id_idx" ON "dossier_person"("user_id");

-- CreateIndex
CREATE INDEX "site_visit_dossier_id_idx" ON "site_visit"("dossier_id");

-- CreateIndex
CREATE INDEX "site_visit_by_id_idx" ON "site_visit"("by_id");

-- CreateIndex
CREATE INDEX "dossier_meeting_recorded_by_idx" ON "dossier_meeting"("recorded_by");

-- CreateIndex
CREATE INDEX "satisfaction_survey_level_id_idx" ON "satisfaction_survey"("level_id");

-- CreateIndex
CREATE INDEX "satisfaction_survey_recorded_by_idx" ON "satisfaction_survey"("recorded_by");

-- CreateIndex
CREATE UNIQUE INDEX "satisfaction_survey_unit_id_level_id_year_round_demonstrati_key" ON "satisfaction_survey"("unit_id", "level_id", "year", "round", "demonstration");

-- CreateIndex
CREATE INDEX "council_session_unit_id_held_on_idx" ON "council_session"("unit_id", "held_on");

-- CreateIndex
CREATE INDEX "council_session_recorded_by_idx" ON "council_session"("recorded_by");

-- CreateIndex
CREATE INDEX "council_vote_dossier_id_idx" ON "council_vote"("dossier_id");

-- CreateIndex
CREATE INDEX "procedure_rule_set_by_idx" ON "procedure_rule"("set_by");

-- CreateIndex
CREATE INDEX "reason_template_user_id_idx" ON "reason_template"("user_id");

-- CreateIndex
CREATE INDEX "dossier_comment_dossier_id_id_idx" ON "dossier_comment"("dossier_id", "id");

-- CreateIndex
CREATE INDEX "dossier_comment_criterion_id_idx" ON "dossier_comment"("criterion_id");

-- CreateIndex
CREATE INDEX "dossier_comment_document_id_idx" ON "dossier_comment"("document_id");

-- CreateIndex
CREATE INDEX "dossier_comment_answers_id_idx" ON "dossier_comment"("answers_id");

-- CreateIndex
CREATE INDEX "dossier_comment_by_id_idx" ON "dossier_comment"("by_id");

-- CreateIndex
CREATE INDEX "dossier_comment_resolved_by_idx" ON "dossier_comment"("resolved_by");

-- CreateIndex
CREATE INDEX "dossier_mention_user_id_idx" ON "dossier_mention"("user_id");

-- CreateIndex
CREATE INDEX "notification_dossier_id_idx" ON "notification"("dossier_id");

-- CreateIndex
CREATE UNIQUE INDEX "recognition_dossier_id_key" ON "recognition"("dossier_id");

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_level_id_fkey" FOREIGN KEY ("level_id") REFERENCES "level"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "criteria_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_opened_by_fkey" FOREIGN KEY ("opened_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "progress_snapshot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_holder_id_fkey" FOREIGN KEY ("holder_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_claim" ADD CONSTRAINT "dossier_claim_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_claim" ADD CONSTRAINT "dossier_claim_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_value" ADD CONSTRAINT "dossier_value_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_value" ADD CONSTRAINT "dossier_value_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_document" ADD CONSTRAINT "dossier_document_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_document" ADD CONSTRAINT "dossier_document_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_document" ADD CONSTRAINT "dossier_document_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "site_visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_file" ADD CONSTRAINT "dossier_file_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "dossier_document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_file" ADD CONSTRAINT "dossier_file_hash_fkey" FOREIGN KEY ("hash") REFERENCES "evidence_file"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_file" ADD CONSTRAINT "dossier_file_added_by_fkey" FOREIGN KEY ("added_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_submission" ADD CONSTRAINT "dossier_submission_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_submission" ADD CONSTRAINT "dossier_submission_submitted_by_fkey" FOREIGN KEY ("submitted_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_review" ADD CONSTRAINT "dossier_review_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_review" ADD CONSTRAINT "dossier_review_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_review" ADD CONSTRAINT "dossier_review_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_return" ADD CONSTRAINT "dossier_return_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_return" ADD CONSTRAINT "dossier_return_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_return_item" ADD CONSTRAINT "dossier_return_item_return_id_fkey" FOREIGN KEY ("return_id") REFERENCES "dossier_return"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_return_item" ADD CONSTRAINT "dossier_return_item_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_deed" ADD CONSTRAINT "dossier_deed_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_deed" ADD CONSTRAINT "dossier_deed_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_person" ADD CONSTRAINT "dossier_person_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_person" ADD CONSTRAINT "dossier_person_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site_visit" ADD CONSTRAINT "site_visit_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site_visit" ADD CONSTRAINT "site_visit_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_meeting" ADD CONSTRAINT "dossier_meeting_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_meeting" ADD CONSTRAINT "dossier_meeting_recorded_by_fkey" FOREIGN KEY ("recorded_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "satisfaction_survey" ADD CONSTRAINT "satisfaction_survey_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "satisfaction_survey" ADD CONSTRAINT "satisfaction_survey_level_id_fkey" FOREIGN KEY ("level_id") REFERENCES "level"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "satisfaction_survey" ADD CONSTRAINT "satisfaction_survey_recorded_by_fkey" FOREIGN KEY ("recorded_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_content" ADD CONSTRAINT "survey_content_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "satisfaction_survey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_session" ADD CONSTRAINT "council_session_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_session" ADD CONSTRAINT "council_session_recorded_by_fkey" FOREIGN KEY ("recorded_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_member" ADD CONSTRAINT "council_member_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "council_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_vote" ADD CONSTRAINT "council_vote_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "council_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_vote" ADD CONSTRAINT "council_vote_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedure_rule" ADD CONSTRAINT "procedure_rule_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedure_rule" ADD CONSTRAINT "procedure_rule_set_by_fkey" FOREIGN KEY ("set_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reason_template" ADD CONSTRAINT "reason_template_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_comment" ADD CONSTRAINT "dossier_comment_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_comment" ADD CONSTRAINT "dossier_comment_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_comment" ADD CONSTRAINT "dossier_comment_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "dossier_document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_comment" ADD CONSTRAINT "dossier_comment_answers_id_fkey" FOREIGN KEY ("answers_id") REFERENCES "dossier_comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_comment" ADD CONSTRAINT "dossier_comment_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_comment" ADD CONSTRAINT "dossier_comment_resolved_by_fkey" FOREIGN KEY ("resolved_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_mention" ADD CONSTRAINT "dossier_mention_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "dossier_comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_mention" ADD CONSTRAINT "dossier_mention_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE dossier
  ADD CONSTRAINT dossier_version_check CHECK (version >= 1),
  ADD CONSTRAINT dossier_submission_check CHECK (submission_count >= 0),
  ADD CONSTRAINT dossier_year_check CHECK (year BETWEEN 2010 AND 2100),
  ADD CONSTRAINT dossier_days_check CHECK (state_since >= opened_on);

-- One dossier of a unit and level is on its way at a time.
CREATE UNIQUE INDEX dossier_on_its_way ON dossier (unit_id, level_id, demonstration)
  WHERE state NOT IN ('recognised', 'announced', 'revoked', 'withdrawn');

-- The queue: open dossiers of a step by their due date.
CREATE INDEX dossier_open_by_due ON dossier (due_on, id)
  WHERE state NOT IN ('preparing', 'recognised', 'announced', 'revoked', 'withdrawn');

ALTER TABLE dossier_claim
  ADD CONSTRAINT dossier_claim_note_check CHECK (note IS NULL OR (note IS NFC NORMALIZED AND note <> ''));

ALTER TABLE dossier_document
  ADD CONSTRAINT dossier_document_place_check CHECK (num_nonnulls(paper_code, criterion_id, visit_id) = 1),
  ADD CONSTRAINT dossier_document_title_check CHECK (title IS NFC NORMALIZED AND title <> '');

-- A paper of the procedure stands once; its files are its versions.
CREATE UNIQUE INDEX dossier_document_paper ON dossier_document (dossier_id, paper_code)
  WHERE paper_code IS NOT NULL AND removed_at IS NULL;

ALTER TABLE dossier_file
  ADD CONSTRAINT dossier_file_number_check CHECK (number >= 1);

ALTER TABLE dossier_submission
  ADD CONSTRAINT dossier_submission_number_check CHECK (number >= 1);

-- What was handed in never changes.
CREATE FUNCTION refuse_change_of_submission() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A submission is frozen.' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER dossier_submission_frozen BEFORE UPDATE ON dossier_submission
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_submission();

ALTER TABLE dossier_review
  ADD CONSTRAINT dossier_review_submission_check CHECK (submission >= 1),
  ADD CONSTRAINT dossier_review_version_check CHECK (version >= 1),
  ADD CONSTRAINT dossier_review_reason_check CHECK (reason IS NULL OR (reason IS NFC NORMALIZED AND reason <> ''));

ALTER TABLE dossier_return_item
  ADD CONSTRAINT dossier_return_item_place_check CHECK (num_nonnulls(paper_code, criterion_id) = 1),
  ADD CONSTRAINT dossier_return_item_reason_check CHECK (reason IS NFC NORMALIZED AND reason <> '');

-- Who wrote does not review, who verified does not appraise: nobody has two of the three parts.
CREATE UNIQUE INDEX dossier_person_one_side ON dossier_person (dossier_id, user_id)
  WHERE part IN ('author', 'verifier', 'appraiser');

ALTER TABLE dossier_meeting
  ADD CONSTRAINT dossier_meeting_counts_check CHECK (0 <= agreed AND agreed <= present);

ALTER TABLE satisfaction_survey
  ADD CONSTRAINT satisfaction_survey_counts_check
    CHECK (0 <= satisfied AND satisfied <= answered AND answered <= asked AND asked <= coalesce(households, asked)),
  ADD CONSTRAINT satisfaction_survey_round_check CHECK (round >= 1),
  ADD CONSTRAINT satisfaction_survey_version_check CHECK (version >= 1);

ALTER TABLE survey_content
  ADD CONSTRAINT survey_content_counts_check CHECK (0 <= satisfied AND satisfied <= asked),
  ADD CONSTRAINT survey_content_name_check CHECK (name IS NFC NORMALIZED AND name <> '');

ALTER TABLE council_session
  ADD CONSTRAINT council_session_batch_check CHECK (batch IS NFC NORMALIZED AND batch <> ''),
  ADD CONSTRAINT council_session_version_check CHECK (version >= 1);

ALTER TABLE council_vote
  ADD CONSTRAINT council_vote_counts_check CHECK (in_favour >= 0 AND against >= 0 AND blank >= 0);

ALTER TABLE procedure_rule
  ADD CONSTRAINT procedure_rule_value_check CHECK (value >= 0);

ALTER TABLE dossier_comment
  ADD CONSTRAINT dossier_comment_text_check CHECK (text IS NFC NORMALIZED AND text <> ''),
  ADD CONSTRAINT dossier_comment_resolved_check CHECK ((resolved_by IS NULL) = (resolved_at IS NULL));

ALTER TABLE notification
  ADD CONSTRAINT notification_subject_check
    CHECK (CASE kind WHEN 'report_reminder' THEN round_id IS NOT NULL ELSE dossier_id IS NOT NULL END);
