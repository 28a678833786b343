import type { CriterionReference } from '@tiendo/contracts/references.ts';
import { criterionName, type WordsInLang } from '@tiendo/domain/wording/criterion-names.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { WordsList } from '../../shared/ui/words.tsx';

/** A criterion as lists name it: `17 Môi trường`; the number or name alone where the other is not known. */
function labelOf(criterion: CriterionReference, lang: Lang): WordsInLang {
  const name = criterionName(criterion, lang, 'short');
  const parts = [criterion.number, name?.text ?? null].filter((part) => part !== null);
  return { text: parts.join(' '), lang: name?.lang ?? lang };
}

/** Criteria in a row, by number and name. */
export function CriterionLabels({ criteria }: { criteria: readonly CriterionReference[] }) {
  const lang = useLang();
  return <WordsList items={criteria.map((criterion) => labelOf(criterion, lang))} separator=", " />;
}

/** Its name inside a sentence; its number where no source names it. */
export const criterionInSentence = (criterion: CriterionReference, lang: Lang): string =>
  criterionName(criterion, lang, 'whole')?.text ?? String(criterion.number ?? criterion.position);
