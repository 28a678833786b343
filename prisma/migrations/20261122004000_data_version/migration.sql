-- Counts the changes of a part of the data, so that a process may keep what it read of it while the number stands.
CREATE TABLE "data_version" (
    "part" TEXT NOT NULL,
    "version" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "data_version_pkey" PRIMARY KEY ("part")
);

INSERT INTO data_version (part) VALUES ('reference');

-- Within the writer's transaction: the number changes for others when what it stands for does.
CREATE FUNCTION count_data_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE data_version SET version = version + 1 WHERE part = TG_ARGV[0];
  RETURN NULL;
END $$;

-- Reference: units, criteria sets, documents, and what documents print of units together.
CREATE TRIGGER administrative_unit_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON administrative_unit
  FOR EACH STATEMENT EXECUTE FUNCTION count_data_change('reference');
CREATE TRIGGER unit_succession_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON unit_succession
  FOR EACH STATEMENT EXECUTE FUNCTION count_data_change('reference');
CREATE TRIGGER programme_scope_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON programme_scope
  FOR EACH STATEMENT EXECUTE FUNCTION count_data_change('reference');
CREATE TRIGGER level_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON level
  FOR EACH STATEMENT EXECUTE FUNCTION count_data_change('reference');
CREATE TRIGGER criteria_set_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON criteria_set
  FOR EACH STATEMENT EXECUTE FUNCTION count_data_change('reference');
CREATE TRIGGER criteria_set_band_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON criteria_set_band
  FOR EACH STATEMENT EXECUTE FUNCTION count_data_change('reference');
CREATE TRIGGER criterion_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON criterion
  FOR EACH STATEMENT EXECUTE FUNCTION count_data_change('reference');
CREATE TRIGGER source_document_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON source_document
  FOR EACH STATEMENT EXECUTE FUNCTION count_data_change('reference');
CREATE TRIGGER measure_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON measure
  FOR EACH STATEMENT EXECUTE FUNCTION count_data_change('reference');
CREATE TRIGGER published_figure_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON published_figure
  FOR EACH STATEMENT EXECUTE FUNCTION count_data_change('reference');
CREATE TRIGGER distribution_report_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON distribution_report
  FOR EACH STATEMENT EXECUTE FUNCTION count_data_change('reference');
CREATE TRIGGER distribution_band_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON distribution_band
  FOR EACH STATEMENT EXECUTE FUNCTION count_data_change('reference');
