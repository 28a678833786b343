import { useQuery } from '@tanstack/react-query';
import type { CriteriaSetSummary } from '@tiendo/contracts/references.ts';
import type { UnitAnswer } from '@tiendo/contracts/units.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { panelOf, unitsAtOf } from '@tiendo/contracts/view-reading.ts';
import { quarterOf } from '@tiendo/domain/time/period.ts';
import { dateOfPeriod, periodOf } from '@tiendo/domain/time/period-codes.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { validityText } from '@tiendo/domain/wording/validity.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { setName } from '../units/set-label.ts';
import { unitLabel } from '../units/unit-label.ts';
import { useSetOf } from '../units/use-sets.ts';
import { instanceQuery } from '../view/complete-view.ts';
import styles from './view-page.module.css';
import type { ViewProblemCode } from './view-problem-code.ts';
import { ViewWaysOut } from './view-ways-out.tsx';

/** A set by name, with its decision and the day from which it applies, as far as they are known. */
function setInFull(set: CriteriaSetSummary, t: TFunction, lang: Lang): string {
  const name = setName(set, lang);
  if (set.decisionNumber === null || set.validFrom === null) return name;
  const date = formatDate(set.validFrom, lang);
  return t('problem.setFrom', { set: name, decision: set.decisionNumber, date });
}

/** The dates that the reading mode of the view takes. */
function readingWords({ period, reading }: View, lang: Lang) {
  const unitsAt = unitsAtOf(period, reading.mode === 'restated' ? reading.unitsAt : null);
  const range = panelOf(period, reading.mode === 'matched_panel' ? reading : { from: null, to: null });
  return {
    unitsAt: formatDate(unitsAt, lang),
    from: formatDate(range.from, lang),
    to: formatDate(range.to, lang),
  };
}

type ViewProblemProps = { view: View; unit: UnitAnswer | null; code: ViewProblemCode };

/** Why the view cannot be shown, and where to go from here. */
export function ViewProblem({ view, unit, code }: ViewProblemProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const set = useSetOf().setOf(view.set);
  const first = useQuery(instanceQuery()).data?.firstData ?? null;
  const words = {
    unit: unit === null ? '' : unitTitle(unit, lang),
    unitFirst: unit === null ? '' : unitLabel(unit, lang),
    validity: unit === null ? '' : (validityText(unit, lang) ?? ''),
    set: set === undefined ? '' : setInFull(set, t, lang),
    date: formatDate(dateOfPeriod(view.period), lang),
    period: formatPeriod(periodOf(view.period), lang),
    ...readingWords(view, lang),
    first: first === null ? '' : formatPeriod(quarterOf(first), lang),
  };
  return (
    <section className={styles.problem} role="alert" data-page>
      <h1 className={styles.lead}>{t(`problem.${code}.title`, words)}</h1>
      <p>{t(`problem.${code}.text`, words)}</p>
      <ViewWaysOut view={view} unit={unit} code={code} />
    </section>
  );
}
