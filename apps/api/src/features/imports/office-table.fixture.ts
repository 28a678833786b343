import { columnLetters } from '@tiendo/domain/imports/import-problem.ts';
import fc from 'fast-check';
import type { Grid, GridCell } from './grid-files.fixture.ts';
import { criteria } from './import-files.fixture.ts';
import {
  type OfficeFigures,
  type Spelling,
  spelled,
  writtenCode,
  writtenFigure,
} from './office-figures.fixture.ts';

/** How an office lays out its table. `order`: a shuffle of the columns, by rank. */
export type Arrangement = {
  long: boolean;
  naming: 'TC1' | 'Tiêu chí 1' | '1' | '1. Name' | 'Name';
  units: 'code' | 'name' | 'both';
  total: 'none' | 'number' | 'of 19' | 'formula';
  upper: boolean;
  titles: number;
  blanks: boolean;
  counter: boolean;
  mergedHeading: boolean;
  numbering: boolean;
  summary: boolean;
  order: readonly number[];
};

export const arrangements: fc.Arbitrary<Arrangement> = fc.record({
  long: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
  naming: fc.constantFrom('TC1', 'Tiêu chí 1', '1', '1. Name', 'Name'),
  units: fc.constantFrom('code', 'name', 'both'),
  total: fc.constantFrom('none', 'number', 'of 19', 'formula'),
  upper: fc.boolean(),
  titles: fc.integer({ min: 0, max: 3 }),
  blanks: fc.boolean(),
  counter: fc.boolean(),
  mergedHeading: fc.boolean(),
  numbering: fc.boolean(),
  summary: fc.boolean(),
  order: fc.array(fc.nat(), { minLength: 26, maxLength: 26 }),
});

/** A column with its heading and its cell for each row. `group`: what may stand above it as a merged heading. */
type Column<Row> = { heading: string; cell(row: Row, place: number): GridCell; group?: string };

const blankAsNull = (text: string): GridCell => (text === '' ? null : text);

function criterionName(place: number, naming: Arrangement['naming']): string {
  const name = criteria[place]?.name ?? '';
  if (naming === 'Name') return name;
  return naming === '1. Name' ? `${place + 1}. ${name}` : naming.replace('1', `${place + 1}`);
}

const metIn = ({ verdicts }: OfficeFigures): number => verdicts.filter((verdict) => verdict === 'met').length;

function totalOf(figures: OfficeFigures, way: Arrangement['total']): GridCell {
  if (way === 'of 19') return `${metIn(figures)}/19`;
  return way === 'formula' ? { formula: 'COUNTIF(B2:T2,"Đ")', result: metIn(figures) } : metIn(figures);
}

function unitColumns<Row>(
  { units }: Arrangement,
  spelling: Spelling,
  of: (row: Row) => OfficeFigures,
): Column<Row>[] {
  const code: Column<Row> = {
    heading: 'Mã xã',
    cell: (row) => writtenCode(of(row).unit.code ?? '', spelling.code),
  };
  const name: Column<Row> = {
    heading: 'Tên xã',
    cell: (row) => spelled(`${spelling.prefix}${of(row).unit.name}`, spelling.form),
  };
  if (units === 'both') return [code, name];
  return units === 'code' ? [code] : [name];
}

const povertyOf = ({ poverty }: OfficeFigures, { mark, percent }: Spelling): GridCell => {
  const written = writtenFigure(poverty, mark);
  return percent && typeof written === 'string' ? `${written}%` : written;
};

function verdictCell(
  verdict: OfficeFigures['verdicts'][number],
  { verdicts, unknown, form }: Spelling,
): GridCell {
  return blankAsNull(verdict === null ? unknown : spelled(verdicts[verdict], form));
}

function wideColumns(arrangement: Arrangement, spelling: Spelling): Column<OfficeFigures>[] {
  const { naming, total } = arrangement;
  return [
    ...unitColumns<OfficeFigures>(arrangement, spelling, (row) => row),
    ...criteria.map((_, place) => ({
      heading: criterionName(place, naming),
      group: 'Kết quả đánh giá',
      cell: ({ verdicts }: OfficeFigures) => verdictCell(verdicts[place] ?? null, spelling),
    })),
    { heading: '10.1 Thu nhập', cell: ({ income }) => writtenFigure(income, spelling.mark) },
    { heading: 'Chỉ tiêu 11.1', cell: (row) => povertyOf(row, spelling) },
    ...(total === 'none'
      ? []
      : [{ heading: 'Tổng số tiêu chí đạt', cell: (row: OfficeFigures) => totalOf(row, total) }]),
    { heading: 'Ghi chú', cell: ({ note }) => note },
  ];
}

