import type { UnitFigure } from '@tiendo/contracts/figures/by-unit.ts';
import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import { formatCount, formatDecimal, formatInteger, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { KnownGroup } from '../known-groups.ts';
import { markOrigin } from '../mark-origin.ts';
import type { CommuneBracket, CommuneRow, CommunesPicture } from './communes-picture.ts';
import type { CommunesReading } from './communes-reading.ts';

const unknownRow: CommuneRow = {
  name: null,
  least: 0,
  most: 0,
  unknown: true,
  valueText: '?',
  origin: 'published',
  changeText: null,
  recognised: null,
  pilot: null,
};

/** Real recognition before a simulated one; null where there is none. */
function recognitionOf({ recognitions }: UnitFigure): FigureOrigin | null {
  const real = recognitions.find((one) => one.origin !== 'simulated');
  return real?.origin ?? recognitions[0]?.origin ?? null;
}

function namedRow(item: UnitFigure, { lang }: CommunesReading): CommuneRow {
  const { value, difference, comparability, unit, pilot } = item;
  const marks = { name: unit.name, recognised: recognitionOf(item), pilot: pilot?.origin ?? null };
  if (value === null) return { ...unknownRow, ...marks };
  const changed = comparability === 'comparable' && difference !== null && difference !== 0;
  return {
    ...marks,
    least: value,
    most: value,
    unknown: false,
    valueText: formatInteger(value, lang),
    origin: markOrigin(item.origins),
    changeText: changed ? formatSigned(difference, 0, lang) : null,
  };
}

function groupRow({ min, max }: KnownGroup, { lang }: CommunesReading): CommuneRow {
  const [low, high] = [formatInteger(min, lang), formatInteger(max, lang)];
  return {
    ...unknownRow,
    least: min,
    most: max,
    unknown: false,
    valueText: min === max ? low : `${low}–${high}`,
  };
}

function bracket(group: KnownGroup, first: number, { lang, counted }: CommunesReading): CommuneBracket {
  const count = `${formatCount(group.communes, lang)} ${unitKindName(counted, lang, group.communes)}`;
  const [low, high] = [formatInteger(group.min, lang), formatInteger(group.max, lang)];
  const range = low === high ? low : `${low}–${high}`;
  const exact = lang === 'vi' ? `đạt ${low}` : `at ${low}`;
  const between = lang === 'vi' ? `từ ${range}` : `from ${range}`;
  return {
    first,
    last: first + group.communes - 1,
    count,
    words: low === high ? exact : between,
    short: `${count}: ${range}`,
  };
}

/** A group is bracketed only where as many rows fall inside it as the source counts. */
function bracketsOf(reading: CommunesReading): CommuneBracket[] {
  return reading.groups.flatMap((group) => {
    const inside = reading.items.flatMap(({ value }, index) =>
      value !== null && group.min <= value && value <= group.max ? [index] : [],
    );
    return inside.length === group.communes ? [bracket(group, inside[0] ?? 0, reading)] : [];
  });
}

function byGroups(reading: CommunesReading): Pick<CommunesPicture, 'rows' | 'named' | 'brackets'> {
  const { groups, expected } = reading;
  const rows = groups.flatMap((group) =>
    Array.from({ length: group.communes }, () => groupRow(group, reading)),
  );
  let first = 0;
  const brackets = groups.map((group) => {
    const one = bracket(group, first, reading);
    first += group.communes;
    return one;
  });
  const left = Math.max(0, expected - rows.length);
  return { rows: [...rows, ...Array.from({ length: left }, () => unknownRow)], named: false, brackets };
}

/** A row for each commune; where communes are only counted, rows without names. */
export function communesPicture(reading: CommunesReading): CommunesPicture {
  const { items, groups, size, lang } = reading;
  const half = size / 2;
  const scale = {
    size,
    half: { value: half, text: formatDecimal(half, Number.isInteger(half) ? 0 : 1, lang) },
  };
  if (groups.length > 0 && items.every((item) => item.value === null))
    return { ...scale, ...byGroups(reading) };
  const rows = items.map((item) => namedRow(item, reading));
  return { ...scale, rows, named: true, brackets: bracketsOf(reading) };
}
