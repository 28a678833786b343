import type { GrantAnswer } from '@tiendo/contracts/accounts/account-values.ts';
import { addDays } from '@tiendo/domain/time/calendar-date.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { unitLabel } from '../units/unit-label.ts';

/** What a grant is told as: `Chuyên viên sở, ngành · Tỉnh Lạng Sơn · Sở Y tế`, `từ 01/01/2026 đến hết 30/06/2026`. */
export function useGrantText() {
  const { t } = useTranslation();
  const lang = useLang();
  return {
    roleAndUnit: ({ role, unit, body }: GrantAnswer): string =>
      [t(`role.${role}`), unitLabel(unit, lang), body].filter((part) => part !== null).join(' · '),
    validity: ({ validFrom, validTo }: GrantAnswer): string => {
      const from = formatDate(validFrom, lang);
      if (validTo === null) return t('grant.from', { from });
      return t('grant.fromTo', { from, to: formatDate(addDays(validTo, -1), lang) });
    },
  };
}