type LongRow = { of: OfficeFigures; place: number };

/** In a long table only what is known has a row; its notes belong to criteria, and none is told. */
const longRows = (figures: readonly OfficeFigures[]): LongRow[] =>
  figures.flatMap((of) =>
    of.verdicts.flatMap((verdict, place) => {
      const measured = (place === 9 && of.income !== null) || (place === 10 && of.poverty !== null);
      return verdict === null && !measured ? [] : [{ of, place }];
    }),
  );

function longColumns(arrangement: Arrangement, spelling: Spelling): Column<LongRow>[] {
  const measured = ({ of, place }: LongRow): GridCell => {
    if (place === 9) return writtenFigure(of.income, spelling.mark);
    return place === 10 ? povertyOf(of, spelling) : null;
  };
  return [
    ...unitColumns<LongRow>(arrangement, spelling, ({ of }) => of),
    { heading: 'Tiêu chí', cell: ({ place }) => criterionName(place, arrangement.naming) },
    { heading: 'Kết quả', cell: ({ of, place }) => verdictCell(of.verdicts[place] ?? null, spelling) },
    { heading: 'Giá trị', cell: measured },
  ];
}

const shuffled = <T>(items: readonly T[], order: readonly number[]): T[] =>
  items
    .map((item, place) => ({ item, rank: order[place] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

/** The heading over one row, or over two with a merged cell over each run of columns of a group. */
function headingRows<Row>(columns: readonly Column<Row>[], above: number, merging: boolean): Grid {
  const headings = columns.map(({ heading }) => heading);
  if (!merging || !columns.some(({ group }) => group !== undefined)) return { rows: [headings], merged: [] };
  const starts = columns.map(
    ({ group }, place) => group !== undefined && columns[place - 1]?.group !== group,
  );
  const merged = columns.flatMap(({ group }, place) => {
    if (group === undefined)
      return [`${columnLetters(place + 1)}${above + 1}:${columnLetters(place + 1)}${above + 2}`];
    const end = columns.findIndex((one, at) => at > place && one.group !== group);
    const last = end < 0 ? columns.length : end;
    const one = `${columnLetters(place + 1)}${above + 1}:${columnLetters(last)}${above + 1}`;
    return starts[place] && last > place + 1 ? [one] : [];
  });
  const top = columns.map(({ heading, group }, place) =>
    group === undefined ? heading : starts[place] ? group : null,
  );
  return { rows: [top, columns.map(({ heading, group }) => (group === undefined ? null : heading))], merged };
}

function gridOf<Row>(
  rows: readonly Row[],
  unordered: readonly Column<Row>[],
  arrangement: Arrangement,
  form: Spelling['form'],
): Grid {
  const { order, upper, titles, blanks, counter, mergedHeading, numbering, summary } = arrangement;
  const named = shuffled(unordered, order).map((column) => {
    const heading = spelled(column.heading, form);
    return { ...column, heading: upper ? heading.toUpperCase() : heading };
  });
  const columns = counter
    ? [{ heading: 'STT', cell: (_: Row, place: number) => place + 1 }, ...named]
    : named;
  const above = Array.from({ length: titles }, (_, place) => [place === 1 ? null : `BIỂU TỔNG HỢP ${place}`]);
  const heading = headingRows(columns, titles, mergedHeading);
  const body = rows.flatMap((row, place) => {
    const cells = columns.map((column) => column.cell(row, place));
    return blanks && place % 3 === 2 ? [[], cells, [null, '  ']] : [cells];
  });
  const numbers = numbering ? [columns.map((_, place) => `(${place + 1})`)] : [];
  const sums = summary ? [columns.map((_, place) => (place === 0 ? 'Tổng cộng' : null))] : [];
  return { rows: [...above, ...heading.rows, ...numbers, ...body, ...sums], merged: heading.merged };
}

/** The figures as a table of an office. */
export function officeTable(
  figures: readonly OfficeFigures[],
  arrangement: Arrangement,
  spelling: Spelling,
): Grid {
  return arrangement.long
    ? gridOf(longRows(figures), longColumns(arrangement, spelling), arrangement, spelling.form)
    : gridOf(figures, wideColumns(arrangement, spelling), arrangement, spelling.form);
}
