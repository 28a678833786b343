import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { StateGlyph } from '../../../shared/ui/state-glyph.tsx';
import { StripCell } from './strip-cell.tsx';

/** The day that the count of a single unit speaks of, and who has confirmed it so far. */
export function AsOfCell({ average }: { average: AverageAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { dataAsOf, basis } = average;
  return (
    <StripCell
      label={t('asOf.label')}
      figure={
        dataAsOf === null ? (
          <StateGlyph state="unknown" />
        ) : (
          <span data-words>{formatDate(dataAsOf, lang)}</span>
        )
      }
      note={t('asOf.basis', { basis: t(`basis.${basis}`).toLocaleLowerCase(lang) })}
    />
  );
}
