import type { UnitKind } from '../units/unit.ts';
import type { Lang } from './lang.ts';

const viKinds: Record<UnitKind, string> = {
  country: 'nước',
  province: 'tỉnh',
  district: 'huyện',
  commune: 'xã',
  ward: 'phường',
  township: 'thị trấn',
  village: 'thôn',
  residential_area: 'khu dân cư',
};

const enKinds: Record<UnitKind, { one: string; many: string }> = {
  country: { one: 'country', many: 'countries' },
  province: { one: 'province', many: 'provinces' },
  district: { one: 'district', many: 'districts' },
  commune: { one: 'commune', many: 'communes' },
  ward: { one: 'ward', many: 'wards' },
  township: { one: 'township', many: 'townships' },
  village: { one: 'village', many: 'villages' },
  residential_area: { one: 'residential area', many: 'residential areas' },
};

/** The word for a kind of unit beside a count: `xã`; `commune`, `communes`. */
export function unitKindName(kind: UnitKind, lang: Lang, count: number = 1): string {
  if (lang === 'vi') return viKinds[kind];
  return count === 1 ? enKinds[kind].one : enKinds[kind].many;
}

/** A unit with its kind: `xã Thanh Hương`, `Thanh Hương commune`; the country by its name alone. */
export function unitTitle(unit: { kind: UnitKind; name: string }, lang: Lang): string {
  if (unit.kind === 'country') return unit.name;
  const kind = unitKindName(unit.kind, lang);
  return lang === 'vi' ? `${kind} ${unit.name}` : `${unit.name} ${kind}`;
}
