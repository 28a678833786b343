import type { DistributionAnswer } from '@tiendo/contracts/figures/distribution.ts';
import { countedKind, isScored } from '@tiendo/domain/criteria/counted-kind.ts';
import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { markOrigin } from '../mark-origin.ts';

/** Communes with from `min` to `max` criteria met; equal ends are an exact count. */
export type KnownGroup = { min: number; max: number; communes: number };

export type DistributionReading = {
  answer: DistributionAnswer;
  lang: Lang;
  size: number;
  counted: UnitKind;
  single: boolean;
  /** The highest count first; groups whose number of communes is not printed are left out. */
  groups: KnownGroup[];
  told: number;
  /** Communes in scope that no group accounts for; none where a group has no number. */
  unknown: number;
  origin: FigureOrigin;
};

export function readDistribution(answer: DistributionAnswer, lang: Lang): DistributionReading {
  const highest = Math.max(0, ...answer.groups.map((group) => group.max ?? group.min ?? 0));
  const size = answer.criteriaSet.size ?? highest;
  const groups = answer.groups.flatMap(({ min, max, communes }) =>
    communes === null || communes === 0 ? [] : [{ min: min ?? 0, max: max ?? size, communes }],
  );
  groups.sort((a, b) => b.max - a.max || b.min - a.min);
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

export const isExact = (group: KnownGroup): boolean => group.min === group.max;
