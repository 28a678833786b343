-- Index by parts of names (tone-less search) and constraints over intervals.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('report', 'decision', 'unit_list', 'citation', 'simulation');

-- CreateEnum
CREATE TYPE "confidence" AS ENUM ('high', 'medium', 'low', 'unverified');

-- CreateEnum
CREATE TYPE "unit_kind" AS ENUM ('country', 'province', 'district', 'commune', 'ward', 'township', 'village', 'residential_area');

-- CreateEnum
CREATE TYPE "validity_basis" AS ENUM ('act', 'unit_list');

-- CreateEnum
CREATE TYPE "succession_kind" AS ENUM ('merge', 'split', 'rename', 'transfer', 'recode');

-- CreateEnum
CREATE TYPE "succession_basis" AS ENUM ('act', 'code_list');

-- CreateEnum
CREATE TYPE "unit_group_kind" AS ENUM ('all_in_scope', 'except', 'border', 'area', 'commune_group', 'recognised_before', 'registered_for_year', 'not_yet_recognised', 'listed');

-- CreateEnum
CREATE TYPE "set_scale" AS ENUM ('verdicts', 'points');

-- CreateEnum
CREATE TYPE "verdict" AS ENUM ('met', 'basically_met', 'not_met', 'not_assessed');

-- CreateEnum
CREATE TYPE "set_basis" AS ENUM ('stated', 'by_denominator', 'inferred', 'unknown');

-- CreateEnum
CREATE TYPE "quantity_qualifier" AS ENUM ('exact', 'about', 'nearly', 'more_than', 'at_least', 'at_most', 'range');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'month', 'quarter', 'year', 'unknown');

-- CreateEnum
CREATE TYPE "date_basis" AS ENUM ('stated', 'event', 'publication', 'inferred');

-- CreateEnum
CREATE TYPE "stock_or_flow" AS ENUM ('stock', 'flow');

-- CreateEnum
CREATE TYPE "figure_status" AS ENUM ('result', 'estimate', 'forecast', 'target', 'registered', 'pledged', 'rule');

-- CreateEnum
CREATE TYPE "band_statement" AS ENUM ('count', 'remaining', 'none_left');

-- CreateEnum
CREATE TYPE "snapshot_basis" AS ENUM ('self_assessed', 'verified', 'appraised', 'rechecked', 'published');

-- CreateEnum
CREATE TYPE "snapshot_origin" AS ENUM ('form', 'import', 'published', 'simulated');

-- CreateEnum
CREATE TYPE "snapshot_state" AS ENUM ('draft', 'submitted', 'accepted', 'returned', 'withdrawn');

-- CreateEnum
CREATE TYPE "target_outcome" AS ENUM ('met', 'missed', 'carried_over', 'withdrawn');

