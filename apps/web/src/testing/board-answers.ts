import { locBinh, set2016 } from '@tiendo/charts/fixtures/references.ts';
import type { BoardAnswer, BoardCell, BoardRound } from '@tiendo/contracts/board.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { RoundSummary } from '@tiendo/contracts/rounds.ts';

export const round = (more: Partial<RoundSummary> = {}): RoundSummary => ({
  id: 4,
  unit: locBinh,
  setCode: set2016.code,
  period: '2026-Q3',
  asOf: '2026-09-30',
  basis: 'self_assessed',
  dueOn: '2026-10-15',
  lockedFrom: null,
  locked: false,
  version: 3,
  createdBy: 'Lý Văn An',
  createdAt: '2026-09-01T02:00:00.000Z',
  ...more,
});

const noCounts = {
  not_begun: 0,
  draft: 0,
  submitted: 0,
  returned: 0,
  accepted: 0,
  accepted_late: 0,
  withdrawn: 0,
};

export const boardRound = (more: Partial<BoardRound> = {}): BoardRound => ({
  ...round(),
  counts: { expected: 2, reported: 1, late: 1, byStanding: { ...noCounts, not_begun: 1, accepted: 1 } },
  reminderHour: 7,
  summary: 'Đến ngày 22/11/2026, 01/02 xã đã báo cáo quý III/2026.',
  ...more,
});

export const boardCell = (more: Partial<BoardCell> = {}): BoardCell => ({
  roundId: 4,
  standing: 'not_begun',
  daysLate: 38,
  heldBy: 'commune',
  holder: null,
  reportId: null,
  correctionId: null,
  changedAt: null,
  exceptionUntil: null,
  simulated: false,
  ...more,
});

export const commune = (id: number, name: string): UnitSummary => ({
  ...locBinh,
  id: `u${id}`,
  ref: `u${id}`,
  code: null,
  name,
  kind: 'commune',
});

export const board = (more: Partial<BoardAnswer> = {}): BoardAnswer => ({
  unit: locBinh,
  criteriaSet: set2016,
  today: '2026-11-22',
  rounds: [boardRound()],
  moreRounds: false,
  rows: [
    { unit: commune(65, 'Khuất Xá'), cells: [boardCell()] },
    {
      unit: commune(66, 'Tú Mịch'),
      cells: [
        boardCell({
          standing: 'accepted',
          daysLate: 0,
          heldBy: null,
          reportId: 7,
          changedAt: '2026-10-10T03:00:00Z',
        }),
      ],
    },
  ],
  ...more,
});
