import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatCount, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { StateGlyph } from '../../../shared/ui/state-glyph.tsx';
import { OriginTags } from '../../../shared/ui/tag.tsx';
import { StripCell } from './strip-cell.tsx';

function noteOf(average: AverageAnswer, t: TFunction, lang: Lang): string | undefined {
  const { reported, expected, notes } = average;
  const counted = (n: number) => ({
    n: formatCount(n, lang),
    counted: unitKindName(countedKind(average.criteriaSet), lang, n),
  });
  if (reported === null)
    return t('reported.notStated', { ...counted(expected), expected: formatInteger(expected, lang) });
  const banded = notes.find((note) => note.code === 'known_only_as_bands')?.count ?? 0;
  if (banded > 0) return t('reported.onlyBands', counted(banded));
  if (reported < expected)
    return t(
      average.mode === 'restated' ? 'reported.notRestated' : 'reported.missing',
      counted(expected - reported),
    );
  return average.dataAsOf === null
    ? undefined
    : t('overview.dataAsOf', { date: formatDate(average.dataAsOf, lang) });
}

/** n reported of N in scope. */
export function ReportedCell({ average }: { average: AverageAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { reported, expected } = average;
  const counted = unitKindName(countedKind(average.criteriaSet), lang, expected);
  return (
    <StripCell
      label={
        <>
          {t(average.mode === 'restated' ? 'reported.restated' : 'reported.label')}{' '}
          <OriginTags origins={reported === null ? [] : average.origins} />
        </>
      }
      figure={
        reported === null ? (
          <StateGlyph state="unknown" />
        ) : (
          `${formatInteger(reported, lang)}/${formatInteger(expected, lang)}`
        )
      }
      {...(reported === null ? {} : { unit: counted })}
      note={noteOf(average, t, lang)}
    />
  );
}
