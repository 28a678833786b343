import type { BoardAnswer } from '@tiendo/contracts/board.ts';
import { describe, expect, it } from 'vitest';
import { board, boardCell, commune, round } from '../../testing/board-answers.ts';
import { currentRound, rangeOf } from './board-choice.ts';
import { waitedFor } from './waited-for.ts';

const today = '2026-11-22';
const third = round();
const fourth = round({ id: 5, asOf: '2026-12-31' });
const earlier = round({ id: 2, asOf: '2025-12-31' });
const other = round({ id: 1, setCode: 'XA_NTM_2022', asOf: '2024-12-31' });

describe('the round that people are at', () => {
  it('is the last one that speaks of a day that is past', () => {
    expect(currentRound([earlier, fourth, third], today)?.id).toBe(4);
  });

  it('is the earliest to come where none is past, and none where there is none', () => {
    expect(currentRound([round({ id: 6, asOf: '2027-03-31' }), fourth], today)?.id).toBe(5);
    expect(currentRound([], today)).toBeUndefined();
  });
});

describe('the set and the year of a board', () => {
  const all = [fourth, third, earlier, other];

  it.each([
    ['nothing', {}, { set: third.setCode, year: '2026' }],
    ['a round', { vong: 1 }, { set: 'XA_NTM_2022', year: '2024' }],
    ['a set', { bo: 'XA_NTM_2022' }, { set: 'XA_NTM_2022', year: '2024' }],
    ['a year', { nam: '2025' }, { set: third.setCode, year: '2025' }],
    ['a set without a round', { bo: 'XA_NTM_2026' }, { set: 'XA_NTM_2026', year: '2026' }],
  ])('follow from %s that the address names', (_, search, expected) => {
    expect(rangeOf(all, search, today)).toEqual(expected);
  });

  it('are not there without a round', () => {
    expect(rangeOf([], {}, today)).toBeNull();
  });
});

describe('the units that are waited for', () => {
  it('are those of the round whose report is not begun, or due and not in', () => {
    const standings = ['not_begun', 'draft', 'submitted', 'returned', 'accepted_late'] as const;
    const rows = standings.map((standing) => ({
      unit: commune(65, standing),
      cells: [boardCell({ standing })],
    }));
    const names = (more: Partial<BoardAnswer>, round: Parameters<typeof waitedFor>[1]) =>
      waitedFor(board({ rows, ...more }), round).map(({ name }) => name);
    const round = { id: 4, dueOn: '2026-11-22' };
    expect(names({}, round)).toEqual(['not_begun', 'draft', 'returned']);
    expect(names({ today: '2026-11-21' }, round)).toEqual(['not_begun']);
    expect(names({}, { id: 7, dueOn: '2026-11-22' })).toEqual([]);
  });
});
