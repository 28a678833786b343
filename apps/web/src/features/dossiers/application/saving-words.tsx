import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { type Failure, isPassing } from '../../../shared/api/failure.ts';
import { useFailureText } from '../../../shared/form/form-errors.tsx';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import styles from './hand/hand.module.css';
import type { DossierDesk } from './use-dossier-desk.ts';

const clock = new Intl.DateTimeFormat('vi', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

const isSignedOut = (failure: Failure): boolean =>
  failure.kind === 'problem' && failure.problem.code === 'signed_out';

/** How saving stands: `Đã lưu lúc 09:41:12`. */
function useSavingText({ saving: { drafts, failure, isSending, savedAt } }: DossierDesk): string {
  const { t } = useTranslation();
  const lang = useLang();
  const count = formatCount(drafts.size, lang);
  if (failure !== null && isSignedOut(failure)) return t('dossierApplication.saving.signedOut', { count });
  if (failure !== null && isPassing(failure)) return t('dossierApplication.saving.offline', { count });
  if (isSending) return t('dossierApplication.saving.sending');
  if (drafts.size > 0) return t('dossierApplication.saving.waiting', { count });
  return savedAt === null ? '' : t('dossierApplication.saving.saved', { time: clock.format(savedAt) });
}

/** Whether what is written is stored; why not, where the server has refused it. */
export function SavingWords({ desk }: { desk: DossierDesk }) {
  const { t } = useTranslation();
  const text = useSavingText(desk);
  const textOf = useFailureText();
  const { failure, isKept } = desk.saving;
  const isRefused = failure !== null && !isPassing(failure) && !isSignedOut(failure);
  return (
    <>
      <span className={styles.saving} role="status">
        {text}
      </span>
      {!isKept && (
        <p className={styles.fault} role="alert">
          {t('dossierApplication.saving.notKept')}
        </p>
      )}
      {isRefused && (
        <p className={styles.fault} role="alert">
          {textOf(failure)}{' '}
          <Button look="text" onClick={() => desk.saver.discard()}>
            {t('dossierApplication.saving.discard')}
          </Button>
        </p>
      )}
    </>
  );
}
