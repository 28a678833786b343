import type { PacedTarget } from '@tiendo/contracts/figures/pace.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { overSize } from '@tiendo/domain/wording/averages.ts';
import { notComparedReason } from '@tiendo/domain/wording/comparability.ts';
import { formatDecimal, formatInteger, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { OriginTags, Tag } from '../../shared/ui/tag.tsx';
import { CriterionLabels } from '../../shared/units/criterion-label.tsx';
import { UnitLink } from '../../shared/units/unit-link.tsx';
import styles from './ranking.module.css';

/** What is asked for and what there is: `năm 2020: 11,00; nay 9,84 (187/19)`, `năm 2020: đạt chuẩn; nay 9/19`. */
function useTargetWords(target: PacedTarget): { wanted: string; now: string } {
  const { t } = useTranslation();
  const lang = useLang();
  const { kind, wanted, wantedDecimals, value, totalMet, communes } = target;
  const due = formatPeriod(periodOf(target.duePeriod), lang);
  if (kind === 'recognition')
    return {
      wanted: t('ranking.pace.recognition', { due }),
      now: totalMet === null ? '?' : overSize(formatInteger(totalMet, lang), wanted, lang),
    };
  const parts =
    totalMet === null || communes === null
      ? ''
      : ` (${formatInteger(totalMet, lang)}/${formatInteger(communes, lang)})`;
  return {
    wanted: t('ranking.pace.average', { due, n: formatDecimal(wanted, wantedDecimals ?? 2, lang) }),
    now: value === null ? '?' : `${formatDecimal(value, 2, lang)}${parts}`,
  };
}

/** What is missing by name, since when the pace is measured, or why it cannot be. */
function Detail({ target }: { target: PacedTarget }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { missing, since, hindrance, status, recognised, kind } = target;
  if (recognised) return t('ranking.pace.recognised');
  return (
    <>
      {missing.length > 0 && (
        <>
          {t('ranking.missing')} <CriterionLabels criteria={missing} />.{' '}
        </>
      )}
      {kind === 'recognition' && status === 'met' && `${t('ranking.pace.noDecision')} `}
      {since !== null && t('ranking.pace.since', { period: formatPeriod(periodOf(since), lang) })}
      {since === null &&
        hindrance !== null &&
        t('ranking.pace.noPast', { reason: notComparedReason(hindrance, lang) })}
    </>
  );
}

/** One target: how far, how fast it must go, how fast it went, and how it stands. */
export function PaceRow({ target }: { target: PacedTarget }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { wanted, now } = useTargetWords(target);
  const { criteria, neededPerQuarter, recentPerQuarter, status } = target;
  const unknown = '?';
  return (
    <>
      <tr className={styles.opened}>
        <th scope="row" className={styles.names}>
          <UnitLink unit={target.unit} />
        </th>
        <td data-numeric>{criteria === null ? unknown : formatInteger(criteria, lang)}</td>
        <td data-numeric>{neededPerQuarter === null ? '–' : formatDecimal(neededPerQuarter, 2, lang)}</td>
        <td data-numeric>{recentPerQuarter === null ? unknown : formatSigned(recentPerQuarter, 2, lang)}</td>
        <td className={styles.names}>
          <b>{t(`ranking.status.${status}`)}</b>
        </td>
      </tr>
      <tr>
        <td colSpan={5} className={styles.detail}>
          {wanted} <Tag kind="target" /> <OriginTags origins={[target.origin]} />;{' '}
          {t('ranking.pace.now', { now })} <OriginTags origins={target.origins} />. <Detail target={target} />
        </td>
      </tr>
    </>
  );
}
