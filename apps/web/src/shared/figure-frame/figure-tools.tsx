import type { FigureModel } from '@tiendo/charts/figure-model.ts';
import { useTranslation } from 'react-i18next';
import { ActionMenu } from '../ui/action-menu.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCopied } from '../ui/use-copied.ts';
import styles from './figure-frame.module.css';
import type { FigureFormat } from './save-figure.ts';
import { useSaveFigures } from './use-save-figure.ts';

const formats: readonly FigureFormat[] = ['svg', 'png2', 'png4', 'csv'];

type FigureToolsProps = { id: string; model: FigureModel; asTable: boolean; onToggle: () => void };

/** The tools of a frame: table or picture, and the menu that saves and links. */
export function FigureTools({ id, model, asTable, onToggle }: FigureToolsProps) {
  const { t } = useTranslation();
  const [saving, save] = useSaveFigures();
  const [copied, copy] = useCopied();
  const address = () => `${location.href.split('#')[0]}#${id}`;
  const actions = [
    ...formats.map((format) => ({
      label: t(`figure.save.${format}`),
      disabled: model.empty !== null,
      act: () => void save([model], format),
    })),
    { label: t('action.copyLink'), act: () => void copy(address()) },
  ];
  return (
    <div className={styles.tools}>
      <span role="status">
        {saving === 'idle' ? '' : t(`save.${saving}`)}
        {copied === 'idle' ? '' : t(`copy.${copied}`)}
      </span>
      <button
        type="button"
        aria-label={t('figure.table')}
        aria-pressed={asTable}
        title={t('figure.table')}
        onClick={onToggle}
      >
        <Icon name={asTable ? 'chart' : 'table'} />
      </button>
      <ActionMenu actions={actions}>
        <button type="button" aria-label={t('figure.menu')} title={t('figure.menu')}>
          <Icon name="more" />
        </button>
      </ActionMenu>
    </div>
  );
}
