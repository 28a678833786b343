import type { UnitAnswer } from '@tiendo/contracts/units.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { unitLabel, validityText } from '../../shared/units/unit-label.ts';
import { dateOfPeriod, periodOf } from '../../shared/view/periods.ts';
import type { View } from '../../shared/view/view-search.ts';
import styles from './overview.module.css';
import type { ViewProblemCode } from './view-problem-code.ts';
import { ViewWaysOut } from './view-ways-out.tsx';

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
