import { foldVietnamese } from '@tiendo/domain/text/fold.ts';
import { type CalendarDate, isCalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { type SuccessionKind, successionKinds } from '@tiendo/domain/units/lineage.ts';
import { type UnitKind, unitKinds } from '@tiendo/domain/units/unit.ts';
import { parseDate } from '@tiendo/domain/wording/dates.ts';
import { successionKindName } from '@tiendo/domain/wording/reorganisation-words.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';

const foldedKinds = new Map<string, UnitKind>(
  unitKinds.flatMap((kind) => [
    [kind, kind],
    [foldVietnamese(unitKindName(kind, 'vi')), kind],
    [unitKindName(kind, 'en'), kind],
  ]),
);

/** Kinds that stand on the level of another and have no name of their own here; the level of a city is told by its code. */
const onLevelOf = new Map<string, UnitKind>([
  ['quan', 'district'],
  ['thi xa', 'district'],
  ['thanh pho thuoc tinh', 'district'],
  ['thanh pho truc thuoc trung uong', 'province'],
]);

/** Digits of the codes of a kind; villages have none. */
export const codeWidths: Readonly<Partial<Record<UnitKind, number>>> = {
  province: 2,
  district: 3,
  commune: 5,
  ward: 5,
  township: 5,
};

/** A kind as a list writes it: `xã`, `Phường`, `commune`; a city by the width of its code. Null where it is none. */
export function readUnitKind(text: string, code: string): UnitKind | null {
  const word = foldVietnamese(text);
  if (word === 'thanh pho') return code.length <= 2 ? 'province' : 'district';
  return foldedKinds.get(word) ?? onLevelOf.get(word) ?? null;
}

const prefixed = /^(xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn)\s+(?=\S)/iu;

/**
 * A name and the kind that it begins with, if it does. The word is taken off where the kind says it; "thành phố",
 * "thị xã" and "quận" stay, for no kind says them.
 */
export function readUnitName(text: string, code: string): { name: string; kind: UnitKind | null } {
  const word = prefixed.exec(text)?.[1];
  if (word === undefined) return { name: text, kind: null };
  const kind = readUnitKind(word, code);
  const said = kind !== null && foldVietnamese(unitKindName(kind, 'vi')) === foldVietnamese(word);
  return { name: said ? text.slice(word.length).trim() : text, kind };
}

/** A day as lists write it: `2025-07-01`, `01/7/2025`. Null where it is none. */
export function readListDate(text: string): CalendarDate | null {
  return isCalendarDate(text) ? text : parseDate(text);
}

const successionWords = new Map<string, SuccessionKind>([
  ...successionKinds.flatMap((kind): [string, SuccessionKind][] => [
    [kind, kind],
    [foldVietnamese(successionKindName(kind, 'vi')), kind],
  ]),
  ['nhap', 'merge'],
  ['hop nhat', 'merge'],
  ['sap nhap', 'merge'],
  ['chia', 'split'],
  ['tach', 'split'],
  ['chia tach', 'split'],
  ['chuyen', 'transfer'],
  ['doi ma', 'recode'],
]);

/** How a unit became another, as lists write it: `sáp nhập`, `merge`. Null where it is none. */
export const readSuccessionKind = (text: string): SuccessionKind | null =>
  successionWords.get(foldVietnamese(text)) ?? null;
