import type { FigureChoices } from '@tiendo/contracts/figures/figure-choice.ts';
import type { FigureAnswers, FigureKind } from '@tiendo/contracts/figures/figure-file.ts';

/** A cell of a file, read back: a date as `2020-03-31`. */
export type ReadCell = string | number | null;

const isSingle = ({ criteriaSet, unit }: FigureAnswers['trend']): boolean =>
  criteriaSet.unitKinds.includes(unit.kind);

const verdictOfWord: Readonly<Record<string, string>> = {
  đạt: 'met',
  'cơ bản đạt': 'basically_met',
  'chưa đạt': 'not_met',
  'không xét': 'not_assessed',
  'chưa rõ': 'unknown',
  met: 'met',
  'basically met': 'basically_met',
  'not met': 'not_met',
  'not assessed': 'not_assessed',
  unknown: 'unknown',
};

const why = 'why not';

/** Numbers of the criteria that a cell names, `3 Thủy lợi; 10 Thu nhập`, or that it tells why there are none. */
function numbersNamed(cell: ReadCell | undefined): string {
  const names = `${cell ?? ''}`.split('; ').filter((name) => name !== '');
  return names.every((name) => /^\d/.test(name))
    ? names.map((name) => Number.parseInt(name, 10)).join()
    : why;
}

/** What a row of a matrix tells to have changed. */
function changesOf(
  { criteria }: FigureAnswers['matrix'],
  { before }: FigureAnswers['matrix']['items'][number],
): unknown[] {
  if (before === undefined) return [];
  const numbers = (places: readonly number[]) => places.map((place) => criteria[place]?.number).join();
  const named = [before.gained, before.lost].map((places) =>
    before.comparability === 'comparable' ? numbers(places) : why,
  );
  return [before.net, ...named];
}

/** Numbers by columns, of rows whose first of them is known. */
const columns = (rows: readonly ReadCell[][], ...places: number[]): ReadCell[][] =>
  rows.map((row) => places.map((place) => row[place] ?? null)).filter(([first]) => first !== null);

const known = (rows: readonly ReadCell[][]): ReadCell[][] => rows.filter(([first]) => first !== null);

const sorted = (rows: readonly unknown[][]): string[] => rows.map((row) => JSON.stringify(row)).sort();

/**
 * What the table of a figure must tell by its JSON, and what it tells: made without the models that the files are
 * written by.
 */
export const toldValues: {
  [Kind in FigureKind]: (
    answer: FigureAnswers[Kind],
    rows: ReadCell[][],
    choices: FigureChoices,
  ) => { wanted: unknown; found: unknown };
} = {
  average: (answer, rows) => ({
    wanted: [
      [
        answer.unit.name,
        answer.asOf,
        answer.average,
        answer.totalMet,
        answer.communes,
        answer.reported,
        answer.expected,
        answer.previous?.difference ?? null,
      ],
    ],
    found: rows.map((row) => row.slice(0, 8)),
  }),
  trend: (answer, rows) => {
    const single = isSingle(answer);
    const points = answer.points.map(({ value, numerator, denominator }) =>
      single ? [value] : [value, numerator, denominator],
    );
    return { wanted: known(points), found: single ? columns(rows, 1) : columns(rows, 1, 2, 3) };
  },
  distribution: (answer, rows) => {
    const exact = answer.groups.filter(
      ({ min, max, communes }) => min === max && min !== null && communes !== null,
    );
    return {
      wanted: sorted(exact.map(({ min, communes }) => [min, communes])),
      found: sorted(rows.filter(([count]) => typeof count === 'number').map((row) => row.slice(0, 2))),
    };
  },
  criteria: (answer, rows) => ({
    wanted: answer.items
      .toSorted((a, b) => a.criterion.position - b.criterion.position)
      .map((item) => [item.met, item.basicallyMet, item.notMet, item.notAssessed, item.unknown, item.of]),
    found: rows.map((row) => row.slice(2, 8)),
  }),
  matrix: (answer, rows) => {
    const { criteria, items } = answer;
    const met = criteria.length + 1;
    const named = met + (answer.since === null ? 1 : 2);
    const asOf = met + (answer.since === null ? 1 : 4);
    const wanted = items.map((row) => [
      row.unit.name,
      ...row.verdicts,
      row.met,
      ...changesOf(answer, row),
      row.dataAsOf,
    ]);
    const found = rows.map((row) => [
      row[0] ?? null,
      ...row.slice(1, met).map((cell) => verdictOfWord[`${cell}`] ?? cell),
      ...row.slice(met, named),
      ...row.slice(named, asOf).map(numbersNamed),
      row[asOf],
    ]);
    return { wanted: sorted(wanted), found: sorted(found) };
  },
  'by-unit': (answer, rows) => {
    const named = answer.items.some(({ value }) => value !== null) || answer.publishedGroups.length === 0;
    if (!named) return { wanted: true, found: rows.length <= answer.expected };
    const values = answer.items.map(({ unit, value }) => [unit.name, value]);
    return { wanted: sorted(values), found: sorted(rows.map((row) => row.slice(0, 2))) };
  },
  changes: ({ items, byCriterion }, rows, { by }) => {
    if (by === 'unit') {
      const counts = items.map(({ unit, before, after, net }) => [unit.name, before, after, net]);
      return { wanted: counts, found: rows.map((row) => row.slice(0, 4)) };
    }
    const counts = byCriterion.map(({ gained, lost }) => [gained, lost, gained - lost]);
    return { wanted: sorted(counts), found: sorted(rows.map((row) => row.slice(2, 5))) };
  },
  ranking: ({ items }, rows) => {
    const places = items.map((item) => [
      item.rank,
      item.unit.name,
      item.value,
      item.previousValue,
      item.difference,
      item.previousRank,
      item.movement,
    ]);
    return { wanted: sorted(places), found: sorted(rows.map((row) => row.slice(0, 7))) };
  },
};
