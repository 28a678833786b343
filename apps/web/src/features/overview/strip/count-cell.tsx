import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { CountRuler } from '../../../shared/ui/count-ruler.tsx';
import { OriginTags } from '../../../shared/ui/tag.tsx';
import { StripCell } from './strip-cell.tsx';

type CountCellProps = { average: AverageAnswer; count: NonNullable<AverageAnswer['count']> };

/** Criteria met by one unit over its whole set, as a number and as a ruler. */
export function CountCell({ average, count }: CountCellProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const met = count.met === null ? '?' : formatInteger(count.met, lang);
  return (
    <StripCell
      large
      stacked
      label={
        <>
          {t('count.label')} <OriginTags origins={average.origins} />
        </>
      }
      figure={`${met}/${formatInteger(count.size, lang)}`}
      note={
        <CountRuler
          size={count.size}
          met={count.met ?? count.metCriteria.length}
          notMet={count.notMetCriteria.length}
          unknown={count.unknown}
          simulated={average.origins.includes('simulated')}
        />
      }
    />
  );
}
