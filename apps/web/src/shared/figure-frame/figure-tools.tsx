import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { ActionMenu } from '../ui/action-menu.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCopied } from '../ui/use-copied.ts';
import styles from './figure-frame.module.css';
import { embedCodeOf } from './file-address.ts';
import type { FigureFormat, SavableFigure } from './save-figure.ts';
import { useSaving } from './use-saving.ts';

const formats: readonly FigureFormat[] = ['svg', 'png2', 'png4', 'csv', 'xlsx'];

/** Workbooks are made by the server alone. */
const formatsOf = ({ address }: SavableFigure) =>
  address === null ? formats.filter((format) => format !== 'xlsx') : formats;

type FigureToolsProps = { id: string; figure: SavableFigure; asTable: boolean; onToggle: () => void };

/** The tools of a frame: table or picture, and the menu that saves and links. */
export function FigureTools({ id, figure, asTable, onToggle }: FigureToolsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const saving = useSaving();
  const [copied, copy] = useCopied();
  const address = () => `${location.href.split('#')[0]}#${id}`;
  const actions = [
    ...formatsOf(figure).map((format) => ({
      label: t(`figure.save.${format}`),
      disabled: figure.model.empty !== null,
      act: () => void saving.figures([figure], format),
    })),
    { label: t('action.copyLink'), act: () => void copy(address()) },
    ...(figure.address === null
      ? []
      : [
          {
            label: t('figure.copyEmbed'),
            act: () => void copy(embedCodeOf(figure.address ?? '', figure.model.title, lang)),
          },
        ]),
  ];
  return (
    <div className={styles.tools}>
      <span role="status">
        {saving.state === 'idle' ? '' : t(`save.${saving.state}`)}
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
