import { useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureWords } from '../../shared/figure-frame/picture-words.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { setName } from '../../shared/units/set-label.ts';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { periodOf } from '../../shared/view/periods.ts';
import { averageQuery, unitQuery } from './overview-queries.ts';

/** What every picture saved from the page says of the view; null until the view is known. */
export function usePageWords(view: View): PictureWords | null {
  const { t } = useTranslation();
  const lang = useLang();
  const unit = useQuery(unitQuery(view)).data;
  const average = useQuery(averageQuery(view)).data;
  return useMemo(() => {
    if (unit === undefined || average === undefined) return null;
    const { criteriaSet, expected, asOf } = average;
    const above = unit.parent === null ? [] : [unitTitle(unit.parent, lang)];
    const size =
      criteriaSet.size === null ? null : t('filter.setSize', { size: formatInteger(criteriaSet.size, lang) });
    const counted = unitKindName(countedKind(criteriaSet), lang, expected);
    return {
      unitName: unit.name,
      unitPath: [unitLabel(unit, lang), ...above].join(', '),
      period: view.period,
      periodText: formatPeriod(periodOf(view.period), lang),
      setText: [setName(criteriaSet, lang), criteriaSet.decisionNumber, size].filter(Boolean).join(', '),
      mode: average.mode,
      scopeText: t('picture.scope', {
        basis: t(`basis.${average.basis}`).toLocaleLowerCase(lang),
        n: formatInteger(expected, lang),
        counted,
        date: formatDate(asOf, lang),
      }),
    };
  }, [unit, average, view.period, t, lang]);
}
