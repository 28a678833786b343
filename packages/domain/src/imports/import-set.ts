import type { Verdict } from '../criteria/verdict.ts';
import type { CriterionNames } from '../wording/criterion-names.ts';

/** `unitOfMeasure` null: no source tells it. */
export type ImportIndicator = { id: number; code: string; unitOfMeasure: string | null };

/** A criterion with everything it may be called in a heading: names, short names and aliases, in both languages. */
export type ImportCriterion = {
  id: number;
  position: number;
  number: number | null;
  names: readonly string[];
  indicators: readonly ImportIndicator[];
};

/** A criteria set as far as tables speak of it; `verdictsAllowed`: those that the set knows. */
export type ImportSet = {
  code: string;
  criteria: readonly ImportCriterion[];
  verdictsAllowed: readonly Verdict[];
};

/** Everything that a criterion may be called. */
export const importNames = (criterion: CriterionNames & { aliases: readonly string[] }): string[] => {
  const { name, nameEn, shortName, shortNameEn, aliases } = criterion;
  return [name, nameEn, shortName, shortNameEn, ...aliases].filter((one) => one !== null);
};
