import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

/** Loads the page again at the same address. */
export function ReloadButton() {
  const { t } = useTranslation();
  return (
    <Button data-reload onClick={() => location.reload()}>
      <Icon name="retry" />
      {t('action.reload')}
    </Button>
  );
}
