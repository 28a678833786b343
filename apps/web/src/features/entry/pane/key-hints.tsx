import { useTranslation } from 'react-i18next';
import styles from './entry-pane.module.css';

const hints = [
  { keys: ['Đ', 'C', 'K', '?'], does: 'set' },
  { keys: ['Space'], does: 'toggle' },
  { keys: ['↵', 'Tab', '↑', '↓'], does: 'move' },
  { keys: ['Ctrl D'], does: 'fill' },
  { keys: ['Ctrl V'], does: 'paste' },
  { keys: ['Ctrl Z', 'Ctrl Y'], does: 'undo' },
] as const;

/** The keys of the grid. */
export function KeyHints() {
  const { t } = useTranslation();
  return (
    <ul className={styles.keys} aria-label={t('shell.shortcuts')}>
      {hints.map(({ keys, does }) => (
        <li key={does}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {t(`entry.keys.${does}`)}
        </li>
      ))}
    </ul>
  );
}
