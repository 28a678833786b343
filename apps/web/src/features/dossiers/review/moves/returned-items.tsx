import { Textarea } from '@mantine/core';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { returnedRows } from '../review-rows.ts';
import type { ReviewDesk } from '../use-review-desk.ts';
import type { MoveValues } from './move-values.ts';
import styles from './moves.module.css';
import { useOpenedWords } from './use-opened-words.ts';

type ReturnedItemsProps = {
  desk: ReviewDesk;
  form: {
    values: MoveValues;
    setFieldValue: (path: 'papers', papers: MoveValues['papers']) => void;
    errors: Record<string, unknown>;
  };
  onClose: () => void;
};

/** The papers that go back as well, each with its reason. */
function Papers({ desk, form: { values, setFieldValue, errors } }: ReturnedItemsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { papers } = desk.review;
  const set = (code: string, reason: string | null) => {
    const { [code]: _, ...others } = values.papers;
    const next = reason === null ? others : { ...others, [code]: reason };
    setFieldValue('papers', next);
    desk.keepPapers(next);
  };
  return (
    <fieldset className={styles.papers}>
      <legend>{t('dossierReview.returnPapers')}</legend>
      {papers.map(({ code, nameVi, nameEn }) => {
        const name = lang === 'vi' ? nameVi : nameEn;
        const reason = values.papers[code];
        return (
          <div key={code}>
            <label>
              <input
                type="checkbox"
                checked={reason !== undefined}
                onChange={({ currentTarget }) => set(code, currentTarget.checked ? '' : null)}
              />
              {name}
            </label>
            {reason !== undefined && (
              <Textarea
                size="sm"
                aria-label={t('dossierReview.paperReason', { paper: name })}
                placeholder={t('dossierReview.field.reason')}
                rows={2}
                maxLength={4000}
                value={reason}
                error={
                  reason.trim() === '' && errors.papers !== undefined
                    ? t('dossierReview.fault.papers')
                    : undefined
                }
                onChange={({ currentTarget }) => set(code, currentTarget.value)}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** What opens for the commune when more is asked for: criteria with the reasons that were written, and papers. */
export function ReturnedItems(props: ReturnedItemsProps) {
  const { desk, onClose } = props;
  const { t } = useTranslation();
  const lang = useLang();
  const opens = useOpenedWords();
  const rows = returnedRows(desk.rows);
  return (
    <>
      {rows.length === 0 ? (
        <p>{t('dossierReview.nothingReturned')}</p>
      ) : (
        <ol className={styles.returned} aria-label={t('dossierReview.returnedCriteria')}>
          {rows.map((row) => (
            <li key={row.position}>
              <Button
                look="text"
                onClick={() => {
                  onClose();
                  desk.go(row);
                }}
              >
                {criterionLabel(row.of.claim.criterion, lang, 'short').text}
              </Button>
              <small>{opens(row)}</small>
              {row.written.reason.trim() === '' ? (
                <strong>{t('dossierReview.reasonMissing')}</strong>
              ) : (
                row.written.reason
              )}
            </li>
          ))}
        </ol>
      )}
      {desk.review.papers.length > 0 && <Papers {...props} />}
    </>
  );
}
