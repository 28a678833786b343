import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/account/me.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { type SavedViewsStore, useBrowserViews } from '../../../shared/saved-views/use-saved-views.ts';
import { viewsToBring } from '../../../shared/saved-views/views-to-bring.ts';
import { Button } from '../../../shared/ui/button.tsx';
import styles from './saved-views.module.css';

/** Kept in the browser: the accounts that were offered its views. */
const offeredKey = 'tiendo.views.offered';

function offeredTo(): string[] {
  try {
    return (localStorage.getItem(offeredKey) ?? '').split(' ');
  } catch {
    return [];
  }
}

/** Notes that an account was offered the views; a browser that keeps nothing offers them again. */
function noteOffered(account: string): void {
  try {
    localStorage.setItem(offeredKey, [...offeredTo(), account].join(' ').trim());
  } catch {
    return;
  }
}

/** Offers a person, once, to take over the views that this browser keeps. */
export function BringViews({ store: { keeper, views, change } }: { store: SavedViewsStore }) {
  const { t } = useTranslation();
  const lang = useLang();
  const account = useMe()?.account?.id;
  const kept = useBrowserViews();
  const [state, setState] = useState<'offered' | 'under way' | 'refused' | 'done'>('offered');
  const waiting = viewsToBring(views, kept);
  if (keeper === 'browser' || account === undefined || state === 'done' || waiting.length === 0) return null;
  if (state === 'offered' && offeredTo().includes(account)) return null;
  const settle = () => {
    noteOffered(account);
    setState('done');
  };
  const bring = async () => {
    setState('under way');
    for (const view of waiting) if (!(await change({ kind: 'save', view }))) return setState('refused');
    settle();
  };
  return (
    <div className={styles.offer}>
      <p>{t('savedViews.bring.text', { views: formatCount(waiting.length, lang) })}</p>
      <div className={styles.line}>
        <Button disabled={state === 'under way'} onClick={() => void bring()}>
          {t('savedViews.bring.take')}
        </Button>
        <Button disabled={state === 'under way'} onClick={settle}>
          {t('savedViews.bring.leave')}
        </Button>
      </div>
      <p role="status">{state === 'refused' ? t('savedViews.outcome.personUnchanged') : ''}</p>
    </div>
  );
}
