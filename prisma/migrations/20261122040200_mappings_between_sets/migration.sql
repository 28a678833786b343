-- That a criterion has no counterpart is said of one set.
ALTER TABLE "criterion_mapping" ADD COLUMN     "to_set_id" INTEGER;
UPDATE criterion_mapping m SET to_set_id = c.set_id FROM criterion c WHERE c.id = m.to_id;
DELETE FROM criterion_mapping WHERE to_set_id IS NULL;
ALTER TABLE "criterion_mapping" ALTER COLUMN "to_set_id" SET NOT NULL;

-- What tells that the set of 2022 keeps the numbers of 2016.
UPDATE criterion_mapping m SET note = 'Đối chiếu theo số và tên tiêu chí của hai bộ (S05, S20).'
FROM criterion f, criteria_set fs, criteria_set ts
WHERE f.id = m.from_id AND fs.id = f.set_id AND ts.id = m.to_set_id
  AND fs.code = 'XA_NTM_2016' AND ts.code = 'XA_NTM_2022' AND m.note IS NULL;

-- CreateIndex
CREATE INDEX "criterion_mapping_to_set_id_idx" ON "criterion_mapping"("to_set_id");

-- AddForeignKey
ALTER TABLE "criterion_mapping" ADD CONSTRAINT "criterion_mapping_to_set_id_fkey" FOREIGN KEY ("to_set_id") REFERENCES "criteria_set"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE UNIQUE INDEX criterion_mapping_none_once ON criterion_mapping (from_id, to_set_id) WHERE to_id IS NULL;

-- A mapping leads from a set to another of its level and never back; a criterion reads as some of the other set, or
-- as none. One change of mappings at a time, so that two cannot close a circle together.
CREATE FUNCTION check_criterion_mapping() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own criteria_set;
  other criteria_set;
  problem text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('criterion_mapping'));
  SELECT s.* INTO own FROM criteria_set s JOIN criterion c ON c.set_id = s.id WHERE c.id = NEW.from_id;
  SELECT s.* INTO other FROM criteria_set s WHERE s.id = NEW.to_set_id;
  IF NEW.to_id IS NOT NULL AND (SELECT set_id FROM criterion WHERE id = NEW.to_id) <> other.id THEN
    problem := 'criterion_mapping_set';
  ELSIF own.id = other.id THEN
    problem := 'criterion_mapping_same_set';
  ELSIF own.level_id <> other.level_id THEN
    problem := 'criterion_mapping_other_level';
  ELSIF EXISTS (SELECT 1 FROM criterion_mapping m WHERE m.from_id = NEW.from_id AND m.to_set_id = other.id
      AND m.id <> NEW.id AND (m.to_id IS NULL) <> (NEW.to_id IS NULL)) THEN
    problem := 'criterion_mapping_none_beside';
  ELSIF EXISTS (
    WITH RECURSIVE reached (set_id) AS (
      SELECT other.id
      UNION
      SELECT m.to_set_id FROM reached
        JOIN criterion c ON c.set_id = reached.set_id JOIN criterion_mapping m ON m.from_id = c.id
    ) SELECT 1 FROM reached WHERE set_id = own.id
  ) THEN
    problem := 'criterion_mapping_cycle';
  END IF;
  IF problem IS NOT NULL THEN
    RAISE EXCEPTION 'criterion_mapping: set % cannot be mapped to set % so', own.code, other.code
      USING ERRCODE = 'check_violation', TABLE = 'criterion_mapping', CONSTRAINT = problem;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER criterion_mapping_checked BEFORE INSERT OR UPDATE ON criterion_mapping
  FOR EACH ROW EXECUTE FUNCTION check_criterion_mapping();
