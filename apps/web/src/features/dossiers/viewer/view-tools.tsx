import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../../shared/ui/icon.tsx';
import styles from './viewer.module.css';

type ViewToolsProps = {
  pages: number;
  page: number;
  /** 1: as wide as the pane. */
  zoom: number;
  onPage: (page: number) => void;
  onZoom: (zoom: number) => void;
  onFullScreen: () => void;
};

const zooms: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

type StepProps = { icon: IconName; label: string; to: number | undefined; onStep: (to: number) => void };

function Step({ icon, label, to, onStep }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={to === undefined}
      onClick={() => to !== undefined && onStep(to)}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Page, size and full screen of what is in view. */
export function ViewTools({ pages, page, zoom, onPage, onZoom, onFullScreen }: ViewToolsProps) {
  const { t } = useTranslation();
  const at = zooms.indexOf(zoom);
  const fullScreen = t('dossier.viewer.fullScreen');
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('dossier.viewer.tools')}>
      {pages > 1 && (
        <>
          <span role="status">{t('dossier.viewer.page', { page, pages })}</span>
          <Step
            icon="left"
            label={t('dossier.viewer.previousPage')}
            to={page > 1 ? page - 1 : undefined}
            onStep={onPage}
          />
          <Step
            icon="right"
            label={t('dossier.viewer.nextPage')}
            to={page < pages ? page + 1 : undefined}
            onStep={onPage}
          />
        </>
      )}
      <span className={styles.zoom}>
        <Step
          icon="zoomOut"
          label={t('dossier.viewer.zoomOut')}
          to={at > 0 ? zooms[at - 1] : undefined}
          onStep={onZoom}
        />
        <span>{`${zoom * 100}%`}</span>
        <Step icon="zoomIn" label={t('dossier.viewer.zoomIn')} to={zooms[at + 1]} onStep={onZoom} />
        <button type="button" aria-label={fullScreen} title={fullScreen} onClick={onFullScreen}>
          <Icon name="fullScreen" />
        </button>
      </span>
    </div>
  );
}
