-- CreateIndex
CREATE INDEX "progress_snapshot_state_as_of_idx" ON "progress_snapshot"("state", "as_of");

-- CreateIndex
CREATE INDEX "progress_snapshot_origin_idx" ON "progress_snapshot"("origin");
