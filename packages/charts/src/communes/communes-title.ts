import { formatCount, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import type { CommunesPicture } from './communes-picture.ts';
import type { CommunesReading } from './communes-reading.ts';

function singleTitle({ answer, items, size, lang }: CommunesReading): string {
  const met = items[0]?.value ?? null;
  const name = capitaliseFirst(unitTitle(answer.unit, lang));
  if (met === null)
    return lang === 'vi'
      ? `Chưa rõ số tiêu chí của ${unitTitle(answer.unit, lang)}`
      : `The count of ${name} is not known`;
  const [count, all] = [formatInteger(met, lang), formatInteger(size, lang)];
  if (met === size) return lang === 'vi' ? `${name} đủ ${all} tiêu chí` : `${name} meets all ${all} criteria`;
  const missing = formatCount(size - met, lang);
  return lang === 'vi'
    ? `${count}/${all} tiêu chí, còn thiếu ${missing}`
    : `${count} of ${all} criteria, ${missing} still to meet`;
}

function allKnownTitle({ size, lang, counted }: CommunesReading, { rows }: CommunesPicture): string {
  const all = `${formatInteger(rows.length, lang)} ${unitKindName(counted, lang, rows.length)}`;
  const full = formatInteger(size, lang);
  if (rows.every((row) => row.least === size))
    return lang === 'vi' ? `Cả ${all} đủ ${full} tiêu chí` : `All ${all} meet all ${full} criteria`;
  return lang === 'vi'
    ? `Cả ${all} đạt từ một nửa tiêu chí trở lên`
    : `All ${all} meet half of the criteria or more`;
}

/** The finding over all communes: how many are certainly under half of the set, of how many. */
export function communesTitle(reading: CommunesReading, picture: CommunesPicture): string {
  const { lang, counted, expected, single } = reading;
  if (single) return singleTitle(reading);
  const { rows, half } = picture;
  const known = rows.filter((row) => !row.unknown);
  const of = `${formatInteger(expected, lang)} ${unitKindName(counted, lang, expected)}`;
  if (known.length === 0)
    return lang === 'vi' ? `Chưa rõ số tiêu chí của ${of}` : `The counts of ${of} are not known`;
  const below = known.filter((row) => row.most < half.value).length;
  const certain = rows.every((row) => !row.unknown && (row.most < half.value || row.least >= half.value));
  const [n, all] = [formatInteger(below, lang), formatInteger(expected, lang)];
  if (below === 0 && certain && rows.length === expected) return allKnownTitle(reading, picture);
  if (below === 0) {
    const told = formatInteger(known.length, lang);
    const kind = unitKindName(counted, lang, expected);
    return lang === 'vi'
      ? `Biết số tiêu chí của ${told}/${all} ${kind}`
      : `Counts known for ${told} of ${all} ${kind}`;
  }
  const kind = unitKindName(counted, lang, expected);
  if (lang === 'vi') return `${certain ? '' : 'Ít nhất '}${n}/${all} ${kind} dưới một nửa tiêu chí`;
  return `${certain ? '' : 'At least '}${n} of ${all} ${kind} under half of the criteria`;
}
