import type { PageWindow } from '../../shared/paging.ts';
import type { Statements } from '../../shared/prisma-database.ts';
import type { RequestSearch, StoredRequest } from './request-store.ts';

type Asked = Omit<RequestSearch, 'unitIds' | 'demonstration'> & {
  readonly unitIds: readonly number[] | null;
  readonly demonstration: boolean | null;
  readonly id: number | null;
};

function readRequests(database: Statements, asked: Asked, { offset, take }: PageWindow) {
  const { id, unitIds, bodies, state, today, demonstration } = asked;
  const spokenFor = bodies === 'all' ? null : [...bodies];
  return database.$queryRaw<StoredRequest[]>`
    SELECT q.id, q.unit_id AS "unitId", s.code AS "setCode", q.round_id AS "roundId", q.body, q.text,
      q.demonstration,
      q.due_on::text AS "dueOn", m.name AS "madeBy", c.name AS "closedBy",
      to_char(q.made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "madeAt",
      to_char(q.closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "closedAt",
      (coalesce(a.first_at, q.closed_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS "settledOn",
      a.answers, (SELECT coalesce(array_agg(o.criterion_id), '{}') FROM department_request_criterion o
        WHERE o.request_id = q.id) AS "criterionIds"
    FROM department_request q
    JOIN criteria_set s ON s.id = q.set_id
    JOIN user_account m ON m.id = q.made_by
    LEFT JOIN user_account c ON c.id = q.closed_by
    CROSS JOIN LATERAL (
      SELECT min(one.at) AS first_at, coalesce(json_agg(json_build_object('id', one.id, 'text', one.text,
        'by', u.name, 'at', to_char(one.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) ORDER BY one.id)
        FILTER (WHERE one.id IS NOT NULL), '[]') AS answers
      FROM department_answer one JOIN user_account u ON u.id = one.by WHERE one.request_id = q.id) a
    WHERE (${id}::int IS NULL OR q.id = ${id})
      AND (${unitIds}::int[] IS NULL OR q.unit_id = ANY(${unitIds}::int[]))
      AND (${demonstration}::boolean IS NULL OR q.demonstration = ${demonstration})
      AND (${spokenFor}::text[] IS NULL OR q.body = ANY(${spokenFor}::text[]))
      AND CASE ${state} WHEN 'open' THEN q.closed_at IS NULL WHEN 'closed' THEN q.closed_at IS NOT NULL
        WHEN 'late' THEN q.closed_at IS NULL AND a.first_at IS NULL AND q.due_on < ${today}::date ELSE true END
    ORDER BY q.id DESC OFFSET ${offset} LIMIT ${take}`;
}

/** Requests about some units, newest first. */
export const searchRequests = (database: Statements, search: RequestSearch, window: PageWindow) =>
  readRequests(database, { ...search, id: null }, window);

/** One request, whoever it is made to; null where there is none. */
export async function findRequest(database: Statements, id: number): Promise<StoredRequest | null> {
  const every = {
    unitIds: null,
    bodies: 'all',
    demonstration: null,
    state: 'all',
    today: '9999-12-31',
  } as const;
  const [request] = await readRequests(database, { ...every, id }, { offset: 0, take: 1 });
  return request ?? null;
}
