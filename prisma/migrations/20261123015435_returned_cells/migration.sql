-- AlterTable
ALTER TABLE "criterion_remark" ADD COLUMN     "returned_note" TEXT,
ADD COLUMN     "returned_verdict" "verdict";
