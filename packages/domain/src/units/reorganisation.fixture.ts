import type { PlannedStep, PlannedUnit, ReorganisationPlan } from './reorganisation-plan.ts';
import type { AdministrativeUnit, UnitKind } from './unit.ts';

/** A unit without known start or end, changed where the case needs it. */
export function unitOf(
  id: number,
  code: string,
  name: string,
  kind: UnitKind,
  parentId: number | null,
  validity: Partial<Pick<AdministrativeUnit, 'validFrom' | 'validTo'>> = {},
): AdministrativeUnit {
  return { id, code, name, kind, parentId, validFrom: null, validTo: null, ...validity };
}

/** Part of Lộc Bình in Lạng Sơn, with a neighbour, as they stood in 2025. */
export const locBinhUnits: readonly AdministrativeUnit[] = [
  unitOf(1, 'VN', 'Việt Nam', 'country', null),
  unitOf(2, '20', 'Lạng Sơn', 'province', 1),
  unitOf(3, '188', 'Lộc Bình', 'district', 2),
  unitOf(4, '06532', 'Mẫu Sơn', 'commune', 3),
  unitOf(5, '06541', 'Yên Khoái', 'commune', 3),
  unitOf(6, '06547', 'Tú Mịch', 'commune', 3),
  unitOf(7, '06559', 'Tam Gia', 'commune', 3),
  unitOf(8, '06565', 'Khuất Xá', 'commune', 3),
  unitOf(9, '183', 'Cao Lộc', 'district', 2),
  unitOf(10, '06184', 'Đồng Đăng', 'township', 9),
  unitOf(11, '06535', 'Bằng Khánh', 'commune', 3, { validTo: '2020-01-01' }),
];

export const formed = (over: Partial<PlannedUnit> & Pick<PlannedUnit, 'key'>): PlannedUnit => ({
  code: null,
  name: over.key,
  kind: 'commune',
  parent: '20',
  ...over,
});

export const step = (from: string, to: string, kind: PlannedStep['kind'] = 'merge'): PlannedStep => ({
  from,
  to,
  kind,
});

/** The end of the district of {@link locBinhUnits}: five communes become two, one under a code used before. */
export const twoTierPlan: ReorganisationPlan = {
  date: '2025-07-01',
  title: 'Sắp xếp đơn vị hành chính cấp xã tỉnh Lạng Sơn',
  titleEn: null,
  legalBasis: 'Nghị quyết 1672/NQ-UBTVQH15',
  ended: ['188', '06532', '06541', '06547', '06559', '06565'],
  formed: [
    formed({ key: 'mau-son', code: '06541', name: 'Mẫu Sơn' }),
    formed({ key: 'khuat-xa', code: '06565', name: 'Khuất Xá' }),
  ],
  successions: [
    step('06532', 'mau-son'),
    step('06541', 'mau-son'),
    step('06547', 'mau-son'),
    step('06559', 'khuat-xa'),
    step('06565', 'khuat-xa'),
  ],
};
