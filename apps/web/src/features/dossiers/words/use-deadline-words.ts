import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';

/** How long there is until a day: `còn 06 ngày`, `hạn hôm nay`, `quá hạn 03 ngày`. */
export function useDaysLeftWords(): (daysLeft: number) => string {
  const { t } = useTranslation();
  const lang = useLang();
  return (daysLeft) => {
    if (daysLeft === 0) return t('dossier.dueToday');
    const days = Math.abs(daysLeft);
    const n = `${formatCount(days, lang)} ${countedWord('day', lang, days)}`;
    return t(daysLeft > 0 ? 'dossier.daysLeft' : 'dossier.overdue', { n });
  };
}
