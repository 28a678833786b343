import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { asReported } from '@tiendo/contracts/reading-address.ts';
import type { UnitAnswer } from '@tiendo/contracts/units.ts';
import { searchOf, type View } from '@tiendo/contracts/view-address.ts';
import { quarterOf } from '@tiendo/domain/time/period.ts';
import { dateOfPeriod, periodOf, quarterCodeOf } from '@tiendo/domain/time/period-codes.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import button from '../ui/button.module.css';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { focusUnitSearch } from '../unit-picker/focus-unit-search.ts';
import { setName } from '../units/set-label.ts';
import { unitLabel } from '../units/unit-label.ts';
import { instanceQuery } from '../view/complete-view.ts';
import { existsOn, fitPeriod } from '../view/fit-view.ts';
import { applyingSetsQuery } from '../view/resolve-view.ts';
import { useViewPage } from '../view/view-pages.ts';
import { RelatedUnits } from './related-units.tsx';
import styles from './view-page.module.css';
import type { ViewProblemCode } from './view-problem-code.ts';

type WaysOutProps = { view: View; unit: UnitAnswer | null; code: ViewProblemCode };

function Way({ view, children }: { view: View; children: ReactNode }) {
  const page = useViewPage() ?? '/tong-quan';
  return (
    <li>
      <Link className={button.button} to={page} search={searchOf(view)}>
        {children}
      </Link>
    </li>
  );
}

/** For a unit that had ended or not begun: its nearest period, what it became, the unit above it. */
function UnitWays({ view, unit }: { view: View; unit: UnitAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { parent } = unit;
  const nearest = fitPeriod(unit, view.period);
  return (
    <>
      <Way view={{ ...view, period: nearest }}>
        {t('problem.nearestPeriod', { period: formatPeriod(periodOf(nearest), lang) })}
      </Way>
      <RelatedUnits view={view} />
      {parent !== null && existsOn(parent, dateOfPeriod(view.period)) && (
        <Way view={{ ...view, unit: parent.ref }}>{unitLabel(parent, lang)}</Way>
      )}
    </>
  );
}

/** The sets that do apply. */
function SetWays({ view }: { view: View }) {
  const lang = useLang();
  const { data } = useQuery(applyingSetsQuery(view.unit, view.period));
  return data?.items.map((set) => (
    <Way key={set.code} view={{ ...view, set: set.code }}>
      {setName(set, lang)}
    </Way>
  ));
}

function FirstPeriodWay({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const first = useQuery(instanceQuery()).data?.firstData ?? null;
  if (first === null) return null;
  const quarter = quarterOf(first);
  return (
    <Way view={{ ...view, period: quarterCodeOf(quarter) }}>
      {t('problem.firstPeriod', { period: formatPeriod(quarter, lang) })}
    </Way>
  );
}

/** The same page read over the units of its own date, or as reported. */
function ReadingWays({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const date = formatDate(dateOfPeriod(view.period), lang);
  return (
    <>
      <Way view={{ ...view, reading: { mode: 'restated', unitsAt: null } }}>
        {t('problem.restate', { date })}
      </Way>
      <Way view={{ ...view, reading: asReported }}>{t('problem.asReported')}</Way>
    </>
  );
}

function SearchWay() {
  const { t } = useTranslation();
  return (
    <li>
      <Button onClick={focusUnitSearch}>
        <Icon name="search" />
        {t('problem.findUnit')}
      </Button>
    </li>
  );
}

/** Ways to views that can be shown, the nearest first. */
export function ViewWaysOut({ view, unit, code }: WaysOutProps) {
  const { t } = useTranslation();
  const aboutSet = code === 'set_does_not_apply' || code === 'unknown_criteria_set';
  return (
    <ul className={styles.ways}>
      {code === 'unknown_unit' && <SearchWay />}
      {code === 'unit_not_valid_then' && unit !== null && <UnitWays view={view} unit={unit} />}
      {aboutSet && <SetWays view={view} />}
      {(code === 'units_at_outside' || code === 'nothing_unchanged') && <ReadingWays view={view} />}
      {code === 'before_any_data' && <FirstPeriodWay view={view} />}
      <li>
        <Link className={button.text} to="/tong-quan">
          {t('route.toOverview')}
        </Link>
      </li>
    </ul>
  );
}
