import { useTranslation } from 'react-i18next';
import type { SavedView, ViewsChange } from '../../../shared/saved-views/saved-views.ts';
import { Button } from '../../../shared/ui/button.tsx';
import styles from './saved-views.module.css';

type SavedViewRowProps = {
  view: SavedView;
  first: boolean;
  last: boolean;
  change: (change: ViewsChange) => boolean;
};

/** One saved view: its name to change, its place among the others, and the way to let it go. */
export function SavedViewRow({ view, first, last, change }: SavedViewRowProps) {
  const { t } = useTranslation();
  const { id, name } = view;
  const rename = (field: HTMLInputElement) => {
    const wanted = field.value.trim();
    const kept = wanted !== '' && (wanted === name || change({ kind: 'rename', id, name: wanted }));
    field.value = kept ? wanted : name;
  };
  return (
    <li className={styles.row}>
      <input
        defaultValue={name}
        maxLength={120}
        aria-label={t('savedViews.nameOf', { name })}
        onBlur={({ target }) => rename(target)}
        onKeyDown={({ key, nativeEvent, currentTarget }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) rename(currentTarget);
        }}
      />
      <Button
        disabled={first}
        aria-label={t('savedViews.up', { name })}
        onClick={() => change({ kind: 'move', id, by: -1 })}
      >
        ↑
      </Button>
      <Button
        disabled={last}
        aria-label={t('savedViews.down', { name })}
        onClick={() => change({ kind: 'move', id, by: 1 })}
      >
        ↓
      </Button>
      <Button aria-label={t('savedViews.removeOf', { name })} onClick={() => change({ kind: 'remove', id })}>
        {t('savedViews.remove')}
      </Button>
    </li>
  );
}
