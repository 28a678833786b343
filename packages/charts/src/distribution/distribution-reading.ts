import type { DistributionAnswer } from '@tiendo/contracts/figures/distribution.ts';
import { countedKind, isScored } from '@tiendo/domain/criteria/counted-kind.ts';
import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { KnownGroup } from '../known-groups.ts';
import { knownGroups } from '../known-groups.ts';
import { markOrigin } from '../mark-origin.ts';

export type DistributionReading = {
  answer: DistributionAnswer;
  lang: Lang;
  size: number;
  counted: UnitKind;
  single: boolean;
  groups: KnownGroup[];
  told: number;
  /** Communes in scope that no group accounts for; none where a group has no number. */
  unknown: number;
  origin: FigureOrigin;
};

/** Reads an answer: its groups, and how many communes none of them holds. */
export function readDistribution(answer: DistributionAnswer, lang: Lang): DistributionReading {
  const highest = Math.max(0, ...answer.groups.map((group) => group.max ?? group.min ?? 0));
  const size = answer.criteriaSet.size ?? highest;
  const groups = knownGroups(answer.groups, size);
  const told = groups.reduce((sum, group) => sum + group.communes, 0);
  const complete = answer.groups.every((group) => group.communes !== null);
  const counted = countedKind(answer.criteriaSet);
  return {
    answer,
    lang,
    size,
    counted,
    single: isScored(answer.unit.kind, answer.criteriaSet),
    groups,
    told,
    unknown: complete ? Math.max(0, answer.expected - told) : 0,
    origin: markOrigin(answer.origins),
  };
}
