-- AlterTable
ALTER TABLE "progress_snapshot" ADD COLUMN     "withdrawal_reason" TEXT;

-- CreateTable
CREATE TABLE "report_writer" (
    "snapshot_id" INTEGER NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_writer_pkey" PRIMARY KEY ("snapshot_id","user_id")
);

-- CreateTable
CREATE TABLE "report_presence" (
    "snapshot_id" INTEGER NOT NULL,
    "user_id" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_presence_pkey" PRIMARY KEY ("snapshot_id","user_id")
);

-- CreateIndex
CREATE INDEX "report_writer_user_id_idx" ON "report_writer"("user_id");

-- CreateIndex
CREATE INDEX "report_presence_user_id_idx" ON "report_presence"("user_id");

-- CreateIndex
CREATE INDEX "report_presence_seen_at_idx" ON "report_presence"("seen_at");

-- AddForeignKey
ALTER TABLE "report_writer" ADD CONSTRAINT "report_writer_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "progress_snapshot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_writer" ADD CONSTRAINT "report_writer_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_presence" ADD CONSTRAINT "report_presence_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "progress_snapshot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_presence" ADD CONSTRAINT "report_presence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
