import type { View } from '@tiendo/contracts/view-address.ts';
import { panelOf, unitsAtOf } from '@tiendo/contracts/view-reading.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';

/** `03/2018`: what a range needs where a whole date has no room. */
const monthOf = (date: string): string => `${date.slice(5, 7)}/${date.slice(0, 4)}`;

/** The reading mode of a view in the words of the filter bar. */
export function useReadingLabel({ period, reading }: View): string {
  const { t } = useTranslation();
  const lang = useLang();
  switch (reading.mode) {
    case 'as_reported':
      return t('filter.reading.as_reported');
    case 'restated':
      return t('filter.reading.restated', { date: formatDate(unitsAtOf(period, reading.unitsAt), lang) });
    case 'matched_panel': {
      const { from, to } = panelOf(period, reading);
      return t('filter.reading.matched_panel', { from: monthOf(from), to: monthOf(to) });
    }
  }
}
