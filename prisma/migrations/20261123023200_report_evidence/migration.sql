-- CreateTable
CREATE TABLE "report_evidence" (
    "id" SERIAL NOT NULL,
    "snapshot_id" INTEGER NOT NULL,
    "criterion_id" INTEGER NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "name" TEXT NOT NULL,
    "added_by" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "report_evidence_criterion_id_idx" ON "report_evidence"("criterion_id");

-- CreateIndex
CREATE INDEX "report_evidence_hash_idx" ON "report_evidence"("hash");

-- CreateIndex
CREATE INDEX "report_evidence_added_by_idx" ON "report_evidence"("added_by");

-- CreateIndex
CREATE UNIQUE INDEX "report_evidence_snapshot_id_criterion_id_hash_key" ON "report_evidence"("snapshot_id", "criterion_id", "hash");

-- AddForeignKey
ALTER TABLE "report_evidence" ADD CONSTRAINT "report_evidence_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "progress_snapshot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_evidence" ADD CONSTRAINT "report_evidence_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_evidence" ADD CONSTRAINT "report_evidence_hash_fkey" FOREIGN KEY ("hash") REFERENCES "evidence_file"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_evidence" ADD CONSTRAINT "report_evidence_added_by_fkey" FOREIGN KEY ("added_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules that Prisma's schema language cannot say.
ALTER TABLE report_evidence
  ADD CONSTRAINT report_evidence_name_check CHECK (name IS NFC NORMALIZED AND length(name) BETWEEN 1 AND 200
    AND name !~ '[[:cntrl:]/\\]');
