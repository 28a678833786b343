import { isReached, type Ratio, ratiosOf } from './ratios.ts';
import type { Results } from './results.ts';

export type Table = { readonly title: string; readonly head: readonly string[]; readonly rows: string[][] };

const contenderTitles = {
  again: 'Tiendo, asked before',
  anew: 'Tiendo, new question',
  direct: 'SQL over snapshots',
  floor: 'one ready row by pg',
  ceiling: 'bare Fastify, same bytes',
} as const;

export const digits = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3);

const milliseconds = (value: number, unanswered: number): string =>
  `${unanswered > 0 ? '> ' : ''}${digits(value)}`;

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

type Speed = Results['figures'][number]['contenders']['again'];

const speedCells = ({ perSecond, serverCore, bytes, latency }: Speed): string[] => {
  const { p50, p95, p99, unanswered } = latency;
  return [
    digits(perSecond),
    ...[p50, p95, p99].map((value) => milliseconds(value, unanswered)),
    serverCore === null ? '' : `${Math.round(serverCore * 100)} %`,
    String(bytes),
  ];
};

const speedHead = ['answers/s', 'p50 ms', 'p95 ms', 'p99 ms', 'server core', 'bytes sent'];

function figureTable({ figures }: Results): Table {
  const rows = figures.flatMap(({ question, contenders }) =>
    Object.entries(contenderTitles).map(([name, title]) => [
      ...[question, title],
      ...speedCells(contenders[name as keyof typeof contenderTitles]),
    ]),
  );
  return { title: 'Figures of the whole country', head: ['question', 'answered by', ...speedHead], rows };
}

function peerTable({ peers }: Results): Table {
  const rows = (peers?.answers ?? []).map(({ name, asks, residentBytes, measured }) => [
    ...[name, ...speedCells(measured)],
    ...[megabytes(residentBytes), asks],
  ]);
  return { title: 'The plain national average', head: ['asked of', ...speedHead, 'MB', 'asks'], rows };
}

function writeTable({ acceptances, imported }: Results): Table {
  const accepted = acceptances.map((one) => [
    `one acceptance among ${one.communes} communes`,
    digits(one.transaction),
    digits(one.untilRight),
    `p95 ${digits(one.untilRightP95)} ms, ${one.behind} answers behind`,
  ]);
  const rows = imported === null ? accepted : [...accepted, ...importRows(imported)];
  return { title: 'Writes', head: ['what', 'committed ms', 'first right answer ms', ''], rows };
}

function importRows(one: NonNullable<Results['imported']>): string[][] {
  const what = `${one.snapshots} reports with ${one.results} verdicts`;
  return [
    ['import of a quarter', digits(one.transaction), digits(one.untilRight), what],
    ['COPY with the checks of the database', digits(one.copyChecked), '', what],
    ['COPY without them', digits(one.copyBare), '', what],
  ];
}

function wantedText({ wanted }: Ratio): string {
  if (wanted === null) return '';
  return 'atLeast' in wanted ? `≥ ${wanted.atLeast}` : `≤ ${wanted.atMost}`;
}

function ratioTable(results: Results): Table {
  const rows = ratiosOf(results).map((ratio) => {
    const reached = isReached(ratio);
    return [
      ratio.name,
      digits(ratio.value),
      wantedText(ratio),
      reached === null ? '' : reached ? 'yes' : 'NO',
    ];
  });
  return { title: 'Ratios', head: ['ratio', 'value', 'wanted', 'reached'], rows };
}

/** The tables of a run; those without rows are left out. */
export function reportTables(results: Results): Table[] {
  const tables = [ratioTable(results), figureTable(results), peerTable(results), writeTable(results)];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** What the run was made on and of, a line each. */
export function circumstances({ date, machine, versions, data, load, memory }: Results): string[] {
  return [
    `${date}. ${machine.processor}, ${machine.cores} cores, ${megabytes(machine.memoryBytes)} MB, ${machine.system}; load average before: ${machine.loadBefore.toFixed(2)}.`,
    machine.pinned
      ? 'Server and load generator on a core each; PostgreSQL on all.'
      : 'Server and load generator NOT pinned to cores: taskset is missing or there is one core.',
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
    `${data.communes} communes before 2025-07-01 and ${data.communesAfter} communes and wards after, ${data.snapshots} reports, ${data.results} verdicts.`,
    `Median of ${load.rounds} rounds of ${load.seconds} s, ${load.connections} connections; of figures the median of ${load.sittings} sittings with servers just started; latency at ${load.offered} questions a second. No error answers.`,
    ...(memory === null
      ? []
      : [
          `Memory of the API process: ${megabytes(memory.start)} MB at first, ${megabytes(memory.max)} MB at most, ${megabytes(memory.end)} MB at last.`,
        ]),
  ];
}
