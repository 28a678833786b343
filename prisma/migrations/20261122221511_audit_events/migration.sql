-- CreateEnum
CREATE TYPE "audit_actor_kind" AS ENUM ('person', 'token', 'system', 'anonymous');

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" "audit_actor_kind" NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT,
    "unit_id" INTEGER,
    "request_id" TEXT,
    "reason" TEXT,
    "before" JSONB,
    "after" JSONB,
    "previous_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "single" BOOLEAN NOT NULL DEFAULT true,
    "last_id" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("single")
);

-- CreateIndex
CREATE INDEX "audit_event_at_idx" ON "audit_event"("at");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_id_idx" ON "audit_event"("actor_id", "id");

-- CreateIndex
CREATE INDEX "audit_event_unit_id_id_idx" ON "audit_event"("unit_id", "id");

-- CreateIndex
CREATE INDEX "audit_event_action_id_idx" ON "audit_event"("action", "id");

ALTER TABLE audit_head ADD CONSTRAINT audit_head_one_row CHECK (single);
INSERT INTO audit_head (last_id, hash) VALUES (0, decode(repeat('00', 32), 'hex'));

-- One text for an event and no other: the columns in order, each as its bytes counted, a colon and the value, or "-"
-- where it is null.
CREATE FUNCTION audit_event_text(event audit_event) RETURNS text LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT string_agg(coalesce(octet_length(value) || ':' || value, '-'), '' ORDER BY place)
  FROM unnest(ARRAY[
    event.id::text,
    to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    event.actor_kind::text,
    event.actor_id,
    event.actor_name,
    event.action,
    event.subject_kind,
    event.subject_id,
    event.unit_id::text,
    event.request_id,
    event.reason,
    event.before::text,
    event.after::text,
    encode(event.previous_hash, 'hex')
  ]) WITH ORDINALITY AS part (value, place)
$$;

-- Whoever may add events need not be allowed to touch the head: these functions do it as their owner.
CREATE FUNCTION hold_audit_head() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM audit_head FOR UPDATE;
  RETURN NULL;
END $$;
CREATE TRIGGER audit_event_1_hold BEFORE INSERT ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION hold_audit_head();

-- The event before is the last one of this statement or, for its first, the head, which moves once a statement.
CREATE FUNCTION chain_audit_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  SELECT last.id + 1, last.hash INTO NEW.id, NEW.previous_hash
  FROM ((SELECT id, hash FROM audit_event ORDER BY id DESC LIMIT 1)
    UNION ALL SELECT last_id, hash FROM audit_head) AS last
  ORDER BY last.id DESC LIMIT 1;
  NEW.at := date_trunc('milliseconds', clock_timestamp());
  NEW.hash := sha256(convert_to(audit_event_text(NEW), 'UTF8'));
  RETURN NEW;
END $$;
CREATE TRIGGER audit_event_2_chain BEFORE INSERT ON audit_event
  FOR EACH ROW EXECUTE FUNCTION chain_audit_event();

CREATE FUNCTION move_audit_head() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE audit_head SET last_id = last.id, hash = last.hash
  FROM (SELECT id, hash FROM audit_event ORDER BY id DESC LIMIT 1) AS last
  WHERE last.id > last_id;
  RETURN NULL;
END $$;
CREATE TRIGGER audit_event_3_head AFTER INSERT ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION move_audit_head();

CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is only ever added to: % on % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = 'audit_append_only';
END $$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_head_append_only BEFORE INSERT OR DELETE OR TRUNCATE ON audit_head
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

-- Nothing but the function above moves the head.
CREATE TRIGGER audit_head_moves_on BEFORE UPDATE ON audit_head
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_audit_change();
