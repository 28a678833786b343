-- CreateEnum
CREATE TYPE "notification_kind" AS ENUM ('report_reminder');

-- CreateTable
CREATE TABLE "notification" (
    "id" SERIAL NOT NULL,
    "user_id" TEXT NOT NULL,
    "kind" "notification_kind" NOT NULL,
    "round_id" INTEGER NOT NULL,
    "unit_ids" INTEGER[],
    "days_late" INTEGER,
    "day" DATE NOT NULL,
    "sent_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "notification_user_id_id_idx" ON "notification"("user_id", "id");

-- CreateIndex
CREATE INDEX "notification_round_id_idx" ON "notification"("round_id");

-- CreateIndex
CREATE UNIQUE INDEX "notification_user_id_kind_round_id_day_key" ON "notification"("user_id", "kind", "round_id", "day");

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "reporting_round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_sent_by_fkey" FOREIGN KEY ("sent_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules that Prisma's schema language cannot say.
ALTER TABLE notification
  ADD CONSTRAINT notification_units_check CHECK (coalesce(cardinality(unit_ids), 0) > 0),
  ADD CONSTRAINT notification_days_late_check CHECK (days_late >= 0);
