-- AlterTable
ALTER TABLE "progress_snapshot" ADD COLUMN     "verdict_mask" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "progress_change" (
    "unit_id" INTEGER NOT NULL,
    "set_id" INTEGER NOT NULL,
    "version" BIGINT NOT NULL,

    CONSTRAINT "progress_change_pkey" PRIMARY KEY ("unit_id","set_id")
);

-- CreateIndex
CREATE INDEX "progress_change_version_idx" ON "progress_change"("version");

-- The verdicts of snapshots as masks, by definition: a letter for each criterion of the set in the order of positions.
-- Each result is looked up by its key (OFFSET keeps it so): right after a bulk load nothing is known of the tables yet,
-- and a plan made from that takes minutes.
CREATE FUNCTION verdict_masks_of(snapshot_ids int[]) RETURNS TABLE (snapshot_id int, mask text)
LANGUAGE sql STABLE AS $$
  SELECT asked.id, CASE WHEN count(found.verdict) = 0 THEN '' ELSE string_agg(
    CASE found.verdict WHEN 'met' THEN 'm' WHEN 'basically_met' THEN 'b' WHEN 'not_met' THEN 'n'
      WHEN 'not_assessed' THEN 'a' ELSE '.' END, '' ORDER BY c.position) END
  FROM unnest(snapshot_ids) AS asked (id)
  CROSS JOIN LATERAL (SELECT s.set_id FROM progress_snapshot s WHERE s.id = asked.id OFFSET 0) AS snapshot
  JOIN criterion c ON c.set_id = snapshot.set_id
  LEFT JOIN LATERAL (
    SELECT r.verdict FROM criterion_result r WHERE r.snapshot_id = asked.id AND r.criterion_id = c.id OFFSET 0
  ) AS found ON true
  GROUP BY asked.id
$$;

-- In the transaction that writes results: masks and results never disagree for a reader.
CREATE FUNCTION write_verdict_masks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE progress_snapshot s SET verdict_mask = told.mask
  FROM verdict_masks_of(ARRAY(SELECT DISTINCT snapshot_id FROM changed)) AS told
  WHERE s.id = told.snapshot_id AND s.verdict_mask <> told.mask;
  RETURN NULL;
END $$;

CREATE TRIGGER criterion_result_inserted_mask AFTER INSERT ON criterion_result
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION write_verdict_masks();
CREATE TRIGGER criterion_result_updated_mask AFTER UPDATE ON criterion_result
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION write_verdict_masks();
CREATE TRIGGER criterion_result_deleted_mask AFTER DELETE ON criterion_result
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION write_verdict_masks();

-- The counts need to be checked against the rows only where they changed, not where a mask did.
CREATE OR REPLACE FUNCTION check_snapshot_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM changed s
    JOIN former f ON f.id = s.id AND (f.met_count, f.size) IS DISTINCT FROM (s.met_count, s.size)
    JOIN criterion_result r ON r.snapshot_id = s.id
    GROUP BY s.id, s.met_count, s.size
    HAVING s.met_count < count(*) FILTER (WHERE r.verdict = 'met')
        OR s.met_count > s.size - count(*) FILTER (WHERE r.verdict = 'not_met')
  ) THEN
    RAISE EXCEPTION 'progress_snapshot: the count contradicts the verdicts'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'progress_snapshot_results_check';
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER progress_snapshot_updated ON progress_snapshot;
CREATE TRIGGER progress_snapshot_updated AFTER UPDATE ON progress_snapshot
  REFERENCING NEW TABLE AS changed OLD TABLE AS former
  FOR EACH STATEMENT EXECUTE FUNCTION check_snapshot_counts();

UPDATE progress_snapshot s SET verdict_mask = told.mask
FROM verdict_masks_of(ARRAY(SELECT id FROM progress_snapshot)) AS told
WHERE s.id = told.snapshot_id;

-- One number for each part of the data, so that a change of one does not make all be read again.
DELETE FROM data_version;
INSERT INTO data_version (part) VALUES ('units'), ('criteria_sets'), ('publications'), ('marks'), ('progress');

