-- CreateTable
CREATE TABLE "criterion_responsibility" (
    "unit_id" INTEGER NOT NULL,
    "criterion_id" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "set_by" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "criterion_responsibility_pkey" PRIMARY KEY ("unit_id","criterion_id")
);

-- CreateTable
CREATE TABLE "department_request" (
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "set_id" INTEGER NOT NULL,
    "round_id" INTEGER,
    "body" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "made_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_by" TEXT,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "department_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "department_request_criterion" (
    "request_id" INTEGER NOT NULL,
    "criterion_id" INTEGER NOT NULL,

    CONSTRAINT "department_request_criterion_pkey" PRIMARY KEY ("request_id","criterion_id")
);

-- CreateTable
CREATE TABLE "department_answer" (
    "id" SERIAL NOT NULL,
    "request_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "department_answer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "criterion_responsibility_criterion_id_idx" ON "criterion_responsibility"("criterion_id");

-- CreateIndex
CREATE INDEX "department_request_unit_id_id_idx" ON "department_request"("unit_id", "id");

-- CreateIndex
CREATE INDEX "department_request_set_id_idx" ON "department_request"("set_id");

-- CreateIndex
CREATE INDEX "department_request_round_id_idx" ON "department_request"("round_id");

-- CreateIndex
CREATE INDEX "department_request_criterion_criterion_id_idx" ON "department_request_criterion"("criterion_id");

-- CreateIndex
CREATE INDEX "department_answer_request_id_idx" ON "department_answer"("request_id");

-- AddForeignKey
ALTER TABLE "criterion_responsibility" ADD CONSTRAINT "criterion_responsibility_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_responsibility" ADD CONSTRAINT "criterion_responsibility_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_responsibility" ADD CONSTRAINT "criterion_responsibility_set_by_fkey" FOREIGN KEY ("set_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_request" ADD CONSTRAINT "department_request_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_request" ADD CONSTRAINT "department_request_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "criteria_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_request" ADD CONSTRAINT "department_request_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "reporting_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_request" ADD CONSTRAINT "department_request_made_by_fkey" FOREIGN KEY ("made_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_request" ADD CONSTRAINT "department_request_closed_by_fkey" FOREIGN KEY ("closed_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_request_criterion" ADD CONSTRAINT "department_request_criterion_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "department_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_request_criterion" ADD CONSTRAINT "department_request_criterion_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_answer" ADD CONSTRAINT "department_answer_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "department_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_answer" ADD CONSTRAINT "department_answer_by_fkey" FOREIGN KEY ("by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules that Prisma's schema language cannot say.
ALTER TABLE criterion_responsibility
  ADD CONSTRAINT criterion_responsibility_body_check CHECK (body IS NFC NORMALIZED AND body <> '');
ALTER TABLE department_request
  ADD CONSTRAINT department_request_body_check CHECK (body IS NFC NORMALIZED AND body <> ''),
  ADD CONSTRAINT department_request_text_check CHECK (text IS NFC NORMALIZED AND text <> ''),
  ADD CONSTRAINT department_request_closure_check CHECK ((closed_by IS NULL) = (closed_at IS NULL));
ALTER TABLE department_answer
  ADD CONSTRAINT department_answer_text_check CHECK (text IS NFC NORMALIZED AND text <> '');
