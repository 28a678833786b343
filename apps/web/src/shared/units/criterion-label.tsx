import type { CriterionReference } from '@tiendo/contracts/references.ts';
import { criterionLabel, criterionName } from '@tiendo/domain/wording/criterion-names.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { useLang } from '../preferences/preferences-context.tsx';
import { WordsList } from '../ui/words.tsx';

/** Criteria in a row, by number and name. */
export function CriterionLabels({ criteria }: { criteria: readonly CriterionReference[] }) {
  const lang = useLang();
  return (
    <WordsList items={criteria.map((criterion) => criterionLabel(criterion, lang, 'short'))} separator=", " />
  );
}

/** Its name inside a sentence; its number where no source names it. */
export const criterionInSentence = (criterion: CriterionReference, lang: Lang): string =>
  criterionName(criterion, lang, 'whole')?.text ?? String(criterion.number ?? criterion.position);