DROP TRIGGER administrative_unit_changed ON administrative_unit;
DROP TRIGGER unit_succession_changed ON unit_succession;
DROP TRIGGER programme_scope_changed ON programme_scope;
DROP TRIGGER level_changed ON level;
DROP TRIGGER criteria_set_changed ON criteria_set;
DROP TRIGGER criteria_set_band_changed ON criteria_set_band;
DROP TRIGGER criterion_changed ON criterion;
DROP TRIGGER source_document_changed ON source_document;
DROP TRIGGER measure_changed ON measure;
DROP TRIGGER published_figure_changed ON published_figure;
DROP TRIGGER distribution_report_changed ON distribution_report;
DROP TRIGGER distribution_band_changed ON distribution_band;

DO $$
DECLARE
  watched record;
BEGIN
  FOR watched IN SELECT * FROM (VALUES
    ('administrative_unit', 'units'), ('unit_succession', 'units'), ('programme_scope', 'units'),
    ('level', 'criteria_sets'), ('criteria_set', 'criteria_sets'), ('criteria_set_band', 'criteria_sets'),
    ('criterion', 'criteria_sets'), ('indicator', 'criteria_sets'), ('threshold', 'criteria_sets'),
    ('criterion_mapping', 'criteria_sets'),
    ('source_document', 'publications'), ('measure', 'publications'), ('published_figure', 'publications'),
    ('figure_set_candidate', 'publications'), ('distribution_report', 'publications'),
    ('distribution_band', 'publications'), ('unit_group', 'publications'), ('unit_group_member', 'publications'),
    ('recognition', 'marks'), ('target', 'marks'), ('target_unit', 'marks'), ('criterion_emphasis', 'marks')
  ) AS pairs (table_name, part) LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION count_data_change(%L)',
      watched.table_name || '_changed', watched.table_name, watched.part);
  END LOOP;
END $$;

-- Progress changes at all hours and by many people: its number is counted once a transaction and only as the
-- transaction ends, so that writers hold the row for an instant and numbers follow the order of commits.
CREATE FUNCTION next_progress_version() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  counted bigint := nullif(current_setting('tiendo.progress_version', true), '')::bigint;
BEGIN
  IF counted IS NULL THEN
    UPDATE data_version SET version = version + 1 WHERE part = 'progress' RETURNING version INTO counted;
    PERFORM set_config('tiendo.progress_version', counted::text, true);
  END IF;
  RETURN counted;
END $$;

CREATE FUNCTION note_progress_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  counted bigint := next_progress_version();
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO progress_change VALUES (OLD.unit_id, OLD.set_id, counted)
      ON CONFLICT (unit_id, set_id) DO UPDATE SET version = excluded.version
      WHERE progress_change.version < excluded.version;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO progress_change VALUES (NEW.unit_id, NEW.set_id, counted)
      ON CONFLICT (unit_id, set_id) DO UPDATE SET version = excluded.version
      WHERE progress_change.version < excluded.version;
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER progress_snapshot_accepted AFTER INSERT ON progress_snapshot
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state = 'accepted') EXECUTE FUNCTION note_progress_change();
CREATE CONSTRAINT TRIGGER progress_snapshot_corrected AFTER UPDATE ON progress_snapshot
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD.state = 'accepted' OR NEW.state = 'accepted') AND OLD IS DISTINCT FROM NEW)
  EXECUTE FUNCTION note_progress_change();
CREATE CONSTRAINT TRIGGER progress_snapshot_removed AFTER DELETE ON progress_snapshot
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.state = 'accepted') EXECUTE FUNCTION note_progress_change();

CREATE FUNCTION note_progress_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO progress_change SELECT DISTINCT unit_id, set_id, next_progress_version() FROM progress_snapshot
    ON CONFLICT (unit_id, set_id) DO UPDATE SET version = excluded.version;
  RETURN NULL;
END $$;
CREATE TRIGGER progress_snapshot_emptied BEFORE TRUNCATE ON progress_snapshot
  FOR EACH STATEMENT EXECUTE FUNCTION note_progress_emptied();
