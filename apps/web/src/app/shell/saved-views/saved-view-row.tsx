import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView, ViewsChange } from '../../../shared/saved-views/saved-views.ts';
import { Button } from '../../../shared/ui/button.tsx';
import styles from './saved-views.module.css';

type SavedViewRowProps = {
  view: SavedView;
  first: boolean;
  last: boolean;
  change: (change: ViewsChange) => Promise<boolean>;
  /** Whether it was renamed with Enter just now: it keeps the focus. */
  renamed: boolean;
  onRenamed: (name: string) => void;
};

/** One saved view: its name to change, its place among the others, and the way to let it go. */
export function SavedViewRow({ view, first, last, change, renamed, onRenamed }: SavedViewRowProps) {
  const { t } = useTranslation();
  const { id, name } = view;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (renamed) field.current?.focus();
  }, [renamed]);
  const rename = async (typed: HTMLInputElement) => {
    const wanted = typed.value.trim();
    const kept = wanted !== '' && (wanted === name || (await change({ kind: 'rename', id, name: wanted })));
    typed.value = kept ? wanted : name;
  };
  return (
    <li className={styles.row}>
      <input
        defaultValue={name}
        ref={field}
        maxLength={120}
        aria-label={t('savedViews.nameOf', { name })}
        onBlur={({ target }) => void rename(target)}
        onKeyDown={({ key, nativeEvent, currentTarget }) => {
          if (key !== 'Enter' || nativeEvent.isComposing) return;
          onRenamed(currentTarget.value.trim());
          void rename(currentTarget);
        }}
      />
      <Button
        disabled={first}
        aria-label={t('savedViews.up', { name })}
        onClick={() => void change({ kind: 'move', id, by: -1 })}
      >
        ↑
      </Button>
      <Button
        disabled={last}
        aria-label={t('savedViews.down', { name })}
        onClick={() => void change({ kind: 'move', id, by: 1 })}
      >
        ↓
      </Button>
      <Button
        aria-label={t('savedViews.removeOf', { name })}
        onClick={() => void change({ kind: 'remove', id })}
      >
        {t('savedViews.remove')}
      </Button>
    </li>
  );
}
