import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { FigureCell, FigureColumn, FigureTable } from '../figure-model.ts';
import { originWord } from '../wording/origin-words.ts';
import { setWithSize } from '../wording/set-name.ts';
import { noCell, numberCell, textCell } from '../wording/table-cells.ts';
import type { KnownPoint, TrendReading } from './trend-reading.ts';
import { isPartial, periodText, reachedQuarters, slotKey, valueText } from './trend-reading.ts';

function columnsOf(reading: TrendReading): FigureColumn[] {
  const { lang, single, counted } = reading;
  const vi = lang === 'vi';
  const each = unitKindName(counted, lang, 2);
  const count = { key: 'average', label: vi ? 'Tiêu chí đạt' : 'Criteria met', numeric: true };
  const average = { key: 'average', label: vi ? 'Bình quân' : 'Average', numeric: true };
  const parts = [
    { key: 'total', label: vi ? 'Tổng tiêu chí' : 'Criteria in total', numeric: true },
    { key: 'units', label: vi ? `Số ${each}` : capitaliseFirst(each), numeric: true },
    ...(isPartial(reading) ? [{ key: 'of', label: vi ? 'Trong phạm vi' : 'In scope', numeric: true }] : []),
  ];
  return [
    { key: 'period', label: vi ? 'Kỳ' : 'Period', numeric: false },
    ...(single ? [count] : [average, ...parts]),
    { key: 'origin', label: vi ? 'Nguồn gốc' : 'Origin', numeric: false },
    { key: 'set', label: vi ? 'Bộ tiêu chí' : 'Criteria set', numeric: false },
  ];
}

function setCell({ answer, lang }: TrendReading, code: string | null): FigureCell {
  const set = answer.sets.find((one) => one.code === code);
  return set === undefined ? noCell : textCell(setWithSize(set, lang));
}

function figureCells(reading: TrendReading, point: KnownPoint | undefined): FigureCell[] {
  const { single, lang } = reading;
  const partial = isPartial(reading);
  if (point === undefined) return single ? [noCell] : [noCell, noCell, noCell, ...(partial ? [noCell] : [])];
  const value = numberCell(point.value, valueText(reading, point));
  if (single) return [value];
  const whole = (n: number | null) => (n === null ? noCell : numberCell(n, formatInteger(n, lang)));
  const of = partial ? [whole(point.expected)] : [];
  return [value, whole(point.numerator), whole(point.denominator), ...of];
}

/** A row for each quarter reached, with or without a figure. */
export function trendTable(reading: TrendReading, caption: string): FigureTable {
  const { lang, known } = reading;
  const points = new Map(known.map((point) => [slotKey(point.quarter), point]));
  const rows = reachedQuarters(reading).map((quarter) => {
    const point = points.get(slotKey(quarter));
    const origin = point === undefined ? noCell : textCell(originWord(point.origin, lang));
    return [
      textCell(periodText(quarter, lang)),
      ...figureCells(reading, point),
      origin,
      setCell(reading, point?.setCode ?? null),
    ];
  });
  return { caption, columns: columnsOf(reading), rows };
}
