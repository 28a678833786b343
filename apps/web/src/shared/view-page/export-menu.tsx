import { useTranslation } from 'react-i18next';
import { useShownFigures } from '../figure-frame/figure-registry.tsx';
import type { FigureFormat } from '../figure-frame/save-figure.ts';
import { useSaving } from '../figure-frame/use-saving.ts';
import { ActionMenu } from '../ui/action-menu.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

const formats = ['svg', 'png2', 'csv'] as const satisfies readonly FigureFormat[];

type ExportMenuProps = {
  /** Of all figures of the page in one file, where the server makes one. */
  zip?: string;
};

/** Saves the page whole, every figure of it in one format, or prints it. */
export function ExportMenu({ zip }: ExportMenuProps) {
  const { t } = useTranslation();
  const shown = useShownFigures();
  const saving = useSaving();
  const whole =
    zip === undefined ? [] : [{ label: t('export.zip'), act: () => void saving.file(zip, 'tiendo.zip') }];
  const actions = [
    ...whole,
    ...formats.map((format) => ({
      label: t(`export.all.${format}`),
      act: () => void saving.figures(shown(), format),
    })),
    { label: t('export.print'), act: () => window.print() },
  ];
  return (
    <>
      <span role="status">{saving.state === 'idle' ? '' : t(`save.${saving.state}`)}</span>
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
