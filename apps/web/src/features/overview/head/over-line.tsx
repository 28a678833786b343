import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { searchOf, type View } from '@tiendo/contracts/view-address.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { formatCount, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { validityText } from '@tiendo/domain/wording/validity.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { unitLabel } from '../../../shared/units/unit-label.ts';
import { childrenQuery, unitQuery } from '../../../shared/view/view-queries.ts';
import overview from '../overview.module.css';

/** Of a country or province an installation may hold a few districts only: the count is of what it holds. */
const kindsHeldInPart: readonly AverageAnswer['unit']['kind'][] = ['country', 'province'];

/** Kinds of unit beside communes. */
const urbanKinds = ['township', 'ward'] as const;

type OverLineProps = { view: View; average: AverageAnswer };

/** The urban units below, which the Programme does not count: `02 thị trấn`, from 2025-07-01 `02 phường`. */
function useUncounted(view: View): string | null {
  const lang = useLang();
  const children = useQuery(childrenQuery(view)).data?.items ?? [];
  const told = urbanKinds.flatMap((kind) => {
    const count = children.filter((child) => child.kind === kind).length;
    return count === 0 ? [] : [`${formatCount(count, lang)} ${unitKindName(kind, lang, count)}`];
  });
  return told.length === 0 ? null : formatList(told, lang);
}

function CountedUnits({ view, average }: OverLineProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const left = useUncounted(view);
  const kind = countedKind(average.criteriaSet);
  const expected = `${formatInteger(average.expected, lang)} ${unitKindName(kind, lang, average.expected)}`;
  const inPart = kindsHeldInPart.includes(average.unit.kind);
  const counted = inPart ? t('overview.held', { counted: expected }) : expected;
  if (left === null || kind !== 'commune') return <span>{counted}</span>;
  return <span>{t('overview.notCounting', { counted, left })}</span>;
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
      {average.count !== null && (
        <Link to="/ho-so-xa" search={searchOf(view)}>
          {t('overview.openCommune')}
        </Link>
      )}
    </p>
  );
}
