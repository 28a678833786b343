import type { RoundOfReport } from '@tiendo/contracts/reports/report-parts.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { setLabel } from '../../shared/units/set-label.ts';
import { useSetOf } from '../../shared/units/use-sets.ts';

type NamedRound = Pick<RoundOfReport, 'period' | 'setCode' | 'basis'>;

/** A round as lists name it: `Quý IV/2026 · Xã NTM 2026 · Tự đánh giá`. */
export function useRoundText(): (round: NamedRound) => string {
  const { t } = useTranslation();
  const lang = useLang();
  const { setOf } = useSetOf();
  return ({ period, setCode, basis }) => {
    const set = setOf(setCode);
    const parts = [
      capitaliseFirst(formatPeriod(periodOf(period), lang)),
      set === undefined ? setCode : setLabel(set, t, lang),
      t(`basis.${basis}`),
    ];
    return parts.join(' · ');
  };
}
