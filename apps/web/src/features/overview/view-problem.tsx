import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import type { UnitAnswer } from '@tiendo/contracts/units.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../shared/api/failure.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { unitLabel, validityText } from '../../shared/units/unit-label.ts';
import { dateOfPeriod, periodOf } from '../../shared/view/periods.ts';
import type { View } from '../../shared/view/view-search.ts';
import styles from './overview.module.css';
import { ViewWaysOut } from './view-ways-out.tsx';

const viewCodes = [
  'unknown_unit',
  'unit_not_valid_then',
  'unknown_criteria_set',
  'set_does_not_apply',
  'before_any_data',
] as const satisfies readonly ProblemCode[];

export type ViewProblemCode = (typeof viewCodes)[number];

/** The code of a refusal of the view as a whole, not of one panel; null for any other error. */
export function viewProblemOf(error: unknown): ViewProblemCode | null {
  const failure = error === null ? null : failureOf(error);
  if (failure?.kind !== 'problem') return null;
  return viewCodes.find((code) => code === failure.problem.code) ?? null;
}

type ViewProblemProps = { view: View; unit: UnitAnswer | null; code: ViewProblemCode };

/** Why the view cannot be shown, and where to go from here. */
export function ViewProblem({ view, unit, code }: ViewProblemProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const words = {
    unit: unit === null ? view.unit : unitTitle(unit, lang),
    unitFirst: unit === null ? view.unit : unitLabel(unit, lang),
    validity: unit === null ? '' : (validityText(unit, lang) ?? ''),
    set: view.set,
    date: formatDate(dateOfPeriod(view.period), lang),
    period: formatPeriod(periodOf(view.period), lang),
  };
  return (
    <section className={styles.problem} role="alert">
      <h1 className={styles.lead}>{t(`problem.${code}.title`, words)}</h1>
      <p>{t(`problem.${code}.text`, words)}</p>
      <ViewWaysOut view={view} unit={unit} code={code} />
    </section>
  );
}
