import { useTranslation } from 'react-i18next';
import panel from '../../shared/ui/panel.module.css';
import { Panel } from '../../shared/ui/panel.tsx';
import styles from './ranking.module.css';

/** How places, losses, standing and pace are found, in words. */
export function MethodPanel() {
  const { t } = useTranslation();
  return (
    <div className={styles.whole}>
      <Panel title={t('ranking.method.title')} id="cach-tinh">
        {(['rank', 'changes', 'standing', 'pace'] as const).map((part) => (
          <p key={part} className={panel.text}>
            {t(`ranking.method.${part}`)}
          </p>
        ))}
      </Panel>
    </div>
  );
}
