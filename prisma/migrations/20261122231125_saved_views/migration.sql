-- CreateTable
CREATE TABLE "saved_view" (
    "id" SERIAL NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "slides" JSONB,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_user_id_name_key" ON "saved_view"("user_id", "name");

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that Prisma's schema language cannot say.
ALTER TABLE saved_view
  ADD CONSTRAINT saved_view_name_check CHECK (name IS NFC NORMALIZED AND length(name) BETWEEN 1 AND 120),
  -- A page of this site: neither //elsewhere.example nor a path that a browser reads as that.
  ADD CONSTRAINT saved_view_address_check CHECK (address ~ '^/' AND length(address) <= 4000 AND address !~ '//|[\\[:space:][:cntrl:]]');
