import { needsReason } from '@tiendo/domain/dossiers/review.ts';
import { criterionNameOrPlace } from '@tiendo/domain/wording/criterion-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { OpenedItems } from '../moves/opened-items.tsx';
import type { ReviewRow } from '../review-rows.ts';
import { ReasonTemplates } from '../templates/reason-templates.tsx';
import { type ReviewDesk, reasonId } from '../use-review-desk.ts';
import { ReadOnlyVerdict } from './read-only-verdict.tsx';
import { SaidBy } from './said-by.tsx';
import { SavingWords } from './saving-words.tsx';
import { TheirVerdict } from './their-verdict.tsx';
import styles from './verdict.module.css';
import { VerdictButtons } from './verdict-buttons.tsx';

type VerdictFormProps = { desk: ReviewDesk; hand: ReviewRow };

function ReasonField({ desk, hand }: VerdictFormProps) {
  const { t } = useTranslation();
  const { written } = hand;
  const error = desk.lacksReason ? t('dossierReview.reasonMissing') : null;
  return (
    <div className={styles.field}>
      <div className={styles.label}>
        <label htmlFor={reasonId}>
          {t(needsReason(written.verdict) ? 'dossierReview.reasonNeeded' : 'dossierReview.reason')}
        </label>
        <ReasonTemplates
          key={hand.position}
          hand={hand}
          onChoose={(text) => {
            desk.write({ reason: [written.reason.trim(), text].filter((part) => part !== '').join(' ') });
            document.getElementById(reasonId)?.focus();
          }}
        />
      </div>
      <textarea
        id={reasonId}
        rows={2}
        maxLength={4000}
        value={written.reason}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${reasonId}-error`}
        onChange={({ currentTarget }) => desk.write({ reason: currentTarget.value })}
      />
      {error !== null && (
        <p id={`${reasonId}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function DocumentField({ desk, hand }: VerdictFormProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.field}>
      <label htmlFor="review-document">{t('dossierReview.documentNumber')}</label>
      <input
        id="review-document"
        maxLength={120}
        autoComplete="off"
        placeholder="412/STNMT-MT"
        value={hand.written.documentNumber}
        onChange={({ currentTarget }) => desk.write({ documentNumber: currentTarget.value })}
      />
    </div>
  );
}

function FinishButton({ desk: { after, finish } }: { desk: ReviewDesk }) {
  const { t } = useTranslation();
  const lang = useLang();
  const next = after?.of.claim.criterion;
  const place = next && (next.number ?? criterionNameOrPlace(next, lang, 'short').text);
  return (
    <Button look="primary" onClick={finish} aria-keyshortcuts="Control+Enter">
      {place === undefined ? t('dossierReview.save') : t('dossierReview.saveAndGoOn', { criterion: place })}
      <kbd className={styles.key}>Ctrl ↵</kbd>
    </Button>
  );
}

/** The reader’s verdict on the criterion in hand, saved as it is written; what is stored, to read, where they may not write. */
export function VerdictForm({ desk, hand }: VerdictFormProps) {
  const { t } = useTranslation();
  const number = hand.of.claim.criterion.number ?? hand.position;
  const title = t(`dossierReview.verdictOf.${desk.stage}`, { criterion: number });
  return (
    <section className={styles.verdict} aria-labelledby="review-verdict">
      <h3 id="review-verdict">{title}</h3>
      {desk.writes ? (
        <>
          <SaidBy hand={hand} />
          <TheirVerdict desk={desk} hand={hand} />
          <VerdictButtons desk={desk} hand={hand} />
          <ReasonField desk={desk} hand={hand} />
          <OpenedItems desk={desk} hand={hand} />
          <div className={styles.line}>
            <DocumentField desk={desk} hand={hand} />
            <div className={styles.finish}>
              <FinishButton desk={desk} />
              <SavingWords desk={desk} hand={hand} />
            </div>
          </div>
        </>
      ) : (
        <ReadOnlyVerdict desk={desk} hand={hand} />
      )}
    </section>
  );
}
