import type { CriteriaSetSummary, CriterionReference } from '@tiendo/contracts/references.ts';
import type { CriteriaSetRef } from '@tiendo/domain/criteria/criteria-set.ts';
import type { Band } from '@tiendo/domain/figures/distribution.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';

export type LevelRecord = {
  id: number;
  code: string;
  nameVi: string;
  nameEn: string;
  position: number;
  unitKinds: UnitKind[];
};

/** A criteria set with the level it belongs to. */
export type CriteriaSetRecord = CriteriaSetRef & {
  id: number;
  nameVi: string;
  nameEn: string;
  decisionNumber: string | null;
  decisionDate: string | null;
  level: LevelRecord;
};

/** A set with its criteria, its bands, and every set of its level, itself among them. */
export type CriteriaSetFamily = {
  set: CriteriaSetRecord;
  siblings: CriteriaSetRecord[];
  criteria: CriterionReference[];
  bands: Band[];
};

export function levelSummaryOf(level: LevelRecord): CriteriaSetSummary['level'] {
  return { code: level.code, nameVi: level.nameVi, nameEn: level.nameEn };
}

/** How a set is named to the outside. */
export function criteriaSetSummaryOf(set: CriteriaSetRecord): CriteriaSetSummary {
  return {
    code: set.code,
    nameVi: set.nameVi,
    nameEn: set.nameEn,
    level: levelSummaryOf(set.level),
    unitKinds: set.level.unitKinds,
    size: set.size,
    decisionNumber: set.decisionNumber,
    validFrom: set.validFrom,
    validTo: set.validTo,
  };
}
