import type { ByUnitAnswer, UnitFigure } from '@tiendo/contracts/figures/by-unit.ts';
import { countedKind, isScored } from '@tiendo/domain/criteria/counted-kind.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { KnownGroup } from '../known-groups.ts';
import { knownGroups } from '../known-groups.ts';

export type CommunesReading = {
  answer: ByUnitAnswer;
  lang: Lang;
  size: number;
  counted: UnitKind;
  /** The unit asked for is itself the one that is scored. */
  single: boolean;
  items: UnitFigure[];
  /** Groups that a source counts without naming the communes. */
  groups: KnownGroup[];
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

/** A recognition says something of this set only where it is of its level. */
function atLevel(item: UnitFigure, levelCode: string): UnitFigure {
  return { ...item, recognitions: item.recognitions.filter(({ level }) => level.code === levelCode) };
}

const known = (item: UnitFigure): boolean => item.value !== null;

/** Reads an answer: the highest count first, the unknown last. */
export function readCommunes(answer: ByUnitAnswer, lang: Lang): CommunesReading {
  const counted = countedKind(answer.criteriaSet);
  const single = isScored(answer.unit.kind, answer.criteriaSet);
  const listed = answer.items.length === 0 && single ? [itself(answer)] : answer.items;
  const marked = listed.map((item) => atLevel(item, answer.criteriaSet.level.code));
  const descending = marked.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const highest = Math.max(0, ...listed.map((item) => item.value ?? 0));
  const size = answer.criteriaSet.size ?? highest;
  return {
    answer,
    lang,
    size,
    counted,
    single,
    items: [...descending.filter(known), ...descending.filter((item) => !known(item))],
    groups: knownGroups(answer.publishedGroups, size),
    expected: Math.max(answer.expected, listed.length),
  };
}
