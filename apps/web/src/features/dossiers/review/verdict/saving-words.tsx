import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../../shared/api/failure.ts';
import { useFailureText } from '../../../../shared/form/form-errors.tsx';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { isPassing, type SavingState } from '../draft/verdict-saver.ts';
import type { ReviewRow } from '../review-rows.ts';
import type { ReviewDesk } from '../use-review-desk.ts';
import styles from './verdict.module.css';

const clock = new Intl.DateTimeFormat('vi', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The criteria of which something is not stored yet. */
export const waitingOf = ({ drafts }: Pick<SavingState, 'drafts'>): number =>
  [...drafts.values()].filter(({ isStored }) => !isStored).length;

const isSignedOut = (failure: Failure): boolean =>
  failure.kind === 'problem' && failure.problem.code === 'signed_out';

/** How saving stands: `Đã lưu lúc 09:41:12`. */
function useSavingText({ saving }: ReviewDesk): string {
  const { t } = useTranslation();
  const lang = useLang();
  const count = formatCount(waitingOf(saving), lang);
  const failures = [...saving.failures.values()];
  if (failures.some(isSignedOut)) return t('dossierReview.saving.signedOut', { count });
  if (failures.some(isPassing)) return t('dossierReview.saving.offline', { count });
  if (saving.sending.size > 0) return t('dossierReview.saving.sending');
  if (waitingOf(saving) > 0) return t('dossierReview.saving.waiting', { count });
  return saving.savedAt === null
    ? ''
    : t('dossierReview.saving.saved', { time: clock.format(saving.savedAt) });
}

/** Whether what is written is stored; why not, where the server has refused it. */
export function SavingWords({ desk, hand }: { desk: ReviewDesk; hand: ReviewRow }) {
  const { t } = useTranslation();
  const text = useSavingText(desk);
  const textOf = useFailureText();
  const failure = desk.saving.failures.get(hand.position);
  const isRefused = failure !== undefined && !isPassing(failure) && !isSignedOut(failure);
  return (
    <>
      <span className={styles.saving} role="status">
        {text}
      </span>
      {!desk.saving.isKept && (
        <p className={styles.error} role="alert">
          {t('dossierReview.saving.notKept')}
        </p>
      )}
      {isRefused && (
        <p className={styles.error} role="alert">
          {textOf(failure)}{' '}
          <Button look="text" onClick={() => desk.saver.discard(hand.position)}>
            {t('dossierReview.saving.discard')}
          </Button>
        </p>
      )}
    </>
  );
}
