import { sortedRows } from '@tiendo/charts/matrix/matrix-order.ts';
import { groupName } from '@tiendo/charts/matrix/matrix-words.ts';
import type { MatrixAnswer, MatrixRow } from '@tiendo/contracts/figures/matrix.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import { metInPart, netInPart } from '@tiendo/domain/figures/part-of-set.ts';
import { type MatrixChoice, searchOfSort, type VerdictFilter } from './matrix-search.ts';

const hasVerdict = (
  { verdicts }: MatrixRow,
  { position, verdict }: VerdictFilter,
  criteria: readonly CriterionReference[],
): boolean => verdicts[criteria.findIndex((one) => one.position === position)] === verdict;

const changed = ({ before }: MatrixRow): boolean =>
  before !== undefined && before.gained.length + before.lost.length > 0;

/** The rows that fit every filter. */
const filteredRows = (
  rows: readonly MatrixRow[],
  { verdict, pilotsOnly, targetYear, region }: MatrixChoice,
  criteria: readonly CriterionReference[],
): MatrixRow[] =>
  rows.filter(
    (row) =>
      (verdict === null || hasVerdict(row, verdict, criteria)) &&
      (!pilotsOnly || (row.marks?.pilot ?? null) !== null) &&
      (targetYear === null || row.marks?.targetYears.includes(targetYear) === true) &&
      (region === null || row.marks?.region === region),
  );

/** How many filters leave rows out. */
export const filtersOn = ({ verdict, pilotsOnly, targetYear, region }: MatrixChoice): number =>
  [verdict !== null, pilotsOnly, targetYear !== null, region !== null].filter(Boolean).length;

/** Whether the matrix is shown whole and in its usual order. */
export const isWhole = (choice: MatrixChoice): boolean =>
  filtersOn(choice) === 0 &&
  !choice.changedOnly &&
  choice.group === null &&
  searchOfSort(choice.sort) === undefined;

export type CriterionGroup = { name: string; places: number[] };

/** The groups of a set in its order; none where its criteria are not grouped. */
export function criterionGroups(
  criteria: readonly CriterionReference[],
  lang: 'vi' | 'en',
): CriterionGroup[] {
  const groups = new Map<string, number[]>();
  criteria.forEach((criterion, place) => {
    const name = groupName(criterion, lang);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), place]);
  });
  return [...groups].map(([name, places]) => ({ name, places }));
}

function rowWithin(row: MatrixRow, places: readonly number[]): MatrixRow {
  const verdicts = places.map((place) => row.verdicts[place] ?? 'unknown');
  const within = (of: readonly number[]) =>
    of.map((place) => places.indexOf(place)).filter((place) => place >= 0);
  const met = metInPart(verdicts);
  if (row.before === undefined) return { ...row, verdicts, met };
  const [gained, lost] = [within(row.before.gained), within(row.before.lost)];
  const then = places.flatMap((place) => row.before?.verdicts[place] ?? []);
  const net = row.before.comparability === 'comparable' ? netInPart(then, verdicts) : null;
  return { ...row, verdicts, met, before: { ...row.before, verdicts: then, gained, lost, net } };
}

/** The matrix of one group of criteria alone, its sums over that group. */
const withinGroup = (answer: MatrixAnswer, places: readonly number[]): MatrixAnswer => ({
  ...answer,
  criteria: places.flatMap((place) => answer.criteria[place] ?? []),
  items: answer.items.map((row) => rowWithin(row, places)),
});

/** What is shown of a matrix: one group or all, the rows that fit the filters, in the order chosen. */
export function shownMatrix(answer: MatrixAnswer, choice: MatrixChoice): MatrixAnswer {
  const places =
    choice.group === null ? undefined : criterionGroups(answer.criteria, 'vi')[choice.group - 1]?.places;
  const kept = { ...answer, items: filteredRows(answer.items, choice, answer.criteria) };
  const grouped = places === undefined ? kept : withinGroup(kept, places);
  const changes = choice.changedOnly ? grouped.items.filter(changed) : grouped.items;
  return { ...grouped, items: sortedRows(changes, choice.sort, grouped.criteria) };
}
