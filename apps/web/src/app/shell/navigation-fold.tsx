import { useLocation } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEscape } from '../../shared/keyboard/use-escape.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import styles from './navigation.module.css';

/** Whether the navigation is shown over a work screen, which else leaves its width to the work; Ctrl \ turns it. */
export function useNavigationFold() {
  const page = useLocation({ select: ({ pathname }) => pathname });
  const [unfoldedOn, unfoldOn] = useState<string | null>(null);
  const unfolded = unfoldedOn === page;
  const turn = () => unfoldOn(unfolded ? null : page);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== '\\' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    turn();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  useEscape(unfolded, () => unfoldOn(null));
  return { unfolded, turn };
}

/** Opens the navigation where a work screen has folded it. */
export function NavigationFold({ unfolded, turn }: ReturnType<typeof useNavigationFold>) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={styles.fold}
      aria-expanded={unfolded}
      aria-label={t('shell.unfold')}
      title={`${t('shell.unfold')} (Ctrl \\)`}
      onClick={turn}
    >
      <Icon name="menu" />
    </button>
  );
}
