/** The day on which districts ended and communes were joined. */
export const reorganisationDay = '2025-07-01';

export type PlannedUnit = {
  /** Number within the plan; a parent stands before its children. */
  readonly key: number;
  readonly code: string;
  readonly name: string;
  readonly kind: 'province' | 'district' | 'commune' | 'ward';
  readonly parentKey: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

export type PlannedSuccession = {
  readonly predecessorKey: number;
  readonly successorKey: number;
  readonly kind: 'merge' | 'split' | 'transfer';
};

export type UnitPlan = { units: PlannedUnit[]; successions: PlannedSuccession[] };

type PlaceOfUnit = { parent: PlannedUnit | null; from?: string | null; to?: string | null };

/** Adds a unit to a plan under a code; its name says nothing but that it is made up. */
export function addUnit(
  plan: UnitPlan,
  kind: PlannedUnit['kind'],
  code: string,
  { parent, from = null, to = null }: PlaceOfUnit,
): PlannedUnit {
  const unit: PlannedUnit = {
    key: plan.units.length,
    code,
    name: from === null ? `Mẫu ${code}` : `Mẫu ${code} mới`,
    kind,
    parentKey: parent?.key ?? null,
    validFrom: from,
    validTo: to,
  };
  plan.units.push(unit);
  return unit;
}
