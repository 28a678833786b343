-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('uploaded', 'planned', 'applying', 'applied', 'refused', 'cancelled', 'failed');

-- CreateEnum
CREATE TYPE "import_mode" AS ENUM ('all_or_nothing', 'valid_rows');

-- AlterTable
ALTER TABLE "progress_snapshot" ADD COLUMN     "note" TEXT;

-- CreateTable
CREATE TABLE "import_file" (
    "id" SERIAL NOT NULL,
    "round_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "user_id" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "state" "import_state" NOT NULL DEFAULT 'uploaded',
    "runner" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "mode" "import_mode",
    "decimal_mark" TEXT,
    "plan" JSONB,
    "error_code" TEXT,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_finding" (
    "import_id" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "finding" JSONB NOT NULL,

    CONSTRAINT "import_finding_pkey" PRIMARY KEY ("import_id","place")
);

-- CreateTable
CREATE TABLE "import_change" (
    "import_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "is_new" BOOLEAN NOT NULL,
    "differs" BOOLEAN NOT NULL DEFAULT false,
    "digest" CHAR(64) NOT NULL,
    "change" JSONB NOT NULL,

    CONSTRAINT "import_change_pkey" PRIMARY KEY ("import_id","unit_id")
);

-- CreateTable
CREATE TABLE "import_mapping" (
    "owner_id" INTEGER NOT NULL,
    "set_id" INTEGER NOT NULL,
    "heading_key" TEXT NOT NULL,
    "field" TEXT,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("owner_id","set_id","heading_key")
);

-- CreateIndex
CREATE INDEX "import_file_user_id_id_idx" ON "import_file"("user_id", "id");

-- CreateIndex
CREATE INDEX "import_file_round_id_idx" ON "import_file"("round_id");

-- CreateIndex
CREATE INDEX "import_file_unit_id_idx" ON "import_file"("unit_id");

-- CreateIndex
CREATE INDEX "import_file_state_idx" ON "import_file"("state");

-- CreateIndex
CREATE INDEX "import_change_import_id_place_idx" ON "import_change"("import_id", "place");

-- CreateIndex
CREATE INDEX "import_change_unit_id_idx" ON "import_change"("unit_id");

-- CreateIndex
CREATE INDEX "import_mapping_set_id_idx" ON "import_mapping"("set_id");

-- AddForeignKey
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "reporting_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_finding" ADD CONSTRAINT "import_finding_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_change" ADD CONSTRAINT "import_change_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_change" ADD CONSTRAINT "import_change_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_mapping" ADD CONSTRAINT "import_mapping_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "administrative_unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_mapping" ADD CONSTRAINT "import_mapping_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "criteria_set"("id") ON DELETE CASCADE ON UPDATE CASCADE;
