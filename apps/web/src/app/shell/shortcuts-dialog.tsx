import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './shortcuts-dialog.module.css';

const shortcuts = [
  { keys: ['/'], does: 'search' },
  { keys: ['[', ']'], does: 'period' },
  { keys: ['P'], does: 'conference' },
  { keys: ['?'], does: 'help' },
  { keys: ['Tab'], does: 'figure' },
  { keys: ['←', '→'], does: 'points' },
  { keys: ['↑', '↓'], does: 'series' },
  { keys: ['Home', 'End'], does: 'ends' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['Esc'], does: 'close' },
] as const;

/** Keys of the review of a dossier alone. */
const reviewShortcuts = [
  { keys: ['J', 'K'], does: 'step' },
  { keys: ['1', '2', '3', '4'], does: 'verdict' },
  { keys: ['R'], does: 'reason' },
  { keys: ['Ctrl', 'Enter'], does: 'finish' },
  { keys: ['E'], does: 'evidence' },
  { keys: ['D'], does: 'changed' },
] as const;

function Keys({ shortcuts }: { shortcuts: readonly { keys: readonly string[]; does: string }[] }) {
  return (
    <dl className={styles.keys}>
      {shortcuts.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

type ShortcutsDialogProps = { opened: boolean; onClose: () => void; onClosed: () => void };

/** Every key that does something, in one list. */
export function ShortcutsDialog({ opened, onClose, onClosed }: ShortcutsDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      returnFocus={false}
      onExitTransitionEnd={onClosed}
      onClose={onClose}
      title={t('shell.shortcuts')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Keys shortcuts={shortcuts.map(({ keys, does }) => ({ keys, does: t(`shortcut.${does}`) }))} />
      <h3 className={styles.part}>{t('dossierReview.title')}</h3>
      <Keys
        shortcuts={reviewShortcuts.map(({ keys, does }) => ({ keys, does: t(`dossierReview.keys.${does}`) }))}
      />
    </Modal>
  );
}
