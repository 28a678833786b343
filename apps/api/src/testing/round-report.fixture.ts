import type { SnapshotOrigin, SnapshotState } from '@tiendo/domain/progress/snapshot.ts';
import type { Database } from '../shared/prisma-database.ts';
import { unitIdOf } from './stored-caller.ts';

type RoundReport = {
  roundId: number;
  /** Code of a unit that reports in the round. */
  code: string;
  state: SnapshotState;
  revision?: number;
  origin?: SnapshotOrigin;
  authorId?: string;
  /** A moment, with its time zone. */
  submittedAt?: string;
  decidedAt?: string;
  mask?: string;
  /** Notes by the place of their criterion. */
  notes?: Readonly<Record<number, string>>;
};

const moment = (text: string | undefined) => (text === undefined ? null : new Date(text));
const count = (mask: string, letter: string): number => mask.split(letter).length - 1;

/** Stores the report of a unit in a round, whatever its state. */
export async function storeReport(database: Database, report: RoundReport): Promise<number> {
  const round = await database.reportingRound.findUniqueOrThrow({ where: { id: report.roundId } });
  const { mask = '', notes = {} } = report;
  const remarks = Object.entries(notes).map(([position, note]) => ({
    note,
    criterion: { connect: { setId_position: { setId: round.setId, position: Number(position) } } },
  }));
  const { id } = await database.progressSnapshot.create({
    data: {
      unitId: await unitIdOf(database, report.code, round.asOf.toISOString().slice(0, 10)),
      setId: round.setId,
      roundId: round.id,
      asOf: round.asOf,
      basis: round.basis,
      origin: report.origin ?? 'form',
      state: report.state,
      revision: report.revision ?? 1,
      size: 19,
      metCount: mask === '' ? null : count(mask, 'm'),
      basicCount: count(mask, 'b'),
      verdictMask: mask,
      authorId: report.authorId ?? null,
      submittedAt: moment(report.submittedAt),
      decidedAt: moment(report.decidedAt),
      remarks: { create: remarks },
    },
  });
  return id;
}
