import { Link } from '@tanstack/react-router';
import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import type { UnitAnswer } from '@tiendo/contracts/units.ts';
import { useTranslation } from 'react-i18next';
import { type Failure, failureOf } from '../../shared/api/failure.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { unitLabel, validityText } from '../../shared/units/unit-label.ts';
import { fitPeriod } from '../../shared/view/fit-view.ts';
import { searchOf, type View } from '../../shared/view/view-search.ts';
import styles from './overview.module.css';
import { RelatedUnits } from './related-units.tsx';

const viewCodes: readonly ProblemCode[] = [
  'unknown_unit',
  'unit_not_valid_then',
  'unknown_criteria_set',
  'set_does_not_apply',
  'before_any_data',
];

const problemIn = (failure: Failure) => (failure.kind === 'problem' ? failure.problem : null);

/** True for a refusal of the view as a whole, not of one panel. */
export function isViewProblem(error: unknown): error is Error {
  const problem = error === null ? null : problemIn(failureOf(error));
  return problem !== null && viewCodes.includes(problem.code);
}

type ViewProblemProps = { view: View; unit: UnitAnswer | null; error: Error };

/** Why the view cannot be shown, and where to go from here. */
export function ViewProblem({ view, unit, error }: ViewProblemProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const problem = problemIn(failureOf(error));
  const ended = problem?.code === 'unit_not_valid_then' && unit !== null;
  const period = ended ? fitPeriod(unit, view.period) : view.period;
  return (
    <section className={styles.problem} role="alert">
      <h1 className={styles.lead}>{problem?.title}</h1>
      <p>{problem?.detail}</p>
      {ended && <p>{[unitLabel(unit, lang), validityText(unit, lang)].filter(Boolean).join(': ')}</p>}
      <ul>
        {ended && (
          <li>
            <Link to="/tong-quan" search={searchOf({ ...view, period })}>
              {t('problem.nearestPeriod')}
            </Link>
          </li>
        )}
        {ended && <RelatedUnits view={view} />}
        <li>
          <Link to="/tong-quan">{t('route.toOverview')}</Link>
        </li>
      </ul>
    </section>
  );
}
