import { useTranslation } from 'react-i18next';
import { useShownFigures } from '../figure-frame/figure-registry.tsx';
import type { FigureFormat } from '../figure-frame/save-figure.ts';
import { useSaveFigures } from '../figure-frame/use-save-figure.ts';
import { ActionMenu } from '../ui/action-menu.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

const formats = ['svg', 'png2', 'csv'] as const satisfies readonly FigureFormat[];

/** Saves every figure of the page in one format, or prints the page. */
export function ExportMenu() {
  const { t } = useTranslation();
  const shown = useShownFigures();
  const [saving, save] = useSaveFigures();
  const actions = [
    ...formats.map((format) => ({
      label: t(`export.all.${format}`),
      act: () => void save(shown(), format),
    })),
    { label: t('export.print'), act: () => window.print() },
  ];
  return (
    <>
      <span role="status">{saving === 'idle' ? '' : t(`save.${saving}`)}</span>
      <ActionMenu actions={actions}>
        <Button>
          <Icon name="download" />
          {t('action.export')}
          <Icon name="down" />
        </Button>
      </ActionMenu>
    </>
  );
}
