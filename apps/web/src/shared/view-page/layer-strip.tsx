import type { View } from '@tiendo/contracts/view-address.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../ui/tag.tsx';
import { useChangeView } from '../view/use-view.ts';
import styles from './layer-strip.module.css';

function LayerSwitch({ view }: { view: View }) {
  const { t } = useTranslation();
  const changeView = useChangeView();
  const published = view.layer === 'published';
  return (
    <button
      type="button"
      role="switch"
      aria-checked={published}
      className={styles.switch}
      onClick={() => void changeView({ layer: published ? 'all' : 'published' })}
    >
      <i aria-hidden="true" />
      {t('layer.onlyPublished')}
    </button>
  );
}

type LayerStripProps = {
  view: View;
  /** What of the page is simulated, in words; null where nothing is. */
  simulated: ReactNode;
};

/** What on the page is simulated, and the switch that leaves it out; absent where nothing is. */
export function LayerStrip({ view, simulated }: LayerStripProps) {
  const { t } = useTranslation();
  const published = view.layer === 'published';
  if (!published && simulated === null) return null;
  return (
    <section className={styles.strip} data-layer={view.layer} aria-label={t('layer.label')}>
      <Tag kind={published ? 'published' : 'simulated'} />
      <span className={styles.words}>
        {published ? (
          <>
            <b>{t('layer.publishedOnly')}</b> {t('layer.publishedOnlyText')}
          </>
        ) : (
          simulated
        )}
      </span>
      <LayerSwitch view={view} />
    </section>
  );
}
