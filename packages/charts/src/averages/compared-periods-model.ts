import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import { overSize } from '@tiendo/domain/wording/averages.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { partsTextOf, valueTextOf } from '../average/average-words.ts';
import type { AveragesModel, FigureTable } from '../figure-model.ts';
import { markOrigin } from '../mark-origin.ts';
import { figureWords } from '../wording/figure-words.ts';
import { originWord } from '../wording/origin-words.ts';
import { partsCells, partsColumns } from '../wording/parts-columns.ts';
import { readingWords } from '../wording/reading-words.ts';
import { setsApart } from '../wording/sets-apart.ts';
import { distinctSources } from '../wording/source-line.ts';
import { noCell, numberCell, textCell } from '../wording/table-cells.ts';
import { averagesLegend } from './averages-legend.ts';
import type { AverageRow } from './averages-picture.ts';

/** The averages of one unit at several periods, each with its name. */
export type ComparedPeriodsQuestion = {
  periods: readonly { name: string; answer: AverageAnswer }[];
  lang: Lang;
};

type Compared = ComparedPeriodsQuestion['periods'][number];

function rowOf({ name, answer }: Compared, lang: Lang): AverageRow {
  const { average, criteriaSet } = answer;
  const text = valueTextOf(answer, lang);
  return {
    name,
    value: average,
    valueText: average === null ? text : overSize(text, criteriaSet.size, lang),
    parts: average === null ? null : partsTextOf(answer, lang),
    origin: markOrigin(answer.origins),
    changeText: null,
  };
}

function tableOf(periods: readonly Compared[], counted: UnitKind, caption: string, lang: Lang): FigureTable {
  const vi = lang === 'vi';
  return {
    caption,
    columns: [
      { key: 'period', label: vi ? 'Kỳ' : 'Period', numeric: false },
      { key: 'value', label: vi ? 'Trên bộ tiêu chí' : 'Over the set', numeric: true },
      ...partsColumns(counted, lang),
      { key: 'origin', label: vi ? 'Nguồn gốc' : 'Origin', numeric: false },
    ],
    rows: periods.map((one) => {
      const { name, value, valueText, origin } = rowOf(one, lang);
      const { answer } = one;
      return [
        textCell(name),
        value === null ? noCell : numberCell(value, valueText),
        ...partsCells({ ...answer, total: answer.totalMet, units: answer.communes }, lang),
        value === null ? noCell : textCell(originWord(origin, lang)),
      ];
    }),
  };
}

const spoken = ({ name, value, valueText, parts, origin }: AverageRow, lang: Lang): string =>
  [
    `${name}: ${valueText}`,
    ...(parts === null ? [] : [parts]),
    ...(value === null ? [] : [originWord(origin, lang)]),
  ].join(', ');

/** Periods of one unit as bars in the order given, each figure over the set it was counted by. */
export function comparedPeriodsModel({ periods, lang }: ComparedPeriodsQuestion): AveragesModel {
  const [first] = periods;
  if (first === undefined) throw new RangeError('a comparison has at least one period');
  const vi = lang === 'vi';
  const { answer } = first;
  const rows = periods.map((one) => rowOf(one, lang));
  const answers = periods.map((one) => one.answer);
  const sizes = answers.flatMap(({ criteriaSet }) => criteriaSet.size ?? []);
  const kind = countedKind(answer.criteriaSet);
  const reading = readingWords(answer, kind, lang);
  const measure = vi
    ? `Tiêu chí đạt bình quân mỗi ${unitKindName(kind, lang)}`
    : `Criteria met per ${unitKindName(kind, lang)}`;
  const subtitle = `${measure}; ${reading.beside}`;
  const title = rows.map(({ name, valueText }) => `${name} ${valueText}`).join('; ');
  const told = {
    answer: { ...answer, sources: distinctSources(answers) },
    title: capitaliseFirst(title),
    subtitle,
    origins: answers.flatMap(({ origins }) => origins),
    reading,
    remarks: setsApart(sizes, lang),
  };
  return {
    kind: 'averages',
    ...figureWords(told, lang),
    size: Math.max(1, ...sizes),
    rows,
    measure,
    fromView: ['unit'],
    legend: averagesLegend(rows, lang),
    table: tableOf(periods, kind, measure, lang),
    stops: rows.map((row) => ({ label: spoken(row, lang) })),
    empty: rows.some(({ value }) => value !== null)
      ? null
      : vi
        ? { title: 'Chưa có số để so.', text: 'Các kỳ đã chọn chưa có số liệu.' }
        : { title: 'Nothing to compare.', text: 'The periods chosen have no figures.' },
  };
}
