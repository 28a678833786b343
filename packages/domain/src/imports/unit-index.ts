import { foldVietnamese } from '../text/fold.ts';
import { toneKey } from '../text/tone-key.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { AdministrativeUnit, UnitKind } from '../units/unit.ts';
import { isValidAt } from '../units/unit.ts';

/** The units that a table may speak of, by code and by the two ways in which names are compared. */
export type UnitIndex<U extends AdministrativeUnit = AdministrativeUnit> = {
  readonly byCode: ReadonlyMap<string, U>;
  readonly bySpelling: ReadonlyMap<string, readonly U[]>;
  readonly byFoldedName: ReadonlyMap<string, readonly U[]>;
  readonly codeLengths: readonly number[];
};

/** The index of those units that are valid at the date. */
export function unitIndexAt<U extends AdministrativeUnit>(
  units: Iterable<U>,
  date: CalendarDate,
): UnitIndex<U> {
  const valid = [...units].filter((unit) => isValidAt(unit, date));
  const coded = valid.flatMap((unit) => (unit.code === null ? [] : [[unit.code, unit] as const]));
  return {
    byCode: new Map(coded),
    bySpelling: Map.groupBy(valid, ({ name }) => toneKey(name)),
    byFoldedName: Map.groupBy(valid, ({ name }) => foldVietnamese(name)),
    codeLengths: [...new Set(coded.map(([code]) => code.length))].sort((a, b) => a - b),
  };
}

const prefixes: readonly (readonly [RegExp, UnitKind])[] = [
  [/^(?:xã|xa)(?:\.| )\s*(?=\S)|^x\.\s*(?=\S)/iu, 'commune'],
  [/^(?:phường|phuong)(?:\.| )\s*(?=\S)|^p\.\s*(?=\S)/iu, 'ward'],
  [/^(?:thị trấn|thi tran|tt\.?)(?:\.| )?\s*(?=\S)/iu, 'township'],
];

/** A name without the kind that it begins with; `kind` null: it begins with none. */
export function withoutKind(name: string): { bare: string; kind: UnitKind | null } {
  for (const [prefix, kind] of prefixes) {
    const bare = name.replace(prefix, '');
    if (bare !== name) return { bare, kind };
  }
  return { bare: name, kind: null };
}

const hasMarks = (text: string): boolean => foldVietnamese(text) !== text.toLowerCase();

type Named<U> = { found: readonly U[]; similar: readonly U[] };

function unitsCalled<U extends AdministrativeUnit>(name: string, index: UnitIndex<U>): Named<U> {
  const similar = index.byFoldedName.get(foldVietnamese(name)) ?? [];
  return { found: hasMarks(name) ? (index.bySpelling.get(toneKey(name)) ?? []) : similar, similar };
}

/**
 * The units that a name may mean. `found`: it names them, with all of its tone marks or with none; its kind, where it
 * tells one, is theirs. `similar`: other tone marks or another kind, to be proposed and never taken.
 */
export function unitsNamed<U extends AdministrativeUnit>(name: string, index: UnitIndex<U>): Named<U> {
  const whole = unitsCalled(name, index);
  const { bare, kind } = withoutKind(name);
  if (whole.found.length > 0 && (kind === null || hasMarks(name))) return whole;
  const named = kind === null ? { found: [], similar: [] } : unitsCalled(bare, index);
  const found = [...whole.found, ...named.found.filter((unit) => unit.kind === kind)];
  return { found, similar: [...whole.similar, ...named.similar] };
}

/** The unit of a code; one that has lost its leading zeros (6541) is that of the whole code (06541). */
export function unitCoded<U extends AdministrativeUnit>(code: string, index: UnitIndex<U>): U | null {
  const exact = index.byCode.get(code);
  if (exact !== undefined) return exact;
  const padded = index.codeLengths.flatMap((length) => index.byCode.get(code.padStart(length, '0')) ?? []);
  return padded.length === 1 ? (padded[0] ?? null) : null;
}
