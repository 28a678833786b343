-- AlterTable
ALTER TABLE "administrative_unit" ADD COLUMN     "ended_by" INTEGER,
ADD COLUMN     "formed_by" INTEGER;

-- AlterTable
ALTER TABLE "unit_succession" ADD COLUMN     "reorganisation_id" INTEGER;

-- CreateTable
CREATE TABLE "reorganisation" (
    "id" SERIAL NOT NULL,
    "date" DATE NOT NULL,
    "title" TEXT NOT NULL,
    "title_en" TEXT,
    "legal_basis" TEXT,
    "source_id" INTEGER,
    "plan" JSONB,
    "entered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reversed_at" TIMESTAMPTZ(3),

    CONSTRAINT "reorganisation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "reorganisation_date_idx" ON "reorganisation"("date");

-- CreateIndex
CREATE INDEX "administrative_unit_formed_by_idx" ON "administrative_unit"("formed_by");

-- CreateIndex
CREATE INDEX "administrative_unit_ended_by_idx" ON "administrative_unit"("ended_by");

-- CreateIndex
CREATE INDEX "unit_succession_reorganisation_id_idx" ON "unit_succession"("reorganisation_id");

-- AddForeignKey
ALTER TABLE "administrative_unit" ADD CONSTRAINT "administrative_unit_formed_by_fkey" FOREIGN KEY ("formed_by") REFERENCES "reorganisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "administrative_unit" ADD CONSTRAINT "administrative_unit_ended_by_fkey" FOREIGN KEY ("ended_by") REFERENCES "reorganisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reorganisation" ADD CONSTRAINT "reorganisation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_reorganisation_id_fkey" FOREIGN KEY ("reorganisation_id") REFERENCES "reorganisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE reorganisation
  ADD CONSTRAINT reorganisation_title_check CHECK (title <> '' AND title IS NFC NORMALIZED),
  ADD CONSTRAINT reorganisation_legal_basis_check CHECK (legal_basis <> '');

CREATE TRIGGER reorganisation_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON reorganisation
  FOR EACH STATEMENT EXECUTE FUNCTION count_data_change('units');

-- What a unit keeps when a transaction ends, whoever wrote it: what came out of it begins as it ends, what it came out
-- of ended as it began, a reorganisation ends and forms units on its own day, nothing entered is lost or made of
-- nothing, and the unit above it is of a higher kind.
-- No chain of successions can close: along it days only rise, because nothing ends on the day it begins. No chain of
-- parents can close: along it kinds only rise.
CREATE FUNCTION unit_kind_depth(asked unit_kind) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE asked::text WHEN 'country' THEN 0 WHEN 'province' THEN 1 WHEN 'district' THEN 2
    WHEN 'village' THEN 4 WHEN 'residential_area' THEN 4 ELSE 3 END
$$;

CREATE FUNCTION broken_unit_rule(asked administrative_unit) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM unit_succession s
        WHERE s.predecessor_id = asked.id AND s.date IS DISTINCT FROM asked.valid_to)
      THEN 'unit_succession_predecessor_end_check'
    WHEN EXISTS (SELECT 1 FROM unit_succession s
        WHERE s.successor_id = asked.id AND s.date IS DISTINCT FROM asked.valid_from)
      THEN 'unit_succession_successor_start_check'
    WHEN EXISTS (SELECT 1 FROM reorganisation r
        WHERE r.id = asked.formed_by AND (r.reversed_at IS NOT NULL OR r.date IS DISTINCT FROM asked.valid_from))
      THEN 'administrative_unit_formed_by_check'
    WHEN EXISTS (SELECT 1 FROM reorganisation r
        WHERE r.id = asked.ended_by AND (r.reversed_at IS NOT NULL OR r.date IS DISTINCT FROM asked.valid_to))
      THEN 'administrative_unit_ended_by_check'
    WHEN unit_kind_depth(asked.kind) = 3
        AND EXISTS (SELECT 1 FROM reorganisation r WHERE r.id = asked.ended_by AND r.plan IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM unit_succession s WHERE s.predecessor_id = asked.id)
      THEN 'administrative_unit_territory_lost_check'
    WHEN EXISTS (SELECT 1 FROM reorganisation r WHERE r.id = asked.formed_by AND r.plan IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM unit_succession s WHERE s.successor_id = asked.id)
      THEN 'administrative_unit_from_nothing_check'
    WHEN EXISTS (SELECT 1 FROM administrative_unit p
        WHERE p.id = asked.parent_id AND unit_kind_depth(p.kind) >= unit_kind_depth(asked.kind))
      OR EXISTS (SELECT 1 FROM administrative_unit c
        WHERE c.parent_id = asked.id AND unit_kind_depth(c.kind) <= unit_kind_depth(asked.kind))
      THEN 'administrative_unit_parent_kind_check'
  END
$$;

CREATE FUNCTION require_unit_rules(asked int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  unit administrative_unit;
  broken text;
BEGIN
  SELECT * INTO unit FROM administrative_unit WHERE id = asked;
  IF NOT FOUND THEN RETURN; END IF;
  broken := broken_unit_rule(unit);
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'administrative_unit % (% %): %', unit.id, unit.code, unit.name, broken
      USING ERRCODE = 'check_violation', TABLE = 'administrative_unit', CONSTRAINT = broken;
  END IF;
END $$;

CREATE FUNCTION check_unit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM require_unit_rules(NEW.id);
  RETURN NULL;
END $$;

CREATE FUNCTION check_unit_succession() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM require_unit_rules(OLD.predecessor_id);
    PERFORM require_unit_rules(OLD.successor_id);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM require_unit_rules(NEW.predecessor_id);
    PERFORM require_unit_rules(NEW.successor_id);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION check_reorganisation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM require_unit_rules(id) FROM administrative_unit WHERE NEW.id IN (formed_by, ended_by);
  IF EXISTS (SELECT 1 FROM unit_succession s WHERE s.reorganisation_id = NEW.id
      AND (NEW.reversed_at IS NOT NULL OR s.date <> NEW.date)) THEN
    RAISE EXCEPTION 'reorganisation %: a succession of it stands on another day', NEW.id
      USING ERRCODE = 'check_violation', TABLE = 'reorganisation', CONSTRAINT = 'reorganisation_successions_check';
  END IF;
  RETURN NULL;
END $$;

-- At the end of the transaction: on the way there, what ends and what begins are written one after the other.
CREATE CONSTRAINT TRIGGER administrative_unit_entered AFTER INSERT ON administrative_unit
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_unit();
CREATE CONSTRAINT TRIGGER administrative_unit_corrected AFTER UPDATE ON administrative_unit
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD.valid_from, OLD.valid_to, OLD.parent_id, OLD.kind, OLD.formed_by, OLD.ended_by)
    IS DISTINCT FROM (NEW.valid_from, NEW.valid_to, NEW.parent_id, NEW.kind, NEW.formed_by, NEW.ended_by))
  EXECUTE FUNCTION check_unit();
CREATE CONSTRAINT TRIGGER unit_succession_entered AFTER INSERT OR UPDATE OR DELETE ON unit_succession
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_unit_succession();
CREATE CONSTRAINT TRIGGER reorganisation_corrected AFTER UPDATE ON reorganisation
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_reorganisation();
