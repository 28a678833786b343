import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import type { ByUnitAnswer } from '@tiendo/contracts/figures/by-unit.ts';
import type { ChangesAnswer } from '@tiendo/contracts/figures/changes.ts';
import type { CriteriaAnswer } from '@tiendo/contracts/figures/criteria.ts';
import type { DistributionAnswer } from '@tiendo/contracts/figures/distribution.ts';
import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import type { TrendAnswer } from '@tiendo/contracts/figures/trend.ts';
import type { FigureQuestion } from './figure-question.ts';
import { atOtherDays, betweenOtherDays, overOtherRanges, pathOf } from './other-paths.ts';
import { askedQuarters, setInForce } from './periods.ts';
import * as sql from './snapshot-sql.ts';

/** The last quarter before the reorganisation: the most communes, the longest past. */
const [day, period, before, set] = ['2025-06-30', '2025-Q2', '2025-03-31', 'XA_NTM_2022'];
const atDay = { unit: `VN@${day}`, set, period };
/** As many as a list on a screen shows; placed among all communes. */
const rankedUnits = 20;
const matrixUnits = 300;

const idOf = ({ id }: { id: string }): number => Number(id.slice(1));

const letterOf: Readonly<Record<string, string>> = {
  met: 'm',
  basically_met: 'b',
  not_met: 'n',
  not_assessed: 'a',
  unknown: '.',
};

const averages = atOtherDays('average');
/** The rest is asked beside the ranking. */
const askedAlone = 40_000;

/** The plain average, which peers can answer too. */
export const averageQuestion: FigureQuestion = {
  name: 'average',
  path: pathOf('average', atDay),
  others: averages.others.slice(0, askedAlone),
  rehearsal: averages.rehearsal,
  direct: { text: sql.averageSql, values: [day, set] },
  essenceOfAnswer: (body) => {
    const answer: AverageAnswer = JSON.parse(body);
    return [answer.totalMet, answer.reported, answer.expected];
  },
  essenceOfRows: (rows) => rows.flatMap(({ total, reported, expected }) => [total, reported, expected]),
};

const distribution: FigureQuestion = {
  name: 'distribution',
  path: pathOf('distribution', atDay),
  ...atOtherDays('distribution'),
  direct: { text: sql.distributionSql, values: [day, set] },
  essenceOfAnswer: (body) => {
    const answer: DistributionAnswer = JSON.parse(body);
    const groups = answer.groups.map(({ min, max, communes }) => [min, max, communes]);
    return groups.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  },
  essenceOfRows: (rows) => rows.map(({ met, communes }) => [met, met, communes]),
};

const criteria: FigureQuestion = {
  name: 'criteria',
  path: pathOf('criteria', atDay),
  ...atOtherDays('criteria'),
  direct: { text: sql.criteriaSql, values: [day, set] },
  essenceOfAnswer: (body) => {
    const answer: CriteriaAnswer = JSON.parse(body);
    return answer.items.map((item) => [
      item.criterion.number,
      item.met,
      item.notMet,
      item.notAssessed,
      item.of,
    ]);
  },
  essenceOfRows: (rows) =>
    rows.map((row) => [row.position, row.met, row.notMet, row.notAssessed, row.expected]),
};

const trend: FigureQuestion = {
  name: 'trend',
  path: pathOf('trend', { unit: 'VN@2025-12-31', set, from: '2016-Q4', to: '2025-Q4' }),
  ...overOtherRanges(),
  direct: {
    text: sql.trendSql,
    values: [
      askedQuarters.map(({ lastDay }) => lastDay),
      askedQuarters.map(({ lastDay }) => setInForce(lastDay)),
    ],
  },
  essenceOfAnswer: (body) => {
    const answer: TrendAnswer = JSON.parse(body);
    return answer.points.map(({ asOf, numerator, denominator }) => [asOf, numerator, denominator]);
  },
  essenceOfRows: (rows) => rows.map((row) => [row.day, row.total, row.reported]),
};

const ranking: FigureQuestion = {
  name: `ranking with change, first ${rankedUnits}`,
  path: pathOf('by-unit', { ...atDay, level: 'commune', limit: String(rankedUnits) }),
  ...atOtherDays('by-unit', { level: 'commune', limit: String(rankedUnits) }),
  beside: averages.others.slice(askedAlone),
  direct: { text: sql.rankingSql, values: [day, set, before, rankedUnits] },
  essenceOfAnswer: (body) => {
    const answer: ByUnitAnswer = JSON.parse(body);
    return answer.items.map(({ unit, numerator, previousValue }) => [idOf(unit), numerator, previousValue]);
  },
  essenceOfRows: (rows) => rows.map((row) => [row.id, row.met, row.before]),
};

const matrix: FigureQuestion = {
  name: `matrix page of ${matrixUnits}`,
  path: pathOf('matrix', { ...atDay, limit: String(matrixUnits) }),
  ...atOtherDays('matrix', { limit: String(matrixUnits) }),
  direct: { text: sql.matrixSql, values: [day, set, matrixUnits] },
  essenceOfAnswer: (body) => {
    const answer: MatrixAnswer = JSON.parse(body);
    return answer.items.map(({ unit, met, verdicts }) => {
      return [idOf(unit), met, verdicts.map((verdict) => letterOf[verdict]).join('')];
    });
  },
  essenceOfRows: (rows) => rows.map((row) => [row.id, row.met, row.mask]),
};

const changes: FigureQuestion = {
  name: 'changes',
  path: pathOf('changes', { unit: `VN@${day}`, set, from: '2025-Q1', to: '2025-Q2' }),
  ...betweenOtherDays(),
  direct: { text: sql.changesSql, values: [day, set, before] },
  essenceOfAnswer: (body) => {
    const answer: ChangesAnswer = JSON.parse(body);
    return answer.byCriterion.map(({ criterion, gained, lost }) => [criterion.number, gained, lost]);
  },
  essenceOfRows: (rows) =>
    rows
      .filter(({ gained, lost }) => Number(gained) + Number(lost) > 0)
      .map((row) => [row.position, row.gained, row.lost]),
};

/** Every figure endpoint over the whole country. */
export const figureQuestions: readonly FigureQuestion[] = [
  averageQuestion,
  distribution,
  criteria,
  trend,
  ranking,
  matrix,
  changes,
];
