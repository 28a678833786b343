import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import type { RowList, RowPart } from './row-list.ts';
import styles from './row-tools.module.css';

type RowToolsProps = {
  at: number;
  /** The place of the last row. */
  last: number;
  /** What the row is called by those who listen. */
  name: string;
  list: Pick<RowList<never>, 'move' | 'remove'>;
  idOf: (part: RowPart) => string;
};

/** Moves a row up or down, or takes it out. */
export function RowTools({ at, last, name, list, idOf }: RowToolsProps) {
  const { t } = useTranslation();
  return (
    <span className={styles.tools}>
      <Button
        look="text"
        id={idOf('up')}
        aria-label={t('rowTools.up', { name })}
        disabled={at === 0}
        onClick={() => list.move(at, at - 1)}
      >
        ↑
      </Button>
      <Button
        look="text"
        id={idOf('down')}
        aria-label={t('rowTools.down', { name })}
        disabled={at === last}
        onClick={() => list.move(at, at + 1)}
      >
        ↓
      </Button>
      <Button
        look="text"
        id={idOf('remove')}
        aria-label={t('rowTools.remove', { name })}
        onClick={() => list.remove(at)}
      >
        {t('rowTools.removeShort')}
      </Button>
    </span>
  );
}
