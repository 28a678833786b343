import { criteriaAnswer, getCriteria } from '@tiendo/contracts/figures/criteria.ts';
import { getMatrix, type MatrixAnswer, matrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { getReportSheet, reportSheet, type SheetRow } from '@tiendo/contracts/reports/report-sheet.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { deducedMask, maskOfVerdicts, metInMask } from '@tiendo/domain/progress/verdict-mask.ts';
import { prismaPlainRecords } from '../../features/figures/roll-ups/prisma-plain-records.ts';
import { answerOf, countIn, type Ledger, type Person, type Traffic } from './traffic.fixture.ts';

const figure = { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1', layer: 'published' } as const;
const asOf = '2020-03-31';
const criteria = 19;

type Read = (traffic: Traffic, ledger: Ledger, person: Person) => Promise<string[]>;

function faultsOfRow({ unit, report }: SheetRow, newest: ReadonlyMap<number, number>): string[] {
  if (report === null) return [];
  const { id, version, verdicts, metCount } = report;
  const told = metInMask(maskOfVerdicts(verdicts));
  return [
    ...(verdicts.length === criteria ? [] : [`report ${id} has ${verdicts.length} verdicts`]),
    ...(told === null || told === metCount ? [] : [`report ${id} counts ${metCount} of ${told} met`]),
    ...(version >= (newest.get(id) ?? 0)
      ? []
      : [`report ${id} fell back to version ${version} of ${unit.name}`]),
  ];
}

/** The sheet: counts are those of the verdicts, and nobody is told less than was accepted before they asked. */
const readSheet: Read = async (traffic, ledger, person) => {
  const newest = new Map(ledger.newest);
  const url = urlOf(getReportSheet, { query: { round: traffic.roundId } });
  const { rows } = reportSheet.parse(await answerOf(traffic, person, url));
  return rows.flatMap((row) => faultsOfRow(row, newest));
};

async function askMatrix(traffic: Traffic, person: Person): Promise<MatrixAnswer> {
  return matrixAnswer.parse(await answerOf(traffic, person, urlOf(getMatrix, { query: figure })));
}

/** The matrix: its total is that of its rows, and theirs are those of their verdicts. */
const readMatrix: Read = async (traffic, _, person) => {
  const { items, reported, numerator, expected } = await askMatrix(traffic, person);
  const counted = items.flatMap(({ met }) => met ?? []);
  const total = counted.length === 0 ? null : counted.reduce((sum, met) => sum + met, 0);
  const wrong = items.filter(({ met, verdicts }) => (metInMask(maskOfVerdicts(verdicts)) ?? met) !== met);
  return [
    ...(items.length === expected ? [] : [`the matrix has ${items.length} rows of ${expected}`]),
    ...(counted.length === reported ? [] : [`the matrix counts ${reported} of ${counted.length} rows`]),
    ...(total === numerator ? [] : [`the matrix tells ${numerator} met of ${total}`]),
    ...wrong.map(({ unit, met }) => `${unit.name} tells ${met} met beside other verdicts`),
  ];
};

/** The criteria: the counts of each add up to the units in scope. */
const readCriteria: Read = async (traffic, _, person) => {
  const { items } = criteriaAnswer.parse(
    await answerOf(traffic, person, urlOf(getCriteria, { query: figure })),
  );
  return items.flatMap(({ criterion, of, met, basicallyMet, notMet, notAssessed, unknown }) => {
    const sum = met + basicallyMet + notMet + notAssessed + unknown;
    return sum === of ? [] : [`criterion ${criterion.position} counts ${sum} of ${of}`];
  });
};

/** The accepted verdicts of every unit at the date, from the rows themselves. */
async function plainVerdicts({ database, roundId }: Traffic): Promise<Map<string, string>> {
  const { setId } = await database.reportingRound.findUniqueOrThrow({ where: { id: roundId } });
  const states = await prismaPlainRecords(database).states(setId, asOf);
  const real = states.filter(({ origin }) => origin === 'real');
  return new Map(real.map((state) => [`u${state.unitId}`, deducedMask(state.mask, state, criteria)]));
}

const same = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());

/** The matrix against its rows, where nothing was accepted while it was asked for. */
const compareMatrix: Read = async (traffic, ledger, person) => {
  const before = await plainVerdicts(traffic);
  const { items } = await askMatrix(traffic, person);
  if (!same(before, await plainVerdicts(traffic))) return [];
  countIn(ledger.reads, 'compared with the rows');
  const unknown = '.'.repeat(criteria);
  return items.flatMap(({ unit, verdicts }) => {
    const [told, stored] = [maskOfVerdicts(verdicts) || unknown, before.get(unit.id) ?? unknown];
    return told === stored ? [] : [`${unit.name} is told as ${told}, and stored as ${stored}`];
  });
};

const reads: readonly (readonly [string, Read])[] = [
  ['sheet', readSheet],
  ['matrix', readMatrix],
  ['criteria', readCriteria],
  ['matrix with its rows', compareMatrix],
];

/** Reads one after the other and notes what cannot be, until it is over. */
export async function watch(
  traffic: Traffic,
  ledger: Ledger,
  person: Person,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver())
    for (const [name, read] of reads) {
      ledger.faults.push(...(await read(traffic, ledger, person)));
      countIn(ledger.reads, name);
    }
}
