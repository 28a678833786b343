import { foldVietnamese } from '../../../packages/domain/src/text/fold.ts';
import { canLocUnits } from '../data/units/can-loc-units.ts';
import { caoLocUnits } from '../data/units/cao-loc-units.ts';
import { country, districts, districtsEnd, provinces } from '../data/units/higher-units.ts';
import { locBinhUnits } from '../data/units/loc-binh-units.ts';
import { thanhChuongUnits } from '../data/units/thanh-chuong-units.ts';
import {
  type UnitKindFact,
  type UnitRow,
  unitKey,
  type ValidityBasisFact,
} from '../data/units/unit-facts.ts';
import { unitNotes } from '../data/units/unit-notes.ts';
import { unitsOf2025 } from '../data/units/units-of-2025.ts';

export type ShippedUnit = {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly nameFolded: string;
  readonly kind: UnitKindFact;
  readonly parentKey: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly validityBasis: ValidityBasisFact | null;
  readonly region: string | null;
  readonly note: string | null;
  readonly source: string | null;
};

/** Communes and townships of each district, by its code. */
export const unitsOfDistricts: Readonly<Record<string, readonly UnitRow[]>> = {
  '183': caoLocUnits,
  '188': locBinhUnits,
  '428': thanhChuongUnits,
  '443': canLocUnits,
};

const FIRST_LIST = 'units-2019-10-17';

const regionOf = (province: string): string | null =>
  provinces.find(({ code }) => code === province)?.region ?? null;

function higherUnit(
  kind: UnitKindFact,
  unit: { code: string; name: string },
  place: { parent: string | null; region: string | null; validTo?: string },
): ShippedUnit {
  return {
    key: unitKey(unit.code, null),
    code: unit.code,
    name: unit.name,
    nameFolded: foldVietnamese(unit.name),
    kind,
    parentKey: place.parent === null ? null : unitKey(place.parent, null),
    validFrom: null,
    validTo: place.validTo ?? null,
    validityBasis: place.validTo ? 'act' : null,
    region: place.region,
    note: null,
    source: kind === 'country' ? null : FIRST_LIST,
  };
}

function lowerUnit(row: UnitRow, parent: string, region: string | null): ShippedUnit {
  const [code, name, kind, validFrom, validTo, validityBasis, source] = row;
  const key = unitKey(code, validFrom);
  return {
    key,
    code,
    name,
    nameFolded: foldVietnamese(name),
    kind,
    parentKey: unitKey(parent, null),
    validFrom,
    validTo,
    validityBasis,
    region,
    note: unitNotes[key] ?? null,
    source,
  };
}

/** Every unit that ships, parents in an earlier layer than their children. */
export function shippedUnitLayers(): readonly (readonly ShippedUnit[])[] {
  const ofProvinces = provinces.map((province) =>
    higherUnit('province', province, { parent: country.code, region: province.region }),
  );
  const ofDistricts = districts.map((district) =>
    higherUnit('district', district, {
      parent: district.province,
      region: regionOf(district.province),
      validTo: districtsEnd,
    }),
  );
  const until2025 = districts.flatMap(({ code, province }) =>
    (unitsOfDistricts[code] ?? []).map((row) => lowerUnit(row, code, regionOf(province))),
  );
  const of2025 = provinces.flatMap(({ code, region }) =>
    (unitsOf2025[code] ?? []).map((row) => lowerUnit(row, code, region)),
  );
  const whole = higherUnit('country', country, { parent: null, region: null });
  return [[whole], ofProvinces, ofDistricts, [...until2025, ...of2025]];
}

/** Code of the province that a unit lies in, by the keys of the units; the layers from the top down. */
export function provinceByUnit(layers: readonly (readonly ShippedUnit[])[]): ReadonlyMap<string, string> {
  const provinces = new Map<string, string>();
  for (const { key, code, kind, parentKey } of layers.flat()) {
    const province = kind === 'province' ? code : provinces.get(parentKey ?? '');
    if (province !== undefined) provinces.set(key, province);
  }
  return provinces;
}
