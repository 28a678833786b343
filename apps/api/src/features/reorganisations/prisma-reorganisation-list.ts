import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { Database } from '../../shared/prisma-database.ts';

/** A reorganisation in a line; the counts are of units. */
export type ReorganisationLine = {
  id: number;
  date: CalendarDate;
  title: string;
  titleEn: string | null;
  legalBasis: string | null;
  ended: number;
  formed: number;
  reversedAt: string | null;
};

/** Every reorganisation, the earliest first, also those that were taken back. */
export function listReorganisationLines(
  database: Pick<Database, '$queryRaw'>,
): Promise<ReorganisationLine[]> {
  return database.$queryRaw<ReorganisationLine[]>`
    SELECT r.id, r.date::text, r.title, r.title_en AS "titleEn", r.legal_basis AS "legalBasis",
      (SELECT count(*) FROM administrative_unit u WHERE u.ended_by = r.id)::int AS ended,
      (SELECT count(*) FROM administrative_unit u WHERE u.formed_by = r.id)::int AS formed,
      r.reversed_at::text AS "reversedAt"
    FROM reorganisation r ORDER BY r.date, r.id`;
}
