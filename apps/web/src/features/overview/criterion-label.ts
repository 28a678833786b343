import type { CriterionReference } from '@tiendo/contracts/references.ts';

/** A criterion as lists name it: `17 Môi trường`; the number or name alone where the other is not known. */
export function criterionLabel(criterion: CriterionReference): string {
  const name = criterion.shortName ?? criterion.name;
  return [criterion.number === null ? null : String(criterion.number), name]
    .filter((part) => part !== null)
    .join(' ');
}

/** Its name inside a sentence; its number where no source names it. */
export const criterionName = (criterion: CriterionReference): string =>
  criterion.name ?? criterion.shortName ?? String(criterion.number ?? criterion.position);
