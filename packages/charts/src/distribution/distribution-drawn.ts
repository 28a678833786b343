import type { DistributionAnswer } from '@tiendo/contracts/figures/distribution.ts';
import { usualDecimals } from '@tiendo/domain/figures/average.ts';
import { overSize } from '@tiendo/domain/wording/averages.ts';
import { formatCount, formatDecimal, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { KnownGroup } from '../known-groups.ts';
import { isExact } from '../known-groups.ts';
import type { DistributionBand, DistributionPicture } from './distribution-picture.ts';
import type { DistributionReading } from './distribution-reading.ts';

/** Squares stacked higher than this would be too small to count and to tell hollow from solid. */
const mostSquares = 6;

type Band = DistributionAnswer['bands'][number];

function bandCount({ communes, least, most }: Band, { lang }: DistributionReading): string {
  if (communes !== null) return formatCount(communes, lang);
  return `${formatCount(least, lang)}–${formatCount(most, lang)}`;
}

function bandOf(band: Band, reading: DistributionReading): DistributionBand {
  const { lang } = reading;
  const { from, to } = band;
  const count = bandCount(band, reading);
  const [low, high] = [formatInteger(from, lang), formatInteger(to, lang)];
  const under =
    lang === 'vi' ? `dưới ${formatInteger(to + 1, lang)}` : `under ${formatInteger(to + 1, lang)}`;
  const range = from === to ? low : from === 0 ? under : `${low}–${high}`;
  return { from, to, label: `${range}: ${count}`, shortLabel: count };
}

function columnLabel(group: KnownGroup, { lang, size, counted }: DistributionReading): string {
  const count = formatCount(group.communes, lang);
  if (group.max !== size) return count;
  const kind = unitKindName(counted, lang, group.communes);
  const all = formatInteger(size, lang);
  return lang === 'vi' ? `${count} ${kind} đủ ${all}` : `${count} ${kind} at ${all}`;
}

function rangeLabel(group: KnownGroup, { lang, counted }: DistributionReading): string {
  const count = formatCount(group.communes, lang);
  const kind = unitKindName(counted, lang, group.communes);
  const [low, high] = [formatInteger(group.min, lang), formatInteger(group.max, lang)];
  return lang === 'vi' ? `${count} ${kind} từ ${low} đến ${high}` : `${count} ${kind} from ${low} to ${high}`;
}

function meanOf({ answer, lang, size }: DistributionReading): DistributionPicture['mean'] {
  const { average, averageDecimals } = answer;
  if (average === null) return null;
  const text = overSize(formatDecimal(average, averageDecimals ?? usualDecimals, lang), size, lang);
  return { value: average, label: lang === 'vi' ? `bình quân ${text}` : `average ${text}` };
}

function unknownOf({ unknown, lang, counted }: DistributionReading): DistributionPicture['unknown'] {
  if (unknown === 0) return null;
  const short = formatCount(unknown, lang);
  const count = `${short} ${unitKindName(counted, lang, unknown)}`;
  return { communes: unknown, short, label: lang === 'vi' ? `${count} chưa rõ` : `${count} unknown` };
}

const stackOf = ({ min, max, communes }: KnownGroup): number =>
  min === max ? communes : Math.ceil(communes / (max - min + 2));

/** Groups as columns and packed ranges, with the bands of the set and the mean. */
export function distributionPicture(reading: DistributionReading): DistributionPicture {
  const { groups, size, answer, origin, unknown } = reading;
  const tallest = Math.max(0, Math.ceil(unknown / 2), ...groups.map(stackOf));
  return {
    size,
    style: tallest > mostSquares ? 'bars' : 'squares',
    columns: groups
      .filter(isExact)
      .map((group) => ({ count: group.min, communes: group.communes, label: columnLabel(group, reading) })),
    ranges: groups
      .filter((group) => !isExact(group))
      .map((group) => ({ ...group, label: rangeLabel(group, reading) })),
    unknown: unknownOf(reading),
    bands: answer.bands.map((band) => bandOf(band, reading)),
    mean: meanOf(reading),
    origin,
  };
}
