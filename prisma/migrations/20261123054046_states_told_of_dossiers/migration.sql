-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "dossier_state" "dossier_state";
