import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShownFigures } from '../../shared/figure-frame/figure-registry.tsx';
import type { FigureFormat } from '../../shared/figure-frame/save-figure.ts';
import { useSaveFigures } from '../../shared/figure-frame/use-save-figure.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';

const formats = ['svg', 'png2', 'csv'] as const satisfies readonly FigureFormat[];

/** Saves every figure of the page in one format, or prints the page. */
export function ExportMenu() {
  const { t } = useTranslation();
  const shown = useShownFigures();
  const [saving, save] = useSaveFigures();
  return (
    <>
      <span role="status">{saving === 'idle' ? '' : t(`save.${saving}`)}</span>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button>
            <Icon name="download" />
            {t('action.export')}
            <Icon name="down" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {formats.map((format) => (
            <Menu.Item key={format} onClick={() => void save(shown(), format)}>
              {t(`export.all.${format}`)}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => window.print()}>{t('export.print')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
