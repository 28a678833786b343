/** The latest accepted snapshot of a unit by a set: one index search, the fastest plain SQL found for one day. */
const latest = (name: string, day: string, set: string): string => `LEFT JOIN LATERAL (
    SELECT s.met_count AS met, s.verdict_mask AS mask FROM progress_snapshot s
    WHERE s.unit_id = u.id AND s.set_id = (SELECT id FROM criteria_set WHERE code = ${set})
      AND s.as_of <= ${day}::date AND s.state = 'accepted'
    ORDER BY s.as_of DESC, s.revision DESC LIMIT 1) ${name} ON true`;

const communes = (day: string): string =>
  `u.kind = 'commune' AND daterange(u.valid_from, u.valid_to) @> ${day}::date`;

/** Communes at the day $1 with what stands of them by the set $2. */
const standing = `standing AS (SELECT u.id, u.code, u.name, now.met, now.mask
  FROM administrative_unit u ${latest('now', '$1', '$2')} WHERE ${communes('$1')})`;

/** The same with what stood at the earlier day $3. */
const standingAndBefore = `standing AS (SELECT u.id, u.code, u.name, now.met, now.mask, past.met AS met_before,
    past.mask AS mask_before
  FROM administrative_unit u ${latest('now', '$1', '$2')} ${latest('past', '$3', '$2')} WHERE ${communes('$1')})`;

export const averageSql = `WITH ${standing}
  SELECT sum(met)::int AS total, count(met)::int AS reported, count(*)::int AS expected FROM standing`;

export const distributionSql = `WITH ${standing}
  SELECT met, count(*)::int AS communes FROM standing WHERE met IS NOT NULL GROUP BY met ORDER BY met`;

export const criteriaSql = `WITH ${standing}
  SELECT position, count(*) FILTER (WHERE letter = 'm')::int AS met, count(*) FILTER (WHERE letter = 'n')::int AS "notMet",
    count(*) FILTER (WHERE letter = 'a')::int AS "notAssessed", count(*)::int AS expected
  FROM standing CROSS JOIN generate_series(1, 19) AS position
  CROSS JOIN LATERAL (SELECT substr(mask, position, 1) AS letter) AS told
  GROUP BY position ORDER BY position`;

/** At each day of $1 by the set of $2: one pass over all snapshots, faster here than a search a commune and day. */
export const trendSql = `WITH
  asked AS (SELECT a.day, c.id AS set_id FROM unnest($1::date[], $2::text[]) AS a (day, set_code)
    JOIN criteria_set c ON c.code = a.set_code),
  held AS (SELECT s.set_id, s.met_count AS met, s.as_of, least(u.valid_to,
      lead(s.as_of) OVER (PARTITION BY s.set_id, s.unit_id ORDER BY s.as_of)) AS until
    FROM progress_snapshot s JOIN administrative_unit u ON u.id = s.unit_id
    WHERE s.state = 'accepted' AND u.kind = 'commune' AND s.set_id IN (SELECT set_id FROM asked))
  SELECT a.day::text, sum(h.met)::int AS total, count(h.met)::int AS reported
  FROM asked a JOIN held h ON h.set_id = a.set_id AND h.as_of <= a.day AND (h.until > a.day OR h.until IS NULL)
  GROUP BY a.day ORDER BY a.day`;

export const rankingSql = `WITH ${standingAndBefore}
  SELECT id, met, met_before AS before FROM standing ORDER BY coalesce(met, -1) DESC, name, id LIMIT $4`;

export const matrixSql = `WITH ${standing} SELECT id, met, mask FROM standing ORDER BY code, name, id LIMIT $3`;

export const changesSql = `WITH ${standingAndBefore}
  SELECT position, count(*) FILTER (WHERE later = 'm' AND earlier IN ('n', 'a', 'b'))::int AS gained,
    count(*) FILTER (WHERE earlier = 'm' AND later IN ('n', 'b'))::int AS lost
  FROM standing CROSS JOIN generate_series(1, 19) AS position
  CROSS JOIN LATERAL (SELECT substr(mask_before, position, 1) AS earlier, substr(mask, position, 1) AS later) AS told
  GROUP BY position ORDER BY position`;
