import type { AdministrativeUnit } from '../units/unit.ts';
import { importProblem, type RowProblemCode } from './import-problem.ts';
import type { ImportSet } from './import-set.ts';
import type { ToldRow } from './told-rows.ts';
import { metBetween, stateAfter, type ToldState, type UnitState } from './unit-state.ts';

type KnownStates<U extends AdministrativeUnit> = { set: ImportSet; stateOf(unit: U): UnitState | null };

/** A row as told, with the layout of its table. */
export type RowOfLayout<U extends AdministrativeUnit> = ToldRow<U> & { layout: 'wide' | 'long' };

const criteriaTold = ({ verdicts, values, criterionNotes }: ToldState): string[] => [
  ...[...new Set([...verdicts.keys(), ...criterionNotes.keys()])].map((id) => `criterion:${id}`),
  ...[...values.keys()].map((id) => `indicator:${id}`),
];

/** What a row says that no other row may say again: all of its unit, or one criterion or indicator of it. */
const claimsOf = <U extends AdministrativeUnit>({ unit, layout, told }: RowOfLayout<U>): string[] => {
  if (unit === null) return [];
  return layout === 'wide' ? [`${unit.id}`] : criteriaTold(told).map((one) => `${unit.id} ${one}`);
};

/** Where another row stands, seen from one: its number, after the name of its sheet where that is another. */
const placeBeside = <U extends AdministrativeUnit>(
  from: RowOfLayout<U>,
  { sheet, row }: RowOfLayout<U>,
): string => (sheet === from.sheet ? `${row}` : `“${sheet ?? ''}” ${row}`);

/** Reports the rows that say again what another says; which of them is right is not to be guessed. */
export function reportRepeats<U extends AdministrativeUnit>(rows: readonly RowOfLayout<U>[]): void {
  const claims = rows.flatMap((row) => claimsOf(row).map((claim) => ({ claim, row })));
  for (const claimed of Map.groupBy(claims, ({ claim }) => claim).values()) {
    if (claimed.length < 2) continue;
    for (const { row } of claimed) {
      const others = claimed.filter((one) => one.row !== row).map((one) => placeBeside(row, one.row));
      report(row, row.layout === 'wide' ? 'unit_twice' : 'criterion_twice', {
        found: row.unit?.name ?? null,
        correction: others.join(', '),
      });
    }
  }
}

function report<U extends AdministrativeUnit>(
  { sheet, row, problems }: RowOfLayout<U>,
  code: RowProblemCode,
  facts: { found: string | null; correction: string | null },
): void {
  if (problems.some((problem) => problem.code === code)) return;
  problems.push(importProblem(code, { sheet, row }, facts));
}

/** Reports totals that the verdicts beside them, and those kept, cannot give; rows with other problems wait for those. */
export function reportTotals<U extends AdministrativeUnit>(
  rows: readonly RowOfLayout<U>[],
  question: KnownStates<U>,
): void {
  for (const row of rows) {
    const { unit, told } = row;
    if (unit === null || told.total === null || row.problems.length > 0) continue;
    const { verdicts } = stateAfter(question.stateOf(unit), told, question.set);
    const { from, to } = metBetween(verdicts, question.set);
    if (told.total >= from && told.total <= to) continue;
    const correction = from === to ? `${from}` : `${from}–${to}`;
    report(row, 'total_differs', { found: `${told.total}`, correction });
  }
}
