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
      <dl className={styles.keys}>
        {shortcuts.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`shortcut.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
