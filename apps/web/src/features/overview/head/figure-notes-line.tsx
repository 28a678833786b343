import { useQuery } from '@tanstack/react-query';
import { figureNotes } from '@tiendo/charts/wording/figure-notes.ts';
import { listCriteriaSets } from '@tiendo/contracts/criteria-sets.ts';
import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { answerQuery } from '../../../shared/api/call.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { setLabel } from '../../../shared/units/set-label.ts';
import { publishedQuery } from '../../../shared/view/view-queries.ts';
import overview from '../overview.module.css';

/** What the strip below says with its own words. */
const saidElsewhere = [
  'known_only_as_bands',
  'partial_reporting',
  'average_without_parts',
  'simulated_hidden',
];

/** The sets that the denominator of a published count may belong to, by name. */
function useCandidates(view: View): string[] {
  const { t } = useTranslation();
  const lang = useLang();
  const figures = useQuery(publishedQuery(view)).data?.items ?? [];
  const sets = useQuery(answerQuery(listCriteriaSets, { query: { limit: 500 } })).data?.items ?? [];
  const codes = figures
    .filter((figure) => figure.setBasis === 'by_denominator')
    .flatMap((figure) => figure.setCandidates);
  return sets.filter((set) => codes.includes(set.code)).map((set) => setLabel(set, t, lang));
}

/** What a reader must know before quoting the sentence. */
export function FigureNotesLine({ view, average }: { view: View; average: AverageAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const candidates = useCandidates(view);
  const size = average.criteriaSet.size;
  const byDenominator = average.notes.some((note) => note.code === 'set_by_denominator');
  const inferred =
    byDenominator && candidates.length > 0 && size !== null
      ? t('notes.setByDenominator', { size: formatInteger(size, lang), sets: formatList(candidates, lang) })
      : null;
  const others = average.notes.filter(
    ({ code }) => !saidElsewhere.includes(code) && !(inferred !== null && code === 'set_by_denominator'),
  );
  const words = [...(inferred === null ? [] : [inferred]), ...figureNotes(others, lang)];
  if (words.length === 0) return null;
  return <p className={overview.over}>{words.join(' ')}</p>;
}
