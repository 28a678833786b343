import type { DistributionAnswer } from '@tiendo/contracts/figures/distribution.ts';
import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatCount, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import type { DistributionModel, FigureStop, FigureTable, LegendEntry } from '../figure-model.ts';
import type { Glyph } from '../glyphs/glyph.tsx';
import type { KnownGroup } from '../known-groups.ts';
import { isExact } from '../known-groups.ts';
import { figureWords } from '../wording/figure-words.ts';
import { originWord } from '../wording/origin-words.ts';
import { readingWords } from '../wording/reading-words.ts';
import { numberCell, textCell } from '../wording/table-cells.ts';
import { distributionPicture } from './distribution-drawn.ts';
import type { DistributionPicture } from './distribution-picture.ts';
import type { DistributionReading } from './distribution-reading.ts';
import { readDistribution } from './distribution-reading.ts';
import { distributionTitle } from './distribution-title.ts';

export type DistributionQuestion = { answer: DistributionAnswer; lang: Lang };

function measureOf({ lang, counted }: DistributionReading): string {
  if (lang === 'vi') return `Số ${unitKindName(counted, lang)} theo số tiêu chí đạt`;
  return `${capitaliseFirst(unitKindName(counted, lang, 2))} by criteria met`;
}

function rangeText({ min, max }: KnownGroup, lang: Lang): string {
  return min === max ? formatInteger(min, lang) : `${formatInteger(min, lang)}–${formatInteger(max, lang)}`;
}

function legendOf(reading: DistributionReading, picture: DistributionPicture): LegendEntry[] {
  const { lang, counted, origin } = reading;
  const vi = lang === 'vi';
  const kind = unitKindName(counted, lang);
  const simulated = origin === 'simulated';
  const squares = picture.style === 'squares';
  const one = squares
    ? vi
      ? `một ${kind}`
      : `one ${kind}`
    : vi
      ? `số ${kind}`
      : unitKindName(counted, lang, 2);
  const solid: Glyph = squares ? 'square-met' : 'bar-met';
  const hollow: Glyph = squares ? 'square-met-simulated' : 'bar-met-simulated';
  const whence = simulated ? `, ${originWord('simulated', lang)}` : '';
  const entries: [boolean, Glyph, string][] = [
    [picture.columns.length > 0, simulated ? hollow : solid, `${one}${whence}`],
    [
      picture.ranges.length > 0,
      'range-met',
      `${one}, ${vi ? 'chỉ công bố khoảng' : 'only a range published'}`,
    ],
    [picture.unknown !== null, 'unknown', `${one}, ${vi ? 'chưa rõ' : 'unknown'}`],
    [picture.bands.length > 0, 'band', vi ? 'khoảng của bộ tiêu chí' : 'bands of the set'],
  ];
  return entries.flatMap(([shown, glyph, label]) => (shown ? [{ glyph, label }] : []));
}

function tableOf(reading: DistributionReading, caption: string): FigureTable {
  const { lang, groups, counted, unknown, origin } = reading;
  const vi = lang === 'vi';
  const communes = (count: number) => numberCell(count, formatInteger(count, lang));
  const rows = groups.map((group) => [
    isExact(group) ? numberCell(group.min, rangeText(group, lang)) : textCell(rangeText(group, lang)),
    communes(group.communes),
    textCell(originWord(origin, lang)),
  ]);
  const last = [textCell(vi ? 'chưa rõ' : 'unknown'), communes(unknown), textCell('–')];
  return {
    caption,
    columns: [
      { key: 'met', label: vi ? 'Số tiêu chí đạt' : 'Criteria met', numeric: true },
      {
        key: 'units',
        label: vi ? `Số ${unitKindName(counted, lang)}` : capitaliseFirst(unitKindName(counted, lang, 2)),
        numeric: true,
      },
      { key: 'origin', label: vi ? 'Nguồn gốc' : 'Origin', numeric: false },
    ],
    rows: unknown > 0 ? [...rows, last] : rows,
  };
}

/** One stop a group, in the order of the axis, then the unknown ones. */
function stopsOf(reading: DistributionReading, picture: DistributionPicture): FigureStop[] {
  const { lang, counted, groups, origin } = reading;
  const upwards = [...groups.filter(isExact), ...groups.filter((group) => !isExact(group))];
  const stops = upwards.map((group) => {
    const who = `${formatCount(group.communes, lang)} ${unitKindName(counted, lang, group.communes)}`;
    const range = rangeText(group, lang);
    const noun = countedWord('criterion', lang, isExact(group) ? group.max : 2);
    return { label: `${who}: ${range} ${noun}, ${originWord(origin, lang)}` };
  });
  return picture.unknown === null ? stops : [...stops, { label: picture.unknown.label }];
}

function emptyOf(reading: DistributionReading): DistributionModel['empty'] {
  const { lang, answer, single, groups, size } = reading;
  const vi = lang === 'vi';
  const name = unitTitle(answer.unit, lang);
  if (single) {
    const met = answer.totalMet ?? answer.value;
    const count = met === null ? null : `${formatInteger(met, lang)}/${formatInteger(size, lang)}`;
    const known = vi ? `${capitaliseFirst(name)} đạt ${count} tiêu chí.` : `${name} meets ${count} criteria.`;
    const unknown = vi ? `Chưa rõ số tiêu chí của ${name}.` : `The count of ${name} is not known.`;
    const title = vi
      ? `Một ${unitKindName(reading.counted, lang)} không có phân bố.`
      : 'One unit has no distribution.';
    return { title, text: count === null ? unknown : known };
  }
  if (groups.length > 0) return null;
  const published = answer.layer === 'published';
  if (vi)
    return {
      title: 'Chưa có số liệu phân bố.',
      text: `${published ? 'Chưa công bố' : 'Chưa có'} số ${unitKindName(reading.counted, lang)} theo số tiêu chí đạt.`,
    };
  const units = unitKindName(reading.counted, lang, 2);
  return {
    title: 'No distribution known.',
    text: `How many ${units} meet how many criteria is not ${published ? 'published' : 'known'}.`,
  };
}

/** Communes by the number of criteria met, as published: exact counts, ranges and the unknown. */
export function distributionModel({ answer, lang }: DistributionQuestion): DistributionModel {
  const reading = readDistribution(answer, lang);
  const picture = distributionPicture(reading);
  const [title, measure] = [distributionTitle(reading), measureOf(reading)];
  const mode = readingWords(answer, reading.counted, lang);
  const subtitle = `${measure}, ${formatDate(answer.dataAsOf ?? answer.asOf, lang)}; ${mode.beside}`;
  return {
    kind: 'distribution',
    ...figureWords({ answer, title, subtitle, origins: answer.origins, reading: mode }, lang),
    ...picture,
    measure,
    fromView: ['unit', 'period', 'scope'],
    legend: legendOf(reading, picture),
    table: tableOf(reading, subtitle),
    stops: stopsOf(reading, picture),
    empty: emptyOf(reading),
  };
}