-- CreateTable
CREATE TABLE "source_document" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "source_kind" NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "event_date" DATE,
    "event_date_basis" TEXT,
    "publication_date" DATE,
    "address" TEXT,
    "caution" TEXT,

    CONSTRAINT "source_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "administrative_unit" (
    "id" SERIAL NOT NULL,
    "code" TEXT,
    "name" TEXT NOT NULL,
    "name_folded" TEXT NOT NULL,
    "kind" "unit_kind" NOT NULL,
    "parent_id" INTEGER,
    "valid_from" DATE,
    "valid_to" DATE,
    "validity_basis" "validity_basis",
    "region" TEXT,
    "is_border" BOOLEAN,
    "difficulty_class" TEXT,
    "note" TEXT,
    "source_id" INTEGER,

    CONSTRAINT "administrative_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_succession" (
    "id" SERIAL NOT NULL,
    "predecessor_id" INTEGER NOT NULL,
    "successor_id" INTEGER NOT NULL,
    "date" DATE NOT NULL,
    "kind" "succession_kind" NOT NULL,
    "legal_basis" TEXT,
    "basis" "succession_basis" NOT NULL,
    "source_id" INTEGER,

    CONSTRAINT "unit_succession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_scope" (
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "phase" TEXT,
    "counted" BOOLEAN NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "source_id" INTEGER,

    CONSTRAINT "programme_scope_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_group" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "unit_group_kind" NOT NULL,
    "owner_id" INTEGER,
    "size_printed" INTEGER,
    "source_id" INTEGER,

    CONSTRAINT "unit_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_group_member" (
    "group_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,

    CONSTRAINT "unit_group_member_pkey" PRIMARY KEY ("group_id","unit_id")
);

-- CreateTable
CREATE TABLE "level" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "unit_kinds" "unit_kind"[],
    "decided_by" TEXT,

    CONSTRAINT "level_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "criteria_set" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "level_id" INTEGER NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "decision_number" TEXT,
    "decision_date" DATE,
    "issuer" TEXT,
    "period_printed" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "scope_unit_id" INTEGER,
    "parent_id" INTEGER,
    "scale" "set_scale" NOT NULL DEFAULT 'verdicts',
    "verdicts_allowed" "verdict"[],
    "basic_counts" BOOLEAN NOT NULL DEFAULT false,
    "criterion_count" INTEGER,
    "indicator_count" INTEGER,
    "threshold_axis" TEXT,
    "completeness" TEXT,
    "note" TEXT,
    "source_id" INTEGER,

    CONSTRAINT "criteria_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "criteria_set_band" (
    "set_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "from_count" INTEGER NOT NULL,
    "to_count" INTEGER NOT NULL,

    CONSTRAINT "criteria_set_band_pkey" PRIMARY KEY ("set_id","position")
);

-- CreateTable
CREATE TABLE "criterion" (
    "id" SERIAL NOT NULL,
    "set_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "number" INTEGER,
    "name" TEXT,
    "short_name" TEXT,
    "aliases" TEXT[],
    "group_name" TEXT,
    "responsible_body" TEXT,
    "withdrawal_key" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "name_source" TEXT,
    "source_id" INTEGER,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "id" SERIAL NOT NULL,
    "criterion_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "text" TEXT,
    "text_confidence" "confidence",
    "text_source" TEXT,
    "unit_of_measure" TEXT,
    "operator" TEXT,
    "note" TEXT,
    "source_id" INTEGER,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "threshold" (
    "id" SERIAL NOT NULL,
    "indicator_id" INTEGER NOT NULL,
    "axis_value" TEXT NOT NULL,
    "year" INTEGER,
    "value_number" DECIMAL(14,4),
    "value_text" TEXT,
    "confidence" "confidence",
    "source_text" TEXT,
    "source_id" INTEGER,

    CONSTRAINT "threshold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "criterion_mapping" (
    "id" SERIAL NOT NULL,
    "from_id" INTEGER NOT NULL,
    "to_id" INTEGER,
    "note" TEXT,

    CONSTRAINT "criterion_mapping_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "unit_of_measure_vi" TEXT,
    "unit_of_measure_en" TEXT,

    CONSTRAINT "measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_figure" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "source_id" INTEGER NOT NULL,
    "measure_id" INTEGER NOT NULL,
    "label_vi" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "population_id" INTEGER,
    "per_member" BOOLEAN NOT NULL DEFAULT false,
    "set_id" INTEGER,
    "set_basis" "set_basis" NOT NULL,
    "level_id" INTEGER,
    "criterion_id" INTEGER,
    "qty_min" DECIMAL(18,6),
    "qty_max" DECIMAL(18,6),
    "decimals" INTEGER,
    "qualifier" "quantity_qualifier",
    "value_text" TEXT,
    "numerator" INTEGER,
    "denominator" INTEGER,
    "percent" DECIMAL(7,3),
    "band_from" INTEGER,
    "band_to" INTEGER,
    "as_of_from" DATE,
    "as_of_to" DATE,
    "as_of_precision" "date_precision" NOT NULL,
    "as_of_basis" "date_basis" NOT NULL,
    "stock_or_flow" "stock_or_flow" NOT NULL,
    "period" TEXT,
    "status" "figure_status" NOT NULL,
    "base_figure_id" INTEGER,
    "compared_to_id" INTEGER,
    "cause" TEXT,
    "met_numbers" INTEGER[],
    "met_names" TEXT[],
    "not_met_numbers" INTEGER[],
    "not_met_names" TEXT[],
    "unit_names" TEXT[],
    "quote" TEXT,
    "note" TEXT,

    CONSTRAINT "published_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure_set_candidate" (
    "figure_id" INTEGER NOT NULL,
    "set_id" INTEGER NOT NULL,

    CONSTRAINT "figure_set_candidate_pkey" PRIMARY KEY ("figure_id","set_id")
);

-- CreateTable
CREATE TABLE "distribution_report" (
    "id" SERIAL NOT NULL,
    "source_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "set_id" INTEGER NOT NULL,
    "as_of_from" DATE,
    "as_of_to" DATE,
    "as_of_precision" "date_precision" NOT NULL,
    "as_of_basis" "date_basis" NOT NULL,
    "communes" INTEGER,
    "total" INTEGER,
    "average" DECIMAL(8,4),
    "average_decimals" INTEGER,

    CONSTRAINT "distribution_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "distribution_band" (
    "report_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "from_count" INTEGER,
    "to_count" INTEGER,
    "communes" INTEGER,
    "stated_as" "band_statement" NOT NULL,
    "figure_id" INTEGER,

    CONSTRAINT "distribution_band_pkey" PRIMARY KEY ("report_id","position")
);

-- CreateTable
CREATE TABLE "progress_snapshot" (
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "set_id" INTEGER NOT NULL,
    "set_basis" "set_basis" NOT NULL DEFAULT 'stated',
    "as_of" DATE NOT NULL,
    "as_of_from" DATE,
    "as_of_precision" "date_precision" NOT NULL DEFAULT 'day',
    "basis" "snapshot_basis" NOT NULL,
    "origin" "snapshot_origin" NOT NULL,
    "state" "snapshot_state" NOT NULL DEFAULT 'accepted',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "size" INTEGER NOT NULL,
    "met_count" INTEGER,
    "basic_count" INTEGER NOT NULL DEFAULT 0,
    "indicators_met" INTEGER,
    "score" DECIMAL(8,2),
    "revision_reason" TEXT,
    "received_on" DATE,
    "source_id" INTEGER,
    "figure_id" INTEGER,

    CONSTRAINT "progress_snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "criterion_result" (
    "snapshot_id" INTEGER NOT NULL,
    "criterion_id" INTEGER NOT NULL,
    "verdict" "verdict" NOT NULL,
    "score" DECIMAL(8,2),
    "note" TEXT,

    CONSTRAINT "criterion_result_pkey" PRIMARY KEY ("snapshot_id","criterion_id")
);

-- CreateTable
CREATE TABLE "indicator_value" (
    "snapshot_id" INTEGER NOT NULL,
    "indicator_id" INTEGER NOT NULL,
    "qty_min" DECIMAL(18,6),
    "qty_max" DECIMAL(18,6),
    "decimals" INTEGER,
    "qualifier" "quantity_qualifier",
    "value_text" TEXT,
    "is_met" BOOLEAN,

    CONSTRAINT "indicator_value_pkey" PRIMARY KEY ("snapshot_id","indicator_id")
);

-- CreateTable
CREATE TABLE "recognition" (
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "level_id" INTEGER NOT NULL,
    "set_id" INTEGER,
    "field" TEXT,
    "achieved_year" INTEGER,
    "decision_number" TEXT,
    "decision_date" DATE,
    "known_from" DATE NOT NULL,
    "announced_on" DATE,
    "batch" TEXT,
    "valid_to" DATE,
    "condition" TEXT,
    "revoked_on" DATE,
    "revocation_ground" TEXT,
    "origin" "snapshot_origin" NOT NULL,
    "source_id" INTEGER,
    "figure_id" INTEGER,

    CONSTRAINT "recognition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target" (
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "measure_id" INTEGER NOT NULL,
    "set_id" INTEGER,
    "population_id" INTEGER,
    "status" "figure_status" NOT NULL,
    "operator" TEXT NOT NULL,
    "qty_min" DECIMAL(18,6),
    "qty_max" DECIMAL(18,6),
    "decimals" INTEGER,
    "denominator" INTEGER,
    "due_period" TEXT NOT NULL,
    "due_date" DATE NOT NULL,
    "set_on" DATE,
    "origin" "snapshot_origin" NOT NULL,
    "source_id" INTEGER,
    "figure_id" INTEGER,

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target_unit" (
    "target_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "outcome" "target_outcome",

    CONSTRAINT "target_unit_pkey" PRIMARY KEY ("target_id","unit_id")
);

-- CreateTable
CREATE TABLE "loaded_dataset" (
    "name" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "loaded_dataset_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "source_document_key_key" ON "source_document"("key");

-- CreateIndex
CREATE INDEX "administrative_unit_parent_id_idx" ON "administrative_unit"("parent_id");

-- CreateIndex
CREATE INDEX "administrative_unit_code_idx" ON "administrative_unit"("code");

-- CreateIndex
CREATE INDEX "administrative_unit_name_folded_trgm" ON "administrative_unit" USING GIN ("name_folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "unit_succession_successor_id_idx" ON "unit_succession"("successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_succession_predecessor_id_successor_id_date_key" ON "unit_succession"("predecessor_id", "successor_id", "date");

-- CreateIndex
CREATE INDEX "programme_scope_unit_id_idx" ON "programme_scope"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_group_key_key" ON "unit_group"("key");

-- CreateIndex
CREATE INDEX "unit_group_member_unit_id_idx" ON "unit_group_member"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "level_code_key" ON "level"("code");

-- CreateIndex
CREATE UNIQUE INDEX "criteria_set_code_key" ON "criteria_set"("code");

-- CreateIndex
CREATE INDEX "criteria_set_level_id_idx" ON "criteria_set"("level_id");

-- CreateIndex
CREATE UNIQUE INDEX "criterion_set_id_position_key" ON "criterion"("set_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "criterion_number_unique" ON "criterion"("set_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_criterion_id_position_key" ON "indicator"("criterion_id", "position");

-- CreateIndex
CREATE INDEX "threshold_indicator_id_idx" ON "threshold"("indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "criterion_mapping_from_id_to_id_key" ON "criterion_mapping"("from_id", "to_id");

-- CreateIndex
CREATE UNIQUE INDEX "measure_code_key" ON "measure"("code");

-- CreateIndex
CREATE UNIQUE INDEX "published_figure_key_key" ON "published_figure"("key");

-- CreateIndex
CREATE INDEX "published_figure_unit_id_idx" ON "published_figure"("unit_id");

-- CreateIndex
CREATE INDEX "published_figure_source_id_idx" ON "published_figure"("source_id");

-- CreateIndex
CREATE INDEX "distribution_report_unit_id_set_id_idx" ON "distribution_report"("unit_id", "set_id");

-- CreateIndex
CREATE UNIQUE INDEX "distribution_report_source_id_unit_id_set_id_key" ON "distribution_report"("source_id", "unit_id", "set_id");

-- CreateIndex
CREATE INDEX "progress_snapshot_set_id_unit_id_as_of_idx" ON "progress_snapshot"("set_id", "unit_id", "as_of");

-- CreateIndex
CREATE UNIQUE INDEX "progress_snapshot_unit_id_set_id_as_of_basis_origin_revisio_key" ON "progress_snapshot"("unit_id", "set_id", "as_of", "basis", "origin", "revision");

-- CreateIndex
CREATE INDEX "criterion_result_criterion_id_idx" ON "criterion_result"("criterion_id");

-- CreateIndex
CREATE INDEX "recognition_unit_id_level_id_idx" ON "recognition"("unit_id", "level_id");

-- CreateIndex
CREATE INDEX "target_unit_id_idx" ON "target"("unit_id");

-- CreateIndex
CREATE INDEX "target_unit_unit_id_idx" ON "target_unit"("unit_id");

-- AddForeignKey
ALTER TABLE "administrative_unit" ADD CONSTRAINT "administrative_unit_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "administrative_unit" ADD CONSTRAINT "administrative_unit_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_scope" ADD CONSTRAINT "programme_scope_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_scope" ADD CONSTRAINT "programme_scope_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_group" ADD CONSTRAINT "unit_group_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_group" ADD CONSTRAINT "unit_group_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_group_member" ADD CONSTRAINT "unit_group_member_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "unit_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_group_member" ADD CONSTRAINT "unit_group_member_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criteria_set" ADD CONSTRAINT "criteria_set_level_id_fkey" FOREIGN KEY ("level_id") REFERENCES "level"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criteria_set" ADD CONSTRAINT "criteria_set_scope_unit_id_fkey" FOREIGN KEY ("scope_unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criteria_set" ADD CONSTRAINT "criteria_set_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "criteria_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criteria_set" ADD CONSTRAINT "criteria_set_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criteria_set_band" ADD CONSTRAINT "criteria_set_band_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "criteria_set"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "criteria_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "threshold" ADD CONSTRAINT "threshold_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "threshold" ADD CONSTRAINT "threshold_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_mapping" ADD CONSTRAINT "criterion_mapping_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "criterion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_mapping" ADD CONSTRAINT "criterion_mapping_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "criterion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_population_id_fkey" FOREIGN KEY ("population_id") REFERENCES "unit_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "criteria_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_level_id_fkey" FOREIGN KEY ("level_id") REFERENCES "level"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_base_figure_id_fkey" FOREIGN KEY ("base_figure_id") REFERENCES "published_figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_compared_to_id_fkey" FOREIGN KEY ("compared_to_id") REFERENCES "published_figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_set_candidate" ADD CONSTRAINT "figure_set_candidate_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "published_figure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_set_candidate" ADD CONSTRAINT "figure_set_candidate_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "criteria_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "distribution_report" ADD CONSTRAINT "distribution_report_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "distribution_report" ADD CONSTRAINT "distribution_report_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "distribution_report" ADD CONSTRAINT "distribution_report_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "criteria_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "distribution_band" ADD CONSTRAINT "distribution_band_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "distribution_report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "distribution_band" ADD CONSTRAINT "distribution_band_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "published_figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_snapshot" ADD CONSTRAINT "progress_snapshot_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_snapshot" ADD CONSTRAINT "progress_snapshot_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "criteria_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_snapshot" ADD CONSTRAINT "progress_snapshot_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_snapshot" ADD CONSTRAINT "progress_snapshot_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "published_figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_result" ADD CONSTRAINT "criterion_result_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "progress_snapshot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_result" ADD CONSTRAINT "criterion_result_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "progress_snapshot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_level_id_fkey" FOREIGN KEY ("level_id") REFERENCES "level"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "criteria_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "published_figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "criteria_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_population_id_fkey" FOREIGN KEY ("population_id") REFERENCES "unit_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "published_figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_unit" ADD CONSTRAINT "target_unit_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_unit" ADD CONSTRAINT "target_unit_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
