-- DropIndex
DROP INDEX "reporting_round_owner_id_set_id_as_of_basis_key";

-- AlterTable
ALTER TABLE "criterion_responsibility" DROP CONSTRAINT "criterion_responsibility_pkey",
ADD COLUMN     "demonstration" BOOLEAN NOT NULL DEFAULT false,
ADD CONSTRAINT "criterion_responsibility_pkey" PRIMARY KEY ("unit_id", "criterion_id", "demonstration");

-- AlterTable
ALTER TABLE "department_request" ADD COLUMN     "demonstration" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "reporting_round" ADD COLUMN     "demonstration" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE UNIQUE INDEX "reporting_round_owner_id_set_id_as_of_basis_demonstration_key" ON "reporting_round"("owner_id", "set_id", "as_of", "basis", "demonstration");

-- What the accounts of a demonstration made is of the demonstration.
UPDATE "reporting_round" r SET "demonstration" = true
  FROM "user_account" u WHERE u."id" = r."created_by" AND u."demonstration";
UPDATE "department_request" q SET "demonstration" = true
  FROM "user_account" u WHERE u."id" = q."made_by" AND u."demonstration";
UPDATE "criterion_responsibility" c SET "demonstration" = true
  FROM "user_account" u WHERE u."id" = c."set_by" AND u."demonstration";
