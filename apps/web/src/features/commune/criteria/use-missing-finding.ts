import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { type CriterionRow, longestMissing } from './criterion-rows.ts';

/** Named one by one up to here; of more, only their number is told. */
const mostNamed = 2;

/**
 * The finding over the criteria of a set: how many are missing, and which has been missing longest. One basically met is
 * counted by itself, as in the sentence of the unit.
 */
export function useMissingFinding(): (rows: readonly CriterionRow[]) => string {
  const { t } = useTranslation();
  const lang = useLang();
  return (rows) => {
    const countOf = (verdict: KnownVerdict) => rows.filter(({ state }) => state.verdict === verdict).length;
    const [missing, basic, unknown] = [countOf('not_met'), countOf('basically_met'), countOf('unknown')];
    const criteria = (count: number) =>
      `${formatCount(count, lang)} ${countedWord('criterion', lang, count)}`;
    if (rows.length === 0) return t('commune.finding.noCriteria');
    if (missing === 0 && basic > 0) return t('commune.finding.onlyBasic', { n: criteria(basic) });
    if (missing === 0 && unknown === rows.length) return t('commune.finding.noneKnown');
    if (missing === 0)
      return unknown === 0
        ? t('commune.finding.allMet')
        : t('commune.finding.noneNamed', { unknown: formatCount(unknown, lang) });
    const n = criteria(missing);
    if (basic > 0) return t('commune.finding.missingBasic', { n, basic: formatCount(basic, lang) });
    const longest = longestMissing(rows);
    const [first] = longest;
    if (first === undefined || first.state.since === null) return t('commune.finding.missing', { n });
    const { orEarlier } = first.state;
    const date = formatDate(first.state.since, lang);
    if (longest.length === missing && missing > mostNamed)
      return t(orEarlier ? 'commune.finding.allOrEarlier' : 'commune.finding.allSince', { n, date });
    const names = longest.map(({ state }) => criterionLabel(state.criterion, lang, 'short').text);
    const words = {
      n,
      names: names.length > mostNamed ? criteria(names.length) : formatList(names, lang),
      date,
    };
    return t(orEarlier ? 'commune.finding.missingOrEarlier' : 'commune.finding.missingSince', words);
  };
}
