-- A national list brings fifty thousand checks at once: their plans are kept, questions about reorganisations are only
-- asked of units that have one, and a new succession asks for its own two ends.
CREATE OR REPLACE FUNCTION broken_unit_rule(asked administrative_unit) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
  asked_depth int := unit_kind_depth(asked.kind);
BEGIN
  IF EXISTS (SELECT 1 FROM unit_succession s
      WHERE s.predecessor_id = asked.id AND s.date IS DISTINCT FROM asked.valid_to) THEN
    RETURN 'unit_succession_predecessor_end_check';
  END IF;
  IF EXISTS (SELECT 1 FROM unit_succession s
      WHERE s.successor_id = asked.id AND s.date IS DISTINCT FROM asked.valid_from) THEN
    RETURN 'unit_succession_successor_start_check';
  END IF;
  IF asked.formed_by IS NOT NULL THEN
    IF EXISTS (SELECT 1 FROM reorganisation r
        WHERE r.id = asked.formed_by AND (r.reversed_at IS NOT NULL OR r.date IS DISTINCT FROM asked.valid_from)) THEN
      RETURN 'administrative_unit_formed_by_check';
    END IF;
    IF EXISTS (SELECT 1 FROM reorganisation r WHERE r.id = asked.formed_by AND r.plan IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM unit_succession s WHERE s.successor_id = asked.id) THEN
      RETURN 'administrative_unit_from_nothing_check';
    END IF;
  END IF;
  IF asked.ended_by IS NOT NULL THEN
    IF EXISTS (SELECT 1 FROM reorganisation r
        WHERE r.id = asked.ended_by AND (r.reversed_at IS NOT NULL OR r.date IS DISTINCT FROM asked.valid_to)) THEN
      RETURN 'administrative_unit_ended_by_check';
    END IF;
    IF asked_depth = 3 AND EXISTS (SELECT 1 FROM reorganisation r WHERE r.id = asked.ended_by AND r.plan IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM unit_succession s WHERE s.predecessor_id = asked.id) THEN
      RETURN 'administrative_unit_territory_lost_check';
    END IF;
  END IF;
  IF EXISTS (SELECT 1 FROM administrative_unit p
      WHERE p.id = asked.parent_id AND unit_kind_depth(p.kind) >= asked_depth)
    OR EXISTS (SELECT 1 FROM administrative_unit c
      WHERE c.parent_id = asked.id AND unit_kind_depth(c.kind) <= asked_depth) THEN
    RETURN 'administrative_unit_parent_kind_check';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION check_unit_succession() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ends record;
  broken text;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM require_unit_rules(OLD.predecessor_id);
    PERFORM require_unit_rules(OLD.successor_id);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    SELECT s.date, p.valid_to, n.valid_from INTO ends
      FROM unit_succession s
      JOIN administrative_unit p ON p.id = s.predecessor_id
      JOIN administrative_unit n ON n.id = s.successor_id
      WHERE s.id = NEW.id;
    IF NOT FOUND THEN RETURN NULL; END IF;
    broken := CASE
      WHEN ends.valid_to IS DISTINCT FROM ends.date THEN 'unit_succession_predecessor_end_check'
      WHEN ends.valid_from IS DISTINCT FROM ends.date THEN 'unit_succession_successor_start_check'
    END;
    IF broken IS NOT NULL THEN
      RAISE EXCEPTION 'unit_succession %: %', NEW.id, broken
        USING ERRCODE = 'check_violation', TABLE = 'unit_succession', CONSTRAINT = broken;
    END IF;
  END IF;
  RETURN NULL;
END $$;
