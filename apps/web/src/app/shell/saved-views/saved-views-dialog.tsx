import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewsChange } from '../../../shared/saved-views/saved-views.ts';
import { useSavedViews } from '../../../shared/saved-views/use-saved-views.ts';
import { BringViews } from './bring-views.tsx';
import { type Outcome, SaveViewForm } from './save-view-form.tsx';
import { SavedViewRow } from './saved-view-row.tsx';
import styles from './saved-views.module.css';

type SavedViewsDialogProps = { opened: boolean; onClose: () => void };

/** Saves the view that is open under a name, and puts the saved ones in order. */
export function SavedViewsDialog({ opened, onClose }: SavedViewsDialogProps) {
  const { t } = useTranslation();
  const store = useSavedViews();
  const { views, keeper } = store;
  const [renamed, setRenamed] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome>('none');
  const changeSaved = async (wanted: ViewsChange) => {
    const kept = await store.change(wanted);
    setOutcome(kept ? 'none' : 'unchanged');
    return kept;
  };
  const close = () => {
    setOutcome('none');
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="lg"
      title={t('savedViews.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <SaveViewForm store={store} outcome={outcome} onOutcome={setOutcome} />
      <section className={styles.list} aria-label={t('savedViews.saved')}>
        <h2>{t('savedViews.saved')}</h2>
        {views.length === 0 ? (
          <p className={styles.note}>{t('savedViews.none')}</p>
        ) : (
          <ol>
            {views.map((view, at) => (
              <SavedViewRow
                key={view.id}
                view={view}
                first={at === 0}
                last={at === views.length - 1}
                change={changeSaved}
                renamed={view.name === renamed}
                onRenamed={setRenamed}
              />
            ))}
          </ol>
        )}
        <p className={styles.outcome} role="status">
          {outcome === 'unchanged' ? t(`savedViews.outcome.${keeper}Unchanged`) : ''}
        </p>
        <p className={styles.note}>{t(`savedViews.kept.${keeper}`)}</p>
        <BringViews store={store} />
      </section>
    </Modal>
  );
}
