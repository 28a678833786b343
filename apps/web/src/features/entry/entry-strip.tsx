import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { type Failure, isPassing } from '../../shared/api/failure.ts';
import { useFailureText } from '../../shared/form/form-errors.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Tag } from '../../shared/ui/tag.tsx';
import strip from '../../shared/view-page/layer-strip.module.css';
import styles from './entry.module.css';
import { waitingFields } from './rows/entry-row.ts';
import type { EntryDesk } from './use-entry-desk.ts';

const clock = new Intl.DateTimeFormat('vi', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** How saving stands, in words: `Đã lưu 07 ô lúc 14:32:07 · đang lưu 01 ô`. */
function useSavingWords({ saving }: EntryDesk): string {
  const { t } = useTranslation();
  const lang = useLang();
  const { waiting, sending } = waitingFields(saving);
  const count = formatCount(waiting + sending, lang);
  const failures = [...saving.failures.values()];
  const isLost = (one: Failure) => one.kind === 'problem' && one.problem.code === 'signed_out';
  if (failures.some(isLost)) return t('entry.saving.signedOut', { count });
  if (failures.some(isPassing)) return t('entry.saving.offline', { count });
  const { saved } = saving;
  return [
    ...(saved === null
      ? []
      : [
          t('entry.saving.saved', {
            count: formatCount(saved.fields, lang),
            time: clock.format(saved.at),
          }),
        ]),
    ...(sending > 0 ? [t('entry.saving.sending', { count: formatCount(sending, lang) })] : []),
    ...(waiting > 0 ? [t('entry.saving.waiting', { count: formatCount(waiting, lang) })] : []),
  ].join(' · ');
}

/** Drafts that the server has refused: why, and the way to go on without them. */
function Refused({ desk: { saving, rows, autosave } }: { desk: EntryDesk }) {
  const { t } = useTranslation();
  const textOf = useFailureText();
  const refused = [...saving.failures].filter(
    ([, failure]) =>
      !isPassing(failure) && !(failure.kind === 'problem' && failure.problem.code === 'signed_out'),
  );
  return refused.map(([unit, failure]) => (
    <p key={unit} className={styles.refused} role="alert">
      <Icon name="warning" />
      <span>{`${rows.find((row) => row.unit.ref === unit)?.unit.name ?? ''}: ${textOf(failure)}`}</span>
      <Button look="text" onClick={() => autosave.discard(unit)}>
        {t('entry.saving.discard')}
      </Button>
    </p>
  ));
}

/** Whether what is typed is simulated, and whether it is stored. */
export function EntryStrip({ demonstration, desk }: { demonstration: boolean; desk: EntryDesk }) {
  const { t } = useTranslation();
  const words = useSavingWords(desk);
  return (
    <>
      <section
        className={strip.strip}
        data-layer={demonstration ? 'all' : 'published'}
        aria-label={t('layer.label')}
      >
        {demonstration && (
          <>
            <Tag kind="simulated" />
            <span className={strip.words}>
              <b>{t('entry.demonstration')}</b> {t('entry.demonstrationText')}
            </span>
          </>
        )}
        <span className={styles.saving} role="status">
          {words}
        </span>
      </section>
      {!desk.saving.isKept && (
        <p className={styles.refused} role="alert">
          <Icon name="warning" />
          {t('entry.saving.notKept')}
        </p>
      )}
      <Refused desk={desk} />
    </>
  );
}
