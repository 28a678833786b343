-- A set that any snapshot stands on keeps what scores: its criteria, indicators and thresholds and how they are
-- counted. What was told is neither changed nor removed; what no source had told yet may be filled in. Its end,
-- names in other languages, notes, sources, bands and mappings are free.

-- Waits for snapshots that are being entered: whoever enters one holds the set's row until the transaction ends.
CREATE FUNCTION require_set_unused(asked_set int, changed text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  asked_code text;
BEGIN
  SELECT code INTO asked_code FROM criteria_set WHERE id = asked_set FOR UPDATE;
  IF EXISTS (SELECT 1 FROM progress_snapshot WHERE set_id = asked_set) THEN
    RAISE EXCEPTION 'criteria_set %: figures stand on it, % cannot change', asked_code, changed
      USING ERRCODE = 'check_violation', TABLE = 'criteria_set', CONSTRAINT = 'criteria_set_frozen';
  END IF;
END $$;

CREATE FUNCTION set_of_criterion(asked int) RETURNS int LANGUAGE sql STABLE AS $$
  SELECT set_id FROM criterion WHERE id = asked
$$;
CREATE FUNCTION set_of_indicator(asked int) RETURNS int LANGUAGE sql STABLE AS $$
  SELECT c.set_id FROM indicator i JOIN criterion c ON c.id = i.criterion_id WHERE i.id = asked
$$;

-- Whether something that was told is told otherwise.
CREATE FUNCTION told_otherwise(before anycompatible, after anycompatible) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT before IS NOT NULL AND after IS DISTINCT FROM before
$$;

CREATE FUNCTION keep_used_set() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM require_set_unused(OLD.id, 'the set');
    RETURN OLD;
  END IF;
  IF (OLD.id, OLD.code, OLD.level_id, OLD.scope_unit_id, OLD.scale, OLD.verdicts_allowed, OLD.basic_counts)
      IS DISTINCT FROM
      (NEW.id, NEW.code, NEW.level_id, NEW.scope_unit_id, NEW.scale, NEW.verdicts_allowed, NEW.basic_counts)
    OR told_otherwise(OLD.criterion_count, NEW.criterion_count)
    OR told_otherwise(OLD.indicator_count, NEW.indicator_count)
    OR told_otherwise(OLD.threshold_axis, NEW.threshold_axis)
  THEN
    PERFORM require_set_unused(OLD.id, 'how it counts');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER criteria_set_frozen BEFORE UPDATE OR DELETE ON criteria_set
  FOR EACH ROW EXECUTE FUNCTION keep_used_set();

-- A criterion may still be added to a list that is known to lack some, while no verdict counts on their order.
CREATE FUNCTION keep_criteria_of_used_set() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM require_set_unused(OLD.set_id, 'its criteria');
    RETURN OLD;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF (SELECT count(*) FROM criterion WHERE set_id = NEW.set_id)
        >= coalesce((SELECT criterion_count FROM criteria_set WHERE id = NEW.set_id), 2147483647)
      OR EXISTS (SELECT 1 FROM progress_snapshot WHERE set_id = NEW.set_id AND verdict_mask <> '')
    THEN
      PERFORM require_set_unused(NEW.set_id, 'its criteria');
    END IF;
    RETURN NEW;
  END IF;
  IF (OLD.id, OLD.set_id, OLD.position, OLD.withdrawal_key)
      IS DISTINCT FROM (NEW.id, NEW.set_id, NEW.position, NEW.withdrawal_key)
    OR told_otherwise(OLD.number, NEW.number) OR told_otherwise(OLD.name, NEW.name)
  THEN
    PERFORM require_set_unused(OLD.set_id, 'its criteria');
    PERFORM require_set_unused(NEW.set_id, 'its criteria');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER criterion_frozen BEFORE INSERT OR UPDATE OR DELETE ON criterion
  FOR EACH ROW EXECUTE FUNCTION keep_criteria_of_used_set();

-- The wording of an indicator may be corrected until it was checked against its source.
CREATE FUNCTION keep_indicators_of_used_set() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  whole int := set_of_criterion(CASE WHEN TG_OP = 'INSERT' THEN NEW.criterion_id ELSE OLD.criterion_id END);
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM require_set_unused(whole, 'its indicators');
    RETURN OLD;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF (SELECT count(*) FROM indicator i JOIN criterion c ON c.id = i.criterion_id WHERE c.set_id = whole)
        >= coalesce((SELECT indicator_count FROM criteria_set WHERE id = whole), 2147483647)
    THEN
      PERFORM require_set_unused(whole, 'its indicators');
    END IF;
    RETURN NEW;
  END IF;
  IF (OLD.id, OLD.criterion_id, OLD.position, OLD.code)
      IS DISTINCT FROM (NEW.id, NEW.criterion_id, NEW.position, NEW.code)
    OR told_otherwise(OLD.operator, NEW.operator) OR told_otherwise(OLD.unit_of_measure, NEW.unit_of_measure)
    OR (OLD.text_confidence = 'high' AND told_otherwise(OLD.text, NEW.text))
  THEN
    PERFORM require_set_unused(whole, 'its indicators');
    PERFORM require_set_unused(set_of_criterion(NEW.criterion_id), 'its indicators');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER indicator_frozen BEFORE INSERT OR UPDATE OR DELETE ON indicator
  FOR EACH ROW EXECUTE FUNCTION keep_indicators_of_used_set();

-- A threshold that no source had given may be filled in: no row is not a threshold of zero.
CREATE FUNCTION keep_thresholds_of_used_set() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM require_set_unused(set_of_indicator(OLD.indicator_id), 'its thresholds');
    RETURN OLD;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF EXISTS (SELECT 1 FROM threshold t WHERE t.indicator_id = NEW.indicator_id
        AND t.axis_value = NEW.axis_value AND t.year IS NOT DISTINCT FROM NEW.year)
    THEN
      PERFORM require_set_unused(set_of_indicator(NEW.indicator_id), 'its thresholds');
    END IF;
    RETURN NEW;
  END IF;
  IF (OLD.indicator_id, OLD.axis_value, OLD.year, OLD.value_number, OLD.value_text)
      IS DISTINCT FROM (NEW.indicator_id, NEW.axis_value, NEW.year, NEW.value_number, NEW.value_text)
  THEN
    PERFORM require_set_unused(set_of_indicator(OLD.indicator_id), 'its thresholds');
    PERFORM require_set_unused(set_of_indicator(NEW.indicator_id), 'its thresholds');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER threshold_frozen BEFORE INSERT OR UPDATE OR DELETE ON threshold
  FOR EACH ROW EXECUTE FUNCTION keep_thresholds_of_used_set();

-- Which kinds of unit a level counts decides over the figures of all its sets.
CREATE FUNCTION keep_level_of_used_sets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.id, OLD.code, OLD.unit_kinds) IS DISTINCT FROM (NEW.id, NEW.code, NEW.unit_kinds) THEN
    PERFORM require_set_unused(id, 'the units its level counts') FROM criteria_set WHERE level_id = OLD.id ORDER BY id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER level_frozen BEFORE UPDATE ON level
  FOR EACH ROW EXECUTE FUNCTION keep_level_of_used_sets();
