import type { HeldRule, Share } from '@tiendo/domain/dossiers/rule-number.ts';
import { unitKinds } from '@tiendo/domain/units/unit.ts';
import { formatOfficialDate } from '@tiendo/domain/wording/dates.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { formatShare } from '@tiendo/domain/wording/shares.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { dots, orDots } from '../layout/dots.ts';
import type { DossierSubject, PaperReference, Person } from './dossier-facts.ts';

/** What is written where no source gives a threshold. */
export const noBasis = 'chưa có căn cứ';

/** `xã Khuất Xá`. */
export const communeTitle = ({ commune }: DossierSubject): string => unitTitle(commune, 'vi');

/** `xã Khuất Xá, huyện Lộc Bình`; the commune alone where there is no district. */
export const placeInProvince = ({ commune, district }: DossierSubject): string =>
  [commune, district].flatMap((unit) => (unit === null ? [] : [unitTitle(unit, 'vi')])).join(', ');

/** `xã Khuất Xá, huyện Lộc Bình, tỉnh Lạng Sơn`; without the district where there is none. */
export const wholePlace = (subject: DossierSubject): string =>
  `${placeInProvince(subject)}, ${unitTitle(subject.province, 'vi')}`;

const kindWords = unitKinds.map((kind) => `${unitKindName(kind, 'vi')} `);

/** `đạt chuẩn nông thôn mới nâng cao năm 2024`: what is said of a unit, without the kind that levels are named with. */
export function attainment({ levelName, year }: Pick<DossierSubject, 'levelName' | 'year'>): string {
  const level = levelName.slice(0, 1).toLocaleLowerCase('vi') + levelName.slice(1);
  const kind = kindWords.find((word) => level.startsWith(word)) ?? '';
  return `${level.slice(kind.length)} năm ${year ?? dots}`;
}

/** `xã Khuất Xá đạt chuẩn nông thôn mới nâng cao năm 2024`. */
export const attainingCommune = (subject: DossierSubject): string =>
  `${communeTitle(subject)} ${attainment(subject)}`;

/** The part of the whole, where both are known. */
export const shareOf = (part: number | null, whole: number | null): Share | null =>
  part === null || whole === null ? null : { numerator: part, denominator: whole };

/** `480/500 hộ (96%)`; dots where not known. */
export function outOf(share: Share | null, counted: string): string {
  if (share === null) return dots;
  const parts = `${formatInteger(share.numerator, 'vi')}/${formatInteger(share.denominator, 'vi')} ${counted}`;
  const percentage = formatShare(share.numerator, share.denominator, 'vi');
  return percentage === null ? parts : `${parts} (${percentage})`;
}

/** `98,61%`; dots where the whole is not known or nothing. */
export const percentage = (share: Share | null): string =>
  (share === null ? null : formatShare(share.numerator, share.denominator, 'vi')) ?? dots;

/** A share that a rule asks for: `từ 90% trở lên`; that no basis is known where there is none, or where none was found. */
export function askedShare(rule: HeldRule): string {
  if (rule === null) return noBasis;
  const asked = `từ ${formatShare(rule.value, 100, 'vi')} trở lên`;
  return rule.confidence === 'found' ? asked : `${asked} (${noBasis})`;
}

/** A count where it is known. */
export const count = (number: number | null): string =>
  number === null ? dots : formatInteger(number, 'vi');

/** `ngày 05 tháng 02 năm 2024`; with dots where not known. */
export const officialDate = (date: string | null): string =>
  date === null ? `ngày ${dots} tháng ${dots} năm ${dots}` : formatOfficialDate(date);

/** `Tờ trình số 28/TTr-UBND ngày 30 tháng 9 năm 2024 của Ủy ban nhân dân xã Khuất Xá`. */
export function referenceWords({ kind, number, date, issuer }: PaperReference): string {
  const words = `${kind} số ${orDots(number)} ${officialDate(date)}`;
  return issuer === null ? words : `${words} của ${issuer}`;
}

/** `08 giờ 30 phút` of `08:30`; with dots where not known. */
export function clockWords(time: string | null): string {
  const [hour, minute] = time?.split(':') ?? [];
  return `${hour ?? dots} giờ ${minute ?? dots} phút`;
}

/** `Ông (bà) Hoàng Văn Thụ - Chủ tịch Ủy ban nhân dân xã`. */
export const personWords = ({ name, role }: Person): string =>
  role === null ? `Ông (bà) ${name}` : `Ông (bà) ${name} - ${role}`;

/** The first letter as a capital. */
export const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
