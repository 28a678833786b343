import { Link } from '@tanstack/react-router';
import type { Report } from '@tiendo/contracts/reports/report.ts';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { formatMadeOn } from '../../shared/figure-frame/time-of-day.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import type { SheetChoice } from '../../shared/reports/report-queries.ts';
import { changedIn, isDecidable } from './queued-report.ts';
import styles from './verification.module.css';

type QueueRowProps = {
  choice: SheetChoice;
  report: Report;
  isOpen: boolean;
  /** Left out of an acceptance together. */
  isLeft: boolean;
  onToggle: () => void;
};

/** What changed since the last state: gained by name, lost with the note that says why. */
function Changes({ report }: { report: Report }) {
  const { t } = useTranslation();
  const lang = useLang();
  const label = ({ criterion }: Report['cells'][number]) => criterionLabel(criterion, lang, 'short').text;
  const gained = changedIn(report, 'gained');
  const lost = changedIn(report, 'lost');
  if (gained.length === 0 && lost.length === 0) return t('verification.unchanged');
  return (
    <>
      {gained.length > 0 && <div>{`▲ ${gained.map(label).join(', ')}`}</div>}
      {lost.map((cell) => (
        <div key={cell.criterion.id}>{`▼ ${label(cell)}${cell.note === null ? '' : `: ${cell.note}`}`}</div>
      ))}
    </>
  );
}

/** One report of the queue. */
export function QueueRow({ choice, report, isOpen, isLeft, onToggle }: QueueRowProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { unit, submitted, state, metCount, declaredCount } = report;
  const figure = (count: number | null) => (count === null ? '?' : formatInteger(count, lang));
  return (
    <tr aria-current={isOpen || undefined} className={styles.row}>
      <td>
        {isDecidable(report) && (
          <input
            type="checkbox"
            aria-label={t('verification.acceptUnit', { unit: unit.name })}
            checked={!isLeft}
            onChange={onToggle}
          />
        )}
      </td>
      <th scope="row">
        <Link to="/duyet-so-lieu" search={{ vong: choice.round, 'don-vi': choice.unit, xa: unit.ref }}>
          {unit.name}
        </Link>
      </th>
      <td>{t(`reports.state.${state}`)}</td>
      <td>
        {submitted !== null && (
          <>
            {submitted.by.name}
            <div className={styles.quiet}>{formatMadeOn(Date.parse(submitted.at), lang)}</div>
          </>
        )}
      </td>
      <td>
        <Changes report={report} />
      </td>
      <td data-numeric>{figure(metCount)}</td>
      <td data-numeric>{declaredCount === null ? '–' : figure(declaredCount)}</td>
    </tr>
  );
}
