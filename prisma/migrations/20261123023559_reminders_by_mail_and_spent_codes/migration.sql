-- AlterTable
ALTER TABLE "two_factor" ADD COLUMN     "last_step" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "user_account" ADD COLUMN     "last_seen_on" DATE,
ADD COLUMN     "mail_reminders" BOOLEAN NOT NULL DEFAULT true;

-- A session that is deleted, whoever deletes it, leaves the day of its last use with its account.
CREATE FUNCTION keep_last_seen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE user_account u SET last_seen_on = greatest(u.last_seen_on, s.day)
  FROM (SELECT user_id, max((updated_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS day FROM gone GROUP BY user_id) AS s
  WHERE u.id = s.user_id;
  RETURN NULL;
END $$;
CREATE TRIGGER session_last_seen AFTER DELETE ON session
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION keep_last_seen();
