-- CreateEnum
CREATE TYPE "role" AS ENUM ('commune_officer', 'district_verifier', 'department_specialist', 'committee_member', 'provincial_appraiser', 'analyst', 'administrator');

-- AlterTable
ALTER TABLE "progress_snapshot" ADD COLUMN     "author_id" TEXT,
ADD COLUMN     "decided_at" TIMESTAMPTZ(3),
ADD COLUMN     "decided_by" TEXT,
ADD COLUMN     "declared_count" INTEGER,
ADD COLUMN     "round_id" INTEGER,
ADD COLUMN     "submitted_at" TIMESTAMPTZ(3),
ADD COLUMN     "submitted_by" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "criterion_remark" (
    "snapshot_id" INTEGER NOT NULL,
    "criterion_id" INTEGER NOT NULL,
    "note" TEXT,
    "return_reason" TEXT,

    CONSTRAINT "criterion_remark_pkey" PRIMARY KEY ("snapshot_id","criterion_id")
);

-- CreateTable
CREATE TABLE "reporting_round" (
    "id" SERIAL NOT NULL,
    "owner_id" INTEGER NOT NULL,
    "set_id" INTEGER NOT NULL,
    "period" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "basis" "snapshot_basis" NOT NULL,
    "due_on" DATE,
    "locked_from" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reporting_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round_exception" (
    "id" SERIAL NOT NULL,
    "round_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "until" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "granted_by" TEXT NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "round_exception_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotent_command" (
    "user_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "body_hash" BYTEA NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotent_command_pkey" PRIMARY KEY ("user_id","key")
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "language" TEXT NOT NULL DEFAULT 'vi',
    "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "closed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failed_verification_count" INTEGER DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" SERIAL NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "body" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "granted_by" TEXT,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_requirement" (
    "role" "role" NOT NULL,
    "two_factor" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "role_requirement_pkey" PRIMARY KEY ("role")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "start" TEXT NOT NULL,
    "actions" TEXT[],
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "failed_attempts" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "blocked_until" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "failed_attempts_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "criterion_remark_criterion_id_idx" ON "criterion_remark"("criterion_id");

-- CreateIndex
CREATE INDEX "reporting_round_set_id_as_of_idx" ON "reporting_round"("set_id", "as_of");

-- CreateIndex
CREATE UNIQUE INDEX "reporting_round_owner_id_set_id_as_of_basis_key" ON "reporting_round"("owner_id", "set_id", "as_of", "basis");

-- CreateIndex
CREATE INDEX "round_exception_round_id_unit_id_idx" ON "round_exception"("round_id", "unit_id");

-- CreateIndex
CREATE INDEX "idempotent_command_at_idx" ON "idempotent_command"("at");

-- CreateIndex
CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "sign_in_account_user_id_idx" ON "sign_in_account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_account_provider_id_account_id_key" ON "sign_in_account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "two_factor_secret_idx" ON "two_factor"("secret");

-- CreateIndex
CREATE INDEX "two_factor_user_id_idx" ON "two_factor"("user_id");

-- CreateIndex
CREATE INDEX "role_grant_user_id_idx" ON "role_grant"("user_id");

-- CreateIndex
CREATE INDEX "role_grant_unit_id_idx" ON "role_grant"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE INDEX "api_token_user_id_idx" ON "api_token"("user_id");

-- CreateIndex
CREATE INDEX "failed_attempts_last_at_idx" ON "failed_attempts"("last_at");

-- CreateIndex
CREATE INDEX "progress_snapshot_round_id_state_idx" ON "progress_snapshot"("round_id", "state");

-- AddForeignKey
ALTER TABLE "progress_snapshot" ADD CONSTRAINT "progress_snapshot_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "reporting_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_snapshot" ADD CONSTRAINT "progress_snapshot_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_snapshot" ADD CONSTRAINT "progress_snapshot_submitted_by_fkey" FOREIGN KEY ("submitted_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_snapshot" ADD CONSTRAINT "progress_snapshot_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_remark" ADD CONSTRAINT "criterion_remark_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "progress_snapshot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_remark" ADD CONSTRAINT "criterion_remark_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reporting_round" ADD CONSTRAINT "reporting_round_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reporting_round" ADD CONSTRAINT "reporting_round_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "criteria_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reporting_round" ADD CONSTRAINT "reporting_round_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_exception" ADD CONSTRAINT "round_exception_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "reporting_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_exception" ADD CONSTRAINT "round_exception_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_exception" ADD CONSTRAINT "round_exception_granted_by_fkey" FOREIGN KEY ("granted_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotent_command" ADD CONSTRAINT "idempotent_command_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_account" ADD CONSTRAINT "sign_in_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_granted_by_fkey" FOREIGN KEY ("granted_by") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that Prisma's schema language cannot say.
ALTER TABLE progress_snapshot
  ADD CONSTRAINT progress_snapshot_version_check CHECK (version >= 1),
  ADD CONSTRAINT progress_snapshot_declared_check CHECK (declared_count BETWEEN 0 AND size),
  -- Whoever decides on a report did neither write nor hand it in.
  ADD CONSTRAINT progress_snapshot_four_eyes_check CHECK (decided_by <> author_id AND decided_by <> submitted_by);
-- One revision of a report is worked on at a time.
CREATE UNIQUE INDEX progress_snapshot_one_open
  ON progress_snapshot (unit_id, set_id, as_of, basis, origin) WHERE state IN ('draft', 'submitted', 'returned');

ALTER TABLE reporting_round
  ADD CONSTRAINT reporting_round_version_check CHECK (version >= 1),
  ADD CONSTRAINT reporting_round_basis_check CHECK (basis <> 'published');
ALTER TABLE round_exception
  ADD CONSTRAINT round_exception_reason_check CHECK (reason IS NFC NORMALIZED AND reason <> '');

ALTER TABLE user_account
  ADD CONSTRAINT user_account_name_check CHECK (name IS NFC NORMALIZED AND name <> ''),
  ADD CONSTRAINT user_account_email_check CHECK (email = lower(email)),
  ADD CONSTRAINT user_account_language_check CHECK (language IN ('vi', 'en'));
ALTER TABLE role_grant
  ADD CONSTRAINT role_grant_validity_check CHECK (valid_to > valid_from),
  ADD CONSTRAINT role_grant_body_check CHECK ((role = 'department_specialist') = (body IS NOT NULL));
