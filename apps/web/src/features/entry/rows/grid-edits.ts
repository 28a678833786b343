import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { PastedBlock } from '@tiendo/domain/reporting/pasted-block.ts';
import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';
import type { Edit } from '../draft/edit-history.ts';
import type { EntryRow } from './entry-row.ts';

/** A place in the grid: row and criterion, counted from 0. */
export type Place = { readonly row: number; readonly place: number };

/** What is entered at a place. */
type Entered = Place & { readonly verdict: KnownVerdict };

/** What comes of entering: the edits, and how many places were left as they are because they are shut or not allowed. */
export type Entering = { readonly edits: readonly Edit[]; readonly refused: number };

/** Met becomes not met; anything else becomes met. */
export const toggled = (verdict: KnownVerdict): KnownVerdict => (verdict === 'met' ? 'not_met' : 'met');

type Sheet = {
  readonly rows: readonly EntryRow[];
  /** Of the criteria, in the order of the columns. */
  readonly positions: readonly number[];
  readonly allowed: readonly Verdict[];
};

/** The edits that enter verdicts at places of the grid. */
export function entering({ rows, positions, allowed }: Sheet, wanted: readonly Entered[]): Entering {
  const judged = wanted.map(({ row, place, verdict }) => {
    const [at, position] = [rows[row], positions[place]];
    const cell = at?.cells[place];
    if (at === undefined || cell === undefined || position === undefined) return null;
    if (!cell.isOpen || (verdict !== 'unknown' && !allowed.includes(verdict))) return null;
    if (cell.verdict === verdict) return 'same';
    const before = { kind: 'verdict', at: position, is: cell.verdict } as const;
    return { unit: at.unit.ref, before, after: { ...before, is: verdict } };
  });
  return {
    edits: judged.filter((one) => one !== null && one !== 'same'),
    refused: judged.filter((one) => one === null).length,
  };
}

/** What a block from a spreadsheet enters, its first cell at a place. */
export const pastedAt = ({ cells }: PastedBlock, at: Place): Entered[] =>
  cells.map(({ row, column, verdict }) => ({ row: at.row + row, place: at.place + column, verdict }));
