import type { FigureCheck } from '@tiendo/contracts/published-figures.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { checkNumber, computedText, termsText, verdictKey } from '../../shared/published/check-words.ts';
import styles from './sources.module.css';

function useComputation(check: FigureCheck): string | null {
  const lang = useLang();
  const computed = computedText(check, lang);
  const terms = termsText(check, lang);
  if (terms === '') return computed;
  return computed === null ? terms : `${terms} = ${computed}`;
}

function CheckLine({ check }: { check: FigureCheck }) {
  const { t } = useTranslation();
  const lang = useLang();
  const computation = useComputation(check);
  return (
    <li data-verdict={check.verdict}>
      <b>{t(`check.verdict.${verdictKey(check)}`)}</b> {t(`check.kind.${check.kind}`)}
      {computation !== null && <span className={styles.computation}>: {computation}</span>}
      {check.difference !== null && check.difference !== 0 && (
        <span className={styles.detail}>
          {' '}
          {t('check.difference', { difference: checkNumber(check.difference, lang) })}
        </span>
      )}
    </li>
  );
}

/** What can be computed beside a published figure, with the verdict in words; dates only where they contradict. */
export function FigureChecks({ checks: all }: { checks: readonly FigureCheck[] }) {
  const { t } = useTranslation();
  const checks = all.filter(({ kind, verdict }) => kind !== 'date_order' || verdict !== 'consistent');
  if (checks.length === 0) return <span className={styles.detail}>{t('check.notPossible')}</span>;
  return (
    <ul className={styles.checks}>
      {checks.map((check) => (
        <CheckLine key={check.kind} check={check} />
      ))}
    </ul>
  );
}
