-- CreateTable
CREATE TABLE "evidence_file" (
    "hash" CHAR(64) NOT NULL,
    "size" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "first_stored_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidence_file_pkey" PRIMARY KEY ("hash")
);

ALTER TABLE "evidence_file"
  ADD CONSTRAINT "evidence_file_hash_is_sha256" CHECK ("hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "evidence_file_size_is_positive" CHECK ("size" > 0);
