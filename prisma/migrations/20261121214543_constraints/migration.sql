-- Rules that Prisma's schema language cannot say. They hold for entered and computed data;
-- published figures are stored as printed, so no rule here may refuse a true publication.

-- Units: a code belongs to one unit at a time; nothing ends before it begins.
ALTER TABLE administrative_unit
  ADD CONSTRAINT administrative_unit_code_validity_excl
    EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (code IS NOT NULL),
  ADD CONSTRAINT administrative_unit_validity_check CHECK (valid_to > valid_from),
  ADD CONSTRAINT administrative_unit_code_check CHECK (code ~ '^([0-9]+|VN)$'),
  ADD CONSTRAINT administrative_unit_parent_check CHECK (parent_id <> id),
  ADD CONSTRAINT administrative_unit_name_check CHECK (name IS NFC NORMALIZED AND name <> '');

ALTER TABLE unit_succession
  ADD CONSTRAINT unit_succession_self_check CHECK (predecessor_id <> successor_id);
ALTER TABLE programme_scope
  ADD CONSTRAINT programme_scope_validity_check CHECK (valid_to > valid_from);

-- Criteria sets
ALTER TABLE criteria_set
  ADD CONSTRAINT criteria_set_validity_check CHECK (valid_to > valid_from),
  ADD CONSTRAINT criteria_set_counts_check CHECK (criterion_count > 0 AND (indicator_count IS NULL OR indicator_count >= 0));
ALTER TABLE criteria_set_band
  ADD CONSTRAINT criteria_set_band_range_check CHECK (from_count >= 0 AND to_count >= from_count);
ALTER TABLE criterion
  ADD CONSTRAINT criterion_position_check CHECK (position > 0);
ALTER TABLE threshold
  ADD CONSTRAINT threshold_value_check CHECK (num_nonnulls(value_number, value_text) = 1);

-- Progress: 0 <= met + basic <= criteria of the set.
ALTER TABLE progress_snapshot
  ADD CONSTRAINT progress_snapshot_counts_check CHECK (
    size > 0 AND basic_count >= 0
    AND (met_count IS NULL OR (met_count >= 0 AND met_count + basic_count <= size))),
  ADD CONSTRAINT progress_snapshot_revision_check CHECK (revision >= 1),
  ADD CONSTRAINT progress_snapshot_as_of_check CHECK (as_of_from <= as_of),
  ADD CONSTRAINT progress_snapshot_simulated_check CHECK (origin <> 'simulated' OR figure_id IS NULL);
-- One revision of a report stands at a time.
CREATE UNIQUE INDEX progress_snapshot_one_accepted
  ON progress_snapshot (unit_id, set_id, as_of, basis, origin) WHERE state = 'accepted';

ALTER TABLE recognition
  ADD CONSTRAINT recognition_revocation_check CHECK (revoked_on >= known_from);
ALTER TABLE target
  ADD CONSTRAINT target_status_check CHECK (status IN ('target', 'registered')),
  ADD CONSTRAINT target_quantity_check CHECK (qty_max >= qty_min);

-- A snapshot's rows must agree with its counts: #met rows <= met count <= size - #not-met rows,
-- and every row must belong to the snapshot's set. One check a statement, whatever its number of rows.
CREATE FUNCTION check_snapshot_results() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  found record;
BEGIN
  FOR found IN
    SELECT s.id, CASE
        WHEN count(*) FILTER (WHERE c.set_id <> s.set_id) > 0 THEN 'a criterion of another set'
        WHEN s.met_count < count(*) FILTER (WHERE r.verdict = 'met') THEN 'more criteria met than counted'
        WHEN s.met_count > s.size - count(*) FILTER (WHERE r.verdict = 'not_met') THEN 'more criteria counted than can be met'
      END AS problem
    FROM progress_snapshot s
    JOIN criterion_result r ON r.snapshot_id = s.id
    JOIN criterion c ON c.id = r.criterion_id
    WHERE s.id IN (SELECT snapshot_id FROM changed)
    GROUP BY s.id
  LOOP
    IF found.problem IS NOT NULL THEN
      RAISE EXCEPTION 'progress_snapshot %: %', found.id, found.problem
        USING ERRCODE = 'check_violation', CONSTRAINT = 'progress_snapshot_results_check';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

CREATE FUNCTION check_snapshot_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM changed s
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

CREATE TRIGGER criterion_result_inserted AFTER INSERT ON criterion_result
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION check_snapshot_results();
CREATE TRIGGER criterion_result_updated AFTER UPDATE ON criterion_result
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION check_snapshot_results();
CREATE TRIGGER progress_snapshot_updated AFTER UPDATE ON progress_snapshot
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION check_snapshot_counts();
