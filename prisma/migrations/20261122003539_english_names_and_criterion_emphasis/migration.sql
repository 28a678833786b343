-- AlterTable
ALTER TABLE "criterion" ADD COLUMN     "group_name_en" TEXT,
ADD COLUMN     "name_en" TEXT,
ADD COLUMN     "short_name_en" TEXT;

-- AlterTable
ALTER TABLE "published_figure" ADD COLUMN     "met_names_en" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "not_met_names_en" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "note_en" TEXT,
ADD COLUMN     "value_text_en" TEXT;

-- AlterTable
ALTER TABLE "source_document" ADD COLUMN     "caution_en" TEXT,
ADD COLUMN     "event_date_basis_en" TEXT;

-- AlterTable
ALTER TABLE "unit_group" ADD COLUMN     "name_en" TEXT;

-- CreateTable
CREATE TABLE "criterion_emphasis" (
    "source_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "criterion_id" INTEGER NOT NULL,
    "set_basis" "set_basis" NOT NULL,
    "as_of" DATE NOT NULL,

    CONSTRAINT "criterion_emphasis_pkey" PRIMARY KEY ("source_id","unit_id","criterion_id")
);

-- CreateIndex
CREATE INDEX "criterion_emphasis_unit_id_idx" ON "criterion_emphasis"("unit_id");

-- CreateIndex
CREATE INDEX "criterion_emphasis_criterion_id_idx" ON "criterion_emphasis"("criterion_id");

-- AddForeignKey
ALTER TABLE "criterion_emphasis" ADD CONSTRAINT "criterion_emphasis_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_emphasis" ADD CONSTRAINT "criterion_emphasis_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_emphasis" ADD CONSTRAINT "criterion_emphasis_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
