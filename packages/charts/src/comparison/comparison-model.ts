import type { TrendAnswer } from '@tiendo/contracts/figures/trend.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst, formatPeriod, formatQuarterTick } from '@tiendo/domain/wording/periods.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import type { ComparisonModel, LegendEntry } from '../figure-model.ts';
import { sizeAt } from '../trend/set-size.ts';
import { figureWords } from '../wording/figure-words.ts';
import { originWord } from '../wording/origin-words.ts';
import { readingWords } from '../wording/reading-words.ts';
import { setsApart } from '../wording/sets-apart.ts';
import { distinctSources } from '../wording/source-line.ts';
import { type ComparisonSeries, seriesSigns } from './comparison-picture.ts';
import { marksOf, pointText, quarterOfCode, spokenPoint } from './comparison-series.ts';
import { comparisonTable } from './comparison-table.ts';

/** The trends of two to six units, the one looked at first. */
export type ComparisonQuestion = { answers: readonly TrendAnswer[]; lang: Lang };

const knownOf = ({ points }: TrendAnswer) => points.filter(({ value }) => value !== null);

function seriesOf(answers: readonly TrendAnswer[], lang: Lang): ComparisonSeries[] {
  let first = 0;
  return answers.map((answer, index) => {
    const marks = marksOf(answer, first, lang);
    first += marks.length;
    const last = answer.points.at(-1);
    return {
      name: answer.unit.name,
      sign: seriesSigns[index] ?? 'disc',
      lastText: last === undefined ? '?' : pointText(answer, last, lang),
      marks,
    };
  });
}

/** Sizes of all sets that any value was counted by. */
const sizesOf = (answers: readonly TrendAnswer[]): number[] => [
  ...new Set(
    answers.flatMap((answer) =>
      answer.points.filter(({ value }) => value !== null).flatMap((point) => sizeAt(answer, point) ?? []),
    ),
  ),
];

/** The highest and the lowest unit at the last quarter; how many are known where fewer than two are. */
function titleOf(answers: readonly TrendAnswer[], lang: Lang): string {
  const vi = lang === 'vi';
  const last = answers.flatMap((answer) => {
    const point = answer.points.at(-1);
    return point === undefined || point.value === null
      ? []
      : [{ value: point.value, name: answer.unit.name, text: pointText(answer, point, lang) }];
  });
  const order = last.toSorted((a, b) => b.value - a.value);
  const [high, low] = [order[0], order.at(-1)];
  const all = formatCount(answers.length, lang);
  if (high === undefined || low === undefined)
    return vi ? `Quý cuối chưa có số của ${all} đơn vị` : `No figures of ${all} units in the last quarter`;
  if (order.length === 1)
    return vi ? `Chỉ ${high.name} có số: ${high.text}` : `Only ${high.name} has a figure: ${high.text}`;
  if (sizesOf(answers).length > 1) return order.map(({ name, text }) => `${name} ${text}`).join('; ');
  if (high.value === low.value)
    return vi ? `${all} đơn vị cùng mức ${high.text}` : `${all} units at ${high.text}`;
  return vi
    ? `${high.name} cao nhất ${high.text}, ${low.name} thấp nhất ${low.text}`
    : `${high.name} highest at ${high.text}, ${low.name} lowest at ${low.text}`;
}

const signGlyphs = {
  disc: 'series-disc',
  square: 'series-square',
  triangle: 'series-triangle',
  diamond: 'series-diamond',
  wedge: 'series-wedge',
  cross: 'series-cross',
} as const;

function legendOf(series: readonly ComparisonSeries[], lang: Lang): LegendEntry[] {
  const units: LegendEntry[] = series.map(({ name, sign }) => ({ glyph: signGlyphs[sign], label: name }));
  const simulated = series.some(({ marks }) => marks.some(({ origin }) => origin === 'simulated'));
  const hollow =
    lang === 'vi' ? `rỗng, đứt nét: ${originWord('simulated', lang)}` : 'hollow, dashed: simulated';
  return [...units, ...(simulated ? [{ glyph: 'disc-simulated' as const, label: hollow }] : [])];
}

function notesOf(answers: readonly TrendAnswer[], lang: Lang): string[] {
  const vi = lang === 'vi';
  const broken = answers.some(({ breaks }) => breaks.length > 0);
  return [
    ...setsApart(sizesOf(answers), lang),
    ...(broken
      ? [
          vi
            ? 'Đường đứt ở nơi đơn vị hoặc bộ tiêu chí thay đổi.'
            : 'A line breaks where the units or the set changed.',
        ]
      : []),
  ];
}

function emptyOf(answers: readonly TrendAnswer[], lang: Lang): ComparisonModel['empty'] {
  if (answers.some((answer) => knownOf(answer).length > 0)) return null;
  return lang === 'vi'
    ? { title: 'Chưa có số để so.', text: 'Các đơn vị đã chọn chưa có số liệu trong khoảng này.' }
    : { title: 'Nothing to compare.', text: 'The units chosen have no figures in this range.' };
}

/** The averages of several units by quarter, each told by its sign and its name at the end of its line. */
export function comparisonModel({ answers, lang }: ComparisonQuestion): ComparisonModel {
  const [base] = answers;
  if (base === undefined) throw new RangeError('a comparison has at least one unit');
  const vi = lang === 'vi';
  const counted = countedKind(base.criteriaSet);
  const series = seriesOf(answers, lang);
  const reading = readingWords(base, counted, lang);
  const per = unitKindName(counted, lang);
  const measure = vi ? `Tiêu chí đạt bình quân mỗi ${per} theo quý` : `Criteria met per ${per} by quarter`;
  const origins = answers.flatMap((answer) => knownOf(answer).flatMap((point) => point.origins));
  const answer = { ...base, sources: distinctSources(answers) };
  const title = titleOf(answers, lang);
  const subtitle = `${measure}; ${reading.beside}`;
  const [from, to] = [base.from, base.to].map((code) => formatPeriod(quarterOfCode(code), lang));
  const span = `${from} – ${to}`;
  const max = Math.max(1, ...sizesOf(answers));
  const named = answers.map(({ unit }) => unitTitle(unit, lang)).join(', ');
  const told = answers.map((answer) => ({ answer, points: knownOf(answer) }));
  return {
    kind: 'comparison',
    ...figureWords({ answer, title, subtitle, origins, reading, remarks: notesOf(answers, lang) }, lang),
    slots: base.points.map(({ period }) => {
      const quarter = quarterOfCode(period);
      return { key: period, year: quarter.year, text: formatQuarterTick(quarter.quarter, lang) };
    }),
    series,
    axis: { max, ticks: [0, 5, 10, 15].filter((tick) => max - tick > 2).concat(max) },
    measure: `${measure}, ${span}`,
    fromView: [],
    alt: `${capitaliseFirst(named)}. ${title}. ${subtitle}, ${span}.`,
    legend: legendOf(series, lang),
    table: comparisonTable(answers, counted, measure, lang),
    stops: told.flatMap(({ answer, points }, index) =>
      points.map((point) => ({
        label: spokenPoint(answer, point, lang),
        series: index,
        unitRef: answer.unit.ref,
      })),
    ),
    empty: emptyOf(answers, lang),
  };
}
