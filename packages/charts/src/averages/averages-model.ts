import type { ByUnitAnswer, UnitFigure } from '@tiendo/contracts/figures/by-unit.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { usualDecimals } from '@tiendo/domain/figures/average.ts';
import { overSize } from '@tiendo/domain/wording/averages.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatDecimal, formatInteger, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import type { AveragesModel, FigureCell, FigureTable } from '../figure-model.ts';
import { markOrigin } from '../mark-origin.ts';
import { figureWords } from '../wording/figure-words.ts';
import { originWord } from '../wording/origin-words.ts';
import { readingWords } from '../wording/reading-words.ts';
import { setWithSize } from '../wording/set-name.ts';
import { noCell, numberCell, textCell } from '../wording/table-cells.ts';
import { averagesLegend } from './averages-legend.ts';
import type { AverageRow } from './averages-picture.ts';
import { averagesTitle } from './averages-title.ts';

export type AveragesQuestion = { answer: ByUnitAnswer; lang: Lang };

/** Parts are told only where the average follows from them. */
function partsOf({ numerator, denominator }: UnitFigure, lang: Lang): string | null {
  if (numerator === null || denominator === null) return null;
  return `${formatInteger(numerator, lang)}/${formatInteger(denominator, lang)}`;
}

/** The change since the quarter before, where the two may be compared. */
function changeCell({ comparability, difference, valueDecimals }: UnitFigure, lang: Lang): FigureCell {
  if (comparability !== 'comparable' || difference === null) return noCell;
  return numberCell(difference, formatSigned(difference, valueDecimals ?? usualDecimals, lang));
}

function rowOf(item: UnitFigure, lang: Lang): AverageRow {
  const { value } = item;
  const decimals = item.valueDecimals ?? usualDecimals;
  const change = changeCell(item, lang);
  const told = change !== noCell && change.text !== formatSigned(0, decimals, lang);
  return {
    name: item.unit.name,
    value,
    valueText: value === null ? '?' : formatDecimal(value, decimals, lang),
    parts: value === null ? null : partsOf(item, lang),
    origin: markOrigin(item.origins),
    changeText: told ? change.text : null,
  };
}

/** Known averages, the highest first, then the units without one. */
function ordered(items: readonly UnitFigure[]): UnitFigure[] {
  const known = items.filter((item) => item.value !== null);
  known.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return [...known, ...items.filter((item) => item.value === null)];
}

function tableOf(
  items: readonly UnitFigure[],
  rows: readonly AverageRow[],
  answer: ByUnitAnswer,
  lang: Lang,
): FigureTable {
  const vi = lang === 'vi';
  const counted = unitKindName(countedKind(answer.criteriaSet), lang, 2);
  const whole = (n: number | null) => (n === null ? noCell : numberCell(n, formatInteger(n, lang)));
  return {
    caption: vi ? 'Bình quân tiêu chí theo đơn vị' : 'Criteria met on average, by unit',
    columns: [
      { key: 'unit', label: capitaliseFirst(unitKindName(answer.level, lang)), numeric: false },
      {
        key: 'average',
        label: overSize(vi ? 'Bình quân ' : 'Average ', answer.criteriaSet.size, lang).trim(),
        numeric: true,
      },
      { key: 'total', label: vi ? 'Tổng tiêu chí' : 'Criteria in total', numeric: true },
      { key: 'units', label: vi ? `Số ${counted}` : capitaliseFirst(counted), numeric: true },
      { key: 'change', label: vi ? 'Thay đổi' : 'Change', numeric: true },
      { key: 'origin', label: vi ? 'Nguồn gốc' : 'Origin', numeric: false },
    ],
    partial: answer.nextCursor !== null,
    rows: rows.map((row, index) => {
      const item = items[index];
      return [
        textCell(row.name),
        row.value === null ? noCell : numberCell(row.value, row.valueText),
        whole(item?.numerator ?? null),
        whole(item?.denominator ?? null),
        item === undefined ? noCell : changeCell(item, lang),
        row.value === null ? noCell : textCell(originWord(row.origin, lang)),
      ];
    }),
  };
}

function spoken(row: AverageRow, size: number | null, lang: Lang): string {
  if (row.value === null) return `${row.name}: ${verdictWord('unknown', lang)}`;
  const parts = [
    overSize(row.valueText, size, lang),
    row.parts,
    row.changeText,
    originWord(row.origin, lang),
  ];
  return `${row.name}: ${parts.filter((part) => part !== null).join(', ')}`;
}

function emptyOf(answer: ByUnitAnswer, lang: Lang): AveragesModel['empty'] {
  if (answer.items.length > 0) return null;
  const name = unitTitle(answer.unit, lang);
  if (lang === 'vi')
    return { title: 'Không có đơn vị cấp dưới.', text: `Ngày này ${name} không có đơn vị cấp dưới.` };
  return { title: 'No units below.', text: `On this date ${name} has no units below it.` };
}

/** The average of each district or province below a unit, as ordered bars with their parts. */
export function averagesModel({ answer, lang }: AveragesQuestion): AveragesModel {
  const vi = lang === 'vi';
  const items = ordered(answer.items);
  const rows = items.map((item) => rowOf(item, lang));
  const kind = countedKind(answer.criteriaSet);
  const counted = unitKindName(kind, lang);
  const set = setWithSize(answer.criteriaSet, lang);
  const reading = readingWords(answer, kind, lang);
  const measure = vi ? `Bình quân tiêu chí/${counted}` : `Criteria met per ${counted}`;
  const subtitle = `${measure}; ${set}, ${reading.beside}`;
  const title = averagesTitle(rows, answer, lang);
  const origins = [...answer.origins, ...items.flatMap((item) => item.origins)];
  return {
    kind: 'averages',
    ...figureWords({ answer, title, subtitle, origins, reading }, lang),
    size: answer.criteriaSet.size ?? Math.ceil(Math.max(1, ...rows.map((row) => row.value ?? 0))),
    rows,
    measure,
    fromView: ['unit', 'period', 'scope'],
    legend: averagesLegend(rows, lang),
    table: tableOf(items, rows, answer, lang),
    stops: rows.map((row, index) => {
      const ref = items[index]?.unit.ref;
      return ref === undefined
        ? { label: spoken(row, answer.criteriaSet.size, lang) }
        : { label: spoken(row, answer.criteriaSet.size, lang), unitRef: ref };
    }),
    empty: emptyOf(answer, lang),
  };
}
