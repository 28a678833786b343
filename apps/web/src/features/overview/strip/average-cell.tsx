import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { usualDecimals } from '@tiendo/domain/figures/average.ts';
import { formatDecimal, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { StateGlyph } from '../../../shared/ui/state-glyph.tsx';
import { OriginTags } from '../../../shared/ui/tag.tsx';
import { StripCell } from './strip-cell.tsx';

/** The main figure: the average with the parts it was made of. */
export function AverageCell({ average }: { average: AverageAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { average: value, totalMet, communes, criteriaSet } = average;
  const counted = unitKindName(countedKind(criteriaSet), lang);
  const text = value === null ? null : formatDecimal(value, average.averageDecimals ?? usualDecimals, lang);
  const parts =
    totalMet === null || communes === null
      ? null
      : `${formatInteger(totalMet, lang)}/${formatInteger(communes, lang)} = ${text}`;
  const size = criteriaSet.size === null ? null : formatInteger(criteriaSet.size, lang);
  return (
    <StripCell
      large
      label={
        <>
          {t('average.label', { counted })} <OriginTags origins={average.origins} />
        </>
      }
      figure={text ?? <StateGlyph state="unknown" />}
      unit={text === null || size === null ? undefined : `/${size}`}
      note={
        <>
          {text === null ? t('average.unknown') : (parts ?? t('average.withoutParts'))}
          <br />
          {size !== null && t('average.ofSet', { size })}
        </>
      }
    />
  );
}
