import { useQuery } from '@tanstack/react-query';
import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatCount, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { unitLabel, validityText } from '../../../shared/units/unit-label.ts';
import type { View } from '../../../shared/view/view-search.ts';
import overview from '../overview.module.css';
import { townshipsQuery, unitQuery } from '../overview-queries.ts';

/** Of a country or province an installation may hold a few districts only: the count is of what it holds. */
const kindsHeldInPart: readonly AverageAnswer['unit']['kind'][] = ['country', 'province'];

type OverLineProps = { view: View; average: AverageAnswer };

function CountedUnits({ view, average }: OverLineProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const townships = useQuery(townshipsQuery(view)).data?.items.length ?? 0;
  const counted = countedKind(average.criteriaSet);
  const expected = `${formatInteger(average.expected, lang)} ${unitKindName(counted, lang, average.expected)}`;
  if (kindsHeldInPart.includes(average.unit.kind))
    return <span>{t('overview.held', { counted: expected })}</span>;
  if (townships === 0 || counted !== 'commune') return <span>{expected}</span>;
  const left = `${formatCount(townships, lang)} ${unitKindName('township', lang, townships)}`;
  return <span>{t('overview.notCounting', { counted: expected, left })}</span>;
}

/** Which unit, how many units are counted, and the day the data speak of. */
export function OverLine({ view, average }: OverLineProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: unit } = useQuery(unitQuery(view));
  const parent = unit?.parent ?? null;
  const above = parent === null || parent.kind === 'country' ? [] : [unitTitle(parent, lang)];
  const validity = unit !== undefined && average.count !== null ? validityText(unit, lang) : null;
  return (
    <p className={overview.over}>
      <span>{[unitLabel(average.unit, lang), ...above].join(', ')}</span>
      {average.count === null && <CountedUnits view={view} average={average} />}
      {average.dataAsOf !== null && (
        <span>{t('overview.dataAsOf', { date: formatDate(average.dataAsOf, lang) })}</span>
      )}
      {validity !== null && <span>{t('overview.validity', { validity })}</span>}
    </p>
  );
}
