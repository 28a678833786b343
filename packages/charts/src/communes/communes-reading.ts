import type { ByUnitAnswer, UnitFigure } from '@tiendo/contracts/figures/by-unit.ts';
import { countedKind, isScored } from '@tiendo/domain/criteria/counted-kind.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';

/** Communes from `min` to `max` criteria that a source counts without naming them. */
export type PublishedGroup = { min: number; max: number; communes: number };

export type CommunesReading = {
  answer: ByUnitAnswer;
  lang: Lang;
  size: number;
  counted: UnitKind;
  /** The unit asked for is itself the one that is scored. */
  single: boolean;
  items: UnitFigure[];
  groups: PublishedGroup[];
  /** Units in scope. */
  expected: number;
};

/** The figure of a unit that is itself scored, where the answer lists no units below it. */
function itself(answer: ByUnitAnswer): UnitFigure {
  const { unit, value, numerator, denominator, reported, expected, origins, dataAsOf } = answer;
  return {
    ...{ unit, value, numerator, denominator, reported, expected, origins, dataAsOf },
    kind: 'count',
    valueDecimals: null,
    previousValue: null,
    difference: null,
    comparability: 'no_data',
    recognitions: [],
    pilot: null,
  };
}

const known = (item: UnitFigure): boolean => item.value !== null;

export function readCommunes(answer: ByUnitAnswer, lang: Lang): CommunesReading {
  const counted = countedKind(answer.criteriaSet);
  const single = isScored(answer.unit.kind, answer.criteriaSet);
  const listed = answer.items.length === 0 && single ? [itself(answer)] : answer.items;
  const descending = listed.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const highest = Math.max(0, ...listed.map((item) => item.value ?? 0));
  const size = answer.criteriaSet.size ?? highest;
  const groups = answer.publishedGroups.flatMap(({ min, max, communes }) =>
    communes === null || communes === 0 ? [] : [{ min: min ?? 0, max: max ?? size, communes }],
  );
  return {
    answer,
    lang,
    size,
    counted,
    single,
    items: [...descending.filter(known), ...descending.filter((item) => !known(item))],
    groups: groups.toSorted((a, b) => b.max - a.max || b.min - a.min),
    expected: Math.max(answer.expected, listed.length),
  };
}
