import type { Database } from '../../shared/prisma-database.ts';
import { readReportRevisions } from '../../shared/rounds/prisma-report-revisions.ts';
import { searchRounds } from '../../shared/rounds/prisma-rounds.ts';
import type { BoardReader } from './board-reader.ts';

/** What boards are made of, from the database; each question is one statement. */
export function prismaBoardReader(database: Database): BoardReader {
  return {
    rounds: (search, window) => searchRounds(database, search, window),
    revisions: (roundIds, unitIds) => readReportRevisions(database, roundIds, unitIds),
  };
}
