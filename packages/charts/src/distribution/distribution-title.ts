import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { KnownGroup } from '../known-groups.ts';
import { isExact } from '../known-groups.ts';
import { countOrWords } from '../wording/count-or-words.ts';
import type { DistributionReading } from './distribution-reading.ts';

function rangeWords({ min, max }: Pick<KnownGroup, 'min' | 'max'>, { lang }: DistributionReading): string {
  const [low, high] = [formatInteger(min, lang), formatInteger(max, lang)];
  if (min === max) return low;
  return lang === 'vi' ? `${low} đến ${high}` : `${low} to ${high}`;
}

/** The word after a range: one criterion only where all meet exactly one. */
const criteriaWord = ({ min, max }: Pick<KnownGroup, 'min' | 'max'>, { lang }: DistributionReading): string =>
  countedWord('criterion', lang, min === max ? max : 2);

const communesOf = (groups: readonly KnownGroup[]): number =>
  groups.reduce((sum, group) => sum + group.communes, 0);

const spanOf = (groups: readonly KnownGroup[]): { min: number; max: number } => ({
  min: Math.min(...groups.map((group) => group.min)),
  max: Math.max(...groups.map((group) => group.max)),
});

/** The one group that holds at least half of these communes, else null. */
function heaviest(groups: readonly KnownGroup[]): KnownGroup | null {
  const total = communesOf(groups);
  return groups.find((group) => group.communes * 2 > total || groups.length === 1) ?? null;
}

function withKind(count: number, { lang, counted }: DistributionReading): string {
  return `${countOrWords(count, lang)} ${unitKindName(counted, lang, count)}`;
}

function everyOne(reading: DistributionReading, group: KnownGroup): string {
  const { lang, told, size, counted } = reading;
  const all = `${formatInteger(told, lang)} ${unitKindName(counted, lang, told)}`;
  const range = rangeWords(group, reading);
  if (lang === 'en')
    return `All ${all} meet${isExact(group) ? '' : ' from'} ${range} ${criteriaWord(group, reading)}`;
  if (isExact(group) && group.max === size) return `Cả ${all} đủ ${range} tiêu chí`;
  return isExact(group) ? `Cả ${all} cùng đạt ${range} tiêu chí` : `Cả ${all} ở mức ${range} tiêu chí`;
}

/** The rest: its heavy group where it has one, else from its lowest to its highest count. */
function restWords(reading: DistributionReading, rest: readonly KnownGroup[]): string {
  const { lang } = reading;
  const heavy = heaviest(rest);
  const range = rangeWords(heavy ?? spanOf(rest), reading);
  const who = withKind(heavy?.communes ?? communesOf(rest), reading);
  return lang === 'vi'
    ? `${who} còn ở mức ${range}`
    : `${who} ${heavy?.communes === 1 ? 'is' : 'are'} still at ${range}`;
}

function withFull(reading: DistributionReading, full: KnownGroup, rest: readonly KnownGroup[]): string {
  const { lang, size } = reading;
  const who = capitaliseFirst(withKind(full.communes, reading));
  const all = formatInteger(size, lang);
  const first =
    lang === 'vi'
      ? `${who} đủ ${all} tiêu chí`
      : `${who} ${full.communes === 1 ? 'meets' : 'meet'} all ${all} criteria`;
  return rest.length === 0 ? first : `${first}, ${restWords(reading, rest)}`;
}

function withoutFull(reading: DistributionReading): string {
  const { lang, groups } = reading;
  const heavy = heaviest(groups);
  const span = spanOf(groups);
  const who = capitaliseFirst(withKind(heavy?.communes ?? communesOf(groups), reading));
  const range = rangeWords(heavy ?? span, reading);
  const first = `${who} ${lang === 'vi' ? 'ở mức' : 'at'} ${range} ${criteriaWord(heavy ?? span, reading)}`;
  if (heavy === null || heavy.max === span.max) return first;
  const top = groups[0] === undefined ? span : { min: groups[0].min, max: groups[0].max };
  return `${first}, ${lang === 'vi' ? 'cao nhất' : 'the highest'} ${rangeWords(top, reading)}`;
}

/** The finding of the distribution; true whatever the groups. */
export function distributionTitle(reading: DistributionReading): string {
  const { lang, groups, size, unknown } = reading;
  const [first, ...rest] = groups;
  if (first === undefined) return lang === 'vi' ? 'Chưa có số liệu phân bố' : 'No distribution known';
  if (rest.length === 0 && unknown === 0) return everyOne(reading, first);
  if (isExact(first) && first.max === size) return withFull(reading, first, rest);
  return withoutFull(reading);
}
