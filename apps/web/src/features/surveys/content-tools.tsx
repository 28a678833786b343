import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/button.tsx';
import type { ContentList, ContentPart } from './content-list.ts';
import styles from './surveys.module.css';

type ContentToolsProps = {
  at: number;
  /** The place of the last content. */
  last: number;
  name: string;
  list: ContentList;
  idOf: (part: ContentPart) => string;
};

/** Moves a content up or down, or takes it out. */
export function ContentTools({ at, last, name: typed, list, idOf }: ContentToolsProps) {
  const { t } = useTranslation();
  const name = typed.trim() || t('surveys.contentAt', { number: at + 1 });
  return (
    <span className={styles.tools}>
      <Button
        look="text"
        id={idOf('up')}
        aria-label={t('surveys.up', { name })}
        disabled={at === 0}
        onClick={() => list.move(at, at - 1)}
      >
        ↑
      </Button>
      <Button
        look="text"
        id={idOf('down')}
        aria-label={t('surveys.down', { name })}
        disabled={at === last}
        onClick={() => list.move(at, at + 1)}
      >
        ↓
      </Button>
      <Button
        look="text"
        id={idOf('remove')}
        aria-label={t('surveys.remove', { name })}
        onClick={() => list.remove(at)}
      >
        {t('surveys.removeShort')}
      </Button>
    </span>
  );
}
