import type { EvidenceItem } from '@tiendo/contracts/reports/report-evidence.ts';
import type { ReportCell } from '@tiendo/contracts/reports/report-parts.ts';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { formatQuantity } from '@tiendo/domain/wording/quantities.ts';
import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { EvidenceFiles } from '../../shared/reports/evidence-files.tsx';
import { verdictChange } from '../../shared/reports/verdict-change.ts';
import { StateGlyph } from '../../shared/ui/state-glyph.tsx';
import styles from './verification.module.css';

type ReviewedCriterionProps = {
  cell: ReportCell;
  simulated: boolean;
  report: number;
  evidence: readonly EvidenceItem[];
  /** Why it goes back; null: it does not. */
  reason: string | null;
  /** Null: nothing is decided here. */
  onReason: ((reason: string | null) => void) | null;
};

/** The values reported for a criterion. */
function Values({ cell }: { cell: ReportCell }) {
  const lang = useLang();
  return cell.indicators.map(({ id, code, text, unitOfMeasure, value }) => {
    if (value === null) return null;
    const { quantity, isMet } = value;
    const figure = quantity === null ? value.text : formatQuantity(quantity, lang);
    const told = isMet === null ? figure : verdictWord(isMet ? 'met' : 'not_met', lang);
    return (
      <p key={id} className={styles.value}>
        <span lang="vi">{[code, text].filter((part) => part !== null).join(' ')}</span>{' '}
        <b>{[told, isMet === null ? unitOfMeasure : null].filter((part) => part !== null).join(' ')}</b>
      </p>
    );
  });
}

/** Why the criterion was returned, and what is different from then. */
function SinceReturned({ cell, simulated }: { cell: ReportCell; simulated: boolean }) {
  const { t } = useTranslation();
  const { returnReason, returned, verdict, note } = cell;
  if (returnReason === null || returned === null) return null;
  const isSame = returned.verdict === verdict && returned.note === note;
  return (
    <div className={styles.quiet}>
      <p>{t('verification.wasReturned', { reason: returnReason })}</p>
      {isSame && <p>{t('verification.sameAsReturned')}</p>}
      {returned.verdict !== verdict && (
        <p className={styles.criterion}>
          {t('verification.sinceReturned')}
          <StateGlyph state={returned.verdict} simulated={simulated} />
          <span aria-hidden="true">→</span>
          <StateGlyph state={verdict} simulated={simulated} />
        </p>
      )}
      {returned.note !== note && (
        <p>
          {returned.note === null
            ? t('verification.noteAdded')
            : t('verification.noteReturned', { note: returned.note })}
        </p>
      )}
    </div>
  );
}

/** One criterion of a report that is decided on; a mark sends it back, with a reason. */
export function ReviewedCriterion(props: ReviewedCriterionProps) {
  const { cell, simulated, report, evidence, reason, onReason } = props;
  const { t } = useTranslation();
  const lang = useLang();
  const id = useId();
  const label = criterionLabel(cell.criterion, lang, 'whole');
  const change = verdictChange(cell.previousVerdict, cell.verdict);
  return (
    <li data-change={change}>
      <div className={styles.criterion}>
        {cell.previousVerdict !== null && <StateGlyph state={cell.previousVerdict} simulated={simulated} />}
        <span aria-hidden="true">→</span>
        <StateGlyph state={cell.verdict} simulated={simulated} />
        <span lang={label.lang}>{label.text}</span>
        {onReason !== null && (
          <label className={styles.mark}>
            <input
              type="checkbox"
              checked={reason !== null}
              aria-label={t('verification.returnCriterion', { criterion: label.text })}
              onChange={({ currentTarget }) => onReason(currentTarget.checked ? '' : null)}
            />
            {t('verification.returnMark')}
          </label>
        )}
      </div>
      {cell.note !== null && <p>{cell.note}</p>}
      <Values cell={cell} />
      <EvidenceFiles report={report} label={label.text} files={evidence} />
      <SinceReturned cell={cell} simulated={simulated} />
      {reason !== null && onReason !== null && (
        <div className={styles.reason}>
          <label htmlFor={id}>{t('verification.reason')}</label>
          <textarea
            id={id}
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={({ currentTarget }) => onReason(currentTarget.value)}
          />
        </div>
      )}
    </li>
  );
}
